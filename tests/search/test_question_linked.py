"""Questions of several parts: what each part asks, of what the parts before it name or find, and what is left."""

from __future__ import annotations

import pytest

from search.questions.halves import halves
from search.questions.model import CAMPAIGN, FOUND, Question
from search.questions.question import Lexicon, read_question

LEXICON = Lexicon.build(laws=["Luật Thư viện"], campaigns=["Sông quê sạch đẹp"])
Told = tuple[str, str, str, str]
"""Kind, relation, direction and whom it is asked of: "0" for what the first part finds, "c0" for its campaign."""


def told(question: Question) -> Told:
    about = []
    for slot in question.anchors:
        stands = next((i for i in slot.iris if i.startswith((FOUND, CAMPAIGN))), "")
        short = stands.replace(FOUND, "").replace(CAMPAIGN, "c")
        about.append(short or slot.number or slot.name or "")
    return (
        question.kind,
        question.relations[0] if question.relations else "",
        question.direction or "",
        "+".join(about),
    )


def read(text: str) -> tuple[Told, list[Told], tuple[str, ...]]:
    question = read_question(text, LEXICON)
    return told(question), [told(one.question) for one in question.then], question.left


D = "Thông tư 6/2031/TT-BNV"
N = "6/2031/TT-BNV"
REPLACED = ("relation", "replaces", "in", N)
REPLACES = ("relation", "replaces", "out", N)


@pytest.mark.parametrize(
    ("text", "first", "then", "remark"),
    [
        (f"{D} bị thông tư nào thay thế, và thông tư thay thế đó lại bị thông tư nào bãi bỏ?", REPLACED, [("relation", "repeals", "in", "0")], "told by its act"),
        (f"{D} bị thông tư nào thay thế, rồi thông tư mới ấy bị văn bản nào sửa?", REPLACED, [("relation", "amends", "in", "0")], "the new one"),
        (f"{D} bị thông tư nào thay thế? Văn bản mới có hiệu lực khi nào?", REPLACED, [("effective", "", "", "0")], "new, with no pointing word"),
        (f"{D} bị thông tư nào thay thế rồi văn bản thay thế còn hiệu lực không?", REPLACED, [("status", "", "", "0")], "by its act, with no pointing word"),
        (f"{D} bị thông tư nào thay thế; văn bản cũ do ai ký?", REPLACED, [("who_signed", "", "", N)], "the old one"),
        (f"{D} thay thế thông tư nào và thông tư bị thay thế ban hành năm nào?", REPLACES, [("when", "", "", "0")], "what was replaced"),
        (f"{D} thay thế thông tư nào, thông tư mới do ai ký?", REPLACES, [("who_signed", "", "", N)], "the new one is the one named"),
        (f"{D} thay thế thông tư nào, còn công văn nào hướng dẫn nó?", REPLACES, [("relation", "guides", "in", N)], "of what the sentence is about"),
        (f"{D} bị thông tư nào thay thế và cái mới ai ký?", REPLACED, [("who_signed", "", "", "0")], "a thing"),
        (f"{D} bị thông tư nào thay thế? Công văn nào hướng dẫn văn bản thay thế?", REPLACED, [("relation", "guides", "in", "0")], "at the end"),
        (f"{D} bị thông tư nào thay thế, cả hai còn hiệu lực không?", REPLACED, [("status", "", "", f"0+{N}")], "both"),
        (f"{D} thay thế thông tư nào và hai thông tư ấy ban hành ngày nào?", REPLACES, [("when", "", "", f"0+{N}")], "two of a kind"),
        ("thong tu 6/2031/TT-BNV bi thong tu nao thay the, thong tu do bi thong tu nao thay the nua", REPLACED, [("relation", "replaces", "in", "0")], "no marks, the same again"),
        ("thong tu 6/2031/TT-BNV bi thong tu nao thay the va van ban moi can cu luat nao", REPLACED, [("relation", "based_on", "out", "0")], "no marks, the new one"),
        (f"{D} thay thế thông tư nào và bãi bỏ quy định của những thông tư nào?", REPLACES, [("relation", "repeals", "out", N)], "two acts"),
        (f"{D} thay thế thông tư nào, đồng thời sửa đổi quyết định nào?", REPLACES, [("relation", "amends", "out", N)], "at the same time"),
        ("Kế hoạch 4/KH-SVH cụ thể hóa kế hoạch nào của Tỉnh ủy, và kế hoạch ấy thực hiện nghị quyết nào của Trung ương?", ("relation", "implements", "out", "4/KH-SVH"), [("relation", "implements", "out", "0")], "the same relation twice"),
        ("Kế hoạch 4/KH-SVH thực hiện chương trình nào; chương trình vừa nêu thực hiện nghị quyết nào?", ("relation", "implements", "out", "4/KH-SVH"), [("relation", "implements", "out", "0")], "just named"),
        ("Kế hoạch 4/KH-SVH thực hiện chỉ thị nào của Chính phủ và chỉ thị của Chính phủ đó ban hành năm nào?", ("relation", "implements", "out", "4/KH-SVH"), [("when", "", "", "0")], "with whose it is"),
        ("Nghị định nào hướng dẫn Luật Thư viện, thông tư nào hướng dẫn nghị định đó, thông tư ấy do ai ký?", ("relation", "guides", "in", "Luật Thư viện"), [("relation", "guides", "in", "0"), ("who_signed", "", "", "1")], "three in a row"),
        ("Nghị quyết 8-NQ/TU do ai ký, ban hành khi nào và kế hoạch nào triển khai nghị quyết này?", ("who_signed", "", "", "8-NQ/TU"), [("when", "", "", "8-NQ/TU"), ("relation", "implements", "in", "8-NQ/TU")], "three of one"),
        ("Nghị định sửa cả Nghị định 1/2030/NĐ-CP lẫn Nghị định 2/2030/NĐ-CP là số nào, và thông tư nào căn cứ nghị định đó?", ("number_lookup", "amends", "in", "1/2030/NĐ-CP+2/2030/NĐ-CP"), [("relation", "based_on", "in", "0")], "of a number asked for"),
        (f"{D} bị thông tư nào bãi bỏ, và quyết định nào công bố nó hết hiệu lực?", ("relation", "repeals", "in", N), [("relation", "repeals", "in", N)], "published as ended"),
        (f"Thông tư nào sửa {D}, và Thông tư 6 ban hành ngày nào?", ("relation", "amends", "in", N), [("when", "", "", N)], "named again by its bare number"),
        ("Kế hoạch 4/KH-SVH ban hành ngày nào; Kế hoạch 4 thực hiện nghị quyết nào?", ("when", "", "", "4/KH-SVH"), [("relation", "implements", "out", "4/KH-SVH")], "the same the other way"),
        (f"{D} do ai ký và Thông tư 7/2031/TT-BNV do ai ký?", ("who_signed", "", "", N), [("who_signed", "", "", "7/2031/TT-BNV")], "the same of another paper"),
        (f"Quyết định nào làm {D} hết hiệu lực và mức hỗ trợ mới là bao nhiêu?", ("relation", "repeals", "in", N), [("content", "", "", "0")], "what the paper found says"),
        (f"{D} thay thế thông tư nào, mức hỗ trợ mới là bao nhiêu?", REPLACES, [("content", "", "", N)], "what the newer one says"),
        (f"{D} bị văn bản nào tạm ngưng, trong thời gian đó áp dụng quyết định nào?", ("relation", "suspends", "in", N), [("content", "", "", "0")], "in that time"),
        (f"{D} bị thông tư nào ngưng hiệu lực, ngưng đến ngày nào?", ("relation", "suspends", "in", N), [("content", "", "", "0")], "until when"),
        (f"{D} bị thông tư nào ngưng hiệu lực và ngưng từ ngày nào đến ngày nào?", ("relation", "suspends", "in", N), [("content", "", "", "0")], "from when until when"),
        (f"{D} bị thông tư nào thay thế và vì sao?", REPLACED, [("content", "", "", "0")], "why"),
        (f"{D} quy định gì và áp dụng cho ai?", ("about", "", "", N), [("content", "", "", N)], "for whom: not who issued it"),
        ("Bộ Tài chính có thông tư nào và Bộ Công an có thông tư nào về thư viện?", ("list", "", "", ""), [("list", "", "", "")], "two classes"),
        (f"Quyết định nào thay thế {D} và quyết định đó quy định gì về phụ cấp thư viện?", ("relation", "replaces", "in", N), [("content", "", "", "0")], "on something"),
        (f"{D} quy định mức phụ cấp bao nhiêu và bị văn bản nào thay thế?", ("content", "", "", N), [("relation", "replaces", "in", N)], "contents first"),
        (f"{D} còn hiệu lực không, nếu không thì văn bản nào thay thế và văn bản ấy có hiệu lực khi nào?", ("status", "", "", N), [("relation", "replaces", "in", N), ("effective", "", "", "1")], "if not"),
        (f"Cho biết {D} căn cứ luật nào và nêu các công văn hướng dẫn nó.", ("relation", "based_on", "out", N), [("relation", "guides", "in", N)], "told to tell"),
        ("Chỉ thị 3-CT/TU phát động phong trào nào và phong trào đó kéo dài đến năm nào?", ("relation", "launches", "out", "3-CT/TU"), [("when", "", "", "c0")], "the campaign found"),
        ("Kế hoạch 4/KH-SVH thực hiện chỉ thị nào, phong trào đó do ai phát động?", ("relation", "implements", "out", "4/KH-SVH"), [("who_issued", "launches", "in", "c0")], "the campaign of the paper"),
        ("Kế hoạch 4/KH-SVH phê duyệt kèm quyết định nào và ai ký quyết định phê duyệt?", ("relation", "approves", "out", "4/KH-SVH"), [("who_signed", "", "", "0")], "of the kind that was found"),
        ("Luật Thư viện được nghị định nào hướng dẫn, thông tư nào của Bộ Nội vụ căn cứ nghị định đó?", ("relation", "guides", "in", "Luật Thư viện"), [("relation", "based_on", "in", "0")], "kinds beside each other are no row"),
        ("Luật Thư viện được nghị định nào hướng dẫn, văn bản hướng dẫn do ai ký?", ("relation", "guides", "in", "Luật Thư viện"), [("who_signed", "", "", "0")], "by its act"),
        (f"{D} còn hiệu lực không? Thông tư này thay thế thông tư nào? Do ai ký?", ("status", "", "", N), [REPLACES, ("who_signed", "", "", N)], "the same paper through three sentences"),
        (f"{D} bị sửa bởi thông tư nào, thông tư sửa đổi căn cứ nghị định nào? Cả hai thông tư do ai ký?", ("relation", "amends", "in", N), [("relation", "based_on", "out", "0"), ("who_signed", "", "", f"0+{N}")], "both, after a third was found"),
        (f"{D} hướng dẫn nghị định nào, nghị định ấy bị nghị định nào thay thế và có hiệu lực từ ngày nào?", ("relation", "guides", "out", N), [("relation", "replaces", "in", "0"), ("effective", "", "", "1")], "unsaid: what was found last"),
        (f"Văn bản nào sửa {D}, sửa ở điều nào và có hiệu lực từ ngày nào?", ("relation", "amends", "in", N), [("effective", "", "", "0")], "the provisions are the first part's"),
        (f"{D} ngưng hiệu lực thông tư nào? Thông tư bị ngưng căn cứ luật nào?", ("relation", "suspends", "out", N), [("relation", "based_on", "out", "0")], "what was suspended"),
        (f"{D} tạm ngưng quyết định nào, cho đến khi nào và trong thời gian ấy dùng quyết định nào?", ("relation", "suspends", "out", N), [("content", "", "", N), ("content", "", "", N)], "two things of its text"),
    ],
)  # fmt: skip
def test_what_the_parts_ask(text: str, first: Told, then: list[Told], remark: str) -> None:
    assert read(text) == (first, then, ()), remark


def test_a_question_of_very_many_parts_is_bounded() -> None:
    question = read_question(f"{D} bị thông tư nào thay thế" + ", văn bản mới do ai ký" * 60, LEXICON)
    assert len(question.then) == 8
    assert len(question.left) > 40


def test_what_strikes_provisions_may_amend_too() -> None:
    for text in (
        f"{D} bãi bỏ quy định của những thông tư nào?",
        f"{D} thay thế thông tư nào và bãi bỏ quy định tại các thông tư nào?",
    ):
        question = read_question(text, LEXICON)
        last = question.then[-1].question if question.then else question
        assert (last.relations, last.direction) == (("repeals", "amends"), "out"), text
    assert read_question(f"{D} bãi bỏ những thông tư nào?", LEXICON).relations == ("repeals",)


def test_some_of_those_found() -> None:
    for text in (
        f"{D} căn cứ những luật nào, trong đó luật nào đã hết hiệu lực?",
        "Những kế hoạch nào của Hà Nội thực hiện Chỉ thị 3/CT-TTg, trong đó kế hoạch nào ban hành năm 2034?",
    ):
        question = read_question(text, LEXICON)
        assert [one.question.where.among for one in question.then] == [(f"{FOUND}0",)], text


def test_the_newest_is_the_newest_of_those_found() -> None:
    question = read_question(
        "Có bao nhiêu thông tư của Bộ Nội vụ và thông tư mới nhất ban hành ngày nào?", LEXICON
    )
    (one,) = question.then
    (slot,) = one.question.anchors
    assert (question.kind, one.question.kind) == ("count", "when")
    assert slot.first and slot.within and slot.within.among == (f"{FOUND}0",)


@pytest.mark.parametrize(
    ("text", "left", "remark"),
    [
        (f"Ai ký {D}, người đó ký những văn bản nào khác?", "người đó ký những văn bản nào khác", "of who signed"),
        (f"{D} do cơ quan nào ban hành, cơ quan ấy còn ban hành thông tư nào khác?", "cơ quan ấy còn ban hành thông tư nào khác", "of who issued"),
        ("Tỉnh nào có kế hoạch thực hiện Chỉ thị 3/CT-TTg và tỉnh nào chưa có?", "tỉnh nào chưa có", "who has not"),
        (f"{D} bị thông tư nào thay thế, tờ trình ấy do ai ký?", "tờ trình ấy do ai ký", "a paper of a kind that was not told"),
    ],
)  # fmt: skip
def test_parts_that_nothing_reads_are_kept(text: str, left: str, remark: str) -> None:
    question = read_question(text, LEXICON)
    assert question.left == (left,), remark
    assert question.kind != "content"


@pytest.mark.parametrize(
    ("text", "kind", "further"),
    [
        (f"{D} bị thông tư nào thay thế? Thông tư ấy do ai ký?", "relation", ["who_signed"]),
        ("Chỉ thị 3-CT/TU do ai ký? Kế hoạch nào thực hiện nó?", "who_signed", ["relation"]),
        (f"{D} bị thông tư nào thay thế, số mấy ngày mấy?", "relation", []),
        (f"{D} bị thông tư nào thay thế, từ ngày nào?", "relation", ["when"]),
        (f"{D} còn hiệu lực không, văn bản nào thay thế nó?", "relation", []),
        (f"{D} có bị sửa đổi không? Bởi thông tư nào?", "relation", []),
        (f"{D} bãi bỏ lúc nào và theo văn bản nào?", "relation", []),
        (f"{D} được sửa mấy lần, bởi những thông tư nào?", "count", []),
        ("Có bao nhiêu kế hoạch thực hiện Nghị quyết 8-NQ/TU, gồm những kế hoạch nào?", "count", []),
        (f"{D} sau này có gì thay đổi, thông tư nào sửa?", "relation", []),
        ("Thông tư nào, nghị định nào hướng dẫn Luật Thư viện?", "relation", []),
        ("Luật Thư viện được nghị định nào, thông tư nào hướng dẫn?", "relation", []),
        ("Kế hoạch nào về phòng, chống đuối nước và bơi an toàn của tỉnh nào?", "list", []),
        ("Kế hoạch 4/KH-SVH và Kế hoạch 5/KH-SVH cùng thực hiện nghị quyết nào?", "relation", []),
        ("Sở Y tế và Sở Xây dựng có kế hoạch nào thực hiện Chỉ thị 3/CT-TTg?", "relation", []),
        (f"Thông tư nào căn cứ {D} nhưng chưa bị thay thế?", "relation", []),
        (f"{D} do ai ký ạ? Em cảm ơn anh chị nhiều.", "who_signed", []),
        (f"Cho em hỏi {D} do ai ký, anh chị nào biết chỉ giúp em với?", "who_signed", []),
        (f"Văn bản nào thay thế {D}? Nêu số văn bản.", "relation", []),
        ("So sánh Kế hoạch 4/KH-SVH và Kế hoạch 5/KH-SVH: kế hoạch nào ban hành trước, kế hoạch nào còn hiệu lực?", "compare", []),
        (f"Theo {D}, ai chịu trách nhiệm lưu hồ sơ và thời hạn nộp là khi nào?", "content", []),
    ],
)  # fmt: skip
def test_one_reading_holds_it_all(text: str, kind: str, further: list[str]) -> None:
    question = read_question(text, LEXICON)
    assert (question.kind, [one.kind for one in question.further]) == (kind, further)
    assert (question.then, question.left) == ((), ())


@pytest.mark.parametrize(
    ("text", "parts", "remark"),
    [
        ("Ai ký Kế hoạch 4 của TP. Cần Thơ và ban hành khi nào?", 2, "a full stop that shortens"),
        ("Đề án “Ai cũng đọc sách, nơi nào cũng có sách” do ai ký?", 1, "within quotes"),
        ("Quyết định phê duyệt Đề án công nghiệp và thương mại căn cứ nghị quyết nào?", 1, "within a title"),
        ("Kế hoạch 4 ở xã nào. Vĩnh Long có xóa nhà tạm, nhà dột nát không?", 2, "denying words at the end"),
        ("Kế hoạch 4 xóa nhà nào? Nhà tạm, nhà dột nát không tính.", 1, "no question behind"),
        ("Chỉ thị 3 do ai ký? Theo chỉ thị ấy, ai phải báo cáo?", 2, "what points back goes with what is asked"),
        ("Tôi đọc Chỉ thị 3. Nó do ai ký? Kế hoạch nào thực hiện nó?", 2, "what leads up"),
    ],
)  # fmt: skip
def test_where_a_text_is_parted(text: str, parts: int, remark: str) -> None:
    assert len(halves(text)) == parts, remark
