"""The graph over HTTP: around nodes, the way between two, resources, exports by Accept, SPARQL as its protocol has it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from fastapi.testclient import TestClient

from search.api import create_app
from search.api.negotiation import wanted
from search.engine.engine import Engine
from search.settings import Settings
from tests.search.library import write_papers

QUERY = "SELECT ?s WHERE { ?s ?p ?o } LIMIT 2"
SPARQL = "/api/v1/sparql"


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    folder: Path = tmp_path_factory.mktemp("graph")
    with Engine(folder / "data") as engine:
        engine.ingest([write_papers(folder / "papers")])
    app = create_app(Settings(data=str(folder / "data"), hosts="testserver", sparql_rows=20))
    with TestClient(app, raise_server_exceptions=False) as opened:
        yield opened


def around(client: TestClient, **given: object) -> dict[str, object]:
    found = client.get("/api/v1/graph/around", params=given)
    assert found.status_code == 200, found.text
    return dict(found.json())


def test_around_a_node_with_degrees_and_proofs(client: TestClient) -> None:
    found = around(client, node="77/QĐ-BNV")
    nodes = {one["number"]: one for one in found["nodes"]}  # type: ignore[attr-defined]
    assert {"77/QĐ-BNV", "12/QĐ-BNV", "30/2020/NĐ-CP", "90/BC-UBND"} <= set(nodes)
    (edge,) = [one for one in found["edges"] if one["rel"] == "replaces"]  # type: ignore[attr-defined]
    assert edge["target"] == nodes["12/QĐ-BNV"]["iri"] and "thay thế" in edge["evidence"]["quote"]
    assert nodes["77/QĐ-BNV"]["degree"] == len(nodes) - 1
    assert not found["truncated"] and found["facets"]["type"]["Quyết định"] == 2  # type: ignore[index]


@pytest.mark.parametrize(
    ("given", "numbers"),
    [
        ({"relation": "replaces"}, {"77/QĐ-BNV", "12/QĐ-BNV"}),
        ({"direction": "in"}, {"77/QĐ-BNV", "90/BC-UBND"}),
        ({"type": "Báo cáo"}, {"77/QĐ-BNV", "90/BC-UBND"}),
        ({"year_from": 2025}, {"77/QĐ-BNV", "90/BC-UBND"}),
        ({"held": True}, {"77/QĐ-BNV", "90/BC-UBND"}),
        ({"agency": "Bộ Nội vụ"}, {"77/QĐ-BNV", "12/QĐ-BNV"}),
        ({"limit": 1}, {"77/QĐ-BNV"}),
    ],
)
def test_around_is_narrowed(client: TestClient, given: dict[str, object], numbers: set[str]) -> None:
    found = around(client, node="77/QĐ-BNV", **given)
    assert {one["number"] for one in found["nodes"]} == numbers  # type: ignore[attr-defined]
    assert found["truncated"] is (given.get("limit") == 1)


def test_without_a_node_the_most_connected_come_first(client: TestClient) -> None:
    found = around(client, limit=2, evidence=False)
    degrees = [one["degree"] for one in found["nodes"]]  # type: ignore[attr-defined]
    assert degrees == sorted(degrees, reverse=True) and found["truncated"]
    assert all(one["evidence"] is None for one in found["edges"])  # type: ignore[attr-defined]


def test_the_way_between_two_documents(client: TestClient) -> None:
    found = client.get("/api/v1/graph/path", params={"from": "90/BC-UBND", "to": "12/QĐ-BNV"}).json()
    numbers = {one["iri"]: one["number"] for one in found["nodes"]}
    assert [numbers[iri] for iri in found["path"]] == ["90/BC-UBND", "77/QĐ-BNV", "12/QĐ-BNV"]
    assert len(found["edges"]) == 2
    back = {"from": "12/QĐ-BNV", "to": "90/BC-UBND"}
    assert len(client.get("/api/v1/graph/path", params=back).json()["path"]) == 3
    none = client.get("/api/v1/graph/path", params={**back, "through": "directed"}).json()
    assert none["path"] == none["nodes"] == none["edges"] == []
    assert client.get("/api/v1/graph/path", params={"from": "x", "to": "y"}).status_code == 404


@pytest.mark.parametrize(
    ("accept", "status", "told"),
    [
        ("text/turtle", 200, "@prefix"),
        ("application/ld+json", 200, "["),
        ("application/n-triples", 200, "<"),
        ("text/html,application/xhtml+xml;q=0.9,*/*;q=0.8", 303, "/van-ban?so="),
        ("text/html;q=0.1, text/turtle", 200, "@prefix"),
        ("image/png", 406, "Các dạng"),
    ],
)
def test_a_resource_answers_as_it_is_asked(client: TestClient, accept: str, status: int, told: str) -> None:
    path = "/id/van-ban/quyet-dinh/77-qd-bnv/2025"
    found = client.get(path, headers={"accept": accept}, follow_redirects=False)
    assert found.status_code == status and "Accept" in found.headers.get("vary", "Accept")
    assert told in (found.headers["location"] if status == 303 else found.text)


def test_resources_without_a_page_and_unknown_ones(client: TestClient) -> None:
    agency = client.get("/id/co-quan/bo-noi-vu", headers={"accept": "text/html"}, follow_redirects=False)
    assert agency.status_code == 200 and agency.headers["content-type"].startswith("text/turtle")
    assert client.get("/id/van-ban/khong-co").status_code == 404
    assert client.get("/id/a b<c>").status_code == 404


@pytest.mark.parametrize(
    ("accept", "kind"),
    [
        ("*/*", "application/json"),
        ("text/turtle", "text/turtle"),
        ("application/graphml+xml", "application/graphml+xml"),
        ("text/csv;q=0.5, image/svg+xml;q=0.4", "text/csv"),
        ("application/ld+json", "application/ld+json"),
    ],
)
def test_exports_by_accept(client: TestClient, accept: str, kind: str) -> None:
    found = client.get("/api/v1/graph", params={"around": "77/QĐ-BNV"}, headers={"accept": accept})
    assert found.status_code == 200 and found.headers["content-type"].startswith(kind)
    assert client.get("/api/v1/graph", headers={"accept": "audio/wav"}).status_code == 406


@pytest.mark.parametrize(
    ("query", "accept", "kind", "told"),
    [
        (QUERY, "*/*", "application/sparql-results+json", '"bindings"'),
        (QUERY, "application/sparql-results+xml", "application/sparql-results+xml", "<results>"),
        (QUERY, "application/json", "application/sparql-results+json", '"bindings"'),
        (QUERY, "text/csv", "text/csv", "s\r\n"),
        (QUERY, "text/tab-separated-values", "text/tab-separated-values", "?s\n<"),
        (QUERY, "text/turtle;q=1, text/csv;q=0.1", "text/csv", "s\r\n"),
        ("ASK { ?s ?p ?o }", "application/sparql-results+xml", "application/sparql-results+xml", "true"),
        ("CONSTRUCT WHERE { ?s ?p ?o } LIMIT 1", "*/*", "text/turtle", "@prefix"),
        ("CONSTRUCT WHERE { ?s ?p ?o } LIMIT 1", "application/n-triples", "application/n-triples", " ."),
        ("DESCRIBE ?s { ?s ?p ?o } LIMIT 1", "application/ld+json", "application/ld+json", "@id"),
    ],
)
def test_the_sparql_protocol(client: TestClient, query: str, accept: str, kind: str, told: str) -> None:
    headers = {"accept": accept}
    answers = [
        client.get(SPARQL, params={"query": query}, headers=headers),
        client.post(SPARQL, data={"query": query}, headers=headers),
        client.post(SPARQL, content=query, headers={**headers, "content-type": "application/sparql-query"}),
    ]
    for found in answers:
        assert found.status_code == 200, found.text
        assert found.headers["content-type"].startswith(kind) and told in found.text
    assert len({found.text for found in answers}) == 1


def test_more_rows_than_allowed_are_cut_and_it_is_said(client: TestClient) -> None:
    found = client.get(SPARQL, params={"query": "SELECT * { ?s ?p ?o }"})
    assert len(found.json()["results"]["bindings"]) == 20 and found.headers["x-truncated"] == "true"
    for query in ("SELECT * { ?s ?p ?o } LIMIT 5", "SELECT * { ?s ?p ?o } LIMIT 20"):
        assert "x-truncated" not in client.get(SPARQL, params={"query": query}).headers
    for query, count in (
        ("SELECT * { ?s ?p ?o } LIMIT 3 # LIMIT 9", 3),
        ("SELECT * { { SELECT ?s { ?s ?p ?o } LIMIT 7 } }", 7),
        ("SELECT ?x {} VALUES ?x { 1 2 3 }", 3),
        ("SELECT ('LIMIT 1' AS ?limit) (?s AS ?x) { ?s ?p ?o } OFFSET 1 LIMIT 4", 4),
    ):
        bindings = client.get(SPARQL, params={"query": query}).json()["results"]["bindings"]
        assert len(bindings) == count, query


@pytest.mark.parametrize(
    ("params", "status"),
    [
        ({}, 422),
        ({"query": QUERY, "default-graph-uri": "http://a/"}, 400),
        ({"query": QUERY, "format": "yaml"}, 422),
        ({"query": QUERY, "format": "turtle"}, 400),
        ({"query": "CONSTRUCT WHERE { ?s ?p ?o }", "format": "csv"}, 400),
    ],
)
def test_wrong_queries_are_problems(client: TestClient, params: dict[str, str], status: int) -> None:
    found = client.get(SPARQL, params=params)
    assert found.status_code == status and found.headers["content-type"] == "application/problem+json"


def test_a_query_that_takes_all_costs_its_process_only(client: TestClient) -> None:
    workers = client.app.state.sparql  # type: ignore[attr-defined]
    client.get(SPARQL, params={"query": QUERY})
    before = workers.pids()
    bomb = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
    object.__setattr__(workers.limits, "seconds", 1.0)
    refused = client.get(f"{SPARQL}?query={quote(bomb)}")
    object.__setattr__(workers.limits, "seconds", 10.0)
    assert refused.status_code == 422 and "dừng" in refused.json()["detail"]
    assert client.get(SPARQL, params={"query": QUERY}).status_code == 200
    assert not set(before) & set(workers.pids())


OFFERED = {"text/html": "html", "text/turtle": "turtle", "application/json": "json"}


@pytest.mark.parametrize(
    ("accept", "expected"),
    [
        (None, ("html", "turtle", "json")),
        ("", ("html", "turtle", "json")),
        ("*/*", ("html", "turtle", "json")),
        ("text/*", ("html", "turtle")),
        ("text/*;q=0.5, application/json", ("json", "html", "turtle")),
        ("text/html;q=0, */*", ("turtle", "json")),
        ("text/turtle;q=2", ("turtle",)),
        ("text/turtle;q=x, application/json", ("json",)),
        ("nothing", ()),
        (",".join(["a/b"] * 60) + ",text/html", ()),
    ],
)
def test_what_is_wanted(accept: str | None, expected: tuple[str, ...]) -> None:
    assert wanted(accept, OFFERED) == expected
