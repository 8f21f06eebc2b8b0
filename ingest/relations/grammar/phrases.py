"""The words around verbs: how titles begin, what stands between a verb and its object, what ends a clause."""

from __future__ import annotations

import re
from typing import Final

from ingest.relations.discourse.clauses import ACTOR

TIGHT: Final = re.compile(r"[^;:()\n.]{0,90}$")
LONG: Final = re.compile(
    r"(?:[^;:()\n.“]|\([^()\n]{1,30}\)){0,220}(?i:quy định tại|(?:(?:ban hành|công bố) )?kèm theo|nêu tại)\s"
)
"""A long object that ends in where it stands: "hướng dẫn … về thương lượng tập thể quy định tại Nghị định …"."""

NO_OBJECT: Final = re.compile(
    r"\btheo\b|\btại\b|\bquy định của\b|\bcăn cứ\b|\btừ\b|\btrước\b|\bsau\b|\bvới\b(?! việc)|\bnhư\b|\bmục tiêu\b(?! của)|\btrong\b|\bbằng\b|\bđến\b|\bkhi\b|\bnếu\b|[”\"],\s"
)
NO_OBJECT_LEGAL: Final = re.compile(r"\bphù hợp\b|\btheo quy định\b|\bcăn cứ\b|\btrước ngày\b|\btrường hợp\b")
WELL: Final = (
    r"(?:(?:một cách |thật |ngày càng )?(?:nghiêm túc|nghiêm|kịp thời|có hiệu quả|hiệu quả|đồng bộ|đầy đủ|sâu sắc|sâu rộng|toàn diện|quyết liệt|thắng lợi|thành công|tốt|triệt để"
    r"|linh hoạt|sáng tạo|nhanh chóng|chặt chẽ|thống nhất|thiết thực|rộng rãi|rộng khắp)(?:,\s|\svà\s|\s))*"
)
DONE_WELL: Final = re.compile(rf"\s{WELL}(?:các\s)?")
"""How something is carried out, before what is: "triển khai đồng bộ, kịp thời Luật B"."""

CONTENT: Final = (
    r"(?:(?:toàn bộ|các|những|một số|nhiều|nhóm|từng|việc|\d{1,3})\s){0,3}(?:nội dung|nhiệm vụ|mục tiêu|chỉ tiêu|giải pháp|chủ trương|quan điểm|quy định|yêu cầu|ý kiến|chỉ đạo|kết luận|định hướng"
    r"|chính sách|tinh thần|phần việc|công việc|cam kết|kiến nghị|tiêu chí|nguyên tắc|cơ chế|biện pháp|phương hướng|đường lối)(?:\s(?!(?:và|của|tại|theo|trong)\s)[^\s,;:.()“]{1,12}){0,8}?"
)
CONTENTS_OF: Final = re.compile(
    rf"\s{WELL}{CONTENT}(?:(?:,|,?\svà)\s{CONTENT}){{0,5}}(?:\scủa\s(?:[^\s,;:.()“]+\s?){{1,8}}?)?\s(?:của|tại|theo|trong|ở)(?:\scác)?\s"
)
"""What of a paper is carried out: "có hiệu quả các mục tiêu, nhiệm vụ và giải pháp đề ra tại"."""

PROGRAMME: Final = r"\s(?:(?:các|những)\s)?(?:Đề án|Chương trình|Kế hoạch|Chiến lược|Dự án|Quy hoạch|Quy chế|Quy định)(?:\s[^;:.()\n]{0,180}?)?"
PROGRAMME_AT: Final = re.compile(
    PROGRAMME
    + r"\s(?:\(?(?:được\s)?ban hành kèm theo|(?:được\s|đã\s){0,2}(?:[^,;:.()\n]{0,60}\s)?(?:phê duyệt|ban hành|nêu|xác định)\s(?:tại|theo|bằng)|theo|tại)\s"
)
"""An unnumbered programme that stands for the paper that holds it: "Đề án … được phê duyệt tại Quyết định số"."""

APPROVED_OBJECT: Final = re.compile(
    r"\s(?:cục bộ\s|tổng thể\s|,\sbổ sung\s|và\s)*(?:[qQ]uy hoạch|[dD]ự án|[đĐ]ồ án|[đĐ]ề án|[kK]ế hoạch|[cC]hương trình|[cC]hủ trương|[dD]anh mục|[nN]ội dung|[tT]hiết kế|[bB]áo cáo)(?!\w)"
    r"[^;:\n]{0,220}?\s(?:(?:đã|được)\s){1,2}(?:[^,;:\n]{2,50}\s)?(?:phê duyệt|ban hành|phê chuẩn|thông qua)\s(?:tại|theo|bằng|kèm theo)\s$"
)
"""Between "điều chỉnh" and the decision that approved what is changed: "quy hoạch … đã được phê duyệt tại Quyết định B"."""

WORK_AND: Final = re.compile(
    r"(?:\s(?!(?:và|theo|đúng|tại|của|được|bị|với|cho|từ|đến|trong|có)\s)[a-zà-ỹđ]+){2,6}\svà\s"
)
"""Work told before the paper beside it: "kết quả thực hiện cải cách hành chính và Đề án 06"."""
NAMED_AND: Final = re.compile(
    r"\s(?:các\s)?(?:Nghị quyết|Chỉ thị|Kết luận|Quyết định|Kế hoạch|Chương trình|Điều lệ|Hiến pháp|Luật|Chiến lược|Đề án)\s(?!số\s)[^,;:.()\n\d]{3,90}(?:,|\svà|,\svà|\scùng)\s"
)
"""A paper without a number before the one beside it: "cụ thể hóa Nghị quyết Đại hội Đảng bộ xã và Chương trình số …"."""

ENDS_BESIDE: Final = re.compile(r"\w\s.*(?:,|\svà)\s*$")
SUBJECT: Final = re.compile(
    r"\s*\|\s(?:[^|\n]{0,30}\|\s)?(?:Kế hoạch|Chương trình|Quyết định|Nghị quyết|Chỉ thị|Công văn|Hướng dẫn|Thông tư|Nghị định|Đề án)\s|\s*(?:[,|]\s|[-–:]\s)?(?:(?:về|Về|V/v|được ban hành|quy định|Quy định|ban hành|Ban hành|phê duyệt|để|nhằm|tổ chức|“|\"|gửi|với|là|công bố|tiếp tục|Tiếp tục|đồng thời|giao|cho(?! thấy)|đẩy mạnh|"
    r"tăng cường|hành động|cập nhật|sửa đổi|bổ sung|điều chỉnh|hợp nhất|kiểm tra|sơ kết|tổng kết|hướng dẫn|Hướng dẫn|giải đáp|trả lời|thông báo|kiện toàn|thành lập|phân công|chỉ đạo|đôn đốc|yêu cầu|đề nghị|triển khai|phát triển|nâng cao|phòng, chống|phòng chống|bảo đảm|đảm bảo"
    r"|xây dựng|quản lý|hỗ trợ|đầu tư|đổi mới|cải cách|chuyển đổi|cải thiện|thúc đẩy|tuyên truyền|truyền thông|đào tạo|bồi dưỡng|ứng phó|phối hợp|khắc phục|rà soát|xử lý|giảm nghèo|phát động|quán triệt|thực hiện|kế hoạch|chương trình|đề án)(?=[\s,“\"]|$)|“)"
)
"""How a paper's own title begins after its number, date and issuer."""

ANY_TITLE: Final = re.compile(
    r"\s(?!(?:và|đã|được|đang|sẽ|phải|cần|bị|do|thì|nhưng|theo|tại|trong|từ|đến|trên|sau|trước|khi|nên|vẫn|còn|cũng|đạt|góp|qua|bằng|như|gồm|tới)\s)[a-zà-ỹđ]+\s"
)
"""How the title of a paper just issued may begin: with any word that begins no new clause."""

CHECKS: Final = re.compile(
    r"(?:kiểm tra|giám sát|đánh giá|rà soát|theo dõi|thanh tra|kết luận|kết quả kiểm tra|đôn đốc, kiểm tra)(?:,? (?:và )?(?:kiểm tra|giám sát|đánh giá))?(?: việc| công tác| quá trình)?\s*$"
)
"""What is looked after is not carried out: "kiểm tra việc thực hiện Quyết định B"."""

ISSUED_FOR: Final = re.compile(
    r"(?:(?:được|do|mà|,)\s|\()(?:[^,;.()\n]{0,60}?\s)?(?:ký|ký kết|ban hành|xây dựng|lập|phê duyệt|thông qua|tham mưu|soạn thảo|biên soạn)(?!\s(?i:kế hoạch|chương trình|phương án|đề án|văn bản|công văn|hướng dẫn)\s)(?:\s[^,;.()\n]{0,40}?)?\s(?:để|nhằm)(?:\s[^\s,;.()]+){0,2}?\s*$"
)
"""Before what a paper was issued for: "… được ký để", ", ban hành nhằm"."""

COMPANY: Final = re.compile(r"\s*(?:,|và|VÀ|lẫn|,\svà|cùng|cùng với)\s*(?:(?:các|cả)\s)?")
"""Between papers that stand side by side, of any kind."""

PAPERS_TO_LIST: Final = re.compile(
    r"\s?(?:(?:toàn bộ|các|những|\d{1,2}|hai|ba|bốn|năm|sáu|\(\w+\))\s){0,3}(?:(?:văn bản|nghị quyết|quyết định|kế hoạch|chương trình|chỉ thị|công văn|hướng dẫn|thông tư|nghị định)(?:(?:,\s|\svà\s)(?:nghị quyết|quyết định|kế hoạch|chương trình|chỉ thị|công văn|hướng dẫn|đề án)){0,3})?"
    r"(?:\s(?:cụ thể|chủ yếu|riêng|quan trọng))?(?:\s(?:sau|sau đây|dưới đây))?(?:\scủa\s[^,;:.()\n]{2,70}?)?(?:,?\s(?:sau|sau đây|dưới đây|gồm|bao gồm|như))?\s?",
    re.I,
)
"""Before a colon and the papers it lists: "các kế hoạch sau"."""

TOGETHER: Final = re.compile(
    r",?\s(?:(?:tất cả|cả (?:hai|ba|bốn))\s)?(?:cùng|đều|lần lượt)(?:\s(?:là (?:bước|văn bản|kế hoạch)|có chung nội dung))?(?:\s(?:được\s)?(?:ban hành|ra đời|xây dựng|ký))?(?:\s(?:để|nhằm))?\s*$"
    r"|\s(?:đều\s)?là\s(?:hai|ba|bốn|các|những|\d{1,2})\s(?:văn bản|nghị định|thông tư|quyết định|kế hoạch|nghị quyết|hướng dẫn)(?:\s(?:trực tiếp|quan trọng|cụ thể))?\s*$"
)
"""Before what several papers do together: "Kế hoạch A và Kế hoạch B, cùng thực hiện"."""

PLAINLY: Final = re.compile(
    r"\s*(?:,|[-–(])?\s?(?:ra đời )?(?:vốn )?(?:đã|cũng|chính thức|vừa|nhằm|để|(?:đây )?(?:là )?(?:văn bản|kế hoạch|thông tư|quyết định|nghị quyết|nghị định)(?: đã| được ban hành)?(?: để| nhằm)?|có (?:nội dung|mục đích|mục tiêu|nhiệm vụ)(?: là)?|là (?:văn bản|kế hoạch|căn cứ|cơ sở)(?: để| nhằm)?)?(?:\s(?:chính thức|trực tiếp))?\s*"
)
"""Nothing between a paper and its verb but "đã", "nhằm" or a comma."""

SUMS_UP: Final = re.compile(r"(?:sơ|tổng)\skết", re.I)

TO_COME: Final = re.compile(r"tham mưu|chuẩn bị|đề nghị|sẽ\s|hoàn thành|tổ chức\s$|tiến hành|phục vụ", re.I)
"""Words before a review that a heading of a report only tells of as work, done or planned."""

WAS_DONE: Final = re.compile(
    r"(?<!\w)đã\s(?:(?:tổ chức|tiến hành|hoàn thành|tham mưu|kịp thời)\s)*(?:việc\s)?$"
)
"""Before a review that is told of: "thành phố đã sơ kết 03 năm thực hiện Chỉ thị B"."""

IS_TOLD: Final = re.compile(
    r"\s(?:đã\s|cũng\s)?(?:được|đạt|cho thấy)\s|[^.;:()\n]{0,160}\s\((?:tại\s)?(?:các\s)?[Bb]áo cáo\s"
)
"""After what a heading reviews, when it is no heading but a sentence: "Kết quả thực hiện Kế hoạch B được báo cáo tại A"."""

WITHIN: Final = re.compile(
    r",?\strong đó(?:\s(?:có|đã|việc)|\s(?:đã\s)?(?:xác định|đề ra|nêu|giao|đặt ra|tập trung|có)(?:\s(?:rõ|cụ thể))?(?:\s(?:các|những|nhiều|một số|\d{1,3}|nhóm|nhiệm vụ|giải pháp|chỉ tiêu|mục tiêu|nội dung|phần việc|trọng tâm|cụ thể|chủ yếu|và|để|nhằm)){1,8})?\s*$"
)
"""Between a paper and what it holds: ", trong đó có", ", trong đó đề ra 48 nhiệm vụ"."""

FINITE: Final = re.compile(
    r"(?:được|đã|đang|sẽ|phải|cần|bị|trong đó|qua đó|từ đó|góp phần|chịu trách nhiệm|có trách nhiệm|bảo đảm|đảm bảo) ?$"
)
"""Words before a verb that make it the sentence's verb, not a title's."""

NEW_CLAUSE: Final = re.compile(
    r"(?<!lãnh đạo),\s(?:trong đó|đồng thời|qua đó|từ đó|theo đó|góp phần|giao|yêu cầu|chỉ đạo|đề nghị|phân công)(?!\w)"
)
PROPOSES: Final = re.compile(r"đề xuất|dự thảo|kiến nghị|rà soát|trường hợp|nghiên cứu")
URGING: Final = frozenset({"Chỉ thị", "Công điện"})
"""Papers that urge others on: the measures of one may be what another hands on."""

OFFICES: Final = re.compile(
    r"(?:(?<=xã)|(?<=sở)|(?<=ban)|(?<=ngành)|(?<=huyện)|(?<=phường)|(?<=quận)|(?<=tỉnh)|(?<=cơ quan)|(?<=đơn vị)|(?<=đặc khu)|(?<=thị trấn)), (?:đặc khu|phường|xã|huyện|thị xã|thành phố|tỉnh|đơn vị|cơ quan|địa phương|ngành|ban|đoàn thể|cấp)(?!\w)"
)
"""The second of two kinds of offices: "UBND các xã, phường"."""

ACTOR_AFTER: Final = re.compile(rf",\s{ACTOR}(?!\w)")
AFTER_SEPARATOR: Final = re.compile(
    r"(?:[,;:(]|(?<!\w)(?:và|VÀ|cùng|với|(?<!thi )hành|là))\s*(?:(?:các|số|cả|[a-zđ]\)|\(?\d\)|\d\.)\s*)?"
    r"(?:(?:[đĐ]iều|[kK]hoản|[đĐ]iểm|Mục|Chương)\s(?:\d{1,3}[a-z]?|[IVX]{1,5}|[a-zđ])\s(?:của\s)?){0,3}$"
)
BESIDE: Final = re.compile(
    r"\s*(?:,|;|và|VÀ|lẫn|cũng như|cùng|cùng với|,\s?và|;\s?và|hoặc|/|&)?\s*(?:lần (?:thứ\s)?[^\s,;.()]{1,4} (?:bởi|tại|bằng|theo)\s)?(?:các\s|số\s|một phần\s(?:của\s)?|\(?\w?[)]\s|\d[.)]\s)?(?:(?:Nghị quyết|Quyết định|Kế hoạch|Luật|Thông tư|Nghị định|Công văn)\s)?\s*"
)
AS_GROUND: Final = re.compile(r"[,;]\s(?:và\s)?(?:trên cơ sở|căn cứ|dựa trên)(?:\s(?:vào|các|nội dung))*\s$")
"""Before a ground beside what a fronted clause carries out: "Để thi hành Luật A, căn cứ Nghị định B, …"."""
BRACKET: Final = re.compile(r"\s?\([^()\n]{0,300}\)")
"""What is said of a paper in brackets behind it."""
OTHER_ISSUES: Final = re.compile(
    rf"\s*(?:,|và|,\svà|còn)\s+(?:tại\s[^,;.()\n]{{2,40}},\s)?{ACTOR}[^,;:.\n]{{0,60}}?\s(?:đã\s|cũng\s)?(?:ban hành|có|xây dựng|thông qua|ký)\s*"
)
"""Between two papers of two offices that one title speaks for: ", Tỉnh ủy Hải Dương ban hành"."""

OTHER_HAS: Final = re.compile(
    r"\s?,?\s(?:và|còn)\s(?:(?:tại|ở)\s)?[^,;:.()\n\d]{2,60}?\s(?:đã\s)?(?:có|ban hành|với)\s"
)
"""Between papers of two offices: " và tại Hậu Giang có"."""

AMONG: Final = re.compile(r"(?:,|;)?\s(?:trong đó|đồng thời|qua đó)(?:\s(?:có|đã|việc))?\s*$")
AND_END: Final = re.compile(r"(?:và|,|;|:|đồng thời|này)\s*(?:vừa|đồng thời|đã|cũng)?\s*$")
CLINGS: Final = re.compile(
    r"\s*(?:đã |nay )?thay (?:cho )?(?=[A-ZĐ])|\s*(?:đã |nay )?điều chỉnh (?:bằng|tại|bởi) |\s*(?:được )?(?:ban hành|xây dựng|ký) (?:để|nhằm|theo|trên cơ sở|căn cứ) |\s*(?:đã |nay |nay đã )?(?:(?:được|bị) (?:sửa đổi|bổ sung|thay|điều chỉnh|đính chính|gia hạn|kéo dài|cập nhật|bãi bỏ|hủy bỏ)|hết hiệu lực|thay thế|sửa đổi|bổ sung|văn bản|(?:được )?ban hành kèm|bị bãi bỏ|thực hiện|triển khai|cụ thể hóa|hướng dẫn)(?!\w)|\s*(?:đã |nay )?(?:được|bị) (?=[A-ZĐ])"
)
ASIDE_WORDS: Final = re.compile(
    r"\btheo\b|\bcăn cứ\b|\bthực hiện\b|\btriển khai\b|\bthi hành\b|\b(?:cụ thể|thể chế|hiện thực) h[óo][aá]\b|\btrên cơ sở\b|\btại\b|\bcủa\b|\bvề\b"
)
OBJECT_OF_ACT: Final = re.compile(
    r"(?:\s|,|;|“[^”\n]{0,80}”|\"[^\"\n]{0,80}\"|toàn bộ|một phần|các|một số|điều|Điều|khoản|điểm|Khoản|Điểm|Mục|mục|tiết|Chương|Phụ lục|phụ lục|Mẫu|mẫu|số|và|của|tại|trong|vào|sau|"
    r":|nội dung|quy định|hiệu lực|việc|cho|đối với|tên|cụm từ|từ|thành|bằng|đoạn|ban hành|kèm theo|biểu|thứ|nhất|hai|ba|(?<!\w)[a-zđ](?!\w)|[IVX]+|\d+[a-zđ]?){0,60}",
    re.I,
)
UNITS_OF: Final = re.compile(
    r"(?:(?:[đĐ]iều|[kK]hoản|[đĐ]iểm|Mục|Chương|Phụ lục)\s(?:\d{1,3}[a-z]?|[IVX]{1,5}|[a-zđ])(?:,|\svà)?\s){1,6}(?:(?:(?:của )?(?:Quy định|Quy chế|Điều lệ|Danh mục|Kế hoạch|Đề án|Quy trình|Phụ lục)\s)?(?:của|(?:ban hành )?kèm theo)\s)?$"
)
"""Units of the next paper: "bãi bỏ Nghị định A và Điều 3 Nghị định B"."""

OWN_TITLE: Final = re.compile(
    r"\s(?:về|quy định)\s(?!(?:việc )?(?:sửa đổi|bổ sung|điều chỉnh|thay thế|bãi bỏ|kéo dài))"
)
KIND_AHEAD: Final = re.compile(
    r"(?:,|;|và)\s(?:các\s)?(?:[qQ]uyết định|[nN]ghị quyết|[nN]ghị định|[tT]hông tư|[cC]ông văn|[kK]ế hoạch|[cC]hỉ thị|[vV]ăn bản|Luật)(?:\scủa\s[^,;.()\n]{2,70})?\s$"
)
"""Before the number of a listed paper whose kind stands apart from it: "; các Quyết định của Thủ tướng Chính phủ số: …"."""

DIRECTION: Final = re.compile(
    r"(?:,|;|và)\s(?:các |(?:được |với )?sự )?(?:ý kiến|chỉ đạo|yêu cầu|kết luận|nội dung|nhiệm vụ)[^,;.()\n]{0,100}\s(?:tại|theo|trong)\s$"
)
LISTED_TOO: Final = (KIND_AHEAD, DIRECTION, AS_GROUND)
"""Before one more paper of a fronted clause."""


SPREADS: Final = re.compile(
    r"(?:về|hướng dẫn)\s(?:việc\s|công tác\s)?(?:tuyên truyền|quán triệt|học tập|phổ biến)(?:(?:,|\svà|,\svà)\s(?:tuyên truyền|quán triệt|học tập|phổ biến|triển khai))*,?\s(?:và\s)?(?:kết quả\s)?$"
)
"""Before how a paper is made known, in the title of a guide: "về tuyên truyền, thực hiện Chỉ thị B"."""

ASKS_OR_OTHERS: Final = re.compile(
    r"(?:đề nghị|kiến nghị|xin ý kiến|yêu cầu)\s|(?:các|một số|những)\s(?:nghị định|thông tư|quyết định|văn bản)\s$",
    re.I,
)
"""Before "hướng dẫn" of others: what they are asked to guide, papers without a number that do."""

MADE_TO: Final = re.compile(
    r"\s(?:được\s)?(?:ban hành|xây dựng|ký kết|ký|lập|thông qua)(?:\s[^,;.()\n]{0,40})?\s(?:để|nhằm)(?:\s[^\s,;.()]+){0,2}?\s"
)
"""After "Thông tư này" before what it is for."""
ARTICLES_OF: Final = re.compile(
    r"(?:thực hiện|thi hành|triển khai)\s(?:một số|các)\s(?:điều|khoản|nội dung)(?!\w)"
)
"""What a guide is on, told by its verb: "thực hiện một số điều"."""

LIST_SIGN: Final = re.compile(r"^\s*(?:[a-zđ]|\d{1,2})[.)]\s")
"""Before the first item of a list within a line: ": a) ", ": 1. "."""

_FIRST_OF_LIST: Final = re.compile(r"\s*(?:(?:[a-zđ]|\d{1,2})[.)]\s*)?(?:[sS]ố\s?)?")


_QUOTED: Final = 400
"""Letters within which an opening quotation mark without its closing one puts what follows into quoted wording."""


def in_quotes(clean: str, at: int) -> bool:
    """Whether an offset lies in wording quoted within its line: “Điều 2. Quyết định này …”."""
    reach = max(0, at - _QUOTED)
    line = max(clean.rfind("\n", reach, at) + 1, reach)
    return clean.rfind("“", line, at) > clean.rfind("”", line, at)


def names_objects(clean: str, start: int, end: int) -> bool:
    """Whether a span between an act and its first object only counts, parts or lists the objects: "Điều 3 và khoản 2
    Điều 5 của", "các Quyết định sau đây của Ủy ban nhân dân thành phố: "."""
    if OBJECT_OF_ACT.fullmatch(clean, start, end):
        return True
    lead, _, rest = clean[start:end].partition(":")
    return bool(PAPERS_TO_LIST.fullmatch(lead)) and bool(_FIRST_OF_LIST.fullmatch(UNITS_OF.sub("", rest)))


def ends_in_and(text: str) -> bool:
    """Whether a clause goes on with "và" or a comma."""
    return bool(AND_END.search(text))
