"""Colours and lines of pictures: a hue for each family of types, a colour and dash for each relation.

Every relation differs by its dash or its place in the legend too, so that a grey print can be read.
"""

from __future__ import annotations

from typing import NamedTuple

from kg.folding import fold_words


class Hue(NamedTuple):
    """A family of types in a picture: its name in the legend, the colour of its outline, that of its inside."""

    family: str
    line: str
    fill: str


class Stroke(NamedTuple):
    """How a relation is drawn; `dash` is an SVG dash pattern, "" for a solid line."""

    colour: str
    dash: str
    width: float


CAMPAIGN = Hue("Phong trào", "#ad1457", "#fce4ec")
AGENCY = Hue("Cơ quan chưa có văn bản trong kho", "#78909c", "#fafafa")
OTHER = Hue("Văn bản khác", "#546e7a", "#eceff1")
_FAMILIES: dict[Hue, tuple[str, ...]] = {
    Hue("Luật, pháp lệnh", "#4527a0", "#ede7f6"): ("hien phap", "bo luat", "luat", "phap lenh", "lenh"),
    Hue("Nghị định, thông tư", "#1565c0", "#e3f2fd"): ("nghi dinh", "thong tu", "thong tu lien tich"),
    Hue("Nghị quyết", "#00695c", "#e0f2f1"): ("nghi quyet", "nghi quyet lien tich"),
    Hue("Chỉ thị, kết luận", "#b71c1c", "#ffebee"): ("chi thi", "ket luan", "cong dien", "thong tri"),
    Hue("Quyết định, quy định", "#e65100", "#fff3e0"): ("quyet dinh", "quy dinh", "quy che"),
    Hue("Kế hoạch, chương trình", "#2e7d32", "#e8f5e9"): (
        "ke hoach", "chuong trinh", "chuong trinh hanh dong", "de an", "phuong an", "du an",
    ),
    Hue("Báo cáo, tờ trình", "#5d4037", "#efebe9"): ("bao cao", "to trinh", "bien ban"),
    Hue("Hướng dẫn, công văn", "#00838f", "#e0f7fa"): ("huong dan", "cong van", "thong bao"),
}  # fmt: skip
_HUES = {name: hue for hue, names in _FAMILIES.items() for name in names}

_STROKES = {
    "implements": Stroke("#1565c0", "", 1.8),
    "based_on": Stroke("#4527a0", "9 3", 1.5),
    "amends": Stroke("#e65100", "9 3 2 3", 1.8),
    "replaces": Stroke("#b71c1c", "", 2.4),
    "repeals": Stroke("#b71c1c", "4 3", 2.4),
    "suspends": Stroke("#b71c1c", "2 3", 2.4),
    "guides": Stroke("#2e7d32", "", 1.5),
    "launches": Stroke("#ad1457", "", 1.8),
    "approves": Stroke("#00838f", "6 3", 1.6),
    "reports_on": Stroke("#5d4037", "9 3 2 3", 1.5),
    "not_issued": Stroke("#78909c", "1 4", 1.6),
    "part_of": Stroke("#ad1457", "2 3", 1.6),
    "issues_with": Stroke("#00695c", "", 1.4),
    "corrects": Stroke("#e65100", "3 3", 1.5),
    "consolidates": Stroke("#00695c", "9 3", 1.6),
}
_MENTION = Stroke("#90a4ae", "2 4", 1.2)


def hue_of(kind: str, type_: str) -> Hue:
    """The colours of a node by its kind and type."""
    if kind == "agency":
        return AGENCY
    return CAMPAIGN if kind == "campaign" else _HUES.get(fold_words(type_), OTHER)


def stroke_of(relation: str) -> Stroke:
    """How a relation is drawn; whatever is not named is drawn as a mere mention."""
    return _STROKES.get(relation, _MENTION)
