"""What the asking words of a question stand for beside the words next to them."""

from __future__ import annotations

import pytest

from search.questions.asking import PROVISION
from search.questions.clause import shape_of
from search.questions.fold import fold
from search.questions.lexicon import Lexicon
from search.questions.question import read_question


@pytest.mark.parametrize(
    ("text", "kind", "remark"),
    [
        ("Nghị định 12/2031/NĐ-CP quy định gì", "about", "a verb that is a kind of papers too"),
        ("nghi dinh 12/2031/nd-cp quy dinh gi", "about", "without marks"),
        ("Thông tư 3/2031/TT-BXD của Bộ Xây dựng hướng dẫn gì?", "about", "behind whose it is"),
        ("Nghị định 12/2031/NĐ-CP thay thế quy định nào?", "relation", "papers are asked for"),
        ("Nghị định 12/2031/NĐ-CP quy định gì về hồ chứa?", "content", "what it says of something"),
        ("Điều 3 Nghị định 12/2031/NĐ-CP nói gì?", "content", "what one of its provisions says"),
        ("Theo Điều 3 Nghị định 12/2031/NĐ-CP thì cơ quan nào cấp phép?", "content", "who, by a provision"),
        ("Nghị quyết 9/2031/NQ-CP tạm ngưng hiệu lực đến khi nào?", "content", "up to when"),
        ("Kế hoạch 61/KH-UBND thực hiện đến bao giờ?", "content", "until when it is carried out"),
        ("Kế hoạch 61/KH-UBND thực hiện trong giai đoạn nào?", "content", "in what years"),
        ("Các xã phải báo cáo theo Kế hoạch 61/KH-UBND khi nào?", "content", "when something is due"),
        ("Kế hoạch 61/KH-UBND hoàn thành trước ngày nào?", "content", "before what day"),
        ("Quyết định 5/QĐ-TTg quy định ngày gì?", "content", "a day that a paper sets"),
        ("Kế hoạch 61/KH-UBND ban hành ngày nào?", "when", "its own day"),
        ("Kế hoạch 61/KH-UBND có từ khi nào?", "when", "the same in other words"),
        ("Kế hoạch 61/KH-UBND về trồng rừng ra đời khi nào?", "when", "with what it is about"),
        ("Thời gian ban hành của Kế hoạch 61/KH-UBND?", "when", "a time that is its day"),
        ("Phong trào “Trồng một tỷ cây xanh” kéo dài bao lâu?", "when", "a campaign's time is its own"),
        ("Kế hoạch 61/KH-UBND do sở nào chủ trì?", "content", "who has a task under it"),
        ("Kế hoạch 61/KH-UBND do ai ban hành?", "who_issued", "whose it is"),
        ("Kế hoạch 61/KH-UBND của tỉnh nào vậy?", "who_issued", "a word that only asks nicely"),
        ("Nơi nhận của Kế hoạch 61/KH-UBND gồm những ai?", "recipients", "to whom, said by who"),
        ("Kế hoạch 61/KH-UBND được gửi đến đâu?", "recipients", "to where"),
        ("Văn bản nào có số 4417?", "lookup", "papers of a number"),
        ("Kế hoạch 61/KH-UBND có mấy văn bản?", "lookup", "papers of one symbol"),
        ("Kế hoạch 61/KH-UBND có mấy kế hoạch thực hiện?", "count", "papers made for it"),
        ("Quý 3 năm 2031 UBND tỉnh Lào Cai ban hành những gì?", "list", "a time in front"),
    ],
)  # fmt: skip
def test_what_is_asked_of_a_paper(text: str, kind: str, remark: str) -> None:
    assert read_question(text).kind == kind, remark


@pytest.mark.parametrize(
    ("text", "direction", "types", "remark"),
    [
        ("Kế hoạch 61/KH-UBND thực hiện chỉ thị của ai?", "out", ("Chỉ thị",), "whose directive"),
        ("Kế hoạch 61/KH-UBND căn cứ nghị quyết của cơ quan nào?", "out", ("Nghị quyết",), "of what body"),
        ("Thông tư nào bị bãi bỏ theo Thông tư 3/2031/TT-BXD?", "out", ("Thông tư",), "done under a paper"),
        ("Có bao nhiêu văn bản được sửa đổi theo Luật số 5/2031/QH16?", "out", (), "counted"),
        ("Kế hoạch nào được ban hành để thực hiện theo Chỉ thị 5/CT-TTg?", "in", ("Kế hoạch",), "made under it"),
        ("Thông tư nào bãi bỏ Thông tư 3/2031/TT-BXD?", "in", ("Thông tư",), "done to it"),
    ],
)  # fmt: skip
def test_whose_papers_and_which_way(text: str, direction: str, types: tuple[str, ...], remark: str) -> None:
    found = read_question(text)
    assert (found.direction, found.asked.types) == (direction, types), remark


@pytest.mark.parametrize(
    ("text", "kind", "remark"),
    [
        ("Số nghị quyết của HĐND tỉnh Lào Cai trong kho là bao nhiêu?", "count", "how many are held"),
        ("Tổng số quyết định của Bộ Xây dựng là bao nhiêu?", "count", "how many in all"),
        ("Số lượng thông tư năm 2031 là bao nhiêu?", "count", "their number"),
        ("Quyết định phê duyệt đề án trồng rừng số bao nhiêu?", "number_lookup", "a symbol"),
        ("Số hộ nghèo của tỉnh Lào Cai là bao nhiêu?", "content", "no papers"),
    ],
)  # fmt: skip
def test_how_many_papers_or_which_number(text: str, kind: str, remark: str) -> None:
    assert read_question(text).kind == kind, remark


def test_a_report_on_a_paper_is_asked_about_itself() -> None:
    found = read_question("Báo cáo kết quả thực hiện Kết luận 91-KL/TW do ai ban hành?")
    assert found.kind == "who_issued" and found.asked.types == ("Báo cáo",) and found.direction == "in"
    assert read_question("Kết luận 91-KL/TW do ai ban hành?").relations == ()


def test_kinds_of_papers_that_offices_issue_together() -> None:
    assert read_question("Văn bản liên tịch nào còn hiệu lực?").asked.types == ("Văn bản liên tịch",)
    assert read_question("Thông tư liên tịch nào còn hiệu lực?").asked.types == ("Thông tư liên tịch",)


def test_a_word_spelt_like_an_office_is_none() -> None:
    lexicon = Lexicon(agencies={"so": [(("so", "ke", "hoach"), "Sở Kế hoạch và Đầu tư")]})
    assert (
        shape_of("So sánh số kế hoạch năm 2031", lexicon)[0]
        != shape_of("So sánh sở kế hoạch năm 2031", lexicon)[0]
    )


@pytest.mark.parametrize(
    ("text", "name", "remark"),
    [
        ("Luật Thủy lợi quy định phí lấy nước thế nào?", "Luật Thủy lợi", "what it does ends its name"),
        ("Luật Quy hoạch quy định gì về đô thị?", "Luật Quy hoạch", "a name with a like word"),
        ("luat thuy loi cho phep lay nuoc khong", "Luat thuy loi", "without marks"),
    ],
)  # fmt: skip
def test_a_law_is_named_up_to_what_it_does(text: str, name: str, remark: str) -> None:
    assert [slot.name for slot in read_question(text).anchors] == [name], remark


@pytest.mark.parametrize(
    ("text", "parts", "remark"),
    [
        ("điểm b khoản 2 Điều 7 Nghị định 5", ("b", "2", "7"), "all three"),
        ("khoản 2 của Điều 7a", (None, "2", "7a"), "a word between, an article put in"),
        ("Điều 7", (None, None, "7"), "the article alone"),
    ],
)  # fmt: skip
def test_a_provision_is_known_by_its_numbers(text: str, parts: tuple[str | None, ...], remark: str) -> None:
    match = PROVISION.search(fold(text))
    assert match is not None and match.group("point", "clause", "article") == parts, remark


def test_what_only_reads_like_a_provision() -> None:
    assert not any(
        PROVISION.search(fold(text)) for text in ("điều kiện 5", "điều 7/2031/NĐ-CP", "những điều cần biết")
    )
