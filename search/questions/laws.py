"""Laws named in a question: "Luật Đất đai năm 2024", "luat thi dua khen thuong", "Luật Tổ chức Quốc hội số 57/2014/QH13".

A law's name has no quotes and, typed without marks, no capitals: it runs from the word "luật" to the first
word that cannot belong to a name. Names the library knows decide where the grammar alone would overrun.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from search.late_patterns import late
from search.questions.fold import fold, word_set
from search.questions.lexicon import Lexicon
from search.questions.model import Slot
from search.questions.spans import Token

_LAWS: Final = ("Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp")
_WORD: Final = late(r"[a-z0-9]+")
_STOPS: Final = word_set(
    "thì hiện năm ngày số do được bị ở đã đang còn từ khi vào mới là có không chưa này đó trong tại theo bằng bởi nào gì mà ra đến về cho như"
    " hay hoặc is are was of on in and for which"
)
_DOUBTFUL: Final = word_set("tu do con moi ra hay nhu thi ma den so bang ve")
"""Stops that, typed without marks, may as well be half of a name: "đầu tư", "tự do", "môi trường"."""
_FOLDED_STOPS: Final = frozenset(map(fold, _STOPS)) - _DOUBTFUL
_AMENDING: Final = late(
    r"\s*(?:sua doi|bo sung)(?:,? (?:bo sung))?(?: mot so)?(?: dieu)?(?: cua)?(?: cac)?\s*"
)
_NEVER: Final = frozenset("QUcGHOSWDCYPpBJeFKLNmZrntykx")


_TELLS: Final = late(
    r"(?:quy dinh|cho phep|nghiem cam|yeu cau|de cap|sau (?:nay|do|khi)|nam (?:o|trong|tai)|hien (?:nay|gio|tai)|bay gio|truoc day"
    r"|huong dan(?= (?:nhung |cac )?(?:luat|bo luat|phap lenh|nghi dinh|nghi quyet|van ban)))(?![a-z])"
)
"""What a law does, and when, stands behind its name."""
_JOINS_ON: Final = late(r"\s*(?:va|hoac|cung)\s*$")
_ACTS_ON: Final = late(r"\s*(?:va|hoac|cung|do|boi|bang)\s*$")
"""The same where papers are asked for behind it: "Luật Thủy lợi do nghị định nào hướng dẫn"."""
_BRACKETS: Final = late(r"\s*\(\s*(?P<name>[a-z][^()]*?)\s*\)")
_NUMBER: Final = late(r"\s*\(?\s*(?:luat )?(?:so\s*)?")
_REST: Final = late(r"(?: [a-z]+){1,8} so ")
"""What a name typed without marks may go on with behind a word that looks like a stop, before its number."""


def join_laws(text: str, folded: str, tokens: Sequence[Token], lexicon: Lexicon) -> list[Token]:
    """Tokens with each named law as one `D`, its number, year or date taken in. Linear in tokens and words."""
    out: list[Token] = []
    done = -1
    for i, token in enumerate(tokens):
        if token.start < done:
            continue
        law = _law_at(text, folded, tokens, i, lexicon) if _is_law(token) else None
        if law is None:
            out.append(token)
            continue
        done = law.end
        out.append(law)
    return _with_numbers(text, folded, out)


def _is_law(token: Token) -> bool:
    return (
        token.letter == "T"
        and len(token.slot.types) == 1
        and token.slot.types[0] in _LAWS
        and token.slot.name is None
    )


def _law_at(text: str, folded: str, tokens: Sequence[Token], at: int, lexicon: Lexicon) -> Token | None:
    token = tokens[at]
    start = token.start
    limit = len(folded)
    amending = _AMENDING.match(folded, token.end) if token.slot.types[0] in ("Luật", "Bộ luật") else None
    from_ = amending.end() if amending and amending.group().strip() else token.end
    for after in tokens[at + 1 :]:
        first = not _WORD.search(folded, from_, after.start)
        if after.start < from_ or (first and after.letter in "VIAaT"):
            continue
        if after.letter == "y" and folded.startswith("hang khong", max(0, after.start - 5)):
            continue  # "Luật Hàng không dân dụng"
        if after.letter in _NEVER or after.letter == "V":
            limit = after.start
            break
    end = from_
    prior = from_
    for match in _WORD.finditer(folded, from_, limit):
        gap = folded[prior : match.start()]
        if re.search(r"[?;:()\"]", gap) or ("," in gap and not _continues(text, match.start())):
            break
        word = match.group()
        typed = text[match.start() : match.end()].lower()
        if word == "khong" and folded.endswith("hang ", 0, match.start()):
            end = prior = match.end()
            continue
        if (
            (word in _FOLDED_STOPS if typed == word else typed in _STOPS)
            or word.isdigit()
            or (word == "cua" and not _of_law(folded, match.end()))
            or (match.start() > from_ and _TELLS.match(folded, match.start()))
        ):
            break
        if (
            word == "va"
            and re.match(
                r"\s*(?:luat|bo luat|nghi dinh|thong tu|nghi quyet|quyet dinh)\b", folded[match.end() :]
            )
            and not amending
        ):
            break
        end = prior = match.end()
    asks = any(t.letter in "QUGx" and t.start == limit for t in tokens[at + 1 :])
    if (joins := (_ACTS_ON if asks else _JOINS_ON).search(folded, from_, end)) is not None:
        end = joins.start()  # "Hiến pháp và những luật nào"
    known = _known(folded, start, lexicon) or _in_brackets(folded, token, end, lexicon)
    if known and (known[0] >= end or len(_WORD.findall(folded, known[0], end)) >= 3):
        end, name = known
    else:
        name = text[start:end]
    lower = start < token.end < len(text) and text[token.end : token.end + 2].strip()[:1].islower()
    if not known and lower and not text.isascii() and _verb_first(folded, tokens[at + 1 :], token.end):
        return None
    if end <= from_ and token.slot.types[0] != "Hiến pháp" and not (amending and amending.group().strip()):
        return None
    return Token(
        "D", start, end, Slot(types=token.slot.types, name=_tidy_name(name), surface=text[start:end])
    )


def _verb_first(folded: str, after: Sequence[Token], end: int) -> bool:
    """Whether a verb follows the word "luật" at once: "luật sửa bốn đạo luật" is no name."""
    return bool(after) and after[0].letter in "VI" and not _WORD.search(folded, end, after[0].start)


def _tidy_name(name: str) -> str:
    name = name.strip(" ,")
    return name[:1].upper() + name[1:]


def _continues(text: str, at: int) -> bool:
    """After a comma a name goes on in small letters ("Luật Thi đua, khen thưởng")."""
    return text[at].islower()


def _of_law(folded: str, at: int) -> bool:
    return re.match(r"\s*(?:cac )?(?:bo )?luat\b", folded[at:]) is not None


def _known(folded: str, start: int, lexicon: Lexicon) -> tuple[int, str] | None:
    """The longest law of the library whose name begins here: (end offset, name)."""
    found = []
    for match in _WORD.finditer(folded, start):
        found.append(match)
        if len(found) > 60:
            break
    names = [m.group() for m in found]
    for key, name in lexicon.laws.get(names[0], ()) if names else ():
        if tuple(names[: len(key)]) == key:
            return found[len(key) - 1].end(), name
    return None


def _in_brackets(folded: str, token: Token, end: int, lexicon: Lexicon) -> tuple[int, str] | None:
    """The law of the library that brackets behind a short name spell out: "Luật PPP (đầu tư theo phương thức đối tác
    công tư)"; with the offset behind them."""
    told = _BRACKETS.match(folded, end)
    if told is None:
        return None
    head = folded[token.start : token.end]
    for said in (told["name"], f"{head} {told['name']}"):
        known = _known(said, 0, lexicon)
        if known and known[0] == len(said):
            return told.end(), known[1]
    return None


def _with_numbers(text: str, folded: str, tokens: Sequence[Token]) -> list[Token]:
    """ "Luật Đất đai số 31/2024/QH15" is one document, and so is "Luật số 31/2024/QH15 về đất đai"."""
    out: list[Token] = []
    for token in tokens:
        before = out[-1] if out else None
        if (
            before
            and before.letter == "D"
            and token.letter == "D"
            and before.slot.name
            and not before.slot.number
            and token.slot.number
        ):
            gap = folded[before.end : token.start]
            other = set(token.slot.types) - {*before.slot.types, "Luật"}
            if (_NUMBER.fullmatch(gap) or (text.isascii() and _REST.fullmatch(gap))) and not other:
                out[-1] = replace(before, end=token.end, slot=replace(before.slot, number=token.slot.number))
                continue
        out.append(token)
    return out
