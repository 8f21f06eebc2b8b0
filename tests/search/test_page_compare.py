"""Documents side by side: what differs is marked, what a name may mean is asked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from kg.cards import DocumentCard, Edge
from search.api import create_app
from search.api.page_compare import Row, compared
from search.engine.engine import Engine
from search.engine.show import Shown
from search.settings import Settings
from tests.search.library import PLAN, write_papers

FIRST = DocumentCard("a", "Quyết định", "1/QĐ-UBND", None, "2020-03-05", "UBND tỉnh")
SECOND = DocumentCard("b", "Quyết định", "2/QĐ-UBND", None, "2024-05-06", "UBND tỉnh")
LAW = DocumentCard("l", "Luật", None, "Luật Lưu trữ")


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    made: Path = tmp_path_factory.mktemp("compared")
    papers = write_papers(made / "papers")
    other = PLAN.replace("HẢI PHÒNG", "HUẾ").replace("Hải Phòng", "Huế").replace("12 tháng 3", "15 tháng 4")
    (papers / "ke-hoach-hue.txt").write_text(other, encoding="utf-8")
    with Engine(made / "data") as engine:
        engine.ingest([papers])
    with TestClient(create_app(Settings(data=str(made / "data"))), base_url="http://127.0.0.1") as opened:
        yield opened


def test_what_differs_is_marked() -> None:
    rows = compared(
        [Shown(FIRST, outgoing=(Edge(FIRST, "based_on", LAW), Edge(FIRST, "based_on", LAW))), Shown(SECOND)]
    )
    told = {row.name: row for row in rows}
    assert told["Cơ quan ban hành"] == Row("Cơ quan ban hành", (("UBND tỉnh",), ("UBND tỉnh",)), False)
    assert (
        told["Ngày ban hành"].values == (("05/03/2020",), ("06/05/2024",)) and told["Ngày ban hành"].differs
    )
    assert told["Căn cứ"].values == (("Luật Lưu trữ (chưa có trong kho)",), ()) and told["Căn cứ"].differs
    assert not {"Định danh", "Người ký", "Thay thế"} & set(told), (
        "nothing of the library, nothing that neither has"
    )
    assert compared([Shown(FIRST)]) == () == compared([])


def test_two_documents_side_by_side(client: TestClient) -> None:
    page = client.get("/so-sanh", params={"so": ["77/QĐ-BNV", "90/BC-UBND"]}).text
    table = page.split("<table")[1].split("</table>")[0]
    assert table.count('scope="col"') == 2 and "Trần Thị Thử" in table and "khác nhau" in table
    assert "30/2020/NĐ-CP" in table.split("Căn cứ")[1].split("</tr>")[0]
    third = client.get("/so-sanh", params={"so": ["77/QĐ-BNV", "90/BC-UBND", "12/QĐ-BNV"]}).text
    assert third.split("<table")[1].count('scope="col"') == 3


def test_a_question_that_compares_shows_the_table(client: TestClient) -> None:
    page = client.get("/", params={"q": "So sánh Quyết định 77/QĐ-BNV và Báo cáo 90/BC-UBND"}).text
    assert 'class="list compared"' in page and "khác nhau" in page
    assert 'class="list compared"' not in client.get("/", params={"q": "77/QĐ-BNV"}).text


def test_one_document_waits_for_another(client: TestClient) -> None:
    page = client.get("/so-sanh", params={"so": "77/QĐ-BNV"}).text
    assert "<table" not in page and 'type="hidden" name="so"' in page and "So sánh với số ký hiệu" in page
    assert 'id="thu-nhat"' in client.get("/so-sanh").text
    assert client.get("/so-sanh", params={"so": ["77/QĐ-BNV"] * 5}).status_code == 422
    assert client.get("/so-sanh", params={"so": "1/XX"}).status_code == 404


def test_a_number_of_two_papers_is_asked_and_the_others_are_kept(client: TestClient) -> None:
    page = client.get("/so-sanh", params={"so": ["77/QĐ-BNV", "58/KH-UBND"]}).text
    assert "“58/KH-UBND” có thể là 2 văn bản" in page
    link = page.split('class="name"><a href="')[1].split('"')[0].replace("&amp;", "&")
    assert "<table" in client.get(link).text
    first = client.get("/so-sanh", params={"so": ["58/KH-UBND", "77/QĐ-BNV"]}).text
    link = first.split('class="name"><a href="')[1].split('"')[0].replace("&amp;", "&")
    assert "<table" in client.get(link).text, "what was typed after it is kept, too"
