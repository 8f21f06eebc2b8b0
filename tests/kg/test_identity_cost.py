"""What it costs to tell papers apart: what thousands of papers cite must not hold up a library."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.claims import Claim
from kg.identity import resolve_block, resolve_names
from kg.iris import Iris
from tests.pace import assert_linear, cpu_seconds

_WORDS = [
    "cầu",
    "nước",
    "rừng",
    "biển",
    "lúa",
    "cá",
    "trường",
    "làng",
    "chợ",
    "máy",
    "điện",
    "thuốc",
    "sách",
    "đê",
    "kênh",
    "vườn",
]


def _title(i: int) -> str:
    """A title of eight words that shares few with most others."""
    return " ".join(_WORDS[(i * step + i // 7) % len(_WORDS)] for step in range(1, 9)) + f" {i}"


def _day(i: int) -> str:
    return f"20{i % 25:02d}-{i // 25 % 12 + 1:02d}-{i // 300 % 28 + 1:02d}"


def _decision(i: int) -> Claim:
    return Claim(
        f"{i:08x}", 0, "s", "749QDTTG", "quyet dinh", "Quyết định", "749/QĐ-TTg",
        periods=("2020",), latest="2024-01-01", title=_title(i),
    )  # fmt: skip


def _law(i: int) -> Claim:
    return Claim(f"{i:08x}", 0, "n:luat cay", "", "luat", "Luật", None, "Luật Cây", latest=_day(i), title=_title(i))  # fmt: skip


@pytest.mark.parametrize(
    ("claim", "names", "remark"),
    [
        (_decision, False, "a decision that every paper calls otherwise"),
        (_law, True, "a law named in papers of many days"),
    ],
)
def test_linear_in_the_papers_that_cite(claim: Callable[[int], Claim], names: bool, remark: str) -> None:
    def seconds(count: int) -> float:
        claims = [claim(i) for i in range(count)]
        return cpu_seconds(
            lambda: resolve_names(claims, (), Iris()) if names else resolve_block(claims, Iris())
        )

    assert_linear(seconds, 400, 5, least_s=0.02, remark=remark)


def test_papers_of_one_number_and_year_tell_of_each_other() -> None:
    days = ("2024-02-01", "2024-05-06", "2024-05-06", "2025-03-04")
    claims = [
        Claim(str(i), 0, "s", "5KHUBND", "ke hoach", "Kế hoạch", "5/KH-UBND", None, (day,), (day[:4],), home="can tho", title=title)
        for i, (day, title) in enumerate(zip(days, map(_title, range(0, 40, 10)), strict=True))
    ]  # fmt: skip
    found = {min(i.dates): i.rivals for i in resolve_block(claims, Iris()).identities}
    assert found == {"2024-02-01": ("2024-05-06",), "2024-05-06": ("2024-02-01",), "2025-03-04": ()}
