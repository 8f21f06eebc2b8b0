"""Papers named after a plenum of the Party's centre: one citation however worded, and the numbered one where the text tells."""

from __future__ import annotations

import pytest

from ingest.citations.sessions import session_of
from ingest.model import Source, SourceText
from ingest.pipeline import parse

WORDS = [
    ("Nghị quyết Trung ương 7 khóa XI", "7:XI"),
    ("Nghị quyết Hội nghị lần thứ tám Ban Chấp hành Trung ương khóa XIII", "8:XIII"),
    ("Nghị quyết Hội nghị lần thứ mười một Ban Chấp hành Trung ương Đảng khóa XIII", "11:XIII"),
    ("Nghị quyết Hội nghị lần thứ VI BCH TW khóa XII", "6:XII"),
    ("Kết luận Hội nghị Trung ương 6", "6:"),
    ("Nghị quyết Trung ương 6 (lần 2) khóa VIII", "6.2:VIII"),
    ("của Ban Chấp hành Trung ương khóa XII tại Hội nghị lần thứ sáu", "6:XII"),
    ("của Ban Chấp hành Trung ương Đảng khóa XIII", None),
]


@pytest.mark.parametrize(("words", "expected"), WORDS)
def test_session_of(words: str, expected: str | None) -> None:
    assert session_of(words) == expected


_A = "Nghị quyết số 29-NQ/TW ngày 04/11/2013 của Hội nghị Trung ương 8 khóa XI về đổi mới giáo dục"
_B = "Nghị quyết số 28-NQ/TW ngày 25/10/2013 của Hội nghị lần thứ tám Ban Chấp hành Trung ương khóa XI về chiến lược bảo vệ Tổ quốc"
ROWS = [
    (f"Thực hiện {_A}. Nghị quyết Trung ương 8 khóa XI đã đi vào cuộc sống.", {"29-NQ/TW"}, "a number that the plenum passed"),
    ("Thực hiện Nghị quyết Trung ương 8 khóa XI (Nghị quyết số 29-NQ/TW ngày 04/11/2013) về giáo dục.", {"29-NQ/TW"}, "the number in brackets"),
    ("Thực hiện Nghị quyết số 29-NQ/TW (Nghị quyết Hội nghị Trung ương 8 khóa XI) về giáo dục.", {"29-NQ/TW"}, "the plenum in brackets"),
    (f"Thực hiện {_A}; {_B}. Nghị quyết Trung ương 8 khóa XI được quán triệt.", {"29-NQ/TW", "28-NQ/TW", "Nghị quyết Trung ương 8 khóa XI"}, "of two numbers none is taken"),
    (f"Thực hiện {_A}. Nghị quyết Trung ương 8 khóa XI về chiến lược bảo vệ Tổ quốc được quán triệt.", {"29-NQ/TW", "Nghị quyết Trung ương 8 khóa XI"}, "another matter"),
    ("Nghị quyết Hội nghị lần thứ tám Ban Chấp hành Trung ương khóa XIII; Nghị quyết Trung ương 8 khóa XIII; Nghị quyết Trung ương 8.", {"Nghị quyết Hội nghị lần thứ tám Ban Chấp hành Trung ương khóa XIII"}, "wordings of one plenum"),
    ("Nghị quyết Trung ương 4 (khóa XI, XII) về xây dựng Đảng.", {"Nghị quyết Trung ương 4 (khóa XI, XII)"}, "two terms at once"),
    ("Nghị quyết Hội nghị lần thứ 12 Ban Chấp hành Đảng bộ tỉnh khóa XI.", {"Nghị quyết Hội nghị lần thứ 12 Ban Chấp hành Đảng bộ tỉnh khóa XI"}, "a province's plenum"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected", "remark"), ROWS, ids=[r[2] for r in ROWS])
def test_papers_of_plenums(text: str, expected: set[str], remark: str) -> None:
    document = parse(SourceText(Source("a.txt", "0" * 64, "text/plain"), text))
    assert {c.number or c.name for c in document.citations} == expected


_OLD, _NEW = "Luật Phòng, chống ma túy số 73/2021/QH14", "Luật Phòng, chống ma túy số 120/2025/QH15"
_DECREE = "Nghị định số 105/2021/NĐ-CP ngày 04/12/2021 của Chính phủ quy định chi tiết một số điều của Luật Phòng, chống ma túy."
LAWS = [
    (f"Theo {_OLD} và {_NEW}. Áp dụng {_DECREE}", {"73/2021/QH14"}, "the law that is not younger than the decree"),
    (f"Theo {_NEW}. Áp dụng {_DECREE}", {"Luật Phòng, chống ma túy"}, "only a younger one is told: a law of its own"),
    (f"Theo Luật Phòng, chống ma túy số 23/2000/QH10, {_OLD} và {_NEW}. Áp dụng {_DECREE}", {"Luật Phòng, chống ma túy"}, "two are old enough"),
    (f"Theo Luật Phòng, chống ma túy ngày 27/3/2025. Áp dụng {_DECREE}", {"Luật Phòng, chống ma túy"}, "a younger one by its day"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected", "remark"), LAWS, ids=[r[2] for r in LAWS])
def test_laws_of_one_name(text: str, expected: set[str], remark: str) -> None:
    document = parse(SourceText(Source("a.txt", "0" * 64, "text/plain"), text))
    guided = [document.citations[r.object.index] for r in document.relations if r.rel == "guides"]
    assert {c.number or c.name for c in guided} == expected
    assert all(c.number or c.not_after == "2021-12-04" for c in guided)
