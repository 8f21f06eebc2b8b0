"""Lists of papers no longer in force: which paper ended which, in whole or in part, and whose the named articles are."""

from __future__ import annotations

import pytest

from ingest.expired import find_rows
from ingest.model import Citation, Header, Mention
from tests.ingest.relating import Triple, read
from tests.pace import assert_linear, cpu_seconds

HEADER = Header(
    "Quyết định", "77/QĐ-BXD", "2031-01-20", "Bộ Xây dựng",
    title="Công bố Danh mục văn bản quy phạm pháp luật hết hiệu lực năm 2030",
)  # fmt: skip
WHOLE = "A. VĂN BẢN HẾT HIỆU LỰC TOÀN BỘ\nSTT\nVăn bản hết hiệu lực\nLý do hết hiệu lực\nNgày hết hiệu lực\n"
PART = "B. VĂN BẢN HẾT HIỆU LỰC MỘT PHẦN\nSTT Văn bản Nội dung hết hiệu lực\nLý do hết hiệu lực\n"
OLD = (
    "Thông tư số 12/2019/TT-BXD ngày 06/9/2019 của Bộ trưởng Bộ Xây dựng quy định về hố ga; hướng dẫn đấu nối"
)
NEW = "Thông tư số 08/2030/TT-BXD ngày 02/5/2030 của Bộ trưởng Bộ Xây dựng quy định về hố ga"
LAST = "Thông tư số 09/2030/TT-BXD ngày 11/6/2030 của Bộ trưởng Bộ Xây dựng"
AMENDING = (
    "Thông tư số 15/2022/TT-BXD ngày 01/3/2022 sửa đổi, bổ sung một số điều của Thông tư số 12/2019/TT-BXD"
)


def stated(rows: str) -> set[tuple[Triple, str | None]]:
    doc = read(f"QUYẾT ĐỊNH\n{HEADER.title}\nDANH MỤC VĂN BẢN HẾT HIỆU LỰC\n{rows}", HEADER)
    return {
        ((doc.citation_number(r.subject), r.rel, doc.citation_number(r.object)), r.provision)
        for r in doc.relations
        if doc.citation_number(r.subject) in ("08/2030/TT-BXD", "09/2030/TT-BXD")
    }


def new(rel: str, old: str = "12/2019/TT-BXD", by: str = "08/2030/TT-BXD") -> Triple:
    return (by, rel, old)


ROWS: list[tuple[str, set[tuple[Triple, str | None]], str]] = [
    (f"{WHOLE}1\n{OLD}\nĐược thay thế bởi {NEW}\n20/6/2030\n", {(new("replaces"), None)}, "a semicolon in the title ends no row"),
    (f"{WHOLE}1. {OLD}\nBị bãi bỏ bởi {NEW}\n20/6/2030\n", {(new("repeals"), None)}, "repealed; the row's number beside"),
    (f"{WHOLE}1\n{AMENDING}\nĐược thay thế bằng {NEW}\n", {(new("replaces", "15/2022/TT-BXD"), None)}, "not the paper within the title"),
    (f"{WHOLE}1\n{OLD}\nĐã được đính chính tại {LAST}\n", {(new("corrects", by="09/2030/TT-BXD"), None)}, "corrected"),
    (f"{PART}1\n{OLD}\nĐiều 4\nkhoản 2 Điều 6\nĐược thay thế bởi {NEW}\n20/6/2030\n", {(new("amends"), "Điều 4"), (new("amends"), "khoản 2 Điều 6")}, "to replace a part is to amend"),
    (f"{PART}1\n{OLD}\nĐiều 4\nĐược bãi bỏ bởi {NEW}\n20/6/2030\n", {(new("repeals"), "Điều 4")}, "an article repealed"),
    (f"{PART}1\n{OLD}\nĐiều 4\nĐược sửa đổi, bổ sung, bãi bỏ một phần bởi {NEW}\n20/6/2030\nkhoản 1 Điều 9\nBị bãi bỏ bởi {LAST}\n11/7/2030\n", {(new("amends"), "Điều 4"), (new("repeals", by="09/2030/TT-BXD"), "khoản 1 Điều 9")}, "two reasons of a row, each with its articles"),
    (f"{PART}1\n{OLD}\nMẫu số 01, Mẫu số 02\nĐược bãi bỏ bởi {NEW}\n20/6/2030\n", {(new("repeals"), "một phần")}, "of the list of parts, with no article told"),
    (f"{WHOLE}1\n{OLD}\nHết thời gian thực hiện\n2\n{AMENDING}\nĐược bãi bỏ bởi {NEW}\n", {(new("repeals", "15/2022/TT-BXD"), None)}, "a row whose reason is no paper"),
    (f"{WHOLE}1\n{OLD}\nĐược bãi bỏ bởi {NEW}\n{PART}1 Biểu mẫu\nĐược bãi bỏ bởi {LAST}\n", {(new("repeals"), None)}, "no row goes on in the next list"),
]  # fmt: skip


IN_FORCE = "DANH MỤC VĂN BẢN CÒN HIỆU LỰC\nTT\nTên loại\nSố, ký hiệu\nGhi chú\n"
NOTED = "- Hết hiệu lực một phần\n- Văn bản sửa đổi, bổ sung, thay thế, bãi bỏ một phần:\n"
LATER = "Thông tư số 09/2030/TT-BXD ngày 11/6/2030 sửa đổi các Thông tư về cấp nước"
OF_FORCE: list[tuple[str, set[Triple], str]] = [
    (f"{IN_FORCE}5\nThông tư\nSố 12/2019/TT-BXD ngày 06/9/2019\nQuy định về hố ga\n01/12/2019\n{NOTED}+ {NEW};\n+ {LATER}.\n", {new("amends"), new("amends", by="09/2030/TT-BXD")}, "two papers in the notes of a row"),
    (f"{IN_FORCE}5. {OLD}\n{NOTED}{NEW} Thông tư\nSố 15/2022/TT-BXD ngày 01/3/2022\n{NOTED}{LATER}\n", {new("amends"), new("amends", "15/2022/TT-BXD", "09/2030/TT-BXD")}, "the next row begins in the line before"),
    (f"{IN_FORCE}5\nThông tư\nSố 12/2019/TT-BXD ngày 06/9/2019\nCòn hiệu lực\n6. {NEW}\nCòn hiệu lực\n", set(), "NOT: rows without notes"),
    (f"{NOTED}{NEW}\n", set(), "NOT: no row before the notes"),
]  # fmt: skip


@pytest.mark.parametrize(("rows", "expected", "remark"), OF_FORCE, ids=[row[2] for row in OF_FORCE])
def test_notes_of_lists_in_force(rows: str, expected: set[Triple], remark: str) -> None:
    doc = read(f"QUYẾT ĐỊNH\nCông bố kết quả hệ thống hóa\n{rows}", HEADER)
    said = {(doc.citation_number(r.subject), r.rel, doc.citation_number(r.object)) for r in doc.relations}
    assert {one for one in said if one[1] == "amends"} == expected, remark


@pytest.mark.parametrize(("rows", "expected", "remark"), ROWS, ids=[row[2] for row in ROWS])
def test_rows(rows: str, expected: set[tuple[Triple, str | None]], remark: str) -> None:
    assert stated(rows) == expected, remark


def test_only_lists_are_read_so() -> None:
    report = read(
        f"BÁO CÁO\nKết quả\n1. Chung\n{OLD}\nĐược thay thế bởi {NEW}\n", Header("Báo cáo", "9/BC-BXD")
    )
    sentence = read(f"{HEADER.title}\n{WHOLE}Nay {OLD} vẫn được thay thế bởi {NEW}.\n", HEADER)
    assert not [r for doc in (report, sentence) for r in doc.relations if r.rule == "list-of-expired"]


def test_articles_in_a_row_are_those_of_its_paper() -> None:
    doc = read(
        f"QUYẾT ĐỊNH\n{HEADER.title}\n{PART}1\n{OLD}\nĐiều 4\n- Khoản 2\nĐiều 6\nĐược bãi bỏ bởi {NEW}\n",
        HEADER,
    )
    assert {(p.provision, doc.citation_number(p.target)) for p in doc.provisions} == {
        ("Điều 4", "12/2019/TT-BXD"), ("khoản 2 Điều 6", "12/2019/TT-BXD"),
    }  # fmt: skip


def test_time_is_linear() -> None:
    def seconds(times: int) -> float:
        row = "1\nA/1\nĐược sửa đổi, bổ sung, thay thế, bãi bỏ một phần bởi B/2\n"
        text = "Danh mục văn bản hết hiệu lực " + row * times
        marks = [(i, text[i : i + 3]) for i in range(len(text)) if text[i : i + 3] in ("A/1", "B/2")]
        cited = [
            Citation("Thông tư", name, mentions=tuple(Mention(i, i + 3) for i, said in marks if said == name))
            for name in ("A/1", "B/2")
        ]
        assert len(find_rows(text, cited)) == times
        return cpu_seconds(lambda: find_rows(text, cited))

    assert_linear(seconds, 400, 10, least_s=0.001)


def test_no_paper_ends_itself() -> None:
    again = OLD.split(" của ")[0]
    doc = read(f"QUYẾT ĐỊNH\n{HEADER.title}\n{WHOLE}1\n{OLD}\nĐược thay thế bởi {again}\n20/6/2030\n", HEADER)
    assert not find_rows(doc.text.clean, doc.citations)
