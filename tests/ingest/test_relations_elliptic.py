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
]


@pytest.mark.parametrize(("raw", "expected", "remark"), ROWS, ids=[row[2] for row in ROWS])
def test_elliptic_turns(raw: str, expected: set[Triple], remark: str) -> None:
    assert told(raw) == expected, remark
