"""Rows of SELECT and the word of ASK in the formats of SPARQL 1.1, and as a table for people.

The store can write its own results but not stop after so many rows, so they are written here.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Sequence
from typing import Any
from xml.sax.saxutils import escape, quoteattr

Row = Sequence[Any]
Rows = Sequence[Row]
_NAMESPACE = "http://www.w3.org/2005/sparql-results#"
_NO_XML = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot say at all."""
_STRING = "http://www.w3.org/2001/XMLSchema#string"


def written(form: str, names: list[str], rows: Rows) -> str:
    """Rows of pyoxigraph terms (None where unbound) as "json", "xml", "csv", "tsv" or "table"."""
    if form == "json":
        bindings = [
            {name: _json(term) for name, term in zip(names, row, strict=True) if term is not None}
            for row in rows
        ]
        return json.dumps(
            {"head": {"vars": names}, "results": {"bindings": bindings}},
            ensure_ascii=False,
            separators=(",", ":"),
        )
    if form == "xml":
        return _xml(names, rows)
    if form == "csv":
        out = io.StringIO()
        csv.writer(out, lineterminator="\r\n").writerows(
            [names, *([_value(term) for term in row] for row in rows)]
        )
        return out.getvalue()
    if form == "tsv":
        lines = ["\t".join(f"?{name}" for name in names)]
        lines += ["\t".join("" if term is None else str(term) for term in row) for row in rows]
        return "\n".join(lines) + "\n"
    return table(names, [[" ".join(_value(term).split()) for term in row] for row in rows])


def told(form: str, truth: bool) -> str:
    """The answer of ASK."""
    word = "true" if truth else "false"
    if form == "json":
        return f'{{"head":{{}},"boolean":{word}}}'
    if form == "xml":
        return (
            f'<?xml version="1.0"?>\n<sparql xmlns="{_NAMESPACE}"><head/><boolean>{word}</boolean></sparql>\n'
        )
    if form == "table":
        return "đúng\n" if truth else "sai\n"
    return word + "\n"


def _value(term: Any) -> str:
    """The text of a term; a blank node with its mark, an RDF-star triple as it is written."""
    if term is None:
        return ""
    return str(term) if _kind(term) in ("bnode", "triple") else str(term.value)


def _kind(term: Any) -> str:
    return {"NamedNode": "uri", "BlankNode": "bnode", "Triple": "triple"}.get(type(term).__name__, "literal")


def _json(term: Any) -> dict[str, Any]:
    kind = _kind(term)
    if kind == "triple":
        parts = {"subject": term.subject, "predicate": term.predicate, "object": term.object}
        return {"type": "triple", "value": {name: _json(part) for name, part in parts.items()}}
    found: dict[str, Any] = {"type": kind, "value": term.value}
    if kind == "literal" and term.language:
        found["xml:lang"] = term.language
    elif kind == "literal" and term.datatype.value != _STRING:
        found["datatype"] = term.datatype.value
    return found


def _xml(names: list[str], rows: Rows) -> str:
    head = "".join(f"<variable name={quoteattr(name)}/>" for name in names)
    told = []
    for row in rows:
        bound = (
            f"<binding name={quoteattr(name)}>{_xml_term(term)}</binding>"
            for name, term in zip(names, row, strict=True)
            if term is not None
        )
        told.append(f"<result>{''.join(bound)}</result>")
    results = "\n".join(told)
    return (
        f'<?xml version="1.0"?>\n<sparql xmlns="{_NAMESPACE}"><head>{head}</head><results>\n{results}\n'
        "</results></sparql>\n"
    )


def _xml_term(term: Any) -> str:
    kind = _kind(term)
    if kind == "triple":
        parts = zip(
            ("subject", "predicate", "object"), (term.subject, term.predicate, term.object), strict=True
        )
        return f"<triple>{''.join(f'<{name}>{_xml_term(part)}</{name}>' for name, part in parts)}</triple>"
    if kind != "literal":
        return f"<{kind}>{escape(term.value)}</{kind}>"
    more = ""
    if term.language:
        more = f" xml:lang={quoteattr(term.language)}"
    elif term.datatype.value != _STRING:
        more = f" datatype={quoteattr(term.datatype.value)}"
    return f"<literal{more}>{escape(_NO_XML.sub('', term.value))}</literal>"


def table(names: list[str], rows: list[list[str]]) -> str:
    """Columns of text under their names, for a terminal or a file."""
    widths = [max([len(name), *(len(row[i]) for row in rows)]) for i, name in enumerate(names)]
    lines = [names, ["─" * width for width in widths], *rows]
    text = "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )
    return f"{text}\n({len(rows)} dòng)\n"
