"""Nothing is lost on the way into any format: independent readers find the same documents, relations, values and letters."""

from __future__ import annotations

import csv
import io
import json
import re
import warnings
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import asdict
from typing import Any

import networkx
import pydot
import pypdfium2
import pytest
import rdflib
from lxml import etree
from lxml import html as lxml_html
from pyoxigraph import NamedNode
from rdflib.compare import to_isomorphic

from kg.exports.export import FORMATS
from kg.exports.tables import EDGES_FILE, NODES_FILE
from kg.slices import RELATION_LABELS, Network, Slice, cut
from kg.store import GraphStore
from kg.view import GraphView
from ontology.files import data_text
from ontology.vocabulary import PREFIXES, RDF
from tests.kg.exporting import made
from tests.kg.nasty import LIBRARY, filled

_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
Values = dict[str, Any]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[GraphStore]:
    with filled(tmp_path_factory.mktemp("graph"), LIBRARY) as opened:
        yield opened


@pytest.fixture(scope="module")
def other_way(tmp_path_factory: pytest.TempPathFactory) -> Iterator[GraphStore]:
    with filled(tmp_path_factory.mktemp("graph"), LIBRARY[::-1]) as opened:
        yield opened


@pytest.fixture(scope="module")
def network(store: GraphStore) -> Network:
    return cut(store, Slice())


def in_xml(value: Any) -> Any:
    return _FORBIDDEN.sub("\ufffd", value) if isinstance(value, str) else value


def nodes_in_xml(network: Network) -> dict[str, Values]:
    """What a reader of XML should find of the nodes: empty values left out, forbidden letters replaced."""
    return {
        n.id: {k: in_xml(v) for k, v in asdict(n).items() if k != "id" and v != ""} for n in network.nodes
    }


def edges_in_xml(network: Network) -> Counter[tuple[str, str, frozenset[tuple[str, Any]]]]:
    told = []
    for edge in network.edges:
        values = {k: in_xml(v) for k, v in asdict(edge).items() if k not in ("source", "target")}
        kept = {k: v for k, v in values.items() if v != "" and (v or isinstance(v, bool))}
        told.append((edge.source, edge.target, frozenset(kept.items())))
    return Counter(told)


@pytest.mark.parametrize("part", [None, Slice(relations=("implements", "based_on")), Slice(held=True)])
@pytest.mark.parametrize("name", sorted(FORMATS))
def test_the_order_in_which_papers_came_does_not_show(
    store: GraphStore, other_way: GraphStore, name: str, part: Slice | None
) -> None:
    assert made(store, name, part) == made(other_way, name, part)


@pytest.mark.parametrize(
    ("name", "read"),
    [("graphml", lambda t: networkx.parse_graphml(t.decode())), ("gexf", lambda t: networkx.read_gexf(io.BytesIO(t)))],
)  # fmt: skip
def test_graph_files_for_gephi_yed_and_networkx(
    store: GraphStore, network: Network, name: str, read: Callable[[bytes], Any]
) -> None:
    graph = read(made(store, name))
    added = {"x", "y", "shape_type", "viz", "start", "end"}
    found = {n: {k: v for k, v in d.items() if k not in added and v != ""} for n, d in graph.nodes(data=True)}
    assert found == nodes_in_xml(network)
    own = {"label", "viz", "start", "id", "weight", "x", "y", "end"}
    edges = Counter(
        (a, b, frozenset((k, v) for k, v in d.items() if k not in own)) for a, b, d in graph.edges(data=True)
    )
    assert edges == edges_in_xml(network)
    assert {d["label"] for *_, d in graph.edges(data=True)} == {
        RELATION_LABELS[e.relation] for e in network.edges
    }


def test_graphml_keeps_to_its_schema_and_draws_in_yed(store: GraphStore, network: Network) -> None:
    root = etree.fromstring(made(store, "graphml"))
    space = {"g": "http://graphml.graphdrawing.org/xmlns", "y": "http://www.yworks.com/xml/graphml"}
    keys = {k.get("id") for k in root.findall("g:key", space)}
    assert {d.get("key") for d in root.iter(f"{{{space['g']}}}data")} <= keys
    labels = [e.text for e in root.findall(".//y:NodeLabel", space)]
    assert labels == [in_xml(n.label) for n in network.nodes]


def test_days_of_the_timeline_are_days(store: GraphStore, network: Network) -> None:
    root = etree.fromstring(made(store, "gexf"))
    days = {n.id: n.date for n in network.nodes}
    for edge in root.iter("{http://www.gexf.net/1.2draft}edge"):
        ends = [days[edge.get(k, "")] for k in ("source", "target")]
        assert edge.get("start", "") == max(d if len(d) == 10 else "" for d in ends)


def test_cytoscape(store: GraphStore, network: Network) -> None:
    told = json.loads(made(store, "cytoscape"))
    assert [n["data"] for n in told["elements"]["nodes"]] == [
        {k: v for k, v in asdict(n).items() if v != ""} for n in network.nodes
    ]
    edges = [
        {k: v for k, v in e["data"].items() if k not in ("id", "label")} for e in told["elements"]["edges"]
    ]
    assert edges == [asdict(e) for e in network.edges]
    assert len({e["data"]["id"] for e in told["elements"]["edges"]}) == len(edges)


def plain(value: object) -> str:
    """A value as a spreadsheet shows it."""
    text = str(value).replace("\x00", "\ufffd")
    return "'" + text if isinstance(value, str) and text[:1] in ("=", "+", "-", "@", "\t", "\r") else text


def test_two_tables_in_a_zip(store: GraphStore, network: Network) -> None:
    with zipfile.ZipFile(io.BytesIO(made(store, "csvzip"))) as archive:
        raw = {name: archive.read(name) for name in archive.namelist()}
    assert list(raw) == [NODES_FILE, EDGES_FILE]
    assert all(data.startswith("\ufeff".encode()) for data in raw.values())
    nodes, edges = (
        list(csv.DictReader(io.StringIO(d.decode("utf-8-sig"), newline=""))) for d in raw.values()
    )
    renamed = {"id": "Id", "label": "Label"}
    assert nodes == [{renamed.get(k, k): plain(v) for k, v in asdict(n).items()} for n in network.nodes]
    assert [(e["Source"], e["Target"], e["relation"], e["quote"], e["page"], e["Type"]) for e in edges] == [
        (e.source, e.target, e.relation, plain(e.quote), str(e.page), "Directed") for e in network.edges
    ]


def unquoted(text: str) -> str:
    """The content of a quoted DOT string."""
    return text[1:-1].replace('\\"', '"').replace("\\n", "\n").replace("\\\\", "\\")


def test_dot_is_read_by_a_reader_of_dot(store: GraphStore, network: Network) -> None:
    with warnings.catch_warnings():  # it calls its own parser by old names
        warnings.simplefilter("ignore", DeprecationWarning)
        (graph,) = pydot.graph_from_dot_data(made(store, "dot").decode()) or []
    nodes = {n.get_name(): n for n in graph.get_nodes() if n.get_name() not in ("node", "edge", "graph")}
    assert len(nodes) == len(network.nodes)
    ids = {name: unquoted(n.get("URL")) for name, n in nodes.items()}
    labels = {n.id: n.label for n in network.nodes}
    for name, node in nodes.items():
        assert unquoted(node.get("label")).split("\n")[0] == labels[ids[name]]
    read = Counter()
    for edge in graph.get_edges():
        ends = ids[edge.get_source()], ids[edge.get_destination()]
        label = unquoted(edge.get("label")).split(" (")[0]
        read[(*(ends[::-1] if edge.get("dir") == "back" else ends), label)] += 1
    assert read == Counter((e.source, e.target, RELATION_LABELS[e.relation]) for e in network.edges)


_MERMAID = (
    (
        r"  (n\d+)(?:\[\"([^\"<>`]*(?:<br/>[^\"<>`]*)*)\"\]|\(\[\"([^\"<>`]*(?:<br/>[^\"<>`]*)*)\"\]\))",
        "node",
    ),
    (r"  (n\d+) (?:-->|-\.->)\|\"([^\"|<>`]*)\"\| (n\d+)", "edge"),
    (r"  style (n\d+) [\w:#,\-. ]+", "style"),
)


def test_mermaid_has_a_place_for_every_letter_of_its_grammar(store: GraphStore, network: Network) -> None:
    first, *lines = made(store, "mermaid").decode().splitlines()
    assert first == "flowchart LR"
    kinds: Counter[str] = Counter()
    named = []
    for line in lines:
        ((kind, match),) = ((k, m) for pattern, k in _MERMAID if (m := re.fullmatch(pattern, line)))
        kinds[kind] += 1
        if kind == "node":
            named.append((match[2] or match[3]).split("<br/>")[0])
    assert kinds == {"node": len(network.nodes), "style": len(network.nodes), "edge": len(network.edges)}
    entities = {"#35;": "#", "#quot;": '"', "#lt;": "<", "#gt;": ">", "#96;": "`", "#91;": "[", "#93;": "]", "#123;": "{", "#125;": "}", "#124;": "|"}  # fmt: skip
    told = [re.sub(r"#\w+;", lambda m: entities[m[0]], name) for name in named]
    assert told == [" ".join(n.label.split()) for n in network.nodes]


@pytest.mark.parametrize("name", ["svg", "html"])
def test_pictures_hold_all_nodes_and_run_nothing_foreign(
    store: GraphStore, network: Network, name: str
) -> None:
    data = made(store, name)
    tree = etree.fromstring(data) if name == "svg" else lxml_html.fromstring(data.decode())
    drawn = tree.xpath("//*[@data-id]/@data-id")
    assert Counter(drawn) == Counter(n.id for n in network.nodes)
    scripts = tree.xpath("//*[local-name()='script']")
    assert len(scripts) == (name == "html")
    assert not tree.xpath("//@*[starts-with(name(), 'on')]")
    assert not any("alert('x')" in (s.text or "") for s in scripts)


def test_pdf_holds_vietnamese_text_as_text(store: GraphStore) -> None:
    (directive,) = GraphView(store).find("41-CT/TW")
    data = made(store, "pdf", Slice((directive.iri,), relations=("implements",), page="a4"))
    with pypdfium2.PdfDocument(data) as read:
        assert tuple(round(v) for v in read[0].get_size()) == (842, 595)
        text = read[0].get_textpage().get_text_range()
    for told in (
        "Lược đồ quanh Chỉ thị 41-CT/TW",
        "Kế hoạch 419-KH/TU",
        "thực hiện",
        "Kế hoạch, chương trình",
        "Bộ Chính trị",
    ):
        assert told in text
    assert b"/Subtype /Image" not in data


def triples(data: bytes, format_: str) -> rdflib.Graph:
    dataset, found = rdflib.Dataset(), rdflib.Graph()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        dataset.parse(data=data, format=format_)
        for s, p, o, _ in dataset.quads():
            found.add((s, p, o))
    return found


def graphs(data: bytes, format_: str) -> Counter[str]:
    """How many statements stand in each named graph."""
    dataset = rdflib.Dataset()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        dataset.parse(data=data, format=format_)
        return Counter(str(g) for *_, g in dataset.quads())


@pytest.mark.parametrize("part", [None, Slice(relations=("implements",)), Slice(types=("Kế hoạch",))])
def test_compact_json_ld_says_what_the_other_forms_say(store: GraphStore, part: Slice | None) -> None:
    data = made(store, "jsonld", part)
    assert to_isomorphic(triples(data, "json-ld")) == to_isomorphic(
        triples(made(store, "turtle", part), "turtle")
    )
    assert graphs(data, "json-ld") == graphs(made(store, "trig", part), "trig")


def test_json_ld_is_compact_and_needs_no_network(store: GraphStore) -> None:
    told = json.loads(made(store, "jsonld"))
    assert told["@context"] == json.loads(data_text("context.jsonld"))["@context"]
    (library,) = (g for g in told["@graph"] if g["@id"] == "kho:kho")
    (directive,) = (n for n in library["@graph"] if n.get("id_local") == "41-CT/TW")
    assert directive["title"] == "về công tác thi đua"
    assert directive["type_document"] == "loai:chi-thi"
    assert directive["passed_by"].startswith("kho:co-quan/")


def test_the_context_knows_every_term_that_is_written(store: GraphStore) -> None:
    context = json.loads(data_text("context.jsonld"))["@context"]
    prefixes = {k: v for k, v in context.items() if isinstance(v, str) and v[-1:] in "/#"}
    assert {k: v for k, v in prefixes.items() if k != "kho"} == PREFIXES
    terms = {k: t for k, t in context.items() if k not in prefixes and k[0] != "@"}
    full = {k: t["@id"] if isinstance(t, dict) else t for k, t in terms.items()}
    links = {prefixes[f.split(":")[0]] + f.split(":")[1]: isinstance(terms[k], dict) for k, f in full.items()}
    assert len(links) == len(terms)
    for quad in store.raw:
        if quad.predicate.value != RDF.type:
            assert links[quad.predicate.value] == isinstance(quad.object, NamedNode), quad


def test_the_library_of_this_file_says_every_relation(network: Network) -> None:
    assert {e.relation for e in network.edges} >= set(RELATION_LABELS) - {"part_of", "not_issued"}
