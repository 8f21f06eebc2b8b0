"""The letters of pictures and reports, shipped so that the same library gives the same bytes on every machine.

`serif*` looks like the Times New Roman that Nghị định 30/2020/NĐ-CP asks for, `sans*` is what the pictures measure
their text by. Both hold all of Vietnamese; LICENSES.txt says where they come from.
"""

from __future__ import annotations

from importlib.resources import files

SANS, SANS_BOLD = "sans", "sans-bold"
SERIF, SERIF_BOLD, SERIF_ITALIC = "serif", "serif-bold", "serif-italic"
FAMILY = "Luocdo Sans"
"""The family name inside the sans files."""


def path(name: str) -> str:
    """The file of one of the fonts above."""
    return str(files("kg") / "fonts" / f"{name}.ttf")


def registered(*names: str) -> None:
    """Make fonts known to reportlab under their names; again does nothing."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    known = set(pdfmetrics.getRegisteredFontNames())
    for name in names:
        if name not in known:
            pdfmetrics.registerFont(TTFont(name, path(name)))
