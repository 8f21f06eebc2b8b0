"""Citations as different offices write them: who issued them in turn, what part of an office decides, whose paper a commune cites."""

from __future__ import annotations

import pytest

from ingest.model import Citation, Source, SourceText
from ingest.pipeline import parse

STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
CITY = f"ỦY BAN NHÂN DÂN\nTHÀNH PHỐ CẦN THƠ\nSố: 5/BC-UBND\n{STATE}Cần Thơ, ngày 20 tháng 5 năm 2026\nBÁO CÁO\nKết quả công tác tháng 5\n"
COMMUNE = f"ỦY BAN NHÂN DÂN\nXÃ THỚI HƯNG\nSố: 15/KH-UBND\n{STATE}Thới Hưng, ngày 20 tháng 5 năm 2026\nKẾ HOẠCH\nXây dựng đời sống văn hóa\nCăn cứ Kế hoạch số 20/KH-UBND ngày 03 tháng 3 năm 2026 của UBND thành phố Cần Thơ;\n"


def cited(text: str, number: str, head: str = "") -> Citation:
    document = parse(
        SourceText(
            Source("a.txt", "0" * 64, "text/plain"), f"{head}\n{text}\n\nCác đơn vị nghiêm túc thực hiện.\n"
        )
    )
    return next(c for c in document.citations if number in (c.number, c.name))


CASES = [
    (CITY, "Các Quyết định số 90/QĐ-UBND ngày 28/4/2022, số 61/QĐ-UBND ngày 15/3/2022 lần lượt của UBND tỉnh Long An và UBND tỉnh Hậu Giang đã hết hiệu lực.", "61/QĐ-UBND", "issuer", "UBND tỉnh Hậu Giang", "bodies in turn behind"),
    (CITY, "Theo Quyết định số 11/QĐ-UBND ngày 4/5/2025; các Quyết định số 90/QĐ-UBND ngày 28/4/2022, số 61/QĐ-UBND ngày 15/3/2022 lần lượt của UBND tỉnh Long An và UBND tỉnh Hậu Giang.", "90/QĐ-UBND", "issuer", "UBND tỉnh Long An", "of a longer row the last ones"),
    (CITY, "Theo Quyết định số 11/QĐ-UBND ngày 4/5/2025; các Quyết định số 90/QĐ-UBND ngày 28/4/2022, số 61/QĐ-UBND ngày 15/3/2022 lần lượt của UBND tỉnh Long An và UBND tỉnh Hậu Giang.", "11/QĐ-UBND", "issuer", "UBND thành phố Cần Thơ", "and not the one before them"),
    (CITY, "UBND xã Phong Điền, UBND phường Cái Răng lần lượt ban hành Kế hoạch số 37/KH-UBND ngày 29/9/2025, Kế hoạch số 52/KH-UBND ngày 30/9/2025.", "37/KH-UBND", "issuer", "UBND xã Phong Điền", "bodies in turn before"),
    (CITY, "Một số nơi chủ động, như phường Tân An ban hành Kế hoạch số 3/KH-UBND ngày 07/01/2026.", "3/KH-UBND", "issuer", "UBND phường Tân An", "a unit acts in the midst of the clause"),
    (CITY, "Công an phường Tân An ban hành Kế hoạch số 3/KH-UBND ngày 07/01/2026.", "3/KH-UBND", "issuer", "UBND thành phố Cần Thơ", "but not where it is the name's end of another body"),
    (CITY, "Riêng Sóc Trăng dùng Quyết định số 31/2022/QĐ-UBND ngày 20/10/2022.", "31/2022/QĐ-UBND", "issuer", "UBND tỉnh Sóc Trăng", "a province by its bare name"),
    (CITY, "Theo Kết luận thanh tra số 120/KL-TTTP ngày 20/10/2025, còn 14 dự án chậm.", "120/KL-TTTP", "issuer", "Thanh tra thành phố Cần Thơ", "the city's inspectors"),
    (COMMUNE, "Ở xã, ngày 10 tháng 11 năm 2025, Đảng ủy ban hành Chỉ thị số 02-CT/ĐU quán triệt nhiệm vụ.", "02-CT/ĐU", "issuer", "Đảng ủy xã Thới Hưng", "the own commune's committee"),
    (COMMUNE, "Trường THPT Hà Huy Giáp là đơn vị đầu tiên ban hành Kế hoạch số 25/KH-THPTHHG ngày 22/01/2026.", "25/KH-THPTHHG", "issuer", "Trường THPT Hà Huy Giáp", "a short form in a name spells its letters"),
    ("", "Căn cứ Nghị quyết số 15/NQ-HĐT ngày 24 tháng 9 năm 2021 của Chủ tịch Hội đồng trường Trường Đại học Nam Cần Thơ về việc ban hành Quy chế;", "15/NQ-HĐT", "issuer", "Chủ tịch Hội đồng trường Trường Đại học Nam Cần Thơ", "a part of a school that decides"),
    ("", "Căn cứ Nghị quyết số 15/NQ-HĐT ngày 24 tháng 9 năm 2021 của Chủ tịch Hội đồng trường Trường Đại học Nam Cần Thơ về việc ban hành Quy chế;", "15/NQ-HĐT", "subject", "về việc ban hành Quy chế", "and what is behind it"),
    ("", "Chỉ thị số 10/CT-BTL ngày 08/01/2026 của Tư lệnh Quân khu 9 về công tác huấn luyện.", "10/CT-BTL", "issuer", "Tư lệnh Quân khu 9", "a commander"),
    ("", "Quyết định số 215/QĐ-BV ngày 11/4/2025 của Giám đốc Bệnh viện Đa khoa Trung tâm An Giang về ban hành Quy chế.", "215/QĐ-BV", "issuer", "Giám đốc Bệnh viện Đa khoa Trung tâm An Giang", "a hospital's head"),
    ("", "Ngày 05/8/2002, tại kỳ họp thứ nhất, Quốc hội khóa XI ra Nghị quyết số 02/2002/NQ-QH11 thành lập Bộ Khoa học và Công nghệ.", "02/2002/NQ-QH11", "date", "2002-08-05", "to make a resolution is said so too"),
    ("", "Đoàn kiểm tra Quyết định số 45/2003/QĐ-TTg ngày 2/4/2003 về việc thành lập Sở.", "45/2003/QĐ-TTg", "date", "2003-04-02", "but no other word that ends so"),
    ("", "Quyết định số 1658/QĐ-TTg (Chiến lược quốc gia về tăng trưởng xanh) được Thủ tướng Chính phủ ban hành ngày 01/10/2021.", "1658/QĐ-TTg", "date", "2021-10-01", "by whom, and then the day"),
    ("", "Nghị định số 98/2019/NĐ-CP ngày 27 năm 12 năm 2019 của Chính phủ về sửa đổi các nghị định thuộc lĩnh vực hạ tầng kỹ thuật;", "98/2019/NĐ-CP", "date", "2019-12-27", "the month is called a year"),
    ("", "Nghị quyết số 186/2020/NQ-HĐND ngày 15/7/2020 của quy định mức hỗ trợ khuyến nông;", "186/2020/NQ-HĐND", "subject", "quy định mức hỗ trợ khuyến nông", "the issuer was left out"),
    (CITY, "Công văn số 1234/UBND-KT ngày 01/02/2026 của UBND thành phố V/v tăng cường quản lý giá;", "1234/UBND-KT", "issuer", "UBND thành phố Cần Thơ", "the title's sign is no place"),
    (CITY, "Quyết định số 07/QĐ-HĐTĐKT ngày 09/9/2025 chia 103 xã, phường thành 12 cụm thi đua.", "07/QĐ-HĐTĐKT", "subject", "chia 103 xã, phường thành 12 cụm thi đua", "what it does"),
    ("", "Nghị quyết số 05-NQ/ĐUCA ngày 12/3/2026 của Đảng ủy Công an tỉnh Lào Cai.", "05-NQ/ĐUCA", "date", "2026-03-12", "a code like two syllables stays whole"),
    ("", "Căn cứ Luật tổ chức Hội đồngnhân dân và Ủy ban nhân dân ngày 26 tháng 11 năm 2003;", "Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân", "date", "2003-11-26", "two words of a law's name glued"),
    ("", "UBND tỉnh rà soát theo Nghị định số 107/2021/NĐ-CP ngày 06/12/2021 và Thông tư số 3/2025/TT-VPCP ngày 15/9/2025 của Văn phòng Chính phủ.", "107/2021/NĐ-CP", "issuer", "Chính phủ", "a decree is the Government's, not its office's"),
    ("", "Quyết định số 27/2018/QĐ-TTg ngày 06/7/2018 của Chính phủ ban hành Hệ thống ngành kinh tế.", "27/2018/QĐ-TTg", "issuer", "Thủ tướng Chính phủ", "the code knows better who decided"),
    ("", "Quyết định số 116/QĐ-TTg ngày 24/7/2017 của Bộ trưởng Bộ Tư pháp về ban hành kế hoạch.", "116/QĐ-TTg", "issuer", "Bộ trưởng Bộ Tư pháp", "but a minister may have written another code"),
    ("", "Công văn số 77/CV-HĐQLQ ngày 1/2/2025 của Hội đồng quản lý Quỹ Phát triển đất tỉnh An Giang về ứng vốn.", "77/CV-HĐQLQ", "issuer", "Hội đồng quản lý Quỹ Phát triển đất tỉnh An Giang", "the part goes on into whose it is"),
    ("", "Quyết định số 46/QĐ-TAND ngày 5/5/2025 của Chánh án Tòa án nhân dân khu vực 3 - Cần Thơ.", "46/QĐ-TAND", "issuer", "Chánh án Tòa án nhân dân khu vực 3 - Cần Thơ", "a court of a region"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("head", "text", "number", "field", "expected", "remark"), CASES, ids=[c[5] for c in CASES]
)
def test_citations(head: str, text: str, number: str, field: str, expected: str, remark: str) -> None:
    assert getattr(cited(text, number, head), field) == expected
