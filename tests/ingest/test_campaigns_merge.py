"""Campaigns under one name: what a place behind it makes of it."""

from __future__ import annotations

import pytest

from ingest.campaigns.merge import merge
from ingest.campaigns.names import NamedCampaign, find_named

WHERE = "TOÀN DÂN CHĂM SÓC CÂY XANH TRÊN ĐỊA BÀN TỈNH CÀ MAU"
PLACED = [
    (WHERE, False, ["Toàn dân chăm sóc cây xanh"], "where a campaign is carried out makes no other"),
    (WHERE, True, ["Toàn dân chăm sóc cây xanh", WHERE], "a name in marks is a campaign of its own"),
    ("TOÀN DÂN CHĂM SÓC BỜ KÊNH TRÊN ĐỊA BÀN TỈNH CÀ MAU", False,
     ["Toàn dân chăm sóc cây xanh", "TOÀN DÂN CHĂM SÓC BỜ KÊNH TRÊN ĐỊA BÀN TỈNH CÀ MAU"], "another campaign"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "quoted", "names", "remark"), PLACED, ids=[row[3] for row in PLACED])
def test_names_with_a_place(name: str, quoted: bool, names: list[str], remark: str) -> None:
    found = [
        NamedCampaign("Toàn dân chăm sóc cây xanh", "move", 0, 26, True),
        NamedCampaign(name, "move", 40, 90, quoted),
    ]
    assert [g.name for g in merge(found)] == names, remark


SHORT = [
    ("Phong trào thi đua “Bến sông sáng, xanh, chào mừng Ngày hội” (phong trào “Bến sông sáng, xanh”). Khen thưởng phong trào “Bến sông sáng, xanh”.",
     {"Bến sông sáng, xanh, chào mừng Ngày hội": ["Bến sông sáng, xanh"]}, "brackets with the head word"),
    ("Phong trào “Công chức thi đua đọc sách” giai đoạn 2031 - 2035 (gọi tắt là phong trào “Đọc sách”). Thực hiện phong trào “Đọc sách” năm 2032.",
     {"Công chức thi đua đọc sách": ["Đọc sách"]}, "brackets that say so, behind a period"),
    ("Phong trào “Công chức thi đua đọc sách” (sau đây gọi tắt là “Trang sách nhỏ”). Phong trào “Trang sách nhỏ” lan rộng.",
     {"Công chức thi đua đọc sách": ["Trang sách nhỏ"]}, "without the head word"),
    ("chiến dịch “60 ngày làm sạch bản đồ”. Các xã hưởng ứng chiến dịch “60 ngày”.",
     {"60 ngày làm sạch bản đồ": ["60 ngày"]}, "its time alone"),
    ("chiến dịch “60 ngày làm sạch bản đồ”. Các xã hưởng ứng chiến dịch “30 ngày”.",
     {"60 ngày làm sạch bản đồ": [], "30 ngày": []}, "another time"),
    ("Phong trào “Công chức thi đua đọc sách” (mô hình “Trang sách nhỏ”). Phong trào “Trang sách nhỏ” lan rộng.",
     {"Công chức thi đua đọc sách": [], "Trang sách nhỏ": []}, "brackets that name a model"),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "names", "remark"), SHORT, ids=[row[2] for row in SHORT])
def test_short_names(raw: str, names: dict[str, list[str]], remark: str) -> None:
    groups = merge(find_named(raw))
    told = {g.name: sorted({n.name for n in g.named} - {g.name}) for g in groups}
    assert told == names, remark


SHOUTED = [
    ("PHONG TRÀO THI ĐUA “ĐỌC SÁCH TỈNH CÀ MAU ĐẾN NĂM 2035”\nTriển khai phong trào thi đua “Đọc sách trên địa bàn tỉnh Cà Mau đến năm 2035” ở các trường.",
     ["Đọc sách trên địa bàn tỉnh Cà Mau đến năm 2035"], "a title in capitals and the body, the place told in two ways"),
    ("PHONG TRÀO THI ĐUA “MỖI TUẦN MỘT CUỐN SÁCH”\nPHONG TRÀO THI ĐUA “MỖI TUẦN MỘT CUỐN SÁCH”\nHưởng ứng phong trào “Mỗi tuần một cuốn sách” của trường.",
     ["Mỗi tuần một cuốn sách"], "capitals used more"),
    ("PHONG TRÀO THI ĐUA “MỖI TUẦN MỘT CUỐN SÁCH”", ["MỖI TUẦN MỘT CUỐN SÁCH"], "capitals alone"),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "names", "remark"), SHOUTED, ids=[row[2] for row in SHOUTED])
def test_names_in_capitals(raw: str, names: list[str], remark: str) -> None:
    assert [g.name for g in merge(find_named(raw))] == names, remark
