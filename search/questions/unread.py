"""What of a question its reading did not take up, so that the answer can say so instead of passing over it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from search.late_patterns import late
from search.questions import words as table
from search.questions.fold import fold, word_set
from search.questions.model import Question
from search.questions.shapes import about
from search.questions.spans import Token

_READ: Final = frozenset(
    {
        "relation", "mentions", "check", "status", "who_issued", "who_signed", "when", "effective", "expires", "recipients",
        "about", "agency",
    }
)  # fmt: skip
"""Kinds answered from the graph alone; the words of the rest are searched for."""
_ASKED_ONE: Final = word_set("da thua em anh chi ong ba minh ben sep thay co chu bac ban ho dc")
"""Whom one speaks to, and of oneself."""
POLITE: Final = word_set(
    "kinh nho lam on vui long tra giup dum tim xem kiem can muon biet voi nhe nha a oi nhanh gap cai"
    " please could you tell me know like want need thanks thank would kindly"
)
"""Words that ask nicely."""
_LINKING: Final = word_set(
    "dang vay the thi lien quan cu chinh xac hien hanh roi luon nay do ay kia va hay la gi nao ma nhu bao gom toan bo day du ca"
    " tat tong cong phai khong hom theo ket qua luc truoc sau moi khac noi chung duoc currently now so also then"
)
"""Words that link, point or sum up."""
_KINDS: Final = word_set("van ban giay to tai lieu thanh tinh huyen xa phuong nganh cap loai dia")
"""Words for papers and levels that name none."""
_IN_COMMON: Final = frozenset({"cung", "deu", "chung", "ca"})
"""Words that ask for what several papers have in common."""
_COURTESY: Final = table.STOPWORDS | _ASKED_ONE | POLITE | _LINKING | _KINDS
"""Folded words that ask nicely or only link."""
_DENIAL: Final = late(r"y[^y]+$")


_TELLS_OF_IT: Final = late(r"(?:ban hanh|phe duyet|cong bo|thong qua|quy dinh|ve viec|kem) ")
"""Words right behind a paper that say what it does: "Quyết định 5 ban hành quy chế căn cứ vào đâu"."""


def _idle(tokens: Sequence[Token], question: Question) -> list[Token]:
    """The verbs and words of force that a reading has no use for: those of a plain list, and those after the document
    that a relation is asked of."""
    if question.kind in ("list", "count") and not question.relations and not question.aspects[:1]:
        return [t for t in tokens if t.letter in "VeSJ" and t.relations != ("cites",)]
    if question.kind != "relation" or not question.anchors:
        return []
    last = max((i for i, t in enumerate(tokens) if t.letter in "DC"), default=len(tokens))
    after = [t for t in tokens[last + 1 :] if t.letter == "V"]
    return [t for t in after if not set(t.relations) & set(question.relations)]


def unread(text: str, tokens: Sequence[Token], question: Question) -> tuple[str, ...]:
    """The words, as typed, that describe neither what is named nor what is asked for, and denials that no frame read.
    A subject may still turn out to fit what is found: that is for the answer to say."""
    shape = "".join(t.letter for t in tokens)
    denial = _DENIAL.search(shape)
    goes_on = denial is not None and not re.match(r"\s*[,;?.]", text[tokens[denial.start()].end :])
    found = [text[tokens[denial.start()].start : tokens[-1].end]] if denial and goes_on else []
    found += [text[t.start : t.end] for t in _idle(tokens, question)]
    named = any(slot.named for slot in question.anchors)
    if question.kind not in _READ or not (named or question.aspects[:1] in (("ended",), ("in_force",))):
        return tuple(found) if question.kind in ("list", "count") and not question.clauses else ()
    said_before = _IN_COMMON if question.every else frozenset()
    for at, token in enumerate(tokens):
        if token.letter != "w" or not [w for w in token.words if w not in _COURTESY | said_before]:
            continue
        before = tokens[at - 1] if at else None
        of_class = before is not None and (before.slot.first or before.slot.within)  # which of several it is
        if (
            before
            and before.letter in "DCA"
            and not of_class
            and (about(text, token) or before.letter == "C")
        ):
            continue
        if before and before.letter == "D" and not of_class and _TELLS_OF_IT.match(fold(text), token.start):
            continue
        found.append(text[token.start : token.end])
    return tuple(found)
