"""What the graph's frame shows when it is opened: every box, clear of the message above it; in the middle where that is too small."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page

from tests.browser.test_graph import CANVAS, grown, nodes

pytestmark = pytest.mark.browser

OUTSIDE = f"""() => {{
  const cy = {CANVAS};
  const told = document.getElementById("bao");
  const top = told.offsetTop + told.offsetHeight;
  return cy.nodes().filter((node) => {{
    const box = node.renderedBoundingBox();
    return box.x1 < 0 || box.y1 < top || box.x2 > cy.width() || box.y2 > cy.height();
  }}).length;
}}"""


@pytest.mark.parametrize("size", [(1366, 768), (1280, 800), (1920, 1080)])
@pytest.mark.parametrize("asked", ["", "?so=41-CT/TW", "?so=41-CT/TW&buoc=2"])
def test_every_box_is_seen_at_the_opening(site: str, page: Page, asked: str, size: tuple[int, int]) -> None:
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.goto(f"{site}/do-thi{asked}")
    assert nodes(page) > 2
    assert page.evaluate(OUTSIDE) == 0
    page.get_by_role("button", name="Phóng to").click()
    page.get_by_role("button", name="Phóng to").click()
    page.locator("#vua").click()
    assert page.evaluate(OUTSIDE) == 0, "and again when all of it is asked for"


def test_what_grows_is_seen_whole_while_it_moves(site: str, page: Page) -> None:
    """The frame is set for where the boxes go, not for where they stand before they glide there."""
    page.goto(f"{site}/do-thi?so=41-CT/TW")
    before = nodes(page)
    page.locator("#buoc").select_option("2")
    grown(page, before)
    page.wait_for_timeout(400)
    assert page.evaluate(OUTSIDE) == 0


def test_a_large_picture_on_a_phone_opens_readable(site: str, phone: Page) -> None:
    phone.goto(f"{site}/do-thi")
    assert nodes(phone) > 20
    seen: dict[str, Any] = phone.evaluate(
        f"({{zoom: {CANVAS}.zoom(), wide: {CANVAS}.elements().renderedBoundingBox().w, frame: {CANVAS}.width()}})"
    )
    assert seen["zoom"] >= 0.45
    phone.locator("#vua").click()
    assert phone.evaluate(OUTSIDE) == 0
