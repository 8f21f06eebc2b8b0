"""Papers named after a plenum or a congress, and laws named within the titles of older papers: which are one document."""

from __future__ import annotations

import random
from contextlib import closing
from pathlib import Path

import pytest

from ingest.model import Citation
from kg.claims import name_key
from tests.kg.builders import cite, header, paper
from tests.kg.test_identity import groups, resolve

EDUCATION, CLIMATE = "về đổi mới căn bản, toàn diện giáo dục và đào tạo", "về ứng phó với biến đổi khí hậu"


def plenum(name: str, session: str, subject: str | None = None) -> Citation:
    return cite("Nghị quyết", None, name=name, session=session, subject=subject)


NUMBERED = cite("Nghị quyết", "29-NQ/TW", "2013-11-04", "Ban Chấp hành Trung ương", session="8:XI", subject=EDUCATION)  # fmt: skip
SHORT, LONG = (
    "Nghị quyết Trung ương 8 khóa XI",
    "Nghị quyết Hội nghị lần thứ tám Ban Chấp hành Trung ương khóa XI",
)
CASES = [
    ([plenum(SHORT, "8:XI"), plenum(LONG, "8:XI")], [[0, 1]], "one plenum in two wordings"),
    ([plenum(SHORT, "8:XI"), plenum("Nghị quyết Trung ương 8 khóa XII", "8:XII")], [[0], [1]], "two terms"),
    ([plenum(SHORT, "8:XI", EDUCATION), plenum(LONG, "8:XI", CLIMATE)], [[0], [1]], "two matters of one plenum"),
    ([NUMBERED, plenum(SHORT, "8:XI", "về đổi mới toàn diện giáo dục, đào tạo")], [[0, 1]], "the number's own matter"),
    ([NUMBERED, plenum(SHORT, "8:XI", CLIMATE)], [[0], [1]], "another matter is another resolution"),
    ([NUMBERED, plenum(SHORT, "8:XI")], [[0], [1]], "without a matter it may be any of the plenum's"),
    ([NUMBERED, cite("Kết luận", None, name="Kết luận Hội nghị Trung ương 8 khóa XI", session="8:XI", subject=EDUCATION)], [[0], [1]], "a conclusion is no resolution"),
]  # fmt: skip


@pytest.mark.parametrize(("citations", "expected", "remark"), CASES, ids=[c[2] for c in CASES])
def test_plenums(tmp_path: Path, citations: list[Citation], expected: list[list[int]], remark: str) -> None:
    assert groups(tmp_path, *citations) == expected


KEYS = [
    ("Nghị quyết Trung ương 8 khóa XI", "Nghị quyết Hội nghị lần thứ tám BCH TW Đảng khóa XI", True),
    ("nghi quyet hoi nghi trung uong 11 khoa XIII", "Nghị quyết Hội nghị lần thứ mười một Ban Chấp hành Trung ương khóa XIII", True),
    ("Nghị quyết Trung ương 6 (lần 2) khóa VIII", "Nghị quyết Trung ương 6 khóa VIII", False),
    ("Nghị quyết Đại hội XIV của Đảng", "Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIV của Đảng", True),
    ("Nghị quyết Đại hội lần thứ XIV Đảng bộ thành phố", "Nghị quyết Đại hội Đảng bộ thành phố lần thứ XIV", True),
    ("Nghị quyết Đại hội lần thứ XIV", "Nghị quyết Đại hội XIV của Đảng", False),
    ("Nghị quyết Đại hội Công đoàn Việt Nam lần thứ XIII", "Nghị quyết Đại hội XIII của Đảng", False),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other", "same"), KEYS)
def test_keys(one: str, other: str, same: bool) -> None:
    assert (name_key("Nghị quyết", one) == name_key("Nghị quyết", other)) is same


def test_a_law_in_the_title_of_an_older_paper_is_no_younger_one(tmp_path: Path) -> None:
    law = cite("Luật", "22/2023/QH15", "2023-06-23", "Quốc hội", name="Luật Đấu thầu")
    bare = cite("Luật", None, name="Luật Đấu thầu", not_after="2014-06-26")
    assert groups(tmp_path, law, bare, own=header("Công văn", None, "2026-01-01", None)) == [[0], [1]]


def test_it_is_the_older_one_where_that_is_known(tmp_path: Path) -> None:
    laws = [
        cite("Luật", "22/2023/QH15", "2023-06-23", "Quốc hội", name="Luật Đấu thầu"),
        cite("Luật", "43/2013/QH13", "2013-11-26", "Quốc hội", name="Luật Đấu thầu"),
    ]
    bare = cite("Luật", None, name="Luật Đấu thầu", not_after="2014-06-26")
    assert groups(tmp_path, *laws, bare, own=header("Công văn", None, "2026-01-01", None)) == [[0], [1, 2]]


def test_in_whatever_order_they_come(tmp_path: Path) -> None:
    cited = [NUMBERED, *(c for case in CASES for c in case[0])]
    own = header("Công văn", None, "2025-06-01", None, title="thư")
    papers = [paper(own, [c], name=f"{i}.txt") for i, c in enumerate(cited)]
    found = set()
    for turn in range(4):
        shuffled = random.Random(turn).sample(papers, len(papers))
        (tmp_path / str(turn)).mkdir()
        with closing(resolve(tmp_path / str(turn), shuffled)) as ledger:
            found.add(tuple(ledger.assignments(p.source.sha256)[0].iri for p in papers))
    assert len(found) == 1


STUDY = "Xây dựng xã hội học tập giai đoạn 2021 - 2030"
DECISION = cite(
    "Quyết định", "1373/QĐ-TTg", "2021-07-30", "Thủ tướng Chính phủ", subject=f"phê duyệt Đề án “{STUDY}”"
)


def scheme(title: str, year: int | None = None) -> Citation:
    return cite("Đề án", None, name=f"Đề án {title}", year=year)


LOCAL = cite(
    "Quyết định", "88/QĐ-UBND", "2021-09-01", "UBND tỉnh Long An", subject=f"phê duyệt Đề án “{STUDY}”"
)
PROGRAMMES = [
    ([DECISION, scheme(STUDY, 2021)], [[0, 1]], "what a national decision approves"),
    ([DECISION, scheme("Xây dựng xã hội học tập giai đoạn 2012 - 2020", 2012)], [[0], [1]], "the one before it"),
    ([DECISION, scheme("Xây dựng xã hội học tập")], [[0], [1]], "no period told"),
    ([LOCAL, scheme(STUDY, 2021)], [[0], [1]], "a province's decision: there are many"),
    ([DECISION, scheme("Chuyển đổi số trong thư viện giai đoạn 2021 - 2030", 2021)], [[0], [1]], "another programme"),
]  # fmt: skip


@pytest.mark.parametrize(("citations", "expected", "remark"), PROGRAMMES, ids=[c[2] for c in PROGRAMMES])
def test_programmes(
    tmp_path: Path, citations: list[Citation], expected: list[list[int]], remark: str
) -> None:
    assert groups(tmp_path, *citations) == expected
