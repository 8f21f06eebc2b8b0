"""Subjects: what a sentence calls a paper before its number, and words that titles begin with behind the issuer."""

from __future__ import annotations

import pytest

from tests.ingest.citing import cite

SUBJECTS = [
    (
        "Quy hoạch thành phố Huế được phê duyệt tại Quyết định số 108/QĐ-TTg ngày 26 tháng 01 năm 2024, Quy hoạch tỉnh Bến Tre được phê duyệt tại Quyết định số 1399/QĐ-TTg ngày 17 tháng 11 năm 2023.",
        "1399/QĐ-TTg", "Quy hoạch tỉnh Bến Tre", "the second of a row of titles, each with its own number",
    ),
    (
        "Dự toán ngân sách huyện được giao tại Nghị quyết số 12/NQ-HĐND ngày 15 tháng 12 năm 2024.",
        "12/NQ-HĐND", "Dự toán ngân sách huyện", "what a paper gave is the subject of its sentence",
    ),
    (
        "Các chỉ tiêu còn lại của xã được giao tại Nghị quyết số 12/NQ-HĐND ngày 15 tháng 12 năm 2024.",
        "12/NQ-HĐND", None, "a group of aims is no title",
    ),
    (
        "Công tác phòng cháy rừng mùa khô thực hiện theo Kế hoạch số 61/KH-UBND ngày 02 tháng 02 năm 2024.",
        "61/KH-UBND", "Công tác phòng cháy rừng mùa khô", "work that is done by a plan",
    ),
    (
        "Quyết định số 61/QĐ-UBND ngày 02 tháng 02 năm 2024 tiếp tục là cơ sở để xã vận động nhân dân.",
        "61/QĐ-UBND", None, "what a paper goes on to be is no title",
    ),
    (
        "Căn cứ Kế hoạch số 61-KH/TU ngày 02/02/2024 của Tỉnh ủy thúc đẩy nuôi trồng thủy sản ven bờ;",
        "61-KH/TU", "thúc đẩy nuôi trồng thủy sản ven bờ", "a verb behind the issuer",
    ),
    (
        "Căn cứ Nghị quyết số 61/NQ-CP ngày 02/02/2024 của Chính phủ việc ban hành Chiến lược trồng rừng;",
        "61/NQ-CP", "việc ban hành Chiến lược trồng rừng", "the preposition of the title left out",
    ),
    (
        "Theo Nghị định số 61/2024/NĐ-CP quy định tại Điều 5 và Điều 6.",
        "61/2024/NĐ-CP", None, "where a provision stands is no title",
    ),
    (
        "Người thuộc diện của Nghị định số 61/2024/NĐ-CP quy định về trồng rừng ven biển thì được hỗ trợ giống.",
        "61/2024/NĐ-CP", "quy định về trồng rừng ven biển", "what follows from a condition is the sentence's",
    ),
    (
        "Văn phòng Chính phủ có Thông báo số 61/TB-VPCP thông báo Kết luận của Thủ tướng Chính phủ tại cuộc họp về nhà ở.",
        "61/TB-VPCP", "thông báo Kết luận của Thủ tướng Chính phủ tại cuộc họp về nhà ở", "a notice of conclusions",
    ),
    (
        "Thực hiện Kế hoạch số 61/KH-BCA-BYT ngày 31 tháng 8 năm 2031 của Bộ Công an và Bộ Y tế triển khai làm sạch sổ khám bệnh, ngày 12 tháng 9 năm 2031 UBND tỉnh đã ban hành Kế hoạch số 68/KH-UBND.",
        "61/KH-BCA-BYT", "triển khai làm sạch sổ khám bệnh", "behind two ministries, before the day of who acts next",
    ),
    (
        "Trên cơ sở Hướng dẫn số 61/HD-BTĐKT ngày 15/3/2031 của Ban Thi đua - Khen thưởng tỉnh (Ban TĐKT tỉnh) về bình xét các cụm.",
        "61/HD-BTĐKT", "về bình xét các cụm", "behind what the issuer is called for short",
    ),
    (
        "Thông báo số 61/TB-UBND ngày 05/9/2031 kết luận phiên họp đầu năm của Ban Chỉ đạo.",
        "61/TB-UBND", "kết luận phiên họp đầu năm của Ban Chỉ đạo", "the conclusions of a meeting",
    ),
    *(
        (
            "thay thế Kế hoạch số 61-KH/TU, ngày 18/02/2031 của Tỉnh ủy Bến Tre (cũ), Kế hoạch số 62-KH/TU, ngày 05/3/2031 của Tỉnh ủy Sóc Trăng và Kế hoạch số 63-KH/TU ngày 21/02/2031 của Tỉnh ủy Trà Vinh về nuôi tôm sạch.",
            number, "về nuôi tôm sạch", f"papers of one kind in three places: {number}",
        )
        for number in ("61-KH/TU", "62-KH/TU", "63-KH/TU")
    ),
    (
        "Kế hoạch số 61/KH-UBND ngày 18/02/2031 của UBND tỉnh Bến Tre và Chỉ thị số 62/CT-UBND ngày 05/3/2031 của UBND tỉnh Sóc Trăng về nuôi tôm sạch.",
        "61/KH-UBND", None, "papers of two types are no such row",
    ),
    (
        "Kế hoạch số 61-KH/TU ngày 18/02/2031 của Tỉnh ủy Trà Vinh và Kế hoạch số 63-KH/TU ngày 21/02/2031 của Tỉnh ủy Trà Vinh về nuôi tôm sạch.",
        "61-KH/TU", None, "nor are two of one body",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "number", "subject", "remark"), SUBJECTS)
def test_subjects(text: str, number: str, subject: str | None, remark: str) -> None:
    assert [c.subject for c in cite(text) if c.number == number] == [subject], remark


def test_the_label_with_its_last_letter_lost() -> None:
    assert [c.number for c in cite("Công văn s 512/BYT-KCB ngày 25/02/2021 hướng dẫn việc này.")] == [
        "512/BYT-KCB"
    ]


READ = [
    (
        "Kế hoạch số 275-KH/TWĐTN ngày 06/3/2014 của Ban Chấp hành Trung ương Đoàn TNCS Hồ Chí Minh về việc trồng rừng;",
        "2014-03-06", "Ban Chấp hành Trung ương Đoàn", "về việc trồng rừng", "the union's full name",
    ),
    (
        "Thực hiện Nghị quyết số 09-NQ/ĐH ngày 25/10/2021 của Đại hội đại biểu Đảng bộ thành phố lần thứ XIV, UBND xây dựng kế hoạch.",
        "2021-10-25", "Đại hội đại biểu Đảng bộ thành phố Cần Thơ lần thứ XIV", None, "a congress of the own place",
    ),
    (
        "Xét đề nghị của Hội Cựu giáo chức Việt Nam tại công văn số 41/BTV-CGC ngày 07 tháng 8 năm 2013,",
        "2013-08-07", "Hội Cựu giáo chức Việt Nam", None, "who proposes by a letter wrote it",
    ),
    (
        "Theo Quyết định số 145/QĐ-TT-CLT ngày 27/3/2024 của Cục trưởng Cục Trồng trọt ban hành Quy trình làm đất.",
        "2024-03-27", "Cục trưởng Cục Trồng trọt", "ban hành Quy trình làm đất", "who leads a part of a ministry",
    ),
    (
        "Quyết định số 35/2013/QĐ-UBND ngày 04/6/20131 về việc tách thửa đất.",
        "2013-06-04", "UBND thành phố Cần Thơ", "về việc tách thửa đất", "a figure too many",
    ),
    (
        "Tờ trình số 67/TTr-STC 13 tháng 5 năm 2021 về giá đất.",
        "2021-05-13", "Sở Tài chính thành phố Cần Thơ", "về giá đất", "the first word of a date left out",
    ),
    (
        "Thông tư số 17/2012/TT-BGDĐT ngày 16 tháng năm 2012 của Bộ Giáo dục và Đào tạo quy định về dạy thêm;",
        None, "Bộ Giáo dục và Đào tạo", "quy định về dạy thêm", "a date without its month",
    ),
    (
        "Cũng theo Quyết định số 69/QĐ-UBND, “kể từ ngày ký, công ty không còn nhiệm vụ đầu tư”.",
        None, "UBND thành phố Cần Thơ", None, "words of the paper are no title",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "date", "issuer", "subject", "remark"), READ)
def test_day_issuer_and_subject(
    text: str, date: str | None, issuer: str, subject: str | None, remark: str
) -> None:
    found = cite(text)[0]
    assert (found.date, found.issuer, found.subject) == (date, issuer, subject), remark
