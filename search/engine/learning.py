"""The part of the engine that knows the names and papers of the library which questions speak of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING

from ingest.catalog.errors import LibraryError
from search.engine.derived import derived_errors
from search.engine.stores import Stores

if TYPE_CHECKING:
    from kg.store import Snapshot
    from search.engine.learnt import Learnt
    from search.questions.lexicon import Lexicon


class Learning(Stores):
    """Stores of which is known what questions may speak of."""

    _lexicon: tuple[Snapshot, Lexicon] | None = None

    def lexicon(self) -> Lexicon:
        """The names and papers that questions may speak of, once for each state of the graph: read where it was kept with
        the state, else made of all papers, and kept by whoever may write."""
        from search.engine.learnt import opened

        snapshot = self.graph.snapshot
        if self._lexicon is None or self._lexicon[0] is not snapshot:
            kept = opened(self.graph.path, snapshot.version)
            self._lexicon = (snapshot, kept.lexicon() if kept else self._made(snapshot))
        return self._lexicon[1]

    def _follow(self) -> Iterable[str] | None:
        """Beside what `Stores` does, learn what the new state tells, so that no question has to."""
        from search.engine.learnt import opened

        with derived_errors(self.directory):
            before = opened(self.graph.path, self.graph.version)
        changed = super()._follow()
        with derived_errors(self.directory):
            snapshot = self.graph.snapshot
            if before is not None and changed is not None and snapshot.version:
                told = {iri: self.view.summary(iri) for iri in changed}
                kept = self._keep(snapshot, before, told)
                self._lexicon = (snapshot, kept.lexicon()) if kept else None
            self.lexicon()
        return changed

    def _made(self, snapshot: Snapshot) -> Lexicon:
        """The lexicon out of all papers."""
        from search.questions.gathering import lexicon_of

        if snapshot.version and not self._passive:
            kept = self._keep(snapshot, None, dict(self.view.summaries()))
            if kept is not None:
                return kept.lexicon()
        return lexicon_of(self.view, self.passages.beginning)

    def _keep(
        self, snapshot: Snapshot, before: Learnt | None, told: Mapping[str, str | None]
    ) -> Learnt | None:
        """What is learnt of a state, kept with it; None where it cannot be: a full disk, or somebody who writes, is no reason
        not to answer."""
        from kg.files import published
        from search.engine.learnt import renewed

        path = self.graph.path
        with suppress(OSError, LibraryError), self._writing(wait=0):
            if self.graph.snapshot is snapshot and published(path) == snapshot.version:
                return renewed(path, snapshot.version, before, told, self.view, self.passages.beginning)
        return None
