"""Patterns that are compiled when they are first tried.

A question tries about a third of the patterns of the grammar and of the answers; compiling the others took a fifth of what
one question costs in a fresh process. A pattern that is none is found by a test, which tries them all.
"""

from __future__ import annotations

import re
from typing import Any, cast


class _Late:
    """Stands for a compiled pattern, and becomes as quick as one: what is asked of it once is at hand from then on."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._told = (pattern, flags)
        self._compiled: re.Pattern[str] | None = None

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        if self._compiled is None:
            self._compiled = re.compile(*self._told)
        found = self.__dict__[name] = getattr(self._compiled, name)
        return found


def late(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """`re.compile`, at the first use. Give it to functions of `re` as `.pattern` only."""
    return cast(re.Pattern[str], _Late(pattern, flags))
