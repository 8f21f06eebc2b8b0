"""Words in a frame that mean papers named before in it: "thông tư này", "kế hoạch trên", "quyết định cũ", "cả hai văn bản"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from ingest.letters import by_first, found_at
from ingest.model import SELF, Citation, Node
from ingest.relations.validity.frames import Frame, Slot

_KIND: Final = r"(?:nghị quyết|nghị định|thông tư liên tịch|thông tư|thông báo|quyết định|chỉ thị|kế hoạch|kết luận|chương trình hành động|chương trình phối hợp|chương trình|hướng dẫn|công văn|công điện|đề án|quy chế|quy định|phương án|báo cáo|giấy mời|bộ luật|luật|pháp lệnh|văn bản)"
_BACK: Final = r"(?:này|đó|ấy|cũ|trên|(?:đã )?nêu trên|nói trên|vừa nêu|vừa nói|vừa dẫn|kể trên|trước đó|trước đây|nêu ở trên|ban đầu|gốc|(?:đã|vừa|bị) (?:thu hồi|bãi bỏ|h[ủu][ỷy] bỏ|h[ủu][ỷy]|gửi|ký|thay thế|dẫn))"
_ONE: Final = re.compile(rf"(?<!\w)(?P<kind>(?i:{_KIND}))(?: số)? {_BACK}(?!\w)")
_ONE_AT: Final = re.compile(
    by_first(_KIND.removeprefix("(?:").removesuffix(")"), any_case=True, ahead=True), re.I
)
_COUNTS: Final = {"hai": 2, "ba": 3, "bốn": 4, "năm": 5}
_MANY: Final = re.compile(
    rf"(?<!\w)(?:(?P<all>(?i:cả|toàn bộ|đồng thời cả) )?(?P<count>0?[2-5]|(?i:hai|ba|bốn|năm)) (?P<kind>(?i:{_KIND}))(?P<back> {_BACK})?"
    rf"|(?P<both>(?i:cả)) (?P<bare>(?i:hai|ba|bốn))(?= (?:(?:nay|đã|đều|cùng|vừa) )*(?:được|bị|hết|không còn|chấm dứt)(?!\w))"
    rf"|(?P<those>(?i:các|những)) (?P<sort>(?i:{_KIND})) {_BACK})(?!\w)"
)
_MANY_AT: Final = re.compile(
    by_first(
        "cả |toàn bộ |đồng thời cả |0[2-5] |2 |3 |4 |5 |hai |ba |bốn |năm |các |những ",
        any_case=True,
        ahead=True,
    ),
    re.I,
)
"""Where the two above may begin."""
_ACTS: Final = re.compile(
    r"(?<!được )(?<!bị )(?:thay thế|thay cho|thay|bãi bỏ|h[ủu][ỷy] bỏ|h[ủu][ỷy]|thu hồi|sửa đổi|bổ sung|điều chỉnh|đính chính|(?:đình chỉ|dừng|ngưng|ngừng)(?: \w+){0,3}|lùi [^§.;]{0,40})(?: \w+| \d+[a-z]?,?| của){0,8} $"
)
_NUMBERED: Final = re.compile(r"\s?(?:số\s)?(?:\d|§)")
_LIST: Final = re.compile(r"(?:,|;|,? và|,? cùng) (?:các |số )?")
_SUBJECT: Final = re.compile(
    rf"[.;] (?P<kind>(?i:{_KIND}))(?= (?:(?:cũng|đã|còn|sẽ|đồng thời) )*(?:(?:chính thức )?có hiệu lực|thay thế|thay cho|bãi bỏ|hủy bỏ|sửa đổi|được ban hành|gồm|áp dụng)(?!\w)(?! (?:là|:|gồm)))"
)
_ISSUED: Final = re.compile(r"(?<!\w)(?:ban hành|ký|có|ra|thông qua)(?: các)? $")
_NAMED: Final = re.compile(r" \((?P<paper>§)\)")
"""Behind words that mean the paper which a bracket names: "quyết định này (Quyết định số N)"."""
_BY: Final = re.compile(r"(?<!\w)(?:bởi|bằng|theo|(?:từ|ngày|khi)(?: ký| ban hành)?) $")
_STOP: Final = re.compile(r"[.;]\s")
_REACH: Final = 160
_NEAREST: Final = 24


def with_backs(frame: Frame, citations: Sequence[Citation], own_type: str | None) -> Frame:
    """The frame with a sign for each such place whose papers are known. Linear in the frame but for its papers."""
    spans: list[tuple[int, int, Slot | None]] = []
    done = 0
    marks = sorted(
        (*found_at(_ONE_AT, _ONE, frame.words), *found_at(_MANY_AT, _MANY, frame.words)),
        key=lambda m: (m.start(), -m.end()),
    )
    for match in marks:
        if match.start() < done or _NUMBERED.match(frame.words, match.end()):
            continue
        named = _NAMED.match(frame.words, match.end())
        if named is not None and "count" not in match.groupdict():
            nodes = frame.slot(named.start("paper")).nodes
        else:
            nodes = (SELF,) if _is_own(frame, match, own_type) else _meant(frame, match, citations)
        if not nodes:
            continue
        done = match.end()
        at = frame.places[match.start()]
        slot = Slot(tuple((node, at) for node in nodes), at, frame.places[match.end() - 1] + 1)
        spans.append((match.start(), match.end(), slot))
    spans.extend(_bare(frame, citations, own_type))
    return frame.replaced(sorted(spans, key=lambda s: s[0])) if spans else frame


def _bare(
    frame: Frame, citations: Sequence[Citation], own_type: str | None
) -> list[tuple[int, int, Slot | None]]:
    """ "Bộ ban hành Thông tư A sửa đổi B. Thông tư có hiệu lực … và bãi bỏ C": the paper that the sentence before is about."""
    spans: list[tuple[int, int, Slot | None]] = []
    for match in _SUBJECT.finditer(frame.words):
        known = frame.before(match.start())
        if match["kind"].lower() == (own_type or "").lower():
            continue
        begin = max(frame.words.rfind(". ", 0, match.start() - 1), 0)
        near = range(max(frame.before(begin), known - _NEAREST), known)
        fits = [
            (frame.signs[k], n)
            for k in near
            for n in frame.slots[k].nodes
            if n.kind == "citation" and _of_kind(citations[n.index], match["kind"].lower())
        ]
        issued = [n for at, n in fits if _ISSUED.search(frame.words, max(0, at - 24), at)]
        node = next(iter(issued or [n for _, n in fits]), None)
        if node is not None:
            at = frame.places[match.start("kind")]
            end = frame.places[match.end("kind") - 1] + 1
            spans.append((match.start("kind"), match.end("kind"), Slot(((node, at),), at, end)))
    return spans


def _is_own(frame: Frame, match: re.Match[str], own_type: str | None) -> bool:
    """ "… được thay thế bởi công văn này" in a letter: the letter itself."""
    kind = (match.groupdict().get("kind") or "").lower()
    named = match.re is _ONE and match.group().endswith(" này") and kind == (own_type or "").lower()
    return named and bool(_BY.search(frame.words, max(0, match.start() - 24), match.start()))


def _meant(frame: Frame, match: re.Match[str], citations: Sequence[Citation]) -> tuple[Node, ...]:
    """The papers that words mean, in order of place; none where too few were named."""
    groups = match.groupdict()
    kind = (groups["kind"] or groups.get("sort") or "").lower()
    actor, known = _actor(frame, match.start()), frame.before(match.start())
    before = [
        node
        for slot in frame.slots[max(0, known - _NEAREST) : known]
        for node in slot.nodes
        if node.kind == "citation" and node not in actor and _of_kind(citations[node.index], kind)
    ]
    latest = list(dict.fromkeys(reversed(before)))
    if groups.get("those"):
        return _side_by_side(frame, match.start(), kind, actor, citations)
    if groups.get("both"):
        near = [
            n for slot in frame.slots[max(0, known - 4) : known] for n in slot.nodes if n.kind == "citation"
        ]
        latest = list(dict.fromkeys(reversed(near)))
        alike = {citations[n.index].type for n in latest[: _COUNTS[groups["bare"].lower()]]}
        return tuple(reversed(latest[: _COUNTS[groups["bare"].lower()]])) if len(alike) == 1 else ()
    if "count" not in groups:
        old = match.group().endswith((" cũ", " ban đầu", " gốc"))
        return tuple(latest[-1:] if old and not actor else latest[:1])
    count = _COUNTS.get(groups["count"].lower(), 0) or int(groups["count"][-1])
    if not (groups["all"] or groups["back"]) or len(latest) < count:
        return ()
    return tuple(reversed(latest[:count]))


def _actor(frame: Frame, at: int) -> tuple[Node, ...]:
    """The paper that acts on what stands at an offset: the last one named, where an act is told since."""
    k = frame.before(at)
    if k == 0 or at - frame.signs[k - 1] > _REACH:
        return ()
    gap = frame.words[frame.signs[k - 1] + 1 : at]
    return frame.slots[k - 1].nodes if not _STOP.search(gap) and _ACTS.search(gap) else ()


def _side_by_side(
    frame: Frame, at: int, kind: str, actor: tuple[Node, ...], citations: Sequence[Citation]
) -> tuple[Node, ...]:
    """The last papers of a kind that stand side by side before an offset."""
    found: list[Node] = []
    known = frame.before(at)
    for k in reversed(range(max(0, known - _NEAREST), known)):
        if found and not _LIST.fullmatch(frame.words, frame.signs[k] + 1, frame.signs[k + 1]):
            break
        nodes = [n for n in frame.slots[k].nodes if n.kind == "citation" and n not in actor]
        if nodes and not all(_of_kind(citations[n.index], kind) for n in nodes):
            break
        found[:0] = nodes
    return tuple(found) if len(found) > 1 else ()


def _of_kind(cited: Citation, kind: str) -> bool:
    own = (cited.type or "").lower()
    return kind == "văn bản" or f"{own} ".startswith(f"{kind} ") or (bool(own) and kind.startswith(f"{own} "))
