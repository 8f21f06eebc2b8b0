"""Names of the Party's bodies, folded: its centre with the organs that decide for it, and the committees of provinces."""

from __future__ import annotations

from typing import Final

from search.late_patterns import late

PARTY: Final = "dang"
PARTY_AT_CENTRE: Final = "dang o trung uong"
PARTY_CENTRE: Final = "ban chap hanh trung uong"
ORGANS: Final = ("bo chinh tri", "ban bi thu", PARTY_CENTRE)
_COMMITTEE: Final = late(
    r"(?:(?:thuong truc|ban chap hanh|ban thuong vu|(?:pho )?bi thu|btv) )?(?:(?:thanh|tinh) uy|dang bo (?:tinh|thanh pho|tp))(?: (?P<place>.*))?$"
)
"""A province's Party committee: "Tỉnh ủy Sơn La", "Ban Chấp hành Đảng bộ tỉnh Sơn La"."""
_OF_PARTY: Final = late(r"(?:^| )(?:(?:dang|tinh|thanh|quan|huyen|thi) uy|(?:chi|dang) bo)(?= |$)")
_MASSES: Final = late(r"trung uong (?:doan|hoi)(?= |$)")
"""What the central bodies of unions are called, which are none of the Party's."""
_OF_ALL: Final = late(r"thi dua|mat tran|cong doan|lien doan|truc thuoc trung uong")
"""Words of bodies that bear the centre in their names and are the State's or everybody's."""


def committee(name: str) -> str | None:
    """A province's committee by its place ("uy son la"), "uy" where that is not told; None for any other body."""
    # a board of it is another, "Ban Tổ chức Tỉnh ủy"; "(cũ)" tells that its province was merged
    match = _COMMITTEE.fullmatch(name.removesuffix(" cu"))
    return f"uy {match['place'] or ''}".strip() if match else None


def of_party(name: str, *, everywhere: bool) -> bool:
    """Whether a body is one of the Party's centre; `everywhere`: of any place."""
    central = name in ORGANS or (
        "trung uong" in name and not _MASSES.search(name) and not _OF_ALL.search(name)
    )
    return central or (everywhere and _OF_PARTY.search(name) is not None)
