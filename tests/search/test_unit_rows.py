"""Units told in a row behind one kind."""

from __future__ import annotations

import re

import pytest

from search.questions.fold import fold
from search.questions.unit_rows import units_at

UNITS: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = {
    "huyen": ((("huyen", "tan", "hung"), "huyện Tân Hưng"), (("huyen", "moc", "hoa"), "huyện Mộc Hóa")),
    "xa": ((("xa", "moc", "hoa"), "xã Mộc Hóa"),),
}


@pytest.mark.parametrize(
    ("text", "expected", "remark"),
    [
        ("huyện Tân Hưng, Mộc Hóa có kế hoạch nào", ["huyện Tân Hưng", "huyện Mộc Hóa"], "behind a comma"),
        ("huyện Tân Hưng và Mộc Hóa có kế hoạch nào", ["huyện Tân Hưng", "huyện Mộc Hóa"], "joined"),
        ("huyện Tân Hưng Mộc Hóa có kế hoạch nào", ["huyện Tân Hưng"], "neither parted nor joined"),
        ("huyện Tân Hưng, Vĩnh Hưng có kế hoạch nào", ["huyện Tân Hưng"], "an unknown one ends the row"),
        ("xã Mộc Hóa, Tân Hưng có kế hoạch nào", ["xã Mộc Hóa"], "another kind is none of the row"),
        ("Tân Hưng, Mộc Hóa có kế hoạch nào", [], "without a kind"),
    ],
)
def test_units_in_a_row(text: str, expected: list[str], remark: str) -> None:
    folded = fold(text)
    words = [(m.group(), m.start(), m.end()) for m in re.finditer(r"[a-z0-9]+", folded)]
    found = list(units_at(folded, words, 0, UNITS))
    assert [name for _, _, name in found] == expected, remark
    told = [text[start:end] for start, end, _ in found]
    assert all(name.endswith(words) for name, words in zip(expected, told, strict=True)), remark
