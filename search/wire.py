"""The JSON objects of the command line and the API: their fields are fixed, clients rely on them.

Spans in a `Document` are offsets into its clean text; on the wire they are offsets into the text of the file as
it was read. Surfaces and evidence are clean text: the same words without line breaks and footnote marks.
Absent values are null, never missing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from ingest.model import Citation, Document
from ingest.types import LAW_TYPES

if TYPE_CHECKING:
    from kg.cards import Edge
    from search.answers.model import Answer
    from search.engine.show import Shown

Json = dict[str, Any]


def _place(document: Document, start: int, end: int) -> Json:
    first, last = document.text.source_span(start, end)
    return {"start": first, "end": last, "page": document.text.page(start)}


def _surface(document: Document, start: int, end: int) -> str:
    return " ".join(document.text.clean[start:end].split())


def extract(document: Document) -> Json:
    """What one file says, for `luocdo extract`. Linear in the number of findings."""
    return {
        "source": _source(document),
        "header": _header(document),
        "citations": _citations(document, full=True),
        "unresolved": _citations(document, full=False),
        "provisions": [
            {
                "provision": found.provision,
                "target": document.citation_number(found.target),
                "surface": _surface(document, found.start, found.end),
                **_place(document, found.start, found.end),
            }
            for found in document.provisions
        ],
        "relations": _relations(document),
        "campaigns": _campaigns(document),
        "agencies": [{"name": agency.name, "aliases": list(agency.aliases)} for agency in document.agencies],
        "warnings": list(document.warnings),
    }


def _source(document: Document) -> Json:
    source = document.source
    return {
        "path": source.path,
        "sha256": source.sha256,
        "media_type": source.media_type,
        "pages": source.pages,
    }


def _header(document: Document) -> Json:
    header = document.header
    return {
        "type": header.type,
        "number": header.number,
        "date": header.date,
        "issuer": header.issuer,
        "place": header.place,
        "title": header.title,
        "signer": header.signer,
        "effective": header.effective,
        "expires": header.expires,
        "recipients": list(header.recipients),
        "correction": header.correction,
    }


def _is_full(cited: Citation) -> bool:
    """Whether a citation names one document: by its symbol, or as a law by its name. Short forms ("Đề án 06") and
    papers without a number are told apart, under `unresolved`."""
    return (cited.number is not None and not cited.short) or cited.type in LAW_TYPES


def _citations(document: Document, full: bool) -> list[Json]:
    return [
        {
            "type": cited.type,
            "number": cited.number,
            "name": cited.name,
            "date": cited.date,
            "issuer": cited.issuer,
            "subject": cited.subject,
            "correction": cited.correction,
            "short": cited.short,
            "conflicts": list(cited.conflicts),
            "mentions": [
                {
                    "surface": _surface(document, mention.start, mention.end),
                    **_place(document, mention.start, mention.end),
                }
                for mention in cited.mentions
            ],
        }
        for cited in document.citations
        if not cited.same_as_self and _is_full(cited) == full
    ]


def _relations(document: Document) -> list[Json]:
    return [
        {
            "from": document.citation_number(found.subject),
            "rel": found.rel,
            "to": document.citation_number(found.object),
            "provision": found.provision,
            "evidence": _surface(document, found.start, found.end),
            **_place(document, found.start, found.end),
            "rule": found.rule,
            "confidence": found.confidence,
            "inherited": found.inherited,
        }
        for found in document.relations
    ]


def _campaigns(document: Document) -> list[Json]:
    return [
        {
            "name": campaign.name,
            "launched_by": campaign.launched_by,
            "period": campaign.period,
            "part_of": document.campaigns[campaign.part_of].name if campaign.part_of is not None else None,
            "documents": [
                "SELF" if index < 0 else (document.citations[index].number or document.citations[index].name)
                for index in campaign.documents
            ],
        }
        for campaign in document.campaigns
    ]


def answer_json(answer: Answer) -> str:
    """One answer as one line of JSON: the fields of `search.answers.model.Answer` but `talk`, which only a talk over
    HTTP hands back."""
    told = {name: getattr(answer, name) for name in answer.__dataclass_fields__ if name != "talk"}
    return msgspec.json.encode(told).decode("utf-8")


def show(shown: Shown) -> Json:
    """A document's card, for `luocdo show --json` and the API."""
    relations = {
        direction: [edge(one) for one in edges]
        for direction, edges in (("out", shown.outgoing), ("in", shown.incoming))
    }
    return {
        "document": msgspec.to_builtins(shown.card),
        "status": {"word": shown.status.word, "since": shown.status.since},
        "files": list(shown.files),
        "relations": relations,
        "mentions": [msgspec.to_builtins(mention) for mention in shown.mentions],
        "readings": [msgspec.to_builtins(reading) for reading in shown.why.readings] if shown.why else [],
        "candidates": [msgspec.to_builtins(card) for card in shown.candidates],
    }


def edge(edge: Edge) -> Json:
    """One relation with both ends and its evidence."""
    return {
        "rel": edge.rel,
        "from": msgspec.to_builtins(edge.subject),
        "to": msgspec.to_builtins(edge.object),
        "provision": edge.provision,
        "inherited": edge.inherited,
        "confidence": edge.confidence,
        "rule": edge.rule,
        "evidence": [msgspec.to_builtins(evidence) for evidence in edge.evidence],
    }
