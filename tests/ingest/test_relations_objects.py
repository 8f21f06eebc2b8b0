"""Objects of acts: lists of papers that have their own amenders, lists in one line, articles that name no provision, quoted
phrases; notes of consolidated texts; and what nothing likely may tie."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from ingest.model import Header
from tests.ingest.relating import Triple, in_body, read, triples
from tests.pace import assert_linear, cpu_seconds

KIND = "Thông tư"
A, B, C = "119/2020/TT-BTC", "120/2020/TT-BTC", "121/2020/TT-BTC"
X, Y = "68/2024/TT-BTC", "18/2025/TT-BTC"
OWN = Header(KIND, "45/2026/TT-BTC", "2026-03-02", "Bộ Tài chính", title="Sửa đổi một số thông tư")


def act(words: str, kind: str = KIND) -> set[Triple]:
    """What an article of a circular, or of a paper of another kind, states."""
    number = OWN.number if kind == KIND else "45/2026/QĐ-UBND" if kind == "Quyết định" else "45/NQ-CP"
    header = Header(
        kind,
        number,
        OWN.date,
        "UBND thành phố Cần Thơ" if kind == "Quyết định" else "Chính phủ",
        title="Về một số quy định",
    )
    return triples(
        read(
            f"{kind.upper()}\nVề một số quy định\nQUYẾT ĐỊNH:\n{words}\nĐiều 2. Hiệu lực\n1. Chung.\n", header
        )
    )


def title(words: str) -> set[Triple]:
    """What a circular's title states."""
    header = Header(KIND, OWN.number, OWN.date, OWN.issuer, title=words)
    return triples(
        read(f"THÔNG TƯ\n{words}\nBộ trưởng ban hành Thông tư.\nĐiều 1. Chung\n1. Chung.\n", header)
    )


AMENDED: set[Triple] = {(X, "amends", A), (Y, "amends", A), (X, "amends", B)}
LISTS: list[tuple[str, set[Triple], str]] = [
    (f"Thông tư số {A} quy định về đăng ký được sửa đổi, bổ sung bởi Thông tư số {X} và Thông tư số {Y}, Thông tư số {B} được sửa đổi, bổ sung bởi Thông tư số {X}, Thông tư số {C}", AMENDED, "by two, by one, by none"),
    (f"Thông tư số {A} ngày 31 tháng 12 năm 2020 được sửa đổi bởi Thông tư số {X}, Thông tư số {Y}, Thông tư số {B} ngày 31 tháng 12 năm 2020 hướng dẫn giao dịch được sửa đổi theo Thông tư số {X} và Thông tư số {C} ngày 31 tháng 12 năm 2020 hướng dẫn công ty", AMENDED, "days and titles of their own"),
    (f"Thông tư số {A} đã được sửa đổi, bổ sung theo Thông tư số {X} và Thông tư số {Y}, Thông tư số {B} đã được sửa đổi, bổ sung theo Thông tư số {X} và Thông tư số {C}", AMENDED, "with “đã” and “theo”"),
    (f"Thông tư số {A} (được sửa đổi, bổ sung bởi Thông tư số {X} và Thông tư số {Y}), Thông tư số {B} (được sửa đổi, bổ sung bởi Thông tư số {X}), Thông tư số {C}", AMENDED, "amenders in brackets"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "others", "remark"), LISTS, ids=[row[2] for row in LISTS])
def test_lists_of_amended_papers(words: str, others: set[Triple], remark: str) -> None:
    mine: set[Triple] = {("SELF", "amends", n) for n in (A, B, C)}
    assert act(f"Điều 1. Sửa đổi, bổ sung một số điều của {words}.") == others | mine, remark
    assert title(f"Sửa đổi, bổ sung một số điều của {words}") == others | mine, remark
    assert in_body(f"{words};") == others, remark


AMENDERS: list[tuple[str, set[Triple], str]] = [
    (f"Thông tư số {A} được sửa đổi, bổ sung bởi Thông tư số {X}, Thông tư số 14/2025/TT-BTC và Thông tư số {Y}.", {(X, "amends", A), ("14/2025/TT-BTC", "amends", A), (Y, "amends", A)}, "amenders in the order of years"),
    (f"Thông tư số {A} được sửa đổi tại các Thông tư số {X}, số {Y}.", {(X, "amends", A), (Y, "amends", A)}, "numbers alone"),
    (f"Thông tư số {A} được sửa đổi bởi Thông tư số {X} và Thông tư số 70/2024/TT-BTC.", {(X, "amends", A), ("70/2024/TT-BTC", "amends", A)}, "of one year"),
]  # fmt: skip


def test_a_listed_paper_with_amenders_of_its_own_is_no_amender() -> None:
    words = "Luật số 10/2008/QH12 được sửa đổi theo Luật số 19/2010/QH12, Luật số 10/2012/QH13 đã được sửa đổi theo Luật số 92/2015/QH13, Luật số 54/2014/QH13."
    assert in_body(words) == {
        ("19/2010/QH12", "amends", "10/2008/QH12"),
        ("92/2015/QH13", "amends", "10/2012/QH13"),
    }


@pytest.mark.parametrize(("words", "expected", "remark"), AMENDERS, ids=[row[2] for row in AMENDERS])
def test_lists_of_amenders(words: str, expected: set[Triple], remark: str) -> None:
    assert in_body(words) == expected, remark


GONE: set[Triple] = {("SELF", "repeals", f"{n}/QĐ-UBND") for n in ("12/2015", "30/2016", "55/2017")}
REPEALS: list[tuple[str, str]] = [
    ("Bãi bỏ: a) Quyết định số 12/2015/QĐ-UBND, b) khoản 2 Điều 4 Quyết định số 30/2016/QĐ-UBND, c) Điều 3 Quy định ban hành kèm theo Quyết định số 55/2017/QĐ-UBND.", "letters in one line"),
    ("Bãi bỏ: Quyết định số 12/2015/QĐ-UBND; khoản 2 Điều 4 Quyết định số 30/2016/QĐ-UBND; Điều 3 Quy chế ban hành kèm theo Quyết định số 55/2017/QĐ-UBND.", "semicolons, an annex"),
    ("Bãi bỏ các văn bản sau: Quyết định số 12/2015/QĐ-UBND; Điều 5 Quyết định số 30/2016/QĐ-UBND; Điều 3 của Quy định kèm theo Quyết định số 55/2017/QĐ-UBND.", "papers announced"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "remark"), REPEALS, ids=[row[1] for row in REPEALS])
def test_objects_of_one_act_do_not_act_on_each_other(words: str, remark: str) -> None:
    assert act(f"Điều 1. {words}", "Quyết định") == GONE, remark


ACTS: list[tuple[str, str, set[Triple], str]] = [
    ("Quyết định", "Điều 1. Bổ sung 03 thủ tục hành chính (TTHC) vào Bộ Thủ tục hành chính của Sở Nội vụ được công bố kèm theo Quyết định số 81/QĐ-UBND.", {("SELF", "amends", "81/QĐ-UBND")}, "added to a set that a decision made public"),
    ("Quyết định", "Điều 1. Sửa đổi Bảng giá dịch vụ ban hành kèm theo Quyết định số 81/QĐ-UBND.", {("SELF", "amends", "81/QĐ-UBND")}, "a table of prices"),
    ("Quyết định", "Điều 1. Công bố 04 thủ tục hành chính kèm theo Quyết định số 81/QĐ-UBND.", set(), "only made public"),
    ("Nghị quyết", "Điều 1. Điều chỉnh nhiệm vụ tại số thứ tự 5 của Phụ lục thực hiện Nghị quyết số 66-NQ/TW kèm theo Chương trình hành động của Chính phủ tại Nghị quyết số 140/NQ-CP như sau:", {("SELF", "amends", "140/NQ-CP")}, "a task of a programme"),
    ("Nghị quyết", "Điều 1. Bổ sung nhiệm vụ mới vào danh mục kèm theo Nghị quyết số 140/NQ-CP ngày 17/5/2025 như sau:", {("SELF", "amends", "140/NQ-CP")}, "a task is added"),
    ("Nghị quyết", "Điều 1. Sửa đổi một số nội dung của kế hoạch thực hiện Nghị quyết số 66-NQ/TW trong Nghị quyết số 140/NQ-CP như sau:", {("SELF", "amends", "140/NQ-CP")}, "contents of a plan"),
    ("Nghị quyết", "Điều 1. Điều chỉnh nhiệm vụ của các bộ thực hiện Chương trình tại Quyết định số 140/QĐ-TTg như sau:", set(), "another kind of paper"),
    ("Nghị quyết", "Điều 1. Điều chỉnh nhiệm vụ theo Nghị quyết số 140/NQ-CP và các chỉ tiêu năm 2026 của các bộ như sau:", set(), "not in that paper"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "words", "expected", "remark"), ACTS, ids=[row[3] for row in ACTS])
def test_what_an_article_alters(kind: str, words: str, expected: set[Triple], remark: str) -> None:
    assert act(words, kind) == expected, remark


APPROVED: set[Triple] = {("SELF", "approves", "38/KH-HKH"), ("SELF", "issues_with", "38/KH-HKH")}
ANNEXED: list[tuple[str, set[Triple], str]] = [
    ("Điều 1. Phê duyệt Kế hoạch của Hội Khuyến học tỉnh về học tập suốt đời.\n(Kèm theo Kế hoạch số 38/KH-HKH, ngày 14/5/2014 của Hội Khuyến học tỉnh).", APPROVED, "in a line of its own"),
    ("Điều 1. Thông qua nội dung Kế hoạch học tập suốt đời (có kèm theo Kế hoạch số 38/KH-HKH ngày 14/5/2014).", APPROVED, "in the same line"),
    ("Điều 1. Ban hành kèm theo Quyết định này Kế hoạch học tập suốt đời (kèm theo Kế hoạch số 38/KH-HKH).", {("SELF", "issues_with", "38/KH-HKH")}, "issued, not approved"),
    ("Điều 1. Phê duyệt Kế hoạch học tập suốt đời (kèm theo Tờ trình số 38/TTr-HKH).", set(), "what proposed it is annexed"),
    ("Điều 1. Phân công nhiệm vụ (kèm theo Kế hoạch số 38/KH-HKH).", set(), "nothing is approved"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected", "remark"), ANNEXED, ids=[row[2] for row in ANNEXED])
def test_what_an_article_approves_in_brackets(words: str, expected: set[Triple], remark: str) -> None:
    assert act(words, "Quyết định") == expected, remark


QUOTED: list[tuple[str, str]] = [
    ("3. Thay thế cụm từ “khoản 3 Điều 6 Nghị định số 52/2017/NĐ-CP” bằng cụm từ “khoản 1 Điều 6 Nghị định số 52/2017/NĐ-CP” tại khoản 3 Điều 4.", "a phrase and its successor"),
    ("3. Bãi bỏ cụm từ “theo Điều 5 Nghị định số 52/2017/NĐ-CP” tại khoản 3 Điều 4.", "a phrase that goes"),
    ("3. Bổ sung cụm từ \"quy định tại Điều 5 Nghị định số 52/2017/NĐ-CP\" vào sau từ \"tài sản\" tại khoản 3 Điều 4.", "straight quotation marks"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "remark"), QUOTED, ids=[row[1] for row in QUOTED])
def test_papers_in_quoted_phrases_are_not_altered(words: str, remark: str) -> None:
    said = act(f"Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 12/2021/TT-BTC\n{words}")
    assert not any(obj == "52/2017/NĐ-CP" for _, _, obj in said), remark


LISTED_ALIKE: list[tuple[str, str]] = [
    ("Về chợ quê: thực hiện nghiêm Kết luận số 27-KL/TW của Trung ương, chỉ đạo của Thủ tướng Chính phủ tại Chỉ thị số 24/CT-TTg ngày 09/6/2027 và Thông báo số 318/TB-VPCP ngày 12/6/2027.", "what is directed in others"),
    ("Các sở, ngành, địa phương bảo đảm đủ nguồn lực thực hiện các mục tiêu của Nghị quyết số 21-NQ/TW, Chiến lược Dân số được Thủ tướng Chính phủ ban hành theo Quyết định số 1679/QĐ-TTg.", "a strategy that another approves"),
    ("Triển khai Kế hoạch số 02-KH/BTGTU về hưởng ứng cuộc thi sáng tác văn học về chủ đề “Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh” đến các trường.", "a contest that bears a campaign's name"),
    ("Đề án số 04/ĐA-MTTW-BTT về tổ chức thực hiện tiêu chí mới và kế hoạch thực hiện Đề án 04 của Ban Thường trực.", "its own short number"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "remark"), LISTED_ALIKE, ids=[row[1] for row in LISTED_ALIKE])
def test_what_is_carried_out_alike_does_not_carry_out_each_other(sentence: str, remark: str) -> None:
    assert in_body(sentence) == set(), remark


MORE: list[tuple[str, set[Triple], str]] = [
    ("Quyết định số 1482/QĐ-TTg của Thủ tướng Chính phủ ban hành Kế hoạch triển khai Chỉ thị số 36-CT/TW của Ban Bí thư về nghề muối và Kết luận số 09-KL/TW về tiếp tục đổi mới.", {("1482/QĐ-TTg", "implements", "36-CT/TW"), ("1482/QĐ-TTg", "implements", "09-KL/TW")}, "two papers of the Party's centre"),
    ("Quyết định số 1482/QĐ-TTg ban hành Kế hoạch triển khai Chỉ thị số 36-CT/TW về nghề muối và Kế hoạch số 31/KH-UBND của UBND tỉnh.", {("1482/QĐ-TTg", "implements", "36-CT/TW")}, "a plan of another office"),
    ("Thông tư số 07/2018/TT-BNV của Bộ Nội vụ về Bải bỏ khoản 4 Điều 9 Thông tư số 11/2016/TT-BNV.", {("07/2018/TT-BNV", "repeals", "11/2016/TT-BNV")}, "a tone mark mistyped"),
    ("Kế hoạch số 67/KH-TLĐ về tổng kết 10 năm thực hiện Nghị quyết số 6/NQ-BCH về công tác nữ công (sau đây gọi tắt là Nghị quyết 6) và Chỉ thị số 03/CT-TLĐ về thi đua.", {("67/KH-TLĐ", "reports_on", "6/NQ-BCH"), ("67/KH-TLĐ", "reports_on", "03/CT-TLĐ")}, "two papers summed up"),
    ("Quyết định số 1094/QĐ-TTg phê duyệt và tổ chức thực hiện các Đề án tại Quyết định số 386/QĐ-TTg.", {("1094/QĐ-TTg", "implements", "386/QĐ-TTg")}, "programmes without a name"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected", "remark"), MORE, ids=[row[2] for row in MORE])
def test_more_objects(sentence: str, expected: set[Triple], remark: str) -> None:
    assert in_body(sentence) == expected, remark


def test_a_programme_told_by_name_is_urged_on() -> None:
    words = (
        "Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030.\n"
        "Chỉ thị số 13/CT-TTg ngày 02/9/2021 về việc đẩy mạnh thực hiện Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030."
    )
    assert in_body(words) == {("13/CT-TTg", "implements", "76/NQ-CP")}


def test_a_page_of_grounds_is_a_paper() -> None:
    words = "I. CĂN CỨ LẬP KẾ HOẠCH - Quyết định số 749/QĐ-TTg ngày 03/6/2020 về chuyển đổi số; - Nghị quyết số 05-NQ/TU ngày 22/10/2021 về số hóa;"
    assert triples(read(words, Header())) == {
        ("SELF", "based_on", "749/QĐ-TTg"),
        ("SELF", "based_on", "05-NQ/TU"),
    }


def test_a_preamble_line_has_no_main_clause() -> None:
    words = (
        "Căn cứ Nghị định số 64/2021/NĐ-CP của Chính phủ về ký kết thỏa thuận nhân danh Ủy ban nhân dân cấp tỉnh; cơ quan cấp tỉnh tổ chức; Nghị định số 177/2025/NĐ-CP của Chính phủ;\n"
        "Theo đề nghị của Cục trưởng;"
    )
    header = Header("Quyết định", "35/QĐ-BYT", "2026-03-02", "Bộ Y tế", title="Về ký kết")
    said = triples(read(f"QUYẾT ĐỊNH\nVề ký kết\n{words}\nQUYẾT ĐỊNH:\nĐiều 1. Cho phép.\n", header))
    assert said == {("SELF", "based_on", "64/2021/NĐ-CP"), ("SELF", "based_on", "177/2025/NĐ-CP")}


HOSTILE: list[tuple[str, Callable[[int], str], str]] = [
    ("Quyết định", lambda n: "Điều 1. Sửa đổi\n1. Bãi bỏ " + ", ".join(f"khoản 2 Điều 3 Quyết định số {i}/2015/QĐ-UBND" for i in range(n)) + ".", "an item of thousands of provisions"),
    ("Quyết định", lambda n: "Điều 1. Sửa đổi\n1. Thay thế cụm từ " + "“khoản 1 Điều 2 Nghị định số 5/2015/NĐ-CP " * n, "quotation marks that never close"),
    ("Công văn", lambda n: "Đề nghị các sở thực hiện " + ", ".join(f"Công điện số {i}/CĐ-TTg" for i in range(n)) + ".", "a letter that hands on thousands"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "words", "remark"), HOSTILE, ids=[row[2] for row in HOSTILE])
def test_long_items_are_read_in_linear_time(kind: str, words: Callable[[int], str], remark: str) -> None:
    header = Header(kind, "5/UBND-KT", "2026-03-02", "UBND thành phố Cần Thơ", title="Về việc thử")

    def seconds(n: int) -> float:
        raw = f"{kind.upper()}\nVề việc thử\n{words(n)}\n"
        return cpu_seconds(lambda: read(raw, header))

    assert_linear(seconds, 75, 8, least_s=0.01, remark=remark)
