"""What one paper can do to another at all."""

from __future__ import annotations

import pytest

from ingest.model import Citation
from ingest.relations.plausible import can_be, can_reach

DECREE = Citation("Nghị định", "12/2031/NĐ-CP", issuer="Chính phủ", year=2031)
OLDER = Citation("Nghị định", "9/2028/NĐ-CP", issuer="Chính phủ", year=2028)
UNSURE = Citation("Nghị định", "9/2028/NĐ-CP", issuer="Chính phủ", year=2028, conflicts=("date: 2032-01-05",))
CIRCULAR = Citation("Thông tư", "3/2031/TT-BTC", issuer="Bộ Tài chính", year=2031)
SCHEME = Citation("Đề án", "04/ĐA-BTT", year=2031)


@pytest.mark.parametrize(
    ("rel", "subject", "obj", "expected", "remark"),
    [
        ("amends", DECREE, OLDER, True, "the younger one changes the older"),
        ("amends", OLDER, DECREE, False, "nothing changes what comes after it"),
        ("amends", UNSURE, DECREE, True, "of two years told nobody knows which is right"),
        (
            "amends",
            DECREE,
            Citation("Nghị định", "5/NĐ-CP", issuer="Chính phủ"),
            True,
            "a year that is not told",
        ),
        ("implements", CIRCULAR, DECREE, True, "a ministry carries out what the Government lays down"),
        ("implements", DECREE, CIRCULAR, False, "and not the other way round"),
        ("implements", DECREE, OLDER, True, "two of one level"),
        ("repeals", DECREE, CIRCULAR, True, "but it may end it"),
        ("implements", SCHEME, Citation("Đề án", "04"), False, "the number cut short"),
        ("implements", SCHEME, Citation("Đề án", "05"), True, "another number"),
        ("implements", SCHEME, Citation("Kế hoạch", "04"), True, "another kind"),
    ],
)
def test_what_can_be(rel: str, subject: Citation, obj: Citation, expected: bool, remark: str) -> None:
    assert can_be(rel, subject, obj) is expected, remark


@pytest.mark.parametrize(
    ("rel", "day", "own_day", "expected", "remark"),
    [
        ("amends", "2029-12-07", "2031-06-29", False, "an older paper has not changed the one that is read"),
        ("amends", "2031-12-07", "2031-06-29", True, "a younger one may have"),
        ("amends", None, "2031-06-29", True, "nobody tells its day"),
        ("implements", "2029-12-07", "2031-06-29", True, "other ties do not look at the day"),
    ],
)
def test_what_can_have_changed_the_paper_itself(
    rel: str, day: str | None, own_day: str | None, expected: bool, remark: str
) -> None:
    by = Citation("Nghị định", "8/2029/NĐ-CP", date=day, issuer="Chính phủ")
    assert can_reach(rel, by, own_day) is expected, remark
