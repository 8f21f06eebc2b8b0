"""Campaigns that papers tell to have been summed up: "phong trào nào đã tổng kết"."""

from __future__ import annotations

import re
from typing import Final

from kg.cards import CampaignCard
from kg.view import GraphView
from search.late_patterns import late
from search.questions.fold import fold, words
from search.questions.model import Question

_ASKED: Final = late(
    r"(?<![a-z])(?:da|duoc|co|vua|moi) (?:duoc |co |bao cao )*(?P<how>tong ket|so ket)(?![a-z])"
)
_SHOWN: Final = {"tong ket": "đã tổng kết", "so ket": "đã sơ kết"}
_AHEAD: Final = r"(?<!se )(?<!phai )(?<!can )(?<!du kien )(?<!chuan bi )"
_TELLS: Final = "reports_on"
_RESULTS: Final = late(
    r"(?:bao cao )?(?:ve )?ket qua (?:to chuc |trien khai )?thuc hien (?:phong trao|dot thi dua|chien dich|cuoc van dong)"
)
"""Titles of papers that report on the results of a campaign as a whole."""
_HEAD: Final = 5
"""How many words of a campaign's name must follow the word that it was summed up."""


def closed_how(question: Question) -> str:
    """ "đã tổng kết", "đã sơ kết", where campaigns are asked for that were; empty otherwise."""
    found = _ASKED.search(fold(question.text)) if question.asked.types == ("campaign",) else None
    return _SHOWN[found["how"]] if found else ""


def closed(view: GraphView, card: CampaignCard, how: str) -> bool:
    """Whether a paper on a campaign says that it was summed up so: by its title, by reporting on its results, or in the
    sentence that ties it to the campaign. A look-up."""
    word = fold(how).removeprefix("da ")
    names = "|".join(re.escape(" ".join(words(n)[:_HEAD])) for n in (card.name, *card.variants))
    said = re.compile(rf"(?<![a-z]){_AHEAD}{word}(?: [a-z0-9]+){{0,9}}? (?:{names})(?![a-z])")
    edges = view.campaign_documents(card.iri)
    if word == "tong ket" and any(
        _RESULTS.match(fold(e.subject.title or "")) for e in edges if e.rel == _TELLS
    ):
        return True
    return any(
        said.search(" ".join(words(text)))
        for edge in edges
        for text in (edge.subject.title or "", *(e.quote for e in edge.evidence))
    )
