"""Clauses: how one begins that names what a paper is issued for, who acts in the main one, and its verb.

One list for all rules, so that a wording is added in one place. Sources: papers of offices, Nghị định 30/2020/NĐ-CP.
"""

from __future__ import annotations

import re
from typing import Final

from ingest.relations.words import EXECUTE

_PAPER: Final = r"(?:Nghị\squyết|Chỉ\sthị|Kết\sluận|Quyết\sđịnh|Kế\shoạch|Chương\strình|Công\svăn|Công\sđiện|Nghị\sđịnh|Thông\stư|Thông\sbáo|Hướng\sdẫn|Luật|Đề\sán)"
FRONT: Final = re.compile(
    rf"""(?:(?:[-+–*•.]|\(?\d{{1,2}}[.)]|[a-zđ]\)|\(\w{{1,3}}\)|[IVX]{{1,5}}\.)\s{{0,3}})*
    (?:(?:Bên\scạnh\sđó|Đồng\sthời|Ngoài\sra|Theo\sđó|Song\ssong\sđó|Cùng\svới\sđó|Thời\sgian\squa|(?:Trong\s)?(?:[nN]hững|nhiều|\d{{1,2}})\snăm\s(?:qua|gần\sđây)|Vừa\squa|Mới\sđây|Gần\sđây|Trước\sđó|Trong\s(?:đợt|quý|tháng|bối\scảnh|điều\skiện)\s[^,;.:\n]{{2,40}}(?=,)|(?:Trong\s(?:năm|kỳ|thời\sgian\squa|giai\sđoạn|nhiệm\skỳ)|Giai\sđoạn|Nhiệm\skỳ)(?:\s[\d\s/–-]+)?|Năm\s\d{{4}}|Hằng\snăm|(?:Ngày|Tháng|Quý|Đầu|Cuối)\s[^,.;:\n]{{2,40}}(?=,)|(?:Về|Ở|Tại|Trên|Cùng\svới)\s[^,.;:\n\d]{{2,50}}(?=,)|Đối\svới\s(?:chủ\sđề|năm|lĩnh\svực|nội\sdung|công\stác|nhiệm\svụ|việc|giai\sđoạn|cấp|ngành)\s[^,.;:“\n]{{1,60}}(?=,)
       |(?:Cũng|Đặc\sbiệt|Trong\sđó|Cụ\sthể|Tiếp\s(?:đó|đến|theo)|Sau\sđó|Mặt\skhác|Riêng|Hiện\snay|Đến\snay|Đáng\schú\sý|Nổi\sbật|Cùng\s(?:thời|ngày|năm)|Sau\s(?:khi\s)?(?:hợp\snhất|sáp\snhập|sắp\sxếp)|Ngay\stừ|Nhân\s(?:dịp|kỷ)|Từ\s(?:năm|đầu))(?!\w)(?:\s[^\s,.;:()“]+){{0,9}}(?=,)),?\s)?
    (?:(?:[đĐ]ể|[nN]hằm)\s(?!{EXECUTE})[^,.;:\n]{{3,120}},\s(?=(?:đồng\sthời|và|góp\sphần|tiếp\stục|thực\shiện|triển\skhai)\s))?
    (?:(?P<base>[CcG][ăâàảãẵ]n\s?c[ứủừửưúụ](?!\w)(?:\svào)?|[tT]rên\scơ\ssở(?!\sđó)|[dD]ựa\strên|Được\ssự\s(?:đồng\sý|thống\snhất|chấp\sthuận)(?=\s[^,.;:\n]{{2,90}}\stại\s)|Lấy(?=\s{_PAPER}\ssố)|[cC]hiếu(?:\stheo)?(?=\s(?:các\s)?{_PAPER}\s))
     |(?P<do>(?:(?:[tT]iếp\stục|[đĐ]ể|[nN]hằm|[đĐ]ể\stiếp\stục|[tT]ích\scực|[tT]ập\strung|[tT]riệt\sđể|[kK]ịp\sthời|[cC]hủ\sđộng|[vV]iệc|[tT]rong\squá\strình|[qQ]uá\strình|đồng\sthời|và|góp\sphần)\s)*(?:[nN]ghiêm\stúc\s)?
       (?:(?i:{EXECUTE})|[cC]hấp\shành(?:\snghiêm(?:\stúc)?)?|(?:[tT]ổ\schức\s)?[tT]hi\shành|[bB]ám\ssát|[đĐ]áp\sứng|[tT]uân\sthủ|[tT]iếp\sthu|[tT]iếp\snhận|[vV]ận\sdụng|(?:[hH]ọc\stập,\s)?[qQ]uán\striệt(?:(?:,|\svà)\s(?:học\stập|tuyên\struyền|phổ\sbiến))?
       |(?:[đĐ]ể|[nN]hằm)\s(?!hướng\sdẫn\s(?:thực|triển|thi)\s)(?:(?!{EXECUTE})[^\s,.;:]+\s){{1,6}}(?:{EXECUTE})
       |(?:[đĐ]ể|[nN]hằm|[kK]ịp\sthời|[sS]ớm|[nN]hanh\schóng)\s(?:sớm\s|nhanh\schóng\s)?đưa(?=\s(?:các\s)?{_PAPER}\s)
       |(?:[đĐ]ể|[nN]hằm)\s(?!{EXECUTE})[^.;:\n]{{3,120}}?\stheo(?:\s(?:đúng\s)?(?:tinh\sthần|yêu\scầu|nội\sdung|chỉ\sđạo)(?=\s(?:của\s|tại\s)?{_PAPER}\s)|(?=\s(?:Nghị\squyết|Chỉ\sthị|Kết\sluận|Kế\shoạch|Chương\strình|Công\sđiện|Đề\sán)\s(?:số\s)?\d))
       |[tT]iếp\snối(?=\s(?:tinh\sthần\s)?{_PAPER}\s)
       |(?:(?:[đĐ]ể|[nN]hằm)\s)?[đĐ]ưa\svào\s(?:thực\stiễn|cuộc\ssống)(?=\s(?:các\s)?{_PAPER}\s)
       |[tT]ừ(?=\s(?:tinh\sthần\s|chủ\strương\stại\s)?{_PAPER}\s(?:số|này|đó|trên)\s?)
       |[kK]hắc\sphục|Được\ssự\schỉ\sđạo(?=\s[^,.;:\n]{{2,90}}\stại\s)|[tT]heo\s(?:sự\s|ý\skiến\s)?(?:chỉ\sđạo|yêu\scầu|nhiệm\svụ\sđược\sgiao)))
     |(?P<after>(?:Chỉ\s[^,.;:\n]{{2,30}}?\ssau\skhi|[nN]gay\s(?:sau\s)?khi|[nN]gay\ssau|(?:Đến|Sau|Từ)\skhi|Khi)(?=\s(?:[^,.;:\n]{{0,60}}?(?:có|nhận\sđược|tiếp\sthu|tiếp\snhận|ký|ban\shành|ra|thông\squa)\s)?(?:các\s)?{_PAPER}\s))
     |(?P<instead>(?:[tT]hay(?:\sthế)?(?:\scho)?|(?:[đĐ]ể|[nN]hằm)\sthay\sthế(?:\scho)?)(?=\s(?:các\s)?{_PAPER}\ssố))
     |(?P<guide>(?:(?:[đĐ]ể|[nN]hằm)\s)?[hH]ướng\sdẫn(?:\s(?:thực\shiện|triển\skhai|thi\shành))?(?=\s{_PAPER}\ssố))
     |(?P<at>(?:Tại|Với|Bằng)(?=\s{_PAPER}\ssố))
     |(?P<topic>(?:Đối\svới|Về)(?=\s(?:(?:việc\s|công\stác\s)?(?:(?:tổ\schức\s|triển\skhai\s)?thực\shiện|triển\skhai)\s)?(?:các\s)?{_PAPER}\ssố))
     |(?P<theo>(?:[tT]heo|[tT]rên)\stinh\sthần|Theo(?!\sđó)))
    (?=\s)(?!\s(?:do|phải|được|gắn)\s)""",
    re.X,
)
"""How a clause begins that names what a paper is issued for; `topic` only names it, and the end of the clause tells."""

FRONT_VERB: Final = {
    "do": "implements",
    "base": "based_on",
    "theo": "based_on",
    "topic": "implements",
    "after": "implements",
    "instead": "replaces",
    "guide": "guides",
    "at": "implements",
}
"""The relation that a fronted clause states, by how it begins (see `FRONT`, `layout.Piece.front`)."""

BARE_FRONT: Final = re.compile(
    r"(?:(?:[đĐ]ể|[nN]hằm) (?:tổ chức |triển khai |cụ thể hóa và )*(?:thực hiện|triển khai|cụ thể h[óo][aá])(?: nội dung (?:này|trên))?|[tT]heo đó|[tT]ừ đó|Triển khai thực hiện),\s|(?:[đĐ]ể |[nN]hằm )?(?i:thực hiện|triển khai(?: thực hiện)?|cụ thể h[óo][aá]|quán triệt|bám sát|chấp hành) (?:các |những |sự |ý kiến |tinh thần )*(?:chỉ đạo|chủ trương|yêu cầu|nội dung|nhiệm vụ|mục tiêu|chỉ tiêu|quy định|kết luận) (?:của [^,;.:()\n]{2,40} )?(?:trên|này|đó|nói trên|nêu trên|trên đây),\s|[tT]ừ đó\s(?=(?:UBND|HĐND|Ủy ban|Sở|Thành ủy|Tỉnh ủy|thành phố|tỉnh|các (?:sở|phường|xã|địa phương))(?!\w))|(?P<ground>[tT]rên (?:cơ sở|tinh thần|nền tảng) đó|[cC]ăn cứ vào đó),?\s"
)
"""A fronted clause whose object the sentence before named: "Để thực hiện, 3 tỉnh đã ban hành kế hoạch²"."""

ACTOR: Final = (
    r"(?:(?:(?:[tT]ập\sthể\s)?[lL]ãnh\sđạo|Chủ\stịch|Phó\sChủ\stịch|Thường\strực|Ban\sThường\svụ|Ban\scán\ssự(?:\sđảng)?|Đảng\sủy|Bộ\strưởng|Giám\sđốc|Thủ\strưởng)\s)?"
    r"(?:UBND|Ủy\sban|ỦY\sBAN|UỶ\sBAN|Uỷ\sban|HĐND|Hội\sđồng|Thành\sủy|Tỉnh\sủy|Huyện\sủy|Quận\sủy|Đảng\sủy|Ban(?!\shành)|Bộ(?!\sluật|\stiêu)|Sở(?!\shữu)|Chính\sphủ|CHÍNH\sPHỦ|(?:Phó\s)?Thủ\stướng|Chủ\stịch|Tiểu\sban|"
    r"Quốc\shội|[tT]hành\sphố|TP\.?(?=\s)|[cC]hính\squyền|[tT]ỉnh|[hH]uyện|[qQ]uận|[xX]ã|[pP]hường|Văn\sphòng|Thành\sđoàn|Tỉnh\sđoàn|Huyện\sđoàn|Công\sđoàn|Trung\stâm|Cục|Tổng\scục|Công\san|Bảo\shiểm|Ngân\shàng|Mặt\strận|Liên\sđoàn|Trung\sương|"
    r"[cC]ấp\s(?:ủy|uỷ)|[cC]ác\s(?:cơ\squan|đơn\svị|địa\sphương|sở|ngành|cấp|phường|xã|huyện|quận|tỉnh|tổ\schức|hội|đoàn\sthể|trường|chi\sbộ)|\d{1,3}(?:%|/\d{1,3})\s(?:các\s)?(?:cơ\squan|đơn\svị|địa\sphương|sở|ngành|phường|xã|huyện|quận|tỉnh)|[cC]ơ\squan|[đĐ]ơn\svị|[đĐ]ịa\sphương|Đảng\sbộ|Thanh\stra|Phòng|Trường|Tòa|Viện|Đoàn|Hội|Tổng|Cụm|Khối|Học\sviện|Đài|Kho\sbạc|"
    r"(?:Phó\s)?(?:Trưởng|Bí\sthư)|Thuế(?=\s(?:tỉnh|thành|cơ|khu|[A-ZĐ]))|Hải\squan|Nhà\strường|Bệnh\sviện|Hiệp\shội|Quân\s(?:khu|đoàn|ủy)|(?:Trung|Sư|Lữ|Tiểu|Binh)\sđoàn|Chi\s(?:cục|bộ|hội)|Đồn|Hạt|Trạm|Tập\sđoàn|Công\sty"
    r"|LĐLĐ|BHXH|MTTQ|BTV|BCĐ|BCH|Bưu\sđiện|Kiểm\stoán|Quỹ|Đội|Tổ(?=\s(?:công|giúp))|Vụ|Cảng|(?:[tT]oàn\s)?[nN]gành(?=\s(?:giáo|y\stế|công|nông|văn|thuế|tư|xây|lao|tài|nội|kiểm|thanh|khoa|[A-ZĐ])))"
)
MAIN: Final = re.compile(
    rf"""[,;.:\s](?:(?<!\s)|(?<=\s)thì)\s{{0,2}}(?:(?:[nN]gày|[đĐ]ến\sngày|[tT]rong|[nN]ăm|[tT]háng|[tT]heo\sđó|hiện\snay|[mM]ới\sđây|[vV]ừa\squa|[cC]ùng\sngày|[sS]áng|[cC]hiều|[tT]rước\sđó|[hH]ôm\snay|[nN]gay\ssau\sđó)[^,;.:\n]{{0,40}},\s)?
    (?:(?:(?:vào\s)?ngày|tháng|năm)\s[\d/.\s–-]{{1,12}}(?:(?:tháng|năm)\s[\d\s]{{1,5}}){{0,2}}\s?|(?:đến|hiện)\snay\s|nay\s|trong\s(?:năm|kỳ|quý|tháng|nhiệm\skỳ|thời\sgian\squa|6\stháng)(?:\s(?:\d{{1,4}}|đầu\snăm|cuối\snăm|qua|vừa\squa))?\s|vừa\squa\s|mới\sđây\s|đồng\sthời\s|ngay\stừ\s(?:[^\s,;.:]+\s){{2,4}}?)?
    (?P<actor>(?:\d{{1,3}}\s|(?:cả\s)?(?:hai|ba|bốn|\d{{1,2}})\s|hầu\shết\s|phần\slớn\s|nhiều\s|một\ssố\s|toàn\sbộ\s)?{ACTOR}(?!\w)[^;:.\n]{{0,160}}?)\s
    (?:(?:đã|cũng|tiếp\stục|kịp\sthời|chủ\sđộng|đang|sẽ|thống\snhất|trân\strọng|kính|vừa|lần\slượt|được)\s){{0,3}}
    (?P<verb>ban\shành|xây\sdựng|tham\smưu|(?:kính\s)?trình|phê\sduyệt|ký|thông\squa|báo\scáo|yêu\scầu|đề\snghị|thông\sbáo|hướng\sdẫn|chỉ\sthị|triển\skhai|tổ\schức|chỉ\sđạo|
      cụ\sthể\sh[óo][aá](?=\s(?:thành|bằng|qua)\s)|quyết\sđịnh|quyết\snghị|phát\sđộng|giao(?!\s(?:thông|dịch|lưu|ước))|kết\sluận|công\sbố|(?<!các\s)cấp(?!\sủy)|tiếp\snhận|hoàn\sthành|thực\shiện|phối\shợp|nghiên\scứu|có|QUYẾT|tập\strung|thành\slập|lập|góp\sý|nhận|gửi|ra|phát\shành|định\shướng|tổng\shợp|chuyển(?!\sđổi)|sao\sgửi|trả\slời|xin\sý\skiến|lấy\sý\skiến|đánh\sgiá|rà\ssoát|bổ\ssung|điều\schỉnh|cung\scấp|đăng\ský|(?:nhanh\schóng\s)?vào\scuộc|duy\strì)(?!\w)""",
    re.X,
)
"""The main clause after a fronted one: ", UBND thành phố đã ban hành"."""

BARE_MAIN: Final = re.compile(
    r"(?:,|\sthì)\s(?:(?:đến|hiện)\snay,?\s)?(?:(?:(?:vào\s)?ngày|tháng|năm)\s[\d/.\s–-]{1,12}(?:(?:tháng|năm)\s[\d\s]{1,5}){0,2}\s?)?"
    r"(?P<actor>(?:đã|liền)\s)(?:(?:kịp\sthời|chủ\sđộng|tham\smưu)\s){0,2}(?P<verb>ban\shành|xây\sdựng|ký|có|ra|phát\shành)(?!\w)"
)
"""A main clause without its subject: "… thì ngày 9 tháng 6 đã có Kế hoạch A"."""

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
        "tổng hợp",
        "chuyển",
        "sao gửi",
        "trả lời",
        "xin ý kiến",
        "lấy ý kiến",
        "đánh giá",
        "rà soát",
        "bổ sung",
        "điều chỉnh",
        "cung cấp",
        "đăng ký",
    }
)
"""Main verbs of a paper's own opening sentence."""


_ORDERS: Final = frozenset({"chỉ đạo", "giao"})
ORDER_VERBS: Final = {
    "Công văn": _ORDERS,
    "Công điện": _ORDERS,
    "Chỉ thị": _ORDERS,
    "Thông báo": _ORDERS,
    "Tờ trình": frozenset({"trình", "kính trình"}),
}
"""More main verbs of the opening sentence of papers that order or propose."""
