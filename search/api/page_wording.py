"""Wordings with slots: how a sentence of `web/english_answers.toml` is found in a text."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

CATALOGUE = Path(__file__).parent.parent / "web" / "english_answers.toml"
DAY = r"\d{1,2}/\d{1,2}/\d{4}"
_SLOT = re.compile(r"\{(\w+)\}")
_WITHIN = r"(?:(?!\. [A-ZÀ-ỸĐ]).)+?"
"""Some words of one sentence."""


@dataclass(frozen=True, slots=True)
class Wording:
    """A Vietnamese sentence with slots, and the English one as literal parts and names of slots by turns."""

    pattern: re.Pattern[str]
    literals: tuple[str, ...]
    english: tuple[str, ...]

    def match(self, text: str, at: int = 0) -> re.Match[str] | None:
        """The sentence at a place in a text. Its fixed words are looked for first, in their order: the slots between them are
        tried at every place, which costs the square of a long text that has only some of these words."""
        seen = at
        for literal in self.literals:
            seen = text.find(literal, seen)
            if seen < 0:
                return None
            seen += len(literal)
        return self.pattern.match(text, at)


@cache
def tables() -> dict[str, dict[str, Any]]:
    """What the catalogue says, part by part."""
    return tomllib.loads(CATALOGUE.read_text(encoding="utf-8"))


def wording(said: str, told: str, end: str) -> Wording:
    """A Vietnamese sentence with slots and its English; `end`: the pattern of what must follow."""
    parts = _SLOT.split(said)
    pattern = "".join(
        re.escape(part) if number % 2 == 0 else f"(?P<{part}>{_shape(part)})"
        for number, part in enumerate(parts)
    )
    return Wording(
        re.compile(pattern + end), tuple(part for part in parts[::2] if part), tuple(_SLOT.split(told))
    )


@cache
def _shape(slot: str) -> str:
    """What a slot may hold."""
    verbs = "|".join(re.escape(verb) for verb in sorted(tables()["verbs"], key=len, reverse=True))
    shapes = {
        "n": r"\d[\d.]*", "m": r"\d[\d.]*", "day": DAY,
        "cited": r"(?: \(\d+ văn bản chỉ được biết qua trích dẫn\))?",
        "verb": f"(?:{verbs})(?: hoặc (?:{verbs}))*", "does": f"(?:{verbs})(?: hoặc (?:{verbs}))*",
    }  # fmt: skip
    paper = rf"{_WITHIN} (?:số [^\s:]*\d[^\s:]*|ngày {DAY})[^:]*?"
    deeds = rf"(?:{verbs}) phong trào “.+?"
    shapes |= {"deeds": deeds, "paper": paper, "thing": _WITHIN, "a": _WITHIN, "b": _WITHIN, "asked": _WITHIN}
    return shapes.get(slot, r".+?")
