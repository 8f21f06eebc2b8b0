"""Answers to questions whose verb is unknown, on force at a day, and of papers found by another question."""

from __future__ import annotations

import pytest

from search.answers.answer import answer
from search.questions.question import read_question
from tests.search.answering import (
    DECISION,
    EDGES,
    GRAPH,
    LEXICON,
    OLD,
    PLAN_HP,
    TEXTS,
    ask,
    numbers,
)
from tests.search.graph import FakeGraph


@pytest.mark.parametrize(
    ("text", "expected", "told"),
    [
        ("Kế hoạch nào bám theo Chỉ thị 05/CT-TTg?", {"58/KH-UBND"}, "Có 1 kế hoạch thực hiện Chỉ thị số 05/CT-TTg"),
        ("Quyết định 77/QĐ-BNV bám vào văn bản nào?", {"33/2024/QH15", "30/2020/NĐ-CP"}, "căn cứ 2 văn bản"),
        ("Quyết định 12/QĐ-BNV bị đổi bởi quyết định nào?", {"77/QĐ-BNV"}, "thay thế"),
        ("Trước Quyết định 77/QĐ-BNV thì dùng quyết định nào?", {"12/QĐ-BNV"}, "Quyết định số 77/QĐ-BNV thay thế 1"),
        ("Nơi nào có kế hoạch đưa Chỉ thị 05/CT-TTg vào đời sống?", {"58/KH-UBND"}, "UBND thành phố Hải Phòng."),
    ],
)  # fmt: skip
def test_what_ties_the_papers_is_told(text: str, expected: set[str], told: str) -> None:
    reply = ask(text)
    assert set(numbers(reply)) == expected
    assert told in reply.text


def test_the_verb_that_was_not_used_is_told() -> None:
    reply = ask("Kế hoạch nào bám theo Chỉ thị 05/CT-TTg?")
    assert "chưa dùng đến: “bám”" in reply.text
    assert "kế hoạch nào có quan hệ với Chỉ thị số 05/CT-TTg?" in reply.understood


def test_nothing_tied_leaves_it_to_the_passages() -> None:
    reply = ask("Chỉ thị 05/CT-TTg bám vào nghị quyết nào?")
    assert reply.passages and "nghị quyết" not in {d.type for d in reply.documents}


def test_whether_anything_ties_two_papers() -> None:
    assert ask("Kế hoạch 58/KH-UBND năm 2025 đặt ra cho Chỉ thị 05/CT-TTg phải không?").text.startswith(
        "Có: "
    )


def test_a_relation_near_the_asked_one_is_told_so() -> None:
    reply = ask("Kế hoạch 58/KH-UBND của Hải Phòng căn cứ văn bản nào?")
    assert "Kho không ghi quan hệ “căn cứ”" in reply.text
    assert "Kế hoạch số 58/KH-UBND thực hiện 1 văn bản" in reply.text


@pytest.mark.parametrize(
    ("day", "told"),
    [
        ("01/02/2023", "Vào ngày 01/2/2023, Quyết định số 12/QĐ-BNV"),
        ("01/02/2018", "chưa được ban hành"),
        ("01/07/2025", "đã hết hiệu lực từ 01/6/2025"),
    ],
)
def test_force_on_a_day(day: str, told: str) -> None:
    class Dated(FakeGraph):
        def status(self, iri: str, on: str | None = None):  # type: ignore[no-untyped-def]
            now = super().status(iri)
            return type(now)(None, None, now.edges) if on and now.since and on < now.since else now

    graph = Dated(GRAPH.cards, EDGES, states=GRAPH.states)
    question = read_question(f"Vào ngày {day} Quyết định 12/QĐ-BNV còn hiệu lực không?", LEXICON)
    reply = answer(question, graph, TEXTS.search, TEXTS)  # type: ignore[arg-type]
    assert told in reply.text
    assert OLD.number in numbers(reply)
    assert "vào ngày" in reply.understood


def test_a_day_before_a_paper_takes_effect() -> None:
    reply = ask("Ngày 25/5/2025 Quyết định 77/QĐ-BNV còn hiệu lực không?")
    assert "chưa có hiệu lực; văn bản có hiệu lực từ 01/6/2025" in reply.text
    assert DECISION.number in numbers(reply)


def test_what_else_is_asked_of_the_paper_found() -> None:
    reply = ask(
        "Kế hoạch 58/KH-UBND của Hải Phòng thực hiện chỉ thị nào và chỉ thị đó do cơ quan nào ban hành?"
    )
    assert "Chỉ thị số 05/CT-TTg do Thủ tướng Chính phủ ban hành" in reply.text
    assert PLAN_HP.number not in numbers(reply)


def test_who_carries_a_campaign_out_did_not_start_it() -> None:
    reply = ask("Ai khởi xướng phong trào Cả nước chung tay trồng một tỷ cây xanh?")
    assert "do Thủ tướng Chính phủ phát động" in reply.text


def test_the_provision_that_two_papers_are_tied_by() -> None:
    reply = ask("Điều nào của Quyết định 12/QĐ-BNV bị Quyết định 77/QĐ-BNV thay thế?")
    assert "Cụ thể: Điều 2." in reply.text


def test_a_paper_told_by_what_was_done_to_it() -> None:
    reply = ask("Quyết định bị Quyết định 77/QĐ-BNV thay thế do cơ quan nào ban hành?")
    assert "Quyết định số 12/QĐ-BNV do Bộ Nội vụ ban hành" in reply.text


def test_who_came_first_of_two() -> None:
    reply = ask("Hai quyết định 12/QĐ-BNV và 77/QĐ-BNV, cái nào ra trước?")
    assert "Quyết định số 12/QĐ-BNV ban hành trước Quyết định số 77/QĐ-BNV." in reply.text


def test_which_stands_beside_the_type() -> None:
    assert (
        "chỉ thị nào của Thủ tướng Chính phủ?"
        in ask("Kế hoạch 58/KH-UBND của Hải Phòng thực hiện chỉ thị nào của Thủ tướng Chính phủ?").understood
    )


def test_a_paper_that_may_be_several_is_asked_for() -> None:
    assert numbers(ask("Quyết định này căn cứ luật nào?")) == ["33/2024/QH15"]
    reply = ask("Nghị định này căn cứ luật nào?")
    assert "Chưa rõ “nghị định này” là văn bản nào" in reply.text and not reply.documents


def test_of_two_agencies_each_brings_its_own() -> None:
    reply = ask("UBND thành phố Hải Phòng và UBND phường Lê Chân có văn bản nào thực hiện Chỉ thị 05/CT-TTg?")
    assert set(numbers(reply)) == {"58/KH-UBND", "310/UBND-XD", "7/KH-UBND"}


def test_a_directive_is_not_made_for_a_plan() -> None:
    reply = ask("Chỉ thị 05/CT-TTg triển khai kế hoạch nào?")
    assert "58/KH-UBND" in numbers(reply)
    assert "kế hoạch thực hiện Chỉ thị số 05/CT-TTg" in reply.text


def test_who_acts_in_front_is_not_turned_round() -> None:
    reply = ask("Luật nào thực hiện Kế hoạch 58/KH-UBND?")
    assert not reply.documents and "không có luật nào thực hiện" in reply.text


def test_the_same_asked_of_other_agencies() -> None:
    reply = ask("Hải Phòng thực hiện Chỉ thị 05/CT-TTg bằng kế hoạch nào, Bộ Y tế có quyết định nào?")
    assert "58/KH-UBND" in numbers(reply)
    assert "; quyết định nào của Bộ Y tế thực hiện Chỉ thị số 05/CT-TTg?" in reply.understood
    assert "không có quyết định nào của Bộ Y tế" in reply.text


def test_a_paper_named_is_no_answer_where_a_class_is_asked_for() -> None:
    assert "05/CT-TTg" not in numbers(ask("Kế hoạch nào của Hà Nội bám theo Chỉ thị 05/CT-TTg?"))
