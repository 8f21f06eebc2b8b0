"""Answers from a graph and passages in memory: complete sets with proof, candidates, and honest refusals."""

from __future__ import annotations

import pytest

from kg.cards import DocumentCard
from search.answers.answer import answer
from search.answers.model import Answer
from search.questions.question import read_question
from tests.search.answering import DIRECTIVE, EDGES, GRAPH, LEXICON, PLAN_HP, SENTENCE, TEXTS, ask, numbers
from tests.search.graph import FakeGraph, FakePassages, card, edge


@pytest.mark.parametrize(
    ("text", "expected", "remark"),
    [
        (
            "Kế hoạch nào thực hiện Chỉ thị 05/CT-TTg?",
            {"58/KH-UBND"},
            "what only carries out a plan of it is told apart",
        ),
        ("ke hoach nao thuc hien chi thi 05", {"58/KH-UBND"}, "serial number, không dấu"),
        ("Công văn nào triển khai Chỉ thị 05/CT-TTg?", {"310/UBND-XD"}, "type of the asked"),
        (
            "Văn bản nào của UBND phường Lê Chân thực hiện Chỉ thị 05/CT-TTg?",
            {"7/KH-UBND"},
            "agency of the asked",
        ),
        (
            "Để thực hiện Chỉ thị 05/CT-TTg, UBND thành phố Hải Phòng ra kế hoạch nào?",
            {"58/KH-UBND"},
            "agency before the asked",
        ),
        ("Quyết định 77/QĐ-BNV căn cứ những luật nào?", {"33/2024/QH15"}, "only laws of the basis"),
        ("Căn cứ pháp lý của Quyết định 77/QĐ-BNV", {"33/2024/QH15", "30/2020/NĐ-CP"}, "the whole basis"),
        ("Văn bản nào lấy Luật Lưu trữ năm 2024 làm căn cứ?", {"77/QĐ-BNV"}, "the law of the year"),
        ("Văn bản nào lấy Luật Lưu trữ năm 2013 làm căn cứ?", set(), "the other law of that name"),
        ("Quyết định 12/QĐ-BNV bị văn bản nào bãi bỏ?", {"77/QĐ-BNV"}, "replaced answers what repealed it"),
        ("Quyết định 77/QĐ-BNV thay thế quyết định nào?", {"12/QĐ-BNV"}, "outward"),
        ("Chỉ thị 05/CT-TTg thực hiện nghị quyết nào?", set(), "nothing said"),
        (
            "Kế hoạch nào triển khai phong trào chung tay trồng một tỷ cây xanh?",
            {"58/KH-UBND", "7/KH-UBND"},
            "national and local campaign",
        ),
        (
            "Liệt kê văn bản về phong trào Hải Phòng chung tay trồng một tỷ cây xanh",
            {"58/KH-UBND", "7/KH-UBND"},
            "only the local one",
        ),
        ("Chỉ thị 05/CT-TTg được nhắc đến ở đâu?", {"58/KH-UBND", "310/UBND-XD"}, "where cited"),
        ("Liệt kê các quyết định của Bộ Nội vụ", {"77/QĐ-BNV", "12/QĐ-BNV"}, "class"),
        ("Liệt kê các quyết định của Bộ Nội vụ từ năm 2020 đến nay", {"77/QĐ-BNV"}, "class and period"),
        ("kế hoạch năm 2025 thực hiện chỉ thị của Thủ tướng", {"58/KH-UBND"}, "classes on both ends"),
        ("văn bản nào quy định mức hỗ trợ cây giống cho hộ dân", {"31/NQ-HĐND"}, "by subject"),
    ],
)
def test_documents_are_the_complete_set(text: str, expected: set[str], remark: str) -> None:
    reply = ask(text)
    assert set(numbers(reply)) == expected, remark
    assert all(d.evidence and d.evidence[0].quote for d in reply.documents), remark
    assert reply.understood.startswith("Câu hỏi được hiểu là"), remark


def test_every_document_brings_the_sentence_that_proves_it_and_the_passage_comes_first() -> None:
    reply = ask("Kế hoạch nào thực hiện Chỉ thị 05/CT-TTg?")
    first = reply.documents[0]
    assert (first.number, first.relation, first.held) == ("58/KH-UBND", "implements", True)
    assert first.evidence[0].quote == SENTENCE
    assert reply.passages[0].text == SENTENCE
    assert [p.score for p in reply.passages] == sorted((p.score for p in reply.passages), reverse=True)


def test_what_comes_through_another_document_is_said_so() -> None:
    reply = ask("Kế hoạch nào thực hiện Chỉ thị 05/CT-TTg?")
    direct, _, apart = reply.text.partition("gián tiếp")
    assert "58/KH-UBND" in direct
    assert "7/KH-UBND" in apart
    assert "7/KH-UBND" not in numbers(reply)


def test_a_chain_counts_where_nothing_is_direct() -> None:
    between = card("9/NQ-CP", "Nghị quyết", "2025-03-05", "Chính phủ")
    edges = [
        edge(between, "implements", DIRECTIVE, "Nghị quyết số 9/NQ-CP thực hiện Chỉ thị số 05/CT-TTg."),
        edge(PLAN_HP, "implements", between, "Kế hoạch số 58/KH-UBND thực hiện Nghị quyết số 9/NQ-CP."),
    ]
    graph = FakeGraph([DIRECTIVE, between, PLAN_HP], edges)

    def told(text: str) -> Answer:
        return answer(read_question(text, LEXICON), graph, TEXTS.search, TEXTS)  # type: ignore[arg-type]

    assert numbers(told("Kế hoạch nào thực hiện Chỉ thị 05/CT-TTg?")) == ["58/KH-UBND"]
    assert "trung gian" in told("Kế hoạch nào thực hiện Chỉ thị 05/CT-TTg?").text
    assert numbers(told("Văn bản nào thực hiện Chỉ thị 05/CT-TTg?")) == ["9/NQ-CP"]
    assert "58/KH-UBND" in numbers(told("Hải Phòng có văn bản nào thực hiện Chỉ thị 05/CT-TTg?"))


def test_a_number_with_two_documents_gives_candidates() -> None:
    reply = ask("Kế hoạch 58/KH-UBND")
    assert reply.text.startswith("Có 2 văn bản cùng số 58/KH-UBND: ")
    assert {c.date for c in reply.candidates} == {"2025-03-12", "2024-04-02"}
    assert len(reply.documents) == 2


@pytest.mark.parametrize(
    "text", ["Chỉ thị 05/CT-TTg ban hành ngày nào?", "Chỉ thị 05/CT-TTg", "Ai ban hành Chỉ thị 05/CT-TTg?"]
)
def test_days_that_papers_disagree_on_are_told(text: str) -> None:
    told = {DIRECTIVE.iri: ("ngày ban hành: 2025-03-01 (2), 2025-03-11 (1)",)}
    graph = FakeGraph([DIRECTIVE], disagreed=told)
    reply = answer(read_question(text, LEXICON), graph, TEXTS.search, TEXTS)  # type: ignore[arg-type]
    assert "có nơi ghi ngày 11/3/2025)" in reply.text


@pytest.mark.parametrize(
    ("text", "date", "remark"),
    [
        ("Kế hoạch 58/KH-UBND ngày 02/4/2024 do ai ban hành?", "2024-04-02", "by date"),
        ("Kế hoạch 58/KH-UBND năm 2025 do ai ban hành?", "2025-03-12", "by year"),
        ("Kế hoạch 58/KH-UBND của Lào Cai ban hành ngày nào?", "2024-04-02", "by place"),
        ("Kế hoạch 58/KH-UBND của UBND thành phố Hải Phòng ban hành ngày nào?", "2025-03-12", "by agency"),
        ("Kế hoạch 58/KH-UBND về phòng cháy rừng là của cơ quan nào?", "2024-04-02", "by subject"),
        ("ke hoach 58/kh-ubnd cua lao cai ban hanh ngay nao", "2024-04-02", "by place, không dấu"),
    ],
)
def test_what_the_question_says_decides_between_two(text: str, date: str, remark: str) -> None:
    reply = ask(text)
    assert [d.date for d in reply.documents] == [date], remark
    assert reply.candidates == (), remark


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Chỉ thị 05/CT-TTg do ai ban hành?", "Thủ tướng Chính phủ"),
        ("Quyết định 77/QĐ-BNV ban hành ngày nào?", "20/5/2025"),
        ("Quyết định 77/QĐ-BNV có hiệu lực từ ngày nào?", "01/6/2025"),
        ("Ai ký Quyết định 77/QĐ-BNV?", "Trần Thị Thử"),
        ("Quyết định 77/QĐ-BNV nói về việc gì?", "Ban hành Quy chế lưu trữ hồ sơ"),
        ("Quyết định 12/QĐ-BNV còn hiệu lực không?", "đã hết hiệu lực từ 01/6/2025"),
        ("Quyết định 77/QĐ-BNV còn hiệu lực không?", "còn hiệu lực"),
        ("Quyết định 12/QĐ-BNV hết hiệu lực khi nào?", "01/6/2025"),
        ("Nghị quyết 31/NQ-HĐND ban hành ngày nào?", "Kho không ghi ngày ban hành"),
        ("Chỉ thị 05/CT-TTg còn hiệu lực không?", "không đủ dữ liệu"),
        ("Phong trào Cả nước chung tay trồng một tỷ cây xanh do ai phát động?", "Thủ tướng Chính phủ"),
        ("Có bao nhiêu kế hoạch thực hiện Chỉ thị 05/CT-TTg?", "Có 1 kế hoạch"),
        ("Kế hoạch 7/KH-UBND có thực hiện Kế hoạch 58/KH-UBND ngày 12/3/2025 không?", "Có: "),
        ("Quyết định 77/QĐ-BNV có thay thế Nghị định 30/2020/NĐ-CP không?", "không có câu nào nói"),
        ("So sánh Luật Lưu trữ năm 2013 và Luật Lưu trữ năm 2024", "11/2013/QH13"),
        ("Quyết định 77/QĐ-BNV thay thế văn bản nào, còn hiệu lực không?", "còn hiệu lực"),
    ],
)
def test_the_short_answer(text: str, told: str) -> None:
    assert told in ask(text).text


def test_the_passage_on_effect_comes_first() -> None:
    assert "có hiệu lực thi hành" in ask("Quyết định 77/QĐ-BNV có hiệu lực từ ngày nào?").passages[0].text


def test_a_question_under_a_document_reads_in_that_document() -> None:
    reply = ask("Hồ sơ phải giữ bao nhiêu năm theo Quyết định 77/QĐ-BNV?")
    assert reply.kind == "content"
    assert "ít nhất mười năm" in reply.passages[0].text
    assert numbers(reply) == ["77/QĐ-BNV"]


@pytest.mark.parametrize(
    "text",
    [
        "Kế hoạch nào thực hiện Chỉ thị 99-CT/TW?",
        "Nghị định 999/2031/NĐ-CP do ai ban hành?",
        "Văn bản nào hướng dẫn Luật Hàng không vũ trụ?",
        "Chỉ thị 05/CT-TTg thực hiện nghị quyết nào?",
    ],
)
def test_nothing_found_is_said_and_nothing_invented(text: str) -> None:
    reply = ask(text)
    assert "không có trong kho" in reply.text
    assert reply.documents == ()


def test_an_empty_library_says_so() -> None:
    empty = FakePassages()
    reply = answer(read_question("Mức hỗ trợ cây giống là bao nhiêu?"), FakeGraph(), empty.search, empty)  # type: ignore[arg-type]
    assert "không có trong kho" in reply.text
    assert (reply.documents, reply.passages, reply.candidates) == ((), (), ())


def test_highlights_are_the_asked_words() -> None:
    reply = ask("mức hỗ trợ cây giống là bao nhiêu")
    passage = reply.passages[0]
    marked = [passage.text[a:b].lower() for a, b in passage.highlights]
    assert any("cây giống" in m for m in marked)
    assert all(0 <= a < b <= len(passage.text) for a, b in passage.highlights)


def test_the_limit_bounds_passages_not_documents() -> None:
    question = read_question("Văn bản nào thực hiện Chỉ thị 05/CT-TTg?", LEXICON)
    reply = answer(question, GRAPH, TEXTS.search, TEXTS, limit=1)  # type: ignore[arg-type]
    assert len(reply.passages) == 1
    assert len(reply.documents) == 2


def test_answers_do_not_depend_on_the_order_of_the_graph() -> None:
    turned = FakeGraph(GRAPH.cards[::-1], EDGES[::-1], GRAPH.all_campaigns[::-1], GRAPH.cited, GRAPH.states)
    for text in (
        "Căn cứ pháp lý của Quyết định 77/QĐ-BNV",
        "Kế hoạch nào triển khai phong trào chung tay trồng một tỷ cây xanh?",
    ):
        one = ask(text)
        other = answer(read_question(text, LEXICON), turned, TEXTS.search, TEXTS)  # type: ignore[arg-type]
        assert {d.iri for d in one.documents} == {d.iri for d in other.documents}


def test_a_document_without_number_is_named_by_its_title() -> None:
    paper: DocumentCard = card(
        None,
        "Nghị quyết",
        title="Nghị quyết Đại hội Đảng bộ thành phố lần thứ XVI",
        name="Nghị quyết Đại hội Đảng bộ thành phố lần thứ XVI",
    )
    graph = FakeGraph(
        [PLAN_HP, paper],
        [edge(PLAN_HP, "implements", paper, "Thực hiện Nghị quyết Đại hội Đảng bộ thành phố lần thứ XVI")],
    )
    reply = answer(read_question("Kế hoạch 58/KH-UBND thực hiện nghị quyết nào?"), graph, TEXTS.search, TEXTS)  # type: ignore[arg-type]
    assert "Đại hội Đảng bộ thành phố lần thứ XVI" in reply.text


def test_an_answer_through_another_document() -> None:
    reply = ask("Kế hoạch thực hiện Nghị quyết 31/NQ-HĐND có văn bản nào triển khai?")
    assert "Kế hoạch số 58/KH-UBND" in reply.text
    reply = ask("Quyết định căn cứ Luật Lưu trữ thay thế quyết định nào?")
    assert numbers(reply) == ["12/QĐ-BNV"]
    assert "77/QĐ-BNV" in reply.text
    assert all(d.evidence for d in reply.documents)
    nothing = ask("Thông tư hướng dẫn Luật Lưu trữ căn cứ nghị định nào?")
    assert not nothing.documents
    assert "không có trong kho" in nothing.text


def test_documents_by_who_signed_them() -> None:
    reply = ask("Trần Thị Thử ký những văn bản nào?")
    assert numbers(reply) == ["77/QĐ-BNV"]
    assert reply.documents[0].evidence
    assert not ask("Lê Văn Vô Danh ký những văn bản nào?").documents


@pytest.mark.parametrize(
    ("text", "expected", "remark"),
    [
        ("Kế hoạch nào ban hành tháng 3/2025?", {"58/KH-UBND"}, "a month"),
        ("Các kế hoạch ban hành quý II năm 2025", {"7/KH-UBND"}, "a quarter"),
        ("liet ke ke hoach 6 thang dau nam 2024", {"58/KH-UBND"}, "half a year, không dấu"),
        ("Kế hoạch nào ban hành quý IV năm 2025?", set(), "none then"),
    ],
)
def test_months_and_quarters(text: str, expected: set[str], remark: str) -> None:
    assert set(numbers(ask(text))) == expected, remark


def test_a_year_that_the_number_contradicts_is_of_the_asked() -> None:
    assert numbers(ask("Kế hoạch nào thực hiện Chỉ thị 05/CT-TTg năm 2024?")) == ["58/KH-UBND"]
    reply = ask("Quyết định nào thay thế Quyết định 12/QĐ-BNV năm 2025?")
    assert numbers(reply) == ["77/QĐ-BNV"]


def test_one_of_two_papers_is_unknown() -> None:
    reply = ask("So sánh Quyết định 77/QĐ-BNV và Quyết định 999/QĐ-BNV")
    assert "Trong kho không có Quyết định số 999/QĐ-BNV" in reply.text


def test_a_plan_called_by_what_it_carries_out_is_the_one_asked_about() -> None:
    reply = ask("Công văn triển khai Chỉ thị 05/CT-TTg ban hành ngày nào?")
    assert numbers(reply) == ["310/UBND-XD"]
    assert "20/3/2025" in reply.text


def test_two_things_asked_at_once() -> None:
    reply = ask("Quyết định 77/QĐ-BNV thay thế quyết định nào và có hiệu lực từ ngày nào?")
    assert numbers(reply) == ["12/QĐ-BNV"]
    assert "01/6/2025" in reply.text
