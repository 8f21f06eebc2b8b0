"""Conditions that stand apart from the clause that asks are lifted out of a question before its grammar is read.

"Kế hoạch mới nhất trong kho của UBND tỉnh từ tháng 3 đến tháng 9 năm 2024" is then "Kế hoạch của UBND tỉnh" with a
`Where`. What is lifted never changes who does what to whom, so the frames need not know of it.
"""

from __future__ import annotations

import re
from dataclasses import fields, replace
from functools import lru_cache
from typing import Final

from search.late_patterns import late
from search.questions.extent import extent
from search.questions.fold import fold
from search.questions.former import former
from search.questions.laws_within import law_within
from search.questions.levels import PARTY_LEVELS, level
from search.questions.lexicon import CAPITALS, SMALL, SURNAMES, Lexicon, longest
from search.questions.model import Where
from search.questions.orders import Lifted, all_sorted, by_time, most
from search.questions.patterns import type_names, type_words
from search.questions.ranges import range_in
from search.questions.sent import sent
from search.questions.typed import own_marks

_LIBRARY: Final = r"(?:trong |o |tai |(?<!thong )(?<!dau )(?<!vat )tu )+(?:kho|thu vien|he thong|co so du lieu|csdl)(?: van ban| du lieu| nay| minh| ta)*"
_LACKING: Final = late(
    rf"(?<![a-z])(?:ma |nhung )?(?:hien )?(?:chua|khong) (?:co |duoc |luu |nap |day du )*(?:(?:toan van|ban day du|van ban goc|ban goc) )?(?:{_LIBRARY})"
    r"|(?:ma |nhung )?(?:hien )?(?:chua|khong) co (?:toan van|ban day du|ban goc)(?: (?:trong|o|tai) kho)?"
    r"|(?:ma )?(?:chi )(?:duoc )?(?:biet|nhac|vien dan|nhac den) (?:den )?qua (?:trich dan|van ban khac|cac van ban khac)"
)
_HELD: Final = late(
    rf"(?<![a-z])(?:(?:hien |dang |da |duoc |co |con )*(?:(?:luu(?: giu| tru)?|toan van|ban day du|ban goc) )?(?:{_LIBRARY})|(?:ma )?(?:hien )?(?:co|da co) (?:toan van|ban day du)|(?:ma )?kho(?: ta| minh| nay)?(?: (?:con|dang|hien|da))* (?:luu(?: giu| tru)?|giu)(?=[ ?.!]*$)|(?:held )?in (?:the |our )?(?:library|database|collection))(?! (?:khong|chua|ko)[ ?.!]*$)(?![a-z])"
)
_OURS: Final = late(
    r"(?<![^\W_])(?:(?:của|ở|tại|trong|cua|o|tai) )?(?:tỉnh|thành phố|địa phương|cơ quan|đơn vị|sở|ngành|tinh|thanh pho|dia phuong|co quan|don vi|so|nganh)"
    r" (?:ta|mình|nhà|chúng ta|chúng tôi|minh|nha|chung ta|chung toi)(?![^\W_])",
    re.IGNORECASE,
)
"""Whose library it is goes without saying."""


_NOISE: Final = late(
    r"(?<![^\W_])(?:(?:toàn bộ|toan bo) (?:hoặc|hay|và|hoac|va) (?:một phần|mot phan)|(?:tính )?(?:từ )?(?:trước|xưa) (?:đến|tới) (?:nay|giờ)|tu truoc (?:den|toi) (?:nay|gio)|cùng(?= ngày \d)|cung(?= ngay \d)|tổng cộng|tong cong|kho(?: này| ta| mình| tôi| nay| minh| toi)?(?: hiện| đang| còn| hien| dang| con)*(?= (?:có|lưu|giữ|co|luu|giu)(?! gì) \w))(?![^\W_])",
    re.IGNORECASE,
)
"""Words that narrow nothing."""


_IN_FORCE: Final = late(
    r"((?<![^\W_])(?:văn bản|quyết định|nghị quyết|nghị định|thông tư|luật|chỉ thị|kế hoạch|quy định|quy chế|van ban|quyet dinh|nghi quyet|nghi dinh|thong tu|luat|chi thi|ke hoach|quy dinh|quy che)(?: nào| nao)?)"
    r" (?:(?:(?:hiện|vẫn|hien|van) )*(?:đang|dang) )(?:còn |có |con |co )?(?:hiệu lực|hieu luc)(?: thi hành| thi hanh)?(?![^\W_])(?! (?:từ|kể|trước|sau|tu|ke|truoc|vào|vao|ngày|ngay))",
    re.IGNORECASE,
)
""" "Đang có hiệu lực" says no day: it is still in force."""


_MOST_BY: Final = late(
    r"^(người|cơ quan|đơn vị|nguoi|co quan|don vi) (?=(?:(?:đã|da) )?(?:ký|ban hành|ky|ban hanh) (?:nhiều|nhieu) .*(?:nhất|nhat))",
    re.IGNORECASE,
)
"""Who is first of all, without the word that asks."""


def lift(text: str, lexicon: Lexicon) -> tuple[str, Where]:
    """A question without such conditions, and the conditions. Linear in the question for each that is found."""
    where = Where()
    text = _MOST_BY.sub(r"\1 nào ", text)
    text = _IN_FORCE.sub(r"\1 còn hiệu lực", " ".join(_NOISE.sub(" ", _OURS.sub(" ", text)).split()))
    for find in (
        _days,
        former,
        _lacking,
        _held,
        _signer,
        sent,
        level,
        _without,
        extent,
        all_sorted,
        most,
        by_time,
    ):
        hit = find(text, lexicon)
        if hit is None:
            continue
        spans, found = hit
        said = " ".join(text[start:end].strip(" ,") for start, end in spans)
        said = _as_told(said[:1].lower() + said[1:] if spans[0][0] == 0 else said, found)
        where = replace(_joined(where, found), said=(*where.said, said))
        for start, end in reversed(spans):
            text = " ".join(f"{text[:start].rstrip(' ,')} {text[end:].lstrip(' ,')}".split())
    if (
        where.order
        and where.order.by == "most"
        and where.held
        and not _KEPT.search(fold(" ".join(where.said)))
    ):
        where = replace(
            where, held=None
        )  # "luật nào được căn cứ nhiều nhất trong kho": of all the library knows
    return text, where


_KEPT: Final = late(r"luu|giu|toan van|ban goc|day du")


def _as_told(said: str, where: Where) -> str:
    """The words of a condition for an answer: signers by their full names, days typed without marks by their dates."""
    if where.signer:
        return f"do {where.signer} ký"
    if where.ended:
        return "một phần" if where.ended == "part" else "toàn bộ"
    if where.level in PARTY_LEVELS and not fold(said).startswith(("cua", "do ", "o ", "thuoc")):
        return f"của {said}"
    if where.former:
        return "(cũ, trước ngày 01/7/2025)"
    if where.days is None or said != fold(said):
        return said
    what = {"issued": "ban hành", "effective": "có hiệu lực", "ended": "hết hiệu lực"}[where.days.of]
    parts = [
        f"{word} ngày {day[8:]}/{day[5:7]}/{day[:4]}"
        for word, day in (("từ", where.days.since), ("đến", where.days.until))
        if day
    ]
    return " ".join([what, *parts])


def _joined(where: Where, more: Where) -> Where:
    """Both conditions; of two of a kind the first."""
    told = {field.name: getattr(where, field.name) for field in fields(Where)}
    return replace(more, **{name: value for name, value in told.items() if value not in (None, ())})


def _days(text: str, lexicon: Lexicon) -> Lifted | None:
    hit = range_in(fold(text))
    if hit is None or law_within(text, lexicon, hit[0]) or not own_marks(text[hit[0] : hit[1]]):
        return None
    return ((hit[:2],), Where(days=hit[2]))


def _lacking(text: str, lexicon: Lexicon) -> Lifted | None:
    match = _LACKING.search(fold(text))
    return ((match.span(),), Where(held=False)) if match else None


def _held(text: str, lexicon: Lexicon) -> Lifted | None:
    match = _HELD.search(fold(text))
    return ((match.span(),), Where(held=True)) if match else None


_WORD: Final = late(r"[a-z0-9]+")
_OFFICE: Final = r"(?:chu tich|bo truong|thu truong|thu tuong|giam doc|bi thu|chanh van phong|cuc truong|tong cuc truong|tong giam doc|thong doc|chu nhiem|vien truong|chanh an|tong kiem toan|truong ban|tong bi thu|vu truong|hieu truong)"
_PERSON: Final = rf"(?<![a-z])(?:(?:ong|ba|dong chi|d/c|dc|anh|chi) )?(?:(?:pho )?(?:tong )?{_OFFICE}(?: (?:chinh phu|nuoc|quoc hoi|ubnd|hdnd|bo|so))? )?"
_SIGNED: Final = r"(?:da )?(?:truc tiep )?ky(?: ban hanh)?(?! ket)"


@lru_cache(maxsize=1)
def _without_pattern() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![a-z])(?:ma )?(?:khong phai|khong la|ngoai|tru|other than|except)(?: la| cac| nhung)? (?P<types>{type_words()})"
        r"(?! (?:cua|so|nao|nay|do|ay|of|\d))(?![a-z])"
    )


def _without(text: str, lexicon: Lexicon) -> Lifted | None:
    """ "văn bản không phải kế hoạch …": of any type but these."""
    match = _without_pattern().search(fold(text))
    named = match is not None and text[match.end() : match.end() + 2].strip()[:1].isupper()
    types = type_names(match["types"]) if match and not named else ()  # "ngoài Luật Nhà ở" names one
    return ((match.span(),), Where(without=types)) if match and types else None


def _signer(text: str, lexicon: Lexicon) -> Lifted | None:
    """ "do ông Trần Văn Khải ký", "ký bởi …", "signed by …" with the name of someone who signs papers of the library."""
    folded = fold(text)
    if not ("ky" in folded or "sign" in folded):
        return None
    told = list(_WORD.finditer(folded))
    said = [m.group() for m in told]
    for i, word in enumerate(told):
        signer = longest(lexicon.signers, said, i)
        if signer is None:
            continue
        length, name = signer
        end = told[i + length - 1].end()
        before = re.search(
            rf"(?:(?:do|duoc|ma|boi|by|did) )*{_PERSON}$|(?:{_SIGNED}|nguoi ky(?: la)?|signed) (?:boi |by |la )?{_PERSON}$",
            folded[: word.start()],
        )
        after = re.match(rf" (?:{_SIGNED}|sign(?:s|ed)?(?![a-z]))", folded[end:])
        opening = before.start() if before else word.start()
        if _DENIED.search(folded, 0, opening):
            return None
        if after or (before and re.search(r"ky|sign", before.group())):
            return ((opening, end + (after.end() if after else 0)),), Where(signer=name)
    return _called_shortly(text, folded, lexicon) or _by_full_name(text)


_FULL_NAME: Final = late(
    rf"(?:(?<![^\W_])(?:do|ông|bà|đồng chí) )*(?<![^\W_])(?P<name>(?:{SURNAMES})(?: [{CAPITALS}][{SMALL}]*){{2,3}}) (?:(?:đã|trực tiếp) )*ký(?: ban hành)?(?! kết)(?![^\W_])"
)


def _by_full_name(text: str) -> Lifted | None:
    """ "do Trần Văn Khải ký" of somebody who signs no paper of the library, told by the surname and capitals."""
    match = _FULL_NAME.search(text)
    if match is None or _DENIED.search(fold(text), 0, match.start()):
        return None
    return (match.span(),), Where(signer=match["name"])


_DENIED: Final = late(r"(?<![a-z])(?:khong|chua|ko|not)(?: phai)? ?$")
_SHORTLY: Final = late(
    rf"(?<![a-z])(?:do )?(?:ong|ba|dong chi|d/c|dc|anh|chi) (?P<name>[a-z]+(?: [a-z]+)?) {_SIGNED}(?![a-z])"
)


def _called_shortly(text: str, folded: str, lexicon: Lexicon) -> Lifted | None:
    """ "ông Khải ký": by the last words of the name, when only one who signs bears them."""
    match = _SHORTLY.search(folded)
    if match is None:
        return None
    called = tuple(match["name"].split())
    names = {name for rows in lexicon.signers.values() for key, name in rows if key[-len(called) :] == called}
    return ((match.span(),), Where(signer=names.pop())) if len(names) == 1 else None
