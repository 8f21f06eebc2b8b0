"""Pictures: nothing overlaps, arrows end where they should, columns follow relations or time."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from kg.errors import ExportError
from kg.pictures.drawing import ORDERS, PAGES, svg
from kg.pictures.lettering import width_of
from kg.pictures.scene import WIDE, scene
from kg.slices import NetEdge, NetNode, Network
from tests.pace import assert_within

SVG = "{http://www.w3.org/2000/svg}"


def boxes_of(root: ElementTree.Element) -> list[tuple[float, float, float, float]]:
    """(left, top, width, height) of every box that stands for a node."""
    groups = [g for g in root.iter(SVG + "g") if g.get("data-id")]
    rects = [r for r in (g.find(SVG + "rect") for g in groups) if r is not None]
    return [tuple(float(r.get(k, 0)) for k in ("x", "y", "width", "height")) for r in rects]  # type: ignore[misc]


def overlapping(boxes: list[tuple[float, float, float, float]]) -> int:
    return sum(
        a[0] < b[0] + b[2] and b[0] < a[0] + a[2] and a[1] < b[1] + b[3] and b[1] < a[1] + a[3]
        for i, a in enumerate(boxes)
        for b in boxes[:i]
    )


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("count", [1, 7, 60])
def test_boxes_never_overlap_and_text_stays_within_its_box(order: str, count: int) -> None:
    root = ElementTree.fromstring(svg(tangle(count), order=order))
    boxes = boxes_of(root)
    assert len(boxes) == count
    assert overlapping(boxes) == 0
    for group in root.iter(SVG + "g"):
        if group.get("data-id"):
            (rect,) = group.findall(SVG + "rect")
            for text in group.findall(SVG + "text"):
                size = float(text.get("font-size", 0))
                assert width_of(text.text or "", size, bold=text.get("font-weight") == "bold") <= 226
                bottom = float(rect.get("y", 0)) + float(rect.get("height", 0))
                assert float(rect.get("y", 0)) + size < float(text.get("y", 0)) < bottom


def tangle(count: int) -> Network:
    """Every node cites some older ones, with circles among them, and long names."""
    nodes = tuple(
        NetNode(f"n{i}", "campaign" if i % 9 == 8 else "document", f"Quyết định liên tịch {i}/{2000 + i}/QĐ-UBND-HĐND", "Quyết định",
                date=f"{2000 + i % 25}-01-01", issuer="Ủy ban nhân dân thành phố Cần Thơ", title="Về việc quy định chi tiết " * 5, held=i % 2 == 0)
        for i in range(count)
    )  # fmt: skip
    words = ("implements", "cites", "amends", "launches")
    pairs = [(i, (i * 7 + k * 11) % count) for i in range(count) for k in range(3)]
    edges = (NetEdge(f"n{a}", f"n{b}", words[(a + b) % 4]) for a, b in dict.fromkeys(pairs))
    return Network(nodes, tuple(edges))


def test_arrows_end_at_what_is_spoken_of_and_columns_follow_the_relations() -> None:
    nodes = (
        NetNode("plan", "document", "Kế hoạch 1/KH-UBND"),
        NetNode("order", "document", "Chỉ thị 2/CT-TTg"),
    )
    placed = scene(Network(nodes, (NetEdge("plan", "order", "implements"),)))
    at = {b.node.id: b for b in placed.boxes}
    (route,) = placed.routes
    assert at["order"].x < at["plan"].x
    assert route.points[0][0] == at["plan"].x - WIDE / 2
    assert route.points[-1][0] == at["order"].x + WIDE / 2
    assert route.head


def test_a_picture_by_time_has_a_heading_for_each_year_in_order() -> None:
    placed = scene(tangle(60), "time")
    told = [heading for _, heading in sorted(placed.headings)]
    assert told == [str(2000 + i) for i in range(25)]
    years = {b.x: b.node.date[:4] for b in placed.boxes}
    assert [years[x] for x in sorted(years)] == sorted(years.values())


@pytest.mark.parametrize(("order", "page"), [("relation", ""), ("relation", "a4"), ("force", "")])
def test_two_hundred_nodes_are_drawn_quickly(order: str, page: str) -> None:
    nodes = tangle(200)
    assert_within(15, lambda: svg(nodes, order=order, page=page))


def test_what_is_related_stands_near_and_lines_end_at_the_boxes() -> None:
    placed = scene(tangle(30), "force")
    at = {b.node.id: b for b in placed.boxes}
    assert {r.edge for r in placed.routes} == {e for e in tangle(30).edges if e.source != e.target}
    for route in placed.routes:
        for point, name in ((route.points[0], route.edge.source), (route.points[-1], route.edge.target)):
            box = at[name]
            across, down = abs(point[0] - box.x) - WIDE / 2, abs(point[1] - box.y) - box.tall / 2
            assert max(across, down) == pytest.approx(0, abs=0.01)
    ends = {(r.points[0], r.points[-1]) for r in placed.routes}
    assert len(ends) == len(placed.routes)  # several relations between two boxes run beside each other


@pytest.mark.parametrize("page", [page for page in PAGES if page])
@pytest.mark.parametrize("count", [1, 12, 60])
def test_a_page_is_filled_and_nothing_leaves_it(page: str, count: int) -> None:
    root = ElementTree.fromstring(svg(tangle(count), page=page))
    wide, tall = (float(v) for v in root.get("viewBox", "").split()[2:])
    assert (root.get("width"), root.get("height")) == tuple(f"{v}mm" for v in PAGES[page])
    assert wide / tall == pytest.approx(PAGES[page][0] / PAGES[page][1], abs=0.01)
    (moved,) = (g for g in root.findall(SVG + "g") if any(c.get("data-id") for c in g))
    left, top = (float(v) for v in moved.get("transform", "")[len("translate(") : -1].split())
    boxes = boxes_of(root)
    assert overlapping(boxes) == 0 and len(boxes) == count
    for x, y, w, h in boxes:
        assert x + left >= 0 and x + w + left <= wide and y + top >= 60 and y + h + top <= tall


def test_the_legend_and_the_heading_do_not_run_into_each_other() -> None:
    root = ElementTree.fromstring(svg(tangle(60)))
    wide = float(root.get("viewBox", "").split()[2])
    spots = []
    for group in root.findall(SVG + "g"):
        text = group.find(SVG + "text")
        if text is not None and not any(c.get("data-id") for c in group):
            x, y = (float(v) for v in group.get("transform", "")[len("translate(") : -1].split())
            spots.append((x, y - 8, 38 + width_of(text.text or "", 11.5), 16.0))
    assert len(spots) > 5 and overlapping(spots) == 0
    assert all(x + w <= wide for x, _, w, _ in spots)
    heads = root.findall(SVG + "text")
    assert all(width_of(t.text or "", float(t.get("font-size", 0))) <= wide - 56 for t in heads)


@pytest.mark.parametrize(("order", "page"), [("circle", ""), ("", "a3")])
def test_what_cannot_be_drawn_is_refused(order: str, page: str) -> None:
    with pytest.raises(ExportError, match="bố cục"):
        svg(tangle(3), order=order, page=page)


def test_every_target_has_an_arrow_and_every_source_a_line_of_its_own() -> None:
    network = tangle(60)
    placed = scene(network)
    at = {b.node.id: b for b in placed.boxes}
    assert {r.edge for r in placed.routes} == {e for e in network.edges if e.source != e.target}
    heads = {(r.edge.target, r.edge.relation) for r in placed.routes if r.head}
    assert heads == {(e.target, e.relation) for e in network.edges if e.source != e.target}
    starts = {
        (r.edge.source, r.edge.relation)
        for r in placed.routes
        if abs(r.points[0][0] - at[r.edge.source].x) == WIDE / 2
    }
    assert starts == {(e.source, e.relation) for e in network.edges if e.source != e.target}
