"""A class narrowed by what stands apart is what something is asked of: "kế hoạch mới nhất của UBND tỉnh do ai ký", "kế
hoạch do ông Minh ký thực hiện chỉ thị nào"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from search.questions.model import Order, Where
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


def choose_within(tokens: Sequence[Token], where: Where) -> list[Token]:
    """Tokens with the type in front named as the documents of its class that meet the conditions, where other papers or
    data are asked for after it. As they are otherwise."""
    shape = "".join(t.letter for t in tokens)
    match = re.match("[ZAaY]*(?P<t>T)", shape)
    if (
        match is None
        or any(t.letter in "DCn" for t in tokens)
        or not re.search("[QUcHGJ]", shape[match.end() :])
    ):
        return list(tokens)
    at = match.start("t")
    token = tokens[at]
    said = " ".join((token.slot.surface, *where.said))
    slot = replace(token.slot, name=None, within=where, surface=said)
    return [*tokens[:at], replace(token, letter="D", slot=slot), *tokens[at + 1 :]]
