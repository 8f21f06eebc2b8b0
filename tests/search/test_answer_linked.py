"""Questions of several parts: which papers they show, what they tell, and what they say is left."""

from __future__ import annotations

import pytest

from kg.cards import CampaignCard, Evidence, Status
from search.answers.answer import answer
from search.answers.model import Answer
from search.questions.question import Lexicon, read_question
from tests.search.graph import FakeGraph, card, edge, joined, passages

OLD = card("6/2031/TT-BNV", "Thông tư", "2031-02-03", "Bộ Nội vụ", held=True, signer="Lê Văn Mẫu")
NEW = card(
    "9/2033/TT-BNV",
    "Thông tư",
    "2033-04-05",
    "Bộ Nội vụ",
    held=True,
    effective="2033-06-01",
    signer="Đỗ Thị Thử",
)
NEWEST = card("2/2036/TT-BNV", "Thông tư", "2036-01-15", "Bộ Nội vụ")
DECREE = card("41/2032/NĐ-CP", "Nghị định", "2032-07-08", "Chính phủ")
LETTER = card("77/BNV-VP", "Công văn", "2033-05-05", "Bộ Nội vụ")
PLAN = card("4/KH-SVH", "Kế hoạch", "2034-03-01", "Sở Văn hóa tỉnh Cà Mau", held=True)
PROGRAMME = card("12-CTr/TU", "Chương trình", "2033-10-10", "Tỉnh ủy Cà Mau")
POLICY = card("8-NQ/TW", "Nghị quyết", "2033-09-09", "Bộ Chính trị")
SECOND = card("5/KH-SVH", "Kế hoạch", "2034-03-02", "Sở Văn hóa tỉnh Cà Mau")
SUSPENDED = card("3/2034/QĐ-UBND", "Quyết định", "2034-01-01", "UBND tỉnh Cà Mau")
HALT = card("6/2034/QĐ-UBND", "Quyết định", "2034-02-01", "UBND tỉnh Cà Mau", held=True)
RIVER = CampaignCard("c:river", "Sông quê sạch đẹp", "Tỉnh ủy Cà Mau", "2033-2036")
BOOKS = CampaignCard("c:books", "Mỗi nhà một tủ sách", "Sở Văn hóa tỉnh Cà Mau", "2034")
GRAPH = FakeGraph(
    [OLD, NEW, NEWEST, DECREE, LETTER, PLAN, PROGRAMME, POLICY, SECOND, SUSPENDED, HALT],
    [
        edge(NEW, "replaces", OLD, "Thông tư này thay thế Thông tư số 6/2031/TT-BNV."),
        edge(NEWEST, "repeals", NEW, "Bãi bỏ Thông tư số 9/2033/TT-BNV."),
        edge(NEW, "based_on", DECREE, "Căn cứ Nghị định số 41/2032/NĐ-CP;"),
        edge(LETTER, "guides", NEW, "Hướng dẫn thực hiện Thông tư số 9/2033/TT-BNV."),
        edge(PLAN, "implements", PROGRAMME, "Thực hiện Chương trình số 12-CTr/TU."),
        edge(PROGRAMME, "implements", POLICY, "Thực hiện Nghị quyết số 8-NQ/TW."),
        edge(PROGRAMME, "launches", RIVER, "Phát động phong trào “Sông quê sạch đẹp”."),
        edge(SECOND, "launches", RIVER, "Phát động phong trào “Sông quê sạch đẹp”."),
        edge(SECOND, "launches", BOOKS, "Phát động phong trào “Mỗi nhà một tủ sách”."),
        edge(HALT, "suspends", SUSPENDED, "Ngưng hiệu lực Quyết định số 3/2034/QĐ-UBND."),
    ],
    [RIVER, BOOKS],
    {DECREE.iri: [Evidence("bao-cao.txt", 1, "Nghị định số 41/2032/NĐ-CP", 0, 20, "")]},
    {OLD.iri: Status("notInForce", "2033-06-01", ()), NEWEST.iri: Status("inForce", "2036-03-01")},
)  # fmt: skip
TEXTS = joined(
    passages(
        "Điều 5. Mức phụ cấp của người trông thư viện xã là 850.000 đồng mỗi tháng.",
        iri=NEW.iri,
        document="Thông tư 9/2033/TT-BNV",
        source="thong-tu.txt",
    ),
    passages(
        "Điều 2. Quyết định số 3/2034/QĐ-UBND ngưng hiệu lực đến hết ngày 31 tháng 8 năm 2034.",
        iri=HALT.iri,
        document="Quyết định 6/2034/QĐ-UBND",
        source="quyet-dinh.txt",
    ),
)
LEXICON = Lexicon.build(campaigns=[RIVER.name, BOOKS.name])


def ask(text: str) -> Answer:
    return answer(read_question(text, LEXICON), GRAPH, TEXTS.search, TEXTS)  # type: ignore[arg-type]


D = "Thông tư 6/2031/TT-BNV"


@pytest.mark.parametrize(
    ("text", "numbers", "told", "remark"),
    [
        (f"{D} bị thông tư nào thay thế, và thông tư thay thế đó bị thông tư nào bãi bỏ?", {NEW, NEWEST}, "Thông tư số 9/2033/TT-BNV: Thông tư số 2/2036/TT-BNV", "a chain"),
        (f"{D} bị thông tư nào thay thế, và thông tư ấy căn cứ nghị định nào?", {NEW, DECREE}, "41/2032/NĐ-CP", "the grounds of what is found"),
        (f"{D} bị thông tư nào thay thế? Văn bản mới có hiệu lực khi nào?", {NEW}, "có hiệu lực từ ngày 01/6/2033", "its day"),
        (f"{D} bị thông tư nào thay thế; văn bản cũ do ai ký?", {NEW}, "Lê Văn Mẫu", "who signed the old one"),
        (f"{D} bị thông tư nào thay thế và công văn nào hướng dẫn văn bản thay thế?", {NEW, LETTER}, "77/BNV-VP", "what guides it"),
        (f"{D} bị thông tư nào thay thế, hai thông tư ấy ban hành ngày nào?", {NEW}, "Thông tư số 6/2031/TT-BNV ban hành ngày 03/2/2031", "both"),
        (f"{D} bị thông tư nào thay thế và mức phụ cấp của người trông thư viện xã là bao nhiêu?", {NEW}, "850.000 đồng", "what it says"),
        ("Thông tư 9/2033/TT-BNV bị thông tư nào bãi bỏ và mức phụ cấp mới là bao nhiêu?", {NEWEST}, "Kho chỉ biết Thông tư số 2/2036/TT-BNV", "what is not held says nothing"),
        ("Kế hoạch 4/KH-SVH thực hiện chương trình nào, và chương trình ấy thực hiện nghị quyết nào?", {PROGRAMME, POLICY}, "8-NQ/TW", "the same relation twice"),
        ("ke hoach 4/KH-SVH thuc hien chuong trinh nao, chuong trinh ay thuc hien nghi quyet nao", {PROGRAMME, POLICY}, "8-NQ/TW", "no marks"),
        ("Kế hoạch 4/KH-SVH thực hiện chương trình nào; phong trào đó kéo dài đến năm nào?", {PROGRAMME}, "2033-2036", "the campaign of what is found"),
        ("Kế hoạch 5/KH-SVH ban hành ngày nào, phong trào đó do ai phát động?", {SECOND}, "Chưa trả lời được “phong trào đó do ai phát động”: chưa rõ", "two campaigns"),
        ("Quyết định 3/2034/QĐ-UBND bị quyết định nào ngưng hiệu lực, ngưng đến ngày nào?", {HALT}, "31 tháng 8 năm 2034", "until when"),
        ("Công văn 77/BNV-VP bị công văn nào thay thế, và công văn mới hướng dẫn thông tư nào?", set(), "Chưa trả lời được “công văn mới hướng dẫn thông tư nào”: chưa tìm được văn bản", "nothing to go on with"),
        (f"Ai ký {D}, người đó ký những văn bản nào khác?", {OLD}, "chưa dùng đến: “người đó ký những văn bản nào khác”", "what nothing reads is told"),
        (f"Thông tư nào thay thế {D}, và Thông tư 6 do ai ký?", {NEW}, "Lê Văn Mẫu", "named again by its bare number"),
        (f"{D} bị thông tư nào thay thế, thông tư đó ban hành ngày nào?", {NEW}, "ban hành ngày 05/4/2033", "the day it was issued, not that of its effect"),
        ("Có bao nhiêu thông tư của Bộ Nội vụ và thông tư mới nhất do ai ký?", {OLD, NEW, NEWEST}, "Kho không ghi người ký Thông tư số 2/2036/TT-BNV", "the newest of those found"),
        ("Có bao nhiêu thông tư của Bộ Nội vụ, trong đó bao nhiêu thông tư ban hành năm 2036?", {OLD, NEW, NEWEST}, "Có 1 thông tư năm 2036", "some of those found"),
        ("Ai ký Thông tư 9/2033/TT-BNV? Thông tư này thay thế thông tư nào? Thông tư này căn cứ nghị định nào?", {OLD, DECREE}, "Đỗ Thị Thử", "two sets are both shown"),
        ("Công văn 77/BNV-VP hướng dẫn thông tư nào? Thông tư này còn được công văn nào khác hướng dẫn?", {NEW}, "Trong kho không có công văn nào", "others than the one named"),
        (f"{D} do ai ký và Thông tư 9/2033/TT-BNV do ai ký?", {OLD, NEW}, "Đỗ Thị Thử", "one thing of two papers"),
    ],
)  # fmt: skip
def test_what_the_parts_are_answered_with(text: str, numbers: set[object], told: str, remark: str) -> None:
    reply = ask(text)
    assert {d.number for d in reply.documents} == {one.number for one in numbers}, remark  # type: ignore[attr-defined]
    assert told in reply.text, remark


def test_how_a_question_of_parts_is_understood() -> None:
    text = f"{D} bị thông tư nào thay thế, và thông tư mới căn cứ nghị định nào?"
    reply = ask(text)
    assert reply.understood == (
        "Câu hỏi được hiểu là: thông tư nào thay thế Thông tư số 6/2031/TT-BNV; Thông tư số 9/2033/TT-BNV căn cứ nghị định nào?"
    )
    assert reply.question == text
