"""Which of the forms on offer a client wants, by its Accept header."""

from __future__ import annotations

from collections.abc import Mapping

_MOST = 50


def wanted(accept: str | None, offered: Mapping[str, str]) -> tuple[str, ...]:
    """The names of `offered` (media type -> name) that an Accept header takes, best first, each once.

    Without a header all are taken, in the order offered; a header that takes none gives an empty tuple. Parts that
    cannot be read are passed over; only the first 50 are looked at.
    """
    if not accept or not accept.strip():
        return tuple(dict.fromkeys(offered.values()))
    ranges = [found for part in accept.split(",")[:_MOST] if (found := _range(part))]
    rated = [(_quality(media, ranges), -place, name) for place, (media, name) in enumerate(offered.items())]
    return tuple(dict.fromkeys(name for quality, _, name in sorted(rated, reverse=True) if quality > 0))


def _range(part: str) -> tuple[str, float] | None:
    media, *parameters = (piece.strip().lower() for piece in part.split(";"))
    if "/" not in media:
        return None
    quality = 1.0
    for parameter in parameters:
        if parameter.startswith("q="):
            try:
                quality = min(max(float(parameter[2:]), 0.0), 1.0)
            except ValueError:
                return None
    return media, quality


def _quality(media: str, ranges: list[tuple[str, float]]) -> float:
    """The quality of the closest range: the type itself, then its family, then anything."""
    family = media.split("/")[0] + "/*"
    for shape in (media, family, "*/*"):
        found = [quality for told, quality in ranges if told == shape]
        if found:
            return max(found)
    return 0.0
