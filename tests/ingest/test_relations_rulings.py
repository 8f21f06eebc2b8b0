"""Preambles, articles that issue programmes, and texts that join papers, in decisions, circulars and consolidated texts."""

from __future__ import annotations

import pytest

from tests.ingest.relating import Triple, in_paper

# fmt: off
ROWS: list[tuple[str, str, str, set[Triple], str]] = [
    ("Quyết định", "31/QĐ-UBND", "Căn cứ Luật Quản lý thuế số 38/2019/QH14, sửa đổi, bổ sung gần nhất theo Luật số 56/2024/QH15;\nXét đề nghị của Giám đốc Sở Tài chính.", {("SELF", "based_on", "38/2019/QH14"), ("SELF", "based_on", "56/2024/QH15"), ("56/2024/QH15", "amends", "38/2019/QH14")}, "a ground with its last amender"),
    ("Quyết định", "31/QĐ-UBND", "Căn cứ Nghị định số 40/2022/NĐ-CP được sửa đổi, bổ sung bởi Nghị định số 11/2023/NĐ-CP và bởi Nghị định số 75/2024/NĐ-CP;\nXét đề nghị của Giám đốc Sở Tài chính.", {("SELF", "based_on", "40/2022/NĐ-CP"), ("SELF", "based_on", "11/2023/NĐ-CP"), ("SELF", "based_on", "75/2024/NĐ-CP"), ("11/2023/NĐ-CP", "amends", "40/2022/NĐ-CP"), ("75/2024/NĐ-CP", "amends", "40/2022/NĐ-CP")}, "each amender with its own preposition"),
    ("Quyết định", "31/QĐ-UBND", "Căn cứ Luật Nhà ở số 27/2023/QH15;\nĐiều 1. Nghị định số 40/2022/NĐ-CP đã được sửa đổi theo Nghị định số 11/2023/NĐ-CP.", {("SELF", "based_on", "27/2023/QH15"), ("11/2023/NĐ-CP", "amends", "40/2022/NĐ-CP")}, "what an article tells amended is no ground"),
    ("Quyết định", "31/QĐ-UBND", "Chiếu Nghị định số 40/2022/NĐ-CP của Chính phủ; chiếu theo Quyết định số 190/QĐ-UBND ngày 04/7/2025; xét đề nghị của Chánh Văn phòng.", {("SELF", "based_on", "40/2022/NĐ-CP"), ("SELF", "based_on", "190/QĐ-UBND")}, "the older word of a preamble"),
    ("Quyết định", "31/QĐ-UBND", "Căn cứ Nghị định số 43/2025/NĐ-CP; thực hiện các Quyết định của Thủ tướng Chính phủ: số 509/QĐ-TTg ngày 13/6/2024, số 1909/QĐ-TTg ngày 12/11/2021; theo đề nghị của Giám đốc Sở Du lịch.", {("SELF", "based_on", "43/2025/NĐ-CP"), ("SELF", "implements", "509/QĐ-TTg"), ("SELF", "implements", "1909/QĐ-TTg")}, "a preamble in one sentence"),
    ("Quyết định", "31/QĐ-UBND", "Điều 1. Ban hành Chương trình hành động của Ủy ban nhân dân thành phố thực hiện Nghị quyết số 109/NQ-CP ngày 19/8/2022 và Nghị quyết số 18-NQ/TW ngày 16/6/2022.", {("SELF", "implements", "109/NQ-CP"), ("SELF", "implements", "18-NQ/TW")}, "a programme issued for two papers"),
    ("Nghị quyết", "9/NQ-HĐND", "Điều 1. Thông qua Đề án phát triển đô thị biển giai đoạn 2026 - 2030 cụ thể hóa Nghị quyết số 57-NQ/TW ngày 22/12/2024.", {("SELF", "implements", "57-NQ/TW")}, "a scheme passed"),
    ("Quyết định", "31/QĐ-UBND", "Điều 1. Ban hành Kế hoạch kiểm tra việc thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024.", set(), "to look after it is not to carry it out"),
    ("Quyết định", "31/QĐ-UBND", "Điều 1. Phê duyệt Kế hoạch lựa chọn nhà thầu thực hiện theo Nghị quyết số 57/NQ-HĐND ngày 22/12/2024.", set(), "a rule by which it is done"),
    ("Văn bản hợp nhất", "12/VBHN-BTC", "Văn bản này hợp nhất Thông tư số 78/2021/TT-BTC ngày 17/9/2021, được sửa đổi, bổ sung bởi: Thông tư số 32/2025/TT-BTC ngày 31/5/2025.", {("SELF", "consolidates", "78/2021/TT-BTC"), ("SELF", "consolidates", "32/2025/TT-BTC"), ("32/2025/TT-BTC", "amends", "78/2021/TT-BTC")}, "a sentence tells what is joined"),
    ("Văn bản hợp nhất", "12/VBHN-BTC", "Thông tư số 40/2021/TT-BTC ngày 01/6/2021, có hiệu lực từ ngày 01/8/2021, được sửa đổi, bổ sung bởi:\n1. Thông tư số 100/2021/TT-BTC ngày 15/11/2021;\n2. Thông tư số 19/2024/TT-BTC ngày 02/4/2024.", {("SELF", "consolidates", "40/2021/TT-BTC"), ("SELF", "consolidates", "100/2021/TT-BTC"), ("SELF", "consolidates", "19/2024/TT-BTC"), ("100/2021/TT-BTC", "amends", "40/2021/TT-BTC"), ("19/2024/TT-BTC", "amends", "40/2021/TT-BTC")}, "amenders without their days of effect"),
    ("Báo cáo", "9/BC-UBND", "Văn bản hợp nhất số 71/VBHN-VPQH ngày 15/10/2025 đã hợp nhất Luật Nhà ở số 27/2023/QH15 với Luật số 43/2024/QH15.", {("71/VBHN-VPQH", "consolidates", "27/2023/QH15"), ("71/VBHN-VPQH", "consolidates", "43/2024/QH15")}, "a consolidated text told of"),
    ("Báo cáo", "9/BC-UBND", "Nghị định số 91/2017/NĐ-CP đã được hợp nhất tại Văn bản hợp nhất số 12/VBHN-BNV.", {("12/VBHN-BNV", "consolidates", "91/2017/NĐ-CP")}, "the same in the passive"),
    ("Báo cáo", "9/BC-UBND", "Sở tra cứu Văn bản hợp nhất số 12/VBHN-BNV và Nghị định số 91/2017/NĐ-CP.", set(), "side by side"),
    ("Thông tư", "7/2026/TT-BYT", "Điều 1. Thông tư này quy định chi tiết Điều 5 Nghị định số 96/2023/NĐ-CP; hướng dẫn thi hành Điều 12 Luật Dược số 105/2016/QH13.", {("SELF", "guides", "96/2023/NĐ-CP"), ("SELF", "guides", "105/2016/QH13")}, "what is guided behind a semicolon"),
    ("Thông tư", "7/2026/TT-BYT", "Điều 1. Thông tư này quy định chi tiết Điều 5 Nghị định số 96/2023/NĐ-CP; việc cấp phép thực hiện theo Luật Dược số 105/2016/QH13.", {("SELF", "guides", "96/2023/NĐ-CP")}, "a rule behind a semicolon"),
    ("Thông tư", "7/2026/TT-BYT", "Điều 1. Thông tư này hướng dẫn một số điều của Luật Dược số 105/2016/QH13 (được sửa đổi theo Luật số 44/2024/QH15) và Nghị định số 54/2017/NĐ-CP.", {("SELF", "guides", "105/2016/QH13"), ("SELF", "guides", "54/2017/NĐ-CP"), ("44/2024/QH15", "amends", "105/2016/QH13")}, "a bracket between what is guided"),
    ("Thông tư", "7/2026/TT-BYT", "Điều 1. Thông tư này chi tiết hóa các điều, khoản sau của Luật Dược số 105/2016/QH13: khoản 4 Điều 12; Điều 39.", {("SELF", "guides", "105/2016/QH13")}, "units of it listed"),
    ("Nghị quyết", "9/NQ-HĐND", "Điều 1. Hội đồng nhân dân thành phố nhất trí thông qua Báo cáo số 45/BC-UBND ngày 02/7/2025; chuẩn y Kế hoạch vốn số 46/KH-UBND ngày 02/7/2025.", {("SELF", "approves", "45/BC-UBND"), ("SELF", "approves", "46/KH-UBND")}, "papers passed"),
    ("Nghị quyết", "9/NQ-HĐND", "Điều 2. Tăng cường công khai thông qua Kế hoạch số 7/KH-UBND ngày 02/7/2025.", set(), "by means of it"),
    ("Luật", "71/2025/QH15", "Điều 9. Luật Hóa chất số 06/2007/QH12 đã được sửa đổi, bổ sung một số điều theo Luật số 28/2018/QH14, Luật số 11/2022/QH15 hết hiệu lực kể từ ngày Luật này có hiệu lực thi hành.", {("SELF", "repeals", "06/2007/QH12"), ("28/2018/QH14", "amends", "06/2007/QH12"), ("11/2022/QH15", "amends", "06/2007/QH12")}, "those that amended it are not told to lapse"),
    ("Quyết định", "31/QĐ-UBND", "Quyết định về việc đính chính Quyết định số 75/QĐ-UBND ngày 06/3/2025 ban hành Kế hoạch triển khai Chỉ thị số 03/CT-TTg ngày 15/02/2025 như sau: ngày 10/3 sửa là ngày 15/3.", {("SELF", "corrects", "75/QĐ-UBND"), ("75/QĐ-UBND", "implements", "03/CT-TTg")}, "the opening says the title again"),
    ("Thông tư", "7/2026/TT-BYT", "Sửa đổi, bổ sung một số điều của Thông tư số 05/2024/TT-BYT ngày 14/5/2024 hướng dẫn Nghị định số 96/2023/NĐ-CP", {("SELF", "amends", "05/2024/TT-BYT"), ("05/2024/TT-BYT", "guides", "96/2023/NĐ-CP")}, "the title goes on in a line of its own"),
    ("Quyết định", "31/QĐ-UBND", "Điều 1. Ban hành Quy chế số 05/QC-UBND về quản lý tài liệu kèm theo Quyết định này.", {("SELF", "issues_with", "05/QC-UBND")}, "issued with this paper"),
    ("Quyết định", "31/QĐ-UBND", "Điều 1. Sở Nội vụ đã ban hành Quy chế số 05/QC-SNV về quản lý tài liệu.", set(), "issued by others before"),
    ("Quyết định", "31/QĐ-UBND", "Căn cứ quy định tại khoản 3 Điều 21 Luật Đất đai số 31/2024/QH15 và Điều 12 Nghị định số 102/2024/NĐ-CP, điểm a khoản 1 Điều 3 Thông tư số 10/2024/TT-BTNMT;", {("SELF", "based_on", "31/2024/QH15"), ("SELF", "based_on", "102/2024/NĐ-CP"), ("SELF", "based_on", "10/2024/TT-BTNMT")}, "units of the further grounds"),
    ("Quyết định", "31/QĐ-UBND", "Để thi hành Luật Thủ đô số 39/2024/QH15, căn cứ Nghị định số 150/2025/NĐ-CP, Ủy ban nhân dân thành phố quyết định ban hành quy định về phân cấp.", {("SELF", "implements", "39/2024/QH15"), ("SELF", "based_on", "150/2025/NĐ-CP")}, "a ground beside an aim"),
    ("Quyết định", "31/QĐ-UBND", "Điều 1. Kế hoạch số 15/KH-SNV ngày 02/3/2026 của Sở Nội vụ được phê duyệt kèm theo Quyết định này.", {("SELF", "approves", "15/KH-SNV")}, "passed in the passive"),
    ("Quyết định", "31/QĐ-UBND", "Hủy bỏ kết quả phê duyệt tại Quyết định số 61/QĐ-SXD ngày 05/4/2023.", set(), "what another paper approved is not approved here"),
]
# fmt: on


@pytest.mark.parametrize(("kind", "number", "words", "expected", "remark"), ROWS)
def test_rulings(kind: str, number: str, words: str, expected: set[Triple], remark: str) -> None:
    found = in_paper(kind, number, "Về một số việc trước mắt", words)
    assert {f for f in found if f[1] != "cites"} == expected, remark
