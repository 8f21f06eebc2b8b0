"""Footnotes: lifted out of sentences, put after the body, tied to their marks; real numbers left alone."""

from __future__ import annotations

import pytest

from ingest.cleaning import clean
from ingest.model import Source, SourceText, Text

RULE = " " * 49 + "\n"
LONG_RULE = " " * 150 + "\n"


def cleaned(text: str, page_starts: tuple[int, ...] = (0,)) -> Text:
    return clean(SourceText(Source("bai.txt", "0" * 64, "text/plain"), text, page_starts))


def body(text: Text) -> str:
    return text.clean[: text.body_end]


def notes(text: Text) -> list[tuple[str, str, str]]:
    """(mark, the two words of the body before it, the note's text)."""
    return [
        (n.mark, " ".join(text.clean[: n.anchor or 0].split()[-2:]), text.clean[n.start : n.end])
        for n in text.notes
    ]


def test_ocr_notes_between_paragraphs() -> None:
    text = cleaned(
        "Sở Nội vụ trình UBND¹ thành phố ban hành Kế hoạch² thực hiện cải cách thủ tục hành chính trong toàn ngành,\n\n"
        "¹ Ủy ban nhân dân.\n\n² Kế hoạch số 12/KH-UBND ngày 02/3/2024.\n\nđơn vị sự nghiệp và cấp xã.\n"
    )
    assert body(text) == (
        "Sở Nội vụ trình UBND thành phố ban hành Kế hoạch thực hiện cải cách thủ tục hành chính trong toàn ngành, "
        "đơn vị sự nghiệp và cấp xã."
    )
    assert notes(text) == [
        ("1", "trình UBND", "Ủy ban nhân dân."),
        ("2", "Kế hoạch", "Kế hoạch số 12/KH-UBND ngày 02/3/2024."),
    ]


SUPERSCRIPTS = ["UBND<sup>1</sup> thành phố", "UBND$^{1}$ thành phố", "UBND[^1] thành phố", "UBND¹ thành phố"]


@pytest.mark.parametrize("words", SUPERSCRIPTS)
def test_every_spelling_of_a_raised_mark(words: str) -> None:
    note = words[4:-10] if not words.startswith("UBND[") else "[^1]:"
    text = cleaned(f"Báo cáo của {words} về thi đua.\n\n{note} Ủy ban nhân dân.\n")
    assert body(text) == "Báo cáo của UBND thành phố về thi đua."
    assert notes(text) == [("1", "của UBND", "Ủy ban nhân dân.")]


VARIANTS = [
    # body and notes, body expected, marks expected, remark
    (
        "UBND1 tỉnh ban hành Kế hoạch2 mới.\n\n1 Ủy ban nhân dân.\n\n2 Kế hoạch số 5/KH-UBND.\n",
        "UBND tỉnh ban hành Kế hoạch mới.",
        "12",
        "marks as plain digits",
    ),
    (
        "UBND(1) tỉnh ban hành Kế hoạch(2) mới.\n\n(1) Ủy ban nhân dân.\n\n(2) Kế hoạch số 5.\n",
        "UBND tỉnh ban hành Kế hoạch mới.",
        "12",
        "marks in round brackets",
    ),
    (
        "UBND¹, ² tỉnh và HĐND³,⁴ tỉnh.\n\n¹ Một.\n² Hai.\n³ Ba.\n⁴ Bốn.\n",
        "UBND tỉnh và HĐND tỉnh.",
        "1234",
        "several marks at one word",
    ),
    ("Tiếp tục ¹thực hiện.\n\n¹ Một.\n", "Tiếp tục thực hiện.", "1", "a mark before its word"),
    (
        "Đạt 95%¹, tăng 10² lần.\n¹ Theo Báo cáo số 5/BC-UBND.\nĐoạn sau.\n",
        "Đạt 95%, tăng 10² lần.\nĐoạn sau.",
        "1",
        "the body goes on below the note",
    ),
    (
        "Nghị định số 98/2023/NĐ-CP⁵ và UBND¹ tỉnh.\n\n¹ Một.\n\n⁵ Năm.\n",
        "Nghị định số 98/2023/NĐ-CP và UBND tỉnh.",
        "15",
        "notes in another order",
    ),
]


@pytest.mark.parametrize(("raw", "expected", "marks", "remark"), VARIANTS, ids=[row[3] for row in VARIANTS])
def test_marks_as_ocr_writes_them(raw: str, expected: str, marks: str, remark: str) -> None:
    text = cleaned(raw)
    assert body(text) == expected, remark
    assert "".join(note[0] for note in notes(text)) == marks
    assert all(note.anchor is not None for note in text.notes)


def test_items_in_round_brackets_are_no_notes() -> None:
    text = cleaned("Kết quả như sau:\n(1) Chỉ số một đạt;\n(2) Chỉ số hai đạt.\n")
    assert text.notes == () and text.clean.endswith("(2) Chỉ số hai đạt.")


FIRST_PAGE = (
    "Trong năm, các ngành và địa phương đã tổ chức nhiều phong trào thi đua sôi nổi trên\n"
    "địa bàn thành phố1 và đạt nhiều kết quả, trong đó Phong trào “Cả nước thi2 đua xây\n"
    "dựng nông thôn mới” được nhân dân hưởng ứng; tính đến ngày 31\n"
)
SECOND_PAGE = " tháng 12 năm 2024, toàn thành phố có 30 xã đạt chuẩn.\nCông việc được giao tiếp cho các ngành theo dõi.\n"
NOTES = (
    "1 Kế hoạch số 44/KH-UBND ngày 04/3/2024 của UBND thành phố về tổ chức thực hiện các phong trào thi đua trong\n"
    "năm 2024 trên địa bàn.\n2 Phong trào do Thủ tướng Chính phủ phát động.\n"
)


def test_notes_at_the_foot_of_a_page_of_a_text_layer() -> None:
    text = cleaned(FIRST_PAGE + RULE + NOTES + "\x0c" + SECOND_PAGE.lstrip())
    assert "trên địa bàn thành phố và đạt" in body(text)
    assert "“Cả nước thi đua xây dựng nông thôn mới”" in body(text)
    assert "tính đến ngày 31 tháng 12 năm 2024, toàn" in body(text)
    assert [note[0] for note in notes(text)] == ["1", "2"]
    assert notes(text)[0][2].endswith("phong trào thi đua trong năm 2024 trên địa bàn.")
    assert notes(text)[1][1].endswith("nước thi")


def test_pages_without_breaks_are_known_by_their_indent() -> None:
    page = FIRST_PAGE + RULE + NOTES + SECOND_PAGE
    filler = "".join("Các cơ quan, đơn vị báo cáo kết quả theo đúng thời gian quy định.\n" for _ in range(14))
    text = cleaned(" " + page + filler + " " + filler + " " + filler)
    assert "tính đến ngày 31 tháng 12 năm 2024, toàn" in body(text)
    assert len(text.notes) == 2


def test_a_note_cut_by_the_end_of_its_page_goes_on_below_the_long_rule() -> None:
    first = (
        FIRST_PAGE
        + RULE
        + NOTES.replace("Thủ tướng Chính phủ phát động.", "Thủ tướng Chính phủ phát động theo\n")
    )
    second = SECOND_PAGE.lstrip() + LONG_RULE + "Quyết định số 263/QĐ-TTg ngày 22/02/2022.\n"
    text = cleaned(first + "\x0c" + second)
    assert (
        notes(text)[1][2]
        == "Phong trào do Thủ tướng Chính phủ phát động theo Quyết định số 263/QĐ-TTg ngày 22/02/2022."
    )
    assert body(text).endswith("theo dõi.")


def test_consolidated_texts_put_marks_behind_item_numbers_and_full_stops() -> None:
    page = (
        "Điều 3. Nguyên tắc\n1. Bảo đảm công khai, minh bạch trong xét tặng danh hiệu của các cơ quan, đơn vị và\n"
        "của từng địa phương trên toàn quốc.1\n2.2 Hồ sơ được nộp trực tuyến hoặc nộp trực tiếp theo lựa chọn của tổ chức\nvà cá nhân.\n \n"
        "1 Cụm từ này được thay thế theo quy định tại khoản 1 Điều 1 của Nghị định số 5/2024/NĐ-CP, có\n"
        "hiệu lực từ ngày 01 tháng 01 năm 2025.\n"
        "2 Khoản này được sửa đổi theo quy định tại khoản 2 Điều 1 của Nghị định số 5/2024/NĐ-CP, có hiệu\n"
        "lực từ ngày 01 tháng 01 năm 2025.\n"
    )
    text = cleaned(page + "\x0cĐiều 4. Hiệu lực\n")
    assert "trên toàn quốc.\n2. Hồ sơ được nộp" in body(text)
    assert [note[0] for note in notes(text)] == ["1", "2"]
    assert body(text).endswith("Điều 4. Hiệu lực")


def test_numbering_may_begin_again_on_each_page() -> None:
    page = (
        "Các đơn vị gửi hồ sơ về Sở Nội vụ{0} trước ngày quy định và chịu trách nhiệm.\n"
        + RULE
        + "1 Phòng {1}.\n"
    )
    text = cleaned(page.format(1, "một") + "\x0c" + page.format(1, "hai"))
    assert [note[0] for note in notes(text)] == ["1", "1"]
    assert [note[2] for note in notes(text)] == ["Phòng một.", "Phòng hai."]
    assert all(note[1] == "Nội vụ" for note in notes(text))


def test_marks_in_square_brackets() -> None:
    text = cleaned("Số liệu lấy từ niên giám[1] của ngành.\n\n\n[1] Cục Thống kê, 2024.\n")
    assert body(text) == "Số liệu lấy từ niên giám của ngành."
    assert notes(text) == [("1", "niên giám", "Cục Thống kê, 2024.")]


REAL_NUMBERS = [
    "Nghị quyết số 1668/NQ-UBTVQH15 ngày 16 tháng 6 năm 2025.",
    "Luật số 45/2019/QH14 và khóa XIII; năm 2025; Điều 5; TT32; đề án 06.",
    "Lượng CO2 và H2O trên 25 m2, 3km2, PM2.5, Covid19.",
    "Kỳ họp thứ 8, Nghị định 98, Chỉ thị 41 và Kế hoạch 20.",
    "(1) Chỉ số cải cách hành chính đạt 89,13%;",
]


@pytest.mark.parametrize("sentence", REAL_NUMBERS)
def test_real_numbers_are_never_eaten(sentence: str) -> None:
    surrounded = f"Mở đầu về UBND¹ thành phố.\n\n¹ Ủy ban nhân dân.\n\n{sentence}\n"
    assert sentence in body(cleaned(surrounded))
    assert cleaned(sentence).clean == sentence


def test_exponents_are_kept_beside_notes() -> None:
    text = cleaned("Diện tích 25 m² và 3 km² tại Sở² Nội vụ¹.\n\n¹ Một.\n\n² Hai.\n")
    assert "25 m² và 3 km²" in body(text)


def test_table_rows_with_numbers_are_no_notes() -> None:
    rows = "1 Máy chiếu\n2 Bảng từ\n3 Loa hộp\n"
    text = cleaned("Danh mục thiết bị\n" + rows + "\x0c" + rows)
    assert text.notes == ()
    assert "2 Bảng từ" in body(text)


def test_marks_whose_notes_are_lost_leave_the_words_whole() -> None:
    text = cleaned("HĐND¹ thành phố giao UBND² thành phố và Sở³ Nội vụ.\n\n² Ủy ban nhân dân.\n")
    assert body(text) == "HĐND thành phố giao UBND thành phố và Sở Nội vụ."
    assert [note[0] for note in notes(text)] == ["2"]


def test_spans_of_notes_and_sentences_lead_back_to_the_source() -> None:
    raw = FIRST_PAGE + RULE + NOTES + "\x0c" + SECOND_PAGE.lstrip()
    text = cleaned(raw, (0, raw.index("\x0c") + 1))
    start = text.clean.index("ngày 31 tháng 12")
    first, last = text.source_span(start, start + len("ngày 31 tháng 12"))
    assert raw[first:last].startswith("ngày 31\n") and raw[first:last].endswith("tháng 12")
    note = text.notes[1]
    first, last = text.source_span(note.start, note.end)
    assert raw[first:last] == "Phong trào do Thủ tướng Chính phủ phát động."
    assert text.page(note.start) == 1
    assert text.page(text.clean.index("toàn thành phố có 30")) == 2


def test_who_signed_below_a_note_is_no_part_of_it() -> None:
    text = cleaned(
        "Các cấp ủy lãnh đạo thực hiện tốt nhiệm vụ1 được giao\n\ntrong năm 2025 và những năm tiếp theo.\n\n"
        + "Các chi bộ sinh hoạt đều, phản ánh kịp thời tình hình \n\ncho cấp trên.\n\n" * 12
        + f"T/M BAN THƯỜNG VỤ \n\n\nPHÓ BÍ THƯ \n\n{' ' * 49}\n\n1 Báo cáo số 29-BC/TU ngày 06/11/2025 của Ủy ban. \n \nĐặng Văn Lành \n\n"
    )
    assert notes(text)[0][2] == "Báo cáo số 29-BC/TU ngày 06/11/2025 của Ủy ban."
    assert body(text).endswith("Đặng Văn Lành")
