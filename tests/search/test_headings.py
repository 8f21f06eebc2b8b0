"""Which headings are a passage's own, and what they weigh in the word index."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from search.encoder import HashedEncoder
from search.entries import Filters, IndexEntry
from search.headings import headed
from search.index import PassageIndex
from search.index_writing import passage_vectors


def entry(number: int, section: str, text: str = "", title: str = "Báo cáo", key: str = "d") -> IndexEntry:
    return IndexEntry(f"{key}{number}", key, title=title, section=section, text=text)


CHAPTER = [entry(n, f"Phần I › Mục {n // 2} › Điểm {n}") for n in range(8)]
SORTED = [
    (CHAPTER, 0, (("Mục 0", 2), ("Điểm 0", 1)), "Phần I", "a chapter over eight passages, a part over two"),
    ([entry(0, "Điều 1"), entry(1, "Điều 2")], 1, (("Điều 2", 1),), "", "each article its own"),
    ([entry(n, "Mở đầu") for n in range(4)], 0, (), "Mở đầu", "one heading over four passages"),
    (
        [entry(0, "I › Việc"), entry(1, "II › Việc")],
        0,
        (("I", 1), ("Việc", 1)),
        "",
        "equal words under other chapters",
    ),
    ([entry(0, "")], 0, (), "", "no heading"),
]


@pytest.mark.parametrize(("entries", "at", "own", "above", "remark"), SORTED)
def test_headings_are_sorted(
    entries: list[IndexEntry], at: int, own: tuple[tuple[str, int], ...], above: str, remark: str
) -> None:
    found = headed(entries)[at]
    assert (found.own, found.above) == (own, above), remark


def test_in_a_small_library_what_passages_share_does_not_hide_what_they_say(tmp_path: Path) -> None:
    """The title names thi đua, so every passage of the report does; only one speaks of it."""
    texts = [f"Thành phố đã sửa {n} cây cầu và làm mới đường về các xã vùng sâu." for n in range(8)]
    texts[5] = "Công tác thi đua được tổng kết vào cuối năm, nêu gương tập thể điển hình."
    index = PassageIndex(tmp_path, encoder=HashedEncoder(32))
    title = "Báo cáo kết quả phong trào thi đua yêu nước năm 2025"
    index.replace("d", [entry(n, "Kết quả phong trào thi đua", text, title) for n, text in enumerate(texts)])
    index.commit(1)
    assert index.search("phong trào thi đua được tổng kết khi nào", 1)[0].passage_id == "d5"


def test_among_many_documents_the_title_tells_which(tmp_path: Path) -> None:
    index = PassageIndex(tmp_path, encoder=HashedEncoder(32))
    subjects = ["cấp nước", "thoát nước", "chiếu sáng", "cây xanh", "bến xe", "chợ đêm", "nhà trọ", "vỉa hè",
                "bãi đỗ xe", "cầu cảng", "thư viện", "sân bóng"]  # fmt: skip
    for number, subject in enumerate(subjects):
        same = "Hồ sơ nộp tại bộ phận một cửa, trả kết quả sau mười ngày làm việc."
        index.replace(
            f"k{number}", [entry(1, "Điều 3. Hồ sơ", same, f"Quy định về quản lý {subject}", f"k{number}")]
        )
    index.commit(1)
    assert index.search("hồ sơ xin mở chợ đêm nộp ở đâu", 1)[0].document_key == "k5"
    within = index.search("hồ sơ xin mở chợ đêm nộp ở đâu", 5, Filters(document_key="k2"))
    assert [hit.document_key for hit in within] == ["k2"]


def test_a_long_title_does_not_outweigh_the_text_in_the_vector() -> None:
    encoder = HashedEncoder(64)
    title = "Báo cáo tổng kết công tác năm và phương hướng nhiệm vụ của cụm thi đua các thành phố " * 3
    text = "Trường học vùng lũ được sửa chữa trước ngày khai giảng."
    vector = passage_vectors(headed([entry(0, "", text, title)]), encoder)[0].astype(np.float32)
    own, shared = encoder.encode([text, title])
    assert vector @ own > vector @ shared


def test_a_passage_without_heads_or_without_text_has_the_vector_of_the_rest() -> None:
    encoder = HashedEncoder(32)
    only_text, only_head = passage_vectors(
        headed([entry(0, "", "nội dung", "")]) + headed([entry(0, "", "", "tiêu đề")]), encoder
    )
    assert np.allclose(only_text, encoder.encode(["nội dung"])[0], atol=1e-3)
    assert np.allclose(only_head, encoder.encode(["tiêu đề"])[0], atol=1e-3)
