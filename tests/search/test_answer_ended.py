"""Answers on when documents take effect and end: days that papers tell, and what is said where none does."""

from __future__ import annotations

import pytest

from kg.cards import Status
from kg.status import judge
from search.answers.answer import answer
from search.answers.facts import Fact
from search.answers.model import Answer
from search.answers.ties import provisions_of
from search.engine.text import history
from search.questions.question import Lexicon, read_question
from tests.search.graph import FakeGraph, card, edge, joined, passages

GOV, BUILD = "Chính phủ", "Bộ Xây dựng"


class Judged(FakeGraph):
    """The force that the relations tell."""

    def status(self, iri: str, on: str | None = None) -> Status:
        words = ("amends", "corrects", "repeals", "replaces", "suspends")
        edges = tuple(e for e in self.edges if e.object.iri == iri and e.rel in words)
        return judge(self.card(iri), edges, on)


OLD = card("5/2018/NĐ-CP", "Nghị định", "2018-04-23", GOV)
AMENDS = card("7/2021/NĐ-CP", "Nghị định", "2021-12-06", GOV)
NEW = card("8/2030/NĐ-CP", "Nghị định", "2030-06-09", GOV)
LATER = card("9/2030/NĐ-CP", "Nghị định", "2030-03-01", GOV, effective="2030-07-01", held=True)
SOON = card("4/2030/NĐ-CP", "Nghị định", "2030-02-01", GOV, effective="2030-03-15", held=True)
HELD = card("35/2022/QĐ-UBND", "Quyết định", "2022-09-16", "UBND tỉnh Lào Cai", held=True)
PLAN = card("6/KH-UBND", "Kế hoạch", "2022-09-16", "UBND tỉnh Lào Cai", held=True)
CIRCULAR = card("12/2019/TT-BXD", "Thông tư", "2019-09-06", BUILD, expires="2030-06-20")
OTHER = card("14/2020/TT-BXD", "Thông tư", "2020-09-06", BUILD)
PART = card("20/2021/TT-BXD", "Thông tư", "2021-03-08", BUILD)
BY = card("18/2030/TT-BXD", "Thông tư", "2030-05-02", BUILD)
LISTS = card("77/QĐ-BXD", "Quyết định", "2031-01-20", BUILD, held=True, title="Công bố danh mục văn bản hết hiệu lực năm 2030")  # fmt: skip
EDGES = [
    edge(NEW, "replaces", OLD, "Nghị định số 8/2030/NĐ-CP thay thế Nghị định số 5/2018/NĐ-CP."),
    edge(AMENDS, "amends", OLD, "Nghị định số 7/2021/NĐ-CP sửa đổi Nghị định số 5/2018/NĐ-CP."),
    edge(BY, "replaces", CIRCULAR, "Được thay thế bởi Thông tư số 18/2030/TT-BXD"),
    edge(BY, "repeals", PART, "Bãi bỏ Điều 3 Thông tư số 20/2021/TT-BXD", provision="Điều 3"),
    edge(LISTS, "repeals", OTHER, "Hết thời gian thực hiện", rule="lapses"),
]
GRAPH = Judged([OLD, AMENDS, NEW, LATER, SOON, HELD, PLAN, CIRCULAR, OTHER, PART, BY, LISTS], EDGES)
TEXTS = joined(
    passages("Công bố danh mục văn bản hết hiệu lực năm 2030.", iri=LISTS.iri, source="bao-cao.txt")
)
LEXICON = Lexicon.build(laws=[], agencies=[(n, n) for n in (GOV, BUILD)], signers=[])
UNKNOWN = "bị Nghị định số 8/2030/NĐ-CP của Chính phủ thay thế (ban hành ngày 09/6/2030; kho không ghi ngày có hiệu lực)"


def ask(text: str) -> Answer:
    return answer(read_question(text, LEXICON), GRAPH, TEXTS.search, TEXTS)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "told", "never"),
    [
        ("Nghị định 5/2018/NĐ-CP còn hiệu lực không?", f"đã {UNKNOWN}. Văn bản đã được sửa đổi, bổ sung: Nghị định số 7/2021/NĐ-CP", "hết hiệu lực từ"),
        ("Ngày 15/6/2030 Nghị định 5/2018/NĐ-CP còn hiệu lực không?", "Chưa rõ vào ngày 15/6/2030 văn bản đã hết hiệu lực hay chưa", "đã hết hiệu lực từ"),
        ("Ngày 15/6/2032 Nghị định 5/2018/NĐ-CP còn hiệu lực không?", f"đã {UNKNOWN}", "Chưa rõ"),
        ("Ngày 15/6/2025 Nghị định 5/2018/NĐ-CP còn hiệu lực không?", f"còn hiệu lực; sau đó {UNKNOWN}", "09/6/2030 mới"),
        ("Nghị định 5/2018/NĐ-CP hết hiệu lực khi nào?", UNKNOWN, "hết hiệu lực từ"),
        ("Quyết định 35/2022/QĐ-UBND còn hiệu lực không?", "Kho không ghi ngày có hiệu lực của Quyết định số 35/2022/QĐ-UBND (ban hành ngày 16/9/2022)", "kể từ"),
        ("Kế hoạch 6/KH-UBND còn hiệu lực không?", "còn hiệu lực; không có", "Kho không ghi"),
        ("Nghị định 9/2030/NĐ-CP còn hiệu lực không?", "kể từ 01/7/2030", "Kho không ghi"),
        ("Thông tư 12/2019/TT-BXD hết hiệu lực khi nào?", "hết hiệu lực từ ngày 20/6/2030", "02/5/2030"),
        ("Thông tư 12/2019/TT-BXD còn hiệu lực không?", "đã hết hiệu lực từ 20/6/2030, do Thông tư số 18/2030/TT-BXD", "Kho không"),
        ("Thông tư 14/2020/TT-BXD còn hiệu lực không?", "đã được Quyết định số 77/QĐ-BXD của Bộ Xây dựng công bố hết hiệu lực (ban hành ngày 20/1/2031)", "bãi bỏ"),
        ("Nghị định 5/2018/NĐ-CP được sửa đổi bởi văn bản nào và hết hiệu lực khi nào?", f"Nghị định số 5/2018/NĐ-CP ngày 23/4/2018 của Chính phủ đã {UNKNOWN}", "về hiệu lực của Nghị định số 7/2021"),
    ],
)  # fmt: skip
def test_no_day_is_told_that_no_paper_tells(text: str, told: str, never: str) -> None:
    said = ask(text).text
    assert told in said and never not in said, said


@pytest.mark.parametrize(
    ("text", "expected", "remark"),
    [
        ("Nghị định nào ban hành năm 2030 nhưng chưa có hiệu lực vào ngày 01/6/2030?", {LATER}, "not yet"),
        ("Nghị định nào có hiệu lực từ ngày 01/7/2030?", {LATER}, "that day"),
        ("Nghị định nào có hiệu lực từ ngày 15/3/2030?", {SOON}, "that day, not since"),
        ("Nghị định nào có hiệu lực từ ngày 15/3/2030 đến nay?", {SOON, LATER}, "since"),
        ("Thông tư nào hết hiệu lực năm 2030?", {CIRCULAR}, "the day a list tells"),
        ("Nghị định nào hết hiệu lực năm 2030?", {OLD}, "perhaps, and told so"),
        ("Thông tư nào hết hiệu lực theo Quyết định 77/QĐ-BXD?", {CIRCULAR, OTHER}, "the papers of its list"),
        ("Quyết định 77/QĐ-BXD làm hết hiệu lực những thông tư nào?", {CIRCULAR, OTHER}, "the same"),
        ("Nghị định nào hết hiệu lực theo Nghị định 8/2030/NĐ-CP?", {OLD}, "what it replaces"),
        ("Thông tư nào hết hiệu lực một phần?", {PART}, "in part only"),
        ("thong tu nao bi bai bo mot phan", {PART}, "a part repealed"),
        ("Thông tư nào còn hiệu lực một phần?", {PART}, "the other way round"),
        ("Thông tư nào hết hiệu lực toàn bộ?", {CIRCULAR, OTHER}, "as a whole"),
        ("Thông tư nào hết hiệu lực toàn bộ hoặc một phần?", {CIRCULAR, OTHER, PART}, "NOT: both"),
        ("Thông tư nào hết hiệu lực?", {CIRCULAR, OTHER, PART}, "not told how far"),
        (
            "Thông tư nào hết hiệu lực một phần theo Quyết định 77/QĐ-BXD?",
            {PART},
            "those of its list of parts",
        ),
        ("Thông tư nào hết hiệu lực toàn bộ theo Quyết định 77/QĐ-BXD?", {CIRCULAR, OTHER}, "the other list"),
        ("Quyết định nào công bố Thông tư 12/2019/TT-BXD hết hiệu lực?", {LISTS}, "by whose list it is told"),
        ("quyet dinh nao cong bo thong tu 14/2020/TT-BXD het hieu luc", {LISTS}, "no marks"),
        ("Thông tư nào công bố Thông tư 12/2019/TT-BXD hết hiệu lực?", {BY}, "NOT: a list of that kind"),
        ("Văn bản nào làm Thông tư 12/2019/TT-BXD hết hiệu lực?", {BY}, "NOT: who ended it"),
        (
            "Thông tư 12/2019/TT-BXD bị thông tư nào thay thế, và quyết định nào công bố nó hết hiệu lực?",
            {BY, LISTS},
            "both asked",
        ),
        ("Thông tư 18/2030/TT-BXD bãi bỏ, thay thế những thông tư nào?", {CIRCULAR, PART}, "however far"),
        (
            "Thông tư 18/2030/TT-BXD bãi bỏ một phần những thông tư nào?",
            {PART},
            "what a named paper ended in part",
        ),
        ("thong tu nao bi thong tu 18/2030/TT-BXD bai bo mot phan", {PART}, "its words behind the verb"),
        ("Văn bản nào bãi bỏ một phần nội dung của Thông tư 20/2021/TT-BXD?", {BY}, "of a named paper"),
        ("Văn bản nào thay thế toàn bộ Thông tư 12/2019/TT-BXD?", {BY}, "as a whole"),
        ("Văn bản nào bãi bỏ toàn bộ Thông tư 20/2021/TT-BXD?", set(), "not as a whole"),
    ],
)
def test_lists_by_days_of_effect(text: str, expected: set[object], remark: str) -> None:
    reply = ask(text)
    assert {d.number for d in reply.documents} == {c.number for c in expected}, (remark, reply.text)  # type: ignore[attr-defined]


def test_days_read_as_days_of_effect_are_told() -> None:
    reply = ask("Nghị định nào từ tháng 7/2030?")
    assert [d.number for d in reply.documents] == [LATER.number]
    assert "Không có văn bản nào ban hành trong thời gian này" in reply.text
    assert "ban hành trong thời gian này" not in ask("Nghị định nào từ tháng 6/2030?").text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("van ban nao cua Bo Xay dung het hieu luc mot phan", "hết hiệu lực một phần?"),
        ("Có bao nhiêu thông tư hết hiệu lực toàn bộ?", "thông tư hết hiệu lực toàn bộ?"),
        ("Thông tư nào bị bãi bỏ một phần?", "bị bãi bỏ một phần?"),
    ],
)
def test_how_far_they_ended_is_told_where_it_belongs(text: str, told: str) -> None:
    assert ask(text).understood.endswith(told)


def test_who_did_it_to_another_extent_is_told() -> None:
    told = ask("Văn bản nào bãi bỏ toàn bộ Thông tư 20/2021/TT-BXD?").text
    assert "Có văn bản như vậy nhưng là một phần: Thông tư số 18/2030/TT-BXD" in told


def test_a_list_tells_what_it_cannot_date() -> None:
    told = ask("Nghị định nào hết hiệu lực năm 2030?").text
    assert told.startswith("Kho không ghi ngày hết hiệu lực") and "Nghị định số 5/2018/NĐ-CP" in told


def test_the_history_says_which_days_are_days_of_issue() -> None:
    events = history(OLD, GRAPH.status(OLD.iri), ())
    assert [(e.date, e.issued) for e in events] == [
        ("2018-04-23", False),
        ("2021-12-06", True),
        ("2030-06-09", True),
    ]
    assert [e.issued for e in history(LATER, Status("inForce", "2030-07-01"), (edge(LATER, "replaces", OLD, ""),))] == [False] * 3  # fmt: skip


FOOD = card("46/2030/NĐ-CP", "Nghị định", "2030-01-26", GOV)
STOPS = card("9/2030/NQ-CP", "Nghị quyết", "2030-02-04", GOV)
AGAIN = card("15/2030/NQ-CP", "Nghị quyết", "2030-04-06", GOV, held=True)
PART = card("47/2030/NĐ-CP", "Nghị định", "2030-01-26", GOV)
PAUSED = Judged(
    [FOOD, STOPS, AGAIN, PART],
    [
        edge(STOPS, "suspends", FOOD, "Nghị quyết số 9/2030/NQ-CP tạm ngưng hiệu lực Nghị định số 46/2030/NĐ-CP."),
        edge(AGAIN, "suspends", FOOD, "Tạm ngưng hiệu lực Nghị định số 46/2030/NĐ-CP."),
        edge(AGAIN, "suspends", PART, "Ngưng hiệu lực khoản 2 Điều 5 Nghị định số 47/2030/NĐ-CP.", provision="khoản 2 Điều 5"),
        edge(AGAIN, "replaces", STOPS, "Nghị quyết này thay thế Nghị quyết số 9/2030/NQ-CP."),
    ],
)  # fmt: skip
PAUSED_TEXTS = joined(
    passages(
        "Điều 1. Tạm ngưng áp dụng cho đến khi Luật Muối biển có hiệu lực thi hành đối với các văn bản sau đây:",
        iri=AGAIN.iri, document="Nghị quyết 15/2030/NQ-CP",
    ),
)  # fmt: skip


@pytest.mark.parametrize(
    ("question", "told", "not_told", "remark"),
    [
        ("Nghị định 46/2030/NĐ-CP còn hiệu lực không?", "đang tạm ngưng hiệu lực cho đến khi Luật Muối biển có hiệu lực thi hành, do Nghị quyết số 15/2030/NQ-CP", "một phần", "the whole is suspended"),
        ("Nghị định 46/2030/NĐ-CP còn hiệu lực không?", "15/2030/NQ-CP", "9/2030/NQ-CP ngày", "by what is in force still"),
        ("Nghị định 47/2030/NĐ-CP còn hiệu lực không?", "hết hiệu lực một phần", "tạm ngưng hiệu lực", "a part is suspended"),
    ],
)  # fmt: skip
def test_what_is_suspended_and_until_when(question: str, told: str, not_told: str, remark: str) -> None:
    text = answer(read_question(question), PAUSED, PAUSED_TEXTS.search, PAUSED_TEXTS).text  # type: ignore[arg-type]
    assert told in text and not_told not in text, remark


def test_provisions_are_told_in_the_order_of_the_paper() -> None:
    where = [
        "khoản 2 Điều 12",
        "Phụ lục II",
        "Điều 9",
        "điểm b khoản 1 Điều 9",
        "khoản 10 Điều 12",
        "điểm a khoản 1 Điều 9",
        "Phụ lục I",
    ]
    edges = [edge(AMENDS, "amends", OLD, f"Sửa đổi {one}.", provision=one) for one in where]
    told = provisions_of([Fact(OLD, "amends", tuple(edges))])
    assert told == (
        " Cụ thể: Điều 9; điểm a khoản 1 Điều 9; điểm b khoản 1 Điều 9; khoản 2 Điều 12; khoản 10 Điều 12; Phụ lục I; Phụ lục II."
    )
    assert provisions_of([]) == ""
