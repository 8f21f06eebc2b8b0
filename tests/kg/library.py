"""A small library that most tests of the graph ask: one directive, those who carry it out, a law, a campaign."""

from __future__ import annotations

from ingest.model import Agency, AgencyChange, Campaign, Document, Section
from tests.kg.builders import cite, header, paper

CAN_THO = "UBND thành phố Cần Thơ"
SOC_TRANG = "UBND tỉnh Sóc Trăng"

DIRECTIVE = paper(header("Chỉ thị", "41-CT/TW", "2024-12-26", "Bộ Chính trị", title="về công tác thi đua"))
PLAN = paper(
    header(
        "Kế hoạch",
        "419-KH/TU",
        "2025-02-10",
        "Thành ủy Cần Thơ",
        title="thực hiện Chỉ thị 41",
        place="Cần Thơ",
    ),
    [
        cite("Chỉ thị", "41-CT/TW", "2024-12-26", "Bộ Chính trị"),
        cite("Luật", None, name="Luật Thi đua, khen thưởng"),
    ],
    [(-1, "implements", 0), (-1, "based_on", 1)],
)
CITY_PLAN = paper(
    header("Kế hoạch", "137/KH-UBND", "2025-03-01", CAN_THO, place="Cần Thơ", effective="2025-03-01"),
    [cite("Kế hoạch", "419-KH/TU", "2025-02-10", "Thành ủy Cần Thơ"), cite("Chỉ thị", "41-CT/TW")],
    [(-1, "implements", 0)],
    campaigns=[Campaign("Cần Thơ chung sức xây dựng nông thôn mới", launched_by=CAN_THO, period="2021 - 2025", documents=(-1,), part_of=1),
               Campaign("Cả nước chung sức xây dựng nông thôn mới", launched_by="Thủ tướng Chính phủ")],
    to_campaign=[(-1, "launches", 0)],
    agencies=[Agency(CAN_THO, ("Ủy ban nhân dân thành phố", "UBND TP"))],
)  # fmt: skip
OTHER_PLAN = paper(header("Kế hoạch", "137/KH-UBND", "2025-05-05", SOC_TRANG, place="Sóc Trăng"))
LAW = paper(
    header(
        "Luật", "06/2022/QH15", "2022-06-15", "Quốc hội", title="Thi đua, khen thưởng", effective="2024-01-01"
    )
)
DECISION = paper(
    header("Quyết định", "15/2025/QĐ-UBND", "2025-04-01", CAN_THO, place="Cần Thơ", effective="2025-04-15"),
    [
        cite("Luật", "06/2022/QH15", "2022-06-15", "Quốc hội", name="Luật Thi đua, khen thưởng"),
        cite("Quyết định", "10/2024/QĐ-UBND", "2024-02-02", CAN_THO),
        cite("Quyết định", "9/2023/QĐ-UBND", "2023-02-02", CAN_THO),
        cite("Nghị định", "98/2023/NĐ-CP", "2023-12-31", "Chính phủ"),
    ],
    [(-1, "based_on", 0), (-1, "replaces", 1), (-1, "repeals", 2), (-1, "amends", 3), (3, "guides", 0)],
    parts={(-1, 2): "khoản 2 Điều 5", (-1, 3): "Điều 7"},
    provisions=[("khoản 2 Điều 5", 2), ("Điều 7", 3)],
)
REPORT = paper(
    header("Báo cáo", "20/BC-UBND", "2025-12-01", "UBND huyện Phong Điền", place="Cần Thơ"),
    [cite("Kế hoạch", "137/KH-UBND", issuer=None), cite("Chỉ thị", "41", short=True)],
    [(-1, "reports_on", 1)],
)
ALL: tuple[Document, ...] = (DIRECTIVE, PLAN, CITY_PLAN, OTHER_PLAN, LAW, DECISION, REPORT)

_CITED = [cite("Quyết định", f"{i}/QĐ-TTg", "2024-02-02", "Thủ tướng Chính phủ") for i in range(1, 20)]
_WORDS = (
    "approves",
    "cites",
    "consolidates",
    "corrects",
    "guides",
    "issues_with",
    "reports_on",
    "suspends",
    "replaces",
)
EVERY_RELATION: tuple[Document, ...] = (
    paper(
        header("Quyết định", "99/QĐ-TTg", "2025-02-02", "Thủ tướng Chính phủ", signer="Nguyễn Văn A", expires="2030-01-01", place="Hà Nội", recipients=("Bộ Nội vụ",)),
        [*_CITED, cite("Kế hoạch", "137/KH-UBND", issuer=CAN_THO, correction="137/KHUBND → 137/KH-UBND", conflicts=("date: 2025-01-01",))],
        [(-1, word, i) for i, word in enumerate(_WORDS)],  # type: ignore[misc]
        campaigns=[Campaign("Dân vận khéo", variants=("Dân vận khéo và dân chủ",), documents=(3,))],
        to_campaign=[(-1, "implements", 0), (-1, "reports_on", 0)],
        sections=[Section("roman", "I.", "Căn cứ", 1, 0, 200), Section("arabic", "1.", "", 2, 20, 200, 0)],
        changes=[AgencyChange(("Sở A",), "Sở B", "2025-03-01")],
    ),
)  # fmt: skip
"""Papers that say whatever the others do not; with them every term of the vocabulary is written."""
