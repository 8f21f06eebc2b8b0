"""What sentences say together: headings and what stands under them, words that point back, campaigns, torn lines."""

from __future__ import annotations

import pytest

from ingest.model import Header
from tests.ingest.relating import Triple, in_body, read, triples


def in_plan(body: str) -> set[Triple]:
    """What the body of a ward's plan says."""
    header = Header(
        "Kế hoạch", "57/KH-UBND", "2026-01-20", "UBND phường Cái Khế", title="Giảm nghèo năm 2026"
    )
    head = "KẾ HOẠCH\nGiảm nghèo năm 2026\nỦy ban nhân dân phường ban hành Kế hoạch như sau:"
    return triples(read(f"{head}\n{body}\n", header))


def in_opening(words: str) -> set[Triple]:
    """What the opening of a report says."""
    title = "Kết quả công tác năm"
    header = Header("Báo cáo", "9/BC-UBND", "2025-06-30", "UBND thành phố Cần Thơ", title=title)
    return triples(read(f"BÁO CÁO\n{title}\n{words}\nI. KẾT QUẢ\n1. Chung\nTốt.\n", header))


PLANS: list[tuple[str, set[Triple], str]] = [
    ("III. NHIỆM VỤ\n1. Tổ chức phong trào thi đua: UBND phường phát động phong trào thi đua “Nhà đẹp phố vui” từ ngày 01 tháng 02 năm 2026.", {("SELF", "launches", "campaign:Nhà đẹp phố vui")}, "its own campaign among tasks"),
    ("III. NHIỆM VỤ\n1. Phát động phong trào thi đua “Nhà đẹp phố vui” trong toàn phường.", {("SELF", "launches", "campaign:Nhà đẹp phố vui")}, "launches it, no office named"),
    ("III. NHIỆM VỤ\n- Ủy ban nhân dân phường phát động và tổ chức đợt thi đua “Nhà đẹp phố vui” chào mừng ngày 30/4.", {("SELF", "launches", "campaign:Nhà đẹp phố vui")}, "launches and holds it"),
    ("III. NHIỆM VỤ\n1. Tham mưu UBND thành phố phát động phong trào thi đua “Nhà đẹp phố vui”.", set(), "another is asked to launch"),
    ("III. NHIỆM VỤ\n1. Hưởng ứng phong trào thi đua “Nhà đẹp phố vui” do Thủ tướng Chính phủ phát động.", set(), "another launched it"),
    ("I. KẾT QUẢ\n1. Năm 2025, UBND phường đã phát động phong trào thi đua “Nhà đẹp phố vui”.", set(), "launched last year"),
    ("III. NHIỆM VỤ\n1. Tiếp tục thực hiện phong trào thi đua “Nhà đẹp phố vui” do Chủ tịch UBND thành phố phát động tại Kế hoạch số 12/KH-UBND.", {("12/KH-UBND", "launches", "campaign:Nhà đẹp phố vui")}, "carried on, launched elsewhere"),
    ("III. NHIỆM VỤ\n1. Phong trào thi đua “Nhà đẹp phố vui” được phát động từ ngày 01 tháng 3 năm 2026 đến hết năm 2026.", {("SELF", "launches", "campaign:Nhà đẹp phố vui")}, "passive, with a day"),
    ("I. TÌNH HÌNH\n1. Phong trào thi đua “Nhà đẹp phố vui” do thành phố phát động đã lan rộng.\nIII. NHIỆM VỤ\n1. Các khu vực phát động phong trào thi đua “Nhà đẹp phố vui”.", set(), "named before as another's"),
    ("I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\nTriển khai có hiệu quả Kế hoạch số 203/KH-UBND của UBND thành phố về giảm nghèo.", {("SELF", "implements", "203/KH-UBND")}, "purpose of a plan"),
    ("I. CĂN CỨ PHÁP LÝ\n- Luật Thi đua, khen thưởng số 06/2022/QH15;\n- Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ.\nII. NỘI DUNG\n1. Chung\nTốt.", {("SELF", "based_on", "06/2022/QH15"), ("SELF", "based_on", "152/2025/NĐ-CP")}, "legal grounds of a plan"),
    ("IV. TỔ CHỨC THỰC HIỆN\nKế hoạch này thay thế Kế hoạch số 8/KH-UBND ngày 02/02/2025 của UBND phường.", {("SELF", "replaces", "8/KH-UBND")}, "this plan replaces"),
    ("IV. TỔ CHỨC THỰC HIỆN\nCác nội dung khác không nêu trong Kế hoạch này thực hiện theo Kế hoạch số 203/KH-UBND của UBND thành phố.", set(), "this plan and another"),
    ("III. NHIỆM VỤ\n1. Văn phòng tham mưu ban hành kế hoạch thay thế Kế hoạch số 8/KH-UBND.", set(), "to be replaced"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected", "remark"), PLANS, ids=[row[2] for row in PLANS])
def test_campaigns_that_a_plan_launches(words: str, expected: set[Triple], remark: str) -> None:
    assert in_plan(words) == expected, remark


OPENINGS: list[tuple[str, set[Triple], str]] = [
    ("Thực hiện Kế hoạch số 07/KH-MTTQ-BTT của Ban Thường trực Ủy ban MTTQ thành phố về công tác Mặt trận năm 2024, Ban Thường trực báo cáo kết quả thực hiện 6 tháng đầu năm như sau:", {("SELF", "implements", "07/KH-MTTQ-BTT"), ("SELF", "reports_on", "07/KH-MTTQ-BTT")}, "a report on the year's plan"),
    ("Thực hiện Công văn số 508/UBATGTQG về việc báo cáo tổng kết năm, Ban An toàn giao thông thành phố báo cáo kết quả công tác năm 2025 như sau:", {("SELF", "implements", "508/UBATGTQG")}, "a letter only asks for the report"),
    ("Thực hiện Kế hoạch số 12/KH-UBND của UBND thành phố về chuyển đổi số năm 2025, Sở Tài chính báo cáo kết quả thực hiện như sau:", {("SELF", "implements", "12/KH-UBND"), ("SELF", "reports_on", "12/KH-UBND")}, "a department reports on the city's plan"),
    ("Căn cứ Công văn số 404/UBND-NC, UBND phường báo cáo tình hình thực hiện Nghị quyết số 05-NQ/TU như sau:", {("SELF", "based_on", "404/UBND-NC"), ("SELF", "reports_on", "05-NQ/TU")}, "another paper is reported on"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected", "remark"), OPENINGS, ids=[row[2] for row in OPENINGS])
def test_what_a_report_reports_on(words: str, expected: set[Triple], remark: str) -> None:
    assert in_opening(words) == expected, remark


BODIES: list[tuple[str, set[Triple], str]] = [
    ("Thực hiện Nghị quyết số 57-NQ/TW, Thành ủy ban hành Kế hoạch số 22-KH/TU; UBND thành phố ban hành Kế hoạch số 46/KH-UBND. Trên cơ sở đó, Sở ban hành Kế hoạch số 33/KH-STC.", {("22-KH/TU", "implements", "57-NQ/TW"), ("33/KH-STC", "based_on", "22-KH/TU"), ("33/KH-STC", "based_on", "46/KH-UBND"), ("46/KH-UBND", "implements", "57-NQ/TW")}, "two antecedents in one sentence"),
    ("Thành ủy ban hành Nghị quyết số 05-NQ/TU. Trên cơ sở đó, UBND thành phố ban hành Kế hoạch số 12/KH-UBND.", {("12/KH-UBND", "based_on", "05-NQ/TU")}, "one antecedent"),
    ("HĐND thành phố ban hành Nghị quyết số 15/NQ-HĐND và UBND thành phố ban hành Kế hoạch số 12/KH-UBND. Trên cơ sở đó, phường Tân An ban hành Kế hoạch số 36/KH-UBND.", {("36/KH-UBND", "based_on", "12/KH-UBND"), ("36/KH-UBND", "based_on", "15/NQ-HĐND")}, "two antecedents side by side"),
    ("Hưởng ứng phong trào thi đua “Nhà đẹp phố vui” do UBND thành phố phát động tại Kế hoạch số 12/KH-UBND, Sở đã ban hành Kế hoạch số 29/KH-STC phát động phong trào thi đua “Công sở xanh”.", {("12/KH-UBND", "launches", "campaign:Nhà đẹp phố vui"), ("29/KH-STC", "implements", "12/KH-UBND"), ("29/KH-STC", "implements", "campaign:Nhà đẹp phố vui"), ("29/KH-STC", "launches", "campaign:Công sở xanh")}, "takes up one, launches another, both by papers"),
    ("Hưởng ứng phong trào thi đua “Nhà đẹp phố vui”, Sở ban hành Kế hoạch số 29/KH-STC phát động phong trào thi đua “Công sở xanh”.", {("29/KH-STC", "implements", "campaign:Nhà đẹp phố vui"), ("29/KH-STC", "launches", "campaign:Công sở xanh")}, "takes up one, launches another"),
    ("Phong trào thi đua “Nhà đẹp phố vui” lan tỏa rộng.\nHưởng ứng phong trào trên, UBND phường ban hành Kế hoạch số 36/KH-UBND.", {("36/KH-UBND", "implements", "campaign:Nhà đẹp phố vui")}, "that campaign, in the next paragraph"),
    ("Phong trào thi đua “Nhà đẹp phố vui” lan tỏa rộng. Sở ban hành Kế hoạch số 29/KH-STC triển khai phong trào này.", {("29/KH-STC", "implements", "campaign:Nhà đẹp phố vui")}, "this campaign"),
    ("Phong trào thi đua “Nhà đẹp phố vui” lan tỏa rộng. Phong trào được phát động tại Kế hoạch số 12/KH-UBND.", {("12/KH-UBND", "launches", "campaign:Nhà đẹp phố vui")}, "the campaign, bare"),
    ("Phong trào thi đua “Nhà đẹp phố vui” có 30 đơn vị tham gia. Tiêu chí chấm điểm phong trào quy định tại Hướng dẫn số 5/HD-BATGT.", {("5/HD-BATGT", "guides", "campaign:Nhà đẹp phố vui")}, "rewards ruled at"),
    ("Triển khai phong trào “Nhà đẹp phố vui” theo Hướng dẫn số 66-HD/TĐTN của Trung ương Đoàn.", {("66-HD/TĐTN", "guides", "campaign:Nhà đẹp phố vui")}, "carried out by a guide"),
    ("Phong trào “Nhà đẹp phố vui” cũng được các địa phương hưởng ứng theo Kế hoạch số 12/KH-UBND.", {("12/KH-UBND", "implements", "campaign:Nhà đẹp phố vui")}, "answered by places"),
    ("Phong trào “Nhà đẹp phố vui” được Sở Xây dựng, các chủ đầu tư hưởng ứng theo Kế hoạch số 12/KH-UBND.", {("12/KH-UBND", "implements", "campaign:Nhà đẹp phố vui")}, "answered by two offices"),
    ("Phong trào “Nhà đẹp phố vui” bám theo Chương trình phối hợp số 03/CTPH-TĐTN-BCH.", {("03/CTPH-TĐTN-BCH", "implements", "campaign:Nhà đẹp phố vui")}, "keeps to a programme"),
    ("Phong trào thi đua “Nhà đẹp phố vui” được ngành y tế tiếp nối với Phong trào “Bệnh viện xanh” theo Kế hoạch số 1402/KH-SYT.", {("1402/KH-SYT", "implements", "campaign:Bệnh viện xanh")}, "goes on with another"),
    ("Thực hiện phong trào thi đua “Nhà đẹp phố vui”, UBND phường đã xây 12 căn nhà, hoàn thành kế hoạch giao theo Quyết định số 1127/QĐ-UBND.", set(), "work is measured, no paper issued"),
    ("Hưởng ứng phong trào thi đua “Nhà đẹp phố vui”, các trường chấm điểm theo Quyết định số 45/QĐ-UBND.", set(), "points are given"),
    ("Phối hợp UBND thành phố tổ chức sơ kết 02 năm thực hiện Luật Lưu trữ số 33/2024/QH15.", set(), "a review held with others"),
    ("Sáu tháng cuối năm, tổ chức sơ kết 02 năm thực hiện Nghị quyết số 05-NQ/TU.", set(), "a review to come"),
    ("Chỉ thị số 25-CT/TW được chính quyền và ngành y tế triển khai bằng một loạt văn bản:\n+ Kế hoạch số 121/KH-UBND ngày 18/6/2024;\n+ Các Quyết định số 512/QĐ-SYT, 513/QĐ-SYT và 514/QĐ-SYT cùng ngày 12 tháng 7 năm 2024.", {("121/KH-UBND", "implements", "25-CT/TW"), ("512/QĐ-SYT", "implements", "25-CT/TW"), ("513/QĐ-SYT", "implements", "25-CT/TW"), ("514/QĐ-SYT", "implements", "25-CT/TW")}, "a whole row of papers"),
    ("Nghị quyết số 05-NQ/TU được cụ thể hóa bằng hàng loạt kế hoạch, gồm:\n- Kế hoạch số 12/KH-UBND;\n- Kế hoạch số 8/KH-UBND.", {("12/KH-UBND", "implements", "05-NQ/TU"), ("8/KH-UBND", "implements", "05-NQ/TU")}, "a row of plans"),
    ("Đến nay, các phường đã ban hành kế hoạch thực hiện Nghị quyết số 05-NQ/TU, cụ thể:\n- Phường Tân An: Kế hoạch số 36/KH-UBND;\n- Phường Cái Khế: Kế hoạch số 37/KH-UBND.", {("36/KH-UBND", "implements", "05-NQ/TU"), ("37/KH-UBND", "implements", "05-NQ/TU")}, "wards with their plans"),
    ("Ngay khi Bộ Công an có Kế hoạch số 299/KH-BCA thì ngày 09 tháng 6 năm 2025 đã có Kế hoạch số 415/KH-CATP.", {("415/KH-CATP", "implements", "299/KH-BCA")}, "then, without who acts"),
    ("Thực hiện Nghị quyết số 05-NQ/TU, đã ban hành Kế hoạch số 12/KH-UBND về nhà ở.", {("12/KH-UBND", "implements", "05-NQ/TU")}, "no subject"),
    ("Sau khi có Nghị quyết số 05-NQ/TU, đã kịp thời ban hành Kế hoạch số 12/KH-UBND.", {("12/KH-UBND", "implements", "05-NQ/TU")}, "no subject, after"),
    ("Thông tư số 47/2024/TT-BNV đã bãi bỏ Thông tư số 16/2021/TT-BNV ngày 12 tháng 8 năm 2021,\nThông tư số 02/2023/TT-BNV ngày 21 tháng 3 năm 2023.", {("47/2024/TT-BNV", "repeals", "02/2023/TT-BNV"), ("47/2024/TT-BNV", "repeals", "16/2021/TT-BNV")}, "a list over a line's end"),
    ("UBND thành phố ban hành Kế hoạch số 12/KH-UBND thực hiện Nghị quyết số 05-NQ/TU,\nNghị quyết số 57-NQ/TW.", {("12/KH-UBND", "implements", "05-NQ/TU"), ("12/KH-UBND", "implements", "57-NQ/TW")}, "objects over a line's end"),
    ("Quyết định số 376/QĐ-TTg được thay bởi Quyết định số 1165/QĐ-TTg. Sở xây dựng Kế hoạch số 2044/KH-SYT theo đúng Quyết định mới.", {("1165/QĐ-TTg", "replaces", "376/QĐ-TTg"), ("2044/KH-SYT", "based_on", "1165/QĐ-TTg")}, "the new decision"),
    ("UBND thành phố ban hành Kế hoạch số 12/KH-UBND theo tinh thần Nghị quyết số 05-NQ/TU.", {("12/KH-UBND", "based_on", "05-NQ/TU")}, "in the spirit of"),
    ("Ủy ban Kiểm tra Thành đoàn ký Kế hoạch số 02-KH/UBKT kiểm tra 12 đơn vị về việc chấp hành Điều lệ Đoàn và Nghị quyết số 14-NQ/TĐTN.", set(), "inspected, not carried out"),
    ("Xử lý vi phạm theo Nghị định số 168/2024/NĐ-CP (văn bản thay thế một phần Nghị định số 100/2019/NĐ-CP, vốn đã được sửa bởi Nghị định số 123/2021/NĐ-CP).", {("123/2021/NĐ-CP", "amends", "100/2019/NĐ-CP"), ("168/2024/NĐ-CP", "replaces", "100/2019/NĐ-CP")}, "changed by, inside brackets"),
    ("UBND thành phố ban hành kế hoạch thực hiện Nghị quyết số 05-NQ/TU. Kế hoạch số 12/KH-UBND nêu 5 nhóm nhiệm vụ.", {("12/KH-UBND", "implements", "05-NQ/TU")}, "the number of an unnamed plan"),
    ("Thực hiện Nghị quyết số 05-NQ/TU, UBND thành phố đã xây dựng kế hoạch. Theo Kế hoạch số 12/KH-UBND, có 5 nhóm nhiệm vụ.", {("12/KH-UBND", "implements", "05-NQ/TU")}, "by that plan"),
    ("Thành ủy ban hành Nghị quyết số 05-NQ/TU về nhà ở.\nTriển khai Nghị quyết này, UBND thành phố ban hành Kế hoạch số 12/KH-UBND.", {("12/KH-UBND", "implements", "05-NQ/TU")}, "this resolution, in the next paragraph"),
    ("Thành ủy ban hành Nghị quyết số 05-NQ/TU về nhà ở.\nThực hiện Nghị quyết, UBND thành phố ban hành Kế hoạch số 12/KH-UBND.", {("12/KH-UBND", "implements", "05-NQ/TU")}, "the resolution, in the next paragraph"),
    ("Thành ủy ban hành Nghị quyết số 05-NQ/TU về nhà ở.\nNghị quyết được UBND thành phố cụ thể hóa tại Kế hoạch số 12/KH-UBND.", {("12/KH-UBND", "implements", "05-NQ/TU")}, "the resolution is the subject"),
    ("Nghị quyết số 05-NQ/TU về nhà ở và Nghị quyết số 06-NQ/TU về giao thông.\nTriển khai Nghị quyết này, UBND thành phố ban hành Kế hoạch số 12/KH-UBND.", set(), "two resolutions: not told apart"),
    ("1. Nghị quyết số 05-NQ/TU:\nUBND thành phố ban hành Kế hoạch số 12/KH-UBND để triển khai thực hiện.", {("12/KH-UBND", "implements", "05-NQ/TU")}, "a heading that is a paper"),
    ("a) Thực hiện Nghị quyết số 05-NQ/TU:\n- Đã ban hành Kế hoạch số 12/KH-UBND.\n- Đã ban hành Công văn số 404/UBND-NC đôn đốc.", {("SELF", "reports_on", "05-NQ/TU"), ("12/KH-UBND", "implements", "05-NQ/TU"), ("404/UBND-NC", "implements", "05-NQ/TU")}, "a heading and its list"),
    ("a) Về thực hiện Nghị quyết số 05-NQ/TU\nUBND thành phố đã ban hành Kế hoạch số 12/KH-UBND.", {("SELF", "reports_on", "05-NQ/TU"), ("12/KH-UBND", "implements", "05-NQ/TU")}, "a heading with about"),
    ("1. Công tác triển khai Nghị quyết số 05-NQ/TU\n- UBND thành phố ban hành Kế hoạch số 12/KH-UBND.\n- Sở Xây dựng ban hành Kế hoạch số 20/KH-SXD.", {("SELF", "reports_on", "05-NQ/TU"), ("12/KH-UBND", "implements", "05-NQ/TU"), ("20/KH-SXD", "implements", "05-NQ/TU")}, "a heading on carrying out"),
    ("Văn bản thỏa thuận số 05/VBTT-TĐTN được ký kèm theo Nghị quyết liên tịch số 12/NQLT-TĐTN-NHCSXH.", {("12/NQLT-TĐTN-NHCSXH", "issues_with", "05/VBTT-TĐTN")}, "annexed to a joint resolution"),
    ("Quận ủy Thốt Nốt có Chỉ thị số 09-CT/QU ngày 02/4/2015; Quận ủy Cái Răng có Công văn số 377-CV/QU ngày 19/8/2021 - hai văn bản sau được ban hành lần lượt để triển khai Chỉ thị số 40-CT/TW và Kết luận số 06-KL/TW.", {("09-CT/QU", "implements", "40-CT/TW"), ("377-CV/QU", "implements", "06-KL/TW")}, "two that follow, in turn"),
    ("Thành đoàn triển khai phong trào “Nhà đẹp phố vui” và cuộc vận động “Phố xanh mỗi ngày” theo Hướng dẫn số 66-HD/TĐTN.", {("66-HD/TĐTN", "guides", "campaign:Nhà đẹp phố vui"), ("66-HD/TĐTN", "guides", "campaign:Phố xanh mỗi ngày")}, "two campaigns under one guide"),
    ("Về phía Công an thành phố, ngay khi Bộ Công an có Kế hoạch số 299/KH-BCA thì ngày 09 tháng 6 năm 2025 đã có Kế hoạch số 415/KH-CATP.", {("415/KH-CATP", "implements", "299/KH-BCA")}, "as soon as, after a place"),
    ("Với quyết tâm đưa Nghị quyết số 05-NQ/TU vào cuộc sống, UBND thành phố đã sớm ban hành Kế hoạch số 12/KH-UBND.", {("12/KH-UBND", "implements", "05-NQ/TU")}, "with resolve"),
    ("Quá trình thực hiện Nghị quyết số 05-NQ/TU, UBND thành phố đã ban hành Kế hoạch số 12/KH-UBND và chỉ đạo các địa phương xây dựng kế hoạch.", {("12/KH-UBND", "implements", "05-NQ/TU")}, "in the course of"),
    ("Nghị quyết số 05-NQ/TU đã được Sở Xây dựng tham mưu UBND thành phố cụ thể hóa thành Kế hoạch số 12/KH-UBND.", {("12/KH-UBND", "implements", "05-NQ/TU")}, "made into"),
    ("UBND thành phố đã ban hành Kế hoạch số 12/KH-UBND ngày 03/02/2025 để lãnh đạo, chỉ đạo triển khai thực hiện Nghị quyết số 05-NQ/TU.", {("12/KH-UBND", "implements", "05-NQ/TU")}, "to lead and direct"),
    ("Căn cứ tình hình thực tế và Nghị quyết số 05-NQ/TU, UBND thành phố ban hành Kế hoạch số 12/KH-UBND.", {("12/KH-UBND", "based_on", "05-NQ/TU")}, "on the situation and a resolution"),
    ("Sở Nội vụ đã tham mưu trình UBND thành phố ban hành Quyết định số 45/QĐ-UBND thay thế Quyết định số 30/QĐ-UBND về quy chế thi đua.", {("45/QĐ-UBND", "replaces", "30/QĐ-UBND")}, "advised and had issued"),
    ("Ủy ban nhân dân thành phố đã ban hành 02 văn bản để triển khai Nghị quyết số 05-NQ/TU là Kế hoạch số 12/KH-UBND và Công văn số 404/UBND-NC.", {("12/KH-UBND", "implements", "05-NQ/TU"), ("404/UBND-NC", "implements", "05-NQ/TU")}, "two papers that are named at the end"),
    ("Trong năm đã ban hành: Kế hoạch số 12/KH-UBND triển khai thực hiện Nghị quyết số 05-NQ/TU; Kế hoạch số 8/KH-UBND thực hiện Chỉ thị số 41-CT/TW; Công văn số 404/UBND-NC về tăng cường kỷ luật.", {("12/KH-UBND", "implements", "05-NQ/TU"), ("8/KH-UBND", "implements", "41-CT/TW")}, "a list with a colon"),
    ("- Kế hoạch số 12/KH-UBND ngày 03/02/2025 của UBND thành phố triển khai, thực hiện Nghị quyết số 05-NQ/TU của Thành ủy.", {("12/KH-UBND", "implements", "05-NQ/TU")}, "an item with a title"),
    ("Hội đồng Thi đua - Khen thưởng thành phố ban hành Hướng dẫn số 09/HD-HĐTĐKT về khen thưởng phong trào thi đua “Nhà đẹp phố vui”.", {("09/HD-HĐTĐKT", "guides", "campaign:Nhà đẹp phố vui")}, "rewards of a campaign"),
    ("Tiếp nối thành công đó, Chủ tịch UBND thành phố phát động phong trào thi đua “Nhà đẹp phố vui” (theo Kế hoạch số 12/KH-UBND ngày 03/02/2025).", {("12/KH-UBND", "launches", "campaign:Nhà đẹp phố vui")}, "by a plan in brackets"),
    ("Phong trào thi đua “Nhà đẹp phố vui” do Chủ tịch UBND thành phố phát động tại Kế hoạch số 12/KH-UBND được các phường cụ thể hóa; phường Tân An có Kế hoạch số 36/KH-UBND thực hiện phong trào này.", {("12/KH-UBND", "launches", "campaign:Nhà đẹp phố vui"), ("36/KH-UBND", "implements", "campaign:Nhà đẹp phố vui")}, "launched, and taken up by a ward"),
    ("Công tác khen thưởng thực hiện theo Luật Thi đua, khen thưởng năm 2022, Nghị định số 98/2023/NĐ-CP quy định chi tiết thi hành một số điều của Luật này và Thông tư số 01/2024/TT-BNV.", {("98/2023/NĐ-CP", "guides", "Luật Thi đua, khen thưởng")}, "this law, in one sentence"),
    ("Nghị định số 98/2023/NĐ-CP (nay được thay thế bởi Nghị định số 152/2025/NĐ-CP) là cơ sở pháp lý quan trọng.", {("152/2025/NĐ-CP", "replaces", "98/2023/NĐ-CP")}, "in brackets: now replaced"),
    ("Kế hoạch số 8/KH-UBND hết hiệu lực kể từ ngày Kế hoạch số 12/KH-UBND được ban hành.", {("12/KH-UBND", "repeals", "8/KH-UBND")}, "lapses since"),
    ("UBND thành phố ban hành Quyết định số 45/QĐ-UBND bãi bỏ Quyết định số 30/QĐ-UBND, Quyết định số 31/QĐ-UBND do không còn phù hợp.", {("45/QĐ-UBND", "repeals", "30/QĐ-UBND"), ("45/QĐ-UBND", "repeals", "31/QĐ-UBND")}, "repeals two"),
    ("Để phù hợp với chính quyền hai cấp, Quyết định số 30/QĐ-UBND được điều chỉnh, bổ sung tại Quyết định số 45/QĐ-UBND.", {("45/QĐ-UBND", "amends", "30/QĐ-UBND")}, "altered at, after a purpose"),
    ("Kế hoạch số 12/KH-UBND được xây dựng bám sát Nghị quyết số 05-NQ/TU và tình hình thực tế.", {("12/KH-UBND", "implements", "05-NQ/TU")}, "built to keep to"),
    ("Sau khi Thành ủy ban hành Nghị quyết số 05-NQ/TU, HĐND thành phố thông qua Nghị quyết số 15/NQ-HĐND và UBND thành phố ban hành Kế hoạch số 12/KH-UBND để cụ thể hóa.", {("12/KH-UBND", "implements", "05-NQ/TU"), ("15/NQ-HĐND", "implements", "05-NQ/TU")}, "after one, two are issued"),
    ("Thành ủy có Nghị quyết số 05-NQ/TU, từ đó UBND thành phố xây dựng Kế hoạch số 12/KH-UBND.", {("12/KH-UBND", "implements", "05-NQ/TU")}, "from there"),
    ("Ban Thường vụ Thành ủy ban hành Nghị quyết số 05-NQ/TU; theo đó, UBND thành phố ban hành Kế hoạch số 12/KH-UBND.", {("12/KH-UBND", "implements", "05-NQ/TU")}, "accordingly"),
    ("2. Về Nghị quyết số 05-NQ/TU về nhà ở xã hội: UBND thành phố đã ban hành Kế hoạch số 12/KH-UBND; tổ chức 5 hội nghị quán triệt.", {("12/KH-UBND", "implements", "05-NQ/TU")}, "a topic and a colon"),
    ("2. Triển khai Nghị quyết số 05-NQ/TU về nhà ở\na) Công tác chỉ đạo: UBND thành phố đã ban hành Kế hoạch số 12/KH-UBND, Công văn số 404/UBND-NC.\nb) Kết quả: đạt 90%.", {("SELF", "reports_on", "05-NQ/TU"), ("12/KH-UBND", "implements", "05-NQ/TU"), ("404/UBND-NC", "implements", "05-NQ/TU")}, "a heading with two levels"),
    ("3. Phong trào thi đua “Nhà đẹp phố vui”\nUBND thành phố ban hành Kế hoạch số 12/KH-UBND tổ chức phong trào trên địa bàn.", {("12/KH-UBND", "implements", "campaign:Nhà đẹp phố vui")}, "a campaign's heading"),
    ("Công tác giảm nghèo được thực hiện theo Quyết định số 90/QĐ-TTg; kinh phí cấp tại Quyết định số 45/QĐ-UBND.", set(), "work under one, money by another"),
    ("Các đơn vị quán triệt Nghị quyết số 05-NQ/TU, Chỉ thị số 41-CT/TW và Kế hoạch số 12/KH-UBND đến toàn thể công chức.", set(), "three papers taught"),
    ("Đoàn kiểm tra theo Quyết định số 45/QĐ-UBND đã kiểm tra việc thực hiện Kế hoạch số 12/KH-UBND tại 10 phường.", set(), "inspected"),
    ("Đề nghị UBND thành phố sớm ban hành kế hoạch thay thế Kế hoạch số 12/KH-UBND.", set(), "asked for"),
    ("STT | Tên văn bản | Nội dung\n1 | Kế hoạch số 12/KH-UBND ngày 03/02/2025 | Thực hiện Nghị quyết số 05-NQ/TU\n2 | Kế hoạch số 8/KH-UBND ngày 05/02/2025 | Triển khai Chỉ thị số 41-CT/TW", {("12/KH-UBND", "implements", "05-NQ/TU"), ("8/KH-UBND", "implements", "41-CT/TW")}, "a table"),
    ("Các văn bản đã ban hành để thực hiện Nghị quyết số 05-NQ/TU:\n- Kế hoạch số 12/KH-UBND;\n- Quyết định số 45/QĐ-UBND thành lập Ban Chỉ đạo;\n- Công văn số 404/UBND-NC ngày 01/3/2025.", {("12/KH-UBND", "implements", "05-NQ/TU"), ("404/UBND-NC", "implements", "05-NQ/TU"), ("45/QĐ-UBND", "implements", "05-NQ/TU")}, "a list under a lead-in"),
    ("Thành phố đã ban hành nhiều văn bản để triển khai, trong đó có Kế hoạch số 12/KH-UBND thực hiện Nghị quyết số 05-NQ/TU và Kế hoạch số 8/KH-UBND thực hiện Chỉ thị số 41-CT/TW.", {("12/KH-UBND", "implements", "05-NQ/TU"), ("8/KH-UBND", "implements", "41-CT/TW")}, "among which, two"),
    ("Thực hiện Nghị quyết số 05-NQ/TU và Chỉ thị số 41-CT/TW, thành phố đã ban hành 03 kế hoạch (Kế hoạch số 12/KH-UBND, Kế hoạch số 8/KH-UBND và Kế hoạch số 9/KH-UBND).", {("12/KH-UBND", "implements", "05-NQ/TU"), ("12/KH-UBND", "implements", "41-CT/TW"), ("8/KH-UBND", "implements", "05-NQ/TU"), ("8/KH-UBND", "implements", "41-CT/TW"), ("9/KH-UBND", "implements", "05-NQ/TU"), ("9/KH-UBND", "implements", "41-CT/TW")}, "three in brackets, for two"),
    ("Ủy ban nhân dân thành phố đã ban hành Kế hoạch số 12/KH-UBND ngày 03/02/2025 về việc\nthực hiện Nghị quyết số 05-NQ/TU ngày 09/01/2025 của\nThành ủy về nhà ở.", {("12/KH-UBND", "implements", "05-NQ/TU")}, "lines broken in mid sentence"),
    ("Bộ Nội vụ có Hướng dẫn số 66/HD-BNV hướng dẫn một số nội dung của Nghị định số 98/2023/NĐ-CP; trên cơ sở đó, Sở Nội vụ ban hành Công văn số 812/SNV-TĐ.", {("66/HD-BNV", "guides", "98/2023/NĐ-CP"), ("812/SNV-TĐ", "based_on", "66/HD-BNV")}, "on that ground, in the same sentence"),
    ("Nghị quyết số 15/2025/NQ-HĐND ngày 10/7/2025 của HĐND thành phố thay thế 02 Nghị quyết: số 05/2021/NQ-HĐND và số 08/2022/NQ-HĐND.", {("15/2025/NQ-HĐND", "replaces", "05/2021/NQ-HĐND"), ("15/2025/NQ-HĐND", "replaces", "08/2022/NQ-HĐND")}, "two numbers after a colon"),
    ("Thay thế cho Kế hoạch số 8/KH-UBND là Kế hoạch số 12/KH-UBND.", {("12/KH-UBND", "replaces", "8/KH-UBND")}, "its place is taken by"),
    ("Kế hoạch số 12/KH-UBND kế thừa Kế hoạch số 8/KH-UBND đã hết hiệu lực.", set(), "inherits, and replaces nothing"),
    ("Phòng Nội vụ đã tham mưu UBND phường ban hành Kế hoạch số 36/KH-UBND hưởng ứng phong trào thi đua “Nhà đẹp phố vui” do UBND thành phố phát động theo Kế hoạch số 12/KH-UBND.", {("12/KH-UBND", "launches", "campaign:Nhà đẹp phố vui"), ("36/KH-UBND", "implements", "campaign:Nhà đẹp phố vui")}, "a ward takes up what a city launched"),
    ("Đối với việc thực hiện Chỉ thị số 41-CT/TW: Đảng ủy đã ban hành Kế hoạch số 10-KH/ĐU; UBND phường ban hành Kế hoạch số 36/KH-UBND.", {("10-KH/ĐU", "implements", "41-CT/TW"), ("36/KH-UBND", "implements", "41-CT/TW")}, "a topic with a colon, two issue"),
    ("UBND thành phố ban hành Kế hoạch số 12/KH-UBND (thực hiện Nghị quyết số 05-NQ/TU), Kế hoạch số 8/KH-UBND (thực hiện Chỉ thị số 41-CT/TW).", {("12/KH-UBND", "implements", "05-NQ/TU"), ("8/KH-UBND", "implements", "41-CT/TW")}, "each in brackets"),
    ("Chương trình số 80-CTr/TU của Thành ủy là sự cụ thể hóa Nghị quyết số 57-NQ/TW.", {("80-CTr/TU", "implements", "57-NQ/TW")}, "is the making concrete of"),
    ("Việc ban hành Kế hoạch số 12/KH-UBND nhằm triển khai kịp thời Nghị quyết số 05-NQ/TU.", {("12/KH-UBND", "implements", "05-NQ/TU")}, "the issuing of"),
    ("Nhờ thực hiện tốt Nghị quyết số 05-NQ/TU và Kế hoạch số 12/KH-UBND, tỷ lệ hộ nghèo giảm 2%.", set(), "thanks to two"),
    ("Theo báo cáo của Sở Nội vụ tại Công văn số 812/SNV-TĐ về tình hình thực hiện Kế hoạch số 12/KH-UBND, có 5 đơn vị chậm.", set(), "a letter that tells of progress"),
    ("Công tác cải cách hành chính được triển khai theo Nghị quyết số 76/NQ-CP. Thành phố đã ban hành Kế hoạch số 12/KH-UBND kiểm tra công vụ.", set(), "work under one paper, a plan beside it"),
    ("1. Về thể chế\nUBND thành phố xin HĐND thành phố thông qua Nghị quyết số 15/2025/NQ-HĐND; ban hành Quyết định số 45/2025/QĐ-UBND quy định chi tiết Nghị quyết số 15/2025/NQ-HĐND.", {("45/2025/QĐ-UBND", "guides", "15/2025/NQ-HĐND")}, "a decision in detail"),
    ("Kết quả thực hiện Kế hoạch số 12/KH-UBND và Kế hoạch số 8/KH-UBND được đánh giá tại Báo cáo số 77/BC-SNV.", {("77/BC-SNV", "reports_on", "12/KH-UBND"), ("77/BC-SNV", "reports_on", "8/KH-UBND")}, "two assessed in one report"),
    ("Thực hiện Nghị quyết số 05-NQ/TU, đến nay đã có 18/18 phường ban hành kế hoạch; tiêu biểu là phường Tân An (Kế hoạch số 36/KH-UBND), phường Cái Khế (Kế hoạch số 37/KH-UBND).", {("36/KH-UBND", "implements", "05-NQ/TU"), ("37/KH-UBND", "implements", "05-NQ/TU")}, "wards named after a semicolon"),
    ("Quyết định số 45/QĐ-UBND được ban hành để kiện toàn Ban Chỉ đạo, thay cho Quyết định số 30/QĐ-UBND ngày 01/3/2021.", {("45/QĐ-UBND", "replaces", "30/QĐ-UBND")}, "its place is taken, as a purpose"),
    ("Nghị quyết số 05-NQ/TU, Kế hoạch số 12/KH-UBND và Công văn số 404/UBND-NC được phổ biến đến chi bộ.", set(), "three papers taught to cells"),
    ("Thông tri số 22-TT/TU hướng dẫn thực hiện Chỉ thị số 50-CT/TW đã được phổ biến.", {("22-TT/TU", "guides", "50-CT/TW")}, "a party letter guides"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected", "remark"), BODIES, ids=[row[2] for row in BODIES])
def test_sentences_together(words: str, expected: set[Triple], remark: str) -> None:
    assert in_body(words) == expected, remark


TORN = """BÁO CÁO

Kết quả công tác năm

I. KẾT QUẢ

1. Chung

Bám sát Nghị quyết số 05-NQ/TU ngày 09 tháng 01 năm 2025 của Thành ủy, thành phố đã có

các văn bản chỉ đạo1, trong đó đáng chú ý là Chỉ thị số 03/CT-UBND ngày 21 tháng 02 năm

2025 về trật tự đô thị và Kế hoạch số 24/KH-UBND ngày 12 tháng 02 năm 2025 về cây

1 Kế hoạch số 214-KH/TU ngày 31 tháng 7 năm 2025 của Ban Thường vụ Thành ủy; Kế hoạch

số 238/KH-UBND ngày 14 tháng 11 năm 2025 của UBND thành phố.



xanh.



2. Riêng

Công tác tuyên truyền được quan tâm, nhân dân đồng tình, nhiều tuyến phố sạch đẹp hơn;

các phường duy trì tổng vệ sinh cuối tuần, thu gom rác đúng giờ, trồng thêm cây bóng mát

và chăm sóc bồn hoa trước công sở, trường học, trạm y tế, khu dân cư trên địa bàn. Kinh

phí do ngân sách bảo đảm, phần còn lại vận động xã hội hóa theo quy định hiện hành của

Nhà nước, không để xảy ra thất thoát, lãng phí; kết quả được công khai tại nhà văn hóa

khu vực để nhân dân biết, bàn, làm, kiểm tra, giám sát và thụ hưởng thành quả chung.



3. Tồn tại

Một số tuyến hẻm còn rác, xe để không đúng nơi quy định; ý thức của một bộ phận người

dân chưa cao; công tác phối hợp giữa các đơn vị có lúc chưa kịp thời, chưa chặt chẽ.

"""


def test_a_note_that_tears_a_double_spaced_page() -> None:
    """Blank lines stand between all lines: the note ends where they stop being its own, and the sentence goes on."""
    header = Header(
        "Báo cáo", "9/BC-UBND", "2025-12-30", "UBND thành phố Cần Thơ", title="Kết quả công tác năm"
    )
    carried = {s for s, rel, o in triples(read(TORN, header)) if (rel, o) == ("implements", "05-NQ/TU")}
    assert carried == {"03/CT-UBND", "24/KH-UBND", "214-KH/TU", "238/KH-UBND"}


BEFORE = """1. Thực hiện Nghị quyết số 05-NQ/TU ngày 09 tháng 01 năm 2025 của Thành ủy, các tổ chức đoàn thể, các phường và các trường học trên địa

² Gồm: Kế hoạch số 12/KH-HND ngày 16/01/2025 của Hội Nông dân thành phố; Kế hoạch số 05/KH-BTV ngày 19/01/2025 của Hội Phụ nữ.

bàn đã chủ động ban hành kế hoạch của tổ chức mình². Qua một năm, đã xây mới 124 căn nhà, sửa chữa 96 căn nhà cho hộ nghèo, hộ cận nghèo.
"""


def test_a_note_that_stands_before_its_mark() -> None:
    """The foot of a page tears the sentence whose mark comes only on the next page."""
    assert in_body(BEFORE) == {
        ("12/KH-HND", "implements", "05-NQ/TU"),
        ("05/KH-BTV", "implements", "05-NQ/TU"),
    }
