"""Make the shipped weights: `python -m search.training --articles FILE --questions FILE [--base FILE] [--out DIR]`.

Steps: count marks; choose a vocabulary; learn base vectors from the articles alone (kept in --base, so that
cross-validation can start from vectors that saw no question); index the articles; fit the last stage on what the
base makes of the questions; tune the base on the questions. Half an hour on two cores, most of it the base.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

import numpy as np

from search.static_encoder import Vocabulary, save
from search.training.base import index_of, load_base, make_base
from search.training.corpus import read_articles, read_questions
from search.training.folds import Workshop, prepare
from search.training.marks import count_marks
from search.training.material import material
from search.training.ranker import save_ranker, token_idf

NAME = "luocdo-static"


def main() -> None:
    parser = argparse.ArgumentParser(description="Make the shipped weights")
    parser.add_argument("--articles", type=Path, required=True)
    parser.add_argument("--questions", type=Path, required=True)
    parser.add_argument(
        "--base", type=Path, default=Path("base.npz"), help="read when there, else made and written"
    )
    parser.add_argument("--out", type=Path, default=Path(__file__).parent.parent / "weights")
    given = parser.parse_args()
    articles = read_articles(given.articles)
    if not given.base.is_file():
        make_base(articles, given.base)
    syllables, pairs, table = load_base(given.base)
    vocabulary = Vocabulary(syllables, pairs)
    given.out.mkdir(parents=True, exist_ok=True)
    count_marks(articles, given.out / "marks.safetensors")
    with tempfile.TemporaryDirectory(prefix="luocdo-training-") as folder:
        index = index_of(articles, Path(folder))
        shop = Workshop(
            index, articles, vocabulary, material(articles, vocabulary), table, token_idf(articles)
        )
        questions = prepare(read_questions(given.questions))
        before = shop.outcomes_of_base(questions)
        save_ranker(given.out / "ranker.safetensors", shop.fitted(before))
        tuned = np.asarray(shop.tuned(questions, before).table.detach().numpy())
    save(given.out / "encoder.safetensors", NAME, syllables, pairs, tuned)


if __name__ == "__main__":
    main()
