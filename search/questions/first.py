"""A class narrowed to its first is one document: "kế hoạch mới nhất của UBND tỉnh do ai ký"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from search.questions.model import Order
from search.questions.spans import Token


def choose_first(tokens: Sequence[Token], order: Order) -> list[Token]:
    """Tokens with the first type named as a document: the first of its class in this order. As they are when a
    document is named, or none of a type."""
    if any(t.letter in "DCn" for t in tokens):
        return list(tokens)
    at = next((i for i, t in enumerate(tokens) if t.letter in "TQ" and t.slot.types != ("campaign",)), None)
    if at is None:
        return list(tokens)
    token = tokens[at]
    slot = replace(token.slot, name=None, first=order)
    return [*tokens[:at], replace(token, letter="D", slot=slot), *tokens[at + 1 :]]
