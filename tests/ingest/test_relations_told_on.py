"""What several clauses or sentences tell together: who carries out what under one head, by which means, and what lists do."""

from __future__ import annotations

import pytest

from ingest.model import Header
from tests.ingest.relating import Triple, in_body, read, triples

_B = "Chỉ thị số 23-CT/TW ngày 25 tháng 5 năm 2023 của Ban Bí thư"
_A = "Kế hoạch số 24/KH-UBND ngày 05 tháng 02 năm 2024"
_C = "Công văn số 412/UBND-NC ngày 09 tháng 02 năm 2024"
_T = "Kế hoạch số 97-KH/TU ngày 20 tháng 7 năm 2023"
_DONE = ("24/KH-UBND", "implements", "23-CT/TW")

ROWS: list[tuple[str, set[Triple], str]] = [
    (f"Ban Bí thư ban hành {_B}. Thực hiện chỉ đạo trên, UBND thành phố ban hành {_A}.", {_DONE}, "what was ordered before"),
    (f"Ban Bí thư ban hành {_B}. Cụ thể hóa các nội dung này, ngày 05 tháng 02 năm 2024 UBND thành phố ban hành {_A}.", {_DONE}, "its contents"),
    (f"Ban Bí thư ban hành {_B}. Thực hiện chỉ đạo tại cuộc họp, UBND thành phố ban hành {_A}.", set(), "an order of another place"),
    (f"{_B} được triển khai đồng bộ: ở cấp tỉnh, Thành ủy ban hành {_T}; UBND thành phố có {_A}.", {_DONE, ("97-KH/TU", "implements", "23-CT/TW")}, "what unfolds after a colon"),
    (f"{_B} được UBND thành phố báo cáo định kỳ: UBND thành phố ban hành {_A}.", set(), "a colon after another verb"),
    (f"Phong trào “Vì sông rạch xanh” năm 2024: UBND thành phố ban hành {_A}.", {("24/KH-UBND", "implements", "campaign:Vì sông rạch xanh")}, "a campaign's name and a colon"),
    (f"Ngay sau khi {_B} được ban hành, các cấp, các ngành đã khẩn trương cụ thể hóa, cụ thể:\n- Thành ủy: {_T}; Quyết định số 150-QĐ/TU ngày 25 tháng 7 năm 2023 thành lập Ban Chỉ đạo.\n- UBND thành phố: {_A}.", {_DONE, ("97-KH/TU", "implements", "23-CT/TW"), ("150-QĐ/TU", "implements", "23-CT/TW")}, "two papers of one item"),
    (f"Sau khi Ban Bí thư ban hành {_B}, Chủ tịch UBND thành phố đã kịp thời cụ thể hóa bằng {_A} và {_C}.", {_DONE, ("412/UBND-NC", "implements", "23-CT/TW")}, "two papers by which it is done"),
    ("Chương trình phối hợp số 5/CTPH-UBND-MTTQ ngày 12 tháng 3 năm 2024 tiếp nối Chương trình số 9/CTPH-CP-MTTW ngày 30 tháng 3 năm 2016; trong đó Hội Nông dân cụ thể hóa bằng Kế hoạch số 55-KH/HNDT ngày 28 tháng 3 năm 2024, Hội Cựu chiến binh cụ thể hóa bằng Kế hoạch số 71-KH/CCB ngày 31 tháng 3 năm 2024.", {("55-KH/HNDT", "implements", "5/CTPH-UBND-MTTQ"), ("71-KH/CCB", "implements", "5/CTPH-UBND-MTTQ")}, "each by its own paper"),
    (f"UBND thành phố có {_A}, trong đó đề ra 32 nhiệm vụ cụ thể hóa {_B}.", {_DONE}, "what a plan holds carries it out"),
    (f"UBND thành phố vừa ban hành {_A} về truyền thông. Qua đó, nhằm tiếp tục thực hiện hiệu quả {_B}.", {_DONE}, "the aim in the next sentence"),
    (f"UBND thành phố vừa ban hành {_A} về truyền thông. Qua đó, người dân nắm rõ {_B}.", set(), "no aim"),
    (f"Để thực hiện {_B}, UBND thành phố ban hành {_A}. Sở Y tế cũng có Kế hoạch số 307/KH-SYT ngày 29 tháng 02 năm 2024 với cùng mục đích.", {_DONE, ("307/KH-SYT", "implements", "23-CT/TW")}, "who also has a plan"),
    ("Chính phủ ban hành Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025; Sở Tư pháp đã có Hướng dẫn số 905/HD-STP ngày 01 tháng 7 năm 2025 về nội dung này.", {("905/HD-STP", "guides", "118/2025/NĐ-CP")}, "guidance on this matter"),
    ("Sở Tư pháp đã có Công văn số 905/STP-KSTT ngày 01 tháng 7 năm 2025 về nội dung này, Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025.", set(), "a letter about this matter"),
    ("Mô hình chợ sạch theo Quyết định số 500/QĐ-UBND ngày 06 tháng 6 năm 2025; UBND phường Tân An ban hành Kế hoạch số 18/KH-UBND-TA ngày 20 tháng 6 năm 2025, UBND xã Trường Long ban hành Kế hoạch số 25/KH-UBND-TL ngày 23 tháng 6 năm 2025 để tổ chức thực hiện.", {("18/KH-UBND-TA", "implements", "500/QĐ-UBND"), ("25/KH-UBND-TL", "implements", "500/QĐ-UBND")}, "plans beside each other share their aim"),
    (f"Ngày 12 tháng 8 năm 2025, Thành ủy ban hành Nghị quyết số 8-NQ/TU về biên chế; ngay trong tháng 8, UBND thành phố ban hành Kế hoạch số 150/KH-UBND cụ thể hóa các chỉ tiêu của Nghị quyết, giao Sở Nội vụ theo dõi {_C}.", {("150/KH-UBND", "implements", "8-NQ/TU")}, "aims of the paper told by its kind"),
    ("Thành phố áp dụng Nghị định số 178/2024/NĐ-CP ngày 31 tháng 12 năm 2024 và Nghị định số 67/2025/NĐ-CP ngày 15 tháng 3 năm 2025 sửa đổi, bổ sung một số điều của Nghị định này.", {("67/2025/NĐ-CP", "amends", "178/2024/NĐ-CP")}, "no decree amends itself"),
    ("UBND thành phố ban hành Quyết định số 12/2025/QĐ-UBND về dạy thêm (thay thế Quyết định số 6/2013/QĐ-UBND); Sở ban hành Công văn số 104/SGDĐT-TTr hướng dẫn thực hiện Quyết định trên.", {("12/2025/QĐ-UBND", "replaces", "6/2013/QĐ-UBND"), ("104/SGDĐT-TTr", "guides", "12/2025/QĐ-UBND")}, "what a bracket names is not spoken of"),
    ("Thực hiện Chỉ thị số 14/CT-TTg ngày 15 tháng 8 năm 2025; được sự chỉ đạo của UBND thành phố tại Quyết định số 177/QĐ-UBND ngày 05 tháng 8 năm 2025, Sở đã ban hành Kế hoạch số 301/KH-SGDĐT ngày 22 tháng 8 năm 2025.", {("301/KH-SGDĐT", "implements", "14/CT-TTg"), ("301/KH-SGDĐT", "implements", "177/QĐ-UBND")}, "an order received is no passive"),
    (f"Đại biểu xem xét Tờ trình số 131/TTr-HĐND ngày 08 tháng 7 năm 2025 về việc sửa đổi Nghị quyết số 22/2016/NQ-HĐND ngày 05 tháng 10 năm 2016; {_C}.", set(), "a proposal alters nothing"),
    ("Văn phòng có Thông báo số 5/TB-BCĐ ngày 04 tháng 7 năm 2025 về kết luận của Trưởng Ban Chỉ đạo tại cuộc họp giữa năm về việc thực hiện Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024.", set(), "a notice only tells what a meeting was about"),
    ("Thông tư số 7/2015/TT-BNV ngày 25 tháng 02 năm 2015 quy định chi tiết một số điều của Nghị định số 196/2013/NĐ-CP ngày 21 tháng 11 năm 2013 quy định về trung tâm lưu trữ và Nghị định số 52/2014/NĐ-CP ngày 23 tháng 5 năm 2014.", {("7/2015/TT-BNV", "guides", "196/2013/NĐ-CP"), ("7/2015/TT-BNV", "guides", "52/2014/NĐ-CP")}, "a circular on two decrees"),
    (f"Nhằm thực hiện {_B}, Thành ủy có {_T}; trên tinh thần đó, UBND thành phố xây dựng {_A}.", {("97-KH/TU", "implements", "23-CT/TW"), ("24/KH-UBND", "based_on", "97-KH/TU")}, "in that spirit"),
    (f"Thành phố đã quán triệt các văn bản sau:\n- {_B}: Ban Thường vụ Thành ủy ban hành {_T}; UBND thành phố ban hành {_A}.\n- Nghị định số 130/2020/NĐ-CP ngày 30 tháng 10 năm 2020: Thanh tra thành phố có Công văn số 150/TTTP-P4 ngày 20 tháng 11 năm 2023 hướng dẫn kê khai tài sản.", {_DONE, ("97-KH/TU", "implements", "23-CT/TW"), ("150/TTTP-P4", "guides", "130/2020/NĐ-CP")}, "a paper's name, a colon and who issued what"),
    (f"UBND thành phố ban hành: {_A}; Phương án số 70/PA-UBND ngày 20 tháng 3 năm 2024 (thay thế Phương án số 51/PA-UBND ngày 14 tháng 3 năm 2022).\nCác văn bản trên nhằm thực hiện {_B}.", {_DONE, ("70/PA-UBND", "implements", "23-CT/TW"), ("70/PA-UBND", "replaces", "51/PA-UBND")}, "all papers of the list above"),
    (f"UBND thành phố ban hành {_A}.\nCác văn bản trên nhằm thực hiện {_B}.", set(), "no list above"),
    ("Thủ tướng Chính phủ có Công điện số 117/CĐ-TTg ngày 18 tháng 7 năm 2025. Ngay trong đêm, Chủ tịch UBND thành phố ký Công điện số 5/CĐ-UBND chỉ đạo các địa phương thực hiện nghiêm Công điện của Thủ tướng.", {("5/CĐ-UBND", "implements", "117/CĐ-TTg")}, "the telegram of another office"),
    (f"{_A} (ban hành theo yêu cầu của Bộ Nội vụ tại Công văn số 187/BNV-VP ngày 12 tháng 01 năm 2024) được gửi các phường.", {("24/KH-UBND", "implements", "187/BNV-VP")}, "asked for in a bracket"),
    (f"{_A} được ban hành theo đề nghị của Sở Nội vụ tại Tờ trình số 87/TTr-SNV ngày 12 tháng 01 năm 2024.", {("24/KH-UBND", "based_on", "87/TTr-SNV")}, "proposed"),
    ("Kế hoạch số 66/KH-UBND ngày 28 tháng 3 năm 2025 của UBND thành phố tiếp tục được các xã, phường thực hiện; đến nay 60 xã, phường đã có kế hoạch, điển hình như phường Cái Răng (Kế hoạch số 31/KH-UBND ngày 15 tháng 4 năm 2025 của UBND phường Cái Răng).", {("31/KH-UBND", "implements", "66/KH-UBND")}, "plans for what the sentence is about"),
    ("Quyết định số 17/QĐ-UBND ngày 15 tháng 01 năm 2023 và Quyết định số 18/QĐ-UBND ngày 16 tháng 01 năm 2023 được thay thế bởi Quyết định số 75/QĐ-UBND ngày 30 tháng 7 năm 2025.", {("75/QĐ-UBND", "replaces", "17/QĐ-UBND"), ("75/QĐ-UBND", "replaces", "18/QĐ-UBND")}, "two papers replaced by one"),
    ("Quyết định số 17/QĐ-UBND ngày 15 tháng 01 năm 2023 và Quyết định số 18/QĐ-UBND ngày 16 tháng 01 năm 2023 (được thay thế bởi Quyết định số 75/QĐ-UBND ngày 30 tháng 7 năm 2025).", {("75/QĐ-UBND", "replaces", "18/QĐ-UBND")}, "a bracket speaks of the last"),
    ("Chương trình mỗi xã một sản phẩm được phê duyệt tại Quyết định số 919/QĐ-TTg ngày 01 tháng 8 năm 2022. Trên địa bàn thành phố, Chương trình được triển khai theo Kế hoạch số 240/KH-UBND ngày 07 tháng 11 năm 2022.", {("240/KH-UBND", "implements", "919/QĐ-TTg")}, "the programme that was approved"),
    ("Nghị quyết số 3/2023/NQ-HĐND ngày 14 tháng 7 năm 2023 làm căn cứ để UBND thành phố phân bổ vốn tại Quyết định số 812/QĐ-UBND ngày 22 tháng 4 năm 2025.", {("812/QĐ-UBND", "based_on", "3/2023/NQ-HĐND")}, "ground of what is done at another"),
    (f"Thực hiện {_B}, UBND thành phố xây dựng {_A}, hằng năm cụ thể thành các kế hoạch (năm 2025 là Kế hoạch số 41/KH-UBND, năm 2026 là Kế hoạch số 29/KH-UBND).", {_DONE, ("41/KH-UBND", "implements", "24/KH-UBND"), ("29/KH-UBND", "implements", "24/KH-UBND")}, "plans of the single years"),
    ("UBND thành phố phê duyệt dự án tại Quyết định số 310/QĐ-UBND ngày 26 tháng 10 năm 2021 (điều chỉnh bằng Quyết định số 188/QĐ-UBND ngày 30 tháng 7 năm 2024).", {("188/QĐ-UBND", "amends", "310/QĐ-UBND")}, "altered, in a bracket, without a passive"),
    ("Nghị định số 85/2025/NĐ-CP ngày 08 tháng 4 năm 2025 quy định chi tiết thi hành Luật Đầu tư công thay thế Nghị định số 40/2020/NĐ-CP ngày 06 tháng 4 năm 2020.", {("85/2025/NĐ-CP", "guides", "Luật Đầu tư công"), ("85/2025/NĐ-CP", "replaces", "40/2020/NĐ-CP")}, "a law replaces no decree: the decree before it does"),
    (f"Thực hiện {_B}, trên cơ sở Công văn số 671/BYT-PB ngày 15 tháng 10 năm 2023 của Bộ Y tế, UBND thành phố ban hành {_A}.", {_DONE, ("24/KH-UBND", "based_on", "671/BYT-PB")}, "what is carried out, and on what ground"),
    ("Đồng bào được hưởng chính sách theo Quyết định số 28/2023/QĐ-TTg ngày 23 tháng 11 năm 2023 về người có uy tín; Sở Dân tộc và Tôn giáo đã hướng dẫn các xã, phường thực hiện tại Công văn số 310/SDTTG-CS ngày 20 tháng 8 năm 2025.", {("310/SDTTG-CS", "guides", "28/2023/QĐ-TTg")}, "guided at a letter: what was named before"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected", "remark"), ROWS, ids=[r[2] for r in ROWS])
def test_told_together(words: str, expected: set[Triple], remark: str) -> None:
    assert in_body(words) == expected, remark


KINDS: list[tuple[str, set[Triple], str]] = [
    ("Đối tượng theo Nghị định số 20/2021/NĐ-CP ngày 15 tháng 3 năm 2021 và các Nghị định sửa đổi, bổ sung: Nghị định số 76/2024/NĐ-CP ngày 01 tháng 7 năm 2024, Nghị định số 147/2025/NĐ-CP ngày 12 tháng 6 năm 2025.", {("76/2024/NĐ-CP", "amends", "20/2021/NĐ-CP"), ("147/2025/NĐ-CP", "amends", "20/2021/NĐ-CP")}, "those that amend the paper before"),
    ("Các văn bản hướng dẫn thi hành Luật Giá năm 2023: Nghị định số 85/2024/NĐ-CP ngày 10 tháng 7 năm 2024; Thông tư số 29/2024/TT-BTC ngày 16 tháng 5 năm 2024.", {("85/2024/NĐ-CP", "guides", "Luật Giá"), ("29/2024/TT-BTC", "guides", "Luật Giá")}, "those that guide the paper behind"),
    ("Quyết định số 31/2025/QĐ-UBND ngày 05 tháng 8 năm 2025 được ban hành đã thay thế các quyết định trước đây của ba địa phương, gồm Quyết định số 12/2022/QĐ-UBND ngày 03 tháng 3 năm 2022, Quyết định số 9/2021/QĐ-UBND ngày 08 tháng 4 năm 2021.", {("31/2025/QĐ-UBND", "replaces", "12/2022/QĐ-UBND"), ("31/2025/QĐ-UBND", "replaces", "9/2021/QĐ-UBND")}, "what one decision did to a list"),
    ("Trường hợp có các văn bản hướng dẫn thi hành Luật Giá năm 2023: Nghị định số 85/2024/NĐ-CP ngày 10 tháng 7 năm 2024.", set(), "a condition states nothing"),
    ("Nghị định số 20/2021/NĐ-CP ngày 15 tháng 3 năm 2021 rất rõ, còn các nghị định sửa đổi, bổ sung chậm: Nghị định số 76/2024/NĐ-CP ngày 01 tháng 7 năm 2024.", set(), "not beside the paper before"),
    ("Luật Giá năm 2023 và các văn bản hướng dẫn thi hành (Quyết định số 8/QĐ-TTg ngày 02 tháng 01 năm 2024).", {("8/QĐ-TTg", "guides", "Luật Giá")}, "in brackets"),
    ("Các văn bản hướng dẫn thi hành Nghị định số 155/2020/NĐ-CP ngày 31 tháng 12 năm 2020 gồm:\n1. Thông tư số 119/2020/TT-BTC ngày 31 tháng 12 năm 2020.\n2. Thông tư số 51/2021/TT-BTC ngày 30 tháng 6 năm 2021.\n3. Nghị định số 12/2021/NĐ-CP ngày 24 tháng 02 năm 2021.", {("119/2020/TT-BTC", "guides", "155/2020/NĐ-CP"), ("51/2021/TT-BTC", "guides", "155/2020/NĐ-CP")}, "in lines of their own, no decree among them"),
    ("Nghị định số 20/2021/NĐ-CP ngày 15 tháng 3 năm 2021 và các nghị định sửa đổi, bổ sung (Thông tư số 2/2021/TT-BLĐTBXH ngày 24 tháng 6 năm 2021).", set(), "a circular amends no decree"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected", "remark"), KINDS, ids=[r[2] for r in KINDS])
def test_lists_of_one_doing(words: str, expected: set[Triple], remark: str) -> None:
    assert in_body(words) == expected, remark


OWN = Header(type="Thông tư", number="98/2020/TT-BTC", title="Hướng dẫn hoạt động của quỹ")
OWN_WORDS = [
    ("Thông tư này hướng dẫn Luật Chứng khoán.", {("SELF", "guides", "Luật Chứng khoán")}, "its own word"),
    (
        "Quỹ làm theo Thông tư này, các văn bản hướng dẫn Luật Chứng khoán và điều lệ của mình.",
        set(),
        "what other papers do",
    ),
]


@pytest.mark.parametrize(("words", "expected", "remark"), OWN_WORDS, ids=[r[2] for r in OWN_WORDS])
def test_own_words(words: str, expected: set[Triple], remark: str) -> None:
    assert triples(read(f"Điều 9. Giám sát\n1. {words}\n", OWN)) == expected, remark


@pytest.mark.parametrize(
    ("verb", "expected"),
    [("hướng dẫn việc thực hiện", {("SELF", "guides", "6/2013/QĐ-UBND")}), ("tóm tắt", set())],
)
def test_rules_are_told_by_name_where_they_are_carried_out(verb: str, expected: set[Triple]) -> None:
    title = "THỰC HIỆN QUY ĐỊNH QUẢN LÝ CHỢ ĐÊM VÀ HÀNG RONG"
    body = (
        "Căn cứ Quyết định số 6/2013/QĐ-UBND ngày 25 tháng 02 năm 2013 của Ủy ban nhân dân thành phố ban hành Quy định quản lý chợ đêm và hàng rong;\n"
        f"Sở Công Thương {verb} Quy định quản lý chợ đêm và hàng rong với một số nội dung như sau:\n1. Chung\nTốt."
    )
    head = Header(
        type="Hướng dẫn", number="81/HD-SCT", date="2013-04-18", issuer="Sở Công Thương", title=title
    )
    found = triples(read(f"HƯỚNG DẪN\n{title}\n{body}\n", head))
    assert {f for f in found if f[1] == "guides"} == expected
