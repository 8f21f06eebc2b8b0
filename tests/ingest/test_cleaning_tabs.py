"""Columns parted by tabs become cells; other tabs stay spaces."""

from __future__ import annotations

import pytest

from ingest.cleaning import clean
from ingest.cleaning.mapped import Mapped
from ingest.cleaning.tabs import part_columns
from ingest.model import Source, SourceText
from tests.pace import assert_within

# fmt: off
ROWS = [
    ("TT\tCũ\tMới\n1\tA\tB\n2\tC\tD\n", "TT | Cũ | Mới\n1 | A | B\n2 | C | D\n", "a table"),
    ("TT\tCũ\tMới\tGhi chú\n1\tA\tB\t\n2\tC\tD\t\n", "TT | Cũ | Mới | Ghi chú\n1 | A | B | \n2 | C | D | \n", "empty last cells"),
    ("UBND TỈNH\t\tCỘNG HÒA\nSố: 1/QĐ\t\tĐộc lập\n", "UBND TỈNH\t\tCỘNG HÒA\nSố: 1/QĐ\t\tĐộc lập\n", "the two columns of a head"),
    ("1.\tThực hiện\n2.\tBáo cáo\n", "1.\tThực hiện\n2.\tBáo cáo\n", "items with a tab behind their number"),
    ("a\tb\tc\n", "a\tb\tc\n", "one line is no table"),
    ("a\tb\tc\nd\te\tf\tg\n", "a\tb\tc\nd\te\tf\tg\n", "lines of other widths"),
]
# fmt: on


@pytest.mark.parametrize(("raw", "expected", "remark"), ROWS)
def test_tabs(raw: str, expected: str, remark: str) -> None:
    assert part_columns(Mapped(raw)).text == expected, remark


def test_cells_lead_back_to_the_file() -> None:
    raw = "Đầu\n\nTT\tVăn bản cũ\tVăn bản mới\n1\tQuyết định số 10/2019/QĐ-UBND\tQuyết định số 31/2025/QĐ-UBND\n"
    text = clean(SourceText(Source("t.txt", "0" * 64, "text/plain"), raw))
    at = text.clean.index("31/2025")
    start, end = text.source_span(at, at + len("31/2025/QĐ-UBND"))
    assert raw[start:end] == "31/2025/QĐ-UBND"


def test_many_tabs_take_linear_time() -> None:
    """A hundred thousand tabs without a table are looked at once."""
    assert_within(2, lambda: part_columns(Mapped("\t" * 100_000 + "\n" + "a\t" * 100_000)))
