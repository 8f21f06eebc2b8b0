# ruff: noqa: N815 - terms keep the spelling of their vocabularies.
"""The closed list of terms that the graph may use: plain strings, nothing imported.

Each class is one namespace; a mistyped term is an AttributeError (and an error of the type checker).
`policy.ttl` describes the own terms; a test holds the file, these classes, the shapes and the emitted
triples together. ELI comes first (http://data.europa.eu/eli/ontology); an own relation is a
sub-property of a standard one, and the standard triple is written beside it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NoReturn


class Namespace(type):
    """A class of constants that nobody can add to; iterating yields the full IRIs."""

    def __iter__(cls) -> Iterator[str]:
        return (value for key, value in sorted(vars(cls).items()) if not key.startswith("_"))

    def __setattr__(cls, name: str, value: object) -> NoReturn:
        raise AttributeError(f"{cls.__name__} is closed: {name} cannot be set")


_ELI: Final = "http://data.europa.eu/eli/ontology#"
_POL: Final = "https://luocdo.vn/ns/policy#"
_TYPE: Final = "https://luocdo.vn/ns/type/"
_RDF: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_RDFS: Final = "http://www.w3.org/2000/01/rdf-schema#"
_SKOS: Final = "http://www.w3.org/2004/02/skos/core#"
_DCT: Final = "http://purl.org/dc/terms/"
_PROV: Final = "http://www.w3.org/ns/prov#"
_ORG: Final = "http://www.w3.org/ns/org#"
_CITO: Final = "http://purl.org/spar/cito/"

PREFIXES: Final[dict[str, str]] = {
    "eli": _ELI,
    "pol": _POL,
    "loai": _TYPE,
    "rdf": _RDF,
    "rdfs": _RDFS,
    "skos": _SKOS,
    "dcterms": _DCT,
    "prov": _PROV,
    "org": _ORG,
    "cito": _CITO,
}
TYPE_BASE: Final = _TYPE
"""IRIs of document types are this and the slug of the type's name."""


class ELI(metaclass=Namespace):
    """Terms of the European Legislation Identifier."""

    LegalResource = _ELI + "LegalResource"
    LegalResourceSubdivision = _ELI + "LegalResourceSubdivision"
    LegalExpression = _ELI + "LegalExpression"
    Format = _ELI + "Format"
    amends = _ELI + "amends"
    based_on = _ELI + "based_on"
    changes = _ELI + "changes"
    cites = _ELI + "cites"
    consolidates = _ELI + "consolidates"
    corrects = _ELI + "corrects"
    date_document = _ELI + "date_document"
    date_no_longer_in_force = _ELI + "date_no_longer_in_force"
    embodies = _ELI + "embodies"
    ensures_implementation_of = _ELI + "ensures_implementation_of"
    first_date_entry_in_force = _ELI + "first_date_entry_in_force"
    has_annex = _ELI + "has_annex"
    id_local = _ELI + "id_local"
    in_force = _ELI + "in_force"
    is_part_of = _ELI + "is_part_of"
    jurisdiction = _ELI + "jurisdiction"
    media_type = _ELI + "media_type"
    number = _ELI + "number"
    passed_by = _ELI + "passed_by"
    realizes = _ELI + "realizes"
    refers_to = _ELI + "refers_to"
    related_to = _ELI + "related_to"
    repeals = _ELI + "repeals"
    title = _ELI + "title"
    type_document = _ELI + "type_document"
    partially_in_force_value = _ELI + "InForce-partiallyInForce"
    not_in_force_value = _ELI + "InForce-notInForce"


class POL(metaclass=Namespace):
    """Own terms; each is described in policy.ttl."""

    Campaign = _POL + "Campaign"
    Reading = _POL + "Reading"
    UnresolvedMention = _POL + "UnresolvedMention"
    approves = _POL + "approves"
    carriesOut = _POL + "carriesOut"
    guides = _POL + "guides"
    launches = _POL + "launches"
    replaces = _POL + "replaces"
    reportsOn = _POL + "reportsOn"
    suspends = _POL + "suspends"
    candidate = _POL + "candidate"
    launchedBy = _POL + "launchedBy"
    partOf = _POL + "partOf"
    recipient = _POL + "recipient"
    signedBy = _POL + "signedBy"
    confidence = _POL + "confidence"
    conflict = _POL + "conflict"
    correction = _POL + "correction"
    edge = _POL + "edge"
    end = _POL + "end"
    held = _POL + "held"
    inherited = _POL + "inherited"
    locator = _POL + "locator"
    page = _POL + "page"
    pages = _POL + "pages"
    period = _POL + "period"
    provision = _POL + "provision"
    quote = _POL + "quote"
    reason = _POL + "reason"
    resolution = _POL + "resolution"
    rule = _POL + "rule"
    section = _POL + "section"
    sequence = _POL + "sequence"
    sha256 = _POL + "sha256"
    start = _POL + "start"
    summary = _POL + "summary"
    year = _POL + "year"


class RDF(metaclass=Namespace):
    """RDF itself."""

    type = _RDF + "type"


class RDFS(metaclass=Namespace):
    """RDF Schema."""

    label = _RDFS + "label"


class SKOS(metaclass=Namespace):
    """Names and the scheme of types."""

    altLabel = _SKOS + "altLabel"
    hiddenLabel = _SKOS + "hiddenLabel"
    prefLabel = _SKOS + "prefLabel"


class DCT(metaclass=Namespace):
    """Dublin Core terms."""

    audience = _DCT + "audience"
    contributor = _DCT + "contributor"
    identifier = _DCT + "identifier"
    isPartOf = _DCT + "isPartOf"
    relation = _DCT + "relation"
    source = _DCT + "source"
    date = _DCT + "date"
    temporal = _DCT + "temporal"
    title = _DCT + "title"


class PROV(metaclass=Namespace):
    """Where statements come from."""

    Activity = _PROV + "Activity"
    Entity = _PROV + "Entity"
    specializationOf = _PROV + "specializationOf"
    wasAssociatedWith = _PROV + "wasAssociatedWith"
    wasDerivedFrom = _PROV + "wasDerivedFrom"


class ORG(metaclass=Namespace):
    """Agencies."""

    Organization = _ORG + "Organization"
    ChangeEvent = _ORG + "ChangeEvent"
    originalOrganization = _ORG + "originalOrganization"
    resultingOrganization = _ORG + "resultingOrganization"


class CITO(metaclass=Namespace):
    """The node that proves one relation in one place."""

    Citation = _CITO + "Citation"
    hasCitationCharacterization = _CITO + "hasCitationCharacterization"
    hasCitedEntity = _CITO + "hasCitedEntity"
    hasCitingEntity = _CITO + "hasCitingEntity"


NAMESPACES: Final[tuple[Namespace, ...]] = (ELI, POL, RDF, RDFS, SKOS, DCT, PROV, ORG, CITO)


STANDARD: Final[dict[str, str]] = {
    POL.approves: ELI.related_to,
    POL.candidate: DCT.relation,
    POL.carriesOut: DCT.relation,
    POL.guides: ELI.related_to,
    POL.launchedBy: PROV.wasAssociatedWith,
    POL.launches: DCT.relation,
    POL.partOf: DCT.isPartOf,
    POL.period: DCT.temporal,
    POL.recipient: DCT.audience,
    POL.replaces: ELI.repeals,
    POL.reportsOn: ELI.cites,
    POL.signedBy: DCT.contributor,
    POL.suspends: ELI.changes,
    ELI.amends: ELI.changes,
}
"""Property -> the wider standard property whose triple is written beside it."""

RELATIONS: Final[dict[str, str]] = {
    "implements": ELI.ensures_implementation_of,
    "based_on": ELI.based_on,
    "amends": ELI.amends,
    "replaces": POL.replaces,
    "repeals": ELI.repeals,
    "corrects": ELI.corrects,
    "consolidates": ELI.consolidates,
    "suspends": POL.suspends,
    "guides": POL.guides,
    "issues_with": ELI.has_annex,
    "launches": POL.launches,
    "approves": POL.approves,
    "reports_on": POL.reportsOn,
    "cites": ELI.cites,
}
"""Wire word -> property, between two documents."""

CAMPAIGN_RELATIONS: Final[dict[str, str]] = {
    "implements": POL.carriesOut,
    "launches": POL.launches,
    "reports_on": POL.reportsOn,
    "cites": ELI.cites,
}
"""Wire word -> property, from a document to a campaign; other words are written as dcterms:relation."""

WORD_OF: Final[dict[str, str]] = {
    **{predicate: word for word, predicate in RELATIONS.items()},
    POL.carriesOut: "implements",
    ELI.refers_to: "cites",
    DCT.relation: "cites",
}
"""Property -> wire word."""
