"""An anchor together with what the words around it say."""

from __future__ import annotations

from dataclasses import dataclass

from ingest.citations.anchor import Anchor


@dataclass(frozen=True, slots=True)
class Reading:
    """A citation at one place, read. `spoken` tells that the issuer stands in words, not only in the symbol's
    code; `entitled` that the subject follows
    them as a title does; `lent` that the issuer is the one of the next item, beyond a semicolon; `end` is where number, date and issuer end; `closed` that a parenthesis around them ended there; `session` is the plenum of the Party's centre that passed it ("8:XI")."""

    anchor: Anchor
    date: str | None = None
    issuer: str | None = None
    spoken: bool = False
    subject: str | None = None
    year: int | None = None
    type: str | None = None
    end: int = 0
    closed: bool = False
    entitled: bool = False
    lent: bool = False
    session: str | None = None
