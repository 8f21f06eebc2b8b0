"""Papers told without a number: "Nghị quyết của Thành ủy về chuyển đổi số" is the one of that kind, issuer and subject."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from ingest.campaigns.merge import fold
from ingest.letters import by_first, found_around
from ingest.model import Citation
from ingest.relations.naming.letters import is_whole, letters_of, spell
from ingest.relations.naming.programmes import PROGRAMME
from ingest.relations.tokens import Token

_KIND: Final = by_first(
    "Nghị quyết|Chỉ thị|Kết luận|Kế hoạch|Chương trình hành động|Chương trình|Quyết định|Nghị định|Thông tư",
    any_case=True,
)
_TOLD: Final = re.compile(
    rf"(?P<kind>{_KIND})"
    r"(?:\scủa\s(?P<of>[^\W\d_][^;.()\d\n]{2,80}?))?(?:\s\((?:[kK]h[óo][aá]|nhiệm kỳ)[^()\n]{1,30}\))?\s(?:[“\"]\s?)?(?P<about>về)\s(?:việc\s)?[“\"]?(?=\w)",
    re.I,
)
_LEAD: Final = re.compile(r"[\s“\"]*(?:về\s)?(?:việc\s)?[“\"]?", re.I)
_COMMITTEE: Final = re.compile(r"(?:ban chap hanh dang bo|ban thuong vu|tinh uy|thanh uy|dang bo)(?!\w)")
_OWN_SUBJECT: Final = re.compile(r"(?:phê duyệt|ban hành|thông qua|dự thảo|xây dựng|trình|số)\s$", re.I)
_WITH_ISSUER: Final = 3
_ALONE: Final = 6


@dataclass(frozen=True, slots=True)
class _Known:
    """A cited paper: its kind and issuer folded, its subject's letters and words, and whether it is the Party's."""

    kind: str
    issuer: str
    letters: str
    words: int
    party: bool
    cited: int


def find_told(clean: str, tokens: Sequence[Token], citations: Sequence[Citation]) -> list[Token]:
    """The places that tell one cited paper by kind and subject; a short subject needs its issuer too. Linear in the text
    for a given number of papers."""
    known = _known(citations)
    if not known:
        return []
    papers = sorted((t for t in tokens if t.kind == "doc"), key=lambda t: t.start)
    nodes = {t.node.index: t.node for t in papers if t.node and t.node.kind == "citation"}
    found: list[Token] = []
    for match in found_around(_spelt({paper.kind for paper in known}), (1,), _TOLD, clean):
        at = match.start()
        meant = _meant(clean, match, known)
        if meant is None or meant[0] not in nodes or _OWN_SUBJECT.search(clean, max(0, at - 12), at):
            continue
        found.append(Token("doc", at, match.start("about") - 1, nodes[meant[0]], PROGRAMME))
    return found


def _known(citations: Sequence[Citation]) -> list[_Known]:
    found: list[_Known] = []
    for i, cited in enumerate(citations):
        if not cited.number or cited.same_as_self or cited.short or not cited.subject or not cited.type:
            continue
        lead = _LEAD.match(cited.subject)
        subject = cited.subject[lead.end() if lead else 0 :]
        letters, words, end = letters_of(subject)
        if words >= _WITH_ISSUER and "/" not in subject[:end]:
            party = cited.number.endswith("/TU")
            found.append(_Known(cited.type.lower(), fold(cited.issuer or ""), letters, words, party, i))
    return found


def _spelt(kinds: Iterable[str]) -> set[str]:
    """The kinds without their first letter, in small letters, in capitals and as titles are written."""
    return {form[1:] for kind in kinds for form in (kind, kind.upper(), kind.title())}


def _meant(clean: str, match: re.Match[str], known: Sequence[_Known]) -> tuple[int, int] | None:
    """The citation that a kind, an issuer and a subject mean, and where the subject ends, when exactly one fits."""
    spelt, ends = spell(clean, match.end())
    kind, of = match["kind"].lower(), fold(match["of"] or "")
    meant: set[tuple[int, int]] = set()
    for paper in known:
        end = ends.get(len(paper.letters))
        if end is None or paper.kind != kind or not spelt.startswith(paper.letters):
            continue
        if is_whole(clean, end) and (_same_issuer(paper, of) if of else paper.words >= _ALONE):
            meant.add((paper.cited, end))
    return next(iter(meant)) if len(meant) == 1 else None


def _same_issuer(paper: _Known, of: str) -> bool:
    """Whether an issuer, told shortly, is a paper's: its first words, or any name of a Party committee."""
    if paper.party and _COMMITTEE.match(of):
        return True
    return bool(paper.issuer) and paper.issuer.split()[:2] == of.split()[:2]
