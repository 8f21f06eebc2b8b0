"""Committees named by what they are to do, which only the word before them shows: "của Ban Chỉ đạo rà soát văn bản", "thành lập Hội
đồng thẩm định giá đất". Behind "của" or "thành lập" a committee does nothing, so a verb behind its head belongs to its name.

`purpose_end` tells where such a name ends. Cost: at most `_MOST` words.
"""

from __future__ import annotations

import re
from typing import Final

from ingest.agencies.tokens import PLACE, TOKEN, closed, word_at
from ingest.commas import goes_on
from ingest.letters import LOWER, words

_SPOKEN_OF: Final = re.compile(
    r"(?:của|thành lập|kiện toàn|giải thể|giúp việc|(?:T|Phó T)rưởng|Thường trực)\s$"
)
"""Before a body that is spoken of and acts in no way."""
_HEAD: Final = re.compile(
    r"(?:Ban [Cc]hỉ [Đđ]ạo|Tổ [Cc]ông tác|Ban [Tt]ổ [Cc]hức(?=\scấp\s)|Hội đồng(?=\s(?:thẩm|xét|tư vấn|nghiệm|định|tuyển)\s))"
    r"(?:\s(?:của\s|cấp\s)?(?:[Ll]iên ngành|[Tt]rung ương|[Qq]uốc gia|[Tt]hành phố|[Tt]ỉnh|Chính phủ)){0,2}"
)
_PURPOSE: Final = re.compile(
    rf"\s(?P<about>về\s)?(?P<one>[{LOWER}]+),?\s(?P<two>\w+)(?:\s(?P<three>\w+))?(?!\w)"
)
_NEVER_FIRST: Final = words(
    "đã đang sẽ vừa có là được bị để theo tại trong trên cho với do đến từ khi cùng gồm này nêu và hoặc các cấp trình gửi yêu đề "
    "ban báo họp kết thông cần phải ngày nhân quy trưởng phó viên tiếp giao phân bộ sở ngành huyện xã phường"
)
"""Words that begin no matter, but a sentence or another part of the name."""
_MANNER: Final = words("nghiêm tốt đúng đầy đủ việc các những báo kịp đã ngay theo có")
"""Words that tell how somebody acts: the committee is who does so after all."""
_END: Final = words(
    "về do trong tại theo đã sẽ vừa để khi từ nhằm đối là được bị có trên này nêu với như gồm trước khẩn phân giao chịu làm họp căn thì mà tới giai ký"
)
_OWNED_BY: Final = re.compile(r"\scủa\s(?:Thủ\stướng\sChính\sphủ|Chính\sphủ|Trung\sương)(?!\w)")
_ACTS: Final = re.compile(
    r"\s(?:báo cáo|trình|đề nghị|đề xuất|thống nhất|ban hành|yêu cầu|kiến nghị|gửi|thông qua|thông báo|quyết định|chịu|chỉ đạo|hướng dẫn)(?!\w)"
)
_MOST: Final = 28


def purpose_end(text: str, start: int, stop: int) -> int | None:
    """Where the committee's name that begins at `start` ends, where it tells its purpose by a verb; else None."""
    if not text.startswith(("Ban ", "Tổ ", "Hội đồng "), start):
        return None
    head = _HEAD.match(text, start, stop) if _SPOKEN_OF.search(text, max(0, start - 16), start) else None
    purpose = _PURPOSE.match(text, head.end(), stop) if head else None
    if (
        head is None
        or purpose is None
        or purpose["one"] in _NEVER_FIRST
        or {purpose["two"], purpose["three"]} & _MANNER
    ):
        return None
    end, next_word = _words_end(text, purpose.end("one"), stop)
    if end is None or (purpose["about"] and next_word != "về"):
        return None
    return closed(text, end, stop)


def _words_end(text: str, pos: int, stop: int) -> tuple[int | None, str]:
    """Where the words end that go on at `pos` telling a purpose, and the word behind them ("" where none is)."""
    end: int | None = None
    for _ in range(_MOST):
        comma = text.startswith(",", pos)
        match = TOKEN.match(text, pos + comma, stop)
        word = match[2] if match else None
        if match is None or not word or (comma and not goes_on(text, pos)):
            return end, ""
        after = word_at(text, match.end(), stop)
        place = PLACE.match(text, pos, stop) if end else None
        if place:
            return place.end(), word_at(text, place.end(), stop)
        owned = _OWNED_BY.match(text, pos, stop)
        if owned:
            return owned.end(), word_at(text, owned.end(), stop)
        if (
            word in _END
            or (word, after) == ("quy", "định")
            or (word in ("các", "của") and after not in ("cấp", "dân"))
        ):
            return end, word
        if word == "và" and (
            not after[:1].islower() or after in _END or _ACTS.match(text, match.end(), stop)
        ):
            return end, word
        pos = match.end()
        end = end if word == "và" else pos
    return None, ""
