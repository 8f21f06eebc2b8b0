"""The page of the graph without a browser: its frame, the pieces it asks for, the fetching of its library."""

from __future__ import annotations

import gzip
import importlib.util
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from fastapi.testclient import TestClient

from kg.exports.export import FORMATS
from search.api import create_app, page_graph
from search.engine.engine import Engine
from search.settings import Settings
from tests.search.library import PLAN, write_papers

WEB = Path(__file__).parent.parent.parent / "search" / "web"
EVIL = "</script><script>alert(1)</script>"


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    made = tmp_path_factory.mktemp("graph")
    papers = write_papers(made / "papers")
    twin = (
        PLAN.replace("ngày 12 tháng 3", "ngày 16 tháng 9")
        .replace("Hải Phòng", "Huế")
        .replace("HẢI PHÒNG", "HUẾ")
    )
    launched = (
        "\nTiếp tục hưởng ứng phong trào thi đua “Nhà nhà trồng cây” do Thủ tướng Chính phủ phát động.\n"
    )
    (papers / "trùng số.txt").write_text(twin + launched, encoding="utf-8")
    with Engine(made / "data") as engine:
        engine.ingest([papers])
    app = create_app(Settings(data=str(made / "data")))
    with TestClient(app, base_url="http://127.0.0.1", raise_server_exceptions=False) as opened:
        yield opened


@pytest.fixture
def vendor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "vendor"
    folder.mkdir()
    (folder / page_graph.LIBRARY).write_text("var cytoscape", encoding="utf-8")
    (folder / f"{page_graph.LIBRARY}.gz").write_bytes(gzip.compress(b"var cytoscape"))
    monkeypatch.setattr(page_graph, "VENDOR", folder)
    return folder


def data_of(page: str) -> Any:
    found = re.search(r'<script type="application/json" id="du-lieu">(.*?)</script>', page, re.S)
    assert found
    return json.loads(found[1])


def test_the_frame_tells_the_script_what_to_draw(client: TestClient, vendor: Path) -> None:
    told = data_of(client.get("/do-thi", params={"so": ["77/QĐ-BNV", "12/QĐ-BNV"]}).text)
    assert [one["label"] for one in told["centers"]] == ["Quyết định 77/QĐ-BNV", "Quyết định 12/QĐ-BNV"]
    assert told["way"] == [] and told["most"] == 2000 and told["words"] == {}
    assert {"implements", "cites"} <= told["strokes"].keys() and "Kế hoạch" in told["hues"]
    way = data_of(client.get("/do-thi", params={"tu": "90/BC-UBND", "den": "12/QĐ-BNV", "lang": "en"}).text)
    assert len(way["way"]) == 2 and way["words"]["Mở rộng"] == "Expand"
    client.cookies.clear()


def test_what_the_script_is_told_cannot_end_the_script(client: TestClient, vendor: Path) -> None:
    page = client.get("/do-thi", params={"so": EVIL, "tu": EVIL, "den": EVIL})
    assert page.status_code == 200 and EVIL not in page.text
    assert "<" not in json.dumps(data_of(page.text)["strokes"])
    told = page_graph._data([], [], "vi")
    assert not set("<>&") & set(told)


def test_numbers_that_are_not_one_document_are_told(client: TestClient, vendor: Path) -> None:
    twins = client.get("/do-thi", params={"so": "58/KH-UBND"}).text
    assert "có thể là 2 văn bản" in twins and "Huế" in twins
    assert "999/KH-UBND" in client.get("/do-thi", params={"so": "999/KH-UBND"}).text


def test_without_the_library_the_picture_stands_still(
    client: TestClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_graph, "VENDOR", tmp_path / "nothing")
    page = client.get("/do-thi", params={"so": "77/QĐ-BNV"}).text
    assert "make web" in page and "graph.js" not in page
    (source,) = re.findall(r'<img class="still" src="([^"]+)"', page)
    picture = client.get(source.replace("&amp;", "&"))
    assert picture.status_code == 200 and picture.headers["content-type"].startswith("image/svg+xml")
    assert client.get("/do-thi/cytoscape.js").status_code == 404


def test_the_still_picture_of_a_large_library_shows_the_most_connected(
    client: TestClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_graph, "VENDOR", tmp_path / "nothing")
    monkeypatch.setattr(page_graph, "PICTURED", 2)
    monkeypatch.setitem(FORMATS, "svg", replace(FORMATS["svg"], most=2))
    assert client.get("/api/v1/graph", params={"format": "svg"}).status_code == 422  # more than are drawn
    (source,) = re.findall(r'<img class="still" src="([^"]+)"', client.get("/do-thi").text)
    assert client.get(source.replace("&amp;", "&")).status_code == 200


def test_a_part_is_saved_of_the_nodes_that_the_page_shows(client: TestClient) -> None:
    (campaign, *_) = client.get("/api/v1/campaigns").json()["campaigns"]
    for center in ([], ["77/QĐ-BNV"], [campaign["iri"]], [campaign["iri"], "77/QĐ-BNV"]):
        shown = client.get("/api/v1/graph/around", params={"node": center, "limit": 3}).json()
        saved = client.get(
            "/api/v1/graph", params={"around": center, "most": 3, "format": "cytoscape"}
        ).json()
        assert shown["nodes"], shown
        assert {one["data"]["id"] for one in saved["elements"]["nodes"]} == {n["iri"] for n in shown["nodes"]}


@pytest.mark.parametrize(("accept", "packed"), [("gzip, br", True), ("identity", False), ("", False)])
def test_the_library_is_sent_packed_where_it_is_taken_so(
    client: TestClient, vendor: Path, accept: str, packed: bool
) -> None:
    answer = client.get("/do-thi/cytoscape.js", headers={"accept-encoding": accept})
    assert answer.text == "var cytoscape" and ("content-encoding" in answer.headers) == packed
    assert answer.headers["content-type"].startswith("text/javascript")


def test_a_node_and_a_relation_are_told_with_proof(client: TestClient) -> None:
    around = client.get("/api/v1/graph/around", params={"node": "77/QĐ-BNV"}).json()
    edge = next(one for one in around["edges"] if one["rel"] == "replaces")
    node = client.get("/do-thi/nut", params={"so": edge["source"]}).text
    assert "77/QĐ-BNV" in node and "Thay thế" in node and f'data-expand="{edge["source"]}"' in node
    asked = {"tu": edge["source"], "den": edge["target"], "qh": "replaces"}
    told = client.get("/do-thi/quan-he", params=asked)
    assert told.status_code == 200 and "<blockquote" in told.text and "/van-ban/toan-van?tep=" in told.text
    for wrong in ({"qh": "amends"}, {"qh": "không có"}, {"den": edge["source"]}):
        assert client.get("/do-thi/quan-he", params={**asked, **wrong}).status_code == 404
    assert "Không còn văn bản này" in client.get("/do-thi/nut", params={"so": "https://x.vn/khong"}).text


# ---- fetching the library


@pytest.fixture
def fetching() -> ModuleType:
    spec = importlib.util.spec_from_file_location("luocdo_fetch", WEB / "fetch.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_fetching_takes_what_npm_brings(
    fetching: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def npm(folder: Path) -> None:
        assert (folder / "package-lock.json").is_file()
        package = folder / "node_modules" / "cytoscape"
        (package / "dist").mkdir(parents=True)
        (package / "dist" / fetching.NAME).write_bytes(b"library")
        (package / "LICENSE").write_bytes(b"MIT")

    monkeypatch.setattr(fetching, "_npm", npm)
    file = fetching.fetch(tmp_path / "build", tmp_path / "vendor")
    assert file.read_bytes() == b"library"
    assert gzip.decompress(file.with_name(f"{file.name}.gz").read_bytes()) == b"library"
    assert file.name == page_graph.LIBRARY and (tmp_path / "vendor" / "cytoscape.LICENSE.txt").is_file()


def test_a_registry_out_of_reach_stops_nothing(
    fetching: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def npm(_: Path) -> None:
        raise fetching.FetchFailed("npm dừng với mã 1")

    monkeypatch.setattr(fetching, "_npm", npm)
    monkeypatch.setattr(fetching, "BUILD", Path("/nonexistent"))
    assert fetching.main() == 0
    told = capsys.readouterr().err
    assert "Không tải được Cytoscape.js" in told and "make web" in told


def test_the_lock_names_no_host_and_only_free_licences() -> None:
    lock = json.loads((WEB / "package-lock.json").read_text(encoding="utf-8"))
    packages = {name: one for name, one in lock["packages"].items() if name}
    assert packages and not [name for name, one in packages.items() if "resolved" in one]
    assert all(one["integrity"].startswith("sha512-") for one in packages.values())
    assert {one["license"] for one in packages.values() if not one.get("dev")} == {"MIT"}
