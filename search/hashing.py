"""Tokens as 32-bit numbers (CRC-32 of their UTF-8), the form in which segments and weights keep them."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray


@lru_cache(maxsize=1 << 16)
def token_hash(token: str) -> int:
    """The number of one token."""
    return zlib.crc32(token.encode())


def token_hashes(tokens: Sequence[str]) -> NDArray[np.uint32]:
    """The number of each token."""
    return np.array([token_hash(token) for token in tokens], dtype=np.uint32)
