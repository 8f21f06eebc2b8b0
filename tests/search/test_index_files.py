"""PassageIndex: what survives changes, other processes and damage, and who may write."""

from __future__ import annotations

import json
import multiprocessing
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from search.encoder import HashedEncoder
from search.index import (
    EncoderMismatchError,
    IndexBusyError,
    IndexDamagedError,
    IndexEntry,
    PassageIndex,
    PassageIndexError,
)
from tests.search.passages import ALL, DECISION, LETTER, PLAN, fill, first


@pytest.fixture
def index(tmp_path: Path) -> PassageIndex:
    return fill(PassageIndex(tmp_path / "index"))


def test_replacing_a_document_takes_its_old_passages_out(index: PassageIndex) -> None:
    index.replace(
        "decision", [replace(DECISION, passage_id="d2", section="", text="Nội dung mới về xe công vụ.")]
    )
    index.commit(2)
    assert [hit.passage_id for hit in index.search("xe công vụ", 1)] == ["d2"]
    assert "d1" not in {hit.passage_id for hit in index.search("tiêu chuẩn bằng khen", 10)}
    assert len(index) == len(ALL)


def test_removing_a_document(index: PassageIndex) -> None:
    index.remove("decision")
    index.commit(2)
    assert "decision" not in {hit.document_key for hit in index.search("tiêu chuẩn bằng khen", 10)}
    assert (len(index), index.sequence) == (len(ALL) - 1, 2)


def test_the_last_of_two_changes_in_one_commit_counts(
    index: PassageIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("search.index_writing._ENCODED_TOGETHER", 1)
    index.replace("new", [replace(PLAN, passage_id="n1", document_key="new", text="chữ số một")])
    index.replace("new", [replace(PLAN, passage_id="n2", document_key="new", text="chữ số hai")])
    index.replace("gone", [replace(PLAN, passage_id="g1", document_key="gone", text="chữ số ba")])
    index.remove("gone")
    index.commit(2)
    found = {hit.passage_id for hit in index.search("chữ số", 10)}
    assert "n2" in found
    assert found.isdisjoint({"n1", "g1"})
    assert len(index) == len(ALL) + 1


def test_changes_that_are_rolled_back_never_happened(index: PassageIndex) -> None:
    index.replace("plan", [replace(PLAN, text="khác hẳn")])
    index.rollback()
    assert first(index, "tiêu chí nông thôn mới") == "plan"
    assert index.sequence == 1
    fill(index, sequence=2)
    assert len(index) == len(ALL)


def test_many_commits_are_merged_and_nothing_is_lost(tmp_path: Path) -> None:
    index = PassageIndex(tmp_path)
    for number in range(25):
        entry = IndexEntry(f"p{number}", f"k{number}", text=f"phong trào lần thứ {number + 100}")
        index.replace(entry.document_key, [entry])
        if number >= 5:
            index.remove(f"k{number - 5}")
        index.commit(number + 1)
    assert len(list(tmp_path.glob("g1/s*"))) <= 9
    assert len(index) == 5
    assert {hit.document_key for hit in index.search("phong trào", 50)} == {f"k{n}" for n in range(20, 25)}
    assert index.search("phong trào lần thứ 123", 1)[0].passage_id == "p23"


def test_what_was_committed_is_there_when_opened_again(index: PassageIndex) -> None:
    again = PassageIndex(index.path, read_only=True)
    assert (again.sequence, len(again)) == (1, len(ALL))
    assert [h.passage_id for h in again.search("nông thôn mới")] == [
        h.passage_id for h in index.search("nông thôn mới")
    ]


def test_an_open_reader_sees_the_next_commit(index: PassageIndex) -> None:
    reader = PassageIndex(index.path, read_only=True)
    assert first(reader, "xe công vụ") != "cars"
    fill(index, [IndexEntry("c1", "cars", text="Quản lý xe công vụ.")], sequence=2)
    assert first(reader, "xe công vụ") == "cars"
    assert reader.sequence == 2


def test_a_reader_does_not_write(index: PassageIndex) -> None:
    reader = PassageIndex(index.path, read_only=True)
    with pytest.raises(PassageIndexError, match="chỉ đọc"):
        reader.remove("plan")


def test_a_second_writer_is_told_who_is_in_the_way(index: PassageIndex) -> None:
    index.remove("plan")
    second = PassageIndex(index.path, lock_wait_s=0.1)
    with pytest.raises(IndexBusyError, match="đang ghi"):
        second.remove("letter")
    index.commit(2)
    second.remove("letter")
    second.commit(3)
    assert len(index) == len(ALL) - 2


def _add(path: str, number: int) -> None:
    """What a writing process does."""
    index = PassageIndex(path, encoder=HashedEncoder(16))
    for round_ in range(3):
        key = f"{number}-{round_}"
        index.replace(key, [IndexEntry(key, key, text=f"văn bản {key}")])
        index.commit(1)


def test_writers_in_several_processes_wait_for_each_other(tmp_path: Path) -> None:
    PassageIndex(tmp_path, encoder=HashedEncoder(16))
    context = multiprocessing.get_context("spawn")
    writers = [context.Process(target=_add, args=(str(tmp_path), number)) for number in range(3)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join(60)
    assert [writer.exitcode for writer in writers] == [0, 0, 0]
    assert len(PassageIndex(tmp_path, encoder=HashedEncoder(16))) == 9


def test_a_commit_cut_before_the_manifest_is_done_again(
    index: PassageIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    car = IndexEntry("c1", "cars", text="Quản lý xe công vụ.")

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr("search.index.manifest.save", killed)
        with pytest.raises(KeyboardInterrupt):
            fill(index, [car], sequence=2)
    after = PassageIndex(index.path)
    assert (after.sequence, len(after)) == (1, len(ALL))
    assert "cars" not in {hit.document_key for hit in after.search("xe công vụ")}
    fill(after, [car], sequence=2)
    assert (after.sequence, len(after)) == (2, len(ALL) + 1)
    assert [hit.passage_id for hit in after.search("xe công vụ")].count("c1") == 1


def test_rebuild_switches_and_keeps_readers_alive(index: PassageIndex) -> None:
    reader = PassageIndex(index.path, read_only=True)
    index.rebuild(((e.document_key, [e]) for e in (PLAN, LETTER)), 9)
    assert (index.sequence, len(index), len(reader)) == (9, 2, 2)
    assert first(reader, "giao ban thứ hai") == "letter"
    assert [path.name for path in index.path.glob("g*")] == ["g2"]
    fill(index, [DECISION], sequence=10)
    assert len(reader) == 3


def test_another_encoder_is_refused_and_rebuild_helps(index: PassageIndex) -> None:
    with pytest.raises(EncoderMismatchError, match="luocdo rebuild"):
        PassageIndex(index.path, encoder=HashedEncoder(16))
    PassageIndex.rebuild_at(index.path, [("plan", [PLAN])], 5, encoder=HashedEncoder(16))
    again = PassageIndex(index.path, encoder=HashedEncoder(16))
    assert (again.sequence, len(again)) == (5, 1)
    with pytest.raises(EncoderMismatchError):
        index.search("thi đua")


def test_an_empty_index_takes_any_encoder(tmp_path: Path) -> None:
    PassageIndex(tmp_path)
    assert PassageIndex(tmp_path, encoder=HashedEncoder(16)).search("thi đua") == ()


def test_reading_where_there_is_no_index(tmp_path: Path) -> None:
    with pytest.raises(IndexDamagedError, match="Chưa có chỉ mục"):
        PassageIndex(tmp_path / "absent", read_only=True)
    assert not (tmp_path / "absent").exists()


def _cut_manifest(path: Path) -> None:
    (path / "manifest.json").write_text("{", encoding="utf-8")


def _newer_format(path: Path) -> None:
    content = json.loads((path / "manifest.json").read_text(encoding="utf-8"))
    (path / "manifest.json").write_text(json.dumps({**content, "format": 99}), encoding="utf-8")


def _cut_vectors(path: Path) -> None:
    file = next(path.glob("g1/s1/vector.npy"))
    file.write_bytes(file.read_bytes()[:-10])


def _changed_vectors(path: Path) -> None:
    file = next(path.glob("g1/s1/vector.npy"))
    file.write_bytes(file.read_bytes()[:-10] + b"0123456789")


def _lost_segment(path: Path) -> None:
    shutil.rmtree(path / "g1" / "s1")


def _broken_words(path: Path) -> None:
    (path / "g1" / "words" / "meta.json").write_text("not json", encoding="utf-8")


DAMAGES = [_cut_manifest, _newer_format, _cut_vectors, _changed_vectors, _lost_segment, _broken_words]


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda f: f.__name__)
def test_damage_is_noticed_and_rebuild_helps(index: PassageIndex, damage: object) -> None:
    assert callable(damage)
    damage(index.path)
    with pytest.raises(IndexDamagedError, match="luocdo rebuild"):
        PassageIndex(index.path)
    PassageIndex.rebuild_at(index.path, [(e.document_key, [e]) for e in ALL], 3)
    assert first(PassageIndex(index.path), "tiêu chuẩn bằng khen") == "decision"


def test_verify_checks_large_files_too(index: PassageIndex, monkeypatch: pytest.MonkeyPatch) -> None:
    index.verify()
    monkeypatch.setattr("search.segments.HASHED_AT_OPENING", 0)
    _changed_vectors(index.path)
    opened = PassageIndex(index.path)
    with pytest.raises(IndexDamagedError, match="đã bị thay đổi"):
        opened.verify()
