"""What headings say of the papers under them, and of the report that they stand in."""

from __future__ import annotations

import pytest

from tests.ingest.relating import Triple, in_body, in_paper

ON_5: Triple = ("SELF", "reports_on", "05-NQ/TU")
ON_41: Triple = ("SELF", "reports_on", "41-CT/TW")
ON_201: Triple = ("SELF", "reports_on", "201/2025/QH15")
PLAN: Triple = ("12/KH-UBND", "implements", "05-NQ/TU")
OF_41: Triple = ("12/KH-UBND", "implements", "41-CT/TW")

REPORTS: list[tuple[str, set[Triple], str]] = [
    ("2. Thực hiện Nghị quyết số 05-NQ/TU về nhà ở\nNăm qua, UBND thành phố ban hành Quyết định số 45/QĐ-UBND lập Ban Chỉ đạo. Sở Xây dựng có Hướng dẫn số 7/HD-SXD về hồ sơ.", {ON_5, ("45/QĐ-UBND", "implements", "05-NQ/TU"), ("7/HD-SXD", "implements", "05-NQ/TU")}, "decisions and guides too"),
    ("2. Việc thi hành Nghị quyết số 05-NQ/TU về nhà ở và Chỉ thị số 41-CT/TW về thi đua\nĐến nay, UBND thành phố đã ban hành Kế hoạch số 12/KH-UBND.", {ON_5, ON_41, PLAN, OF_41}, "a heading of two papers"),
    ("2. Thực hiện Kết luận số 09-KL/TU về tiếp tục thực hiện Nghị quyết số 05-NQ/TU\nĐến nay, UBND thành phố đã ban hành Kế hoạch số 12/KH-UBND.", {("SELF", "reports_on", "09-KL/TU"), ("09-KL/TU", "implements", "05-NQ/TU"), ("12/KH-UBND", "implements", "09-KL/TU")}, "a title's paper is not the heading's"),
    ("2. Thực hiện Nghị quyết số 76/NQ-CP của Chính phủ ban hành Chương trình tổng thể cải cách hành chính\nĐến nay, UBND thành phố đã ban hành Kế hoạch số 12/KH-UBND.", {("SELF", "reports_on", "76/NQ-CP"), ("12/KH-UBND", "implements", "76/NQ-CP")}, "a title with issuing in it"),
    ("II. VỀ THỰC HIỆN NGHỊ QUYẾT SỐ 201/2025/QH15 NGÀY 29 THÁNG 5 NĂM 2025\nUBND thành phố ban hành Kế hoạch số 12/KH-UBND ngày 21/7/2025 về các khu đất.", {ON_201, ("12/KH-UBND", "implements", "201/2025/QH15")}, "capitals"),
    ("II. VỀ THỰC HIỆN LUẬT NHÀ Ở VÀ CÁC VĂN BẢN QUY ĐỊNH CHI TIẾT\nLuật Nhà ở năm 2023 giao thẩm quyền cho thành phố.", {("SELF", "reports_on", "Luật Nhà ở")}, "a law in capitals"),
    ("2. Thực hiện Nghị quyết số 05-NQ/TU\n2.1. Triển khai Chỉ thị số 41-CT/TW\nĐến nay, UBND thành phố đã ban hành Kế hoạch số 12/KH-UBND.\n2.2. Kết quả khác\nĐến nay, UBND thành phố đã ban hành Kế hoạch số 20/KH-UBND.", {ON_5, ON_41, OF_41, ("20/KH-UBND", "implements", "05-NQ/TU")}, "the lower heading first, then the higher one"),
    ("2. Thực hiện Nghị quyết số 05-NQ/TU\nTheo đề nghị của Sở Xây dựng, UBND thành phố ban hành Quyết định số 45/QĐ-UBND ngày 03/02/2025.", {ON_5, ("45/QĐ-UBND", "implements", "05-NQ/TU")}, "a front without a paper"),
    ("2. Thực hiện Nghị quyết số 05-NQ/TU\nNăm qua, UBND thành phố ban hành Quyết định số 45/QĐ-UBND thay thế Quyết định số 30/QĐ-UBND.", {ON_5, ("45/QĐ-UBND", "implements", "05-NQ/TU"), ("45/QĐ-UBND", "replaces", "30/QĐ-UBND")}, "one that replaces another carries out too"),
    ("2. Thực hiện Nghị quyết số 05-NQ/TU\nNăm qua, UBND thành phố ban hành Kế hoạch số 12/KH-UBND thực hiện Chỉ thị số 41-CT/TW.", {ON_5, OF_41}, "its own object"),
    ("2. Thực hiện Nghị quyết số 05-NQ/TU\nNăm qua, thực hiện Chỉ thị số 41-CT/TW, UBND thành phố ban hành Kế hoạch số 12/KH-UBND.", {ON_5, OF_41}, "another fronted object"),
    ("2. Thực hiện Nghị quyết số 05-NQ/TU\nNăm qua, Sở Xây dựng có Báo cáo số 9/BC-SXD; UBND thành phố có Công văn số 404/UBND-NC đề nghị Bộ Xây dựng tháo gỡ.", {ON_5}, "what reports or asks"),
    ("1. Thực hiện Luật Thi đua, khen thưởng và các văn bản hướng dẫn thi hành\nNăm qua, UBND thành phố ban hành Quyết định số 31/2025/QĐ-UBND về Quy chế thi đua.", {("SELF", "reports_on", "Luật Thi đua, khen thưởng"), ("31/2025/QĐ-UBND", "implements", "Luật Thi đua, khen thưởng")}, "a law"),
    ("2. Thực hiện Nghị quyết số 05-NQ/TU\nNăm qua, Sở Tài chính có Công văn số 70/STC-NS hướng dẫn sử dụng kinh phí.", {ON_5}, "a guide to a matter of its own"),
    ("2. Thực hiện Nghị quyết số 05-NQ/TU\nNăm qua, Sở Xây dựng có Công văn số 70/SXD-QLN hướng dẫn các phường thực hiện.", {ON_5, ("70/SXD-QLN", "guides", "05-NQ/TU")}, "a guide to what the heading names"),
    ("2. Thực hiện Nghị quyết số 05-NQ/TU\nGiao Sở Nội vụ ban hành Hướng dẫn thay thế Hướng dẫn số 5/HD-SNV.", {ON_5}, "what is only to be replaced"),
    ("2. Thực hiện Nghị quyết số 05-NQ/TU\nNăm qua, Chủ tịch UBND thành phố ban hành Quyết định số 45/QĐ-UBND tặng Bằng khen cho 20 tập thể.", {ON_5}, "what honours"),
    ("2. Thực hiện Nghị quyết số 05-NQ/TU, UBND thành phố ban hành Kế hoạch số 12/KH-UBND\nNăm qua, Sở Xây dựng ban hành Kế hoạch số 20/KH-SXD.", {PLAN}, "a sentence, no heading"),
    ("- Kế hoạch số 12/KH-UBND về nhà ở;\nNăm qua, Sở Xây dựng ban hành Hướng dẫn số 7/HD-SXD.", set(), "an item of a list heads nothing"),
    ("2. Nghị quyết số 05-NQ/TU về nhà ở\nNghị quyết nêu 5 nhiệm vụ.", set(), "only named"),
    ("2. Tiếp tục thực hiện Nghị quyết số 05-NQ/TU\nCác sở rà soát quỹ đất.", set(), "work that goes on"),
    ("2. Thực hiện Nghị quyết số 05-NQ/TU của Thành ủy.\n3. Rà soát quỹ đất.", set(), "a task that ends in a full stop"),
    ("II. PHƯƠNG HƯỚNG, NHIỆM VỤ\n1. Thực hiện Nghị quyết số 05-NQ/TU\nCác sở rà soát quỹ đất.", set(), "under tasks"),
    ("2. Thực hiện Nghị quyết số 05-NQ/TU về nhà ở\nThành ủy đã ban hành Chương trình hành động số 54-CTr/TU. UBND thành phố cũng đã ban hành Kế hoạch số 12/KH-UBND với 46 nhiệm vụ.", {ON_5, PLAN, ("54-CTr/TU", "implements", "05-NQ/TU")}, "what was issued too is for the heading's paper"),
    ("2. Việc triển khai Chỉ thị số 41-CT/TW về thi đua\nNgay sau khi Chỉ thị được phổ biến, Thành ủy ban hành Kế hoạch số 54-KH/TU; UBND thành phố ban hành Kế hoạch số 12/KH-UBND.", {ON_41, OF_41, ("54-KH/TU", "implements", "41-CT/TW")}, "since a paper of the heading is known"),
    ("2. Các văn bản của thành phố thực hiện Nghị quyết số 05-NQ/TU\nUBND thành phố ban hành Kế hoạch số 12/KH-UBND ngày 03/02/2025.", {PLAN}, "a heading of what was issued reports on nothing"),
    ("2. Triển khai Nghị quyết số 05-NQ/TU về nhà ở\nThành ủy đã tổ chức hội nghị quán triệt. Thành phố Y cũng đã ban hành đầy đủ các văn bản chỉ đạo¹.\n¹ Kế hoạch số 12/KH-UBND ngày 03/02/2025 của UBND thành phố Y.", {ON_5, PLAN}, "plans that only a note numbers"),
    ("2. Triển khai Nghị quyết số 05-NQ/TU về nhà ở\nThành phố Y đã ban hành kế hoạch đào tạo nghề cho lao động nông thôn¹.\n¹ Kế hoạch số 12/KH-UBND ngày 03/02/2025 của UBND thành phố Y.", {ON_5}, "plans on a matter of their own"),
    ("2. Triển khai Nghị quyết số 05-NQ/TU về nhà ở\nThành phố Y đã có văn bản chỉ đạo¹.\n¹ Kế hoạch số 12/KH-UBND ngày 03/02/2025 của UBND thành phố Y thực hiện Chỉ thị số 41-CT/TW.", {ON_5, OF_41}, "a plan whose title says what it is for"),
    ("II. KẾT QUẢ THỰC HIỆN NHIỆM VỤ\n1. Thực hiện Nghị quyết số 05-NQ/TU\nCác sở rà soát quỹ đất.", {ON_5}, "under results of tasks"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected", "remark"), REPORTS, ids=[row[2] for row in REPORTS])
def test_headings_of_a_report(words: str, expected: set[Triple], remark: str) -> None:
    assert in_body(words) == expected, remark


OTHERS: list[tuple[str, str, set[Triple], str]] = [
    ("Kế hoạch", "II. NHIỆM VỤ\n1. Thực hiện Nghị quyết số 05-NQ/TU về nhà ở\nUBND thành phố đã ban hành Quyết định số 45/QĐ-UBND ngày 03/02/2025.", {("45/QĐ-UBND", "implements", "05-NQ/TU")}, "a plan reports on nothing"),
    ("Kế hoạch", "II. NHIỆM VỤ\n1. Thực hiện Nghị quyết số 05-NQ/TU ngày 09/01/2025 về nhà ở\nTiếp tục bám sát Kế hoạch số 12/KH-UBND ngày 03/02/2025 và Công văn số 40/SXD-QLN ngày 05/3/2025.", {PLAN, ("40/SXD-QLN", "implements", "05-NQ/TU")}, "what is kept to is lower and later"),
    ("Kế hoạch", "II. NHIỆM VỤ\n1. Thực hiện Nghị quyết số 05-NQ/TU ngày 09/01/2025 về nhà ở\nBám sát Kế hoạch số 12/KH-UBND ngày 03/02/2025; xã nào thiếu cán bộ thì Sở Nội vụ điều động bổ sung.", {PLAN}, "what is kept to, and who acts behind it"),
    ("Kế hoạch", "II. NHIỆM VỤ\n1- Thực hiện Nghị quyết số 05-NQ/TU về nhà ở\nThành phố đã ban hành Kế hoạch số 12/KH-UBND về các khu đất.", {PLAN}, "a number with a dash, as the Party writes it"),
    ("Kế hoạch", "II. NHIỆM VỤ\n1. Thực hiện Nghị quyết số 05-NQ/TU về nhà ở\nCác sở bám sát Chương trình số 54-CTr/TU và Kế hoạch số 12/KH-UBND, được ban hành để đưa nghị quyết nói trên vào cuộc sống.", {PLAN, ("54-CTr/TU", "implements", "05-NQ/TU")}, "issued to bring the heading's resolution to life"),
    ("Kế hoạch", "II. NHIỆM VỤ\n1. Thực hiện Chỉ thị số 41-CT/TW về thi đua\nCác sở bám sát Chương trình số 54-CTr/TU, được ban hành để đưa nghị quyết nói trên vào cuộc sống.", set(), "a resolution that the heading does not name"),
    ("Quyết định", "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch phát triển nhà ở.\nNơi nhận:\n- Như Điều 3;\n- Lưu: VT.\nKẾ HOẠCH\nPhát triển nhà ở\nI. NHIỆM VỤ, GIẢI PHÁP\n1. Thực hiện Nghị quyết số 05-NQ/TU về nhà ở\nThành phố đã ban hành Kế hoạch số 12/KH-UBND về các khu đất.", {PLAN}, "a heading of the plan behind the recipients"),
    ("Kế hoạch", "II. NHIỆM VỤ\n1. Thực hiện Nghị quyết số 05-NQ/TU ngày 09/01/2025 về nhà ở\nTiếp tục bám sát Kế hoạch số 12/KH-UBND ngày 03/02/2021.", set(), "an earlier plan"),
    ("Kế hoạch", "II. NHIỆM VỤ\n1. Thực hiện Nghị quyết số 05-NQ/TU ngày 09/01/2025 về nhà ở\nTiếp tục bám sát Nghị quyết số 57-NQ/TW ngày 22/02/2025.", set(), "a higher paper"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "words", "expected", "remark"), OTHERS, ids=[row[3] for row in OTHERS])
def test_headings_of_other_papers(kind: str, words: str, expected: set[Triple], remark: str) -> None:
    assert in_paper(kind, "9/KH-UBND", "Phát triển nhà ở", words) == expected, remark


OF_19: set[Triple] = {("54-CTr/TU", "implements", "19-NQ/TW"), ("12/KH-UBND", "implements", "19-NQ/TW")}
TOLD: list[tuple[str, set[Triple], str]] = [
    ("Các sở bám sát Chương trình số 54-CTr/TU của Thành ủy và Kế hoạch số 12/KH-UBND, được ban hành để đưa Nghị quyết số 19-NQ/TW vào cuộc sống.", OF_19, "two papers for one, behind a comma"),
    ("Chương trình số 54-CTr/TU và Kế hoạch số 12/KH-UBND được ban hành để thực hiện Nghị quyết số 19-NQ/TW.", OF_19, "two papers that begin the sentence"),
    ("Việc theo dõi Chương trình số 54-CTr/TU và Kế hoạch số 12/KH-UBND được ban hành để thực hiện Nghị quyết số 19-NQ/TW còn chậm.", {("12/KH-UBND", "implements", "19-NQ/TW")}, "told of the last alone"),
    ("Nghị quyết số 19-NQ/TW được ban hành để thực hiện Kế hoạch số 12/KH-UBND.", set(), "a resolution is for no plan"),
    ("Thủ tướng Chính phủ ban hành Quyết định số 1315/QĐ-TTg về Kế hoạch triển khai phong trào thi đua “Nhà đẹp phố vui”. Hưởng ứng phong trào, UBND thành phố ban hành Kế hoạch số 12/KH-UBND phát động phong trào thi đua “Phố xanh mỗi ngày”.",
     {("1315/QĐ-TTg", "implements", "campaign:Nhà đẹp phố vui"), ("12/KH-UBND", "launches", "campaign:Phố xanh mỗi ngày"), ("12/KH-UBND", "implements", "1315/QĐ-TTg")}, "an answer that launches a campaign of its own"),
    ("Thủ tướng Chính phủ ban hành Quyết định số 1315/QĐ-TTg về phát triển nhà ở. Hưởng ứng phong trào, UBND thành phố ban hành Kế hoạch số 12/KH-UBND.", set(), "no campaign told"),
    ("Thành ủy ban hành Chỉ thị số 52-CT/TU ngày 28/10/2024 về nhà ở; trên cơ sở đó, UBND thành phố phê duyệt Đề án huy động nguồn lực tại Quyết định số 45/QĐ-UBND.", {("45/QĐ-UBND", "based_on", "52-CT/TU")}, "approved at, on that ground"),
    ("Thành ủy ban hành Chỉ thị số 52-CT/TU ngày 28/10/2024 về nhà ở; trên cơ sở đó, các xã rà soát đất theo Quyết định số 45/QĐ-UBND.", set(), "work by another paper, on that ground"),
    ("Thực hiện Chỉ thị số 41-CT/TW, Thành ủy đã ban hành kế hoạch. Thực hiện các kế hoạch này, UBND thành phố ban hành Chương trình số 23/CTr-UBND.", set(), "plans without a number are no directive"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected", "remark"), TOLD, ids=[row[2] for row in TOLD])
def test_what_papers_were_issued_for(words: str, expected: set[Triple], remark: str) -> None:
    assert in_body(words) == expected, remark


def test_plans_of_a_note_are_carried_out_in_the_next_sentence() -> None:
    said = in_body(
        "Quán triệt Chỉ thị số 41-CT/TW, Thành ủy đã ban hành kế hoạch¹. Triển khai các kế hoạch này, UBND thành phố ban hành Chương trình số 23/CTr-UBND ngày 30/9/2024.\n¹ Kế hoạch số 281-KH/TU ngày 09/8/2024; Kế hoạch số 402-KH/TU ngày 15/8/2024."
    )
    assert {("23/CTr-UBND", "implements", f"{n}-KH/TU") for n in (281, 402)} <= said
    assert ("23/CTr-UBND", "implements", "41-CT/TW") not in said
