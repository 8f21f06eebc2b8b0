"""Papers cited by type and bare number, alone or in a row whose last alone bears the code."""

from __future__ import annotations

import pytest

from tests.ingest.citing import cite

SHORTS = [
    ("Kế hoạch số 97-KH/TU ngày 3/4/2021 của Thành ủy (sau đây gọi tắt là Kế hoạch 97). Theo Kế hoạch 97, các sở đã làm.", [("97-KH/TU", 3)], "a type that counts only where it means a paper"),
    ("Theo Kế hoạch 97, các sở đã làm.", [], "... and no paper is meant"),
    ("Báo cáo số 12/BC-UBND ngày 3/4/2021 nêu 12 ý. Báo cáo 12 trường hợp vi phạm.", [("12/BC-UBND", 1)], "a count of cases"),
    ("Nghị quyết 59 của Bộ Chính trị đã rõ. Nghị quyết số 59-NQ/TW là động lực.", [("59-NQ/TW", 2)], "the full form comes later"),
    ("Nghị quyết 59 của Bộ Chính trị đã rõ. Nghị quyết số 59-NQ/TU là động lực.", [("59", 1), ("59-NQ/TU", 1)], "who issued it cannot write that code"),
    ("Chỉ thị số 05 ngày 15/5/2016 của Bộ Chính trị. Chỉ thị số 05-CT/TW đi vào đời sống.", [("05-CT/TW", 2)], "a day after the bare number"),
    ("Kế hoạch số 5 ngày đầu tháng. Công văn số 3 năm 2021 - 2025.", [], "days and years that are none of a paper's"),
    ("Nghị quyết số 42 năm 2017 của Quốc hội về nợ xấu.", [("42", 1)], "a year after it"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "found", "remark"), SHORTS, ids=[r[2] for r in SHORTS])
def test_shorts(body: str, found: list[tuple[str, int]], remark: str) -> None:
    assert [(c.number, len(c.mentions)) for c in cite(body)] == found, remark


def test_a_bare_form_gives_its_day_and_subject_to_the_paper() -> None:
    (found,) = cite(
        "Sơ kết Chỉ thị số 05 ngày 15/5/2016 của Bộ Chính trị về đẩy mạnh học tập và làm theo tấm gương của Bác. Chỉ thị số 05-CT/TW đã thấm sâu."
    )
    assert (found.date, found.issuer) == ("2016-05-15", "Bộ Chính trị")
    assert found.subject == "về đẩy mạnh học tập và làm theo tấm gương của Bác"


def test_two_papers_of_one_number_are_told_apart_by_the_day() -> None:
    found = cite(
        "Nghị quyết số 10-NQ/TW ngày 03/6/2017; Nghị quyết số 10-NQ/TU ngày 14/11/2016. Nghị quyết 10 ngày 14/11/2016 nêu rõ."
    )
    assert [(c.number, len(c.mentions)) for c in found] == [("10-NQ/TW", 1), ("10-NQ/TU", 2)]


ROWS = [
    ("Thực hiện các Nghị quyết 05, 06, 07-NQ/TU của Thành ủy.", ["05-NQ/TU", "06-NQ/TU", "07-NQ/TU"], "commas, no label"),
    ("Ban hành các Kế hoạch số 11, 12 và 13/KH-UBND ngày 5/3/2024.", ["11/KH-UBND", "12/KH-UBND", "13/KH-UBND"], "a label and và"),
    ("Căn cứ Nghị định số 52, số 53/2024/NĐ-CP.", ["52/2024/NĐ-CP", "53/2024/NĐ-CP"], "a label each, and the year"),
    ("Điều 5, 6 Quyết định số 7/QĐ-UBND.", ["7/QĐ-UBND"], "articles are no papers"),
    ("Kế hoạch 5 năm, Quyết định số 7/QĐ-UBND.", ["7/QĐ-UBND"], "the last has a type of its own"),
    ("Chỉ thị số 5, 6/QĐ-UBND.", ["5", "6/QĐ-UBND"], "a type that does not fit the code"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "numbers", "remark"), ROWS, ids=[r[2] for r in ROWS])
def test_rows_of_numbers(body: str, numbers: list[str], remark: str) -> None:
    assert [c.number for c in cite(body)] == numbers, remark


def test_a_row_shares_type_issuer_and_day() -> None:
    found = cite("Thực hiện các Nghị quyết số 05, 06 và 07-NQ/TU ngày 15/10/2021 của Thành ủy.")
    assert {(c.type, c.issuer, c.date) for c in found} == {("Nghị quyết", "Thành ủy Cần Thơ", "2021-10-15")}
