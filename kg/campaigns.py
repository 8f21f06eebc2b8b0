"""Which campaigns of several papers are one. Names drift, so a campaign is known by all its wordings.

Two are one when the name of either is a name or wording of the other, unless some paper says that one is
part of the other: "Cả nước chung sức ..." and "Cần Thơ chung sức ..." are two, the second part of the first.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from ingest.campaigns_merge import core_of
from ingest.model import Document
from kg.folding import fold_words

_LEAD = re.compile(
    r"(?:(?:cac )?(?:phong trao|cuoc van dong|dot|chu de)(?: thi dua)?(?: yeu nuoc)?(?: cao diem)?(?: nam \d{4})? )+(?=\w+ \w+ \w+)"
)
_NATION = re.compile(r"(?:phong trao )?(?:thi dua )?ca nuoc (?:chung|thi dua)(?!\w)")
_CORE_WORDS = 4
_PERIOD = re.compile(r" (?:giai doan|nhiem ky|nam) \d{4}(?: (?:den )?(?:nam )?\d{4})?\Z")


@dataclass(frozen=True, slots=True)
class CampaignClaim:
    """One paper's word on one campaign: the key of its name, of its other wordings, and of the wider one."""

    sha: str
    index: int
    key: str
    wordings: tuple[str, ...] = ()
    wider: str | None = None


def campaign_key(name: str) -> str:
    """What all typings of a campaign's name share: folded words without "phong trào thi đua" and the period, and of a
    name that holds no place without the words that make it the nation's ("cả nước chung tay")."""
    folded = fold_words(name)
    core, local = core_of(name)
    if not local and _NATION.match(folded) and len(core.split()) >= _CORE_WORDS:
        return core
    bare = _LEAD.sub("", folded, count=1) if _LEAD.match(folded) else folded
    return _PERIOD.sub("", bare) or folded


def campaign_claims(document: Document) -> tuple[CampaignClaim, ...]:
    """The campaigns of one paper as claims."""
    keys = [campaign_key(c.name) for c in document.campaigns]
    return tuple(
        CampaignClaim(
            document.source.sha256,
            index,
            keys[index],
            tuple(sorted({campaign_key(v) for v in c.variants} - {keys[index]})),
            keys[c.part_of] if c.part_of is not None and keys[c.part_of] != keys[index] else None,
        )
        for index, c in enumerate(document.campaigns)
    )


def merged(claims: Iterable[CampaignClaim]) -> dict[tuple[str, int], str]:
    """The key that each claim's campaign is known by in the whole library: the first of its joined names.

    Independent of the order of claims; nearly linear in their wordings.
    """
    claims = sorted(claims, key=lambda c: (c.sha, c.index))
    names = {c.key for c in claims}
    apart = {frozenset((c.key, c.wider)) for c in claims if c.wider}
    parent = {name: name for name in names}

    def root(name: str) -> str:
        while parent[name] != name:
            parent[name] = parent[parent[name]]
            name = parent[name]
        return name

    links = sorted({(c.key, w) for c in claims for w in c.wordings if w in names})
    groups: dict[str, set[str]] = defaultdict(set)
    for name in names:
        groups[name].add(name)
    for name, wording in links:
        a, b = root(name), root(wording)
        if a == b or any(frozenset((x, y)) in apart for x in groups[a] for y in groups[b]):
            continue
        keep, gone = sorted((a, b))
        parent[gone] = keep
        groups[keep] |= groups.pop(gone)
    return {(c.sha, c.index): root(c.key) for c in claims}
