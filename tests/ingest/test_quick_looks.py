"""Quick looks before long patterns hide nothing: without them the same is read of the rows of the other tests."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path
from typing import Final

import pytest

from ingest.agencies import names
from ingest.citations import anchors, find_citations
from ingest.cleaning import clean
from ingest.cleaning.paragraphs import Joints
from ingest.letters import any_case
from ingest.model import Header, Source, SourceText
from ingest.relations import words
from ingest.relations.validity import backs, clauses, denied, own, patterns, reading
from tests.ingest.acting import acts
from tests.ingest.test_agencies import FOUND, WORDINGS
from tests.ingest.test_validity import TOLD
from tests.ingest.test_validity_own import ARTICLES, NOT_STATED, OWN, TABLES

_EXAMPLES: Final = sorted((Path(__file__).parents[2] / "examples").glob("*.txt"))
_ANY: Final = re.compile("")
_EACH: Final = re.compile(r"(?s:.)")
_ROWS: Final = [(kind, text) for kind, text, _ in (*TOLD, *TABLES, *OWN, *ARTICLES, *NOT_STATED)]


@pytest.mark.parametrize(("kind", "text"), _ROWS)
def test_acts_on_validity(monkeypatch: pytest.MonkeyPatch, kind: str, text: str) -> None:
    quick = acts(kind, text)
    monkeypatch.setattr(clauses, "ACTS", _ANY)
    monkeypatch.setattr(reading, "_ACTS", _ANY)
    monkeypatch.setattr(own, "ACT_AT", _EACH)
    monkeypatch.setattr(backs, "_ONE_AT", _EACH)
    monkeypatch.setattr(backs, "_MANY_AT", _EACH)
    for module, name in (
        (patterns, "WHOLE"), (patterns, "OVER"), (patterns, "RAW"), (denied, "_DENIED"),
    ):  # fmt: skip
        always = tuple((pattern, ("",)) for pattern, _ in getattr(module, name))
        monkeypatch.setattr(module, name, always)
    monkeypatch.setattr(patterns, "IN_FORCE_WORDS", ("",))
    assert acts(kind, text) == quick


@pytest.mark.parametrize(("kind", "text"), _ROWS)
def test_verbs_begin_as_told(kind: str, text: str) -> None:
    look = rf"(?=(?-i:{any_case(words._FIRST)})(?!\w))"
    assert words.VERB.pattern.count(look) == 1
    slow = re.compile(words.VERB.pattern.replace(look, ""), words.VERB.flags)
    assert [m.span() for m in words.VERB.finditer(text)] == [m.span() for m in slow.finditer(text)], kind


@pytest.mark.parametrize(("kind", "text"), _ROWS)
def test_types_before_symbols(monkeypatch: pytest.MonkeyPatch, kind: str, text: str) -> None:
    paper = clean(SourceText(Source("a.txt", "0" * 64, "text/plain"), text))
    quick = find_citations(paper, Header())
    monkeypatch.setattr(anchors, "_TYPE_AT", _EACH)
    monkeypatch.setattr(anchors, "_LABEL_REACH", 1000)
    assert find_citations(paper, Header()) == quick, kind


@pytest.mark.parametrize("width", [24, 40, 72])
@pytest.mark.parametrize("path", _EXAMPLES, ids=lambda p: p.name)
def test_line_ends(monkeypatch: pytest.MonkeyPatch, path: Path, width: int) -> None:
    lines = path.read_text(encoding="utf-8").split("\n")
    wrapped = "\n".join(part for line in lines for part in textwrap.wrap(line, width) or [""])
    source = SourceText(Source("a.txt", "0" * 64, "text/plain"), wrapped)
    quick = clean(source)
    monkeypatch.setattr(Joints, "runs_on", lambda *_: False)
    assert clean(source) == quick


def test_agencies_begin_as_told() -> None:
    texts = [*(row[0] for row in (*WORDINGS, *FOUND)), *(text for _, text in _ROWS)]
    held = 0
    for letters, pattern, _ in names._READINGS:
        for text in texts if letters else ():
            for told in (text, text.upper(), text.lower()):
                begins = {told[at] for at in range(len(told)) if pattern.match(told, at)}
                held += len(begins)
                assert begins <= set(letters), told
    assert held
