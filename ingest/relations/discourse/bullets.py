"""The signs that items of a list begin with."""

from __future__ import annotations

from ingest.relations.words import BULLET


def without_bullet(words: str) -> str:
    """An item without its sign, and without the marks of bold print behind it."""
    bullet = BULLET.match(words)
    return words[bullet.end() if bullet else 0 :].rstrip(" *_")


def bullet_kind(clean: str, start: int) -> str:
    """What an item begins with: "1" for any number, "a" for a letter, "I" for a Roman number, else the sign itself; a
    row of a table is "|". A line that is no item has none, and differs from every other."""
    if " | " in clean[start : clean.find("\n", start)]:
        return "|"
    found = BULLET.match(clean, start)
    if found is None:
        return str(start)
    sign = found.group().strip()
    if sign[:1].isdigit() or (sign.startswith("(") and sign[1:2].isdigit()):
        return "1"
    if sign.startswith("Điều"):
        return "Điều"
    return "I" if sign[:1] in "IVX" else "a" if sign[:1].isalpha() else sign
