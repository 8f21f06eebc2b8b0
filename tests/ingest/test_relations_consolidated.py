"""Consolidated texts: what they say of others is the word of the paper they repeat."""

from __future__ import annotations

import pytest

from ingest.model import Document, Source, SourceText
from ingest.pipeline import parse

TEXT = """BỘ NỘI VỤ
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
THÔNG TƯ
Hướng dẫn chế độ bảo quản hồ sơ giấy

Thông tư số 4/2019/TT-BNV ngày 11 tháng 3 năm 2019 của Bộ trưởng Bộ Nội vụ hướng dẫn chế độ bảo quản hồ sơ giấy, có hiệu lực kể từ ngày 01 tháng 5 năm 2019, được sửa đổi, bổ sung bởi:
Thông tư số 9/2022/TT-BNV ngày 07 tháng 6 năm 2022 của Bộ trưởng Bộ Nội vụ sửa đổi, bổ sung một số điều của Thông tư số 4/2019/TT-BNV, có hiệu lực kể từ ngày 01 tháng 8 năm 2022.
Căn cứ Luật Lưu trữ ngày 11 tháng 11 năm 2011;
Căn cứ Nghị định số 34/2017/NĐ-CP ngày 03 tháng 4 năm 2017 của Chính phủ quy định chức năng, nhiệm vụ của Bộ Nội vụ;
Bộ trưởng Bộ Nội vụ ban hành Thông tư hướng dẫn chế độ bảo quản hồ sơ giấy.
Điều 1. Phạm vi
Thông tư này hướng dẫn việc bảo quản hồ sơ giấy.
Điều 8. Hiệu lực thi hành
{clause}
XÁC THỰC VĂN BẢN HỢP NHẤT
Hà Nội, ngày 15 tháng 8 năm 2022
Số: 3/VBHN-BNV
BỘ TRƯỞNG
Trần Thị Thử
"""

ROWS = [
    (
        "1. Thông tư này có hiệu lực từ ngày 01 tháng 5 năm 2019.\n2. Thông tư số 2/2012/TT-BNV ngày 05 tháng 6 năm 2012 của Bộ trưởng Bộ Nội vụ hết hiệu lực kể từ ngày Thông tư này có hiệu lực.",
        ("4/2019/TT-BNV", "repeals", "2/2012/TT-BNV"),
        "what lapses, lapses by the circular that is consolidated",
    ),
    (
        "Thông tư này có hiệu lực từ ngày 01 tháng 5 năm 2019 và thay thế Thông tư số 2/2012/TT-BNV ngày 05 tháng 6 năm 2012.",
        ("4/2019/TT-BNV", "replaces", "2/2012/TT-BNV"),
        "a consolidated text replaces nothing",
    ),
    (
        "Thông tư này có hiệu lực từ ngày 01 tháng 5 năm 2019; bãi bỏ Thông tư số 2/2012/TT-BNV.",
        ("4/2019/TT-BNV", "repeals", "2/2012/TT-BNV"),
        "nor does it repeal",
    ),
]


def stated(document: Document) -> set[tuple[str, str, str]]:
    return {
        (document.citation_number(r.subject), r.rel, document.citation_number(r.object))
        for r in document.relations
    }


@pytest.mark.parametrize(("clause", "expected", "remark"), ROWS, ids=[r[2] for r in ROWS])
def test_acts_are_of_the_paper_consolidated(clause: str, expected: tuple[str, str, str], remark: str) -> None:
    text = TEXT.format(clause=clause)
    found = stated(parse(SourceText(Source("t.txt", "0" * 64, "text/plain"), text)))
    assert expected in found
    assert not {f for f in found if f[0] == "SELF" and f[1] in ("replaces", "repeals", "amends")}
    assert {f for f in found if f[1] == "consolidates"} == {
        ("SELF", "consolidates", "4/2019/TT-BNV"),
        ("SELF", "consolidates", "9/2022/TT-BNV"),
    }


def test_grounds_are_told_of_both() -> None:
    text = TEXT.format(clause="Thông tư này có hiệu lực từ ngày 01 tháng 5 năm 2019.")
    found = stated(parse(SourceText(Source("t.txt", "0" * 64, "text/plain"), text)))
    for paper in ("SELF", "4/2019/TT-BNV"):
        assert {f[2] for f in found if f[:2] == (paper, "based_on")} == {"34/2017/NĐ-CP", "Luật Lưu trữ"}


NOTED = """THÔNG TƯ
Hướng dẫn chế độ bảo quản hồ sơ giấy

Thông tư số 4/2019/TT-BNV ngày 11 tháng 3 năm 2019 của Bộ Nội vụ hướng dẫn chế độ bảo quản hồ sơ giấy, có hiệu lực kể từ ngày 01 tháng 5 năm 2019, được sửa đổi, bổ sung bởi:
Thông tư số 9/2022/TT-BNV ngày 07 tháng 6 năm 2022 của Bộ Nội vụ sửa đổi, bổ sung một số điều của Thông tư số 4/2019/TT-BNV, có hiệu lực kể từ ngày 01 tháng 8 năm 2022.
Căn cứ Luật Lưu trữ ngày 11 tháng 11 năm 2011;
Bộ trưởng Bộ Nội vụ ban hành Thông tư hướng dẫn chế độ bảo quản hồ sơ giấy.¹
Điều 1. Phạm vi
Thông tư này hướng dẫn việc bảo quản hồ sơ giấy.
Điều 5. Kho lưu trữ²
Kho lưu trữ đặt ở nơi khô ráo.
XÁC THỰC VĂN BẢN HỢP NHẤT
Số: 3/VBHN-BNV
BỘ TRƯỞNG

¹ Thông tư số 9/2022/TT-BNV ngày 07 tháng 6 năm 2022 của Bộ Nội vụ {lead} “Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019; Căn cứ Nghị định số 63/2022/NĐ-CP ngày 12 tháng 9 năm 2022 của Chính phủ;”
² Điều này được bãi bỏ theo quy định tại khoản 2 Điều 1 Thông tư số 9/2022/TT-BNV ngày 07 tháng 6 năm 2022.
"""
LEADS = [
    ("có căn cứ ban hành như sau:", True, "its grounds follow"),
    ("có căn cứ ban hành là:", True, "in other words"),
    ("có căn cứ để ban hành sau:", True, "grounds to issue it"),
    ("quy định như sau:", False, "what it rules follows"),
]


@pytest.mark.parametrize(("lead", "grounds", "remark"), LEADS, ids=[r[2] for r in LEADS])
def test_notes_give_the_amending_papers_grounds(lead: str, grounds: bool, remark: str) -> None:
    document = parse(SourceText(Source("t.txt", "0" * 64, "text/plain"), NOTED.format(lead=lead)))
    found = stated(document)
    noted = [r for r in document.relations if r.rule == "consolidation-note" and r.rel == "based_on"]
    rests = {document.citation_number(r.object) for r in noted}
    assert {document.citation_number(r.subject) for r in noted} <= {"9/2022/TT-BNV"}
    assert rests == ({"Luật Thư viện", "63/2022/NĐ-CP"} if grounds else set()), remark
    assert ("9/2022/TT-BNV", "repeals", "4/2019/TT-BNV") in found


def test_a_mark_that_ran_into_an_articles_number() -> None:
    text = NOTED.format(lead="có căn cứ ban hành như sau:").replace(
        "Điều 5. Kho lưu trữ²\nKho lưu trữ đặt ở nơi khô ráo.", "Điều 5.2 (được bãi bỏ)"
    )
    document = parse(SourceText(Source("t.txt", "0" * 64, "text/plain"), text))
    assert [r.provision for r in document.relations if r.rel == "repeals"] == ["Điều 5"]


NUMBERED = """THÔNG TƯ
Hướng dẫn chế độ bảo quản hồ sơ giấy

Thông tư số 4/2019/TT-BNV ngày 11 tháng 3 năm 2019 của Bộ trưởng{cut}Bộ Nội vụ hướng dẫn chế độ bảo quản hồ sơ giấy{force}, được sửa đổi, bổ sung bởi:
1. Thông tư số 9/2022/TT-BNV ngày 07 tháng 6 năm 2022 của Bộ Nội vụ sửa đổi, bổ sung một số điều của Thông tư số 4/2019/TT-BNV, có hiệu lực kể từ ngày 01 tháng 8 năm 2022.
2. Thông tư số 6/2024/TT-BNV ngày 09 tháng 5 năm 2024 của Bộ Nội vụ về hồ sơ điện tử, có hiệu lực kể từ ngày 01 tháng 7 năm 2024.
Căn cứ Luật Lưu trữ ngày 11 tháng 11 năm 2011;
Bộ trưởng Bộ Nội vụ ban hành Thông tư hướng dẫn chế độ bảo quản hồ sơ giấy.¹
Điều 1. Phạm vi
Thông tư này hướng dẫn việc bảo quản hồ sơ giấy.
XÁC THỰC VĂN BẢN HỢP NHẤT
Số: 3/VBHN-BNV
BỘ TRƯỞNG

¹ Thông tư số 9/2022/TT-BNV có căn cứ ban hành như sau: “Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;”
Thông tư số 6/2024/TT-BNV có căn cứ ban hành như sau: “Căn cứ Luật Giao dịch điện tử ngày 22 tháng 6 năm 2023;”
"""
HEADS = [
    (" ", ", có hiệu lực kể từ ngày 01 tháng 5 năm 2019", "a numbered list of those that amend"),
    ("\n", ", có hiệu lực kể từ ngày 01 tháng 5 năm 2019", "a copy broke the line after the minister"),
    (" ", "", "nothing tells since when the first is in force"),
]


@pytest.mark.parametrize(("cut", "force", "remark"), HEADS, ids=[r[2] for r in HEADS])
def test_joined_papers_are_numbered_before_the_preamble(cut: str, force: str, remark: str) -> None:
    text = NUMBERED.format(cut=cut, force=force)
    found = stated(parse(SourceText(Source("t.txt", "0" * 64, "text/plain"), text)))
    assert {f[2] for f in found if f[1] == "consolidates"} == {
        "4/2019/TT-BNV",
        "9/2022/TT-BNV",
        "6/2024/TT-BNV",
    }, remark
    assert {f for f in found if f[1] == "based_on"} == {
        ("SELF", "based_on", "Luật Lưu trữ"),
        ("4/2019/TT-BNV", "based_on", "Luật Lưu trữ"),
        ("9/2022/TT-BNV", "based_on", "Luật Thư viện"),
        ("6/2024/TT-BNV", "based_on", "Luật Giao dịch điện tử"),
    }, remark


def test_a_base_that_ran_into_the_titles_line() -> None:
    text = NUMBERED.format(cut=" ", force=HEADS[0][1]).replace(
        "hồ sơ giấy\n\nThông tư số 4", "hồ sơ giấy Thông tư số 4"
    )
    found = stated(parse(SourceText(Source("t.txt", "0" * 64, "text/plain"), text)))
    assert ("4/2019/TT-BNV", "based_on", "Luật Lưu trữ") in found
    assert ("9/2022/TT-BNV", "amends", "4/2019/TT-BNV") in found
