"""Subjects said in English, put into the Vietnamese of titles."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.questions.english_subjects import subjects_in_vietnamese


@pytest.mark.parametrize(
    ("text", "expected", "remark"),
    [
        ("Which plan is on digital transformation?", "Which plan is on chuyển đổi số?", "what it tells of comes first"),
        ("Which plan is on urban road safety?", "Which plan is on an toàn đường bộ đô thị?", "three words in a row"),
        ("Show plans on preventing crime", "Show plans on phòng, chống tội phạm", "a verb keeps its place"),
        ("Show plans on anti-corruption", "Show plans on chống tham nhũng", "a verb tied with a dash"),
        ("Show plans on new-style rural areas", "Show plans on nông thôn mới", "a word that is tied to the next one"),
        ("The tourism development campaign", "campaign phát triển du lịch", "the word for a campaign comes first"),
        ("Show plans on removing makeshift and dilapidated homes", "Show plans on xóa nhà tạm nhà dột nát", "two adjectives share a noun"),
        ("Show plans on gender equality and children", "Show plans on bình đẳng giới and trẻ em", "two subjects"),
        ("Show plans on newspapers", "Show plans on newspapers", "a word that only begins alike"),
        ("Ke hoach nao ve digital transformation", "Ke hoach nao ve digital transformation", "the question is not English"),
    ],
)  # fmt: skip
def test_subjects(text: str, expected: str, remark: str) -> None:
    assert subjects_in_vietnamese(text) == expected, remark


@given(st.text(max_size=80))
def test_any_text_is_taken(text: str) -> None:
    assert subjects_in_vietnamese(f"which {text}").lower().count("which") >= 1
