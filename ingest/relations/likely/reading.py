"""A second reading that needs no exact wording: what verbs, ranks and dates make likely for papers left unlinked.

    rows -> pairs that the order of words allows -> features -> weights -> the best pair of each verb

It runs after the grammar and gives way to it: a pair of papers of which anything is said, and a verb that the grammar
has used, are left alone. Rules are named "likely-…"; the confidence stays below that of the grammar. The weights are
fitted (see `likely.weights`), everything else is reasoned.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import exp
from typing import Final

from ingest.model import SELF, Node
from ingest.provisions.place import AMENDING
from ingest.relations.grammar.kinds import ONLY_PROPOSE
from ingest.relations.likely.features import Candidate, candidates
from ingest.relations.likely.places import ALTERS
from ingest.relations.likely.rows import Row, rows
from ingest.relations.likely.weights import BIAS, WEIGHTS
from ingest.relations.ranks import Standing, standing_of, standing_of_self
from ingest.relations.statements import Collector
from ingest.relations.words import BULLET
from ingest.types import LAW_TYPES

THRESHOLD: Final = 0.4
"""The least probability at which a statement is made."""

_BEST: Final = 0.97
_LEAST_CONFIDENCE: Final = 0.5
_SPAN: Final = 0.25
_NORMATIVE: Final = frozenset(
    {"Hiến pháp", "Bộ luật", "Luật", "Pháp lệnh", "Nghị định", "Thông tư", "Thông tư liên tịch"}
)
"""Papers whose articles rule: "thực hiện" in them is a duty, not what a paper was issued for."""


class Known:
    """What is said already, to be asked by the papers of a row."""

    def __init__(self, said: Iterable[tuple[Node, str, Node]]) -> None:
        self._of: dict[Node, list[tuple[Node, str, Node]]] = {}
        for subject, rel, obj in said:
            self.add(subject, rel, obj)

    def add(self, subject: Node, rel: str, obj: Node) -> None:
        """One more statement."""
        for node in (subject, obj):
            self._of.setdefault(node, []).append((subject, rel, obj))

    def of(self, node: Node) -> list[tuple[Node, str, Node]]:
        """All that is said of a paper or campaign."""
        return self._of.get(node, [])

    def among(self, nodes: set[Node]) -> list[tuple[Node, str, Node]]:
        """All that is said of one of some papers and another of them."""
        return [
            k
            for n in sorted(nodes, key=lambda n: (n.kind, n.index))
            for k in self.of(n)
            if k[0] == n and k[2] in nodes
        ]


_SCATTERED: Final = 3
"""Places of papers that one verb with a list in a note is thought to reach, from which on it reaches only the first."""


def read_likely(c: Collector, campaigns_only: bool = False) -> None:
    """State what is likely of papers that nothing links yet; `campaigns_only` leaves lines without a campaign unread. Linear
    in the text but for the pairs of a sentence."""
    standings = standings_of(c)
    known = Known((r.subject, r.rel, r.object) for r in c.result())
    for row in rows(c, campaigns_only):
        best: dict[int, list[tuple[float, Candidate]]] = {}
        for found in open_candidates(c, row, standings, known):
            best.setdefault(found.at, []).append((probability(found.features), found))
        said: set[tuple[Node, Node]] = set()  # the verb nearest to both says it, and none before it
        for _, found_at in sorted(best.items(), reverse=True):
            scored = _gathered(found_at)
            top, first = max(scored, key=lambda s: s[0])
            for p, found in scored:
                rival = found.groups != first.groups and not found.joins(first)
                if p < THRESHOLD or (rival and p < top * _BEST) or (found.subject, found.object) in said:
                    continue
                said.add((found.subject, found.object))
                confidence = round(_LEAST_CONFIDENCE + _SPAN * (p - THRESHOLD) / (1 - THRESHOLD), 2)
                rule = "likely-alters" if found.verb in ALTERS else f"likely-{found.verb}"
                span = (row.start, row.end)
                c.say(found.subject, found.verb, found.object, span, rule, confidence, found.told != "now")
                known.add(found.subject, found.verb, found.object)


def _gathered(scored: list[tuple[float, Candidate]]) -> list[tuple[float, Candidate]]:
    """The statements of one verb with their scores, without those that reach too far: of papers that stand apart in more
    than two places, only the first told is what a whole list serves."""
    reached = {found.groups[1] for p, found in scored if p >= THRESHOLD and found.told == "note"}
    if len(reached) < _SCATTERED:
        return scored
    return [(p, found) for p, found in scored if found.told != "note" or found.groups[1] == min(reached)]


def standings_of(c: Collector) -> dict[Node, Standing]:
    """The standing of every end a likely statement may have: numbered papers, laws, campaigns and the paper itself."""
    found = {
        Node("citation", i): standing_of(cited)
        for i, cited in enumerate(c.citations)
        if not cited.short and (cited.number or cited.type in LAW_TYPES)
    }
    for token in c.marked.tokens:
        if token.node is not None and token.node.kind == "campaign":
            found[token.node] = Standing(None, None, "", "campaign", "")
    found[SELF] = standing_of_self(c.header)
    return found


def open_candidates(
    c: Collector, row: Row, standings: dict[Node, Standing], known: Known
) -> Iterator[Candidate]:
    """The candidates of a row of which `known` says nothing, and whose verb `known` does not use."""
    told = known.among({i.node for i in row.items if i.node is not None})
    tied = {(s, o) for s, _, o in told} | {(o, s) for s, _, o in told}
    spent = _spent(row, told)
    opening = c.layout.in_opening(row.start)
    bullet = BULLET.match(c.clean, row.start)
    grounds = {o for s, _, o in known.of(SELF) if s == SELF} if opening else set[Node]()
    own = c.layout.acts_at(row.start) and AMENDING.match(c.clean, bullet.end() if bullet else row.start)
    for found in candidates(c.clean, row, standings):
        if found.verb in ALTERS and found.subject != SELF and (own or _acted_on(known, found)):
            continue
        if (found.subject, found.object) in tied:
            continue
        if found.verb == "implements" and any(
            s == found.subject and r == "amends" and (o, found.object) in tied for s, r, o in told
        ):
            continue  # "… đã ban hành kế hoạch¹", ¹ "Kế hoạch A, được điều chỉnh tại B": A carries it out, B alters A
        if found.told == "lead" and standings[found.subject].kind in ONLY_PROPOSE:
            continue  # a report or a proposal in a list carries nothing out
        if found.subject in grounds and found.object in grounds:
            continue  # "Căn cứ A và B, … ban hành Kế hoạch thực hiện A": B is no more than a ground too
        if found.verb in ("implements", "based_on") and (
            c.header.type in _NORMATIVE or (opening and found.fronted)
        ):
            continue
        like = [k for k in told if _act(k[1]) == _act(found.verb)]
        serves = {k[1] for k in told if k[0] == found.subject}
        rests = found.verb == "implements" and bool(serves & {"based_on", "guides"})
        busy = rests or any(s == found.subject for s, _, _ in like)
        if found.told == "now":
            taken = busy or any(o == found.object for _, _, o in like)
            if found.at in spent or (taken and found.verb not in ALTERS):
                continue
        elif busy or (found.at in spent and found.verb not in ("implements", "based_on")):
            continue  # what a title says of its own paper it says of none in a note or under a lead-in
        if found.object.kind == "campaign" and any(
            (r == found.verb == "launches" and o == found.object)
            or (s == found.subject and o.kind == "campaign")
            for s, r, o in (*known.of(found.object), *known.of(found.subject))
        ):
            continue
        yield found


def _acted_on(known: Known, found: Candidate) -> bool:
    """Whether one paper, or the text itself, acts on both papers of a candidate."""
    actors = [
        {s for s, rel, obj in known.of(node) if rel in ALTERS and obj == node}
        for node in (found.subject, found.object)
    ]
    return bool(actors[0] & actors[1])


def _act(verb: str) -> str:
    return "alters" if verb in ALTERS or verb in ("corrects", "suspends") else verb


def _spent(row: Row, told: list[tuple[Node, str, Node]]) -> set[int]:
    """The verbs of a row that what is told of its papers uses: for each statement the one nearest to its object."""
    papers: dict[Node, list[int]] = {}
    verbs: dict[str, list[int]] = {}
    for i, item in enumerate(row.items):
        if item.node is not None:
            papers.setdefault(item.node, []).append(i)
        if item.kind == "verb":
            verbs.setdefault(_act(item.verb), []).append(i)
    spent: set[int] = set()
    for rel, obj in {(rel, obj) for _, rel, obj in told}:
        used, places = verbs.get(_act(rel), ()), papers.get(obj, ())
        used = [v for v in used if row.items[v].verb == rel] or used
        if used and places:
            spent.add(min(used, key=lambda v: min(abs(v - p) for p in places)))
    return spent


def probability(features: tuple[str, ...]) -> float:
    """How likely a statement of these features holds, in (0, 1)."""
    return 1 / (1 + exp(-(BIAS + sum(WEIGHTS.get(f, 0.0) for f in features))))
