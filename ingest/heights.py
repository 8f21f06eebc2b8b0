"""How high papers stand by their types: a plan is made for a decree, never a decree for a plan.

One table for the reading of relations and of questions. Types alone say little of papers of two offices; who issued them
says more (`ingest.relations.ranks`). Source: Luật Ban hành văn bản quy phạm pháp luật, Nghị định 30/2020/NĐ-CP, Hướng
dẫn 36-HD/VPTW.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

HEIGHT: Final[Mapping[str, int]] = {
    "Hiến pháp": 0,
    "Bộ luật": 1, "Luật": 1, "Pháp lệnh": 1,
    "Nghị quyết": 2, "Chỉ thị": 2, "Kết luận": 2, "Nghị định": 2, "Công điện": 2, "Quy định": 2,
    "Quyết định": 3, "Chương trình": 3, "Chương trình hành động": 3, "Đề án": 3, "Nghị quyết liên tịch": 3,
    "Thông tư": 3, "Thông tư liên tịch": 3, "Thông tri": 3,
    "Chương trình phối hợp": 4, "Quy chế phối hợp": 4, "Kế hoạch": 4, "Phương án": 4,
    "Thông báo": 5, "Hướng dẫn": 5, "Công văn": 5,
    "Báo cáo": 6, "Tờ trình": 6,
}  # fmt: skip
"""0 the Constitution, 6 reports and proposals; types that are not here stand nowhere in particular."""
