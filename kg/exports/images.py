"""A picture as PNG and as PDF, with the letters that ship with the package.

The PDF is drawn from the SVG, of which it knows what `kg.pictures.drawing` writes and refuses the rest; its text stays
text, to be searched and copied.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator
from typing import Any

from lxml import etree

from kg import fonts
from kg.errors import ExportError
from kg.pictures.drawing import svg
from kg.slices import Network

_SVG = "{http://www.w3.org/2000/svg}"
_TOKEN = re.compile(r"([MHVCLhvZ])|(-?\d+(?:\.\d+)?)")
_SHIFT = re.compile(r"translate\((-?[\d.]+)[ ,](-?[\d.]+)\)")
_POINTS_A_PIXEL = 0.75
_ZOOM = 2.0
_DPI = 96.0
_PAGE = re.compile(r"([\d.]+)mm")
_POINTS_A_MM = 72 / 25.4


def png(network: Network) -> bytes:
    """The picture with two pixels for each unit, or on a page with some 190 to the inch."""
    import resvg_py

    files = [fonts.path(fonts.SANS), fonts.path(fonts.SANS_BOLD)]
    return bytes(
        resvg_py.svg_to_bytes(
            svg_string=svg(network).replace("DejaVu Sans", fonts.FAMILY, 1),
            zoom=_ZOOM,
            dpi=_DPI,
            skip_system_fonts=True,
            font_files=files,
            font_family=fonts.FAMILY,
            sans_serif_family=fonts.FAMILY,
        )
    )


def pdf(network: Network) -> bytes:
    """The picture on a page of its own size, or on the one it was made for, as lines and text."""
    return pdf_of(svg(network))


def pdf_of(picture: str) -> bytes:
    """An SVG of `kg.pictures.drawing` as a PDF of one page. Raises ExportError for what it does not know."""
    from reportlab.pdfgen.canvas import Canvas

    root = etree.fromstring(picture.encode("utf-8"))
    wide, tall = (float(v) for v in root.get("viewBox", "0 0 0 0").split()[2:])
    page = [_PAGE.fullmatch(root.get(side, "")) for side in ("width", "height")]
    unit = float(page[0][1]) * _POINTS_A_MM / wide if page[0] else _POINTS_A_PIXEL
    high = float(page[1][1]) * _POINTS_A_MM if page[1] else tall * unit
    fonts.registered(fonts.SANS, fonts.SANS_BOLD)
    out = io.BytesIO()
    canvas = Canvas(out, (wide * unit, high), invariant=1, pageCompression=1)
    canvas.setTitle(root.findtext(_SVG + "title") or "")
    canvas.setCreator("luocdo")
    canvas.transform(unit, 0, 0, -unit, 0, high)
    _draw(canvas, root, {"fill": root.get("fill", "#000000"), "opacity": "1"})
    canvas.save()
    return out.getvalue()


def _draw(canvas: Any, parent: Any, inherited: dict[str, str]) -> None:
    for element in parent:
        name = etree.QName(element).localname
        look = inherited | dict(element.attrib)
        if name == "g":
            shift = _SHIFT.fullmatch(element.get("transform", "translate(0 0)"))
            if shift is None:
                raise ExportError(f"Không vẽ được {element.get('transform')}.")
            canvas.saveState()
            canvas.translate(float(shift[1]), float(shift[2]))
            _draw(canvas, element, inherited)
            canvas.restoreState()
        elif name in _DRAWN:
            canvas.saveState()
            _DRAWN[name](canvas, element, look)
            canvas.restoreState()
        elif name != "title":
            raise ExportError(f"Không vẽ được phần tử {name}.")


def _ink(canvas: Any, look: dict[str, str]) -> dict[str, int]:
    """Set colours and line; which of both to draw."""
    fill, stroke = look.get("fill", "none"), look.get("stroke", "none")
    if fill != "none":
        canvas.setFillColor(fill)
    if stroke != "none":
        canvas.setStrokeColor(stroke)
        canvas.setLineWidth(float(look.get("stroke-width", "1")))
        dashes = look.get("stroke-dasharray", "")
        canvas.setDash([float(d) for d in dashes.split()] if dashes else [])
    opacity = float(look.get("opacity", "1"))
    if opacity < 1:
        canvas.setStrokeAlpha(opacity)
        canvas.setFillAlpha(opacity)
    return {"fill": int(fill != "none"), "stroke": int(stroke != "none")}


def _rect(canvas: Any, element: Any, look: dict[str, str]) -> None:
    x, y, wide, tall = (float(element.get(k, "0")) for k in ("x", "y", "width", "height"))
    canvas.roundRect(x, y, wide, tall, float(element.get("rx", "0")), **_ink(canvas, look))


def _circle(canvas: Any, element: Any, look: dict[str, str]) -> None:
    x, y, radius = (float(element.get(k, "0")) for k in ("cx", "cy", "r"))
    canvas.circle(x, y, radius, **_ink(canvas, look))


def _polygon(canvas: Any, element: Any, look: dict[str, str]) -> None:
    way = canvas.beginPath()
    for i, point in enumerate(element.get("points", "").split()):
        x, y = (float(v) for v in point.split(","))
        (way.lineTo if i else way.moveTo)(x, y)
    way.close()
    canvas.drawPath(way, **_ink(canvas, look))


def _path(canvas: Any, element: Any, look: dict[str, str]) -> None:
    way, x, y = canvas.beginPath(), 0.0, 0.0
    for command, values in _commands(element.get("d", "")):
        if command in "ML":
            x, y = values
            (way.moveTo if command == "M" else way.lineTo)(x, y)
        elif command in "HhVv":
            x = x if command in "Vv" else values[0] + (x if command == "h" else 0)
            y = y if command in "Hh" else values[0] + (y if command == "v" else 0)
            way.lineTo(x, y)
        elif command == "C":
            way.curveTo(*values)
            x, y = values[4:]
        else:
            way.close()
    drawn = look if "fill" in element.attrib else look | {"fill": "none"}
    canvas.drawPath(way, **_ink(canvas, drawn))


def _commands(told: str) -> Iterator[tuple[str, list[float]]]:
    command, values = "", list[float]()
    for letter, number in _TOKEN.findall(told):
        if letter:
            if command:
                yield command, values
            command, values = letter, []
        else:
            values.append(float(number))
    if command:
        yield command, values


def _text(canvas: Any, element: Any, look: dict[str, str]) -> None:
    bold = look.get("font-weight") == "bold"
    size = float(look.get("font-size", "12"))
    canvas.translate(float(element.get("x", "0")), float(element.get("y", "0")))
    canvas.scale(1, -1)  # letters stand upright on a page that is measured from the top
    _ink(canvas, look | {"stroke": "none"})
    canvas.setFont(fonts.SANS_BOLD if bold else fonts.SANS, size)
    put = {"middle": canvas.drawCentredString, "end": canvas.drawRightString}.get(
        look.get("text-anchor", ""), canvas.drawString
    )
    put(0, 0, element.text or "")


_DRAWN: dict[str, Callable[[Any, Any, dict[str, str]], None]] = {
    "rect": _rect,
    "circle": _circle,
    "polygon": _polygon,
    "path": _path,
    "text": _text,
}
