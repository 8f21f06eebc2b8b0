"""Questions made of the articles themselves: titles, defined terms, sentences that lead into a list, and spans."""

from __future__ import annotations

import re
from dataclasses import dataclass

from search.training.corpus import Article

TAILS = (
    "được quy định như thế nào", "quy định như thế nào", "được quy định ra sao", "như thế nào", "thế nào",
    "là gì", "gồm những gì", "bao gồm những gì", "cần những gì", "khi nào", "bao nhiêu", "có được không",
    "do ai thực hiện", "theo quy định của pháp luật", "", "", "",
)  # fmt: skip
DEFINITION_TAILS = ("là gì", "được hiểu như thế nào", "là", "nghĩa là gì")
DEFINITION_HEADS = ("thế nào là", "", "", "khái niệm", "giải thích từ ngữ")

_TERM = re.compile(r"^\s*(?:\d+[.)]|[a-zđ]\)|-)?\s*[“\"]?([^\n“”\"]{4,70}?)[”\"]?\s+là\s+\S", re.M)
_LEAD = re.compile(r"^\s*(?:\d+[.)]|[a-zđ]\))?\s*([^\n]{15,220}):\s*$", re.M)
_CLOSING = re.compile(
    r"\s*(?:như sau|sau đây|dưới đây|bao gồm|gồm có|gồm|cụ thể|sau)?[\s,]*(?:bao gồm|gồm|như sau|sau đây)?$"
)
_ITEM = re.compile(r"^\s*(?:\d+[.)]|[a-zđ]\)|-)\s*([^\n]{20,400})", re.M)


@dataclass(frozen=True, slots=True)
class Made:
    """What can be asked about one article: texts of each sort."""

    terms: tuple[str, ...]
    leads: tuple[str, ...]
    items: tuple[str, ...]


def made_from(article: Article) -> Made:
    """The askable pieces of an article (its first 12,000 characters)."""
    text = article.text[:12_000]
    leads = []
    for found in _LEAD.finditer(text):
        lead = _CLOSING.sub("", found[1])
        if len(lead) >= 12:
            leads.append(lead)
    terms = [m[1] for m in _TERM.finditer(text)] if "từ ngữ" in article.title.lower() else []
    items = [m[1] for m in _ITEM.finditer(text)]
    return Made(tuple(terms[:40]), tuple(leads[:20]), tuple(items[:40]))
