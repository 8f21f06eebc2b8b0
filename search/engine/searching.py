"""The part of the engine that searches passages."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from search.engine.derived import derived_errors
from search.engine.learning import Learning

if TYPE_CHECKING:
    from search.cross_encoder import CrossReranker
    from search.engine.find import Searched, Where
    from search.engine.known import Knowledge


class Searching(Learning):
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
