"""The vocabulary's file, class, shapes and the triples that are written agree with each other."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest
from pyoxigraph import NamedNode, Quad
from rdflib import OWL, RDF, RDFS, SH, SKOS, Graph, Literal, URIRef

from ingest.types import TYPE_NAMES
from kg.folding import slug
from kg.store import GraphStore
from kg.sync import catch_up
from ontology.document import page
from ontology.files import data_text
from ontology.vocabulary import (
    CAMPAIGN_RELATIONS,
    NAMESPACES,
    POL,
    PREFIXES,
    RELATIONS,
    STANDARD,
    TYPE_BASE,
    WORD_OF,
)
from tests.kg.builders import FakeCatalog
from tests.kg.library import ALL, EVERY_RELATION

OWN = PREFIXES["pol"]
TERMS = set(chain.from_iterable(NAMESPACES))


def graph(name: str) -> Graph:
    return Graph().parse(data=data_text(name), format="turtle")


@pytest.fixture(scope="module")
def emitted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Quad]]:
    with GraphStore(tmp_path_factory.mktemp("graph")) as store:
        catch_up(store, FakeCatalog([*ALL, *EVERY_RELATION]))
        yield list(store.raw)


def test_the_class_is_closed() -> None:
    with pytest.raises(AttributeError):
        _ = POL.implement  # type: ignore[attr-defined]
    with pytest.raises(AttributeError):
        POL.novelty = "x"  # type: ignore[attr-defined]


def test_file_and_class_have_the_same_own_terms() -> None:
    described = {str(s) for s in graph("policy.ttl").subjects(RDF.type) if str(s).startswith(OWN)}
    assert described == set(POL)


def test_own_terms_have_labels_in_both_languages_and_a_standard_superproperty() -> None:
    policy = graph("policy.ttl")
    for term in map(URIRef, POL):
        assert {o.language for o in policy.objects(term, RDFS.label) if isinstance(o, Literal)} == {
            "vi",
            "en",
        }
        wider = [str(o) for o in policy.objects(term, RDFS.subPropertyOf)]
        assert wider == ([STANDARD[str(term)]] if str(term) in STANDARD else []), term
        if (term, RDF.type, OWL.ObjectProperty) in policy:
            assert wider, f"{term} is a relation without a standard one"


def test_relations_are_standard_or_have_a_standard_superproperty() -> None:
    for predicate in {*RELATIONS.values(), *CAMPAIGN_RELATIONS.values()}:
        assert not predicate.startswith(OWN) or predicate in STANDARD
        assert predicate in WORD_OF
    assert all(not wider.startswith(OWN) for wider in STANDARD.values())


def test_shapes_speak_of_known_terms_only() -> None:
    shapes = graph("shapes.ttl")
    spoken = {str(o) for o in chain(shapes.objects(None, SH.path), shapes.objects(None, SH.targetClass))}
    assert spoken <= TERMS


def test_only_terms_of_the_class_are_written_and_all_of_them(emitted: list[Quad]) -> None:
    used = {q.predicate.value for q in emitted}
    nodes = {q.object.value for q in emitted if isinstance(q.object, NamedNode)}
    classes = {q.object.value for q in emitted if q.predicate.value == str(RDF.type)}
    assert used | classes <= TERMS
    assert used | nodes >= TERMS


def test_the_standard_triple_is_written_beside_every_own_one(emitted: list[Quad]) -> None:
    told = {(q.subject, q.predicate.value, q.object) for q in emitted}
    own = [q for q in emitted if q.predicate.value in STANDARD]
    assert {q.predicate.value for q in own} == set(STANDARD)
    assert all((q.subject, STANDARD[q.predicate.value], q.object) in told for q in own)


def test_plain_literals_and_no_blank_nodes(emitted: list[Quad]) -> None:
    for quad in emitted:
        assert isinstance(quad.subject, NamedNode)
        if not isinstance(quad.object, NamedNode):
            assert quad.object.datatype.value.endswith("#string")  # type: ignore[union-attr]


TYPES_OF_THE_RULES = [
    # (type, a code that stands for it), from the annexes of Nghị định 30/2020/NĐ-CP and Hướng dẫn 36-HD/VPTW
    ("Nghị quyết", "NQ"), ("Quyết định", "QĐ"), ("Chỉ thị", "CT"), ("Quy chế", "QC"), ("Quy định", "QyĐ"),
    ("Thông cáo", "TC"), ("Thông báo", "TB"), ("Hướng dẫn", "HD"), ("Chương trình", "CTr"), ("Kế hoạch", "KH"),
    ("Phương án", "PA"), ("Đề án", "ĐA"), ("Dự án", "DA"), ("Báo cáo", "BC"), ("Biên bản", "BB"), ("Tờ trình", "TTr"),
    ("Hợp đồng", "HĐ"), ("Công điện", "CĐ"), ("Bản ghi nhớ", "BGN"), ("Bản ghi nhớ", "GN"), ("Bản thỏa thuận", "BTT"),
    ("Bản thỏa thuận", "TTh"), ("Giấy ủy quyền", "GUQ"), ("Giấy ủy quyền", "UQ"), ("Giấy mời", "GM"),
    ("Giấy giới thiệu", "GGT"), ("Giấy nghỉ phép", "GNP"), ("Phiếu gửi", "PG"), ("Phiếu chuyển", "PC"),
    ("Phiếu báo", "PB"), ("Bản sao y", "SY"), ("Bản trích sao", "TrS"), ("Bản sao lục", "SL"), ("Luật", "L"),
    ("Pháp lệnh", "PL"), ("Lệnh", "L"), ("Nghị định", "NĐ"), ("Thông tư", "TT"), ("Thông tư liên tịch", "TTLT"),
    ("Nghị quyết liên tịch", "NQLT"), ("Văn bản hợp nhất", "VBHN"), ("Kết luận", "KL"), ("Thông tri", "TT"),
    ("Quy trình", "QTr"), ("Lời kêu gọi", "LK"), ("Công văn", "CV"), ("Quy định", "QĐ"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "code"), TYPES_OF_THE_RULES)
def test_types_and_codes_of_the_rules_are_in_the_scheme(name: str, code: str) -> None:
    types = graph("types.ttl")
    concept = URIRef(TYPE_BASE + slug(name))
    assert (concept, SKOS.prefLabel, Literal(name, lang="vi")) in types
    assert (concept, SKOS.notation, Literal(code)) in types


@pytest.mark.parametrize("name", TYPE_NAMES)
def test_every_type_that_is_read_is_in_the_scheme(name: str) -> None:
    concept = URIRef(TYPE_BASE + slug(name))
    assert (concept, SKOS.prefLabel, Literal(name, lang="vi")) in graph("types.ttl")


def test_every_type_is_under_a_known_one_with_an_english_name() -> None:
    types = graph("types.ttl")
    concepts = set(types.subjects(RDF.type, SKOS.Concept))
    for concept in concepts:
        assert {o.language for o in types.objects(concept, SKOS.prefLabel) if isinstance(o, Literal)} == {
            "vi",
            "en",
        }
        assert set(types.objects(concept, SKOS.broader)) <= concepts


def test_the_page_is_up_to_date() -> None:
    written = Path(__file__).parents[2] / "docs" / "ontology.md"
    assert written.read_text(encoding="utf-8") == page()
