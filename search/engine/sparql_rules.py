"""Which SPARQL is let through: one query that reads this library, with no more rows than are allowed.

The text is parsed twice: by rdflib's grammar, whose tree is searched for what is refused, and by the store. A cheap look
at the words comes first and gives the clearer message. SERVICE and FROM are refused because they name data outside
the library (FROM would at best pick single source files, which GRAPH does too); updates because nothing may change.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from kg.errors import QueryError

MOST_CHARACTERS = 20_000
KINDS = {
    "SelectQuery": "select",
    "AskQuery": "ask",
    "ConstructQuery": "construct",
    "DescribeQuery": "describe",
}

_ESCAPED = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})")
_QUIET = re.compile(
    r'"""(?:[^"\\]|\\.|"(?!""))*"""|\'\'\'(?:[^\'\\]|\\.|\'(?!\'\'))*\'\'\''
    r'|"(?:[^"\\\n\r]|\\.)*"|\'(?:[^\'\\\n\r]|\\.)*\'|<[^<>"{}|^`\\\s]*>|#[^\n\r]*',
    re.S,
)
_KEYWORD = r"(?<![?$:@\w.-]){}(?![\w:-])"
_SERVICE = re.compile(_KEYWORD.format("service"), re.I)
_FROM = re.compile(_KEYWORD.format("from"), re.I)
_UPDATE = re.compile(_KEYWORD.format("(insert|delete|load|clear|drop|create|add|move|copy)"), re.I)
_READ = re.compile(_KEYWORD.format("(select|ask|construct|describe)"), re.I)
_TOP = re.compile(r"[{}]|" + _KEYWORD.format("(limit|values)") + r"(\s*\d+)?", re.I)


def plain(query: str) -> str:
    """The query with its \\u escapes read, as SPARQL does everywhere, even in keywords."""
    return _ESCAPED.sub(_character, query)


def _character(match: re.Match[str]) -> str:
    code = int(match[1] or match[2], 16)
    return chr(code) if code <= 0x10FFFF and not 0xD800 <= code <= 0xDFFF else ""


def _bare(text: str) -> str:
    """The text with strings, IRIs and comments blanked, every other character where it was."""
    return _QUIET.sub(lambda match: " " * len(match[0]), text)


def refuse_harm(query: str) -> None:
    """Raise `QueryError` for words that would leave this machine or change something. Reads words only."""
    if len(query) > MOST_CHARACTERS:
        raise QueryError(f"Truy vấn quá dài: tối đa {MOST_CHARACTERS} ký tự.")
    if "\x00" in query:
        raise QueryError("Truy vấn có ký tự NUL.")
    bare = _bare(plain(query))
    if _SERVICE.search(bare):
        raise QueryError("Không cho phép SERVICE: truy vấn chỉ được đọc đồ thị của kho này.")
    update, read = _UPDATE.search(bare), _READ.search(bare)
    if update and (read is None or update.start() < read.start()):
        raise QueryError(
            f"Không cho phép {update[1].upper()}: chỉ nhận truy vấn đọc (SELECT, ASK, CONSTRUCT, DESCRIBE)."
        )
    if _FROM.search(bare):
        raise QueryError("Không cho phép FROM: truy vấn luôn đọc toàn bộ đồ thị của kho này; hãy dùng GRAPH.")


def kind_of(query: str) -> str:
    """One of `KINDS`, by the grammar of rdflib. Raises `QueryError` for no query, or one that has SERVICE or FROM
    anywhere in its tree. Cost: some ms, much more for a hostile text; call it where it can be killed."""
    from pyparsing import ParseBaseException
    from rdflib.plugins.sparql.parser import parseQuery

    try:
        tree = parseQuery(query)
    except (ParseBaseException, RecursionError, ValueError, TypeError, AttributeError) as error:
        raise QueryError(f"Câu truy vấn SPARQL không hợp lệ: {_reason(error)}.") from error
    kind = KINDS.get(getattr(tree[1], "name", ""))
    names = set(_names(tree))
    if kind is None:
        raise QueryError("Chỉ nhận truy vấn đọc (SELECT, ASK, CONSTRUCT, DESCRIBE).")
    if "ServiceGraphPattern" in names or "DatasetClause" in names:
        raise QueryError("Không cho phép SERVICE và FROM: truy vấn chỉ được đọc đồ thị của kho này.")
    return kind


def _reason(error: Exception) -> str:
    """Why a query was not understood: the place that the parser names, in Vietnamese; its own words are English."""
    if isinstance(error, RecursionError):
        return "lồng quá sâu"
    line, column = getattr(error, "lineno", None), getattr(error, "column", None)
    if not isinstance(line, int) or not isinstance(column, int):
        return " ".join(str(error).split())[:300]
    rest = " ".join(str(getattr(error, "line", ""))[column - 1 :].split())
    return f"không hiểu từ dòng {line}, cột {column}" + (
        f" (“{rest[:40]}”)" if rest else " (câu dừng giữa chừng)"
    )


def _names(tree: Any) -> Iterator[str]:
    """The names of all nodes below one of rdflib's, without recursion."""
    todo = [tree]
    while todo:
        node = todo.pop()
        name = getattr(node, "name", None)
        if isinstance(name, str):
            yield name
        if isinstance(node, dict):
            todo.extend(node.values())
        elif isinstance(node, list | tuple) or type(node).__name__ in ("ParseResults", "plist"):
            todo.extend(node)


def limited(query: str, rows: int) -> str:
    """The query with its outermost LIMIT at most `rows`, put in where there is none."""
    text = plain(query)
    depth = 0
    for found in _TOP.finditer(_bare(text)):
        word = found[0]
        if word in "{}":
            depth += 1 if word == "{" else -1
        elif depth == 0 and found[1].lower() == "limit" and found[2]:
            return f"{text[: found.start()]}LIMIT {min(int(found[2]), rows)}{text[found.end() :]}"
        elif depth == 0 and found[1].lower() == "values":
            return f"{text[: found.start()]}\nLIMIT {rows}\n{text[found.start() :]}"
    return f"{text}\nLIMIT {rows}"
