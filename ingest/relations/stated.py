"""What has been stated of one paper so far, each statement once, to be asked by subject and by object."""

from __future__ import annotations

from typing import Final, TypeAlias

from ingest.model import SELF, Node, RelationFound

_SERVES: Final = frozenset({"implements", "guides", "based_on", "amends"})
_Key: TypeAlias = tuple[Node, str, Node, str | None]  # of a statement: subject, relation, object, provision


class Statements:
    """The statements of one paper; of two alike the plainer is kept."""

    def __init__(self) -> None:
        self._found: dict[_Key, RelationFound] = {}
        self._by: dict[Node, dict[_Key, None]] = {}
        self._of: dict[Node, dict[_Key, None]] = {}
        self._ties: dict[tuple[Node, Node], int] = {}
        self._served: dict[Node, set[Node]] = {}

    def keep(self, said: RelationFound) -> None:
        """Keep a statement; one that a lead-in, a heading or a note completed gives way to one stated in full."""
        subject, obj = said.subject, said.object
        key = (subject, said.rel, obj, said.provision)
        old = self._found.get(key)
        if old is None:
            self._by.setdefault(subject, {})[key] = None
            self._of.setdefault(obj, {})[key] = None
            self._ties[subject, obj] = self._ties.get((subject, obj), 0) + 1
            if said.rel in _SERVES:
                self._served.setdefault(subject, set()).add(obj)
        if old is None or (old.inherited and not said.inherited):
            self._found[key] = said

    def drop(self, said: RelationFound) -> None:
        """Take a statement back."""
        self._served.get(said.subject, set()).discard(said.object)
        key: _Key = (said.subject, said.rel, said.object, said.provision)
        del self._found[key], self._by[said.subject][key], self._of[said.object][key]
        self._ties[said.subject, said.object] -= 1

    def topic(self) -> list[Node]:
        """The one paper that this paper's title is said to report on."""
        found = {k[2] for k in self._by.get(SELF, ()) if k[1] == "reports_on" and k[2].kind == "citation"}
        return list(found) if len(found) == 1 else []

    def stated_of(self, obj: Node) -> list[tuple[Node, str, tuple[int, int]]]:
        """All (subject, relation, span) said of a paper, in the order they were said."""
        return [(k[0], k[1], (self._found[k].start, self._found[k].end)) for k in self._of.get(obj, ())]

    def serves(self, subject: Node) -> set[Node]:
        """All that a paper is said to carry out, to guide, to amend or to rest on."""
        return self._served.get(subject, set())

    def said(self, subject: Node, kind: str) -> bool:
        """Whether a paper already has a statement about a node of this kind."""
        return any(k[2].kind == kind for k in self._by.get(subject, ()))

    def carries(self, subject: Node) -> bool:
        """Whether a paper is already said to carry out, or to guide, a campaign; it may launch another one for that."""
        return any(k[1] != "launches" and k[2].kind == "campaign" for k in self._by.get(subject, ()))

    def launched(self, campaign: Node) -> bool:
        """Whether a paper is already said to launch a campaign."""
        return any(k[1] == "launches" for k in self._of.get(campaign, ()))

    def tied(self, a: Node, b: Node) -> bool:
        """Whether anything is said of a paper and a node."""
        return self._ties.get((a, b), 0) > 0

    def _gone(self, said: RelationFound) -> bool:
        """Whether a paper does more to what it is said to carry out: one that replaces another goes its own way, and who
        opens a campaign is not told to take part in it."""
        if said.rel != "implements":
            return False
        if said.object.kind == "campaign":
            return (said.subject, "launches", said.object, None) in self._found
        ends = ((said.subject, word, said.object, None) in self._found for word in ("replaces", "repeals"))
        return said.subject != SELF and (any(ends) or self._only_guides(said))

    def _only_guides(self, said: RelationFound) -> bool:
        """Whether a paper guides the very campaign that the other launched, as how to reward in it: it carries out neither,
        unless its own title says so."""
        if said.rule == "title-of-cited":
            return False
        opened = {k[2] for k in self._by.get(said.object, ()) if k[1] == "launches"}
        return any(k[1] == "guides" and k[2] in opened for k in self._by.get(said.subject, ()))

    def result(self) -> tuple[RelationFound, ...]:
        """All statements in order of place."""
        return tuple(
            sorted(
                (r for r in self._found.values() if not self._gone(r)),
                key=lambda r: (
                    r.start,
                    r.end,
                    r.subject.kind,
                    r.subject.index,
                    r.rel,
                    r.object.kind,
                    r.object.index,
                    r.provision or "",
                ),
            )
        )
