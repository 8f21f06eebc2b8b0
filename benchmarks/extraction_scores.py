"""Compares what was read of a paper with gold: tallies by figure, with the items hit, missed and invented."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from ingest.model import Document
from ingest.types import LAW_TYPES

Gold = dict[str, Any]
Triple = tuple[str, str, str]

TARGETS: Final = {
    "numbered citations F1": 0.995,
    "citation dates": 0.98,
    "citation issuers": 0.95,
    "citation types": 0.99,
    "citation subjects": 0.92,
    "laws by name F1": 0.97,
    "header fields": 1.0,
    "relations precision": 0.95,
    "relations recall, stated": 0.95,
    "relations recall, inherited or implicit": 0.85,
    "campaigns recall": 0.95,
    "campaigns precision": 0.95,
    "agencies recall": 0.95,
    "legal relations precision": 0.97,
    "legal relations recall": 0.97,
    "effective dates": 1.0,
    "provisions recall": 0.92,
    "speed, MB/s": 1.0,
}
_LEGAL: Final = frozenset({"based_on", "amends", "repeals", "replaces", "guides"})
_LEGAL_TYPES: Final = frozenset(
    {"Luật", "Bộ luật", "Pháp lệnh", "Nghị quyết", "Nghị định", "Thông tư", "Chỉ thị", "Quyết định"}
)
_HEADER: Final = ("type", "number", "date", "issuer", "signer", "title")
_ATTRIBUTES: Final = ("date", "issuer", "type", "subject")
_HARD: Final = ("implicit", "ambiguous")


def fold(text: str | None) -> str:
    """Lower case, no marks, words only."""
    plain = unicodedata.normalize("NFD", (text or "").lower().replace("đ", "d"))
    return re.sub(r"[^a-z0-9]+", " ", "".join(c for c in plain if not unicodedata.combining(c))).strip()


def similar(a: str | None, b: str | None) -> bool:
    """Whether two wordings share at least 60 % of their words."""
    x, y = set(fold(a).split()), set(fold(b).split())
    return bool(x and y) and len(x & y) >= 0.6 * len(x | y)


def identity(number: str | None, name: str | None = None) -> str:
    """A paper's key: its folded symbol, or "law:" and the folded name without year and date."""
    plain = fold(number)
    if (
        number
        and re.search(r"\d", number)
        and re.search(r"[-/]", number)
        and not plain.startswith(("luat", "bo luat", "hien phap"))
    ):
        return plain.replace(" ", "")
    return "law:" + re.sub(r" (nam \d{4}|ngay .*)$", "", fold(number or name))


def end_of(word: str) -> str:
    """The key of a relation's end."""
    if not word or word == "SELF" or word.startswith("campaign:"):
        return word
    return identity(word)


def same_end(a: str, b: str) -> bool:
    """Whether two ends are one: campaigns by wording, papers by key."""
    if a.startswith("campaign:") and b.startswith("campaign:"):
        return similar(a[9:], b[9:])
    return a == b


@dataclass(slots=True)
class Tally:
    """Hits out of a total for one figure, with the items that were hit, missed or invented."""

    hits: int = 0
    total: int = 0
    items: set[str] = field(default_factory=set)
    misses: list[str] = field(default_factory=list)

    @property
    def share(self) -> float:
        return self.hits / self.total if self.total else 1.0

    def add(self, paper: str, item: str, hit: bool) -> None:
        """Count one item."""
        self.total += 1
        self.hits += hit
        if hit:
            self.items.add(hashlib.sha256(f"{paper}|{item.split(' / ')[0]}".encode()).hexdigest()[:16])
        else:
            self.misses.append(f"{paper}: {item}")


class Board:
    """All tallies of a run by figure."""

    def __init__(self) -> None:
        self.tallies: dict[str, Tally] = {}
        self.bytes = 0
        self.seconds = 0.0

    def __getitem__(self, name: str) -> Tally:
        return self.tallies.setdefault(name, Tally())

    def figures(self) -> dict[str, tuple[float, str]]:
        """Figure → (value, counts), in the order of the targets."""
        found: dict[str, tuple[float, str]] = {}
        for name in TARGETS:
            if name == "speed, MB/s":
                found[name] = (
                    self.bytes / 1e6 / max(self.seconds, 1e-9),
                    f"{self.bytes} bytes",
                )
            elif name.endswith(" F1"):
                recall, precision = self[name[:-3] + " recall"], self[name[:-3] + " precision"]
                r, p = recall.share, precision.share
                found[name] = (
                    2 * p * r / (p + r) if p + r else 0.0,
                    f"{recall.hits}/{recall.total}, {precision.total} found",
                )
            elif self[name].total:
                found[name] = (self[name].share, f"{self[name].hits}/{self[name].total}")
        return found


def score_paper(board: Board, paper: str, gold: Gold, document: Document) -> None:
    """Add one paper's comparison to the board."""
    _score_header(board, paper, gold["self"], document)
    _score_citations(board, paper, gold["citations"], document)
    _score_relations(board, paper, gold, document)
    _score_campaigns(board, paper, gold.get("campaigns", []), document)
    names = {fold(n) for a in document.agencies for n in (a.name, *a.aliases)}
    for agency in gold.get("agencies", []):
        if agency.get("kind") != "liên ngành":
            known = [agency["name"], *agency.get("aliases", [])]
            board["agencies recall"].add(paper, agency["name"], any(fold(n) in names for n in known))
    got = {(fold(p.provision), end_of(document.citation_number(p.target))) for p in document.provisions}
    for provision, target in sorted(
        {(fold(p["provision"]), end_of(p["target"])) for p in gold.get("provision_citations", [])}
    ):
        board["provisions recall"].add(paper, f"{provision} → {target}", (provision, target) in got)
    if "effective" in gold["self"]:
        board["effective dates"].add(
            paper, str(gold["self"]["effective"]), gold["self"]["effective"] == document.header.effective
        )


def _score_header(board: Board, paper: str, gold: Gold, document: Document) -> None:
    for name in _HEADER:
        want, have = gold.get(name), getattr(document.header, name)
        if name in ("title", "issuer"):
            hit = (not want and not have) or similar(want, have)
        elif name == "number":
            hit = fold(want).replace(" ", "") == fold(have).replace(" ", "")
        else:
            hit = fold(want) == fold(have)
        board["header fields"].add(paper, f"{name}: {want} / {have}", hit)


def _score_citations(board: Board, paper: str, gold: Sequence[Gold], document: Document) -> None:
    want: dict[str, Gold] = {}
    for g in gold:
        if not g.get("short"):
            want.setdefault(identity(g.get("number"), g.get("name")), g)
    have = {
        identity(c.number, c.name): c
        for c in reversed(document.citations)
        if not c.same_as_self and not c.short and (c.number or c.type in LAW_TYPES)
    }
    for kind, law in (("numbered citations", False), ("laws by name", True)):
        for key in sorted(k for k in want if k.startswith("law:") is law):
            board[f"{kind} recall"].add(paper, key, key in have)
        for key in sorted(k for k in have if k.startswith("law:") is law):
            board[f"{kind} precision"].add(paper, key, key in want)
    for key in sorted(k for k in set(want) & set(have) if not k.startswith("law:")):
        for name in _ATTRIBUTES:
            a, b = want[key].get(name), getattr(have[key], name)
            if a:
                close = name in ("issuer", "subject")
                hit = (
                    (similar(a, b) or bool(b and (fold(b) in fold(a) or fold(a) in fold(b))))
                    if close
                    else fold(a) == fold(b)
                )
                board[f"citation {name}s"].add(paper, f"{key}: {a} / {b}", hit)


def _score_relations(board: Board, paper: str, gold: Gold, document: Document) -> None:
    want: list[tuple[Triple, bool]] = []
    for r in gold["relations"]:
        if r["rel"] != "cites":
            hard = r.get("scope") in ("list", "section") or any(r.get(k) for k in _HARD)
            want.append(((end_of(r["from"]), r["rel"], end_of(r["to"])), hard))
    word = document.citation_number
    have: list[Triple] = sorted(
        {
            (end_of(word(r.subject)), r.rel, end_of(word(r.object)))
            for r in document.relations
            if r.rel != "cites"
        }
    )

    def matches(a: Triple, b: Triple) -> bool:
        return a[1] == b[1] and same_end(a[0], b[0]) and same_end(a[2], b[2])

    legal = gold["self"].get("type") in _LEGAL_TYPES
    for triple in have:
        hit = any(matches(triple, w) for w, _ in want)
        board["relations precision"].add(paper, " ".join(triple), hit)
        if legal and triple[1] in _LEGAL:
            board["legal relations precision"].add(paper, " ".join(triple), hit)
    for triple, hard in want:
        hit = any(matches(h, triple) for h in have)
        board["relations recall, inherited or implicit" if hard else "relations recall, stated"].add(
            paper, " ".join(triple), hit
        )
        if legal and triple[1] in _LEGAL and not hard:
            board["legal relations recall"].add(paper, " ".join(triple), hit)


def _score_campaigns(board: Board, paper: str, gold: Sequence[Gold], document: Document) -> None:
    names = [
        [g["name"], *g.get("aliases", []), *g.get("variants", [])]
        for g in gold
        if g.get("kind") != "committee"
    ]
    have = [c.name for c in document.campaigns]
    for group in names:
        board["campaigns recall"].add(paper, group[0], any(similar(n, h) for n in group for h in have))
    for name in have:
        board["campaigns precision"].add(paper, name, any(similar(n, name) for group in names for n in group))
