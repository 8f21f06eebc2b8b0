"""Settings: where the library lies and how it is searched. The only place that reads the environment.

Order of precedence: what the caller gives (a command line option), the environment (`LUOCDO_<NAME>`), the file
`luocdo.toml` in the data directory, the default here. Values are checked and converted by msgspec; pydantic-settings
does the same but takes longer to import than the answer of a question takes to find.
"""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec

from ingest.errors import LuocdoError

FILE_NAME = "luocdo.toml"
PREFIX = "LUOCDO_"
_KINDS = {"int": "số nguyên", "float": "số", "bool": "true hoặc false", "str": "chữ"}


class SettingsError(LuocdoError):
    """A setting that cannot be used; the message names it and where it was found."""


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All settings with their defaults. `data` is the data directory.

    For the service: `processes` answer questions (0: the service's own), `sparql_*` limit queries, `rate` is how many
    requests a second one client may send (0: 50 from other machines, 2,000 on this one), `head_seconds` how
    long a request's head may take to arrive, `body_seconds` how long a piece of its body, `stop_seconds` how long an ingest may go on when the service stops, `hosts` the names it
    answers to (separated by commas), `require_key` asks for a key on this machine too.
    """

    data: str = "data"
    base_iri: str = "https://luocdo.vn/id/"
    encoder: str = "default"
    reranker: str = ""
    workers: int = 0
    wait_seconds: float = 600.0
    limit: int = 10
    question_length: int = 2000
    host: str = "127.0.0.1"
    port: int = 8000
    api_key: str = ""
    upload_mb: int = 100
    processes: int = 0
    sparql_processes: int = 2
    sparql_seconds: float = 10.0
    sparql_memory_mb: int = 1024
    sparql_rows: int = 10_000
    rate: float = 0.0
    head_seconds: float = 10.0
    body_seconds: float = 30.0
    stop_seconds: float = 20.0
    hosts: str = ""
    require_key: bool = False

    @property
    def directory(self) -> Path:
        return Path(self.data)


LOOPBACK = ("127.0.0.1", "localhost", "::1")
SHORTEST_KEY = 16


def refuse_open_door(settings: Settings) -> None:
    """Raise `SettingsError` for a service that would be reached from other machines without a key worth its name."""
    if settings.api_key and len(settings.api_key) < SHORTEST_KEY:
        raise SettingsError(f"Khóa API (LUOCDO_API_KEY) phải có ít nhất {SHORTEST_KEY} ký tự.")
    if settings.host in LOOPBACK or settings.api_key:
        return
    from search.engine.keys import KeyRing

    if not KeyRing(settings.directory).all():
        raise SettingsError(
            f"Mở ở địa chỉ “{settings.host}” thì máy khác vào được: hãy cấp khóa trước («luocdo keys add TÊN», hoặc đặt "
            "biến môi trường LUOCDO_API_KEY), hoặc bỏ --host để chỉ nghe trên máy này."
        )


_NAMES = frozenset(Settings.__struct_fields__)


def load_settings(environment: Mapping[str, str] | None = None, **given: Any) -> Settings:
    """Settings from all places. `given` values that are None count as not given.

    Raises `SettingsError` for a value of the wrong kind or an unknown name in `luocdo.toml`. Names in the
    environment that are no setting (LUOCDO_DEBUG) are left alone.
    """
    env = os.environ if environment is None else environment
    chosen = {name: value for name, value in given.items() if value is not None}
    found = {name: env[key] for name in _NAMES if (key := PREFIX + name.upper()) in env}
    directory = Path(str(chosen.get("data") or found.get("data") or Settings().data))
    from_file = _read_file(directory / FILE_NAME)
    from_file.pop("data", None)
    try:
        return msgspec.convert({**from_file, **found, **chosen}, Settings, strict=False)
    except msgspec.ValidationError as error:
        raise SettingsError(f"Cài đặt không hợp lệ: {_reason(error)}.") from error


def _reason(error: msgspec.ValidationError) -> str:
    """What is wrong, in Vietnamese; the words of msgspec where they are of another form."""
    if unknown := re.search(r"unknown field `(.+?)`", str(error)):
        return f"không có cài đặt “{unknown[1]}”"
    if wrong := re.search(r"^Expected `(\w+)`.* - at `\$\.(\w+)`", str(error)):
        return f"“{wrong[2]}” phải là {_KINDS.get(wrong[1], wrong[1])}"
    return str(error)


def _read_file(path: Path) -> dict[str, Any]:
    try:
        content = path.read_bytes()
    except OSError:
        return {}
    try:
        return tomllib.loads(content.decode("utf-8"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsError(f"Không đọc được tệp cài đặt “{path}”: {error}.") from error
