"""Headings, quoted wording, sentences and passages."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.model import Text
from ingest.passages import LONGEST, split_passages
from ingest.quotes import find_quoted_blocks
from ingest.sections import find_sections
from ingest.sentences import split_sentences


def text_of(raw: str, body_end: int | None = None) -> Text:
    return Text(raw, ((0, 0),), len(raw) if body_end is None else body_end, source_length=len(raw))


DECREE = """NGHỊ ĐỊNH
Quy định về quản lý bến thủy
Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi điều chỉnh
1. Nghị định này quy định về bến thủy.
a) Bến hàng hóa;
b) Bến hành khách.
2. Nghị định này không áp dụng với bến cá.
Điều 2. Sửa đổi, bổ sung một số điều
1. Sửa đổi khoản 2 Điều 9 như sau:
“2. Chủ bến nộp hồ sơ.
a) Bản vẽ;
Điều này áp dụng cho bến mới.”.
2. Bãi bỏ Điều 11.
Chương II
TỔ CHỨC THỰC HIỆN
Điều 3. Hiệu lực thi hành
PHỤ LỤC I
DANH MỤC BẾN
1. Bến Ninh Kiều"""


def outline(raw: str) -> list[tuple[int, str, str]]:
    return [(s.level, s.kind, s.label) for s in find_sections(text_of(raw))]


def test_a_decree_is_read_as_chapters_articles_clauses_and_points() -> None:
    assert outline(DECREE) == [
        (1, "chuong", "Chương I"),
        (2, "dieu", "Điều 1"),
        (3, "khoan", "1."),
        (4, "diem", "a)"),
        (4, "diem", "b)"),
        (3, "khoan", "2."),
        (2, "dieu", "Điều 2"),
        (3, "khoan", "1."),  # the quoted “2.” and a) below it belong to the amended decree
        (3, "khoan", "2."),
        (1, "chuong", "Chương II"),
        (2, "dieu", "Điều 3"),
        (1, "phuluc", "PHỤ LỤC I"),
        (2, "arabic", "1."),
    ]


def test_a_plan_mixes_roman_numbers_letters_dashes_and_pluses() -> None:
    raw = "I. MỤC ĐÍCH\n1. Mục đích\na) Nâng cao nhận thức\n- Tuyên truyền\n+ Trên báo\n- Tập huấn\n2. Yêu cầu\nII. NỘI DUNG\n1. Nội dung"
    assert outline(raw) == [
        (1, "roman", "I."),
        (2, "arabic", "1."),
        (3, "letter", "a)"),
        (4, "dash", "-"),
        (5, "dash", "+"),
        (4, "dash", "-"),
        (2, "arabic", "2."),
        (1, "roman", "II."),
        (2, "arabic", "1."),
    ]


@pytest.mark.parametrize(
    ("line", "kind", "remark"),
    [
        ("1.389 đơn được tiếp nhận trong năm", None, "a number with a thousands stop is no heading"),
        ("12/12/2023 là hạn cuối", None, "nor is a date"),
        ("Điều này được áp dụng từ năm 2025", None, "nor a sentence about an article"),
        ("1.2. Chỉ tiêu cụ thể", "arabic", "numbers of two levels"),
        ("PHẦN THỨ NHẤT", "phan", "parts count in words"),
        ("2- Ban Tuyên giáo chủ trì", "arabic", "a number with a dash, as the Party writes it"),
        ("30- HD/TW ngày 5 tháng 3", None, "a torn symbol is no heading"),
        ("5 - 10 người", None, "nor is a span"),
        ("Mục 2. TRÌNH TỰ", "muc", ""),
        ("Phụ lục ban hành kèm theo quyết định này gồm ba mẫu.", None, "a sentence about the annex"),
    ],
)
def test_single_lines(line: str, kind: str | None, remark: str) -> None:
    kinds = [s.kind for s in find_sections(text_of(line))]
    assert kinds == ([kind] if kind else []), remark


def test_recipients_are_no_sections() -> None:
    assert outline("1. Giao Sở Nội vụ\nNơi nhận:\n- Như trên;\n- Lưu: VT.") == [(1, "arabic", "1.")]


def test_the_plan_behind_the_recipients_has_sections() -> None:
    issued = "Điều 1. Ban hành kế hoạch.\nNơi nhận:\n- Như trên;\nI. Như Điều 1\nKẾ HOẠCH\nI. MỤC TIÊU\n1. Chỉ số đạt 86%"
    assert outline(issued) == [(1, "dieu", "Điều 1"), (1, "roman", "I."), (2, "arabic", "1.")]


def test_parents_hold_their_children() -> None:
    sections = find_sections(text_of(DECREE))
    for section in sections:
        if section.parent is not None:
            parent = sections[section.parent]
            assert parent.start < section.start <= section.end <= parent.end
            assert section.level == parent.level + 1


@pytest.mark.parametrize(
    ("raw", "count", "remark"),
    [
        ("Như sau:\n“a) Một.\nb) Hai”.\nHết.", 1, "curly marks over two lines"),
        ("Như sau:\n“a) Từ “tỉnh” được thay.\nb) Hai.”.", 1, "marks inside marks"),
        ('Như sau:\n“5. Ba.\nb) Bốn.".', 1, "opened curly, closed straight"),
        ('Như sau:\n"5. Ba.\nb) Bốn.".', 1, "straight marks"),
        ("Như sau:\n“a) Một.\nb) Hai", 0, "never closed"),
        (
            "Điều 1. Sửa đổi Điều 4 như sau:\n“Điều 4. Rút đơn\n1. Một.\nĐiều 2. Sửa đổi Điều 5 như sau:\n“Điều 5. Hai.”.\nĐiều 3. Hiệu lực",
            2,
            "never closed, but the next article begins",
        ),
        (
            "Điều 1. Sửa đổi Điều 4 như sau:\n“Điều 4. Rút đơn\n1. Một.\nĐiều 7. Sửa đổi hồ sơ",
            0,
            "never closed, and no next article",
        ),
        (
            "2. Sửa đổi khoản 4 như sau:\n“4. Bốn.\n3. Ba.\n3. Bãi bỏ khoản 5.",
            1,
            "never closed, and the next item acts",
        ),
        ("Phong trào “Dân vận khéo” lan rộng.", 0, "a quotation inside a sentence is no block"),
    ],
)
def test_quoted_blocks(raw: str, count: int, remark: str) -> None:
    assert len(find_quoted_blocks(raw)) == count, remark


@pytest.mark.parametrize(
    ("raw", "sentences"),
    [
        ("Thực hiện kế hoạch. Sở Nội vụ báo cáo.", ["Thực hiện kế hoạch.", "Sở Nội vụ báo cáo."]),
        ("UBND TP. Cần Thơ ban hành. Hết.", ["UBND TP. Cần Thơ ban hành.", "Hết."]),
        (
            "Đạt 1.389 tỷ đồng, tăng 5. 2% so với năm trước.",
            ["Đạt 1.389 tỷ đồng, tăng 5. 2% so với năm trước."],
        ),
        ("Một dòng\nDòng hai", ["Một dòng", "Dòng hai"]),
    ],
)
def test_sentences(raw: str, sentences: list[str]) -> None:
    assert [raw[a:b] for a, b in split_sentences(raw, 0, len(raw))] == sentences


def test_an_article_is_a_passage_of_its_own_under_its_path() -> None:
    text = text_of(DECREE)
    passages = split_passages(text, find_sections(text), "ab" * 32)
    second = next(p for p in passages if text.clean[p.start :].startswith("Điều 2."))
    assert second.heading == "Chương I QUY ĐỊNH CHUNG › Điều 2 Sửa đổi, bổ sung một số điều"
    assert second.id.startswith("abababababab-")


def test_a_long_paragraph_is_cut_at_sentences() -> None:
    raw = " ".join(
        f"Câu thứ {i} nói về việc cải cách hành chính của thành phố trong năm nay." for i in range(80)
    )
    passages = split_passages(text_of(raw), (), "0" * 64)
    assert all(raw[p.start : p.end].endswith(".") and p.end - p.start <= LONGEST for p in passages)


_LINES = st.lists(
    st.sampled_from(
        [
            "Chương I",
            "Điều 3. Hiệu lực",
            "1. Một",
            "a) Hai",
            "- Ba",
            "“Bốn",
            "năm”.",
            "",
            "Câu. Câu nữa. " * 60,
            "x" * 4000,
        ]
    ),
    max_size=30,
)


@given(_LINES, st.integers(0, 40))
def test_passages_hold_all_the_text_once_and_in_order(lines: list[str], cut: int) -> None:
    raw = "\n".join(lines)
    text = text_of(raw, max(0, len(raw) - cut))
    passages = split_passages(text, find_sections(text), "0" * 64)
    body = "".join(raw[p.start : p.end] for p in passages)
    assert "".join(body.split()) == "".join(raw[: text.body_end].split())
    assert all(a.end <= b.start for a, b in pairwise(passages))
    assert all(p.end - p.start <= LONGEST for p in passages)
    assert len({p.id for p in passages}) == len(passages)
