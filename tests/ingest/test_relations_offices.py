"""Verbs that offices use beside those of the law: each in its active, passive and nominal frame, with a negative."""

from __future__ import annotations

import pytest

from tests.ingest.relating import Triple, in_body

VERBS: list[tuple[str, set[Triple], str]] = [
    ("Luật Lưu trữ số 33/2024/QH15 chấm dứt hiệu lực của Luật Lưu trữ số 01/2011/QH13.", {("33/2024/QH15", "repeals", "01/2011/QH13")}, "ends the force of"),
    ("Quyết định số 45/QĐ-UBND làm hết hiệu lực 02 quyết định: Quyết định số 30/QĐ-UBND và Quyết định số 31/QĐ-UBND.", {("45/QĐ-UBND", "repeals", "30/QĐ-UBND"), ("45/QĐ-UBND", "repeals", "31/QĐ-UBND")}, "makes two papers lapse"),
    ("Quyết định số 30/QĐ-UBND đã chấm dứt hiệu lực từ năm 2024.", set(), "a paper that only ended has no one who ended it"),
    ("Quyết định số 30/QĐ-UBND dừng hiệu lực kể từ khi Quyết định số 45/QĐ-UBND được ban hành.", {("45/QĐ-UBND", "repeals", "30/QĐ-UBND")}, "lapses since another"),
    ("Kế hoạch số 12/KH-UBND thế chỗ Kế hoạch số 8/KH-UBND ngày 02/02/2024.", {("12/KH-UBND", "replaces", "8/KH-UBND")}, "takes the place of"),
    ("Kế hoạch số 8/KH-UBND được thế chỗ bởi Kế hoạch số 12/KH-UBND.", {("12/KH-UBND", "replaces", "8/KH-UBND")}, "its place is taken"),
    ("Kế hoạch số 12/KH-UBND thế hiện tinh thần của Kế hoạch số 8/KH-UBND.", set(), "thế before no paper"),
    ("Nghị định số 33/2024/NĐ-CP đã hai lần được sửa đổi: lần thứ nhất bởi Nghị định số 41/2025/NĐ-CP, lần thứ hai bởi Nghị định số 88/2025/NĐ-CP.", {("41/2025/NĐ-CP", "amends", "33/2024/NĐ-CP"), ("88/2025/NĐ-CP", "amends", "33/2024/NĐ-CP")}, "counted changes"),
    ("Kế hoạch số 8/KH-UBND được điều chỉnh một lần vào ngày 30 tháng 8 năm 2024, tại Kế hoạch số 12/KH-UBND.", {("12/KH-UBND", "amends", "8/KH-UBND")}, "a change with its day"),
    ("Kế hoạch số 8/KH-UBND đã được sửa bởi Kế hoạch số 12/KH-UBND.", {("12/KH-UBND", "amends", "8/KH-UBND")}, "sửa alone"),
    ("Nhà ở được sửa chữa theo Kế hoạch số 12/KH-UBND và Kế hoạch số 8/KH-UBND.", set(), "repairs of a house change no paper"),
    ("Kế hoạch số 8/KH-UBND được tạm dừng thực hiện theo Công văn số 77/UBND-NC ngày 02/03/2025.", {("77/UBND-NC", "suspends", "8/KH-UBND")}, "halted by a letter"),
    ("Nghị quyết số 5/2025/NQ-HĐND ngưng hiệu lực của Nghị quyết số 3/2024/NQ-HĐND.", {("5/2025/NQ-HĐND", "suspends", "3/2024/NQ-HĐND")}, "halts the force of"),
    ("Các phường tạm dừng thực hiện các khoản chi theo Quyết định số 45/QĐ-UBND.", set(), "work halted is no paper halted"),
    ("Nghị quyết số 05-NQ/TU được chuyển tải đến các phường thông qua Kế hoạch số 12/KH-UBND.", {("12/KH-UBND", "implements", "05-NQ/TU")}, "carried to the wards"),
    ("Nghị quyết số 05-NQ/TU được địa phương hóa bằng Kế hoạch số 12/KH-UBND.", {("12/KH-UBND", "implements", "05-NQ/TU")}, "made local"),
    ("UBND thành phố có Kế hoạch số 12/KH-UBND nhằm thực thi Nghị quyết số 05-NQ/TU.", {("12/KH-UBND", "implements", "05-NQ/TU")}, "thực thi"),
    ("Đưa vào thực tiễn Nghị quyết số 05-NQ/TU của Thành ủy, UBND thành phố có Kế hoạch số 12/KH-UBND.", {("12/KH-UBND", "implements", "05-NQ/TU")}, "brought into practice"),
    ("Kế hoạch số 12/KH-UBND bám theo Nghị quyết số 05-NQ/TU.", {("12/KH-UBND", "implements", "05-NQ/TU")}, "keeps to"),
    ("Các đơn vị bám sát Nghị quyết số 05-NQ/TU và Kế hoạch số 12/KH-UBND.", set(), "offices keep to two papers"),
    ("UBND thành phố chấp thuận Đề án số 3/ĐA-SXD của Sở Xây dựng bằng Công văn số 77/UBND-NC.", {("77/UBND-NC", "approves", "3/ĐA-SXD")}, "consents by letter"),
    ("Đề án số 3/ĐA-SXD được UBND thành phố chấp thuận tại Công văn số 77/UBND-NC.", {("77/UBND-NC", "approves", "3/ĐA-SXD")}, "consented to"),
    ("Vị trí được chấp thuận tại Công văn số 77/UBND-NC theo Đề án số 3/ĐA-SXD.", set(), "a site is consented to, no paper"),
    ("Chiến dịch “Mùa hè không rác” được khởi động tại Kế hoạch số 12/KH-UBND.", {("12/KH-UBND", "launches", "campaign:Mùa hè không rác")}, "started at"),
    ("Phong trào thi đua “Nhà đẹp phố vui” khởi đầu từ Quyết định số 45/QĐ-UBND.", {("45/QĐ-UBND", "launches", "campaign:Nhà đẹp phố vui")}, "begun with"),
    ("Phong trào thi đua “Nhà đẹp phố vui” bắt nguồn từ Quyết định số 45/QĐ-UBND năm 2020.", {("45/QĐ-UBND", "launches", "campaign:Nhà đẹp phố vui")}, "comes from"),
    ("UBND thành phố phát động phong trào thi đua “Nhà đẹp phố vui” với Kế hoạch số 12/KH-UBND.", {("12/KH-UBND", "launches", "campaign:Nhà đẹp phố vui")}, "launched with"),
    ("Sở khởi động dự án theo Quyết định số 45/QĐ-UBND.", set(), "a project is no campaign"),
    ("UBND thành phố ban hành Kế hoạch số 12/KH-UBND triển khai đồng thời cả Nghị quyết số 05-NQ/TU lẫn Quyết định số 1526/QĐ-TTg.", {("12/KH-UBND", "implements", "05-NQ/TU"), ("12/KH-UBND", "implements", "1526/QĐ-TTg")}, "both … and"),
    ("Sau khi Thành ủy ban hành Nghị quyết số 05-NQ/TU, thực hiện Nghị quyết đó, UBND thành phố có Kế hoạch số 12/KH-UBND.", {("12/KH-UBND", "implements", "05-NQ/TU")}, "that resolution"),
    ("Kế hoạch số 12/KH-UBND và Kế hoạch số 13/KH-UBND đều là bước cụ thể hóa Nghị quyết số 05-NQ/TU.", {("12/KH-UBND", "implements", "05-NQ/TU"), ("13/KH-UBND", "implements", "05-NQ/TU")}, "both are steps"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected", "remark"), VERBS)
def test_verbs_of_offices(sentence: str, expected: set[Triple], remark: str) -> None:
    assert in_body(sentence) == expected, remark


SHARED: list[tuple[str, set[Triple], str]] = [
    ("Chấp hành Công điện số 23/CĐ-TTg ngày 15 tháng 3 năm 2025 của Thủ tướng Chính phủ, UBND thành phố có Công điện số 02/CĐ-UBND; Sở có Công văn số 812/SYT-NVY ngày 18 tháng 3 năm 2025 và Trung tâm Kiểm soát bệnh tật có Kế hoạch số 190/KH-CDC, tất cả đều để thực hiện Công điện số 23/CĐ-TTg.", {("02/CĐ-UBND", "implements", "23/CĐ-TTg"), ("190/KH-CDC", "implements", "23/CĐ-TTg"), ("812/SYT-NVY", "implements", "23/CĐ-TTg")}, "two offices each have one, both for the same"),
    ("Kế hoạch số 24/KH-UBND bám theo Kế hoạch số 01/KH-BNV ngày 03 tháng 01 năm 2025 của Bộ Nội vụ và được điều chỉnh tại Kế hoạch số 47/KH-UBND.", {("24/KH-UBND", "implements", "01/KH-BNV"), ("47/KH-UBND", "amends", "24/KH-UBND")}, "a plan is changed by one of its own office"),
    ("Nghị quyết số 31/2024/NQ-HĐND được đính chính bởi Công văn số 15/HĐND-VP và đã hủy bỏ Nghị quyết số 05/2020/NQ-HĐND.", {("15/HĐND-VP", "corrects", "31/2024/NQ-HĐND"), ("31/2024/NQ-HĐND", "repeals", "05/2020/NQ-HĐND")}, "what was corrected repeals"),
    ("Nghị quyết số 08/2025/NQ-HĐND tiếp tục cho áp dụng Nghị quyết số 31/2024/NQ-HĐND trên toàn địa bàn, đồng thời bãi bỏ Nghị quyết số 19/2024/NQ-HĐND.", {("08/2025/NQ-HĐND", "repeals", "19/2024/NQ-HĐND")}, "the subject of the sentence goes on to repeal"),
    ("Sở Nội vụ ban hành Công văn số 99/SNV-TĐ hướng dẫn ủy ban các xã, phường tổ chức thực hiện Kế hoạch số 12/KH-UBND.", {("99/SNV-TĐ", "guides", "12/KH-UBND")}, "two kinds of offices are guided"),
    ("Kế hoạch số 41/KH-UBND và Kế hoạch số 42/KH-UBND của UBND thành phố lần lượt triển khai Quyết định số 1579/QĐ-TTg của Thủ tướng Chính phủ phê duyệt Chương trình nước sạch và Quyết định số 1848/QĐ-TTg của Thủ tướng Chính phủ phê duyệt Chương trình cây xanh.", {("41/KH-UBND", "implements", "1579/QĐ-TTg"), ("42/KH-UBND", "implements", "1848/QĐ-TTg")}, "in turn, with titles"),
    ("Kế hoạch số 41/KH-UBND, Kế hoạch số 42/KH-UBND lần lượt thay thế Kế hoạch số 8/KH-UBND và Kế hoạch số 9/KH-UBND.", {("41/KH-UBND", "replaces", "8/KH-UBND"), ("42/KH-UBND", "replaces", "9/KH-UBND")}, "in turn, replacing"),
    ("Chỉ thị số 1/CT-TTg và Chỉ thị số 2/CT-TTg lần lượt được cụ thể hóa bằng Kế hoạch số 8/KH-UBND và Kế hoạch số 9/KH-UBND.", {("8/KH-UBND", "implements", "1/CT-TTg"), ("9/KH-UBND", "implements", "2/CT-TTg")}, "in turn, passive"),
    ("Kế hoạch số 41/KH-UBND và Kế hoạch số 42/KH-UBND lần lượt triển khai Quyết định số 1579/QĐ-TTg.", {("41/KH-UBND", "implements", "1579/QĐ-TTg"), ("42/KH-UBND", "implements", "1579/QĐ-TTg")}, "in turn, one thing alone"),
    ("Tại Sóc Trăng có Chương trình số 28-CTr/TU ngày 20 tháng 4 năm 2018 của Tỉnh ủy Sóc Trăng và tại Hậu Giang có Chương trình số 196-CTr/TU, đều là bước cụ thể hóa Nghị quyết số 20-NQ/TW.", {("196-CTr/TU", "implements", "20-NQ/TW"), ("28-CTr/TU", "implements", "20-NQ/TW")}, "two places, each with its programme"),
    ("Kế hoạch số 8/KH-UBND và Kế hoạch số 9/KH-UBND của thành phố còn giá trị. Cả hai kế hoạch vừa nêu đều có chung nội dung triển khai Nghị quyết số 20-NQ/TW.", {("8/KH-UBND", "implements", "20-NQ/TW"), ("9/KH-UBND", "implements", "20-NQ/TW")}, "both plans"),
    ("Thành ủy có Nghị quyết số 20-NQ/TU, Chính phủ có Quyết định số 1526/QĐ-TTg; quán triệt hai văn bản này, UBND thành phố đã ban hành Kế hoạch số 8/KH-UBND.", {("8/KH-UBND", "implements", "1526/QĐ-TTg"), ("8/KH-UBND", "implements", "20-NQ/TU")}, "these two papers, fronted"),
    ("Nổi bật là phường Tân An với Kế hoạch số 36/KH-UBND và xã Long Phú với Kế hoạch số 29/KH-UBND; cả hai được xây dựng để thực hiện Chỉ thị số 2/CT-TTg.", {("29/KH-UBND", "implements", "2/CT-TTg"), ("36/KH-UBND", "implements", "2/CT-TTg")}, "both, bare"),
    ("Kế hoạch số 41/KH-UBND và Kế hoạch số 42/KH-UBND cùng triển khai Quyết định số 1579/QĐ-TTg và Quyết định số 1848/QĐ-TTg.", {("41/KH-UBND", "implements", "1579/QĐ-TTg"), ("41/KH-UBND", "implements", "1848/QĐ-TTg"), ("42/KH-UBND", "implements", "1579/QĐ-TTg"), ("42/KH-UBND", "implements", "1848/QĐ-TTg")}, "not in turn: all of all"),
    ("Kế hoạch số 8/KH-UBND và Kế hoạch số 9/KH-UBND còn giá trị. Cả ba kế hoạch này đều triển khai Nghị quyết số 20-NQ/TW.", set(), "three plans were not named"),
    ("Phường Tân An có Kế hoạch số 36/KH-UBND theo Chỉ thị số 2/CT-TTg; cả hai được xây dựng để thực hiện Nghị quyết số 20-NQ/TW.", {("36/KH-UBND", "based_on", "2/CT-TTg")}, "both of one paper and its ground are not two of a kind"),
    ("Sau sáp nhập, Nghị quyết số 08/2025/NQ-HĐND tiếp tục cho áp dụng Nghị quyết số 31/2024/NQ-HĐND trên toàn địa bàn, đồng thời bãi bỏ Nghị quyết số 19/2024/NQ-HĐND.", {("08/2025/NQ-HĐND", "repeals", "19/2024/NQ-HĐND")}, "after an adverb, the subject goes on to repeal"),
    ("Thành ủy có Nghị quyết số 20-NQ/TU, Chính phủ có Quyết định số 1526/QĐ-TTg; quán triệt hai văn bản này, Thành đoàn đã phát động phong trào “Nhà đẹp phố vui” với Kế hoạch số 8/KH-UBND.", {("8/KH-UBND", "implements", "1526/QĐ-TTg"), ("8/KH-UBND", "implements", "20-NQ/TU"), ("8/KH-UBND", "launches", "campaign:Nhà đẹp phố vui")}, "launched for two papers"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected", "remark"), SHARED)
def test_who_does_what(sentence: str, expected: set[Triple], remark: str) -> None:
    assert in_body(sentence) == expected, remark


POINTING: list[tuple[str, set[Triple], str]] = [
    ("Chỉ thị số 17-CT/TW của Ban Bí thư là văn bản gốc; từ Chỉ thị này, Thành ủy có Kế hoạch số 177-KH/TU, còn UBND thành phố ban hành Kế hoạch số 141/KH-UBND.", {("141/KH-UBND", "implements", "17-CT/TW"), ("177-KH/TU", "implements", "17-CT/TW")}, "from this directive, in each clause"),
    ("Từ Kế hoạch số 12/KH-UBND, các phường đã trồng 5.000 cây.", set(), "from a plan comes work, no paper"),
    ("Trong đợt nắng nóng đầu năm, chấp hành Công điện số 23/CĐ-TTg của Thủ tướng Chính phủ, UBND thành phố có Công điện số 02/CĐ-UBND ngay trong ngày.", {("02/CĐ-UBND", "implements", "23/CĐ-TTg")}, "after words of time"),
    ("Các phường theo Hướng dẫn số 60-HD/BNV và Hướng dẫn số 66-HD/BNV. Sở Nội vụ xây dựng Chương trình số 15-CTr/SNV trên tinh thần Hướng dẫn vừa nêu.", set(), "the one just named is not told apart"),
    ("Trung ương có Quyết định số 263/QĐ-TTg; Bộ Nội vụ có Kế hoạch số 500/KH-BNV thực hiện Quyết định số 263/QĐ-TTg; và tại thành phố là Kế hoạch số 77/KH-UBND ngày 14/11/2022 (ban hành để tiếp tục thực hiện cả hai văn bản trên).", {("500/KH-BNV", "implements", "263/QĐ-TTg"), ("77/KH-UBND", "implements", "263/QĐ-TTg"), ("77/KH-UBND", "implements", "500/KH-BNV")}, "in brackets, for both"),
    ("Kiểm định theo Thông tư số 47/2024/TT-BNV - thông tư đã bãi bỏ Thông tư số 16/2021/TT-BNV, Thông tư số 02/2023/TT-BNV.", {("47/2024/TT-BNV", "repeals", "02/2023/TT-BNV"), ("47/2024/TT-BNV", "repeals", "16/2021/TT-BNV")}, "after a dash, two repealed"),
    ("Thực hiện Nghị quyết số 20-NQ/TU, thành phố đã có các văn bản chỉ đạo, trong đó đáng chú ý là Chỉ thị số 03/CT-UBND về xe quá tải và Kế hoạch số 24/KH-UBND.", {("03/CT-UBND", "implements", "20-NQ/TU"), ("24/KH-UBND", "implements", "20-NQ/TU")}, "notable among them"),
    ("Kế hoạch số 87/KH-UBND và Kế hoạch số 65/KH-UBND dừng hiệu lực kể từ khi UBND thành phố ký Quyết định số 31/QĐ-UBND.", {("31/QĐ-UBND", "repeals", "65/KH-UBND"), ("31/QĐ-UBND", "repeals", "87/KH-UBND")}, "lapse since an office signed"),
    ("Kế hoạch số 87/KH-UBND hết hiệu lực từ ngày 31 tháng 12; UBND thành phố ban hành Kế hoạch số 99/KH-UBND.", set(), "lapses, and another clause issues"),
    ("Kế hoạch số 87-KH/TĐTN của Tỉnh đoàn Sóc Trăng và Kế hoạch số 65-KH/TĐTN của Tỉnh đoàn Hậu Giang dừng hiệu lực kể từ khi Thành đoàn ký Quyết định số 31-QĐ/TĐTN.", {("31-QĐ/TĐTN", "repeals", "65-KH/TĐTN"), ("31-QĐ/TĐTN", "repeals", "87-KH/TĐTN")}, "an issuer ends where the verb begins"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected", "remark"), POINTING)
def test_words_that_lead(sentence: str, expected: set[Triple], remark: str) -> None:
    assert in_body(sentence) == expected, remark


ROWS: list[tuple[str, set[Triple], str]] = [
    ("Thực hiện Chỉ thị số 25/CT-TTg, Sở Y tế đã ban hành:\n- Các Quyết định số 512/QĐ-SYT, 513/QĐ-SYT và 514/QĐ-SYT ngày 12/7/2024 về luân phiên bác sĩ.", {("512/QĐ-SYT", "implements", "25/CT-TTg"), ("513/QĐ-SYT", "implements", "25/CT-TTg"), ("514/QĐ-SYT", "implements", "25/CT-TTg")}, "one type for a row of numbers"),
    ("Thực hiện Chỉ thị số 25/CT-TTg, Sở Y tế đã ban hành:\n- Quyết định số 512/QĐ-SYT về luân phiên bác sĩ, đúng định mức nêu ở Thông tư số 3/2023/TT-BYT.", {("512/QĐ-SYT", "implements", "25/CT-TTg")}, "words between: no row"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected", "remark"), ROWS)
def test_numbers_in_a_row_under_a_lead_in(sentence: str, expected: set[Triple], remark: str) -> None:
    assert in_body(sentence) == expected, remark
