"""Questions whose verb no table knows, force on a day, what else is asked of papers found, subjects in English words."""

from __future__ import annotations

import pytest

from search.questions.model import FOUND, Period, Question
from search.questions.question import Lexicon, read_question
from search.questions.roles import CHANGES, TIES

LEXICON = Lexicon.build(
    campaigns=("Cả nước chung sức xây dựng nông thôn mới", "Huế chung tay giữ sạch dòng sông quê hương"),
    signers=("Lê Thị Hồng Nhung",),
    titles=(
        ("x:guide", "Hướng dẫn", "Chấm điểm, bình xét thi đua các cụm, khối thi đua năm 2025"),
        ("x:plan", "Kế hoạch", "Triển khai Phong trào “Chung tay xóa nhà tạm, nhà dột nát” tỉnh Phú Thọ"),
    ),
)


def read(text: str) -> Question:
    return read_question(text, LEXICON)


@pytest.mark.parametrize(
    ("text", "kind", "direction", "types", "number", "remark"),
    [
        ("Kế hoạch nào bám theo Nghị quyết 12-NQ/TW?", "relation", "in", ("Kế hoạch",), "12-NQ/TW", "class first"),
        ("ke hoach nao bam theo nghi quyet 12-nq/tw", "relation", "in", ("Kế hoạch",), "12-NQ/TW", "không dấu"),
        ("Kế hoạch 9/KH-UBND bám vào nghị quyết nào?", "relation", "out", ("Nghị quyết",), "9/KH-UBND", "named first"),
        ("Báo cáo 7/BC-UBND viết ra theo đòi hỏi của văn bản nào", "relation", "out", (), "7/BC-UBND", "theo … của"),
        ("Chỉ thị 5/CT-TTg được các tỉnh xử lý bằng văn bản nào?", "relation", "in", (), "5/CT-TTg", "passive"),
        ("Công văn 20/UBND-NC đã có báo cáo trả lời chưa?", "relation", "in", ("Báo cáo",), "20/UBND-NC", "whether"),
        ("Kế hoạch 9/KH-UBND nằm trong phong trào nào?", "relation", "out", ("campaign",), "9/KH-UBND", "a campaign"),
        ("Có mấy kế hoạch bám theo Chỉ thị 5/CT-TTg?", "count", "in", ("Kế hoạch",), "5/CT-TTg", "counted"),
        ("Sau Nghị quyết 12-NQ/TW, tỉnh có chỉ thị nào?", "relation", "in", ("Chỉ thị",), "12-NQ/TW", "after"),
        ("Dưới Kế hoạch 9/KH-UBND còn có văn bản nào nữa?", "relation", "in", (), "9/KH-UBND", "below"),
        ("Địa phương nào có kế hoạch bám theo Chỉ thị 5/CT-TTg?", "agency", "in", ("Kế hoạch",), "5/CT-TTg", "whose"),
        ("Kế hoạch 9/KH-UBND được đặt ra cho Chỉ thị 5/CT-TTg phải không?", "check", "out", (), "9/KH-UBND", "between two"),
    ],
)  # fmt: skip
def test_a_verb_that_is_unknown(
    text: str, kind: str, direction: str, types: tuple[str, ...], number: str, remark: str
) -> None:
    question = read(text)
    assert question.guessed, remark
    assert question.relations == TIES, remark
    assert (question.kind, question.direction) == (kind, direction), remark
    assert (question.asked.types, question.anchors[0].number) == (types, number), remark


@pytest.mark.parametrize(
    "text",
    [
        "Trước Quyết định 10/2024/QĐ-UBND thì dùng quyết định nào?",
        "Quyết định 10/2024/QĐ-UBND lật đổi quyết định nào?",
    ],
)
def test_an_unknown_verb_of_changing(text: str) -> None:
    question = read(text)
    assert question.guessed and question.relations == CHANGES


@pytest.mark.parametrize(
    "text",
    [
        "Nghị định 30/2020/NĐ-CP quy định cỡ chữ của tiêu đề thế nào?",
        "Theo Nghị định 30/2020/NĐ-CP phải nộp những giấy tờ gì khi gửi bản sao và lưu hồ sơ tại cơ quan?",
        "Kế hoạch nào thực hiện Chỉ thị 5/CT-TTg?",
        "Văn bản nào làm Nghị định 30/2020/NĐ-CP hết hiệu lực?",
    ],
)
def test_what_is_no_unknown_verb(text: str) -> None:
    assert not read(text).guessed


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Tại ngày 01/02/2023, Quyết định 21/2020/QĐ-UBND còn hiệu lực không?", "2023-02-01"),
        ("Quyết định 21/2020/QĐ-UBND còn hiệu lực vào ngày 1/2/2023 không", "2023-02-01"),
        ("Năm 2021 Quyết định 21/2020/QĐ-UBND còn hiệu lực không?", "2021-12-31"),
        ("tháng 2 năm 2024 quyết định 21/2020/QĐ-UBND còn hiệu lực không", "2024-02-29"),
        ("Những quyết định nào còn hiệu lực vào ngày 01/02/2023?", "2023-02-01"),
        ("Was Decision 21/2020/QĐ-UBND in force on 1/2/2023?", "2023-02-01"),
        ("Quyết định 21/2020/QĐ-UBND ngày 15/12/2020 còn hiệu lực không?", None),
    ],
)
def test_force_on_a_day(text: str, day: str | None) -> None:
    question = read(text)
    assert question.on == day
    assert question.loose.date is None and question.loose.years is None


def test_what_else_is_asked_of_the_papers_found() -> None:
    question = read("Quyết định 10/2024/QĐ-UBND thay cho văn bản nào và văn bản bị thay đó căn cứ luật gì?")
    assert question.relations == ("replaces",)
    (more,) = (one.question for one in question.then)
    assert more.relations == ("based_on",) and more.asked.types == ("Luật",)
    assert more.anchors[0].iris == (f"{FOUND}0",)
    (own,) = read("Kế hoạch 9/KH-UBND thực hiện quyết định nào, kế hoạch đó do ai ký?").further
    assert not own.of_found


@pytest.mark.parametrize(
    "text",
    [
        "Kế hoạch do bà Lê Thị Hồng Nhung ký thực hiện chỉ thị nào?",
        "ke hoach do ba le thi hong nhung ky thuc hien chi thi nao",
    ],
)
def test_a_class_by_who_signed_it_is_asked_about(text: str) -> None:
    question = read(text)
    assert (question.kind, question.relations, question.direction) == ("relation", ("implements",), "out")
    assert question.asked.types == ("Chỉ thị",)
    assert question.anchors[0].within and question.anchors[0].within.signer == "Lê Thị Hồng Nhung"


@pytest.mark.parametrize(
    "text",
    [
        "Chỉ thị này thực hiện nghị quyết nào?",
        "Văn bản này căn cứ luật nào?",  # a paper of any kind
        "van ban nay do ai ky",
    ],
)
def test_this_paper_is_held(text: str) -> None:
    question = read(text)
    assert question.anchors[0].within and question.anchors[0].within.held


def test_now_is_no_paper() -> None:
    question = read("Hiện nay kế hoạch nào thực hiện Chỉ thị 41?")
    assert question.asked.types == ("Kế hoạch",) and question.anchors[0].within is None


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Sở Tài chính có công văn đôn đốc gì?", "doc"),
        ("Có quyết định phân bổ vốn nào?", "von"),
    ],
)
def test_papers_asked_for_beyond_their_subject(text: str, topic: str) -> None:
    question = read(text)
    assert question.kind == "list" and topic in (*question.asked.topic, *question.loose.topic)


def test_whom_one_asks_is_no_subject() -> None:
    assert read("Soạn giúp sếp danh sách kế hoạch năm 2024").loose.topic == ()
    assert read("Trong năm 2024 kho mình có bao nhiêu kế hoạch?").loose.topic == ()


@pytest.mark.parametrize(
    ("text", "relations"),
    [
        ("Kế hoạch 9/KH-UBND xuất phát từ những văn bản nào?", ("based_on", "implements")),
        ("Kế hoạch 9/KH-UBND dựa trên những văn bản nào?", ("based_on",)),
        ("Kế hoạch 9/KH-UBND căn cứ những văn bản nào?", ("based_on",)),
    ],
)
def test_coming_from_papers_is_more_than_their_grounds(text: str, relations: tuple[str, ...]) -> None:
    assert read(text).relations == relations


@pytest.mark.parametrize(
    ("text", "kind", "anchor"),
    [
        ("List the documents of the campaign on building new-style rural areas", "campaign", "nông thôn mới"),
        ("Các kế hoạch hưởng ứng chung tay giữ sạch dòng sông quê hương", "campaign", "dòng sông quê hương"),
        ("Who signed the Phu Tho plan on eliminating temporary and dilapidated housing?", "who_signed", ""),
        ("Hướng dẫn chấm điểm thi đua năm 2025 thay thế văn bản nào?", "relation", ""),
    ],
)
def test_things_called_by_other_words(text: str, kind: str, anchor: str) -> None:
    question = read(text)
    assert question.kind == kind
    first = question.anchors[0]
    assert anchor in (first.name or "") and (anchor or first.iris)


def test_rundown_houses_are_no_campaign() -> None:
    assert not any(a.campaign for a in read("Kế hoạch xóa nhà dột nát nào của tỉnh?").anchors)


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Phong trào nào bắt đầu từ năm 2023?", Period(2023, 2023, "beginning")),
        ("Phong trào nào kết thúc năm 2025?", Period(2025, 2025, "ending")),
        ("phong trao nao giai doan 2021 - 2025", Period(2021, 2025)),
        ("Phong trào nào về nhà ở?", None),
    ],
)
def test_when_campaigns_were(text: str, period: Period | None) -> None:
    assert read(text).period == period


def test_signers_are_told_from_issuers() -> None:
    assert read("Ai ký nhiều quyết định nhất?").where.order.signed  # type: ignore[union-attr]
    assert not read("Cơ quan nào ban hành nhiều quyết định nhất?").where.order.signed  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("text", "kind", "number"),
    [
        ("Ai là người đặt bút ký Chỉ thị 5/CT-TTg?", "who_signed", "5/CT-TTg"),
        ("Chủ tịch nào đứng tên Kế hoạch 9/KH-UBND?", "who_signed", "9/KH-UBND"),
        ("Công văn đôn đốc 1352/UBND-KGVX ai ký thay Chủ tịch?", "who_signed", "1352/UBND-KGVX"),
        ("Nghị quyết 31/NQ-HĐND có hiệu lực ngay trong ngày ban hành không?", "effective", "31/NQ-HĐND"),
        ("Hai quyết định 2/QĐ-UBND và 5/QĐ-UBND, cái nào ra trước?", "compare", "2/QĐ-UBND"),
        ("On which legal grounds was Decision 10/2024/QĐ-UBND issued?", "relation", "10/2024/QĐ-UBND"),
        ("Quyết định 5/QĐ-UBND chấm dứt hiệu lực lúc nào và theo văn bản nào?", "relation", "5/QĐ-UBND"),
    ],
)
def test_other_ways_to_ask(text: str, kind: str, number: str) -> None:
    question = read(text)
    assert (question.kind, question.anchors[0].number) == (kind, number)


def test_a_paper_told_by_what_was_done_to_it() -> None:
    question = read("Quyết định bị Quyết định 10/2024/QĐ-UBND thay thế do ai ký?")
    (anchor,) = question.anchors
    assert question.kind == "who_signed"
    assert anchor.undergone and anchor.via == ("replaces",) and anchor.of[0].number == "10/2024/QĐ-UBND"


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("nghi dinh thong tu nao huong dan luat dat dai", ("Nghị định", "Thông tư")),
        ("Thông tư 1/2024/TT-BNV hướng dẫn luật nào?", ("Luật",)),
        ("Bộ luật nào sửa đổi Luật 10/2020/QH14?", ("Bộ luật",)),
    ],
)
def test_types_side_by_side(text: str, types: tuple[str, ...]) -> None:
    assert read(text).asked.types == types


def test_an_equation_asks_for_its_left_side() -> None:
    question = read("Nghị quyết của HĐND tỉnh bị sửa năm 2025 là nghị quyết nào?")
    assert (question.kind, question.relations, question.direction) == ("list", ("amends",), "out")


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("What has been issued under Plan 88/KH-UBND?", "in"),
        ("Which dispatch is Report 236/BC-UBND responding to?", "out"),
        ("Which directive is Can Tho's Plan 88/KH-UBND meant to implement?", "out"),
        ("Show me every plan under Prime Minister's Decision 539/QĐ-TTg", "in"),
    ],
)
def test_english_ways_to_ask(text: str, direction: str) -> None:
    question = read(text)
    assert (question.kind, question.direction) == ("relation", direction)


def test_conditions_are_told_with_names_and_dates() -> None:
    assert read("ke hoach le thi hong nhung ky").where.said == ("do Lê Thị Hồng Nhung ký",)
    assert read("van ban ban hanh nam 2020 2021").where.said == (
        "ban hành từ ngày 01/01/2020 đến ngày 31/12/2021",
    )
