"""The bodies that a paper names while they are gathered, and which of them are one.

A name longer by the words of its sentence, one in other letters, one without the paper's own place, a part printed in the
head: each is a wording of another. A body of a province that no longer exists bears "(cũ)" (Nghị quyết 202/2025/QH15).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from ingest.agencies.reading import TEAM
from ingest.letters import words
from ingest.model import Header
from ingest.places import PROVINCE_PATTERN, province, successor

_NO_TAIL: Final = words("và tỉnh thành quận huyện xã phường cấp khu chi địa miền cơ về của các")
"""Small words that carry a name on: its place, its level, its matter."""
_CENTRAL: Final = "Ban Chấp hành Trung ương Đảng"
_CENTRAL_OF: Final = "Ban Chấp hành Trung ương "
"""The Party's central committee, as which the head of another body's is read at first."""
_HEAD: Final = 800
"""How far the head of a paper reaches, in characters."""
_MERGED_ON: Final = "2025-07-01"


@dataclass(slots=True)
class Found:
    """One body: its wordings, in order of first mention, and where it is named."""

    aliases: dict[str, None] = field(default_factory=dict)
    mentions: list[tuple[int, int]] = field(default_factory=list)


def cut_tails(found: dict[str, Found]) -> None:
    """Cut from a name the words of its sentence, where the paper names the same body without them more often:
    "Ngân hàng Chính sách xã hội thu hồi" beside "Ngân hàng Chính sách xã hội"."""
    for name in sorted(found, key=lambda n: (-len(n), n)):
        parts = name.split()
        for cut in range(len(parts) - 1, 2, -1):
            base, tail = " ".join(parts[:cut]), " ".join(parts[cut:])
            if (
                not parts[cut][0].islower()
                or parts[cut].rstrip(",") in _NO_TAIL
                or tail.startswith("tối cao")
            ):
                continue
            if base in found and len(found[base].mentions) > len(found[name].mentions):
                found[base].mentions.extend(
                    (start, end - len(tail) - 1) for start, end in found.pop(name).mentions
                )
                found[base].mentions.sort()
                break


def add_issuer(found: dict[str, Found], clean: str, header: Header) -> None:
    """See that the paper's own issuer is among its agencies, whole: "Phòng Tổng hợp" in its head may be a part of it."""
    issuer = header.issuer
    if issuer is None or ", " in issuer or any(name.casefold() == issuer.casefold() for name in found):
        return
    part = next(
        (
            n
            for n, entry in found.items()
            if (issuer.startswith(n + " ") and entry.mentions[0][0] < _HEAD)
            or (n == _CENTRAL and issuer.startswith(_CENTRAL_OF) and entry.mentions[-1][0] < _HEAD)
        ),
        None,
    )
    if part is not None and not issuer.startswith(("UBND", "HĐND")):
        _move(found, part, issuer)
        return
    at = clean.find(header.number) if header.number else -1
    if header.number and at >= 0:
        entry = found[issuer] = Found(mentions=[(at, at + len(header.number))])
        team = TEAM.match(issuer)
        for match in re.finditer(rf"{team[0]}(?!\w)", clean) if team else ():
            entry.aliases.setdefault(match[0])
            entry.mentions.append(match.span())


def merge_case(found: dict[str, Found]) -> None:
    """Merge names that only letters' case, or the youth union's initials, part: the wording of running text is kept, it comes later than the head's."""
    by_fold: dict[str, list[str]] = {}
    for name in found:
        by_fold.setdefault(name.replace("TNCS", "Thanh niên Cộng sản").casefold(), []).append(name)
    for names in by_fold.values():
        for name in names[:-1]:
            _move(found, name, names[-1])


def merge_bare(found: dict[str, Found], home: str | None) -> None:
    """Merge a name without a place into the same name with the paper's own place, when the paper has both."""
    if home is None:
        return
    for name in list(found):
        full = f"{name} {home}"
        if full in found:
            _move(found, name, full)


def _move(found: dict[str, Found], name: str, target_name: str) -> None:
    entry = found.pop(name)
    target = found.setdefault(target_name, Found())
    target.aliases.update({name: None, **entry.aliases})
    target.mentions.extend(entry.mentions)
    target.mentions.sort()


def name_old(found: dict[str, Found], header: Header) -> None:
    """Merge a body of a province that no longer exists into its "(cũ)" name where the paper knows of the merger:
    it was written since, or it calls another body of that province "(cũ)"."""
    ended = {m.group(1) for name in found if (m := re.search(r" (tỉnh .+) \(cũ\)$", name))}
    for name in list(found):
        if name.endswith(" (cũ)"):
            continue
        place = re.search(PROVINCE_PATTERN + r"$", name)
        known = province(place.group(0)) if place else None
        gone = known is not None and successor(known) != known and " tỉnh " in name
        if gone and (f"tỉnh {known}" in ended or (header.date or "") >= _MERGED_ON):
            _move(found, name, name + " (cũ)")
    for name, entry in found.items():
        if name.endswith(" (cũ)") and " tỉnh " in name and name.removesuffix(" (cũ)") not in found:
            entry.aliases.setdefault(name.removesuffix(" (cũ)"))
