"""The documents of examples/ are read and cleaned as their story needs."""

from __future__ import annotations

from pathlib import Path

import pytest

from ingest.cleaning import clean
from ingest.model import Text
from ingest.readers import read, walk

EXAMPLES = Path(__file__).parents[2] / "examples"


def cleaned(name: str) -> Text:
    return clean(read(EXAMPLES / name))


def test_all_are_read_and_every_format_is_there() -> None:
    found = list(walk([EXAMPLES]))
    assert all(f.error is None for f in found)
    assert {f.path.suffix for f in found} == {".txt", ".md", ".html", ".docx", ".pdf"}
    assert len(found) >= 10
    for f in found:
        text = clean(read(f.path, name=f.name))
        assert "  " not in text.clean and "\n\n" not in text.clean


SENTENCES = [
    ("chi-thi-41-CT-TW.pdf", "việc khen còn dồn vào cán bộ lãnh đạo. Để khắc phục, Bộ Chính trị yêu cầu:"),
    ("chi-thi-41-CT-TW.pdf", "rà soát quy định của Luật Thi đua, khen thưởng; Đảng ủy Chính phủ chỉ đạo"),
    ("ke-hoach-88-KH-UBND-can-tho.docx", "1. Làm cho mỗi cơ quan, đơn vị của UBND thành phố hiểu"),
    ("ke-hoach-88-KH-UBND-can-tho.docx", "Quán triệt Chỉ thị | Sở Nội vụ | Quý I năm 2025"),
    ("ke-hoach-88-KH-UBND-vinh-long.md", "phải đạt từ 60% trở lên vào cuối năm 2025."),
    ("nghi-quyet-31-NQ-HDND.md", "Căn cứ Nghị quyết số 1668/NQ-UBTVQH15 ngày 16 tháng 6 năm 2025"),
    ("bao-cao-236-BC-UBND.txt", "đoàn thanh niên phụ trách vận chuyển vật liệu"),
    ("bao-cao-236-BC-UBND.txt", "kế hoạch triển khai phong trào thi đua và giao chỉ tiêu"),
    (
        "quyet-dinh-10-2024-QD-UBND.html",
        "Quyết định này thay thế Quyết định số 21/2020/QĐ-UBND ngày 15 tháng 12 năm 2020",
    ),
]


@pytest.mark.parametrize(("name", "sentence"), SENTENCES)
def test_sentences_are_whole(name: str, sentence: str) -> None:
    text = cleaned(name)
    assert sentence in text.clean[: text.body_end]


NOTES = [
    ("chi-thi-41-CT-TW.pdf", 2),
    ("ke-hoach-88-KH-UBND-can-tho.docx", 2),
    ("ke-hoach-88-KH-UBND-vinh-long.md", 2),
    ("bao-cao-236-BC-UBND.txt", 3),
]


@pytest.mark.parametrize(("name", "count"), NOTES)
def test_notes_are_tied_to_marks(name: str, count: int) -> None:
    notes = cleaned(name).notes
    assert [n.mark for n in notes] == [str(i) for i in range(1, count + 1)]
    assert all(n.anchor is not None for n in notes)
