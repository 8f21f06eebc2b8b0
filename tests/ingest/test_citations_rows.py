"""Citations: what is cited, when, by whom, about what - a row for each way papers write it."""

from __future__ import annotations

import pytest

from tests.ingest.citing import Row, check, cite

ROWS = [
    Row(
        "all in the usual order",
        "Thực hiện Quyết định số 587/QĐ-TTg ngày 18 tháng 5 năm 2022 của Thủ tướng Chính phủ về phong trào thi đua, thành phố triển khai.",
        "587/QĐ-TTg", "Quyết định", "2022-05-18", "Thủ tướng Chính phủ", "về phong trào thi đua",
    ),
    Row(
        "date and agency stand before the number",
        "Ngày 06 tháng 3 năm 2023, UBND thành phố ban hành Tờ trình số 52/TTr-UBND xin Bộ Y tế bổ sung vắc xin.",
        "52/TTr-UBND", "Tờ trình", "2023-03-06", "UBND thành phố Cần Thơ", "xin Bộ Y tế bổ sung vắc xin",
    ),
    Row(
        "a date in the middle of the sentence, before the agency",
        "Trước mùa mưa lũ, ngày 08 tháng 5 năm 2023, Ủy ban nhân dân thành phố ban hành Kế hoạch số 91/KH-UBND về cải cách.",
        "91/KH-UBND", "Kế hoạch", "2023-05-08", "UBND thành phố Cần Thơ", "về cải cách",
    ),
    Row(
        "an agency that only helps is not the issuer",
        "Sở Xây dựng đã tham mưu cho Thành ủy ra Kế hoạch số 87-KH/TU ngày 05 tháng 9 năm 2023.",
        "87-KH/TU", "Kế hoạch", "2023-09-05", "Thành ủy Cần Thơ",
    ),
    Row(
        "an old province in a footnote's style",
        "UBND tỉnh Bến Tre (cũ) ban hành Kế hoạch số 46/KH-UBND ngày 04/3/2021 về trồng cây ven biển;",
        "46/KH-UBND", "Kế hoạch", "2021-03-04", "UBND tỉnh Bến Tre (cũ)", "về trồng cây ven biển",
    ),
    Row(
        "the head of the body signs",
        "Chỉ thị số 01/CT-UBND ngày 24 tháng 7 năm 2025 của Chủ tịch UBND thành phố về vệ sinh môi trường.",
        "01/CT-UBND", "Chỉ thị", "2025-07-24", "Chủ tịch UBND thành phố Cần Thơ", "về vệ sinh môi trường",
    ),
    Row(
        "a minister",
        "Quyết định số 319/QĐ-BNV ngày 18/4/2019 của Bộ trưởng Bộ Nội vụ ban hành Kế hoạch.",
        "319/QĐ-BNV", "Quyết định", "2019-04-18", "Bộ trưởng Bộ Nội vụ", "ban hành Kế hoạch",
    ),
    Row(
        "/TW: the words tell who",
        "Nghị quyết số 59-NQ/TW ngày 05 tháng 8 năm 2020 của Bộ Chính trị;",
        "59-NQ/TW", "Nghị quyết", "2020-08-05", "Bộ Chính trị",
    ),
    Row("/TW: without words nobody is guessed", "theo Nghị quyết số 33-NQ/TW.", "33-NQ/TW", "Nghị quyết", None, None),
    Row(
        "a plenum of the Central Committee",
        "Nghị quyết số 21-NQ/TW ngày 16/6/2022 của Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khóa XIII về xây dựng tổ chức.",
        "21-NQ/TW", "Nghị quyết", "2022-06-16", "Ban Chấp hành Trung ương Đảng khóa XIII", "về xây dựng tổ chức",
    ),
    Row("the code tells the issuer", "theo Nghị định số 91/2019/NĐ-CP.", "91/2019/NĐ-CP", "Nghị định", None, "Chính phủ"),
    Row("Party regulation, not decision", "Quy định số 189-QĐ/TW ngày 08/10/2024 của Bộ Chính trị", "189-QĐ/TW", "Quy định", "2024-10-08", "Bộ Chính trị"),
    Row(
        "date in parentheses",
        "theo Công văn số 5553/BYT-KHTC (ngày 20/6/2025) của Bộ Y tế",
        "5553/BYT-KHTC", "Công văn", "2025-06-20", "Bộ Y tế",
    ),
    Row(
        "date and issuer close the title",
        "Nghị quyết số 57-NQ/TW về đột phá phát triển khoa học, công nghệ ngày 22/12/2024 của Bộ Chính trị.",
        "57-NQ/TW", "Nghị quyết", "2024-12-22", "Bộ Chính trị",
    ),
    Row(
        "a date whose year the inner number contradicts is the outer paper's",
        "Nghị quyết số 01/2016/NQ-HĐTP hướng dẫn Bộ luật Hình sự số 100/2015/QH13 ngày 30/6/2016 của Hội đồng Thẩm phán Tòa án nhân dân tối cao",
        "01/2016/NQ-HĐTP", "Nghị quyết", "2016-06-30", "Hội đồng Thẩm phán Tòa án nhân dân tối cao",
    ),
    Row(
        "a joint circular has several issuers",
        "Thông tư liên tịch số 72/2011/TTLT-BTC-BGTVT ngày 27/5/2011 của Bộ Tài chính và Bộ Giao thông vận tải hướng dẫn cơ chế",
        "72/2011/TTLT-BTC-BGTVT", "Thông tư liên tịch", "2011-05-27", "Bộ Tài chính, Bộ Giao thông vận tải", "hướng dẫn cơ chế",
    ),
    Row(
        "a law with its number",
        "Luật Quản lý thuế số 38/2019/QH14 ngày 13/6/2019;",
        "38/2019/QH14", "Luật", "2019-06-13", "Quốc hội", None, "Luật Quản lý thuế",
    ),
    Row(
        "a term in parentheses after the committee",
        "Nghị quyết số 48-NQ/TU ngày 15/11/2021 của Ban Chấp hành Đảng bộ thành phố (khóa XVII) về chuyển đổi số;",
        "48-NQ/TU", "Nghị quyết", "2021-11-15", "Ban Chấp hành Đảng bộ thành phố Cần Thơ", "về chuyển đổi số",
    ),
    Row(
        "the session between the day and the Assembly",
        "Ngày 30 tháng 11 năm 2024, tại Kỳ họp thứ 8, Quốc hội khóa XV thông qua Luật Dữ liệu (Luật số 60/2024/QH15).",
        "60/2024/QH15", "Luật", "2024-11-30", "Quốc hội khóa XV", None, "Luật Dữ liệu",
    ),
    Row(
        "numbers after a colon: no number of the law before it",
        "Căn cứ các Nghị định: Số 78/2025/NĐ-CP ngày 1/4/2025 hướng dẫn thi hành Luật Trẻ em; số 187/2025/NĐ-CP ngày 1/7/2025.",
        "187/2025/NĐ-CP", "Nghị định", "2025-07-01", "Chính phủ",
    ),
    Row("a term left out", "Nghị quyết số 259/2025/QH ngày 11/12/2025 của Quốc hội.", "259/2025/QH", "Nghị quyết", "2025-12-11", "Quốc hội"),
    Row(
        "an old province between day and verb",
        "Ngày 19 tháng 02 năm 2024, UBND tỉnh Hậu Giang (cũ) ban hành Kế hoạch số 14/KH-UBND.",
        "14/KH-UBND", "Kế hoạch", "2024-02-19", "UBND tỉnh Hậu Giang (cũ)",
    ),
    Row("on the very day", "Chủ tịch UBND thành phố có Công điện số 02/CĐ-UBND ngay trong ngày 17/3/2025;", "02/CĐ-UBND", "Công điện", "2025-03-17", "Chủ tịch UBND thành phố Cần Thơ"),
    Row(
        "the day of a change, then the paper",
        "Kế hoạch được điều chỉnh vào ngày 30 tháng 8 năm 2025, tại Kế hoạch số 47/KH-UBND, cho phù hợp.",
        "47/KH-UBND", "Kế hoạch", "2025-08-30", "UBND thành phố Cần Thơ",
    ),
    Row(
        "the issuer closes the title in a list of papers",
        "- 3Chỉ thị 21-CT/TW năm 2018 về tiếp tục đẩy mạnh công tác phụ nữ do Ban Bí thư ban hành",
        "21-CT/TW", "Chỉ thị", None, "Ban Bí thư", "về tiếp tục đẩy mạnh công tác phụ nữ",
    ),
    Row("a law after the number of its line", "- 2Luật Phí và lệ phí năm 2015", None, "Luật", None, None, None, "Luật Phí và lệ phí"),
    Row("a law by number only", "theo Luật số 65/2020/QH14.", "65/2020/QH14", "Luật", None, "Quốc hội"),
    Row("a law by name with its date", "Căn cứ Luật Phí và lệ phí ngày 25 tháng 11 năm 2015;", None, "Luật", "2015-11-25", None, None, "Luật Phí và lệ phí"),
    Row("the type of an item in a list comes from its code", "các Tờ trình số 2138/TTr-BCT ngày 30/3/2026, số 374/BC-BCT ngày 30/5/2026", "374/BC-BCT", "Báo cáo", "2026-05-30", "Bộ Công Thương"),
    Row("a report of a committee", "Báo cáo thẩm tra số 436/BC-UBVHXH15 ngày 15/5/2025 của Ủy ban Văn hóa và Xã hội", "436/BC-UBVHXH15", "Báo cáo thẩm tra", "2025-05-15", "Ủy ban Văn hóa và Xã hội"),
    Row("a slip in the date", "Quyết định số 1478/QĐ-TTg ngày 28 tháng 11 tháng 2022 của Thủ tướng Chính phủ", "1478/QĐ-TTg", "Quyết định", "2022-11-28", "Thủ tướng Chính phủ"),
    Row("small letters after số", "Thông tư số 21/2019/tt-bgdđt", "21/2019/TT-BGDĐT", "Thông tư", None, "Bộ Giáo dục và Đào tạo"),
    Row("the sentence goes on after the date", "Quyết định số 26/QĐ-UBND ngày 05/01/2024, Sở Xây dựng đã triển khai", "26/QĐ-UBND", "Quyết định", "2024-01-05", "UBND thành phố Cần Thơ"),
    Row(
        "the place that opens the clause is whose council speaks",
        "UBND thành phố ban hành Kế hoạch số 88/KH-UBND ngày 12/3/2025; tại Hậu Giang (cũ), UBND tỉnh có Kế hoạch số 54/KH-UBND ngày 21/02/2022 cùng mục đích.",
        "54/KH-UBND", "Kế hoạch", "2022-02-21", "UBND tỉnh Hậu Giang (cũ)",
    ),
    Row(
        "a province that acts, its paper in parentheses",
        "Thành phố có Kế hoạch số 187/KH-UBND ngày 11/8/2022; tỉnh Sóc Trăng (cũ) có Phong trào “Xóm nhà xanh” (Kế hoạch số 248/KH-UBND ngày 22/9/2022).",
        "248/KH-UBND", "Kế hoạch", "2022-09-22", "UBND tỉnh Sóc Trăng (cũ)",
    ),
    Row(
        "a unit right before its paper in parentheses",
        "Nhiều nơi làm tốt, như tỉnh An Giang (Kế hoạch số 405/KH-UBND ngày 01/02/2024), thành phố Huế (Quyết định số 1630/QĐ-UBND ngày 05/6/2024).",
        "1630/QĐ-UBND", "Quyết định", "2024-06-05", "UBND thành phố Huế",
    ),
    Row(
        "a unit before a colon",
        "Các nơi đã triển khai:\na) Phường Cái Khế: Kế hoạch số 09/KH-UBND ngày 18/7/2025;",
        "09/KH-UBND", "Kế hoạch", "2025-07-18", "UBND phường Cái Khế",
    ),
    Row(
        "a body before a colon, its code in no list",
        "Các nơi đã triển khai:\nc) Hội Khuyến học thành phố: Chương trình số 03/CTr-HKH ngày 02/4/2025;",
        "03/CTr-HKH", "Chương trình", "2025-04-02", "Hội Khuyến học thành phố Cần Thơ",
    ),
    Row(
        "a body after của, its code in no list",
        "Kế hoạch số 18/KH-CĐGD ngày 15 tháng 3 năm 2024 của Công đoàn Giáo dục Việt Nam triển khai phong trào “Lớp học hạnh phúc”.",
        "18/KH-CĐGD", "Kế hoạch", "2024-03-15", "Công đoàn Giáo dục Việt Nam", "triển khai phong trào “Lớp học hạnh phúc”",
    ),
    Row(
        "a body that issues, its code in no list",
        "Ban Thường trực Ủy ban MTTQ Việt Nam thành phố đã ban hành Kế hoạch số 96/KH-MTTQ-BTT ngày 28/8/2025.",
        "96/KH-MTTQ-BTT", "Kế hoạch", "2025-08-28", "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam thành phố Cần Thơ",
    ),
    Row(
        "a committee's code with marks in the name's initials",
        "Ban Tuyên giáo và Dân vận Thành ủy ban hành Hướng dẫn số 07-HD/BTGDVTU ngày 12/9/2025 về xét mô hình.",
        "07-HD/BTGDVTU", "Hướng dẫn", "2025-09-12", "Ban Tuyên giáo và Dân vận Thành ủy Cần Thơ", "về xét mô hình",
    ),
    Row(
        "who does it by this paper, another paper between",
        "UBND tỉnh Hậu Giang (cũ) triển khai Quyết định số 587/QĐ-TTg tại Kế hoạch số 2963/KH-UBND ngày 05/9/2022.",
        "2963/KH-UBND", "Kế hoạch", "2022-09-05", "UBND tỉnh Hậu Giang (cũ)",
    ),
    Row(
        "launched by means of a paper, by a committee named for its matter",
        "Phong trào do Ban Chỉ đạo Trung ương về an toàn giao thông, trật tự đô thị phát động bằng Kế hoạch số 01-KH/BCĐATGT ngày 21/3/2025 được đón nhận.",
        "01-KH/BCĐATGT", "Kế hoạch", "2025-03-21", "Ban Chỉ đạo Trung ương về an toàn giao thông, trật tự đô thị",
    ),
    Row(
        "the body that is named wins over the code",
        "Báo cáo thẩm tra số 18/BC-HĐND ngày 28 tháng 10 năm 2025 của Ban Kinh tế - Ngân sách;",
        "18/BC-HĐND", "Báo cáo thẩm tra", "2025-10-28", "Ban Kinh tế - Ngân sách",
    ),
    Row(
        "an owner is not who does it",
        "UBND huyện Phong Điền triển khai Kế hoạch số 5/KH-UBND của UBND thành phố tại Kế hoạch số 77/KH-UBND ngày 03/4/2024.",
        "77/KH-UBND", "Kế hoạch", "2024-04-03", "UBND huyện Phong Điền",
    ),
    Row(
        "a committee after của, its paper's title after it",
        "Kế hoạch số 9/KH-BCĐ ngày 07/7/2025 của Ban Chỉ đạo thành phố về tăng cường kiểm tra an toàn thực phẩm.",
        "9/KH-BCĐ", "Kế hoạch", "2025-07-07", "Ban Chỉ đạo thành phố Cần Thơ", "về tăng cường kiểm tra an toàn thực phẩm",
    ),
    Row(
        "a committee named for its matter, then the title",
        "Kế hoạch số 1-KH/BCĐTW ngày 07/7/2025 của Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ về ban hành bộ chỉ số.",
        "1-KH/BCĐTW", "Kế hoạch", "2025-07-07", "Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ", "về ban hành bộ chỉ số",
    ),
    Row(
        "a committee that bears a number, in its code too",
        "Ban Chỉ đạo 389 thành phố ban hành Kế hoạch số 15/KH-BCĐ389 ngày 12/01/2025.",
        "15/KH-BCĐ389", "Kế hoạch", "2025-01-12", "Ban Chỉ đạo 389 thành phố Cần Thơ",
    ),
    Row(
        "the place after Đối với",
        "Đối với Hậu Giang (cũ): UBND tỉnh ban hành Quyết định số 600/QĐ-UBND ngày 03/4/2024.",
        "600/QĐ-UBND", "Quyết định", "2024-04-03", "UBND tỉnh Hậu Giang (cũ)",
    ),
    Row(
        "a session is no place",
        "Tại Kỳ họp thứ 9, HĐND thành phố thông qua Nghị quyết số 77/NQ-HĐND ngày 09/7/2025.",
        "77/NQ-HĐND", "Nghị quyết", "2025-07-09", "HĐND thành phố Cần Thơ",
    ),
]  # fmt: skip


@pytest.mark.parametrize("row", ROWS, ids=[row.remark for row in ROWS])
def test_rows(row: Row) -> None:
    check(row)


NONE = [
    ("Mẫu số 05/BC-ĐTTS", "a form"),
    ("Biểu số 004.5N/BCB-NV", "a statistical form"),
    ("Phụ lục số 01/KH-XX", "an annex"),
    ("QCVN 01:2021/BTNMT", "a standard"),
    ("đạt 09/15 nhóm chỉ tiêu, 12/12 xã", "fractions"),
    ("Quyết định này, Nghị quyết Đảng bộ", "no number, no congress"),
    ("Kế hoạch 5 năm (2021 - 2025), Báo cáo 6 tháng", "a span of time is no number"),
]


@pytest.mark.parametrize(("body", "remark"), NONE)
def test_nothing_is_cited(body: str, remark: str) -> None:
    assert cite(body) == (), remark


NOT_DATES = [
    ("Thông tư số 40/2021/TT-BTC, có hiệu lực kể từ ngày 01/08/2021, có nội dung được bổ sung bởi Thông tư số 100/2021/TT-BTC.", "100/2021/TT-BTC", "taking effect"),
    ("Kế hoạch số 5/KH-UBND ngày 1/2/2025, UBND thành phố ban hành Quyết định số 6/QĐ-UBND.", "6/QĐ-UBND", "another paper's day"),
    ("Từ ngày 01/7/2025, UBND thành phố ban hành nhiều văn bản. Quyết định số 7/QĐ-UBND đã thay đổi.", "7/QĐ-UBND", "another sentence"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "number", "remark"), NOT_DATES)
def test_days_that_are_not_of_issue(body: str, number: str, remark: str) -> None:
    (found,) = (c for c in cite(body) if c.number == number)
    assert found.date is None, remark
