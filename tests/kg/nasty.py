"""Papers whose titles are hard for every format, and a library with them."""

from __future__ import annotations

import unicodedata
from typing import Any

from kg.store import GraphStore
from kg.sync import catch_up
from tests.kg.builders import FakeCatalog, cite, header, paper
from tests.kg.library import ALL, CAN_THO, EVERY_RELATION

TITLES = (
    "</title><script>alert('x')</script> \"kép\" & <b> ]]> `nghiêng` \\ # ; | {ngoặc} %s",
    '=HYPERLINK("http://x") công thức, dấu phẩy; và\ttab',
    "chữ điều khiển \x00 \x07 \x1b \ufffe còn lại",
    unicodedata.normalize("NFD", "tổ hợp rời: Nghị quyết về thi đua, khen thưởng"),
    "ngoài mặt phẳng 𝔸 🏛 và \u200b khoảng không rộng",
    "rất dài " * 400,
    "",
)
NASTY = tuple(
    paper(
        header("Kế hoạch", f"{70 + i}/KH-UBND", f"2025-07-{10 + i}", CAN_THO, title=title, place="Cần Thơ"),
        [cite("Chỉ thị", "41-CT/TW", "2024-12-26", "Bộ Chính trị")],
        [(-1, "implements", 0)],
    )
    for i, title in enumerate(TITLES)
)
LIBRARY = (*ALL, *EVERY_RELATION, *NASTY)


def filled(tmp: Any, papers: Any) -> GraphStore:
    opened = GraphStore(tmp)
    catch_up(opened, FakeCatalog(papers))
    return opened
