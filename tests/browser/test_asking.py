"""People ask, read the proof where it stands, choose among papers of one number, find nothing, use the keyboard."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

QUESTION = "Kế hoạch nào thực hiện Chỉ thị 41?"


def test_a_question_is_answered_and_the_proof_opens_where_it_stands(site: str, page: Page) -> None:
    page.goto(site)
    expect(page.get_by_role("searchbox")).to_be_focused()
    page.get_by_role("searchbox").fill(QUESTION)
    page.keyboard.press("Enter")
    expect(page.locator(".answer .text")).to_contain_text("Có 2 kế hoạch thực hiện Chỉ thị số 41-CT/TW")
    expect(page.locator(".cards > li").first).to_contain_text("UBND thành phố Cần Thơ")
    asked = page.url
    page.locator("cite a").first.click()
    marked = page.locator("mark#cau")
    expect(marked).to_be_in_viewport()
    expect(page.locator("mark").first).to_contain_text("Thực hiện")
    page.get_by_role("button", name="Sao chép câu và nguồn").click()
    expect(page.locator("#da-chep")).to_have_text(re.compile("Đã sao chép|Đã chọn sẵn"))
    expect(page.locator("#trich-dan")).to_contain_text(
        "(Báo cáo 236/BC-UBND ngày 30/10/2025 của UBND thành phố Cần Thơ"
    )
    page.go_back()
    assert page.url == asked
    expect(page.locator(".answer .text")).to_be_visible()


def test_the_relations_of_a_document_lead_on(site: str, page: Page) -> None:
    page.goto(f"{site}/?q={QUESTION}")
    page.locator(".cards > li").first.get_by_role("link", name="Lược đồ").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Kế hoạch 88/KH-UBND")
    for tab in ("Toàn văn", "Thuộc tính", "Căn cứ", "Lịch sử hiệu lực", "Lược đồ"):
        page.locator(".tabs").get_by_role("link", name=re.compile(tab)).click()
        expect(page.locator(".tabs [aria-current=page]")).to_contain_text(tab)
    page.get_by_role("link", name="Chỉ thị 41-CT/TW").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Chỉ thị 41-CT/TW")


def test_a_number_of_two_papers_asks_which_one(site: str, page: Page) -> None:
    page.goto(f"{site}/van-ban?so=88/KH-UBND")
    expect(page.get_by_role("heading", level=1)).to_have_text("Có 2 văn bản ứng với tên này")
    page.locator(".cards > li", has_text="Vĩnh Long").get_by_role("link").click()
    expect(page.locator(".head")).to_contain_text("UBND tỉnh Vĩnh Long")


def test_nothing_found_says_so_and_what_to_try(site: str, page: Page) -> None:
    page.goto(f"{site}/?q=qwxz vbnmq zzkkj")
    expect(page.locator(".answer .text")).to_contain_text("không")
    expect(page.get_by_role("heading", name="Có thể thử")).to_be_visible()
    page.goto(f"{site}/van-ban?so=999/KH-XYZ")
    expect(page.get_by_role("alert")).to_contain_text("999/KH-XYZ")


def test_passages_are_narrowed_and_leafed_through(site: str, page: Page) -> None:
    page.goto(f"{site}/?q=khen thưởng")
    before = int(page.locator("#doan h2 .count").inner_text())
    page.locator("#doan .name a").last.focus()
    for _ in range(30):  # what was found comes before what narrows it
        page.keyboard.press("Tab")
        if page.evaluate("!!document.activeElement.closest('.facets')"):
            break
    else:
        pytest.fail("the filters were not reached")
    page.locator(".facets").get_by_role("link", name="Quyết định", exact=True).click()
    expect(page.locator(".chosen")).to_contain_text("Quyết định")
    assert 0 < int(page.locator("#doan h2 .count").inner_text()) < before
    for name in page.locator("#doan .name").all_inner_texts():
        assert name.startswith("Quyết định")
    page.locator(".chosen a").click()
    assert int(page.locator("#doan h2 .count").inner_text()) == before
    first = page.locator("#doan .cards > li").first.inner_text()
    page.get_by_role("link", name="Trang sau").click()
    assert page.locator("#doan .cards > li").first.inner_text() != first
    page.go_back()
    assert page.locator("#doan .cards > li").first.inner_text() == first
    page.locator("#doan .name a").first.click()
    expect(page.locator("mark#cau")).to_be_in_viewport()


def test_words_in_the_list_keep_its_filters_and_going_back_goes_back(site: str, page: Page) -> None:
    page.goto(f"{site}/danh-muc")
    page.locator(".facets").get_by_role("link", name="Quyết định", exact=True).click()
    page.get_by_role("link", name="Cũ nhất trước").click()
    narrowed = page.url
    page.locator("#tim").fill("thi dua khen thuong")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("tim="))
    expect(page.locator(".chosen")).to_contain_text("Quyết định")
    expect(page.locator(".order strong")).to_have_text("Cũ nhất trước")
    for name in page.locator(".rows .name").all_inner_texts():
        assert name.startswith("Quyết định")
    page.go_back()
    assert page.url == narrowed


def test_everything_can_be_done_with_the_keyboard(site: str, page: Page) -> None:
    page.goto(f"{site}/tong-quan")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Đến nội dung")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
    page.goto(site)
    page.keyboard.type(QUESTION)
    page.keyboard.press("Enter")
    expect(page.locator("#tra-loi")).to_be_focused()  # a screen reader reads on from here
    expect(page.get_by_role("region", name="Câu trả lời")).to_be_visible()
    expect(page.get_by_role("link", name="Toàn văn Kế hoạch 88/KH-UBND").first).to_be_visible()
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('cite a')"):
            break
    ring = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert ring == "solid", "what has the focus is seen"
    page.keyboard.press("Enter")
    expect(page.locator("mark#cau")).to_be_in_viewport()


def test_the_language_changes_where_one_is(site: str, page: Page) -> None:
    page.goto(f"{site}/van-ban/thuoc-tinh?so=41-CT/TW")
    page.get_by_role("link", name="English").click()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    expect(page.locator("dt").first).to_have_text("Type")
    page.goto(f"{site}/tong-quan")
    expect(page.get_by_role("heading", level=1)).to_have_text("What the library holds")
    page.get_by_role("link", name="Tiếng Việt").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Kho có gì")
