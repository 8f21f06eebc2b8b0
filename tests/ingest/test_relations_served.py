"""What a paper serves and what it does not: who acts, what is only acted on, in turn, beside papers without a number."""

from __future__ import annotations

import pytest

from tests.ingest.relating import Triple, in_body

_B = "Chỉ thị số 34-CT/TW ngày 07 tháng 4 năm 2014 của Bộ Chính trị"

ROWS: list[tuple[str, set[Triple], str]] = [
    *(
        (f"Thực hiện {_B}, {actor} ban hành Kế hoạch số 88/KH-XX ngày 12 tháng 3 năm 2025 và các xã có Kế hoạch số 90/KH-XX ngày 12 tháng 4 năm 2025.", {("88/KH-XX", "implements", "34-CT/TW"), ("90/KH-XX", "implements", "34-CT/TW")}, actor)
        for actor in ("Thuế thành phố", "Hải quan khu vực XV", "Trưởng Công an phường", "Nhà trường", "Bệnh viện Đa khoa", "Quân khu 9", "Tập đoàn Điện lực Việt Nam", "ngành giáo dục")
    ),
    (f"Để triển khai {_B}, Thuế thành phố đã ban hành đồng thời: Kế hoạch số 14/KH-TCT ngày 08 tháng 4 năm 2025; Công văn số 33/TCT-CN ngày 09 tháng 4 năm 2025.", {("14/KH-TCT", "implements", "34-CT/TW"), ("33/TCT-CN", "implements", "34-CT/TW")}, "a list within a line"),
    ("Chi cục có Công văn số 955/CT-NV ngày 15 tháng 4 năm 2025 hướng dẫn quyết toán thuế, lưu ý không áp dụng Công văn số 137/TCT-HT ngày 19 tháng 4 năm 2023.", set(), "a letter that is not followed"),
    (f"Trong khi chờ Chính phủ sửa đổi Nghị định số 27/2022/NĐ-CP, các đơn vị tiếp tục thực hiện {_B}.", set(), "what is to be altered carries nothing out"),
    ("Quận ủy sẽ sơ kết việc thực hiện Kế hoạch số 40-KH/QU trong quý III; trên cơ sở đó ban hành nghị quyết thay thế Nghị quyết số 06-NQ/QU.", set(), "what a paper to come is to end"),
    ("Nghị định số 70/2025/NĐ-CP ngày 20 tháng 3 năm 2025 quy định về hóa đơn. Theo đó, Thông tư số 32/2025/TT-BTC ngày 31 tháng 5 năm 2025 được ban hành thay thế Thông tư số 78/2021/TT-BTC ngày 17 tháng 9 năm 2021.", {("32/2025/TT-BTC", "replaces", "78/2021/TT-BTC")}, "issued only to end another"),
    ("Cụ thể hóa Nghị quyết số 57-NQ/TW và Nghị quyết số 59-NQ/TW, Chính phủ lần lượt ban hành Nghị quyết số 03/NQ-CP (sau là Nghị quyết số 71/NQ-CP) và Nghị quyết số 153/NQ-CP.", {("03/NQ-CP", "implements", "57-NQ/TW"), ("153/NQ-CP", "implements", "59-NQ/TW")}, "in turn, one with a bracket"),
    ("Báo cáo số 88/BC-BCĐ ngày 15 tháng 01 năm 2025 là căn cứ để giao chỉ tiêu năm 2025 theo Quyết định số 330/QĐ-UBND.", set(), "targets are given by a decision, which rests on nothing"),
    ("Kế hoạch số 03-KH/ĐU ngày 12 tháng 11 năm 2025 thực hiện Nghị quyết Đại hội Đảng bộ phường và Chương trình hành động số 02-CTr/TU của Thành ủy.", {("03-KH/ĐU", "implements", "02-CTr/TU")}, "beside a paper without a number"),
    ("Hội đã triển khai Nghị quyết số 15/2025/NQ-HĐND của HĐND thành phố; phối hợp Sở Y tế ban hành Kế hoạch số 900/KHLN-SYT-HPN ngày 12 tháng 3 năm 2026 để thực hiện nghị quyết.", {("900/KHLN-SYT-HPN", "implements", "15/2025/NQ-HĐND")}, "the kind alone, in small letters"),
    ("Hướng dẫn của Ban Tổ chức Trung ương¹ quy định rõ thời hạn; Ban Tổ chức Thành ủy đã cụ thể hóa bằng Công văn số 1190-CV/BTCTU ngày 04 tháng 02 năm 2025.\n\n¹ Hướng dẫn số 12-HD/BTCTW ngày 06 tháng 7 năm 2018.\n", {("1190-CV/BTCTU", "implements", "12-HD/BTCTW")}, "the note is its number"),
    ("Đề án¹ sắp xếp trường lớp được triển khai bằng kế hoạch của UBND thành phố².\n\n¹ Đề án số 11/ĐA-UBND ngày 20 tháng 5 năm 2024.\n² Kế hoạch số 222/KH-UBND ngày 02 tháng 6 năm 2024.\n", {("222/KH-UBND", "implements", "11/ĐA-UBND")}, "both in notes"),
    ("Thành phố đã ban hành Đề án¹ sắp xếp trường lớp. Trên cơ sở đó, HĐND thành phố thông qua Nghị quyết số 10/NQ-HĐND.\n\n¹ Đề án số 11/ĐA-UBND ngày 20 tháng 5 năm 2024.\n", set(), "a note that numbers what is issued"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected", "remark"), ROWS, ids=[r[2] for r in ROWS])
def test_what_papers_serve(words: str, expected: set[Triple], remark: str) -> None:
    assert in_body(words) == expected, remark
