"""`luocdo export` with slices and shapes, and `luocdo analyse`: what is written, and what wrong use is told."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kg.analysis import ANALYSES
from search.cli import main as cli
from search.cli.analyse import WORDS


def exported(library: Path, target: Path, *more: str) -> dict[str, list[dict[str, dict[str, str]]]]:
    code = cli.main(["export", "--format", "cytoscape", "-o", str(target), "--data", str(library), *more])
    assert code == 0
    elements: dict[str, list[dict[str, dict[str, str]]]] = json.loads(target.read_text("utf-8"))["elements"]
    return elements


def test_conditions_narrow_the_export(library: Path, tmp_path: Path) -> None:
    whole = exported(library, tmp_path / "a.json")
    held = exported(library, tmp_path / "b.json", "--held")
    cited = exported(library, tmp_path / "c.json", "--cited")
    assert len(held["nodes"]) < len(whole["nodes"])
    assert all(n["data"]["held"] for n in held["nodes"] if n["data"]["kind"] == "document")
    assert not any(n["data"]["held"] for n in cited["nodes"])


def test_a_shape_is_cut(library: Path, tmp_path: Path) -> None:
    tree = exported(library, tmp_path / "a.json", "--around", "58/KH-UBND", "--shape", "implementation")
    assert "58/KH-UBND" in {n["data"].get("number") for n in tree["nodes"]}
    assert {e["data"]["relation"] for e in tree["edges"]} <= {"implements", "guides", "reports_on"}


@pytest.mark.parametrize(
    ("more", "told"),
    [
        (["--direction", "up"], "Không có hướng “up”"),
        (["--status", "valid"], "Không có hiệu lực “valid”"),
        (["--shape", "star"], "Không có kiểu «star»"),
        (["--shape", "basis"], "cần một văn bản (--around)"),
        (["--also", "999/QĐ-TTg"], "999/QĐ-TTg"),
    ],
)
def test_wrong_use_is_told(
    library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], more: list[str], told: str
) -> None:
    target = tmp_path / "x.svg"
    code = cli.main(["export", "--format", "svg", "-o", str(target), "--data", str(library), *more])
    assert code == 2 and told in capsys.readouterr().err
    assert not target.exists()


def test_analyse_tells_every_part_with_reasons(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["analyse", "--data", str(library)]) == 0
    out = capsys.readouterr().out
    assert all(f"{title}:" in out for title in (ANALYSES[word] for word in WORDS))
    assert cli.main(["analyse", "missing", "--json", "--limit", "2", "--data", str(library)]) == 0
    (found,) = json.loads(capsys.readouterr().out).values()
    assert 0 < len(found) <= 2
    assert all("chưa có trong kho" in insight["reason"] and insight["evidence"] for insight in found)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["stars"], "Không có mục “stars”"),
        (["spread"], "--campaign"),
        (["spread", "--campaign", "zzz"], "phong trào «zzz»"),
    ],
)
def test_wrong_analyses_are_told(
    library: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], told: str
) -> None:
    assert cli.main(["analyse", *arguments, "--data", str(library)]) in (1, 2)
    assert told in capsys.readouterr().err
