"""Who may do what: keys and their scopes, rates, host names, the log of what was changed; measures and stores."""

from __future__ import annotations

import json
import stat
import time
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient
from hypothesis import given, settings
from hypothesis import strategies as st

from search.api import create_app
from search.api.limits import Rate
from search.cli import main as cli
from search.engine.answers_kept import KeptAnswers
from search.engine.engine import Engine
from search.engine.keys import KeyRefused, KeyRing
from search.settings import Settings, SettingsError, refuse_open_door
from tests.search.library import PLAN, write_papers

FILES = [("files", ("a.txt", PLAN.encode()))]


def client_for(data: Path, **more: Any) -> TestClient:
    app = create_app(Settings(data=str(data), hosts="testserver", **more))
    return TestClient(app, raise_server_exceptions=False)


def test_keys_are_kept_as_hashes_and_taken_away(tmp_path: Path) -> None:
    ring = KeyRing(tmp_path)
    assert ring.all() == () and ring.find("luocdo_x") is None
    token = ring.add("Văn thư", ["read", "write"])
    other = ring.add("Phòng họp", ["read"])
    kept = (tmp_path / "keys.json").read_text(encoding="utf-8")
    assert token not in kept and other not in kept and len(token) > 40
    assert stat.S_IMODE((tmp_path / "keys.json").stat().st_mode) == 0o600
    found = KeyRing(tmp_path).find(token)
    assert found is not None and found.name == "Văn thư" and found.scopes == ("read", "write")
    for name in ("Văn thư", " Văn  thư ", "", "a\x00b", "x" * 101):
        with pytest.raises(KeyRefused):
            ring.add(name, ["read"])
    assert ring.remove(found.id).name == "Văn thư" and ring.find(token) is None
    with pytest.raises(KeyRefused):
        ring.remove("Văn thư")
    assert ring.find(other) is not None
    (tmp_path / "keys.json").write_text("{", encoding="utf-8")
    with pytest.raises(KeyRefused):
        ring.all()


def test_keys_on_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = ["--data", str(tmp_path)]
    assert cli.main(["keys", "list", *data]) == 0 and "Chưa có khóa" in capsys.readouterr().out
    assert cli.main(["keys", "add", "Văn thư", "--write", *data]) == 0
    token = capsys.readouterr().out.strip()
    assert KeyRing(tmp_path).find(token) is not None
    assert cli.main(["keys", "list", "--json", *data]) == 0
    (told,) = json.loads(capsys.readouterr().out)
    assert told["name"] == "Văn thư" and told["scopes"] == ["read", "write"] and "sha256" not in told
    assert cli.main(["keys", "add", "Văn thư", *data]) == 1 and "Đã có khóa" in capsys.readouterr().err
    assert cli.main(["keys", "add", *data]) == 2
    assert cli.main(["keys", "remove", "Văn thư", *data]) == 0 and not KeyRing(tmp_path).all()


def test_a_key_may_do_what_its_scopes_say(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="keys add"):
        refuse_open_door(Settings(data=str(tmp_path), host="0.0.0.0"))
    ring = KeyRing(tmp_path)
    reader, writer = ring.add("đọc", ["read"]), ring.add("ghi", ["read", "write"])
    refuse_open_door(Settings(data=str(tmp_path), host="0.0.0.0"))
    with client_for(tmp_path, host="0.0.0.0", stop_seconds=30.0) as client:
        as_reader, as_writer = {"x-api-key": reader}, {"authorization": f"Bearer {writer}"}
        assert client.get("/api/v1/jobs").status_code == 401
        assert client.get("/metrics").status_code == 401 and client.get("/healthz").status_code == 200
        assert client.get("/api/v1/jobs", headers={"x-api-key": reader[:-1]}).status_code == 401
        assert client.get("/api/v1/jobs", headers=as_reader).status_code == 200
        assert client.post("/api/v1/ingest", files=FILES, headers=as_reader).status_code == 403
        sent = client.post("/api/v1/ingest", files=FILES, headers=as_writer)
        assert sent.status_code == 202 and sent.json()["who"] == "ghi"
        assert client.post("/api/v1/ask", json={"question": "a"}, headers=as_reader).status_code in (200, 503)
        ring.remove("ghi")
        assert client.get("/api/v1/jobs", headers=as_writer).status_code == 401
    log = [json.loads(line) for line in (tmp_path / "audit.log").read_text(encoding="utf-8").splitlines()]
    assert [(one["who"], one["what"]) for one in log] == [
        ("ghi", "ingest sent"),
        ("ghi", "ingest started"),
        ("ghi", "ingest ended"),
    ]
    assert log[0]["files"] == ["a.txt"] and log[2]["added"] == 1
    assert writer not in (tmp_path / "audit.log").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("127.0.0.1", 200),
        ("127.0.0.1:8000", 200),
        ("LOCALHOST:8000", 200),
        ("[::1]:8000", 200),
        ("localhost:8000:9", 400),
        ("localhost.nguoi-la.example", 400),
        ("nguoi-la.example:8000", 400),
        ("", 400),
    ],
)
def test_host_names(tmp_path: Path, host: str, status: int) -> None:
    with client_for(tmp_path) as client:
        assert client.get("/healthz", headers={"host": host}).status_code == status


def test_beyond_this_machine_the_names_of_the_settings_count(tmp_path: Path) -> None:
    with client_for(tmp_path, host="0.0.0.0", api_key="khoa-du-dai-de-thu") as client:
        assert client.get("/healthz").status_code == 200
        assert client.get("/healthz", headers={"host": "127.0.0.1"}).status_code == 400


def test_one_client_cannot_take_all(tmp_path: Path) -> None:
    with client_for(tmp_path, rate=2.0) as client:
        seen = [client.get("/healthz").status_code for _ in range(12)]
        assert seen[:8] == [200] * 8 and 429 in seen[8:]
        refused = client.get("/healthz")
        assert refused.status_code in (200, 429)
        if refused.status_code == 429:
            assert int(refused.headers["retry-after"]) >= 1


@settings(max_examples=50, deadline=None)
@given(st.lists(st.tuples(st.sampled_from("abc"), st.floats(0, 2)), max_size=80), st.floats(0.5, 20))
def test_no_client_gets_more_than_its_rate(steps: list[tuple[str, float]], rate: float) -> None:
    now, taken = 0.0, dict.fromkeys("abc", 0)
    limit = Rate(rate, lambda: now)
    for client, pause in steps:
        now += pause
        wait = limit.wait(client)
        taken[client] += not wait
        assert taken[client] <= max(1.0, rate * 4) + now * rate + 1e-6
        assert 0.0 <= wait <= 1 / rate + 1e-6


def test_answers_are_kept_for_one_state_and_within_a_size() -> None:
    kept = KeptAnswers(100)
    kept.put(1, "a", b"x" * 40)
    assert kept.get(1, "a") == b"x" * 40 and kept.get(2, "a") is None
    kept.put(1, "b", b"y" * 40)
    assert kept.get(1, "a") is not None
    kept.put(1, "c", b"z" * 40)
    assert kept.get(1, "b") is None and kept.get(1, "a") is not None, "what was asked least lately goes"
    kept.put(2, "a", b"new")
    assert kept.get(1, "c") is None and kept.get(2, "a") == b"new"
    kept.put(2, "d", b"w" * 200)
    assert kept.get(2, "d") is None


def test_questions_are_answered_by_other_processes_as_here(tmp_path: Path) -> None:
    with Engine(tmp_path / "data") as engine:
        engine.ingest([write_papers(tmp_path / "papers")])
        expected = engine.ask("Kế hoạch nào thực hiện Chỉ thị 05/CT-TTg?")
    params = {"q": "Kế hoạch nào thực hiện Chỉ thị 05/CT-TTg?"}
    with client_for(tmp_path / "data", processes=1) as client, client_for(tmp_path / "data") as alone:
        served, here = client.get("/api/v1/ask", params=params), alone.get("/api/v1/ask", params=params)
        assert served.content == here.content and served.json()["text"] == expected.text
        assert client.get("/api/v1/ask", params=params).content == served.content
        assert client.app.state.engine.ask(params["q"]) == expected  # type: ignore[attr-defined]
        assert client.get("/api/v1/ask", params={"q": "a" * 5000}).status_code == 413
        found = [c.get("/api/v1/search", params={"q": "cây bóng mát"}).json() for c in (client, alone)]
        assert found[0] == found[1] and found[0]["passages"][0]["snippet"]
        assert len(client.app.state.engine.pids()) == 1  # type: ignore[attr-defined]
        for path in (
            "/api/v1/graph/around?node=77/QĐ-BNV",
            "/api/v1/graph/path?from=90/BC-UBND&to=12/QĐ-BNV",
            "/api/v1/graph?around=77/QĐ-BNV&around=58/KH-UBND&format=graphml",
            "/api/v1/analysis/missing",
            "/api/v1/reports/document?subject=77/QĐ-BNV&format=docx",
            "/api/v1/analysis/spread",
            "/api/v1/graph/around?node=999/X",
        ):
            beside, alone_told = client.get(path), alone.get(path)
            assert beside.status_code == alone_told.status_code and beside.content == alone_told.content, path
        pids = client.app.state.engine.pids()  # type: ignore[attr-defined]
        assert len(pids) == 2
    assert not [pid for pid in pids if Path(f"/proc/{pid}").exists()]


def test_a_library_that_is_behind_is_brought_up_while_questions_come(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As after a killed ingest: only the catalog has the papers, and nobody but the service is there."""
    with Engine(tmp_path / "data") as writer:
        monkeypatch.setattr(writer, "_follow", lambda: None)
        writer.ingest([write_papers(tmp_path / "papers")])
    monkeypatch.undo()
    with client_for(tmp_path / "data", processes=1) as client:
        deadline = time.monotonic() + 60
        statuses = [client.get("/api/v1/ask", params={"q": "58/KH-UBND"}).status_code]
        while statuses[-1] != 200 and time.monotonic() < deadline:
            time.sleep(0.2)
            statuses.append(client.get("/api/v1/ask", params={"q": "58/KH-UBND"}).status_code)
        assert statuses[-1] == 200 and set(statuses) <= {200, 503}
        assert client.get("/readyz").json()["lag"] == {"graph": 0, "index": 0}


def test_measures_and_counts(tmp_path: Path) -> None:
    with Engine(tmp_path / "data") as engine:
        engine.ingest([write_papers(tmp_path / "papers")])
    with client_for(tmp_path / "data") as client:
        client.get("/api/v1/documents/77/QĐ-BNV")
        client.get("/api/v1/khong-co/a/b")
        told = client.get("/metrics")
        assert told.headers["content-type"].startswith("text/plain")
        lines = told.text.splitlines()
        for wanted in (
            "luocdo_documents 3.0",
            "luocdo_graph_lag 0.0",
            "luocdo_index_lag 0.0",
            "luocdo_jobs_waiting 0.0",
            "luocdo_ready 1.0",
            'luocdo_answers_total{method="GET",route="/api/v1/documents/{symbol:path}",status="200"} 1.0',
            'luocdo_answers_total{method="GET",route="other",status="404"} 1.0',
        ):
            assert wanted in lines
        assert told.headers["cache-control"] == "private, no-cache"
        stats = client.get("/api/v1/stats").json()
        assert stats["documents"] == 3 and "data" not in stats
    with client_for(tmp_path / "trống") as client:
        assert "luocdo_ready 0.0" in client.get("/metrics").text


def test_progress_is_sent_as_it_comes(tmp_path: Path) -> None:
    with client_for(tmp_path) as client:
        job = client.post("/api/v1/ingest", files=[*FILES, ("files", ("b.txt", b""))]).json()["id"]
        told = client.get(f"/api/v1/jobs/{job}/events")
        assert told.headers["content-type"].startswith("text/event-stream")
        events = [part.split("\n") for part in told.text.strip().split("\n\n")]
        kinds = [next(line for line in part if line.startswith("event:"))[7:] for part in events]
        assert kinds.count("file") == 2 and kinds[-1] == "end" and "state" in kinds
        again = client.get(f"/api/v1/jobs/{job}/events", headers={"last-event-id": "1"}).text
        assert again.count("event: file") == 1 and "id: 2" in again
        assert client.get("/api/v1/jobs/x/events").status_code == 404


def test_the_list_is_narrowed_sorted_counted_and_cut(tmp_path: Path) -> None:
    with Engine(tmp_path / "data") as engine:
        engine.ingest([write_papers(tmp_path / "papers")])
    with client_for(tmp_path / "data") as client:

        def numbers(**params: object) -> list[str]:
            found = client.get("/api/v1/documents", params=params).json()
            return [one["number"] for one in found["documents"]]

        assert numbers(held=True, sort="date") == ["90/BC-UBND", "77/QĐ-BNV", "58/KH-UBND"]
        assert numbers(held=True, sort="number", order="asc", limit=1, offset=1) == ["77/QĐ-BNV"]
        assert numbers(q="quy che luu tru") == ["77/QĐ-BNV"] and numbers(q="không có gì như thế") == []
        assert numbers(status="notInForce") == ["12/QĐ-BNV"]
        assert numbers(sort="cited", limit=1) == ["77/QĐ-BNV"]
        told = client.get("/api/v1/documents", params={"held": True, "limit": 1}).json()
        assert told["total"] == 3 and told["facets"]["type"] == {"Báo cáo": 1, "Kế hoạch": 1, "Quyết định": 1}
        text = client.get("/api/v1/documents/58/KH-UBND/text").json()
        links = [p for line in text["paragraphs"] for p in line["pieces"] if p["link"]]
        assert any("05/CT-TTg" in piece["text"] for piece in links) and text["source"].endswith(
            "ke-hoach.txt"
        )
        file = client.get("/api/v1/documents/58/KH-UBND/file")
        assert file.text == PLAN and "ke-hoach.txt" in file.headers["content-disposition"]
        assert client.get("/api/v1/documents/12/QĐ-BNV/text").status_code == 404
        assert client.get("/api/v1/analysis/missing").json()["results"]
        assert client.get("/api/v1/analysis/gì").status_code == 404
        assert client.get("/api/v1/reports/document", params={"subject": "77/QĐ-BNV"}).status_code == 200


def test_an_index_that_cannot_be_read_is_made_anew_beside(tmp_path: Path) -> None:
    with Engine(tmp_path / "data") as engine:
        engine.ingest([write_papers(tmp_path / "papers")])
    (tmp_path / "data" / "index" / "manifest.json").write_text("{", encoding="utf-8")
    with client_for(tmp_path / "data", processes=1) as client:
        deadline, seen = time.monotonic() + 60, [client.get("/readyz").status_code]
        while seen[-1] != 200 and time.monotonic() < deadline:
            time.sleep(0.2)
            seen.append(client.get("/readyz").status_code)
        assert seen[0] == 503 and seen[-1] == 200
        assert client.get("/api/v1/search", params={"q": "cây bóng mát"}).json()["passages"]
