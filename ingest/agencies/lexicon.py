"""Words of agencies' names, as facts: fields of ministries and departments, national bodies, leaders, abbreviations."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from ingest.agencies.codes import CENTRAL

FIELDS: Final = (
    "Nội vụ", "Tài chính", "Tư pháp", "Y tế", "Xây dựng", "Công Thương", "Ngoại vụ", "Ngoại giao", "Quốc phòng", "Công an",
    "Khoa học và Công nghệ", "Khoa học, Công nghệ và Môi trường", "Giáo dục và Đào tạo", "Kế hoạch và Đầu tư",
    "Tài nguyên và Môi trường", "Nông nghiệp và Phát triển nông thôn", "Nông nghiệp và Môi trường",
    "Giao thông vận tải", "Lao động - Thương binh và Xã hội",
    "Thông tin và Truyền thông", "Bưu chính, Viễn thông", "Văn hóa, Thể thao và Du lịch",
    "Văn hóa và Thể thao", "Văn hóa - Thông tin", "Văn hóa", "Du lịch", "Dân tộc và Tôn giáo", "Quy hoạch - Kiến trúc",
    "Giao thông công chánh", "Đại học và Trung học chuyên nghiệp", "Thủy lợi", "Lâm nghiệp", "Ngoại thương", "Lương thực", "Năng lượng",
    "Địa chính - Nhà đất", "Địa chính", "Nhà đất", "Kinh tế đối ngoại", "Thương mại và Du lịch", "Văn hóa và Thông tin", "Thể dục thể thao",
    "An toàn thực phẩm", "Công nghiệp", "Thương mại", "Thủy sản", "Nội thương", "Lao động", "Giáo dục", "Nông nghiệp",
)  # fmt: skip
"""What ministries and departments are for."""

NATIONAL: Final = (
    *CENTRAL.values(),
    "Quốc hội", "Chính phủ", "Thủ tướng", "Phó Thủ tướng Chính phủ", "Chủ tịch Quốc hội", "Tổng Bí thư", "Bộ Chính trị", "Ban Bí thư",
    "Ban Chấp hành Trung ương", "Trung ương Đảng", "Ban Bí thư Trung ương Đảng", "Ban Chấp hành Trung ương Đảng",
    "Văn phòng Trung ương Đảng", "Ban Chính sách, chiến lược Trung ương", "Quân ủy Trung ương", "Đảng ủy Công an Trung ương", "Đảng ủy Chính phủ", "Đảng ủy Quốc hội",
    "Hội đồng bầu cử quốc gia", "Hội đồng Thi đua - Khen thưởng Trung ương", "Ban Thi đua - Khen thưởng Trung ương",
    "Học viện Chính trị quốc gia Hồ Chí Minh", "Thông tấn xã Việt Nam", "Đài Truyền hình Việt Nam", "Đài Tiếng nói Việt Nam",
    "Viện Hàn lâm Khoa học và Công nghệ Việt Nam", "Viện Hàn lâm Khoa học xã hội Việt Nam", "Kiểm toán Nhà nước",
    "Ngân hàng Nhà nước", "Ngân hàng Chính sách xã hội", "Ngân hàng Phát triển Việt Nam", "Bảo hiểm xã hội Việt Nam", "Bảo hiểm tiền gửi Việt Nam", "Đường sắt Việt Nam", "Đảng Cộng sản Việt Nam", "Ủy ban Dân tộc", "Hội Liên hiệp Phụ nữ Việt Nam", "Hội Nông dân Việt Nam",
    "BCH Trung ương", "BCH Trung ương Đảng", "BCHTW", "BCHTW Đảng", "Phó Chủ tịch nước", "Trung ương Đoàn", "Ban Bí thư Trung ương Đoàn", "Ban Thường vụ Trung ương Đoàn", "Ban Chấp hành Trung ương Đoàn",
    "Trung ương Đoàn TNCS Hồ Chí Minh", "Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh",
    "Quân đội nhân dân Việt Nam", "Quân đội nhân dân", "Công an nhân dân Việt Nam", "Công an nhân dân",
    "Ủy ban Công tác về các tổ chức phi chính phủ nước ngoài", "Ủy ban Nhà nước về người Việt Nam ở nước ngoài",
    "Tổng công ty Đầu tư và Kinh doanh vốn nhà nước", "Hội đồng Chính phủ", "Hội đồng Bộ trưởng", "Hội đồng Nhà nước", "Ban Tổ chức - Cán bộ Chính phủ", "Văn phòng Chính phủ",
)  # fmt: skip
"""National bodies by their full names."""

HEADS: Final = {"UY BAN NHAN DAN": "UBND", "UBND": "UBND", "HOI DONG NHAN DAN": "HĐND", "HDND": "HĐND"}
LEADERS: Final = {
    "VP": "Văn phòng", "VP.": "Văn phòng", "TT": "Thường trực", "TT.": "Thường trực", "TTR": "Thường trực", "TTR.": "Thường trực", "CT": "Chủ tịch", "PCT": "Phó Chủ tịch",
    "CT, PCT": "Chủ tịch", "CT,PCT": "Chủ tịch", "BTV": "Ban Thường vụ", "BCSD": "Ban cán sự đảng", "BCS DANG": "Ban cán sự đảng",
    "CHU TICH": "Chủ tịch", "PHO CHU TICH": "Phó Chủ tịch", "CAC PHO CHU TICH": "Phó Chủ tịch", "THUONG TRUC": "Thường trực",
    "VAN PHONG": "Văn phòng", "DANG UY": "Đảng ủy", "DANG DOAN": "Đảng đoàn", "BAN CAN SU DANG": "Ban cán sự đảng",
    "CAC BAN": "Các Ban", "BAN THUONG VU": "Ban Thường vụ", "THUONG VU": "Ban Thường vụ", "BAN CHAP HANH": "Ban Chấp hành",
    "BI THU": "Bí thư", "PHO BI THU": "Phó Bí thư", "BAN TO CHUC": "Ban Tổ chức", "BAN TUYEN GIAO": "Ban Tuyên giáo",
    "BAN TUYEN GIAO VA DAN VAN": "Ban Tuyên giáo và Dân vận", "BAN DAN VAN": "Ban Dân vận", "BAN NOI CHINH": "Ban Nội chính",
    "UY BAN KIEM TRA": "Ủy ban Kiểm tra",
    "BO TRUONG, CHU NHIEM": "Chủ nhiệm", "BO TRUONG": "Bộ trưởng", "THU TRUONG": "Thứ trưởng", "CHU NHIEM": "Chủ nhiệm", "THONG DOC": "Thống đốc",
    "TONG THANH TRA": "Tổng", "CHANH AN": "Chánh án", "VIEN TRUONG": "Viện trưởng", "GIAM DOC": "Giám đốc",
    "TONG KIEM TOAN": "Tổng",
}  # fmt: skip

KNOWN_SHORT: Final = {
    "PVN": "Tập đoàn Dầu khí Việt Nam", "EVN": "Tập đoàn Điện lực Việt Nam", "VNPT": "Tập đoàn Bưu chính Viễn thông Việt Nam",
    "VCCI": "Liên đoàn Thương mại và Công nghiệp Việt Nam", "VTV": "Đài Truyền hình Việt Nam", "VOV": "Đài Tiếng nói Việt Nam",
    "TTXVN": "Thông tấn xã Việt Nam", "VAMC": "Công ty Quản lý tài sản của các tổ chức tín dụng Việt Nam", "VSDC": "Tổng công ty Lưu ký và Bù trừ chứng khoán Việt Nam",
}  # fmt: skip
"""Bodies that everybody writes by their initials."""

MISREAD: Final = (
    ("Mật trận", "Mặt trận"), ("Thi đấu - Khen", "Thi đua - Khen"), ("Thi đấu, Khen", "Thi đua, Khen"),
)  # fmt: skip
"""What OCR makes of words of names; same length."""

_EXPANSIONS: Final = (
    ("HĐTĐKT", "Hội đồng Thi đua - Khen thưởng"), ("TĐKT", "Thi đua - Khen thưởng"), ("Thi đua, Khen thưởng", "Thi đua - Khen thưởng"),
    ("Công TTĐT", "Cổng Thông tin điện tử"), ("TTĐT", "Thông tin điện tử"), ("SHTT", "Sở hữu trí tuệ"), ("ĐBQH", "đại biểu Quốc hội"),
    ("Cty", "Công ty"), ("LĐLĐVN", "Liên đoàn Lao động Việt Nam"), ("LĐLĐ", "Liên đoàn Lao động"), ("LHPN", "Liên hiệp Phụ nữ"), ("BCH", "Ban Chấp hành"), ("BTV", "Ban Thường vụ"), ("Hội đồng nhân dân", "HĐND"), ("Ủy ban nhân dân", "UBND"), ("UBMTTQVN", "Ủy ban Mặt trận Tổ quốc Việt Nam"), ("UBMTTQ", "Ủy ban Mặt trận Tổ quốc"),
    ("MTTQVN", "Mặt trận Tổ quốc Việt Nam"), ("MTTQ", "Mặt trận Tổ quốc"), ("TAND", "Tòa án nhân dân"), ("VKSND", "Viện kiểm sát nhân dân"), ("QLDA", "Quản lý dự án"),
    ("Uỷ ban", "Ủy ban"), ("Toà án", "Tòa án"), ("Đảng uỷ", "Đảng ủy"), ("NHNN", "Ngân hàng Nhà nước"), ("BHXH", "Bảo hiểm xã hội"), ("CCB", "Cựu chiến binh"),
)  # fmt: skip


def as_meant(text: str) -> str:
    """The text with the words of names put right that OCR misreads; same length."""
    for wrong, right in MISREAD:
        text = text.replace(wrong, right)
    return text


@lru_cache(4096)
def expand(name: str) -> str:
    """A name with the usual abbreviations inside spelled out: "Ban TĐKT TW" -> "Ban Thi đua - Khen thưởng Trung ương"."""
    name = " ".join(re.sub(r"^VP\.?\s?", "Văn phòng ", name).split())
    name = as_meant(name)
    name = re.sub(r"\s\([A-ZĐ][A-ZĐ&\-]{1,9}\)", "", name)
    for short, long in _EXPANSIONS:
        if short in name:
            name = re.sub(rf"(?<!\w){re.escape(short)}(?!\w)", long, name)
    name = re.sub(r"\s(?:TW|T\.Ư|trung ương)$", " Trung ương", name)
    name = re.sub(r"\sTP\.?$", " thành phố", name)
    return re.sub(r"^(Cục|Chi cục|Tổng cục) (\w)", lambda m: f"{m[1]} {m[2].upper()}", name)
