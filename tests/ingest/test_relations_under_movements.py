"""Plans that stand under a campaign's own heading."""

from __future__ import annotations

import pytest

from ingest.model import Header
from tests.ingest.relating import read

HEADER = Header("Báo cáo", "9/BC-UBND", "2026-03-02", "UBND thành phố Cần Thơ", title="Kết quả thi đua")
HEAD = "BÁO CÁO\nKết quả thi đua\nI. KẾT QUẢ\n1. Phong trào thi đua “Sông nước xanh”\n"
A, G = ("31/KH-UBND", "implements"), ("12/HD-SNV", "guides")

# fmt: off
ROWS = [
    ("Phong trào được triển khai theo Kế hoạch số 31/KH-UBND ngày 05/02/2025 của UBND thành phố.\n2. Việc khác\nKế hoạch số 40/KH-UBND được giữ nguyên.", {A}, "by which it is done; the next section is another matter"),
    ("Sở Nội vụ chủ trì thực hiện theo Kế hoạch số 31/KH-UBND ngày 05/02/2025 và Hướng dẫn khen thưởng số 12/HD-SNV ngày 09/02/2025.", {A, G}, "guidance guides"),
    ("Kế hoạch số 31/KH-UBND ngày 05/02/2025 vẫn còn phù hợp.", {A}, "named only"),
    ("Đã trình Tờ trình số 7/TTr-SNV ngày 05/02/2025; dự thảo Kế hoạch số 31/KH-UBND còn lấy ý kiến.", set(), "a request and a draft"),
    ("Kế hoạch số 31/KH-UBND ngày 05/02/2025 thực hiện Nghị quyết số 05-NQ/TU đã xong.", set(), "it serves another paper"),
    ("Kế hoạch số 31/KH-UBND ngày 05/02/2025 triển khai phong trào “Ngày thứ bảy xanh” được lồng ghép.", set(), "another campaign's"),
]
# fmt: on


@pytest.mark.parametrize(("words", "expected", "remark"), ROWS)
def test_under_the_heading_of_a_campaign(words: str, expected: set[tuple[str, str]], remark: str) -> None:
    doc = read(f"{HEAD}{words}\n", HEADER)
    said = {
        (doc.citation_number(r.subject), r.rel)
        for r in doc.relations
        if r.object.kind == "campaign" and "Sông nước xanh" in doc.campaigns[r.object.index].name
    }
    assert said == expected, remark


NOTE = "\n¹ Kế hoạch số 31/KH-UBND ngày 05/02/2025 của UBND tỉnh X"
OF_SENTENCES = [
    ("Giai đoạn này, phong trào thi đua “Sông nước xanh” được ba địa phương triển khai rộng khắp¹, thu hút nhiều người." + NOTE + ".", {A}, "carried out by the plans of the note"),
    ("Giai đoạn này, phong trào thi đua “Sông nước xanh” được ba địa phương triển khai rộng khắp¹." + NOTE + " triển khai phong trào “Ngày thứ bảy xanh”.", set(), "a plan of another campaign"),
    ("Năm qua, phong trào thi đua “Sông nước xanh” được 120 tập thể hưởng ứng, góp 3 tỷ đồng¹." + NOTE + ".", set(), "a note on the sum"),
    ("Đẩy mạnh phong trào thi đua “Sông nước xanh”. Các tổ chức đoàn thể thực hiện theo các văn bản: Kế hoạch số 31/KH-UBND ngày 05/02/2025; Kế hoạch số 9-KH/HNDT ngày 06/02/2025 của Hội Nông dân tỉnh.", {A, ("9-KH/HNDT", "implements")}, "by the papers told next"),
    ("Đẩy mạnh phong trào thi đua “Sông nước xanh”. Các đơn vị thanh toán theo các văn bản: Kế hoạch số 31/KH-UBND ngày 05/02/2025.", set(), "other work is done by them"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected", "remark"), OF_SENTENCES)
def test_plans_of_a_campaign_told_beside_it(words: str, expected: set[tuple[str, str]], remark: str) -> None:
    doc = read(f"BÁO CÁO\nKết quả thi đua\nI. KẾT QUẢ\n1. Chung\n{words}\n", HEADER)
    said = {
        (doc.citation_number(r.subject), r.rel)
        for r in doc.relations
        if r.object.kind == "campaign" and "Sông nước xanh" in doc.campaigns[r.object.index].name
    }
    assert said == expected, remark


def test_guidance_beside_a_plan_of_another_office() -> None:
    """A title ends where another office issues the next paper."""
    words = "Sở Nội vụ ban hành Hướng dẫn số 18/HD-SNV ngày 15/5/2025 về tổ chức thực hiện phong trào, UBND thành phố có Kế hoạch số 21/KH-UBND ngày 05/5/2025 triển khai phong trào."
    doc = read(f"BÁO CÁO\nKết quả thi đua\nI. KẾT QUẢ\n1. Chung\n{words}\n", HEADER)
    assert not [r for r in doc.relations if r.subject.kind == r.object.kind == "citation"]


@pytest.mark.parametrize(
    ("kind", "issuer", "words", "rel", "remark"),
    [
        ("Tờ trình", "UBND tỉnh An Giang", "Tờ trình này thay thế Tờ trình số 24/TTr-UBND ngày 20/11/2025.", "replaces", "a request of its own"),
        ("Công văn", "Bộ Văn hóa, Thể thao và Du lịch", "Bộ Văn hóa, Thể thao và Du lịch đính chính số liệu tại Phụ lục 2 Công văn số 24/BVHTTDL-VP ngày 03/10/2025.", "corrects", "an office with “và” in its name"),
    ],
)  # fmt: skip
def test_own_acts(kind: str, issuer: str, words: str, rel: str | None, remark: str) -> None:
    doc = read(
        f"{kind.upper()}\nVề một việc\n{words}\n",
        Header(kind, "9/X", "2026-03-02", issuer, title="Về một việc"),
    )
    said = {r.rel for r in doc.relations if r.subject.kind == "self"} & {"replaces", "corrects", "launches"}
    assert said == ({rel} if rel else set()), remark


def test_the_movement_of_the_title_written_large() -> None:
    """ "tổ chức thực hiện Phong trào" in a paper whose title names one campaign is about that one."""
    header = Header(
        "Báo cáo",
        "9/BC-BCT",
        "2025-09-02",
        "Bộ Công Thương",
        title="Sơ kết Phong trào thi đua “Sông nước xanh”",
    )
    head = "BÁO CÁO\nSơ kết Phong trào thi đua “Sông nước xanh”\nI. CÔNG TÁC CHỈ ĐẠO\n1. Văn bản của Bộ\n"
    large = "Bộ đã ban hành Kế hoạch số 38/KH-BCT ngày 20/6/2023 tổ chức thực hiện Phong trào và Hướng dẫn số 40/HD-BCT về tiêu chí chấm điểm, khen thưởng trong Phong trào."
    doc = read(f"{head}{large}\n", header)
    said = {(doc.citation_number(r.subject), r.rel) for r in doc.relations if r.subject.kind == "citation"}
    assert said == {("38/KH-BCT", "implements"), ("40/HD-BCT", "guides")}
