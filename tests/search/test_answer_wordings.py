"""Answers to questions in wordings of many askers: papers told by what another does with them, by their day, by the merger of
provinces, by whom they were sent to. All papers are made up."""

from __future__ import annotations

from functools import partial

import pytest

from search.answers.answer import answer
from search.questions.gathering import lexicon_of
from search.questions.outline import outline_of
from search.questions.question import read_question
from tests.search.graph import FakeGraph, card, edge, joined, passages

VIEW = card("9-KL/TW", "Kết luận", "2024-03-01", "Bộ Chính trị", title="về nghề làm muối")
PLAN = card("31-KH/TU", "Kế hoạch", "2024-05-02", "Tỉnh ủy Sóc Trăng", title="thực hiện kết luận về nghề làm muối")  # fmt: skip
GUIDE = card("6/HD-SNN", "Hướng dẫn", "2024-06-03", "Sở Nông nghiệp tỉnh Sóc Trăng", title="rải bạt ruộng muối")  # fmt: skip
LATER = card("88/KH-UBND", "Kế hoạch", "2025-09-04", "UBND thành phố Cần Thơ", place="Cần Thơ", title="về ruộng muối sạch")  # fmt: skip
EARLY = card("12/KH-UBND", "Kế hoạch", "2024-07-05", "UBND tỉnh Hậu Giang (cũ)", place="Hậu Giang", title="về đồng muối")  # fmt: skip
PARTY_CT = card("44-KH/TU", "Kế hoạch", "2024-05-09", "Thành ủy Cần Thơ", place="Cần Thơ", title="về muối sạch")  # fmt: skip
TASKS = card("17-NQ/TU", "Nghị quyết", "2023-12-04", "Thành ủy Cần Thơ", place="Cần Thơ", title="về phát triển diêm nghiệp ven cửa sông")  # fmt: skip
TASKS_PLAN = card("20/KH-UBND", "Kế hoạch", "2024-01-26", "UBND thành phố Cần Thơ", place="Cần Thơ", title="về diêm nghiệp")  # fmt: skip
FUND = card("68/2030/TTLT-BTC-BNV", "Thông tư liên tịch", "2030-05-21", "Bộ Tài chính", title="quy định quản lý kinh phí thực hiện Dự án 3 và Dự án 4 của Chương trình quốc gia trồng lại rừng đước")  # fmt: skip
AIM = card("80/NQ-CP", "Nghị quyết", "2029-05-19", "Chính phủ", title="về định hướng trồng lại rừng đước")
RULES = card("45/2006/QĐ-TTg", "Quyết định", "2007-02-28", "Thủ tướng Chính phủ", title="ban hành Quy chế cấp thẻ cho người gác đèn")  # fmt: skip
CARDS = card("10/2006/TT-BCA", "Thông tư", "2006-09-18", "Bộ Công an", title="hướng dẫn cấp thẻ")
ORDER = card("6/CT-UBND", "Chỉ thị", "2025-10-15", "Chủ tịch UBND thành phố Cần Thơ", place="Cần Thơ", title="về tăng cường kỷ luật kho muối")  # fmt: skip
ORDER_PLAN = card("40/KH-UBND", "Kế hoạch", "2025-10-31", "UBND xã Long Phú", title="về kho muối")
AID = card("281/QĐ-TTg", "Quyết định", "2024-03-05", "Thủ tướng Chính phủ", title="ban hành Kế hoạch")
CALL = card("25-CT/TW", "Chỉ thị", "2023-10-25", "Ban Bí thư", title="về trạm quan trắc")
NOTE_A = card("5/UBND-KT", "Công văn", "2025-11-25", "UBND thành phố Cần Thơ", place="Cần Thơ", title="báo cáo tiến độ di dời ruộng muối ven cửa sông")  # fmt: skip
NOTE_B = card("7/UBND-KT", "Công văn", "2025-12-25", "UBND thành phố Cần Thơ", place="Cần Thơ", title="báo cáo tiến độ di dời ruộng muối ven cửa sông")  # fmt: skip
NOTE_0 = card("2/UBND-KT", "Công văn", "2025-08-25", "UBND thành phố Cần Thơ", place="Cần Thơ", title="về ruộng muối")  # fmt: skip
FRONT = card("5/KH-MTTQ-BTT", "Kế hoạch", "2024-08-01", "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam thành phố Cần Thơ", place="Cần Thơ", title="về muối sạch")  # fmt: skip
GARRISON = card("128/KH-BCH", "Kế hoạch", "2024-08-02", "Bộ Chỉ huy Quân sự thành phố Cần Thơ", place="Cần Thơ", title="về muối sạch")  # fmt: skip
SHRINE = card("2016/QĐ-UBND", "Quyết định", "2016-07-05", "UBND thành phố Cần Thơ", place="Cần Thơ", title="phê duyệt Đề án bảo tồn bến ghe ngo")  # fmt: skip
SHRINE_20 = card("1530/QĐ-UBND", "Quyết định", "2020-06-16", "UBND thành phố Cần Thơ", place="Cần Thơ")
CARD_ORDER = card("15/2031/QĐ-TTg", "Quyết định", "2031-02-28", "Thủ tướng Chính phủ", title="ban hành Quy chế cấp và thu lại thẻ gác đèn biển ven bờ")  # fmt: skip
CARD_RULES = card("7/2031/TT-BCA", "Thông tư", "2031-09-18", "Bộ Công an", title="hướng dẫn thực hiện Quy chế cấp và thu lại thẻ gác đèn biển ven bờ")  # fmt: skip
WORK = card("11/QĐ-UBND", "Quyết định", "2026-01-05", "UBND xã Long Phú", title="ban hành Quy chế làm việc của UBND xã Long Phú")  # fmt: skip
WORK_2 = card("90/QĐ-UBND", "Quyết định", "2026-05-05", "UBND xã Long Phú", title="sửa đổi Quyết định 11")
GRAPH = FakeGraph(
    [FRONT, GARRISON, SHRINE, SHRINE_20, CARD_ORDER, CARD_RULES, WORK, WORK_2, VIEW, PLAN, GUIDE, LATER, EARLY, PARTY_CT, TASKS, TASKS_PLAN, FUND, AIM, RULES, CARDS, ORDER, ORDER_PLAN, AID, CALL, NOTE_A, NOTE_B, NOTE_0],
    [
        edge(PLAN, "implements", VIEW, "Kế hoạch số 31-KH/TU thực hiện Kết luận số 9-KL/TW."),
        edge(PARTY_CT, "implements", VIEW, "Kế hoạch số 44-KH/TU thực hiện Kết luận số 9-KL/TW."),
        edge(EARLY, "implements", VIEW, "Kế hoạch số 12/KH-UBND thực hiện Kết luận số 9-KL/TW."),
        edge(LATER, "implements", VIEW, "Kế hoạch số 88/KH-UBND thực hiện Kết luận số 9-KL/TW."),
        edge(LATER, "replaces", EARLY, "thay thế Kế hoạch số 12/KH-UBND."),
        edge(GUIDE, "based_on", PLAN, "Căn cứ Kế hoạch số 31-KH/TU."),
        edge(GUIDE, "guides", EARLY, "Hướng dẫn thực hiện Kế hoạch số 12/KH-UBND."),
        edge(TASKS_PLAN, "implements", TASKS, "Thực hiện Nghị quyết số 17-NQ/TU."),
        edge(FUND, "based_on", AIM, "Căn cứ Nghị quyết số 80/NQ-CP."),
        edge(CARDS, "guides", RULES, "Thông tư số 10/2006/TT-BCA hướng dẫn Quyết định số 45/2006/QĐ-TTg."),
        edge(ORDER_PLAN, "implements", ORDER, "Thực hiện Chỉ thị số 6/CT-UBND."),
        edge(AID, "implements", CALL, "Quyết định số 281/QĐ-TTg ban hành Kế hoạch thực hiện Chỉ thị số 25-CT/TW."),
        edge(FRONT, "implements", PLAN, "Kế hoạch số 5/KH-MTTQ-BTT triển khai Kế hoạch số 31-KH/TU."),
        edge(GARRISON, "implements", PLAN, "Kế hoạch số 128/KH-BCH triển khai Kế hoạch số 31-KH/TU."),
        edge(EARLY, "implements", PLAN, "Kế hoạch số 12/KH-UBND triển khai Kế hoạch số 31-KH/TU."),
        edge(SHRINE_20, "amends", SHRINE, "Quyết định số 1530/QĐ-UBND điều chỉnh Quyết định số 2016/QĐ-UBND."),
        edge(WORK_2, "amends", WORK, "Sửa đổi Quyết định số 11/QĐ-UBND."),
        edge(NOTE_A, "replaces", NOTE_0, "Công văn này thay thế Công văn số 2/UBND-KT."),
    ],
    [],
)  # fmt: skip
LEXICON = lexicon_of(GRAPH)
TEXTS = joined(passages("Muối sạch là việc của mọi người."))


def found(text: str) -> set[str | None]:
    told = partial(outline_of, text, LEXICON)
    reply = answer(read_question(text, LEXICON), GRAPH, TEXTS.search, TEXTS, outline=told)  # type: ignore[arg-type]
    return {d.number for d in reply.documents}


@pytest.mark.parametrize(
    ("text", "expected", "remark"),
    [
        ("Kế hoạch mà Hướng dẫn 6/HD-SNN lấy làm cơ sở được ban hành để thực hiện kết luận nào?", {"9-KL/TW"}, "its grounds"),
        ("ke hoach ma huong dan 6/HD-SNN can cu thuc hien ket luan nao", {"9-KL/TW"}, "without marks, two verbs in a row"),
        ("Kế hoạch được Hướng dẫn 6/HD-SNN hướng dẫn là để thực hiện kết luận nào?", {"9-KL/TW"}, "a verb that is a kind too"),
        ("Kế hoạch bị Kế hoạch 88/KH-UBND thay thế thực hiện kết luận nào?", {"9-KL/TW"}, "what it took the place of"),
        ("Kế hoạch mà Kế hoạch 88/KH-UBND thay thế ban hành ngày nào?", {"12/KH-UBND"}, "data of such a paper"),
        ("Kế hoạch nào thay thế Kế hoạch 12/KH-UBND?", {"88/KH-UBND"}, "no such telling"),
    ],
)  # fmt: skip
def test_papers_told_by_what_another_does_with_them(text: str, expected: set[str], remark: str) -> None:
    assert found(text) == expected, remark


@pytest.mark.parametrize(
    ("text", "expected", "remark"),
    [
        ("Trước hợp nhất, tỉnh nào có kế hoạch thực hiện Kết luận 9-KL/TW?", {"31-KH/TU", "12/KH-UBND", "44-KH/TU"}, "agencies asked for"),
        ("UBND ba địa phương có kế hoạch nào thực hiện Kết luận 9-KL/TW trước khi sáp nhập?", {"12/KH-UBND"}, "at the end"),
        ("Sau sáp nhập, kế hoạch nào thực hiện Kết luận 9-KL/TW?", {"88/KH-UBND"}, "after it"),
        ("Thành ủy Cần Thơ và các tỉnh ủy có kế hoạch nào thực hiện Kết luận 9-KL/TW?", {"31-KH/TU", "44-KH/TU"}, "the place is the first one's alone"),
    ],
)  # fmt: skip
def test_the_merger_and_rows_of_agencies(text: str, expected: set[str], remark: str) -> None:
    assert found(text) == expected, remark


@pytest.mark.parametrize(
    ("text", "expected", "remark"),
    [
        ("Nghị quyết của Thành ủy về phát triển diêm nghiệp ven cửa sông đã có kế hoạch thực hiện của UBND thành phố chưa?", {"20/KH-UBND"}, "whether it is carried out"),
        ("Nghị quyết nào là căn cứ của thông tư liên tịch về kinh phí Dự án 3, Dự án 4 trồng lại rừng đước?", {"80/NQ-CP"}, "parts of a programme"),
        ("Thông tư nào hướng dẫn Quyết định 45/2006?", {"10/2006/TT-BCA"}, "the year of the symbol, whatever its day"),
        ("Để thực hiện chỉ thị của Chủ tịch UBND thành phố về kỷ luật kho muối, xã ra kế hoạch nào?", {"40/KH-UBND"}, "discipline is no law"),
        ("Chỉ thị 25-CT/TW được Thủ tướng ban hành kế hoạch thực hiện tại quyết định nào?", {"281/QĐ-TTg"}, "what the plan came with"),
        ("Công văn gửi Bộ Công Thương ngày 25/11/2025 về tiến độ di dời ruộng muối ven cửa sông thay thế công văn nào?", {"2/UBND-KT"}, "its day and to whom"),
    ],
)  # fmt: skip
def test_papers_told_by_other_data(text: str, expected: set[str], remark: str) -> None:
    assert found(text) == expected, remark


@pytest.mark.parametrize(
    ("text", "expected", "remark"),
    [
        ("Kế hoạch nào của Mặt trận triển khai Kế hoạch 31-KH/TU?", {"5/KH-MTTQ-BTT"}, "the Front by its short name"),
        ("MTTQ thành phố có kế hoạch gì triển khai Kế hoạch 31-KH/TU?", {"5/KH-MTTQ-BTT"}, "by its letters"),
        ("UBND tỉnh Hậu Giang và Mặt trận có kế hoạch gì triển khai Kế hoạch 31-KH/TU?", {"5/KH-MTTQ-BTT", "12/KH-UBND"}, "two offices"),
        ("Kế hoạch 31-KH/TU được thành phố và Mặt trận thành phố triển khai bằng kế hoạch nào?", {"5/KH-MTTQ-BTT"}, "a level in front of an office is its government"),
        ("Trên mặt trận diệt muỗi có kế hoạch nào thực hiện Kế hoạch 31-KH/TU?", {"5/KH-MTTQ-BTT", "128/KH-BCH", "12/KH-UBND"}, "a front that is no office"),
        ("xa long thanh co ke hoach nao thuc hien ke hoach 31-KH/TU", set(), "a commune without marks that has none"),
    ],
)  # fmt: skip
def test_offices_by_their_short_names(text: str, expected: set[str], remark: str) -> None:
    assert found(text) == expected, remark


@pytest.mark.parametrize(
    ("text", "expected", "remark"),
    [
        ("Thông tư nào của Bộ Công an hướng dẫn quy chế theo Quyết định 15/2031?", {"7/2031/TT-BCA"}, "its own title says so"),
        ("Thông tư nào của Bộ Y tế hướng dẫn quy chế theo Quyết định 15/2031?", set(), "another office"),
        ("Quy chế làm việc của UBND xã Long Phú có sửa đổi lần nào chưa, tại quyết định số mấy?", {"90/QĐ-UBND"}, "whether before where"),
        ("Muốn biết Kết luận 9-KL/TW được Tỉnh ủy Sóc Trăng thực hiện ở kế hoạch nào", {"31-KH/TU"}, "words that lead up"),
        ("Thu hồi Kế hoạch 12/KH-UBND bằng kế hoạch số nào?", {"88/KH-UBND"}, "which number is no department"),
    ],
)  # fmt: skip
def test_what_was_done_to_papers(text: str, expected: set[str], remark: str) -> None:
    assert found(text) == expected, remark


@pytest.mark.parametrize(
    ("text", "expected", "remark"),
    [
        ("Những kế hoạch được làm ra theo yêu cầu của Kế hoạch 31-KH/TU là gì?", {"5/KH-MTTQ-BTT", "128/KH-BCH", "12/KH-UBND"}, "a class in front of “là gì”"),
        ("Kế hoạch 31-KH/TU - kế hoạch thực hiện", {"5/KH-MTTQ-BTT", "128/KH-BCH", "12/KH-UBND"}, "a dash is no part of a symbol"),
        ("list ke hoach thuc hien 31-kh/tu", {"5/KH-MTTQ-BTT", "128/KH-BCH", "12/KH-UBND"}, "a plan is not named by what it does"),
        ("Muốn làm theo Kế hoạch 12/KH-UBND thì xem hướng dẫn ở văn bản nào?", {"6/HD-SNN"}, "where to look up how"),
        ("Muốn làm theo Kế hoạch 12/KH-UBND thì xem hướng dẫn ở đâu?", {"6/HD-SNN"}, "the same"),
        ("Thực hiện kết luận nào mà ban hành Kế hoạch 31-KH/TU?", {"9-KL/TW"}, "what it was made for, in front"),
        ("Kế hoạch 12/KH-UBND bị kế hoạch nào thay thế một phần?", {"88/KH-UBND"}, "how far the named one ended"),
        ("Kế hoạch về đồng muối của UBND tỉnh Hậu Giang (cũ) bị kế hoạch nào thay thế?", {"88/KH-UBND"}, "a former body's paper, told by its subject"),
        ("Hướng dẫn 6/HD-SNN căn cứ", {"31-KH/TU"}, "a paper and a verb"),
        ("Quyết định 11/QĐ-UBND sửa đổi ở văn bản nào, ban hành ngày nào?", {"90/QĐ-UBND"}, "where it was changed"),
        ("Kế hoạch của UBND tỉnh Hậu Giang ban hành ngày 05/7/2024 thực hiện kết luận nào?", {"9-KL/TW"}, "told by office and day"),
        ("Kế hoạch ngày 05/7/2024 của UBND tỉnh Hậu Giang bị thay thế bởi văn bản nào?", {"88/KH-UBND"}, "the same, what it underwent"),
        ("Trước năm 2020 có kế hoạch nào thực hiện Kết luận 9-KL/TW?", set(), "a year before which there is none"),
    ],
)  # fmt: skip
def test_ties_in_wordings_of_many_askers(text: str, expected: set[str], remark: str) -> None:
    assert found(text) == expected, remark
