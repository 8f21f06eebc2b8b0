"""SPARQL for people: queries that only read, run in a process that is killed when they take too much.

The store has no time limit of its own and gives memory back late, so a query runs in a worker process with a limit on
address space; on time out the process is killed and the next query gets a fresh one. The worker opens the published
snapshot read-only, which no writer changes.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kg.errors import QueryError
from search.engine.sparql_results import told, written
from search.engine.sparql_rules import kind_of, limited, refuse_harm
from search.engine.worker import Start
from search.engine.workers import WorkerLost, Workers, WorkersBusy, WorkerTimeout

if TYPE_CHECKING:
    from kg.store import GraphStore
    from search.settings import Settings

FORMATS = ("table", "json", "xml", "csv", "tsv", "turtle", "ntriples")
ROWS = ("json", "xml", "csv", "tsv", "table")
"""Forms of SELECT and ASK."""
TRIPLES = ("turtle", "ntriples", "jsonld", "rdfxml")
"""Forms of CONSTRUCT and DESCRIBE."""


class QueryTooCostly(QueryError):
    """A query that took more time, memory or output than it may."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What one query may take: `seconds`, `memory_mb` beyond an idle worker, `rows` (solutions; CONSTRUCT makes its
    triples of so many), `output_mb`."""

    seconds: float = 10.0
    memory_mb: int = 1024
    rows: int = 10_000
    output_mb: int = 32

    @classmethod
    def of(cls, settings: Settings) -> Limits:
        """What the settings allow."""
        return cls(settings.sparql_seconds, settings.sparql_memory_mb, settings.sparql_rows)


@dataclass(frozen=True, slots=True)
class Result:
    """What a query gave: text in one of the forms; `truncated` when there were more rows than the limit."""

    text: str
    form: str
    truncated: bool = False


class SparqlWorkers:
    """A pool of processes over one graph."""

    def __init__(self, graph: Path, base: str, limits: Limits, size: int = 1) -> None:
        self.limits = limits
        start = Start("search.engine.sparql:Querying", (str(graph), base, limits), limits.memory_mb)
        self._workers = Workers(start, size)

    def run(self, query: str, forms: tuple[str, ...]) -> Result:
        """The result in the first of `forms` that the kind of query can give. Raises `QueryError`, `QueryTooCostly`,
        and `WorkersBusy` when too many queries run already."""
        refuse_harm(query)
        try:
            result: Result = self._workers.call("run", query, forms, seconds=self.limits.seconds)
        except WorkerTimeout as error:
            message = f"Truy vấn chạy quá {self.limits.seconds:g} giây nên đã bị dừng. Hãy hỏi hẹp hơn."
            raise QueryTooCostly(message) from error
        except WorkerLost as error:
            raise QueryTooCostly(
                "Truy vấn cần quá nhiều bộ nhớ hoặc lồng quá sâu nên đã bị dừng. Hãy hỏi hẹp hơn."
            ) from error
        return result

    def pids(self) -> tuple[int, ...]:
        return self._workers.pids()

    def close(self) -> None:
        self._workers.close()


class Querying:
    """What a worker holds: the graph, opened to read."""

    def __init__(self, graph: str, base: str, limits: Limits) -> None:
        from kg.store import GraphStore

        kind_of("ASK {}")  # loads the grammar
        self._limits = limits
        self._store = GraphStore(Path(graph), read_only=True, base=base)

    def run(self, query: str, forms: tuple[str, ...]) -> Result:
        """`SparqlWorkers.run` within the worker."""
        from pyoxigraph import QueryBoolean

        self._store.refresh()
        kind = kind_of(query)
        form = _form(kind, forms)
        rows = self._limits.rows
        try:
            found = self._store.query(query if kind == "ask" else limited(query, rows + 1))
            if isinstance(found, QueryBoolean):
                return Result(told(form, bool(found)), form)
            if kind == "select":
                return self._selected(found, form)
            return Result(self._triples(found, form), form)
        except MemoryError as error:
            raise QueryTooCostly("Truy vấn cần quá nhiều bộ nhớ. Hãy hỏi hẹp hơn.") from error
        except (OSError, RuntimeError) as error:
            raise QueryError(f"Truy vấn không chạy được: {error}") from error

    def _selected(self, found: Any, form: str) -> Result:
        names = [variable.value for variable in found.variables]
        rows = [tuple(solution[name] for name in names) for solution in found]
        kept = rows[: self._limits.rows]
        text = written(form, names, kept)
        if len(text) > self._limits.output_mb << 20:
            raise QueryTooCostly(f"Kết quả lớn hơn {self._limits.output_mb} MB. Hãy hỏi hẹp hơn.")
        return Result(text, form, len(rows) > len(kept))

    def _triples(self, found: Any, form: str) -> str:
        from pyoxigraph import RdfFormat, serialize

        from ontology.vocabulary import PREFIXES

        formats = {
            "turtle": RdfFormat.TURTLE,
            "table": RdfFormat.TURTLE,
            "ntriples": RdfFormat.N_TRIPLES,
            "jsonld": RdfFormat.JSON_LD,
            "rdfxml": RdfFormat.RDF_XML,
        }
        out = _Bounded(self._limits.output_mb << 20)
        prefixes = {} if form == "ntriples" else PREFIXES
        try:
            serialize(found, out, format=formats[form], prefixes=prefixes)
        except OverflowError as error:
            raise QueryTooCostly(f"Kết quả lớn hơn {self._limits.output_mb} MB. Hãy hỏi hẹp hơn.") from error
        return out.getvalue().decode("utf-8")


class _Bounded(io.BytesIO):
    def __init__(self, most: int) -> None:
        super().__init__()
        self._most = most

    def write(self, data: Any) -> int:
        if self.tell() + len(data) > self._most:
            raise OverflowError
        return super().write(data)


def _form(kind: str, forms: tuple[str, ...]) -> str:
    """The first form that a kind of query can give; "table" stands for Turtle where there are no rows."""
    fitting = ROWS if kind in ("select", "ask") else (*TRIPLES, "table")
    found = next((form for form in forms if form in fitting), None)
    if found is None and fitting is ROWS:
        raise QueryError(
            "Turtle và N-Triples chỉ dùng cho CONSTRUCT và DESCRIBE; hãy chọn json, xml, csv hoặc tsv."
        )
    if found is None:
        raise QueryError("CONSTRUCT và DESCRIBE chỉ cho ra Turtle hoặc N-Triples: chọn turtle hoặc ntriples.")
    return found


def run_query(store: GraphStore, query: str, form: str = "table", limits: Limits | None = None) -> str:
    """The result of one query as text, with a process of its own that ends with it.

    Raises `QueryError` for a query that is refused, not SPARQL, too costly, or does not give the asked format.
    """
    workers = SparqlWorkers(store.path, store.iris.base, limits or Limits())
    try:
        result = workers.run(query, (form,))
    except WorkersBusy as error:
        raise QueryError(str(error)) from error
    finally:
        workers.close()
    if result.truncated and form == "table":
        return f"{result.text}Chỉ in {workers.limits.rows} dòng đầu; hãy thêm LIMIT và OFFSET để xem tiếp.\n"
    return result.text
