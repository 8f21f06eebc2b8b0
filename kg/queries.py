"""The SPARQL texts of `kg/sparql/`, read once; values never enter the text, only bindings."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def query_text(name: str) -> str:
    """The text of kg/sparql/<name>.rq. Raises FileNotFoundError for a name that is not there."""
    return (files("kg") / "sparql" / f"{name}.rq").read_text(encoding="utf-8")
