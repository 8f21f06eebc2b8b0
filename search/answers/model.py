"""An answer as the wire says it, and what an answer needs of passages. Plain frozen data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol


@dataclass(frozen=True, slots=True)
class PassageText:
    """A passage with where it stands. `start` and `end` are offsets in the file `source`; `document` is the label
    shown for the paper ("Kế hoạch 137/KH-UBND")."""

    id: str
    document_key: str
    iri: str
    document: str
    number: str | None
    section: str
    page: int
    text: str
    source: str = ""
    start: int = 0
    end: int = 0


class PassageSource(Protocol):
    """Where answers get passages: the catalog, or a fake in tests."""

    def passage(self, passage_id: str) -> PassageText | None:
        """One passage by id, None when it is gone."""

    def covering(self, source: str, start: int, end: int) -> PassageText | None:
        """The passage of a file that holds the source offset `start`, else None."""

    def head(self, iri: str) -> PassageText | None:
        """The first passage of a held document, None when it is only cited."""

    def of_document(self, iri: str) -> Sequence[PassageText]:
        """The passages of a held document in reading order; empty when it is only cited."""


@dataclass(frozen=True, slots=True)
class AnswerEvidence:
    """The sentence that proves a document belongs to the answer, and where it stands."""

    source: str
    page: int
    quote: str


@dataclass(frozen=True, slots=True)
class AnswerDocument:
    """A document of the answer; `relation` is the wire word that ties it to what was asked, or None."""

    iri: str
    type: str | None
    number: str | None
    name: str | None
    date: str | None
    issuer: str | None
    title: str | None
    held: bool
    relation: str | None = None
    evidence: tuple[AnswerEvidence, ...] = ()
    score: float = 1.0


@dataclass(frozen=True, slots=True)
class AnswerPassage:
    """A place to read; `highlights` are spans of `text`."""

    iri: str
    document: str
    number: str | None
    section: str
    page: int
    text: str
    highlights: tuple[tuple[int, int], ...] = ()
    score: float = 0.0


@dataclass(frozen=True, slots=True)
class Candidate:
    """A document that a number in the question may mean."""

    iri: str
    number: str | None
    date: str | None
    issuer: str | None


@dataclass(frozen=True, slots=True)
class Talk:
    """What the next question may point back at ("kế hoạch đó"): IRIs of the documents answered and asked about.
    `of_answered`: what is left unsaid ("Ai ký?") means those answered, not those asked about. `question`:
    what was asked, for one that narrows it ("Chỉ lấy của Cà Mau")."""

    answered: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()
    of_answered: bool = False
    question: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """The object of `luocdo ask --json`, field by field. `talk` is for the next question."""

    question: str
    kind: str
    understood: str
    text: str
    documents: tuple[AnswerDocument, ...] = ()
    passages: tuple[AnswerPassage, ...] = ()
    candidates: tuple[Candidate, ...] = field(default=())
    talk: Talk = field(default=Talk())
