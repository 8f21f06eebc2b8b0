"""Words behind or before a citation that tell nothing of what the paper is about are no title of it."""

from __future__ import annotations

import pytest

from ingest.citations import find_citations
from ingest.citations.subjects import tells_matter
from ingest.model import Header, Text

WORDS = [
    ("hưởng ứng", False, "a verb alone"),
    ("để tổ chức thực hiện", False, "what for"),
    ("về tổ chức thực hiện nhiệm vụ", False, "a duty that is not told"),
    ("sửa đổi, bổ sung một số điều", False, "of what is not told"),
    ("hằng năm", False, "when"),
    ("của địa phương", False, "whose"),
    ("và hoàn thành đúng tiến độ", False, "the sentence goes on"),
    ("gửi các phòng giao dịch", False, "to whom"),
    ("05 quận rà soát", False, "who acted"),
    ("gửi các sở về phòng cháy rừng", True, "to whom and about what"),
    ("thực hiện Nghị quyết số 9-NQ/TW", True, "a paper told here"),
    ("quy định về giá đất", True, "a matter"),
    ("thành lập Đoàn kiểm tra", True, "a verb and its object"),
    ("về công tác văn thư", True, "a matter behind 'công tác'"),
    ("thực hiện Nghị quyết này", True, "a paper told before"),
    ("Đề án 06", True, "a name"),
]


@pytest.mark.parametrize(("words", "tells", "remark"), WORDS, ids=[row[2] for row in WORDS])
def test_matter(words: str, tells: bool, remark: str) -> None:
    assert (tells_matter(words) == words) is tells, remark


TITLES = [
    ("Hội đồng Sáng kiến thành phố được kiện toàn theo Quyết định số 9815/QĐ-UBND ngày 11/8/2025.",
     "kiện toàn Hội đồng Sáng kiến thành phố", "what was done to whom"),
    ("Trên cơ sở hợp nhất ba đơn vị, Trung tâm Nước sạch được thành lập tại Quyết định số 9816/QĐ-UBND ngày 11/8/2025.",
     "thành lập Trung tâm Nước sạch", "behind a clause"),
    ("Các phường được xã triển khai bằng Kế hoạch số 9817/KH-UBND ngày 11/8/2025.", None, "who acted"),
    ("Theo đề nghị của Sở Kế hoạch và Đầu tư (Công văn số 9818/SKHĐT-DN ngày 11/8/2025).", None, "an agency's name"),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "title", "remark"), TITLES, ids=[row[2] for row in TITLES])
def test_titles(raw: str, title: str | None, remark: str) -> None:
    (citation,) = find_citations(Text(raw, ((0, 0),), len(raw), source_length=len(raw)), Header())
    assert citation.subject == title, remark
