"""Answers hold exactly the papers asked for: those of the agencies named, of the kinds named, none twice. All made up."""

from __future__ import annotations

import pytest

from search.answers.answer import answer
from search.answers.model import Answer
from search.questions.gathering import lexicon_of
from search.questions.question import read_question
from tests.search.graph import FakeGraph, FakePassages, card, edge

POLICY = card("81-NQ/TW", "Nghị quyết", "2031-04-02", "Bộ Chính trị", title="Về phát triển nghề muối")
CABINET = card(
    "60/NQ-CP", "Nghị quyết", "2031-06-18", "Chính phủ", title="Chương trình hành động về nghề muối"
)
HOUSE = card("70/2031/QH17", "Nghị quyết", "2031-05-01", "Quốc hội", title="Về vốn cho nghề muối")
PARTY = card("29-CTr/TU", "Chương trình", "2031-07-26", "Tỉnh ủy Cà Mau", title="Phát triển nghề muối")
CENTRE = card("02-KH/BCĐTW", "Kế hoạch", "2031-05-19", "Ban Chỉ đạo Trung ương về nghề biển")
LOCAL = card("48-KH/TU", "Kế hoạch", "2031-06-24", "Ban Thường vụ Tỉnh ủy Cà Mau")
PLAN = card(
    "33/KH-UBND",
    "Kế hoạch",
    "2031-08-02",
    "UBND tỉnh Cà Mau",
    held=True,
    place="Cà Mau",
    title="Phát triển nghề muối tỉnh Cà Mau",
)
LAW = card(None, "Luật", "2027-11-20", name="Luật Nghề muối")
CONSTITUTION = card(None, "Hiến pháp", "2013-11-28", name="Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam")
DECREE = card("14/2029/NĐ-CP", "Nghị định", "2029-01-05", "Chính phủ")
LOCAL_AIM = card("5/2030/NQ-HĐND", "Nghị quyết", "2030-12-08", "HĐND tỉnh Cà Mau", title="Về đê biển")
DIKES = card(
    "9/2031/QĐ-UBND",
    "Quyết định",
    "2031-02-03",
    "UBND tỉnh Cà Mau",
    held=True,
    place="Cà Mau",
    title="Phê duyệt Chương trình củng cố đê biển ngăn mặn tỉnh Cà Mau",
)
LETTER_PLAN = card(None, "Kế hoạch", None, None, held=True, title="Thực hiện Nghị quyết về đê biển")
NUMBERED = card("77/KH-UBND", "Kế hoạch", "2031-03-03", "UBND tỉnh Cà Mau")
ORDER = card("21/2026/QĐ-UBND", "Quyết định", "2026-02-03", "UBND tỉnh Cà Mau")
NEWER = card(
    "4/2031/QĐ-UBND",
    "Quyết định",
    "2031-01-09",
    "UBND tỉnh Cà Mau",
    held=True,
    place="Cà Mau",
    title="Sửa đổi giá thuê đồng muối",
)
RENT = card("30/2028/NĐ-CP", "Nghị định", "2028-01-05", "Chính phủ", title="Giá thuê đồng muối")
SEAWEED = card(
    "3/QĐ-UBND",
    "Quyết định",
    "2031-03-09",
    "UBND tỉnh Cà Mau",
    held=True,
    place="Cà Mau",
    title="Hỗ trợ chế biến rong nho",
)
HEAD = card("8/2030/QĐ-TTg", "Quyết định", "2030-01-05", "Thủ tướng Chính phủ")
GUIDE = card(
    "6/HD-SNN", "Hướng dẫn", "2031-04-09", "Sở Nông nghiệp", held=True, title="Lập hồ sơ thuê đồng muối"
)
UNION = card(
    "7/CTr-BCH",
    "Chương trình",
    "2031-05-20",
    "Ban Chấp hành Tổng Liên đoàn Lao động Việt Nam",
    title="Việc làm ở đồng muối",
)
WARD = card("15-KH/QU", "Kế hoạch", "2031-05-23", "Ban Thường vụ Quận ủy", title="Giữ nghề muối")
ISSUED = card(
    "88/NQ-CP",
    "Nghị quyết",
    "2031-09-18",
    "Chính phủ",
    title="Ban hành Chương trình hành động giữ rừng ngập mặn",
)
FOREST = card("19-KL/TW", "Kết luận", "2031-07-02", "Ban Bí thư", title="Về rừng ngập mặn")
POTTERY = card("85-NQ/TW", "Nghị quyết", "2031-10-02", "Bộ Chính trị", title="Về bảo tồn nghề gốm")
POTTERY_CABINET = card(
    "90/NQ-CP",
    "Nghị quyết",
    "2031-11-02",
    "Chính phủ",
    title="Chương trình hành động thực hiện Nghị quyết của Bộ Chính trị về bảo tồn nghề gốm",
)
NOTICE = card(
    "16-TB/TW",
    "Thông báo",
    "2031-01-15",
    "Ban Bí thư",
    title="về Hướng dẫn lấy ý kiến về nghề gốm trong nhân dân",
)
ASKING = card(
    "15-HD/BTGTW", "Hướng dẫn", "2031-01-20", "Ban Tuyên giáo Trung ương", title="lấy ý kiến về nghề gốm"
)
CARDS = [POTTERY, POTTERY_CABINET, NOTICE, ASKING, UNION, WARD, ISSUED, FOREST, POLICY, CABINET, HOUSE, PARTY, CENTRE, LOCAL, PLAN, LAW, CONSTITUTION, DECREE, LOCAL_AIM, DIKES, LETTER_PLAN, NUMBERED, ORDER, NEWER, GUIDE, RENT, SEAWEED, HEAD]  # fmt: skip
GRAPH = FakeGraph(
    CARDS,
    [
        edge(CABINET, "implements", POLICY, "Nghị quyết số 60/NQ-CP thực hiện Nghị quyết số 81-NQ/TW."),
        edge(PARTY, "implements", POLICY, "Chương trình số 29-CTr/TU thực hiện Nghị quyết số 81-NQ/TW."),
        *(
            edge(PLAN, "based_on", one, f"Căn cứ {one.number or one.name};")
            for one in (CENTRE, LOCAL, POLICY, HOUSE, LAW, CONSTITUTION, DECREE)
        ),
        edge(PLAN, "implements", PARTY, "Thực hiện Chương trình số 29-CTr/TU."),
        edge(DIKES, "based_on", LOCAL_AIM, "Căn cứ Nghị quyết số 5/2030/NQ-HĐND;"),
        edge(LETTER_PLAN, "implements", LOCAL_AIM, "Thực hiện Nghị quyết số 5/2030/NQ-HĐND."),
        edge(
            NUMBERED,
            "implements",
            LOCAL_AIM,
            "Kế hoạch số 77/KH-UBND thực hiện Nghị quyết số 5/2030/NQ-HĐND.",
        ),
        edge(LETTER_PLAN, "cites", NUMBERED, "tại Kế hoạch số 77/KH-UBND"),
        edge(NEWER, "amends", ORDER, "Sửa đổi Quyết định số 21/2026/QĐ-UBND."),
        edge(NEWER, "based_on", DECREE, "Căn cứ Nghị định số 14/2029/NĐ-CP;"),
        edge(NEWER, "based_on", RENT, "Căn cứ Nghị định số 30/2028/NĐ-CP;"),
        edge(SEAWEED, "based_on", DECREE, "Căn cứ Nghị định số 14/2029/NĐ-CP;"),
        edge(NEWER, "based_on", HEAD, "Căn cứ Quyết định số 8/2030/QĐ-TTg;"),
        edge(
            POTTERY_CABINET, "implements", POTTERY, "Nghị quyết số 90/NQ-CP thực hiện Nghị quyết số 85-NQ/TW."
        ),
        edge(ASKING, "implements", NOTICE, "Thực hiện Thông báo số 16-TB/TW."),
        edge(UNION, "implements", FOREST, "Chương trình số 7/CTr-BCH thực hiện Kết luận số 19-KL/TW."),
        edge(WARD, "implements", FOREST, "Kế hoạch số 15-KH/QU thực hiện Kết luận số 19-KL/TW."),
        edge(ISSUED, "implements", FOREST, "Ban hành Chương trình hành động thực hiện Kết luận số 19-KL/TW."),
        edge(GUIDE, "based_on", NEWER, "Căn cứ Quyết định số 4/2031/QĐ-UBND;"),
    ],
)
LEXICON = lexicon_of(GRAPH)


def ask(text: str) -> Answer:
    return answer(read_question(text, LEXICON), GRAPH, FakePassages([]).search, FakePassages([]))  # type: ignore[arg-type]


SETS = [
    ("Kế hoạch 33/KH-UBND căn cứ kế hoạch nào của Trung ương và của Tỉnh ủy?", {"02-KH/BCĐTW", "48-KH/TU"}, "two agencies of what is asked"),
    ("Kế hoạch 33/KH-UBND căn cứ nghị quyết nào của Trung ương?", {"81-NQ/TW"}, "a resolution of the centre is the Party's"),
    ("Kế hoạch 33/KH-UBND căn cứ những văn bản nào của Đảng?", {"81-NQ/TW", "02-KH/BCĐTW", "48-KH/TU"}, "the Party at both levels, no law"),
    ("Nghị quyết 81-NQ/TW được Chính phủ và Tỉnh ủy Cà Mau triển khai bằng văn bản nào?", {"60/NQ-CP", "29-CTr/TU"}, "a central body is bound by no place"),
    ("Kế hoạch 33/KH-UBND thực hiện chương trình hành động nào?", {"29-CTr/TU"}, "a programme for action is a programme"),
    ("ke hoach 33/KH-UBND dua vao luat va van ban nao", {"14/2029/NĐ-CP", "02-KH/BCĐTW", "48-KH/TU", "81-NQ/TW", "70/2031/QH17", "Luật Nghề muối", "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam"}, "laws and whatever else are its grounds"),
    ("Kế hoạch 33/KH-UBND căn cứ Hiến pháp và những luật nào?", {"Luật Nghề muối", "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam"}, "the constitution beside the laws"),
    ("Kế hoạch 33/KH-UBND căn cứ nghị quyết nào của Bộ Chính trị và luật nào?", {"81-NQ/TW", "Luật Nghề muối", "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam"}, "each class with its own agency"),
    ("Chương trình củng cố đê biển ngăn mặn Cà Mau được phê duyệt trên căn cứ nghị quyết nào?", {"5/2030/NQ-HĐND"}, "grounds of an approval"),
    ("Chương trình củng cố đê biển ngăn mặn Cà Mau được phê duyệt theo nghị quyết nào?", {"5/2030/NQ-HĐND"}, "what approves is approved by none"),
    ("Nghị quyết 5/2030/NQ-HĐND được triển khai bằng kế hoạch nào?", {"77/KH-UBND"}, "no unnumbered twin"),
    ("Nghị quyết 5/2030/NQ-HĐND được thực hiện bằng quyết định nào?", {"9/2031/QĐ-UBND"}, "who rests on a resolution carries it out"),
    ("Nghị định 14/2029/NĐ-CP được thực hiện bằng thông tư nào?", set(), "who rests on a decree need not"),
    ("UBND tỉnh Cà Mau sửa Quyết định 21/2026 về giá thuê đồng muối căn cứ những nghị định nào?", {"14/2029/NĐ-CP", "30/2028/NĐ-CP"}, "the paper by which one was amended"),
    ("Sở Nông nghiệp có văn bản nào hướng dẫn thực hiện Quyết định 4/2031?", {"6/HD-SNN"}, "a guideline guides what it rests on"),
    ("Nghị quyết 81-NQ/TW thì Cà Mau làm gì?", {"29-CTr/TU", "33/KH-UBND"}, "what a province does by a paper"),
    ("UBND tỉnh Cà Mau ban hành kế hoạch phát triển nghề muối Cà Mau năm 2031 dựa vào nghị định nào?", {"14/2029/NĐ-CP"}, "described by who issued it"),
    ("Nghị quyết 81-NQ/TW, Tỉnh ủy Cà Mau triển khai ở đâu?", {"29-CTr/TU"}, "who acts behind a comma, where is asked"),
    ("UBND tỉnh Cà Mau ra kế hoạch thực hiện chương trình nào của Tỉnh ủy?", {"29-CTr/TU"}, "an agency's plans and what they carry out"),
    ("Quyết định 4/2031/QĐ-UBND sửa đổi bảng giá ban hành kèm theo quyết định nào?", {"21/2026/QĐ-UBND"}, "what is changed is told by what it came with"),
    ("Nghị định 30/2028/NĐ-CP được thực hiện bằng quyết định nào?", {"4/2031/QĐ-UBND"}, "who rests on a decree and bears its subject"),
    ("Kế hoạch 33/KH-UBND căn cứ những văn bản nào của Chính phủ?", {"14/2029/NĐ-CP"}, "a law is none of the Government's"),
    ("Kế hoạch 33/KH-UBND căn cứ luật, nghị định nào của Chính phủ?", {"14/2029/NĐ-CP", "Luật Nghề muối", "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam"}, "unless laws are asked for"),
    ("Văn bản nào của Chính phủ được Kế hoạch 33/KH-UBND dẫn làm căn cứ?", {"14/2029/NĐ-CP"}, "whose papers, in front of the passive"),
    ("Nghị quyết 81-NQ/TW được Tỉnh ủy Cà Mau cụ thể hóa thành chương trình nào?", {"29-CTr/TU"}, "what it was made into"),
    ("Quyết định 21/2026/QĐ-UBND sau này có gì thay đổi, quyết định nào sửa?", {"4/2031/QĐ-UBND"}, "asked twice"),
    ("Văn bản sửa Quyết định 21/2026/QĐ-UBND căn cứ nghị định nào?", {"14/2029/NĐ-CP", "30/2028/NĐ-CP"}, "a paper told by what it changed"),
    ("Chương trình củng cố đê biển ngăn mặn Cà Mau được phê duyệt ở quyết định nào?", {"9/2031/QĐ-UBND"}, "what is approved is found as what approves it"),
    ("Cà Mau dựa vào nghị định nào để làm kế hoạch phát triển nghề muối tỉnh Cà Mau?", {"14/2029/NĐ-CP"}, "what it was made of"),
    ("Tỉnh ủy Cà Mau có chương trình nào mà UBND tỉnh Cà Mau thực hiện?", {"29-CTr/TU"}, "what one agency has and another carries out"),
    ("Cà Mau hỗ trợ chế biến rong nho năm 2031 dựa trên nghị định nào?", {"14/2029/NĐ-CP"}, "told by whose it is and its subject alone"),
    ("Quyết định 8/2030/QĐ-TTg được Cà Mau thực hiện bằng quyết định nào?", {"4/2031/QĐ-UBND"}, "who rests on the Prime Minister's decision"),
    ("UBND tỉnh Cà Mau sửa giá thuê đồng muối năm 2031 bằng quyết định nào?", {"4/2031/QĐ-UBND"}, "the paper that does so is asked for"),
    ("Tổng Liên đoàn Lao động Việt Nam thực hiện Kết luận 19-KL/TW bằng chương trình nào?", {"7/CTr-BCH"}, "the committee of a union"),
    ("Quận ủy Ninh Kiều thực hiện Kết luận 19-KL/TW bằng kế hoạch nào?", {"15-KH/QU"}, "the bureau of a district's committee"),
    ("Chính phủ có chương trình hành động nào thực hiện Kết luận 19-KL/TW?", {"88/NQ-CP"}, "what a resolution issues by its title"),
    ("Chính phủ có kế hoạch nào thực hiện Kết luận 19-KL/TW?", set(), "what it does not issue"),
    ("Nghị quyết 81-NQ/TW được cụ thể hóa bằng văn bản nào của Chính phủ và chương trình nào của Tỉnh ủy Cà Mau?", {"60/NQ-CP", "29-CTr/TU"}, "any paper of one agency beside a kind of another"),
    ("Quyết định nào lấy cả Nghị định 14/2029/NĐ-CP lẫn Nghị định 30/2028/NĐ-CP làm căn cứ?", {"4/2031/QĐ-UBND"}, "both of two grounds"),
    ("Tổng Liên đoàn Lao động Việt Nam thực hiện kết luận nào của Ban Bí thư?", {"19-KL/TW"}, "what an agency's papers carry out"),
    ("Phụ lục của quyết định nào được thay bằng phụ lục kèm Quyết định 4/2031/QĐ-UBND?", {"21/2026/QĐ-UBND"}, "a paper whose part is replaced is amended"),
    ("Nghị quyết của Bộ Chính trị về bảo tồn nghề gốm được Chính phủ thực hiện bằng văn bản nào?", {"90/NQ-CP"}, "one of the same kind whose title names the other"),
    ("Hướng dẫn lấy ý kiến về nghề gốm thực hiện những văn bản nào?", {"16-TB/TW"}, "one of two that a description fits is the other's"),
    ("Những chương trình nào của tỉnh thực hiện Kết luận 19-KL/TW?", {"7/CTr-BCH"}, "a level of office is no subject"),
    ("Nghị quyết 81-NQ/TW được Chính phủ và UBND tỉnh Cà Mau thực hiện bằng văn bản nào?", {"60/NQ-CP", "33/KH-UBND"}, "who does nothing directly, by way of others"),
    ("Quyết định 4/2031/QĐ-UBND căn cứ những nghị định nào và sửa quyết định nào trước đó?", {"14/2029/NĐ-CP", "30/2028/NĐ-CP", "21/2026/QĐ-UBND"}, "two ties asked at once"),
    ("UBND tỉnh Cà Mau sửa những quyết định nào?", {"21/2026/QĐ-UBND"}, "what an agency's papers did"),
    ("UBND tỉnh Cà Mau sửa những quyết định nào trong năm 2031?", {"21/2026/QĐ-UBND"}, "the year in which it did so"),
    ("UBND tỉnh Cà Mau sửa những quyết định nào trong năm 2030?", set(), "a year in which it did not"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected", "remark"), SETS)
def test_exactly_the_papers_asked_for(text: str, expected: set[str], remark: str) -> None:
    assert {d.number or d.name or d.title for d in ask(text).documents} == expected, remark


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kế hoạch 33/KH-UBND của Bộ Nội vụ căn cứ nghị định nào?", {"14/2029/NĐ-CP"}),
        ("Quyết định nào căn cứ Nghị quyết 5/2030/NQ-HĐND của Chính phủ?", {"9/2031/QĐ-UBND"}),
    ],
)
def test_a_wrong_agency_is_told_and_filters_nothing(text: str, expected: set[str]) -> None:
    reply = ask(text)
    assert {d.number for d in reply.documents} == expected
    assert "Lưu ý: " in reply.text and ", không phải của " in reply.text


def test_a_right_agency_is_not_told() -> None:
    assert "Lưu ý" not in ask("Kế hoạch 33/KH-UBND của UBND tỉnh Cà Mau căn cứ nghị định nào?").text
