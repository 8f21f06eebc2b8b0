"""Every format is opened by a reader that is not ours, and holds the same documents, relations and letters."""

from __future__ import annotations

import csv
import io
import json
import re
import warnings
from collections.abc import Iterator
from dataclasses import replace
from xml.etree import ElementTree

import networkx
import pytest
import rdflib
from lxml import html as lxml_html
from PIL import Image
from rdflib.compare import to_isomorphic

from kg.errors import ExportError
from kg.exports.export import FORMATS
from kg.network import to_networkx
from kg.pictures.drawing import svg
from kg.pictures.palette import hue_of
from kg.slices import RELATION_LABELS, Flow, NetEdge, NetNode, Network, Slice, cut
from kg.store import GraphStore
from kg.sync import catch_up
from kg.view import GraphView
from ontology.vocabulary import ELI
from tests.kg.builders import FakeCatalog, cite, header, paper
from tests.kg.exporting import made
from tests.kg.library import ALL

SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = "</title><script>alert('x')</script> \"kép\" & <b> ]]> `nghiêng` \\ # ; |"
NASTY = paper(
    header("Kế hoạch", "7/KH-UBND", "2025-07-07", "UBND thành phố Cần Thơ", title=HOSTILE, place="Cần Thơ"),
    [cite("Chỉ thị", "41-CT/TW", "2024-12-26", "Bộ Chính trị")],
    [(-1, "implements", 0)],
)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[GraphStore]:
    with GraphStore(tmp_path_factory.mktemp("graph")) as opened:
        catch_up(opened, FakeCatalog([*ALL, NASTY]))
        yield opened


def parsed(data: bytes, format_: str) -> rdflib.Graph:
    """The triples as rdflib reads them (whose Dataset warns of its own old names)."""
    dataset, triples = rdflib.Dataset(), rdflib.Graph()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        dataset.parse(data=data, format=format_)
        for s, p, o, _ in dataset.quads():
            triples.add((s, p, o))
    return triples


def streamed_from(format_: str, network: Network) -> str:
    """What a streaming writer makes of a network that is cut already."""
    write = FORMATS[format_].stream
    assert write is not None
    return "".join(write(Flow(network.nodes, iter(network.edges), network.title, network.as_of)))


def everything(store: GraphStore) -> Network:
    return cut(store, Slice())


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_same_library_same_bytes(store: GraphStore, name: str) -> None:
    assert made(store, name) == made(store, name) != b""


@pytest.mark.parametrize(
    ("name", "parser"), [("turtle", "turtle"), ("trig", "trig"), ("nquads", "nquads"), ("jsonld", "json-ld")]
)
def test_rdf_is_read_back_whole(store: GraphStore, name: str, parser: str) -> None:
    data = parsed(made(store, name), parser)
    triples = {q.triple for q in store.raw}
    assert len(data) == len(triples)
    assert rdflib.Literal("41-CT/TW") in set(data.objects(None, rdflib.URIRef(ELI.id_local)))


def test_turtle_says_what_nquads_say(store: GraphStore) -> None:
    turtle, quads = parsed(made(store, "turtle"), "turtle"), parsed(made(store, "nquads"), "nquads")
    assert to_isomorphic(turtle) == to_isomorphic(quads)


def test_graphml_and_gexf_are_read_by_networkx(store: GraphStore) -> None:
    network = everything(store)
    for name, read in (
        ("graphml", networkx.parse_graphml),
        ("gexf", lambda t: networkx.read_gexf(io.BytesIO(t.encode()))),
    ):
        graph = read(made(store, name).decode())
        assert set(graph.nodes) == {n.id for n in network.nodes}
        assert graph.number_of_edges() == len(network.edges)
        titles = {d.get("title") for _, d in graph.nodes(data=True)}
        assert HOSTILE in titles and "về công tác thi đua" in titles
        assert {d["relation"] for *_, d in graph.edges(data=True)} == {e.relation for e in network.edges}


def test_the_streamed_whole_is_what_a_slice_of_everything_would_be(store: GraphStore) -> None:
    streamed = made(store, "graphml").decode()
    assert streamed == streamed_from("graphml", everything(store))


def test_graphml_has_no_characters_that_xml_forbids() -> None:
    nodes = (NetNode("a", "document", "A\x00\x1b\ufffe", title="</data>&"), NetNode("b", "document", "B"))
    told = streamed_from("graphml", Network(nodes, (NetEdge("a", "b", "cites", quote='"<\x07'),)))
    graph = networkx.parse_graphml(told)
    drawn = {"x": "0", "y": "0", "shape_type": "rectangle"}
    assert graph.nodes["a"] == drawn | {
        "kind": "document",
        "label": "A\ufffd\ufffd\ufffd",
        "title": "</data>&",
        "held": False,
    }


def test_gexf_has_colours_sizes_and_days(store: GraphStore) -> None:
    root = ElementTree.fromstring(made(store, "gexf"))
    space, viz = "{http://www.gexf.net/1.2draft}", "{http://www.gexf.net/1.2draft/viz}"
    nodes = {n.id: n for n in everything(store).nodes}
    for node in root.iter(space + "node"):
        assert node.get("start", "") == nodes[node.get("id", "")].date
        colour, size = node.find(viz + "color"), node.find(viz + "size")
        assert colour is not None and size is not None
        assert (
            "#{:02x}{:02x}{:02x}".format(*(int(colour.get(c, 0)) for c in "rgb"))
            == hue_of(nodes[node.get("id", "")].kind, nodes[node.get("id", "")].type).line
        )
    assert root.find(space + "graph").get("timeformat") == "date"  # type: ignore[union-attr]


def test_cytoscape_is_json_with_elements(store: GraphStore) -> None:
    network = everything(store)
    told = json.loads(made(store, "cytoscape"))["elements"]
    assert [n["data"]["id"] for n in told["nodes"]] == [n.id for n in network.nodes]
    assert {(e["data"]["source"], e["data"]["relation"], e["data"]["target"]) for e in told["edges"]} == {
        (e.source, e.relation, e.target) for e in network.edges
    }


def test_csv_opens_with_vietnamese_and_holds_no_formula(store: GraphStore) -> None:
    raw = made(store, "csv")
    assert raw.startswith("\ufeff".encode())
    rows = list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"))))
    network = everything(store)
    assert {r["source_id"] for r in rows} | {r["target_id"] for r in rows} - {""} >= {
        n.id for n in network.nodes
    }
    assert len([r for r in rows if r["relation"]]) == len(network.edges)
    evil = Network(
        (NetNode("a", "document", "=1+1"), NetNode("b", "document", "x")), (NetEdge("a", "b", "cites"),)
    )
    assert "\n'=1+1," in streamed_from("csv", evil).replace("\r", "")


def test_svg_is_xml_with_every_node_and_nothing_that_runs(store: GraphStore) -> None:
    network = everything(store)
    root = ElementTree.fromstring(made(store, "svg"))
    titles = [t.text or "" for t in root.iter("{http://www.w3.org/2000/svg}title")]
    assert all(any(t.startswith(n.label) for t in titles) for n in network.nodes)
    assert not list(root.iter("{http://www.w3.org/2000/svg}script"))
    assert len([g for g in root.iter(SVG + "g") if g.get("data-id")]) == len(network.nodes)


def test_the_legend_names_what_is_drawn_and_no_more(store: GraphStore) -> None:
    network = everything(store)
    told = made(store, "svg").decode()
    for word, label in RELATION_LABELS.items():
        assert (f">{label}<" in told) == any(e.relation == word for e in network.edges)


def test_png_is_a_picture(store: GraphStore) -> None:
    with Image.open(io.BytesIO(made(store, "png"))) as picture:
        assert picture.format == "PNG"
        assert picture.width > 400
        assert len(set(picture.convert("L").resize((200, 200)).tobytes())) > 10


def test_html_is_one_page_with_its_evidence_and_nothing_injected(store: GraphStore) -> None:
    page = lxml_html.fromstring(made(store, "html").decode())
    assert len(page.xpath("//tbody/tr")) == len(everything(store).edges)
    assert len(page.xpath("//script")) == 1
    assert not page.xpath("//*[@src or starts-with(@href, 'http')]")
    assert "Căn cứ Chỉ thị 41-CT/TW đã ban hành." in page.text_content()


def test_dot_quotes_what_must_be_quoted(store: GraphStore) -> None:
    network = everything(store)
    lines = made(store, "dot").decode().splitlines()
    assert len([x for x in lines if " -> " in x]) == len(network.edges)
    assert len([x for x in lines if "shape=" in x]) == len(network.nodes)
    for line in lines[3:-1]:
        assert re.fullmatch(r'(?:[^"]|"(?:[^"\\]|\\.)*")*', line), line


def test_mermaid_has_every_node_and_edge(store: GraphStore) -> None:
    network = everything(store)
    lines = made(store, "mermaid").decode().splitlines()
    assert lines[0] == "flowchart LR"
    assert len([x for x in lines if "->|" in x]) == len(network.edges)
    assert len(lines) == 1 + 2 * len(network.nodes) + len(network.edges)
    assert all(line.count('"') == 2 for line in lines[1 : -len(network.nodes)])


def numbers(network: Network) -> set[str]:
    return {n.number for n in network.nodes}


def test_slices(store: GraphStore) -> None:
    (directive,) = GraphView(store).find("41-CT/TW")
    near = cut(store, Slice((directive.iri,), relations=("implements",)))
    assert numbers(near) == {"41-CT/TW", "419-KH/TU", "7/KH-UBND"}
    far = cut(store, Slice((directive.iri,), depth=3, relations=("implements",)))
    assert numbers(far) == {"41-CT/TW", "419-KH/TU", "7/KH-UBND", "137/KH-UBND"}
    plans = cut(
        store, Slice((directive.iri,), depth=3, types=("Kế hoạch",), since="2025-03-01", until="2025-12-31")
    )
    assert numbers(plans) - {""} == {"41-CT/TW", "137/KH-UBND", "7/KH-UBND"}
    assert {e.relation for e in plans.edges} == {"implements", "cites", "launches"}
    dated = cut(store, Slice(since="2022-01-01", until="2022-12-31"))
    assert numbers(dated) - {""} == {"06/2022/QH15"}


def test_a_slice_as_rdf_holds_its_relations_and_proofs_only(store: GraphStore) -> None:
    (directive,) = GraphView(store).find("41-CT/TW")
    data = parsed(made(store, "trig", Slice((directive.iri,), relations=("implements",))), "trig")
    implements = rdflib.URIRef(ELI.ensures_implementation_of)
    assert len(set(data.subject_objects(implements))) == 2
    cito = rdflib.Namespace("http://purl.org/spar/cito/")
    assert len(set(data.subjects(cito.hasCitedEntity))) == 2
    assert rdflib.Literal("06/2022/QH15") not in set(data.objects())


def test_refusals(store: GraphStore) -> None:
    with pytest.raises(ExportError, match="graphml"):
        made(store, "docx")
    crowd = Network(tuple(NetNode(str(i), "document", str(i)) for i in range(501)), ())
    with pytest.raises(ExportError, match="501 nút"):
        svg(crowd)


def test_empty_values_are_left_out_of_networkx() -> None:
    node = NetNode("a", "document", "A", date="2024-01-01")
    graph = to_networkx(
        Network((node, replace(node, id="b")), (NetEdge("a", "b", "amends"), NetEdge("a", "b", "guides")))
    )
    assert graph.nodes["a"] == {"kind": "document", "label": "A", "date": "2024-01-01", "held": False}
    assert graph.number_of_edges("a", "b") == 2


def test_an_empty_library_exports_in_every_format(tmp_path_factory: pytest.TempPathFactory) -> None:
    with GraphStore(tmp_path_factory.mktemp("empty")) as empty:
        for name in FORMATS:
            made(empty, name)


@pytest.mark.parametrize("name", ["svg", "png", "pdf"])
def test_what_is_too_large_to_see_is_refused_before_it_is_read(
    store: GraphStore, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(FORMATS, name, replace(FORMATS[name], most=3))
    monkeypatch.setattr("kg.slices.every_relation", None)
    with pytest.raises(ExportError, match=r"định dạng này chỉ đọc được đến 3\. Hãy thu hẹp"):
        made(store, name)
