"""Who does what to whom where the words between two papers are no verb of the grammar; several classes asked at once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.types import TYPE_NAMES
from search.questions.heights import toward
from search.questions.question import Lexicon, Question, read_question
from search.questions.roles import CHANGES, GUIDES, TIES

LEXICON = Lexicon.build()


def read(text: str) -> Question:
    return read_question(text, LEXICON)


@pytest.mark.parametrize(
    ("text", "relations", "direction", "types", "number", "remark"),
    [
        ("Kế hoạch nào của Huế làm theo Quyết định 77/QĐ-TTg về sách?", TIES, "in", ("Kế hoạch",), "77/QĐ-TTg", "theo"),
        ("ke hoach nao cua hue lam theo quyet dinh 77/qd-ttg ve sach", TIES, "in", ("Kế hoạch",), "77/QĐ-TTg", "không dấu"),
        ("Huế có kế hoạch trồng rừng ven biển nào theo Quyết định 77/QĐ-TTg?", TIES, "in", ("Kế hoạch",), "77/QĐ-TTg", "words parted"),
        ("Công văn nào của UBND tỉnh yêu cầu làm theo Kế hoạch 9/KH-BCA?", TIES, "in", ("Công văn",), "9/KH-BCA", "a letter"),
        ("Huế làm gì theo Công văn 31/BNV-TCBC?", TIES, "in", (), "31/BNV-TCBC", "no class"),
        ("Huế đáp lại Chỉ thị 5/CT-TTg bằng kế hoạch nào?", TIES, "in", ("Kế hoạch",), "5/CT-TTg", "an instrument"),
        ("Nghị quyết nào của HĐND Huế bỏ một phần Nghị quyết 3/2020/NQ-HĐND?", CHANGES, "in", ("Nghị quyết",), "3/2020/NQ-HĐND", "a syllable of changing"),
        ("ke hoach 9-KH/TU the ke hoach nao", CHANGES, "out", ("Kế hoạch",), "9-KH/TU", "a lone syllable"),
        ("Thông tư liên bộ nào chỉ cách làm theo Nghị định 8/2020/NĐ-CP?", GUIDES, "in", ("Thông tư liên bộ",), "8/2020/NĐ-CP", "making clear"),
        ("Nghị định 8/2020/NĐ-CP đã có thông tư nào nói rõ cách làm chưa?", GUIDES, "in", ("Thông tư",), "8/2020/NĐ-CP", "words behind"),
        ("Thông tư 2/2020/TT-BNV về lương đã có thông tư nào sửa?", ("amends",), "in", ("Thông tư",), "2/2020/TT-BNV", "verb behind the class"),
        ("Luật Cư trú số 68/2020/QH14 đến nay qua những luật sửa đổi nào?", ("amends",), "in", ("Luật",), "68/2020/QH14", "a verb as an attribute"),
        ("Nghị định 8/2020/NĐ-CP được liên bộ hướng dẫn ở đâu?", ("guides",), "in", (), "8/2020/NĐ-CP", "a passive, where"),
        ("nghi dinh 8/2020/ND-CP duoc bo noi vu huong dan bang thong tu nao", ("guides",), "in", ("Thông tư",), "8/2020/NĐ-CP", "a type that is a verb"),
        ("Kế hoạch 9/KH-UBND được Hội Cây cảnh thực hiện bằng văn bản gì?", ("implements",), "in", (), "9/KH-UBND", "an unknown agent"),
        ("Quy định 7-QĐ/TW về nêu gương được Chính phủ triển khai ở văn bản nào?", ("implements",), "in", (), "7-QĐ/TW", "a Party regulation"),
        ("Quyết định 8/2022/QĐ-UBND của Huế ban hành quy chế theo dõi thi hành nội quy chợ căn cứ gì?", ("based_on",), "out", (), "8/2022/QĐ-UBND", "a title with verbs before what is asked"),
        ("Quyết định 8/2022/QĐ-UBND phê duyệt đề án trồng tre dựa trên căn cứ nào?", ("based_on",), "out", (), "8/2022/QĐ-UBND", "a title that begins with approving"),
        ("Những nghị định nào bị Nghị quyết 4/2026/NQ-CP chấm dứt hiệu lực?", ("repeals", "replaces"), "out", ("Nghị định",), "4/2026/NQ-CP", "ended by"),
        ("Thủ tướng ban hành chương trình thực hiện Luật Cư trú ở quyết định nào?", ("implements",), "in", ("Quyết định",), "", "what it wraps"),
        ("Căn cứ để ra Nghị quyết 4/2026/NQ-CP?", ("based_on",), "out", (), "4/2026/NQ-CP", "grounds for"),
        ("Nghị định nào nêu trong căn cứ của Quyết định 77/QĐ-TTg?", ("based_on",), "out", ("Nghị định",), "77/QĐ-TTg", "said in the grounds"),
        ("Thông tư hướng dẫn Nghị định 8/2020/NĐ-CP là thông tư nào?", ("guides",), "in", ("Thông tư",), "8/2020/NĐ-CP", "an equation"),
        ("UBND tỉnh áp dụng Nghị định 8/2020/NĐ-CP bằng quyết định nào?", TIES, "in", ("Quyết định",), "8/2020/NĐ-CP", "applied by"),
        ("quyet dinh 77/QD-TTg hue lam the nao, ke hoach nao", TIES, "in", ("Kế hoạch",), "77/QĐ-TTg", "how and by what"),
        ("Kế hoạch 9/KH-UBND bám vào đâu?", TIES, "out", (), "9/KH-UBND", "leans on"),
        ("Huế căn cứ vào đâu để ra Kế hoạch 9/KH-UBND?", ("based_on",), "out", (), "9/KH-UBND", "made with what"),
        ("Nghị định 8/2020/NĐ-CP bị treo bởi nghị quyết nào?", CHANGES, "in", ("Nghị quyết",), "8/2020/NĐ-CP", "what a paper suffers"),
        ("Căn cứ Nghị quyết 4/2026/NQ-CP", ("based_on",), "out", (), "4/2026/NQ-CP", "grounds, a noun"),
        ("Kế hoạch 9/KH-UBND được lập để thực hiện nghị quyết nào?", ("implements",), "out", ("Nghị quyết",), "9/KH-UBND", "made in order to"),
        ("Bộ Y tế dựa vào các nghị định nào để ra Thông tư 2/2020/TT-BYT?", ("based_on",), "out", ("Nghị định",), "2/2020/TT-BYT", "made with"),
        ("Bộ Y tế vin vào nghị định nào khi làm Thông tư 2/2020/TT-BYT?", ("based_on", "implements"), "out", ("Nghị định",), "2/2020/TT-BYT", "made with, an unknown verb"),
        ("Nghị định 8/2020/NĐ-CP lo phần chi tiết cho luật nào?", GUIDES, "out", ("Luật",), "8/2020/NĐ-CP", "in detail"),
        ("Huế tổ chức thực hiện đề án theo Quyết định 77/QĐ-TTg thông qua văn bản nào?", ("implements",), "in", (), "77/QĐ-TTg", "by way of"),
        ("Kế hoạch 9-KH/TU được chính quyền làm tiếp bằng quyết định nào?", TIES, "in", ("Quyết định",), "9-KH/TU", "a passive with an instrument"),
        ("Thông tư 2/2020/TT-BYT ra đời khiến thông tư nào không còn dùng nữa?", ("repeals", "replaces"), "out", ("Thông tư",), "2/2020/TT-BYT", "no longer used"),
    ],
)  # fmt: skip
def test_roles(
    text: str, relations: tuple[str, ...], direction: str, types: tuple[str, ...], number: str, remark: str
) -> None:
    question = read(text)
    assert (question.kind, question.relations, question.direction) == ("relation", relations, direction), (
        remark
    )
    assert (question.asked.types, question.anchors[0].number or "") == (types, number), remark


@pytest.mark.parametrize(
    "text",
    [
        "Theo Nghị định 8/2020/NĐ-CP, hồ sơ xin phép gồm những giấy tờ gì?",
        "Quyết định 5/QĐ-UBND giao Sở Y tế làm gì?",
        "Kế hoạch 9/KH-UBND nằm ở đâu?",
        "Công chức phải làm gì theo Nghị định 8/2020/NĐ-CP?",
        "Nghị định 8/2020/NĐ-CP quy định cỡ chữ của tiêu đề thế nào?",
        "Nghị định 8/2020/NĐ-CP quy định mức phạt nào cho người vi phạm?",
    ],
)
def test_what_the_text_of_a_paper_tells(text: str) -> None:
    assert read(text).kind in ("content", "about")


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("Kế hoạch 9/KH-UBND căn cứ luật nào, nghị quyết nào?", ("Luật", "Nghị quyết")),
        ("ke hoach 9/KH-UBND thuc hien nhung nghi quyet quyet dinh nao", ("Nghị quyết", "Quyết định")),
        ("Kế hoạch 9/KH-UBND căn cứ luật và văn bản nào?", ()),
        ("Kế hoạch 9/KH-UBND căn cứ Hiến pháp và những luật nào?", ("Hiến pháp", "Luật")),
        ("Kế hoạch 9/KH-UBND căn cứ Luật Đê điều và những nghị định nào?", ("Nghị định",)),
    ],
)  # fmt: skip
def test_several_classes_of_one_verb(text: str, types: tuple[str, ...]) -> None:
    assert read(text).asked.types == types


def test_one_thing_asked_of_several_agencies() -> None:
    question = read(
        "Thủ tướng triển khai Chỉ thị 5-CT/TW về sách bằng quyết định nào, Ban Bí thư có kết luận nào, Huế có kế hoạch nào?"
    )
    assert (question.asked.types, question.relations) == (("Quyết định",), ("implements",))
    one, other = question.others
    assert (one.asked.types, one.asked.issuers) == (("Kết luận",), ("Ban Bí thư",))
    assert (other.asked.types, other.asked.place) == (("Kế hoạch",), "Huế")
    assert one.anchors == question.anchors and one.relations == question.relations


@pytest.mark.parametrize(
    "text",
    [
        "Kế hoạch nào của HĐND Huế hay chương trình nào thực hiện Chỉ thị 5-CT/TW?",
        "ke hoach cua HDND Hue hoac chuong trinh nao thuc hien chi thi 5-CT/TW",
    ],
)
def test_one_office_has_papers_of_either_kind(text: str) -> None:
    question = read(text)
    assert (question.asked.types, question.relations) == (("Kế hoạch", "Chương trình"), ("implements",))
    assert question.asked.issuers == ("HĐND thành phố Huế",) or question.asked.place == "Huế"


@pytest.mark.parametrize(
    ("text", "place", "remark"),
    [
        (
            "Quyết định nào của Huế thực hiện Bản ghi nhớ 2/BGN-H với Đà Nẵng?",
            None,
            "who made the named paper",
        ),
        (
            "Quyết định nào thực hiện Chương trình số 5/CTr-PH giữa Đà Nẵng và Lâm Đồng?",
            None,
            "both who made it",
        ),
        ("Quyết định nào thực hiện Chỉ thị 5-CT/TW ở Đà Nẵng?", "Đà Nẵng", "NOT: where it is carried out"),
    ],
)
def test_who_made_a_paper_is_no_condition(text: str, place: str | None, remark: str) -> None:
    assert read(text).loose.place == place, remark


def test_classes_side_by_side_keep_their_agencies() -> None:
    question = read("Kế hoạch 9/KH-UBND căn cứ chỉ thị, thông báo nào của Đảng và quyết định nào?")
    assert (question.asked.types, question.asked.issuers) == (("Chỉ thị", "Thông báo"), ("Đảng",))
    (other,) = question.others
    assert (other.asked.types, other.asked.issuers) == (("Quyết định",), ())


def test_them_without_marks_is_no_pronoun() -> None:
    question = read("quyet dinh 9/2031/QD-UBND ve day them hoc them can cu luat nao")
    assert (question.kind, question.direction, question.chained) == ("relation", "out", False)


def test_numbers_of_one_type() -> None:
    question = read("Hai nghị định 8/2020 và 9/2021 về học phí được hướng dẫn ở đâu?")
    assert [(a.types, a.number) for a in question.anchors] == [
        (("Nghị định",), "8/2020"),
        (("Nghị định",), "9/2021"),
    ]


def test_a_law_typed_without_marks_keeps_its_number() -> None:
    (anchor,) = read("nghi dinh nao huong dan luat nguoi co tuoi so 39/2009/QH12").anchors
    assert anchor.number == "39/2009/QH12"


def test_what_tells_of_a_named_paper_is_no_condition() -> None:
    assert read("Nghị quyết 3/2020/NQ-HĐND về Huế bị sửa bởi văn bản nào?").loose.place is None


@pytest.mark.parametrize(
    ("text", "kind", "whether"),
    [
        ("Bộ nào triển khai Chỉ thị 5/CT-TTg?", "bo", False),
        ("Địa phương nào đã thực hiện Chỉ thị 5/CT-TTg chưa?", "dia phuong", True),
        ("Ai thực hiện Chỉ thị 5/CT-TTg?", None, False),
    ],
)
def test_the_kind_of_agency(text: str, kind: str | None, whether: bool) -> None:
    question = read(text)
    assert (question.kind_of, question.whether) == (kind, whether)


@given(st.sampled_from(TYPE_NAMES), st.sampled_from(TYPE_NAMES))
def test_ranks_of_types_have_two_sides(one: str, other: str) -> None:
    turned = {"in": "out", "out": "in", None: None}
    assert toward((one,), (other,)) == turned[toward((other,), (one,))]


@pytest.mark.parametrize(
    ("asked", "named", "expected"),
    [
        ("Kế hoạch", "Nghị định", "in"),
        ("Luật", "Thông tư", "out"),
        ("Kế hoạch", "Công văn", None),
        ("Nghị quyết", "Quyết định", None),
    ],
)
def test_ranks_of_types(asked: str, named: str, expected: str | None) -> None:
    assert toward((asked,), (named,)) == expected
    assert toward((asked, asked), (named,)) == expected
    assert toward((asked, "Công văn"), (named,)) is None


@pytest.mark.parametrize(
    ("text", "kind", "number", "remark"),
    [
        ("Quyết định 1130-QĐ/TU - cơ quan nào ban hành?", "who_issued", "1130-QĐ/TU", "a dash before words"),
        ("Quyết định 1130-QĐ/TU – ai ký", "who_signed", "1130-QĐ/TU", "a long dash"),
        ("41 - ct - tw do ai ký?", "who_signed", "41-CT/TW", "NOT: dashes within the symbol"),
    ],
)
def test_a_dash_behind_a_symbol(text: str, kind: str, number: str, remark: str) -> None:
    question = read(text)
    assert (question.kind, question.anchors[0].number) == (kind, number), remark


def test_in_the_library_before_a_denial() -> None:
    question = read("Thông tư nào của Bộ Y tế trong kho không do Trần Muối Biển ký?")
    assert question.where.held is True and [c.negated for c in question.clauses] == [True]


def test_papers_that_take_a_named_one_as_their_ground() -> None:
    question = read("Chỉ thị 5-CT/TW được những thông tư nào viện dẫn làm căn cứ ban hành?")
    assert (question.relations, question.direction, question.asked.types) == (
        ("based_on",),
        "in",
        ("Thông tư",),
    )
