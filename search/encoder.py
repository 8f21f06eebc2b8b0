"""Texts to vectors: the Encoder protocol and the encoders that meet it."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

import numpy as np

from search.tokens import syllables

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Matrix = NDArray[np.float32]


class Encoder(Protocol):
    """Anything that turns texts into unit vectors. `fingerprint` changes whenever the vectors would."""

    @property
    def name(self) -> str: ...
    @property
    def dimension(self) -> int: ...
    @property
    def fingerprint(self) -> str: ...
    def encode(self, texts: Sequence[str]) -> Matrix:
        """One row a text, float32, length 1 (zero for a text without words)."""
        ...


def question_vectors(encoder: Encoder, texts: Sequence[str]) -> Matrix:
    """The vectors of questions: some models want another prompt before them than before passages."""
    encode = getattr(encoder, "encode_questions", encoder.encode)
    return np.asarray(encode(texts), dtype=np.float32)


def unit_rows(matrix: Matrix) -> Matrix:
    """The rows scaled to length 1; zero rows stay zero."""
    length = np.linalg.norm(matrix, axis=1, keepdims=True)
    return np.asarray(matrix / np.maximum(length, 1e-12), dtype=np.float32)


class HashedEncoder:
    """Random vectors of syllables, summed: needs no weights and no training. The same on every machine."""

    name = "hashed"
    _ROWS = 4096

    def __init__(self, dimension: int = 128) -> None:
        self.dimension = dimension
        self.fingerprint = f"hashed-{dimension}-1"
        self._table = np.random.default_rng(0).standard_normal((2, self._ROWS, dimension)).astype(np.float32)

    def encode(self, texts: Sequence[str]) -> Matrix:
        """Sums of the syllables' vectors, scaled to length 1."""
        out = np.zeros((len(texts), self.dimension), dtype=np.float32)
        for i, text in enumerate(texts):
            ids = np.array([zlib.crc32(word.encode()) for word in set(syllables(text))], dtype=np.int64)
            if len(ids):
                first, second = ids % self._ROWS, (ids >> 12) % self._ROWS
                out[i] = (self._table[0, first] * self._table[1, second]).sum(axis=0)
        return unit_rows(out)


def default_encoder() -> Encoder:
    """The encoder that ships with the package."""
    from search.static_encoder import default_static_encoder

    return default_static_encoder()


def named_encoder(name: str | None) -> Encoder:
    """The encoder of a setting: None, "" or "default" is the shipped one, else a sentence-transformers model.

    Raises EncoderLoadError when there is no such model.
    """
    if name in (None, "", "default"):
        return default_encoder()
    from search.sentence_encoder import SentenceEncoder

    return SentenceEncoder(str(name))


class EncoderLoadError(Exception):
    """The model named in the settings cannot be loaded; `str()` is a Vietnamese sentence."""
