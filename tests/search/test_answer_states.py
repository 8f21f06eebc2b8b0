"""Lists by what happened to documents, kinds of agencies, and papers known only from citations."""

from __future__ import annotations

import pytest

from search.answers.who import of_kind
from tests.search.answering import ask, numbers


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Quyết định nào bị thay thế?", {"12/QĐ-BNV"}),
        ("quyet dinh nao bi thay the", {"12/QĐ-BNV"}),
        ("Quyết định nào thay thế quyết định khác?", {"77/QĐ-BNV"}),
        ("Văn bản nào hết hiệu lực?", {"12/QĐ-BNV"}),
        ("Văn bản nào còn hiệu lực?", {"77/QĐ-BNV", "58/KH-UBND"}),
    ],
)
def test_documents_by_their_state(text: str, expected: set[str]) -> None:
    reply = ask(text)
    assert set(numbers(reply)) == expected
    assert all(d.evidence for d in reply.documents)


def test_no_document_of_that_state_is_said() -> None:
    reply = ask("Kế hoạch nào bị bãi bỏ?")
    assert not reply.documents
    assert "không có trong kho" in reply.text


def test_what_is_only_cited_tells_no_basis() -> None:
    reply = ask("Chỉ thị 05/CT-TTg căn cứ gì?")
    assert "Kho chỉ biết Chỉ thị số 05/CT-TTg qua các văn bản khác" in reply.text


def test_a_named_document_is_never_its_own_answer() -> None:
    assert "12/QĐ-BNV" not in numbers(ask("Quyết định nào thay Quyết định 12/QĐ-BNV?"))


def test_only_agencies_of_the_kind_asked_for() -> None:
    assert of_kind("địa phương nào", ()) == ()
