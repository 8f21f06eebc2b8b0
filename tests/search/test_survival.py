"""Real processes: killed at any moment, two at once, a full disk. What was reported as added is there."""

from __future__ import annotations

import json
import os
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from ingest.catalog.lock import writer_lock
from ingest.catalog.store import Catalog
from search.cli import main as cli
from tests.search.library import write_many

IN_POOL = "import ingest.batch; ingest.batch.POOL_FROM_BYTES = 0; "
FEW_A_COMMIT = "import ingest.batch; ingest.batch.COMMIT_FILES = 3; "


def luocdo(*arguments: str, before: str = "", **more: object) -> subprocess.Popen[str]:
    code = f"import sys\nif __name__ == '__main__':\n    {before}\n    from search.cli.main import main\n    sys.exit(main({list(arguments)!r}))"
    return subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **more
    )  # type: ignore[call-overload,no-any-return]


def finish(process: subprocess.Popen[str]) -> tuple[int, str, str]:
    out, err = process.communicate(timeout=120)
    return process.returncode, out, err


def here(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    """The same command line in this process: saves a start where no process has to die."""
    capsys.readouterr()
    code = cli.main(arguments)
    out, err = capsys.readouterr()
    return code, out, err


def added(lines: list[str]) -> set[str]:
    events = [json.loads(line) for line in lines if line.endswith("}\n")]
    return {event["path"] for event in events if event.get("result") == "added"}


@pytest.mark.parametrize(
    ("lines", "before"),
    [
        (1, FEW_A_COMMIT),
        (7, FEW_A_COMMIT),
        (7, FEW_A_COMMIT + IN_POOL),
        (12, FEW_A_COMMIT),
    ],
    ids=["early", "midway", "midway, with workers", "while graph and index follow"],
)
def test_nothing_that_was_reported_is_lost_by_a_kill(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], lines: int, before: str
) -> None:
    papers, data = write_many(tmp_path / "papers", 12), tmp_path / "data"
    process = luocdo("ingest", str(papers), "--json", "--workers", "2", "--data", str(data), before=before)
    assert process.stdout is not None
    seen = [process.stdout.readline() for _ in range(lines)]
    process.send_signal(signal.SIGKILL)
    rest, _ = process.communicate()
    reported = added([*seen, *rest.splitlines(keepends=True)])
    assert len(reported) >= lines

    with Catalog(data) as catalog:
        assert all(catalog.key_at(path) for path in reported)
    first = Path(min(reported)).stem.lstrip("0")
    code, out, err = here(capsys, "ask", f"{first}/KH-UBND", "--json", "--data", str(data))
    assert code == 0, err
    assert json.loads(out)["documents"][0]["held"]
    code, out, err = here(capsys, "ingest", str(papers), "--json", "--data", str(data))
    assert code == 0, err
    done = json.loads(out.splitlines()[-1])
    assert done["added"] + done["unchanged"] == 12 and done["unchanged"] >= len(reported)
    code, out, err = here(capsys, "check", "--data", str(data))
    assert code == 0, out + err


def test_workers_end_when_their_parent_is_killed(tmp_path: Path) -> None:
    papers, data = write_many(tmp_path / "papers", 30), tmp_path / "data"
    process = luocdo(
        "ingest",
        str(papers),
        "--json",
        "--workers",
        "2",
        "--data",
        str(data),
        before=IN_POOL,
        start_new_session=True,
    )
    assert process.stdout is not None
    process.stdout.readline()
    process.kill()
    process.wait()
    deadline = time.monotonic() + 20
    while _group_alive(process.pid) and time.monotonic() < deadline:
        time.sleep(0.05)
    left = _group_alive(process.pid)
    if left:
        os.killpg(process.pid, signal.SIGKILL)
    process.stdout.close()
    assert process.stderr is not None
    process.stderr.close()
    assert not left


def _group_alive(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


def test_two_ingests_at_once_take_turns(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = str(tmp_path / "data")
    folders = [write_many(tmp_path / name, 6) for name in ("một", "hai")]
    for file in folders[1].iterdir():
        file.write_text(file.read_text(encoding="utf-8").replace("HẢI PHÒNG", "ĐÀ NẴNG"), encoding="utf-8")
    both = [luocdo("ingest", str(folder), "--data", data) for folder in folders]
    for code, out, err in map(finish, both):
        assert code == 0 and "thêm            6" in out, err
    code, out, err = here(capsys, "check", "--data", data)
    assert code == 0, out + err
    with Catalog(tmp_path / "data") as catalog:
        assert len(catalog.all_keys()) == 12


def test_questions_are_answered_during_an_ingest(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = str(tmp_path / "data")
    first, more = write_many(tmp_path / "một", 1), write_many(tmp_path / "hai", 24)
    assert here(capsys, "ingest", str(first), "--data", data)[0] == 0
    writer = luocdo("ingest", str(more), "--json", "--data", data, before=FEW_A_COMMIT)
    assert writer.stdout is not None
    writer.stdout.readline()
    code, out, err = here(capsys, "ask", "1/KH-UBND", "--json", "--data", data)
    assert code == 0 and json.loads(out)["documents"][0]["held"], err
    assert finish(writer)[0] == 0


def test_a_second_writer_that_does_not_get_its_turn_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    data, papers = tmp_path / "data", write_many(tmp_path / "papers", 1)
    monkeypatch.setenv("LUOCDO_WAIT_SECONDS", "0.05")
    with writer_lock(data, 0):
        code, out, err = finish(luocdo("ingest", str(papers), "--data", str(data)))
    assert code == 1 and "tiến trình khác" in err and "chưa xong" in err and not out
    assert here(capsys, "ingest", str(papers), "--data", str(data))[0] == 0


def test_a_full_disk_is_told_and_the_old_state_stays(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = str(tmp_path / "data")
    first, more = write_many(tmp_path / "một", 2), write_many(tmp_path / "hai", 30)
    assert here(capsys, "ingest", str(first), "--data", data)[0] == 0
    size = max(file.stat().st_size for file in (tmp_path / "data").rglob("*") if file.is_file())

    def little_room() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size + 60_000, size + 60_000))

    def no_room() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (70_000, 70_000))

    process = luocdo(
        "ingest", str(more), "--json", "--data", data, before=FEW_A_COMMIT, preexec_fn=little_room
    )
    code, out, err = finish(process)
    assert code == 1 and "đã đầy" in err and "Traceback" not in err
    with Catalog(tmp_path / "data") as catalog:
        assert all(catalog.key_at(path) for path in added(out.splitlines(keepends=True)))
        assert len(catalog.all_keys()) >= 2
    asked = luocdo("ask", "1/KH-UBND", "--json", "--data", data, preexec_fn=no_room)
    code, out, err = finish(asked)
    assert code == 0 and json.loads(out)["documents"], err
    assert "trả lời theo những gì đã lập xong trước đó" in err
    code, out, err = here(capsys, "ask", "1/KH-UBND", "--json", "--data", data)
    assert code == 0 and json.loads(out)["documents"], err
    assert here(capsys, "ingest", str(more), "--data", data)[0] == 0
    assert here(capsys, "check", "--data", data)[0] == 0
