"""Draw the gallery: `python docs/make_gallery.py` reads examples/ into a library of its own and writes
docs/gallery.md and docs/gallery/*.svg. Same examples, same bytes."""

from __future__ import annotations

import io
import sys
import tempfile
from pathlib import Path

from kg.exports.export import export
from kg.slices import Slice, nodes_called
from search.engine.engine import Engine

_HERE = Path(__file__).resolve().parent
PICTURES: tuple[tuple[str, str, str, dict[str, object]], ...] = (
    ("implementation", "Who carries a directive out", "--around 41-CT/TW --shape implementation",
     {"also": ("41-CT/TW",), "shape": "implementation"}),
    ("basis", "What a decision rests on", "--around 10/2024/QĐ-UBND --shape basis",
     {"also": ("10/2024/QĐ-UBND",), "shape": "basis"}),
    ("campaign", "The map of a campaign", '--campaign "Cả nước chung tay xóa nhà tạm" --shape campaign',
     {"campaigns": ("Cả nước chung tay xóa nhà tạm",), "shape": "campaign"}),
    ("timeline", "The life of a decision", "--around 10/2024/QĐ-UBND --shape timeline",
     {"also": ("10/2024/QĐ-UBND",), "shape": "timeline"}),
    ("path", "The way from one document to another", "--around 1352/UBND-KGVX --also 34-CT/TW --shape path",
     {"also": ("1352/UBND-KGVX", "34-CT/TW"), "shape": "path"}),
    ("neighbourhood", "All within two steps of a directive", "--around 41-CT/TW --depth 2 --layout force",
     {"also": ("41-CT/TW",), "depth": 2, "order": "force"}),
    ("layers", "The same in layers, on a sheet of A4", "--around 41-CT/TW --depth 2 --page a4",
     {"also": ("41-CT/TW",), "depth": 2, "page": "a4"}),
    ("by-time", "The same by year", "--around 41-CT/TW --depth 2 --by-time",
     {"also": ("41-CT/TW",), "depth": 2, "order": "time"}),
    ("everything", "All of the examples, on a slide", "--page slide", {"page": "slide"}),
)  # fmt: skip
"""File, heading, options of the command, and the slice that they stand for."""


def main() -> int:
    """Write the pictures and the page that shows them."""
    target = _HERE / "gallery"
    target.mkdir(exist_ok=True)
    page = [
        "# Gallery",
        "",
        "Pictures of the graph that `examples/` make, drawn by `docs/make_gallery.py`. Older papers, on which others",
        "rest, stand left; an arrow reads as “A thực hiện B”. Dashed boxes are only cited, not in the library.",
    ]
    with tempfile.TemporaryDirectory() as folder, Engine(Path(folder)) as engine:
        engine.ingest([_HERE.parent / "examples"])
        view = engine.view
        for name, heading, options, conditions in PICTURES:
            also = tuple(i for told in conditions.get("also", ()) for i in nodes_called(view, told))  # type: ignore[attr-defined]
            out = io.BytesIO()
            export(engine.graph, "svg", out, Slice(**{**conditions, "also": (), "around": also}))  # type: ignore[arg-type]
            (target / f"{name}.svg").write_bytes(out.getvalue())
            command = " ".join(filter(None, ("luocdo export --format svg -o hinh.svg", options)))
            page += ["", f"## {heading}", "", f"`{command}`", "", f"![{heading}](gallery/{name}.svg)"]
    (_HERE / "gallery.md").write_text("\n".join(page) + "\n", encoding="utf-8")
    print(f"{len(PICTURES)} pictures in {target}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
