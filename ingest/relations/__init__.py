"""Relations: what a paper says of others and of itself.

    find_relations = layout -> pieces of sentences -> tokens -> grammar -> statements

| folder | what it reads |
|---|---|
| `naming` | who is meant: words that point back, papers told by what they approved or are about |
| `grammar` | one sentence as a row of tokens: titles, lists of papers, verbs and what they reach |
| `discourse` | what sentences say with those around them: fronted clauses, lead-ins, headings, notes, the opening |
| `whole` | what only the whole paper tells: tables, lists of papers gone, short names, reviews, consolidated texts |
| `validity` | acts on validity once more, over clauses, from frames in which each paper is one sign |
| `likely` | once more without wording, by verbs, ranks and dates, what all these left unlinked |

`ground` is what all of them rest on; `words` holds the verbs, `tokens` makes the row, `marked` finds the papers, campaigns and note marks of a text; `statements` collects
who says what of whom, by which rule, proved by which sentence; `ranks` and `plausible` tell what cannot be, `units` the provisions
of a paper. Each statement carries its rule and a confidence; one that a lead-in, a heading or a note completed is `inherited`.
"""

from __future__ import annotations

from collections.abc import Sequence

from ingest.model import Campaign, Citation, Header, Provision, RelationFound, Section, Text
from ingest.relations.discourse.body import read_body
from ingest.relations.discourse.topics import read_reported
from ingest.relations.ground import Ground, ground_of
from ingest.relations.likely.reading import read_likely
from ingest.relations.statements import Collector
from ingest.relations.validity.denied import take_back
from ingest.relations.validity.gone_annexes import read_gone_annexes
from ingest.relations.validity.gone_lists import read_gone_lists
from ingest.relations.validity.old_and_new import read_old_and_new
from ingest.relations.validity.reading import read_validity
from ingest.relations.whole.acts import read_acts
from ingest.relations.whole.aims import read_aims
from ingest.relations.whole.aliases import read_aliases
from ingest.relations.whole.amended_grounds import read_amended_grounds
from ingest.relations.whole.cards import read_cards
from ingest.relations.whole.columns import read_columns
from ingest.relations.whole.consolidated import read_consolidation, speak_for_base
from ingest.relations.whole.expired import read_expired
from ingest.relations.whole.kinds import read_kinds
from ingest.relations.whole.listed import read_listed
from ingest.relations.whole.reviewed import read_reviewed
from ingest.relations.whole.subjects import read_subjects
from ingest.relations.whole.under_movements import read_under_movements

__all__ = ["find_campaign_relations", "find_relations"]


def find_relations(
    text: Text,
    header: Header,
    sections: Sequence[Section],
    citations: Sequence[Citation],
    provisions: Sequence[Provision],
    campaigns: Sequence[Campaign],
    ground: Ground | None = None,
) -> tuple[RelationFound, ...]:
    """All relations of a paper in order of place, each stated once; `ground` is made anew where none is given. Linear in the
    text."""
    collector = find_grammatical(text, header, sections, citations, provisions, campaigns, ground)
    read_likely(collector)
    read_amended_grounds(collector)
    take_back(collector)
    speak_for_base(collector)
    return collector.result()


def find_grammatical(
    text: Text,
    header: Header,
    sections: Sequence[Section],
    citations: Sequence[Citation],
    provisions: Sequence[Provision],
    campaigns: Sequence[Campaign],
    ground: Ground | None = None,
) -> Collector:
    """What the grammar reads, before what is only likely is added."""
    ground = ground or ground_of(text, header, sections, citations)
    collector = Collector(ground, campaigns, provisions)
    read_body(collector)
    read_reported(collector)
    read_reviewed(collector)
    read_acts(collector)
    read_consolidation(collector)
    read_subjects(collector)
    read_aliases(collector)
    read_cards(collector)
    read_listed(collector)
    read_expired(collector)
    read_kinds(collector)
    read_columns(collector)
    read_aims(collector)
    read_old_and_new(collector)
    read_gone_lists(collector)
    read_gone_annexes(collector)
    read_validity(collector)
    read_under_movements(collector)
    return collector


def find_campaign_relations(ground: Ground, campaigns: Sequence[Campaign]) -> tuple[RelationFound, ...]:
    """The relations that sentences about campaigns state; the other sentences are not read."""
    collector = Collector(ground, campaigns)
    read_body(collector, campaigns_only=True)
    read_columns(collector)
    read_likely(collector, campaigns_only=True)
    return collector.result()
