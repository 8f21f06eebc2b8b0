"""Answers to questions of several clauses: sets narrowed and ordered, several things told, what is left out said."""

from __future__ import annotations

import pytest

from kg.cards import AgencyChange, CampaignCard, DocumentCard, Status
from search.answers.answer import answer
from search.answers.model import Answer
from search.answers.sent import addressed
from search.answers.talk import previous_from
from search.questions.question import Lexicon, read_question
from tests.search.graph import FakeGraph, card, edge, joined, passages

CITY, WARD, OFFICE = "UBND tỉnh Lâm Đồng", "UBND xã Đạ Tông", "Sở Y tế tỉnh Lâm Đồng"


def plan(number: str, date: str, issuer: str = CITY, **more: object) -> DocumentCard:
    return card(number, "Kế hoạch", date, issuer, **{"held": True, **more})


def decision(number: str, date: str, **more: object) -> DocumentCard:
    return card(number, "Quyết định", date, CITY, **{"held": True, **more})


DIRECTIVE = card("5/CT-TTg", "Chỉ thị", "2024-01-05", "Thủ tướng Chính phủ")
MAIN = plan("10/KH-UBND", "2024-02-01", signer="Lê Văn Mẫu", title="Phòng chống cháy rừng")
LONE = plan("11/KH-UBND", "2025-03-01", signer="Hồ Thị Thử Nghiệm", title="Phát triển du lịch")
OF_OFFICE = plan("12/KH-SYT", "2024-05-02", OFFICE, title="Khám sức khỏe")
OF_WARD = plan("13/KH-UBND", "2024-06-03", WARD)
CITED = plan("14/KH-UBND", "2023-01-01", held=False)
OLD = decision("1/QĐ-UBND", "2019-01-01", effective="2019-02-01", signer="Lê Văn Mẫu")
NEW = decision("2/QĐ-UBND", "2024-07-01", effective="2024-08-01", signer="Hồ Thị Thử Nghiệm")
CHANGE = decision("3/QĐ-UBND", "2025-01-10", effective="2025-02-01", signer="Hồ Thị Thử Nghiệm")
REPORT = card("4/BC-UBND", "Báo cáo", "2025-06-01", CITY, held=True)
LAW = card("33/2024/QH15", "Luật", "2024-06-21", "Quốc hội", name="Luật Lưu trữ")

TREES = CampaignCard("c:trees", "Lâm Đồng trồng một triệu cây xanh", CITY, "2024-2028")
EDGES = [
    edge(MAIN, "launches", TREES, "Phát động phong trào “Lâm Đồng trồng một triệu cây xanh”."),
    edge(MAIN, "implements", DIRECTIVE, "Kế hoạch số 10/KH-UBND thực hiện Chỉ thị số 5/CT-TTg."),
    edge(OF_OFFICE, "implements", MAIN, "Kế hoạch số 12/KH-SYT thực hiện Kế hoạch số 10/KH-UBND."),
    edge(OF_WARD, "implements", MAIN, "Kế hoạch số 13/KH-UBND thực hiện Kế hoạch số 10/KH-UBND."),
    edge(REPORT, "reports_on", MAIN, "Báo cáo kết quả thực hiện Kế hoạch số 10/KH-UBND."),
    edge(NEW, "replaces", OLD, "Quyết định này thay thế Quyết định số 1/QĐ-UBND."),
    edge(CHANGE, "amends", NEW, "Sửa đổi Quyết định số 2/QĐ-UBND."),
    edge(NEW, "based_on", LAW, "Căn cứ Luật Lưu trữ;"),
    edge(OLD, "based_on", LAW, "Căn cứ Luật Lưu trữ;"),
]
GRAPH = FakeGraph(
    [DIRECTIVE, MAIN, LONE, OF_OFFICE, OF_WARD, CITED, OLD, NEW, CHANGE, REPORT, LAW],
    EDGES,
    [TREES],
    {},
    {
        OLD.iri: Status("notInForce", "2024-08-01", (EDGES[5],)),
        NEW.iri: Status("inForce", "2024-08-01", (EDGES[6],)),
        CHANGE.iri: Status("inForce", "2025-02-01"),
    },
    [
        AgencyChange(("Sở Nông nghiệp tỉnh Lâm Đồng", "Sở Tài nguyên tỉnh Lâm Đồng"), "Sở Môi trường tỉnh Lâm Đồng", "2025-03-01", ("nghi-quyet.txt",)),
    ],
    {MAIN.iri: ("Bộ Nội vụ", "Lưu: VT"), REPORT.iri: ("Như trên", "Văn phòng Chính phủ", "Lưu: VT")},
)  # fmt: skip
TEXTS = joined(
    passages(
        "Thành lập Sở Môi trường tỉnh Lâm Đồng trên cơ sở hợp nhất Sở Nông nghiệp và Sở Tài nguyên.",
        source="nghi-quyet.txt",
    ),
    passages(
        "Kính gửi:\n- Các sở, ban, ngành tỉnh;\n- Công an tỉnh.\nĐề nghị báo cáo.",
        iri=REPORT.iri,
        source="bao-cao-4.txt",
    ),
)
LEXICON = Lexicon.build(
    laws=["Luật Lưu trữ"],
    agencies=[(name, name) for name in (CITY, WARD, OFFICE)],
    signers=["Lê Văn Mẫu", "Hồ Thị Thử Nghiệm"],
)


def ask(text: str, before: Answer | None = None) -> Answer:
    previous = previous_from(before.talk, GRAPH) if before else None  # type: ignore[arg-type]
    return answer(read_question(text, LEXICON, previous), GRAPH, TEXTS.search, TEXTS)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "expected", "remark"),
    [
        ("Kế hoạch nào chưa có văn bản triển khai?", {LONE, OF_OFFICE, OF_WARD}, "of those held only"),
        ("ke hoach nao chua co van ban trien khai", {LONE, OF_OFFICE, OF_WARD}, "không dấu"),
        ("Kế hoạch nào chưa có báo cáo?", {LONE, OF_OFFICE, OF_WARD}, "what a report does"),
        ("Kế hoạch nào không thực hiện văn bản nào?", {LONE}, "outwards"),
        ("Kế hoạch nào không thực hiện Chỉ thị 5/CT-TTg?", {LONE}, "nor by way of another"),
        ("Quyết định nào chưa bị sửa đổi?", {OLD, CHANGE}, "passive"),
        ("Quyết định nào chưa bị sửa đổi, thay thế?", {CHANGE}, "neither"),
        ("Kế hoạch nào không phải của UBND tỉnh Lâm Đồng?", {OF_OFFICE, OF_WARD}, "not of an agency"),
        ("Quyết định nào căn cứ Luật Lưu trữ nhưng không còn hiệu lực?", {OLD}, "relation and state"),
        ("Quyết định nào căn cứ Luật Lưu trữ và còn hiệu lực?", {NEW}, "và"),
        ("Văn bản nào vừa căn cứ Luật Lưu trữ vừa thay thế Quyết định 1/QĐ-UBND?", {NEW}, "both"),
        ("Kế hoạch mới nhất", {LONE}, "newest"),
        ("hai kế hoạch cũ nhất trong kho", {MAIN, OF_OFFICE}, "oldest of those held"),
        ("Kế hoạch nào có nhiều văn bản triển khai nhất?", {MAIN}, "most"),
        ("Văn bản nào được viện dẫn nhiều nhất?", {MAIN}, "cited by any relation"),
        ("van ban nao duoc dan nhieu nhat", {MAIN}, "cited, said shortly"),
        ("Luật nào là căn cứ của nhiều quyết định nhất?", {LAW}, "a ground of most"),
        ("Luật nào làm cơ sở để ban hành nhiều kế hoạch nhất?", set(), "a ground of none of the kind"),
        ("Văn bản nào thực hiện nhiều chỉ đạo nhất?", {MAIN, OF_OFFICE, OF_WARD}, "whatever is carried out"),
        ("Kế hoạch nào của Sở Y tế thực hiện kế hoạch của UBND tỉnh Lâm Đồng?", {OF_OFFICE}, "two classes"),
        ("Văn bản nào thực hiện chỉ thị của Thủ tướng Chính phủ?", {MAIN}, "any paper of a class"),
        ("Quyết định nào do bà Hồ Thị Thử Nghiệm ký?", {NEW, CHANGE}, "signer"),
        ("Quyết định do Hồ Thị Thử Nghiệm ký mà sửa đổi văn bản khác", {CHANGE}, "signer and clause"),
        ("Kế hoạch của cấp xã", {OF_WARD}, "level"),
        ("Kế hoạch từ tháng 5 đến tháng 6 năm 2024", {OF_OFFICE, OF_WARD}, "span"),
        ("Quyết định nào có hiệu lực sau ngày 1/1/2025?", {CHANGE}, "day of effect"),
        ("Quyết định nào hết hiệu lực trong năm 2024?", {OLD}, "last day"),
        ("Văn bản nào chưa có trong kho của UBND tỉnh Lâm Đồng?", {CITED}, "only cited"),
        (
            "Kế hoạch nào của Sở Y tế thực hiện Chỉ thị 5/CT-TTg hoặc Kế hoạch 10/KH-UBND?",
            {OF_OFFICE},
            "either",
        ),
        ("Văn bản thực hiện kế hoạch triển khai Chỉ thị 5/CT-TTg", {OF_OFFICE, OF_WARD}, "two steps"),
        ("Văn bản của xã Đạ Tông", {OF_WARD}, "a ward"),
        ("Kế hoạch năm 2030 nào chưa được triển khai?", set(), "none"),
        ("Quyết định nào được sửa đổi trong năm 2025?", {NEW}, "when others did it"),
        ("Quyết định nào bị thay thế trong năm 2023?", set(), "nobody did it then"),
        ("Kế hoạch nào được xã Đạ Tông triển khai?", {MAIN}, "by an office"),
        ("văn bản không phải kế hoạch năm 2025 của UBND tỉnh Lâm Đồng", {CHANGE, REPORT}, "a type left out"),
        ("Những quyết định nào không do Lê Văn Mẫu ký?", {NEW, CHANGE}, "not signed by"),
        ("Kế hoạch nào ban hành sau Kế hoạch 12/KH-SYT?", {LONE, OF_WARD}, "after another"),
        ("Văn bản nào ban hành cùng ngày với Quyết định 3/QĐ-UBND?", set(), "itself is none"),
        (
            "Kế hoạch của UBND xã Đạ Tông thực hiện kế hoạch nào của UBND tỉnh Lâm Đồng?",
            {MAIN},
            "class by class",
        ),
        ("Luật nào thay thế Quyết định 1/QĐ-UBND?", set(), "of another type, only told so"),
        ("Tháng 5, tháng 6 năm 2024 có kế hoạch nào?", {OF_OFFICE, OF_WARD}, "two months"),
    ],
)
def test_sets_are_narrowed(text: str, expected: set[DocumentCard], remark: str) -> None:
    reply = ask(text)
    assert {d.iri for d in reply.documents} == {c.iri for c in expected}, remark
    assert expected or "rong kho không có" in reply.text


def test_a_paper_of_another_type_is_told_but_is_no_answer() -> None:
    reply = ask("Luật nào thay thế Quyết định 1/QĐ-UBND?")
    assert (
        f"nhưng có loại văn bản khác. Có 1 văn bản thay thế Quyết định số 1/QĐ-UBND: Quyết định số {NEW.number}"
        in reply.text
    )


def test_what_is_only_cited_is_told_not_to_be_weighed() -> None:
    reply = ask("Kế hoạch nào chưa được triển khai?")
    assert "chưa được triển khai" in reply.understood
    assert "Không xét 1 văn bản chỉ được biết qua trích dẫn" in reply.text


@pytest.mark.parametrize(
    ("text", "told", "remark"),
    [
        (
            "Ai ký Quyết định 2/QĐ-UBND và có hiệu lực từ ngày nào?",
            ["Hồ Thị Thử Nghiệm", "01/8/2024"],
            "of one document",
        ),
        ("Ngày ban hành, người ký của Quyết định 2/QĐ-UBND", ["01/7/2024", "Hồ Thị Thử Nghiệm"], "nouns"),
        (
            "Quyết định nào thay thế Quyết định 1/QĐ-UBND và do ai ký?",
            ["2/QĐ-UBND", "Hồ Thị Thử Nghiệm ký"],
            "of what is found",
        ),
        ("Quyết định mới nhất do ai ký?", ["3/QĐ-UBND", "Hồ Thị Thử Nghiệm"], "of the first of a class"),
        ("Ai ký nhiều văn bản nhất?", ["Hồ Thị Thử Nghiệm", "3 văn bản"], "signers by their papers"),
        ("Cơ quan nào ban hành nhiều kế hoạch nhất?", [CITY, "2 kế hoạch"], "offices by their papers"),
        ("Kế hoạch 10/KH-UBND gửi cho ai?", ["Bộ Nội vụ"], "recipients"),
        (
            "Báo cáo 4/BC-UBND gửi những đơn vị nào?",
            ["được gửi: Các sở, ban, ngành tỉnh; Công an tỉnh; Văn phòng Chính phủ."],
            "those addressed come first and stand for “như trên”",
        ),
        ("Quyết định 1/QĐ-UBND bị thay thế từ khi nào?", ["01/8/2024"], "the day of a relation"),
    ],
)
def test_several_things_are_told(text: str, told: list[str], remark: str) -> None:
    reply = ask(text)
    assert all(part in reply.text for part in told), (remark, reply.text)
    assert "Lưu" not in reply.text


@pytest.mark.parametrize(
    ("text", "told", "remark"),
    [
        ("Kính gửi: Các sở, ban, ngành tỉnh.\nĐề nghị báo cáo.", ["Các sở, ban, ngành tỉnh"], "on the line"),
        ("Kính gửi:\n- Sở Y tế;\n- Công an tỉnh.\nĐề nghị.", ["Sở Y tế", "Công an tỉnh"], "rows"),
        ("Kính gửi : Sở Y tế;\n  + Công an tỉnh./.\n", ["Sở Y tế", "Công an tỉnh"], "a line, then rows"),
        ("Bộ kính gửi các sở.", [], "in a sentence"),
        ("Nơi nhận: Như trên.", [], "no such line"),
    ],
)
def test_those_whom_a_letter_addresses(text: str, told: list[str], remark: str) -> None:
    assert addressed(text) == told, remark


def test_what_no_reading_took_up_is_said() -> None:
    reply = ask("Kế hoạch nào của ngành chăn nuôi thực hiện Chỉ thị 5/CT-TTg?")
    assert "chưa dùng đến: “của ngành chăn nuôi”" in reply.text
    assert "Đã hiểu: " in reply.text
    assert "chưa dùng đến" not in ask("Kế hoạch nào thực hiện Chỉ thị 5/CT-TTg?").text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Sở Môi trường được hợp nhất từ những sở nào?",
            "hình thành từ Sở Nông nghiệp tỉnh Lâm Đồng, Sở Tài nguyên",
        ),
        ("Sở Nông nghiệp nay là sở nào?", "Sở Môi trường tỉnh Lâm Đồng"),
        ("so tai nguyen da sap nhap vao dau tu khi nao", "01/3/2025"),
    ],
)
def test_what_became_of_agencies(text: str, told: str) -> None:
    reply = ask(text)
    assert told in reply.text
    assert reply.passages[0].text.startswith("Thành lập Sở Môi trường")


def test_an_agency_of_which_nothing_is_told_is_searched_for() -> None:
    assert "hình thành" not in ask("Sở Tư pháp trước đây là gì?").text


@pytest.mark.parametrize(
    ("first", "then", "expected", "told"),
    [
        ("Kế hoạch nào chưa được triển khai?", "Trong đó kế hoạch nào của Sở Y tế?", {OF_OFFICE}, "vừa nêu"),
        ("Kế hoạch nào thực hiện Chỉ thị 5/CT-TTg?", "Còn báo cáo thì sao?", {REPORT}, "4/BC-UBND"),
        ("Quyết định 2/QĐ-UBND do ai ký?", "Quyết định sửa đổi đó do ai ký?", {CHANGE}, "Hồ Thị Thử Nghiệm"),
        ("Phong trào nào về trồng cây xanh?", "Kế hoạch nào phát động phong trào đó?", {MAIN}, "10/KH-UBND"),
        ("Phong trào nào về trồng cây xanh?", "Phong trào đó kéo dài bao lâu?", {MAIN}, "2024-2028"),
        ("Which plans have not been implemented?", "who issued them?", {LONE, OF_OFFICE, OF_WARD}, WARD),
        ("Kế hoạch mới nhất", "do ai ký?", {LONE}, "Hồ Thị Thử Nghiệm"),
    ],
)
def test_a_talk_goes_on(first: str, then: str, expected: set[DocumentCard], told: str) -> None:
    reply = ask(then, ask(first))
    assert {d.iri for d in reply.documents} == {c.iri for c in expected}
    assert told in f"{reply.understood} {reply.text}"


def test_a_denial_that_is_not_understood_is_said() -> None:
    reply = ask("Kế hoạch nào không có ngày kết thúc?")
    assert reply.text.startswith("Chưa hiểu điều kiện “không có ngày kết thúc”")
    assert not reply.documents


def test_all_in_an_order() -> None:
    reply = ask("Các quyết định của UBND tỉnh Lâm Đồng theo thứ tự mới nhất")
    assert [d.number for d in reply.documents] == ["3/QĐ-UBND", "2/QĐ-UBND", "1/QĐ-UBND"]
    reply = ask("Các quyết định của UBND tỉnh Lâm Đồng theo ngày ban hành tăng dần")
    assert [d.number for d in reply.documents] == ["1/QĐ-UBND", "2/QĐ-UBND", "3/QĐ-UBND"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Kế hoạch 14/KH-UBND có trong kho không?", "chỉ được biết qua trích dẫn"),
        ("Kế hoạch 10/KH-UBND đã có trong kho chưa?", "có toàn văn trong kho"),
        ("Quyết định 1/QĐ-UBND bị thay thế khi nào và bởi văn bản nào?", "01/8/2024"),
        ("Kế hoạch 12/KH-SYT đã có ai triển khai chưa?", "Trong kho không có"),
    ],
)
def test_whether_and_when(text: str, told: str) -> None:
    assert told in ask(text).text
