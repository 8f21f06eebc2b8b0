"""What the letters of an issuer in a symbol stand for: "BLĐTBXH" is Bộ Lao động - Thương binh và Xã hội.

Ministries of today and of the past, bodies of the Party and the National Assembly, local bodies. Facts,
written by hand. Local codes (UBND, TU) give only the head of a name: the place comes from the document.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from ingest.types import fold_code

CENTRAL: Final[dict[str, str]] = {
    "CP": "Chính phủ",
    "TTg": "Thủ tướng Chính phủ",
    "HĐBT": "Hội đồng Bộ trưởng",
    "HĐCP": "Hội đồng Chính phủ",
    "QH": "Quốc hội",
    "UBTVQH": "Ủy ban Thường vụ Quốc hội",
    "HĐNN": "Hội đồng Nhà nước",
    "CTN": "Chủ tịch nước",
    "VPCP": "Văn phòng Chính phủ",
    "VPQH": "Văn phòng Quốc hội",
    "VPCTN": "Văn phòng Chủ tịch nước",
    "BNV": "Bộ Nội vụ",
    "BTP": "Bộ Tư pháp",
    "BTC": "Bộ Tài chính",
    "BCA": "Bộ Công an",
    "BQP": "Bộ Quốc phòng",
    "BNG": "Bộ Ngoại giao",
    "BYT": "Bộ Y tế",
    "BXD": "Bộ Xây dựng",
    "BCT": "Bộ Công Thương",
    "BCN": "Bộ Công nghiệp",
    "BTM": "Bộ Thương mại",
    "BTS": "Bộ Thủy sản",
    "BKHCN": "Bộ Khoa học và Công nghệ",
    "BKH&CN": "Bộ Khoa học và Công nghệ",
    "BKHCNMT": "Bộ Khoa học, Công nghệ và Môi trường",
    "BGDĐT": "Bộ Giáo dục và Đào tạo",
    "BGD&ĐT": "Bộ Giáo dục và Đào tạo",
    "BGD-ĐT": "Bộ Giáo dục và Đào tạo",
    "BKHĐT": "Bộ Kế hoạch và Đầu tư",
    "BKH": "Bộ Kế hoạch và Đầu tư",
    "BKH&ĐT": "Bộ Kế hoạch và Đầu tư",
    "BTNMT": "Bộ Tài nguyên và Môi trường",
    "BTN&MT": "Bộ Tài nguyên và Môi trường",
    "BNN": "Bộ Nông nghiệp và Phát triển nông thôn",
    "BNNPTNT": "Bộ Nông nghiệp và Phát triển nông thôn",
    "BNNPTTN": "Bộ Nông nghiệp và Phát triển nông thôn",
    "BNN&PTNT": "Bộ Nông nghiệp và Phát triển nông thôn",
    "BNNMT": "Bộ Nông nghiệp và Môi trường",
    "BNN&MT": "Bộ Nông nghiệp và Môi trường",
    "BNNVMT": "Bộ Nông nghiệp và Môi trường",
    "BGTVT": "Bộ Giao thông vận tải",
    "BLĐTBXH": "Bộ Lao động - Thương binh và Xã hội",
    "LĐTBXH": "Bộ Lao động - Thương binh và Xã hội",
    "BLĐTB&XH": "Bộ Lao động - Thương binh và Xã hội",
    "BTTTT": "Bộ Thông tin và Truyền thông",
    "BBCVT": "Bộ Bưu chính, Viễn thông",
    "BVHTTDL": "Bộ Văn hóa, Thể thao và Du lịch",
    "BVHTT&DL": "Bộ Văn hóa, Thể thao và Du lịch",
    "BVHTT": "Bộ Văn hóa - Thông tin",
    "BDTTG": "Bộ Dân tộc và Tôn giáo",
    "UBDT": "Ủy ban Dân tộc",
    "UBDTMN": "Ủy ban Dân tộc và Miền núi",
    "UBTDTT": "Ủy ban Thể dục Thể thao",
    "UBDSGĐTE": "Ủy ban Dân số, Gia đình và Trẻ em",
    "TTCP": "Thanh tra Chính phủ",
    "TTNN": "Thanh tra Nhà nước",
    "NHNN": "Ngân hàng Nhà nước Việt Nam",
    "NHNNVN": "Ngân hàng Nhà nước Việt Nam",
    "NH": "Ngân hàng Nhà nước Việt Nam",
    "KTNN": "Kiểm toán Nhà nước",
    "TANDTC": "Tòa án nhân dân tối cao",
    "TATC": "Tòa án nhân dân tối cao",
    "VKSNDTC": "Viện kiểm sát nhân dân tối cao",
    "VKSTC": "Viện kiểm sát nhân dân tối cao",
    "HĐTP": "Hội đồng Thẩm phán Tòa án nhân dân tối cao",
    "BHXH": "Bảo hiểm xã hội Việt Nam",
    "TCT": "Tổng cục Thuế",
    "TCHQ": "Tổng cục Hải quan",
    "TCTK": "Tổng cục Thống kê",
    "TCĐC": "Tổng cục Địa chính",
    "TLĐ": "Tổng Liên đoàn Lao động Việt Nam",
    "UBTWMTTQVN": "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
    "UBTƯMTTQVN": "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
    "ĐCTUBTWMTTQVN": "Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
    "HCCBVN": "Hội Cựu chiến binh Việt Nam",
    "CCBVN": "Hội Cựu chiến binh Việt Nam",
    "TWĐTN": "Ban Chấp hành Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh",
    "TWHCCBVN": "Trung ương Hội Cựu chiến binh Việt Nam",
    "BTCTW": "Ban Tổ chức Trung ương",
    "BTCCBCP": "Ban Tổ chức - Cán bộ Chính phủ",
    "UBKTTW": "Ủy ban Kiểm tra Trung ương",
    "BNCTW": "Ban Nội chính Trung ương",
    "BTGTW": "Ban Tuyên giáo Trung ương",
    "BTGDVTW": "Ban Tuyên giáo và Dân vận Trung ương",
    "BDVTW": "Ban Dân vận Trung ương",
    "BKTTW": "Ban Kinh tế Trung ương",
    "BCSĐCP": "Ban cán sự đảng Chính phủ",
    "VPTW": "Văn phòng Trung ương Đảng",
    "BTĐKTTW": "Ban Thi đua - Khen thưởng Trung ương",
    "HĐTĐKTTW": "Hội đồng Thi đua - Khen thưởng Trung ương",
    "UBVHXH": "Ủy ban Văn hóa và Xã hội",
    "UBPL": "Ủy ban Pháp luật",
    "UBPLTP": "Ủy ban Pháp luật và Tư pháp",
    "UBTP": "Ủy ban Tư pháp",
    "UBKT": "Ủy ban Kinh tế",
    "UBKTTC": "Ủy ban Kinh tế và Tài chính",
    "UBTCNS": "Ủy ban Tài chính, Ngân sách",
    "UBQPAN": "Ủy ban Quốc phòng và An ninh",
    "UBQPANĐN": "Ủy ban Quốc phòng, An ninh và Đối ngoại",
    "UBĐN": "Ủy ban Đối ngoại",
    "UBKHCNMT": "Ủy ban Khoa học, Công nghệ và Môi trường",
    "HĐDT": "Hội đồng Dân tộc",
    "TCCP": "Ban Tổ chức - Cán bộ Chính phủ",
    "UBXH": "Ủy ban Xã hội",
    "UBVĐXH": "Ủy ban Về các vấn đề xã hội",
    "UBDNGS": "Ủy ban Dân nguyện và Giám sát",
    "LPQT": "Bộ Ngoại giao",
}
"""Codes of national bodies. The trailing term number ("QH15", "UBVHXH15") is taken off before looking up."""

LOCAL: Final[dict[str, str]] = {
    "UBND": "UBND",
    "UB": "UBND",
    "HĐND": "HĐND",
    "TTHĐND": "Thường trực HĐND",
    "TT.HĐND": "Thường trực HĐND",
    "CTUBND": "Chủ tịch UBND",
    "VPUBND": "Văn phòng UBND",
    "VP": "Văn phòng",
    "HĐTĐKT": "Hội đồng Thi đua - Khen thưởng",
    "BTĐKT": "Ban Thi đua - Khen thưởng",
    "BCĐ": "Ban Chỉ đạo",
    "SNV": "Sở Nội vụ",
    "STC": "Sở Tài chính",
    "STP": "Sở Tư pháp",
    "SYT": "Sở Y tế",
    "SXD": "Sở Xây dựng",
    "SCT": "Sở Công Thương",
    "SNgV": "Sở Ngoại vụ",
    "SKHCN": "Sở Khoa học và Công nghệ",
    "SKH&CN": "Sở Khoa học và Công nghệ",
    "SGDĐT": "Sở Giáo dục và Đào tạo",
    "SGD&ĐT": "Sở Giáo dục và Đào tạo",
    "SKHĐT": "Sở Kế hoạch và Đầu tư",
    "SKH&ĐT": "Sở Kế hoạch và Đầu tư",
    "STNMT": "Sở Tài nguyên và Môi trường",
    "STN&MT": "Sở Tài nguyên và Môi trường",
    "SNN": "Sở Nông nghiệp và Phát triển nông thôn",
    "SNNPTNT": "Sở Nông nghiệp và Phát triển nông thôn",
    "SNN&PTNT": "Sở Nông nghiệp và Phát triển nông thôn",
    "SNNMT": "Sở Nông nghiệp và Môi trường",
    "SNN&MT": "Sở Nông nghiệp và Môi trường",
    "SGTVT": "Sở Giao thông vận tải",
    "SLĐTBXH": "Sở Lao động - Thương binh và Xã hội",
    "STTTT": "Sở Thông tin và Truyền thông",
    "SVHTTDL": "Sở Văn hóa, Thể thao và Du lịch",
    "SVHTT": "Sở Văn hóa và Thể thao",
    "SDL": "Sở Du lịch",
    "SDTTG": "Sở Dân tộc và Tôn giáo",
    "VPUB": "Văn phòng UBND",
    "VPHĐND": "Văn phòng HĐND",
    "LĐLĐ": "Liên đoàn Lao động",
    "HND": "Hội Nông dân",
    "HLHPN": "Hội Liên hiệp Phụ nữ",
    "HCCB": "Hội Cựu chiến binh",
    "CAT": "Công an",
    "CATP": "Công an",
    "TTP": "Thanh tra",
    "TTTP": "Thanh tra",
    "TTT": "Thanh tra",
}
"""Codes of local bodies: heads of names that need the document's place."""

BOARDS: Final[dict[str, str]] = {
    "BTG": "Ban Tuyên giáo",
    "BTGDV": "Ban Tuyên giáo và Dân vận",
    "BTC": "Ban Tổ chức",
    "BDV": "Ban Dân vận",
    "BNC": "Ban Nội chính",
    "UBKT": "Ủy ban Kiểm tra",
    "VP": "Văn phòng",
}
"""Boards of a provincial Party committee: their codes end in TU ("BTGTU")."""

PARTY: Final = ("TW", "TU", "HU", "QU", "ĐU", "ĐUK", "BTV", "BCSĐ", "ĐĐ")
"""Party committees that write their issuer after a slash, with no fixed body behind the letters."""

TERMED: Final = ("QH", "UBTVQH", "HĐNN")
"""Bodies whose code ends in the number of their term."""

_COUNCIL_TERMS: Final = (
    (4, 1989, 1994), (5, 1994, 1999), (6, 1999, 2004), (7, 2004, 2011), (8, 2011, 2016), (9, 2016, 2021), (10, 2021, 2026),
)  # fmt: skip
"""Terms of people's councils with their first and last years."""

_BY_FOLD: Final = {fold_code(code): code for code in reversed([*CENTRAL, *LOCAL, *PARTY])}


@lru_cache(4096)
def canonical_issuer_code(code: str) -> str | None:
    """The official spelling of a known issuer code typed in any way ("BLDTBXH" -> "BLĐTBXH"), else None."""
    upper = code.upper()
    if upper.endswith("TƯ"):
        # Trung ương is written TW; without its mark it would read TU, a provincial committee.
        return "TW" if upper == "TƯ" else _BY_FOLD.get(fold_code(upper[:-2] + "TW"))
    return _BY_FOLD.get(fold_code(code))


def split_term(code: str) -> tuple[str, str]:
    """A code and the digits glued to its end: ("QH", "15"), ("UBND", "")."""
    base = code.rstrip("0123456789")
    return base, code[len(base) :]


def is_council_term(base: str, digits: str, year: str | None) -> bool:
    """Whether digits behind a people's council's code are the number of its term in that year, as councils wrote it into
    their symbols ("12/2004/NQ-HĐND7"): councils are elected for one term in all provinces, the fourth from 1989."""
    if year is None or canonical_issuer_code(base) != "HĐND" or not digits.isdigit():
        return False
    return any(str(term) == digits and first <= int(year) <= last for term, first, last in _COUNCIL_TERMS)


@lru_cache(4096)
def central_issuer(code: str) -> str | None:
    """The national body a code stands for, its term number ignored, else None."""
    known = canonical_issuer_code(code) or canonical_issuer_code(split_term(code)[0])
    return CENTRAL.get(known) if known else None


@lru_cache(4096)
def local_issuer(code: str) -> str | None:
    """The head of a local body's name ("UBND", "Sở Nội vụ") for a code, else None."""
    known = canonical_issuer_code(code) or canonical_issuer_code(split_term(code)[0])
    return LOCAL.get(known) if known else None


@lru_cache(4096)
def board_of_committee(code: str) -> str | None:
    """The board of a provincial Party committee that a code stands for ("BTGTU" -> "Ban Tuyên giáo"), else None."""
    upper = code.upper()
    return BOARDS.get(upper[:-2]) if upper.endswith("TU") else None


def board_alone(code: str) -> str | None:
    """The board of some Party committee or union that a code without its committee stands for in a Party symbol
    ("02-KH/UBKT" -> "Ủy ban Kiểm tra"), else None."""
    return BOARDS.get(code)


@lru_cache(4096)
def nearest_central_code(code: str) -> str | None:
    """The one national code that a code of six letters or more lacks its first or last letter of ("BLĐTBX")."""
    if len(code) < 5 or canonical_issuer_code(code):
        return None
    folded = fold_code(code)
    near = {
        known
        for known in CENTRAL
        if len(known) >= 6
        and fold_code(known) in (fold_code(known)[0] + folded, folded + fold_code(known)[-1])
    }
    return near.pop() if len(near) == 1 else None
