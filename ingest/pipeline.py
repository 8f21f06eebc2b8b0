"""From one file to one `Document`: the steps in their order, nothing else.

Each step is a pure function of what the steps before it found; only `parse_file` touches the disk.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from ingest.model import Document, Header, SourceText


PARSER = 1
"""Raised when the steps learn something new; documents parsed by an older one are read again by `rebuild`."""


def _step(module: str, name: str, missing: Any) -> Callable[..., Any]:
    """PROVISIONAL: a step whose module is not written yet answers `missing`."""
    try:
        return getattr(importlib.import_module(f"ingest.{module}"), name)  # type: ignore[no-any-return]
    except (ModuleNotFoundError, AttributeError):
        return lambda *_args, **_named: missing


def _clean_nothing(source: SourceText) -> Any:
    from ingest.model import Text

    return Text(
        source.text,
        ((0, 0),),
        len(source.text),
        page_starts=source.page_starts,
        source_length=len(source.text),
    )


def _read_plain(path: Path) -> SourceText:
    import hashlib

    from ingest.model import Source

    raw = path.read_bytes()
    return SourceText(
        Source(str(path), hashlib.sha256(raw).hexdigest(), "text/plain"), raw.decode("utf-8-sig")
    )


def parse(source: SourceText) -> Document:
    """All that can be read from one source text. Deterministic; linear in the length of the text."""
    clean = _step("cleaning", "clean", None)
    text = clean(source) or _clean_nothing(source)
    header = _step("header", "read_header", Header())(text)
    sections = _step("sections", "find_sections", ())(text)
    citations = _step("citations", "find_citations", ())(text, header)
    provisions = _step("provisions", "find_provisions", ())(text, header, sections, citations)
    campaigns = _step("campaigns", "find_campaigns", ())(text, header, citations)
    relations = _step("relations", "find_relations", ())(
        text, header, sections, citations, provisions, campaigns
    )
    effective, expires = _step("effect", "find_effect", (None, None))(text, header, sections)
    return Document(
        source=source.source,
        text=text,
        header=replace(header, effective=effective or header.effective, expires=expires or header.expires),
        sections=sections,
        passages=_step("passages", "split_passages", ())(text, sections, source.source.sha256),
        citations=citations,
        provisions=provisions,
        relations=relations,
        campaigns=campaigns,
        agencies=_step("agencies", "find_agencies", ())(text, header),
    )


def parse_file(path: Path, *, name: str | None = None) -> Document:
    """Read and parse one file. Raises `ingest.errors.IngestError` for a file that cannot be read.

    `name` stands for the file in messages and in `Document.source.path` where it is not `path` itself
    (a member of a zip file, an upload).
    """
    read = _step("readers", "read", None)
    return parse(read(path, name=name) or _read_plain(path))
