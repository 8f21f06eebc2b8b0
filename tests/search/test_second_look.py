"""Questions whose build the grammar does not know, answered by what the graph holds. All papers are made up."""

from __future__ import annotations

from functools import partial

import pytest

from kg.cards import Edge
from search.answers.answer import answer
from search.answers.model import Answer
from search.questions.gathering import lexicon_of
from search.questions.outline import outline_of
from search.questions.question import read_question
from tests.search.graph import FakeGraph, card, edge, joined, passages

BRIDGES = card("14/NQ-CP", "Nghị quyết", "2030-03-05", "Chính phủ", title="Ban hành Chương trình xây dựng cầu treo dân sinh vùng cao")  # fmt: skip
ROADS = card("7/2029/NĐ-CP", "Nghị định", "2029-06-01", "Chính phủ", title="Quy định về quản lý đường huyện")  # fmt: skip
PLAN = card("2031/KH-UBND", "Kế hoạch", "2030-07-09", "UBND tỉnh Lào Cai", place="Lào Cai", held=True, title="Thực hiện Nghị quyết số 14/NQ-CP trên địa bàn tỉnh Lào Cai")  # fmt: skip
SHIPS = card("55/KH-UBND", "Kế hoạch", "2030-08-02", "UBND tỉnh Cà Mau", place="Cà Mau", held=True, title="Phát triển bến thủy nội địa và đội tàu chở khách năm 2031")  # fmt: skip
HARBOURS = card("3-NQ/TU", "Nghị quyết", "2029-02-02", "Tỉnh ủy Cà Mau", place="Cà Mau", title="Về kinh tế bến cảng")  # fmt: skip
OLD_RULES = card("8/2022/QĐ-UBND", "Quyết định", "2022-05-04", "UBND tỉnh Cà Mau", place="Cà Mau", title="Quy định khung giá vé đò ngang")  # fmt: skip
NEW_RULES = card("21/2030/QĐ-UBND", "Quyết định", "2030-05-04", "UBND tỉnh Cà Mau", place="Cà Mau", held=True, title="Quy định khung giá vé đò ngang, phà và tàu khách")  # fmt: skip
CABLES = card("30/2021/NĐ-CP", "Nghị định", "2021-03-01", "Chính phủ", title="Quy định về cáp thép")  # fmt: skip
MARKETS = card("77/KH-UBND", "Kế hoạch", "2030-11-09", "UBND tỉnh Lào Cai", place="Lào Cai", held=True, title="Mở lại chợ phiên năm 2028 và các năm sau")  # fmt: skip
TRADE = card("4/2028/NĐ-CP", "Nghị định", "2028-06-01", "Chính phủ", title="Quy định về hàng rong")  # fmt: skip
STALLS = card("6/2027/NĐ-CP", "Nghị định", "2027-06-01", "Chính phủ", title="Quy định về quầy sạp")  # fmt: skip
REPORT = card("64/BC-UBND", "Báo cáo", "2031-01-08", "UBND tỉnh Yên Bái", place="Yên Bái", held=True, title="Tình hình thông tin cơ sở")  # fmt: skip
GRAPH = FakeGraph(
    [REPORT, MARKETS, TRADE, STALLS, CABLES, BRIDGES, ROADS, PLAN, SHIPS, HARBOURS, OLD_RULES, NEW_RULES],
    [
        edge(PLAN, "implements", BRIDGES, "Thực hiện Nghị quyết số 14/NQ-CP, UBND tỉnh ban hành Kế hoạch."),
        edge(PLAN, "based_on", ROADS, "Căn cứ Nghị định số 7/2029/NĐ-CP."),
        edge(MARKETS, "based_on", TRADE, "Căn cứ Nghị định số 4/2028/NĐ-CP;"),
        edge(MARKETS, "based_on", STALLS, "Căn cứ Nghị định số 6/2027/NĐ-CP;"),
        edge(SHIPS, "based_on", HARBOURS, "Căn cứ Nghị quyết số 3-NQ/TU."),
        edge(REPORT, "based_on", STALLS, "Căn cứ Nghị định số 6/2027/NĐ-CP;"),
        edge(NEW_RULES, "replaces", OLD_RULES, "Thay thế Quyết định số 8/2022/QĐ-UBND."),
    ],
)
LEXICON = lexicon_of(GRAPH)
TEXTS = joined(
    passages(
        "Kế hoạch bố trí vốn cho ba mươi cây cầu treo, bắt đầu từ Bát Xát.",
        iri=PLAN.iri, document="Kế hoạch 2031/KH-UBND", source="cau.txt",
    ),
    passages(
        "Cầu treo vùng cao ở Bắc Hà dùng cáp theo Nghị định số 30/2021/NĐ-CP.",
        iri=PLAN.iri, document="Kế hoạch 2031/KH-UBND", source="cap.txt",
    ),
)  # fmt: skip


def ask(text: str) -> Answer:
    question = read_question(text, LEXICON)
    return answer(question, GRAPH, TEXTS.search, TEXTS, outline=partial(outline_of, text, LEXICON))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "expected", "remark"),
    [
        ("Ba văn bản làm căn cứ cho kế hoạch bến thủy của UBND tỉnh Cà Mau là gì?", ["3-NQ/TU"], "a count and 'là gì'"),
        ("UBND tỉnh Lào Cai dựa vào nghị định nào để ra kế hoạch cầu treo vùng cao?", ["7/2029/NĐ-CP"],
         "the subject is told by the resolution that the plan carries out"),
        ("Kế hoạch cầu treo ngày 09/7/2030 của UBND tỉnh Lào Cai căn cứ vào nghị định nào?", ["7/2029/NĐ-CP"],
         "told by day and agency"),
        ("Kế hoạch 2031 của UBND tỉnh Lào Cai về cầu treo căn cứ nghị định nào?", ["7/2029/NĐ-CP"],
         "a number that looks like a year"),
        ("Kế hoạch của UBND tỉnh Lào Cai về cầu treo ở Bát Xát căn cứ nghị định nào?", ["7/2029/NĐ-CP"],
         "a word that only the plan's text holds"),
        ("Kế hoạch cầu treo vùng cao ở Bắc Hà của UBND tỉnh Lào Cai dựa trên những nghị định nào?", ["7/2029/NĐ-CP"],
         "papers that its passages only cite"),
        ("Kế hoạch chợ phiên của UBND tỉnh Lào Cai dựa trên những nghị định nào ban hành năm 2028?", ["4/2028/NĐ-CP"],
         "the time told behind the papers asked for"),
        ("Kế hoạch tháng 8/2030 của UBND tỉnh Cà Mau nêu những căn cứ nào?", ["3-NQ/TU"], "by kind, agency and month alone"),
        ("ke hoach ben thuy noi dia cho khach cua ca mau can cu vao dau", ["3-NQ/TU"], "without marks"),
    ],
)  # fmt: skip
def test_a_build_unknown_to_the_grammar(text: str, expected: list[str], remark: str) -> None:
    assert [d.number for d in ask(text).documents] == expected, remark


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("Kế hoạch cầu treo ngày 10/7/2030 của UBND tỉnh Lào Cai căn cứ vào nghị định nào?", "another day"),
        ("UBND tỉnh Yên Bái dựa vào nghị định nào để ra kế hoạch cầu treo vùng cao?", "another place"),
        ("Kế hoạch 2033 của UBND tỉnh Lào Cai về cầu treo căn cứ nghị định nào?", "another number"),
        ("Kế hoạch nuôi ong lấy mật của UBND tỉnh Lào Cai căn cứ nghị định nào?", "another subject"),
        ("Khung giá vé đò ngang năm 2022 thay thế quyết định nào?", "the wrong way round"),
        ("Văn bản nào được đưa ra để thực hiện ngày 05/14/2030?", "numbers alone tell no paper"),
        (
            "Kế hoạch nuôi ong năm 2030 của UBND tỉnh Cà Mau căn cứ nghị quyết nào?",
            "the words of its type are no subject",
        ),
        (
            "Báo cáo nuôi ong năm 2031 của UBND tỉnh Yên Bái căn cứ nghị định nào?",
            "nor are those of a report",
        ),
    ],
)
def test_what_contradicts_is_never_taken(text: str, remark: str) -> None:
    assert not [d.number for d in ask(text).documents if d.relation], remark


def test_the_answer_says_how_it_was_read() -> None:
    reply = ask("UBND tỉnh Lào Cai dựa vào nghị định nào để ra kế hoạch cầu treo vùng cao?")
    assert "Kế hoạch số 2031/KH-UBND" in reply.understood
    assert [e.quote for d in reply.documents for e in d.evidence] == ["Căn cứ Nghị định số 7/2029/NĐ-CP."]


def test_two_papers_that_fit_alike_are_not_chosen_between() -> None:
    twin = card(
        "91/KH-UBND", "Kế hoạch", "2030-08-02", "UBND tỉnh Cà Mau", place="Cà Mau", title=SHIPS.title or ""
    )
    graph = FakeGraph([SHIPS, twin, HARBOURS, ROADS], [
        edge(SHIPS, "based_on", HARBOURS, "Căn cứ Nghị quyết số 3-NQ/TU."),
        edge(twin, "based_on", ROADS, "Căn cứ Nghị định số 7/2029/NĐ-CP."),
    ])  # fmt: skip
    text = "Hai văn bản làm căn cứ cho kế hoạch bến thủy của UBND tỉnh Cà Mau là gì?"
    lexicon = lexicon_of(graph)
    told = partial(outline_of, text, lexicon)
    reply = answer(read_question(text, lexicon), graph, TEXTS.search, TEXTS, outline=told)  # type: ignore[arg-type]
    assert not reply.documents


def test_mere_citations_of_a_library_are_not_all_read() -> None:
    class Large(FakeGraph):
        def relations(self, rel: str) -> tuple[Edge, ...]:
            assert rel != "cites", "thousands of papers cite a hundred thousand times"
            return super().relations(rel)

    graph = Large([SHIPS, HARBOURS], [edge(SHIPS, "cites", HARBOURS, "Theo Nghị quyết số 3-NQ/TU.")])
    text = "Những văn bản nào nhắc tới chuyện mở bến cảng ở Cà Mau?"
    lexicon = lexicon_of(graph)
    told = outline_of(text, lexicon)
    assert told is not None and told.relations == ("cites",)
    reply = answer(read_question(text, lexicon), graph, TEXTS.search, TEXTS, outline=lambda: told)  # type: ignore[arg-type]
    assert not [d for d in reply.documents if d.relation == "cites"]
