"""When an answer says that the library does not hold something, and when it must not."""

from __future__ import annotations

import pytest

from search.answers.places import places_named, unspoken
from tests.search.answering import ask


@pytest.mark.parametrize(
    ("text", "places", "remark"),
    [
        ("Tỉnh Quảng Ninh có bao nhiêu đảo?", ("Quảng Ninh",), "with marks and capitals"),
        ("bao gia o ca mau ra sao", ("Cà Mau",), "without marks, after a leading word"),
        ("mong cuoc song hoa binh", (), "without marks, a common word"),
        ("so ho ngheo Hue la bao nhieu", ("Huế",), "without marks, with a capital"),
        ("hue co may phuong", (), "without marks, without a capital or a word that leads up to it"),
        ("giữ gìn hòa bình và ổn định", (), "a common word with the marks of a province"),
        ("Chủ tịch Hồ Chí Minh nói gì", (), "a person"),
        ("Thành phố Hồ Chí Minh thu bao nhiêu", ("Hồ Chí Minh",), "the city of that name"),
        ("Người nghỉ hưu ở Thái Lan lĩnh bao nhiêu", ("Thái Lan",), "another country"),
        ("Xã Thới Hưng có mấy ấp", ("Thới Hưng",), "a commune by its leading word"),
        ("Nộp hồ sơ tại Sở Tài chính phải không", (), "an office"),
        ("Học ở Trường Cao đẳng nghề", (), "a school"),
        ("Văn bản ở UBND tỉnh nào", (), "capitals without a name"),
        ("Hải Phòng và Lào Cai", ("Hải Phòng", "Lào Cai"), "two"),
    ],
)
def test_places_of_a_question(text: str, places: tuple[str, ...], remark: str) -> None:
    assert places_named(text) == places, remark


@pytest.mark.parametrize(
    ("places", "text", "left", "remark"),
    [
        (("Cà Mau",), "UBND tỉnh Cà Mau báo cáo", (), "spoken of"),
        (("Cà Mau",), "UBND tỉnh Bạc Liêu báo cáo", (), "a province that went into it"),
        (("Bạc Liêu",), "UBND tỉnh Cà Mau báo cáo", ("Bạc Liêu",), "it went into another"),
        (("Thái Lan", "Lào"), "chuyên gia sang giúp Lào", ("Thái Lan",), "one of two"),
        (("Lào",), "tỉnh Lào Cai", (), "a name within another is taken for it"),
        (("Hồ Chí Minh",), "học tập tư tưởng Hồ Chí Minh", ("Hồ Chí Minh",), "a person, not the city"),
        (("Hồ Chí Minh",), "UBND Thành phố Hồ Chí Minh", (), "the city"),
        ((), "gì cũng được", (), "none asked for"),
    ],
)
def test_places_that_no_text_speaks_of(
    places: tuple[str, ...], text: str, left: tuple[str, ...], remark: str
) -> None:
    assert unspoken(places, [text]) == left, remark


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("Mức hỗ trợ cây giống cho hộ dân vùng ven biển ở Cà Mau là bao nhiêu?", "another province"),
        ("Lịch chiếu phim tối nay thế nào?", "another subject"),
        ("Quyết định 77/QĐ-BNV quy định giá vé tàu điện ra sao?", "a paper that is held, on something else"),
        ("Chỉ thị 05/CT-TTg phạt người câu cá bao nhiêu tiền?", "a paper that is only cited"),
        ("Kế hoạch 999/KH-UBND do ai ban hành?", "a number that nothing names"),
        ("Thông tư nào thay thế Nghị định 30/2020/NĐ-CP?", "a relation that no paper states"),
        ("Ai ký Kế hoạch 7/KH-UBND?", "data of a cited paper that no paper tells"),
        ("Mức hỗ trợ cây giống cho hộ dân vùng ven biển năm 2031 là bao nhiêu?", "another year"),
        ("Mức hỗ trợ cây giống cho hộ dân vùng ven biển ở Thái Lan là bao nhiêu?", "another country"),
    ],
)
def test_what_is_not_held_is_told_so(text: str, remark: str) -> None:
    reply = ask(text)
    assert "không có trong kho" in reply.text, remark


@pytest.mark.parametrize(
    "text",
    [
        "Mức hỗ trợ cây giống cho hộ dân vùng ven biển là bao nhiêu?",
        "Hồ sơ phải giữ ít nhất mấy năm?",
        "Quyết định 77/QĐ-BNV có hiệu lực từ ngày nào?",
        "Tiếp dân vào sáng thứ mấy hằng tuần?",
    ],
)
def test_what_is_held_is_not_refused(text: str) -> None:
    assert "không có trong kho" not in ask(text).text


def test_a_campaign_that_nobody_named_is_told_so() -> None:
    assert "không có trong kho" in ask("Phong trào “Nghìn việc tốt của em” do ai phát động?").text
    assert "Thủ tướng Chính phủ" in ask("Phong trào trồng một tỷ cây xanh do ai phát động?").text


def test_a_near_miss_shows_what_the_nearest_passage_says() -> None:
    near = ask("Mức hỗ trợ cây giống cho hộ dân vùng ven biển ở Thái Lan là bao nhiêu?").text
    assert "không có trong kho" in near
    assert "Đoạn ấy viết: “Nghị quyết số 31/NQ-HĐND quy định mức hỗ trợ cây giống" in near
    assert "Đoạn ấy viết" not in ask("Lịch chiếu phim tối nay thế nào?").text


@pytest.mark.parametrize(
    ("text", "unsure", "remark"),
    [
        ("Mức hỗ trợ cây giống do ai chi trả?", True, "the matter is told, the payer is not"),
        ("Hồ sơ phải giữ ở tủ sắt ít nhất mấy ngăn?", True, "years are told, shelves are not"),
        ("Mức hỗ trợ cây giống cho hộ dân vùng ven biển là bao nhiêu?", False, "told in these words"),
        ("Tiếp dân vào sáng thứ mấy hằng tuần?", False, "told in these words"),
        ("Lịch chiếu phim tối nay thế nào?", False, "refused, so nothing is unsure"),
    ],
)
def test_a_weak_match_is_told_to_be_unsure(text: str, unsure: bool, remark: str) -> None:
    reply = ask(text).text
    assert ("chưa chắc là câu trả lời" in reply) is unsure, remark
    assert not unsure or (reply.startswith("Theo ") and "không có trong kho" not in reply), remark


def test_a_sentence_that_tells_all_that_is_asked_is_an_answer() -> None:
    from kg.cards import DocumentCard
    from search.answers.answer import answer
    from search.questions.question import read_question
    from tests.search.answering import LEXICON
    from tests.search.graph import FakeGraph, joined, passages

    texts = joined(
        *(
            passages(
                f"Năm 2025, {place} xảy ra {count} vụ cháy rừng.", iri=f"x:{count}", document=f"Báo cáo {count}/BC-UBND",
                source=f"{count}.txt",
            )
            for place, count in (("toàn tỉnh", 27), ("toàn tỉnh", 31))
        )
    )  # fmt: skip
    graph = FakeGraph(
        [DocumentCard("x:27", "Báo cáo", "27/BC-UBND"), DocumentCard("x:31", "Báo cáo", "31/BC-UBND")]
    )
    question = read_question("bao nhiêu vụ cháy rừng năm 2025", LEXICON)
    told = answer(question, graph, texts.search, texts).text  # type: ignore[arg-type]
    assert "27 vụ cháy rừng" in told
    assert "Văn bản khác ghi khác: theo Báo cáo 31/BC-UBND" in told
    assert "không có trong kho" not in told


def test_a_symbol_alone_looks_its_paper_up() -> None:
    reply = ask("QD 77 BNV")
    assert reply.kind == "lookup"
    assert reply.text.startswith("Quyết định số 77/QĐ-BNV ngày 20/5/2025")
