"""The training code, on a corpus of forty invented articles: small, but the whole way."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from search.rerank import Ranker
from search.restore import MarkRestorer
from search.static_encoder import StaticEncoder, Vocabulary, save
from search.training.base import index_of, load_base, make_base
from search.training.corpus import Article, Asked, BadRecord, law_titles, read_articles, read_questions
from search.training.folds import Workshop, cross_validated, fold_of, prepare, trained_elsewhere
from search.training.marks import count_marks
from search.training.material import material
from search.training.pairs import made_from
from search.training.ranker import save_ranker, token_idf
from search.training.static import Settings, Trainer

THINGS = [
    "cầu",
    "đường",
    "chợ",
    "trường",
    "bến xe",
    "thư viện",
    "công viên",
    "nhà máy",
    "trạm bơm",
    "kho lạnh",
]
ACTS = ["xây dựng", "sửa chữa", "quản lý", "kiểm tra"]


def articles() -> list[Article]:
    return [
        Article(
            id=f"{law}#{number}",
            law=f"0{law}/2024/tt-x",
            title=f"Trình tự {act} {thing}",
            text=f"1. Cơ quan {act} {thing} lập hồ sơ.\n2. Hồ sơ {act} {thing} gồm:\na) Đơn đề nghị {act};\n"
            f"b) Bản vẽ {thing} do đơn vị tư vấn lập.",
            law_title=f"Thông tư về {act}",
        )
        for law, act in enumerate(ACTS)
        for number, thing in enumerate(THINGS)
    ]


def questions() -> list[Asked]:
    return [Asked(f"q{a.id}", f"Muốn {a.title[9:]} cần hồ sơ gì?", (a.id,)) for a in articles()[::3]]


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Workshop:
    folder = tmp_path_factory.mktemp("shop")
    base = folder / "base.npz"
    make_base(articles(), base, Settings(dimension=16, rows=200, steps=10, batch=16))
    syllables, pairs, table = load_base(base)
    vocabulary = Vocabulary(syllables, pairs)
    index = index_of(articles(), folder / "index")
    data = material(articles(), vocabulary)
    return Workshop(index, articles(), vocabulary, data, table, token_idf(articles()))


def test_every_question_is_measured_once_by_others_models(shop: Workshop) -> None:
    asked = prepare(questions())
    found = cross_validated(shop, asked, 3, log=lambda _: None)
    ranked = found["words meaning ranker"]
    assert [m.id for m in ranked] == [q.id for q in asked]
    first = [m.ranking[0][0] in q.relevant for m, q in zip(ranked, asked, strict=True)]
    assert np.mean(first) > 0.7


def test_models_learn_from_another_file(shop: Workshop) -> None:
    asked = prepare(questions())
    found = trained_elsewhere(shop, asked[:8], asked[8:])
    assert [m.id for m in found["words meaning ranker"]] == [q.id for q in asked[8:]]
    assert all(m.ranking == sorted(m.ranking, key=lambda pair: -pair[1]) for m in found["words meaning"])


def test_tuning_brings_question_and_answer_together(shop: Workshop) -> None:
    """People say one thing and the text another: here, who asks about a thing means the next one in the list."""
    numbers = range(0, 40, 3)
    meant = [(number // 10) * 10 + (number + 1) % 10 for number in numbers]
    pairs = zip(numbers, meant, strict=True)
    asked = prepare(
        [Asked(str(n), f"Hồ sơ {articles()[n].title[9:]}?", (articles()[m].id,)) for n, m in pairs]
    )

    def lead(trainer: Trainer) -> float:
        """How much closer the answer is than the other articles, on average."""
        cosines = (
            trainer.embed_plain(trainer.rows_of([q.wording.plain for q in asked]))
            @ np.asarray(trainer.all_documents(), dtype=np.float32).T
        )
        return float((cosines[np.arange(len(asked)), meant] - cosines.mean(axis=1)).mean())

    tuned = shop.tuned(asked, shop.outcomes_of_base(asked))
    assert lead(tuned) > lead(shop.trainer()) + 0.05


def test_the_same_seed_gives_the_same_weights(shop: Workshop, tmp_path: Path) -> None:
    asked = prepare(questions())
    hard = shop.outcomes_of_base(asked)
    tables = [shop.tuned(asked, hard).table.detach().numpy() for _ in range(2)]
    assert np.allclose(*tables, atol=1e-5)
    vocabulary = shop.trainer().vocabulary
    save(tmp_path / "e.safetensors", "x", *vocabulary.keys(), tables[0])
    assert StaticEncoder.load(tmp_path / "e.safetensors").encode(["sửa chữa cầu"]).any()


def test_a_ranker_survives_its_file(shop: Workshop, tmp_path: Path) -> None:
    asked = prepare(questions())
    outcomes = shop.outcomes_of_base(asked)
    ranker = shop.fitted(outcomes)
    save_ranker(tmp_path / "r.safetensors", ranker)
    again = Ranker.load(tmp_path / "r.safetensors")
    columns = outcomes[0].judged.columns
    assert np.allclose(again.raw(columns), ranker.raw(columns))


def test_folds_are_even_and_stay() -> None:
    fold = fold_of(12, 5)
    assert sorted(np.bincount(fold).tolist()) == [2, 2, 2, 3, 3]
    assert np.array_equal(fold, fold_of(12, 5))


def test_what_can_be_asked_of_an_article() -> None:
    article = Article(
        "1#3", "1", "Giải thích từ ngữ",
        "Trong Quy chế này:\n1. Cụm thi đua là nhóm đơn vị cùng ngành.\n"
        "2. Trưởng cụm là người đứng đầu cụm thi đua.\n3. Nhiệm vụ của cụm thi đua bao gồm:\na) Ký giao ước thi đua;",
        "",
    )  # fmt: skip
    made = made_from(article)
    assert made.terms == ("Cụm thi đua", "Trưởng cụm")
    assert "Nhiệm vụ của cụm thi đua" in made.leads
    assert "Cụm thi đua là nhóm đơn vị cùng ngành." in made.items


def test_law_titles_come_from_the_notes(tmp_path: Path) -> None:
    file = tmp_path / "articles.jsonl"
    note = "(Điều 1 Thông tư số 05/2020/TT-BX Quy định về bến xe ngày 02/03/2020 của Bộ X, có hiệu lực …)"
    records = [
        {"id": "a#1", "law": "a", "article": "1", "title": "Phạm vi", "text": "Một.", "note": note},
        {"id": "a#2", "law": "a", "article": "2", "title": "", "text": "Hai.", "note": "(Điều 2 Thông tư …)"},
        {"id": "b#1", "law": "b", "article": "1", "title": "", "text": "Ba.", "note": ""},
    ]
    file.write_text("\n".join(json.dumps(r, ensure_ascii=False) for r in records), encoding="utf-8")
    assert law_titles(file) == {"a": "Thông tư Quy định về bến xe"}
    assert [a.law_title for a in read_articles(file)] == ["Thông tư Quy định về bến xe"] * 2 + [""]
    asked = tmp_path / "questions.jsonl"
    asked.write_text('{"id": 1, "text": "Hỏi?", "relevant": ["a#1"]}\n', encoding="utf-8")
    assert read_questions(asked) == [Asked("1", "Hỏi?", ("a#1",))]


def test_marks_are_counted_from_articles(tmp_path: Path) -> None:
    many = [Article("1", "1", "", "sửa chữa cầu và đường, xây dựng bến xe. " * 30, "")]
    count_marks(many, tmp_path / "marks.safetensors")
    restorer = MarkRestorer.load(tmp_path / "marks.safetensors")
    assert restorer.restore("Sua chua cau va duong?") == "Sửa chữa cầu và đường?"


def write_lines(file: Path, rows: list[dict[str, object]]) -> Path:
    file.write_text("\n".join(json.dumps(row, ensure_ascii=False) for row in rows), encoding="utf-8")
    return file


def test_files_are_read_packed_or_not_and_with_little_in_them(tmp_path: Path) -> None:
    rows: list[dict[str, object]] = [
        {"id": "05/2020/tt-x#2", "text": "Hai."},
        {"id": "b#1", "law": "c", "title": None},
    ]
    plain = write_lines(tmp_path / "articles.txt", rows)
    packed = tmp_path / "articles"
    packed.write_bytes(gzip.compress(plain.read_bytes()))
    expected = [Article("05/2020/tt-x#2", "05/2020/tt-x", "", "Hai.", ""), Article("b#1", "c", "", "", "")]
    assert read_articles(plain) == read_articles(packed) == expected
    asked = write_lines(tmp_path / "q", [{"question": "Một?"}, {"id": 7, "text": "Hai?", "relevant": "b#1"}])
    assert read_questions(asked) == [Asked("1", "Một?", ()), Asked("7", "Hai?", ("b#1",))]


BROKEN = [
    ("articles", '{"text": "không có tên"}', "without “id”"),
    ("articles", '{"id": "a#1"}\n{"id": ', "line 2: no JSON"),
    ("questions", "[1, 2]", "line 1: not an object"),
    ("questions", '{"id": "q", "text": " "}', "question 1: no “text”"),
]


@pytest.mark.parametrize(("kind", "content", "told"), BROKEN)
def test_a_record_that_cannot_be_used_is_named(tmp_path: Path, kind: str, content: str, told: str) -> None:
    file = tmp_path / "records"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(BadRecord, match=told):
        (read_articles if kind == "articles" else read_questions)(file)


def benchmark(*given: object) -> subprocess.CompletedProcess[str]:
    script = Path(__file__).parents[2] / "benchmarks" / "retrieval.py"
    command = [sys.executable, script, "--alone", *given]
    return subprocess.run([*map(str, command)], capture_output=True, text=True)


def test_the_benchmark_measures_and_writes_a_run(tmp_path: Path) -> None:
    article_file = write_lines(
        tmp_path / "articles.jsonl",
        [{"id": a.id, "law": a.law, "title": a.title, "text": a.text} for a in articles()],
    )
    asked: list[dict[str, object]] = [
        {"id": q.id, "text": q.text, "relevant": list(q.relevant)} for q in questions()
    ]
    question_file = write_lines(tmp_path / "questions.jsonl", [*asked, {"text": "Không ai biết đáp án?"}])
    given = [
        "--articles",
        article_file,
        "--questions",
        question_file,
        "--run",
        tmp_path / "run",
        "--no-marks",
        "--json",
    ]
    done = benchmark(*given)
    report = json.loads(done.stdout)
    assert report["build"]["passages"] == len(articles())
    assert (report["questions"], report["measured"]) == (len(asked) + 1, len(asked))
    assert report["stages"]["words meaning ranker"]["MRR@10"] > 0.8
    assert report["milliseconds"]["words meaning ranker"]["p95"] > 0
    lines = [line.split() for line in (tmp_path / "run").read_text(encoding="utf-8").splitlines()]
    assert (lines[0][0], lines[0][1], lines[0][3], lines[0][5]) == (asked[0]["id"], "Q0", "1", "luocdo")
    assert {line[0] for line in lines} == {str(q["id"]) for q in asked} | {str(len(asked) + 1)}


def test_the_benchmark_tells_what_it_cannot_read(tmp_path: Path) -> None:
    file = write_lines(tmp_path / "a", [{"title": "không có tên"}])
    done = benchmark("--articles", file, "--questions", tmp_path / "absent")
    assert (done.returncode, "no such file" in done.stderr) == (2, True)
    done = benchmark("--articles", file, "--questions", write_lines(tmp_path / "q", [{"x": 1}]))
    assert (done.returncode, "no “text”" in done.stderr) == (2, True)
