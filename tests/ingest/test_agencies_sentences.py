"""Bodies in sentences of all kinds: which a paper of Cần Thơ names, and by what name."""

from __future__ import annotations

import pytest

from ingest.agencies.fields import field_of
from ingest.agencies.finding import find_agencies
from ingest.agencies.grammar import spelled
from ingest.commas import goes_on
from ingest.model import Agency, Text
from tests.ingest.test_agencies import CITY


def read(body: str) -> tuple[Agency, ...]:
    return find_agencies(Text(body, ((0, 0),), len(body), (), (0,), len(body)), CITY)


SENTENCES = [
    ("Công văn của Bộ LĐ-TB-XH (nay là Bộ Nội vụ).", ["Bộ Lao động - Thương binh và Xã hội", "Bộ Nội vụ"], "initials with dashes, the heir in brackets"),
    ("Sở NN-MT, Sở VH-TT-DL và Sở KH-CN báo cáo.", ["Sở Nông nghiệp và Môi trường thành phố Cần Thơ", "Sở Văn hóa, Thể thao và Du lịch thành phố Cần Thơ", "Sở Khoa học và Công nghệ thành phố Cần Thơ"], "three in initials"),
    ("Trao đổi với Bộ Tài- chính.", ["Bộ Tài chính"], "a dash left from a line's end"),
    ("Kính gửi: Đoàn Đại biểu Quốc hội thành phố Cần Thơ.", ["Đoàn đại biểu Quốc hội thành phố Cần Thơ"], "a head in other letters"),
    ("Ban Chỉ đạo về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số thành phố Cần Thơ họp.", ["Ban Chỉ đạo về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số thành phố Cần Thơ"], "a matter right behind the head, the place behind it"),
    ("Ban Chỉ đạo Trung ương triển khai xóa cầu khỉ, cầu tạm tiến hành phiên họp.", ["Ban Chỉ đạo Trung ương triển khai xóa cầu khỉ, cầu tạm"], "what it is to carry out, before the sentence's verb"),
    ("Ban Chỉ đạo Trung ương triển khai kế hoạch năm 2025.", ["Ban Chỉ đạo Trung ương"], "what it carries out is the sentence's"),
    ("Ban Chỉ đạo phòng, chống tội phạm, tệ nạn xã hội thành phố ban hành kế hoạch.", ["Ban Chỉ đạo phòng, chống tội phạm, tệ nạn xã hội thành phố Cần Thơ"], "nouns behind a comma"),
    ("Thường trực Ban Chỉ đạo 35 Thành ủy và Tổ giúp việc.", ["Ban Chỉ đạo 35 Thành ủy Cần Thơ"], "a committee closes the name and has its place"),
    ("Chủ tịch UBND thành phố Thủ Đức dự.", ["Chủ tịch UBND thành phố Thủ Đức", "UBND thành phố Thủ Đức"], "who heads it names it"),
    ("Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam - Đây là nơi ra lời kêu gọi.", ["Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam"], "a dash and a new clause"),
    ("Trung ương Hội Liên hiệp Phụ nữ Việt Nam và Trung ương Hội Nông dân Việt Nam ký kết.", ["Trung ương Hội Liên hiệp Phụ nữ Việt Nam", "Trung ương Hội Nông dân Việt Nam"], "centres of associations"),
    ("Theo Chỉ thị của Thường vụ Quân ủy Trung ương.", ["Ban Thường vụ Quân ủy Trung ương"], "the Party in the army"),
    ("gửi tiền tại Ngân hàng chính sách xã hội để cho vay.", ["Ngân hàng Chính sách xã hội"], "a bank of the State in small letters"),
    ("Ban Quản lý dự án đầu tư xây dựng công trình giao thông (sau đây gọi tắt là Ban QLDA) mời thầu. Ban QLDA báo cáo.", ["Ban Quản lý dự án đầu tư xây dựng công trình giao thông"], "a short name the paper gives"),
    ("Phòng Văn hóa - Xã hội, Phòng Kinh tế, Hạ tầng và Đô thị phường Ninh Kiều.", ["Phòng Văn hóa - Xã hội", "Phòng Kinh tế, Hạ tầng và Đô thị phường Ninh Kiều"], "a field behind a comma, another body behind one"),
    ("Hội đồng quản lý quỹ phòng, chống thiên tai thành phố Cần Thơ quyết định.", ["Hội đồng quản lý quỹ phòng, chống thiên tai thành phố Cần Thơ"], "a council by what it does, up to its place"),
    ("Hội đồng nghĩa vụ quân sự thành phố Cần Thơ họp; Hội đồng thống nhất trình thành phố Cần Thơ.", ["Hội đồng nghĩa vụ quân sự thành phố Cần Thơ"], "what a council says is no name"),
    ("Ủy ban MTTQVN thành phố và LĐLĐ thành phố phối hợp HĐTĐKT thành phố.", ["Ủy ban Mặt trận Tổ quốc Việt Nam thành phố Cần Thơ", "Liên đoàn Lao động thành phố Cần Thơ", "Hội đồng Thi đua - Khen thưởng thành phố Cần Thơ"], "abbreviations"),
    ("Công ty cổ phần Cấp thoát nước Cần Thơ; Công ty trách nhiệm hữu hạn Sao Mai.", ["Công ty cổ phần Cấp thoát nước Cần Thơ", "Công ty trách nhiệm hữu hạn Sao Mai"], "a legal form in small letters"),
    ("Trường tiểu học Ngô Quyền đón cờ; Trường tổ chức Lễ khai giảng.", ["Trường tiểu học Ngô Quyền"], "a kind of school, and what a school does"),
    ("Phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ Công an thành phố tuyên truyền.", ["Phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ Công an thành phố Cần Thơ"], "twin words around commas"),
    ("Khối thi đua các Sở, ngành tổng hợp thuộc thành phố.", ["Khối thi đua các Sở, ngành tổng hợp thuộc thành phố"], "a block and its members"),
    ("Cụm thi đua số 5 do Sở Y tế làm Cụm trưởng.", ["Cụm thi đua số 5", "Sở Y tế thành phố Cần Thơ"], "a cluster ends before the sentence's words"),
    ("Liên hiệp các Hội Khoa học và Kỹ thuật thành phố tổ chức hội thảo.", ["Liên hiệp các Hội Khoa học và Kỹ thuật thành phố Cần Thơ"], "a union of associations"),
    ("Mật trận Tổ quốc Việt Nam thành phố và Hội đồng Thi đấu - Khen thưởng thành phố.", ["Mặt trận Tổ quốc Việt Nam thành phố Cần Thơ", "Hội đồng Thi đua - Khen thưởng thành phố Cần Thơ"], "slips of OCR"),
    ("Cục Sở hữu trí tuệ, cụ thể là các phòng; Hội Nông dân, gia đình ông Ba.", ["Cục Sở hữu trí tuệ", "Hội Nông dân"], "the sentence behind a comma"),
    ("Viện kiểm sát nhân dân khu vực 3 - Cần Thơ và Tòa án nhân dân khu vực 3 - Cần Thơ.", ["Viện kiểm sát nhân dân khu vực 3 - Cần Thơ", "Tòa án nhân dân khu vực 3 - Cần Thơ"], "courts of regions since July 2025"),
    ("Trung đoàn 932, Ban Chỉ huy quân sự phường Cái Răng và Đồn Biên phòng Lai Hòa.", ["Trung đoàn 932", "Ban Chỉ huy quân sự phường Cái Răng", "Đồn Biên phòng Lai Hòa"], "units of the army"),
    ("Thuế thành phố Cần Thơ và Chi cục Hải quan khu vực XIX.", ["Thuế thành phố Cần Thơ", "Chi cục Hải quan khu vực XIX"], "offices by region"),
    ("Thi hành án dân sự thành phố Cần Thơ; Báo và Phát thanh, Truyền hình Cần Thơ đưa tin.", ["Thi hành án dân sự thành phố Cần Thơ", "Báo và Phát thanh, Truyền hình Cần Thơ"], "offices named as the State renamed them in 2025"),
    ("Ngân hàng Nhà nước Việt Nam Chi nhánh Bình Thuận cho vay.", ["Ngân hàng Nhà nước Việt Nam Chi nhánh Bình Thuận"], "the branch of a national bank"),
    ("Hội nông dân xã và Hội khuyến học tỉnh Cà Mau dự.", ["Hội nông dân xã", "Hội khuyến học tỉnh Cà Mau"], "associations in small letters"),
    ("Liên minh Hợp tác xã thành phố góp ý.", ["Liên minh Hợp tác xã thành phố Cần Thơ"], "a word that holds the name of a level"),
    ("Trung tâm Giao dịch trên mạng quốc gia và Doanh nghiệp dự án thu phí.", ["Trung tâm Giao dịch trên mạng quốc gia"], "a preposition in a national name"),
    ("Cục Quản lý Y, Dược cổ truyền, Bộ Y tế soạn thảo.", ["Cục Quản lý Y, Dược cổ truyền", "Bộ Y tế"], "a second field, told with the ministry"),
    ("Tòa án nhân dân cấp cao tại Đà Nẵng và Tòa án nhân dân Quận 4 xét xử; Tòa án nhân dân có quyền hỏi.", ["Tòa án nhân dân cấp cao tại Đà Nẵng", "Tòa án nhân dân Quận 4", "Tòa án nhân dân"], "courts by seat, by level, at all"),
    ("Tòa án nhân dân hai cấp thụ lý 30 vụ.", ["Tòa án nhân dân hai cấp"], "both levels"),
    ("Văn phòng đăng ký đất đai nhận hồ sơ; Hội đồng quản lý trình.", ["Văn phòng đăng ký đất đai", "Hội đồng quản lý"], "heads that are whole names"),
    ("Công ty trách nhiệm hữu hạn một thành viên Cấp nước Sóc Trăng bán nước.", ["Công ty trách nhiệm hữu hạn một thành viên Cấp nước Sóc Trăng"], "the longest legal form"),
    ("Quy định của Ban Chấp hành Trung ương khóa XI Về thi hành kỷ luật.", ["Ban Chấp hành Trung ương Đảng"], "a term closes the name"),
    ("Chi cục Thủy lợi vận hành cống.", ["Chi cục Thủy lợi"], "what an office runs is no part of its name"),
    ("Ban Thường vụ Liên đoàn Lao động thành phố họp.", ["Ban Thường vụ Liên đoàn Lao động thành phố Cần Thơ", "Liên đoàn Lao động thành phố Cần Thơ"], "who speaks for a union names it"),
    ("Tổ Công tác của Chính phủ và Đoàn Luật sư thành phố Cần Thơ.", ["Tổ công tác của Chính phủ", "Đoàn Luật sư thành phố Cần Thơ"], "a group by whose it is; a bar"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "names", "remark"), SENTENCES, ids=[row[2] for row in SENTENCES])
def test_bodies(body: str, names: list[str], remark: str) -> None:
    assert sorted(a.name.casefold() for a in read(body)) == sorted(n.casefold() for n in names), remark


@pytest.mark.parametrize(
    ("body", "wording", "remark"),
    [
        ("Ban Bí thư Trung ương Đảng (khóa XI) kết luận.", "Ban Bí thư Trung ương Đảng", "without the term"),
        ("- Cục Việc làm, Bộ Nội vụ;", "Cục Việc làm, Bộ Nội vụ", "with the ministry it is of"),
        ("Ban QLDA khu kinh tế (sau đây gọi tắt là Ban QLDA) báo cáo.", "Ban QLDA", "a short name given"),
        ("Phó Chủ tịch UBND tỉnh Vĩnh Long dự.", "UBND tỉnh Vĩnh Long", "behind its vice chairman"),
    ],
)
def test_wordings(body: str, wording: str, remark: str) -> None:
    assert wording in {w for a in read(body) for w in (a.name, *a.aliases)}, remark


@pytest.mark.parametrize(
    ("words", "field"),
    [
        ("NN&PTNT", "Nông nghiệp và Phát triển nông thôn"),
        ("Nông nghiệp và PTNT", "Nông nghiệp và Phát triển nông thôn"),
        ("LĐ-TB và XH", "Lao động - Thương binh và Xã hội"),
        ("Lao động - TBXH", "Lao động - Thương binh và Xã hội"),
        ("VHTTDL", "Văn hóa, Thể thao và Du lịch"),
        ("Văn hoá - Thể thao và Du lịch", "Văn hóa, Thể thao và Du lịch"),
        ("TP", "TP"),
    ],
)
def test_fields(words: str, field: str) -> None:
    assert field_of(words) == field


def test_a_head_has_one_spelling() -> None:
    assert spelled("Ban chỉ đạo 35") == "Ban Chỉ đạo 35"


@pytest.mark.parametrize(
    ("text", "on", "remark"),
    [
        ("nông thôn mới, đô thị văn minh", True, "noun beside noun"),
        ("sáng, xanh", True, "adjective beside adjective"),
        ("phòng, chống lụt", True, "verb beside verb"),
        ("thực hành tiết kiệm, chống lãng phí", True, "thrift and waste"),
        ("bảo vệ rừng, nâng cao đời sống", False, "a verb with its object"),
        ("giữ sạch sông, qua đó giảm bệnh", False, "a connective"),
        ("giữ sạch sông, cán bộ làm gương", False, "who acts"),
        ("giữ sạch sông, Sở Y tế", False, "a capital"),
        ("phát triển kinh tế, kế hoạch năm", False, "a paper"),
    ],
)
def test_commas_within_names(text: str, on: bool, remark: str) -> None:
    assert goes_on(text, text.index(",")) is on, remark
