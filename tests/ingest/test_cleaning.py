"""Cleaning: what happens to lines, characters and furniture, and that the map back is exact."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from ingest.cleaning import clean
from ingest.model import Source, SourceText, Text
from tests.pace import assert_within


def source(text: str, media_type: str = "text/plain", page_starts: tuple[int, ...] = (0,)) -> SourceText:
    return SourceText(Source("bai.txt", "0" * 64, media_type), text, page_starts)


def cleaned(text: str, media_type: str = "text/plain") -> str:
    return clean(source(text, media_type)).clean


def wrapped(paragraph: str, width: int, indent: int = 0) -> list[str]:
    """A paragraph as a page shows it: lines of at most `width`, the first shorter by `indent`."""
    lines: list[str] = []
    for word in paragraph.split(" "):
        room = width - (indent if len(lines) <= 1 else 0)
        if lines and len(lines[-1]) + 1 + len(word) <= room:
            lines[-1] += " " + word
        else:
            lines.append(word)
    return lines


WRAPPED = (
    "Sở Nội vụ chủ trì, phối hợp với các cơ quan có liên quan theo dõi, đôn đốc việc\n"
    "thực hiện và tổng hợp kết quả, báo cáo lãnh đạo xem xét cho ý kiến trước khi gửi\n"
    "các đơn vị, địa phương để tổ chức triển khai trong những tháng còn lại của năm.\n"
)

JOINED = WRAPPED.strip().replace("\n", " ")

LINES = [
    # text, expected, remark
    (
        "Thực hiện Chỉ thị số 41-\n\nCT/TW ngày 26",
        "Thực hiện Chỉ thị số 41-CT/TW ngày 26",
        "a symbol broken after its dash",
    ),
    (
        "Nghị quyết số 1668/NQ-\nUBTVQH15 của",
        "Nghị quyết số 1668/NQ-UBTVQH15 của",
        "a symbol broken before its issuer",
    ),
    ("Kế hoạch số 150\n/KH-UBND ngày", "Kế hoạch số 150/KH-UBND ngày", "a symbol broken before its slash"),
    ("Luật số 68/2020/\nQH14 và", "Luật số 68/2020/QH14 và", "a symbol broken after its slash"),
    ("giai đoạn 2021-\n2025 đạt", "giai đoạn 2021-2025 đạt", "a span of years"),
    (
        "Điều 5. Hiệu lực\n1. Quyết định này",
        "Điều 5. Hiệu lực\n1. Quyết định này",
        "headings and items stay lines",
    ),
    ("QUYẾT ĐỊNH\nVề việc khen thưởng", "QUYẾT ĐỊNH\nVề việc khen thưởng", "the type stands alone"),
    ("PHẦN I\nKẾT QUẢ", "PHẦN I\nKẾT QUẢ", "a part's number stands alone"),
    ("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Văn A", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Văn A", "signature block"),
    (
        "BỘ LAO ĐỘNG - THƯƠNG BINH\nVÀ XÃ HỘI",
        "BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI",
        "capitals go on with a connective",
    ),
    ("- Mục một;\n- Mục hai.", "- Mục một;\n- Mục hai.", "dash items"),
    ("a  b\u00a0c\u2003d", "a b c d", "odd and repeated spaces"),
    ("Ủy\u200b ban\u00ad nhân\ufeff dân", "Ủy ban nhân dân", "zero-width characters and soft hyphens"),
    ("U\u0309y ban nha\u0302n da\u0302n", "Ủy ban nhân dân", "decomposed letters"),
    ("thi đua – khen thưởng", "thi đua – khen thưởng", "dashes in prose are kept as typed"),
    ("Một.\r\n\r\nHai.\r\n", "Một.\nHai.", "line ends of Windows"),
    ("Một.\u2028Hai.", "Một.\nHai.", "Unicode line separators"),
    ("________\nSố: 5/QĐ-UBND\n-----------", "Số: 5/QĐ-UBND", "drawn rules are no text"),
    ("", "", "nothing"),
    ("\n \n\t\n", "", "only white space"),
]


@pytest.mark.parametrize(("text", "expected", "remark"), LINES, ids=[row[2] for row in LINES])
def test_lines(text: str, expected: str, remark: str) -> None:
    assert cleaned(text) == expected, remark


def test_wrapped_lines_are_joined_and_double_spacing_means_nothing() -> None:
    assert cleaned(WRAPPED * 3) == "\n".join([JOINED] * 3)
    assert cleaned((WRAPPED * 3).replace("\n", " \n\n")) == "\n".join([JOINED] * 3)


def test_full_line_before_something_like_an_item_goes_on() -> None:
    text = (
        WRAPPED
        + "Các tuyến cao tốc đi qua địa bàn thành phố (đoạn Cần Thơ - Cà Mau và đoạn từ Lộ Tẻ\n- Rạch Sỏi).\n"
    )
    assert cleaned(text).endswith("(đoạn Cần Thơ - Cà Mau và đoạn từ Lộ Tẻ - Rạch Sỏi).")


def test_a_heading_that_fills_its_line_ends_where_a_sentence_begins() -> None:
    head = "2. Về thực hiện Nghị quyết số 05-NQ/TU ngày 09/01/2025 của Thành ủy Cần Thơ về nhà ở"
    told = "UBND thành phố đã ban hành Kế hoạch số 12/KH-UBND."
    assert cleaned(f"{WRAPPED}{head}\n{told}\n").endswith(f"{head}\n{told}")
    item = "2. Về nhà ở xã hội thì bàn giao cho các xã toàn bộ hồ sơ mà trước đây trong kỳ họp của"
    assert cleaned(f"{WRAPPED}{item}\n{told}\n").endswith(f"{item} {told}")


def test_article_number_at_line_start_goes_on_a_sentence() -> None:
    text = (
        WRAPPED
        + "Trường hợp vi phạm thì xử lý theo quy định của pháp luật tại điểm b khoản 2 và\nĐiều 5 Nghị định này.\n"
    )
    assert cleaned(text).split("\n")[1].endswith("tại điểm b khoản 2 và Điều 5 Nghị định này.")


MARKDOWN = [
    (
        "## KẾ HOẠCH\n\n**Về việc *thi đua* năm 2025**",
        "KẾ HOẠCH\nVề việc thi đua năm 2025",
        "headings and emphasis",
    ),
    ("* Một;\n* Hai.", "- Một;\n- Hai.", "star items become dash items"),
    ("| STT | Tên |\n|-----|:---:|\n| 1 | Sở A |", "STT | Tên\n1 | Sở A", "tables: a row a line"),
    ("Xem [Nghị định](https://example.vn/nd) này", "Xem Nghị định này", "links keep their words"),
    ("Rộng 25 m<sup>2</sup> đất **ở**", "Rộng 25 m² đất ở", "an exponent is no footnote mark"),
    ("Dòng<br>mới **đậm**&nbsp;và &amp;", "Dòng mới đậm và &", "tags and entities"),
    ("# A\n\nGhi chú (*) ở đây", "A\nGhi chú (*) ở đây", "a star in brackets is text"),
]


@pytest.mark.parametrize(("text", "expected", "remark"), MARKDOWN, ids=[row[2] for row in MARKDOWN])
def test_markdown(text: str, expected: str, remark: str) -> None:
    assert cleaned(text, "text/markdown") == expected, remark


GLUED = [
    ("Luật Thi đua,Khen thưởng", "Luật Thi đua, Khen thưởng", "a comma between words"),
    ("ngày 26tháng 11 năm 2023", "ngày 26 tháng 11 năm 2023", "a number before a word of the date"),
    ("ngày19/4/2021, số32-KH/TU", "ngày 19/4/2021, số 32-KH/TU", "a word before the figures"),
    ("quy phạm phápluật", "quy phạm pháp luật", "two tones are two words though they stand nowhere else"),
    ("tỉnh Kiên GiangQuy định của Kiên Giang. Quy mô", "tỉnh Kiên Giang Quy định của Kiên Giang. Quy mô", "two words without marks"),
    ("của Bộ Chính trịBan Chấp hành Trung ương", "của Bộ Chính trị Ban Chấp hành Trung ương", "a capital behind a word with a mark"),
    ("trang YouTube, mã 1,5kg, 3,5 tỷ", "trang YouTube, mã 1,5kg, 3,5 tỷ", "a foreign name, a decimal comma"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected", "remark"), GLUED, ids=[row[2] for row in GLUED])
def test_lost_spaces(text: str, expected: str, remark: str) -> None:
    assert cleaned(text) == expected, remark


def test_furniture_of_a_gazette_is_dropped_and_the_sentence_goes_on() -> None:
    text = (
        "CÔNG BÁO/Số 12 + 13/Ngày 05-01-2025 \n3 \n \n"
        + WRAPPED * 2
        + "Đối tượng hưởng chính sách này là cá nhân cư trú\n"
        "Người ký: Cổng Thông tin điện tử Chính phủ\nEmail: a@chinhphu.vn\nCơ quan: Văn phòng Chính phủ\n"
        "Thời gian ký: 06.01.2025 10:00:00 +07:00\n\n \n4 \nCÔNG BÁO/Số 12 + 13/Ngày 05-01-2025 \n \ntại địa bàn.\n"
    )
    assert (
        cleaned(text) == f"{JOINED}\n{JOINED}\nĐối tượng hưởng chính sách này là cá nhân cư trú tại địa bàn."
    )


def test_an_agency_line_alone_is_no_signature_box() -> None:
    assert "Cơ quan: Sở Nội vụ" in cleaned("Thông tin liên hệ:\nCơ quan: Sở Nội vụ\nĐịa chỉ: số 1\n")


def test_page_numbers_in_sequence_are_dropped_and_other_numbers_kept() -> None:
    body = "".join(f"Đoạn thứ {i} nói về công việc của đơn vị.\n" for i in range(20))
    text = f"{body}2\n{body}3\n{body}4\n{body}Bảng\n9\n"
    lines = cleaned(text).split("\n")
    assert not {"2", "3", "4"} & set(lines)
    assert lines[-1] == "9"


def test_page_breaks_are_taken_from_form_feeds_and_from_the_reader() -> None:
    text = "Kế hoạch này được phổ biến tới mọi cơ quan, đơn vị và\n2\n\x0cđịa phương.\n"
    assert cleaned(text) == "Kế hoạch này được phổ biến tới mọi cơ quan, đơn vị và địa phương."
    at = text.index("\x0c") + 1
    paged = clean(source(text.replace("\x0c", " "), page_starts=(0, at)))
    assert paged.clean == "Kế hoạch này được phổ biến tới mọi cơ quan, đơn vị và địa phương."
    assert (paged.page(0), paged.page(len(paged.clean) - 1)) == (1, 2)


# -- properties --------------------------------------------------------------------------------------------


def assert_maps_back(text: Text, raw: str) -> None:
    """Every clean character is its source character, up to composition and to the spaces that join lines."""
    assert unicodedata.is_normalized("NFC", text.clean)
    for i, char in enumerate(text.clean):
        at = text.source_offset(i)
        assert 0 <= at < max(1, len(raw))
        if char.isspace() or char in "|-":
            continue
        cluster = unicodedata.normalize("NFC", raw[at : at + 8].replace("\u200b", ""))
        raised = raw[at].isdigit() or raw[at] in "<[$"
        assert char in cluster or raw[at] == char or raised, (char, raw[at : at + 6])


NOISE = "aàạăặâđêơư nNgG TTHKĐ 0123456789 ¹²³⁴ .,:;!?…-–—_/|*#()[]“”\"' \n\n\n\t\r\x0c\u00a0\u200b\u0301\u0323\u0302"


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet=NOISE, max_size=300))
@example("e5\u0301 a¹\u0301\n¹ ghi chú")
@example("a1\n\n1 b\n")
def test_any_text_is_cleaned_and_maps_back(raw: str) -> None:
    text = clean(source(raw))
    assert_maps_back(text, raw)
    assert 0 <= text.body_end <= len(text.clean)
    starts = [run[0] for run in text.runs]
    assert starts == sorted(set(starts)) and starts[0] == 0
    for note in text.notes:
        assert text.body_end <= note.start <= note.end <= len(text.clean)
        assert note.anchor is None or 0 <= note.anchor <= text.body_end


WORDS = [
    "công",
    "tác",
    "thi",
    "đua",
    "khen",
    "thưởng",
    "của",
    "thành",
    "phố",
    "được",
    "thực",
    "hiện",
    "đồng",
    "bộ",
    "qua",
    "từng",
    "năm",
    "và",
    "giao",
    "cho",
    "đơn",
    "vị",
]
SENTENCE = st.lists(st.sampled_from(WORDS), min_size=25, max_size=60).map(
    lambda w: " ".join(w).capitalize() + "."
)


@settings(max_examples=60, deadline=None)
@given(st.lists(SENTENCE, min_size=4, max_size=8), st.integers(60, 100), st.booleans(), st.booleans())
def test_wrapping_is_undone_whatever_the_width(
    paragraphs: list[str], width: int, indented: bool, double_spaced: bool
) -> None:
    lines = [line for text in paragraphs for line in wrapped(text, width, 6 if indented else 0)]
    raw = ("\n\n" if double_spaced else "\n").join(lines)
    text = clean(source(raw))
    assert text.clean == "\n".join(paragraphs)
    assert_maps_back(text, raw)


@settings(max_examples=40, deadline=None)
@given(st.lists(SENTENCE, min_size=4, max_size=8), st.integers(60, 100))
def test_cleaning_clean_text_changes_nothing(paragraphs: list[str], width: int) -> None:
    raw = "\n".join(
        line
        for text in ["KẾ HOẠCH", *paragraphs, "1. Mục một;", "- Mục hai."]
        for line in wrapped(text, width)
    )
    once = cleaned(raw)
    assert cleaned(once) == once


HOSTILE = [
    "1",
    "\n",
    "-\n",
    " " * 40 + "\n",
    "a1\n\n1 b\n",
    "¹ a¹\n",
    "*a ",
    "|a|b\n",
    "[1]\n",
    "“",
    "Người ký: a\n",
    "\x0c1\n",
    "Số: 1 Căn cứ " + " " * 99_980,
]


@pytest.mark.parametrize("unit", HOSTILE, ids=lambda unit: repr(unit[:20]))
def test_hostile_text_costs_linear_time(unit: str) -> None:
    text = unit * (200_000 // len(unit))
    # Linear cleaning takes 0.3 to 3 s, quadratic cleaning several minutes.
    assert_within(8, lambda: clean(source(text)), unit)
