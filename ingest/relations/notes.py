"""Footnotes that complete a sentence: they number what is issued, or name what it is issued for."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from ingest.model import Node
from ingest.relations.layout import Piece
from ingest.relations.parsed import Parsed, Scope
from ingest.relations.statements import Collector

_BESIDES: Final = re.compile(r"\s*\d{0,3}\s*Ngoài ra")
_OPENS: Final = re.compile(r"\s*(?:Ngoài ra|Gồm|Bao gồm|Cụ thể|Điển hình|Như|Trong đó)[^:;.]{0,30}:?\s*")
_NOTE_SPLIT: Final = re.compile(r"(?<=[;.])\s+")


def carried_out(parsed: Parsed) -> list[Node]:
    """What an unnamed paper is issued for: "đã ban hành các kế hoạch triển khai Quyết định B"."""
    if not parsed.generic:
        return []
    return [r.node for r in parsed.roots if r.place == "free" and r.verb == "implements"]


def read_notes(
    c: Collector, parsed: Parsed, front: list[Node], numbered: list[Node], verb: str, span: tuple[int, int]
) -> None:
    """Notes complete the sentence: they number what is issued, or name what it is issued for."""
    campaigns = [r.node for r in parsed.campaigns if r.place == "front"]
    objects = front or carried_out(parsed) if front or not numbered or parsed.generic else []
    for index, place in parsed.notes:
        papers = _papers_of_note(c, index)
        if place == "front":
            for node in numbered:
                for target in papers:
                    c.say(node, verb, target, span, "note-object", 0.85, True)
        elif not numbered or _BESIDES.match(c.clean, c.text.notes[index].start):
            for node in papers:
                for target in objects:
                    c.say(node, verb, target, span, "note-issued", 0.9, True)
                for target in campaigns if not objects else ():
                    if not c.said(node, "campaign"):
                        c.say(node, "implements", target, span, "note-issued", 0.8, True)


def _papers_of_note(c: Collector, index: int) -> list[Node]:
    """The papers that a note lists: the first of each of its parts."""
    note = c.text.notes[index]
    papers: list[Node] = []
    cuts = [note.start, *(m.end() for m in _NOTE_SPLIT.finditer(c.clean, note.start, note.end)), note.end]
    for a, b in pairwise(cuts):
        if a >= b:
            continue
        parsed = c.parse(Piece(a, b), Scope())
        for n, root in enumerate(parsed.roots):
            lead = re.sub(r"^\s*\d{0,3}\s*", "", c.clean[a : root.at])
            if root.place == "issued" or (n == 0 and (len(lead.strip()) <= 4 or _OPENS.fullmatch(lead))):
                papers.append(root.node)
    return papers
