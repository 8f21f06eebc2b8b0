"""Answers a question from graph and passages: facts with their proof, the places to read, a short sentence.

`answer` is pure but for what it reads through its arguments. Nothing is invented: every document comes from
the graph with the sentence that proves it, and when nothing is found the text says so.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from kg.cards import DocumentCard
from kg.view import GraphView
from search.answers import passages as reading
from search.answers import text as say
from search.answers.anchor import Anchor, anchor_of, things_of
from search.answers.by_its_text import by_its_text
from search.answers.campaigns import Encode
from search.answers.campaigns_asked import campaigns_asked
from search.answers.documents import attribute, compare, lookup
from search.answers.duties import duty_told
from search.answers.facts import Fact
from search.answers.fit import in_place
from search.answers.force import status, which_in_force
from search.answers.further import left_out, not_understood, poured_out, with_further, with_others
from search.answers.grouped import grouped
from search.answers.issued_by import by_issuer
from search.answers.later_parts import with_later_parts
from search.answers.model import (
    Answer,
    AnswerDocument,
    AnswerEvidence,
    Candidate,
    PassageSource,
)
from search.answers.narrowed import conditions_told, narrowed
from search.answers.offices import changed
from search.answers.own_act import own_act
from search.answers.passages import Search
from search.answers.proofs import PROOFS
from search.answers.provision import provision_told
from search.answers.provisions_asked import provisions_asked, without_provisions
from search.answers.relations import WRAPPING, campaign, count, list_class, number, related, relation
from search.answers.second_look import doubtful, second_look
from search.answers.state import Reply, Work
from search.answers.subjects import as_content, content, only_named
from search.answers.talk import talk_of
from search.answers.ties import check, mentions
from search.answers.understanding import further_label, most_of, said_subject, understood
from search.answers.ways import as_way, way_told
from search.answers.who import agency
from search.questions.model import Kind, Question
from search.questions.outline import Outline

__all__ = ["answer"]


_READ: Final = 30
_READ_AS: Final = "Đã hiểu"


def answer(
    question: Question,
    view: GraphView,
    search: Search,
    passages: PassageSource,
    *,
    limit: int = 10,
    encode: Encode | None = None,
    searched: int | None = None,
    encoder: str = "",
    outline: Callable[[], Outline | None] = lambda: None,
) -> Answer:
    """The answer to a question that was read. `encode` turns texts into vectors, for subjects said in other words;
    `searched` is how many passages the library holds, `encoder` the fingerprint of what made its vectors; `outline` gives
    the question's outline, asked for only where its first reading is doubtful.

    Cost: a few graph lookups and one or two searches.
    """
    anchors = tuple(anchor_of(slot, question, view) for slot in question.anchors)

    def work_of(asked: Question, about: tuple[Anchor, ...]) -> Work:
        hits = reading.found(search, passages, asked.text, max(limit, _READ))
        return _settled(Work(asked, view, search, passages, about, hits, limit, encode, searched, encoder))

    def part_of(asked: Question, about: tuple[Anchor, ...]) -> tuple[Work, Reply]:
        part, told, _ = _replied(work_of(asked, about), lambda: None)
        return part, told

    work, reply, kind = _replied(work_of(question, anchors), outline)
    hits = work.hits
    unused = left_out(work, reply)
    reply = poured_out(work, reply, unused)
    reply, later = with_later_parts(work, reply, part_of)
    unread = [left_out(part, reply) for part in later]
    unused = "; ".join(filter(None, [unused, *unread, *(f"“{said}”" for said in question.left)]))
    documents = tuple(_document(f) for f in reply.facts)
    places = [e for f in reply.facts for e in f.evidence[:2]]
    lead = reply.lead or tuple(reading.of_evidence(passages, places))
    reading_told = _together(_understood(work), [_understood(part) for part in later])
    return Answer(
        question=question.typed or question.text,
        kind=kind,
        understood=reading_told,
        text=reply.text
        + _lacking(work)
        + _unheld_laws(work, reply)
        + _misnamed(work, reply)
        + (f" ({_READ_AS}: {_bare(reading_told)}; chưa dùng đến: {unused}.)" if unused else ""),
        documents=documents,
        passages=reading.together(lead, hits.first(limit), question.text, limit),
        candidates=_candidates(anchors),
        talk=talk_of(question, documents, anchors, reply.campaigns),
    )


def _settled(work: Work) -> Work:
    """A question as what it turns out to be once its papers are known."""
    question = work.question
    if question.kind == "content" and only_named(work):
        question = replace(question, kind="lookup")
    if which_in_force(question):
        question = replace(question, kind="status", unread=())
    return replace(work, question=question)


def _replied(work: Work, outline: Callable[[], Outline | None]) -> tuple[Work, Reply, Kind]:
    """The reply, the work as it was read in the end, and what kind of question it was taken for."""
    kind = work.question.kind
    missing = _missing(work)
    duty = None if missing else duty_told(work)
    work = as_content(work) if duty else work
    way = None if missing or duty else way_told(work)
    work = as_way(work) if way else work
    asked = None if missing or duty or way else provisions_asked(work)
    work = replace(work, question=without_provisions(work.question)) if asked else work
    reply = missing or duty or way or not_understood(work) or own_act(work) or provision_told(work) or asked
    reply = reply or narrowed(work, _HANDLERS.get(work.question.kind, content)(work))
    reply = grouped(work, reply)
    if work.question.act and not work.anchors and len(reply.facts) > 1:
        reply = content(work)  # papers that only stand near
    again = second_look(work, outline()) if not (duty or way) and doubtful(work, reply) else None
    again = again or (None if duty or way else by_its_text(work, reply))
    if again is not None:
        work, reply = again, relation(again)
    reply = with_further(work, with_others(work, reply, _HANDLERS), _HANDLERS)
    return work, reply, work.question.kind if way else "content" if duty else kind


def _bare(understood: str) -> str:
    return understood.removeprefix("Câu hỏi được hiểu là: ").rstrip("?.")


def _together(first: str, later: Sequence[str]) -> str:
    """What a question of several parts was taken for."""
    return "; ".join([first.rstrip("?."), *(_bare(part) for part in later)]) + "?" if later else first


def _understood(work: Work) -> str:
    """What the question was taken for, all its clauses together."""
    more = "" if work.question.kind in ("agency", "campaign") else conditions_told(work.question)
    told = _bare(_main_understood(work)) + (f" {more}" if more else "")
    others = [_bare(_main_understood(replace(work, question=one))) for one in work.question.others]
    further = [*others, *(further_label(one) for one in work.question.further)]
    end = "?" if _main_understood(work).endswith("?") else "."
    return f"Câu hỏi được hiểu là: {'; '.join([told, *further])}{end}"


def _main_understood(work: Work) -> str:
    named = things_of(work.anchors)
    question = work.question
    if question.kind == "agency" and question.where.order:
        return f"Câu hỏi được hiểu là: {most_of(question)}?"
    if question.act:
        thing, act = question.act
        return f"Câu hỏi được hiểu là: “{thing}” được {act} theo {say.which(question)}?"
    if question.kind == "campaign" and (not named or question.asked.types == ("campaign",)):
        return f"Câu hỏi được hiểu là: {campaigns_asked(question)}?"
    told = question.asked.topic or question.loose.topic or question.kind in ("content", "agency")
    return understood(question, named, said_subject(question) if told else "")


def _lacking(work: Work) -> str:
    """That some of the documents named are not known, where others are."""
    named = [a for a in work.anchors if a.slot.named and not a.slot.campaign]
    missing = [
        say.slot_label(a.slot) for a in named if a.missing and (a.slot.number or a.slot.types[:1] in _LAWS)
    ]
    return f" Trong kho không có {' và '.join(missing)}." if missing and len(missing) < len(named) else ""


def _unheld_laws(work: Work, reply: Reply) -> str:
    """That a law asked about is not held, where the answer rests on what other papers write."""
    if work.question.kind != "content" or not reply.text.startswith("Theo "):
        return ""
    named = [a for a in work.anchors if a.slot.named and not a.slot.campaign]
    if not named or any(c.held for a in named for c in a.cards):
        return ""
    laws = [a.slot.name for a in named if a.slot.types[:1] in _LAWS and a.slot.name]
    told = [name for name in laws if name and name in work.question.text]
    return f" Lưu ý: kho không có toàn văn {' và '.join(told)}; đây là lời của văn bản khác." if told else ""


_LAWS: Final = (("Luật",), ("Bộ luật",), ("Pháp lệnh",))


def _misnamed(work: Work, reply: Reply) -> str:
    """That a named paper is of another agency than the question says, unless the answer's papers are of that one."""
    told = []
    for anchor in work.anchors:
        asked = anchor.unused.issuers
        card = next((c for c in anchor.cards if c.issuer), None)
        if asked and card and not any(by_issuer(f.card, asked) for f in reply.facts):
            told.append(f" Lưu ý: {say.label(card)} là của {card.issuer}, không phải của {', '.join(asked)}.")
        elif card and _of_elsewhere(anchor, card, reply):
            told.append(
                f" Lưu ý: {say.label(card)} là của {card.issuer}, không phải của {anchor.unused.place}."
            )
    return "".join(dict.fromkeys(told))


def _of_elsewhere(anchor: Anchor, card: DocumentCard, reply: Reply) -> bool:
    """Whether a named paper is of another place than the question says, and none of the answer's papers is of that one."""
    place = anchor.unused.place
    if not place or not anchor.slot.number or in_place(card, place) is not False:
        return False
    return not any(in_place(f.card, place) for f in reply.facts)


def _missing(work: Work) -> Reply | None:
    """The reply when a named document is unknown to the library; None when at least one is known."""
    named = [a for a in work.anchors if a.slot.named]
    if not named or not all(a.missing for a in named):
        return None
    if all(a.slot.campaign for a in named) or (
        work.question.kind == "content" and not any(a.slot.number for a in named)
    ):
        return None
    if all(a.slot.of for a in named) and set(work.question.relations[:1]) & WRAPPING:
        return None  # what is wrapped may have no number of its own
    told = " và ".join(dict.fromkeys(say.slot_label(a.slot) for a in named))
    if all(a.slot.within and not a.slot.within.signer for a in named):
        return Reply(f"Chưa rõ “{told}” là văn bản nào: xin nêu số, ký hiệu của văn bản ấy.")
    if all(a.slot.of for a in named):
        return Reply(say.absent(told))  # told by what another does: papers may well cite it
    return Reply(say.absent(f"{told}, và không văn bản nào nhắc đến văn bản này"))


def _document(fact: Fact) -> AnswerDocument:
    card = fact.card
    proofs = tuple(
        AnswerEvidence(e.source, e.page, reading.shortened(e.quote, 800)) for e in fact.evidence[:PROOFS]
    )
    return AnswerDocument(
        card.iri, card.type, card.number, card.name, card.date, card.issuer, card.title, card.held,
        fact.relation or None, proofs, round(1.0 / fact.steps, 3),
    )  # fmt: skip


def _candidates(anchors: Sequence[Anchor]) -> tuple[Candidate, ...]:
    cards = [c for a in anchors if a.ambiguous for c in a.cards]
    return tuple(Candidate(c.iri, c.number or c.name, c.date, c.issuer) for c in cards)


_HANDLERS: Final[dict[str, Callable[[Work], Reply]]] = {
    "relation": relation,
    "campaign": campaign,
    "status": status,
    "who_issued": attribute,
    "who_signed": attribute,
    "when": attribute,
    "effective": attribute,
    "expires": attribute,
    "about": attribute,
    "lookup": lookup,
    "number_lookup": number,
    "related": related,
    "mentions": mentions,
    "check": check,
    "compare": compare,
    "list": list_class,
    "count": count,
    "agency": agency,
    "agency_change": changed,
    "recipients": attribute,
    "content": content,
}
