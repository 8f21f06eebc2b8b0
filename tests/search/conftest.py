"""Libraries that several test files read and none changes."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from search.engine.engine import Engine
from tests.search.library import write_papers


@pytest.fixture(scope="session")
def flawed_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The papers, a note that is no paper and a cut PDF; the files lie beside the data in `papers`."""
    made = tmp_path_factory.mktemp("flawed")
    papers = write_papers(made / "papers")
    (papers / "ghi-chu.txt").write_text(
        "Họp giao ban lúc bảy giờ.\nMời các phòng đến dự.\n", encoding="utf-8"
    )
    (papers / "hong.pdf").write_bytes(b"%PDF-1.7 cut")
    with Engine(made / "data") as engine:
        engine.ingest([papers])
    return made / "data"


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of the three papers, made once; tests that change something work on a copy."""
    folder = tmp_path_factory.mktemp("kho")
    with Engine(folder / "data") as engine:
        engine.ingest([write_papers(folder / "papers")])
    return folder


@pytest.fixture(scope="session")
def library(filled: Path) -> Path:
    """The data directory of that library, for the files that only read it."""
    return filled / "data"


@pytest.fixture
def data(filled: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The data directory of that library, which the environment names."""
    monkeypatch.setenv("LUOCDO_DATA", str(filled / "data"))
    return filled / "data"


@pytest.fixture
def engine(filled: Path) -> Iterator[Engine]:
    with Engine(filled / "data") as opened:
        yield opened


@pytest.fixture
def copy(filled: Path, tmp_path: Path) -> Iterator[Engine]:
    shutil.copytree(filled / "data", tmp_path / "data")
    with Engine(tmp_path / "data") as opened:
        yield opened
