"""The form of a row of readings, with short names of types.

Columns: text, kind, first relation, direction, asked types, first anchor (symbol, serial number, law or start
of a campaign's name), remark. Rows marked "không dấu" repeat a row typed without marks.
"""

from __future__ import annotations

KH, QD, NQ, ND, TT, CT, LUAT = (
    "Kế hoạch",
    "Quyết định",
    "Nghị quyết",
    "Nghị định",
    "Thông tư",
    "Chỉ thị",
    "Luật",
)

Row = tuple[str, str, str | None, str | None, tuple[str, ...], str | None, str]
