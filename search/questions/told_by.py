"""Papers told by what they do to a named one, when something is asked of those who made them."""

from __future__ import annotations

from dataclasses import replace

from search.questions.model import Question, Slot


def who_of_those(question: Question) -> Question:
    """ "Cấp ủy tỉnh nào ban hành kế hoạch thực hiện Chỉ thị 5": the agencies of a kind behind the papers that do so; the
    question as it is where it asks something else."""
    told = question.anchors[0] if len(question.anchors) == 1 else Slot()
    if question.kind != "who_issued" or not question.kind_of or not told.of or told.undergone:
        return question
    asked = replace(told, of=(), via=(), surface="")
    return replace(
        question, kind="agency", relations=told.via, direction="in", asked=asked, anchors=told.of,
        rule="tỉnh nào ban hành kế hoạch thực hiện D",
    )  # fmt: skip
