"""Commands that only read: extract, ask, show, export, sparql."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any

import typer

DataOption = Annotated[
    str | None, typer.Option("--data", metavar="DIR", help="Thư mục dữ liệu ($LUOCDO_DATA, ./data).")
]


def print_json(value: Any) -> None:
    """One JSON object on one line of stdout."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False) + "\n")


def extract(
    file: Annotated[Path, typer.Argument(metavar="TỆP", help="Tệp cần đọc.")],
    data: DataOption = None,
) -> int:
    """Đọc một tệp và in mọi điều nhận ra được (JSON), không cần thư viện."""
    from ingest.pipeline import parse_file
    from search.wire import extract as to_wire

    print_json(to_wire(parse_file(file)))
    return 0


COMMANDS: dict[str, Callable[..., int]] = {"extract": extract}
