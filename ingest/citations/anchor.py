"""Where a paper cites another: what was seen and where. Dates, issuers and subjects are read around it later."""

from __future__ import annotations

from dataclasses import dataclass

from ingest.symbols import Symbol


@dataclass(frozen=True, slots=True)
class Anchor:
    """A cited paper at one place: [start, end) is the surface with its type word, `symbol` its number,
    `type` what the words before say, `name` a law's or an unnumbered paper's name (`key` joins the latter's
    wordings), `number` a short form's bare number. `tentative` is a short form that counts only where it is found to mean
    a paper cited in full; `row` a number whose codes stand only with the last of its row ("05, 06-NQ/TU"); `slip` how
    a law's name with a wrong letter is read."""

    start: int
    end: int
    symbol: Symbol | None = None
    type: str | None = None
    name: str | None = None
    number: str | None = None
    year: int | None = None
    symbol_start: int = 0
    amending: bool = False
    worded: bool = False
    key: str = ""
    tentative: bool = False
    row: bool = False
    slip: str | None = None

    @property
    def correction(self) -> str | None:
        """How what was mistyped is read, of a symbol or a law's name; None for what was typed right."""
        return self.symbol.correction if self.symbol and self.symbol.correction else self.slip
