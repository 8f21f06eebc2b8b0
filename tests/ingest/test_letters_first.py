"""Wordings found by their first letters are the ones that a plain pattern finds."""

from __future__ import annotations

import re
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest import effects_told, expired
from ingest.agencies import changes, finding
from ingest.citations import unnumbered
from ingest.letters import any_case, by_first, found_around, found_at, places_of
from ingest.relations.naming import anaphora, this_other
from ingest.relations.whole import listed

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


@given(_PIECES)
def test_the_first_letter_alone(text: str) -> None:
    plain = re.compile(rf"(?<!\w)(?=(?:{_WORDINGS}))")
    assert _spans(by_first(_WORDINGS, ahead=True), text) == [
        (m.start(), m.start() + 1) for m in plain.finditer(text)
    ]


@given(_PIECES, st.sampled_from(["kế", "Luật", "-"]))
def test_places(text: str, word: str) -> None:
    assert list(places_of(word, text)) == [m.start() for m in re.finditer(word, text)]


_AROUND: Final = (
    (("hiệu lực",), effects_told._FORCE_STEPS, effects_told._FORCE),
    (("hết", "Hết", "HẾT"), expired._COLUMN_STEPS, expired._COLUMN),
    (("trên", "vừa"), anaphora._ABOVE_STEPS, anaphora._ABOVE),
    (("này", "đó", "ấy", "mới"), (1,), this_other._THIS),
    (changes._ACT_WORDS, (1, 0), changes._ACT),
    (("ngày",), unnumbered._DATED_STEPS, unnumbered._DATED),
    (finding._SMALL_WORDS, finding._SMALL_STEPS, finding._SMALL_START),
)
_TOLD: Final = st.lists(
    st.sampled_from(
        [
            "bắt đầu ",
            "chính thức ",
            "có ",
            "hết ",
            "chấm dứt ",
            "mất ",
            "Hết ",
            "HẾT ",
            "hiệu lực",
            "HIỆU LỰC",
            " thi hành",
            " từ ngày 1",
            "kể ",
            "ngày ",
            "Ngày ",
            "thời điểm ",
            "đã ",
            "nêu ",
            "nói ",
            "vừa ",
            "trên",
            "trên đây",
            "dẫn ",
            "này",
            "đó",
            "ấy",
            "mới",
            ",",
            ". ",
            "\n",
            " ",
            "thành lập ",
            "hợp nhất ",
            "sáp nhập ",
            "tổ chức lại",
            "đổi tên ",
            "(nay là ",
            "(hiện nay là ",
            "Sở A",
            "x",
            "Kế hoạch ",
            "Chương trình ",
            "Đề án ",
            "2",
            "sở ",
            "bộ ",
            "Y",
            "thành ",
            "quận ",
            "ủy",
            "uỷ viên",
            "ban bí thư",
            "các ",
            "những ",
            "toàn bộ ",
            "văn bản ",
            "quyết định ",
            "bị ",
            "được ",
            "bãi bỏ",
            "thay thế",
            "gồm ",
            ":",
            "danh mục ",
            "sau đây ",
        ]
    ),
    max_size=16,
).map("".join)


@given(_TOLD)
def test_found_around_finds_what_the_patterns_find(text: str) -> None:
    for rare, steps, pattern in _AROUND:
        found = [m.span() for m in found_around(rare, steps, pattern, text)]
        assert found == [m.span() for m in pattern.finditer(text)], pattern.pattern


@given(_TOLD)
def test_lists_of_papers_that_are_gone(text: str) -> None:
    assert [m.span() for m in listed._lists(text)] == [m.span() for m in listed._LIST.finditer(text)]
