"""PassageIndex: the passages of a library, searched by words and by meaning.

On disk: `manifest.json` names the generation (a folder `g1`, `g2`, …), the sequence of the catalog that was
applied last, the encoder, and the segments with their removed documents. A commit writes the new segment,
commits the words, then replaces the manifest, so a process killed anywhere leaves the sequence it had: what
was half done is done again by the catch-up. Readers notice a new manifest at their next question.
One process writes at a time (tantivy's lock); others wait for `lock_wait_s`, then get IndexBusyError.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from search import fusion, manifest, rerank, segments
from search.encoder import Encoder, default_encoder
from search.features import FEATURES, MAX_TOKENS, Pool
from search.index_writing import Batch, write_commit
from search.keywords import Filters, IndexEntry, WordIndex, WordLockedError
from search.shelf import Shelf
from search.tokens import bigrams
from search.wording import Wording, read_wording

__all__ = ["EncoderMismatchError", "Filters", "Hit", "IndexBusyError", "IndexDamagedError", "IndexEntry",
           "PassageIndex", "PassageIndexError"]  # fmt: skip

_LEG_LIMIT = 100
_RERANKED = 50
_NO_FILTERS = Filters()
_BUSY = "Một tiến trình khác đang ghi chỉ mục tìm kiếm; hãy thử lại sau."


class PassageIndexError(Exception):
    """What an index can fail with; `str()` is a Vietnamese sentence for the user."""


class IndexBusyError(PassageIndexError):
    """Another process is writing."""


class IndexDamagedError(PassageIndexError):
    """Files are missing, changed or of another version: a rebuild helps."""


class EncoderMismatchError(PassageIndexError):
    """The index was built by another encoder: a rebuild helps."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage found. `parts` tells what each stage gave: `words` (BM25), `meaning` (cosine), `mixed`, and the
    features of the last stage by name."""

    passage_id: str
    document_key: str
    score: float
    parts: dict[str, float] = field(default_factory=dict)


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
    ) -> None:
        """`stages` names what takes part in the score ("words", "meaning", "words meaning", all): for measuring."""
        self.path = Path(path)
        self.read_only = read_only
        self.encoder = encoder or default_encoder()
        self._lock_wait_s = lock_wait_s
        self._stages = frozenset(stages.split())
        self._batch: Batch | None = None
        self._stamp: tuple[int, int] | None = None
        self._manifest: dict[str, Any] = {}
        self._words: WordIndex | None = None
        self.shelf = Shelf(self.path, ())
        self._refresh()

    # -- reading ---------------------------------------------------------------------------------

    @property
    def sequence(self) -> int:
        """The catalog's sequence number that the index holds."""
        self._refresh()
        return int(self._manifest["sequence"])

    def __len__(self) -> int:
        """How many passages are held."""
        self._refresh()
        return len(self.shelf)

    def search(self, query: str, limit: int = 10, filters: Filters | None = None) -> tuple[Hit, ...]:
        """The best passages for a question, best first. Cost: a few ms for 80,000 passages."""
        self._refresh()
        wording = read_wording(query)
        pool = self.candidates(wording, filters or _NO_FILTERS)
        if not len(pool.places):
            return ()
        ranked = self._ranked(wording, pool)
        hits = []
        for place, score, parts in ranked[:limit]:
            hits.append(Hit(*self.shelf.names(place), score, parts))
        return tuple(hits)

    def candidates(self, wording: Wording, filters: Filters = _NO_FILTERS) -> fusion.Candidates:
        """What the legs found, each with both scores, best of the mix first; before them, the passages of documents
        whose symbol the question gives."""
        assert self._words is not None
        tokens = [*wording.syllables, *bigrams(list(wording.syllables)), *wording.wholes]
        words: dict[int, float] = {}
        named: set[int] = set()
        numbers = self._words.known_numbers(wording.symbols)
        if numbers:
            words = self._by_words(tokens, filters, numbers)
            named = set(words)
        if "words" in self._stages:
            words |= self._by_words(tokens, filters)
        found = list(words)
        cosines = np.zeros(len(found), dtype=np.float32)
        if "meaning" in self._stages:
            vector = self.encoder.encode([wording.plain])[0]
            if vector.any():
                near, _ = self.shelf.nearest(vector, _LEG_LIMIT, self._words.rows(filters))
                found = list(dict.fromkeys([*found, *near.tolist()]))
                cosines = self.shelf.cosines(vector, np.array(found, dtype=np.int64))
        return fusion.mixed(
            places=np.array(found, dtype=np.int64),
            words=np.array([words.get(place, 0.0) for place in found], dtype=np.float32),
            meaning=cosines,
            named=np.array([place in named for place in found], dtype=bool),
            share=self._share(),
        )

    def _by_words(
        self, tokens: Sequence[str], filters: Filters, numbers: Sequence[str] = ()
    ) -> dict[int, float]:
        assert self._words is not None
        rows, scores = self._words.search(tokens, _LEG_LIMIT, filters, numbers)
        places = self.shelf.places(np.array(rows, dtype=np.int64))
        return {place: score for place, score in zip(places.tolist(), scores, strict=True) if place >= 0}

    def _share(self) -> float:
        if "meaning" not in self._stages:
            return 0.0
        return fusion.MEANING_SHARE if "words" in self._stages else 1.0

    def pool(self, candidates: fusion.Candidates) -> Pool:
        """What the last stage looks at: the first candidates of the mix with their tokens."""
        places = candidates.places[:_RERANKED]
        tokens, bounds = self.shelf.tokens(places, MAX_TOKENS)
        return Pool(
            words=candidates.words[:_RERANKED],
            meaning=candidates.meaning[:_RERANKED],
            document=self.shelf.documents(places),
            tokens=tokens,
            bounds=bounds,
        )

    def _ranked(
        self, wording: Wording, found: fusion.Candidates
    ) -> list[tuple[int, float, dict[str, float]]]:
        ranker = rerank.default_ranker() if "ranker" in self._stages else None
        results: list[tuple[int, float, dict[str, float]]] = []
        first = 0
        if ranker is not None and wording.syllables:
            first = min(_RERANKED, len(found.places))
            columns = ranker.features(wording.syllables, self.pool(found))
            scores = ranker.scores(columns, found.named[:first])
            for i in np.argsort(-scores, kind="stable").tolist():
                parts = dict(zip(FEATURES, map(float, columns[i]), strict=True))
                parts |= _parts(found, i)
                results.append((int(found.places[i]), float(scores[i]), parts))
        floor = results[-1][1] if results else 1.0
        top = max(float(found.mixed[first]), 1e-9) if first < len(found.places) else 1.0
        for i in range(first, len(found.places)):
            score = floor * float(found.mixed[i]) / top if ranker else float(found.mixed[i])
            results.append((int(found.places[i]), score, _parts(found, i)))
        return results

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
            raise IndexBusyError(_BUSY) from error
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
            raise _damaged(error) from error

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
                raise IndexBusyError(_BUSY) from error
            self._refresh()
            if before == self._manifest["generation"]:
                self._batch = Batch(self._words, self.encoder, self._manifest["next_row"])
        return self._batch

    # -- the manifest ----------------------------------------------------------------------------

    def _refresh(self) -> None:
        """Open what the manifest names, if it changed since last time. Cost when unchanged: one stat."""
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
                    raise _damaged(error) from error
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


def _parts(found: fusion.Candidates, i: int) -> dict[str, float]:
    return {
        "words": float(found.words[i]),
        "meaning": float(found.meaning[i]),
        "mixed": float(found.mixed[i]),
    }


def _damaged(error: Exception) -> IndexDamagedError:
    return IndexDamagedError(f"Chỉ mục tìm kiếm bị hỏng ({error}); hãy chạy «luocdo rebuild» để lập lại.")
