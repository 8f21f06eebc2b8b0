"""Questions for those who act upon a paper, however they are put, and papers that two agencies made together."""

from __future__ import annotations

import pytest

from search.answers.conditions import of_level
from search.answers.facts import Fact
from search.answers.fit import of_type
from search.answers.issued_by import by_all, by_issuer
from search.answers.kinds import told_kind
from search.answers.who import of_kind
from search.questions.askers import by_askers
from search.questions.lexicon import Lexicon
from search.questions.question import read_question
from search.questions.shapes import in_common, kind_asked
from search.questions.written_out import written_out
from tests.search.answering import ask
from tests.search.graph import card


@pytest.mark.parametrize(
    ("text", "expected", "remark"),
    [
        ("Sau Quyết định 77/QĐ-TTg, sở nào lập kế hoạch?", "Sở nào có kế hoạch thực hiện Quyết định 77/QĐ-TTg?", "made after"),
        ("sau quyet dinh 77/qd-ttg tinh nao lap ke hoach", "Tinh nao có ke hoach thực hiện quyet dinh 77/qd-ttg?", "no marks"),
        ("Kể từ khi có Chỉ thị 5/CT-TTg thì những quận nào đã triển khai?", "Những quận nào có văn bản thực hiện Chỉ thị 5/CT-TTg?", "no kind of papers"),
        ("Chỉ thị 5/CT-TTg có bao nhiêu tỉnh triển khai?", "Chỉ thị 5/CT-TTg được những tỉnh nào triển khai?", "how many"),
        ("Bao nhiêu sở thực hiện Chỉ thị 5/CT-TTg?", "Những sở nào thực hiện Chỉ thị 5/CT-TTg?", "how many, in front"),
        ("Chỉ thị 5/CT-TTg: địa phương nào có kế hoạch?", "Địa phương nào có kế hoạch thực hiện Chỉ thị 5/CT-TTg?", "colon"),
        ("Chỉ thị 5/CT-TTg về cây xanh: Huế làm theo văn bản nào?", "Huế có văn bản nào thực hiện Chỉ thị 5/CT-TTg về cây xanh?", "whose"),
        ("Phòng cháy rừng: tỉnh nào có kế hoạch?", "Tỉnh nào có kế hoạch về Phòng cháy rừng?", "a subject in front"),
        ("Quyết định 77/QĐ-TTg tỉnh nào làm?", "Quyết định 77/QĐ-TTg được Tỉnh nào triển khai?", "doing it"),
        ("Xã, phường nào làm theo Chỉ thị 5/CT-TTg, số mấy?", "Xã, phường nào thực hiện Chỉ thị 5/CT-TTg?", "the number is told anyway"),
        ("Ban quản lý dự án nào thực hiện Chỉ thị 5/CT-TTg?", "Ban quản lý nào thực hiện Chỉ thị 5/CT-TTg?", "no projects asked for"),
        ("Sau Quyết định 77/QĐ-TTg, Huế ban hành kế hoạch nào?", "Sau Quyết định 77/QĐ-TTg, Huế ban hành kế hoạch nào?", "read by the grammar"),
        ("Quyết định nào số mấy của Huế?", "Quyết định nào số mấy của Huế?", "nobody is asked for"),
        ("Chỉ thị 5/CT-TTg được tỉnh nào dẫn, ở quyết định số mấy?", "Chỉ thị 5/CT-TTg được tỉnh nào dẫn, ở quyết định số mấy?", "papers are asked for"),
    ],
)  # fmt: skip
def test_written_out(text: str, expected: str, remark: str) -> None:
    assert by_askers(text) == expected, remark


@pytest.mark.parametrize(
    ("folded", "expected"),
    [
        ("xa, phuong nao co ke hoach", "xa, phuong"),
        ("so, nganh va phuong nao da ra", "so, nganh va phuong"),
        ("tinh, thanh nao", "tinh, thanh"),
        ("cap uy tinh nao", "cap uy tinh"),
        ("van ban nao", None),
    ],
)
def test_kind_asked(folded: str, expected: str | None) -> None:
    assert kind_asked(folded) == expected


_MADE = [
    "UBND tỉnh Lào Cai", "Ban Thường vụ Tỉnh ủy Lào Cai", "Sở Xây dựng tỉnh Lào Cai", "UBND quận Lê Chân", "UBND phường Lê Chân",
    "Đảng ủy phường Lê Chân", "Bộ Nội vụ", "Hội Nông dân tỉnh Lào Cai", "Công an tỉnh Lào Cai", "Ban Tổ chức Trung ương",
]  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("tinh", {0, 1}),
        ("tinh, thanh", {0, 1}),
        ("quan", {3}),
        ("xa, phuong", {4, 5}),
        ("phuong va so", {2, 4, 5}),
        ("so, nganh", {2, 8}),
        ("bo", {6}),
        ("cap uy", {1, 5}),
        ("cap uy tinh", {1}),
        ("tinh uy, thanh uy", {1}),
        ("dang uy phuong", {5}),
        ("doan the", {7}),
        ("ban dang", {9}),
        ("dia phuong", {0, 3, 4}),
    ],
)
def test_of_kind(kind: str, expected: set[int]) -> None:
    facts = tuple(
        Fact(card(f"{i}/KH", "Kế hoạch", "2025-01-01", name), "", ()) for i, name in enumerate(_MADE)
    )
    assert {facts.index(f) for f in of_kind(kind, facts)} == expected


def test_any_office_is_no_kind() -> None:
    assert told_kind("co quan") is None
    assert told_kind(None) is None
    assert told_kind("so") == "so"


JOINT = card("9/2020/TTLT-BTC-BYT", "Thông tư liên tịch", "2020-02-02", "Bộ Tài chính, Bộ Y tế")


def test_made_together() -> None:
    question = read_question("Thông tư liên tịch giữa Bộ Tài chính và Bộ Y tế căn cứ nghị định nào?")
    slot = question.anchors[0]
    assert slot.joint
    assert slot.issuers == ("Bộ Tài chính", "Bộ Y tế")
    assert by_all(JOINT, slot.issuers)
    assert not by_all(JOINT, ("Bộ Tài chính", "Bộ Nội vụ"))
    assert by_issuer(JOINT, ("Bộ Y tế",))  # one of them issued it, too
    assert by_all(card("9/2020/TTLT-BTC-BYT", "Thông tư liên tịch"), slot.issuers)  # by its symbol
    assert by_all(card("1/A", "Thông tư"), slot.issuers) is None


def test_made_by_either() -> None:
    question = read_question("Những kế hoạch của Bộ Tài chính và Bộ Y tế")
    assert question.asked.issuers or question.loose.issuers
    assert not question.asked.joint


@pytest.mark.parametrize(
    ("title", "number", "expected"),
    [
        ("Phối hợp trồng cây", "1/CTr-UBND", True),
        ("Trồng cây", "1/CTrPH-UBND-MTTQ", True),
        ("Trồng cây", "1/CTr-UBND", False),
    ],
)
def test_programmes_of_two_offices(title: str, number: str, expected: bool) -> None:
    found = of_type(card(number, "Chương trình", title=title), ("Chương trình phối hợp",))
    assert found is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Quyết định 7/QĐ-BNV và Quyết định 8/QĐ-BNV cùng căn cứ luật nào?", True),
        ("Quyết định 7/QĐ-BNV và Quyết định 8/QĐ-BNV đều thực hiện nghị quyết nào?", True),
        ("Căn cứ pháp lý chung của Quyết định 7/QĐ-BNV và Quyết định 8/QĐ-BNV là gì?", True),
        ("Quyết định 7/QĐ-BNV cũng căn cứ luật nào?", False),
        ("Văn bản cùng ngày với Quyết định 7/QĐ-BNV", False),
    ],
)
def test_in_common(text: str, expected: bool) -> None:
    question = read_question(text)
    assert in_common(text) is expected
    if expected:
        assert question.every
        assert len(question.anchors) == 2
        assert question.direction == "out"


@pytest.mark.parametrize(
    ("text", "kind", "further"),
    [
        ("Quyết định 7/QĐ-BNV do ai ban hành và những tỉnh nào triển khai?", "who_issued", [("agency", ("implements",), "in")]),
        ("Nghị quyết 7/NQ-CP thực hiện nghị quyết nào và tỉnh nào đã cụ thể hóa?", "relation", [("agency", ("implements",), "in")]),
        ("Chương trình 5-CTr/TU thực hiện nghị quyết nào, Đảng ủy UBND triển khai bằng kế hoạch gì?", "relation", [("relation", ("implements",), "in")]),
        ("Phong trào “Trồng cây” được phát động bởi văn bản nào và xã, phường nào ra kế hoạch hưởng ứng?", "campaign", [("agency", ("implements",), "in")]),
        ("Sở Tài nguyên và Môi trường có kế hoạch nào thực hiện Chỉ thị 5/CT-TTg?", "relation", []),
    ],
)  # fmt: skip
def test_two_things_asked(text: str, kind: str, further: list[tuple[str, tuple[str, ...], str]]) -> None:
    question = read_question(text, Lexicon.build(campaigns=["Trồng cây"]))
    assert question.kind == kind
    assert [(one.kind, one.relations, one.direction) for one in question.further] == further


@pytest.mark.parametrize(
    ("text", "level", "remark"),
    [
        ("Cấp ủy tỉnh có những văn bản nào về cây xanh?", "cấp ủy tỉnh", "in front"),
        (
            "Văn bản nào của các ban Đảng ở Trung ương về cây xanh?",
            "ban đảng trung ương",
            "organs of the centre",
        ),
        ("Kế hoạch nào của đảng ủy xã, phường thực hiện Chỉ thị 5/CT-TTg?", "cấp ủy xã", "communes"),
        ("Kế hoạch nào của cấp ủy thực hiện Chỉ thị 5/CT-TTg?", "cấp ủy", "any level"),
        ("Kế hoạch nào của Đảng ủy xã Phong Mỹ?", None, "a name"),
    ],
)
def test_levels_of_the_party(text: str, level: str | None, remark: str) -> None:
    assert read_question(text).where.level == level, remark


@pytest.mark.parametrize(
    ("issuer", "level", "expected"),
    [
        ("Ban Tuyên giáo Trung ương", "ban đảng trung ương", True),
        ("Ban Chấp hành Trung ương Hội Nông dân Việt Nam", "ban đảng trung ương", False),
        ("Ban Thường vụ Tỉnh ủy Lào Cai", "cấp ủy tỉnh", True),
        ("Đảng ủy phường Lê Chân", "cấp ủy tỉnh", False),
        ("UBND tỉnh Lào Cai", "cấp ủy", False),
        (None, "cấp ủy", False),
    ],
)
def test_of_a_level_of_the_party(issuer: str | None, level: str, expected: bool) -> None:
    assert of_level(issuer, level) is expected


@pytest.mark.parametrize(
    ("text", "expected", "remark"),
    [
        ("Kế hoạch nào không phải của Huế (cũ) mà thực hiện Chỉ thị 5/CT-TTg?", "Kế hoạch nào thực hiện Chỉ thị 5/CT-TTg nhưng không phải của Huế (cũ)?", "whose they are not, first"),
        ("Những kế hoạch của Hậu Giang (cũ) nào bị thay thế sau hợp nhất?", "Những kế hoạch của Hậu Giang (cũ) nào bị thay thế?", "after the merger anyway"),
        ("Kế hoạch thực hiện Chỉ thị 5/CT-TTg ở ngoài Lào Cai?", "Kế hoạch thực hiện Chỉ thị 5/CT-TTg không phải của Lào Cai?", "anywhere else"),
        ("Văn bản hợp nhất 12/VBHN-BTC gồm các thông tư nào?", "Văn bản hợp nhất 12/VBHN-BTC hợp nhất thông tư nào?", "what it is made of"),
        ("Nghị quyết của HĐND tỉnh Lào Cai có những nghị quyết nào?", "Những nghị quyết nào của HĐND tỉnh Lào Cai?", "told twice"),
        ("Kế hoạch của UBND tỉnh Lào Cai có những nhiệm vụ nào?", "Kế hoạch của UBND tỉnh Lào Cai có những nhiệm vụ nào?", "something else is asked"),
        ("Căn cứ chung của Quyết định 7/QĐ-BNV và Quyết định 8/QĐ-BNV là gì?", "Quyết định 7/QĐ-BNV và Quyết định 8/QĐ-BNV cùng căn cứ văn bản nào?", "grounds in common"),
        ("Trong các căn cứ của quyết định về cưới, tang, thông tư nào được nêu?", "Quyết định về cưới, tang căn cứ thông tư nào?", "a comma in a subject"),
    ],
)  # fmt: skip
def test_written_out_as_others(text: str, expected: str, remark: str) -> None:
    assert written_out(text) == expected, remark


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Kinh phí thực hiện Kế hoạch 5/KH-UBND lấy từ đâu?", "content"),
        ("Kế hoạch nào thực hiện Chỉ thị 5/CT-TTg?", "relation"),
    ],
)
def test_what_a_paper_lays_down(text: str, kind: str) -> None:
    assert read_question(text).kind == kind


def test_work_that_a_held_paper_gives_to_nobody_is_no_title() -> None:
    reply = ask("Trong Quyết định 77/QĐ-BNV, Sở Y tế làm gì?")
    assert "không có đoạn nào của Quyết định số 77/QĐ-BNV" in reply.text
    assert "trả lời câu hỏi này" in reply.text


def test_the_subject_is_told_without_whose_the_papers_are() -> None:
    assert read_question("Những văn bản của Lào Cai về phòng cháy rừng").subject == "phòng cháy rừng"
