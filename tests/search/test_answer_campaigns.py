"""Campaigns asked for by what they do: named by meaning and words, with their documents, or an honest no."""

from __future__ import annotations

import pytest

from kg.cards import CampaignCard
from search.answers.answer import answer
from search.answers.campaigns import campaigns_about, ranked_campaigns, telling, with_kin
from search.answers.model import Answer
from search.encoder import default_encoder
from search.questions.question import Lexicon, read_question
from tests.search.graph import FakeGraph, card, edge, joined, passages

HOUSES = CampaignCard("c:houses", "Cả nước chung tay xóa nhà tạm, nhà dột nát", "Thủ tướng Chính phủ", "2025")
HOUSES_HP = CampaignCard(
    "c:houses-hp", "Chung tay xóa nhà tạm, nhà dột nát trên địa bàn thành phố", None, None, part_of="c:houses"
)
ROADS = CampaignCard(
    "c:roads", "500 ngày đêm thi đua hoàn thành 3.000 km đường bộ cao tốc", "Thủ tướng Chính phủ", None
)
LEARNING = CampaignCard(
    "c:learning", "Cả nước thi đua xây dựng xã hội học tập, đẩy mạnh học tập suốt đời", None, "2023-2030"
)
OFFICES = CampaignCard(
    "c:offices", "Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở", None, "2019-2025"
)
DIGITAL = CampaignCard("c:digital", "Cả nước thi đua đổi mới sáng tạo và chuyển đổi số", None, "2025-2030")
POOR = CampaignCard("c:poor", "Vì người nghèo - Không để ai bị bỏ lại phía sau", None, "2021-2025")
RURAL = CampaignCard("c:rural", "Cả nước chung sức xây dựng nông thôn mới", "UBND tỉnh Lào Cai", "2021-2025")
ALL = [HOUSES, HOUSES_HP, ROADS, LEARNING, OFFICES, DIGITAL, POOR, RURAL]

ORDER = card("539/QĐ-TTg", "Quyết định", "2024-06-19", "Thủ tướng Chính phủ")
PLAN = card("95/KH-UBND", "Kế hoạch", "2025-03-12", "UBND thành phố Hải Phòng")
ROAD_PLAN = card("70/KH-UBND", "Kế hoạch", "2025-02-01", "UBND tỉnh Lào Cai")
REWARDS = card("31/HD-SNV", "Hướng dẫn", "2025-03-20", "Sở Nội vụ", title="Khen thưởng phong trào cao tốc")
LETTER = card("404/UBND-TĐ", "Công văn", "2025-09-12", "UBND thành phố Hải Phòng", title="Nhà ở cho hộ nghèo")
GRAPH = FakeGraph(
    [ORDER, PLAN, ROAD_PLAN, LETTER, REWARDS],
    [
        edge(ORDER, "launches", HOUSES, "Quyết định số 539/QĐ-TTg mở đợt vận động sửa nhà cho hộ nghèo."),
        edge(PLAN, "implements", HOUSES_HP, "Kế hoạch số 95/KH-UBND lo mái ấm cho gia đình khó khăn."),
        edge(ROAD_PLAN, "implements", ROADS, "Kế hoạch số 70/KH-UBND về tiến độ các tuyến cao tốc."),
        edge(REWARDS, "cites", ROADS, "Hướng dẫn số 31/HD-SNV khen thưởng trong phong trào."),
    ],
    ALL,
)
TEXTS = joined(passages("Công văn số 404/UBND-TĐ nhắc việc lo nhà ở cho hộ nghèo, bảo vệ môi trường."))
LEXICON = Lexicon.build(campaigns=[c.name for c in ALL])
ENCODER = default_encoder()


def ask(text: str) -> Answer:
    return answer(
        read_question(text, LEXICON), GRAPH, TEXTS.search, TEXTS, encode=ENCODER.encode  # type: ignore[arg-type]
    )  # fmt: skip


ABOUT = [
    ("Phong trào nào lo nhà ở cho hộ nghèo?", "c:houses"),
    ("phong trao nao lo nha o cho ho ngheo", "c:houses"),
    ("Phong trào nào về sửa nhà dột nát?", "c:houses"),
    ("Phong trào nào thúc đẩy làm đường cao tốc?", "c:roads"),
    ("phong trao nao thuc day lam duong cao toc", "c:roads"),
    ("Phong trào thi đua nào khuyến khích học tập suốt đời?", "c:learning"),
    ("Phong trào nào nói về văn hóa công sở?", "c:offices"),
    ("Cuộc vận động nào dành cho công chức sống có văn hóa nơi công sở?", "c:offices"),
    ("phong trao nao day manh chuyen doi so", "c:digital"),
    ("Có phong trào nào giúp người nghèo không?", "c:poor"),
    ("phong trao nao xay dung nong thon moi", "c:rural"),
]


@pytest.mark.parametrize(("text", "iri"), ABOUT)
def test_a_campaign_is_named_by_what_it_does(text: str, iri: str) -> None:
    reply = ask(text)
    wanted = next(c for c in ALL if c.iri == iri)
    assert wanted.name in reply.text
    others = [c.name for c in ALL if c.iri.split("-")[0] != iri]
    assert not [name for name in others if name in reply.text]


def test_its_documents_come_with_their_sentences_and_no_others() -> None:
    reply = ask("Phong trào nào lo nhà ở cho hộ nghèo?")
    assert {d.number for d in reply.documents} == {"539/QĐ-TTg", "95/KH-UBND"}
    assert all(d.evidence for d in reply.documents)
    assert reply.text.startswith("Có 2 phong trào: ")


@pytest.mark.parametrize(
    "text",
    [
        "Phong trào nào trồng cây cà phê?",
        "Phong trào nào về hiến máu nhân đạo?",
        "phong trao nao ve bao ve moi truong",
        "Phong trào nào về nuôi tôm?",
    ],
)
def test_no_campaign_is_made_up(text: str) -> None:
    reply = ask(text)
    assert "không có trong kho" in reply.text
    assert not reply.documents


@pytest.mark.parametrize(
    "text",
    ["Có bao nhiêu phong trào thi đua?", "Các phong trào thi đua hiện có trong kho?", "co may phong trao"],
)
def test_all_campaigns_are_listed_and_counted(text: str) -> None:
    assert ask(text).text.startswith(f"Có {len(ALL)} phong trào: ")


def test_a_campaign_named_in_other_words_leads_to_its_documents() -> None:
    reply = ask("Kế hoạch nào triển khai phong trào lo nhà ở cho hộ nghèo?")
    assert "95/KH-UBND" in {d.number for d in reply.documents}


def test_words_alone_do_without_an_encoder() -> None:
    assert {c.iri for c in campaigns_about("xóa nhà tạm", GRAPH, None)} == {"c:houses", "c:houses-hp"}  # type: ignore[arg-type]
    assert ranked_campaigns("của các", GRAPH, None) == []  # type: ignore[arg-type]
    assert campaigns_about("nhà", FakeGraph(), None) == ()  # type: ignore[arg-type]


def test_the_same_cause_elsewhere_belongs_to_it() -> None:
    here = CampaignCard("c:1", "Chung tay xóa nhà tạm, nhà dột nát trên địa bàn tỉnh", None, None)
    there = CampaignCard("c:2", "xóa nhà tạm, nhà dột nát", None, None)
    other = CampaignCard("c:3", "Chung tay xây dựng nông thôn mới trên địa bàn tỉnh", None, None)
    assert with_kin([here], [there, other]) == (here, there)


def test_words_that_lead_up_to_a_subject_are_left_out_as_typed() -> None:
    assert telling("lo nha o cho ho ngheo") == "nhà hộ nghèo"  # restored alone, "lo" would come back as "lô"
    assert telling("lo nhà ở cho hộ nghèo") == "nhà hộ nghèo"


UNDERSTOOD = [
    ("Phong trào nào của Thủ tướng Chính phủ?", "phong trào nào do Thủ tướng Chính phủ phát động?", "no empty subject"),
    ("phong trào nào giai đoạn 2023-2024", "phong trào nào từ năm 2023 đến năm 2024?", "a period is a condition"),
    ("Phong trào nào về văn hóa công sở năm 2025?", "phong trào nào về “văn hóa công sở” năm 2025?", "both"),
    ("Có những phong trào nào", "phong trào nào?", "all"),
    ("Hải Phòng có những phong trào nào?", "phong trào nào ở Hải Phòng?", "of a place"),
    ("Phong trào nào về nhà ở tại Hải Phòng?", "phong trào nào về “nhà ở” ở Hải Phòng?", "subject and place apart"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told", "remark"), UNDERSTOOD, ids=[row[2] for row in UNDERSTOOD])
def test_what_was_understood(text: str, told: str, remark: str) -> None:
    assert ask(text).understood == f"Câu hỏi được hiểu là: {told}", remark


PLACES = [
    ("Hải Phòng có những phong trào nào?", {"c:houses", "c:houses-hp"}, "carried out by papers of the city"),
    ("Phong trào nào về nhà ở tại Lào Cai?", set(), "the subject is of another place"),
    ("Ở Lào Cai có phong trào nào về đường cao tốc?", {"c:roads"}, "place in front"),
    ("Phong trào nào có nhiều kế hoạch nhất?", {"c:houses", "c:houses-hp", "c:roads"}, "most papers of a kind, all that tie"),
    ("Phong trào nào có nhiều thông tư nhất?", set(), "none has any"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "iris", "remark"), PLACES, ids=[row[2] for row in PLACES])
def test_campaigns_of_a_place_and_those_with_most_papers(text: str, iris: set[str], remark: str) -> None:
    told = ask(text).text
    assert {c.iri for c in ALL if f"“{c.name}”" in told} == iris, remark
    assert iris or "không có trong kho" in told, remark


def test_a_campaign_without_papers_is_shown_where_it_is_named() -> None:
    said = "Địa phương đẩy mạnh phong trào “Vì người nghèo - Không để ai bị bỏ lại phía sau” từ quý II."
    texts = joined(passages("Công tác chuẩn bị Tết được lo chu đáo.", said))
    reply = answer(read_question("Phong trào nào giúp người nghèo?", LEXICON), GRAPH, texts.search, texts, encode=ENCODER.encode)  # type: ignore[arg-type]  # fmt: skip
    assert reply.documents == ()
    assert reply.passages[0].text == said


def test_campaigns_of_a_period() -> None:
    told = ask("Phong trào nào năm 2020?").text
    assert told.startswith("Có 1 phong trào: ") and "giai đoạn 2019-2025" in told
    assert "không có trong kho" in ask("Phong trào nào năm 2011?").text


SAVING = CampaignCard("c:saving", "Mỗi nhà một con heo đất", None, "2031")
SAVING_WARD = CampaignCard(
    "c:saving-ward", "Phường Bến Nghé mỗi nhà một con heo đất", None, None, part_of="c:saving"
)
CITY = card(
    "6/KH-MTTQ", "Kế hoạch", "2031-03-01", "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam thành phố"
)
WARD = card("9/KH-MTTQ", "Kế hoạch", "2031-03-09", "Ủy ban Mặt trận Tổ quốc Việt Nam phường Bến Nghé")
PIGGY = FakeGraph(
    [CITY, WARD],
    [edge(CITY, "launches", SAVING, "phát động"), edge(WARD, "launches", SAVING_WARD, "phát động")],
    [SAVING, SAVING_WARD],
)


@pytest.mark.parametrize(
    ("text", "expected", "remark"),
    [
        ("Phường Bến Nghé phát động phong trào mỗi nhà một con heo đất bằng kế hoạch nào?", {"9/KH-MTTQ"}, "its own"),
        ("Phong trào mỗi nhà một con heo đất được phát động tại kế hoạch nào?", {"6/KH-MTTQ", "9/KH-MTTQ"}, "any"),
    ],
)  # fmt: skip
def test_whose_launch_is_asked_for(text: str, expected: set[str], remark: str) -> None:
    lexicon = Lexicon.build(campaigns=[SAVING.name, SAVING_WARD.name])
    reply = answer(read_question(text, lexicon), PIGGY, TEXTS.search, TEXTS, encode=ENCODER.encode)  # type: ignore[arg-type]
    assert {d.number for d in reply.documents} == expected, remark


@pytest.mark.parametrize(
    ("text", "expected", "remark"),
    [
        (f"Phong trào “{ROADS.name}” có những văn bản nào?", {"70/KH-UBND", "31/HD-SNV"}, "how to reward in it, too"),
        (f"Văn bản nào hướng dẫn phong trào “{ROADS.name}”?", {"31/HD-SNV"}, "only what guides"),
        (f"Kế hoạch nào thực hiện phong trào “{ROADS.name}”?", {"70/KH-UBND"}, "only what carries it out"),
    ],
)  # fmt: skip
def test_the_papers_of_a_campaign(text: str, expected: set[str], remark: str) -> None:
    assert {d.number for d in ask(text).documents} == expected, remark
