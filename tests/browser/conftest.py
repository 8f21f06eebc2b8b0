"""A service over the example papers, and a Chromium that looks at it. Every test fails on an error in the console."""

from __future__ import annotations

import os
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, sync_playwright

from search.api import create_app
from search.engine.engine import Engine
from search.settings import Settings
from tests.browser.chromium import ADVICE, chromium

ROOT = Path(__file__).resolve().parent.parent.parent
EXAMPLES = ROOT / "examples"
AXE = ROOT / "build" / "web" / "node_modules" / "axe-core" / "axe.min.js"
PATIENCE = 20_000
_EXPECTED = re.compile(r"status of (40[49]|503)|ERR_CONNECTION_REFUSED")
"""What the console may say: that a page which was asked for is not there, or not now, or that the server is away."""


@contextmanager
def served(data: Path) -> Iterator[str]:
    """A service over a library; its address. It runs in a thread and is stopped at the end."""
    app = create_app(Settings(data=str(data)))
    server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=0, log_level="error"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        if not thread.is_alive():
            raise RuntimeError("the service did not start")
        thread.join(0.02)
    try:
        port = server.servers[0].sockets[0].getsockname()[1]
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        thread.join(30)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    data = tmp_path_factory.mktemp("library") / "data"
    with Engine(data) as engine:
        engine.ingest([EXAMPLES])
    with served(data) as address:
        yield address


@pytest.fixture
def empty_site(tmp_path: Path) -> Iterator[str]:
    with served(tmp_path / "data") as address:
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = chromium()
    if path is None:
        pytest.fail(ADVICE)
    with sync_playwright() as playwright:
        as_root = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
        opened = playwright.chromium.launch(executable_path=path, args=as_root)
        yield opened
        opened.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    with watched(browser) as opened:
        yield opened


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    size = {"width": 360, "height": 780}
    with watched(browser, viewport=size, device_scale_factor=2, is_mobile=True, has_touch=True) as opened:
        yield opened


def broken_rules(page: Page) -> list[tuple[str, list[str]]]:
    """What axe finds that keeps some people from using the page as it stands, light and dark, with the first places."""
    assert AXE.is_file(), "axe-core is not there: make web"
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate("axe.run()")
    assert len(found["passes"]) > 10, "axe has looked at something"
    page.emulate_media(color_scheme="dark")
    dark = page.evaluate("axe.run({runOnly: ['color-contrast']})")
    assert dark["passes"]
    page.emulate_media(color_scheme="light")
    return [
        (one["id"], [node["html"][:160] for node in one["nodes"][:5]])
        for one in (*found["violations"], *dark["violations"])
        if one["impact"] in ("serious", "critical")
    ]


@contextmanager
def watched(browser: Browser, **given: Any) -> Iterator[Page]:
    """A page of its own that fails the test at its end if a script failed or the console told of an error."""
    context: BrowserContext = browser.new_context(**{"viewport": {"width": 1280, "height": 800}, **given})
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    told: list[str] = []

    def hear(message: ConsoleMessage) -> None:
        if message.type in ("error", "warning") and not _EXPECTED.search(message.text):
            told.append(message.text)

    page.on("console", hear)
    page.on("pageerror", lambda error: told.append(str(error)))
    yield page
    context.close()
    assert told == []
