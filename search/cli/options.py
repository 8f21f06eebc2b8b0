"""Options that several commands share, and how they print."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from search.engine.engine import Engine

DataOption = Annotated[
    str | None,
    typer.Option("--data", metavar="DIR", help="Thư mục dữ liệu (mặc định: $LUOCDO_DATA, không thì ./data)."),
]
JsonOption = Annotated[bool, typer.Option("--json", help="In kết quả dạng JSON.")]


def open_engine(data: str | None, **given: Any) -> Engine:
    """The library that the options and the environment name; what takes long is told on stderr."""
    from search.engine.engine import Engine
    from search.settings import load_settings

    settings = load_settings(data=data, **given)
    return Engine(settings.directory, settings, tell=tell)


def tell(message: str) -> None:
    """One line of progress on stderr."""
    print(message, file=sys.stderr, flush=True)


def print_json(value: Any) -> None:
    """One JSON object on one line of stdout, at once."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False) + "\n")
    sys.stdout.flush()
