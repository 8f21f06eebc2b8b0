"""What goes into the index, and what a hit may be asked to be."""

from __future__ import annotations

from dataclasses import dataclass

from search.tokens import fold

Names = str | tuple[str, ...] | None
"""One name, several of which one must fit, or no condition."""


@dataclass(frozen=True, slots=True)
class IndexEntry:
    """One passage to index. `number`, `title`, `type`, `issuer`, `place`, `date`, `campaign` are its document's."""

    passage_id: str
    document_key: str
    number: str | None = None
    title: str | None = None
    section: str = ""
    text: str = ""
    page: int = 1
    type: str | None = None
    issuer: str | None = None
    place: str | None = None
    date: str | None = None
    campaign: str | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a document: the fields that filters ask for and facets count."""

    type: str = ""
    issuer: str = ""
    place: str = ""
    date: str = ""
    campaign: str = ""

    @classmethod
    def of(cls, entry: IndexEntry) -> Facts:
        """The facts that a passage brings of its document."""
        return cls(*(getattr(entry, name) or "" for name in FACTS))


FACTS = ("type", "issuer", "place", "date", "campaign")
"""The fields of `Facts`, in order."""


@dataclass(frozen=True, slots=True)
class Filters:
    """What a hit's document must be. Names are compared without case and marks; several names: any of them.

    `date_from`..`date_to` are ISO dates, years or months, inclusive; what has no date lies in no period.
    `documents` are the keys of the documents allowed by someone who knows more than the index (the graph).
    """

    type: Names = None
    issuer: Names = None
    place: Names = None
    date_from: str | None = None
    date_to: str | None = None
    document_key: str | None = None
    campaign: Names = None
    documents: frozenset[str] | None = None

    def __bool__(self) -> bool:
        """Whether anything is asked."""
        return self != _NONE


_NONE = Filters()


def exact_value(text: str) -> str:
    """How a name is compared by filters: folded, lower case, single spaces."""
    return " ".join(fold(text).lower().split())


def day_number(date: str | None, filler: str = "0") -> int:
    """An ISO date (or its year, or year and month) as yyyymmdd, what is left out filled up; 0 when unknown."""
    digits = (date or "").replace("-", "")
    return int(digits.ljust(8, filler)) if digits.isdigit() else 0


class Condition:
    """`Filters` made ready to be asked of many documents."""

    def __init__(self, filters: Filters) -> None:
        self._names = {
            name: frozenset(exact_value(one) for one in ((value,) if isinstance(value, str) else value))
            for name in ("type", "issuer", "place", "campaign")
            if (value := getattr(filters, name))
        }
        self._dated = bool(filters.date_from or filters.date_to)
        self._first = max(1, day_number(filters.date_from))
        self._last = day_number(filters.date_to or "9999", "9")
        self._keys = filters.documents
        if filters.document_key is not None:
            one = frozenset((filters.document_key,))
            self._keys = one if self._keys is None else self._keys & one

    def met_by(self, key: str, facts: Facts) -> bool:
        """Whether a document passes. Cost: a microsecond for each name asked."""
        if self._keys is not None and key not in self._keys:
            return False
        if self._dated and not self._first <= day_number(facts.date) <= self._last:
            return False
        return all(exact_value(getattr(facts, name)) in allowed for name, allowed in self._names.items())
