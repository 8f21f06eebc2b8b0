"""Runs a command of `luocdo` in this process."""

from __future__ import annotations

import pytest

from search.cli import main as cli


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = cli.main(arguments)
    out, err = capsys.readouterr()
    return code, out, err
