"""The small library as a graph, and what it answers."""

from collections.abc import Iterator

import pytest

from kg.store import GraphStore
from kg.sync import catch_up
from kg.view import GraphView
from tests.kg.builders import FakeCatalog
from tests.kg.library import ALL


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[GraphStore]:
    """A file's own graph, made once."""
    with GraphStore(tmp_path_factory.mktemp("graph")) as opened:
        catch_up(opened, FakeCatalog(ALL))
        yield opened


@pytest.fixture(scope="session")
def view(tmp_path_factory: pytest.TempPathFactory) -> Iterator[GraphView]:
    """For the files that only read it."""
    with GraphStore(tmp_path_factory.mktemp("graph")) as store:
        catch_up(store, FakeCatalog(ALL))
        yield GraphView(store)
