"""Words typed with the keys of the Telex method but without a keyboard that reads them: "kees hoachj nafo".

A word is taken for such keys when it is no Vietnamese syllable as typed and is one once they are read; a question is
mended only when all its words that are no syllables can be, so that English stays as it is. Cost: linear.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from search.late_patterns import late
from search.questions.fold import fold, word_set

SYLLABLE: Final = late(
    r"(?:b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|q|qu|r|s|t|th|tr|v|x)?[aeiouy]{1,3}(?:c|ch|m|n|ng|nh|p|t)?"
)
"""What a folded Vietnamese syllable looks like."""
_TONES: Final = {"s": "\u0301", "f": "\u0300", "r": "\u0309", "x": "\u0303", "j": "\u0323"}
_LETTERS: Final = (("dd", "đ"), ("aa", "â"), ("ee", "ê"), ("oo", "ô"), ("aw", "ă"), ("ow", "ơ"))
_KEYS: Final = late(r"[a-z]+")
_VOWELS: Final = "aăâeêioôơuưy"
_FEWEST: Final = 2
_SHORT: Final = word_set(
    "ubnd hdnd tw vb tp kh qd nq nd tt ct kl bc hd tb cv cp ttg bch btv mttq qh gd sxd snv stc"
)
"""Short forms that are no keys."""


def from_telex(text: str) -> str:
    """The text with Telex keys read where it holds at least two words of them; else the same text."""
    read: dict[str, str] = {}
    plain = [w.strip(",.?!:;\"'()") for w in text.split() if not re.search(r"[\d/]", w)]
    if not all(w.isascii() for w in plain):
        return text
    for word in (w for w in plain if _KEYS.fullmatch(w)):
        if len(word) < 2 or SYLLABLE.fullmatch(word):
            continue
        if word in _SHORT or _plain_code(text, word):
            continue
        mended = _read(word)
        if mended is None:
            return text
        read[word] = mended
    if len(read) < _FEWEST:
        return text
    return re.sub(r"(?<![\w/-])[a-z]+(?![\w/-])", lambda m: read.get(m[0], m[0]), text)


def _plain_code(text: str, word: str) -> bool:
    """Whether a word is part of a symbol ("120/kh-ubnd") or a code in capitals."""
    return re.search(rf"(?:[/-]{word}|{word}[/-]|\b{word.upper()}\b)", text) is not None


def _read(word: str) -> str | None:
    """The syllable that keys spell, None when they spell none."""
    tone = ""
    bare = word
    for at in range(len(word) - 1, 0, -1):
        if word[at] in _TONES and any(c in "aeiouyw" for c in word[:at]):
            tone, bare = _TONES[word[at]], word[:at] + word[at + 1 :]
            break
    bare = bare.replace("wow", "uow")
    for keys, letter in _LETTERS:
        bare = bare.replace(keys, letter)
    bare = re.sub(r"d(.+)d$", r"đ\1", bare)
    bare = re.sub(r"u(o|ơ)w?(?=[^o]*)", lambda m: "ươ" if "w" in word else m[0], bare)
    bare = bare.replace("uw", "ư")
    if bare.endswith("w") or "w" in bare:
        bare = re.sub(r"u(?=[^aeiouyăâêôơư]*w)", "ư", bare).replace("w", "")
    if not SYLLABLE.fullmatch(fold(bare)):
        return None
    return unicodedata.normalize("NFC", _toned(bare, tone))


def _toned(bare: str, tone: str) -> str:
    """A syllable with its tone on the vowel that bears it."""
    spots = [
        i
        for i, c in enumerate(bare)
        if c in _VOWELS and not (bare[:2] in ("qu", "gi") and i == 1 and len(bare) > 2)
    ]
    if not tone or not spots:
        return bare
    marked = [i for i in spots if bare[i] in "ăâêôơư"]
    closed = spots[-1] < len(bare) - 1
    at = marked[-1] if marked else spots[-1] if closed or len(spots) == 1 else spots[-2]
    return bare[: at + 1] + tone + bare[at + 1 :]
