"""What the process holds that takes uploaded files in, one job and then its end."""

from __future__ import annotations

from collections.abc import Callable, Container
from pathlib import Path, PurePath

from ingest.catalog.errors import NoLibrary
from ingest.catalog.originals import file_key
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
                files: dict[str, Path] = {}
                for path, shown in store.files(name):
                    files[_unused(engine, path, shown, files)] = path
                named = [(path, shown) for shown, path in files.items()]
                engine.ingest_named(named, on_result=lambda file: store.add_result(name, file))
        except LuocdoError as error:
            return str(error)
        except Exception as error:  # a job's end must be seen whatever it was
            return f"Lỗi không lường trước ({type(error).__name__})."
        return None

    def follow(self) -> None:
        """Bring graph and index up to the catalog. Raises `LibraryError`."""
        with Engine(self._directory, self._settings) as engine:
            engine.ready()


def _unused(engine: Engine, file: Path, shown: str, taken: Container[str]) -> str:
    """The path an upload is known by: its name, numbered where another paper was sent under the same name before, or
    with it (`taken`).

    On a disk a file takes the place of the one before it; two clerks who both send "ke-hoach.docx" mean two papers.
    """
    try:
        key: str | None = file_key(file)
        held: Callable[[str], str | None] = engine.catalog.key_at
    except OSError:
        return shown
    except NoLibrary:
        key, held = None, lambda _path: None
    name, number = PurePath(shown), 1
    while shown in taken or held(shown) not in (None, key):
        number += 1
        shown = str(name.with_name(f"{name.stem} ({number}){name.suffix}"))
    return shown
