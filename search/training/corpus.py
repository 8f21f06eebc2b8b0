"""The training data: articles of law and questions with the articles that answer them (JSON lines, maybe .gz)."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_TYPES = (
    "Hiến pháp|Bộ luật|Luật|Pháp lệnh|Nghị quyết liên tịch|Nghị quyết|Lệnh|Nghị định|Thông tư liên tịch"
    "|Thông tư|Quyết định|Chỉ thị|Văn bản hợp nhất"
)
# "(Điều 1 Thông tư số 01/2010/TT-BNG Hướng dẫn sử dụng … ngày 04/05/2010 của …": the first article of a law
# carries the law's title between its symbol and its date.
_NOTE = re.compile(
    rf"\(.{{0,40}}?({_TYPES})\s+(?:số\s*)?(\S+(?:\s?/\S+)*)\s*(.*?)\s*ngày \d{{1,2}}/\d{{1,2}}/\d{{4}} của",
    re.S,
)


@dataclass(frozen=True, slots=True)
class Article:
    """One article: `law_title` is type and title of its law ("" when no note tells)."""

    id: str
    law: str
    title: str
    text: str
    law_title: str

    @property
    def head_and_text(self) -> str:
        """Titles and text together."""
        return "\n".join(part for part in (self.title, self.law_title, self.text) if part)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question and the ids of the articles that answer it."""

    id: str
    text: str
    relevant: tuple[str, ...]


def lines(path: Path) -> Iterator[dict[str, Any]]:
    """The objects of a .jsonl or .jsonl.gz file."""
    with (
        gzip.open(path, "rt", encoding="utf-8")
        if path.suffix == ".gz"
        else path.open(encoding="utf-8") as file
    ):
        for line in file:
            if line.strip():
                yield json.loads(line)


def law_titles(path: Path) -> dict[str, str]:
    """law → "Thông tư Hướng dẫn …", read from the notes of its articles."""
    titles: dict[str, str] = {}
    for record in lines(path):
        law = record["law"]
        if law not in titles and (found := _NOTE.match(record.get("note") or "")) and len(found[3]) > 3:
            titles[law] = f"{found[1]} {' '.join(found[3].split())}"
    return titles


def read_articles(path: Path) -> list[Article]:
    """All articles of a file, with their laws' titles."""
    titles = law_titles(path)
    return [
        Article(r["id"], r["law"], r.get("title") or "", r.get("text") or "", titles.get(r["law"], ""))
        for r in lines(path)
    ]


def read_questions(path: Path) -> list[Asked]:
    """All questions of a file."""
    return [Asked(str(r["id"]), r["text"], tuple(r["relevant"])) for r in lines(path)]
