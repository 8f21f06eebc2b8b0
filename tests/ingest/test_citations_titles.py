"""Titles of cited papers: where they stand, where they begin and end, what is no part of them."""

from __future__ import annotations

import pytest

from tests.ingest.citing import Row, check

ROWS = [
    Row(
        "the main clause ends the subject",
        "Thực hiện Nghị quyết số 42/NQ-HĐND ngày 08/12/2023 của HĐND thành phố về nhiệm vụ năm 2024, UBND thành phố đã ban hành kế hoạch.",
        "42/NQ-HĐND", "Nghị quyết", "2023-12-08", "HĐND thành phố Cần Thơ", "về nhiệm vụ năm 2024",
    ),
    Row(
        "a title before the number in parentheses",
        "- Thực hiện Chương trình hỗ trợ doanh nghiệp đổi mới công nghệ đến năm 2025 (Quyết định số 3187/QĐ-UBND ngày 26/8/2022 của UBND thành phố): đã họp.",
        "3187/QĐ-UBND", "Quyết định", "2022-08-26", "UBND thành phố Cần Thơ", "Chương trình hỗ trợ doanh nghiệp đổi mới công nghệ đến năm 2025",
    ),
    Row(
        "a title before tại",
        "Theo Danh mục các dự án trọng điểm tại Quyết định số 1130-QĐ/TU ngày 17/7/2023 của Ban Thường vụ Thành ủy có 11 dự án.",
        "1130-QĐ/TU", "Quyết định", "2023-07-17", "Ban Thường vụ Thành ủy Cần Thơ", "Danh mục các dự án trọng điểm",
    ),
    Row(
        "a quoted title",
        "Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị “Về đẩy mạnh học tập và làm theo tư tưởng Hồ Chí Minh”, thành phố đã triển khai.",
        "05-CT/TW", "Chỉ thị", "2016-05-15", "Bộ Chính trị", "Về đẩy mạnh học tập và làm theo tư tưởng Hồ Chí Minh",
    ),
    Row(
        "a list item after a paper of higher rank is no part of the title",
        "Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ quy định chi tiết Luật Thi đua, khen thưởng và Thông tư số 15/2025/TT-BNV ngày 04/8/2025 của Bộ Nội vụ quy định biện pháp.",
        "152/2025/NĐ-CP", "Nghị định", "2025-06-14", "Chính phủ", "quy định chi tiết Luật Thi đua, khen thưởng",
    ),
    Row(
        "another paper after a period, the comma left out",
        "Thành phố có Quyết định số 336/QĐ-UBND ngày 29/12/2011 về Chương trình cải cách giai đoạn 2011-2020 Quyết định số 252/QĐ-UBND ngày 12/10/2012 về phí.",
        "336/QĐ-UBND", "Quyết định", "2011-12-29", "UBND thành phố Cần Thơ", "về Chương trình cải cách giai đoạn 2011-2020",
    ),
    Row("a title that sums up", "LĐLĐ thành phố ban hành Kế hoạch số 03/KH-LĐLĐ tổng kết phong trào nữ công năm 2018;", "03/KH-LĐLĐ", "Kế hoạch", None, "Liên đoàn Lao động thành phố Cần Thơ", "tổng kết phong trào nữ công năm 2018"),
    Row(
        "a title ends at a phrase that closes titles",
        "Kế hoạch số 45/KH-UBND ngày 03/4/2023 về chuyển đổi số giai đoạn 2023 - 2025 giao Sở Khoa học và Công nghệ chủ trì.",
        "45/KH-UBND", "Kế hoạch", "2023-04-03", "UBND thành phố Cần Thơ", "về chuyển đổi số giai đoạn 2023 - 2025",
    ),
    Row(
        "the last of two closing phrases",
        "Kế hoạch số 46/KH-UBND ngày 03/4/2023 về cải cách hành chính năm 2024 trên địa bàn thành phố góp phần giảm thời gian.",
        "46/KH-UBND", "Kế hoạch", "2023-04-03", "UBND thành phố Cần Thơ", "về cải cách hành chính năm 2024 trên địa bàn thành phố",
    ),
    Row(
        "a verb within a title closes nothing",
        "Kế hoạch số 47/KH-UBND ngày 03/4/2023 về giao rừng và tổ chức triển khai Đề án trồng cây năm 2025.",
        "47/KH-UBND", "Kế hoạch", "2023-04-03", "UBND thành phố Cần Thơ", "về giao rừng và tổ chức triển khai Đề án trồng cây năm 2025",
    ),
    Row(
        "a title that begins with a verb of its own",
        "cập nhật Phương án số 325/PA-UBND ngày 20/5/2025 của UBND thành phố ứng phó triều cường theo cấp độ; Công an thành phố trực.",
        "325/PA-UBND", "Phương án", "2025-05-20", "UBND thành phố Cần Thơ", "ứng phó triều cường theo cấp độ",
    ),
    Row(
        "a note's mark at the title's end",
        "Thông tư số 31/2026/TT-BTC ngày 27 tháng 3 năm 2026 của Bộ Tài chính quy định về phân cấp quản lý nợ32",
        "31/2026/TT-BTC", "Thông tư", "2026-03-27", "Bộ Tài chính", "quy định về phân cấp quản lý nợ",
    ),
    Row(
        "a verb after a comma is the main clause",
        "Khẩn trương hoàn thiện các dự án luật theo Công văn số 1496/VPCP-KTTH ngày 06 tháng 4 năm 2026, báo cáo Chính phủ trước ngày 11 tháng 5 năm 2026.",
        "1496/VPCP-KTTH", "Công văn", "2026-04-06", "Văn phòng Chính phủ",
    ),
    Row(
        "who launched a campaign is no part of its name",
        "Phong trào “Mỗi người một cây xanh” được Thủ tướng Chính phủ phát động tại Quyết định số 15/QĐ-TTg ngày 15/7/2025 lan tỏa rộng.",
        "15/QĐ-TTg", "Quyết định", "2025-07-15", "Thủ tướng Chính phủ", "Phong trào “Mỗi người một cây xanh”",
    ),
    Row(
        "a local campaign by which a national one is carried out",
        "Phong trào “Cả nước trồng cây” được thành phố triển khai bằng Phong trào “Cần Thơ trồng cây” (Kế hoạch số 187/KH-UBND ngày 11/8/2022).",
        "187/KH-UBND", "Kế hoạch", "2022-08-11", "UBND thành phố Cần Thơ", "Phong trào “Cần Thơ trồng cây”",
    ),
    Row(
        "another paper after và is no part of the title",
        "Thực hiện Nghị quyết số 45-NQ/TW ngày 24/01/2019 của Bộ Chính trị về xây dựng thành phố cảng và Kết luận số 96-KL/TW ngày 30/9/2024, thành phố đã tích cực.",
        "45-NQ/TW", "Nghị quyết", "2019-01-24", "Bộ Chính trị", "về xây dựng thành phố cảng",
    ),
    Row(
        "a second paper that the title does govern",
        "Kế hoạch số 12/KH-UBND ngày 24/01/2019 về thực hiện Chỉ thị số 25-CT/TW và Kết luận số 96-KL/TW về y tế, thành phố đã tích cực.",
        "12/KH-UBND", "Kế hoạch", "2019-01-24", "UBND thành phố Cần Thơ", "về thực hiện Chỉ thị số 25-CT/TW và Kết luận số 96-KL/TW về y tế",
    ),
    Row(
        "replaced is no matter",
        "Nghị quyết số 35/2021/QH15 được thay thế theo Nghị quyết số 226/2025/QH15 ngày 27/6/2025.",
        "226/2025/QH15", "Nghị quyết", "2025-06-27", "Quốc hội",
    ),
    Row(
        "many offices go on after the title",
        "Thực hiện Quyết định số 146/QĐ-TTg ngày 28/01/2022 phê duyệt Đề án kỹ năng số, giai đoạn vừa qua các địa phương lần lượt ban hành kế hoạch.",
        "146/QĐ-TTg", "Quyết định", "2022-01-28", "Thủ tướng Chính phủ", "phê duyệt Đề án kỹ năng số",
    ),
    Row(
        "a figure after the title",
        "Sở Nội vụ ban hành Hướng dẫn số 7/HD-SNV ngày 12/9/2025 về xét công nhận mô hình, với 1.240 mô hình được công nhận.",
        "7/HD-SNV", "Hướng dẫn", "2025-09-12", "Sở Nội vụ thành phố Cần Thơ", "về xét công nhận mô hình",
    ),
    Row(
        "launched by another paper, carried out by this one",
        "Phong trào “Văn hóa công sở” giai đoạn 2019 - 2025 được phát động theo Quyết định số 73/QĐ-TTg và được thành phố cụ thể hóa tại Kế hoạch số 61/KH-UBND ngày 19/9/2019.",
        "61/KH-UBND", "Kế hoạch", "2019-09-19", "UBND thành phố Cần Thơ", "Phong trào “Văn hóa công sở” giai đoạn 2019 - 2025",
    ),
    Row(
        "the paper that launched it",
        "Phong trào “Văn hóa công sở” giai đoạn 2019 - 2025 được phát động theo Quyết định số 73/QĐ-TTg ngày 14/6/2019.",
        "73/QĐ-TTg", "Quyết định", "2019-06-14", "Thủ tướng Chính phủ", "Phong trào “Văn hóa công sở” giai đoạn 2019 - 2025",
    ),
    Row(
        "what became of a paper is no part of its title",
        "Thông tư số 1/2024/TT-BNV ngày 24/02/2024 của Bộ Nội vụ hướng dẫn Nghị định về khen thưởng đã hết hiệu lực một phần nên hồ sơ phải lập lại.",
        "1/2024/TT-BNV", "Thông tư", "2024-02-24", "Bộ Nội vụ", "hướng dẫn Nghị định về khen thưởng",
    ),
    Row(
        "what a paper is good for",
        "Kế hoạch số 388/KH-UBND ngày 02/6/2025 về phòng thủ dân sự là căn cứ để phân công nhiệm vụ.",
        "388/KH-UBND", "Kế hoạch", "2025-06-02", "UBND thành phố Cần Thơ", "về phòng thủ dân sự",
    ),
]  # fmt: skip


@pytest.mark.parametrize("row", ROWS, ids=[row.remark for row in ROWS])
def test_titles(row: Row) -> None:
    check(row)
