"""What a report answers and reports on, and what is told of papers together, in the wording of reports and plans."""

from __future__ import annotations

import pytest

from tests.ingest.relating import Triple, in_body, in_paper

_ASKS = "Công văn số 312/SNV-CCHC ngày 05 tháng 5 năm 2025 của Sở Nội vụ"
_NQ = "Nghị quyết số 21-NQ/TU ngày 10 tháng 3 năm 2024 của Thành ủy"
_CT = "Chỉ thị số 14/CT-UBND ngày 02 tháng 4 năm 2024 của Chủ tịch UBND thành phố"
_KH = "Kế hoạch số 93/KH-UBND ngày 11 tháng 9 năm 2024"
_ON_NQ = ("SELF", "reports_on", "21-NQ/TU")
_FOR_NQ = ("93/KH-UBND", "implements", "21-NQ/TU")
_ANSWERS = ("SELF", "implements", "312/SNV-CCHC")

REPORTS: list[tuple[str, set[Triple], str]] = [
    (f"Thực hiện {_ASKS} về việc báo cáo kết quả thực hiện {_NQ}, UBND phường Cái Răng báo cáo như sau:", {_ANSWERS, _ON_NQ}, "what the letter asks for"),
    (f"Thực hiện {_ASKS} đề nghị sơ kết 01 năm triển khai {_NQ} và {_CT}, Đảng ủy phường kính báo cáo:", {_ANSWERS, _ON_NQ, ("SELF", "reports_on", "14/CT-UBND")}, "two papers asked for"),
    (f"Căn cứ Đề cương gửi kèm {_ASKS}, UBND thành phố tổng hợp kết quả thực hiện {_NQ} như sau:", {("SELF", "based_on", "312/SNV-CCHC"), _ON_NQ}, "on the ground of an outline"),
    (f"UBND thành phố kính báo cáo Bộ Nội vụ tiến độ hoàn thành {_CT} và tình hình thực hiện {_NQ}.", {_ON_NQ, ("SELF", "reports_on", "14/CT-UBND")}, "two matters of one report"),
    (f"Thực hiện {_ASKS}, Ban Quản lý báo cáo giám sát dự án cầu Ba Láng (được phê duyệt tại Quyết định số 77/QĐ-UBND) như sau:", {_ANSWERS}, "what approved the project is for nothing of it"),
    (f"Thực hiện {_NQ}, UBND thành phố ban hành {_KH}; định kỳ hằng quý, Sở Nội vụ báo cáo kết quả thực hiện {_KH}.", {_FOR_NQ}, "others report, from time to time"),
    (f"Các phường báo cáo kết quả thực hiện {_CT} về Sở Nội vụ trước ngày 15 tháng 12.", set(), "others are to report"),
    (f"Sở Nội vụ đã báo cáo UBND thành phố kết quả thực hiện {_CT}.", set(), "told of, not done here"),
    (f"Đề nghị Sở Tài chính báo cáo kết quả thực hiện {_CT} như sau:", set(), "asked for"),
]  # fmt: skip

TOGETHER: list[tuple[str, set[Triple], str]] = [
    (f"Thành ủy ban hành {_NQ}; Chủ tịch UBND thành phố ban hành {_CT}. Sở Nội vụ xây dựng Kế hoạch số 17/KH-SNV triển khai Nghị quyết và Chỉ thị nêu trên.", {("17/KH-SNV", "implements", "21-NQ/TU"), ("17/KH-SNV", "implements", "14/CT-UBND")}, "told by their kinds"),
    ("Thành ủy ban hành Nghị quyết số 21-NQ/TU và Nghị quyết số 22-NQ/TU. Sở Nội vụ xây dựng Kế hoạch số 17/KH-SNV triển khai Nghị quyết và Chỉ thị nêu trên.", set(), "one of the kinds is not there, the other twice"),
    ("HĐND thành phố ban hành Nghị quyết số 31/2024/NQ-HĐND sửa đổi Nghị quyết số 08/2021/NQ-HĐND. UBND thành phố có Kế hoạch số 93/KH-UBND để triển khai các nghị quyết trên.", {("31/2024/NQ-HĐND", "amends", "08/2021/NQ-HĐND"), ("93/KH-UBND", "implements", "31/2024/NQ-HĐND"), ("93/KH-UBND", "implements", "08/2021/NQ-HĐND")}, "both of one kind"),
    (f"UBND thành phố ban hành {_KH} thực hiện {_NQ}; thay thế Kế hoạch số 12/KH-UBND ngày 03 tháng 02 năm 2022 và Kế hoạch số 15/KH-UBND ngày 05 tháng 3 năm 2022.", {_FOR_NQ, ("93/KH-UBND", "replaces", "12/KH-UBND"), ("93/KH-UBND", "replaces", "15/KH-UBND")}, "takes their place, behind a semicolon"),
    (f"Thực hiện {_NQ}, UBND thành phố ban hành {_KH}; sau sáp nhập ban hành Kế hoạch số 5/KH-UBND ngày 20 tháng 8 năm 2025 thay thế {_KH}.", {_FOR_NQ, ("5/KH-UBND", "implements", "21-NQ/TU"), ("5/KH-UBND", "replaces", "93/KH-UBND")}, "issued after a merger"),
    (f"Thực hiện {_NQ}, UBND thành phố ban hành {_KH}; sau kiểm tra có Thông báo số 5/TB-UBND ngày 20 tháng 8 năm 2025.", {_FOR_NQ}, "what came of it"),
    (f"{_NQ} được triển khai bằng các kế hoạch, chỉ thị cụ thể: {_KH}; {_CT}.", {_FOR_NQ, ("14/CT-UBND", "implements", "21-NQ/TU")}, "by papers of two kinds"),
    (f"Đối với công tác cán bộ, thực hiện {_NQ}, UBND thành phố ban hành {_KH}.", {_FOR_NQ}, "the matter before the front"),
    (f"Sở Tư pháp có Công văn số 41/STP-PC ngày 12 tháng 10 năm 2024 hướng dẫn các phường, thị trấn triển khai {_KH}.", {("41/STP-PC", "guides", "93/KH-UBND")}, "guides offices of two kinds"),
    ("UBND thành phố ban hành Kế hoạch số 93/KH-UBND triển khai Đề án 06 năm 2024.", {("93/KH-UBND", "implements", "06")}, "the year is that of the work"),
    ("Công văn số 18/UBND-VP2 ngày 10 tháng 01 năm 2025 triển khai thực hiện Quyết định số 77/QĐ-UBND.", {("18/UBND-VP2", "implements", "77/QĐ-UBND")}, "a room of the committee's office"),
    ("Thực hiện phong trào thi đua “Thành phố xanh” phát động kèm theo Kế hoạch số 12/KH-UBND, Nhân dân đã trồng 5.000 cây. Sở Nội vụ ban hành Công văn số 88/SNV-TĐKT về chấm điểm phong trào này.", {("12/KH-UBND", "launches", "campaign:Thành phố xanh"), ("88/SNV-TĐKT", "guides", "campaign:Thành phố xanh")}, "the sentence before has its own main clause"),
    ("Phong trào “Thành phố xanh” được UBND thành phố phát động tại Kế hoạch số 12/KH-UBND; UBND phường ban hành Kế hoạch số 7/KH-UBND hưởng ứng phong trào với 12 mô hình.", {("12/KH-UBND", "launches", "campaign:Thành phố xanh"), ("7/KH-UBND", "implements", "campaign:Thành phố xanh")}, "answers the movement named before"),
    ("- Phong trào thi đua “Thành phố xanh”: UBND phường ban hành Kế hoạch số 7/KH-UBND phát động trong toàn phường.", {("7/KH-UBND", "launches", "campaign:Thành phố xanh")}, "launches what the label names"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected", "remark"), REPORTS + TOGETHER)
def test_sentences_of_reports(sentence: str, expected: set[Triple], remark: str) -> None:
    assert {t for t in in_body(sentence) if t[1] != "cites"} == expected, remark


PLANS: list[tuple[str, str, set[Triple], str]] = [
    ("Kế hoạch", f"Kế hoạch này được xây dựng nhằm triển khai kịp thời, hiệu quả {_NQ} và {_CT} trên địa bàn phường; nâng cao nhận thức.", {("SELF", "implements", "21-NQ/TU"), ("SELF", "implements", "14/CT-UBND")}, "made to carry both out"),
    ("Kế hoạch", f"Căn cứ {_NQ} và {_ASKS}, UBND phường ban hành Kế hoạch triển khai thực hiện Nghị quyết số 21-NQ/TU, cụ thể như sau:", {("SELF", "based_on", "21-NQ/TU"), ("SELF", "based_on", "312/SNV-CCHC"), ("SELF", "implements", "21-NQ/TU")}, "one ground does nothing to the other"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "words", "expected", "remark"), PLANS)
def test_openings_of_plans(kind: str, words: str, expected: set[Triple], remark: str) -> None:
    found = in_paper(kind, "5/KH-UBND", "Công tác năm 2026", words)
    assert {t for t in found if t[1] != "cites"} == expected, remark
