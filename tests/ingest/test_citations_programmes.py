"""Schemes, strategies, plannings and target programmes known by their title alone."""

from __future__ import annotations

import pytest

from ingest.citations import find_citations
from ingest.citations.programmes import find_programmes
from ingest.model import Header, Source, SourceText
from ingest.pipeline import parse
from tests.ingest.citing import CITY, text_of
from tests.pace import assert_linear, cpu_seconds

NAMED = [
    ("Thực hiện Chương trình mục tiêu quốc gia trồng rừng ven biển giai đoạn 2021 - 2025, các xã đã làm.", [("Chương trình", "Chương trình mục tiêu quốc gia trồng rừng ven biển giai đoạn 2021 - 2025", 2021)], "a national programme with its period"),
    ("Chương trình mục tiêu quốc gia trồng rừng ven biển tỉnh Cà Mau đạt kết quả.", [("Chương trình", "Chương trình mục tiêu quốc gia trồng rừng ven biển", None)], "whose province is no part of the name"),
    ("Chương trình mục tiêu quốc gia nước sạch vùng cao và miền núi được giao vốn.", [("Chương trình", "Chương trình mục tiêu quốc gia nước sạch vùng cao và miền núi", None)], "và within the name"),
    ("Ban Chỉ đạo các Chương trình mục tiêu quốc gia cấp tỉnh họp.", [], "no name"),
    ("Triển khai Đề án “Mỗi trường một vườn cây”; Chiến lược “Biển xanh đến năm 2030”.", [("Đề án", "Đề án Mỗi trường một vườn cây", None), ("Chiến lược", "Chiến lược Biển xanh đến năm 2030", 2030)], "marks bound the title"),
    ("Quy hoạch thành phố Cần Thơ thời kỳ 2021 - 2030, tầm nhìn đến năm 2050 xác định.", [("Quy hoạch", "Quy hoạch thành phố Cần Thơ thời kỳ 2021 - 2030, tầm nhìn đến năm 2050", 2021)], "a period bounds the title"),
    ("Xây dựng Đề án “Mỗi trường một vườn cây” trình UBND.", [], "a draft"),
    ("Đề án “Mỗi trường một vườn cây” theo Quyết định số 12/QĐ-UBND đã xong.", [], "its number follows"),
    ("Quyết định số 12/QĐ-UBND phê duyệt Đề án “Mỗi trường một vườn cây”. Đề án “Mỗi trường một vườn cây” lan tỏa.", [], "a numbered paper bears the title"),
    ("Đề án này được phê duyệt; chương trình năm 2024; Quy hoạch đất đai được duyệt.", [], "plain nouns"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "named", "remark"), NAMED, ids=[row[2] for row in NAMED])
def test_programmes(body: str, named: list[tuple[str, str, int | None]], remark: str) -> None:
    text = text_of(body)
    found = find_programmes(text, CITY, find_citations(text, CITY))
    assert [(c.type, c.name, c.year) for c in found] == named, remark


def test_mentions_are_parted_by_their_periods() -> None:
    name = "Chương trình mục tiêu quốc gia trồng rừng ven biển"
    body = f"{name} giai đoạn 2016 - 2020 đã kết thúc. {name} giai đoạn 2021 - 2025 tiếp nối. {name} giai đoạn 2021-2025 đạt."
    found = find_programmes(text_of(body), CITY, ())
    assert [(c.year, len(c.mentions)) for c in found] == [(2016, 1), (2021, 2)]
    for citation in found:
        for mention in citation.mentions:
            assert body[mention.start : mention.end].startswith(name)


def test_the_paper_itself_is_none_of_them() -> None:
    header = Header(type="Đề án", title="Mỗi trường một vườn cây giai đoạn 2021 - 2025")
    assert find_programmes(text_of("Đề án “Mỗi trường một vườn cây” có ba phần."), header, ()) == ()


def test_a_paper_lists_them_after_its_other_citations() -> None:
    raw = "Triển khai Đề án “Mỗi trường một vườn cây”. Theo Quyết định số 12/QĐ-UBND ngày 2/3/2024 về trồng cây."
    document = parse(SourceText(Source("bai.txt", "0" * 64, "text/plain"), raw))
    assert [c.number or c.name for c in document.citations] == ["12/QĐ-UBND", "Đề án Mỗi trường một vườn cây"]


@pytest.mark.parametrize(
    "unit", ["Đề án phát triển ", "Chương trình mục tiêu quốc gia trồng ", "Quy hoạch vùng ", "Đề án “a "]
)
def test_linear_on_hostile_text(unit: str) -> None:
    def seconds(size: int) -> float:
        text = text_of(unit * (size // len(unit)))
        return cpu_seconds(lambda: find_programmes(text, CITY, ()))

    assert_linear(seconds, 5_000, 8, least_s=0.003)
