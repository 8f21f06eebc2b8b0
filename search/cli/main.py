"""The command `luocdo`: reads the command line, runs one command, turns every error into one Vietnamese line.

Exit codes: 0 done, 1 done with failures (or failed), 2 wrong use. Nothing heavy is imported here: `luocdo --help`
costs what typer costs; each command imports what it needs when it runs.
"""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Sequence
from typing import Annotated

import typer

from search.cli import analyse as cli_analyse
from search.cli import export as cli_export
from search.cli import keys as cli_keys
from search.cli import library as cli_library
from search.cli import read as cli_read
from search.cli import report as cli_report
from search.cli import search as cli_search
from search.cli import serve as cli_serve
from search.cli.words import VietnameseCommand, VietnameseGroup, usage_message

DEBUG = "LUOCDO_DEBUG"

app = typer.Typer(
    name="luocdo",
    epilog="Thư mục dữ liệu: --data DIR, hoặc biến môi trường LUOCDO_DATA, hoặc ./data.",
    cls=VietnameseGroup,
    rich_markup_mode=None,
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)


_FOUND = {
    **cli_library.COMMANDS,
    **cli_read.COMMANDS,
    **cli_search.COMMANDS,
    **cli_export.COMMANDS,
    **cli_analyse.COMMANDS,
    **cli_report.COMMANDS,
    **cli_serve.COMMANDS,
    **cli_keys.COMMANDS,
}
_FIRST = ("ingest", "ask", "search", "show", "extract", "export", "sparql", "serve")
for _name in sorted(
    _FOUND, key=lambda name: (name not in _FIRST, _FIRST.index(name) if name in _FIRST else 0)
):
    app.command(_name, cls=VietnameseCommand)(_FOUND[_name])


def _tell_version(asked: bool) -> None:
    if asked:
        from importlib.metadata import version

        print(f"luocdo {version('luocdo')}")
        raise typer.Exit


@app.callback()
def _whole(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_tell_version, is_eager=True, help="Hiện phiên bản rồi thoát."),
    ] = False,
) -> None:
    """Lược đồ văn bản: nạp văn bản, hỏi đáp, xem quan hệ giữa các văn bản kèm câu chứng minh."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command line (default: the process's own) and return its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a terminal without UTF-8 must not stop an answer
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        code = app(
            args=None if arguments is None else list(arguments), standalone_mode=False, prog_name="luocdo"
        )
        sys.stdout.flush()
    except BrokenPipeError:  # the reader of our output has gone (`luocdo … | head`)
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except (KeyboardInterrupt, typer.Abort):
        return _fail("Đã dừng theo yêu cầu. Những văn bản đã báo là nạp xong vẫn còn nguyên.", 1)
    except Exception as error:
        return _explain(error)
    return code if isinstance(code, int) else 0


def _explain(error: Exception) -> int:
    usage = usage_message(error)
    if usage is not None:
        return _fail(usage, 2)
    if os.environ.get(DEBUG):
        traceback.print_exc()
    if isinstance(error, _told_errors()):
        return _fail(str(error), 1)
    if isinstance(error, OSError) and error.strerror:
        from ingest.errors import system_reason

        where = f" ({error.filename})" if error.filename else ""
        return _fail(f"Hệ điều hành báo lỗi: {system_reason(error)}{where}.", 1)
    return _fail(
        f"Lỗi không lường trước ({type(error).__name__}: {' '.join(str(error).split())[:300]}). "
        f"Đặt {DEBUG}=1 rồi chạy lại để xem chi tiết.",
        1,
    )


def _told_errors() -> tuple[type[Exception], ...]:
    """The exceptions whose message is a Vietnamese sentence for the user. One of a module that is not loaded
    cannot have been raised, and loading it here would only cost time."""
    from ingest.errors import LuocdoError

    graph, index = sys.modules.get("kg.errors"), sys.modules.get("search.index")
    found = [getattr(graph, "GraphError", None), getattr(index, "PassageIndexError", None)]
    return (LuocdoError, *(kind for kind in found if kind is not None))


def _fail(message: str, code: int) -> int:
    print(message, file=sys.stderr)
    return code


if __name__ == "__main__":
    sys.exit(main())
