"""How lead-ins are worded: the lines that say what the items of a list under them are."""

from __future__ import annotations

import re
from typing import Final

COUNT: Final = r"(?:toàn bộ |một phần |hiệu lực |các |những |một số |\d{1,3} |\(\w{1,20}\) |(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) ){0,4}"
KIND: Final = r"(?:văn bản|[kK]ế hoạch|[nN]ghị định|[tT]hông tư|[qQ]uyết định|[nN]ghị quyết|[cC]hỉ thị)"
LEAD_ACT: Final = re.compile(
    rf"(?:^|này\s|và\s|,\s)(?:(?P<repeals>[bB]ãi bỏ|[hH][ủu][yỷ] bỏ)|(?P<replaces>[tT]hay thế))"
    rf"(?:\s{COUNT}(?:{KIND}|quy định|điều|khoản|nội dung)[^:\n]{{0,160}})?:$"
    r"|(?P<passed>(?:bị|được) thay thế (?:bởi|bằng|tại|theo) [^:\n]{2,30} này\)?\s?:$)"
    r"|(?P<lapses>hết hiệu lực|không còn hiệu lực|(?:đều|bị|được) bãi bỏ)(?:(?!\sthì\s)[^:\n]){0,120}:$"
)
HEAD_ACT: Final = re.compile(
    rf"(?:(?P<repeals>[bB]ãi bỏ|[hH][ủu][yỷ] bỏ)|(?P<replaces>[tT]hay thế))\s{COUNT}{KIND}[^:;.\n]{{0,160}}[.:]?$"
)
"""An article's heading that says what its items are: "Điều 1. Bãi bỏ toàn bộ 15 văn bản quy phạm pháp luật"."""

ANNOUNCES: Final = re.compile(r"[cC]ông bố|[dD]anh mục văn bản")
LISTS: Final = re.compile(
    r"(?:các|những|nhiều|một số|hệ thống|loạt|\d+) (?:văn bản|nghị quyết|quyết định|kế hoạch|chương trình|chỉ thị|công văn|hướng dẫn|đề án)"
    r"|(?:đã|lần lượt)(?: kịp thời| chủ động)? (?:ban hành|tham mưu|xây dựng|triển khai|có)|có (?:các )?văn bản|ban hành(?: văn bản)?:$|điển hình|tiêu biểu|(?:bao )?gồm:$|văn bản (?:như )?sau|cụ thể(?: như sau)?:$",
    re.I,
)
"""A lead-in that lists papers; "… ban hành Kế hoạch như sau:" only begins this one."""

SOME_OF_THEM: Final = re.compile(
    r"(?:^|[.;]\s)(?:Một số|Các|Những)\s(?:văn bản|kế hoạch|nghị quyết|quyết định)(?:\s(?:chủ yếu|tiêu biểu|điển hình|chính|cụ thể|quan trọng|nổi bật|đó|này|là|như|sau|gồm)){1,4}\s?:$"
)
"""A lead-in over some of the papers that the sentence before says were issued: "Một số văn bản tiêu biểu:"."""
OWN_ISSUED: Final = re.compile(
    r"\s(?:đã|đều|lần lượt|cùng)\s(?:[^,:.;]{0,30}\s)?(?:xây dựng|ban hành|có|cụ thể h[óo][aá]|lập)\s(?:các\s)?(?:kế hoạch|văn bản|chương trình|quyết định|hướng dẫn|tiêu chí|quy chế|quy định|đề án|phương án)(?!\w)[^:.;]{0,60}:$"
)
"""Who issued papers of their own for what the lead-in begins with: "Trên cơ sở B, các tỉnh đã xây dựng kế hoạch riêng, điển hình:"."""
ISSUES_BARE: Final = re.compile(r"(?:ban hành|có văn bản[^,;:]{0,40})(?: như sau| sau| gồm)?:$")
FURNITURE: Final = re.compile(r"\s*(?:$|\d{1,4}\s*$|CÔNG BÁO|Người ký:|Email:|Cơ quan:|Thời gian ký:)")
ROW: Final = re.compile(r"(?:[\dIVXa-z.)]{0,6}\s*\|)?\s*(?:[^|\d]{0,40}\|\s*)?")
"""The cells of a table's row before its paper."""

IN_ROW: Final = re.compile(
    r"(?:[^\s,;]+\s){0,3}?\d[^\s,;]*(?:(?:,|,?\svà)\s(?:số\s)?\d[^\s,;]*)*(?:,|,?\svà)\s(?:số\s)?"
)
NAMED_ITEM: Final = re.compile(r"[^.;:()]{2,90}(?::\s|\s?\()(?:đã )?(?:ban hành |có )?")
AMENDED_BY: Final = re.compile(
    r"(?:sửa đổi|bổ sung)(?:(?:,| và)? (?:bổ sung|thay thế|bãi bỏ)){0,2}(?: một số (?:điều|nội dung))? (?:bởi|theo)(?: các [^:\n]{0,40})?:\s*$"
)
BASIS_HEAD: Final = re.compile(r"\s*(?:Căn cứ|CĂN CỨ)\s*:?\s*$")

AIM_HEAD: Final = re.compile(
    r"\s*(?:Thực hiện|Triển khai(?: thực hiện)?)(?: các văn bản(?: sau| sau đây)?)?\s?:\s*$"
)
"""The opening's own aims in a list: "Thực hiện:\n- Công điện A;\n- Kế hoạch B"."""

GUIDING: Final = re.compile(
    r"(?:[cC]ác|[nN]hững|\d{1,2}|[dD]anh mục(?: các)?|[cC]ông bố(?: các)?)\s(?:văn bản|thông tư|nghị định|quyết định)\s(?:[^:.\n]{0,80}\s)?(?:quy định chi tiết|hướng dẫn)(?!\w)[^:\n]*:$"
)
"""A lead-in over papers that guide the one it names: "Công bố các văn bản quy định chi tiết Nghị định B:"."""
DONE_THEN: Final = re.compile(
    r",\s(?:các|thành phố|tỉnh|[A-ZĐỦỈ])[^:\n]{0,120}?(?:triển khai|thực hiện|cụ thể h[óo][aá]|ban hành|vào cuộc|chỉ đạo)(?!\w)[^:\n]{0,60}:$"
)
"""After "Ngay sau khi B được ban hành": who then acted, before the list of what was issued."""


ACT_OF: Final = re.compile(
    rf"\s(?:(?P<repeals>[bB]ãi bỏ|[hH][ủu][yỷ] bỏ)|(?P<replaces>[tT]hay thế))\s(?:cho\s)?{COUNT}{KIND}[^:\n]{{0,120}}:$"
)
"""A lead-in that says what a cited paper repealed: "Quyết định A …, đồng thời bãi bỏ ba quyết định, gồm:"."""

CARRYING: Final = re.compile(
    r"(?:^|\s)(?:[cC]ác|[nN]hững|[dD]anh mục|[hH]ệ thống)\s(?:các\s)?(?:văn bản|kế hoạch|quyết định)\s(?:[^:.\n]{0,60}\s)?(?:triển khai|thực hiện|cụ thể h[óo][aá])[^:\n]*:$"
    r"|\stheo\s(?:các|những)\s(?:văn bản|kế hoạch)(?:\s[^:.\n]{0,40})?:$"
)
"""A lead-in without a verb of issuing: "Các văn bản triển khai Nghị quyết B:", "Triển khai B theo các văn bản sau:"."""
