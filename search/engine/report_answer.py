"""An answer as a report to be kept or sent on: what was asked and understood, the answer, its documents with proofs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from search.labels import STATUS_WORDS, date_words, document_label, shortened

if TYPE_CHECKING:
    from kg.reports import Report
    from kg.reports.model import Block
    from search.answers.model import Answer, AnswerDocument, AnswerPassage
    from search.engine.engine import Engine

MOST_PASSAGES = 5
_LONGEST_TITLE, _LONGEST_PROOF, _LONGEST_PASSAGE = 300, 700, 900


def answer_report(engine: Engine, question: str) -> Report:
    """The answer to a question as a report. Raises what `Engine.ask` raises."""
    from kg.reports import Report
    from kg.slices import newest

    answer = engine.ask(question)
    states = engine.read(
        lambda view: (
            {one.iri: view.status(one.iri).word for one in answer.documents} if answer.documents else {}
        )
    )
    as_of = newest(engine.graph.snapshot)
    return Report(
        "answer", "TRẢ LỜI TỪ KHO VĂN BẢN", shortened(question, 300), as_of, blocks_of(answer, states)
    )


def blocks_of(answer: Answer, states: dict[str, str | None]) -> tuple[Block, ...]:
    """The parts of the report; `states` are the words of `STATUS_WORDS` by IRI."""
    from kg.reports.model import Heading, Notice, Paragraph

    blocks: list[Block] = [Paragraph(answer.understood, "italic"), Paragraph(answer.text)]
    if answer.candidates:
        blocks.append(
            Notice(
                f"Số ký hiệu được hỏi có thể là của {len(answer.candidates)} văn bản: xem ngày và cơ quan."
            )
        )
    if answer.documents:
        blocks += [Heading("I. Văn bản và câu chứng minh"), _table(answer.documents, states)]
    elif answer.passages:
        blocks.append(Heading("I. Đoạn văn gần câu hỏi nhất"))
        for passage in answer.passages[:MOST_PASSAGES]:
            blocks += [
                Paragraph(_place(passage), "italic"),
                Paragraph(shortened(passage.text, _LONGEST_PASSAGE)),
            ]
    return tuple(blocks)


def _table(documents: Sequence[AnswerDocument], states: dict[str, str | None]) -> Block:
    from kg.reports.model import Column, Table

    columns = (
        Column("TT", 0.45, centred=True),
        Column("Văn bản", 2.6),
        Column("Hiệu lực", 1.1, centred=True),
        Column("Câu chứng minh", 4.0),
    )
    rows = [
        (str(number), _named(one), _state(one, states.get(one.iri)), _proofs(one))
        for number, one in enumerate(documents, 1)
    ]
    return Table(columns, tuple(rows))


def _named(one: AnswerDocument) -> str:
    facts = ", ".join(filter(None, (date_words(one.date), one.issuer)))
    title = shortened(one.title or "", _LONGEST_TITLE) if one.number or one.name else ""
    return "\n".join(filter(None, (document_label(one), facts, title)))


def _state(one: AnswerDocument, word: str | None) -> str:
    return STATUS_WORDS.get(word or "", "chưa rõ") + ("" if one.held else "\n(chưa có trong kho)")


def _proofs(one: AnswerDocument) -> str:
    """The first sentences that prove it, each with file and page."""
    told = dict.fromkeys(
        f"“{shortened(proof.quote, _LONGEST_PROOF)}” ({proof.source.rsplit('/', 1)[-1]}, trang {proof.page})"
        for proof in one.evidence[:2]
    )
    return "\n".join(told)


def _place(passage: AnswerPassage) -> str:
    section = passage.section.rsplit(" › ", 1)[-1]
    return f"{passage.document}, trang {passage.page}" + (f", mục “{section}”" if section else "")
