"""Quick looks before long patterns hide nothing: without them the same is read of the rows of the other tests."""

from __future__ import annotations

import re
from typing import Final

import pytest

from ingest.relations.validity import clauses, denied, own, patterns, reading
from tests.ingest.acting import acts
from tests.ingest.test_validity import TOLD
from tests.ingest.test_validity_own import ARTICLES, NOT_STATED, OWN, TABLES

_ANY: Final = re.compile("")
_EACH: Final = re.compile(r"(?s:.)")
_ROWS: Final = [(kind, text) for kind, text, _ in (*TOLD, *TABLES, *OWN, *ARTICLES, *NOT_STATED)]


@pytest.mark.parametrize(("kind", "text"), _ROWS)
def test_acts_on_validity(monkeypatch: pytest.MonkeyPatch, kind: str, text: str) -> None:
    quick = acts(kind, text)
    monkeypatch.setattr(clauses, "ACTS", _ANY)
    monkeypatch.setattr(reading, "_ACTS", _ANY)
    monkeypatch.setattr(own, "ACT_AT", _EACH)
    for module, name in (
        (patterns, "WHOLE"), (patterns, "OVER"), (patterns, "RAW"), (denied, "_DENIED"),
    ):  # fmt: skip
        always = tuple((pattern, ("",)) for pattern, _ in getattr(module, name))
        monkeypatch.setattr(module, name, always)
    monkeypatch.setattr(patterns, "IN_FORCE_WORDS", ("",))
    assert acts(kind, text) == quick
