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


class BadRecord(ValueError):
    """A line of a file of articles or questions that cannot be used; says which and why."""


def lines(path: Path) -> Iterator[dict[str, Any]]:
    """The objects of a file of JSON lines, packed by gzip or not (whatever its name). Raises `BadRecord`."""
    with path.open("rb") as file:
        packed = file.read(2) == b"\x1f\x8b"
    with (
        gzip.open(path, "rt", encoding="utf-8-sig") if packed else path.open(encoding="utf-8-sig") as records
    ):
        for number, line in enumerate(records, 1):
            if not line.strip():
                continue
            try:
                record = json.loads(line)
            except ValueError as error:
                raise BadRecord(f"{path}, line {number}: no JSON ({error})") from error
            if not isinstance(record, dict):
                raise BadRecord(f"{path}, line {number}: not an object")
            yield record


def law_titles(path: Path) -> dict[str, str]:
    """law → "Thông tư Hướng dẫn …", read from the notes of its articles."""
    titles: dict[str, str] = {}
    for record in lines(path):
        law = _law(record)
        if law not in titles and (found := _NOTE.match(record.get("note") or "")) and len(found[3]) > 3:
            titles[law] = f"{found[1]} {' '.join(found[3].split())}"
    return titles


def read_articles(path: Path) -> list[Article]:
    """All articles of a file, with their laws' titles; of several with one id the last. Only `id` must be there: the
    law is else what stands before "#" in it. Raises `BadRecord`."""
    titles = law_titles(path)
    found: dict[str, Article] = {}
    for record in lines(path):
        law, name = _law(record), _id(record, path)
        found[name] = Article(
            name, law, record.get("title") or "", record.get("text") or "", titles.get(law, "")
        )
    return list(found.values())


def read_questions(path: Path) -> list[Asked]:
    """All questions of a file. Only `text` must be there: the id is else the number of the question, and one without
    `relevant` is asked but not measured. Raises `BadRecord`."""
    found = []
    for number, record in enumerate(lines(path), 1):
        text = record.get("text") or record.get("question")
        if not isinstance(text, str) or not text.strip():
            raise BadRecord(f"{path}, question {number}: no “text”")
        relevant = record.get("relevant") or ()
        if isinstance(relevant, str):
            relevant = (relevant,)
        found.append(Asked(str(record.get("id", number)), text, tuple(map(str, relevant))))
    return found


def _id(record: dict[str, Any], path: Path) -> str:
    if not record.get("id"):
        raise BadRecord(f"{path}: an article without “id”")
    return str(record["id"])


def _law(record: dict[str, Any]) -> str:
    return str(record.get("law") or str(record.get("id", "")).split("#")[0])
