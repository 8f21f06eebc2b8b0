"""Answers to questions that turn a tie round: guides of campaigns, reports, what a described paper came with. Made up."""

from __future__ import annotations

import pytest

from kg.cards import CampaignCard
from search.answers.answer import answer
from search.questions.gathering import lexicon_of
from search.questions.question import read_question
from tests.search.graph import FakeGraph, card, edge, joined, passages

CLEAN = CampaignCard("c:clean", "Bến cảng xanh, ngư trường sạch", None, "2031-2035")
OPENING = card("63/KH-UBND", "Kế hoạch", "2031-02-01", "UBND tỉnh Sóc Trăng", place="Sóc Trăng", title="phát động phong trào “Bến cảng xanh, ngư trường sạch”")  # fmt: skip
MARKS = card("4/HD-SNV", "Hướng dẫn", "2031-05-01", "Sở Nội vụ tỉnh Sóc Trăng", place="Sóc Trăng", title="về tiêu chí khen thưởng phong trào")  # fmt: skip
MARKS_CT = card("9/HD-SNV", "Hướng dẫn", "2031-06-01", "Sở Nội vụ thành phố Cần Thơ", place="Cần Thơ", title="về khen thưởng phong trào")  # fmt: skip
ORDER = card("61-CT/TW", "Chỉ thị", "2030-03-03", "Ban Bí thư", title="về cảng cá")
PLAN = card(
    "15/KH-BTC", "Kế hoạch", "2033-01-05", "Ban Tổ chức Trung ương", title="tổng kết 3 năm Chỉ thị 61"
)
BOARD = card("64-BC/BTCTU", "Báo cáo", "2033-06-05", "Ban Tổ chức Tỉnh ủy Sóc Trăng", place="Sóc Trăng", title="tổng kết Chỉ thị 61")  # fmt: skip
SUM = card("70-BC/TU", "Báo cáo", "2033-04-05", "Tỉnh ủy Sóc Trăng", held=True, place="Sóc Trăng", title="tổng kết Chỉ thị 61")  # fmt: skip
STRATEGY = card("616/QĐ-TTg", "Quyết định", "2031-07-08", "Thủ tướng Chính phủ", title="ban hành Kế hoạch thực hiện Quy hoạch luồng lạch cảng cá ven biển")  # fmt: skip
OLD = card("600/QĐ-TTg", "Quyết định", "2030-07-08", "Thủ tướng Chính phủ", title="phê duyệt Quy hoạch luồng lạch cảng cá ven biển")  # fmt: skip
FEES = card("6/2033/NQ-HĐND", "Nghị quyết", "2033-07-07", "HĐND tỉnh Sóc Trăng", place="Sóc Trăng", title="quy định mức thu phí bằng không khi nộp hồ sơ qua mạng")  # fmt: skip
FEES_34 = card("27/2034/NQ-HĐND", "Nghị quyết", "2034-07-07", "HĐND tỉnh Sóc Trăng", place="Sóc Trăng", title="sửa đổi Điều 2 Nghị quyết số 6/2033/NQ-HĐND")  # fmt: skip
GRAPH = FakeGraph(
    [OPENING, MARKS, MARKS_CT, ORDER, PLAN, BOARD, SUM, STRATEGY, OLD, FEES, FEES_34],
    [
        edge(OPENING, "launches", CLEAN, "Kế hoạch số 63/KH-UBND phát động phong trào."),
        edge(MARKS, "cites", CLEAN, "Hướng dẫn số 4/HD-SNV về tiêu chí khen thưởng."),
        edge(MARKS_CT, "cites", CLEAN, "Hướng dẫn số 9/HD-SNV về khen thưởng."),
        edge(SUM, "reports_on", ORDER, "Báo cáo tổng kết Chỉ thị số 61-CT/TW."),
        edge(BOARD, "reports_on", ORDER, "Báo cáo của Ban Tổ chức về Chỉ thị số 61-CT/TW."),
        edge(MARKS, "guides", OPENING, "Hướng dẫn thực hiện Kế hoạch số 63/KH-UBND."),
        edge(SUM, "implements", PLAN, "Thực hiện Kế hoạch số 15/KH-BTC."),
        edge(STRATEGY, "implements", OLD, "Thực hiện Quyết định số 600/QĐ-TTg."),
        edge(FEES_34, "amends", FEES, "Sửa đổi Điều 2 Nghị quyết số 6/2033/NQ-HĐND."),
    ],
    [CLEAN],
)
LEXICON = lexicon_of(GRAPH)
TEXTS = joined(passages("Cảng cá sạch là việc của mọi người."))


@pytest.mark.parametrize(
    ("text", "expected", "remark"),
    [
        ("Văn bản nào hướng dẫn tiêu chí khen thưởng phong trào “Bến cảng xanh, ngư trường sạch”?", {"4/HD-SNV", "9/HD-SNV"}, "guides, not the paper that opened it"),
        ("Hướng dẫn chấm điểm phong trào Bến cảng xanh, ngư trường sạch", {"4/HD-SNV", "9/HD-SNV"}, "a noun"),
        ("Văn bản nào phát động phong trào “Bến cảng xanh, ngư trường sạch”?", {"63/KH-UBND"}, "what opened it"),
        ("Báo cáo tổng kết Chỉ thị 61-CT/TW của Tỉnh ủy Sóc Trăng được thực hiện theo kế hoạch nào?", {"15/KH-BTC"}, "a report on a paper, by whom"),
        ("Kế hoạch thực hiện Quy hoạch luồng lạch cảng cá ven biển được Thủ tướng ban hành tại quyết định nào?", {"616/QĐ-TTg"}, "what the plan came with"),
        ("Kế hoạch thực hiện Quy hoạch luồng lạch cảng cá ven biển ban hành ở quyết định số mấy", {"616/QĐ-TTg"}, "without who did"),
        ("Báo cáo sơ kết thực hiện Chỉ thị 61-CT/TW của Tỉnh ủy", {"70-BC/TU"}, "a board of the committee is another"),
        ("Kế hoạch 15/KH-BTC được thực hiện theo hướng dẫn nào?", set(), "a report on a plan guides nobody"),
        ("Kế hoạch mở phong trào của UBND tỉnh Sóc Trăng (số 63, ngày 01/02/2031) được làm theo hướng dẫn nào?", {"4/HD-SNV"}, "a paper by its number and day in brackets"),
        ("Hướng dẫn về tiêu chí khen thưởng phong trào của Sở Nội vụ Sóc Trăng được ban hành để thực hiện kế hoạch nào", {"63/KH-UBND"}, "a guide carries out what it guides"),
        ("Mức thu phí bằng không khi nộp hồ sơ qua mạng bị điều chỉnh bởi nghị quyết nào?", {"27/2034/NQ-HĐND"}, "a subject that holds words of the grammar"),
    ],
)  # fmt: skip
def test_papers_that_a_turned_question_asks_for(text: str, expected: set[str], remark: str) -> None:
    found = answer(read_question(text, LEXICON), GRAPH, TEXTS.search, TEXTS)  # type: ignore[arg-type]
    assert {d.number for d in found.documents} == expected, remark
