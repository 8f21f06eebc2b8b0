"""Commands that only read: ask, extract, show, export, sparql."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Annotated

import typer

from search.cli.options import DataOption, JsonOption, open_engine, print_json
from search.cli.words import UsageProblem


def ask(
    question: Annotated[
        str | None, typer.Argument(metavar="CÂU-HỎI", help="Câu hỏi, trong dấu nháy.")
    ] = None,
    batch: Annotated[
        Path | None, typer.Option("--batch", metavar="TỆP", help='Tệp JSONL, mỗi dòng {"question": …}.')
    ] = None,
    as_json: JsonOption = False,
    limit: Annotated[
        int | None, typer.Option("--limit", min=1, max=100, help="Số đoạn văn nhiều nhất.")
    ] = None,
    data: DataOption = None,
) -> int:
    """Trả lời câu hỏi, kèm văn bản và câu chứng minh."""
    from search.questions.model import QuestionTooLong
    from search.wire import answer_json

    if (question is None) == (batch is None):
        raise UsageProblem("Cần một câu hỏi, hoặc --batch TỆP.")
    with open_engine(data) as engine:
        if batch is not None:
            for answer in engine.ask_batch(_questions(batch), limit=limit):
                sys.stdout.write(answer_json(answer) + "\n")
            return 0
        try:
            answer = engine.ask(question or "", limit=limit)
        except QuestionTooLong as error:
            raise UsageProblem(str(error)) from error
        if as_json:
            sys.stdout.write(answer_json(answer) + "\n")
        else:
            from search.cli.printing import answer_text

            sys.stdout.write(answer_text(answer, limit))
    return 0


def _questions(file: Path) -> Iterator[str]:
    """The questions of a JSONL file. Raises `UsageProblem` that names the file and the line."""
    try:
        lines = file.read_text(encoding="utf-8-sig").splitlines()
    except FileNotFoundError:
        raise UsageProblem(f"Không có tệp “{file}”.") from None
    except UnicodeDecodeError:
        raise UsageProblem(f"Tệp “{file}” không phải chữ UTF-8.") from None
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            question = json.loads(line)["question"]
        except (ValueError, KeyError, TypeError):
            raise UsageProblem(
                f"Tệp “{file}”, dòng {number}: cần một đối tượng JSON có khóa “question”."
            ) from None
        if not isinstance(question, str):
            raise UsageProblem(f"Tệp “{file}”, dòng {number}: “question” phải là chữ.")
        yield question


def extract(
    file: Annotated[Path, typer.Argument(metavar="TỆP", help="Tệp cần đọc.")],
    data: DataOption = None,
) -> int:
    """Đọc một tệp và in mọi điều nhận ra được (JSON), không cần kho."""
    if file.is_dir():
        raise UsageProblem(
            f"“{file}” là thư mục: extract đọc từng tệp một; để nạp cả thư mục, dùng luocdo ingest."
        )
    from ingest.pipeline import parse_file
    from search.wire import extract as to_wire

    print_json(to_wire(parse_file(file)))
    return 0


def show(
    what: Annotated[
        str, typer.Argument(metavar="SỐ-KÝ-HIỆU", help="Số ký hiệu, tên luật, đường dẫn tệp hoặc IRI.")
    ],
    as_json: JsonOption = False,
    data: DataOption = None,
) -> int:
    """Xem một văn bản: thuộc tính, lược đồ hai chiều, nơi được dẫn, hiệu lực."""
    from search import wire
    from search.cli.printing import shown_text

    with open_engine(data) as engine:
        shown = engine.show(what)
        if as_json:
            print_json(wire.show(shown))
        else:
            sys.stdout.write(shown_text(shown))
    return 0


def sparql(
    query: Annotated[str, typer.Argument(metavar="TRUY-VẤN", help="Truy vấn SPARQL chỉ đọc, hoặc @tệp.rq.")],
    form: Annotated[
        str, typer.Option("--format", metavar="F", help="table, json, xml, csv, tsv, turtle hoặc ntriples.")
    ] = "table",
    data: DataOption = None,
) -> int:
    """Hỏi đồ thị bằng SPARQL (chỉ đọc)."""
    from search.engine.sparql import FORMATS

    if form not in FORMATS:
        raise UsageProblem(f"Không có định dạng “{form}”: chọn {', '.join(FORMATS)}.")
    if query.startswith("@"):
        try:
            query = Path(query[1:]).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise UsageProblem(f"Không đọc được tệp truy vấn “{query[1:]}”.") from error
    from kg.errors import QueryError

    with open_engine(data) as engine:
        try:
            sys.stdout.write(engine.sparql(query, form))
        except QueryError as error:
            raise UsageProblem(str(error)) from error
    return 0


COMMANDS: dict[str, Callable[..., int]] = {"ask": ask, "extract": extract, "show": show, "sparql": sparql}
