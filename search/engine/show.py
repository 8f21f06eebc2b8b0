"""A document's card with everything the library knows around it, and finding the document by what a user types."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from ingest.catalog.errors import LibraryError, UnknownDocument
from kg.cards import DocumentCard, Edge, Evidence, Explanation, Status
from search.labels import document_label

if TYPE_CHECKING:
    from search.engine.engine import Engine

_HASH_LENGTH = 8


class AmbiguousDocument(LibraryError):
    """A symbol that several documents bear. `candidates` are their cards."""

    def __init__(self, directory: str | Path, wanted: str, candidates: tuple[DocumentCard, ...]) -> None:
        self.candidates = candidates
        listed = "; ".join(
            f"{document_label(card)} ({card.date or 'không rõ ngày'}, {card.issuer or 'không rõ cơ quan'})"
            for card in candidates
        )
        super().__init__(
            directory,
            f"“{wanted}” có thể là {len(candidates)} văn bản: {listed}. Hãy nêu thêm ngày, cơ quan hoặc đường dẫn tệp.",
        )


@dataclass(frozen=True, slots=True)
class Shown:
    """What `luocdo show` tells of a document. `candidates` has the others when the words fit several documents
    equally well; then only the cards are filled."""

    card: DocumentCard
    status: Status = field(default_factory=lambda: Status(None))
    outgoing: tuple[Edge, ...] = ()
    incoming: tuple[Edge, ...] = ()
    mentions: tuple[Evidence, ...] = ()
    why: Explanation | None = None
    files: tuple[str, ...] = ()
    candidates: tuple[DocumentCard, ...] = ()


def shown(engine: Engine, what: str) -> Shown:
    """The card of the document that `what` stands for. Raises `UnknownDocument`."""
    found = find(engine, what)
    if not found:
        raise UnknownDocument(engine.directory, what)
    if len(found) > 1:
        return Shown(found[0], candidates=found)
    card, view = found[0], engine.view
    files = [path for key in engine.names.keys(card.iri) for path in engine.catalog.paths(key)]
    return Shown(
        card=card,
        status=view.status(card.iri),
        outgoing=view.related(card.iri, None, "out"),
        incoming=view.related(card.iri, None, "in"),
        mentions=view.mentions(card.iri),
        why=view.why(card.iri),
        files=tuple(files),
    )


def one(engine: Engine, what: str) -> DocumentCard:
    """The document that `what` stands for. Raises `UnknownDocument`, or `AmbiguousDocument` when there are several."""
    found = find(engine, what)
    if not found:
        raise UnknownDocument(engine.directory, what)
    if len(found) > 1:
        raise AmbiguousDocument(engine.directory, what, found)
    return found[0]


def node(engine: Engine, what: str) -> str:
    """The IRI of the campaign or document that `what` stands for. Raises what `one` raises."""
    if "://" in what and engine.view.campaign(what) is not None:
        return what
    return one(engine, what).iri


def find(engine: Engine, what: str) -> tuple[DocumentCard, ...]:
    """The documents that an IRI, a path, the hash of a file, a symbol or a name stands for."""
    view, text = engine.view, what.strip()
    card = view.card(text) if "://" in text else None
    if card is not None:
        return (card,)
    keys = _keys(engine, text)
    if keys:
        cards = (view.card(engine.names.iri(key) or "") for key in keys)
        return tuple({card.iri: card for card in cards if card is not None}.values())
    return view.find(text) or _as_asked(engine, text)


def _keys(engine: Engine, text: str) -> tuple[str, ...]:
    """The documents at a path, or whose file's hash begins like this."""
    at = None if "\x00" in text else engine.catalog.key_at(str(Path(text).resolve()))
    if at is not None:
        return (at,)
    if len(text) >= _HASH_LENGTH and all(letter in "0123456789abcdef" for letter in text):
        return tuple(key for key in engine.catalog.all_keys() if key.startswith(text))
    return ()


def _as_asked(engine: Engine, text: str) -> tuple[DocumentCard, ...]:
    """The documents that the words name, read as a question reads them ("Kế hoạch 137 năm 2022 của Cần Thơ")."""
    from search.questions.question import read_question

    question = read_question(text, engine.lexicon())
    for slot in (*question.anchors, question.asked):
        if not slot.named:
            continue
        found = engine.view.find(
            slot.number,
            type=slot.types[0] if slot.types else None,
            name=slot.name,
            year=slot.year,
            date=slot.date,
            place=slot.place,
            issuer=slot.issuers[0] if slot.issuers else None,
        )
        if found:
            return found
    return ()


def paths_of(engine: Engine, what: str) -> tuple[str, ...]:
    """The paths in the catalog that a path, folder, zip file, hash or symbol stands for.

    Raises `UnknownDocument` when there are none and `AmbiguousDocument` when a symbol names several held documents.
    """
    below = engine.catalog.paths_under(str(Path(what).resolve())) or engine.catalog.paths_under(what)
    if below:
        return below
    held = tuple(card for card in find(engine, what) if card.held)
    if not held:
        raise UnknownDocument(engine.directory, what)
    if len(held) > 1:
        raise AmbiguousDocument(engine.directory, what, held)
    keys = engine.names.keys(held[0].iri)
    if len(keys) > 1:
        raise AmbiguousDocument(engine.directory, what, held)
    return tuple(path for key in keys for path in engine.catalog.paths(key))
