"""Exports as bytes: what the tests of formats share."""

from __future__ import annotations

import io

from kg.exports.export import export
from kg.slices import Slice
from kg.store import GraphStore


def made(store: GraphStore, format_: str, part: Slice | None = None) -> bytes:
    out = io.BytesIO()
    export(store, format_, out, part)
    return out.getvalue()
