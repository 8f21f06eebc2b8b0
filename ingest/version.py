"""The version of the reading steps, in a module that costs nothing to import."""

from __future__ import annotations

from typing import Final

PARSER: Final = 12
"""Raised when the steps of `ingest.pipeline` learn something new. The catalog remembers which one read a document;
a library with documents of an older one says so when it is opened (`luocdo rebuild --reread` reads them again)."""
