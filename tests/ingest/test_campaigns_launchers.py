"""Who launched a campaign where a paper names it by a symbol or by who signed."""

from __future__ import annotations

import pytest

from ingest.campaigns.finding import find_campaigns
from ingest.citations import find_citations
from ingest.model import Header, Text

LAUNCHERS = [
    ("Huyện Bến Sỏi phát động thi đua. UBND huyện ban hành Kế hoạch số 39/KH-UBND ngày 02/3/2031 phát động phong trào thi đua “Bến Sỏi giữ sạch dòng kênh”.",
     "UBND huyện Bến Sỏi", "the code of a symbol is nobody"),
    ("Phó Thủ tướng Chính phủ Nguyễn Văn A vừa ký Quyết định số 9315/QĐ-TTg ban hành Kế hoạch triển khai Phong trào “Cả nước thi đua giữ sạch dòng kênh”.",
     "Thủ tướng Chính phủ", "who signs for the head"),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "launcher", "remark"), LAUNCHERS, ids=[row[2] for row in LAUNCHERS])
def test_launchers(raw: str, launcher: str | None, remark: str) -> None:
    text = Text(raw, ((0, 0),), len(raw), source_length=len(raw))
    campaigns = find_campaigns(text, Header(), find_citations(text, Header()))
    assert [c.launched_by for c in campaigns] == [launcher], remark
