"""What the papers of a library tell that questions may speak of, gathered from all of them or from those that changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from kg.cards import DocumentCard
from kg.finding import ordered
from kg.library import Summary, summary_of
from search.questions.fold import words
from search.questions.known_papers import KnownPapers
from search.questions.lexicon import Lexicon, Names
from search.questions.papers import title_within
from search.questions.pieces import BARE, IRI, Piece, is_bare, key_of, read_row, row_of

Texts = Callable[[str], Iterable[str]]
"""The first passages of a held paper, by its IRI."""
Place = tuple[Piece, set[int]]
"""A piece, and the numbers in it that are no more."""
_FIRST_BARE: Final = 200
"""Of how many papers without a title the text is looked at."""
_LAWS: Final = ("Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp")
_FOLDED_LAWS: Final = ("luat", "bo luat", "phap lenh", "hien phap")


def lexicon_of(view: Any, texts: Texts | None = None) -> Lexicon:
    """The lexicon of a `kg.view.GraphView`. `texts` tells the titles of papers whose titles were not read. Cost: 0.1 ms a
    paper, and one look-up for each of those."""
    told: Mapping[str, str] = {card.iri: summary_of(card) for card in view.documents()}
    cards = [read_row(row)[0] for row in told.values()]
    names = names_of(counted(laws_told, cards), counted(signers_told, cards), view)
    return Lexicon.joined(names, KnownPapers.of(changed((), told, texts)))


def changed(
    places: Sequence[Place],
    told: Mapping[str, str | None],
    texts: Texts | None = None,
    lost: list[Summary] | None = None,
) -> dict[str, str]:
    """The rows to be written of papers that are `told` anew: packed cards by IRI, None for papers that are no more. What the
    pieces hold of them is marked as gone, and told in `lost`. Rows of other papers are among them where the text of one more
    paper, or of one less, tells its title. Cost: constant for each, and a look at the papers without titles."""
    cards: dict[str, Summary] = {}
    for iri, summary in told.items():
        for piece, gone in places:
            for number in _numbers(piece, gone, IRI, iri):
                if piece.iris[number] == iri:
                    gone.add(number)
                    if lost is not None:
                        lost.append(read_row(piece.rows[number])[0])
        if summary is not None:
            cards[iri] = read_row(summary)[0]
    within = _titles_within(places, cards, texts) if texts else {}
    rows = {iri: row_of(told[iri] or "", within.get(iri)) for iri in cards}
    for piece, gone in places:
        for number in _numbers(piece, gone, BARE, ""):
            iri, (summary, _, before) = piece.iris[number], piece.rows[number].partition("\n")
            if before != (within.get(iri) or ""):
                gone.add(number)
                rows[iri] = row_of(summary, within.get(iri))
    return rows


def _titles_within(
    places: Sequence[Place], cards: Mapping[str, Summary], texts: Texts
) -> dict[str, str | None]:
    """What the first of the papers without titles say that they are."""
    bare = [_as_card(iri, card) for iri, card in cards.items() if is_bare(card)]
    for piece, gone in places:
        for number in _numbers(piece, gone, BARE, ""):
            bare.append(_as_card(piece.iris[number], read_row(piece.rows[number])[0]))
    return {card.iri: title_within(texts(card.iri)) for card in ordered(bare)[:_FIRST_BARE]}


def _numbers(piece: Piece, gone: set[int], kind: str, told: str) -> list[int]:
    return [number for number in piece.holding(key_of(kind, told)).tolist() if number not in gone]


def _as_card(iri: str, card: Summary) -> DocumentCard:
    """What orders a paper among others."""
    return DocumentCard(iri, number=card.number, name=card.name, date=card.date, year=card.year, held=True)


def names_of(laws: Iterable[str], signers: Iterable[str], view: Any) -> Names:
    """The names of laws and signers, and of the agencies and campaigns of a `kg.view.GraphView`. Cost: 50 µs a name of an
    agency."""
    agencies = [
        (alias, name)
        for _, name, aliases, *_ in view.agencies()
        for alias in (name, *aliases)
        if 2 <= len(words(alias)) <= 12 and not ("," in alias and "," not in name)
    ]
    campaigns = [text for card in view.campaigns() for text in (card.name, *card.variants)]
    return Names.gathered(sorted(laws), agencies, campaigns, sorted(signers))


def counted(told: Callable[[Summary], Iterable[str]], cards: Iterable[Summary]) -> Counter[str]:
    """How many of the papers tell each name."""
    return Counter(name for card in cards for name in told(card))


def laws_told(card: Summary) -> set[str]:
    """The names of laws on a card."""
    names = (card.name, card.title if (card.type or "") in _LAWS else None)
    return {name for name in names if name and " ".join(words(name)).startswith(_FOLDED_LAWS)}


def signers_told(card: Summary) -> Iterator[str]:
    """Who signed the paper of a card."""
    if card.signer:
        yield card.signer
