"""Derived stores and backups: lost, damaged or of other makers, they come back or say what to do."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from ingest.catalog.errors import LibraryError, LostCatalog
from search.encoder import HashedEncoder
from search.engine.backup import BackupError
from search.engine.engine import Engine
from search.settings import Settings


@pytest.mark.parametrize("lost", ["graph", "index", "both"])
def test_derived_stores_come_back_by_themselves(copy: Engine, lost: str) -> None:
    for name in ("graph", "index"):
        if lost in (name, "both"):
            shutil.rmtree(copy.directory / name)
    assert copy.ask("Kế hoạch nào thực hiện Chỉ thị 05/CT-TTg?").documents
    assert copy.check() == ()


def test_many_changes_are_followed_in_two_processes(
    filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("search.engine.sync.MANY_CHANGES", 1)
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    with Engine(tmp_path / "data") as engine:
        engine.ingest([filled / "papers"])
        assert engine.check() == ()
        assert engine.ask("Kế hoạch nào thực hiện Chỉ thị 05/CT-TTg?").documents


def damage(directory: Path) -> None:
    files = [
        *directory.glob("graph/**/*.sst"),
        *directory.glob("index/**/*.json"),
        directory / "graph" / "CURRENT",
    ]
    for file in files:
        file.write_bytes(b"rac")


@pytest.mark.parametrize("act", ["rebuild", "ask"])
def test_damaged_stores_are_mended(copy: Engine, act: str) -> None:
    damage(copy.directory)
    if act == "rebuild":
        copy.rebuild()
    assert copy.ask("Kế hoạch nào thực hiện Chỉ thị 05/CT-TTg?").documents
    assert copy.check() == ()


def test_another_encoder_makes_another_index(copy: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    copy.close()
    monkeypatch.setattr("search.encoder.default_encoder", HashedEncoder)
    heard: list[str] = []
    with Engine(copy.directory, tell=heard.append) as engine:
        assert engine.find("cây bóng mát").passages and engine.check() == ()
    assert len(heard) == 1 and "bộ mã hóa" in heard[0]


def test_rebuild_can_read_the_originals_again(copy: Engine, filled: Path) -> None:
    before = copy.show("77/QĐ-BNV")
    copy.rebuild(reread=True)
    assert copy.show("77/QĐ-BNV") == before


def test_a_backup_brings_the_library_back(copy: Engine, tmp_path: Path) -> None:
    file = tmp_path / "kho.tar.gz"
    assert copy.backup(file) == 3
    with Engine(tmp_path / "khác") as other:
        assert other.restore(file) == 3
        assert other.check() == ()
        assert other.show("77/QĐ-BNV") == copy.show("77/QĐ-BNV")
    copy.remove("77/QĐ-BNV")
    copy.restore(file)
    assert copy.show("77/QĐ-BNV").card.held and copy.check() == ()


@pytest.mark.parametrize("content", [b"", b"khong phai ban sao luu", None])
def test_a_bad_backup_leaves_the_library_as_it_was(
    copy: Engine, tmp_path: Path, content: bytes | None
) -> None:
    file = tmp_path / "kho.tar.gz"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(BackupError, match="sao lưu"):
        copy.restore(file)
    assert len(copy.catalog.all_keys()) == 3 and copy.check() == ()


def test_a_cut_backup_leaves_the_library_as_it_was(copy: Engine, tmp_path: Path) -> None:
    file = tmp_path / "kho.tar.gz"
    copy.backup(file)
    file.write_bytes(file.read_bytes()[:-2000])
    with pytest.raises(BackupError):
        copy.restore(file)
    assert len(copy.catalog.all_keys()) == 3 and copy.check() == ()


def test_check_sees_stores_that_do_not_agree(copy: Engine) -> None:
    (key, *_) = copy.catalog.all_keys()
    copy.catalog.originals.drop(key)
    copy.index.remove(key)
    copy.index.commit(copy.catalog.sequence)
    told = " ".join(finding.message for finding in copy.check())
    assert "thiếu tệp gốc" in told and "đoạn" in told


def test_another_base_iri_asks_for_a_rebuild(copy: Engine) -> None:
    other = Settings(data=str(copy.directory), base_iri="https://vi-du.vn/")
    with Engine(copy.directory, other) as engine:
        with pytest.raises(LibraryError, match="rebuild"):
            engine.ask("58/KH-UBND")
        engine.rebuild()
        assert engine.show("58/KH-UBND").card.iri.startswith("https://vi-du.vn/")


def test_a_lost_catalog_is_told_and_nothing_of_the_old_one_is_answered(copy: Engine, filled: Path) -> None:
    """Graph and index of a catalog that is gone have taken in more changes than the new one has."""
    copy.close()
    (copy.directory / "catalog.sqlite").unlink()
    with Engine(copy.directory) as engine:
        with pytest.raises(LostCatalog, match=r"mất danh mục.*restore"):
            engine.ask("58/KH-UBND")
        (paper,) = [
            file for file in (filled / "papers").iterdir() if "58/KH-UBND" in file.read_text("utf-8")
        ][:1]
        engine.ingest([paper])
        assert engine.check() == ()
        assert engine.ask("58/KH-UBND").documents
        assert len(engine.view.documents(held=True)) == len(engine.catalog.all_keys()) == 1


def test_a_new_catalog_behind_old_stores_is_followed_by_a_question(copy: Engine, tmp_path: Path) -> None:
    """The same where the new catalog was written by somebody who did not look at graph and index."""
    copy.close()
    with Engine(tmp_path / "khác") as other:
        (tmp_path / "mới.txt").write_text(
            "UBND TỈNH CÀ MAU\nSố: 3/KH-UBND\n\nKẾ HOẠCH\nTrồng rừng\n", encoding="utf-8"
        )
        other.ingest([tmp_path / "mới.txt"])
    shutil.copy(tmp_path / "khác" / "catalog.sqlite", copy.directory / "catalog.sqlite")
    heard: list[str] = []
    with Engine(copy.directory, tell=heard.append) as engine:
        assert engine.ask("3/KH-UBND").documents
        assert "không phải của danh mục này" in " ".join(heard)
        assert [one.number for one in engine.view.documents(held=True)] == ["3/KH-UBND"]


def test_a_damaged_ledger_is_made_anew(copy: Engine, tmp_path: Path) -> None:
    copy.close()
    for file in copy.directory.glob("graph/*/ledger.sqlite"):
        file.write_bytes(b"rac" * 400)
    with Engine(copy.directory) as engine:
        (tmp_path / "mới.txt").write_text(
            "UBND TỈNH CÀ MAU\nSố: 3/KH-UBND\n\nKẾ HOẠCH\nTrồng rừng\n", encoding="utf-8"
        )
        engine.ingest([tmp_path / "mới.txt"])
        assert engine.ask("3/KH-UBND").documents and engine.check() == ()


@pytest.mark.parametrize("content", [None, b"hong"])
def test_an_original_that_is_lost_or_damaged_is_told_left_and_mended(
    copy: Engine, filled: Path, content: bytes | None
) -> None:
    before = copy.show("77/QĐ-BNV")
    (key,) = [
        key
        for key in copy.catalog.all_keys()
        if (card := copy.catalog.card(key)) and card.number == "77/QĐ-BNV"
    ]
    original = copy.catalog.originals.path(key)
    original.unlink()
    if content is not None:
        original.write_bytes(content)
    (problem,) = copy.check()
    assert "nạp lại tệp đó" in problem.message
    copy.rebuild(reread=True)
    assert copy.show("77/QĐ-BNV") == before and len(copy.catalog.all_keys()) == 3
    assert copy.ingest([filled / "papers"]).count("unchanged") == 3
    assert copy.check() == ()
