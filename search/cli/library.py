"""Commands that make, mend and measure the library: ingest, remove, rebuild, check, stats, backup, restore."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from search.cli.options import DataOption, JsonOption, open_engine, print_json, tell
from search.cli.progress import progress

if TYPE_CHECKING:
    from ingest.batch import FileResult, Report

RESULT_WORDS = {"added": "thêm", "unchanged": "đã có", "replaced": "thay", "failed": "lỗi"}


def ingest(
    paths: Annotated[list[Path], typer.Argument(metavar="ĐƯỜNG-DẪN…", help="Tệp, thư mục hoặc tệp zip.")],
    workers: Annotated[
        int | None, typer.Option("--workers", min=1, max=256, help="Số tiến trình đọc.")
    ] = None,
    as_json: JsonOption = False,
    data: DataOption = None,
) -> int:
    """Nạp văn bản vào kho."""
    with open_engine(data) as engine:
        if as_json:
            report = engine.ingest(paths, workers=workers, on_result=lambda file: print_json(asdict(file)))
            print_json({"done": True, **{word: report.count(word) for word in RESULT_WORDS}})  # type: ignore[arg-type]
        else:
            with progress() as on_result:
                report = engine.ingest(paths, workers=workers, on_result=on_result)
            sys.stdout.write(report_text(report))
    return 1 if report.count("failed") else 0


def report_text(report: Report) -> str:
    """The table at the end of an ingest: how many of each, and each file that needs a word."""
    if not report.files:
        return "Không thấy tệp nào để nạp.\n"
    lines = [f"{word:<10} {report.count(result):>6}" for result, word in RESULT_WORDS.items()]  # type: ignore[arg-type]
    told = [file for file in report.files if file.result == "failed" or file.reason]
    if told:
        lines.append("")
        lines += [f"{RESULT_WORDS[file.result]}: {file.path}: {file.reason}" for file in told]
    return "\n".join(lines) + "\n"


def file_line(file: FileResult) -> str:
    """One file in one line of progress."""
    what = file.reason if file.result == "failed" else (file.number or file.title)
    return f"{RESULT_WORDS[file.result]}: {file.path}" + (f" ({what})" if what else "")


def remove(
    what: Annotated[
        str, typer.Argument(metavar="VĂN-BẢN", help="Đường dẫn, thư mục, tệp zip hoặc số ký hiệu.")
    ],
    data: DataOption = None,
) -> int:
    """Gỡ văn bản khỏi kho; văn bản khác còn nhắc đến thì vẫn giữ tên."""
    with open_engine(data) as engine:
        for path in engine.remove(what):
            sys.stdout.write(f"đã gỡ: {path}\n")
    return 0


def rebuild(
    reread: Annotated[bool, typer.Option("--reread", help="Đọc lại cả các tệp gốc.")] = False,
    data: DataOption = None,
) -> int:
    """Lập lại đồ thị và chỉ mục từ danh mục."""
    with open_engine(data) as engine:
        engine.rebuild(reread=reread)
    tell("Đã lập lại xong.")
    return 0


def check(as_json: JsonOption = False, data: DataOption = None) -> int:
    """Kiểm tra đồ thị theo các hình dạng và các kho với nhau."""
    with open_engine(data) as engine:
        findings = engine.check()
    if as_json:
        print_json([asdict(finding) for finding in findings])
    elif findings:
        sys.stdout.writelines(f"{finding.where}: {finding.message}\n" for finding in findings)
    else:
        sys.stdout.write("Kho văn bản nguyên vẹn: danh mục, đồ thị và chỉ mục khớp nhau.\n")
    return 1 if findings else 0


def stats(as_json: JsonOption = False, data: DataOption = None) -> int:
    """Kho văn bản có những gì."""
    with open_engine(data) as engine:
        told = engine.stats()
    if as_json:
        print_json(told)
    else:
        sys.stdout.writelines(f"{name}: {told[key]}\n" for key, name in _STATISTICS.items())
    return 0


_STATISTICS = {
    "data": "Thư mục dữ liệu",
    "documents": "Văn bản",
    "paths": "Tệp",
    "unnumbered": "Văn bản không nhận ra số ký hiệu",
    "pages": "Trang",
    "characters": "Ký tự",
    "passages": "Đoạn văn",
    "indexed_passages": "Đoạn văn trong chỉ mục",
    "cited_only": "Văn bản chỉ được nhắc đến",
    "campaigns": "Phong trào thi đua",
    "agencies": "Cơ quan",
    "triples": "Bộ ba trong đồ thị",
    "sequence": "Số thay đổi",
}


def backup(
    file: Annotated[Path, typer.Argument(metavar="TỆP", help="Tệp sao lưu sẽ ghi (.tar.gz).")],
    data: DataOption = None,
) -> int:
    """Sao lưu cả kho vào một tệp."""
    with open_engine(data) as engine:
        documents = engine.backup(file)
    sys.stdout.write(f"Đã sao lưu {documents} văn bản vào {file}.\n")
    return 0


def restore(
    file: Annotated[Path, typer.Argument(metavar="TỆP", help="Tệp do luocdo backup ghi.")],
    data: DataOption = None,
) -> int:
    """Phục hồi kho từ một bản sao lưu, thay cho kho đang có."""
    with open_engine(data) as engine:
        documents = engine.restore(file)
    sys.stdout.write(f"Đã phục hồi {documents} văn bản.\n")
    return 0


COMMANDS: dict[str, Callable[..., int]] = {
    "ingest": ingest,
    "remove": remove,
    "rebuild": rebuild,
    "check": check,
    "stats": stats,
    "backup": backup,
    "restore": restore,
}
