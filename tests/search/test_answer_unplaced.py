"""Papers of which nobody knows whose they are: told apart from those of the place asked for, and never counted. All made up."""

from __future__ import annotations

import pytest

from kg.cards import CampaignCard, Edge, Evidence
from search.answers.answer import answer
from search.answers.model import Answer
from search.questions.gathering import lexicon_of
from search.questions.question import Lexicon, read_question
from tests.search.graph import FakeGraph, card, edge, joined, passages

HERE = card(
    "41/KH-UBND",
    "Kế hoạch",
    "2031-03-02",
    "UBND tỉnh Cà Mau",
    held=True,
    place="Cà Mau",
    title="Trồng dừa nước ven kênh tỉnh Cà Mau",
)
THERE = card(
    "52/KH-UBND",
    "Kế hoạch",
    "2031-04-02",
    "UBND tỉnh Gia Lai",
    held=True,
    place="Gia Lai",
    title="Nuôi ong dưới tán rừng tỉnh Gia Lai",
)
SOMEWHERE = card("63/KH-UBND", "Kế hoạch", "2031-05-02", "UBND tỉnh")
DISTRICT = card("64/KH-UBND", "Kế hoạch", "2031-05-09", "UBND huyện")
DEPARTMENT = card("70/SNV-VP", "Công văn", "2031-06-02", "Sở Nội vụ")
DEPARTMENT_HERE = card("71/SNV-VP", "Công văn", "2031-06-03", "Sở Nội vụ tỉnh Cà Mau")
NATIONAL = card("80/QĐ-TTg", "Quyết định", "2031-01-02", "Thủ tướng Chính phủ")
BESIDE = card("81/HD-HĐTĐKT", "Hướng dẫn", "2031-01-09", "UBND tỉnh Lai Châu")
COMMUNE = card("82/KH-UBND", "Kế hoạch", "2031-02-09", "UBND xã Tân Lộc")
CAMPAIGN = CampaignCard("x:vuon-xanh", "Mỗi nhà một vườn xanh")
CARDS = [HERE, THERE, SOMEWHERE, DISTRICT, DEPARTMENT, DEPARTMENT_HERE, NATIONAL, BESIDE, COMMUNE]
EDGES = [
    edge(one, "implements", CAMPAIGN, f"Kế hoạch số {one.number} về phong trào “Mỗi nhà một vườn xanh”.")
    for one in (HERE, SOMEWHERE, DISTRICT, NATIONAL, BESIDE, COMMUNE)
]
TEXTS = joined(
    passages(
        "Kế hoạch số 41/KH-UBND về trồng dừa nước ven kênh.",
        iri=HERE.iri, document="Kế hoạch 41/KH-UBND", source="mot.txt",
    ),
    passages(
        "Kế hoạch số 52/KH-UBND về nuôi ong dưới tán rừng.",
        iri=THERE.iri, document="Kế hoạch 52/KH-UBND", source="hai.txt",
    ),
    passages(
        "UBND tỉnh ban hành Kế hoạch số 63/KH-UBND về trồng dừa nước ven kênh. UBND huyện ban hành Kế hoạch số 64/KH-UBND về trồng dừa nước ven kênh.",
        iri="x:tin", document="tin.txt", source="tin.txt",
    ),
)  # fmt: skip


def ask(text: str, cards: list = CARDS) -> Answer:  # type: ignore[type-arg]
    graph = FakeGraph(cards, EDGES, [CAMPAIGN])
    return answer(read_question(text, lexicon_of(graph)), graph, TEXTS.search, TEXTS)  # type: ignore[arg-type]


ROWS = [
    ("Cà Mau có những kế hoạch nào về trồng dừa nước ven kênh?", {"41/KH-UBND"}, 2, "the place's own alone"),
    ("Gia Lai có những kế hoạch nào về trồng dừa nước ven kênh?", set(), 2, "only unknown ones are left: none"),
    ("Có bao nhiêu kế hoạch của Cà Mau về trồng dừa nước ven kênh?", {"41/KH-UBND"}, 2, "none of them counts"),
    ("Có những kế hoạch nào về trồng dừa nước ven kênh?", {"41/KH-UBND", "63/KH-UBND", "64/KH-UBND"}, 0, "no place is asked for"),
    ("Kế hoạch nào của Cà Mau thực hiện phong trào “Mỗi nhà một vườn xanh”?", {"41/KH-UBND"}, 2, "a campaign's papers here"),
    ("Kế hoạch nào của Gia Lai thực hiện phong trào “Mỗi nhà một vườn xanh”?", set(), 2, "a campaign's papers elsewhere"),
    ("Kế hoạch nào thực hiện phong trào “Mỗi nhà một vườn xanh”?", {"41/KH-UBND", "63/KH-UBND", "64/KH-UBND", "82/KH-UBND"}, 0, "everybody's"),
    ("Sở Nội vụ tỉnh Cà Mau có những văn bản nào?", {"71/SNV-VP"}, 0, "a department of nobody knows which province"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected", "apart", "remark"), ROWS)
def test_the_unknown_are_told_apart(text: str, expected: set[str], apart: int, remark: str) -> None:
    reply = ask(text)
    assert {d.number for d in reply.documents} == expected, remark
    told = f"Chưa rõ cơ quan hoặc nơi ban hành: {apart} văn bản."
    assert (told in reply.text) == bool(apart), remark
    if not expected:
        assert "Trong kho không có" in reply.text, remark


def test_a_library_of_one_place_leaves_nothing_out() -> None:
    reply = ask(
        "Cà Mau có những kế hoạch nào về trồng dừa nước ven kênh?",
        [c for c in CARDS if c not in (THERE, BESIDE)],
    )
    assert {d.number for d in reply.documents} == {"41/KH-UBND", "63/KH-UBND", "64/KH-UBND"}
    assert "Chưa rõ" not in reply.text


def test_the_campaigns_of_a_place_are_told_with_its_papers_and_the_countrys() -> None:
    reply = ask("Cà Mau có những phong trào nào?")
    assert {d.number for d in reply.documents} == {"41/KH-UBND", "80/QĐ-TTg", "82/KH-UBND"}
    assert "Mỗi nhà một vườn xanh" in reply.text


def test_units_of_a_province_are_known_by_the_paper_that_speaks_of_them() -> None:
    own = card("83/KH-UBND", "Kế hoạch", "2031-02-10", "UBND xã Cái Đôi")
    other = card("84/KH-UBND", "Kế hoạch", "2031-02-11", "UBND xã Ia Tôr")
    told = [
        Edge(
            one,
            "implements",
            CAMPAIGN,
            evidence=(Evidence(source, 1, "Kế hoạch", 0, 8, ""),),
        )
        for one, source in ((own, "mot.txt"), (other, "hai.txt"))
    ]
    graph = FakeGraph([*CARDS, own, other], [*EDGES, *told], [CAMPAIGN])
    question = read_question(
        "Các xã của Cà Mau triển khai phong trào “Mỗi nhà một vườn xanh” bằng kế hoạch nào?",
        Lexicon.build(campaigns=[CAMPAIGN.name]),
    )
    reply = answer(question, graph, TEXTS.search, TEXTS)  # type: ignore[arg-type]
    assert [c.number for c in reply.documents] == ["83/KH-UBND"]


def test_papers_of_years_are_counted_a_year_each() -> None:
    reply = ask(
        "So sánh số kế hoạch năm 2031 và 2032",
        [*CARDS, card("9/KH-UBND", "Kế hoạch", "2032-01-05", "UBND tỉnh Cà Mau")],
    )
    kept = sum((d.date or "").startswith("2031") for d in reply.documents)
    assert reply.text.startswith(f"Năm 2031: {kept} văn bản; năm 2032: 1 văn bản. Có {kept + 1} kế hoạch"), (
        reply.text
    )


def test_a_plan_for_a_year_is_of_it_though_made_the_year_before() -> None:
    early = card(
        "7/KH-UBND",
        "Kế hoạch",
        "2031-12-28",
        "UBND tỉnh Cà Mau",
        held=True,
        title="Trồng dừa nước ven kênh năm 2032",
    )
    late = card(
        "8/KH-UBND", "Kế hoạch", "2032-02-01", "UBND tỉnh Gia Lai", held=True, title="Trồng dừa nước ven kênh"
    )
    other = card(
        "6/KH-UBND", "Kế hoạch", "2031-12-20", "UBND tỉnh Gia Lai", held=True, title="Trồng dừa nước ven kênh"
    )
    far = card(
        "5/KH-UBND",
        "Kế hoạch",
        "2028-12-20",
        "UBND tỉnh Gia Lai",
        held=True,
        title="Trồng dừa nước ven kênh đến năm 2032",
    )
    reply = ask(
        "Các tỉnh có những kế hoạch nào về trồng dừa nước ven kênh năm 2032?",
        [*CARDS, early, late, other, far],
    )
    assert {d.number for d in reply.documents} == {"7/KH-UBND", "8/KH-UBND"}
