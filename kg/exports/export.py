"""The graph in the formats people use: one function, one table of formats.

Whole RDF dumps are streamed from the store; everything else is cut to nodes and edges first (`kg.slices`).
Same library and slice, same bytes.
"""

from __future__ import annotations

import csv
import io
import json
import math
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from typing import BinaryIO

from pyoxigraph import NamedNode, Quad, QueryTriples, RdfFormat, Triple, serialize

from kg.errors import ExportError
from kg.slices import RELATION_LABELS, Network, Slice, cut
from kg.store import GraphStore
from ontology.vocabulary import CITO, PREFIXES, WORD_OF


@dataclass(frozen=True, slots=True)
class Format:
    """A format: its media type, the usual ending of a file, and who writes it."""

    media_type: str
    suffix: str
    rdf: RdfFormat | None = None
    write: Callable[[Network], str] | None = None


def export(store: GraphStore, format: str, out: BinaryIO, part: Slice | None = None) -> None:
    """Write a slice of the graph (by default all of it) to `out`.

    Raises ExportError for an unknown format, or a slice that is too large to draw.
    """
    chosen, part = format_of(format), part or Slice()
    if chosen.rdf is not None:
        _write_rdf(store, chosen.rdf, out, part)
    elif format == "graphml" and part.is_everything:
        from kg.exports.graphml import whole_graphml

        out.writelines(piece.encode("utf-8") for piece in whole_graphml(store))
    elif format == "png":
        out.write(_png(cut(store, part)))
    elif chosen.write is not None:
        out.write(chosen.write(cut(store, part)).encode("utf-8"))


def format_of(name: str) -> Format:
    """The format of a name. Raises ExportError with the names there are."""
    if name not in FORMATS:
        raise ExportError(f"Không có định dạng «{name}». Các định dạng: {', '.join(sorted(FORMATS))}.")
    return FORMATS[name]


# ---- RDF


def _write_rdf(store: GraphStore, rdf: RdfFormat, out: BinaryIO, part: Slice) -> None:
    dataset = rdf in (RdfFormat.TRIG, RdfFormat.N_QUADS, RdfFormat.JSON_LD)
    if part.is_everything:
        if dataset:
            store.raw.dump(out, format=rdf, prefixes=PREFIXES)
        else:
            triples = store.query("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }")
            assert isinstance(triples, QueryTriples)
            serialize(triples, out, format=rdf, prefixes=PREFIXES)
        return
    quads = sorted(set(sliced_quads(store, part)), key=str)
    told: Iterator[Quad] | list[Triple] = (
        iter(quads) if dataset else list(dict.fromkeys(q.triple for q in quads))
    )
    serialize(told, out, format=rdf, prefixes=PREFIXES)


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


# ---- graphs


def _graphml(network: Network) -> str:
    from kg.exports.graphml import graphml

    return "".join(graphml(network.nodes, network.edges))


def _gexf(network: Network) -> str:
    import networkx

    from kg.network import to_networkx
    from kg.pictures.palette import hue_of, stroke_of

    graph = to_networkx(network)
    for node in network.nodes:  # colours, sizes and days as Gephi reads them
        hue, values = hue_of(node.kind, node.type), graph.nodes[node.id]
        values["viz"] = {"color": _gephi(hue.line), "size": 6.0 + 3.0 * math.sqrt(graph.in_degree(node.id))}
        if len(node.date) == 10:
            values["start"] = node.date
    for _, _, values in graph.edges(data=True):
        values["viz"] = {"color": _gephi(stroke_of(values["relation"]).colour)}
    lines = "\n".join(networkx.generate_gexf(graph)) + "\n"
    # networkx writes the day of writing into the file; the same library must give the same bytes.
    start = lines.find(' lastmodifieddate="')
    return lines if start < 0 else lines[:start] + lines[lines.index('"', start + 19) + 1 :]


def _gephi(colour: str) -> dict[str, int | float]:
    return {"r": int(colour[1:3], 16), "g": int(colour[3:5], 16), "b": int(colour[5:7], 16), "a": 1.0}


def _cytoscape(network: Network) -> str:
    nodes = [{"data": {k: v for k, v in asdict(n).items() if v != ""}} for n in network.nodes]
    edges = [
        {"data": {"id": f"e{i}", "label": RELATION_LABELS.get(e.relation, e.relation), **asdict(e)}}
        for i, e in enumerate(network.edges)
    ]
    told = {"data": {"name": "Lược đồ văn bản"}, "elements": {"nodes": nodes, "edges": edges}}
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


def _csv(network: Network) -> str:
    """One row a relation with both ends; a document without relations has a row of its own. BOM for Excel."""
    cards = {n.id: n for n in network.nodes}
    out = io.StringIO()
    writer = csv.writer(out)
    ends = ("label", "type", "number", "date", "issuer", "title", "held", "status", "id")
    writer.writerow(
        [*(f"source_{e}" for e in ends), "relation", "relation_vi", "provision", *(f"target_{e}" for e in ends),
         "confidence", "inherited", "proofs", "quote", "file", "page"]
    )  # fmt: skip
    alone = set(cards)
    for edge in network.edges:
        alone -= {edge.source, edge.target}
        source, target = cards[edge.source], cards[edge.target]
        writer.writerow(
            [_cell(getattr(source, e)) for e in ends]
            + [edge.relation, RELATION_LABELS.get(edge.relation, edge.relation), _cell(edge.provision)]
            + [_cell(getattr(target, e)) for e in ends]
            + [edge.confidence, edge.inherited, edge.proofs, _cell(edge.quote), _cell(edge.file), edge.page]
        )
    for iri in (n.id for n in network.nodes if n.id in alone):
        writer.writerow([*(_cell(getattr(cards[iri], e)) for e in ends), *([""] * (len(ends) + 9))])
    return "\ufeff" + out.getvalue()


def _cell(value: object) -> object:
    """A value that no spreadsheet takes for a formula."""
    return "'" + value if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t") else value


def _svg(network: Network) -> str:
    from kg.pictures.drawing import svg

    return svg(network)


def _png(network: Network) -> bytes:
    import resvg_py

    return bytes(resvg_py.svg_to_bytes(svg_string=_svg(network), zoom=2, sans_serif_family="DejaVu Sans"))


def _html(network: Network) -> str:
    from kg.exports.page import html

    return html(network)


def _dot(network: Network) -> str:
    from kg.exports.text import dot

    return dot(network)


def _mermaid(network: Network) -> str:
    from kg.exports.text import mermaid

    return mermaid(network)


FORMATS: dict[str, Format] = {
    "turtle": Format("text/turtle", ".ttl", RdfFormat.TURTLE),
    "trig": Format("application/trig", ".trig", RdfFormat.TRIG),
    "nquads": Format("application/n-quads", ".nq", RdfFormat.N_QUADS),
    "jsonld": Format("application/ld+json", ".jsonld", RdfFormat.JSON_LD),
    "graphml": Format("application/graphml+xml", ".graphml", write=_graphml),
    "gexf": Format("application/gexf+xml", ".gexf", write=_gexf),
    "cytoscape": Format("application/json", ".json", write=_cytoscape),
    "csv": Format("text/csv", ".csv", write=_csv),
    "dot": Format("text/vnd.graphviz", ".dot", write=_dot),
    "mermaid": Format("text/vnd.mermaid", ".mmd", write=_mermaid),
    "svg": Format("image/svg+xml", ".svg", write=_svg),
    "png": Format("image/png", ".png"),
    "html": Format("text/html", ".html", write=_html),
}
"""The formats by the names that people type."""
