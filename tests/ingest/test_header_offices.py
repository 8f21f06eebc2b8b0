"""Heads as different offices write them: the Party's, wards', hospitals', branches', with what layout and OCR do to them."""

from __future__ import annotations

import pytest

from ingest.cleaning import clean
from ingest.header.reading import read_header
from ingest.model import Header, Source, SourceText

STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
PARTY = "ĐẢNG CỘNG SẢN VIỆT NAM\n"
BODY = "\n\nThực hiện nhiệm vụ được giao, cơ quan ban hành văn bản như sau:\n\nI. MỤC ĐÍCH\n\n1. Nâng cao chất lượng công tác.\n"


def header(text: str) -> Header:
    return read_header(clean(SourceText(Source("a.txt", "0" * 64, "text/plain"), text)))


CASES: list[tuple[str, dict[str, str | None], str]] = [
    (
        "TỈNH ỦY VĨNH LONG\nBAN TUYÊN GIÁO VÀ DÂN VẬN\n*\nSố 27-HD/BTGDVTU\n" + PARTY + "Vĩnh Long, ngày 12 tháng 3 năm 2026\nHƯỚNG DẪN\nsinh hoạt chi bộ theo chuyên đề năm 2026" + BODY,
        {"title": "sinh hoạt chi bộ theo chuyên đề năm 2026", "issuer": "Ban Tuyên giáo và Dân vận Tỉnh ủy Vĩnh Long"},
        "a title in small letters runs into the line of place and date",
    ),
    (
        "TỈNH ỦY LẠNG SƠN\n*\nSố 08-CT/TU\n" + PARTY + "Lạng Sơn, ngày 04-5-2026\nCHỈ THỊ\nCỦA BAN THƯỜNG VỤ TỈNH ỦY\nvề tăng cường lãnh đạo công tác phòng, chống lãng phí" + BODY,
        {"date": "2026-05-04", "issuer": "Ban Thường vụ Tỉnh ủy Lạng Sơn", "title": "về tăng cường lãnh đạo công tác phòng, chống lãng phí"},
        "whose directive it is stands under the type",
    ),
    (
        "ĐẢNG ỦY CÔNG AN TỈNH\n*\nSố 05-NQ/ĐUCA\n" + PARTY + "Lào Cai, ngày 12 tháng 3 năm 2026\nNGHỊ QUYẾT\nvề công tác cán bộ năm 2026" + BODY,
        {"number": "05-NQ/ĐUCA", "issuer": "Đảng ủy Công an tỉnh Lào Cai"},
        "a code that looks like two syllables",
    ),
    (
        "NGÂN HÀNG CHÍNH SÁCH XÃ HỘI\nCHI NHÁNH TỈNH TÂY NINH\nSố: 640/BC-NHCS\n" + STATE + "Tây Ninh, ngày 15 tháng 7 năm 2025\nBÁO CÁO\nKết quả tín dụng chính sách 6 tháng đầu năm" + BODY,
        {"issuer": "Ngân hàng Chính sách xã hội Chi nhánh tỉnh Tây Ninh"},
        "a branch is named with its bank",
    ),
    (
        "THỦ TƯỚNG CHÍNH PHỦ ---------- Số: 24/CT-TTg | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ---------- Hà Nội, ngày 17 tháng 9 năm 2012 |\nCHỈ THỊ\nVỀ VIỆC TĂNG CƯỜNG TIẾT KIỆM ĐIỆN" + BODY,
        {"number": "24/CT-TTg", "date": "2012-09-17", "issuer": "Thủ tướng Chính phủ"},
        "a table's cells on one line, with the lines drawn in them",
    ),
    (
        "ỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ ------- | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc --------- |\nSố: 77/KH-UBND | Quảng Trị, ngày 02 tháng 6 năm 2026 |\nKẾ HOẠCH\nTRIỂN KHAI THÁNG HÀNH ĐỘNG VÌ TRẺ EM" + BODY,
        {"number": "77/KH-UBND", "issuer": "UBND tỉnh Quảng Trị"},
        "a drawn line is no part of the name",
    ),
    (
        "Uỷ ban nhân dân\nxã Phú Tân\nSố: 19/TB-UBND\nCộng hòa xã hội chủ nghĩa Việt Nam\nĐộc lập - Tự do - Hạnh phúc\nPhú Tân, ngày 9 tháng 1 năm 2026\nThông báo\nVề việc tiếp công dân định kỳ tháng 1 năm 2026" + BODY,
        {"type": "Thông báo", "number": "19/TB-UBND", "issuer": "UBND xã Phú Tân"},
        "no capitals in the head",
    ),
    (
        "Kế hoạch số 46/KH-UBND ngày 17/3/2026 của Ủy ban nhân dân tỉnh Thái Nguyên về phát triển kinh tế số\n\nThực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:\n\nI. MỤC TIÊU\n",
        {"number": "46/KH-UBND", "date": "2026-03-17", "issuer": "UBND tỉnh Thái Nguyên", "title": "về phát triển kinh tế số"},
        "the page's first line is number, day, issuer and title",
    ),
    (
        "Chỉ thị 05 – CT/HNDT, ngày 19/02/2026 của Hội Nông dân tỉnh Vĩnh Long Về việc phát động thi đua chào mừng Đại hội\n\nNăm 2026 là năm có ý nghĩa quan trọng.\n",
        {"type": "Chỉ thị", "number": "05-CT/HNDT", "date": "2026-02-19", "issuer": "Hội Nông dân tỉnh Vĩnh Long"},
        "the same with a comma, and a capital that begins the title",
    ),
    (
        "BẢO HIỂM XÃ HỘI VIỆT NAM\nBẢO HIỂM XÃ HỘI TỈNH ĐẮK LẮK\nSố: 918/BHXH-TTPTĐT\n" + STATE + "Đắk Lắk, ngày 21 tháng 5 năm 2026\nV/v phát triển người tham gia\nKính gửi: Hiệu trưởng các trường\n" + BODY,
        {"issuer": "Bảo hiểm xã hội tỉnh Đắk Lắk"},
        "the provincial office has the code of the national one",
    ),
    (
        "Công văn số 918/BHXH-TTPTĐT ngày 21/5/2026 của Bảo hiểm xã hội tỉnh Đắk Lắk về phát triển người tham gia.\n" + BODY,
        {"date": "2026-05-21", "issuer": "Bảo hiểm xã hội tỉnh Đắk Lắk"},
        "a national code where no name is printed",
    ),
    (
        "BỘ TÀI CHÍNH\nSố: 03/VBHN-BTC\n" + STATE + "Hà Nội, ngày 12 tháng 02 năm 2026\nBỘ TÀI CHÍNH XÁC THỰC VĂN BẢN HỢP NHẤT\nTHÔNG TƯ\nQuy định về lệ phí" + BODY,
        {"issuer": "Bộ Tài chính"},
        "but words behind a ministry's name make no office of it",
    ),
    (
        "HỘI ĐỒNG NHÂN DÂN TỈNH ĐIỆN BIÊN\nSố: 14/2026/NQ-HĐND\n" + STATE + "Điện Biên, ngày 08 tháng 7 năm 2026\nNGHỊ QUYẾT\nQUY ĐỊNH MỨC HỖ TRỢ SẢN XUẤT TRÊN ĐỊA BÀN TỈNH HỘI ĐỒNG NHÂN DÂN TỈNH ĐIỆN BIÊN KHÓA XVI, KỲ HỌP THỨ 2\nCăn cứ Luật Tổ chức chính quyền địa phương;\n",
        {"title": "QUY ĐỊNH MỨC HỖ TRỢ SẢN XUẤT TRÊN ĐỊA BÀN TỈNH"},
        "the council and its session run into the title",
    ),
    (
        "HỘI ĐỒNG NHÂN DÂN TỈNH HÒA BÌNH\nSố: 06/QC-HĐND\n" + STATE + "Hòa Bình, ngày 08 tháng 7 năm 2019\nQUY CHẾ\nPHỐI HỢP CÔNG TÁC GIỮA THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN TỈNH - ỦY BAN NHÂN DÂN TỈNH\nCăn cứ Luật Tổ chức chính quyền địa phương;\n",
        {"title": "PHỐI HỢP CÔNG TÁC GIỮA THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN TỈNH - ỦY BAN NHÂN DÂN TỈNH"},
        "but a council that a title is about stays",
    ),
    (
        "MTTQ VIỆT NAM TỈNH HÀ TĨNH\nBAN THƯỜNG TRỰC\nSố: 210/KH-MTTQ-BTT\n" + STATE + "Hà Tĩnh, ngày 10 tháng 10 năm 2025\nKẾ HOẠCH\nTổ chức Ngày hội Đại đoàn kết" + BODY,
        {"issuer": "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Hà Tĩnh"},
        "the Front by its short name",
    ),
    (
        "ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM\nTỈNH TUYÊN QUANG\nHỘI NÔNG DÂN\nSố: 55-KH/HNDT\nTuyên Quang, ngày 17 tháng 9 năm 2025\nKẾ HOẠCH\nThực hiện phong trào nông dân sản xuất giỏi" + BODY,
        {"issuer": "Hội Nông dân tỉnh Tuyên Quang"},
        "a union under the Front is the place's",
    ),
    (
        "ỦY BAN NHÂN DÂN\nTỈNH CAO BẰNG\nSố: 3 3 1/QĐ-UBND\n" + STATE + "Cao Bằng, ngày 12 tháng 3 năm 2024\nQUYẾT ĐỊNH\nVề việc phê duyệt nhiệm vụ quy hoạch\nCăn cứ Luật Quy hoạch;\n",
        {"number": "331/QĐ-UBND"},
        "figures of a number stand apart",
    ),
    (
        "LIÊN HIỆP CÁC HỘI KHOA HỌC VÀ KỸ THUẬT\nTỈNH VĨNH LONG\nSố: 33/LHH\n" + STATE + "Vĩnh Long, ngày 12 tháng 3 năm 2024\nV/v góp ý dự thảo\nKính gửi: Sở Khoa học và Công nghệ\n" + BODY,
        {"number": "33/LHH", "type": "Công văn", "title": "góp ý dự thảo"},
        "a letter whose code has three letters",
    ),
    (
        "Số: 09/KH-UBND\n" + STATE + "Thới Lai, ngày 16 tháng 01 năm 2026\nKẾ HOẠCH\nTuyên truyền cải cách hành chính năm 2026\nThực hiện Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2026 của UBND thành phố Cần Thơ, UBND xã ban hành kế hoạch trên địa bàn xã Thới Lai như sau:\nI. MỤC ĐÍCH\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn Bình\n",
        {"issuer": "UBND xã Thới Lai"},
        "no letterhead: the place of the date is the commune that speaks, not the city it cites",
    ),
    (
        "ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG\nSỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH\nSố: 45/TB-SVHTTDL\n" + STATE + "Hải Phòng, ngày 05 tháng 01 năm 2026\nTHÔNG BÁO\nkết luận của Giám đốc Sở" + BODY,
        {"issuer": "Sở Văn hóa, Thể thao và Du lịch thành phố Hải Phòng"},
        "a city whose name ends in the word for an office",
    ),
    (
        "UBND HUYỆN CHÂU THÀNH\nPHÒNG GIÁO DỤC VÀ ĐÀO TẠO\nSố: 212/PGDĐT-GDTH\n" + STATE + "Châu Thành, ngày 5 tháng 9 năm 2023\nV/v tổ chức khai giảng\nKính gửi: Hiệu trưởng các trường\n" + BODY,
        {"issuer": "Phòng Giáo dục và Đào tạo huyện Châu Thành"},
        "an office of a district",
    ),
    (
        "Đơn vị: Trạm Y tế phường Bình Thủy\nSố: 12/BC-TYT\n" + STATE + "Bình Thủy, ngày 05 tháng 9 năm 2025\nBÁO CÁO\nKết quả tiêm chủng mở rộng" + BODY,
        {"issuer": "Trạm Y tế phường Bình Thủy"},
        "a form says what follows",
    ),
    (
        "CÔNG ĐOÀN GIÁO DỤC TỈNH BÌNH PHƯỚC\n\nSố: 41/KH-CĐGD\n\nBình Phước, ngày 05 tháng 01 năm 2021\n\nKẾ HOẠCH\n\nTổng kết 5 năm thực hiện Nghị quyết 4a/NQ - BCH\n\nvề nâng cao chất lượng công đoàn cơ sở giai đoạn 2016 - 2020 Thực hiện hướng dẫn của cấp trên, Công đoàn ngành xây dựng kế hoạch tổng kết với các nội dung như sau:\n",
        {"title": "Tổng kết 5 năm thực hiện Nghị quyết 4a/NQ - BCH về nâng cao chất lượng công đoàn cơ sở giai đoạn 2016 - 2020"},
        "the first sentence of the text runs into the title",
    ),
    (
        "KẾ HOẠCH TỔ CHỨC KỶ NIỆM 90 NĂM NGÀY THÀNH LẬP ĐẢNG CỘNG SẢN VIỆT NAM (3/2/1930 – 3/2/2020)\n\nCăn cứ Thông báo số 19-TB/TU ngày 31/10/2019 của Ban Thường vụ Tỉnh ủy;\n\nUỷ ban nhân dân tỉnh xây dựng Kế hoạch tổ chức kỷ niệm 90 năm ngày thành lập Đảng; 70 năm ngày thành lập tỉnh Vĩnh Phúc như sau:\n\n1. MỤC ĐÍCH\n",
        {"type": "Kế hoạch", "issuer": "UBND tỉnh Vĩnh Phúc", "title": "TỔ CHỨC KỶ NIỆM 90 NĂM NGÀY THÀNH LẬP ĐẢNG CỘNG SẢN VIỆT NAM (3/2/1930 - 3/2/2020)"},
        "the Party's name in a title is not the head's",
    ),
    (
        "UBND TỈNH LÀO CAI\nS Y T-BHXH TỈNH\nSố: 43/HDLN-SYT-BHXH\n" + STATE + "Lào Cai, ngày 30 tháng 3 năm 2016\nHƯỚNG DẪN LIÊN NGÀNH\nĐăng ký khám bệnh ban đầu" + BODY,
        {"issuer": "Sở Y tế tỉnh Lào Cai, Bảo hiểm xã hội tỉnh Lào Cai"},
        "two offices whose printed names OCR lost, by their codes",
    ),
    (
        "ỦY BAN NHÂN DÂN\nSố: 57/KH-UBND\n" + STATE + "Hà Nội, ngày 29 tháng 4 năm 2020\nKẾ HOẠCH\nPhát triển kinh tế biển\nThực hiện Kế hoạch số 187-KH/TU của Tỉnh ủy, UBND tỉnh ban hành kế hoạch như sau:\n1. Mục tiêu.\n",
        {"issuer": "UBND tỉnh"},
        "a city in the place line, a province in the text: nobody's name is told",
    ),
    (
        "QUYẾT ĐỊNH VỀ VIỆC BAN HÀNH KẾ HOẠCH BIỂU DƯƠNG ĐIỂN HÌNH TIÊN TIẾN\n\nĐăng ngày: 14/05/2018 08:29:24\n\nThực hiện Kế hoạch số 90-KH/TU ngày 19/4/2018, ngày 04/5/2018 UBND tỉnh đã ban hành Quyết định số 979/QĐ-UBND về việc ban hành Kế hoạch biểu dương điển hình tiên tiến.\n",
        {"type": None, "number": None, "title": None},
        "a page that tells of a paper is none itself",
    ),
    (
        "ỦY BAN NHÂN DÂN\nTỈNH BÀ RỊA - VŨNG TÀU\nSố: 8/KH-UBND\n" + STATE + "Bà Rịa - Vũng\nTàu, ngày 08 tháng 01 năm 2023\nKẾ HOẠCH\nTRIỂN KHAI PHONG TRÀO “CHUYỂN ĐỔI SỐ GIAI ĐOẠN 2021\n- 2025”" + BODY,
        {"place": "Bà Rịa - Vũng Tàu", "title": "TRIỂN KHAI PHONG TRÀO “CHUYỂN ĐỔI SỐ GIAI ĐOẠN 2021 - 2025”"},
        "a place and a period that a line's end cut",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected", "remark"), CASES, ids=[c[2] for c in CASES])
def test_heads(text: str, expected: dict[str, str | None], remark: str) -> None:
    found = header(text)
    assert {name: getattr(found, name) for name in expected} == expected
