"""Files are put in: a good one and a broken one, with what was understood of each; the page follows by itself."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import EXAMPLES

pytestmark = pytest.mark.browser


def test_a_broken_and_a_good_file(empty_site: str, page: Page, tmp_path: Path) -> None:
    broken = tmp_path / "hỏng.pdf"
    broken.write_bytes(b"%PDF-1.7 this is no document")
    page.goto(empty_site)
    expect(page.locator(".welcome")).to_contain_text("Kho chưa có văn bản nào")
    page.get_by_role("link", name="Nạp tệp vào kho").click()
    good = EXAMPLES / "quyet-dinh-539-QD-TTg.txt"
    page.locator("#files").set_input_files([good, broken])
    expect(page.locator("#da-chon li")).to_have_count(2)
    page.get_by_role("button", name="Nạp", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Đã nạp xong", timeout=60_000)
    bad = page.locator(".cards > li", has_text="hỏng.pdf")
    expect(bad.locator(".chip.failed")).to_have_text("lỗi")
    expect(bad.locator(".title")).not_to_be_empty()
    fine = page.locator(".cards > li", has_text=good.name)
    expect(fine).to_contain_text("Quyết định 539/QĐ-TTg")
    fine.get_by_role("link", name="Xem toàn văn").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("539/QĐ-TTg")
    page.goto(f"{empty_site}/nap-tep")
    expect(page.locator(".rows .chip")).to_have_text("xong")


def test_files_can_be_dropped(empty_site: str, page: Page) -> None:
    page.goto(f"{empty_site}/nap-tep")
    page.evaluate(
        """() => { const held = new DataTransfer(); held.items.add(new File(["Quyết định"], "tha.txt"));
        document.getElementById("vung-tha").dispatchEvent(new DragEvent("drop", {dataTransfer: held, bubbles: true, cancelable: true})); }"""
    )
    expect(page.locator("#da-chon")).to_contain_text("tha.txt")
