"""How clerks of many offices write it: rows of papers replaced, papers that lapse with another, notes and brackets that
list, guides of campaigns, second actors and second verbs; each with what must not be read into it."""

from __future__ import annotations

import pytest

from ingest.model import Header
from tests.ingest.relating import Triple, in_body, read, triples

IN_REPORTS: list[tuple[str, set[Triple], str]] = [
    ("UBND tỉnh ban hành Kế hoạch số 88/KH-UBND ngày 10/9/2025 về chuyển đổi số, thay thế ba kế hoạch trước đây của hai địa phương (Kế hoạch số 52/KH-UBND ngày 01/3/2022 của UBND tỉnh Tiền Giang; Kế hoạch số 61/KH-UBND ngày 05/4/2023 và Kế hoạch số 70/KH-UBND ngày 12/5/2024 của UBND tỉnh Đồng Tháp).", {("88/KH-UBND", "replaces", "52/KH-UBND"), ("88/KH-UBND", "replaces", "61/KH-UBND"), ("88/KH-UBND", "replaces", "70/KH-UBND")}, "a bracket lists what is replaced"),
    ("UBND tỉnh ban hành Kế hoạch số 88/KH-UBND ngày 10/9/2025 về chuyển đổi số, thay thế kế hoạch của hai tỉnh trước đây1.\n\n1 Kế hoạch số 52/KH-UBND ngày 01/3/2022 của UBND tỉnh Tiền Giang; Kế hoạch số 61/KH-UBND ngày 05/4/2023 của UBND tỉnh Đồng Tháp.", {("88/KH-UBND", "replaces", "52/KH-UBND"), ("88/KH-UBND", "replaces", "61/KH-UBND")}, "a note lists what is replaced, without a count before it"),
    ("UBND tỉnh Tiền Giang (cũ) ban hành Kế hoạch số 52/KH-UBND ngày 01/3/2022, UBND tỉnh Đồng Tháp (cũ) ban hành Kế hoạch số 61/KH-UBND ngày 05/4/2023. Sau hợp nhất, UBND tỉnh ban hành Kế hoạch số 88/KH-UBND ngày 10/9/2025 về phát triển nhà ở, thay thế cả hai kế hoạch trên.", {("88/KH-UBND", "replaces", "52/KH-UBND"), ("88/KH-UBND", "replaces", "61/KH-UBND")}, "the paper that acts is none of the two meant"),
    ("Quyết định số 33/2025/QĐ-UBND ngày 10/9/2025 có hiệu lực từ ngày 20/9/2025; các Quyết định số 12/2020/QĐ-UBND ngày 01/3/2020 và số 15/2021/QĐ-UBND ngày 05/4/2021 hết hiệu lực kể từ ngày Quyết định này có hiệu lực.", {("33/2025/QĐ-UBND", "repeals", "12/2020/QĐ-UBND"), ("33/2025/QĐ-UBND", "repeals", "15/2021/QĐ-UBND")}, "what lapses is not the paper from whose day on it does"),
    ("Kể từ ngày Nghị quyết số 37/2025/NQ-HĐND ngày 06/10/2025 có hiệu lực, Nghị quyết số 12/2020/NQ-HĐND ngày 10/7/2020 hết hiệu lực thi hành.", {("37/2025/NQ-HĐND", "repeals", "12/2020/NQ-HĐND")}, "lapses from another's day on, told first"),
    ("Nghị quyết số 37/2025/NQ-HĐND ngày 06/10/2025 có hiệu lực đồng nghĩa Nghị quyết số 12/2020/NQ-HĐND ngày 10/7/2020 hết hiệu lực.", {("37/2025/NQ-HĐND", "repeals", "12/2020/NQ-HĐND")}, "means that the other lapses"),
    ("Nghị quyết số 12/2020/NQ-HĐND ngày 10/7/2020 chấm dứt hiệu lực từ ngày 01/01/2026 theo Nghị quyết số 37/2025/NQ-HĐND ngày 06/10/2025.", {("37/2025/NQ-HĐND", "repeals", "12/2020/NQ-HĐND")}, "ends on a day by another"),
    ("Nghị quyết số 12/2020/NQ-HĐND ngày 10/7/2020 hết hiệu lực thi hành từ ngày 01/01/2026.", set(), "ends by nobody named"),
    ("UBND tỉnh ban hành Quyết định số 40/QĐ-UBND ngày 09/10/2025 thu hồi Quyết định số 15/QĐ-UBND ngày 11/7/2024 do ban hành không đúng thẩm quyền.", {("40/QĐ-UBND", "repeals", "15/QĐ-UBND")}, "takes back a decision"),
    ("UBND tỉnh ban hành Quyết định số 40/QĐ-UBND ngày 09/10/2025 thu hồi đất theo Nghị quyết số 15/NQ-HĐND ngày 11/7/2024.", set(), "land taken back is no paper"),
    ("Quyết định số 40/QĐ-UBND ngày 09/10/2025 phê duyệt Đề án phát triển du lịch, thay thế Quyết định số 12/QĐ-UBND ngày 10/7/2024 và các quyết định điều chỉnh (Quyết định số 15/QĐ-UBND ngày 11/8/2024, Quyết định số 16/QĐ-UBND ngày 12/9/2024).", {("40/QĐ-UBND", "replaces", "12/QĐ-UBND"), ("40/QĐ-UBND", "replaces", "15/QĐ-UBND"), ("40/QĐ-UBND", "replaces", "16/QĐ-UBND"), ("15/QĐ-UBND", "amends", "12/QĐ-UBND"), ("16/QĐ-UBND", "amends", "12/QĐ-UBND")}, "the amenders go with what they amend"),
    ("Phong trào thi đua “Xóa nhà tạm, nhà dột nát” được cụ thể hóa tại Hướng dẫn số 1522/HD-SNV ngày 12/9/2025 của Sở Nội vụ.", {("1522/HD-SNV", "guides", "campaign:Xóa nhà tạm, nhà dột nát")}, "what a guide does to a campaign is to guide it"),
    ("UBND tỉnh ban hành Kế hoạch số 110/KH-UBND ngày 10/9/2025 phát động Phong trào thi đua “Sông xanh”; Phong trào được cụ thể hóa cách chấm điểm tại Hướng dẫn số 34/HD-STNMT ngày 11/10/2025.", {("110/KH-UBND", "launches", "campaign:Sông xanh"), ("34/HD-STNMT", "guides", "campaign:Sông xanh")}, "the guide is of the campaign, not of its plan"),
    ("UBND tỉnh ban hành Kế hoạch số 110/KH-UBND ngày 10/9/2025 phát động Phong trào thi đua “Sông xanh” giai đoạn 2025 - 2030, thực hiện Chỉ thị số 05/CT-UBND ngày 01/3/2025.", {("110/KH-UBND", "launches", "campaign:Sông xanh"), ("110/KH-UBND", "implements", "05/CT-UBND")}, "launches one and carries out another"),
    ("Trung ương Đoàn phát động Cuộc vận động “Thanh niên sống đẹp” tại Kế hoạch số 66-KH/TWĐTN ngày 05/4/2025, Tỉnh đoàn hưởng ứng bằng Kế hoạch số 71-KH/TĐTN ngày 10/4/2025.", {("66-KH/TWĐTN", "launches", "campaign:Thanh niên sống đẹp"), ("71-KH/TĐTN", "implements", "campaign:Thanh niên sống đẹp")}, "the campaign is taken up, not the plan that launched it"),
    ("Ban Tuyên giáo và Dân vận Tỉnh ủy đã ban hành Hướng dẫn số 13-HD/BTGDVTU ngày 06/3/2025 về tuyên truyền thực hiện Chỉ thị số 39-CT/TW ngày 30/10/2024 của Bộ Chính trị.", {("13-HD/BTGDVTU", "guides", "39-CT/TW")}, "guides how it is made known"),
    ("Kế hoạch số 120/KH-SCT ngày 20/9/2025 được ban hành để thực hiện nhiệm vụ được giao tại Kế hoạch số 88/KH-UBND ngày 10/9/2025.", {("120/KH-SCT", "implements", "88/KH-UBND")}, "issued to do what another gives to do"),
    ("Sau khi tiếp thu Kế hoạch số 88/KH-UBND ngày 10/9/2025, Sở Công Thương đã cụ thể hóa thành Kế hoạch số 120/KH-SCT ngày 20/9/2025.", {("120/KH-SCT", "implements", "88/KH-UBND")}, "made into a plan"),
    ("Chỉ thị số 16-CT/TW ngày 09/3/2023 của Ban Bí thư được UBND tỉnh Tiền Giang (cũ) triển khai bằng Kế hoạch số 52/KH-UBND ngày 01/8/2023, UBND tỉnh Đồng Tháp (cũ) triển khai bằng Kế hoạch số 61/KH-UBND ngày 05/8/2023.", {("52/KH-UBND", "implements", "16-CT/TW"), ("61/KH-UBND", "implements", "16-CT/TW")}, "a second actor does the same"),
    ("Đối với Chỉ thị số 16-CT/TW ngày 09/3/2023 của Ban Bí thư, UBND tỉnh Tiền Giang (cũ) có Kế hoạch số 52/KH-UBND ngày 01/8/2023; UBND tỉnh Đồng Tháp (cũ) có Kế hoạch số 61/KH-UBND ngày 05/8/2023.", {("52/KH-UBND", "implements", "16-CT/TW"), ("61/KH-UBND", "implements", "16-CT/TW")}, "of what a sentence speaks"),
    ("Đối với Kế hoạch số 52/KH-UBND ngày 01/8/2023, Thủ tướng Chính phủ đã ban hành Chỉ thị số 21/CT-TTg ngày 04/9/2023.", set(), "nothing higher is for it"),
    ("Về thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị, tỉnh đã có Kế hoạch số 88/KH-UBND ngày 10/9/2025.", {("88/KH-UBND", "implements", "57-NQ/TW")}, "on carrying out"),
    ("Thực hiện Chỉ thị số 16-CT/TW ngày 09/3/2023, Tỉnh ủy có Kế hoạch số 19-KH/TU ngày 01/8/2023. UBND tỉnh cũng ban hành Kế hoạch số 52/KH-UBND ngày 11/8/2023 triển khai kế hoạch của Tỉnh ủy.", {("19-KH/TU", "implements", "16-CT/TW"), ("52/KH-UBND", "implements", "19-KH/TU")}, "the plan of an issuer named, in small letters"),
    ("Những kế hoạch trước đó thực hiện Chỉ thị số 16-CT/TW ngày 09/3/2023 của Ban Bí thư về giáo dục nghề nghiệp1 còn được áp dụng cho tới lúc tỉnh có kế hoạch mới.\n\n1 Kế hoạch số 52/KH-UBND ngày 01/8/2023 của UBND tỉnh Tiền Giang (cũ); Kế hoạch số 61/KH-UBND ngày 05/8/2023 của UBND tỉnh Đồng Tháp (cũ).", {("52/KH-UBND", "implements", "16-CT/TW"), ("61/KH-UBND", "implements", "16-CT/TW")}, "plans for a directive, told by a note"),
    ("Những kế hoạch trước đó thực hiện Chỉ thị số 16-CT/TW ngày 09/3/2023 của Ban Bí thư (Kế hoạch số 52/KH-UBND ngày 01/8/2023; Kế hoạch số 61/KH-UBND ngày 05/8/2023) được tiếp tục thực hiện.", {("52/KH-UBND", "implements", "16-CT/TW"), ("61/KH-UBND", "implements", "16-CT/TW")}, "the same in a bracket"),
    ("Quyết định số 08/QĐ-TTg ngày 17/02/2031 của Thủ tướng Chính phủ phê duyệt Đề án số hóa sổ ghi mực nước kênh rạch (Đề án 08). UBND tỉnh ban hành Kế hoạch số 14/KH-UBND ngày 25/6/2031 về triển khai Đề án 08.", {("08/QĐ-TTg", "approves", "08"), ("14/KH-UBND", "implements", "08"), ("14/KH-UBND", "implements", "08/QĐ-TTg")}, "what is for a scheme is for the decision that approves it"),
    ("Tỉnh đã kịp thời cụ thể hóa Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị¹; công tác tuyên truyền được quan tâm.\n\n¹ Chương trình hành động số 45-CTr/TU ngày 10/3/2025 của Tỉnh ủy; Kế hoạch số 52/KH-UBND ngày 01/4/2025 của UBND tỉnh.", {("45-CTr/TU", "implements", "57-NQ/TW"), ("52/KH-UBND", "implements", "57-NQ/TW")}, "a note tells by which papers it was carried out"),
    ("Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị được triển khai nghiêm túc, đồng bộ¹.\n\n¹ Kế hoạch số 52/KH-UBND ngày 01/8/2025 và Kế hoạch số 88/KH-UBND ngày 10/9/2025.", {("52/KH-UBND", "implements", "57-NQ/TW"), ("88/KH-UBND", "implements", "57-NQ/TW")}, "the same in the passive"),
    ("Tỉnh đã cụ thể hóa Nghị quyết số 57-NQ/TW ngày 22/12/2024; đến nay đã giải ngân 80% vốn¹.\n\n¹ Theo Quyết định số 12/QĐ-UBND ngày 10/7/2025 giao vốn.", set(), "a note of another clause"),
    ("Thực hiện các nghị quyết, chỉ thị của Trung ương¹, UBND tỉnh đã ban hành nhiều kế hoạch².\n\n¹ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị.\n² Kế hoạch số 52/KH-UBND ngày 01/4/2025 của UBND tỉnh.", {("52/KH-UBND", "implements", "57-NQ/TW")}, "one note has what was issued, the other for what"),
    ("UBND tỉnh ban hành Kế hoạch số 52/KH-UBND¹ ngày 01/4/2025.\n\n¹ Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị.", {("52/KH-UBND", "implements", "57-NQ/TW")}, "a note between number and date"),
    ("Không áp dụng Quyết định số 12/QĐ-UBND ngày 10/7/2024 đối với các dự án đã có Quyết định số 40/QĐ-UBND ngày 09/4/2025.", set(), "not applied is not repealed"),
    ("Xã đã hủy hồ sơ theo Quyết định số 12/QĐ-UBND ngày 10/7/2024 và thu hồi giấy phép theo Quyết định số 15/QĐ-UBND ngày 11/7/2024.", set(), "files and licences are no papers"),
    ("Thực hiện Nghị quyết số 84/NQ-CP ngày 09/4/2031 của Chính phủ ban hành chương trình thực hiện Nghị quyết số 63/2031/QH16 và Kết luận số 11-KL/TU ngày 02/6/2031 của Tỉnh ủy, UBND tỉnh ban hành Kế hoạch số 95/KH-UBND ngày 20/7/2031.", {("84/NQ-CP", "implements", "63/2031/QH16"), ("95/KH-UBND", "implements", "84/NQ-CP"), ("95/KH-UBND", "implements", "11-KL/TU")}, "the Government carries out no programme of a province"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected", "remark"), IN_REPORTS)
def test_sentences_of_reports(sentence: str, expected: set[Triple], remark: str) -> None:
    assert in_body(sentence) == expected, remark


DECISION = Header(
    type="Quyết định",
    number="1215/QĐ-UBND",
    date="2025-11-20",
    issuer="UBND tỉnh Đồng Tháp",
    title="Ban hành Quy chế làm việc của Tổ công tác",
)
LETTER = Header(
    type="Công văn",
    number="2215/UBND-KGVX",
    date="2025-11-20",
    issuer="UBND tỉnh Đồng Tháp",
    title="V/v báo cáo kết quả",
)
IN_DECISIONS: list[tuple[str, set[Triple], str]] = [
    ("Thu hồi, hủy bỏ Quyết định số 15/QĐ-UBND ngày 11/7/2024 của Chủ tịch UBND tỉnh.", {("SELF", "repeals", "15/QĐ-UBND")}, "takes back and cancels"),
    ("Quyết định số 12/QĐ-UBND ngày 10/7/2024 của UBND tỉnh không còn hiệu lực thi hành kể từ ngày Quyết định này có hiệu lực.", {("SELF", "repeals", "12/QĐ-UBND")}, "no longer in force from the day of this"),
    ("Quyết định này có hiệu lực kể từ ngày ký và thay thế nội dung liên quan đến Tổ công tác tại Quyết định số 12/QĐ-UBND ngày 10/7/2024.", {("SELF", "amends", "12/QĐ-UBND")}, "a part replaced is an amendment"),
    ("Hủy Quyết định số 12/QĐ-UBND ngày 10/7/2024 của UBND tỉnh.", {("SELF", "repeals", "12/QĐ-UBND")}, "cancels, in one word"),
    ("Chấm dứt hiệu lực Quyết định số 12/QĐ-UBND ngày 10/7/2024 của UBND tỉnh.", {("SELF", "repeals", "12/QĐ-UBND")}, "ends the force of"),
    ("Quyết định số 12/QĐ-UBND ngày 10/7/2024 được bãi bỏ toàn bộ kể từ ngày Quyết định này có hiệu lực.", {("SELF", "repeals", "12/QĐ-UBND")}, "repealed in whole from the day of this"),
    ("Các văn bản sau hết hiệu lực toàn bộ kể từ ngày Quyết định này có hiệu lực thi hành: Quyết định số 12/QĐ-UBND ngày 10/7/2024 của UBND tỉnh; Quyết định số 15/QĐ-UBND ngày 11/7/2024 của UBND tỉnh.", {("SELF", "repeals", "12/QĐ-UBND"), ("SELF", "repeals", "15/QĐ-UBND")}, "a list behind a colon"),
    ("Phê duyệt điều chỉnh cục bộ quy hoạch khu dân cư đã được phê duyệt tại Quyết định số 12/QĐ-UBND ngày 10/7/2024 của UBND tỉnh.", {("SELF", "amends", "12/QĐ-UBND")}, "to approve a change of what was approved is to amend"),
    ("Phê duyệt quy hoạch khu dân cư theo chủ trương đã được phê duyệt tại Quyết định số 12/QĐ-UBND ngày 10/7/2024 của UBND tỉnh.", set(), "what is approved changes nothing"),
    ("Thông tư số 12/2020/TT-BNV ngày 10/7/2020 hết hiệu lực kể từ ngày Thông tư này có hiệu lực.", set(), "a decision calls itself no circular"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected", "remark"), IN_DECISIONS)
def test_acts_of_decisions(sentence: str, expected: set[Triple], remark: str) -> None:
    raw = f"QUYẾT ĐỊNH\n{DECISION.title}\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành Quy chế.\nĐiều 2. {sentence}\n"
    assert triples(read(raw, DECISION)) == expected, remark


IN_LETTERS: list[tuple[str, set[Triple], str]] = [
    ("Thực hiện Công văn số 634-CV/BTGDVTU ngày 06/12/2031 của Ban Tuyên giáo và Dân vận Tỉnh ủy về việc báo cáo kết quả thực hiện Kết luận số 84-KL/TW ngày 03/9/2031 của Bộ Chính trị về tiếp tục thực hiện Nghị quyết số 24-NQ/TW ngày 05/4/2023, UBND tỉnh báo cáo như sau:", {("SELF", "implements", "634-CV/BTGDVTU"), ("84-KL/TW", "implements", "24-NQ/TW")}, "the title of what is reported on goes on"),
    ("Thực hiện Công văn số 4711/BNNMT-ĐĐ ngày 09/10/2031 của Bộ Nông nghiệp và Môi trường về việc báo cáo tiến độ thực hiện Đề án cống ngăn mặn được Thủ tướng Chính phủ phê duyệt tại Quyết định số 512/QĐ-TTg ngày 14/5/2029, UBND tỉnh báo cáo như sau:", {("SELF", "implements", "4711/BNNMT-ĐĐ")}, "a letter that asks how far one is carries nothing out"),
    ("Căn cứ Chỉ thị số 20/CT-TTg ngày 12/7/2025 của Thủ tướng Chính phủ, nhằm cụ thể hóa Chương trình số 09-CTr/TU ngày 11/8/2025 của Tỉnh ủy, UBND tỉnh yêu cầu các sở:", {("SELF", "based_on", "20/CT-TTg"), ("SELF", "implements", "09-CTr/TU")}, "a ground and an aim"),
    ("Được sự chỉ đạo của Tỉnh ủy tại Công văn số 91-CV/TU ngày 15/9/2025 về phát triển du lịch, UBND tỉnh yêu cầu các sở:", {("SELF", "implements", "91-CV/TU")}, "by order"),
    ("Được sự đồng ý của Tỉnh ủy tại Công văn số 91-CV/TU ngày 15/9/2025, UBND tỉnh yêu cầu các sở:", {("SELF", "based_on", "91-CV/TU")}, "by consent"),
    ("Thực hiện Quyết định số 147/QĐ-TTg ngày 22/01/2020 và Nghị quyết số 82/NQ-CP ngày 18/5/2023, đồng thời để cụ thể hóa Nghị quyết số 11-NQ/TU ngày 05/6/2025, UBND tỉnh yêu cầu các sở báo cáo:", {("SELF", "implements", "147/QĐ-TTg"), ("SELF", "implements", "82/NQ-CP"), ("SELF", "implements", "11-NQ/TU")}, "a second verb in the fronted clause"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected", "remark"), IN_LETTERS)
def test_openings_of_letters(sentence: str, expected: set[Triple], remark: str) -> None:
    raw = f"Kính gửi: Bộ Xây dựng\n{sentence}\n"
    assert triples(read(raw, LETTER)) == expected, remark
