"""The evidence of one file: a cito:Citation node for every place that proves a statement."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

import msgspec
from pyoxigraph import NamedNode, Quad

from ingest.model import Citation, Document
from kg.iris import Iris
from kg.terms import node, text
from ontology.vocabulary import CITO, POL, PROV, RDF

_STOP = re.compile(r"\n|[.;!?](?=\s+[^\sa-zà-ỹđ])")
_LONGEST = 600
_MARGIN = 280


class Proofs:
    """Numbers the proofs of one file in the order they are asked for."""

    def __init__(self, document: Document, iris: Iris) -> None:
        self._text = document.text
        self._clean = document.text.clean
        self._sections = document.sections
        self._starts = [section.start for section in document.sections]
        self._paths: dict[int, str] = {}
        self._sha = document.source.sha256
        self._iris = iris
        self._graph = node(iris.file(self._sha))
        self._count = 0

    def node(
        self,
        citing: NamedNode,
        predicate: str,
        cited: NamedNode,
        quote: str,
        span: tuple[int, int],
        *,
        rule: str,
        confidence: float = 1.0,
        inherited: bool = False,
        provision: str | None = None,
        leading: bool = True,
    ) -> Iterator[Quad]:
        """The quads of one proof. `span` is of the clean text; what is written are the file's own offsets.

        Only `leading` proofs are packed as edges: the first mention of each document and every relation.
        """
        self._count += 1
        proof = NamedNode(self._iris.evidence(self._sha, self._count))
        graph = self._graph
        start, end = self._text.source_span(*span)
        page, section = self._text.page(span[0]), self.section(span[0])
        yield Quad(proof, node(RDF.type), node(CITO.Citation), graph)
        yield Quad(proof, node(CITO.hasCitingEntity), citing, graph)
        yield Quad(proof, node(CITO.hasCitedEntity), cited, graph)
        yield Quad(proof, node(CITO.hasCitationCharacterization), node(predicate), graph)
        yield Quad(proof, node(PROV.wasDerivedFrom), graph, graph)
        yield Quad(proof, node(POL.quote), text(" ".join(quote.split())), graph)
        yield Quad(proof, node(POL.start), text(str(start)), graph)
        yield Quad(proof, node(POL.end), text(str(end)), graph)
        yield Quad(proof, node(POL.page), text(str(page)), graph)
        yield Quad(proof, node(POL.rule), text(rule), graph)
        if section:
            yield Quad(proof, node(POL.section), text(section), graph)
        if rule not in ("mention", "provision"):
            yield Quad(proof, node(POL.confidence), text(f"{confidence:g}"), graph)
            yield Quad(proof, node(POL.inherited), text("true" if inherited else "false"), graph)
        if provision:
            yield Quad(proof, node(POL.provision), text(provision), graph)
        yield Quad(proof, node(POL.locator), text(_packed([start, end, page, section, rule])), graph)
        if leading:
            place = [start, end, page, section, " ".join(quote.split())]
            edge = [
                citing.value,
                predicate,
                cited.value,
                provision,
                rule,
                round(confidence, 4),
                inherited,
                *place,
            ]
            yield Quad(proof, node(POL.edge), text(_packed(edge)), graph)

    def sentence(self, start: int, end: int) -> str:
        """The sentence around a span, at most some 600 characters with the span inside."""
        floor = max(0, start - _MARGIN)
        left = floor
        for stop in _STOP.finditer(self._clean, floor, start):
            left = stop.end()
        if left == floor and floor:
            gap = self._clean.find(" ", floor, start)
            left = gap + 1 if gap >= 0 else floor
        following = _STOP.search(self._clean, end, min(len(self._clean), max(end, left + _LONGEST)))
        right = following.end() if following else min(len(self._clean), max(end, left + _LONGEST))
        return self._clean[left:right].strip()

    def surface(self, citation: Citation) -> str:
        """The first wording of a citation, or its number or name when no place is known."""
        if citation.mentions:
            first = citation.mentions[0]
            return " ".join(self._clean[first.start : first.end].split())[:300]
        return citation.number or citation.name or citation.type or ""

    def section(self, offset: int) -> str:
        """The labels of the headings above an offset, outermost first, joined by " › "."""
        index: int | None = bisect_right(self._starts, offset) - 1
        while index is not None and index >= 0 and self._sections[index].end <= offset:
            index = self._sections[index].parent
        return self._path(index) if index is not None and index >= 0 else ""

    def _path(self, index: int) -> str:
        known = self._paths.get(index)
        if known is None:
            section = self._sections[index]
            label = " ".join(filter(None, (section.label.strip(), section.title.strip())))[:90]
            above = (
                self._path(section.parent) if section.parent is not None and section.parent < index else ""
            )
            known = self._paths[index] = f"{above} › {label}" if above else label
        return known


def _packed(values: Sequence[object]) -> str:
    return msgspec.json.encode(values).decode()
