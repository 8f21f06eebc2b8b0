"""How questions are read: rows about how a sentence is built: rows of kinds and of papers, grounds told aside, parts of a
paper, numbers behind a subject."""

from __future__ import annotations

from tests.search.rows_form import KH, LUAT, ND, NQ, QD, TT, Row

BUILT: list[Row] = [
    (
        "Nghị định 44/2031/NĐ-CP đã bị sửa đổi hoặc bãi bỏ một phần bởi những nghị định nào?",
        "relation", "amends", "in", (ND,), "44/2031/NĐ-CP", "two verbs and how far, before the agent",
    ),
    (
        "Những luật nào, theo các căn cứ của Nghị định 7/2031/NĐ-CP, đã sửa đổi Luật Đất đai?",
        "relation", "amends", "in", (LUAT,), "Luật Đất đai", "whose word it is stands between commas",
    ),
    (
        "nghi dinh nao lay ca Luat Dat dai lan Luat Dau tu lam can cu",
        "relation", "based_on", "in", (ND,), "Luật Đất đai", "không dấu, both of two",
    ),
    (
        "Quyết định nào lấy chiến lược nghề muối (Quyết định 37/QĐ-UBND) làm căn cứ?",
        "relation", "based_on", "in", (QD,), "37/QĐ-UBND", "what the ground is about, before its number",
    ),
    (
        "Khi ra Nghị định 9/2031/NĐ-CP, Chính phủ viện dẫn những luật nào làm căn cứ?",
        "relation", "based_on", "out", (LUAT,), "9/2031/NĐ-CP", "cited as grounds",
    ),
    (
        "Các dòng “Căn cứ” của Quyết định 12/QĐ-UBND dẫn luật nào?",
        "relation", "based_on", "out", (LUAT,), "12/QĐ-UBND", "the lines of grounds, quoted",
    ),
    (
        "Phần căn cứ trong Quyết định 12/QĐ-UBND nêu những nghị định nào?",
        "relation", "based_on", "out", (ND,), "12/QĐ-UBND", "the part of grounds",
    ),
    (
        "Khi Thông tư 5/2031/TT-BCT có hiệu lực thì những thông tư nào hết hiệu lực?",
        "relation", "repeals", "out", (TT,), "5/2031/TT-BCT", "repealed or replaced",
    ),
    (
        "Văn bản hợp nhất 8/VBHN-BCT gộp nội dung của những thông tư nào?",
        "relation", "consolidates", "out", (TT,), "8/VBHN-BCT", "put together",
    ),
    (
        "Kế hoạch 21/KH-UBND thực hiện luật, nghị định và những quyết định nào?",
        "relation", "implements", "out", (LUAT, ND, QD), "21/KH-UBND", "a row of kinds, the last in the plural",
    ),
    (
        "Quyết định 21/QĐ-TTg căn cứ hai luật và một nghị định nào?",
        "relation", "based_on", "out", (LUAT, ND), "21/QĐ-TTg", "how many of each",
    ),
    (
        "Bộ trưởng căn cứ những nghị định nào khi ký Quyết định 2231/QĐ-BCT?",
        "relation", "based_on", "out", (ND,), "2231/QĐ-BCT", "when it was signed",
    ),
    (
        "Để thực hiện quyết định 2093 của Thủ tướng Chính phủ, UBND tỉnh Cà Mau đã ký quyết định nào?",
        "relation", "implements", "in", (QD,), "2093", "a number that is no year",
    ),
    (
        "Nghị quyết của Trung ương về nghề muối (số 20) được Chính phủ và Tỉnh ủy Cà Mau thực hiện bằng những văn bản nào?",
        "relation", "implements", "in", (), "20", "its number behind its subject",
    ),
    (
        "Biểu mẫu của thông tư nào được thay bằng biểu mẫu kèm Thông tư 5/2031/TT-BCT?",
        "relation", "replaces", "out", (TT,), "5/2031/TT-BCT", "what it was replaced by",
    ),
    (
        "Quyết định 3/QĐ-UBND nay bị văn bản nào thay, làm hết hiệu lực?",
        "relation", "replaces", "in", (), "3/QĐ-UBND", "a row of verbs, the last of several words",
    ),
    (
        "nghi quyet nao sua doi nghi quyet 5/NQ-HDND ve So Noi vu, Hoi Nong dan thanh pho",
        "relation", "amends", "in", (NQ,), "5/NQ-HĐND", "không dấu, agencies that a title names",
    ),
    (
        "Quyết định 41/QĐ-UBND đã qua những quyết định sửa đổi nào?",
        "relation", "amends", "in", (QD,), "41/QĐ-UBND", "what it went through, a kind that is a verb too",
    ),
    (
        "Thủ tướng Chính phủ căn cứ những luật nào khi phê duyệt Đề án 41/ĐA-UBND?",
        "relation", "based_on", "out", (LUAT,), "41/ĐA-UBND", "approving is how the paper came about",
    ),
    (
        "Bộ trưởng dẫn những luật nào làm căn cứ lúc ban hành Thông tư 41/2031/TT-BCT?",
        "relation", "based_on", "out", (LUAT,), "41/2031/TT-BCT", "cited as grounds when it was issued",
    ),
    (
        "Phụ lục của nghị định nào được thay bằng phụ lục kèm Nghị định 9/2031/NĐ-CP?",
        "relation", "replaces", "out", (ND,), "9/2031/NĐ-CP", "a part is replaced",
    ),
    (
        "Phong trào toàn dân bảo vệ an ninh Tổ quốc được phát động tại kế hoạch nào?",
        "campaign", "launches", "in", (KH,), "Phong trào toàn dân", "the place where is a paper",
    ),
    (
        "Căn cứ (nghị quyết, nghị định) của thông tư về nuôi cua gồm những gì?",
        "relation", "based_on", "out", (NQ, ND), None, "the kinds told behind the grounds",
    ),
    (
        "Quyết định nào hết hiệu lực khi Quyết định 41/QĐ-UBND được ban hành?",
        "relation", "repeals", "out", (QD,), "41/QĐ-UBND", "ended by another's coming out",
    ),
    (
        "Nghị quyết nào của Bộ Chính trị được thực hiện tại Kế hoạch 41/KH-UBND?",
        "relation", "implements", "out", (NQ,), "41/KH-UBND", "a passive and the paper where",
    ),
    (
        "Hai kế hoạch nào không còn hiệu lực khi Kế hoạch 41/KH-UBND được ban hành?",
        "relation", "repeals", "out", (KH,), "41/KH-UBND", "what another's coming out ended, denied",
    ),
    (
        "Công văn 41/UBND-KT được soạn trên cơ sở tờ trình nào?",
        "relation", "based_on", "out", ("Tờ trình",), "41/UBND-KT", "what it was written on",
    ),
    (
        "Quyết định 41/QĐ-UBND được Hội Nông dân thành phố căn cứ để ban hành kế hoạch nào?",
        "relation", "based_on", "in", (KH,), "41/QĐ-UBND", "who rests on it stands in the passive",
    ),
    (
        "Nghị quyết Trung ương 20-NQ/TW được Tỉnh ủy Cà Mau triển khai bằng chương trình và kế hoạch nào?",
        "relation", "implements", "in", ("Chương trình", KH), "20-NQ/TW", "whose it is, between kind and number",
    ),
    (
        "Bản báo cáo nào không còn giá trị khi có Báo cáo 41/BC-UBND?",
        "relation", "repeals", "out", ("Báo cáo",), "41/BC-UBND", "ended by the coming of another",
    ),
    (
        "Văn bản nào không còn hiệu lực kể từ khi ban hành Nghị định 41/2031/NĐ-CP?",
        "relation", "repeals", "out", (), "41/2031/NĐ-CP", "ended by the coming of another, told by its coming out",
    ),
    (
        "Từ ngày Nghị định 41/2031/NĐ-CP có hiệu lực thì những thông tư nào bị bãi bỏ toàn bộ hay từng phần?",
        "relation", "repeals", "out", (TT,), "41/2031/NĐ-CP", "what suffers when it takes effect",
    ),
    (
        "chi thi 41-CT/TW duoc tinh nao dan lam can cu, o quyet dinh so may",
        "relation", "based_on", "in", (QD,), "41-CT/TW", "không dấu, who and by which paper",
    ),
    (
        "Khi ban hành Nghị định 41/2031/NĐ-CP, Chính phủ viện dẫn những căn cứ nào?",
        "relation", "based_on", "out", (), "41/2031/NĐ-CP", "grounds, whatever the verb of telling them",
    ),
    (
        "Luật Thủy lợi do nghị định nào quy định chi tiết?",
        "relation", "guides", "in", (ND,), "Luật Thủy lợi", "who does it stands right behind the name",
    ),
    (
        "Hai thông tư cũ nào về nuôi hàu thôi có hiệu lực khi có Thông tư 5/2031/TT-BCT?",
        "relation", "repeals", "out", (TT,), "5/2031/TT-BCT", "how many, an adjective before what asks, another word for ending",
    ),
    (
        "nhung quyet dinh cu nao ve quy che hop to het hieu luc khi co Quyet dinh 12/QĐ-UBND",
        "relation", "repeals", "out", (QD,), "12/QĐ-UBND", "không dấu, ended when there is the named one",
    ),
    (
        "Văn bản nào làm hết hiệu lực Quyết định 12/QĐ-UBND?",
        "relation", "repeals", "in", (), "12/QĐ-UBND", "what ends the named one",
    ),
    (
        "Quyết định 12/QĐ-UBND hết hiệu lực khi có quyết định nào?",
        "relation", "repeals", "in", (QD,), "12/QĐ-UBND", "the named one ends",
    ),
    (
        "Chỉ thị 12/CT-TTg về phong trào xây dựng đời sống văn hóa được ba địa phương cũ cụ thể bằng những văn bản nào?",
        "relation", "implements", "in", (), "12/CT-TTg", "the campaign tells what the directive is about",
    ),
    (
        "Bộ viện đến những luật nào khi ra Thông tư 5/2031/TT-BCT?",
        "relation", "based_on", "out", (LUAT,), "5/2031/TT-BCT", "another word for resting on them",
    ),
    (
        "kế hoạch xây bệnh viện đến các nghị quyết nào",
        "list", None, None, (NQ,), None, "a hospital rests on nothing",
    ),
    (
        "Những thông tư nào bị Thông tư 5/2031/TT-BCT bãi bỏ một số điều khoản?",
        "relation", "repeals", "out", (TT,), "5/2031/TT-BCT", "parts of them",
    ),
    (
        "Kế hoạch của Tỉnh ủy ngày 4/4/2031 được UBND tỉnh thực hiện bằng kế hoạch nào?",
        "relation", "implements", "in", (KH,), "", "who does it, behind the passive",
    ),
    (
        "Luật ban hành ngày 2/2/2031 nêu trong quyết định của Cà Mau sửa đổi, bổ sung những luật nào?",
        "relation", "amends", "out", (LUAT,), "", "one thing done, told with a comma",
    ),
    (
        "Trong các căn cứ của Thông tư 5/2031/TT-BCT, những nghị định nào của Chính phủ được viện dẫn?",
        "relation", "based_on", "out", (ND,), "5/2031/TT-BCT", "the grounds in front, cited by the named one and not citing it",
    ),
    (
        "trong cac can cu cua Thông tư 5/2031/TT-BCT, nghi dinh nao duoc nhac den",
        "relation", "based_on", "out", (ND,), "5/2031/TT-BCT", "không dấu",
    ),
    (
        "Trong Thông tư 5/2031/TT-BCT, nghị định nào được viện dẫn?",
        "relation", "cites", "out", (ND,), "5/2031/TT-BCT", "cited anywhere in it",
    ),
]  # fmt: skip
