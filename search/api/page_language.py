"""The two languages of the page. Templates and scripts are written in Vietnamese; `english.toml` has the English.

What documents say stays Vietnamese in either language; the sentences of answers have their English in
`page_sentences`.
"""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Literal

from fastapi import Request

Language = Literal["vi", "en"]
LANGUAGES: tuple[Language, ...] = ("vi", "en")
COOKIE = "lang"
CATALOGUE = Path(__file__).parent.parent / "web" / "english.toml"


@cache
def english() -> dict[str, str]:
    """Vietnamese text of the page -> English. Texts with places to fill keep them ("{n}")."""
    return {
        vietnamese: told
        for part in tomllib.loads(CATALOGUE.read_text(encoding="utf-8")).values()
        for vietnamese, told in part.items()
    }


def translated(language: Language, text: str, **places: object) -> str:
    """A text of the page in a language, its places filled; a text that is not in the catalogue stays as it is."""
    told = english().get(text, text) if language == "en" else text
    return told.format(**places) if places else told


def language_of(request: Request) -> Language:
    """What the address asks for (`?lang=en`), else what was chosen before, else Vietnamese."""
    for wanted in (request.query_params.get("lang"), request.cookies.get(COOKIE)):
        if wanted in LANGUAGES:
            return wanted
    return "vi"
