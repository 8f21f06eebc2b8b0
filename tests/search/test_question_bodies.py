"""Papers asked for by those who made them: restated as papers of a level, told by province or office."""

from __future__ import annotations

import pytest

from kg.tiers import CENTRAL, PROVINCE, tier_of
from search.answers.answer import answer
from search.questions.bodies import by_bodies
from search.questions.by_year import papers_by_year
from search.questions.lexicon import Lexicon
from search.questions.model import MAX_LENGTH
from search.questions.question import read_question
from tests.search.graph import FakeGraph, card, joined, passages


@pytest.mark.parametrize(
    ("text", "restated", "level", "by", "remark"),
    [
        ("Những tỉnh nào có kế hoạch về nuôi tôm?", "Những kế hoạch nào về nuôi tôm?", "tỉnh", "place", "the plain wording"),
        ("tinh nao da ban hanh ke hoach nuoi tom", "Những ke hoach nào về nuoi tom?", "tỉnh", "place", "no marks, no “về”"),
        ("Nuôi tôm được những tỉnh nào ban hành kế hoạch?", "Những kế hoạch nào về nuôi tôm?", "tỉnh", "place", "passive"),
        ("Có tỉnh nào làm kế hoạch về nuôi tôm không?", "Những kế hoạch nào về nuôi tôm?", "tỉnh", "place", "whether there is any"),
        ("Địa phương nào có quyết định về giá nước?", "Những quyết định nào về giá nước?", "địa phương", "place", "any local body"),
        ("Huyện nào có kế hoạch phòng cháy rừng?", "Những kế hoạch nào về phòng cháy rừng?", "huyện", "office", "districts"),
        ("Bộ nào ban hành thông tư về nghề muối?", "Những thông tư nào về nghề muối?", "bộ", "office", "ministries"),
        ("Liệt kê các tỉnh có kế hoạch nuôi tôm", "Những kế hoạch nào về nuôi tôm?", "tỉnh", "place", "a list is asked for"),
        ("Các tỉnh có kế hoạch nào về nuôi tôm?", "Những kế hoạch nào về nuôi tôm?", "tỉnh", "place", "the papers are asked for"),
        ("Kế hoạch nuôi tôm là của những tỉnh nào?", "Những kế hoạch nào về nuôi tôm?", "tỉnh", "place", "whose they are"),
        ("Quy chế nuôi tôm của những tỉnh nào có trong kho?", "Những quy chế, quyết định nào về quy chế nuôi tôm có trong kho?",
         "tỉnh", "place", "a rule comes with a decision"),
        ("Năm 2031, các tỉnh ban hành kế hoạch nào?", "Những kế hoạch nào ban hành năm 2031?", "tỉnh", "place", "by the time alone"),
        ("Ai đã ban hành kế hoạch về nuôi tôm?", "Những kế hoạch nào về nuôi tôm?", None, "office", "any office"),
        ("kế hoạch nuôi tôm năm 2031 của các tỉnh", "Những kế hoạch nào về nuôi tôm năm 2031 của các tỉnh", None, "place", "nothing is asked"),
        ("Nghị quyết của các HĐND tỉnh về mức phí", "Những nghị quyết nào của HĐND tỉnh về mức phí", None, "place", "councils of a level"),
    ],
)  # fmt: skip
def test_who_made_papers_asks_for_the_papers(
    text: str, restated: str, level: str | None, by: str, remark: str
) -> None:
    found = by_bodies(text)
    assert found is not None and (found.text, found.level, found.by) == (restated, level, by), remark


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("Cơ quan nào phụ trách nuôi tôm?", "no paper is asked for"),
        ("Tỉnh nào ban hành nhiều kế hoạch nhất?", "an order of offices"),
        ("Kế hoạch nào của các tỉnh bị bãi bỏ?", "papers are asked for already; their level is a condition"),
        ("Số nào có kế hoạch về nuôi tôm?", "“số” is no “sở”"),
        ("Tỉnh nào có kế hoạch?", "about nothing"),
        ("Kế hoạch của tỉnh Cà Mau về nuôi tôm", "one province"),
        ("Các tỉnh có nhiệm vụ gì trong nuôi tôm?", "duties, not papers"),
    ],
)  # fmt: skip
def test_other_questions_are_left_alone(text: str, remark: str) -> None:
    assert by_bodies(text) is None, remark


@pytest.mark.parametrize("text", ["các tỉnh " * 220, "kế hoạch của " * 150, "được những tỉnh nào " * 95])
def test_long_questions_take_no_long_time(text: str) -> None:
    assert len(text) <= MAX_LENGTH
    by_bodies(text)


@pytest.mark.parametrize(
    ("text", "level", "remark"),
    [
        ("Quyết định nào của các tỉnh bị bãi bỏ?", "tỉnh", "behind the papers"),
        ("Quyết định nào của các tỉnh, thành phố trực thuộc trung ương về giá nước?", "tỉnh", "in full"),
        ("Kế hoạch nào của các địa phương thực hiện Nghị quyết 5-NQ/TW?", "địa phương", "with a named paper"),
        ("Kế hoạch nào của các tỉnh Cà Mau, An Giang về nuôi tôm?", None, "names follow"),
        ("Công văn nào gửi UBND các tỉnh?", None, "to whom, not whose"),
    ],
)  # fmt: skip
def test_all_of_a_level_is_a_condition(text: str, level: str | None, remark: str) -> None:
    assert read_question(text).where.level == level, remark


def test_a_named_paper_is_left_to_the_grammar() -> None:
    found = read_question("Tỉnh nào ban hành kế hoạch thực hiện Quyết định 5/QĐ-TTg?")
    assert found.by is None and found.anchors


GIANG, MAU, SO = "UBND tỉnh An Giang", "UBND tỉnh Cà Mau", "Sở Y tế tỉnh Cà Mau"
PLANS = [
    card("1/KH-UBND", "Kế hoạch", "2031-01-05", GIANG, held=True, title="Phát triển nuôi tôm sinh thái"),
    card("2/KH-UBND", "Kế hoạch", "2032-01-05", GIANG, held=True, title="Phát triển nuôi tôm sinh thái"),
    card("3/KH-UBND", "Kế hoạch", "2031-02-05", MAU, held=True, title="Phát triển nuôi tôm sinh thái"),
    card("4/KH-SYT", "Kế hoạch", "2031-03-05", SO, held=True, title="Phát triển nuôi tôm sinh thái"),
    card("5/KH-UBND", "Kế hoạch", "2031-04-05", MAU, held=True, title="Phòng chống cháy rừng"),
]


def _asked(text: str) -> str:
    graph = FakeGraph(PLANS)
    texts = joined(*(passages(f"{c.title}.", iri=c.iri, source=f"{c.number}.txt") for c in PLANS))
    lexicon = Lexicon.build(titles=[(c.iri, c.type, c.title or "") for c in PLANS])
    return answer(read_question(text, lexicon), graph, texts.search, texts).text  # type: ignore[arg-type]


def test_provinces_are_told_with_how_many_papers() -> None:
    told = _asked("Những tỉnh nào có kế hoạch về nuôi tôm sinh thái?")
    assert told.startswith("2 tỉnh, thành phố: An Giang (2), Cà Mau (1). Có 3 kế hoạch")


def test_no_paper_of_the_level_is_none() -> None:
    assert "Có " not in _asked("Huyện nào có kế hoạch về nuôi tôm sinh thái?").partition(".")[0]


@pytest.mark.parametrize(
    ("issuer", "level", "remark"),
    [
        ("Bộ Lao động - Thương binh và Xã hội", CENTRAL, "“Xã hội” is no commune"),
        ("Sở Lao động - Thương binh và Xã hội tỉnh Cà Mau", PROVINCE, "nor in a department's name"),
        ("UBND xã Hội Sơn", "Cấp xã", "a commune whose name begins so"),
    ],
)  # fmt: skip
def test_levels_of_offices(issuer: str, level: str, remark: str) -> None:
    assert tier_of(issuer).level == level, remark


COMPARED = [
    ("So sánh số kế hoạch năm 2034 và 2035", "kế hoạch từ năm 2034 đến năm 2035", "two years"),
    ("so sanh so luong quyet dinh cua UBND tinh Ca Mau nam 2034 voi nam 2033", "quyet dinh cua UBND tinh Ca Mau từ năm 2033 đến năm 2034", "whose"),
    ("So sánh số báo cáo năm 2033, 2034 và 2035?", "báo cáo từ năm 2033 đến năm 2035", "three years"),
    ("So sánh số kế hoạch năm 2031 và 2035", None, "years between them are not asked about"),
    ("So sánh số hộ nghèo năm 2034 và 2035", None, "no papers"),
    ("So sánh Kế hoạch 5/KH-UBND và Kế hoạch 6/KH-UBND", None, "two papers"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told", "remark"), COMPARED)
def test_papers_of_years_set_side_by_side(text: str, told: str | None, remark: str) -> None:
    assert papers_by_year(text) == told, remark
