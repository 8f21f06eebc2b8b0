"""The level or kind of office whose papers are asked for: "của các xã, phường", "UBND cấp huyện", "các ban Đảng ở Trung ương"."""

from __future__ import annotations

from typing import Final

from search.late_patterns import late
from search.questions.fold import fold
from search.questions.laws_within import law_within
from search.questions.lexicon import Lexicon
from search.questions.model import Where
from search.questions.orders import Lifted
from search.questions.patterns import document_pattern

_LEVELS: Final[tuple[tuple[str, str], ...]] = (
    ("xã", r"cap xa|(?:cac )?xa(?:,? (?:va )?phuong)|(?:cac )?phuong,? (?:va )?xa|cap co so"),
    ("huyện", r"cap huyen|(?:cac )?(?:quan|huyen),? (?:va )?(?:huyen|quan)"),
    ("tỉnh", r"cap tinh"),
    ("trung ương", r"cap trung uong|cac co quan trung uong"),
    ("sở", r"cac so(?:,? (?:ban,? )?nganh)?|cap so|so(?=[ ?.]*$)"),
    ("bộ", r"cac bo(?:,? (?:ban,? )?nganh)?|cap bo"),
)
_LEVEL: Final = late(
    r"(?<![a-z])(?:(?:cua|do|o|thuoc) (?:(?:chinh quyen|co quan|cac) )*|(?<=van ban )|(?<=ke hoach )|(?<=ubnd ))(?:"
    + "|".join(f"(?P<l{i}>{shape})" for i, (_, shape) in enumerate(_LEVELS))
    + r")(?: ban hanh)?(?![a-z]|(?<=cap xa) nao)"
)
_BARE_LEVELS: Final = (
    ("các xã", "xa"), ("các phường", "phuong"), ("các huyện", "huyen"), ("các quận", "quan"), ("các thị xã", "thi xa"),
    ("xã", r"(?:xa|phuong|thi tran|dac khu)(?:,? (?:va )?(?:xa|phuong|thi tran|dac khu))+"),
    ("huyện", r"(?:huyen|quan|thi xa)(?:,? (?:va )?(?:huyen|quan|thi xa))+"),
    ("tỉnh", r"(?<=cac )(?:tinh(?:,? (?:va )?thanh(?: pho)?)?|thanh pho,? (?:va )?tinh)(?: (?:truc thuoc (?:trung uong|tw)|tren ca nuoc|trong ca nuoc|ca nuoc))?"),
    ("địa phương", r"(?<=cac )(?:dia phuong|tinh,? (?:thanh pho,? )?(?:va )?(?:huyen|dia phuong))(?: (?:tren|trong)? ?ca nuoc)?"),
)  # fmt: skip
_BARE_LEVEL: Final = late(
    r"(?<![a-z])(?:^cac (?=(?:xa|phuong|huyen|quan|thi xa) (?:cua|thuoc) .*(?:phong trao|thi dua|van dong|chien dich) )|(?:(?<=ubnd )|(?<=uy ban nhan dan )|(?<=hdnd )|(?<=hoi dong nhan dan ))(?:cac )?|(?:cua|o|thuoc|do) cac )"
    + "(?:"
    + "|".join(f"(?P<l{i}>{shape})" for i, (_, shape) in enumerate(_BARE_LEVELS))
    + r")(?=[ ?.!]*$|,? (?:nao|gi|da|duoc|bi|ban hanh|ra|co|cua|thuoc|ve|nam|thuc hien|trien khai|cu the hoa|can cu|huong dan|huong ung|do|theo|de|nham|trong|tu|mo?i nhat"
    r"|dang|hien|con|het|chua|giai doan|quy dinh|quy|thang|truoc|sau|sua|thay|bai|phat dong)(?![a-z]))"
)
""" "UBND xã", "của các quận" with no name behind: any office of the level."""
_WHOSE: Final = late(r" (?:(?:cua|do) )?(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan) $")
_BODIES: Final = r"(?:ban|co quan)"
_PARTY_ROWS: Final[tuple[tuple[str, str], ...]] = (
    (
        "ban đảng trung ương",
        rf"{_BODIES} (?:cua )?dang (?:o |cua |thuoc )?(?:trung uong|tw)|{_BODIES} (?:cua |thuoc )?trung uong dang|ban xay dung dang(?: o)? trung uong",
    ),
    (
        "cấp ủy xã",
        r"cap uy (?:cap )?(?:co so|xa|phuong)|dang uy (?:xa|phuong)(?:,? (?:va )?(?:dang uy )?(?:xa|phuong))*",
    ),
    (
        "cấp ủy huyện",
        r"cap uy (?:cap )?(?:huyen|quan)|(?:huyen|quan|thi) uy(?:,? (?:va )?(?:huyen|quan|thi) uy)+",
    ),
    ("cấp ủy tỉnh", r"cap uy (?:cap )?(?:tinh|thanh pho)(?:,? (?:tinh|thanh(?: pho)?))?"),
    ("cấp ủy", r"cap uy"),
)
PARTY_LEVELS: Final = frozenset(name for name, _ in _PARTY_ROWS)
"""Bodies of the Party by their level, as `Where.level` has them."""
_WHICH: Final = late(r"(?<![a-z])nao(?![a-z])")
_SEVERAL: Final = 2
_PARTY: Final = late(
    r"(?<![a-z])(?:(?:cua|do|o|thuoc) (?:cac )?|^(?:cac )?)(?:"
    + "|".join(f"(?P<l{i}>{shape})" for i, (_, shape) in enumerate(_PARTY_ROWS))
    + r")(?: ban hanh(?= ve| nam|[ ?.]*$))?(?=[ ?.!]*$| (?:nam|ve|co|da|ban hanh|ra|thuc hien|trien khai|huong dan|cu the hoa|bi|duoc|trong|tu|theo|de|con|het|vua|dang)(?![a-z]))"
)


_SENT: Final = late(
    r"(?<![a-z])gui(?: cho| den| toi)?(?: (?:ubnd|hdnd|uy ban nhan dan|hoi dong nhan dan))? $"
)
"""To whom papers are sent is not whose they are."""


def level(text: str, lexicon: Lexicon) -> Lifted | None:
    """The condition that the papers are of offices of a level. None where the office has a name, or is whom they were sent
    to. A search for each kind of words."""
    folded = fold(text)
    party = _PARTY.search(folded)
    one = (
        party is not None and len(_WHICH.findall(folded)) < _SEVERAL
    )  # "chỉ thị nào và kế hoạch nào của cấp ủy"
    if party is not None and one and not text[party.end() :].lstrip()[:1].isupper():
        return (party.span(),), Where(level=next(n for i, (n, _) in enumerate(_PARTY_ROWS) if party[f"l{i}"]))
    match, levels = _LEVEL.search(folded), _LEVELS
    if match is None:
        match, levels = _BARE_LEVEL.search(folded), _BARE_LEVELS
        if match and text[match.end() :].lstrip()[:1].isupper():
            return None  # "UBND xã Đạ Tông"
    if match is None or law_within(text, lexicon, match.start()) or _SENT.search(folded[: match.start()]):
        return None
    whose = _WHOSE.search(folded, 0, match.start())
    behind = whose.start() if whose else match.start() - 1
    if any(m["symbol"] and m.end() == behind for m in document_pattern().finditer(folded)):
        return None  # "Kế hoạch 151/KH-UBND của UBND huyện": whose the named paper is
    told = next(name for i, (name, _) in enumerate(levels) if match[f"l{i}"])
    return (match.span(),), Where(level=told)
