"""Questions whose build turns a tie round, or that tell whose papers are meant in other words than the usual."""

from __future__ import annotations

import pytest

from search.questions.papers import Paper
from search.questions.question import Lexicon, read_question

LEXICON = Lexicon.build(
    agencies=(
        ("Sở Y tế", "Sở Y tế"),
        ("Sở Y tế thành phố Hải Phòng", "Sở Y tế thành phố Hải Phòng"),
        ("Sở Y tế Hải Phòng", "Sở Y tế thành phố Hải Phòng"),
    ),
    campaigns=("Toàn dân bảo vệ an ninh Tổ quốc",),
)


@pytest.mark.parametrize(
    ("text", "relation", "direction", "types", "remark"),
    [
        ("Trạm y tế xã làm Kế hoạch 31/KH-UBND theo hướng dẫn nào?", "guides", "in", (), "whoever works by a guide"),
        ("Kế hoạch 31/KH-UBND được thực hiện theo hướng dẫn nào", "guides", "in", (), "passive"),
        ("Chỉ thị 12-CT/TU triển khai theo hướng dẫn nào của Ban Tổ chức?", "guides", "in", (), "no passive"),
        ("Kế hoạch 31/KH-UBND thực hiện hướng dẫn nào?", "implements", "out", ("Hướng dẫn",), "a guide that is carried out"),
        ("Kế hoạch 31/KH-UBND theo quyết định nào?", "based_on", "out", ("Quyết định",), "grounds of another kind"),
        ("Sở Y tế hướng dẫn quán triệt Chỉ thị 12-CT/TU bằng văn bản nào?", "guides", "in", (), "a guide to learning it"),
        ("Kế hoạch 31/KH-UBND xây dựng trên tinh thần nghị quyết nào", "based_on", "out", ("Nghị quyết",), "in the spirit of"),
        ("Quyết định 5/2020/QĐ-UBND được điều chỉnh mức chi ở quyết định nào", "amends", "in", ("Quyết định",), "what of it is changed"),
        ("Nghị quyết 8/NQ-HĐND bị thay đổi thời hạn bằng nghị quyết nào", "amends", "in", ("Nghị quyết",), "by another"),
        ("Nghị quyết 8/NQ-HĐND đã nhường chỗ cho nghị quyết nào", "replaces", "in", ("Nghị quyết",), "gave its place"),
        ("nghi quyet 8/NQ-HDND nhuong cho cho nghi quyet nao", "replaces", "in", ("Nghị quyết",), "the same without marks"),
        ("Nghị định 7/2021/NĐ-CP có bị sửa đổi không, nếu có thì bởi nghị định nào?", "amends", "in", ("Nghị định",), "whether, and by what"),
        ("Nghị định 7/2021/NĐ-CP có bị thay thế không? Bởi nghị định nào?", "replaces", "in", ("Nghị định",), "the same of replacing"),
        ("Báo cáo sơ kết 02 năm thực hiện Chỉ thị 12-CT/TU", "reports_on", "in", ("Báo cáo",), "years in between"),
        ("bản tổng kết 10 năm thực hiện Chỉ thị 12-CT/TU", "reports_on", "in", ("Báo cáo",), "a sum is a report"),
        ("Quy chế 31/QC-UBND được tỉnh ban hành tại quyết định nào", "issues_with", "in", ("Quyết định",), "what it came with"),
        ("Thủ tướng ra Quyết định 77/QĐ-TTg thì Bến Tre có kế hoạch nào triển khai", "implements", "in", ("Kế hoạch",), "who issued it tells of it"),
    ],
)  # fmt: skip
def test_which_way_a_tie_goes(
    text: str, relation: str, direction: str, types: tuple[str, ...], remark: str
) -> None:
    question = read_question(text, LEXICON)
    assert (question.relations[0], question.direction, question.asked.types) == (
        relation,
        direction,
        types,
    ), remark


@pytest.mark.parametrize(
    ("text", "number", "date", "remark"),
    [
        ("Kế hoạch của UBND tỉnh (số 27, ký ngày 13/02/2025) thực hiện nghị quyết nào", "27", "2025-02-13", "in brackets with its day"),
        ("Kế hoạch về chuyển đổi số (số 27 ngày 13/02/2025) thực hiện nghị quyết nào", "27", "2025-02-13", "without a comma"),
        ("Kế hoạch của UBND tỉnh ngày 13/02/2025, số 27 thực hiện nghị quyết nào", "27", None, "behind its day"),
        ("Nghị quyết của Trung ương về kinh tế tập thể (số 20) được tỉnh thực hiện bằng chương trình nào", "20", None, "alone"),
    ],
)  # fmt: skip
def test_a_number_told_behind_the_subject(text: str, number: str, date: str | None, remark: str) -> None:
    anchor = read_question(text, LEXICON).anchors[0]
    assert (anchor.number, date in (None, anchor.date)) == (number, True), remark


@pytest.mark.parametrize(
    ("text", "places", "remark"),
    [
        ("Sở Y tế Hải Phòng và Quảng Ninh hướng dẫn thực hiện Kế hoạch 31/KH-UBND bằng văn bản nào", {"Hải Phòng", "Quảng Ninh"}, "one office of two places"),
        ("so y te hai phong cu va quang ninh cu huong dan thuc hien ke hoach 31/KH-UBND bang van ban nao", {"Hải Phòng", "Quảng Ninh"}, "without marks"),
        ("UBND tỉnh Bến Tre, Trà Vinh và Vĩnh Long có kế hoạch nào thực hiện Quyết định 77/QĐ-TTg", {"Bến Tre", "Trà Vinh", "Vĩnh Long"}, "three"),
        ("Quyết định 77/QĐ-TTg thì ba tỉnh Bến Tre, Trà Vinh, Vĩnh Long ban hành kế hoạch nào", {"Bến Tre", "Trà Vinh", "Vĩnh Long"}, "no office"),
    ],
)  # fmt: skip
def test_places_in_a_row_are_all_meant(text: str, places: set[str], remark: str) -> None:
    question = read_question(text, LEXICON)
    told = {s.place for s in (question.asked, question.loose)} | {
        p for s in (question.asked, question.loose) for p in s.or_places
    }
    assert told - {None} == places, remark


@pytest.mark.parametrize(
    ("text", "shape_word", "remark"),
    [
        ("ke hoach xoa nha dot nat cua UBND tinh", "dot", "no campaign: worn down"),
        ("ke hoach phong chong bien doi dot bien gen", "dot", "no campaign: a mutation"),
    ],
)  # fmt: skip
def test_a_syllable_like_a_campaigns_head_is_none(text: str, shape_word: str, remark: str) -> None:
    question = read_question(text, LEXICON)
    assert shape_word in text
    assert not any(a.campaign for a in question.anchors), remark


UNITS = Lexicon.build(
    agencies=[(n, n) for n in ("UBND huyện Thới Lai", "UBND huyện Cờ Đỏ", "UBND huyện Vĩnh Thạnh")]
)


@pytest.mark.parametrize(
    "text",
    [
        "Các huyện Thới Lai, Vĩnh Thạnh và Cờ Đỏ ra kế hoạch nào thực hiện Kế hoạch 137/KH-UBND",
        "cac huyen thoi lai, vinh thanh, co do co ke hoach nao thuc hien ke hoach 137/KH-UBND",
    ],
)
def test_units_in_a_row_are_of_the_first_ones_kind(text: str) -> None:
    question = read_question(text, UNITS)
    told = {p for s in (question.asked, question.loose) for p in (s.place, *s.or_places) if p}
    assert told == {"huyện Thới Lai", "huyện Vĩnh Thạnh", "huyện Cờ Đỏ"}


def test_an_office_of_several_units() -> None:
    question = read_question(
        "UBND huyện Thới Lai, Cờ Đỏ triển khai Kế hoạch 137/KH-UBND bằng kế hoạch nào", UNITS
    )
    assert question.loose.issuers == ("UBND huyện Thới Lai", "UBND huyện Cờ Đỏ")


def test_grounds_of_what_is_to_be_guided() -> None:
    lexicon = Lexicon.build(titles=[Paper("x:1", "Hướng dẫn", "nuôi chim yến trong khu dân cư")])
    question = read_question("Sở dựa vào nghị định nào để hướng dẫn nuôi chim yến trong khu dân cư", lexicon)
    assert (question.relations[0], question.direction, question.anchors[0].iris) == (
        "based_on",
        "out",
        ("x:1",),
    )


def test_the_level_of_who_acts_is_no_subject() -> None:
    question = read_question("thành phố đã ban hành những văn bản nào thực hiện Chỉ thị 12-CT/TU", LEXICON)
    assert question.loose.topic == ()


def test_a_digital_society_asks_for_no_number() -> None:
    question = read_question("ke hoach thuc hien Quyet dinh 77/QD-TTg ve kinh te so va xa hoi so", LEXICON)
    assert (question.kind, question.relations[0]) == ("relation", "implements")
