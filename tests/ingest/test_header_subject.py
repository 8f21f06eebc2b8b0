"""The subject of a letter: where it begins, how far it goes over the lines of a narrow cell, what is none."""

from __future__ import annotations

import pytest

from ingest.header.subject import subject_of_letter

LONG = "V/v kiểm kê sổ sách của các kho muối ở xã ven biển trong quý II"

ROWS: list[tuple[list[str], int, bool, str | None, str]] = [
    (["Số: 5/UBND", "V/v kiểm kê", "kho muối", "Kính gửi: Sở Y tế"], 0, True, "kiểm kê kho muối", "over two lines"),
    (["Số: 5/UBND", "V/v kiểm kê", "kho", "muối", "ven", "biển"], 0, True, "kiểm kê kho muối ven", "over four lines at most"),
    (["Số: 5/UBND", "V/v kiểm kê", "", "kho muối"], 0, True, "kiểm kê", "an empty line ends it"),
    (["Số: 5/UBND", LONG, "Sở Y tế"], 0, True, LONG.removeprefix("V/v "), "a whole line goes on in none"),
    (["Số: 5/UBND", "V/v kiểm kê", "Các kho muối ở ven biển gửi sổ sách về phòng trước tháng sáu."], 0, True, "kiểm kê", "a whole line is no rest"),
    (["Số: 5/UBND", "V/v kiểm kê kho;", "kho muối"], 0, True, "kiểm kê kho", "a sign ends it"),
    (["Số: 5/UBND", "V/v", "kiểm kê kho"], 0, True, "kiểm kê kho", "the label alone on its line"),
    (["Số: 5/UBND", "V/v:", "Kính gửi: Sở Y tế"], 0, True, None, "a label without a subject, the addressee"),
    (["Số: 5/UBND", "V/v:", "Cà Mau, ngày 3 tháng 4 năm 2026"], 0, True, None, "a label without a subject, the day"),
    (["Số: 5/UBND", "Về kiểm kê kho muối"], 0, True, "kiểm kê kho muối", "a bare Về below the number"),
    (["Số: 5/UBND", "", "Cà Mau", "Về kiểm kê kho muối"], 0, True, None, "a bare Về below other words"),
    (["Số: 5/UBND", "Về kiểm kê kho muối"], 0, False, None, "of a paper that is no letter"),
    (["Số: 5 /UBND Cà Mau, ngày 3 tháng 4 năm 2026 V/v kiểm kê kho muối", "Kính gửi: Sở Y tế"], 0, True, "kiểm kê kho muối", "number, day and subject on one line"),
    (["Số: 5/UBND", "V/v kiểm kê Cà Mau, ngày 3 tháng 4 năm 2026", "kho muối", "Kính gửi: Sở Y tế"], 0, True, "kiểm kê kho muối", "the day of the other column inside it"),
    (["Sở Y tế", "Về kiểm kê kho muối"], -1, True, None, "without a number"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("lines", "number", "letter", "subject", "remark"), ROWS, ids=[row[4] for row in ROWS]
)
def test_subjects(lines: list[str], number: int, letter: bool, subject: str | None, remark: str) -> None:
    assert subject_of_letter(lines, number, letter) == subject, remark
