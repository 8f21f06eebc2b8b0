"""Answers and cards as readable text. Lines are filled to the terminal, or to 100 columns in a file."""

from __future__ import annotations

import shutil
import sys
import textwrap
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from search.labels import (
    ABSENT,
    LONGEST_LABEL,
    RELATION_WORDS,
    STATUS_WORDS,
    by_relation,
    card_line,
    conflict_words,
    date_words,
    document_label,
    reading_words,
    section_words,
    shortened,
)

if TYPE_CHECKING:
    from kg.cards import Edge, Evidence
    from search.answers.model import Answer, AnswerDocument, AnswerPassage
    from search.engine.show import Shown

_SHOWN_EVIDENCE = 3
_PASSAGE_LENGTH = 600


def _width() -> int:
    return min(shutil.get_terminal_size((100, 24)).columns, 120) if sys.stdout.isatty() else 100


def strong(text: str) -> str:
    """Bold on a terminal, plain elsewhere."""
    return f"\x1b[1m{text}\x1b[0m" if sys.stdout.isatty() else text


def fill(text: str, indent: str = "") -> str:
    """One paragraph, wrapped, each line indented. Control characters of the source never reach the terminal."""
    clean = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    return textwrap.fill(clean, _width(), initial_indent=indent, subsequent_indent=indent)


def answer_text(answer: Answer, passages: int | None = None) -> str:
    """What `luocdo ask` prints: how the question was read, the answer, its documents with proof, and passages: so
    many, or without a number fewer where documents already answer."""
    if passages is None:
        passages = 2 if answer.documents else 5
    parts = [fill(answer.understood), "", strong(fill(answer.text))]
    if answer.candidates:
        parts += ["", "Có thể là:"]
        parts += [
            fill(
                f"- {c.number or '(không số)'}, {date_words(c.date) or 'không rõ ngày'}, {c.issuer or 'không rõ cơ quan'}",
                "  ",
            )
            for c in answer.candidates
        ]
    if answer.documents:
        parts += ["", strong(f"Văn bản ({len(answer.documents)}):")]
        for number, document in enumerate(answer.documents, 1):
            parts += _document_lines(number, document)
    if answer.passages:
        parts += ["", strong("Đoạn nên đọc:")]
        for passage in answer.passages[:passages]:
            parts += _passage_lines(passage)
    return "\n".join(parts) + "\n"


def _document_lines(number: int, document: AnswerDocument) -> list[str]:
    facts = [date_words(document.date), document.issuer or ""]
    facts.append("" if document.held else ABSENT)
    told = "; ".join(fact for fact in facts if fact)
    lines = [
        fill(
            f"{number}. {shortened(document_label(document), LONGEST_LABEL)}"
            + (f" ({told})" if told else ""),
            "  ",
        )
    ]
    if document.title and (document.number or document.name):
        lines.append(fill(document.title, "     "))
    for evidence in document.evidence[:_SHOWN_EVIDENCE]:
        lines += [fill(line, "     ") for line in f"“{evidence.quote}”".split("\n")]
        lines.append(fill(f"— {_place(evidence.source, evidence.page)}", "     "))
    more = len(document.evidence) - _SHOWN_EVIDENCE
    if more > 0:
        lines.append(f"     (và {more} chỗ khác)")
    return lines


def _passage_lines(passage: AnswerPassage) -> list[str]:
    where = (shortened(passage.document, 90), section_words(passage.section), f"trang {passage.page}")
    text = passage.text
    if len(text) > _PASSAGE_LENGTH:
        text = text[:_PASSAGE_LENGTH].rsplit(None, 1)[0] + " …"
    paragraphs = [fill(line, "    ") for line in text.split("\n") if line.strip()]
    return [fill("• " + ", ".join(part for part in where if part), "  "), *paragraphs]


def _place(source: str, page: int) -> str:
    return f"{source.rsplit('/', 1)[-1]}, trang {page}"


def shown_text(shown: Shown) -> str:
    """What `luocdo show` prints."""
    if shown.candidates:
        lines = [
            strong(f"Có {len(shown.candidates)} văn bản ứng với tên này, hãy nêu thêm ngày hoặc cơ quan:")
        ]
        lines += [
            line
            for card in shown.candidates
            for line in (fill("- " + card_line(card), "  "), f"    {card.iri}")
        ]
        return "\n".join(lines) + "\n"
    lines = [strong(fill(card_line(shown.card))), *_attributes(shown)]
    for title, edges, side in (
        ("Văn bản này", shown.outgoing, 0),
        ("Văn bản khác đối với văn bản này", shown.incoming, 1),
    ):
        if edges:
            lines += ["", strong(f"{title}:"), *_relations(edges, side)]
    if shown.mentions:
        counted = Counter(mention.source for mention in shown.mentions)
        lines += ["", strong(f"Được nhắc đến {len(shown.mentions)} lần:")]
        lines += [
            fill(f"- {source.rsplit('/', 1)[-1]}: {count} lần", "  ")
            for source, count in sorted(counted.items())
        ]
    if shown.why and len(shown.why.readings) > 0:
        lines += ["", strong("Vì sao các cách gọi này là một văn bản:")]
        lines += [fill(f"- {reason}", "  ") for reason in reading_words(shown.why.readings)]
    return "\n".join(lines) + "\n"


def _attributes(shown: Shown) -> list[str]:
    card, status = shown.card, shown.status
    state = STATUS_WORDS.get(status.word or "", "chưa rõ")
    rows = (
        ("Trích yếu", card.title),
        ("Ngày ban hành", date_words(card.date)),
        ("Cơ quan ban hành", card.issuer),
        ("Người ký", card.signer),
        ("Nơi ban hành", card.place),
        ("Ghi khác nhau", conflict_words(shown.why.conflicts) if shown.why else ""),
        ("Ngày hiệu lực", date_words(card.effective)),
        ("Tình trạng", state + (f" từ {date_words(status.since)}" if status.word and status.since else "")),
        ("Tệp", ", ".join(shown.files)),
        ("Định danh", card.iri),
    )
    return [fill(f"{name}: {value}", "  ") for name, value in rows if value]


def _relations(edges: Sequence[Edge], side: int) -> list[str]:
    lines = []
    for rel, group in by_relation(edges):
        lines.append(f"  {RELATION_WORDS[rel][side]} ({len(group)}):")
        for edge in group:
            other = edge.object if side == 0 else edge.subject
            narrowed = f", {edge.provision}" if edge.provision else ""
            lines.append(fill(f"- {card_line(other)}{narrowed}", "    "))
            if edge.rel != "cites":
                lines += _proof(edge.evidence[:1])
    return lines


def _proof(evidence: Sequence[Evidence]) -> list[str]:
    return [fill(f"“{one.quote}” — {_place(one.source, one.page)}", "      ") for one in evidence]
