"""What one provision of a held paper says, cut out of its passages."""

from __future__ import annotations

import pytest

from search.answers.answer import answer
from search.answers.model import Answer
from search.answers.provision import Provision, cut_out, named_in
from search.questions.question import read_question
from tests.search.graph import FakeGraph, card, joined, passages

DECREE = card("12/2031/NĐ-CP", "Nghị định", "2031-05-05", "Chính phủ", held=True, title="Quy định về hồ chứa")
CITED = card("9/2028/NĐ-CP", "Nghị định", "2028-03-02", "Chính phủ", title="Quy định về đê")
GRAPH = FakeGraph([DECREE, CITED])
TEXTS = joined(
    passages(
        "NGHỊ ĐỊNH\nQuy định về hồ chứa",
        "Điều 1. Phạm vi\nNghị định này quy định việc tích nước, xả nước của hồ chứa.",
        "Điều 2. Tích nước\n1. Chủ hồ được tích nước khi:\na) Mực nước dưới 12 m;\nb) Đã báo cho xã trước 05 ngày.",
        "2. Phí tích nước là 300 đồng một mét khối.\n3. Chủ hồ tích trái phép bị phạt 40.000.000 đồng.",
        "Chương II\nXẢ NƯỚC\nĐiều 3. Xả nước\nChủ hồ xả nước theo lệnh của Chủ tịch UBND tỉnh.\n“Điều 9. Câu trích từ văn bản khác.”",
        "Điều 10. Thi hành\nCác bộ chịu trách nhiệm thi hành.\nNơi nhận:\n- Các bộ;",
        iri=DECREE.iri, document="Nghị định 12/2031/NĐ-CP",
    ),
)  # fmt: skip


def ask(text: str) -> Answer:
    return answer(read_question(text), GRAPH, TEXTS.search, TEXTS)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("question", "told", "remark"),
    [
        ("Điều 1 Nghị định 12/2031/NĐ-CP quy định gì?", "Theo Điều 1 Nghị định số 12/2031/NĐ-CP, trang 1: “Điều 1. Phạm vi Nghị định này quy định việc tích nước, xả nước của hồ chứa.”", "an article"),
        ("Nội dung Điều 3 của Nghị định 12/2031/NĐ-CP", "“Điều 3. Xả nước Chủ hồ xả nước theo lệnh của Chủ tịch UBND tỉnh.", "up to the end of its passage"),
        ("khoản 2 Điều 2 Nghị định 12/2031/NĐ-CP nói gì", "“2. Phí tích nước là 300 đồng một mét khối.”", "a clause in the next passage"),
        ("Điểm b khoản 1 Điều 2 Nghị định 12/2031/NĐ-CP của Chính phủ", "Theo điểm b khoản 1 Điều 2 Nghị định số 12/2031/NĐ-CP, trang 1: “b) Đã báo cho xã trước 05 ngày.”", "a point"),
        ("dieu 10 nghi dinh 12/2031/nd-cp noi gi", "“Điều 10. Thi hành Các bộ chịu trách nhiệm thi hành.”", "without marks; not those it is sent to"),
        ("Điều 2 Nghị định 12/2031/NĐ-CP quy định phí tích nước bao nhiêu?", "Theo Điều 2 Nghị định số 12/2031/NĐ-CP, trang 1: “Phí tích nước là 300 đồng một mét khối.”", "a figure of it"),
        ("Điều 40 Nghị định 12/2031/NĐ-CP quy định gì?", "Trong kho không có Điều 40 trong Nghị định số 12/2031/NĐ-CP.", "one that it has not"),
        ("Điều 9 Nghị định 12/2031/NĐ-CP quy định gì?", "Trong kho không có Điều 9 trong Nghị định số 12/2031/NĐ-CP.", "one that is only quoted in it"),
    ],
)  # fmt: skip
def test_a_provision_is_told_in_its_own_words(question: str, told: str, remark: str) -> None:
    reply = ask(question)
    assert told in reply.text, remark
    assert [d.iri for d in reply.documents] == [DECREE.iri]


def test_a_provision_of_a_paper_that_is_only_cited_is_not_told() -> None:
    assert "Theo Điều 2" not in ask("Điều 2 Nghị định 9/2028/NĐ-CP quy định gì?").text


@pytest.mark.parametrize(
    ("question", "expected", "remark"),
    [
        ("khoản 2 Điều 7 Luật A nói gì", Provision("7", "2"), "one"),
        ("Điều 7 và Điều 8 Luật A nói gì", None, "two"),
        ("Luật A nói gì", None, "none"),
    ],
)
def test_the_provision_a_question_names(question: str, expected: Provision | None, remark: str) -> None:
    found = named_in(question)
    assert (found[0] if found else None) == expected, remark


def test_a_clause_that_an_article_has_not_is_not_cut_out() -> None:
    own = TEXTS.of_document(DECREE.iri)
    assert cut_out(own, Provision("2", "7")) is None
    assert cut_out(own, Provision("3", "1")) is None
    found = cut_out(own, Provision("2", "3"))
    assert found is not None and found[0] == "3. Chủ hồ tích trái phép bị phạt 40.000.000 đồng."


def test_a_law_that_is_not_held_is_said_not_to_be() -> None:
    text = ask("Luật Hồ chứa quy định mức phí tích nước bao nhiêu?").text
    assert text.startswith("Theo Nghị định 12/2031/NĐ-CP") and "kho không có toàn văn Luật Hồ chứa" in text
    assert "toàn văn" not in ask("Phí tích nước bao nhiêu?").text


def test_who_somebody_is_is_told_by_what_he_signed() -> None:
    signed = card("77/QĐ-BXD", "Quyết định", "2031-02-01", "Bộ Xây dựng", held=True, signer="Trần Thị Thử")
    graph = FakeGraph([signed])
    reply = answer(read_question("Trần Thị Thử là ai?"), graph, TEXTS.search, TEXTS)  # type: ignore[arg-type]
    assert "do Trần Thị Thử ký" in reply.text and [d.iri for d in reply.documents] == [signed.iri]


def test_papers_that_offices_issue_together_are_one_class() -> None:
    joint = [
        card("5/2031/TTLT-BXD-BTC", "Thông tư liên tịch", "2031-02-01", "Bộ Xây dựng", held=True),
        card("6/NQLT-CP-MTTQ", "Nghị quyết liên tịch", "2031-03-01", "Chính phủ", held=True),
    ]
    graph = FakeGraph([*joint, card("7/2031/TT-BXD", "Thông tư", "2031-04-01", "Bộ Xây dựng", held=True)])
    reply = answer(read_question("Có những văn bản liên tịch nào?"), graph, TEXTS.search, TEXTS)  # type: ignore[arg-type]
    assert {d.iri for d in reply.documents} == {c.iri for c in joint}


def test_a_paper_without_a_title_is_told_by_its_first_article() -> None:
    bare = card("8/2031/NQ-HĐND", "Nghị quyết", "2031-02-01", "HĐND tỉnh Lào Cai", held=True)
    texts = joined(passages("Điều 1. Thu phí bến thuyền 20.000 đồng.\nĐiều 2. Thi hành.", iri=bare.iri))
    found = answer(
        read_question("Nghị quyết 8/2031/NQ-HĐND quy định gì?"), FakeGraph([bare]), texts.search, texts
    )  # type: ignore[arg-type]
    assert "“Điều 1. Thu phí bến thuyền 20.000 đồng.”" in found.text
