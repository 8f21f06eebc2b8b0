"""The pages for those who keep the library: what is left to do, the same states everywhere, the state on a day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from kg.cards import CampaignCard, DocumentCard, Evidence, Status
from search.api import create_app
from search.api.page_document import state_on
from search.api.page_health import LITTLE_ROOM, Health
from search.api.page_library import _below
from search.api.rendering import moment, once, sent_name
from search.engine.engine import Engine
from search.engine.known import STATUSES, state_of
from search.engine.listing import Sort, listed
from search.settings import Settings
from tests.search.library import write_papers


@pytest.fixture(scope="module")
def client(flawed_library: Path) -> Iterator[TestClient]:
    with TestClient(create_app(Settings(data=str(flawed_library))), base_url="http://127.0.0.1") as opened:
        yield opened


def test_the_overview_says_what_is_to_do(client: TestClient) -> None:
    page = client.get("/tong-quan").text
    todo = page.split('id="viec"')[1].split("</section>")[0]
    assert "papers › hong.pdf" in todo and "tệp PDF bị cắt cụt" in todo
    assert 'href="/danh-muc?kho=true&amp;thieu=ngay"' in todo and 'href="/nap-tep"' in todo
    server = page.split('id="may-chu"')[1]
    assert "đã cập nhật hết" in server and re.search(r"\d\d/\d\d/20\d\d \d\d:\d\d", server)


def test_a_paper_that_tells_nothing_is_called_by_its_file(client: TestClient) -> None:
    todo = client.get("/tong-quan").text.split('id="viec"')[1].split("</section>")[0]
    names = re.findall(r'lang="vi">([^<]+)</a>', todo)
    assert "Văn bản không số (tệp ghi-chu.txt)" in names
    assert not any("://" in name for name in names)


LISTED = [
    DocumentCard("a", "Chiến lược", None, "Chiến lược trồng rừng", None, year=2030),
    DocumentCard("b", "Quyết định", "2/QĐ-UBND", None, "2025-02-01", title="Về ao hồ"),
    DocumentCard("c", "Quyết định", "1/QĐ-UBND", None, "2024-02-01", title="Về cây"),
    DocumentCard("d", None, None, None, None),
]


@pytest.mark.parametrize(
    ("sort", "descending", "order", "remark"),
    [
        ("date", True, "bcad", "what has no date stands last, whatever its year"),
        ("date", False, "cbad", "from the oldest on too"),
        ("number", False, "cbad", "no number, no place among the numbers"),
        ("title", False, "abcd", "a name stands for a title"),
        ("type", True, "bcad", "no type"),
    ],
)
def test_what_cannot_be_sorted_stands_last(sort: Sort, descending: bool, order: str, remark: str) -> None:
    found = listed(LISTED, sort=sort, descending=descending).documents
    assert "".join(card.iri for card in found) == order, remark


def test_the_list_says_that_a_date_is_not_known(client: TestClient) -> None:
    page = client.get("/danh-muc").text
    assert page.count("không rõ ngày") == page.count("</div></li>") - len(
        re.findall(r'facts" lang="vi">\d\d/', page)
    )


@pytest.mark.parametrize(
    ("wider", "below", "remark"),
    [
        ({"a": None, "b": "a", "c": "b"}, {"a": "bc"}, "parts of parts are told too"),
        ({"a": "gone", "b": None}, {"a": "", "b": ""}, "a wider one that is not known"),
        (
            {"a": "b", "b": "a", "c": "a"},
            {"a": "", "b": "", "c": ""},
            "each a part of the other: none is lost",
        ),
    ],
)
def test_every_campaign_is_on_the_page_once(
    wider: dict[str, str | None], below: dict[str, str], remark: str
) -> None:
    found = _below([CampaignCard(iri, iri.upper(), part_of=above) for iri, above in wider.items()])
    assert {iri: "".join(part.iri for part in parts) for iri, parts in found.items()} == below, remark


def test_a_file_that_was_read_since_is_no_longer_to_do(tmp_path: Path) -> None:
    file = tmp_path / "papers" / "hong.pdf.txt"
    write_papers(tmp_path / "papers")
    file.write_text("", encoding="utf-8")
    for _ in range(2):
        with Engine(tmp_path / "data") as engine:
            engine.ingest([file.parent])
        with TestClient(
            create_app(Settings(data=str(tmp_path / "data"))), base_url="http://127.0.0.1"
        ) as client:
            told = "hong.pdf.txt" in client.get("/tong-quan").text
        assert told is (not file.read_text(encoding="utf-8")), "only while it cannot be read"
        file.write_text("QUYẾT ĐỊNH\nVề việc trồng cây\n", encoding="utf-8")


def test_all_that_lack_a_fact_are_listed(client: TestClient) -> None:
    page = client.get("/danh-muc", params={"kho": "true", "thieu": "ngay"}).text
    assert 'class="count">1<' in page.split("<h1>")[1].split("</h1>")[0]
    assert "không đọc được ngày" in page.split('class="chosen"')[1].split("</ul>")[0]
    assert client.get("/danh-muc", params={"thieu": "lạ"}).status_code == 200


def test_a_state_is_the_same_in_the_list_and_on_the_page(flawed_library: Path) -> None:
    with Engine(flawed_library) as engine:
        cards = engine.documents()
        found = listed(cards)
        counted = {
            word: sum((engine.view.status(card.iri).word or "unknown") == word for card in cards)
            for word in STATUSES
        }
        assert found.facets["status"] == {word: count for word, count in counted.items() if count}
        assert {"inForce", "notInForce", "unknown"} <= set(found.facets["status"])
        for word in STATUSES:
            kept = listed(cards, statuses=(word,)).documents
            assert len(kept) == counted[word] and {state_of(card) for card in kept} <= {word}


def test_rows_of_the_list_tell_the_state(client: TestClient) -> None:
    page = client.get("/danh-muc", params={"hieu-luc": "inForce"}).text
    assert 'chip inForce">còn hiệu lực' in page and 'class="chip notInForce"' not in page


CARD = DocumentCard("i", "Quyết định", "1/QĐ-UBND", None, "2020-03-05", effective="2020-03-20")


@pytest.mark.parametrize(
    ("status", "on", "told", "remark"),
    [
        (Status(None), "2020-03-10", "notYet", "signed, not in effect yet"),
        (Status(None), "2019-01-01", "notYet", "before it was signed"),
        (Status("inForce", "2020-03-20"), "2020-03-20", "inForce", "the very day"),
        (Status("notInForce", "2024-01-01"), "2024-06-01", "notInForce", "replaced by then"),
        (Status(None), "2021-01-01", "unknown", "only cited"),
    ],
)
def test_the_state_on_a_day(status: Status, on: str, told: str, remark: str) -> None:
    assert state_on(CARD, status, on) == told, remark


@pytest.mark.parametrize(
    ("number", "day", "told"),
    [
        ("77/QĐ-BNV", "2025-05-19", "chưa có hiệu lực"),
        ("77/QĐ-BNV", "2025-05-20", "còn hiệu lực"),
        ("12/QĐ-BNV", "2025-05-21", "hết hiệu lực"),
        ("12/QĐ-BNV", "2019-06-01", "chưa rõ hiệu lực"),
    ],
)
def test_the_history_answers_for_a_day(client: TestClient, number: str, day: str, told: str) -> None:
    page = client.get("/van-ban/hieu-luc", params={"so": number, "ngay": day}).text
    then = page.split("Vào ngày ")[1].split("</span>")[0]
    assert then.startswith("/".join(reversed(day.split("-")))) and then.endswith(f">{told}")
    assert f"on={day}" in page.split("Báo cáo (Word)")[0].rsplit("<a ", 1)[1], "the report is of that day"


def test_a_day_that_is_none_is_refused(client: TestClient) -> None:
    asked = {"so": "77/QĐ-BNV", "ngay": "hôm qua"}
    assert client.get("/van-ban/hieu-luc", params=asked).status_code == 422
    assert "Vào ngày" not in client.get("/van-ban/hieu-luc", params={**asked, "ngay": ""}).text


def test_the_same_sentence_is_shown_once() -> None:
    proofs = [
        Evidence("a.txt", page, quote, 0, 0, "") for page, quote in ((1, "một"), (1, "hai"), (2, "một"))
    ]
    assert [(found.page, found.quote) for found in once(proofs)] == [(1, "một"), (1, "hai")]


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("tải lên/gói.zip/con/a.txt", "gói.zip › con › a.txt"),
        ("tải lên/a.txt", "a.txt"),
        ("/mnt/kho/2024/a.txt", "2024 › a.txt"),
        ("a.txt", "a.txt"),
    ],
)
def test_files_are_called_as_people_know_them(path: str, told: str) -> None:
    assert sent_name(path) == told


def test_times_and_room_are_told_for_people() -> None:
    assert re.fullmatch(r"0[123]/03/2026 \d\d:05", moment("2026-03-02T01:05:00+00:00"))
    assert (
        Health(0, None, 0, 0, LITTLE_ROOM - 1).little_room
        and not Health(0, None, 0, 0, LITTLE_ROOM).little_room
    )
