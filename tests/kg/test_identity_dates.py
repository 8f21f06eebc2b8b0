"""When two dates, and two titles, can be one paper's."""

from __future__ import annotations

import pytest

from kg.identity_dates import is_slip, titles_agree


@pytest.mark.parametrize(
    ("first", "second", "expected", "remark"),
    [
        ("2024-03-05", "2024-03-15", True, "another day"),
        ("2024-03-05", "2025-03-05", True, "another year"),
        ("2024-03-05", "2024-05-03", True, "day and month swapped"),
        ("2024-03-05", "2024-04-15", False, "day and month both otherwise"),
        ("2024-03-05", "2025-05-03", False, "swapped, and in another year"),
        ("2024-03-05", "2024", False, "a year alone"),
    ],
)
def test_slips(first: str, second: str, expected: bool, remark: str) -> None:
    assert is_slip(first, second) is expected, remark
    assert is_slip(second, first) is expected, remark


MEETING = "Tổng kết công trình thủy lợi mừng Đại hội Đảng bộ khóa "


@pytest.mark.parametrize(
    ("one", "other", "expected", "remark"),
    [
        (
            "về nuôi cá tra sạch ven sông",
            "Kế hoạch nuôi cá tra sạch",
            True,
            "all telling words of the shorter one",
        ),
        ("về nuôi cá tra sạch ven sông", "nâng cấp cầu đường liên ấp", False, "nothing in common"),
        ("về nuôi cá tra sạch ven sông", "nuôi cá", None, "too short to tell"),
        ("về nuôi cá tra sạch ven sông", "nuôi cá tra bằng lồng bè gỗ", None, "half of it"),
        (MEETING + "XIII", MEETING + "XIV", None, "another congress"),
        (MEETING + "XIII", MEETING + "XIII", True, "the same one"),
        (MEETING + "XIII", MEETING, True, "which one is not told"),
        ("", "về nuôi cá tra sạch ven sông", None, "no title"),
    ],
)
def test_titles(one: str, other: str, expected: bool | None, remark: str) -> None:
    assert titles_agree([one], [other]) is expected, remark
    assert titles_agree([other], [one]) is expected, remark


def test_one_title_of_many_is_enough() -> None:
    others = ["nâng cấp cầu đường liên ấp", "về nuôi cá tra sạch ven sông"]
    assert titles_agree(["nuôi cá tra sạch ven sông"], others) is True
    assert titles_agree(["nuôi cá tra sạch ven sông"], []) is None
