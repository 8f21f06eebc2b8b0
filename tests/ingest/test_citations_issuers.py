"""Who issued a cited paper, where the words or the code tell it in a less common way."""

from __future__ import annotations

import pytest

from ingest.citations import find_citations
from ingest.model import Citation, Header, Text
from tests.ingest.citing import REPORT


def cite(raw: str) -> dict[str, Citation]:
    text = Text(raw, ((0, 0),), len(raw), source_length=len(raw))
    return {c.number or c.name or "": c for c in find_citations(text, REPORT)}


ISSUERS = [
    ("Xã Trường Long ban hành Quyết định số 73/QĐ-UBND ngày 12 tháng 8 năm 2025.", "73/QĐ-UBND", "UBND xã Trường Long", "a commune that issues"),
    ("Phường Cái Răng là địa phương đầu tiên có Kế hoạch số 11/KH-UBND.", "11/KH-UBND", "UBND phường Cái Răng", "a ward that has"),
    ("Xã Nhơn Ái ban hành kế hoạch sau khi UBND thành phố có Kế hoạch số 12/KH-UBND.", "12/KH-UBND", "UBND thành phố Cần Thơ", "a higher body between"),
    ("Văn phòng UBND thành phố phát hành Công văn số 412/VPUB-HCC ngày 2 tháng 5 năm 2025.", "412/VPUB-HCC", "Văn phòng UBND thành phố Cần Thơ", "phát hành"),
    ("Ban Tuyên giáo Thành ủy định hướng báo chí bằng Công văn số 711-CV/BTGTU.", "711-CV/BTGTU", "Ban Tuyên giáo Thành ủy Cần Thơ", "what it did by a paper"),
    ("Theo Công văn số 20-CV/BTCTU ngày 3/4/2025, các cấp ủy rà soát.", "20-CV/BTCTU", "Ban Tổ chức Thành ủy Cần Thơ", "a board's code"),
    ("Ủy ban Kiểm tra Thành đoàn ký Kế hoạch số 02-KH/UBKT ngày 6/1/2026.", "02-KH/UBKT", "Ủy ban Kiểm tra Thành đoàn", "a Party board's code, not the Assembly's committee"),
    ("Sau đó, Tỉnh ủy Vĩnh Phúc ban hành Kế hoạch số 64-KH/TW ngày 3/4/2018.", "64-KH/TW", "Tỉnh ủy Vĩnh Phúc", "TW typed for TU"),
    ("Sau một nhiệm kỳ làm theo Nghị quyết 17-NQ/TƯ của Tỉnh ủy (khóa XIII).", "17-NQ/TU", "Tỉnh ủy", "TƯ written of a province"),
    ("Ngày 14-11-2016, Ban Chấp hành Đảng bộ tỉnh khóa XIII đã ban hành Nghị quyết số 10-NQ/TU.", "10-NQ/TU", "Ban Chấp hành Đảng bộ tỉnh", "the committee by its congress"),
    ("Quyết định số 756/QĐ-LĐTBXH ngày 3/6/2015 được ban hành.", "756/QĐ-LĐTBXH", "Bộ Lao động - Thương binh và Xã hội", "the ministry's other code"),
    ("Thành phố lập Ban Chỉ đạo về chính sách cây xanh và mặt nước thành phố; Ban Chỉ đạo đã ban hành Kế hoạch số 14/KH-BCĐ.", "14/KH-BCĐ", "Ban Chỉ đạo về chính sách cây xanh và mặt nước thành phố Cần Thơ", "the board named before"),
    ("thực hiện Nghị quyết số 26-NQ/TW ngày 19/5/2018 của Trung ương khóa XII về đội ngũ cán bộ.", "26-NQ/TW", "Ban Chấp hành Trung ương khóa XII", "the committee by its term alone"),
    ("Hội Làm vườn thành phố thực hiện Kế hoạch số 88/KH-HLV.", "88/KH-HLV", "Hội Làm vườn thành phố Cần Thơ", "initials of a body named before"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "number", "issuer", "remark"), ISSUERS, ids=[row[3] for row in ISSUERS])
def test_issuers(text: str, number: str, issuer: str, remark: str) -> None:
    assert cite(text)[number].issuer == issuer, remark


def test_a_date_before_what_a_council_adjusted_in_a_paper() -> None:
    found = cite(
        "Đến ngày 11 tháng 12 năm 2024 thì HĐND thành phố điều chỉnh mức thu tại Nghị quyết số 27/2024/NQ-HĐND."
    )
    assert found["27/2024/NQ-HĐND"].date == "2024-12-11"


TYPES = [
    ("Chương trình hành động số 12-CTr/TU ngày 04/5/2023 của Tỉnh ủy về trồng rừng", "12-CTr/TU", "Chương trình", "a programme of action is a programme"),
    ("Kế hoạch hành động số 214/KH-UBND ngày 04/5/2023", "214/KH-UBND", "Kế hoạch", "a plan of action is a plan"),
    ("Chương trình hành động số 31-CTHĐ/TWĐTN ngày 04/5/2023", "31-CTHĐ/TWĐTN", "Chương trình hành động", "unless the code tells the action"),
    ("Chương trình phối hợp số 05/CTPH-MTTQ-SNV", "05/CTPH-MTTQ-SNV", "Chương trình phối hợp", "a joint programme keeps its name"),
    ("Thông tư số 02/2007/TTLT-BCA-BTC ngày 1/3/2007", "02/2007/TTLT-BCA-BTC", "Thông tư liên tịch", "the code tells more than the word"),
    ("Kế hoạch số 19/KHLT-CATP-MTTQ ngày 1/3/2024", "19/KHLT-CATP-MTTQ", "Kế hoạch", "the word stays where both are types of offices"),
    ("Thư kêu gọi số 02/TKG-MTTQ ngày 17 tháng 10 năm 2025", "02/TKG-MTTQ", "Thư kêu gọi", "a letter of appeal"),
    ("sửa đổi bằng Phụ lục số 01/PL-CTPH ngày 9/9/2025", "01/PL-CTPH", "Phụ lục", "an annex that is a paper"),
    ("Thông tư số 01/TT-LB ngày 3/2/1990", "01/TT-LB", "Thông tư", "a joint circular of old"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "number", "kind", "remark"), TYPES, ids=[row[3] for row in TYPES])
def test_types(text: str, number: str, kind: str, remark: str) -> None:
    assert cite(text)[number].type == kind, remark


def test_a_form_of_an_annex_is_no_paper() -> None:
    assert cite("theo mẫu tại Phụ lục số 01/PL-TC của biểu") == {}


def test_a_law_whose_name_lists_units() -> None:
    found = cite("Pháp lệnh Thực hiện dân chủ ở xã, phường, thị trấn đối với nội dung này")
    assert list(found) == ["Pháp lệnh Thực hiện dân chủ ở xã, phường, thị trấn"]


def test_a_letter_with_the_own_code_is_the_own_offices_whoever_drafted_it() -> None:
    header = Header(type="Báo cáo", number="21/BC-BCĐXCT", issuer="Ban Chỉ đạo Xóa cầu tạm tỉnh Cà Mau")
    text = "Ban đã gửi các xã Công văn số 6/BCĐXCT-SXD ngày 21/7/2031 đôn đốc làm cầu."
    (found,) = find_citations(Text(text, ((0, 0),), len(text), source_length=len(text)), header)
    assert found.issuer == header.issuer
