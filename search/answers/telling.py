"""Which sentence answers: by the words of the question it says, itself and with what it stands under, and by whether it
tells what is asked for, a quantity with its unit or a day. Pure functions; about 1 ms for six passages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Literal

from ingest.passages import NOTES_HEADING
from search.answers.figures import DUE, PRICED, fit, is_year, share_of
from search.answers.model import PassageText
from search.answers.sentences import sentences_of
from search.late_patterns import late
from search.questions.fold import fold, word_set
from search.shortforms import spelled_out
from search.tokens import parts

Kind = Literal["number", "day", "words"]

_DAY: Final = late(
    r"(?<![a-z])(?:thoi han|han (?:chot|cuoi|nop|gui|hoan thanh|bao cao|dang ky|xu ly)|(?:ngay|thang|khi|luc) nao|bao gio"
    r"|ngay may|cham nhat|thoi (?:gian|diem) (?:gui|nop|hoan thanh|bao cao|dang ky|nao))(?![a-z])"
)
_NUMBER: Final = late(
    r"(?<![a-z])(?:bao nhieu|(?<!thu )may(?! (?:moc|tinh|bay|chu))|ty le|ti le|so luong|tong (?:so|thu|chi|von|kinh phi|nguon|nhu cau)"
    r"|so (?:nha|vu|ho|nguoi|can|xa|luot|ca|don vi|truong hop)|ty so|muc (?:ho tro|tang|thu|chi|phi|phat|dong|luong)"
    r"|(?<!bo tri )(?<!nguon )kinh phi(?!.* (?:ai|gi|nao|dau|do)(?![a-z]))|binh quan|kim ngach|cong suat|du no|no qua han)(?![a-z])"
)
_COUNT: Final = late(r"(?<![a-z])bao nhieu(?![a-z])")
_WHO: Final = late(r"(?:ai|co quan nao|don vi nao|noi nao)(?![a-z])")
"""At the head of a question: then "mức hỗ trợ" only tells of what."""
_WHETHER: Final = late(r"(?<![a-z])(?:co|da) .*(?<![a-z])(?:khong|chua)\W*$")
"""Whether something is so: then an amount or a rate, too, only tells of what."""
_UNIT: Final = late(
    r"(?<!\w)(?:bao nhiêu|mấy|(?<!chỉ )(?<!đổi )(?<!tỷ )(?<!tỉ )(?<!hệ )(?<!dân )số)\s+([^\W\d_]+)", re.I
)
_NO_UNIT: Final = word_set(
    "la trong o cua theo nam va thi moi mot chiem neu khi duoc da nua thong hoc hoa co bi cho voi tren"
)
_PEOPLE: Final = late(
    r"(?<!\w)(?:bao nhiêu|mấy|số) (?:công chức|cán bộ|viên chức|giáo viên|bác sĩ|học sinh|sinh viên|hội viên|đảng viên|công nhân|công dân|cá nhân)(?!\w)",
    re.I,
)
"""Who may be counted as "người" too."""
_UNITS: Final = {
    "nha": ("nha", "can"), "can": ("can", "nha"), "tien": ("dong", "trieu", "ty", "nghin"), "phan": ("%",),
    "nguoi": ("nguoi", "ca nhan", "luot"), "khach": ("khach", "luot khach"),
}  # fmt: skip
"""What papers count with where a question counts otherwise: "mấy nhà" is told in "căn", "bao nhiêu tiền" in "đồng"."""
_MONEY: Final = late(
    r"(?<![a-z])(?:muc (?:thu|chi|phi|phat|ho tro|luong|gia|tien|tro cap|phu cap)|gia (?:dich vu|ban|thue)|(?:le )?phi (?:la )?bao nhieu|kinh phi(?! (?:cong doan|hoat dong cua)))(?![a-z])"
)
_COMPARED: Final = late(r"(?:so (?:với|cùng kỳ)|cùng kỳ)[^,;.]{0,12}$", re.I)
_ALL_OF_IT: Final = late(r"(?<![a-z])(?:tong (?:so|cong)|tat ca|toan (?:thanh pho|tinh|nganh))(?![a-z])")
"""The whole is asked for: then a sentence that tells it of the whole goes before one on a part."""
_OPENING: Final = late(r"(?:Căn cứ|Thực hiện|Kính gửi|Trên đây là)(?!\w)")
_PART: Final = late(
    r"(?<!\w)(?:xã|phường|huyện|quận|thị trấn|thị xã|Xã|Phường|Huyện|Quận|Thị trấn|Thị xã)\s([^\W\d_]\w*)"
)
"""A part of the province, by its name: what holds of it is no answer where the whole is asked about."""
_AIM: Final = late(
    r"(?<!\w)(?:mục tiêu|chỉ tiêu|phấn đấu|phần đầu|dự kiến|kế hoạch|đến năm 20\d\d|tới năm 20\d\d)(?!\w)",
    re.I,
)
_SMALL: Final = word_set(
    "bao nhiêu gì nào ai đâu mấy khi thì là có không được bị phải cần làm sao thế này kia đó cho của và với theo tại trong ngoài trên"
    " dưới về đến từ các những để đã sẽ đang chưa còn rằng hay hoặc do vậy như lâu rồi ra vào qua nữa năm ngày tháng ở giờ lúc hạn"
    " thành phố tỉnh đạt gồm thời trước sau tổng số tỷ tỉ lệ mức một"
)
"""Syllables that tell nothing of what a figure or a day is of."""
_FIRST: Final = 8
_MOST: Final = 0.9
_BEHIND: Final = 0.03
_FAR_BEHIND: Final = 0.2
"""What each passage found before it (up to `_FIRST` of them) takes from a sentence that says at least `_MOST` of the question,
and from one that says less: then the order of the search is the surer guide."""
_UNDER: Final = 0.6
"""How much of a word's weight counts where only the headings over the sentence say it, and where its paper's title does."""
_ABOVE: Final = 0.45


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a question asks a passage for. `weights`: its telling syllables by how rare they are; `pairs` those of its
    neighbouring syllables; `units`: the words counted, folded; `years` named;
    `first`: the telling syllables that come first, who or what something is asked of; `aims`: what is planned is asked for; `due`: by when
    something must be done; `named`: all its syllables."""

    kind: Kind
    weights: Mapping[str, float]
    pairs: Mapping[tuple[str, str], float]
    units: tuple[str, ...]
    years: tuple[str, ...]
    first: tuple[str, ...]
    aims: bool
    due: bool
    named: frozenset[str]
    whole: bool = False
    priced: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence that may answer. `score` is roughly the share of the question it says, raised where it tells what is asked
    for; `said` that share with what the sentence stands under; `own` without; `fits`: it tells what is asked for;
    `plain`: it is no heading, table or opening; `figure`: the one asked for."""

    passage: PassageText
    text: str
    score: float
    said: float
    own: float
    fits: bool
    plain: bool
    figure: str


def wanted(question: str) -> Wanted:
    """What is asked; short forms count as what they stand for."""
    from search.restore import default_restorer, restore_marks

    rarity = default_restorer().rarity
    text = restore_marks(question)
    told = parts(text)
    tells = [word not in _SMALL for word in told]
    years = tuple(w for w in dict.fromkeys(told) if is_year(w))
    weights = {w: rarity(w) for w, t in zip(told, tells, strict=True) if t and w not in years}
    pairs = {
        (a, b): rarity(a) + rarity(b)
        for (a, x), (b, y) in pairwise(zip(told, tells, strict=True))
        if x and y and not (a[0].isdigit() or b[0].isdigit())
    }
    plain = fold(text)
    counts = _COUNT.search(plain) if _WHO.match(plain) or _WHETHER.search(plain) else _NUMBER.search(plain)
    kind: Kind = "day" if _DAY.search(plain) else "number" if counts else "words"
    counted = [fold(found[1]) for found in _UNIT.finditer(text)]
    if _PEOPLE.search(text):
        counted.append("nguoi")
    units = tuple(unit for one in counted if one not in _NO_UNIT for unit in _UNITS.get(one, (one,)))
    return Wanted(
        kind, weights, pairs, units, years, tuple(weights)[:2], _AIM.search(text) is not None, DUE.search(text) is not None,
        frozenset(told), _ALL_OF_IT.search(plain) is not None, _MONEY.search(plain) is not None,
    )  # fmt: skip


def told_by(
    passages: Sequence[PassageText], heads: Sequence[str], asked: Wanted, *, fitting: bool = False
) -> list[Told]:
    """The sentences of passages (best first) that may answer, best first; headings, tables and openings only where there is
    nothing else. `heads` is what stands over each passage: its paper's title, office, place and date. `fitting`: only those
    that tell the figure or the day asked for, which is quicker."""
    out = [one for rank, p in enumerate(passages) for one in _weighed(p, heads[rank], asked, rank, fitting)]
    return sorted(out, key=lambda one: -one.score)


def comparable(one: Told, other: Told) -> bool:
    """Whether two sentences may tell different figures of one thing: both of what is or both of what is aimed at, both of
    money where the first is, and of no different years."""
    aims = [_AIM.search(told.text) is not None for told in (one, other)]
    if PRICED.search(one.text) and not PRICED.search(other.text):
        return False
    years = [{w for w in parts(told.text) if is_year(w)} for told in (one, other)]
    return aims[0] is aims[1] and (not years[0] or not years[1] or bool(years[0] & years[1]))


def _weighed(passage: PassageText, head: str, asked: Wanted, rank: int, fitting: bool) -> Iterator[Told]:
    above = frozenset(spelled_out(parts(f"{passage.section} {head}")))
    of_paper = next((w for w in parts(head) if is_year(w)), "")
    total = sum(asked.weights.values()) or 1.0
    for sentence in sentences_of(passage.text, passage.section):
        fits, bonus, figure = fit(sentence.text, asked)
        if fitting and not (fits and sentence.plain):
            continue
        syllables = spelled_out(parts(sentence.text))
        held, over = frozenset(syllables), frozenset(spelled_out(parts(sentence.over)))
        own = share_of(asked.weights, held, total)
        under = share_of(asked.weights, over - held, total)
        far = share_of(asked.weights, above - over - held, total)
        pairs = frozenset(pairwise(syllables))
        near = sum(v for p, v in asked.pairs.items() if p in pairs) / (sum(asked.pairs.values()) or 1.0)
        if len(asked.first) > 1 and set(asked.first) <= set(syllables[:5]):
            bonus += 0.12
        if asked.kind == "number" and not asked.aims and _AIM.search(f"{sentence.text} {sentence.over}"):
            bonus -= 0.2
        if asked.kind == "number" and _of_a_part(sentence.text, asked.named):
            bonus -= 0.3
        score = (
            own
            + _UNDER * under
            + _ABOVE * far
            + (1.0 if asked.kind == "words" else 0.5) * near
            + bonus
            - (_BEHIND if own + under + far >= _MOST else _FAR_BEHIND) * min(rank, _FIRST)
            - 0.001 * len(syllables)
        )
        timely, worth = _in_years(sentence.text, held | over, above, of_paper, asked.years)
        score += worth
        if not sentence.plain:
            score -= 1.0
        elif passage.section == NOTES_HEADING or sentence.announces or _OPENING.match(sentence.text):
            score -= 0.3
        said = own + under + far if timely else 0.0
        yield Told(passage, sentence.text, score, said, own, fits and sentence.plain, sentence.plain, figure)


def _of_a_part(text: str, named: frozenset[str]) -> bool:
    """Whether a sentence speaks of a commune or district by a name that the question does not say."""
    return any(m[1][0].isupper() and not named & set(parts(m[1])) for m in _PART.finditer(text))


def _in_years(
    text: str, near: frozenset[str], above: frozenset[str], of_paper: str, years: Sequence[str]
) -> tuple[bool, float]:
    """Whether a sentence, its headings or its paper is of one of the years named (what it is only compared with does not
    count), and what that is worth. `of_paper`: the first year of the paper's title, which a report is on."""
    if not years:
        return True, 0.0
    compared = [y for y in years if any(_COMPARED.search(text[: m.start()]) for m in re.finditer(y, text))]
    if any(y in near and y not in compared for y in years):
        return True, 0.3
    if any(y in above for y in years):
        return True, 0.2 if of_paper in years else 0.0
    return False, -0.4
