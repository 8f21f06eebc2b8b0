"""Tokens: one spelling for what is typed in many ways."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search import shortforms
from search.shortforms import spelled_out
from search.tokens import (
    bigrams,
    fold,
    has_marks,
    normalise,
    parts,
    scan,
    syllables,
    terms,
    whole,
)

SYLLABLES = [
    ("Kế hoạch THI ĐUA", ["kế", "hoạch", "thi", "đua"], "lower case"),
    ("hoà bình, thuỷ lợi", ["hòa", "bình", "thủy", "lợi"], "old tone placement becomes new"),
    ("khoẻ, hoạ, tuỳ, uý", ["khỏe", "họa", "tùy", "úy"], "all four pairs of vowels"),
    ("quý, quỳ, hoàn, loá", ["quý", "quỳ", "hoàn", "lóa"], "after q, and before a consonant, the tone stays"),
    (unicodedata.normalize("NFD", "Đề án số hóa"), ["đề", "án", "số", "hóa"], "decomposed letters"),
    ("Số 41-CT/TW", ["số", "41", "ct", "tw"], "a symbol gives its parts"),
    ("1.500.000 đồng", ["1", "500", "000", "đồng"], "a dotted number gives its parts"),
    ("0/C0", ["0", "c0"], "letters and figures in one part stay together"),
    ("", [], "nothing"),
    ("… — “ ” ;", [], "only punctuation"),
]


@pytest.mark.parametrize(("text", "expected", "remark"), SYLLABLES)
def test_syllables(text: str, expected: list[str], remark: str) -> None:
    assert syllables(text) == expected, remark


WHOLES = [
    ("41-CT/TW", ["41/ct/tw"], "a Party symbol"),
    ("41 - CT / TW", ["41/ct/tw"], "typed with spaces"),
    ("41–ct/tw", ["41/ct/tw"], "typed with a wide dash"),
    ("137 /kh-ubnd", ["137/kh/ubnd"], "a space before the slash"),
    ("98/2023/NĐ-CP", ["98/2023/nd/cp"], "folded, so that nd finds nđ"),
    ("164/NQ-HĐND và 189/NQ-HĐND", ["164/nq/hdnd", "189/nq/hdnd"], "two symbols"),
    ("26/12/2024", ["2024-12-26"], "a date in figures"),
    ("ngày 6 tháng 1 năm 2025", ["2025-01-06"], "a date in words"),
    ("6-1-2025 hay 06/01/2025", ["2025-01-06", "2025-01-06"], "dashes and padding do not matter"),
    ("giai đoạn 2021-2025", ["2021/2025"], "a period"),
    ("Điều 5 khoản 2", [], "plain numbers are syllables only"),
]


@pytest.mark.parametrize(("text", "expected", "remark"), WHOLES)
def test_wholes(text: str, expected: list[str], remark: str) -> None:
    assert scan(text)[1] == expected, remark


FOLDS = [
    ("Đường lối", "Duong loi", "đ is not a d with a mark for Unicode"),
    ("QĐ-UBND", "QD-UBND", "capitals stay"),
    ("nghiêng ngả ưỡn ẹo", "nghieng nga uon eo", "every kind of mark"),
    ("plain", "plain", "nothing to do"),
]


@pytest.mark.parametrize(("text", "expected", "remark"), FOLDS)
def test_fold(text: str, expected: str, remark: str) -> None:
    assert fold(text) == expected, remark
    assert has_marks(text) == (text != expected)


def test_terms_hold_syllables_pairs_and_symbols() -> None:
    assert terms("Chỉ thị 41-CT/TW") == [
        "chỉ", "thị", "41", "ct", "tw", "chỉ_thị", "thị_41", "41_ct", "ct_tw", "41/ct/tw",
    ]  # fmt: skip
    assert bigrams(["một"]) == []


SHORT = [
    (
        "thẻ bhyt cho nlđ",
        "thẻ bảo hiểm y tế cho người lao động bhyt nlđ",
        "spelled out in place, kept at the end",
    ),
    ("ủy ban nhân dân xã", "ủy ban nhân dân xã ubnd", "the short form of what is spelled out"),
    ("the nld", "the người lao động nlđ", "typed without marks"),
    ("kế hoạch thi đua", "kế hoạch thi đua", "nothing to spell out"),
]


@pytest.mark.parametrize(("text", "expected", "remark"), SHORT)
def test_short_forms(text: str, expected: str, remark: str) -> None:
    assert " ".join(spelled_out(text.split())) == expected, remark


VIETNAMESE = st.text(
    st.sampled_from("aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạằắẳẵặùúỳý 0123456789/-.,ĐQCT"), max_size=60
)


@given(VIETNAMESE)
def test_both_ways_to_syllables_agree(text: str) -> None:
    assert syllables(text) == parts(text)


@given(VIETNAMESE)
def test_normalising_twice_changes_nothing(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)


@given(VIETNAMESE)
def test_composed_and_decomposed_text_have_the_same_terms(text: str) -> None:
    assert terms(unicodedata.normalize("NFD", text)) == terms(text)


@given(st.text(max_size=60))
def test_any_text_is_read(text: str) -> None:
    assert all(part.strip() for part in syllables(text))
    assert whole(text) == whole(f" {text} ")


@given(
    st.lists(
        st.sampled_from(
            [
                "bảo",
                "hiểm",
                "y",
                "tế",
                "xã",
                "hội",
                "ủy",
                "ban",
                "nhân",
                "dân",
                "an",
                "toàn",
                "giao",
                "thông",
                "ubnd",
                "bhyt",
                "x",
            ]
        ),
        max_size=14,
    )
)
def test_every_long_form_is_found_wherever_it_stands(typed: list[str]) -> None:
    long = [part for word in typed for part in shortforms._LONG.get(word, (word,))]
    spans = [(n, i) for n in shortforms._LENGTHS for i in range(len(long) - n + 1)]
    told = [tuple(long[i : i + n]) for n, i in spans]
    assert spelled_out(typed) == long + [shortforms._SHORT[one] for one in told if one in shortforms._SHORT]
    assert all(len(one) > 1 for one in shortforms._SHORT)
