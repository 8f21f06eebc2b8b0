"""Features of candidates, and the model over them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from search.features import FEATURES, Pool, features
from search.hashing import token_hashes
from search.rerank import Ranker, default_ranker
from search.tokens import syllables
from search.training.ranker import Judged, fit_linear, fit_ranker, softmax_by_group


def pool(texts: Sequence[tuple[str, str, str]], documents: Sequence[int] | None = None) -> Pool:
    """Candidates (title, section, text) with falling BM25 and equal cosines."""
    tokens, bounds, end = [], [], 0
    for parts in texts:
        row = [end]
        for part in parts:
            tokens.append(token_hashes(syllables(part)))
            end += len(tokens[-1])
            row.append(end)
        bounds.append(row)
    count = len(texts)
    return Pool(
        words=np.linspace(10, 1, count).astype(np.float32),
        meaning=np.full(count, 0.5, np.float32),
        document=np.array(documents or range(count)),
        tokens=np.concatenate(tokens),
        bounds=np.array(bounds),
    )


def columns(question: str, found: Pool) -> dict[str, list[float]]:
    query = token_hashes(syllables(question))
    matrix = features(query, np.ones(len(query), np.float32), found)
    return {name: [round(float(x), 3) for x in matrix[:, i]] for i, name in enumerate(FEATURES)}


COVER = [
    (
        "thi đua",
        [("", "thi đua", ""), ("", "", "thi đua"), ("thi", "", "đua")],
        "all_cover",
        [1, 1, 1],
        "anywhere",
    ),
    (
        "thi đua",
        [("", "thi đua", ""), ("", "", "thi đua"), ("thi", "", "đua")],
        "section_cover",
        [1, 0, 0],
        "section",
    ),
    (
        "thi đua",
        [("", "thi đua", ""), ("", "", "thi đua"), ("thi", "", "đua")],
        "all_pairs",
        [1, 1, 0],
        "neighbours",
    ),
    ("thi đua", [("", "", "đua thi"), ("", "", "thi đua")], "text_pairs", [0, 1], "in order"),
    (
        "một hai ba bốn",
        [("", "", "một hai ba"), ("", "", "một x hai x ba x bốn")],
        "text_run",
        [0.667, 0],
        "a run",
    ),
    (
        "một hai",
        [("", "", "một " + "x " * 100 + "hai"), ("", "", "một hai")],
        "near_cover",
        [0.5, 1],
        "near by",
    ),
    (
        "một hai",
        [("", "", "x " * 90 + "một hai"), ("", "", "một hai")],
        "first_cover",
        [0, 1],
        "at the beginning",
    ),
    ("một hai", [("", "một hai ba bốn", ""), ("", "một hai", "")], "section_share", [0.5, 1], "of the title"),
    ("một", [("", "", "một"), ("", "", "hai")], "words_rank", [0, 1], "log2(1 + rank)"),
    (
        "một hai",
        [("", "", "một hai"), ("", "", "một"), ("", "", "một")],
        "telling_text",
        [1, 0.12, 0.12],
        "what all hold counts log(4 / 3.5), what one holds log(4 / 1.5)",
    ),
    (
        "một hai ba",
        [("", "", "x một hai ba"), ("", "", "một hai x hai ba")],
        "text_triples",
        [1, 0],
        "in a row",
    ),
    ("một hai ba", [("", "một hai", "ba"), ("", "", "một hai ba")], "all_triples", [0, 1], "within one part"),
    ("một hai ba", [("", "", "một hai ba"), ("một hai", "", "ba")], "longest_run", [1, 0.5], "in any part"),
    ("kè biển là gì", [("", "", "kè biển là đê"), ("", "", "biển kè là đê")], "defines", [1, 0], "asked for"),
    ("kè biển ở đâu", [("", "", "kè biển là đê"), ("", "", "kè biển")], "defines", [0, 0], "not asked for"),
    ("một", [("Luật Một", "", "x"), ("Nghị định Một", "", "x")], "kind_law", [1, 0], "by the title"),
    ("một", [("", "Luật Một", "x"), ("Luật Một", "", "x")], "kind_law", [0, 1], "not by the heading"),
    ("một", [("", "", "một một một"), ("", "", "một x x")], "text_often", [1.892, 1.478], "saturated"),
]


@pytest.mark.parametrize(("question", "texts", "name", "expected", "remark"), COVER)
def test_features(
    question: str, texts: list[tuple[str, str, str]], name: str, expected: list[float], remark: str
) -> None:
    assert columns(question, pool(texts))[name] == pytest.approx(expected, abs=2e-3), remark


def test_other_passages_of_the_document_count() -> None:
    found = columns("một", pool([("", "", "một"), ("", "", "một"), ("", "", "một")], documents=[1, 2, 1]))
    assert found["document_words"] == pytest.approx([0.1, 0, 1])
    assert found["document_count"] == pytest.approx([0.693, 0, 0.693], abs=1e-3)


@pytest.mark.parametrize("question", ["", "một", "không có ở đâu cả", "một một một"])
def test_odd_questions_give_finite_numbers(question: str) -> None:
    query = token_hashes(syllables(question))
    texts = [("", "", ""), ("một", "", ""), ("", "", "hai " * 50)]
    matrix = features(query, np.ones(len(query), np.float32), pool(texts))
    assert matrix.shape == (3, len(FEATURES))
    assert np.isfinite(matrix).all()


def test_a_candidate_does_not_see_its_neighbours() -> None:
    texts = [("", "x", "một " * 30), ("", "", "hai"), ("", "một hai", "ba " * 40)]
    alone = [columns("một hai", pool([text])) for text in texts]
    together = columns("một hai", pool(texts))
    for name in (
        "all_cover",
        "all_pairs",
        "near_cover",
        "near_pairs",
        "text_run",
        "first_cover",
        "section_share",
    ):
        assert together[name] == [each[name][0] for each in alone], name


def judged_questions(count: int = 60) -> list[Judged]:
    """The answer is the candidate with the largest difference of two columns."""
    random = np.random.default_rng(2)
    result = []
    for _ in range(count):
        matrix = random.standard_normal((20, 4)).astype(np.float32)
        relevant = np.zeros(20, np.float32)
        relevant[np.argmax(matrix[:, 0] - 0.5 * matrix[:, 2])] = 1
        result.append(Judged(matrix, relevant))
    return result


def first_hits(ranker: Ranker, judged: Sequence[Judged]) -> float:
    return float(np.mean([j.relevant[np.argmax(ranker.raw(j.columns))] for j in judged]))


def test_the_weights_are_learnt() -> None:
    ranker = fit_ranker(judged_questions(120), np.array([1], np.uint32), np.array([1], np.float32))
    fresh = judged_questions(160)[120:]
    assert first_hits(ranker, fresh) > 0.9
    scores = ranker.scores(fresh[0].columns, np.zeros(20, dtype=bool))
    assert ((scores > 0) & (scores < 1)).all()


def test_learning_twice_gives_the_same() -> None:
    train = judged_questions(30)
    matrix = np.concatenate([j.columns for j in train])
    goal = np.concatenate([j.relevant for j in train])
    group = np.repeat(np.arange(30), 20)
    linear = fit_linear(matrix, goal, group)
    assert np.array_equal(linear, fit_linear(matrix, goal, group))


def test_softmax_by_group() -> None:
    shares = softmax_by_group(np.array([0, 0, 100, 0], np.float32), np.array([0, 0, 1, 1]))
    assert shares.tolist() == pytest.approx([0.5, 0.5, 1, 0])


def test_the_shipped_ranker_prefers_the_title_that_is_asked_for() -> None:
    ranker = default_ranker()
    assert ranker is not None
    question = syllables("Điều kiện tặng bằng khen là gì")
    found = pool(
        [
            ("Quy chế làm việc", "Chế độ họp", "Cuộc họp bàn về điều kiện làm việc và khen thưởng cuối năm."),
            (
                "Quy định khen thưởng",
                "Điều kiện tặng bằng khen",
                "Bằng khen được tặng cho cá nhân có thành tích.",
            ),
        ]
    )
    scores = ranker.raw(ranker.features(question, found))
    assert scores[1] > scores[0]
    named = ranker.scores(ranker.features(question, found), np.array([True, False]))
    assert named[0] > named[1]
