"""The agencies of one file and what became of them -> quads of the file's graph.

A merger or a new name is an org:ChangeEvent with the bodies that were and the one that is, dated where the day is
known. Aliases stay with the body they name: "UBND thành phố Cần Thơ" of today and "(cũ)" are two.
"""

from __future__ import annotations

from collections.abc import Iterator

from pyoxigraph import NamedNode, Quad

from ingest.model import Document
from kg.iris import Iris
from kg.terms import node, text
from ontology.vocabulary import DCT, ORG, PROV, RDF, SKOS


def agency_quads(document: Document, iris: Iris, graph: NamedNode) -> Iterator[Quad]:
    """Every agency named in the file or as the issuer of what it cites, and every change it tells. Linear."""
    aliases = {agency.name: agency.aliases for agency in document.agencies}
    names = {*aliases, *(c.issuer for c in document.citations if c.issuer)}
    names |= {n for n in (document.header.issuer, *(c.launched_by for c in document.campaigns)) if n}
    names |= {n for change in document.agency_changes for n in (*change.originals, change.result)}
    for name in sorted(names):
        agency = node(iris.agency(name))
        yield Quad(agency, node(RDF.type), node(ORG.Organization), graph)
        yield Quad(agency, node(SKOS.prefLabel), text(name), graph)
        for alias in dict.fromkeys(aliases.get(name, ())):
            if alias != name:
                yield Quad(agency, node(SKOS.altLabel), text(alias), graph)
    for change in document.agency_changes:
        event = node(iris.change(change.result, change.originals))
        yield Quad(event, node(RDF.type), node(ORG.ChangeEvent), graph)
        for original in change.originals:
            yield Quad(event, node(ORG.originalOrganization), node(iris.agency(original)), graph)
        yield Quad(event, node(ORG.resultingOrganization), node(iris.agency(change.result)), graph)
        yield Quad(event, node(PROV.wasDerivedFrom), graph, graph)
        if change.date:
            yield Quad(event, node(DCT.date), text(change.date), graph)
