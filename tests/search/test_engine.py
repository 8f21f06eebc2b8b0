"""The engine: what goes in is found, what is removed is gone, derived stores follow the catalog."""

from __future__ import annotations

import shutil
import sqlite3
import threading
import time
from pathlib import Path

import pytest

from ingest.catalog.errors import (
    LibraryBusy,
    LibraryFollowing,
    NewerLibrary,
    NoLibrary,
    UnknownDocument,
)
from ingest.catalog.lock import writer_lock
from ingest.catalog.store import FILE_NAME
from search.engine.engine import Engine
from search.questions.model import QuestionTooLong
from search.settings import Settings
from tests.search.library import PLAN, write_many


def test_a_question_is_answered_with_the_sentence_that_proves_it(engine: Engine) -> None:
    answer = engine.ask("Kế hoạch nào thực hiện Chỉ thị 05/CT-TTg?")
    assert [document.number for document in answer.documents] == ["58/KH-UBND"]
    proof = answer.documents[0].evidence[0]
    assert "Chỉ thị số 05/CT-TTg" in proof.quote and proof.source.endswith("ke-hoach.txt") and proof.page == 1


def test_a_question_of_content_is_answered_with_passages(engine: Engine) -> None:
    answer = engine.ask("trồng cây bóng mát ở trường học")
    assert "hai nghìn cây bóng mát" in answer.passages[0].text
    assert answer.passages[0].number == "58/KH-UBND"
    assert len(engine.find("cây bóng mát", limit=1).passages) == 1


def test_answers_of_a_batch_keep_their_order_and_a_long_question_stops_nothing(engine: Engine) -> None:
    questions = ["58/KH-UBND", "x" * 10_000, "77/QĐ-BNV"]
    answers = list(engine.ask_batch(questions))
    assert [answer.question for answer in answers] == questions
    assert "tối đa" in answers[1].text and not answers[1].documents


def test_a_question_that_is_too_long_is_refused(engine: Engine) -> None:
    with pytest.raises(QuestionTooLong, match="tối đa"):
        engine.ask("x" * 10_000)


@pytest.mark.parametrize(
    "what",
    [
        "77/QĐ-BNV",
        "77/qd-bnv",
        "Quyết định 77/QĐ-BNV ngày 20/5/2025",
        "quyet-dinh.txt",  # the path it was ingested from
        "hash",
    ],
)
def test_show_finds_a_document_by_whatever_names_it(engine: Engine, filled: Path, what: str) -> None:
    if what == "quyet-dinh.txt":
        what = str(filled / "papers" / what)
    elif what == "hash":
        what = next(card.key for card in engine.catalog.cards() if card.number == "77/QĐ-BNV")[:12]
    shown = engine.show(what)
    assert shown.card.number == "77/QĐ-BNV" and shown.card.held
    assert shown.files == (str(filled / "papers" / "quyet-dinh.txt"),)
    assert ("replaces", "12/QĐ-BNV") in {(e.rel, getattr(e.object, "number", None)) for e in shown.outgoing}
    assert any(e.subject.number == "90/BC-UBND" for e in shown.incoming)
    assert shown.mentions and shown.why is not None


def test_an_unknown_number_is_told(engine: Engine) -> None:
    with pytest.raises(UnknownDocument, match="999/KH-UBND"):
        engine.show("999/KH-UBND")
    assert not engine.ask("Văn bản nào sửa đổi Nghị quyết 999/NQ-HĐND?").documents


def test_ingesting_again_changes_nothing(copy: Engine, filled: Path) -> None:
    before = copy.catalog.sequence
    report = copy.ingest([filled / "papers"])
    assert report.count("unchanged") == 3 == len(report.files)
    assert copy.catalog.sequence == before


def test_a_changed_file_replaces_itself_everywhere(copy: Engine, filled: Path, tmp_path: Path) -> None:
    papers = tmp_path / "papers"
    shutil.copytree(filled / "papers", papers)
    copy.ingest([papers])
    assert len(copy.catalog.all_keys()) == 3, "the same contents under other paths"
    copy.remove(str(filled / "papers"))
    other = PLAN.replace("05/CT-TTg", "06/CT-TTg").replace("bóng mát", "ăn quả")
    (papers / "ke-hoach.txt").write_text(other, encoding="utf-8")
    report = copy.ingest([papers / "ke-hoach.txt"])
    assert [file.result for file in report.files] == ["replaced"]
    assert not copy.ask("Kế hoạch nào thực hiện Chỉ thị 05/CT-TTg?").documents
    assert [d.number for d in copy.ask("Kế hoạch nào thực hiện Chỉ thị 06/CT-TTg?").documents] == [
        "58/KH-UBND"
    ]
    assert "ăn quả" in copy.find("cây ăn quả").passages[0].text
    assert copy.check() == ()


def test_what_is_removed_leaves_a_stub_where_others_cite_it(copy: Engine, filled: Path) -> None:
    assert copy.remove("77/QĐ-BNV") == (str(filled / "papers" / "quyet-dinh.txt"),)
    shown = copy.show("77/QĐ-BNV")
    assert not shown.card.held and shown.files == () and not shown.outgoing
    assert any(edge.subject.number == "90/BC-UBND" for edge in shown.incoming)
    with pytest.raises(UnknownDocument):
        copy.show("12/QĐ-BNV")
    assert copy.check() == ()


def test_a_folder_is_removed_whole(copy: Engine, filled: Path) -> None:
    assert len(copy.remove(str(filled / "papers"))) == 3
    assert copy.catalog.all_keys() == () and copy.check() == ()
    assert not list((copy.directory / "originals").glob("*/*"))


def test_reading_goes_on_while_another_process_writes(copy: Engine, filled: Path, tmp_path: Path) -> None:
    heard: list[str] = []
    with writer_lock(copy.directory, 0), Engine(copy.directory, tell=heard.append) as reader:
        assert reader.ask("58/KH-UBND").documents
        with (
            Engine(copy.directory, Settings(data=str(copy.directory), wait_seconds=0.0)) as second,
            pytest.raises(LibraryBusy),
        ):
            second.ingest([filled / "papers"])


def test_no_library_is_told_and_none_is_made(tmp_path: Path) -> None:
    with Engine(tmp_path / "trống") as engine:
        for act in (
            lambda: engine.ask("gì"),
            lambda: engine.remove("x"),
            lambda: engine.backup(tmp_path / "b"),
            engine.rebuild,
        ):
            with pytest.raises(NoLibrary):
                act()
    assert not (tmp_path / "trống").exists()


def test_a_newer_library_is_refused_by_every_command(copy: Engine, filled: Path) -> None:
    copy.close()
    raw = sqlite3.connect(copy.directory / FILE_NAME)
    raw.execute("PRAGMA user_version = 99")
    raw.close()
    for act in (lambda: copy.ask("gì"), lambda: copy.ingest([filled / "papers"]), copy.check, copy.rebuild):
        with pytest.raises(NewerLibrary, match="mới hơn"):
            act()


def test_statistics_count_what_is_there(engine: Engine) -> None:
    told = engine.stats()
    assert told["documents"] == 3 and told["passages"] == told["indexed_passages"]
    assert int(str(told["cited_only"])) >= 3


def set_parser(data: Path, parser: int) -> None:
    raw = sqlite3.connect(data / FILE_NAME)
    with raw:
        raw.execute("UPDATE documents SET parser = ?", (parser,))
    raw.close()


def test_a_library_read_by_older_steps_says_so_until_it_is_read_again(copy: Engine) -> None:
    copy.close()
    set_parser(copy.directory, 0)
    told: list[str] = []
    with Engine(copy.directory, tell=told.append) as engine:
        engine.ask("58/KH-UBND")
        engine.ask("58/KH-UBND")
        assert len([one for one in told if "rebuild --reread" in one and one.startswith("3 văn bản")]) == 1
        assert any("rebuild --reread" in finding.message for finding in engine.check())
        assert engine.stats()["read_by_older_parser"] == 3
        engine.rebuild(reread=True)
    told.clear()
    with Engine(copy.directory, tell=told.append) as engine:
        engine.ask("58/KH-UBND")
    assert told == []


def test_a_long_catching_up_of_a_service_blocks_no_reader(
    filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = tmp_path / "data"
    with Engine(data) as writer:
        writer.ingest([filled / "papers" / "ke-hoach.txt"])
        more = write_many(tmp_path / "more", 8)
        monkeypatch.setattr(writer, "_follow", lambda: None)  # killed before graph and index followed
        writer.ingest([more])
    held, seen = threading.Event(), threading.Event()
    follow = Engine._follow

    def slowly(self: Engine) -> None:
        seen.set()
        assert held.wait(20)
        follow(self)

    monkeypatch.setattr(Engine, "_follow", slowly)
    with Engine(data, background=True) as service:
        assert service.ask("58/KH-UBND").documents, "the state published before answers"
        assert seen.wait(10) and service.lag()["graph"] > 0
        assert service.ask("58/KH-UBND").documents
        held.set()
        deadline = time.monotonic() + 20
        while any(service.lag().values()) and time.monotonic() < deadline:
            time.sleep(0.05)
        assert service.lag() == {"graph": 0, "index": 0}
        assert service.show("7/KH-UBND").card.held


def test_a_service_that_has_published_nothing_says_that_it_is_building(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = tmp_path / "data"
    with Engine(data) as writer:
        monkeypatch.setattr(writer, "_follow", lambda: None)
        writer.ingest([write_many(tmp_path / "many", 8)])
    held, follow = threading.Event(), Engine._follow

    def slowly(self: Engine) -> None:
        assert held.wait(20)
        follow(self)

    monkeypatch.setattr(Engine, "_follow", slowly)
    with Engine(data, background=True) as service:
        with pytest.raises(LibraryFollowing):
            service.ask("7/KH-UBND")
        held.set()
