"""Days of effect and end of papers as other papers tell them."""

from __future__ import annotations

import pytest

from ingest.effects_told import with_effects
from ingest.model import Header
from tests.ingest.relating import read
from tests.pace import assert_within

HEADER = Header("Báo cáo", "44/BC-UBND", "2031-03-01", "UBND tỉnh Lào Cai", title="Kết quả công tác năm")
LIST = Header("Quyết định", "77/QĐ-BXD", "2031-01-20", "Bộ Xây dựng", title="Công bố danh mục văn bản hết hiệu lực")  # fmt: skip


def told(raw: str, header: Header = HEADER) -> dict[str, tuple[str | None, str | None]]:
    doc = read(raw, header)
    found = with_effects(doc.text, doc.citations)
    return {c.number or c.name or "": (c.effective, c.expires) for c in found if c.effective or c.expires}


START, END = ("2031-07-01", None), (None, "2031-07-01")
ROWS: list[tuple[str, dict[str, tuple[str | None, str | None]], str]] = [
    ("Nghị định số 12/2031/NĐ-CP có hiệu lực từ ngày 01/7/2031.", {"12/2031/NĐ-CP": START}, "opens the sentence"),
    ("Nghị định số 12/2031/NĐ-CP ngày 05/5/2031 của Chính phủ, có hiệu lực thi hành kể từ ngày 01 tháng 7 năm 2031.", {"12/2031/NĐ-CP": START}, "date and agency between"),
    ("Nghị định số 12/2031/NĐ-CP (có hiệu lực từ 01/7/2031) giao thêm việc cho xã.", {"12/2031/NĐ-CP": START}, "in brackets"),
    ("Nghị định số 12/2031/NĐ-CP bắt đầu có hiệu lực từ ngày 01/7/2031.", {"12/2031/NĐ-CP": START}, "begins to"),
    ("Kể từ ngày 01/7/2031 (ngày Nghị định số 12/2031/NĐ-CP có hiệu lực), xã tự chi.", {"12/2031/NĐ-CP": START}, "the day stands before"),
    ("Nghị định số 12/2031/NĐ-CP hết hiệu lực từ ngày 01/7/2031.", {"12/2031/NĐ-CP": END}, "an end"),
    ("Nghị định số 9/2028/NĐ-CP ngày 02/3/2028 được sửa đổi, bổ sung bởi: Nghị định số 12/2031/NĐ-CP ngày 05/5/2031 của Chính phủ, có hiệu lực kể từ ngày 01/7/2031.", {"12/2031/NĐ-CP": START}, "who changed the other"),
    ("Nghị định số 12/2031/NĐ-CP thay thế Nghị định số 9/2028/NĐ-CP, có hiệu lực từ ngày 01/7/2031.", {"12/2031/NĐ-CP": START}, "who replaces, not the replaced one"),
    ("Nghị định số 12/2031/NĐ-CP được Chính phủ thông qua ngày 05/5/2031 (bản chính) có hiệu lực từ ngày 01/7/2031.", {"12/2031/NĐ-CP": START}, "vote, day and a bracket between"),
    ("Quyết định số 8/2031/QĐ-UBND của UBND tỉnh Lào Cai năm 2031 đã có hiệu lực từ ngày 01/7/2031.", {"8/2031/QĐ-UBND": START}, "agency and year between"),
    ("Quyết định số 8/2031/QĐ-UBND của Sở Công Thương và Sở Nội vụ tỉnh Lào Cai cũng có hiệu lực từ ngày 01/7/2031.", {"8/2031/QĐ-UBND": START}, "an agency with a word that may follow it"),
    ("2. Nghị định số 12/2031/NĐ-CP ngày 05/5/2031 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 9/2028/NĐ-CP, có hiệu lực kể từ ngày 01/7/2031;", {"12/2031/NĐ-CP": START}, "an item with its title"),
    ("Căn cứ Nghị định số 12/2031/NĐ-CP về phí, lệ phí mới thu theo Thông tư số 3/2031/TT-BTC, có hiệu lực từ ngày 01/7/2031.", {}, "within a sentence nobody can tell"),
    ("Nghị định này thay thế Nghị định số 9/2028/NĐ-CP và có hiệu lực từ ngày 01/7/2031.", {}, "the paper itself"),
    ("Khoản 2 Điều 5 Nghị định số 12/2031/NĐ-CP có hiệu lực từ ngày 01/7/2031.", {}, "a clause alone"),
    ("Nghị định số 12/2031/NĐ-CP chưa có hiệu lực từ ngày 01/7/2031.", {}, "denied"),
    ("Theo Nghị định số 12/2031/NĐ-CP, giấy phép cấp mới có hiệu lực từ ngày 01/7/2031.", {}, "something else"),
    ("Nghị định số 12/2031/NĐ-CP có hiệu lực. Từ ngày 01/7/2031 xã tự chi.", {}, "no day"),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "expected", "remark"), ROWS, ids=[row[2] for row in ROWS])
def test_what_a_paper_tells_of_others(
    raw: str, expected: dict[str, tuple[str | None, str | None]], remark: str
) -> None:
    assert told(f"BÁO CÁO\nKết quả công tác năm\n{raw}\n") == expected, remark


def test_the_last_column_of_a_list_of_ended_papers() -> None:
    raw = (
        "QUYẾT ĐỊNH\nCông bố danh mục văn bản hết hiệu lực\nSTT Văn bản hết hiệu lực Lý do hết hiệu lực Ngày hết hiệu lực "
        "LĨNH VỰC XÂY DỰNG 1 Thông tư số 12/2019/TT-BXD ngày 06/9/2019 quy định về hố ga Được thay thế bởi Thông tư số "
        "08/2030/TT-BXD ngày 02/5/2030 của Bộ trưởng Bộ Xây dựng 20/6/2030 2 Thông tư số 14/2020/TT-BXD ngày 07/8/2020 quy "
        "định về cống hộp Được bãi bỏ bởi Thông tư số 09/2030/TT-BXD ngày 11/6/2030 của Bộ trưởng Bộ Xây dựng 01/8/2030\n"
    )
    assert told(raw, LIST) == {
        "12/2019/TT-BXD": (None, "2030-06-20"),
        "14/2020/TT-BXD": (None, "2030-08-01"),
    }
    assert told(raw.replace("Ngày hết hiệu lực", "Ghi chú"), LIST) == {}, "the column is another"
    part = raw.replace("LĨNH VỰC XÂY DỰNG", "VĂN BẢN HẾT HIỆU LỰC MỘT PHẦN")
    assert told(part, LIST) == {}, "the rest of them goes on"


def test_of_several_days_the_most_frequent() -> None:
    one, other = "Luật Thủy lợi năm 2029 có hiệu lực từ ngày {}.\n".format, "01/7/2030"
    doc = told(f"BÁO CÁO\n{one(other)}{one('02/7/2030')}{one(other)}")
    assert list(doc.values()) == [("2030-07-01", None)]


def test_a_long_text_takes_no_time() -> None:
    for row in (
        "Nghị định số 12/2031/NĐ-CP, khi có hiệu lực, ",
        f"Nghị định số 12/2031/NĐ-CP{' của Chính phủ' * 9} x có hiệu lực. ",
        f"1. Nghị định số 12/2031/NĐ-CP{' ngày 1/2/2031' * 22} x Luật Giá, có hiệu lực. ",
        f"1. Nghị định số 12/2031/NĐ-CP{' được ban hành' * 24} x Luật Giá, có hiệu lực. ",
        f"1. Nghị định số 12/2031/NĐ-CP{' của Sở A năm 2031' * 19} x Luật Giá, có hiệu lực. ",
    ):
        doc = read("BÁO CÁO\n" + row * 500, HEADER)
        assert_within(1, lambda doc=doc: with_effects(doc.text, doc.citations), row)


PAGES = [
    ("Ngày 05/5/2031, UBND tỉnh Lào Cai ban hành Quyết định số 8/2031/QĐ-UBND về phí chợ. Quyết định này có hiệu lực kể từ ngày 01/7/2031.", {"8/2031/QĐ-UBND": START}, "what is told of, in the next sentence"),
    ("Chính phủ vừa ban hành Nghị định số 12/2031/NĐ-CP về hồ chứa.\nTheo đó, xã phải lập sổ.\nNghị định có hiệu lực thi hành từ ngày 01/7/2031.", {"12/2031/NĐ-CP": START}, "its kind alone, a paragraph later"),
    ("Bộ Xây dựng vừa ban hành Thông tư số 3/2031/TT-BXD. Thông tư này sẽ chính thức hết hiệu lực từ ngày 01/7/2031.", {"3/2031/TT-BXD": END}, "its end"),
    ("Bộ Xây dựng vừa ban hành Thông tư số 3/2031/TT-BXD. Nghị định này có hiệu lực từ ngày 01/7/2031.", {}, "a kind that is not told of"),
    ("Bộ Xây dựng vừa ban hành Thông tư số 3/2031/TT-BXD. Khoản 2 Điều 5 Thông tư này có hiệu lực từ ngày 01/7/2031.", {}, "a part of it"),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "expected", "remark"), PAGES, ids=[row[2] for row in PAGES])
def test_what_a_page_of_news_tells_of(
    raw: str, expected: dict[str, tuple[str | None, str | None]], remark: str
) -> None:
    doc = read(f"{raw}\n", Header())
    found = with_effects(doc.text, doc.citations, doc.header)
    told_of = {c.number: (c.effective, c.expires) for c in found if c.effective or c.expires}
    assert told_of == expected, remark
    assert with_effects(doc.text, doc.citations) == doc.citations, "a paper's own words are its own"
