"""Shapes the parts of a question: campaigns get their names, pronouns their documents, rows of verbs or documents
become one part, and the words that no part covers become parts of their own."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from search.late_patterns import late
from search.questions import words as table
from search.questions.fold import fold, words
from search.questions.lexicon import Lexicon
from search.questions.model import Slot
from search.questions.spans import Token

WORD: Final = late(r"[a-z0-9]+")


_LIST_GAP: Final = late(r"\s*(?:,|;|va|hoac|hay|voi|and|or|,? ?va ca|lan)\s*|\s*,\s*(?:va|and)\s*")


_CAMPAIGN_STOP: Final = late(r"(?<![a-z0-9])(?:" + fold(table.CAMPAIGN_STOPS) + r")|[?;]")


def between(folded: str, left: Token, right: Token) -> str:
    return folded[left.end : right.start]


def name_campaigns(text: str, folded: str, tokens: Sequence[Token], lexicon: Lexicon) -> list[Token]:
    """A campaign's head ("phong trào") takes the words after it, up to the next part that is not its name."""
    out: list[Token] = []
    skip = -1
    for i, token in enumerate(tokens):
        if token.start < skip:
            continue
        if token.letter != "h":
            out.append(token)
            continue
        quoted = next((t for t in tokens[i + 1 : i + 4] if t.letter == "C"), None)
        if quoted and len(WORD.findall(between(folded, token, quoted))) <= 8:
            out.append(replace(quoted, start=token.start))
            skip = quoted.end
            continue
        where = _IN_PLACE.match(
            folded, token.end
        )  # "phong trào thi đua yêu nước trên địa bàn tỉnh": nothing else names it
        end = _campaign_end(folded, where.end() if where else token.end, tokens[i + 1 :], lexicon)
        name = text[token.start : end].strip(" ,.:;?")
        tail = words(text[token.end : end])
        if (
            len([w for w in tail if w not in table.STOPWORDS]) >= 1
            or "nam" in folded[token.start : token.end]
        ):
            out.append(
                Token("C", token.start, token.start + len(name), Slot(name=name, campaign=True, surface=name))
            )
            skip = token.start + len(name)
        else:
            out.append(Token("w", token.start, token.end, words=words(text[token.start : token.end])))
    return out


_IN_PLACE: Final = late(r" (?:tren|o) (?:dia ban|pham vi) (?=tinh |thanh pho |ca nuoc|toan )")


def _campaign_end(folded: str, start: int, after: Sequence[Token], lexicon: Lexicon) -> int:
    stop = _CAMPAIGN_STOP.search(folded, start)
    end = stop.start() if stop else len(folded)
    for token in after:
        if token.start >= end:
            break
        if token.letter == "A" and re.search(r"(?:,|\bthi) ?$", folded[: token.start]):
            end = token.start
            break
        owner = re.search(r" cua ?$", folded[: token.start]) if token.letter == "A" else None
        if owner and owner.start() > start and not _woven(folded, token, start, lexicon):
            end = owner.start()
            break
        if token.letter in "YVTaAOIJKLFtbNxzrk" or (token.letter == "C"):
            if (
                token.letter in "VI"
                and _asks_next(after, token)
                and not _woven(folded, token, start, lexicon)
            ):
                end = token.start
                break
            continue
        if token.letter in "QUGHSWDPcpdBeym":
            if _woven(folded, token, start, lexicon):
                continue
            end = token.start
            break
    return end


def _woven(folded: str, token: Token, start: int, lexicon: Lexicon) -> bool:
    """Whether a part belongs to a known campaign's name: tied to the words on both sides by that name, or begins it."""
    left = WORD.findall(folded, start, token.start)[-1:]
    right = WORD.findall(folded, token.end)[:1]
    chain = [*left, *WORD.findall(folded, token.start, token.end), *right]
    return bool(right) and all(pair in lexicon.bigrams for pair in itertools.pairwise(chain))


def _asks_next(tokens: Sequence[Token], token: Token) -> bool:
    at = tokens.index(token)
    after = [t.letter for t in tokens[at + 1 : at + 3]]
    if not after or after[0] in "QUGHcx":
        return bool(after)
    return after[0] in "bB" and after[-1] in "QUx" and tokens[at + 1].start <= token.end + 1


def add_words(text: str, folded: str, tokens: Sequence[Token]) -> list[Token]:
    """Runs of words that no part covers become `w` tokens, unless they are all fillers."""
    out: list[Token] = []
    at = 0
    for token in [*tokens, None]:
        end = token.start if token else len(folded)
        if end > at:
            found = list(WORD.finditer(folded, at, end))
            if (
                token
                and out
                and out[-1].letter == token.letter == "D"
                and _LIST_GAP.fullmatch(folded[at:end])
            ):
                found = []  # "cả Luật A lẫn Luật B"
            content = tuple(m.group() for m in found if m.group() not in table.FILLERS)
            if content:
                told = tuple(m.group() for m in found if tells(text[m.start() : m.end()].lower(), m.group()))
                out.append(Token("w", found[0].start(), found[-1].end(), words=told))
        if token:
            out.append(token)
            at = token.end
    return out


def tells(typed: str, word: str) -> bool:
    """Whether a word may be part of a subject; a mark tells "trọng" from "trong"."""
    return word not in table.TOPIC_STOPS or (typed != word and typed not in table.TOPIC_STOPS_MARKED)


def join_verbs(folded: str, tokens: Sequence[Token]) -> list[Token]:
    """Verbs in a row ("sửa đổi, thay thế") are one part that holds all their relations."""
    out: list[Token] = []
    for token in tokens:
        if (
            out
            and token.letter == "V" == out[-1].letter
            and len(WORD.findall(between(folded, out[-1], token))) <= 1
        ):
            first = out[-1]
            gap = between(folded, first, token).strip(" ,")
            if _ends_a_telling(folded, out):
                out.append(token)  # "kế hoạch mà D thay thế thực hiện nghị quyết nào"
                continue
            if not gap and token.relations == ("based_on",) and len(out) > 1 and out[-2].letter == "P":
                out[-1] = replace(first, letter="I")  # "được thông qua trên cơ sở …"
                out.append(token)
                continue
            if gap in ("", "va", "hoac", "hay", "de", "and", "or"):
                keep = (
                    (token.relations + first.relations)
                    if gap == "de"
                    else (first.relations + token.relations)
                )
                out[-1] = replace(first, end=token.end, relations=tuple(dict.fromkeys(keep)))
                continue
        out.append(token)
    return out


def _ends_a_telling(folded: str, before: Sequence[Token]) -> bool:
    """Whether the last verb ends what tells of a class: "kế hoạch mà D thay thế", "kế hoạch được D thay thế"."""
    told = re.search("T(?P<p>P?)D[AaY]*V$", "".join(t.letter for t in before))
    if told is None:
        return False
    gap = between(folded, before[told.start()], before[told.end("p")])
    return bool(told["p"]) or gap.strip() == "ma"


def join_documents(folded: str, tokens: Sequence[Token]) -> list[Token]:
    """ "Nghị định 98 và Thông tư 01": one part with several documents."""
    out: list[Token] = []
    for token in tokens:
        if (
            out
            and token.letter == "D" == out[-1].letter
            and _LIST_GAP.fullmatch(between(folded, out[-1], token))
        ):
            slot = token.slot if token.slot.types else replace(token.slot, types=out[-1].slot.types)
            out[-1] = replace(out[-1], end=token.end, also=(*out[-1].also, slot))
            continue
        out.append(token)
    return out


_CHANGES: Final = frozenset({"amends", "replaces", "repeals", "suspends", "corrects"})


def drop_attached(tokens: Sequence[Token]) -> list[Token]:
    """ "D sửa đổi quy chế ban hành kèm theo quyết định nào": what is changed is asked for by what it came with, so the first
    verb is the one that asks."""
    out = list(tokens)
    for i in range(len(out) - 1, 1, -1):
        attached = out[i].letter == "V" and out[i].relations == ("issues_with",)
        if attached and out[i - 1].letter in "wT" and out[i + 1 : i + 2] and out[i + 1].letter in "QU":
            changing = next((t for t in reversed(out[: i - 1]) if t.letter not in "wT"), None)
            if changing is not None and changing.letter == "V" and _CHANGES & set(changing.relations):
                out[i] = replace(out[i], letter="w", relations=(), words=())
    return out


_AND: Final = late(
    r"\s*(?:cua (?:dang|nha nuoc|trung uong|dia phuong))?\s*(?:,|;|,? ?va|,? ?hoac|,? ?hay|,? ?cung)?\s*"
)


def join_asked(folded: str, tokens: Sequence[Token]) -> list[Token]:
    """ "Luật nào, nghị quyết nào", "những nghị quyết, quyết định nào": one part that asks for several classes; whose papers
    they are is kept where both say the same."""
    out: list[Token] = []
    for token in tokens:
        before = out[-1] if out else None
        asks = before is not None and (
            before.letter == "Q" or (before.letter == "T" and before.slot.name == "các")
        )
        if (
            before is not None
            and asks
            and token.letter == "Q"
            and before.slot.types
            and token.slot.types
            and "campaign" not in (*before.slot.types, *token.slot.types)
            and _AND.fullmatch(between(folded, before, token))
        ):
            types = tuple(dict.fromkeys((*before.slot.types, *token.slot.types)))
            issuers = before.slot.issuers if before.slot.issuers == token.slot.issuers else ()
            if before.letter == "T":
                issuers = token.slot.issuers
            surface = f"{before.slot.surface}, {token.slot.surface}"
            slot = replace(token.slot, types=types, issuers=issuers, name=None, surface=surface)
            out[-1] = replace(token, start=before.start, slot=slot)
            continue
        if before is not None and token.letter == "Q" and _told_beside(folded, out, token):
            own = before.slot.types if before.slot.types == ("Hiến pháp",) else ()
            types = (*own, *token.slot.types) if token.slot.types else ()
            out[-1] = replace(token, start=before.start, slot=replace(token.slot, types=types))
            continue
        out.append(token)
    return out


def _told_beside(folded: str, before: Sequence[Token], asked: Token) -> bool:
    """Whether the last paper is told beside those asked for: "D căn cứ Hiến pháp và những luật nào"."""
    letters = "".join(t.letter for t in before)
    gap = between(folded, before[-1], asked).strip(" ,")
    return re.search("D.*VD$", letters) is not None and gap in ("va", "va cac", "cung", "va nhung")
