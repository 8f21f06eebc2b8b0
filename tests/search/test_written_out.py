"""Short forms written out and slips of one letter mended before a question is read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.questions.question import read_question
from search.questions.written_out import written_out


@pytest.mark.parametrize(
    ("text", "expected", "remark"),
    [
        ("Quyết định 12 còn HL ko?", "Quyết định 12 còn hiệu lực không?", "two short forms"),
        (
            "Sở VHTTDL ra văn bản gì",
            "Sở Văn hóa, Thể thao và Du lịch ra văn bản gì",
            "a department by its letters",
        ),
        ("so GDĐT ra van ban gi", "Sở Giáo dục và Đào tạo ra van ban gi", "by letters in capitals"),
        ("so tien ky quy", "so tien ky quy", "no department"),
        ("Bộ QXZ ra thông tư nào", "Bộ QXZ ra thông tư nào", "letters of none"),
        ("Tôi muốn biết Chỉ thị 41 còn HL ko", " Chỉ thị 41 còn hiệu lực không", "words that lead up"),
        ("KH nào tk CT 41", "KH nào triển khai CT 41", "before a paper's code"),
        ("nđ hd luật đất đai", "nđ hướng dẫn luật đất đai", "before a law"),
        ("cho e hỏi", "cho em hỏi", "a pronoun of a chat"),
        ("kế hoạch nào thcu hiện", "kế hoạch nào thuc hiện", "two letters swapped"),
        ("ke hoahc nao", "ke hoach nao", "swapped at the end"),
        (
            "which plans implement the Law on Cadres",
            "which plans implement Luật Cán bộ, công chức",
            "a law in English",
        ),
        ("is the Land Law in force", "is Luật Đất đai in force", "the other word order"),
        ("Law on Unheard Things", "Law on Unheard Things", "no law of that name"),
        ("Số 12/TK-UBND", "Số 12/TK-UBND", "no short form inside a symbol"),
        ("thông tin về trường học", "thông tin về trường học", "syllables stay"),
        ("what replaced it", "what replaced it", "English stays"),
        ("UBND quyết", "UBND quyết", "capitals stay"),
        ("Kế hoạch k", "Kế hoạch không", "k at the end"),
        ("mục k khoản 1", "mục k khoản 1", "k elsewhere is a letter"),
    ],
)
def test_written_out(text: str, expected: str, remark: str) -> None:
    assert written_out(text) == expected, remark


@given(st.text(max_size=200))
def test_writing_out_twice_changes_nothing(text: str) -> None:
    once = written_out(text)
    assert written_out(once) == once


def test_the_question_is_shown_as_it_was_typed() -> None:
    question = read_question("Quyết định 21/2020/QĐ-UBND còn HL ko?")
    assert question.typed == "Quyết định 21/2020/QĐ-UBND còn HL ko?"
    assert question.kind == "status"
    assert read_question("Quyết định 21/2020/QĐ-UBND còn hiệu lực không?").typed == ""
