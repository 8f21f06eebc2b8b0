"""Marks put back on what was typed without them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.restore import restore_marks
from search.tokens import fold
from search.wording import read_wording

BARE = [
    (
        "Ke hoach nao thuc hien Chi thi 41-CT/TW?",
        "Kế hoạch nào thực hiện Chỉ thị 41-CT/TW?",
        "the main question",
    ),
    ("thi dua khen thuong", "thi đua khen thưởng", "đ comes back"),
    ("QUYET DINH cua UBND", "QUYẾT ĐỊNH của UBND", "capitals and short forms stay as typed"),
    ("nghi dinh 98/2023/nd-cp", "nghị định 98/2023/nd-cp", "a symbol is not touched"),
    (
        "Quyet dinh thanh lap Hội đồng thi dua",
        "Quyết định thành lập Hội đồng thi đua",
        "half with, half without",
    ),
    ("which plans implement Chỉ thị 41", "which plans implement Chỉ thị 41", "English stays"),
    ("là bao nhieu", "là bao nhiêu", "how people ask"),
    ("", "", "nothing"),
]


@pytest.mark.parametrize(("text", "expected", "remark"), BARE)
def test_restore(text: str, expected: str, remark: str) -> None:
    assert restore_marks(text) == expected, remark


MARKED = [
    "Trách nhiệm của Chủ tịch Ủy ban nhân dân cấp xã trong công tác thi đua, khen thưởng là gì?",
    "Hồ sơ đề nghị tặng Huân chương Lao động hạng Ba gồm những gì?",
    "Văn bản nào hướng dẫn thi hành Luật Thi đua, khen thưởng năm 2022?",
    "Ai được tặng Bằng khen theo Nghị định 98/2023/NĐ-CP?",
    "lo nhà ở cho hộ nghèo",  # "lo" and "cho" are whole words; only few syllables lack nothing
]


@pytest.mark.parametrize("text", MARKED)
def test_marked_text_is_left_alone(text: str) -> None:
    assert restore_marks(text) == text


@pytest.mark.parametrize("text", MARKED)
def test_most_syllables_come_back(text: str) -> None:
    restored, right = restore_marks(fold(text)).split(), text.split()
    # A symbol typed "ND-CP" stays so.
    assert sum(a == b for a, b in zip(restored, right, strict=True)) >= len(right) - 1


@given(st.text(st.sampled_from("abcdeghiklmnopqrstuvxyàđêộ0123456789 ,.?/-"), max_size=80))
def test_only_marks_change(text: str) -> None:
    assert fold(restore_marks(text)) == fold(text)


def test_a_question_of_ten_thousand_characters_is_cut() -> None:
    wording = read_wording("ke hoach thi dua " * 600)
    assert len(wording.syllables) == 128
    assert wording.text.startswith("kế hoạch thi đua")
