"""A question with its short forms written out and slips of one letter mended, before it is read.

Offices write KH, QĐ, HL, people in a chat "ko", "tk", "hd"; typing on a telephone slips ("thực hiẹn" is no slip for the
grammar, "thuc hein" is one). Only words of the grammar's own are mended: a word that is no Vietnamese syllable and
lies one edit from exactly one of them. Cost: linear in the question.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from search.late_patterns import late
from search.questions.askers import by_askers
from search.questions.english_laws import in_vietnamese
from search.questions.english_subjects import subjects_in_vietnamese
from search.questions.fold import fold, word_set
from search.questions.fronted import class_inside, order_in_front, state_behind, topic_behind
from search.questions.lasting import as_lasting
from search.questions.of_library import without_library
from search.questions.offices_short import with_offices
from search.questions.one_paper import told_straight
from search.questions.patterns import type_words
from search.questions.phrasings import in_order
from search.questions.telex import SYLLABLE, from_telex
from search.questions.typed_symbols import with_strokes

_FORMS: Final[tuple[tuple[str, str], ...]] = (
    (
        r"^(?:(?:tôi|em|mình|anh|chị|toi|em|minh|chi) )?(?:đang |dang )?(?:muốn|cần|muon|can) (?:biết|hỏi|biet|hoi)(?: (?:là|xem|rằng|la|rang))?(?= )",
        "",
    ),
    (r"(?:ko|kg|hok|hông|k)(?=\s*[?.!]*$)", "không"),
    (r"(?:còn|hết|có|con|het|co) (?P<x>hl)", "hiệu lực"),
    (
        r"(?P<x>tk|th|t/h|tkth)(?= (?:ct|chỉ thị|chi thi|nq|nghị|nghi|kl|kết luận|ket luan|qđ|qd|quyết|kh|kế|\d))",
        "triển khai",
    ),
    (r"(?P<x>hd|h/d)(?= (?:luật|luat|nđ|nd|nghị định|nghi dinh|nq|bộ luật|bo luat))", "hướng dẫn"),
    (r"(?:cho|nhờ|xin) (?P<x>e|a|m)(?= )", "em"),
    (r"(?P<x>vb)(?= (?:nào|nao|gì|gi|liên|lien|của|cua|mới|moi))", "văn bản"),
    (r"(?P<x>tp)(?=\.? )", "thành phố"),
    (r"(?:(?:đã|da|bị|bi|phải|phai) )*(?:nhường|nhuong) (?:chỗ|cho) cho", "bị thay thế bởi"),
    (r"(?P<x>bản|ban)(?= (?:tổng kết|sơ kết|tong ket|so ket) )", "báo cáo"),
    *(
        (
            rf"(?<!\d )(?P<x>{code})(?= (?:ubnd|hđnd|hdnd|btv|của|cua|cuả|thực hiện|thuc hien|triển khai|trien khai|hưởng ứng|huong ung|phát động|phat dong|về|ve|ban hành|ban hanh) )",
            kind,
        )
        for code, kind in (
            ("kh", "kế hoạch"),
            ("qđ|qd", "quyết định"),
            ("nq", "nghị quyết"),
            ("bc", "báo cáo"),
            ("cv", "công văn"),
        )
    ),
    (r"ctmtqg", "chương trình mục tiêu quốc gia"),
    (r"vbqppl", "văn bản quy phạm pháp luật"),
    (r"^what are (?:all )?the(?= [a-z]+s )", "which"),
    (
        r"^what (?:is|are|was) the(?!.* about)(?= (?:latest|newest|oldest|earliest|most recent|first|last) )",
        "which",
    ),
    (
        r"(?:that |which )?(?:have|has|with) (?:any )?implementing (?:documents?|plans?|papers?)",
        "có văn bản triển khai",
    ),
    (
        r"(?:without|with no) (?:any )?implement(?:ing|ation) (?:documents?|plans?|papers?)",
        "chưa có văn bản triển khai",
    ),
    (r"(?:without|with no) (?:any )?(?:guidance|guiding documents?)", "chưa có văn bản hướng dẫn"),
    (r"(?:without|with no) (?:any )?reports?", "chưa có báo cáo"),
)
"""Short forms that are no code of a paper, told by what stands beside them; `x` is the part that is replaced."""
_TARGETS: Final = word_set(
    "thuc hien trien khai huong dan thay the can cu ban hanh hieu luc nghi quyet dinh chi thi thong tu luat ke hoach"
    " phong trao phat dong quyet sua doi bo sung bai van nao chuong trinh bao cao"
)
"""Folded words of the grammar that a slip may stand for."""
_ALL_OF: Final = late(r" (?:trong|o) (?:kho|thu vien)(?![a-z])| cua ")
_ONE: Final = late(
    r" (?:ve|thuc hien|trien khai|ban hanh|phe duyet|phat dong|quy dinh|huong dan|thay the|sua doi) "
)
"""What tells one paper, whose number is then asked for."""
_LONGEST: Final = 8
_SHORTEST: Final = 4
_WORD: Final = late(r"[^\W\d_]+")
_ENGLISH: Final = late(
    r"[fjwz]|(?:ing|ed|ion|ent|ive|ies|aw|aws|ee|oo|the|tion|ly|ch|sh|ck|ts|ns|ws|ks|ree|ow)$"
)


@lru_cache(maxsize=1)
def _forms() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple(
        (re.compile(rf"(?<![\w/-])(?:{shape})(?![\w/-])", re.IGNORECASE), long) for shape, long in _FORMS
    )


def written_out(text: str) -> str:
    """The text with short forms written out and slips mended; the same text when there are none."""
    text = without_library(from_telex(subjects_in_vietnamese(in_vietnamese(text))))
    for step in _ORDERED:
        text = step(text)
    text = with_strokes(with_offices(text))
    for shape, long in _forms():
        text = shape.sub(lambda m, long=long: _put(m, long), text)  # type: ignore[misc]
    return _WORD.sub(_mended, text)


@lru_cache(maxsize=1)
def _number_of() -> re.Pattern[str]:
    return re.compile(
        rf"(?:tong )?so (?P<all>luong )?(?:cac |nhung )?(?P<what>(?:{type_words()})(?![a-z]).*?),? (?:la|co) (?:bao nhieu|may)[ ?.]*"
    )


def _counted(text: str) -> str:
    """ "Số nghị quyết của HĐND trong kho là bao nhiêu": how many there are is asked, and no symbol of a paper that something
    tells of."""
    plain = fold(text)
    match = _number_of().fullmatch(plain)
    if match is None or (plain.startswith("so ") and not match["all"] and not _ALL_OF.search(match["what"])):
        return text
    if _ONE.search(match["what"]) and not match["all"]:
        return text
    return f"Có bao nhiêu {text[match.start('what') : match.end('what')]}?"


def _put(match: re.Match[str], long: str) -> str:
    if "x" not in match.re.groupindex:
        return long
    start, end = match.start("x") - match.start(), match.end("x") - match.start()
    return match[0][:start] + long + match[0][end:]


def _mended(match: re.Match[str]) -> str:
    """The word of the grammar that a word which is no syllable stands for, else the word."""
    typed = match[0]
    word = fold(typed)
    if (
        not _SHORTEST <= len(word) <= _LONGEST
        or typed.isupper()
        or SYLLABLE.fullmatch(word)
        or _ENGLISH.search(word)
    ):
        return typed
    near = [target for target in _TARGETS if _one_edit(word, target)]
    return near[0] if len(near) == 1 else typed


def _one_edit(first: str, second: str) -> bool:
    """Whether one letter changed, too many, missing, or two neighbours swapped make one word the other."""
    if abs(len(first) - len(second)) > 1 or first == second:
        return False
    at = next(
        (i for i, (a, b) in enumerate(zip(first, second, strict=False)) if a != b),
        min(len(first), len(second)),
    )
    rest, other = first[at:], second[at:]
    return (
        rest[1:] == other[1:]
        or rest[1:] == other
        or rest == other[1:]
        or (rest[:2] == other[1::-1] and rest[2:] == other[2:])
    )


_ORDERED: Final = (
    as_lasting,
    _counted,
    told_straight,
    class_inside,
    state_behind,
    order_in_front,
    topic_behind,
    in_order,
    by_askers,
)
"""What puts a sentence in the order that the grammar reads, one after the other."""
