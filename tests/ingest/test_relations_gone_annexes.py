"""What a paper repeals by the lists in its annexes."""

from __future__ import annotations

import pytest

from ingest.model import Header
from tests.ingest.relating import read, triples

HEADER = Header(
    "Quyết định", "55/2025/QĐ-UBND", "2025-09-08", "UBND thành phố Cần Thơ", title="Bãi bỏ một số văn bản"
)
TOP = "QUYẾT ĐỊNH\nBãi bỏ một số văn bản\nĐiều 1. "
FOOT = "\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n"
WHOLE = "Bãi bỏ toàn bộ 02 quyết định của Ủy ban nhân dân thành phố tại Phụ lục I ban hành kèm theo Quyết định này."
OLD, OTHER = ("SELF", "repeals", "10/2016/QĐ-UBND"), ("SELF", "repeals", "12/2017/QĐ-UBND")

# fmt: off
ANNEXES = [
    (WHOLE, "Phụ lục I\nDANH MỤC QUYẾT ĐỊNH BÃI BỎ TOÀN BỘ\n(Kèm theo Quyết định số 55/2025/QĐ-UBND)\nI. Lĩnh vực đất đai\n1. Quyết định số 10/2016/QĐ-UBND ngày 04/4/2016 về hạn mức.\nII. Lĩnh vực giá\n2. Quyết định số 12/2017/QĐ-UBND ngày 05/5/2017 hướng dẫn thực hiện Nghị định số 44/2014/NĐ-CP.",
     {OLD, OTHER}, "items under fields; a decree in a title is not repealed"),
    ("Bãi bỏ một phần các văn bản quy phạm pháp luật do Ủy ban nhân dân thành phố ban hành (có Danh mục kèm theo).", "DANH MỤC\nVĂN BẢN QUY PHẠM PHÁP LUẬT BÃI BỎ MỘT PHẦN\nĐiều 8, Điều 9; Chương II Quyết định số 10/2016/QĐ-UBND ngày 04/4/2016 về hạn mức.",
     {OLD}, "the heading runs over two lines; units before the paper"),
    (WHOLE, "PHỤ LỤC I: DANH MỤC QUYẾT ĐỊNH BỊ BÃI BỎ\n1 | Quyết định số 10/2016/QĐ-UBND ngày 04/4/2016 | Về hạn mức\n2 | Quyết định số 12/2017/QĐ-UBND ngày 05/5/2017 | Về giá",
     {OLD, OTHER}, "rows of a table"),
    (WHOLE, "Phụ lục I\nDANH MỤC QUYẾT ĐỊNH BÃI BỎ\n1. Quyết định số 10/2016/QĐ-UBND ngày 04/4/2016.\nPhụ lục II\nDANH MỤC VĂN BẢN CÒN HIỆU LỰC\n1. Quyết định số 12/2017/QĐ-UBND ngày 05/5/2017.",
     {OLD}, "the next annex lists what goes on"),
    ("Ban hành kèm theo Quyết định này Kế hoạch rà soát văn bản.", "DANH MỤC VĂN BẢN ĐỀ NGHỊ BÃI BỎ\n1. Quyết định số 10/2016/QĐ-UBND ngày 04/4/2016.",
     set(), "nothing is repealed by a list of proposals"),
]
# fmt: on


@pytest.mark.parametrize(("act", "annex", "expected", "remark"), ANNEXES)
def test_annexes_of_gone_papers(
    act: str, annex: str, expected: set[tuple[str, str, str]], remark: str
) -> None:
    said = triples(read(f"{TOP}{act}{FOOT}{annex}\n", HEADER))
    assert {one for one in said if one[1] == "repeals"} == expected, remark
