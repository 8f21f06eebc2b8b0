"""What questions need to know of one published state of the graph, kept beside it.

<graph>/<generation>/learnt/learnt.json   a hash of the rest; the state; names; which papers of which pieces count
<graph>/<generation>/learnt/<n>.safetensors   a piece: papers and the words they are found by (`search.questions.pieces`)

Read without a lock: whatever is not of the state that is read, or not as it was written, is as if it were not there, and is
made again out of the graph. Written by whoever holds the writer lock of the library, after the graph was published. Pieces
never change: a new state adds one with the papers that it knows otherwise, and takes up into it the younger pieces that are
not several times as large, so that each paper is written a few times in its life, however often papers come.
"""

from __future__ import annotations

import hashlib
import os
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec

from ingest.version import PARSER
from kg.library import Summary
from search.questions.gathering import Texts, changed, counted, laws_told, names_of, signers_told
from search.questions.known_papers import KnownPapers
from search.questions.lexicon import Lexicon, Names
from search.questions.pieces import Piece, arrays_of, read_row
from search.static_encoder import read_tensors

if TYPE_CHECKING:
    from kg.view import GraphView

FORMAT: Final = 1
"""Raised when the same graph teaches other names, rows or keys than before; a test tells when it must be."""
_MANIFEST: Final = "learnt.json"
_TIMES: Final = 4
"""How many times as large as what is new a piece is that stays as it is."""


class _Part(msgspec.Struct, frozen=True):
    """A piece: its file, the hash of that, and the numbers of its papers that are no more or known otherwise."""

    file: str
    sha256: str
    gone: tuple[int, ...] = ()


class _Manifest(msgspec.Struct, frozen=True):
    """`state` is the name of the snapshot, `born` when it was written: a name may come again after a crash. `laws` and
    `signers` with how many papers tell each."""

    format: int
    parser: int
    state: str
    born: int
    parts: tuple[_Part, ...]
    laws: dict[str, int]
    signers: dict[str, int]
    names: Names


@dataclass(frozen=True, slots=True)
class Learnt:
    """What was learnt of one state of the graph."""

    names: Names
    pieces: tuple[tuple[_Part, Piece], ...] = ()
    laws: Mapping[str, int] = field(default_factory=dict)
    signers: Mapping[str, int] = field(default_factory=dict)

    def lexicon(self) -> Lexicon:
        """What questions are read with."""
        return Lexicon.joined(self.names, KnownPapers([(piece, part.gone) for part, piece in self.pieces]))


def opened(graph: Path, state: str) -> Learnt | None:
    """What was learnt of a published state of the graph in a folder; None where that is not there or damaged. Cost: a hash
    of the files, and mapping them."""
    folder = _folder(graph, state)
    kept = _read(folder) if state else None
    if kept is None or (kept.state, kept.born) != (state, _born(graph, state)):
        return None
    pieces = _pieces(folder, kept.parts)
    return Learnt(kept.names, pieces, kept.laws, kept.signers) if pieces is not None else None


def renewed(
    graph: Path,
    state: str,
    before: Learnt | None,
    told: Mapping[str, str | None],
    view: GraphView,
    texts: Texts,
) -> Learnt:
    """Keep what is learnt of a state: of all its papers, whose packed cards are `told` by IRI, or of those that it knows
    otherwise than the state `before` it (None for what is no more). The caller holds the writer lock. Raises OSError where it
    cannot be written; what was kept then stays. Cost: 70 µs a paper that is written, and 50 µs a name of an agency."""
    before = before or Learnt(Names())
    lost: list[Summary] = []
    places = [(piece, set(part.gone)) for part, piece in before.pieces]
    rows = changed(places, told, texts, lost)
    cards = [read_row(summary)[0] for summary in told.values() if summary is not None]
    laws, signers = (
        Counter(known) + counted(tell, cards) - counted(tell, lost)
        for known, tell in ((before.laws, laws_told), (before.signers, signers_told))
    )
    names = names_of(laws, signers, view)
    folder = _folder(graph, state)
    folder.mkdir(exist_ok=True)
    parts = (
        msgspec.structs.replace(part, gone=tuple(sorted(gone)))
        for (part, _), (_, gone) in zip(before.pieces, places, strict=True)
    )
    kept = [(part, piece) for part, (piece, _) in zip(parts, places, strict=True)]
    pieces = tuple(_with(folder, kept, rows))
    named = tuple(part for part, _ in pieces)
    _write(folder, _Manifest(FORMAT, PARSER, state, _born(graph, state), named, laws, signers, names))
    for file in folder.iterdir():
        if file.name not in {_MANIFEST, *(part.file for part in named)}:
            file.unlink()
    return Learnt(names, pieces, laws, signers)


def _with(
    folder: Path, pieces: list[tuple[_Part, Piece]], fresh: dict[str, str]
) -> list[tuple[_Part, Piece]]:
    """The pieces and one of the fresh rows, together with those of the younger pieces that are too small beside it."""
    while pieces and len(pieces[-1][1]) - len(pieces[-1][0].gone) <= _TIMES * len(fresh):
        part, piece = pieces.pop()
        gone = set(part.gone)
        held = enumerate(zip(piece.iris, piece.rows, strict=True))
        fresh = {iri: row for number, (iri, row) in held if number not in gone} | fresh
    return [*pieces, _written(folder, fresh)] if fresh else pieces


def _written(folder: Path, rows: Mapping[str, str]) -> tuple[_Part, Piece]:
    from safetensors.numpy import save

    arrays = arrays_of(sorted(rows.items()))
    content = save(arrays)
    digest = hashlib.sha256(content).hexdigest()
    file = f"{digest[:16]}.safetensors"
    _save(folder / file, content)
    return _Part(file, digest), Piece.of(arrays)


def _pieces(folder: Path, parts: Sequence[_Part]) -> tuple[tuple[_Part, Piece], ...] | None:
    """The pieces that a manifest names; None where one is not as it was written."""
    found = []
    for part in parts:
        path = folder / part.file
        try:
            with path.open("rb") as file:
                if hashlib.file_digest(file, "sha256").hexdigest() != part.sha256:
                    return None
            found.append((part, Piece.of(read_tensors(path)[0])))
        except (OSError, ValueError, KeyError):
            return None
    return tuple(found)


def _read(folder: Path) -> _Manifest | None:
    """What was kept last by code and reader of these versions; None where nothing is, or it is damaged."""
    with suppress(OSError, ValueError, msgspec.MsgspecError):
        digest, _, content = (folder / _MANIFEST).read_bytes().partition(b"\n")
        if hashlib.sha256(content).hexdigest().encode() == digest:
            kept = msgspec.json.decode(content, type=_Manifest)
            return kept if (kept.format, kept.parser) == (FORMAT, PARSER) else None
    return None


def _write(folder: Path, manifest: _Manifest) -> None:
    content = msgspec.json.encode(manifest)
    _save(folder / _MANIFEST, hashlib.sha256(content).hexdigest().encode() + b"\n" + content)


def _save(path: Path, content: bytes) -> None:
    """Put a file there in one stroke, once it is on the disk."""
    beside = path.with_suffix(".new")
    with beside.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)


def _folder(graph: Path, state: str) -> Path:
    return (graph / state).parent / "learnt"


def _born(graph: Path, state: str) -> int:
    """When a snapshot was written; 0 for one that is no more."""
    try:
        return (graph / state / "CURRENT").stat().st_mtime_ns
    except OSError:
        return 0
