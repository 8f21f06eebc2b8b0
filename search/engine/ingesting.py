"""What the process holds that takes uploaded files in, one job and then its end."""

from __future__ import annotations

from pathlib import Path

from ingest.errors import LuocdoError
from search.engine.engine import Engine
from search.engine.jobs import JobStore
from search.settings import Settings


class Ingesting:
    """The object of a worker of `search.api.jobs`."""

    def __init__(self, directory: str, settings: Settings) -> None:
        self._directory, self._settings = Path(directory), settings

    def run(self, name: str) -> str | None:
        """Take the files of a job in and write down what becomes of each; why the whole job failed, else None."""
        store = JobStore(self._directory)
        try:
            with Engine(self._directory, self._settings) as engine:
                engine.ingest_named(store.files(name), on_result=lambda file: store.add_result(name, file))
        except LuocdoError as error:
            return str(error)
        except Exception as error:  # a job's end must be seen whatever it was
            return f"Lỗi không lường trước ({type(error).__name__})."
        return None

    def follow(self) -> None:
        """Bring graph and index up to the catalog. Raises `LibraryError`."""
        with Engine(self._directory, self._settings) as engine:
            engine.ready()
