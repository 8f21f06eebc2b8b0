"""In which order passages found are told."""

from __future__ import annotations

from dataclasses import dataclass

from search.answers.passages import balanced


@dataclass(frozen=True)
class _Hit:
    passage_id: str
    score: float
    parts: dict[str, float]


def test_hits_are_ordered_between_the_last_stage_and_the_plain_mix() -> None:
    hits = [_Hit("a", 0.9, {"mixed": 0.1}), _Hit("b", 0.8, {"mixed": 0.9}), _Hit("c", 0.1, {"mixed": 0.2})]
    assert [h.passage_id for h in balanced(hits)] == ["b", "a", "c"]
    plain = [_Hit("a", 0.9, {}), _Hit("b", 0.8, {"mixed": 0.9})]
    assert [h.passage_id for h in balanced(plain)] == ["a", "b"]
    assert balanced([]) == ()
