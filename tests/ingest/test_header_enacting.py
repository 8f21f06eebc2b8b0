"""Heads that lack what Nghị định 30 asks for: excerpts, letters with a subject over several lines, bureaus of committees."""

from __future__ import annotations

import pytest

from ingest.cleaning import clean
from ingest.header.enacting import tells_of_paper
from ingest.header.reading import read_header
from ingest.model import Header, Source, SourceText
from ingest.pipeline import parse


def head(text: str) -> Header:
    return read_header(clean(SourceText(Source("a.txt", "0" * 64, "text/plain"), text)))


ENACTED = [
    ("Thực hiện Nghị quyết số 23/NQ-CP ngày 06/5/2022 của Chính phủ, Ủy ban nhân dân tỉnh xây dựng Kế hoạch trồng đước ở các xã "
     "của tỉnh Cà Mau, gồm các việc chính như sau:\n1. Mục tiêu", "Kế hoạch", "UBND tỉnh Cà Mau", "the text names one province"),
    ("Thực hiện Nghị định số 47/2019/NĐ-CP của Chính phủ, Ủy ban nhân dân thành phố ban hành Kế hoạch triển khai như sau:\nĐánh giá",
     "Kế hoạch", "UBND thành phố", "no province is named"),
    ("KẾ HOẠCH\nTriển khai Chỉ thị số 09/CT-UBND\n\nCăn cứ Kế hoạch số 21/KH-HĐTĐKT ngày 15/4/2023;\n\nHội đồng Thi đua - Khen thưởng "
     "tỉnh ban hành Kế hoạch tổ chức thực hiện ở tỉnh Tây Ninh như sau:\nI. MỤC ĐÍCH", "Kế hoạch", "Hội đồng Thi đua - Khen thưởng tỉnh Tây Ninh", "a type, no issuer"),
    ("CHỈ THỊ CỦA THỦ TƯỚNG CHÍNH PHỦ\nVề việc triển khai thực hiện Nghị quyết về công tác tư pháp\n\nThủ tướng Chính phủ chỉ thị:\n1. Bộ Công an.",
     "Chỉ thị", "Thủ tướng Chính phủ", "the issuer on the heading's line"),
    ("Ngày 03/5, UBND tỉnh Cà Mau ban hành Kế hoạch số 842/KH-UBND với các nội dung như sau:\nMột là ...", None, None, "told of another paper"),
    ("UBND tỉnh Cà Mau vừa ban hành Kế hoạch triển khai phong trào thi đua, nội dung như sau:\nMột là ...", None, None, "news of a paper"),
    ("Ngày 04/6/2023, Ban Thường vụ Tỉnh ủy Cà Mau có Công văn số 1511-CV/TU về tuyên truyền.\n\nBan Thường vụ Tỉnh ủy yêu cầu các cấp thực hiện "
     "một số việc sau:\n1. Treo cờ.", None, None, "news that goes on with what the paper asks"),
    ("SỞ Y TẾ\nTăng cường phòng dịch\n(TN) - Ngày 11/8, Sở Y tế đã ban hành Công văn số 3317/SYT-NVY.\nTheo đó, các đơn vị rà soát.", None, None,
     "news under the name of who issued the paper"),
    ("Thực hiện Công văn số 88/SGDĐT-VP ngày 12/3/2022 của Sở Giáo dục và Đào tạo, Phòng Giáo dục và Đào tạo đề nghị các trường thực hiện "
     "các việc như sau:\n1. Vệ sinh trường lớp", "Công văn", "Phòng Giáo dục và Đào tạo", "who asks others writes a letter"),
    ("V/v chủ trương xây cầu\n\nXét đề nghị của Sở Xây dựng tại Tờ trình số 71/TTr-SXD ngày 02/4/2022; Ủy ban nhân dân tỉnh Cà Mau có ý kiến như sau:\n"
     "1. Thống nhất", "Công văn", "UBND tỉnh Cà Mau", "who gives an opinion writes a letter"),
    ("I. CĂN CỨ XÂY DỰNG ĐỀ ÁN\n- Luật Đường bộ;\n- Nghị định số 44/2024/NĐ-CP.", "Đề án", None, "the first heading tells the kind"),
    ("CƠ SỞ PHÁP LÝ LẬP PHƯƠNG ÁN\n- Luật Đường bộ;\n- Nghị định số 44/2024/NĐ-CP.", "Phương án", None, "other words for the grounds"),
    ("1. CƠ SỞ BAN HÀNH QUY CHẾ\n- Luật Đường bộ;\n- Nghị định số 44/2024/NĐ-CP.", "Quy chế", None, "a first heading with a figure"),
    ("UBND tỉnh Cà Mau đã ban hành Kế hoạch trồng đước, nội dung như sau:\nMột là ...", None, None, "what was issued before is told of"),
    ("UBND tỉnh Cà Mau mới ban hành Kế hoạch trồng đước, nội dung như sau:\nMột là ...", None, None, "what was issued just now is told of"),
    ("Để phòng cháy rừng, UBND tỉnh Cà Mau hướng dẫn các xã như sau:\n1. Trực canh", None, "UBND tỉnh Cà Mau", "who guides"),
    ("Để phòng cháy rừng, UBND tỉnh Cà Mau thông báo lịch trực như sau:\n1. Trực canh", None, "UBND tỉnh Cà Mau", "who makes known"),
    ("Để phòng cháy rừng, UBND tỉnh Cà Mau báo cáo kết quả như sau:\n1. Trực canh", None, "UBND tỉnh Cà Mau", "who reports"),
    ("Để phòng cháy rừng, UBND tỉnh Cà Mau yêu cầu các xã như sau:\n1. Trực canh", None, "UBND tỉnh Cà Mau", "who demands"),
    ("KẾ HOẠCH HÀNH ĐỘNG\nThực hiện Chỉ thị số 09/CT-UBND\n\nUBND tỉnh Cà Mau ban hành Kế hoạch hành động như sau:\n1. Mục tiêu", "Kế hoạch",
     "UBND tỉnh Cà Mau", "a plan of action is a plan"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "issuer", "remark"), ENACTED, ids=[row[3] for row in ENACTED])
def test_who_issues_a_paper_without_head(
    text: str, kind: str | None, issuer: str | None, remark: str
) -> None:
    found = head(text)
    assert (found.type, found.issuer) == (kind, issuer), remark


NEWS = "Ngày 12/5/2023, UBND tỉnh Cà Mau ban hành Quyết định số 71/QĐ-UBND về trồng đước.\n\n"
PRINTED = [
    ("Các xã đã ra quân.\n", True, "nothing else"),
    ("Căn cứ Luật Lâm nghiệp;\n\nĐiều 1. Giao rừng cho xã.\n", False, "its articles follow"),
    ("Các xã đã ra quân.\n\nNơi nhận:\n- Như trên;\n", False, "whom it goes to"),
    ("QUYẾT ĐỊNH\n\nVề trồng đước\n", False, "its heading follows"),
]  # fmt: skip


@pytest.mark.parametrize(("rest", "told", "remark"), PRINTED, ids=[row[2] for row in PRINTED])
def test_news_that_prints_the_paper_tells_of_none(rest: str, told: bool, remark: str) -> None:
    assert tells_of_paper(NEWS + rest) == told, remark


LETTER = "CỤC THUẾ TỈNH CÀ MAU\nSố: 28/CTCMA-TTHT\n{subject}\nCà Mau, ngày 18 tháng 7 năm 2024\n\nKính gửi: Công ty A.\n"
SUBJECTS = [
    ("V/v\n: Thực hiện quy định về hóa đơn.", "Thực hiện quy định về hóa đơn", "V/v on a line of its own"),
    ("V/v chính sách thuế đối với hộ\nkinh doanh", "chính sách thuế đối với hộ kinh doanh", "a narrow cell"),
    ("Về tiếp tục triển khai Chỉ thị số 16/CT-TTg", "tiếp tục triển khai Chỉ thị số 16/CT-TTg", "a bare Về"),
    ("V/v báo cáo kết quả", "báo cáo kết quả", "one line"),
]


@pytest.mark.parametrize(("subject", "title", "remark"), SUBJECTS, ids=[row[2] for row in SUBJECTS])
def test_the_subject_of_a_letter(subject: str, title: str, remark: str) -> None:
    found = head(LETTER.format(subject=subject))
    assert (found.title or "").rstrip(".").removeprefix("Về ") == title, remark
    assert found.date == "2024-07-18"


@pytest.mark.parametrize(
    ("signed", "issuer"),
    [
        ("T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ", "Ban Thường vụ Tỉnh ủy Cà Mau"),
        ("T/M TỈNH ỦY\nPHÓ BÍ THƯ", "Tỉnh ủy Cà Mau"),
        ("T/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG", "Tỉnh ủy Cà Mau"),
    ],
)
def test_a_committees_paper_is_its_bureaus_where_that_signs(signed: str, issuer: str) -> None:
    text = (
        "TỈNH ỦY CÀ MAU\n*\nSố 45-KH/TU\nĐẢNG CỘNG SẢN VIỆT NAM\nCà Mau, ngày 3 tháng 4 năm 2026\n\nKẾ HOẠCH\nthực hiện Chỉ thị số 41-CT/TW\n\n"
        f"Nội dung kế hoạch.\n\nNơi nhận:\n- Lưu VPTU.\n{signed}\nNguyễn Văn An\n"
    )
    assert head(text).issuer == issuer


def test_a_first_sentence_run_into_the_title_is_no_part_of_it() -> None:
    text = "Số: 12/CT-UBND\nCHỈ THỊ\nVề tăng cường quản lý rừng Ngày 02 tháng 01 năm 2025, Tỉnh ủy đã ban hành Nghị quyết về rừng.\n\nĐể thực hiện, UBND tỉnh yêu cầu:\n"
    assert head(text).title == "Về tăng cường quản lý rừng"


ROLLED = (
    "ỦY BAN NHÂN DÂN TỈNH CÀ MAU ------- CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc --------------- Số: 52/2026/QĐ-UBND "
    "Cà Mau, ngày 18 tháng 3 năm 2026 QUYẾT ĐỊNH Về việc ban hành Quy chế quản lý nhà văn hóa ấp - Căn cứ Luật Tổ chức chính quyền địa phương "
    "ngày 16 tháng 6 năm 2025; - Căn cứ Nghị định số 45/2025/NĐ-CP của Chính phủ; QUYẾT ĐỊNH Điều 1. Ban hành kèm theo Quyết định này Quy chế. "
    "Điều 2. Quyết định này có hiệu lực kể từ ngày ký. Nơi nhận: - Như Điều 2; - Lưu: VT. TM. ỦY BAN NHÂN DÂN CHỦ TỊCH (đã ký) Lê Văn Bình"
)


def test_a_head_run_into_one_line_is_taken_apart() -> None:
    found = head(ROLLED)
    assert (found.type, found.number, found.date, found.issuer) == (
        "Quyết định",
        "52/2026/QĐ-UBND",
        "2026-03-18",
        "UBND tỉnh Cà Mau",
    )
    assert (found.title, found.signer, found.place) == (
        "Về việc ban hành Quy chế quản lý nhà văn hóa ấp",
        "Lê Văn Bình",
        "Cà Mau",
    )


def test_a_run_in_paper_is_read_to_its_end() -> None:
    document = parse(SourceText(Source("a.txt", "0" * 64, "text/plain"), ROLLED))
    based_on = {document.citations[r.object.index].number for r in document.relations if r.rel == "based_on"}
    assert "45/2025/NĐ-CP" in based_on
    start, end = document.text.source_span(
        document.text.clean.index("Nơi nhận"), document.text.clean.index("Nơi nhận") + 8
    )
    assert ROLLED[start:end] == "Nơi nhận"


def test_a_long_first_sentence_stays_whole() -> None:
    line = "Căn cứ tình hình, Ủy ban nhân dân tỉnh đề nghị các sở thực hiện Kế hoạch; " * 12
    assert (
        clean(SourceText(Source("a.txt", "0" * 64, "text/plain"), line + "\nĐiều 1. Một")).clean.count("\n")
        == 1
    )


def test_a_letters_subject_goes_before_a_stamp_in_capitals() -> None:
    found = head(
        "BỘ Y TẾ\n\nSố: 1316 /BYT-KH\nV/v hướng dẫn ghi sổ trạm xá\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n"
        "Hà Nội, ngày 09 tháng 3 năm 2026\n\nBỆNH VIỆN ĐA KHOA TỈNH CÀ MAU\nĐẾN Số: 411\nNgày: 12/3/2026\n\nKính gửi:\n- Các bệnh viện.\n\n"
        "Bộ Y tế hướng dẫn kết nối.\n\nNơi nhận:\n- Như trên;\n\nKT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\n(Đã ký, đóng dấu)\n\nNguyễn Thị An\n\nPhụ lục: mẫu báo cáo\n"
    )
    assert (found.title, found.signer) == ("hướng dẫn ghi sổ trạm xá", "Nguyễn Thị An")
