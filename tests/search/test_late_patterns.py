"""Patterns that are compiled when they are first tried."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator

import pytest

import search.answers
import search.questions
from search.late_patterns import _Late, late


def patterns() -> Iterator[tuple[str, _Late]]:
    """All of the grammar's and of the answers'."""
    for package in (search.questions, search.answers):
        for found in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
            for name, value in vars(importlib.import_module(found.name)).items():
                if isinstance(value, _Late):
                    yield f"{found.name}.{name}", value


def test_all_are_patterns() -> None:
    wrong = []
    for name, pattern in patterns():
        try:
            assert re.compile(pattern.pattern, pattern.flags).pattern == pattern.pattern
        except re.error as error:
            wrong.append(f"{name}: {error}")
    assert not wrong


def test_a_pattern_is_compiled_once_and_at_the_first_use(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled: list[str] = []
    compile_ = re.compile
    monkeypatch.setattr(re, "compile", lambda text, flags=0: compiled.append(text) or compile_(text, flags))
    pattern = late(r"(?P<word>[a-z]+)", re.IGNORECASE)
    assert compiled == []
    match = pattern.search("12 ONG")
    assert match and match["word"] == "ONG"
    assert pattern.sub("x", "1 ong 2 sen") == "1 x 2 x"
    assert (pattern.pattern, pattern.groups) == (r"(?P<word>[a-z]+)", 1)
    assert compiled == [pattern.pattern]
