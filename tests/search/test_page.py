"""The pages: their words, links and proofs; nothing of a document becomes markup; two languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from kg.cards import DocumentCard
from kg.slices import RELATION_LABELS
from search.api import create_app
from search.api.page_analysis import EXPLAINED, HEADINGS
from search.api.page_document import TABS, facts_of
from search.api.page_graph import LAYOUTS
from search.api.page_language import english
from search.api.page_list import FACETS as LIST_FACETS
from search.api.page_list import HELD_WORDS, SORTS
from search.api.page_quality import LACK_WORDS, lacks_of
from search.api.page_search import FACETS
from search.api.page_upload import RESULT_WORDS, STATE_WORDS
from search.api.rendering import NO_LIBRARY
from search.engine.engine import Engine
from search.engine.examples import GENERAL
from search.engine.show import Shown
from search.labels import RELATION_WORDS, STATUS_WORDS
from search.settings import Settings
from tests.search.library import PLAN, write_papers

EVIL = '<script>alert(1)</script><img src=x onerror="alert(2)">'
WEB = Path(__file__).parent.parent.parent / "search" / "web"
PAGES = ("/", "/phan-tich", "/danh-muc", "/do-thi", "/phong-trao", "/tong-quan", "/nap-tep")


def client_for(data: Path) -> TestClient:
    return TestClient(create_app(Settings(data=str(data), hosts="testserver")), raise_server_exceptions=False)


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    made = tmp_path_factory.mktemp("page")
    papers = write_papers(made / "papers")
    evil = PLAN.replace("58/KH-UBND", "59/KH-UBND").replace("hai nghìn", EVIL)
    (papers / "xấu.txt").write_text(evil, encoding="utf-8")
    with Engine(made / "data") as engine:
        engine.ingest([papers])
    with client_for(made / "data") as opened:
        yield opened


def main_of(page: str) -> str:
    """The page without its frame, which has the address in it."""
    return page.split("<main")[1]


class Tags(HTMLParser):
    """All tags of a page with their attributes."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


def test_the_page_answers_with_proof(client: TestClient) -> None:
    page = client.get("/", params={"q": "Kế hoạch nào thực hiện Chỉ thị 05/CT-TTg?"}).text
    for words in ("58/KH-UBND", '<blockquote lang="vi">', "ke-hoach.txt, trang 1", 'lang="vi"'):
        assert words in page
    card = client.get("/van-ban", params={"so": "77/QĐ-BNV"}).text
    assert "Thay thế" in card and "12/QĐ-BNV" in card and "90/BC-UBND" in card


def test_a_proof_leads_to_its_place_in_the_source(client: TestClient) -> None:
    for page in (
        client.get("/", params={"q": "Kế hoạch nào thực hiện Chỉ thị 05/CT-TTg?"}).text,
        client.get("/van-ban/luoc-do", params={"so": "58/KH-UBND"}).text,
    ):
        links = [a["href"] for tag, a in Tags(page).found if tag == "a" and "toan-van?tep" in str(a["href"])]
        text = client.get(str(links[0])).text
        assert '<mark id="cau">' in text and "Không tìm thấy" not in text
        marked = text.split('<mark id="cau">')[1].split("</article>")[0]
        assert "05/CT-TTg" in marked.split("</mark>")[1] + marked.split("</mark>")[0]


@pytest.mark.parametrize(
    ("tab", "told"),
    [
        ("toan-van", "Ban hành kèm theo Quyết định này Quy chế"),
        ("thuoc-tinh", "Trần Thị Thử"),
        ("luoc-do", "Thay thế"),
        ("can-cu", "30/2020/NĐ-CP"),
        ("hieu-luc", "20/05/2025"),
    ],
)
def test_a_document_has_its_tabs(client: TestClient, tab: str, told: str) -> None:
    page = client.get(f"/van-ban/{tab}", params={"so": "77/QĐ-BNV"})
    assert page.status_code == 200 and told in page.text
    (here,) = [
        str(a["href"])
        for tag, a in Tags(page.text).found
        if a.get("aria-current") and "so=" in str(a["href"])
    ]
    assert here.startswith(f"/van-ban/{tab}?so=") and main_of(client.get(here).text) == main_of(page.text)


def test_what_is_only_cited_has_no_text_but_a_page(client: TestClient) -> None:
    page = client.get("/van-ban/toan-van", params={"so": "12/QĐ-BNV"})
    assert page.status_code == 200 and "chỉ được nhắc đến, chưa có trong kho" in page.text
    lost = client.get("/van-ban/toan-van", params={"so": "77/QĐ-BNV", "cau": "câu này không ở đâu cả"})
    assert "Không tìm thấy đúng câu" in lost.text
    assert client.get("/van-ban/khong-co", params={"so": "77/QĐ-BNV"}).status_code == 422
    assert client.get("/van-ban/toan-van", params={"tep": "/etc/passwd"}).status_code == 404
    assert client.get("/van-ban/toan-van").status_code == 404


@pytest.mark.parametrize(
    ("path", "params"),
    [
        ("/", {}),
        ("/van-ban/toan-van", {"so": "59/KH-UBND"}),
        ("/van-ban/toan-van", {"so": "59/KH-UBND", "cau": EVIL}),
        ("/van-ban/thuoc-tinh", {"so": "59/KH-UBND"}),
        ("/", {"q": EVIL}),
        ("/", {"q": "cây cho mỗi phường"}),
        ("/", {"q": "x" * 10_000}),
        ("/van-ban", {"so": "59/KH-UBND"}),
        ("/van-ban", {"so": EVIL}),
    ],
)
def test_no_text_of_others_becomes_markup(client: TestClient, path: str, params: dict[str, str]) -> None:
    response = client.get(path, params=params)
    tags = Tags(response.text).found
    assert not [
        tag for tag, a in tags if tag in ("iframe", "object", "style") or (tag == "script" and "src" not in a)
    ]
    assert not [a for tag, a in tags if tag in ("img", "script") and not str(a["src"]).startswith("/static/")]
    for _, attributes in tags:
        assert not [name for name in attributes if name.startswith("on") or name == "style"]
        link = attributes.get("href") or attributes.get("src") or "/"
        assert link.startswith(("/", "#")), "nothing comes from elsewhere"
    policy = response.headers["content-security-policy"]
    assert (
        policy.startswith("default-src 'none'") and "script-src 'self';" in policy and "unsafe" not in policy
    )
    assert response.headers["x-content-type-options"] == "nosniff"


def test_the_style_sheet_is_served_from_here(client: TestClient) -> None:
    response = client.get("/static/style.css")
    assert response.status_code == 200 and "http" not in response.text
    assert client.get("/static/../app.py").status_code == 404


@pytest.mark.parametrize("what", [*HEADINGS, ""])
def test_every_analysis_has_its_page(client: TestClient, what: str) -> None:
    page = client.get("/phan-tich", params={"loai": what} if what else {})
    assert page.status_code == 200 and HEADINGS[what or "contradictions"] in page.text
    assert client.get("/phan-tich", params={"loai": "spread"}).status_code == 404


def test_what_is_missing_is_told_with_its_proof(client: TestClient) -> None:
    page = client.get("/phan-tich", params={"loai": "missing"}).text
    assert "30/2020/NĐ-CP" in page and "<blockquote" in page and "toan-van?tep=" in page


def test_the_examples_are_about_what_the_library_knows(client: TestClient) -> None:
    page = client.get("/").text
    asked = [
        str(a["href"]) for tag, a in Tags(page).found if tag == "a" and str(a["href"]).startswith("/?q=")
    ]
    assert len(asked) >= 2
    for address in asked:
        answer = client.get(address).text
        assert "Có thể thử" not in answer and '<ul class="cards">' in answer


def test_without_a_library_the_examples_are_general_and_none_is_begun(tmp_path: Path) -> None:
    with client_for(tmp_path / "data") as client:
        assert GENERAL[0] in client.get("/").text
    assert not (tmp_path / "data" / "graph").exists()


# ---- two languages


def texts_of_templates() -> set[str]:
    """Every text that a template or script asks the English of."""
    found = set()
    for file in sorted(WEB.glob("templates/*.html")) + sorted(WEB.glob("static/*.js")):
        text = file.read_text(encoding="utf-8")
        found |= set(re.findall(r'\b_\(\s*"([^"]+)"', text))
        for table in re.findall(r"\b_\((\{[^}]+\})\[", text):
            found |= set(re.findall(r': "([^"]+)"', table))
        for rows in re.findall(r"in \[(.+)\](?: if value)? %\}", text):
            found |= {word for word in re.findall(r'"([^"]+)"', rows) if re.search(r"[^\x00-\x7f]", word)}
    return found


def texts_of_tables() -> set[str]:
    """Those that come from tables of the code."""
    tables = {
        *STATUS_WORDS.values(),
        *RESULT_WORDS.values(),
        *TABS.values(),
        *LAYOUTS.values(),
        *RELATION_LABELS.values(),
    }
    tables |= {word for both in RELATION_WORDS.values() for word in both}
    tables |= {heading for _, heading in (*FACETS.values(), *LIST_FACETS.values())}
    tables |= {words for _, _, words in SORTS.values()} | set(HELD_WORDS.values())
    tables |= {name for name, _ in facts_of(Shown(DocumentCard("i"))) if name}
    tables |= {f"không đọc được {word}" for word in lacks_of(DocumentCard("i"))} | {
        *lacks_of(DocumentCard("i"))
    }
    tables |= {*LACK_WORDS.values(), *STATE_WORDS.values(), *EXPLAINED.values(), NO_LIBRARY}
    return tables | set(HEADINGS.values())


@pytest.mark.parametrize("text", sorted(texts_of_templates() | texts_of_tables()))
def test_every_text_of_the_page_has_its_english(text: str) -> None:
    assert english()[text]
    assert set(re.findall(r"\{\w+\}", text)) == set(re.findall(r"\{\w+\}", english()[text]))


@pytest.mark.parametrize("path", PAGES)
def test_the_page_speaks_english_when_asked(client: TestClient, path: str) -> None:
    page = client.get(path, params={"lang": "en"})
    assert '<html lang="en">' in page.text and "Tiếng Việt" in page.text and "Nạp tệp</a>" not in page.text
    assert "lang=en" in page.headers["set-cookie"]
    assert '<html lang="en">' in client.get(path).text, "the choice is kept"
    assert '<html lang="vi">' in client.get(path, params={"lang": "vi"}).text
    client.cookies.clear()
    assert '<html lang="vi">' in client.get(path, params={"lang": "xx"}).text
    client.cookies.clear()


def test_the_switch_keeps_the_address(client: TestClient) -> None:
    page = client.get("/van-ban/thuoc-tinh", params={"so": "77/QĐ-BNV", "lang": "en"}).text
    (switch,) = [str(a["href"]) for _, a in Tags(page).found if a.get("class") == "language"]
    client.cookies.clear()
    assert switch == "/van-ban/thuoc-tinh?so=77%2FQ%C4%90-BNV&lang=vi"
    assert "Trần Thị Thử" in page and "Signed by" in page
