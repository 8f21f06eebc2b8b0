"""Laws cited by name: where each name ends."""

from __future__ import annotations

import pytest

from ingest.citations.laws import find_laws

NAMES = [
    (
        "theo Luật Thi đua, khen thưởng và các văn bản hướng dẫn",
        ["Luật Thi đua, khen thưởng"],
        "a comma inside the name",
    ),
    (
        "khi áp dụng Luật Bảo vệ dữ liệu cá nhân, hướng dẫn tại Công văn số 9/SCT-VP ngày 2/3/2031",
        ["Luật Bảo vệ dữ liệu cá nhân"],
        "the letter's number and day are not the law's",
    ),
    (
        "theo Luật Giữ rừng quy định tại Văn bản số 9/SNN-KL ngày 2/3/2025",
        ["Luật Giữ rừng"],
        "what is told in a paper",
    ),
    ("Căn cứ Luật Phí và lệ phí ngày 25 tháng 11 năm 2015;", ["Luật Phí và lệ phí"], "và inside the name"),
    ("Căn cứ Luật Kiến trúc ngày13/6/2019;", ["Luật Kiến trúc"], "the day glued to its word"),
    (
        "Căn cứ Luật Đô thị xanh ngày5 tháng 3 năm 2013;",
        ["Luật Đô thị xanh"],
        "an unknown law, the day glued",
    ),
    (
        "Căn cứ các Luật: Đất đai, Nhà ở và Kinh doanh bất động sản;",
        ["Luật Đất đai", "Luật Nhà ở", "Luật Kinh doanh bất động sản"],
        "a row under one head",
    ),
    (
        "theo các Luật Đất đai, Nhà ở năm 2023",
        ["Luật Đất đai", "Luật Nhà ở"],
        "a row under one head without a colon",
    ),
    ("theo các Luật Đất đai, Sở Xây dựng phải báo", ["Luật Đất đai"], "who acts is no law of the row"),
    ("theo Luật Đất đai, Nhà ở xã hội được bán", ["Luật Đất đai"], "one law alone has no row"),
    (
        "dự thảo Luật Giao thông thông minh, đã trình",
        ["Luật Giao thông thông minh"],
        "thông minh within a title",
    ),
    ("theo Luật Đầu tư, Luật Đầu tư công", ["Luật Đầu tư", "Luật Đầu tư công"], "one name begins another"),
    ("Bộ luật Lao động ngày 20 tháng 11 năm 2019", ["Bộ luật Lao động"], "a code"),
    (
        "Pháp lệnh Ưu đãi người có công với cách mạng",
        ["Pháp lệnh Ưu đãi người có công với cách mạng"],
        "an ordinance",
    ),
    (
        "Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;",
        ["Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam"],
        "the Constitution in full",
    ),
    ("Hiến pháp năm 2013 quy định", ["Hiến pháp"], "the Constitution with its year"),
    ("tuân thủ Hiến pháp và pháp luật", [], "a turn of phrase, not a citation"),
    ("Luật Đường bộ năm 2024", ["Luật Đường bộ"], "the year is no part of the name"),
    ("dự thảo Luật Việc làm (sửa đổi)", ["Luật Việc làm (sửa đổi)"], "a draft's name"),
    ("Luật này quy định, Luật đó", [], "pronouns"),
    ("luật sư, pháp luật, Hội Luật gia", [], "other words with luật"),
    ("Trường Đại học Luật Hà Nội", [], "a school"),
    ("Luật Luật sư được sửa đổi", ["Luật Luật sư"], "the word twice"),
    ("Luật Bảo hiểm xã hội có hiệu lực", ["Luật Bảo hiểm xã hội"], "a verb ends the name"),
    ("Luật Đất đai và pháp luật có liên quan", ["Luật Đất đai"], "và that does not belong to the name"),
    ("Luật thi đua, khen thưởng số 06/2022/QH15", ["Luật Thi đua, khen thưởng"], "small letter after Luật"),
    ("Luật Thú y\nđược áp dụng", ["Luật Thú y"], "no reading across a paragraph's end"),
    (
        "Luật Khai thác không gian vũ trụ quy định",
        ["Luật Khai thác không gian vũ trụ"],
        "a law nobody has heard of",
    ),
    (
        "Luật Quản lý, khai thác vũ trụ ngày 12 tháng 5 năm 2030; theo Luật Quản lý, khai thác vũ trụ thì",
        ["Luật Quản lý, khai thác vũ trụ", "Luật Quản lý, khai thác vũ trụ"],
        "an unknown name with a comma is learnt from the place where a date ends it",
    ),
    (
        "Luật Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng theo Mẫu số 03",
        ["Luật Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng"],
        "the number of a form is no law's number",
    ),
    (
        "Luật Thuế thu nhập doanh nghiệp2 quy định",
        ["Luật Thuế thu nhập doanh nghiệp"],
        "a glued footnote mark",
    ),
    ("Luật Hoá chất", ["Luật Hoá chất"], "old placing of the tone mark"),
    (
        "Thực hiện Luật Kinh tế xanh, tuần hoàn và phát thải thấp, thành phố đã làm",
        ["Luật Kinh tế xanh, tuần hoàn và phát thải thấp"],
        "an unknown title's list before the main clause",
    ),
    (
        "Theo Luật Vận hành vũ trụ, bầu khí quyển và không gian số thì phải đăng ký",
        ["Luật Vận hành vũ trụ, bầu khí quyển và không gian số"],
        "a list before thì",
    ),
    (
        "theo Luật Trọng tài, hòa giải thương mại và Luật Doanh nghiệp, các bên tự thỏa thuận",
        ["Luật Trọng tài, hòa giải thương mại", "Luật Doanh nghiệp"],
        "a list before the next law",
    ),
    (
        "Theo Luật Bảo tồn biển xanh, tổ chức và cá nhân phải báo",
        ["Luật Bảo tồn biển xanh"],
        "who acts is no part of the title",
    ),
    (
        "Luật Thư viện, lưu trữ và di sản tư liệu năm 2029",
        ["Luật Thư viện, lưu trữ và di sản tư liệu"],
        "a longer title than the known one, when it is dated",
    ),
    ("Luật Nhà ở, hợp đồng ngày 12/3/2020", ["Luật Nhà ở"], "a contract's date dates no law"),
    (
        "Căn cứ Luật Tổ chức\nQuốc hội ngày 20 tháng 11 năm 2014;",
        ["Luật Tổ chức Quốc hội"],
        "a known title over a line's end",
    ),
    ("theo Luật Giá\nCông bố ngày 12/3/2020", ["Luật Giá"], "another paragraph"),
    (
        "các nước theo Luật Đầu tư\nCông ty A số 12/HĐ",
        ["Luật Đầu tư"],
        "a paragraph that begins like a longer title",
    ),
    (
        "Căn cứ Luật Ban hành văn bản quy phạm pháp luật của HĐND và UBND ngày 03 tháng 12 năm 2004;",
        ["Luật Ban hành văn bản quy phạm pháp luật của HĐND và UBND"],
        "whose papers the law is about",
    ),
    (
        "việc chấp hành Luật Ban hành văn bản quy phạm pháp luật của HĐND và UBND các cấp",
        ["Luật Ban hành văn bản quy phạm pháp luật"],
        "who keeps the law",
    ),
    (
        "Luật sửa đổi, bổ sung một số điều Luật Tiếp công dân ngày 14/6/2029;",
        ["Luật sửa đổi, bổ sung một số điều Luật Tiếp công dân", "Luật Tiếp công dân"],
        "của left out of an amending law's name",
    ),
    (
        "Căn cứ Luật sa đi, bổ sung một s điều ca Luật Xây dựng năm 2020;",
        ["Luật sửa đổi, bổ sung một số điều của Luật Xây dựng", "Luật Xây dựng"],
        "letters with two marks lost",
    ),
    (
        "Căn cứ Pháp lệnh Bo vệ và kiểm dịch thực vật năm 2001;",
        ["Pháp lệnh Bảo vệ và kiểm dịch thực vật"],
        "and in an ordinance",
    ),
    (
        "Căn cứ Luật Bạo vệ môi trường năm 2020;",
        ["Luật Bạo vệ môi trường"],
        "no letter is lost, another one stands there",
    ),
    (
        "Luật Bảo vệ môi trường năm 2020; điều khoản của Luật BVMT và Luật BĐG",
        ["Luật Bảo vệ môi trường", "Luật Bảo vệ môi trường", "Luật BĐG"],
        "initials of a law that the paper names",
    ),
    ("Luật Xử lý vi phạmhành chính năm 2012", ["Luật Xử lý vi phạm hành chính"], "words that copying glued"),
]


@pytest.mark.parametrize(("text", "expected", "remark"), NAMES)
def test_names(text: str, expected: list[str], remark: str) -> None:
    assert [law.name for law in find_laws(text)] == expected, remark


def test_an_amending_law_holds_other_laws() -> None:
    text = (
        "Luật sửa đổi, bổ sung một số điều của Luật Đấu thầu, Luật Đầu tư theo phương thức đối tác công tư, Luật Hải quan, "
        "Luật Thuế xuất khẩu, thuế nhập khẩu và Luật Quản lý, sử dụng tài sản công số 90/2025/QH15"
    )
    laws = find_laws(text)
    assert laws[0].amending
    assert text[laws[0].start : laws[0].end] == text.removesuffix(" số 90/2025/QH15")
    assert [law.name for law in laws[1:]] == [
        "Luật Đấu thầu",
        "Luật Đầu tư theo phương thức đối tác công tư",
        "Luật Hải quan",
        "Luật Thuế xuất khẩu, thuế nhập khẩu",
        "Luật Quản lý, sử dụng tài sản công",
    ]


AMENDING = [
    (
        "Luật sửa đổi, bổ sung một số điều của các Luật về thuế ngày 26 tháng 11 năm 2014",
        "Luật sửa đổi, bổ sung một số điều của các Luật về thuế",
        "laws of one matter",
    ),
    (
        "Luật sửa đổi 15 luật trong lĩnh vực nông nghiệp và môi trường;",
        "Luật sửa đổi 15 luật trong lĩnh vực nông nghiệp và môi trường",
        "laws of one field",
    ),
    (
        "Luật sửa đổi, bổ sung một số điều của 37 luật có liên quan đến quy hoạch ngày 20 tháng 11 năm 2018",
        "Luật sửa đổi, bổ sung một số điều của 37 luật có liên quan đến quy hoạch",
        "a count of laws",
    ),
    (
        "Luật sửa đổi, bổ sung một số điều và Phụ lục Danh mục chỉ tiêu thống kê quốc gia của Luật Thống kê ngày 12 tháng 11 năm 2021",
        "Luật sửa đổi, bổ sung một số điều và Phụ lục Danh mục chỉ tiêu thống kê quốc gia của Luật Thống kê",
        "more than articles",
    ),
    (
        "Luật sửa đổi, bổ sung Điều 6 và Phụ lục 4 của Luật Đầu tư ngày 22 tháng 11 năm 2016",
        "Luật sửa đổi, bổ sung Điều 6 và Phụ lục 4 của Luật Đầu tư",
        "one article",
    ),
    (
        "Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019; Luật Doanh nghiệp",
        "Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương",
        "the date ends the list",
    ),
    (
        "dự án Luật sửa đổi, bổ sung một số điều của Luật Luật sư, Luật Lưu trữ (sửa đổi), Luật Giá (sửa đổi)",
        "Luật sửa đổi, bổ sung một số điều của Luật Luật sư",
        "drafts of their own in a list of drafts",
    ),
    (
        "Luật sửa đổi, bổ sung một số điều của Luật Viên chức; Luật Doanh nghiệp",
        "Luật sửa đổi, bổ sung một số điều của Luật Viên chức",
        "a semicolon parts two bases",
    ),
]


@pytest.mark.parametrize(("text", "name", "remark"), AMENDING)
def test_amending_names(text: str, name: str, remark: str) -> None:
    assert find_laws(text)[0].name == name, remark


def test_spans_are_surfaces() -> None:
    text = "Thực hiện Luật Thi đua, khen thưởng và Bộ luật Lao động."
    for law in find_laws(text):
        assert text[law.start : law.end] == law.name
