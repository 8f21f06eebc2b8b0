"""Pages that tell of papers: nothing is said of the page itself, and a paper once named is spoken of over paragraphs."""

from __future__ import annotations

import pytest

from ingest.model import Header
from tests.ingest.relating import Triple, read, triples

HEAD = "Cần Thơ đẩy mạnh chuyển đổi số\n16/05/2025 - 08:30\n"


def on_page(words: str, head: str = HEAD) -> set[Triple]:
    """What the words of a newspaper's page say."""
    return triples(read(f"{head}{words}\nTác giả: Minh Anh\n", Header()))


PAGES: list[tuple[str, set[Triple], str]] = [
    ("UBND thành phố Cần Thơ vừa ban hành Kế hoạch số 97/KH-UBND phát động phong trào thi đua “Cần Thơ đẩy mạnh chuyển đổi số” thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị.", {("97/KH-UBND", "implements", "57-NQ/TW"), ("97/KH-UBND", "launches", "campaign:Cần Thơ đẩy mạnh chuyển đổi số")}, "launched and for what"),
    ("(CTO) - UBND TP Cần Thơ vừa ban hành Kế hoạch số 97/KH-UBND về phát triển dữ liệu số, thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị.", {("97/KH-UBND", "implements", "57-NQ/TW")}, "after a title and a comma"),
    ("UBND TP Cần Thơ vừa ban hành Kế hoạch số 97/KH-UBND về phát triển dữ liệu số.\nTheo đó, Kế hoạch nhằm cụ thể hóa Nghị quyết số 57-NQ/TW của Bộ Chính trị.\nKế hoạch này thay thế Kế hoạch số 12/KH-UBND ngày 05/01/2024.", {("97/KH-UBND", "implements", "57-NQ/TW"), ("97/KH-UBND", "replaces", "12/KH-UBND")}, "the plan, and this plan"),
    ("Nhằm triển khai Nghị quyết số 57-NQ/TW, mới đây, Chủ tịch UBND thành phố đã ký ban hành Kế hoạch số 97/KH-UBND.", {("97/KH-UBND", "implements", "57-NQ/TW")}, "a word of time before who acts"),
    ("Phó Chủ tịch UBND thành phố Nguyễn Văn Hồng vừa ký ban hành Kế hoạch số 97/KH-UBND ngày 14/5/2025 về việc triển khai thực hiện Nghị quyết số 57-NQ/TW.", {("97/KH-UBND", "implements", "57-NQ/TW")}, "an officer signs"),
    ("Ngày 14/5, UBND thành phố ban hành Kế hoạch số 97/KH-UBND.\nKế hoạch được ban hành nhằm triển khai thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị.", {("97/KH-UBND", "implements", "57-NQ/TW")}, "was issued to"),
    ("Ngày 14/5, UBND thành phố ban hành Kế hoạch số 97/KH-UBND.\nMục đích của Kế hoạch là triển khai thực hiện có hiệu quả Nghị quyết số 57-NQ/TW.", {("97/KH-UBND", "implements", "57-NQ/TW")}, "its purpose is"),
    ("Ngày 14/5, UBND thành phố ban hành Kế hoạch số 97/KH-UBND.\nĐây là văn bản cụ thể hóa Chương trình số 80-CTr/TU của Thành ủy.", {("97/KH-UBND", "implements", "80-CTr/TU")}, "this is the paper that"),
    ("Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ quy định về phân cấp trong lĩnh vực thi đua.\nNghị định có hiệu lực từ ngày 01/7/2025, thay thế Nghị định số 98/2023/NĐ-CP.", {("152/2025/NĐ-CP", "replaces", "98/2023/NĐ-CP")}, "a decree that is in force from"),
    ("Chính phủ vừa ban hành Nghị định số 152/2025/NĐ-CP quy định chi tiết Luật Thi đua, khen thưởng.\nNghị định này có hiệu lực thi hành từ ngày 01/7/2025 và thay thế Nghị định số 98/2023/NĐ-CP.", {("152/2025/NĐ-CP", "guides", "Luật Thi đua, khen thưởng"), ("152/2025/NĐ-CP", "replaces", "98/2023/NĐ-CP")}, "this decree"),
    ("Bộ Nội vụ vừa ban hành Thông tư số 15/2025/TT-BNV quy định biện pháp thi hành Luật Thi đua, khen thưởng và Nghị định số 152/2025/NĐ-CP.\nThông tư có hiệu lực từ ngày 04/8/2025 và bãi bỏ Thông tư số 01/2024/TT-BNV.", {("15/2025/TT-BNV", "guides", "152/2025/NĐ-CP"), ("15/2025/TT-BNV", "guides", "Luật Thi đua, khen thưởng"), ("15/2025/TT-BNV", "repeals", "01/2024/TT-BNV")}, "a circular repeals"),
    ("Ngày 14/5, UBND thành phố ban hành Kế hoạch số 97/KH-UBND về chuyển đổi số.\nTriển khai Kế hoạch này, Sở Khoa học và Công nghệ đã ban hành Kế hoạch số 31/KH-SKHCN.", {("31/KH-SKHCN", "implements", "97/KH-UBND")}, "for this plan"),
    ("Ngày 14/5, UBND thành phố ban hành Kế hoạch số 97/KH-UBND về chuyển đổi số.\nThực hiện Kế hoạch của UBND thành phố, Sở Khoa học và Công nghệ có Công văn số 310/SKHCN-CĐS.", {("310/SKHCN-CĐS", "implements", "97/KH-UBND")}, "for the plan of an office"),
    ("Thủ tướng Chính phủ vừa ký Quyết định số 1315/QĐ-TTg ban hành Kế hoạch tổ chức phong trào thi đua “Cả nước thi đua xây dựng xã hội học tập”.\nHưởng ứng phong trào này, UBND thành phố Cần Thơ đã ban hành Kế hoạch số 97/KH-UBND.", {("1315/QĐ-TTg", "implements", "campaign:Cả nước thi đua xây dựng xã hội học tập"), ("97/KH-UBND", "implements", "campaign:Cả nước thi đua xây dựng xã hội học tập")}, "for this campaign"),
    ("Phong trào thi đua “Cần Thơ đẩy mạnh chuyển đổi số” được UBND thành phố phát động theo Kế hoạch số 97/KH-UBND ngày 14/5/2025.", {("97/KH-UBND", "launches", "campaign:Cần Thơ đẩy mạnh chuyển đổi số")}, "launched by"),
    ("UBND thành phố phát động phong trào thi đua “Cần Thơ đẩy mạnh chuyển đổi số”.\nTheo Kế hoạch số 97/KH-UBND, phong trào kéo dài đến năm 2030.", set(), "a plan named in passing"),
    ("Quyết định số 45/QĐ-UBND ngày 01/02/2026 của UBND thành phố quy định mức hỗ trợ.\nQuyết định có hiệu lực kể từ ngày ký ban hành, thay thế Quyết định số 30/QĐ-UBND và bãi bỏ Quyết định số 31/QĐ-UBND.", {("45/QĐ-UBND", "repeals", "31/QĐ-UBND"), ("45/QĐ-UBND", "replaces", "30/QĐ-UBND")}, "a decision replaces and repeals"),
    ("UBND thành phố vừa ban hành Quyết định số 45/QĐ-UBND sửa đổi, bổ sung một số điều của Quyết định số 30/QĐ-UBND.\nTheo đó, bãi bỏ Quyết định số 31/QĐ-UBND.", {("45/QĐ-UBND", "amends", "30/QĐ-UBND"), ("45/QĐ-UBND", "repeals", "31/QĐ-UBND")}, "thereby repeals"),
    ("Theo Quyết định số 45/QĐ-UBND ngày 01/02/2026, UBND thành phố bãi bỏ Quyết định số 30/QĐ-UBND.", {("45/QĐ-UBND", "repeals", "30/QĐ-UBND")}, "by a decision an office repeals"),
    ("Tại Kế hoạch số 97/KH-UBND, UBND thành phố giao các sở triển khai Nghị quyết số 57-NQ/TW.", {("97/KH-UBND", "implements", "57-NQ/TW")}, "at a plan tasks are given"),
    ("Văn phòng UBND thành phố cho biết, Chủ tịch UBND thành phố vừa có Công văn số 404/UBND-NC chỉ đạo các đơn vị thực hiện Chỉ thị số 41-CT/TW.", {("404/UBND-NC", "implements", "41-CT/TW")}, "a letter tells others to carry out"),
    ("Trong bài viết, tác giả nhắc Kế hoạch số 97/KH-UBND và Nghị quyết số 57-NQ/TW.", set(), "two papers named"),
    ("Người dân phấn khởi thực hiện Nghị quyết số 57-NQ/TW. Kế hoạch số 97/KH-UBND cũng được phổ biến.", set(), "two sentences, nothing tied"),
    ("UBND thành phố ban hành Kế hoạch số 97/KH-UBND. Kế hoạch đặt mục tiêu 90% thủ tục trực tuyến; triển khai đồng bộ Chương trình số 80-CTr/TU.", set(), "a semicolon, and others act"),
    ("Chỉ thị số 41-CT/TW của Bộ Chính trị ra đời thay thế Chỉ thị số 34-CT/TW ngày 07/4/2014. Để triển khai Chỉ thị, Ban Thường vụ Thành ủy ban hành Kế hoạch số 419-KH/TU.", {("41-CT/TW", "replaces", "34-CT/TW"), ("419-KH/TU", "implements", "41-CT/TW")}, "the directive, bare"),
    ("Bộ Chính trị ban hành Chỉ thị số 41-CT/TW về đổi mới công tác thi đua.\nNgay sau khi Chỉ thị được ban hành, Ban Thường vụ Thành ủy đã có Kế hoạch số 419-KH/TU.", {("419-KH/TU", "implements", "41-CT/TW")}, "when the directive was issued"),
    ("Bộ Chính trị ban hành Chỉ thị số 41-CT/TW về đổi mới công tác thi đua.\nQuán triệt Chỉ thị này, Tỉnh ủy Hậu Giang ban hành Chương trình số 87-CTr/TU; Thành ủy Cần Thơ có Kế hoạch số 419-KH/TU.", {("419-KH/TU", "implements", "41-CT/TW"), ("87-CTr/TU", "implements", "41-CT/TW")}, "two offices for one directive"),
    ("Hội đồng nhân dân thành phố thông qua Nghị quyết số 15/2025/NQ-HĐND.\nNghị quyết được xây dựng trên cơ sở Nghị định số 20/2021/NĐ-CP.", {("15/2025/NQ-HĐND", "based_on", "20/2021/NĐ-CP")}, "a resolution built on"),
    ("Ông Trần Văn Lâu, Chủ tịch UBND tỉnh, đã ký Quyết định số 45/QĐ-UBND thay thế Quyết định số 30/QĐ-UBND.", {("45/QĐ-UBND", "replaces", "30/QĐ-UBND")}, "a person signs"),
    ("Thực hiện Nghị quyết số 57-NQ/TW, ông Trần Việt Trường, Chủ tịch UBND thành phố Cần Thơ đã ký ban hành Kế hoạch số 97/KH-UBND.", {("97/KH-UBND", "implements", "57-NQ/TW")}, "a person with his office"),
    ("UBND thành phố ban hành Kế hoạch số 97/KH-UBND.\nKế hoạch trên được ban hành thay cho Kế hoạch số 12/KH-UBND.", {("97/KH-UBND", "replaces", "12/KH-UBND")}, "the plan above takes the place of"),
    ("Kế hoạch số 97/KH-UBND của UBND thành phố ban hành ngày 14/5/2025, trên cơ sở Nghị quyết số 57-NQ/TW.", {("97/KH-UBND", "based_on", "57-NQ/TW")}, "on the ground of"),
    ("Bộ Nội vụ đã có Công văn số 6026/BNV-BTĐKT hướng dẫn tổng kết phong trào thi đua “Cả nước chung sức xây dựng nông thôn mới”.", {("6026/BNV-BTĐKT", "guides", "campaign:Cả nước chung sức xây dựng nông thôn mới")}, "a letter guides the review of a campaign"),
    ("UBND thành phố ban hành Kế hoạch số 97/KH-UBND nhằm hưởng ứng phong trào thi đua “Cả nước thi đua xây dựng xã hội học tập” do Thủ tướng Chính phủ phát động tại Quyết định số 1315/QĐ-TTg.", {("1315/QĐ-TTg", "launches", "campaign:Cả nước thi đua xây dựng xã hội học tập"), ("97/KH-UBND", "implements", "campaign:Cả nước thi đua xây dựng xã hội học tập")}, "a plan for a campaign that a decision launched"),
    ("Triển khai Quyết định số 539/QĐ-TTg ngày 19/6/2024 của Thủ tướng Chính phủ, UBND tỉnh Sóc Trăng vừa ban hành Kế hoạch tổ chức phong trào thi đua (Kế hoạch số 137/KH-UBND ngày 26/8/2024).", {("137/KH-UBND", "implements", "539/QĐ-TTg")}, "an unnamed plan and its number"),
    ("Theo Kế hoạch số 97/KH-UBND vừa được UBND thành phố ban hành để thực hiện Nghị quyết số 57-NQ/TW, các sở có 5 nhiệm vụ.", {("97/KH-UBND", "implements", "57-NQ/TW")}, "by a plan that was just issued for"),
    ("UBND thành phố Cần Thơ ban hành kế hoạch thực hiện Nghị quyết số 57-NQ/TW. Kế hoạch số 97/KH-UBND nêu 5 nhóm nhiệm vụ.", {("97/KH-UBND", "implements", "57-NQ/TW")}, "a plan without its number, then with it"),
    ("Quyết định này có hiệu lực từ ngày ký, thay thế Quyết định số 30/QĐ-UBND.", set(), "this decision, none named"),
    ("UBND thành phố vừa ban hành Quyết định số 45/QĐ-UBND về mức hỗ trợ.\nQuyết định này có hiệu lực từ ngày ký, thay thế Quyết định số 30/QĐ-UBND ngày 04/3/2022 của UBND thành phố.", {("45/QĐ-UBND", "replaces", "30/QĐ-UBND")}, "this decision, in the next paragraph"),
    ("Luật Thi đua, khen thưởng số 06/2022/QH15 được Quốc hội thông qua. Luật có hiệu lực từ 01/01/2024, thay thế Luật Thi đua, khen thưởng số 15/2003/QH11.", {("06/2022/QH15", "replaces", "15/2003/QH11")}, "the law"),
    ("Để hướng dẫn thi hành Luật này, Chính phủ ban hành Nghị định số 98/2023/NĐ-CP.", set(), "this law, none named"),
    ("Quốc hội thông qua Luật Thi đua, khen thưởng số 06/2022/QH15.\nĐể hướng dẫn thi hành Luật này, Chính phủ ban hành Nghị định số 98/2023/NĐ-CP.", {("98/2023/NĐ-CP", "guides", "06/2022/QH15")}, "this law"),
    ("Nghị quyết số 57-NQ/TW được Cần Thơ cụ thể hóa bằng Chương trình số 80-CTr/TU của Thành ủy và Kế hoạch số 97/KH-UBND của UBND thành phố.", {("80-CTr/TU", "implements", "57-NQ/TW"), ("97/KH-UBND", "implements", "57-NQ/TW")}, "made concrete by two"),
    ("Thành ủy Cần Thơ ban hành Chương trình số 80-CTr/TU thực hiện Nghị quyết số 57-NQ/TW.\nTrên cơ sở Chương trình này, UBND thành phố ban hành Kế hoạch số 97/KH-UBND.", {("80-CTr/TU", "implements", "57-NQ/TW"), ("97/KH-UBND", "based_on", "80-CTr/TU")}, "on the ground of this programme"),
    ("Căn cứ Chương trình số 80-CTr/TU của Thành ủy, UBND thành phố ban hành Kế hoạch số 97/KH-UBND. Kế hoạch này được điều chỉnh bởi Kế hoạch số 112/KH-UBND.", {("112/KH-UBND", "amends", "97/KH-UBND"), ("97/KH-UBND", "based_on", "80-CTr/TU")}, "this plan is changed later"),
    ("Thủ tướng Chính phủ vừa ban hành Quyết định số 1008/QĐ-TTg về việc sửa đổi, bổ sung Quyết định số 1315/QĐ-TTg ngày 09/11/2023.\nQuyết định có hiệu lực từ ngày ký.", {("1008/QĐ-TTg", "amends", "1315/QĐ-TTg")}, "a decision amends"),
    ("Theo Quyết định số 1008/QĐ-TTg vừa được Phó Thủ tướng Lê Thành Long ký ban hành, Kế hoạch nhằm triển khai Nghị quyết số 57-NQ/TW.", set(), "a plan that no paper is tied to"),
    ("Cần Thơ vừa có Kế hoạch số 97/KH-UBND nhằm cụ thể hóa Nghị quyết số 57-NQ/TW của Bộ Chính trị và Chương trình số 80-CTr/TU của Thành ủy.", {("97/KH-UBND", "implements", "57-NQ/TW"), ("97/KH-UBND", "implements", "80-CTr/TU")}, "two objects, news"),
    ("UBND TP. Cần Thơ vừa ban hành Quyết định số 45/2025/QĐ-UBND Quy định về thi đua, khen thưởng.\nQuyết định này có hiệu lực thi hành kể từ ngày 15/8/2025 và thay thế các quyết định: Quyết định số 30/2022/QĐ-UBND của UBND thành phố Cần Thơ; Quyết định số 12/2021/QĐ-UBND của UBND tỉnh Sóc Trăng.", {("45/2025/QĐ-UBND", "replaces", "12/2021/QĐ-UBND"), ("45/2025/QĐ-UBND", "replaces", "30/2022/QĐ-UBND")}, "a list after a colon, over a semicolon"),
    ("Sáng 15/5, tại hội nghị triển khai Nghị quyết số 57-NQ/TW, lãnh đạo thành phố đã quán triệt Kế hoạch số 97/KH-UBND.", set(), "taught at a meeting"),
    ("Đây là nội dung được nêu tại Kế hoạch số 97/KH-UBND của UBND thành phố triển khai thực hiện Chỉ thị số 41-CT/TW của Bộ Chính trị.", {("97/KH-UBND", "implements", "41-CT/TW")}, "named with its title"),
    ("Bộ Nội vụ ban hành Thông tư số 15/2025/TT-BNV. Thông tư gồm 3 chương, 20 điều, hướng dẫn một số điều của Nghị định số 152/2025/NĐ-CP.", {("15/2025/TT-BNV", "guides", "152/2025/NĐ-CP")}, "chapters, then what it guides"),
    ("Thông tư 15/2025/TT-BNV có hiệu lực từ 4/8/2025, thay thế Thông tư 01/2024/TT-BNV.", {("15/2025/TT-BNV", "replaces", "01/2024/TT-BNV")}, "without the word for number"),
    ("UBND tỉnh Hậu Giang vừa phát động phong trào thi đua “Hậu Giang xanh” theo Kế hoạch số 77/KH-UBND. Phong trào nhằm thực hiện Nghị quyết số 05-NQ/TU.", {("77/KH-UBND", "launches", "campaign:Hậu Giang xanh")}, "a campaign by a plan"),
    ("Ngày 20/5, Sở Nội vụ có Công văn số 812/SNV-TĐKT hướng dẫn triển khai Kế hoạch số 97/KH-UBND ngày 14/5/2025 của UBND thành phố.", {("812/SNV-TĐKT", "guides", "97/KH-UBND")}, "a letter guides a plan"),
    ("UBND thành phố vừa ban hành Kế hoạch số 97/KH-UBND về chuyển đổi số năm 2025.\nKế hoạch đặt ra 5 mục tiêu.\nĐể thực hiện Kế hoạch, Sở Khoa học và Công nghệ đã ban hành Kế hoạch số 31/KH-SKHCN; Sở Nội vụ ban hành Công văn số 812/SNV-TĐKT.", {("31/KH-SKHCN", "implements", "97/KH-UBND"), ("812/SNV-TĐKT", "implements", "97/KH-UBND")}, "the plan, two offices"),
    ("Phó Thủ tướng Trần Hồng Hà vừa ký Quyết định số 1008/QĐ-TTg phê duyệt Kế hoạch thực hiện Luật Đất đai số 31/2024/QH15.", {("1008/QĐ-TTg", "implements", "31/2024/QH15")}, "approved to carry out a law"),
    ("Thành ủy Cần Thơ vừa có Chương trình hành động số 87-CTr/TU, cụ thể hóa Nghị quyết số 57-NQ/TW.\nTriển khai Chương trình của Thành ủy, ngày 14/5, UBND thành phố ban hành Kế hoạch số 97/KH-UBND.", {("87-CTr/TU", "implements", "57-NQ/TW"), ("97/KH-UBND", "implements", "87-CTr/TU")}, "the programme of an office"),
    ("Thực hiện Kế hoạch số 97/KH-UBND của UBND thành phố, phường Cái Khế ra quân dọn vệ sinh.", set(), "work under a plan"),
    ("Ngày 01/7, Nghị định 152/2025/NĐ-CP về thi đua, khen thưởng chính thức có hiệu lực, thay thế Nghị định 98/2023/NĐ-CP.", {("152/2025/NĐ-CP", "replaces", "98/2023/NĐ-CP")}, "comes into force, replaces"),
    ("Nghị định 152/2025/NĐ-CP gồm 5 chương, 90 điều; bãi bỏ Nghị định 98/2023/NĐ-CP và Điều 3 Nghị định 45/2020/NĐ-CP.", {("152/2025/NĐ-CP", "repeals", "45/2020/NĐ-CP"), ("152/2025/NĐ-CP", "repeals", "98/2023/NĐ-CP")}, "a decree of five chapters repeals"),
    ("Bộ trưởng Bộ Nội vụ vừa ký ban hành Thông tư 15/2025/TT-BNV hướng dẫn thi hành Luật Thi đua, khen thưởng và Nghị định 152/2025/NĐ-CP.", {("15/2025/TT-BNV", "guides", "152/2025/NĐ-CP"), ("15/2025/TT-BNV", "guides", "Luật Thi đua, khen thưởng")}, "signed by a minister"),
    ("UBND thành phố Cần Thơ vừa ban hành Kế hoạch số 97/KH-UBND tổ chức thực hiện phong trào thi đua “Cần Thơ xanh” giai đoạn 2025 - 2030.\nPhong trào được phát động nhằm thực hiện Nghị quyết số 05-NQ/TU.", {("97/KH-UBND", "implements", "campaign:Cần Thơ xanh")}, "a campaign was launched to carry out"),
    ("Theo quy định tại khoản 2 Điều 5 Nghị định số 98/2023/NĐ-CP, cá nhân được xét tặng danh hiệu khi có đủ tiêu chuẩn. Trường hợp Nghị định được sửa đổi, bổ sung thì thực hiện theo văn bản mới.", set(), "a rule is told"),
    ("Hỏi: Tôi được hưởng chế độ theo Quyết định số 62/2011/QĐ-TTg hay Nghị định số 20/2021/NĐ-CP?\nTrả lời: Căn cứ Điều 5 Nghị định số 20/2021/NĐ-CP, trường hợp của ông được hưởng trợ cấp. Luật sư cho rằng nên thực hiện theo Quyết định số 62/2011/QĐ-TTg.", set(), "questions and answers"),
    ("Theo Thông tư số 15/2025/TT-BNV hướng dẫn Luật Thi đua, khen thưởng, hồ sơ gồm 5 loại giấy tờ. Trước đây, Thông tư số 01/2024/TT-BNV quy định 7 loại.", {("15/2025/TT-BNV", "guides", "Luật Thi đua, khen thưởng")}, "two circulars of two times"),
    ("Đại biểu đề nghị Quốc hội sửa đổi Luật Đất đai số 31/2024/QH15 và ban hành nghị quyết thay thế Nghị quyết số 18-NQ/TW.", set(), "what is asked of the National Assembly"),
    ("Bộ Nội vụ đang lấy ý kiến dự thảo Nghị định thay thế Nghị định số 98/2023/NĐ-CP.", set(), "a draft"),
    ("Sở Tư pháp đã thẩm định dự thảo Quyết định sửa đổi Quyết định số 30/2022/QĐ-UBND của UBND thành phố.", set(), "a draft assessed"),
    ("Thủ tướng Chính phủ vừa ban hành Chỉ thị số 19/CT-TTg về phong trào “Bình dân học vụ số”.\nChỉ thị nêu rõ, thực hiện Nghị quyết số 57-NQ/TW, các bộ, ngành cần đẩy mạnh.", {("19/CT-TTg", "implements", "campaign:Bình dân học vụ số")}, "a directive that is quoted"),
    ("Ngày 10/6, HĐND thành phố thông qua Nghị quyết số 15/2025/NQ-HĐND quy định chính sách hỗ trợ.\nNghị quyết này bãi bỏ Nghị quyết số 05/2021/NQ-HĐND, Nghị quyết số 08/2022/NQ-HĐND và có hiệu lực từ ngày 20/6/2025.", {("15/2025/NQ-HĐND", "repeals", "05/2021/NQ-HĐND"), ("15/2025/NQ-HĐND", "repeals", "08/2022/NQ-HĐND")}, "this resolution, in the next paragraph"),
    ("UBND thành phố vừa có Quyết định số 45/QĐ-UBND ban hành Kế hoạch triển khai thi hành Luật Đất đai số 31/2024/QH15 trên địa bàn thành phố.", {("45/QĐ-UBND", "implements", "31/2024/QH15")}, "a plan to carry out a law"),
    ("Công an thành phố ban hành Kế hoạch số 415/KH-CATP mở đợt cao điểm, thực hiện chỉ đạo của Bộ Công an tại Kế hoạch số 299/KH-BCA.", {("415/KH-CATP", "implements", "299/KH-BCA")}, "a plan by direction"),
    ("Thành đoàn phát động phong trào “Tuổi trẻ xanh” theo Kế hoạch số 160-KH/TĐTN. Đây là hoạt động hưởng ứng Kế hoạch số 97/KH-UBND của UBND thành phố.", {("160-KH/TĐTN", "launches", "campaign:Tuổi trẻ xanh")}, "one thing launched, another answered"),
    ("Kế hoạch số 97/KH-UBND được ban hành ngày 14/5 trên cơ sở cụ thể hóa Nghị quyết số 57-NQ/TW.", {("97/KH-UBND", "implements", "57-NQ/TW")}, "on the ground of making concrete"),
    ("Nhằm cụ thể hóa Chỉ thị số 41-CT/TW của Bộ Chính trị, Ban Thường vụ Thành ủy Cần Thơ mới đây đã ban hành Kế hoạch số 419-KH/TU.", {("419-KH/TU", "implements", "41-CT/TW")}, "what an office has issued of late"),
    ("Ban Thường vụ Thành ủy Cần Thơ ban hành Kế hoạch số 419-KH/TU ngày 12/3/2025 về thực hiện Chỉ thị số 41-CT/TW; giao Đảng ủy UBND thành phố lãnh đạo xây dựng kế hoạch thực hiện.", {("419-KH/TU", "implements", "41-CT/TW")}, "others are given tasks"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected", "remark"), PAGES, ids=[row[2] for row in PAGES])
def test_pages(words: str, expected: set[Triple], remark: str) -> None:
    assert on_page(words) == expected, remark


def test_a_paper_read_badly_is_no_page() -> None:
    """Without number and type, but with a preamble and articles: "Quyết định này" may well be the paper itself."""
    words = "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025;\nĐiều 1. Ban hành Quy định kèm theo.\nĐiều 2. Quyết định này thay thế Quyết định số 30/QĐ-UBND."
    assert ("SELF", "replaces", "30/QĐ-UBND") in on_page(words, "")
