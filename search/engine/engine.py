"""One library behind one object: add, remove, rebuild, ask, show, export, query, check, back up.

The command line, the API and the page are thin over this. Stores are opened when they are first needed. Before a
read the derived stores catch up with the catalog, unless another process is writing: then the answer comes from the
last state that process has finished.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, TypeVar

from search.engine.derived import derived_errors
from search.engine.searching import Searching

if TYPE_CHECKING:
    from ingest.batch import FileResult, Report
    from kg.cards import DocumentCard, Edge
    from kg.view import GraphView
    from search.answers.model import Answer, Talk
    from search.engine.care import Finding
    from search.engine.show import Shown
    from search.engine.text import LookedFor
    from search.overview import Overview
    from search.reading import FullText

T = TypeVar("T")


class Engine(Searching):
    """The library in one data directory. Reading methods may be called from several threads at once."""

    # ---- writing

    def ingest(
        self,
        paths: Sequence[Path],
        *,
        workers: int | None = None,
        executor: Executor | None = None,
        on_result: Callable[[FileResult], None] = lambda _: None,
    ) -> Report:
        """Files, folders and zip files into the library; then graph and index catch up.

        `on_result` hears of each file once it is on the disk. A file that fails is in the report and stops
        nothing. Raises `LibraryError` when the library itself cannot be written.
        """
        named = [(path, None) for path in paths]
        return self.ingest_named(named, workers=workers, executor=executor, on_result=on_result)

    def ingest_named(
        self,
        files: Sequence[tuple[Path, str | None]],
        *,
        workers: int | None = None,
        executor: Executor | None = None,
        on_result: Callable[[FileResult], None] = lambda _: None,
    ) -> Report:
        """The same for files that are known by another name than their path (uploads)."""
        from search.engine.ingest import ingest_paths

        with self._writing():
            self._create()
            started = _now()
            report = ingest_paths(
                self.catalog,
                files,
                workers=workers or self.settings.workers,
                executor=executor,
                on_result=on_result,
            )
            self._remember(started, report)
            self._follow()
        return report

    def _remember(self, started: str, report: Report) -> None:
        from ingest.catalog.records import Job

        failures = tuple((file.path, file.reason or "") for file in report.files if file.result == "failed")
        added, unchanged = report.count("added"), report.count("unchanged")
        counts = (added, unchanged, report.count("replaced"), report.count("failed"))
        with self.catalog.transaction():
            self.catalog.record_job(Job(started, _now(), *counts, failures=failures))

    def remove(self, what: str) -> tuple[str, ...]:
        """Take a document out by path, folder, zip file, hash or symbol; the paths removed.

        Raises `UnknownDocument`, or `AmbiguousDocument` when a symbol names several documents that are held.
        """
        from search.engine.show import paths_of

        catalog = self.catalog
        with self._writing():
            self._follow()
            paths = paths_of(self, what)
            with catalog.transaction():
                for path in paths:
                    catalog.remove_path(path)
            self._follow()
        return paths

    def rebuild(self, *, reread: bool = False) -> None:
        """Build graph and index anew from the catalog, beside the old ones; with `reread`, parse the originals
        again first."""
        from kg.sync import rebuild
        from search.engine.sync import GraphFeed

        catalog = self.catalog
        with self._writing():
            if reread:
                from search.engine.ingest import reread_originals

                reread_originals(catalog, self._tell)
            with derived_errors(self.directory):
                self._tell("Đang lập lại đồ thị…")
                rebuild(self.graph, GraphFeed(catalog))
                self._tell("Đang lập lại chỉ mục…")
                self._build_index()
            self.__dict__.pop("index", None)
            self._looked = False
            self.lexicon()

    def backup(self, file: Path) -> int:
        """Write the whole library to one file; the number of documents in it."""
        from search.engine.backup import write_backup

        catalog = self.catalog
        with self._writing():
            return write_backup(catalog, file)

    def restore(self, file: Path) -> int:
        """Put the library of a backup in the place of this one; the number of documents."""
        from search.engine.backup import read_backup

        with self._writing():
            self._create()
            documents = read_backup(self.catalog, file, self._drop_derived)
            self._follow()
        return documents

    # ---- reading

    def ask(self, text: str, *, limit: int | None = None, previous: Talk | None = None) -> Answer:
        """The answer to one question; `previous` is the `talk` of the answer before, which "kế hoạch đó" points at.
        Raises `QuestionTooLong`, `NoLibrary`."""
        with self._reading():
            return self._answer(text, limit or self.settings.limit, previous)

    def ask_batch(self, questions: Iterable[str], *, limit: int | None = None) -> Iterator[Answer]:
        """Answers in the order of the questions. A question that is too long is answered with why."""
        from search.answers.model import Answer
        from search.questions.model import QuestionTooLong

        for text in questions:
            try:
                yield self.ask(text, limit=limit)
            except QuestionTooLong as error:
                yield Answer(text, "content", "", str(error))

    def _answer(self, text: str, limit: int, previous: Talk | None = None) -> Answer:
        from search.answers.answer import answer
        from search.answers.talk import previous_from
        from search.engine.find import best
        from search.questions.outline import outline_of
        from search.questions.question import read_question

        before = previous_from(previous, self.view) if previous else None
        question = read_question(text, self.lexicon(), before)
        return answer(
            question, self.view, partial(best, self), self.passages, limit=limit, encode=self.encoder.encode,
            searched=len(self.index), encoder=self.encoder.fingerprint, outline=partial(outline_of, question.text, self.lexicon()),
        )  # fmt: skip

    def documents(self, **conditions: Any) -> tuple[DocumentCard, ...]:
        """The documents that meet the conditions of `GraphView.documents`."""
        with self._reading():
            return self.view.documents(**conditions)

    def read(self, question: Callable[[GraphView], T]) -> T:
        """What a question to the graph is answered with, on a library that is ready."""
        with self._reading():
            return question(self.view)

    def overview(self) -> Overview:
        """What the library holds and what it lacks most."""
        from search.overview import overview

        with self._reading():
            return overview(self)

    def show(self, what: str) -> Shown:
        """The card of the document that a symbol, a name, an IRI or a path stands for."""
        from search.engine.show import shown

        with self._reading():
            return shown(self, what)

    def text(self, key: str, looked_for: LookedFor) -> FullText:
        """The text of the file with this hash, for reading, with what was looked for marked."""
        from search.engine.text import text_of

        with self._reading():
            return text_of(self, key, looked_for)

    def file_key(self, file: str) -> tuple[str, str]:
        """(hash, IRI of the document) of the file at a path or with this hash. Raises `UnknownDocument`."""
        from search.engine.text import key_of

        with self._reading():
            key = key_of(self, file)
            return key, self.names.iri(key) or ""

    def file_keys(self, iri: str) -> tuple[tuple[str, str], ...]:
        """(hash, first path) of each file that holds a document."""
        with self._reading():
            return tuple((key, next(iter(self.catalog.paths(key)), "")) for key in self.names.keys(iri))

    def legal_basis(self, what: str) -> tuple[Edge, ...]:
        """What a document is based on, and what that is based on."""
        from search.engine.show import one

        with self._reading():
            return self.view.legal_basis(one(self, what).iri)

    def one(self, what: str) -> DocumentCard:
        """The document that a symbol, a name, an IRI or a path stands for. Raises `UnknownDocument`,
        `AmbiguousDocument`."""
        from search.engine.show import one

        with self._reading():
            return one(self, what)

    def node(self, what: str) -> str:
        """The IRI of the campaign of an IRI, or of the document that `one` finds. Raises what `one` raises."""
        from search.engine.show import node

        with self._reading():
            return node(self, what)

    def export(
        self, form: str, out: BinaryIO, *, around: str | None = None, depth: int = 1, **conditions: Any
    ) -> None:
        """Write the graph, or the part around a document or campaign, in one of the formats of `kg.exports.export`. `conditions` are the
        other fields of `kg.slices.Slice`. Raises `ExportError`, `UnknownDocument`, `AmbiguousDocument`."""
        from kg.exports.export import export, format_of
        from kg.slices import Slice
        from search.engine.show import node

        format_of(form)
        with self._reading():
            start = (node(self, around),) if around else ()
            export(self.graph, form, out, Slice(around=start, depth=depth, **conditions))

    def sparql(self, query: str, form: str = "table") -> str:
        """The result of a reading query as text. Raises `QueryError`."""
        from search.engine.sparql import Limits, run_query

        with (
            self._reading()
        ):  # a long query holds up no other reader: it goes on with the state it began with
            graph = self.graph
        return run_query(graph, query, form, Limits.of(self.settings))

    def check(self) -> tuple[Finding, ...]:
        """What is wrong with the library; empty when nothing is."""
        from search.engine.care import findings

        with self._reading():
            return findings(self)

    def stats(self) -> dict[str, object]:
        """How much the library holds."""
        from search.engine.care import statistics

        with self._reading():
            return statistics(self)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
