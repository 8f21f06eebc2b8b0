"""Slices by every condition, and the shapes: trees, campaign map, timeline, path."""

from __future__ import annotations

import pytest

from ingest.model import Agency
from kg.errors import ExportError
from kg.slices import Network, Slice, cut
from kg.store import GraphStore
from kg.sync import catch_up
from kg.trees import levels
from kg.view import GraphView
from tests.kg.builders import FakeCatalog, cite, header, paper
from tests.kg.library import CAN_THO


def labels(network: Network) -> set[str]:
    return {n.number or n.name for n in network.nodes}


def iri(store: GraphStore, number: str) -> str:
    return GraphView(store).find(number)[0].iri


DECISION = "15/2025/QĐ-UBND"
CASES: list[tuple[dict[str, object], set[str], str]] = [
    ({"also": (DECISION,), "direction": "in"}, {DECISION}, "nothing speaks of it"),
    ({"also": (DECISION,), "direction": "out", "relations": ("replaces",)}, {DECISION, "10/2024/QĐ-UBND"}, "what it replaces"),
    ({"also": ("419-KH/TU", DECISION), "relations": ("based_on",)}, {"419-KH/TU", DECISION, "06/2022/QH15"}, "two to start from"),
    ({"agencies": ("UBND tỉnh Sóc Trăng",)}, {"137/KH-UBND"}, "of one agency"),
    ({"agencies": ("Ủy ban nhân dân thành phố Cần Thơ",), "types": ("Quyết định",)},
     {DECISION, "10/2024/QĐ-UBND", "9/2023/QĐ-UBND"}, "agency by its long name, and type"),
    ({"places": ("soc trang",)}, {"137/KH-UBND"}, "of one place"),
    ({"held": False, "types": ("Nghị định",)}, {"98/2023/NĐ-CP"}, "only cited"),
    ({"held": True, "types": ("Luật", "Chỉ thị")}, {"06/2022/QH15", "41-CT/TW"}, "held"),
    ({"statuses": ("notInForce",)}, {"10/2024/QĐ-UBND"}, "no longer in force"),
    ({"campaigns": ("can tho chung suc",)}, {"137/KH-UBND", "Cần Thơ chung sức xây dựng nông thôn mới"}, "of a campaign, by words without marks"),
]  # fmt: skip


@pytest.mark.parametrize(("conditions", "expected", "remark"), CASES)
def test_conditions(
    store: GraphStore, conditions: dict[str, object], expected: set[str], remark: str
) -> None:
    network = cut(store, Slice(**conditions))  # type: ignore[arg-type]
    found = {n.number or n.name for n in network.nodes if n.kind == "document" or conditions.get("campaigns")}
    assert found == expected, remark
    ids = {n.id for n in network.nodes}
    assert all({e.source, e.target} <= ids for e in network.edges)


def test_the_implementation_tree_goes_level_by_level(store: GraphStore) -> None:
    told = [[e.subject.number for e in level] for level in levels(GraphView(store), iri(store, "41-CT/TW"))]
    assert told == [["419-KH/TU", "20/BC-UBND"], ["137/KH-UBND"]]
    network = cut(store, Slice((iri(store, "41-CT/TW"),), shape="implementation"))
    assert labels(network) - {""} == {"41-CT/TW", "419-KH/TU", "20/BC-UBND", "137/KH-UBND"}
    # An agency like one that acted, of which the library knows nothing of the kind.
    absent = {n.id: n.label for n in network.nodes if n.kind == "agency"}
    assert list(absent.values()) == ["UBND tỉnh Sóc Trăng"]
    assert {e.source for e in network.edges if e.relation == "not_issued"} == set(absent)
    assert network.title == "Thực hiện Chỉ thị 41-CT/TW"


def test_the_basis_tree(store: GraphStore) -> None:
    network = cut(store, Slice((iri(store, DECISION),), shape="basis"))
    assert labels(network) == {DECISION, "06/2022/QH15"}


def test_the_timeline_is_ordered_by_time(store: GraphStore) -> None:
    network = cut(store, Slice((iri(store, "10/2024/QĐ-UBND"),), shape="timeline"))
    assert labels(network) == {"10/2024/QĐ-UBND", DECISION}
    assert network.order == "time"


def test_the_map_of_a_campaign_takes_its_local_parts(store: GraphStore) -> None:
    network = cut(store, Slice(campaigns=("Cả nước chung sức xây dựng nông thôn mới",), shape="campaign"))
    assert labels(network) == {
        "137/KH-UBND",
        "Cần Thơ chung sức xây dựng nông thôn mới",
        "Cả nước chung sức xây dựng nông thôn mới",
    }
    assert {e.relation for e in network.edges} == {"launches", "part_of"}


def test_the_way_between_two_documents_avoids_mere_citing(store: GraphStore) -> None:
    network = cut(store, Slice((iri(store, "41-CT/TW"),), also=("98/2023/NĐ-CP",), shape="path"))
    told = {e.relation for e in network.edges}
    assert labels(network) == {"41-CT/TW", "419-KH/TU", "06/2022/QH15", "98/2023/NĐ-CP"}
    assert told == {"implements", "based_on", "guides"}


REFUSED = [
    ({"also": ("999/QĐ-TTg",)}, "999/QĐ-TTg"),
    ({"campaigns": ("không có phong trào này",)}, "phong trào"),
    ({"shape": "star"}, "implementation"),
    ({"shape": "basis"}, "--around"),
    ({"shape": "path", "also": ("41-CT/TW",)}, "--also"),
    ({"shape": "campaign", "also": ("41-CT/TW",)}, "--campaign"),
]


@pytest.mark.parametrize(("conditions", "told"), REFUSED)
def test_what_cannot_be_cut_is_told(store: GraphStore, conditions: dict[str, object], told: str) -> None:
    with pytest.raises(ExportError, match=told):
        cut(store, Slice(**conditions))  # type: ignore[arg-type]


def test_no_way_is_told(store: GraphStore) -> None:
    (lonely,) = GraphView(store).find("137/KH-UBND", place="Sóc Trăng")
    with pytest.raises(ExportError, match="Không có đường nối"):
        cut(store, Slice((iri(store, "41-CT/TW"),), also=(lonely.iri,), shape="path"))


def test_many_agencies_that_issued_nothing_are_one_box(tmp_path_factory: pytest.TempPathFactory) -> None:
    names = (
        "An Giang",
        "Cà Mau",
        "Đồng Tháp",
        "Tây Ninh",
        "Lâm Đồng",
        "Đắk Lắk",
        "Gia Lai",
        "Quảng Trị",
        "Hà Tĩnh",
    )
    plan = paper(
        header("Kế hoạch", "9/KH-UBND", "2025-09-09", CAN_THO, place="Cần Thơ"),
        [cite("Chỉ thị", "41-CT/TW", "2024-12-26", "Bộ Chính trị")],
        [(-1, "implements", 0)],
        agencies=[Agency(f"UBND tỉnh {name}") for name in names],
    )
    with GraphStore(tmp_path_factory.mktemp("graph")) as store:
        catch_up(store, FakeCatalog([plan]))
        network = cut(store, Slice((iri(store, "41-CT/TW"),), shape="implementation"))
    (absent,) = (n for n in network.nodes if n.kind == "agency")
    assert absent.label == "UBND cấp tỉnh: 9 cơ quan"
    assert all(name in absent.title for name in names)
    assert network.as_of == "2025-09-09"
