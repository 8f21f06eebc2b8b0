"""What a title reviews or reports on: which papers may say so, and what comes after what is reviewed."""

from __future__ import annotations

from ingest.relations.grammar.parsed import Link
from ingest.relations.grammar.passives import Passives
from ingest.relations.grammar.phrases import IS_TOLD, SUBJECT, SUMS_UP, TO_COME, WAS_DONE
from ingest.relations.tokens import Token


class Reviews(Passives):
    """The rules of the grammar about reviews."""

    def _may_report(self, tail: Link, verb: Token) -> bool:
        """Reports report; a plan may be for a review: "Kế hoạch … tổng kết 10 năm thực hiện Chỉ thị B"."""
        kind = self.judge.type_of(tail.node)
        return kind == "Báo cáo" or (kind == "Kế hoạch" and bool(SUMS_UP.match(verb.word)))

    def _of_review(self, link: Link) -> bool:
        """Whether a paper is only what a letter calls to review: "Thực hiện Công văn A về tổng kết Nghị quyết B, …"."""
        verb = self.verb
        if self.place != "front" or verb is None or verb.kind != "reports" or not self.chain:
            return False
        reached = self.judge.reaches(verb.kind, self.clean[verb.end : link.start])
        if not reached or not SUBJECT.match(self.clean[self.chain[-1].end : verb.start] or " về"):
            return False
        self.chain, self.subject_from = (
            [link],
            link.end,
        )  # what comes next is of the title of the one reviewed
        return True

    def _is_only_told(self, verb: Token, link: Link) -> bool:
        """Whether a report's heading speaks of a report to come, or of one that was made."""
        to_come = TO_COME.search(self.clean, self.start, verb.start)
        to_come = to_come or WAS_DONE.search(self.clean, self.start, verb.start)
        return bool(to_come or IS_TOLD.match(self.clean, link.end))
