"""What papers are about, in the English words of foreign colleagues: "the campaign on new-style rural areas". Titles are
Vietnamese, so subjects are looked for by their Vietnamese names. Sources: official translations of titles."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

_SUBJECTS: Final = """
new[- ](?:style )?rural(?: areas?| development| communes?| countryside)* = nông thôn mới
(?:temporary|makeshift|substandard)(?: (?:and|or) (?:dilapidated|run-?down))? (?:houses?|housing|homes?|dwellings?) = nhà tạm, nhà dột nát
(?:dilapidated|run-?down) (?:houses?|housing|homes?) = nhà dột nát
(?:eliminat|remov|eradicat|clear)(?:e|es|ing) = xóa
no ?one (?:is |being )?left behind|leaving no ?one behind = không để ai bị bỏ lại phía sau
poverty (?:reduction|alleviation) = giảm nghèo
the poor(?: people)?|poor (?:people|households) = người nghèo
expressways?|motorways? = đường bộ cao tốc
(?:a )?learning society = xã hội học tập
life-?long learning = học tập suốt đời
digital transformation = chuyển đổi số
innovations? = đổi mới sáng tạo
administrative reforms? = cải cách hành chính
(?:office|workplace|public service) culture = văn hóa công sở
emulation and (?:commendation|rewards?) = thi đua, khen thưởng
emulation(?! (?:campaign|movement)) = thi đua
commendations? = khen thưởng
(?:practi[sc](?:e|ing) )?thrift = thực hành tiết kiệm
(?:combat(?:ing)? |anti-)?wast(?:e|efulness|age) = chống lãng phí
infrastructure = kết cấu hạ tầng
(?:food safety|food hygiene) = an toàn thực phẩm
(?:road )?traffic safety = an toàn giao thông
environmental protection = bảo vệ môi trường
grass-?roots health ?care = y tế cơ sở
health ?care = chăm sóc sức khỏe
education and training = giáo dục và đào tạo
public investment = đầu tư công
socio-?economic development = phát triển kinh tế - xã hội
national target program(?:me)?s? = chương trình mục tiêu quốc gia
(?:arrangement|merger|reorgani[sz]ation) of administrative units = sắp xếp đơn vị hành chính
civil servants = cán bộ, công chức
gender equality = bình đẳng giới
children = trẻ em
(?:young people|youth) = thanh niên
tourism = du lịch
agriculture = nông nghiệp
climate change = biến đổi khí hậu
science and technology = khoa học và công nghệ
drug (?:prevention|control)(?: and (?:control|combat))? = phòng, chống ma túy
fire prevention(?: and fighting)? = phòng cháy, chữa cháy
(?:natural )?disaster (?:prevention|control|response)(?: and control)? = phòng, chống thiên tai
religion = tôn giáo
tax(?:es|ation)? = thuế
land(?: management| use) = đất đai
building(?= (?:nông|xã|văn|đời|a )) = xây dựng
"""


@lru_cache(maxsize=1)
def _table() -> tuple[tuple[re.Pattern[str], str], ...]:
    rows = []
    for line in _SUBJECTS.strip().splitlines():
        english, _, name = line.partition(" = ")
        rows.append((re.compile(rf"(?<![\w-])(?:{english})(?![\w-])", re.IGNORECASE), name))
    return tuple(rows)


_ENGLISH: Final = re.compile(
    r"(?<![\w-])(?:the|which|what|who|whose|when|how|list|show|find|plans?|documents?|decisions?|campaigns?|movements?)(?![\w-])",
    re.IGNORECASE,
)


_HEAD_LAST: Final = re.compile(
    r"(?<![\w-])(?P<name>[^\s?.]*[^\x00-\x7f][^?.]*?)(?: emulation)? (?P<head>campaign|movement)(?![\w-])",
    re.IGNORECASE,
)
"""In English what a campaign is about stands before the word for it."""


def subjects_in_vietnamese(text: str) -> str:
    """The text with each such subject by its Vietnamese name, where the question is English. Linear in the text."""
    if not _ENGLISH.search(text):
        return text
    for shape, name in _table():
        text = shape.sub(name, text)
    return _HEAD_LAST.sub(lambda m: f"{m['head']} {m['name']}", text)
