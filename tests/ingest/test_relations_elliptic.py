"""Elliptic turns: grounds line by line, numbers behind the names of plans, who replaces whom without a verb of its own."""

from __future__ import annotations

import pytest

from ingest.model import Source, SourceText
from ingest.pipeline import parse
from tests.ingest.relating import Triple, triples

HEAD = "SỞ Y TẾ TỈNH LÂM ĐỒNG\nSố: 310/BC-SYT\nLâm Đồng, ngày 20 tháng 12 năm 2025\n\nBÁO CÁO\nKết quả phòng dịch năm 2025\n\n"
BODY = HEAD + "I. KẾT QUẢ\n"


def told(raw: str) -> set[Triple]:
    return triples(parse(SourceText(Source("a.txt", "0" * 64, "text/plain"), raw)))


ROWS: list[tuple[str, set[Triple], str]] = [
    (
        BODY
        + "Sở ban hành kế hoạch thực hiện Nghị quyết số 57-NQ/TW (Kế hoạch số 112/KH-SYT ngày 14/02/2025) và kế hoạch thực hiện Nghị quyết số 03/NQ-CP (Kế hoạch số 131/KH-SYT ngày 26/02/2025).",
        {("112/KH-SYT", "implements", "57-NQ/TW"), ("131/KH-SYT", "implements", "03/NQ-CP")},
        "each number stands for the plan before it",
    ),
    (
        BODY
        + "Nghị định số 63/2021/NĐ-CP hết hiệu lực từ ngày 01/01/2026, thay bằng Nghị định số 299/2025/NĐ-CP.",
        {("299/2025/NĐ-CP", "replaces", "63/2021/NĐ-CP")},
        "NOT: what lapses replaces nothing",
    ),
    (
        HEAD + "I. Căn cứ pháp lý\nCăn cứ Luật Phòng bệnh số 114/2025/QH15;\n"
        "Căn cứ Nghị định số 45/2025/NĐ-CP ngày 28/02/2025 của Chính phủ; Nghị định số 150/2025/NĐ-CP ngày 12/6/2025 của Chính phủ;\n"
        "Căn cứ Tiêu chuẩn quốc gia về kho thuốc;\nCăn cứ Công văn số 318/BYT-KCB ngày 20/3/2025 của Bộ Y tế về rà soát kho;\nII. Mục đích\n",
        {
            ("SELF", "based_on", "114/2025/QH15"),
            ("SELF", "based_on", "45/2025/NĐ-CP"),
            ("SELF", "based_on", "150/2025/NĐ-CP"),
            ("SELF", "based_on", "318/BYT-KCB"),
        },
        "a ground without a number ends no list; two grounds share a line",
    ),
    (
        HEAD + "Thực hiện Kế hoạch số 71/KH-UBND ngày 26/02/2025 của UBND tỉnh về phòng dịch.\n"
        "Quyết định số 225/QĐ-SYT ngày 28/3/2025 của Giám đốc Sở Y tế về thành lập Tổ công tác, Tổ công tác báo cáo kết quả như sau:\nI. KẾT QUẢ\n",
        {("SELF", "implements", "71/KH-UBND"), ("SELF", "implements", "225/QĐ-SYT")},
        "the opening goes over a full stop",
    ),
    (
        HEAD + "Thực hiện Kế hoạch số 71/KH-UBND ngày 26/02/2025 của UBND tỉnh về phòng dịch;\n"
        "Chỉ thị số 9/CT-UBND ngày 28/3/2025 của Chủ tịch UBND tỉnh về tiêm chủng, Sở Y tế đã thực hiện được các công tác như sau:\nI. KẾT QUẢ\n",
        {("SELF", "implements", "71/KH-UBND"), ("SELF", "implements", "9/CT-UBND")},
        "the last of the opening's papers",
    ),
    (
        HEAD + "Thực hiện Kế hoạch số 71/KH-UBND ngày 26/02/2025 của UBND tỉnh về phòng dịch.\n"
        "Quyết định số 225/QĐ-SYT ngày 28/3/2025 của Giám đốc Sở Y tế về thành lập Tổ công tác đã được gửi các khoa.\nI. KẾT QUẢ\n",
        set(),
        "NOT: a sentence of its own that tells of a paper",
    ),
    (
        BODY
        + "Sở ký Quyết định số 66/QĐ-SYT ngày 3/4/2025. Căn cứ pháp lý của quyết định này là Nghị định số 45/2025/NĐ-CP và Thông tư số 3/2025/TT-BYT.",
        {("66/QĐ-SYT", "based_on", "45/2025/NĐ-CP"), ("66/QĐ-SYT", "based_on", "3/2025/TT-BYT")},
        "the ground of this decision is",
    ),
    (
        BODY
        + "Cùng ngày, Sở ra Kế hoạch số 66/KH-SYT; cơ sở của kế hoạch là Quyết định số 489/QĐ-UBND ngày 20/3/2025.",
        {("66/KH-SYT", "based_on", "489/QĐ-UBND")},
        "the ground of the plan before is",
    ),
    (
        BODY
        + "Cùng ngày, Sở ra Kế hoạch số 66/KH-SYT; cơ sở của quyết định là Quyết định số 489/QĐ-UBND ngày 20/3/2025.",
        set(),
        "NOT: the ground of something of another kind",
    ),
    (
        BODY
        + "Nghị quyết số 18-NQ/TW ngày 25/10/2017 và Kết luận số 121-KL/TW là căn cứ ban hành Quyết định số 1250/QĐ-UBND ngày 21/7/2025.",
        {("1250/QĐ-UBND", "based_on", "18-NQ/TW"), ("1250/QĐ-UBND", "based_on", "121-KL/TW")},
        "two grounds are the ground",
    ),
    (
        BODY
        + "Việc thi hành Luật Căn cước số 26/2023/QH15 được UBND xã tổ chức theo Kế hoạch số 18/KH-UBND ngày 06/02/2025.",
        {("18/KH-UBND", "implements", "26/2023/QH15")},
        "carried out by a plan",
    ),
    (
        BODY
        + "Việc thi hành Luật Căn cước số 26/2023/QH15 được UBND xã báo cáo theo Công văn số 18/BCA-QLHC ngày 06/02/2025.",
        set(),
        "NOT: reported as a letter asks",
    ),
    (
        BODY
        + "Sở đã trình UBND tỉnh ban hành Kế hoạch số 214/KH-UBND ngày 12/3/2025, qua đó hiện thực hóa Nghị quyết số 76/NQ-CP ngày 08/01/2025.",
        {("214/KH-UBND", "implements", "76/NQ-CP")},
        "and thereby carried out",
    ),
    (
        BODY
        + "Đảng ủy ra Nghị quyết số 12-NQ/ĐU ngày 5/9/2025; để đưa nghị quyết vào cuộc sống, UBND phường ban hành Kế hoạch số 44/KH-UBND ngày 19/9/2025.",
        {("44/KH-UBND", "implements", "12-NQ/ĐU")},
        "the resolution before is brought to life",
    ),
    (
        BODY
        + "Đề án của Bộ Công Thương thực hiện Nghị quyết số 17-NQ/TW (được ban hành tại Quyết định số 412/QĐ-BCT ngày 08/5/2031 và Quyết định số 95/QĐ-BCT ngày 14/6/2032) đã xong.",
        {("412/QĐ-BCT", "implements", "17-NQ/TW"), ("95/QĐ-BCT", "implements", "17-NQ/TW")},
        "a bracket tells by which papers a programme was issued",
    ),
    (
        BODY
        + "Quyết định số 505/QĐ-UBND ngày 7/3/2025 (đính chính tại Quyết định số 611/QĐ-UBND ngày 20/3/2025) phê duyệt phương án.",
        {("611/QĐ-UBND", "corrects", "505/QĐ-UBND")},
        "a bracket tells where a paper was corrected",
    ),
    (
        BODY
        + "Thông tư số 06/2025/TT-BYT có hiệu lực từ 01/7/2025, đồng nghĩa Thông tư số 40/2016/TT-BYT hết hiệu lực.",
        {("06/2025/TT-BYT", "repeals", "40/2016/TT-BYT")},
        "in force from a day, so that another lapses",
    ),
    (
        BODY
        + "Có 3 văn bản thay văn bản cũ: Quyết định số 7/2025/QĐ-UBND thay Quyết định số 5/2019/QĐ-UBND, Quyết định số 9/2025/QĐ-UBND thay Quyết định số 6/2019/QĐ-UBND, Quyết định số 11/2025/QĐ-UBND thay cho Quyết định số 8/2019/QĐ-UBND.",
        {
            ("7/2025/QĐ-UBND", "replaces", "5/2019/QĐ-UBND"),
            ("9/2025/QĐ-UBND", "replaces", "6/2019/QĐ-UBND"),
            ("11/2025/QĐ-UBND", "replaces", "8/2019/QĐ-UBND"),
        },
        "NOT: what replaces another is not replaced",
    ),
    (
        BODY
        + "Kết luận số 84-KL/TW ngày 03/9/2031 về tiếp tục thực hiện Nghị quyết số 22-NQ/TW ngày 05/4/2023 được Tỉnh ủy triển khai bằng Chương trình hành động số 60-CTr/TU ngày 5/12/2031.",
        {("84-KL/TW", "implements", "22-NQ/TW"), ("60-CTr/TU", "implements", "84-KL/TW")},
        "what is carried out is the subject, not what its title names",
    ),
    (
        BODY
        + "Chương trình phối hợp số 3/CTrPH-SYT-CAT ngày 3/4/2023 hết thời hạn, hai ngành ký tiếp Chương trình phối hợp số 9/CTrPH-SYT-CAT ngày 9/9/2025 để thay thế.",
        {("9/CTrPH-SYT-CAT", "replaces", "3/CTrPH-SYT-CAT")},
        "the next one replaces what ran out",
    ),
    (
        BODY
        + "Nghị quyết số 19/NQ-HĐND ngày 9/5/2025 ra đời làm cho Nghị quyết số 4/NQ-HĐND ngày 7/1/2025 hết hiệu lực.",
        {("19/NQ-HĐND", "repeals", "4/NQ-HĐND")},
        "makes another lapse",
    ),
    (
        BODY
        + "Trường xây dựng Đề án số 11/ĐA-YDL ngày 2/2/2025 theo đúng tinh thần Nghị quyết số 71-NQ/TW và Quyết định số 452/QĐ-TTg.",
        {("11/ĐA-YDL", "based_on", "71-NQ/TW"), ("11/ĐA-YDL", "based_on", "452/QĐ-TTg")},
        "in the spirit of two papers",
    ),
    (
        BODY
        + "Thông tư số 3/2025/TT-BYT sửa đổi Thông tư số 9/2020/TT-BYT, Thông tư số 4/2025/TT-BYT sửa đổi Thông tư số 10/2020/TT-BYT.",
        {("3/2025/TT-BYT", "amends", "9/2020/TT-BYT"), ("4/2025/TT-BYT", "amends", "10/2020/TT-BYT")},
        "NOT: what amends another is not amended",
    ),
    (
        BODY
        + "Quyết định số 14/2019/QĐ-UBND hết hiệu lực ngày 15/6/2025 theo Quyết định số 40/2025/QĐ-UBND ngày 6/6/2025.",
        {("40/2025/QĐ-UBND", "repeals", "14/2019/QĐ-UBND")},
        "lapses as another says",
    ),
    (
        BODY
        + "Quyết định số 33/2023/QĐ-TTg, được sửa đổi bởi Quyết định số 07/2025/QĐ-TTg, là căn cứ ban hành Quyết định số 1250/QĐ-UBND ngày 21/7/2025.",
        {("07/2025/QĐ-TTg", "amends", "33/2023/QĐ-TTg"), ("1250/QĐ-UBND", "based_on", "33/2023/QĐ-TTg")},
        "an amended paper is the ground",
    ),
]


@pytest.mark.parametrize(("raw", "expected", "remark"), ROWS, ids=[row[2] for row in ROWS])
def test_elliptic_turns(raw: str, expected: set[Triple], remark: str) -> None:
    assert told(raw) == expected, remark
