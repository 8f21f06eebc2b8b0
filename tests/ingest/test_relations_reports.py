"""Reports on a year's work and the papers around them: openings, campaigns of districts, acts told together, short names."""

from __future__ import annotations

import pytest

from ingest.model import Header
from tests.ingest.relating import Triple, in_body, read, triples

AFTER = "\nI. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\nNâng cao dân trí.\n"


def opening(kind: str, number: str, words: str) -> set[Triple]:
    """What the opening words of a paper state."""
    title = "Phát triển văn hóa đọc"
    header = Header(kind, number, "2025-11-20", "UBND tỉnh Vĩnh Long", title=title)
    return triples(read(f"{kind.upper()}\n{title}\n{words}{AFTER}", header))


BODIES: list[tuple[str, set[Triple], str]] = [
    ("Thực hiện Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ về một cửa (thay thế Nghị định số 61/2018/NĐ-CP ngày 23/4/2018, đã được sửa đổi, bổ sung tại Nghị định số 107/2021/NĐ-CP ngày 06/12/2021) ở các xã.",
     {("118/2025/NĐ-CP", "replaces", "61/2018/NĐ-CP"), ("107/2021/NĐ-CP", "amends", "61/2018/NĐ-CP")}, "the amender of what is replaced"),
    ("- UBND tỉnh xây dựng các kế hoạch để cụ thể hóa, triển khai thực hiện Nghị quyết số 13-NQ/TW, Nghị quyết số 78/NQ-CP và các nhiệm vụ được giao ở Chương trình số 09-CTr/TU ngày 04/11/2022 của Tỉnh ủy.",
     set(), "work given at a paper is carried out too"),
    ("Trong năm, Sở có Kế hoạch số 87/KH-SGTVT ngày 06/6/2022 về đẩy mạnh tuyên truyền, triển khai thực hiện Chỉ thị số 03-CT/TW ngày 19/5/2021 của Ban Bí thư.",
     {("87/KH-SGTVT", "implements", "03-CT/TW")}, "spreads and carries out"),
    ("Sở Nội vụ áp dụng Thông tư số 06/2008/TT-BNV ngày 21/8/2008 của Bộ Nội vụ hướng dẫn sửa đổi, bổ sung Khoản 2 Mục III Phần I, Thông tư số 04/2008/TT-BNV ngày 04/6/2008 của Bộ Nội vụ.",
     {("06/2008/TT-BNV", "amends", "04/2008/TT-BNV")}, "a unit of a part"),
    ("3. Hoàn thành sơ kết 03 năm thực hiện Nghị quyết số 29-NQ/TW ngày 05/8/2020 của Bộ Chính trị.", set(), "a review done is work, not what the report is on"),
    ("1. Cuộc vận động “Toàn dân đọc sách mỗi ngày” do Hội Khuyến học Việt Nam phát động được cụ thể hóa thành cuộc vận động “Vĩnh Long vui đọc sách mỗi ngày” tại Kế hoạch số 22/KH-MTTQ-BTT ngày 03/4/2025.",
     {("22/KH-MTTQ-BTT", "implements", "campaign:Toàn dân đọc sách mỗi ngày"), ("22/KH-MTTQ-BTT", "implements", "campaign:Vĩnh Long vui đọc sách mỗi ngày")}, "one campaign made into another"),
    ("1. Hưởng ứng phong trào, các quận, huyện có cách làm riêng: huyện Cái Mơn phát động phong trào thi đua “Cái Mơn sáng xanh sạch đẹp” (Kế hoạch số 74/KH-UBND ngày 20/4/2017 của UBND huyện Cái Mơn); huyện Vũng Liêm phát động phong trào thi đua “Vũng Liêm chung tay trồng cây” (Kế hoạch số 48/KH-UBND ngày 15/5/2018 của UBND huyện Vũng Liêm).",
     {("74/KH-UBND", "launches", "campaign:Cái Mơn sáng xanh sạch đẹp"), ("48/KH-UBND", "launches", "campaign:Vũng Liêm chung tay trồng cây")}, "ways of their own"),
    ("Ngày 22/4/2024, Huyện ủy ban hành Quyết định số 1488-QĐ/HU sửa đổi, bổ sung một số điều của Quy chế số 03-QC/HU ngày 17/11/2020 về làm việc; đồng thời bãi bỏ Quyết định số 561-QĐ/HU ngày 14/5/2021 về phân công.",
     {("1488-QĐ/HU", "amends", "03-QC/HU"), ("1488-QĐ/HU", "repeals", "561-QĐ/HU")}, "and repeals at once"),
    ("Ngày 22/4/2024, Huyện ủy ban hành Quyết định số 1488-QĐ/HU sửa đổi Quy chế số 03-QC/HU ngày 17/11/2020; đồng thời đề nghị bãi bỏ Quyết định số 561-QĐ/HU ngày 14/5/2021.",
     {("1488-QĐ/HU", "amends", "03-QC/HU")}, "only proposes to repeal"),
    ("Ngày 03/4/2024 Tỉnh ủy ban hành Kế hoạch số 317-KH/TU phát động phong trào thi đua “Mỗi chi bộ một công trình xanh”. Liên đoàn Lao động tỉnh có Kế hoạch số 17/KH-LĐLĐ ngày 15/4/2024 hưởng ứng, vận động công đoàn viên góp sức.",
     {("317-KH/TU", "launches", "campaign:Mỗi chi bộ một công trình xanh"), ("17/KH-LĐLĐ", "implements", "campaign:Mỗi chi bộ một công trình xanh")}, "answers the campaign named before"),
    ("Công an tỉnh triển khai Đề án 06 (phê duyệt tại Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ).", {("06/QĐ-TTg", "approves", "06")}, "approved at, in a bracket"),
    ("Công an tỉnh triển khai Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ phê duyệt Đề án phát triển ứng dụng dữ liệu về dân cư (Đề án 06). Đề án 06 được các xã hưởng ứng.", {("06/QĐ-TTg", "approves", "06")}, "the short name in a bracket"),
    ("Quyết định có hiệu lực kể từ ngày ký và thay thế Quyết định số 301/QĐ-UBND ngày 06/02/2019.", set(), "another paper's kind without this"),
    ("Thực hiện Quyết định số 63/QĐ-TTg ngày 22/02/2022 của Thủ tướng Chính phủ và Kế hoạch số 130/KH-UBND ngày 16/6/2022 của UBND tỉnh, UBND huyện ban hành Kế hoạch số 149/KH-UBND ngày 08/7/2022 và các kế hoạch hằng năm¹.\n¹ Kế hoạch số 31/KH-UBND ngày 21/02/2023 của UBND huyện.",
     {(n, "implements", o) for n in ("149/KH-UBND", "31/KH-UBND") for o in ("63/QĐ-TTg", "130/KH-UBND")}, "and the plans of each year"),
    ("Tỉnh phát động phong trào thi đua “Vĩnh Long xanh” (Kế hoạch số 12/KH-UBND ngày 03/02/2025) nhằm hưởng ứng phong trào thi đua “Vì Việt Nam xanh” do Thủ tướng Chính phủ phát động (Quyết định số 1234/QĐ-TTg ngày 05/11/2024).",
     {("12/KH-UBND", "launches", "campaign:Vĩnh Long xanh"), ("12/KH-UBND", "implements", "campaign:Vì Việt Nam xanh"), ("1234/QĐ-TTg", "launches", "campaign:Vì Việt Nam xanh")}, "launched to answer another"),
    ("Thực hiện Quyết định số 1456/QĐ-TTg ngày 20/6/2025 của Thủ tướng Chính phủ, UBND tỉnh ban hành Kế hoạch số 150/KH-UBND ngày 10/7/2025, trong đó phát động phong trào thi đua “Vĩnh Long số”.",
     {("150/KH-UBND", "implements", "1456/QĐ-TTg"), ("150/KH-UBND", "launches", "campaign:Vĩnh Long số")}, "launched within a plan"),
    ("1. Kết quả thực hiện Kế hoạch số 12/KH-UBND ngày 03/02/2024 được UBND tỉnh báo cáo tại Báo cáo số 300/BC-UBND ngày 10/12/2024.",
     {("300/BC-UBND", "reports_on", "12/KH-UBND")}, "a sentence of results is no heading"),
    ("Tỉnh ủy ban hành Chỉ thị số 8-CT/TU ngày 02/01/2025 và Kế hoạch số 60-KH/TU ngày 05/01/2025. Các văn bản nêu trên được UBND tỉnh cụ thể hóa bằng Kế hoạch số 88/KH-UBND ngày 20/01/2025.",
     {("88/KH-UBND", "implements", "8-CT/TU"), ("88/KH-UBND", "implements", "60-KH/TU")}, "the papers above, without a list"),
    ("Tỉnh ủy ban hành Chỉ thị số 8-CT/TU ngày 02/01/2025, Kế hoạch số 60-KH/TU ngày 05/01/2025. Thực hiện các văn bản trên, UBND tỉnh ban hành Kế hoạch số 88/KH-UBND ngày 20/01/2025.",
     {("88/KH-UBND", "implements", "8-CT/TU"), ("88/KH-UBND", "implements", "60-KH/TU")}, "carrying out the papers above"),
    ("UBND tỉnh đã chỉ đạo thực hiện nghiêm Công điện số 32/CĐ-TTg ngày 05/4/2025 của Thủ tướng Chính phủ (Công văn số 1352/UBND-KT ngày 08/4/2025).",
     {("1352/UBND-KT", "implements", "32/CĐ-TTg")}, "by what, in a bracket"),
    ("Sở Tư pháp theo dõi việc thực hiện Nghị định số 98/2023/NĐ-CP (Công văn số 12/STP-VB ngày 05/02/2025).", set(), "what is watched"),
    ("Sau khi Nghị định số 178/2024/NĐ-CP ngày 31/12/2024 được sửa đổi bởi Nghị định số 67/2025/NĐ-CP ngày 15/3/2025, Sở Nội vụ đã có Công văn số 500/SNV-CCVC ngày 20/3/2025 hướng dẫn thực hiện.",
     {("67/2025/NĐ-CP", "amends", "178/2024/NĐ-CP"), ("500/SNV-CCVC", "guides", "178/2024/NĐ-CP")}, "guides what came before"),
    ("Ban Chỉ đạo 389 tỉnh ban hành Kế hoạch số 3/KH-BCĐ389 ngày 10/01/2025 theo chỉ đạo của Ban Chỉ đạo 389 quốc gia tại Kế hoạch số 1/KH-BCĐ389 ngày 02/01/2025.",
     {("3/KH-BCĐ389", "implements", "1/KH-BCĐ389")}, "as told at a plan"),
    ("HĐND tỉnh thông qua 05 nghị quyết, trong đó có Nghị quyết số 12/2025/NQ-HĐND ngày 10/7/2025 thay thế Nghị quyết số 6/2021/NQ-HĐND và Nghị quyết số 13/2025/NQ-HĐND ngày 10/7/2025 bãi bỏ Nghị quyết số 7/2022/NQ-HĐND.",
     {("12/2025/NQ-HĐND", "replaces", "6/2021/NQ-HĐND"), ("13/2025/NQ-HĐND", "repeals", "7/2022/NQ-HĐND")}, "each acts on its own"),
    ("Kế hoạch số 12/KH-UBND ngày 03/02/2025 đã được cụ thể hóa bằng 02 kế hoạch của các sở, gồm: Kế hoạch số 20/KH-SNV ngày 10/02/2025 và Kế hoạch số 25/KH-SYT ngày 12/02/2025.",
     {("20/KH-SNV", "implements", "12/KH-UBND"), ("25/KH-SYT", "implements", "12/KH-UBND")}, "by plans of offices, namely"),
    ("Hội Cựu chiến binh triển khai phong trào thi đua “Cựu chiến binh gương mẫu” theo Kế hoạch số 15/KH-CCB ngày 10/3/2022 của Trung ương Hội và Kế hoạch số 18/KH-CCBT ngày 20/4/2022 của Tỉnh hội.",
     {("15/KH-CCB", "implements", "campaign:Cựu chiến binh gương mẫu"), ("18/KH-CCBT", "implements", "campaign:Cựu chiến binh gương mẫu")}, "after two plans"),
    ("Quy chế làm việc được ban hành kèm theo Quyết định số 50/QĐ-UBND ngày 05/01/2022, sửa đổi, bổ sung bởi Quyết định số 90/QĐ-UBND ngày 07/3/2023 và thay thế bằng Quyết định số 700/QĐ-UBND ngày 08/8/2025.",
     {("90/QĐ-UBND", "amends", "50/QĐ-UBND"), ("700/QĐ-UBND", "replaces", "50/QĐ-UBND")}, "amended, and then replaced"),
    ("Phong trào thi đua “Cả nước chung tay vì người nghèo” (Quyết định số 666/QĐ-TTg ngày 02/6/2022) được tỉnh cụ thể hóa tại Kế hoạch số 154/KH-UBND ngày 14/7/2022; các huyện ban hành kế hoạch hưởng ứng, tiêu biểu như Kế hoạch số 120/KH-UBND ngày 05/8/2022 của UBND huyện Tam Bình.",
     {("666/QĐ-TTg", "launches", "campaign:Cả nước chung tay vì người nghèo"), ("154/KH-UBND", "implements", "campaign:Cả nước chung tay vì người nghèo"), ("120/KH-UBND", "implements", "campaign:Cả nước chung tay vì người nghèo")}, "plans that answer it, such as"),
    ("Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024, Tỉnh ủy đã thành lập Ban Chỉ đạo¹, UBND tỉnh thành lập Tổ giúp việc².\n¹ Quyết định số 2200-QĐ/TU ngày 03/3/2025 của Ban Thường vụ Tỉnh ủy.\n² Quyết định số 555/QĐ-UBND ngày 05/3/2025 của UBND tỉnh.",
     {("2200-QĐ/TU", "implements", "57-NQ/TW"), ("555/QĐ-UBND", "implements", "57-NQ/TW")}, "boards set up for it, in notes"),
    ("Tỉnh đã thành lập Tổ công tác¹ triển khai Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị.\n¹ Quyết định số 555/QĐ-UBND ngày 05/3/2025 của UBND tỉnh.",
     {("555/QĐ-UBND", "implements", "57-NQ/TW")}, "a board set up to carry it out"),
    ("Tỉnh đã thành lập Tổ công tác¹; Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị được phổ biến.\n¹ Quyết định số 555/QĐ-UBND ngày 05/3/2025 của UBND tỉnh.",
     set(), "a board for something else"),
    ("UBND tỉnh ban hành Kế hoạch số 12/KH-UBND ngày 05/01/2025 (xây dựng trên cơ sở Kế hoạch số 150-KH/TU ngày 20/12/2024 của Tỉnh ủy).",
     {("12/KH-UBND", "based_on", "150-KH/TU")}, "made on the ground of, in a bracket"),
    ("Năm 2025, UBND tỉnh phê duyệt Đề án phát triển du lịch xanh tại Quyết định số 777/QĐ-UBND ngày 07/7/2025; Sở Văn hóa ban hành Kế hoạch số 90/KH-SVH ngày 20/7/2025 thực hiện Đề án phát triển du lịch xanh.",
     {("90/KH-SVH", "implements", "777/QĐ-UBND")}, "a programme that an office approved at a decision"),
    ("Trước yêu cầu của Nghị quyết số 66-NQ/TW ngày 30/4/2025, HĐND tỉnh bãi bỏ 03 nghị quyết, gồm: Nghị quyết số 1/2015/NQ-HĐND, Nghị quyết số 2/2016/NQ-HĐND và Nghị quyết số 3/2017/NQ-HĐND.",
     set(), "a council repeals, not the resolution that asks for it"),
    ("Thực hiện Quy định số 131-QĐ/TW ngày 27/10/2023, Tỉnh ủy ban hành Kế hoạch số 276-KH/TU ngày 15/3/2024; kiện toàn Ban Chỉ đạo phòng, chống tham nhũng¹ gồm 15 đồng chí.\n¹ Quyết định số 1467-QĐ/TU ngày 29/3/2024 của Ban Thường vụ Tỉnh ủy.",
     {("276-KH/TU", "implements", "131-QĐ/TW")}, "a board set up beside what was issued"),
    ("Thực hiện Quyết định số 63/QĐ-TTg ngày 22 tháng 02 năm 2022 của Thủ tướng Chính phủ, UBND huyện ban hành Kế hoạch số 149/KH-UBND ngày 08 tháng 7 năm 2022 của UBND huyện về nông thôn mới và các kế hoạch hằng năm¹.\n¹ Kế hoạch số 31/KH-UBND ngày 21/02/2023 của UBND huyện.",
     {("149/KH-UBND", "implements", "63/QĐ-TTg"), ("31/KH-UBND", "implements", "63/QĐ-TTg")}, "far from the verb of issuing"),
    ("Ngành y tế triển khai Chiến lược quốc gia bảo vệ, chăm sóc sức khỏe nhân dân đến năm 2030 (Quyết định số 89/QĐ-TTg ngày 23/01/2024). Sở ban hành Kế hoạch số 49/KH-SYT ngày 08/8/2024 thực hiện Chiến lược quốc gia bảo vệ, chăm sóc sức khỏe nhân dân đến năm 2030.",
     {("49/KH-SYT", "implements", "89/QĐ-TTg")}, "a strategy with its decision in a bracket"),
    ("Cùng với đó, huyện lồng ghép Nghị quyết số 33-NQ/TW với các nghị quyết, chỉ thị khác của cấp trên¹.\n¹ Chỉ thị số 46-CT/TW ngày 27/7/2010 của Ban Bí thư; Chỉ thị số 42-CT/TW ngày 24/3/2015 của Ban Bí thư.",
     set(), "a note of what it is done along with"),
    ("Thực hiện Chương trình số 11-CTr/HU ngày 09/8/2021 của Huyện ủy, UBND huyện ban hành Kế hoạch số 140/KH-UBND ngày 20/9/2021; trên cơ sở đó, UBND xã Tân An xây dựng kế hoạch của xã¹.\n¹ Kế hoạch số 52/KH-UBND ngày 19/4/2022 của UBND xã Tân An.",
     {("140/KH-UBND", "implements", "11-CTr/HU"), ("52/KH-UBND", "based_on", "140/KH-UBND")}, "what rests on a plan does not carry out its object besides"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected", "remark"), BODIES, ids=[row[2] for row in BODIES])
def test_bodies(words: str, expected: set[Triple], remark: str) -> None:
    assert in_body(words) == expected, remark


OPENINGS: list[tuple[str, str, str, set[Triple], str]] = [
    ("Kế hoạch", "512/KH-UBND", "Để triển khai thực hiện Nghị quyết số 26/NQ-CP ngày 05/3/2020 của Chính phủ ban hành Kế hoạch của Chính phủ thực hiện Nghị quyết số 36-NQ/TW ngày 22/10/2018 của Ban Chấp hành Trung ương (Nghị quyết số 36-NQ/TW) về kinh tế biển, UBND tỉnh ban hành Kế hoạch như sau:",
     {("26/NQ-CP", "implements", "36-NQ/TW"), ("SELF", "implements", "26/NQ-CP")}, "a bracket that says a paper again"),
    ("Kế hoạch", "512/KH-UBND", "Căn cứ Công văn số 5104/BTTTT-PTTH của Bộ Thông tin và Truyền thông về việc triển khai thực hiện các nhiệm vụ tại Chỉ thị số 09/CT-TTg ngày 31/3/2021 về công tác thông tin và Chỉ thị số 07/CT-TTg ngày 21/3/2023 về truyền thông chính sách;\nUBND tỉnh ban hành Kế hoạch như sau:",
     {("SELF", "based_on", "5104/BTTTT-PTTH"), ("5104/BTTTT-PTTH", "implements", "09/CT-TTg"), ("5104/BTTTT-PTTH", "implements", "07/CT-TTg")}, "two directives, each with its title"),
    ("Kế hoạch", "512/KH-UBND", "Thực hiện Chỉ thị số 39-CT/TW ngày 21/5/2004 của Bộ Chính trị về tiếp tục đổi mới phong trào thi đua yêu nước.\nTiếp theo các kỳ Đại hội lần thứ VI, VII; UBND tỉnh xây dựng kế hoạch tổ chức Đại hội như sau:",
     {("SELF", "implements", "39-CT/TW")}, "further to earlier ones"),
    ("Báo cáo", "512/BC-UBND", "Thực hiện Công văn số 915-CV/BTGTU ngày 19/12/2024 của Ban Tuyên giáo Tỉnh ủy, UBND tỉnh đã ban hành Kế hoạch số 268/KH-UBND ngày 31/01/2025 và báo cáo kết quả thực hiện như sau:",
     {("SELF", "implements", "915-CV/BTGTU"), ("268/KH-UBND", "implements", "915-CV/BTGTU")}, "issued a plan and reports"),
    ("Báo cáo", "512/BC-UBND", "Thực hiện Chương trình số 61-CTr/TU ngày 08/01/2025 của Tỉnh ủy về công tác năm 2025, UBND tỉnh báo cáo kết quả công tác văn hóa 6 tháng đầu năm như sau:",
     {("SELF", "implements", "61-CTr/TU"), ("SELF", "reports_on", "61-CTr/TU")}, "on the work of a year's programme"),
    ("Báo cáo", "512/BC-UBND", "Thực hiện Chương trình số 61-CTr/TU ngày 08/01/2025 của Tỉnh ủy về phát triển du lịch, UBND tỉnh báo cáo kết quả công tác văn hóa như sau:",
     {("SELF", "implements", "61-CTr/TU")}, "a programme of no year's work"),
    ("Quyết định", "512/QĐ-UBND", "Căn cứ Nghị quyết số 254/2025/QH15 quy định một số cơ chế tháo gỡ vướng mắc trong tổ chức thi hành Luật Đất đai;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành quy chế.",
     {("SELF", "based_on", "254/2025/QH15")}, "a law whose enforcement a title names"),
    ("Quyết định", "512/QĐ-UBND", "QUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định này Chương trình giữ rừng phòng hộ đầu nguồn nhằm thực hiện Chỉ thị số 13-CT/TW ngày 12/01/2017 của Ban Bí thư và Nghị quyết số 06-NQ/TU ngày 18/10/2016 của Tỉnh ủy.\nĐiều 2. Quyết định này có hiệu lực từ ngày 01/3/2021, thay thế Quyết định số 318/QĐ-UBND ngày 14/5/2018.",
     {("SELF", "implements", "13-CT/TW"), ("SELF", "implements", "06-NQ/TU"), ("SELF", "replaces", "318/QĐ-UBND")}, "the programme issued with it; its kind without this"),
    ("Kế hoạch", "512/KH-UBND", "Thực hiện Nghị quyết số 82/NQ-CP của Chính phủ, UBND tỉnh ban hành Kế hoạch như sau:\nI. NHIỆM VỤ\n1. Cùng với việc ban hành Kế hoạch này, UBND tỉnh phát động phong trào thi đua “Mỗi nhà một tủ sách” trong toàn tỉnh.",
     {("SELF", "implements", "82/NQ-CP"), ("SELF", "launches", "campaign:Mỗi nhà một tủ sách")}, "a campaign launched with the plan"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "number", "words", "expected", "remark"), OPENINGS, ids=[row[4] for row in OPENINGS]
)
def test_openings_of_papers(kind: str, number: str, words: str, expected: set[Triple], remark: str) -> None:
    assert opening(kind, number, words) == expected, remark


def test_what_lapses_as_a_whole_has_no_units_of_a_later_title() -> None:
    """ "hết liệu lực" is a slip of the pen; the unit is what the second circular altered."""
    doc = read(
        "THÔNG TƯ\nQuy định về giảm nghèo\nĐiều 3. Hiệu lực thi hành\nThông tư số 9/2022/TT-BNV ngày 25/5/2022, Thông tư số 2/2023/TT-BNV "
        "ngày 12/4/2023 sửa đổi, bổ sung Điều 1 của Thông tư số 9/2022/TT-BNV hết liệu lực thi hành kể từ ngày Thông tư này có hiệu lực thi hành.\n",
        Header("Thông tư", "3/2024/TT-BNV", "2024-03-01", "Bộ Nội vụ", title="Quy định về giảm nghèo"),
    )
    said = {(doc.citation_number(r.object), r.provision) for r in doc.relations if r.rel == "repeals"}
    assert said == {("9/2022/TT-BNV", None), ("2/2023/TT-BNV", None)}


def test_two_circulars_each_with_its_title_are_suspended() -> None:
    said = in_body(
        "Thông tư số 16/2022/TT-BKHĐT ngày 29/7/2022 ngưng hiệu lực của Thông tư số 8/2022/TT-BKHĐT ngày 31/5/2022 của Bộ Kế hoạch và Đầu tư "
        "quy định việc đăng tải thông tin và Thông tư số 10/2022/TT-BKHĐT ngày 15/6/2022 của Bộ Kế hoạch và Đầu tư quy định việc lựa chọn nhà thầu."
    )
    assert {r for r in said if r[1] == "suspends"} == {
        ("16/2022/TT-BKHĐT", "suspends", "8/2022/TT-BKHĐT"),
        ("16/2022/TT-BKHĐT", "suspends", "10/2022/TT-BKHĐT"),
    }


def test_who_is_amended_is_not_what_a_title_in_the_lead_in_alters() -> None:
    said = in_body(
        "Thông tư số 15/2026/TT-BNV sửa đổi Thông tư số 38/2025/TT-BNV về phân cấp, được sửa đổi, bổ sung bởi:\n"
        "Thông tư số 26/2026/TT-BNV ngày 20/5/2026 của Bộ Nội vụ, có hiệu lực từ ngày 29/5/2026."
    )
    assert said == {
        ("15/2026/TT-BNV", "amends", "38/2025/TT-BNV"),
        ("26/2026/TT-BNV", "amends", "15/2026/TT-BNV"),
    }
