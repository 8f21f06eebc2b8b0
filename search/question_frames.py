"""The grammar of questions: frames over strings of part letters, first match wins.

A question is a string of letters (see `question_words` and `question_spans`):
D document, C campaign, n pronoun, Q asked type, U how many of a type, c which basis, x gì/nào/đâu, G which
agency, H when, W which number, O what about, S in force?, V relation verb, P bị/được, p was (English),
B bởi/bằng, d do, t theo, N basis of, F as a basis, L take, K make, e ended, J take effect, I issue, k sign,
b in, m compare, Z list, r related, T type word, A agency, a place, Y date, w other words, y yes/no.

Groups: `a` the anchor, `b` a second one, `v` the verb that gives the relation, `q` the asked part.
`in` means: documents that do it to the anchor; `out`: that the anchor does it to. Every row has an example.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from search.question_model import Direction, Kind

_MACROS: Final = {"{E}": "[DCn]", "{M}": "[AaYwT]*", "{m}": "[AaYbI]*", "{Q}": "[QUcxG]"}


@dataclass(frozen=True, slots=True)
class Frame:
    """One row of the grammar: shape, what is asked, the relation when no verb gives it, and an example."""

    shape: re.Pattern[str]
    kind: Kind
    relations: tuple[str, ...]
    direction: Direction | None
    example: str


def _row(shape: str, kind: Kind, relation: str, direction: Direction | None, example: str) -> Frame:
    for macro, letters in _MACROS.items():
        shape = shape.replace(macro, letters)
    return Frame(re.compile(shape), kind, tuple(relation.split()), direction, example)


RELATION_FRAMES: Final[tuple[Frame, ...]] = (
    _row("L(?P<a>{E}){M}F", "relation", "based_on", "in", "Nghị định nào lấy D làm căn cứ"),
    _row("(?P<a>{E}){M}[IP]*L{M}(?P<q>{Q}){M}F", "relation", "based_on", "out", "D lấy luật nào làm căn cứ"),
    _row("K(?P<a>{E}){M}e", "relation", "repeals", "in", "văn bản nào làm D hết hiệu lực"),
    _row("(?P<a>D){M}[^D]*(?P<q>{Q}){M}Kn?e", "relation", "repeals", "in", "D còn hiệu lực không, văn bản nào làm nó hết hiệu lực"),
    _row("(?P<a>D){M}[IP]*K(?P<q>{Q}){M}e", "relation", "repeals", "out", "D làm văn bản nào hết hiệu lực"),
    _row("B(?P<q>{Q}){M}p(?P<a>{E}){M}(?P<v>V)", "relation", "", "in", "by which document was D replaced"),
    _row("(?P<q>{Q}){M}[pP](?P<a>{E}){M}(?P<v>V)", "relation", "", "out", "văn bản nào bị D thay thế"),
    _row("(?P<q>{Q}){M}[pPI]*(?P<v>V){M}B(?P<a>{E})", "relation", "", "out", "văn bản nào được sửa đổi bởi D"),
    _row("(?P<a>{E}){M}I*[pPd]+{M}(?P<q>{Q}){M}P?(?P<v>V)", "relation", "", "in", "D bị văn bản nào sửa đổi"),
    _row("(?P<a>{E}){M}I*[pP](?P<v>V){m}[Bd]?{m}(?P<q>{Q})", "relation", "", "in", "D được cụ thể hóa bằng văn bản nào"),
    _row("(?P<a>{E}){M}B(?P<q>{Q})", "campaign", "launches", "in", "phong trào C phát động bằng kế hoạch nào"),
    _row("p(?P<a>{E}){M}(?P<v>V)B", "relation", "", "in", "which document was D replaced by"),
    _row("[xQ]?p?(?P<a>{E}){M}p(?P<v>V)B?$", "relation", "", "in", "what is D replaced by"),
    _row("N{m}(?P<a>{E})", "relation", "based_on", "out", "căn cứ pháp lý của D"),
    _row("(?P<a>{E}){M}F(?P<q>{Q})", "relation", "based_on", "in", "D làm căn cứ cho những văn bản nào"),
    _row("(?P<a>{E}){M}pF", "relation", "based_on", "in", "D is the legal basis of which documents"),
    _row("(?P<q>{Q}){M}[PI]*F{M}I?(?P<a>{E})", "relation", "based_on", "out", "văn bản nào làm cơ sở ban hành D"),
    _row("c.*I{m}(?P<a>{E})", "relation", "based_on", "out", "căn cứ pháp lý nào để ban hành D"),
    _row("(?P<a>{E}){M}[PIp]*c", "relation", "based_on", "out", "D có những căn cứ pháp lý nào"),
    _row("(?P<a>{E}){M}I?N", "relation", "based_on", "out", "D có căn cứ pháp lý là gì"),
    _row("^Z?[Aa]*P?I?(?P<q>[QUT]){M}[PIkJtd]*(?P<v>V)[wYAaTbt]{0,4}(?P<a>{E})", "relation", "", "in", "kế hoạch nào thực hiện D"),
    _row("(?P<q>{Q}){M}[^DC]*(?P<v>V)[wYAaTbt]{0,4}(?P<a>{E})", "relation", "", "in", "thành phố có kế hoạch nào thực hiện D"),
    _row("(?P<a>{E}){M}[^DC]*(?P<v>V)[^DCV]*(?P<q>{Q})", "relation", "", "out", "D thực hiện nghị quyết nào"),
    _row("x[^DC]*(?P<a>{E}){M}(?P<v>V)$", "relation", "", "out", "what does D amend"),
    _row("(?P<v>V)[wYAaTbt]{0,4}(?P<a>{E}).*(?P<q>{Q})", "relation", "", "in", "để thực hiện D, thành phố ra kế hoạch nào"),
    _row("(?P<a>{E}){M}[PpI]*t{m}(?P<q>{Q})", "relation", "based_on implements", "out", "D ban hành theo văn bản nào"),
    _row("(?P<a>{E}){M}[^DC]*P(?P<v>V)", "relation", "", "in", "D đã được hướng dẫn chưa"),
)
"""Frames with a named anchor and something asked."""

NOUN_FRAMES: Final[tuple[Frame, ...]] = (
    _row("(?P<q>T){M}[PI]*(?P<v>V)[wYAaTbt]{0,4}(?P<a>{E})", "relation", "", "in", "các kế hoạch thực hiện D"),
    _row("(?P<v>V)[wYAaTbt]{0,3}(?P<a>{E})", "relation", "", "in", "thực hiện D"),
    _row("(?P<a>{E}){M}(?P<v>V){M}$", "relation", "", "out", "D sửa đổi"),
)
"""Frames without a question word: the asked documents are a noun phrase."""

TOPIC_FRAMES: Final[tuple[Frame, ...]] = (
    _row("(?P<q>[QUG]){M}[PI]*(?P<v>V)(?P<o>T)[Aa]", "relation", "", "in", "kế hoạch nào thực hiện nghị quyết của Chính phủ"),
    _row("(?P<q>T){M}(?P<v>V)(?P<o>T)[AaY]", "relation", "", "in", "kế hoạch năm 2024 thực hiện nghị quyết của Chính phủ"),
    _row("(?P<q>[QUc])[^Q]*(?P<v>V)[^Q]*w", "relation", "", "in", "những kế hoạch nào để thực hiện chương trình giảm nghèo"),
    _row("[wV][^Q]*(?P<v>V)[^Q]*(?P<q>[Qc])", "relation", "", "out", "sắp xếp bộ máy trên cơ sở văn bản nào"),
    _row("w[^Q]*t{m}(?P<q>[Qc])", "relation", "based_on implements", "out", "tinh giản biên chế theo những văn bản nào"),
    _row("(?P<q>[Qc]){M}F", "relation", "based_on", "out", "văn bản nào làm cơ sở đẩy nhanh dự án"),
)
"""Frames whose other end is a class of documents or a subject in words."""

ATTRIBUTE_FRAMES: Final[tuple[Frame, ...]] = (
    _row("m.*D|D.*m", "compare", "", None, "so sánh D và D"),
    _row("W", "number_lookup", "", None, "kế hoạch về … có số ký hiệu là gì"),
    _row("(?P<a>[Dn]).*S|S.*(?P<a2>[Dn])", "status", "", None, "D còn hiệu lực không"),
    _row("(?P<a>[Dn]).*eH|(?P<a2>[Dn])[^D]*He", "expires", "", None, "D hết hiệu lực khi nào"),
    _row("(?P<a>[Dn]){M}P?J{M}[HJ]*H|(?P<a2>[Dn])[^D]*HJ|H[pP]?(?P<a3>[Dn]){M}J|J[wp]*(?P<a4>[Dn])", "effective", "", None, "D có hiệu lực từ ngày nào"),
    _row("(?P<a>[DCn]){M}[PpI]*k*H$|(?P<a2>[Dn])[^D]*(?:[IkV]P?)H|H(?:p|P|I|k)*(?P<a3>[Dn]){M}[pPIk]*$|(?P<a4>[Dn])[^D]*H[PI]", "when", "", None, "D ban hành ngày nào"),
    _row("(?P<a>[Dn])[^D]*[d]?G{m}k|Gp?k{m}(?P<a2>[Dn])|k[pd]*G.*(?P<a3>[Dn])|(?P<a4>[Dn]).*kG", "who_signed", "", None, "ai ký D"),
    _row("(?P<a>[DCn])[^D]*d?G{m}[IV]?|G[pP]?[IV]{m}(?P<a2>[DCn])|G{m}(?P<a3>[Dn])", "who_issued", "", None, "D do ai ban hành"),
    _row("(?P<a>[Dn]).*O|O.*(?P<a2>[Dn])", "about", "", None, "D nói về việc gì"),
    _row("r.*(?P<a>[DCn])|(?P<a2>[DCn]).*r", "related", "", None, "văn bản liên quan đến D"),
)
"""Frames for a document's own data. `a`, `a2` … are the anchor."""
