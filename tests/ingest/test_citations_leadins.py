"""Who issued papers that a lead-in or a footnote's mark says somebody issued; neighbours that share a day; parties."""

from __future__ import annotations

import pytest

from ingest.agencies.finding import find_agencies
from ingest.citations import find_citations
from ingest.model import Citation, Header, Note, Text
from tests.ingest.citing import REPORT

WARD = Header(
    type="Kế hoạch", number="9/KH-UBND", date="2025-09-30", issuer="UBND phường Trà Nóc", place="Trà Nóc"
)
FRONT = Header(
    type="Báo cáo",
    number="44/BC-MTTQ-BTT",
    date="2024-05-20",
    issuer="Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam thành phố Cần Thơ",
)
BOARD = "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam thành phố Cần Thơ"
WARD_LEAD = (
    "Triển khai Công văn số 77/UBND-KT của UBND thành phố Cần Thơ, UBND phường đã ban hành các văn bản sau:"
)


def cite(raw: str, header: Header, notes: tuple[Note, ...] = ()) -> dict[str, Citation]:
    text = Text(raw, ((0, 0),), len(raw), notes=notes, source_length=len(raw))
    return {c.number or c.name or "": c for c in find_citations(text, header)}


LISTS = [
    (f"{WARD_LEAD}\n- Kế hoạch số 21/KH-UBND ngày 3/7/2025;\n- Quyết định số 30/QĐ-UBND ngày 4/7/2025.", WARD, "30/QĐ-UBND", "UBND phường Trà Nóc", "the ward of the paper's head, two lines up"),
    (f"{WARD_LEAD}\n1. Kế hoạch số 21/KH-UBND;\n2. Thông báo số 31/TB-UBND.", WARD, "31/TB-UBND", "UBND phường Trà Nóc", "a numbered list"),
    (f"{WARD_LEAD} Kế hoạch số 21/KH-UBND; Quyết định số 30/QĐ-UBND ngày 4/7/2025.", WARD, "30/QĐ-UBND", "UBND phường Trà Nóc", "a list on one line"),
    (f"{WARD_LEAD}\n- Kế hoạch số 21/KH-UBND;\n- Quyết định số 88/QĐ-UBND của UBND thành phố Cần Thơ.", WARD, "88/QĐ-UBND", "UBND thành phố Cần Thơ", "an item that names its own issuer"),
    (f"{WARD_LEAD}\n- Kế hoạch số 21/KH-UBND.\nTheo đó\n- Quyết định số 88/QĐ-UBND được thực hiện.", WARD, "88/QĐ-UBND", "UBND phường Trà Nóc", "another list after it: the own ward's, as no other is named"),
    (f"{WARD_LEAD}\n- Nghị quyết số 12/NQ-HĐND.", WARD, "12/NQ-HĐND", "HĐND phường Trà Nóc", "a code that the issuer cannot write"),
    ("UBND thành phố Cần Thơ đã giao việc. Căn cứ Quyết định số 10/2024/QĐ-UBND.", WARD, "10/2024/QĐ-UBND", "UBND thành phố Cần Thơ", "a normative paper is the province's"),
    ("Căn cứ Kế hoạch số 45/KH-UBND ngày 5/8/2025, đến nay đã xong.", WARD, "45/KH-UBND", "UBND phường Trà Nóc", "a bare code in a ward's paper"),
    ("Ngày 01/9/2025, UBND phường ban hành Quyết định số 310/QĐ-UBND; Quyết định số 15/QĐ-UBND của UBND thành phố.", WARD, "310/QĐ-UBND", "UBND phường Trà Nóc", "the next item's issuer beyond a semicolon is not the own clause's"),
    ("Nổi bật là xã Long Phú với Kế hoạch số 29/KH-UBND ngày 16/9/2025.", REPORT, "29/KH-UBND", "UBND xã Long Phú", "the unit a paper is told with"),
    ("UBND thành phố và UBND phường Trà Nóc đã ban hành các văn bản sau:\n- Kế hoạch số 21/KH-UBND.", REPORT, "21/KH-UBND", "UBND thành phố Cần Thơ", "two that issue together: not told"),
    ("UBND xã Đông Phước nhận được các văn bản sau:\n- Kế hoạch số 21/KH-UBND.", REPORT, "21/KH-UBND", "UBND thành phố Cần Thơ", "who receives is no issuer"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "header", "number", "issuer", "remark"), LISTS, ids=[r[4] for r in LISTS])
def test_lists(text: str, header: Header, number: str, issuer: str, remark: str) -> None:
    assert cite(text, header)[number].issuer == issuer, remark


NOTES = [
    ("UBND quận Thốt Nốt đã ban hành kế hoạch@ kiểm tra.", "Kế hoạch số 6/KH-UBND ngày 2/2/2024", "6/KH-UBND", "UBND quận Thốt Nốt", "the subject at the mark"),
    ("UBND quận Thốt Nốt ban hành kế hoạch thực hiện chỉ tiêu của UBND thành phố@ giao.", "Quyết định số 7/QĐ-UBND", "7/QĐ-UBND", "UBND thành phố Cần Thơ", "a body nearer to the mark"),
    ("UBND quận Thốt Nốt dự họp. Đã có kế hoạch@ kiểm tra.", "Kế hoạch số 6/KH-UBND", "6/KH-UBND", "UBND thành phố Cần Thơ", "another sentence"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "note", "number", "issuer", "remark"), NOTES, ids=[r[4] for r in NOTES])
def test_notes(body: str, note: str, number: str, issuer: str, remark: str) -> None:
    mark, plain = body.index("@"), body.replace("@", "")
    raw = f"{plain}\n{note}."
    found = cite(raw, REPORT, (Note("1", mark, len(plain) + 1, len(raw)),))
    assert found[number].issuer == issuer, remark


OWN = [
    ("Theo Kế hoạch số 12/KH-MTTQ-BTT ngày 3/2/2024.", FRONT, "12/KH-MTTQ-BTT", BOARD, "the code of the paper's office"),
    ("Theo Kế hoạch số 12/KH-HCTĐ ngày 3/2/2024.", FRONT, "12/KH-HCTĐ", None, "another code"),
    ("Theo Kế hoạch số 12/KH-HCTĐ ngày 3/2/2024 của UBND phường.", WARD, "12/KH-HCTĐ", "UBND phường Trà Nóc", "the level alone is the own unit"),
    ("Theo Quyết định số 3/QĐ-UBND ngày 3/2/2024 của UBND quận.", WARD, "3/QĐ-UBND", "UBND quận", "another level is not"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "header", "number", "issuer", "remark"), OWN, ids=[r[4] for r in OWN])
def test_own_office(text: str, header: Header, number: str, issuer: str | None, remark: str) -> None:
    assert cite(text, header)[number].issuer == issuer, remark


DAYS = [
    ("Quy định số 124-QĐ/TW và Quy định số 125-QĐ/TW ngày 4/10/2023", "124-QĐ/TW", "2023-10-04", "numbers next to each other"),
    ("Quyết định số 12/QĐ-BYT và Quyết định số 480/QĐ-BYT ngày 4/10/2023", "12/QĐ-BYT", None, "numbers far apart"),
    ("Quyết định số 12/QĐ-BYT và Quyết định số 13/QĐ-BNV ngày 4/10/2023", "12/QĐ-BYT", None, "two offices"),
    ("Kế hoạch số 12/KH-BYT, Kế hoạch số 13/KH-BYT ngày 4/10/2023", "12/KH-BYT", None, "a comma only"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "number", "date", "remark"), DAYS, ids=[r[3] for r in DAYS])
def test_one_day(text: str, number: str, date: str | None, remark: str) -> None:
    assert cite(text, REPORT)[number].date == date, remark


ENDS = [
    ("Chỉ thị số 8/CTr-HND về “Giữ sạch bến sông” được ban hành ngày 8-5-2019 nhằm huy động nhân dân.", "về “Giữ sạch bến sông”", "2019-05-08", "its day told as a sentence"),
    ("Theo Kế hoạch số 8/CTr-HND ngày 3/4/2018 về tổng vệ sinh trường lớp, Phòng Văn hóa - Thông tin yêu cầu các trường báo cáo.", "về tổng vệ sinh trường lớp", "2018-04-03", "an office asks"),
    ("Căn cứ Quyết định số 8/CTr-HND ngày 6/4/2022 về phê duyệt Chiến lược nước sạch và xét đề nghị của Giám đốc Sở Xây dựng.", "về phê duyệt Chiến lược nước sạch", "2022-04-06", "the next basis"),
    ("Quyết định số 8/CTr-HND ngày 4/6/2015 phê duyệt Kế hoạch “Bệnh viện không khói thuốc” nhằm bảo vệ người bệnh.", "phê duyệt Kế hoạch “Bệnh viện không khói thuốc”", "2015-06-04", "an aim after a quoted name"),
    ("Chỉ thị số 8/CTr-HND “Về công tác thanh niên trong thời kỳ mới”, các đơn vị, địa phương đã quán triệt.", "Về công tác thanh niên trong thời kỳ mới", None, "units after a quoted title"),
    ("Quy định số 8/CTr-HND ngày 7/2/2023 về chức năng của đảng đoàn đã đề cập đến điểm mới.", "về chức năng của đảng đoàn", "2023-02-07", "what it spoke of"),
    ("Kế hoạch số 8/CTr-HND ngày 7/2/2023 về làm sạch bến cảng, toàn huyện đã huy động 4 tỷ đồng.", "về làm sạch bến cảng", "2023-02-07", "the whole district"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "subject", "date", "remark"), ENDS, ids=[r[3] for r in ENDS])
def test_where_a_subject_ends(text: str, subject: str, date: str | None, remark: str) -> None:
    found = cite(text, REPORT)["8/CTr-HND"]
    assert (found.subject, found.date) == (subject, date), remark


def test_a_titles_beginning_is_no_place() -> None:
    found = cite("Thực hiện Kế hoạch số 31/KH-UBND của UBND tỉnh Triển khai Đề án nước sạch.", REPORT)[
        "31/KH-UBND"
    ]
    assert (found.issuer, found.subject) == ("UBND tỉnh", "Triển khai Đề án nước sạch")


def test_those_who_issue_a_paper_together() -> None:
    found = cite(
        "Nghị quyết liên tịch số 01/2012/NQLT giữa Hội Nông dân Việt Nam và Bộ Công an về “Giữ làng yên” được ban hành ngày 8-5-2012 nhằm vận động.",
        REPORT,
    )["01/2012/NQLT"]
    assert (found.issuer, found.subject) == ("Hội Nông dân Việt Nam, Bộ Công an", "về “Giữ làng yên”")


PARTIES = [
    ("Chương trình số 8/CTr-HND ngày 5/6/2024 với Sở Y tế về phòng bệnh mùa mưa.", "về phòng bệnh mùa mưa", "one party"),
    ("Chương trình số 8/CTr-HND ngày 5/6/2024 giữa Sở Y tế và Sở Tài chính về phòng bệnh mùa mưa.", "về phòng bệnh mùa mưa", "two parties"),
    ("Chương trình số 8/CTr-HND ngày 5/6/2024 với Sở Y tế để bàn giao.", None, "no title after the party"),
    ("Chương trình số 8/CTr-HND về tiêm chủng, với chỉ tiêu 90 phần trăm.", "về tiêm chủng", "what it aims at"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "subject", "remark"), PARTIES, ids=[r[2] for r in PARTIES])
def test_parties(text: str, subject: str | None, remark: str) -> None:
    assert cite(text, REPORT)["8/CTr-HND"].subject == subject, remark


UNITS = [
    ("Mời Ủy ban MTTQ Việt Nam phường tham dự.", WARD, "Ủy ban Mặt trận Tổ quốc Việt Nam phường Trà Nóc", "the own ward"),
    ("Mời Ủy ban MTTQ Việt Nam phường Thới Long tham dự.", WARD, "Ủy ban Mặt trận Tổ quốc Việt Nam phường Thới Long", "another ward"),
    ("Mời Ủy ban MTTQ Việt Nam phường tham dự.", REPORT, "Ủy ban Mặt trận Tổ quốc Việt Nam phường", "no ward's paper: the wards' bodies"),
    ("Mời Ủy ban MTTQ Việt Nam phường, xã tham dự.", REPORT, "Ủy ban Mặt trận Tổ quốc Việt Nam", "a row of levels"),
    ("Mời Ủy ban MTTQ Việt Nam phường, xã tham dự.", WARD, "Ủy ban Mặt trận Tổ quốc Việt Nam", "a row of levels"),
    ("Xin ý kiến Đảng đoàn Ủy ban MTTQ Việt Nam tỉnh An Giang trước.", REPORT, "Đảng đoàn Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh An Giang", "a Party group"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "header", "name", "remark"), UNITS, ids=[r[3] for r in UNITS])
def test_units(text: str, header: Header, name: str, remark: str) -> None:
    found = find_agencies(Text(text, ((0, 0),), len(text), source_length=len(text)), header)
    assert name in [a.name for a in found], remark
