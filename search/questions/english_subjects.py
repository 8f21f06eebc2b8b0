"""What papers are about, in the English words of foreign colleagues: "the campaign on new-style rural areas". Titles are
Vietnamese, so subjects are looked for by their Vietnamese names.

Words are put into Vietnamese one by one; where several stand in a row, what they tell of comes first in Vietnamese, as it
comes last in English: "digital transformation" is "chuyển đổi số". A verb keeps its place. Source: the words that official
translations of titles use for the fields of government.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from search.late_patterns import late

_WORDS: Final = """
rural(?:[- ](?:areas?|communes?|countryside))? = nông thôn
house|housing|home|dwelling = nhà
household = hộ
poor(?: people)? = người nghèo
poverty = nghèo
reduction|alleviation = giảm
expressway|motorway = đường bộ cao tốc
road = đường bộ
traffic = giao thông
safety = an toàn
security = an ninh
society = xã hội
learning = học tập
education(?: and training)? = giáo dục và đào tạo
school = trường học
transformation = chuyển đổi
innovation = đổi mới sáng tạo
reform = cải cách
unit = đơn vị
arrangement|merger|reorgani[sz]ation = sắp xếp
office|workplace|public service = công sở
culture = văn hóa
family = gia đình
emulation(?! (?:campaign|movement)) = thi đua
commendation|reward = khen thưởng
thrift|saving = tiết kiệm
waste|wastefulness|wastage = lãng phí
corruption = tham nhũng
infrastructure = kết cấu hạ tầng
food = thực phẩm
environment(?:al)? = môi trường
protection = bảo vệ
forest = rừng
water = nước
climate change = biến đổi khí hậu
health = y tế
health ?care = chăm sóc sức khỏe
investment = đầu tư
economic|economy = kinh tế
development = phát triển
target program(?:me)? = chương trình mục tiêu
civil servant = cán bộ, công chức
gender = giới
equality = bình đẳng
children|child = trẻ em
youth|young people = thanh niên
women = phụ nữ
elderly(?: people)?|older people = người cao tuổi
tourism = du lịch
agriculture|agricultural = nông nghiệp
industry|industrial = công nghiệp
market = chợ
science and technology = khoa học và công nghệ
drug = ma túy
fire = cháy
(?:natural )?disaster = thiên tai
crime = tội phạm
(?:prevention|control|combat)(?:,? and (?:prevention|control|combat|fighting|response))? = phòng, chống
religion = tôn giáo
tax(?:es|ation)? = thuế
budget = ngân sách
land(?: management| use)? = đất đai
employment = việc làm
insurance = bảo hiểm
"""
_ADJECTIVES: Final = """
urban(?:[- ]areas?)? = đô thị
new(?:[- ]style)? = mới
temporary|makeshift|substandard = tạm
dilapidated|ramshackle|run-?down = dột nát
social = xã hội
life-?long = suốt đời
digital = số
administrative = hành chính
public = công
socio-?economic = kinh tế - xã hội
national = quốc gia
grass-?roots = cơ sở
"""
_VERBS: Final = """
eliminat(?:e|es|ing)|remov(?:e|es|ing)|eradicat(?:e|es|ing)|clear(?:s|ing) = xóa
combat(?:s|ing)|anti|fight(?:s|ing) = chống
prevent(?:s|ing) = phòng, chống
practi[sc](?:e|es|ing) = thực hành
protect(?:s|ing) = bảo vệ
reduc(?:e|es|ing) = giảm
develop(?:s|ing) = phát triển
build(?:s|ing) = xây dựng
"""
_ENGLISH: Final = late(
    r"(?<![\w-])(?:the|which|what|who|whose|when|how|list|show|find|plans?|documents?|decisions?|campaigns?|movements?)(?![\w-])",
    re.IGNORECASE,
)
_HEAD_LAST: Final = late(
    r"(?<![\w-])(?P<name>[^\s?.]*[^\x00-\x7f][^?.]*?)(?: emulation)? (?P<head>campaign|movement)(?![\w-])",
    re.IGNORECASE,
)
"""In English what a campaign is about stands before the word for it."""


Rows = tuple[tuple[re.Pattern[str], str], ...]
_MARK: Final = "\x00"
"""Stands before what was put into Vietnamese until the verbs in front of it are."""


def _rows(table: str) -> Rows:
    """The rows of a table, each matching the whole of a word or set phrase."""
    rows = (line.partition(" = ") for line in table.strip().splitlines())
    return tuple((re.compile(rf"(?:{english})s?", re.IGNORECASE), name) for english, _, name in rows)


@lru_cache(maxsize=1)
def _table() -> Rows:
    return _rows(_ADJECTIVES) + _rows(_WORDS)


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], Rows]:
    """A run of words the table knows, with an adjective that shares its noun in front; and the verbs before one."""
    one = "|".join(f"(?:{pattern.pattern})" for pattern, _ in _table())
    shared = "|".join(f"(?:{pattern.pattern})" for pattern, _ in _rows(_ADJECTIVES))
    run = rf"(?:(?<=anti-)|(?<![\w-]))(?:the |a )?(?:(?P<shared>{shared})(?: and |, ))?(?P<run>(?:{one})(?:[ -](?:{one}))*)(?![\w-])"
    verbs = tuple(
        (re.compile(rf"(?<![\w-])(?:{pattern.pattern})[ -]{_MARK}", re.IGNORECASE), f"{name} ")
        for pattern, name in _rows(_VERBS)
    )
    return re.compile(run, re.IGNORECASE), verbs


def _names(run: str) -> list[str]:
    """The Vietnamese of each word of a run, the last one first."""
    found: list[str] = []
    rest = run
    while rest:
        matches = ((match, name) for pattern, name in _table() if (match := pattern.match(rest)))
        whole = [(m, name) for m, name in matches if m.end() == len(rest) or rest[m.end()] in " -"]
        match, name = max(whole, key=lambda row: row[0].end())
        found.append(name)
        rest = rest[match.end() :].lstrip(" -")
    return found[::-1]


def _put(match: re.Match[str]) -> str:
    names = _names(match["run"])
    shared = [names[0], *_names(match["shared"])] if match["shared"] else []  # "nhà tạm nhà dột nát"
    return _MARK + " ".join([*shared, *names])


def subjects_in_vietnamese(text: str) -> str:
    """The text with each such subject by its Vietnamese name, where the question is English. Linear in the text."""
    if not _ENGLISH.search(text) or _MARK in text:
        return text
    run, verbs = _patterns()
    text = run.sub(_put, text)
    for shape, name in verbs:
        text = shape.sub(name, text)
    return _HEAD_LAST.sub(lambda m: f"{m['head']} {m['name']}", text.replace(_MARK, ""))
