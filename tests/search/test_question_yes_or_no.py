"""Yes-or-no questions written out as what the library can tell."""

from __future__ import annotations

import pytest

from search.questions.lexicon import Lexicon
from search.questions.question import read_question
from search.questions.yes_or_no import as_told, has_papers, held_asked

LEXICON = Lexicon.build(laws=["Luật Đất đai"])


@pytest.mark.parametrize(
    ("text", "what", "remark"),
    [
        ("Kho có Luật Đất đai 2031 không?", "Luật Đất đai 2031", "a law by its name"),
        ("Có toàn văn Quyết định 5/QĐ-TTg không?", "Quyết định 5/QĐ-TTg", "its whole text"),
        ("trong kho da co Thong tu 5/2031/TT-BYT chua", "Thong tu 5/2031/TT-BYT", "no marks"),
        ("Có quyết định nào không?", None, "a class"),
    ],
)
def test_whether_a_paper_is_held(text: str, what: str | None, remark: str) -> None:
    assert held_asked(text) == what, remark


@pytest.mark.parametrize(
    ("text", "told", "remark"),
    [
        ("Có phải Quyết định 5/QĐ-UBND do UBND tỉnh Cà Mau ban hành không?", "Quyết định 5/QĐ-UBND do ai ban hành?", "by whom"),
        ("Có đúng Kế hoạch 83 ban hành năm 2031 không?", "Kế hoạch 83 ban hành ngày nào?", "when"),
        ("Có phải người dân được ban hành quy chế không?", None, "no paper"),
        ("Có phải Quyết định 5/QĐ-UBND thay thế Quyết định 4/QĐ-UBND không?", None, "a tie of two papers"),
    ],
)  # fmt: skip
def test_whether_it_is_so(text: str, told: str | None, remark: str) -> None:
    assert as_told(text) == told, remark


@pytest.mark.parametrize(
    ("text", "told", "remark"),
    [
        ("Cà Mau có ban hành kế hoạch nuôi tôm năm 2031 không?", "Cà Mau có kế hoạch nào về nuôi tôm năm 2031?", "a subject"),
        ("UBND tỉnh Cà Mau đã có quyết định về giá nước chưa?", "UBND tỉnh Cà Mau có quyết định nào về giá nước?", "“về” is there"),
        ("Người lao động có quyết định nghỉ việc không?", None, "no office"),
        ("Cà Mau có kế hoạch nào về nuôi tôm không?", None, "asked for already"),
    ],
)  # fmt: skip
def test_whether_somebody_has_papers(text: str, told: str | None, remark: str) -> None:
    assert has_papers(text, LEXICON) == told, remark


@pytest.mark.parametrize(
    ("text", "kind", "remark"),
    [
        ("Kho có Thông tư 5/2031/TT-BYT không?", "lookup", "the card tells"),
        ("Kho có Luật Đất đai 2031 không?", "lookup", "a law"),
        ("Có phải Quyết định 5/QĐ-UBND do UBND tỉnh Cà Mau ban hành không?", "who_issued", "by whom"),
        ("Có đúng Kế hoạch 83/KH-UBND ban hành năm 2031 không?", "when", "when"),
        ("Cà Mau có ban hành kế hoạch nuôi tôm không?", "list", "a list"),
        ("Kế hoạch 5/KH-UBND có thực hiện Chỉ thị 6/CT-TTg không?", "check", "a tie of two papers stays one"),
    ],
)  # fmt: skip
def test_kinds(text: str, kind: str, remark: str) -> None:
    assert read_question(text, LEXICON).kind == kind, remark
