"""Questions that narrow or turn the one before, written out as the question they mean."""

from __future__ import annotations

import pytest

from search.questions.carried_on import carried_on
from search.questions.lexicon import Lexicon
from search.questions.model import Previous, Slot
from search.questions.question import read_question

LEXICON = Lexicon.build(agencies=[("Sở Y tế", "Sở Y tế")])
PLANS = "Những kế hoạch nào về nuôi tôm?"
TREES = Previous(asked=(Slot(name="Trồng cây", campaign=True),), question="Phong trào “Trồng cây”")


@pytest.mark.parametrize(
    ("before", "text", "meant", "remark"),
    [
        (PLANS, "Chỉ lấy của Cà Mau", "Những kế hoạch nào của Cà Mau về nuôi tôm?", "a place before the subject"),
        (PLANS, "còn của Trà Vinh thì sao?", "Những kế hoạch nào của Trà Vinh về nuôi tôm?", "the place was not told before"),
        ("Kế hoạch của Cà Mau về nuôi tôm", "còn của Trà Vinh?", "Kế hoạch của Trà Vinh về nuôi tôm", "one place for another"),
        ("Văn bản của UBND tỉnh Cà Mau", "chỉ những quyết định năm 2031", "quyết định của UBND tỉnh Cà Mau năm 2031", "kind and year"),
        ("Kế hoạch của UBND tỉnh Cà Mau năm 2031", "còn năm 2032?", "Kế hoạch của UBND tỉnh Cà Mau năm 2032", "a year for another"),
        ("Quyết định của UBND tỉnh Cà Mau", "chỉ những văn bản còn hiệu lực", "Quyết định của UBND tỉnh Cà Mau còn hiệu lực", "any kind"),
        ("Quyết định của UBND tỉnh Cà Mau", "còn Sở Y tế?", "Quyết định của Sở Y tế", "an office for another"),
        ("ke hoach nao ve nuoi tom", "chi lay cua Ca Mau", "ke hoach nao của Ca Mau ve nuoi tom", "no marks"),
        (TREES, "ai phát động", "Ai phát động phong trào “Trồng cây”?", "of a campaign"),
        (TREES, "có kế hoạch nào", "Phong trào “Trồng cây” có những kế hoạch nào?", "its papers"),
    ],
)  # fmt: skip
def test_follow_ups_are_written_out(before: str | Previous, text: str, meant: str, remark: str) -> None:
    previous = before if isinstance(before, Previous) else Previous(question=before)
    assert carried_on(text, previous, LEXICON) == meant, remark


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("còn hiệu lực không?", "a state of what was found"),
        ("Còn báo cáo thì sao?", "papers of what was found"),
        ("Chỉ thị 5/CT-TTg do ai ban hành?", "a paper named"),
        ("chỉ tiêu trồng rừng của Cà Mau là bao nhiêu?", "a question of its own"),
        ("Kế hoạch nào của Cà Mau về nuôi cua?", "a subject of its own"),
        ("Ai ký?", "of the paper found"),
    ],
)  # fmt: skip
def test_other_questions_are_left_alone(text: str, remark: str) -> None:
    assert carried_on(text, Previous(question=PLANS), LEXICON) is None, remark


def test_nothing_went_before() -> None:
    assert carried_on("Chỉ lấy của Cà Mau", None, LEXICON) is None
    assert carried_on("Chỉ lấy của Cà Mau", Previous(), LEXICON) is None


def test_a_question_without_papers_takes_no_place() -> None:
    assert carried_on("còn của Trà Vinh?", Previous(question="Ai ký?"), LEXICON) is None


def test_what_was_typed_is_kept() -> None:
    found = read_question("Chỉ lấy của Cà Mau", LEXICON, Previous(question=PLANS))
    assert (found.kind, found.typed) == ("list", "Chỉ lấy của Cà Mau")
    assert "Cà Mau" in (found.asked.place, found.loose.place)


def test_the_first_of_those_found() -> None:
    held = Previous((Slot(types=("Thông tư",), number="5/TT-BYT", iris=("x:5",)),))
    listed = read_question("Thông tư đầu tiên trong số đó", LEXICON, held)
    assert listed.where.among == ("x:5",)
    asked = read_question("Thông tư đầu tiên trong số đó ban hành khi nào?", LEXICON, held)
    within = asked.anchors[0].within
    assert within is not None and within.among == ("x:5",)
