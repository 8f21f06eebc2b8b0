"""A slice as one HTML page that works without a network: the picture, and a table with the evidence of every
relation to search; a click on a box or line shows what it is proved by. What is shown is written as text,
never as markup."""

from __future__ import annotations

from collections import Counter

from kg.escaping import content
from kg.pictures.drawing import MOST_NODES, TITLE, counted, svg
from kg.pictures.lettering import day
from kg.slices import RELATION_LABELS, NetNode, Network

_STYLE = """
body { font-family: "DejaVu Sans", Verdana, sans-serif; margin: 1rem; color: #1c2833; background: #fff; }
h1 { font-size: 1.4rem; margin: 0; } p { margin: .3rem 0 1rem; color: #52616b; }
figure { margin: 0; overflow: auto; border: 1px solid #cfd8dc; max-height: 80vh; } figure svg { display: block; width: 100%; min-width: 60rem; }
figure g[data-id] { cursor: pointer; } .chosen rect { stroke-width: 3.5; }
.tools { display: flex; flex-wrap: wrap; gap: .6rem; margin: 1rem 0; align-items: center; }
input, select, button { font: inherit; padding: .35rem .5rem; } input { width: min(26rem, 100%); }
table { border-collapse: collapse; width: 100%; font-size: .9rem; } td, th { border-bottom: 1px solid #e0e0e0; padding: .45rem; text-align: left; vertical-align: top; }
th { position: sticky; top: 0; background: #eceff1; } small, summary { color: #52616b; }
blockquote { margin: .3rem 0; padding-left: .6rem; border-left: 3px solid #b0bec5; } .cited { font-style: italic; }
@media print { .tools { display: none; } figure { max-height: none; border: 0; } figure svg { min-width: 0; } }
"""
_SCRIPT = """
const find = (id) => document.getElementById(id);
const plain = (t) => t.normalize("NFD").replace(/[\\u0300-\\u036f]/g, "").replace(/[đĐ]/g, "d").toLowerCase();
const rows = [...document.querySelectorAll("tbody tr")].map((r) => [r, plain(r.textContent)]);
let chosen = "";
const show = () => {
  const q = plain(find("loc").value), rel = find("quan-he").value, held = find("co").checked;
  let count = 0;
  for (const [r, t] of rows) {
    const d = r.dataset;
    r.hidden = !(t.includes(q) && (!rel || d.rel === rel) && (!chosen || d.from === chosen || d.to === chosen) && (!held || d.held === "1"));
    count += !r.hidden;
  }
  find("dem").textContent = count + " quan hệ";
  for (const g of document.querySelectorAll("figure g[data-id]")) g.classList.toggle("chosen", g.dataset.id === chosen);
};
for (const id of ["loc", "quan-he", "co"]) find(id).addEventListener("input", show);
find("het").addEventListener("click", () => { chosen = ""; find("loc").value = ""; find("quan-he").value = ""; find("co").checked = false; show(); });
document.querySelector("figure")?.addEventListener("click", (event) => {
  const g = event.target.closest("g[data-id]");
  chosen = g && g.dataset.id !== chosen ? g.dataset.id : "";
  show();
  if (chosen) for (const [r] of rows) if (!r.hidden) r.querySelector("details").open = true;
});
show();
"""


def html(network: Network, title: str = "", order: str = "") -> str:
    """The page. The picture is left out where it could not be read."""
    title = title or network.title or TITLE
    cards = {n.id: n for n in network.nodes}
    rows = []
    for edge in network.edges:
        label = RELATION_LABELS.get(edge.relation, edge.relation)
        part = f" ({content(edge.provision)})" if edge.provision else ""
        where = (
            f"{content(edge.file.rsplit('/', 1)[-1])}, trang {edge.page}" if edge.file else "không có câu nào"
        )
        source, target = cards[edge.source], cards[edge.target]
        both = int(_known(source) and _known(target))
        rows.append(
            f'<tr data-from="{content(edge.source)}" data-to="{content(edge.target)}" data-rel="{content(edge.relation)}" data-held="{both}">'
            f"<td>{_end(source)}</td><td>{content(label)}{part}</td><td>{_end(target)}</td>"
            f"<td><details><summary>{where}</summary><blockquote>{content(edge.quote)}</blockquote></details></td></tr>"
        )
    count = len(network.nodes)
    figure = (
        f"<figure>{svg(network, title, order)}</figure><p>Bấm vào một ô để chỉ xem các quan hệ của nó.</p>"
        if count <= MOST_NODES
        else f"<h1>{content(title)}</h1><p>{content(counted(network))}. Có {count} nút: quá nhiều để vẽ.</p>"
    )
    told = Counter(e.relation for e in network.edges)
    choices = "".join(
        f'<option value="{content(word)}">{content(label)} ({told[word]})</option>'
        for word, label in RELATION_LABELS.items()
        if told[word]
    )
    return (
        f'<!doctype html>\n<html lang="vi"><head><meta charset="utf-8"><title>{content(title)}</title>'
        f'<meta name="viewport" content="width=device-width"><style>{_STYLE}</style></head><body>'
        f"{figure}"
        f'<div class="tools"><input id="loc" type="search" aria-label="Lọc" placeholder="Lọc: số, ký hiệu, cơ quan, câu trích…">'
        f'<select id="quan-he" aria-label="Quan hệ"><option value="">mọi quan hệ</option>{choices}</select>'
        f'<label><input id="co" type="checkbox" style="width:auto"> chỉ giữa văn bản có trong kho</label>'
        f'<button id="het" type="button">Bỏ lọc</button><output id="dem"></output></div>'
        f"<table><thead><tr><th>Văn bản</th><th>Quan hệ</th><th>Văn bản</th><th>Bằng chứng</th></tr></thead>"
        f"<tbody>{''.join(rows)}</tbody></table><script>{_SCRIPT}</script></body></html>\n"
    )


def _known(node: NetNode) -> bool:
    return node.held or node.kind != "document"


def _end(node: NetNode) -> str:
    small = " · ".join(filter(None, (day(node.date or node.year), node.issuer)))
    told = f"{content(node.label)}<br><small>{content(small)}</small>"
    return told if _known(node) else f'<span class="cited" title="chỉ được viện dẫn">{told}</span>'
