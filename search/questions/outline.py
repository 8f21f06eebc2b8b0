"""The outline of a question: which classes of papers it asks for, what ties may be meant, and all else that it says.

The grammar reads a sentence as it is built; people build sentences in more ways than any grammar knows. The outline
leaves the build aside and keeps what every wording has in common, so that the graph can be asked which of its papers
and ties the words fit (`search.answers.second_look`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from search.late_patterns import late
from search.questions.attach import merge
from search.questions.fold import fold, word_set, words
from search.questions.laws import join_laws
from search.questions.lexicon import Lexicon
from search.questions.model import Direction, Slot
from search.questions.papers import less_office
from search.questions.parts import WORD, join_asked
from search.questions.spans import Scanner, Token
from search.questions.unread import POLITE
from search.questions.words import TOPIC_STOPS

_ASKS: Final = frozenset("QUxcW")
_SILENT: Final = _ASKS | frozenset("NFILPpdBKJetkDVYAa")
"""Parts whose words describe no paper, or are told apart."""
_EMPTY: Final = (
    TOPIC_STOPS
    | POLITE
    | word_set("van ban khi ra do nham thi ma viec hoac mot phan nay kia tu den so neu ghi")
)
"""Folded words that describe nothing."""
_OTHER_DATA: Final = frozenset("GHOSzsrmZCny")
"""Parts by which a question asks for something else than papers tied to a paper."""
_GROUNDS: Final = frozenset("cNF")
_FEW: Final = 3
FEWEST: Final = 2
"""Words of a subject that a paper told by it must bear, one of them no number."""
_MOST: Final = 200
"""More papers than these are never looked at: those that bear least of the subject go."""
_LEANING: Final = late(r"(?:can cu|co so|dua|nen)(?: [a-z]+)? (?:vao|tren|theo)$|^(?:dua|tren) |tren co so$")
"""Verbs of resting on papers, which mean the same behind "được": "được căn cứ vào những văn bản nào"."""
_OF: Final = late(r"\s*(?:(?:cua|do|tu|va|cung|hoac)\s*|,\s*)*")


@dataclass(frozen=True, slots=True)
class Outline:
    """What a question says, whatever its build.

    `asked`: the classes asked for, each with its types, agencies and place (none of them where any paper will do).
    `relations`: the ties its verbs may mean, as wire words, in the order said. `named`: papers told by number or as a law.
    `issuers`, `places`, `times`: what else it says of agencies, places and days. `told`: the folded words left, which
    describe papers, in order; `head`: the kind that the first of them tells. `direction`, seen from the paper given, where
    the sentence leaves no doubt: "in" where those asked for do something to it, "out" where it does to them. `near` are the
    IRIs of the papers that bear most of its subject.
    """

    asked: tuple[Slot, ...]
    relations: tuple[str, ...]
    named: tuple[Slot, ...]
    issuers: tuple[str, ...]
    places: tuple[str, ...]
    times: tuple[Slot, ...]
    told: tuple[str, ...]
    head: tuple[str, ...] = ()
    direction: Direction | None = None
    near: tuple[str, ...] = ()

    @property
    def subject(self) -> tuple[str, ...]:
        """What of the words told is about something: without those of the trade and of the kind of paper."""
        office = {w for kind in self.head for w in words(kind)}
        tells = set(less_office(self.told)) - office
        return tuple(dict.fromkeys(w for w in self.told if w in tells))


def outline_of(text: str, lexicon: Lexicon) -> Outline | None:
    """The outline of a question; None where it asks for no papers, or for something else beside them. Linear."""
    folded = fold(text)
    tokens = join_asked(folded, join_laws(text, folded, Scanner(text, lexicon).scan(), lexicon))
    if any(t.letter in _OTHER_DATA for t in tokens):
        return None
    asked = _asked(folded, tokens)
    relations = tuple(dict.fromkeys(_ties(tokens)))
    if not asked or not relations:
        return None
    used = {i for _, spots in asked for i in spots}
    rest = [t for i, t in enumerate(tokens) if i not in used and not _number(folded, tokens, i)]
    outline = Outline(
        asked=tuple(slot for slot, _ in asked),
        relations=relations,
        named=tuple(s for t in rest if t.letter == "D" for s in (t.slot, *t.also)),
        issuers=tuple(dict.fromkeys(n for t in rest if t.letter == "A" for n in t.slot.issuers)),
        places=tuple(dict.fromkeys(t.slot.place for t in rest if t.letter in "Aa" and t.slot.place)),
        times=tuple(replace(t.slot, surface="", name=None) for t in rest if t.letter == "Y"),
        told=tuple(_told(folded, tokens, used)),
        direction=_direction(folded, tokens, asked[0][1]),
        head=next((t.slot.types for t in rest if t.letter == "T"), ()),
    )
    return replace(outline, near=lexicon.bearing.most(outline.subject, FEWEST, _MOST))


def _asked(folded: str, tokens: Sequence[Token]) -> list[tuple[Slot, list[int]]]:
    """The classes asked for and the tokens that tell each: those of "nào", or the one that "là gì" asks what it is."""
    found = []
    for i, token in enumerate(tokens):
        if token.letter in "QU" and token.slot.types != ("campaign",):
            found.append(_of_agency(folded, tokens, i))
    if found:
        return found
    named = next((i for i in range(1, len(tokens)) if _parted(folded, tokens, i)), None)
    if named is not None:
        slot, spots = _of_agency(folded, tokens, named)
        return [(replace(slot, types=tokens[named - 1].slot.types), [named - 1, *spots])]
    timed = re.search("TY+x", "".join(t.letter for t in tokens))
    if timed is not None and folded[tokens[timed.end() - 1].start :].startswith("nao"):
        slot = merge(Slot(types=tokens[timed.start()].slot.types), tokens[timed.start() + 1].slot)
        return [(slot, list(range(*timed.span())))]
    if any(t.letter in "xcW" for t in tokens):
        head = tokens[0] if tokens and tokens[0].letter == "T" else None
        what = head is not None and re.search(r"la (?:gi|nhung gi|nhung van ban nao)\W*$", folded) is not None
        spots = [i for i, t in enumerate(tokens) if t.letter in "xcW"]
        return [(_of_agency(folded, tokens, 0) if what else (Slot(), spots))]
    return []


def _parted(folded: str, tokens: Sequence[Token], at: int) -> bool:
    """Whether "nào" asks for the type in front of it, with a few words between: "những nghị quyết kỳ họp nào"."""
    if tokens[at].letter != "x" or tokens[at - 1].letter != "T":
        return False
    asks = folded[tokens[at].start : tokens[at].end].split()[-1:]
    between = folded[tokens[at - 1].end : tokens[at].start].split()
    return asks in (["nao"], ["gi"]) and len(between) <= _FEW and between[-1:] != ["la"]


def _of_agency(folded: str, tokens: Sequence[Token], at: int) -> tuple[Slot, list[int]]:
    """A class with the agencies that follow it."""
    slot, spots = replace(tokens[at].slot, surface="", name=None), [at]
    for i in range(at + 1, len(tokens)):
        between = folded[tokens[i - 1].end : tokens[i].start]
        if tokens[i].letter not in "Aa" or not _OF.fullmatch(between) or ("," in between and i == at + 1):
            break
        slot = merge(slot, replace(tokens[i].slot, surface=""))
        spots.append(i)
    return slot, spots


def _direction(folded: str, tokens: Sequence[Token], spots: Sequence[int]) -> Direction | None:
    """Who does and who suffers, by the verb next to what is asked."""
    asked = spots[0]
    shape = "".join(t.letter for t in tokens)
    before = next((i for i in range(asked - 1, -1, -1) if shape[i] in "VF"), None)
    after = next((i for i in range(spots[-1] + 1, len(tokens)) if shape[i] in "VF"), None)
    if set(shape) & set("cN") or tokens[0].relations[:1] == ("based_on",):
        return "out"  # "căn cứ của … là gì"
    if shape[asked] == "x" and folded[: tokens[asked].start].endswith(" la "):
        return None
    if before is not None:
        leans = _LEANING.search(folded, tokens[before].start, tokens[before].end)
        suffers = None if leans else re.search("P[AaVw]*$", shape[:before])
        by = "B" in shape[before:asked]  # "được xã triển khai bằng kế hoạch nào"
        if suffers and (by or not _words_between(folded, tokens, suffers.start(), before)):
            return "in"
        told = _words_between(folded, tokens, before, asked)
        return "in" if told else "out"
    if after is None:
        return None
    if shape[after] == "F":
        return "in" if "L" in shape[spots[-1] : after] else "out"
    return "out" if "P" in shape[spots[-1] : after] else "in"


def _words_between(folded: str, tokens: Sequence[Token], low: int, high: int) -> bool:
    """Whether words that describe a paper stand between two parts, or a paper does."""
    inside = tokens[low + 1 : high]
    if any(t.letter in "DTC" for t in inside):
        return True
    start = tokens[low].end
    for token in [*inside, tokens[high]]:
        if any(_telling(folded, start, token.start)):
            return True
        start = token.end
    return False


def _number(folded: str, tokens: Sequence[Token], at: int) -> bool:
    """Whether what looks like a year may as well be the number of the paper whose type it follows: "Quyết định 2074"."""
    if not 0 < at < len(tokens) or tokens[at].letter != "Y" or tokens[at - 1].letter != "T":
        return False
    said = folded[tokens[at - 1].end : tokens[at].end].split()
    return len(said) == 1 and said[0].isdigit()


def _ties(tokens: Sequence[Token]) -> Iterator[str]:
    for token in tokens:
        if token.letter == "V":
            yield from token.relations
        elif token.letter in _GROUNDS:
            yield "based_on"


def _told(folded: str, tokens: Sequence[Token], used: set[int]) -> Iterator[str]:
    """The words outside of what is asked, of the grammar's own words, and of agencies, places and days."""
    at = 0
    for i, token in enumerate([*tokens, Token("", len(folded), len(folded))]):
        yield from _telling(folded, at, token.start)
        at = max(at, token.end)
        if i < len(tokens) and i not in used and (token.letter not in _SILENT or _number(folded, tokens, i)):
            yield from _telling(folded, token.start, token.end)


def _telling(folded: str, start: int, end: int) -> Iterator[str]:
    for word in WORD.finditer(folded, start, max(start, end)):
        if word.group() not in _EMPTY:
            yield word.group()
