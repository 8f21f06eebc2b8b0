"""The command `luocdo serve`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated

import typer

from search.cli_options import DataOption, tell


def serve(
    host: Annotated[str | None, typer.Option("--host", help="Địa chỉ nghe (mặc định 127.0.0.1).")] = None,
    port: Annotated[
        int | None, typer.Option("--port", min=0, max=65535, help="Cổng (mặc định 8000).")
    ] = None,
    data: DataOption = None,
) -> int:
    """Mở trang web và API trên máy này."""
    import uvicorn

    from search.api import create_app
    from search.settings import load_settings

    settings = load_settings(data=data, host=host, port=port)
    tell(f"Mở trình duyệt tại http://{settings.host}:{settings.port} (Ctrl+C để dừng)")
    uvicorn.run(create_app(settings), host=settings.host, port=settings.port, log_level="warning")
    return 0


COMMANDS: dict[str, Callable[..., int]] = {"serve": serve}
