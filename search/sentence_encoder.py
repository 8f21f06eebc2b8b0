"""Any bi-encoder of sentence-transformers, by name or folder, as an `Encoder`.

Importing sentence-transformers costs seconds and hundreds of MB, so it happens when such an encoder is made.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from search.encoder import EncoderLoadError, unit_rows

if TYPE_CHECKING:
    from numpy.typing import NDArray

_PROBE = "Kế hoạch thực hiện Chỉ thị về thi đua, khen thưởng"


class SentenceEncoder:
    """A model of sentence-transformers. The fingerprint holds the name, the size and what it makes of one sentence."""

    def __init__(self, name: str, *, batch: int = 32) -> None:
        from sentence_transformers import SentenceTransformer

        try:
            self._model = SentenceTransformer(name, device="cpu")
        except (OSError, ValueError, RuntimeError, ImportError) as error:
            raise EncoderLoadError(f"Không nạp được bộ mã hóa «{name}»: {error}") from error
        self.name = Path(name).name if Path(name).exists() else name
        self._batch = batch
        probe = self.encode([_PROBE])[0]
        self.dimension = len(probe)
        # Rounded, so that another build of the same libraries does not change the fingerprint.
        digest = hashlib.sha256(np.rint(probe * 500).astype(np.int16).tobytes()).hexdigest()[:12]
        self.fingerprint = f"{self.name}-{self.dimension}-{digest}"

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Unit vectors of the texts."""
        vectors = self._model.encode(
            list(texts), batch_size=self._batch, convert_to_numpy=True, show_progress_bar=False
        )
        return unit_rows(np.asarray(vectors, dtype=np.float32).reshape(len(texts), -1))
