"""A subject behind a named paper: its own, or that of the papers asked for. All made up."""

from __future__ import annotations

import pytest

from search.answers.answer import answer
from search.questions.gathering import lexicon_of
from search.questions.question import read_question
from tests.search.graph import FakeGraph, FakePassages, card, edge

DECREE = card(
    "27/2031/NĐ-CP",
    "Nghị định",
    "2031-04-19",
    "Chính phủ",
    title="Quy định cơ chế quản lý các chương trình muối biển",
)
TRADES = card(
    "17/2031/TT-BCT",
    "Thông tư",
    "2031-09-06",
    "Bộ Công Thương",
    title="Hướng dẫn dạy nghề làm muối tại chương trình muối biển",
)
SCHOOLS = card(
    "3/2032/TT-BCT", "Thông tư", "2032-05-31", "Bộ Công Thương", title="Sửa đổi quy định dạy nghề làm muối"
)
MONEY = card(
    "19/2033/TT-BTC",
    "Thông tư",
    "2033-10-16",
    "Bộ Tài chính",
    title="Quy định lập và theo dõi dự án đầu tư công",
)
EDGES = [edge(one, "based_on", DECREE, f"Căn cứ Nghị định số 27/2031/NĐ-CP; {one.title}") for one in (TRADES, SCHOOLS, MONEY)]  # fmt: skip
GRAPH = FakeGraph([DECREE, TRADES, SCHOOLS, MONEY], EDGES)
ALL = {TRADES.number, SCHOOLS.number, MONEY.number}


@pytest.mark.parametrize(
    ("text", "expected", "remark"),
    [
        ("Thông tư nào căn cứ Nghị định 27/2031/NĐ-CP?", ALL, "no subject"),
        ("Thông tư nào căn cứ Nghị định 27/2031/NĐ-CP về cơ chế quản lý các chương trình muối biển?", ALL, "the decree's own"),
        ("thong tu nao can cu nghi dinh 27/2031/NĐ-CP quy dinh co che quan ly chuong trinh muoi bien thi ra", ALL, "with a word more"),
        ("Thông tư nào căn cứ Nghị định 27/2031/NĐ-CP về dạy nghề làm muối?", {TRADES.number, SCHOOLS.number}, "that of the circulars"),
        ("Thông tư nào căn cứ Nghị định 27/2031/NĐ-CP về trồng rừng?", ALL, "nobody's: all are told, not none"),
    ],
)  # fmt: skip
def test_whose_subject_it_is(text: str, expected: set[str | None], remark: str) -> None:
    question = read_question(text, lexicon_of(GRAPH))  # type: ignore[arg-type]
    reply = answer(question, GRAPH, FakePassages([]).search, FakePassages([]))  # type: ignore[arg-type]
    assert {d.number for d in reply.documents} - {DECREE.number} == expected, (remark, reply.text)
