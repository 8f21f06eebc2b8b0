"""The moving graph: it grows, is filtered, finds ways, proves its lines, is saved, and copes with 2,000 documents."""

from __future__ import annotations

import json
import re
from itertools import count
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from playwright.sync_api import Download, Page, Route, expect

from tests.browser.conftest import broken_rules

pytestmark = pytest.mark.browser

DRAWN = "#hinh[data-nodes]"
CANVAS = "document.getElementById('hinh')._cyreg.cy"


def nodes(page: Page) -> int:
    page.wait_for_selector(DRAWN)
    drawn: int = page.evaluate(f"{CANVAS}.nodes().length")
    return drawn


def grown(page: Page, before: int) -> int:
    expect(page.locator(DRAWN)).not_to_have_attribute("data-nodes", str(before))
    after = nodes(page)
    assert after > before
    return after


def test_a_node_is_expanded_and_history_goes_back(site: str, page: Page) -> None:
    page.goto(f"{site}/van-ban?so=41-CT/TW")
    page.get_by_role("link", name="Xem dạng đồ thị").click()
    before = nodes(page)
    assert before > 3
    place = page.evaluate(f"{CANVAS}.nodes('[told *= \"88/KH-UBND\"]')[0].renderedPosition()")
    box = page.locator("#hinh").bounding_box()
    assert box
    page.mouse.dblclick(box["x"] + place["x"], box["y"] + place["y"])
    after = grown(page, before)
    assert "mo=" in page.url, "the address tells what is shown"
    page.reload()
    assert nodes(page) == after
    page.go_back()
    expect(page.locator(DRAWN)).to_have_attribute("data-nodes", str(before))


def test_a_line_shows_its_proof_and_leads_to_it(site: str, page: Page) -> None:
    page.goto(f"{site}/do-thi?so=41-CT/TW")
    nodes(page)
    page.locator("#nut button", has_text="Chỉ thị 41-CT/TW").click()
    expect(page.locator("#chi-tiet")).to_contain_text("Bộ Chính trị")
    page.locator("#chi-tiet .nodes button", has_text="thực hiện").first.click()
    expect(page.locator("#chi-tiet blockquote").first).to_contain_text("Chỉ thị số 41-CT/TW")
    assert broken_rules(page) == []
    page.locator("#chi-tiet cite a").first.click()
    expect(page.locator("mark#cau")).to_be_in_viewport()


def test_filters_and_layouts(site: str, page: Page) -> None:
    page.emulate_media(reduced_motion="reduce")  # nodes stand at once where they belong
    page.goto(f"{site}/do-thi?so=41-CT/TW&buoc=2")
    before = nodes(page)
    page.locator("#loc-qh label", has_text="dẫn chiếu").locator("input").uncheck()
    assert nodes(page) < before
    page.locator("#loc-loai label").first.locator("input").uncheck()
    page.locator("#tu-nam").fill("2024")
    page.locator("#tu-nam").press("Enter")
    page.wait_for_url(re.compile("tu-nam=2024"))
    page.get_by_role("button", name="Bỏ lọc").click()
    assert nodes(page) == before
    seen = set()
    for layout in ("Theo tầng", "Theo lực hút", "Vòng tròn", "Theo năm"):
        page.get_by_label(layout).check()
        seen.add(page.evaluate(f"JSON.stringify({CANVAS}.nodes().map(n => n.position()))"))
        overlapping = page.evaluate(
            f"""(() => {{ const p = {CANVAS}.nodes().map(n => n.position());
            return p.some((a, i) => p.some((b, j) => i < j && Math.abs(a.x-b.x) < 2 && Math.abs(a.y-b.y) < 2)) }})()"""
        )
        assert not overlapping
    assert len(seen) == 4


HIDDEN = """async () => {
  const { LAYOUTS } = await import('/static/graph_layouts.js');
  const { routes } = await import('/static/graph_routes.js');
  const { BOX } = await import('/static/graph_look.js');
  let seed = 7;
  const chance = (most) => (seed = (seed * 48271) % 2147483647) % most;
  const found = [];
  for (const size of [3, 9, 25, 60, 120]) {
    const nodes = Array.from({ length: size }, (_, at) => ({ iri: `n${at}`, date: `20${10 + chance(15)}-01-01`, year: 2010 + chance(6) }));
    const edges = Array.from({ length: size * 2 }, (_, at) => ({ id: `e${at}`, source: `n${chance(size)}`, target: at < size ? 'n0' : `n${chance(size)}`, rel: 'cites' })).filter((one) => one.source !== one.target);
    for (const layout of ['tang', 'nam']) {
      const places = LAYOUTS[layout]({ nodes, edges, centers: ['n0'], path: [], large: false }, new Map());
      for (const [id, way] of routes(places, edges)) {
        const { source, target } = edges.find((one) => one.id === id);
        const [a, b] = [places.get(source), places.get(target)];
        const end = (middle, told) => { const [x, y] = told.split(' ').map(parseFloat); return { x: middle.x + x, y: middle.y + y }; };
        const [start, stop] = [end(a, way.wayFrom), end(b, way.wayTo)];
        const long = Math.hypot(b.x - a.x, b.y - a.y);
        const [ux, uy] = [(b.x - a.x) / long, (b.y - a.y) / long];
        const back = (along, beside) => ({ x: a.x + ux * along * long - uy * beside, y: a.y + uy * along * long + ux * beside });
        const bends = way.far ? way.wayAlong.split(' ').map((one, at) => back(Number(one), Number(way.wayBeside.split(' ')[at]))) : [];
        const points = [start, ...bends, stop];
        if (way.beside) {
          const dy = stop.y - start.y, dx = stop.x - start.x, far = Math.hypot(dx, dy);
          const pull = { x: (start.x + stop.x) / 2 - (dy / far) * way.wayOut, y: (start.y + stop.y) / 2 + (dx / far) * way.wayOut };
          points.splice(1, 0, ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((one) => one / 10).map((t) => ({ x: (1 - t) ** 2 * start.x + 2 * t * (1 - t) * pull.x + t * t * stop.x, y: (1 - t) ** 2 * start.y + 2 * t * (1 - t) * pull.y + t * t * stop.y })));
        }
        for (let leg = 1; leg < points.length; leg++) for (let part = 1; part < 40; part++) {
          const x = points[leg - 1].x + ((points[leg].x - points[leg - 1].x) * part) / 40;
          const y = points[leg - 1].y + ((points[leg].y - points[leg - 1].y) * part) / 40;
          for (const [iri, box] of places) if (Math.abs(x - box.x) < BOX.width / 2 - 1 && Math.abs(y - box.y) < BOX.height / 2 - 1) found.push([size, layout, id, iri]);
        }
      }
    }
  }
  return found.slice(0, 5);
}"""


def test_no_line_runs_behind_a_box(site: str, page: Page) -> None:
    page.goto(f"{site}/do-thi?so=41-CT/TW")
    nodes(page)
    assert page.evaluate(HIDDEN) == []


def test_lines_are_drawn_as_they_were_laid(site: str, page: Page) -> None:
    page.goto(f"{site}/do-thi?so=41-CT/TW")
    nodes(page)
    behind = f"""(() => {{
      const cy = {CANVAS};
      const inside = (x, y) => cy.nodes().some((n) => {{ const b = n.boundingBox({{ includeLabels: false }}); return x > b.x1 + 3 && x < b.x2 - 3 && y > b.y1 + 3 && y < b.y2 - 3; }});
      return cy.edges().filter((e) => [e.midpoint(), ...(e.segmentPoints() || [])].some((p) => inside(p.x, p.y))).map((e) => e.id());
    }})()"""
    assert page.evaluate(behind) == []


def test_what_is_typed_comes_on_top_of_the_filters(site: str, page: Page) -> None:
    page.goto(f"{site}/do-thi?so=41-CT/TW&tru-qh=cites&bo-cuc=vong")
    nodes(page)
    page.locator("#so").fill("10/2024/QĐ-UBND")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("10%2F2024"))
    nodes(page)
    assert "tru-qh=cites" in page.url and "bo-cuc=vong" in page.url
    expect(page.locator(".centers li")).to_have_count(2)
    expect(page.get_by_label("Vòng tròn")).to_be_checked()


def test_a_way_between_two_documents(site: str, page: Page) -> None:
    page.goto(f"{site}/do-thi")
    nodes(page)
    page.get_by_text("Đường nối hai văn bản").click()
    page.get_by_label("Từ", exact=True).fill("01-KL/TW")
    page.get_by_label("Đến", exact=True).fill("10/2024/QĐ-UBND")
    page.get_by_role("button", name="Tìm đường nối").click()
    expect(page.locator("#bao")).to_contain_text("Đường nối qua")
    steps = int(re.findall(r"\d+", page.locator("#bao").inner_text())[0])
    assert nodes(page) == steps + 1


def test_an_ambiguous_number_offers_its_papers(site: str, page: Page) -> None:
    page.goto(f"{site}/do-thi?so=88/KH-UBND")
    page.get_by_role("link", name=re.compile("Vĩnh Long")).click()
    assert nodes(page) > 1
    expect(page.locator(".centers")).to_contain_text("Vĩnh Long")


def saved(page: Page, name: str, folder: Path) -> bytes:
    page.get_by_text("Lưu", exact=True).click()
    with page.expect_download() as waiting:
        page.locator("#cong-cu").get_by_text(name, exact=True).click()
    download: Download = waiting.value
    file = folder / download.suggested_filename
    download.save_as(file)
    page.get_by_text("Lưu", exact=True).click()
    return file.read_bytes()


def test_the_graph_is_saved(site: str, page: Page, tmp_path: Path) -> None:
    page.goto(f"{site}/do-thi?so=41-CT/TW")
    shown = nodes(page)
    assert saved(page, "PNG", tmp_path)[:8] == b"\x89PNG\r\n\x1a\n"
    assert b"<svg" in saved(page, "SVG", tmp_path)
    tree = ElementTree.fromstring(saved(page, "GraphML", tmp_path))
    assert len(list(tree.iter("{http://graphml.graphdrawing.org/xmlns}node"))) == shown
    assert {file.suffix for file in tmp_path.iterdir()} == {".png", ".svg", ".graphml"}


def test_the_keyboard_reaches_every_node(site: str, page: Page) -> None:
    page.goto(f"{site}/do-thi?so=41-CT/TW")
    before = nodes(page)
    page.locator("#tim").focus()
    page.keyboard.type("chi thi 34")
    expect(page.locator("#nut button")).to_have_count(1)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expand = page.get_by_role("button", name="Mở rộng")
    expect(expand).to_be_visible()
    expand.focus()
    page.keyboard.press("Enter")
    grown(page, before)


def large_part(amount: int) -> dict[str, Any]:
    """A made-up part of a library: every document is tied to some earlier ones."""
    kinds = ("Quyết định", "Nghị quyết", "Kế hoạch", "Luật", "Báo cáo", "Công văn")
    told = [
        {
            "iri": f"https://luocdo.vn/id/x/{at}", "kind": "document", "label": f"{kinds[at % 6]} {at}/XX", "number": f"{at}/XX",
            "type": kinds[at % 6], "date": f"{2010 + at % 15}-01-02", "year": 2010 + at % 15, "agency": "UBND", "held": at % 3 == 0,
            "status": None, "degree": 5,
        }
        for at in range(amount)
    ]  # fmt: skip
    number = count()
    edges = [
        {"id": f"e{next(number)}", "source": told[at]["iri"], "target": told[(at * factor) % max(at // 3, 1)]["iri"],
         "rel": rel, "provision": None}
        for at in range(1, amount)
        for factor, rel in ((7, "cites"), (13, "based_on"))
    ]  # fmt: skip
    return {"centers": [], "nodes": told, "edges": edges, "total": 5321, "truncated": True, "facets": {}}


def test_all_that_one_document_does_to_another_is_one_line(site: str, page: Page) -> None:
    part = large_part(3)
    part["edges"] = [
        {
            "id": f"e{at}",
            "source": told["iri"],
            "target": part["nodes"][0]["iri"],
            "rel": "amends",
            "provision": provision,
        }
        for at, (told, provision) in enumerate(
            [(part["nodes"][1], "Điều 2"), (part["nodes"][1], "Điều 5"), (part["nodes"][2], None)]
        )
    ]

    def answer(route: Route) -> None:
        route.fulfill(body=json.dumps(part), content_type="application/json")

    page.route("**/api/v1/graph/around*", answer)
    page.goto(f"{site}/do-thi")
    nodes(page)
    assert page.evaluate(f"{CANVAS}.edges().length") == 2
    expect(page.locator("#bao")).to_contain_text("3 văn bản, 2 quan hệ")


def test_a_server_that_is_away_is_told(site: str, page: Page) -> None:
    page.goto(f"{site}/do-thi?so=41-CT/TW")
    nodes(page)
    page.route("**/do-thi/nut*", lambda route: route.abort("connectionrefused"))
    page.locator("#nut button").first.click()
    expect(page.locator("#bao")).to_contain_text("Không nối được với máy chủ")
    page.unroute("**/do-thi/nut*")
    page.locator("#nut button").first.click()
    expect(page.get_by_role("button", name="Mở rộng")).to_be_visible()
    page.route("**/api/v1/graph/*", lambda route: route.abort("connectionrefused"))
    page.get_by_role("button", name="Mở rộng").click()
    expect(page.locator("#bao")).to_contain_text("Không nối được với máy chủ")


def test_two_thousand_documents_are_drawn_and_moved(site: str, page: Page, tmp_path: Path) -> None:
    body = json.dumps(large_part(2000))

    def answer(route: Route) -> None:
        route.fulfill(body=body, content_type="application/json")

    page.route("**/api/v1/graph/around*", answer)
    page.goto(f"{site}/do-thi?bo-cuc=luc")
    assert nodes(page) == 2000
    expect(page.locator("#bao")).to_contain_text("Kho có 5321 văn bản có quan hệ: chỉ vẽ")
    page.evaluate(
        "window.frames_ = []; (function next(last) { requestAnimationFrame(now => { frames_.push(now - last); next(now); }); })(performance.now())"
    )
    assert saved(page, "PNG", tmp_path)[:4] == b"\x89PNG"
    page.get_by_text("Lưu", exact=True).click()
    page.locator("#luu-svg").click()
    expect(page.locator("#bao")).to_contain_text("chỉ vẽ đến 500 văn bản")
    box = page.locator("#hinh").bounding_box()
    assert box
    x, y = box["x"] + 40, box["y"] + box["height"] - 40
    page.mouse.move(x, y)
    page.mouse.down()
    for step in range(30):
        page.mouse.move(x + 4 * step, y - 2 * step)
    page.mouse.up()
    times = sorted(page.evaluate("frames_"))
    assert times[len(times) // 2] < 100, "half of the frames come within a tenth of a second even here"
