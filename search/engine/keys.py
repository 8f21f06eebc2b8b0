"""Keys to the service: random tokens that are shown once and kept as hashes, each with a name and what it may do.

A token has 256 random bits, so a plain SHA-256 of it cannot be turned back; slow hashes are for words people choose.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import secrets
import tempfile
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from filelock import FileLock

from ingest.catalog.errors import told
from ingest.errors import LuocdoError

FILE = "keys.json"
PREFIX = "luocdo_"
Scope = Literal["read", "write"]


class KeyRefused(LuocdoError):
    """A key that cannot be made or taken away; the message says why."""


@dataclass(frozen=True, slots=True)
class Key:
    """What is kept of a key. `id` are the first characters of the token, to tell keys apart."""

    id: str
    name: str
    scopes: tuple[Scope, ...]
    created: str
    sha256: str


class KeyRing:
    """The keys of one data directory. Read again when the file has changed."""

    def __init__(self, directory: Path) -> None:
        self._file = directory / FILE
        self._stamp: tuple[int, int] | None = None
        self._keys: tuple[Key, ...] = ()

    def all(self) -> tuple[Key, ...]:
        """The keys in the order they were made. Raises `KeyRefused` for a file that cannot be read."""
        try:
            stat = self._file.stat()
        except FileNotFoundError:
            self._stamp, self._keys = None, ()
            return ()
        stamp = (stat.st_mtime_ns, stat.st_ino)
        if stamp != self._stamp:
            try:
                found = json.loads(self._file.read_text(encoding="utf-8"))
                self._keys = tuple(Key(**{**one, "scopes": tuple(one["scopes"])}) for one in found)
            except (OSError, ValueError, TypeError, KeyError) as error:
                raise KeyRefused(f"Không đọc được tệp khóa “{self._file}”.") from error
            self._stamp = stamp
        return self._keys

    def add(self, name: str, scopes: Iterable[Scope]) -> str:
        """A new key; its token, which is kept nowhere. Raises `KeyRefused` for a name that is taken or empty."""
        clean = " ".join(name.split())
        if not clean or len(clean) > 100 or not clean.isprintable():
            raise KeyRefused("Tên khóa phải có từ 1 đến 100 ký tự in được.")
        token = PREFIX + secrets.token_urlsafe(32)
        with told(self._file.parent):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with FileLock(f"{self._file}.lock"):
                keys = self.all()
                if any(key.name == clean for key in keys):
                    raise KeyRefused(f"Đã có khóa tên “{clean}”.")
                made = Key(_id(token), clean, tuple(scopes), datetime.now(UTC).isoformat(timespec="seconds"), _hash(token))  # fmt: skip
                self._write((*keys, made))
        return token

    def remove(self, what: str) -> Key:
        """Take a key away by its name or id. Raises `KeyRefused` when there is none."""
        with told(self._file.parent):
            if not self._file.is_file():
                raise KeyRefused(f"Không có khóa “{what}”.")
            with FileLock(f"{self._file}.lock"):
                keys = self.all()
                gone = [key for key in keys if what in (key.name, key.id)]
                if not gone:
                    raise KeyRefused(f"Không có khóa “{what}”.")
                self._write(key for key in keys if key not in gone)
        return gone[0]

    def find(self, token: str) -> Key | None:
        """The key of a token. Takes as long for a wrong token as for the right one."""
        digest, found = _hash(token), None
        for key in self.all():
            if hmac.compare_digest(key.sha256, digest):
                found = key
        return found

    def _write(self, keys: Iterable[Key]) -> None:
        descriptor, name = tempfile.mkstemp(dir=self._file.parent, prefix=FILE)  # readable by its owner only
        with os.fdopen(descriptor, "w", encoding="utf-8") as out:
            json.dump([asdict(key) for key in keys], out, ensure_ascii=False, indent=1)
        Path(name).replace(self._file)


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()


def _id(token: str) -> str:
    return token[len(PREFIX) : len(PREFIX) + 6]
