"""Articles as a library: a law is a document, an article a passage. Imports no torch."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from search.entries import IndexEntry
from search.index import PassageIndex
from search.training.corpus import Article


def fill(index: PassageIndex, articles: Sequence[Article]) -> None:
    """Put articles into an index: a law is a document, an article a passage."""
    ordered = sorted(range(len(articles)), key=lambda number: (articles[number].law, number))
    for law, numbers in groupby(ordered, key=lambda number: articles[number].law):
        index.replace(law, [entry_of(articles[number]) for number in numbers])
    index.commit(1)


def entry_of(article: Article) -> IndexEntry:
    """An article as a passage."""
    return IndexEntry(
        passage_id=article.id,
        document_key=article.law,
        number=article.law,
        title=article.law_title or None,
        section=article.title,
        text=article.text,
    )
