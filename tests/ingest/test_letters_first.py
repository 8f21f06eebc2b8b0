"""Wordings found by their first letters are the ones that a plain pattern finds."""

from __future__ import annotations

import re
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.letters import any_case, by_first, found_at

_WORDINGS: Final = "Luật|Lệnh|Đề án|Đề|kế hoạch|kế"
_PIECES: Final = st.lists(
    st.sampled_from([*_WORDINGS.split("|"), "x", " ", "\n", "-", "KẾ HOẠCH", "đề án", "1", "L"]), max_size=12
).map("".join)


def _spans(pattern: str, text: str, flags: int = 0) -> list[tuple[int, int]]:
    return [m.span() for m in re.finditer(pattern, text, flags)]


@given(_PIECES)
def test_it_says_what_a_plain_pattern_says(text: str) -> None:
    assert _spans(by_first(_WORDINGS), text) == _spans(rf"(?<!\w)(?:{_WORDINGS})", text)
    assert _spans(by_first(_WORDINGS, r"\w\-"), text) == _spans(rf"(?<![\w\-])(?:{_WORDINGS})", text)
    assert _spans(by_first(_WORDINGS, any_case=True), text, re.I) == _spans(
        rf"(?<!\w)(?:{_WORDINGS})", text, re.I
    )


@given(_PIECES)
def test_any_case(text: str) -> None:
    wordings = _WORDINGS.lower()
    assert _spans(rf"(?<!\w)(?:{any_case(wordings)})", text) == _spans(rf"(?<!\w)(?i:{wordings})", text)


@pytest.mark.parametrize(
    ("text", "found", "remark"),
    [
        ("Luật", ["Luật"], "at the beginning of the text"),
        ("xLuật", [], "inside a word"),
        ("Đề án", ["Đề án"], "the longer one stands first"),
        ("Lệ Luậ kế", ["kế"], "beginnings alone are none"),
    ],
)
def test_wordings(text: str, found: list[str], remark: str) -> None:
    assert re.findall(by_first(_WORDINGS), text) == found, remark


@given(_PIECES)
def test_found_at_finds_what_the_pattern_finds(text: str) -> None:
    pattern = re.compile(r"(?<!\w)(?:kế\s)?(?:kế|Đề)(?: án| hoạch)?")
    assert [m.span() for m in found_at(re.compile(r"[kĐ](?=ế|ề)"), pattern, text)] == _spans(
        pattern.pattern, text
    )
