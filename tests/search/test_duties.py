"""Questions of who must do what, answered by the items that begin with the agency."""

from __future__ import annotations

import pytest

from search.answers.answer import answer
from search.answers.duties import duty_asked
from search.answers.model import Answer
from search.questions.question import read_question
from tests.search.answering import LEXICON, SENTENCE
from tests.search.graph import FakeGraph, FakePassages, card, joined, passages

PLAN = card(
    "61/KH-UBND", "Kế hoạch", "2025-05-06", "UBND tỉnh Lào Cai", held=True, title="Trồng rừng ven suối"
)
GRAPH = FakeGraph([PLAN])
PAPERS = joined(
    passages(SENTENCE),
    passages(
        "KẾ HOẠCH trồng rừng ven suối, cập nhật cổng dữ liệu số 61/KH-UBND",
        "II. NHIỆM VỤ\n1. Ươm giống: Giao Chi cục Kiểm lâm lập vườn ươm trong quý I/2026.\n"
        "2. Sở Tài chính phối hợp các xã rà soát nguồn vốn đã cấp.\n3. Các sở còn chậm (Sở Xây dựng, Sở Công Thương) hoàn thành hồ sơ trước ngày 05/7/2026.",
        "III. TỔ CHỨC THỰC HIỆN\n1. Sở Nông nghiệp và Môi trường\na) Chủ trì chọn giống cây.\nb) Báo cáo UBND tỉnh hằng quý.\n"
        "2. Sở Tài chính: Bố trí kinh phí.\nHướng dẫn thanh toán tiền công trồng rừng.\n"
        "3. Hội Nông dân, Đoàn Thanh niên: Vận động hội viên.\n4. UBND các xã, phường bảo vệ rừng đã trồng.\n"
        "Trong quá trình thực hiện, nếu có vướng mắc thì báo cáo.\nNơi nhận:\n- Sở Tài chính;",
        iri=PLAN.iri, document="Kế hoạch 61/KH-UBND", source="ke-hoach.txt",
    ),
)  # fmt: skip


def ask(text: str, texts: FakePassages = PAPERS) -> Answer:
    return answer(read_question(text, LEXICON), GRAPH, texts.search, texts)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("question", "who", "about"),
    [
        ("Sở Y tế phải làm gì?", "so y te", ""),
        ("so y te lam gi ve tiem chung", "so y te", "tiem chung"),
        ("nhiệm vụ của Công an tỉnh trong phòng cháy", "cong an tinh", "phong chay"),
        ("Giao Sở Tư pháp nhiệm vụ gì?", "so tu phap", ""),
        ("UBND các xã có trách nhiệm gì", "ubnd cac xa", ""),
        ("ai chủ trì việc bình xét", "", "binh xet"),
        ("giao cơ quan nào kiểm kê", "", "kiem ke"),
        ("Sở Nội vụ phải làm gì về lưu trữ", "so noi vu", "luu tru"),
        ("Đề nghị Sở Xây dựng làm gì về nhà ở", "so xay dung", "nha o"),
        ("Bảo hiểm xã hội tỉnh phải làm gì?", "bao hiem xa hoi tinh", ""),
        ("giao nhiệm vụ cho những cơ quan, đơn vị nào", "", ""),
        ("phân công việc cho ai về ươm cây", "", "uom cay"),
    ],
)
def test_what_is_asked_of_whom(question: str, who: str, about: str) -> None:
    asked = duty_asked(question)
    assert asked is not None
    assert (" ".join(asked.who), " ".join(asked.about)) == (who, about)


@pytest.mark.parametrize(
    "question",
    ["Kế hoạch nào của Sở Y tế?", "Sở Y tế ban hành kế hoạch nào?", "Ai ký Kế hoạch 61/KH-UBND?", "Mức phạt là bao nhiêu?", "Luật nào quy định trách nhiệm",
     "Nghị định về chức năng, nhiệm vụ của Bộ Y tế bị nghị định nào sửa đổi?", "Công văn số 5/SYT-VP nói việc gì?",
     "thi dua van hoa cong so thi tap the phai lam gi", "Bảo vệ rừng phải làm gì"],
)  # fmt: skip
def test_other_questions_are_left_alone(question: str) -> None:
    assert duty_asked(question) is None


@pytest.mark.parametrize(
    ("question", "told", "untold", "remark"),
    [
        ("Sở Nông nghiệp và Môi trường phải làm gì theo Kế hoạch 61/KH-UBND?",
         "“Sở Nông nghiệp và Môi trường: a) Chủ trì chọn giống cây. b) Báo cáo UBND tỉnh hằng quý.”", "Sở Tài chính", "a whole item"),
        ("Sở Tài chính phải làm gì theo Kế hoạch 61/KH-UBND?", "Bố trí kinh phí. Hướng dẫn thanh toán tiền công trồng rừng.”",
         "vướng mắc", "what follows without a number belongs to it"),
        ("so tai chinh lam gi theo ke hoach 61/KH-UBND", "“Sở Tài chính phối hợp các xã rà soát nguồn vốn đã cấp.”", "chọn giống", "all its items"),
        ("nhiệm vụ của Đoàn Thanh niên trong Kế hoạch 61/KH-UBND", "“Hội Nông dân, Đoàn Thanh niên: Vận động hội viên.”", "Sở", "one of a list"),
        ("UBND các xã phường có trách nhiệm gì theo Kế hoạch 61/KH-UBND", "bảo vệ rừng đã trồng", "vướng mắc", "the closing is not theirs"),
        ("Chi cục Kiểm lâm làm gì theo Kế hoạch 61/KH-UBND", "Giao Chi cục Kiểm lâm lập vườn ươm", "Sở", "given within another item"),
        ("Kế hoạch 61/KH-UBND yêu cầu Sở Công Thương làm gì?", "(Sở Xây dựng, Sở Công Thương) hoàn thành hồ sơ", "Vận động", "one in brackets"),
        ("Kế hoạch 61/KH-UBND yêu cầu Sở Xây dựng làm gì?", "(Sở Xây dựng, Sở Công Thương) hoàn thành hồ sơ", "Vận động", "the first of them"),
        ("Kế hoạch 61/KH-UBND giao nhiệm vụ cho cơ quan nào?",
         "giao nhiệm vụ cho: Sở Tài chính; Các sở còn chậm (Sở Xây dựng, Sở Công Thương); Sở Nông nghiệp và Môi trường; Hội Nông dân, Đoàn Thanh niên; UBND các xã, phường.",
         "Nơi nhận", "all that have an item"),
        ("Những cơ quan nào được giao nhiệm vụ trong Kế hoạch 61/KH-UBND?", "Sở Công Thương); Sở Nông nghiệp", "Chi cục", "the same asked the other way round"),
        ("Kế hoạch 61/KH-UBND giao ai chủ trì?", "Giao Chi cục Kiểm lâm lập vườn ươm", "Vận động", "to whom anything is given"),
    ],
)  # fmt: skip
def test_the_items_of_an_agency(question: str, told: str, untold: str, remark: str) -> None:
    reply = ask(question)
    assert told in reply.text, remark
    assert untold not in reply.text, remark
    assert reply.kind == "content"
    assert [d.number for d in reply.documents] == ["61/KH-UBND"]


def test_no_paper_named() -> None:
    assert "Bố trí kinh phí" in ask("Sở Tài chính phải làm gì về tiền công trồng rừng?").text


def test_an_agency_without_work_in_the_paper_is_not_given_any() -> None:
    assert "Bố trí kinh phí" not in ask("Sở Ngoại vụ phải làm gì theo Kế hoạch 61/KH-UBND?").text
