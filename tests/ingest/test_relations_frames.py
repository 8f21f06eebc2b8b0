"""Frames in which an office says that one paper carries out another; every row is one frame of the same two papers."""

from __future__ import annotations

import pytest

from tests.ingest.relating import Triple, in_body

_A = "Kế hoạch số 12/KH-UBND"
_B = "Nghị quyết số 05-NQ/TU"
_A_LONG = f"{_A} ngày 03 tháng 02 năm 2025"
_B_LONG = f"{_B} ngày 09 tháng 01 năm 2025 của Thành ủy về phát triển nhà ở"

FRAMES = """
UBND thành phố ban hành @A để triển khai @B.
UBND thành phố đã ban hành @A nhằm cụ thể hóa @B.
UBND thành phố đã ban hành @A cụ thể hóa các mục tiêu, nhiệm vụ của @B.
UBND thành phố đã ban hành @A nhằm triển khai thực hiện có hiệu quả các nhiệm vụ, giải pháp nêu tại @B.
UBND thành phố đã ban hành @A để tổ chức thực hiện @B.
UBND thành phố đã ban hành @A trong đó cụ thể hóa @B.
Để cụ thể hóa @B, UBND thành phố đã ban hành @A.
Nhằm triển khai đồng bộ, hiệu quả @B, UBND thành phố đã ban hành @A.
Quán triệt và tổ chức thực hiện nghiêm túc @B, UBND thành phố ban hành @A.
Quán triệt sâu sắc @B, UBND thành phố đã ban hành @A.
Triển khai kịp thời @B, UBND thành phố đã ban hành @A.
Thực hiện chỉ đạo của Thành ủy tại @B, UBND thành phố đã ban hành @A.
Thực hiện các nhiệm vụ được giao tại @B, UBND thành phố đã ban hành @A.
Tiếp thu @B, UBND thành phố đã ban hành @A.
Sau khi @B được ban hành, UBND thành phố đã ban hành @A để triển khai thực hiện.
Ngay sau khi có @B, UBND thành phố đã ban hành @A.
Ngay khi @B được ban hành, UBND thành phố đã kịp thời ban hành @A.
@B được UBND thành phố cụ thể hóa tại @A.
@B đã được UBND thành phố cụ thể hóa bằng @A.
@B được triển khai thông qua @A.
@B được UBND thành phố tổ chức thực hiện theo @A.
UBND thành phố cụ thể hóa @B bằng việc ban hành @A.
UBND thành phố đã triển khai @B bằng @A.
UBND thành phố tổ chức triển khai @B thông qua @A.
Sở Xây dựng tham mưu UBND thành phố ban hành @A thực hiện @B.
Sở Xây dựng đã chủ trì tham mưu trình UBND thành phố ban hành @A để thực hiện @B.
Thực hiện @B, Sở Xây dựng đã tham mưu UBND thành phố ban hành @A.
Thực hiện @B, UBND thành phố đã xây dựng và triển khai @A.
Thực hiện @B, UBND thành phố đã xây dựng, ban hành @A.
Thực hiện @B, trên cơ sở tham mưu của Sở Xây dựng, UBND thành phố đã ban hành @A.
Thực hiện @B, ngày 03/02/2025, UBND thành phố đã ban hành @a.
Thực hiện @B, đến nay UBND thành phố đã ban hành @A và tổ chức phổ biến đến các địa phương.
Thực hiện @B, @A đã được UBND thành phố ban hành.
Triển khai @B, thành phố đã phê duyệt @A.
Việc thực hiện @B được UBND thành phố cụ thể hóa tại @A.
@A của UBND thành phố được ban hành để thực hiện @B.
@A được ban hành nhằm cụ thể hóa @B.
@A của UBND thành phố là bước cụ thể hóa @B.
@A là kế hoạch triển khai @B.
UBND thành phố ban hành kế hoạch thực hiện @B (@A).
Thực hiện @B; UBND thành phố đã ban hành @A.
Thực hiện @B. UBND thành phố đã ban hành @A.
Đối với @B: UBND thành phố đã ban hành @A để thực hiện.
Đối với @B, UBND thành phố đã ban hành @A triển khai.
Thành ủy ban hành @B; UBND thành phố ban hành @A để thực hiện.
Thành ủy đã ban hành @B. Cụ thể hóa Nghị quyết này, UBND thành phố đã ban hành @A.
Thành ủy đã ban hành @B. Triển khai Nghị quyết này, UBND thành phố đã ban hành @A.
Thành ủy đã ban hành @B. Để triển khai Nghị quyết, UBND thành phố đã ban hành @A.
Thành ủy đã ban hành @B. Thực hiện Nghị quyết của Thành ủy, UBND thành phố đã ban hành @A.
Thành ủy ban hành @B, UBND thành phố ban hành @A triển khai thực hiện Nghị quyết này.
Thành ủy ban hành @B và UBND thành phố ban hành @A triển khai thực hiện Nghị quyết.
Thực hiện @B, UBND thành phố đã chỉ đạo Sở Xây dựng tham mưu ban hành @A.
Thực hiện @B, UBND thành phố đã lãnh đạo, chỉ đạo các sở, ngành xây dựng kế hoạch và ban hành @A.
Kịp thời ban hành @A triển khai thực hiện @B.
Đã ban hành @A thực hiện @B.
Ban hành @A để triển khai thực hiện @B.
Tham mưu UBND thành phố ban hành @A về triển khai thực hiện @B.
- Về nhà ở: ban hành @A thực hiện @B.
@A (thực hiện @B).
@A, triển khai @B.
@A - triển khai thực hiện @B.
@A ban hành Chương trình hành động thực hiện @B.
@A về việc ban hành kế hoạch triển khai, thực hiện @B.
@A của UBND thành phố về tăng cường thực hiện @B.
@A của UBND thành phố về đẩy mạnh thực hiện @B.
@A của UBND thành phố tiếp tục thực hiện @B.
@A của UBND thành phố về triển khai các nhiệm vụ, giải pháp thực hiện @B.
@A của UBND thành phố phát triển nhà ở xã hội giai đoạn 2025 - 2030 thực hiện @B.
@A phát triển nhà ở xã hội, thực hiện @B.
@A hành động thực hiện @B.
@A triển khai thực hiện một số nội dung của @B.
@A triển khai thực hiện Chương trình phát triển nhà ở theo @B.
Tại @A, UBND thành phố đã đề ra các giải pháp thực hiện @B.
UBND thành phố có @A về thực hiện @B.
UBND thành phố đã có @A chỉ đạo thực hiện @B.
Nhằm đưa @B vào cuộc sống, UBND thành phố đã ban hành @A.
Nhằm tổ chức thực hiện thắng lợi @B, UBND thành phố đã ban hành @A.
Thực hiện nghiêm túc @B, UBND thành phố đã ban hành @A.
Thực hiện có hiệu quả @B, UBND thành phố đã ban hành @A.
Thực hiện tốt @B, UBND thành phố đã ban hành @A.
Trong quá trình triển khai thực hiện @B, UBND thành phố đã ban hành @A.
Trong năm, thực hiện @B, UBND thành phố đã ban hành @A.
Đồng thời, để triển khai @B, UBND thành phố ban hành @A.
Bên cạnh đó, UBND thành phố ban hành @A nhằm thực hiện @B.
Tổ chức triển khai và cụ thể hóa @B, UBND thành phố đã ban hành @A.
Cụ thể hóa nội dung @B, UBND thành phố đã ban hành @A.
Thể chế hóa chủ trương tại @B, UBND thành phố đã ban hành @A.
""".strip().split("\n")
"""@A and @a stand for the plan, @B and @b for the resolution, with and without date and issuer."""


@pytest.mark.parametrize("frame", FRAMES)
def test_frames_of_carrying_out(frame: str) -> None:
    sentence = frame.replace("@A", _A_LONG).replace("@a", _A).replace("@B", _B_LONG).replace("@b", _B)
    assert in_body(sentence) == {("12/KH-UBND", "implements", "05-NQ/TU")}


STATED: list[tuple[str, set[Triple]]] = [
    ("UBND thành phố ban hành Quyết định số 45/QĐ-UBND sửa đổi, bổ sung một số điều của Quyết định số 30/QĐ-UBND.", {("45/QĐ-UBND", "amends", "30/QĐ-UBND")}),
    ("Quyết định số 30/QĐ-UBND được sửa đổi tại Quyết định số 45/QĐ-UBND.", {("45/QĐ-UBND", "amends", "30/QĐ-UBND")}),
    ("Quyết định số 30/QĐ-UBND (được sửa đổi, bổ sung tại Quyết định số 45/QĐ-UBND).", {("45/QĐ-UBND", "amends", "30/QĐ-UBND")}),
    ("UBND thành phố ban hành Quyết định số 45/QĐ-UBND thay thế Quyết định số 30/QĐ-UBND.", {("45/QĐ-UBND", "replaces", "30/QĐ-UBND")}),
    ("UBND thành phố ban hành Quyết định số 45/QĐ-UBND (thay thế Quyết định số 30/QĐ-UBND).", {("45/QĐ-UBND", "replaces", "30/QĐ-UBND")}),
    ("UBND thành phố ban hành Quyết định số 45/QĐ-UBND ngày 01/02/2026 về quy chế làm việc, thay thế Quyết định số 30/QĐ-UBND.", {("45/QĐ-UBND", "replaces", "30/QĐ-UBND")}),
    ("UBND thành phố ban hành Quyết định số 45/QĐ-UBND để thay thế Quyết định số 30/QĐ-UBND.", {("45/QĐ-UBND", "replaces", "30/QĐ-UBND")}),
    ("Ban hành Quyết định số 45/QĐ-UBND bãi bỏ Quyết định số 30/QĐ-UBND và Quyết định số 31/QĐ-UBND.", {("45/QĐ-UBND", "repeals", "30/QĐ-UBND"), ("45/QĐ-UBND", "repeals", "31/QĐ-UBND")}),
    ("Quyết định số 45/QĐ-UBND về việc bãi bỏ toàn bộ Quyết định số 30/QĐ-UBND.", {("45/QĐ-UBND", "repeals", "30/QĐ-UBND")}),
    ("Kế hoạch số 12/KH-UBND được điều chỉnh bởi Kế hoạch số 20/KH-UBND.", {("20/KH-UBND", "amends", "12/KH-UBND")}),
    ("Kế hoạch số 20/KH-UBND điều chỉnh một số nội dung của Kế hoạch số 12/KH-UBND.", {("20/KH-UBND", "amends", "12/KH-UBND")}),
    ("Kế hoạch số 20/KH-UBND điều chỉnh, bổ sung một số chỉ tiêu tại Kế hoạch số 12/KH-UBND.", {("20/KH-UBND", "amends", "12/KH-UBND")}),
    ("UBND thành phố đã ban hành Kế hoạch số 12/KH-UBND, sau đó điều chỉnh, bổ sung tại Kế hoạch số 20/KH-UBND.", {("20/KH-UBND", "amends", "12/KH-UBND")}),
    ("UBND thành phố đã ban hành Kế hoạch số 12/KH-UBND và Kế hoạch số 20/KH-UBND điều chỉnh, bổ sung Kế hoạch số 12/KH-UBND.", {("20/KH-UBND", "amends", "12/KH-UBND")}),
    ("Sở Nội vụ ban hành Hướng dẫn số 8/HD-SNV hướng dẫn thực hiện Nghị định số 98/2023/NĐ-CP.", {("8/HD-SNV", "guides", "98/2023/NĐ-CP")}),
    ("Bộ Nội vụ ban hành Thông tư số 15/2025/TT-BNV quy định chi tiết Luật Thi đua, khen thưởng.", {("15/2025/TT-BNV", "guides", "Luật Thi đua, khen thưởng")}),
    ("Thông tư số 15/2025/TT-BNV quy định biện pháp thi hành Nghị định số 98/2023/NĐ-CP.", {("15/2025/TT-BNV", "guides", "98/2023/NĐ-CP")}),
    ("Sở Nội vụ ban hành Công văn số 99/SNV-TĐ hướng dẫn triển khai Nghị định số 98/2023/NĐ-CP.", {("99/SNV-TĐ", "guides", "98/2023/NĐ-CP")}),
    ("Sở Nội vụ có Công văn số 99/SNV-TĐ về việc hướng dẫn thực hiện Nghị định số 98/2023/NĐ-CP.", {("99/SNV-TĐ", "guides", "98/2023/NĐ-CP")}),
    ("Nghị định số 98/2023/NĐ-CP được hướng dẫn bởi Thông tư số 15/2025/TT-BNV.", {("15/2025/TT-BNV", "guides", "98/2023/NĐ-CP")}),
    ("UBND thành phố ban hành Quyết định số 45/QĐ-UBND phê duyệt Kế hoạch số 12/KH-SXD.", {("45/QĐ-UBND", "approves", "12/KH-SXD")}),
    ("Kế hoạch số 12/KH-SXD được UBND thành phố phê duyệt tại Quyết định số 45/QĐ-UBND.", {("45/QĐ-UBND", "approves", "12/KH-SXD")}),
    ("UBND thành phố phê duyệt Kế hoạch số 12/KH-SXD tại Quyết định số 45/QĐ-UBND.", {("45/QĐ-UBND", "approves", "12/KH-SXD")}),
    ("Quyết định số 45/QĐ-UBND của UBND thành phố về việc phê duyệt Đề án số 12/ĐA-SXD.", {("45/QĐ-UBND", "approves", "12/ĐA-SXD")}),
    ("Quy chế số 3/QC-UBND ban hành kèm theo Quyết định số 45/QĐ-UBND.", {("45/QĐ-UBND", "issues_with", "3/QC-UBND")}),
    ("Chủ tịch UBND thành phố ban hành Kế hoạch số 12/KH-UBND phát động phong trào thi đua “Nhà đẹp phố vui”.", {("12/KH-UBND", "launches", "campaign:Nhà đẹp phố vui")}),
    ("UBND thành phố đã phát động phong trào thi đua “Nhà đẹp phố vui” tại Kế hoạch số 12/KH-UBND.", {("12/KH-UBND", "launches", "campaign:Nhà đẹp phố vui")}),
    ("Phong trào thi đua “Nhà đẹp phố vui” được UBND thành phố phát động tại Kế hoạch số 12/KH-UBND.", {("12/KH-UBND", "launches", "campaign:Nhà đẹp phố vui")}),
    ("Phong trào thi đua “Nhà đẹp phố vui” phát động theo Kế hoạch số 12/KH-UBND đạt kết quả tốt.", {("12/KH-UBND", "launches", "campaign:Nhà đẹp phố vui")}),
    ("UBND thành phố ban hành Kế hoạch số 12/KH-UBND tổ chức phong trào thi đua “Nhà đẹp phố vui”.", {("12/KH-UBND", "implements", "campaign:Nhà đẹp phố vui")}),
    ("UBND thành phố ban hành Kế hoạch số 12/KH-UBND triển khai phong trào thi đua “Nhà đẹp phố vui”.", {("12/KH-UBND", "implements", "campaign:Nhà đẹp phố vui")}),
    ("UBND thành phố ban hành Kế hoạch số 12/KH-UBND hưởng ứng phong trào thi đua “Nhà đẹp phố vui”.", {("12/KH-UBND", "implements", "campaign:Nhà đẹp phố vui")}),
    ("UBND thành phố ban hành Kế hoạch số 12/KH-UBND về việc thực hiện phong trào thi đua “Nhà đẹp phố vui” do Thủ tướng Chính phủ phát động.", {("12/KH-UBND", "implements", "campaign:Nhà đẹp phố vui")}),
    ("Hưởng ứng phong trào thi đua “Nhà đẹp phố vui”, UBND thành phố ban hành Kế hoạch số 12/KH-UBND.", {("12/KH-UBND", "implements", "campaign:Nhà đẹp phố vui")}),
    ("Thực hiện phong trào thi đua “Nhà đẹp phố vui”, UBND thành phố ban hành Kế hoạch số 12/KH-UBND.", {("12/KH-UBND", "implements", "campaign:Nhà đẹp phố vui")}),
    ("Triển khai phong trào thi đua “Nhà đẹp phố vui” do Thủ tướng Chính phủ phát động, UBND thành phố đã ban hành Kế hoạch số 12/KH-UBND.", {("12/KH-UBND", "implements", "campaign:Nhà đẹp phố vui")}),
    ("Hưởng ứng phong trào thi đua “Nhà đẹp phố vui” do Thủ tướng Chính phủ phát động tại Quyết định số 1526/QĐ-TTg, UBND thành phố đã ban hành Kế hoạch số 12/KH-UBND.", {("12/KH-UBND", "implements", "1526/QĐ-TTg"), ("12/KH-UBND", "implements", "campaign:Nhà đẹp phố vui"), ("1526/QĐ-TTg", "launches", "campaign:Nhà đẹp phố vui")}),
    ("Sở Nội vụ ban hành Hướng dẫn số 8/HD-SNV về tiêu chí khen thưởng phong trào thi đua “Nhà đẹp phố vui”.", {("8/HD-SNV", "guides", "campaign:Nhà đẹp phố vui")}),
    ("Chỉ thị số 5/CT-TTg của Thủ tướng Chính phủ về việc phát động phong trào thi đua “Nhà đẹp phố vui”.", {("5/CT-TTg", "launches", "campaign:Nhà đẹp phố vui")}),
    ("Quyết định số 1526/QĐ-TTg của Thủ tướng Chính phủ ban hành Kế hoạch tổ chức phong trào thi đua “Nhà đẹp phố vui”.", {("1526/QĐ-TTg", "implements", "campaign:Nhà đẹp phố vui")}),
    ("UBND thành phố báo cáo tại Báo cáo số 9/BC-SNV kết quả thực hiện Kế hoạch số 12/KH-UBND.", {("9/BC-SNV", "reports_on", "12/KH-UBND")}),
    ("Sở Nội vụ có Báo cáo số 9/BC-SNV tổng kết 05 năm thực hiện Nghị quyết số 05-NQ/TU.", {("9/BC-SNV", "reports_on", "05-NQ/TU")}),
    ("Sở Nội vụ có Báo cáo số 9/BC-SNV về tình hình thực hiện Nghị quyết số 05-NQ/TU.", {("9/BC-SNV", "reports_on", "05-NQ/TU")}),
    ("Sở Nội vụ có Báo cáo số 9/BC-SNV về việc sơ kết Nghị quyết số 05-NQ/TU.", {("9/BC-SNV", "reports_on", "05-NQ/TU")}),
    ("Thực hiện Nghị quyết số 05-NQ/TU và Chỉ thị số 6-CT/TU của Thành ủy, UBND thành phố ban hành Kế hoạch số 12/KH-UBND, Kế hoạch số 13/KH-UBND.", {("12/KH-UBND", "implements", "05-NQ/TU"), ("12/KH-UBND", "implements", "6-CT/TU"), ("13/KH-UBND", "implements", "05-NQ/TU"), ("13/KH-UBND", "implements", "6-CT/TU")}),
    ("Thực hiện Nghị quyết số 05-NQ/TU, HĐND thành phố ban hành Nghị quyết số 11/NQ-HĐND, UBND thành phố ban hành Kế hoạch số 12/KH-UBND.", {("11/NQ-HĐND", "implements", "05-NQ/TU"), ("12/KH-UBND", "implements", "05-NQ/TU")}),
    ("Thực hiện Nghị quyết số 05-NQ/TU, UBND thành phố đã ban hành: Kế hoạch số 12/KH-UBND về nhà ở; Quyết định số 45/QĐ-UBND về quy chế.", {("12/KH-UBND", "implements", "05-NQ/TU"), ("45/QĐ-UBND", "implements", "05-NQ/TU")}),
    ("Thực hiện Nghị quyết số 05-NQ/TU, UBND thành phố đã ban hành các văn bản như: Kế hoạch số 12/KH-UBND, Quyết định số 45/QĐ-UBND và Công văn số 77/UBND-NC.", {("12/KH-UBND", "implements", "05-NQ/TU"), ("45/QĐ-UBND", "implements", "05-NQ/TU"), ("77/UBND-NC", "implements", "05-NQ/TU")}),
    ("Thực hiện Nghị quyết số 05-NQ/TU, UBND thành phố đã ban hành 02 văn bản (Kế hoạch số 12/KH-UBND, Quyết định số 45/QĐ-UBND).", {("12/KH-UBND", "implements", "05-NQ/TU"), ("45/QĐ-UBND", "implements", "05-NQ/TU")}),
    ("Thực hiện Nghị quyết số 05-NQ/TU, UBND thành phố đã ban hành nhiều văn bản chỉ đạo, điển hình: Kế hoạch số 12/KH-UBND; Quyết định số 45/QĐ-UBND.", {("12/KH-UBND", "implements", "05-NQ/TU"), ("45/QĐ-UBND", "implements", "05-NQ/TU")}),
    ("Thực hiện Nghị quyết số 05-NQ/TU, UBND thành phố đã ban hành nhiều văn bản:\n- Kế hoạch số 12/KH-UBND;\n- Quyết định số 45/QĐ-UBND.", {("12/KH-UBND", "implements", "05-NQ/TU"), ("45/QĐ-UBND", "implements", "05-NQ/TU")}),
    ("Các văn bản triển khai thực hiện Nghị quyết số 05-NQ/TU:\n- Kế hoạch số 12/KH-UBND;\n- Quyết định số 45/QĐ-UBND.", {("12/KH-UBND", "implements", "05-NQ/TU"), ("45/QĐ-UBND", "implements", "05-NQ/TU")}),
    ("Để thực hiện Nghị quyết số 05-NQ/TU, UBND thành phố đã ban hành:\n+ Kế hoạch số 12/KH-UBND;\n+ Quyết định số 45/QĐ-UBND.", {("12/KH-UBND", "implements", "05-NQ/TU"), ("45/QĐ-UBND", "implements", "05-NQ/TU")}),
    ("UBND thành phố đã ban hành các văn bản triển khai Nghị quyết số 05-NQ/TU, gồm:\n- Kế hoạch số 12/KH-UBND;\n- Quyết định số 45/QĐ-UBND.", {("12/KH-UBND", "implements", "05-NQ/TU"), ("45/QĐ-UBND", "implements", "05-NQ/TU")}),
    ("UBND thành phố đã ban hành các văn bản triển khai Nghị quyết số 05-NQ/TU, gồm: Kế hoạch số 12/KH-UBND, Quyết định số 45/QĐ-UBND.", {("12/KH-UBND", "implements", "05-NQ/TU"), ("45/QĐ-UBND", "implements", "05-NQ/TU")}),
    ("UBND thành phố đã ban hành 02 văn bản triển khai Nghị quyết số 05-NQ/TU (Kế hoạch số 12/KH-UBND và Quyết định số 45/QĐ-UBND).", {("12/KH-UBND", "implements", "05-NQ/TU"), ("45/QĐ-UBND", "implements", "05-NQ/TU")}),
    ("Nghị quyết số 05-NQ/TU được cụ thể hóa bằng các văn bản: Kế hoạch số 12/KH-UBND, Quyết định số 45/QĐ-UBND.", {("12/KH-UBND", "implements", "05-NQ/TU"), ("45/QĐ-UBND", "implements", "05-NQ/TU")}),
    ("UBND thành phố ban hành Kế hoạch số 12/KH-UBND và Công văn số 77/UBND-NC triển khai Nghị quyết số 05-NQ/TU.", {("12/KH-UBND", "implements", "05-NQ/TU"), ("77/UBND-NC", "implements", "05-NQ/TU")}),
    ("Thành ủy đã ban hành Nghị quyết số 05-NQ/TU, HĐND thành phố đã ban hành Nghị quyết số 11/NQ-HĐND, UBND thành phố ban hành Kế hoạch số 12/KH-UBND.", set()),
    ("Các đơn vị thực hiện Nghị quyết số 05-NQ/TU và Kế hoạch số 12/KH-UBND.", set()),
    ("Kết quả thực hiện Nghị quyết số 05-NQ/TU đạt tốt; Kế hoạch số 12/KH-UBND hoàn thành.", set()),
    ("Sở Xây dựng chủ trì, phối hợp thực hiện Nghị quyết số 05-NQ/TU theo Kế hoạch số 12/KH-UBND.", set()),
    ("Theo Quyết định số 45/QĐ-UBND, các đơn vị báo cáo trước ngày 15 tháng 12.", set()),
    ("Thực hiện Nghị quyết số 05-NQ/TU, thành phố đã hoàn thành 12/15 chỉ tiêu của Kế hoạch số 12/KH-UBND.", set()),
    ("UBND thành phố đang dự thảo Kế hoạch thay thế Kế hoạch số 12/KH-UBND.", set()),
    ("Tham mưu sửa đổi Quyết định số 45/QĐ-UBND cho phù hợp Nghị định số 98/2023/NĐ-CP.", set()),
    ("Thực hiện Nghị quyết số 05-NQ/TU, các sở, ngành tiếp tục triển khai Kế hoạch số 12/KH-UBND.", set()),
    ("Công tác triển khai: đã ban hành Kế hoạch số 12/KH-UBND (thực hiện Nghị quyết số 05-NQ/TU), Quyết định số 45/QĐ-UBND (thành lập Ban Chỉ đạo).", {("12/KH-UBND", "implements", "05-NQ/TU")}),
    ("Ban Chỉ đạo được thành lập theo Quyết định số 45/QĐ-UBND để thực hiện Nghị quyết số 05-NQ/TU.", {("45/QĐ-UBND", "implements", "05-NQ/TU")}),
    ("UBND thành phố đã thành lập Ban Chỉ đạo thực hiện Nghị quyết số 05-NQ/TU tại Quyết định số 45/QĐ-UBND.", {("45/QĐ-UBND", "implements", "05-NQ/TU")}),
    ("UBND thành phố ban hành Quyết định số 45/QĐ-UBND thành lập Ban Chỉ đạo thực hiện Nghị quyết số 05-NQ/TU.", {("45/QĐ-UBND", "implements", "05-NQ/TU")}),
    ("UBND thành phố ban hành Quyết định số 45/QĐ-UBND về việc kiện toàn Tổ công tác triển khai Nghị quyết số 05-NQ/TU.", {("45/QĐ-UBND", "implements", "05-NQ/TU")}),
    ("UBND thành phố ban hành Quyết định số 45/QĐ-UBND phê duyệt kế hoạch thực hiện Nghị quyết số 05-NQ/TU.", {("45/QĐ-UBND", "implements", "05-NQ/TU")}),
    ("Căn cứ Nghị quyết số 05-NQ/TU, UBND thành phố ban hành Kế hoạch số 12/KH-UBND.", {("12/KH-UBND", "based_on", "05-NQ/TU")}),
    ("UBND thành phố ban hành Kế hoạch số 12/KH-UBND trên cơ sở Nghị quyết số 05-NQ/TU.", {("12/KH-UBND", "based_on", "05-NQ/TU")}),
    ("UBND thành phố ban hành Kế hoạch số 12/KH-UBND căn cứ Nghị quyết số 05-NQ/TU.", {("12/KH-UBND", "based_on", "05-NQ/TU")}),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), STATED)
def test_what_a_sentence_states(sentence: str, expected: set[Triple]) -> None:
    assert in_body(sentence) == expected
