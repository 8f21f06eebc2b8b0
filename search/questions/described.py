"""Documents called by their subject instead of their number: "quyết định phê duyệt quy hoạch thành phố ban hành
ngày nào", "Quy hoạch bến chợ Cà Mau 2016-2024 được phê duyệt trên căn cứ nào". A type word and what follows it, or a
subject in front of what is asked of it, become one named document when some title holds those words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from search.late_patterns import late
from search.questions.description import description_of
from search.questions.fold import fold, words
from search.questions.lexicon import Lexicon
from search.questions.model import Slot
from search.questions.papers import plain, telling
from search.questions.spans import Token

_HARD: Final = frozenset("QUcGHSWOxmnND")
_SOFT: Final = frozenset("PpdBIVJtFkK")
_ASKED: Final = frozenset("QUx")
_BEFORE: Final = frozenset("VZNBtdPLpxsHOk")
_SUFFERS: Final = late("[aAYIBybtp]*(?P<p>P)[AaY]*V[BbdtAaY]*[QUx][AaY]*")
"""A subject, whatever words of the grammar it holds, and what was done to the paper on it."""
_OF_PAPERS: Final = (("based_on",), ("amends",), ("replaces",), ("repeals",))
"""What papers alone do."""
_ALSO_PAPERS: Final = late(r"(?:bao cao|huong dan)(?= |$)")
_FEWEST: Final = 2
_OTHERS: Final = frozenset("PpVdB")
_TO_MAKE: Final = late(
    r"(?:^| )(?:de|khi|luc) (?:lam|ra|ky|ban hanh|phe duyet|soan|viet|lap|xay dung)(?: thao| ra| nen)? $"
)
_DONE_BY: Final = late("[Aa][AaY]*(?P<v>[VI])[AaY]*(?P<w>V)[QUxc]")
_DOING: Final = frozenset({"launches", "approves", "implements"})
_LOOSE: Final = late(r"(?: (?:de|nham|co|la|thi|gom|da|do|theo|tren|nhung|cac))+ ?$")
_VERBLESS: Final = frozenset("PpdBbtIyAaY")
_ISSUING: Final = late(
    r"[ ,]*(?:(?:da |duoc |bi )*(?:phe duyet|duyet|ban hanh|thong qua|cong bo|ra doi|ky|quy dinh)(?: va)? ?)+(?:(?:vao |trong )?(?:nam )?(?:19|20)\d\d ?)?$"
)
"""How a paper came about, told after what it is about."""
_GROUNDS: Final = late(
    r"[ ,:]*(?:(?:thi|la|da|duoc|gom|co|nhung|cac|tren|dua|theo) )*(?:can cu|co so|tren|dua|trien khai|thuc hien|cu the hoa)"
)


def name_described(text: str, tokens: Sequence[Token], lexicon: Lexicon) -> list[Token]:
    """Tokens with each document that is called by its title as one `D`. A few look-ups in the title index each."""
    if not lexicon.titles.papers.with_titles:
        return list(tokens)
    fronted = _fronted(text, tokens, lexicon) or _done_by(text, tokens, lexicon)
    out: list[Token] = [fronted] if fronted else []
    done = fronted.end if fronted else -1
    for i, token in enumerate(tokens):
        if token.start < done:
            continue
        free = i == 0 or tokens[i - 1].letter in _BEFORE or _issued_with_grounds(text, tokens, i)
        free = free or (tokens[i - 1].letter == "F" and fold(text).startswith(" ve ", token.end))
        row = [*tokens[:i], _as_paper(text, token), *tokens[i + 1 :]] if i == 0 or free else tokens
        named = _described(text, row, i, lexicon) if free and _may(row[i]) else None
        out.append(named or token)
        done = named.end if named else done
    return out


def _issued_with_grounds(text: str, tokens: Sequence[Token], at: int) -> bool:
    """ "Tỉnh ban hành quy chế … dựa vào các thông tư nào", "tỉnh dựa vào quyết định nào để làm kế hoạch …": the grounds of
    what was issued, not what issued it."""
    after = "".join(t.letter for t in tokens[at:])
    front = fold(text[: tokens[at].start])
    guides = tokens[at].letter == "V" and front.endswith(" de ")  # "dựa vào luật nào để hướng dẫn …"
    if (guides or _TO_MAKE.search(front)) and any(t.letter in "QUx" for t in tokens[:at]):
        return True
    return at > 0 and tokens[at - 1].letter == "I" and re.search("V[QUx]|c$", after) is not None


def _fronted(text: str, tokens: Sequence[Token], lexicon: Lexicon) -> Token | None:
    """A paper told at the front by its subject alone: "Cải cách hành chính Cần Thơ 2021-2025: quyết định ban hành kế
    hoạch căn cứ vào đâu"; its kind may come after a colon. Whoever carries out or issues papers is none."""
    head = Token("T", 0, 0)
    if tokens and tokens[0].letter == "Z" and fold(text[: tokens[0].end]) == "danh muc":
        head, tokens = Token("T", 0, tokens[0].end, Slot(types=("Danh mục",))), tokens[1:]
    colon = text.find(":")
    suffers = _SUFFERS.fullmatch("".join(t.letter for t in tokens))
    behind = [t for t in tokens if t.start > colon > 0]
    asks = next((j for j, t in enumerate(tokens) if t.letter not in "aAYTI"), len(tokens))
    if any(t.letter in "DCZQ" for t in tokens if t.end <= max(colon, 0)) or not tokens:
        return None
    kinds = head.slot.types
    if behind:
        stop = end = colon
        if behind[0].letter in "Tn":
            kinds = behind[0].slot.types
        last = next((t for t in behind if t.letter not in "TI"), None)
        if behind[0].letter == "T" and last is not None:
            end = last.start
    elif _of_itself(tokens, asks) and not any(t.letter == "T" for t in tokens[:asks]):
        stop = end = tokens[asks].start
    elif suffers is not None:  # "Mức phí bằng không khi nộp hồ sơ qua mạng được sửa ở nghị quyết nào"
        asks = suffers.start("p")
        stop = end = tokens[asks].start
    else:
        return None
    starts = [head.end, *(t.end for t in tokens[:asks])] if tokens[0].letter in "aA" else [head.end]
    gaps = (words(text[a:b]) for a, b in zip(starts, (t.start for t in tokens), strict=False))
    if any(t.letter in "DC" for t in tokens) or max(map(len, gaps)) < _FEWEST:
        return None
    issuing = _ISSUING.search(fold(text), 0, stop)
    head = replace(head, slot=Slot(types=kinds))
    asked = description_of(text, [head, *tokens], 0, issuing.start() if issuing else stop, stop)
    found = lexicon.titles.told(asked)
    if not found:
        return None
    surface = text[:end].rstrip(" ,.:?")
    return Token("D", 0, len(surface), Slot(types=kinds, iris=tuple(t.iri for t in found), surface=surface))


def _done_by(text: str, tokens: Sequence[Token], lexicon: Lexicon) -> Token | None:
    """ "Tỉnh phát động thi đua chuyển đổi số để thực hiện những nghị quyết nào": the paper by which it did so, told by its
    subject alone."""
    match = _DONE_BY.match("".join(t.letter for t in tokens))
    if match is None:
        return None
    done, asks = tokens[match.start("v")], tokens[match.start("w")]
    if not {*done.relations, "launches"} & _DOING or not set(asks.relations) <= {"based_on", "implements"}:
        return None
    stop = _less_loose(fold(text), done.end, asks.start)
    head = Token("T", done.end, done.end)
    told = description_of(text, [head, *tokens[match.start("v") + 1 :]], 0, stop, stop)
    front = [t.slot for t in tokens[: match.start("v")]]
    places = tuple(dict.fromkeys(s.place for s in front if s.place))
    issuers = tuple(name for s in front if not s.place for name in s.issuers)
    told = replace(told, places=told.places or places, issuers=told.issuers or issuers)
    found = lexicon.titles.told(told) if any(told.subject) else ()
    if not found:
        return None
    surface = text[:stop].rstrip(" ,.:?")
    return Token("D", 0, len(surface), Slot(iris=tuple(t.iri for t in found), surface=surface))


def _of_itself(tokens: Sequence[Token], at: int) -> bool:
    """Whether what is asked is told of a paper and not of those who act: its grounds, or what is done to it."""
    if at == len(tokens) or tokens[at].letter not in "VPc":
        return False
    if tokens[at].letter == "P":
        return at + 1 < len(tokens) and tokens[at + 1].letter in "VI"
    return tokens[at].letter == "c" or tokens[at].relations[:1] in _OF_PAPERS


def _as_paper(text: str, token: Token) -> Token:
    """ "Báo cáo kết quả … ban hành ngày nào": in front of a question the verb may be the paper's kind."""
    head = _ALSO_PAPERS.match(fold(text), token.start, token.end) if token.letter == "V" else None
    if head is None:
        return token
    kind = "Báo cáo" if head.group() == "bao cao" else "Hướng dẫn"
    return replace(token, letter="T", end=head.end(), slot=Slot(types=(kind,)), relations=())


def _may(token: Token) -> bool:
    return token.letter == "T" and bool(token.slot.types) and token.slot.name is None


def _described(text: str, tokens: Sequence[Token], at: int, lexicon: Lexicon) -> Token | None:
    """The document that the words from the type word `at` on tell: as many of them as tell one."""
    token = tokens[at]
    folded = fold(text)
    for stop, limit, part in _ends(folded, tokens, at):
        told = description_of(text, tokens, at, stop, limit)
        found = lexicon.titles.told(told, part=part)
        if not found and told.issuers and _acted_upon(folded, tokens[at:], stop):
            # "phê duyệt Đề án Trung tâm dữ liệu quốc gia": the subject bears the name, or goes on without it
            found = lexicon.titles.told(replace(told, issuers=(), places=()), part=part)
            bearing = description_of(text, tokens, at, stop, limit, bears=True)
            found = found or lexicon.titles.told(bearing, part=part)
        if found:
            surface = text[token.start : stop].rstrip(" ,.:?")
            slot = replace(token.slot, iris=tuple(t.iri for t in found), surface=surface)
            return Token("D", token.start, token.start + len(surface), slot)
    return None


_MAKER: Final = late(r"(?:^| )(?:cua|do|tu|ben|phia)(?: (?:cac|lien))? ?$")


def _acted_upon(folded: str, tokens: Sequence[Token], stop: int) -> bool:
    """Whether every agency of a description stands in the midst of its subject, tied by no "của": "giới thiệu người ứng cử đại
    biểu HĐND xã"."""
    names = [t for t in tokens[1:] if t.letter == "A" and t.end <= stop]
    told = tokens[0].end + 1
    return bool(names) and all(t.start > told and not _MAKER.search(folded[: t.start]) for t in names)


def _ends(folded: str, tokens: Sequence[Token], at: int) -> Iterator[tuple[int, int, bool]]:
    """The offsets where the description may end, the farthest first, each with the one up to which times, places and
    agencies still tell of the paper, and whether words that may tell of it too are left over. What is asked of it stays
    outside."""
    hard = next(
        (
            j
            for j in range(at + 1, len(tokens))
            if (tokens[j].letter in _HARD and not _part_of_plan(tokens[j])) or _acts(folded, tokens, j)
        ),
        len(tokens),
    )
    if hard < len(tokens) and tokens[hard].letter == "D":
        return
    if any(t.letter in "Ch" for t in tokens[at:hard]) and hard == len(tokens):
        return
    last = hard
    if hard < len(tokens) and tokens[hard].letter in _ASKED:
        verb = hard
        while verb > at + 1 and tokens[verb - 1].letter in _VERBLESS:
            verb -= 1
        came = next((i for i in range(verb, hard) if tokens[i].letter in "PI"), hard)
        if any(t.letter == "I" for t in tokens[came:hard]) and any(
            t.letter in "bB" for t in tokens[came:hard]
        ):
            last = came  # "… được Thủ tướng ban hành tại quyết định nào"
        while verb > at + 1 and tokens[verb - 1].letter == "V" and _near(folded, tokens, verb):
            verb -= 1
            last = verb
        if tokens[hard - 1].letter == "L" and hard - 1 > at and any(t.letter == "F" for t in tokens[hard:]):
            last = hard - 1  # "… lấy những văn bản nào làm căn cứ"
    elif hard == len(tokens) and tokens[-1].letter == "V" and any(t.letter == "P" for t in tokens[:at]):
        last = max(hard - 1, at + 1)  # "văn bản nào bị Thông tư về … bãi bỏ"
    for j in (last, *(j for j in range(last - 1, at, -1) if tokens[j].letter in _SOFT)):
        stop = tokens[j].start if j < len(tokens) else len(folded)
        verge = tokens[last].start if last < len(tokens) else len(folded)
        limit = next((t.start for t in tokens[j:last] if t.letter in _OTHERS), verge)
        part = j < last and tokens[j].letter in "Vt" and telling(plain(folded[tokens[j].end : verge])) > 0
        yield _trimmed(folded, tokens, at, j, stop), limit, part


def _part_of_plan(token: Token) -> bool:
    """Whether a number is that of a part of a programme, which a title may name: "kinh phí Dự án 3"."""
    return token.letter == "D" and token.slot.types == ("Dự án",) and (token.slot.number or "").isdigit()


def _acts(folded: str, tokens: Sequence[Token], at: int) -> bool:
    """Whether somebody behind a comma does something: "Đề án kinh tế tuần hoàn, Bến Tre triển khai ở đâu"."""
    parted = folded[: tokens[at].start].rstrip().endswith(",")
    return (
        parted
        and tokens[at].letter in "Aa"
        and "".join(t.letter for t in tokens[at + 1 : at + 2]) in ("V", "I")
    )


def _near(folded: str, tokens: Sequence[Token], at: int) -> bool:
    """Whether no more than a word like "hoặc" stands before a part."""
    return len(words(folded[tokens[at - 1].end : tokens[at].start])) <= 1


def _trimmed(folded: str, tokens: Sequence[Token], at: int, end: int, stop: int) -> int:
    """The end without the words of how the paper came about, unless its grounds are what follows."""
    if _GROUNDS.match(folded, stop):
        return _less_loose(folded, tokens[at].end, stop)
    issuing = _ISSUING.search(folded, tokens[at].end, stop)
    if issuing:
        return issuing.start()
    while end > at + 1 and tokens[end - 1].letter in "PpdBtky" and tokens[end - 1].end >= stop - 1:
        end -= 1
        stop = tokens[end].start
    return _less_loose(folded, tokens[at].end, stop)


def _less_loose(folded: str, start: int, stop: int) -> int:
    loose = _LOOSE.search(folded, start, stop)
    return loose.start() if loose else stop


def titles_about(
    question_topic: Sequence[str], asked: Slot, lexicon: Lexicon
) -> tuple[tuple[str, float], ...]:
    """The documents of the asked types whose titles hold a subject: (IRI, share of it), best first."""
    if len(question_topic) < 3:
        return ()
    types = tuple(t for t in asked.types if t != "campaign")
    return tuple((t.iri, t.score) for t in lexicon.titles.find(question_topic, types, 0.6)[:60])
