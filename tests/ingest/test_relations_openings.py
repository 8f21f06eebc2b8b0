"""Openings of papers: what they are based on, carry out and report on."""

from __future__ import annotations

import pytest

from ingest.model import Header
from tests.ingest.test_relations import Triple, read, triples

B = "Nghị quyết số 05-NQ/TU ngày 09 tháng 01 năm 2025 của Thành ủy về phát triển nhà ở"
AFTER = "\nI. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\nNâng cao chất lượng sống.\n"


def opening(kind: str, number: str, title: str, words: str) -> set[Triple]:
    """What the opening words of a paper state."""
    header = Header(kind, number, "2026-03-02", "UBND thành phố Cần Thơ", title=title)
    return triples(read(f"{kind.upper()}\n{title}\n{words.replace('@B', B)}{AFTER}", header))


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
