"""Who must do what: "Sở Y tế phải làm gì theo Kế hoạch 112/KH-UBND", "nhiệm vụ của A trong D", "D giao ai chủ trì".

In a paper that is named, the items that begin with the agency answer, whole, all of them; else the sentences that
give it something to do. Where no paper is named, so do the sentences of the passages found that say most of the rest of
the question. Cost: one reading of each paper named, about 1 ms a page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from kg.cards import DocumentCard
from search.answers import passages as reading
from search.answers import text as say
from search.answers.assignees import ASKED, told_of_all
from search.answers.duty_words import BEFORE, DOES, HEAD, OTHERS
from search.answers.held import heads_of
from search.answers.model import PassageText
from search.answers.proofs import self_facts
from search.answers.sentences import Line, items_of, paragraphs_of, sentences_of
from search.answers.signs import EMPTY
from search.answers.state import Reply, Work
from search.answers.where import where
from search.late_patterns import late
from search.questions.fold import fold, word_set, words
from search.shortforms import spelled_out

_DOING: Final = r"(?:can |se |can phai |phai )?(?:co )?(?:nhung )?(?:phai |can )?"
_WHAT: Final = (
    r"(?:(?:viec|cong viec|nhiem vu|trach nhiem|phan viec|noi dung) )?(?:gi|nao|(?:nhung )?viec gi)"
)
_OF: Final = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?<![a-z])(?P<who>{HEAD}(?: [^\s?]+)*?),? (?:thi )?{_DOING}(?:lam|thuc hien|duoc giao(?: lam| thuc hien| chu tri)?|chiu trach nhiem|chu tri|phu trach|tham muu)(?: nhung)? {_WHAT}(?![a-z])",
        rf"(?<![a-z])(?P<who>{HEAD}(?: [^\s?]+)*?),? (?:phai )?(?:co|duoc giao)(?: nhung)? (?:nhiem vu|trach nhiem|viec) (?:gi|nao)(?![a-z])",
        rf"(?<![a-z])(?<!chuc nang )(?<!chuc nang, )(?:nhiem vu|trach nhiem|phan viec|cong viec|viec can lam) (?:duoc giao )?(?:cua|cho) (?P<who>{HEAD}(?: [^\s?]+)*?)(?= (?:theo|trong|tai|ve|o|duoc|la (?:gi|nhung gi)|nhu the nao|gom)(?![a-z])|[?.]|$)",
        rf"(?<![a-z])giao (?:cho )?(?P<who>{HEAD}(?: [^\s?]+)*?) (?:phai )?(?:(?:lam|thuc hien|chu tri|tham muu)(?: nhung)? )?{_WHAT}(?![a-z])",
    )
)
_WHOM: Final = late(
    r"(?<![a-z])(?:giao (?:cho )?(?:ai|(?:nhung )?(?:co quan|don vi|so|nganh)(?:,? (?:don vi|nganh))? nao)"
    r"|(?:ai|(?:co quan|don vi|so) nao) (?:duoc giao )?(?:chu tri|lam dau moi|la (?:dau moi|co quan thuong truc)))(?![a-z])"
)
_PAPERS: Final = late(
    r"(?<![a-z])(?:van ban|luat|nghi dinh|nghi quyet|quyet dinh|thong tu|chi thi|ke hoach|cong van|de an|chuong trinh|huong dan|bao cao|thong bao)"
    r"(?: so)? (?:nao|may|gi)(?![a-z])"
)
"""Papers are asked for, not work."""
_CLAUSE: Final = late(
    r"(?<![a-z])(?:duoc|bi|noi(?! (?:vu|chinh)(?![a-z]))|quy dinh|de|thi|xin|thuc hien|ban hanh|nao|gi|ai|khi|neu|ngay|theo|o|tai(?! (?:chinh|nguyen))|trong|yeu cau|dieu chinh"
    r"|(?<!bao )ve)(?![a-z])|\d"
)
_LED: Final = late(r"(?<!\w)(?:[Gg]iao (?:cho )?(?=[A-ZĐ])|[Cc]hủ trì(?!\w)|đầu mối|cơ quan thường trực)")
_LINK: Final = late(r"(?:^|[\s,])(?:theo|trong|tại|ở|theo tinh thần|căn cứ|thi hành|thực hiện)\s*$", re.I)
_ROW: Final = late(
    rf"(?:(?:\s*,|\s+va)\s+{HEAD}[^,.;:()]{{0,60}}?(?=\s*,|\s+va\s|\s*\)|\s+{DOES.pattern}))*\s*\)?,?\s*{DOES.pattern}"
)
"""Other agencies named behind one, the bracket that ends them, and what they do."""
_FEWEST: Final = 3
_MOST: Final = 1500
_SHOWN: Final = 6


@dataclass(frozen=True, slots=True)
class Duty:
    """`who`: the agency whose work is asked for, folded words, empty where it is the agency that is asked for; `about`: the
    other telling words of the question, folded; `each`: all agencies that have something to do are asked for."""

    who: tuple[str, ...]
    about: tuple[str, ...]
    each: bool = False


def duty_asked(question: str, named: Sequence[str] = ()) -> Duty | None:
    """What a question asks of who does what, None when it asks something else; `named` are the papers' names as typed."""
    for name in named:
        at = question.find(name) if name else -1
        if at >= 0:
            question = f"{_LINK.sub(' ', question[:at])} , {question[at + len(name) :]}"
    shown = " ".join(question.split()).strip(" ,?.")
    plain = fold(shown)
    if _PAPERS.search(plain):
        return None
    every = ASKED.search(plain)
    if every:
        rest = _rest(f"{plain[: every.start()]} {plain[every.end() :]}")
        return Duty((), rest, each=not rest)
    found = _WHOM.search(plain)
    who: tuple[str, ...] = ()
    if found is None:
        found = next((f for pattern in _OF for f in pattern.finditer(plain) if _is_agency(f, shown)), None)
        if found is None:
            return None
        who = words(found["who"])
    return Duty(who, _rest(f"{plain[: found.start()]} {plain[found.end() :]}"))


def _is_agency(found: re.Match[str], shown: str) -> bool:
    """Whether what a pattern took for an agency is a name: no clause, and no other word that is an agency's only without
    its marks ("số" for "sở")."""
    first = shown[found.start("who") :].split(" ", 1)[0].lower()
    insurer = found["who"].startswith("bao hiem xa hoi")
    return not _CLAUSE.search(found["who"]) and (insurer or first not in OTHERS)


_SMALL: Final = EMPTY | word_set(
    "theo ve viec nhiem vu trach chu tri giao lam thuc hien phoi hop yeu cau de nghi phan cong"
)


def _rest(plain: str) -> tuple[str, ...]:
    return tuple(w for w in words(plain) if w not in _SMALL)


def duty_told(work: Work) -> Reply | None:
    """The reply to a question of who does what; None where it asks something else or nothing tells it."""
    question = work.question
    if question.clauses or question.further or question.others:
        return None
    duty = duty_asked(question.text, [s.surface for s in question.anchors])
    if duty is not None:  # whose the paper is tells nothing of the work
        whose = {w for s in question.anchors for name in (s.place, *s.issuers) for w in words(name or "")}
        duty = replace(duty, about=tuple(w for w in duty.about if w not in whose))
    if duty is None or any(a.slot.campaign for a in work.anchors):
        return None
    cards = [c for a in work.anchors for c in a.cards if c.held]
    if work.anchors and not cards:
        return None
    if not cards:
        return _in_passages(work, duty) if duty.who else None
    for card in cards if duty.each else ():
        all_told = told_of_all(card, work.passages.of_document(card.iri))
        if all_told:
            text, lead = all_told
            return Reply(text, tuple(self_facts(work, [card])), lead)
    for card in cards:
        told = list(_in_paper(work.passages.of_document(card.iri), duty))
        if told:
            return _reply(work, told, cards=[card])
    if question.kind == "about" or _GIVEN.search(fold(question.text)):
        return Reply(
            say.absent(f"đoạn nào của {say.names(cards, [])} trả lời câu hỏi này"),
            tuple(self_facts(work, cards)),
        )
    return None


_GIVEN: Final = late(r"(?<![a-z])(?:giao|phan cong|chu tri|dau moi)(?![a-z])")


def _reply(work: Work, told: Sequence[tuple[PassageText, str]], cards: Sequence[DocumentCard]) -> Reply:
    """The sentences with their places, those of one place together."""
    out: list[str] = []
    last = ""
    for passage, text in told[:_SHOWN]:
        place = where(passage)
        quoted = f"“{reading.shortened(text, _MOST)}”"
        out.append(quoted if place == last else f"Theo {place}: {quoted}")
        last = place
    more = f" (và {len(told) - _SHOWN} chỗ khác)" if len(told) > _SHOWN else ""
    lead = tuple(dict.fromkeys(p for p, _ in told))
    return Reply(" ".join(out) + more, tuple(self_facts(work, cards)), lead)


def _in_paper(passages: Sequence[PassageText], duty: Duty) -> Iterator[tuple[PassageText, str]]:
    """The items of a paper that begin with the agency, those about the rest of the question first; else the sentences that
    give it, or anybody, something to do."""
    lines = [(p, line) for p in passages for line in paragraphs_of(p.text, p.section) if not line.row]
    items = [(p, text) for p, text in _items(lines, duty.who)] if duty.who else []
    if duty.about and items:
        items = [one for one in items if _says(duty.about, one[1])] or items
    yield from items or [(p, s) for p in passages for s in _giving(p, duty)]


def _items(
    lines: Sequence[tuple[PassageText, Line]], who: tuple[str, ...]
) -> Iterator[tuple[PassageText, str]]:
    """The numbered paragraphs that begin with an agency, each with what stands below it."""
    whose = {id(line): p for p, line in lines}
    told: set[int] = set()
    for line, below in items_of([line for _, line in lines]):
        if id(line) in told or not _begins(line.text, who):
            continue
        whole = [line, *_own(line, below)]
        if len(whole) == 1 and len(words(line.text)) < len(who) + _FEWEST:
            continue  # a list of those a letter goes to
        told |= {id(one) for one in whole}
        parts = [f"{one.marker} {one.text}".strip() if i else one.text for i, one in enumerate(whole)]
        text = parts[0] if len(parts) == 1 or parts[0][-1:] in ".;:,!?" else f"{parts[0]}:"
        yield whose[id(line)], " ".join([text, *parts[1:]])


def _own(line: Line, below: Sequence[Line]) -> list[Line]:
    """What belongs to an item: up to the end of the part that gives work (a closing paragraph on the whole paper, the list
    of those it goes to), told by a heading."""
    out: list[Line] = []
    for one in below:
        if (one.heading and not one.marker) or re.match(
            r"(?:trong qua trinh|ke hoach nay|tren day la|noi nhan)", fold(one.text)
        ):
            break
        out.append(one)
    return out


def _begins(text: str, who: tuple[str, ...]) -> bool:
    """Whether a paragraph begins with an agency, alone or in a list that a colon ends."""
    first = text.split(":", 1)[0] if ":" in text[:160] else text[:160]
    told = words(BEFORE.sub("", fold(first)))
    for said in _readings(told):
        for wanted in _readings(who):
            if said[: len(wanted)] == wanted:
                return True
            listed = ":" in text[:160] and len(said) <= 30
            if listed and any(said[i : i + len(wanted)] == wanted for i in range(1, len(said))):
                return True
    return False


def _readings(told: Sequence[str]) -> list[tuple[str, ...]]:
    """Words as they are, and with their short forms written out."""
    long = spelled_out(list(told))
    out = [tuple(told)]
    if len(long) > len(told):
        out.append(tuple(fold(w) for w in long))
    return out


def _giving(passage: PassageText, duty: Duty) -> Iterator[str]:
    """The sentences of a passage in which the agency is to do something; where none is named, those that give something
    to anybody."""
    for sentence in sentences_of(passage.text, passage.section):
        plain = fold(sentence.text)
        if not sentence.plain or (duty.about and not _says(duty.about, f"{sentence.text} {sentence.over}")):
            continue
        if (duty.who and _acts(plain, duty.who)) or (not duty.who and _LED.search(sentence.text)):
            yield sentence.text


def _acts(plain: str, who: tuple[str, ...]) -> bool:
    """Whether an agency does something in a sentence: a verb of office follows its name, in the same clause."""
    told = words(plain)
    for i in range(len(told) - len(who) + 1):
        if told[i : i + len(who)] == who:
            after = " ".join(told[i + len(who) : i + len(who) + 6])
            before = " ".join(told[max(0, i - 2) : i])
            if re.search(r"(?:cua|voi|qua|ve|hop)$", before):
                continue
            if (
                DOES.match(after)
                or _among_others(plain, who)
                or before.endswith(("giao", "giao cho", "de nghi", "yeu cau"))
            ):
                return True
    return False


def _among_others(plain: str, who: tuple[str, ...]) -> bool:
    """Whether the agency stands in a row or in brackets behind which what they do follows: "(Sở A, Sở B) hoàn thành …"."""
    named = re.search(r"\W+".join(map(re.escape, who)), plain)
    return named is not None and _ROW.match(plain, named.end()) is not None


def _says(about: tuple[str, ...], text: str) -> bool:
    """Whether a text says most of some words."""
    held = set(words(text))
    return sum(w in held for w in about) >= 0.6 * len(about)


def _in_passages(work: Work, duty: Duty) -> Reply | None:
    """The sentences of the passages found that give the agency what is asked about; None where there are none."""
    if not duty.about:
        return None
    found = [p for p, _ in work.hits.first(work.limit * 2)]
    told: list[tuple[PassageText, str]] = []
    titled: list[tuple[PassageText, str]] = []
    for passage, head in zip(found, heads_of(work.view, found), strict=True):
        lines = [(passage, line) for line in paragraphs_of(passage.text, passage.section) if not line.row]
        items = list(_items(lines, duty.who))
        told += [one for one in items if _says(duty.about, f"{passage.section} {one[1]}")] or [
            (passage, s) for s in _giving(passage, duty)
        ]
        if _says(duty.about, head):
            titled += items
    told = told or titled
    if not told:
        return None
    cards = [card for p, _ in told[:2] if p.iri and (card := work.view.card(p.iri))]
    return _reply(work, told[:2], list(dict.fromkeys(cards)))
