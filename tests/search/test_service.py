"""The service beyond questions: uploads as jobs, keys and limits, pages about the library, the graph over HTTP."""

from __future__ import annotations

import io
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from search.api import create_app
from search.engine.engine import Engine
from search.engine.jobs import shown_name
from search.settings import Settings, SettingsError, refuse_open_door
from tests.search.library import DECISION, PLAN, write_papers

KEY = "khoa-du-dai-de-thu-2025"
PROBLEM = "application/problem+json"


def client_for(data: Path, **given: Any) -> TestClient:
    app = create_app(Settings(data=str(data), hosts="testserver", **given))
    return TestClient(app, raise_server_exceptions=False)


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    folder = tmp_path_factory.mktemp("service")
    with Engine(folder / "data") as engine:
        engine.ingest([write_papers(folder / "papers")])
    with client_for(folder / "data") as opened:
        yield opened


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[TestClient]:
    with client_for(tmp_path / "data", upload_mb=1) as opened:
        yield opened


def ended(client: TestClient, job: str) -> dict[str, Any]:
    deadline = time.monotonic() + 30
    while True:
        told: dict[str, Any] = client.get(f"/api/v1/jobs/{job}").json()
        if told["state"] in ("done", "failed") or time.monotonic() > deadline:
            return told
        time.sleep(0.05)


def test_uploads_are_a_job_with_a_result_for_each_file(fresh: TestClient, tmp_path: Path) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("trong/quyet-dinh.txt", DECISION)
        archive.writestr("../ngoai.txt", PLAN)
    files = [
        ("files", ("../../etc/kế hoạch.txt", PLAN.encode())),
        ("files", ("rỗng.txt", b"")),
        ("files", ("gói.zip", packed.getvalue())),
    ]
    started = fresh.post("/api/v1/ingest", files=files)
    assert started.status_code == 202
    assert started.headers["location"] == f"/api/v1/jobs/{started.json()['id']}"
    job = ended(fresh, started.json()["id"])
    assert job["state"] == "done" and job["names"] == ["kế hoạch.txt", "rỗng.txt", "gói.zip"]
    results = {one["path"]: one for one in job["files"]}
    assert results["tải lên/kế hoạch.txt"]["number"] == "58/KH-UBND"
    assert results["tải lên/rỗng.txt"]["result"] == "failed" and results["tải lên/rỗng.txt"]["reason"]
    assert results["tải lên/gói.zip/trong/quyet-dinh.txt"]["number"] == "77/QĐ-BNV"
    assert job["counts"] == {"added": 2, "unchanged": 0, "replaced": 0, "failed": 2}
    assert fresh.get("/api/v1/documents/58/KH-UBND").json()["document"]["held"]
    assert {path.name for path in tmp_path.iterdir()} == {"data"}, "nothing is written where a name points"
    again = fresh.post("/api/v1/ingest", files=[("files", ("kế hoạch.txt", PLAN.encode()))]).json()
    assert ended(fresh, again["id"])["counts"]["unchanged"] == 1
    assert fresh.get("/api/v1/jobs").json()["jobs"][0]["id"] == again["id"]
    other = PLAN.replace("58/KH-UBND", "61/KH-UBND").encode()
    same_name = fresh.post("/api/v1/ingest", files=[("files", ("kế hoạch.txt", other))]).json()
    (told,) = ended(fresh, same_name["id"])["files"]
    assert told["path"] == "tải lên/kế hoạch (2).txt" and told["result"] == "added"
    twins = [("files", ("a.txt", PLAN.replace("58/KH", f"{n}/KH").encode())) for n in (62, 63)]
    told = ended(fresh, fresh.post("/api/v1/ingest", files=twins).json()["id"])["files"]
    assert [one["path"] for one in told] == ["tải lên/a.txt", "tải lên/a (2).txt"]
    for number in ("58/KH-UBND", "61/KH-UBND", "62/KH-UBND", "63/KH-UBND"):
        assert fresh.get(f"/api/v1/documents/{number}").json()["document"]["held"]


def test_the_form_leads_to_the_page_of_the_job(fresh: TestClient) -> None:
    assert 'enctype="multipart/form-data"' in fresh.get("/nap-tep").text
    sent = fresh.post("/nap-tep", files=[("files", ("<b>x</b>.txt", PLAN.encode()))], follow_redirects=False)
    assert sent.status_code == 303
    ended(fresh, sent.headers["location"].rsplit("/", 1)[1])
    page = fresh.get(sent.headers["location"]).text
    assert "Đã nạp xong" in page and "58/KH-UBND" in page and "<b>x" not in page and "refresh" not in page
    assert fresh.get("/nap-tep/khong-co").status_code == 404


def test_what_is_too_large_is_refused_before_it_is_read(fresh: TestClient) -> None:
    large = fresh.post("/api/v1/ingest", files=[("files", ("to.txt", b"x" * 1_100_000))])
    assert large.status_code == 413 and large.headers["content-type"] == PROBLEM

    def pieces() -> Iterator[bytes]:
        yield b'{"question": "'
        for _ in range(30):
            yield b"x" * 50_000

    streamed = fresh.post("/api/v1/ask", content=pieces(), headers={"content-type": "application/json"})
    assert streamed.status_code == 413
    assert fresh.get("/api/v1/jobs").json() == {"jobs": []}


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 303),
        ({"origin": "http://testserver"}, 303),
        ({"origin": "http://nguoi-la.example"}, 403),
        ({"origin": "null"}, 403),
        ({"sec-fetch-site": "cross-site"}, 403),
        ({"sec-fetch-site": "same-origin"}, 303),
    ],
)
def test_a_form_of_another_site_is_refused(fresh: TestClient, headers: dict[str, str], status: int) -> None:
    sent = fresh.post(
        "/nap-tep", files=[("files", ("a.txt", b"chu"))], headers=headers, follow_redirects=False
    )
    assert sent.status_code == status


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("a.docx", "a.docx"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\a\\b.pdf", "b.pdf"),
        ("a\x00b\n.txt", "a b .txt"),
        ("..", "không tên"),
        ("", "không tên"),
        (None, "không tên"),
        ("dài" * 200 + ".docx", ("dài" * 200)[:140] + ".docx"),
    ],
)
def test_names_are_for_people_only(given: str | None, shown: str) -> None:
    assert shown_name(given) == shown


def test_beyond_this_machine_a_key_is_needed(tmp_path: Path) -> None:
    for host, key in (("0.0.0.0", ""), ("::", ""), ("0.0.0.0", "ngan"), ("127.0.0.1", "ngan")):
        with pytest.raises(SettingsError):
            refuse_open_door(Settings(host=host, api_key=key))
        with pytest.raises(SettingsError):
            create_app(Settings(data=str(tmp_path), host=host, api_key=key))
    refuse_open_door(Settings())
    with client_for(tmp_path, host="0.0.0.0", api_key=KEY) as client:
        assert client.get("/healthz").status_code == 200
        refused = client.get("/")
        assert refused.status_code == 401 and refused.headers["www-authenticate"].startswith("Basic")
        assert client.get("/api/v1/jobs", headers={"x-api-key": KEY + "x"}).status_code == 401
        assert client.get("/api/v1/jobs", headers={"authorization": "Basic ???"}).status_code == 401
        assert client.get("/api/v1/jobs", headers={"x-api-key": KEY}).status_code == 200
        assert client.get("/api/v1/jobs", headers={"authorization": f"Bearer {KEY}"}).status_code == 200
        assert client.get("/nap-tep", auth=("ai", KEY)).status_code == 200


def test_the_overview_tells_what_is_held_and_what_is_missing(client: TestClient) -> None:
    page = client.get("/tong-quan").text
    assert "Kho có gì" in page and "30/2020/NĐ-CP" in page and "Quyết định" in page
    assert client.get("/phong-trao").status_code == 200
    assert client.get("/phong-trao", params={"ten": "khong-co"}).status_code == 404


def test_a_campaign_has_its_documents(fresh: TestClient) -> None:
    paper = PLAN.replace("phong trào trồng cây", "Phong trào thi đua “Cả nước trồng cây”")
    job = fresh.post("/api/v1/ingest", files=[("files", ("a.txt", paper.encode()))]).json()["id"]
    ended(fresh, job)
    (card,) = fresh.get("/api/v1/campaigns", params={"q": "trồng cây"}).json()["campaigns"]
    found = fresh.get("/api/v1/campaigns/documents", params={"iri": card["iri"]}).json()
    assert found["documents"] and found["campaign"] == card
    number = found["documents"][0]["from"]["number"]
    page = fresh.get("/phong-trao", params={"ten": card["iri"]}).text
    assert "Cả nước trồng cây" in page and number in page
    assert card["name"] in fresh.get("/phong-trao").text
    assert fresh.get("/api/v1/campaigns/documents", params={"iri": "x"}).status_code == 404


def test_relations_basis_status_and_mentions(client: TestClient) -> None:
    base = "/api/v1/documents/77/QĐ-BNV"
    both = client.get(f"{base}/relations").json()
    assert {edge["rel"] for edge in both["out"]} >= {"replaces", "based_on"} and both["in"]
    only = client.get(f"{base}/relations", params={"rel": "replaces", "direction": "out"}).json()
    assert [edge["to"]["number"] for edge in only["out"]] == ["12/QĐ-BNV"] and "in" not in only
    assert client.get(f"{base}/relations", params={"rel": "gì"}).status_code == 422
    tree = client.get(f"{base}/legal-basis").json()["basis"]
    assert "30/2020/NĐ-CP" in {step["to"]["number"] for step in tree}
    status = client.get("/api/v1/documents/12/QĐ-BNV/status").json()
    assert status["word"] == "notInForce"
    assert "Được thay thế" in {event["event"] for event in status["history"]}
    mentions = client.get(f"{base}/mentions").json()
    assert mentions["total"] == 1 and mentions["mentions"][0]["source"].endswith("bao-cao.txt")
    assert client.get("/api/v1/documents/999/X/mentions").status_code == 404


@pytest.mark.parametrize(
    ("form", "begins"),
    [("cytoscape", "{"), ("turtle", "@prefix"), ("svg", "<"), ("graphml", "<"), ("csv", "\ufeff")],
)
def test_the_graph_around_a_document(client: TestClient, form: str, begins: str) -> None:
    found = client.get("/api/v1/graph", params={"around": "77/QĐ-BNV", "format": form})
    assert found.status_code == 200 and found.content.decode("utf-8").lstrip().startswith(begins)
    assert client.get("/api/v1/graph", params={"format": "gì"}).status_code == 422


def test_sparql_only_reads(client: TestClient) -> None:
    query = "SELECT ?s WHERE { ?s ?p ?o } LIMIT 2"
    assert len(client.get("/api/v1/sparql", params={"query": query}).json()["results"]["bindings"]) == 2
    assert client.post("/api/v1/sparql", data={"query": query, "form": "csv"}).text.startswith("s")
    for harm in ("DELETE WHERE { ?s ?p ?o }", "SELECT * { SERVICE <http://a.b/> { ?s ?p ?o } }", "gì?"):
        refused = client.get("/api/v1/sparql", params={"query": harm})
        assert refused.status_code == 400 and refused.headers["content-type"] == PROBLEM


def test_the_description_has_every_route_and_examples(client: TestClient) -> None:
    described = client.get("/api/v1/openapi.json").json()
    assert {
        f"/api/v1/{name}" for name in ("campaigns", "agencies", "graph", "sparql", "ingest", "jobs")
    } <= set(described["paths"])
    answer = described["paths"]["/api/v1/ask"]["get"]["responses"]["200"]["content"]["application/json"]
    assert answer["example"]["documents"][0]["evidence"] and answer["schema"]


def test_agencies_are_listed(client: TestClient) -> None:
    found = client.get("/api/v1/agencies", params={"q": "Bộ Nội vụ"}).json()["agencies"]
    assert found[0]["name"] == "Bộ Nội vụ" and found[0]["documents"] >= 1
