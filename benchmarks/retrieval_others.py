"""What others make of the same questions: BM25 over plain syllables (bm25s), and txtai with the product's encoder.

Both are optional (`pip install 'luocdo[bench]'`); what is not installed is told and left out.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from importlib.util import find_spec

from search.static_encoder import default_static_encoder
from search.tokens import parts
from search.training.corpus import Article, Asked

Ranking = dict[str, list[tuple[str, float]]]
DEPTH = 100


def others(
    articles: Sequence[Article], asked: Sequence[Asked], log: Callable[[str], None]
) -> dict[str, Ranking]:
    """Rankings by system, for those that are installed."""
    found: dict[str, Ranking] = {}
    for package, run in (("bm25s", _bm25s), ("txtai", _txtai)):
        if find_spec(package) is None:
            log(f"{package} is not installed: left out (pip install 'luocdo[bench]')")
            continue
        began = time.monotonic()
        found |= run(articles, asked)
        log(f"{package}: {time.monotonic() - began:.0f} s")
    return found


def _bm25s(articles: Sequence[Article], asked: Sequence[Asked]) -> dict[str, Ranking]:
    """bm25s over the syllables of article title, law title and text (k1 1.2, b 0.75)."""
    import bm25s

    retriever = bm25s.BM25(k1=1.2, b=0.75)
    retriever.index([parts(article.head_and_text) for article in articles], show_progress=False)
    result: Ranking = {}
    for question in asked:
        found, scores = retriever.retrieve(
            [parts(question.text)], k=min(DEPTH, len(articles)), show_progress=False
        )
        pairs = zip(found[0].tolist(), scores[0].tolist(), strict=True)
        result[question.id] = [(articles[number].id, score) for number, score in pairs]
    return {"bm25s, plain syllables": result}


def _txtai(articles: Sequence[Article], asked: Sequence[Asked]) -> dict[str, Ranking]:
    """txtai with the product's encoder: vectors alone, and its own hybrid of vectors and BM25; one text an article."""
    from txtai import Embeddings

    encoder = default_static_encoder()
    found = {}
    for name, hybrid in (("txtai, same encoder", False), ("txtai, same encoder, hybrid", True)):
        # txtai calls anything but a plain function to get the function.
        given = {
            "method": "external",
            "transform": lambda texts: encoder.encode(texts),
            "content": False,
            "hybrid": hybrid,
        }
        embeddings = Embeddings(given)
        embeddings.index((number, article.head_and_text, None) for number, article in enumerate(articles))
        batches = embeddings.batchsearch([question.text for question in asked], DEPTH)
        found[name] = {
            question.id: [(articles[int(number)].id, float(score)) for number, score in hits]
            for question, hits in zip(asked, batches, strict=True)
        }
        embeddings.close()
    return found
