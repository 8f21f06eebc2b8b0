"""The command `luocdo export`."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, BinaryIO

import typer

from search.cli.options import DataOption, check_day, open_engine, tell
from search.cli.words import UsageProblem

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
    from search.labels import RELATION_WORDS

    for chosen, allowed, told in (
        (relation or (), RELATION_WORDS, "quan hệ"),
        ((direction,), _DIRECTIONS, "hướng"),
        (status or (), _STATUSES, "hiệu lực"),
        ((layout,) if layout else (), _LAYOUTS, "bố cục"),
        ((page,) if page else (), _PAGES, "khổ"),
    ):
        for word in chosen:
            if word not in allowed:
                raise UsageProblem(f"Không có {told} “{word}”: chọn trong {', '.join(allowed)}.")
    check_day(since)
    check_day(until)
    with open_engine(data) as engine, _written(output) as out:
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
    return 0


@contextmanager
def _written(output: Path) -> Iterator[BinaryIO]:
    """The file to write to, "-" the screen. A file stands under its name only when it is whole; an export that
    cannot be made is wrong use."""
    from kg.errors import ExportError

    try:
        if str(output) == "-":
            with open(sys.stdout.fileno(), "wb", closefd=False) as screen:
                yield screen
            return
        beside = output.with_name(output.name + ".part")
        try:
            with beside.open("wb") as out:
                yield out
            beside.replace(output)
        except BaseException:
            beside.unlink(missing_ok=True)
            raise
    except ExportError as error:
        raise UsageProblem(str(error)) from error
    tell(f"Đã xuất ra {output}.")


COMMANDS: dict[str, Callable[..., int]] = {"export": export}
