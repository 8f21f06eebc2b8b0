"""Agencies in the graph: labels, aliases, and the event in which bodies became one."""

from __future__ import annotations

from ingest.model import Agency, AgencyChange, Document, Source, Text
from kg.agencies import agency_quads
from kg.iris import Iris
from kg.terms import node
from ontology.vocabulary import DCT, ORG, RDF, SKOS

IRIS = Iris()
DOCUMENT = Document(
    Source("bao-cao.txt", "a" * 64, "text/plain"),
    Text("", ((0, 0),), 0),
    agencies=(Agency("Sở Nội vụ thành phố Cần Thơ", ("Sở Nội vụ",), ((0, 9),)),),
    agency_changes=(
        AgencyChange(("Ban Thi đua A", "Sở Nội vụ cũ"), "Sở Nội vụ thành phố Cần Thơ", "2025-03-01"),
    ),
)


def found(predicate: str) -> set[tuple[str, str]]:
    graph = node(IRIS.file("a" * 64))
    return {
        (str(q.subject.value), str(q.object.value))  # type: ignore[union-attr]
        for q in agency_quads(DOCUMENT, IRIS, graph)
        if q.predicate == node(predicate)
    }


def test_labels_and_aliases() -> None:
    agency = IRIS.agency("Sở Nội vụ thành phố Cần Thơ")
    assert (agency, "Sở Nội vụ thành phố Cần Thơ") in found(SKOS.prefLabel)
    assert found(SKOS.altLabel) == {(agency, "Sở Nội vụ")}


def test_a_merger_is_an_event_with_what_was_and_what_is() -> None:
    event = IRIS.change("Sở Nội vụ thành phố Cần Thơ", ("Ban Thi đua A", "Sở Nội vụ cũ"))
    assert (event, ORG.ChangeEvent) in found(RDF.type)
    assert found(ORG.originalOrganization) == {
        (event, IRIS.agency("Ban Thi đua A")),
        (event, IRIS.agency("Sở Nội vụ cũ")),
    }
    assert found(ORG.resultingOrganization) == {(event, IRIS.agency("Sở Nội vụ thành phố Cần Thơ"))}
    assert found(DCT.date) == {(event, "2025-03-01")}
    assert len(found(RDF.type)) == 4
