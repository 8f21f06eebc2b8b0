"""The whole reading costs time linear in the text, whatever the text repeats: no paper can hold up a library."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from ingest.model import Source, SourceText
from ingest.pipeline import parse
from tests.pace import assert_linear, cpu_seconds

_DECISION = "NGHỊ QUYẾT\nVề việc sửa đổi Nghị quyết số 1/NQ-HĐND\nQUYẾT NGHỊ:\nĐiều 1. "
_CARRIES_OUT = "BÁO CÁO\nKết quả\n\nI. KẾT QUẢ\nThực hiện Chỉ thị số 21/CT-TTg ngày 05/01/2023 "
_REPORT = "UBND TỈNH CÀ MAU\nSố: 1/BC-UBND\nBÁO CÁO\nVề việc "


def _repeat(row: Callable[[int], str]) -> Callable[[int], str]:
    """A text of about so many characters, made of rows by their number."""
    return lambda size: "".join(row(i) for i in range(size // len(row(10))))


def _code(i: int) -> str:
    """Three letters that are no known code."""
    return "X" + chr(65 + i % 26) + chr(65 + i // 26 % 26)


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        (_repeat(lambda i: f"phong trào thi đua “Mẫu {i}”; "), "campaigns of many names"),
        (_repeat(lambda i: f"Phong trào thi đua “Mẫu {i} tỉnh Cà Mau”.\n"), "local campaigns of many names"),
        (_repeat(lambda i: "Điều 1. "), "provisions on one line"),
        (_repeat(lambda i: f"khoản {i % 50} Điều {i % 90}, "), "a row of provisions"),
        (_repeat(lambda i: f"Quyết định số {i}/QĐ-UBND, "), "thousands of papers on one line"),
        (_repeat(lambda i: f"thay thế Quyết định số {i}/2020/QĐ-UBND;\n"), "thousands of papers acted on"),
        (
            _repeat(
                lambda i: f"Quyết định số {i}/2020/QĐ-UBND - bãi bỏ tại Quyết định số {i}/2021/QĐ-UBND; "
            ),
            "thousands of papers repealed at others",
        ),
        (
            _repeat(
                lambda i: (
                    f"Quyết định số {i}/2020/QĐ-UBND được sửa đổi bởi Quyết định số {i}/2021/QĐ-UBND, sau đó bị bãi bỏ bởi quyết định này; "
                )
            ),
            "thousands of papers with their fates",
        ),
        (_repeat(lambda i: f"số 1/2020/{_code(i)}-UBND, "), "one number and year of many offices"),
        (_repeat(lambda i: f"số 1/{1990 + i % 40}/{_code(i // 40)}-UBND, "), "one number of many"),
        (_repeat(lambda i: "thực hiện Nghị quyết số 1/NQ-CP, "), "one verb again and again in a sentence"),
        (
            lambda size: _DECISION + "đồng thời bãi bỏ Quyết định số 2/QĐ-UBND _ " * (size // 44),
            "acts of one sentence",
        ),
        (lambda size: _REPORT + "..." * (size // 3), "dots behind a title"),
        (_repeat(lambda i: f"Nghị định số {i}/2020/NĐ-CP có hiệu lực từ ngày 1/2/2020, "), "days of effect"),
        (
            _repeat(
                lambda i: (
                    f"danh mục hết hiệu lực {i}. Thông tư số {i}/2020/TT-BTC Được bãi bỏ bởi Thông tư số 1/2021/TT-BTC 01/02/2022\n"
                )
            ),
            "rows of a list of ended papers",
        ),
        (
            _repeat(lambda i: f"phong trào “Mẫu {i}” (gọi tắt là phong trào “M{i}”); "),
            "campaigns of two names",
        ),
        (_repeat(lambda i: f"Kế hoạch số {i}-KH/TU của Tỉnh ủy Cà Mau, "), "a row that one title may end"),
        (_repeat(lambda i: "Căn cứ "), "an opening without an end"),
        (
            lambda size: _CARRIES_OUT + "các quyết định bị bãi bỏ " * (size // 25),
            "kinds of papers without numbers in one clause",
        ),
        (lambda size: _CARRIES_OUT + "Kế hoạch này " * (size // 13), "words that point back in one clause"),
        (_repeat(lambda i: "tại Hà Nội, "), "the capital, where everybody meets"),
        (_repeat(lambda i: "nghị quyết của Thành ủy về phát triển, "), "papers without a number"),
        (
            _repeat(lambda i: f"Ban hành kèm theo Quyết định này Quy chế số {i}/QC-UBND về quản lý và "),
            "rules issued with a decision",
        ),
        (
            _repeat(
                lambda i: (
                    f"Sở cụ thể hóa Chỉ thị số {i}-CT/TU bằng nhiều văn bản; có Kế hoạch số {i}/KH-SNV; "
                )
            ),
            "ways to carry out",
        ),
        (
            _repeat(
                lambda i: (
                    f"Luật số {i}/2020/QH14 thay thế Luật số {i}/2010/QH12; hướng dẫn Luật mới, luật cũ; "
                )
            ),
            "new and old laws",
        ),
        (
            _repeat(
                lambda i: f"tổng kết 5 năm thực hiện Chỉ thị số {i}-CT/TW và 2 năm (Báo cáo số {i}/BC-UBND), "
            ),
            "reviews and their reports",
        ),
        (_repeat(lambda i: f"số {i}/QĐ-UBND và "), "thousands of papers of one row"),
        (
            lambda size: (
                _DECISION
                + "".join(
                    f"Quyết định số {i}/QĐ-UBND hết hiệu lực kể từ ngày Quyết định này có hiệu lực; "
                    for i in range(size // 76)
                )
            ),
            "papers of one sentence that lapse with effect",
        ),
        (
            _repeat(
                lambda i: f"{i}. Phong trào “Mẫu {i}”\nBan hành Kế hoạch số {i}/KH-UBND ngày 1/2/2020.\n"
            ),
            "headings of campaigns with their plans",
        ),
        (_repeat(lambda i: " "), "spaces"),
        (_repeat(lambda i: "1"), "digits"),
        (_repeat(lambda i: ","), "commas"),
        (_repeat(lambda i: "(["), "brackets"),
    ],
)
def test_linear_on_hostile_text(text: Callable[[int], str], remark: str) -> None:
    def seconds(size: int) -> float:
        source = SourceText(Source("a.txt", "0" * 64, "text/plain"), text(size))
        return cpu_seconds(lambda: parse(source))

    assert_linear(seconds, 8_000, 5, least_s=0.02, remark=remark)
