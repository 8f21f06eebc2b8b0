"""Settles what the parts of a clause mean beside each other: papers told by what they do and their symbol, campaigns that
nothing calls so, papers asked for with what they are about in between, and whom one asks left away."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from search.late_patterns import late
from search.questions.fold import fold, words
from search.questions.lexicon import Lexicon
from search.questions.model import Slot
from search.questions.parts import WORD
from search.questions.patterns import ALSO_VERBS
from search.questions.spans import Token

_FEW: Final = 4
_UNHEADED: Final = 0.6
"""Share of neighbouring words that names of campaigns must hold."""
_VERB_TYPES: Final = tuple((name,) for name in ALSO_VERBS)
_NUMBERED: Final = late(r"(?:co |mang |la )?so (?:hieu |ky hieu )?(?:nao|may|bao nhieu)")


_ACTS_ON: Final = frozenset(
    {"thuc hien", "trien khai", "trien khai thuc hien", "to chuc thuc hien", "thi hanh", "cu the hoa", "thay the", "sua doi", "bai bo", "can cu"}
)  # fmt: skip
"""What papers do to others: "list kế hoạch thực hiện 58/KH-UBND" names none by what it does."""


def join_described(folded: str, tokens: Sequence[Token]) -> list[Token]:
    """ "Công văn đôn đốc 1352/UBND-KGVX", "Nghị quyết Trung ương 20-NQ/TW": a type, what the paper does or whose it is, and
    its symbol without another type are one paper."""
    out: list[Token] = []
    for token in tokens:
        bare = token.letter == "D" and token.slot.number and folded[token.start : token.start + 1].isdigit()
        acts = bool(out) and fold(out[-1].slot.surface) in _ACTS_ON
        if bare and len(out) > 1 and out[-1].letter in "VwA" and out[-2].letter == "T" and not acts:
            few = out[-1].letter == "A" or len(WORD.findall(folded, out[-1].start, out[-1].end)) <= _FEW
            if few and out[-2].slot.types and out[-2].slot.types == token.slot.types:
                start = out[-2].start
                del out[-2:]
                token = replace(token, start=start)
        out.append(token)
    return out


def name_unheaded(text: str, folded: str, tokens: Sequence[Token], lexicon: Lexicon) -> list[Token]:
    """ "Kế hoạch hưởng ứng 500 ngày đêm thi đua …": what is carried out and bears the words of known campaigns is one,
    though nothing calls it so."""
    at = next((i for i, t in enumerate(tokens) if t.letter == "V"), None)
    if at is None or not {"implements", "launches"} & set(tokens[at].relations):
        return list(tokens)
    if any(t.letter in "DChn" for t in tokens) or any(t.letter in "QUG" for t in tokens[at:]):
        return list(tokens)
    behind = tokens[at + 1] if at + 1 < len(tokens) else None
    if behind and behind.letter == "T" and behind.slot.types and behind.slot.types != ("campaign",):
        return list(tokens)  # "thực hiện nghị quyết của Bộ Chính trị": a class of papers
    told = list(WORD.finditer(folded, tokens[at].end))
    pairs = list(itertools.pairwise(m.group() for m in told))
    if len(pairs) < _FEW or sum(p in lexicon.bigrams for p in pairs) < _UNHEADED * len(pairs):
        return list(tokens)
    start, end = told[0].start(), told[-1].end()
    name = text[start:end]
    return [*tokens[: at + 1], Token("C", start, end, Slot(name=name, campaign=True, surface=name))]


def drop_address(tokens: Sequence[Token]) -> list[Token]:
    """Tokens without the words in front of "danh sách", "cho xem": whom one asks, and how kindly."""
    lists = next((i for i, t in enumerate(tokens) if t.letter == "Z"), 0)
    return list(tokens[lists if all(t.letter == "w" for t in tokens[:lists]) else 0 :])


_GROUNDS: Final = late(r"(?:nhung |cac )?(?:van ban |dong )?(?:lam )?(?:can cu|co so)")
_WHAT: Final = late(r"(?:^|\s)(?:la|gom|gom co|bao gom) $")


def ask_for_grounds(folded: str, tokens: Sequence[Token]) -> list[Token]:
    """ "Các căn cứ (luật, quyết định) của quy chế … là gì": the kinds told behind the grounds are asked for."""
    out = list(tokens)
    last = out[-1] if out else None
    if last is None or len(out) < 3 or last.letter != "x" or not _WHAT.search(folded[: last.start]):
        return out
    head = _GROUNDS.match(folded)
    of = folded.find(" cua ", 0, last.start)
    if head is None or of < 0 or any(t.letter in "QUDC" for t in out):
        return out
    kinds = [t for t in out if t.letter == "T" and t.end <= of and "(" in folded[: t.start]]
    types = tuple(dict.fromkeys(k for t in kinds for k in t.slot.types))
    paper = [t for t in out[:-1] if t.start >= of]
    if not paper or paper[0].letter != "T":
        return out
    verb = Token("V", last.start, last.start, relations=("based_on",))
    asked = replace(last, letter="Q", slot=Slot(types=types, surface="văn bản nào"))
    return [*paper, verb, asked]


_SAID_IN: Final = late("[QU][AaY]*(?P<by>tN?D[AaYw]*)P?V[wYAaT]*D")


def drop_source(folded: str, tokens: Sequence[Token]) -> list[Token]:
    """ "Luật nào, theo căn cứ của D, đã sửa đổi Luật A": the paper between commas only tells by whose word."""
    match = _SAID_IN.search("".join(t.letter for t in tokens))
    if match is None:
        return list(tokens)
    first, last = match.span("by")
    apart = folded[: tokens[first].start].rstrip().endswith(",") and folded[
        tokens[last - 1].end :
    ].lstrip().startswith(",")
    return [*tokens[:first], *tokens[last:]] if apart else list(tokens)


_NUMBER_BEHIND: Final = late(
    r"(?P<open>[(,]\s*)?(?<![a-z0-9])(?:mang |co )?so (?P<number>\d{1,5})(?P<day>[\s,]*(?:(?:ky|ra|ban hanh)\s*)?(?:ngay\s*)?)$"
)


def number_behind(text: str, folded: str, tokens: Sequence[Token]) -> list[Token]:
    """ "Nghị quyết của Trung ương về kinh tế tập thể (số 20, ký ngày 16/6/2022)": one paper is named, its number and day
    told behind its subject."""
    out = list(tokens)
    for i, token in enumerate(tokens):
        number = _NUMBER_BEHIND.search(folded, token.start, token.end) if token.letter == "w" else None
        if number is None or not (number["open"] or number.start() == token.start):
            continue
        at = next((j for j in range(i - 1, -1, -1) if tokens[j].letter not in "AaYwC"), None)
        head = tokens[at] if at is not None else None
        if head is None or at is None or head.letter != "T" or head.slot.name or len(head.slot.types) != 1:
            continue
        types = (*_WRAPPING, *head.slot.types) if head.slot.types[0] in _WRAPPED else head.slot.types
        slot = replace(head.slot, number=number["number"], types=types)
        day = tokens[i + 1] if i + 1 < len(tokens) else None
        if day is not None and day.letter == "Y" and not folded[token.end : day.start].strip(" ,"):
            slot = replace(slot, date=day.slot.date, years=None if day.slot.date else day.slot.years)
            out[i + 1] = replace(day, slot=Slot(surface=day.slot.surface))
        out[at] = replace(head, letter="D", slot=slot)
        for j in range(at + 1, i):
            if tokens[j].letter == "C":  # what it is about
                out[j] = replace(
                    tokens[j], letter="w", slot=Slot(), words=words(text[tokens[j].start : tokens[j].end])
                )
        told = tuple(w for w in words(folded[token.start : number.start()]) if w != "so")
        out[i] = replace(token, words=told)
    return out


_WRAPPED: Final = frozenset(
    {"Quy định", "Quy chế", "Quy hoạch", "Đề án", "Chiến lược", "Điều lệ", "Danh mục"}
)
"""Kinds whose number is mostly that of the paper they came with."""
_WRAPPING: Final = ("Quyết định", "Nghị quyết")


def drop_issuing(tokens: Sequence[Token]) -> list[Token]:
    """ "Thủ tướng ra Quyết định 5 thì Bến Tre có kế hoạch nào": who issued the named paper tells of it, for somebody else
    is asked about."""
    front = _ISSUED.match("".join(t.letter for t in tokens))
    if front is None:
        return list(tokens)
    by, named = tokens[0], tokens[front.end("d") - 1]
    slot = named.slot if named.slot.issuers else replace(named.slot, issuers=by.slot.issuers)
    return [replace(named, slot=slot), *tokens[front.end("d") :]]


_ISSUED: Final = late("A(?:Y|P)?I(?P<d>D)[AY]*w?[Aa]+[wPI]*Q")


def ask_beyond_words(text: str, tokens: Sequence[Token]) -> list[Token]:
    """ "Công văn đôn đốc gì", "quyết định phân bổ vốn nào": papers asked for with what they are about in between."""
    out = list(tokens)
    for i in range(1, len(out) - 1):
        kind, told, asks = out[i - 1], out[i], out[i + 1]
        last = told.letter == "V" and i + 2 == len(out)
        others = [t for t in out[i + 1 if last else 0 :] if t.letter in "DCQU"]
        plain = kind.letter == "T" and not others
        acts = (
            kind.slot.types in _VERB_TYPES and i > 1 and kind.slot.name is None
        )  # "tỉnh quyết định nội dung gì"
        if not plain or asks.letter != "x" or acts:
            continue
        if not (last or (told.letter == "w" and len(told.words) <= _FEW)):
            continue
        if fold(text[asks.start : asks.end]) in ("nao", "gi"):
            acting = last and any(t.letter in "DC" for t in out)  # "D đã qua những luật sửa đổi nào"
            named = told if acting else replace(told, letter="w", words=words(text[told.start : told.end]))
            return [*out[: i - 1], replace(kind, letter="Q"), named, *out[i + 2 :]]
    return out


def ask_by_equation(folded: str, tokens: Sequence[Token]) -> list[Token]:
    """ "Nghị quyết bị sửa năm 2025 là nghị quyết nào", "những kế hoạch làm ra theo D là gì": the class in front is the one
    asked for."""
    if len(tokens) > 2 and tokens[-1].letter == "x" and _WHAT.search(folded[: tokens[-1].start]):
        several = tokens[0].letter == "T" and tokens[0].slot.name == "các"
        tied = re.search("^T[PIwAaY]*[tV][wAaY]*D[AaYw]*x$", "".join(t.letter for t in tokens))
        if several and tied:
            asked = replace(tokens[0], letter="Q", slot=replace(tokens[0].slot, name=None))
            return [asked, *tokens[1:-1]]
    if len(tokens) < 3 or tokens[0].letter != "T" or tokens[-1].letter != "Q" or tokens[-2].letter == "Q":
        return list(tokens)
    first, last = tokens[0], tokens[-1]
    same = last.slot.types in ((), first.slot.types)
    verb = any(t.letter == "V" for t in tokens[:-1])
    if not same or any(t.letter in ("nQU" if verb else "DCnQU") for t in tokens[:-1]):
        return list(tokens)
    if not re.search(r"(?:^|\s)(?:la|is) $", folded[: last.start]):
        return list(tokens)
    return [replace(first, letter="Q"), *tokens[1:-1]]


def ask_by_number(folded: str, tokens: Sequence[Token]) -> list[Token]:
    """ "căn cứ những văn bản có số nào", "phát động tại kế hoạch số mấy": papers are asked for, to be told by their numbers,
    which they always are. So what asks again behind a relation is left out: "đã có kế hoạch thực hiện chưa, số mấy", "…, là
    báo cáo nào", "… bằng một kế hoạch và một quyết định, đó là những văn bản nào"."""
    out: list[Token] = []
    for i, token in enumerate(tokens):
        asked = token.letter == "W" and _NUMBERED.fullmatch(folded[token.start : token.end])
        last, letters = i + 1 == len(tokens), "".join(t.letter for t in out)
        if asked and out and out[-1].letter == "T":
            out[-1] = replace(out[-1], letter="Q", end=token.end)
        elif last and asked and _TIED.search(letters):
            continue
        elif last and token.letter == "Q" and _AGAIN.search(folded, 0, token.start):
            if letters.endswith("y") and _TIED.search(letters):
                continue
            kinds = re.search("B(T+)$", letters)
            if kinds:
                first = kinds.start(1)
                types = tuple(dict.fromkeys(k for t in out[first:] for k in t.slot.types))
                slot = replace(out[first].slot, types=types, name=None)
                out[first:] = [replace(out[first], letter="Q", end=out[-1].end, slot=slot)]
                continue
            out.append(token)
        else:
            out.append(token)
    return out


_AGAIN: Final = late(r", (?:do |day |cu the )?la $")
_TIED: Final = late("D.*[TQ].*V.*y$|[TQ].*V.*D.*y$|Q.*V.*D|D.*V.*Q|D.*Q.*V")
"""A question of a named paper and others that are tied to it."""


_ASKS: Final = ("nao", "gi")


def ask_beyond_conditions(folded: str, tokens: Sequence[Token]) -> list[Token]:
    """ "Nghị định năm 2018 nào", "quyết định của UBND tỉnh nào": papers asked for with their year or agency in between."""
    out = list(tokens)
    for i, token in enumerate(tokens):
        if token.letter != "x" or folded[token.start : token.end] not in _ASKS:
            continue
        at = i - 1
        while at >= 0 and tokens[at].letter in "YAa":
            at -= 1
        told = tokens[at] if 0 <= at < i - 1 else None
        if told is not None and told.letter == "T" and not any(t.letter in "DCQU" for t in tokens):
            asked = replace(told, letter="Q", slot=replace(told.slot, name=None))
            return [*out[:at], asked, *out[at + 1 : i], *out[i + 1 :]]
    return out


def keep_denied(folded: str, tokens: Sequence[Token]) -> list[Token]:
    """Tokens without the parts of a denial that belongs to a subject, so that they stay its words: "những điều đảng viên
    không được làm". What is denied of papers is done to them: "chưa được thay thế"."""
    out: list[Token] = []
    skip = 0
    for i, token in enumerate(tokens):
        if skip:
            skip -= 1
            continue
        after = tokens[i + 1 : i + 3]
        denied = token.letter == "y" and len(after) > 0 and after[0].letter == "P"
        if denied and after[0].start <= token.end + 1 and len(folded) > after[0].end + 1:
            done = after[1] if len(after) > 1 and after[1].start <= after[0].end + 1 else None
            if done is None or done.letter in "KL":
                skip = 1 if done is None else 2
                continue
        out.append(token)
    return out


def grounds_told(tokens: Sequence[Token]) -> list[Token]:
    """ "D viện dẫn những căn cứ nào": grounds are asked for, whatever the verb of telling them."""
    return [
        t
        for i, t in enumerate(tokens)
        if not (t.relations == ("cites",) and "".join(a.letter for a in tokens[i + 1 : i + 2]) == "c")
    ]
