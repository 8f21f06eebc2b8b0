"""Names of campaigns: in lists, behind what their people do, shortened, and what bears such a head word but is none."""

from __future__ import annotations

import pytest

from ingest.campaigns.merge import core_of, merge
from ingest.campaigns.names import find_named

NAMES = [
    ("Hội thực hiện phong trào nông dân thi đua sản xuất, chế biến giỏi, cùng nhau giảm nghèo; tổ chức hội chợ.", ["nông dân thi đua sản xuất, chế biến giỏi, cùng nhau giảm nghèo"], "who vies bounds the name"),
    ("Đẩy mạnh phong trào nông dân thi đua yêu nước.", [], "whose emulation it is"),
    ("Ra quân chiến dịch 75 ngày đêm số hóa sổ hộ tịch trên địa bàn xã.", ["75 ngày đêm số hóa sổ hộ tịch"], "a drive told by its days"),
    ("Cuộc vận động Toàn dân giữ sạch nguồn nước và Phong trào Toàn dân trồng cây gây rừng đạt kết quả.", ["Toàn dân giữ sạch nguồn nước", "Toàn dân trồng cây gây rừng"], "the next head word has a capital too"),
    ("Đẩy mạnh phong trào toàn dân bảo vệ rừng trong tình hình mới.", ["toàn dân bảo vệ rừng"], "the new situation is no part of it"),
    ("phong trào thi đua làm đường, đào kênh với tên gọi “Thắp sáng xóm làng”.", ["Thắp sáng xóm làng"], "what is done, then the name"),
    ("phong trào thi đua của các trường và hội thi với chủ đề “Em yêu lịch sử”.", [], "the contest has the name"),
    ("Phát động phong trào thi đua nước rút “30 ngày đêm giải ngân”.", ["30 ngày đêm giải ngân"], "a last spurt"),
    ("phong trào thi đua liên kết “Ba xã một dòng kênh”.", ["Ba xã một dòng kênh"], "a race of several"),
    ("Chi bộ phát động phong trào thi đua: 1. “Nói đi đôi với làm”; 2. “Mỗi tuần một việc tốt”.", ["Nói đi đôi với làm", "Mỗi tuần một việc tốt"], "numbered within the line"),
    ("ban hành Kế hoạch phát động phong trào trồng cây “Ngàn cây nhớ Bác” dịp Tết.", ["Ngàn cây nhớ Bác"], "the marks bound the name, not what is done"),
    ("lồng ghép nội dung thi đua “Cả làng dùng chữ ký số” vào sinh hoạt.", ["Cả làng dùng chữ ký số"], "what the emulation is about"),
    ("ra quân 12 đợt “Chủ nhật xanh”; mở 3 đợt cao điểm kiểm tra.", [], "how many times is no race"),
    ("Phong trào Đồng khởi và phong trào Cần Vương là trang sử vẻ vang; tham gia Chiến dịch Điện Biên Phủ.", [], "history"),
    ("phong trào thi đua ái quốc được phát động từ năm 1948.", [], "what it was called of old"),
    ("Phát động phong trào thi đua thực hiện thắng lợi nhiệm vụ phát triển đàn bò 5 năm 2026 - 2030.", ["phong trào thi đua thực hiện thắng lợi nhiệm vụ phát triển đàn bò 5 năm 2026 - 2030"], "five years are a period"),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "names", "remark"), NAMES, ids=[row[2] for row in NAMES])
def test_names(raw: str, names: list[str], remark: str) -> None:
    titles = ((0, len(raw)),) if raw.startswith("ban hành Kế hoạch") else ()
    assert [n.name for n in find_named(raw, titles)] == names, remark


def test_a_short_name_in_brackets_needs_no_marks() -> None:
    raw = "phong trào thi đua “Cán bộ xã thi đua giữ nền nếp công sở” (Phong trào Nền nếp công sở). Phong trào Nền nếp công sở được duy trì."
    (group,) = merge(find_named(raw))
    assert group.name == "Cán bộ xã thi đua giữ nền nếp công sở"


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("toàn dân bảo vệ ANTQ", "Toàn dân bảo vệ an ninh Tổ quốc"),
        ("Chung sức xây dựng NTM", "Cả nước chung sức xây dựng nông thôn mới"),
        ("TDĐK xây dựng ĐSVH ở KDC", "TDĐK xây dựng đời sống văn hóa ở khu dân cư"),
    ],
)
def test_initials_are_read_as_their_words(short: str, full: str) -> None:
    assert core_of(short) == core_of(full)


def test_of_wordings_without_marks_the_fuller_one_is_the_name() -> None:
    raw = "Hưởng ứng phong trào thi đua chào mừng Đại hội các cấp; triển khai phong trào thi đua chào mừng Đại hội các cấp tiến tới Đại hội toàn quốc."
    assert [g.name for g in merge(find_named(raw))] == [
        "chào mừng Đại hội các cấp tiến tới Đại hội toàn quốc"
    ]
