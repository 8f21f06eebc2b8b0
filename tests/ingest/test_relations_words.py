"""The quick looks before the patterns of verbs and marks pass nothing over."""

from __future__ import annotations

import re
from pathlib import Path

from ingest.relations.words import MARK, VERB
from tests.ingest import test_relations_offices as offices
from tests.ingest import test_relations_sayings as sayings

EXAMPLES = Path(__file__).parents[2] / "examples"


def _without(pattern: re.Pattern[str], look: str) -> re.Pattern[str]:
    """The pattern without what it looks at first."""
    rest = re.sub(look, "", pattern.pattern, count=1)
    assert rest != pattern.pattern
    return re.compile(rest, pattern.flags)


def _texts() -> str:
    rows = [
        row[0]
        for table in (offices.VERBS, offices.SHARED, offices.POINTING, sayings.SAYINGS)
        for row in table
    ]
    papers = [path.read_text(encoding="utf-8") for path in sorted(EXAMPLES.glob("*.txt"))]
    return "\n".join([*rows, *papers])


def test_no_verb_is_passed_over() -> None:
    text = _texts()
    every = _without(VERB, r"\(\?=\(\?:sửa[^)]*\)\(\?!\\w\)\)")
    assert [m.span() for m in VERB.finditer(text)] == [m.span() for m in every.finditer(text)]


def test_no_mark_is_passed_over() -> None:
    text = _texts()
    every = _without(MARK, r"^\(\?:\(\?<!\\w\)\(\?=\[[^]]*\]\)\|\(\?=\[[^]]*\]\)\)")
    assert [m.span() for m in MARK.finditer(text)] == [m.span() for m in every.finditer(text)]
