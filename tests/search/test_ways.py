"""How two papers hang together, laws told by the year of their amendment, and sentences from the place asked about. All
made up."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kg.cards import CampaignCard
from search.answers.answer import answer
from search.answers.model import Answer
from search.questions.question import Lexicon, read_question
from tests.search.graph import FakeGraph, FakePassages, card, edge, joined, passages

AIM = card("31-NQ/TW", "Nghị quyết", "2031-01-05", "Bộ Chính trị")
CABINET = card("90/NQ-CP", "Nghị quyết", "2031-02-05", "Chính phủ")
PLAN = card("21/KH-UBND", "Kế hoạch", "2031-03-01", "UBND tỉnh Lào Cai", held=True)
REPORT = card("8/BC-UBND", "Báo cáo", "2031-12-01", "UBND tỉnh Lào Cai", held=True)
OTHER = card("5/QĐ-TTg", "Quyết định", "2030-05-05", "Thủ tướng Chính phủ")
LONE = card("6/QĐ-TTg", "Quyết định", "2030-05-06", "Thủ tướng Chính phủ")
BASE = card("10/2020/QH14", "Luật", "2020-06-01", "Quốc hội", name="Luật Cây xanh")
AMENDING = card(
    "20/2030/QH17", "Luật", "2030-06-01", "Quốc hội", name="Luật sửa đổi, bổ sung một số điều của Luật Cây xanh",
    effective="2031-01-01",
)  # fmt: skip
PLANNED = card(None, "Luật", None, name="Luật Cây xanh (sửa đổi)")
GRAPH = FakeGraph(
    [AIM, CABINET, PLAN, REPORT, OTHER, LONE, BASE, AMENDING, PLANNED],
    [
        edge(CABINET, "implements", AIM, "Nghị quyết số 90/NQ-CP thực hiện Nghị quyết số 31-NQ/TW."),
        edge(PLAN, "implements", CABINET, "Kế hoạch số 21/KH-UBND thực hiện Nghị quyết số 90/NQ-CP."),
        edge(REPORT, "cites", PLAN, "Theo Kế hoạch số 21/KH-UBND."),
        edge(REPORT, "cites", OTHER, "Theo Quyết định số 5/QĐ-TTg."),
        edge(LONE, "cites", OTHER, "Theo Quyết định số 5/QĐ-TTg."),
    ],
)
LEXICON = Lexicon.build(laws=[c.name for c in (BASE, AMENDING, PLANNED) if c.name])


def ask(text: str, texts: FakePassages | None = None) -> Answer:
    found = texts or FakePassages([])
    return answer(read_question(text, LEXICON), GRAPH, found.search, found)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "told", "papers"),
    [
        ("Đường nối từ Nghị quyết 31-NQ/TW đến Kế hoạch 21/KH-UBND", "qua 1 văn bản trung gian: Nghị quyết số 90/NQ-CP", 3),
        ("Kế hoạch 21/KH-UBND và Nghị quyết 31-NQ/TW liên quan với nhau thế nào?", "qua 1 văn bản trung gian: Kế hoạch số 21/KH-UBND", 3),
        ("Mối liên hệ giữa Nghị quyết 90/NQ-CP và Nghị quyết 31-NQ/TW", ", trực tiếp: Nghị quyết số 90/NQ-CP", 2),
        ("Kế hoạch 21/KH-UBND có liên quan gì đến Quyết định 5/QĐ-TTg?", "Báo cáo số 8/BC-UBND", 3),
        ("Nghị quyết 31-NQ/TW có liên quan gì với Quyết định 6/QĐ-TTg không?", "Trong kho không có đường nối nào", 0),
    ],
)  # fmt: skip
def test_the_way_between_two_papers(text: str, told: str, papers: int) -> None:
    reply = ask(text)
    assert told in reply.text
    assert len(reply.documents) == papers


def test_asking_words_without_end_are_read_at_once() -> None:
    told = ask(f"Đường nối từ Nghị quyết 31-NQ/TW đến Kế hoạch 21/KH-UBND {'nào ' * 60}trồng sú?").text
    assert not told.startswith("Đường nối")


def test_a_tie_is_checked_through_others_too() -> None:
    told = ask("Kế hoạch 21/KH-UBND có thực hiện Nghị quyết 31-NQ/TW không?").text
    assert "gián tiếp: Kế hoạch số 21/KH-UBND" in told
    assert "không" in ask("Nghị quyết 31-NQ/TW có thực hiện Kế hoạch 21/KH-UBND không?").text


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Luật Cây xanh sửa đổi năm 2030 có hiệu lực khi nào?", "20/2030/QH17"),
        ("Luật Cây xanh (sửa đổi) 2030 do ai ban hành?", "20/2030/QH17"),
        ("luat cay xanh sua doi nam 2030 co hieu luc khi nao", "20/2030/QH17"),
        ("Luật Cây xanh có hiệu lực khi nào?", "10/2020/QH14"),
        ("Luật Cây xanh năm 2020 có hiệu lực khi nào?", "10/2020/QH14"),
        ("Luật Cây xanh (sửa đổi) có hiệu lực khi nào?", None),
    ],
)
def test_a_law_by_the_year_it_was_amended(text: str, number: str | None) -> None:
    assert [d.number for d in ask(text).documents] == [number]


NORTH = card(
    "60/NQ-HĐND", "Nghị quyết", "2031-05-01", "HĐND tỉnh Lào Cai", held=True, title="Mức chi trồng rừng"
)
RULES = joined(
    passages("Mức chi trồng rừng, mức chi giữ rừng bằng 17 triệu đồng mỗi héc-ta rừng trồng.", iri="x:nd", source="nd.txt"),
    passages("Nghị quyết của HĐND tỉnh Lào Cai về mức chi trồng rừng", "Mức chi trồng rừng ven suối là 15 triệu đồng.", iri=NORTH.iri, source="nq.txt"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("mức chi trồng rừng ở Lào Cai là bao nhiêu", "15 triệu đồng"),
        ("mức chi trồng rừng, giữ rừng là bao nhiêu", "17 triệu đồng"),
    ],
)
def test_a_paper_of_the_place_goes_before_a_nearer_one(text: str, told: str) -> None:
    graph = replace(GRAPH, cards=[*GRAPH.cards, NORTH])
    reply = answer(read_question(text, LEXICON), graph, RULES.search, RULES)  # type: ignore[arg-type]
    assert told in reply.text


TREES = CampaignCard("c:trees", "Lào Cai trồng một triệu cây xanh", "UBND tỉnh Lào Cai", "2030-2031")
WELLS = CampaignCard("c:wells", "Mỗi xóm một giếng nước sạch", "UBND tỉnh Lào Cai", "2031")
ROADS = CampaignCard("c:roads", "Thắp sáng đường quê năm 2031", "Tỉnh đoàn Lào Cai", "2031")
ENDED = card(
    "40/BC-UBND",
    "Báo cáo",
    "2031-12-20",
    "UBND tỉnh Lào Cai",
    held=True,
    title="Kết quả thực hiện Phong trào trồng cây",
)
LETTER = card("41/UBND-NC", "Công văn", "2031-12-21", "UBND tỉnh Lào Cai", held=True)
WARD = card("42/KH-UBND", "Kế hoạch", "2031-02-21", "UBND quận Bắc Lào Cai", held=True)
CAMPAIGNS = FakeGraph(
    [ENDED, LETTER, WARD, PLAN, AIM, CABINET],
    [
        edge(ENDED, "reports_on", TREES, "Báo cáo kết quả phong trào."),
        edge(
            LETTER,
            "cites",
            WELLS,
            "Sau khi tổng kết phong trào “Mỗi xóm một giếng nước sạch”, các xã giữ giếng.",
        ),
        edge(LETTER, "cites", ROADS, "Tháng tới sẽ tổng kết phong trào “Thắp sáng đường quê năm 2031”."),
        edge(PLAN, "implements", WELLS, "Kế hoạch số 21/KH-UBND thực hiện phong trào."),
        edge(WARD, "implements", WELLS, "Kế hoạch số 42/KH-UBND thực hiện phong trào."),
        edge(CABINET, "implements", AIM, "Nghị quyết số 90/NQ-CP thực hiện Nghị quyết số 31-NQ/TW."),
        edge(PLAN, "implements", CABINET, "Kế hoạch số 21/KH-UBND thực hiện Nghị quyết số 90/NQ-CP."),
    ],
    [TREES, WELLS, ROADS],
)
NAMES = Lexicon.build(
    campaigns=[c.name for c in (TREES, WELLS, ROADS)], agencies=[("UBND tỉnh Lào Cai", "UBND tỉnh Lào Cai")]
)


def ask_campaigns(text: str) -> Answer:
    none = FakePassages([])
    return answer(read_question(text, NAMES), CAMPAIGNS, none.search, none)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Phong trào nào đã tổng kết?", "Có 2 phong trào đã tổng kết"),
        ("phong trao nao da duoc tong ket", "Có 2 phong trào đã tổng kết"),
        ("Phong trào nào đã sơ kết?", "không có phong trào nào đã sơ kết"),
        ("Có những phong trào nào?", "Có 3 phong trào"),
        ("Các quận của Lào Cai triển khai phong trào “Mỗi xóm một giếng nước sạch” bằng kế hoạch nào?", "Kế hoạch số 42/KH-UBND"),
    ],
)  # fmt: skip
def test_campaigns_under_a_condition(text: str, told: str) -> None:
    assert told in ask_campaigns(text).text


def test_the_papers_of_units_alone_where_they_are_asked_for() -> None:
    text = "Các quận của Lào Cai triển khai phong trào “Mỗi xóm một giếng nước sạch” bằng kế hoạch nào?"
    assert [d.number for d in ask_campaigns(text).documents] == ["42/KH-UBND"]


def test_what_is_carried_out_by_way_of_others_is_told_apart() -> None:
    reply = ask_campaigns("Nghị quyết nào chưa được UBND tỉnh Lào Cai triển khai?")
    assert not reply.documents
    assert "gián tiếp, qua văn bản khác: Nghị quyết số 31-NQ/TW" in reply.text
    assert "chưa được UBND tỉnh Lào Cai" in reply.understood


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Cần Thơ hợp nhất từ những tỉnh nào?", "tỉnh Sóc Trăng, tỉnh Hậu Giang từ ngày 01/7/2025"),
        ("hau giang sap nhap vao dau", "Tỉnh Hậu Giang đã nhập vào thành phố Cần Thơ"),
        ("tỉnh Yên Bái nay thuộc tỉnh nào?", "Tỉnh Yên Bái đã nhập vào tỉnh Lào Cai"),
        ("Nghệ An sáp nhập với tỉnh nào?", "Trong kho không có"),
        ("Sở Y tế Cần Thơ được hợp nhất từ những đâu?", "Trong kho không có"),
    ],
)
def test_what_became_of_a_province(text: str, told: str) -> None:
    assert told in ask_campaigns(text).text


GROUNDS = FakeGraph(
    [AIM, PLAN, LETTER],
    [
        edge(
            PLAN,
            "based_on",
            AIM,
            "Trên cơ sở Nghị quyết số 31-NQ/TW, UBND tỉnh ban hành Kế hoạch số 21/KH-UBND.",
        ),
        edge(LETTER, "based_on", AIM, "Căn cứ Nghị quyết số 31-NQ/TW;"),
    ],
)


def test_what_is_made_on_the_grounds_of_a_policy_carries_it_out() -> None:
    none = FakePassages([])
    question = read_question("Văn bản nào triển khai Nghị quyết 31-NQ/TW?", Lexicon.build())
    reply = answer(question, GROUNDS, none.search, none)  # type: ignore[arg-type]
    assert [d.number for d in reply.documents] == ["21/KH-UBND"]
    assert "quan hệ gần với điều được hỏi" in reply.text


def test_a_heading_is_answered_by_what_stands_under_it() -> None:
    texts = joined(
        passages(
            "I. CHUNG\nMỤC TIÊU TRỒNG RỪNG ĐẾN NĂM 2035\nTrồng mới 40 nghìn héc-ta. Giữ 90% diện tích rừng hiện có.\nII. KINH PHÍ\nTừ ngân sách.",
            iri=PLAN.iri, document="Kế hoạch 21/KH-UBND", source="kh.txt",
        )
    )  # fmt: skip
    told = ask("mục tiêu trồng rừng đến năm 2035 trong Kế hoạch 21/KH-UBND là gì", texts).text
    assert "“Trồng mới 40 nghìn héc-ta. Giữ 90% diện tích rừng hiện có." in told
    assert "MỤC TIÊU" not in told


def test_words_that_tell_no_subject_are_none() -> None:
    told = ask_campaigns("Ban Thi đua thuộc cơ quan nào?").understood
    assert "phụ trách “thuộc”" not in told


OLD_LAW = card("10/2003/QH11", "Luật", "2003-11-26", "Quốc hội", name="Luật Nuôi ong")
NEW_LAW = card("20/2022/QH15", "Luật", "2022-06-15", "Quốc hội", name="Luật Nuôi ong")
LAWS = FakeGraph([OLD_LAW, NEW_LAW])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Luật Nuôi ong năm 2003 còn hiệu lực không?", "kho có luật cùng tên ban hành sau: Luật Nuôi ong số 20/2022/QH15"),
        ("Luật Nuôi ong nào đang có hiệu lực?", "Luật Nuôi ong số 20/2022/QH15"),
    ],
)  # fmt: skip
def test_laws_of_one_name_and_their_force(text: str, told: str) -> None:
    none = FakePassages([])
    question = read_question(text, Lexicon.build(laws=["Luật Nuôi ong"]))
    reply = answer(question, LAWS, none.search, none)  # type: ignore[arg-type]
    assert told in reply.text
    assert reply.kind == "status"


def test_the_title_of_a_paper_tells_more_than_its_opening() -> None:
    texts = joined(
        passages(
            "QUYẾT ĐỊNH VỀ VIỆC TRỒNG RỪNG NGẬP MẶN VEN BIỂN\nCăn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;",
            iri=PLAN.iri, document="Kế hoạch 21/KH-UBND", source="kh.txt",
        )
    )  # fmt: skip
    assert "Căn cứ Luật" not in ask("trồng rừng ngập mặn ven biển", texts).text
