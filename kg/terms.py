"""Short makers of RDF terms. Literals are plain strings, so that a lookup need not guess a datatype."""

from __future__ import annotations

from functools import lru_cache

from pyoxigraph import Literal, NamedNode

_UNSAFE = {ord(c): "" for c in map(chr, [*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF])}


@lru_cache(maxsize=8192)
def node(iri: str) -> NamedNode:
    """An IRI as a node; the last 8,192 are kept, since predicates and documents repeat."""
    return NamedNode(iri)


def text(value: str) -> Literal:
    """A plain literal without the control characters and lone surrogates that no format can carry."""
    if not value.isprintable():
        value = value.translate(_UNSAFE).encode("utf-8", "replace").decode("utf-8")
    return Literal(value)
