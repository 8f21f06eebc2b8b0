"""Which sentence answers a question: by its words, and by what is asked for."""

from __future__ import annotations

import pytest

from search.answers.model import PassageText
from search.answers.telling import comparable, told_by, wanted


def passage(text: str, section: str = "", document: str = "Báo cáo 5/BC-UBND") -> PassageText:
    return PassageText(f"{document}{text[:9]}", document, document, document, None, section, 1, text)


@pytest.mark.parametrize(
    ("question", "kind", "units"),
    [
        ("xã đào bao nhiêu giếng", "number", ("giếng",)),
        ("tỷ lệ hộ nuôi ong", "number", ()),
        ("hạn nộp hồ sơ thi đua", "day", ()),
        ("họp sơ kết vào ngày nào", "day", ()),
        ("trợ cấp bao nhiêu tiền", "number", ("dong", "trieu", "ty", "nghin")),
        ("ai được vay vốn", "words", ()),
        ("ai trình nghị quyết về mức hỗ trợ nuôi ong", "words", ()),
        ("cơ quan nào có bao nhiêu biên chế", "number", ("biên",)),
        ("họp dân vào thứ mấy", "words", ()),
        ("thiếu bao nhiêu công chức", "number", ("công", "nguoi", "ca nhan", "luot")),
        ("chỉ số hài lòng của người dân", "words", ()),
        ("chợ hạ mức phí thì lương tổ bảo vệ có bị trừ theo không", "words", ()),
        ("xã có bao nhiêu giếng không", "number", ("giếng",)),
    ],
)
def test_what_is_asked_for(question: str, kind: str, units: tuple[str, ...]) -> None:
    from search.questions.fold import fold

    asked = wanted(question)
    assert (asked.kind, asked.units) == (kind, tuple(map(fold, units)))


ROWS = [
    ("xã đào bao nhiêu giếng",
     "Xã triển khai đào giếng theo Kế hoạch số 40/KH-UBND ngày 03 tháng 4 năm 2025. Đến nay đã đào 27 giếng, đạt 90%.",
     "Đến nay đã đào 27 giếng, đạt 90%.", "neither a symbol nor a day is a figure"),
    ("tỷ lệ hộ nuôi ong", "Tỷ lệ hộ trồng dâu đạt 31%. Tỷ lệ hộ nuôi ong đạt 12,5%.", "Tỷ lệ hộ nuôi ong đạt 12,5%.", "the noun asked"),
    ("hạn nộp hồ sơ thi đua", "Hồ sơ thi đua gồm tờ trình. Nộp trước ngày 15 tháng 3 năm 2026.",
     "Nộp trước ngày 15 tháng 3 năm 2026.", "a day that something is due by"),
    ("mấy căn nhà được xây", "Nhà được xây theo mẫu chung. Toàn tỉnh đã xây 640 căn. Xã Hòa Thử xây 12 căn.",
     "Toàn tỉnh đã xây 640 căn.", "the whole before a part of it"),
    ("tỷ lệ che phủ rừng", "Phấn đấu đến năm 2030 tỷ lệ che phủ rừng đạt 45%. Tỷ lệ che phủ rừng đạt 38,2%.",
     "Tỷ lệ che phủ rừng đạt 38,2%.", "what is, before what is aimed at"),
    ("mục tiêu tỷ lệ che phủ rừng bao nhiêu", "Mục tiêu đến năm 2030 tỷ lệ che phủ rừng đạt 45%. Tỷ lệ che phủ rừng đạt 38,2%.",
     "Mục tiêu đến năm 2030 tỷ lệ che phủ rừng đạt 45%.", "what is aimed at, where it is asked"),
    ("mấy bác sĩ về xã", "Xã thiếu giường. Có 4 người về xã làm bác sĩ.", "Có 4 người về xã làm bác sĩ.", "people are counted as people"),
    ("số vụ cháy năm 2024", "Năm 2025 xảy ra 9 vụ cháy, giảm so với năm 2024. Năm 2024 xảy ra 14 vụ cháy.",
     "Năm 2024 xảy ra 14 vụ cháy.", "a year only compared with is not the year told of"),
    ("bao nhiêu trạm bơm", "Có 17 cống, 42 trạm bơm. Trạm bơm chạy điện.", "Có 17 cống, 42 trạm bơm.", "a figure beside its unit"),
    ("đơn thiếu chữ ký bị trả trong bao nhiêu ngày", "Đơn thiếu chữ ký bị trả trong 03 ngày. Đơn gửi lại xét trong 10 ngày.",
     "Đơn thiếu chữ ký bị trả trong 03 ngày.", "how many days are a figure"),
    ("mỗi tổ được thưởng bao nhiêu giấy khen", "Các tổ được thưởng 90 giấy khen. Mỗi tổ được thưởng không quá 02 giấy khen.",
     "Mỗi tổ được thưởng không quá 02 giấy khen.", "of each, not of all"),
    ("tổng số căn nhà đã xây ở tỉnh", "Có 38 căn nhà xây ven sông ở tỉnh. Tính đến tháng 7, toàn tỉnh đã xây 640 căn nhà.",
     "Tính đến tháng 7, toàn tỉnh đã xây 640 căn nhà.", "the whole, not a part"),
    ("mức thu phí vào chợ là bao nhiêu", "Người chịu phí vào chợ theo mức thu phí nêu tại khoản 2 Điều 3. Mỗi sạp nộp phí 5.000 đồng.",
     "Mỗi sạp nộp phí 5.000 đồng.", "the number of an article is no figure"),
    ("mức hỗ trợ làm giếng bao nhiêu", "Mức hỗ trợ làm giếng tính theo 3 vùng. Hỗ trợ 20 triệu đồng làm giếng.", "Hỗ trợ 20 triệu đồng làm giếng.", "money"),
    ("mức hỗ trợ tiền ăn học viên bao nhiêu", "Tiền ăn học viên học trong 36 tháng theo mức hỗ trợ chung. Học viên được 40.000 đồng.",
     "Học viên được 40.000 đồng.", "a length of time is no money"),
    ("tối thiểu bao nhiêu tổ viên dự họp tổ", "Năm 2025, tổ hợp tác xã họp hai lần. Họp tổ cần 9 tổ viên dự.",
     "Họp tổ cần 9 tổ viên dự.", "a year and a comma before the word count nothing"),
    ("bao nhiêu xã có chợ", "Có 33/36 xã có chợ. Chợ họp ngày 3/4/2025.", "Có 33/36 xã có chợ.", "a fraction is no day"),
]  # fmt: skip


@pytest.mark.parametrize(("question", "text", "told", "remark"), ROWS)
def test_the_sentence_that_answers(question: str, text: str, told: str, remark: str) -> None:
    best = told_by([passage(text)], [""], wanted(question))[0]
    assert best.text == told, remark
    assert best.fits, remark


def test_only_like_figures_are_set_side_by_side() -> None:
    asked = wanted("tỷ lệ che phủ rừng bao nhiêu")
    told = {
        text: told_by([passage(text)], [""], asked)[0]
        for text in (
            "Tỷ lệ che phủ rừng đạt 38%.",
            "Năm 2024 tỷ lệ che phủ rừng đạt 36%.",
            "Năm 2025 tỷ lệ che phủ rừng đạt 39%.",
            "Phấn đấu tỷ lệ che phủ rừng đạt 45%.",
        )
    }
    plain, first, second, aim = told.values()
    assert comparable(plain, first) and comparable(plain, second)
    assert not comparable(first, second) and not comparable(plain, aim)


def test_a_heading_or_a_row_answers_only_where_there_is_nothing_else() -> None:
    text = "II. MỤC TIÊU SẢN LƯỢNG CÁ\nSản lượng cá | 900 tấn\nThu được 870 tấn cá."
    told = told_by([passage(text, "II. MỤC TIÊU SẢN LƯỢNG CÁ")], [""], wanted("sản lượng cá bao nhiêu tấn"))
    assert told[0].text == "Thu được 870 tấn cá."
    assert [one.plain for one in told] == [True, False, False]
    only = told_by([passage("BÁO CÁO NUÔI CÁ")], [""], wanted("sản lượng cá bao nhiêu tấn"))
    assert not only[0].fits


def test_what_stands_over_a_sentence_counts_half() -> None:
    asked = wanted("thu nhập của hộ trồng sen bao nhiêu tiền")
    under = told_by(
        [passage("1. Hộ trồng sen\nThu nhập đạt 90 triệu đồng.", "1. Hộ trồng sen")], [""], asked
    )[0]
    bare = told_by([passage("Thu nhập đạt 90 triệu đồng.")], [""], asked)[0]
    titled = told_by([passage("Thu nhập đạt 90 triệu đồng.")], ["Báo cáo về hộ trồng sen"], asked)[0]
    assert under.score > titled.score > bare.score
    assert under.own == bare.own < under.said


def test_no_figure_does_not_fit() -> None:
    told = told_by([passage("Số vụ cháy giảm mạnh trong năm.")], [""], wanted("bao nhiêu vụ cháy"))
    assert not told[0].fits
    assert told_by([], [], wanted("bao nhiêu vụ cháy")) == []


def test_the_order_of_the_search_decides_where_little_is_said() -> None:
    asked = wanted("huyện vùng cao nhận bao nhiêu tấn gạo cứu đói")
    near = [
        passage("Đã phát 40 tấn gạo.", document="Báo cáo 1/BC-UBND"),
        passage("Huyện bán 75 tấn gạo.", document="Báo cáo 2/BC-UBND"),
    ]
    assert told_by(near, ["", ""], asked)[0].text == "Đã phát 40 tấn gạo."
    sure = [*near, passage("Huyện vùng cao nhận 90 tấn gạo cứu đói.", document="Báo cáo 3/BC-UBND")]
    assert told_by(sure, ["", "", ""], asked)[0].text == "Huyện vùng cao nhận 90 tấn gạo cứu đói."


def test_a_report_is_of_the_year_its_title_names_first() -> None:
    asked = wanted("đàn trâu năm 2023 bao nhiêu con")
    of_2022, of_2023 = "Kết quả năm 2022, nhiệm vụ năm 2023", "Kết quả năm 2023, nhiệm vụ năm 2024"
    both = [
        passage("Đàn trâu có 800 con.", document="Báo cáo 1/BC-UBND"),
        passage("Đàn trâu có 950 con.", document="Báo cáo 2/BC-UBND"),
    ]
    assert told_by(both, [of_2022, of_2023], asked)[0].text == "Đàn trâu có 950 con."
