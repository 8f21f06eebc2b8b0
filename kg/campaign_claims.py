"""What one paper says of campaigns, as claims that can be compared with those of other papers.

A campaign that only its year names ("phong trào thi đua yêu nước năm 2031") is that of one place or body; one "trên địa bàn
tỉnh" is that of the province which speaks. Whose it is tells its name, its launcher, or else where the paper comes from.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from ingest.campaigns.merge import core_of
from ingest.model import Campaign, Document
from kg.campaigns import CampaignClaim, campaign_key, yearly
from kg.claims_places import home_of, level_of, unit_of
from kg.folding import fold_words
from kg.periods import is_central, place_of

_HERE: Final = re.compile(
    r"(?P<lead>trên (?:toàn )?địa bàn )(?P<kind>tỉnh|thành phố)(?= (?:trong|giai|năm|đến|từ)\b|\W*$)", re.I
)
_HEAD: Final = re.compile(r"(?:(?:Chủ tịch|Thường trực) )?(?:UBND|HĐND) (?=\w)")
_LEAST: Final = 3
"""How many words a name has besides its place, for that place's campaign to be known by them."""


@dataclass(frozen=True, slots=True)
class Home:
    """Where a paper speaks from: the key of the place ("ca mau") and its name ("tỉnh Cà Mau"), None where unknown."""

    key: str | None
    name: str | None


def home(document: Document) -> Home:
    """The place of a paper: its district or commune, else the province told by its header or by its text."""
    from ingest.citations.home import home_place  # the reading's patterns: nothing that a question needs

    header = document.header
    name = home_place(document.text.clean, header, document.text.body_end)
    unit = unit_of(header)
    if unit:
        return Home(unit, _HEAD.sub("", header.issuer or "") or None)
    told = home_of(header)
    return Home(told or (place_of(f"UBND {name}") if name else None), name)


def campaign_claims(document: Document) -> tuple[CampaignClaim, ...]:
    """The campaigns of one paper as claims. Linear in the text where there are any."""
    if not document.campaigns:
        return ()
    here = home(document)
    keys = [_key(document, c, c.name, here) for c in document.campaigns]
    return tuple(
        CampaignClaim(
            document.source.sha256,
            index,
            keys[index],
            tuple(sorted({_key(document, c, v, here) for v in c.variants} - {keys[index]})),
            keys[c.part_of] if c.part_of is not None and keys[c.part_of] != keys[index] else None,
            _local(_placed(c.name, here)),
            here.key,
            c.period,
            _standing(document, c),
        )
        for index, c in enumerate(document.campaigns)
    )


def label(document: Document, campaign: Campaign, here: Home) -> str:
    """What a campaign is called outside its paper: with the place or body whose it is, where its name leaves that out."""
    if (year := yearly(campaign.name)) and not year.place:
        whose = _whose(campaign) or here.name
        return f"{campaign.name} của {whose}" if whose else campaign.name
    return _placed(campaign.name, here)


def _placed(name: str, here: Home) -> str:
    """A name with the province that "trên địa bàn tỉnh" means in the paper."""
    found = _HERE.search(name)
    if not found or not here.name or not here.name.startswith(found["kind"].lower()):
        return name
    return f"{name[: found.start('kind')]}{here.name}{name[found.end() :]}"


def _key(document: Document, campaign: Campaign, name: str, here: Home) -> str:
    """The key of a name; that of a year's campaign with the place or body whose it is, or with the paper where
    nobody knows that."""
    year = yearly(name)
    if year is None:
        return campaign_key(_placed(name, here))
    told = [y.place for n in (name, campaign.name, *campaign.variants) if (y := yearly(n)) and y.place]
    launcher = campaign.launched_by
    body = fold_words(launcher) if launcher and not _nameless(launcher) else None
    whose = told[0] if told else place_of(launcher) or body or here.key
    return f"thi dua {year.years} {whose or document.source.sha256[:8]}"


def _whose(campaign: Campaign) -> str | None:
    """The place or body of a launcher: "tỉnh Cà Mau", "Bộ Nội vụ"; None where that tells none."""
    launcher = campaign.launched_by
    return None if launcher is None or _nameless(launcher) else _HEAD.sub("", launcher)


def _nameless(agency: str) -> bool:
    return level_of(agency) is not None or fold_words(agency) in ("ubnd", "hdnd")


def _local(name: str) -> str | None:
    """What all names of one place's campaign share wherever in them the place stands; None for a name without place."""
    core, place = core_of(name)
    return f"{core}|{place}" if place not in ("", "home") and len(core.split()) >= _LEAST else None


def _standing(document: Document, campaign: Campaign) -> str:
    """Whether a campaign is told as the nation's ("nation"), as carried by papers of a place ("place"), or neither."""
    launcher = campaign.launched_by
    if launcher and place_of(launcher) is None and not _nameless(launcher):
        return "nation"
    papers = [document.header.number if i < 0 else document.citations[i].number for i in campaign.documents]
    if any(number and is_central(number) for number in papers):
        return "nation"
    return "place" if papers else ""
