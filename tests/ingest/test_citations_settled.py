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
