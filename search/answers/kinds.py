"""The kind of agency a question asks for: "địa phương nào", "xã, phường nào", "cấp ủy nào"."""

from __future__ import annotations

import re
from typing import Final

from kg.tiers import COMMUNE, DISTRICT, PROVINCE, tier_of
from search.late_patterns import late
from search.questions.fold import words

_PARTY: Final = late(
    r"(?:(?:thuong truc|ban (?:thuong vu|chap hanh))(?: dang bo)? )?(?:(?P<of>(?:tinh|thanh|quan|huyen|thi|dang) uy)|(?P<body>dang bo))(?= |$)"
)
"""A committee of the Party."""
_COUNCIL: Final = late(
    r"(?:(?:pho )?chu tich )?(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan)|(?:tinh|thanh) uy"
)
_LINE: Final = late(r"(?!.* trung uong)(?:so |cong an|bo chi huy|cuc |chi cuc|ban |thanh tra|kho bac|thue )")
"""Offices of a province that are its "sở, ngành"."""
_ORGANS: Final = r"(?:ban (?:to chuc|tuyen giao(?: va dan van)?|dan van|noi chinh|kinh te|doi ngoai|chinh sach chien luoc|bao ve chinh tri noi bo)|van phong|uy ban kiem tra)"
"""Organs that help a committee of the Party: its boards, office and inspection."""
_OFFICES: Final = {
    "so": re.compile(r"so "),
    "nganh": _LINE,
    "ban nganh": _LINE,
    "ban": _LINE,
    "bo": re.compile(r"bo |ngan hang|thanh tra|van phong chinh phu"),
    "ban dang": re.compile(rf"{_ORGANS} (?:trung uong|tw|tinh uy|thanh uy)"),
    "ban dang trung uong": re.compile(rf"{_ORGANS} (?:trung uong|tw)"),
    "doan the": re.compile(r"(?:hoi|doan|uy ban mat tran|lien doan|ban thuong truc)(?: |$)"),
}
_UNITS: Final = {
    "thi xa": DISTRICT, "quan": DISTRICT, "huyen": DISTRICT,
    "thi tran": COMMUNE, "dac khu": COMMUNE, "phuong": COMMUNE, "xa": COMMUNE,
}  # fmt: skip
"""Words for a unit and its level."""
_COMMITTEES: Final = ("tinh uy", "thanh uy", "quan uy", "huyen uy", "thi uy", "dang uy")
_LEVEL_OF_PARTY: Final = {
    "tinh": PROVINCE,
    "huyen": DISTRICT,
    "xa": COMMUNE,
    "phuong": COMMUNE,
    "co so": COMMUNE,
}


_ANY: Final = late(r"co quan|don vi|noi")


def told_kind(kind: str | None) -> str | None:
    """The kind of agency asked for, None where any will do."""
    return None if not kind or _ANY.match(kind) else kind


def is_of(issuer: str | None, kind: str) -> bool:
    """Whether an agency is of a kind; the unknown is of none."""
    return bool(issuer) and _is_of(issuer or "", kind)


_WORDS: Final = late(
    r"(?<![a-z])(?:(?:tinh|thanh|huyen|quan|thi|dang) uy(?: (?:xa|phuong))?|thi xa|thi tran|dac khu|thanh pho|ban dang(?: trung uong)?|doan the|ban quan ly|xa|phuong|quan|huyen|so|nganh|ban|bo|tinh)(?![a-z])"
)
"""The words of a row without commas: "xa phuong"."""
_KNOWN: Final = frozenset({*_OFFICES, *_UNITS, "tinh", "thanh pho", "dia phuong"})
_PARTS: Final = late(r",? (?:va|hay|hoac) |, ?")


def _is_of(issuer: str, kind: str) -> bool:
    """Whether an agency is of one of the kinds that a row of words tells."""
    if kind.startswith("cap uy"):
        return _is_one(issuer, kind.replace(", thanh", "").replace(" thanh", ""))
    parts = [
        word
        for part in _PARTS.split(kind)
        for word in ([part] if part in _KNOWN else _WORDS.findall(part) or [part])
    ]
    return any(_is_one(issuer, part) for part in parts)


def _is_one(issuer: str, kind: str) -> bool:
    name = " ".join(words(issuer))
    party = _PARTY.match(name)
    if kind.startswith("cap uy"):
        level = next((of for word, of in _LEVEL_OF_PARTY.items() if kind.endswith(f" {word}")), None)
        return party is not None and level in (None, tier_of(issuer).level)
    committee = next((one for one in _COMMITTEES if kind.startswith(one)), None)
    if committee:
        unit = kind.removeprefix(committee).strip()
        return _committee(name, party) == committee and (not unit or f" {unit} " in f"{name} ")
    office = _OFFICES.get(kind)
    if office:
        return office.match(name) is not None and party is None
    level = _UNITS.get(kind)
    if level:
        return tier_of(issuer).level == level and f" {kind} " in f"{name} "
    if kind.startswith(("tinh", "thanh")):
        of_province = party is not None and _committee(name, party) in ("tinh uy", "thanh uy")
        return of_province or (tier_of(issuer).level == PROVINCE and _COUNCIL.match(name) is not None)
    if kind == "dia phuong":
        return _COUNCIL.match(name) is not None
    return name.startswith(kind)


def _committee(name: str, party: re.Match[str] | None) -> str:
    """What a committee of the Party is called by its unit: "ban chap hanh dang bo tinh a" is a "tinh uy"."""
    if party is None:
        return ""
    if party["of"]:
        return party["of"]
    unit = name[party.end() :].strip().split(" ", 1)[0]
    return {
        "tinh": "tinh uy",
        "thanh": "thanh uy",
        "tp": "thanh uy",
        "huyen": "huyen uy",
        "quan": "quan uy",
    }.get(unit, "dang uy")
