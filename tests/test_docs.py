"""The documentation says what the code does: names, commands and links are checked here."""

from __future__ import annotations

import importlib
import re
from pathlib import Path

import pytest
from typer.main import get_command

from ingest import model
from search.cli.main import app
from search.settings import Settings

ROOT = Path(__file__).resolve().parent.parent
PAPERS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
RELATIONS = set(model.Relation.__args__)  # type: ignore[attr-defined]


def glossary_rows() -> list[tuple[str, str]]:
    rows = []
    for line in (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if len(cells) >= 3 and (module := re.fullmatch(r"`([\w.]+)`", cells[2])):
            rows += [(name, module[1]) for name in re.findall(r"`(\w+)`", cells[1])]
    return rows


def test_glossary_has_rows() -> None:
    assert len(glossary_rows()) > 25


@pytest.mark.parametrize(("name", "module"), glossary_rows())
def test_glossary_names_exist(name: str, module: str) -> None:
    found = importlib.import_module(module)
    fields = {field for kind in vars(found).values() for field in getattr(kind, "__annotations__", {})}
    assert hasattr(found, name) or name in RELATIONS or name in fields


def test_readme_commands_exist() -> None:
    commands = set(get_command(app).commands)  # type: ignore[attr-defined]
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    used = set(re.findall(r"luocdo (?!--)([a-z]+) ", readme.replace("`luocdo` ", "")))
    listed = re.search(r"lists the rest: (.*?)\.\n", readme, re.S)
    assert listed
    used |= set(re.findall(r"`(\w+)`", listed[1]))
    assert used == commands


def test_every_setting_is_told_and_every_one_told_exists() -> None:
    architecture = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    table = architecture.split("## Settings")[1].split("\n## ")[0]
    rows = [line.split("|")[1] for line in table.splitlines() if line.startswith("| `")]
    told = [name for row in rows for name in re.findall(r"`(\w+)`", row)]
    assert sorted(told) == sorted(Settings.__struct_fields__)


def test_readme_make_targets_exist() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    targets = set(re.findall(r"^make (\w+)", readme, re.M))
    assert targets == {"demo", "test"}
    assert all(f"\n{target}: " in makefile for target in targets)


@pytest.mark.parametrize("paper", PAPERS, ids=lambda p: p.name)
def test_links_lead_somewhere(paper: Path) -> None:
    for target in re.findall(r"\]\((?!https?:)([^)#]+)", paper.read_text(encoding="utf-8")):
        assert (paper.parent / target).exists(), target
