"""What the graph's shape tells, and that each result says why and proves it."""

from __future__ import annotations

import pytest

from kg.analysis import (
    ANALYSES,
    Whole,
    analyse,
    communities,
    most_relied_on,
    orphans,
    ranks,
    spread,
    whole,
)
from kg.contradictions import contradictions
from kg.errors import ExportError
from kg.phrases import counted, phrases, shared
from kg.store import GraphStore
from kg.view import DocumentCard, Edge, GraphView


@pytest.fixture(scope="module")
def data(store: GraphStore) -> Whole:
    return whole(store)


def test_ranks_are_shares_and_follow_what_rests_on_what(data: Whole) -> None:
    rank = ranks(data)
    by_number = {data.cards[iri].number: score for iri, score in rank.items() if data.cards[iri].held}
    assert sum(rank.values()) == pytest.approx(1.0)
    assert by_number["41-CT/TW"] > by_number["419-KH/TU"] > by_number["20/BC-UBND"]


def test_the_most_relied_on_tell_their_relations_with_proof(data: Whole) -> None:
    found = most_relied_on(data, 20)
    told = {i.title.split(" (")[0]: i for i in found}
    assert "thực hiện 1" in told["Chỉ thị 41-CT/TW"].reason
    assert all(i.evidence and i.evidence[0].quote and i.reason.endswith(".") for i in found)
    assert [i.score for i in found] == sorted((i.score for i in found), reverse=True)


def test_each_paper_counts_once_by_its_closest_relation() -> None:
    said = [(MIDDLE, "cites"), (MIDDLE, "amends"), (MIDDLE, "amends"), (YOUNG, "cites"), (YOUNG, "based_on")]
    edges = [Edge(card, rel, OLD, f"Điều {at}") for at, (card, rel) in enumerate(said)]
    edges += [Edge(OLD, "cites", YOUNG), Edge(MIDDLE, "cites", YOUNG)]
    found = most_relied_on(Whole(tuple(edges), {c.iri: c for c in (OLD, MIDDLE, YOUNG)}, {}))
    assert [i.iris[0] for i in found] == [OLD.iri, YOUNG.iri], "most papers first"
    assert "2 văn bản dựa vào hoặc tác động đến (sửa đổi, bổ sung 1; căn cứ 1)" in found[0].reason
    assert "2 văn bản chỉ dẫn chiếu" in found[1].reason


def test_what_is_held_and_what_is_missing_are_two_lists(store: GraphStore) -> None:
    held, missing = (analyse(store, word, limit=1000) for word in ("relied-on", "missing"))
    assert held and missing and not {i.iris for i in held} & {i.iris for i in missing}


def test_what_is_missing_is_only_cited(data: Whole) -> None:
    found = most_relied_on(data, held=False)
    assert {i.title.split(" (")[0] for i in found} == {
        "Nghị định 98/2023/NĐ-CP", "Quyết định 10/2024/QĐ-UBND", "Quyết định 9/2023/QĐ-UBND",
    }  # fmt: skip
    assert all("chưa có trong kho" in i.reason for i in found)


def test_orphans_are_held_and_alone(data: Whole) -> None:
    assert [data.cards[i.iris[0]].issuer for i in orphans(data)] == ["UBND tỉnh Sóc Trăng"]


def test_communities_part_the_documents(data: Whole) -> None:
    found = communities(data)
    members = [iri for i in found for iri in i.iris]
    assert found and len(members) == len(set(members))
    assert all(i.title.startswith("Nhóm quanh ") for i in found)
    assert found == communities(data)


def test_a_campaign_spreads_with_its_parts(store: GraphStore, data: Whole) -> None:
    (wide,) = (c for c in GraphView(store).campaigns() if c.name.startswith("Cả nước"))
    (only,) = spread(data, wide.iri)
    assert only.reason == "01/03/2025: UBND thành phố Cần Thơ phát động, cơ quan thứ 1 tham gia."


def document(name: str, date: str) -> DocumentCard:
    return DocumentCard(name, "Quyết định", name, date=date, held=True)


OLD, MIDDLE, YOUNG = (
    document("1/QĐ", "2020-01-01"),
    document("2/QĐ", "2022-01-01"),
    document("3/QĐ", "2024-01-01"),
)
CONTRADICTIONS: list[tuple[list[tuple[DocumentCard, str, DocumentCard]], list[str], str]] = [
    ([(MIDDLE, "replaces", OLD), (OLD, "replaces", MIDDLE)], ["mutual_end", "dates"], "each ends the other"),
    ([(MIDDLE, "repeals", OLD), (YOUNG, "implements", OLD)], ["after_the_end"], "carried out after its end"),
    ([(YOUNG, "repeals", OLD), (MIDDLE, "implements", OLD)], [], "carried out before its end"),
    ([(MIDDLE, "replaces", OLD), (MIDDLE, "based_on", OLD)], [], "the paper that ends it rests on it"),
    ([(OLD, "based_on", YOUNG)], ["dates"], "rests on a younger one"),
    ([(OLD, "cites", YOUNG)], [], "mere citing of plans to come"),
    ([(OLD, "based_on", MIDDLE), (MIDDLE, "implements", OLD)], ["dates", "circle"], "a circle"),
    ([(YOUNG, "based_on", MIDDLE), (MIDDLE, "amends", OLD)], [], "all in order"),
]  # fmt: skip


@pytest.mark.parametrize(("said", "kinds", "remark"), CONTRADICTIONS)
def test_contradictions(
    said: list[tuple[DocumentCard, str, DocumentCard]], kinds: list[str], remark: str
) -> None:
    cards = {c.iri: c for c in (OLD, MIDDLE, YOUNG)}
    found = contradictions(Whole(tuple(Edge(*s) for s in said), cards, {}))
    assert [i.kind for i in found] == kinds, remark
    assert all(i.reason.endswith(".") for i in found)


def test_an_empty_library_tells_nothing() -> None:
    nothing = Whole((), {}, {})
    assert not most_relied_on(nothing) + orphans(nothing) + communities(nothing) + contradictions(nothing)


@pytest.mark.parametrize(
    ("titles", "about", "remark"),
    [
        (["về trồng cây xanh đô thị", "kế hoạch trồng cây xanh ven sông"], ["trồng cây xanh"], "what both say, whole"),
        (["về việc thực hiện quy định", "về việc thực hiện quy định"], [], "words of every title say nothing"),
        (["về phòng cháy, chữa cháy", "phòng cháy rừng"], ["phòng cháy"], "no phrase goes over a comma"),
        (["về trồng cây xanh"], [], "one title is no group"),
        ([], [], "nothing"),
    ],
)  # fmt: skip
def test_groups_are_named_after_what_their_titles_share(
    titles: list[str], about: list[str], remark: str
) -> None:
    others = ["về an toàn giao thông", "về chuyển đổi số", "về cấp nước sạch"]
    everywhere = counted(phrases(t) for t in [*titles, *others])
    assert shared([phrases(t) for t in titles], everywhere, len(titles) + len(others)) == about, remark


@pytest.mark.parametrize("word", sorted(ANALYSES))
def test_every_analysis_by_its_word(store: GraphStore, word: str) -> None:
    found = analyse(store, word, campaign="xây dựng nông thôn mới", limit=2)
    assert len(found) <= 2
    assert all(i.title and i.reason.endswith(".") for i in found)
    assert found or word in ("contradictions", "communities")


def test_refusals(store: GraphStore) -> None:
    with pytest.raises(ExportError, match="relied-on"):
        analyse(store, "weather")
    with pytest.raises(ExportError, match="tên phong trào"):
        analyse(store, "spread")
    with pytest.raises(ExportError, match="Kho không có phong trào"):
        analyse(store, "spread", campaign="xyzzy")
