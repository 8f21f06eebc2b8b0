"""What is learnt of a state of the graph and kept beside it: believed only where it is of that state and whole."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from kg.library import summary_of
from search.engine import learnt
from search.engine.engine import Engine
from search.questions.gathering import changed, counted, laws_told, lexicon_of, signers_told
from search.questions.lexicon import Lexicon, Names
from search.questions.pieces import arrays_of, read_row
from search.wire import answer_json
from tests.search.graph import card

QUESTIONS = (
    "Kế hoạch nào thực hiện Chỉ thị 05/CT-TTg?",
    "Ai ký Chỉ thị 05/CT-TTg?",
    "Các kế hoạch của UBND tỉnh",
    "Phong trào nào đang được phát động?",
    "Văn bản nào còn hiệu lực?",
    "kế hoạch trồng cây xanh ven biển do ai ký?",
)
LATER = """ỦY BAN NHÂN DÂN TỈNH CÀ MAU

Số: {number}/KH-UBND
Cà Mau, ngày 4 tháng 6 năm 2025

KẾ HOẠCH
{title}

Thực hiện Chỉ thị số 05/CT-TTg ngày 5 tháng 2 năm 2024 của Thủ tướng Chính phủ, Ủy ban nhân dân tỉnh ban hành kế hoạch như sau:
1. Các sở, ngành chủ động tham mưu, báo cáo kết quả trước ngày 15 tháng 12.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn Khải
"""


def folder_of(engine: Engine) -> Path:
    (found,) = engine.directory.glob("graph/*/learnt")
    return found


def answers(engine: Engine) -> list[str]:
    return [answer_json(engine.ask(question)) for question in QUESTIONS]


def known(lexicon: Lexicon) -> tuple[object, ...]:
    """All that a lexicon knows, whatever pieces it lies in."""
    papers = lexicon.titles.papers
    alive = [n for n in range(len(papers)) if not papers._gone[n]]
    rows = sorted(repr(papers.paper(n)) + str(papers.titled[n]) for n in alive)
    return *(getattr(lexicon, name) for name in Names.__dataclass_fields__), rows, papers.with_titles


def made_anew(engine: Engine) -> Lexicon:
    return lexicon_of(engine.view, engine.passages.beginning)


def add(engine: Engine, folder: Path, number: int, title: str) -> Path:
    file = folder / f"{number}.txt"
    file.write_text(LATER.format(number=number, title=title), encoding="utf-8")
    engine.ingest([file])
    return file


def test_an_ingest_leaves_what_questions_need(copy: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.view.GraphView.summaries", lambda _: pytest.fail("all cards were read"))
    assert known(copy.lexicon()) == known(made_anew(copy))


def _cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-7])


def _turned(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(bytes(content))


@pytest.mark.parametrize("which", ["*.json", "*.safetensors", "*"])
@pytest.mark.parametrize("harm", [Path.unlink, _cut, _turned], ids=["missing", "cut", "one bit turned"])
def test_a_damaged_file_only_costs_time(copy: Engine, which: str, harm: Callable[[Path], None]) -> None:
    before, folder = answers(copy), folder_of(copy)
    files = sorted(folder.glob(which))
    contents = {file.name: file.read_bytes() for file in files}
    copy.close()
    for file in files:
        harm(file)
    with Engine(copy.directory, passive=True) as reader:
        assert answers(reader) == before  # who only reads makes it for himself
    with Engine(copy.directory) as writer:
        assert answers(writer) == before
    assert {name: (folder / name).read_bytes() for name in contents} == contents


def _other_state(manifest: learnt._Manifest) -> learnt._Manifest:
    return msgspec.structs.replace(manifest, state=manifest.state.replace("snap-0", "snap-9"))


def _other_birth(manifest: learnt._Manifest) -> learnt._Manifest:
    return msgspec.structs.replace(manifest, born=manifest.born - 1)


def _other_format(manifest: learnt._Manifest) -> learnt._Manifest:
    return msgspec.structs.replace(manifest, format=manifest.format - 1)


def _other_reader(manifest: learnt._Manifest) -> learnt._Manifest:
    return msgspec.structs.replace(manifest, parser=manifest.parser - 1)


@pytest.mark.parametrize("other", [_other_state, _other_birth, _other_format, _other_reader])
def test_what_is_of_another_state_or_version_is_not_believed(
    copy: Engine, other: Callable[[learnt._Manifest], learnt._Manifest]
) -> None:
    before, folder = known(copy.lexicon()), folder_of(copy)
    manifest = learnt._read(folder)
    assert manifest is not None
    wrong = other(msgspec.structs.replace(manifest, names=Names(laws={"luat": ()}), parts=()))
    learnt._write(folder, wrong)
    copy.close()
    with Engine(copy.directory) as again:
        assert known(again.lexicon()) == before
    assert learnt._read(folder) == manifest


def test_changes_teach_what_all_papers_would(copy: Engine, tmp_path: Path) -> None:
    files = [add(copy, tmp_path, n, f"Trồng cây xanh ven biển lần thứ {n}") for n in (71, 72, 73)]
    assert known(copy.lexicon()) == known(made_anew(copy))
    assert copy.ask("kế hoạch trồng cây xanh ven biển lần thứ 72 do ai ký?").documents
    files[1].write_text(LATER.format(number=72, title="Nuôi sò huyết"), encoding="utf-8")
    copy.ingest([files[1]])
    assert known(copy.lexicon()) == known(made_anew(copy))
    copy.remove(str(files[0]))
    assert known(copy.lexicon()) == known(made_anew(copy))
    copy.rebuild()
    assert known(copy.lexicon()) == known(made_anew(copy))


def test_one_more_paper_writes_little(copy: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(learnt, "_TIMES", 0)
    before = set(folder_of(copy).glob("*.safetensors"))
    monkeypatch.setattr("kg.view.GraphView.summaries", lambda _: pytest.fail("all cards were read"))
    add(copy, tmp_path, 71, "Trồng cây xanh ven biển")
    after = set(folder_of(copy).glob("*.safetensors"))
    assert before < after and len(after) == len(before) + 1
    assert known(copy.lexicon()) == known(made_anew(copy))


def test_small_pieces_are_taken_up(copy: Engine, tmp_path: Path) -> None:
    for number in range(71, 79):
        add(copy, tmp_path, number, f"Trồng cây xanh ven biển lần thứ {number}")
    assert len(list(folder_of(copy).glob("*.safetensors"))) <= 3
    assert known(copy.lexicon()) == known(made_anew(copy))


def test_a_full_disk_is_no_reason_not_to_answer(copy: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    before = answers(copy)
    shutil.rmtree(folder_of(copy))
    copy.close()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(learnt, "_save", full)
    with Engine(copy.directory) as again:
        assert answers(again) == before


def test_what_is_learnt_has_a_version() -> None:
    """Whoever changes what the same cards teach raises `learnt.FORMAT`, and puts the new digest here."""
    plan = card(
        "7/KH-UBND",
        "Kế hoạch",
        issuer="UBND tỉnh Cà Mau",
        title="Trồng 5 ha rừng ngập mặn",
        date="2024-05-06",
    )
    law = card(None, "Luật", name="Luật Nuôi ong")
    bare = replace(card("9/QĐ-UBND", "Quyết định"), held=True, signer="Trần Văn Khải")
    rows = changed(
        (), {c.iri: summary_of(c) for c in (plan, law, bare)}, lambda _: ["Điều 1. Phê duyệt đề án đóng ghe"]
    )
    cards = [read_row(row)[0] for row in rows.values()]
    names = Names.gathered(
        counted(laws_told, cards),
        [("UBND tỉnh Cà Mau", "UBND tỉnh Cà Mau")],
        ["Nuôi ong"],
        counted(signers_told, cards),
    )
    told = [
        *({k: v.tolist() for k, v in arrays_of(sorted(rows.items())).items()}.items()),
        *(sorted(getattr(names, name)) for name in Names.__dataclass_fields__),
    ]
    assert (learnt.FORMAT, hashlib.sha256(repr(told).encode()).hexdigest()[:12]) == (1, "09572ec457ee")
