"""How far a name of an agency goes behind its head: word by word, over dashes, "và" and commas that stand inside names."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from ingest.agencies.tokens import AFTER_PLACE, COUNCIL, PLACE, TOKEN, ends, other_head, small_office, word_at
from ingest.agencies.words import (
    KEPT_PAIRS,
    LEGAL,
    LOOSE,
    NO_NOUN,
    RANKS,
    SMALL_FIRST,
    SPECIAL,
    STOP,
    STOP_PAIRS,
    TOPIC_PAIRS,
    TOPICAL,
)
from ingest.commas import SPOKEN_OF, VERBS, goes_on, lists_verbs
from ingest.letters import LOWER, UPPER, words
from ingest.places import PROVINCE_PATTERN

_TO_NATION: Final = re.compile(rf"\s(?:qua|trên|về)(?:\s[{LOWER}]+){{1,3}}?\squốc\sgia(?!\w)")
"""What a national body is for, told with a preposition: "Trung tâm Đấu thầu qua mạng quốc gia"."""
_OF_PARENT: Final = re.compile(
    rf",\s[{UPPER}][{LOWER}]*(?:\s[{LOWER}]+){{1,3}}(?=,\s(?:Bộ|Sở|Tổng\scục)\s[{UPPER}])"
)
"""A second field of a part of a ministry, told before that: "Cục Quản lý Y, Dược cổ truyền, Bộ Y tế"."""
_LEVELS: Final = words("huyện quận xã phường")
_NO_LEVEL: Final = words("hội viên trưởng đội đoàn ủy uỷ hoặc và")
"""Words that make another word of a level: "xã hội", "xã viên"."""
_MOST: Final = 16
_MOST_OF_TASK: Final = 26
"""How many words a name holds; one that tells a committee's task holds more."""
_INNER_SHORT: Final = re.compile(rf"\s{{0,2}}\([A-ZĐ][A-ZĐ&\-]{{1,9}}\)(?=\s[{UPPER}])")
_BUILDS: Final = re.compile(
    r"\s{1,3}(?:xây dựng|lập|soạn|đề ra|bổ sung|ra)\s{1,3}(?:kế hoạch|dự thảo|báo cáo|đề án|phương án|quy chế|quy định|quy trình|chương trình|các|văn bản|hướng dẫn|danh sách|danh mục|dự toán|hồ sơ|thông báo)(?!\w)"
)
"""What a body makes: its name has ended ("Phòng Văn hóa xây dựng kế hoạch")."""
_AMOUNT: Final = re.compile(r"\d{4}|\d+[.,/-]\d|\d+[.,/]\D")
"""Numbers that no body bears in its name: sums, days, years."""
_BOARD_NUMBER: Final = re.compile(r"\d{2,3}/[A-ZĐ]")
"""A board known by the number of a decision: "Ban Chỉ đạo 389/TP"."""
_MARKED: Final = re.compile(rf"(?<=[{LOWER}])\d{{1,2}}$")
"""A footnote's mark glued to a name's last word."""
_GLUED_DASH: Final = re.compile(rf"[-–]\s(?=[{UPPER}][{LOWER}])")
"""A dash written onto the word before it: "Phòng Văn hóa- Thông tin"."""
_SMALL_FIRMS: Final = re.compile(r"\svừa(?!\w)")
_JOINED: Final = re.compile(
    rf"(?:\s[{LOWER}]+){{1,3}}(?:,(?:\s[{LOWER}]+){{1,2}})?(?:\s(?:Công\san|Quốc\sgia)(?!\w)|(?=\s(?:thành\sphố|tỉnh|{PROVINCE_PATTERN})))"
)
"""What "và" joins in small letters, up to the place or the police it is of."""
_FIELD: Final = rf"\s[{UPPER}][{LOWER}]*(?:\s[{LOWER}]+){{1,3}}?"
_FIELDS: Final = re.compile(
    rf",(?P<first>{_FIELD})(?=(?:,{_FIELD})?\s(?:và|&)\s[{UPPER}][{LOWER}]*\s[{LOWER}]|\s(?:thành\sphố|tỉnh|huyện|quận|xã|phường|Trung\sương|TW|TP|{PROVINCE_PATTERN})(?!\w))"
)
"""A field between a comma and the last one's "và", or the place: each has one capital."""
_TO_PLACE: Final = re.compile(
    rf",(?:\s[{LOWER}]+){{1,3}}?(?=\s(?:thành\sphố|tỉnh|huyện|{PROVINCE_PATTERN})(?!\w))"
)
_REWARDS: Final = re.compile(r"(?<=hi\s[đĐ]ua),\s[Kk]hen\sthưởng(?!\w)")
"""The one field of the State whose name the law writes with a comma."""
_TWIN: Final = re.compile(rf"([{LOWER}]+)\s([{LOWER}]+),\s([{LOWER}]+)\s([{LOWER}]+)(?!\w)")
_UNIVERSITY: Final = re.compile(r"\sĐại\shọc\s(?:Quốc\sgia|Huế|Đà\sNẵng|Thái\sNguyên)(?!\w)")
_LEGAL_NAME: Final = re.compile(
    rf"(?P<words>(?:\s[{LOWER}]+){{2,4}}|\strách\snhiệm\shữu\shạn\s(?:một|hai)\sthành\sviên(?:\strở\slên)?)(?=\s[{UPPER}])"
)


_CLOSING: Final = frozenset(",;:.()\n")


def words_end(text: str, pos: int, stop: int, head: str) -> int | None:
    """Where the words of a name end that go on at `pos` behind its `head`, or None where none does. At most `_MOST_OF_TASK` words."""
    end: int | None = None
    read: list[str] = []
    while len(read) < (_MOST_OF_TASK if head in TOPICAL else _MOST):
        pos = _over_glued_dash(text, pos, stop) if read else pos
        match = TOKEN.match(text, pos, stop)
        if match is None:
            return end
        if match[1]:
            if not _dash_joins(text, match.end() - 1, stop, head, bool(read)):
                return end
            pos = match.end() - 1
            continue
        word = match[2]
        slash = word.find("/")
        if _AMOUNT.match(word) and not _BOARD_NUMBER.match(word):
            return end
        if slash > 0 and read and not (word[:slash].isdigit() or word.endswith("/dioxin")):
            return match.start(2) + slash
        if not read and not _may_begin(text, head, word, pos, match.end(), stop):
            return None
        council = COUNCIL.match(text, pos, stop) if head.startswith("Ban ") else None
        if council:
            return council.end()
        over = _leaves(text, pos, match.end(), stop, read, head)
        if over is not None:
            return over if over > pos else end
        marked = _MARKED.search(word)
        if marked:
            return match.end() - len(marked[0])
        read.append(word)
        pos = match.end()
        end = pos if word != "và" else end
        inner = _over_comma(text, pos, stop, head)
        if inner is not None:
            pos, end = inner, (inner if text[pos] == "," else end)
        if text[pos : pos + 1] in _CLOSING:
            return end
    return end


def _leaves(text: str, pos: int, after: int, stop: int, read: list[str], head: str) -> int | None:
    """None where the word between `pos` and `after` is the name's; else where the name ends: `pos`, or further on where a
    word joined by "và" ends it."""
    word, following = word_at(text, pos, stop), word_at(text, after, stop)
    if word == "số" and "/" in following:
        return pos
    if word == "và":
        return _past_and(text, pos, after, stop, read, head)
    if not read or read[-1] == "và":
        return None
    if _TO_NATION.match(text, pos, stop):
        return None
    if (
        word in _LEVELS
        and read[-1] != "tác"
        and following.islower()
        and following not in _NO_LEVEL
        and not ends(word, following, word_at(text, after + 1 + len(following), stop))
        and not AFTER_PLACE.search(text, max(0, pos - 24), pos)
    ):
        return after if read[-1] == "cấp" else pos
    sentence = word[0].islower() and (
        _is_sentence(text, pos, read[-1], word, following)
        or (head in LEGAL and _proper(read) and word != "chi")
    )
    return pos if sentence or PLACE.match(text, pos, stop) else None


def _proper(read: list[str]) -> bool:
    """Whether a proper name has just been read, with a capital on each word: "Trường tiểu học Ngô Quyền"."""
    return len(read) > 1 and read[-1].istitle() and read[-2].istitle()


def _past_and(text: str, pos: int, after: int, stop: int, read: list[str], head: str) -> int | None:
    """Whether "và" goes on with the name (None), ends it (`pos`), or joins its last words, whose end is given."""
    if AFTER_PLACE.search(text, max(0, pos - 24), pos):
        return pos
    joined = _JOINED.match(text, after, stop) if read else None
    if joined is None and read and read[-1] == "nhỏ":
        joined = _SMALL_FIRMS.match(text, after, stop)
    if joined:
        return joined.end()
    following = word_at(text, after, stop)
    second = word_at(text, after + 1 + len(following), stop)
    one_more = head in SPECIAL and "và" not in read
    if read and one_more and _is_noun(text, after, read[-1], following, second, stop):
        return after + 2 + len(following) + len(second)
    if read and head in TOPICAL and _is_task(text, after, following, second):
        return None
    press = head == "Báo" and not read and following in ("Phát", "phát", "Đài")
    goes = press or (following[:1].isupper() and not other_head(text, after, stop))
    return None if goes else pos


def _is_noun(text: str, pos: int, before: str, first: str, second: str, stop: int) -> bool:
    """Whether "và" joins a noun of two small words to what a body is for: behind small words, and where the name ends or the
    sentence goes on right after them ("an toàn bức xạ và hạt nhân")."""
    if not (before.islower() and first.islower() and second.islower()):
        return False
    if first in STOP or first in NO_NOUN or (first, second) in VERBS | STOP_PAIRS | TOPIC_PAIRS | SPOKEN_OF:
        return False
    end = pos + 2 + len(first) + len(second)
    third = word_at(text, end, stop)
    return (
        not third
        or not text.startswith(" ", end)
        or third[0].isupper()
        or ends(second, third, word_at(text, end + 1 + len(third), stop))
    )


def _is_task(text: str, pos: int, first: str, second: str) -> bool:
    """Whether "và" joins a task of a committee, and not what it does about papers."""
    return (first, second) in TOPIC_PAIRS and _BUILDS.match(text, pos) is None


def _over_glued_dash(text: str, pos: int, stop: int) -> int:
    glued = _GLUED_DASH.match(text, pos, stop)
    return glued.end() - 1 if glued and not other_head(text, glued.end() - 1, stop) else pos


def _dash_joins(text: str, pos: int, stop: int, head: str, read: bool) -> bool:
    """Whether the name goes on behind a dash that ends at `pos`: with a capital that begins no other body and no clause, or
    with the university that a school is of."""
    word = word_at(text, pos, stop)
    if read and head == "Trường" and _UNIVERSITY.match(text, pos, stop):
        return True
    if not (read or " " in head) or not word[:1].isupper():
        return False
    kept = (word.lower(), word_at(text, pos + 1 + len(word), stop)) in KEPT_PAIRS
    if word.lower() in STOP and not kept:
        return False
    return not (read and other_head(text, pos, stop))


def _over_comma(text: str, pos: int, stop: int, head: str) -> int | None:
    """Where the words behind a comma, or a bracket with an abbreviation, within the name go on; None where it ends."""
    if not text.startswith(",", pos):
        inner = _INNER_SHORT.match(text, pos, stop)
        return inner.end() if inner else None
    if other_head(text, pos + 1, stop):
        return None
    if small_office(text, pos + 1) and not (_is_twin(text, pos, stop, last=True) or _repeats(text, pos)):
        return None
    rewards = _REWARDS.match(text, pos, stop)
    if rewards:
        return rewards.end()
    second = _OF_PARENT.match(text, pos, stop) if head in SPECIAL else None
    if second:
        return second.end()
    fields = _FIELDS.match(text, pos, stop)
    if fields and head not in LEGAL and text[text.rfind(" ", 0, pos) + 1].islower():
        return fields.end()
    if not goes_on(text, pos):
        return None
    placed = _TO_PLACE.match(text, pos, stop)
    if placed:
        return placed.end()
    if (
        head in TOPICAL
        or (head.startswith("Ban ") and head != "Ban Quản lý")
        or _repeats(text, pos)
        or text.startswith((", chống", ", Chống"), pos)
        or _is_twin(text, pos, stop)
        or lists_verbs(text, pos)
    ):
        following = TOKEN.match(text, pos + 1, stop)
        return following.end() if following else None
    return None


def _repeats(text: str, pos: int) -> bool:
    """Whether the noun before one or two small words and the comma at `pos` stands again behind it: "khu công nghiệp, khu chế
    xuất"."""
    before = text[max(0, pos - 40) : pos].split()[-3:-1]
    return any(noun.islower() and text.startswith(f", {noun} ", pos) for noun in before)


def _is_twin(text: str, pos: int, stop: int, *, last: bool = False) -> bool:
    """Whether the pairs of words around a comma share one word: "phòng cháy, chữa cháy", "cứu nạn, cứu hộ"; the `last` alone:
    "kế toán, kiểm toán"."""
    begin = text.rfind(" ", 0, text.rfind(" ", 0, pos)) + 1
    twin = _TWIN.match(text, begin, stop)
    if twin is None or (last and twin[2] != twin[4]):
        return False
    return (twin[1] == twin[3]) != (twin[2] == twin[4])


def _may_begin(text: str, head: str, word: str, pos: int, after: int, stop: int) -> bool:
    """Whether a name can begin with `word` after its head: a capital, a number, or a small word that the head takes."""
    if word[0].isupper() or word[0].isdigit() or (head, word) in SMALL_FIRST:
        return True
    if head in LEGAL:
        legal = _LEGAL_NAME.match(text, pos, stop)
        small = legal["words"].split() if legal else []
        return bool(small) and not any(
            ends(before, a, b) or (a, b) in VERBS
            for before, (a, b) in zip(["", *small], pairwise(small), strict=False)
        )
    return head in LOOSE and word not in RANKS and not _verb(text, word, after, stop)


def _verb(text: str, word: str, pos: int, stop: int) -> bool:
    """Whether the small word right after a head begins what the body does ("Ban Chỉ đạo ban hành ...")."""
    return word != "các" and ends("", word, word_at(text, pos, stop).lower())


def _is_sentence(text: str, pos: int, before: str, word: str, after: str) -> bool:
    """Whether a small word at `pos` is the sentence's, by itself or because a province's name has just ended."""
    if before[0].isupper() and (before.lower(), word) in STOP_PAIRS:
        return False
    return (
        ends(before.lower(), word, after.lower())
        or _BUILDS.match(text, pos) is not None
        or AFTER_PLACE.search(text, max(0, pos - 24), pos) is not None
    )
