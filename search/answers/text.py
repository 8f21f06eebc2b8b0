"""The words an answer is made of: names of documents, classes, campaigns and days, and its set sentences. Vietnamese."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from kg.cards import CampaignCard, DocumentCard, Edge
from kg.status import AT_ONCE, WITHOUT_EFFECT, only_tells
from search.answers.fit import type_of
from search.questions.fold import words
from search.questions.model import Period, Question, Slot

ACTIVE: Final = {
    "implements": "thực hiện",
    "based_on": "căn cứ",
    "amends": "sửa đổi, bổ sung",
    "replaces": "thay thế",
    "repeals": "bãi bỏ hoặc làm hết hiệu lực",
    "corrects": "đính chính",
    "consolidates": "hợp nhất",
    "suspends": "ngưng hiệu lực",
    "guides": "hướng dẫn, quy định chi tiết",
    "issues_with": "ban hành kèm theo",
    "launches": "phát động",
    "approves": "phê duyệt",
    "reports_on": "báo cáo kết quả thực hiện",
    "cites": "nhắc đến",
}
"""How each relation reads between its subject and its object."""


STATES: Final = {"ended": "hết hiệu lực", "in_force": "còn hiệu lực"}
"""Lists told by force."""


def day(iso: str | None) -> str:
    """An ISO date as it is written: "2024-08-26" -> "26/8/2024"."""
    if not iso:
        return ""
    year, month, date = iso.split("-")
    return f"{date}/{int(month)}/{year}"


def label(card: DocumentCard, *, full: bool = False) -> str:
    """A document as people name it: "Kế hoạch số 137/KH-UBND"; `full` adds date and agency."""
    kind = type_of(card.type, card.number)
    if card.number:
        name = f"{kind or 'Văn bản'} số {card.number}"
        if card.name and card.name.lower().startswith(("luật", "bộ luật", "pháp lệnh", "hiến pháp")):
            name = f"{card.name} số {card.number}"
    else:
        name = card.name or _by_title(kind, card.title) or kind or "Văn bản chưa rõ số"
    if full and card.date:
        name += f" ngày {day(card.date)}"
    if full and card.issuer:
        name += f" của {card.issuer}"
    return name


def namesakes(cards: Sequence[DocumentCard]) -> str | None:
    """Several laws of one name with what tells them apart, so that none is taken for another; None else."""
    name = cards[0].name if len(cards) > 1 else None
    if not name or any(words(c.name or "") != words(name) for c in cards):
        return None
    told = [
        f"số {c.number}" if c.number else f"ngày {day(c.date)}" if c.date else f"năm {c.year}" if c.year else "chưa rõ năm"
        for c in cards
    ]  # fmt: skip
    return f"{name} ({'; '.join(dict.fromkeys(told))})"


_TITLE: Final = 140
"""Most characters of a title that stands for a number."""


def _by_title(kind: str | None, title: str | None) -> str | None:
    """A paper without a number by its type and title: "Báo cáo “Tổng kết …”"."""
    if not title:
        return None
    short = title if len(title) <= _TITLE else title[:_TITLE].rsplit(" ", 1)[0] + "…"
    return f"{kind} “{short}”" if kind and not title.lower().startswith(kind.lower()) else short


def slot_label(slot: Slot) -> str:
    """A document as the question names it, when the library does not know it."""
    if slot.types == ("campaign",):
        return f"các phong trào do {', '.join(slot.issuers)} phát động"
    if slot.campaign:
        return campaign_label(slot.name or "")
    if slot.of or slot.within:
        return slot.surface[:1].lower() + slot.surface[1:]
    if slot.first:
        return " ".join([*_class_words(slot), "mới nhất" if slot.first.by == "newest" else "cũ nhất"])
    kind = slot.types[0] if slot.types else "văn bản"
    if slot.number:
        return f"{slot.name} số {slot.number}" if slot.name else f"{kind} số {slot.number}"
    if slot.name:
        return slot.name
    return " ".join(_class_words(slot))


def campaign_label(name: str) -> str:
    """A campaign's name with its head when it lacks one."""
    head = name.lower()
    if head.startswith(
        (
            "phong trào",
            "đợt",
            "cuộc vận động",
            "chủ đề",
            "chuyên đề",
            "chiến dịch",
            "phong trao",
            "hội thi",
            "tháng",
        )
    ):
        return name[:1].lower() + name[1:]
    return f"phong trào “{name}”"


def _class_words(slot: Slot, fallback: str = "văn bản") -> list[str]:
    parts = [_kinds(slot, fallback), *([f"số {slot.number}"] if slot.number else [])]
    parts += _conditions(slot)
    return parts


def _kinds(slot: Slot, fallback: str = "văn bản") -> str:
    return " hoặc ".join(t.lower() for t in slot.types if t != "campaign") or fallback


def _conditions(slot: Slot) -> list[str]:
    parts = []
    if slot.issuers:
        parts.append("giữa " + " và ".join(slot.issuers) if slot.joint else "của " + ", ".join(slot.issuers))
    elif slot.place:
        parts.append(f"ở {' hoặc '.join((slot.place, *slot.or_places))}")
    if slot.date:
        parts.append(f"ngày {day(slot.date)}")
    elif slot.years:
        parts.append((_months(slot.months) if slot.years[0] == slot.years[1] else "") + _span(*slot.years))
    return parts


def _months(months: tuple[int, int] | None) -> str:
    if months is None:
        return ""
    first, last = months
    if first == last:
        return f"tháng {first} "
    return f"quý {last // 3} " if last - first == 2 else f"6 tháng {'đầu' if first == 1 else 'cuối'} "


def asked_label(question: Question) -> str:
    """The documents asked for: "kế hoạch của UBND thành phố năm 2024"."""
    if "campaign" in question.asked.types:
        return "phong trào"
    parts = _class_words(question.asked)
    parts += [c for c in _conditions(question.loose) if c not in parts]
    return " ".join(parts)


def which(question: Question) -> str:
    """The documents asked for, as a question says them: "kế hoạch nào của UBND thành phố năm 2024"."""
    told = asked_label(question)
    kind = "phong trào" if "campaign" in question.asked.types else _kinds(question.asked)
    return f"{kind} nào{told.removeprefix(kind)}"


def names(items: Sequence[DocumentCard | CampaignCard], slots: Sequence[Slot]) -> str:
    """The named things together."""
    told = [label(i) if isinstance(i, DocumentCard) else campaign_label(i.name) for i in items]
    return " và ".join(dict.fromkeys(told or [slot_label(s) for s in slots]))


def on_day(question: Question) -> str:
    """ " vào ngày 01/1/2023", the day on which something is asked to be so; empty without one."""
    return f" vào ngày {day(question.on)}" if question.on else ""


def listed(cards: Sequence[DocumentCard], most: int = 5) -> str:
    """Documents in a sentence, the rest counted."""
    told = [label(c, full=True) for c in cards[:most]]
    if len(cards) > most:
        told.append(f"và {len(cards) - most} văn bản khác")
    return "; ".join(told)


def counted(cards: Sequence[DocumentCard], what: str) -> str:
    """ "Có 3 kế hoạch (2 chỉ biết qua trích dẫn)"."""
    cited = sum(not c.held for c in cards)
    note = f" ({cited} văn bản chỉ được biết qua trích dẫn)" if cited and cited < len(cards) else ""
    return f"Có {len(cards)} {what}{note}"


def campaigns_asked(subject: str, issuers: Sequence[str], place: str, period: Period | None) -> str:
    """The campaigns asked for: "phong trào nào về “nhà ở” do UBND tỉnh phát động năm 2025"."""
    parts = [f"về “{subject}”"] if subject else []
    parts += [f"ở {place}"] if place else []
    parts += [f"do {', '.join(issuers)} phát động"] if issuers else []
    if period:
        side = {"beginning": "bắt đầu ", "ending": "kết thúc "}.get(period.of, "")
        parts.append(side + _span(period.first, period.last))
    return " ".join(["phong trào nào", *parts])


def _span(first: int | None, last: int | None) -> str:
    """ "năm 2025", "từ năm 2021 đến năm 2025"."""
    if first == last:
        return f"năm {first}"
    if first and last:
        return f"từ năm {first} đến năm {last}"
    return f"từ năm {first}" if first else f"đến hết năm {last}"


UNSURE: Final = "Đoạn này có thể liên quan nhưng chưa chắc là câu trả lời; kho không có đoạn nào rõ hơn."
"""Said after a passage that matches the question weakly: neither an answer nor a refusal."""

ELSEWHERE: Final = "Văn bản khác ghi khác: theo"
"""Said before the figure that another paper tells of the same thing."""


def absent(what: str) -> str:
    """That the library does not hold something: "Trong kho không có …"."""
    return f"Trong kho không có {what}. Thông tin này không có trong kho."


def only_cited(what: str, asked: str) -> str:
    """That a document is known, but its own text is not held, so what it says itself cannot be told."""
    return (
        f"Kho chỉ biết {what} qua các văn bản khác nhắc đến, không có toàn văn của văn bản này, nên không rõ"
        f" {asked}. Thông tin này không có trong kho."
    )


_ENDED: Final = {"replaces": "thay thế", "repeals": "bãi bỏ"}


def gone(edges: Sequence[Edge]) -> str:
    """What ended a document, each with the day it was issued where nobody tells from which day it has effect: "bị Nghị
    định số 5/2030/NĐ-CP của Chính phủ thay thế (ban hành ngày 02/3/2030; kho không ghi ngày có hiệu lực)"."""
    return "; ".join(dict.fromkeys(map(_ended_by, edges)))


def _ended_by(edge: Edge) -> str:
    by = label(replace(edge.subject, date=None), full=True)
    if only_tells(edge):
        return f"được {by} công bố hết hiệu lực" + (
            f" (ban hành ngày {day(edge.subject.date)})" if edge.subject.date else ""
        )
    return f"bị {by} {_ENDED[edge.rel]}{_since(edge.subject)}"


def gone_text(card: DocumentCard, edges: Sequence[Edge]) -> str:
    """That papers ended a document, where the day on which it ended is not known."""
    return f"{label(card, full=True)} đã {gone(edges)}."


def _since(by: DocumentCard) -> str:
    issued = f"ban hành ngày {day(by.date)}" if by.date else ""
    if by.effective:
        return f" (có hiệu lực từ ngày {day(by.effective)})"
    unknown = "" if by.type in AT_ONCE else "kho không ghi ngày có hiệu lực"
    told = "; ".join(filter(None, (issued, unknown)))
    return f" ({told})" if told else ""


def effect_unknown(card: DocumentCard) -> str:
    """That nobody tells from which day a document has effect."""
    return f"Kho không ghi ngày có hiệu lực của {label(card)}{f' (ban hành ngày {day(card.date)})' if card.date else ''}."


def status_text(card: DocumentCard, word: str | None, since: str | None, by: Sequence[str]) -> str:
    """What is known of a document's force; `by` are the papers that ended it, or else those that changed it."""
    name = label(card, full=True)
    when = f" từ {day(since)}" if since else ""
    through = f", do {'; '.join(by)}" if by else ""
    if word == "notInForce":
        return f"{name} đã hết hiệu lực{when}{through}."
    if word == "partiallyInForce":
        return f"{name} hết hiệu lực một phần{when}{through}."
    if word is None and by and card.type in WITHOUT_EFFECT:
        kind = (card.type or "văn bản").lower()
        return f"{name} đã có văn bản thay thế, bãi bỏ hoặc sửa đổi: {'; '.join(by)}. Loại văn bản này ({kind}) không có hiệu lực pháp luật để hết hay còn."
    changed = f" Văn bản đã được sửa đổi, bổ sung: {'; '.join(by)}." if by else ""
    end = f" Ngày hết hiệu lực được ghi: {day(card.expires)}." if card.expires else ""
    if word == "inForce":
        start = "" if since or card.type in AT_ONCE else f" {effect_unknown(card)}"
        return f"Theo các văn bản trong kho, {name} còn hiệu lực{f', kể{when}' if when else ''}; không có văn bản nào trong kho bãi bỏ hoặc thay thế.{end}{start}{changed}"
    if card.expires:
        return f"{name} hết hiệu lực từ ngày {day(card.expires)}.{changed}"
    return f"Kho không đủ dữ liệu để kết luận về hiệu lực của {name}: không có văn bản nào trong kho bãi bỏ hoặc thay thế văn bản này.{changed}"
