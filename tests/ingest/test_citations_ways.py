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
    ("Quyết định số 31/2021/QĐ-TTg ngày 16/7/20 21 của Thủ tướng Chính phủ quy định quy trình rà soát.",
     [("31/2021/QĐ-TTg", "Quyết định", "2021-07-16", "Thủ tướng Chính phủ", "quy định quy trình rà soát")], "a year with a space"),
    ("SỬA ĐỔI, BỔ SUNG QUY CHẾ BAN HÀNH KÈM THEO QUYẾT ĐỊNH SỐ 13/2018/QĐ-UBND NGÀY 27 THÁNG 4 NĂM 2018 CỦA ỦY BAN NHÂN DÂN TỈNH CÀ MAU",
     [("13/2018/QĐ-UBND", "Quyết định", "2018-04-27", "UBND tỉnh Cà Mau", None)], "a title in capitals"),
    ("VỀ THỰC HIỆN CHƯƠNG TRÌNH SỐ 10-CTR/TU NGÀY 13/8/2025 CỦA BAN THƯỜNG VỤ TỈNH ỦY VỀ THỰC HIỆN NGHỊ QUYẾT SỐ 57-NQ/TW CỦA BỘ CHÍNH TRỊ",
     [("10-CTr/TU", "Chương trình", "2025-08-13", "Ban Thường vụ Tỉnh ủy", "về thực hiện nghị quyết số 57-NQ/TW của Bộ Chính trị"),
      ("57-NQ/TW", "Nghị quyết", None, "Bộ Chính trị", None)], "a body in capitals before the title"),
    ("Thông tư số 22/2008/TT-BTM ngày 15/10/2008 của Bộ Thương mại (nay là Bộ Công Thương) hướng dẫn chế độ ăn ca.",
     [("22/2008/TT-BTM", "Thông tư", "2008-10-15", "Bộ Thương mại", "hướng dẫn chế độ ăn ca")], "what a body is called now"),
    ("Nghị quyết số 138/NQ-HĐND ngày 12/12/2023 của HĐND tỉnh Vĩnh Long khóa X, kỳ họp thứ 7 về kế hoạch năm 2024.",
     [("138/NQ-HĐND", "Nghị quyết", "2023-12-12", "HĐND tỉnh Vĩnh Long", "về kế hoạch năm 2024")], "the session of a council"),
    ("Chỉ thị số 20-CT/TW ngày 02/01/2025 của Ban Bí thư TW Đảng (khóa XIII) về đại hội đảng.",
     [("20-CT/TW", "Chỉ thị", "2025-01-02", "Ban Bí thư (khóa XIII)", "về đại hội đảng")], "whose bureau it is"),
    ("Công văn số 499/BDN ngày 14/6/2024 của Ban Dân nguyện - Ủy ban Thường vụ Quốc hội về việc trả lời cử tri.",
     [("499/BDN", "Công văn", "2024-06-14", "Ban Dân nguyện", "về việc trả lời cử tri")], "whose part a body is"),
    ("Kế hoạch số 61/KH-NHT ngày 01/3/2021 của UBND tỉnh Hà Giang - Trưởng nhóm hợp tác du lịch về triển khai các hoạt động liên kết.",
     [("61/KH-NHT", "Kế hoạch", "2021-03-01", "UBND tỉnh Hà Giang", "về triển khai các hoạt động liên kết")], "what a body is besides"),
    ("Kế hoạch số 01-KH/BCĐ ngày 13/8/2025 của Ban Chỉ đạo về khoa học, công nghệ và chuyển đổi số tỉnh Đồng Tháp về thực hiện Nghị quyết.",
     [("01-KH/BCĐ", "Kế hoạch", "2025-08-13", "Ban Chỉ đạo về khoa học, công nghệ và chuyển đổi số tỉnh Đồng Tháp", "về thực hiện Nghị quyết")], "a board named by its matter, its place last"),
    ("Thông tư liên tịch số 01/2014/TTLT-UBDT-BTC ngày 10/01/2014 của liên bộ: Ủy ban Dân tộc - Bộ Tài chính hướng dẫn thực hiện chính sách.",
     [("01/2014/TTLT-UBDT-BTC", "Thông tư liên tịch", "2014-01-10", "Ủy ban Dân tộc, Bộ Tài chính", "hướng dẫn thực hiện chính sách")], "ministries told as one"),
    ("Chương trình phối hợp số 02/CTPH-MTTQ-HND ngày 4/4/2025 giữa Ủy ban MTTQ Việt Nam tỉnh và Hội Nông dân tỉnh về giám sát.",
     [("02/CTPH-MTTQ-HND", "Chương trình phối hợp", "2025-04-04", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, Hội Nông dân tỉnh", "về giám sát")], "a programme of several bodies"),
    ("Quy chế phối hợp số 03/QCPH-CAT-BCHQS ngày 6/6/2025 của Công an tỉnh và Bộ Chỉ huy Quân sự tỉnh về bảo đảm an ninh.",
     [("03/QCPH-CAT-BCHQS", "Quy chế phối hợp", "2025-06-06", "Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh", "về bảo đảm an ninh")], "rules of two bodies"),
    ("Kết luận số 127-KL/TW ngày 28/02/2025 của Bộ Chính trị, Ban Bí thư về sắp xếp tổ chức bộ máy.",
     [("127-KL/TW", "Kết luận", "2025-02-28", "Bộ Chính trị, Ban Bí thư", "về sắp xếp tổ chức bộ máy")], "two central bodies"),
    ("Nghị quyết số 60-NQ/TW, ngày 12-4-2025, Hội nghị lần thứ mười một Ban Chấp hành Trung ương.",
     [("60-NQ/TW", "Nghị quyết", "2025-04-12", "Ban Chấp hành Trung ương", None)], "a plenum without của"),
    ("Thi hành Điều 2 Quyết định của Bộ Chính trị số 31-QĐ/TW, ngày 01-10-1997 ban hành Quy định về thể loại văn bản.",
     [("31-QĐ/TW", "Quyết định", "1997-10-01", "Bộ Chính trị", "ban hành Quy định về thể loại văn bản")], "the issuer between type and number"),
    ("Quyết định của UBND tỉnh An Giang số 1516/QĐ-UBND (ngày 6/6/2025) về thành lập Tổ công tác.",
     [("1516/QĐ-UBND", "Quyết định", "2025-06-06", "UBND tỉnh An Giang", "về thành lập Tổ công tác")], "so for a province"),
    ("Quyết định số 1234/QĐ-TTg, được Thủ tướng Chính phủ ký ngày 5/6/2024, phê duyệt Chiến lược phát triển thanh niên.",
     [("1234/QĐ-TTg", "Quyết định", "2024-06-05", "Thủ tướng Chính phủ", "phê duyệt Chiến lược phát triển thanh niên")], "told as signed"),
    ("Luật Tổ chức chính quyền địa phương (Luật số 72/2025/QH15) được Quốc hội thông qua ngày 16 tháng 6 năm 2025.",
     [("72/2025/QH15", "Luật", "2025-06-16", "Quốc hội", None)], "told as passed"),
    ("Thông tư số 12/2025/TT-BNNMT (ban hành ngày 19/6/2025) của Bộ Nông nghiệp và Môi trường hướng dẫn phân cấp.",
     [("12/2025/TT-BNNMT", "Thông tư", "2025-06-19", "Bộ Nông nghiệp và Môi trường", "hướng dẫn phân cấp")], "the day alone in brackets"),
    ("Căn cứ Nghị định số 15/2020/NĐ-CP ngày 3/2/2020 của Chính phủ (được sửa đổi, bổ sung tại Nghị định số 14/2022/NĐ-CP) quy định xử phạt;",
     [("15/2020/NĐ-CP", "Nghị định", "2020-02-03", "Chính phủ", "quy định xử phạt"),
      ("14/2022/NĐ-CP", "Nghị định", None, "Chính phủ", None)], "what became of it, before the title"),
    ("Nghị quyết liên tịch số 01/2002/NQLT giữa Hội Nông dân Việt Nam và Bộ Công an về “quản lý con em” được ban hành ngày 8-5-2002 nhằm phối hợp.",
     [("01/2002/NQLT", "Nghị quyết liên tịch", "2002-05-08", "Hội Nông dân Việt Nam, Bộ Công an", "về “quản lý con em”")], "the day at the end, the issuers before"),
    ("Ngày 20/3/2020, Bộ Y tế (Cơ quan thường trực Ban Chỉ đạo Quốc gia) đã ban hành Quyết định số 1246/QĐ-BYT kèm theo Hướng dẫn cách ly.",
     [("1246/QĐ-BYT", "Quyết định", "2020-03-20", "Bộ Y tế", "kèm theo Hướng dẫn cách ly")], "brackets between day and verb"),
    ("Ngày 15/03/2024, Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc ban hành Thông tư số 01/2024/TT-UBDT hướng dẫn khen thưởng.",
     [("01/2024/TT-UBDT", "Thông tư", "2024-03-15", "Chủ nhiệm Ủy ban Dân tộc", "hướng dẫn khen thưởng")], "a minister of two titles"),
    ("10/02/2009 Văn bản được ban hành 03/2009/TT-BCT",
     [("03/2009/TT-BCT", "Thông tư", "2009-02-10", "Bộ Công Thương", None)], "the row of a table of a paper's life"),
    ("Ban Thường vụ Huyện ủy Hiệp Đức đã ban hành Chỉ thị số 25-CT/HU và Kế hoạch số 62-KH/HU về đại hội.",
     [("25-CT/HU", "Chỉ thị", None, "Ban Thường vụ Huyện ủy Hiệp Đức", "về đại hội"),
      ("62-KH/HU", "Kế hoạch", None, "Ban Thường vụ Huyện ủy Hiệp Đức", "về đại hội")], "a bureau before two papers"),
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
    ("UBND tỉnh ban hành Kế hoạch số 1199/KH-UBND, Tổ chức các hoạt động kỷ niệm 70 năm ngày thi đua ái quốc.",
     [("1199/KH-UBND", "Kế hoạch", None, "UBND tỉnh", "Tổ chức các hoạt động kỷ niệm 70 năm ngày thi đua ái quốc")], "a title after a comma"),
    ("Quy định số 30-QĐ/TW ngày 26/7/2016 của Ban Chấp hành Trung ương thi hành Chương VII Điều lệ Đảng.",
     [("30-QĐ/TW", "Quy định", "2016-07-26", "Ban Chấp hành Trung ương", "thi hành Chương VII Điều lệ Đảng"),
      ("Điều lệ Đảng Cộng sản Việt Nam", "Điều lệ", None, None, None)], "a title that begins with thi hành"),
    ("Tòa án nhân dân tối cao ban hành Công văn số 199/TANDTC-PC ngày 18/12/2020 giải đáp vướng mắc.",
     [("199/TANDTC-PC", "Công văn", "2020-12-18", "Tòa án nhân dân tối cao", "giải đáp vướng mắc")], "a title that begins with giải đáp"),
    ("Quyết định số 1560/QĐ-TTg, Kế hoạch số 327-KH/TU ngày 20/01/2025 của Ban Thường vụ Tỉnh ủy.",
     [("1560/QĐ-TTg", "Quyết định", None, "Thủ tướng Chính phủ", None),
      ("327-KH/TU", "Kế hoạch", "2025-01-20", "Ban Thường vụ Tỉnh ủy", None)], "the next paper is no title"),
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
    ("Chỉ thị số 78-CT/QUTW, Chỉ thị số 85-CT/QUTW của Quân ủy Trung ương về đẩy mạnh học tập.",
     [("78-CT/QUTW", "Chỉ thị", None, "Quân ủy Trung ương", "về đẩy mạnh học tập"),
      ("85-CT/QUTW", "Chỉ thị", None, "Quân ủy Trung ương", "về đẩy mạnh học tập")], "a code that ends in TW, a title for both"),
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
    assert [c.number for c in cite("Quyết định số 12l/QĐ-UBND và Quyết định số 15O/QĐ-UBND.")] == [
        "12l/QĐ-UBND",
        "15O/QĐ-UBND",
    ]
