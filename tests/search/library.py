"""Small papers written for the tests, and a library made of them."""

from __future__ import annotations

from pathlib import Path

PLAN = """ỦY BAN NHÂN DÂN
THÀNH PHỐ HẢI PHÒNG
_______
Số: 58/KH-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
_______
Hải Phòng, ngày 12 tháng 3 năm 2025

KẾ HOẠCH
Thực hiện Chỉ thị số 05/CT-TTg ngày 01 tháng 3 năm 2025 của Thủ tướng Chính phủ
về đẩy mạnh phong trào trồng cây

Thực hiện Chỉ thị số 05/CT-TTg ngày 01 tháng 3 năm 2025 của Thủ tướng Chính phủ về đẩy mạnh phong trào trồng cây, Ủy ban nhân dân thành phố Hải Phòng ban hành Kế hoạch như sau:

I. MỤC ĐÍCH
Mỗi phường trồng thêm hai nghìn cây bóng mát trước mùa mưa, ưu tiên trường học và bệnh viện.

II. TỔ CHỨC THỰC HIỆN
Sở Xây dựng chọn giống cây, Sở Tài chính bố trí kinh phí.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Nguyễn Văn Mẫu
"""

DECISION = """BỘ NỘI VỤ
_______
Số: 77/QĐ-BNV

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
_______
Hà Nội, ngày 20 tháng 5 năm 2025

QUYẾT ĐỊNH
Ban hành Quy chế lưu trữ hồ sơ

BỘ TRƯỞNG BỘ NỘI VỤ

Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;
Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;

QUYẾT ĐỊNH:

Điều 1. Ban hành kèm theo Quyết định này Quy chế lưu trữ hồ sơ.

Điều 2. Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số 12/QĐ-BNV ngày 10 tháng 01 năm 2019 của Bộ trưởng Bộ Nội vụ.

BỘ TRƯỞNG

Trần Thị Thử
"""

REPORT = """ỦY BAN NHÂN DÂN
TỈNH LÀO CAI
_______
Số: 90/BC-UBND

Lào Cai, ngày 30 tháng 6 năm 2025

BÁO CÁO
Kết quả chăm sóc rừng đầu nguồn sáu tháng đầu năm 2025

Trong sáu tháng, tỉnh đã chăm sóc bốn trăm héc-ta rừng đầu nguồn và dập tắt ba vụ cháy nhỏ.
Thực hiện Quyết định số 77/QĐ-BNV ngày 20 tháng 5 năm 2025 của Bộ Nội vụ, tỉnh đã số hóa toàn bộ hồ sơ đất rừng.
"""


def write_papers(folder: Path) -> Path:
    """The three papers as text files."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in (("ke-hoach.txt", PLAN), ("quyet-dinh.txt", DECISION), ("bao-cao.txt", REPORT)):
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def write_many(folder: Path, count: int) -> Path:
    """So many plans, each with a number and words of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(1, count + 1):
        text = PLAN.replace("58/KH-UBND", f"{number}/KH-UBND").replace("hai nghìn", f"{number} nghìn")
        (folder / f"{number:03d}.txt").write_text(text, encoding="utf-8")
    return folder
