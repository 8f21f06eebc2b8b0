"""Sentences of long reports, where many papers and verbs stand between a paper and what is said of it."""

from __future__ import annotations

import pytest

from ingest.model import Header
from tests.ingest.relating import BODY, Triple, in_body, read, triples

A, B, C = "12/KH-UBND", "31-CT/TW", "60-KL/TW"
PLAN = f"Kế hoạch số {A} ngày 03 tháng 3 năm 2025"
DIRECTIVE = f"Chỉ thị số {B} ngày 19 tháng 3 năm 2022 của Ban Bí thư"
NOTE = (
    "¹ Hướng dẫn số 14-HD/BTGTU ngày 02 tháng 6 năm 2022; Công văn số 210-CV/BTGTU ngày 06 tháng 6 năm 2022."
)
NAME = "Công nhân học nghề, vững tay máy"
LEARN = f"campaign:{NAME}"

LONG: list[tuple[str, set[Triple], str]] = [
    (f"UBND huyện ban hành {PLAN} thực hiện {DIRECTIVE}; UBND xã tiếp tục thực hiện bằng Kế hoạch số 45/KH-UBND ngày 08 tháng 9 năm 2025, thay thế Kế hoạch số {A}.",
     {(A, "implements", B), ("45/KH-UBND", "replaces", A)}, "what takes over does not carry out what it replaces"),
    (f"Ngay sau khi {DIRECTIVE} được ban hành, Ban Tuyên giáo đã tham mưu hướng dẫn học tập, quán triệt¹, gắn với việc thực hiện Kết luận số {C} ngày 08 tháng 10 năm 2021 của Bộ Chính trị.\n{NOTE}",
     {("14-HD/BTGTU", "guides", B), ("210-CV/BTGTU", "guides", B)}, "a note after guiding guides, and nothing is said of what it goes with"),
    ("UBND thành phố ban hành Quyết định số 15/2025/QĐ-UBND ngày 13 tháng 6 năm 2025 quy định về lễ hội. Quyết định có hiệu lực từ ngày 25 tháng 6 năm 2025 và thay thế Quyết định số 19/2018/QĐ-UBND ngày 09 tháng 5 năm 2018.",
     {("15/2025/QĐ-UBND", "replaces", "19/2018/QĐ-UBND")}, "a bare kind that has effect is the paper just issued"),
    (f"UBND quận ban hành {PLAN} thực hiện Kế hoạch số 44/KH-UBND ngày 04 tháng 01 năm 2025, phát động phong trào thi đua “{NAME}”.",
     {(A, "implements", "44/KH-UBND"), (A, "launches", LEARN)}, "the clause after the title is the head's"),
    (f"Hưởng ứng Phong trào thi đua “{NAME}” (Quyết định số 1305/QĐ-TTg ngày 08 tháng 11 năm 2022 của Thủ tướng Chính phủ ban hành Kế hoạch triển khai Phong trào), UBND thành phố ban hành {PLAN}.",
     {("1305/QĐ-TTg", "implements", LEARN), (A, "implements", LEARN), (A, "implements", "1305/QĐ-TTg")}, "a decision with a plan to carry a campaign out does not launch it"),
    (f"Thực hiện Phong trào thi đua “{NAME}” theo {PLAN} của UBND thành phố, đã mở 12 lớp.",
     {(A, "implements", LEARN)}, "by which plan a campaign is carried out"),
    ("Theo Quyết định số 1305/QĐ-TTg ngày 08 tháng 11 năm 2022 của Thủ tướng Chính phủ về học nghề, các cấp đã có kế hoạch cụ thể¹ để thực hiện Quyết định.\n¹ Kế hoạch số 5/KH-UBND ngày 04 tháng 7 năm 2023; Kế hoạch số 6/KH-SCT ngày 05 tháng 7 năm 2023.",
     {("5/KH-UBND", "implements", "1305/QĐ-TTg"), ("6/KH-SCT", "implements", "1305/QĐ-TTg")}, "a ground that the plans are said to carry out"),
    ("Trên cơ sở Nghị quyết số 27/NQ-HĐND ngày 01 tháng 7 năm 2025, UBND xã ban hành các quyết định quy định chức năng của từng phòng¹; thành lập Trung tâm Văn hóa tại Quyết định số 31/QĐ-UBND ngày 03 tháng 7 năm 2025.\n¹ Quyết định số 28/QĐ-UBND; Quyết định số 29/QĐ-UBND ngày 02 tháng 7 năm 2025.",
     {(f"{n}/QĐ-UBND", "based_on", "27/NQ-HĐND") for n in (28, 29, 31)}, "a note in the clause before what is issued"),
    (f"UBND xã ban hành {PLAN} phát động phong trào thi đua “{NAME}” năm 2025; ban hành Hướng dẫn số 4/HD-UBND ngày 25 tháng 5 năm 2025 về tiêu chí, khen thưởng phong trào.",
     {(A, "launches", LEARN), ("4/HD-UBND", "guides", LEARN)}, "a campaign by the word alone is the one just named"),
    (f"2. Phong trào “{NAME}” giai đoạn 2021 - 2025\nThực hiện Quyết định số 1305/QĐ-TTg ngày 08 tháng 11 năm 2022 của Thủ tướng Chính phủ ban hành Kế hoạch tổ chức thực hiện Phong trào thi đua, các xã đã mở 12 lớp.",
     {("1305/QĐ-TTg", "implements", LEARN)}, "a campaign by the word alone is the heading's"),
    ("Thực hiện Quyết định số 1305/QĐ-TTg ngày 08 tháng 11 năm 2022 của Thủ tướng Chính phủ ban hành Kế hoạch tổ chức thực hiện Phong trào thi đua, các xã đã mở 12 lớp.",
     set(), "a campaign that nothing names"),
    (f"5. Phong trào “{NAME}”: UBND thành phố ban hành {PLAN} để triển khai Chỉ thị số {B}; Sở Công Thương có Hướng dẫn số 6/HD-SCT ngày 05 tháng 7 năm 2025 thực hiện Kế hoạch số {A}.",
     {(A, "implements", B), (A, "implements", LEARN), ("6/HD-SCT", "implements", A), ("6/HD-SCT", "guides", LEARN)}, "all that is issued under a campaign's label is for it"),
    (f"Để kịp triển khai chương trình, thành phố đã ban hành đủ các văn bản¹; trong đó có {PLAN} triển khai Chỉ thị số {B}.\n¹ Quyết định số 19/QĐ-UBND ngày 05 tháng 8 năm 2024.",
     {(A, "implements", B)}, "a note in the clause before is not for what another title names"),
    (f"Thực hiện Kết luận số {C}, UBND thành phố ban hành Chỉ thị số 5/CT-UBND ngày 10 tháng 02 năm 2025, đồng thời phát động phong trào thi đua “{NAME}” theo {PLAN}.",
     {("5/CT-UBND", "implements", C), (A, "implements", C), (A, "launches", LEARN)}, "the paper named next launches"),
    (f"Thực hiện Chỉ thị số {B}, UBND thành phố đã thành lập Ban Chỉ đạo (Quyết định số 1445/QĐ-UBND ngày 03 tháng 7 năm 2023, được kiện toàn tại Quyết định số 2230/QĐ-UBND ngày 11 tháng 10 năm 2024).",
     {("1445/QĐ-UBND", "implements", B), ("2230/QĐ-UBND", "implements", B)}, "set up by one, renewed by another"),
    (f"{PLAN} thay cho Kế hoạch số 101/KH-UBND ngày 02 tháng 6 năm 2020, và được Sở Công Thương hướng dẫn tại Công văn số 1201/SCT-QL ngày 20 tháng 7 năm 2025.",
     {(A, "replaces", "101/KH-UBND"), ("1201/SCT-QL", "guides", A)}, "what was done to the paper that acted"),
    ("UBND thành phố đã kịp thời ban hành 02 kế hoạch¹ cụ thể hóa các nghị quyết của Trung ương².\n¹ Kế hoạch số 90/KH-UBND ngày 02 tháng 5 năm 2025.\n² Nghị quyết số 59-NQ/TW ngày 24 tháng 01 năm 2025; Nghị quyết số 66-NQ/TW ngày 30 tháng 4 năm 2025.",
     {("90/KH-UBND", "implements", "59-NQ/TW"), ("90/KH-UBND", "implements", "66-NQ/TW")}, "one note carries the other out"),
    ("UBND thành phố đã ban hành 02 kế hoạch¹ và kiểm tra 15 xã theo các nghị quyết của Trung ương².\n¹ Kế hoạch số 90/KH-UBND ngày 02 tháng 5 năm 2025.\n² Nghị quyết số 59-NQ/TW ngày 24 tháng 01 năm 2025.",
     set(), "one note does not carry the other out"),
    (f"Đối với phong trào “{NAME}”, Sở Công Thương tham mưu UBND thành phố ban hành {PLAN}.",
     {(A, "implements", LEARN)}, "for a movement"),
    ("Theo Thông báo số 515-TB/VPTU ngày 09 tháng 6 năm 2025 của Văn phòng Thành ủy, UBND thành phố giao Sở Xây dựng điều chỉnh Quyết định số 777/QĐ-UBND ngày 20 tháng 3 năm 2025; đến ngày 15 tháng 7 năm 2025 đã ban hành Quyết định số 1202/QĐ-UBND.",
     {("1202/QĐ-UBND", "based_on", "515-TB/VPTU")}, "what others are to alter is not issued"),
    ("Quyết định số 08/2025/QĐ-UBND ngày 21 tháng 01 năm 2025 được xây dựng trên cơ sở Nghị định số 102/2024/NĐ-CP ngày 30 tháng 7 năm 2024 và thay thế 02 quyết định¹ trước đây.\n¹ Quyết định số 19/2014/QĐ-UBND; Quyết định số 20/2014/QĐ-UBND ngày 29 tháng 12 năm 2014.",
     {("08/2025/QĐ-UBND", "based_on", "102/2024/NĐ-CP"), ("08/2025/QĐ-UBND", "replaces", "19/2014/QĐ-UBND"), ("08/2025/QĐ-UBND", "replaces", "20/2014/QĐ-UBND")}, "the paper of the kind of those replaced replaces them"),
    ("Sở Tài chính hướng dẫn các huyện thực hiện Nghị định số 20/2021/NĐ-CP ngày 15 tháng 3 năm 2021 và Nghị quyết số 07/2022/NQ-HĐND (Hướng dẫn số 1300/HD-STC ngày 02 tháng 6 năm 2022).",
     {("1300/HD-STC", "guides", "20/2021/NĐ-CP"), ("1300/HD-STC", "guides", "07/2022/NQ-HĐND")}, "guided by the paper in brackets"),
    ("Sở Tài chính hướng dẫn các huyện thực hiện Nghị định số 20/2021/NĐ-CP ngày 15 tháng 3 năm 2021; đã thẩm định 12 hồ sơ (Công văn số 1300/STC-NS ngày 02 tháng 6 năm 2022).",
     set(), "a bracket behind other work"),
    (f"Để triển khai Chỉ thị số {B}, UBND thành phố đã ban hành 02 kế hoạch (Kế hoạch số 45/KH-UBND ngày 28 tháng 02 năm 2025; Kế hoạch số 46/KH-UBND ngày 01 tháng 3 năm 2025) và 01 hướng dẫn (Hướng dẫn số 2/HD-UBND ngày 10 tháng 3 năm 2025).",
     {("45/KH-UBND", "implements", B), ("46/KH-UBND", "implements", B), ("2/HD-UBND", "implements", B)}, "brackets that give the numbers of several"),
    (f"Thực hiện Chỉ thị số {B}, UBND thành phố đã ban hành 02 chương trình, kế hoạch (Chương trình số 7/CTr-UBND ngày 02 tháng 02 năm 2025, Kế hoạch số 45/KH-UBND ngày 05 tháng 02 năm 2025; Báo cáo số 8/BC-UBND ngày 06 tháng 02 năm 2025).",
     {("7/CTr-UBND", "implements", B), ("45/KH-UBND", "implements", B)}, "a bracket with papers of two kinds told before"),
    (f"Thực hiện Chỉ thị số {B}, trong năm UBND thành phố đã ban hành nhiều văn bản như Chỉ thị số 4/CT-UBND ngày 01 tháng 3 năm 2025, {PLAN}.",
     {("4/CT-UBND", "implements", B), (A, "implements", B)}, "a time without a comma before who acts"),
    ("Thành ủy đã ban hành Nghị quyết số 11-NQ/TU ngày 03 tháng 3 năm 2023; HĐND thành phố ban hành Nghị quyết số 30/NQ-HĐND ngày 10 tháng 7 năm 2023 để thể chế hóa.",
     {("30/NQ-HĐND", "implements", "11-NQ/TU")}, "issued to put it into rules"),
    (f"Thực hiện Chỉ thị số {B}, ngay từ đầu năm lãnh đạo UBND thành phố đã chỉ đạo xây dựng, ban hành {PLAN}.",
     {(A, "implements", B)}, "the heads of an office act for it"),
    (f"Chỉ thị số {B} đã được 100% đảng bộ cơ sở xây dựng kế hoạch thực hiện (điển hình: Kế hoạch số 12-KH/ĐU ngày 04 tháng 4 năm 2023; Kế hoạch số 15-KH/HU ngày 06 tháng 4 năm 2023).",
     {("12-KH/ĐU", "implements", B), ("15-KH/HU", "implements", B)}, "a list in brackets by which it is carried out"),
    ("Nghị quyết số 01/NQ-CP ngày 05 tháng 01 năm 2025 của Chính phủ về giải pháp chủ yếu thực hiện Kế hoạch phát triển kinh tế; Nghị quyết số 41/NQ-HĐND ngày 08 tháng 12 năm 2024 của HĐND thành phố được giao đến từng sở.",
     set(), "the Government carries out no resolution of a city"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected", "remark"), LONG, ids=[r for _, _, r in LONG])
def test_what_a_long_sentence_says(sentence: str, expected: set[Triple], remark: str) -> None:
    assert in_body(sentence) == expected


def test_what_work_only_agrees_with_is_not_its_purpose() -> None:
    header = Header(
        type="Kế hoạch", number="9/KH-UBND", issuer="UBND thành phố Cần Thơ", title="Trồng rừng ven biển"
    )
    for words, expected in (
        ("Cụ thể hóa các nhiệm vụ của Đề án phù hợp với địa bàn mới theo", set()),
        ("Cụ thể hóa các nhiệm vụ của", {("SELF", "implements", B)}),
    ):
        said = f"KẾ HOẠCH\nTrồng rừng ven biển\nI. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\na) {words} {DIRECTIVE}.\n"
        assert triples(read(said, header)) == expected


def test_a_report_that_names_what_it_reports_on_does_not_report_on_what_was_issued() -> None:
    opening = (
        f"Thực hiện Nghị quyết số 41/NQ-HĐND ngày 08 tháng 12 năm 2024, UBND thành phố đã ban hành {PLAN}. "
    )
    body = "BÁO CÁO\nKết quả công tác năm\n{}{}\nI. KẾT QUẢ\n"
    for words, expected in (
        ("UBND thành phố báo cáo kết quả thực hiện Nghị quyết số 41/NQ-HĐND như sau:", "41/NQ-HĐND"),
        ("UBND thành phố báo cáo kết quả thực hiện như sau:", A),
    ):
        said = triples(read(body.format(opening, words), BODY))
        assert {obj for _, rel, obj in said if rel == "reports_on"} == {expected}


def test_headings_tell_which_papers_a_report_on_their_kinds_reports_on() -> None:
    heads = "I. KẾT QUẢ\n1. Triển khai Nghị quyết số 61-NQ/TW\nĐã làm xong.\n2. Triển khai Kế hoạch số 70/KH-UBND\nĐang làm.\n"
    for title, expected in (
        (
            "Kết quả thực hiện các nghị quyết, chỉ thị của Trung ương về y tế",
            {("SELF", "reports_on", "61-NQ/TW")},
        ),
        (
            "Kết quả công tác năm",
            {("SELF", "reports_on", "61-NQ/TW"), ("SELF", "reports_on", "70/KH-UBND")},
        ),
    ):
        header = Header(type="Báo cáo", number="9/BC-SYT", issuer="Sở Y tế", title=title)
        assert triples(read(f"BÁO CÁO\n{title}\n{heads}", header)) == expected
