"""The second reading: what verbs, ranks and dates make likely. It is tested alone, without the grammar before it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.campaigns.finding import find_campaigns
from ingest.citations import find_citations
from ingest.cleaning import clean
from ingest.model import Citation, Header, Node, RelationFound, Source, SourceText
from ingest.relations import find_grammatical, find_relations
from ingest.relations.ground import ground_of
from ingest.relations.likely.reading import THRESHOLD, probability, read_likely
from ingest.relations.likely.weights import WEIGHTS
from ingest.relations.ranks import order, rank, standing_of
from ingest.relations.statements import Collector
from ingest.sections import find_sections
from tests.ingest.relating import BODY, read

Triple = tuple[str, str, str]

PLAN = Header(
    type="Kế hoạch",
    number="77/KH-UBND",
    date="2025-06-30",
    issuer="UBND thành phố Cần Thơ",
    title="Trồng cây xanh đô thị",
)


def likely(sentence: str, header: Header = BODY) -> dict[Triple, RelationFound]:
    """What the second reading alone finds in a paper's body."""
    raw = f"{(header.type or '').upper()}\n{header.title}\nI. KẾT QUẢ\n1. Chung\n{sentence}\n"
    text = clean(SourceText(Source("t.txt", "0" * 64, "text/plain"), raw))
    sections, citations = find_sections(text), find_citations(text, header)
    campaigns = find_campaigns(text, header, citations)
    collector = Collector(ground_of(text, header, sections, citations), campaigns)
    read_likely(collector)

    def word(node: Node) -> str:
        if node.kind == "campaign":
            return "campaign:" + campaigns[node.index].name
        return (
            "SELF"
            if node.kind == "self"
            else citations[node.index].number or citations[node.index].name or ""
        )

    return {(word(r.subject), r.rel, word(r.object)): r for r in collector.result()}


NQ, KH, QD = "05-NQ/TU", "12/KH-UBND", "45/QĐ-UBND"
HIGH = f"Nghị quyết số {NQ} ngày 09 tháng 01 năm 2024 của Thành ủy"
LOW = f"Kế hoạch số {KH} ngày 03 tháng 02 năm 2025 của UBND thành phố"
DOES = {(KH, "implements", NQ)}

CARRIED_OUT = [
    (f"{LOW} có mục đích chính là nhanh chóng thực hiện {HIGH}.", DOES, "subject, verb, object"),
    (f"Thực hiện {HIGH}, sau nhiều lần góp ý, UBND thành phố mới chính thức phát hành {LOW}.", DOES, "fronted, an unheard-of verb of issuing"),
    (f"{HIGH} được các cấp, các ngành và toàn thể nhân dân triển khai sôi nổi bằng {LOW}.", DOES, "passive with its means"),
    (f"UBND thành phố ban hành {LOW}, phát triển cây xanh đô thị, bám sát {HIGH}.", DOES, "a loose verb"),
    (f"Thực hiện {HIGH}, tổ giúp việc liên ngành được lập ra theo Quyết định số {QD} ngày 05 tháng 3 năm 2025.", {(QD, "implements", NQ)}, "what is set up by a decision"),
    (f"Thực hiện {LOW}, Thành ủy ban hành {HIGH}.", set(), "a higher and earlier paper carries out no lower one"),
    (f"Sở Xây dựng kiểm tra việc thực hiện {HIGH} theo {LOW}.", set(), "a check is no carrying out"),
    (f"{LOW} và giao Sở Xây dựng thực hiện {HIGH}.", set(), "another one is told to do it"),
    (f"Ngay khi {HIGH} ra đời, UBND thành phố có {LOW} để triển khai.", DOES, "an event and an aim"),
    (f"{HIGH} được {LOW} cụ thể hóa.", DOES, "done by the paper named before the verb"),
    (f"Thực hiện {HIGH} về cây xanh; Chỉ thị số 7-CT/TU ngày 10 tháng 01 năm 2024 của Thành ủy, UBND thành phố ban hành {LOW}.",
     {*DOES, (KH, "implements", "7-CT/TU")}, "a front of two objects"),
    (f"Thành phố đã có các văn bản triển khai {HIGH}, tiêu biểu là: Kế hoạch số {KH} ngày 03/02/2025; Quyết định số {QD} ngày 05/3/2025.",
     {*DOES, (QD, "implements", NQ)}, "a list of what had no number"),
    (f"Các đơn vị có văn bản thực hiện {HIGH} như sau:\n- Sở Xây dựng: Kế hoạch số 20/KH-SXD ngày 03/02/2025;\n- Sở Y tế: Kế hoạch số 21/KH-SYT ngày 04/02/2025.",
     {("20/KH-SXD", "implements", NQ), ("21/KH-SYT", "implements", NQ)}, "items that name offices first"),
    (f"Kế thừa {HIGH}, quận đã cụ thể hóa bằng việc ra {LOW}.", DOES, "an object named before"),
    (f"Quận Ô Môn là nơi sớm nhất đưa {HIGH} vào thực tiễn bằng {LOW}.", DOES, "brought to life by"),
    (f"Thực hiện {HIGH}, Chủ tịch UBND thành phố có ngay Công điện số 4/CĐ-UBND ngày 02/6/2024.", {("4/CĐ-UBND", "implements", NQ)}, "had at once"),
    (f"{HIGH} được các sở triển khai đồng loạt: Sở Y tế ban hành Kế hoạch số 15/KH-SYT ngày 20/02/2024, Sở Công Thương ban hành Kế hoạch số 9/KH-SCT ngày 22/02/2024.",
     {("15/KH-SYT", "implements", NQ), ("9/KH-SCT", "implements", NQ)}, "each issues its own"),
    (f"Thực hiện {HIGH}, các sở tiếp tục triển khai {LOW}.", set(), "both are carried out by offices"),
    (f"Sau 02 năm thực hiện {HIGH}, UBND thành phố đã ban hành {LOW}.", set(), "a span of time"),
    (f"Sở Tài chính cấp tiền theo {LOW} để thực hiện {HIGH}.", set(), "an instrument is no subject"),
    (f"Hội nghị tổng kết {HIGH} được tổ chức theo {LOW}.", set(), "a review is no carrying out"),
    (f"Thực hiện {HIGH} và Chỉ thị số 7-CT/TU ngày 10 tháng 01 năm 2024, thành phố lần lượt ban hành {LOW} và Quyết định số {QD}.", set(), "one for each: which, is not told by order alone"),
    (f"{LOW}, trong đó có việc thực hiện {HIGH}.", set(), "a new clause"),
    (f"Kinh phí thực hiện {HIGH} được cấp theo Quyết định số {QD}.", set(), "the money for it"),
    (f"Tiếp tục thực hiện {HIGH}; {LOW}.", set(), "a list of what is carried out"),
    (f"Đề nghị UBND thành phố sửa {LOW} để thực hiện {HIGH}.", set(), "what is asked for"),
]  # fmt: skip

ALTERED = [
    ("Quyết định số 45/QĐ-UBND ngày 01/02/2025 bãi bỏ Quyết định số 30/QĐ-UBND ngày 02/3/2021 và thay thế Quyết định số 31/QĐ-UBND ngày 03/3/2021.",
     {("45/QĐ-UBND", "repeals", "30/QĐ-UBND"), ("45/QĐ-UBND", "replaces", "31/QĐ-UBND")}, "two verbs share a subject"),
    ("Cấp phép theo Nghị định số 15/2018/NĐ-CP (đã được Nghị định số 85/2019/NĐ-CP sửa đổi; nay được thay thế bằng Nghị định số 46/2026/NĐ-CP) chậm.",
     {("85/2019/NĐ-CP", "amends", "15/2018/NĐ-CP"), ("46/2026/NĐ-CP", "replaces", "15/2018/NĐ-CP")}, "two acts in one bracket"),
    ("Quy chế kèm theo Quyết định số 30/QĐ-UBND ngày 02/3/2021 hết hiệu lực kể từ ngày Quyết định số 45/QĐ-UBND có hiệu lực.",
     {("45/QĐ-UBND", "repeals", "30/QĐ-UBND")}, "lapses with another's effect"),
    ("Cùng với đó, UBND thành phố sửa đổi Kế hoạch số 12/KH-UBND ngày 03/02/2024 bằng Kế hoạch số 40/KH-UBND ngày 04/5/2025.",
     {("40/KH-UBND", "amends", "12/KH-UBND")}, "altered by means of"),
    ("Quyết định số 45/QĐ-UBND ngày 01/02/2025 bãi bỏ Quyết định số 30/QĐ-UBND ngày 02/3/2021, Quyết định số 31/QĐ-UBND ngày 03/3/2021.",
     {("45/QĐ-UBND", "repeals", "30/QĐ-UBND"), ("45/QĐ-UBND", "repeals", "31/QĐ-UBND")}, "objects side by side"),
    ("Nghị định số 78/2025/NĐ-CP quy định chi tiết Luật Đầu tư công (được sửa đổi bởi Nghị định số 187/2025/NĐ-CP).",
     {("187/2025/NĐ-CP", "amends", "78/2025/NĐ-CP"), ("78/2025/NĐ-CP", "guides", "Luật Đầu tư công")}, "a bracket after the name of a law in a title"),
    ("Thông tư số 24/2023/TT-BGDĐT và Thông tư số 25/2023/TT-BGDĐT (thay thế Thông tư số 22/2020/TT-BGDĐT) là cơ sở xét.",
     {("25/2023/TT-BGDĐT", "replaces", "22/2020/TT-BGDĐT")}, "a bracket speaks of the paper before it"),
    ("Quyết định số 45/QĐ-UBND điều chỉnh một số chỉ tiêu tại Quyết định số 30/QĐ-UBND.", {("45/QĐ-UBND", "amends", "30/QĐ-UBND")}, "undated: the order of words decides"),
    ("Quyết định số 45/QĐ-UBND ngày 01/02/2020 thay thế Quyết định số 30/QĐ-UBND ngày 02/3/2021.", set(), "the earlier replaces no later one"),
    ("Quyết định số 45/QĐ-UBND ngày 01/02/2025 của UBND thành phố thay thế Nghị định số 15/2018/NĐ-CP.", set(), "a city alters no decree"),
    ("Kiến nghị Chính phủ thay thế Nghị định số 15/2018/NĐ-CP bằng Nghị định số 46/2026/NĐ-CP.", set(), "a proposal"),
    ("Mức chi lấy ở khoản 2 Điều 5 Nghị định số 71/2015/NĐ-CP đã được sửa đổi, bổ sung và Điều 41 Nghị định số 146/2018/NĐ-CP.", set(), "a passive without an agent"),
    ("Theo Tờ trình số 45/TTr-SNV ngày 01/02/2025 của Sở Nội vụ, quy chế sửa đổi Quyết định số 30/QĐ-UBND ngày 02/3/2021.", set(), "a proposal alters no decision"),
    ("Hồ sơ tại Mục 2 Nghị quyết số 66/2026/NQ-CP được thực hiện theo thủ tục nêu ở Điều 3 Nghị định số 125/2024/NĐ-CP.", set(), "a procedure followed carries out nothing"),
    ("Quyết định số 45/QĐ-UBND ngày 01/02/2025 thay thế nội dung tại Quyết định số 30/QĐ-UBND ngày 02/3/2021.", set(), "a part is not the whole"),
]  # fmt: skip

GROUNDS = [
    (f"Bám vào thực tiễn và căn cứ {HIGH}, UBND thành phố đã cho phát hành {LOW}.", {(KH, "based_on", NQ)}, "a ground before what is issued"),
    (f"{LOW} được soạn thảo công phu trên tinh thần {HIGH}.", {(KH, "based_on", NQ)}, "written in its spirit"),
    (f"Để có căn cứ sửa đổi {HIGH}, Sở Nội vụ gửi {LOW}.", set(), "a ground for a verb"),
    (f"{HIGH} là căn cứ quan trọng, {LOW} cũng vậy.", set(), "grounds side by side"),
]  # fmt: skip

OTHERS = [
    ("Nghị định số 15/2018/NĐ-CP được Bộ Y tế hướng dẫn kỹ hơn bằng Thông tư số 17/2023/TT-BYT.",
     {("17/2023/TT-BYT", "guides", "15/2018/NĐ-CP")}, "guided by means of"),
    ("Thông tư số 17/2023/TT-BYT và Nghị định số 15/2018/NĐ-CP, Sở Y tế hướng dẫn các cơ quan, đơn vị thực hiện.", set(), "offices are guided"),
    ("Sở Y tế có Công văn số 812/SYT-NVY ngày 15/3/2024 gửi các đơn vị để hướng dẫn triển khai Kế hoạch số 30/KH-UBND ngày 01/02/2024.",
     {("812/SYT-NVY", "guides", "30/KH-UBND")}, "sent out to guide"),
    ("Thành đoàn hưởng ứng Phong trào thi đua “Ngõ sạch phố xanh” với Kế hoạch số 19-KH/TĐTN ngày 20/02/2024.",
     {("19-KH/TĐTN", "implements", "campaign:Ngõ sạch phố xanh")}, "a campaign is answered with a plan"),
    ("Phong trào thi đua “Ngõ sạch phố xanh” do Chủ tịch UBND thành phố phát động tại Kế hoạch số 12/KH-UBND.",
     {("12/KH-UBND", "launches", "campaign:Ngõ sạch phố xanh")}, "launched at"),
    ("Kế hoạch số 12/KH-UBND nhắc lại Phong trào thi đua “Ngõ sạch phố xanh”.", set(), "naming is not launching"),
    (f"Thực hiện {HIGH}, các quận đều có kế hoạch riêng¹.\n\n¹ Kế hoạch số 21/KH-UBND ngày 05/3/2025; Kế hoạch số 22/KH-UBND ngày 06/3/2025.\n",
     {("21/KH-UBND", "implements", NQ), ("22/KH-UBND", "implements", NQ)}, "a note numbers what is unnumbered"),
    (f"Thực hiện {HIGH}, gắn việc trồng cây tại Quyết định số 31/QĐ-TTg ngày 02/1/2025 và việc tỉa cành tại Quyết định số 32/QĐ-TTg ngày 03/1/2025, các quận đều có kế hoạch riêng¹.\n\n¹ Kế hoạch số 21/KH-UBND ngày 05/3/2025; Kế hoạch số 22/KH-UBND ngày 06/3/2025.\n",
     {("21/KH-UBND", "implements", NQ), ("22/KH-UBND", "implements", NQ)}, "a noted list serves the first of papers told apart"),
    (f"Thực hiện {HIGH}, thu ngân sách đạt 500 tỷ đồng¹.\n\n¹ Kế hoạch số 21/KH-UBND ngày 05/3/2025 giao 450 tỷ đồng.\n", set(), "a note on a figure"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("sentence", "expected", "remark"),
    [*CARRIED_OUT, *ALTERED, *GROUNDS, *OTHERS],
    ids=[r for _, _, r in (*CARRIED_OUT, *ALTERED, *GROUNDS, *OTHERS)],
)
def test_what_is_likely(sentence: str, expected: set[Triple], remark: str) -> None:
    assert set(likely(sentence)) == expected, remark


def test_own_acts() -> None:
    body = "Kế hoạch này kế thừa và thay thế các kế hoạch: Kế hoạch số 12/KH-UBND ngày 03/02/2024, Kế hoạch số 13/KH-UBND ngày 04/02/2024."
    assert set(likely(body, PLAN)) == {("SELF", "replaces", "12/KH-UBND"), ("SELF", "replaces", "13/KH-UBND")}
    assert likely(body, BODY) == {}, "a report's “Kế hoạch này” is another paper"


def test_marks_what_it_states() -> None:
    found = likely(CARRIED_OUT[1][0])[KH, "implements", NQ]
    assert found.rule == "likely-implements" and 0.5 <= found.confidence <= 0.75 and not found.inherited
    noted = likely(next(s for s, _, remark in OTHERS if remark == "a note numbers what is unnumbered"))
    assert all(r.inherited for r in noted.values())


def test_gives_way_to_the_grammar() -> None:
    raw = f"BÁO CÁO\nKết quả công tác năm\nI. KẾT QUẢ\n1. Chung\nThực hiện {HIGH}, UBND thành phố ban hành {LOW}.\n"
    text = clean(SourceText(Source("t.txt", "0" * 64, "text/plain"), raw))
    citations = find_citations(text, BODY)
    found = find_relations(text, BODY, find_sections(text), citations, (), ())
    assert [r.rel for r in found] == ["implements"]
    assert not found[0].rule.startswith("likely")


def test_is_called_after_the_grammar() -> None:
    raw = f"BÁO CÁO\nKết quả công tác năm\nI. KẾT QUẢ\n1. Chung\n{LOW} hình thành sau nhiều vòng lấy ý kiến nhằm khơi dậy sức dân thi hành {HIGH}.\n"
    text = clean(SourceText(Source("t.txt", "0" * 64, "text/plain"), raw))
    paper = (text, BODY, find_sections(text), find_citations(text, BODY), (), ())
    grammatical = find_grammatical(*paper)
    read_likely(grammatical)
    assert find_relations(*paper) == grammatical.result() != ()


def _cited(number: str, kind: str, issuer: str | None = None, date: str | None = None) -> Citation:
    return Citation(kind, number, issuer=issuer, date=date)


RANKS = [
    (_cited("12/KH-UBND", "Kế hoạch"), _cited("05-NQ/TU", "Nghị quyết"), "below", "the State's office below the Party's"),
    (_cited("20/KH-SXD", "Kế hoạch"), _cited("12/KH-UBND", "Kế hoạch"), "below", "a department below its committee"),
    (_cited("31/KH-UBND", "Kế hoạch", "UBND phường Ninh Kiều"), _cited("12/KH-UBND", "Kế hoạch", "UBND thành phố Cần Thơ"), "below", "a ward below the city"),
    (_cited("12/KH-UBND", "Kế hoạch"), _cited("45/QĐ-UBND", "Quyết định"), "under", "a plan under a decision of one office"),
    (_cited("45/QĐ-TTg", "Quyết định"), _cited("12/KH-UBND", "Kế hoạch"), "above", "the Prime Minister above a city"),
    (_cited("11/KH-XYZ", "Kế hoạch"), _cited("12/KH-QWE", "Kế hoạch"), "unknown", "offices unknown"),
]  # fmt: skip


@pytest.mark.parametrize(("a", "b", "expected", "remark"), RANKS, ids=[r for *_, r in RANKS])
def test_ranks(a: Citation, b: Citation, expected: str, remark: str) -> None:
    assert rank(standing_of(a), standing_of(b)) == expected, remark


DATES = st.dates().map(str)


@given(DATES, DATES)
def test_order_turns_with_its_ends(one: str, other: str) -> None:
    a, b = (
        standing_of(_cited("1/KH-UBND", "Kế hoạch", date=one)),
        standing_of(_cited("2/KH-UBND", "Kế hoạch", date=other)),
    )
    turned = {"later": "earlier", "earlier": "later", "same": "same"}
    assert order(b, a) == turned[order(a, b)]


@given(st.lists(st.sampled_from(sorted(WEIGHTS)), unique=True, max_size=30))
def test_a_probability_is_one(features: list[str]) -> None:
    assert 0 < probability(tuple(features)) < 1
    assert 0 < THRESHOLD < 1


LIKELY_PAPERS = [
    ("Phong trào thi đua “Cả nước chung tay vì người nghèo” được thành phố hưởng ứng ngay, mở đầu là việc ra Kế hoạch số 12/KH-UBND.", ["12/KH-UBND"], "a movement that a plan opens"),
    ("Kế hoạch số 12/KH-UBND của UBND thành phố, ra đời giữa lúc khó khăn, đã giúp các phường triển khai phong trào thi đua “Cả nước chung tay vì người nghèo”.", ["12/KH-UBND"], "a plan that helped"),
    ("Phong trào thi đua “Cả nước chung tay vì người nghèo” lan rộng. Kế hoạch số 12/KH-UBND nói về chuyện khác.", [], "a plan about something else"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "papers", "remark"), LIKELY_PAPERS, ids=[row[2] for row in LIKELY_PAPERS])
def test_a_campaign_knows_papers_that_are_only_likely_its_own(
    words: str, papers: list[str], remark: str
) -> None:
    document = read(f"BÁO CÁO\nKết quả công tác năm\nI. KẾT QUẢ\n1. Chung\n{words}\n", BODY)
    (campaign,) = document.campaigns
    assert [document.citations[i].number for i in campaign.documents] == papers, remark
