"""The words that questions are made of, as tables: one row a meaning, written with marks.

Each pattern is a regular expression over words; it is folded when compiled, so it matches text typed with
or without marks. A letter names the part a phrase plays in a question; `question_frames` reads strings of
these letters. Sources: the relation words of facts.md and the ways staff ask, in Vietnamese and English.
"""

from __future__ import annotations

from typing import Final

from search.questions.fold import word_set

VERBS: Final[dict[str, tuple[str, ...]]] = {
    "reports_on": (
        r"báo cáo (?:về )?(?:(?:việc|công tác) )?(?:kết quả|tình hình|tiến độ|sơ kết|tổng kết)(?: (?:\d+|một|hai|ba|năm|mười) năm)?(?: (?:tổ chức|triển khai))?(?: thực hiện)?",
        r"báo cáo (?:về )?(?:việc|công tác) (?:tổ chức |triển khai )*thực hiện",
        r"(?:sơ kết|tổng kết)(?: \d+ năm)?(?: (?:việc|công tác|kết quả))?(?: (?:triển khai )?thực hiện)?",
        r"đánh giá (?:kết quả|việc|tình hình) (?:triển khai )?thực hiện",
        r"report(?:s|ed|ing)? on|review(?:s|ed)?",
    ),
    "guides": (
        r"hướng dẫn(?:,|,? và)? quy định chi tiết(?: (?:thi hành|thực hiện))?(?: một số điều(?: của)?)?",
        r"(?:quy định )?chi tiết (?:và |, )?(?:các |một số )?(?:biện pháp )?(?:hướng dẫn )?(?:thi hành)?(?: một số điều(?: của)?)?",
        r"quy định (?:chi tiết|biện pháp|các biện pháp)(?:(?:,| và|;)? (?:một số điều|biện pháp|hướng dẫn|tổ chức|để))*(?: (?:thi hành|thực hiện))?(?: một số điều(?: của)?)?",
        r"hướng dẫn (?:việc )?(?:triển khai )?(?:thi hành|thực hiện|áp dụng|quán triệt)(?: một số điều(?: của)?)?",
        r"hướng dẫn (?:(?:các|về|việc|công tác|xét|bình xét|đề nghị) )*(?:tiêu chí|tiêu chuẩn|khen thưởng|chấm điểm|tổng kết|sơ kết|tuyên truyền|đánh giá|bình xét)(?:,? (?:và )?(?:tiêu chí|tiêu chuẩn|khen thưởng|chấm điểm|tổng kết|sơ kết|tuyên truyền|đánh giá|bình xét))*(?= (?:các |những |cho |của |trong |đối với )?(?:phong trào|đợt|cuộc vận động|chiến dịch))",
        r"chỉ dẫn(?! địa lý)(?: (?:việc|cách))?(?: (?:thực hiện|thi hành|triển khai|áp dụng))?|biện pháp (?:để )?(?:tổ chức )?(?:hướng dẫn )?thi hành|giải thích(?: (?:rõ|cách|việc|thêm))*(?: (?:thực hiện|triển khai|áp dụng|thi hành))?|cụ thể (?:các )?điều khoản",
        r"guid(?:e|es|ed|ing)|(?:give|gives|giving) guidance on|elaborat(?:e|es|ed|ing)(?: on)?|detail(?:s|ed|ing)?",
    ),
    "implements": (
        r"tiếp tục (?:tổ chức )?(?:triển khai )?(?:thực hiện)",
        r"(?:tổ chức )?triển khai(?:,? (?:thực hiện|thi hành|cụ thể hóa|cụ thể hoá))?|(?:tổ chức )?thực hiện(?: thắng lợi)?",
        r"(?:nhằm )?(?:cụ thể|thể chế|hiện thực) (?:hóa|hoá)(?:,? (?:và )?(?:triển khai|thực hiện))*|cụ thể(?= (?:bằng|thành|qua|tại) (?:những |các |mấy )?(?:văn bản|kế hoạch|chương trình|quyết định|nghị quyết|chỉ thị|công văn|hướng dẫn|đề án))",
        r"đưa (?:thành|vào) (?:kế hoạch|chương trình)(?: hành động)?(?= (?:ở|tại|bằng|trong|qua) )|đưa (?:thành|vào)(?= (?:những |các )?(?:kế hoạch|chương trình)(?: hành động)? (?:nào|gì))|thực thi|thi hành|chấp hành|vận dụng|quán triệt(?:,? (?:và )?(?:triển khai |tổ chức )?thực hiện)?|đưa vào thực hiện|hưởng ứng",
        r"đôn đốc(?: (?:việc|công tác))?(?: (?:tổ chức|triển khai|thực hiện))*",
        r"implement(?:s|ed|ing|ation of)?|for(?= (?:the )?(?:directive|resolution|decree|decision|conclusion|law|plan)\b)|carr(?:y|ies|ied|ying) out|execut(?:e|es|ed|ing)",
    ),
    "based_on": (
        r"(?<!bệnh )(?<!học )(?<!thư )(?<!thành )viện (?:đến|tới|vào)(?= (?:những |các )?(?:văn bản|luật|bộ luật|nghị|thông tư|chỉ thị|quyết định))|(?:viện dẫn|dẫn|nêu|ghi|liệt kê|kể) (?:ra )?(?:ở|trong|tại) (?:phần |mục )?căn cứ|(?:có )?căn cứ (?:vào|theo)|trên (?:những |các )?căn cứ(?! (?:nào|gì|pháp lý|pháp luật|ban hành))|căn cứ|dựa (?:trên|vào|theo)(?: cơ sở)?|(?:(?:được )?(?:lập|xây dựng|soạn thảo|ban hành) )?trên cơ sở|(?:được )?(?:lập|xây dựng|soạn thảo|ban hành) trên(?= (?:những |các )?(?:căn cứ|văn bản|chỉ thị|nghị quyết|luật))|trên nền(?: tảng)?|(?:theo|trên|với) tinh thần|chiếu theo|(?:xuất phát|bắt nguồn|khởi nguồn|ra đời) từ",
        r"(?:is|was|are|were)? ?(?:based|founded|grounded) (?:up)?on|rel(?:y|ies|ied) on|(?:draws?|drew) on",
    ),
    "amends": (
        r"sửa đổi(?:,? (?:và |hoặc )?bổ sung)?|thay đổi|chỉnh(?: sửa| lại| lý)|bổ sung(?: và sửa đổi| cho)?|điều chỉnh(?:,? bổ sung)?|(?:sửa|chữa) lại|sửa",
        r"(?:kéo dài|gia hạn|lùi|điều chỉnh|thay đổi) (?:thời (?:hạn|gian|điểm) )?(?:áp dụng|thi hành|có hiệu lực|hiệu lực)(?: của)?",
        r"amend(?:s|ed|ing|ment of|ments? to)?|modif(?:y|ies|ied|ying)|supplement(?:s|ed|ing)?|chang(?:e|es|ed|ing)",
    ),
    "replaces": (
        r"thay thế(?: cho)?|thay cho|thế chỗ(?: cho)?|thay",
        r"replac(?:e|es|ed|ing|ement of)|supersed(?:e|es|ed|ing)|tak(?:e|es|ing) the place of",
    ),
    "repeals": (
        r"thu hồi(?= (?:những |các |mấy |bao nhiêu |toàn bộ )?(?:văn bản|quyết định|nghị quyết|chỉ thị|kế hoạch|công văn|thông báo|giấy|đề án|quy chế|quy định)(?! đất))|(?<=bị )thu hồi(?= (?:bởi|bằng|theo|tại|ở|trong|khi|từ|chưa|không|vào))",
        r"bãi bỏ|hủy bỏ|huỷ bỏ|bãi|khai tử|(?:xóa|xoá) sổ|dẹp bỏ|chấm dứt(?=[ ?.!]*$)|(?<=bị )chấm dứt(?! hiệu lực)|(?:làm|khiến) (?:cho )?(?:hết|mất|chấm dứt) hiệu lực|chấm dứt hiệu lực(?: của)?(?= (?:bộ luật|luật|pháp|nghị|quyết|chỉ|kế|kết|thông|quy|hướng|chương|đề|văn bản|các|những))",
        r"repeal(?:s|ed|ing)?|revok(?:e|es|ed|ing)|annul(?:s|led|ling)?|abolish(?:es|ed|ing)?|invalidat(?:e|es|ed|ing)|cancel(?:s|led|ling)?",
    ),
    "suspends": (
        r"ngưng (?:áp dụng|thi hành)|ngưng hiệu lực|tạm ngưng(?: hiệu lực| thi hành)?|đình chỉ(?: hiệu lực| thi hành| việc thi hành)?|tạm dừng(?: hiệu lực)?|ngưng lại|ngưng(?! hiệu lực)",
        r"suspend(?:s|ed|ing)?",
    ),
    "corrects": (
        r"đính chính(?: lại)?(?: cho)?|(?:sửa|chữa)(?: (?:lại|những|các|chỗ))* (?:lỗi|sai(?: sót)?)(?: (?:cho|của|trong|ở))?",
        r"correct(?:s|ed|ing)?",
    ),
    "consolidates": (
        r"hợp nhất|gộp(?: chung)?(?: (?:các )?(?:nội dung|quy định))?(?: của)?",
        r"consolidat(?:e|es|ed|ing)",
    ),
    "issues_with": (
        r"(?:ban hành |đi |gửi |đính )?kèm theo|đính kèm|ban hành kèm",
        r"(?:issued|promulgated) (?:together )?with|(?:annexed|attached) to",
    ),
    "launches": (r"phát động|khởi xướng|mở đợt", r"launch(?:es|ed|ing)?"),
    "approves": (
        r"phê duyệt|phê chuẩn|thông qua|chuẩn y|chấp thuận",
        r"approv(?:e|es|ed|ing)|adopt(?:s|ed|ing)?",
    ),
    "cites": (
        r"(?:có )?(?:nhắc|đề cập|dẫn)(?: đến| tới| ra)|(?:có )?nhắc(?! nhở| lại)|viện dẫn(?: đến| tới)?|(?<!hướng )dẫn(?= (?:(?:những|các) )?(?:luật|bộ luật|nghị|quyết|chỉ thị|kế hoạch|thông tư|kết luận))|(?:có )?(?:(?<!hướng )dẫn|nêu|kể)(?: ra| tên)?(?= (?:(?:những|các|bao nhiêu|mấy) )?(?:văn bản|luật|bộ luật|pháp lệnh|nghị|quyết|chỉ thị|kế hoạch|chương trình|thông tư|thông báo|kết luận|công văn)(?![^?]* căn cứ))|dẫn chiếu(?: đến| tới)?|trích dẫn|nói (?:đến|tới)|đề cập",
        r"cit(?:e|es|ed|ing)|mention(?:s|ed|ing)?|refer(?:s|red|ring)? to|quot(?:e|es|ed|ing)",
    ),
}
"""How a question says each relation; longer wordings win over shorter ones."""

_UNIT: Final = (
    r"tỉnh|thành phố|quận|huyện|thị xã|xã|phường|thị trấn|đặc khu|(?:tỉnh|thành|huyện|quận|thị) ủy|đảng ủy(?: (?:xã|phường))?"
    r"|cấp ủy(?:,? (?:cấp )?(?:tỉnh|huyện|xã|phường|cơ sở))?|ban đảng|sở|bộ|ban quản lý(?: dự án)?|đoàn thể|địa phương|cơ quan|đơn vị|nơi"
)
UNITS: Final = rf"(?:{_UNIT})(?:,? (?:(?:và|hay|hoặc) )?(?:{_UNIT}|thành|ban|ngành)){{0,5}}"
"""Words for those who make papers, as a question asks for them: "xã, phường nào", "sở, ngành và phường nào"."""

OFFICE_ASKED: Final = (
    r"ai là (?:phó )?(?:chủ tịch|bộ trưởng|thứ trưởng|giám đốc|bí thư|thủ tướng|chánh văn phòng|cục trưởng)"
    r"(?: (?:ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân|tỉnh|thành phố|huyện|xã|phường|sở|quốc hội))*(?= (?:đã )?ký)|"
    r"(?:phó )?(?:chủ tịch|bộ trưởng|thứ trưởng|giám đốc|bí thư|thủ tướng|chánh văn phòng|cục trưởng)"
    r"(?: (?:ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân|tỉnh|thành phố|huyện|xã|phường|sở|quốc hội))* nào"
)
"""Who signs, asked for by office: "Phó Chủ tịch nào ký"."""

MADE_FOR: Final = {
    "Kế hoạch": "implements",
    "Chương trình": "implements",
    "Phương án": "implements",
    "Hướng dẫn": "guides",
    "Thông tư": "guides",
    "Báo cáo": "reports_on",
}
"""What papers of a type are mostly made for."""

PARTS: Final[dict[str, tuple[str, ...]]] = {
    # what is asked
    "H": (
        r"(?:(?:kể |bắt đầu |vào |từ |đến |tới |trong |hôm )+)?(?:ngày(?:,? tháng)?(?:,? năm)? (?:nào|mấy|bao nhiêu|gì)|khi nào|bao giờ|hôm nào|lúc nào|thời (?:điểm|gian|hạn) (?:nào|là (?:khi nào|bao lâu))|giai đoạn nào|năm nào|tháng nào)",
        r"kéo dài (?:bao lâu|(?:từ |đến |tới )*(?:khi nào|bao giờ)|(?:trong )?(?:thời gian|giai đoạn) nào)|(?:on )?(?:what|which) (?:date|day|year)|when|what time|how long|bao lâu|(?:ngày tháng(?: năm)?|thời (?:gian|điểm)|ngày) (?:ban hành|ký|của)(?: của)?|date of(?: issue)?(?: of)?",
    ),
    "G": (
        rf"(?:những |các )?(?:{UNITS}|tổ chức|cấp|ban|ngành|phòng|hội đồng|người|chủ thể|đồng chí|vị|lãnh đạo|ông|bà)(?:,? (?:tổ chức|đơn vị|bộ|ngành|cá nhân))? nào|ai|(?:cơ quan|nơi|đơn vị) ban hành",
        r"who(?:m|se)?|(?:which|what) (?:agency|agencies|body|bodies|authority|authorities|organi[sz]ation|organi[sz]ations|ministry|ministries|office|department)",
    ),
    "z": (
        r"(?:được )?gửi (?:cho |đến |tới )?(?:ai|những ai|(?:những |các )?(?:cơ quan|đơn vị|nơi) nào|đâu)|nơi nhận",
    ),
    "s": (
        r"(?:(?:ai|who) (?:là|is) )?(?:the )?(?:người (?:(?!đăng|chữ|dân)[a-z]+ ){0,2}?ký(?: ban hành)?|signer|signatory)(?: (?:là ai|là|của|of))*",
    ),
    "W": (
        r"(?<!xa )(?:xin|hỏi|biết|cần|tìm)(?: (?:em|giúp|cho|cái|lại))* số(?: hiệu| ký hiệu| văn bản)?(?! (?:lượng|người|tiền|\d))|số hiệu(?: (?:văn bản|của|là gì|là|nào))*|(?:có |mang )?số(?:,)?(?: và)? ?ký hiệu(?: văn bản)?(?: (?:là )?(?:gì|nào|bao nhiêu|ra sao))?|(?:có |mang |là )?số (?:mấy|bao nhiêu|nào|hiệu(?: (?:là )?(?:gì|nào|bao nhiêu))?)|ký hiệu (?:là )?(?:gì|nào)",
        r"what (?:is|'s) the (?:number|symbol|reference)(?: number)?(?: of)?|what number",
    ),
    "O": (
        r"(?:nói|quy định|bàn|đề cập|viết|chỉ đạo|yêu cầu)(?: (?:về|đến|tới))?(?: (?:những|các))?(?: (?:việc|điều|nội dung|vấn đề|chuyện|cái))? (?:gì|nào)(?: vậy| thế)?",
        r"(?:là )?về (?:việc|vấn đề|nội dung|chuyện|cái) (?:gì|nào)|về gì|(?:có )?(?:những )?nội dung(?: chính| chủ yếu| cơ bản| cụ thể)?(?: (?:của|là|gì|nào|thế nào|ra sao|như thế nào))+|nội dung gì|trích yếu(?: (?:của|là|gì))*|tóm tắt|(?:giao|nêu|làm) (?:những )?(?:việc )?gì(?! để)|là (?:văn bản|cái) gì",
        r"what (?:is|are|was|does|do)(?= .*\babout\b)|about what|(?:the )?(?:content|subject|summary) of|summari[sz]e",
    ),
    "S": (
        r"(?:có )?còn (?:nguyên )?(?:hiệu lực|giá trị|được (?:áp dụng|dùng|sử dụng)|áp dụng|(?:dùng|xài|sử dụng)(?: được)?)(?: (?:thi hành|pháp lý))?(?: (?:nữa|hay))*(?: (?:không|chưa|ko))?|(?:đã )?(?:hết|mất|có) hiệu lực(?: thi hành)? (?:hay )?(?:chưa|không|ko)",
        r"(?:tình trạng|trạng thái)(?: (?:hiệu lực|pháp lý))?(?: (?:của|là|gì|thế nào|ra sao|như thế nào))*|hiệu lực (?:hiện nay |hiện tại )?(?:thế nào|ra sao|như thế nào|hiện nay|hiện tại)",
        r"still (?:in (?:force|effect)|valid|effective|applicable|apply)|in force(?: or not)?|(?:the )?(?:legal )?status of|valid|(?:đã )?bị (?:thay thế|bãi bỏ|sửa đổi|sửa đổi,? bổ sung|hủy bỏ|đình chỉ) (?:hay )?(?:chưa|không|ko)",
        r"có bị (?:thay thế|bãi bỏ|sửa đổi|sửa đổi,? bổ sung|hủy bỏ|đình chỉ)(?: (?:hay )?(?:chưa|không|ko))?",
    ),
    # sentence parts
    "J": (
        r"(?:có |phát sinh |bắt đầu có )?hiệu lực(?: (?:thi hành|pháp luật|áp dụng))?|(?:được |bắt đầu )?áp dụng|(?:bắt đầu )?thi hành (?:từ|kể từ)",
        r"(?:take|takes|took|taking) effect|(?:come|comes|came|enter|enters|entered)(?: in)?to (?:force|effect)|effective(?: date)?(?: of)?|appl(?:y|ies|ied)",
    ),
    "e": (
        r"(?:hết|mất|ngừng|dừng|chấm dứt|thôi(?: có| còn)?) hiệu lực(?: thi hành| pháp luật)?",
        r"expir(?:e|es|ed)|ceas(?:e|es|ed)(?: to have effect)?",
    ),
    "I": (
        r"(?:được )?(?:ban hành|phát hành|công bố|ra đời|xây dựng|đưa ra|làm ra|cho ra(?: đời)?|tham mưu|soạn thảo|lập(?= (?:ra|theo|ngày|năm|vào|để|nhằm)))|(?:đã |vừa )ra|(?:ra|gửi)(?= (?:đi )?(?:những |các )?(?:kế hoạch|văn bản|quyết định|chỉ thị|nghị quyết|chương trình|công văn|thông báo|báo cáo|tờ trình))|(?:có|những) tham mưu",
        r"(?:was |were |been )?(?:issu(?:e|es|ed|ing)|promulgat(?:e|es|ed|ing)|publish(?:es|ed)?|releas(?:e|es|ed))",
    ),
    "k": (
        r"(?:được )?ký(?: thay(?: mặt)?| thừa lệnh| thừa ủy quyền| ban hành)*|đứng tên(?: ký)?",
        r"sign(?:s|ed)?(?: by)?",
    ),
    "L": (r"lấy|dùng|coi|xem", r"tak(?:e|es|ing)|us(?:e|es|ing)"),
    "F": (
        r"(?:làm|là) (?:căn cứ|cơ sở|nền tảng)(?: (?:pháp lý|pháp luật))?(?: (?:để|cho|của|ban hành|xây dựng))*"
        r"|mở đường(?: cho)?(?: (?:việc|sự) (?:ra đời|ban hành)(?: của)?)?|(?:đẻ|sinh) ra(?= (?:những |các |mấy |bao nhiêu )?(?:văn bản|luật|nghị|quyết|chỉ thị|kế hoạch|thông tư|chương trình|hướng dẫn|công văn))",
        r"as (?:its|their|the|a)? ?(?:legal )?bas[ie]s|(?:is|are) the (?:legal )?bas[ie]s (?:for|of)",
    ),
    "K": (r"làm(?: cho)?|khiến(?: cho)?", r"makes?|rendered"),
    "N": (
        r"(?:các |những )?(?:dòng|phần|mục|đoạn) \"?căn cứ\"?(?: (?:của|ở|trong|tại))?",
        r"(?:những |các )?(?:căn cứ|cơ sở)(?: (?:pháp lý|pháp luật|ban hành))+(?: (?:của|để|cho|ban hành|là))*|(?:những |các )?căn cứ (?:của|ban hành|(?:để|cho)(?: việc)?(?: ban hành| ra(?: đời)?)?)|(?:phần )?căn cứ của",
        r"(?:the )?(?:legal )?(?:bas[ie]s|grounds?|foundations?)(?: (?:of|for))?",
    ),
    "c": (
        r"(?:những |các )?(?:căn cứ|cơ sở)(?: (?:pháp lý|pháp luật|ban hành))? (?:nào|gì)",
        r"(?:on )?(?:which|what) (?:legal )?(?:bas[ie]s|grounds?|foundations?)",
    ),
    "P": (r"(?:đã |đang |sẽ |từng )?(?:bị|được)", r"(?:has|have|had) been|(?:being|been)"),
    "p": (r"is|was|are|were",),
    "B": (
        r"bởi(?: vì)?|bằng(?! sông)|qua|thành(?= (?:những |các |một )?(?:kế hoạch|chương trình|quyết định|nghị quyết|đề án|chỉ thị|văn bản|hướng dẫn|thông tư|nghị định))",
        r"by|through|via",
    ),
    "d": (r"do",),
    "t": (
        r"theo(?! dõi(?![a-z]))(?: (?:quy định|tinh thần|nội dung|yêu cầu|hướng dẫn)(?! (?:nào|gì|số mấy|số bao nhiêu|\d)))?(?: (?:của|tại|trong|ở))?",
        r"according to|under|pursuant to",
    ),
    "b": (
        r"(?:(?<!hướng )dẫn|nêu|ghi|kể(?: ra)?) (?:trong|tại)|trong|tại|ở(?= (?:những |các )?(?:quyết định|nghị quyết|nghị định|thông tư|chỉ thị|kế hoạch|công văn|văn bản|luật) (?:nào|gì|số))",
    ),
    "k2": (
        r"so sánh|(?:cái|bản|văn bản|quyết định|kế hoạch) nào (?:được )?(?:ra|ban hành|ký|có)?(?: đời)? ?(?:trước|sau|mới hơn|cũ hơn|sớm hơn|muộn hơn)(?=[ ?.]*$)|trước hay sau|sau hay trước|khác (?:nhau|gì|biệt)|(?:có )?(?:điểm|gì|cái gì|những gì) chung|giống (?:nhau|và khác)|phân biệt|vs\.?|versus",
        r"compar(?:e|es|ing)|differ(?:s|ence|ences)?(?: between)?",
    ),
    "Z": (
        r"(?:hãy )?(?:liệt kê|kể tên|kể ra|thống kê|nêu tên|cho (?:tôi |em |mình |chị |anh )?(?:biết|xem|hỏi(?! số)|danh sách|xin(?: lại)?(?= (?:các|những|danh|văn bản|tên)))|danh sách|danh mục|tìm(?: giúp| kiếm| cho tôi)?|tra cứu|tổng hợp|đưa ra danh sách|xem|lịch sử(?: các lần)?|^(?:tra|mở|đọc|coi|kiếm))(?: hết| ra| lại| đầy đủ)*",
        r"list|show(?: me)?|find|give me",
    ),
    "r": (
        r"(?:có )?(?:liên quan|mối quan hệ|liên hệ|(?<=có )quan hệ|quan hệ(?= (?:đến|tới|với|của|giữa|gì|nào|thế nào|ra sao)|[ ?.]*$))(?: (?:đến|tới|với|của|giữa|gì|thế nào))*|lược đồ(?: (?:của|văn bản))?|sơ đồ(?: của)?",
        r"relat(?:ed|es|ion|ions|ing) to|(?:connected|linked) (?:to|with)",
    ),
    "x": (
        r"(?:những |các |cái |điều )?(?:gì|nào)|(?:ở|từ|tại|đến|tới|trên) đâu|đâu(?= ?[?.]?$| (?:để|mà|khi) )|what|which|where",
    ),
    "y": (r"(?:hay|có)? ?(?:không|chưa|ko)(?: (?:vậy|ạ|nhỉ|thế))?",),
}
"""Phrases by the part they play. `k2` (compare) is written "k" plus digit only here; its letter is "m"."""

LETTER_OF: Final = {"k2": "m"}

FILLERS: Final = word_set(
    "da dang se deu van co la thi ma de cua o tai tren trong giua cho voi va hoac cac nhung mot so viec dia ban a vay nhi hien nay hay nua"
    " xin hoi toi em anh chi minh cho biet muon giup voi ben duoi ngay nham vao ra do rang the nay kia vua gom"
    " the of in for to a an and on do does did has have be there me please any all its their that this from"
)
"""Folded words that carry no topic and break no frame."""

TOPIC_STOPS_MARKED: Final = word_set(
    "nào gì là có của cho những các được đã và với theo tại trên trong về để không chưa sẽ đang bị nhé ạ"
)
TOPIC_STOPS: Final = word_set(
    "nao gi la co cua cho nhung cac duoc da va voi theo tai tren trong ve de khong chua se dang bi nhe a"
    " which what who when where how is are was were the of about"
)
"""Words that no topic needs, typed with marks and without; "thi", "so", "to" are kept: they are halves of
thi đua, chuyển đổi số, tổ chức."""

STOPWORDS: Final = FILLERS | word_set(
    "nao gi ai dau bao nhieu may khi sao vi theo ve bi duoc khong chua con lam nhu thi den tu sau truoc nam thang van ban hanh phai can nguoi"
    " what which who when where how many much is are was were about"
)
"""Folded words left out of topic words."""

COUNT: Final = r"(?:có |tổng cộng )?(?:bao nhiêu|mấy|số lượng|tổng số|đếm)(?: (?:số|loại|cái))?|how many|(?:the )?number of|count"
PLURAL: Final = r"những|các|mấy|một số|nhiều|tất cả(?: các| những)?|toàn bộ(?: các)?|all(?: the)?|every|each"
ASKED: Final = r"nào|gì|số mấy|số bao nhiêu|số nào|số hiệu nào|mang số nào"
QUALIFIERS: Final = r"mới(?: nhất)?|cụ thể|pháp luật|pháp lý|quy phạm pháp luật|qppl|chỉ đạo|hiện hành|liên quan|khác|của đảng|của nhà nước|cấp trên|gốc|nền|riêng|chung|tương ứng|nội bộ|cũ|trước đây|trước đó"

ENGLISH_TYPES: Final[dict[str, str]] = {
    "plans?": "Kế hoạch",
    "decisions?": "Quyết định",
    "directives?": "Chỉ thị",
    "resolutions?": "Nghị quyết",
    "decrees?": "Nghị định",
    "circulars?": "Thông tư",
    "conclusions?": "Kết luận",
    "reports?": "Báo cáo",
    "laws?": "Luật",
    "codes?": "Bộ luật",
    "ordinances?": "Pháp lệnh",
    "constitution": "Hiến pháp",
    "program(?:me)?s?": "Chương trình",
    "schemes?": "Đề án",
    "guidelines?|guidance": "Hướng dẫn",
    "regulations?": "Quy định",
    "notices?|announcements?": "Thông báo",
    "(?:official )?(?:dispatch(?:es)?|letters?)": "Công văn",
    "telegrams?": "Công điện",
    "proposals?|submissions?": "Tờ trình",
    "documents?|papers?|instruments?|texts?": "Văn bản",
}
"""English words for types of papers."""

JOINT: Final = "Văn bản liên tịch"
"""Papers that several offices issue together, of whatever kind."""
SHORT_TYPES: Final[dict[str, str]] = {
    "vb": "Văn bản",
    "vbqppl": "Văn bản",
    "văn kiện": "Văn bản",
    "giấy tờ": "Văn bản",
    "văn bản quy phạm pháp luật": "Văn bản",
    "văn bản pháp luật": "Văn bản",
    "văn bản chỉ đạo": "Văn bản",
    "văn bản liên tịch": JOINT,
    "đạo luật": "Luật",
    "quy hoạch": "Quy hoạch",
}
"""Short and colloquial words for types, besides the codes."""

CAMPAIGN_STOPS: Final = (
    r"bắt đầu|kết thúc|diễn ra|kéo dài|gồm|bao gồm|có (?=mấy|bao nhiêu|những|các|gì|nội dung|mục tiêu|tiêu chí)|là (?=gì|do|của)"
    r"|(?:của|do|ở|tại|trên địa bàn|ở địa bàn) (?=thành phố|tỉnh|ubnd|ủy ban|thủ tướng|chính phủ|các|cần thơ|sở|bộ|trung ương|đâu|ai)"
    r"|launched|of (?=the |20)|in (?=20)"
)
"""Words that end the name of a campaign typed without quotes."""

CAMPAIGN_HEADS: Final = (
    r"(?:các |những )?(?:phong trào|đợt(?! (?:nát|phá|biến|ngột|ngọt|quỵ)(?![a-z])))(?: phong trào)?(?:(?:,| và) (?:đợt|phong trào|cuộc vận động)(?= ))?(?: thi đua)?(?: yêu nước)?(?: (?:đợt )?(?:cao điểm|đặc biệt))?|cuộc vận động|(?:chủ đề|chuyên đề)(?= (?:công tác )?năm )|tháng cao điểm|chiến dịch|(?<!dai )hội thi"
    r"|(?:emulation )?(?:campaign|movement)s?"
)
"""Words that open the name of a campaign."""
