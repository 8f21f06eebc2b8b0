"""The catalog: what is put is there, whole, once, and only what was committed."""

from __future__ import annotations

import hashlib
import resource
import sqlite3
from pathlib import Path

import pytest

from ingest.catalog.errors import (
    DamagedLibrary,
    LibraryBusy,
    LibraryError,
    LibraryFull,
    NewerLibrary,
    NoLibrary,
)
from ingest.catalog.lock import writer_lock
from ingest.catalog.records import Job, Packed, pack
from ingest.catalog.schema import FORMAT
from ingest.catalog.store import Catalog
from ingest.errors import UnreadableFile
from ingest.model import Document, Header, Passage, Source, Text

PARSER = 1


def document(words: str, number: str | None = "12/KH-UBND", path: str = "/kho/a.txt") -> Document:
    key = hashlib.sha256(words.encode()).hexdigest()
    text = Text(words, ((0, 0),), len(words), source_length=len(words))
    return Document(
        source=Source(path, key, "text/plain"),
        text=text,
        header=Header(type="Kế hoạch", number=number, date="2024-01-05"),
        passages=(Passage(f"{key[:12]}-0", 0, len(words), 1, "I. Mục đích"),),
    )


def packed(words: str, number: str | None = "12/KH-UBND") -> Packed:
    return pack(document(words, number))


def put(catalog: Catalog, words: str, path: str) -> str:
    with catalog.transaction():
        return catalog.put(packed(words), path, PARSER)


@pytest.fixture
def catalog(tmp_path: Path) -> Catalog:
    return Catalog(tmp_path / "kho", create=True)


def test_what_is_put_comes_back_whole(catalog: Catalog) -> None:
    assert put(catalog, "Kế hoạch thi đua", "/kho/a.txt") == "added"
    (key,) = catalog.all_keys()
    assert catalog.document(key) == document("Kế hoạch thi đua")
    card = catalog.card(key)
    assert card is not None and (card.number, card.type, card.date) == (
        "12/KH-UBND",
        "Kế hoạch",
        "2024-01-05",
    )
    (passage,) = catalog.passages_of(key)
    assert passage.text == "Kế hoạch thi đua" and passage.heading == "I. Mục đích"
    assert catalog.passages([passage.id, "không có"]) == (passage,)


def test_the_same_file_twice_changes_nothing(catalog: Catalog) -> None:
    put(catalog, "một", "/kho/a.txt")
    before = catalog.sequence
    assert put(catalog, "một", "/kho/a.txt") == "unchanged"
    assert catalog.sequence == before
    assert catalog.changes_since(before) == ()


def test_a_changed_file_replaces_itself_whole(catalog: Catalog) -> None:
    put(catalog, "bản một", "/kho/a.txt")
    (old,) = catalog.all_keys()
    before = catalog.sequence
    assert put(catalog, "bản hai", "/kho/a.txt") == "replaced"
    (new,) = catalog.all_keys()
    assert new != old and catalog.document(old) is None and catalog.passages_of(old) == ()
    assert {(change.key, change.removed) for change in catalog.changes_since(before)} == {
        (new, False),
        (old, True),
    }


def test_one_content_under_two_paths_is_one_document(catalog: Catalog) -> None:
    put(catalog, "một", "/kho/b.txt")
    (key,) = catalog.all_keys()
    before = catalog.sequence
    assert put(catalog, "một", "/kho/c.txt") == "added"
    assert catalog.sequence == before, "a further path later in order changes nothing that is shown"
    assert put(catalog, "một", "/kho/a.txt") == "added"
    assert [change.key for change in catalog.changes_since(before)] == [key], "the path shown is now another"
    assert catalog.paths(key) == ("/kho/a.txt", "/kho/b.txt", "/kho/c.txt")
    stored = catalog.document(key)
    assert stored is not None and stored.source.path == "/kho/a.txt"


def test_a_document_goes_with_its_last_path(catalog: Catalog) -> None:
    put(catalog, "một", "/kho/a.txt")
    put(catalog, "một", "/kho/b.txt")
    (key,) = catalog.all_keys()
    with catalog.transaction():
        assert catalog.remove_path("/kho/a.txt")
    assert catalog.paths(key) == ("/kho/b.txt",)
    before = catalog.sequence
    with catalog.transaction():
        assert catalog.remove_path("/kho/b.txt")
        assert not catalog.remove_path("/kho/b.txt")
    assert catalog.all_keys() == ()
    assert [(c.key, c.removed) for c in catalog.changes_since(before)] == [(key, True)]
    put(catalog, "một", "/kho/a.txt")
    assert [(c.key, c.removed) for c in catalog.changes_since(0)] == [(key, False)], (
        "back again, no tombstone"
    )


def test_sequence_only_grows(catalog: Catalog) -> None:
    seen = [catalog.sequence]
    for words, path in (("một", "/a"), ("hai", "/b"), ("ba", "/a")):
        put(catalog, words, path)
        seen.append(catalog.sequence)
    assert seen == sorted(set(seen))


def test_folders_and_zip_members_are_found_by_prefix(catalog: Catalog) -> None:
    for words, path in (("1", "/k/a/1.txt"), ("2", "/k/a.zip/2.txt"), ("3", "/k/ab.txt"), ("4", "/k/a")):
        put(catalog, words, path)
    assert catalog.paths_under("/k/a") == ("/k/a", "/k/a/1.txt")
    assert catalog.paths_under("/k/a.zip") == ("/k/a.zip/2.txt",)


def test_nothing_of_a_broken_transaction_stays(catalog: Catalog) -> None:
    put(catalog, "một", "/kho/a.txt")
    before = catalog.sequence
    with pytest.raises(RuntimeError), catalog.transaction():
        catalog.put(packed("hai"), "/kho/b.txt", PARSER)
        catalog.remove_path("/kho/a.txt")
        raise RuntimeError
    assert catalog.sequence == before
    assert len(catalog.all_keys()) == 1 and catalog.key_at("/kho/b.txt") is None


def test_a_reader_sees_the_old_state_while_a_writer_writes(catalog: Catalog) -> None:
    put(catalog, "một", "/kho/a.txt")
    reader = Catalog(catalog.directory)
    with catalog.transaction():
        catalog.put(packed("hai"), "/kho/b.txt", PARSER)
        assert len(reader.all_keys()) == 1
    assert len(reader.all_keys()) == 2
    reader.close()


def test_originals_are_kept_by_hash_and_go_with_their_document(catalog: Catalog, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("một", encoding="utf-8")
    key = hashlib.sha256("một".encode()).hexdigest()
    catalog.originals.keep(file, key)
    put(catalog, "một", str(file))
    assert catalog.originals.path(key).read_text(encoding="utf-8") == "một"
    assert catalog.problems() == ()
    with catalog.transaction():
        catalog.remove_path(str(file))
    assert not catalog.originals.path(key).exists()


def test_a_file_that_changes_while_it_is_ingested_is_refused(catalog: Catalog, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("khác rồi", encoding="utf-8")
    with pytest.raises(UnreadableFile, match="thay đổi trong lúc nạp"):
        catalog.originals.keep(file, "0" * 64)
    assert list(catalog.originals.folder.glob("*/*")) == []


def test_leftovers_of_a_killed_process_are_swept(catalog: Catalog) -> None:
    put(catalog, "một", "/kho/a.txt")
    (key,) = catalog.all_keys()
    folder = catalog.originals.path(key).parent
    folder.mkdir(parents=True)
    for name in (key, ".new-x", "f" * 64):
        (folder / name).write_text("x")
    assert catalog.originals.sweep({key}) == 2
    assert list(catalog.originals.keys()) == [key]


def test_a_missing_original_is_a_problem(catalog: Catalog) -> None:
    put(catalog, "một", "/kho/a.txt")
    (problem,) = catalog.problems()
    assert problem.startswith("thiếu tệp gốc")


def test_jobs_remember_what_failed(catalog: Catalog) -> None:
    job = Job("2026-01-01T00:00:00", "2026-01-01T00:01:00", 3, 0, 1, 1, (("/kho/x.pdf", "tệp rỗng"),))
    with catalog.transaction():
        catalog.record_job(job)
    assert catalog.jobs() == (job,)


def test_a_folder_without_a_library_is_told(tmp_path: Path) -> None:
    with pytest.raises(NoLibrary, match="Chưa có kho văn bản"):
        Catalog(tmp_path / "trống")
    assert not (tmp_path / "trống").exists()


def test_a_newer_library_is_refused_and_left_alone(catalog: Catalog) -> None:
    put(catalog, "một", "/kho/a.txt")
    catalog.close()
    raw = sqlite3.connect(catalog.file)
    raw.execute(f"PRAGMA user_version = {FORMAT + 1}")
    raw.close()
    for create in (False, True):
        with pytest.raises(NewerLibrary, match="phiên bản luocdo mới hơn"):
            Catalog(catalog.directory, create=create)
    raw = sqlite3.connect(catalog.file)
    assert raw.execute("SELECT count(*) FROM documents").fetchone() == (1,)
    raw.close()


def test_a_file_that_is_no_catalog_is_told(tmp_path: Path) -> None:
    (tmp_path / "catalog.sqlite").write_bytes(b"no database at all, but long enough to be one" * 50)
    with pytest.raises(DamagedLibrary, match="bị hỏng"):
        Catalog(tmp_path, create=True)


def test_a_second_writer_waits_and_then_gives_up(tmp_path: Path) -> None:
    heard: list[str] = []
    with (
        writer_lock(tmp_path, 1),
        pytest.raises(LibraryBusy, match="tiến trình khác"),
        writer_lock(tmp_path, 0.2, heard.append),
    ):
        pass
    assert len(heard) == 1 and "đang chờ" in heard[0]
    with writer_lock(tmp_path, 0):
        pass


def test_a_full_disk_is_told_and_the_old_state_stays(catalog: Catalog) -> None:
    put(catalog, "một", "/kho/a.txt")
    before = catalog.sequence
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, hard))
    try:
        with pytest.raises(LibraryFull, match="đã đầy"):
            for number in range(200):  # incompressible text: every document grows the file
                words = "".join(hashlib.sha256(f"{number}-{i}".encode()).hexdigest() for i in range(200))
                put(catalog, words, f"/kho/{number}.txt")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    stored = len(catalog.all_keys())
    assert stored >= 1 and catalog.sequence >= before
    assert catalog.document(catalog.all_keys()[0]) == document("một")
    assert put(catalog, "hai", "/kho/sau.txt") == "added"
    catalog.close()
    with Catalog(catalog.directory) as again:
        assert len(again.all_keys()) == stored + 1


def test_every_library_error_is_one_tree() -> None:
    for kind in (NoLibrary, NewerLibrary, DamagedLibrary, LibraryBusy, LibraryFull):
        assert issubclass(kind, LibraryError)
