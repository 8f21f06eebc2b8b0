"""What a line end broke: symbols, dates, spans of years, phrases, glued words; and what only looks so."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.cleaning import clean
from ingest.cleaning.syllables import is_syllable
from ingest.model import Source, SourceText, Text


def cleaned(text: str) -> Text:
    return clean(SourceText(Source("bai.txt", "0" * 64, "text/plain"), text))


JOINED = [
    ("theo Kế hoạch số 05/KH-|BCĐ ngày 01 tháng 3 năm 2024", "", "after the dash"),
    ("ban hành Kế hoạch số 137|/KH-UBND về chuyển đổi số", "", "before the slash"),
    ("Kế hoạch số 137/|KH-UBND về chuyển đổi số", "", "after the slash"),
    ("Nghị quyết số 57|-NQ/TW của Bộ Chính trị", "", "before the dash"),
    ("Nghị quyết số 57-NQ|/TW của Bộ Chính trị", "", "before the issuer"),
    ("Nghị định số 98/2023|/NĐ-CP của Chính phủ", "", "after the year"),
    ("Nghị định số 98/2023/NĐ|-CP của Chính phủ", "", "between type and issuer"),
    ("Thông tư liên tịch số 24/2015/TTLT-BYT-|BGTVT", "", "between two issuers"),
    ("ký ngày 22/|12/2024 tại trụ sở", "", "a day in figures"),
    ("ký ngày 22/12/|2024 tại trụ sở", "", "a year in figures"),
    ("giai đoạn 2021-|2030, tầm nhìn xa", "", "a tight span of years"),
    ("giai đoạn 2021 -|2025 của tỉnh", " ", "a spaced span of years"),
    ("giai đoạn 2021|- 2025 của tỉnh", " ", "a span of years before its dash"),
    ("tầm nhìn đến năm|2045.", " ", "a year after its word"),
    ("ban hành ngày|12 tháng 6 năm 2024", " ", "a date after its word"),
    (
        "có nơi chậm. Ngày|22/9/2025, UBND tỉnh có văn bản",
        " ",
        "a date after the word that opens its sentence",
    ),
    ("ban hành ngày 12 tháng|6 năm 2024", " ", "a date in its middle"),
    ("theo chỉ đạo của|Thủ tướng Chính phủ", " ", "a preposition"),
    ("của Chủ tịch UBND tỉnh Thừa Thiên|Huế;", " ", "a province's name cut in two"),
    ("của UBND tỉnh Quảng|Ngãi về kiểm kê kho muối", " ", "a province's name of two words"),
    ("của UBND tỉnh Quảng Ngãi|Huế là nơi họp", "\n", "NOT: a whole name before another"),
    ("Luật Thi đua, khen thưởng số|06/2022/QH15", " ", "a number after its word"),
    ("Văn bản căn cứ|Nghị định số 98/2023/NĐ-CP", " ", "what it rests on"),
    ("2. Quyết định này thay thế|Quyết định số 15/2021/QĐ-UBND", " ", "what it replaces"),
    ("Thông tư này bãi bỏ|Thông tư số 15/2021/TT-BXD", " ", "what it repeals"),
    ("của Hội đồng Thi đua -|Khen thưởng tỉnh", " ", "a dash between two words"),
    ("Văn bản được thay thế|Quyết định của tỉnh", "\n", "NOT: a heading over words without a number"),
    ("theo quy định tại|Điều 5 Nghị định số 98/2023/NĐ-CP", " ", "a provision"),
    ("theo Kết luận của Bộ|Chính trị", " ", "an agency's first word"),
    ("Ủy ban nhân dân thành phố|Cần Thơ ban hành Kế hoạch", " ", "a place after its kind"),
]


@pytest.mark.parametrize("gap", ["\n", "\n\n", "\n \n"])
@pytest.mark.parametrize(("text", "between", "remark"), JOINED, ids=[row[2] for row in JOINED])
def test_broken_tokens_and_phrases_are_whole_again(text: str, between: str, remark: str, gap: str) -> None:
    assert cleaned(text.replace("|", gap)).clean == text.replace("|", between), remark


APART = [
    ("I. Căn cứ|Luật Thi đua, khen thưởng", "a heading"),
    ("Tổng số|1. Danh sách đơn vị", "a cell and an item"),
    ("Thời gian: ngày|- Sở Nội vụ chủ trì", "a blank date and an item"),
    ("Mẫu số 01/|I. PHẦN CHUNG", "a form and a heading"),
    ("Kết quả năm 2021|- 2025 đơn vị đạt chuẩn", "a list item that begins like a year"),
    ("Giai đoạn 2016 - 2020|- Phong trào phát triển", "a heading and its item"),
    ("- Như trên;|TM. ỦY BAN NHÂN DÂN", "recipients and signature"),
    ("QUY CHẾ LÀM VIỆC CỦA HỘI ĐỒNG NHÂN DÂN TỈNH|HỘI ĐỒNG NHÂN DÂN TỈNH BẾN TRE", "title and authority in capitals"),
    ("tuyên truyền kỷ niệm|-----|Thực hiện Kế hoạch số 5-KH/TU.", "a drawn rule"),
    ("ĐẢNG CỘNG SẢN VIỆT NAM|Vị Thanh, ngày 3 tháng 2 năm 2024", "the nation's line"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "remark"), APART, ids=[row[1] for row in APART])
def test_what_only_looks_broken_stays_apart(text: str, remark: str) -> None:
    lines = [line for line in text.split("|") if line.strip("-")]
    assert cleaned(text.replace("|", "\n\n")).clean.split("\n") == lines, remark


GLUED = [
    ("phê duyệt Kếhoạch năm nay; Kế hoạch ấy hoạch định rõ", "phê duyệt Kế hoạch năm nay", "one cut"),
    (
        "Nghị định số 27/2011/NĐ-CPngày 09/4/2011",
        "Nghị định số 27/2011/NĐ-CP ngày 09/4/2011",
        "a word glued to a code",
    ),
    (
        "Quyết định số 12/QĐ-TTgvề thi đua củaUBND tỉnh",
        "Quyết định số 12/QĐ-TTg về thi đua của UBND tỉnh",
        "both ways",
    ),
    (
        "công thức TLcb và TLbqkh, mục HĐNDTP",
        "công thức TLcb và TLbqkh, mục HĐNDTP",
        "letters of formulas stay",
    ),
    ("theoQuyết định này, theo đó; Quyết định kia", "theo Quyết định này", "small before capital"),
    ("BANHÀNH QUY CHẾ. Ban tổ chức hành động", "BAN HÀNH QUY CHẾ", "the text's own words choose the cut"),
    ("dùng mô-tô và nitơ lỏng", "dùng mô-tô và nitơ lỏng", "a loan is no two words"),
    ("BLĐTBXH, UBND và HĐND", "BLĐTBXH, UBND và HĐND", "codes are no words"),
]


@pytest.mark.parametrize(("text", "expected", "remark"), GLUED)
def test_glued_words(text: str, expected: str, remark: str) -> None:
    assert cleaned(text).clean.startswith(expected), remark


def test_a_parted_word_still_maps_to_its_characters() -> None:
    source = "phê duyệt Kếhoạch năm nay; Kế hoạch ấy hoạch định"
    text = cleaned(source)
    at = text.clean.index("hoạch")
    start, end = text.source_span(at, at + 5)
    assert source[start:end] == "hoạch"


@pytest.mark.parametrize("word", ["nghiêng", "Quyết", "giếng", "thuở", "khuỷu", "ẨM", "quốc", "gì", "ưu"])
def test_syllables(word: str) -> None:
    assert is_syllable(word)


@pytest.mark.parametrize("word", ["Kếhoạch", "BTĐKT", "Krông", "cat", "tôô", "nitơ"])
def test_no_syllables(word: str) -> None:
    assert not is_syllable(word)


@given(
    st.lists(st.sampled_from([row[0] for row in JOINED] + [row[0] for row in APART]), min_size=1, max_size=6)
)
def test_every_clean_character_comes_from_the_source(rows: list[str]) -> None:
    source = "\n\n".join(rows).replace("|", "\n\n")
    text = cleaned(source)
    for i, char in enumerate(text.clean):
        if not char.isspace():
            start, end = text.source_span(i, i + 1)
            assert source[start:end] == char
