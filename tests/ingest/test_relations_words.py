"""The quick looks before the patterns of verbs and marks pass nothing over."""

from __future__ import annotations

import re
from pathlib import Path

from ingest.letters import any_case
from ingest.relations.words import _FIRST, _FIRST_OF_MARKS, MARK, VERB
from tests.ingest import test_relations_clerks as clerks
from tests.ingest import test_relations_offices as offices
from tests.ingest import test_relations_sayings as sayings

EXAMPLES = Path(__file__).parents[2] / "examples"


def _without(pattern: re.Pattern[str], *looks: str) -> re.Pattern[str]:
    """The pattern without what it looks at first."""
    rest = pattern.pattern
    for look in looks:
        assert rest.count(look) == 1
        rest = rest.replace(look, "")
    return re.compile(rest, pattern.flags)


def _texts() -> str:
    rows = [
        row[0]
        for table in (offices.VERBS, offices.SHARED, offices.POINTING, sayings.SAYINGS, clerks.IN_REPORTS)
        for row in table
    ]
    papers = [path.read_text(encoding="utf-8") for path in sorted(EXAMPLES.glob("*.txt"))]
    return "\n".join([*rows, *papers])


def test_no_verb_is_passed_over() -> None:
    text = _texts()
    every = _without(VERB, rf"(?=(?-i:{any_case(_FIRST)})(?!\w))", "(?=[đbnhtck])")
    assert [m.span() for m in VERB.finditer(text)] == [m.span() for m in every.finditer(text)]


def test_no_mark_is_passed_over() -> None:
    text = _texts()
    every = _without(MARK, f"(?={any_case(_FIRST_OF_MARKS)})", r"(?=[.;:\n,()])")
    assert [m.span() for m in MARK.finditer(text)] == [m.span() for m in every.finditer(text)]
