"""Hostile requests to a real server, each with its outcome. What they list is told in docs/security.md."""

from __future__ import annotations

import io
import json
import socket
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest

from search.engine.engine import Engine
from tests.search.library import PLAN, write_papers
from tests.search.serving import Server, serving

EVIL = '<script>alert(1)</script><img src=x onerror="alert(2)">'
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    made = tmp_path_factory.mktemp("hostile")
    papers = write_papers(made / "papers")
    (papers / "xấu.txt").write_text(
        PLAN.replace("58/KH", "59/KH").replace("hai nghìn", EVIL), encoding="utf-8"
    )
    with Engine(made / "data") as engine:
        engine.ingest([papers])
    bounds = {"head_seconds": 1.5, "body_seconds": 1, "upload_mb": 3, "sparql_seconds": 1, "processes": 1}
    with serving(made / "data", **bounds) as running:
        yield running


def head(path: str = "/healthz", *more: str, method: str = "GET", host: str = "127.0.0.1") -> bytes:
    lines = [f"{method} {path} HTTP/1.1", f"Host: {host}", "Connection: close", *more]
    return "\r\n".join([*lines, "", ""]).encode("utf-8", "surrogateescape")


CARTESIAN = " ".join(f"?a{i} ?b{i} ?c{i} ." for i in range(6))
QUERIES = [
    ("DELETE WHERE { ?s ?p ?o }", 400, "an update"),
    ("INSERT DATA { <a:a> <a:b> <a:c> }", 400, "an update"),
    ("LOAD <file:///etc/passwd>", 400, "reading a file of the server"),
    ("DROP ALL", 400, "an update"),
    ("SELECT * { SERVICE <http://169.254.169.254/> { ?s ?p ?o } }", 400, "a request to the network"),
    ("SELECT * { \\u0053ervice <http://127.0.0.1/> { ?s ?p ?o } }", 400, "the same in escapes"),
    ("SELECT * { SERVICE SILENT ?x { ?s ?p ?o } }", 400, "the same with a variable"),
    ("SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }", 400, "another source"),
    ("SELECT * FROM NAMED <http://a/> { ?s ?p ?o }", 400, "another source"),
    ("SELECT * { ?s ?p ?o } ; DROP ALL", 400, "two requests in one"),
    ("SELECT * { ?s ?p '\\'} ; DELETE WHERE { ?s ?p ?o } #' }", 200, "an update within a string is a string"),
    ("SELECT (COUNT(*) AS ?n) { " + CARTESIAN + " }", 422, "six-fold product"),
    ("SELECT * { " + CARTESIAN + " } ORDER BY ?c0 ?c1 ?c2 ?c3", 422, "sorting it"),
    ("SELECT (GROUP_CONCAT(STR(?c0)) AS ?x) { " + CARTESIAN + " }", 422, "joining it to one text"),
    ("SELECT * { ?s (<a:a>|!<a:b>)* ?o . ?o (<a:a>|!<a:b>)* ?z . ?z (<a:a>|!<a:b>)* ?y }", (200, 422), "paths"),
    ("SELECT * { " + "{" * 500 + "?s ?p ?o" + "}" * 500 + " }", 400, "deep nesting"),
    ("SELECT * { ?s ?p ?o FILTER(" + "(" * 4000 + "1" + ")" * 4000 + ") }", 400, "deeper nesting"),
    ("SELECT * { ?s ?p ?o FILTER(" + "!" * 15000 + "true) }", 400, "a long chain"),
    ("SELECT * { ?s ?p ?o } LIMIT 99999999999999999999", 200, "a limit without end: cut"),
    ("SELECT * { ?s ?p ?o } \x00", 400, "NUL"),
    ("x" * 30_000, 400, "a long text that is no query"),
]  # fmt: skip


@pytest.mark.parametrize(("query", "status", "remark"), QUERIES, ids=[row[2] for row in QUERIES])
def test_queries(server: Server, query: str, status: int | tuple[int, ...], remark: str) -> None:
    begun = time.monotonic()
    found, headers, body = server.send("POST", "/api/v1/sparql", f"query={quote(query)}".encode(), FORM)
    assert found == status or (isinstance(status, tuple) and found in status), (remark, body[:300])
    assert time.monotonic() - begun < 15
    if found >= 400:
        assert headers["content-type"] == "application/problem+json" and json.loads(body)["detail"]


def test_the_graph_is_whole_after_the_queries(server: Server) -> None:
    for query, _, _ in QUERIES[:4]:
        server.send("POST", "/api/v1/sparql", f"query={quote(query)}".encode(), FORM)
    count = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"
    _, _, body = server.get(f"/api/v1/sparql?query={quote(count)}")
    assert int(json.loads(body)["results"]["bindings"][0]["n"]["value"]) > 100


CHUNK = b"40000\r\n" + b"x" * 0x40000 + b"\r\n"
ASK = "/api/v1/ask"
JSON = "Content-Type: application/json"
RAW = [
    (head(host="nguoi-la.example"), b"400", "another host name"),
    (head(host="127.0.0.1.nguoi-la.example"), b"400", "a name that begins like ours"),
    (b"GET /healthz HTTP/1.1\r\nConnection: close\r\n\r\n", b"400", "no host"),
    (head("/healthz", "Host: localhost"), b"400", "two hosts"),
    (head("/healthz", "X-A: " + "a" * 100_000), b"431", "a head of 100 kB"),
    (head("/healthz", *(f"X-{i}: a" for i in range(5000))), b"431", "5,000 headers"),
    (head("/" + "a" * 60_000), b"414", "an address of 60 kB"),
    (head("/healthz", "X-A: a\x00b"), b"400", "NUL in a header"),
    (head("/healthz", "X-B: b", " X-A: a"), b"200", "a folded header"),
    (b"GET /healthz\r\nX: y HTTP/1.1\r\n\r\n", b"400", "a line break in the address"),
    (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" * 20, b"400", "TLS to a plain port"),
    (head("/healthz", method="TRACE"), b"405", "a method that nobody takes"),
    (head("http://nguoi-la.example/healthz"), b"404", "an address of another server"),
    (head("/static/../../../../etc/passwd"), b"404", "out of the folder of static files"),
    (head("/static/%2e%2e/%2e%2e/api/app.py"), b"404", "the same in escapes"),
    (head("/static/..%5c..%5capi%5capp.py"), b"404", "the same with backslashes"),
    (head("/api/v1/documents/..%2f..%2f..%2fetc%2fpasswd"), b"404", "a path as a symbol"),
    (head("/api/v1/documents/%2Fetc%2Fpasswd/file"), b"404", "the file of a path"),
    (head("/api/v1/documents/77%2FQ%C4%90-BNV/file?key=..%2F..%2Fcatalog.sqlite"), b"404", "a path as a hash"),
    (head("/api/v1/ask?q=%00"), b"200", "NUL as a question"),
    (head("/api/v1/ask?q=%ff%fe%80"), b"200", "bytes that are no UTF-8"),
    (head("/api/v1/ask?q=%ED%A0%80"), b"200", "half a surrogate"),
    (head("/api/v1/ask?q=" + "a" * 9000), b"413", "a question of 9,000 characters"),
    (head("/api/v1/ask?q=a%0d%0aSet-Cookie:%20a=b"), b"200", "a line break in a question"),
    (head("/api/v1/ask?q=a&limit=1e9"), b"422", "a limit that is none"),
    (head("/van-ban?so=%0d%0aLocation:%20http://a"), b"404", "a line break in a symbol"),
    (head("/api/v1/documents/%00"), b"404", "NUL as a symbol"),
    (head("/id/%00%ff"), b"404", "NUL in an IRI"),
    (head("/api/v1/graph?around=77/Q&depth=99"), b"422", "a graph without end"),
    (head("/api/v1/graph/around?limit=100000000"), b"422", "a picture without end"),
    (head(ASK, JSON, "Content-Length: 104857600", method="POST"), b"413", "a body of 100 MB told"),
    (head(ASK, JSON, "Transfer-Encoding: chunked", method="POST") + CHUNK * 8, b"413", "a body without end"),
    (head("/api/v1/ingest", "Content-Length: 104857600", method="POST"), b"413", "an upload of 100 MB told"),
    (head(ASK, JSON, "Content-Length: -1", method="POST"), b"400", "a negative length"),
    (head(ASK, JSON, "Content-Length: 5", "Content-Length: 6", method="POST") + b"hello", b"400", "two lengths"),
    (head(ASK, JSON, "Content-Length: 60000", method="POST") + b"[" * 60_000, b"400", "JSON 60,000 deep"),
    (head(ASK, JSON, "Content-Length: 9", method="POST") + b'{"a": 1e9', b"422", "JSON that is cut off"),
    (head(ASK, JSON, "Content-Length: 50", method="POST") + b'{"q', b"408", "half a body, then silence"),
    (head("/api/v1/sparql", "Content-Type: text/html", "Content-Length: 1", method="POST") + b"a", b"415", "a body of another kind"),
    (head("/api/v1/ingest", "Content-Type: multipart/form-data", "Content-Length: 1", method="POST") + b"a", b"400", "parts without an edge"),
    (head("/api/v1/ingest", "Origin: http://nguoi-la.example", "Content-Length: 0", method="POST"), b"403", "a form of another site"),
    (head("/api/v1/ingest", "Sec-Fetch-Site: cross-site", "Content-Length: 0", method="POST"), b"403", "the same by its sign"),
    (head("/api/v1/jobs/..%2f..%2f"), b"404", "a path as a job"),
]  # fmt: skip


@pytest.mark.parametrize(("sent", "status", "remark"), RAW, ids=[row[2] for row in RAW])
def test_requests(server: Server, sent: bytes, status: bytes, remark: str) -> None:
    found = server.raw(sent)
    top, _, _ = found.partition(b"\r\n\r\n")
    assert top.startswith(b"HTTP/1.1 " + status), (remark, found[:400])
    assert b"set-cookie" not in top.lower() and b"location: http://a" not in top.lower()
    assert b"root:" not in found and b"Traceback" not in found


def packed(**members: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name.replace("__", "/"), content)
    return out.getvalue()


def nested(depth: int) -> bytes:
    content = packed(**{"a.txt": b"0" * 5_000_000})
    for _ in range(depth):
        content = packed(**{f"{i}.zip": content for i in range(8)})
    return content


def test_uploads(server: Server) -> None:
    sent = [
        ("../../../etc/cron.d/x.txt", PLAN.replace("58/KH", "60/KH").encode()),
        ("bom.zip", packed(**{"a.txt": b"0" * 300_000_000})),
        ("bom-long.zip", nested(3)),
        ("thoat.zip", packed(**{"..__..__thoat.txt": PLAN.encode()})),
        ("hong.zip", packed(**{"a.txt": b"chu"})[:-30]),
        ("hong.docx", b"PK\x03\x04" + b"\x00" * 100),
        ("hong.pdf", b"%PDF-1.7\n" + b"\xff" * 1000),
        ("nul.txt", b"\x00" * 1000),
        ("<img src=x onerror=alert(1)>.txt", b""),
    ]
    begun = time.monotonic()
    job = server.ended(server.upload(*sent)["id"])
    assert job["state"] == "done" and time.monotonic() - begun < 60
    results = {one["path"]: one for one in job["files"]}
    assert results["tải lên/x.txt"]["number"] == "60/KH-UBND"
    bad = [one for path, one in results.items() if path != "tải lên/x.txt"]
    assert len(bad) >= 8 and all(one["result"] == "failed" and one["reason"] for one in bad), bad
    assert not list(Path("/etc/cron.d").glob("x.txt")) if Path("/etc/cron.d").is_dir() else True


def test_text_of_documents_is_never_markup(server: Server) -> None:
    for path in ("/van-ban/toan-van?so=59/KH-UBND", f"/?q={quote(EVIL)}"):
        status, headers, body = server.get(path)
        assert status == 200 and b"<script>alert" not in body and b"<img src=x" not in body
        assert "'unsafe-inline'" not in headers["content-security-policy"]
    _, headers, body = server.get("/api/v1/documents/59%2FKH-UBND/file")
    assert EVIL.encode() in body
    assert headers["content-disposition"].startswith("attachment;")
    assert headers["x-content-type-options"] == "nosniff" and "sandbox" in headers["content-security-policy"]


def test_half_sent_requests_take_no_place_of_others(server: Server) -> None:
    lines = []
    try:
        for number in range(400):
            line = socket.create_connection(("127.0.0.1", server.port), timeout=5)
            half = (
                b"GET / HTTP/1.1\r\nX-A: "
                if number % 2
                else head(ASK, JSON, "Content-Length: 900", method="POST") + b"{"
            )
            line.sendall(half)
            lines.append(line)
        begun = time.monotonic()
        assert server.get("/api/v1/ask?q=58/KH-UBND")[0] == 200
        assert time.monotonic() - begun < 3
        time.sleep(2.5)
        closed = 0
        for line in lines:
            line.settimeout(2)
            try:
                answer = line.recv(4096)
                closed += not answer or b" 408 " in answer
            except ConnectionResetError:
                closed += 1
            except TimeoutError:
                pass
        assert closed == len(lines)
    finally:
        for line in lines:
            line.close()
    assert server.get("/readyz")[0] == 200
