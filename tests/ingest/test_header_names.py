"""What the name of a file tells of a paper, and what it must not."""

from __future__ import annotations

import pytest

from ingest.header.names import read_name, with_name
from ingest.model import Header, Source, SourceText
from ingest.pipeline import parse


@pytest.mark.parametrize(
    ("path", "expected", "remark"),
    [
        ("nghi-dinh-so-158-2025-nd-cp-45240.pdf", ("Nghị định", "158/2025/NĐ-CP"), "the gazette's way"),
        (
            "a/b/thong-tu-so-03-2023-tt-bldtbxh-39601.txt",
            ("Thông tư", "03/2023/TT-BLĐTBXH"),
            "marks come back",
        ),
        (
            "nghi-quyet-so-78-2025-ubtvqh15-45003.pdf",
            ("Nghị quyết", "78/2025/UBTVQH15"),
            "Standing Committee",
        ),
        ("bao-cao-thang-5.docx", None, "an ordinary name"),
        ("thong-tu-so-12-2024-nd-cp-1.pdf", None, "type and code disagree"),
    ],
)
def test_names_of_files(path: str, expected: tuple[str, str] | None, remark: str) -> None:
    told = read_name(path)
    assert (told and (told[0], told[1].text)) == expected, remark


def test_a_files_name_never_overrules_the_text() -> None:
    known = Header(type="Kế hoạch", number="1/KH-UBND")
    assert with_name(known, "nghi-dinh-so-158-2025-nd-cp-45240.pdf") == known
    assert with_name(Header(), "nghi-dinh-so-158-2025-nd-cp-45240.pdf").issuer == "Chính phủ"


def test_a_number_from_the_files_name_is_told_as_such() -> None:
    name = "nghi-dinh-so-158-2025-nd-cp-45240.txt"
    bare = parse(SourceText(Source(name, "0" * 64, "text/plain"), "Trang quét không có chữ."))
    assert bare.header.number == "158/2025/NĐ-CP"
    assert [w for w in bare.warnings if "lấy từ tên tệp" in w and "158/2025/NĐ-CP" in w]
    read = parse(
        SourceText(
            Source(name, "0" * 64, "text/plain"),
            "CHÍNH PHỦ\nSố: 158/2025/NĐ-CP\nHà Nội, ngày 25 tháng 6 năm 2025\nNGHỊ ĐỊNH\nQuy định về phí",
        )
    )
    assert read.warnings == ()
