"""Whole papers, from the letterhead to the signature: what their titles, preambles and articles say."""

from __future__ import annotations

import pytest

from ingest.model import Document, Source, SourceText
from ingest.pipeline import parse
from tests.ingest.relating import Triple, triples

PAPER = """ỦY BAN NHÂN DÂN
THÀNH PHỐ CẦN THƠ
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 99/{code}-UBND
Cần Thơ, ngày 02 tháng 6 năm 2025
{kind}
{title}
{body}
Nơi nhận:
- Như trên;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn Lâu
"""


def in_paper_document(code: str, kind: str, title: str, body: str) -> Document:
    """A paper of the city, read whole."""
    text = PAPER.format(code=code, kind=kind, title=title, body=body)
    return parse(SourceText(Source("t.txt", "0" * 64, "text/plain"), text))


def in_paper(code: str, kind: str, title: str, body: str) -> set[Triple]:
    """What a paper of the city says."""
    return triples(in_paper_document(code, kind, title, body))


PAPERS: list[tuple[str, str, str, str, set[Triple], str]] = [
    ("KH", "KẾ HOẠCH", "Chuyển đổi số năm 2025", "Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị; Nghị quyết số 03/NQ-CP ngày 09/01/2025 của Chính phủ và Chương trình số 80-CTr/TU ngày 24/02/2025 của Thành ủy, Ủy ban nhân dân thành phố ban hành Kế hoạch như sau:\nI. MỤC TIÊU\n1. Chung\nTốt.", {("SELF", "implements", "03/NQ-CP"), ("SELF", "implements", "57-NQ/TW"), ("SELF", "implements", "80-CTr/TU")}, "three papers in one front"),
    ("KH", "KẾ HOẠCH", "Chuyển đổi số năm 2025", "Trên cơ sở Kế hoạch số 6103/KH-BNV ngày 16/9/2024 của Bộ Nội vụ và tình hình thực tế, Ủy ban nhân dân thành phố xây dựng Kế hoạch như sau:\nI. MỤC TIÊU\n1. Chung\nTốt.", {("SELF", "based_on", "6103/KH-BNV")}, "on the ground of a plan"),
    ("KH", "KẾ HOẠCH", "Chuyển đổi số năm 2025", "Triển khai Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ.\nCăn cứ Công văn số 404/BTTTT-THH ngày 05/5/2025 của Bộ Thông tin và Truyền thông về việc hướng dẫn xây dựng kế hoạch.\nỦy ban nhân dân thành phố ban hành Kế hoạch như sau:\nI. MỤC TIÊU\n1. Chung\nTốt.", {("SELF", "based_on", "404/BTTTT-THH"), ("SELF", "implements", "749/QĐ-TTg")}, "two fronts that stand alone"),
    ("KH", "KẾ HOẠCH", "Triển khai thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ", "Ủy ban nhân dân thành phố ban hành Kế hoạch triển khai thực hiện với các nội dung sau:\nI. MỤC TIÊU\n1. Chung\nTốt.", {("SELF", "implements", "57-NQ/TW")}, "a title that carries out"),
    ("KH", "KẾ HOẠCH", "THỰC HIỆN NGHỊ QUYẾT SỐ 57-NQ/TW CỦA BỘ CHÍNH TRỊ\nVÀ CHƯƠNG TRÌNH SỐ 80-CTr/TU CỦA THÀNH ỦY", "Ủy ban nhân dân thành phố ban hành Kế hoạch với các nội dung sau:\nI. MỤC TIÊU\n1. Chung\nTốt.", {("SELF", "implements", "57-NQ/TW"), ("SELF", "implements", "80-CTr/TU")}, "a title in capitals over two lines"),
    ("QĐ", "QUYẾT ĐỊNH", "Về việc ban hành Kế hoạch chuyển đổi số năm 2025", "ỦY BAN NHÂN DÂN THÀNH PHỐ\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025;\nCăn cứ Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ;\nTheo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 45/TTr-SNV ngày 01/6/2025.\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số 30/QĐ-UBND ngày 04/3/2022.\nĐiều 3. Chánh Văn phòng chịu trách nhiệm thi hành.", {("SELF", "based_on", "98/2023/NĐ-CP"), ("SELF", "based_on", "Luật Tổ chức chính quyền địa phương"), ("SELF", "implements", "57-NQ/TW"), ("SELF", "replaces", "30/QĐ-UBND")}, "a decision that issues a plan"),
    ("QĐ", "QUYẾT ĐỊNH", "Về việc ban hành Kế hoạch thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị", "CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025;\nThực hiện Chương trình số 80-CTr/TU ngày 24/02/2025 của Thành ủy;\nXét đề nghị của Giám đốc Sở Nội vụ.\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.", {("SELF", "based_on", "Luật Tổ chức chính quyền địa phương"), ("SELF", "implements", "57-NQ/TW"), ("SELF", "implements", "80-CTr/TU")}, "a decision and what it carries out"),
    ("QĐ", "QUYẾT ĐỊNH", "Sửa đổi, bổ sung một số điều của Quyết định số 30/2022/QĐ-UBND", "ỦY BAN NHÂN DÂN THÀNH PHỐ\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025;\nQUYẾT ĐỊNH:\nĐiều 1. Sửa đổi, bổ sung Điều 5, Điều 7 Quy chế ban hành kèm theo Quyết định số 30/2022/QĐ-UBND.\nĐiều 2. Bãi bỏ Quyết định số 31/2022/QĐ-UBND.", {("SELF", "amends", "30/2022/QĐ-UBND"), ("SELF", "based_on", "Luật Tổ chức chính quyền địa phương"), ("SELF", "repeals", "31/2022/QĐ-UBND")}, "a decision that amends and repeals"),
    ("CT", "CHỈ THỊ", "Về tăng cường chuyển đổi số", "Thời gian qua, thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị, công tác thi đua có nhiều chuyển biến. Để tiếp tục thực hiện có hiệu quả Chỉ thị số 41-CT/TW ngày 26/12/2024 của Bộ Chính trị, Chủ tịch Ủy ban nhân dân thành phố yêu cầu:\n1. Các sở, ngành tổ chức quán triệt.\n2. Sở Nội vụ theo dõi.", {("SELF", "implements", "41-CT/TW")}, "a directive's aim, not what was done before"),
    ("BC", "BÁO CÁO", "Kết quả chuyển đổi số năm 2025", "Thực hiện Kế hoạch số 97/KH-UBND ngày 14/5/2025 của UBND thành phố, Sở báo cáo kết quả như sau:\nI. KẾT QUẢ\n1. Công tác chỉ đạo\nĐã ban hành Kế hoạch số 31/KH-SKHCN triển khai Kế hoạch số 97/KH-UBND.", {("31/KH-SKHCN", "implements", "97/KH-UBND"), ("SELF", "implements", "97/KH-UBND")}, "a report in time"),
    ("BC", "BÁO CÁO", "Sơ kết 01 năm thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị", "Thực hiện Công văn số 812/BNV-VP ngày 02/5/2025 của Bộ Nội vụ về việc báo cáo sơ kết, UBND thành phố báo cáo như sau:\nI. KẾT QUẢ\n1. Chung\nTốt.", {("SELF", "implements", "812/BNV-VP"), ("SELF", "reports_on", "57-NQ/TW")}, "a report on a year"),
    ("TTr", "TỜ TRÌNH", "Về việc ban hành Nghị quyết chuyển đổi số", "Kính gửi: Hội đồng nhân dân thành phố\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025;\nThực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị, UBND thành phố kính trình Hội đồng nhân dân thành phố xem xét, ban hành Nghị quyết về chuyển đổi số.", {("SELF", "based_on", "Luật Tổ chức chính quyền địa phương"), ("SELF", "implements", "57-NQ/TW")}, "a proposal"),
    ("CT", "CHỈ THỊ", "Về tăng cường chuyển đổi số", "Triển khai Chỉ thị số 41-CT/TW ngày 26/12/2024 của Bộ Chính trị và Kế hoạch số 419-KH/TU của Thành ủy, Chủ tịch Ủy ban nhân dân thành phố yêu cầu:\n1. Các sở, ngành phát động phong trào thi đua.\n2. Chỉ thị này thay thế Chỉ thị số 10/CT-UBND ngày 05/5/2020.", {("SELF", "implements", "41-CT/TW"), ("SELF", "implements", "419-KH/TU"), ("SELF", "replaces", "10/CT-UBND")}, "a directive for two papers"),
    ("QĐ", "QUYẾT ĐỊNH", "Về việc ban hành Kế hoạch chuyển đổi số năm 2025", "ỦY BAN NHÂN DÂN THÀNH PHỐ\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025;\nNghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ;\nThông tư số 01/2024/TT-BNV ngày 24/02/2024 của Bộ Nội vụ;\nXét đề nghị của Giám đốc Sở Nội vụ,\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định này Quy chế.\nĐiều 2. Quyết định này có hiệu lực từ ngày ký.", {("SELF", "based_on", "01/2024/TT-BNV"), ("SELF", "based_on", "98/2023/NĐ-CP"), ("SELF", "based_on", "Luật Tổ chức chính quyền địa phương")}, "a preamble whose lines go on"),
    ("QĐ", "QUYẾT ĐỊNH", "Về việc ban hành Kế hoạch chuyển đổi số năm 2025", "ỦY BAN NHÂN DÂN THÀNH PHỐ\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025 và Luật Thi đua, khen thưởng ngày 15/6/2022;\nCăn cứ Nghị định số 98/2023/NĐ-CP (được sửa đổi, bổ sung tại Nghị định số 152/2025/NĐ-CP);\nQUYẾT ĐỊNH:\nĐiều 1. Công nhận 30 tập thể.\nĐiều 2. Quyết định này có hiệu lực từ ngày ký; bãi bỏ Quyết định số 30/QĐ-UBND và Quyết định số 31/QĐ-UBND.", {("152/2025/NĐ-CP", "amends", "98/2023/NĐ-CP"), ("SELF", "based_on", "152/2025/NĐ-CP"), ("SELF", "based_on", "98/2023/NĐ-CP"), ("SELF", "based_on", "Luật Thi đua, khen thưởng"), ("SELF", "based_on", "Luật Tổ chức chính quyền địa phương"), ("SELF", "repeals", "30/QĐ-UBND"), ("SELF", "repeals", "31/QĐ-UBND")}, "two grounds in one line"),
    ("BC", "BÁO CÁO", "Kết quả chuyển đổi số năm 2025", "Thực hiện chỉ đạo của Bộ Nội vụ tại Công văn số 812/BNV-VP ngày 02/5/2025, UBND thành phố báo cáo kết quả triển khai Nghị quyết số 57-NQ/TW như sau:\nI. KẾT QUẢ\n1. Chung\nTốt.", {("SELF", "implements", "812/BNV-VP"), ("SELF", "reports_on", "57-NQ/TW")}, "directed by a letter"),
    ("KH", "KẾ HOẠCH", "Chuyển đổi số năm 2025", "Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị, Ủy ban nhân dân thành phố ban hành Kế hoạch như sau:\nI. NHIỆM VỤ\n1. Sở Nội vụ triển khai Nghị định số 98/2023/NĐ-CP.\n2. Tiếp tục thực hiện Kế hoạch số 8/KH-UBND ngày 05/02/2025.\n3. Phát động phong trào thi đua “Công sở số” trong toàn thành phố.", {("SELF", "implements", "57-NQ/TW"), ("SELF", "launches", "campaign:Công sở số")}, "tasks under other papers"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("code", "kind", "title", "body", "expected", "remark"), PAPERS, ids=[p[5] for p in PAPERS]
)
def test_papers(code: str, kind: str, title: str, body: str, expected: set[Triple], remark: str) -> None:
    assert in_paper(code, kind, title, body) == expected, remark
