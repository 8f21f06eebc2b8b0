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
