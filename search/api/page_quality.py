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
LACKS: dict[str, tuple[str, Callable[[DocumentCard], object]]] = {
    "loai": ("loại", lambda card: card.type),
    "so": ("số ký hiệu", lambda card: card.number or card.name),
    "ngay": ("ngày", lambda card: card.date),
    "co-quan": ("cơ quan ban hành", lambda card: card.issuer),
}
"""Word in an address -> (a fact of a heading, how a card tells it)."""
LACK_WORDS = {word: f"không đọc được {fact}" for word, (fact, _) in LACKS.items()}
_JOBS_LOOKED_AT = 50


@dataclass(frozen=True, slots=True)
class Understood:
    """What was read of one file: its document, how many relations it has, the facts that were not found."""

    card: DocumentCard
    relations: int
    lacks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Flaw:
    """Something amiss: `words` for people, how often, the first documents as (name, IRI), the address of all of them."""

    words: str
    count: int
    first: tuple[tuple[str, str], ...] = ()
    link: str = ""


@dataclass(frozen=True, slots=True)
class Failed:
    """A file that could not be read and is not in the library by now: its name, why, and when it was sent (ISO)."""

    name: str
    reason: str
    when: str


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
    return tuple(word for word, fact in LACKS.values() if not fact(card))


def quality(engine: Engine) -> tuple[Flaw, ...]:
    """What could not be read of the documents held, and those tied to nothing; nothing that is in order. Linear in the
    documents held."""
    held = engine.documents(held=True)
    flaws = []
    for word, (_, fact) in LACKS.items():
        lacking = [card for card in held if not fact(card)]
        if lacking:
            link = f"/danh-muc?kho=true&thieu={word}"
            flaws.append(Flaw(LACK_WORDS[word], len(lacking), _first(lacking), link))
    links = links_of(engine.graph.snapshot)
    unlinked = [card for card in held if not links.of(card.iri)]
    if unlinked:
        link = "/phan-tich?loai=orphans"
        flaws.append(Flaw("chưa nối với văn bản nào", len(unlinked), _first(unlinked), link))
    return tuple(flaws)


def failed_files(engine: Engine) -> tuple[Failed, ...]:
    """The files of the last ingests that failed, newest first, each once; not those that were read since."""
    found: dict[str, Failed] = {}
    for job in engine.catalog.jobs(_JOBS_LOOKED_AT):
        for path, reason in job.failures:
            if path not in found and engine.catalog.key_at(path) is None:
                found[path] = Failed(path, reason, job.finished)
    return tuple(found.values())


def _first(cards: Sequence[DocumentCard]) -> tuple[tuple[str, str], ...]:
    return tuple((shortened(document_label(card), _LONGEST), card.iri) for card in cards[:_SHOWN])
