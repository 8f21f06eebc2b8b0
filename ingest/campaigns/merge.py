"""Which named campaigns are one, and which are local parts of a national one.

Names drift in punctuation, spacing, period and in words like "Cả nước" or "trên phạm vi cả nước"; what is left
without them is the core. A name that holds a place is local: it carries out the campaign whose core its own,
without the place, repeats.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from ingest.letters import UPPER
from ingest.places import PROVINCE_CAPITALS, PROVINCE_PATTERN

if TYPE_CHECKING:  # names are compared where nothing is read: questions need none of the reading's patterns
    from ingest.campaigns.names import NamedCampaign

_PERIOD: Final = re.compile(
    r" (?:trong )?(?:giai doan|thoi ky) \d{4}(?: den)? \d{4}| (?:trong )?nam \d{4}(?: va \d{4})?"
)
_FRAME: Final = re.compile(
    r"^(?:phong trao thi dua|phong trao|dot thi dua|cuoc van dong|thi dua yeu nuoc|yeu nuoc|ca nuoc thi dua|ca nuoc chung suc|ca nuoc chung tay|ca nuoc|thi dua|chung tay|chung suc) (?=\S)"
    r"| tren pham vi (?:ca nuoc|toan quoc)"
)
_LOCAL_WORDS: Final = re.compile(
    r" tren dia ban (?:tinh|thanh pho|huyen|quan|xa|phuong)?(?: [a-z ]+?)?(?= trong| giai doan| nam|$)|(?:dang bo chinh quyen va nhan dan )"
)


_DIGITS: Final = re.compile(r"\d+")
_THOUSANDS: Final = re.compile(r"(?<=\d)[.,](?=\d{3})")
_NUMBER_UNIT: Final = re.compile(r"(?<=\d) (?=(?:km|m2|ha)\b)")
_NO_LETTERS: Final = re.compile(r"[^a-z0-9]+")


@lru_cache(8192)
def fold(text: str) -> str:
    """Lower case without marks and punctuation, numbers joined: "3.000 km" → "3000km"."""
    plain = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    if _DIGITS.search(plain):
        plain = _NUMBER_UNIT.sub("", _THOUSANDS.sub("", plain))
    return _NO_LETTERS.sub(" ", plain).strip()


_PERSON: Final = re.compile(r"(?<!hành phố )(?<!TP )(?<!TP\. )Hồ Chí Minh")
_SPELLED: Final = {
    "ANTQ": "an ninh Tổ quốc", "BVANTQ": "bảo vệ an ninh Tổ quốc", "NTM": "nông thôn mới", "ĐTVM": "đô thị văn minh",
    "ĐSVH": "đời sống văn hóa", "ĐĐK": "đại đoàn kết", "KDC": "khu dân cư", "CĐS": "chuyển đổi số", "ĐMST": "đổi mới sáng tạo",
    "CBCCVC": "cán bộ, công chức, viên chức", "VHCS": "văn hóa công sở", "HTX": "hợp tác xã", "XHHT": "xã hội học tập",
}  # fmt: skip
"""What names of campaigns are shortened to in running text."""
_INITIALS: Final = re.compile(rf"(?<!\w)(?:{'|'.join(_SPELLED)})(?!\w)")
_HALVES: Final = re.compile(r"\s[-–]\s")
_WARD: Final = re.compile(
    r"(?:[Xx]ã|[Pp]hường|[Qq]uận|[Hh]uyện|[Tt]hị xã|[Đđ]ặc khu) ["
    + UPPER
    + r"][^\W\d_]*(?: ["
    + UPPER
    + r"][^\W\d_]*){0,3}"
)
_PROVINCE: Final = re.compile(r"(?<!\w)" + PROVINCE_PATTERN)
_CAPITAL_PROVINCE: Final = re.compile(r"(?<!\w)" + PROVINCE_CAPITALS)
_OF_A_YEAR: Final = re.compile(r"(?:phong trao )?thi dua(?: yeu nuoc)?")
"""What is left of a campaign that only its year or period names: then these are its core."""
_YEAR: Final = re.compile(r"\d{4}")
_YEARLY: Final = re.compile(r"thi dua(?: \d{4})+")
_PLACE_BEHIND: Final = re.compile(r"(?<=\d{4})\s(?:trên\s(?:toàn\s)?địa\sbàn|trong\stoàn)\s.*$")
_WHERE: Final = re.compile(r" tren dia ban ")
_HOME: Final = re.compile(r"\btren dia ban (?:thanh pho|tinh)\b")


_TIME_ALONE: Final = re.compile(r"\d{1,4} (?:ngay|tuan|thang)(?: va)?(?: dem)?")
"""What tells how long alone is a name cut short: "chiến dịch “90 ngày”" after "“90 ngày làm sạch dữ liệu”"."""

_NEAREST: Final = 120
"""How many groups a mention is compared with: no paper names as many campaigns, and a hostile one costs linear time."""


@dataclass(slots=True)
class Group:
    """One campaign: its mentions, best name first chosen later; `core` without frame words, period and place."""

    core: str
    local: str
    named: list[NamedCampaign] = field(default_factory=list)
    part_of: int | None = None

    @property
    def name(self) -> str:
        """The fullest quoted wording that is used most; the first one on a tie, and one in capitals only where no other
        is. What only its year names is named to it: the place behind is the paper's."""
        shorts = {fold(n.short) for n in self.named if n.short}
        full = [
            n for n in self.named if fold(n.name) not in shorts and not _TIME_ALONE.fullmatch(fold(n.name))
        ]
        pool = [n for n in full or self.named if n.quoted] or full or self.named
        counts: dict[str, int] = {}
        for n in pool:
            counts[n.name] = counts.get(n.name, 0) + 1
        name = max(counts, key=lambda k: (not k.isupper(), counts[k], not pool[0].quoted and len(k)))
        spoken = (n.name for n in self.named if not n.name.isupper() and fold(n.name) == fold(name))
        name = next(spoken, name) if name.isupper() else name
        return _PLACE_BEHIND.sub("", name) if _YEARLY.fullmatch(self.core) else name


def _places(name: str) -> list[str]:
    """The provinces, wards and communes that a name holds, folded; a person's name and "hòa bình" are none."""
    pattern = _CAPITAL_PROVINCE if name.isupper() else _PROVINCE
    found = [*_WARD.findall(name), *(m.group() for m in pattern.finditer(_PERSON.sub("Bác Hồ", name)))]
    return [fold(place) for place in found]


def core_of(name: str) -> tuple[str, str]:
    """(core, place): the name's own words, folded, and the place that makes it local, or ""."""
    name = _INITIALS.sub(lambda found: _SPELLED[found.group()], name)
    words = _PERIOD.sub("", " " + fold(name)).strip()
    if _OF_A_YEAR.fullmatch(_LOCAL_WORDS.sub("", " " + words).strip()):
        return " ".join(["thi dua", *_YEAR.findall(name)]), ""
    places = _places(name)
    local = places[0] if places else ("home" if _HOME.search(words) else "")
    if local:
        for place in places:
            words = re.sub(rf"(?:tren dia ban )?(?:(?:tinh|thanh pho|tp) )?\b{place}\b", " ", words)
        words = " ".join(_LOCAL_WORDS.sub(" ", " " + " ".join(words.split())).split())
    for _ in range(3):
        shorter = _FRAME.sub("", words, count=1).strip()
        if shorter == words or len(shorter.split()) < 3:
            break
        words = shorter
    return words, local


def merge(named: Sequence[NamedCampaign]) -> list[Group]:
    """Groups of mentions of one campaign, in order of first mention, local parts tied to their national one."""
    groups: list[Group] = []
    for mention in [*(n for n in named if n.quoted), *(n for n in named if not n.quoted)]:
        core, local = core_of(mention.name)
        shortly = _shortly(groups, mention)
        if shortly is not None:
            shortly.named.append(mention)
            continue
        group = next(
            (
                g
                for g in groups[-_NEAREST:]
                if g.local == local and (_same(g.core, core) or _halved(g, mention.name))
            ),
            None,
        )
        if group is None and not mention.quoted:
            group = next(
                (
                    g
                    for g in groups[-_NEAREST:]
                    if not g.local and (_begins(mention.name, g) or _vies(core, g))
                ),
                None,
            )
        if group is None:
            group = Group(core, local)
            groups.append(group)
        elif len(core) < len(group.core) and mention.quoted:
            group.core = core
        group.named.append(mention)
    groups = _told_where(groups)
    groups.sort(key=lambda g: min(n.start for n in g.named))
    for i, group in enumerate(groups):
        if group.local:
            wider = [
                j
                for j in range(max(0, i - _NEAREST), min(len(groups), i + _NEAREST))
                if j != i and not groups[j].local and _holds(group.core, groups[j].core)
            ]
            group.part_of = max(wider, key=lambda j: _shared(group.core, groups[j].core), default=None)
    return groups


def _shortly(groups: list[Group], mention: NamedCampaign) -> Group | None:
    """The group that a mention names by the short name given to it, or by its time alone."""
    words = fold(mention.name)
    alone = _TIME_ALONE.fullmatch(words) is not None
    for group in groups[-_NEAREST:]:
        for one in group.named[:8]:
            if (one.short and fold(one.short) == words) or (alone and fold(one.name).startswith(words + " ")):
                return group
    return None


def _told_where(groups: list[Group]) -> list[Group]:
    """The groups with those taken in that only add where one and the same campaign is carried out: "toàn dân bảo vệ an ninh
    Tổ quốc trên địa bàn tỉnh" without quotation marks, beside the national name."""
    kept = []
    for group in groups:
        where = group.local and all(not n.quoted and _WHERE.search(fold(n.name)) for n in group.named)
        whole = next((g for g in groups[:_NEAREST] if where and not g.local and g.core == group.core), None)
        if whole is None:
            kept.append(group)
        else:
            whole.named += group.named
    return kept


def _halved(group: Group, name: str) -> bool:
    return any(_shortened(name, n.name) or _shortened(n.name, name) for n in group.named[:8])


def _begins(name: str, group: Group) -> bool:
    """Whether an unquoted wording begins with a quoted name and goes on with place and period."""
    words = fold(name)
    return any(words.startswith(fold(n.name) + " ") for n in group.named if n.quoted)


def _vies(core: str, group: Group) -> bool:
    """Whether an unquoted wording tells what a quoted name's people vie in: "phong trào thi đua giữ sạch nhà máy" beside
    "Công nhân thi đua giữ sạch nhà máy"."""
    return len(core.split()) >= 4 and any(
        core_of(n.name)[0].endswith(" thi dua " + core) for n in group.named if n.quoted
    )


def _same(a: str, b: str) -> bool:
    """Whether two cores are wordings of one name: equal, one slip of the pen apart, or one shortened."""
    if a == b:
        return True
    x, y = a.split(), b.split()
    p, q = set(x), set(y)
    if len(x) == len(y) >= 5 and sum(v != w for v, w in zip(x, y, strict=True)) == 1:
        return _slip(p - q, q - p)
    if len(p & q) / len(p | q) >= 0.8 and _DIGITS.findall(a) == _DIGITS.findall(b):
        return not (p - q and q - p) or _slip(p - q, q - p)
    short, long = (x, y) if len(x) <= len(y) else (y, x)
    return len(short) >= 5 and short[:5] == long[:5] and len(set(short) & set(long)) >= 0.75 * len(set(short))


def _slip(one: set[str], other: set[str]) -> bool:
    """Whether the words in which two names differ are the same misread: as many of them, and each alike."""
    pairs = zip(sorted(one), sorted(other), strict=False)
    return len(one) == len(other) and all(
        not a.isdigit() and SequenceMatcher(None, a, b).ratio() >= 0.5 for a, b in pairs
    )


def _shortened(short: str, long: str) -> bool:
    """Whether one name is the first half of another's two: "Vì người nghèo", "Vì người nghèo - Không để ai ..."."""
    if "-" not in long and "–" not in long:
        return False
    halves = _HALVES.split(long, maxsplit=1)
    return len(halves) == 2 and len(short.split()) >= 3 and core_of(short)[0] == core_of(halves[0])[0]


def _holds(local: str, national: str) -> bool:
    p, q = set(local.split()), set(national.split())
    return bool(p and q) and len(p & q) / min(len(p), len(q)) >= 0.75


def _shared(local: str, national: str) -> float:
    """How much of both names' words they share."""
    p, q = set(local.split()), set(national.split())
    return len(p & q) / len(p | q)
