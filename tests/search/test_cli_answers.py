"""What `luocdo ask`, `extract`, `show`, `sparql`, `export`, `check` and `stats` print of a library."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.search.command import run


def test_ask_prints_the_answer_with_its_proof(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, "ask", "Kế hoạch nào thực hiện Chỉ thị 05/CT-TTg?")
    assert code == 0 and not err
    for words in ("được hiểu là", "58/KH-UBND", "12/03/2025", "ke-hoach.txt, trang 1"):
        assert words in out


def test_ask_as_json_has_the_fields_of_the_wire(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "ask", "Kế hoạch nào thực hiện Chỉ thị 05/CT-TTg?", "--json", "--limit", "2")
    answer = json.loads(out)
    assert code == 0
    assert list(answer) == ["question", "kind", "understood", "text", "documents", "passages", "candidates"]
    assert set(answer["documents"][0]) == {
        "iri", "type", "number", "name", "date", "issuer", "title", "held", "relation", "evidence", "score",
    }  # fmt: skip
    assert set(answer["documents"][0]["evidence"][0]) == {"source", "page", "quote"}
    assert 0 < len(answer["passages"]) <= 2
    assert set(answer["passages"][0]) == {
        "iri", "document", "number", "section", "page", "text", "highlights", "score",
    }  # fmt: skip


def test_a_batch_gives_one_line_a_question_in_order(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    questions = [
        "58/KH-UBND",
        "Kế hoạch nào " * 800,
        "số 999/KH-UBND",
        "Quyết định 77/QĐ-BNV thay thế văn bản nào?",
    ]
    file = tmp_path / "hỏi.jsonl"
    file.write_text("".join(json.dumps({"question": q}) + "\n" for q in questions) + "\n", encoding="utf-8")
    code, out, _ = run(capsys, "ask", "--batch", str(file))
    answers = [json.loads(line) for line in out.splitlines()]
    assert code == 0
    assert [answer["question"] for answer in answers] == questions
    assert [document["number"] for document in answers[3]["documents"]] == ["12/QĐ-BNV"]
    assert answers[2]["documents"] == []


@pytest.mark.parametrize("line", ["không phải json", "[]", '{"q": "x"}', '{"question": 3}'])
def test_a_batch_with_a_bad_line_names_it(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], line: str
) -> None:
    file = tmp_path / "hỏi.jsonl"
    file.write_text('{"question": "58/KH-UBND"}\n' + line, encoding="utf-8")
    code, out, err = run(capsys, "ask", "--batch", str(file))
    assert code == 2 and "dòng 2" in err
    assert len(out.splitlines()) == 1, "what came before is answered"


def test_extract_needs_no_library(filled: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = filled / "papers" / "quyet-dinh.txt"
    code, out, err = run(capsys, "extract", str(file))
    found = json.loads(out)
    assert code == 0 and not err
    assert found["header"]["number"] == "77/QĐ-BNV" and found["header"]["date"] == "2025-05-20"
    text = file.read_text(encoding="utf-8")
    (cited,) = [c for c in found["citations"] if c["number"] == "12/QĐ-BNV"]
    (mention,) = cited["mentions"]
    assert text[mention["start"] : mention["end"]] == mention["surface"]
    assert {"from": "SELF", "rel": "replaces", "to": "12/QĐ-BNV"}.items() <= next(
        r for r in found["relations"] if r["rel"] == "replaces"
    ).items()


def test_show_prints_the_card_and_both_directions(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "show", "77/QĐ-BNV")
    assert code == 0
    for words in (
        "Quyết định 77/QĐ-BNV",
        "Bộ Nội vụ",
        "Thay thế (1)",
        "12/QĐ-BNV",
        "90/BC-UBND",
        "Được nhắc đến",
    ):
        assert words in out
    code, out, _ = run(capsys, "show", "77/QĐ-BNV", "--json")
    shown = json.loads(out)
    assert code == 0 and shown["document"]["number"] == "77/QĐ-BNV" and shown["relations"]["out"]


def test_a_query_prints_a_table(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "sparql", 'SELECT ("một" AS ?tên) {}')
    assert code == 0 and out.splitlines() == ["tên", "───", "một", "(1 dòng)"]


def test_a_query_keeps_to_the_limits_of_the_settings(
    data: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LUOCDO_SPARQL_ROWS", "2")
    code, out, _ = run(capsys, "sparql", "SELECT ?s { ?s ?p ?o }")
    assert code == 0 and "Chỉ in 2 dòng đầu" in out


def test_an_export_is_written(data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "đồ thị.ttl"
    code, _, _ = run(capsys, "export", "--format", "turtle", "-o", str(target))
    assert code == 0 and "58/KH-UBND" in target.read_text(encoding="utf-8")


def test_check_and_stats_of_a_sound_library(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "check")
    assert code == 0 and "nguyên vẹn" in out
    code, out, _ = run(capsys, "stats")
    assert code == 0 and "Văn bản: 3\n" in out
    code, out, _ = run(capsys, "stats", "--json")
    assert json.loads(out)["documents"] == 3
