"""The command `luocdo export`."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from search.cli.options import DataOption, open_engine, tell
from search.cli.words import UsageProblem

_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")

_DIRECTIONS = ("both", "out", "in")
_LAYOUTS = ("relation", "time", "force")
_PAGES = ("a4", "a4-dung", "slide")
_STATUSES = ("inForce", "partiallyInForce", "notInForce")


def export(
    form: Annotated[
        str,
        typer.Option(
            "--format",
            metavar="F",
            help="turtle, trig, nquads, jsonld, graphml, gexf, cytoscape, dot, svg, png, pdf, html, csv, csvzip hoặc mermaid.",
        ),
    ],
    output: Annotated[Path, typer.Option("--output", "-o", metavar="TỆP", help="Tệp sẽ ghi; - là màn hình.")],
    around: Annotated[
        str | None, typer.Option("--around", metavar="SỐ", help="Chỉ phần quanh văn bản này.")
    ] = None,
    depth: Annotated[int, typer.Option("--depth", min=1, max=10, help="Số bước quanh văn bản.")] = 1,
    relation: Annotated[
        list[str] | None, typer.Option("--relation", metavar="R", help="Chỉ quan hệ này (lặp lại được).")
    ] = None,
    type: Annotated[
        list[str] | None, typer.Option("--type", metavar="T", help="Chỉ loại văn bản này (lặp lại được).")
    ] = None,
    since: Annotated[str | None, typer.Option("--from", metavar="NGÀY", help="Từ ngày YYYY-MM-DD.")] = None,
    until: Annotated[str | None, typer.Option("--to", metavar="NGÀY", help="Đến ngày YYYY-MM-DD.")] = None,
    also: Annotated[
        list[str] | None,
        typer.Option(
            "--also", metavar="SỐ", help="Thêm văn bản làm gốc, hoặc đầu kia của đường nối (lặp lại được)."
        ),
    ] = None,
    direction: Annotated[
        str, typer.Option("--direction", metavar="H", help="both, out (nó nói về ai) hoặc in (ai nói về nó).")
    ] = "both",
    agency: Annotated[
        list[str] | None, typer.Option("--agency", metavar="CƠ-QUAN", help="Chỉ văn bản của cơ quan này.")
    ] = None,
    place: Annotated[
        list[str] | None, typer.Option("--place", metavar="NƠI", help="Chỉ văn bản của địa phương này.")
    ] = None,
    status: Annotated[
        list[str] | None,
        typer.Option("--status", metavar="S", help="inForce, partiallyInForce hoặc notInForce."),
    ] = None,
    campaign: Annotated[
        list[str] | None, typer.Option("--campaign", metavar="TÊN", help="Chỉ phong trào thi đua này.")
    ] = None,
    held: Annotated[
        bool | None,
        typer.Option("--held/--cited", help="Chỉ văn bản có trong kho, hoặc chỉ được nhắc đến."),
    ] = None,
    shape: Annotated[
        str,
        typer.Option(
            "--shape",
            metavar="KIỂU",
            help="implementation (cây thực hiện), basis (cây căn cứ), campaign, timeline hoặc path (đường nối).",
        ),
    ] = "",
    by_time: Annotated[bool, typer.Option("--by-time", help="Hình vẽ xếp theo năm.")] = False,
    layout: Annotated[
        str,
        typer.Option("--layout", metavar="B", help="Bố cục hình: relation (theo quan hệ), time hoặc force."),
    ] = "",
    page: Annotated[
        str, typer.Option("--page", metavar="KHỔ", help="Vừa một trang: a4, a4-dung (đứng) hoặc slide.")
    ] = "",
    data: DataOption = None,
) -> int:
    """Xuất đồ thị, cả hoặc một phần, ra tệp."""
    from kg.errors import ExportError
    from search.labels import RELATION_WORDS

    for word in relation or ():
        if word not in RELATION_WORDS:
            raise UsageProblem(f"Không có quan hệ “{word}”: chọn trong {', '.join(RELATION_WORDS)}.")
    for date in (since, until):
        if date is not None and not _DATE.fullmatch(date):
            raise UsageProblem(f"Ngày “{date}” phải có dạng YYYY-MM-DD.")
    if direction not in _DIRECTIONS:
        raise UsageProblem(f"Hướng “{direction}” không có: chọn trong {', '.join(_DIRECTIONS)}.")
    for word in status or ():
        if word not in _STATUSES:
            raise UsageProblem(f"Không có hiệu lực “{word}”: chọn trong {', '.join(_STATUSES)}.")
    if layout and layout not in _LAYOUTS:
        raise UsageProblem(f"Bố cục “{layout}” không có: chọn trong {', '.join(_LAYOUTS)}.")
    if page and page not in _PAGES:
        raise UsageProblem(f"Khổ “{page}” không có: chọn trong {', '.join(_PAGES)}.")
    beside = output.with_name(output.name + ".part")
    to_screen = str(output) == "-"
    with open_engine(data) as engine:
        try:
            with open(sys.stdout.fileno(), "wb", closefd=False) if to_screen else beside.open("wb") as out:
                engine.export(
                    form,
                    out,
                    around=around,
                    depth=depth,
                    relations=tuple(relation or ()),
                    types=tuple(type or ()),
                    since=since,
                    until=until,
                    also=tuple(also or ()),
                    direction=direction,
                    agencies=tuple(agency or ()),
                    places=tuple(place or ()),
                    statuses=tuple(status or ()),
                    campaigns=tuple(campaign or ()),
                    held=held,
                    shape=shape,
                    order=layout or ("time" if by_time else "relation"),
                    page=page,
                )
        except ExportError as error:
            beside.unlink(missing_ok=True)
            raise UsageProblem(str(error)) from error
        except BaseException:
            beside.unlink(missing_ok=True)
            raise
    if not to_screen:
        beside.replace(output)
        tell(f"Đã xuất ra {output}.")
    return 0


COMMANDS: dict[str, Callable[..., int]] = {"export": export}
