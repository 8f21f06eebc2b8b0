"""Answers in English: every wording of `search.answers` is found again, and names and quotes stay as they are."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from html.parser import HTMLParser
from urllib.parse import quote

import pytest
from fastapi.testclient import TestClient

from kg.cards import DocumentCard
from search.answers import text as say
from search.api import create_app
from search.api.page import NOT_HELD
from search.api.page_sentences import Piece, english_of
from search.api.page_wording import CATALOGUE
from search.engine.engine import Engine
from search.settings import Settings
from tests.pace import assert_within
from tests.search.library import write_papers

PLAN = DocumentCard("p", "Kế hoạch", "58/KH-UBND", None, "2025-03-12", "UBND thành phố Hải Phòng", held=True)
CITED = DocumentCard("c", "Chỉ thị", "05/CT-TTg", None, "2025-03-01", "Thủ tướng Chính phủ")
LAW = DocumentCard("l", "Luật", None, "Luật Lưu trữ", "2024-06-21")
AMENDING = DocumentCard("m", "Luật", None, "Luật sửa đổi, bổ sung một số điều của Luật Lưu trữ", "2026-06-21")


def marked(pieces: tuple[Piece, ...]) -> str:
    """The text with what is Vietnamese in it between ‹›."""
    return "".join(f"‹{one.text}›" if one.foreign else one.text for one in pieces)


def english_part(pieces: tuple[Piece, ...]) -> str:
    return " ".join(one.text for one in pieces if not one.foreign)


def vietnamese(text: str) -> list[str]:
    """The letters that English does not have."""
    return [letter for letter in text if letter in "đĐ" or unicodedata.normalize("NFD", letter) != letter]


ROWS = [
    ("chưa đọc được loại tệp “.exe”", "files of this kind are not read: “‹.exe›”", "why a file failed"),
    ("trang 3: trang bị hỏng, không đọc được", "page 3 is damaged and cannot be read", "with its page"),
    (f"{say.counted([PLAN], 'kế hoạch thực hiện Chỉ thị số 05/CT-TTg')}: {say.listed([PLAN])}.",
     "1 plan implementing ‹Chỉ thị› No. ‹05/CT-TTg›: ‹Kế hoạch› No. ‹58/KH-UBND› (12/3/2025, ‹UBND thành phố Hải Phòng›).", "one is not several"),
    (f"{say.counted([PLAN, CITED], 'văn bản căn cứ Luật Lưu trữ')}: {say.listed([CITED, LAW])}.",
     "2 documents based on ‹Luật Lưu trữ› (1 known only from citations): ‹Chỉ thị› No. ‹05/CT-TTg› (01/3/2025, ‹Thủ tướng Chính phủ›); ‹Luật Lưu trữ› (21/6/2024).", "some are cited only"),
    (f"{say.counted([PLAN] * 7, 'chiến lược năm 2025')}: {say.listed([PLAN] * 7, most=1)}.",
     "7 strategies of 2025: ‹Kế hoạch› No. ‹58/KH-UBND› (12/3/2025, ‹UBND thành phố Hải Phòng›); and 6 more.", "the rest is counted"),
    ("Quyết định số 77/QĐ-BNV căn cứ 2 văn bản: Luật Lưu trữ; Nghị định số 30/2020/NĐ-CP của Chính phủ.",
     "‹Quyết định› No. ‹77/QĐ-BNV› is based on 2 documents: ‹Luật Lưu trữ›; ‹Nghị định› No. ‹30/2020/NĐ-CP› (‹Chính phủ›).", "what a document does"),
    ("Chỉ thị số 05/CT-TTg ban hành ngày 01/3/2025 (có nơi ghi ngày 11/3/2025).",
     "‹Chỉ thị› No. ‹05/CT-TTg› was issued on 01/3/2025 (elsewhere dated ‹11/3/2025›).", "papers disagree on the day"),
    ("Có 2 văn bản khớp với câu hỏi:", "2 documents fit the question:", "no number in common"),
    (say.absent("nghị định nào thay thế Nghị định số 30/2020/NĐ-CP"),
     "The library has no decrees replacing ‹Nghị định› No. ‹30/2020/NĐ-CP›. The library does not hold this.", "nothing"),
    (say.absent("kế hoạch hoặc chỉ thị của UBND tỉnh Lào Cai năm 2021 nào"),
     "The library has no plans or directives of ‹UBND tỉnh Lào Cai› of 2021. The library does not hold this.", "a class bound twice"),
    (say.only_cited("Chỉ thị số 05/CT-TTg", "Chỉ thị số 05/CT-TTg căn cứ văn bản nào"),
     "The library knows ‹Chỉ thị› No. ‹05/CT-TTg› only from citations and does not hold its text, so it cannot tell documents that ‹Chỉ thị› No. ‹05/CT-TTg› is based on. The library does not hold this.", "only cited"),
    (say.status_text(PLAN, "notInForce", "2026-01-02", [f"{say.label(CITED, full=True)} ({say.ACTIVE['replaces']})"]),
     "‹Kế hoạch› No. ‹58/KH-UBND› (12/3/2025, ‹UBND thành phố Hải Phòng›) is no longer in force since 02/1/2026, by ‹Chỉ thị› No. ‹05/CT-TTg› (01/3/2025, ‹Thủ tướng Chính phủ›), replacing it.", "ended, and by what"),
    (say.status_text(PLAN, "partiallyInForce", None, []), "‹Kế hoạch số 58/KH-UBND ngày 12/3/2025 của UBND thành phố Hải Phòng hết hiệu lực một phần.›", "a wording that is not there stays"),
    (say.status_text(PLAN, "inForce", "2025-03-12", []),
     "As far as the library tells, ‹Kế hoạch› No. ‹58/KH-UBND› (12/3/2025, ‹UBND thành phố Hải Phòng›) is in force since 12/3/2025; no document of the library repeals or replaces it.", "in force"),
    (say.status_text(LAW, None, None, [say.label(AMENDING, full=True)]),
     "The library cannot tell whether ‹Luật Lưu trữ› (21/6/2024) is in force: no document of the library repeals or replaces it. It was amended: ‹Luật sửa đổi, bổ sung một số điều của Luật Lưu trữ› (21/6/2026).", "unknown, amended by a law whose name has “của”"),
    ("UBND tỉnh Lào Cai; Bộ Nội vụ. Có 1 báo cáo nhắc đến Luật Lưu trữ: Báo cáo số 90/BC-UBND.",
     "‹UBND tỉnh Lào Cai; Bộ Nội vụ. ›1 report citing ‹Luật Lưu trữ›: ‹Báo cáo› No. ‹90/BC-UBND›.", "names before a sentence"),
    ("Có 3 phong trào: phong trào “Trồng cây” (UBND tỉnh phát động, giai đoạn 2021-2025); phong trào “Đọc sách”; và 1 phong trào khác.",
     "Campaigns, 3 in all: “‹Trồng cây›” (launched by ‹UBND tỉnh›, 2021-2025); “‹Đọc sách›”; and 1 more.", "campaigns"),
    ("Có 1 phong trào: phong trào “Trồng cây” (UBND tỉnh Sóc Trăng (cũ) phát động).",
     "Campaigns, 1 in all: “‹Trồng cây›” (launched by ‹UBND tỉnh Sóc Trăng (cũ)›).", "an office of before"),
    ("Quyết định số 5/QĐ-TTg thực hiện phong trào “Trồng cây”; phát động phong trào “Đọc sách” (2025).",
     "‹Quyết định› No. ‹5/QĐ-TTg› implements the campaign “‹Trồng cây›”; launches the campaign ‹phong trào “Đọc sách” (2025)›.", "what a paper does to campaigns"),
    ("Chỉ thị số 05/CT-TTg ngày 01/3/2025 của Thủ tướng Chính phủ (12 văn bản); Luật Lưu trữ (3 văn bản). Xếp trong văn bản năm 2025 mà kho biết.",
     "‹Chỉ thị› No. ‹05/CT-TTg› (01/3/2025, ‹Thủ tướng Chính phủ›): 12 documents; ‹Luật Lưu trữ›: 3 documents. Ranked among the documents of 2025 that the library knows.", "ranked"),
    ("Có 2 nghị quyết năm 2024 được sửa đổi, bổ sung, theo các văn bản trong kho: Luật Lưu trữ; Chỉ thị số 05/CT-TTg.",
     "2 resolutions of 2024 that were amended, as far as the library tells: ‹Luật Lưu trữ›; ‹Chỉ thị› No. ‹05/CT-TTg›.", "done to them"),
    ("Trong 2 văn bản tìm được về nội dung này (Luật Lưu trữ; Chỉ thị số 05/CT-TTg), không văn bản nào bị bãi bỏ theo những gì kho biết. Không xét 3 văn bản chỉ được biết qua trích dẫn.",
     "Of 2 documents found on this (‹Luật Lưu trữ›; ‹Chỉ thị› No. ‹05/CT-TTg›), none meets “‹bị bãi bỏ›”, as far as the library tells. Left out, because known only from citations: 3.", "none of those found"),
    ("Theo Kế hoạch 58/KH-UBND, trang 2, mục “I. MỤC ĐÍCH”: “Mỗi phường trồng thêm cây.”",
     "According to ‹Kế hoạch 58/KH-UBND›, page 2, section “‹I. MỤC ĐÍCH›”: “‹Mỗi phường trồng thêm cây.›”", "a quote stays"),
    (f"Theo Kế hoạch 58/KH-UBND, trang 2: “Mỗi phường trồng thêm cây.” {say.UNSURE}",
     "According to ‹Kế hoạch 58/KH-UBND›, page 2: “‹Mỗi phường trồng thêm cây.›” This passage may be related but is perhaps no answer; the library holds none that is clearer.", "a weak match"),
    ("Đường nối từ Chỉ thị số 05/CT-TTg đến Luật Lưu trữ qua 1 văn bản trung gian: Chỉ thị số 05/CT-TTg căn cứ Luật Lưu trữ.",
     "The way from ‹Chỉ thị› No. ‹05/CT-TTg› to ‹Luật Lưu trữ›, 1 between: ‹Chỉ thị số 05/CT-TTg căn cứ Luật Lưu trữ›.", "a way between two"),
    ("Không câu nào trong kho nói trực tiếp rằng Chỉ thị số 05/CT-TTg thực hiện Luật Lưu trữ, nhưng có quan hệ gián tiếp: a; b.",
     "No sentence of the library says that ‹Chỉ thị› No. ‹05/CT-TTg› implements ‹Luật Lưu trữ›, but they are tied by others: ‹a; b›.", "tied by others"),
    ("2 tỉnh, thành phố: Lào Cai (2), Cà Mau (1). Có 1 báo cáo nhắc đến Luật Lưu trữ: Báo cáo số 90/BC-UBND.",
     "Provinces, 2 in all: ‹Lào Cai (2), Cà Mau (1)›. 1 report citing ‹Luật Lưu trữ›: ‹Báo cáo› No. ‹90/BC-UBND›.", "whose papers they are"),
    ("Tỉnh Sóc Trăng đã nhập vào thành phố Cần Thơ từ ngày 01/7/2025.", "‹Tỉnh Sóc Trăng› became part of ‹thành phố Cần Thơ› on 01/7/2025.", "what became of a province"),
    ("Có 2 quyết định hết hiệu lực một phần, theo các văn bản trong kho: Luật Lưu trữ; Chỉ thị số 05/CT-TTg.",
     "2 decisions partly no longer in force, as far as the library tells: ‹Luật Lưu trữ›; ‹Chỉ thị› No. ‹05/CT-TTg›.", "in part"),
    ("Luật Lưu trữ đang tạm ngưng hiệu lực cho đến khi có quy định mới, do Chỉ thị số 05/CT-TTg.",
     "‹Luật Lưu trữ› is suspended (“‹cho đến khi có quy định mới›”), by ‹Chỉ thị› No. ‹05/CT-TTg›.", "until when"),
    ("Chưa hiểu điều kiện “chưa ai hỏi” của câu hỏi nên chưa trả lời được; xin hỏi cách khác, chẳng hạn “Quyết định nào bị bãi bỏ?”.",
     "The condition “‹chưa ai hỏi›” was not understood, so there is no answer. Please ask in another way, for instance “‹Quyết định nào bị bãi bỏ?›”.", "not understood"),
    (say.absent("Điều 9 trong Luật Lưu trữ"), "‹Luật Lưu trữ› has no article ‹9›. The library does not hold this.", "no such article"),
    ("Câu gì đó mà không ai soạn sẵn.", "‹Câu gì đó mà không ai soạn sẵn.›", "not one of ours"),
    ("", "", "nothing at all"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told", "remark"), ROWS, ids=[remark for *_, remark in ROWS])
def test_an_answer_in_english(text: str, told: str, remark: str) -> None:
    assert marked(english_of(text)) == told


def test_the_english_of_the_wordings_is_english() -> None:
    for line in CATALOGUE.read_text(encoding="utf-8").splitlines():
        if line.startswith('"'):
            english = line.partition('" = ')[2]
            assert english and not vietnamese(re.sub(r"[“”é]", "", english)), line


def test_a_long_text_takes_no_time() -> None:
    hard = [
        "Luật số 1 căn cứ " * 400,
        "Có 3 văn bản " * 400,
        "a. B " * 1000,
        "Kế hoạch số 1/KH: " * 2000,
        "Kế hoạch số 1/KH: a.b " * 400,
        f"Có 300 văn bản thực hiện Luật: {say.listed([PLAN] * 300, most=300)}.",
    ]
    for text in hard:
        assert_within(1, lambda text=text: english_of(text), text[:30])


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    made = tmp_path_factory.mktemp("english")
    with Engine(made / "data") as engine:
        engine.ingest([write_papers(made / "papers")])
    with TestClient(create_app(Settings(data=str(made / "data"))), base_url="http://127.0.0.1") as opened:
        yield opened


@pytest.mark.parametrize(
    "question",
    [
        "Kế hoạch nào thực hiện Chỉ thị 05/CT-TTg?", "Quyết định 77/QĐ-BNV có căn cứ gì?", "Quyết định 12/QĐ-BNV còn hiệu lực không?",
        "Quyết định 77/QĐ-BNV còn hiệu lực không?", "Ai ký Quyết định 77/QĐ-BNV?", "Ai ban hành Kế hoạch 58/KH-UBND?",
        "Kế hoạch 58/KH-UBND ban hành ngày nào?", "Quyết định 77/QĐ-BNV có hiệu lực từ ngày nào?", "58/KH-UBND",
        "Kế hoạch 58/KH-UBND nói về gì?", "Văn bản nào nhắc đến Quyết định 77/QĐ-BNV?", "Có bao nhiêu báo cáo năm 2025?",
        "Văn bản nào thay thế Quyết định 77/QĐ-BNV?", "Quyết định 77/QĐ-BNV có thay thế Quyết định 12/QĐ-BNV không?",
        "So sánh Quyết định 77/QĐ-BNV và Quyết định 12/QĐ-BNV", "Chỉ thị 99/CT-TTg nói gì?", "mỗi phường trồng bao nhiêu cây?",
        "Văn bản nào liên quan đến Quyết định 77/QĐ-BNV?", "which plans implement Directive 05/CT-TTg?",
    ],
)  # fmt: skip
def test_the_page_answers_in_english(client: TestClient, question: str) -> None:
    answer = client.post("/api/v1/ask", json={"question": question}).json()
    for text in (answer["understood"], answer["text"]):
        pieces = english_of(text)
        assert len(english_part(pieces)) > 10 and not vietnamese(english_part(pieces)), marked(pieces)
        for piece in pieces:
            assert not piece.foreign or piece.text in text, "nothing Vietnamese that the answer does not say"
    page = client.get(f"/?q={quote(question)}&lang=en").text
    client.cookies.clear()
    panel = page.split('id="tra-loi"')[1].split("<details")[0]
    assert "Understood as: " in panel and "Câu hỏi được hiểu là" not in panel
    assert "Câu hỏi được hiểu là" in page.split('id="tra-loi"')[1].split("</section>")[0], (
        "the original can be opened"
    )


class Words(HTMLParser):
    """The texts of a page that stand, or are read out, in the page's own language."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.own: list[str] = []
        self._open: list[tuple[str, str]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        language = given.get("lang") or (self._open[-1][1] if self._open else "en")
        if language == "en":
            self.own += [
                told for name in ("aria-label", "placeholder", "title", "alt") if (told := given.get(name))
            ]
        if tag not in ("meta", "link", "input", "img", "br"):
            self._open.append((tag, language))

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1][1] == "en" and self._open[-1][0] not in ("script", "title"):
            self.own.append(data)


@pytest.mark.parametrize(
    "path",
    [
        "/", "/?q=Kế hoạch nào thực hiện Chỉ thị 05/CT-TTg?", "/?q=giá xăng tại Mỹ", "/?q=trồng cây&muc=doan&loai=Kế hoạch",
        "/van-ban?so=77/QĐ-BNV", "/van-ban?so=1/XX", "/van-ban/toan-van?so=77/QĐ-BNV", "/van-ban/thuoc-tinh?so=12/QĐ-BNV",
        "/van-ban/can-cu?so=77/QĐ-BNV", "/van-ban/hieu-luc?so=12/QĐ-BNV&ngay=2025-06-01", "/do-thi?so=77/QĐ-BNV", "/danh-muc",
        "/danh-muc?loai=Quyết định&hieu-luc=inForce&thieu=ngay", "/danh-muc?nam=x", "/so-sanh", "/so-sanh?so=77/QĐ-BNV&so=90/BC-UBND", "/?q=so sánh 77/QĐ-BNV và 90/BC-UBND", "/phan-tich", "/phan-tich?loai=missing",
        "/phan-tich?loai=orphans", "/phong-trao", "/phong-trao?ten=x", "/tong-quan", "/nap-tep", "/nap-tep/x", "/khong-co",
    ],
)  # fmt: skip
def test_what_is_not_english_says_so(client: TestClient, path: str) -> None:
    """A screen reader changes its voice where the language changes; so every Vietnamese text must say that it is."""
    page = client.get(path, headers={"accept": "text/html", "cookie": "lang=en"}).text
    assert [
        text.strip() for text in Words(page).own if vietnamese(text) and text.strip() != "Tiếng Việt"
    ] == []


def test_a_page_says_where_passages_may_be_of_no_use(client: TestClient) -> None:
    assert NOT_HELD in say.absent("gì") and NOT_HELD in say.only_cited("gì", "gì")
    nothing = client.get("/", params={"q": "giá xăng tại Mỹ hôm nay"}).text
    assert "Có thể thử" in nothing and "Đoạn văn gần nhất, có thể không liên quan" in nothing
    found = client.get("/", params={"q": "Kế hoạch nào thực hiện Chỉ thị 05/CT-TTg?"}).text
    assert "Có thể thử" not in found and "có thể không liên quan" not in found


def test_what_is_told_in_english_is_escaped(client: TestClient) -> None:
    page = client.get("/", params={"q": "<img src=x> là gì?", "lang": "en"}).text
    client.cookies.clear()
    assert "<img src=x" not in page and "&lt;img src=x" in page


def test_values_that_have_english_are_told_in_it(client: TestClient) -> None:
    for path in ("/van-ban/thuoc-tinh?so=77/QĐ-BNV", "/so-sanh?so=77/QĐ-BNV&so=12/QĐ-BNV"):
        page = client.get(path, headers={"cookie": "lang=en"}).text
        assert ">in force<" in page and ">in full<" in page and 'lang="vi">Quyết định<' in page
