"""Short questions of a desk: papers of one number, the paper by which something came about, campaigns in order and in parts,
and how what was understood is told. All made up."""

from __future__ import annotations

import pytest

from kg.cards import CampaignCard
from search.answers.answer import answer
from search.answers.model import Answer
from search.questions.gathering import lexicon_of
from search.questions.question import read_question
from tests.search.graph import FakeGraph, FakePassages, card, edge, passages

ONE = card("71/KH-UBND", "Kế hoạch", "2031-03-01", "UBND tỉnh Lào Cai", held=True)
OTHER = card("71/KH-UBND", "Kế hoạch", "2030-04-01", "UBND tỉnh Cà Mau")
CENTRE = card(
    "15/QĐ-UBND",
    "Quyết định",
    "2031-05-02",
    "UBND tỉnh Cà Mau",
    title="Về việc thành lập Trung tâm Rong biển",
)
BOARD = card(
    "16/QĐ-UBND",
    "Quyết định",
    "2031-05-03",
    "UBND tỉnh Cà Mau",
    title="Thành lập Ban quản lý Trung tâm Rong biển",
)
MERGER = card("90/NQ-UBTVQH17", "Nghị quyết", "2031-06-01", "Ủy ban Thường vụ Quốc hội")
NATION = card("8/QĐ-TTg", "Quyết định", "2029-01-05", "Thủ tướng Chính phủ")
LOCAL = card("72/KH-UBND", "Kế hoạch", "2031-02-05", "UBND tỉnh Lào Cai", held=True)
DONE = card("73/KH-UBND", "Kế hoạch", "2031-03-05", "UBND tỉnh Cà Mau", held=True)
ORDER = card("3/CT-TTg", "Chỉ thị", "2031-02-09", "Thủ tướng Chính phủ", held=True)
WHOLE = CampaignCard("c:whole", "Cả nước trồng rong biển", launched_by="Thủ tướng Chính phủ")
PART = CampaignCard(
    "c:part", "Lào Cai trồng rong nước ngọt", launched_by="UBND tỉnh Lào Cai", part_of="c:whole"
)
GRAPH = FakeGraph(
    [ONE, OTHER, CENTRE, BOARD, MERGER, NATION, LOCAL, DONE, ORDER],
    [
        edge(NATION, "launches", WHOLE, "Phát động phong trào “Cả nước trồng rong biển”."),
        edge(LOCAL, "launches", PART, "Phát động phong trào “Lào Cai trồng rong nước ngọt”."),
        edge(DONE, "implements", WHOLE, "Triển khai phong trào “Cả nước trồng rong biển”."),
    ],
    [WHOLE, PART],
)  # fmt: skip
LEXICON = lexicon_of(GRAPH)
PLACES = FakePassages(
    passages(
        "Xã Muối Biển được thành lập theo Nghị quyết số 90/NQ-UBTVQH17 ngày 01/6/2031 của Ủy ban Thường vụ Quốc hội.",
        "- Hội đồng Nghề muối họp đúng Quy chế, theo dõi các cụm và được kiện toàn, củng cố tại Quyết định số 15/QĐ-UBND ngày 02/3/2031.",
    )
)  # fmt: skip


def ask(text: str) -> Answer:
    return answer(read_question(text, LEXICON), GRAPH, PLACES.search, PLACES)  # type: ignore[arg-type]


ROWS = [
    ("Có bao nhiêu văn bản mang số 71/KH-UBND?", {"71/KH-UBND"}, 2, "counted"),
    ("có những kế hoạch nào cùng số 71/KH-UBND", {"71/KH-UBND"}, 2, "listed"),
    ("Số 71/KH-UBND có mấy văn bản?", {"71/KH-UBND"}, 2, "the number in front"),
    ("Trung tâm Rong biển được thành lập theo quyết định nào?", {"15/QĐ-UBND"}, 1, "by its title, not its neighbour's"),
    ("Trung tâm Rong biển thành lập bằng văn bản nào?", {"15/QĐ-UBND"}, 1, "without the passive"),
    ("Xã Muối Biển được thành lập theo nghị quyết nào?", {"90/NQ-UBTVQH17"}, 1, "told in one sentence"),
    ("Trung tâm Rong biển năm 2029 được thành lập theo quyết định nào?", set(), 0, "NOT: another year"),
    ("Hội đồng Nghề muối được kiện toàn tại quyết định số mấy?", {"15/QĐ-UBND"}, 1, "told at the end of a long sentence"),
    ("hoi dong nghe muoi nam 2031 duoc kien toan theo quyet dinh nao", {"15/QĐ-UBND"}, 1, "with the year of the paper"),
    ("Kế hoạch nào triển khai các phong trào do Thủ tướng phát động?", {"73/KH-UBND", "72/KH-UBND"}, 2, "the campaigns of somebody, with their parts"),
    ("phong trào thi đua mới nhất", {"72/KH-UBND"}, 1, "the newest campaign"),
    ("Phong trào thi đua cũ nhất là gì?", {"8/QĐ-TTg", "73/KH-UBND", "72/KH-UBND"}, 3, "the oldest, with its parts"),
    ("Phong trào Cả nước trồng rong biển gồm những phong trào địa phương nào?", {"72/KH-UBND"}, 1, "the parts of one"),
    ("Văn bản nào do Trần Muối Biển ký?", set(), 0, "somebody who signs nothing here"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected", "count", "remark"), ROWS)
def test_papers(text: str, expected: set[str], count: int, remark: str) -> None:
    told = ask(text).documents
    assert ({d.number for d in told}, len(told)) == (expected, count), remark


TOLD = [
    ("Cơ quan nào ban hành nhiều kế hoạch nhất?", "cơ quan nào ban hành nhiều kế hoạch nhất?"),
    ("người ký nhiều văn bản nhất", "ai ký nhiều văn bản nhất?"),
    ("3 kế hoạch mới nhất", "những kế hoạch nào (3 văn bản mới nhất)?"),
    ("chi thi chua trien khai", "những chỉ thị nào chưa có văn bản thực hiện?"),
    ("Nguyễn Văn Sóng ký những văn bản nào?", "những văn bản nào do Nguyễn Văn Sóng ký?"),
    ("kế hoạch mới nhất của tỉnh về nghề rong", "những kế hoạch nào về “nghề rong” mới nhất?"),
    ("Lào Cai có kế hoạch nào về nghề rong?", "những kế hoạch nào ở Lào Cai về “nghề rong”?"),
    ("Văn bản nào của Lào Cai bị thay thế?", "những văn bản nào ở Lào Cai bị thay thế?"),
    ("Số 71/KH-UBND có mấy văn bản?", "có bao nhiêu văn bản số 71/KH-UBND?"),
    ("Xã Muối Biển thành lập theo nghị quyết nào?", "“Xã Muối Biển” được thành lập theo nghị quyết nào?"),
]


@pytest.mark.parametrize(("text", "understood"), TOLD)
def test_what_was_understood(text: str, understood: str) -> None:
    assert ask(text).understood == f"Câu hỏi được hiểu là: {understood}"


def test_what_came_about_by_no_paper_lists_none() -> None:
    assert not ask("Chợ Rong biển được thành lập theo quyết định nào?").documents
