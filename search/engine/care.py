"""Is the library well, and how much is in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ingest.version import PARSER

if TYPE_CHECKING:
    from search.engine.engine import Engine


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong: `where` is catalog, graph, index or shapes."""

    where: str
    message: str


def findings(engine: Engine) -> tuple[Finding, ...]:
    """The catalog by its own rules, the stores against each other, the graph against its shapes."""
    return (
        *(Finding("danh mục", problem) for problem in engine.catalog.problems()),
        *_age(engine),
        *_stores(engine),
        *_shapes(engine),
    )


def _age(engine: Engine) -> Iterator[Finding]:
    from search.engine.stores import OLDER

    older = engine.catalog.read_before(PARSER)
    if older:
        yield Finding("danh mục", OLDER.format(older))


def _stores(engine: Engine) -> Iterator[Finding]:
    from search.engine.sync import GraphFeed, index_entries
    from search.index import PassageIndexError

    sequence = engine.catalog.sequence
    if engine.graph.sequence != sequence:
        yield Finding("đồ thị", f"mới theo kịp thay đổi số {engine.graph.sequence} trên {sequence}")
    if engine.index.sequence != sequence:
        yield Finding("chỉ mục", f"mới theo kịp thay đổi số {engine.index.sequence} trên {sequence}")
    try:
        engine.index.verify()
    except PassageIndexError as error:
        yield Finding("chỉ mục", str(error))
    passages = 0
    for key, document in GraphFeed(engine.catalog).documents():
        passages += len(index_entries(document))
        if engine.names.iri(key) is None:
            yield Finding("đồ thị", f"thiếu văn bản đọc từ “{document.source.path}”")
    if passages != len(engine.index):
        yield Finding("chỉ mục", f"có {len(engine.index)} đoạn, danh mục có {passages}")


def _shapes(engine: Engine) -> Iterator[Finding]:
    try:
        from kg.validate import validate
    except ModuleNotFoundError:
        return
    for problem in validate(engine.graph):
        yield Finding("hình dạng", str(problem))


def statistics(engine: Engine) -> dict[str, object]:
    """Counts of what catalog, graph and index hold, sizes on disk in bytes, and the last ingests."""
    catalog = engine.catalog
    return {
        "data": str(engine.directory.absolute()),
        **catalog.counts(),
        "read_by_older_parser": catalog.read_before(PARSER),
        "triples": len(engine.graph),
        "cited_only": len(engine.view.documents(held=False)),
        "campaigns": len(engine.view.campaigns()),
        "agencies": len(engine.view.agencies()),
        "indexed_passages": len(engine.index),
        "sequence": catalog.sequence,
        "bytes": {
            name: _size(engine.directory / name) for name in ("catalog.sqlite", "originals", "graph", "index")
        },
        "jobs": [asdict(job) for job in catalog.jobs(5)],
    }


def _size(path: Path) -> int:
    if path.is_file():
        return path.stat().st_size
    found = (
        file.stat() for file in path.rglob("*") if file.is_file()
    )  # a snapshot's files have several names
    return sum({(one.st_dev, one.st_ino): one.st_size for one in found}.values())
