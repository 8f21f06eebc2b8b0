"""What a careful reader infers: programmes told by name, annexes, shared titles, headings, campaigns of directives."""

from __future__ import annotations

import pytest

from ingest.model import Header, Source, SourceText
from ingest.pipeline import parse
from tests.ingest.relating import Triple, in_body, read, triples
from tests.ingest.relating import in_paper as under_title
from tests.ingest.test_relations_papers import in_paper

STRATEGY = "Quyết định số 1740/QĐ-TTg ngày 18 tháng 12 năm 2023 của Thủ tướng Chính phủ về việc phê duyệt Chiến lược quốc gia phòng, chống bệnh không lây nhiễm đến năm 2030"
PROJECT = "Quyết định số 677/QĐ-TTg ngày 03 tháng 6 năm 2022 của Thủ tướng Chính phủ phê duyệt “Đề án phục hồi rừng ngập mặn ven biển nhằm thích ứng với nước biển dâng giai đoạn 2022 - 2030”"
FIVE_YEARS = "Nghị quyết số 61/NQ-HĐND ngày 10 tháng 12 năm 2020 của Hội đồng nhân dân thành phố về Kế hoạch phát triển kinh tế - xã hội 5 năm 2021 - 2025"
BASED_1: Triple = ("SELF", "based_on", "1740/QĐ-TTg")
DONE_1: Triple = ("SELF", "implements", "1740/QĐ-TTg")
BASED_2: Triple = ("SELF", "based_on", "677/QĐ-TTg")
DONE_2: Triple = ("SELF", "implements", "677/QĐ-TTg")
BASED_3: Triple = ("SELF", "based_on", "61/NQ-HĐND")
DONE_3: Triple = ("SELF", "implements", "61/NQ-HĐND")

TITLES: list[tuple[str, str, str, set[Triple], str]] = [
    (STRATEGY, "Thực hiện Chiến lược quốc gia phòng, chống bệnh không lây nhiễm đến năm 2030 trên địa bàn thành phố", "ban hành Kế hoạch như sau:", {BASED_1, DONE_1}, "a name with a comma"),
    (STRATEGY, "TRIỂN KHAI CHIẾN LƯỢC QUỐC GIA PHÒNG,\nCHỐNG BỆNH KHÔNG LÂY NHIỄM GIAI ĐOẠN 2026 - 2030", "ban hành Kế hoạch như sau:", {BASED_1, DONE_1}, "capitals over two lines, another period inside"),
    (STRATEGY, "Công tác y tế năm 2025", "ban hành Kế hoạch tổ chức thực hiện Chiến lược quốc gia phòng, chống bệnh không lây nhiễm đến năm 2030 như sau:", {BASED_1, DONE_1}, "the ordering clause"),
    (STRATEGY, "Cụ thể hóa Chiến lược Quốc gia về phòng chốngbệnh không lây nhiễm", "ban hành Kế hoạch như sau:", {BASED_1, DONE_1}, "a lost space, a comma and a small word more"),
    (STRATEGY, "Quán triệt, triển khai “Chiến lược quốc gia phòng, chống bệnh không lây nhiễm”", "ban hành Kế hoạch như sau:", {BASED_1, DONE_1}, "in quotation marks"),
    (STRATEGY, "Thực hiện Chiến lược quốc gia phòng, chống bệnh không lây nhiễm giai đoạn 2015 - 2020", "ban hành Kế hoạch như sau:", {BASED_1}, "another period"),
    (STRATEGY, "Thực hiện Chiến lược quốc gia phòng, chống bệnh không lây nhiễm ở trẻ em", "ban hành Kế hoạch như sau:", {BASED_1, DONE_1}, "for some only"),
    (STRATEGY, "Thực hiện Chiến lược quốc gia phòng, chống bệnh truyền nhiễm đến năm 2030", "ban hành Kế hoạch như sau:", {BASED_1}, "another strategy in like words"),
    (STRATEGY, "Công tác y tế năm 2025", "ban hành Kế hoạch như sau:\nI. TÌNH HÌNH\n1. Chiến lược quốc gia phòng, chống bệnh không lây nhiễm có 5 mục tiêu.", {BASED_1}, "merely mentioned"),
    (STRATEGY, "Công tác của Ban Chỉ đạo Chiến lược quốc gia phòng, chống bệnh không lây nhiễm", "ban hành Kế hoạch như sau:", {BASED_1}, "only its committee"),
    (PROJECT, "Thực hiện Đề án phục hồi rừng ngập mặn ven biển thích ứng với nước biển dâng", "ban hành Kế hoạch như sau:", {BASED_2, DONE_2}, "quoted with its kind, a small word less"),
    (PROJECT, "Phát triển rừng", "ban hành Kế hoạch triển khai Đề án “Phục hồi rừng ngập mặn ven biển nhằm thích ứng với nước biển dâng” trên địa bàn thành phố (gọi tắt là Đề án) như sau:", {BASED_2, DONE_2}, "the kind before the quotation marks"),
    (PROJECT, "Triển khai đề án phục hồi rừng ngập mặn ven biển nhằm thích ứng với nước biển dâng năm 2025", "ban hành Kế hoạch như sau:", {BASED_2, DONE_2}, "small letters, one year of the period"),
    (PROJECT, "Thực hiện Đề án phục hồi rừng đầu nguồn giai đoạn 2022 - 2030", "ban hành Kế hoạch như sau:", {BASED_2}, "another project"),
    (FIVE_YEARS, "Thực hiện Kế hoạch phát triển kinh tế - xã hội 5 năm 2021 - 2025", "ban hành Kế hoạch như sau:", {BASED_3, DONE_3}, "a plan with its years"),
    (FIVE_YEARS, "Thực hiện Kế hoạch phát triển kinh tế - xã hội 5 năm 2026 - 2030", "ban hành Kế hoạch như sau:", {BASED_3}, "the plan of other years"),
    (FIVE_YEARS, "Thực hiện Kế hoạch phát triển kinh tế - xã hội năm 2025", "ban hành Kế hoạch như sau:", {BASED_3}, "the plan of one year"),
    (FIVE_YEARS, "Thực hiện Kế hoạch phát triển kinh tế - xã hội", "ban hành Kế hoạch như sau:", {BASED_3}, "a plan without years is any"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("ground", "title", "orders", "expected", "remark"), TITLES, ids=[row[4] for row in TITLES]
)
def test_a_paper_for_a_programme(
    ground: str, title: str, orders: str, expected: set[Triple], remark: str
) -> None:
    body = f"Căn cứ {ground};\nỦy ban nhân dân thành phố {orders}\nI. MỤC TIÊU\n1. Chung\nTốt."
    assert in_paper("KH", "KẾ HOẠCH", title, body) == expected, remark


OF_DECISIONS: list[tuple[str, str, bool, str]] = [
    ("Ban hành Kế hoạch thực hiện Chiến lược quốc gia phòng, chống bệnh không lây nhiễm đến năm 2030 trên địa bàn thành phố", "Ban hành kèm theo Quyết định này Kế hoạch thực hiện Chiến lược.", True, "a decision on a plan"),
    ("Về việc phê duyệt Kế hoạch triển khai Chiến lược Quốc gia phòng, chống bệnh không lây nhiễm", "Phê duyệt Kế hoạch kèm theo Quyết định này.", True, "an approval of a plan"),
    ("Về việc thành lập Tổ giúp việc", "Tổ giúp việc có nhiệm vụ triển khai Chiến lược quốc gia phòng, chống bệnh không lây nhiễm.", False, "a duty of an office"),
    ("Ban hành Chiến lược phòng, chống bệnh không lây nhiễm của thành phố", "Ban hành kèm theo Quyết định này Chiến lược.", False, "a strategy of its own"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("title", "rule", "implements", "remark"), OF_DECISIONS, ids=[row[3] for row in OF_DECISIONS]
)
def test_decisions_for_a_programme(title: str, rule: str, implements: bool, remark: str) -> None:
    body = f"CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ\nCăn cứ {STRATEGY};\nTheo đề nghị của Giám đốc Sở Y tế,\nQUYẾT ĐỊNH:\nĐiều 1. {rule}\nĐiều 2. Quyết định này có hiệu lực từ ngày ký."
    said = in_paper("QĐ", "QUYẾT ĐỊNH", title, body)
    assert said == ({BASED_1, DONE_1} if implements else {BASED_1}), remark


OTHERS: list[tuple[str, set[Triple], str]] = [
    (f"{STRATEGY}.\nQuyết định số 45/QĐ-BYT ngày 09 tháng 01 năm 2024 của Bộ Y tế ban hành Kế hoạch thực hiện Chiến lược quốc gia phòng, chống bệnh không lây nhiễm.", {("45/QĐ-BYT", "implements", "1740/QĐ-TTg")}, "a decision on a plan for it"),
    (f"Kế hoạch số 72/KH-UBND ngày 09 tháng 01 năm 2024 của UBND thành phố triển khai Chiến lược quốc gia phòng, chống bệnh không lây nhiễm đến năm 2030.\n{STRATEGY}.", {("72/KH-UBND", "implements", "1740/QĐ-TTg")}, "named before it is cited"),
    (f"{PROJECT}.\nThực hiện Đề án phục hồi rừng ngập mặn ven biển thích ứng với nước biển dâng, UBND thành phố ban hành Kế hoạch số 72/KH-UBND.", {("72/KH-UBND", "implements", "677/QĐ-TTg")}, "in a front"),
    ("Đề án “Thắp sáng đường quê an toàn cho trẻ em nông thôn” được Thủ tướng Chính phủ phê duyệt tại Quyết định số 512/QĐ-TTg ngày 03/3/2022.\nSở Nội vụ ban hành Kế hoạch số 6/KH-SNV ngày 05/5/2022 triển khai Đề án “Thắp sáng đường quê an toàn cho trẻ em nông thôn” tại cơ quan.", {("6/KH-SNV", "implements", "512/QĐ-TTg")}, "told where it was approved"),
    ("Quyết định số 90/QĐ-TTg ngày 18 tháng 01 năm 2022 của Thủ tướng Chính phủ phê duyệt Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021 - 2025.\nKế hoạch số 6/KH-UBND ngày 05/5/2022 của UBND thành phố thực hiện Chương trình MTQG giảm nghèo bền vững năm 2022.", {("6/KH-UBND", "implements", "90/QĐ-TTg")}, "abbreviated"),
    ("Quyết định số 90/QĐ-TTg ngày 18 tháng 01 năm 2022 của Thủ tướng Chính phủ phê duyệt Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021 - 2025.\nKế hoạch số 6/KH-UBND ngày 05/5/2022 của UBND thành phố thực hiện Chương trình MTQG xây dựng NTM năm 2022.", set(), "another one, abbreviated"),
    (f"{PROJECT}.\nBáo cáo số 72/BC-UBND ngày 09 tháng 01 năm 2024 của UBND thành phố về kết quả thực hiện Đề án phục hồi rừng ngập mặn ven biển thích ứng với nước biển dâng.", {("72/BC-UBND", "reports_on", "677/QĐ-TTg")}, "a report on it"),
    (f"{PROJECT}.\nQuyết định số 72/QĐ-UBND ngày 09 tháng 01 năm 2024 của UBND thành phố thành lập Ban Chỉ đạo Đề án phục hồi rừng ngập mặn ven biển thích ứng với nước biển dâng.", set(), "its committee"),
    (f"{FIVE_YEARS}.\nNghị quyết số 2/NQ-CP ngày 08 tháng 01 năm 2025 của Chính phủ về giải pháp chủ yếu thực hiện Kế hoạch phát triển kinh tế - xã hội 5 năm 2021 - 2025.", set(), "the plan of a province is none of the Government"),
    (f"{PROJECT}.\nCông văn số 72/UBND-KT ngày 09 tháng 01 năm 2024 của UBND thành phố về kinh phí Đề án phục hồi rừng ngập mặn ven biển thích ứng với nước biển dâng.", set(), "its money"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected", "remark"), OTHERS, ids=[row[2] for row in OTHERS])
def test_papers_for_a_programme(words: str, expected: set[Triple], remark: str) -> None:
    assert in_body(words) == expected, remark


ANNEXED: list[tuple[str, set[str], str]] = [
    ("Thực hiện Quy chế quản lý Quỹ đất (ban hành kèm theo Quyết định số 27/2015/QĐ-TTg ngày 09/7/2015 của Thủ tướng Chính phủ) và Chương trình công tác năm 2025 của Ban Chỉ đạo Trung ương (ban hành kèm theo Quyết định số 912/QĐ-TTg ngày 11/3/2025 của Thủ tướng Chính phủ),", {"27/2015/QĐ-TTg", "912/QĐ-TTg"}, "two in brackets"),
    ("Triển khai Chương trình công tác năm 2025 ban hành kèm theo Quyết định số 912/QĐ-TTg ngày 11/3/2025 và Kế hoạch kiểm tra được phê duyệt tại Quyết định số 77/QĐ-BNV ngày 02/5/2025,", {"912/QĐ-TTg", "77/QĐ-BNV"}, "without brackets"),
    ("Thực hiện Đề án đổi mới giám sát (kèm theo Quyết định số 912/QĐ-TTg ngày 11/3/2025); Quy chế phối hợp liên ngành (kèm theo Quyết định số 77/QĐ-BNV ngày 02/5/2025),", {"912/QĐ-TTg", "77/QĐ-BNV"}, "short brackets and a semicolon"),
    ("Tiếp tục tổ chức thực hiện Bộ tiêu chí đô thị văn minh (được ban hành tại Quyết định số 912/QĐ-TTg ngày 11/3/2025),", {"912/QĐ-TTg"}, "one"),
    ("Thực hiện Nghị quyết số 05-NQ/TU ngày 09/01/2025 của Thành ủy, Kế hoạch kiểm tra của Bộ Nội vụ (ban hành kèm theo Quyết định số 77/QĐ-BNV ngày 02/5/2025),", {"05-NQ/TU", "77/QĐ-BNV"}, "after a numbered paper"),
]  # fmt: skip


@pytest.mark.parametrize(("front", "expected", "remark"), ANNEXED, ids=[row[2] for row in ANNEXED])
def test_what_is_annexed_is_carried_out(front: str, expected: set[str], remark: str) -> None:
    body = f"{front} Ủy ban nhân dân thành phố ban hành Kế hoạch như sau:\nI. MỤC TIÊU\n1. Chung\nTốt."
    said = in_paper("KH", "KẾ HOẠCH", "Công tác năm 2025", body)
    assert said == {("SELF", "implements", paper) for paper in expected}, remark


SHARED: list[tuple[str, set[Triple], str]] = [
    ("Chương trình số 37-CTr/TU ngày 09/11/2023 của Ban Chấp hành Đảng bộ tỉnh, Kế hoạch số 118-KH/TU ngày 17/11/2023 của Ban Thường vụ Tỉnh ủy về triển khai thực hiện Nghị quyết số 34-NQ/TW ngày 04/5/2023 và Kế hoạch số 9-KH/TW ngày 30/7/2023 của Bộ Chính trị.",
     {(a, "implements", b) for a in ("37-CTr/TU", "118-KH/TU") for b in ("34-NQ/TW", "9-KH/TW")}, "two of one committee, a comma"),
    ("Chương trình hành động số 37-CTr/TU của Thành ủy và Kế hoạch số 60/KH-UBND của UBND thành phố cùng về thực hiện Nghị quyết số 34-NQ/TW.",
     {("37-CTr/TU", "implements", "34-NQ/TW"), ("60/KH-UBND", "implements", "34-NQ/TW")}, "two offices, together"),
    ("Siết chặt việc đi lại giữa các xã theo Chỉ thị số 318/CT-UBND ngày 06 tháng 8 năm 2020 và Chỉ thị số 327/CT-UBND ngày 11 tháng 8 năm 2020 của Chủ tịch UBND tỉnh nhằm thực hiện theo Chỉ thị số 28/CT-TTg ngày 31/7/2020 và Chỉ thị số 29/CT-TTg ngày 02/8/2020 của Thủ tướng Chính phủ.",
     {(a, "implements", b) for a in ("318/CT-UBND", "327/CT-UBND") for b in ("28/CT-TTg", "29/CT-TTg")}, "two directives for two"),
    ("Kế hoạch số 18/KH-UBND ngày 05/01/2024 của UBND tỉnh, Công văn số 99/UBND-KT ngày 07/01/2024 của UBND tỉnh về thông báo nghỉ Tết.", set(), "no verb"),
    ("Nghị quyết số 34-NQ/TW ngày 04/5/2023 của Ban Chấp hành Trung ương, Kế hoạch số 118-KH/TU ngày 17/11/2023 của Tỉnh ủy về thực hiện Nghị quyết số 21-NQ/TW.", {("118-KH/TU", "implements", "21-NQ/TW")}, "a higher paper before has its own title"),
    ("Báo cáo số 12/BC-UBND ngày 05/01/2024 của UBND tỉnh, Kế hoạch số 18/KH-UBND ngày 07/01/2024 của UBND tỉnh về thực hiện Nghị quyết số 21-NQ/TW.", {("18/KH-UBND", "implements", "21-NQ/TW")}, "a report beside a plan"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected", "remark"), SHARED, ids=[row[2] for row in SHARED])
def test_papers_that_share_a_title(words: str, expected: set[Triple], remark: str) -> None:
    assert in_body(words) == expected, remark


IN_SPIRIT: list[tuple[str, set[Triple], str]] = [
    ("Về áp dụng các biện pháp chống dịch tả lợn theo tinh thần nội dung Chỉ thị số 26/CT-TTg ngày 31 tháng 3 năm 2024 của Thủ tướng Chính phủ", {("SELF", "implements", "26/CT-TTg")}, "measures in its spirit"),
    ("V/v siết chặt việc đi lại theo Chỉ thị số 26/CT-TTg", {("SELF", "implements", "26/CT-TTg")}, "by a directive"),
    ("V/v tổ chức thực hiện các nhiệm vụ trọng tâm theo tinh thần và chỉ đạo tại Nghị quyết số 57-NQ/TW", {("SELF", "implements", "57-NQ/TW")}, "two words before it"),
    ("Về việc tăng cường phòng cháy theo đúng yêu cầu của Công điện số 26/CĐ-TTg", {("SELF", "implements", "26/CĐ-TTg")}, "what a telegram asks for"),
    ("V/v báo cáo số liệu theo Công văn số 2600/BNV-CCVC", set(), "figures that a letter asked for"),
    ("V/v xử lý hồ sơ tồn đọng theo Kế hoạch số 26/KH-UBND", set(), "no word of carrying out"),
    ("V/v thực hiện chế độ hội họp theo Nghị định số 26/2024/NĐ-CP", set(), "what a decree rules"),
]  # fmt: skip


@pytest.mark.parametrize(("title", "expected", "remark"), IN_SPIRIT, ids=[row[2] for row in IN_SPIRIT])
def test_a_letter_in_the_spirit_of_a_paper(title: str, expected: set[Triple], remark: str) -> None:
    letter = f"ỦY BAN NHÂN DÂN\nTHÀNH PHỐ CẦN THƠ\nSố: 1187/UBND-VX\n{title}\nCần Thơ, ngày 02 tháng 6 năm 2025\nKính gửi: Sở Y tế\nỦy ban nhân dân thành phố yêu cầu các sở:\n1. Trực.\n"
    assert triples(parse(SourceText(Source("t.txt", "0" * 64, "text/plain"), letter))) == expected, remark


NEWS = "Bộ Nội vụ vừa ban hành Thông tư số 31/2026/TT-BNV về việc bãi bỏ một số văn bản quy phạm pháp luật."
GONE = {("31/2026/TT-BNV", "repeals", paper) for paper in ("77/2004/QĐ-BNV", "9/2008/TT-BNV")}

LISTS: list[tuple[str, set[Triple], str]] = [
    (f"{NEWS}\nCác văn bản bị bãi bỏ gồm Quyết định số 77/2004/QĐ-BNV ngày 8.6.2004 về hồ sơ; Thông tư số 9/2008/TT-BNV ngày 26.11.2008 hướng dẫn về kho.", GONE, "in the next line"),
    (f"{NEWS} Những văn bản hết hiệu lực là: Quyết định số 77/2004/QĐ-BNV, Thông tư số 9/2008/TT-BNV.", GONE, "in the next sentence, commas"),
    (f"{NEWS}\nTheo đó, danh mục văn bản được bãi bỏ bao gồm: Quyết định số 77/2004/QĐ-BNV ngày 8/6/2004 và Thông tư số 9/2008/TT-BNV.", GONE, "a list of two"),
    (f"{NEWS}\nCác văn bản bị bãi bỏ gồm Quyết định số 77/2004/QĐ-BNV về hồ sơ.\nCùng với đó là Thông tư số 9/2008/TT-BNV ngày 26.11.2008 hướng dẫn về kho.", GONE, "it goes on in another line"),
    (f"{NEWS} Các văn bản bị bãi bỏ gồm Quyết định số 77/2004/QĐ-BNV về hồ sơ. Ngoài ra còn có Thông tư số 9/2008/TT-BNV.", GONE, "it goes on in another sentence"),
    ("UBND tỉnh ký Quyết định số 12/2026/QĐ-UBND thay thế ba quyết định cũ.\nCác quyết định bị thay thế gồm Quyết định số 3/2011/QĐ-UBND và Quyết định số 4/2012/QĐ-UBND.", {("12/2026/QĐ-UBND", "replaces", f"{n}/QĐ-UBND") for n in ("3/2011", "4/2012")}, "replaced"),
    (f"{NEWS}\nCác văn bản bị bãi bỏ gồm Quyết định số 77/2004/QĐ-BNV; Thông tư số 9/2008/TT-BNV cùng phụ lục, Công văn số 5/BNV-VP.", GONE, "where semicolons part the items commas do not"),
    (f"{NEWS}\n{'Phóng viên ghi nhận ý kiến của người dân. ' * 80}\nCác văn bản bị bãi bỏ gồm Quyết định số 77/2004/QĐ-BNV; Thông tư số 9/2008/TT-BNV.", set(), "announced too far above"),
    (f"{NEWS}\nCác văn bản bị bãi bỏ gồm nhiều lĩnh vực, đáng chú ý là Quyết định số 77/2004/QĐ-BNV; Thông tư số 9/2008/TT-BNV.", set(), "no paper begins the list"),
    (f"{NEWS}\nCác văn bản bị bãi bỏ gồm Quyết định số 77/2004/QĐ-BNV về hồ sơ kèm Công văn số 5/BNV-VP; Thông tư số 9/2008/TT-BNV.", GONE, "what an item mentions is no item"),
    (f"{NEWS}\nCác văn bản còn hiệu lực gồm Quyết định số 77/2004/QĐ-BNV; Thông tư số 9/2008/TT-BNV.", set(), "those in force"),
    (f"{NEWS}\nTrường hợp các văn bản bị bãi bỏ gồm Quyết định số 77/2004/QĐ-BNV thì báo cáo.", set(), "a condition"),
    ("Bộ Nội vụ vừa ban hành Thông tư số 31/2026/TT-BNV về tiền lương.\nCác văn bản bị bãi bỏ gồm Quyết định số 77/2004/QĐ-BNV; Thông tư số 9/2008/TT-BNV.", set(), "nothing says by which paper"),
    (f"{NEWS}\nCác văn bản bị bãi bỏ gồm Quyết định số 77/2004/QĐ-BNV căn cứ Luật Lưu trữ số 1/2011/QH13; Thông tư số 9/2008/TT-BNV hướng dẫn Nghị định số 62/2000/NĐ-CP, Nghị định số 63/2001/NĐ-CP. Nghị định số 64/2001/NĐ-CP vẫn áp dụng.", GONE | {("9/2008/TT-BNV", "guides", "62/2000/NĐ-CP"), ("9/2008/TT-BNV", "guides", "63/2001/NĐ-CP")}, "papers in titles of the list"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected", "remark"), LISTS, ids=[row[2] for row in LISTS])
def test_a_list_of_papers_that_are_gone(words: str, expected: set[Triple], remark: str) -> None:
    assert in_body(words) == expected, remark


DRIVE = "Nghị quyết số 31-NQ/TU ngày 09 tháng 01 năm 2024 của Thành ủy về bảo vệ nguồn nước sông rạch vùng ven đô thị"
SAME: list[tuple[str, str, set[Triple], str]] = [
    ("Thực hiện việc bảo vệ nguồn nước sông rạch vùng ven đô thị năm 2025", f"Căn cứ {DRIVE};", {("SELF", "based_on", "31-NQ/TU"), ("SELF", "implements", "31-NQ/TU")}, "the subject after a verb"),
    ("Triển khai thực hiện bảo vệ nguồn nước sông rạch vùng ven đô thị", f"Căn cứ {DRIVE};", {("SELF", "based_on", "31-NQ/TU"), ("SELF", "implements", "31-NQ/TU")}, "another verb"),
    ("Bảo vệ nguồn nước sông rạch vùng ven đô thị", f"Căn cứ {DRIVE};", {("SELF", "based_on", "31-NQ/TU")}, "no verb"),
    ("Thực hiện bảo vệ nguồn lợi thủy sản vùng nước ven bờ", f"Căn cứ {DRIVE};", {("SELF", "based_on", "31-NQ/TU")}, "another subject"),
    ("Thực hiện bảo vệ nguồn nước sông rạch vùng ven đô thị", f"Căn cứ {DRIVE};\nCăn cứ {DRIVE.replace('31-NQ/TU', '44-NQ/TU').replace('2024', '2025')};", {("SELF", "based_on", "31-NQ/TU"), ("SELF", "based_on", "44-NQ/TU")}, "two fit"),
]  # fmt: skip


@pytest.mark.parametrize(("title", "grounds", "expected", "remark"), SAME, ids=[row[3] for row in SAME])
def test_a_title_that_repeats_a_subject(title: str, grounds: str, expected: set[Triple], remark: str) -> None:
    body = f"{grounds}\nỦy ban nhân dân thành phố ban hành Kế hoạch như sau:\nI. MỤC TIÊU\n1. Chung\nTốt."
    assert in_paper("KH", "KẾ HOẠCH", title, body) == expected, remark


def test_a_circular_that_repeats_what_it_guides() -> None:
    decision = "Quyết định số 52/2013/QĐ-TTg ngày 09/8/2013 của Thủ tướng Chính phủ về chính sách cho vay đối với hộ ngư dân ven biển"
    circular = "Thông tư liên tịch số 5/2014/TTLT-BTC-BNNPTNT ngày 20/02/2014 của Bộ Tài chính và Bộ Nông nghiệp hướng dẫn thực hiện chính sách cho vay đối với hộ ngư dân ven biển"
    guides = {("5/2014/TTLT-BTC-BNNPTNT", "guides", "52/2013/QĐ-TTg")}
    assert in_body(f"{decision}.\n{circular}.") == guides
    other = circular.replace("cho vay đối với hộ", "bảo hiểm đối với hộ")
    assert in_body(f"{decision}.\n{other}.") == set()


STUDY = "Cuộc vận động “Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh” lan rộng."
STUDIED = "campaign:Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh"

DIRECTIVES: list[tuple[str, set[Triple], str]] = [
    ("Thực hiện Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị \"Về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh\".", {("05-CT/TW", "launches", STUDIED)}, "in straight quotation marks"),
    ("Thi đua gắn với thực hiện Chỉ thị số 05-CT/TW của Bộ Chính trị về “Đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh”.", {("05-CT/TW", "launches", STUDIED)}, "the verb inside the quotation marks"),
    ("Chỉ thị số 05-CT/TW của Bộ Chính trị về việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.", {("05-CT/TW", "launches", STUDIED)}, "nothing but the name"),
    ("Chỉ thị số 05-CT/TW của Bộ Chính trị về đẩy mạnh việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.", {("05-CT/TW", "launches", STUDIED)}, "pushed on"),
    ("Chỉ thị số 28-CT/TU của Thành ủy về tiếp tục đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.", {("28-CT/TU", "implements", STUDIED)}, "a committee goes on with it"),
    ("Chỉ thị số 28-CT/TU của Thành ủy về học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.", {("28-CT/TU", "implements", STUDIED)}, "a committee's own directive"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected", "remark"), DIRECTIVES, ids=[row[2] for row in DIRECTIVES])
def test_a_directive_named_by_its_campaign(words: str, expected: set[Triple], remark: str) -> None:
    assert in_body(f"{STUDY}\n{words}") == expected, remark


DIGITAL = "Nghị quyết số 16-NQ/TU ngày 09 tháng 01 năm 2022 của Ban Chấp hành Đảng bộ thành phố về chuyển đổi số đến năm 2025, định hướng đến năm 2030"
FIRES = "Chỉ thị số 17/CT-TTg ngày 02 tháng 5 năm 2024 của Thủ tướng Chính phủ về tăng cường phòng cháy, chữa cháy tại chợ"

TOLD: list[tuple[str, set[Triple], str]] = [
    (f"{DIGITAL}.\nKế hoạch số 83/KH-UBND ngày 21/6/2022 của UBND thành phố thực hiện Nghị quyết của Ban Chấp hành Đảng bộ thành phố (khóa XIV) về chuyển đổi số.", {("83/KH-UBND", "implements", "16-NQ/TU")}, "issuer, term and subject"),
    (f"{DIGITAL}.\nKế hoạch số 83/KH-UBND ngày 21/6/2022 của UBND thành phố cụ thể hóa Nghị quyết của Thành ủy về chuyển đổi số.", {("83/KH-UBND", "implements", "16-NQ/TU")}, "the committee's short name"),
    (f"{FIRES}.\nThực hiện Chỉ thị của Thủ tướng Chính phủ về tăng cường phòng cháy, chữa cháy tại chợ, Sở Công Thương ban hành Kế hoạch số 8/KH-SCT.", {("8/KH-SCT", "implements", "17/CT-TTg")}, "in a front"),
    (f"{FIRES}.\nSở Công Thương ban hành Kế hoạch số 8/KH-SCT quán triệt, triển khai thực hiện Chỉ thị về việc tăng cường phòng cháy chữa cháy tại chợ.", {("8/KH-SCT", "implements", "17/CT-TTg")}, "a long subject needs no issuer"),
    (f"{DIGITAL}.\nKế hoạch số 83/KH-UBND ngày 21/6/2022 của UBND thành phố thực hiện Nghị quyết của Chính phủ về chuyển đổi số.", set(), "another issuer"),
    (f"{DIGITAL}.\nKế hoạch số 83/KH-UBND ngày 21/6/2022 của UBND thành phố thực hiện Nghị quyết của Thành ủy về chuyển đổi nghề.", set(), "another subject"),
    (f"{DIGITAL}.\nKế hoạch số 83/KH-UBND ngày 21/6/2022 của UBND thành phố thực hiện Nghị quyết về chuyển đổi số.", set(), "a short subject without its issuer"),
    (f"{DIGITAL}.\nKế hoạch số 83/KH-UBND ngày 21/6/2022 của UBND thành phố thực hiện Chương trình của Thành ủy về chuyển đổi số.", set(), "another kind"),
    (f"{FIRES}.\nChỉ thị của Thủ tướng Chính phủ về tăng cường phòng cháy, chữa cháy tại chợ được niêm yết; Sở Công Thương có Kế hoạch số 8/KH-SCT về hội chợ.", set(), "merely mentioned"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected", "remark"), TOLD, ids=[row[2] for row in TOLD])
def test_papers_told_by_issuer_and_subject(words: str, expected: set[Triple], remark: str) -> None:
    assert in_body(words) == expected, remark


def test_a_title_that_tells_a_paper_without_its_number() -> None:
    body = f"Căn cứ {DIGITAL};\nỦy ban nhân dân thành phố ban hành Kế hoạch như sau:\nI. MỤC TIÊU\n1. Chung\nTốt."
    said = in_paper("KH", "KẾ HOẠCH", "TRIỂN KHAI NGHỊ QUYẾT CỦA THÀNH ỦY VỀ CHUYỂN ĐỔI SỐ NĂM 2025", body)
    assert said == {("SELF", "based_on", "16-NQ/TU"), ("SELF", "implements", "16-NQ/TU")}


FIRST = "Quyết định số 813/QĐ-TTg ngày 05 tháng 7 năm 2021 của Thủ tướng Chính phủ về du lịch sông nước"
SECOND = "Nghị quyết số 18-NQ/TU ngày 24 tháng 5 năm 2020 của Thành ủy về đường thủy"

GROUNDS: list[tuple[str, bool, str]] = [
    (f"I. CĂN CỨ XÂY DỰNG KẾ HOẠCH\n1. {FIRST};\n2. {SECOND}.", True, "numbered"),
    (f"I. CƠ SỞ XÂY DỰNG KẾ HOẠCH\n- {FIRST};\n- {SECOND}.", True, "“cơ sở” for “căn cứ”"),
    (f"I. CƠ SỞ PHÁP LÝ VÀ THỰC TIỄN\n- {FIRST};\n- {SECOND}.", True, "legal and practical"),
    (f"I. CÁC CĂN CỨ ĐỂ LẬP KẾ HOẠCH\n{FIRST};\n{SECOND}.", True, "items without signs"),
    (f"I. Căn cứ pháp lý\nCăn cứ {FIRST};\nCăn cứ {SECOND}.", True, "the word again before each"),
    (f"I. CĂN CỨ XÂY DỰNG KẾ HOẠCH\n1. {FIRST}. 2. {SECOND}.", True, "items that a copy ran together"),
    (f"I. CĂN CỨ XÂY DỰNG KẾ HOẠCH 1. {FIRST}. 2. {SECOND}.\nII. NỘI DUNG", True, "the heading too"),
    (f"I. SỰ CẦN THIẾT\na) Kế hoạch này được xây dựng trên các căn cứ pháp lý sau đây:\n- {FIRST};\n- {SECOND}.", True, "a sentence that leads in"),
    (f"I. TÀI LIỆU THAM KHẢO\n1. {FIRST};\n2. {SECOND}.", False, "another heading"),
    (f"I. CƠ SỞ VẬT CHẤT\n1. {FIRST};\n2. {SECOND}.", False, "another sense of the word"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "grounds", "remark"), GROUNDS, ids=[row[2] for row in GROUNDS])
def test_grounds_under_a_heading(words: str, grounds: bool, remark: str) -> None:
    said = in_paper("KH", "KẾ HOẠCH", "Phát triển du lịch", f"{words}\nII. MỤC TIÊU\n1. Chung\nTốt.")
    both: set[Triple] = {("SELF", "based_on", "813/QĐ-TTg"), ("SELF", "based_on", "18-NQ/TU")}
    assert said == (both if grounds else set()), remark


REWORDED: list[tuple[str, set[Triple], str]] = [
    ("Nghị quyết số 57-NQ/TW và Kế hoạch số 142-KH/TU ngày 12/6/2024 của Ban Thường vụ Thành ủy về thực hiện nhiệm vụ này được phổ biến.", {("142-KH/TU", "implements", "57-NQ/TW")}, "for this work"),
    ("Hội nghị học tập Chỉ thị số 17/CT-TTg, Kế hoạch số 12/KH-UBND của UBND thành phố để triển khai công tác trên.", {("12/KH-UBND", "implements", "17/CT-TTg")}, "for the work above"),
    ("Kế hoạch số 142-KH/TU và Nghị quyết số 57-NQ/TW về thực hiện công tác này được phổ biến.", set(), "the higher one carries out none"),
    ("Nghị quyết số 57-NQ/TW được phổ biến; Kế hoạch số 142-KH/TU về thực hiện công tác này.", set(), "not side by side"),
    ("Nhằm tăng cường phòng cháy, chữa cháy theo tinh thần Chỉ thị số 17/CT-TTg, UBND thành phố ban hành Kế hoạch số 12/KH-UBND.", {("12/KH-UBND", "implements", "17/CT-TTg")}, "in the spirit of"),
    ("Để siết chặt kỷ cương theo đúng yêu cầu của Chỉ thị số 17/CT-TTg, UBND thành phố ra Kế hoạch số 12/KH-UBND.", {("12/KH-UBND", "implements", "17/CT-TTg")}, "as it asks"),
    ("Tiếp nối Nghị quyết số 57-NQ/TW, UBND thành phố mới ban hành Kế hoạch số 12/KH-UBND.", {("12/KH-UBND", "implements", "57-NQ/TW")}, "goes on with"),
    ("UBND thành phố có Kế hoạch số 12/KH-UBND ngày 05/5/2025 mở đợt cao điểm thực hiện Chỉ thị số 17/CT-TTg.", {("12/KH-UBND", "implements", "17/CT-TTg")}, "a plan that opens a drive"),
    ("Thực hiện Chỉ thị số 17/CT-TTg mới ban hành, Sở Y tế đã ra Kế hoạch số 12/KH-SYT.", {("12/KH-SYT", "implements", "17/CT-TTg")}, "just issued"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected", "remark"), REWORDED, ids=[row[2] for row in REWORDED])
def test_other_words_for_the_same(words: str, expected: set[Triple], remark: str) -> None:
    assert in_body(words) == expected, remark


def test_who_is_amended_of_two_papers_in_a_lead_in() -> None:
    """Each item alters the last paper of its kind, with or without a sign before it."""
    said = in_body(
        "Nghị định số 99/2015/NĐ-CP hướng dẫn Luật Nhà ở số 65/2014/QH13 được sửa đổi, bổ sung bởi:\n"
        "Nghị định số 30/2021/NĐ-CP ngày 26 tháng 3 năm 2021 của Chính phủ;\n"
        "- Luật số 61/2020/QH14 ngày 17 tháng 6 năm 2020;"
    )
    assert ("30/2021/NĐ-CP", "amends", "99/2015/NĐ-CP") in said
    assert ("61/2020/QH14", "amends", "65/2014/QH13") in said
    assert ("30/2021/NĐ-CP", "amends", "65/2014/QH13") not in said


def test_a_paper_that_a_copy_ran_into_one_line() -> None:
    """The title ends where it ends: what follows in its line is read as the body."""
    body = f"ỦY BAN NHÂN DÂN THÀNH PHỐ - Căn cứ {FIRST}; - Căn cứ {SECOND}; QUYẾT ĐỊNH Điều 1. Ban hành kèm theo Quyết định này Quy định về bến thủy. Điều 2. Quyết định này có hiệu lực từ ngày ký. Điều 3. Chánh Văn phòng thi hành Quyết định này, cùng Giám đốc các sở và Chủ tịch Ủy ban nhân dân các phường, xã ven sông trên toàn thành phố."
    header = Header(type="Quyết định", number="9/QĐ-UBND", title="Về việc ban hành Quy định về bến thủy")
    said = triples(read(f"QUYẾT ĐỊNH Về việc ban hành Quy định về bến thủy {body}\n", header))
    assert {("SELF", "based_on", "813/QĐ-TTg"), ("SELF", "based_on", "18-NQ/TU")} <= said


def test_who_amended_a_ground_in_a_list_is_a_ground() -> None:
    words = "Kế hoạch này được xây dựng trên các căn cứ pháp lý sau đây:\n- Luật Nhà ở số 27/2023/QH15, được sửa đổi, bổ sung bởi Luật số 43/2024/QH15."
    said = in_paper("Kế hoạch", "9/KH-UBND", "Phát triển nhà ở", f"I. CĂN CỨ\n1. {words}\nII. MỤC TIÊU\nTốt.")
    assert {("SELF", "based_on", "27/2023/QH15"), ("SELF", "based_on", "43/2024/QH15")} <= said


LEADS_OF_CLERKS: list[tuple[str, str, set[Triple], str]] = [
    ("Báo cáo", "Trên cơ sở Kế hoạch số 38/KH-BCT, các tập đoàn đã xây dựng kế hoạch riêng, điển hình:\n- Kế hoạch số 55/KH-EVN ngày 12/7/2023;\n- Kế hoạch số 12/KH-TKV ngày 15/7/2023.", {("55/KH-EVN", "based_on", "38/KH-BCT"), ("12/KH-TKV", "based_on", "38/KH-BCT")}, "on the basis of one, plans of their own"),
    ("Báo cáo", "Trên cơ sở Kế hoạch số 165/KH-UBND, 100% sở, ngành đã xây dựng kế hoạch, tiêu biểu có Kế hoạch số 56/KH-SGDĐT, Kế hoạch số 45/KH-BQL.", {("56/KH-SGDĐT", "based_on", "165/KH-UBND"), ("45/KH-BQL", "based_on", "165/KH-UBND")}, "a share of the offices acts"),
    ("Báo cáo", "Để hướng dẫn thực hiện Nghị quyết số 29/2025/NQ-HĐND, Sở Tài chính đã phát hành Hướng dẫn số 87/HD-STC ngày 20/10/2025.", {("87/HD-STC", "guides", "29/2025/NQ-HĐND")}, "to guide, not to carry out"),
    ("Hướng dẫn", "Các văn bản sau không còn áp dụng (bị thay thế bởi Hướng dẫn này):\n- Hướng dẫn số 71/HD-SNV ngày 15/9/2023;\n- Công văn số 66/SNV-BTĐKT ngày 15/9/2024.", {("SELF", "replaces", "71/HD-SNV"), ("SELF", "replaces", "66/SNV-BTĐKT")}, "replaced by this paper, in brackets"),
    ("Hướng dẫn", "Các văn bản sau hết hiệu lực thì áp dụng theo Hướng dẫn này:\n- Hướng dẫn số 71/HD-SNV ngày 15/9/2023.", set(), "a condition ends nothing"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "words", "expected", "remark"), LEADS_OF_CLERKS)
def test_leads_of_clerks(kind: str, words: str, expected: set[Triple], remark: str) -> None:
    assert under_title(kind, "9/X-UBND", "Kết quả năm", f"I. KẾT QUẢ\n1. Chung\n{words}") == expected, remark


def test_a_plan_launches_what_it_launches_and_organises() -> None:
    words = "Ủy ban nhân dân thành phố ban hành Kế hoạch phát động, tổ chức phong trào thi đua “Sông nước xanh” như sau:"
    doc = read(
        f"KẾ HOẠCH\nNăm 2026\n{words}\n",
        Header("Kế hoạch", "9/KH-UBND", "2026-01-02", "UBND thành phố Cần Thơ", title="Năm 2026"),
    )
    assert [(r.subject.kind, r.rel, r.object.kind) for r in doc.relations] == [
        ("self", "launches", "campaign")
    ]
