"""What the graph answers about the small library, for the files that only read it."""

from collections.abc import Iterator

import pytest

from kg.store import GraphStore
from kg.sync import catch_up
from kg.view import GraphView
from tests.kg.builders import FakeCatalog
from tests.kg.library import ALL


@pytest.fixture(scope="session")
def view(tmp_path_factory: pytest.TempPathFactory) -> Iterator[GraphView]:
    with GraphStore(tmp_path_factory.mktemp("graph")) as store:
        catch_up(store, FakeCatalog(ALL))
        yield GraphView(store)
