"""The graph in the formats people use: one function, one table of formats.

Data formats are written while the store is read, pictures of a slice that is cut to nodes and edges first
(`kg.slices`). Same library and slice, same bytes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

from pyoxigraph import RdfFormat

from kg.errors import ExportError
from kg.slices import Flow, Network, Slice, cut, flow
from kg.store import GraphStore


@dataclass(frozen=True, slots=True)
class Format:
    """A format: its media type, the usual ending of a file, and who writes it: as RDF, while reading (`stream`),
    into the file itself (`pack`), or as a picture of a whole network (`draw`) of at most `most` documents (0: any number)."""

    media_type: str
    suffix: str
    rdf: RdfFormat | None = None
    stream: Callable[[Flow], Iterator[str]] | None = None
    pack: Callable[[Flow, BinaryIO], None] | None = None
    draw: Callable[[Network], bytes] | None = None
    most: int = 0


def export(store: GraphStore, format: str, out: BinaryIO, part: Slice | None = None) -> None:
    """Write a slice of the graph (by default all of it) to `out`.

    Raises ExportError for an unknown format, or a slice that is too large to draw.
    """
    chosen, part = format_of(format), part or Slice()
    if chosen.rdf is not None:
        from kg.exports.rdf import write_rdf

        write_rdf(store, chosen.rdf, out, part)
    elif chosen.stream is not None:
        out.writelines(piece.encode("utf-8") for piece in chosen.stream(flow(store, part)))
    elif chosen.pack is not None:
        chosen.pack(flow(store, part), out)
    elif chosen.draw is not None:
        out.write(chosen.draw(cut(store, part, chosen.most)))


def format_of(name: str) -> Format:
    """The format of a name. Raises ExportError with the names there are."""
    if name not in FORMATS:
        raise ExportError(f"Không có định dạng «{name}». Các định dạng: {', '.join(sorted(FORMATS))}.")
    return FORMATS[name]


def _graphml(taken: Flow) -> Iterator[str]:
    from kg.exports.graphml import graphml

    return graphml(taken)


def _gexf(taken: Flow) -> Iterator[str]:
    from kg.exports.gexf import gexf

    return gexf(taken)


def _cytoscape(taken: Flow) -> Iterator[str]:
    from kg.exports.tables import cytoscape

    return cytoscape(taken)


def _csv(taken: Flow) -> Iterator[str]:
    from kg.exports.tables import csv_table

    return csv_table(taken)


def _csv_files(taken: Flow, out: BinaryIO) -> None:
    from kg.exports.tables import csv_files

    csv_files(taken, out)


def _dot(network: Network) -> bytes:
    from kg.exports.text import dot

    return dot(network).encode("utf-8")


def _mermaid(network: Network) -> bytes:
    from kg.exports.text import mermaid

    return mermaid(network).encode("utf-8")


def _svg(network: Network) -> bytes:
    from kg.pictures.drawing import svg

    return svg(network).encode("utf-8")


def _png(network: Network) -> bytes:
    from kg.exports.images import png

    return png(network)


def _pdf(network: Network) -> bytes:
    from kg.exports.images import pdf

    return pdf(network)


def _html(network: Network) -> bytes:
    from kg.exports.page import html

    return html(network).encode("utf-8")


_MOST_DRAWN, _MOST_LISTED = 500, 20_000
"""What can be seen in a picture, and what a browser can show as a table."""

FORMATS: dict[str, Format] = {
    "turtle": Format("text/turtle", ".ttl", RdfFormat.TURTLE),
    "trig": Format("application/trig", ".trig", RdfFormat.TRIG),
    "nquads": Format("application/n-quads", ".nq", RdfFormat.N_QUADS),
    "jsonld": Format("application/ld+json", ".jsonld", RdfFormat.JSON_LD),
    "graphml": Format("application/graphml+xml", ".graphml", stream=_graphml),
    "gexf": Format("application/gexf+xml", ".gexf", stream=_gexf),
    "cytoscape": Format("application/json", ".json", stream=_cytoscape),
    "csv": Format("text/csv", ".csv", stream=_csv),
    "csvzip": Format("application/zip", ".zip", pack=_csv_files),
    "dot": Format("text/vnd.graphviz", ".dot", draw=_dot),
    "mermaid": Format("text/vnd.mermaid", ".mmd", draw=_mermaid),
    "svg": Format("image/svg+xml", ".svg", draw=_svg, most=_MOST_DRAWN),
    "png": Format("image/png", ".png", draw=_png, most=_MOST_DRAWN),
    "pdf": Format("application/pdf", ".pdf", draw=_pdf, most=_MOST_DRAWN),
    "html": Format("text/html", ".html", draw=_html, most=_MOST_LISTED),
}
"""The formats by the names that people type."""
