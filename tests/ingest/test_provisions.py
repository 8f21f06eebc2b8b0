"""Citations of provisions: lists, ranges, relative words, quoted wording."""

from __future__ import annotations

import pytest

from ingest.citations import find_citations
from ingest.model import Header, Text
from ingest.provisions.finding import find_provisions
from ingest.provisions.units import find_expressions
from ingest.sections import find_sections

PATHS = [
    ("khoản 2 Điều 5", ["khoản 2 Điều 5"], ""),
    ("Điều 3, khoản 1 và khoản 2 Điều 12, Điều 18", ["Điều 3", "khoản 1 Điều 12", "khoản 2 Điều 12", "Điều 18"], "a list with two clauses of one article"),
    ("từ Điều 5 đến Điều 8", ["Điều 5", "Điều 6", "Điều 7", "Điều 8"], "a range is written out"),
    ("các điểm a, b và đ khoản 2 Điều 7", ["điểm a khoản 2 Điều 7", "điểm b khoản 2 Điều 7", "điểm đ khoản 2 Điều 7"], "letters behind one word"),
    ("điểm 1.3 khoản 1 Mục III", ["điểm 1.3 khoản 1 Mục III"], "old form"),
    ("khoản 3 vào Điều 7", ["khoản 3 Điều 7"], "what is added, and where"),
    ("khoản 2a vào sau khoản 2 Điều 5", ["khoản 2a Điều 5", "khoản 2 Điều 5"], ""),
    ("điểm b1 vào sau điểm b khoản 1 Điều 100", ["điểm b1 khoản 1 Điều 100", "điểm b khoản 1 Điều 100"], "no point is named vào"),
    ("các điểm đ, e vào sau điểm d khoản 2", ["điểm đ khoản 2", "điểm e khoản 2", "điểm d khoản 2"], "points added behind another"),
    ("mẫu của phụ lục\n1. Bãi bỏ khoản 5 Điều 5", ["khoản 5 Điều 5"], "the next item's number is none of the annex"),
    ("Mục 3 vào sau Mục 2 Chương III", ["Mục 3 Chương III", "Mục 2 Chương III"], "two sections of a chapter"),
    ("Điều 37a vào Mục 3 Chương III", ["Điều 37a Mục 3 Chương III"], "into a section"),
    ("khoản 1a trước khoản 1 Điều 33", ["khoản 1a Điều 33", "khoản 1 Điều 33"], "before a clause"),
    ("khoản 3 Phụ lục II ban hành kèm theo Nghị định", ["khoản 3 Phụ lục II"], "annex"),
    ("Mục 2 Chương VI và Phần II Phụ lục I", ["Mục 2 Chương VI", "Phần II Phụ lục I"], "sections of chapters, parts of annexes"),
    ("Chương IV và Chương V", ["Chương IV", "Chương V"], "chapters side by side"),
    ("tiết b điểm 2 khoản 3 Điều 8", ["tiết b điểm 2 khoản 3 Điều 8"], "four levels"),
    ("đạt 95 điểm và 3 khoản chi", [], "no provisions"),
    ("điều này rất cần thiết", ["Điều này"], "relative, completed later or dropped"),
    ("Điều 3 và Phụ lục II ban hành kèm theo", ["Điều 3", "Phụ lục II"], "an annex beside an article"),
    ("Điều 5, Điều 7 và Phụ lục I", ["Điều 5", "Điều 7", "Phụ lục I"], "an annex beside two articles"),
    ("khoản 2 Điều 5 hoặc Mục IV", ["khoản 2 Điều 5", "Mục IV"], "a section beside a clause"),
    ("khoản 2 Điều 1, Điều 7a, Phụ lục IVb, Phụ lục IIA", ["khoản 2 Điều 1", "Điều 7a", "Phụ lục IVb", "Phụ lục IIA"], "annexes with a letter, behind commas"),
    ("Mục 8 và Điều 35a Chương II", ["Mục 8 Chương II", "Điều 35a Chương II"], "a section and an article share their chapter"),
    ("điểm c khoản 6.2 Nghị quyết", ["điểm c khoản 6.2"], "a clause of a dotted number"),
    ("Điều 4 Mục 2 Chương III", ["Điều 4 Mục 2 Chương III"], "no conjunction: one within the other"),
    ("điểm 1.2 khoản 1 phụ lục kèm theo Nghị quyết", ["điểm 1.2 khoản 1 Phụ lục"], "an annex without a number, in small letters"),
    ("BÃI BỎ KHOẢN 1 ĐIỀU 4", ["khoản 1 Điều 4"], "a title in capitals"),
]  # fmt: skip


def test_a_chapter_names_the_paper_that_its_articles_amend() -> None:
    raw = (
        "THÔNG TƯ\nSửa đổi, bổ sung một số điều của các Thông tư về ngoại hối\nChương I\nSỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA THÔNG TƯ SỐ 16/2014/TT-NHNN "
        "ĐƯỢC SỬA ĐỔI, BỔ SUNG BỞI THÔNG TƯ SỐ 40/2024/TT-NHNN\nĐiều 1. Sửa đổi, bổ sung Điều 3\n“Điều 3. Thủ tục\n1. Một.”.\n"
        "Chương II\nBỔ SUNG THÔNG TƯ SỐ 35/2016/TT-NHNN\nĐiều 2. Bổ sung Điều 4a vào sau Điều 4\n“Điều 4a. Hai.”.\n"
        "Chương III\nĐIỀU KHOẢN THI HÀNH\nĐiều 3. Bổ sung nhân lực theo Điều 2\n"
    )
    text = Text(clean=raw, runs=((0, 0),), body_end=len(raw), source_length=len(raw))
    header = Header("Thông tư", "12/2030/TT-NHNN", title=raw.split("\n")[1])
    cited = find_citations(text, header)
    found = find_provisions(text, header, find_sections(text), cited)
    said = [(p.provision, cited[p.target.index].number) for p in found if p.target.kind == "citation"]
    assert said == [
        ("Điều 3", "16/2014/TT-NHNN"),
        ("Điều 4a", "35/2016/TT-NHNN"),
        ("Điều 4", "35/2016/TT-NHNN"),
    ]


def test_a_decree_amends_the_decree_of_its_title() -> None:
    """The law that the amended decree details stands beside it in the title, with "và" between; one closing mark is lost."""
    raw = (
        "NGHỊ ĐỊNH\nSửa đổi, bổ sung một số điều của Nghị định số 62/2020/NĐ-CP quy định chi tiết một số điều và biện pháp tổ chức "
        "thi hành Luật Thanh tra\nĐiều 1. Sửa đổi, bổ sung Điều 4 như sau:\n“Điều 4. Đoàn\n1. Một.\n2. Theo khoản 1 Điều này.\n"
        "Điều 2. Sửa đổi, bổ sung khoản 2 Điều 18 như sau:\n“2. Hai.”.\n"
    )
    text = Text(clean=raw, runs=((0, 0),), body_end=len(raw), source_length=len(raw))
    title = raw.split("\n")[1]
    header = Header("Nghị định", "158/2030/NĐ-CP", issuer="Chính phủ", title=title)
    cited = find_citations(text, header)
    found = find_provisions(text, header, find_sections(text), cited)
    said = [(p.provision, cited[p.target.index].number) for p in found if p.target.kind == "citation"]
    assert said == [(unit, "62/2020/NĐ-CP") for unit in ("Điều 4", "khoản 1 Điều 4", "khoản 2 Điều 18")]


@pytest.mark.parametrize(("raw", "paths", "remark"), PATHS)
def test_paths(raw: str, paths: list[str], remark: str) -> None:
    assert [p.words for e in find_expressions(raw, 0, len(raw)) for p in e.paths] == paths, remark


HEADER = Header(type="Thông tư", number="8/2025/TT-BTC", title="Quy định về phí")


def read(raw: str, header: Header = HEADER) -> set[tuple[str, str]]:
    text = Text(raw, ((0, 0),), len(raw), source_length=len(raw))
    citations = find_citations(text, header)
    found = find_provisions(text, header, find_sections(text), citations)
    for p in found:
        assert text.clean[p.start : p.end]
    return {
        (
            p.provision,
            "SELF"
            if p.target.kind == "self"
            else citations[p.target.index].number or citations[p.target.index].name or "",
        )
        for p in found
    }


TARGETS = [
    ("Theo khoản 3 và khoản 4 Điều 10 Nghị định số 81/2021/NĐ-CP thì nộp phí.", {("khoản 3 Điều 10", "81/2021/NĐ-CP"), ("khoản 4 Điều 10", "81/2021/NĐ-CP")}, "a number follows"),
    ("Theo Điều 10 và Điều 12 của Luật Phí và lệ phí.", {("Điều 10", "Luật Phí và lệ phí"), ("Điều 12", "Luật Phí và lệ phí")}, "a law by name"),
    ("Nộp theo Điều 9 Thông tư này.", {("Điều 9", "SELF")}, "this paper"),
    ("Theo Nghị định số 24/2020/NĐ-CP về phí; hồ sơ theo Điều 6 Nghị định nêu trên.", {("Điều 6", "24/2020/NĐ-CP")}, "the paper named last"),
    ("Điều 4. Mức phí\n1. Một.\n2. Phí tính theo khoản 1 Điều này.", {("khoản 1 Điều 4", "SELF")}, "this article"),
    ("Điều 4. Mức phí\n1. Một.\n2. Thời hạn tại khoản 1 nêu trên tính từ ngày nộp.", {("khoản 1 Điều 4", "SELF")}, "a clause above in this article"),
    ("Điều 4. Mức phí\n3. Quy định tại khoản này không áp dụng.", {("khoản 3 Điều 4", "SELF")}, "this clause"),
    ("Điều 1. Sửa đổi khoản 5 Điều 8 Thông tư số 3/2020/TT-BTC như sau:\n“5. Hộ nghèo theo điểm b khoản này và Điều 9 Thông tư này.\nb) Có xác nhận.”.",
     {("khoản 5 Điều 8", "3/2020/TT-BTC"), ("điểm b khoản 5 Điều 8", "3/2020/TT-BTC"), ("Điều 9", "3/2020/TT-BTC")}, "inside new wording all is the amended paper's"),
    ("Phụ lục ban hành kèm theo Thông tư này.", {("Phụ lục", "SELF")}, "annex"),
    ("Theo Phụ lục số 02 Luật Giá.", {("Phụ lục số 02", "Luật Giá")}, "an annex with the word for number"),
    ("Bãi bỏ Phụ lục số 1,2 và 4 ban hành kèm theo Nghị định số 75/2021/NĐ-CP.",
     {("Phụ lục số 1", "75/2021/NĐ-CP"), ("Phụ lục số 2", "75/2021/NĐ-CP"), ("Phụ lục số 4", "75/2021/NĐ-CP")}, "several annexes with one word"),
    ("Bãi bỏ Điều 6; Điều 17 (điểm b khoản 3, khoản 5 và khoản 6), Điều 19 (khoản 2) của Nghị định số 61/2027/NĐ-CP.",
     {("Điều 6", "61/2027/NĐ-CP"), ("điểm b khoản 3 Điều 17", "61/2027/NĐ-CP"), ("khoản 5 Điều 17", "61/2027/NĐ-CP"), ("khoản 6 Điều 17", "61/2027/NĐ-CP"), ("khoản 2 Điều 19", "61/2027/NĐ-CP")}, "a bracket holds the clauses of the article before it"),
    ("Theo Điều 4 (được sửa đổi theo khoản 3 Điều 1) Nghị định số 75/2021/NĐ-CP.", {("khoản 3 Điều 1", "SELF"), ("Điều 4", "SELF")}, "a bracket of other words does not"),
    ("Theo Điều 9, Điều 10 Mục 3 và Mục 4 Thông tư số 27/2031/TT-BNV.", {("Điều 9", "27/2031/TT-BNV"), ("Điều 10", "27/2031/TT-BNV"), ("Mục 4", "27/2031/TT-BNV")}, "articles are numbered through all sections"),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "expected", "remark"), TARGETS)
def test_targets(raw: str, expected: set[tuple[str, str]], remark: str) -> None:
    assert read(raw) == expected, remark


OWNERS = [
    ("Căn cứ điểm a khoản 2 Điều 3 của Quy chế ban hành kèm theo Quyết định số 12/2023/QĐ-UBND ngày 1/2/2023;", {("điểm a khoản 2 Điều 3", "12/2023/QĐ-UBND")}, "a regulation issued with a decision"),
    ("theo khoản 2 Điều 14 Quy định về quản lý chất thải ban hành kèm theo Quyết định số 21/QĐ-TTg", {("khoản 2 Điều 14", "21/QĐ-TTg")}, "the regulation's title stands between"),
    ("Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ (Điều 5, Điều 6) và Thông tư số 15/2025/TT-BNV (khoản 2 Điều 9).", {("Điều 5", "98/2023/NĐ-CP"), ("Điều 6", "98/2023/NĐ-CP"), ("khoản 2 Điều 9", "15/2025/TT-BNV")}, "provisions in brackets"),
    ("Theo Mục 2 Chương VI Luật Tố cáo ngày 12 tháng 6 năm 2018.", {("Mục 2 Chương VI", "Luật Tố cáo")}, "a section of a chapter"),
    ("điểm c khoản 2 Điều 3 Quy chế này", {("điểm c khoản 2 Điều 3", "SELF")}, "this regulation is the paper's own"),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "expected", "remark"), OWNERS, ids=[row[2] for row in OWNERS])
def test_owners(raw: str, expected: set[tuple[str, str]], remark: str) -> None:
    assert read(raw) == expected, remark


ITEMS = [
    ("5. Thay thế cụm từ “Nghị định số 29/2018/NĐ-CP” bằng cụm từ “Nghị định số 77/2025/NĐ-CP” tại khoản 1 Điều 10.", {("khoản 1 Điều 10", "7/2020/TT-BTC")}, "a decree within replaced words is not amended"),
    ("5. Sửa đổi, bổ sung một số khoản của Điều 9 như sau:\na) Sửa đổi khoản 2 như sau:\n“2. Thu bằng tiền mặt.”.\nb) Bổ sung điểm đ khoản 3 như sau:\n“đ) Thu qua ngân hàng.”.",
     {("Điều 9", "7/2020/TT-BTC"), ("khoản 2 Điều 9", "7/2020/TT-BTC"), ("điểm đ khoản 3 Điều 9", "7/2020/TT-BTC")}, "items take the article of the heading above"),
    ("4. Sửa đổi điểm c và bổ sung điểm g khoản 3 Điều 8 như sau:\n“c) Một.\ng) Hai.”.",
     {("điểm c khoản 3 Điều 8", "7/2020/TT-BTC"), ("điểm g khoản 3 Điều 8", "7/2020/TT-BTC")}, "two acts on points of one clause"),
    ("6. Bãi bỏ khoản 2.\n", set(), "no article of the amended paper is known: left out, not completed by the amending article"),
]  # fmt: skip


@pytest.mark.parametrize(("items", "expected", "remark"), ITEMS, ids=[row[2] for row in ITEMS])
def test_items_of_an_amending_article(items: str, expected: set[tuple[str, str]], remark: str) -> None:
    assert read(f"Điều 1. Sửa đổi một số điều của Thông tư số 7/2020/TT-BTC\n{items}") == expected, remark


def test_words_left_out_of_an_amended_law() -> None:
    raw = "Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 7/2020/TT-BTC\n1. Sửa đổi khoản 1 Điều 7 như sau:\n“1. Mức phí.”.\n2. Bỏ từ “tỉnh” tại khoản 5 Điều 11."
    assert ("khoản 5 Điều 11", "7/2020/TT-BTC") in read(raw)
