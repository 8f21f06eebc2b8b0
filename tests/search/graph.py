"""A graph and passages in memory, with the reading methods of `kg.view.GraphView` that answers use."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from kg.cards import AgencyChange, CampaignCard, DocumentCard, Edge, Evidence, Status
from kg.folding import fold_words, symbol_key
from search.answers.model import PassageText


def card(
    number: str | None,
    type_: str | None = None,
    date: str | None = None,
    issuer: str | None = None,
    **more: Any,
) -> DocumentCard:
    """A document card; `iri` is made of number or name and date."""
    name = number or more.get("name") or more.get("title")
    year = int(date[:4]) if date else more.pop("year", None)
    return DocumentCard(f"x:{name}:{date}", type_, number, date=date, issuer=issuer, year=year, **more)


def edge(
    subject: DocumentCard, rel: str, object_: DocumentCard | CampaignCard, quote: str, **more: Any
) -> Edge:
    """An edge proved by one sentence of the file "bao-cao.txt"."""
    return Edge(
        subject, rel, object_, evidence=(Evidence("bao-cao.txt", 1, quote, 0, len(quote), ""),), **more
    )


@dataclass
class FakeGraph:
    """What a GraphView would answer, from lists."""

    cards: list[DocumentCard] = field(default_factory=list)
    edges: list[Edge] = field(default_factory=list)
    all_campaigns: list[CampaignCard] = field(default_factory=list)
    cited: dict[str, list[Evidence]] = field(default_factory=dict)
    states: dict[str, Status] = field(default_factory=dict)
    changes: list[AgencyChange] = field(default_factory=list)
    sent: dict[str, tuple[str, ...]] = field(default_factory=dict)
    disagreed: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def conflicts(self, iri: str) -> tuple[str, ...]:
        return self.disagreed.get(iri, ())

    def find(
        self, number: str | None = None, *, type: str | None = None, name: str | None = None, **_: Any
    ) -> tuple[DocumentCard, ...]:
        def same(c: DocumentCard) -> bool:
            if number and ("/" in number or "-" in number):
                return bool(c.number) and symbol_key(c.number or "") == symbol_key(number)
            if number:
                return (
                    bool(c.number)
                    and (c.number or "").split("/")[0].split("-")[0].lstrip("0") == number.lstrip("0")
                    and type in (None, c.type)
                )
            return bool(name) and fold_words(c.name or "") == fold_words(name or "")

        return tuple(c for c in self.cards if same(c))

    def card(self, iri: str) -> DocumentCard | None:
        return next((c for c in self.cards if c.iri == iri), None)

    def documents(
        self, *, type: str | None = None, year_from: int | None = None, year_to: int | None = None, **_: Any
    ) -> tuple[DocumentCard, ...]:
        return tuple(
            c
            for c in self.cards
            if type in (None, c.type)
            and (year_from is None or (c.year or 0) >= year_from)
            and (year_to is None or (c.year or 9999) <= year_to)
        )

    def related(
        self, iri: str, rel: str | None = None, direction: str = "out", depth: int = 1
    ) -> tuple[Edge, ...]:
        found: list[Edge] = []
        frontier = [iri]
        for _ in range(depth):
            step = [
                e
                for e in self.edges
                if (e.subject.iri if direction == "out" else e.object.iri) in frontier
                and rel in (None, e.rel)
                and e not in found
            ]
            found += step
            frontier = [(e.object if direction == "out" else e.subject).iri for e in step]
        return tuple(found)

    def targets(self, rel: str) -> frozenset[str]:
        return frozenset(e.object.iri for e in self.edges if e.rel == rel)

    def relations(self, rel: str) -> tuple[Edge, ...]:
        return tuple(e for e in self.edges if e.rel == rel)

    def mentions(self, iri: str) -> tuple[Evidence, ...]:
        return tuple(self.cited.get(iri, ()))

    def citing(self, iri: str) -> tuple[DocumentCard, ...]:
        return tuple(dict.fromkeys(e.subject for e in self.edges if e.object.iri == iri))

    def status(self, iri: str, on: str | None = None) -> Status:
        return self.states.get(iri, Status(None))

    def campaigns(self, text: str | None = None) -> tuple[CampaignCard, ...]:
        return tuple(self.all_campaigns)

    def campaign_documents(self, iri: str, rel: str | None = None, *, parts: bool = True) -> tuple[Edge, ...]:
        wanted = {iri, *(c.iri for c in self.all_campaigns if parts and c.part_of == iri)}
        return tuple(e for e in self.edges if e.object.iri in wanted and rel in (None, e.rel))

    def agencies(self) -> tuple[Any, ...]:
        return ()

    def agency_changes(self) -> tuple[AgencyChange, ...]:
        return tuple(self.changes)

    def recipients(self, iri: str) -> tuple[str, ...]:
        return self.sent.get(iri, ())


@dataclass(frozen=True)
class Hit:
    """What the index returns."""

    passage_id: str
    score: float


@dataclass
class FakePassages:
    """Passages by id, and a search that counts shared folded words."""

    texts: list[PassageText] = field(default_factory=list)
    asked: list[tuple[str, int, Any]] = field(default_factory=list)

    def passage(self, passage_id: str) -> PassageText | None:
        return next((p for p in self.texts if p.id == passage_id), None)

    def covering(self, source: str, start: int, end: int) -> PassageText | None:
        return next((p for p in self.texts if p.source == source and p.start <= start < p.end), None)

    def head(self, iri: str) -> PassageText | None:
        return next(iter(self.of_document(iri)), None)

    def of_document(self, iri: str) -> Sequence[PassageText]:
        return [p for p in self.texts if p.iri == iri]

    def search(self, query: str, limit: int = 10, filters: Any = None) -> list[Hit]:
        self.asked.append((query, limit, filters))
        words = set(fold_words(query).split())
        key = getattr(filters, "document_key", None)
        scored = [
            (len(words & set(fold_words(p.text).split())) / len(words or {""}), p)
            for p in self.texts
            if key in (None, p.document_key)
        ]
        ordered = sorted((s for s in scored if s[0] > 0), key=lambda s: (-s[0], s[1].id))
        return [Hit(p.id, score) for score, p in ordered[:limit]]


def passages(
    *texts: str, iri: str = "x:held", document: str = "Báo cáo 1/BC-UBND", source: str = "bao-cao.txt"
) -> list[PassageText]:
    """Passages of one file, one after the other."""
    out, at = [], 0
    for i, text in enumerate(texts):
        out.append(
            PassageText(
                f"{source}-{i}", source, iri, document, None, "I. CHUNG", 1, text, source, at, at + len(text)
            )
        )
        at += len(text) + 1
    return out


def joined(*groups: Iterable[PassageText]) -> FakePassages:
    """Passages of several files."""
    return FakePassages([p for group in groups for p in group])
