"""Sentences about one paper and what it cites, told in the order that the grammar reads: a class within a class ("trong số
các nghị định mà D căn cứ, những nghị định nào …"), or a class told by its matter first ("nghị định về … mà D căn cứ")."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from search.late_patterns import late
from search.questions.fold import fold, typed_with_marks
from search.questions.patterns import type_words

_SEVERAL: Final = r"(?:(?:cac|nhung|mot|hai|ba|bon|nam|sau|bay|may|\d{1,2}) )"
_WHICH: Final = r"(?:nao|gi|so may|so bao nhieu)"
_GROUNDS: Final = r"(?:(?:can cu|dua)(?: vao| tren| theo)?|vien dan|lay lam (?:can cu|co so)|dung lam (?:can cu|co so)|lay lam can cu phap ly)"


@lru_cache(maxsize=1)
def _class_first() -> re.Pattern[str]:
    return re.compile(
        rf"trong (?:so )?{_SEVERAL}?(?P<kind>{type_words()}) (?:ma |duoc )?(?P<of>[^,?]{{4,120}}?) (?:da )?{_GROUNDS}(?: phap ly)?, "
        rf"{_SEVERAL}?(?P=kind) nao (?P<rest>[^?]{{4,120}}?)[ ?.]*"
    )


@lru_cache(maxsize=1)
def _among_grounds() -> re.Pattern[str]:
    return re.compile(
        rf"trong (?:so )?(?:cac |nhung |phan )?can cu(?: phap ly| ban hanh)* (?:cua|de ban hanh|ban hanh) (?P<of>[^?]{{4,160}}?), "
        rf"{_SEVERAL}?(?P<kind>{type_words()}) (?P<about>ve [^?]{{3,120}}?) (?:la|gom) (?:nhung |cac )?(?P=kind)? ?{_WHICH}[ ?.]*"
    )


@lru_cache(maxsize=1)
def _told_first() -> re.Pattern[str]:
    return re.compile(
        rf"{_SEVERAL}?(?P<kind>{type_words()}) (?P<about>(?:ve|quy dinh(?: ve)?) [^?]{{3,160}}?) (?:ma|duoc) (?P<of>(?:{type_words()}) [^?]{{0,10}}\d[^?]{{0,60}}?) "
        rf"(?:da )?{_GROUNDS}(?: phap ly)? (?:la|gom)(?: nhung| cac)? (?:(?P=kind) )?{_WHICH}[ ?.]*"
    )


@lru_cache(maxsize=1)
def _by_means() -> re.Pattern[str]:
    return re.compile(
        rf"(?:voi|theo|chieu theo|can cu(?: theo)?|tai) (?P<of>(?:{type_words()}) [^,?]{{0,12}}\d[^,?]{{0,80}}?)(?:,| thi|, thi)? (?P<asked>{_SEVERAL}?(?:{type_words()}) (?:nao|gi)) (?:da )?(?:duoc|bi) "
        rf"(?P<does>sua doi(?:,? bo sung)?|thay the|bai bo|huy bo|huong dan|dinh chinh|(?:tam )?(?:ngung|dinh chi)(?: hieu luc| thi hanh)*)[ ?.]*"
    )


_DOES: Final = r"(?:thuc hien|trien khai|cu the hoa|huong dan|quy dinh chi tiet|sua doi(?:,? bo sung)?|thay the|bai bo|can cu)"


@lru_cache(maxsize=1)
def _chained() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<of>(?:{type_words()}) (?:so )?\d[^\s,?]*(?: (?:cua|nam) [^,?\d]{{2,40}}?| nam \d{{4}})?) (?:(?:duoc|da|nham|de|ban hanh) ){{0,4}}(?P<does>{_DOES}) "
        rf"{_SEVERAL}?(?P<kind>{type_words()}) (?P<more>{_DOES} {_SEVERAL}?(?:{type_words()}) (?:nao|gi)(?! (?:ma|va) )[^,?]*)[ ?.]*"
    )


@lru_cache(maxsize=1)
def _grounds_of() -> re.Pattern[str]:
    return re.compile(
        rf"(?:(?:trong|tai|o) )?(?:phan|muc|dong|khoi|cac dong)(?: (?:mo dau|dau|cac))? can cu(?: phap ly| ban hanh)* (?:cua|trong|o|tai) (?P<of>[^?]{{4,160}}?),? "
        rf"(?:(?:co|da) )?(?:neu|dan|vien dan|ghi|liet ke|ke|gom|bao gom|nhac den|nhac toi|co|la)(?: ra| ten| chieu)? {_SEVERAL}?(?P<asked>[^,?\d]{{2,40}} (?:nao|gi))[ ?.]*"
    )


@lru_cache(maxsize=1)
def _grounds_that() -> re.Pattern[str]:
    return re.compile(
        rf"\d[^\s,?]*[-/][a-z][^?]{{0,160}}? {_GROUNDS} {_SEVERAL}?(?:{type_words()}) (?:nao|gi)(?P<that>(?: ma| de| (?:nghi dinh|luat|van ban) (?:do|nay|ay)){{0,2}} )(?P<more>{_DOES} (?!.*(?<![a-z])(?:nao|gi|ai|khi nao)(?![a-z]))(?:{type_words()}) [^?]{{2,120}}?)[ ?.]*$"
    )


@lru_cache(maxsize=1)
def _number_of_class() -> re.Pattern[str]:
    return re.compile(
        rf"{_SEVERAL}?(?P<kind>{type_words()}) (?P<about>(?:(?!theo |thuc hien |can cu |huong dan |trien khai )[^?,\d])[^?,\d]{{5,140}}?) (?P<does>theo|{_DOES}) "
        rf"(?P<of>(?:{type_words()}) (?:so )?\d[^\s,?]*[-/][a-z][^\s,?]*(?: (?:cua|nam|ngay) [^,?]{{2,40}}?)?),? "
        rf"(?:(?:la|co|mang) )?(?:so (?:may|bao nhieu|nao|gi|hieu(?: (?:la )?(?:gi|nao|bao nhieu))?)|(?:van ban|(?P=kind)) (?:nao|so may))(?P<more>(?:,| va| do|;)* ?(?:do )?(?:co quan|bo|don vi|noi|ai|ngay)(?: [a-z]+){{0,5}})?[ ?.]*$"
    )


_GROUNDS_THEN: Final = late(
    r"\d.* (?:can cu|dua|vien dan|lay lam|dung lam) .*(?:nao|gi) .*(?:huong dan|quy dinh chi tiet|thuc hien|trien khai|cu the hoa|sua doi|thay the|bai bo)"
)
_NUMBER_ASKED: Final = late(
    r"\d[^?]* (?:so (?:may|bao nhieu|nao|gi|hieu)|(?:la|do) [a-z ]{0,20}(?:nao|so may))(?![a-z])"
)
_IN_PART: Final = late(
    r" (?:vien dan|dan|neu|ghi|liet ke|ke|co)(?: ra)? (?P<asked>[^,?]{2,40} (?:nao|gi)) (?:o|trong|tai) (?:phan |muc |dong )?can cu(?: phap ly| ban hanh)*(?=[ ?.]*$)"
)


def told_straight(text: str) -> str:
    """The sentence with the paper in front, or as it is. A match or two over the folded text where its first words fit."""
    folded = fold(text)
    grounds = _grounds_of().fullmatch(folded) if " can cu" in folded[:32] else None
    if grounds is not None:
        of, asked = (_said(text, grounds, name) for name in ("of", "asked"))
        return f"{_upper(of)} căn cứ {asked}?"
    if folded.startswith("trong "):
        match = _class_first().fullmatch(folded)
        if match is not None:
            kind, of, rest = (_said(text, match, name) for name in ("kind", "of", "rest"))
            again = re.match(rf"la (?:nhung |cac )?{match['kind']} ", match["rest"])
            return (
                f"{_upper(of)} căn cứ những {kind.lower()} nào mà {rest[again.end() :] if again else rest}?"
            )
        match = _among_grounds().fullmatch(folded)
        if match is not None:
            kind, of, about = (_said(text, match, name) for name in ("kind", "of", "about"))
            return f"{_upper(of)} căn cứ những {kind.lower()} nào {about}?"
    elif re.search(r"(?:can cu|co so|vien dan)[a-z ]{0,12} (?:la|gom) ", folded):
        match = _told_first().fullmatch(folded)
        if match is not None:
            kind, of, about = (_said(text, match, name) for name in ("kind", "of", "about"))
            return f"{_upper(of)} căn cứ {kind.lower()} nào {about}?"
    elif folded.startswith(("voi ", "theo ", "chieu ", "can cu ", "tai ")):
        match = _by_means().fullmatch(folded)
        if match is not None:
            of, asked, does = (_said(text, match, name) for name in ("of", "asked", "does"))
            return f"{_upper(of)} {does} {asked}?"
    elif (match := _chained().fullmatch(folded)) is not None:
        of, does, kind, more = (_said(text, match, name) for name in ("of", "does", "kind", "more"))
        return f"{_upper(kind)} được {of} {does} {more}?"
    that = _grounds_that().search(folded) if _GROUNDS_THEN.search(folded) else None
    if that is not None:  # "D căn cứ nghị định nào hướng dẫn Luật A": of its grounds those that do so too
        also = "đồng thời" if typed_with_marks(text) else "dong thoi"
        return f"{text[: that.start('that')]} {also} {text[that.start('more') :]}"
    number = _number_of_class().match(folded) if _NUMBER_ASKED.search(folded) else None
    if number is not None:
        kind, about, does, of = (_said(text, number, name) for name in ("kind", "about", "does", "of"))
        which, tells = ("nào", "về") if typed_with_marks(text) else ("nao", "ve")
        about = about if re.match(r"ve ", number["about"]) else f"{tells} {about}"
        return f"{_upper(kind)} {which} {does} {of} {about}?"
    part = _IN_PART.search(folded) if " can cu" in folded else None
    return f"{text[: part.start()]} căn cứ {_said(text, part, 'asked')}?" if part and part.start() else text


def _said(text: str, match: re.Match[str], name: str) -> str:
    return text[slice(*match.span(name))]


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]
