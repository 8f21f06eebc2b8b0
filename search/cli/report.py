"""The command `luocdo report`."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from search.cli.options import DataOption, check_day, open_engine, tell
from search.cli.words import UsageProblem

_KINDS = ("campaign", "directive", "agency", "document")
_FORMS = ("docx", "html", "pdf")


def report(
    kind: Annotated[
        str,
        typer.Argument(
            metavar="LOẠI",
            help="campaign (phong trào), directive (tình hình thực hiện), agency (cơ quan) hoặc document (văn bản).",
        ),
    ],
    subject: Annotated[str, typer.Argument(metavar="CỦA", help="Số, ký hiệu, tên phong trào hoặc cơ quan.")],
    output: Annotated[
        Path, typer.Option("--output", "-o", metavar="TỆP", help="Tệp .docx, .html hoặc .pdf sẽ ghi.")
    ],
    on: Annotated[
        str | None,
        typer.Option("--on", metavar="NGÀY", help="Xét hiệu lực tại ngày YYYY-MM-DD (mặc định: hôm nay)."),
    ] = None,
    data: DataOption = None,
) -> int:
    """Lập báo cáo: phong trào, thực hiện chỉ đạo, cơ quan, văn bản với căn cứ pháp lý sẵn để chép."""
    if kind not in _KINDS:
        raise UsageProblem(f"Không có loại báo cáo “{kind}”: chọn trong {', '.join(_KINDS)}.")
    form = output.suffix.lower().removeprefix(".")
    if form not in _FORMS:
        raise UsageProblem(
            f"Tên tệp “{output.name}” phải kết thúc bằng {', '.join('.' + f for f in _FORMS)}."
        )
    check_day(on, whole=True)
    from kg.reports import write
    from search.engine.report import report_of

    with open_engine(data) as engine:
        made = report_of(engine, kind, subject, on=on or date.today().isoformat())
    written = write(made, form)
    beside = output.with_name(output.name + ".part")
    try:
        beside.write_bytes(written)
        beside.replace(output)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    tell(f"Đã ghi báo cáo vào {output}.")
    sys.stdout.flush()
    return 0


COMMANDS: dict[str, Callable[..., int]] = {"report": report}
