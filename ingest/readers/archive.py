"""Zip files: members are unpacked one by one into a folder of our own, and nothing else is believed.

A member is refused, with its reason, when its name leads out of the archive, when it is a link, encrypted,
too large, or packed so tightly that it can only be a bomb. The others are unpacked. Names on disk are ours
(numbers), so that no name of an archive ever reaches the file system.
"""

from __future__ import annotations

import stat
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from ingest.errors import (
    DamagedFile,
    PasswordProtected,
    ReadError,
    TooLarge,
    Truncated,
    UnsafeArchive,
    system_reason,
)
from ingest.readers.limits import MB, Limits

_CHUNK = 1 << 20


def unpack(archive: Path, shown: str, folder: Path, limits: Limits) -> Iterator[tuple[str, Path | ReadError]]:
    """Each member as (its name, the unpacked file) or (its name, why it was refused).

    `shown` is the archive's name for messages; `folder` must exist and be empty.
    """
    try:
        with zipfile.ZipFile(archive) as package:
            members = [info for info in package.infolist() if not info.is_dir()]
            if len(members) > limits.members:
                yield (
                    shown,
                    UnsafeArchive(shown, f"tệp nén có {len(members)} tệp, giới hạn là {limits.members}"),
                )
                return
            left = limits.unpacked
            for number, info in enumerate(members):
                name = f"{shown}/{_name(info)}"
                fault = _fault(info, name, limits, left)
                if fault is not None:
                    yield name, fault
                    continue
                target = folder / f"{number:06d}{_suffix(info)}"
                try:
                    left -= _copy(package, info, target, min(left, limits.file), name)
                except ReadError as error:
                    target.unlink(missing_ok=True)
                    yield name, error
                    continue
                yield name, target
    except zipfile.BadZipFile:
        yield shown, Truncated(shown, "tệp zip bị cắt cụt hoặc hỏng")
    except OSError as error:
        yield shown, DamagedFile(shown, f"không đọc được tệp zip ({system_reason(error)})")


def _name(info: zipfile.ZipInfo) -> str:
    """The member's name; names written as UTF-8 without the flag that says so are read as UTF-8."""
    if not info.flag_bits & 0x800:
        try:
            return info.filename.encode("cp437").decode("utf-8")
        except UnicodeError:
            pass
    return info.filename


def _suffix(info: zipfile.ZipInfo) -> str:
    suffix = PurePosixPath(info.filename).suffix.lower()
    return suffix if suffix[1:].isascii() and suffix[1:].isalnum() and len(suffix) <= 10 else ""


def _fault(info: zipfile.ZipInfo, name: str, limits: Limits, left: int) -> ReadError | None:
    member = info.orig_filename.replace("\\", "/")
    parts = PurePosixPath(member).parts
    if member.startswith("/") or ".." in parts or (parts and parts[0].endswith(":")) or "\x00" in member:
        return UnsafeArchive(name, "tên tệp trong gói nén chỉ ra ngoài gói")
    if stat.S_ISLNK(info.external_attr >> 16):
        return UnsafeArchive(name, "gói nén chứa liên kết thay vì tệp")
    if info.flag_bits & 0x1:
        return PasswordProtected(name)
    if info.file_size > limits.file:
        return TooLarge(name, info.file_size, limits.file)
    if info.file_size > 10 * MB and info.file_size > limits.ratio * max(1, info.compress_size):
        return UnsafeArchive(name, "tệp nén phình ra bất thường (bom nén)")
    if info.file_size > left:
        return UnsafeArchive(name, f"gói nén bung ra quá {limits.unpacked // MB} MB")
    return None


def _copy(package: zipfile.ZipFile, info: zipfile.ZipInfo, target: Path, limit: int, name: str) -> int:
    """Unpack one member, never more than `limit` bytes whatever its header says; returns its size."""
    size = 0
    try:
        with package.open(info) as source, target.open("wb") as out:
            while chunk := source.read(_CHUNK):
                size += len(chunk)
                if size > limit:
                    raise TooLarge(name, size, limit)
                out.write(chunk)
    except (zipfile.BadZipFile, EOFError, ValueError, zlib.error) as error:
        raise DamagedFile(name, "tệp trong gói nén bị hỏng") from error
    except (NotImplementedError, RuntimeError) as error:
        raise UnsafeArchive(name, "cách nén này không được hỗ trợ") from error
    except OSError as error:
        raise DamagedFile(name, f"không giải nén được ({system_reason(error)})") from error
    return size
