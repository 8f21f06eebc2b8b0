"""What the graph answers about a small library."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from kg.store import GraphStore
from kg.sync import catch_up
from kg.view import CampaignCard, DocumentCard, GraphView
from tests.kg.builders import FakeCatalog, cite, header, paper
from tests.kg.finding import one
from tests.kg.library import ALL

FINDS = [
    # (number, further words, numbers found, what it shows)
    ("41-CT/TW", {}, ["41-CT/TW"], "as printed"),
    ("41-ct/tw", {}, ["41-CT/TW"], "small letters"),
    ("41 - CT / TW", {}, ["41-CT/TW"], "spaces"),
    ("41–CT/TW", {}, ["41-CT/TW"], "another dash"),
    ("137 /kh-ubnd", {}, ["137/KH-UBND", "137/KH-UBND"], "two papers with one number"),
    ("137/KH-UBND", {"place": "Cần Thơ"}, ["137/KH-UBND"], "told apart by place"),
    ("137/KH-UBND", {"place": "soc trang"}, ["137/KH-UBND"], "place without marks"),
    ("137/KH-UBND", {"date": "2025-03-01"}, ["137/KH-UBND"], "told apart by date"),
    ("137/KH-UBND", {"year": 2024}, [], "no such year"),
    ("137/KH-UBND", {"issuer": "UBND tỉnh Sóc Trăng"}, ["137/KH-UBND"], "told apart by agency"),
    ("137/KH-UBND", {"issuer": "Ủy ban nhân dân tỉnh Sóc Trăng"}, ["137/KH-UBND"], "the agency's long name"),
    ("137 KH UBND", {"place": "Cần Thơ"}, ["137/KH-UBND"], "no separators"),
    ("số 41CT/TW", {}, ["41-CT/TW"], "the word before, no dash"),
    ("41-TW/CT", {}, ["41-CT/TW"], "parts swapped"),
    ("137/UBND-KH", {"place": "Cần Thơ"}, ["137/KH-UBND"], "parts swapped in another family"),
    ("15/2025/qd-ubnd", {}, ["15/2025/QĐ-UBND"], "d for đ"),
    ("41", {"type": "Chỉ thị"}, ["41-CT/TW"], "type and number"),
    ("41", {"type": "chi thi"}, ["41-CT/TW"], "type without marks"),
    ("041", {"type": "Chỉ thị"}, ["41-CT/TW"], "leading zero"),
    ("41", {"type": "Nghị quyết"}, [], "another type"),
    ("98/2023/NĐ-CP", {}, ["98/2023/NĐ-CP"], "only cited"),
    (None, {"name": "luat thi dua khen thuong"}, ["06/2022/QH15"], "law by name, no marks, no comma"),
    (None, {"name": "Thi đua, khen thưởng", "type": "Luật"}, ["06/2022/QH15"], "law by name without its first word"),
    (None, {"type": "Kế hoạch", "year": 2025, "place": "Cần Thơ"}, ["137/KH-UBND", "419-KH/TU"], "by type and year"),
    ("999/QĐ-TTg", {}, [], "unknown"),
]  # fmt: skip


@pytest.mark.parametrize(("number", "more", "expected", "_remark"), FINDS)
def test_find(
    view: GraphView, number: str | None, more: dict[str, object], expected: list[str], _remark: str
) -> None:
    assert [c.number for c in view.find(number, **more)] == expected  # type: ignore[arg-type]


def test_card_tells_what_is_known(view: GraphView) -> None:
    held = one(view, "15/2025/QĐ-UBND")
    assert (held.type, held.date, held.issuer, held.held, held.year, held.effective) == (
        "Quyết định", "2025-04-01", "UBND thành phố Cần Thơ", True, 2025, "2025-04-15",
    )  # fmt: skip
    stub = one(view, "98/2023/NĐ-CP")
    assert (stub.held, stub.date, stub.issuer) == (False, "2023-12-31", "Chính phủ")
    assert view.card("https://luocdo.vn/id/van-ban/khong-co") is None
    assert view.card("không phải IRI") is None


def test_who_implements_directly_and_through_chains(view: GraphView) -> None:
    directive = one(view, "41-CT/TW").iri
    direct = view.related(directive, "implements", "in")
    assert [(e.subject.number, e.object.number) for e in direct] == [("419-KH/TU", "41-CT/TW")]
    proof = direct[0].evidence[0]
    assert proof.quote == "Căn cứ Chỉ thị 41-CT/TW đã ban hành."
    assert (proof.source, proof.page, direct[0].rule, direct[0].confidence) == (
        "419-KH-TU.txt",
        1,
        "thu",
        0.9,
    )
    chain = view.related(directive, "implements", "in", depth=5)
    assert {e.subject.number for e in chain} == {"419-KH/TU", "137/KH-UBND"}


def test_evidence_points_into_the_file(view: GraphView) -> None:
    from tests.kg.library import PLAN

    proof = view.related(one(view, "419-KH/TU").iri, "implements")[0].evidence[0]
    assert PLAN.text.clean[proof.start : proof.end] == proof.quote


def test_legal_basis_reaches_the_law_cited_by_name(view: GraphView) -> None:
    law = one(view, "06/2022/QH15")
    assert [e.object.iri for e in view.legal_basis(one(view, "419-KH/TU").iri)] == [law.iri]
    assert {e.subject.number for e in view.related(law.iri, "based_on", "in")} == {
        "419-KH/TU",
        "15/2025/QĐ-UBND",
    }


CHANGES = [
    ("15/2025/QĐ-UBND", "replaces", "out", ["10/2024/QĐ-UBND"], None),
    ("10/2024/QĐ-UBND", "replaces", "in", ["15/2025/QĐ-UBND"], None),
    ("15/2025/QĐ-UBND", "repeals", "out", ["9/2023/QĐ-UBND"], "khoản 2 Điều 5"),
    ("15/2025/QĐ-UBND", "amends", "out", ["98/2023/NĐ-CP"], "Điều 7"),
    ("06/2022/QH15", "guides", "in", ["98/2023/NĐ-CP"], None),
    ("06/2022/QH15", "amends", "in", [], None),
]


@pytest.mark.parametrize(("number", "rel", "direction", "others", "provision"), CHANGES)
def test_changes(
    view: GraphView, number: str, rel: str, direction: str, others: list[str], provision: str | None
) -> None:
    edges = view.related(one(view, number).iri, rel, direction)
    ends = [(e.object if direction == "out" else e.subject) for e in edges]
    assert [e.number for e in ends if isinstance(e, DocumentCard)] == others
    assert all(e.provision == provision for e in edges)


STATUS = [
    ("10/2024/QĐ-UBND", None, "notInForce", "2025-04-15"),
    ("10/2024/QĐ-UBND", "2025-04-14", None, None),  # replaced only from the day after; itself not held
    ("9/2023/QĐ-UBND", None, "partiallyInForce", "2025-04-15"),
    ("15/2025/QĐ-UBND", None, "inForce", "2025-04-15"),
    ("06/2022/QH15", "2023-01-01", None, None),  # not yet in effect
    ("98/2023/NĐ-CP", None, None, None),  # amended, otherwise unknown
]


@pytest.mark.parametrize(("number", "on", "word", "since"), STATUS)
def test_status(view: GraphView, number: str, on: str | None, word: str | None, since: str | None) -> None:
    status = view.status(one(view, number).iri, on)
    assert (status.word, status.since) == (word, since)


def test_status_is_the_same_whether_or_not_a_list_was_asked_for_before(tmp_path: Path) -> None:
    told = []
    for name, asked in (("fresh", ()), ("asked", ("repeals", "replaces", "amends", "suspends"))):
        with GraphStore(tmp_path / name) as store:
            catch_up(store, FakeCatalog(ALL))
            view = GraphView(store)
            for rel in asked:
                assert view.targets(rel) is not None
            told.append({card.iri: view.status(card.iri) for card in view.documents()})
    assert told[0] == told[1]
    assert "partiallyInForce" in {
        status.word for status in told[0].values()
    }  # one of whose provisions is repealed


def test_status_is_on_the_card_and_proved(view: GraphView) -> None:
    card = one(view, "10/2024/QĐ-UBND")
    assert card.status == "notInForce"
    assert [e.rel for e in view.status(card.iri).edges] == ["replaces"]


def test_a_law_within_an_old_title_is_the_law_of_that_time(tmp_path: Path) -> None:
    """ "Nghị định 63/2014/NĐ-CP ... thi hành Luật Đấu thầu" speaks of the law of 2013, whatever is in force now."""
    laws = [
        cite("Luật", "43/2013/QH13", "2013-11-26", "Quốc hội", name="Luật Đấu thầu"),
        cite("Luật", "22/2023/QH15", "2023-06-23", "Quốc hội", name="Luật Đấu thầu"),
    ]
    others = [
        cite("Luật", None, name="Luật Đấu thầu"),
        cite("Nghị định", "63/2014/NĐ-CP", "2014-06-26", "Chính phủ"),
        cite("Nghị định", "24/2024/NĐ-CP", "2024-02-27", "Chính phủ"),
        cite("Nghị định", "85/2009/NĐ-CP", "2009-10-15", "Chính phủ"),
    ]
    own = header("Thông tư", "5/2025/TT-BTC", "2025-09-09", "Bộ Tài chính")
    papers = [
        paper(header("Quyết định", "1/QĐ-BTC", "2024-01-01", "Bộ Tài chính"), laws),
        paper(own, others, [(-1, "based_on", 0), (1, "guides", 0), (2, "guides", 0), (3, "guides", 0)]),
    ]
    with GraphStore(tmp_path) as store:
        catch_up(store, FakeCatalog(papers))
        view = GraphView(store)
        told = {
            n: [e.object.number for e in view.related(one(view, n).iri)]
            for n in ("63/2014/NĐ-CP", "24/2024/NĐ-CP", "85/2009/NĐ-CP")
        }  # type: ignore[union-attr]
        assert told == {
            "63/2014/NĐ-CP": ["43/2013/QH13"],
            "24/2024/NĐ-CP": ["22/2023/QH15"],
            "85/2009/NĐ-CP": [],
        }
        assert [e.object.number for e in view.legal_basis(one(view, "5/2025/TT-BTC").iri)] == ["22/2023/QH15"]  # type: ignore[union-attr]


def test_no_cited_paper_acts_on_a_younger_one(tmp_path: Path) -> None:
    citations = [
        cite("Nghị định", "63/2014/NĐ-CP", "2014-06-26", "Chính phủ"),
        cite("Luật", "22/2023/QH15", "2023-06-23", "Quốc hội", name="Luật Đấu thầu"),
        cite("Nghị định", "24/2024/NĐ-CP", "2024-02-27", "Chính phủ"),
    ]
    own = header("Thông tư", "5/2025/TT-BTC", "2025-09-09", "Bộ Tài chính")
    with GraphStore(tmp_path) as store:
        catch_up(store, FakeCatalog([paper(own, citations, [(0, "guides", 1), (2, "guides", 1)])]))
        view = GraphView(store)
        guides = view.related(one(view, "22/2023/QH15").iri, "guides", "in")
        assert [e.subject.number for e in guides] == ["24/2024/NĐ-CP"]


def test_closer_relations_hide_mere_citing(view: GraphView) -> None:
    plan = one(view, "419-KH/TU").iri
    assert [e.rel for e in view.related(plan)] == ["based_on", "implements"]
    assert [e.rel for e in view.related(plan, "cites")] == ["cites", "cites"]


def test_mentions_tell_where_it_is_cited(view: GraphView) -> None:
    law = one(view, "06/2022/QH15").iri
    assert [m.source for m in view.mentions(law)] == ["15-2025-QĐ-UBND.txt", "419-KH-TU.txt"]
    assert {c.number for c in view.citing(law)} == {"419-KH/TU", "15/2025/QĐ-UBND", "98/2023/NĐ-CP"}


def test_campaigns_and_their_documents(view: GraphView) -> None:
    local = view.campaigns("can tho chung suc nong thon moi")[0]
    assert local.name == "Cần Thơ chung sức xây dựng nông thôn mới"
    assert (local.launched_by, local.period) == ("UBND thành phố Cần Thơ", "2021 - 2025")
    assert local.part_of is not None
    wide = view.campaign(local.part_of)
    assert wide is not None and wide.name.startswith("Cả nước")
    edges = view.campaign_documents(wide.iri)
    assert [(e.subject.number, e.rel) for e in edges] == [("137/KH-UBND", "launches")]
    assert isinstance(edges[0].object, CampaignCard)
    assert view.campaign_documents(wide.iri, parts=False) == ()


def test_a_law_in_capitals_is_named_like_others(tmp_path: Path) -> None:
    law = paper(header("Bộ luật", "45/2019/QH14", "2019-11-20", "Quốc hội", title="LAO ĐỘNG"))
    with GraphStore(tmp_path) as store:
        catch_up(store, FakeCatalog([law]))
        (card,) = GraphView(store).find(name="Bộ luật Lao động")
        assert card.name == "Bộ luật Lao động"


def test_why_tells_the_ground(view: GraphView) -> None:
    told = view.why(one(view, "06/2022/QH15").iri)
    assert told is not None
    assert [(r.source, r.resolution) for r in told.readings] == [
        ("06-2022-QH15.txt", "self"),
        ("15-2025-QĐ-UBND.txt", "date"),
        ("419-KH-TU.txt", "name"),
    ]
    assert view.why("https://luocdo.vn/id/x") is None


def test_threads_read_while_another_writes(tmp_path: Path) -> None:
    """Every answer is of one published state, whole: before or after, never between."""
    catalog = FakeCatalog(ALL[:3])
    with GraphStore(tmp_path) as store:
        catch_up(store, catalog)
        shared, stop, wrong = GraphView(store), threading.Event(), []

        def ask() -> None:
            while not stop.is_set():
                cards = shared.find("41-CT/TW")
                edges = shared.related(cards[0].iri, "implements", "in") if cards else ()
                if [e.subject.number for e in edges] != ["419-KH/TU"]:
                    wrong.append(edges)

        readers = [threading.Thread(target=ask) for _ in range(3)]
        for reader in readers:
            reader.start()
        for document in ALL[3:]:
            catalog.add(document)
            catch_up(store, catalog)
        stop.set()
        for reader in readers:
            reader.join()
        assert wrong == []


def test_the_view_is_light_to_import() -> None:
    heavy = ["rdflib", "networkx", "pyshacl", "numpy", "PIL", "resvg_py"]
    code = f"import sys, kg.view, kg.sync; print([m for m in {heavy} if m in sys.modules])"
    told = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    assert told.stdout.strip() == "[]"
