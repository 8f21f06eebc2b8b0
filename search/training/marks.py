"""Counts for `search.restore`: syllables and their neighbours in the articles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from search.tokens import fold, parts
from search.training.corpus import Article

LEAST_SYLLABLE = 20
LEAST_PAIR = 3
PHRASE_COUNT = 3000
PHRASES = (
    "là bao nhiêu", "bao nhiêu tiền", "bao nhiêu ngày", "bao nhiêu năm", "bao nhiêu văn bản", "có bao nhiêu",
    "được không", "có được", "có phải", "có bị", "có cần", "hay không", "có đúng không", "phải làm gì", "là gì",
    "cần những gì", "gồm những gì", "ở đâu", "về đâu", "đến đâu", "khi nào", "từ khi nào", "như thế nào",
    "thế nào là", "ra sao", "tại sao", "vì sao", "ai ký", "do ai", "cho ai", "tôi muốn hỏi", "muốn hỏi",
    "cho tôi hỏi", "cho hỏi", "xin hỏi", "văn bản nào", "kế hoạch nào", "quyết định nào", "cơ quan nào",
    "còn hiệu lực không", "hết hiệu lực chưa", "bị thay thế chưa", "đã bị", "ai ban hành", "phụ huynh",
    "tìm kế hoạch", "liệt kê", "danh sách", "của ai", "bị xử phạt", "phạt bao nhiêu", "mức phạt",
)  # fmt: skip
"""How people ask: phrases that articles of law do not hold, counted as if each stood in them so often."""


def count_marks(articles: Sequence[Article], out: Path) -> None:
    """Count and write `marks.safetensors`. Cost: about a minute for 80,000 articles."""
    from safetensors.numpy import save_file

    known: dict[str, int] = {}
    flat: list[np.ndarray] = []
    for article in articles:
        for text in (article.title, article.law_title, article.text):
            words = parts(text)
            flat.append(np.array([known.setdefault(w, len(known)) for w in words] + [-1], dtype=np.int32))
    asked = [[known.setdefault(w, len(known)) for w in parts(phrase)] + [-1] for phrase in PHRASES]
    flat += [np.array(ids * PHRASE_COUNT, dtype=np.int32) for ids in asked]
    tokens = np.concatenate(flat)
    counts = np.bincount(tokens[tokens >= 0], minlength=len(known))
    words = list(known)
    kept = [
        i for i in np.argsort(-counts, kind="stable") if counts[i] >= LEAST_SYLLABLE and words[i].isalpha()
    ]
    row = np.full(len(words) + 1, -1, dtype=np.int64)
    row[kept] = np.arange(len(kept))
    rows = row[tokens]
    ok = (rows[:-1] >= 0) & (rows[1:] >= 0)
    pairs, pair_counts = np.unique((rows[:-1] * len(kept) + rows[1:])[ok], return_counts=True)
    # A pair whose syllables have one reading each decides nothing.
    readings = Counter(fold(words[i]) for i in kept)
    open_ = np.array([readings[fold(words[i])] > 1 for i in kept])
    useful = (pair_counts >= LEAST_PAIR) & (open_[pairs // len(kept)] | open_[pairs % len(kept)])
    save_file(
        {
            "syllables": np.frombuffer(" ".join(words[i] for i in kept).encode(), dtype=np.uint8),
            "counts": counts[kept].astype(np.float32),
            "pairs": pairs[useful].astype(np.uint32),
            "pair_logs": np.minimum(np.rint(np.log(pair_counts[useful]) * 16), 255).astype(np.uint8),
        },
        out,
    )
