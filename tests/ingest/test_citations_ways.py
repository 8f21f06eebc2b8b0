"""The many ways in which a sentence gives a paper's number, day, issuer and title, one row each."""

from __future__ import annotations

import pytest

from tests.ingest.citing import cite

Told = tuple[str | None, str | None, str | None, str | None, str | None]

WAYS: list[tuple[str, list[Told], str]] = [
    ("Thay thế Quyết định số 12/2001/QĐ.UB ngày 15/01/2001 của Ủy ban nhân dân tỉnh về quản lý chợ.",
     [("12/2001/QĐ-UB", "Quyết định", "2001-01-15", "UBND tỉnh", "về quản lý chợ")], "a dot for the dash"),
    ("Nghị quyết số 15-NQ.TU ngày 02/3/2010 của Tỉnh ủy và Chỉ thị số 13/CT-UB.TH ngày 5/6/1996.",
     [("15-NQ/TU", "Nghị quyết", "2010-03-02", "Tỉnh ủy", None),
      ("13/CT-UB-TH", "Chỉ thị", "1996-06-05", "UBND thành phố Cần Thơ", None)], "dots in Party's and units' codes"),
    ("Nghị quyết số 05/NQ-TT.HĐND ngày 01/4/2021 của Thường trực HĐND tỉnh.",
     [("05/NQ-TT.HĐND", "Nghị quyết", "2021-04-01", "Thường trực HĐND tỉnh", None)], "the dot of a body's own code stays"),
    ("Nghị quyết số 2O2/2025/QH15 ngày l2/6/2025 của Quốc hội về sắp xếp đơn vị hành chính cấp tỉnh.",
     [("202/2025/QH15", "Nghị quyết", "2025-06-12", "Quốc hội", "về sắp xếp đơn vị hành chính cấp tỉnh")], "letters that OCR took for digits"),
    ("Quyết định số 28/2022/QĐ-TTg ngày 19/8/20 22 của Thủ tướng Chính phủ quy định cách kiểm kê rừng.",
     [("28/2022/QĐ-TTg", "Quyết định", "2022-08-19", "Thủ tướng Chính phủ", "quy định cách kiểm kê rừng")], "a year with a space"),
    ("SỬA ĐỔI, BỔ SUNG QUY CHẾ BAN HÀNH KÈM THEO QUYẾT ĐỊNH SỐ 19/2017/QĐ-UBND NGÀY 06 THÁNG 9 NĂM 2017 CỦA ỦY BAN NHÂN DÂN TỈNH CÀ MAU",
     [("19/2017/QĐ-UBND", "Quyết định", "2017-09-06", "UBND tỉnh Cà Mau", None)], "a title in capitals"),
    ("VỀ THỰC HIỆN CHƯƠNG TRÌNH SỐ 26-CTR/TU NGÀY 05/6/2023 CỦA BAN THƯỜNG VỤ TỈNH ỦY VỀ THỰC HIỆN NGHỊ QUYẾT SỐ 33-NQ/TW CỦA BỘ CHÍNH TRỊ",
     [("26-CTr/TU", "Chương trình", "2023-06-05", "Ban Thường vụ Tỉnh ủy", "về thực hiện nghị quyết số 33-NQ/TW của Bộ Chính trị"),
      ("33-NQ/TW", "Nghị quyết", None, "Bộ Chính trị", None)], "a body in capitals before the title"),
    ("Thông tư số 22/2008/TT-BTM ngày 15/10/2008 của Bộ Thương mại (nay là Bộ Công Thương) hướng dẫn chế độ ăn ca.",
     [("22/2008/TT-BTM", "Thông tư", "2008-10-15", "Bộ Thương mại", "hướng dẫn chế độ ăn ca")], "what a body is called now"),
    ("Quyết định số 19/QĐ-UBND ngày 14/7/2022 của Chủ tịch UBND tỉnh Yên Bái (trước sáp nhập) ban hành Quy chế họp chợ.",
     [("19/QĐ-UBND", "Quyết định", "2022-07-14", "Chủ tịch UBND tỉnh Yên Bái", "ban hành Quy chế họp chợ")], "a body that was merged"),
    ("Ngày 05/3/2024, Bộ Chính trị, Ban Bí thư ban hành Kết luận số 15-KL/TW về giữ gìn chợ phiên.",
     [("15-KL/TW", "Kết luận", "2024-03-05", "Ban Bí thư", "về giữ gìn chợ phiên")], "the day of two bodies"),
    ("Ngày 05/3/2024, UBND tỉnh Cà Mau phê duyệt Kế hoạch thực hiện Chỉ thị số 18-CT/TW tại Quyết định số 84/QĐ-UBND.",
     [("18-CT/TW", "Chỉ thị", None, None, None), ("84/QĐ-UBND", "Quyết định", "2024-03-05", "UBND tỉnh Cà Mau", "Kế hoạch thực hiện Chỉ thị số 18-CT/TW")], "the day is that of the paper by which it was done"),
    ("Ngày 05/3/2024, UBND thành phố thực hiện Kế hoạch số 12/KH-UBND.",
     [("12/KH-UBND", "Kế hoạch", None, "UBND thành phố Cần Thơ", None)], "a day on which it was carried out"),
    ("Từ ngày 05/3/2024, Sở Y tế cấp thẻ theo Quyết định số 84/QĐ-UBND.",
     [("84/QĐ-UBND", "Quyết định", None, "UBND thành phố Cần Thơ", None)], "a day on which something begins"),
    ("UBND tỉnh Cà Mau ban hành Kế hoạch số 46/KH-UBND ngày 22/7/2025 đẩy nhanh tiến độ sửa chợ, thay thế các kế hoạch trước đây.",
     [("46/KH-UBND", "Kế hoạch", "2025-07-22", "UBND tỉnh Cà Mau", "đẩy nhanh tiến độ sửa chợ")], "what it replaces is no title"),
    ("Nghị quyết số 97/NQ-HĐND ngày 08/7/2022 của HĐND tỉnh Bến Tre khóa X, kỳ họp thứ 7 về kế hoạch năm 2024.",
     [("97/NQ-HĐND", "Nghị quyết", "2022-07-08", "HĐND tỉnh Bến Tre", "về kế hoạch năm 2024")], "the session of a council"),
    ("Chỉ thị số 20-CT/TW ngày 02/01/2025 của Ban Bí thư TW Đảng (khóa XIII) về đại hội đảng.",
     [("20-CT/TW", "Chỉ thị", "2025-01-02", "Ban Bí thư (khóa XIII)", "về đại hội đảng")], "whose bureau it is"),
    ("Công văn số 317/BDN ngày 09/5/2023 của Ban Dân nguyện - Ủy ban Thường vụ Quốc hội về việc chuyển đơn của người dân.",
     [("317/BDN", "Công văn", "2023-05-09", "Ban Dân nguyện", "về việc chuyển đơn của người dân")], "whose part a body is"),
    ("Kế hoạch số 12/KH-NLK ngày 07/4/2022 của UBND tỉnh Lào Cai - Trưởng nhóm liên kết chợ phiên về lịch họp chợ.",
     [("12/KH-NLK", "Kế hoạch", "2022-04-07", "UBND tỉnh Lào Cai", "về lịch họp chợ")], "what a body is besides"),
    ("Kế hoạch số 06-KH/BCĐ ngày 04/9/2024 của Ban Chỉ đạo về nước sạch, vệ sinh và cây xanh tỉnh Tiền Giang về thực hiện Nghị quyết.",
     [("06-KH/BCĐ", "Kế hoạch", "2024-09-04", "Ban Chỉ đạo về nước sạch, vệ sinh và cây xanh tỉnh Tiền Giang", "về thực hiện Nghị quyết")], "a board named by its matter, its place last"),
    ("Thông tư liên tịch số 04/2013/TTLT-UBDT-BTC ngày 08/5/2013 của liên bộ: Ủy ban Dân tộc - Bộ Tài chính hướng dẫn quyết toán tiền muối.",
     [("04/2013/TTLT-UBDT-BTC", "Thông tư liên tịch", "2013-05-08", "Ủy ban Dân tộc, Bộ Tài chính", "hướng dẫn quyết toán tiền muối")], "ministries told as one"),
    ("Chương trình phối hợp số 02/CTPH-MTTQ-HND ngày 4/4/2025 giữa Ủy ban MTTQ Việt Nam tỉnh và Hội Nông dân tỉnh về giám sát.",
     [("02/CTPH-MTTQ-HND", "Chương trình phối hợp", "2025-04-04", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, Hội Nông dân tỉnh", "về giám sát")], "a programme of several bodies"),
    ("Quy chế phối hợp số 03/QCPH-CAT-BCHQS ngày 6/6/2025 của Công an tỉnh và Bộ Chỉ huy Quân sự tỉnh về bảo đảm an ninh.",
     [("03/QCPH-CAT-BCHQS", "Quy chế phối hợp", "2025-06-06", "Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh", "về bảo đảm an ninh")], "rules of two bodies"),
    ("Kết luận số 127-KL/TW ngày 28/02/2025 của Bộ Chính trị, Ban Bí thư về sắp xếp tổ chức bộ máy.",
     [("127-KL/TW", "Kết luận", "2025-02-28", "Bộ Chính trị, Ban Bí thư", "về sắp xếp tổ chức bộ máy")], "two central bodies"),
    ("Nghị quyết số 60-NQ/TW, ngày 12-4-2025, Hội nghị lần thứ mười một Ban Chấp hành Trung ương.",
     [("60-NQ/TW", "Nghị quyết", "2025-04-12", "Ban Chấp hành Trung ương", None)], "a plenum without của"),
    ("Theo Điều 4 Quyết định của Bộ Chính trị số 52-QĐ/TW, ngày 03-8-1999 ban hành Quy định về giữ gìn hồ sơ.",
     [("52-QĐ/TW", "Quyết định", "1999-08-03", "Bộ Chính trị", "ban hành Quy định về giữ gìn hồ sơ")], "the issuer between type and number"),
    ("Quyết định của UBND tỉnh An Giang số 1327/QĐ-UBND (ngày 6/6/2025) về thành lập Tổ công tác.",
     [("1327/QĐ-UBND", "Quyết định", "2025-06-06", "UBND tỉnh An Giang", "về thành lập Tổ công tác")], "so for a province"),
    ("Quyết định số 1234/QĐ-TTg, được Thủ tướng Chính phủ ký ngày 5/6/2024, phê duyệt Chiến lược phát triển thanh niên.",
     [("1234/QĐ-TTg", "Quyết định", "2024-06-05", "Thủ tướng Chính phủ", "phê duyệt Chiến lược phát triển thanh niên")], "told as signed"),
    ("Luật Tổ chức chính quyền địa phương (Luật số 72/2025/QH15) được Quốc hội thông qua ngày 16 tháng 6 năm 2025.",
     [("72/2025/QH15", "Luật", "2025-06-16", "Quốc hội", None)], "told as passed"),
    ("Thông tư số 12/2025/TT-BNNMT (ban hành ngày 19/6/2025) của Bộ Nông nghiệp và Môi trường hướng dẫn phân cấp.",
     [("12/2025/TT-BNNMT", "Thông tư", "2025-06-19", "Bộ Nông nghiệp và Môi trường", "hướng dẫn phân cấp")], "the day alone in brackets"),
    ("Căn cứ Nghị định số 15/2020/NĐ-CP ngày 3/2/2020 của Chính phủ (được sửa đổi, bổ sung tại Nghị định số 14/2022/NĐ-CP) quy định xử phạt;",
     [("15/2020/NĐ-CP", "Nghị định", "2020-02-03", "Chính phủ", "quy định xử phạt"),
      ("14/2022/NĐ-CP", "Nghị định", None, "Chính phủ", None)], "what became of it, before the title"),
    ("Nghị quyết liên tịch số 03/2005/NQLT giữa Hội Nông dân Việt Nam và Bộ Tư pháp về “hòa giải ở thôn” được ban hành ngày 9-6-2005 nhằm phối hợp.",
     [("03/2005/NQLT", "Nghị quyết liên tịch", "2005-06-09", "Hội Nông dân Việt Nam, Bộ Tư pháp", "về “hòa giải ở thôn”")], "the day at the end, the issuers before"),
    ("Ngày 11/6/2021, Bộ Công Thương (Cơ quan giúp việc Hội đồng muối) đã ban hành Quyết định số 1702/QĐ-BCT kèm theo Hướng dẫn ghi sổ chợ.",
     [("1702/QĐ-BCT", "Quyết định", "2021-06-11", "Bộ Công Thương", "kèm theo Hướng dẫn ghi sổ chợ")], "brackets between day and verb"),
    ("Ngày 09/05/2022, Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc ban hành Thông tư số 03/2022/TT-UBDT hướng dẫn họp bản.",
     [("03/2022/TT-UBDT", "Thông tư", "2022-05-09", "Chủ nhiệm Ủy ban Dân tộc", "hướng dẫn họp bản")], "a minister of two titles"),
    ("17/05/2012 Văn bản được ban hành 11/2012/TT-BCT",
     [("11/2012/TT-BCT", "Thông tư", "2012-05-17", "Bộ Công Thương", None)], "the row of a table of a paper's life"),
    ("Ban Thường vụ Huyện ủy Thới Bình đã ban hành Chỉ thị số 14-CT/HU và Kế hoạch số 38-KH/HU về nếp sống mới.",
     [("14-CT/HU", "Chỉ thị", None, "Ban Thường vụ Huyện ủy Thới Bình", "về nếp sống mới"),
      ("38-KH/HU", "Kế hoạch", None, "Ban Thường vụ Huyện ủy Thới Bình", "về nếp sống mới")], "a bureau before two papers"),
    ("UBND huyện Vĩnh Thạnh ban hành Quyết định số 12/QĐ-UBND và Kế hoạch số 13/KH-UBND ngày 4/2/2025 về thi đua.",
     [("12/QĐ-UBND", "Quyết định", None, "UBND huyện Vĩnh Thạnh", "về thi đua"),
      ("13/KH-UBND", "Kế hoạch", "2025-02-04", "UBND huyện Vĩnh Thạnh", "về thi đua")], "one office before two papers"),
    ("Bộ Nội vụ có các Công văn số 1234/BNV-TCBC, 1235/BNV-TCBC và 1240/BNV-CCVC cùng ngày 20/5/2025 về tổ chức bộ máy.",
     [("1234/BNV-TCBC", "Công văn", "2025-05-20", "Bộ Nội vụ", "về tổ chức bộ máy"),
      ("1235/BNV-TCBC", "Công văn", "2025-05-20", "Bộ Nội vụ", "về tổ chức bộ máy"),
      ("1240/BNV-CCVC", "Công văn", "2025-05-20", "Bộ Nội vụ", "về tổ chức bộ máy")], "letters in a row, one label"),
    ("HĐND tỉnh đã ban hành: số 10/2025/NQ-HĐND, số 11/2025/NQ-HĐND và số 12/2025/NQ-HĐND ngày 18/7/2025.",
     [("10/2025/NQ-HĐND", "Nghị quyết", "2025-07-18", "HĐND tỉnh", None),
      ("11/2025/NQ-HĐND", "Nghị quyết", "2025-07-18", "HĐND tỉnh", None),
      ("12/2025/NQ-HĐND", "Nghị quyết", "2025-07-18", "HĐND tỉnh", None)], "one day for a row"),
    ("UBND tỉnh ban hành Kế hoạch số 842/KH-UBND, Tổ chức hội đua ghe mùa nước nổi.",
     [("842/KH-UBND", "Kế hoạch", None, "UBND tỉnh", "Tổ chức hội đua ghe mùa nước nổi")], "a title after a comma"),
    ("Quy định số 44-QĐ/TW ngày 15/9/2017 của Ban Chấp hành Trung ương thi hành Chương III Điều lệ Đảng.",
     [("44-QĐ/TW", "Quy định", "2017-09-15", "Ban Chấp hành Trung ương", "thi hành Chương III Điều lệ Đảng"),
      ("Điều lệ Đảng Cộng sản Việt Nam", "Điều lệ", None, None, None)], "a title that begins with thi hành"),
    ("Tòa án nhân dân tối cao ban hành Công văn số 199/TANDTC-PC ngày 18/12/2020 giải đáp vướng mắc.",
     [("199/TANDTC-PC", "Công văn", "2020-12-18", "Tòa án nhân dân tối cao", "giải đáp vướng mắc")], "a title that begins with giải đáp"),
    ("Quyết định số 1288/QĐ-TTg, Kế hoạch số 204-KH/TU ngày 17/02/2024 của Ban Thường vụ Tỉnh ủy.",
     [("1288/QĐ-TTg", "Quyết định", None, "Thủ tướng Chính phủ", None),
      ("204-KH/TU", "Kế hoạch", "2024-02-17", "Ban Thường vụ Tỉnh ủy", None)], "the next paper is no title"),
    ("Chủ tịch UBND phường Ninh Kiều ký Quyết định số 45/QĐ-UBND ngày 12/3/2025 về kiện toàn Hội đồng.",
     [("45/QĐ-UBND", "Quyết định", "2025-03-12", "Chủ tịch UBND phường Ninh Kiều", "về kiện toàn Hội đồng")], "a ward's chairman"),
    ("Đảng ủy phường Cái Khế ban hành Nghị quyết số 03-NQ/ĐU ngày 10/8/2025 về nhiệm vụ 6 tháng cuối năm.",
     [("03-NQ/ĐU", "Nghị quyết", "2025-08-10", "Đảng ủy phường Cái Khế", "về nhiệm vụ 6 tháng cuối năm")], "a ward's Party committee"),
    ("Ủy ban nhân dân đặc khu Phú Quốc ban hành Kế hoạch số 22/KH-UBND ngày 1/8/2025 về du lịch.",
     [("22/KH-UBND", "Kế hoạch", "2025-08-01", "UBND đặc khu Phú Quốc", "về du lịch")], "a special zone"),
    ("Tập đoàn Điện lực Việt Nam ban hành Quyết định số 567/QĐ-EVN ngày 7/7/2025 về quy chế an toàn.",
     [("567/QĐ-EVN", "Quyết định", "2025-07-07", "Tập đoàn Điện lực Việt Nam", "về quy chế an toàn")], "a state company"),
    ("Trường Đại học Cần Thơ ban hành Quyết định số 3456/QĐ-ĐHCT ngày 12/8/2025 về tuyển sinh.",
     [("3456/QĐ-ĐHCT", "Quyết định", "2025-08-12", "Trường Đại học Cần Thơ", "về tuyển sinh")], "a university"),
    ("Tổng công ty Lương thực Miền Nam có Tờ trình số 88/TTr-VNF2 ngày 1/7/2025 xin chủ trương đầu tư.",
     [("88/TTr-VNF2", "Tờ trình", "2025-07-01", "Tổng công ty Lương thực Miền Nam", "xin chủ trương đầu tư")], "a corporation with a digit in its code"),
    ("các Quyết định số 12/QĐ-SNNMT, số 15/QĐ-SNNMT của Sở Nông nghiệp và Môi trường tỉnh Cà Mau.",
     [("12/QĐ-SNNMT", "Quyết định", None, "Sở Nông nghiệp và Môi trường tỉnh Cà Mau", None),
      ("15/QĐ-SNNMT", "Quyết định", None, "Sở Nông nghiệp và Môi trường tỉnh Cà Mau", None)], "a merged department"),
    ("Bản án số 25/2024/HS-ST ngày 9/9/2024 của TAND tỉnh Vĩnh Long.",
     [("25/2024/HS-ST", "Bản án", "2024-09-09", "Tòa án nhân dân tỉnh Vĩnh Long", None)], "a judgment"),
    ("UBND tỉnh ban hành Kế hoạch số 77/KH-UBND3 triển khai chuyển đổi số.",
     [("77/KH-UBND", "Kế hoạch", None, "UBND tỉnh", "triển khai chuyển đổi số")], "a footnote's mark at the code"),
    ("Công văn số: 789 /UBND - NC ngày 02.04.2025 của UBND tỉnh Bến Tre v/v tăng cường kỷ luật hành chính.",
     [("789/UBND-NC", "Công văn", "2025-04-02", "UBND tỉnh Bến Tre", "v/v tăng cường kỷ luật hành chính")], "a colon, spaces, dots"),
    ("Quyết định số 27-QĐ/TƯ ngày 3/4/2025 của Ban Thường vụ Tỉnh ủy Cà Mau.",
     [("27-QĐ/TU", "Quyết định", "2025-04-03", "Ban Thường vụ Tỉnh ủy Cà Mau", None)], "a horn too many"),
    ("Viện kiểm sát nhân dân tỉnh Vĩnh Long có Kế hoạch số 21/KH-VKS ngày 9/1/2025 về công tác năm.",
     [("21/KH-VKS", "Kế hoạch", "2025-01-09", "Viện kiểm sát nhân dân tỉnh Vĩnh Long", "về công tác năm")], "a procuracy"),
    ("Căn cứ Luật sửa đổi, bổ sung Luật Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài ngày 21 tháng 11 năm 2017;",
     [("Luật sửa đổi, bổ sung Luật Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài", "Luật", "2017-11-21", None, None),
      ("Luật Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài", "Luật", None, None, None)], "a law that amends another whole"),
    ("Chỉ thị số 61-CT/QUTW, Chỉ thị số 64-CT/QUTW của Quân ủy Trung ương về rèn luyện thể lực.",
     [("61-CT/QUTW", "Chỉ thị", None, "Quân ủy Trung ương", "về rèn luyện thể lực"),
      ("64-CT/QUTW", "Chỉ thị", None, "Quân ủy Trung ương", "về rèn luyện thể lực")], "a code that ends in TW, a title for both"),
    ("Quyết định số 12/QĐ-UBND ngày 2/3/2024 và Kế hoạch số 15/KH-UBND ngày 4/4/2024 của UBND tỉnh về chuyển đổi số.",
     [("12/QĐ-UBND", "Quyết định", "2024-03-02", "UBND tỉnh", None),
      ("15/KH-UBND", "Kế hoạch", "2024-04-04", "UBND tỉnh", "về chuyển đổi số")], "a paper with its own day has its own title"),
    ("Chương trình phối hợp số 11/CTPH-HPN-CAT ngày 26/02/2019 của Hội Phụ nữ tỉnh, Công an tỉnh trong công tác bảo vệ trẻ em.",
     [("11/CTPH-HPN-CAT", "Chương trình phối hợp", "2019-02-26", "Hội Phụ nữ tỉnh, Công an tỉnh", "trong công tác bảo vệ trẻ em")], "what is agreed on"),
    ("Căn cứ Luật sửa đổi, bổ sung Luật Thủy lợi, Luật Đê điều ngày 4 tháng 4 năm 2027;",
     [("Luật sửa đổi, bổ sung Luật Thủy lợi, Luật Đê điều", "Luật", "2027-04-04", None, None),
      ("Luật Thủy lợi", "Luật", None, None, None), ("Luật Đê điều", "Luật", None, None, None)], "a law that amends two"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "told", "remark"), WAYS, ids=[row[2] for row in WAYS])
def test_ways_of_citing(sentence: str, told: list[Told], remark: str) -> None:
    found = [(c.number or c.name, c.type, c.date, c.issuer, c.subject) for c in cite(sentence)]
    assert found == told, remark


def test_what_was_repaired_is_told() -> None:
    read = {
        c.number: c.correction
        for c in cite("Nghị quyết số 2O2/2025/QH15; Quyết định số 12/2001/QĐ.UB; Nghị quyết số 7-NQ.TU.")
    }
    assert read == {
        "202/2025/QH15": "2O2/2025/QH15 → 202/2025/QH15",
        "12/2001/QĐ-UB": "12/2001/QĐ.UB → 12/2001/QĐ-UB",
        "7-NQ/TU": "7-NQ.TU → 7-NQ/TU",
    }


def test_a_letter_at_a_numbers_end_is_its_own() -> None:
    assert [c.number for c in cite("Quyết định số 12b/QĐ-UBND và Quyết định số 15D/QĐ-UBND.")] == [
        "12b/QĐ-UBND",
        "15D/QĐ-UBND",
    ]


MISREAD = [
    ("Quyết định số 12l/QĐ-UBND", "121/QĐ-UBND", "l for 1 at the end of a number"),
    ("Quyết định số 15O/QĐ-UBND", "150/QĐ-UBND", "O for 0 at the end of a number"),
    ("Thông tư số l3/2020/TT-BYT", "13/2020/TT-BYT", "at its beginning"),
    ("Thông tư số 13/2O2o/TT-BYT", "13/2020/TT-BYT", "in the year"),
    ("Kết luận số 2l-KL/TW", "21-KL/TW", "in a Party number"),
    ("Quyết định số 1394/OĐ-TTg", "1394/QĐ-TTg", "O for Q"),
    ("Nghị quyết số 20-NỌ/TW", "20-NQ/TW", "a dot under it"),
    ("Luật số 59/2020/OH14", "59/2020/QH14", "in the Assembly's code"),
    ("Nghị định số 77/2023/NĐ-GP", "77/2023/NĐ-CP", "G for C: only the Government issues decrees"),
    ("Kế hoạch số 12/KII-UBND", "12/KH-UBND", "II for H, as the word tells"),
    ("Báo cáo số 12/RC-UBND", "12/BC-UBND", "R for B, as the word tells"),
    ("Kế hoạch số 88.KH/TU", "88-KH/TU", "a dot for the first dash"),
    ("Kế hoạch số 19KH-UBND", "19/KH-UBND", "the slash lost"),
    ("Chương trình số 15-CTrTU", "15-CTr/TU", "the slash lost before a Party committee"),
    ("Thông tư số 152017/TT-BXD", "15/2017/TT-BXD", "number and year written as one"),
    ("Quyết định số 332012/QĐ-UBND", "33/2012/QĐ-UBND", "no number has six digits"),
]


@pytest.mark.parametrize(("text", "number", "remark"), MISREAD, ids=[row[2] for row in MISREAD])
def test_misread(text: str, number: str, remark: str) -> None:
    cited = cite(text + " ngày 2/3/2024.")[0]
    printed = text.rpartition(" ")[2]
    assert (cited.number, cited.correction) == (number, f"{printed} → {number}"), remark


NOT_MISREAD = [
    ("lượng khí CO2/kg và khoản 2o/2020", "no symbol"),
    ("Quyết định số 52019/QĐ-CTH", "five digits may be a number"),
    ("Kế hoạch số 12/RC-UBND", "letters unlike the word's code"),
    ("Báo cáo số 12/STC-UBND", "a code of an office"),
]


@pytest.mark.parametrize(("text", "remark"), NOT_MISREAD, ids=[row[1] for row in NOT_MISREAD])
def test_not_misread(text: str, remark: str) -> None:
    assert all(c.correction is None for c in cite(text)), remark


def test_a_misread_law() -> None:
    assert [c.name for c in cite("Căn cứ Luât Giá và Luặt Điện lực ngày 3 tháng 12 năm 2004;")] == [
        "Luật Giá",
        "Luật Điện lực",
    ]
