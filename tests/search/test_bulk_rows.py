"""Syllables found in bulk are those found one by one."""

from __future__ import annotations

import unicodedata
import zlib

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from search.bulk_rows import BulkRows
from search.tokens import parts

WORDS = [
    "kế", "hoạch", "thuỷ", "hoà", "quý", "QUYẾT", "ĐỊNH", "41", "ct", "2", "3", "a", "b", "x_y", "ubnd", "é", "không",
]  # fmt: skip
ROWS = {
    zlib.crc32(part.encode()): row
    for row, part in enumerate(dict.fromkeys(p for w in WORDS for p in parts(w)))
}


def one_by_one(texts: list[str]) -> tuple[list[int], list[int]]:
    rows = [[ROWS.get(zlib.crc32(part.encode()), -1) for part in parts(text)] for text in texts]
    return [row for some in rows for row in some], np.cumsum([len(some) for some in rows]).tolist()


TEXTS = [
    (["kế hoạch", "", "41-CT/TW"], "an empty text between"),
    (["Kế hoạch, QUYẾT ĐỊNH."], "upper case and signs"),
    (["thuỷ hoà thủy hòa"], "both places of the tone mark"),
    ([unicodedata.normalize("NFD", "kế hoạch không"), "kế"], "letters in parts, beside a composed text"),
    (["2 3 23 32 a b ab ba"], "runs of the same letters in another order"),
    (["x_y kế\u00a0hoạch\thoạch\r\nkế"], "underscores and all kinds of space"),
    (["漢字 kế \U0001f600 hoạch 𝐚"], "letters beyond those that are looked up"),
    (["\ud800kế", "hoạch"], "half a surrogate"),
    ([""], "nothing"),
]


@pytest.mark.parametrize(("texts", "remark"), TEXTS)
def test_rows_are_those_of_parts(texts: list[str], remark: str) -> None:
    bulk = BulkRows(ROWS)
    for _ in range(2):  # the second time from memory
        rows, ends = bulk.rows(texts)
        expected, expected_ends = one_by_one(texts)
        assert ends.tolist() == expected_ends, remark
        assert rows.tolist() == expected, remark


@given(
    st.lists(
        st.text(st.sampled_from("kếhoạchđẠ 12-/._,\ne\u0301o\u0300"), max_size=40), min_size=1, max_size=6
    )
)
@settings(max_examples=120, deadline=None)
def test_any_text_of_such_letters(texts: list[str]) -> None:
    rows, ends = _SHARED.rows(texts)
    assert (rows.tolist(), ends.tolist()) == one_by_one(texts)


_SHARED = BulkRows(ROWS)


def test_a_full_table_still_finds_all(monkeypatch: pytest.MonkeyPatch) -> None:
    """With two slots nearly every run meets another one in its place."""
    monkeypatch.setattr("search.bulk_rows._BITS", 1)
    monkeypatch.setattr("search.bulk_rows._SHIFT", np.uint64(63))
    texts = [" ".join(WORDS), " ".join(reversed(WORDS))]
    bulk = BulkRows(ROWS)
    for _ in range(2):
        rows, ends = bulk.rows(texts)
        assert (rows.tolist(), ends.tolist()) == one_by_one(texts)
