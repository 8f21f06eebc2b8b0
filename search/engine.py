"""One library behind one object: add, remove, rebuild, ask, show, export, query, check, back up.

The command line, the API and the page are thin over this. Stores are opened when they are first needed. Before a
read the derived stores catch up with the catalog, unless another process is writing: then the answer comes from the
last state that process has finished.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ingest.catalog import Catalog
from ingest.catalog_errors import LibraryBusy, LibraryError, told
from ingest.catalog_lock import writer_lock
from search.settings import Settings, load_settings

if TYPE_CHECKING:
    from ingest.batch import FileResult, Report
    from kg.cards import DocumentCard
    from kg.store import GraphStore
    from kg.view import GraphView
    from search.answer_model import Answer, AnswerPassage
    from search.engine_care import Finding
    from search.engine_passages import CatalogPassages, FileNames
    from search.engine_show import Shown
    from search.index import PassageIndex
    from search.keywords import Filters
    from search.question_lexicon import Lexicon

Tell = Callable[[str], None]


class Engine:
    """The library in one data directory. Reading methods may be called from several threads at once."""

    def __init__(
        self, data: Path | str, settings: Settings | None = None, *, tell: Tell = lambda _: None
    ) -> None:
        """Opens nothing yet. `tell` hears, in Vietnamese, what takes long (waiting, catching up)."""
        self.settings = settings or load_settings(data=str(data))
        self.directory = Path(data)
        self._tell = tell
        self._lexicon: tuple[str, Lexicon] | None = None

    # ---- the stores, opened on first use

    @cached_property
    def catalog(self) -> Catalog:
        return Catalog(self.directory)

    @cached_property
    def graph(self) -> GraphStore:
        from kg.store import GraphStore

        with told(self.directory):
            return GraphStore(self.directory / "graph", base=self.settings.base_iri)

    @cached_property
    def view(self) -> GraphView:
        from kg.view import GraphView

        return GraphView(self.graph)

    @cached_property
    def index(self) -> PassageIndex:
        from search.encoder import default_encoder
        from search.index import PassageIndex

        with told(self.directory):
            return PassageIndex(self.directory / "index", encoder=default_encoder())

    @cached_property
    def names(self) -> FileNames:
        from search.engine_passages import FileNames

        return FileNames(self.graph)

    @cached_property
    def passages(self) -> CatalogPassages:
        from search.engine_passages import CatalogPassages

        return CatalogPassages(self.catalog, self.names)

    def close(self) -> None:
        """Let go of all stores."""
        for name in ("catalog", "graph", "index"):
            store = self.__dict__.pop(name, None)
            if store is not None:
                store.close()
        for name in ("view", "names", "passages"):
            self.__dict__.pop(name, None)
        self._lexicon = None

    def __enter__(self) -> Engine:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # ---- writing

    @contextmanager
    def _writing(self, wait: float | None = None) -> Iterator[None]:
        seconds = self.settings.wait_seconds if wait is None else wait
        with writer_lock(self.directory, seconds, self._tell):
            yield

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
        from search.engine_ingest import ingest_paths

        with self._writing():
            self.__dict__.setdefault("catalog", Catalog(self.directory, create=True))
            started = _now()
            report = ingest_paths(
                self.catalog,
                paths,
                workers=workers or self.settings.workers,
                executor=executor,
                on_result=on_result,
            )
            self._remember(started, report)
            self._follow()
        return report

    def _remember(self, started: str, report: Report) -> None:
        from ingest.catalog_records import Job

        failures = tuple((file.path, file.reason or "") for file in report.files if file.result == "failed")
        counts = (
            report.count("added"),
            report.count("unchanged"),
            report.count("replaced"),
            report.count("failed"),
        )
        with self.catalog.transaction():
            self.catalog.record_job(Job(started, _now(), *counts, failures=failures))

    def remove(self, what: str) -> tuple[str, ...]:
        """Take a document out by path, folder, zip file, hash or symbol; the paths removed.

        Raises `UnknownDocument`, or `AmbiguousDocument` when a symbol names several documents that are held.
        """
        from search.engine_show import paths_of

        with self._writing():
            self._follow()
            paths = paths_of(self, what)
            with self.catalog.transaction():
                for path in paths:
                    self.catalog.remove_path(path)
            self._follow()
        return paths

    def rebuild(self, *, reread: bool = False) -> None:
        """Build graph and index anew from the catalog, beside the old ones; with `reread`, parse the originals
        again first."""
        from kg.sync import rebuild
        from search.engine_sync import GraphFeed, index_entries
        from search.index import PassageIndex

        with self._writing():
            catalog = self.catalog
            if reread:
                from search.engine_ingest import reread_originals

                reread_originals(catalog, self._tell)
            with derived_errors(self.directory):
                self._tell("Đang lập lại đồ thị…")
                feed = GraphFeed(catalog)
                rebuild(self.graph, feed)
                self._tell("Đang lập lại chỉ mục…")
                entries = ((key, index_entries(document)) for key, document in feed.documents())
                PassageIndex.rebuild_at(self.directory / "index", entries, catalog.sequence)
        self.__dict__.pop("index", None)

    def backup(self, file: Path) -> int:
        """Write the whole library to one file; the number of documents in it."""
        from search.engine_backup import write_backup

        with self._writing():
            return write_backup(self.catalog, file)

    def restore(self, file: Path) -> int:
        """Put the library of a backup in the place of this one; the number of documents."""
        from search.engine_backup import read_backup

        with self._writing():
            self.__dict__.setdefault("catalog", Catalog(self.directory, create=True))
            documents = read_backup(self.catalog, file, self._drop_derived)
            self._follow()
        return documents

    def _drop_derived(self) -> None:
        for name in ("graph", "index"):
            store = self.__dict__.pop(name, None)
            if store is not None:
                store.close()
            shutil.rmtree(self.directory / name, ignore_errors=True)
        for name in ("view", "names", "passages"):
            self.__dict__.pop(name, None)

    # ---- catching up

    def ready(self) -> None:
        """Make graph and index catch up if they are behind and nobody is writing. Cheap when they are not."""
        behind = self.catalog.sequence
        with derived_errors(self.directory):
            self.graph.refresh()
            if self.graph.version and self.graph.sequence >= behind and self.index.sequence >= behind:
                return
        try:
            with self._writing(wait=0):
                self._follow()
        except LibraryBusy:
            self._tell("Đang có tiến trình khác nạp văn bản: trả lời theo những gì đã nạp xong trước đó.")

    def _follow(self) -> None:
        from kg.sync import catch_up
        from search.engine_sync import GraphFeed, catch_up_index

        behind = self.catalog.sequence
        with derived_errors(self.directory):
            catch_up(self.graph, GraphFeed(self.catalog))
            if self.index.sequence != behind:
                catch_up_index(self.index, self.catalog)

    # ---- reading

    def lexicon(self) -> Lexicon:
        """The names that questions may use, built once for each state of the graph."""
        from search.question_lexicon import Lexicon

        version = self.graph.version
        if self._lexicon is None or self._lexicon[0] != version:
            self._lexicon = (version, Lexicon.of(self.view))
        return self._lexicon[1]

    def ask(self, text: str, *, limit: int | None = None) -> Answer:
        """The answer to one question. Raises `QuestionTooLong`, `NoLibrary`."""
        self.ready()
        return self._answer(text, limit or self.settings.limit)

    def ask_batch(self, questions: Iterable[str], *, limit: int | None = None) -> Iterator[Answer]:
        """Answers in the order of the questions; the stores are made ready once."""
        self.ready()
        for text in questions:
            yield self._answer(text, limit or self.settings.limit)

    def _answer(self, text: str, limit: int) -> Answer:
        from search.answer import answer
        from search.question import read_question

        question = read_question(text, self.lexicon())
        return answer(question, self.view, self.index.search, self.passages, limit=limit)

    def search(
        self, words: str, *, limit: int = 10, filters: Filters | None = None
    ) -> tuple[AnswerPassage, ...]:
        """The best passages for some words, best first."""
        from search.answer_model import AnswerPassage

        self.ready()
        found = []
        for hit in self.index.search(words, limit, filters):
            text = self.passages.passage(hit.passage_id)
            if text is not None:
                named = (text.iri, text.document, text.number, text.section, text.page, text.text)
                found.append(AnswerPassage(*named, score=hit.score))
        return tuple(found)

    def documents(self, **conditions: Any) -> tuple[DocumentCard, ...]:
        """The documents that meet the conditions of `GraphView.documents`."""
        self.ready()
        return self.view.documents(**conditions)

    def lag(self) -> dict[str, int]:
        """How many changes of the catalog graph and index have not taken in. Raises `LibraryError` when one of them
        cannot be opened."""
        self.ready()
        sequence = self.catalog.sequence
        return {"graph": sequence - self.graph.sequence, "index": sequence - self.index.sequence}

    def show(self, what: str) -> Shown:
        """The card of the document that a symbol, a name, an IRI or a path stands for."""
        from search.engine_show import shown

        self.ready()
        return shown(self, what)

    def sparql(self, query: str, form: str = "table") -> str:
        """The result of a reading query as text. Raises `QueryError`."""
        from search.engine_sparql import run_query

        self.ready()
        return run_query(self.graph, query, form)

    def check(self) -> tuple[Finding, ...]:
        """What is wrong with the library; empty when nothing is."""
        from search.engine_care import findings

        self.ready()
        return findings(self)

    def stats(self) -> dict[str, object]:
        """How much the library holds."""
        from search.engine_care import statistics

        self.ready()
        return statistics(self)


@contextmanager
def derived_errors(directory: Path) -> Iterator[None]:
    """Raise `LibraryError` for what graph and index raise."""
    from kg.errors import GraphError
    from search.index import PassageIndexError

    try:
        with told(directory):
            yield
    except (GraphError, PassageIndexError) as error:
        raise LibraryError(directory, str(error)) from error


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
