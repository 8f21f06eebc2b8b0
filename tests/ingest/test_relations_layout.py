"""Where a paper's title stands, whatever signs and letters its words are printed with, and at what cost."""

from __future__ import annotations

import pytest

from ingest.model import Header, Source, SourceText
from ingest.pipeline import parse
from ingest.relations.discourse.layout import _title_span
from tests.ingest.relating import read, triples
from tests.pace import assert_within

_TITLE = "Về việc trồng cây, làm vườn"


@pytest.mark.parametrize(
    ("clean", "title", "found", "remark"),
    [
        (f"Số 1\n{_TITLE}\nĐiều 1.", _TITLE, _TITLE, "as printed"),
        ("Số 1\nVỀ VIỆC TRỒNG CÂY -\nLÀM VƯỜN\nĐiều 1.", _TITLE, "VỀ VIỆC TRỒNG CÂY -\nLÀM VƯỜN", "in capitals, over two lines"),
        ("Về sau. Về việc (trồng cây): làm vườn!\n", _TITLE, "Về việc (trồng cây): làm vườn!", "other signs; the line to its end"),
        (f"x{_TITLE} năm sau\n", _TITLE, f"{_TITLE} năm sau", "glued to what stands before"),
        (
            "Về việc trồng cây, làm ruộng và vườn\n", f"{_TITLE} cho nhà", "",
            "six words do not stand together",
        ),
        (
            "Về việc trồng cây, làm vườn ở xã\n", f"{_TITLE} của phường", "Về việc trồng cây, làm vườn ở xã",
            "the first six words do",
        ),
        ("Số 1", None, "", "no title"),
        ("Số 1", "– ;", "", "signs alone"),
    ],
)  # fmt: skip
def test_where_a_title_stands(clean: str, title: str | None, found: str, remark: str) -> None:
    start, end = _title_span(clean, title)
    assert clean[start:end] == found, remark


HOSTILE = [
    "a ",
    "a)\n",
    "các văn bản bị bãi bỏ ",
    "điểm a, ",
    ": - ",
    "đã được sửa ",
    "Nghị quyết của a ",
    "Bộ\n",
    "Đề án “",
    "Quyết định số 1/QĐ-TTg, ",
    "<$[^",
    "\u00ad\r",
]


@pytest.mark.parametrize("unit", HOSTILE, ids=repr)
def test_hostile_text_costs_linear_time(unit: str) -> None:
    head = "UBND TỈNH X\nSố: 1/QĐ-UBND\nQUYẾT ĐỊNH\nVề việc a a a a a a a a a a\n"
    text = head + unit * (30_000 // len(unit))
    # Linear reading takes about 0.1 s.
    assert_within(2, lambda: parse(SourceText(Source("a.txt", "0" * 64, "text/plain"), text)), unit)


def test_the_first_sentence_run_on_with_the_title() -> None:
    """A text layer with equal gaps joins the title and what follows: the sentence still opens the paper."""
    header = Header(
        "Báo cáo", "77/BC-UBND", "2025-12-16", "UBND tỉnh Cà Mau", title="Tổng kết công tác thi đua năm 2025"
    )
    raw = "BÁO CÁO\nTổng kết công tác thi đua năm 2025 Thực hiện Công văn số 91/BNV-BTĐKT ngày 21/10/2025 của Bộ Nội vụ về việc báo cáo tổng kết, UBND tỉnh báo cáo kết quả như sau:\n"
    assert triples(read(raw, header)) == {("SELF", "implements", "91/BNV-BTĐKT")}
