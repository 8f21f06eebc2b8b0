"""Whether a document is in force, from what papers say of it and of themselves."""

from __future__ import annotations

from kg.cards import DocumentCard, Edge, Status

_ENDS = ("replaces", "repeals")


def judge(card: DocumentCard | None, edges: tuple[Edge, ...], on: str | None) -> Status:
    """The status of a document given the relations that change it.

    Repealed or replaced whole: notInForce since the day the other paper takes effect (its effective date,
    else its own date). In part: partiallyInForce. Past its own end date on the day asked for: notInForce.
    Otherwise in force when its own paper tells its effect; unknown (None) when it is only cited.
    """
    if card is None:
        return Status(None)
    acting = [e for e in edges if on is None or (_since(e) or "") <= on]
    ended = [e for e in acting if e.rel in _ENDS and not e.provision]
    if ended:
        return Status("notInForce", min((s for s in map(_since, ended) if s), default=None), edges)
    if on and card.expires and card.expires < on:
        return Status("notInForce", card.expires, edges)
    partly = [e for e in acting if e.rel in _ENDS or e.rel == "suspends"]
    if partly:
        return Status("partiallyInForce", min((s for s in map(_since, partly) if s), default=None), edges)
    starts = card.effective or (card.date if card.held else None)
    if card.held and starts and (on is None or starts <= on):
        return Status("inForce", starts, edges)
    return Status(None, None, edges)


def _since(edge: Edge) -> str | None:
    return edge.subject.effective or edge.subject.date
