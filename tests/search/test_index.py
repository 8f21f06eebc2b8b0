"""PassageIndex: what is found, in which order, by which filter, and why."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from search.index import (
    Filters,
    PassageIndex,
)
from tests.search.passages import fill, first


@pytest.fixture
def index(tmp_path: Path) -> PassageIndex:
    return fill(PassageIndex(tmp_path / "index"))


QUESTIONS = [
    ("tiêu chuẩn tặng bằng khen", "decision", "words of the section's title"),
    ("tieu chuan tang bang khen", "decision", "typed without marks"),
    ("Tiêu chuẩn TẶNG bằng khen?", "decision", "case and punctuation"),
    ("giao ban thứ hai", "letter", "words of the text"),
    ("150/KH-UBND", "plan", "a symbol alone"),
    ("150 /kh-ubnd nói gì", "plan", "a symbol typed loosely"),
    ("12/qd-ubnd", "decision", "a symbol without đ"),
    ("77 cv tu", "letter", "a symbol in parts"),
    ("bằng khen theo 77-CV/TU", "letter", "the document that is named goes before one that fits the words"),
    ("12/QĐ-UBNB", "decision", "a slip of one letter"),
    ("150/KHUBND", "plan", "a dash left out"),
    ("thẻ BHYT", "insurance", "a short form that the text spells out"),
    ("nông thôn mới tháng 3 năm 2025", "plan", "a topic"),
]


@pytest.mark.parametrize(("question", "expected", "remark"), QUESTIONS)
def test_the_right_document_comes_first(
    index: PassageIndex, question: str, expected: str, remark: str
) -> None:
    assert first(index, question) == expected, remark


@pytest.mark.parametrize(
    "question", ["", "   ", "?!", "x" * 10_000, "\x00", "\ud800".encode("utf-8", "replace").decode()]
)
def test_odd_questions_are_answered_without_error(index: PassageIndex, question: str) -> None:
    assert isinstance(index.search(question), tuple)


def test_another_number_is_no_slip(index: PassageIndex) -> None:
    """13/QĐ-UBND is another document than 12/QĐ-UBND: its symbol lifts nothing."""
    right, wrong = index.search("12/QĐ-UBND", 1)[0], index.search("13/QĐ-UBND", 1)
    assert not wrong or wrong[0].score < right.score / 2


def test_a_hit_explains_itself(index: PassageIndex) -> None:
    hit = index.search("tiêu chuẩn bằng khen", 1)[0]
    assert hit.passage_id == "d1"
    assert 0 < hit.score <= 1
    assert hit.parts["words"] > 0
    assert hit.parts["section_cover"] > 0.9


def test_scores_fall_and_the_limit_holds(index: PassageIndex) -> None:
    hits = index.search("nông thôn bằng khen họp bảo hiểm", 3)
    assert len(hits) == 3
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)


FILTERS = [
    (Filters(type="Kế hoạch"), {"plan"}, "type"),
    (Filters(type="ke hoach"), {"plan"}, "typed without marks"),
    (Filters(issuer="UBND tỉnh Sóc Trăng"), {"decision"}, "agency"),
    (Filters(place="Thành phố Cần Thơ"), {"plan", "letter"}, "place, other case"),
    (Filters(date_from="2025"), {"plan", "letter"}, "from a year"),
    (Filters(date_from="2025-01-01", date_to="2025-02"), {"letter"}, "to a month, inclusive"),
    (Filters(date_to="2024"), {"decision"}, "to a year; what has no date is left out"),
    (Filters(document_key="letter"), {"letter"}, "one document"),
    (Filters(campaign="Cả nước chung sức xây dựng nông thôn mới"), {"plan"}, "campaign"),
    (Filters(type="Kế hoạch", place="tỉnh Sóc Trăng"), set(), "together"),
    (Filters(), {"plan", "decision", "letter", "insurance"}, "none"),
]


@pytest.mark.parametrize(("filters", "expected", "remark"), FILTERS)
def test_filters(index: PassageIndex, filters: Filters, expected: set[str], remark: str) -> None:
    found = {hit.document_key for hit in index.search("kế hoạch bằng khen họp bảo hiểm", 10, filters)}
    assert found == expected, remark


def test_stages_can_be_measured_apart(index: PassageIndex) -> None:
    by_words = PassageIndex(index.path, stages="words").search("tiêu chuẩn bằng khen", 4)
    by_meaning = PassageIndex(index.path, stages="meaning").search("tiêu chuẩn bằng khen", 4)
    assert by_words[0].document_key == by_meaning[0].document_key == "decision"
    assert len(by_meaning) == 4
    assert all(hit.parts["words"] == 0 for hit in by_meaning)
    assert np.isclose(by_meaning[0].score, by_meaning[0].parts["meaning"])


def test_answering_imports_nothing_heavy(index: PassageIndex) -> None:
    import subprocess
    import sys

    code = (
        "import sys; from search.index import PassageIndex;"
        f"assert PassageIndex({str(index.path)!r}, read_only=True).search('bằng khen');"
        "print([m for m in ('torch', 'sentence_transformers', 'scipy', 'transformers') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
