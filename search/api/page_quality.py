"""What was understood of files, and what could not be read of the library: for the people who put files in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial

from ingest.batch import FileResult
from ingest.errors import LuocdoError
from kg.cards import DocumentCard
from kg.view import GraphView
from search.engine.engine import Engine
from search.engine.neighbourhood import links_of
from search.labels import document_label, shortened

_SHOWN = 5
_LONGEST = 80
_LACKS: tuple[tuple[str, Callable[[DocumentCard], object]], ...] = (
    ("loại", lambda card: card.type),
    ("số ký hiệu", lambda card: card.number or card.name),
    ("ngày", lambda card: card.date),
    ("cơ quan ban hành", lambda card: card.issuer),
)


@dataclass(frozen=True, slots=True)
class Understood:
    """What was read of one file: its document, how many relations it has, the facts that were not found."""

    card: DocumentCard
    relations: int
    lacks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Flaw:
    """Something amiss: `words` for people, how often, and the first documents as (name, IRI)."""

    words: str
    count: int
    first: tuple[tuple[str, str], ...] = ()


def understood_files(engine: Engine, results: Iterable[FileResult]) -> dict[str, Understood]:
    """By the hash of the file, for the files that are in the library now. Two lookups a file."""
    found = {}
    for key in {one.key for one in results if one.key and one.result != "failed"}:
        with suppress(LuocdoError):  # taken out again since
            _, iri = engine.file_key(key)
            told = engine.read(partial(_understood, iri))
            if told is not None:
                found[key] = told
    return found


def _understood(iri: str, view: GraphView) -> Understood | None:
    card = view.card(iri)
    return None if card is None else Understood(card, len(view.related(iri)), lacks_of(card))


def lacks_of(card: DocumentCard) -> tuple[str, ...]:
    """The facts of a heading that were not found."""
    return tuple(word for word, fact in _LACKS if not fact(card))


def quality(engine: Engine) -> tuple[Flaw, ...]:
    """What could not be read of the documents held, and the files of the last ingests that failed; nothing that is
    in order. Linear in the documents held."""
    held = engine.documents(held=True)
    flaws = []
    for word, fact in _LACKS:
        lacking = [card for card in held if not fact(card)]
        if lacking:
            flaws.append(Flaw(f"không đọc được {word}", len(lacking), _first(lacking)))
    links = links_of(engine.graph.snapshot)
    unlinked = [card for card in held if not links.of(card.iri)]
    if unlinked:
        flaws.append(Flaw("chưa nối với văn bản nào", len(unlinked), _first(unlinked)))
    failed = sum(len(job.failures) for job in engine.catalog.jobs(20))
    if failed:
        flaws.append(Flaw("tệp lỗi trong các lần nạp gần đây", failed))
    return tuple(flaws)


def _first(cards: Sequence[DocumentCard]) -> tuple[tuple[str, str], ...]:
    return tuple((shortened(document_label(card), _LONGEST), card.iri) for card in cards[:_SHOWN])
