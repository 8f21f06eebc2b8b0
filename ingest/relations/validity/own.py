"""What a paper itself does to others where no article says so: "Sở Y tế tạm dừng thực hiện A", "A có sai sót, nay đính chính:",
"…; bãi bỏ A". The office that acts is the paper's own, or nobody is named in a clause that begins with the act."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from ingest.letters import found_at
from ingest.model import SELF
from ingest.relations.statements import Collector
from ingest.relations.validity.clauses import Told
from ingest.relations.validity.frames import Frame, Slot
from ingest.relations.validity.words import ACT_AT, FORMS, MANY, TITLE, VERB, act_of, some

_TELLS: Final = frozenset({"Báo cáo", "Tờ trình", "Biên bản", "Đề án", "Phụ lục"})
"""Papers that tell what others, or their own office, did at other times."""
_HANDS_OUT: Final = frozenset({"Kế hoạch", "Chương trình", "Chương trình hành động", "Chỉ thị"})
"""Papers whose clauses may begin with work that others are charged with."""

_ACT: Final = re.compile(
    rf"(?<!\w)(?i:{VERB})(?:,? lại)?(?::| (?:nội dung|như sau):?)? (?:(?:tại )?{some(16)}|{FORMS}|{MANY})(?P<head>§)"
)
_PHRASE: Final = re.compile(r"[,;:.§→](?= |$)|(?<= )nên |(?<= )và ")
_LEAD: Final = re.compile(
    r"^(?:\s|do đó|do vậy|vì vậy|vì thế|bởi vậy|theo đó|đồng thời|và|nên|nay|\(?\w[.)](?= )|\d{1,2}(?:\.\d{1,2})*[.)]?(?= )|điều \d+[a-z]?(?= |$)|[-–+•*](?= ))*",
    re.I,
)
_RESOLVES: Final = re.compile(
    r"(?: |^)(?:(?:nay|xin|được|xin được|quyết nghị|nhất trí|thống nhất|quyết định|thông báo|đồng ý|chính thức|tạm thời|trân trọng|cũng)(?= |$) ?)*$"
)
_ENACTS: Final = re.compile(
    r"^(?:(?:quyết nghị|quyết định|nhất trí|thống nhất|tán thành|đồng ý|thông qua|phê duyệt|chấp thuận|cho phép|cho|tiếp tục)(?: việc| nội dung)?(?= |$) ?)+$",
    re.I,
)
"""What an article of a ruling paper says before its act: "Thống nhất thông qua việc bãi bỏ A"."""
_ANNOUNCES: Final = re.compile(r"công bố|danh mục|hệ thống hóa|hệ thống hoá", re.I)
_OF_OTHERS: Final = re.compile(r" (?:là|do|thuộc|sẽ|phải|cần|giao)(?!\w)")
""" "Bãi bỏ Công văn A là việc của Sở Y tế"."""
_AS_FOLLOWS: Final = re.compile(r"[^§.;]{0,120}(?:như sau|sau đây|cụ thể) ?:? ?$")
"""The end of a line that says what is altered: "Điều chỉnh Phụ lục kèm theo Kế hoạch A như sau:"."""
_FIRST: Final = re.compile(rf"(?i:{VERB})")
_WORK: Final = re.compile(
    r"(?<!\w)(?:giao|chỉ đạo|tham mưu|rà soát|đề xuất|phối hợp|khẩn trương|yêu cầu|đề nghị|kiến nghị|trình|chủ trì|hoàn thành)(?!\w)",
    re.I,
)
_CORRECTION: Final = re.compile(
    r"(?P<head>§)(?P<told>[^§;]{0,160}?)(?:^|[ ,])(?:nay|chỉ|xin|có|được|có một số|có nội dung) (?:(?:nay|xin|chỉ|được|một số) )*(?P<verb>đính chính|sửa đổi, bổ sung|sửa đổi|điều chỉnh, bổ sung|điều chỉnh|sửa)(?: lại)?(?: [^\s§.;:]+){0,9}?(?: như sau| sau)? ?(?::|$)"
)
"""§ có sai sót, nay đính chính như sau:"""
_MENDED: Final = re.compile(
    r"(?P<head>§)(?P<told>[^§;]{0,160}?)(?:^|[ ,])(?:nay|xin|được) (?:(?:xin|được|nay) )*(?P<verb>sửa lại|sửa|đính chính|đọc lại|đọc)(?: lại)?(?: cho đúng)? (?:là|thành)(?!\w)"
)
"""§ đã ghi “…”, nay sửa lại là “…”."""
_BARE: Final = re.compile(
    rf"(?<!\w)(?i:{VERB})(?:,? lại)?(?: (?:nội dung|như sau|văn bản|thời gian|thông tin|một số|công văn|này|trên|nêu|nội dung này|thời hạn|như)){{0,6}} ?(?::|[.]|$)"
)
"""(§ có sai sót.) Sở xin đính chính như sau:"""
_INSTEAD: Final = re.compile(
    rf"\((?P<verb>Thay thế|Thay|Bãi bỏ|Hủy bỏ|Hủy|Đính chính|Thu hồi)(?: cho)? {some(6)}(?P<head>§)"
)
"""(Thay Công văn số …)"""
_ENDS_ON: Final = re.compile(
    rf"(?<!(?<!kèm )theo )(?P<head>§){TITLE} (?:(?:chính thức|đều|cùng) )*(?P<verb>hết hiệu lực|chấm dứt hiệu lực|bị bãi bỏ|được bãi bỏ)(?: thi hành)?,? (?:kể )?từ ngày \d[\d/. ]*(?:tháng \d+ năm \d+)?(?= ?[.;,]|$)"
)
"""In an article: § hết hiệu lực từ ngày 01/01/2027."""
_JOINED: Final = re.compile(r".*\svà\s\S+(?:\s\S+)?")
"""The name of an office up to what its last "và" joins: "Sở Văn hóa, Thể thao và Du lịch"."""
_LAPSES: Final = re.compile(r"(?:hết|chấm dứt|không còn) (?:hiệu lực|giá trị)")
_GENERIC: Final = re.compile(r"(?:tỉnh|thành phố|xã|phường|huyện|quận|đặc khu|trung ương|thị xã|bộ|ngành)")
_TITLES: Final = re.compile(
    r"^(?:phó )?(?:ban thường vụ|thường trực|ban chấp hành|chủ tịch|giám đốc|bộ trưởng|thủ trưởng|cục trưởng|chánh văn phòng|chánh thanh tra|trưởng ban|thống đốc|tổng giám đốc|hiệu trưởng)\s"
)
_SHORT: Final = (
    ("ủy ban nhân dân", "ubnd"),
    ("uỷ ban nhân dân", "ubnd"),
    ("hội đồng nhân dân", "hđnd"),
    ("tp.", "thành phố"),
    ("uỷ", "ủy"),
)


def told_of_itself(c: Collector, frame: Frame, row: Frame, start: int) -> Iterator[Told]:
    """What the paper itself does in a line that begins at `start`; `row` is its frame without brackets, papers side by side one
    sign. Linear in the line but for its acts' reach."""
    kind = c.header.type
    announces = _ANNOUNCES.search(c.header.title or "")
    if announces or kind is None or kind in _TELLS or c.page or c.consolidates or start >= c.text.body_end:
        return
    if frame.words.lstrip(" -–").startswith(("Căn cứ", "Xét", "Theo đề nghị")):
        return
    yield from _stated(frame, _INSTEAD, "active")
    ruling = c.layout.acts_at(start)
    for match in found_at(ACT_AT, _ACT, row.words):
        if is_own(c, row, match, ruling):
            yield told_by_self(row, match, "active")
    if not ruling:
        yield from (replace(t, verb="corrects") for t in _stated(row, _MENDED, "passive"))
        yield from _stated(row, _CORRECTION, "passive")
        yield from _elided(c, row)
    else:
        yield from _stated(row, _ENDS_ON, "passive")


def _stated(frame: Frame, pattern: re.Pattern[str], rule: str) -> Iterator[Told]:
    for match in pattern.finditer(frame.words):
        told = match.groupdict().get("told") or ""
        if not re.search(r"(?<!\w)(?:đã(?! ghi| in| nêu)|từng|sẽ|đề nghị|bởi|bằng|theo)(?!\w)", told):
            yield told_by_self(frame, match, rule)


def _elided(c: Collector, frame: Frame) -> Iterator[Told]:
    """ "Công văn A có sai sót. Sở xin đính chính như sau:": the one paper of the sentence before."""
    for match in _BARE.finditer(frame.words):
        begin = frame.words.rfind(". ", 0, match.start()) + 2
        known = frame.before(begin)
        if begin < 2 or known != 1 or frame.before(match.start()) > known:
            continue
        who = _RESOLVES.sub("", frame.words[begin : match.start()]).strip(" ,")
        if (not who or is_own_office(who, c.header.issuer or "")) and act_of(match["verb"].lower()) in (
            "corrects",
            "repeals",
        ):
            slot, at = frame.slots[0], frame.places[match.start("verb")]
            yield Told(Slot(((SELF, at),), at, at), act_of(match["verb"].lower()), slot, at, True, "passive")


def told_by_self(frame: Frame, match: re.Match[str], rule: str) -> Told:
    """An act of the paper itself on the `head` of a match, by its `verb`."""
    head, at = frame.slot(match.start("head")), frame.places[match.start("verb")]
    verb = match["verb"].lower()
    verb = "bãi bỏ" if _LAPSES.match(verb) or "bãi bỏ" in verb else verb
    words = re.search(
        r"(?<!\w)(?:cụm từ|từ|đoạn)(?!\w)", frame.words[match.end("verb") : match.start("head")]
    )
    act = "amends" if words and rule == "active" else act_of(verb)
    return Told(Slot(((SELF, at),), at, at), act, head, at, True, rule)


def is_own(c: Collector, frame: Frame, match: re.Match[str], ruling: bool, carried: bool = False) -> bool:
    """Whether who acts is the paper's own office, or nobody where a clause begins so; `carried` tells that the words say
    themselves that what is amended is of another paper."""
    words = frame.words
    begin = _begin_of(words, match.start(), c.header.issuer or "")
    before = words[begin : match.start()]
    if begin == 0 and match.start() > 200:
        return False
    lead = _LEAD.match(before)
    who = _RESOLVES.sub("", before[lead.end() if lead else 0 :]).strip()
    if who and not (ruling and _ENACTS.match(who)):
        if who.startswith("của ") or not who[0].isupper() or words[max(0, begin - 4) : begin] == " và ":
            return False
        return is_own_office(who, c.header.issuer or "")
    verb = act_of(match["verb"].lower())
    follows = not ruling and c.header.type != "Chỉ thị" and _AS_FOLLOWS.match(words[match.end() :])
    others = _OF_OTHERS.match(words, match.end())
    if others and not (ruling and others.group() == " do"):  # "bãi bỏ A do không còn phù hợp" tells why
        return False
    if verb == "amends" and not follows and not carried:
        return False
    sign = words[begin - 1 : begin] if begin else ""
    if words[max(0, begin - 4) : begin] in (" và ", "nên "):
        sign = "và"
    if ruling:
        goes_on = sign in (",", ":", "và") and _begins_acting(words, match.start())
        return (goes_on or sign in ("", ".", ";")) and not _WORK.search(words, 0, match.start())
    first = sign in ("", ".")
    if (
        sign not in ("", ".", ";")
        or _WORK.search(words, 0, match.start())
        or words.startswith(("-", "+", "–", "•"))
    ):
        return False
    return bool(follows) or not (first and c.header.type in _HANDS_OUT)


def _begin_of(words: str, at: int, issuer: str) -> int:
    """Where the phrase of an act begins; an "và" or a comma inside the name of the paper's own office parts nothing."""
    core = _JOINED.match(issuer)
    name = words.rfind(core.group(), max(0, at - 200), at) if core else -1
    inside = range(name, name + len(core.group())) if core and name >= 0 else range(0)
    cuts = (m for m in _PHRASE.finditer(words, max(0, at - 200), at) if m.start() not in inside)
    return max((m.end() for m in cuts), default=0)


def _begins_acting(words: str, at: int) -> bool:
    """Whether the sentence around an offset begins with an act: "Sửa đổi khoản 2, bãi bỏ Điều 5 của §"."""
    begin = max(words.rfind(". ", 0, at), words.rfind("; ", 0, at)) + 1
    lead = _LEAD.match(words[begin:at])
    return bool(_FIRST.match(words, begin + (lead.end() if lead else 0)))


def is_own_office(who: str, issuer: str) -> bool:
    """Whether words name the office that issued a paper: "Sở", "UBND tỉnh", "Giám đốc Sở Y tế" for that of Sở Y tế."""
    short, full = (_plain(w) for w in (who, issuer))
    if not short or not full or len(short.split()) > 9:
        return False
    short = _TITLES.sub("", short) or short
    if full.startswith(short) or short.startswith(full) or f" {short} " in f" {full} ":
        return True
    if short.startswith("ban thường vụ") and full.endswith(" ủy"):
        return True
    first, _, rest = short.rpartition(" ")
    return bool(first) and full.startswith(first) and bool(_GENERIC.fullmatch(rest))


def _plain(name: str) -> str:
    low = " ".join(name.lower().split())
    for long, brief in _SHORT:
        low = low.replace(long, brief)
    return low
