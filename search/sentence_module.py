"""The default encoder as a module of sentence-transformers, so that its tools can load, measure and train it.

`SentenceTransformer("search/weights", trust_remote_code=True)` finds this class by `modules.json` beside the
weights (the flag is what sentence-transformers asks for any class that is not its own). Vectors equal those of
`StaticEncoder` to rounding. Imports torch: nothing here is used to answer.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Self

import numpy as np
import torch
from sentence_transformers.base.modules.input_module import InputModule

from search.static_encoder import StaticEncoder, save


class StaticModule(InputModule):
    """Texts → weighted bags of rows → sums of the rows' vectors, length 1."""

    save_in_root = True
    tokenizer: Any = None

    def __init__(self, encoder: StaticEncoder) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._encoder = encoder
        self.embedding = torch.nn.EmbeddingBag.from_pretrained(
            torch.from_numpy(encoder.float_table().copy()), freeze=False, mode="sum"
        )

    def preprocess(self, inputs: Any, prompt: str | None = None, **kwargs: Any) -> dict[str, Any]:
        """The bags of a batch, as tensors."""
        texts = [f"{prompt or ''}{text}" for text in inputs]
        vocabulary = self._encoder.vocabulary
        features: dict[str, Any] = {}
        for name, bag in zip(
            ("single", "pair"), vocabulary.bag(*vocabulary.syllable_rows(texts)), strict=True
        ):
            features[f"{name}_ids"] = torch.from_numpy(bag.rows.astype(np.int64))
            features[f"{name}_weights"] = torch.from_numpy(bag.weights)
            features[f"{name}_offsets"] = torch.from_numpy(np.concatenate([[0], bag.ends[:-1]]))
        return features

    def forward(self, features: dict[str, Any], **kwargs: Any) -> dict[str, Any]:
        """Adds `sentence_embedding`."""
        total = sum(
            self.embedding(
                features[f"{name}_ids"],
                features[f"{name}_offsets"],
                per_sample_weights=features[f"{name}_weights"],
            )
            for name in ("single", "pair")
        )
        features["sentence_embedding"] = torch.nn.functional.normalize(total, dim=1)
        return features

    def get_embedding_dimension(self) -> int:
        """Numbers a vector."""
        return self._encoder.dimension

    get_sentence_embedding_dimension = get_embedding_dimension

    @property
    def max_seq_length(self) -> float:
        """Long texts are cut by the encoder itself."""
        return float("inf")

    def save(self, output_path: str, *args: Any, **kwargs: Any) -> None:
        """Write the weights as int8 again."""
        table = self.embedding.weight.detach().cpu().numpy()
        save(
            Path(output_path) / "encoder.safetensors",
            self._encoder.name,
            *self._encoder.vocabulary.keys(),
            table,
        )

    @classmethod
    def load(cls, model_name_or_path: str, *args: Any, **kwargs: Any) -> Self:
        """Load from the folder that holds `encoder.safetensors`."""
        return cls(StaticEncoder.load(Path(model_name_or_path) / "encoder.safetensors"))
