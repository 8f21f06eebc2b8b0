"""The part of the engine that searches passages."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from search.engine.stores import Stores, derived_errors

if TYPE_CHECKING:
    from search.answers.model import AnswerPassage
    from search.cross_encoder import CrossReranker
    from search.engine.find import Searched, Where
    from search.engine.known import Knowledge
    from search.entries import Filters


class Searching(Stores):
    """Stores that can be searched. `known` is what graph and index know of the documents, kept by `find`."""

    known: tuple[object, Knowledge] | None = None

    @cached_property
    def reranker(self) -> CrossReranker | None:
        """The cross-encoder that the settings name; None without one."""
        if not self.settings.reranker:
            return None
        from search.cross_encoder import CrossReranker

        with derived_errors(self.directory):
            return CrossReranker(self.settings.reranker)

    def find(
        self,
        words: str,
        *,
        limit: int = 10,
        offset: int = 0,
        where: Where | None = None,
        facets: bool = True,
        explain: bool = False,
    ) -> Searched:
        """One page of the passages for some words, with counts and snippets. Raises `UnknownDocument`,
        `AmbiguousDocument` for the document that `where` names, `LibraryError` for a status that there is not."""
        from search.engine.find import Where, find

        with self._reading():
            return find(
                self,
                words,
                limit=limit,
                offset=offset,
                where=where or Where(),
                facets=facets,
                explain=explain,
            )

    def search(
        self, words: str, *, limit: int = 10, filters: Filters | None = None
    ) -> tuple[AnswerPassage, ...]:
        """The best passages for some words, best first."""
        from search.answers.model import AnswerPassage

        found = []
        with self._reading():
            for hit in self.index.search(words, limit, filters):
                text = self.passages.passage(hit.passage_id)
                if text is not None:
                    named = (text.iri, text.document, text.number, text.section, text.page, text.text)
                    found.append(AnswerPassage(*named, score=hit.score))
        return tuple(found)
