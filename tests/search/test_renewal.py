"""Going over to a new state: one process after the other, learnt before it serves, and never waited for by questions."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from ingest.catalog.errors import LibraryFollowing
from search.engine.answering import Answering
from search.engine.engine import Engine
from search.engine.renewal import Renewal
from search.engine.served import ServedEngine
from search.engine.worker import Start
from search.engine.workers import Workers
from search.settings import Settings
from tests.search.library import PLAN, write_papers

QUESTION = "Kế hoạch nào thực hiện Chỉ thị 05/CT-TTg?"


class Counting:
    """What the workers of these tests hold: how often it was renewed, and how long that takes."""

    def __init__(self, seconds: float) -> None:
        self._seconds, self._count = seconds, 0

    def renew(self) -> None:
        time.sleep(self._seconds)
        self._count += 1

    def count(self) -> int:
        return self._count

    def slow(self, seconds: float) -> int:
        time.sleep(seconds)
        return self._count

    def fail(self) -> None:
        raise LibraryFollowing(Path("kho"))


@pytest.fixture
def pool() -> Iterator[Workers]:
    workers = Workers(Start("tests.search.test_renewal:Counting", (1.6,)), 2, wait_s=20, most_waiting=20)
    workers.each("count")
    yield workers
    workers.close()


def test_the_others_answer_while_one_goes_over(pool: Workers) -> None:
    with ThreadPoolExecutor(1) as threads:
        renewed = threads.submit(pool.in_turn, "renew")
        seen, slowest = [], 0.0
        while not renewed.done():
            begun = time.monotonic()
            seen.append(pool.call("count"))
            slowest = max(slowest, time.monotonic() - begun)
            time.sleep(0.01)
        renewed.result()
    assert slowest < 1.4 and len(seen) > 10
    assert {0, 1} == set(seen), "the first that went over answers while the second does"
    with ThreadPoolExecutor(2) as threads:
        assert list(threads.map(pool.call, ["slow"] * 2, [0.2] * 2)) == [1, 1]


def test_a_worker_at_work_is_waited_for_and_comes_before_other_calls(pool: Workers) -> None:
    with ThreadPoolExecutor(12) as threads:
        calls = [threads.submit(pool.call, "slow", 0.4) for _ in range(24)]
        time.sleep(0.1)
        begun = time.monotonic()
        pool.in_turn("renew")
        assert time.monotonic() - begun < 6, "not behind all that wait"
        assert {call.result() for call in calls} == {0, 1}


def test_errors_are_told_at_the_end_and_lost_workers_are_no_matter(pool: Workers) -> None:
    with pytest.raises(LibraryFollowing):
        pool.in_turn("fail")
    assert len(pool.pids()) == 2
    pool.in_turn("slow", 5.0, seconds=0.2)
    assert pool.pids() == () and pool.call("count") == 0


def test_a_closed_pool_has_nobody_to_call(pool: Workers) -> None:
    with ThreadPoolExecutor(1) as threads:
        renewed = threads.submit(pool.in_turn, "slow", 30.0)
        time.sleep(0.2)
        pool.close()
        renewed.result(timeout=5)
    pool.in_turn("renew")


def until(true: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 10
    while not true():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def test_a_new_state_is_seen_and_one_that_fails_is_tried_again() -> None:
    published, done, fails = ["a"], [], [LibraryFollowing(Path("kho")), PermissionError("kho")]

    def renew() -> None:
        if fails:
            raise fails.pop()
        done.append(published[0])

    renewal = Renewal(lambda: published[0], renew)
    renewal.now()
    assert done == [] and renewal.served == "a"
    renewal.watch()
    published[0] = "b"
    until(lambda: renewal.served == "b")
    assert done == ["b"] and fails == []
    renewal.stop()
    published[0] = "c"
    time.sleep(0.1)
    assert threading.active_count() < 50 and renewal.served == "b"


def test_who_stops_waits_for_no_renewal() -> None:
    published, free = ["a"], threading.Event()

    def renew() -> None:
        free.wait(20)

    renewal = Renewal(lambda: published[0], renew)
    published[0] = "b"
    begun = time.monotonic()
    threading.Timer(0.2, renewal.let_go).start()
    renewal.waited()
    assert 0.1 < time.monotonic() - begun < 5 and renewal.served == "a"
    free.set()
    renewal.stop()


def papers_more(folder: Path) -> Path:
    folder.mkdir()
    (folder / "them.txt").write_text(PLAN.replace("58/KH-UBND", "59/KH-UBND"), encoding="utf-8")
    return folder


def test_a_steady_reader_stays_until_it_is_renewed(tmp_path: Path) -> None:
    data, settings = tmp_path / "data", Settings(data=str(tmp_path / "data"))
    with Engine(data) as engine, closing(Answering(str(data), settings, True)) as reader:
        engine.ingest([write_papers(tmp_path / "papers")])
        before = reader.ask(QUESTION, {})
        engine.ingest([papers_more(tmp_path / "more")])
        with closing(Answering(str(data), settings, True)) as other:
            after = other.ask(QUESTION, {})
        assert b"59/KH-UBND" not in before and b"59/KH-UBND" in after
        assert reader.ask(QUESTION, {}) == before
        engine.remove("58/KH-UBND")
        assert b'"number":"58/KH-UBND"' in reader.ask(QUESTION, {}), "also what is gone since"
        reader.renew()
        renewed = reader.ask(QUESTION, {})
        assert b"59/KH-UBND" in renewed and b'"documents":[{"iri"' in renewed


def test_a_reader_that_cannot_go_over_stays_with_what_it_has(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with Engine(data) as engine:
        engine.ingest([write_papers(tmp_path / "papers")])
    with closing(Answering(str(data), Settings(data=str(data)), True)) as reader:
        before = reader.ask(QUESTION, {})
        (data / "index" / "manifest.json").write_text("{", encoding="utf-8")
        with pytest.raises(LibraryFollowing):
            reader.renew()
        assert reader.ask(QUESTION, {}) == before


def test_the_service_goes_over_by_itself_and_begins_with_questions_of_the_library(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with Engine(data) as engine:
        engine.ingest([write_papers(tmp_path / "papers")])
        served = ServedEngine(data, Settings(data=str(data)), tell=lambda _: None, processes=1)
        with served:
            assert "77/QĐ-BNV" not in " ".join(served.examples())
            served.warm()
            assert "77/QĐ-BNV" in " ".join(served.examples())
            before = served.ask_json(QUESTION)
            assert served.ask_json(QUESTION) is before, "kept"
            engine.ingest([papers_more(tmp_path / "more")])
            until(lambda: b"59/KH-UBND" in served.ask_json(QUESTION))
            engine.remove("59/KH-UBND")
            served.renew()
            assert b"59/KH-UBND" not in served.ask_json(QUESTION)
