"""Which bodies became which: mergers, new names, and the bodies of merged provinces."""

from __future__ import annotations

import pytest

from ingest.agencies.changes import find_changes
from ingest.agencies.finding import find_agencies
from ingest.model import Header, Text
from tests.ingest.citing import REPORT

CITY = "thành phố Cần Thơ"


def changes(raw: str, header: Header = REPORT) -> list[tuple[tuple[str, ...], str, str | None]]:
    text = Text(raw, ((0, 0),), len(raw), source_length=len(raw))
    return [(c.originals, c.result, c.date) for c in find_changes(text, header, find_agencies(text, header))]


ROWS = [
    ("hợp nhất Sở Tài chính và Sở Kế hoạch và Đầu tư thành Sở Tài chính.", [((f"Sở Kế hoạch và Đầu tư {CITY}",), f"Sở Tài chính {CITY}", None)], "the result bears an old name: one original is left"),
    ("Hợp nhất Sở Xây dựng và Sở Giao thông vận tải thành Sở Hạ tầng đô thị.", [], "an unknown department is not guessed"),
    ("hợp nhất Sở Tài nguyên và Môi trường với Sở Nông nghiệp và Phát triển nông thôn thành Sở Nông nghiệp và Môi trường.", [((f"Sở Tài nguyên và Môi trường {CITY}", f"Sở Nông nghiệp và Phát triển nông thôn {CITY}"), f"Sở Nông nghiệp và Môi trường {CITY}", None)], "two into a third"),
    ("Thành lập Sở Nông nghiệp và Môi trường trên cơ sở hợp nhất Sở Tài nguyên và Môi trường, Sở Nông nghiệp và Phát triển nông thôn.", [((f"Sở Tài nguyên và Môi trường {CITY}", f"Sở Nông nghiệp và Phát triển nông thôn {CITY}"), f"Sở Nông nghiệp và Môi trường {CITY}", None)], "founded on a merger"),
    ("sáp nhập Ban Thi đua - Khen thưởng thành phố vào Sở Nội vụ từ ngày 01 tháng 3 năm 2025.", [((f"Ban Thi đua - Khen thưởng {CITY}",), f"Sở Nội vụ {CITY}", None)], "one into another"),
    ("đổi tên Sở Văn hóa và Thể thao thành Sở Văn hóa, Thể thao và Du lịch.", [((f"Sở Văn hóa và Thể thao {CITY}",), f"Sở Văn hóa, Thể thao và Du lịch {CITY}", None)], "a new name"),
    ("do Sở Thông tin và Truyền thông (nay là Sở Khoa học và Công nghệ) chủ trì", [((f"Sở Thông tin và Truyền thông {CITY}",), f"Sở Khoa học và Công nghệ {CITY}", None)], "now it is"),
    ("Sở Nội vụ hợp nhất báo cáo của các đơn vị.", [], "papers that are put together"),
    ("hợp nhất, tổ chức lại các cơ quan theo quy định.", [], "nobody is named"),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "expected", "remark"), ROWS, ids=[row[2] for row in ROWS])
def test_changes(raw: str, expected: list[tuple[tuple[str, ...], str, str | None]], remark: str) -> None:
    assert changes(raw) == expected, remark


def test_a_body_of_a_merged_province_became_that_of_the_new_one() -> None:
    (change,) = changes("Kế hoạch số 3/KH-UBND ngày 2/3/2022 của UBND tỉnh Sóc Trăng (cũ).")
    assert change == (
        ("UBND thành phố Cần Thơ (cũ)", "UBND tỉnh Sóc Trăng (cũ)", "UBND tỉnh Hậu Giang (cũ)"),
        "UBND thành phố Cần Thơ",
        "2025-07-01",
    )
