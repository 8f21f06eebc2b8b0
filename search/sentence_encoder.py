"""Any bi-encoder of sentence-transformers, by name or folder, as an `Encoder`.

Importing sentence-transformers costs seconds and hundreds of MB, so it happens when such an encoder is made.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from search.encoder import EncoderLoadError, unit_rows

if TYPE_CHECKING:
    from numpy.typing import NDArray

_PROBE = "Kế hoạch thực hiện Chỉ thị về thi đua, khen thưởng"


class SentenceEncoder:
    """A model of sentence-transformers. The fingerprint holds the name, the size and what it makes of one sentence as a
    passage and as a question; `prompts` are those that the model came with, by kind."""

    def __init__(self, name: str, *, batch: int = 32) -> None:
        from sentence_transformers import SentenceTransformer

        try:
            self._model = SentenceTransformer(name, device="cpu")
        except (OSError, ValueError, RuntimeError, ImportError) as error:
            raise EncoderLoadError(f"Không nạp được bộ mã hóa «{name}»: {error}") from error
        self.name = Path(name).name if Path(name).exists() else name
        self._batch = batch
        self.prompts = {str(kind): str(text) for kind, text in (self._model.prompts or {}).items() if text}
        probes = np.concatenate([self.encode([_PROBE]), self.encode_questions([_PROBE])])
        self.dimension = probes.shape[1]
        # Rounded, so that another build of the same libraries does not change the fingerprint.
        digest = hashlib.sha256(np.rint(probes * 500).astype(np.int16).tobytes()).hexdigest()[:12]
        self.fingerprint = f"{self.name}-{self.dimension}-{digest}"

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Unit vectors of passages, with the prompt that the model wants before a document."""
        return self._unit(self._model.encode_document, texts)

    def encode_questions(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Unit vectors of questions, with the prompt that the model wants before a query."""
        return self._unit(self._model.encode_query, texts)

    def _unit(self, encode: Callable[..., Any], texts: Sequence[str]) -> NDArray[np.float32]:
        given = {"batch_size": self._batch, "convert_to_numpy": True, "show_progress_bar": False}
        return unit_rows(np.asarray(encode(list(texts), **given), dtype=np.float32).reshape(len(texts), -1))
