"""Openings of papers: what they are based on, carry out and report on."""

from __future__ import annotations

import pytest

from ingest.model import Header
from tests.ingest.relating import Triple, in_paper, read, triples

B = "Nghị quyết số 05-NQ/TU ngày 09 tháng 01 năm 2025 của Thành ủy về phát triển nhà ở"
AFTER = "\nI. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\nNâng cao chất lượng sống.\n"


def opening(kind: str, number: str, title: str, words: str) -> set[Triple]:
    """What the opening words of a paper state."""
    return in_paper(kind, number, title, words.replace("@B", B) + AFTER)


OPENINGS: list[tuple[str, str, str, str, set[Triple]]] = [
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "Thực hiện @B, UBND thành phố ban hành Kế hoạch phát triển nhà ở xã hội như sau:", {("SELF", "implements", "05-NQ/TU")}),
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "Thực hiện @B; UBND thành phố ban hành Kế hoạch phát triển nhà ở xã hội, cụ thể như sau:", {("SELF", "implements", "05-NQ/TU")}),
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "Triển khai thực hiện @B, UBND thành phố xây dựng Kế hoạch với các nội dung sau:", {("SELF", "implements", "05-NQ/TU")}),
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "Thực hiện @B, để triển khai kịp thời, hiệu quả, UBND thành phố yêu cầu các sở, ngành thực hiện các nội dung sau:", {("SELF", "implements", "05-NQ/TU")}),
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "Thực hiện @B, theo đề nghị của Sở Xây dựng tại Tờ trình số 45/TTr-SXD ngày 02 tháng 02 năm 2026, UBND thành phố ban hành Kế hoạch như sau:", {("SELF", "implements", "05-NQ/TU")}),
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "Thực hiện @B và xét đề nghị của Giám đốc Sở Xây dựng, UBND thành phố ban hành Kế hoạch như sau:", {("SELF", "implements", "05-NQ/TU")}),
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "Nhằm cụ thể hóa và tổ chức thực hiện có hiệu quả @B, UBND thành phố xây dựng Kế hoạch triển khai như sau:", {("SELF", "implements", "05-NQ/TU")}),
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "Nhằm đưa @B đi vào cuộc sống, UBND thành phố ban hành Kế hoạch như sau:", {("SELF", "implements", "05-NQ/TU")}),
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "Để tổ chức thực hiện tốt @B, Ban Thường vụ Thành ủy xây dựng kế hoạch thực hiện như sau:", {("SELF", "implements", "05-NQ/TU")}),
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "Ủy ban nhân dân thành phố ban hành Kế hoạch triển khai thực hiện @B, cụ thể như sau:", {("SELF", "implements", "05-NQ/TU")}),
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "Ủy ban nhân dân thành phố xây dựng Kế hoạch thực hiện @B như sau:", {("SELF", "implements", "05-NQ/TU")}),
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "Thực hiện sự chỉ đạo của Thành ủy tại @B về việc triển khai công tác nhà ở, UBND thành phố ban hành Kế hoạch với các nội dung cụ thể như sau:", {("SELF", "implements", "05-NQ/TU")}),
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "Thực hiện nhiệm vụ được Thành ủy giao tại @B, UBND thành phố xây dựng kế hoạch như sau:", {("SELF", "implements", "05-NQ/TU")}),
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "Tiếp tục thực hiện @B, UBND thành phố ban hành Kế hoạch như sau:", {("SELF", "implements", "05-NQ/TU")}),
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "Quán triệt, triển khai thực hiện @B, Đảng ủy UBND thành phố xây dựng Kế hoạch như sau:", {("SELF", "implements", "05-NQ/TU")}),
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "Ngày 09 tháng 01 năm 2025, Thành ủy ban hành Nghị quyết số 05-NQ/TU về phát triển nhà ở. Để triển khai thực hiện Nghị quyết trên, UBND thành phố ban hành Kế hoạch như sau:", {("SELF", "implements", "05-NQ/TU")}),
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "Ngày 09 tháng 01 năm 2025, Thành ủy ban hành Nghị quyết số 05-NQ/TU về phát triển nhà ở; UBND thành phố ban hành Kế hoạch thực hiện như sau:", {("SELF", "implements", "05-NQ/TU")}),
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "Thực hiện Nghị quyết số 05-NQ/TU ngày 09/01/2025 của Thành ủy (sau đây gọi tắt là Nghị quyết số 05-NQ/TU), UBND thành phố ban hành Kế hoạch như sau:", {("SELF", "implements", "05-NQ/TU")}),
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "Thực hiện @B. Ủy ban nhân dân thành phố ban hành Kế hoạch như sau:", {("SELF", "implements", "05-NQ/TU")}),
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "Thực hiện @B, Ủy ban nhân dân thành phố Cần Thơ ban hành Kế hoạch phát triển nhà ở xã hội năm 2026 trên địa bàn thành phố (sau đây viết tắt là Kế hoạch) như sau:", {("SELF", "implements", "05-NQ/TU")}),
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "Thực hiện @B, trên cơ sở kết quả đạt được năm 2025, UBND thành phố ban hành Kế hoạch như sau:", {("SELF", "implements", "05-NQ/TU")}),
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "Thực hiện @B, Trường Đại học Cần Thơ ban hành Kế hoạch như sau:", {("SELF", "implements", "05-NQ/TU")}),
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "Thực hiện @B, Phòng Kinh tế xây dựng kế hoạch thực hiện như sau:", {("SELF", "implements", "05-NQ/TU")}),
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "Thực hiện @B, Ban Chỉ đạo 389 thành phố triển khai kế hoạch như sau:", {("SELF", "implements", "05-NQ/TU")}),
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "Thực hiện @B, nay UBND thành phố ban hành Kế hoạch như sau:", {("SELF", "implements", "05-NQ/TU")}),
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "Thực hiện @B, sau khi xem xét đề xuất của Sở Xây dựng, Ủy ban nhân dân thành phố ban hành Kế hoạch như sau:", {("SELF", "implements", "05-NQ/TU")}),
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "Thực hiện @B, nhằm nâng cao chất lượng nhà ở, góp phần bảo đảm an sinh xã hội, Ủy ban nhân dân thành phố ban hành Kế hoạch như sau:", {("SELF", "implements", "05-NQ/TU")}),
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "Căn cứ @B;\nUBND thành phố ban hành Kế hoạch phát triển nhà ở như sau:", {("SELF", "based_on", "05-NQ/TU")}),
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "Căn cứ @B, UBND thành phố xây dựng Kế hoạch như sau:", {("SELF", "based_on", "05-NQ/TU")}),
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "Căn cứ @B; theo đề nghị của Sở Xây dựng, UBND thành phố ban hành Kế hoạch như sau:", {("SELF", "based_on", "05-NQ/TU")}),
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "Trên cơ sở @B, UBND thành phố ban hành Kế hoạch như sau:", {("SELF", "based_on", "05-NQ/TU")}),
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "Theo @B, UBND thành phố ban hành Kế hoạch như sau:", {("SELF", "based_on", "05-NQ/TU")}),
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "Dựa trên @B, UBND thành phố ban hành Kế hoạch như sau:", {("SELF", "based_on", "05-NQ/TU")}),
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "Căn cứ:\n- @B;\n- Chức năng, nhiệm vụ được giao.", {("SELF", "based_on", "05-NQ/TU")}),
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "Thực hiện @B và Công văn số 99/BXD-QLN ngày 01/02/2026 của Bộ Xây dựng về việc hướng dẫn phát triển nhà ở, UBND thành phố ban hành Kế hoạch như sau:", {("SELF", "implements", "05-NQ/TU"), ("SELF", "implements", "99/BXD-QLN")}),
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "Thực hiện @B; Công văn số 99/BXD-QLN ngày 01/02/2026 của Bộ Xây dựng về việc hướng dẫn phát triển nhà ở; UBND thành phố ban hành Kế hoạch như sau:", {("SELF", "implements", "05-NQ/TU"), ("SELF", "implements", "99/BXD-QLN")}),
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "Thực hiện @B; thực hiện Công văn số 99/BXD-QLN ngày 01/02/2026 của Bộ Xây dựng về phát triển nhà ở, UBND thành phố ban hành Kế hoạch như sau:", {("SELF", "implements", "05-NQ/TU"), ("SELF", "implements", "99/BXD-QLN")}),
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "Thực hiện @B.\nThực hiện Công văn số 99/BXD-QLN ngày 01/02/2026 của Bộ Xây dựng về phát triển nhà ở.\nUBND thành phố ban hành Kế hoạch như sau:", {("SELF", "implements", "05-NQ/TU"), ("SELF", "implements", "99/BXD-QLN")}),
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "Thực hiện các văn bản: @B, Công văn số 99/BXD-QLN ngày 01/02/2026 của Bộ Xây dựng, UBND thành phố ban hành Kế hoạch như sau:", {("SELF", "implements", "05-NQ/TU"), ("SELF", "implements", "99/BXD-QLN")}),
    ("Báo cáo", "88/BC-UBND", "Kết quả thực hiện Nghị quyết số 05-NQ/TU của Thành ủy về phát triển nhà ở", "UBND thành phố báo cáo như sau:", {("SELF", "reports_on", "05-NQ/TU")}),
    ("Báo cáo", "88/BC-UBND", "Tình hình, kết quả thực hiện Nghị quyết số 05-NQ/TU của Thành ủy về phát triển nhà ở", "UBND thành phố báo cáo như sau:", {("SELF", "reports_on", "05-NQ/TU")}),
    ("Báo cáo", "88/BC-UBND", "Sơ kết 03 năm thực hiện Nghị quyết số 05-NQ/TU của Thành ủy về phát triển nhà ở", "UBND thành phố báo cáo như sau:", {("SELF", "reports_on", "05-NQ/TU")}),
    ("Báo cáo", "88/BC-UBND", "Tổng kết 10 năm thực hiện Nghị quyết số 05-NQ/TU của Thành ủy về phát triển nhà ở", "UBND thành phố báo cáo như sau:", {("SELF", "reports_on", "05-NQ/TU")}),
    ("Báo cáo", "88/BC-UBND", "Đánh giá kết quả thực hiện Nghị quyết số 05-NQ/TU của Thành ủy về phát triển nhà ở", "UBND thành phố báo cáo như sau:", {("SELF", "reports_on", "05-NQ/TU")}),
    ("Báo cáo", "88/BC-UBND", "Việc thực hiện Nghị quyết số 05-NQ/TU của Thành ủy về phát triển nhà ở", "UBND thành phố báo cáo như sau:", {("SELF", "reports_on", "05-NQ/TU")}),
    ("Báo cáo", "88/BC-UBND", "Công tác triển khai thực hiện Nghị quyết số 05-NQ/TU của Thành ủy về phát triển nhà ở", "UBND thành phố báo cáo như sau:", {("SELF", "reports_on", "05-NQ/TU")}),
    ("Báo cáo", "88/BC-UBND", "Kết quả 06 tháng đầu năm thực hiện Nghị quyết số 05-NQ/TU của Thành ủy về phát triển nhà ở", "UBND thành phố báo cáo như sau:", {("SELF", "reports_on", "05-NQ/TU")}),
    ("Báo cáo", "88/BC-UBND", "Tiến độ thực hiện Nghị quyết số 05-NQ/TU của Thành ủy về phát triển nhà ở", "UBND thành phố báo cáo như sau:", {("SELF", "reports_on", "05-NQ/TU")}),
    ("Báo cáo", "88/BC-UBND", "Kết quả phát triển nhà ở xã hội năm 2026", "Thực hiện Công văn số 99/BXD-QLN ngày 01/02/2026 của Bộ Xây dựng về việc báo cáo kết quả thực hiện Nghị quyết số 05-NQ/TU, UBND thành phố báo cáo kết quả như sau:", {("SELF", "implements", "99/BXD-QLN"), ("SELF", "reports_on", "05-NQ/TU")}),
    ("Báo cáo", "88/BC-UBND", "Kết quả phát triển nhà ở xã hội năm 2026", "Thực hiện Công văn số 99/BXD-QLN ngày 01/02/2026 của Bộ Xây dựng, UBND thành phố báo cáo kết quả thực hiện @B như sau:", {("SELF", "implements", "99/BXD-QLN"), ("SELF", "reports_on", "05-NQ/TU")}),
    ("Báo cáo", "88/BC-UBND", "Kết quả phát triển nhà ở xã hội năm 2026", "UBND thành phố báo cáo kết quả triển khai @B như sau:", {("SELF", "reports_on", "05-NQ/TU")}),
    ("Báo cáo", "88/BC-UBND", "Kết quả phát triển nhà ở xã hội năm 2026", "Thực hiện Công văn số 99/BXD-QLN ngày 01/02/2026 của Bộ Xây dựng, Sở Xây dựng báo cáo tình hình như sau:", {("SELF", "implements", "99/BXD-QLN")}),
    ("Báo cáo", "88/BC-UBND", "Kết quả phát triển nhà ở xã hội năm 2026", "Theo yêu cầu của Bộ Xây dựng tại Công văn số 99/BXD-QLN ngày 01/02/2026, UBND thành phố báo cáo như sau:", {("SELF", "implements", "99/BXD-QLN")}),
    ("Công văn", "88/UBND-XD", "V/v triển khai phát triển nhà ở", "Thực hiện @B, UBND thành phố đề nghị các sở, ngành triển khai các nội dung sau:", {("SELF", "implements", "05-NQ/TU")}),
    ("Công văn", "88/UBND-XD", "V/v triển khai phát triển nhà ở", "Thực hiện @B, Chủ tịch UBND thành phố có ý kiến như sau:", {("SELF", "implements", "05-NQ/TU")}),
    ("Công văn", "88/UBND-XD", "V/v triển khai phát triển nhà ở", "Thực hiện @B, Chủ tịch UBND thành phố chỉ đạo như sau:", {("SELF", "implements", "05-NQ/TU")}),
    ("Công văn", "88/UBND-XD", "V/v triển khai phát triển nhà ở", "Thực hiện @B, Chủ tịch UBND thành phố giao Sở Xây dựng chủ trì, phối hợp với các đơn vị liên quan triển khai.", {("SELF", "implements", "05-NQ/TU")}),
    ("Chỉ thị", "8/CT-UBND", "Về việc tăng cường phát triển nhà ở", "Để tăng cường thực hiện @B, Chủ tịch UBND thành phố yêu cầu các sở, ngành thực hiện nghiêm các nội dung sau:", {("SELF", "implements", "05-NQ/TU")}),
    ("Chỉ thị", "8/CT-UBND", "Về việc tăng cường phát triển nhà ở", "Thực hiện @B, nhằm khắc phục những hạn chế nêu trên, Chủ tịch UBND thành phố yêu cầu:", {("SELF", "implements", "05-NQ/TU")}),
    ("Hướng dẫn", "8/HD-SXD", "Về phát triển nhà ở", "Thực hiện @B, Sở Xây dựng hướng dẫn một số nội dung như sau:", {("SELF", "implements", "05-NQ/TU")}),
    ("Hướng dẫn", "8/HD-SXD", "Về phát triển nhà ở", "Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ; thực hiện @B, Sở Xây dựng hướng dẫn như sau:", {("SELF", "based_on", "98/2023/NĐ-CP"), ("SELF", "implements", "05-NQ/TU")}),
    ("Tờ trình", "8/TTr-SXD", "Về việc ban hành Kế hoạch phát triển nhà ở", "Thực hiện @B, Sở Xây dựng kính trình UBND thành phố xem xét, ban hành Kế hoạch như sau:", {("SELF", "implements", "05-NQ/TU")}),
    ("Tờ trình", "8/TTr-SXD", "Về việc ban hành Kế hoạch phát triển nhà ở", "Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ;\nThực hiện @B,\nSở Xây dựng trình UBND thành phố xem xét, ban hành Kế hoạch với nội dung sau:", {("SELF", "based_on", "98/2023/NĐ-CP"), ("SELF", "implements", "05-NQ/TU")}),
    ("Thông báo", "8/TB-VP", "Kết luận của Chủ tịch UBND thành phố", "Ngày 02/3/2026, Chủ tịch UBND thành phố chủ trì họp về tình hình thực hiện @B. Sau khi nghe báo cáo, Chủ tịch UBND thành phố kết luận như sau:", set()),
    ("Chương trình hành động", "8-CTr/TU", "Thực hiện Nghị quyết số 05-NQ/TW ngày 09 tháng 01 năm 2025 của Bộ Chính trị về phát triển nhà ở", "Thực hiện Nghị quyết số 05-NQ/TW ngày 09 tháng 01 năm 2025 của Bộ Chính trị về phát triển nhà ở, Ban Chấp hành Đảng bộ thành phố ban hành Chương trình hành động với những nội dung sau:", {("SELF", "implements", "05-NQ/TW")}),
    ("Kế hoạch", "88/KH-UBND", "Triển khai thực hiện Nghị quyết số 05-NQ/TU ngày 09 tháng 01 năm 2025 của Thành ủy về phát triển nhà ở", "UBND thành phố ban hành Kế hoạch như sau:", {("SELF", "implements", "05-NQ/TU")}),
    ("Kế hoạch", "88/KH-UBND", "Thực hiện Kế hoạch số 15-KH/TU ngày 01/02/2026 của Thành ủy thực hiện Nghị quyết số 05-NQ/TU về phát triển nhà ở", "UBND thành phố ban hành Kế hoạch như sau:", {("15-KH/TU", "implements", "05-NQ/TU"), ("SELF", "implements", "15-KH/TU")}),
    ("Kế hoạch", "88/KH-UBND", "Tổ chức các hoạt động hưởng ứng Nghị quyết số 05-NQ/TU của Thành ủy về phát triển nhà ở", "UBND thành phố ban hành Kế hoạch như sau:", {("SELF", "implements", "05-NQ/TU")}),
    ("Kế hoạch", "88/KH-UBND", "Sơ kết 03 năm thực hiện Nghị quyết số 05-NQ/TU của Thành ủy về phát triển nhà ở", "UBND thành phố ban hành Kế hoạch như sau:", {("SELF", "reports_on", "05-NQ/TU")}),
    ("Kế hoạch", "88/KH-UBND", "Điều chỉnh, bổ sung Kế hoạch số 15/KH-UBND ngày 01/02/2026 của UBND thành phố về phát triển nhà ở", "UBND thành phố ban hành Kế hoạch như sau:", {("SELF", "amends", "15/KH-UBND")}),
    ("Quyết định", "88/QĐ-UBND", "Phê duyệt Đề án phát triển nhà ở thực hiện Nghị quyết số 05-NQ/TU của Thành ủy", "Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ;\nTheo đề nghị của Giám đốc Sở Xây dựng tại Tờ trình số 45/TTr-SXD ngày 02/02/2026.\nQUYẾT ĐỊNH:\nĐiều 1. Phê duyệt Đề án.", {("SELF", "based_on", "98/2023/NĐ-CP"), ("SELF", "implements", "05-NQ/TU")}),
    ("Quyết định", "88/QĐ-UBND", "Về việc ban hành Kế hoạch triển khai Nghị quyết số 05-NQ/TU của Thành ủy về phát triển nhà ở", "Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch.", {("SELF", "based_on", "98/2023/NĐ-CP"), ("SELF", "implements", "05-NQ/TU")}),
    ("Quyết định", "88/QĐ-UBND", "Về việc ban hành Kế hoạch phát triển nhà ở", "Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ;\nThực hiện @B;\nXét đề nghị của Giám đốc Sở Xây dựng.\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch triển khai @B.\nĐiều 2. Quyết định này có hiệu lực từ ngày ký và thay thế Quyết định số 15/QĐ-UBND ngày 01/02/2020 của UBND thành phố.", {("SELF", "based_on", "98/2023/NĐ-CP"), ("SELF", "implements", "05-NQ/TU"), ("SELF", "replaces", "15/QĐ-UBND")}),
    ("Quyết định", "88/QĐ-UBND", "Về việc ban hành Kế hoạch phát triển nhà ở", "Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch triển khai thực hiện @B.", {("SELF", "based_on", "98/2023/NĐ-CP"), ("SELF", "implements", "05-NQ/TU")}),
    ("Quyết định", "88/QĐ-UBND", "Về việc ban hành Kế hoạch phát triển nhà ở", "Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ;\nQUYẾT ĐỊNH:\nĐiều 1. Điều chỉnh khoản 1 Điều 2 Quyết định số 15/QĐ-UBND ngày 01/02/2020 của UBND thành phố như sau:", {("SELF", "amends", "15/QĐ-UBND"), ("SELF", "based_on", "98/2023/NĐ-CP")}),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "number", "title", "words", "expected"), OPENINGS)
def test_openings(kind: str, number: str, title: str, words: str, expected: set[Triple]) -> None:
    assert opening(kind, number, title, words) == expected


WHOLE: list[tuple[str, str, str, str, set[Triple]]] = [
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "V. TỔ CHỨC THỰC HIỆN\n1. Kế hoạch này thay thế Kế hoạch số 15/KH-UBND ngày 01/02/2024 của UBND thành phố.", {("SELF", "replaces", "15/KH-UBND")}),
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "V. TỔ CHỨC THỰC HIỆN\n1. Kế hoạch này có hiệu lực kể từ ngày ký, thay thế cho Kế hoạch số 15/KH-UBND ngày 01/02/2024.", {("SELF", "replaces", "15/KH-UBND")}),
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "V. TỔ CHỨC THỰC HIỆN\n1. Kế hoạch này có hiệu lực từ ngày ký; Kế hoạch số 15/KH-UBND ngày 01/02/2024 hết hiệu lực.", {("SELF", "repeals", "15/KH-UBND")}),
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "V. TỔ CHỨC THỰC HIỆN\n1. Bãi bỏ Kế hoạch số 15/KH-UBND ngày 01/02/2024 của UBND thành phố.", {("SELF", "repeals", "15/KH-UBND")}),
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "V. TỔ CHỨC THỰC HIỆN\n1. Kế hoạch số 15/KH-UBND ngày 01/02/2024 hết hiệu lực kể từ ngày ban hành Kế hoạch này.", {("SELF", "repeals", "15/KH-UBND")}),
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "V. TỔ CHỨC THỰC HIỆN\n1. Kế hoạch này điều chỉnh, bổ sung Kế hoạch số 15/KH-UBND ngày 01/02/2024.", {("SELF", "amends", "15/KH-UBND")}),
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "V. TỔ CHỨC THỰC HIỆN\nTrên đây là Kế hoạch thực hiện @B, yêu cầu các đơn vị triển khai.", {("SELF", "implements", "05-NQ/TU")}),
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "V. TỔ CHỨC THỰC HIỆN\nCác sở, ngành căn cứ Kế hoạch này và @B để tổ chức thực hiện.", set()),
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "II. NHIỆM VỤ\n1. Tiếp tục thực hiện Kế hoạch số 15/KH-UBND ngày 01/02/2024 và Quyết định số 45/QĐ-UBND.", set()),
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "II. NHIỆM VỤ\n1. Sở Xây dựng tham mưu UBND thành phố ban hành Quyết định thay thế Quyết định số 45/QĐ-UBND trong quý II.", set()),
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "II. KẾT QUẢ NĂM 2025\n1. Thực hiện @B, năm 2025 thành phố đã ban hành Kế hoạch số 15/KH-UBND ngày 01/02/2025.", {("15/KH-UBND", "implements", "05-NQ/TU")}),
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "Thực hiện @B.\nCăn cứ Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ;\nUBND thành phố ban hành Kế hoạch như sau:\nI. MỤC ĐÍCH\n1. Nâng cao chất lượng.", {("SELF", "based_on", "98/2023/NĐ-CP"), ("SELF", "implements", "05-NQ/TU")}),
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ;\nThực hiện @B.\nUBND thành phố ban hành Kế hoạch như sau:\nI. MỤC ĐÍCH\n1. Nâng cao chất lượng.", {("SELF", "based_on", "98/2023/NĐ-CP"), ("SELF", "implements", "05-NQ/TU")}),
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "Căn cứ Nghị định số 98/2023/NĐ-CP, Thông tư số 15/2025/TT-BNV; thực hiện @B, UBND thành phố ban hành Kế hoạch như sau:\nI. MỤC ĐÍCH\n1. Nâng cao chất lượng.", {("SELF", "based_on", "15/2025/TT-BNV"), ("SELF", "based_on", "98/2023/NĐ-CP"), ("SELF", "implements", "05-NQ/TU")}),
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "Thực hiện @B; căn cứ Kế hoạch số 15-KH/TU ngày 01/02/2026 của Thành ủy triển khai Nghị quyết số 05-NQ/TU; UBND thành phố ban hành Kế hoạch như sau:\nI. MỤC ĐÍCH\n1. Nâng cao.", {("15-KH/TU", "implements", "05-NQ/TU"), ("SELF", "based_on", "15-KH/TU"), ("SELF", "implements", "05-NQ/TU")}),
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "Ngày 09/01/2025, Thành ủy ban hành Nghị quyết số 05-NQ/TU về phát triển nhà ở. Thực hiện Nghị quyết này, UBND thành phố ban hành Kế hoạch như sau:\nI. MỤC ĐÍCH\n1. Nâng cao.", {("SELF", "implements", "05-NQ/TU")}),
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "Nhằm cụ thể hóa các mục tiêu, nhiệm vụ đề ra tại @B, bảo đảm an sinh xã hội, UBND thành phố ban hành Kế hoạch như sau:\nI. MỤC ĐÍCH\n1. Nâng cao.", {("SELF", "implements", "05-NQ/TU")}),
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "Quán triệt tinh thần @B, UBND thành phố ban hành Kế hoạch như sau:\nI. MỤC ĐÍCH\n1. Nâng cao.", {("SELF", "implements", "05-NQ/TU")}),
    ("Báo cáo", "88/BC-UBND", "Kết quả phát triển nhà ở xã hội năm 2026", "UBND thành phố báo cáo kết quả 03 năm thực hiện @B như sau:\nI. KẾT QUẢ\n1. Chung", {("SELF", "reports_on", "05-NQ/TU")}),
    ("Báo cáo", "88/BC-UBND", "Kết quả phát triển nhà ở xã hội năm 2026", "Thực hiện Công văn số 77-CV/TU ngày 01/02/2026 của Thành ủy về sơ kết Nghị quyết số 05-NQ/TU, UBND thành phố báo cáo như sau:\nI. KẾT QUẢ\n1. Chung", {("SELF", "implements", "77-CV/TU")}),
    ("Báo cáo", "88/BC-UBND", "Kết quả phát triển nhà ở xã hội năm 2026", "UBND thành phố nhận được Công văn số 77-CV/TU ngày 01/02/2026 của Thành ủy về báo cáo kết quả phát triển nhà ở. Sau khi rà soát, UBND thành phố báo cáo như sau:\nI. KẾT QUẢ\n1. Chung", set()),
    ("Báo cáo", "88/BC-UBND", "Kết quả phát triển nhà ở xã hội năm 2026", "I. KẾT QUẢ\n1. Chung\nTrên đây là báo cáo kết quả thực hiện Nghị quyết số 05-NQ/TU, UBND thành phố kính báo cáo Thành ủy.", {("SELF", "reports_on", "05-NQ/TU")}),
    ("Báo cáo", "88/BC-UBND", "Kết quả phát triển nhà ở xã hội năm 2026", "I. KẾT QUẢ\n1. Chung\nBáo cáo này thay thế Báo cáo số 9/BC-UBND ngày 01/02/2026.", {("SELF", "replaces", "9/BC-UBND")}),
    ("Quyết định", "88/QĐ-UBND", "Về việc ban hành Kế hoạch phát triển nhà ở", "Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ;\nCăn cứ Kế hoạch số 15-KH/TU ngày 01/02/2026 của Thành ủy thực hiện Nghị quyết số 05-NQ/TU;\nTheo đề nghị của Giám đốc Sở Xây dựng tại Tờ trình số 45/TTr-SXD.\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định này Quy chế.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký; bãi bỏ Quyết định số 15/QĐ-UBND ngày 01/02/2020.", {("15-KH/TU", "implements", "05-NQ/TU"), ("SELF", "based_on", "15-KH/TU"), ("SELF", "based_on", "98/2023/NĐ-CP"), ("SELF", "repeals", "15/QĐ-UBND")}),
    ("Quyết định", "88/QĐ-UBND", "Về việc ban hành Kế hoạch phát triển nhà ở", "Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ;\nQUYẾT ĐỊNH:\nĐiều 1. Sửa đổi, bổ sung một số nội dung của Kế hoạch ban hành kèm theo Quyết định số 15/QĐ-UBND ngày 01/02/2020 của UBND thành phố, cụ thể như sau:", {("SELF", "amends", "15/QĐ-UBND"), ("SELF", "based_on", "98/2023/NĐ-CP")}),
    ("Quyết định", "88/QĐ-UBND", "Về việc ban hành Kế hoạch phát triển nhà ở", "Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ;\nQUYẾT ĐỊNH:\nĐiều 1. Phê duyệt Đề án số 12/ĐA-SXD ngày 01/02/2026 của Sở Xây dựng.", {("SELF", "approves", "12/ĐA-SXD"), ("SELF", "based_on", "98/2023/NĐ-CP")}),
    ("Quyết định", "88/QĐ-UBND", "Về việc ban hành Kế hoạch phát triển nhà ở", "Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ;\nQUYẾT ĐỊNH:\nĐiều 1. Thành lập Ban Chỉ đạo.\nĐiều 2. Quyết định này có hiệu lực từ ngày ký và thay thế các Quyết định: số 15/QĐ-UBND ngày 01/02/2020, số 16/QĐ-UBND ngày 01/02/2020.", {("SELF", "based_on", "98/2023/NĐ-CP"), ("SELF", "replaces", "15/QĐ-UBND"), ("SELF", "replaces", "16/QĐ-UBND")}),
    ("Chỉ thị", "8/CT-UBND", "Về việc tăng cường phát triển nhà ở", "Thực hiện @B, Chủ tịch UBND thành phố chỉ thị các sở, ngành thực hiện tốt các nhiệm vụ sau:\n1. Chung", {("SELF", "implements", "05-NQ/TU")}),
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "Chủ tịch UBND thành phố phát động Phong trào thi đua “Nhà đẹp phố vui” với các nội dung sau:\n1. Chung", {("SELF", "launches", "campaign:Nhà đẹp phố vui")}),
    ("Kế hoạch", "88/KH-UBND", "Phát triển nhà ở xã hội năm 2026", "Hưởng ứng Phong trào thi đua “Nhà đẹp phố vui” do Thủ tướng Chính phủ phát động, UBND thành phố ban hành Kế hoạch như sau:\n1. Chung", {("SELF", "implements", "campaign:Nhà đẹp phố vui")}),
    ("Hướng dẫn", "8/HD-SXD", "Về phát triển nhà ở", "Thực hiện @B, Sở Xây dựng hướng dẫn thực hiện Kế hoạch số 15/KH-UBND ngày 01/02/2026 của UBND thành phố như sau:\n1. Chung", {("SELF", "guides", "15/KH-UBND"), ("SELF", "implements", "05-NQ/TU")}),
    ("Hướng dẫn", "8/HD-SXD", "Về phát triển nhà ở", "Sở Xây dựng hướng dẫn triển khai @B như sau:\n1. Chung", {("SELF", "guides", "05-NQ/TU")}),
    ("Công văn", "88/UBND-XD", "V/v triển khai phát triển nhà ở", "Thực hiện @B; Chủ tịch UBND thành phố có ý kiến chỉ đạo như sau:\n1. Chung", {("SELF", "implements", "05-NQ/TU")}),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "number", "title", "words", "expected"), WHOLE)
def test_whole_papers(kind: str, number: str, title: str, words: str, expected: set[Triple]) -> None:
    header = Header(kind, number, "2026-03-02", "UBND thành phố Cần Thơ", title=title)
    doc = read(f"{kind.upper()}\n{title}\n{words.replace('@B', B)}\n", header)
    assert triples(doc) == expected


L1, L2 = (
    "Luật Tổ chức chính quyền địa phương ngày 16/6/2025",
    "Nghị định số 73/2026/NĐ-CP ngày 10/3/2026 của Chính phủ",
)
RESTS: set[Triple] = {
    ("SELF", "based_on", "Luật Tổ chức chính quyền địa phương"),
    ("SELF", "based_on", "73/2026/NĐ-CP"),
}
LOST: list[tuple[str, set[Triple], str]] = [
    (f"{L1};\n{L2};\nXét đề nghị của Giám đốc Sở Tài chính;", RESTS, "no line has its “Căn cứ”"),
    (f"{L1};\n{L2};\nTheo đề nghị của Giám đốc Sở Tài chính.", RESTS, "before the proposal"),
    (f"Căn cứ chức năng, nhiệm vụ được giao;\n{L1}; ố 73/2026/NĐ-CP ngày 10/3/2026 của Chính phủ;", RESTS, "a cut left edge, two in a line"),
    (f"{L1} và {L2};\nMột số nội dung khác.", set(), "a line alone is no preamble"),
    (f"{L1} có nhiều điểm mới; {L2} cũng vậy.", set(), "a sentence"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected", "remark"), LOST, ids=[row[2] for row in LOST])
def test_preambles_that_lost_their_first_words(words: str, expected: set[Triple], remark: str) -> None:
    header = Header(
        "Quyết định", "41/2026/QĐ-UBND", "2026-03-02", "UBND tỉnh Quảng Trị", title="VỀ CHẾ ĐỘ BÁO CÁO"
    )
    raw = f"QUYẾT ĐỊNH\nVỀ CHẾ ĐỘ BÁO CÁO\nỦY BAN NHÂN DÂN TỈNH\n{words}\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành.\n"
    assert triples(read(raw, header)) == expected, remark
