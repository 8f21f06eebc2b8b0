"""Provinces of a region, units told without their kind, and to whom papers were sent."""

from __future__ import annotations

import pytest

from ingest.places import PROVINCES
from search.answers.conditions import meets
from search.answers.issued_by import plain_name
from search.answers.sent import sent_to
from search.answers.state import Work
from search.questions.lexicon import Lexicon
from search.questions.model import Where
from search.questions.question import read_question
from search.questions.regions import REGIONS, of_region
from search.questions.sent import by_sender
from tests.search.answering import GRAPH, LETTER, PLAN_HP, PLAN_LC, ask, numbers
from tests.search.graph import FakeGraph, card


@pytest.mark.parametrize(
    ("text", "expected", "remark"),
    [
        ("Các tỉnh miền Tây có những kế hoạch nào về cây xanh?", ("Các tỉnh có những kế hoạch nào về cây xanh?", "Đồng bằng sông Cửu Long"), "as people say"),
        ("cac tinh dong nam bo co ke hoach nao", ("Các tỉnh co ke hoach nao", "Đông Nam Bộ"), "no marks"),
        ("Tỉnh miền Tây nào có kế hoạch?", ("Tỉnh nào có kế hoạch?", "Đồng bằng sông Cửu Long"), "which of them"),
        ("Kế hoạch nào của vùng Tây Nguyên về cây xanh?", ("Kế hoạch nào của các tỉnh về cây xanh?", "Tây Nguyên"), "behind the kind"),
        ("Vùng Đông Nam Bộ ban hành kế hoạch nào?", ("Các tỉnh ban hành kế hoạch nào?", "Đông Nam Bộ"), "in front"),
        ("Các tỉnh miền Tây Nguyên có kế hoạch nào?", ("Các tỉnh có kế hoạch nào?", "Tây Nguyên"), "no miền Tây"),
        ("Kế hoạch nào về Tây Nguyên?", None, "a subject"),
        ("Nghị quyết 3-NQ/TW về phát triển các tỉnh miền Tây được tỉnh nào thực hiện?", None, "what a named paper is about"),
        ("Quyết định của UBND tỉnh Tây Ninh", None, "no region"),
    ],
)  # fmt: skip
def test_of_region(text: str, expected: tuple[str, str] | None, remark: str) -> None:
    assert of_region(text) == expected, remark


def test_regions_are_of_known_provinces() -> None:
    told = [name for provinces in REGIONS.values() for name in provinces]
    assert set(told) <= set(PROVINCES)
    assert set(told) == set(PROVINCES)  # every one lies in some region
    main = (
        "Đồng bằng sông Cửu Long",
        "Đông Nam Bộ",
        "Tây Nguyên",
        "Bắc Trung Bộ",
        "Nam Trung Bộ",
        "Đồng bằng sông Hồng",
    )
    apart = [name for region in (*main, "Trung du và miền núi Bắc Bộ") for name in REGIONS[region]]
    assert len(apart) == len(set(apart)) == len(PROVINCES)


def test_papers_of_a_region() -> None:
    question = read_question("Kế hoạch nào của các tỉnh Đồng bằng sông Hồng?")
    assert question.where.region == "Đồng bằng sông Hồng"
    assert meets(GRAPH, PLAN_HP, Where(region="Đồng bằng sông Hồng"))  # type: ignore[arg-type]
    assert not meets(GRAPH, PLAN_LC, Where(region="Đồng bằng sông Hồng"))  # type: ignore[arg-type]
    reply = ask("Các tỉnh miền Bắc có kế hoạch nào thực hiện Chỉ thị 05/CT-TTg?")
    assert numbers(reply) == ["58/KH-UBND"]
    assert "miền Bắc" in reply.text
    assert not ask("Các tỉnh miền Tây có kế hoạch nào thực hiện Chỉ thị 05/CT-TTg?").documents


UNITS = Lexicon.build(
    agencies=[("UBND quận Lê Chân", "UBND quận Lê Chân"), ("UBND xã Phú Thọ", "UBND xã Phú Thọ")]
)


@pytest.mark.parametrize(
    ("text", "place", "remark"),
    [
        ("Kế hoạch nào của Lê Chân về cây xanh?", "Lê Chân", "without its kind"),
        ("Kế hoạch nào của quận Lê Chân về cây xanh?", "quận Lê Chân", "with it"),
        ("Kế hoạch nào của lê chân về cây xanh?", None, "no name"),
        ("Kế hoạch nào về đường Lê Chân?", None, "a street"),
        ("Kế hoạch nào do bà Lê Chân Anh trình?", None, "a person"),
        ("Kế hoạch nào của Phú Thọ về cây xanh?", "Phú Thọ", "a province bears it, too"),
    ],
)
def test_units_without_their_kind(text: str, place: str | None, remark: str) -> None:
    question = read_question(text, UNITS)
    assert (question.asked.place or question.loose.place) == place, remark


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("Công văn nào gửi Bộ Xây dựng?", "Bộ Xây dựng"),
        ("Văn bản nào của UBND tỉnh Lào Cai gửi UBND các xã về cây xanh?", "UBND các xã"),
        ("cong van nao gui so noi vu nam 2025", "so noi vu"),
        ("Công văn gửi Bộ Xây dựng về nhà ở thay cho công văn nào?", None),
        ("Công văn 310/UBND-XD gửi Bộ Xây dựng ban hành ngày nào?", None),
        ("Công văn nào gửi ai?", None),
    ],
)
def test_sent_to_whom(text: str, whom: str | None) -> None:
    assert read_question(text).where.sent_to == whom


def test_who_sends_a_letter_made_it() -> None:
    assert by_sender("Công văn nào do UBND phường Lê Chân gửi?") == "Công văn nào của UBND phường Lê Chân?"
    assert by_sender("Công văn nào do ai gửi đến Sở Y tế?") == "Công văn nào do ai gửi đến Sở Y tế?"


def test_a_paper_that_is_cited_was_sent_as_told() -> None:
    from kg.cards import Evidence

    quote = "Tỉnh ban hành Công văn số 310/UBND-XD ngày 20/3/2025 gửi Bộ Xây dựng, Bộ Y tế về trồng cây."
    graph = FakeGraph([LETTER], [], [], {LETTER.iri: [Evidence("a.txt", 1, quote, 0, len(quote), "")]})
    work = Work(read_question("?"), graph, None, None, (), None, 10)  # type: ignore[arg-type]
    assert sent_to(work, LETTER, "Bộ Xây dựng")
    assert sent_to(work, LETTER, "Bộ Y tế")
    assert not sent_to(work, LETTER, "Bộ Nội vụ")
    assert not sent_to(work, card("1/A", "Công văn"), "Bộ Y tế")
    assert plain_name("Ủy ban nhân dân tỉnh") == "ubnd tinh"
