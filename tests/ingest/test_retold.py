"""Words of amending papers that notes of a consolidated text repeat: whose they are, and where one stands in them."""

from __future__ import annotations

from ingest.model import Document, Source, SourceText
from ingest.pipeline import parse
from ingest.retold import find_retold

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
Bộ trưởng Bộ Nội vụ ban hành Thông tư hướng dẫn chế độ bảo quản hồ sơ giấy.
Điều 1. Phạm vi
Thông tư này hướng dẫn việc bảo quản hồ sơ giấy theo Điều 3 Thông tư này.
Điều 8. Hiệu lực thi hành1
1. Thông tư này có hiệu lực từ ngày 01 tháng 5 năm 2019.
XÁC THỰC VĂN BẢN HỢP NHẤT
Hà Nội, ngày 15 tháng 8 năm 2022
Số: 3/VBHN-BNV
BỘ TRƯỞNG
Trần Thị Thử

1 Điều 2 của Thông tư số 9/2022/TT-BNV, có hiệu lực kể từ ngày 01 tháng 8 năm 2022 quy định như sau: “Điều 2. Hiệu lực thi hành 1. Thông tư này có hiệu lực từ ngày 01 tháng 8 năm 2022, trừ quy định tại khoản 2 Điều này. 2. Khoản 4 Điều 1 Thông tư này có hiệu lực từ ngày 01 tháng 01 năm 2023. 3. Thông tư này thay thế Thông tư số 2/2012/TT-BNV ngày 05 tháng 6 năm 2012.”
"""


def _read() -> Document:
    return parse(SourceText(Source("hop-nhat.txt", "0" * 64, "text/plain"), TEXT))


def test_provisions_in_repeated_words_are_of_their_paper() -> None:
    document = _read()
    found = {(p.provision, document.citation_number(p.target)) for p in document.provisions}
    assert {
        ("khoản 2 Điều 2", "9/2022/TT-BNV"),
        ("khoản 4 Điều 1", "9/2022/TT-BNV"),
        ("Điều 3", "SELF"),
    } <= found
    assert not {("khoản 2 Điều 8", "SELF"), ("khoản 4 Điều 1", "SELF")} & found


def test_acts_in_repeated_words_are_of_their_paper() -> None:
    document = _read()
    acts = {
        (document.citation_number(r.subject), document.citation_number(r.object))
        for r in document.relations
        if r.rel in ("replaces", "repeals")
    }
    assert acts == {("9/2022/TT-BNV", "2/2012/TT-BNV")}


def test_two_papers_named_at_one_place_are_no_trouble() -> None:
    document = _read()
    doubled = (*document.citations, *document.citations)
    once, twice = (find_retold(document.text, document.header, c) for c in (document.citations, doubled))
    assert once == twice
    assert len(once) == 1
