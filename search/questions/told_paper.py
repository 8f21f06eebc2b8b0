"""What stands behind a numbered paper as its description is no condition on the papers asked for: "Nghị định 24/2014/NĐ-CP về
cơ quan chuyên môn thuộc UBND tỉnh được sửa đổi bởi nghị định nào" asks for no decree of a province. Nor is who approved it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from ingest import symbols
from ingest.agencies.codes import central_issuer
from search.late_patterns import late
from search.questions.fold import fold
from search.questions.lexicon import Lexicon
from search.questions.patterns import document_pattern, type_words
from search.questions.spans import Scanner, Token

_BEGINS: Final = late(r"[ ,]*(?:\(.{1,80}?\) ?)?(?:ve|quy dinh|ban hanh|phe duyet|thong qua) ")
_ASKS: Final = late(r"(?<![a-z])(?:nao|gi|ai|dau|khi nao|bao gio|may|bao nhieu|chua|khong)(?![a-z])")
_SOON: Final = 70
"""Characters from the verb of a question to the word that asks."""
_PASSIVE: Final = late(r" (?:(?:da|dang|hien|moi|tung|vua|se|con|nay) )*(?:duoc|bi) (?=[a-z])")
_LAWS: Final = frozenset({"Luật", "Bộ luật", "Pháp lệnh"})
_TIED: Final = late(
    r"(?:^| )(?:thuoc|cua|tai|o|cho|voi|tren dia ban|trong|giua|tren|theo)(?: (?:cac|nhung|tinh|thanh pho|moi|toan))* ?$"
)
"""What ties an agency or place to the words before it."""


@lru_cache(maxsize=1)
def _active() -> re.Pattern[str]:
    return re.compile(
        rf" (?:(?:da|dang|hien|moi|tung|vua|se) )*(?:(?:co|do) (?:(?:nhung|cac|may|bao nhieu) )?(?:{type_words()}) (?:nao|gi)"
        rf"|(?:(?:sua doi|bo sung|thay the|bai bo|huy bo|dinh chinh|ngung|can cu|dua|thuc hien|trien khai|huong dan|quy dinh chi tiet|cu the hoa|thi hanh)(?:,? (?:va )?| vao | tren | theo ))+"
        rf"(?:(?:nhung|cac|may|bao nhieu) )?(?:{type_words()}) (?:nao|gi))(?![a-z])"
    )


@lru_cache(maxsize=1)
def _approved() -> re.Pattern[str]:
    return re.compile(
        r"(?!.{0,20}(?:phong trao|cuoc van dong|thi dua|chien dich|dot ))[^,?]{4,140}? (?:do|duoc|ma) [^,?]{4,60}? (?:da )?(?:phe duyet|ban hanh|thong qua|duyet|de ra)"
        r" (?:tai|trong|o|theo|bang|kem theo|qua) (?P<paper>(?:quyet dinh|nghi quyet) (?:so )?\d)"
    )


def without_description(text: str, lexicon: Lexicon) -> str:
    """The question without the description of the numbered paper in front, where that names agencies, places or times and the
    library can mean but one paper by the number; else the same. A scan of the text where a symbol stands in front."""
    folded = fold(text)
    approved = (
        _approved().match(folded)
        if " phe duyet " in folded or " thong qua " in folded or " ban hanh " in folded
        else None
    )
    if approved is not None and not _ASKS.search(folded, 0, approved.start("paper")):
        if _PASSIVE.search(folded, approved.end()) or _active().search(folded, approved.end()):
            text = text[approved.start("paper") :]
            return text[:1].upper() + text[1:]
        return text
    head = document_pattern().match(folded)
    if head is None or not head["symbol"]:
        return text
    tokens = Scanner(text, lexicon).scan()
    if not tokens or tokens[0].letter != "D" or tokens[0].start:
        return text
    about = _description(folded, tokens)
    if about is None or not _only_one(tokens[0].slot.number, lexicon):
        return text
    return f"{text[: about[0]].rstrip(' ,')} {text[about[1] :].lstrip(' ,')}"


def _description(folded: str, tokens: list[Token]) -> tuple[int, int] | None:
    """Where the description of the first paper stands; None where it has none, or nothing in it could be taken for a
    condition, or whoever ends it may be the one who acts."""
    start = tokens[0].end
    for token in tokens[1:]:
        if token.letter not in "AaY" or folded[start : token.start].strip(" ,(") not in (
            "",
            "cua",
            "ngay",
            "nam",
            "do",
        ):
            break
        start = token.end
    if not _BEGINS.match(folded, start):
        return None
    asks = next((m for m in _ASKS.finditer(folded, start) if m.group() not in ("khong", "may")), None)
    stop = asks.end() if asks else len(folded)
    passive = None
    for match in _PASSIVE.finditer(folded, start, stop):
        if stop - match.end() <= _SOON:
            passive = match
            break
    main = passive or _active().search(folded, start)
    if main is None or (
        "," in folded[start : main.start()]
        and re.search(
            r", ?(?:ubnd|so|bo|tinh|thanh pho|hdnd|[a-z]+ uy)(?![a-z])", folded[start : main.start()]
        )
    ):
        return None
    inside = [t for t in tokens[1:] if start <= t.start and t.end <= main.start() + 1]
    told = [t for t in inside if t.letter in "AaYCDV" or _LAWS & {*t.slot.types}]
    if not told and not re.search(
        r"(?<![a-z])cap (?:tinh|huyen|xa|so|bo)|(?<![a-z])(?:ubnd|hdnd) (?:xa|huyen|tinh|phuong)",
        folded[start : main.start()],
    ):
        return None
    if any(t.letter in "QUGHW" for t in inside):
        return None
    last = told[-1] if told else None
    if (
        passive is None
        and last is not None
        and last.end >= main.start() - 1
        and last.letter in "Aa"
        and not _TIED.search(folded[start : last.start])
    ):
        return None
    return start, main.start()


def _only_one(number: str | None, lexicon: Lexicon) -> bool:
    """Whether a symbol is of one paper: a central office's with its year, or the library knows one of that number."""
    symbol = symbols.parse(number) if number else None
    if symbol is None:
        return False
    if any(code == "TW" or central_issuer(code) for code in symbol.issuers) and re.search(
        r"/(?:19|20)\d\d/", number or ""
    ):
        return True
    return lexicon.bearing.numbered(number or "") == 1
