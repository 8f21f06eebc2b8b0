"""Who a condition belongs to: dates, agencies and places go to the document or type they follow; what only
describes a document is kept out of the clause that asks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from ingest import symbols
from ingest.agencies.codes import central_issuer
from search.late_patterns import late
from search.questions.fold import fold
from search.questions.model import Slot
from search.questions.parts import WORD, between
from search.questions.spans import Token
from search.questions.whose import about_place, behind_subject, of_other_time, with_names
from search.questions.words import ENGLISH_TYPES

_GLUE: Final = late(r"[\s(,:]*(?:(?:cua|do|ngay|so|nam|va|hoac|hay|la|of|dated|by|the|or|and)[\s(]+)*")


_HERE: Final = late(r"(?:^|\s)(?:o|tai|tren|tren dia ban|trong|in|cho)\s*(?:dia ban\s*)?$")


_TAKES: Final = {"C": "Aa", "D": "AaY", "Q": "AaY", "U": "AaY", "T": "AaY", "c": "A", "n": "Y"}


def attach(folded: str, tokens: Sequence[Token]) -> list[Token]:
    """Dates, agencies and places go to the document or type they follow; those that do not stay apart."""
    out: list[Token] = []
    for token in tokens:
        if token.letter == "a" and about_place(folded, out):
            about = out.pop()
            told = tuple(m.group() for m in WORD.finditer(folded, token.start, token.end))
            token = replace(about, end=token.end, words=(*about.words, *told))
        owner = next((i for i in range(len(out) - 1, -1, -1) if out[i].letter in _TAKES), None)
        if (
            owner is not None
            and token.letter in _TAKES[out[owner].letter]
            and not (token.letter == "a" and _of_centre(out[owner]))
            and not of_other_time(out[owner], token)
        ):
            came_out = out[-1].letter == "I" and out[owner].letter == "T" and token.slot.date is not None
            gap = (
                folded[out[-1].end : token.start]
                if out[-1].letter in "AaYwd" or came_out
                else between(folded, out[owner], token)
            )
            between_them = out[owner + 1 :]
            apart = out[owner].letter == "D" and any(t.slot.issuers or t.slot.place for t in between_them)
            near = all(t.letter in ("AaYdI" if came_out else "AaYd") for t in between_them) and not (
                apart and token.letter in "Aa"
            )
            described = (
                out[-1].letter == "w"
                and token.letter in "Aa"
                and gap.strip() in ("cua", "do")
                and out[owner].letter == "D"
                and owner == len(out) - 2
            )
            if (
                (
                    near
                    and _GLUE.fullmatch(gap)
                    and not (re.search("[,:]", gap) and token.letter in "Aa" and out[owner].letter == "D")
                )
                or described
                or (near and _HERE.search(gap) and out[owner].letter == "Q")
            ):
                out[owner] = replace(out[owner], slot=merge(out[owner].slot, token.slot))
                token = replace(token, slot=Slot(surface=token.slot.surface))
        out.append(token)
    return with_names(folded, out, [_as_words(folded, out, i) for i in range(len(out))])


def _of_centre(token: Token) -> bool:
    """Whether a paper's symbol tells a central office: a place behind it is then of the papers asked for, "kế hoạch nào triển
    khai Nghị quyết 20-NQ/TW của Cần Thơ, Sóc Trăng"."""
    symbol = symbols.parse(token.slot.number) if token.letter == "D" and token.slot.number else None
    return symbol is not None and any(code == "TW" or central_issuer(code) for code in symbol.issuers)


_ENGLISH_TYPE: Final = late(rf"(?:{'|'.join(ENGLISH_TYPES)})(?= |$)")


def own_in_front(folded: str, tokens: Sequence[Token]) -> list[Token]:
    """ "The Vinh Long plan": in English whose paper it is stands in front."""
    out: list[Token] = []
    for token in tokens:
        if (
            token.letter in "TD"
            and out
            and out[-1].letter in "Aa"
            and between(folded, out[-1], token).strip() in ("", "'s", "s")
            and _ENGLISH_TYPE.match(folded[token.start : token.end])
        ):
            owner = out.pop()
            token = replace(token, start=owner.start, slot=merge(token.slot, owner.slot))
        out.append(token)
    return out


_SUBJECT: Final = frozenset("IQUcPpVL")
_APART: Final = late(r",|;|\bthi\b|(?:^|\s)(?:o|tai|tren|tren dia ban|in|at)\s*(?:dia ban\s*)?$")


_ROW: Final = late(r"(?: ?\(?cu\)?)?\s*(?:,|,? ?va|,? ?cung)\s*(?:(?:tinh|thanh pho) )?")


def _as_words(folded: str, tokens: Sequence[Token], at: int) -> Token:
    """An agency or place that neither acts nor stands apart is part of the words around it ("gửi UBND các xã")."""
    token = tokens[at]
    if token.letter not in "Aa" or not (token.slot.issuers or token.slot.place):
        return token
    row = at + 1
    while (
        row < len(tokens)
        and tokens[row].letter in ("Aa" if token.letter == "A" else "a")
        and _ROW.fullmatch(between(folded, tokens[row - 1], tokens[row]))
    ):
        row += 1  # "ba tỉnh Bến Tre, Trà Vinh, Vĩnh Long có kế hoạch nào"
    after = tokens[row].letter if row < len(tokens) else ""
    before = tokens[at - 1] if at else None
    if _of_class(folded, tokens, at) or behind_subject(folded, tokens, at, row):
        return token
    if before is not None and (_tells_named(folded, tokens, at) or _goes_on(folded, tokens, at)):
        return replace(token, slot=Slot(surface=token.slot.surface))
    if before is None or after in _SUBJECT or all(t.letter in "ZYAab" for t in tokens[:at]):
        return token
    if before.letter not in "wVTO" or _APART.search(folded[before.end : token.start]):
        return token
    return replace(token, slot=Slot(surface=token.slot.surface))


def _tells_named(folded: str, tokens: Sequence[Token], at: int) -> bool:
    """Whether it ends what tells of a named paper: "Nghị quyết 5 về phát triển Huế bị sửa bởi …", "… về Huế"."""
    before = tokens[at - 1]
    if at < 2 or before.letter != "w" or tokens[at - 2].letter not in "DC":
        return False
    told = folded[before.start : tokens[at].start]
    return re.match(r"ve(?: |$)", told) is not None and _ABOUT_IT.search(told) is not None


def _goes_on(folded: str, tokens: Sequence[Token], at: int) -> bool:
    """Whether it stands in a row behind one that tells of a named paper, at the end: "… Thông tư 5 về Sở Y tế, Phòng Y tế"."""
    before = tokens[at - 1]
    tied = before.letter in "Aa" and folded[before.end : tokens[at].start].strip(" ") in (",", "va", ", va")
    if not tied or any(t.letter not in "Aay" for t in tokens[at:]):
        return False
    return at > 1 and (_tells_named(folded, tokens, at - 1) or _goes_on(folded, tokens, at - 1))


_ABOUT_IT: Final = late(
    r"(?:^|\s)(?:ve|cho|voi|phat trien|tren dia ban|o|tai)(?: (?:tinh|thanh pho|tp\.?))? $"
)


def _of_class(folded: str, tokens: Sequence[Token], at: int) -> bool:
    """Whether it ends a question about a class told by its state: "quyết định nào bị thay thế của UBND tỉnh"."""
    shape = "".join(t.letter for t in tokens[:at])
    gap = folded[tokens[at - 1].end : tokens[at].start].strip() if at else ""
    return (
        re.fullmatch("Z?[QUT][AaY]*PV", shape) is not None
        and gap in ("cua", "o", "tai", "of", "by")
        and all(t.letter in "AaYy" for t in tokens[at:])
    )


_UNIT: Final = late(r"(?:^|\s)(?:xã|phường|thị trấn|quận|huyện|thị xã|đặc khu) ")


def merge(slot: Slot, more: Slot) -> Slot:
    """A slot with the conditions of a date, agency or place; what it has already said stays."""
    period = more.name == "giai đoạn"
    if _UNIT.search(" ".join(more.issuers)) and slot.issuers and not more.place:
        slot = replace(slot, place=None)  # a ward beside its city: the city's name does not tell the ward
    if _one_placed(slot, more):
        slot, more = replace(slot, place=None), replace(more, place=None)
    return replace(
        slot,
        issuers=tuple(dict.fromkeys((*slot.issuers, *more.issuers))),
        place=slot.place or more.place,
        or_places=tuple(
            p
            for p in dict.fromkeys((*slot.or_places, more.place, *more.or_places))
            if p and p != (slot.place or more.place)
        ),
        date=slot.date or more.date,
        years=slot.years or (None if period else more.years),
        months=slot.months or (None if slot.years else more.months),
        joint=slot.joint,
    )


def _one_placed(slot: Slot, more: Slot) -> bool:
    """Whether of two agencies the first alone bears a place in its name: "Thành ủy Cần Thơ và hai tỉnh ủy"."""
    bears = slot.place and len(slot.issuers) == 1 and slot.issuers[0].endswith(slot.place)
    return bool(bears and more.issuers and not more.place and not slot.or_places)


_SUBJECT_OF: Final = late("(?P<d>D)[AaY]*(?P<w>w)(?P<c>C)P")


def told_about(text: str, tokens: Sequence[Token]) -> list[Token]:
    """ "Chỉ thị 5 về phong trào C được cụ thể hóa bằng kế hoạch nào": the campaign only tells what the named paper is about."""
    match = _SUBJECT_OF.search("".join(t.letter for t in tokens))
    if match is None or any("launches" in t.relations for t in tokens[match.end("c") :]):
        return list(tokens)
    named, about, told = (tokens[match.start(g)] for g in "dwc")
    if not named.slot.number or fold(text[about.start : told.start]).strip() != "ve":
        return list(tokens)
    middle = replace(about, end=told.end, words=tuple(WORD.findall(fold(text[about.start : told.end]))))
    return [*tokens[: match.start("w")], middle, *tokens[match.end("c") :]]


_MAIN: Final = late(
    r"B[AaYI]*[TQ]Vx?|[PpIAad]*V[AaYBdPIt]*[QUx]|[PpdBtLKN]+[AaYI]*[QU][AaY]*[PI]*(?:V|F|K|I|$)|[AaPI]*[BdtF][AaYI]*[QU]|[PpIAad]*V?c$"
)


def fold_description(text: str, tokens: Sequence[Token]) -> list[Token]:
    """A document's own description may hold verbs and other documents ("Kế hoạch 46 về triển khai Nghị quyết 71 …
    cụ thể hóa văn bản nào"): what stands between it and the clause that asks is no part of the question."""
    shape = "".join(t.letter for t in tokens)
    head = re.match("[Zbt]*D(?:[Aa](?=[IV]T))?", shape)  # "Quyết định 35 của tỉnh ban hành Quy chế …"
    mains = list(_MAIN.finditer(shape))
    if not head or not mains:
        return list(tokens)
    start = next((m.start() for m in mains if m.start() >= head.end()), 0)
    while (
        start < len(tokens)
        and start > head.end()
        and tokens[start].letter in "Aa"
        and _of(text, tokens[start])
    ):
        start += 1
    inside = tokens[head.end() : start]
    begins_clause = inside and (
        inside[0].letter in "AaYdPpnx"
        or (inside[0].letter == "I" and not any(t.letter in "TD" for t in inside))
    )
    if not inside or begins_clause or any(t.letter in "SHWOJQUGeKLNF" for t in inside):
        return list(tokens)
    told = tuple(w for t in inside for w in WORD.findall(fold(text[t.start : t.end])))
    middle = Token("w", inside[0].start, inside[-1].end, words=told)
    return [*tokens[: head.end()], middle, *tokens[start:]]


def _of(text: str, token: Token) -> bool:
    """Whether "của" or "với" ties an agency to the words before it."""
    return (
        re.search(r"(?:cua|voi|cho|giao|gui)\s*$", fold(text[max(0, token.start - 6) : token.start]))
        is not None
    )
