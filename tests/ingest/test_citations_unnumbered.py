"""Papers named without a number: what makes one, what does not, and which wordings are one."""

from __future__ import annotations

import pytest

from ingest.citations import find_citations
from ingest.model import Citation, Text
from tests.ingest.citing import REPORT


def cite(raw: str) -> tuple[Citation, ...]:
    text = Text(raw, ((0, 0),), len(raw), source_length=len(raw))
    return find_citations(text, REPORT)


ROWS = [
    ("theo Nghị quyết Đại hội Đảng bộ thành phố lần thứ XIV, nhiệm kỳ 2020 - 2025", [("Nghị quyết", None)], "a congress"),
    ("Căn cứ Điều lệ Đảng; Điều lệ Đảng Cộng sản Việt Nam khóa XIII", [("Điều lệ", None)], "two wordings of one charter"),
    ("Căn cứ Điều lệ Công đoàn Việt Nam và Điều lệ Hội Nông dân Việt Nam", [("Điều lệ", None), ("Điều lệ", None)], "two charters"),
    ("Kế hoạch ngày 05/3/2024 của Sở Nội vụ; theo Kế hoạch ngày 5 tháng 3 năm 2024 của Sở Nội vụ", [("Kế hoạch", "2024-03-05")], "a day and an issuer, said twice"),
    ("Tờ trình số 5/TTr-SNV ngày 3/2/2024 của Sở Nội vụ", [("Tờ trình", "2024-02-03")], "a number makes it an ordinary citation"),
    ("Quyết định ngày 2/3/2024 nêu trên; điều lệ của hội; Đề án phát triển du lịch", [], "no issuer, no body, a title alone"),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "expected", "remark"), ROWS, ids=[row[2] for row in ROWS])
def test_unnumbered(raw: str, expected: list[tuple[str, str | None]], remark: str) -> None:
    assert [(c.type, c.date) for c in cite(raw)] == expected, remark


def test_an_unnumbered_paper_has_a_name_its_day_and_its_issuer() -> None:
    (plan,) = cite("thực hiện Kế hoạch ngày 05/3/2024 của Sở Nội vụ về kiểm tra công vụ")
    assert (plan.number, plan.issuer) == (None, "Sở Nội vụ thành phố Cần Thơ")
    assert plan.name == "Kế hoạch ngày 05/3/2024 của Sở Nội vụ"
