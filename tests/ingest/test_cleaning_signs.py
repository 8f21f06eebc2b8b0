"""When a plain text is taken for Markdown: one row for each mark, and signs that are none."""

from __future__ import annotations

import pytest

from ingest.cleaning.characters import looks_like_markdown

SIGNS = [
    ("mở đầu\n## Phần một", True, "a heading"),
    ("điểm #3 của bảng", False, "a number sign inside a line"),
    ("nói **rõ", True, "strong before a word"),
    ("rõ** ràng", True, "strong after a word"),
    ("chia ** phần", False, "stars that stand alone"),
    ("Kế hoạch<sup>3</sup>", True, "a raised number"),
    ("| a | b |", True, "a table row"),
    ("a | b", False, "a bar inside a line"),
    ("mục\n * một", True, "a star item"),
    ("3 * 4", False, "a product"),
    ("```\nmã", True, "a fence"),
    ("dòng<br/>mới", True, "a break"),
    ("Quyết định[^2]", True, "a note's mark"),
    ("tập [^a]", False, "brackets that hold no number"),
    ("Kế hoạch số 5/KH-UBND", False, "plain text"),
]


@pytest.mark.parametrize(("text", "expected", "remark"), SIGNS, ids=[row[2] for row in SIGNS])
def test_signs(text: str, expected: bool, remark: str) -> None:
    assert looks_like_markdown(text) is expected, remark
