"""Documents told by what they do to a named one: "kế hoạch thực hiện Chỉ thị 41 căn cứ văn bản nào".

"Kế hoạch thực hiện Chỉ thị 41" is then one part of the question, that which is asked about, and the second verb is
what is asked. Alone ("các kế hoạch thực hiện Chỉ thị 41"), or before "ban hành ngày nào", the frames read it as it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from search.late_patterns import late
from search.questions.fold import fold
from search.questions.model import Slot
from search.questions.spans import Token

_TOLD: Final = late(r"(?P<t>T)[AaYIw]*(?P<v>V)[wYAab]{0,2}(?P<d>D)[AaY]*")
_REPORT: Final = late("V[AaYw]*D[AaY]*")
_UNDERGONE: Final = late(r"(?P<t>T)[AaYIw]*P(?P<d>D)[AaYwI]*(?P<v>V)")
_OF_ITS: Final = late(r"(?P<t>T)[AaYwIP]*?(?P<d>D)[AaYP]*(?:(?P<v>V)|(?P<l>L)?(?P<f>F)|(?P<n>T))")
"""What a named paper does to another: "kế hoạch mà D lấy làm cơ sở", "kế hoạch được D hướng dẫn"."""
_DOES: Final = {"huong dan": ("guides",), "bao cao": ("reports_on",)}
_LIKE: Final = {"based_on": ("based_on", "implements"), "implements": ("implements", "based_on")}
"""Ties that papers word alike."""
_DONE: Final = late("(?P<a>[Aa])[AaYPI]*(?P<v>V)(?P<d>D)[AaYw]*(?=[NV][QUxc]|c)")
_CHANGES: Final = frozenset({"amends", "replaces", "repeals", "suspends", "corrects"})
_ASKED_AFTER: Final = late(
    r"[AaYIPpdw]*(?:[VNLFKt][AaYBdtPIw]*[QUxc]|c|[dBP]+[QU][AaYPI]*V|[PpI]*[QU][AaYPI]*V)"
)
_DATA_AFTER: Final = late(r"[AaYPpdI]*(?:k?d?G|[Jk]*H|s|z|O|S)")
_MORE: Final = late(r"[AaYIPdw]*V[AaYBdtP]*[QUxc]")
_ASKED_BEFORE: Final = late(
    r"(?:N[bw]?|^Z?[HOSJesz]+[IPpkt]*|^Z?d?G[Ik]+|^Z?T[AaYPIp]*V|[QUx][AaYPIp]*(?:V|P?F))$"
)


def join_through(text: str, tokens: Sequence[Token]) -> list[Token]:
    """Tokens with each such description as one `D` where something else is asked of it, the inner ones first."""
    tokens = _report_first(text, tokens)
    while (joined := _joined(text, tokens)) is not None:
        tokens = joined
    return list(tokens)


def _report_first(text: str, tokens: Sequence[Token]) -> Sequence[Token]:
    """ "Báo cáo tổng kết Chỉ thị 41 được làm theo kế hoạch nào": in front of a paper of which something is asked the verb
    is the kind of a report on it."""
    first = tokens[0] if tokens else None
    shape = "".join(t.letter for t in tokens)
    told = _REPORT.match(shape)
    if first is None or first.relations[:1] != ("reports_on",) or told is None:
        return tokens
    asks = _ASKED_AFTER.match(shape, told.end()) or _DATA_AFTER.match(shape, told.end())
    if not fold(text[first.start : first.end]).startswith("bao cao") or not asks:
        return tokens
    end = first.start + len("bao cao")
    kind = Token("T", first.start, end, Slot(types=("Báo cáo",), surface=text[first.start : end]))
    return [kind, replace(first, start=end), *tokens[1:]]


def _joined(text: str, tokens: Sequence[Token]) -> list[Token] | None:
    shape = "".join(t.letter for t in tokens)
    of_its = _of_its(text, tokens, shape)
    if of_its is not None:
        return of_its
    passive = _UNDERGONE.search(shape)
    done = _DONE.match(shape)
    if (
        done is not None
        and set(tokens[done.start("v")].relations) & _CHANGES
        and tokens[done.start("d")].slot.number
    ):
        return _acted(text, tokens, done)
    match = passive if passive and _DATA_AFTER.match(shape, passive.end()) else _TOLD.search(shape)
    if match is None:
        return None
    if not tokens[match.start("t")].slot.types and not _CHANGES.issuperset(
        tokens[match.start("v")].relations
    ):
        return None  # "văn bản sửa D" tells a paper, "văn bản thực hiện D" a class
    nested = match is passive or (
        bool(tokens[match.start("d")].slot.of) and _DATA_AFTER.match(shape, match.end())
    )
    asks = nested or _ASKED_AFTER.match(shape, match.end()) or _ASKED_BEFORE.search(shape[: match.start()])
    if not asks or "D" in shape[match.end() :]:
        return None
    kind, verb, inner = (tokens[match.start(g)] for g in ("t", "v", "d"))
    last = tokens[match.end() - 1]
    slot = replace(
        kind.slot,
        name=None,
        of=(inner.slot, *inner.also),
        via=verb.relations,
        undergone=match is passive,
        surface=text[kind.start : last.end],
    )
    whole = Token("D", kind.start, last.end, slot)
    return [*tokens[: match.start()], whole, *tokens[match.end() :]]


def _of_its(text: str, tokens: Sequence[Token], shape: str) -> list[Token] | None:
    """ "Kế hoạch mà Hướng dẫn 5 lấy làm cơ sở thực hiện nghị quyết nào", "kế hoạch được Hướng dẫn 5 hướng dẫn là để thực hiện
    nghị quyết nào": the plan, told by what a named paper does with it, is what is asked about."""
    match = _OF_ITS.search(shape)
    if match is None or "D" in shape[match.end() :]:
        return None
    kind, inner, last = tokens[match.start("t")], tokens[match.start("d")], tokens[match.end() - 1]
    front = fold(text[kind.end : inner.start])
    told = re.search(r"(?:^|\s)(?P<ma>ma(?: cac| nhung)?)?(?: (?:duoc|bi))? $", front)
    passive = shape[match.start("d") - 1] == "P"
    if told is None or not (told["ma"] or passive) or kind.slot.name or not kind.slot.types:
        return None
    relations: tuple[str, ...]
    if match["n"]:
        relations = _DOES.get(fold(text[last.start : last.end]), ())
    else:
        relations = last.relations[:1] if match["v"] else ("based_on",)
    after = shape[match.end() :]
    if not relations or (passive and match["v"] and not _DATA_AFTER.match(after) and not _MORE.match(after)):
        return None
    if not (
        _ASKED_AFTER.match(after) or _DATA_AFTER.match(after) or _ASKED_BEFORE.search(shape[: match.start()])
    ):
        return None
    slot = replace(
        kind.slot,
        name=None,
        of=(inner.slot, *inner.also),
        via=_LIKE.get(relations[0], relations),
        undergone=True,
        surface=text[kind.start : last.end],
    )
    return [*tokens[: match.start()], Token("D", kind.start, last.end, slot), *tokens[match.end() :]]


def _acted(text: str, tokens: Sequence[Token], done: re.Match[str]) -> list[Token]:
    """ "HĐND tỉnh sửa Nghị quyết 5 căn cứ những văn bản nào": the paper by which it did so is asked about."""
    who, verb, inner = (tokens[done.start(g)] for g in ("a", "v", "d"))
    last = tokens[done.end("d") - 1]
    slot = Slot(
        issuers=who.slot.issuers,
        place=who.slot.place,
        of=(inner.slot, *inner.also),
        via=verb.relations,
        surface=f"văn bản {text[who.start : last.end]}",
    )
    return [Token("D", who.start, last.end, slot), *tokens[done.end() :]]
