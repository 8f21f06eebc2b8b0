"""The errors of this package; str() is a Vietnamese sentence for the user.

GraphError
├── GraphBusy       another process writes
├── GraphDamaged    what lies on disk cannot be read; a rebuild mends it
├── QueryError      the query is not SPARQL, or more than reading
├── ExportError     a format or slice that cannot be made
└── ReportError     a report that cannot be made
"""


class GraphError(Exception):
    """Anything the graph cannot do."""


class GraphBusy(GraphError):
    """Another process holds the graph for writing."""


class GraphDamaged(GraphError):
    """The files of the graph cannot be read."""


class QueryError(GraphError):
    """A query that cannot be run."""


class ExportError(GraphError):
    """An export that cannot be made."""


class ReportError(GraphError):
    """A report that cannot be made."""
