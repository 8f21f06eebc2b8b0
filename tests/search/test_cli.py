"""The command line: what it prints, where, in which language, and the exit codes."""

from __future__ import annotations

import json
import socket
import sqlite3
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from ingest.catalog.store import FILE_NAME
from search.cli import main as cli
from search.engine.engine import Engine
from tests.search.command import run
from tests.search.library import write_papers

LONG = "Kế hoạch nào " * 800
ENGLISH = (
    "Usage",
    "Error",
    "Options:",
    "Commands:",
    "Missing",
    "No such",
    "Invalid",
    "Try ",
    "Traceback",
    "required",
)

COMMANDS = (
    "ingest", "ask", "show", "extract", "export", "sparql", "serve", "remove", "rebuild", "check", "stats", "backup",
    "restore", "search", "analyse", "report", "keys",
)  # fmt: skip


def test_help_is_vietnamese_and_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "--help")
    assert code == 0
    for name in COMMANDS:
        assert f"\n  {name} " in out
    assert not [word for word in ENGLISH if word in out]


@pytest.mark.parametrize("command", COMMANDS)
def test_help_of_each_command_is_vietnamese(capsys: pytest.CaptureFixture[str], command: str) -> None:
    code, out, _ = run(capsys, command, "--help")
    assert code == 0 and "Tùy chọn:" in out
    assert not [
        word for word in (*ENGLISH, "[default", "[OPTIONS]", "<str>", "<path>", "range>") if word in out
    ]


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("luocdo 0.")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ([], "Lệnh:"),
        (["xem"], "Không có lệnh “xem”"),
        (["ingst", "x"], "Có phải ý bạn là"),
        (["ask"], "Cần một câu hỏi"),
        (["ask", "a", "--batch", "b"], "Cần một câu hỏi"),
        (["ask", "--batch", "không-có.jsonl"], "Không có tệp “không-có.jsonl”"),
        (["ask", "x", "--limit", "0"], "không hợp lệ"),
        (["ask", "x", "--limit", "ba"], "phải là số nguyên"),
        (["ask", "x", "--limit", "101"], "từ 100 trở xuống"),
        (["ask", "x", "--nhanh"], "Không có tùy chọn “--nhanh”"),
        (["ask", "x", "--data"], "cần một giá trị"),
        (["extract"], "Thiếu tham số"),
        (["extract", "a", "b"], "Thừa tham số"),
        (["extract", "/"], "là thư mục"),
        (["sparql", "ASK {}", "--format", "xyz"], "Không có định dạng “xyz”"),
        (["sparql", "SELECT"], "không hiểu từ dòng 1, cột 7 (câu dừng giữa chừng)"),
        (["sparql", "ASK {} nữa"], "không hiểu từ dòng 1, cột 8 (“nữa”)"),
        (["sparql", "DROP ALL"], "Không cho phép DROP"),
        (["sparql", "@không-có.rq"], "Không đọc được tệp truy vấn"),
        (["export", "--format", "doc", "-o", "x"], "Không có định dạng «doc»"),
        (["ask", LONG], "ký tự, tối đa 2.000:"),
        (["search", "x", "--status", "sai"], "Không có tình trạng “sai”"),
        (["search", "x", "--from", "2024-13"], "“2024-13” không phải ngày"),
        (["search", "x", "--to", "2024-02-30"], "“2024-02-30” không phải ngày"),
        (["search", "x", "--to", "20240517"], "“20240517” không phải ngày"),
        (["export", "--format", "html", "-o", "x", "--from", "2024-W01-1"], "“2024-W01-1” không phải ngày"),
        (["export", "--format", "html", "-o", "x", "--page", "a3"], "Không có khổ “a3”"),
        (["export", "--format", "html", "-o", "x", "--status", "x"], "Không có hiệu lực “x”"),
        (["keys", "x"], "“x” không thuộc"),
    ],
)
def test_wrong_use_is_explained_and_ends_with_2(
    data: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], told: str
) -> None:
    code, out, err = run(capsys, *arguments)
    assert code == 2
    assert told in err and not out
    assert not [word for word in ENGLISH if word in err]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["show", "999/KH-UBND"], "Không có văn bản nào ứng với “999/KH-UBND”"),
        (["remove", "999/KH-UBND"], "Không có văn bản nào ứng với “999/KH-UBND”"),
        (["extract", "không-có.txt"], "không có tệp hoặc thư mục này"),
        (["restore", "không-có.tar.gz"], "Không có tệp sao lưu"),
        (["export", "--format", "csv", "-o", "/không-có/x"], "báo lỗi: không có tệp hoặc thư mục này"),
    ],
)
def test_what_cannot_be_done_is_told_and_ends_with_1(
    data: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], told: str
) -> None:
    code, out, err = run(capsys, *arguments)
    assert code == 1
    assert told in err and not out and "Traceback" not in err


@pytest.mark.parametrize(
    "command", [["ask", "gì"], ["show", "x"], ["stats"], ["check"], ["rebuild"], ["remove", "x"]]
)
def test_a_data_directory_without_a_library_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], command: list[str]
) -> None:
    code, _, err = run(capsys, *command, "--data", str(tmp_path / "trống"))
    assert code == 1 and "Chưa có kho văn bản" in err and "trống" in err
    assert not (tmp_path / "trống").exists()


@pytest.mark.parametrize("command", [["ask", "gì"], ["stats"], ["check"], ["ingest", "."], ["rebuild"]])
def test_a_newer_data_directory_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], command: list[str]
) -> None:
    raw = sqlite3.connect(tmp_path / FILE_NAME)
    raw.execute("PRAGMA user_version = 99")
    raw.close()
    before = (tmp_path / FILE_NAME).read_bytes()
    code, _, err = run(capsys, *command, "--data", str(tmp_path))
    assert code == 1 and "phiên bản luocdo mới hơn" in err
    assert (tmp_path / FILE_NAME).read_bytes() == before


def test_ingest_tells_what_became_of_each_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    papers = write_papers(tmp_path / "giấy tờ")
    (papers / "rỗng.txt").write_bytes(b"")
    (papers / "lạ.xyz").write_bytes(b"abc")
    with zipfile.ZipFile(papers / "gói.zip", "w") as package:
        package.write(papers / "bao-cao.txt", "bản sao.txt")
        package.writestr("../thoát.txt", "x")
    data = str(tmp_path / "data")
    code, out, err = run(capsys, "ingest", str(papers), str(tmp_path / "không-có"), "--data", data)
    assert code == 1
    counts = dict(line.rsplit(None, 1) for line in out.splitlines()[:4])
    assert counts == {"thêm": "3", "đã có": "1", "thay": "0", "lỗi": "4"}
    for name, reason in (
        ("rỗng.txt", "rỗng"),
        ("lạ.xyz", "chưa đọc được"),
        ("thoát.txt", "ngoài gói"),
        ("không-có", "không có tệp hoặc thư mục này"),
        ("bản sao.txt", "cùng nội dung"),
    ):
        assert any(name in line and reason in line for line in out.splitlines()), name
    assert err.count("thêm: ") == 3
    code, out, _ = run(capsys, "ingest", str(papers / "bao-cao.txt"), "--data", data)
    assert code == 0 and "đã có           1" in out


def test_ingest_as_json_tells_one_event_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    papers = write_papers(tmp_path / "papers")
    code, out, _ = run(capsys, "ingest", str(papers), "--json", "--data", str(tmp_path / "data"))
    *files, done = [json.loads(line) for line in out.splitlines()]
    assert code == 0
    assert {(file["result"], file["number"]) for file in files} >= {
        ("added", "58/KH-UBND"),
        ("added", "77/QĐ-BNV"),
    }
    assert done == {"done": True, "added": 3, "unchanged": 0, "replaced": 0, "failed": 0}


def test_ingest_of_an_empty_folder_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "trống").mkdir()
    code, out, _ = run(capsys, "ingest", str(tmp_path / "trống"), "--data", str(tmp_path / "data"))
    assert code == 0 and "Không thấy tệp nào" in out


def test_an_unforeseen_error_is_one_line(
    data: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("chia\ncho không")

    monkeypatch.setattr(Engine, "show", broken)
    code, _, err = run(capsys, "show", "x")
    assert code == 1 and len(err.splitlines()) == 1
    assert "ZeroDivisionError" in err and "LUOCDO_DEBUG=1" in err
    monkeypatch.setenv("LUOCDO_DEBUG", "1")
    _, _, err = run(capsys, "show", "x")
    assert "Traceback" in err


def test_nothing_heavy_is_imported_for_help() -> None:
    heavy = (
        "rich",
        "rdflib",
        "pyoxigraph",
        "numpy",
        "tantivy",
        "faiss",
        "torch",
        "fastapi",
        "lxml",
        "pydantic",
    )
    code = (
        "import sys; from search.cli.main import main; main(['--help']); "
        f"print([name for name in {heavy!r} if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr.strip() == "[]"


def test_ask_does_not_import_what_it_does_not_need(data: Path) -> None:
    heavy = (
        "rich",
        "rdflib",
        "torch",
        "sentence_transformers",
        "fastapi",
        "pyshacl",
        "networkx",
        "docx",
    )
    code = (
        "import sys; from search.cli.main import main; main(['ask', '58/KH-UBND']); "
        f"print([name for name in {heavy!r} if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr.strip() == "[]"


def test_a_taken_port_is_told(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        code, _, err = run(capsys, "serve", "--port", str(taken.getsockname()[1]))
    assert code == 1 and "đang được chương trình khác dùng" in err


def test_a_reader_that_goes_away_is_no_error(data: Path) -> None:
    command = f"{sys.executable} -m search.cli.main show 77/QĐ-BNV | head -n 1"
    done = subprocess.run(["sh", "-c", command], capture_output=True, text=True, check=False)
    assert "77/QĐ-BNV" in done.stdout and not done.stderr
