"""Titles of cited papers: which words are the paper's, which the committee's it is named in, and what several mentions settle."""

from __future__ import annotations

import pytest

from ingest.citations import find_citations
from ingest.model import Citation
from tests.ingest.citing import CITY, cite, text_of


def one(body: str, number: str) -> Citation:
    return next(c for c in cite(body) if c.number == number)


SUBJECTS = [
    ("Chính phủ có Nghị quyết số 61/NQ-CP cập nhật, bổ sung Chương trình phát triển đô thị; các bộ thực hiện.", "61/NQ-CP",
     "cập nhật, bổ sung Chương trình phát triển đô thị", "a title that begins with cập nhật"),
    ("Thực hiện Kế hoạch số 45-KH/TU ngày 02/3/2024 của Tỉnh ủy về tuyên truyền Ngày Sách và ý kiến của Ban cán sự đảng, Sở giao các trường.",
     "45-KH/TU", "về tuyên truyền Ngày Sách", "whose opinion is carried out besides"),
    ("Kế hoạch kèm theo Nghị quyết số 61/NQ-CP tiếp tục được triển khai đến năm 2030.", "61/NQ-CP", None, "what becomes of a paper is no title"),
    ("Chính phủ có Nghị quyết số 61/NQ-CP của Chính phủ phân quyền, cắt giảm thủ tục cấp phép chợ.", "61/NQ-CP",
     "phân quyền, cắt giảm thủ tục cấp phép chợ", "a title that begins with phân quyền"),
    ("Thực hiện Nghị quyết số 45-NQ/TW ngày 02/3/2024 của Bộ Chính trị (Nghị quyết số 45) về nghề muối, các sở báo cáo.", "45-NQ/TW",
     "về nghề muối", "what it is called for short stands before its title"),
    ("Thông tư số 5/2029/TT-VPCP ngày 02/3/2029 của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ hướng dẫn việc trực báo.", "5/2029/TT-VPCP",
     "hướng dẫn việc trực báo", "a minister with two titles"),
    ("Chỉ thị số 61-CT/TU tiếp tục đổi mới công tác dân vận.", "61-CT/TU", "tiếp tục đổi mới công tác dân vận", "but a title may go on with something"),
    ("Căn cứ Kế hoạch hành động, các Bộ, cơ quan ngang bộ rà soát theo Chỉ thị số 61-CT/TW.", "61-CT/TW", None, "who acts behind a plan's name"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "number", "subject", "remark"), SUBJECTS, ids=[row[3] for row in SUBJECTS])
def test_subjects(text: str, number: str, subject: str | None, remark: str) -> None:
    assert one(text, number).subject == subject, remark


def test_a_verb_with_a_capital_and_a_place_with_a_small_letter() -> None:
    text = "Ngày 11/6/2018, UBND tỉnh Thái nguyên đã Ban hành Quyết định số 17/2018/QĐ-UBND về trồng rừng."
    found = one(text, "17/2018/QĐ-UBND")
    assert (found.date, found.issuer) == ("2018-06-11", "UBND tỉnh Thái Nguyên")


ISSUED = [
    ("Ngày 5/7/2029, thay mặt Ban Chấp hành Trung ương, Tổng Bí thư, đã ký ban hành Quy định số 88-QĐ/TW về kỷ luật.", "88-QĐ/TW", "2029-07-05",
     "Ban Chấp hành Trung ương", "signed on behalf of a body"),
    ("ngày 5/7/2029, bộ chính trị đã ban hành chỉ thị số 88-ct/tw về cuộc vận động trồng cây.", "88-CT/TW", "2029-07-05",
     "Bộ Chính trị", "a text without capitals"),
    ("Thực hiện Chương trình số 7-CTr/TU, ngày 5/7/2029 Tỉnh ủy An Giang ban hành Đề án số 88-ĐA/TU về chợ nổi.", "88-ĐA/TU", "2029-07-05",
     "Tỉnh ủy An Giang", "the day opens the next clause"),
    ("Ngày 5/7/2029, Ban Chấp hành\nTrung ương ban hành Quy định số 88-QĐ/TW về kỷ luật.", "88-QĐ/TW", "2029-07-05",
     "Ban Chấp hành Trung ương", "a body over a line's end"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "number", "date", "issuer", "remark"), ISSUED, ids=[row[4] for row in ISSUED]
)
def test_who_issued_on_what_day(text: str, number: str, date: str, issuer: str, remark: str) -> None:
    found = one(text, number)
    assert (found.date, found.issuer) == (date, issuer), remark


def test_two_papers_whose_issuer_and_title_are_told_for_both() -> None:
    text = "Theo Quy định số 71-QĐ/TW ngày 2/3/2029 và Quy định số 72-QĐ/TW ngày 5/6/2029 của Bộ Chính trị về nêu gương."
    assert one(text, "71-QĐ/TW").subject == one(text, "72-QĐ/TW").subject == "về nêu gương"


@pytest.mark.parametrize(
    ("lead", "issuer"),
    [
        ("Xét đề nghị của Giám đốc", "Giám đốc Sở Giao thông công chánh thành phố Cần Thơ"),
        ("đã chuyển cho", None),
    ],
)
def test_who_proposes_wrote_the_paper_in_brackets(lead: str, issuer: str | None) -> None:
    text = f"{lead} Sở Giao thông công chánh (công văn số 31/GT-GT ngày 15 tháng 4 năm 2002) về bến đò."
    assert one(text, "31/GT-GT").issuer == issuer


def test_a_notice_of_conclusions_is_a_notice() -> None:
    assert one("Thông báo Kết luận số 77-TB/TU ngày 3/4/2029 của Tỉnh ủy", "77-TB/TU").type == "Thông báo"


def test_a_paper_in_a_committees_name_has_not_the_title_of_the_committees_paper() -> None:
    text = (
        "Công văn số 59-CV/BCĐ ngày 12/9/2025 của Ban Chỉ đạo Trung ương về tổng kết Nghị quyết số 19-NQ/TW về việc giao lại đất rừng; "
        "Nghị quyết số 19-NQ/TW ngày 25/10/2017."
    )
    assert one(text, "59-CV/BCĐ").subject == "về việc giao lại đất rừng"
    assert one(text, "59-CV/BCĐ").issuer == "Ban Chỉ đạo Trung ương về tổng kết Nghị quyết số 19-NQ/TW"
    assert one(text, "19-NQ/TW").subject is None


def test_what_three_mentions_call_a_paper_counts_before_a_longer_title_found_once() -> None:
    title = "Nghị quyết số 66-NQ/TW về đổi mới công tác xây dựng pháp luật.\n"
    odd = "Nghị quyết số 66-NQ/TW về phân công người theo dõi việc trồng cây ở các xã ven biển năm 2024 và năm 2025.\n"
    assert one(title * 3 + odd, "66-NQ/TW").subject == "về đổi mới công tác xây dựng pháp luật"


@pytest.mark.parametrize(
    ("text", "numbers", "remark"),
    [
        (
            "Chương trình số 12-CTr/BCĐ ngày 30/12/2025.\nTheo Chương trình số 12-CTr/BCĐ3",
            ["12-CTr/BCĐ"],
            "a note's mark",
        ),
        (
            "Kế hoạch số 12/KH-BCĐ35 ngày 30/12/2025 và Kế hoạch số 12/KH-BCĐ.",
            ["12/KH-BCĐ35", "12/KH-BCĐ"],
            "a board's number",
        ),
        ("Kế hoạch số 12/KH-BCĐ35", ["12/KH-BCĐ35"], "nothing to hold it against"),
    ],
)
def test_a_notes_mark_glued_to_a_symbol(text: str, numbers: list[str], remark: str) -> None:
    assert [c.number for c in cite(text)] == numbers, remark


def test_a_note_that_the_pages_end_cuts_does_not_go_on_in_the_next() -> None:
    body = "Theo Nghị quyết số 66-NQ/TW và Chương trình số 12-CTr/BCĐ, các bộ báo cáo."
    notes = (
        ("1", 27, "Nghị quyết số 66-NQ/TW ngày 30/4/2025 của Bộ Chính trị về"),
        (
            "2",
            57,
            "Chương trình số 12-CTr/BCĐ ngày 30/12/2025 của Ban Chỉ đạo Trung ương về hoàn thiện thể chế.",
        ),
    )
    found = {c.number: c for c in find_citations(text_of(body, *notes), CITY)}
    assert "12-CTr" not in (found["66-NQ/TW"].subject or "")
    assert found["12-CTr/BCĐ"].subject == "về hoàn thiện thể chế"
