"""Papers described by kind, subject, place and year instead of a number. All papers are made up."""

from __future__ import annotations

import pytest

from search.questions.lexicon import Lexicon
from search.questions.papers import (
    Paper,
    by_issuer,
    in_place,
    in_years,
    numbered,
    of_kind,
    plain,
    telling,
    title_within,
)
from search.questions.question import read_question

PAPERS = [
    Paper("x:qh", "Quyết định", "Về việc phê duyệt Quy hoạch phát triển làng nghề gốm tỉnh Sơn La từ năm 2031 đến năm 2035", "71/QĐ-UBND", 2031, "UBND tỉnh Sơn La", "Sơn La", True),
    Paper("x:vh", "Quyết định", "Ban hành Quy định về nuôi chim yến trên địa bàn tỉnh Vĩnh Long", "12/2032/QĐ-UBND", 2032, "UBND tỉnh Vĩnh Long", "Vĩnh Long", True),
    Paper("x:vc", "Quyết định", "Ban hành Quy định về nuôi chim yến trên địa bàn tỉnh Vĩnh Long", "9/2027/QĐ-UBND", 2027, "UBND tỉnh Vĩnh Long", None),
    Paper("x:cd", "Quyết định", "Ban hành Kế hoạch số hóa sổ mộc thành phố Cần Thơ giai đoạn 2031-2035", "40/QĐ-UBND", 2030, "UBND thành phố Cần Thơ", "Cần Thơ", True),
    Paper("x:tt", "Thông tư", "Quy định danh mục giống cỏ phải kiểm dịch", "3/2033/TT-BNNPTNT", 2033, "Bộ Nông nghiệp và Phát triển nông thôn", "Hà Nội", True),
    Paper("x:t1", "Thông tư", "Quy định mức trợ cấp cho thuyền viên đánh cá xa bờ", "5/2031/TT-BTC", 2031, "Bộ Tài chính", None, True),
    Paper("x:t2", "Thông tư", "Quy định mức trợ cấp cho thuyền viên đánh cá xa bờ", "8/2033/TT-BTC", 2033, "Bộ Tài chính", None, True),
    Paper("x:kn", "Quyết định", "Phê duyệt Kế hoạch tổ chức kỷ niệm 90 năm ngày sinh cố nghệ nhân Lê Thị Gốm", "60/QĐ-TTg", 2032, "Thủ tướng Chính phủ", "Hà Nội", True),
    Paper("x:36", "Nghị quyết", "Về trạm cân điện tử", "36a/NQ-CP", 2030, "Chính phủ", None),
    Paper("x:17", "Nghị quyết", "Về phát triển trạm cân điện tử", "17/NQ-CP", 2031, "Chính phủ", None),
    Paper("x:dc", "Thông tư", "Quy định mức điều chỉnh thù lao người gác đèn biển", "7/2032/TT-BTC", 2032, "Bộ Tài chính", None, True),
    Paper("x:bc", "Báo cáo", "Kết quả dọn rác bãi biển 9 tháng đầu năm 2032", "90/BC-UBND", 2032, "UBND tỉnh Cà Mau", "Cà Mau", True),
    Paper("x:da", "Nghị quyết", "Phê duyệt Đề án Trung tâm gốm sứ quốc gia", "5/NQ-CP", 2031, "Chính phủ", None, True),
    Paper("x:qt", "Quyết định", "Phê duyệt Quy hoạch tỉnh Cao Bằng thời kỳ 2031 - 2040, tầm nhìn đến năm 2060", "8/QĐ-TTg", 2031, "Thủ tướng Chính phủ", "Hà Nội", True),
    Paper("x:nt", "Thông tư", "Quy định bến đò và những nơi được coi là bến đò để xét cấp phép", "2/2032/TT-BGTVT", 2032, "Bộ Giao thông vận tải", None, True),
]  # fmt: skip
LEXICON = Lexicon.build(titles=PAPERS, agencies=[("Trung tâm gốm sứ quốc gia", "Trung tâm gốm sứ quốc gia")])


@pytest.mark.parametrize(
    ("text", "iris", "remark"),
    [
        ("Quy hoạch làng nghề gốm Sơn La 2031-2035 được phê duyệt trên căn cứ pháp lý nào?", ("x:qh",), "the decision approves it"),
        ("Quy hoạch làng nghề gốm Lạng Sơn 2031-2035 được phê duyệt trên căn cứ pháp lý nào?", (), "another place"),
        ("Quy hoạch làng nghề gốm Sơn La 2041-2045 được phê duyệt trên căn cứ pháp lý nào?", (), "another period"),
        ("Thủ tướng phê duyệt quy hoạch tỉnh Cao Bằng 2031-2040 căn cứ những luật nào?", ("x:qt",), "kind, place and years alone"),
        ("Thủ tướng phê duyệt quy hoạch tỉnh Cao Bằng 2011-2020 căn cứ những luật nào?", (), "other years"),
        ("UBND tỉnh Vĩnh Long ban hành quy định nuôi chim yến năm 2032 dựa vào luật nào?", ("x:vh",), "who issued it in front"),
        ("Thông tư mức trợ cấp thuyền viên đánh cá xa bờ năm 2031, Cà Mau triển khai ở đâu?", ("x:t1",), "who acts behind a comma"),
        ("Quy định nuôi chim yến của Vĩnh Long căn cứ luật nào?", ("x:vh",), "held before cited"),
        ("Quy định nuôi chim yến năm 2027 của Vĩnh Long bị thay bằng quyết định nào?", ("x:vc",), "the year decides"),
        ("quy dinh nuoi chim yen vinh long 2032 can cu van ban nao", ("x:vh",), "without marks"),
        ("Số hóa sổ mộc Cần Thơ 2031-2035: quyết định ban hành kế hoạch căn cứ vào đâu?", ("x:cd",), "the kind after a colon"),
        ("Kế hoạch số hóa sổ mộc Cần Thơ 2031-2035 được ban hành trên cơ sở nào?", ("x:cd",), "a plan in a decision"),
        ("Danh mục giống cỏ phải kiểm dịch căn cứ luật nào?", ("x:tt",), "a list in a circular"),
        ("Thông tư của Bộ Tài chính về mức trợ cấp thuyền viên đánh cá xa bờ căn cứ luật nào?", ("x:t1", "x:t2"), "two alike"),
        ("Thông tư mức trợ cấp thuyền viên đánh cá xa bờ ban hành năm 2033 căn cứ luật nào?", ("x:t2",), "when it came out"),
        ("Thông tư mức trợ cấp thuyền viên đánh cá xa bờ ban hành năm 2032 căn cứ luật nào?", (), "no such year"),
        ("Kế hoạch kỷ niệm 90 năm ngày sinh đồng chí Lê Thị Gốm căn cứ luật nào?", ("x:kn",), "a courtesy word"),
        ("Nghị quyết 36a về trạm cân điện tử căn cứ luật nào?", ("x:36",), "a number in it"),
        ("Thông tư về bến đò và những nơi được coi là bến đò có những căn cứ nào?", ("x:nt",), "a passive inside"),
        ("Thông tư của Bộ Giao thông sửa đổi thông tư nào?", (), "whose paper, but not which"),
        ("Thông tư mức trợ cấp điều chỉnh giá xăng dầu cho tàu kéo bãi bỏ thông tư nào?", (), "its first words alone"),
        ("Thông tư mức điều chỉnh thù lao người gác đèn biển bãi bỏ thông tư nào?", ("x:dc",), "a verb inside, a verb behind"),
        ("Báo cáo kết quả dọn rác bãi biển 9 tháng đầu năm 2032 của Cà Mau ban hành ngày nào?", ("x:bc",), "a kind that is a verb"),
        ("Danh mục giống cỏ phải kiểm dịch năm 2033 bãi bỏ thông tư nào?", ("x:tt",), "what papers alone do"),
        ("Văn bản nào bị thông tư về mức trợ cấp thuyền viên đánh cá xa bờ năm 2031 bãi bỏ?", ("x:t1",), "the verb at the end"),
        ("Đề án Trung tâm gốm sứ quốc gia được phê duyệt căn cứ vào đâu?", ("x:da",), "a subject like an agency's name"),
        ("Thông tư trợ cấp thuyền viên của Bộ Y tế căn cứ luật nào?", (), "another agency"),
        ("Mặt trận Cần Thơ bị thay bằng quyết định nào?", (), "who acts is no paper"),
        ("Nghị định về rác thải nhựa đại dương căn cứ luật nào?", (), "nothing of it"),
    ],
)  # fmt: skip
def test_a_description_names_a_paper(text: str, iris: tuple[str, ...], remark: str) -> None:
    question = read_question(text, LEXICON)
    assert tuple(iri for a in question.anchors for iri in a.iris) == iris, remark


@pytest.mark.parametrize(
    ("verdict", "expected"),
    [
        (of_kind(PAPERS[0], ("Quyết định",)), 1.0),
        (of_kind(PAPERS[0], ("Thông tư", "Quy hoạch")), 0.95),
        (of_kind(PAPERS[0], ("Thông tư",)), 0.0),
        (of_kind(Paper("x", "Kế hoạch", "Thực hiện Chiến lược quốc gia về muối"), ("Chiến lược",)), 0.6),
        (of_kind(Paper("x", None, "Về muối"), ("Thông tư",)), None),
        (in_place(PAPERS[0], ("Sơn La",)), True),
        (in_place(PAPERS[7], ("Hà Nội",)), False),
        (in_place(Paper("x", None, "Về muối", issuer="UBND", place="Huế"), ("Huế",)), True),
        (in_place(Paper("x", None, "Về muối", issuer="UBND"), ("Huế",)), None),
        (by_issuer(PAPERS[4], ("Bộ Nông nghiệp",)), True),
        (by_issuer(PAPERS[4], ("Bộ Y tế",)), False),
        (in_years(PAPERS[3], (2031, 2035)), True),
        (in_years(PAPERS[0], (2032, 2034)), True),
        (in_years(PAPERS[1], (2031, 2035)), None),
        (in_years(PAPERS[1], (2031,)), False),
        (
            in_years(
                Paper("x", None, "Sửa Quyết định số 4/2031/QĐ-UBND ngày 02 tháng 5 năm 2031", year=2033),
                (2031,),
            ),
            False,
        ),
        (by_issuer(Paper("x", None, "Giao Sở Y tế lập trạm", issuer="UBND tỉnh Sơn La"), ("Sở Y tế",)), None),
        (numbered(PAPERS[8], "36a"), True),
        (numbered(PAPERS[9], "36a"), False),
    ],
)
def test_a_condition_is_kept_broken_or_unknown(verdict: object, expected: object) -> None:
    assert verdict == expected


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["Điều 1. Phê duyệt Chương trình nuôi ong lấy mật tỉnh Sơn La, gồm ba phần"], "Phê duyệt Chương trình nuôi ong lấy mật tỉnh Sơn La, gồm ba phần"),
        (["Căn cứ Luật Ong;", "UBND tỉnh ban hành Kế hoạch nuôi ong lấy mật năm 2032 như sau: 1."], "Kế hoạch nuôi ong lấy mật năm 2032 như sau"),
        (["Căn cứ Luật Ong;", "Ong hút mật hoa."], None),
        ([], None),
    ],
)  # fmt: skip
def test_what_a_paper_says_that_it_is(texts: list[str], expected: str | None) -> None:
    assert title_within(texts) == expected


def test_office_words_tell_no_paper() -> None:
    assert telling(plain("Về việc ban hành Kế hoạch thực hiện Nghị quyết")) == 0
    assert telling(plain("Quy hoạch làng gốm")) == 4
