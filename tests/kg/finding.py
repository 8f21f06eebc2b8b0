"""Finds in a graph what a test speaks of."""

from __future__ import annotations

from kg.view import DocumentCard, GraphView


def one(view: GraphView, number: str, **more: object) -> DocumentCard:
    found = view.find(number, **more)  # type: ignore[arg-type]
    assert len(found) == 1, found
    return found[0]
