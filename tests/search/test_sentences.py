"""Sentences of passages: joined over line breaks, told from headings, letterheads and tables."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.answers.sentences import items_of, paragraphs_of, sentences_of


@pytest.mark.parametrize(
    ("text", "section", "said", "remark"),
    [
        ("III. CHỈ TIÊU NĂM 2030\n1. Số giếng khoan đạt 40 cái.", "III. CHỈ TIÊU NĂM 2030", ["Số giếng khoan đạt 40 cái."], "a heading is not said"),
        ("V. HẠN NỘP\n1. Bình xét cuối năm\n2024: trước ngày 05 tháng 02 năm 2025.", "V. HẠN NỘP",
         ["Bình xét cuối năm 2024: trước ngày 05 tháng 02 năm 2025."], "a year begins the next line"),
        ("b) Các ấp vận động nuôi ong. Ngày\n12/8/2025, xã họp sơ kết.", "",
         ["Các ấp vận động nuôi ong.", "Ngày 12/8/2025, xã họp sơ kết."], "a day begins the next line"),
        ("Các hộ dân ven kênh được vay vốn để mua giống cây ăn trái của\nHội Làm vườn trong hai năm.", "",
         ["Các hộ dân ven kênh được vay vốn để mua giống cây ăn trái của Hội Làm vườn trong hai năm."], "a column's end before a capital"),
        ("UBND XÃ THỬ NGHIỆM\nSố: 12/BC-UBND\nĐộc lập - Tự do - Hạnh phúc\nThử Nghiệm, ngày 03 tháng 4 năm 2025\nNăm qua, xã trồng 300 cây.", "",
         ["Năm qua, xã trồng 300 cây."], "a letterhead"),
        ("BỘ XÂY DỰNG CỘNG HÒA Xà HỘI CHỦ NGHĨA VIỆT NAM Độc lập Tự do Hạnh phúc\nBộ cấp 40 giấy phép.", "", ["Bộ cấp 40 giấy phép."], "a letterhead in one line"),
        ("Họ và tên:..............................\nNgười nộp đơn ký tên.", "", ["Người nộp đơn ký tên."], "a line to fill in"),
        ("|\nSố: 77/QĐ-TTg |\nTT | Việc | Cơ quan\nGiao Sở Xây dựng lập danh mục.", "", ["Giao Sở Xây dựng lập danh mục."], "rows of a table"),
        ("Báo cáo như sau:\n- Trồng 12 ha rừng;\n- Đào 3 km mương.", "", ["Trồng 12 ha rừng;", "Đào 3 km mương."], "what announces a list"),
        ("8. Hội Cựu chiến binh xã\nVận động hội viên hiến đất.", "V. TỔ CHỨC › 8. Hội Cựu chiến binh xã", ["Vận động hội viên hiến đất."], "an agency alone is a heading"),
        ("Điều 4. Mức chi\nMức chi là 2 triệu đồng.", "", ["Mức chi là 2 triệu đồng."], "an article's title"),
    ],
)  # fmt: skip
def test_what_a_passage_says(text: str, section: str, said: list[str], remark: str) -> None:
    assert [s.text for s in sentences_of(text, section) if s.plain and not s.announces] == said, remark


def test_a_sentence_knows_what_it_stands_under() -> None:
    told = sentences_of(
        "2. Kinh phí\nNăm 2026 cần:\n- Mua giống: 15 triệu đồng;", "IV. BẢO ĐẢM › 2. Kinh phí"
    )
    assert [s.over for s in told if s.plain and not s.announces] == ["Kinh phí Năm 2026 cần:"]


def test_items_hold_what_stands_below_them() -> None:
    text = "1. Sở A\na) Việc một.\nb) Việc hai.\n2. Sở B: Việc ba.\nViệc bốn.\n3. Sở C làm việc năm."
    told = {line.text: [one.text for one in below] for line, below in items_of(paragraphs_of(text))}
    assert told["Sở A"] == ["Việc một.", "Việc hai."]
    assert told["Sở B: Việc ba."] == ["Việc bốn."]
    assert told["Sở C làm việc năm."] == []


@given(st.text(alphabet="aĐ1. \n|:)-", max_size=80))
def test_any_text_loses_no_word(text: str) -> None:
    told = "".join(f"{line.marker}{line.text}" for line in paragraphs_of(text))
    assert "".join(told.split()) == "".join(text.split())
    for sentence in sentences_of(text):
        assert "\n" not in sentence.text
