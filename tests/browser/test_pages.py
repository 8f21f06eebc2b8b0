"""What holds on every page: no sideways scrolling on a phone, nothing that axe finds serious, small and quick, printable."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, Response, expect

from tests.browser.conftest import broken_rules, watched

pytestmark = pytest.mark.browser

PAGES = {
    "home": "/",
    "answer": "/?q=Kế hoạch nào thực hiện Chỉ thị 41?",
    "candidates": "/van-ban?so=88/KH-UBND",
    "nothing": "/van-ban?so=999/KH-XYZ",
    "passages": "/?q=khen thưởng&muc=doan&loai=Kế hoạch",
    "text": "/van-ban/toan-van?so=10/2024/QĐ-UBND",
    "facts": "/van-ban/thuoc-tinh?so=41-CT/TW",
    "relations": "/van-ban?so=41-CT/TW",
    "basis": "/van-ban/can-cu?so=10/2024/QĐ-UBND",
    "history": "/van-ban/hieu-luc?so=21/2020/QĐ-UBND",
    "graph": "/do-thi?so=41-CT/TW",
    "list": "/danh-muc?kho=true",
    "analysis": "/phan-tich?loai=missing",
    "campaigns": "/phong-trao",
    "campaign": "/phong-trao >> .cards .name a",
    "overview": "/tong-quan",
    "upload": "/nap-tep",
    "no-page": "/khong-co",
    "compared": "/so-sanh?so=10/2024/QĐ-UBND&so=21/2020/QĐ-UBND",
    "on-a-day": "/van-ban/hieu-luc?so=21/2020/QĐ-UBND&ngay=2022-01-01",
    "proof": "/?q=Kế hoạch nào thực hiện Chỉ thị 41? >> cite a",
    "english": "/?q=Quyết định 21/2020/QĐ-UBND còn hiệu lực không?&lang=en",
}
"""Name -> address, and after ">>" what is clicked there."""
FIRST_VIEW = 300_000
USABLE_MS = 1000


def look(page: Page, address: str) -> None:
    """Open a page and wait until it stands as people see it."""
    start, _, link = address.partition(" >> ")
    page.goto(start)
    if link:
        with page.expect_navigation():  # the page left has a root no more, the next one not yet
            page.locator(link).first.click()
    if "/do-thi" in address:
        page.wait_for_selector("#hinh[data-nodes]")


@pytest.mark.parametrize("path", PAGES.values(), ids=PAGES)
def test_a_phone_never_scrolls_sideways(site: str, phone: Page, path: str) -> None:
    look(phone, site + path)
    assert phone.evaluate("document.documentElement.scrollWidth") <= 360
    assert not phone.evaluate(
        """[...document.querySelectorAll('main a, main p, main li, main button, main input, main h1')]
        .filter(e => e.offsetParent && e.getBoundingClientRect().right > innerWidth + 1).map(e => e.outerHTML.slice(0, 90))"""
    )


@pytest.mark.parametrize("path", PAGES.values(), ids=PAGES)
def test_axe_finds_nothing_serious(site: str, page: Page, path: str) -> None:
    look(page, site + path)
    assert broken_rules(page) == []


@pytest.mark.parametrize(
    "path", [PAGES["home"], PAGES["answer"], PAGES["graph"]], ids=["home", "answer", "graph"]
)
def test_the_first_view_is_small_and_quick(site: str, browser: Browser, path: str) -> None:
    times = []
    for _ in range(3):
        with watched(browser) as page:
            sizes: list[int] = []
            page.on("response", lambda answer, sizes=sizes: sizes.append(_size(answer)))
            page.goto(site + path, wait_until="load")
            times.append(
                page.evaluate("performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd")
            )
            assert 0 < sum(sizes) < FIRST_VIEW
    assert min(times) < USABLE_MS


def _size(answer: Response) -> int:
    return int(answer.headers.get("content-length", "0"))


def test_print_leaves_out_what_paper_cannot_do(site: str, page: Page) -> None:
    page.goto(site + PAGES["answer"])
    page.emulate_media(media="print")
    for gone in (".top", ".facets", ".actions"):
        expect(page.locator(gone).first).to_be_hidden()
    expect(page.locator(".answer .text")).to_be_visible()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    passage = page.locator("#doan .cards").bounding_box()
    assert passage and passage["width"] > 1000, "what the filters stood on is given to the words"
    page.goto(site + PAGES["compared"])
    page.emulate_media(media="print")
    expect(page.locator(".compared")).to_be_visible()
    for form in page.locator("form").all():
        expect(form).to_be_hidden()


def test_without_scripts_the_pages_still_tell_everything(site: str, browser: Browser) -> None:
    with watched(browser, java_script_enabled=False) as page:
        page.goto(site + PAGES["answer"])
        expect(page.locator(".answer .text")).to_contain_text("Có 2 kế hoạch")
        page.goto(site + PAGES["graph"])
        expect(page.locator("noscript img")).to_be_visible()
