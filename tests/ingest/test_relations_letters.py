"""What letters hand on, grounds and aims over several sentences, boards, reviews, and whose aim a paper shares."""

from __future__ import annotations

import pytest

from tests.ingest.relating import Triple, in_body, in_paper
from tests.ingest.test_relations_pages import on_page


def paper(kind: str, title: str, words: str, number: str = "88/KH-UBND") -> set[Triple]:
    """What the words of a paper of a kind and title state."""
    return in_paper(kind, number, title, words)


D274 = ("SELF", "implements", "274/CĐ-TTg")
D276 = ("SELF", "implements", "276/CĐ-TTg")
LETTERS: list[tuple[str, set[Triple], str]] = [
    ("Các sở, ngành, UBND các xã, phường triển khai thực hiện chỉ đạo của Thủ tướng Chính phủ tại Công điện số 274/CĐ-TTg ngày 12/01/2026 và Công điện số 276/CĐ-TTg ngày 15/01/2026.", {D274, D276}, "offices carry out what two telegrams direct"),
    ("Đề nghị Sở Y tế nghiêm túc thực hiện Công điện số 274/CĐ-TTg ngày 12/01/2026 của Thủ tướng Chính phủ.", {D274}, "a department is asked to carry one out"),
    ("Giao Sở Xây dựng tổ chức thực hiện các nội dung theo yêu cầu của Công điện số 274/CĐ-TTg ngày 12/01/2026.", {D274}, "a department is charged with its contents"),
    ("UBND các xã, phường chủ động phòng ngừa theo đúng tinh thần chỉ đạo tại Công điện số 274/CĐ-TTg ngày 12/01/2026.", {D274}, "in its very spirit"),
    ("Sở Y tế báo cáo kết quả thực hiện Công điện số 274/CĐ-TTg ngày 12/01/2026 trước ngày 10/3.", set(), "only results are reported"),
    ("Đề nghị Sở Y tế kiểm tra, giám sát việc thực hiện Công điện số 274/CĐ-TTg ngày 12/01/2026.", set(), "only inspected"),
    ("Đề nghị các đơn vị thực hiện đúng quy định tại Nghị định số 98/2023/NĐ-CP của Chính phủ.", set(), "a decree's rules bind anyway"),
    ("Trường hợp chưa triển khai thực hiện Công điện số 274/CĐ-TTg, đề nghị các đơn vị làm rõ lý do.", set(), "a condition"),
    ("Đề nghị các sở tham gia góp ý dự thảo kế hoạch thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị.", set(), "a draft is commented on"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected", "remark"), LETTERS, ids=[row[2] for row in LETTERS])
def test_what_a_letter_orders(words: str, expected: set[Triple], remark: str) -> None:
    said = paper("Công văn", "phòng, chống bão", f"Kính gửi: Các sở, ngành.\n1. {words}", "512/UBND-KT")
    assert said == expected, remark


def test_what_an_office_promises_is_no_order() -> None:
    words = "1. UBND thành phố tiếp tục thực hiện nghiêm Công điện số 274/CĐ-TTg ngày 12/01/2026; họp giao ban hằng tháng."
    assert paper("Công văn", "báo cáo tiến độ", f"Kính gửi: Bộ Xây dựng.\n{words}", "512/UBND-KT") == set()
    asked = (
        "1. UBND thành phố yêu cầu các sở tiếp tục thực hiện nghiêm Công điện số 274/CĐ-TTg ngày 12/01/2026."
    )
    assert paper("Công văn", "phòng, chống bão", f"Kính gửi: Các sở.\n{asked}", "512/UBND-KT") == {D274}


def test_only_letters_hand_on() -> None:
    words = "Các sở, ngành, UBND các xã, phường triển khai thực hiện chỉ đạo của Thủ tướng Chính phủ tại Công điện số 274/CĐ-TTg ngày 12/01/2026."
    assert paper("Báo cáo", "Kết quả phòng, chống bão", f"I. KẾT QUẢ\n1. {words}", "9/BC-UBND") == set()


L512 = "UBND tỉnh vừa ban hành Công văn số 512/UBND-KT ngày 05/02/2026 về phòng, chống bão.\n"
H274 = ("512/UBND-KT", "implements", "274/CĐ-TTg")
PAGES: list[tuple[str, set[Triple], str]] = [
    ("Theo đó, UBND tỉnh yêu cầu các sở, ngành khẩn trương thực hiện chỉ đạo tại Công điện số 274/CĐ-TTg ngày 12/01/2026 của Thủ tướng Chính phủ.", {H274}, "thereby it asks"),
    ("UBND tỉnh đề nghị các địa phương hoàn thành các mục tiêu, nhiệm vụ của Công điện số 274/CĐ-TTg ngày 12/01/2026.", {H274}, "the goals are to be reached"),
    ("Theo đó, để triển khai thực hiện hiệu quả Công điện số 274/CĐ-TTg ngày 12/01/2026 của Thủ tướng Chính phủ, UBND tỉnh yêu cầu các địa phương chủ động ứng phó.", {H274}, "an aim before the asking"),
    ("Chỉ đạo việc triển khai thực hiện nghiêm Nghị quyết số 143/NQ-CP của Chính phủ và Công điện số 274/CĐ-TTg ngày 12/01/2026.", {H274, ("512/UBND-KT", "implements", "143/NQ-CP")}, "an item of what it directs"),
    ("Đại biểu Nguyễn Văn A cho rằng cần thực hiện tốt Công điện số 274/CĐ-TTg ngày 12/01/2026.", set(), "somebody's opinion"),
    ("Trước đó, các địa phương đã thực hiện Công điện số 274/CĐ-TTg ngày 12/01/2026.", set(), "what was done before"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected", "remark"), PAGES, ids=[row[2] for row in PAGES])
def test_what_a_page_tells_of_a_letter(words: str, expected: set[Triple], remark: str) -> None:
    assert on_page(L512 + words) == expected, remark


A = "Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị"
A57 = ("SELF", "implements", "57-NQ/TW")
G12 = ("SELF", "based_on", "12/HD-BCĐ")
OPENINGS: list[tuple[str, set[Triple], str]] = [
    (f"Thực hiện {A}; Kế hoạch số 21/KH-UBND ngày 31/01/2026 của UBND tỉnh.\nNhằm nâng cao nhận thức của Nhân dân, UBND xã ban hành Kế hoạch tuyên truyền như sau:", {A57, ("SELF", "implements", "21/KH-UBND")}, "the aim in a sentence of its own"),
    (f"Thực hiện {A}.\nĐể phong trào được triển khai rộng khắp, UBND thành phố ban hành Kế hoạch như sau:", {A57}, "so that it spreads"),
    (f"Căn cứ {A}.\nVới mục tiêu tạo chuyển biến mạnh mẽ, UBND thành phố xây dựng Kế hoạch như sau:", {("SELF", "based_on", "57-NQ/TW")}, "with the aim of"),
    ("Căn cứ nội dung hướng dẫn công tác thi đua (Hướng dẫn số 12/HD-BCĐ ngày 11/8/2025 của Ban Chỉ đạo), Tiểu ban Khen thưởng hướng dẫn các đơn vị như sau:", {G12}, "a number in brackets, a subcommittee acts"),
    ("Cân cứ Hướng dẫn số 12/HD-BCĐ ngày 11/8/2025 của Ban Chỉ đạo;", {G12}, "a scan's letters"),
    ("Căn củ Hướng dẫn số 12/HD-BCĐ ngày 11/8/2025 của Ban Chỉ đạo;", {G12}, "other letters of a scan"),
    ("Căncứ Hướng dẫn số 12/HD-BCĐ ngày 11/8/2025 của Ban Chỉ đạo;", {G12}, "words glued"),
    (f"Thực hiện {A}.\nĐể chuẩn bị, Sở Nội vụ báo cáo UBND thành phố trước ngày 15/3.", {A57} - {A57}, "another's report is not this plan"),
    ("UBND thành phố xây dựng Kế hoạch hành động thực hiện Luật Phòng, chống ma túy, với các nội dung sau:", {("SELF", "implements", "Luật Phòng, chống ma túy")}, "a plan of action is this plan"),
    ("Thực hiện Kế hoạch số 57/KH-BCT ngày 08/9/2024 của Bộ Công Thương về mở chợ ở xã, phường, đặc khu, cơ quan, doanh nghiệp, nhà trường gọn gàng về lối đi, UBND tỉnh ban hành kế hoạch như sau:", {("SELF", "implements", "57/KH-BCT")}, "offices that a title lists do not act"),
    ("Căn cứ Thông tư liên tịch số 20/2014/TTLT-BGDĐT-BTC ngày 30/5/2014 của Liên Bộ Giáo dục và Đào tạo, Bộ Tài chính và Bộ Nội vụ về Hướng dẫn thực hiện một số điều của Nghị định số 49/2010/NĐ-CP.", {("SELF", "based_on", "20/2014/TTLT-BGDĐT-BTC"), ("20/2014/TTLT-BGDĐT-BTC", "guides", "49/2010/NĐ-CP")}, "joint issuers do not act"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected", "remark"), OPENINGS, ids=[row[2] for row in OPENINGS])
def test_grounds_and_aims_over_sentences(words: str, expected: set[Triple], remark: str) -> None:
    kind = "Kế hoạch hành động" if "hành động" in words else "Kế hoạch"
    assert paper(kind, "Công tác năm 2026", f"{words}\nI. MỤC ĐÍCH\n1. Nâng cao hiệu quả.") == expected, (
        remark
    )


X = "Toàn dân bảo vệ môi trường"
PLAN = f"Căn cứ Quyết định số 666/QĐ-TTg ngày 02/6/2025 của Thủ tướng Chính phủ về ban hành Kế hoạch tổ chức thực hiện Phong trào thi đua “{X}”;\n"
CAMPAIGN = f"campaign:{X}"
D666: set[Triple] = {("SELF", "based_on", "666/QĐ-TTg"), ("666/QĐ-TTg", "implements", CAMPAIGN)}
SHARED: list[tuple[str, set[Triple], str]] = [
    (f"UBND thành phố ban hành Kế hoạch phát động Phong trào thi đua “{X}” như sau:", {("SELF", "launches", CAMPAIGN), ("SELF", "implements", "666/QĐ-TTg")}, "a plan that launches it here"),
    (f"UBND thành phố ban hành Kế hoạch tổ chức thực hiện Phong trào thi đua “{X}” như sau:", {("SELF", "implements", CAMPAIGN), ("SELF", "implements", "666/QĐ-TTg")}, "a plan that carries it out"),
    ("UBND thành phố ban hành Kế hoạch trồng cây năm 2026 như sau:", set(), "a plan for something else"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "more", "remark"), SHARED, ids=[row[2] for row in SHARED])
def test_a_campaign_shared_with_its_grounds(words: str, more: set[Triple], remark: str) -> None:
    assert paper("Kế hoạch", "Công tác năm 2026", PLAN + words) == D666 | more, remark


MATTER = "quản lý và sử dụng kinh phí bảo đảm cho công tác điều ước quốc tế"
MATTERS: list[tuple[str, str, bool, str]] = [
    (f"Hướng dẫn việc {MATTER}", f"về {MATTER}", True, "the same matter"),
    (f"Hướng dẫn {MATTER}", f"quy định việc {MATTER}", True, "ruled and guided"),
    (f"Quy định chi tiết và hướng dẫn về {MATTER}", f"quy định về {MATTER}", True, "in detail"),
    (f"Hướng dẫn {MATTER}", MATTER, True, "the decree's title begins with its matter"),
    (f"Hướng dẫn việc {MATTER}", "quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Tài chính", False, "a decree on the ministry"),
    (f"Quy định mức thu phí trong {MATTER}", f"về {MATTER}", False, "a circular that rules by itself"),
]  # fmt: skip


@pytest.mark.parametrize(("title", "subject", "guides", "remark"), MATTERS, ids=[row[3] for row in MATTERS])
def test_a_circular_guides_the_decree_on_its_matter(
    title: str, subject: str, guides: bool, remark: str
) -> None:
    words = f"Căn cứ Nghị định số 58/2023/NĐ-CP ngày 09 tháng 8 năm 2023 của Chính phủ {subject};\nBộ trưởng Bộ Tài chính ban hành Thông tư."
    said = paper("Thông tư", title, words, "43/2022/TT-BTC")
    assert (("SELF", "guides", "58/2023/NĐ-CP") in said) == guides, remark


REVIEWS: list[tuple[str, str, str, bool, str]] = [
    ("Kế hoạch", "Phát triển chợ năm 2026", "UBND thành phố ban hành Kế hoạch như sau:\nI. Đánh giá tình hình thực hiện Kế hoạch số 14/KH-UBND ngày 18/3/2020:\nChợ được xây dựng mới.", True, "the first part of a plan"),
    ("Chương trình", "Phát triển chợ", "UBND thành phố ban hành Chương trình như sau:\nI. Kết quả thực hiện Kế hoạch số 14/KH-UBND ngày 18/3/2020\nChợ được xây dựng mới.", True, "results first"),
    ("Thông báo", "Kết luận của Chủ tịch UBND thành phố", "Ngày 03/3, Chủ tịch UBND thành phố chủ trì Hội nghị sơ kết 2 năm thực hiện Kế hoạch số 14/KH-UBND ngày 18/3/2020 và kết luận như sau:", True, "a meeting that sums up"),
    ("Thông báo", "Kết luận của Chủ tịch UBND thành phố", "Ngày 03/3, Chủ tịch UBND thành phố chủ trì cuộc họp đánh giá kết quả triển khai Kế hoạch số 14/KH-UBND ngày 18/3/2020 và kết luận như sau:", True, "a meeting that judges"),
    ("Thông báo", "Kết luận của Chủ tịch UBND thành phố", "Ngày 03/3, Chủ tịch UBND thành phố chủ trì cuộc họp về Kế hoạch số 14/KH-UBND ngày 18/3/2020 và kết luận như sau:", False, "a meeting about something"),
    ("Kế hoạch", "Phát triển chợ năm 2026", "UBND thành phố ban hành Kế hoạch như sau:\nI. Nhiệm vụ\n1. Sở Công Thương đánh giá tình hình thực hiện Kế hoạch số 14/KH-UBND ngày 18/3/2020.", False, "a task to come"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "title", "words", "reports", "remark"), REVIEWS, ids=[row[4] for row in REVIEWS]
)
def test_plans_and_notices_that_review(kind: str, title: str, words: str, reports: bool, remark: str) -> None:
    assert (("SELF", "reports_on", "14/KH-UBND") in paper(kind, title, words)) == reports, remark


AIMS: list[tuple[str, str, bool, str]] = [
    ("Quyết định", "góp phần thực hiện thành công Chiến lược Dân số Việt Nam đến năm 2030.", True, "a programme serves a strategy"),
    ("Kế hoạch", "nhằm hoàn thành các mục tiêu của Chiến lược Dân số Việt Nam đến năm 2030.", True, "its goals are reached"),
    ("Chương trình", "để triển khai thực hiện hiệu quả Chiến lược Dân số Việt Nam đến năm 2030.", True, "it is carried out"),
    ("Kế hoạch", "phù hợp với Chiến lược Dân số Việt Nam đến năm 2030.", False, "in accord only"),
    ("Kế hoạch", "góp phần thực hiện thành công Chiến lược Dân số của tỉnh.", False, "another strategy"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "words", "serves", "remark"), AIMS, ids=[row[3] for row in AIMS])
def test_aims_that_name_a_strategy(kind: str, words: str, serves: bool, remark: str) -> None:
    raw = (
        "Căn cứ Quyết định số 1679/QĐ-TTg ngày 22/11/2019 của Thủ tướng Chính phủ phê duyệt Chiến lược Dân số Việt Nam đến năm 2030;\n"
        f"UBND thành phố ban hành {kind} như sau:\nI. MỤC TIÊU\n1. Mục tiêu chung\nNâng cao sức khỏe người cao tuổi, {words}"
    )
    said = paper(kind, "Chăm sóc sức khỏe người cao tuổi", raw)
    assert (("SELF", "implements", "1679/QĐ-TTg") in said) == serves, remark


BOARDS: list[tuple[str, set[Triple], str]] = [
    (f"Kế hoạch số 33/KH-BCĐ ngày 30/6/2025 của Ban Chỉ đạo thực hiện phong trào “{X}” về việc tổ chức ngày hội.", set(), "a board's name holds the campaign"),
    (f"Thực hiện Kế hoạch số 33/KH-BCĐ của Ban Chỉ đạo thực hiện phong trào “{X}” Trung ương, Kế hoạch số 27/KH-UBND của UBND tỉnh.", set(), "named without a title"),
    ("Kế hoạch số 33/KH-BCĐ ngày 30/6/2025 của Ban Chỉ đạo của Chính phủ về tổng kết Nghị quyết số 18-NQ/TW đã nêu rõ lộ trình.", set(), "a board for a review"),
    ("Kế hoạch số 33/KH-BCĐ ngày 30/6/2025 của Ban Chỉ đạo thực hiện Nghị quyết số 18-NQ/TW.", {("33/KH-BCĐ", "implements", "18-NQ/TW")}, "a board that carries out a resolution"),
    (f"Kế hoạch số 33/KH-UBND ngày 30/6/2025 của UBND tỉnh thực hiện phong trào “{X}”.", {("33/KH-UBND", "implements", CAMPAIGN)}, "no board"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected", "remark"), BOARDS, ids=[row[2] for row in BOARDS])
def test_verbs_in_the_names_of_boards(sentence: str, expected: set[Triple], remark: str) -> None:
    assert in_body(sentence) == expected, remark
