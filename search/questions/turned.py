"""Which way a tie goes between the paper named and those asked for, where the build of the sentence turns it round, and
what may have been done to a paper whose state is asked for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from search.late_patterns import late
from search.questions.fold import fold
from search.questions.heights import toward
from search.questions.model import Direction, Slot
from search.questions.spans import Token

_IN_GROUNDS: Final = late(r"(?:vien dan|dan|neu|ghi|liet ke|ke) .*can cu$")
_WHERE: Final = late(r"(?<![a-z])(?:o|tai|trong|bang) (?:dau|cho nao|gi|cai gi)$")
_PLACED: Final = late(r"(?<![a-z])(?:o|tai|trong|bang|boi|qua)(?: (?:cac|nhung|mot))? ?$")
_LOOKED_UP: Final = late(r"(?:^|\s)(?:xem|tim|doc|tra|coi) $")
"""Before "hướng dẫn ở đâu" it asks for the paper that guides."""
_EVER: Final = late(r"(?:^|\s)(?:lan nao|chua|khong),? ")
"""Whether it was done at all, asked before where: "D có sửa đổi lần nào chưa, tại quyết định nào"."""
_DONE_TO: Final = (
    ("sua doi", "amends"),
    ("thay the", "replaces"),
    ("bai bo", "repeals"),
    ("huy bo", "repeals"),
    ("dinh chi", "suspends"),
)


CHANGING: Final = frozenset({"amends", "replaces", "repeals", "suspends", "corrects"})
"""What a paper undergoes by others."""


def made_by(relations: Sequence[str], asked: Slot, anchors: Sequence[Slot]) -> bool:
    """Whether the named paper was made by the one it follows: "báo cáo tổng kết D được làm theo kế hoạch nào", and not "D hết
    hiệu lực theo quyết định nào"."""
    named = [type_ for anchor in anchors for type_ in anchor.types]
    return not {*relations[:1]} & CHANGING and toward(asked.types, named) == "out"


def changed_by(token: Token) -> tuple[str, ...]:
    """What the words of a question for a paper's state say that others may have done to it: "có bị sửa đổi không"."""
    said = fold(token.slot.surface)
    found = tuple(relation for words, relation in _DONE_TO if words in said)
    return found or ("replaces", "repeals")


def way_of(
    text: str, tokens: Sequence[Token], shape: str, match: re.Match[str], told: Direction | None
) -> Direction | None:
    """The direction `told` by the frame that matched, turned round where the words about its verb say so."""
    groups = match.groupdict()
    if not groups.get("v"):
        return told
    verb = match.start("v")
    if told == "in" and (_grounds_of(tokens, shape, verb) or _made_on(tokens, shape, verb, match.end())):
        told = "out"
    if told == "in" and _ended_under(tokens, shape, match, verb):
        told = "out"
    suffers = told == "out" and groups.get("q") and _undergoes(text, tokens, shape, match)
    if told == "out" and groups.get("q") and set(tokens[verb].relations) <= CHANGING:
        between = fold(text[tokens[verb].end : tokens[match.start("q")].start])
        suffers = suffers or (match.start("q") > verb and _EVER.search(between) is not None)
    return "in" if suffers else told


def _grounds_of(tokens: Sequence[Token], shape: str, verb: int) -> bool:
    """Whether the grounds of the named paper are asked for: "nghị định nêu trong căn cứ của D", or "căn cứ D" as a noun."""
    said = fold(tokens[verb].slot.surface)
    return _IN_GROUNDS.match(said) is not None or (
        said == "can cu" and not shape[:verb].strip("Z") and not set(shape) & set("QUGxcT")
    )


def _ended_under(tokens: Sequence[Token], shape: str, match: re.Match[str], verb: int) -> bool:
    """Whether the papers asked for were changed by the named one: "thông tư nào bị bãi bỏ theo D"."""
    between = shape[verb + 1 : match.start("a")]
    undergone = re.search("[QUT][AaYIw]*P$", shape[:verb]) is not None
    return undergone and "t" in between and CHANGING.issuperset(tokens[verb].relations)


def _made_on(tokens: Sequence[Token], shape: str, verb: int, end: int) -> bool:
    """Whether the named paper was written on the grounds asked for: "D được soạn trên cơ sở tờ trình nào"."""
    on = fold(tokens[verb].slot.surface).endswith(("co so", "can cu", "vao", "tren", "theo"))
    made = re.search("D[AaY]*P[wI]+$", shape[:verb]) is not None
    return tokens[verb].relations[:1] == ("based_on",) and on and made and shape[verb + 1 : end].endswith("Q")


def _undergoes(text: str, tokens: Sequence[Token], shape: str, match: re.Match[str]) -> bool:
    """Whether the named paper suffers it in the papers asked for: "D được điều chỉnh kinh phí ở quyết định nào"."""
    verb, asks = match.start("v"), match.start("q")
    changed = set(tokens[verb].relations) <= CHANGING and set(shape[verb + 1 : asks]) <= set("bB")
    if not changed and (shape[verb - 1] != "P" or set(shape[verb + 1 : asks]) - set("wbAaY")):
        return False
    return _PLACED.search(fold(text[tokens[verb].end : tokens[asks].start])) is not None


def done_where(text: str, tokens: Sequence[Token], match: re.Match[str]) -> bool:
    """Whether somebody else does it and the place is asked for: "D thì Bến Tre triển khai ở đâu"."""
    if not match.groupdict().get("v") or not {"implements", "guides"} & set(
        tokens[match.start("v")].relations
    ):
        return False
    agent = tokens[match.start("v") - 1]
    acts = agent.letter in "Aa" and bool(agent.slot.issuers or agent.slot.place)
    acts = acts or _LOOKED_UP.search(fold(text[: tokens[match.start("v")].start])) is not None
    return acts and _WHERE.search(fold(text[: tokens[match.start("q")].end])) is not None


def told_to_undergo(tokens: Sequence[Token], match: re.Match[str]) -> bool:
    """Whether what undergoes it is told as one paper: by its day, or as one that is changed."""
    if match.groupdict().get("o"):
        return tokens[match.start("o")].slot.date is not None
    return bool({*tokens[match.start("v")].relations} & CHANGING)


_CARRIED_OUT: Final = late(
    r"(?<![a-z])(?:(?:bam|lam|bam sat) theo|theo (?:yeu cau|chi dao|chu truong))(?![a-z])"
)
"""Words of following a paper that mean carrying it out."""
_SECTION: Final = late(
    r"(?:^| )(?:phan|doan|noi dung|quy dinh|dieu khoan|cum tu|tu ngu|khoan|diem|dieu|phu luc|mau|bieu|bang)(?: \"[^\"]{1,160}\"| [^\W_]+){1,14} (?:cua|tai|trong|o) (?:[^\W_]+ ){0,2}$"
    r"|(?:^| )(?:diem [a-z\d]{1,3}|khoan \d{1,3}[a-z]?|dieu \d{1,3}[a-z]?|chuong [ivx\d]{1,5}|phu luc [ivx\d]{1,5}),? $"
)
_PART: Final = late(
    r"(?:^| )(?:mau|bieu|bang|phu luc|dieu|khoan|diem|cum tu)(?: [^\W_]+){0,6} (?:cua|tai|trong|ban hanh kem theo) (?:(?:nhung|cac) )?(?:luat|nghi|thong|quyet|quy)"
)


def as_meant(relations: tuple[str, ...], way: Direction | None, text: str, at: int) -> tuple[str, ...]:
    """The relations that the words of a question mean of the paper named at offset `at`: following it is carrying it out, and
    who repeals or replaces a part of it amends it."""
    folded = fold(text)
    if relations == ("based_on", "implements") and _CARRIED_OUT.search(folded):
        return ("implements", "based_on") if way == "in" else ("implements",)
    part = _SECTION.search(folded[:at]) or (relations == ("replaces",) and _PART.search(folded))
    if relations in (("repeals",), ("replaces",)) and part:
        return (*relations, "amends")
    return relations


_SOME: Final = late(
    r" (?:mot so|mot vai|vai|cac|nhung|mot phan)(?: noi dung| quy dinh)?(?: (?:cua|tai|o))? ?(?:dieu|khoan|diem|noi dung|quy dinh|cum tu|phu luc)(?![a-z])"
    r"| (?:quy dinh|noi dung|cum tu|dieu khoan|phu luc) (?:cua|tai|trong|o) (?=(?:nhung |cac |may )?(?:[a-z]+ ){1,3}(?:nao|gi)(?![a-z]))"
)


def in_parts(text: str, verb: Token) -> bool:
    """Whether parts are what the verb strikes: "thông tư nào bị D bãi bỏ một số điều khoản"."""
    return _SOME.match(fold(text), verb.end) is not None
