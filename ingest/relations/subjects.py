"""Statements that two papers' subjects make together: one repeats the other's subject after a verb.

"Nghị quyết … về bổ sung Kế hoạch X" amends "Nghị quyết … về Kế hoạch X"; "Kế hoạch … triển khai nhiệm vụ Y" carries
out "Nghị quyết … về nhiệm vụ Y". Read only where exactly one paper fits; such statements are `inherited`.
"""

from __future__ import annotations

import re
from typing import Final

from ingest.campaigns_merge import fold
from ingest.model import Citation, Node
from ingest.relations.statements import Collector

_LEAD: Final = re.compile(r"^(?:về )?(?:việc )?", re.I)
_ALTERS: Final = re.compile(r"^(?:sửa đổi|bổ sung|điều chỉnh)(?:,? (?:sửa đổi|bổ sung|điều chỉnh))* ", re.I)
_CARRIES: Final = re.compile(r"^(?:tổ chức )?(?:triển khai thực hiện|triển khai|thực hiện) ", re.I)
_SHORTEST: Final = 6


def read_subjects(c: Collector) -> None:
    """State what subjects tell. Cost: papers with such a subject times papers cited."""
    subjects = {i: _LEAD.sub("", cited.subject or "") for i, cited in enumerate(c.citations) if cited.number}
    plain = {
        i: fold(s).split()
        for i, s in subjects.items()
        if s and not _ALTERS.match(s) and not _CARRIES.match(s)
    }
    for i, subject in subjects.items():
        for pattern, verb in ((_ALTERS, "amends"), (_CARRIES, "implements")):
            found = pattern.match(subject)
            if found is None or re.search(r"\d[/-]", subject):
                continue
            words = fold(subject[found.end() :]).split()
            if len(words) < _SHORTEST:
                continue
            fitting = [
                j
                for j, other in plain.items()
                if j != i and _fits(verb, words, other) and _may(verb, c.citations[i], c.citations[j])
            ]
            if len(fitting) == 1 and not c.said(Node("citation", i), "citation"):
                mention = c.citations[i].mentions[0]
                line = c.clean.rfind("\n", 0, mention.start) + 1
                stop = c.clean.find("\n", mention.start)
                span = (line, stop if stop > 0 else len(c.clean))
                c.say(
                    Node("citation", i), verb, Node("citation", fitting[0]), span, "same-subject", 0.6, True
                )


def _fits(verb: str, words: list[str], other: list[str]) -> bool:
    if len(other) < _SHORTEST:
        return False
    if verb == "amends":
        return words[: len(other)] == other
    a, b = set(words[: len(other) + 2]), set(other)  # a sentence may go on after the title
    return len(a & b) >= 0.85 * len(b)


def _may(verb: str, a: Citation, b: Citation) -> bool:
    """An amending paper is of its object's kind and issuer; a plan carries out a paper of another kind."""
    suffix = (re.sub(r"^[\d/.-]+", "", a.number or ""), re.sub(r"^[\d/.-]+", "", b.number or ""))
    if verb == "amends":
        return a.type == b.type and suffix[0] == suffix[1]
    return b.type in ("Nghị quyết", "Chỉ thị", "Kết luận", "Chương trình") and a.type != b.type
