"""The outline of a question: what is asked, by which ties, and all else that it says, whatever its build."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.questions.lexicon import Lexicon
from search.questions.outline import Outline, outline_of

LEXICON = Lexicon()


def outline(text: str) -> Outline:
    found = outline_of(text, LEXICON)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "types", "relations"),
    [
        # the class stands in front, in the middle, at the end
        ("Kế hoạch nào thực hiện nghị quyết về cầu treo?", [("Kế hoạch",)], ("implements",)),
        ("Để làm cầu treo, tỉnh dựa vào nghị định nào?", [("Nghị định",)], ("based_on",)),
        ("Quy định về cầu treo bị quyết định nào thay thế?", [("Quyết định",)], ("replaces",)),
        # two kinds, side by side and each of its own agency
        ("Kế hoạch cầu treo căn cứ nghị quyết và chỉ thị nào?", [("Nghị quyết", "Chỉ thị")], ("based_on",)),
        ("Căn cứ của quyết định về cầu treo là gì?", [()], ("based_on",)),
        # "nào" a few words behind its kind
        ("Đề án cầu treo căn cứ nghị quyết kỳ họp nào?", [("Nghị quyết",)], ("based_on",)),
        ("Quyết định năm 2031 nào về cầu treo bị thay thế?", [("Quyết định",)], ("replaces",)),
        # what is asked for stands in front of "là gì"
        ("Văn bản làm căn cứ cho kế hoạch cầu treo là gì?", [()], ("based_on",)),
    ],
)
def test_what_is_asked_and_by_which_ties(
    text: str, types: list[tuple[str, ...]], relations: tuple[str, ...]
) -> None:
    found = outline(text)
    assert [slot.types for slot in found.asked] == types
    assert found.relations == relations


@pytest.mark.parametrize(
    ("text", "direction", "remark"),
    [
        ("Quy định về cầu treo thay thế quyết định nào?", "out", "the verb leads straight to what is asked"),
        ("Quy định về cầu treo bị quyết định nào thay thế?", "in", "a passive whose agent is asked for"),
        ("Quyết định nào bị quy định về cầu treo thay thế?", "out", "a passive of what is asked for"),
        ("Quy định về cầu treo được thay thế bằng quyết định nào?", "in", "a passive in front of the verb"),
        ("Quy định về cầu treo bị sửa đổi hoặc bãi bỏ bởi quyết định nào?", "in", "a passive of two verbs"),
        ("Tỉnh thực hiện chỉ thị về cầu treo bằng kế hoạch nào?", "in", "the object between verb and what is asked"),
        ("Kế hoạch nào thực hiện chỉ thị về cầu treo?", "in", "who is asked for acts"),
        ("Quyết định nào lấy kế hoạch cầu treo làm căn cứ?", "in", "taken as grounds"),
        ("Nghị định nào làm căn cứ cho kế hoạch cầu treo?", "out", "being the grounds"),
        ("Căn cứ của quyết định về cầu treo là gì?", "out", "grounds asked as a noun"),
        ("Cầu treo cho trẻ bị lũ cuốn được ban hành dựa vào luật nào?", "out", "a passive of another word"),
        ("Kế hoạch cầu treo được căn cứ vào những luật nào?", "out", "a verb of resting on, behind a word of the passive"),
    ],
)  # fmt: skip
def test_who_does_and_who_suffers(text: str, direction: str, remark: str) -> None:
    assert outline(text).direction == direction, remark


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("Cầu treo dài bao nhiêu mét?", "no papers are asked for"),
        ("Ai ký kế hoạch thực hiện chỉ thị về cầu treo?", "who signed is asked"),
        ("Kế hoạch về cầu treo thực hiện chỉ thị nào và khi nào hết hiệu lực?", "a day is asked beside"),
        ("Văn bản nào về cầu treo?", "no tie is told"),
        ("", "nothing"),
    ],
)
def test_other_questions_have_no_outline(text: str, remark: str) -> None:
    assert outline_of(text, LEXICON) is None, remark


def test_what_else_it_says_is_kept_apart() -> None:
    found = outline("Kế hoạch cầu treo năm 2031 của UBND tỉnh Lào Cai căn cứ Luật Đường bộ và nghị định nào?")
    assert found.issuers == ("UBND tỉnh Lào Cai",)
    assert found.places == ("Lào Cai",)
    assert [slot.years for slot in found.times] == [(2031, 2031)]
    assert [slot.name for slot in found.named] == ["Luật Đường bộ"]
    assert {"cau", "treo"} <= set(found.told)
    assert not {"ubnd", "lao", "cai", "2031", "nghi"} & set(found.told)
    assert found.head == ("Kế hoạch",)


@pytest.mark.parametrize(
    ("text", "told", "years"),
    [
        ("Quyết định 2031 về cầu treo căn cứ luật nào?", True, 0),
        ("Quyết định năm 2031 về cầu treo căn cứ luật nào?", False, 1),
    ],
)
def test_a_number_that_looks_like_a_year(text: str, told: bool, years: int) -> None:
    found = outline(text)
    assert ("2031" in found.told, len(found.times)) == (told, years)


@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    found = outline_of(text, LEXICON)
    assert found is None or (found.asked and found.relations)
