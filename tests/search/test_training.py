"""The training code, on a corpus of forty invented articles: small, but the whole way."""

from __future__ import annotations

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
from search.training.corpus import Article, Asked, law_titles, read_articles, read_questions
from search.training.folds import Workshop, cross_validated, fold_of, prepare, trained_elsewhere
from search.training.marks import count_marks
from search.training.pairs import made_from
from search.training.ranker import save_ranker, token_idf
from search.training.static import Settings, Trainer, material

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


def test_the_benchmark_measures_and_writes_a_run(tmp_path: Path) -> None:
    article_file, question_file = tmp_path / "articles.jsonl", tmp_path / "questions.jsonl"
    records = [{"id": a.id, "law": a.law, "title": a.title, "text": a.text, "note": ""} for a in articles()]
    asked = [{"id": q.id, "text": q.text, "relevant": list(q.relevant)} for q in questions()]
    for file, rows in ((article_file, records), (question_file, asked)):
        file.write_text("\n".join(json.dumps(row, ensure_ascii=False) for row in rows), encoding="utf-8")
    script = Path(__file__).parents[2] / "benchmarks" / "retrieval.py"
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
    command = [sys.executable, script, *given]
    done = subprocess.run([*map(str, command)], capture_output=True, text=True, check=True)
    report = json.loads(done.stdout)
    assert report["build"]["passages"] == len(records)
    assert report["stages"]["words meaning ranker"]["MRR@10"] > 0.8
    first = (tmp_path / "run").read_text(encoding="utf-8").splitlines()[0].split()
    assert (first[0], first[1], first[3], first[5]) == (asked[0]["id"], "Q0", "1", "luocdo")
