"""Documents called by their subject instead of their number: "quyết định phê duyệt quy hoạch thành phố ban hành
ngày nào". A type word and what follows it become one named document when some title holds those words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from search.questions.fold import words
from search.questions.lexicon import Lexicon
from search.questions.model import Slot
from search.questions.spans import Token

_HARD: Final = frozenset("QUcGHSWOxmnND")
_SOFT: Final = frozenset("PpdBIVJtFkK")
_TRAILING: Final = frozenset("AaYIJPpdBtkyVK")
_LEAST: Final = 0.75
_TIE: Final = 0.92
_SHORTEST: Final = 4


def name_described(text: str, tokens: Sequence[Token], lexicon: Lexicon) -> list[Token]:
    """Tokens with each document that is called by its title as one `D`. A look-up in the title index each."""
    if not lexicon.titles.iris:
        return list(tokens)
    out: list[Token] = []
    done = -1
    for i, token in enumerate(tokens):
        if token.start < done:
            continue
        free = i == 0 or tokens[i - 1].letter in "VZNBtdPLpxsHOk"
        named = _described(text, tokens, i, lexicon) if free and _may(token) else None
        out.append(named or token)
        done = named.end if named else done
    return out


def _may(token: Token) -> bool:
    return token.letter == "T" and bool(token.slot.types) and token.slot.name is None


def _described(text: str, tokens: Sequence[Token], at: int, lexicon: Lexicon) -> Token | None:
    token = tokens[at]
    hard = next((j for j in range(at + 1, len(tokens)) if tokens[j].letter in _HARD), len(tokens))
    if hard < len(tokens) and tokens[hard].letter == "D":
        return None
    if any(t.letter in "Ch" for t in tokens[at:hard]) and hard == len(tokens):
        return None
    ends = [hard, *(j for j in range(hard - 1, at, -1) if tokens[j].letter in _SOFT)]
    for whole, end in [(True, hard), *((False, e) for e in ends)]:
        last = end
        while (
            not whole
            and last > at + 1
            and tokens[last - 1].letter in _TRAILING
            and not _inner(text, tokens, last)
        ):
            last -= 1
        stop = tokens[last].start if last < len(tokens) else len(text)
        told = _told(text, tokens[at + 1 : last], token.end, stop)
        named = sum(len(words(text[t.start : t.end])) for t in tokens[at + 1 : last] if t.letter in "AaY")
        said = sum(map(bool, told))
        if said < _SHORTEST or said - named < _SHORTEST - 1:
            return None
        found = lexicon.titles.find(told, token.slot.types, _LEAST)
        if found:
            iris = tuple(t.iri for t in found if t.score >= _TIE * found[0].score)
            surface = text[token.start : stop].rstrip(" ,.?")
            return Token(
                "D", token.start, token.start + len(surface), replace(token.slot, iris=iris, surface=surface)
            )
    return None


def _told(text: str, inside: Sequence[Token], start: int, end: int) -> list[str]:
    """The words between two offsets, those of an agency, a place or a time parted from the rest by an empty word."""
    out: list[str] = []
    for token in inside:
        if token.letter in "AaY":
            out += [*words(text[start : token.start]), "", *words(text[token.start : token.end]), ""]
            start = token.end
    out += words(text[start:end])
    return out[1:] if out[:1] in (["on"], ["about"], ["for"]) else out


def _inner(text: str, tokens: Sequence[Token], last: int) -> bool:
    """Whether words still follow the part before `last`, so that it stands inside the title."""
    stop = tokens[last].start if last < len(tokens) else len(text)
    return bool(words(text[tokens[last - 1].end : stop]))


def titles_about(
    question_topic: Sequence[str], asked: Slot, lexicon: Lexicon
) -> tuple[tuple[str, float], ...]:
    """The documents of the asked types whose titles hold a subject: (IRI, share of it), best first."""
    if len(question_topic) < 3:
        return ()
    types = tuple(t for t in asked.types if t != "campaign")
    return tuple((t.iri, t.score) for t in lexicon.titles.find(question_topic, types, 0.6)[:60])
