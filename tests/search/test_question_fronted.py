"""What stands in front of a question and belongs inside it, words of the library that narrow nothing, idioms of how often and up
to when, and short names of offices: how each is written out."""

from __future__ import annotations

import pytest

from search.questions.fronted import class_inside, state_behind, topic_behind
from search.questions.lasting import as_lasting
from search.questions.lexicon import Lexicon
from search.questions.of_library import without_library
from search.questions.offices_short import with_offices
from search.questions.one_paper import told_straight
from search.questions.question import read_question


@pytest.mark.parametrize(
    ("text", "expected", "remark"),
    [
        ("Trong các thông tư của Bộ Y tế, thông tư nào hướng dẫn Luật Dược?", "Thông tư nào của Bộ Y tế hướng dẫn Luật Dược?", "the class with its agency"),
        ("Trong số các thông tư của Bộ Y tế thông tư nào hướng dẫn Luật Dược?", "Thông tư nào của Bộ Y tế hướng dẫn Luật Dược?", "without a comma"),
        ("trong cac thong tu cua Bo Y te, thong tu nao huong dan Luat Duoc", "Thong tu nao cua Bo Y te huong dan Luat Duoc", "without marks none are put in"),
        ("Xét các quyết định năm 2031 của UBND tỉnh Lào Cai, những quyết định nào thay thế Quyết định 7/2020/QĐ-UBND?", "Quyết định nào năm 2031 của UBND tỉnh Lào Cai thay thế Quyết định 7/2020/QĐ-UBND?", "another lead, two conditions"),
        ("Đối với các kế hoạch của Tỉnh ủy, kế hoạch nào triển khai Kết luận 9-KL/TW?", "Kế hoạch nào của Tỉnh ủy triển khai Kết luận 9-KL/TW?", "another lead"),
        ("Các kế hoạch của Tỉnh ủy thì kế hoạch nào triển khai Kết luận 9-KL/TW?", "Kế hoạch nào của Tỉnh ủy triển khai Kết luận 9-KL/TW?", "no lead but a plural"),
        ("Trong các văn bản của Bộ Y tế, thông tư nào hướng dẫn Luật Dược?", "Thông tư nào của Bộ Y tế hướng dẫn Luật Dược?", "any paper in front, a kind asked for"),
        ("Trong các thông tư của Bộ Y tế, văn bản nào còn hiệu lực?", "Thông tư nào của Bộ Y tế còn hiệu lực?", "a kind in front, any paper asked for"),
        ("Trong các thông tư của Bộ Y tế, có bao nhiêu thông tư về thuốc?", "Có bao nhiêu thông tư của Bộ Y tế về thuốc?", "counted"),
        ("Trong các thông tư căn cứ Luật Dược, thông tư nào bị thay thế?", "Thông tư nào căn cứ Luật Dược đồng thời bị thay thế?", "a class told by what it does"),
        ("Trong các quyết định còn hiệu lực, quyết định nào của UBND tỉnh?", "Quyết định nào còn hiệu lực đồng thời của UBND tỉnh?", "a class told by its state"),
        ("Trong các thông tư của Bộ Y tế, Luật Dược là căn cứ của thông tư nào?", "Luật Dược là căn cứ của thông tư nào của Bộ Y tế?", "asked at the end"),
        ("Thông tư nào trong các thông tư của Bộ Y tế hướng dẫn Luật Dược?", "Thông tư nào của Bộ Y tế hướng dẫn Luật Dược?", "the class behind what asks"),
        ("Thông tư nào hướng dẫn Luật Dược trong số các thông tư của Bộ Y tế?", "Thông tư nào của Bộ Y tế hướng dẫn Luật Dược?", "the class at the end"),
        ("Trong các văn bản của Bộ Văn hóa, Thể thao và Du lịch, thông tư nào mới nhất?", "Thông tư nào của Bộ Văn hóa, Thể thao và Du lịch mới nhất?", "a name with a comma"),
        ("Với những nghị quyết do ông Lý Văn Bền ký, nghị quyết nào sửa Nghị quyết 5/NQ-HĐND?", "Nghị quyết nào do ông Lý Văn Bền ký sửa Nghị quyết 5/NQ-HĐND?", "by whom, no pronoun"),
        ("Trong các thông tư đó, thông tư nào còn hiệu lực?", "Trong các thông tư đó, thông tư nào còn hiệu lực?", "those of the talk"),
        ("Trong các thông tư của Bộ Y tế, nghị định nào được viện dẫn?", "Trong các thông tư của Bộ Y tế, nghị định nào được viện dẫn?", "another class is asked for"),
        ("Trong các căn cứ của Thông tư 5/2031/TT-BYT, luật nào mới nhất?", "Trong các căn cứ của Thông tư 5/2031/TT-BYT, luật nào mới nhất?", "grounds are read elsewhere"),
        ("Trong thông tư này, cơ quan nào cấp phép?", "Trong thông tư này, cơ quan nào cấp phép?", "nothing asked of papers"),
        ("Về các kế hoạch 5/KH-UBND và 6/KH-UBND, kế hoạch nào ra trước?", "Về các kế hoạch 5/KH-UBND và 6/KH-UBND, kế hoạch nào ra trước?", "papers told by their numbers"),
        ("Văn bản nào được nêu trong các quyết định của UBND tỉnh?", "Văn bản nào được nêu trong các quyết định của UBND tỉnh?", "where they are told"),
    ],
)  # fmt: skip
def test_class_inside(text: str, expected: str, remark: str) -> None:
    assert class_inside(text) == expected, remark


@pytest.mark.parametrize(
    ("text", "expected", "remark"),
    [
        ("Trồng rừng ngập mặn ven biển: Thông tư 5/2031/TT-BNN căn cứ luật nào?", "Thông tư 5/2031/TT-BNN về trồng rừng ngập mặn ven biển căn cứ luật nào?", "what the paper is about"),
        ("Lào Cai: kế hoạch nào thực hiện Kết luận 9-KL/TW?", "Lào Cai: kế hoạch nào thực hiện Kết luận 9-KL/TW?", "a place binds the papers asked for"),
        ("UBND tỉnh Lào Cai ở đâu ra: Thông tư 5/2031/TT-BNN căn cứ luật nào?", "UBND tỉnh Lào Cai ở đâu ra: Thông tư 5/2031/TT-BNN căn cứ luật nào?", "an office is no subject"),
        ("Trồng rừng ngập mặn ven biển: kế hoạch nào của tỉnh?", "Trồng rừng ngập mặn ven biển: kế hoạch nào của tỉnh?", "no paper named behind"),
    ],
)  # fmt: skip
def test_topic_behind(text: str, expected: str, remark: str) -> None:
    assert topic_behind(text) == expected, remark


@pytest.mark.parametrize(
    ("text", "expected", "remark"),
    [
        ("Thông tư nào còn hiệu lực hướng dẫn Luật Dược?", "Thông tư nào hướng dẫn Luật Dược còn hiệu lực?", "those asked for are in force"),
        ("Thông tư nào hiện còn hiệu lực của Bộ Y tế căn cứ Luật Dược?", "Thông tư nào của Bộ Y tế căn cứ Luật Dược hiện còn hiệu lực?", "with an agency"),
        ("thong tu nao het hieu luc huong dan Luat Duoc", "thong tu nao huong dan Luat Duoc het hieu luc?", "without marks"),
        ("Thông tư nào còn hiệu lực hướng dẫn luật nào?", "Thông tư nào còn hiệu lực hướng dẫn luật nào?", "two things asked"),
        ("Thông tư nào còn hiệu lực?", "Thông tư nào còn hiệu lực?", "nothing is done"),
        ("Thông tư 5/2031/TT-BYT còn hiệu lực không?", "Thông tư 5/2031/TT-BYT còn hiệu lực không?", "a named paper"),
    ],
)  # fmt: skip
def test_state_behind(text: str, expected: str, remark: str) -> None:
    assert state_behind(text) == expected, remark


@pytest.mark.parametrize(
    ("text", "expected", "remark"),
    [
        ("Theo các văn bản trong kho, Luật Dược sửa những luật nào?", "Luật Dược sửa những luật nào?", "in front"),
        ("Luật Dược sửa những luật nào (theo các căn cứ trong thư viện)?", "Luật Dược sửa những luật nào?", "in brackets"),
        ("Theo dữ liệu đang có thì thông tư nào hướng dẫn Luật Dược?", "Thông tư nào hướng dẫn Luật Dược?", "with a word that links"),
        ("Thông tư nào hướng dẫn Luật Dược theo những gì kho có?", "Thông tư nào hướng dẫn Luật Dược?", "behind"),
        ("theo thong tin hien co trong kho, thong tu nao huong dan Luat Duoc", "Thong tu nao huong dan Luat Duoc", "without marks"),
        ("Căn cứ dữ liệu trong kho, thông tư nào hướng dẫn Luật Dược?", "Thông tư nào hướng dẫn Luật Dược?", "no relation in front of a comma"),
        ("Bộ Y tế có bao nhiêu thông tư, gồm những số nào?", "Bộ Y tế có bao nhiêu thông tư?", "their numbers are told anyway"),
        ("Có bao nhiêu kế hoạch của Tỉnh ủy năm 2031? Liệt kê.", "Có bao nhiêu kế hoạch của Tỉnh ủy năm 2031?", "a second sentence"),
        ("Có mấy nghị định sửa Nghị định 5/2030/NĐ-CP, là những nghị định nào?", "Có mấy nghị định sửa Nghị định 5/2030/NĐ-CP?", "which they are"),
        ("Thông tư nào căn cứ các văn bản trong kho?", "Thông tư nào căn cứ các văn bản trong kho?", "a relation"),
        ("Theo Kết luận 9-KL/TW, tỉnh nào có kế hoạch?", "Theo Kết luận 9-KL/TW, tỉnh nào có kế hoạch?", "a paper, no library"),
        ("Kế hoạch gồm những số nào?", "Kế hoạch gồm những số nào?", "nothing counted before"),
        ("Kế hoạch nào lập theo số liệu của báo cáo 5/BC-UBND?", "Kế hoạch nào lập theo số liệu của báo cáo 5/BC-UBND?", "figures of a report"),
    ],
)  # fmt: skip
def test_without_library(text: str, expected: str, remark: str) -> None:
    assert without_library(text) == expected, remark


@pytest.mark.parametrize(
    ("text", "expected", "remark"),
    [
        ("Luật Đất đai đã sửa mấy lần rồi, bởi luật nào?", "Luật Đất đai đã bị bao nhiêu luật sửa?", "it was changed, and by which"),
        ("Luật Đất đai sửa mấy lần rồi?", "Luật Đất đai bị sửa mấy lần?", "it was changed"),
        ("nghi dinh 5/2030/ND-CP thay doi bao nhieu lan", "nghi dinh 5/2030/ND-CP bi thay doi may lan", "without marks"),
        ("Nghị định 5/2030/NĐ-CP sửa đổi, bổ sung mấy lần?", "Nghị định 5/2030/NĐ-CP bị sửa đổi, bổ sung mấy lần?", "a pair of verbs"),
        ("Nghị định 5/2030/NĐ-CP được sửa mấy lần?", "Nghị định 5/2030/NĐ-CP được sửa mấy lần?", "said already"),
        ("Nghị định 5/2030/NĐ-CP sửa Nghị định 6/2028/NĐ-CP mấy lần?", "Nghị định 5/2030/NĐ-CP sửa Nghị định 6/2028/NĐ-CP mấy lần?", "it changed another"),
        ("Luật Đất đai sửa mấy điều?", "Luật Đất đai sửa mấy điều?", "articles"),
        ("Thông tư 5/2030/TT-BTC có hiệu lực đến hết ngày nào?", "Thông tư 5/2030/TT-BTC hết hiệu lực khi nào?", "up to what day"),
        ("Thông tư 5/2030/TT-BTC áp dụng đến bao giờ?", "Thông tư 5/2030/TT-BTC hết hiệu lực khi nào?", "applied up to when"),
        ("thong tu 5/2030/TT-BTC het han ngay nao", "thong tu 5/2030/TT-BTC het hieu luc khi nao", "its term"),
        ("Thông tư 5/2030/TT-BTC có hiệu lực từ ngày nào đến ngày nào?", "Thông tư 5/2030/TT-BTC có hiệu lực từ ngày nào và hết hiệu lực khi nào?", "both ends"),
        ("Thông tư 5/2030/TT-BTC có hiệu lực từ ngày nào?", "Thông tư 5/2030/TT-BTC có hiệu lực từ ngày nào?", "the first day"),
        ("Nghị quyết 9/2031/NQ-CP tạm ngưng hiệu lực đến khi nào?", "Nghị quyết 9/2031/NQ-CP tạm ngưng hiệu lực đến khi nào?", "put off, not ended"),
        ("Phong trào trồng cây kéo dài đến khi nào?", "Phong trào trồng cây kéo dài đến khi nào?", "no paper"),
    ],
)  # fmt: skip
def test_as_lasting(text: str, expected: str, remark: str) -> None:
    assert as_lasting(text) == expected, remark


@pytest.mark.parametrize(
    ("text", "expected", "remark"),
    [
        ("Bộ LĐ-TB&XH", "Bộ Lao động - Thương binh và Xã hội", "dash and ampersand"),
        ("Bộ KH&ĐT", "Bộ Kế hoạch và Đầu tư", "ampersand"),
        ("Bộ GD-ĐT", "Bộ Giáo dục và Đào tạo", "dash"),
        ("Bộ NN và PTNT", "Bộ Nông nghiệp và Phát triển nông thôn", "a word between"),
        ("Bộ VH,TT&DL", "Bộ Văn hóa, Thể thao và Du lịch", "comma"),
        ("Sở VHTTDL", "Sở Văn hóa, Thể thao và Du lịch", "a department"),
        ("so KHDT", "Sở Kế hoạch và Đầu tư", "without marks"),
        ("của NHNN", "của Ngân hàng Nhà nước Việt Nam", "a code alone behind whose"),
        ("của BCT", "của BCT", "the Politburo or a ministry"),
        ("Bộ CHQS", "Bộ CHQS", "no ministry"),
        ("của BHYT", "của BHYT", "no office"),
    ],
)  # fmt: skip
def test_with_offices(text: str, expected: str, remark: str) -> None:
    assert with_offices(text) == expected, remark


@pytest.mark.parametrize(
    ("text", "expected", "remark"),
    [
        ("Thông tư 5/2031/TT-BYT căn cứ nghị định nào hướng dẫn Luật Dược?", "Thông tư 5/2031/TT-BYT căn cứ nghị định nào đồng thời hướng dẫn Luật Dược?", "of its grounds those that do so"),
        ("thong tu 5/2031/TT-BYT can cu nghi dinh nao huong dan Luat Duoc", "thong tu 5/2031/TT-BYT can cu nghi dinh nao dong thoi huong dan Luat Duoc", "without marks"),
        ("Thông tư 5/2031/TT-BYT căn cứ nghị định nào?", "Thông tư 5/2031/TT-BYT căn cứ nghị định nào?", "nothing more"),
        ("Thông tư bán muối cho ngư dân theo Quyết định 23/2031/QĐ-TTg là số mấy, cơ quan nào ban hành?", "Thông tư nào theo Quyết định 23/2031/QĐ-TTg về bán muối cho ngư dân?", "a paper told by another, its number asked"),
        ("thong tu ve ban muoi huong dan nghi dinh 23/2031/ND-CP so may", "Thong tu nao huong dan nghi dinh 23/2031/ND-CP ve ban muoi?", "without marks"),
        ("Quyết định 23/2031/QĐ-TTg là số mấy?", "Quyết định 23/2031/QĐ-TTg là số mấy?", "the named one's own"),
        ("Thông tư nào căn cứ nghị định hướng dẫn Luật Dược?", "Thông tư nào căn cứ nghị định hướng dẫn Luật Dược?", "no paper named in front"),
    ],
)  # fmt: skip
def test_grounds_that(text: str, expected: str, remark: str) -> None:
    assert told_straight(text) == expected, remark


def test_a_circular_is_not_from_a_library() -> None:
    question = read_question("Bộ Y tế có bao nhiêu thông tư trong kho này, liệt kê?")
    assert (question.kind, question.where.held, question.loose.topic) == ("count", True, ())
    assert question.asked.types == ("Thông tư",)


@pytest.mark.parametrize(
    ("text", "unread", "remark"),
    [
        ("Kế hoạch nào thực hiện Kết luận 9-KL/TW phối hợp với Bộ Công an?", ("phối hợp với", "Bộ Công an"), "an agency that no part holds"),
        ("Trong năm 2031, Luật nào được ban hành kèm theo Nghị định 5/2030/NĐ-CP và Thông tư 6/2030/TT-BYT?", (), "two named"),
        ("Trong các thông tư của Bộ Y tế, nghị định nào căn cứ Luật Dược?", ("của Bộ Y tế",), "a class that is not asked for"),
        ("Thông tư nào của Bộ Y tế căn cứ Luật Dược?", (), "held by those asked for"),
        ("Kế hoạch nào của UBND tỉnh Lào Cai năm 2031 thực hiện Kết luận 9-KL/TW?", (), "all held"),
        ("Nghị quyết nào thay thế Nghị quyết 5/2030/NQ-HĐND trước ngày 01/3/2031?", (), "days held apart"),
        ("Quyết định 5/QĐ-TTg của Thủ tướng về chợ ở Lào Cai bị quyết định nào sửa?", (), "a description of the named"),
        ("Những quyết định do bà Trần Thị Mơ ký năm 2031?", (), "a signer held"),
        ("Kế hoạch mới nhất của UBND tỉnh Lào Cai?", (), "an order held"),
    ],
)  # fmt: skip
def test_what_is_passed_over_is_told(text: str, unread: tuple[str, ...], remark: str) -> None:
    assert read_question(text).unread == unread, remark


@pytest.mark.parametrize(
    ("text", "issuers", "remark"),
    [
        ("Thông tư nào về thuốc của Bộ Y tế?", ("Bộ Y tế",), "whose they are, behind what they are about"),
        ("thong tu nao ve thuoc cua Bo Y te nam 2031", ("Bộ Y tế",), "without marks, with a year"),
        ("Có bao nhiêu thông tư hướng dẫn về thuốc của Bộ Y tế?", ("Bộ Y tế",), "counted, behind a verb"),
        ("Quyết định nào về giá thuốc do UBND tỉnh Lào Cai ban hành?", ("UBND tỉnh Lào Cai",), "issued by"),
        ("Nghị định nào về thuốc của Bộ Y tế?", (), "a ministry makes no decrees"),
        ("Quyết định nào về chức năng của Bộ Y tế?", (), "what an office has, whoever rules it"),
        ("Thông tư nào về trách nhiệm của Bộ Y tế?", (), "the same of another kind"),
    ],
)  # fmt: skip
def test_whose_behind_the_subject(text: str, issuers: tuple[str, ...], remark: str) -> None:
    question = read_question(text)
    assert (question.asked.issuers or question.loose.issuers) == issuers, remark
    assert question.unread == (), remark


@pytest.mark.parametrize(
    ("text", "clauses", "remark"),
    [
        ("Thông tư nào về thuốc đã bị thay thế?", ("đã bị thay thế",), "what was done to them, at the end"),
        ("Những quyết định nào về giá đất được sửa đổi?", ("được sửa đổi",), "another verb"),
        ("Thông tư nào về thuốc của Bộ Y tế bị bãi bỏ một phần?", ("bị bãi bỏ",), "with whose and how far"),
        ("Thông tư nào về thuốc được ban hành?", (), "nothing is done to papers"),
        ("Nghị quyết nào về người bị thay thế?", ("bị thay thế",), "the last verb is of the papers"),
    ],
)  # fmt: skip
def test_what_was_done_behind_the_subject(text: str, clauses: tuple[str, ...], remark: str) -> None:
    assert tuple(c.said for c in read_question(text).clauses) == clauses, remark


@pytest.mark.parametrize(
    ("text", "signer", "remark"),
    [
        ("Phó Thủ tướng Trần Thị Mơ đã ký những nghị định nào?", "Trần Thị Mơ", "an office in front of the name"),
        ("Thông tư nào do Thứ trưởng Trần Thị Mơ ký năm 2031?", "Trần Thị Mơ", "another office"),
        ("Những quyết định nào do Bộ trưởng Bộ Y tế Trần Thị Mơ ký?", "Trần Thị Mơ", "with the ministry's name"),
        ("Nghị định nào do tướng Trần Thị Mơ ký?", "Trần Thị Mơ", "half of an office's name is no pronoun"),
    ],
)  # fmt: skip
def test_who_signs_with_the_office(text: str, signer: str, remark: str) -> None:
    question = read_question(text, Lexicon.build(signers=["Trần Thị Mơ"]))
    assert question.where.signer == signer, remark
    assert not any("tư" in word.split() for word in (question.subject,)), remark
