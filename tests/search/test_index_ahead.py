"""An index that knows a file before the graph does, as it may be for a moment while files are taken in: answers stay answers."""

from __future__ import annotations

import pytest

from search.engine.engine import Engine
from search.engine.passages import FileNames


@pytest.mark.parametrize(
    "question",
    [
        "kinh phí thực hiện ở Hải Phòng là bao nhiêu?",
        "ai chịu trách nhiệm tuyên truyền tại Hải Phòng",
        "trồng cây xanh ở thành phố Hải Phòng năm 2025",
        "Kế hoạch nào về trồng cây ở Hải Phòng?",
        "Sở Tài chính phải làm gì?",
        "Kế hoạch 58/KH-UBND quy định gì về kinh phí?",
    ],
)
def test_questions_are_answered(engine: Engine, monkeypatch: pytest.MonkeyPatch, question: str) -> None:
    monkeypatch.setattr(FileNames, "iri", lambda _self, _key: None)
    assert engine.ask(question).text


def test_a_document_that_is_not_known_is_in_no_file(engine: Engine) -> None:
    engine.ask("58/KH-UBND")
    assert engine.names.keys("") == ()
    assert engine.passages.head("") is None
    assert list(engine.passages.of_document("")) == []
