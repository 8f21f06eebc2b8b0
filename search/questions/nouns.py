"""Which parts of a clause are papers and which are verbs, where a word may be either: "hướng dẫn", "báo cáo", "phê duyệt",
"thông qua"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from search.late_patterns import late
from search.questions.fold import fold
from search.questions.model import Slot
from search.questions.parts import WORD, between
from search.questions.spans import Token


def settle_nouns(folded: str, tokens: Sequence[Token]) -> list[Token]:
    """ "hướng dẫn" is a verb before a law or document; halves of "lấy … làm căn cứ" alone are mere words."""
    out: list[Token] = []
    letters = "".join(t.letter for t in tokens)
    for i, token in enumerate(tokens):
        after = tokens[i + 1] if i + 1 < len(tokens) else None
        if token.letter == "T" and token.slot.types == ("Hướng dẫn",) and not token.slot.name:
            near = after is not None and len(WORD.findall(between(folded, token, after))) <= 1
            if (
                (near and after is not None and after.letter in "DQncx")
                or (near and after is not None and after.letter == "C" and letters[:i][-1:] in ("A", "a"))
                or (i > 0 and tokens[i - 1].letter in "TQP" and out)
                or re.search("P[Aad]+$", letters[:i])
                or _of_papers(folded, tokens, i)
            ):
                token = replace(token, letter="V", relations=("guides",))
        if token.letter == "V" and i == 0 and len(folded) > token.end:
            paper = _paper_in_front(folded, letters, token)
            if paper:
                name, relation = paper
                end = token.start + len(fold(name))
                out.append(replace(token, letter="T", end=end, slot=Slot(types=(name,)), relations=()))
                out.append(replace(token, start=end + 1, relations=(relation,)))
                continue
        if (
            token.letter == "O"
            and out
            and out[-1].letter == "V"
            and folded[token.start :].startswith("chi dao")
        ):
            token = replace(token, letter="Q")  # "triển khai chỉ đạo nào": a paper, not what it says
        if _brought_out(folded, letters, i, token):
            token = replace(token, letter="I", relations=())
        if _by_way_of(folded, letters, i, token):
            token = replace(token, letter="B", relations=())
        if (token.letter == "K" and "e" not in letters) or (token.letter == "L" and "F" not in letters):
            continue
        if token.letter == "h" or (token.letter == "k" and not set(letters) & set("GH")):
            continue
        out.append(token)
    return out


def _of_papers(folded: str, tokens: Sequence[Token], at: int) -> bool:
    """ "Công văn của Bộ Công an hướng dẫn cấp thẻ theo D": what the papers do, behind whose they are."""
    front = "".join(t.letter for t in tokens[:at])
    behind = tokens[at + 1].letter if at + 1 < len(tokens) else ""
    parted = "," in between(folded, tokens[at - 1], tokens[at]) if at else True
    return (
        re.search("[TQ][AaY]+$", front) is not None and behind not in ("", "A", "a", "V", "P") and not parted
    )


_WHEN: Final = late(r"(?:^|\s)(?:khi|luc|de) $")


def _brought_out(folded: str, letters: str, at: int, token: Token) -> bool:
    """ "Tỉnh căn cứ luật nào khi phê duyệt D": approving is how the named paper came about, grounds are asked for."""
    grounds = re.search("V.*[QUx]|[QUx].*F", letters[:at]) is not None
    return grounds and token.relations == ("approves",) and _WHEN.search(folded[: token.start]) is not None


def _by_way_of(folded: str, letters: str, at: int, token: Token) -> bool:
    """ "Thực hiện D thông qua văn bản nào": behind another verb "thông qua" only tells by what."""
    behind = "V" in letters[:at] and letters[at + 1 : at + 2] in ("Q", "x")
    return behind and token.letter == "V" and folded[token.start : token.end] == "thong qua"


def _paper_in_front(folded: str, letters: str, token: Token) -> tuple[str, str] | None:
    """The type and relation of a paper whose name is a verb: "hướng dẫn thực hiện D do ai ký", "báo cáo tổng kết kế
    hoạch của UBND"; None when it is a verb."""
    said = folded[token.start : token.end]
    if said.startswith("huong dan ") and re.search("D.*(?:G[kI]|k.*G|H|s|O|z)", letters):
        return "Hướng dẫn", "implements"
    if said.startswith("bao cao ") and re.search("^Vw?T", letters):
        return "Báo cáo", "reports_on"
    return None
