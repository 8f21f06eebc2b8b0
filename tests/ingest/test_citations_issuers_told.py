"""Who issued a paper that is cited without anybody: told by what it changes, by its code, by the committee the text names."""

from __future__ import annotations

import pytest

from ingest.citations import find_citations
from ingest.model import Citation, Header, Text
from tests.ingest.citing import REPORT

BOARD = Header(type="Báo cáo", number="5/BC-BCĐXNT", issuer="Ban Chỉ đạo Xóa nhà tạm thành phố Cần Thơ")
MINISTRY = Header(type="Quyết định", number="5/QĐ-BNV", issuer="Bộ Nội vụ")


def cite(raw: str, header: Header) -> dict[str, Citation]:
    text = Text(raw, ((0, 0),), len(raw), source_length=len(raw))
    return {c.number or c.name or "": c for c in find_citations(text, header)}


ISSUERS = [
    (REPORT, "Nghị quyết số 8/2021/NQ-HĐND ngày 10/12/2021 của HĐND tỉnh An Giang, được sửa đổi, bổ sung bằng Nghị quyết số 5/2023/NQ-HĐND ngày 18/7/2023; Nghị quyết số 23/2022/NQ-HĐND ngày 7/12/2022 của HĐND tỉnh Cà Mau.", "5/2023/NQ-HĐND", "HĐND tỉnh An Giang", "what amends is of the council it amends"),
    (REPORT, "Quyết định số 31/QĐ-UBND ngày 1/7/2024 của UBND quận Cái Răng ban hành Quy chế thi đua, thay thế Quyết định số 22/QĐ-UBND ngày 19/8/2021; Quyết định số 16/QĐ-UBND ngày 5/7/2024 của UBND quận Ô Môn ban hành Quy chế.", "22/QĐ-UBND", "UBND quận Cái Răng", "what is replaced, not the next item's"),
    (REPORT, "HĐND thành phố Cần Thơ (cũ) ban hành Nghị quyết số 6/NQ-HĐND ngày 6/12/2024 về phân bổ kinh phí, sau đó được điều chỉnh bằng Nghị quyết số 9/NQ-HĐND ngày 28/2/2025.", "9/NQ-HĐND", "HĐND thành phố Cần Thơ (cũ)", "a title between them"),
    (REPORT, "Quyết định số 31/2023/QĐ-UBND ngày 1/7/2023 của UBND tỉnh Hậu Giang (cũ) được thay thế bằng Quyết định số 40/2025/QĐ-UBND ngày 9/9/2025.", "40/2025/QĐ-UBND", "UBND thành phố Cần Thơ", "a body that is no more replaces nothing"),
    (REPORT, "Quyết định số 31/2023/QĐ-UBND của UBND tỉnh An Giang, được HĐND tỉnh Cà Mau thay thế bằng Nghị quyết số 4/2024/NQ-HĐND.", "4/2024/NQ-HĐND", "HĐND tỉnh Cà Mau", "another body's code"),
    (REPORT, "Quyết định số 31/QĐ-UBND ngày 1/7/2024 của UBND tỉnh An Giang về quy chế, UBND huyện Thoại Sơn sửa đổi, thay thế Quyết định số 22/QĐ-UBND ngày 19/8/2021.", "22/QĐ-UBND", "UBND thành phố Cần Thơ", "somebody else stands between"),
    (REPORT, "Quyết định số 31/QĐ-UBND ngày 1/7/2024 của UBND quận Cái Răng; Quyết định số 22/QĐ-UBND ngày 19/8/2021.", "22/QĐ-UBND", "UBND thành phố Cần Thơ", "no change is told"),
    (MINISTRY, "Thông tư liên tịch số 21/2013/TTLT-BLĐTBXH-BCA-BNG ngày 29/6/2013 của Bộ Lao động\nThương binh và Xã hội, Bộ Công an, Bộ Ngoại giao", "21/2013/TTLT-BLĐTBXH-BCA-BNG", "Bộ Lao động - Thương binh và Xã hội, Bộ Công an, Bộ Ngoại giao", "a row of ministries cut by a line's end"),
    (MINISTRY, "Thông tư số 3/2024/TT-BLĐTBXH ngày 23/2/2024 của Bộ Lao động\nThương binh và Xã hội", "3/2024/TT-BLĐTBXH", "Bộ Lao động - Thương binh và Xã hội", "a ministry cut by a line's end"),
    (MINISTRY, "Thông tư số 3/2024/TT-BNV ngày 23/2/2024 của Bộ Nội vụ", "3/2024/TT-BNV", "Bộ Nội vụ", "a whole name"),
    (MINISTRY, "Chỉ thị số 33-CT/TW ngày 3/5/2019, Hướng dẫn số 27-HD/BTCTW ngày 8/10/2019 của Bộ Chính trị về đại hội đảng bộ các cấp.", "27-HD/BTCTW", "Ban Tổ chức Trung ương", "a board's code under the centre's name"),
    (MINISTRY, "Chỉ thị số 33-CT/TW ngày 3/5/2019, Hướng dẫn số 27-HD/BTCTW ngày 8/10/2019 của Bộ Chính trị về đại hội đảng bộ các cấp.", "33-CT/TW", "Bộ Chính trị", "the one beside it stays the centre's"),
    (MINISTRY, "Công văn số 12/CV-UBQGTE ngày 18/1/2019 của Ủy ban quốc gia về  trẻ em Việt Nam năm 2019 về việc triển khai Tháng hành động.", "12/CV-UBQGTE", "Ủy ban quốc gia về trẻ em Việt Nam", "a body is named by its matter, with two spaces"),
    (REPORT, "Công văn số 31/TCTTKĐA06 ngày 4/9/2025 của Tổ Công tác triển khai Đề án 06 của Chính phủ, UBND thành phố báo cáo.", "31/TCTTKĐA06", "Tổ công tác triển khai Đề án 06 của Chính phủ", "a body named by a paper"),
    (REPORT, "Quyết định số 5/QĐ-BCĐ ngày 3/4/2025 của Ban Chỉ đạo tổng kết Nghị quyết số 18-NQ/TW về việc phân công thành viên.", "5/QĐ-BCĐ", "Ban Chỉ đạo tổng kết Nghị quyết số 18-NQ/TW", "a committee named by a paper"),
    (REPORT, "Ban Chỉ đạo về nước sạch và vệ sinh, môi trường thành phố được kiện toàn. Ban Chỉ đạo đã ban hành Kế hoạch số 4/KH-BCĐ ngày 26/9/2025.", "4/KH-BCĐ", "Ban Chỉ đạo về nước sạch và vệ sinh, môi trường thành phố Cần Thơ", "the only committee that the text names"),
    (REPORT, "Ban Chỉ đạo về nước sạch thành phố và Ban Chỉ đạo về đường sắt thành phố họp. Ban Chỉ đạo thành phố đã ban hành Kế hoạch số 4/KH-BCĐ ngày 26/9/2025.", "4/KH-BCĐ", "Ban Chỉ đạo thành phố Cần Thơ", "two committees"),
    (REPORT, "Theo Ban Chỉ đạo Trung ương về nước sạch, Ban Chỉ đạo thành phố đã ban hành Kế hoạch số 4/KH-BCĐ ngày 26/9/2025.", "4/KH-BCĐ", "Ban Chỉ đạo thành phố Cần Thơ", "the centre's committee is another"),
    (BOARD, "Ban Chỉ đạo thành phố đã ban hành Kế hoạch số 6/KH-BCĐXNT ngày 21/7/2025.", "6/KH-BCĐXNT", "Ban Chỉ đạo Xóa nhà tạm thành phố Cần Thơ", "whose paper it is"),
    (BOARD, "Ban Chỉ đạo thành phố đã ban hành Kế hoạch số 6/KH-BCĐĐS ngày 21/7/2025.", "6/KH-BCĐĐS", "Ban Chỉ đạo thành phố Cần Thơ", "a code that is not its own"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("header", "text", "number", "issuer", "remark"), ISSUERS, ids=[row[4] for row in ISSUERS]
)
def test_issuers(header: Header, text: str, number: str, issuer: str, remark: str) -> None:
    assert cite(text, header)[number].issuer == issuer, remark


def test_a_paper_told_to_change_another_stays_one_with_its_own_mention() -> None:
    body = "UBND tỉnh Cà Mau có Kế hoạch số 71/KH-UBND ngày 5/5/2025. UBND thành phố có Kế hoạch số 52/KH-UBND ngày 4/9/2025 (thay thế Kế hoạch số 83/KH-UBND và Kế hoạch số 71/KH-UBND nói trên)."
    text = Text(body, ((0, 0),), len(body), source_length=len(body))
    found = [c for c in find_citations(text, REPORT) if c.number == "71/KH-UBND"]
    assert [(c.issuer, len(c.mentions)) for c in found] == [("UBND tỉnh Cà Mau", 2)]
