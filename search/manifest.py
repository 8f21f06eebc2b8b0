"""The manifest of an index: the one file that says which files count, replaced at one stroke."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import Any

from search.encoder import Encoder

FORMAT = 2
FILE = "manifest.json"


def empty(encoder: Encoder, generation: int) -> dict[str, Any]:
    """The manifest of an index without passages."""
    return {
        "format": FORMAT,
        "generation": f"g{generation}",
        "sequence": 0,
        "next_row": 1,
        "next_segment": 1,
        "segments": [],
        "encoder": described(encoder),
    }


def described(encoder: Encoder) -> dict[str, Any]:
    """What is recorded of the encoder that made the vectors. They always have length 1; `prompts` are what a model
    wants before passages and questions."""
    return {
        "name": encoder.name,
        "dimension": encoder.dimension,
        "fingerprint": encoder.fingerprint,
        "normalised": True,
        "prompts": getattr(encoder, "prompts", {}),
    }


def save(path: Path, content: dict[str, Any]) -> None:
    """Replace the manifest in the folder `path`; a crash leaves the old one."""
    beside = path / f"{FILE}.{os.getpid()}"
    with beside.open("w", encoding="utf-8") as file:
        json.dump(content, file, ensure_ascii=False, sort_keys=True)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path / FILE)


def load(path: Path) -> dict[str, Any]:
    """The manifest in the folder `path`. Raises OSError or ValueError."""
    content = json.loads((path / FILE).read_text(encoding="utf-8"))
    if not isinstance(content, dict):
        raise ValueError("not an object")
    return content


def generation(path: Path) -> str:
    """The generation that the manifest names; "g0" when it cannot be read."""
    try:
        name = str(load(path)["generation"])
    except (OSError, ValueError, KeyError):
        return "g0"
    return name if re.fullmatch(r"g\d+", name) else "g0"
