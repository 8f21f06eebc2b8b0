"""The level of an agency and its kind: which others one would expect to do the same."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.folding import fold_words

CENTRAL, PROVINCE, DISTRICT, COMMUNE, OTHER = "Trung ương", "Cấp tỉnh", "Cấp huyện", "Cấp xã", "Khác"
LEVELS = (CENTRAL, PROVINCE, DISTRICT, COMMUNE, OTHER)
_HEAD = re.compile(
    r"^(?:(?:pho )?chu tich |thuong truc |ban thuong vu |ban chap hanh |van phong |giam doc |bo truong )+"
)
_KINDS: tuple[tuple[str, str], ...] = (
    (r"(?:ubnd|uy ban nhan dan)\b", "UBND"),
    (r"(?:hdnd|hoi dong nhan dan)\b", "HĐND"),
    (r"(?:thanh uy|tinh uy|huyen uy|quan uy|thi uy|dang uy (?:xa|phuong|thi tran|dac khu))\b", "Cấp ủy"),
    (
        r"bo (?!chinh tri|chi huy|tu lenh|doi)|ngan hang nha nuoc|thanh tra chinh phu|uy ban dan toc",
        "Bộ, ngành",
    ),
    (r"(?:so|thanh tra|ban quan ly)\b", "Sở, ngành"),
)
_COMMUNES = re.compile(
    r"\b(?:(?<!va )(?<!binh )(?<!hiem )(?<!sach )(?<!tac )(?<!hoc )xa|xa(?! hoi\b)|phuong|thi tran|dac khu)\b"
)
_DISTRICTS = re.compile(
    r"\b(?:huyen|quan(?! (?:ly|su|khu|doi|nhan|chung))|thi xa|huyen uy|quan uy|thi uy)\b|\bthanh pho(?: \w+){1,4} tinh\b"
)
_PROVINCES = re.compile(r"\b(?:tinh|thanh pho|tp|thanh uy|tinh uy)\b|^so\b")
_CENTRAL = re.compile(
    r"^(?:quoc hoi|uy ban thuong vu quoc hoi|chu tich nuoc|chinh phu|thu tuong|bo (?!chi huy|doi)|ban bi thu|ban chap hanh trung uong"
    r"|trung uong|ban .* trung uong|van phong (?:chinh phu|quoc hoi|trung uong)|toa an nhan dan toi cao"
    r"|vien kiem sat nhan dan toi cao|kiem toan nha nuoc|hoi dong .* trung uong|ngan hang nha nuoc|thanh tra chinh phu|dai hoi)"
)


@dataclass(frozen=True, slots=True)
class Tier:
    """The level (one of LEVELS) and kind of an agency; `kind` is "" where nothing compares to it."""

    level: str
    kind: str

    @property
    def name(self) -> str:
        """How all agencies of the tier are called together."""
        if not self.kind:
            return self.level
        return self.kind if self.level == CENTRAL else f"{self.kind} {self.level.lower()}"


def tier_of(issuer: str | None) -> Tier:
    """The tier of an agency by its name. Constant."""
    folded = fold_words(issuer or "")
    body = without_head(folded)
    kind = next((told for pattern, told in _KINDS if re.match(pattern, body)), "")
    level = OTHER
    if _CENTRAL.match(folded) and not _COMMUNES.search(body):
        level = CENTRAL
    elif _COMMUNES.search(body):
        level = COMMUNE
    elif _DISTRICTS.search(body):
        level = DISTRICT
    elif _PROVINCES.search(body):
        level = PROVINCE
    return Tier(level, kind if level != OTHER else "")


def without_head(folded: str) -> str:
    """A folded name without its head or standing committee: what its chairman issued, the body has issued."""
    return folded if _CENTRAL.match(folded) else _HEAD.sub("", folded)


_GENERIC = re.compile(
    r"\b(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan|(?:thanh|tinh|huyen|quan|thi|dang) uy|so|bo|nganh|ban|co quan|ngang bo"
    r"|tinh|thanh pho|tp|huyen|quan|thi xa|thi tran|xa|phuong|dac khu|cac|moi|tung|cap|va|hoac|truc thuoc|trung uong|khac"
    r"|lien quan|dia phuong|don vi)\b|\W"
)


def is_one(issuer: str) -> bool:
    """Whether a name is that of one agency, and not of a kind of them ("UBND các tỉnh, thành phố", "Tỉnh ủy")."""
    return bool(_GENERIC.sub("", without_head(fold_words(issuer))))


def is_former(issuer: str) -> bool:
    """Whether an agency no longer exists, as its canonical name says."""
    return issuer.rstrip().endswith("(cũ)")
