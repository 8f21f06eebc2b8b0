"""Relations: what a paper says of others and of itself.

    find_relations = layout -> pieces of sentences -> tokens -> grammar -> statements

`words` holds the verbs and `clauses` how a clause begins; `marked`, `anaphora` (`this_other`, `named_kinds`), `plurals` and `recalled` find the papers and
campaigns, `programmes`, `titled` and `told` (`letters`) those told by what they approved or are about, `pages` those of a page that only tells of papers; `tokens` makes a row of papers and verbs of a sentence.
`grammar` reads papers (`papers`), titles (`titles`, `reviews`) and lists with the judgements of `judge`; `byways`, `shares`, `carried`, `movements` and `about` know
the other ways of saying it. `body`, `opening`, `discourse` (`fronted`, `purposes`, `launched`, `headings`), `leads`, `notes`,
`acts`, `subjects`, `aliases`, `cards`, `listed` and `kinds` say who acts: the paper itself, what it issued, what the sentence before, a heading,
a list, a note or a subject names.
`mended` corrects where a main clause begins and `boards` which verbs only name a board; `orders` tells what letters hand on and
`aims` whose aim a paper shares; `units` finds the provisions of a paper.
`columns` reads tables by the heads of their columns, `own_programme` what a paper says that it is for itself.
`consolidated` gives the words of a consolidated text to the paper it repeats.
`validity` (`own_validity`, `old_and_new`, `gone_lists`, `denied`) reads acts on validity once more, over clauses and sentences, from `frames` in which each
paper is one sign (`frame_rows`, `frame_backs`).
`reviewed` ties reports to what was reviewed beside them, `guided` guidance to what was named before, `annexed` papers to what is
issued with them, `led` papers to the work they are for; `note_named` knows papers that only their note numbers.
`plausible` tells what cannot be.
`likely` reads once more without wording, by verbs, ranks and dates, what the grammar left unlinked.
Each statement carries its rule and a confidence; one that a lead-in, a heading or a note completed is `inherited`.
"""

from __future__ import annotations

from collections.abc import Sequence

from ingest.model import Campaign, Citation, Header, Provision, RelationFound, Section, Text
from ingest.relations.acts import read_acts
from ingest.relations.aims import read_aims
from ingest.relations.aliases import read_aliases
from ingest.relations.body import read_body
from ingest.relations.cards import read_cards
from ingest.relations.columns import read_columns
from ingest.relations.consolidated import read_consolidation, speak_for_base
from ingest.relations.denied import take_back
from ingest.relations.expired import read_expired
from ingest.relations.gone_lists import read_gone_lists
from ingest.relations.kinds import read_kinds
from ingest.relations.likely import read_likely
from ingest.relations.listed import read_listed
from ingest.relations.old_and_new import read_old_and_new
from ingest.relations.reviewed import read_reviewed
from ingest.relations.statements import Collector
from ingest.relations.subjects import read_subjects
from ingest.relations.validity import read_validity

__all__ = ["find_campaign_relations", "find_relations"]


def find_relations(
    text: Text,
    header: Header,
    sections: Sequence[Section],
    citations: Sequence[Citation],
    provisions: Sequence[Provision],
    campaigns: Sequence[Campaign],
) -> tuple[RelationFound, ...]:
    """All relations of a paper in order of place, each stated once. Linear in the text."""
    collector = find_grammatical(text, header, sections, citations, provisions, campaigns)
    read_likely(collector)
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
) -> Collector:
    """What the grammar reads, before what is only likely is added."""
    collector = Collector(text, header, sections, citations, campaigns, provisions)
    read_body(collector)
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
    read_validity(collector)
    return collector


def find_campaign_relations(
    text: Text,
    header: Header,
    sections: Sequence[Section],
    citations: Sequence[Citation],
    campaigns: Sequence[Campaign],
) -> tuple[RelationFound, ...]:
    """The relations that sentences about campaigns state; the other sentences are not read."""
    collector = Collector(text, header, sections, citations, campaigns)
    read_body(collector, campaigns_only=True)
    read_columns(collector)
    read_likely(collector, campaigns_only=True)
    return collector.result()
