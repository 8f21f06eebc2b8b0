"""The graph, or a slice of it, as RDF."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from pyoxigraph import DefaultGraph, NamedNode, Quad, QueryTriples, RdfFormat, Triple, serialize

from kg.slices import Slice, cut
from kg.store import GraphStore
from ontology.vocabulary import CITO, PREFIXES, WORD_OF


def write_rdf(store: GraphStore, rdf: RdfFormat, out: BinaryIO, part: Slice) -> None:
    """Triples (Turtle) or quads (TriG, N-Quads, JSON-LD). The whole graph is streamed in the order of the store's
    index, which is that of the terms' hashes and so the same for the same statements; a slice is sorted."""
    if rdf == RdfFormat.JSON_LD:
        from kg.exports.jsonld import jsonld

        quads = _all(store) if part.is_everything else _sorted(store, part)
        out.writelines(piece.encode("utf-8") for piece in jsonld(quads, store.iris.base))
        return
    dataset = rdf in (RdfFormat.TRIG, RdfFormat.N_QUADS)
    if not part.is_everything:
        told: Iterator[Quad] | list[Triple] = _sorted(store, part)
        if not dataset:
            told = list(dict.fromkeys(q.triple for q in told if isinstance(q, Quad)))
        serialize(told, out, format=rdf, prefixes=PREFIXES)
    elif dataset:
        store.raw.dump(out, format=rdf, prefixes=PREFIXES)
    else:
        triples = store.query("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }")
        assert isinstance(triples, QueryTriples)
        serialize(triples, out, format=rdf, prefixes=PREFIXES)


def _all(store: GraphStore) -> Iterator[Quad]:
    """Everything, graph by graph and in each subject by subject."""
    yield from store.raw.quads_for_pattern(None, None, None, DefaultGraph())
    for graph in store.raw.named_graphs():
        yield from store.raw.quads_for_pattern(None, None, None, graph)


def _sorted(store: GraphStore, part: Slice) -> Iterator[Quad]:
    def order(quad: Quad) -> tuple[str, str]:
        return str(quad.graph_name), str(quad)

    return iter(sorted(set(sliced_quads(store, part)), key=order))


def sliced_quads(store: GraphStore, part: Slice) -> Iterator[Quad]:
    """The quads of a slice: what is said of its nodes, its relations, and their proofs."""
    network = cut(store, part)
    nodes = {NamedNode(n.id) for n in network.nodes}
    pairs = {(e.source, e.relation, e.target) for e in network.edges}
    library = NamedNode(store.iris.library)
    campaigns = {n.id for n in network.nodes if n.kind == "campaign"}
    for node in nodes:
        described_in = None if node.value in campaigns else library
        yield from store.raw.quads_for_pattern(node, None, None, described_in)
        for quad in store.raw.quads_for_pattern(node, None, None):
            word = WORD_OF.get(quad.predicate.value, "")
            if isinstance(quad.object, NamedNode) and (node.value, word, quad.object.value) in pairs:
                yield quad
        for proof in store.raw.quads_for_pattern(None, NamedNode(CITO.hasCitingEntity), node):
            quads = list(store.raw.quads_for_pattern(proof.subject, None, None))
            said = {q.predicate.value: q.object.value for q in quads if isinstance(q.object, NamedNode)}
            word = WORD_OF.get(said[CITO.hasCitationCharacterization], "")
            if (node.value, word, said[CITO.hasCitedEntity]) in pairs:
                yield from quads
