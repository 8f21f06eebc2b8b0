"""The word leg: a tantivy index of every passage, where titles and own headings count more often than text.

Documents of tantivy are passages; the fast field `row` ties each to its row in the vectors. Scores are
BM25 (k1 1.2, b 0.75, fixed by tantivy); the field `inside` holds what tells passages of one document apart.
tantivy takes one writer at a time over all processes; readers see the last commit.
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from search.entries import Filters, IndexEntry
from search.tokens import fold, terms, whole

if TYPE_CHECKING:
    import tantivy

    from search.headings import HeadedEntry

__all__ = ["Filters", "IndexEntry", "WordIndex", "WordLockedError", "day_number", "exact_value"]

_HEAP_BYTES = 64_000_000
_LOCK_STEP_S = 0.05
_MANY_NUMBERS = 2000


_TITLE_TIMES = 3
_OWN_TIMES = 7
_OWN_TIMES_INSIDE = 3
"""How often title and own headings count in the one field of words (BM25F: counts are weighted, then saturated
together; on held-out questions far better than a sum of one score a field). Over n passages they count n times less."""
_FIELDS = ("number", "body", "inside")
_EXACT = ("type", "issuer", "place", "campaign")


class WordLockedError(Exception):
    """Another process is writing to the word index."""


def _schema() -> tantivy.Schema:
    import tantivy

    builder = tantivy.SchemaBuilder()
    builder.add_unsigned_field("row", fast=True, indexed=True)
    builder.add_integer_field("day", fast=True, indexed=True)
    for name in ("key", *_EXACT):
        builder.add_text_field(name, tokenizer_name="raw", index_option="basic")
    for name in _FIELDS:
        builder.add_text_field(name, tokenizer_name="spaces", index_option="freq")
    return builder.build()


def day_number(date: str | None) -> int:
    """An ISO date (or its year, or year and month) as yyyymmdd; 0 when unknown."""
    digits = (date or "").replace("-", "")
    return int(digits.ljust(8, "0")) if digits.isdigit() else 0


def exact_value(text: str) -> str:
    """How a name is compared by filters: folded, lower case, single spaces."""
    return " ".join(fold(text).lower().split())


class WordIndex:
    """One tantivy index in a folder. Opening an absent folder creates an empty index.

    With `damaged_ok` files that cannot be read are deleted first (a rebuild is under way).
    """

    def __init__(self, path: Path, damaged_ok: bool = False) -> None:
        import tantivy

        path.mkdir(parents=True, exist_ok=True)
        self._schema = _schema()
        try:
            self._index = tantivy.Index(self._schema, path=str(path))
        except ValueError:
            if not damaged_ok:
                raise
            shutil.rmtree(path)
            path.mkdir()
            self._index = tantivy.Index(self._schema, path=str(path))
        spaces = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build()
        self._index.register_tokenizer("spaces", spaces)
        self._index.config_reader("manual", 0)
        self._index.reload()
        self._writer: tantivy.IndexWriter | None = None

    def lock(self, wait_s: float) -> None:
        """Become the one writer, waiting up to `wait_s` for another process. Raises WordLockedError."""
        deadline = time.monotonic() + wait_s
        while self._writer is None:
            try:
                self._writer = self._index.writer(_HEAP_BYTES, 1)
            except ValueError as error:
                if "lock" not in str(error).lower():
                    raise
                if time.monotonic() >= deadline:
                    raise WordLockedError(str(error)) from error
                time.sleep(_LOCK_STEP_S)

    def unlock(self) -> None:
        """Give the writer's place back; changes not committed are lost."""
        if self._writer is not None:
            self._writer.rollback()
            self.release()

    def add(self, row: int, headed: HeadedEntry) -> None:
        """Add one passage under its row. Needs the lock."""
        import tantivy

        assert self._writer is not None
        entry = headed.entry
        document = tantivy.Document()
        document.add_unsigned("row", row)
        document.add_integer("day", day_number(entry.date))
        document.add_text("key", entry.document_key)
        for name in _EXACT:
            if value := getattr(entry, name):
                document.add_text(name, exact_value(value))
        text = " ".join(terms(entry.text))
        own = [(" ".join(terms(heading)), share) for heading, share in headed.own]
        above = [" ".join(terms(entry.title or ""))] * _TITLE_TIMES + [" ".join(terms(headed.above))]
        body = [part for part, share in own for _ in range(_OWN_TIMES // share)]
        inside = [part for part, share in own for _ in range(_OWN_TIMES_INSIDE // share)]
        document.add_text("body", " ".join([*above, *body, text]))
        document.add_text("inside", " ".join([*inside, text]))
        if entry.number:
            document.add_text("number", whole(entry.number))
        self._writer.add_document(document)

    def delete_document(self, key: str) -> None:
        """Take out all passages of a document. Needs the lock."""
        assert self._writer is not None
        self._writer.delete_documents_by_term("key", key)

    def commit(self) -> None:
        """Make the changes durable and visible. The lock is still held: `release` gives it back."""
        assert self._writer is not None
        self._writer.commit()
        self._index.reload()

    def release(self) -> None:
        """Give the writer's place back after a commit."""
        writer, self._writer = self._writer, None
        if writer is not None:
            writer.wait_merging_threads()

    def reload(self) -> None:
        """See the last commit of any process."""
        self._index.reload()

    def search(
        self,
        tokens: Iterable[str],
        limit: int,
        filters: Filters,
        *,
        inside: bool = False,
        numbers: Sequence[str] = (),
    ) -> tuple[list[int], list[float]]:
        """(rows, scores) of the best passages for a question's tokens, best first.

        `inside` leaves out what passages of one document share, their title and chapters. With `numbers`, only passages of documents with one of these numbers (as `known_numbers` gives them).
        """
        import tantivy

        field = "inside" if inside else "body"
        clauses: list[Any] = [
            (tantivy.Occur.Should, tantivy.Query.term_query(self._schema, field, token, "freq"))
            for token in dict.fromkeys(tokens)
        ]
        if numbers:
            held = tantivy.Query.term_set_query(self._schema, "number", list(numbers))
            clauses.append((tantivy.Occur.Must, tantivy.Query.const_score_query(held, 0.0)))
        if not clauses:
            return [], []
        query = tantivy.Query.boolean_query(clauses)
        if (must := self._filter(filters)) is not None:
            query = tantivy.Query.boolean_query([(tantivy.Occur.Must, query), (tantivy.Occur.Must, must)])
        searcher = self._index.searcher()
        hits = searcher.search(query, limit, count=False).hits
        rows = searcher.fast_field_values("row", [address for _, address in hits])
        return [int(row or 0) for row in rows], [float(score) for score, _ in hits]

    def known_numbers(self, symbols: Iterable[str]) -> list[str]:
        """Which of the symbols (whole tokens) are numbers of documents; where one is not, the numbers that are one
        slip of a letter away. Cost: one look-up a symbol."""
        searcher = self._index.searcher()
        found: dict[str, None] = {}
        for symbol in symbols:
            if searcher.doc_freq("number", symbol):
                found[symbol] = None
            elif "/" in symbol and not symbol.replace("/", "").isdigit():
                begin = symbol[: symbol.index("/") + 1]
                near = searcher.terms_with_prefix("number", begin, limit=_MANY_NUMBERS)
                found |= dict.fromkeys(term for term, _ in near if _one_slip(term, symbol))
        return list(found)

    def rows(self, filters: Filters) -> list[int] | None:
        """The rows that pass the filters, or None when there are none to pass. Cost: one visit per row."""

        query = self._filter(filters)
        if query is None:
            return None
        searcher = self._index.searcher()
        hits = searcher.search(query, max(1, searcher.num_docs), count=False).hits
        rows = searcher.fast_field_values("row", [address for _, address in hits])
        return [int(row or 0) for row in rows]

    def __len__(self) -> int:
        return int(self._index.searcher().num_docs)

    def _filter(self, filters: Filters) -> tantivy.Query | None:
        import tantivy

        queries: list[Any] = []
        if filters.document_key is not None:
            queries.append(tantivy.Query.term_query(self._schema, "key", filters.document_key, "basic"))
        for name in _EXACT:
            if value := getattr(filters, name):
                queries.append(tantivy.Query.term_query(self._schema, name, exact_value(value), "basic"))
        if filters.date_from or filters.date_to:
            last = (filters.date_to or "9999").replace("-", "").ljust(8, "9")
            queries.append(
                tantivy.Query.range_query(
                    self._schema,
                    "day",
                    tantivy.FieldType.Integer,
                    max(1, day_number(filters.date_from)),
                    int(last),
                )
            )
        if not queries:
            return None
        must = tantivy.Query.boolean_query([(tantivy.Occur.Must, query) for query in queries])
        return tantivy.Query.const_score_query(must, 0.0)


def _one_slip(first: str, second: str) -> bool:
    """Whether one letter put in, left out, changed or swapped with its neighbour makes one out of the other."""
    if abs(len(first) - len(second)) > 1 or first == second:
        return False
    start = next((i for i, (a, b) in enumerate(zip(first, second, strict=False)) if a != b), None)
    if start is None:
        return True
    one, two = first[start:], second[start:]
    if one[:1].isdigit() or two[:1].isdigit():
        return False
    return (
        one[1:] == two[1:]
        or one[1:] == two
        or one == two[1:]
        or (one[:2] == two[1::-1] and one[2:] == two[2:])
    )
