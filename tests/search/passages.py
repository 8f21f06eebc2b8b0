"""Four short passages in an index, for the tests of finding and of keeping."""

from __future__ import annotations

from collections.abc import Iterable

from search.index import Filters, IndexEntry, PassageIndex

PLAN = IndexEntry(
    "p1", "plan", "150/KH-UBND", "Kế hoạch phát động phong trào thi đua xây dựng nông thôn mới", "II. Nhiệm vụ",
    "Các xã đăng ký tiêu chí nông thôn mới và báo cáo kết quả trước ngày 15 hằng tháng.",
    1, "Kế hoạch", "UBND thành phố Cần Thơ", "thành phố Cần Thơ", "2025-03-14",
    "Cả nước chung sức xây dựng nông thôn mới",
)  # fmt: skip
DECISION = IndexEntry(
    "d1", "decision", "12/QĐ-UBND", "Quyết định ban hành Quy chế xét tặng bằng khen", "Điều 4. Tiêu chuẩn bằng khen",
    "Bằng khen được tặng cho cá nhân có hai năm liên tục hoàn thành xuất sắc nhiệm vụ.",
    2, "Quyết định", "UBND tỉnh Sóc Trăng", "tỉnh Sóc Trăng", "2023-08-01",
)  # fmt: skip
LETTER = IndexEntry(
    "l1", "letter", "77-CV/TU", "Công văn về chế độ họp", "",
    "Cuộc họp giao ban được tổ chức vào sáng thứ Hai, do Thường trực chủ trì.",
    1, "Công văn", "Thành ủy Cần Thơ", "thành phố Cần Thơ", "2025-01-20",
)  # fmt: skip
INSURANCE = IndexEntry(
    "i1", "insurance", None, "Hướng dẫn về thẻ bảo hiểm y tế", "Mức hưởng",
    "Người tham gia bảo hiểm y tế được thanh toán chi phí khám bệnh.", 3, "Hướng dẫn",
)  # fmt: skip
ALL = (PLAN, DECISION, LETTER, INSURANCE)


def fill(index: PassageIndex, entries: Iterable[IndexEntry] = ALL, sequence: int = 1) -> PassageIndex:
    for entry in entries:
        index.replace(entry.document_key, [entry])
    index.commit(sequence)
    return index


def first(index: PassageIndex, question: str, filters: Filters | None = None) -> str | None:
    hits = index.search(question, 1, filters)
    return hits[0].document_key if hits else None
