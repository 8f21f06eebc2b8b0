"""Folding and marking, done quickly, give what the plain ways give."""

from __future__ import annotations

import re
import unicodedata

from hypothesis import example, given
from hypothesis import strategies as st

from search.answers.passages import highlights
from search.questions.fold import fold

LETTERS = st.text(st.sampled_from("aăâáạbđĐếÚ ,.-/–“”’1234\u0301\u200b€中😀ﬀ\ud800"), max_size=60)
LONG = (
    "Ủy ban nhân dân xã tổ chức trồng cây, chăm sóc cây và báo cáo kết quả trước ngày 15 tháng 3 năm 2026; "
)


def _plainly(text: str) -> str:
    """The first letter of each character taken apart, one by one."""
    same = {"đ": "d", "–": "-", "“": '"', "”": '"', "’": "'"}
    lower = [character.lower()[:1] for character in text]
    return "".join(same.get(one) or unicodedata.normalize("NFD", one)[0] for one in lower)


@given(LETTERS, st.integers(1, 4))
@example("\ud800", 1)
@example("中", 3)
def test_a_long_text_is_folded_as_its_letters_are(text: str, times: int) -> None:
    whole = (text + LONG) * times
    assert fold(whole) == _plainly(whole)
    assert fold(text) == _plainly(text)


def _marked(text: str, asked: frozenset[str]) -> tuple[tuple[int, int], ...]:
    """Every word looked at."""
    spans: list[tuple[int, int]] = []
    for match in re.finditer(r"[a-z0-9]+", fold(text)):
        if match.group() in asked:
            if spans and match.start() - spans[-1][1] <= 1:
                spans[-1] = (spans[-1][0], match.end())
            else:
                spans.append(match.span())
    return tuple(spans)


@given(
    st.lists(st.sampled_from(["cây", "cay", "trồng", "xã", "aba", "ababa", "1", "15", " ", ", ", "-"]), max_size=40),
    st.frozensets(st.sampled_from(["cay", "trong", "aba", "ba", "15", "1"])),
)  # fmt: skip
def test_marks_are_those_of_whole_words(pieces: list[str], asked: frozenset[str]) -> None:
    text = "".join(pieces)
    assert highlights(text, asked) == _marked(text, asked)
