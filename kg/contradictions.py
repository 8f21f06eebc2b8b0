"""Where papers contradict each other or time: each replaces the other, something is carried out after its end,
a paper rests on a younger one, a chain that closes in a circle."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from kg.analysis import Insight, Whole, named
from kg.cards import DocumentCard, Edge
from kg.pictures.lettering import day
from kg.slices import RELATION_LABELS
from kg.status import ENDS, acts

_RESTS = frozenset({"based_on", "implements"})
_YOUNGER = _RESTS | {*ENDS} | {"amends", "corrects", "suspends", "guides", "reports_on"}
"""Relations whose subject cannot be older than what it speaks of."""


def contradictions(data: Whole) -> list[Insight]:
    """All that contradicts, the gravest first: circles of ends, what rests on something ended, dates out of
    order, circles of what rests on what. Linear."""
    edges = [e for e in data.edges if isinstance(e.object, DocumentCard) and e.subject.iri != e.object.iri]
    return [*_both_end(edges), *_after_the_end(edges), *_dates(edges), *_circles(edges, data)]


def _both_end(edges: Iterable[Edge]) -> list[Insight]:
    ends = {(e.subject.iri, e.object.iri): e for e in edges if e.rel in ENDS and not e.provision}
    return [
        Insight(
            "mutual_end", pair, f"{named(edge.subject)} và {named(edge.object)}",
            f"Mỗi văn bản đều được ghi là {RELATION_LABELS[edge.rel]} văn bản kia.",
            3.0, (*edge.evidence[:1], *ends[pair[::-1]].evidence[:1]),
        )
        for pair, edge in sorted(ends.items(), key=lambda item: item[0])
        if pair < pair[::-1] and pair[::-1] in ends
    ]  # fmt: skip


def _after_the_end(edges: Iterable[Edge]) -> list[Insight]:
    edges = list(edges)
    ended: dict[str, list[Edge]] = defaultdict(list)
    for edge in edges:
        if edge.rel in ENDS and not edge.provision and (edge.subject.effective or edge.subject.date):
            ended[edge.object.iri].append(edge)
    found = []
    for edge in edges:
        if edge.rel not in _RESTS or edge.object.iri not in ended or not edge.subject.date:
            continue
        end = min(
            ended[edge.object.iri], key=lambda e: (e.subject.effective or e.subject.date, e.subject.iri)
        )
        since = end.subject.effective
        if (
            since == edge.subject.date
            or edge.subject.iri == end.subject.iri
            or not acts(end.subject, edge.subject.date)
        ):
            continue
        by = f"{RELATION_LABELS[end.rel]} bởi {named(end.subject)}"
        told = (
            f"đã hết hiệu lực từ {day(since)} ({by})"
            if since
            else f"đã bị {by} ban hành ngày {day(end.subject.date or '')}; kho không ghi ngày có hiệu lực"
        )
        found.append(
            Insight(
                "after_the_end", (edge.subject.iri, edge.object.iri, end.subject.iri), named(edge.subject),
                f"{RELATION_LABELS[edge.rel].capitalize()} {named(edge.object)}, {told}.",
                2.0, (*edge.evidence[:1], *end.evidence[:1]),
            )
        )  # fmt: skip
    return sorted(found, key=lambda i: i.iris)


def _dates(edges: Iterable[Edge]) -> list[Insight]:
    found = []
    for edge in edges:
        target = edge.object
        if edge.rel not in _YOUNGER or not isinstance(target, DocumentCard):
            continue
        if edge.subject.date and target.date and edge.subject.date < target.date:
            found.append(
                Insight(
                    "dates", (edge.subject.iri, target.iri), named(edge.subject),
                    f"Ban hành {day(edge.subject.date)} mà lại {RELATION_LABELS[edge.rel]} {named(target)}, ban hành sau đó: "
                    "một trong hai ngày, hoặc quan hệ, có thể sai.",
                    1.0, edge.evidence[:1],
                )
            )  # fmt: skip
    return sorted(found, key=lambda i: i.iris)


def _circles(edges: Iterable[Edge], data: Whole) -> list[Insight]:
    import networkx

    rests = [e for e in edges if e.rel in _RESTS]
    graph = networkx.DiGraph((e.subject.iri, e.object.iri) for e in rests)
    found = []
    for part in networkx.strongly_connected_components(graph):
        if len(part) < 2:
            continue
        members = tuple(sorted(part))
        proofs = [e.evidence[0] for e in rests if {e.subject.iri, e.object.iri} <= part and e.evidence]
        found.append(
            Insight(
                "circle", members, ", ".join(named(data.cards[iri]) for iri in members),
                "Các văn bản này căn cứ hoặc thực hiện lẫn nhau thành vòng tròn.", 1.0, tuple(proofs[:3]),
            )
        )  # fmt: skip
    return sorted(found, key=lambda i: i.iris)
