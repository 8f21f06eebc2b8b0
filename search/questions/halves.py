"""A text cut into the parts that each ask something of their own: "D bị thông tư nào thay thế, và thông tư ấy do ai ký?".
Whether they can be read one after another is for `linked` to say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from search.late_patterns import late
from search.questions.fold import fold, words
from search.questions.patterns import pronoun_pattern
from search.questions.pointing import AMONG
from search.questions.unread import POLITE

_JOIN: Final = late(r"[?!;.]+\s+(?=\S)|,\s+(?=\S)|\s+(?=(?:va|roi|dong thoi|and)\s+\S)")
"""Where a part may end: behind a sentence, at a comma, in front of a word that joins."""
_STOPS: Final = frozenset("?!;.")
_SHORTENED: Final = late(r"(?<![a-z])(?:tp|tx|tt|q|p|ths|ts|gs|pgs|st|no|so)$")
"""A full stop behind it ends no sentence."""
_ASKS: Final = late(
    r"(?<![^\W_])(?:nào|nao|gì|gi|ai|mấy|may(?= )|bao (?:nhiêu|nhieu|lâu|lau|giờ|gio)|đâu|(?:o|tu|vao|tai|lay) dau|thế nào|(?:ra|vì|tại|vi|tai) sao|who|whom|which|what|when|where|how)(?![^\W_])"
)
_WHETHER: Final = late(
    r"(?:^|[^a-z])(?:co|con|da|bi|duoc|phai|dang|van|hay) (?:[^?]*[^a-z?])?(?:khong|chua|ko)(?: (?:vay|a|the|nhi|nua|nhe))*[ ?.!]*$|^(?:is|are|was|were|does|did|has|have) "
)
"""Whether something is so is asked at the end."""
_TO_TELL: Final = late(
    r"(?:(?:va|roi|dong thoi|xin|hay|vui long|lam on) )*(?:(?:neu(?= (?:ro|ten|so|cac|nhung|nguoi|co quan|ngay|them) )|liet ke|ke(?= (?:ten|ra|cac|nhung) )|cho (?:toi |em |minh )?biet|chi ra) )(?P<what>[a-z])"
)
"""What is told to be told needs no asking word: "nêu các thông tư hướng dẫn nó"."""
_NOBODY: Final = late(
    r"(?<![a-z])(?:(?:anh|chi|em|ban|ai|thay|co|sep|nguoi)(?: nao| chi)? (?:biet|giup|ro)|ai do|nao do|gi do|bat (?:ky|cu)|duoc|dung|phai) (?:[a-z ]{0,20})?(?:khong|chua|voi|nao|gi)?[ ?.!]*$"
)
"""Asking words that ask nothing of any paper: "anh chị nào biết", "đúng không"."""


_TOLD_ANYWAY: Final = late(
    r"(?: ?(?:ro|so|hieu|ky hieu|ten|va|cac|nhung|cu the|day du|ra|gom|toan bo|van ban|tai lieu|quyet dinh|ke hoach|nghi dinh|thong tu|nghi quyet|chi thi|do|ay|nay|cua|chung|giup|voi|nhe|a|,))*[ ?.!]*"
)
"""What every answer tells: "nêu số văn bản"."""


def asks(part: str) -> bool:
    """Whether a part of a text asks something."""
    folded = fold(part)
    order = _TO_TELL.match(folded)
    if order and _ASKS.search(part.lower()) is None:
        return _TOLD_ANYWAY.fullmatch(folded, order.start("what")) is None
    if _ASKS.search(part.lower()) is None and _WHETHER.search(folded) is None:
        return False
    told = _NOBODY.sub("", folded)
    return told == folded or any(w not in POLITE for w in words(told)[1:])


def points(part: str) -> bool:
    """Whether a part of a text points at papers told before it: "văn bản ấy", "trong đó"."""
    folded = fold(part)
    return pronoun_pattern().search(folded) is not None or AMONG.search(folded) is not None


def halves(text: str, whole: Sequence[tuple[int, int]] = ()) -> tuple[str, ...]:
    """The parts of a text that ask, in their order; the text alone where no two do. What asks nothing goes with what
    stands before it, but in a sentence of its own, or where it points back, with what is asked behind it. `whole` are
    spans, [start, end), that are not cut. Linear but for the few parts of a question."""
    folded = fold(text)
    found: list[tuple[int, int]] = []
    at, stopped = 0, False
    for start, end in (*_cuts(folded, whole), (len(text), len(text))):
        piece = text[at:start]
        opens = bool(found) and asks(text[slice(*found[-1])])
        if opens and (stopped or asks(piece) or points(piece)):
            found.append((at, start))
        else:
            found = [*found[:-1], (found[-1][0] if found else at, start)]
        at, stopped = end, not _STOPS.isdisjoint(folded[start:end])
    if len(found) > 1 and not asks(text[slice(*found[-1])]):
        *found, (first, _), (_, last) = found
        found.append((first, last))
    return tuple(text[slice(*span)] for span in found) if len(found) > 1 else (text,)


def _cuts(folded: str, whole: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Where a folded text may be cut: outside quotes and names, behind no short form."""
    quotes = at = 0
    for match in _JOIN.finditer(folded):
        start, end = match.span()
        quotes, at = quotes + folded.count('"', at, start), start
        if quotes % 2 or any(s < start and end < e for s, e in whole):
            continue
        if folded[start] == "." and _SHORTENED.search(folded, max(0, start - 5), start):
            continue
        yield start, end
