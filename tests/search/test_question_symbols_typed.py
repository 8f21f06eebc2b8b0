"""Symbols as clerks type them: TƯ of the centre or of a province, a blank for the first stroke."""

from __future__ import annotations

import pytest

from search.questions.lexicon import Lexicon
from search.questions.question import read_question
from search.questions.typed_symbols import with_strokes

KNOWN = Lexicon.build(symbols=["4-KL/TU", "5-NQ/TW", "6-CT/TU", "6-CT/TW"])


@pytest.mark.parametrize(
    ("text", "number", "remark"),
    [
        ("Kết luận 4-KL/TƯ", "4-KL/TU", "only the province's is known"),
        ("Nghị quyết 5-NQ/TƯ của Cà Mau", "5-NQ/TW", "only the centre's is known"),
        ("Chỉ thị 6-CT/TƯ", "6-CT/TW", "both are known and no place is named"),
        ("Chỉ thị 6-CT/TƯ của Tỉnh ủy Cà Mau", "6-CT/TU", "both are known: the committee named"),
        ("Chỉ thị 7-CT/TƯ của Cà Mau do ai ban hành?", "7-CT/TU", "neither is known: the place named"),
        ("Chỉ thị 7-CT/TƯ của Ban Bí thư về tỉnh Cà Mau", "7-CT/TW", "the centre named"),
        ("Chỉ thị 6-CT/TW của Tỉnh ủy Cà Mau", "6-CT/TW", "what is typed plainly stays"),
    ],
)  # fmt: skip
def test_whose_party(text: str, number: str, remark: str) -> None:
    assert read_question(text, KNOWN).anchors[0].number == number, remark


@pytest.mark.parametrize(
    ("text", "expected", "remark"),
    [
        ("nghị định số 5 2031/nđ-cp còn hiệu lực không", "nghị định số 5/2031/nđ-cp còn hiệu lực không", "behind “số”"),
        ("thong tu 12 2031/TT-BYT", "thong tu 12/2031/TT-BYT", "behind the kind"),
        ("ngày 5 2031/2032", "ngày 5 2031/2032", "no number of a paper"),
        ("Quyết định 5 năm 2031", "Quyết định 5 năm 2031", "a year told as such"),
    ],
)  # fmt: skip
def test_blanks_for_strokes(text: str, expected: str, remark: str) -> None:
    assert with_strokes(text) == expected, remark
