"""What a paper types wrongly once and has right elsewhere: a symbol's code, year or term, a letter of a law's name."""

from __future__ import annotations

import pytest

from tests.ingest.citing import cite

JOINED = [
    (
        "Nghị quyết số 31/2018/NQ-HĐND ngày 12/7/2018 được sửa đổi. Theo Nghị quyết số 31/2018/NĐ-HĐND mức chi là 5%.",
        [("31/2018/NQ-HĐND", "31/2018/NĐ-HĐND → 31/2018/NQ-HĐND", 2)],
        "the words say which code was meant",
    ),
    (
        "Nghị quyết số 31/2018/NQ-HĐND và Nghị định số 31/2018/NĐ-CP",
        [("31/2018/NQ-HĐND", None, 1), ("31/2018/NĐ-CP", None, 1)],
        "two papers of one number",
    ),
    (
        "Quyết định số 31/2018/QĐ-UBND và Chỉ thị số 31/2018/CT-UBND",
        [("31/2018/QĐ-UBND", None, 1), ("31/2018/CT-UBND", None, 1)],
        "one office, two types",
    ),
    (
        "Thông tư số 31/2018/TT-BXD ngày 2/3/2018; Thông tư số 31/2018/NĐ-CP ngày 2/3/2018 của Bộ trưởng",
        [("31/2018/TT-BXD", "31/2018/NĐ-CP → 31/2018/TT-BXD", 2)],
        "another code, the word and the day of its twin",
    ),
    (
        "Nghị định số 77/2024/NĐ-CP; biểu mẫu kèm theo Nghị định số 77/2204/NĐ-CP",
        [("77/2024/NĐ-CP", "77/2204/NĐ-CP → 77/2024/NĐ-CP", 2)],
        "a year that cannot be",
    ),
    ("Biểu mẫu kèm theo Nghị định số 77/2204/NĐ-CP", [], "nothing tells which year is meant"),
    (
        "Pháp lệnh số 04/2012/UBTVQH13; hướng dẫn Pháp lệnh số 04/2012/UBTVQH",
        [("04/2012/UBTVQH13", "04/2012/UBTVQH → 04/2012/UBTVQH13", 2)],
        "the term left out",
    ),
    (
        "Thông tư số 14/2016/BXD ngày 30/6/2016 của Bộ Xây dựng",
        [("14/2016/TT-BXD", "14/2016/BXD → 14/2016/TT-BXD", 1)],
        "the type left out, the word tells it",
    ),
    (
        "Chỉ thị số 52-CT/TW ngày 3/4/2029; trên cơ sở Chỉ thị số 52-NQ/TW",
        [("52-CT/TW", "52-NQ/TW → 52-CT/TW", 2)],
        "the Party's symbol against its word",
    ),
    (
        "Chỉ thị số 52-CT/TW ngày 3/4/2029 và Nghị quyết số 52-NQ/TW",
        [("52-CT/TW", None, 1), ("52-NQ/TW", None, 1)],
        "two papers of the Party with one number",
    ),
    ("theo quy chuẩn 14-2016/BXD", [], "a standard's number has no type's word"),
]


@pytest.mark.parametrize(("text", "expected", "remark"), JOINED, ids=[row[2] for row in JOINED])
def test_symbols(text: str, expected: list[tuple[str, str | None, int]], remark: str) -> None:
    assert [(c.number, c.correction, len(c.mentions)) for c in cite(text)] == expected, remark


LAWS = [
    (
        "Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Bảo vệ quyền lợi người tiêu dúng ngày 20 tháng 6 năm 2023;",
        "Luật sửa đổi, bổ sung một số điều của Luật Bảo vệ quyền lợi người tiêu dùng",
        True,
        "in an amending law's name",
    ),
    (
        "Căn cứ Luật Bảo vệ quyền lợi người tiêu dúng ngày 20 tháng 6 năm 2023;",
        "Luật Bảo vệ quyền lợi người tiêu dùng",
        True,
        "in a law's name",
    ),
    ("Căn cứ Luật Giá ngày 20 tháng 6 năm 2023;", "Luật Giá", False, "a name typed right"),
]


@pytest.mark.parametrize(("text", "name", "told", "remark"), LAWS, ids=[row[3] for row in LAWS])
def test_names_of_laws(text: str, name: str, told: bool, remark: str) -> None:
    law = cite(text)[0]
    assert (law.name, law.correction is not None) == (name, told), remark


def test_one_law_with_a_comma_or_with_and() -> None:
    text = "Căn cứ Pháp lệnh Phí, lệ phí số 38/2001/PL-UBTVQH10; hướng dẫn Pháp lệnh phí và lệ phí."
    assert [(c.number, len(c.mentions)) for c in cite(text)] == [("38/2001/PL-UBTVQH10", 2)]


CONSTITUTION = "Góp ý Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013 trên ứng dụng; nội dung Hiến pháp năm 2013 có trên trang chủ."


def test_the_constitution_is_one() -> None:
    found = cite(CONSTITUTION)
    assert [(c.name, len(c.mentions)) for c in found] == [
        ("Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam", 2)
    ]
