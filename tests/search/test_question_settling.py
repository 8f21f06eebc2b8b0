"""What the parts of a clause mean beside each other, as the string of letters that the grammar then reads."""

from __future__ import annotations

import pytest

from search.questions.clause import shape_of
from search.questions.lexicon import Lexicon
from search.questions.question import read_question


@pytest.mark.parametrize(
    ("text", "shape", "remark"),
    [
        ("Công văn đôn đốc gì?", "Qw", "what the paper does, at the end"),
        ("Kế hoạch thực hiện gì của Sở Y tế?", "TVxA", "a verb with more behind it asks for its object"),
        ("Quyết định phân bổ vốn nào?", "Qw", "what it is about in between"),
        ("Kế hoạch trồng rừng ngập mặn ven biển phía tây nào?", "Twx", "too many words in between"),
        ("Kế hoạch trồng rừng ở đâu?", "Twx", "a place is asked for"),
        ("Sở Y tế quy định mức phí nào?", "ATwx", "a kind that is a verb behind who acts"),
        ("Quyết định trồng rừng nào căn cứ Nghị quyết 5/NQ-CP?", "TwxVD", "another paper in the clause"),
        ("Nghị quyết của Tỉnh ủy về rừng ngập mặn đã có kế hoạch thực hiện chưa?", "TAwQVw", "a plan is asked for"),
        ("Quyết định 5/QĐ-UBND thu hồi quyết định nào?", "DVQ", "papers are taken back"),
        ("Quyết định thu hồi đất ở xã ven biển căn cứ luật nào?", "TwVQ", "land is too, which is no tie"),
        ("Quy định về kỷ luật công chức căn cứ luật nào?", "TwVQ", "discipline is no law"),
        ("Nghị quyết 5/NQ-CP đã qua những nghị quyết sửa đổi nào?", "DBQV", "the verb of what was asked for stays one"),
    ],
)  # fmt: skip
def test_papers_asked_for_with_words_in_between(text: str, shape: str, remark: str) -> None:
    assert shape_of(text, Lexicon())[0] == shape, remark


@pytest.mark.parametrize(
    ("text", "shape", "remark"),
    [
        ("Nghị định năm 2031 nào về muối biển bị sửa đổi?", "QYwPV", "the year stands before what asks"),
        ("Nghị định năm 2031 sửa đổi điều nào?", "TYVx", "another thing is asked for"),
        ("Nghị định năm 2031 nào thay thế Nghị định 5/2030/NĐ-CP?", "TYxVD", "a named paper leaves it to the frames"),
        ("Hướng dẫn nào về những điều công chức không được làm?", "Qw", "a denial within a subject"),
        ("Thông tư nào về hàng chưa được dán nhãn?", "Qw", "the same with another word"),
        ("Thông tư nào chưa được thay thế?", "QyPV", "what is denied of the papers asked for"),
        ("Chỉ thị 5/CT-TTg đã được thay thế chưa?", "DPVy", "whether it is so"),
    ],
)  # fmt: skip
def test_conditions_and_denials_in_between(text: str, shape: str, remark: str) -> None:
    assert shape_of(text, Lexicon())[0] == shape, remark


def test_a_denial_stays_in_the_subject() -> None:
    found = read_question("Hướng dẫn nào về những điều công chức không được làm?")
    assert found.subject == "những điều công chức không được làm" and found.unread == ()


def test_grounds_asked_for_need_no_verb_of_telling() -> None:
    assert shape_of("Nghị định 5/2031/NĐ-CP viện dẫn những căn cứ nào?", Lexicon())[0] == "Dc"
    assert shape_of("Nghị định 5/2031/NĐ-CP viện dẫn luật nào?", Lexicon())[0] == "DVQ"


@pytest.mark.parametrize(
    ("text", "issuers", "remark"),
    [
        ("Thực hiện Nghị quyết 5/NQ-CP, Tỉnh ủy, HĐND và UBND tỉnh Cà Mau đã ra những văn bản nào?",
         {"Tỉnh ủy", "HĐND", "UBND tỉnh Cà Mau"}, "a row of agencies behind a comma acts as one"),
        ("cac quyet dinh nao cua thanh uy, tinh uy thuc hien nghi quyet 5/NQ-CP", {"Thành ủy", "Tỉnh ủy"},
         "the second committee is no level of the first"),
        ("Nghị quyết 5/NQ-CP của Chính phủ: UBND tỉnh Cà Mau đã có kế hoạch nào thực hiện?", {"UBND tỉnh Cà Mau"},
         "behind a colon an agency acts"),
    ],
)  # fmt: skip
def test_whose_papers_are_asked_for(text: str, issuers: set[str], remark: str) -> None:
    question = read_question(text, Lexicon())
    assert {*question.asked.issuers, *question.loose.issuers} == issuers, remark
    assert not {*question.anchors[0].issuers} & issuers, remark
