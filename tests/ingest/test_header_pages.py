"""Heads of papers as web pages and newspapers give them: without a heading, without a head, told of and not shown."""

from __future__ import annotations

import pytest

from ingest.header.issuer import central_organ
from ingest.model import Header, Source, SourceText
from ingest.pipeline import parse

NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
HEAD = f"ỦY BAN NHÂN DÂN\n{NATION}Số: 41/QĐ-UBND\nQuảng Trị, ngày 22 tháng 10 năm 2019\n"


def header(text: str) -> Header:
    return parse(SourceText(Source("bai.txt", "0" * 64, "text/plain"), text)).header


TITLES = [
    (HEAD + "BAN HÀNH QUY ĐỊNH VỀ CHẾ ĐỘ BÁO CÁO\nTRÊN ĐỊA BÀN TỈNH\nỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ\nCăn cứ Luật Báo chí;\n", "BAN HÀNH QUY ĐỊNH VỀ CHẾ ĐỘ BÁO CÁO TRÊN ĐỊA BÀN TỈNH", "no line bears the type"),
    ("Quyết định 41/QĐ-UBND sửa đổi mức thu phí chợ\n" + HEAD + "Căn cứ Luật Báo chí;\n", "sửa đổi mức thu phí chợ", "the title on the portal's first line"),
    (HEAD + "QUYẾT ĐỊNH\nVỀ VIỆC PHÁT TRIỂN CHÍNH QUYỀN SỐ VÀ DỊCH VỤ CÔNG CỦA TỈNH Triển khai thực hiện Nghị quyết của Chính phủ:\n", "VỀ VIỆC PHÁT TRIỂN CHÍNH QUYỀN SỐ VÀ DỊCH VỤ CÔNG CỦA TỈNH", "the text run into the title"),
    (HEAD + "QUY ÉT ĐỊNH\nVề chế độ báo cáo định kỳ\nCăn cứ Luật Báo chí;\n", "Về chế độ báo cáo định kỳ", "a heading with a torn word"),
    (HEAD + "VỀ VIỆC BÃI BỎ VĂN BẢN QUY PHẠM PHÁP LUẬT VỀ PHÍ CHỢ\nỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ\nCăn cứ Luật Báo chí;\n", "VỀ VIỆC BÃI BỎ VĂN BẢN QUY PHẠM PHÁP LUẬT VỀ PHÍ CHỢ", "the words of a gazette's banner in a title"),
    (HEAD + "I. THU HỌC PHÍ VÀ CÁC KHOẢN THU KHÁC TRONG NĂM\n", None, "a heading of the text is no title"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "title", "remark"), TITLES, ids=[row[2] for row in TITLES])
def test_titles(text: str, title: str | None, remark: str) -> None:
    assert header(text).title == title, remark


DECIDED = "VỀ VIỆC CHO THUÊ MẶT BẰNG Ở CHỢ ĐÊM\nỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ\nCăn cứ Luật Giá ngày 19 tháng 6 năm 2023;\nXét đề nghị của Sở Tài chính,\n"


@pytest.mark.parametrize(
    ("formula", "kind", "remark"),
    [("QUYẾT ĐỊNH:", "Quyết định", "a decision"), ("QUYẾT NGHỊ:", "Nghị quyết", "a resolution"), ("BÁO CÁO:", None, "no decision")],
)  # fmt: skip
def test_a_decision_that_lost_its_head(formula: str, kind: str | None, remark: str) -> None:
    found = header(DECIDED + formula + "\nĐiều 1. Giá cho thuê là 90.000 đồng.\n")
    title = "VỀ VIỆC CHO THUÊ MẶT BẰNG Ở CHỢ ĐÊM" if kind else None
    assert (found.type, found.title) == (kind, title), remark


def test_rules_drawn_up_behind_the_lines_of_the_head_are_no_words() -> None:
    found = header(
        "BỘ TÀI CHÍNH -------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ---------------\n"
        "Số: 37/2021/TT-BTC\nHà Nội, ngày 03 tháng 6 năm 2021\nTHÔNG TƯ\nQUY ĐỊNH CHẾ ĐỘ KẾ TOÁN HỢP TÁC XÃ\n"
        "Căn cứ Luật Kế toán ngày 20 tháng 11 năm 2015;\n"
    )
    assert (found.number, found.issuer) == ("37/2021/TT-BTC", "Bộ Tài chính")


NEWS = [
    "Ngày 12/5, Ban Thường vụ Tỉnh ủy ban hành Đề án số 18-ĐA/TU thực hiện Nghị quyết số 26-NQ/TW, ngày 03/11/2022 của Bộ Chính trị.",
    "Bến Tre mở rộng vườn dừa\nMười năm sau Nghị quyết số 09-NQ/TU, ngày 04/5/2011, của Tỉnh ủy, tình hình đã khác.",
    "(BĐ) - UBND TP Huế vừa ban hành Kế hoạch số 112/KH-UBND mở đợt thi đua. Theo Thông tư số 23/2012/TT - BCA, ngày 27/4/2012 của Bộ Công an.",
]


@pytest.mark.parametrize("text", NEWS)
def test_a_page_that_tells_of_papers_has_no_head(text: str) -> None:
    found = header(text)
    assert (found.type, found.number, found.date, found.issuer, found.title) == (None,) * 5


TOLD = [
    "Thông tư số 61/2024/TT-BYT ban hành ngày 12/11/2024 quy định về tiêm chủng ở trường học. Đây là văn bản chuyên ngành của Bộ Y tế.\n1. Phạm vi\nThông tư quy định việc tiêm.\n",
    "Chỉ thị số 12/CT-BYT về vệ sinh trường học giữa hai ngành được ban hành ngày 8-5-2012 nhằm bảo vệ học sinh.\n\nChỉ thị số 30/CT-BYT về “Bữa ăn an toàn” được ban hành ngày 24-6-2013 nhằm bảo vệ học sinh.\n",
    "Thông tư số 11/2012/TT-BYT ngày 28/01/2012 hướng dẫn vệ sinh trường học (Văn bản hết hiệu lực)\n\nKể từ ngày 15-12-2016, Thông tư số 11/2012/TT-BYT ngày 28/01/2012 bị bãi bỏ, thay thế bởi Thông tư số 13/2016/TT-BYT.\n",
]


@pytest.mark.parametrize("text", TOLD)
def test_a_page_that_begins_with_a_paper_and_tells_of_it_is_not_the_paper(text: str) -> None:
    found = header(text)
    assert (found.type, found.number, found.issuer) == (None,) * 3


DISTRICTS = [
    ("KẾ HOẠCH\nTuyên truyền trên địa bàn huyện Thới Lai\nỦy ban nhân dân huyện Triển khai như sau:\nTM. ỦY BAN NHÂN DÂN HUYỆN\nCHỦ TỊCH\nNguyễn Văn An\n", "UBND huyện Thới Lai"),
    ("KẾ HOẠCH\nPhối hợp giữa huyện Thới Lai và huyện Vĩnh Thạnh năm 2022\nI. MỤC ĐÍCH\nTM. ỦY BAN NHÂN DÂN HUYỆN\nCHỦ TỊCH\nNguyễn Văn An\n", "UBND huyện"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "issuer"), DISTRICTS)
def test_a_district_is_named_by_the_text_that_names_one(text: str, issuer: str) -> None:
    assert header(text).issuer == issuer


def test_who_decides_is_named_below_the_title() -> None:
    found = header(
        "NGHỊ QUYẾT\nQuy định nội dung hỗ trợ\nHỘI ĐỒNG NHÂN DÂN TỈNH HÀ GIANG\nKHÓA XVIII\nCăn cứ Luật Báo chí;\n"
    )
    assert (found.type, found.issuer) == ("Nghị quyết", "HĐND tỉnh Hà Giang")


def test_a_provincial_committee_that_types_its_code_with_a_hook() -> None:
    found = header(
        "TỈNH ỦY THỪA THIÊN HUẾ\n*\nSố 445-KL/TƯ\nĐẢNG CỘNG SẢN VIỆT NAM\nHuế, ngày 13 tháng 5 năm 2022\nKẾT LUẬN\nvề kết cấu hạ tầng\n"
    )
    assert (found.number, found.correction) == ("445-KL/TU", "445-KL/TƯ → 445-KL/TU")


def test_a_signer_whose_role_is_in_small_letters() -> None:
    found = header(
        HEAD + "QUYẾT ĐỊNH\nVề chế độ báo cáo\nCăn cứ Luật Báo chí;\nChủ tịch\n(Đã ký)\nNguyễn Quốc An\n"
    )
    assert found.signer == "Nguyễn Quốc An"


def test_who_signs_for_another_is_no_issuer() -> None:
    found = header("TM. CHÍNH PHỦ\nKT. THỦ TƯỚNG\nPHÓ THỦ TƯỚNG\nTrần Văn An\n")
    assert (found.issuer, found.signer) == ("Chính phủ", "Trần Văn An")


def test_an_item_of_a_list_is_no_title() -> None:
    found = header(
        "MỘT SỐ VĂN BẢN MỚI\n- Nghị định số 44/2024/NĐ-CP ngày 24/4/2024 quy định về tài sản hạ tầng;\n"
    )
    assert found.number is None


INTRODUCED = [
    (
        "Ngày 14/6/2019, Huyện ủy Gò Dầu đã ban hành Kế hoạch số 71-KH/HU về phòng, chống cháy rừng mùa khô.\nCổng thông tin đăng toàn văn:\n"
        "KẾ HOẠCH\nVề phòng, chống cháy rừng mùa khô\nI. MỤC ĐÍCH\n1. Giảm số vụ cháy.\n",
        ("Kế hoạch", "71-KH/HU", "2019-06-14", "Huyện ủy Gò Dầu", "Về phòng, chống cháy rừng mùa khô"),
        "its type and title stand below once more",
    ),
    (
        "Ngày 14/6/2019, Huyện ủy Gò Dầu đã ban hành Kế hoạch số 71-KH/HU về phòng, chống cháy rừng mùa khô.\nCác xã đã ra quân từ sáng sớm.\n",
        (None, None, None, None, None),
        "news announces nothing",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "head", "remark"), INTRODUCED, ids=[row[2] for row in INTRODUCED])
def test_a_paper_printed_whole_under_a_sentence_that_tells_of_it(
    text: str, head: tuple[str | None, ...], remark: str
) -> None:
    found = header(text)
    assert (found.type, found.number, found.date, found.issuer, found.title) == head, remark


COPIED = [
    (
        HEAD + "KẾ HOẠCH\nTHỰC HIỆN CHỈ THỊ CỦA CHÍNH PHỦ VÀ KẾT LUẬN SỐ 6-KL/TW NGÀY 10/6/2018 VỀ TIẾP TỤC TRỒNG RỪNG\nCăn cứ Luật Báo chí;\n",
        "THỰC HIỆN CHỈ THỊ CỦA CHÍNH PHỦ VÀ KẾT LUẬN SỐ 6-KL/TW NGÀY 10/6/2018 VỀ TIẾP TỤC TRỒNG RỪNG",
        "2019-10-22",
        "number and day of another paper within a title",
    ),
    (
        "THÔNG TƯ\nCỦA BỘ THỦY SẢN SỐ 3/2003/TT-BTS\nNGÀY 15/4/2003 VỀ VIỆC HƯỚNG DẪN ĐĂNG KÝ TÀU CÁ\nThi hành Nghị định của Chính phủ, Bộ hướng dẫn như sau:\n",
        "VỀ VIỆC HƯỚNG DẪN ĐĂNG KÝ TÀU CÁ",
        "2003-04-15",
        "issuer, number and day before the title",
    ),
    (
        HEAD + "QUYẾT ĐỊNH VỀ VIỆC BAN HÀNH QUY ĐỊNH QUẢN LÝ CHỢ ĐÊM CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ\nCăn cứ Luật Báo chí;\n",
        "VỀ VIỆC BAN HÀNH QUY ĐỊNH QUẢN LÝ CHỢ ĐÊM",
        "2019-10-22",
        "who decides run into a title in capitals",
    ),
    (
        HEAD + "QUYẾT ĐỊNH\nBãi bỏ Quyết định số 12/2012/QĐ-UBND\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nNguyễn Văn An\n",
        "Bãi bỏ Quyết định số 12/2012/QĐ-UBND",
        "2019-10-22",
        "an excerpt that goes on with the signature",
    ),
    (
        HEAD.replace("QĐ-UBND", "NQ-HĐND") + "HỘI ĐỒNG NHÂN DÂN TỈNH QUẢNG TRỊ\nKHÓA VII - KỲ HỌP THỨ 12\nCăn cứ Luật Báo chí;\n",
        None,
        "2019-10-22",
        "the session of a council is no title",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "title", "date", "remark"), COPIED, ids=[row[3] for row in COPIED])
def test_titles_with_more_in_their_lines(text: str, title: str | None, date: str | None, remark: str) -> None:
    found = header(text)
    assert (found.title, found.date) == (title, date), remark


CENTRAL = "Ban Chấp hành Trung ương"
ORGANS = [
    (CENTRAL, None, "- Căn cứ Điều lệ Đảng;\nBan Bí thư ban hành Quy chế như sau:", "Ban Bí thư", "who issues it"),
    (CENTRAL, "BỘ CHÍNH TRỊ", "Căn cứ quy chế của Ban Bí thư;", "Bộ Chính trị", "whom it is signed for"),
    (CENTRAL, None, "Căn cứ quy chế làm việc của Bộ Chính trị, Ban Bí thư;", CENTRAL, "organs only cited"),
    ("Bộ Y tế", "BỘ CHÍNH TRỊ", "", "Bộ Y tế", "another issuer"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("head", "signed", "body", "issuer", "remark"), ORGANS, ids=[row[4] for row in ORGANS]
)
def test_which_organ_of_the_central_party_issues(
    head: str, signed: str | None, body: str, issuer: str, remark: str
) -> None:
    assert central_organ(head, signed, body) == issuer, remark


def test_a_council_misread() -> None:
    found = header(
        "NGHỊ QUYẾT\nVề mức chi cho hội thi\nHỘI ĐÒNG NHÂN DÂN TỈNH HÀ GIANG\nKHOÁ XV, KỲ HỌP THỨ 3\nCăn cứ Luật Báo chí;\n"
    )
    assert (found.issuer, found.title) == ("HĐND tỉnh Hà Giang", "Về mức chi cho hội thi")
