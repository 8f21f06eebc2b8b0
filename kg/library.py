"""The description of a document over all papers -> quads of the library's own graph."""

from __future__ import annotations

import json
from collections.abc import Iterator

import msgspec
from pyoxigraph import NamedNode, Quad

from kg.cards import DocumentCard
from kg.describe import Description
from kg.folding import serial, slug
from kg.iris import Iris
from kg.terms import node, text
from ontology.vocabulary import DCT, ELI, POL, RDF, RDFS, SKOS, STANDARD, TYPE_BASE


class Summary(msgspec.Struct, array_like=True, frozen=True):
    """What `pol:summary` packs, in this order, as a JSON list: one lookup shows a whole card. Read in a microsecond."""

    type: str | None
    number: str | None
    name: str | None
    date: str | None
    issuer: str | None
    title: str | None
    held: bool
    year: int | None
    place: str | None
    effective: str | None
    signer: str | None
    expires: str | None


SUMMARY_FIELDS = Summary.__struct_fields__


def summary_of(card: Description | DocumentCard) -> str:
    """What `pol:summary` says of a document."""
    fields = [getattr(card, name) for name in SUMMARY_FIELDS]
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":"))


def label_of(description: Description) -> str:
    """How people call the document: type and number, or its name."""
    if description.number:
        return " ".join(filter(None, (description.type, description.number)))
    return (
        description.name
        or " ".join(filter(None, (description.type, description.title)))
        or "Văn bản không số"
    )


def description_quads(description: Description, iris: Iris) -> Iterator[Quad]:
    """The quads about one document in the library's graph. Constant but for its keys."""
    d, graph, subject = description, node(iris.library), NamedNode(description.iri)

    def quad(predicate: str, value: NamedNode | str | None) -> Iterator[Quad]:
        if value:
            term = text(value) if isinstance(value, str) else value
            yield Quad(subject, node(predicate), term, graph)
            if predicate in STANDARD:
                yield Quad(subject, node(STANDARD[predicate]), term, graph)

    yield from quad(RDF.type, node(ELI.LegalResource))
    if d.candidates:
        yield from quad(RDF.type, node(POL.UnresolvedMention))
    for candidate in d.candidates:
        yield from quad(POL.candidate, NamedNode(candidate))
    yield from quad(RDFS.label, label_of(d))
    yield from quad(ELI.type_document, node(TYPE_BASE + slug(d.type)) if d.type else None)
    yield from quad(ELI.id_local, d.number)
    yield from quad(DCT.identifier, d.number)
    yield from quad(ELI.number, serial(d.number) if d.number else None)
    yield from quad(ELI.date_document, d.date)
    yield from quad(POL.year, str(d.year) if d.year else None)
    yield from quad(ELI.passed_by, node(iris.agency(d.issuer)) if d.issuer else None)
    yield from quad(ELI.title, d.title)
    yield from quad(DCT.title, d.title)
    yield from quad(SKOS.altLabel, d.name)
    yield from quad(ELI.jurisdiction, node(iris.place(d.place)) if d.place else None)
    yield from quad(ELI.first_date_entry_in_force, d.effective)
    yield from quad(ELI.date_no_longer_in_force, d.expires)
    yield from quad(POL.signedBy, node(iris.person(d.signer)) if d.signer else None)
    yield from quad(POL.held, "true" if d.held else "false")
    for key in d.keys:
        yield from quad(SKOS.hiddenLabel, key)
    for conflict in d.conflicts:
        yield from quad(POL.conflict, conflict)
    yield from quad(POL.summary, summary_of(d))
