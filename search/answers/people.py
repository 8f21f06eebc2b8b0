"""Documents by who put their name to them: "văn bản do Nguyễn Văn A ký"; and whether a question asks for what an agency
drafted, which no paper's data tell."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from search.answers import text as say
from search.answers.facts import Fact
from search.answers.fit import kept
from search.answers.proofs import proofs_of
from search.answers.state import Reply, Work
from search.late_patterns import late
from search.questions.fold import fold, words

_SIGNING: Final = late(r"(?<![a-z])(?:ky|la ai)(?![a-z])|signed by|^who is ")
"""How a question asks what somebody signed, or who somebody is: the library knows people by what they signed."""
_DRAFTING: Final = late(
    r"(?<![a-z])(?:tham muu|soan thao|chu tri xay dung|(?<!chuong )(?<!quy )(?<!qua )(?<!lo )(?<!giao )(?<!cong )(?<!tien )(?<!to )trinh)(?![a-z])"
)
_FEWEST: Final = 3


def signed_by(work: Work) -> Reply | None:
    """The documents signed by a person whom the question names in full; None when it names none that signs."""
    asked = f" {' '.join(words(work.question.text))} "
    if not _SIGNING.search(fold(work.question.text)):
        return None
    found = [
        c
        for c in work.view.documents(held=True)
        if c.signer and len(words(c.signer)) >= _FEWEST and f" {' '.join(words(c.signer))} " in asked
    ]
    found = kept(found, replace(work.question.asked, topic=(), name=None))
    if not found:
        return None
    signers = "; ".join(dict.fromkeys(c.signer or "" for c in found))
    facts = tuple(Fact(c, "", ()).proved(*proofs_of(work, c)[:1]) for c in found)
    return Reply(f"{say.counted(found, f'văn bản do {signers} ký')}: {say.listed(found)}.", facts)


def asks_drafts(work: Work) -> bool:
    """Whether the question asks for what an agency drafted, which others issue."""
    question = work.question
    named = question.asked.issuers or question.loose.issuers
    return bool(named) and _DRAFTING.search(fold(question.text)) is not None
