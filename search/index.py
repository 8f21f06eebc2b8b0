"""PassageIndex: the passages of a library, searched by words and by meaning.

On disk: `manifest.json` names the generation (a folder `g1`, `g2`, …), the sequence of the catalog that was
applied last, the encoder, and the segments with their removed documents. A commit writes the new segment,
commits the words, then replaces the manifest, so a process killed anywhere leaves the sequence it had: what
was half done is done again by the catch-up. Readers notice a new manifest at their next question.
One process writes at a time (tantivy's lock); others wait for `lock_wait_s`, then get IndexBusyError. Threads may
read side by side: a search keeps the state it began with.
"""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from search import manifest, segments
from search.encoder import Encoder, default_encoder
from search.entries import Filters, IndexEntry
from search.finding import Finder
from search.found import Found, Hit, facets_of
from search.index_errors import (
    BUSY,
    EncoderMismatchError,
    IndexBusyError,
    IndexDamagedError,
    PassageIndexError,
    damaged,
)
from search.index_writing import Batch, write_commit
from search.keywords import WordIndex, WordLockedError
from search.shelf import Shelf
from search.wording import read_wording

__all__ = ["EncoderMismatchError", "Filters", "Hit", "IndexBusyError", "IndexDamagedError", "IndexEntry",
           "PassageIndex", "PassageIndexError"]  # fmt: skip

_NO_FILTERS = Filters()


class PassageIndex:
    """Passages on disk. Opening an absent folder makes an empty index (unless `read_only`)."""

    def __init__(
        self,
        path: str | Path,
        read_only: bool = False,
        *,
        encoder: Encoder | None = None,
        lock_wait_s: float = 60.0,
        stages: str = "words meaning ranker",
        steady: bool = False,
    ) -> None:
        """A `steady` one stays with the state that it opened. `stages` names what takes part in the score ("words", "meaning", "words meaning", all): for measuring."""
        self.path = Path(path)
        self.read_only = read_only
        self.encoder = encoder or default_encoder()
        self._lock_wait_s = lock_wait_s
        self._stages = frozenset(stages.split())
        self._steady = steady
        self._batch: Batch | None = None
        self._guard = threading.RLock()
        self._stamp: tuple[int, int] | None = None
        self._manifest: dict[str, Any] = {}
        self._words: WordIndex | None = None
        self.shelf = Shelf(self.path, ())
        self._refresh()

    # -- reading ---------------------------------------------------------------------------------

    @property
    def sequence(self) -> int:
        """The catalog's sequence number that the index holds."""
        with self._guard:
            self._refresh()
            return int(self._manifest["sequence"])

    def __len__(self) -> int:
        """How many passages are held."""
        with self._guard:
            self._refresh()
            return len(self.shelf)

    def search(self, query: str, limit: int = 10, filters: Filters | None = None) -> tuple[Hit, ...]:
        """The best passages for a question, best first; none for a blank one. Cost: a few ms for 80,000 passages."""
        return self.find(query, limit=limit, filters=filters).hits if query.strip() else ()

    def find(
        self,
        query: str,
        *,
        limit: int = 10,
        offset: int = 0,
        filters: Filters | None = None,
        count: bool = False,
        facets: bool = False,
        explain: bool = False,
    ) -> Found:
        """One page of the passages that match; with `count`, how many there are of each document, with `facets` also
        of each type, agency, place, year and campaign; with `explain`, the reasons of each hit.

        The first pages are the candidates of both legs (at most 200) in the order of the last stage; then comes what
        else holds two of three of the telling syllables, by its words. Filters hold for every passage and every
        count. A blank question matches all that passes. Cost for 80,000 passages: a few ms; counting 10 to 25 ms
        more (a number for each document).
        """
        wording, wanted, finder = read_wording(query), filters or _NO_FILTERS, self.finder()
        if query.strip() and not wording.syllables:
            return Found((), wording.text)
        pool = finder.ranked(wording, wanted, explain=explain)
        page = pool.page(offset, limit)
        if len(page) < limit:
            page += finder.beyond(wording, wanted, pool, max(0, offset - len(pool)), limit - len(page))
        names = finder.shelf.names([one.place for one in page])
        hits = tuple(Hit(*name, one.score, one.parts, one.why) for name, one in zip(names, page, strict=True))
        if not (count or facets):
            return Found(hits, wording.text)
        counts = finder.by_document(wording, wanted, pool.places)
        found = facets_of(counts, finder.shelf.facts) if facets else {}
        return Found(hits, wording.text, sum(counts.values()), len(counts), found, counts)

    def finder(self) -> Finder:
        """What finds and ranks, over the index as it is now."""
        with self._guard:
            self._refresh()
            assert self._words is not None
            return Finder(self._words, self.shelf, self.encoder, self._stages)

    # -- writing ---------------------------------------------------------------------------------

    def replace(self, document_key: str, entries: Sequence[IndexEntry]) -> None:
        """Put a document's passages in the place of those it had. Seen by readers after `commit`."""
        self._begin().replace(document_key, entries)

    def remove(self, document_key: str) -> None:
        """Take a document's passages out. Seen by readers after `commit`."""
        self._begin().remove(document_key)

    def commit(self, sequence: int) -> None:
        """Make all changes since the last commit durable together with the sequence number they bring.

        Cost: encoding the new passages, one word commit; many small segments are merged into one.
        """
        batch = self._begin()
        assert self._words is not None
        try:
            content = write_commit(
                self.path, self._manifest, self.shelf, self._words, self.encoder, batch, sequence
            )
            manifest.save(self.path, content)
        except BaseException:
            self.rollback()
            raise
        named = {entry["name"] for entry in content["segments"]}
        for folder in (self.path / content["generation"]).glob("s*"):
            if folder.name not in named:
                shutil.rmtree(folder, ignore_errors=True)
        # Only now may another process write: it must find the manifest that goes with the words.
        self._words.release()
        self._batch = None
        self._refresh()

    def rollback(self) -> None:
        """Forget the changes since the last commit and let others write."""
        if self._words is not None and self._batch is not None:
            self._words.unlock()
        self._batch = None

    close = rollback

    def rebuild(self, documents: Iterable[tuple[str, Sequence[IndexEntry]]], sequence: int) -> None:
        """Build the index anew beside the old one and switch; readers keep the old until then."""
        self.rollback()
        PassageIndex.rebuild_at(
            self.path, documents, sequence, encoder=self.encoder, lock_wait_s=self._lock_wait_s
        )
        self._refresh()

    @classmethod
    def rebuild_at(
        cls,
        path: str | Path,
        documents: Iterable[tuple[str, Sequence[IndexEntry]]],
        sequence: int,
        *,
        encoder: Encoder | None = None,
        lock_wait_s: float = 60.0,
    ) -> None:
        """`rebuild` for an index that cannot be opened: damaged, of another version or another encoder."""
        path, encoder = Path(path), encoder or default_encoder()
        path.mkdir(parents=True, exist_ok=True)
        old = WordIndex(path / manifest.generation(path) / "words", damaged_ok=True)
        try:
            old.lock(lock_wait_s)
        except WordLockedError as error:
            raise IndexBusyError(BUSY) from error
        try:
            last = manifest.generation(path)
            fresh = path / f"g{int(last[1:]) + 1}"
            shutil.rmtree(fresh, ignore_errors=True)
            writer = cls(fresh / "building", encoder=encoder)
            for key, entries in documents:
                writer.replace(key, entries)
            writer.commit(sequence)
            for part in (fresh / "building" / writer._manifest["generation"]).iterdir():
                part.rename(fresh / part.name)
            shutil.rmtree(fresh / "building")
            manifest.save(path, {**writer._manifest, "generation": fresh.name})
        finally:
            old.unlock()
        shutil.rmtree(path / last, ignore_errors=True)

    def verify(self) -> None:
        """Check every file by hash. Raises IndexDamagedError."""
        self._refresh()
        try:
            for entry in self._manifest["segments"]:
                segments.verify(self.path / self._manifest["generation"] / entry["name"], entry)
        except segments.SegmentDamagedError as error:
            raise damaged(error) from error

    def _begin(self) -> Batch:
        """Hold the writer's place on the generation that is current; the changes to be gathered."""
        if self.read_only:
            raise PassageIndexError("Chỉ mục tìm kiếm đang mở ở chế độ chỉ đọc.")
        while self._batch is None:
            self._refresh()
            assert self._words is not None
            before = self._manifest["generation"]
            try:
                self._words.lock(self._lock_wait_s)
            except WordLockedError as error:
                raise IndexBusyError(BUSY) from error
            self._refresh()
            if before == self._manifest["generation"]:
                self._batch = Batch(self._words, self.encoder, self._manifest["next_row"])
        return self._batch

    # -- the manifest ----------------------------------------------------------------------------

    def _refresh(self) -> None:
        """Open what the manifest names, if it changed since last time. Cost when unchanged: one stat."""
        if self._steady and self._stamp is not None:
            return
        file = self.path / manifest.FILE
        if not file.exists():
            if self.read_only:
                raise IndexDamagedError(f"Chưa có chỉ mục tìm kiếm ở {self.path}.")
            self.path.mkdir(parents=True, exist_ok=True)
            manifest.save(self.path, manifest.empty(self.encoder, 1))
        stat = file.stat()
        stamp = (stat.st_mtime_ns, stat.st_ino)
        if stamp == self._stamp:
            return
        for attempt in range(5):
            try:
                self._open(manifest.load(self.path))
                break
            except (OSError, ValueError, KeyError, segments.SegmentDamagedError) as error:
                # A writer may have switched while this process was reading: look again, then give up.
                if attempt == 4:
                    raise damaged(error) from error
        self._stamp = stamp

    def _open(self, content: dict[str, Any]) -> None:
        if content.get("format") != manifest.FORMAT:
            raise IndexDamagedError(
                f"Chỉ mục tìm kiếm ở {self.path} thuộc phiên bản khác (định dạng {content.get('format')}); "
                "hãy chạy «luocdo rebuild» để lập lại."
            )
        held = content["encoder"]
        if content["segments"] and held["fingerprint"] != self.encoder.fingerprint:
            raise EncoderMismatchError(
                f"Chỉ mục tìm kiếm được lập bằng bộ mã hóa «{held['name']}» ({held['dimension']} chiều), khác "
                f"với bộ mã hóa đang chọn «{self.encoder.name}» ({self.encoder.dimension} chiều). "
                "Hãy chạy «luocdo rebuild» để lập lại chỉ mục, hoặc chọn lại bộ mã hóa cũ."
            )
        folder = self.path / content["generation"]
        shelf = Shelf(folder, content["segments"])
        if self._words is None or content["generation"] != self._manifest.get("generation"):
            self._words = WordIndex(folder / "words")
        else:
            self._words.reload()
        self._manifest, self.shelf = content, shelf
