"""A short name and the paper that a note gives for it: "Đề án 06²" and "² Quyết định số 06/QĐ-TTg … phê duyệt Đề án …"."""

from __future__ import annotations

from typing import Final

from ingest.model import Node
from ingest.relations.statements import Collector

_PASSED_ON: Final = {"implements": "implements", "guides": "guides", "based_on": "based_on"}


def read_aliases(c: Collector) -> None:
    """What is said of a short name is said of the paper too that its note gives. Notes times statements."""
    for note in c.text.notes:
        if note.anchor is None:
            continue
        short = _short_at(c, note.anchor)
        papers = [t.node for t in c.marked.between(note.start, note.end) if t.kind == "doc" and t.node]
        if short is None or not papers or papers[0] == short:
            continue
        span = (note.start, note.end)
        if "phê duyệt" in c.clean[note.start : note.end]:
            c.say(papers[0], "approves", short, span, "note-of-short-name", 0.75, True)
        for subject, rel, where in c.stated_of(short):
            if rel in _PASSED_ON and subject != papers[0]:
                c.say(subject, rel, papers[0], where, "note-of-short-name", 0.7, True)


def _short_at(c: Collector, anchor: int) -> Node | None:
    """The paper of a short name ("Đề án 06") that ends at a note's mark."""
    near = c.marked.between(max(0, anchor - 40), anchor)
    last = next((t for t in reversed(near) if t.kind == "doc"), None)
    if last is None or last.node is None or last.node.kind != "citation" or not 0 <= anchor - last.end <= 2:
        return None
    number = c.citations[last.node.index].number or ""
    return last.node if number and not set("/-") & set(number) else None
