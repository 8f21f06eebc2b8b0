"""Lists over a library of several places: a condition that is said holds surely, what is not known is counted apart. All
made up."""

from __future__ import annotations

import pytest

from search.answers.answer import answer
from search.answers.model import Answer
from search.questions.gathering import lexicon_of
from search.questions.question import Lexicon, read_question
from tests.search.graph import FakeGraph, FakePassages, card, edge

AIM = card("11-NQ/TW", "Nghị quyết", "2031-01-05", "Bộ Chính trị")
IDLE = card("12-NQ/TW", "Nghị quyết", "2031-02-05", "Bộ Chính trị")
ORDER = card("4/CT-TTg", "Chỉ thị", "2031-02-09", "Thủ tướng Chính phủ")
NORTH = card("21/KH-UBND", "Kế hoạch", "2031-03-01", "UBND tỉnh Lào Cai", held=True)
SOUTH = card("22/KH-UBND", "Kế hoạch", "2031-03-02", "UBND tỉnh Cà Mau", held=True)
YOUTH = card("23-KH/ĐTN", "Kế hoạch", "2031-03-03", "Thành đoàn", held=True)
TOWN = card("24/KH-UBND", "Kế hoạch", "2031-03-04", "UBND phường Cà Mau", held=True)
VILLAGE = card("25/KH-UBND", "Kế hoạch", "2031-03-05", "UBND xã Sa Pa", held=True)
QUARTER = card("26/KH-UBND", "Kế hoạch", "2031-03-06", "UBND quận Bắc", held=True)
COUNTY = card("27/KH-UBND", "Kế hoạch", "2031-03-07", "UBND huyện Nam", held=True)
CIRCULAR = card("5/2030/TT-BNV", "Thông tư", "2030-04-01", "Bộ trưởng Bộ Nội vụ")
LATER = card("6/2031/TT-BNV", "Thông tư", "2031-05-02", "Bộ Nội vụ", held=True)
PARTY = card("7-BC/TU", "Báo cáo", "2031-06-01", "Thành ủy Cần Thơ", held=True)
BOARD = card("8-BC/BTG", "Báo cáo", "2031-06-02", "Ban Tuyên giáo Thành ủy Cần Thơ", held=True)
PROVINCE = card("9-BC/TU", "Báo cáo", "2031-06-03", "Tỉnh ủy Cà Mau", held=True)
OLD = card("1/KH-UBND", "Kế hoạch", "2029-03-01", "UBND tỉnh Lào Cai")
CARDS = [AIM, IDLE, ORDER, NORTH, SOUTH, YOUTH, TOWN, VILLAGE, QUARTER, COUNTY, CIRCULAR, LATER, PARTY, BOARD, PROVINCE, OLD]  # fmt: skip
GRAPH = FakeGraph(
    CARDS,
    [
        *(edge(one, "implements", AIM, "Thực hiện Nghị quyết số 11-NQ/TW.") for one in (NORTH, SOUTH, YOUTH)),
        *(edge(one, "implements", NORTH, "Thực hiện Kế hoạch số 21/KH-UBND.") for one in (QUARTER, COUNTY)),
        edge(NORTH, "replaces", OLD, "Thay thế Kế hoạch số 1/KH-UBND."),
        edge(LATER, "replaces", CIRCULAR, "Thay thế Thông tư số 5/2030/TT-BNV."),
        edge(PARTY, "reports_on", AIM, "Báo cáo thực hiện Nghị quyết số 11-NQ/TW."),
    ],
)
BOARD_NAME = "Ban Tuyên giáo Thành ủy Cần Thơ"
LEXICON = Lexicon.build(agencies=[(BOARD_NAME, BOARD_NAME)])


def ask(text: str) -> Answer:
    return answer(read_question(text, LEXICON), GRAPH, FakePassages([]).search, FakePassages([]))  # type: ignore[arg-type]


ROWS = [
    ("Văn bản nào của Lào Cai bị thay thế?", {"1/KH-UBND"}, "a ministry's circular is of no province"),
    ("Văn bản nào của Cà Mau bị thay thế?", set(), "another province's plan"),
    ("Kế hoạch nào thực hiện Nghị quyết 11-NQ/TW ở Cà Mau?", {"22/KH-UBND"}, "an office that tells no place is none of it"),
    ("Kế hoạch nào thực hiện Nghị quyết 11-NQ/TW của Cà Mau, Lào Cai?", {"21/KH-UBND", "22/KH-UBND"}, "places behind a paper of the centre"),
    ("Báo cáo nào của Ban Tuyên giáo Thành ủy Cần Thơ?", {"8-BC/BTG"}, "a board is not its committee"),
    ("Báo cáo nào của Thành ủy?", {"7-BC/TU"}, "the committee of a city is none of a province, nor its board"),
    ("Ủy ban nhân dân phường Cà Mau ban hành kế hoạch nào?", {"24/KH-UBND"}, "a ward called like a province"),
    ("kế hoạch của UBND xã", {"25/KH-UBND"}, "any commune, no ward"),
    ("Kế hoạch của UBND các huyện", {"27/KH-UBND"}, "any district"),
    ("Kế hoạch nào của các quận thực hiện Kế hoạch 21/KH-UBND?", {"26/KH-UBND"}, "any quarter, beside a relation"),
    ("kế hoạch của UBND các quận, huyện", {"26/KH-UBND", "27/KH-UBND"}, "two kinds of units"),
    ("Văn bản nào thay thế kế hoạch của UBND tỉnh Lào Cai?", {"21/KH-UBND"}, "a class behind the verb"),
    ("Nghị quyết nào của Trung ương chưa được tỉnh triển khai?", {"12-NQ/TW"}, "what nobody of a level carried out"),
    ("Chỉ thị nào của Thủ tướng chưa được UBND tỉnh triển khai?", {"4/CT-TTg"}, "the same of one office"),
    ("thông tư năm 2031", {"6/2031/TT-BNV"}, "a class and a year alone"),
    ("thông tư tháng 5 2031", {"6/2031/TT-BNV"}, "a month without the word for the year"),
    ("UBND phường Cà Mau", {"24/KH-UBND"}, "an office alone"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected", "remark"), ROWS)
def test_only_papers_that_surely_are_meant(text: str, expected: set[str], remark: str) -> None:
    assert {d.number for d in ask(text).documents} == expected, remark


def test_what_is_not_known_is_counted() -> None:
    told = ask("Kế hoạch nào thực hiện Nghị quyết 11-NQ/TW ở Cà Mau?").text
    assert "Chưa rõ cơ quan hoặc nơi ban hành: 1 văn bản." in told
    assert "Chưa rõ" not in ask("Văn bản nào của Lào Cai bị thay thế?").text


def test_a_library_of_one_place_leaves_nothing_out() -> None:
    graph = FakeGraph(
        [AIM, NORTH, YOUTH],
        [edge(one, "implements", AIM, "Thực hiện Nghị quyết số 11-NQ/TW.") for one in (NORTH, YOUTH)],
    )
    question = read_question("Kế hoạch nào thực hiện Nghị quyết 11-NQ/TW ở Lào Cai?", lexicon_of(graph))  # type: ignore[arg-type]
    told = answer(question, graph, FakePassages([]).search, FakePassages([]))  # type: ignore[arg-type]
    assert {d.number for d in told.documents} == {"21/KH-UBND", "23-KH/ĐTN"}
