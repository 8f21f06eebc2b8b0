"""What notes say of papers, and the body around them."""

from __future__ import annotations

import pytest

from ingest.model import Header
from tests.ingest.relating import Triple, in_body, read, triples

X, Y = "9/KH-UBND", "17/QĐ-UBND"
B5 = "5/CT-TTg"


def test_notes_of_a_consolidated_text_say_which_clause_was_changed() -> None:
    doc = read(
        "VĂN BẢN HỢP NHẤT\nTHÔNG TƯ\nQuy định về phí\n"
        "Thông tư số 8/2020/TT-BTC ngày 15 tháng 10 năm 2020 quy định về phí, có hiệu lực kể từ ngày 01 tháng 12 năm 2020, được sửa đổi, bổ sung bởi:\n"
        "Thông tư số 9/2021/TT-BTC ngày 07 tháng 9 năm 2021 sửa đổi Thông tư số 8/2020/TT-BTC, có hiệu lực kể từ ngày 25 tháng 10 năm 2021.\n"
        "Điều 4. Mức thu\n1. Mức thu một.\n2.¹ Mức thu hai.\n"
        "¹ Khoản này được sửa đổi, bổ sung theo quy định tại khoản 3 Điều 1 Thông tư số 9/2021/TT-BTC, có hiệu lực kể từ ngày 25 tháng 10 năm 2021.\n",
        Header(type="Văn bản hợp nhất", number="4/VBHN-BTC", title="Quy định về phí"),
    )
    found = {(r.rel, r.provision) for r in doc.relations if r.rule == "consolidation-note"}
    assert found == {("amends", "khoản 2 Điều 4")}


NOTED = [
    (f"UBND tỉnh ban hành Quyết định số {Y} về bến bãi, thay thế 02 quyết định¹.", {(Y, "replaces", "3/QĐ-UBND"), (Y, "replaces", "4/QĐ-UBND")}, "replaced ones in a note"),
    (f"UBND tỉnh ban hành Quyết định số {Y} về bến bãi. Quyết định này thay thế các Quyết định của hai tỉnh trước đây¹.", {(Y, "replaces", "3/QĐ-UBND"), (Y, "replaces", "4/QĐ-UBND")}, "this one replaces those of the note"),
    (f"UBND tỉnh ban hành Quyết định số {Y} về bến bãi, bãi bỏ các quyết định của hai tỉnh¹.", {(Y, "repeals", "3/QĐ-UBND"), (Y, "repeals", "4/QĐ-UBND")}, "repealed ones in a note"),
    (f"Việc lập bến theo Quyết định số {Y} và các văn bản sửa đổi, bổ sung¹.", {("3/QĐ-UBND", "amends", Y), ("4/QĐ-UBND", "amends", Y)}, "amending ones in a note"),
    (f"Thành ủy ban hành Kế hoạch số 7-KH/TU thực hiện Chỉ thị số {B5}; hai tỉnh cũng đã ban hành kế hoạch thực hiện Chỉ thị này¹.",
     {("7-KH/TU", "implements", B5), ("3/QĐ-UBND", "implements", B5), ("4/QĐ-UBND", "implements", B5)}, "others' plans in a note"),
    (f"Các xã thực hiện Chỉ thị số {B5}. Trên cơ sở đó, UBND tỉnh đã ban hành Kế hoạch số {X}; hai huyện cũng đã có kế hoạch riêng¹.",
     {(X, "implements", B5), ("3/QĐ-UBND", "implements", B5), ("4/QĐ-UBND", "implements", B5)}, "plans of their own"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected", "remark"), NOTED, ids=[r for _, _, r in NOTED])
def test_what_a_note_lists(sentence: str, expected: set[Triple], remark: str) -> None:
    note = "¹ Quyết định số 3/QĐ-UBND ngày 10/6/2024 của UBND tỉnh; Quyết định số 4/QĐ-UBND ngày 04/7/2024 của UBND tỉnh."
    assert in_body(f"{sentence}\n{note}") == expected, remark


def test_body_that_follows_a_note_at_a_lost_page_end_is_body() -> None:
    body = "\n\n".join(
        f"Dòng văn bản thứ {n} của báo cáo nói về công tác của các xã trên địa bàn tỉnh" for n in range(20)
    )
    raw = (
        f"BÁO CÁO\n\nKết quả công tác năm\n\n{body}\n\nCác xã đã lập bến theo kế hoạch chung1.\n\n"
        f"                                        \n1 Kế hoạch số {X} của UBND tỉnh.\n \n2. Việc lập bến trong năm\n\n"
        f"Thực hiện Chỉ thị số {B5}, UBND tỉnh ban hành Quyết định số {Y}.\n\n{body}\n\n\f\n{body}\n"
    )
    assert (Y, "implements", B5) in triples(read(raw, Header(type="Báo cáo", title="Kết quả công tác năm")))


def test_plans_in_a_note_at_what_was_done() -> None:
    found = in_body(
        f"Thực hiện Quyết định số {Y} và Chỉ thị số {B5} về xóa cầu tạm, 03 tỉnh đã hoàn thành 90 cây cầu¹, sớm hai tháng.\n"
        f"¹ Kế hoạch số {X} của UBND tỉnh; Kế hoạch số 4/KH-UBND của UBND huyện và Kế hoạch số 6/KH-UBND của UBND xã."
    )
    assert found == {(p, "implements", o) for p in (X, "4/KH-UBND", "6/KH-UBND") for o in (Y, B5)}


PLAN_A, PLAN_C = (
    "Kế hoạch số 9/KH-UBND ngày 06/02/2025 của UBND tỉnh Hà Nam (cũ)",
    "Kế hoạch số 12/KH-UBND ngày 08/02/2025 của UBND tỉnh Nam Định (cũ)",
)
LETTER = "Công văn số 88/UBND-NC ngày 10/02/2025 của UBND tỉnh"
RES = "Nghị quyết số 7/NQ-CP ngày 05/01/2025 của Chính phủ"
BOTH = {("9/KH-UBND", "implements", "7/NQ-CP"), ("12/KH-UBND", "implements", "7/NQ-CP")}
FIRST = {("9/KH-UBND", "implements", "7/NQ-CP")}

ISSUED = [
    # body, note, expected, remark
    (f"Để triển khai {RES}, hai tỉnh trước khi sáp nhập đã ban hành kế hoạch¹; các sở xây dựng kế hoạch của ngành.", f"{PLAN_A}; {PLAN_C}.", BOTH, "“hai tỉnh” acts"),
    (f"Thực hiện {RES}, cấp ủy hai tỉnh đã ban hành kế hoạch¹.", f"{PLAN_A}, {PLAN_C}.", BOTH, "“cấp ủy” acts; a comma in the note"),
    (f"Giai đoạn 2021 - 2025, thực hiện {RES}, tỉnh đã ban hành kế hoạch và bộ tiêu chí¹, tổ chức 12 hội nghị.", f"{PLAN_A}; Quyết định số 18/QĐ-UBND ngày 05/3/2025 ban hành tiêu chí khen thưởng.",
     {*FIRST, ("18/QĐ-UBND", "implements", "7/NQ-CP")}, "a period ahead; a decision issues criteria"),
    (f"Thực hiện {RES}, tỉnh đã ban hành kế hoạch¹.", f"{PLAN_A}; {LETTER}.", FIRST, "NOT: a letter is no plan"),
    (f"Thực hiện {RES}, tỉnh đã ban hành kế hoạch và văn bản đôn đốc¹.", f"{PLAN_A}; {LETTER}.", {*FIRST, ("88/UBND-NC", "implements", "7/NQ-CP")}, "a letter among papers of any kind"),
    (f"Thực hiện {RES}, tỉnh đã ban hành kế hoạch¹.", f"{PLAN_A}; Quyết định số 18/QĐ-UBND ngày 05/3/2025 về việc thành lập Tổ công tác.", FIRST, "NOT: a decision on staff is no plan"),
    (f"Thực hiện {RES}, tỉnh đã ban hành kế hoạch¹.", f"{PLAN_A}; các đơn vị báo cáo theo mẫu tại Công văn số 88/UBND-NC ngày 10/02/2025.", FIRST, "NOT: a letter whose form is used"),
    (f"Thực hiện {RES}, tỉnh đã ban hành kế hoạch¹.", f"Xem {PLAN_A}.", set(), "NOT: only pointed to"),
    (f"{RES} đã được tỉnh cụ thể hóa¹, giao Sở Nội vụ theo dõi.", f"{PLAN_A}; Kế hoạch số 3/KH-SNV ngày 20/02/2025 của Sở Nội vụ thực hiện Kế hoạch số 9/KH-UBND.",
     {*FIRST, ("3/KH-SNV", "implements", "9/KH-UBND")}, "what serves the plan of the note serves that alone"),
    (f"Chính phủ ban hành {RES}. Hai tỉnh trước hợp nhất đều có kế hoạch triển khai¹, làm cơ sở để xét.", f"{PLAN_A}; {PLAN_C}.", BOTH, "plans for what the sentence before told"),
    (f"Chính phủ ban hành {RES}. Tỉnh cũng ban hành kế hoạch trồng cây xanh¹.", f"{PLAN_A}.", set(), "NOT: plans of their own subject"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "note", "expected", "remark"), ISSUED, ids=[r[3] for r in ISSUED])
def test_which_papers_of_a_note_the_sentence_says_were_issued(
    sentence: str, note: str, expected: set[Triple], remark: str
) -> None:
    assert in_body(f"{sentence}\n\n¹ {note}") == expected, remark


def test_a_plan_also_in_a_plan() -> None:
    header = Header("Kế hoạch", "30/KH-UBND", "2026-03-02", "UBND tỉnh Ninh Bình", title="Thi đua năm 2026")
    doc = read(
        f"KẾ HOẠCH\nThi đua năm 2026\nI. MỤC TIÊU\n1. Chung\n{RES} đã được tỉnh cụ thể hóa¹.\n\n¹ {PLAN_A}.\n",
        header,
    )
    assert triples(doc) == FIRST


HEADS = [
    ("Việc xét theo Nghị định số 15/2025/NĐ-CP ngày 14/6/2025 của Chính phủ quy định chi tiết một số điều của Luật Thi đua, khen thưởng¹ kịp thời.",
     "Thay cho Nghị định số 8/2023/NĐ-CP ngày 31/12/2023 trước đây.",
     {("15/2025/NĐ-CP", "guides", "Luật Thi đua, khen thưởng"), ("15/2025/NĐ-CP", "replaces", "8/2023/NĐ-CP")}, "the decree before its title, not the law in it"),
    ("Việc xét theo Nghị định số 15/2025/NĐ-CP ngày 14/6/2025 của Chính phủ kịp thời. Tỉnh giao Sở Nội vụ¹ theo dõi.",
     "Thay cho Nghị định số 8/2023/NĐ-CP ngày 31/12/2023 trước đây.", set(), "NOT: a paper of the sentence before"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "note", "expected", "remark"), HEADS, ids=[r[3] for r in HEADS])
def test_of_which_paper_a_note_tells_what_it_did(
    sentence: str, note: str, expected: set[Triple], remark: str
) -> None:
    assert in_body(f"{sentence}\n\n¹ {note}") == expected, remark


def test_in_a_note_the_movement_is_that_before_its_mark() -> None:
    found = in_body(
        "Thực hiện Kế hoạch số 5/KH-HĐTĐKT ngày 18/7/2025 tổ chức phong trào thi đua “Cả nước thi đua chuyển đổi số”, tỉnh đã ban hành kế hoạch¹.\n"
        "Thực hiện Quyết định số 6/QĐ-TTg ngày 19/6/2024 ban hành Kế hoạch triển khai phong trào thi đua “Chung tay xóa nhà tạm”, tỉnh đã ban hành kế hoạch².\n\n"
        "¹ Kế hoạch số 18/KH-UBND ngày 09/10/2025 phát động phong trào thi đua “Cần Thơ thi đua chuyển đổi số”.\n"
        "² Kế hoạch số 19/KH-UBND ngày 12/8/2024 triển khai phong trào thi đua trên địa bàn tỉnh."
    )
    assert {t for t in found if t[0] == "19/KH-UBND"} == {
        ("19/KH-UBND", "implements", "6/QĐ-TTg"),
        ("19/KH-UBND", "implements", "campaign:Chung tay xóa nhà tạm"),
    }


RULE = "Quyết định số 39/2021/QĐ-UBND ngày 16/6/2021 của UBND tỉnh"
DIR8 = "Chỉ thị số 8/CT-TTg ngày 01/3/2024"
MOVE = "campaign:Cần Thơ chung tay xây dựng đô thị xanh"

MORE_NOTED = [
    # body, notes, expected, remark
    ("Quy chế tiếp công dân¹ đã được rà soát, sửa đổi, bổ sung hai lần².", f"¹ Ban hành kèm theo {RULE}.\n² Tại Quyết định số 57/2022/QĐ-UBND ngày 08/11/2022 và Quyết định số 14/2025/QĐ-UBND ngày 12/3/2025.",
     {("57/2022/QĐ-UBND", "amends", "39/2021/QĐ-UBND"), ("14/2025/QĐ-UBND", "amends", "39/2021/QĐ-UBND")}, "what a note's decision issued, and what amended it"),
    ("Đề án trồng cây xanh do UBND tỉnh phê duyệt¹ được triển khai qua Kế hoạch số 61/KH-SXD ngày 30/9/2025 của Sở Xây dựng.", f"¹ {RULE}.",
     {("61/KH-SXD", "implements", "39/2021/QĐ-UBND")}, "what a note's decision approved"),
    ("Đề án trồng cây xanh¹ được triển khai qua Kế hoạch số 61/KH-SXD ngày 30/9/2025 của Sở Xây dựng.", f"¹ {RULE} quy định mức thu phí.", set(), "NOT: nothing says that the decision approved it"),
    (f"UBND tỉnh ban hành Quy chế tiếp công dân¹ nhằm thực hiện {DIR8}.", "¹ Ban hành kèm theo Quyết định số 39/QĐ-UBND ngày 16/6/2024.", {("39/QĐ-UBND", "implements", "8/CT-TTg")}, "issued with the decision of the note"),
    (f"Thực hiện {DIR8}, UBND tỉnh đã phê duyệt Đề án phát triển du lịch¹ và giao Sở Du lịch theo dõi.", "¹ Quyết định số 39/QĐ-UBND ngày 16/6/2024.", {("39/QĐ-UBND", "implements", "8/CT-TTg")}, "a scheme approved"),
    (f"Thực hiện {DIR8}, UBND tỉnh đã thu hồi 12 dự án chậm tiến độ¹.", "¹ Quyết định số 39/QĐ-UBND ngày 16/6/2024.", set(), "NOT: what was done at some place"),
    (f"Thực hiện {DIR8}, UBND tỉnh đã kịp thời chỉ đạo triển khai¹ đến các xã.", "¹ Kế hoạch số 9/KH-UBND ngày 06/3/2024; Công văn số 88/UBND-NC ngày 10/3/2024.",
     {("9/KH-UBND", "implements", "8/CT-TTg"), ("88/UBND-NC", "implements", "8/CT-TTg")}, "how it was directed"),
    (f"Ban Chỉ đạo đã được thành lập¹ để triển khai {DIR8}.", "¹ Quyết định số 39/QĐ-UBND ngày 16/6/2024.", {("39/QĐ-UBND", "implements", "8/CT-TTg")}, "a board was set up"),
    ("UBND tỉnh đã ban hành Kế hoạch số 9/KH-UBND ngày 13/02/2025 để thực hiện các nghị quyết của Hội đồng nhân dân tỉnh¹.", "¹ Nghị quyết số 33/NQ-HĐND ngày 10/12/2024; Nghị quyết số 34/NQ-HĐND ngày 10/12/2024.",
     {("9/KH-UBND", "implements", "33/NQ-HĐND"), ("9/KH-UBND", "implements", "34/NQ-HĐND")}, "a note lists what is carried out"),
    ("UBND thành phố đã phát động phong trào “Cần Thơ chung tay xây dựng đô thị xanh” giai đoạn 2023 - 2025¹.", "¹ Kế hoạch số 9/KH-UBND ngày 28/5/2023; các xã báo cáo theo Công văn số 88/UBND-NC ngày 20/5/2024.", {("9/KH-UBND", "launches", MOVE)}, "what launched it"),
    ("Các xã hưởng ứng phong trào “Cần Thơ chung tay xây dựng đô thị xanh”¹.", "¹ Kế hoạch số 9/KH-UBND ngày 28/5/2023.", set(), "NOT: who answers it"),
    ("Hưởng ứng phong trào “Cần Thơ chung tay xây dựng đô thị xanh”, hai xã đã có cách làm riêng¹.", "¹ Kế hoạch số 9/KH-UBND ngày 28/5/2023; Kế hoạch số 12/KH-UBND ngày 30/5/2023.",
     {("9/KH-UBND", "implements", MOVE), ("12/KH-UBND", "implements", MOVE)}, "plans for a movement"),
    ("Tỉnh đã ban hành Chương trình hành động¹ thực hiện Nghị quyết Đại hội Đảng bộ tỉnh và các kế hoạch thực hiện Nghị quyết số 7/NQ-CP ngày 05/01/2024².",
     "¹ Chương trình số 3/CTr-UBND ngày 20/02/2024.\n² Kế hoạch số 9/KH-UBND ngày 06/4/2024.", {("9/KH-UBND", "implements", "7/NQ-CP")}, "NOT: what serves a paper without a number"),
    (f"Thực hiện {DIR8}, tỉnh đã ban hành Kế hoạch số 9/KH-UBND ngày 06/4/2024¹.", "¹ Điều chỉnh tại Kế hoạch số 40/KH-UBND ngày 06/6/2024.",
     {("9/KH-UBND", "implements", "8/CT-TTg"), ("40/KH-UBND", "amends", "9/KH-UBND")}, "by which paper it was altered"),
    ("Quyết định số 12/2020/QĐ-UBND ngày 06/4/2020 của UBND tỉnh về quản lý chợ đã được thay thế¹.", "¹ Quyết định số 30/2025/QĐ-UBND ngày 08/8/2025 của UBND tỉnh.",
     {("30/2025/QĐ-UBND", "replaces", "12/2020/QĐ-UBND")}, "what replaced it"),
    (f"Tỉnh đã ban hành Kế hoạch¹ thực hiện Nghị quyết số 7/NQ-CP ngày 05/01/2024 và Kế hoạch² thực hiện {DIR8}.", "¹ Kế hoạch số 9/KH-UBND ngày 06/4/2024.\n² Kế hoạch số 12/KH-UBND ngày 08/4/2024.",
     {("9/KH-UBND", "implements", "7/NQ-CP"), ("12/KH-UBND", "implements", "8/CT-TTg")}, "each of its own aim"),
    (f"Quán triệt {DIR8}, Ban Thường vụ Thành ủy đã chỉ đạo ban hành kế hoạch¹ và lập tổ giúp việc. Thực hiện các kế hoạch này, UBND thành phố đã ban hành Chương trình số 3/CTr-UBND ngày 30/9/2024.",
     "¹ Kế hoạch số 28-KH/TU ngày 09/8/2024; Kế hoạch số 40-KH/TU ngày 15/8/2024 của Ban Thường vụ Tỉnh ủy Sóc Trăng (cũ).",
     {("28-KH/TU", "implements", "8/CT-TTg"), ("40-KH/TU", "implements", "8/CT-TTg"), ("3/CTr-UBND", "implements", "28-KH/TU"), ("3/CTr-UBND", "implements", "40-KH/TU")}, "“các kế hoạch này” are those of the note"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("sentence", "noted", "expected", "remark"), MORE_NOTED, ids=[r[3] for r in MORE_NOTED]
)
def test_what_stands_at_a_mark_and_in_its_note(
    sentence: str, noted: str, expected: set[Triple], remark: str
) -> None:
    assert in_body(f"{sentence}\n\n{noted}") == expected, remark
