"""Heads and feet that a page ran into one line each, and what stands between the roles and a signer's name."""

from __future__ import annotations

import pytest

from ingest.header.signature import read_foot
from ingest.model import Header, Source, SourceText
from ingest.pipeline import parse

BODY = "\nThực hiện Chỉ thị số 12/CT-TTg ngày 04/3/2025 của Thủ tướng Chính phủ về kiểm kê kho muối, cơ quan yêu cầu:\n1. Các kho gửi sổ sách trước ngày 30/6/2025 để tổng hợp.\n"
STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc"


def header(text: str) -> Header:
    return parse(SourceText(Source("trang.txt", "0" * 64, "text/plain"), text)).header


HEADS = [
    (
        f"UBND TỈNH CÀ MAU SỞ Y TẾ Số: 731/SYT-NVY V/v kiểm kê kho muối i-ốt năm 2025 {STATE} Cà Mau, ngày 07 tháng 5 năm 2025 Kính gửi: - Các trạm y tế; - Các bệnh viện.",
        ("Công văn", "731/SYT-NVY", "2025-05-07", "Sở Y tế tỉnh Cà Mau", "kiểm kê kho muối i-ốt năm 2025"), "the left column before the right",
    ),
    (
        f"UBND TỈNH CÀ MAU {STATE} SỞ Y TẾ Số: 731/SYT-NVY Cà Mau, ngày 07 tháng 5 năm 2025 V/v kiểm kê kho muối Kính gửi: Các trạm y tế.",
        ("Công văn", "731/SYT-NVY", "2025-05-07", "Sở Y tế tỉnh Cà Mau", "kiểm kê kho muối"), "the columns line by line",
    ),
    (
        f"ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG {STATE} Số: 88/UBND-NN V/v thực hiện Kết luận số 21-KL/TW của Ban Bí thư Lâm Đồng, ngày 09 tháng 6 năm 2025",
        ("Công văn", "88/UBND-NN", "2025-06-09", "UBND tỉnh Lâm Đồng", "thực hiện Kết luận số 21-KL/TW của Ban Bí thư"), "the place behind a subject, and a number cited in it",
    ),
    (
        f"Trang chủ / Công văn\nBỘ TÀI CHÍNH 4406/BTC-QLCS V/v bán đấu giá kho cũ {STATE} Hà Nội, ngày 02 tháng 4 năm 2025",
        ("Công văn", "4406/BTC-QLCS", "2025-04-02", "Bộ Tài chính", "bán đấu giá kho cũ"), "a number without its label, below a path",
    ),
    (
        f"ỦY BAN NHÂN DÂN TỈNH GIA LAI {STATE} Số: 57/KH-UBND Gia Lai, ngày 11 tháng 3 năm 2025 KẾ HOẠCH Kiểm kê kho muối trên địa bàn tỉnh",
        ("Kế hoạch", "57/KH-UBND", "2025-03-11", "UBND tỉnh Gia Lai", "Kiểm kê kho muối trên địa bàn tỉnh"), "a plan with its title",
    ),
    (
        "TỈNH ỦY CÀ MAU * Số 19-TB/TU ĐẢNG CỘNG SẢN VIỆT NAM Cà Mau, ngày 15 tháng 5 năm 2025 THÔNG BÁO về phân công kiểm kê kho muối",
        ("Thông báo", "19-TB/TU", "2025-05-15", "Tỉnh ủy Cà Mau", "về phân công kiểm kê kho muối"), "a Party paper",
    ),
    (
        f"UBND TỈNH CÀ MAU {STATE} Sở Y tế báo cáo theo Công văn số 731/SYT-NVY của Sở, Cà Mau, ngày 07 tháng 5",
        (None, None, None, None, None), "a number cited is none of its own",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("line", "expected", "remark"), HEADS, ids=[row[2] for row in HEADS])
def test_heads_in_one_line(line: str, expected: tuple[str | None, ...], remark: str) -> None:
    found = header(line + BODY)
    if expected == (None,) * 5:
        assert found.number is None, remark
    else:
        assert (found.type, found.number, found.date, found.issuer, found.title) == expected, remark


FEET: list[tuple[list[str], str | None, int, str]] = [
    (["Nơi nhận: - Như trên; - Sở Y tế (b/c); - Lưu: VT, TH. KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Lê Văn An"], "Lê Văn An", 3, "all in one line"),
    (["Nơi nhận: - Như trên; - Lưu: VT. TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH (Đã ký) Lê Văn An"], "Lê Văn An", 2, "with a remark of signing"),
    (["Nơi nhận: GIÁM ĐỐC", "- Như trên;", "- Lưu: VT.", "Lê Văn An", "PHỤ LỤC", "1. Các kho muối", "2. Các kho đường"], "Lê Văn An", 2, "an annex with items of its own behind the foot"),
    (["Nơi nhận:", "- Lưu: VT.", "GIÁM ĐỐC Lê Văn An"], "Lê Văn An", 1, "role and name on one line"),
    (["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "[đã ký số]", "Lê Văn An"], "Lê Văn An", 0, "signed by a key"),
    (["GIÁM ĐỐC", "(Chữ ký, dấu)", "Lê Văn An"], "Lê Văn An", 0, "signature and seal"),
    (["GIÁM ĐỐC", "(Đã ký và đóng dấu)", "Lê Văn An"], "Lê Văn An", 0, "signed and sealed"),
    (["GIÁM ĐỐC", "[Đã ký điện tử] Lê Văn An"], "Lê Văn An", 0, "the remark before the name"),
    (["GIÁM ĐỐC", "Ký bởi: Sở Y tế tỉnh Cà Mau", "Lê Văn An"], "Lê Văn An", 0, "the box of the key"),
    (["PHÓ CHỦ TỊCH", "H’Yim Kđoh"], "H’Yim Kđoh", 0, "a name of the highlands"),
    (["PHÓ CHỦ TỊCH", "K'Thế Blŏ"], "K'Thế Blŏ", 0, "with a short vowel"),
    (["PHÓ CHỦ TỊCH", "Y Khŭt Niê"], "Y Khŭt Niê", 0, "a first name of one letter"),
    (["GIÁM ĐỐC", "đã ký hợp đồng với công ty"], None, 0, "a sentence is no name"),
    (["Nơi nhận:", "- Lưu: VT.", "BAN CHỈ ĐẠO Trung Ương"], None, 1, "a body is no role with a name"),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "signer", "recipients", "remark"), FEET, ids=[row[3] for row in FEET])
def test_feet(lines: list[str], signer: str | None, recipients: int, remark: str) -> None:
    found = read_foot(lines)
    assert (found.signer, len(found.recipients)) == (signer, recipients), remark
