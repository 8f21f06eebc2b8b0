"""How two papers hang together, laws told by the year of their amendment, and sentences from the place asked about. All
made up."""

from __future__ import annotations

from dataclasses import replace

import pytest

from search.answers.answer import answer
from search.answers.model import Answer
from search.questions.question import Lexicon, read_question
from tests.search.graph import FakeGraph, FakePassages, card, edge, joined, passages

AIM = card("31-NQ/TW", "Nghị quyết", "2031-01-05", "Bộ Chính trị")
CABINET = card("90/NQ-CP", "Nghị quyết", "2031-02-05", "Chính phủ")
PLAN = card("21/KH-UBND", "Kế hoạch", "2031-03-01", "UBND tỉnh Lào Cai", held=True)
REPORT = card("8/BC-UBND", "Báo cáo", "2031-12-01", "UBND tỉnh Lào Cai", held=True)
OTHER = card("5/QĐ-TTg", "Quyết định", "2030-05-05", "Thủ tướng Chính phủ")
LONE = card("6/QĐ-TTg", "Quyết định", "2030-05-06", "Thủ tướng Chính phủ")
BASE = card("10/2020/QH14", "Luật", "2020-06-01", "Quốc hội", name="Luật Cây xanh")
AMENDING = card(
    "20/2030/QH17", "Luật", "2030-06-01", "Quốc hội", name="Luật sửa đổi, bổ sung một số điều của Luật Cây xanh",
    effective="2031-01-01",
)  # fmt: skip
PLANNED = card(None, "Luật", None, name="Luật Cây xanh (sửa đổi)")
GRAPH = FakeGraph(
    [AIM, CABINET, PLAN, REPORT, OTHER, LONE, BASE, AMENDING, PLANNED],
    [
        edge(CABINET, "implements", AIM, "Nghị quyết số 90/NQ-CP thực hiện Nghị quyết số 31-NQ/TW."),
        edge(PLAN, "implements", CABINET, "Kế hoạch số 21/KH-UBND thực hiện Nghị quyết số 90/NQ-CP."),
        edge(REPORT, "cites", PLAN, "Theo Kế hoạch số 21/KH-UBND."),
        edge(REPORT, "cites", OTHER, "Theo Quyết định số 5/QĐ-TTg."),
        edge(LONE, "cites", OTHER, "Theo Quyết định số 5/QĐ-TTg."),
    ],
)
LEXICON = Lexicon.build(laws=[c.name for c in (BASE, AMENDING, PLANNED) if c.name])


def ask(text: str, texts: FakePassages | None = None) -> Answer:
    found = texts or FakePassages([])
    return answer(read_question(text, LEXICON), GRAPH, found.search, found)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "told", "papers"),
    [
        ("Đường nối từ Nghị quyết 31-NQ/TW đến Kế hoạch 21/KH-UBND", "qua 1 văn bản trung gian: Nghị quyết số 90/NQ-CP", 3),
        ("Kế hoạch 21/KH-UBND và Nghị quyết 31-NQ/TW liên quan với nhau thế nào?", "qua 1 văn bản trung gian: Kế hoạch số 21/KH-UBND", 3),
        ("Mối liên hệ giữa Nghị quyết 90/NQ-CP và Nghị quyết 31-NQ/TW", ", trực tiếp: Nghị quyết số 90/NQ-CP", 2),
        ("Kế hoạch 21/KH-UBND có liên quan gì đến Quyết định 5/QĐ-TTg?", "Báo cáo số 8/BC-UBND", 3),
        ("Nghị quyết 31-NQ/TW có liên quan gì với Quyết định 6/QĐ-TTg không?", "Trong kho không có đường nối nào", 0),
    ],
)  # fmt: skip
def test_the_way_between_two_papers(text: str, told: str, papers: int) -> None:
    reply = ask(text)
    assert told in reply.text
    assert len(reply.documents) == papers


def test_a_tie_is_checked_through_others_too() -> None:
    told = ask("Kế hoạch 21/KH-UBND có thực hiện Nghị quyết 31-NQ/TW không?").text
    assert "gián tiếp: Kế hoạch số 21/KH-UBND" in told
    assert "không" in ask("Nghị quyết 31-NQ/TW có thực hiện Kế hoạch 21/KH-UBND không?").text


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Luật Cây xanh sửa đổi năm 2030 có hiệu lực khi nào?", "20/2030/QH17"),
        ("Luật Cây xanh (sửa đổi) 2030 do ai ban hành?", "20/2030/QH17"),
        ("luat cay xanh sua doi nam 2030 co hieu luc khi nao", "20/2030/QH17"),
        ("Luật Cây xanh có hiệu lực khi nào?", "10/2020/QH14"),
        ("Luật Cây xanh năm 2020 có hiệu lực khi nào?", "10/2020/QH14"),
        ("Luật Cây xanh (sửa đổi) có hiệu lực khi nào?", None),
    ],
)
def test_a_law_by_the_year_it_was_amended(text: str, number: str | None) -> None:
    assert [d.number for d in ask(text).documents] == [number]


NORTH = card(
    "60/NQ-HĐND", "Nghị quyết", "2031-05-01", "HĐND tỉnh Lào Cai", held=True, title="Mức chi trồng rừng"
)
RULES = joined(
    passages("Mức chi trồng rừng, mức chi giữ rừng bằng 17 triệu đồng mỗi héc-ta rừng trồng.", iri="x:nd", source="nd.txt"),
    passages("Nghị quyết của HĐND tỉnh Lào Cai về mức chi trồng rừng", "Mức chi trồng rừng ven suối là 15 triệu đồng.", iri=NORTH.iri, source="nq.txt"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("mức chi trồng rừng ở Lào Cai là bao nhiêu", "15 triệu đồng"),
        ("mức chi trồng rừng, giữ rừng là bao nhiêu", "17 triệu đồng"),
    ],
)
def test_a_paper_of_the_place_goes_before_a_nearer_one(text: str, told: str) -> None:
    graph = replace(GRAPH, cards=[*GRAPH.cards, NORTH])
    reply = answer(read_question(text, LEXICON), graph, RULES.search, RULES)  # type: ignore[arg-type]
    assert told in reply.text
