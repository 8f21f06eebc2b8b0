"""The API and the page: the same answers over HTTP, problems as problem documents, nothing unescaped."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from ingest.catalog.store import FILE_NAME
from search.api import create_app
from search.engine.engine import Engine
from search.settings import Settings
from tests.search.library import PLAN, write_papers

EVIL = '<script>alert(1)</script><img src=x onerror="alert(2)">'
PROBLEM = "application/problem+json"


def client_for(data: Path) -> TestClient:
    app = create_app(Settings(data=str(data), hosts="testserver"))
    return TestClient(app, raise_server_exceptions=False)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("api")
    papers = write_papers(made / "papers")
    evil = PLAN.replace("58/KH-UBND", "59/KH-UBND").replace("hai nghìn", EVIL)
    (papers / "xấu.txt").write_text(evil, encoding="utf-8")
    with Engine(made / "data") as engine:
        engine.ingest([papers])
    return made


@pytest.fixture(scope="module")
def client(folder: Path) -> Iterator[TestClient]:
    with client_for(folder / "data") as opened:
        yield opened


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[TestClient]:
    with client_for(tmp_path / "trống") as opened:
        yield opened


def test_ask_answers_as_the_command_does(client: TestClient, folder: Path) -> None:
    question = "Kế hoạch nào thực hiện Chỉ thị 05/CT-TTg?"
    by_get = client.get("/api/v1/ask", params={"q": question}).json()
    by_post = client.post("/api/v1/ask", json={"question": question}).json()
    assert by_get == by_post
    assert "58/KH-UBND" in [document["number"] for document in by_get["documents"]]
    assert "Chỉ thị số 05/CT-TTg" in by_get["documents"][0]["evidence"][0]["quote"]
    with Engine(folder / "data") as engine:
        assert [d.number for d in engine.ask(question).documents] == [
            d["number"] for d in by_get["documents"]
        ]


def test_search_gives_passages_and_heeds_filters(client: TestClient) -> None:
    found = client.get("/api/v1/search", params={"q": "cây bóng mát", "limit": 1}).json()["passages"]
    assert len(found) == 1 and "bóng mát" in found[0]["text"]
    params = {"q": "cây bóng mát", "type": "Quyết định"}
    assert {p["number"] for p in client.get("/api/v1/search", params=params).json()["passages"]} == {
        "77/QĐ-BNV"
    }


@pytest.mark.parametrize("symbol", ["77/QĐ-BNV", "77%2FQ%C4%90-BNV", "77/qd-bnv"])
def test_a_document_is_found_by_its_symbol(client: TestClient, symbol: str) -> None:
    shown = client.get(f"/api/v1/documents/{symbol}").json()
    assert shown["document"]["number"] == "77/QĐ-BNV"
    assert "12/QĐ-BNV" in [
        edge["to"]["number"] for edge in shown["relations"]["out"] if edge["rel"] == "replaces"
    ]


def test_documents_are_listed(client: TestClient) -> None:
    held = client.get("/api/v1/documents", params={"held": True}).json()["documents"]
    assert {document["number"] for document in held} == {
        "58/KH-UBND",
        "59/KH-UBND",
        "77/QĐ-BNV",
        "90/BC-UBND",
    }
    plans = client.get("/api/v1/documents", params={"held": True, "type": "Kế hoạch", "limit": 1}).json()
    assert len(plans["documents"]) == 1


@pytest.mark.parametrize(
    ("method", "path", "status", "told"),
    [
        ("GET", "/api/v1/ask", 422, "q"),
        ("GET", "/api/v1/ask?q=", 422, "q"),
        ("GET", "/api/v1/ask?q=x&limit=0", 422, "limit"),
        ("GET", "/api/v1/search?q=x&date_from=hôm+qua", 422, "date_from"),
        ("GET", "/api/v1/ask?q=" + "x" * 10_000, 413, "tối đa"),
        ("POST", "/api/v1/ask", 422, "không hợp lệ"),
        ("GET", "/api/v1/documents/999/KH-UBND", 404, "999/KH-UBND"),
        ("GET", "/api/v1/khong-co", 404, "không có ở đây"),
        ("DELETE", "/api/v1/ask", 405, "không nhận"),
    ],
)
def test_errors_are_problem_documents(
    client: TestClient, method: str, path: str, status: int, told: str
) -> None:
    response = client.request(method, path)
    assert response.status_code == status
    assert response.headers["content-type"] == PROBLEM
    body = response.json()
    assert body["status"] == status and told in body["detail"] and body["title"]


def test_without_a_library_the_service_lives_but_is_not_ready(empty: TestClient) -> None:
    assert empty.get("/healthz").json() == {"status": "ok"}
    for path in ("/readyz", "/api/v1/ask?q=gì"):
        response = empty.get(path)
        assert response.status_code == 503 and response.headers["content-type"] == PROBLEM
        assert "Chưa có kho văn bản" in response.json()["detail"]
    page = empty.get("/", params={"q": "gì"})
    assert page.status_code == 503 and "Chưa có kho văn bản" in page.text
    assert empty.get("/").status_code == 200


def test_a_ready_library_says_so(client: TestClient) -> None:
    assert client.get("/readyz").json() == {"status": "ok", "lag": {"graph": 0, "index": 0}}


def test_a_library_that_becomes_newer_is_a_problem(tmp_path: Path) -> None:
    raw = sqlite3.connect(tmp_path / FILE_NAME)
    raw.execute("PRAGMA user_version = 99")
    raw.close()
    with client_for(tmp_path) as client:
        assert client.get("/readyz").status_code == 503


def test_what_is_ingested_meanwhile_is_seen(folder: Path, tmp_path: Path) -> None:
    with Engine(tmp_path) as engine, client_for(tmp_path) as client:
        engine.ingest([folder / "papers" / "ke-hoach.txt"])
        assert client.get("/api/v1/documents/77/QĐ-BNV").status_code == 404
        engine.ingest([folder / "papers" / "quyet-dinh.txt"])
        assert client.get("/api/v1/documents/77/QĐ-BNV").json()["document"]["held"]


def test_many_ask_at_once(client: TestClient) -> None:
    def ask(number: int) -> int:
        path = ("/api/v1/ask?q=58/KH-UBND", "/api/v1/documents/77/QĐ-BNV", "/?q=cây+bóng+mát", "/readyz")[
            number % 4
        ]
        return client.get(path).status_code

    with ThreadPoolExecutor(6) as threads:
        assert set(threads.map(ask, range(36))) == {200}


def test_another_host_name_is_refused_on_loopback(client: TestClient) -> None:
    assert client.get("/healthz", headers={"host": "nguoi-la.example"}).status_code == 400
    assert client.get("/healthz", headers={"host": "localhost:8000"}).status_code == 200


def test_the_description_of_the_api_can_be_read(client: TestClient) -> None:
    paths = client.get("/api/v1/openapi.json").json()["paths"]
    assert {"/api/v1/ask", "/api/v1/search", "/api/v1/documents", "/healthz", "/readyz"} <= set(paths)
