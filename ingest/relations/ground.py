"""What all readings of one paper's relations rest on: its papers by place, its words, how it is laid out.

Made once a paper: the campaigns are found with the same as the relations.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ingest.model import Citation, Header, Section, Text
from ingest.relations.discourse.layout import Layout, find_layout, in_running_letters
from ingest.relations.marked import Papers, find_papers
from ingest.relations.naming.pages import as_page
from ingest.relations.tokens import Words


@dataclass(frozen=True, slots=True)
class Ground:
    """`text` has its title in running letters; `header` is that of a `page` of news where the text is one. `words` keeps what
    was read of it, everything else stays as it is."""

    text: Text
    header: Header
    page: bool
    citations: Sequence[Citation]
    papers: Papers
    words: Words
    layout: Layout


def ground_of(
    text: Text, header: Header, sections: Sequence[Section], citations: Sequence[Citation]
) -> Ground:
    """The ground of a paper. Linear in the text."""
    text = in_running_letters(text, header)
    page = as_page(text, header)
    header = page or header
    papers = find_papers(text, citations, header)
    layout = find_layout(text, header, sections)
    return Ground(text, header, page is not None, citations, papers, Words(text.clean), layout)
