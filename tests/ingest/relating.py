"""Texts read for their relations, and what they say as triples: used by all tests of relations."""

from __future__ import annotations

from ingest.campaigns.finding import find_campaigns
from ingest.citations import find_citations
from ingest.cleaning import clean
from ingest.model import Document, Header, Source, SourceText, Text
from ingest.provisions.finding import find_provisions
from ingest.relations import find_relations
from ingest.sections import find_sections

Triple = tuple[str, str, str]


def read(raw: str, header: Header) -> Document:
    source = Source("t.txt", "0" * 64, "text/plain")
    text: Text = clean(SourceText(source, raw))
    sections = find_sections(text)
    citations = find_citations(text, header)
    campaigns = find_campaigns(text, header, citations)
    provisions = find_provisions(text, header, sections, citations)
    relations = find_relations(text, header, sections, citations, provisions, campaigns)
    return Document(source, text, header, sections, (), citations, provisions, relations, campaigns)


def triples(doc: Document) -> set[Triple]:
    return {(doc.citation_number(r.subject), r.rel, doc.citation_number(r.object)) for r in doc.relations}


def in_paper(kind: str, number: str, title: str, words: str) -> set[Triple]:
    """What the words under the title of a city's paper of a kind and number say."""
    header = Header(kind, number, "2026-03-02", "UBND thành phố Cần Thơ", title=title)
    return triples(read(f"{kind.upper()}\n{title}\n{words}\n", header))


BODY = Header(
    type="Báo cáo",
    number="9/BC-UBND",
    date="2025-06-30",
    issuer="UBND thành phố Cần Thơ",
    title="Kết quả công tác năm",
)


def in_body(sentence: str) -> set[Triple]:
    """What one sentence of a report's body says."""
    return triples(read(f"BÁO CÁO\nKết quả công tác năm\nI. KẾT QUẢ\n1. Chung\n{sentence}\n", BODY))
