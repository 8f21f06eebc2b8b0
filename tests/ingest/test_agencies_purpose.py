"""Committees named by what they are to do, and bodies whose names hold small words, levels and those they belong to."""

from __future__ import annotations

import pytest

from ingest.agencies.finding import find_agencies
from ingest.agencies.grammar import name_end
from ingest.model import Header, Text

PURPOSES = [
    ("Công văn của Ban Chỉ đạo rà soát văn bản về đất đai do Chủ tịch ký", "Ban Chỉ đạo rà soát văn bản", "behind của a verb belongs to the name"),
    ("của Ban Chỉ đạo tổng rà soát văn bản quy phạm pháp luật quy định", "Ban Chỉ đạo tổng rà soát văn bản quy phạm pháp luật", "a word that elsewhere is what it does"),
    ("hướng dẫn của Tổ công tác tháo gỡ vướng mắc cho doanh nghiệp", "Tổ công tác tháo gỡ vướng mắc cho doanh nghiệp", "a group, up to the clause's end"),
    ("báo cáo của Ban Chỉ đạo Trung ương về tổng kết Nghị quyết số 19-NQ/TW về việc giao đất", "Ban Chỉ đạo Trung ương về tổng kết Nghị quyết số 19-NQ/TW", "the matter behind about, and another behind that"),
    ("ý kiến của Ban Chỉ đạo Trung ương về tổng kết Nghị quyết số 19-NQ/TW.", "Ban Chỉ đạo Trung ương", "one about is the opinion's"),
    ("của Ban Chỉ đạo thực hiện sắp xếp, tổ chức lại các cấp xã và đổi mới bộ máy về nhân sự", "Ban Chỉ đạo thực hiện sắp xếp, tổ chức lại các cấp xã và đổi mới bộ máy", "verbs joined by comma and và"),
    ("của Tổ công tác chuyên trách chuyển đổi số của Thủ tướng Chính phủ về hạ tầng", "Tổ công tác chuyên trách chuyển đổi số của Thủ tướng Chính phủ", "whose group it is"),
    ("việc thành lập Hội đồng thẩm định giá đất tại huyện", "Hội đồng thẩm định giá đất", "a council set up"),
    ("quyết định thành lập Ban Tổ chức cấp tỉnh kỷ niệm 50 năm Ngày giải phóng (30/4)", "Ban Tổ chức cấp tỉnh kỷ niệm 50 năm Ngày giải phóng", "a festival's committee"),
    ("Phó Trưởng Ban Chỉ đạo quốc gia chống thất thu, gian lận thuế và hàng giả đã họp", "Ban Chỉ đạo quốc gia chống thất thu, gian lận thuế và hàng giả", "và joins a noun in small letters"),
    ("địa bàn được Ban Chỉ đạo quốc gia tìm kiếm và xác định danh sách đã giao", "Ban Chỉ đạo quốc gia tìm kiếm và xác định danh sách", "và joins a verb of the task"),
    ("Ban Chỉ đạo phòng, chống thiên tai và xây dựng kế hoạch", "Ban Chỉ đạo phòng, chống thiên tai", "what it makes is no task"),
    ("theo yêu cầu của Ban Chỉ đạo thực hiện nghiêm các quy định", None, "an adverb tells that somebody acts"),
    ("Ban Chỉ đạo rà soát văn bản hằng năm", None, "without của a verb is the sentence's"),
    ("nhiệm vụ của Ban Chỉ đạo đã được giao", None, "a tense is the sentence's"),
    ("của Hội đồng nhân dân tỉnh", None, "a council of the people is none of these"),
]  # fmt: skip
NAMES = [
    ("Cục Kiểm soát bức xạ và hạt nhân phục vụ đào tạo", "Cục Kiểm soát bức xạ và hạt nhân", "a joined noun ends the name"),
    ("Trường Đại học Công nghệ - Đại học Quốc gia Hà Nội tuyển", "Trường Đại học Công nghệ - Đại học Quốc gia Hà Nội", "a school with its university"),
    ("Trường Đại học Trà Vinh - Đại học Cửu Long hợp tác", "Trường Đại học Trà Vinh", "another university behind a dash"),
    ("Ban chấp hành công đoàn cơ sở giám sát việc trả lương", "Ban chấp hành công đoàn cơ sở", "what it does is no name"),
    ("Liên đoàn lao động cấp tỉnh, cấp xã hướng dẫn", "Liên đoàn lao động cấp tỉnh, cấp xã", "levels that share a name"),
    ("Cty TNHH MTV Cây xanh Hải Dương trồng", "Cty TNHH MTV Cây xanh Hải Dương", "an abbreviated company"),
    ("Ban Bí thư, Quốc hội thống nhất", "Ban Bí thư", "another body behind a comma"),
]  # fmt: skip


def agencies(body: str, issuer: str = "UBND thành phố Cần Thơ") -> dict[str, tuple[str, ...]]:
    text = Text(body, ((0, 0),), len(body), source_length=len(body))
    return {a.name: a.aliases for a in find_agencies(text, Header(issuer=issuer))}


@pytest.mark.parametrize(
    ("text", "name", "remark"), [*PURPOSES, *NAMES], ids=[r[2] for r in [*PURPOSES, *NAMES]]
)
def test_names(text: str, name: str | None, remark: str) -> None:
    start = next(
        text.index(head)
        for head in ("Ban ", "Tổ ", "Hội đồng", "Cục", "Trường", "Liên", "Cty")
        if head in text
    )
    end = name_end(text, start, len(text))
    assert (None if end is None else text[start:end]) == name, remark


def test_bodies_of_every_province_are_one_with_and_without_the_centre() -> None:
    found = agencies(
        "Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung ương báo cáo. UBND các tỉnh, thành phố phối hợp."
    )
    assert list(found) == ["UBND các tỉnh, thành phố"]
    assert "Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung ương" in found["UBND các tỉnh, thành phố"]


def test_a_department_of_every_province_is_named_bare_too() -> None:
    found = agencies("Bộ Xây dựng và Sở GTVT các tỉnh, thành phố trực thuộc Trung ương phối hợp.")
    assert any("Sở GTVT" in aliases for aliases in found.values())


@pytest.mark.parametrize(
    ("body", "wording"),
    [
        ("- Phó Thống đốc Ngân hàng Nhà nước Việt Nam;", "Ngân hàng Nhà nước Việt Nam"),
        ("- Phó Viện trưởng Viện Kiểm sát nhân dân tối cao;", "Viện Kiểm sát nhân dân tối cao"),
        ("- Phó Chánh án Tòa án nhân dân tối cao;", "Tòa án nhân dân tối cao"),
        ("- Chủ tịch Tổng Liên đoàn lao động Việt Nam;", "Tổng Liên đoàn lao động Việt Nam"),
    ],
)
def test_the_body_that_somebody_leads_is_a_wording_too(body: str, wording: str) -> None:
    assert any(wording in (name, *aliases) for name, aliases in agencies(body).items())


def test_a_ministry_that_a_narrow_cell_broke_is_whole() -> None:
    found = agencies("Công trình thủy điện.\nBộ Công\nThương\nBộ Khoa học và\nCông nghệ\n", "Chính phủ")
    assert {"Bộ Công Thương", "Bộ Khoa học và Công nghệ"} <= set(found)


def test_a_paper_behind_an_office_is_no_part_of_its_name() -> None:
    assert "Văn phòng Chính phủ" in agencies(
        "Thông báo của Văn phòng Chính phủ Kết luận của Phó Thủ tướng.", "Chính phủ"
    )
