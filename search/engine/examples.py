"""Questions to begin with, about documents that the library knows."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from ingest.errors import LuocdoError
from kg.cards import DocumentCard
from search.engine.engine import Engine
from search.engine.links import Links
from search.engine.neighbourhood import links_of
from search.labels import document_label

if TYPE_CHECKING:
    from collections.abc import Iterator

LOOKED_AT = 120
LONGEST = 60
GENERAL = (
    "Kế hoạch nào thực hiện Chỉ thị 41?",
    "Quyết định 10/2024/QĐ-UBND có căn cứ pháp lý gì?",
    "Nghị quyết nào đã bị sửa đổi, bổ sung?",
)
"""What is shown while the library tells nothing better."""
_ASKED: tuple[tuple[frozenset[str], bool, str], ...] = (
    (frozenset({"implements"}), False, "Văn bản nào thực hiện {}?"),
    (frozenset({"based_on"}), True, "{} có căn cứ pháp lý gì?"),
    (frozenset({"replaces", "repeals"}), False, "{} còn hiệu lực không?"),
    (frozenset({"amends"}), False, "Văn bản nào sửa đổi {}?"),
    (frozenset({"guides"}), False, "Văn bản nào hướng dẫn {}?"),
)
"""Relation, whether it goes out from the document asked about, and the question."""


def examples(engine: Engine) -> tuple[str, ...]:
    """One question for each kind of relation, about the most connected document that has it; `GENERAL` for a library
    that is not ready. Reads what is published, waits for nothing; some ms once the links are known."""
    with suppress(LuocdoError, OSError):
        _ = engine.catalog  # where there is no library, none is begun
        links = links_of(engine.graph.snapshot)
        cards = list(_cards(engine, links))
        found = [question for kind in _ASKED if (question := _question(links, cards, *kind))]
        if len(found) > 1:
            return tuple(found)
    return GENERAL


def _cards(engine: Engine, links: Links) -> Iterator[DocumentCard]:
    """The most connected documents that can be called in a few words."""
    for iri in links.by_degree()[:LOOKED_AT]:
        card = engine.view.card(iri)
        if card is not None and card.type and card.number and len(document_label(card)) <= LONGEST:
            yield card


def _question(
    links: Links, cards: list[DocumentCard], words: frozenset[str], outward: bool, asked: str
) -> str | None:
    for card in cards:
        if any(link.outward == outward and words & link.words for link in links.of(card.iri)):
            return asked.format(document_label(card))
    return None
