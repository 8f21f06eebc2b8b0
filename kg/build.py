"""One Document and what its claims were taken for -> the quads of its graph.

Everything a file says lies in the graph named by the file, so that it can be replaced or removed whole:
the file, how each cited document was read, relations, and one cito:Citation node for every place that
proves something. Nodes have IRIs, never blank ones. Same document and assignments, same quads.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import PurePath

from pyoxigraph import NamedNode, Quad

from ingest.model import Document, Node, RelationFound
from kg.agencies import agency_quads
from kg.campaign_claims import home, label
from kg.campaigns import campaign_key
from kg.claims import SELF_INDEX, is_law
from kg.drafts import Assignment
from kg.folding import fold_words
from kg.iris import Iris
from kg.proofs import Proofs
from kg.terms import node, text
from ontology.vocabulary import (
    CAMPAIGN_RELATIONS,
    DCT,
    ELI,
    POL,
    PROV,
    RDF,
    RDFS,
    RELATIONS,
    SKOS,
    STANDARD,
)


def document_quads(
    document: Document,
    assignments: Mapping[int, Assignment],
    iris: Iris,
    campaigns: Mapping[int, str] | None = None,
) -> Iterator[Quad]:
    """The quads of one file's graph. `assignments` by citation index, -1 for the paper itself;
    `campaigns` gives the IRI of each campaign by index where names were merged over files.
    Linear in the findings."""
    yield from _Build(document, assignments, iris, campaigns or {}).quads()


class _Build:
    def __init__(
        self,
        document: Document,
        assignments: Mapping[int, Assignment],
        iris: Iris,
        campaigns: Mapping[int, str],
    ) -> None:
        self.document, self.iris, self.assignments = document, iris, assignments
        self.graph = node(iris.file(document.source.sha256))
        self.me = node(assignments[SELF_INDEX].iri)
        self.proofs = Proofs(document, iris)
        self.campaigns = [
            node(campaigns.get(i) or iris.campaign(campaign_key(c.name)))
            for i, c in enumerate(document.campaigns)
        ]
        self.strong = {(r.subject, r.object) for r in document.relations}

    def quads(self) -> Iterator[Quad]:
        yield from self._file()
        yield from self._readings()
        yield from agency_quads(self.document, self.iris, self.graph)
        yield from self._mentions()
        yield from self._relations()
        yield from self._provisions()
        yield from self._campaigns()

    def _q(self, subject: NamedNode, predicate: str, value: NamedNode | str) -> Quad:
        return Quad(subject, node(predicate), text(value) if isinstance(value, str) else value, self.graph)

    def _end(self, end: Node) -> NamedNode:
        if end.kind == "self":
            return self.me
        if end.kind == "campaign":
            return self.campaigns[end.index]
        cited = self.document.citations[end.index]
        return self.me if cited.same_as_self else node(self.assignments[end.index].iri)

    def _object(self, relation: RelationFound) -> NamedNode | None:
        """The object of a relation. A law named without a year within the title of another paper is the law
        of that paper's time, not of ours; None when none so old is known."""
        end, by = relation.object, relation.subject
        if end.kind != "citation" or by.kind != "citation":
            return self._end(end)
        read, outer = self.assignments.get(end.index), self.document.citations[by.index]
        day = outer.date or (f"{outer.year}-12-31" if outer.year else None)
        if read is None or not read.laws or day is None:
            return self._end(end)
        chosen = next((date for date, iri in read.laws if iri == read.iri), None)
        if chosen is not None and chosen <= day:
            return self._end(end)
        law = read.law_of(day)
        if law is None and chosen is None:  # a law of which nobody tells a day
            return self._end(end)
        return node(law) if law else None

    def _against_time(self, relation: RelationFound) -> bool:
        """Whether one cited paper would act on another of a later year: such a reading is wrong, whatever the
        words ("Nghị định 63/2014/NĐ-CP ... thi hành Luật Đấu thầu", where ours cites the law of 2023)."""
        ends = (relation.subject, relation.object)
        if relation.rel == "cites" or any(end.kind != "citation" for end in ends):
            return False
        cited = [self.document.citations[end.index] for end in ends]
        if not cited[1].number and not is_law(cited[1].type, cited[1].name):
            return False
        first, second = ((c.date or str(c.year or ""))[:4] for c in cited)
        return bool(first and second) and first < second

    def _file(self) -> Iterator[Quad]:
        source, header = self.document.source, self.document.header
        expression = NamedNode(self.graph.value + "/ban")
        yield self._q(self.graph, RDF.type, node(ELI.Format))
        yield self._q(self.graph, RDF.type, node(PROV.Entity))
        yield self._q(self.graph, RDFS.label, PurePath(source.path).name or source.path)
        yield self._q(self.graph, DCT.source, source.path)
        yield self._q(self.graph, POL.sha256, source.sha256)
        yield self._q(self.graph, ELI.media_type, source.media_type)
        yield self._q(self.graph, POL.pages, str(source.pages))
        yield self._q(self.graph, ELI.embodies, expression)
        yield self._q(expression, RDF.type, node(ELI.LegalExpression))
        yield self._q(expression, ELI.realizes, self.me)
        for recipient in dict.fromkeys(header.recipients):
            yield from self._both(self.me, POL.recipient, recipient)

    def _readings(self) -> Iterator[Quad]:
        sha = self.document.source.sha256
        for index, assignment in sorted(self.assignments.items()):
            reading = NamedNode(self.iris.reading(sha, index + 1))
            cited = self.document.citations[index] if index >= 0 else None
            header = self.document.header
            surface = (
                self.proofs.surface(cited)
                if cited
                else " ".join(filter(None, (header.type, header.number))) or "văn bản không số"
            )
            yield self._q(reading, RDF.type, node(POL.Reading))
            yield self._q(reading, PROV.specializationOf, node(assignment.iri))
            yield self._q(reading, PROV.wasDerivedFrom, self.graph)
            yield self._q(reading, POL.quote, surface)
            yield self._q(reading, POL.resolution, assignment.how)
            yield self._q(reading, POL.reason, assignment.reason)
            correction = cited.correction if cited else header.correction
            if correction:
                yield self._q(reading, POL.correction, correction)
            for conflict in cited.conflicts if cited else ():
                yield self._q(reading, POL.conflict, conflict)

    def _mentions(self) -> Iterator[Quad]:
        """The paper cites (or, where nothing decides which document is meant, refers to) what it names."""
        for index, citation in enumerate(self.document.citations):
            if citation.same_as_self or index not in self.assignments:
                continue
            assignment = self.assignments[index]
            cited = node(assignment.iri)
            predicate = ELI.refers_to if assignment.candidates else ELI.cites
            yield self._q(self.me, predicate, cited)
            for place, mention in enumerate(citation.mentions):
                sentence = self.proofs.sentence(mention.start, mention.end)
                span = (mention.start, mention.end)
                yield from self.proofs.node(
                    self.me, predicate, cited, sentence, span, rule="mention", leading=place == 0
                )

    def _relations(self) -> Iterator[Quad]:
        for relation in self.document.relations:
            if (
                relation.rel == "cites"
                and relation.subject.kind == "self"
                and relation.object.kind == "citation"
            ):
                continue  # said by the mentions already
            subject, target = self._end(relation.subject), self._object(relation)
            if target is None or subject == target:
                continue
            if target == self._end(relation.object) and self._against_time(relation):
                continue
            predicate = _predicate(relation)
            yield from self._statement(subject, predicate, target, relation)
            sentence = self.document.text.clean[relation.start : relation.end]
            yield from self.proofs.node(
                subject, predicate, target, sentence, (relation.start, relation.end), rule=relation.rule,
                confidence=relation.confidence, inherited=relation.inherited, provision=relation.provision,
            )  # fmt: skip

    def _statement(
        self, subject: NamedNode, predicate: str, target: NamedNode, relation: RelationFound
    ) -> Iterator[Quad]:
        """The triples of a relation. What is repealed in part is said of that part; the whole is only changed."""
        part = relation.provision
        partly = bool(part) and relation.rel in ("repeals", "replaces", "suspends")
        if part:
            subdivision = node(self.iris.provision(target.value, part))
            yield from self._subdivision(subdivision, target, part)
            yield from self._both(subject, predicate, subdivision)
        if partly:
            yield self._q(subject, ELI.changes, target)
        else:
            yield from self._both(subject, predicate, target)
        if relation.rel in ("repeals", "replaces"):
            value = ELI.partially_in_force_value if partly else ELI.not_in_force_value
            yield self._q(target, ELI.in_force, node(value))

    def _both(self, subject: NamedNode, predicate: str, value: NamedNode | str) -> Iterator[Quad]:
        """The triple, and the one of the wider standard property."""
        yield self._q(subject, predicate, value)
        if predicate in STANDARD:
            yield self._q(subject, STANDARD[predicate], value)

    def _subdivision(self, subdivision: NamedNode, target: NamedNode, label: str) -> Iterator[Quad]:
        yield self._q(subdivision, RDF.type, node(ELI.LegalResourceSubdivision))
        yield self._q(subdivision, ELI.is_part_of, target)
        yield self._q(subdivision, RDFS.label, label)

    def _provisions(self) -> Iterator[Quad]:
        """Citations of other papers down to the article; those within the paper itself are its own structure."""
        for provision in self.document.provisions:
            target = self._end(provision.target)
            if target == self.me or provision.target.kind == "campaign":
                continue
            subdivision = node(self.iris.provision(target.value, provision.provision))
            yield from self._subdivision(subdivision, target, provision.provision)
            yield self._q(self.me, ELI.cites, subdivision)
            span = (provision.start, provision.end)
            yield from self.proofs.node(
                self.me, ELI.cites, subdivision, self.proofs.sentence(*span), span, rule="provision",
                provision=provision.provision,
                leading=False,
            )  # fmt: skip

    def _campaigns(self) -> Iterator[Quad]:
        here = home(self.document) if self.document.campaigns else None
        for index, found in enumerate(self.document.campaigns):
            campaign = self.campaigns[index]
            yield self._q(campaign, RDF.type, node(POL.Campaign))
            yield self._q(campaign, RDF.type, node(PROV.Activity))
            name = label(self.document, found, here) if here else found.name
            yield self._q(campaign, SKOS.prefLabel, name)
            yield self._q(campaign, SKOS.hiddenLabel, fold_words(name))
            yield from self._named(campaign, found.mentions)
            for variant in dict.fromkeys((found.name, *found.variants)):
                if variant != name:
                    yield self._q(campaign, SKOS.altLabel, variant)
            if found.launched_by:
                yield from self._both(campaign, POL.launchedBy, node(self.iris.agency(found.launched_by)))
            if found.period:
                yield from self._both(campaign, POL.period, found.period)
            if found.part_of is not None and self.campaigns[found.part_of] != campaign:
                yield from self._both(campaign, POL.partOf, self.campaigns[found.part_of])
            for position in found.documents:
                yield from self._campaign_document(index, position)

    def _named(self, campaign: NamedNode, mentions: Sequence[tuple[int, int]]) -> Iterator[Quad]:
        """The first sentence of the paper that names a campaign: it makes the paper none of the campaign's documents."""
        if mentions:
            span = mentions[0]
            yield from self.proofs.node(
                self.me,
                ELI.refers_to,
                campaign,
                self.proofs.sentence(*span),
                span,
                rule="mention",
                leading=False,
            )

    def _campaign_document(self, index: int, position: int) -> Iterator[Quad]:
        """A document that belongs to a campaign without a sentence of its own that says how."""
        end = Node("self") if position < 0 else Node("citation", position)
        if (end, Node("campaign", index)) in self.strong:
            return
        found = self.document.campaigns[index]
        subject, campaign = self._end(end), self.campaigns[index]
        yield self._q(subject, DCT.relation, campaign)
        if found.mentions:
            span = found.mentions[0]
            yield from self.proofs.node(
                subject, DCT.relation, campaign, self.proofs.sentence(*span), span, rule="campaign",
                confidence=0.8, inherited=True,
            )  # fmt: skip


def _predicate(relation: RelationFound) -> str:
    if relation.object.kind == "campaign":
        return CAMPAIGN_RELATIONS.get(relation.rel, DCT.relation)
    return RELATIONS[relation.rel]
