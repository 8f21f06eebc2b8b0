"""How questions are read: one row a phrasing, from the desks of the people who ask.

Columns: text, kind, first relation, direction, asked types, first anchor (symbol, serial number, law or start
of a campaign's name), remark. Rows marked "không dấu" repeat a row typed without marks.
"""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.question import Lexicon, Previous, Question, QuestionTooLong, Slot, read_question
from search.question_fold import fold, tidy
from search.question_model import MAX_LENGTH

LEXICON = Lexicon.build(
    laws=("Luật Đất đai", "Luật Thi đua, khen thưởng", "Luật Đầu tư", "Luật Phòng, chống thiên tai"),
    agencies=(("Sở Nội vụ", "Sở Nội vụ"), ("Hội Nông dân thành phố", "Hội Nông dân thành phố")),
    campaigns=(
        "Cả nước chung sức xây dựng nông thôn mới",
        "Vì người nghèo - Không để ai bị bỏ lại phía sau",
        "Toàn dân bảo vệ an ninh Tổ quốc",
    ),
    symbols=("41-CT/TW", "419-KH/TU"),
)

KH, QD, NQ, ND, TT, CT, LUAT = (
    "Kế hoạch",
    "Quyết định",
    "Nghị quyết",
    "Nghị định",
    "Thông tư",
    "Chỉ thị",
    "Luật",
)

Row = tuple[str, str, str | None, str | None, tuple[str, ...], str | None, str]

IMPLEMENTS: list[Row] = [
    ("Kế hoạch nào thực hiện Chỉ thị 41?", "relation", "implements", "in", (KH,), "41", "short form"),
    ("ke hoach nao thuc hien chi thi 41", "relation", "implements", "in", (KH,), "41", "không dấu"),
    (
        "KẾ HOẠCH NÀO THỰC HIỆN CHỈ THỊ 41-CT/TW",
        "relation",
        "implements",
        "in",
        (KH,),
        "41-CT/TW",
        "upper case",
    ),
    (
        "kế hoach nao thực hien chỉ thi 41-ct/tw?",
        "relation",
        "implements",
        "in",
        (KH,),
        "41-CT/TW",
        "half the marks",
    ),
    (
        "which plans implement Chỉ thị 41",
        "relation",
        "implements",
        "in",
        (KH,),
        "41",
        "English with a Vietnamese name",
    ),
    (
        "Which plans implement Directive 41-CT/TW?",
        "relation",
        "implements",
        "in",
        (KH,),
        "41-CT/TW",
        "English",
    ),
    (
        "Chỉ thị 41-CT/TW được cụ thể hóa bằng văn bản nào?",
        "relation",
        "implements",
        "in",
        (),
        "41-CT/TW",
        "passive with bằng",
    ),
    (
        "chi thi 41-ct/tw duoc cu the hoa bang van ban nao",
        "relation",
        "implements",
        "in",
        (),
        "41-CT/TW",
        "không dấu",
    ),
    (
        "Để thực hiện Nghị quyết 57-NQ/TW, thành phố đã ban hành kế hoạch nào?",
        "relation",
        "implements",
        "in",
        (KH,),
        "57-NQ/TW",
        "fronted purpose",
    ),
    (
        "Thực hiện Nghị quyết 57-NQ/TW, Thành ủy đã ra những chương trình, kế hoạch nào?",
        "relation",
        "implements",
        "in",
        ("Chương trình", KH),
        "57-NQ/TW",
        "two types asked",
    ),
    (
        "Kế hoạch 419-KH/TU thực hiện chỉ thị nào?",
        "relation",
        "implements",
        "out",
        (CT,),
        "419-KH/TU",
        "object asked",
    ),
    (
        "ke hoach 419-kh/tu thuc hien chi thi nao",
        "relation",
        "implements",
        "out",
        (CT,),
        "419-KH/TU",
        "không dấu",
    ),
    (
        "Kế hoạch 150/KH-UBND được ban hành để thực hiện văn bản nào của Trung ương?",
        "relation",
        "implements",
        "out",
        (),
        "150/KH-UBND",
        "passive of ban hành is no passive of thực hiện",
    ),
    (
        "Nghị quyết 18-NQ/TW được triển khai bằng những văn bản nào ở Sóc Trăng",
        "relation",
        "implements",
        "in",
        (),
        "18-NQ/TW",
        "place asked",
    ),
    (
        "UBND tỉnh có kế hoạch nào triển khai Quyết định số 1315/QĐ-TTg không?",
        "relation",
        "implements",
        "in",
        (KH,),
        "1315/QĐ-TTg",
        "agency first",
    ),
    (
        "Các kế hoạch thực hiện Đề án 06",
        "relation",
        "implements",
        "in",
        (KH,),
        "06",
        "noun phrase, no question word",
    ),
    (
        "danh sach ke hoach trien khai de an 06",
        "relation",
        "implements",
        "in",
        (KH,),
        "06",
        "không dấu, a list",
    ),
    (
        "Liệt kê văn bản thể chế hóa Nghị quyết 27-NQ/TW",
        "relation",
        "implements",
        "in",
        (),
        "27-NQ/TW",
        "imperative",
    ),
    (
        "Những văn bản nào đang tổ chức thực hiện Nghị quyết số 98/2023/QH15?",
        "relation",
        "implements",
        "in",
        (),
        "98/2023/QH15",
        "assembly symbol",
    ),
    (
        "Văn bản nào quán triệt, triển khai thực hiện Kết luận 123-KL/TW",
        "relation",
        "implements",
        "in",
        (),
        "123-KL/TW",
        "two verbs in a row",
    ),
    (
        "what does plan 20/KH-UBND implement",
        "relation",
        "implements",
        "out",
        (),
        "20/KH-UBND",
        "English object asked",
    ),
    (
        "which directive is implemented by plan 419-KH/TU",
        "relation",
        "implements",
        "out",
        (CT,),
        "419-KH/TU",
        "English passive with agent",
    ),
    (
        "what resolutions are carried out by 46/KH-UBND?",
        "relation",
        "implements",
        "out",
        (NQ,),
        "46/KH-UBND",
        "English two-word verb",
    ),
    (
        "Công văn nào triển khai Quyết định 1010/QĐ-TTg?",
        "relation",
        "implements",
        "in",
        ("Công văn",),
        "1010/QĐ-TTg",
        "công văn asked",
    ),
    ("KH nào thực hiện NQ 57?", "relation", "implements", "in", (KH,), "57", "office abbreviations"),
    (
        "qd 1478/qd-ttg duoc trien khai qua ke hoach nao",
        "relation",
        "implements",
        "in",
        (KH,),
        "1478/QĐ-TTg",
        "không dấu, qua",
    ),
    (
        "Tỉnh Hậu Giang triển khai Quyết định 666/QĐ-TTg theo kế hoạch nào?",
        "relation",
        "implements",
        "in",
        (KH,),
        "666/QĐ-TTg",
        "theo after the object",
    ),
]
BASIS: list[Row] = [
    (
        "Căn cứ pháp lý của Quyết định 10/2024/QĐ-UBND là gì?",
        "relation",
        "based_on",
        "out",
        (),
        "10/2024/QĐ-UBND",
        "noun of basis",
    ),
    (
        "can cu phap ly cua quyet dinh 10/2024/qd-ubnd",
        "relation",
        "based_on",
        "out",
        (),
        "10/2024/QĐ-UBND",
        "không dấu",
    ),
    ("what is the legal basis of Decision 10", "relation", "based_on", "out", (), "10", "English"),
    (
        "What is the legal basis for Decree 98/2023/NĐ-CP?",
        "relation",
        "based_on",
        "out",
        (),
        "98/2023/NĐ-CP",
        "English, for",
    ),
    (
        "Quyết định 10/2024/QĐ-UBND căn cứ những luật nào?",
        "relation",
        "based_on",
        "out",
        (LUAT,),
        "10/2024/QĐ-UBND",
        "verb of basis",
    ),
    (
        "Thông tư 15/2025/TT-BNV ban hành căn cứ vào đâu?",
        "relation",
        "based_on",
        "out",
        (),
        "15/2025/TT-BNV",
        "đâu",
    ),
    (
        "Nghị định 98/2023/NĐ-CP được xây dựng trên cơ sở những luật nào",
        "relation",
        "based_on",
        "out",
        (LUAT,),
        "98/2023/NĐ-CP",
        "trên cơ sở",
    ),
    (
        "Văn bản nào lấy Luật Đất đai làm căn cứ?",
        "relation",
        "based_on",
        "in",
        (),
        "Luật Đất đai",
        "circumfix",
    ),
    (
        "van ban nao lay luat dat dai lam can cu",
        "relation",
        "based_on",
        "in",
        (),
        "Luật Đất đai",
        "không dấu",
    ),
    (
        "Những quyết định nào căn cứ Luật Đất đai năm 2024?",
        "relation",
        "based_on",
        "in",
        (QD,),
        "Luật Đất đai",
        "law with year",
    ),
    (
        "Nghị định 102/2024/NĐ-CP lấy luật nào làm căn cứ ban hành?",
        "relation",
        "based_on",
        "out",
        (LUAT,),
        "102/2024/NĐ-CP",
        "circumfix turned round",
    ),
    (
        "Luật Đất đai là căn cứ của những văn bản nào?",
        "relation",
        "based_on",
        "in",
        (),
        "Luật Đất đai",
        "basis as predicate",
    ),
    (
        "Văn bản nào làm cơ sở để ban hành Kế hoạch 150/KH-UBND?",
        "relation",
        "based_on",
        "out",
        (),
        "150/KH-UBND",
        "basis as predicate, asked first",
    ),
    (
        "Kế hoạch 33/KH-UBND dựa trên văn bản nào?",
        "relation",
        "based_on",
        "out",
        (),
        "33/KH-UBND",
        "dựa trên",
    ),
    (
        "Quyết định 26/QĐ-UBND ban hành theo văn bản nào?",
        "relation",
        "based_on",
        "out",
        (),
        "26/QĐ-UBND",
        "theo",
    ),
    (
        "Nghị quyết 07/2018/NQ-HĐND có những căn cứ pháp lý nào?",
        "relation",
        "based_on",
        "out",
        (),
        "07/2018/NQ-HĐND",
        "asked noun",
    ),
    (
        "căn cứ pháp lý nào để ban hành Quy chế 12/QC-UBND",
        "relation",
        "based_on",
        "out",
        (),
        "12/QC-UBND",
        "asked noun first",
    ),
    (
        "which documents are based on the Law on Land",
        "relation",
        "based_on",
        "in",
        (),
        None,
        "English, a law's English name is not read",
    ),
    (
        "Decree 102/2024/NĐ-CP is based on which laws",
        "relation",
        "based_on",
        "out",
        (LUAT,),
        "102/2024/NĐ-CP",
        "English",
    ),
]
CHANGES: list[Row] = [
    (
        "Nghị quyết 164/NQ-HĐND bị văn bản nào sửa đổi?",
        "relation",
        "amends",
        "in",
        (),
        "164/NQ-HĐND",
        "passive, agent asked",
    ),
    (
        "nghi quyet 164/nq-hdnd bi van ban nao sua doi",
        "relation",
        "amends",
        "in",
        (),
        "164/NQ-HĐND",
        "không dấu",
    ),
    (
        "Nghị quyết 189/NQ-HĐND sửa đổi nghị quyết nào?",
        "relation",
        "amends",
        "out",
        (NQ,),
        "189/NQ-HĐND",
        "active",
    ),
    (
        "Văn bản nào sửa đổi, bổ sung Luật Đầu tư công?",
        "relation",
        "amends",
        "in",
        (),
        "Luật Đầu tư công",
        "longer name than a known one",
    ),
    (
        "luat dau tu cong duoc sua doi boi luat nao",
        "relation",
        "amends",
        "in",
        (LUAT,),
        "Luat dau tu cong",
        "không dấu, unknown law",
    ),
    (
        "Thông tư 17/2022/TT-BLĐTBXH đã được sửa đổi, bổ sung tại những thông tư nào",
        "relation",
        "amends",
        "in",
        (TT,),
        "17/2022/TT-BLĐTBXH",
        "tại",
    ),
    (
        "which decree amends Decree 78/2025/NĐ-CP?",
        "relation",
        "amends",
        "in",
        (ND,),
        "78/2025/NĐ-CP",
        "English",
    ),
    (
        "what does Decree 187/2025/NĐ-CP amend",
        "relation",
        "amends",
        "out",
        (),
        "187/2025/NĐ-CP",
        "English object asked",
    ),
    (
        "Quyết định 12/2020/QĐ-UBND bị văn bản nào thay thế?",
        "relation",
        "replaces",
        "in",
        (),
        "12/2020/QĐ-UBND",
        "replaced by",
    ),
    (
        "Quyết định 10/2024/QĐ-UBND thay thế văn bản nào?",
        "relation",
        "replaces",
        "out",
        (),
        "10/2024/QĐ-UBND",
        "replaces",
    ),
    (
        "quyet dinh 10/2024/qd-ubnd thay the quyet dinh nao",
        "relation",
        "replaces",
        "out",
        (QD,),
        "10/2024/QĐ-UBND",
        "không dấu: 'the' is no English word here",
    ),
    (
        "Văn bản nào bị Quyết định 10/2024/QĐ-UBND thay thế?",
        "relation",
        "replaces",
        "out",
        (),
        "10/2024/QĐ-UBND",
        "passive, agent given",
    ),
    (
        "Văn bản nào thay thế Thông tư 01/2023/TT-BLĐTBXH?",
        "relation",
        "replaces",
        "in",
        (),
        "01/2023/TT-BLĐTBXH",
        "active, subject asked",
    ),
    (
        "By which document was Decision 12/2020/QĐ-UBND replaced?",
        "relation",
        "replaces",
        "in",
        (),
        "12/2020/QĐ-UBND",
        "English inversion",
    ),
    (
        "what was replaced by Decision 10/2024/QĐ-UBND?",
        "relation",
        "replaces",
        "out",
        (),
        "10/2024/QĐ-UBND",
        "English agent",
    ),
    (
        "Nghị định 90/2019/NĐ-CP bị bãi bỏ bởi văn bản nào",
        "relation",
        "repeals",
        "in",
        (),
        "90/2019/NĐ-CP",
        "bởi",
    ),
    (
        "Nghị định 38/2022/NĐ-CP bãi bỏ những nghị định nào?",
        "relation",
        "repeals",
        "out",
        (ND,),
        "38/2022/NĐ-CP",
        "repeals",
    ),
    (
        "Văn bản nào làm Nghị định 90/2019/NĐ-CP hết hiệu lực?",
        "relation",
        "repeals",
        "in",
        (),
        "90/2019/NĐ-CP",
        "circumfix làm … hết hiệu lực",
    ),
    (
        "van ban nao lam nghi dinh 90/2019/nd-cp het hieu luc",
        "relation",
        "repeals",
        "in",
        (),
        "90/2019/NĐ-CP",
        "không dấu",
    ),
    (
        "Thông tư 01/2023/TT-BLĐTBXH bị thông tư nào làm hết hiệu lực?",
        "relation",
        "repeals",
        "in",
        (TT,),
        "01/2023/TT-BLĐTBXH",
        "passive of làm hết hiệu lực",
    ),
    (
        "Nghị định 38/2022/NĐ-CP làm văn bản nào hết hiệu lực",
        "relation",
        "repeals",
        "out",
        (),
        "38/2022/NĐ-CP",
        "circumfix, object asked",
    ),
    (
        "Quyết định nào hủy bỏ Quyết định 55/QĐ-UBND?",
        "relation",
        "repeals",
        "in",
        (QD,),
        "55/QĐ-UBND",
        "hủy bỏ",
    ),
    (
        "Văn bản nào đính chính Thông tư 06/2024/TT-BLĐTBXH?",
        "relation",
        "corrects",
        "in",
        (),
        "06/2024/TT-BLĐTBXH",
        "corrects",
    ),
    (
        "Thông tư 06/2024/TT-BLĐTBXH có bị đính chính bởi văn bản nào không",
        "relation",
        "corrects",
        "in",
        (),
        "06/2024/TT-BLĐTBXH",
        "yes/no tail",
    ),
    (
        "Văn bản hợp nhất nào hợp nhất Luật Thi đua, khen thưởng?",
        "relation",
        "consolidates",
        "in",
        ("Văn bản hợp nhất",),
        "Luật Thi đua, khen thưởng",
        "type word equals the verb",
    ),
    (
        "Văn bản nào ngưng hiệu lực Thông tư 12/2020/TT-BTC?",
        "relation",
        "suspends",
        "in",
        (),
        "12/2020/TT-BTC",
        "suspends",
    ),
    (
        "van ban nao dinh chi thi hanh quyet dinh 77/qd-ubnd",
        "relation",
        "suspends",
        "in",
        (),
        "77/QĐ-UBND",
        "không dấu",
    ),
    (
        "Nghị định 10/2022/NĐ-CP bị những văn bản nào sửa đổi, thay thế hoặc bãi bỏ",
        "relation",
        "amends",
        "in",
        (),
        "10/2022/NĐ-CP",
        "three verbs, all kept",
    ),
]
GUIDES: list[Row] = [
    (
        "Văn bản nào hướng dẫn Luật Thi đua, khen thưởng?",
        "relation",
        "guides",
        "in",
        (),
        "Luật Thi đua, khen thưởng",
        "noun or verb: verb before a law",
    ),
    (
        "van ban nao huong dan luat thi dua khen thuong",
        "relation",
        "guides",
        "in",
        (),
        "Luật Thi đua, khen thưởng",
        "không dấu, no comma",
    ),
    (
        "Nghị định nào quy định chi tiết Luật Đất đai?",
        "relation",
        "guides",
        "in",
        (ND,),
        "Luật Đất đai",
        "quy định chi tiết",
    ),
    (
        "Những nghị định, thông tư nào quy định chi tiết và hướng dẫn thi hành Luật Đất đai 2024",
        "relation",
        "guides",
        "in",
        (ND, TT),
        "Luật Đất đai",
        "bare year after a law",
    ),
    (
        "Thông tư 15/2025/TT-BNV hướng dẫn nghị định nào?",
        "relation",
        "guides",
        "out",
        (ND,),
        "15/2025/TT-BNV",
        "object asked",
    ),
    (
        "Các văn bản hướng dẫn thi hành Luật Phòng, chống thiên tai",
        "relation",
        "guides",
        "in",
        (),
        "Luật Phòng, chống thiên tai",
        "noun phrase",
    ),
    (
        "Luật Thi đua, khen thưởng được hướng dẫn bởi những thông tư nào?",
        "relation",
        "guides",
        "in",
        (TT,),
        "Luật Thi đua, khen thưởng",
        "passive",
    ),
    (
        "Hướng dẫn nào quy định biện pháp thi hành Nghị định 152/2025/NĐ-CP?",
        "relation",
        "guides",
        "in",
        ("Hướng dẫn",),
        "152/2025/NĐ-CP",
        "type word asked",
    ),
    (
        "which circulars guide Decree 98/2023/NĐ-CP",
        "relation",
        "guides",
        "in",
        (TT,),
        "98/2023/NĐ-CP",
        "English",
    ),
    (
        "Văn bản hướng dẫn Nghị quyết 98/2023/QH15 gồm những gì",
        "relation",
        "guides",
        "in",
        (),
        "98/2023/QH15",
        "gồm những gì",
    ),
]
OTHERS: list[Row] = [
    (
        "Quy chế 05/QC-UBND được ban hành kèm theo quyết định nào?",
        "relation",
        "issues_with",
        "in",
        (QD,),
        "05/QC-UBND",
        "issued with, passive",
    ),
    (
        "Quyết định 22/QĐ-UBND ban hành kèm theo quy chế nào?",
        "relation",
        "issues_with",
        "out",
        ("Quy chế",),
        "22/QĐ-UBND",
        "issued with, active",
    ),
    (
        "Quyết định nào phê duyệt Đề án 04/ĐA-UBND?",
        "relation",
        "approves",
        "in",
        (QD,),
        "04/ĐA-UBND",
        "approves",
    ),
    (
        "Quyết định 1847/QĐ-TTg phê duyệt đề án nào?",
        "relation",
        "approves",
        "out",
        ("Đề án",),
        "1847/QĐ-TTg",
        "approves, object asked",
    ),
    (
        "Đề án 04/ĐA-UBND được phê duyệt bằng quyết định nào",
        "relation",
        "approves",
        "in",
        (QD,),
        "04/ĐA-UBND",
        "approved by",
    ),
    (
        "Báo cáo nào tổng kết thực hiện Chỉ thị 05-CT/TW?",
        "relation",
        "reports_on",
        "in",
        ("Báo cáo",),
        "05-CT/TW",
        "reports",
    ),
    (
        "Báo cáo 185/BC-UBND báo cáo kết quả thực hiện kế hoạch nào?",
        "relation",
        "reports_on",
        "out",
        (KH,),
        "185/BC-UBND",
        "reports, object asked",
    ),
    (
        "bao cao nao so ket thuc hien ke hoach 20/kh-ubnd",
        "relation",
        "reports_on",
        "in",
        ("Báo cáo",),
        "20/KH-UBND",
        "không dấu",
    ),
    ("Chỉ thị 41-CT/TW được nhắc đến ở đâu?", "mentions", "cites", "in", (), "41-CT/TW", "where is it cited"),
    (
        "chi thi 41-ct/tw duoc nhac den trong van ban nao",
        "mentions",
        "cites",
        "in",
        (),
        "41-CT/TW",
        "không dấu",
    ),
    (
        "Văn bản nào viện dẫn Nghị định 98/2023/NĐ-CP?",
        "mentions",
        "cites",
        "in",
        (),
        "98/2023/NĐ-CP",
        "active",
    ),
    ("which documents mention Directive 41-CT/TW", "mentions", "cites", "in", (), "41-CT/TW", "English"),
    (
        "Kế hoạch 20/KH-UBND dẫn chiếu đến những văn bản nào?",
        "relation",
        "cites",
        "out",
        (),
        "20/KH-UBND",
        "cites, object asked",
    ),
    (
        "Những văn bản liên quan đến Nghị quyết 57-NQ/TW",
        "related",
        None,
        None,
        (),
        "57-NQ/TW",
        "everything around it",
    ),
    ("Lược đồ của Nghị định 98/2023/NĐ-CP", "related", None, None, (), "98/2023/NĐ-CP", "lược đồ"),
    (
        "Kế hoạch 46/KH-UBND có thực hiện Nghị quyết 71/NQ-CP không?",
        "check",
        "implements",
        "out",
        (),
        "46/KH-UBND",
        "yes or no",
    ),
    (
        "Nghị quyết 164/NQ-HĐND có bị Nghị quyết 189/NQ-HĐND sửa đổi không?",
        "check",
        "amends",
        "in",
        (),
        "164/NQ-HĐND",
        "yes or no, passive",
    ),
    (
        "So sánh Thông tư 01/2024/TT-BNV và Thông tư 15/2025/TT-BNV",
        "compare",
        None,
        None,
        (),
        "01/2024/TT-BNV",
        "compare",
    ),
    ("Chỉ thị 41 khác gì Chỉ thị 34?", "compare", None, None, (), "41", "khác gì"),
]
ATTRIBUTES: list[Row] = [
    (
        "Kế hoạch 137/KH-UBND ngày 26/8/2024 là của cơ quan nào?",
        "who_issued",
        None,
        None,
        (),
        "137/KH-UBND",
        "of whom",
    ),
    ("Quyết định 1519/QĐ-TTg do ai ban hành?", "who_issued", None, None, (), "1519/QĐ-TTg", "by whom"),
    ("Cơ quan nào ban hành Chỉ thị 41-CT/TW?", "who_issued", None, None, (), "41-CT/TW", "agency first"),
    ("co quan nao ban hanh chi thi 41-ct/tw", "who_issued", None, None, (), "41-CT/TW", "không dấu"),
    ("who issued Directive 41-CT/TW", "who_issued", None, None, (), "41-CT/TW", "English"),
    ("Ai ký Kế hoạch 33/KH-UBND?", "who_signed", None, None, (), "33/KH-UBND", "signer"),
    ("Kế hoạch 33/KH-UBND do ai ký?", "who_signed", None, None, (), "33/KH-UBND", "signer last"),
    ("who signed Decree 98/2023/NĐ-CP?", "who_signed", None, None, (), "98/2023/NĐ-CP", "English signer"),
    ("Tờ trình 89/TTr-UBND được ban hành ngày nào?", "when", None, None, (), "89/TTr-UBND", "date"),
    ("to trinh 89/ttr-ubnd ban hanh ngay nao", "when", None, None, (), "89/TTr-UBND", "không dấu"),
    ("Khi nào Chỉ thị 41-CT/TW được ban hành?", "when", None, None, (), "41-CT/TW", "question word first"),
    ("when was Directive 41-CT/TW issued?", "when", None, None, (), "41-CT/TW", "English"),
    (
        "Nghị quyết 78/2025/UBTVQH15 được thông qua hôm nào?",
        "when",
        None,
        None,
        (),
        "78/2025/UBTVQH15",
        "adopted",
    ),
    ("Ngày ban hành Thông tư 15/2025/TT-BNV", "when", None, None, (), "15/2025/TT-BNV", "noun phrase"),
    (
        "Nghị định 152/2025/NĐ-CP có hiệu lực từ ngày nào?",
        "effective",
        None,
        None,
        (),
        "152/2025/NĐ-CP",
        "in force from",
    ),
    (
        "nghi dinh 152/2025/nd-cp co hieu luc khi nao",
        "effective",
        None,
        None,
        (),
        "152/2025/NĐ-CP",
        "không dấu",
    ),
    (
        "Thông tư 20/2023/TT-BLĐTBXH áp dụng từ bao giờ",
        "effective",
        None,
        None,
        (),
        "20/2023/TT-BLĐTBXH",
        "applies from",
    ),
    ("When does Decree 98/2023/NĐ-CP take effect?", "effective", None, None, (), "98/2023/NĐ-CP", "English"),
    (
        "Nghị định 98/2023/NĐ-CP hết hiệu lực khi nào?",
        "expires",
        None,
        None,
        (),
        "98/2023/NĐ-CP",
        "end of force",
    ),
    (
        "Thông tư 01/2023/TT-BLĐTBXH còn hiệu lực không?",
        "status",
        None,
        None,
        (),
        "01/2023/TT-BLĐTBXH",
        "status",
    ),
    (
        "thong tu 01/2023/tt-bldtbxh con hieu luc khong",
        "status",
        None,
        None,
        (),
        "01/2023/TT-BLĐTBXH",
        "không dấu",
    ),
    (
        "Quyết định 12/2020/QĐ-UBND đã bị thay thế chưa?",
        "status",
        None,
        None,
        (),
        "12/2020/QĐ-UBND",
        "yes/no of a change is a status",
    ),
    ("Luật Đất đai năm 2013 đã hết hiệu lực chưa", "status", None, None, (), "Luật Đất đai", "law with year"),
    (
        "Tình trạng hiệu lực của Nghị định 10/2022/NĐ-CP",
        "status",
        None,
        None,
        (),
        "10/2022/NĐ-CP",
        "noun phrase",
    ),
    ("Is Circular 01/2024/TT-BNV still in force?", "status", None, None, (), "01/2024/TT-BNV", "English"),
    ("Công văn 595/UBND-KGVX nói về việc gì?", "about", None, None, (), "595/UBND-KGVX", "what about"),
    ("cong van 595/ubnd-kgvx noi ve viec gi", "about", None, None, (), "595/UBND-KGVX", "không dấu"),
    ("Nội dung chính của Kế hoạch 33/KH-UBND là gì?", "about", None, None, (), "33/KH-UBND", "content"),
    ("Trích yếu của Quyết định 326/QĐ-UBND", "about", None, None, (), "326/QĐ-UBND", "subject line"),
    ("what is Decision 1519/QĐ-TTg about?", "about", None, None, (), "1519/QĐ-TTg", "English"),
    ("Kế hoạch 137/KH-UBND", "lookup", None, None, (), "137/KH-UBND", "a symbol alone"),
    ("137 /kh-ubnd", "lookup", None, None, (), "137/KH-UBND", "a symbol typed loosely"),
    ("41-TW/CT", "lookup", None, None, (), "41-CT/TW", "a symbol typed wrongly"),
    ("Cho tôi xem Nghị định 98/2023/NĐ-CP", "lookup", None, None, (), "98/2023/NĐ-CP", "show me"),
    (
        "Kế hoạch thực hiện phòng, chống tham nhũng năm 2025 có số ký hiệu là gì?",
        "number_lookup",
        None,
        None,
        (KH,),
        None,
        "number asked by subject",
    ),
    ("Chỉ thị về phòng cháy chữa cháy số mấy?", "number_lookup", None, None, (CT,), None, "số mấy"),
]
CAMPAIGNS: list[Row] = [
    (
        "Phong trào thi đua “Cả nước chung sức xây dựng nông thôn mới” có những văn bản nào?",
        "campaign",
        None,
        "in",
        (),
        "Cả nước chung sức",
        "quoted",
    ),
    (
        "Liệt kê văn bản về phong trào thi đua cả nước chung sức xây dựng nông thôn mới",
        "campaign",
        None,
        "in",
        (),
        "phong trào thi đua cả nước",
        "unquoted",
    ),
    (
        "phong trao vi nguoi ngheo khong de ai bi bo lai phia sau duoc nhung ke hoach nao trien khai",
        "campaign",
        "implements",
        "in",
        (KH,),
        "phong trao vi nguoi",
        "không dấu, the name holds ai and bị",
    ),
    (
        "Kế hoạch nào phát động phong trào thi đua đẩy mạnh cải cách hành chính?",
        "campaign",
        "launches",
        "in",
        (KH,),
        "phong trào thi đua đẩy mạnh",
        "launched by",
    ),
    (
        "Kế hoạch nào triển khai phong trào Toàn dân bảo vệ an ninh Tổ quốc",
        "campaign",
        "implements",
        "in",
        (KH,),
        "phong trào Toàn dân",
        "carried out by",
    ),
    (
        "Phong trào thi đua xây dựng xã hội học tập do ai phát động?",
        "who_issued",
        "launches",
        "in",
        (),
        "Phong trào thi đua xây dựng",
        "launcher",
    ),
    ("Phong trào nào lo nhà ở cho hộ nghèo?", "campaign", None, "out", ("campaign",), None, "campaign asked"),
    (
        "Quyết định 666/QĐ-TTg phát động phong trào nào?",
        "relation",
        "launches",
        "out",
        ("campaign",),
        "666/QĐ-TTg",
        "campaign asked of a document",
    ),
    (
        "Kế hoạch nào thực hiện chủ đề năm 2025 của thành phố?",
        "campaign",
        "implements",
        "in",
        (KH,),
        "chủ đề năm 2025",
        "theme of the year",
    ),
    (
        "which plans launch the campaign “Clean streets”?",
        "campaign",
        "launches",
        "in",
        (KH,),
        "Clean streets",
        "English",
    ),
    (
        "Có bao nhiêu kế hoạch triển khai phong trào thi đua “Dân vận khéo”?",
        "count",
        "implements",
        "in",
        (KH,),
        "Dân vận khéo",
        "counted",
    ),
]
CLASSES: list[Row] = [
    (
        "kế hoạch năm 2024 của UBND thành phố thực hiện nghị quyết của Chính phủ",
        "relation",
        "implements",
        "in",
        (KH,),
        "",
        "class on both ends",
    ),
    (
        "ke hoach nam 2024 cua ubnd thanh pho thuc hien nghi quyet cua chinh phu",
        "relation",
        "implements",
        "in",
        (KH,),
        "",
        "không dấu",
    ),
    (
        "Có bao nhiêu kế hoạch thực hiện Chỉ thị 41-CT/TW?",
        "count",
        "implements",
        "in",
        (KH,),
        "41-CT/TW",
        "count",
    ),
    (
        "how many plans implement Directive 41-CT/TW?",
        "count",
        "implements",
        "in",
        (KH,),
        "41-CT/TW",
        "English count",
    ),
    (
        "UBND thành phố Cần Thơ ban hành bao nhiêu kế hoạch năm 2025?",
        "count",
        None,
        None,
        (KH,),
        None,
        "count of a class",
    ),
    ("Liệt kê các nghị định của Chính phủ năm 2025", "list", None, None, (ND,), None, "list of a class"),
    ("list all decrees of 2025", "list", None, None, (ND,), None, "English list"),
    (
        "Năm 2024 Bộ Nội vụ ban hành những thông tư nào?",
        "list",
        None,
        None,
        (TT,),
        None,
        "agency and year first",
    ),
    ("nam 2024 bo noi vu ban hanh nhung thong tu nao", "list", None, None, (TT,), None, "không dấu"),
    ("Có văn bản nào về chuyển đổi số trong trường học không?", "list", None, None, (), None, "subject only"),
    ("Văn bản nào quy định việc họp trực tuyến?", "list", None, None, (), None, "subject only"),
    (
        "Thành phố đã ban hành những kế hoạch nào để thực hiện chương trình giảm nghèo năm 2025?",
        "relation",
        "implements",
        "in",
        (KH,),
        None,
        "object in words",
    ),
    (
        "Việc tinh giản biên chế được thực hiện theo những văn bản nào?",
        "relation",
        "implements",
        "out",
        (),
        None,
        "basis of a matter",
    ),
    (
        "Chi trả trợ cấp cho người có công căn cứ nghị định nào?",
        "relation",
        "based_on",
        "out",
        (ND,),
        None,
        "basis of a matter, bare verb",
    ),
    ("Cơ quan nào chủ trì tổ chức hội thi?", "agency", None, None, (), None, "who does it"),
    ("Mức hỗ trợ xây nhà cho hộ nghèo là bao nhiêu?", "content", None, None, (), None, "content"),
    ("muc ho tro xay nha cho ho ngheo la bao nhieu", "content", None, None, (), None, "không dấu"),
    ("Vì sao tiến độ giải ngân còn chậm?", "content", None, None, (), None, "why"),
    (
        "Khi nào người hoạt động không chuyên trách phải nghỉ theo Chỉ thị 21/CT-TTg?",
        "content",
        None,
        None,
        (),
        "21/CT-TTg",
        "a fact under a document",
    ),
    (
        "Hộ kinh doanh có phải nộp thuế môn bài theo Nghị định 141/2026/NĐ-CP không?",
        "content",
        None,
        None,
        (),
        "141/2026/NĐ-CP",
        "yes/no under a document",
    ),
    ("Xin chào", "content", None, None, (), None, "no question at all"),
    ("?", "content", None, None, (), None, "only a mark"),
]
DESCRIBED: list[Row] = [
    (
        "Kế hoạch 46/KH-UBND về triển khai Nghị quyết 71/NQ-CP cụ thể hóa nghị quyết nào?",
        "relation",
        "implements",
        "out",
        (NQ,),
        "46/KH-UBND",
        "a title with a document in it",
    ),
    (
        "Chỉ thị 12/CT-TTg về tăng cường phòng cháy của các địa phương được UBND tỉnh Lào Cai triển khai bằng kế hoạch nào?",
        "relation",
        "implements",
        "in",
        (KH,),
        "12/CT-TTg",
        "a title, then an agent",
    ),
    (
        "Thực hiện Quyết định 33/QĐ-TTg về phê duyệt đề án trồng rừng, UBND tỉnh đã ban hành những kế hoạch nào?",
        "relation",
        "implements",
        "in",
        (KH,),
        "33/QĐ-TTg",
        "fronted, with a verb in the title",
    ),
    (
        "Liệt kê các công văn triển khai Kế hoạch 46/KH-UBND về thực hiện Nghị quyết 71/NQ-CP",
        "relation",
        "implements",
        "in",
        ("Công văn",),
        "46/KH-UBND",
        "a list is no yes/no question",
    ),
    (
        "Văn bản nào hướng dẫn 67/2025/QH15?",
        "relation",
        "guides",
        "in",
        (),
        "67/2025/QH15",
        "hướng dẫn before another type's symbol",
    ),
    (
        "Nghị định 90/2019/NĐ-CP hết hiệu lực do văn bản nào?",
        "relation",
        "repeals",
        "in",
        (),
        "90/2019/NĐ-CP",
        "ended by",
    ),
    (
        "nhung van ban nao het hieu luc khi nghi dinh 38/2022/nd-cp co hieu luc",
        "relation",
        "repeals",
        "out",
        (),
        "38/2022/NĐ-CP",
        "không dấu, ended when",
    ),
    (
        "Kế hoạch 58/KH-UBND do UBND tỉnh Sóc Trăng (cũ) ban hành triển khai quyết định nào?",
        "relation",
        "implements",
        "out",
        (QD,),
        "58/KH-UBND",
        "do … ban hành describes",
    ),
    (
        "Nghị quyết 25-NQ/TW được Bộ Chính trị cụ thể hóa bằng chỉ thị nào?",
        "relation",
        "implements",
        "in",
        (CT,),
        "25-NQ/TW",
        "agent between được and the verb",
    ),
    (
        "Kế hoạch thực hiện Chỉ thị 41-CT/TW ban hành ngày nào?",
        "when",
        "implements",
        "in",
        (KH,),
        "41-CT/TW",
        "the plan is asked about",
    ),
    (
        "Cơ quan nào ban hành văn bản thực hiện Chỉ thị 41-CT/TW?",
        "agency",
        "implements",
        "in",
        (),
        "41-CT/TW",
        "agencies through documents",
    ),
    ("Kế hoạch 88/KH-UBND là văn bản gì?", "lookup", None, None, (), "88/KH-UBND", "là văn bản gì"),
]
ROWS = DESCRIBED + IMPLEMENTS + BASIS + CHANGES + GUIDES + OTHERS + ATTRIBUTES + CAMPAIGNS + CLASSES


def test_the_table_is_large_enough() -> None:
    assert len(ROWS) >= 150


@pytest.mark.parametrize(
    ("text", "kind", "relation", "direction", "types", "anchor", "remark"),
    ROWS,
    ids=[r[0][:60] for r in ROWS],
)
def test_reading(
    text: str,
    kind: str,
    relation: str | None,
    direction: str | None,
    types: tuple[str, ...],
    anchor: str | None,
    remark: str,
) -> None:
    question = read_question(text, LEXICON)
    first = question.anchors[0] if question.anchors else None
    assert question.kind == kind, remark
    assert (question.relations[0] if question.relations else None) == relation, remark
    assert question.direction == direction, remark
    assert question.asked.types == types, remark
    if anchor is None:
        assert first is None, remark
    else:
        assert first is not None, remark
        assert (first.number or first.name or "").startswith(anchor), remark


def read(text: str, previous: Previous | None = None) -> Question:
    return read_question(text, LEXICON, previous)


def test_conditions_go_to_the_part_they_follow() -> None:
    question = read(
        "Kế hoạch năm 2024 của UBND thành phố Cần Thơ nào thực hiện Chỉ thị 41-CT/TW của Bộ Chính trị?"
    )
    assert question.anchors[0].issuers == ("Bộ Chính trị",)
    question = read("Thông tư nào của Bộ Nội vụ năm 2025 hướng dẫn Nghị định 152/2025/NĐ-CP của Chính phủ?")
    assert question.asked.issuers == ("Bộ Nội vụ",)
    assert question.asked.years == (2025, 2025)
    assert question.anchors[0].issuers == ("Chính phủ",)


def test_classes_on_both_ends() -> None:
    question = read("kế hoạch năm 2024 của UBND thành phố thực hiện nghị quyết của Chính phủ")
    assert (question.asked.types, question.asked.issuers, question.asked.year) == (
        (KH,),
        ("UBND thành phố",),
        2024,
    )
    assert (question.anchors[0].types, question.anchors[0].issuers) == ((NQ,), ("Chính phủ",))


def test_an_agency_before_what_is_asked_is_a_loose_condition() -> None:
    question = read("Để triển khai Quyết định 1478/QĐ-TTg, UBND tỉnh Hậu Giang đã ban hành kế hoạch nào?")
    assert question.loose.issuers == ("UBND tỉnh Hậu Giang",)
    assert question.anchors[0].issuers == ()


@pytest.mark.parametrize(
    ("text", "date", "years", "remark"),
    [
        ("Kế hoạch 137/KH-UBND ngày 26/8/2024", "2024-08-26", None, "numeric date"),
        ("Kế hoạch 137/KH-UBND ngày 26 tháng 8 năm 2024", "2024-08-26", None, "date in words"),
        ("ke hoach 137/kh-ubnd ngay 26-8-2024", "2024-08-26", None, "không dấu, dashes"),
        ("Kế hoạch 137/KH-UBND năm 2024", None, (2024, 2024), "year"),
        ("Kế hoạch 137/KH-UBND (2024)", None, (2024, 2024), "year in brackets"),
        ("Luật Đất đai 2024", None, (2024, 2024), "bare year"),
        ("Kế hoạch 137/KH-UBND ngày 31/02/2024", None, None, "no such day"),
    ],
)
def test_dates_of_the_named_document(
    text: str, date: str | None, years: tuple[int, int] | None, remark: str
) -> None:
    anchor = read(text).anchors[0]
    assert (anchor.date, anchor.years) == (date, years), remark


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("Liệt kê các kế hoạch từ năm 2021 đến năm 2023", (2021, 2023)),
        ("Liệt kê các kế hoạch trước năm 2020", (None, 2019)),
        ("Liệt kê các kế hoạch từ năm 2022 đến nay", (2022, None)),
        ("liet ke cac ke hoach nam 2022", (2022, 2022)),
    ],
)
def test_periods(text: str, years: tuple[int | None, int | None]) -> None:
    question = read(text)
    assert (question.asked.years or question.loose.years) == years


def test_a_pronoun_means_the_document_before_it() -> None:
    question = read("Nghị định 90/2019/NĐ-CP còn hiệu lực không, văn bản nào thay thế nó?")
    assert question.relations == ("replaces",)
    assert question.anchors[0].number == "90/2019/NĐ-CP"
    assert "status" in question.aspects


def test_a_pronoun_follows_the_previous_question() -> None:
    previous = Previous((Slot(types=("Kết luận",), number="01-KL/TW"), Slot(types=(CT,), number="05-CT/TW")))
    question = read("kết luận đó tiếp tục thực hiện chỉ thị nào?", previous)
    assert (question.kind, question.relations[0], question.direction) == ("relation", "implements", "out")
    assert question.anchors[0].number == "01-KL/TW"
    assert question.chained
    assert read("chỉ thị này do ai ban hành", previous).anchors[0].number == "05-CT/TW"
    assert read("nghị định đó do ai ban hành", previous).anchors == ()


def test_several_documents_and_both() -> None:
    question = read("Văn bản nào thực hiện cả Chỉ thị 41-CT/TW và Nghị quyết 57-NQ/TW?")
    assert [a.number for a in question.anchors] == ["41-CT/TW", "57-NQ/TW"]
    assert question.every
    assert not read("Văn bản nào thực hiện Chỉ thị 41-CT/TW, Nghị quyết 57-NQ/TW?").every


def test_all_verbs_of_a_row_are_kept() -> None:
    question = read("Nghị định 10/2022/NĐ-CP bị những văn bản nào sửa đổi, thay thế hoặc bãi bỏ")
    assert question.relations == ("amends", "replaces", "repeals")


def test_a_subject_keeps_its_words_as_typed() -> None:
    question = read("Có văn bản nào về chuyển đổi số trong trường học không?")
    assert question.topic[:3] == ("chuyen", "doi", "so")
    assert "chuyển đổi số" in question.subject


@pytest.mark.parametrize(
    "text",
    ["đề án 5 năm", "kế hoạch 6 tháng đầu năm", "kế hoạch 2024", "báo cáo 100 ngày", "chương trình 3.000 km"],
)
def test_numbers_that_are_no_serial_numbers(text: str) -> None:
    assert not any(a.number for a in read(text).anchors)


def test_a_long_question_is_refused_in_vietnamese() -> None:
    with pytest.raises(QuestionTooLong, match=r"10\.000 ký tự"):
        read("a" * 10_000)
    assert read("kế hoạch " * (MAX_LENGTH // 10)).kind


@pytest.mark.parametrize("row", ROWS[:120:7], ids=[r[0][:40] for r in ROWS[:120:7]])
def test_decomposed_text_reads_the_same(row: Row) -> None:
    text = row[0]
    assert read(unicodedata.normalize("NFD", text)) == read(text)
    assert read(f"  {text}\n") == read(text)


@given(st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    question = read(text)
    assert question == read(text)
    assert len(fold(tidy(text))) == len(tidy(text))


@given(st.lists(st.sampled_from([w for row in ROWS[::5] for w in row[0].split()]), max_size=25))
def test_any_order_of_words_is_read(parts: list[str]) -> None:
    assert read(" ".join(parts)).text == tidy(" ".join(parts))


def test_reading_is_linear() -> None:
    import time

    def cost(text: str) -> float:
        start = time.perf_counter()
        read(text)
        return time.perf_counter() - start

    unit = "kế hoạch nào thực hiện phong trào luật 41-CT/TW và "
    read(unit)
    small, large = min(cost(unit * 8) for _ in range(3)), min(cost(unit * 32) for _ in range(3))
    assert large < 12 * small + 0.05
