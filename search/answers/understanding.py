"""What a question was understood as, in words: "Câu hỏi được hiểu là: …". Vietnamese."""

from __future__ import annotations

from typing import Final

from search.answers.provisions_asked import asks_provisions
from search.answers.states import state_told, told_of
from search.answers.text import ACTIVE, asked_label, on_day, slot_label, which
from search.late_patterns import late
from search.questions.fold import fold, word_set, words
from search.questions.model import OWN, Question

_ASKED: Final = {
    "status": "tình trạng hiệu lực của {}",
    "who_issued": "cơ quan ban hành {}",
    "who_signed": "người ký {}",
    "when": "ngày ban hành {}",
    "effective": "ngày có hiệu lực của {}",
    "expires": "ngày hết hiệu lực của {}",
    "about": "nội dung của {}",
    "lookup": "thông tin về {}",
    "related": "các văn bản có quan hệ với {}",
    "mentions": "những nơi nhắc đến {}",
    "compare": "so sánh {}",
    "recipients": "nơi nhận {}",
    "campaign": "các văn bản về {}",
    "content": "nội dung liên quan trong {}",
}


_OF_LEVEL: Final = late(
    r"^(?:(?:(?:của|ở|tại|cua|o|tai) )?(?:thành phố|tỉnh|huyện|quận|xã|phường|thanh pho|tinh|huyen|quan|xa|phuong)(?: (?:đã|đang|có|da|dang|co))* )?(?:về|ve|about) (?=\S)"
)


_OF_TIME: Final = late(
    r"^(?:(?:trong|vào|từ|vao|tu) )?(?:(?:tháng|quý|thang|quy) [\dIVX]{1,3}(?:/| ))?(?:(?:năm|nam) )?(?:19|20)\d\d (?=\S)"
)
"""A time in front of the subject, told apart."""
_TIME_BEHIND: Final = late(r"(?<=\S) (?:năm|nam) (?:19|20)\d\d$")


_SMALL: Final = word_set(
    "từ thuộc của là do ở tại trong theo năm nào gì những các có được bị về đến cho và với"
)
_FEWEST: Final = 2
"""Telling words from which on a subject is one: "thuộc", "năm 2024" are none."""


def _telling(subject: str) -> list[str]:
    return [w for w in words(subject) if w not in _SMALL and not w.isdigit()]


def said_subject(question: Question) -> str:
    """The subject of a question as it was typed, without the agency or place that is told apart and what leads up to it:
    "xóa nhà tạm" of "Hậu Giang về xóa nhà tạm"."""
    told = question.subject
    names = (question.asked.place, question.loose.place, *question.asked.issuers, *question.loose.issuers)
    for name in (fold(n) for n in names if n):
        if fold(told).startswith(f"{name} "):
            told = told[len(name) :].lstrip(" ,")
    timed = question.asked.years or question.loose.years or question.where.days
    if timed and question.kind in ("list", "count", "relation"):
        told = _TIME_BEHIND.sub("", _OF_TIME.sub("", told))
    return _OF_LEVEL.sub("", told)


_SPOKEN_OF: Final = late(r"(?<![a-z])(?:nhac|vien dan|trich dan|dan chieu|de cap|cited|mentioned)(?![a-z])")


def spoken_of_most(question: Question) -> bool:
    """Whether who is spoken of most is asked for, not who issued most."""
    return question.where.order is not None and _SPOKEN_OF.search(fold(question.text)) is not None


def most_of(question: Question) -> str:
    """ "cơ quan nào ban hành nhiều văn bản nhất", "ai ký nhiều quyết định nhất"."""
    order = question.where.order
    if spoken_of_most(question):
        return "cơ quan nào được nhắc đến nhiều nhất"
    kinds = " hoặc ".join(kind.lower() for kind in (order.types if order else ())) or "văn bản"
    return f"{'ai ký' if order and order.signed else 'cơ quan nào ban hành'} nhiều {kinds} nhất"


def understood(question: Question, named: str, subject: str) -> str:
    """ "Câu hỏi được hiểu là: …", for every kind of question."""
    asked = asked_label(question)
    if question.kind == "check" and question.relations and not question.guessed:
        left, _, right = named.partition(" và ")
        if question.direction == "in":
            left, right = right, left
        return f"Câu hỏi được hiểu là: có phải {left} {ACTIVE[question.relations[0]]} {right} không?"
    if question.kind in OWN and question.relations:
        does = ACTIVE[question.relations[0]]
        told = (
            f"{'' if does.startswith(asked) else f'{asked} '}{does} {named}"  # "báo cáo kết quả thực hiện D"
        )
        return f"Câu hỏi được hiểu là: {_ASKED[question.kind].format(told)}."
    state = state_told(question) if question.kind in ("list", "count") else ""
    if state:
        return f"Câu hỏi được hiểu là: {f'có bao nhiêu {asked}' if question.kind == 'count' else f'những {which(question)}'} {state}{on_day(question)}?"
    if question.kind in ("list", "count") and question.relations:
        told = f"có bao nhiêu {asked}" if question.kind == "count" else f"những {which(question)}"
        return f"Câu hỏi được hiểu là: {told} {told_of(question)}?"
    if question.guessed and question.kind == "check":
        return f"Câu hỏi được hiểu là: {named} có quan hệ gì với nhau không?"
    if question.guessed:
        tied = f"{named} có quan hệ với {which(question)}"
        if question.direction == "in":
            tied = f"{which(question)} có quan hệ với {named}"
        return f"Câu hỏi được hiểu là: {tied}?"
    if question.relations and question.direction:
        verbs = " hoặc ".join(dict.fromkeys(ACTIVE[r] for r in question.relations))
        told = f"có bao nhiêu {asked}" if question.kind == "count" else which(question)
        what = named or (f"“{subject}”" if subject else "")
        inward = question.direction == "in"
        asked = "những điều, khoản nào" if asks_provisions(question) else which(question)
        body = f"{told} {verbs} {what}" if inward else f"{what} {verbs} {asked}"
        return f"Câu hỏi được hiểu là: {' '.join(body.split())}?"
    if question.kind in ("list", "count"):
        told = f"có bao nhiêu {asked}" if question.kind == "count" else f"những {which(question)}"
        about = f" về “{subject}”" if subject else ""
        return f"Câu hỏi được hiểu là: {told}{about}?"
    if question.kind == "number_lookup":
        return f"Câu hỏi được hiểu là: số, ký hiệu của {named or asked + (f' về “{subject}”' if subject else '')}."
    if named and question.kind == "when" and question.anchors and all(a.campaign for a in question.anchors):
        return f"Câu hỏi được hiểu là: thời gian của {named}."
    if named and question.kind == "related" and len(question.anchors) == 2:
        return f"Câu hỏi được hiểu là: {named} liên quan với nhau qua những văn bản nào?"
    if named and question.kind in _ASKED:
        return f"Câu hỏi được hiểu là: {_ASKED[question.kind].format(named)}{on_day(question)}."
    if question.kind == "agency_change":
        return f"Câu hỏi được hiểu là: cơ quan hoặc nơi nào được hợp nhất, sáp nhập, đổi tên và thành gì (“{question.text}”)."
    if question.kind == "agency" and len(_telling(subject)) >= _FEWEST:
        return f"Câu hỏi được hiểu là: cơ quan nào phụ trách “{subject}”?"
    return (
        f"Câu hỏi được hiểu là: tìm đoạn văn bản trả lời “{question.text}”."
        if question.text
        else "Câu hỏi trống."
    )


def further_label(question: Question) -> str:
    """What else is asked of the same documents: "người ký văn bản đó"."""
    if question.relations and question.direction:
        verb = ACTIVE[question.relations[0]]
        return (
            f"{which(question)} {verb} văn bản đó"
            if question.direction == "in"
            else f"văn bản đó {verb} {which(question)}"
        )
    named = " và ".join(map(slot_label, question.anchors)) or "văn bản đó"
    return _ASKED.get(question.kind, "nội dung của {}").format(named)
