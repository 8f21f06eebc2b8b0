"""Repeals of a part that is no article: forms, annexes, words, "một phần". The rest of the paper stays in force."""

from __future__ import annotations

import pytest

from ingest.model import Header
from tests.ingest.relating import read

HEADER = Header(
    "Thông tư",
    "8/2033/TT-BLĐ",
    "2033-08-29",
    "Bộ Lao động",
    title="Sửa đổi, bãi bỏ một số điều của các Thông tư",
)
OLD = "Thông tư số 24/2029/TT-BLĐ ngày 10 tháng 7 năm 2029"
ROWS: list[tuple[str, set[str | None], str]] = [
    (f"2. Bãi bỏ {OLD}.", {None}, "as a whole"),
    (f"2. Bãi bỏ toàn bộ {OLD}.", {None}, "as a whole, in so many words"),
    (f"2. Bãi bỏ Quy chế ban hành kèm theo {OLD}.", {None}, "what the paper was issued for is all of it"),
    (f"2. Bãi bỏ Mẫu số 01 ban hành kèm theo {OLD}.", {"Mẫu số 01"}, "a form"),
    (f"2. Bãi bỏ Mẫu số 01, Mẫu số 02, Mẫu số 03, Mẫu số 04-A, Mẫu số 04-B và Mẫu số 05 ban hành kèm theo {OLD}.", {"Mẫu số 01, Mẫu số 02, Mẫu số 03, Mẫu số 04-A, Mẫu số 04-B và Mẫu số 05"}, "a long row of forms"),
    (f"2. Bãi bỏ một phần {OLD} như sau:\na) Bãi bỏ Phụ lục II.", {"một phần", "Phụ lục II"}, "a part, told below"),
    (f"2. Bãi bỏ một phần Thông tư số 9/2028/TT-BLĐ và bãi bỏ toàn bộ {OLD}.", {"một phần", None}, "a part of one, the whole of the other"),
    (f"2. Bãi bỏ Chương II {OLD}.", {"Chương II"}, "a chapter is a provision"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "parts", "remark"), ROWS, ids=[row[2] for row in ROWS])
def test_what_of_a_paper_is_repealed(words: str, parts: set[str | None], remark: str) -> None:
    doc = read(f"THÔNG TƯ\n{HEADER.title}\nĐiều 2. Bãi bỏ một phần, bãi bỏ toàn bộ\n{words}\n", HEADER)
    told = {r.provision for r in doc.relations if r.rel == "repeals"}
    assert told == parts, remark
