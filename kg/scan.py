"""All relations of a published state in one pass and in order, in little memory whatever the size.

One query reads every proof (a lookup for each document would cost more than all of them together); the proofs are
laid by for the documents that speak, in files that stay in memory while they are small, and joined to relations
one file after another.
"""

from __future__ import annotations

import tempfile
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import closing
from typing import Any, NamedTuple, cast

import msgspec
from pyoxigraph import Literal, NamedNode, QuerySolutions

from kg.nodes import NetEdge
from kg.queries import query_text
from kg.store import Snapshot
from ontology.vocabulary import DCT, WORD_OF

_WEAK = "cites"
_FILES = 64
_IN_MEMORY = 1 << 19


class Said(NamedTuple):
    """One proof as the graph packs it: what it proves, and where."""

    subject: str
    predicate: str
    target: str
    provision: str
    inherited: bool
    confidence: float
    file: str
    page: int
    start: int
    end: int
    quote: str


_said = msgspec.json.Decoder(list[Any]).decode
_packed = msgspec.json.Encoder().encode
_unpacked = msgspec.json.Decoder(Said).decode


def said(file: str, edge: str) -> Said:
    """A proof from the IRI of its file and its packed relation."""
    subject, predicate, target, provision, _, confidence, inherited, start, end, page, _, quote = _said(edge)
    return Said(
        subject, predicate, target, provision or "", inherited, confidence, file, page, start, end, quote
    )


def joined(proofs: Iterable[Said], path: Callable[[str], str]) -> list[NetEdge]:
    """Proofs to one relation for each pair, word and provision, in the order of their ends; mere citing is left out
    where the same two are related more closely. `path` names a file by its IRI. The best proof is one that is
    stated, not inherited from a list's lead-in, then the surest, then the first."""
    grouped: dict[tuple[str, str, str, str], list[Said]] = defaultdict(list)
    for proof in proofs:
        key = (proof.subject, WORD_OF[proof.predicate], proof.target, proof.provision)
        grouped[key].append(proof)
    close = {(source, target) for source, word, target, _ in grouped if word != _WEAK}
    return [
        _edge(key, grouped[key], path)
        for key in sorted(grouped)
        if key[1] != _WEAK or (key[0], key[2]) not in close
    ]


def _edge(key: tuple[str, str, str, str], proofs: list[Said], path: Callable[[str], str]) -> NetEdge:
    best, paths = proofs[0], {proofs[0].file: path(proofs[0].file)}
    count = 1
    if len(proofs) > 1:
        paths = {p.file: path(p.file) for p in proofs}
        best = min(proofs, key=lambda p: (p.inherited, -p.confidence, paths[p.file], p.start, p.end))
        count = len({(paths[p.file], p.start, p.end, p.quote) for p in proofs})
    return NetEdge(
        key[0], key[2], key[1], key[3], max(p.confidence for p in proofs), all(p.inherited for p in proofs),
        count, best.quote, paths[best.file], best.page,
    )  # fmt: skip


def every_relation(
    snapshot: Snapshot, ends: Collection[str], words: Collection[str] = ()
) -> tuple[set[str], Iterator[NetEdge]]:
    """The relations among `ends` (of some wire words, or all), ordered by source, word and target, and the nodes
    that have one. Some 40 µs a relation; a few tens of MB beside the names of the ends, the rest on disk."""
    spool, related = _Spool(sorted(ends)), set[str]()
    wanted = {p for p, word in WORD_OF.items() if not words or word in words}
    try:
        for proof in _proofs(snapshot):
            if proof.predicate in wanted and proof.subject in ends and proof.target in ends:
                related.add(proof.subject)
                related.add(proof.target)
                spool.add(proof)
    except BaseException:
        spool.close()
        raise
    return related, _drained(snapshot, spool)


def _proofs(snapshot: Snapshot) -> Iterator[Said]:
    for row in cast(QuerySolutions, snapshot.query(query_text("every_edge"))):
        file, edge = row
        yield said(file.value, edge.value)


def _drained(snapshot: Snapshot, spool: _Spool) -> Iterator[NetEdge]:
    with closing(spool):
        paths = file_paths(snapshot)
        for proofs in spool.groups():
            yield from joined(proofs, lambda file: paths.get(file, file))


def file_paths(snapshot: Snapshot) -> dict[str, str]:
    """The path of every source file by its IRI."""
    quads = snapshot.store.quads_for_pattern(None, NamedNode(DCT.source), None)
    return {
        q.subject.value: q.object.value
        for q in quads
        if isinstance(q.subject, NamedNode) and isinstance(q.object, Literal)
    }


class _Spool:
    """Proofs laid by in files, each for a run of the sorted subjects."""

    def __init__(self, subjects: Sequence[str]) -> None:
        run = max(1, -(-len(subjects) // _FILES))
        self._firsts = subjects[::run]
        self._files = [
            tempfile.SpooledTemporaryFile(_IN_MEMORY, prefix="luocdo-")  # noqa: SIM115 - closed by `close`
            for _ in self._firsts
        ]

    def close(self) -> None:
        """Let go of all files."""
        for file in self._files:
            file.close()

    def add(self, proof: Said) -> None:
        """Lay one proof by."""
        self._files[bisect_right(self._firsts, proof.subject) - 1].write(_packed(proof) + b"\n")

    def groups(self) -> Iterator[list[Said]]:
        """The proofs of each run of subjects; a file is let go of once it was read."""
        for file in self._files:
            file.seek(0)
            yield [_unpacked(line) for line in file]
            file.close()
