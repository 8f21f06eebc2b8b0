"""The grammar of questions: frames over strings of part letters, first match wins.

A question is a string of letters (see `question_words` and `question_spans`):
D document, C campaign, n pronoun, Q asked type, U how many of a type, c which basis, x gì/nào/đâu, G which
agency, H when, W which number, O what about, S in force?, V relation verb, s the signer, z to whom it is sent, P bị/được, p was (English),
B bởi/bằng, d do, t theo, N basis of, F as a basis, L take, K make, e ended, J take effect, I issue, k sign,
b in, m compare, Z list, r related, T type word, A agency, a place, Y date, w other words, y yes/no.

Groups: `a` the anchor (`a2` … in other readings), `v` the verb that gives the relation, `q` the asked part,
`o` a class of documents. `in`: documents that do it to the anchor; `out`: that the anchor does it to.
Columns: shape, kind, relation when no verb gives it, direction, an example.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, cast

from search.questions.model import Direction, Kind

_MACROS: Final = {"{E}": "[DCn]", "{M}": "[AaYwT]*", "{m}": "[AaYbI]*", "{Q}": "[QUcxG]"}


@dataclass(frozen=True, slots=True)
class Frame:
    """One row of the grammar: shape, what is asked, the relation when no verb gives it, and an example."""

    shape: re.Pattern[str]
    kind: Kind
    relations: tuple[str, ...]
    direction: Direction | None
    example: str


def _frames(rows: str) -> tuple[Frame, ...]:
    """The frames of a text table; "~" parts the columns, "-" is an empty one."""
    found = []
    for row in filter(None, map(str.strip, rows.splitlines())):
        shape, kind, relation, direction, example = (cell.strip() for cell in row.split(" ~ "))
        for macro, letters in _MACROS.items():
            shape = shape.replace(macro, letters)
        relations = () if relation == "-" else tuple(relation.split())
        toward = None if direction == "-" else cast(Direction, direction)
        found.append(Frame(re.compile(shape), cast(Kind, kind), relations, toward, example))
    return tuple(found)


RELATION_FRAMES: Final = _frames(r"""
V(?P<a>{E}){M}F$                                      ~ relation ~ based_on ~ in  ~ văn bản nào viện dẫn D làm căn cứ
L[wTYAa]*(?P<a>{E}){M}F                              ~ relation ~ based_on ~ in  ~ Nghị định nào lấy D làm căn cứ
(?P<a>{E}){M}[IP]*[LV]{M}(?P<q>{Q}){M}F               ~ relation ~ based_on ~ out ~ D lấy luật nào làm căn cứ
(?P<q>[QU]){M}P?e[AaYwd]*[tdB][wAaY]*(?P<a>D){M}$            ~ relation ~ repeals replaces ~ out ~ thông tư nào hết hiệu lực theo D
K(?P<a>{E}){M}e                                       ~ relation ~ repeals ~ in  ~ văn bản nào làm D hết hiệu lực
(?P<a>D){M}[^D]*(?P<q>{Q}){M}Kn?e                     ~ relation ~ repeals ~ in  ~ D còn hiệu lực không, văn bản nào làm nó hết hiệu lực
(?P<a>D){M}[IP]*K(?P<q>{Q}){M}P?e                     ~ relation ~ repeals ~ out ~ D làm văn bản nào hết hiệu lực
(?P<a>D){M}e[dBtw]{0,2}(?P<q>[QUx])                   ~ relation ~ repeals ~ in  ~ D hết hiệu lực do văn bản nào
(?P<a>D){M}eH[AaYwdBt]*(?P<q>[QUx])                   ~ relation ~ repeals ~ in  ~ D hết hiệu lực khi nào và theo văn bản nào
(?P<q>[QU])w?(?P<a>D){M}e                             ~ relation ~ repeals ~ in  ~ vì văn bản nào mà D hết hiệu lực
(?P<q>[QU]){M}y?S[wb]*(?P<a>D){M}P*[JI]               ~ relation ~ repeals replaces ~ out ~ văn bản nào không còn hiệu lực khi D được ban hành
(?P<q>[QU]){M}P?e[PVw]*(?P<a>D){M}P*[JI]                 ~ relation ~ repeals replaces ~ out ~ văn bản nào hết hiệu lực hoặc bị bãi bỏ khi D có hiệu lực
^Z?(?P<q>[QU])[AaYwT]*P?e[AaYw]*w(?P<a>D)[AaYw]*$              ~ relation ~ repeals replaces ~ out ~ văn bản nào hết hiệu lực khi có D
(?P<q>[QU]){M}P(?P<v>V)[PVew]*(?P<a>D){M}J            ~ relation ~ - ~ out ~ văn bản nào bị bãi bỏ khi D có hiệu lực
^Z?(?P<q>[QU]){M}yS[wbBdtHIP]*(?P<a>D)[AaYw]*$           ~ relation ~ repeals replaces ~ out ~ văn bản nào không còn giá trị khi có D
(?P<a>D){M}P*[IJ][wY]*(?P<q>[QU]){M}P(?P<v>V)         ~ relation ~ - ~ out ~ từ ngày D có hiệu lực thì văn bản nào bị bãi bỏ
(?P<a>D){M}y?S[^DCQ]*(?P<q>[QUx]){M}(?P<v>V)n?$       ~ relation ~ - ~ in  ~ D còn hiệu lực không, bị văn bản nào thay
(?P<a>D){M}yS[wtBd]{1,2}(?P<q>[QUx])$                 ~ relation ~ repeals replaces ~ in ~ D không còn hiệu lực theo văn bản nào
(?P<a>D){M}x?V(?P<q>[QU])(?P<v>V)n?$                 ~ relation ~ - ~ in  ~ D sau này có gì thay đổi, văn bản nào sửa
^w?(?P<a>D){M}[IJw]*(?P<q>[QU])yS$                    ~ relation ~ repeals replaces ~ out ~ D khiến thông tư nào không còn dùng nữa
(?P<a>D){M}Jw?(?P<q>[QU]){M}e                         ~ relation ~ repeals replaces ~ out ~ D có hiệu lực thì văn bản nào hết hiệu lực
(?P<a>D){M}(?P<v>S)[dwtb]*B(?P<q>[QUx])n?$            ~ relation ~ - ~ in  ~ D có bị sửa đổi không, nếu có thì bởi luật nào
B(?P<q>{Q}){M}p(?P<a>{E}){M}(?P<v>V)                  ~ relation ~ - ~ in  ~ by which document was D replaced
(?P<a>{E}){M}P(?P<v>V)[AaY]*H[AaY]*[Bd](?P<q>[QUx])     ~ relation ~ - ~ in  ~ D bị bãi bỏ khi nào và bởi văn bản nào
(?P<a>{E}){M}(?P<q>G){M}(?P<v>V)y?$                    ~ relation ~ - ~ in  ~ D đã có ai triển khai chưa
(?P<a>{E}){M}P(?P<v>V)(?P<q>U)                        ~ relation ~ - ~ in  ~ D được sửa đổi mấy lần, bởi luật nào
(?P<q>{Q}){M}[pP](?P<a>{E}){M}(?P<v>V)                ~ relation ~ - ~ out ~ văn bản nào bị D thay thế
(?P<q>{Q}){M}[pPI]+(?P<v>V){M}b(?P<a>D)              ~ relation ~ - ~ out ~ nghị quyết nào được thực hiện tại D
(?P<q>{Q}){M}[pPI]*(?P<v>V){M}B[wT]{0,2}(?P<a>{E})    ~ relation ~ - ~ out ~ văn bản nào được sửa đổi bởi D
^(?P<v>V){m}(?P<a>{E}).*[AI]{M}(?P<q>[QU])            ~ relation ~ - ~ in  ~ để thực hiện D về …, thành phố đã ra kế hoạch nào
(?P<a>{E}){M}I*[pPd]+{M}(?P<q>{Q}){M}P?(?P<v>V)       ~ relation ~ - ~ in  ~ D bị văn bản nào sửa đổi
(?P<a>D){M}P[AadY]*I?T(?P<v>V)[AaY]*b(?P<q>[QUx])    ~ relation ~ - ~ in  ~ D được Thủ tướng ra kế hoạch thực hiện tại quyết định nào
(?P<a>{E}){M}P[AaG][AadwYL]*F[AadwbB]*(?P<q>[QU])      ~ relation ~ based_on ~ in ~ D được tỉnh nào lấy làm căn cứ, ở quyết định số mấy
(?P<a>{E})(?:{M}I*|[^DCQUVP]*)[pP][AaGdw]*(?P<v>V)[Ve]*{m}(?:w[Bd]|[Bdt]?){m}(?P<q>{Q}) ~ relation ~ - ~ in ~ D được thành phố cụ thể hóa bằng văn bản nào
(?P<a>{E}){M}[IB]*(?P<q>U){M}P?(?P<v>V)$               ~ relation ~ - ~ in  ~ D qua mấy lần sửa đổi
^w(?P<a>D)[AaYw]*I(?P<q>[QU])                         ~ relation ~ implements ~ in ~ sau D, thành phố ra kế hoạch nào
(?P<a>D){M}B(?P<q>[QU])(?P<v>V)$                      ~ relation ~ - ~ in  ~ D đã qua những luật sửa đổi nào
(?P<a>D)[AaYw]*P?[AaYw]*I[bB]{1,2}(?P<q>[QU])                ~ relation ~ issues_with approves ~ in ~ D được tỉnh ban hành tại quyết định nào
(?P<a>{E}){M}(?P<v>V)B(?P<q>[QUxc])                   ~ relation ~ - ~ in  ~ D thay bằng văn bản nào
(?P<v>V)[wYAaTbt]{0,4}(?P<a>{E}){M}B(?P<q>[QUx])      ~ relation ~ - ~ in  ~ tỉnh triển khai D bằng kế hoạch nào
(?P<a>C){M}P?(?P<v>V)b(?P<q>[QUx])                    ~ campaign ~ - ~ in  ~ phong trào C phát động tại kế hoạch nào
(?P<a>[Cn]){M}B(?P<q>{Q})                             ~ campaign ~ launches ~ in ~ phong trào C phát động bằng kế hoạch nào
^(?P<v>V)(?P<q>[QU])[AaYw]*[IP]+(?P<a>D)[AaYw]*$     ~ relation ~ - ~ out ~ thực hiện nghị quyết nào mà ban hành D
(?P<a>D)[AaYw]*Z?T[bB](?P<q>[QU])$                     ~ relation ~ guides ~ in ~ làm theo D thì xem hướng dẫn ở văn bản nào
(?P<q>[QU])[AaYPp]*It{m}(?P<a>{E})                    ~ relation ~ implements based_on ~ in ~ kế hoạch nào ban hành theo D
(?P<a>{E}){M}P(?P<v>V)[wb]?x$                         ~ relation ~ - ~ in  ~ D bị sửa ở khoản nào
p(?P<a>{E}){M}(?P<v>V)B                               ~ relation ~ - ~ in  ~ which document was D replaced by
[xQ]?p?(?P<a>{E}){M}p(?P<v>V)B?$                      ~ relation ~ - ~ in  ~ what is D replaced by
(?P<a>D){M}P[AadwY]*[Aa][AadwY]*N(?P<q>[QU])          ~ relation ~ based_on ~ in  ~ D được tỉnh căn cứ để ban hành kế hoạch nào
N{m}(?P<a>{E})                                        ~ relation ~ based_on ~ out ~ căn cứ pháp lý của D
(?P<q>[QU])[AaY]*P(?P<a>{E})[AaYwL]*F                        ~ relation ~ based_on ~ out ~ nghị định nào được D lấy làm căn cứ
(?P<a>{E}){M}F(?P<q>{Q})                              ~ relation ~ based_on ~ in  ~ D làm căn cứ cho những văn bản nào
(?P<a>{E}){M}pF                                       ~ relation ~ based_on ~ in  ~ D is the legal basis of which documents
(?P<q>{Q}){M}[PI]*F{M}I?(?P<a>{E})                    ~ relation ~ based_on ~ out ~ văn bản nào làm cơ sở ban hành D
^[AaY]*c[pPI]*{m}(?P<a>{E})                           ~ relation ~ based_on ~ out ~ on which legal grounds was D issued
c.*I{m}(?P<a>{E})                                     ~ relation ~ based_on ~ out ~ căn cứ pháp lý nào để ban hành D
(?P<a>{E}){M}[PIp]*c                                  ~ relation ~ based_on ~ out ~ D có những căn cứ pháp lý nào
(?P<a>{E}){M}I?N                                      ~ relation ~ based_on ~ out ~ D có căn cứ pháp lý là gì
^Z?[Aa]*P?I?(?P<q>[QUT]){M}[PIkJtd]*(?P<v>V)[wYAaTbt]{0,4}(?P<a>{E}) ~ relation ~ - ~ in ~ kế hoạch nào thực hiện D
(?P<q>{Q}){M}[^DC]*(?P<v>V)[wYAaTbt]{0,4}(?P<a>{E})   ~ relation ~ - ~ in  ~ thành phố có kế hoạch nào thực hiện D
(?P<a>{E}){M}[^DC]*(?P<v>V)[^DCV]*(?P<q>{Q})          ~ relation ~ - ~ out ~ D thực hiện nghị quyết nào
[xQ][^DC]*(?P<a>{E}){M}(?P<v>V)$                        ~ relation ~ - ~ out ~ what does D amend
(?P<v>V)[wYAaTbt]{0,4}(?P<a>{E}).*(?P<q>{Q})          ~ relation ~ - ~ in  ~ để thực hiện D, thành phố ra kế hoạch nào
(?P<a>{E}){M}[PpI]*t{m}(?P<q>{Q})                     ~ relation ~ based_on implements ~ out ~ D ban hành theo văn bản nào
^x[PpI]*t{m}(?P<a>{E})                               ~ relation ~ implements based_on ~ in ~ what was issued under D
(?P<q>[QU])[AaYPp]*t{m}(?P<a>{E})                     ~ relation ~ implements based_on ~ in ~ kế hoạch nào theo D
(?P<a>{E}){M}[^DC]*P(?P<v>V)                          ~ relation ~ - ~ in  ~ D đã được hướng dẫn chưa
""")
"""Frames with a named anchor and something asked."""

NOUN_FRAMES: Final = _frames(r"""
(?P<q>T){M}IT{M}(?P<v>V)[wYAaTbt]{0,4}(?P<a>C)        ~ campaign ~ - ~ in ~ quyết định ban hành kế hoạch triển khai phong trào C
(?P<q>T){M}[PI]*(?P<v>V)[wYAaTbt]{0,4}(?P<a>{E})      ~ relation ~ - ~ in  ~ các kế hoạch thực hiện D
(?P<q>T){M}t{m}(?P<a>{E})                             ~ relation ~ implements based_on ~ in ~ kế hoạch theo D
(?P<q>T){M}FI?(?P<a>{E})                              ~ relation ~ based_on ~ out ~ nghị định làm căn cứ ban hành D
^Z?(?P<a>{E})[AaYy]*(?P<q>T)(?P<v>V)$                 ~ relation ~ - ~ in  ~ D thông tư hướng dẫn
^Z?(?P<a>{E})[AaYyw]*(?P<q>T)(?P<v>V)[AaYw]*y$        ~ relation ~ - ~ in  ~ D về … đã có thông tư hướng dẫn ở tỉnh chưa
(?P<v>V)[wYAaTbt]{0,3}(?P<a>{E})                      ~ relation ~ - ~ in  ~ thực hiện D
(?P<a>{E}){M}(?P<v>V){M}$                             ~ relation ~ - ~ out ~ D sửa đổi
""")
"""Frames without a question word: the asked documents are a noun phrase."""

TOPIC_FRAMES: Final = _frames(r"""
^(?P<w>[Aa])[AaY]*I(?P<o>T)[AaY]*(?P<v>V)(?P<q>[Qc])  ~ relation ~ - ~ out ~ UBND xã ra kế hoạch thực hiện nghị quyết nào
^Z?(?P<o>T)[AaYI]+(?:P[AaY]*)?(?P<v>V)[AaY]*(?P<by>[BbPd]+)(?P<q>Q) ~ relation ~ - ~ in ~ kế hoạch của tỉnh ngày 5/5/2031 được triển khai bằng văn bản nào
^Z?(?P<o>T)I?[AaY][AaYPI]*(?:b[TAaY]+)?(?P<v>V)(?P<q>[Qc]) ~ relation ~ - ~ out ~ kế hoạch của UBND xã căn cứ văn bản nào
(?P<q>[QU]){M}P(?P<v>V)[Bbtd]+(?P<o>T)[AaY]            ~ relation ~ - ~ out ~ thông tư nào được sửa đổi bởi thông tư năm 2023
(?P<q>[QUG]){M}[PI]*(?P<v>V)(?P<o>T)[AaY]             ~ relation ~ - ~ in  ~ kế hoạch nào thực hiện nghị quyết của Chính phủ
(?P<q>T){M}(?P<v>V)(?P<o>T)[AaY]                      ~ relation ~ - ~ in  ~ kế hoạch năm 2024 thực hiện nghị quyết của Chính phủ
(?P<q>[QUc])[^Q]*(?P<v>V)[^Q]*w                       ~ relation ~ - ~ in  ~ những kế hoạch nào để thực hiện chương trình giảm nghèo
[wVT][^Q]*P[AaY]*(?P<v>V)[AaYt]*(?P<by>[Bb])(?P<q>Q)          ~ relation ~ - ~ in  ~ quyết định mở chợ được sửa bằng quyết định nào
[wV][^Q]*(?P<v>V)[^Q]*(?P<q>[Qc])                     ~ relation ~ - ~ out ~ sắp xếp bộ máy trên cơ sở văn bản nào
w[^Q]*t{m}(?P<q>[Qc])                                 ~ relation ~ based_on implements ~ out ~ tinh giản biên chế theo những văn bản nào
(?P<q>[Qc]){M}F                                       ~ relation ~ based_on ~ out ~ văn bản nào làm cơ sở đẩy nhanh dự án
""")
"""Frames whose other end is a class of documents or a subject in words."""

STATE_FRAMES: Final = _frames(r"""
^Z?(?P<q>[QUT])[AaYIp]*P[Aad]*(?P<v>V)[AaYy]*$        ~ list ~ - ~ out ~ quyết định nào bị thay thế
^Z?(?P<q>[QUT])[AaYp]*(?P<v>V)x?T?[IAaYy]*$           ~ list ~ - ~ in  ~ quyết định nào thay thế quyết định khác
^Z?(?P<q>[QUT])[AaYPp]*e[AaYy]*$                      ~ list ~ - ~ -   ~ văn bản nào hết hiệu lực
^Z?(?P<q>[QUT])[AaYPp]*S[AaYy]*$                      ~ list ~ - ~ -   ~ văn bản nào còn hiệu lực
""")
"""Frames of a class of documents told by their state alone: no anchor, no subject."""

ATTRIBUTE_FRAMES: Final = _frames(r"""
m.*D|D.*m                                             ~ compare ~ - ~ - ~ so sánh D và D
W                                                     ~ number_lookup ~ - ~ - ~ kế hoạch về … có số ký hiệu là gì
(?P<a>[Dn]).*S|S.*(?P<a2>[Dn])                        ~ status ~ - ~ - ~ D còn hiệu lực không
(?P<a>[Dn]).*eH|(?P<a2>[Dn])[^D]*He                   ~ expires ~ - ~ - ~ D hết hiệu lực khi nào
(?P<a>[Dn]){M}P?J{M}[HJ]*H|(?P<a2>[Dn])[^D]*HJ|H[pP]?(?P<a3>[Dn]){M}J|J[wp]*(?P<a4>[Dn])|(?P<a5>[Dn]){M}J[wbHIAaY]*y$ ~ effective ~ - ~ - ~ D có hiệu lực từ ngày nào
(?P<a>[DCn]){M}[PpI]*k*H$|(?P<a2>[Dn])[^D]*(?:[IkV]P?)H|H(?:p|P|I|k)*(?P<a3>[Dn]){M}[pPIkV]*$|(?P<a4>[Dn])[^D]*H[PI] ~ when ~ - ~ - ~ D ban hành ngày nào
z{M}(?P<a>[Dn]){M}G$|(?P<a2>[Dn]){M}z{M}G$           ~ recipients ~ - ~ - ~ nơi nhận của D gồm những ai
s.*(?P<a5>[Dn])|(?P<a6>[Dn]).*s|(?P<a>[Dn])[^D]*d?G{m}k|Gp?k{m}(?P<a2>[Dn])|k[pd]*G.*(?P<a3>[Dn])|(?P<a4>[Dn]).*kG ~ who_signed ~ - ~ - ~ ai ký D
(?P<a>[DCn])[^D]*d?G{m}[IV]?|G[pP]?[IV]{m}(?P<a2>[DCn])|G{m}(?P<a3>[Dn]) ~ who_issued ~ - ~ - ~ D do ai ban hành
(?P<a>[Dn]).*O|O.*(?P<a2>[Dn])                        ~ about ~ - ~ - ~ D nói về việc gì
z.*(?P<a>[Dn])|(?P<a2>[Dn])[^D]*z                     ~ recipients ~ - ~ - ~ nơi nhận của D
r.*(?P<a>[DCn])|(?P<a2>[DCn]).*r                      ~ related ~ - ~ - ~ văn bản liên quan đến D
""")
"""Frames for a document's own data. `a`, `a2` … are the anchor."""


def first_of(frames: Sequence[Frame], shape: str) -> tuple[Frame, re.Match[str]] | None:
    """The first of the frames that a string of parts bears, with its match."""
    for frame in frames:
        match = frame.shape.search(shape)
        if match:
            return frame, match
    return None
