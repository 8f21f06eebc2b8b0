"""What one paper says of documents: itself and each one it cites, as comparable claims.

A claim is the smallest thing that identity is decided on (`kg.identity`). Claims are plain data, so that
they can be kept beside the graph and compared again when new evidence arrives.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import Final

from ingest.model import Citation, Document
from kg.claims_places import COMMUNE, DISTRICT, home_of, level_of, place_in, unit_of
from kg.folding import bare_number, fold_words, loose_key, serial, symbol_key
from kg.periods import is_central, parsed, periods_of, place_of
from kg.plenums import one_name, plenum_key
from kg.programmes import approved

SELF_INDEX: Final = -1
_NAME: Final = 150
"""Most characters of a title that is a law's name."""
_LAWS: Final = frozenset({"luat", "bo luat", "phap lenh", "hien phap"})
_OF_THE_ASSEMBLY: Final = frozenset({"luat", "nghi quyet", "phap lenh", "lenh", "hien phap"})
_NOISE: Final = re.compile(r"\b(?:dai bieu|nhiem ky(?: \d{4})?(?: \d{4})?|nam \d{4}|so \d\S*)\b")
_ONE_LAW: Final = tuple(
    (re.compile(shape), one)
    for shape, one in (
        (r"\bhdnd\b", "hoi dong nhan dan"),
        (r"\bubnd\b", "uy ban nhan dan"),
        (r"\b(?:vbqppl|vb qppl)\b", "van ban quy pham phap luat"),
        (r"\bhoi dong nhan dan uy ban nhan dan\b", "hoi dong nhan dan va uy ban nhan dan"),
        (r"\b(?<!co )lien quan den\b", "co lien quan den"),
        (
            r"^(luat|phap lenh) sua doi(?: bo sung)?(?: cac)? (?=(?:luat|phap lenh) )",
            r"\1 sua doi bo sung mot so dieu cua ",
        ),
        (r"(?<=\w) (?:nuoc )?(?:cong hoa xa hoi chu nghia |chxhcn )?viet nam$", ""),
    )
)
"""Ways in which one law is named: with short forms, with or without "một số điều của" and whose law it is."""
_SPAN: Final = re.compile(r" (?:giai doan|thoi ky) \d{4} \d{4}\b.*$| den nam \d{4}\b.*$")
"""The period of a programme known by its title, which its year tells apart from the one before."""
_OWN_PLACE: Final = re.compile(
    r"(?<!\w)(?:thành phố|tỉnh|huyện|quận|thị xã|phường|xã(?! hội)|(?:thành|tỉnh) (?:ủy|uỷ)|đảng bộ)(?!\w)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Claim:
    """One paper's word on one document.

    `index` is the citation's index, -1 for the paper itself. `kind` is the folded type that tells papers
    with one number apart, or None. `periods` are the numbering periods it may belong to; `place` is what
    the issuer's name says, `home` the place of the paper that speaks; `latest` is the date of that paper:
    nothing younger can be meant. `block` is the key under which claims are compared. `level` is what an issuer
    without a place tells ("UBND xã" -> "x"), `unit` the district or commune that speaks; `session` the plenum of the Party's
    centre that passed it ("8:XI").
    """

    sha: str
    index: int
    block: str
    key: str = ""
    kind: str | None = None
    type: str | None = None
    number: str | None = None
    name: str | None = None
    dates: tuple[str, ...] = ()
    periods: tuple[str, ...] | None = None
    issuer: str | None = None
    place: str | None = None
    home: str | None = None
    latest: str | None = None
    title: str | None = None
    surface: str = ""
    correction: str | None = None
    conflicts: tuple[str, ...] = ()
    mentions: int = 1
    effective: str | None = None
    expires: str | None = None
    signer: str | None = None
    where: str | None = None
    level: str | None = None
    unit: str | None = None
    session: str | None = None

    @property
    def held(self) -> bool:
        """Whether the paper itself lies in the library."""
        return self.index == SELF_INDEX


def claims_of(document: Document) -> tuple[Claim, ...]:
    """The claims of one document, the paper itself first. Linear in its citations."""
    header = document.header
    home, unit = home_of(header), unit_of(header)
    own = _own_claim(document, home)
    titles = Counter(c.subject for c in document.citations if _titled_law(c))
    cited = (
        _cited_claim(document, i, citation, home, unit, titles[citation.subject] == 1)
        for i, citation in enumerate(document.citations)
        if not citation.same_as_self
    )
    return (own, *cited)


def _titled_law(citation: Citation) -> bool:
    """Whether a law is cited by number and title, without a name: "Luật số 06/2022/QH15 về thi đua, khen thưởng"."""
    told = citation.subject if citation.number and not citation.name and is_law(citation.type, None) else None
    return bool(told and len(told) <= _NAME)


def law_name(type_: str | None, title: str) -> str:
    """The name of a law by its title: "Luật" with "Thi đua, khen thưởng"."""
    title = title.capitalize() if title.isupper() else title
    return title if is_law(None, title) else f"{type_} {title}"


def kind_of(type_: str | None, number: str | None) -> str | None:
    """The type as a discriminator: from the symbol's code where the code has one meaning, else from words."""
    words = fold_words(type_) if type_ else None
    words = "luat" if words == "bo luat" else words
    symbol = parsed(number) if number else None
    if symbol is None:
        return words
    if symbol.family == "assembly":
        return words if words in _OF_THE_ASSEMBLY else None
    code = symbol.type_code or ""
    if symbol.family == "party" and code in ("QĐ", "QĐi", "QyĐ"):
        return words if words in ("quyet dinh", "quy dinh") else ("quy dinh" if code != "QĐ" else None)
    if code in ("L", "TC", "HĐ", "CL", "PC", "SL"):
        return words
    told = symbol.type_name
    return fold_words(told) if told else words


def is_law(type_: str | None, name: str | None) -> bool:
    """Whether a name is a law's: such a name identifies, with its year."""
    first = fold_words(type_) if type_ else ""
    return first in _LAWS or bool(name and fold_words(name).split(" ")[0] in ("luat", "bo", "phap", "hien"))


def name_key(type_: str | None, name: str) -> str:
    """The key of a law or an unnumbered paper by its name: type and name, without number, year, term and period."""
    folded = fold_words(name)
    if type_ and not folded.startswith(fold_words(type_)):
        folded = fold_words(type_) + " " + folded
    folded = re.sub(r"\bbo luat\b", "luat", folded)
    law = is_law(type_, name)
    if not law:
        folded = _SPAN.sub("", folded)
    key = " ".join(_NOISE.sub(" ", folded).split())
    if not law:
        return one_name(key)
    for shape, one in _ONE_LAW:
        key = shape.sub(one, key)
    return key


def without_place(key: str, type_: str | None, name: str | None) -> str:
    """The key of an unnumbered paper without its province ("... Đảng bộ thành phố Cần Thơ lần thứ XIV"):
    its own papers leave the province out, and the place is compared apart. Laws keep their whole name."""
    place = place_of(name)
    if place is None or is_law(type_, name):
        return key
    return " ".join(re.sub(rf"\b(thanh pho|tinh) {re.escape(place)}\b", r"\1", key).split())


def _own_claim(document: Document, home: str | None) -> Claim:
    header, sha = document.header, document.source.sha256
    number = header.number
    name = None
    if header.title and is_law(header.type, None):
        name = law_name(header.type, header.title)
    block = _symbol_block(number)
    kind = kind_of(header.type, number)
    if block is None:
        told = " ".join(filter(None, (kind, fold_words(header.title or "")))) if header.title else ""
        parts = (told, header.date or "", fold_words(header.issuer or ""))
        block = "u:" + "|".join(parts) if told and (header.date or header.issuer) else "u:" + sha
    place = place_in(header.issuer, number) or (home if not (number and is_central(number)) else None)
    periods = periods_of(number or "", header.date, None, _unit(header.issuer, place))
    return Claim(
        sha, SELF_INDEX, block, symbol_key(number) if number else "", kind, header.type, number, name,
        (header.date,) if header.date else (), _ordered(periods), header.issuer,
        place, home,
        header.date, header.title,
        f"{header.type or 'Văn bản'} {number or ''}".strip(), header.correction, (), 1,
        header.effective, header.expires, header.signer, header.place, level_of(header.issuer), unit_of(header),
    )  # fmt: skip


def _cited_claim(
    document: Document, index: int, citation: Citation, home: str | None, unit: str | None, own_title: bool
) -> Claim:
    """`own_title`: no other law that the paper cites without a name bears this one's title; what several bear is told of
    another in the same sentence."""
    number, name, title = citation.number, citation.name, citation.subject
    if title and _titled_law(citation):
        name, title = (law_name(citation.type, title), title) if own_title else (None, None)
    short = bare_number(number) if number else None
    kind = kind_of(citation.type, None if short else number)
    dates = tuple(dict.fromkeys(d for d in (citation.date, *(m.date for m in citation.mentions)) if d))
    place = place_in(citation.issuer, number)
    block = None if short else _symbol_block(number)
    if block is None:
        if short:
            block = short_block(kind, short)
        else:
            told = name_key(citation.type, citation.name or citation.type or "")
            if (
                place is None
                and not is_law(citation.type, citation.name)
                and _OWN_PLACE.search(citation.name or "")
            ):
                place = place_of(citation.name) or home
            block = "n:" + without_place(told, citation.type, citation.name)
    first = citation.mentions[0] if citation.mentions else None
    surface = (
        " ".join(document.text.clean[first.start : first.end].split())[:300]
        if first
        else number or citation.name or ""
    )
    year = citation.year
    level = level_of(citation.issuer)
    counted = place or (f"{level} " if level in (COMMUNE, DISTRICT) else home)
    periods = periods_of("" if short else number or "", citation.date, year, _unit(citation.issuer, counted))
    return Claim(
        document.source.sha256, index, block, symbol_key(number) if number and not short else "", kind,
        citation.type, None if short else number, name, dates, _ordered(periods), citation.issuer, place, home,
        min(filter(None, (document.header.date, citation.not_after)), default=None), title, surface, citation.correction, citation.conflicts,
        max(1, len(citation.mentions)), citation.effective, citation.expires, level=level, unit=unit,
        session=citation.session,
    )  # fmt: skip


def _unit(issuer: str | None, place: str | None) -> str | None:
    """The place whose numbering a paper follows; a unit called old ("(cũ)") keeps that of before the merger."""
    if place is None or place.startswith("@"):
        return None
    return f"{place} cu" if issuer and issuer.endswith("(cũ)") else place


def short_block(kind: str | None, number: str) -> str:
    """The block of short forms such as "Đề án 06"."""
    return f"k:{kind or ''}|{number}"


def offers(claim: Claim) -> tuple[str, ...]:
    """The blocks of names and short forms that a claim with a whole symbol may answer."""
    found = []
    if claim.number:
        found.append(short_block(claim.kind, serial(claim.number)))
        if claim.kind:
            found.append(short_block(None, serial(claim.number)))
    if claim.name:
        found.append("n:" + name_key(claim.type, claim.name))
    plenum = plenum_key(claim.kind, claim.session) if claim.number else None
    programme = approved(claim.number, claim.title)
    found += ["n:" + plenum] if plenum else []
    found += ["n:" + name_key(*programme)] if programme else []
    return tuple(found)


def _symbol_block(number: str | None) -> str | None:
    if not number or bare_number(number):
        return None
    return "s:" + loose_key(number)


def _ordered(periods: frozenset[str] | None) -> tuple[str, ...] | None:
    return tuple(sorted(periods)) if periods is not None else None
