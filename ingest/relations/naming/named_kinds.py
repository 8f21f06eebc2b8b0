"""Kinds of papers as words name them: "Chương trình hành động" before "nêu trên"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from ingest.model import Citation

KIND: Final = (
    r"(?P<kind>Nghị quyết liên tịch|Nghị quyết|Nghị định|Thông tư liên tịch|Thông tư|Thông tri|Thông báo|Quyết định|Chỉ thị|Kế hoạch phối hợp|Kế hoạch|Kết luận|"
    r"Chương trình phối hợp|Chương trình hành động|Chương trình|Hướng dẫn liên ngành|Hướng dẫn|Công văn|Công điện|Đề án|Quy chế phối hợp|Quy chế|Quy định|Phương án|Biên bản|Luật|Bộ tiêu chí|Bộ chỉ số|Chiến lược|Quy hoạch|Danh mục)"
)
_KIND_BEFORE: Final = re.compile(rf"(?<!\w)(?i:{KIND})$")
_LONGEST_KIND: Final = 26


def named_by(found_there: Iterable[re.Match[str]], clean: str) -> Iterator[tuple[re.Match[str], int]]:
    """Each paper's kind before words that were found, and where those end. The rare words are looked for first."""
    for found in found_there:
        kind = _KIND_BEFORE.search(clean, max(0, found.start() - _LONGEST_KIND), found.start())
        if kind is not None:
            yield kind, found.end()


def kind_of(match: re.Match[str]) -> str:
    """The kind as types are written: with a capital."""
    return match["kind"][0].upper() + match["kind"][1:]


def of_kind(cited: Citation, match: re.Match[str]) -> bool:
    """Whether a paper is of the kind that the words name: "chương trình này" may be a Chương trình phối hợp."""
    kind = kind_of(match)
    if kind == "Chương trình hành động" and cited.type == "Chương trình":
        return True  # its number calls it a programme only
    return f"{cited.type} ".startswith(kind + " ")
