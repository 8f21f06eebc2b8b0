"""The words that carry relations between papers: verbs, markers and actors, as patterns.

One list for all rules (see `ingest.relations`), so that a wording is added in one place. Sources: Nghị định
30/2020/NĐ-CP, Luật Ban hành văn bản quy phạm pháp luật and papers of offices.
"""

from __future__ import annotations

import re
from typing import Final

_EXECUTE: Final = (
    r"(?:tiếp\stục\s|tổ\schức\s|tập\strung\s|đẩy\smạnh\s|phối\shợp\s)?(?:triển\skhai(?:,|\svà)?\s(?:tổ\schức\s|quán\striệt\s(?:và\s)?)?(?:thực\shiện|thi\shành)|"
    r"quán\striệt(?:,|\svà)?\s(?:triển\skhai\s(?:và\s)?(?:tổ\schức\s)?)?thực\shiện|tổ\schức(?:\striển\skhai)?\sthực\shiện|thực\shiện|triển\skhai|"
    r"cụ\sthể\sh[óo][aá](?:\svà\s(?:tổ\schức\s)?thực\shiện)?|thể\schế\sh[óo][aá]|hiện\sthực\sh[óo][aá]|hưởng\sứng|hành\sđộng\sthực\shiện)"
)
_DETAIL: Final = (
    r"quy\sđịnh\schi\stiết(?:(?:,|\svà|\sthi\shành|\svề|\shướng\sdẫn|\smột\ssố\s(?:điều|nội\sdung|khoản)|\scác\sđiều|\sbiện\spháp|\sđể|\stổ\schức|\smột\ssố)){0,12}(?:\sthi\shành|\sthực\shiện)?"
    r"|quy\sđịnh\s(?:các\s|một\ssố\s)?biện\spháp\s(?:để\s)?(?:(?:tổ\schức|,|\svà|\shướng\sdẫn|hướng\sdẫn|\s){1,6})?(?:thi\shành|thực\shiện)"
    r"|(?:và\s)?biện\spháp\s(?:để\s)?(?:tổ\schức,?\s)?(?:hướng\sdẫn\s)?(?:thi\shành|thực\shiện)"
    r"|hướng\sdẫn(?:\s(?:chi\stiết|triển\skhai|tổ\schức|thi\shành|thực\shiện|áp\sdụng|về|xây\sdựng|biện\spháp|các|một\ssố)){0,5}"
    r"|quy\sđịnh\s(?:việc\s)?(?:thi\shành|hướng\sdẫn)(?:\sthi\shành)?"
)
_ALTER: Final = r"(?:sửa\sđổi|bổ\ssung|(?<!vi\s)(?<!mức\s)(?<!sự\s)(?<!tượng\s)(?<!số\s)điều\schỉnh)(?:(?:,|\svà)?\s(?:sửa\sđổi|bổ\ssung|cập\snhật|thay\sthế|bãi\sbỏ|điều\schỉnh)){0,3}"

VERB: Final = re.compile(
    rf"""(?<!\w)(?:
      (?P<amended_by>(?:đã\s)?được\s(?:[^,;.()\n]{{0,30}}?\s)?(?:sửa\sđổi|bổ\ssung|điều\schỉnh)(?:(?:,|\svà)?\s(?:bổ\ssung|thay\sthế|bãi\sbỏ)){{0,2}}
          (?:\smột\ssố\s(?:điều|nội\sdung|khoản))?(?:\s[^,;.()\n]{{0,30}}?)?\s(?:theo|bởi|tại|bằng)(?:\scác)?(?:\squy\sđịnh\stại)?
          |(?:đã\s)?(?:sửa\sđổi|bổ\ssung)(?:(?:,|\svà)?\s(?:bổ\ssung|thay\sthế|bãi\sbỏ)){{0,2}}(?:\smột\ssố\s(?:điều|nội\sdung))?\sbởi(?:\scác)?)
    | (?P<replaced_by>(?:đã\s)?(?:được|bị)\sthay(?:\sthế)?\s(?:bởi|bằng|tại|theo))
    | (?P<repealed_by>(?:đã\s)?(?:bị|được)\s(?:bãi\sbỏ|hủy\sbỏ|huỷ\sbỏ)\s(?:bởi|theo|tại|bằng)(?:\squy\sđịnh\stại)?|hết\shiệu\slực\s(?:bởi|theo)(?=\s$))
    | (?P<suspended_by>(?:đã\s)?(?:bị|được)\s(?:tạm\s)?(?:ngưng|đình\schỉ|dừng)\shiệu\slực(?:\sthi\shành)?\s(?:bởi|theo|tại|bằng))
    | (?P<corrected_by>(?:đã\s)?được\sđính\schính\s(?:bởi|theo|tại|bằng))
    | (?P<guided_by>(?:đã\s)?được\s(?:quy\sđịnh\schi\stiết|hướng\sdẫn)(?:(?:,|\svà)?\s(?:chi\stiết|hướng\sdẫn|thi\shành|thực\shiện)){{0,3}}\s(?:bởi|theo|tại|bằng))
    | (?P<carried_by>được\s(?:[^,;.()\n]{{0,40}}?\s)?(?:cụ\sthể\sh[óo][aá]|thể\schế\sh[óo][aá]|hiện\sthực\sh[óo][aá]|triển\skhai(?:\sthực\shiện)?|tổ\schức\sthực\shiện)\s(?:tại|bằng|thông\squa|qua)(?:\scác)?)
    | (?P<lapses>hết\shiệu\slực|(?:đều|bị|được)\s(?:bãi|hủy|huỷ)\sbỏ(?=\s?[.;]|\s(?:kể\s)?từ\sngày|\s?$))
    | (?P<annexed>(?:được\s)?ban\shành\skèm(?:\stheo)?|được\sban\shành\s(?:theo|tại)|kèm\stheo)
    | (?P<suspends>(?:ngưng|tạm\sngưng|tạm\sdừng|đình\schỉ)\s(?:việc\s)?(?:hiệu\slực|áp\sdụng)(?:\sthi\shành)?|đình\schỉ\s(?:việc\s)?thi\shành)
    | (?P<corrects>[đĐ]ính\schính)
    | (?P<reports>(?:báo\scáo\s)?(?:kết\squả|tình\shình)(?:\s(?:tổ\schức|quán\striệt|,|phổ\sbiến|tuyên\struyền|và|việc|công\stác|\d+\snăm|năm\s\d+)|,){{0,10}}\s{_EXECUTE}|(?:sơ\skết|tổng\skết)(?:\s[^,;.()\n]{{0,40}}?)??\s{_EXECUTE}|sơ\skết|tổng\skết)
    | (?P<amends>{_ALTER}|(?:kéo\sdài|gia\shạn)\s(?:thời\s(?:hạn|gian)\s)?(?:áp\sdụng|thực\shiện|hiệu\slực|có\shiệu\slực)(?:\sthi\shành)?|[sS]ửa\sđổi|[bB]ổ\ssung)
    | (?P<replaces>[tT]hay\s(?:thế\scho|thế|cho|(?=$))(?!\s?cụm|\s?từ))
    | (?P<repeals>[bB]ãi\sbỏ|[hH]ủy\sbỏ)
    | (?P<guides>{_DETAIL})
    | (?P<approves>[pP]hê\sduyệt|[pP]hê\schuẩn)
    | (?P<launches>[pP]hát\sđộng(?:\s(?:và\s)?tổ\schức(?:\sthực\shiện)?)?)
    | (?P<implements>{_EXECUTE})
    | (?P<issues>(?:ký\s)?ban\shành|xây\sdựng|thông\squa|ký|(?:gửi|có)(?=\s$)|có(?=\s(?:các\s|những\s)?(?:kế\shoạch|chương\strình)\s))
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
    "carried_by": "implements",
}

MARK: Final = re.compile(
    r"""(?P<this>(?<!\w)(?:Trên\sđây\slà(?=\s(?:toàn\svăn\s|nội\sdung\s)?(?i:báo\scáo|kế\shoạch|chương\strình|hướng\sdẫn|thông\sbáo|phương\sán)(?!\w))|(?:Bộ\sluật|Luật|Pháp\slệnh|Nghị\squyết|Nghị\sđịnh|Thông\stư\sliên\stịch|Thông\stư|Quyết\sđịnh|Chỉ\sthị|Kế\shoạch|Báo\scáo|
            Quy\schế|Quy\sđịnh|Hướng\sdẫn|Chương\strình|Đề\sán|Thông\sbáo|Công\svăn|Công\sđiện|Kết\sluận)\snày(?!\w)))
    | (?P<noun>(?<!\w)(?:(?i:nghị\squyết|nghị\sđịnh|thông\stư|quyết\sđịnh|chỉ\sthị|kế\shoạch|báo\scáo|quy\schế|hướng\sdẫn|chương\strình(?:\shành\sđộng)?|đề\sán|thông\sbáo|công\svăn|phương\sán|quy\sđịnh|văn\sbản))(?!\w))
    | (?P<draft>(?<!\w)(?:(?i:dự\sthảo|dự\sán\s(?:Luật|Bộ\sluật|Nghị|Pháp)|đề\snghị\s(?:xây\sdựng|sửa|bổ|ban)|kiến\snghị|đề\sxuất|trường\shợp|nếu\s|xem\sxét\sban\shành|chưa\sban\shành|không\sban\shành|trình\s[^,;.\n]{0,40}dự)))
    | (?P<and>(?<!\w)(?:và|cùng|cùng\svới)(?!\w))
    | (?P<stop>\.(?=\s|$)|;|:(?!\w)|(?<!\scăn\scứ)(?<!\strên\scơ\ssở)(?<!\scủa)(?<!\stại)(?<!\stheo)(?<!\sthực\shiện)\n(?![-–]\s?\d{4}))
    | (?P<comma>,(?!\d))
    | (?P<open>\()
    | (?P<close>\))""",
    re.X,
)
"""Other tokens between papers: "Thông tư này", a paper's kind without a number, draft words, punctuation."""

FRONT: Final = re.compile(
    rf"""(?:(?:[-+–*•.]|\(?\d{{1,2}}[.)]|[a-zđ]\)|\(\w{{1,3}}\)|[IVX]{{1,5}}\.)\s{{0,3}})*
    (?:(?:Bên\scạnh\sđó|Đồng\sthời|Ngoài\sra|Theo\sđó|Trong\snăm|Song\ssong\sđó),?\s)?
    (?:(?:[đĐ]ể|[nN]hằm)\s(?!{_EXECUTE})[^,.;:\n]{{3,120}},\s(?=(?:đồng\sthời|và|góp\sphần|tiếp\stục|thực\shiện|triển\skhai)\s))?
    (?:(?P<base>Căn\scứ(?:\svào)?|căn\scứ(?:\svào)?|[tT]rên\scơ\ssở(?!\sđó)|[dD]ựa\strên)
     |(?P<do>(?:(?:[tT]iếp\stục|[đĐ]ể|[nN]hằm|[đĐ]ể\stiếp\stục|[tT]ích\scực|[tT]ập\strung|[tT]riệt\sđể|[kK]ịp\sthời|[cC]hủ\sđộng|[vV]iệc|đồng\sthời|và|góp\sphần)\s)*(?:[nN]ghiêm\stúc\s)?
       (?:(?i:{_EXECUTE})|[cC]hấp\shành(?:\snghiêm(?:\stúc)?)?|(?:[tT]ổ\schức\s)?[tT]hi\shành|[bB]ám\ssát|(?:[hH]ọc\stập,\s)?[qQ]uán\striệt(?:(?:,|\svà)\s(?:học\stập|tuyên\struyền|phổ\sbiến))?
       |(?:Ngay\s(?:sau\s)?khi|Ngay\ssau)\scó(?=\s(?:Nghị\squyết|Chỉ\sthị|Kết\sluận|Quyết\sđịnh|Kế\shoạch|Chương\strình)\s)
       |Theo\s(?:sự\s|ý\skiến\s)?chỉ\sđạo|Theo\s(?:tinh\sthần|nhiệm\svụ\sđược\sgiao)))
     |(?P<theo>Theo(?!\sđó)))
    (?=\s)""",
    re.X,
)
"""How a clause begins that names what a paper is issued for."""

ACTOR: Final = (
    r"(?:(?:Chủ\stịch|Phó\sChủ\stịch|Thường\strực|Ban\sThường\svụ|Ban\scán\ssự(?:\sđảng)?|Đảng\sủy|Bộ\strưởng|Giám\sđốc|Thủ\strưởng)\s)?"
    r"(?:UBND|Ủy\sban|ỦY\sBAN|UỶ\sBAN|Uỷ\sban|HĐND|Hội\sđồng|Thành\sủy|Tỉnh\sủy|Huyện\sủy|Quận\sủy|Đảng\sủy|Ban(?!\shành)|Bộ(?!\sluật|\stiêu)|Sở(?!\shữu)|Chính\sphủ|CHÍNH\sPHỦ|Thủ\stướng|Chủ\stịch|"
    r"Quốc\shội|[tT]hành\sphố|[tT]ỉnh|[hH]uyện|[qQ]uận|[xX]ã|[pP]hường|Văn\sphòng|Cục|Tổng\scục|Công\san|Bảo\shiểm|Ngân\shàng|Mặt\strận|Liên\sđoàn|Trung\sương|"
    r"[cC]ác\s(?:cơ\squan|đơn\svị|địa\sphương|sở|ngành|cấp)|[cC]ơ\squan|[đĐ]ơn\svị|[đĐ]ịa\sphương|Đảng\sbộ|Thanh\stra|Phòng|Trường|Tòa|Viện|Đoàn|Hội|Tổng|Cụm|Khối|Học\sviện|Đài|Kho\sbạc)"
)
MAIN: Final = re.compile(
    rf"""(?:[,;.:]|\sthì)\s{{0,2}}(?:(?:[nN]gày|[đĐ]ến\sngày|[tT]rong|[nN]ăm|[tT]háng|[tT]heo\sđó|hiện\snay)[^,;.:\n]{{0,40}},\s)?
    (?P<actor>(?:\d{{1,3}}\s)?{ACTOR}(?!\w)[^;:.\n]{{0,160}}?)\s
    (?:(?:đã|cũng|tiếp\stục|kịp\sthời|chủ\sđộng|đang|sẽ|thống\snhất|trân\strọng|kính|vừa|lần\slượt|được)\s){{0,3}}
    (?P<verb>ban\shành|xây\sdựng|tham\smưu|trình|phê\sduyệt|ký|thông\squa|báo\scáo|yêu\scầu|đề\snghị|thông\sbáo|hướng\sdẫn|chỉ\sthị|triển\skhai|tổ\schức|chỉ\sđạo|
      quyết\sđịnh|quyết\snghị|phát\sđộng|giao|kết\sluận|công\sbố|cấp|tiếp\snhận|hoàn\sthành|thực\shiện|phối\shợp|nghiên\scứu|có|QUYẾT|tập\strung|thành\slập|lập|góp\sý|nhận)(?!\w)""",
    re.X,
)
"""The main clause after a fronted one: ", UBND thành phố đã ban hành"."""

SELF_VERBS: Final = frozenset(
    {
        "ban hành",
        "xây dựng",
        "báo cáo",
        "yêu cầu",
        "đề nghị",
        "thông báo",
        "hướng dẫn",
        "chỉ thị",
        "quyết định",
        "quyết nghị",
        "triển khai",
        "phát động",
        "kết luận",
        "công bố",
        "tổ chức",
        "góp ý",
        "có",
        "QUYẾT",
        "lập",
    }
)
"""Main verbs of a paper's own opening sentence."""

BULLET: Final = re.compile(
    r"\s*(?:[-+–—*•.]|\(?\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ]{1,2}\)|\([a-z]\)|[IVX]{1,5}\.|Điều\s\d{1,3}[a-z]?\.)\s*"
)
EXECUTE_WORDS: Final = re.compile(_EXECUTE, re.I)
