"""Acts on papers that a sentence denies, asks about or only plans: "Thông báo này không thay thế A", "trình Quyết định thay thế A",
"trong thời gian Chính phủ sửa đổi A". What was read of them elsewhere is taken back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from ingest.model import Node, RelationFound
from ingest.relations.statements import Collector
from ingest.relations.validity.frames import Frame
from ingest.relations.validity.patterns import Needing, matches
from ingest.relations.validity.words import VERB, act_of, some

_W: Final = r"[^\s§.;:()→?]+"
_KIND: Final = (
    r"(?:văn bản|nghị quyết|nghị định|thông tư|quyết định|chỉ thị|kế hoạch|quy định|quy chế|hướng dẫn|luật)"
)
_DENIED: Final[tuple[Needing, ...]] = (
    (
        re.compile(
            rf"(?<!\w)(?:không|chưa|chẳng)(?: (?:hề|phải|có|được|nhằm|để|là|có nội dung))* {VERB} {some(16)}(?P<head>§)"
        ),
        ("không", "chưa", "chẳng"),
    ),
    (
        re.compile(
            rf"(?<!\w)có (?:phải )?(?:{_W} ){{0,2}}?{VERB} {some(12)}(?P<head>§)[^§.;]{{0,40}}? (?:hay )?không(?= ?[?,.]|$)"
        ),
        (" không",),
    ),
    (
        re.compile(
            rf"(?<!\w)(?:xem xét|nghiên cứu|đề nghị|kiến nghị|đề xuất|trình|soạn thảo|chậm|sẽ|chuẩn bị|dự kiến|lấy ý kiến|đang)(?!\w)[^§;.]{{0,160}}?(?i:{_KIND})(?: mới| khác)?,? (?:để |nhằm )?{VERB} {some(12)}(?P<head>§)"
        ),
        ("",),
    ),
    (
        re.compile(
            rf"(?<!\w)(?:(?:xem xét|nghiên cứu|đề nghị|kiến nghị|đề xuất)(?!\w)[^;.]{{0,220}}?) (?:ban hành|có|ra) (?i:{_KIND})(?: mới| khác)?,? (?:để |nhằm )?{VERB} {some(12)}(?P<head>§)"
        ),
        (" ban hành ", " có ", " ra "),
    ),
    (
        re.compile(
            rf"(?P<head>§)[^§;.]{{0,60}}?(?:được|bị)(?!\w)[^;.?]{{0,90}}?{VERB}[^§;.?]{{0,24}}? (?:hay chưa|hay không|chưa|không)(?= ?[?.,]|$)"
        ),
        (" chưa", " không"),
    ),
    (
        re.compile(
            rf"(?<!được )(?<!bị ){VERB} (?:{_W} ){{1,9}}?(?<!hành )(?<!duyệt )(?<!lập )(?<!kèm )(?<!định )theo (?:quy định (?:tại |của )|nội dung (?:tại )?)?(?P<head>§)"
        ),
        ("theo §", "theo quy định ", "theo nội dung "),
    ),
    (
        re.compile(
            rf"(?:trong (?:thời gian|khi|lúc)|chờ|(?:cho )?đến khi|trước khi)(?!\w)[^§;.,]{{0,60}}? {VERB} {some(12)}(?P<head>§)"
        ),
        ("trong ", "chờ", "đến khi", "trước khi"),
    ),
)
"""not done; done to something else by a paper; asked; done by a paper yet to come; to be done while something else holds."""
_SIGNS: Final = re.compile(
    r"không|chưa|chẳng|xem xét|nghiên cứu|đề nghị|kiến nghị|đề xuất|trình|chậm|sẽ|chuẩn bị|dự kiến|trong thời gian|trong khi|chờ|đến khi|trước khi|đang| theo "
)


def denied_in(row: Frame) -> Iterator[tuple[str, Node, int]]:
    """Each act that a line, whose papers side by side are one sign, denies: the relation, the paper it would act on and where
    that is named. Linear in the line."""
    if not _SIGNS.search(row.words):
        return
    for match in matches(_DENIED, row.words):
        for node, place in row.slot(match.start("head")).papers:
            yield act_of(match["verb"].lower()), node, place


def take_back(c: Collector) -> None:
    """Take back what other readings stated of such acts, and what a nearer reading has told otherwise."""
    places: dict[tuple[str, Node], list[int]] = {}
    for verb, node, place in c.denied:
        places.setdefault((verb, node), []).append(place)
    for said in c.result() if places or c.barred else ():
        barred = (said.subject, said.rel, said.object) in c.barred and said.rule.startswith("likely")
        if barred or (not said.rule.startswith("validity") and _is_denied(c, said, places)):
            c.drop(said)


def _is_denied(c: Collector, said: RelationFound, places: dict[tuple[str, Node], list[int]]) -> bool:
    """Whether every place that names the object in the words of a statement is one of an act denied."""
    denied = sum(said.start <= place <= said.end for place in places.get((said.rel, said.object), ()))
    if denied == 0:
        return False
    named = {t.start for t in c.marked.between(said.start, said.end) if t.node == said.object}
    return denied >= len(named)
