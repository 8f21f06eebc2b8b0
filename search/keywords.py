"""The word leg: a tantivy index of every passage, where titles and own headings count more often than text.

Documents of tantivy are passages; the fast field `row` ties each to its row in the vectors. Scores are
BM25 (k1 1.2, b 0.75, fixed by tantivy); the field `inside` holds what tells passages of one document apart.
tantivy takes one writer at a time over all processes; readers see the last commit.
"""

from __future__ import annotations

import math
import shutil
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from search.entries import Filters, IndexEntry
from search.tokens import terms, whole

if TYPE_CHECKING:
    import tantivy

    from search.headings import HeadedEntry

    Clause = tuple[tantivy.Occur, tantivy.Query]

__all__ = ["Filters", "IndexEntry", "WordIndex", "WordLockedError"]

_HEAP_BYTES = 64_000_000
_LOCK_STEP_S = 0.05
_MANY_NUMBERS = 2000


_TITLE_TIMES = 3
_OWN_TIMES = 7
_OWN_TIMES_INSIDE = 3
"""How often title and own headings count in the one field of words (BM25F: counts are weighted, then saturated
together; on held-out questions far better than a sum of one score a field). Over n passages they count n times less."""
_FIELDS = ("number", "body", "inside")
_TOO_COMMON = 0.5
_MUST_HOLD = 2 / 3
"""A passage matches a question when it holds two of three of its syllables that stand in at most half of all passages."""


class WordLockedError(Exception):
    """Another process is writing to the word index."""


def _schema() -> tantivy.Schema:
    import tantivy

    builder = tantivy.SchemaBuilder()
    builder.add_unsigned_field("row", fast=True, indexed=True)
    builder.add_text_field("key", fast=True, tokenizer_name="raw", index_option="basic")
    for name in _FIELDS:
        builder.add_text_field(name, tokenizer_name="spaces", index_option="freq")
    return builder.build()


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
        document.add_text("key", entry.document_key)
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
        keys: Sequence[str] | None = None,
        *,
        inside: bool = False,
        numbers: Sequence[str] = (),
    ) -> tuple[list[int], list[float]]:
        """(rows, scores) of the best passages for a question's tokens, best first; only documents of `keys`.

        `inside` leaves out what passages of one document share, their title and chapters. With `numbers`, only
        passages of documents with one of these numbers (as `known_numbers` gives them).
        """
        clauses = self._scored(tokens, inside)
        if numbers:
            clauses.append(_must(self._any("number", numbers)))
        if not clauses or keys == ():
            return [], []
        return self._first(_within(clauses, self._documents(keys)), limit)

    def matching(
        self, syllables: Iterable[str], rows: Sequence[int], keys: Sequence[str] | None, *, inside: bool
    ) -> dict[str, int]:
        """How many passages of each document match, by its key: those that hold two of three of the syllables (of
        those that tell something) and those of `rows`. Without syllables all passages match.
        Cost: 1 to 6 ms for 80,000 passages of 4,000 documents."""
        if keys == ():
            return {}
        searcher = self._index.searcher()
        query = _within([_must(self._match(syllables, rows, inside))], self._documents(keys))
        most = len(keys) if keys is not None else max(1, searcher.num_docs)
        wanted = {"keys": {"terms": {"field": "key", "size": most, "segment_size": most}}}
        buckets = searcher.aggregate(query, wanted)["keys"]["buckets"]
        return {str(bucket["key"]): int(bucket["doc_count"]) for bucket in buckets}

    def following(
        self,
        tokens: Iterable[str],
        syllables: Iterable[str],
        rows: Sequence[int],
        keys: Sequence[str] | None,
        *,
        limit: int,
        inside: bool,
    ) -> tuple[list[int], list[float]]:
        """The passages that match (as `matching` says), best first by their words, without those of `rows`."""
        import tantivy

        if keys == ():
            return [], []
        clauses = [*self._scored(tokens, inside), _must(self._match(syllables, (), inside))]
        if rows:
            clauses.append((tantivy.Occur.MustNot, self._any("row", rows)))
        return self._first(_within(clauses, self._documents(keys)), limit)

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

    def __len__(self) -> int:
        return int(self._index.searcher().num_docs)

    def _first(self, query: tantivy.Query, limit: int) -> tuple[list[int], list[float]]:
        searcher = self._index.searcher()
        hits = searcher.search(query, limit, count=False).hits
        rows = searcher.fast_field_values("row", [address for _, address in hits])
        return [int(row or 0) for row in rows], [float(score) for score, _ in hits]

    def _scored(self, tokens: Iterable[str], inside: bool) -> list[Clause]:
        import tantivy

        return [
            (tantivy.Occur.Should, tantivy.Query.term_query(self._schema, _field(inside), token, "freq"))
            for token in dict.fromkeys(tokens)
        ]

    def _match(self, syllables: Iterable[str], rows: Sequence[int], inside: bool) -> tantivy.Query:
        """What counts as found: enough of the telling syllables, or one of the rows."""
        import tantivy

        searcher, asked = self._index.searcher(), list(dict.fromkeys(syllables))
        often = _TOO_COMMON * searcher.num_docs
        telling = [one for one in asked if searcher.doc_freq(_field(inside), one) <= often] or asked
        if not telling:
            return tantivy.Query.all_query()
        least = math.ceil(_MUST_HOLD * len(telling))
        enough = tantivy.Query.boolean_query(self._scored(telling, inside), minimum_number_should_match=least)
        found = [(tantivy.Occur.Should, enough)]
        if rows:
            found.append((tantivy.Occur.Should, self._any("row", rows)))
        return tantivy.Query.boolean_query(found)

    def _documents(self, keys: Sequence[str] | None) -> tantivy.Query | None:
        return None if keys is None else self._any("key", keys)

    def _any(self, field: str, values: Sequence[Any]) -> tantivy.Query:
        import tantivy

        return tantivy.Query.term_set_query(self._schema, field, list(values))


def _field(inside: bool) -> str:
    return "inside" if inside else "body"


def _must(query: tantivy.Query) -> Clause:
    """A condition that gives no score."""
    import tantivy

    return tantivy.Occur.Must, tantivy.Query.const_score_query(query, 0.0)


def _within(clauses: list[Clause], condition: tantivy.Query | None) -> tantivy.Query:
    """All clauses, and the condition where there is one."""
    import tantivy

    query = tantivy.Query.boolean_query(clauses)
    if condition is None:
        return query
    return tantivy.Query.boolean_query([(tantivy.Occur.Must, query), _must(condition)])


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
