"""Files are put in: a good one and a broken one, with what was understood of each; the page follows by itself."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import pytest
from playwright.sync_api import FilePayload, Page, Request, Route, expect

from tests.browser.conftest import EXAMPLES, broken_rules

pytestmark = pytest.mark.browser

PAPER = """ỦY BAN NHÂN DÂN
TỈNH VĨNH LONG
Số: {}/KH-UBND
Vĩnh Long, ngày 04 tháng 4 năm 2025
KẾ HOẠCH
Thực hiện Chỉ thị số 41-CT/TW ngày 26 tháng 12 năm 2024 của Bộ Chính trị
"""


def send(page: Page, site: str, *files: Path) -> None:
    page.goto(f"{site}/nap-tep")
    page.locator("#files").set_input_files(files)
    page.get_by_role("button", name="Nạp", exact=True).click()


def done(page: Page) -> None:
    expect(page.get_by_role("heading", level=1)).to_have_text(re.compile("^Đã nạp xong"), timeout=60_000)


def test_a_broken_and_a_good_file(empty_site: str, page: Page, tmp_path: Path) -> None:
    broken = tmp_path / "hỏng.pdf"
    broken.write_bytes(b"%PDF-1.7 this is no document")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(empty_site)
    expect(page.locator(".welcome")).to_contain_text("Kho chưa có văn bản nào")
    page.get_by_role("link", name="Nạp tệp vào kho").click()
    good = EXAMPLES / "quyet-dinh-539-QD-TTg.txt"
    page.locator("#files").set_input_files([good, broken])
    expect(page.locator("#da-chon li")).to_have_count(2)
    page.get_by_role("button", name="Nạp", exact=True).click()
    done(page)
    assert any(url.endswith("/events") for url in asked), "progress comes as server-sent events"
    expect(page.locator("#nghe")).to_have_text("Đã nạp xong, có tệp lỗi: không nạp được 1, đã thêm 1")
    bad = page.locator("#failed .cards > li")
    expect(bad).to_contain_text("hỏng.pdf")
    expect(bad.locator(".chip.failed")).to_have_text("không nạp được")
    expect(bad.locator(".title")).not_to_be_empty()
    assert broken_rules(page) == []
    page.get_by_text("Cách sửa những lỗi thường gặp").click()
    expect(page.locator("#failed .plain")).to_contain_text("lưu lại thành tệp mới")
    fine = page.locator("#added .cards > li")
    expect(fine).to_contain_text("Quyết định 539/QĐ-TTg")
    fine.get_by_role("link", name="Xem toàn văn").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("539/QĐ-TTg")
    page.goto(f"{empty_site}/nap-tep")
    expect(page.locator(".rows .chip")).to_have_text("Đã nạp xong, có tệp lỗi")
    expect(page.locator(".rows .bad")).to_have_text("không nạp được: 1")


def test_without_events_the_page_asks_again(empty_site: str, page: Page, tmp_path: Path) -> None:
    page.route("**/events", lambda route: route.fulfill(status=404))
    broken = tmp_path / "rỗng.txt"
    broken.write_bytes(b"")
    send(page, empty_site, broken)
    expect(page.get_by_role("heading", level=1)).to_have_text("Không nạp được tệp nào", timeout=60_000)
    send(page, empty_site, EXAMPLES / "quyet-dinh-21-2020-QD-UBND.txt")
    done(page)
    expect(page.locator("#added .cards > li")).to_have_count(1)


def test_events_that_are_kept_back_do_not_keep_the_page_back(empty_site: str, page: Page) -> None:
    page.route("**/events", lambda _route: None)  # neither answered nor refused
    send(page, empty_site, EXAMPLES / "quyet-dinh-21-2020-QD-UBND.txt")
    done(page)


def test_another_paper_in_a_zip_of_the_same_name_is_told(empty_site: str, page: Page, tmp_path: Path) -> None:
    packed = tmp_path / "gói.zip"
    for number in (301, 303):
        with zipfile.ZipFile(packed, "w") as out:
            out.writestr("thư mục/kế hoạch.txt", PAPER.format(number))
        send(page, empty_site, packed)
        done(page)
    told = page.locator("#replaced .cards > li")
    expect(told).to_contain_text("gói.zip › thư mục › kế hoạch.txt")
    expect(told.locator(".chip")).to_have_text("thay bản cũ")
    expect(told).to_contain_text("“301/KH-UBND”, văn bản đó không còn trong kho")
    expect(page.locator("#replaced")).to_contain_text("hãy đổi tên tệp")


def test_what_cannot_be_taken_is_said_before_it_is_sent(empty_site: str, page: Page) -> None:
    page.goto(f"{empty_site}/nap-tep")
    said = page.locator("#bao-chon")
    expect(said).to_have_text("Chưa chọn tệp nào.")
    files: list[FilePayload] = [
        {"name": name, "mimeType": "text/plain", "buffer": b"x" * size}
        for name, size in (("ảnh.jpg", 9), ("một.txt", 1200), ("hai.txt", 2400))
    ]
    page.locator("#files").set_input_files(files)
    expect(said).to_have_text("Đã chọn 3 tệp, 4 KB.")
    expect(page.locator("#da-chon li").first).to_contain_text("Loại tệp này chưa đọc được.")
    page.get_by_role("button", name="Bỏ tệp này: ảnh.jpg").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Bỏ tệp này: một.txt")).to_be_focused()
    expect(said).to_have_text("Đã chọn 2 tệp, 4 KB.")
    page.evaluate(
        """() => { const held = new DataTransfer(); held.items.add(new File([new Uint8Array(101e6)], "to.pdf"));
        document.getElementById("vung-tha").dispatchEvent(new DragEvent("drop", {dataTransfer: held, bubbles: true, cancelable: true})); }"""
    )
    expect(said).to_contain_text("Quá 100 MB trong một lần")
    expect(page.get_by_role("button", name="Nạp", exact=True)).to_be_disabled()


def test_files_can_be_dropped_and_more_of_them(empty_site: str, page: Page) -> None:
    page.goto(f"{empty_site}/nap-tep")
    for name in ("tha.txt", "them.txt"):
        page.evaluate(
            """name => { const held = new DataTransfer(); held.items.add(new File(["Quyết định"], name));
            document.getElementById("vung-tha").dispatchEvent(new DragEvent("drop", {dataTransfer: held, bubbles: true, cancelable: true})); }""",
            name,
        )
    expect(page.locator("#da-chon")).to_contain_text("tha.txt")
    expect(page.locator("#da-chon li")).to_have_count(2)


def test_a_server_away_for_a_moment_does_not_end_the_following(empty_site: str, page: Page) -> None:
    lost = {"times": 0}

    def sometimes(route: Route, request: Request) -> None:
        if request.resource_type == "fetch" and lost["times"] < 2:
            lost["times"] += 1
            route.fulfill(status=503, body="")
        else:
            route.continue_()

    page.route("**/events", lambda route: route.fulfill(status=404))
    page.route("**/nap-tep/*", sometimes)
    send(page, empty_site, EXAMPLES / "quyet-dinh-539-QD-TTg.txt")
    done(page)
