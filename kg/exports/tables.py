"""Nodes and relations as tables for Excel, LibreOffice and Gephi, and as JSON for Cytoscape."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, fields
from typing import BinaryIO

from kg.nodes import RELATION_LABELS, NetEdge, NetNode
from kg.slices import Flow

_ENDS = ("label", "type", "number", "date", "issuer", "title", "held", "status", "id")
_BOM = "\ufeff"
"""Excel takes a file for UTF-8 only where it begins with this."""
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
NODES_FILE, EDGES_FILE = "van-ban.csv", "quan-he.csv"


def csv_table(flow: Flow) -> Iterator[str]:
    """One row a relation with both ends; a document without relations has a row of its own."""
    cards = {n.id: n for n in flow.nodes}
    yield _BOM + _row(
        [*(f"source_{e}" for e in _ENDS), "relation", "relation_vi", "provision", *(f"target_{e}" for e in _ENDS),
         "confidence", "inherited", "proofs", "quote", "file", "page"]
    )  # fmt: skip
    alone = dict.fromkeys(cards)
    for edge in flow.edges:
        alone.pop(edge.source, None)
        alone.pop(edge.target, None)
        source, target = cards[edge.source], cards[edge.target]
        yield _row(
            [*(getattr(source, e) for e in _ENDS), edge.relation, _vietnamese(edge), edge.provision,
             *(getattr(target, e) for e in _ENDS),
             edge.confidence, edge.inherited, edge.proofs, edge.quote, edge.file, edge.page]
        )  # fmt: skip
    for iri in alone:
        yield _row([*(getattr(cards[iri], e) for e in _ENDS), *([""] * (len(_ENDS) + 9))])


def csv_files(flow: Flow, out: BinaryIO) -> None:
    """Two tables in one zip file, with the headings by which Gephi knows nodes and edges."""
    names = [f.name for f in fields(NetNode) if f.name not in ("id", "label")]
    nodes = (
        ("Id", "Label", *names),
        *((n.id, n.label, *(getattr(n, name) for name in names)) for n in flow.nodes),
    )
    more = [f.name for f in fields(NetEdge) if f.name not in ("source", "target")]
    head = ("Source", "Target", "Type", "Label", *more)
    edges = (
        (e.source, e.target, "Directed", _vietnamese(e), *(getattr(e, name) for name in more))
        for e in flow.edges
    )
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        _add(archive, NODES_FILE, nodes)
        _add(archive, EDGES_FILE, (row for rows in ((head,), edges) for row in rows))


def _add(archive: zipfile.ZipFile, name: str, rows: Iterable[Sequence[object]]) -> None:
    info = zipfile.ZipInfo(name, _FIRST_DAY)  # no clock: same library, same bytes
    info.compress_type, info.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
    with archive.open(info, "w", force_zip64=True) as file:
        file.write(_BOM.encode())
        for row in rows:
            file.write(_row(row).encode("utf-8"))


def _row(values: Sequence[object]) -> str:
    out = io.StringIO()
    csv.writer(out).writerow([_cell(value) for value in values])
    return out.getvalue()


def _cell(value: object) -> object:
    """A value that no spreadsheet takes for a formula, without the signs that end a file for some readers."""
    if not isinstance(value, str):
        return value
    text = value.replace("\x00", "\ufffd")
    return "'" + text if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text


def _vietnamese(edge: NetEdge) -> str:
    return RELATION_LABELS.get(edge.relation, edge.relation)


def cytoscape(flow: Flow) -> Iterator[str]:
    """Elements as Cytoscape (the program and the script) reads them."""
    told = json.dumps(flow.title or "Lược đồ văn bản", ensure_ascii=False)
    yield f'{{"data": {{"name": {told}, "as_of": "{flow.as_of}"}},\n "elements": {{\n"nodes": ['
    for count, node in enumerate(flow.nodes):
        yield (",\n" if count else "\n") + _json({k: v for k, v in asdict(node).items() if v != ""})
    yield '\n],\n"edges": ['
    for count, edge in enumerate(flow.edges):
        yield (
            (",\n" if count else "\n")
            + _json({"id": f"e{count}", "label": _vietnamese(edge), **asdict(edge)})
        )
    yield "\n]}}\n"


def _json(data: dict[str, object]) -> str:
    return json.dumps({"data": data}, ensure_ascii=False)
