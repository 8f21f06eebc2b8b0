"""What graph and index know of each held file's document, as filters ask for it and facets count it.

The graph knows more than the index: names that agencies share, what repealed a document since, which campaigns it
belongs to. So conditions are turned into sets of documents here, and the index is told which it may find.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ingest.catalog.errors import LibraryError
from kg.status import judge
from search.entries import Condition, Facts, Filters, exact_value
from search.found import Facet, counted
from search.labels import STATUS_WORDS

if TYPE_CHECKING:
    from kg.cards import DocumentCard
    from search.engine.searching import Searching

UNKNOWN = "unknown"
STATUSES = (*STATUS_WORDS, UNKNOWN)
FACETS = ("type", "agency", "place", "year", "status", "campaign")


@dataclass(frozen=True, slots=True)
class Where:
    """What a passage's document must be; several values of one kind: any of them. Names without case and marks, in
    whole or, where nothing is called so, in part. `date_from`..`date_to`: ISO dates, years or months, inclusive.
    `status`: words of `STATUSES`. `document`: whatever stands for one document."""

    type: tuple[str, ...] = ()
    agency: tuple[str, ...] = ()
    place: tuple[str, ...] = ()
    date_from: str | None = None
    date_to: str | None = None
    status: tuple[str, ...] = ()
    campaign: tuple[str, ...] = ()
    document: str | None = None


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of one document."""

    type: str = ""
    agency: str = ""
    place: str = ""
    date: str = ""
    status: str = UNKNOWN
    campaigns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Knowledge:
    """All held files by key, and the names that agencies and campaigns go by: folded name → names as shown."""

    files: Mapping[str, Known]
    agencies: Mapping[str, frozenset[str]]
    campaigns: Mapping[str, frozenset[str]]

    def keys(self, where: Where) -> tuple[frozenset[str] | None, tuple[str, ...]]:
        """(keys of the files that meet the conditions, None for all; remarks about names that nothing has)."""
        notes: list[str] = []
        conditions: list[Callable[[Known], bool]] = []

        def named(asked: tuple[str, ...], what: str, value: Callable[[Known], Iterable[str]],
                  other: Mapping[str, frozenset[str]]) -> None:  # fmt: skip
            if asked:
                held = {one for known in self.files.values() for one in value(known) if one}
                wanted = frozenset(one for text in asked for one in _meant(text, held, other, what, notes))
                conditions.append(lambda known: not wanted.isdisjoint(value(known)))

        named(where.type, "loại văn bản", lambda known: (known.type,), {})
        named(where.agency, "cơ quan", lambda known: (known.agency,), self.agencies)
        named(where.place, "địa bàn", lambda known: (known.place,), {})
        named(where.campaign, "phong trào", lambda known: known.campaigns, self.campaigns)
        if where.status:
            conditions.append(lambda known: known.status in where.status)
        if where.date_from or where.date_to:
            period = Condition(Filters(date_from=where.date_from, date_to=where.date_to))
            conditions.append(lambda known: period.met_by("", Facts(date=known.date)))
        if not conditions:
            return None, ()
        found = (key for key, known in self.files.items() if all(met(known) for met in conditions))
        return frozenset(found), tuple(notes)

    def facets(self, by_document: Mapping[str, int]) -> dict[str, tuple[Facet, ...]]:
        """Counts of the documents and passages that match, by the names of `FACETS`."""
        match = [(self.files[key], count) for key, count in by_document.items() if key in self.files]
        return {
            "type": counted((known.type, count) for known, count in match),
            "agency": counted((known.agency, count) for known, count in match),
            "place": counted((known.place, count) for known, count in match),
            "year": counted((known.date[:4], count) for known, count in match),
            "status": counted((known.status, count) for known, count in match),
            "campaign": counted((name, count) for known, count in match for name in known.campaigns),
        }


def knowledge_of(engine: Searching) -> Knowledge:
    """Read anew for each state of graph and index. Cost: about 0.1 ms a document and 1 ms a campaign."""
    view = engine.view
    cards = {card.iri: card for card in view.documents(held=True)}
    of_campaign: dict[str, list[str]] = {}
    campaigns: dict[str, set[str]] = {}
    for campaign in view.campaigns():
        for name in (campaign.name, campaign.iri, *campaign.variants):
            campaigns.setdefault(exact_value(name), set()).add(campaign.name)
        for iri in {edge.subject.iri for edge in view.campaign_documents(campaign.iri)}:
            of_campaign.setdefault(iri, []).append(campaign.name)
    agencies: dict[str, set[str]] = {}
    for agency in view.agencies():
        for name in (agency.name, *agency.aliases):
            agencies.setdefault(exact_value(name), set()).update((agency.name, *agency.aliases))
    files = {}
    for key, facts in engine.index.shelf.facts.items():
        iri = engine.names.iri(key) or ""
        card = cards.get(iri)
        if card is None:
            files[key] = Known(facts.type, facts.issuer, facts.place, facts.date)
            continue
        files[key] = Known(
            card.type or facts.type, card.issuer or facts.issuer, card.place or facts.place, card.date or facts.date,
            state_of(card), tuple(dict.fromkeys(of_campaign.get(iri, ()))),
        )  # fmt: skip
    return Knowledge(files, _frozen(agencies), _frozen(campaigns))


def state_of(card: DocumentCard) -> str:
    """What `GraphView.status` says of a document (`UNKNOWN` for None), without asking once more what changed it."""
    return card.status or judge(card, (), None).word or UNKNOWN


def checked(where: Where, engine: Searching) -> None:
    """Raise `LibraryError` for a status that there is not."""
    wrong = unknown_status(where.status)
    if wrong:
        raise LibraryError(engine.directory, wrong)


def unknown_status(words: Sequence[str]) -> str | None:
    """The message about the first word that is not one of `STATUSES`, None when all are."""
    wrong = next((word for word in words if word not in STATUSES), None)
    return wrong and f"Không có tình trạng “{wrong}”: chọn trong {', '.join(STATUSES)}."


def _meant(
    text: str, held: set[str], other: Mapping[str, frozenset[str]], what: str, notes: list[str]
) -> set[str]:
    """Which held names a text stands for: those it spells, else those it is another name of, else those that hold it."""
    asked = exact_value(text)
    folded = {name: exact_value(name) for name in held}
    found = {name for name in held if folded[name] == asked}
    if not found:
        found = held & other.get(asked, frozenset())
    if not found and asked:
        found = {name for name in held if f" {asked} " in f" {folded[name]} "}
    if not found:
        notes.append(f"Trong kho không có {what} nào tên “{text}”.")
    return found


def _frozen(names: Mapping[str, set[str]]) -> dict[str, frozenset[str]]:
    return {name: frozenset(shown) for name, shown in names.items()}
