"""Type and number from a file's name, the last resort for a paper whose pages are pictures.

The official gazette and the ministries name files so: "nghi-dinh-so-158-2025-nd-cp-45240.pdf". The name is believed
only where the text has neither type nor number, and only when its type and its symbol's code agree.
"""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import PurePath
from typing import Final

from ingest.agencies.codes import central_issuer
from ingest.model import Header
from ingest.symbols import Symbol, parse
from ingest.types import TYPE_NAMES, fold_code

_NAME: Final = re.compile(
    r"^(?P<type>[a-z]+(?:-[a-z]+){0,4}?)-so-(?P<number>\d{1,5}[a-z]?)-(?:(?P<year>(?:19|20)\d\d)-)?(?P<codes>[a-z]+\d{0,2}(?:-[a-z]+\d{0,2}){0,5})(?:-\d{4,8})?$"
)
_TYPES: Final = {fold_code(name).lower().replace(" ", "-"): name for name in TYPE_NAMES}


def read_name(path: str) -> tuple[str, Symbol] | None:
    """The type and symbol a file's name tells, else None."""
    match = _NAME.match(PurePath(path).stem.lower())
    kind = _TYPES.get(match["type"]) if match else None
    if match is None or kind is None:
        return None
    codes = match["codes"].split("-")
    year = f"/{match['year']}" if match["year"] else ""
    symbol = parse(f"{match['number']}{year}/{'-'.join(codes)}")
    if symbol is None or (symbol.type_name is not None and symbol.type_name != kind):
        return None
    return kind, symbol


def with_name(header: Header, path: str) -> Header:
    """The header completed from the file's name when the text told neither type nor number."""
    if header.type or header.number:
        return header
    told = read_name(path)
    if told is None:
        return header
    kind, symbol = told
    issuer = header.issuer or (central_issuer(symbol.issuers[0]) if symbol.issuers else None)
    return replace(header, type=kind, number=symbol.text, issuer=issuer)


def warning_of_name(read: Header, header: Header) -> str | None:
    """What to tell a user where type and number came from the file's name and not from the pages (`read`), else None."""
    if read.number or not header.number or read == header:
        return None
    return f"Số ký hiệu {header.number} và loại văn bản lấy từ tên tệp, không đọc được trên trang; cần đối chiếu với bản gốc."
