"""The engine: what goes in is found, what is removed is gone, derived stores follow the catalog."""

from __future__ import annotations

import shutil
import sqlite3
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from ingest.catalog import FILE_NAME
from ingest.catalog_errors import (
    LibraryBusy,
    LibraryError,
    LibraryFollowing,
    NewerLibrary,
    NoLibrary,
    UnknownDocument,
)
from ingest.catalog_lock import writer_lock
from kg.errors import QueryError
from search.encoder import HashedEncoder
from search.engine.backup import BackupError
from search.engine.engine import Engine
from search.questions.model import QuestionTooLong
from search.settings import Settings, SettingsError, load_settings
from tests.search.library import PLAN, write_many, write_papers


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of the three papers, made once; tests that change something work on a copy."""
    folder = tmp_path_factory.mktemp("kho")
    with Engine(folder / "data") as engine:
        engine.ingest([write_papers(folder / "papers")])
    return folder


@pytest.fixture
def engine(filled: Path) -> Iterator[Engine]:
    with Engine(filled / "data") as opened:
        yield opened


@pytest.fixture
def copy(filled: Path, tmp_path: Path) -> Iterator[Engine]:
    shutil.copytree(filled / "data", tmp_path / "data")
    with Engine(tmp_path / "data") as opened:
        yield opened


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


@pytest.mark.parametrize("lost", ["graph", "index", "both"])
def test_derived_stores_come_back_by_themselves(copy: Engine, lost: str) -> None:
    for name in ("graph", "index"):
        if lost in (name, "both"):
            shutil.rmtree(copy.directory / name)
    assert copy.ask("Kế hoạch nào thực hiện Chỉ thị 05/CT-TTg?").documents
    assert copy.check() == ()


def test_many_changes_are_followed_in_two_processes(
    filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("search.engine.sync.MANY_CHANGES", 1)
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    with Engine(tmp_path / "data") as engine:
        engine.ingest([filled / "papers"])
        assert engine.check() == ()
        assert engine.ask("Kế hoạch nào thực hiện Chỉ thị 05/CT-TTg?").documents


def damage(directory: Path) -> None:
    files = [
        *directory.glob("graph/**/*.sst"),
        *directory.glob("index/**/*.json"),
        directory / "graph" / "CURRENT",
    ]
    for file in files:
        file.write_bytes(b"rac")


@pytest.mark.parametrize("act", ["rebuild", "ask"])
def test_damaged_stores_are_mended(copy: Engine, act: str) -> None:
    damage(copy.directory)
    if act == "rebuild":
        copy.rebuild()
    assert copy.ask("Kế hoạch nào thực hiện Chỉ thị 05/CT-TTg?").documents
    assert copy.check() == ()


def test_another_encoder_makes_another_index(copy: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    copy.close()
    monkeypatch.setattr("search.encoder.default_encoder", HashedEncoder)
    heard: list[str] = []
    with Engine(copy.directory, tell=heard.append) as engine:
        assert engine.find("cây bóng mát").passages and engine.check() == ()
    assert len(heard) == 1 and "bộ mã hóa" in heard[0]


def test_rebuild_can_read_the_originals_again(copy: Engine, filled: Path) -> None:
    before = copy.show("77/QĐ-BNV")
    copy.rebuild(reread=True)
    assert copy.show("77/QĐ-BNV") == before


def test_a_backup_brings_the_library_back(copy: Engine, tmp_path: Path) -> None:
    file = tmp_path / "kho.tar.gz"
    assert copy.backup(file) == 3
    with Engine(tmp_path / "khác") as other:
        assert other.restore(file) == 3
        assert other.check() == ()
        assert other.show("77/QĐ-BNV") == copy.show("77/QĐ-BNV")
    copy.remove("77/QĐ-BNV")
    copy.restore(file)
    assert copy.show("77/QĐ-BNV").card.held and copy.check() == ()


@pytest.mark.parametrize("content", [b"", b"khong phai ban sao luu", None])
def test_a_bad_backup_leaves_the_library_as_it_was(
    copy: Engine, tmp_path: Path, content: bytes | None
) -> None:
    file = tmp_path / "kho.tar.gz"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(BackupError, match="sao lưu"):
        copy.restore(file)
    assert len(copy.catalog.all_keys()) == 3 and copy.check() == ()


def test_a_cut_backup_leaves_the_library_as_it_was(copy: Engine, tmp_path: Path) -> None:
    file = tmp_path / "kho.tar.gz"
    copy.backup(file)
    file.write_bytes(file.read_bytes()[:-2000])
    with pytest.raises(BackupError):
        copy.restore(file)
    assert len(copy.catalog.all_keys()) == 3 and copy.check() == ()


def test_check_sees_stores_that_do_not_agree(copy: Engine) -> None:
    (key, *_) = copy.catalog.all_keys()
    copy.catalog.originals.drop(key)
    copy.index.remove(key)
    copy.index.commit(copy.catalog.sequence)
    told = " ".join(finding.message for finding in copy.check())
    assert "thiếu tệp gốc" in told and "đoạn" in told


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


def test_another_base_iri_asks_for_a_rebuild(copy: Engine) -> None:
    other = Settings(data=str(copy.directory), base_iri="https://vi-du.vn/")
    with Engine(copy.directory, other) as engine:
        with pytest.raises(LibraryError, match="rebuild"):
            engine.ask("58/KH-UBND")
        engine.rebuild()
        assert engine.show("58/KH-UBND").card.iri.startswith("https://vi-du.vn/")


@pytest.mark.parametrize(
    ("query", "form", "expected"),
    [
        ("SELECT (1 AS ?một) {}", "csv", "1"),
        ("ASK { ?s ?p ?o }", "table", "đúng"),
        ("ASK { ?s ?p ?o }", "json", '"boolean":true'),
        (
            "CONSTRUCT { ?s a <x:y> } WHERE { ?s a <http://data.europa.eu/eli/ontology#LegalResource> } LIMIT 1",
            "turtle",
            "x:y",
        ),
        ('SELECT ("service insert" AS ?chữ) {}', "table", "service insert"),
        ("SELECT ?service { ?service ?p ?o } LIMIT 1 # service", "table", "(1 dòng)"),
        ("PREFIX service: <http://service/> SELECT * { ?s service:x ?o }", "table", "(0 dòng)"),
    ],
)
def test_queries_that_read_are_answered(engine: Engine, query: str, form: str, expected: str) -> None:
    assert expected in engine.sparql(query, form)


@pytest.mark.parametrize(
    ("query", "form", "told"),
    [
        ("INSERT DATA { <a:a> <a:b> <a:c> }", "table", "INSERT"),
        ("DROP ALL", "table", "DROP"),
        ("LOAD <http://a/>", "table", "LOAD"),
        ("SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }", "table", "SERVICE"),
        ("SELECT * { service<http://127.0.0.1:1/> { ?s ?p ?o } }", "table", "SERVICE"),
        ("SELECT * { \\u0053ERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }", "table", "SERVICE"),
        ("SELECT * { ?s ?p 'a\\'b' . SERVICE <http://127.0.0.1:1/> {} # ' \n }", "table", "SERVICE"),
        ("SELECT", "table", "không hợp lệ"),
        ("ASK {}", "turtle", "Turtle"),
        ("DESCRIBE <x:y>", "csv", "Turtle"),
    ],
)
def test_queries_that_do_more_than_read_are_refused(engine: Engine, query: str, form: str, told: str) -> None:
    with pytest.raises(QueryError, match=told):
        engine.sparql(query, form)


def test_statistics_count_what_is_there(engine: Engine) -> None:
    told = engine.stats()
    assert told["documents"] == 3 and told["passages"] == told["indexed_passages"]
    assert int(str(told["cited_only"])) >= 3


def test_settings_come_from_option_environment_and_file_in_this_order(tmp_path: Path) -> None:
    (tmp_path / "luocdo.toml").write_text("limit = 3\nport = 9000\nworkers = 4\n", encoding="utf-8")
    environment = {
        "LUOCDO_DATA": str(tmp_path),
        "LUOCDO_PORT": "9001",
        "LUOCDO_LIMIT": "4",
        "LUOCDO_DEBUG": "1",
    }
    found = load_settings(environment, limit=5, host=None)
    assert (found.directory, found.limit, found.port, found.workers) == (tmp_path, 5, 9001, 4)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("limit = 'nhiều'", "Cài đặt không hợp lệ: “limit” phải là số nguyên"),
        ("rate = [1]", "“rate” phải là số"),
        ("không_có = 1", "tệp cài đặt"),
        ("khong_co = 1", "không có cài đặt “khong_co”"),
        ("= hỏng", "tệp cài đặt"),
        ("\x00", "tệp cài đặt"),
    ],
)
def test_bad_settings_are_told(tmp_path: Path, content: str, told: str) -> None:
    (tmp_path / "luocdo.toml").write_text(content, encoding="utf-8")
    with pytest.raises(SettingsError, match=told):
        load_settings({}, data=str(tmp_path))


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
