"""Tables: their columns, the campaigns they name, and what their heads say of the papers in a row."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.tables import find_tables
from tests.ingest.test_relations_own_programme import Stated, read, stated

ROWS: list[tuple[str, set[Stated], str]] = [
    (
        "| TT | Phong trào thi đua | Văn bản phát động | Văn bản triển khai của tỉnh |\n|---|---|---|---|\n| 1 | Cả nước chung tay giữ rừng | Quyết định số 587/QĐ-TTg | Kế hoạch số 172/KH-UBND |\n| 2 | “Bản làng sáng đèn” | Quyết định số 1478/QĐ-TTg | Kế hoạch số 19/KH-UBND |",
        {
            ("587/QĐ-TTg", "launches", "Cả nước chung tay giữ rừng"),
            ("172/KH-UBND", "implements", "Cả nước chung tay giữ rừng"),
            ("1478/QĐ-TTg", "launches", "Bản làng sáng đèn"),
            ("19/KH-UBND", "implements", "Bản làng sáng đèn"),
        },
        "campaigns without marks are named by their column",
    ),
    (
        "| Nhiệm vụ | Văn bản ban hành | Kết quả |\n| Thực hiện Nghị quyết số 71-NQ/TW | Kế hoạch số 163/KH-UBND ngày 30/10/2025 | Đạt |\n| Thực hiện Nghị quyết số 72-NQ/TW | Kế hoạch số 125/KH-UBND ngày 06/5/2026 | Chưa |",
        {("163/KH-UBND", "implements", "71-NQ/TW"), ("125/KH-UBND", "implements", "72-NQ/TW")},
        "tasks and the papers issued for them",
    ),
    (
        "Phụ lục 1. Các văn bản triển khai Nghị quyết số 57-NQ/TW\n| Cơ quan | Số, ký hiệu | Ngày |\n| Tỉnh ủy | Kế hoạch số 243-KH/TU | 24/01/2025 |\n| UBND tỉnh | Kế hoạch số 70/KH-UBND | 11/4/2025 |",
        {("243-KH/TU", "implements", "57-NQ/TW"), ("70/KH-UBND", "implements", "57-NQ/TW")},
        "the title above says what the papers are for",
    ),
    (
        "| STT | Tên văn bản | Ghi chú |\n| 1 | Kế hoạch số 243-KH/TU | Nghị quyết số 57-NQ/TW |\n| 2 | Kế hoạch số 70/KH-UBND | |",
        set(),
        "NOT: heads that say nothing of the papers",
    ),
    (
        "| TT | Phong trào thi đua | Số đơn vị |\n| 1 | Tổng cộng | 12 |\n| 2 | Kế hoạch số 70/KH-UBND | 3 |",
        set(),
        "NOT: sums and papers are no campaigns",
    ),
]


@pytest.mark.parametrize(("table", "expected", "remark"), ROWS)
def test_columns(table: str, expected: set[Stated], remark: str) -> None:
    assert stated(read("Báo cáo", "310/BC-UBND", "I. KẾT QUẢ\nBiểu tổng hợp\n" + table)) == expected, remark


def test_cells_slice_back_to_their_words() -> None:
    clean = "Dòng đầu\nA | B | C\n1 |  hai | ba\nlẻ | ô\nbốn | năm | sáu\nDòng cuối"
    (table,) = find_tables(clean)
    assert table.heads == ("A", "B", "C")
    assert [[clean[a:b] for a, b in row] for row in table.rows] == [["1", "hai", "ba"], ["bốn", "năm", "sáu"]]


@given(st.text(alphabet="a|\n ", max_size=200))
def test_rows_are_as_wide_as_their_heads(clean: str) -> None:
    for table in find_tables(clean):
        assert table.rows
        for row in table.rows:
            assert len(row) == len(table.heads)
            assert all(0 <= a <= b <= len(clean) and "\n" not in clean[a:b] for a, b in row)
