"""Processes that answer calls: results and errors come back, what takes too long or too much is killed, none is left."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kg.errors import QueryError
from search.engine.show import AmbiguousDocument
from search.engine.sparql_rules import kind_of, limited, refuse_harm
from search.engine.worker import Raised, Start
from search.engine.workers import WorkerLost, Workers, WorkersBusy, WorkerTimeout


class Toy:
    """What the workers of these tests hold."""

    def __init__(self, name: str) -> None:
        self.name = name

    def add(self, first: int, second: int) -> int:
        return first + second

    def pid(self) -> int:
        return os.getpid()

    def sleep(self, seconds: float) -> str:
        time.sleep(seconds)
        return self.name

    def burn(self) -> None:
        while True:
            pass

    def swell(self, megabytes: int) -> int:
        return len(bytearray(megabytes << 20))

    def die(self) -> None:
        os._exit(3)

    def speak(self) -> str:
        print("a word on stdout is no message")
        return "ok"

    def fail(self) -> None:
        raise AmbiguousDocument("kho", "41", ())


START = Start("tests.search.test_workers:Toy", ("tên",), memory_mb=200)


@pytest.fixture
def workers() -> Iterator[Workers]:
    pool = Workers(START, 1, wait_s=0.3)
    yield pool
    pool.close()


def test_results_and_errors_come_back(workers: Workers) -> None:
    assert workers.call("add", 1, 2) == 3 and workers.call("speak") == "ok"
    with pytest.raises(AmbiguousDocument, match="41") as told:
        workers.call("fail")
    assert told.value.candidates == () and workers.call("add", 2, 2) == 4
    with pytest.raises(AttributeError):
        workers.call("nothing")
    assert len(workers.pids()) == 1


@pytest.mark.parametrize(
    ("method", "arguments", "error"),
    [("sleep", (30,), WorkerTimeout), ("burn", (), WorkerTimeout), ("die", (), WorkerLost)],
)
def test_a_worker_that_is_lost_is_replaced(
    workers: Workers, method: str, arguments: tuple[object, ...], error: type[Exception]
) -> None:
    before = workers.call("pid")
    with pytest.raises(error):
        workers.call(method, *arguments, seconds=0.5)
    assert not Path(f"/proc/{before}").exists()
    assert workers.call("pid") != before


def test_memory_is_bounded(workers: Workers) -> None:
    assert workers.call("swell", 50) == 50 << 20
    with pytest.raises(MemoryError):
        workers.call("swell", 2000)


def test_who_does_not_get_a_worker_is_told(workers: Workers) -> None:
    workers.call("pid")
    taken = threading.Thread(target=lambda: workers.call("sleep", 1.5))
    taken.start()
    time.sleep(0.2)
    with pytest.raises(WorkersBusy):
        workers.call("add", 1, 1)
    taken.join()
    assert workers.call("add", 1, 1) == 2


def test_closing_ends_all_and_lets_no_call_in() -> None:
    pool = Workers(START, 2)
    pool.each("sleep", 0.1)
    pids = pool.pids()
    assert len(pids) == 2
    pool.close()
    assert not [pid for pid in pids if Path(f"/proc/{pid}").exists()]
    with pytest.raises(WorkersBusy):
        pool.call("pid")


def test_closing_under_a_call_is_told_as_a_loss() -> None:
    pool, told = Workers(START, 1), []

    def call() -> None:
        try:
            pool.call("sleep", 30)
        except WorkerLost as error:
            told.append(error)

    pool.call("pid")
    calling = threading.Thread(target=call)
    calling.start()
    time.sleep(0.3)
    pool.close()
    calling.join(5)
    assert len(told) == 1 and not calling.is_alive()


def test_an_error_that_cannot_travel_is_told_in_words() -> None:
    class Here(Exception):
        pass

    made = Raised.of(Here("chữ")).made()
    assert isinstance(made, RuntimeError) and "chữ" in str(made)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("SELECT * {}", "SELECT * {}\nLIMIT 9"),
        ("SELECT * {} LIMIT 5", "SELECT * {} LIMIT 5"),
        ("SELECT * {} limit\n500 OFFSET 2", "SELECT * {} LIMIT 9 OFFSET 2"),
        ("SELECT * {} OFFSET 2 LIMIT 10", "SELECT * {} OFFSET 2 LIMIT 9"),
        ("SELECT * { { SELECT * {} LIMIT 500 } }", "SELECT * { { SELECT * {} LIMIT 500 } }\nLIMIT 9"),
        ("SELECT * {} VALUES ?x { 1 }", "SELECT * {} \nLIMIT 9\nVALUES ?x { 1 }"),
        ("SELECT * { VALUES ?x { 1 } } # LIMIT 1", "SELECT * { VALUES ?x { 1 } } # LIMIT 1\nLIMIT 9"),
        ("SELECT ?limit { ?limit ?p 'LIMIT 1' }", "SELECT ?limit { ?limit ?p 'LIMIT 1' }\nLIMIT 9"),
        ("SELECT * {} \\u004cIMIT 99", "SELECT * {} LIMIT 9"),
        ("DESCRIBE <a:b>", "DESCRIBE <a:b>\nLIMIT 9"),
    ],
)
def test_the_outermost_limit(query: str, expected: str) -> None:
    assert limited(query, 9) == expected


@pytest.mark.parametrize(
    ("query", "kind"),
    [
        ("SELECT * { ?s ?p ?o }", "select"),
        ("BASE <a:> PREFIX x: <b:> ASK { x:a ?p 'SERVICE FROM' }", "ask"),
        ("CONSTRUCT WHERE { ?s ?p ?o }", "construct"),
        ("DESCRIBE ?from { ?from ?p ?service }", "describe"),
        ("PREFIX from: <a:> SELECT * { ?s from:service ?o FILTER(?o < ?s && ?s > 1) }", "select"),
        ("SELECT * { ?s ?p 'a'@from }", "select"),
    ],
)
def test_queries_that_are_let_through(query: str, kind: str) -> None:
    refuse_harm(query)
    assert kind_of(query) == kind


@pytest.mark.parametrize(
    "query",
    [
        "SELECT * { SERVICE ?x { ?s ?p ?o } }",
        "SELECT * { OPTIONAL { FILTER NOT EXISTS { SERVICE <a:b> { } } } }",
        "SELECT * { { SELECT * { SERVICE SILENT <a:b> { ?s ?p ?o } } } }",
        "SELECT * FROM <a:b> { ?s ?p ?o }",
        "ASK FROM NAMED <a:b> { ?s ?p ?o }",
        "DESCRIBE <a:b> FROM <a:b>",
        "CONSTRUCT { ?s ?p ?o } FROM <a:b> WHERE { ?s ?p ?o }",
        "DELETE WHERE { ?s ?p ?o }",
        "",
        "SELECT",
    ],
)
def test_the_grammar_alone_refuses_what_reads_elsewhere_or_writes(query: str) -> None:
    with pytest.raises(QueryError):
        kind_of(query)
