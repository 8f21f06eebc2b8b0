"""PassageIndex: the passages of a library, searched by words and by meaning.

On disk: `manifest.json` names the generation (a folder `g1`, `g2`, …), the sequence of the catalog that was
applied last, the encoder, and the segments with their removed documents. A commit writes the new segment,
commits the words, then replaces the manifest, so a process killed anywhere leaves the sequence it had: what
was half done is done again by the catch-up. Readers notice a new manifest at their next question.
One process writes at a time (tantivy's lock); others wait for `lock_wait_s`, then get IndexBusyError.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from search import fusion, segments
from search.encoder import Encoder, default_encoder
from search.keywords import Filters, IndexEntry, WordIndex, WordLockedError, query_tokens
from search.tokens import syllables
from search.vectors import ANN_FILE, VectorSearch, ann_bytes

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["EncoderMismatchError", "Filters", "Hit", "IndexBusyError", "IndexDamagedError", "IndexEntry",
           "PassageIndex", "PassageIndexError"]  # fmt: skip

FORMAT = 1
_MANIFEST = "manifest.json"
_LEG_LIMIT = 200
_MANY_SEGMENTS = 8
_BATCH = 2048
_NO_FILTERS = Filters()
_BUSY = "Một tiến trình khác đang ghi chỉ mục tìm kiếm; hãy thử lại sau."


class PassageIndexError(Exception):
    """What an index can fail with; `str()` is a Vietnamese sentence for the user."""


class IndexBusyError(PassageIndexError):
    """Another process is writing."""


class IndexDamagedError(PassageIndexError):
    """Files are missing or changed: a rebuild helps."""


class EncoderMismatchError(PassageIndexError):
    """The index was built by another encoder: a rebuild helps."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage found. `parts` explains the score: what each stage gave."""

    passage_id: str
    document_key: str
    score: float
    parts: dict[str, float] = field(default_factory=dict)


@dataclass(slots=True)
class _Segment:
    """An open segment: its rows, its search, and which rows are still there (None: all)."""

    rows: segments.Rows
    vectors: VectorSearch
    alive: NDArray[np.bool_] | None


@lru_cache(maxsize=1 << 16)
def token_hash(token: str) -> int:
    """The 32-bit number of a token in the stored token arrays."""
    return zlib.crc32(token.encode())


class PassageIndex:
    """Passages on disk. Opening an absent folder makes an empty index (unless `read_only`)."""

    def __init__(
        self,
        path: str | Path,
        read_only: bool = False,
        *,
        encoder: Encoder | None = None,
        lock_wait_s: float = 60.0,
    ) -> None:
        self.path = Path(path)
        self.read_only = read_only
        self.encoder = encoder or default_encoder()
        self._lock_wait_s = lock_wait_s
        self._pending: dict[str, list[IndexEntry]] = {}
        self._removed: set[str] = set()
        self._stamp: tuple[int, int] | None = None
        self._locked = False
        self._manifest: dict[str, Any] = {}
        self._words: WordIndex | None = None
        self._segments: list[_Segment] = []
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
        return sum(len(s.rows.row) if s.alive is None else int(s.alive.sum()) for s in self._segments)

    def search(self, query: str, limit: int = 10, filters: Filters | None = None) -> tuple[Hit, ...]:
        """The best passages for a question, best first. Cost: a few ms for 80,000 passages."""
        self._refresh()
        if not self._segments:
            return ()
        chosen = filters or _NO_FILTERS
        candidates = self._candidates(query, chosen)
        scores = fusion.mixed(candidates)
        order = sorted(range(len(candidates)), key=lambda i: (-scores[i], candidates[i].row))
        hits = []
        for i in order[:limit]:
            segment, offset = self._locate(candidates[i].row)
            rows = self._segments[segment].rows
            parts = {"words": candidates[i].words, "meaning": candidates[i].meaning}
            hits.append(Hit(rows.ids[offset], rows.keys[int(rows.document[offset])], scores[i], parts))
        return tuple(hits)

    def _candidates(self, query: str, filters: Filters) -> list[fusion.Candidate]:
        assert self._words is not None
        words, wholes = query_tokens(query)
        word_rows, word_scores = self._words.search(words, wholes, _LEG_LIMIT, filters, folded=True)
        by_words = {row: score for row, score in zip(word_rows, word_scores, strict=True) if self._held(row)}
        vector = self.encoder.encode([" ".join(query.split()[:256])])[0]
        by_meaning: dict[int, float] = {}
        if vector.any():
            allowed = self._words.rows(filters)
            for segment in self._segments:
                alive = segment.alive
                if allowed is not None:
                    passing = np.isin(segment.rows.row, np.array(allowed, dtype=np.int64))
                    alive = passing if alive is None else alive & passing
                offsets, cosines = segment.vectors.search(vector, _LEG_LIMIT, alive)
                rows = segment.rows.row[offsets].tolist()
                by_meaning.update(zip(rows, cosines.tolist(), strict=True))
        best = sorted(by_meaning, key=lambda row: -by_meaning[row])[:_LEG_LIMIT]
        missing = [row for row in by_words if row not in by_meaning]
        by_meaning.update(self._cosines(vector, missing))
        found = dict.fromkeys([*by_words, *best])
        return [fusion.Candidate(row, by_words.get(row, 0.0), by_meaning[row]) for row in found]

    def _cosines(self, vector: NDArray[np.float32], rows: list[int]) -> dict[int, float]:
        located = [(row, *self._locate(row)) for row in rows]
        result: dict[int, float] = {}
        for number, segment in enumerate(self._segments):
            here = [(row, offset) for row, at, offset in located if at == number]
            if here:
                offsets = np.array([offset for _, offset in here], dtype=np.int64)
                cosines = segment.vectors.scores(vector, offsets).tolist()
                result.update(zip([row for row, _ in here], cosines, strict=True))
        return result

    def _locate(self, row: int) -> tuple[int, int]:
        for number, segment in enumerate(self._segments):
            at = int(np.searchsorted(segment.rows.row, row))
            if at < len(segment.rows.row) and segment.rows.row[at] == row:
                return number, at
        return -1, -1

    def _held(self, row: int) -> bool:
        """Whether the row is in a segment and not removed: a killed commit may leave words without vectors."""
        number, offset = self._locate(row)
        if number < 0:
            return False
        alive = self._segments[number].alive
        return alive is None or bool(alive[offset])

    # -- writing ---------------------------------------------------------------------------------

    def replace(self, document_key: str, entries: Sequence[IndexEntry]) -> None:
        """Put a document's passages in the place of those it had. Seen by readers after `commit`."""
        self._begin()
        self._removed.add(document_key)
        self._pending[document_key] = list(entries)

    def remove(self, document_key: str) -> None:
        """Take a document's passages out. Seen by readers after `commit`."""
        self._begin()
        self._removed.add(document_key)
        self._pending.pop(document_key, None)

    def commit(self, sequence: int) -> None:
        """Make all changes since the last commit durable together with the sequence number they bring.

        Cost: encoding the new passages, one word commit; many small segments are merged into one.
        """
        self._begin()
        assert self._words is not None
        manifest = json.loads(json.dumps(self._manifest))
        folder = self.path / manifest["generation"]
        for key in sorted(self._removed):
            self._words.delete_document(key)
        self._mark_removed(manifest)
        rows = self._new_rows(manifest["next_row"])
        if rows is not None:
            name = f"s{manifest['next_segment']}"
            manifest["segments"].append(_write_segment(folder / name, rows))
            manifest["next_segment"] += 1
            manifest["next_row"] += len(rows.row)
        self._merge(manifest, folder)
        manifest["sequence"] = sequence
        self._words.commit()
        manifest["encoder"] = _described(self.encoder)
        _save(self.path, manifest)
        self._locked = False
        self._pending, self._removed = {}, set()
        self._refresh()
        self._sweep(folder)

    def rollback(self) -> None:
        """Forget the changes since the last commit."""
        if self._words is not None and self._locked:
            self._words.unlock()
        self._locked = False
        self._pending, self._removed = {}, set()

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
        old = WordIndex(path / _generation(path) / "words", damaged_ok=True)
        try:
            old.lock(lock_wait_s)
        except WordLockedError as error:
            raise IndexBusyError(_BUSY) from error
        try:
            last = _generation(path)
            fresh = path / f"g{int(last[1:]) + 1}"
            shutil.rmtree(fresh, ignore_errors=True)
            writer = cls(fresh / "building", encoder=encoder)
            for key, entries in documents:
                writer.replace(key, entries)
            writer.commit(sequence)
            for part in (fresh / "building" / writer._manifest["generation"]).iterdir():
                part.rename(fresh / part.name)
            shutil.rmtree(fresh / "building")
            _save(path, {**writer._manifest, "generation": fresh.name})
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

    def _begin(self) -> None:
        """Hold the writer's place on the generation that is current."""
        if self.read_only:
            raise PassageIndexError("Chỉ mục đang mở ở chế độ chỉ đọc.")
        while not self._locked:
            self._refresh()
            assert self._words is not None
            before = self._manifest["generation"]
            try:
                self._words.lock(self._lock_wait_s)
            except WordLockedError as error:
                raise IndexBusyError(_BUSY) from error
            self._refresh()
            self._locked = before == self._manifest["generation"]

    def _new_rows(self, first: int) -> segments.Rows | None:
        assert self._words is not None
        entries = [entry for key in sorted(self._pending) for entry in self._pending[key]]
        if not entries:
            return None
        keys: dict[str, int] = {}
        document = np.array([keys.setdefault(e.document_key, len(keys)) for e in entries], dtype=np.int32)
        vectors = np.empty((len(entries), self.encoder.dimension), dtype=np.float16)
        for start in range(0, len(entries), _BATCH):
            texts = [passage_text(entry) for entry in entries[start : start + _BATCH]]
            vectors[start : start + _BATCH] = self.encoder.encode(texts)
        bounds = np.zeros((len(entries), 5), dtype=np.int64)
        hashes: list[NDArray[np.uint32]] = []
        end = 0
        for i, entry in enumerate(entries):
            self._words.add(first + i, entry)
            bounds[i, 0] = end
            for part, text in enumerate((entry.number, entry.title, entry.section, entry.text)):
                found = np.array([token_hash(word) for word in syllables(text or "")], dtype=np.uint32)
                hashes.append(found)
                end += len(found)
                bounds[i, part + 1] = end
        return segments.Rows(
            row=np.arange(first, first + len(entries), dtype=np.int64),
            document=document,
            vector=vectors,
            tokens=np.concatenate(hashes),
            bounds=bounds,
            ids=[entry.passage_id for entry in entries],
            keys=list(keys),
        )

    def _mark_removed(self, manifest: dict[str, Any]) -> None:
        for entry, segment in zip(manifest["segments"], self._segments, strict=True):
            gone = {number for number, key in enumerate(segment.rows.keys) if key in self._removed}
            entry["removed"] = sorted(gone.union(entry["removed"]))

    def _merge(self, manifest: dict[str, Any], folder: Path) -> None:
        """Merge the small segments into one when there are many, and drop what is empty."""
        entries = manifest["segments"]
        if len(entries) <= _MANY_SEGMENTS:
            return
        largest = max(entry["count"] for entry in entries)
        chosen = [e for e in entries if e["count"] * 4 <= largest] or entries
        if len(entries) - len(chosen) >= _MANY_SEGMENTS:
            chosen = entries
        parts = []
        for entry in chosen:
            segments.verify(folder / entry["name"], entry)
            rows = segments.open_rows(folder / entry["name"], entry)
            alive = _alive(rows, entry["removed"])
            parts.append((rows, np.ones(len(rows.row), dtype=bool) if alive is None else alive))
        manifest["segments"] = [entry for entry in entries if entry not in chosen]
        if any(alive.any() for _, alive in parts):
            name = f"s{manifest['next_segment']}"
            manifest["segments"].append(_write_segment(folder / name, segments.merged(parts)))
            manifest["next_segment"] += 1

    def _sweep(self, folder: Path) -> None:
        """Delete the folders of segments that the manifest no longer names."""
        named = {entry["name"] for entry in self._manifest["segments"]}
        for path in folder.glob("s*"):
            if path.name not in named:
                shutil.rmtree(path, ignore_errors=True)

    # -- the manifest ----------------------------------------------------------------------------

    def _refresh(self) -> None:
        """Open what the manifest names, if it changed since last time. Cost when unchanged: one stat."""
        path = self.path / _MANIFEST
        try:
            stat = path.stat()
        except FileNotFoundError:
            if self.read_only:
                raise IndexDamagedError(f"Chưa có chỉ mục tìm kiếm ở {self.path}.") from None
            self.path.mkdir(parents=True, exist_ok=True)
            _save(self.path, _empty_manifest(self.encoder, 1))
            stat = path.stat()
        stamp = (stat.st_mtime_ns, stat.st_ino)
        if stamp == self._stamp:
            return
        for attempt in range(5):
            try:
                self._open(json.loads(path.read_text(encoding="utf-8")))
                break
            except (FileNotFoundError, segments.SegmentDamagedError) as error:
                # A writer may have switched while this process was reading: look again, then give up.
                if attempt == 4:
                    raise _damaged(error) from error
        self._stamp = stamp

    def _open(self, manifest: dict[str, Any]) -> None:
        if manifest.get("format") != FORMAT:
            raise IndexDamagedError(
                f"Chỉ mục ở {self.path} thuộc phiên bản khác (định dạng {manifest.get('format')}); "
                "hãy chạy «luocdo rebuild» để lập lại."
            )
        held = manifest["encoder"]
        if manifest["segments"] and held["fingerprint"] != self.encoder.fingerprint:
            raise EncoderMismatchError(
                f"Chỉ mục được lập bằng bộ mã hóa «{held['name']}» ({held['dimension']} chiều), khác với "
                f"bộ mã hóa đang chọn «{self.encoder.name}» ({self.encoder.dimension} chiều). "
                "Hãy chạy «luocdo rebuild» để lập lại chỉ mục, hoặc chọn lại bộ mã hóa cũ."
            )
        folder = self.path / manifest["generation"]
        opened = []
        for entry in manifest["segments"]:
            rows = segments.open_rows(folder / entry["name"], entry)
            ann = folder / entry["name"] / ANN_FILE if ANN_FILE in entry["files"] else None
            opened.append(_Segment(rows, VectorSearch(rows.vector, ann), _alive(rows, entry["removed"])))
        if self._words is None or manifest["generation"] != self._manifest.get("generation"):
            self._words = WordIndex(folder / "words")
        elif not self._locked:
            self._words.reload()
        self._manifest, self._segments = manifest, opened


def _save(path: Path, manifest: dict[str, Any]) -> None:
    """Replace the manifest at one stroke."""
    beside = path / f"{_MANIFEST}.{os.getpid()}"
    with beside.open("w", encoding="utf-8") as file:
        json.dump(manifest, file, ensure_ascii=False, sort_keys=True)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path / _MANIFEST)


def _generation(path: Path) -> str:
    """The generation the manifest names; "g0" when it cannot be read."""
    try:
        name = json.loads((path / _MANIFEST).read_text(encoding="utf-8"))["generation"]
    except (OSError, ValueError, KeyError):
        return "g0"
    return name if re.fullmatch(r"g\d+", str(name)) else "g0"


def passage_text(entry: IndexEntry) -> str:
    """What the encoder reads of a passage: the titles above it, then its text."""
    return "\n".join(part for part in (entry.title, entry.section, entry.text) if part)


def _empty_manifest(encoder: Encoder, generation: int) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "generation": f"g{generation}",
        "sequence": 0,
        "next_row": 1,
        "next_segment": 1,
        "segments": [],
        "encoder": _described(encoder),
    }


def _described(encoder: Encoder) -> dict[str, str | int]:
    return {"name": encoder.name, "dimension": encoder.dimension, "fingerprint": encoder.fingerprint}


def _write_segment(folder: Path, rows: segments.Rows) -> dict[str, Any]:
    ann = ann_bytes(rows.vector)
    return segments.write(folder, rows, {ANN_FILE: ann} if ann else None)


def _alive(rows: segments.Rows, removed: Sequence[int]) -> NDArray[np.bool_] | None:
    return ~np.isin(rows.document, np.array(removed)) if removed else None


def _damaged(error: Exception) -> IndexDamagedError:
    return IndexDamagedError(f"Chỉ mục tìm kiếm bị hỏng ({error}); hãy chạy «luocdo rebuild» để lập lại.")
