"""Whose paper a mention without a place can be, by the level of administration that it tells."""

from __future__ import annotations

import pytest

from kg.claims_places import level_of, levels_agree, meant_place

SHA = "ab" * 32


@pytest.mark.parametrize(
    ("level", "place", "day", "expected", "remark"),
    [
        ("x", "x dong phuoc", None, True, "a commune"),
        ("x", "h phong dien", None, False, "no commune is a district"),
        ("c", "h thu duc", None, True, "a city below a province"),
        ("t", "h thu duc", None, False, "but no province"),
        ("c", "can tho", None, True, "a city of the first rank"),
        ("t", "can tho", None, False, "which is no province today"),
        ("t", "can tho", "2003-05-06", True, "but was one"),
        ("t", "soc trang", None, True, "a province"),
        ("x", "soc trang", None, False, "and no commune"),
        ("x", "@ban chi dao 389", None, True, "a body that tells no place"),
        ("x", "?abc", None, True, "nobody knows where"),
        (None, "soc trang", None, True, "no level is told"),
    ],
)
def test_levels_agree(level: str | None, place: str, day: str | None, expected: bool, remark: str) -> None:
    assert levels_agree(level, place, day) is expected, remark


@pytest.mark.parametrize(
    ("number", "level", "home", "unit", "expected", "remark"),
    [
        ("44/KH-UBND", None, "can tho", None, "can tho", "the province of the paper that speaks"),
        ("44/KH-UBND", "c", "can tho", None, "can tho", "its city"),
        ("44/KH-UBND", "t", "can tho", None, f"?{SHA[:12]}", "a province, but not its own"),
        ("44/KH-UBND", "x", "can tho", "x dong phuoc", "x dong phuoc", "the commune that speaks"),
        ("44/KH-UBND", "x", "can tho", "h phong dien", f"x ?{SHA[:12]}", "a commune that a district names"),
        ("44/KH-UBND", None, None, None, f"?{SHA[:12]}", "a paper of nowhere"),
        ("44/NQ-CP", None, None, None, None, "of the Government there is one"),
    ],
)
def test_meant_place(
    number: str, level: str | None, home: str | None, unit: str | None, expected: str | None, remark: str
) -> None:
    assert meant_place(number, level, home, unit, SHA, None) == expected, remark


@pytest.mark.parametrize(
    ("issuer", "expected"),
    [
        ("UBND xã", "x"), ("HĐND thị trấn", "x"), ("Đảng ủy phường", "x"), ("Huyện ủy", "h"), ("UBND quận", "h"),
        ("Tỉnh ủy", "t"), ("UBND thành phố", "c"), ("Thành ủy", "c"), ("UBND xã Đông Phước", None), ("Sở Nội vụ", None),
    ],
)  # fmt: skip
def test_level_of(issuer: str, expected: str | None) -> None:
    assert level_of(issuer) == expected
