"""How questions are read: one row a phrasing, from the desks of the people who ask.

The rows stand in the modules `rows_*`, parted by theme; their columns are told in `rows_form`.
"""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.questions.fold import fold, tidy
from search.questions.model import MAX_LENGTH
from search.questions.question import Lexicon, Previous, Question, QuestionTooLong, Slot, read_question
from tests.pace import assert_linear, cpu_seconds
from tests.search.rows_basis import BASIS, GUIDES
from tests.search.rows_built import BUILT
from tests.search.rows_changes import CHANGES
from tests.search.rows_classes import CAMPAIGNS, CLASSES
from tests.search.rows_described import DESCRIBED
from tests.search.rows_desks import DESKS
from tests.search.rows_form import CT, KH, NQ, Row
from tests.search.rows_implements import IMPLEMENTS
from tests.search.rows_others import ATTRIBUTES, OTHERS
from tests.search.rows_states import STATES

LEXICON = Lexicon.build(
    laws=("Luật Đất đai", "Luật Thi đua, khen thưởng", "Luật Đầu tư", "Luật Phòng, chống thiên tai"),
    agencies=(("Sở Nội vụ", "Sở Nội vụ"), ("Hội Nông dân thành phố", "Hội Nông dân thành phố")),
    campaigns=(
        "Cả nước chung sức xây dựng nông thôn mới",
        "Vì người nghèo - Không để ai bị bỏ lại phía sau",
        "Toàn dân bảo vệ an ninh Tổ quốc",
    ),
    symbols=("41-CT/TW", "419-KH/TU"),
)

ROWS = (
    STATES
    + DESCRIBED
    + IMPLEMENTS
    + BASIS
    + CHANGES
    + GUIDES
    + OTHERS
    + ATTRIBUTES
    + CAMPAIGNS
    + CLASSES
    + DESKS
    + BUILT
)


def test_the_table_is_large_enough() -> None:
    assert len(ROWS) >= 150


@pytest.mark.parametrize(
    ("text", "kind", "relation", "direction", "types", "anchor", "remark"),
    ROWS,
    ids=[r[0][:60] for r in ROWS],
)
def test_reading(
    text: str,
    kind: str,
    relation: str | None,
    direction: str | None,
    types: tuple[str, ...],
    anchor: str | None,
    remark: str,
) -> None:
    question = read_question(text, LEXICON)
    first = question.anchors[0] if question.anchors else None
    assert question.kind == kind, remark
    assert (question.relations[0] if question.relations else None) == relation, remark
    assert question.direction == direction, remark
    assert question.asked.types == types, remark
    if anchor is None:
        assert first is None, remark
    else:
        assert first is not None, remark
        assert (first.number or first.name or first.surface).startswith(anchor), remark


def read(text: str, previous: Previous | None = None) -> Question:
    return read_question(text, LEXICON, previous)


def test_conditions_go_to_the_part_they_follow() -> None:
    question = read(
        "Kế hoạch năm 2024 của UBND thành phố Cần Thơ nào thực hiện Chỉ thị 41-CT/TW của Bộ Chính trị?"
    )
    assert question.anchors[0].issuers == ("Bộ Chính trị",)
    question = read("Thông tư nào của Bộ Nội vụ năm 2025 hướng dẫn Nghị định 152/2025/NĐ-CP của Chính phủ?")
    assert question.asked.issuers == ("Bộ Nội vụ",)
    assert question.asked.years == (2025, 2025)
    assert question.anchors[0].issuers == ("Chính phủ",)


def test_classes_on_both_ends() -> None:
    question = read("kế hoạch năm 2024 của UBND thành phố thực hiện nghị quyết của Chính phủ")
    assert (question.asked.types, question.asked.issuers, question.asked.year) == (
        (KH,),
        ("UBND thành phố",),
        2024,
    )
    assert (question.anchors[0].types, question.anchors[0].issuers) == ((NQ,), ("Chính phủ",))


BEFORE = [
    (
        "Quyết định 57/QĐ-UBND phê duyệt Chương trình chuyển đổi số Hà Giang căn cứ những văn bản nào?",
        "a place in the title of the named paper",
    ),
    (
        "Tỉnh Hà Giang ban hành Kế hoạch chuyển đổi số (Quyết định 57/QĐ-UBND) dựa trên căn cứ nào?",
        "the named paper stands in brackets after what it issues",
    ),
    (
        "Kế hoạch truyền thông giảm nghèo 57/KH-UBND của Hà Giang thực hiện những quyết định nào?",
        "a subject between the type and the number",
    ),
    ("Công văn 104815/CTHN-TTHT của Cục Thuế TP Hà Nội căn cứ vào thông tư nào?", "an office and its place"),
]


@pytest.mark.parametrize(("text", "remark"), BEFORE)
def test_what_tells_of_the_named_paper_is_no_condition_of_the_asked(text: str, remark: str) -> None:
    question = read(text)
    assert (question.kind, question.direction) == ("relation", "out"), remark
    assert (question.loose.place, question.loose.topic, question.asked.types[:1]) in [
        (None, (), ()),
        (None, (), ("Quyết định",)),
        (None, (), ("Thông tư",)),
    ], remark


def test_an_agency_before_what_is_asked_is_a_loose_condition() -> None:
    question = read("Để triển khai Quyết định 1478/QĐ-TTg, UBND tỉnh Hậu Giang đã ban hành kế hoạch nào?")
    assert question.loose.issuers == ("UBND tỉnh Hậu Giang",)
    assert question.anchors[0].issuers == ()


@pytest.mark.parametrize(
    ("text", "date", "years", "remark"),
    [
        ("Kế hoạch 137/KH-UBND ngày 26/8/2024", "2024-08-26", None, "numeric date"),
        ("Kế hoạch 137/KH-UBND ngày 26 tháng 8 năm 2024", "2024-08-26", None, "date in words"),
        ("ke hoach 137/kh-ubnd ngay 26-8-2024", "2024-08-26", None, "không dấu, dashes"),
        ("Kế hoạch 137/KH-UBND năm 2024", None, (2024, 2024), "year"),
        ("Kế hoạch 137/KH-UBND (2024)", None, (2024, 2024), "year in brackets"),
        ("Luật Đất đai 2024", None, (2024, 2024), "bare year"),
        ("Kế hoạch 137/KH-UBND ngày 31/02/2024", None, None, "no such day"),
    ],
)
def test_dates_of_the_named_document(
    text: str, date: str | None, years: tuple[int, int] | None, remark: str
) -> None:
    anchor = read(text).anchors[0]
    assert (anchor.date, anchor.years) == (date, years), remark


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("Liệt kê các kế hoạch từ năm 2021 đến năm 2023", (2021, 2023)),
        ("Liệt kê các kế hoạch trước năm 2020", (None, 2019)),
        ("Liệt kê các kế hoạch từ năm 2022 đến nay", (2022, None)),
        ("liet ke cac ke hoach nam 2022", (2022, 2022)),
    ],
)
def test_periods(text: str, years: tuple[int | None, int | None]) -> None:
    question = read(text)
    assert (question.asked.years or question.loose.years) == years


def test_a_pronoun_means_the_document_before_it() -> None:
    question = read("Nghị định 90/2019/NĐ-CP còn hiệu lực không, văn bản nào thay thế nó?")
    assert question.relations == ("replaces",)
    assert question.anchors[0].number == "90/2019/NĐ-CP"
    assert "status" in question.aspects


def test_a_pronoun_follows_the_previous_question() -> None:
    previous = Previous((Slot(types=("Kết luận",), number="01-KL/TW"), Slot(types=(CT,), number="05-CT/TW")))
    question = read("kết luận đó tiếp tục thực hiện chỉ thị nào?", previous)
    assert (question.kind, question.relations[0], question.direction) == ("relation", "implements", "out")
    assert question.anchors[0].number == "01-KL/TW"
    assert question.chained
    assert read("chỉ thị này do ai ban hành", previous).anchors[0].number == "05-CT/TW"
    assert read("nghị định đó do ai ban hành", previous).anchors == ()


def test_a_campaign_name_may_begin_with_a_word_of_the_grammar() -> None:
    (anchor,) = read("Kế hoạch nào thực hiện phong trào không để ai bị bỏ lại phía sau?").anchors
    assert anchor.campaign and (anchor.name or "").endswith("không để ai bị bỏ lại phía sau")


def test_several_documents_and_both() -> None:
    question = read("Văn bản nào thực hiện cả Chỉ thị 41-CT/TW và Nghị quyết 57-NQ/TW?")
    assert [a.number for a in question.anchors] == ["41-CT/TW", "57-NQ/TW"]
    assert question.every
    assert not read("Văn bản nào thực hiện Chỉ thị 41-CT/TW, Nghị quyết 57-NQ/TW?").every


def test_all_verbs_of_a_row_are_kept() -> None:
    question = read("Nghị định 10/2022/NĐ-CP bị những văn bản nào sửa đổi, thay thế hoặc bãi bỏ")
    assert question.relations == ("amends", "replaces", "repeals")


def test_a_subject_keeps_its_words_as_typed() -> None:
    question = read("Có văn bản nào về chuyển đổi số trong trường học không?")
    assert question.topic[:3] == ("chuyen", "doi", "so")
    assert "chuyển đổi số" in question.subject


@pytest.mark.parametrize(
    "text",
    ["đề án 5 năm", "kế hoạch 6 tháng đầu năm", "kế hoạch 2024", "báo cáo 100 ngày", "chương trình 3.000 km"],
)
def test_numbers_that_are_no_serial_numbers(text: str) -> None:
    assert not any(a.number for a in read(text).anchors)


def test_a_long_question_is_refused_in_vietnamese() -> None:
    with pytest.raises(QuestionTooLong, match=r"10\.000 ký tự"):
        read("a" * 10_000)
    assert read("kế hoạch " * (MAX_LENGTH // 10)).kind


@pytest.mark.parametrize("row", ROWS[:120:7], ids=[r[0][:40] for r in ROWS[:120:7]])
def test_decomposed_text_reads_the_same(row: Row) -> None:
    text = row[0]
    assert read(unicodedata.normalize("NFD", text)) == read(text)
    assert read(f"  {text}\n") == read(text)


@given(st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    question = read(text)
    assert question == read(text)
    assert len(fold(tidy(text))) == len(tidy(text))


@given(st.lists(st.sampled_from([w for row in ROWS[::5] for w in row[0].split()]), max_size=25))
def test_any_order_of_words_is_read(parts: list[str]) -> None:
    question = read(" ".join(parts))
    assert (question.typed or question.text) == tidy(" ".join(parts))


def test_reading_is_linear() -> None:
    unit = "kế hoạch nào thực hiện phong trào luật 41-CT/TW và "
    read(unit)
    assert_linear(lambda count: cpu_seconds(lambda: read(unit * count)), 4, 8, least_s=0.01)


def test_brackets_may_spell_out_a_law() -> None:
    lexicon = Lexicon.build(laws=("Luật Giao dịch điện tử",))
    found = read_question("Luật GDĐT (giao dịch điện tử) do nghị định nào hướng dẫn?", lexicon)
    assert [a.name for a in found.anchors] == ["Luật Giao dịch điện tử"] and found.relations == ("guides",)
    other = read_question("Luật GDĐT (bản cũ) do nghị định nào hướng dẫn?", lexicon)
    assert [a.name for a in other.anchors] == ["Luật GDĐT"], "other words in brackets"


def test_two_offices_behind_between_are_one_piece() -> None:
    found = read_question("Nghị quyết liên tịch giữa Chính phủ và Mặt trận Tổ quốc căn cứ luật nào?")
    assert (found.kind, found.direction, found.further) == ("relation", "out", ())
    assert found.anchors[0].types == ("Nghị quyết liên tịch",)


@pytest.mark.parametrize(
    "text",
    [
        "Những kế hoạch nào thực hiện Chỉ thị 41 của Ban Bí thư về quan hệ lao động?",
        "Nghị quyết 41/2031/NQ-HĐND của Thanh Hóa về công tác phí bị nghị quyết nào sửa đổi?",
    ],
)
def test_what_a_paper_is_about_behind_its_agency_is_no_subject(text: str) -> None:
    found = read_question(text)
    assert found.kind == "relation" and found.loose.topic == () and found.asked.topic == ()
