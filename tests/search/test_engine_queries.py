"""SPARQL through the engine: what reads is answered, what does more is refused."""

from __future__ import annotations

import pytest

from kg.errors import QueryError
from search.engine.engine import Engine


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
