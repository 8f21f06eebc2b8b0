"""Options of `luocdo export`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

FormatOption = Annotated[
    str,
    typer.Option(
        "--format",
        metavar="F",
        help="turtle, trig, nquads, jsonld, graphml, gexf, cytoscape, dot, svg, png, pdf, html, csv, csvzip hoặc mermaid.",
    ),
]
OutputOption = Annotated[
    Path, typer.Option("--output", "-o", metavar="TỆP", help="Tệp sẽ ghi; - là màn hình.")
]
AroundOption = Annotated[
    str | None, typer.Option("--around", metavar="SỐ", help="Chỉ phần quanh văn bản này.")
]
DepthOption = Annotated[int, typer.Option("--depth", min=1, max=10, help="Số bước quanh văn bản.")]
RelationOption = Annotated[
    list[str] | None, typer.Option("--relation", metavar="R", help="Chỉ quan hệ này (lặp lại được).")
]
TypeOption = Annotated[
    list[str] | None, typer.Option("--type", metavar="T", help="Chỉ loại văn bản này (lặp lại được).")
]
SinceOption = Annotated[str | None, typer.Option("--from", metavar="NGÀY", help="Từ ngày YYYY-MM-DD.")]
UntilOption = Annotated[str | None, typer.Option("--to", metavar="NGÀY", help="Đến ngày YYYY-MM-DD.")]
AlsoOption = Annotated[
    list[str] | None,
    typer.Option(
        "--also", metavar="SỐ", help="Thêm văn bản làm gốc, hoặc đầu kia của đường nối (lặp lại được)."
    ),
]
DirectionOption = Annotated[
    str, typer.Option("--direction", metavar="H", help="both, out (nó nói về ai) hoặc in (ai nói về nó).")
]
AgencyOption = Annotated[
    list[str] | None, typer.Option("--agency", metavar="CƠ-QUAN", help="Chỉ văn bản của cơ quan này.")
]
PlaceOption = Annotated[
    list[str] | None, typer.Option("--place", metavar="NƠI", help="Chỉ văn bản của địa phương này.")
]
StatusOption = Annotated[
    list[str] | None,
    typer.Option("--status", metavar="S", help="inForce, partiallyInForce hoặc notInForce."),
]
CampaignOption = Annotated[
    list[str] | None, typer.Option("--campaign", metavar="TÊN", help="Chỉ phong trào thi đua này.")
]
HeldOption = Annotated[
    bool | None,
    typer.Option("--held/--cited", help="Chỉ văn bản có trong kho, hoặc chỉ được nhắc đến."),
]
ShapeOption = Annotated[
    str,
    typer.Option(
        "--shape",
        metavar="KIỂU",
        help="implementation (cây thực hiện), basis (cây căn cứ), campaign, timeline hoặc path (đường nối).",
    ),
]
ByTimeOption = Annotated[bool, typer.Option("--by-time", help="Hình vẽ xếp theo năm.")]
LayoutOption = Annotated[
    str,
    typer.Option("--layout", metavar="B", help="Bố cục hình: relation (theo quan hệ), time hoặc force."),
]
PageOption = Annotated[
    str, typer.Option("--page", metavar="KHỔ", help="Vừa một trang: a4, a4-dung (đứng) hoặc slide.")
]
