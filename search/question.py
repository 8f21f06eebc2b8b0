"""Reads a question: what is asked, in which direction, of which documents, under which conditions.

`read_question` takes text typed with marks, without, or half of them, in Vietnamese or English, and returns
a frozen `Question`. It is pure and deterministic; cost is linear in the text (well under 2 ms for a usual
question). The grammar is data: words in `question_words`, frames in `question_frames`.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from search import question_words as table
from search.question_fold import fold, tidy, words
from search.question_frames import ATTRIBUTE_FRAMES, NOUN_FRAMES, RELATION_FRAMES, TOPIC_FRAMES, Frame
from search.question_laws import join_laws
from search.question_lexicon import Lexicon
from search.question_model import MAX_LENGTH, Direction, Kind, Previous, Question, QuestionTooLong, Slot
from search.question_spans import Scanner, Token

__all__ = ["MAX_LENGTH", "Lexicon", "Previous", "Question", "QuestionTooLong", "Slot", "read_question"]

_EMPTY: Final = Lexicon()
_WORD: Final = re.compile(r"[a-z0-9]+")
_GLUE: Final = re.compile(r"[\s(,:]*(?:(?:cua|do|ngay|so|nam|va|la|of|dated|by|the)[\s(]+)*")
_LIST_GAP: Final = re.compile(r"\s*(?:,|;|va|hoac|hay|voi|and|or|,? ?va ca|lan)\s*|\s*,\s*(?:va|and)\s*")
_CAMPAIGN_STOP: Final = re.compile(r"(?<![a-z0-9])(?:" + fold(table.CAMPAIGN_STOPS) + r")|[?;]")
_ASKING: Final = re.compile(
    r"(?<![a-z0-9])(?:bao nhieu|may|the nao|ra sao|vi sao|tai sao|sao|khong|chua|how|why)(?![a-z0-9])"
)
_HERE: Final = re.compile(r"(?:^|\s)(?:o|tai|tren|tren dia ban|trong|in|cho)\s*(?:dia ban\s*)?$")


def read_question(text: str, lexicon: Lexicon = _EMPTY, previous: Previous | None = None) -> Question:
    """What a question asks. Raises `QuestionTooLong` above `MAX_LENGTH` characters.

    `previous` gives the documents of the talk so far, for "kết luận đó". Never fails otherwise: a text that
    fits no frame is a `content` question with its topic words.
    """
    text = tidy(text)
    if len(text) > MAX_LENGTH:
        raise QuestionTooLong(len(text))
    folded = fold(text)
    tokens = Scanner(text, lexicon).scan()
    tokens = join_laws(text, folded, tokens, lexicon)
    tokens = _name_campaigns(text, folded, tokens, lexicon)
    tokens = _settle_nouns(folded, tokens)
    tokens = _add_words(text, folded, tokens)
    tokens, chained = _pronouns(tokens, previous)
    tokens = _join_verbs(folded, tokens)
    tokens = _join_documents(folded, tokens)
    tokens = _attach(folded, tokens)
    tokens = _fold_description(text, tokens)
    return _decide(text, folded, tokens, chained)


def _between(folded: str, left: Token, right: Token) -> str:
    return folded[left.end : right.start]


def _name_campaigns(text: str, folded: str, tokens: Sequence[Token], lexicon: Lexicon) -> list[Token]:
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
        if quoted and len(_WORD.findall(_between(folded, token, quoted))) <= 8:
            out.append(replace(quoted, start=token.start))
            skip = quoted.end
            continue
        end = _campaign_end(folded, token.end, tokens[i + 1 :], lexicon)
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


def _campaign_end(folded: str, start: int, after: Sequence[Token], lexicon: Lexicon) -> int:
    stop = _CAMPAIGN_STOP.search(folded, start)
    end = stop.start() if stop else len(folded)
    for token in after:
        if token.start >= end:
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
    """Whether a part belongs to a known campaign's name: tied to the words on both sides by that name."""
    left = _WORD.findall(folded, start, token.start)[-1:]
    right = _WORD.findall(folded, token.end)[:1]
    chain = [*left, *_WORD.findall(folded, token.start, token.end), *right]
    return bool(left and right) and all(pair in lexicon.bigrams for pair in itertools.pairwise(chain))


def _asks_next(tokens: Sequence[Token], token: Token) -> bool:
    at = tokens.index(token)
    return at + 1 < len(tokens) and tokens[at + 1].letter in "QUGHcx"


def _settle_nouns(folded: str, tokens: Sequence[Token]) -> list[Token]:
    """ "hướng dẫn" is a verb before a law or document; halves of "lấy … làm căn cứ" alone are mere words."""
    out: list[Token] = []
    letters = "".join(t.letter for t in tokens)
    for i, token in enumerate(tokens):
        after = tokens[i + 1] if i + 1 < len(tokens) else None
        if token.letter == "T" and token.slot.types == ("Hướng dẫn",) and not token.slot.name:
            near = after is not None and len(_WORD.findall(_between(folded, token, after))) <= 1
            if (near and after is not None and after.letter in "DQncx") or (
                i > 0 and tokens[i - 1].letter in "TQP" and out
            ):
                token = replace(token, letter="V", relations=("guides",))
        if (token.letter == "K" and "e" not in letters) or (token.letter == "L" and "F" not in letters):
            continue
        if token.letter == "h" or (token.letter == "k" and not set(letters) & set("GH")):
            continue
        out.append(token)
    return out


def _add_words(text: str, folded: str, tokens: Sequence[Token]) -> list[Token]:
    """Runs of words that no part covers become `w` tokens, unless they are all fillers."""
    out: list[Token] = []
    at = 0
    for token in [*tokens, None]:
        end = token.start if token else len(folded)
        if end > at:
            found = list(_WORD.finditer(folded, at, end))
            content = tuple(m.group() for m in found if m.group() not in table.FILLERS)
            if content:
                told = tuple(m.group() for m in found if _tells(text[m.start() : m.end()].lower(), m.group()))
                out.append(Token("w", found[0].start(), found[-1].end(), words=told))
        if token:
            out.append(token)
            at = token.end
    return out


def _pronouns(tokens: Sequence[Token], previous: Previous | None) -> tuple[list[Token], bool]:
    """ "kết luận đó", "nó": the document named before in the question, else the one talked of before it."""
    out: list[Token] = []
    chained = False
    for token in tokens:
        if token.letter == "n" and not any(t.letter == "D" for t in out):
            wanted = token.slot.types
            slots = previous.slots if previous else ()
            fit = next((s for s in slots if not wanted or set(wanted) & set(s.types)), None)
            if fit:
                token = replace(token, letter="C" if fit.campaign else "D", slot=fit)
                chained = True
        out.append(token)
    return out, chained


def _join_verbs(folded: str, tokens: Sequence[Token]) -> list[Token]:
    """Verbs in a row ("sửa đổi, thay thế") are one part that holds all their relations."""
    out: list[Token] = []
    for token in tokens:
        if (
            out
            and token.letter == "V" == out[-1].letter
            and len(_WORD.findall(_between(folded, out[-1], token))) <= 1
        ):
            first = out[-1]
            gap = _between(folded, first, token).strip(" ,")
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


def _join_documents(folded: str, tokens: Sequence[Token]) -> list[Token]:
    """ "Nghị định 98 và Thông tư 01": one part with several documents."""
    out: list[Token] = []
    for token in tokens:
        if (
            out
            and token.letter == "D" == out[-1].letter
            and _LIST_GAP.fullmatch(_between(folded, out[-1], token))
        ):
            slot = token.slot if token.slot.types else replace(token.slot, types=out[-1].slot.types)
            out[-1] = replace(out[-1], end=token.end, also=(*out[-1].also, slot))
            continue
        out.append(token)
    return out


_TAKES: Final = {"C": "Aa", "D": "AaY", "Q": "AaY", "U": "AaY", "T": "AaY", "c": "A", "n": "Y"}


def _attach(folded: str, tokens: Sequence[Token]) -> list[Token]:
    """Dates, agencies and places go to the document or type they follow; those that do not stay apart."""
    out: list[Token] = []
    for token in tokens:
        owner = next((i for i in range(len(out) - 1, -1, -1) if out[i].letter in _TAKES), None)
        if owner is not None and token.letter in _TAKES[out[owner].letter]:
            gap = (
                folded[out[-1].end : token.start]
                if out[-1].letter in "AaYwd"
                else _between(folded, out[owner], token)
            )
            near = all(t.letter in "AaYd" for t in out[owner + 1 :])
            described = (
                out[-1].letter == "w"
                and token.letter in "Aa"
                and gap.strip() in ("cua", "do")
                and out[owner].letter == "D"
                and owner == len(out) - 2
            )
            if (
                (
                    near
                    and _GLUE.fullmatch(gap)
                    and not ("," in gap and token.letter in "Aa" and out[owner].letter == "D")
                )
                or described
                or (near and _HERE.search(gap) and out[owner].letter == "Q")
            ):
                out[owner] = replace(out[owner], slot=_merge(out[owner].slot, token.slot))
                token = replace(token, slot=Slot(surface=token.slot.surface))
        out.append(token)
    return out


def _merge(slot: Slot, more: Slot) -> Slot:
    """A slot with the conditions of a date, agency or place; what it has already said stays."""
    period = more.name == "giai đoạn"
    return replace(
        slot,
        issuers=tuple(dict.fromkeys((*slot.issuers, *more.issuers))),
        place=slot.place or more.place,
        date=slot.date or more.date,
        years=slot.years or (None if period else more.years),
    )


_MAIN: Final = re.compile(
    r"[PpIAad]*V[AaYBdPIt]*[QUx]|[PpdBtLKN]+[AaYI]*[QU][AaY]*[PI]*(?:V|F|K|I|$)|[AaPI]*[BdtF][AaYI]*[QU]"
)


def _fold_description(text: str, tokens: Sequence[Token]) -> list[Token]:
    """A document's own description may hold verbs and other documents ("Kế hoạch 46 về triển khai Nghị quyết 71 …
    cụ thể hóa văn bản nào"): what stands between it and the clause that asks is no part of the question."""
    shape = "".join(t.letter for t in tokens)
    head = re.match("[Zbt]*D", shape)
    mains = list(_MAIN.finditer(shape))
    if not head or not mains:
        return list(tokens)
    start = next((m.start() for m in mains if m.start() >= head.end()), 0)
    while (
        start < len(tokens)
        and start > head.end()
        and tokens[start].letter in "Aa"
        and _of(text, tokens[start])
    ):
        start += 1
    inside = tokens[head.end() : start]
    begins_clause = inside and (
        inside[0].letter in "AaYdPpnx"
        or (inside[0].letter == "I" and not any(t.letter in "TD" for t in inside))
    )
    if not inside or begins_clause or any(t.letter in "SHWOJQUG" for t in inside):
        return list(tokens)
    told = tuple(w for t in inside for w in _WORD.findall(fold(text[t.start : t.end])))
    middle = Token("w", inside[0].start, inside[-1].end, words=told)
    return [*tokens[: head.end()], middle, *tokens[start:]]


def _of(text: str, token: Token) -> bool:
    """Whether "của" or "với" ties an agency to the words before it."""
    return (
        re.search(r"(?:cua|voi|cho|giao|gui)\s*$", fold(text[max(0, token.start - 6) : token.start]))
        is not None
    )


def _topic(text: str, folded: str, tokens: Sequence[Token], letters: str = "wTaYV") -> tuple[str, ...]:
    """The folded words of these parts in order, less those no subject needs."""
    return tuple(
        w.group()
        for t in tokens
        if t.letter in letters
        for w in _WORD.finditer(folded, t.start, t.end)
        if _tells(text[w.start() : w.end()].lower(), w.group())
    )


def _tells(typed: str, word: str) -> bool:
    """Whether a word may be part of a subject; a mark tells "trọng" from "trong"."""
    return word not in table.TOPIC_STOPS or (typed != word and typed not in table.TOPIC_STOPS_MARKED)


def _loose_topic(text: str, folded: str, tokens: Sequence[Token]) -> tuple[str, ...]:
    """The words that describe neither a named document nor the asked type: not right after one."""
    free = [
        t
        for i, t in enumerate(tokens)
        if t.letter in "wT" and not (i and t.letter == "w" and tokens[i - 1].letter in "DCQU")
    ]
    asked = next((i for i, t in enumerate(free) if t.letter == "T" and t.slot.types), None)
    if asked is not None and not any(t.letter in "QU" for t in tokens):
        free = free[:asked] + free[asked + 1 :]
    return _topic(text, folded, free)


def _subject(text: str, tokens: Sequence[Token]) -> str:
    """The words left over as they were typed, for telling what was understood."""
    parts = [
        text[t.start : t.end]
        for i, t in enumerate(tokens)
        if t.letter in "wTaY" and not (i and tokens[i - 1].letter in "DC")
    ]
    return " ".join(parts)


def _first(frames: Sequence[Frame], shape: str) -> tuple[Frame, re.Match[str]] | None:
    for frame in frames:
        match = frame.shape.search(shape)
        if match:
            return frame, match
    return None


def _decide(text: str, folded: str, tokens: Sequence[Token], chained: bool) -> Question:
    shape = "".join(t.letter for t in tokens)
    loose = Slot()
    for token in tokens:
        if token.letter in "AaY":
            loose = _merge(loose, token.slot)
    loose = replace(loose, topic=_loose_topic(text, folded, tokens), surface="")
    base = Question(
        text,
        "content",
        loose=loose,
        topic=_topic(text, folded, tokens),
        subject=_subject(text, tokens),
        chained=chained,
        every="ca " in folded and _both(folded),
    )
    asks = any(letter in "QUcxGHOSW" for letter in shape) or "?" in text or _ASKING.search(folded) is not None
    named = any(letter in "DC" for letter in shape)
    if named:
        base = replace(base, anchors=_all_anchors(tokens))
        compare = ATTRIBUTE_FRAMES[0].shape.search(shape)
        if compare and len(base.anchors) > 1:
            return replace(base, kind="compare", rule=ATTRIBUTE_FRAMES[0].example)
        if any(letter in "QUcx" for letter in shape) or "N" in shape or re.search("G.*V", shape):
            hit = _first(RELATION_FRAMES, shape)
            if hit and not _is_attribute(shape, hit[1]):
                return _relation(base, tokens, shape, *hit)
        hit = _first(ATTRIBUTE_FRAMES, shape)
        if hit and not (hit[0].kind != "number_lookup" and _has_subject(tokens, shape, hit)):
            return _attribute(base, tokens, shape, *hit)
        checked = _check(base, tokens, shape)
        if checked:
            return checked
        if not asks or "Z" in shape or "Q" not in shape:
            hit = _first(NOUN_FRAMES, shape)
            if (
                hit
                and ("T" in shape or "Z" in shape or shape.startswith(("V", "Z")))
                and not re.search("[GHO]", shape)
            ):
                return _relation(base, tokens, shape, *hit)
        return _remaining(base, text, tokens, shape, asks)
    return _unnamed(base, tokens, shape, folded)


def _both(folded: str) -> bool:
    return re.search(r"(?:^|\s)ca .+ (?:lan|va) ", folded) is not None or "both" in folded


def _slot(tokens: Sequence[Token], at: int) -> Slot:
    token = tokens[at]
    after = tokens[at + 1] if at + 1 < len(tokens) and tokens[at + 1].letter == "w" else None
    topic = after.words if after else ()
    return replace(token.slot, topic=topic, name=None if token.slot.name == "các" else token.slot.name)


def _all_anchors(tokens: Sequence[Token]) -> tuple[Slot, ...]:
    return tuple(s for i, t in enumerate(tokens) if t.letter in "DC" for s in (_slot(tokens, i), *t.also))


def _anchors_at(tokens: Sequence[Token], at: int) -> tuple[Slot, ...]:
    if tokens[at].letter == "n":
        earlier = [i for i in range(at) if tokens[i].letter in "DC"]
        at = earlier[-1] if earlier else at
    return (_slot(tokens, at), *tokens[at].also)


def _is_attribute(shape: str, match: re.Match[str]) -> bool:
    """Whether "gì/nào" only serves an attribute phrase ("… về việc gì")."""
    return "q" in match.groupdict() and match["q"] == "G" and "I" in shape and "V" not in shape


def _relation(
    base: Question, tokens: Sequence[Token], shape: str, frame: Frame, match: re.Match[str]
) -> Question:
    groups = match.groupdict()
    at = match.start("a")
    anchors = _anchors_at(tokens, at)
    relations = frame.relations
    if groups.get("v"):
        relations = tokens[match.start("v")].relations
    kind: Kind = frame.kind
    if "cites" in relations and frame.direction == "in":
        kind = "mentions"
    elif any(a.campaign for a in anchors):
        kind = "campaign"
    asked = _asked_slot(tokens, shape, match)
    if groups.get("q") == "U":
        kind = "count"
    elif groups.get("q") == "G":
        kind = "who_issued" if kind == "campaign" else "agency"
    return replace(
        base,
        kind=kind,
        relations=relations,
        direction=frame.direction,
        asked=asked,
        anchors=anchors,
        aspects=_aspects(shape),
        rule=frame.example,
    )


def _asked_slot(tokens: Sequence[Token], shape: str, match: re.Match[str]) -> Slot:
    at = match.start("q") if match.groupdict().get("q") else -1
    if at < 0 or tokens[at].letter in "xGc":
        at = next((i for i, t in enumerate(tokens) if t.letter in "QU"), at)
    if at < 0:
        at = next((i for i, t in enumerate(tokens) if t.letter == "T"), -1)
    return _slot(tokens, at) if at >= 0 and tokens[at].letter in "QUT" else Slot()


def _aspects(shape: str) -> tuple[str, ...]:
    names = {
        "S": "status",
        "J": "effective",
        "H": "when",
        "W": "number",
        "G": "issuer",
        "O": "about",
        "x": "provision",
    }
    return tuple(name for letter, name in names.items() if letter in shape)


def _has_subject(tokens: Sequence[Token], shape: str, hit: tuple[Frame, re.Match[str]]) -> bool:
    """A question about something done *under* a document ("phải thôi việc khi nào theo D") is no attribute."""
    under = re.search("[tb][AaY]*D", shape)
    return under is not None and bool(
        [w for t in tokens[: under.start()] for w in t.words if w not in table.STOPWORDS]
    )


def _attribute(
    base: Question, tokens: Sequence[Token], shape: str, frame: Frame, match: re.Match[str]
) -> Question:
    spots = [match.start(g) for g, v in match.groupdict().items() if v and g.startswith("a")]
    anchors = _anchors_at(tokens, spots[0]) if spots else base.anchors
    relations: tuple[str, ...] = ()
    direction: Direction | None = None
    asked = Slot()
    if frame.kind == "number_lookup":
        asked = next((_slot(tokens, i) for i, t in enumerate(tokens) if t.letter in "QUT"), Slot())
        verb = re.search("V[wYAaT]{0,4}[DC]", shape)
        if verb:
            relations, direction = tokens[verb.start()].relations, "in"
    return replace(
        base, kind=frame.kind, anchors=anchors, relations=relations, direction=direction, asked=asked,
        aspects=_aspects(shape), rule=frame.example,
    )  # fmt: skip


def _check(base: Question, tokens: Sequence[Token], shape: str) -> Question | None:
    """ "Kế hoạch A có thực hiện Chỉ thị B không": two documents and a relation between them."""
    match = re.search(
        "(?P<a>D)[AaYwI]*(?P<P>P?)[AaYwI]*(?P<v>V)[AaYwB]*(?P<b>D)|(?P<a2>D)[AaYw]*P(?P<b2>D)[AaYw]*(?P<v2>V)",
        shape,
    )
    if match is None or len(base.anchors) < 2:
        return None
    passive = bool(match["b2"]) or bool(match["P"])
    left, right = ("a2", "b2") if match["b2"] else ("a", "b")
    first, second = _slot(tokens, match.start(left)), _slot(tokens, match.start(right))
    verb = match.start("v2" if match["b2"] else "v")
    return replace(
        base, kind="check", relations=tokens[verb].relations, direction="in" if passive else "out",
        anchors=(first, second), rule="D có thực hiện D không",
    )  # fmt: skip


def _about(text: str, token: Token) -> bool:
    """Whether words only describe the document before them ("về …")."""
    return fold(text[token.start : token.start + 3]) in ("ve ", "ve")


def _remaining(base: Question, text: str, tokens: Sequence[Token], shape: str, asks: bool) -> Question:
    """A document or campaign is named but no frame fits: its documents, its card, or what it says."""
    asked = next(
        (_slot(tokens, i) for i, t in enumerate(tokens) if t.letter in "QUT" and not t.slot.campaign), Slot()
    )
    if all(a.campaign for a in base.anchors):
        if re.search("[QUTZ]", shape) and not re.search("[GHO]", shape):
            return replace(
                base,
                kind="count" if "U" in shape else "campaign",
                asked=asked,
                direction="in",
                rule="văn bản về phong trào C",
            )
        if re.fullmatch("[ZC]+[AaY]*", shape):
            return replace(base, kind="campaign", direction="in", rule="C")
        if re.search("[dBP]?GV?|V.*G", shape):
            return replace(base, kind="who_issued", rule="C do ai phát động")
        if "Q" not in shape:
            return replace(base, kind="content", aspects=_aspects(shape), rule="C …")
    content = [w for t in tokens if t.letter == "w" for w in t.words]
    if re.search("[QU]", shape) and not content:
        return replace(base, kind="related", asked=asked, rule="văn bản nào … D")
    told = next((t for t in tokens if t.letter == "w"), None)
    described = told is None or _about(text, told)
    bare = re.fullmatch("[ZTtbP]*D[AaYyxT]*", shape) or (
        described and re.fullmatch("[Z]*D[AaY]*w?[AaYT]*", shape)
    )
    if bare and (not asks or re.fullmatch("Z*D[AaYxy]*", shape)):
        return replace(base, kind="lookup", rule="D")
    return replace(
        base, kind="content", asked=asked if "Q" in shape else Slot(), aspects=_aspects(shape), rule="… D …"
    )


def _unnamed(base: Question, tokens: Sequence[Token], shape: str, folded: str) -> Question:
    """No document is named: a class, a list, a count or a subject."""
    asked_at = next((i for i, t in enumerate(tokens) if t.letter in "QU"), None)
    if asked_at is None and "Z" in shape:
        asked_at = next((i for i, t in enumerate(tokens) if t.letter == "T"), None)
    if asked_at is None and not re.search("[GHOSWx]", shape):
        asked_at = next((i for i, t in enumerate(tokens[:2]) if t.letter == "T"), None)
    asked = _slot(tokens, asked_at) if asked_at is not None else Slot()
    if asked.types == ("campaign",):
        return replace(base, kind="campaign", asked=asked, direction="out", rule="phong trào nào …")
    counts = asked_at is not None and tokens[asked_at].letter == "U"
    hit = _first(TOPIC_FRAMES, shape) if asked_at is not None else None
    if hit and ("H" not in shape):
        frame, match = hit
        relations = tokens[match.start("v")].relations if match.groupdict().get("v") else frame.relations
        direction = frame.direction
        if (
            match.groupdict().get("v")
            and frame.direction == "in"
            and re.search("P$", shape[: match.start("v")])
        ):
            direction = "out"
        target = (_slot(tokens, match.start("o")),) if match.groupdict().get("o") else ()
        return replace(
            base, kind="count" if counts else "relation", relations=relations, direction=direction, asked=asked,
            anchors=target, rule=frame.example,
        )  # fmt: skip
    if "W" in shape:
        target_slot = (
            asked
            if asked_at is not None
            else next((_slot(tokens, i) for i, t in enumerate(tokens) if t.letter == "T"), Slot())
        )
        return replace(base, kind="number_lookup", asked=target_slot, rule="… số ký hiệu là gì")
    if asked_at is not None:
        return replace(base, kind="count" if counts else "list", asked=asked, rule="văn bản nào về …")
    return replace(base, kind="agency" if "G" in shape else "content", aspects=_aspects(shape), rule="")
