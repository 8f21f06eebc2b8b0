"""Campaigns (phong trào thi đua, cuộc vận động, chủ đề năm): their names, launchers, periods and papers.

    find_campaigns = find_named -> merge -> relations -> documents, launcher, national campaign

Variants of one name are one campaign; a local campaign is `part_of` the national one whose name it repeats, or
which the paper that its own plan carries out is about.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from ingest.agencies.reading import named_at
from ingest.campaigns.merge import Group, merge
from ingest.campaigns.names import NamedCampaign, find_named
from ingest.citations.home import home_place
from ingest.letters import UPPER
from ingest.model import Campaign, Citation, Header, RelationFound, Text
from ingest.relations import find_campaign_relations
from ingest.relations.ground import Ground, ground_of
from ingest.sections import find_sections

_TITLE_REACH: Final = 260
_SUBJECT_BEGIN: Final = 12
_SUBJECT_REACH: Final = 200
_ANY: Final = (
    "hong trào",
    "HONG TRÀO",
    "ợt thi đua",
    "uộc vận động",
    "hủ đề",
    "huyên đề",
    "hát động thi đua",
    "áng hành động",
    "hiến dịch",
    "ọc tập và làm theo",
    "hi đua “",
    'hi đua "',
    "ao điểm",
)
_STUDY: Final = re.compile(
    r"[hH]ọc tập và làm theo (?:tư tưởng, đạo đức, phong cách|tấm gương đạo đức) Hồ Chí Minh"
)
_ACTS: Final = re.compile(
    r"\s(?:đã\s)?(?:phát động|khởi xướng)(?:,?\s(?:và\s)?(?:triển khai|tổ chức)(?:\sthực hiện)?)?\s(?:các\s)?$"
)
_CAPITAL: Final = re.compile(r"(?<![\w/–-])(?=[" + UPPER + r"])")
_AGENT_REACH: Final = 160
_NAMELESS: Final = re.compile(
    r"(?:(?:Chủ tịch|Thường trực|Ban Thường vụ|Ban Chấp hành) )?(?:UBND|HĐND|Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy)(?: (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường))?"
)
"""Offices that every province, district or commune has: which one it was is not told."""
_DEPUTY: Final = re.compile(r"^Phó (?=Thủ tướng)")
"""Who signs for the head: the head launches."""
_ABOUT: Final = frozenset({"launches", "implements", "reports_on"})
_CENTRAL: Final = re.compile(r"[-/](?:TTg|TW|CP|CTN)$")


def find_campaigns(
    text: Text, header: Header, citations: Sequence[Citation], ground: Ground | None = None
) -> tuple[Campaign, ...]:
    """The campaigns a paper names, ordered by first mention; `ground` is made anew where none is given. Linear in the text."""
    if not any(words in text.clean for words in _ANY):
        return ()
    named = find_named(text.clean, _titles(text, header, citations))
    groups = merge(named)
    if not groups:
        return ()
    home = home_place(text.clean, header, text.body_end)
    drafts = [_draft(g, text.clean, home) for g in groups]
    ground = ground or ground_of(text, header, find_sections(text), citations)
    relations = find_campaign_relations(ground, drafts)
    drafts = _with_papers(drafts, relations, header, citations)
    return tuple(_with_nation(drafts, relations))


def _titles(text: Text, header: Header, citations: Sequence[Citation]) -> tuple[tuple[int, int], ...]:
    """Spans where the titles of papers stand: after each citation that has one up to the end of its clause, and
    the paper's own."""
    clean = text.clean
    spans: list[tuple[int, int]] = []
    for cited in citations:
        begin = (cited.subject or "")[:_SUBJECT_BEGIN]
        for mention in cited.mentions:
            if not begin or begin not in clean[mention.end : mention.end + _SUBJECT_REACH]:
                continue
            stop = re.compile(r"[;\n]|\.\s").search(clean, mention.end, mention.end + _TITLE_REACH)
            spans.append((mention.end, stop.start() if stop else mention.end + _TITLE_REACH))
    if header.title:
        at = clean.find(header.title[:50])
        if at >= 0:
            spans.append((at, at + len(header.title)))
    return tuple(spans)


def _draft(group: Group, clean: str, home: str | None) -> Campaign:
    name = group.name
    first = [n for n in group.named if n.name == name] or group.named
    mentions = [(n.start, n.end) for n in group.named]
    if _STUDY.search(name):
        taken = list(mentions)
        mentions.extend(
            m.span() for m in _STUDY.finditer(clean) if not any(a <= m.start() < b for a, b in taken)
        )
    return Campaign(
        name=name,
        kind=first[0].kind,
        launched_by=_launcher(group, clean, home),
        period=_period(group.named),
        variants=tuple(dict.fromkeys(n.name for n in group.named if n.name != name)),
        part_of=group.part_of,
        mentions=tuple(sorted(mentions)),
    )


def _launcher(group: Group, clean: str, home: str | None) -> str | None:
    """Who launched the campaign, canonical: named with it ("... do X phát động"), or acting before it ("X phát động
    phong trào ..."); None where the words do not tell."""
    told = next((n.launcher for n in group.named if n.launcher), None)
    if told:
        found = named_at(told, 0, home)
        return found.name if found and found.end >= len(told) - 1 else told
    for named in group.named:
        acts = _ACTS.search(clean, max(0, named.start - 40), named.start)
        begin = max(clean.rfind("\n", 0, named.start), named.start - _AGENT_REACH) + 1
        for match in _CAPITAL.finditer(clean, begin, acts.start()) if acts else ():
            found = named_at(clean, match.start(), home, acts.start() if acts else None)
            if found and acts and found.end == acts.start():
                return found.name
    return None


def _period(named: Sequence[NamedCampaign]) -> str | None:
    return next((n.period for n in named if n.period), None)


def _with_papers(
    drafts: Sequence[Campaign],
    relations: Sequence[RelationFound],
    header: Header,
    citations: Sequence[Citation],
) -> list[Campaign]:
    """The drafts with the papers that launch, carry out or report them, and their launchers.

    Where the text names no launcher, or an office of nobody knows which place, it is who issued the highest of those
    papers: a central one, else the one that launches.
    """
    found: list[Campaign] = []
    for i, draft in enumerate(drafts):
        about = [
            r for r in relations if r.object.kind == "campaign" and r.object.index == i and r.rel in _ABOUT
        ]
        papers = tuple(sorted({-1 if r.subject.kind == "self" else r.subject.index for r in about}))
        launcher = draft.launched_by
        if (launcher is None or _NAMELESS.fullmatch(launcher)) and draft.kind in (
            "phong trào thi đua",
            "chiến dịch",
        ):
            central = [n for n in papers if n >= 0 and _CENTRAL.search(citations[n].number or "")]
            launches = [
                -1 if r.subject.kind == "self" else r.subject.index for r in about if r.rel == "launches"
            ]
            first = next(iter(central or launches), None)
            if first is not None:
                issuer = header.issuer if first < 0 else citations[first].issuer
                launcher = _better(launcher, issuer)
        launcher = _DEPUTY.sub("", launcher) if launcher and launcher != "UBND" else None
        found.append(replace(draft, documents=papers, launched_by=launcher))
    return found


def _better(told: str | None, issuer: str | None) -> str | None:
    """Of a launcher told without its place and who issued the paper, the one that tells more."""
    return told if issuer is None or (told and _NAMELESS.fullmatch(issuer)) else issuer


def _with_nation(drafts: Sequence[Campaign], relations: Sequence[RelationFound]) -> list[Campaign]:
    """A campaign whose plan carries out a paper about another campaign is part of that one, and a campaign's papers
    are also those of its local parts."""
    about: dict[int, set[int]] = {}
    carries: list[tuple[int, int]] = []
    for r in relations:
        if r.subject.kind != "citation":
            continue
        if r.object.kind == "campaign":
            about.setdefault(r.subject.index, set()).add(r.object.index)
        elif r.rel == "implements" and r.object.kind == "citation":
            carries.append((r.subject.index, r.object.index))
    found = list(drafts)
    for plan, above in carries:
        national = about.get(above, set())
        for own in about.get(plan, set()):
            if len(national) == 1 and own not in national and found[own].part_of is None:
                (nation,) = national
                if found[nation].part_of is None:
                    found[own] = replace(found[own], part_of=nation)
    for campaign in found:
        if campaign.part_of is not None:
            nation = campaign.part_of
            papers = tuple(sorted({*found[nation].documents, *campaign.documents}))
            found[nation] = replace(found[nation], documents=papers)
    return found
