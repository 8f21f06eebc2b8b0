"""Take the pictures of docs/huong-dan.md again: python docs/make_screens.py (needs Chromium and the `dev` extra).

A library of the example papers is built in a temporary folder, served on this machine and looked at. The pictures are
kept small: as wide as a page of text shows them, and with a palette of 128 colours.
"""

from __future__ import annotations

import io
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PIL import Image  # noqa: E402
from playwright.sync_api import Page, sync_playwright  # noqa: E402

from search.engine.engine import Engine  # noqa: E402
from tests.browser.chromium import ADVICE, chromium  # noqa: E402
from tests.browser.conftest import served  # noqa: E402

SCREENS = ROOT / "docs" / "man-hinh"
MOST_BYTES = 150_000
COLOURS = 128


def home(page: Page) -> None:
    page.goto("/")


def answer(page: Page) -> None:
    page.goto("/?q=Kế hoạch nào thực hiện Chỉ thị 41?")


def proof(page: Page) -> None:
    answer(page)
    page.locator("cite a").first.click()
    page.wait_for_timeout(600)


def passages(page: Page) -> None:
    page.goto("/?q=khen thưởng người lao động&muc=doan")


def candidates(page: Page) -> None:
    page.goto("/van-ban?so=88/KH-UBND")


def relations(page: Page) -> None:
    page.goto("/van-ban?so=10/2024/QĐ-UBND")


def history(page: Page) -> None:
    page.goto("/van-ban/hieu-luc?so=21/2020/QĐ-UBND&ngay=2022-01-01")


def compared(page: Page) -> None:
    page.goto("/so-sanh?so=21/2020/QĐ-UBND&so=10/2024/QĐ-UBND")


def graph(page: Page) -> None:
    page.goto("/do-thi?so=41-CT/TW")
    page.wait_for_selector("#hinh[data-nodes]")
    page.locator("#nut button", has_text="Kế hoạch 88/KH-UBND").first.click()
    page.wait_for_selector("#chi-tiet .counts")
    page.wait_for_timeout(800)


def way(page: Page) -> None:
    page.goto("/do-thi?tu=01-KL/TW&den=10/2024/QĐ-UBND")
    page.wait_for_selector("#hinh[data-nodes]")
    page.locator("#nut button").first.click()
    page.locator("#chi-tiet .nodes button").first.click()
    page.wait_for_selector("#chi-tiet blockquote")
    page.wait_for_timeout(800)


def campaigns(page: Page) -> None:
    page.goto("/phong-trao")
    page.locator(".cards .name a").first.click()


def overview(page: Page) -> None:
    page.goto("/tong-quan")


def listed(page: Page) -> None:
    page.goto("/danh-muc?kho=true")


def upload(page: Page) -> None:
    page.goto("/nap-tep")
    broken = {"name": "ban-quet-loi.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.7 cut"}
    page.locator("#files").set_input_files([broken])
    page.get_by_role("button", name="Nạp", exact=True).click()
    page.locator("#failed").wait_for()
    page.goto("/nap-tep")
    photo = {"name": "anh-chup.jpg", "mimeType": "image/jpeg", "buffer": b"x" * 90_000}
    paper = ROOT / "examples" / "ket-luan-01-KL-TW.pdf"
    known = {"name": paper.name, "mimeType": "application/pdf", "buffer": paper.read_bytes()}
    page.locator("#files").set_input_files([known, photo])


def results(page: Page) -> None:
    page.goto("/nap-tep")
    page.locator(".rows a").first.click()
    page.locator("#failed").wait_for()
    page.get_by_text("Cách sửa những lỗi thường gặp").click()


SHOTS: dict[str, tuple[Callable[[Page], None], int, int]] = {
    "trang-dau": (home, 1000, 600),
    "tra-loi": (answer, 1000, 780),
    "cau-chung-minh": (proof, 1000, 560),
    "doan-van": (passages, 1000, 720),
    "chon-van-ban": (candidates, 1000, 470),
    "luoc-do": (relations, 1000, 760),
    "hieu-luc": (history, 1000, 600),
    "so-sanh": (compared, 1000, 700),
    "do-thi": (graph, 1360, 760),
    "duong-noi": (way, 1360, 760),
    "phong-trao": (campaigns, 1000, 720),
    "nap-tep": (upload, 1000, 640),
    "ket-qua-nap": (results, 1000, 620),
    "tong-quan": (overview, 1000, 800),
    "danh-muc": (listed, 1000, 640),
}
"""File name -> what to do, width and height of the window."""


def main() -> int:
    path = chromium()
    if path is None:
        print(ADVICE, file=sys.stderr)
        return 1
    SCREENS.mkdir(exist_ok=True)
    as_root = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        data = Path(folder) / "thu-vien"
        with Engine(data) as engine:
            engine.ingest([ROOT / "examples"])
        browser = playwright.chromium.launch(executable_path=path, args=as_root)
        with served(data) as address:
            for name, (act, width, height) in SHOTS.items():
                page = browser.new_page(base_url=address, viewport={"width": width, "height": height})
                act(page)
                size = keep(page.screenshot(), SCREENS / f"{name}.png")
                print(f"{name}.png: {size // 1024} KB")
                page.close()
        browser.close()
    return 0


def keep(picture: bytes, file: Path) -> int:
    """Write a picture with few colours; its size. Fails when it is too large for the guide."""
    few = Image.open(io.BytesIO(picture)).convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    few.save(file, optimize=True)
    size = file.stat().st_size
    if size > MOST_BYTES:
        raise SystemExit(f"{file.name}: {size} bytes, more than {MOST_BYTES}")
    return size


if __name__ == "__main__":
    raise SystemExit(main())
