"""Progress of an ingest on stderr: a moving bar on a terminal, one line a file elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ingest.batch import FileResult


@contextmanager
def progress() -> Iterator[Callable[[FileResult], None]]:
    """Yields what to call with each finished file."""
    if not sys.stderr.isatty():
        from search.cli.library import file_line
        from search.cli.options import tell

        yield lambda file: tell(file_line(file))
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (
        SpinnerColumn(),
        TextColumn("Đang nạp: {task.completed} tệp, {task.fields[size]:.1f} MB"),
        BarColumn(bar_width=24),
        TimeElapsedColumn(),
        TextColumn("{task.fields[name]}", markup=False),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None, size=0.0, name="")
        done = [0, 0]

        def show(file: FileResult) -> None:
            done[0] += 1
            done[1] += file.size
            bar.update(task, completed=done[0], size=done[1] / 1e6, name=file.path.rsplit("/", 1)[-1][:40])

        yield show
