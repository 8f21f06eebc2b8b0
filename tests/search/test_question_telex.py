"""Telex keys typed where no keyboard read them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.questions.telex import from_telex


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("kees hoachj nafo thuwcj hieenj chir thij 41-CT/TW", "kế hoạch nào thực hiện chỉ thị 41-CT/TW"),
        (
            "quyeets ddinhj nafo thay thees quyeets ddinhj 18/2019/QĐ-UBND",
            "quyết định nào thay thế quyết định 18/2019/QĐ-UBND",
        ),
        ("ubnd tp cos nhuwngx kees hoachj naof", "ubnd tp có những kế hoạch nào"),
        ("vawn barn dduowcj thay thees", "văn bản được thay thế"),
        ("which plans implement the law", "which plans implement the law"),
        ("how many laws are in force", "how many laws are in force"),
        ("ke hoach nao thuc hien chi thi 41", "ke hoach nao thuc hien chi thi 41"),
        ("kế hoạch nào thuwcj hieenj", "kế hoạch nào thuwcj hieenj"),
        ("law", "law"),
    ],
)
def test_keys_are_read_or_left(typed: str, read: str) -> None:
    assert from_telex(typed) == read


@given(st.text(max_size=60))
def test_what_is_read_stays(text: str) -> None:
    once = from_telex(text)
    assert from_telex(once) == once
