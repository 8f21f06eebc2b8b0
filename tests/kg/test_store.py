"""The graph on disk: published whole or not at all, read while written, rebuilt beside, catching up after a kill."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
import textwrap
from collections.abc import Iterable
from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, Quad

from ingest.model import Document
from kg.errors import GraphBusy, GraphError, QueryError
from kg.store import GraphStore
from kg.sync import catch_up, rebuild
from kg.view import GraphView
from tests.kg.builders import FakeCatalog, cite, header, paper
from tests.kg.library import ALL, DECISION, LAW, PLAN, REPORT

G = "https://luocdo.vn/id/tep/a"


def quads(*values: str, graph: str = G) -> list[Quad]:
    return [
        Quad(NamedNode("http://x/s"), NamedNode("http://x/p"), Literal(v), NamedNode(graph)) for v in values
    ]


def values(store: GraphStore) -> list[str]:
    return sorted(q.object.value for q in store.raw.quads_for_pattern(NamedNode("http://x/s"), None, None))  # type: ignore[union-attr]


def dump(store: GraphStore) -> list[str]:
    return sorted(str(q) for q in store.raw)


def test_apply_replaces_and_removes_whole_graphs(tmp_path: Path) -> None:
    with GraphStore(tmp_path) as store:
        assert (store.sequence, len(store)) == (0, 0)
        store.apply(7, [(G, quads("a", "b")), (G + "2", quads("c", graph=G + "2"))])
        assert (values(store), store.sequence) == (["a", "b", "c"], 7)
        store.replace_graph(G, quads("d"))
        assert (values(store), store.sequence) == (["c", "d"], 7)
        store.remove_graph(G + "2")
        assert values(store) == ["d"]


def test_a_failing_write_publishes_nothing(tmp_path: Path) -> None:
    def broken() -> Iterable[Quad]:
        yield from quads("x")
        raise OSError("disk full")

    with GraphStore(tmp_path) as store:
        store.apply(1, [(G, quads("a"))])
        with pytest.raises(OSError, match="disk full"):
            store.apply(2, [(G, quads("b")), (G + "2", broken())])
        assert (values(store), store.sequence) == (["a"], 1)
        store.apply(2, [(G + "3", quads("c", graph=G + "3"))])
        assert values(store) == ["a", "c"]


def test_a_full_disk_is_told_by_its_number(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> int:
        raise OSError("IO error: No space left on device: While appending to file: 000008.log")

    with GraphStore(tmp_path) as store:
        store.apply(1, [(G, quads("a"))])
        monkeypatch.setattr("kg.writer.GraphWriter._add", full)
        with pytest.raises(OSError, match="No space") as told:
            store.apply(2, [(G, quads("b"))])
        assert told.value.errno == errno.ENOSPC
        assert (values(store), store.sequence) == (["a"], 1)


def test_a_reader_keeps_its_state_until_it_refreshes(tmp_path: Path) -> None:
    with GraphStore(tmp_path) as writer:
        writer.apply(1, [(G, quads("a"))])
        with GraphStore(tmp_path, read_only=True) as reader:
            for i in range(2, 6):
                writer.apply(i, [(G, quads(str(i)))])
            assert values(reader) == ["a"]
            assert reader.refresh()
            assert not reader.refresh()
            assert (values(reader), reader.sequence) == (["5"], 5)


def test_old_states_are_deleted_when_nobody_reads_them(tmp_path: Path) -> None:
    with GraphStore(tmp_path) as store:
        for i in range(5):
            store.apply(i, [(G, quads(str(i)))])
        store.close()
        with store.writing():
            pass
    # The present one, and the one before it, which another thread might still read.
    assert len([p for p in tmp_path.glob("gen*/snap-*") if p.is_dir()]) <= 2


def test_read_only_refuses_to_write_and_an_empty_folder_reads_as_empty(tmp_path: Path) -> None:
    with GraphStore(tmp_path, read_only=True) as store:
        assert len(store) == 0
        with pytest.raises(GraphError, match="chỉ để đọc"):
            store.apply(1, [])


def test_second_writer_waits_then_says_so(tmp_path: Path) -> None:
    with (
        GraphStore(tmp_path) as one,
        GraphStore(tmp_path, wait_s=0.05) as other,
        one.writing(),
        pytest.raises(GraphBusy, match="tiến trình khác"),
    ):
        other.apply(1, [])


def test_queries_take_values_as_bindings_and_refuse_nonsense(tmp_path: Path) -> None:
    with GraphStore(tmp_path) as store:
        store.apply(1, [(G, quads('it\'s "a"'))])
        rows = store.query("SELECT ?v ?s WHERE { ?s ?p ?v }", {"v": Literal('it\'s "a"')})
        assert len(list(rows)) == 1  # type: ignore[arg-type]
        with pytest.raises(QueryError, match="không hợp lệ"):
            store.query("SELECT WHERE")
        with pytest.raises(QueryError):
            store.query("DROP ALL")


def test_damaged_work_store_is_restored_from_the_published_state(tmp_path: Path) -> None:
    with GraphStore(tmp_path) as store:
        store.apply(1, [(G, quads("a"))])
        (work,) = tmp_path.glob("gen*/work")
        (work / "CURRENT").write_text("rubbish")
        store.apply(2, [(G + "2", quads("b", graph=G + "2"))])
        assert values(store) == ["a", "b"]


def test_catching_up_step_by_step_equals_building_anew(tmp_path: Path) -> None:
    catalog = FakeCatalog()
    with GraphStore(tmp_path / "a") as store, GraphStore(tmp_path / "b") as fresh:
        for document in ALL:
            catalog.add(document)
            catch_up(store, catalog)
        catch_up(fresh, FakeCatalog(ALL))
        assert dump(store) == dump(fresh)
        before = store.version
        assert catch_up(store, catalog).changes == 0
        assert store.version == before
        rebuild(store, catalog)
        assert dump(store) == dump(fresh)


def test_removal_takes_all_statements_away_and_leaves_stubs(tmp_path: Path) -> None:
    catalog = FakeCatalog(ALL)
    with GraphStore(tmp_path) as store:
        catch_up(store, catalog)
        view = GraphView(store)
        for document in (LAW, DECISION):
            catalog.remove(document)
        catch_up(store, catalog)
        graph = NamedNode(store.iris.file(DECISION.source.sha256))
        assert not list(store.raw.quads_for_pattern(None, None, None, graph))
        assert view.find("98/2023/NĐ-CP") == ()
        assert view.find("06/2022/QH15") == ()
        (law,) = view.find(name="Luật Thi đua, khen thưởng")
        assert (law.held, law.number) == (False, None)
        rest = [d for d in ALL if d not in (LAW, DECISION)]
        with GraphStore(tmp_path / "fresh") as fresh:
            catch_up(fresh, FakeCatalog(rest))
            assert [line for line in dump(store) if "policy#sequence" not in line] == [
                line for line in dump(fresh) if "policy#sequence" not in line
            ]


def test_new_evidence_moves_what_others_said_before(tmp_path: Path) -> None:
    """PLAN cites the law by name; when the law arrives with its number, PLAN's graph is written again."""
    catalog = FakeCatalog([PLAN])
    with GraphStore(tmp_path) as store:
        catch_up(store, catalog)
        view = GraphView(store)
        (before,) = view.find(name="Luật Thi đua, khen thưởng")
        catalog.add(LAW)
        catch_up(store, catalog)
        (after,) = view.find(name="Luật Thi đua, khen thưởng")
        assert after.number == "06/2022/QH15"
        assert view.card(before.iri) is None
        assert len(view.related(after.iri, "based_on", "in")) == 1


def test_another_base_builds_anew(tmp_path: Path) -> None:
    catalog = FakeCatalog([LAW])
    with GraphStore(tmp_path) as store:
        catch_up(store, catalog)
    with GraphStore(tmp_path, base="https://kho.example/") as store:
        catch_up(store, catalog)
        (law,) = GraphView(store).find("06/2022/QH15")
        assert law.iri == "https://kho.example/van-ban/luat/6-2022-qh15"


def test_a_graph_of_another_form_is_built_anew(tmp_path: Path) -> None:
    catalog = FakeCatalog([LAW])
    with GraphStore(tmp_path) as store:
        catch_up(store, catalog)
    (tmp_path / "CURRENT").write_text("gen999-000001/snap-00000001")
    with GraphStore(tmp_path) as store:
        assert not store.version
        assert catch_up(store, catalog).changes == 1
        assert len(GraphView(store).find("06/2022/QH15")) == 1


KILLED = textwrap.dedent(
    """
    import os, signal, sys
    from pathlib import Path
    import kg.store, kg.sync, kg.ledger, kg.writer
    from tests.kg.builders import FakeCatalog
    from tests.kg.library import ALL

    folder, where, first = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    catalog = FakeCatalog(ALL[:first])
    store = kg.store.GraphStore(folder)
    kg.sync.catch_up(store, catalog)
    for document in ALL[first:]:
        catalog.add(document)
    catalog.remove(ALL[0])

    def die(*_args, **_named):
        os.kill(os.getpid(), signal.SIGKILL)

    owner, name = {"describe": (kg.store.GraphWriter, "describe"), "publish": (kg.store.GraphWriter, "publish"),
        "switch": (kg.writer, "write_atomically"), "clean": (kg.ledger.Ledger, "clean"),
        "resolve": (kg.ledger.Ledger, "_resolve"), "write": (kg.store.GraphWriter, "_add")}[where]
    setattr(owner, name, die)
    kg.sync.catch_up(store, catalog)
    """
)


@pytest.mark.parametrize("where", ["resolve", "write", "describe", "publish", "switch", "clean"])
def test_killed_anywhere_the_next_catching_up_is_right(tmp_path: Path, where: str) -> None:
    first = 3
    command = [sys.executable, "-c", KILLED, str(tmp_path / "graph"), where, str(first)]
    root = Path(__file__).parents[2]
    ended = subprocess.run(command, cwd=root, env={**os.environ, "PYTHONPATH": str(root)}, check=False)
    assert ended.returncode == -signal.SIGKILL
    catalog = FakeCatalog(ALL[:first])
    for document in ALL[first:]:
        catalog.add(document)
    catalog.remove(ALL[0])
    with GraphStore(tmp_path / "graph") as store, GraphStore(tmp_path / "fresh") as fresh:
        assert store.sequence in (first, len(ALL) + 1)
        catch_up(store, catalog)
        catch_up(fresh, catalog)
        assert dump(store) == dump(fresh)


def test_a_thousand_citations_are_written_in_bulk(tmp_path: Path) -> None:
    citations = [
        cite("Quyết định", f"{i}/QĐ-TTg", "2024-01-02", "Thủ tướng Chính phủ") for i in range(1, 400)
    ]
    papers: list[Document] = [
        paper(header("Báo cáo", f"{k}/BC-BNV", "2025-01-02", "Bộ Nội vụ"), citations) for k in range(1, 13)
    ]
    with GraphStore(tmp_path) as store:
        progress = catch_up(store, FakeCatalog(papers))
        assert progress.quads > 50_000
        (cited,) = GraphView(store).find("17/QĐ-TTg")
        assert len(GraphView(store).mentions(cited.iri)) == 12
        catalog = FakeCatalog([*papers, REPORT])
        assert catch_up(store, catalog).graphs == 1
