"""Which campaigns of several papers are one. Names drift, so a campaign is known by all its wordings.

Two are one when the name of either is a name or wording of the other, when they tell the same of one place, or when one long
name goes on where the other ends; unless some paper says that one is part of the other: "Cả nước chung sức ..." and
"Cần Thơ chung sức ..." are two, the second part of the first. What two places call by one name for years of their own is two.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ingest.campaigns.merge import core_of
from ingest.places import province
from kg.folding import fold_words
from kg.periods import place_of

_LEAD = re.compile(
    r"(?:(?:cac )?(?:phong trao|cuoc van dong|dot|chu de)(?: thi dua)?(?: yeu nuoc)?(?: cao diem)?(?: nam \d{4})? )+(?=\w+ \w+ \w+)"
)
_NATION = re.compile(r"(?:phong trao )?(?:thi dua )?ca nuoc (?:chung|thi dua)(?!\w)")
_CORE_WORDS = 4
_PERIOD = re.compile(r" (?:trong )?(?:giai doan|nhiem ky|nam) \d{4}(?: (?:den )?(?:nam )?\d{4})?\Z")
_YEARLY = re.compile(
    r"(?:cac )?(?:phong trao )?thi dua(?: yeu nuoc)?(?P<before> (?:tren dia ban|cua|tai|o) .+?)?"
    r" (?:trong )?(?:nam|giai doan) (?P<first>\d{4})(?: (?:den )?(?:nam )?(?P<last>\d{4}))?(?P<behind> .+)?"
)
_TOLD = re.compile(r"\b(?:\d+|[ivx]+|tinh|huyen|quan|xa|phuong|thi tran)\b")
"""What two wordings of one name have in common: numbers, and whether a place is told."""
_LONG = 12
"""How many words a name has that no two campaigns share by chance."""
_ALIKE = 0.85


@dataclass(frozen=True, slots=True)
class Yearly:
    """What names a campaign of a year: "2031", "2031 2035", and the key of the place or body named with it, or None."""

    years: str
    place: str | None


@dataclass(frozen=True, slots=True)
class CampaignClaim:
    """One paper's word on one campaign: the key of its name, of its other wordings, and of the wider one.

    `local` is what all names of one place's campaign share; `home` the place that speaks; `standing` tells whether the
    campaign is the nation's ("nation") or carried by papers of the place alone ("place").
    """

    sha: str
    index: int
    key: str
    wordings: tuple[str, ...] = ()
    wider: str | None = None
    local: str | None = None
    home: str | None = None
    period: str | None = None
    standing: str = ""


def yearly(name: str) -> Yearly | None:
    """The year and place of a campaign that nothing else names: "phong trào thi đua yêu nước năm 2031"; else None."""
    found = _YEARLY.fullmatch(fold_words(name))
    if found is None:
        return None
    years = " ".join(y for y in (found["first"], found["last"]) if y)
    told = found["before"] or found["behind"]
    if told is None:
        return Yearly(years, None)
    where = re.sub(r"^ (?:tren dia ban|cua|tai|o)(?= )", "", told).strip()
    bare = province(where)
    if bare is None and where == told.strip():
        return None
    known = fold_words(bare) if bare else place_of(f"UBND {where}") or place_of(where)
    return Yearly(years, known or (where if len(where.split()) > 2 else None))


def campaign_key(name: str) -> str:
    """What all typings of a campaign's name share: folded words without "phong trào thi đua" and the period, and of a
    name that holds no place without the words that make it the nation's ("cả nước chung tay")."""
    folded = fold_words(name)
    year = yearly(name)
    if year:
        return " ".join(["thi dua", year.years, *([year.place] if year.place else [])])
    core, local = core_of(name)
    if not local and _NATION.match(folded) and len(core.split()) >= _CORE_WORDS:
        return core
    bare = _LEAD.sub("", folded, count=1) if _LEAD.match(folded) else folded
    return _PERIOD.sub("", bare) or folded


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

    groups: dict[str, set[str]] = defaultdict(set)
    for name in names:
        groups[name].add(name)
    for name, wording in sorted(_links(claims, names)):
        a, b = root(name), root(wording)
        if a == b or any(frozenset((x, y)) in apart for x in groups[a] for y in groups[b]):
            continue
        keep, gone = sorted((a, b))
        parent[gone] = keep
        groups[keep] |= groups.pop(gone)
    known: dict[str, list[CampaignClaim]] = defaultdict(list)
    for claim in claims:
        known[root(claim.key)].append(claim)
    return {
        (c.sha, c.index): f"{key} {c.home}" if split else key
        for key, own in known.items()
        for split in [_of_places(own)]
        for c in own
    }


def _links(claims: Sequence[CampaignClaim], names: set[str]) -> set[tuple[str, str]]:
    """Pairs of keys that name one campaign: a wording, one place's names, a long name and its longer form."""
    links = {(c.key, w) for c in claims for w in c.wordings if w in names}
    first: dict[str, str] = {}
    for claim in claims:
        if claim.local:
            links.add((first.setdefault(claim.local, claim.key), claim.key))
    return links | set(_continued(names))


def _continued(names: set[str]) -> Iterator[tuple[str, str]]:
    """Long names of which the longer begins with nearly all of the shorter, numbers included.

    What goes on with "về" is the theme of a year.
    """
    begun: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for name in sorted(names, key=lambda n: (len(n.split()), n)):
        words = name.split()
        if len(words) < _LONG:
            continue
        for other in begun[tuple(words[:5])]:
            short = other.split()
            held = sum(w in words[: len(short) + 1] for w in short) >= _ALIKE * len(short)
            told = set(_TOLD.findall(other)) ^ set(_TOLD.findall(" ".join(words[: len(short) + 1])))
            if held and not told and not name.startswith(other + " ve "):
                yield other, name
        begun[tuple(words[:5])].append(name)


def _of_places(claims: Sequence[CampaignClaim]) -> bool:
    """Whether one name is that of campaigns of several places: each is carried by papers of its own place alone and has
    a period of its own."""
    if any(c.standing != "place" or not c.home or not c.period or c.wider for c in claims):
        return False
    periods: dict[str | None, set[str | None]] = defaultdict(set)
    for claim in claims:
        periods[claim.home].add(claim.period)
    told = [p for known in periods.values() for p in known]
    return len(periods) > 1 and len(set(told)) == len(told)
