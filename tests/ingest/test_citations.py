"""Citations of any text: spans are sound, cost is linear, a page's notes within a date do no harm."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.citations import find_citations
from tests.ingest.citing import CITY, cite, text_of
from tests.pace import assert_linear, cpu_seconds

PIECES = st.sampled_from(
    ["Quyết định số 12/QĐ-UBND", "Luật Đầu tư công", "ngày 12/3/2024", "của Bộ Y tế", "41-CT/TW", "và", ",", ";", ".", "\n", "(", ")", "“", "”",
     "Nghị quyết Đại hội", "Kế hoạch 41", "UBND thành phố", "ban hành", "về việc", "Luật sửa đổi, bổ sung một số điều của Luật"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=40))
@settings(max_examples=150, deadline=None)
def test_any_mixture_gives_sound_spans(pieces: list[str]) -> None:
    body = " ".join(pieces)
    found = cite(body)
    starts = [c.mentions[0].start for c in found]
    assert starts == sorted(starts)
    for citation in found:
        assert citation.number or citation.name
        for mention in citation.mentions:
            assert 0 <= mention.start < mention.end <= len(body)
            assert body[mention.start : mention.end].strip()


@pytest.mark.parametrize(
    "unit",
    [
        "Quyết định số ", "Luật ", "Luật sửa đổi, bổ sung một số điều của ", "ngày 12 tháng ", "1/QĐ-", "UBND thành phố ", "của Bộ ", "12/QĐ-UBND, ",
        "Luật A, ", "Nghị quyết Đại hội ", "(", "“", "12-NQ/TU, ", "Kế hoạch số 12/KH-UBND ngày 1/1/2024 và ", "41-CT/TW của ",
    ],
)  # fmt: skip
def test_linear_on_hostile_text(unit: str) -> None:
    def seconds(size: int) -> float:
        text = text_of(unit * (size // len(unit)))
        return cpu_seconds(lambda: find_citations(text, CITY))

    assert_linear(seconds, 5_000, 8, least_s=0.003)


def test_a_date_cut_by_a_pages_notes_is_read_where_the_line_resumes() -> None:
    found = cite(
        "Thực hiện Chương trình số 24-CTr/TU ngày 31 Hội chợ trong nước: tuần lễ quảng bá văn hóa.\n"
        "tháng 12 năm 2021 của Thành ủy về hỗ trợ doanh nghiệp khởi nghiệp. Theo Kế hoạch số 75/KH-UBND."
    )
    assert [(c.number, c.date, c.issuer, c.subject) for c in found] == [
        ("24-CTr/TU", "2021-12-31", "Thành ủy Cần Thơ", "về hỗ trợ doanh nghiệp khởi nghiệp"),
        ("75/KH-UBND", None, "UBND thành phố Cần Thơ", None),
    ]


def test_a_row_of_numbered_laws_inside_an_amending_laws_name() -> None:
    row = "Luật sửa đổi, bổ sung một số điều của Luật Muối số 31/2034/QH17, Luật Nước số 27/2033/QH17 và Luật Biển số 32/2034/QH17"
    found = cite(f"Căn cứ Luật Nước số 27/2033/QH17; {row};\nCăn cứ Luật Đê số 58/2034/QH17;")
    assert [(c.number, c.name) for c in found if c.number is None] == [(None, row)]
    assert {c.number for c in found} - {None} == {
        "31/2034/QH17",
        "27/2033/QH17",
        "32/2034/QH17",
        "58/2034/QH17",
    }
    two = cite(
        "Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Muối số 5/2034/QH17, Luật Nước số 27/2033/QH17;"
    )
    assert [(c.number, c.name) for c in two if c.name and "sửa đổi" in c.name] == [
        ("5/2034/QH17", "Luật sửa đổi, bổ sung một số điều của Luật Muối")
    ]
