"""Derived stores and backups: lost, damaged or of other makers, they come back or say what to do."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from ingest.catalog_errors import (
    LibraryError,
)
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
