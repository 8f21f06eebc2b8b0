"""A real service that is stopped, killed and started again: jobs are finished, or rolled back and taken up again."""

from __future__ import annotations

import io
import json
import signal
import socket
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from ingest.batch import FileResult
from search.engine.engine import Engine
from search.engine.jobs import LISTED, Job, JobStore
from tests.search.library import PLAN, write_papers
from tests.search.serving import Server, serving

COUNT = 12


def papers(count: int = COUNT) -> list[tuple[str, bytes]]:
    text = PLAN * 3
    return [
        (f"{n}.txt", text.replace("58/KH-UBND", f"{n}/KH-UBND").replace("hai nghìn", f"{n} nghìn").encode())
        for n in range(1, count + 1)
    ]


def seen(server: Server, job: str, results: int) -> Job:
    deadline = time.monotonic() + 40
    while True:
        found = json.loads(server.get(f"/api/v1/jobs/{job}")[2])
        if (found["state"] != "waiting" and len(found["files"]) >= results) or time.monotonic() > deadline:
            return found  # type: ignore[no-any-return]
        time.sleep(0.02)


def test_a_stop_lets_the_job_end(tmp_path: Path) -> None:
    with serving(tmp_path / "data", processes=1) as server:
        job = server.upload(*papers(3))["id"]
        listening = socket.create_connection(("127.0.0.1", server.port))
        listening.sendall(f"GET /api/v1/jobs/{job}/events HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
        assert b"text/event-stream" in listening.recv(4096)
        code, told = server.stop()
        listening.close()
        assert code == -signal.SIGTERM and "Traceback" not in told
    found = JobStore(tmp_path / "data").find(job)
    assert found is not None and found.state in ("done", "waiting")
    if found.state == "done":
        assert [one.result for one in found.results] == ["added"] * 3
        assert not (tmp_path / "data" / "uploads" / job).exists()


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGKILL], ids=["stopped", "killed"])
def test_a_job_that_was_cut_off_is_taken_up_again(tmp_path: Path, how: int) -> None:
    data = tmp_path / "data"
    with serving(data, processes=1, stop_seconds=0.1, workers=1) as server:
        job = server.upload(*papers())["id"]
        seen(server, job, 0)
        begun = time.monotonic()
        server.stop(how)
        assert time.monotonic() - begun < 20
    found = JobStore(data).find(job)
    assert found is not None
    with serving(data, processes=1, workers=1) as server:
        ended = server.ended(job)
        assert ended["state"] == "done" and ended["names"] == [name for name, _ in papers()]
        assert {one["result"] for one in ended["files"]} <= {"added", "unchanged"} and len(
            ended["files"]
        ) == COUNT
        assert server.get("/readyz")[0] == 200
    with Engine(data) as engine:
        assert len(engine.catalog.all_keys()) == COUNT and engine.check() == ()
    assert not list((data / "uploads").glob("*"))


def test_a_job_that_ends_its_process_again_and_again_is_given_up(tmp_path: Path) -> None:
    store = JobStore(tmp_path)
    with (tmp_path / "a").open("w+b") as stream:
        job = store.add([("a.txt", stream)], "ai đó")
    for _ in range(3):
        assert store.next_waiting() is not None
        store.begin(job.id)
        store.recover()
    found = store.find(job.id)
    assert found is not None and found.state == "failed" and "nhiều lần" in str(found.reason)
    assert store.next_waiting() is None and not list((tmp_path / "uploads").glob("*"))


def test_many_open_the_jobs_at_once_from_the_first(tmp_path: Path) -> None:
    def use(number: int) -> int:
        store = JobStore(tmp_path / "data")
        job = store.add([(f"{number}.txt", io.BytesIO(b"a"))], "ai")
        store.next_waiting()
        return len(store.all()) if store.find(job.id) else 0

    with ThreadPoolExecutor(8) as threads:
        assert min(threads.map(use, range(24))) > 0
    assert len(JobStore(tmp_path / "data").all()) == 24
    assert {path.name for path in (tmp_path / "data").iterdir()} <= {
        "jobs.sqlite",
        "jobs.sqlite-wal",
        "jobs.sqlite-shm",
        "uploads",
    }


def test_reads_go_on_during_an_ingest_and_questions_see_it_after(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with Engine(data) as engine:
        engine.ingest([write_papers(tmp_path / "papers")])
    with serving(data, processes=1) as server:
        before = server.get("/api/v1/ask?q=7/KH-UBND")[2]
        job = server.upload(*papers(10))["id"]
        slowest, asked = 0.0, 0
        while json.loads(server.get(f"/api/v1/jobs/{job}")[2])["state"] not in ("done", "failed"):
            begun = time.monotonic()
            assert server.get("/api/v1/ask?q=58/KH-UBND")[0] == 200
            slowest, asked = max(slowest, time.monotonic() - begun), asked + 1
        assert asked > 3 and slowest < 5
        after = json.loads(server.get("/api/v1/ask?q=7/KH-UBND")[2])
        assert after["documents"][0]["held"] and after != json.loads(before)


def test_a_job_of_thousands_of_files_is_told_in_parts(tmp_path: Path) -> None:
    store = JobStore(tmp_path)
    job = store.add([("kho.zip", io.BytesIO(b"a"))], "ai").id
    ends = ["failed" if n % 3 == 0 else "added" for n in range(50)]
    for n, end in enumerate(ends):
        store.add_result(job, FileResult(f"kho.zip/{n}.txt", end, size=1))  # type: ignore[arg-type]
    whole = store.find(job)
    assert whole is not None and [one.result for one in whole.results] == ends
    part = store.find(job, 20, 10)
    assert part is not None and part.results == whole.results[20:30]
    (listed,) = store.all()
    assert listed.results == whole.results[:LISTED] and listed.counts == {"added": 33, "failed": 17}
    assert (
        (beyond := store.find(job, 60)) is not None
        and beyond.results == ()
        and beyond.counts == listed.counts
    )
