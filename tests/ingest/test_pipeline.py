"""The pipeline as a whole, and batches: every finding points at its words, one bad file stops nothing."""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import Any

import pytest

from ingest import batch, batch_workers
from ingest.batch import FileResult, ingest_files
from ingest.batch_workers import Failure, parse_packed
from ingest.catalog.records import pack, unpack
from ingest.catalog.store import Catalog
from ingest.errors import EmptyFile, MissingFile
from ingest.model import Document
from ingest.pipeline import parse_file

PAPER = """ỦY BAN NHÂN DÂN
TỈNH QUẢNG TRỊ
Số: 31/KH-UBND

Quảng Trị, ngày 02 tháng 4 năm 2025

KẾ HOẠCH
Thực hiện Chỉ thị số 14/CT-TTg ngày 10 tháng 3 năm 2025 của Thủ tướng Chính phủ về làm sạch bãi biển

Căn cứ Luật Bảo vệ môi trường ngày 17 tháng 11 năm 2020;
Thực hiện Chỉ thị số 14/CT-
TTg ngày 10 tháng 3 năm 2025 của Thủ tướng Chính phủ về làm sạch bãi biển, Ủy ban nhân dân
tỉnh ban hành kế hoạch như sau:

I. MỤC TIÊU
1. Mỗi xã ven biển dọn rác mỗi tháng một lần.
2. Thay thế Kế hoạch số 20/KH-UBND ngày 05 tháng 02 năm 2023 của Ủy ban nhân dân tỉnh Quảng Trị.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Lê Thị Thử
"""


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    file = tmp_path / "kế hoạch.txt"
    file.write_text(PAPER, encoding="utf-8")
    return file


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    with Catalog(tmp_path / "data", create=True) as opened:
        yield opened


def spans(document: Document) -> Iterator[tuple[int, int]]:
    for cited in document.citations:
        yield from ((mention.start, mention.end) for mention in cited.mentions)
    yield from ((found.start, found.end) for found in document.relations)
    yield from ((passage.start, passage.end) for passage in document.passages)
    yield from ((section.start, section.end) for section in document.sections)


def test_a_paper_is_understood(paper: Path) -> None:
    document = parse_file(paper)
    header = document.header
    assert (header.type, header.number, header.date) == ("Kế hoạch", "31/KH-UBND", "2025-04-02")
    assert header.issuer == "UBND tỉnh Quảng Trị"
    told = {
        (r.rel, document.citation_number(r.subject), document.citation_number(r.object))
        for r in document.relations
    }
    assert ("implements", "SELF", "14/CT-TTg") in told
    assert ("based_on", "SELF", "Luật Bảo vệ môi trường") in told
    assert document.passages and document.sections and document.agencies


def test_every_finding_points_at_its_words_in_the_file(paper: Path) -> None:
    document = parse_file(paper)
    found = 0
    for start, end in spans(document):
        first, last = document.text.source_span(start, end)
        clean, source = document.text.clean[start:end], PAPER[first:last]
        letters = [character for character in clean if character.isalpha()]
        assert 0 <= first < last <= len(PAPER)
        assert letters == [c for c in source if c.isalpha()], clean
        found += 1
    assert found > 10


def test_the_same_file_gives_the_same_document(paper: Path) -> None:
    assert parse_file(paper) == parse_file(paper)


def test_a_document_survives_storing_whole(paper: Path) -> None:
    document = parse_file(paper)
    assert unpack(pack(document).record) == document


def test_the_name_given_stands_for_the_file(paper: Path) -> None:
    assert parse_file(paper, name="gói.zip/kế hoạch.txt").source.path == "gói.zip/kế hoạch.txt"


def test_a_file_that_cannot_be_read_names_itself(tmp_path: Path) -> None:
    with pytest.raises(MissingFile, match=r"không-có\.txt"):
        parse_file(tmp_path / "không-có.txt")
    (tmp_path / "rỗng.txt").touch()
    with pytest.raises(EmptyFile, match=r"rỗng\.txt"):
        parse_file(tmp_path / "rỗng.txt")


def test_a_worker_never_raises(paper: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not isinstance(parse_packed(str(paper), "a.txt"), Failure)
    assert isinstance(parse_packed(str(paper.parent / "không-có.txt"), "a.txt"), Failure)
    for error, told in (
        (ZeroDivisionError("x"), "ZeroDivisionError"),
        (MemoryError(), "bộ nhớ"),
        (RecursionError(), "RecursionError"),
    ):

        def broken(*_: object, fault: BaseException = error, **__: object) -> Document:
            raise fault

        monkeypatch.setattr(batch_workers, "parse_file", broken)
        outcome = parse_packed(str(paper), "a.txt")
        assert isinstance(outcome, Failure) and told in outcome.reason


def write(folder: Path, count: int) -> list[tuple[Path, str]]:
    files = []
    for number in range(count):
        file = folder / f"{number}.txt"
        file.write_text(PAPER.replace("31/KH-UBND", f"{number + 100}/KH-UBND"), encoding="utf-8")
        files.append((file, str(file)))
    return files


def outcomes(report: batch.Report) -> list[str]:
    return [file.result for file in report.files]


def test_results_are_told_once_they_are_committed(catalog: Catalog, tmp_path: Path) -> None:
    with Catalog(catalog.directory) as other:
        seen: list[bool] = []

        def hear(file: FileResult) -> None:
            seen.append(other.key_at(file.path) == file.key)

        report = ingest_files(catalog, write(tmp_path, 5), on_result=hear)
    assert outcomes(report) == ["added"] * 5 and seen == [True] * 5


def test_one_bad_file_stops_nothing(catalog: Catalog, tmp_path: Path) -> None:
    files = write(tmp_path, 3)
    files[1][0].write_bytes(b"\x00\x01\x02\xff" * 100)
    stream: list[Any] = [*files, MissingFile("mất.txt"), (tmp_path / "bay.txt", "bay.txt")]
    report = ingest_files(catalog, stream)
    assert sorted(outcomes(report)) == ["added", "added", "failed", "failed", "failed"]
    assert all(file.reason for file in report.files if file.result == "failed")
    assert len(catalog.all_keys()) == 2


def test_the_same_content_twice_in_one_batch_is_one_document(catalog: Catalog, tmp_path: Path) -> None:
    files = write(tmp_path, 1)
    twin = tmp_path / "sao.txt"
    twin.write_bytes(files[0][0].read_bytes())
    report = ingest_files(catalog, [*files, (twin, str(twin))])
    assert outcomes(report) == ["added", "unchanged"]
    assert "cùng nội dung" in (report.files[1].reason or "")
    (key,) = catalog.all_keys()
    assert catalog.paths(key) == tuple(sorted((str(twin), files[0][1])))


def test_a_path_that_swaps_its_content_keeps_what_others_hold(catalog: Catalog, tmp_path: Path) -> None:
    (first, second) = write(tmp_path, 2)
    ingest_files(catalog, [first, second])
    a, b = first[0].read_bytes(), second[0].read_bytes()
    first[0].write_bytes(b)
    second[0].write_bytes(a)
    report = ingest_files(catalog, [first, second])
    assert outcomes(report) == ["replaced", "replaced"]
    assert len(catalog.all_keys()) == 2 and catalog.problems() == ()


def test_another_paper_under_an_old_name_says_what_stood_there(catalog: Catalog, tmp_path: Path) -> None:
    paper = tmp_path / "ke-hoach.txt"
    head = "ỦY BAN NHÂN DÂN TỈNH VĨNH LONG\nSố: {}/KH-UBND\nVĩnh Long, ngày 04 tháng 4 năm 2025\nKẾ HOẠCH\nTrồng cây {}\n"

    def sent(number: int, title: str) -> str | None:
        paper.write_text(head.format(number, title), encoding="utf-8")
        return ingest_files(catalog, [(paper, str(paper))]).files[0].reason

    assert sent(301, "ven đường") is None, "nothing was there"
    assert sent(301, "ven sông") is None, "the same paper, mended"
    assert sent(302, "ven sông") == "trước đây tệp tên này là “301/KH-UBND”, văn bản đó không còn trong kho"
    twin = tmp_path / "sao.txt"
    twin.write_bytes(paper.read_bytes())
    ingest_files(catalog, [(twin, str(twin))])
    assert sent(303, "ven sông") == "trước đây tệp tên này là “302/KH-UBND”", "it is still at the other path"


def test_any_executor_can_do_the_parsing(catalog: Catalog, tmp_path: Path) -> None:
    with ThreadPoolExecutor(2) as threads:
        report = ingest_files(catalog, write(tmp_path, 12), workers=2, executor=threads)
    assert outcomes(report) == ["added"] * 12
    assert [Path(file.path).stem for file in report.files] == [str(n) for n in range(12)], (
        "in the order given"
    )


def test_processes_do_the_parsing(catalog: Catalog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batch, "POOL_FROM_BYTES", 0)
    files = write(tmp_path, 6)
    files[3][0].write_bytes(b"")
    report = ingest_files(catalog, files, workers=2)
    assert outcomes(report) == ["added"] * 3 + ["failed"] + ["added"] * 2


class Fragile(Executor):
    """Breaks for good at a file with a certain name, as a pool does when a worker dies."""

    def __init__(self, deadly: str) -> None:
        self.deadly, self.broken = deadly, False

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        if self.broken:
            raise BrokenProcessPool
        future: Future[Any] = Future()
        if args[1].endswith(self.deadly):
            self.broken = True
            future.set_exception(BrokenProcessPool())
        else:
            future.set_result(fn(*args, **kwargs))
        return future


def test_a_file_that_kills_its_worker_is_the_only_one_that_fails(
    catalog: Catalog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batch, "POOL_FROM_BYTES", 0)
    monkeypatch.setattr(batch, "new_pool", lambda _: Fragile("3.txt"))
    report = ingest_files(catalog, write(tmp_path, 7), workers=2)
    assert outcomes(report) == ["added"] * 3 + ["failed"] + ["added"] * 3
    assert "dừng đột ngột" in (report.files[3].reason or "")


def test_a_real_worker_that_dies_is_survived(catalog: Catalog, tmp_path: Path) -> None:
    pool = batch_workers.new_pool(1)
    with pool, pytest.raises(BrokenProcessPool):
        pool.submit(os._exit, 3).result(timeout=60)
