"""A question taken apart: what is asked, of which documents, under which conditions. Plain frozen data."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final, Literal

Kind = Literal[
    "relation",
    "campaign",
    "status",
    "who_issued",
    "who_signed",
    "when",
    "effective",
    "expires",
    "number_lookup",
    "about",
    "lookup",
    "list",
    "count",
    "compare",
    "check",
    "mentions",
    "related",
    "agency",
    "agency_change",
    "recipients",
    "content",
]
"""What kind of answer a question wants; `content` is everything that only a passage can answer."""

OWN: Final[frozenset[Kind]] = frozenset(
    {"status", "who_issued", "who_signed", "when", "effective", "expires", "about", "recipients"}
)
"""Kinds that ask something of one document itself."""

By = Literal["place", "office", "year"]
"""What the papers found are told by: the province or the office that made them, or their year."""

Direction = Literal["in", "out"]
"""`in`: documents that do something to the anchor. `out`: documents the anchor does something to."""

MAX_LENGTH: Final = 2000


class QuestionTooLong(ValueError):
    """The question is longer than `MAX_LENGTH` characters. `str()` is a Vietnamese sentence."""

    def __init__(self, length: int) -> None:
        told, limit = (f"{n:,}".replace(",", ".") for n in (length, MAX_LENGTH))
        super().__init__(
            f"Câu hỏi dài {told} ký tự, tối đa {limit}: xin rút gọn câu hỏi hoặc nêu số, ký hiệu văn bản."
        )
        self.length = length


@dataclass(frozen=True, slots=True)
class Days:
    """A span of days, ISO and inclusive, either end open; `of` tells which of a document's days must lie in it."""

    since: str | None = None
    until: str | None = None
    of: Literal["issued", "effective", "ended"] = "issued"


@dataclass(frozen=True, slots=True)
class Order:
    """Which documents of a class come first, and how many of them are wanted, 0 for all. `most`: by how many documents of `types`
    stand in `relations` to it (`in`), or it to them (`out`); no relation means whoever cites it, or, of agencies and
    signers, the papers they issued. `signed`: of those who sign, not of those who issue. `level`: of what offices these documents are,
    as `Where.level` has it."""

    by: Literal["newest", "oldest", "most"]
    take: int = 1
    relations: tuple[str, ...] = ()
    direction: Direction = "in"
    types: tuple[str, ...] = ()
    signed: bool = False
    level: str | None = None


@dataclass(frozen=True, slots=True)
class Period:
    """The years a question about campaigns gives, inclusive: of those that run in them, or begin or end in them."""

    first: int
    last: int
    of: Literal["running", "beginning", "ending"] = "running"


@dataclass(frozen=True, slots=True)
class Where:
    """Conditions on the documents asked for that stand apart from the clause that asks. `held` is False where those are
    wanted that are only cited; `level` is the kind of office that issued them ("các quận": only those of units called so); `among` are the IRIs they must be of, those of the talk so far; `without` are types they must not be of; `beyond` papers that are known already; `beside`
    a document after, before or on whose day they were issued; `ended` how far they must have lost force; `former`: of bodies that the merger of the provinces ended; `sent_to`: the agency they went to, as typed; `region`: the part of
    the country whose provinces made them; `said` are the words of each."""

    days: Days | None = None
    held: bool | None = None
    signer: str | None = None
    level: str | None = None
    order: Order | None = None
    among: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    beyond: tuple[Slot, ...] = ()
    beside: tuple[Literal["after", "before", "same day"], Slot] | None = None
    ended: Literal["whole", "part"] | None = None
    former: bool | None = None
    sent_to: str | None = None
    region: str | None = None
    said: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Slot:
    """A document, a campaign or a class of documents as a question names it. Unsaid parts are empty.

    `number` is a canonical symbol ("41-CT/TW") or a bare serial number ("41"); `name` a law's or campaign's
    name as typed; `issuers` canonical agency names (several mean any of them); `years` an inclusive range, `months` one within
    each of them; `or_places` further places, any of which will do;
    `topic` folded content words that go with it; `surface` the words as typed; `iris` the documents whose titles
    it tells when it has no number. `of` with `via`: it is told by what it does to other documents ("kế hoạch thực
    hiện Chỉ thị 41"). `undergone`: by what they do to it ("quyết định bị Quyết định 10
    thay thế"). `first`: the first of its class in this order ("kế hoạch mới nhất"). `within`: the documents of its
    class that meet these conditions ("kế hoạch do ông Minh ký"). `joint`: all of the agencies made it together.
    """

    types: tuple[str, ...] = ()
    number: str | None = None
    name: str | None = None
    campaign: bool = False
    issuers: tuple[str, ...] = ()
    place: str | None = None
    or_places: tuple[str, ...] = ()
    date: str | None = None
    years: tuple[int | None, int | None] | None = None
    months: tuple[int, int] | None = None
    topic: tuple[str, ...] = ()
    surface: str = ""
    iris: tuple[str, ...] = ()
    of: tuple[Slot, ...] = ()
    via: tuple[str, ...] = ()
    first: Order | None = None
    within: Where | None = None
    undergone: bool = False
    joint: bool = False

    @property
    def year(self) -> int | None:
        """The one year the slot names, else None."""
        if self.date:
            return int(self.date[:4])
        return self.years[0] if self.years and self.years[0] == self.years[1] else None

    @property
    def named(self) -> bool:
        """Whether it names one document or campaign, not a class."""
        return bool(self.number or self.name or self.iris or self.of or self.first or self.within)

    @property
    def bare(self) -> bool:
        """Whether nothing at all is known of it."""
        return self == Slot(surface=self.surface)


@dataclass(frozen=True, slots=True)
class Question:
    """What `read_question` understood.

    `relations` are wire words, the first the one asked for, the rest other wordings of the same sentence.
    `direction` is seen from the anchors. `asked` describes the documents wanted, `anchors` those given,
    `loose` conditions whose place in the sentence does not tell whom they bind. `aspects` are further
    things asked ("status", "effective", "provision"). `topic` are the folded content words left over, `subject` the same as typed.
    `titled`: documents of the asked types whose titles hold the subject, with the share of it.
    `rule` names the frame that decided; `chained` is true when an anchor came from the previous question.
    `typed` is the question as it was typed where short forms were written out in `text`.
    `where` and `clauses` narrow the documents found; `further` are more things asked of the same documents, their
    anchors left out; `unread` are words that no part of the reading takes up. `guessed`: the verb is none the grammar
    knows, so `relations` are all that papers of these kinds may have. `of_found`: a further question about the documents
    found, not about those named. `period`: when the campaigns asked for were. `on`: the day on which something is asked to be so, ISO.
    `others` ask the same for other classes ("…, Ban Bí thư có kết luận nào"). `kind_of` is the kind of agency asked for, a
    folded word ("bo", "dia phuong"); `whether`: only whether there is any is asked. `act`: a thing and what was done
    to it, as typed, where the paper by which that was done is asked for. `by`: those who made the papers are asked for, or
    how many each year has, so these are told by them. `then`: what its later parts ask, of papers that the parts before them find
    or name; `left`: parts that ask what no reading took up.
    """

    text: str
    kind: Kind
    relations: tuple[str, ...] = ()
    direction: Direction | None = None
    asked: Slot = field(default_factory=Slot)
    anchors: tuple[Slot, ...] = ()
    loose: Slot = field(default_factory=Slot)
    aspects: tuple[str, ...] = ()
    topic: tuple[str, ...] = ()
    subject: str = ""
    every: bool = False
    chained: bool = False
    rule: str = ""
    typed: str = ""
    titled: tuple[tuple[str, float], ...] = ()
    where: Where = field(default_factory=Where)
    clauses: tuple[Clause, ...] = ()
    further: tuple[Question, ...] = ()
    unread: tuple[str, ...] = ()
    guessed: bool = False
    of_found: bool = False
    on: str | None = None
    period: Period | None = None
    others: tuple[Question, ...] = ()
    kind_of: str | None = None
    whether: bool = False
    act: tuple[str, str] | None = None
    by: By | None = None
    then: tuple[Then, ...] = ()
    left: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Then:
    """What a later part of the question asks, as typed in `said`. Its anchors may stand for the papers that the main question
    (`FOUND` and 0) or an earlier part (and its number) finds; `count` is how many it speaks of ("hai văn bản ấy"), 0 for
    whichever they are."""

    question: Question
    said: str
    count: int = 0


FOUND: Final = "found:"
"""Begins the IRI of an anchor that stands for what another part of the question finds."""
CAMPAIGN: Final = "campaign:"
"""The same for the campaign of that part's papers."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A further condition on the documents asked for: they must (or, `negated`, must not) answer `question`."""

    question: Question
    negated: bool
    said: str


@dataclass(frozen=True, slots=True)
class Previous:
    """What the talk was about before: the documents answered, best first, and those that were asked about.
    `of_answered`: what a question leaves unsaid means those answered. `question`: what was asked, in full."""

    slots: tuple[Slot, ...] = ()
    asked: tuple[Slot, ...] = ()
    of_answered: bool = False
    question: str = ""
