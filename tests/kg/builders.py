"""Small documents for the tests of the graph: a text is written with its citations marked, the rest follows."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import replace

from ingest.model import (
    SELF,
    Agency,
    AgencyChange,
    Campaign,
    Citation,
    Document,
    Header,
    Mention,
    Node,
    Provision,
    Relation,
    RelationFound,
    Section,
    Source,
    Text,
)


def header(
    type_: str | None, number: str | None, date: str | None, issuer: str | None, **more: str
) -> Header:
    return Header(type=type_, number=number, date=date, issuer=issuer, **more)  # type: ignore[arg-type]


def cite(
    type_: str | None, number: str | None, date: str | None = None, issuer: str | None = None, **more: object
) -> Citation:
    year = int(date[:4]) if date else more.pop("year", None)
    return Citation(type_, number, date=date, issuer=issuer, year=year, **more)  # type: ignore[arg-type]


def paper(
    own: Header,
    citations: Sequence[Citation] = (),
    relations: Iterable[tuple[int, Relation, int]] = (),
    *,
    campaigns: Sequence[Campaign] = (),
    to_campaign: Iterable[tuple[int, Relation, int]] = (),
    provisions: Iterable[tuple[str, int]] = (),
    parts: dict[tuple[int, int], str] | None = None,
    agencies: Sequence[Agency] = (),
    sections: Sequence[Section] = (),
    changes: Sequence[AgencyChange] = (),
    name: str = "",
) -> Document:
    """A document whose text cites each citation once in a sentence of its own. In `relations` -1 is the paper."""
    text, cited, spans = "", [], []
    for citation in citations:
        start = len(text)
        surface = " ".join(filter(None, (citation.type, citation.number or citation.name)))
        sentence = f"Căn cứ {surface} đã ban hành."
        at = start + len("Căn cứ ")
        cited.append(
            replace(citation, mentions=(Mention(at, at + len(surface), citation.date, citation.issuer),))
        )
        spans.append((start, start + len(sentence)))
        text += sentence + "\n"
    text = text or "Văn bản không viện dẫn gì.\n"

    def node(index: int) -> Node:
        return SELF if index < 0 else Node("citation", index)

    def span(*indices: int) -> tuple[int, int]:
        known = [spans[i] for i in indices if i >= 0]
        return known[-1] if known else (0, len(text) - 1)

    found = [
        RelationFound(node(a), rel, node(b), *span(a, b), "thu", 0.9, provision=(parts or {}).get((a, b)))
        for a, rel, b in relations
    ]
    found += [
        RelationFound(node(a), rel, Node("campaign", c), *span(a), "thu", 0.9) for a, rel, c in to_campaign
    ]
    file = name or f"{own.number or own.title or 'giay'}.txt".replace("/", "-")
    key = repr((own, citations, found, campaigns, file))
    sha = hashlib.sha256(key.encode()).hexdigest()
    return Document(
        source=Source(file, sha, "text/plain"),
        text=Text(text, ((0, 0),), len(text), (), (0,), len(text)),
        header=own,
        sections=tuple(sections),
        citations=tuple(cited),
        provisions=tuple(Provision(p, node(i), *span(i)) for p, i in provisions),
        relations=tuple(found),
        campaigns=tuple(campaigns),
        agencies=tuple(agencies),
        agency_changes=tuple(changes),
    )


class FakeCatalog:
    """A record in memory that keeps the promises of `kg.sync.CatalogLike`."""

    def __init__(self, documents: Iterable[Document] = ()) -> None:
        self.held: dict[str, Document] = {}
        self.log: list[tuple[int, str]] = []
        for document in documents:
            self.add(document)

    def add(self, document: Document) -> None:
        self.held[document.source.sha256] = document
        self.log.append((len(self.log) + 1, document.source.sha256))

    def remove(self, document: Document) -> None:
        del self.held[document.source.sha256]
        self.log.append((len(self.log) + 1, document.source.sha256))

    def changes_since(self, sequence: int) -> Iterable[tuple[int, str, Document | None]]:
        return [(n, sha, self.held.get(sha)) for n, sha in self.log if n > sequence]

    def documents(self) -> Iterable[tuple[str, Document]]:
        return list(self.held.items())

    def document(self, sha256: str) -> Document:
        return self.held[sha256]
