"""The command `luocdo serve`."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable
from typing import Annotated

import typer

from ingest.errors import LuocdoError, system_reason
from search.cli.options import DataOption, tell

MOST_PROCESSES = 4
"""That answer questions, if the settings do not say how many; each takes some 150 MB of its own."""


class ServeError(LuocdoError):
    """The address cannot be listened on."""


def serve(
    host: Annotated[
        str | None,
        typer.Option(
            "--host", help="Địa chỉ nghe (mặc định 127.0.0.1; địa chỉ khác cần khóa, xem luocdo keys)."
        ),
    ] = None,
    port: Annotated[
        int | None, typer.Option("--port", min=0, max=65535, help="Cổng (mặc định 8000).")
    ] = None,
    data: DataOption = None,
) -> int:
    """Mở trang web và API trên máy này."""
    import msgspec

    from search.api import create_app
    from search.api.server import run
    from search.settings import load_settings, refuse_open_door

    settings = load_settings(data=data, host=host, port=port)
    if not settings.processes:
        settings = msgspec.structs.replace(settings, processes=min(os.cpu_count() or 1, MOST_PROCESSES))
    refuse_open_door(settings)
    _refuse_taken(settings.host, settings.port)
    tell(f"Mở trình duyệt tại http://{settings.host}:{settings.port} (Ctrl+C để dừng)")
    run(create_app(settings), settings)
    return 0


def _refuse_taken(host: str, port: int) -> None:
    """Raise `ServeError` when the address cannot be listened on: uvicorn would say so in English."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            reason = system_reason(error)
            raise ServeError(f"Không mở được {host}:{port}: {reason}. Hãy chọn --port khác.") from error


COMMANDS: dict[str, Callable[..., int]] = {"serve": serve}
