"""Options that several commands share, and how they print."""

from __future__ import annotations

import json
import re
import sys
from datetime import date
from typing import TYPE_CHECKING, Annotated, Any

import typer

from search.cli.words import UsageProblem

if TYPE_CHECKING:
    from search.engine.engine import Engine

DataOption = Annotated[
    str | None,
    typer.Option("--data", metavar="DIR", help="Thư mục dữ liệu (mặc định: $LUOCDO_DATA, không thì ./data)."),
]
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_FIRST_DAY = "0000-01-01"

JsonOption = Annotated[bool, typer.Option("--json", help="In kết quả dạng JSON.")]


def open_engine(data: str | None, **given: Any) -> Engine:
    """The library that the options and the environment name; what takes long is told on stderr."""
    from search.engine.engine import Engine
    from search.settings import load_settings

    settings = load_settings(data=data, **given)
    return Engine(settings.directory, settings, tell=tell)


def check_day(text: str | None, whole: bool = False) -> None:
    """Raise `UsageProblem` for what is no day, month or year of the calendar (`whole`: no day)."""
    if text is None:
        return
    day = text + _FIRST_DAY[len(text) :] if len(text) in (4, 7) and not whole else text
    try:
        if not _DAY.fullmatch(day):
            raise ValueError(day)
        date.fromisoformat(day)
    except ValueError:
        forms = "ngày dạng 2024-05-17" if whole else "ngày dạng 2024-05-17, tháng 2024-05 hoặc năm 2024"
        raise UsageProblem(f"“{text}” không phải {forms}.") from None


def tell(message: str) -> None:
    """One line of progress on stderr."""
    print(message, file=sys.stderr, flush=True)


def print_json(value: Any) -> None:
    """One JSON object on one line of stdout, at once."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False) + "\n")
    sys.stdout.flush()
