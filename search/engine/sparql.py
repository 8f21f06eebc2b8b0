"""SPARQL for people: only queries that read, and results in the formats people use.

The store cannot be written through a query and is opened read-only, so what is left to refuse is SERVICE, which
would ask another server over the network, and a clear word about updates.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from kg.errors import QueryError

if TYPE_CHECKING:
    from kg.store import GraphStore

FORMATS = ("table", "json", "csv", "turtle")

_ESCAPED = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})")
_QUIET = re.compile(
    r'"""(?:[^"\\]|\\.|"(?!""))*"""|\'\'\'(?:[^\'\\]|\\.|\'(?!\'\'))*\'\'\''
    r'|"(?:[^"\\\n\r]|\\.)*"|\'(?:[^\'\\\n\r]|\\.)*\'|<[^<>"{}|^`\\\s]*>|#[^\n\r]*',
    re.S,
)
_SERVICE = re.compile(r"(?<![?$:\w.-])service(?![\w:-])", re.I)
_UPDATE = re.compile(r"(?<![?$:\w.-])(insert|delete|load|clear|drop|create|add|move|copy)(?![\w:-])", re.I)
_READ = re.compile(r"(?<![?$:\w.-])(select|ask|construct|describe)(?![\w:-])", re.I)


def refuse_harm(query: str) -> None:
    """Raise `QueryError` for a query that would leave this machine or change something."""
    text = _ESCAPED.sub(_character, query)  # SPARQL reads \\u escapes everywhere, even in keywords
    bare = _QUIET.sub(" ", text)
    if _SERVICE.search(bare):
        raise QueryError("Không cho phép SERVICE: truy vấn chỉ được đọc đồ thị của kho này.")
    update, read = _UPDATE.search(bare), _READ.search(bare)
    if update and (read is None or update.start() < read.start()):
        raise QueryError(
            f"Không cho phép {update[1].upper()}: chỉ nhận truy vấn đọc (SELECT, ASK, CONSTRUCT, DESCRIBE)."
        )


def _character(match: re.Match[str]) -> str:
    code = int(match[1] or match[2], 16)
    return chr(code) if code <= 0x10FFFF else ""


def run_query(store: GraphStore, query: str, form: str = "table") -> str:
    """The result as text: a table, JSON or CSV for SELECT and ASK, Turtle for CONSTRUCT and DESCRIBE.

    Raises `QueryError` for a query that is refused, not SPARQL, or does not give the asked format.
    """
    from pyoxigraph import QueryBoolean, QueryTriples, RdfFormat, serialize

    refuse_harm(query)
    try:
        result = store.query(query)
        if isinstance(result, QueryTriples):
            if form not in ("turtle", "table"):
                raise QueryError("CONSTRUCT và DESCRIBE chỉ cho ra Turtle: dùng --format turtle.")
            data = serialize(result, format=RdfFormat.TURTLE)
            return data.decode("utf-8") if data else ""
        if form == "turtle":
            raise QueryError("Turtle chỉ dùng cho CONSTRUCT và DESCRIBE; hãy chọn json hoặc csv.")
        if isinstance(result, QueryBoolean) and form == "table":
            return "đúng\n" if bool(result) else "sai\n"
        return _select(result, form)
    except (OSError, RuntimeError) as error:
        raise QueryError(f"Truy vấn không chạy được: {error}") from error


def _select(result: Any, form: str) -> str:
    from pyoxigraph import QueryResultsFormat

    if form in ("json", "csv"):
        kind = QueryResultsFormat.JSON if form == "json" else QueryResultsFormat.CSV
        data = result.serialize(format=kind)
        return str((data or b"").decode("utf-8"))
    names = [variable.value for variable in result.variables]
    rows = [[_plain(solution[name]) for name in names] for solution in result]
    return table(names, rows)


def _plain(term: Any) -> str:
    return "" if term is None else " ".join(str(term.value if hasattr(term, "value") else term).split())


def table(names: list[str], rows: list[list[str]]) -> str:
    """Columns of text under their names, for a terminal or a file."""
    widths = [max([len(name), *(len(row[i]) for row in rows)]) for i, name in enumerate(names)]
    lines = [names, ["─" * width for width in widths], *rows]
    text = "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )
    return f"{text}\n({len(rows)} dòng)\n"
