"""Statements that two papers' subjects make together: one repeats the other's subject after a verb.

"Nghị quyết … về bổ sung Kế hoạch X" amends "Nghị quyết … về Kế hoạch X"; "Kế hoạch … triển khai nhiệm vụ Y" carries
out "Nghị quyết … về nhiệm vụ Y"; so does a plan whose own title says so. Read only where exactly one paper fits; such statements are `inherited`.
"""

from __future__ import annotations

import re
from typing import Final

from ingest.campaigns.merge import fold
from ingest.model import SELF, Citation, Node
from ingest.relations.statements import Collector

_LEAD: Final = re.compile(r"^(?:về )?(?:việc )?", re.I)
_ALTERS: Final = re.compile(r"^(?:sửa đổi|bổ sung|điều chỉnh)(?:,? (?:sửa đổi|bổ sung|điều chỉnh))* ", re.I)
_CARRIES: Final = re.compile(r"^(?:tổ chức )?(?:triển khai thực hiện|triển khai|thực hiện) ", re.I)
_GUIDES: Final = re.compile(
    r"^(?:quy định )?(?:chi tiết )?(?:và )?(?:hướng dẫn )?(?:chi tiết )?(?:(?:tổ chức )?(?:triển khai thực hiện|triển khai|thực hiện|thi hành) )",
    re.I,
)
_CARRIERS: Final = frozenset({"Kế hoạch", "Chương trình", "Chương trình hành động", "Hướng dẫn", "Công văn"})
_CARRIED: Final = frozenset({"Nghị quyết", "Chỉ thị", "Kết luận", "Chương trình", "Quyết định"})
_GUIDING: Final = frozenset({"Thông tư", "Thông tư liên tịch", "Hướng dẫn"})
_SHORTEST: Final = 6


def read_subjects(c: Collector) -> None:
    """State what subjects tell. Cost: papers with such a subject times papers cited."""
    subjects = {
        Node("citation", i): _LEAD.sub("", cited.subject or "")
        for i, cited in enumerate(c.citations)
        if cited.number
    }
    plain = {
        node: fold(s).split()
        for node, s in subjects.items()
        if s and not _ALTERS.match(s) and not _CARRIES.match(s)
    }
    for node, subject in subjects.items():
        for pattern, verb in ((_ALTERS, "amends"), (_CARRIES, "implements"), (_GUIDES, "guides")):
            target = _repeated(c, node, verb, pattern, subject, plain)
            if target is not None and not c.said(node, "citation"):
                c.say(node, verb, target, _line_of(c, c.citations[node.index]), "same-subject", 0.6, True)
                break
    title = _LEAD.sub("", c.header.title or "")
    target = _repeated(c, SELF, "implements", _CARRIES, title, plain)
    if target is None or c.header.type not in _CARRIERS:
        return
    if not any((subject, rel) == (SELF, "implements") for subject, rel, _ in c.stated_of(target)):
        c.say(SELF, "implements", target, c.layout.title, "same-subject", 0.6, True)


def _repeated(
    c: Collector,
    node: Node,
    verb: str,
    pattern: re.Pattern[str],
    subject: str,
    plain: dict[Node, list[str]],
) -> Node | None:
    """The one paper whose subject another's repeats after a verb."""
    found = pattern.match(subject)
    if found is None or re.search(r"\d[/-]", subject):
        return None
    words = fold(subject[found.end() :]).split()
    if len(words) < _SHORTEST:
        return None
    own = c.citations[node.index] if node != SELF else None
    fitting = [
        other
        for other, theirs in plain.items()
        if other != node and _fits(verb, words, theirs) and _may(verb, own, c.citations[other.index])
    ]
    return fitting[0] if len(fitting) == 1 else None


def _line_of(c: Collector, cited: Citation) -> tuple[int, int]:
    """The line in which a paper is cited first."""
    at = cited.mentions[0].start
    stop = c.clean.find("\n", at)
    return (c.clean.rfind("\n", 0, at) + 1, stop if stop > 0 else len(c.clean))


def _fits(verb: str, words: list[str], other: list[str]) -> bool:
    if len(other) < _SHORTEST:
        return False
    if verb != "implements":
        return words[: len(other)] == other
    a, b = set(words[: len(other) + 2]), set(other)  # a sentence may go on after the title
    return len(a & b) >= 0.85 * len(b)


def _may(verb: str, a: Citation | None, b: Citation) -> bool:
    """An amending paper is of its object's kind and issuer; a plan carries out a paper of another kind, and a circular
    guides what stands above it. Without `a` it is the paper itself."""
    if a is None:
        return b.type in _CARRIED
    if verb == "amends":
        suffix = (re.sub(r"^[\d/.-]+", "", a.number or ""), re.sub(r"^[\d/.-]+", "", b.number or ""))
        return a.type == b.type and suffix[0] == suffix[1]
    if verb == "guides":
        return a.type in _GUIDING and b.type in ("Nghị định", "Quyết định", "Nghị quyết")
    return b.type in ("Nghị quyết", "Chỉ thị", "Kết luận", "Chương trình") and a.type != b.type
