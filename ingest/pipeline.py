"""From one file to one `Document`: the steps in their order, nothing else.

Each step is a pure function of what the steps before it found; only `parse_file` touches the disk.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from ingest.agencies.changes import find_changes
from ingest.agencies.finding import find_agencies
from ingest.campaigns.finding import find_campaigns
from ingest.citations import find_citations
from ingest.citations.programmes import find_programmes
from ingest.cleaning import clean
from ingest.effect import find_effect
from ingest.effects_told import with_effects
from ingest.header.names import warning_of_name, with_name
from ingest.header.reading import read_header
from ingest.model import Document, SourceText
from ingest.passages import split_passages
from ingest.provisions.finding import find_provisions
from ingest.readers import read
from ingest.relations import find_relations
from ingest.relations.ground import ground_of
from ingest.sections import find_sections


def parse(source: SourceText) -> Document:
    """All that can be read from one source text. Deterministic; linear in the length of the text."""
    text = clean(source)
    read_there = read_header(text)
    header = with_name(read_there, source.source.path)
    named = warning_of_name(read_there, header)
    sections = find_sections(text)
    citations = find_citations(text, header)
    provisions = find_provisions(text, header, sections, citations)
    ground = ground_of(text, header, sections, citations)
    campaigns = find_campaigns(text, header, citations, ground)
    relations = find_relations(text, header, sections, citations, provisions, campaigns, ground)
    agencies = find_agencies(text, header)
    effective, expires = find_effect(text, header, sections)
    return Document(
        source=source.source,
        text=text,
        header=replace(header, effective=effective or header.effective, expires=expires or header.expires),
        sections=sections,
        passages=split_passages(text, sections, source.source.sha256),
        citations=with_effects(text, (*citations, *find_programmes(text, header, citations)), header),
        provisions=provisions,
        relations=relations,
        campaigns=campaigns,
        agencies=agencies,
        warnings=(*source.warnings, *((named,) if named else ())),
        agency_changes=find_changes(text, header, agencies),
    )


def parse_file(path: Path, *, name: str | None = None) -> Document:
    """Read and parse one file. Raises `ingest.errors.IngestError` for a file that cannot be read.

    `name` stands for the file in messages and in `Document.source.path` where it is not `path` itself (a member of a
    zip file, an upload).
    """
    return parse(read(path, name=name))
