"""Units told in a row, the first with its kind: "các huyện Thới Lai, Phong Điền và Cờ Đỏ"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from search.questions.fold import fold
from search.questions.lexicon import longest
from search.questions.office_patterns import NAMED_UNIT, PLAIN_UNIT

_KINDS: Final = frozenset({"quan", "huyen", "thi", "xa", "phuong", "tran"})
_LONGEST: Final = 6
"""Words of a unit's name at most."""
_JOINS: Final = ("va", "cung")

Word = tuple[str, int, int]
"""A folded word and its offsets."""


def units_at(
    folded: str,
    tokens: Sequence[Word],
    at: int,
    units: dict[str, tuple[tuple[tuple[str, ...], str], ...]],
) -> Iterator[tuple[int, int, str]]:
    """The known unit whose name begins at word `at` and those of its kind that go on behind it: their offsets and names.
    Linear in the row."""
    first = longest(units, [t[0] for t in tokens[at : at + _LONGEST]], 0)
    if first is None:
        return
    yield tokens[at][1], tokens[at + first[0] - 1][2], first[1]
    kind = [w for w in fold(first[1]).split() if w in _KINDS]
    at += first[0]
    while at < len(tokens):
        comma = folded[tokens[at - 1][2] : tokens[at][1]].strip() == ","
        joined = tokens[at][0] in _JOINS
        at += joined
        key = (
            longest(units, [*kind, *(t[0] for t in tokens[at : at + _LONGEST])], 0)
            if comma or joined
            else None
        )
        if key is None:
            return
        end = at + key[0] - len(kind)
        yield tokens[at][1], tokens[end - 1][2], key[1]
        at = end


_NO_UNIT: Final = frozenset(
    {"ong", "ba", "duong", "cau", "truong", "benh", "song", "cho", "anh", "chi", "dong"}
)
"""Words behind which a name is a person's or a thing's."""


def named_barely(
    text: str,
    tokens: Sequence[Word],
    at: int,
    units: dict[str, tuple[tuple[tuple[str, ...], str], ...]],
) -> Iterator[tuple[int, int, str]]:
    """The unit whose name begins at word `at` and stands without its kind, each word with a capital: "kế hoạch của Ô Môn"."""
    found = longest(units, [t[0] for t in tokens[at : at + _LONGEST]], 0)
    if found is None:
        return
    words = tokens[at : at + found[0]]
    before = tokens[at - 1] if at else None
    beside = before is not None and (
        before[0] in _NO_UNIT or (text[before[1]].isupper() and text[before[2] :][:1] == " ")
    )
    after = tokens[at + found[0]] if at + found[0] < len(tokens) else None
    goes_on = after is not None and text[after[1]].isupper() and text[words[-1][2] : after[1]] == " "
    if all(text[start].isupper() for _, start, _ in words) and not goes_on and not (beside and at > 1):
        yield words[0][1], words[-1][2], found[1]


def told_units(text: str, plain: str) -> Iterator[tuple[int, int, int, str]]:
    """The units told by kind and name, with how sure they are (fewer is surer), their offsets and names: those typed with
    capitals, and in the folded text `plain`, empty where marks were typed, those that act. Linear."""
    for match in NAMED_UNIT.finditer(text):
        yield 3, match.start(), match.end(), match[0][:1].lower() + match[0][1:]
    for match in PLAIN_UNIT.finditer(plain):
        yield 4, match.start("kind"), match.end("name"), f"{match['kind']} {match['name'].title()}"
