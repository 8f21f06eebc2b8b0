"""A slice as one HTML file that needs no network: the picture, and the relations as a table one can filter."""

from __future__ import annotations

from html import escape

from kg.drawing import MOST_NODES, svg
from kg.slices import RELATION_LABELS, Network

_STYLE = """
body { font-family: sans-serif; margin: 1rem; color: #1c2833; background: #fff; }
figure { margin: 0; overflow: auto; border: 1px solid #cfd8dc; } figure svg { min-width: 60rem; max-height: 80vh; }
input { font-size: 1rem; padding: .4rem; width: min(30rem, 100%); margin: 1rem 0; }
table { border-collapse: collapse; width: 100%; } td, th { border-bottom: 1px solid #e0e0e0; padding: .4rem; text-align: left; vertical-align: top; }
blockquote { margin: .3rem 0; color: #455a64; } .cited { font-style: italic; }
"""
_SCRIPT = """
const box = document.getElementById("loc");
const plain = (t) => t.normalize("NFD").replace(/[\\u0300-\\u036f]/g, "").replace(/đ/g, "d").replace(/Đ/g, "D").toLowerCase();
const rows = [...document.querySelectorAll("tbody tr")].map((r) => [r, plain(r.textContent)]);
box.addEventListener("input", () => { const q = plain(box.value); for (const [r, t] of rows) r.hidden = !t.includes(q); });
"""


def html(network: Network, title: str = "Lược đồ văn bản") -> str:
    """The page. The picture is left out where it could not be read."""
    cards = {n.id: n for n in network.nodes}

    def end(iri: str) -> str:
        node = cards[iri]
        told = escape(node.label) + (
            f"<br><small>{escape(' · '.join(filter(None, (node.date or node.year, node.issuer))))}</small>"
        )
        return (
            told
            if node.held or node.kind == "campaign"
            else f'<span class="cited" title="chỉ được viện dẫn">{told}</span>'
        )

    rows = []
    for edge in network.edges:
        label = RELATION_LABELS.get(edge.relation, edge.relation)
        part = f" ({escape(edge.provision)})" if edge.provision else ""
        where = f"{escape(edge.file)}, trang {edge.page}" if edge.file else ""
        rows.append(
            f"<tr><td>{end(edge.source)}</td><td>{escape(label)}{part}</td><td>{end(edge.target)}</td>"
            f"<td><details><summary>{where}</summary><blockquote>{escape(edge.quote)}</blockquote></details></td></tr>"
        )
    drawn = svg(network, title) if len(network.nodes) <= MOST_NODES else ""
    figure = f"<figure>{drawn}</figure>" if drawn else f"<p>Có {len(network.nodes)} nút: quá nhiều để vẽ.</p>"
    return (
        f'<!doctype html>\n<html lang="vi"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        f'<meta name="viewport" content="width=device-width"><style>{_STYLE}</style></head><body>'
        f"<h1>{escape(title)}</h1><p>{len(network.nodes)} văn bản và phong trào, {len(network.edges)} quan hệ.</p>{figure}"
        f'<label>Lọc: <input id="loc" type="search" placeholder="số, ký hiệu, cơ quan, quan hệ…"></label>'
        f"<table><thead><tr><th>Văn bản</th><th>Quan hệ</th><th>Văn bản</th><th>Bằng chứng</th></tr></thead>"
        f"<tbody>{''.join(rows)}</tbody></table><script>{_SCRIPT}</script></body></html>\n"
    )
