"""Patterns over frames (see `frames`) for the clauses that tell what became of a paper. `head` is the paper acted on, `by`
the one that acts, `verb` the act's words; where `head` is left out, an earlier clause named it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from ingest.relations.validity.words import ADVERBS, BY, MANY, TITLE, VERB, some

_ENDED: Final = r"(?:hết|chấm dứt|không còn|ngưng|ngừng|dừng|thôi)"
_LAPSE: Final = rf"(?P<lapse>bị vô hiệu(?: hóa| hoá)?|(?:tạm )?{_ENDED} (?:hoàn toàn |được |toàn bộ )?(?:có )?(?:hiệu lực|áp dụng|giá trị)(?: thi hành| pháp lý)?|tạm (?:hoãn|dừng|ngưng|ngừng|đình chỉ)|chấm dứt(?: hoàn toàn)?(?= theo))"
_SINCE: Final = r"(?:,? (?:(?:kể )?(?:từ|khi|từ khi|sau khi)(?: ngày| thời điểm| lúc)?|(?:tức|là|cũng là|đúng)(?: là)? (?:ngày|thời điểm|lúc)))"
_FORCE: Final = r"(?:(?:bắt đầu |chính thức )?(?:có hiệu lực|được ban hành|ra đời|được ký|được thông qua|được áp dụng)(?!\w))"
_ENDS: Final = r"(?P<gone>bãi bỏ|hủy bỏ|huỷ bỏ|thay thế|thu hồi)"
_HEAD: Final = r"(?P<head>§)"
_W: Final = r"[^\s§.;:()→?]+"
_HOW: Final = rf"(?: {_W}){{0,7}}?"
_BEGIN: Final = (
    r"^(?: ?(?:và |rồi |nhưng |còn |phần |nội dung |quy định |các |điều )*(?:còn lại|[^§,;.]{0,40},)?)"
)
_NOT_BY: Final = r"(?! (?:bởi|bằng|theo|tại))"

PASSIVE: Final = re.compile(
    rf"(?:{_HEAD}{TITLE}|{_BEGIN}) ?{ADVERBS}(?:được|bị) {some(8)}{VERB}{_HOW},? {BY} (?:quy định tại )?{some(7)}(?P<by>§)"
)
"""§ được Sở sửa đổi lần thứ hai bởi Điều 3 của §."""
PASSIVE_BY: Final = re.compile(
    rf"(?:{_HEAD}{TITLE}|{_BEGIN}) ?{ADVERBS}(?:được|bị) {some(4)}(?P<by>§),? {ADVERBS}{some(5)}{VERB}"
)
"""§ bị § thay thế."""
NAKED: Final = re.compile(
    rf"{_HEAD}{TITLE}(?: ?[-–:|])? {ADVERBS}(?i:{VERB}) (?:bằng|theo|bởi|tại) {some(9)}(?P<by>§)"
)
"""§ nay thay bằng §."""
BARE_PASSIVE: Final = re.compile(
    rf"^ ?(?:và |rồi )?(?:[^§,;.]{{0,40}}, )?{ADVERBS}{VERB}(?: lần (?:thứ )?[^\s§,;.]{{1,6}}| một phần| toàn bộ)? (?:bởi|bằng|theo|tại) {some(6)}(?P<by>§)"
)
"""… → sửa đổi lần thứ hai bởi §; rồi thay bằng §."""
LAPSES_FOR: Final = re.compile(
    rf"(?:{_HEAD}{TITLE}|{_BEGIN}) ?{ADVERBS}{_LAPSE}(?: (?:toàn bộ|một phần|hoàn toàn))?(?:,? (?:(?:kể )?từ|vào|ngày) [^§;,]{{0,40}})?,? (?:theo(?! quy định)|do|vì|bởi|tại|nhờ|nhường chỗ cho)(?: lý do)? (?:(?:đã |được |bị ){{0,3}}(?:(?P<first>thay thế|thay|bãi bỏ|hủy bỏ|huỷ bỏ|sửa đổi) {BY} )?)?{some(6)}(?P<by>§)(?: {ADVERBS}(?P<last>thay thế|thay|bãi bỏ|hủy bỏ|huỷ bỏ|thế chỗ)(?! (?:§|các|cho)))?"
)
"""§ hết hiệu lực theo §; § hết hiệu lực do § thay thế; § hết hiệu lực vì được thay bằng §."""
LAPSES_SINCE: Final = re.compile(
    rf"{_HEAD}{TITLE} {ADVERBS}(?:{_LAPSE}|(?:được|bị) {_ENDS}){_HOW}{_SINCE} (?:(?P<signed>ký|ban hành|ký ban hành|thông qua) )?(?P<by>§){TITLE}(?P<force> {_FORCE})?"
)
"""§ hết hiệu lực kể từ ngày § có hiệu lực; § không còn áp dụng từ ngày ký §."""
ONCE: Final = re.compile(
    rf"(?:^|,|\s)(?:(?:[kK]ể )?[tT]ừ|[kK]hi|[sS]au khi|[vV]ới việc|[dD]o)(?: ngày| thời điểm| lúc)? (?P<by>§){TITLE} {_FORCE}[^§;.]{{0,40}},? (?:thì )?(?:các |cả )?{some(3)}{_HEAD}{TITLE} {ADVERBS}(?:{_LAPSE}|(?:được|bị) {_ENDS}){_NOT_BY}"
)
"""Kể từ ngày § có hiệu lực, § hết hiệu lực."""
_OVER: Final = rf"{_HEAD}{TITLE} {ADVERBS}(?:{_LAPSE}|(?:được|bị) {_ENDS}){_NOT_BY}"
MAKES: Final = re.compile(
    rf"(?P<by>§){TITLE}(?: {_W}){{0,8}}? (?:đồng nghĩa(?: với)?|khiến(?: cho)?|làm(?: cho)?|dẫn đến|kéo theo)(?: việc)? {some(6)}{_OVER}"
)
"""§ ra đời đồng nghĩa với việc § chấm dứt hiệu lực."""
SAYS: Final = re.compile(
    rf"(?P<by>§){TITLE} (?:(?:đã|cũng|có) )*(?:quy định|nêu rõ|nêu|ghi rõ|ghi|xác định|công bố|tuyên bố|quyết định|cho)(?: rằng| rõ)?:? {some(6)}{_OVER}"
)
"""Điều 20 của § quy định § hết hiệu lực kể từ ngày …"""
UNDER: Final = re.compile(
    rf"^ ?(?:Theo|Căn cứ|Tại|Bằng)(?: quy định(?: tại| của)?)? {some(5)}(?P<by>§){TITLE},? (?:thì )?{some(9)}{_OVER}"
)
"""Theo §, § hết hiệu lực."""
HENCE: Final = re.compile(
    rf"(?P<by>§){TITLE} {_FORCE}[^§;.]{{0,40}}?,? (?:(?:vì vậy|vì thế|do đó|do vậy|nên|theo đó|thì),? )?{_HEAD}{TITLE} (?P<why>(?:vì thế|vì vậy|do đó|do vậy|theo đó|đương nhiên|mặc nhiên|cũng) )?{ADVERBS}(?:{_LAPSE}|(?:được|bị) {_ENDS}){_NOT_BY}"
)
"""§ được ban hành, § vì thế không còn hiệu lực."""
SAME_DAY: Final = re.compile(
    rf"^(?P<by>§) (?:cùng|kể từ|từ) (?:ngày|thời điểm|lúc)(?: này| đó)?,? {some(3)}{_OVER}"
)
"""§ có hiệu lực từ … (cùng ngày, § hết hiệu lực)."""
THEN_LAPSES: Final = re.compile(
    rf"^ ?(?:[cC]ùng )?(?:(?:[kK]ể )?[tT]ừ|[vV]ào|[đĐ]ến|[cC]ùng|[tT]ại|[kK]ể từ)? ?(?:[tT]hời điểm|[nN]gày|[lL]úc) (?:đó|này|ấy|trên|nêu trên),? {some(3)}{_HEAD}{TITLE} {ADVERBS}(?:{_LAPSE}|(?:được|bị) {_ENDS}){_NOT_BY}"
)
"""(§ có hiệu lực từ ngày …;) kể từ thời điểm đó, § hết hiệu lực."""
IN_FORCE: Final = re.compile(rf"§{TITLE}(?: [^\s§;.]+){{0,12}}? (?:có hiệu lực|được áp dụng)(?!\w)")
IN_FORCE_WORDS: Final = (" có hiệu lực", " được áp dụng")
"""One of these stands in all that `IN_FORCE` matches."""
ALSO: Final = re.compile(
    rf"{_HEAD}{TITLE} {ADVERBS}(?:cũng|cùng|đồng thời) {ADVERBS}(?:được|bị) {VERB}(?= (?:cùng|đồng thời|tương tự|như vậy|trong|từ|theo) ?(?:thời điểm|lúc|ngày|dịp|văn bản|với|đó|này|quyết định|đợt|cách)|[ ,]*$)"
)
"""§ cũng bị thay thế cùng thời điểm: by the paper told before."""
_UNIT: Final = r"(?:(?:tại )?(?:điều|khoản|điểm|mục|Điều|Khoản|Điểm|Mục) [\dIVXa-zđ]{1,4},? ?){1,3}"
_LINK: Final = (
    rf"(?:,? (?:trong đó|tại đó|qua đó|theo đó|đồng thời|ngoài ra),?(?: (?:có|tại))?(?: {_UNIT})?(?: (?:quy định|nội dung|việc))?"
    rf"|(?: {_W}){{0,12}}? (?:có hiệu lực|có giá trị|được áp dụng)(?: {_W}){{0,12}}?(?:,| và|, và|, đồng thời| đồng thời)"
    rf"| {_UNIT}| (?:là )?(?:văn bản|nghị định|nghị quyết|thông tư|quyết định|luật))?"
)
_GUIDANCE: Final = r"(?:(?:toàn bộ|các|những|một số) ){0,2}(?:(?:nội dung|ý kiến|phần|điểm) ){0,2}(?:đã )?(?:hướng dẫn|trả lời|chỉ đạo)(?: (?:đã )?(?:nêu|ghi|có))? (?:tại|trong|của) "
"""Thay thế nội dung hướng dẫn nêu tại §: what a letter told is taken back with it."""
ACTIVE: Final = re.compile(
    rf"(?P<by>§)(?<!được §)(?<!bị §){_LINK} {ADVERBS}{VERB}(?! lần (?:thứ )?[^\s§]{{1,5}} (?:tại|bởi|bằng|theo)) (?:{_GUIDANCE}|{some(16)}|{MANY})(?P<head>§)"
)
"""§ …, trong đó Điều 9 bãi bỏ §; § có hiệu lực từ ngày … và bãi bỏ §; § chỉ sửa đổi Điều 9 của §."""
ACTS_TOO: Final = re.compile(
    rf"^(?: ?(?:[^§,;.:()]{{0,90}} (?:ban hành|ký|có|ra|thông qua|bằng|tại)|[^§,;.:()]{{0,40}},))? ?(?P<by>§)(?P<told>[^§;.:()]{{1,240}}(?:§[^§;.:()]{{0,120}}){{0,4}}?)(?:,| và|, và|,? đồng thời)(?: đồng thời)? {ADVERBS}{VERB} {some(12)}(?P<head>§)"
)
"""§ ban hành Quy chế mới và bãi bỏ §; § hướng dẫn §, thay thế §: what the subject does too."""
GOES_ON: Final = re.compile(
    rf"^ ?(?:đồng thời|và|cùng với đó|ngoài ra|bên cạnh đó),? (?:đã |cũng )?{VERB} {some(12)}(?P<head>§)"
)
"""(§ thay thế §;) đồng thời bãi bỏ Điều 4 §: the same paper acts."""
AGAIN: Final = re.compile(
    rf"(?P<by>§) (?:là (?:văn bản|lần) )?{ADVERBS}{VERB},? lần (?:thứ )?(?:hai|ba|bốn|năm|2|3|4|5)(?= ?[,.;]|$)"
)
"""(§ được sửa đổi lần đầu bởi §;) § sửa đổi lần thứ hai."""
TO_REPLACE: Final = re.compile(
    rf"(?:ban hành|gửi|ký|có|ra) {some(6)}(?P<by>§){TITLE} (?:(?:để|nhằm) )?(?P<verb>thay thế|thay|đính chính|điều chỉnh|bãi bỏ|thu hồi)(?= ?[,.;]|$)"
)
"""(§ có sai sót) nên Sở ban hành § để thay thế."""
INSTEAD: Final = re.compile(
    rf"(?:bãi bỏ|h[ủu][ỷy] bỏ|h[ủu][ỷy]|thu hồi|dừng|ngừng) {some(8)}{_HEAD}{TITLE}(?: {_W}){{0,8}}?(?:,| và|, đồng thời| vì| do)(?: {_W}){{0,4}}? (?:ban hành|có|gửi|ký) {some(7)}(?P<by>§){TITLE} (?:(?:để|nhằm) )?(?P<verb>thay thế|thay)(?= ?[,.;]|$)"
)
"""hủy bỏ § và ban hành văn bản mới là § thay thế."""
ENDED_BY: Final = re.compile(
    rf"{_HEAD}{TITLE}(?P<told>[^§;.:()]{{0,120}}?)(?P<by>§){TITLE} (?:(?:để|nhằm|ra đời|ban hành) )*(?P<verb>thay thế|thay)(?= ?[,.;)]|$)"
)
"""§ thực hiện đến khi có § thay thế."""
COMES: Final = re.compile(
    r"(?<!\w)(?:từ ngày|từ năm|nay|đến khi|khi có|vừa có|đã có|chuyển sang|sau đó|sau này|được|bị|do|bằng|vì|hiện có|tiếp đó)(?!\w)"
)
"""Words between a paper and the one that takes its place."""
WITH_THIS: Final = re.compile(
    rf"^ ?(?:Với|Bằng|Tại|Qua|Thông qua|Bằng việc ban hành) {some(5)}(?P<by>§){TITLE},(?: {_W}){{1,12}}? {ADVERBS}{VERB} {some(10)}(?P<head>§)"
)
"""Với §, tỉnh đã chính thức xóa bỏ §."""
DOING: Final = re.compile(
    rf"(?:[vV]iệc|[nN]ội dung|[sS]ự) {VERB} {some(8)}(?P<head>§){TITLE} (?:đã )?(?:được|do) (?:{_W} ){{1,5}}?(?:tại|theo|bằng|trong|qua) {some(4)}(?P<by>§)"
)
"""Việc bãi bỏ § được thực hiện tại §."""
ITS_HEIR: Final = re.compile(
    r"^(?: [^§,;.]{0,30})? ?(?:[vV]ăn bản|[qQ]uyết định|[nN]ghị quyết|[tT]hông tư|[nN]ghị định|[kK]ế hoạch)(?: mới)? (?P<verb>thay thế|bãi bỏ|sửa đổi, bổ sung|sửa đổi|đính chính|điều chỉnh)(?: (?:nó|chúng|các văn bản này))? ?(?:là|:|gồm|chính là) (?P<by>§)"
)
"""(§ bị thay thế;) văn bản thay thế là §."""
BY_MEANS: Final = re.compile(
    rf"{VERB} {some(10)}(?P<head>§){TITLE}(?: [^\s§.;:()→?,]+){{0,6}}? (?:bằng|qua|thông qua) {some(8)}(?P<by>§)"
)
"""… đã thay thế ba kế hoạch cũ § bằng một kế hoạch chung là §."""
LATER_IS: Final = re.compile(
    r"^ ?(?:sau|nay|về sau|sau này|hiện nay|đến nay|rồi)(?: này| đó)? (?:được |bị |là |do |bằng |có )*(?P<by>§) (?P<verb>thay thế|thay)(?! (?:cho )?(?:§|các))"
)
"""§, sau này là § thay thế."""
INSTEAD_IS: Final = re.compile(
    r"^ ?(?P<verb>thay) (?:vào đó|vào đấy) là {some}(?P<by>§)".replace("{some}", some(3))
)
"""(§ hết hiệu lực,) thay vào đó là §."""
NEXT_IS: Final = re.compile(
    r"^ ?(?:và )?(?:tiếp đến|tiếp theo|tiếp đó|sau đó|gần đây nhất|gần nhất|mới nhất|cuối cùng)(?: lại| nữa)? (?:là|bởi|bằng|tại|theo) (?P<by>§)(?= ?[,.;]|$)"
)
"""(§ được sửa bởi §,) tiếp đến là §."""
AMONG: Final = re.compile(
    rf"(?P<by>§){TITLE} {ADVERBS}{VERB} (?:\d+|nhiều|một số|các|hàng loạt|hai|ba|bốn|năm)(?: {_W}){{1,6}}? (?:trong đó có|gồm|bao gồm|như) (?P<head>§)"
)
"""§ sửa 9 luật, trong đó có §."""
IN_TURN: Final = re.compile(
    r"(?:văn bản|quyết định|kế hoạch|nghị quyết|nghị định|thông tư|quy định|cái) sau (?P<verb>thay thế|thay|bãi bỏ|sửa đổi, bổ sung|sửa đổi)(?: cho)? (?:văn bản|quyết định|kế hoạch|nghị quyết|nghị định|thông tư|quy định|cái)? ?trước"
)
"""§; § và §, văn bản sau thay thế văn bản trước."""
ACTS_ON_MANY: Final = re.compile(
    rf"§{TITLE}(?:,? (?:trong đó|qua đó|theo đó|đồng thời)(?: {_W}){{0,3}}?| và|,)? {VERB} (?:toàn bộ|một số|nhiều|các|những|hàng loạt|\d+|hai|ba|bốn|năm)(?: {_W}){{1,14}}$"
)
"""§, trong đó bãi bỏ nhiều quy định không còn phù hợp."""
NAMELY: Final = re.compile(
    r"^ ?(?:Cụ thể|Theo đó|Trong đó|Ngoài ra|Bên cạnh đó|Đồng thời|Văn bản này|Tại đây|Qua đó|cụ thể|theo đó|trong đó),? (?!(?:UBND|HĐND|Sở|Bộ|các) )"
)
DOES: Final = re.compile(rf"(?<!được )(?<!bị ){VERB} {some(14)}(?P<head>§)")
"""(§, trong đó bãi bỏ nhiều quy định.) Cụ thể, bãi bỏ Điều 11 § và toàn bộ §."""

ISSUED: Final = re.compile(rf"(?:ban hành|ký|có|ra|thông qua) {some(3)}(?P<by>§)(?!.*§)")
"""The one paper that a sentence issued: "Theo đó, bãi bỏ …" tells of it."""
DRAFT: Final = re.compile(
    rf"dự thảo (?:{_W} ){{1,4}}?{VERB} {some(8)}(?P<head>§)(?: [^§;.]{{0,80}}?)?[ ,;(]+(?:sau(?: này| đó)?|nay|đã|hiện)(?: đã)? (?:được )?(?:ban hành|thông qua|ký)(?: chính thức)? (?:thành|là|tại|bằng) {some(4)}(?P<by>§)"
)
"""dự thảo Quyết định sửa đổi § (sau được ban hành thành §)."""
TERM: Final = re.compile(
    rf"(?:[tT]hời hạn|[tT]hời gian|[vV]iệc) {VERB} {some(8)}(?P<head>§){TITLE} ?\(?(?:theo|tại|nêu tại|quy định tại) {some(3)}(?P<by>§)"
)
"""Thời hạn tạm đình chỉ § (theo §)."""
NOTED_BY: Final = re.compile(
    rf"(?<!được )(?<!bị )(?<!§ ){VERB} {some(8)}(?P<head>§) ?\((?:tại|theo|bằng|bởi|qua|là)? ?{some(3)}(?P<by>§)\)"
)
"""UBND tỉnh đã bãi bỏ § (tại §)."""
ASIDE: Final = re.compile(rf"(?<=§), (?:đã |nay |mới )?(?:được |bị ){VERB}{_HOW} {BY} {some(5)}§(?=,)")
"""§, được bổ sung bởi §, đã thay §: between commas, as in brackets."""
ARROW: Final = re.compile(
    r"(?:→|-->|->|=>|➔) ?(?P<by>§)[^§→]{0,60}?\(?(?:được |đã )?(?P<verb>sửa đổi, bổ sung|sửa đổi|bổ sung|thay thế|bãi bỏ|đính chính|điều chỉnh)(?: lần [^\s§)]{1,6}(?: [^\s§)]{1,4})?)?\)?(?= ?(?:$|[.;,→]|-->|->|=>|➔))"
)
"""§ → § (sửa đổi) → § (thay thế)."""
LIST_BY: Final = re.compile(
    rf"{VERB} {some(10)}\((?:gồm |gồm: |là )?(?P<head>§)\) ?(?:bằng|qua|tại|theo) {some(8)}(?P<by>§)"
)
"""thay thế ba kế hoạch cũ (§) bằng một kế hoạch chung là §."""
TURN: Final = re.compile(
    r"lần (?:thứ )?[^\s§,;.]{1,5}(?: [^\s§,;.]+){0,4}? (?:tại|bởi|bằng|theo|là) (?P<by>§)"
)
CHANGED: Final = re.compile(
    rf"(?P<first>§){TITLE} {ADVERBS}(?:được |bị )?{VERB.replace('verb', 'way')}(?= lần (?:thứ )?[^\s§]{{1,5}} (?:tại|bởi|bằng|theo) {some(3)}§,? (?:và )?lần )|(?P<head>§){TITLE}(?: {_W}){{0,12}}? (?:\d+|hai|ba|bốn|nhiều) lần (?:được )?{VERB}|(?P<also>§){TITLE} {ADVERBS}(?:được|bị) {VERB.replace('verb', 'word')} (?:\d+|hai|ba|bốn|nhiều) lần"
)
"""§ đã qua hai lần sửa đổi, lần đầu tại §, lần sau tại §."""
TIMES: Final = re.compile(
    rf"(?P<head>§){TITLE}(?: {_W}){{0,16}}?,? {ADVERBS}(?:được |bị )?{VERB},? (?:\d+|hai|ba|bốn|năm|nhiều) lần ?(?:\(|:|,? gồm |,? tại |,? bởi |,? bằng )(?:các |tại |bởi |gồm |theo )*(?P<by>§)"
)
"""§ …, sửa đổi 03 lần (§)."""
MANY_BY: Final = re.compile(
    rf"{VERB} {some(14)}(?:bằng|tại|theo|qua) {some(4)}(?P<by>§){TITLE}[,:;]? ?(?:(?:bao )?gồm|là|cụ thể là|trong đó có)(?: có)?:? ?(?:\(?[1a][.)] )?(?P<head>§)"
)
"""bãi bỏ 08 thông tư bằng §, gồm §."""

Needing = tuple[re.Pattern[str], tuple[str, ...]]
"""A pattern and words of which one stands in all that it matches: looked for first, for most clauses hold none."""
WHOLE: Final[tuple[Needing, ...]] = (
    (PASSIVE, ("được ", "bị ")),
    (PASSIVE_BY, ("được ", "bị ")),
    (NAKED, ("bằng ", "theo ", "bởi ", "tại ")),
    (INSTEAD, (" thay",)),
    (ACTIVE, ("",)),
    (ACTS_TOO, (", ", " và ", " đồng thời ")),
    (BY_MEANS, ("bằng ", "qua ")),
    (MANY_BY, ("gồm", "là", "trong đó có")),
    (ENDED_BY, (" thay",)),
    (WITH_THIS, ("Với ", "Bằng ", "Tại ", "Qua ", "Thông qua ")),
    (DOING, ("iệc ", "ội dung ", "ự ")),
    (AMONG, ("trong đó có", "gồm", "như")),
)
"""Patterns of clauses that tell all of it; each holds an act (see `words.ACTS`)."""
_IN_FORCE_WORDS: Final = ("hiệu lực", "ban hành", "ra đời", "được ký", "thông qua", "áp dụng")
OVER: Final[tuple[Needing, ...]] = (
    (LAPSES_SINCE, ("từ", "khi", "ngày", "thời điểm", "lúc")),
    (ONCE, _IN_FORCE_WORDS),
    (MAKES, (" đồng nghĩa", " khiến", " làm", " dẫn đến", " kéo theo")),
    (SAYS, (" quy định", " nêu", " ghi", " xác định", " công bố", " tuyên bố", " quyết định", " cho")),
    (UNDER, ("Theo", "Căn cứ", "Tại", "Bằng")),
    (HENCE, _IN_FORCE_WORDS),
    (SAME_DAY, ("§ cùng ", "§ kể từ ", "§ từ ")),
)
"""The same, of papers that lapse."""
ELIDED: Final = (BARE_PASSIVE, AGAIN, LATER_IS, TO_REPLACE, ITS_HEIR, INSTEAD_IS)
"""Patterns of clauses whose object was named before; each holds an act and a paper."""
RAW: Final[tuple[Needing, ...]] = (
    (DRAFT, ("dự thảo ",)),
    (TERM, ("ời hạn ", "ời gian ", "iệc ")),
    (LIST_BY, ("(",)),
    (TIMES, (" lần",)),
    (NOTED_BY, ("(",)),
)
"""Patterns over a line with its brackets."""
LAPSE_WORDS: Final = re.compile(r"hiệu lực|áp dụng|giá trị|tạm |chấm dứt|(?:được|bị) ")
"""One of these stands in all that the patterns of `OVER` and `LAPSES_FOR` match."""


def matches(patterns: Iterable[Needing], words: str) -> Iterator[re.Match[str]]:
    """The matches of some patterns in words, pattern by pattern."""
    for pattern, needs in patterns:
        for need in needs:
            if need in words:
                yield from pattern.finditer(words)
                break


CLAUSE_END: Final = re.compile(
    r"[.;?](?= |$)|→|-->|=>|, (?=(?:sau đó|rồi|tiếp đó|tiếp theo|cuối cùng|đến năm|đến ngày|đến tháng|nay|về sau|sau này|và đến|gần đây|tiếp đến|mới nhất|thay vào)(?!\w))| và (?=(?:gần đây nhất|mới nhất|gần nhất) là)|(?<=§) (?=rồi )"
    r"|(?:,| và|, và) (?=(?:đã |nay |cũng |sau đó |tiếp tục )*(?:(?:được|bị) (?:thay|bãi|hủy|huỷ|thu hồi|sửa|bổ sung|điều chỉnh|đính chính)|(?:hết|chấm dứt|không còn) (?:hoàn toàn|hiệu lực|theo)))"
)
FRONTED: Final = re.compile(
    r"(?:đề nghị|kiến nghị|đề xuất|dự kiến|dự thảo|trường hợp|nếu|xem xét|nghiên cứu|phương án)(?!\w)[^§:;.]{0,70}$",
    re.I,
)
