"""How much a reader takes on: bounds that keep one bad file from using up the machine."""

from __future__ import annotations

from dataclasses import dataclass

MB = 1_000_000


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on files and archives; sizes in bytes.

    `file` for one file, `text` for the characters it may give, `unpacked` for all of a zip file or DOCX after
    unpacking, `members` for a zip file, `ratio` between a member's unpacked and packed size (only looked at
    above 10 MB), `depth` for zip files within zip files.
    """

    file: int = 100 * MB
    text: int = 60 * MB
    unpacked: int = 1_000 * MB
    members: int = 20_000
    ratio: int = 200
    depth: int = 2


DEFAULT = Limits()
