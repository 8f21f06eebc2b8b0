"""The base encoder: learnt from the articles alone, kept in a file for tuning and cross-validation."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from search.encoder import HashedEncoder
from search.index import PassageIndex
from search.static_encoder import Vocabulary
from search.training.corpus import Article
from search.training.library import fill
from search.training.material import choose_vocabulary, material
from search.training.static import Settings, Trainer, timed_report


def make_base(articles: Sequence[Article], path: Path, settings: Settings | None = None) -> None:
    """Train and write `path` (.npz)."""
    settings = settings or Settings()
    syllables, pairs = choose_vocabulary(articles, settings.rows)
    vocabulary = Vocabulary(syllables, pairs)
    trainer = Trainer(vocabulary, material(articles, vocabulary), settings)
    trainer.pretrain(timed_report(100))
    np.savez(path, syllables=syllables, pairs=pairs, table=trainer.table.detach().numpy())


def load_base(path: Path) -> tuple[NDArray[np.uint32], NDArray[np.int64], NDArray[np.float32]]:
    """(syllables, pairs, table) of a base file."""
    with np.load(path) as file:
        return file["syllables"], file["pairs"], file["table"]


def index_of(articles: Sequence[Article], folder: Path) -> PassageIndex:
    """An index of the articles, one passage each, with throw-away vectors."""
    index = PassageIndex(folder, encoder=HashedEncoder(8))
    fill(index, articles)
    return index
