"""Heads without a printed issuer: the sentence that ends the grounds, what a consolidated text repeats, the place, the portal's card."""

from __future__ import annotations

import pytest

from ingest.cleaning import clean
from ingest.header.reading import read_header
from ingest.model import Header, Source, SourceText


def head(text: str) -> Header:
    return read_header(clean(SourceText(Source("a.txt", "0" * 64, "text/plain"), text)))


GROUNDS = "Căn cứ Luật Đường bộ ngày 27 tháng 6 năm 2024;\n"
ISSUERS = [
    (
        f"NGHỊ QUYẾT LIÊN TỊCH\nVỀ PHỐI HỢP TRỒNG RỪNG\n{GROUNDS}Chính phủ và Ủy ban Thường vụ Quốc hội ban hành Nghị quyết liên tịch về phối hợp trồng rừng.\nĐiều 1. Phạm vi",
        "Chính phủ, Ủy ban Thường vụ Quốc hội", "two that issue it together",
    ),
    (
        f"NGHỊ ĐỊNH\nVỀ TRỒNG RỪNG\n{GROUNDS}Chính phủ ban hành Nghị định quy định về trồng rừng.\nĐiều 1. Phạm vi",
        "Chính phủ", "the last sentence of the grounds",
    ),
    (
        "NGHỊ ĐỊNH\nVỀ TRỒNG RỪNG\nNăm 2024 có mưa lớn.\nChính phủ ban hành Nghị định quy định về trồng rừng.\nĐiều 1. Phạm vi",
        None, "no ground before the sentence",
    ),
    (
        "LUẬT\nĐÊ ĐIỀU\nLuật Đê điều số 79/2006/QH11 ngày 29 tháng 11 năm 2006 của Quốc hội, có hiệu lực kể từ ngày 01 tháng 7 năm 2007, được sửa đổi, bổ sung bởi:\nLuật số 60/2020/QH14 ngày 17 tháng 6 năm 2020 của Quốc hội.\nĐiều 1. Phạm vi",
        "Quốc hội", "who made the law that a consolidated text repeats",
    ),
    (
        "Số: 31/BC-UBND\nTam Giang, ngày 26 tháng 12 năm 2025\nBÁO CÁO\nKết quả năm 2025\nNăm 2025, trên địa bàn xã Tam Giang có 12 ấp.",
        "UBND xã Tam Giang", "the place of the head is a commune",
    ),
    (
        "Số: 31/BC-UBND\nTam Giang, ngày 26 tháng 12 năm 2025\nBÁO CÁO\nKết quả năm 2025\nNăm 2025, sông Tam Giang lở bờ.",
        "UBND", "nothing says what the place is",
    ),
    (
        "Tăng cường trồng rừng ở các xã.\nSố hiệu: 16/HD-BTV\nLoại văn bản: Hướng dẫn\nCơ quan ban hành: Tỉnh ủy Cà Mau\nNgày ban hành: 23/08/2016",
        "Tỉnh ủy Cà Mau", "the card of a portal",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "issuer", "remark"), ISSUERS)
def test_issuers(text: str, issuer: str | None, remark: str) -> None:
    assert head(text).issuer == issuer, remark


TITLES = [
    (
        "Số: 29/KH-UBND\nKẾ HOẠCH\nTRIỂN KHAI QUYẾT ĐỊNH SỐ 64/QĐ-BXD NGÀY\n22/01/2024 CỦA BỘ XÂY DỰNG\nThực hiện Quyết định số 64/QĐ-BXD.",
        "TRIỂN KHAI QUYẾT ĐỊNH SỐ 64/QĐ-BXD NGÀY 22/01/2024 CỦA BỘ XÂY DỰNG", None, "a day on the next line",
    ),
    (
        "ÁN LỆ SỐ 91/2023/AL\nVề quyền của người thuê nhà Được Hội đồng Thẩm phán Tòa án nhân dân tối cao thông qua vào các ngày 01, 02 và 03 tháng 02 năm 2023.\nNguồn án lệ:",
        "Về quyền của người thuê nhà", "2023-02-03", "who adopted a precedent, over several days",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "title", "date", "remark"), TITLES)
def test_titles(text: str, title: str, date: str | None, remark: str) -> None:
    header = head(text)
    assert (header.title, header.date) == (title, date), remark
