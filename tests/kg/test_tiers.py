"""Levels and kinds of agencies, by their names."""

from __future__ import annotations

import pytest

from kg.tiers import CENTRAL, COMMUNE, DISTRICT, OTHER, PROVINCE, tier_of

TIERS = [
    ("UBND tỉnh Lâm Đồng", PROVINCE, "UBND", "a province"),
    ("Chủ tịch UBND tỉnh An Giang", PROVINCE, "UBND", "its head speaks for it"),
    ("HĐND thành phố Cần Thơ", PROVINCE, "HĐND", "a city of the nation"),
    ("Ban Thường vụ Tỉnh ủy An Giang", PROVINCE, "Cấp ủy", "a standing committee"),
    ("UBND thành phố Bảo Lộc tỉnh Lâm Đồng", DISTRICT, "UBND", "a city of a province"),
    ("UBND quận Ninh Kiều", DISTRICT, "UBND", "a district"),
    ("Ban Thường vụ Quận ủy Ninh Kiều", DISTRICT, "Cấp ủy", "a district's committee"),
    ("UBND xã Đạ Tông", COMMUNE, "UBND", "a commune"),
    ("Đảng ủy phường Cái Khế", COMMUNE, "Cấp ủy", "a ward's committee"),
    ("Sở Y tế tỉnh Lâm Đồng", PROVINCE, "Sở, ngành", "a department"),
    ("Ban Quản lý các khu công nghiệp tỉnh", PROVINCE, "Sở, ngành", "“quản lý” is no district"),
    ("Bộ Chỉ huy Quân sự tỉnh", PROVINCE, "", "“quân sự” is no district, a command no ministry"),
    ("Bộ đội Biên phòng tỉnh Kiên Giang", PROVINCE, "", "soldiers are no ministry"),
    ("Thanh tra tỉnh Cà Mau", PROVINCE, "Sở, ngành", "inspectors of a province"),
    ("Thanh tra Chính phủ", CENTRAL, "Bộ, ngành", "inspectors of the Government"),
    ("Bộ trưởng Bộ Nội vụ", CENTRAL, "Bộ, ngành", "a minister"),
    ("Bộ Chính trị", CENTRAL, "", "no ministry"),
    ("UBND", OTHER, "", "of which level is not said"),
    (None, OTHER, "", "nobody"),
]


@pytest.mark.parametrize(("issuer", "level", "kind", "remark"), TIERS, ids=[row[3] for row in TIERS])
def test_tiers(issuer: str | None, level: str, kind: str, remark: str) -> None:
    tier = tier_of(issuer)
    assert (tier.level, tier.kind) == (level, kind), remark
