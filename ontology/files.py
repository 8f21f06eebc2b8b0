"""The data files of this package, as text."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

NAMES = ("policy.ttl", "types.ttl", "shapes.ttl", "context.jsonld")


@cache
def data_text(name: str) -> str:
    """The text of policy.ttl, types.ttl, shapes.ttl or context.jsonld. Raises FileNotFoundError for another name."""
    return (files("ontology") / name).read_text(encoding="utf-8")
