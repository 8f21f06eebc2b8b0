"""How reports word days, documents, bases and levels."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kg.cards import DocumentCard
from kg.reports.wording import basis_lines, by_rank, full_date, named
from kg.tiers import CENTRAL, COMMUNE, DISTRICT, OTHER, PROVINCE, Tier, is_one, tier_of
from tests.kg.library import CAN_THO


@pytest.mark.parametrize(
    ("iso", "told"),
    [
        ("2020-03-05", "ngày 05 tháng 3 năm 2020"),  # a day below 10 gets its 0
        ("2024-02-24", "ngày 24 tháng 02 năm 2024"),  # the months 1 and 2 too
        ("2024-10-31", "ngày 31 tháng 10 năm 2024"),
        ("2024-01", "tháng 01 năm 2024"),
        ("2024", "năm 2024"),
        ("", ""),
        (None, ""),
    ],
)
def test_dates_as_papers_write_them(iso: str | None, told: str) -> None:
    assert full_date(iso) == told


def card(type_: str | None, number: str | None = None, date: str | None = None, issuer: str | None = None, **more: str) -> DocumentCard:  # fmt: skip
    return DocumentCard(f"x:{type_}{number}{date}", type_, number, date=date, issuer=issuer, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("document", "told"),
    [
        (card("Luật", "72/2025/QH15", "2025-06-16", "Quốc hội", name="Luật Tổ chức chính quyền địa phương"),
         "Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025"),  # neither number nor agency of a law
        (card("Luật", "06/2022/QH15", "2022-06-15", "Quốc hội", title="Thi đua, khen thưởng"),
         "Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022"),  # its title is its name
        (card("Luật", "1/2030/QH17", "2030-01-01", "Quốc hội"), "Luật số 1/2030/QH17 ngày 01 tháng 01 năm 2030 của Quốc hội"),
        (card("Nghị định", "30/2020/NĐ-CP", "2020-03-05", "Chính phủ", title="Về công tác văn thư"),
         "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư"),
        (card("Quyết định", "9/QĐ-UBND", None, None), "Quyết định số 9/QĐ-UBND"),
        (card("Kế hoạch", "9/KH-UBND", "2025-05-05", CAN_THO, title="VỀ VIỆC TRỒNG CÂY"),
         "Kế hoạch số 9/KH-UBND ngày 05 tháng 5 năm 2025 của UBND thành phố Cần Thơ về việc trồng cây"),
        (card("Kế hoạch", "9/KH-UBND", "2025-05-05", CAN_THO, title="UBND phường tổ chức ra quân"),
         "Kế hoạch số 9/KH-UBND ngày 05 tháng 5 năm 2025 của UBND thành phố Cần Thơ UBND phường tổ chức ra quân"),
        (card("Báo cáo", "1/BC-UBND", "2025-05-05", title="Báo cáo tình hình quý I"),
         "Báo cáo số 1/BC-UBND ngày 05 tháng 5 năm 2025 tình hình quý I"),  # its type is not said twice
        (card(None), "Văn bản"),
    ],
)  # fmt: skip
def test_documents_as_a_basis_names_them(document: DocumentCard, told: str) -> None:
    assert named(document) == told


def test_bases_stand_by_rank_then_date_and_end_as_they_must() -> None:
    told = [
        card("Quyết định", "2/QĐ-UBND", "2020-01-01", CAN_THO),
        card("Quyết định", "1/QĐ-TTg", "2024-01-01", "Thủ tướng Chính phủ"),
        card("Thông tư", "3/2021/TT-BNV", "2021-01-01", "Bộ Nội vụ"),
        card("Nghị định", "4/2022/NĐ-CP", "2022-01-01", "Chính phủ"),
        card("Nghị định", "5/2019/NĐ-CP", "2019-01-01", "Chính phủ"),
        card("Nghị quyết", "6/2022/QH15", "2022-01-01", "Quốc hội"),
        card("Nghị quyết", "6/NQ-HĐND", "2018-01-01", "HĐND thành phố Cần Thơ"),
        card("Luật", "7/2023/QH15", "2023-01-01", "Quốc hội", name="Luật Giá"),
        card("Hiến pháp", None, "2013-11-28", "Quốc hội"),
        card("Tờ trình", "8/TTr-SNV", "2017-01-01", "Sở Nội vụ"),
    ]
    lines = basis_lines(by_rank(told))
    starts = (
        "Hiến pháp", "Luật", "Nghị quyết số 6/2022/QH15", "Nghị định số 5", "Nghị định số 4", "Quyết định số 1/QĐ-TTg",
        "Thông tư", "Nghị quyết số 6/NQ-HĐND", "Quyết định số 2", "Tờ trình",
    )  # fmt: skip
    assert len(lines) == len(starts)
    assert all(line.startswith(f"Căn cứ {start}") for line, start in zip(lines, starts, strict=True))
    assert all(line.endswith(";") for line in lines[:-1]) and lines[-1].endswith(".")


def test_equal_lines_end_each_in_its_own_way() -> None:
    same = card("Luật", None, "2023-01-01", name="Luật Giá")
    assert basis_lines([same, replace(same, iri="x:other")])[0].endswith(";")


@pytest.mark.parametrize(
    ("name", "tier"),
    [
        ("Chính phủ", Tier(CENTRAL, "")),
        ("Thủ tướng Chính phủ", Tier(CENTRAL, "")),
        ("Bộ Nội vụ", Tier(CENTRAL, "Bộ, ngành")),
        ("Bộ trưởng Bộ Nội vụ", Tier(CENTRAL, "Bộ, ngành")),  # what its head issued is the ministry's
        ("Bộ Chính trị", Tier(CENTRAL, "")),
        ("UBND thành phố Cần Thơ", Tier(PROVINCE, "UBND")),
        ("Chủ tịch UBND tỉnh Vĩnh Long", Tier(PROVINCE, "UBND")),
        ("Tỉnh ủy Vĩnh Long", Tier(PROVINCE, "Cấp ủy")),
        ("Sở Nội vụ thành phố Cần Thơ", Tier(PROVINCE, "Sở, ngành")),
        ("HĐND tỉnh An Giang", Tier(PROVINCE, "HĐND")),
        ("UBND quận Ninh Kiều", Tier(DISTRICT, "UBND")),
        ("Huyện ủy Phong Điền", Tier(DISTRICT, "Cấp ủy")),
        ("UBND phường Cái Khế", Tier(COMMUNE, "UBND")),
        ("Cụm thi đua số 6", Tier(OTHER, "")),
        ("", Tier(OTHER, "")),
    ],
)
def test_tiers(name: str, tier: Tier) -> None:
    assert tier_of(name) == tier


@pytest.mark.parametrize(
    ("name", "one"),
    [
        ("UBND tỉnh An Giang", True),
        ("Thành ủy Cần Thơ", True),
        ("Sở Nội vụ", True),
        ("Bộ Tài chính", True),
        ("UBND các tỉnh, thành phố", False),
        ("UBND tỉnh", False),
        ("Ban Thường vụ Tỉnh ủy", False),
        ("các Bộ, ngành Trung ương", False),
        ("UBND các xã, phường", False),
        ("", False),
    ],
)
def test_names_of_kinds_of_agencies_are_no_agency(name: str, one: bool) -> None:
    assert is_one(name) == one
