"""Why a passage stands where it does: each part of the score and each feature, in words, with what it moved.

The last stage's raw score is a sum over features, so what a feature moved is exact: over all features it adds up to how
far the passage is above the average candidate of the same question.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from search.features import FEATURES

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from search.rerank import Ranker

    Floats = NDArray[np.float32]

PARTS = {
    "named": "Câu hỏi nêu đúng số, ký hiệu của văn bản này",
    "words": "Điểm khớp từ ngữ (BM25)",
    "meaning": "Độ gần nghĩa (cosin)",
    "mixed": "Điểm gộp từ ngữ và nghĩa",
}
"""Names of what both legs give, with their labels."""
LABELS = {
    "words": "Khớp từ ngữ so với đoạn khớp nhất",
    "words_share": "Khớp từ ngữ trên mỗi từ của câu hỏi",
    "words_rank": "Thứ hạng theo từ ngữ",
    "meaning": "Độ gần nghĩa",
    "meaning_gap": "Kém đoạn gần nghĩa nhất",
    "meaning_rank": "Thứ hạng theo nghĩa",
    "title_cover": "Tên văn bản chứa từ của câu hỏi",
    "section_cover": "Tên điều, mục chứa từ của câu hỏi",
    "text_cover": "Nội dung chứa từ của câu hỏi",
    "heads_cover": "Tên văn bản và tên điều, mục chứa từ của câu hỏi",
    "all_cover": "Cả đoạn chứa từ của câu hỏi",
    "title_pairs": "Tên văn bản chứa cụm hai tiếng của câu hỏi",
    "section_pairs": "Tên điều, mục chứa cụm hai tiếng của câu hỏi",
    "text_pairs": "Nội dung chứa cụm hai tiếng của câu hỏi",
    "heads_pairs": "Tên văn bản và tên điều, mục chứa cụm hai tiếng",
    "all_pairs": "Cả đoạn chứa cụm hai tiếng của câu hỏi",
    "title_share": "Phần tên văn bản mà câu hỏi nhắc đến",
    "section_share": "Phần tên điều, mục mà câu hỏi nhắc đến",
    "title_run": "Chuỗi từ liền nhau dài nhất trong tên văn bản",
    "section_run": "Chuỗi từ liền nhau dài nhất trong tên điều, mục",
    "text_run": "Chuỗi từ liền nhau dài nhất trong nội dung",
    "near_cover": "Các từ đứng gần nhau",
    "near_pairs": "Các cụm hai tiếng đứng gần nhau",
    "first_cover": "Từ của câu hỏi ở ngay đầu đoạn",
    "length": "Độ dài của đoạn",
    "section_length": "Độ dài tên điều, mục",
    "title_length": "Độ dài tên văn bản",
    "document_words": "Đoạn khác của cùng văn bản khớp từ ngữ",
    "document_meaning": "Đoạn khác của cùng văn bản gần nghĩa",
    "document_count": "Số đoạn cùng văn bản trong nhóm dẫn đầu",
    "query_length": "Độ dài câu hỏi",
    "missing_best": "Chứa từ mà đoạn khớp nhất thiếu",
    "telling_cover": "Chứa từ mà ít đoạn khác có",
    "telling_section": "Tên điều, mục chứa từ mà ít đoạn khác có",
    "telling_text": "Nội dung chứa từ mà ít đoạn khác có",
    "telling_heads": "Các tên chứa từ mà ít đoạn khác có",
    "telling_pairs": "Chứa cụm hai tiếng mà ít đoạn khác có",
    "telling_section_pairs": "Tên điều, mục chứa cụm hai tiếng mà ít đoạn khác có",
    "telling_text_pairs": "Nội dung chứa cụm hai tiếng mà ít đoạn khác có",
    "telling_heads_pairs": "Các tên chứa cụm hai tiếng mà ít đoạn khác có",
    "telling_triples": "Chứa cụm ba tiếng mà ít đoạn khác có",
    "section_often": "Từ của câu hỏi lặp lại trong tên điều, mục",
    "section_pairs_often": "Cụm hai tiếng lặp lại trong tên điều, mục",
    "text_often": "Từ của câu hỏi lặp lại trong nội dung",
    "text_pairs_often": "Cụm hai tiếng lặp lại trong nội dung",
    "heads_triples": "Các tên chứa cụm ba tiếng của câu hỏi",
    "text_triples": "Nội dung chứa cụm ba tiếng của câu hỏi",
    "all_triples": "Cả đoạn chứa cụm ba tiếng của câu hỏi",
    "longest_run": "Chuỗi từ liền nhau dài nhất trong cả đoạn",
    "defines": "Giải nghĩa từ được hỏi",
    "kind_constitution": "Thuộc Hiến pháp",
    "kind_code": "Thuộc bộ luật",
    "kind_law": "Thuộc luật",
    "kind_ordinance": "Thuộc pháp lệnh",
    "kind_decree": "Thuộc nghị định hoặc nghị quyết",
    "kind_circular": "Thuộc thông tư hoặc thông báo",
    "kind_decision": "Thuộc quyết định",
}
"""A label for each of `search.features.FEATURES`."""


@dataclass(frozen=True, slots=True)
class Reason:
    """One part of a hit's score. `contribution`: by how much it lifts the passage above the average candidate, in the
    last stage's raw score; None for what is told for information."""

    name: str
    label: str
    value: float
    contribution: float | None = None


def moved(ranker: Ranker, columns: Floats) -> Floats:
    """What each feature (columns) gives each candidate (rows), less what it gives the average candidate."""
    given = columns * ranker.linear[None, :]
    return np.asarray(given - given.mean(axis=0, keepdims=True), dtype=np.float32)


def reasons(
    legs: Mapping[str, float], named: bool, values: Sequence[float] = (), moves: Sequence[float] = ()
) -> tuple[Reason, ...]:
    """The reasons of one hit: what both legs gave, then the features (`values`) with what they moved (`moves`), what
    moved most first; none of these where the last stage took no part."""
    told = [Reason("named", PARTS["named"], 1.0)] if named else []
    told += [Reason(name, PARTS[name], legs[name]) for name in PARTS if name in legs]
    features = [
        Reason(name, LABELS[name], float(value), float(move))
        for name, value, move in zip(FEATURES, values, moves, strict=False)
    ]
    return (*told, *sorted(features, key=lambda one: -abs(one.contribution or 0.0)))
