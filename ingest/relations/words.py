"""The words that carry relations between papers: verbs, markers and actors, as patterns.

One list for all rules (see `ingest.relations`), so that a wording is added in one place. Sources: Nghị định
30/2020/NĐ-CP, Luật Ban hành văn bản quy phạm pháp luật and papers of offices.
"""

from __future__ import annotations

import re
from typing import Final

from ingest.letters import any_case

EXECUTE: Final = (
    r"(?:tiếp\stục\s|tổ\schức\s|tập\strung\s|đẩy\smạnh\s|phối\shợp\s)?(?:triển\skhai(?:,|\svà)?\s(?:tổ\schức\s|quán\striệt\s(?:và\s)?)?(?:thực\shiện|thi\shành)|"
    r"quán\striệt(?:,|\svà)?\s(?:triển\skhai\s(?:và\s)?(?:tổ\schức\s)?)?thực\shiện|tổ\schức(?:\striển\skhai)?\sthực\shiện|thực\s(?:hiện|thi)|triển\skhai|"
    r"cụ\sthể\sh[óo][aá](?:\svà\s(?:tổ\schức\s)?thực\shiện)?|thể\schế\sh[óo][aá]|hiện\sthực\sh[óo][aá]|hưởng\sứng|hành\sđộng\sthực\shiện)"
)
"""To carry out, in all its wordings."""

_DETAIL: Final = (
    r"quy\sđịnh\schi\stiết(?:(?:,|\svà|\sthi\shành|\svề|\shướng\sdẫn|\smột\ssố\s(?:điều|nội\sdung|khoản)|\scác\sđiều|\sbiện\spháp|\sđể|\stổ\schức|\smột\ssố)){0,12}(?:\sthi\shành|\sthực\shiện)?"
    r"|quy\sđịnh\s(?:các\s|một\ssố\s)?biện\spháp\s(?:để\s)?(?:(?:tổ\schức|,|\svà|\shướng\sdẫn|hướng\sdẫn|\s){1,6})?(?:thi\shành|thực\shiện)"
    r"|(?:và\s)?biện\spháp\s(?:để\s)?(?:tổ\schức,?\s)?(?:hướng\sdẫn\s)?(?:thi\shành|thực\shiện)"
    r"|hướng\sdẫn(?:\s(?:chi\stiết|triển\skhai|tổ\schức|thi\shành|thực\shiện|áp\sdụng|về|xây\sdựng|biện\spháp|các|một\ssố|bổ\ssung(?=\scho))){0,5}"
    r"|quy\sđịnh\s(?:việc\s)?(?:thi\shành|hướng\sdẫn)(?:\sthi\shành)?|chi\stiết\sh[óo][aá]|chỉ\sdẫn(?:\s(?:cách|việc|thi\shành|thực\shiện|áp\sdụng)){1,3}"
)
_ALTER: Final = r"(?:sửa\sđổi|bổ\ssung|(?<!vi\s)(?<!mức\s)(?<!sự\s)(?<!tượng\s)(?<!số\s)điều\schỉnh)(?:(?:,|\svà)?\s(?:sửa\sđổi|bổ\ssung|cập\snhật|thay\sthế|bãi\sbỏ|điều\schỉnh)){0,3}"

_TIMES: Final = r"(?:\s?(?:một|hai|ba|bốn|nhiều|\d{1,2})\slần,?\s?)"
_ALTERED: Final = r"(?:sửa(?:\sđổi)?|bổ\ssung|điều\schỉnh|gia\shạn|kéo\sdài)(?:(?:,|\svà)?\s(?:sửa\sđổi|bổ\ssung|điều\schỉnh|thay\sthế)){0,2}(?:\s(?:một\ssố|vài|nhiều)\s(?:điều|điểm|nội\sdung|khoản))?"
"""To be altered, and how often: "đã hai lần được sửa đổi", "được điều chỉnh một lần"."""

_DONE: Final = r"(?:đã\s)?(?:được|bị)\s(?:[^,;.()\n]{0,60}?\s)?"
_HOW: Final = r"(?:\s(?:hai|ba|nhiều|\d{1,2})\slần,?|\s(?:cụ\sthể|chi\stiết|toàn\sbộ|một\sphần|hoàn\stoàn))?\s(?:bởi|bằng|tại|theo|trong|thông\squa)(?:\scác)?"
"""Around the verb of a passive: "được Sở … hướng dẫn cụ thể tại"."""

_FIRST: Final = (
    r"chi\stiết|chỉ\sdẫn|sửa|bổ\ssung|điều\schỉnh|thu\shồi|thúc|hoàn\sthành|đảm\sbảo|bảo\sđảm|tăng\stốc|vào\scuộc|duy|kế\sthừa|không\scòn|đã|được|bị|sau\sđó|nay|gia\shạn|kéo|hết|chấm|dừng|ngừng|đều|thì|ban|kèm|tạm|ngưng|đình|đính|tham\smưu|kịp|báo\scáo|kết\squả|kết\sthúc|tình\shình|sơ|tổng\shợp|tổng\skết|đánh\sgiá|kiểm|thay|thế|bãi|bải|hủy|huỷ|làm\shết|quy\sđịnh|và\sbiện|biện\spháp"
    r"|rồi|hướng\sdẫn|phê|chấp|khởi|bắt|phát\sđộng|phát\shành|thi\shành|tiếp|tổ|tập|đẩy|phối|triển|quán|thực|cụ\sthể|thể\schế|thể\shiện|hiện\sthực|hưởng|hành\sđộng|bám|ra|gửi|ký|xây|thông\squa|có|hai|ba|bốn|nhiều"
)
"""How all verbs below begin, by two words where the first alone is a common one: other places are passed over at once."""

_FIRST_OF_MARKS: Final = "nghị|nếu|thông|trườ|trì|trên|quy|ch|công|cùng|kế|kiến|không|báo|bộ|hướng|đề|pháp|phương|văn|và|dự|xem|luật"
"""How all marks below begin that are words."""

VERB: Final = re.compile(
    rf"""(?<!\w)(?=(?-i:{any_case(_FIRST)})(?!\w))(?:
      (?P<amended_by>(?:đã\s)?được\s(?:[^,;.()\n]{{0,30}}?\s)?(?:sửa\sđổi|bổ\ssung|điều\schỉnh|gia\shạn|kéo\sdài|cập\snhật)(?:(?:,|\svà)?\s(?:sửa\sđổi|điều\schỉnh|bổ\ssung|thay\sthế|bãi\sbỏ)){{0,2}}
          (?:\smột\ssố\s(?:điều|nội\sdung|khoản))?(?:\s[^,;.()\n]{{0,30}}?)?\s(?:theo|bởi|tại|bằng)(?:\scác)?(?:\squy\sđịnh\stại)?
          |(?:đã\s)?{_TIMES}?(?:được|bị)\s{_ALTERED}{_TIMES}?(?:\s(?:vào\s)?(?:ngày|tháng|năm)\s[^,;:.()\n]{{1,34}})?,?\s(?:theo|bởi|tại|bằng)
          |(?:đã\s)?{_TIMES}?(?:được|bị)\s{_ALTERED}{_TIMES}?(?:,|:|\s[-–])?\slần\s(?:thứ\s)?(?:nhất|đầu(?:\stiên)?|một|1)(?:\s(?:vào\s)?(?:ngày|tháng|năm)\s[^,;:.()\n]{{1,34}})?\s(?:theo|bởi|tại|bằng)
          |(?:sau\sđó|nay)\s(?:được\s)?(?:sửa\sđổi|bổ\ssung|điều\schỉnh)(?:(?:,|\svà)?\s(?:bổ\ssung|thay\sthế)){{0,2}}(?:\s(?:hai|ba|nhiều|\d{{1,2}})\slần,?)?\s(?:tại|bằng|theo)
          |(?:đã\s)?(?:sửa\sđổi|bổ\ssung)(?:(?:,|\svà)?\s(?:bổ\ssung|thay\sthế|bãi\sbỏ)){{0,2}}(?:\smột\ssố\s(?:điều|nội\sdung))?\sbởi(?:\scác)?)
    | (?P<altered_at>(?:(?<=[,(]\s)|(?<=\()|(?<=\svà\s))(?:(?:sau\sđó|tiếp\sđó|rồi|đồng\sthời)\s)?(?:đã\s|tiếp\stục\s)?(?:sửa\sđổi|bổ\ssung|điều\schỉnh|gia\shạn)(?:(?:,|\svà)?\s(?:bổ\ssung|thay\sthế)){{0,2}}(?:\s(?!theo\s|quy\sđịnh)[^\s,;.()]+){{0,8}}?\s(?:tại|bằng)(?=\s$))
    | (?=[đbnhtck])(?:(?P<by>(?:đã\s)?(?:được|bị)(?=\s$))
    | (?P<replaced_by>{_DONE}(?:(?:bãi|hủy|huỷ)\sbỏ,\s(?:và\s)?(?:được\s|bị\s)?)?(?:thay(?:\sthế)?(?:(?:,|\svà)\s(?:bãi|hủy|huỷ)\sbỏ)?|thế\schỗ){_HOW}|nay\sthay(?:\sthế)?\sbằng|(?<=và\s)thay\sthế\s(?:bằng|bởi)(?=\s$))
    | (?P<repealed_by>{_DONE}(?:bãi\sbỏ|hủy\sbỏ|huỷ\sbỏ|chấm\sdứt\shiệu\slực){_HOW}(?:\squy\sđịnh\stại)?|(?:hết|chấm\sdứt|không\scòn)\shiệu\slực(?:\sthi\shành)?(?:\s(?:(?:kể\s)?từ|vào)\sngày\s[\d/]+)?\s(?:bởi|theo)(?=\s$)|(?:đã\s)?(?:được|bị)\sthu\shồi\s(?:bởi|bằng|tại|theo)(?=\s$))
    | (?P<suspended_by>(?:đã\s)?(?:bị|được)\s(?:tạm\s)?(?:ngưng|ngừng|đình\schỉ|dừng)\s(?:việc\s)?(?:hiệu\slực|áp\sdụng|thực\shiện|thi\shành)(?:\sthi\shành)?\s(?:bởi|theo|tại|bằng))
    | (?P<corrected_by>(?:đã\s)?được\sđính\schính\s(?:bởi|theo|tại|bằng)|(?:đã|tham\smưu|kịp\sthời|nay)\sđính\schính\s(?:tại|bằng)(?=\s$))
    | (?P<guided_by>{_DONE}(?:quy\sđịnh\schi\stiết|hướng\sdẫn)(?:(?:,|\svà)?\s(?:chi\stiết|hướng\sdẫn|thi\shành|thực\shiện)){{0,3}}{_HOW})
    | (?P<approved_by>{_DONE}(?:phê\sduyệt|chấp\sthuận){_HOW})
    | (?P<reported_by>{_DONE}(?:báo\scáo|tổng\shợp|đánh\sgiá|tổng\skết|sơ\skết|nêu|phản\sánh){_HOW}(?=\s$)))
    | (?P<carried_by>(?:(?:đã\s)?được\s(?!sự\s|(?:[^\s,;.()]+\s){{0,6}}?(?:ban\shành|xây\sdựng|ký(?:\skết)?|lập)\s(?:để|nhằm)\s)(?:(?-i:(?=[A-ZĐ]|các\s))(?:[^;.()\n]|\(cũ\)){{0,80}}?\s|[^,;.()\n]{{0,60}}?\s)?(?:cụ\sthể(?:\sh[óo][aá])?|thể\schế(?:\sh[óo][aá])?|luật\sh[óo][aá]|chuyển\sh[óo][aá]|hiện\sthực\sh[óo][aá]|triển\skhai(?:\sthực\shiện)?|tổ\schức\sthực\shiện|thực\shiện|thực\sthi|địa\sphương\sh[óo][aá]|chuyển\stải|hưởng\sứng|chỉ\sđạo|duy\strì|đón\snhận|tiếp\snhận)|thể\shiện)(?:\s[^,;.()\n]{{1,30}}?)?
          \s(?:tại|bằng|thông\squa|qua|trong|ở|thành(?=\s(?:các\s)?$)|theo(?=\s(?:các\s)?$)|(?:với|bằng|qua|thông\squa)\sviệc\s[^,;.()\n]{{0,60}}?(?:ban\shành|thông\squa|ký|phê\sduyệt))(?:\scác)?(?=\s$|\s(?:(?:các|hai|ba|bốn|nhiều|một\ssố|một\sloạt|hàng\sloạt|\d{{1,2}})\s)?(?:văn\sbản|kế\shoạch|chương\strình|nghị\squyết|chỉ\sthị|quyết\sđịnh)))
    | (?P<lapses>(?:(?<!làm\s)(?:hết|chấm\sdứt|dừng|ngừng)|không\scòn(?=\shiệu\slực(?:\sthi\shành)?,?\s(?:kể\s)?từ\s))\s[hl]iệu\slực(?!\s(?:thi\shành\s)?(?:của|đối\svới)\s|(?<=dứt\shiệu\slực)(?:\sthi\shành)?\s(?:các\s)?$)|(?:đều|bị|được|thì)\s(?:bãi|hủy|huỷ)\sbỏ(?:\stoàn\sbộ)?(?=\s?[.;]|\s(?:kể\s)?từ\sngày|\s?$))
    | (?P<annexed>được\ský\skèm\stheo|(?:được\s)?ban\shành\skèm(?:\stheo)?|được\sban\shành\s(?:theo|tại)|kèm\stheo)
    | (?P<suspends>(?:(?:tạm\s)?(?:ngưng|ngừng)|tạm\sdừng|đình\schỉ)\s(?:việc\s)?(?:hiệu\slực|áp\sdụng|thực\shiện(?=\s$))(?:\sthi\shành)?(?:\s(?:của|đối\svới)(?=\s$))?|đình\schỉ\s(?:việc\s)?thi\shành)
    | (?P<corrects>[đĐ]ính\schính)
    | (?P<reports>(?:(?:báo\scáo\s)?(?:kết\squả|tình\shình)|báo\scáo\s(?:tiến\sđộ|việc))(?:\s(?:tổ\schức|quán\striệt|,|phổ\sbiến|tuyên\struyền|và|việc|công\stác|giám\ssát|tình\shình|khảo\ssát|\d+\s(?:năm|tháng)|năm\s\d+|(?:đầu|cuối)\s(?:năm|kỳ)|quý\s[IV]+)|,){{0,10}}\s(?:{EXECUTE}|thi\shành(?!\spháp))|(?:sơ\skết|tổng\skết|đánh\sgiá|kiểm\sđiểm)(?:\s[^,;.()\n]{{0,40}}?)??\s(?:{EXECUTE}|thi\shành(?!\spháp))|sơ\skết|tổng\skết)
    | (?P<amends>{_ALTER}|(?:kéo\sdài|gia\shạn)\s(?:thời\s(?:hạn|gian)\s)?(?:áp\sdụng|thực\shiện|hiệu\slực|có\shiệu\slực)(?:\sthi\shành)?|(?:kéo\sdài|gia\shạn)\s(?:thời\s(?:hạn|gian))\s[^,;.()\n]{1, 40}?(?=\s(?:tại|của|nêu\stại)\s$)|(?:kéo\sdài|gia\shạn)(?=\s$)|[sS]ửa\sđổi|[bB]ổ\ssung)
    | (?P<replaces>[tT]hế(?:\schỗ(?:\scho)?|(?=\s$))|[tT]hay(?:\s(?:thế\scho|thế|cho)|(?=\s$))(?!\s?cụm|\s?từ))
    | (?P<repeals>[bB][ãả]i\sbỏ|[hH](?:ủy|uỷ)\sbỏ|[tT]hu\shồi(?:(?:,|\svà)\s(?:hủy|huỷ|bãi)\sbỏ)?(?=\s(?:các\s)?$)|làm\shết\shiệu\slực|(?:chấm\sdứt|hết|kết\sthúc)\shiệu\slực\s(?:thi\shành\s)?(?:của|đối\svới)|chấm\sdứt\shiệu\slực(?:\sthi\shành)?(?=\s(?:các\s)?$)|[hH](?:ủy|uỷ)(?=\s$))
    | (?P<guides>{_DETAIL})
    | (?P<approves>[pP]hê\sduyệt|[pP]hê\schuẩn|[cC]hấp\sthuận)
    | (?P<launches>[kK]hởi\s(?:động|xướng|đầu)|[bB]ắt\snguồn|[pP]hát\sđộng(?:(?:,|\svà)?\s(?:tổ\schức|triển\skhai)(?:\sthực\shiện)?(?=\s(?:các\s)?(?:phong|đợt|cuộc|chiến|“|$)))?(?:\stổ\schức)?)
    | (?P<implements>{EXECUTE}|(?<!lực\s)(?<!nhiệm\s)(?<!khoản\s)thi\shành(?=\s$)|bám\s(?:theo|sát)(?=\s$)|(?:đẩy\snhanh|thúc\sđẩy|hoàn\sthành|bảo\sđảm|đảm\sbảo|tăng\stốc)(?:\stiến\sđộ)?(?:\shoàn\sthành)?(?=\s(?:các\s|những\s)?(?:nhiệm\svụ|mục\stiêu|chỉ\stiêu)(?:(?:,|\svà)\s(?:nhiệm\svụ|mục\stiêu|chỉ\stiêu|giải\spháp))?\s(?:của|tại|trong|theo)\s$))
    | (?P<issues>(?:tiếp\sđó|tiếp\stheo|sau\sđó)\slà(?=\s$)|phát\shành|vào\scuộc\s(?:với|bằng)(?=\s$)|(?:duy\strì|kế\sthừa|tiếp\snối)\s(?:bằng|với|qua)(?=\s$)|ra\sđời(?=\s$)|ra(?=\s$)|gửi\s[^,;.()\n]{{1,40}}?(?=\s$)|(?:ký\s)?ban\shành\s(?:tiếp|thêm)(?=\s$)|(?:ký\s)?ban\shành(?:\svà\s(?:tổ\schức\s)?triển\skhai(?:\sthực\shiện)?)?|xây\sdựng(?:(?:,|\svà)\s(?:ban\shành|(?:tổ\schức\s)?triển\skhai(?:\sthực\shiện)?)){{0,2}}|thông\squa|ký|(?:gửi|có)(?=\s$)|có(?=\s(?:các\s|những\s|nhiều\s)?(?:kế\shoạch|chương\strình|văn\sbản)[\s,]))
    )(?!\w)""",
    re.X | re.I,
)
"""Verbs; the name of the group that matched is the kind of the token. Read up to the next paper, so that `$` is its start."""

ACTIVE: Final = frozenset(
    {
        "amends",
        "replaces",
        "repeals",
        "guides",
        "approves",
        "launches",
        "implements",
        "reports",
        "corrects",
        "suspends",
    }
)
PASSIVE: Final = {
    "amended_by": "amends",
    "replaced_by": "replaces",
    "repealed_by": "repeals",
    "suspended_by": "suspends",
    "corrected_by": "corrects",
    "guided_by": "guides",
    "approved_by": "approves",
    "carried_by": "implements",
    "reported_by": "reports",
    "altered_at": "amends",
}

MARK: Final = re.compile(
    rf"""\b(?={any_case(_FIRST_OF_MARKS)})(?:
      (?P<this>Trên\sđây\slà(?=\s(?:toàn\svăn\s|nội\sdung\s)?(?i:báo\scáo|kế\shoạch|chương\strình|hướng\sdẫn|thông\sbáo|phương\sán)(?!\w))|(?:Bộ\sluật|Luật|Pháp\slệnh|Nghị\squyết|Nghị\sđịnh|Thông\stư\sliên\stịch|Thông\stư|Quyết\sđịnh|Chỉ\sthị|Kế\shoạch(?:\s(?:phối\shợp|liên\stịch))?|Báo\scáo|
            Quy\schế(?:\sphối\shợp)?|Quy\sđịnh|Hướng\sdẫn(?:\sliên\s(?:ngành|tịch))?|Chương\strình(?:\s(?:phối\shợp|hành\sđộng))?|Đề\sán|Phương\sán|Thông\sbáo|Công\svăn|Công\sđiện|Kết\sluận)\snày(?!\w)
            |(?:Nghị\squyết|Thông\stư|Quyết\sđịnh|Chỉ\sthị|Kế\shoạch)(?=\scó\shiệu\slực\s(?:thi\shành\s)?(?:kể\s)?từ\sngày\s(?:ký|ban\shành|thông\squa)))
    | (?P<noun>(?i:nghị\squyết|nghị\sđịnh|thông\stư|quyết\sđịnh|chỉ\sthị|kế\shoạch|báo\scáo|quy\schế|hướng\sdẫn|chương\strình(?:\shành\sđộng)?|đề\sán|thông\sbáo|công\svăn|phương\sán|quy\sđịnh|văn\sbản)(?!\w))
    | (?P<draft>(?i:dự\sthảo|dự\sán\s(?:Luật|Bộ\sluật|Nghị|Pháp)|đề\snghị\s(?:xây\sdựng|sửa|bổ|ban)|kiến\snghị|đề\sxuất|trường\shợp|nếu\s|xem\sxét\sban\shành|chưa\sban\shành|không\sban\shành|trình\s[^,;.\n]{{0,40}}dự))
    | (?P<and>(?:và|VÀ|cùng|cùng\svới)(?!\w)))
    | (?=[.;:\n,()])(?:
      (?P<stop>\.(?=\s|$)|;|:(?!\w)|(?<!\scăn\scứ)(?<!Căn\scứ)(?<!\strên\scơ\ssở)(?<!\scủa)(?<!\stại)(?<!\stheo)(?<!\sthực\shiện)(?<!\striển\skhai)(?<!\shướng\sdẫn)(?<!\sphê\sduyệt)(?<!\sban\shành)(?<!\sbởi)(?<!\sbằng)(?<!,)\n(?![-–]\s?\d{{4}}))
    | (?P<comma>,(?!\d))
    | (?P<open>\()
    | (?P<close>\)))""",
    re.X,
)
"""Other tokens between papers: "Thông tư này", a paper's kind without a number, draft words, punctuation."""

BULLET: Final = re.compile(
    r"\s*(?:[-+–—*•.]|\(?\d{1,2}(?:\.\d{1,2})*(?:[.)]|-(?=\s[A-ZĐÀ-Ỹ][a-zà-ỹ]))|[a-zđ]{1,2}\)|\([a-z]\)|[IVX]{1,5}\.|Điều\s\d{1,3}[a-z]?\.)\s*"
)


def only_bullets(text: str, start: int, end: int) -> bool:
    """Whether nothing but white space and bullets stands in `text[start:end]`. It stops at the first word."""
    while (bullet := BULLET.match(text, start, end)) is not None:
        start = bullet.end()
    return not text[start:end].strip()
