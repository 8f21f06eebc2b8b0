"""Questions of several clauses: conditions and denials, orders, what else is asked, and what is left unread."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from search.questions.clauses import conditions, pieces
from search.questions.fold import words
from search.questions.model import Order, Question, Where
from search.questions.question import Lexicon, read_question

LEXICON = Lexicon.build(
    laws=["Luật Lưu trữ"],
    agencies=[("Sở Y tế tỉnh Lâm Đồng", "Sở Y tế tỉnh Lâm Đồng"), ("UBND xã Đạ Tông", "UBND xã Đạ Tông")],
    signers=["Hồ Thị Thử Nghiệm", "Lê Văn Mẫu"],
)


def read(text: str) -> Question:
    return read_question(text, LEXICON)


Told = tuple[str, str | None, str | None, bool]
"""Kind, first relation and direction of a clause, and whether it is denied."""

CLAUSES: list[tuple[str, str, tuple[Told, ...], str]] = [
    ("Kế hoạch nào chưa có văn bản triển khai?", "list", (("list", "implements", "out", True),), "denied, by others"),
    ("ke hoach nao chua co van ban trien khai", "list", (("list", "implements", "out", True),), "không dấu"),
    ("Kế hoạch nào chưa được triển khai?", "list", (("list", "implements", "out", True),), "passive"),
    ("Kế hoạch nào không thực hiện văn bản nào?", "list", (("list", "implements", "in", True),), "active"),
    ("Nghị quyết nào chưa có báo cáo kết quả thực hiện?", "list", (("list", "reports_on", "out", True),), "có + verb"),
    ("Nghị quyết nào chưa có báo cáo?", "list", (("list", "reports_on", "out", True),), "what reports are made for"),
    ("Quyết định nào chưa bị sửa đổi hay thay thế?", "list", (("list", "amends", "out", True),), "two verbs"),
    ("Những quyết định nào không có hướng dẫn?", "list", (("list", "guides", "out", True),), "a noun that is a verb"),
    ("Văn bản nào không còn hiệu lực?", "list", (("list", None, None, False),), "a denied state is the other one"),
    ("Kế hoạch nào không phải của Sở Y tế tỉnh Lâm Đồng?", "list", (("list", None, None, True),), "not of an agency"),
    (
        "Quyết định nào căn cứ Luật Lưu trữ nhưng không còn hiệu lực?",
        "relation", (("list", None, None, False),), "nhưng after a relation",
    ),
    (
        "Kế hoạch nào thực hiện Chỉ thị 5/CT-TTg mà chưa được sửa đổi?",
        "relation", (("list", "amends", "out", True),), "mà",
    ),
    (
        "Văn bản nào vừa căn cứ Luật Lưu trữ vừa thay thế Quyết định 12/QĐ-BNV?",
        "relation", (("relation", "replaces", "in", False),), "vừa … vừa",
    ),
    (
        "Kế hoạch nào thực hiện Chỉ thị 5/CT-TTg nhưng không thực hiện Nghị quyết 8/NQ-CP?",
        "relation", (("relation", "implements", "in", True),), "all but",
    ),
    ("Các quyết định mà sửa đổi quyết định khác", "list", (("list", "amends", "in", False),), "noun phrase"),
    ("Which plans have not been implemented?", "list", (("list", "implements", "out", True),), "English"),
    ("Which decisions are no longer in force?", "list", (("list", None, None, False),), "English state"),
    ("Quyết định nào về đất đai còn hiệu lực?", "list", (("list", None, None, False),), "a subject and a state"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "clauses", "remark"), CLAUSES, ids=[r[0] for r in CLAUSES])
def test_conditions_are_questions_of_their_own(
    text: str, kind: str, clauses: tuple[Told, ...], remark: str
) -> None:
    question = read(text)
    assert question.kind == kind, remark
    told = tuple(
        (c.question.kind, (*c.question.relations, None)[0], c.question.direction, c.negated)
        for c in question.clauses
    )
    assert told == clauses, remark
    assert question.text == text
    assert not question.unread, remark


def test_a_denied_state_is_the_other_state() -> None:
    assert read("Văn bản nào không còn hiệu lực?").clauses[0].question.aspects == ("ended",)
    assert read("Quyết định nào chưa hết hiệu lực?").clauses[0].question.aspects == ("in_force",)


@pytest.mark.parametrize(
    ("text", "where", "remark"),
    [
        ("Kế hoạch mới nhất của Sở Y tế tỉnh Lâm Đồng", Where(order=Order("newest")), "newest"),
        ("3 văn bản mới nhất", Where(order=Order("newest", 3)), "how many"),
        ("hai quyết định cũ nhất", Where(order=Order("oldest", 2)), "how many in words"),
        ("ke hoach moi nhat cua so y te", Where(order=Order("newest")), "không dấu"),
        ("Kế hoạch nào được viện dẫn nhiều nhất?", Where(order=Order("most")), "cited by any relation"),
        (
            "Kế hoạch nào có nhiều văn bản triển khai nhất?",
            Where(order=Order("most", relations=("implements",))),
            "most that carry it out",
        ),
        (
            "Kế hoạch nào được nhiều văn bản triển khai nhất?",
            Where(order=Order("most", relations=("implements",))),
            "the same said passively",
        ),
        (
            "Quyết định nào sửa đổi nhiều văn bản nhất?",
            Where(order=Order("most", relations=("amends",), direction="out")),
            "it does it to others",
        ),
        ("Danh sách báo cáo trong kho", Where(held=True), "held"),
        ("Văn bản nào chưa có trong kho?", Where(held=False), "only cited"),
        ("Quyết định nào do bà Hồ Thị Thử Nghiệm ký?", Where(signer="Hồ Thị Thử Nghiệm"), "signer"),
        ("ông Mẫu ký những văn bản nào", Where(signer="Lê Văn Mẫu"), "by the last name when one bears it"),
        ("Kế hoạch của cấp xã năm 2024", Where(level="xã"), "level"),
        ("Các kế hoạch của các sở", Where(level="sở"), "all departments"),
    ],
)
def test_what_stands_apart_is_lifted(text: str, where: Where, remark: str) -> None:
    question = read(text)
    found = question.where
    assert replace(found, said=()) == where, remark
    assert question.kind in ("list", "count", "relation"), remark


@pytest.mark.parametrize(
    "text",
    [
        "Kế hoạch nào lo chuẩn bị kỳ hội nghị đầu tiên của tỉnh sau sắp xếp?",
        "Mức hỗ trợ cao nhất là bao nhiêu?",
        "Quyết định 77/QĐ-BNV còn hiệu lực không?",
        "Từ ngày 1/7/2025 người dân nộp hồ sơ ở đâu?",
    ],
)
def test_what_orders_no_papers_stays(text: str) -> None:
    question = read(text)
    assert question.where == Where()
    assert not question.clauses


@pytest.mark.parametrize(
    ("text", "kind", "further", "remark"),
    [
        ("Ai ký Quyết định 77/QĐ-BNV và có hiệu lực từ ngày nào?", "who_signed", ["effective"], "two things"),
        ("ai ky quyet dinh 77/QĐ-BNV va co hieu luc tu ngay nao", "who_signed", ["effective"], "không dấu"),
        ("Nghị quyết 8/NQ-CP của ai, ngày mấy, về việc gì?", "who_issued", ["when", "about"], "three things"),
        ("Ngày ban hành và người ký của Quyết định 77/QĐ-BNV", "who_signed", ["when"], "nouns in front"),
        (
            "Quyết định nào thay thế Quyết định 12/QĐ-BNV và do ai ký?",
            "relation",
            ["who_signed"],
            "of what is found",
        ),
        (
            "Quyết định 77/QĐ-BNV do ai ký, thay thế văn bản nào?",
            "who_signed",
            ["relation"],
            "data, then a relation",
        ),
        (
            "Kế hoạch 9/KH-SYT thực hiện văn bản nào và đã có báo cáo chưa?",
            "relation",
            ["relation"],
            "has it any",
        ),
        (
            "When did Decision 77/QĐ-BNV take effect, and is it still in force?",
            "effective",
            ["status"],
            "English",
        ),
    ],
)
def test_what_else_is_asked(text: str, kind: str, further: list[str], remark: str) -> None:
    question = read(text)
    assert question.kind == kind, remark
    assert [one.kind for one in question.further] == further, remark
    assert all(not one.anchors for one in question.further)


@pytest.mark.parametrize(
    ("text", "unread"),
    [
        ("Kế hoạch nào của ngành chăn nuôi thực hiện Chỉ thị 5/CT-TTg?", "ngành chăn nuôi"),
        ("Ai ký Quyết định 77/QĐ-BNV bản song ngữ?", "bản song ngữ"),
        ("Dạ em nhờ chị xem giúp kế hoạch nào thực hiện Chỉ thị 5/CT-TTg ạ", None),
        ("Kế hoạch nào thực hiện Chỉ thị 5/CT-TTg?", None),
        ("Quyết định 77/QĐ-BNV ban hành quy chế căn cứ vào đâu?", None),
    ],
)
def test_what_is_not_taken_up_is_kept(text: str, unread: str | None) -> None:
    question = read(text)
    if unread is None:
        assert question.unread == ()
    else:
        assert unread in " ".join(question.unread)


@pytest.mark.parametrize(
    ("text", "kind", "relation", "direction"),
    [
        ("Tỉnh đã triển khai Quyết định 77/QĐ-BNV bằng kế hoạch nào?", "relation", "implements", "in"),
        ("Những văn bản thay thế văn bản khác", "list", "replaces", "in"),
        ("văn bản nào dẫn Luật Lưu trữ", "mentions", "cites", "in"),
        ("Chỉ thị 5/CT-TTg ban hành trước hay sau Kế hoạch 9/KH-SYT?", "compare", None, None),
        ("Quyết định 77/QĐ-BNV được sửa đổi mấy lần, bởi văn bản nào?", "count", "amends", "in"),
        ("Quyết định 77/QĐ-BNV bị sửa ở khoản nào?", "relation", "amends", "in"),
        ("Nghị quyết 8/NQ-HĐND được thông qua trên cơ sở tờ trình nào?", "relation", "based_on", "out"),
        ("What is the oldest decision in the library?", "list", None, None),
        ("What is the latest decision about?", "about", None, None),
    ],
)
def test_further_wordings(text: str, kind: str, relation: str | None, direction: str | None) -> None:
    question = read(text)
    assert (question.kind, (*question.relations, None)[0], question.direction) == (kind, relation, direction)


def test_a_document_told_by_two_steps() -> None:
    question = read("Văn bản thực hiện kế hoạch triển khai Chỉ thị 5/CT-TTg")
    assert (question.kind, question.relations, question.direction) == ("relation", ("implements",), "in")
    assert question.anchors[0].of[0].number == "5/CT-TTg"
    assert read("Ai ký kế hoạch thực hiện Chỉ thị 5/CT-TTg?").kind == "who_signed"


def test_the_first_of_a_class_can_be_asked_about() -> None:
    question = read("Kế hoạch mới nhất của Sở Y tế tỉnh Lâm Đồng do ai ký?")
    assert question.kind == "who_signed"
    assert question.anchors[0].first == Order("newest")
    assert question.anchors[0].issuers == ("Sở Y tế tỉnh Lâm Đồng",)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Sở Y tế được hợp nhất từ những sở nào?", "agency_change"),
        ("so y te truoc day la gi", "agency_change"),
        ("Sở Tài nguyên và Môi trường nay là cơ quan nào?", "agency_change"),
        ("Phòng Văn hóa đã đổi tên thành gì?", "agency_change"),
        ("Văn bản hợp nhất nào hợp nhất Nghị định 30/2020/NĐ-CP?", "relation"),
        ("Nghị quyết nào sáp nhập các sở?", "list"),
        ("Thành lập ban tổ chức giải thể thao được quy định như thế nào?", "content"),
        ("Chủ hộ được thay đổi nội dung đăng ký bao nhiêu lần?", "content"),
    ],
)
def test_what_became_of_agencies(text: str, kind: str) -> None:
    assert read(text).kind == kind


def test_a_ward_is_a_place() -> None:
    assert read("văn bản của xã Đạ Tông").asked.place == "xã Đạ Tông"
    assert read("van ban nao cua xa da tong").asked.place == "xã Đạ Tông"
    assert read("Phương án nào thực hiện Chỉ thị 5/CT-TTg?").loose.place is None


def test_several_places_are_any_of_them() -> None:
    loose = read("Cần Thơ và Vĩnh Long đã ban hành kế hoạch nào?").loose
    assert (loose.place, loose.or_places) == ("Cần Thơ", ("Vĩnh Long",))


def test_an_office_head_asked_for_is_who_signs() -> None:
    assert read("Phó Chủ tịch nào ký Kế hoạch 9/KH-SYT?").kind == "who_signed"
    assert read("Công văn 3/UBND-VX gửi những đơn vị nào?").kind == "recipients"
    assert read("Nơi nhận của Kế hoạch 9/KH-SYT").kind == "recipients"


WORDS = [
    "nhưng", "mà", "và", "vừa", "chưa", "không", "có", "còn", "hết", "hiệu lực", "được", "bị", "triển khai", "thay thế", "kế hoạch",
    "quyết định nào", "văn bản", "của", "Sở Y tế", "căn cứ", "Luật Lưu trữ", "1/QĐ-BNV", "mới nhất", "trong kho", "khi nào", ",", "?",
]  # fmt: skip


@given(st.lists(st.sampled_from(WORDS), max_size=16).map(" ".join))
@example("nhưng chưa")
@example(", nhưng còn hiệu lực")
def test_any_words_are_read(text: str) -> None:
    question = read_question(text, LEXICON)
    assert set(words(" ".join(question.unread))) <= set(words(text))
    assert all(set(words(clause.said)) <= set(words(text)) for clause in question.clauses)
    assert "".join(join + piece for join, piece in pieces(text)) == text
    for head, told in conditions(text):
        assert head
        assert told and all(condition.said in text for condition in told)
