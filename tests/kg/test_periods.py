"""Places in the names of agencies: what tells papers with one number apart."""

from __future__ import annotations

import pytest

from kg.periods import place_of


@pytest.mark.parametrize(
    ("issuer", "place"),
    [
        ("UBND thành phố Cần Thơ", "can tho"),
        ("UBND tỉnh Vĩnh Long", "vinh long"),
        ("Tỉnh ủy Vĩnh Long", "vinh long"),
        ("Ban Thường vụ Tỉnh ủy An Giang", "an giang"),
        ("Thành ủy Cần Thơ", "can tho"),
        ("Huyện ủy Phong Điền", "h phong dien"),
        ("UBND quận Ninh Kiều, thành phố Cần Thơ", "h ninh kieu"),
        ("UBND xã Châu Phong", "x chau phong"),
        ("Sở Nội vụ tỉnh An Giang", "an giang"),
        ("Bộ Nội vụ", None),
        (None, None),
    ],
)
def test_the_place_in_a_name(issuer: str | None, place: str | None) -> None:
    assert place_of(issuer) == place
