"""What an act reaches: parts of papers, rows of papers after semicolons and colons, and nothing younger than the actor."""

from __future__ import annotations

import pytest

from tests.ingest.test_relations_papers import in_paper_document

Stated = tuple[str, str, str, str | None]

HEAD = "ỦY BAN NHÂN DÂN THÀNH PHỐ\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành Quy định về chợ.\nĐiều 2. Hiệu lực thi hành\n"

ROWS: list[tuple[str, set[Stated], str]] = [
    (
        "Bãi bỏ: Phụ lục II, Phụ lục III ban hành kèm theo Quyết định số 71/2024/QĐ-UBND ngày 20/6/2024.",
        {
            ("SELF", "repeals", "71/2024/QĐ-UBND", "Phụ lục II"),
            ("SELF", "repeals", "71/2024/QĐ-UBND", "Phụ lục III"),
        },
        "a colon right behind the act",
    ),
    (
        "Bãi bỏ khoản 5 Điều 5, các mẫu số 01, 06, 08 Phụ lục III ban hành kèm theo Quyết định số 71/2024/QĐ-UBND ngày 20/6/2024.",
        {
            ("SELF", "repeals", "71/2024/QĐ-UBND", "khoản 5 Điều 5"),
            ("SELF", "amends", "71/2024/QĐ-UBND", "Phụ lục III"),
        },
        "forms of an annex go, the annex stays",
    ),
    (
        "Điều 12 Quyết định số 71/2024/QĐ-UBND ngày 20/6/2024 của Ủy ban nhân dân thành phố về phí chợ hết hiệu lực kể từ ngày Quyết định này có hiệu lực.",
        {("SELF", "repeals", "71/2024/QĐ-UBND", "Điều 12")},
        "an article ceases, the decision stays",
    ),
    (
        "Khoản 2 Điều 3 Quyết định số 71/2024/QĐ-UBND và Quyết định số 80/2023/QĐ-UBND hết hiệu lực kể từ ngày Quyết định này có hiệu lực thi hành.",
        {
            ("SELF", "repeals", "71/2024/QĐ-UBND", "khoản 2 Điều 3"),
            ("SELF", "repeals", "80/2023/QĐ-UBND", None),
        },
        "a part of one and the whole of another",
    ),
    (
        "Quyết định số 80/2023/QĐ-UBND quy định chi tiết Điều 5 Nghị quyết số 12/2022/NQ-HĐND hết hiệu lực kể từ ngày Quyết định này có hiệu lực.",
        {("SELF", "repeals", "80/2023/QĐ-UBND", None)},
        "the article is of the paper within the title",
    ),
    (
        "Quyết định này thay thế nội dung về phí tại Quyết định số 21/2021/QĐ-UBND; Quyết định số 25/2023/QĐ-UBND sửa đổi Quyết định số 21/2021/QĐ-UBND và Phụ lục I của Quyết định số 31/2025/QĐ-UBND.",
        {("25/2023/QĐ-UBND", "amends", "31/2025/QĐ-UBND", None)},
        "NOT: nothing of 2023 amends a paper of 2025",
    ),
    (
        "Quyết định này thay thế Quyết định số 14/2018/QĐ-UBND ngày 12/3/2018 về phát triển chợ; Quyết định số 11/2023/QĐ-UBND ngày 28/4/2023 sửa đổi, bổ sung một số điều của Quyết định số 14/2018/QĐ-UBND về phát triển chợ.",
        {("SELF", "replaces", "14/2018/QĐ-UBND", None), ("SELF", "replaces", "11/2023/QĐ-UBND", None)},
        "the amending decision after the semicolon goes too",
    ),
    (
        "Bãi bỏ Quyết định số 14/2018/QĐ-UBND ngày 12/3/2018 về chợ; khoản 2 Điều 4 Quyết định số 11/2023/QĐ-UBND; Điều 3, Điều 4 ban hành kèm theo Quyết định số 12/2023/QĐ-UBND về phí.",
        {
            ("SELF", "repeals", "14/2018/QĐ-UBND", None),
            ("SELF", "repeals", "11/2023/QĐ-UBND", "khoản 2 Điều 4"),
            ("SELF", "repeals", "12/2023/QĐ-UBND", "Điều 3"),
            ("SELF", "repeals", "12/2023/QĐ-UBND", "Điều 4"),
        },
        "units after semicolons",
    ),
    (
        "Bãi bỏ các Quyết định của Ủy ban nhân dân thành phố: số 14/2018/QĐ-UBND ngày 12/3/2018; số 11/2023/QĐ-UBND ngày 28/4/2023; số 12/2023/QĐ-UBND.",
        {
            ("SELF", "repeals", "14/2018/QĐ-UBND", None),
            ("SELF", "repeals", "11/2023/QĐ-UBND", None),
            ("SELF", "repeals", "12/2023/QĐ-UBND", None),
        },
        "numbers alone after the body that issued them all",
    ),
    (
        "Bãi bỏ các văn bản sau đây của Ủy ban nhân dân thành phố: Quyết định số 14/2018/QĐ-UBND về chợ; Quyết định số 11/2023/QĐ-UBND.",
        {("SELF", "repeals", "14/2018/QĐ-UBND", None), ("SELF", "repeals", "11/2023/QĐ-UBND", None)},
        "listed papers of a body",
    ),
    (
        "Quyết định này thay thế các Quyết định của Ủy ban nhân dân thành phố: Quyết định số 14/2018/QĐ-UBND ngày 12/3/2018; Quyết định số 11/2023/QĐ-UBND ngày 28/4/2023.",
        {("SELF", "replaces", "14/2018/QĐ-UBND", None), ("SELF", "replaces", "11/2023/QĐ-UBND", None)},
        "the paper's own word before the list",
    ),
    (
        "Quyết định này thay thế Quyết định số 14/2018/QĐ-UBND về phát triển chợ; Quyết định số 11/2023/QĐ-UBND về phí tiếp tục có hiệu lực đến hết năm 2026.",
        {("SELF", "replaces", "11/2023/QĐ-UBND", None)},
        "NOT: what stays in force after the semicolon",
    ),
]


@pytest.mark.parametrize(("clause", "stated", "remark"), ROWS, ids=[r[2] for r in ROWS])
def test_parts_and_years(clause: str, stated: set[Stated], remark: str) -> None:
    document = in_paper_document("QĐ", "QUYẾT ĐỊNH", "Quy định về chợ", HEAD + clause)
    found = {
        (document.citation_number(r.subject), r.rel, document.citation_number(r.object), r.provision)
        for r in document.relations
        if r.rel != "based_on"
    }
    if remark.startswith("NOT"):
        assert not found & stated
    else:
        assert {f for f in found if f[0] == "SELF"} == stated
