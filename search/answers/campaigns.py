"""Which campaigns a subject in words means: "phong trào nào lo nhà ở cho hộ nghèo".

People call a campaign by what it does, seldom by its name. Every campaign of the library is weighed by the
subject's words in its name, in the sentences that prove its documents and in their titles (rare words and
neighbours more), and by closeness in meaning of name and sentences. Those clearly above the rest are taken;
below a limit none is, and the answer says so.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import Any, Final

from kg.cards import CampaignCard
from kg.view import GraphView
from search.answers.campaigns_years import of_year
from search.questions.fold import has_marks, tidy, word_set, words

Encode = Callable[[Sequence[str]], Any]
"""Texts to unit vectors, one row a text (`Encoder.encode`)."""

_LEAST: Final = 0.30
_SURE_MEANING: Final = 0.22
_SURE_WORDS: Final = 0.25
_SHARE: Final = 0.70
_NAME: Final = 0.5
_TEXT: Final = 0.25
_MEANING: Final = 1.0
_SENTENCES: Final = 6
_LONGEST: Final = 400
_PAIRS: Final = 1.5
_FEWEST: Final = 3
"""Telling words of a name from which on campaigns must bear them."""
_CORE: Final = 4
"""Words of a name that, standing side by side in another name, make it the same cause."""
_PLAIN: Final = word_set(
    "lo nói về đến tới dành cho giúp giúp đỡ thúc đẩy mạnh khuyến khích liên quan nhằm để có nào gì là những các của và với theo tại trong"
    " ở vận động kêu gọi hướng việc làm cả nước thi đua phong trào cuộc đợt trên địa bàn thành phố tỉnh đang được nay hiện chung tay sức"
    " noi ve den toi danh giup do thuc day manh khuyen khich lien quan nham de co nao gi la nhung cac cua va voi tai trong"
    " o van dong keu goi huong viec lam ca nuoc dua phong trao cuoc dot tren ban thanh pho tinh dang duoc hien suc about for the of is"
)
"""Words that lead up to a subject or stand in most names: they do not tell campaigns apart."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """A campaign with how well it fits the subject."""

    card: CampaignCard
    score: float
    sure: bool


def campaigns_about(subject: str, view: GraphView, encode: Encode | None) -> tuple[CampaignCard, ...]:
    """The campaigns that a subject means, best first, with the wider ones they carry out, their own
    local parts and those of the same cause elsewhere; none when nothing is near enough. What only a year names is known by it."""
    of_one_year = of_year(subject, view.campaigns())
    if of_one_year is not None:
        return of_one_year
    ranked = ranked_campaigns(subject, view, encode)
    best = next((w.score for w in ranked if w.sure and w.score >= _LEAST), None)
    if best is None:
        return ()
    taken = [w.card for w in ranked if w.sure and w.score >= max(_LEAST, _SHARE * best)]
    return with_kin(taken, [w.card for w in ranked])


def borne_by(name: str, cards: Sequence[CampaignCard], view: GraphView) -> tuple[CampaignCard, ...]:
    """Of the campaigns taken for one that a question calls by this name, those that bear it: in their names or in what is
    told of them stand two neighbours of its telling words, or half of all. Closeness in meaning alone names nothing."""
    asked = _marked_words(telling(name))
    if len(asked) < _FEWEST:
        return tuple(cards)
    plain, beside = {*words(" ".join(asked))}, {*pairwise(words(" ".join(asked)))} - {("phong", "chong")}

    def bears(card: CampaignCard) -> bool:
        told = words(" ".join((card.name, *card.variants, *_told(view, card))))
        return bool(beside & {*pairwise(told)}) or 2 * len(plain & {*told}) >= len(plain)

    return tuple(card for card in cards if bears(card))


def with_kin(taken: Sequence[CampaignCard], cards: Sequence[CampaignCard]) -> tuple[CampaignCard, ...]:
    """Campaigns, then of `cards` the wider ones that they carry out, their own local parts, and those of the same cause
    elsewhere: whose name repeats the core of theirs."""
    wider, whole = {card.part_of for card in taken}, {card.iri for card in taken}
    cores = {core for card in taken for name in (card.name, *card.variants) if (core := _core(name))}

    def same_cause(card: CampaignCard) -> bool:
        names = [f" {' '.join(_marked_words(n))} " for n in (card.name, *card.variants)]
        return any(core in name for core in cores for name in names)

    kin = [c for c in cards if c.iri in wider or c.part_of in whole or same_cause(c)]
    return tuple(dict.fromkeys([*taken, *kin]))


def _core(name: str) -> str:
    """The longest run of telling words in a campaign's name, between spaces: what its local parts repeat of it.
    Empty when it is too short to tell."""
    runs = [
        list(run)
        for plain, run in groupby(_marked_words(name), lambda w: w in _PLAIN or w.isdigit())
        if not plain
    ]
    longest = max(runs, key=len, default=[])
    return f" {' '.join(longest)} " if len(longest) >= _CORE else ""


def telling(subject: str) -> str:
    """A subject with its marks, less the words that stand in most names or only lead up to it."""
    return " ".join(w for w in _marked_words(_restored(subject)) if w not in _PLAIN)


def _restored(subject: str) -> str:
    """A subject with its marks. A word that is plain as typed stays so: "lo" is not restored to "lô"."""
    from search.restore import restore_marks

    pairs = zip(_marked_words(subject), _marked_words(restore_marks(subject)), strict=True)
    return " ".join(typed if typed in _PLAIN and word not in _PLAIN else word for typed, word in pairs)


def ranked_campaigns(subject: str, view: GraphView, encode: Encode | None) -> list[Weighed]:
    """All campaigns, the nearest to a subject first. Cost: a few ms for some dozen campaigns."""
    cards = view.campaigns()
    subject = _restored(subject)
    marked = has_marks(subject)
    read = _marked_words if marked else words
    said = read(subject)
    asked = [w for w in said if w not in _PLAIN and not w.isdigit()]
    if not cards or not asked:
        return []
    beside = [p for p in pairwise(said) if p[0] in asked and p[1] in asked]
    names = [[card.name, *card.variants] for card in cards]
    told = [_told(view, card) for card in cards]
    weights = _rarity(asked, beside, [read(" ".join((*n, *t))) for n, t in zip(names, told, strict=True)])
    near = _meaning(subject, names, told, encode)
    found = []
    for card, own, texts, close in zip(cards, names, told, near, strict=True):
        in_name = max(_share(read(name), weights) for name in own)
        around = _share(read(" ".join(texts)), weights)
        score = _NAME * in_name + _TEXT * max(in_name, around) + _MEANING * close
        found.append(Weighed(card, score, close >= _SURE_MEANING or in_name >= _SURE_WORDS))
    return sorted(found, key=lambda w: (-w.score, w.card.name, w.card.iri))


def _marked_words(text: str) -> tuple[str, ...]:
    """The words of a text in lower case with their marks."""
    return tuple("".join(c if c.isalnum() else " " for c in tidy(text).lower()).split())


def _told(view: GraphView, card: CampaignCard) -> tuple[str, ...]:
    """The sentences that tie documents to a campaign, and those documents' titles."""
    edges = view.campaign_documents(card.iri, parts=False)
    quotes = [e.quote[:_LONGEST] for edge in edges for e in edge.evidence[:2]]
    titles = [edge.subject.title[:_LONGEST] for edge in edges if edge.subject.title]
    return (*tuple(dict.fromkeys(quotes))[:_SENTENCES], *tuple(dict.fromkeys(titles))[:_SENTENCES])


def _rarity(
    asked: Sequence[str], beside: Sequence[tuple[str, str]], texts: Sequence[Sequence[str]]
) -> dict[Any, float]:
    """How much each word and pair of neighbours of the subject tells: the fewer campaigns hold it, the more."""
    total = len(texts) + 1
    weights: dict[Any, float] = {}
    for word in asked:
        weights[word] = math.log(1 + total / (1 + sum(word in t for t in texts)))
    for pair in beside:
        weights[pair] = _PAIRS * math.log(1 + total / (1 + sum(pair in set(pairwise(t)) for t in texts)))
    return weights


def _share(told: Sequence[str], weights: dict[Any, float]) -> float:
    """The share of the subject's words and pairs that a text holds. In [0, 1]."""
    held = {*told, *pairwise(told)}
    total = sum(weights.values())
    return sum(w for part, w in weights.items() if part in held) / total if total else 0.0


def _meaning(
    subject: str, names: Sequence[Sequence[str]], told: Sequence[Sequence[str]], encode: Encode | None
) -> list[float]:
    """Closeness in meaning of the subject to each campaign: its name or, a little less, a sentence about it."""
    if encode is None:
        return [0.0] * len(names)
    from search.wording import read_wording

    texts = [*(n for own in names for n in own), *(t for ts in told for t in ts)]
    rows = encode([read_wording(subject).plain, *texts])
    near = [float(v) for v in rows[1:] @ rows[0]]
    at, after = 0, sum(len(own) for own in names)
    out = []
    for own, texts_of in zip(names, told, strict=True):
        by_name = max(near[at : at + len(own)])
        by_text = max(near[after : after + len(texts_of)], default=0.0)
        out.append(max(by_name, 0.8 * by_text, 0.0))
        at, after = at + len(own), after + len(texts_of)
    return out
