"""Agencies and campaigns by their names, with or without marks, in whole or in part."""

from __future__ import annotations

from collections import defaultdict

from kg.campaigns import campaign_key
from kg.cards import AgencyCard, AgencyChange, CampaignCard
from kg.folding import fold_words
from kg.reading import Reader
from ontology.vocabulary import ORG, RDF, SKOS


def campaigns(reader: Reader, text: str | None) -> tuple[CampaignCard, ...]:
    """The campaigns whose names share at least half of the words of `text`, best first; all by name without it."""
    cards = reader.campaigns().values()
    if text is None:
        return tuple(sorted(cards, key=lambda c: (c.name, c.iri)))
    asked = campaign_key(text)
    scored = [(max(likeness(asked, campaign_key(n)) for n in (c.name, *c.variants)), c) for c in cards]
    return tuple(c for s, c in sorted(scored, key=lambda t: (-t[0], t[1].name, t[1].iri)) if s >= 0.5)


def agencies(reader: Reader, text: str | None) -> tuple[AgencyCard, ...]:
    """The agencies whose names share most words of `text`, best first; all, those with most documents first,
    without it."""
    cards = _all_agencies(reader)
    if text is None:
        return cards
    asked = fold_words(text)
    words = set(asked.split())
    near = [(c, f) for c, f in _folded(reader, cards) if any(words & shared for _, shared in f)]
    scored = [(max(likeness(asked, n) for n, _ in folded), c) for c, folded in near]
    return tuple(c for s, c in sorted(scored, key=lambda t: (-t[0], -t[1].documents, t[1].name)) if s >= 0.6)


def agency_changes(reader: Reader) -> tuple[AgencyChange, ...]:
    """What became of agencies: mergers and new names, by the names of today; read once for each published state."""
    known: tuple[AgencyChange, ...] | None = reader.remembered.get("changes")
    if known is None:
        told: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        for row in reader.rows("agency_changes"):
            event = told[row["event"].value]
            for name in ("original", "result", "date"):
                if row[name] is not None:
                    event[name].add(row[name].value)
            event["source"].add(reader.path(row["file"].value))
        events = (
            AgencyChange(
                tuple(sorted(e["original"])),
                min(e["result"]),
                min(e.get("date", ()), default=None),
                tuple(sorted(e["source"])),
            )
            for e in told.values()
        )
        known = reader.remembered["changes"] = tuple(sorted(events, key=lambda e: (e.result, e.originals)))
    return known


def likeness(asked: str, name: str) -> float:
    """How many of the asked words stand in a name, with a little for how much of the name is asked; 2.0 for
    the very name. Both are folded."""
    words, told = asked.split(), name.split()
    if not words or not told:
        return 0.0
    if words == told:
        return 2.0
    shared = sum(w in told for w in words)
    covered = sum(w in words for w in told)
    return shared / len(words) + 0.4 * covered / len(told)


def _folded(
    reader: Reader, cards: tuple[AgencyCard, ...]
) -> list[tuple[AgencyCard, list[tuple[str, frozenset[str]]]]]:
    """Each agency with its folded names and their words, folded once for each published state."""
    known: list[tuple[AgencyCard, list[tuple[str, frozenset[str]]]]] | None = reader.remembered.get("folded")
    if known is None:
        known = reader.remembered["folded"] = [
            (c, [(n, frozenset(n.split())) for n in map(fold_words, (c.name, *c.aliases))]) for c in cards
        ]
    return known


def _all_agencies(reader: Reader) -> tuple[AgencyCard, ...]:
    """Every agency, read once for each published state."""
    known: tuple[AgencyCard, ...] | None = reader.remembered.get("agencies")
    if known is None:
        known = reader.remembered["agencies"] = _read_agencies(reader)
    return known


def _read_agencies(reader: Reader) -> tuple[AgencyCard, ...]:
    """Property by property: a query for all of them would weigh each name in each of the graphs that say it."""
    bodies = {subject for subject, _ in reader.pairs(RDF.type, ORG.Organization)}
    names: dict[str, set[str]] = {}
    aliases: dict[str, set[str]] = {}
    for table, predicate in ((names, SKOS.prefLabel), (aliases, SKOS.altLabel)):
        for subject, text in reader.pairs(predicate):
            if subject in bodies:
                table.setdefault(subject, set()).add(text)
    counted = ((row["agency"], row["documents"]) for row in reader.rows("papers_of_agencies"))
    counts = {agency.value: int(documents.value) for agency, documents in counted}
    cards = []
    for iri, told in sorted(names.items()):
        name = min(told)
        other = tuple(sorted((aliases.get(iri, set()) | told) - {name}))
        cards.append(AgencyCard(iri, name, other, counts.get(iri, 0)))
    return tuple(sorted(cards, key=lambda c: (-c.documents, c.name)))
