"""Vietnamese syllables, and the two that a lost space glued into one word ("Kếhoạch", "đồngnhân").

A written syllable is an onset, a rime and at most one tone; a rime that ends in c, ch, p or t bears the sharp or the
heavy tone. A word that is no syllable but falls into two lost the space between them, where both are words of the same text
and no other cut is ("mô-tô" and other loans stay whole).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from functools import lru_cache
from typing import Final

from ingest.cleaning.mapped import Mapped, Piece, assemble
from ingest.letters import LOWER, UPPER

_ONSET: Final = r"(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx])?"
_RIMES: Final = (
    "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et "
    "ê êch êm ên ênh êp êt êu i ich im in inh ip it iu ia iêc iêm iên iêng iêp iêt iêu o oc oi om on ong op ot "
    "oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet ô ôc ôi ôm ôn ông ôp ôt "
    "ơ ơi ơm ơn ơp ơt u uc ui um un ung up ut ua uân uâng uât uây uê uêch uênh uêt uêu uy uya uych uynh uyn uyt uyu "
    "uyên uyêt uơ uôc uôi uôm uôn uông uôt ư ưc ưi ưn ưng ưt ưu ưa ươc ươi ươm ươn ương ươp ươt ươu "
    "y yt ych ynh yên yêt yêu yêm yêng"
)
_SYLLABLE: Final = re.compile(_ONSET + "(?:" + "|".join(sorted(_RIMES.split(), key=len, reverse=True)) + ")")
_TONES: Final = {"\u0300", "\u0301", "\u0303", "\u0309", "\u0323"}
_STOPPED: Final = ("c", "ch", "p", "t")
_WORD: Final = re.compile(r"[^\W\d_]{4,}")
_LONGEST: Final = 14
_SHORTEST_PLAIN: Final = 3
"""Letters of each half of a word without marks that is cut at its inner capital."""
_SEAM: Final = re.compile(
    r"[A-ZĐbcnstv\d,](?:(?<=[A-ZĐ])(?:[A-ZĐ]|(?<=T)Tg)(?=(?:ngày|của|về|và|năm|quy|ban|hướng)(?![^\W_]))"
    r"|(?<=[bcv])(?<![^\W_].)(?:(?<=c)ủa|(?<=v)à|(?<=b)ởi)(?=[A-ZĐỦ])"
    r"|(?<=[nst])(?<![^\W_].)(?:(?<=s)ố(?=\d{1,4}[-/])|(?<=n)gày(?=\d{1,2}[/.\-]\d)|(?<=t)háng(?=\d{1,2}/(?:19|20)\d\d))"
    rf"|(?<=\d)(?=(?:tháng|ngày|năm|của|CỦA|NGÀY|THÁNG)(?![^\W_]))|(?<=[{LOWER}]{{2}},)(?=[{UPPER}]?[{LOWER}]{{2}}))"
)
"""Where a code ends and a word of the sentence begins, or the other way round, without the space between; a number before
the words of a date; a comma between words."""


@lru_cache(16384)
def is_syllable(word: str) -> bool:
    """Whether a word in any case can be one Vietnamese syllable."""
    tones: list[str] = []
    letters: list[str] = []
    for char in unicodedata.normalize("NFD", word.lower()):
        (tones if char in _TONES else letters).append(char)
    plain = unicodedata.normalize("NFC", "".join(letters))
    if len(tones) > 1 or not _SYLLABLE.fullmatch(plain):
        return False
    return not plain.endswith(_STOPPED) or (bool(tones) and tones[0] in "\u0301\u0323")


@lru_cache(16384)
def _halves(word: str) -> tuple[int, ...]:
    """Where a word that is no syllable can be cut into two; () for one that is, and for one without a Vietnamese letter that
    shows no seam ("GiangQuy") of two words."""
    if len(word) > _LONGEST or is_syllable(word):
        return ()
    inner = [i for i in range(1, len(word)) if word[i - 1].islower() and word[i].isupper()]
    if word.isascii() and not (inner and min(inner[0], len(word) - inner[0]) >= _SHORTEST_PLAIN):
        return ()
    cuts = inner or range(2, len(word) - 1)
    return tuple(i for i in cuts if is_syllable(word[:i]) and is_syllable(word[i:]))


def _marks(word: str) -> int:
    return sum(char in _TONES for char in unicodedata.normalize("NFD", word))


def _cut(word: str, known: Collection[str]) -> int | None:
    """Where to cut a glued word, else None. `known` are the text's other words in small letters; a word with a tone on either
    half is two for certain, whether or not they stand elsewhere."""
    halves = _halves(word)
    if len(halves) == 1 and word[halves[0]].isupper() and not word[: halves[0]].isascii():
        return halves[0]
    if len(halves) == 1 and _marks(word[: halves[0]]) == 1 == _marks(word[halves[0] :]):
        return halves[0]
    cuts = [i for i in _halves(word) if word[:i].lower() in known and word[i:].lower() in known]
    return cuts[0] if len(cuts) == 1 else None


def _part_seams(mapped: Mapped) -> Mapped:
    """The text with a space between an abbreviation and the small word glued to it ("NĐ-CPngày", "củaUBND")."""
    pieces: list[Piece] = []
    at = 0
    for match in _SEAM.finditer(mapped.text):
        pieces += [(at, match.end()), " "]
        at = match.end()
    return assemble(mapped, [*pieces, (at, len(mapped.text))])


def part_glued(mapped: Mapped) -> Mapped:
    """The text with the spaces put back that stood between glued syllables. Linear; costs one pass over the words."""
    once = " ".join(set(mapped.text.split()))  # no word holds a space: each chunk need be read only once
    if _SEAM.search(once):
        mapped = _part_seams(mapped)
    words = set(_WORD.findall(once))
    glued = {word for word in words if _halves(word)}
    if not glued:
        return mapped
    known = {word.lower() for word in re.findall(r"[^\W\d_]+", once)}
    cuts = {word: cut for word in glued if (cut := _cut(word, known)) is not None}
    pieces: list[Piece] = []
    at = 0
    for match in _WORD.finditer(mapped.text) if cuts else ():
        word, start = match.group(), match.start()
        cut = cuts.get(word)
        code = word.isupper() and mapped.text[max(0, start - 1) : start] in ("/", "-")
        if cut is not None and not code:  # "05-NQ/ĐUCA" is a symbol
            pieces += [(at, start + cut), " "]
            at = start + cut
    return assemble(mapped, [*pieces, (at, len(mapped.text))]) if pieces else mapped
