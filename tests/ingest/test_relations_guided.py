"""What guides and what papers rest on, told by words that point back: new and old laws, several papers, the paper itself."""

from __future__ import annotations

import pytest

from tests.ingest.relating import Triple, in_body, in_paper

_LAW = "Luật Nhà giáo số 73/2025/QH15"
_OLD = "Luật Viên chức số 58/2010/QH12"

ROWS: list[tuple[str, set[Triple], str]] = [
    ("Luật Đất đai số 31/2024/QH15 thay thế Luật Đất đai số 45/2013/QH13; Nghị định số 102/2024/NĐ-CP quy định chi tiết Luật mới, còn Nghị định số 43/2014/NĐ-CP quy định chi tiết luật cũ.", {("31/2024/QH15", "replaces", "45/2013/QH13"), ("102/2024/NĐ-CP", "guides", "31/2024/QH15"), ("43/2014/NĐ-CP", "guides", "45/2013/QH13")}, "new and old"),
    ("Quy định số 124-QĐ/TW được thay thế bằng Quy định số 366-QĐ/TW; Ban Tổ chức ban hành Hướng dẫn số 43-HD/BTCTW hướng dẫn Quy định mới.", {("366-QĐ/TW", "replaces", "124-QĐ/TW"), ("43-HD/BTCTW", "guides", "366-QĐ/TW")}, "the one that replaced"),
    ("Kế hoạch số 12-KH/QU về cải cách đã xong; Hướng dẫn số 5-HD/QU hướng dẫn Quy định mới.", set(), "nothing was replaced"),
    ("Đảng ủy thực hiện Quy định số 1388-QĐ/QUTW và Quy định số 144-QĐ/TW; Hướng dẫn số 77-HD/ĐU hướng dẫn thực hiện cả hai quy định trên.", {("77-HD/ĐU", "guides", "1388-QĐ/QUTW"), ("77-HD/ĐU", "guides", "144-QĐ/TW")}, "both rules"),
    ("Trung ương có Nghị quyết số 18-NQ/TW và Nghị quyết số 19-NQ/TW. Thành ủy ban hành Chương trình số 10-CTr/TU và Kế hoạch số 8-KH/TU thực hiện hai nghị quyết trên.", {(a, "implements", b) for a in ("10-CTr/TU", "8-KH/TU") for b in ("18-NQ/TW", "19-NQ/TW")}, "two that serve both"),
    ("Năm 2017, Trung ương ban hành Nghị quyết số 18-NQ/TW, Nghị quyết số 19-NQ/TW. Chính phủ có Nghị quyết số 10/NQ-CP và Nghị quyết số 08/NQ-CP lần lượt thực hiện hai nghị quyết trên.", {("10/NQ-CP", "implements", "18-NQ/TW"), ("08/NQ-CP", "implements", "19-NQ/TW")}, "two in turn"),
    ("Tuyển quân theo Thông tư số 31/2023/TT-BQP và Thông tư số 67/2025/TT-BQP. Ban Tuyển quân ban hành Hướng dẫn số 15/HD-BTQ trên cơ sở hai Thông tư này.", {("15/HD-BTQ", "based_on", "31/2023/TT-BQP"), ("15/HD-BTQ", "based_on", "67/2025/TT-BQP")}, "on both grounds"),
    ("Nghị định số 12/2026/NĐ-CP cùng Thông tư số 15/2026/TT-BTC là hai văn bản hướng dẫn Luật Đầu tư số 143/2025/QH15.", {("12/2026/NĐ-CP", "guides", "143/2025/QH15"), ("15/2026/TT-BTC", "guides", "143/2025/QH15")}, "two papers that guide"),
    ("Quyết định số 39/2025/QĐ-UBND đã thay thế Quyết định số 18/2023/QĐ-UBND, đồng thời quy định chi tiết khoản 5 Điều 110 Luật Nhà ở.", {("39/2025/QĐ-UBND", "replaces", "18/2023/QĐ-UBND"), ("39/2025/QĐ-UBND", "guides", "Luật Nhà ở")}, "replaces and guides"),
    (f"{_LAW} có hiệu lực từ ngày 01/01/2026. Chính phủ ban hành Nghị định số 93/2026/NĐ-CP ngày 01 tháng 3 năm 2026 quy định chi tiết, hướng dẫn thi hành.", {("93/2026/NĐ-CP", "guides", "73/2025/QH15")}, "the object left out"),
    ("Hướng dẫn thực hiện Nghị quyết số 227/2025/QH15 có Nghị định số 12/2026/NĐ-CP và Thông tư số 15/2026/TT-BTC.", {("12/2026/NĐ-CP", "guides", "227/2025/QH15"), ("15/2026/TT-BTC", "guides", "227/2025/QH15")}, "there are"),
    (f"{_LAW} có hiệu lực từ ngày 01/01/2026. Chính phủ ban hành Nghị định số 93/2026/NĐ-CP ngày 01 tháng 3 năm 2026 về tiền lương.", set(), "another subject"),
    (f"Nếu {_LAW} có hiệu lực thì Chính phủ ban hành Nghị định số 93/2026/NĐ-CP quy định chi tiết.", set(), "a condition"),
    ("Luật Giá số 16/2023/QH15 có hiệu lực, thay thế Luật Giá số 11/2012/QH13; Nghị định số 85/2024/NĐ-CP hướng dẫn thi hành Luật mới, bãi bỏ Nghị định số 177/2013/NĐ-CP.", {("16/2023/QH15", "replaces", "11/2012/QH13"), ("85/2024/NĐ-CP", "guides", "16/2023/QH15"), ("85/2024/NĐ-CP", "repeals", "177/2013/NĐ-CP")}, "a decree ends the decree"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected", "remark"), ROWS, ids=[r[2] for r in ROWS])
def test_told_by_pointing_back(words: str, expected: set[Triple], remark: str) -> None:
    assert in_body(words) == expected, remark


OWN: list[tuple[str, str, set[Triple], str]] = [
    ("Thông tư", "Điều 1. Phạm vi\nThông tư này hướng dẫn khoản 3 Điều 8, Điều 11 Nghị định số 170/2025/NĐ-CP và khoản 2 Điều 20 Nghị định số 335/2025/NĐ-CP.", {("SELF", "guides", "170/2025/NĐ-CP"), ("SELF", "guides", "335/2025/NĐ-CP")}, "provisions of two"),
    ("Thông tư", f"Điều 1. Phạm vi\nThông tư này được ban hành để hướng dẫn {_LAW} và Nghị định số 93/2026/NĐ-CP quy định chi tiết luật này.", {("SELF", "guides", "73/2025/QH15"), ("SELF", "guides", "93/2026/NĐ-CP"), ("93/2026/NĐ-CP", "guides", "73/2025/QH15")}, "made to guide"),
    ("Quyết định", "Điều 1. Bố trí vốn theo Nghị quyết số 973/2020/UBTVQH14 và Quyết định số 26/2020/QĐ-TTg hướng dẫn thi hành Nghị quyết này.", {("26/2020/QĐ-TTg", "guides", "973/2020/UBTVQH14")}, "that resolution"),
    ("Đề án", "I. CĂN CỨ\nĐề án này được xây dựng căn cứ Nghị quyết số 226/2025/QH15, Nghị quyết số 05-NQ/TU; thay thế Đề án số 06-ĐA/TU.", {("SELF", "based_on", "226/2025/QH15"), ("SELF", "based_on", "05-NQ/TU"), ("SELF", "replaces", "06-ĐA/TU")}, "a scheme's grounds"),
    ("Chương trình phối hợp", "I. CĂN CỨ\nChương trình phối hợp này được ký kết trên cơ sở Quy định số 282-QĐ/TW.", {("SELF", "based_on", "282-QĐ/TW")}, "a joint programme's ground"),
    ("Nghị quyết", "Điều 1. Thông qua Đề án sắp xếp tổ dân phố. Đề án này được xây dựng trên cơ sở Kết luận số 210-KL/TW.", set(), "a scheme that is not the paper"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "words", "expected", "remark"), OWN, ids=[r[3] for r in OWN])
def test_told_of_the_paper_itself(kind: str, words: str, expected: set[Triple], remark: str) -> None:
    assert in_paper(kind, "7/2026/XX-UBND", "Về công tác năm 2026", words) == expected, remark
