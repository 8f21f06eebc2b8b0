"""What the papers of this folder that are made by a script say; `make.py` puts them on pages.

Numbers, dates and titles may be those of real papers; every sentence is ours and the people are invented.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Paper:
    """A paper: letterhead left and right, title, paragraphs, notes; `[^1]` in a paragraph calls note 1.

    A paragraph that begins with "# " is a heading, with "* " an item of a numbered list of the word processor,
    with "| " a row of a table.
    """

    name: str
    left: tuple[str, ...]
    right: tuple[str, ...]
    title: tuple[str, ...]
    body: tuple[str, ...]
    notes: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    signature: tuple[str, ...] = field(default=())


NATION = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")

DIRECTIVE = Paper(
    "chi-thi-41-CT-TW.pdf",
    ("BỘ CHÍNH TRỊ", "*", "Số 41-CT/TW"),
    ("ĐẢNG CỘNG SẢN VIỆT NAM", "Hà Nội, ngày 26 tháng 12 năm 2024"),
    (
        "CHỈ THỊ",
        "CỦA BỘ CHÍNH TRỊ",
        "về tăng cường sự lãnh đạo của Đảng đối với công tác thi đua, khen thưởng trong tình hình mới",
    ),
    (
        "Qua mười năm thực hiện Chỉ thị số 34-CT/TW ngày 07 tháng 4 năm 2014 của Bộ Chính trị, phong trào thi đua"
        " đã lan đến từng cơ sở, song ở không ít nơi việc phát động còn hình thức, việc khen còn dồn vào cán bộ"
        " lãnh đạo[^1]. Để khắc phục, Bộ Chính trị yêu cầu:",
        "1. Cấp ủy các cấp coi thi đua là cách vận động quần chúng hằng ngày; mỗi chi bộ chọn một việc khó, việc"
        " mới để đăng ký thi đua trong năm và kiểm điểm kết quả vào cuối năm.",
        "2. Người đứng đầu chịu trách nhiệm về việc khen đúng người, đúng việc. Không khen theo cơ cấu, không"
        " chia đều chỉ tiêu giữa các đơn vị; người trực tiếp lao động, sản xuất, công tác ở vùng khó khăn, biên"
        " giới, hải đảo được ưu tiên.",
        "3. Cơ quan báo chí dành thời lượng thích đáng để giới thiệu gương tốt; cách nêu gương phải tự nhiên, có"
        " địa chỉ, có việc làm cụ thể để mọi người cùng học theo.",
        "4. Đảng ủy Quốc hội lãnh đạo việc rà soát quy định của Luật Thi đua, khen thưởng[^2]; Đảng ủy Chính phủ"
        " chỉ đạo các bộ, ngành sửa đổi tiêu chuẩn khen thưởng cho phù hợp với mô hình tổ chức mới, giảm giấy tờ"
        " cho người được khen và cho cơ sở, công khai danh sách đề nghị khen trước khi xét ít nhất mười ngày để"
        " nhân dân góp ý.",
        "5. Ban Tổ chức Trung ương chủ trì hướng dẫn, kiểm tra, giám sát; hằng năm báo cáo Ban Bí thư kết quả"
        " thực hiện Chỉ thị này và đề xuất những việc cần làm tiếp.",
        "Chỉ thị này phổ biến đến chi bộ.",
    ),
    (
        "Theo Báo cáo số 512-BC/BTCTW ngày 30 tháng 9 năm 2024 của Ban Tổ chức Trung ương.",
        "Luật số 06/2022/QH15 được Quốc hội thông qua ngày 15 tháng 6 năm 2022.",
    ),
    ("- Các tỉnh ủy, thành ủy;", "- Lưu Văn phòng Trung ương Đảng."),
    ("T/M BỘ CHÍNH TRỊ", "THƯỜNG TRỰC BAN BÍ THƯ", "Hoàng Đức Thịnh"),
)

CONCLUSION = Paper(
    "ket-luan-01-KL-TW.pdf",
    ("BỘ CHÍNH TRỊ", "*", "Số 01-KL/TW"),
    ("ĐẢNG CỘNG SẢN VIỆT NAM", "Hà Nội, ngày 18 tháng 5 năm 2021"),
    (
        "KẾT LUẬN",
        "CỦA BỘ CHÍNH TRỊ",
        "về tiếp tục thực hiện Chỉ thị số 05-CT/TW ngày 15 tháng 5 năm 2016 của Bộ Chính trị khóa XII",
    ),
    (
        "Sau khi nghe Ban Tuyên giáo Trung ương báo cáo kết quả năm năm thực hiện Chỉ thị số 05-CT/TW, Bộ Chính"
        " trị thống nhất kết luận:",
        "1. Việc học tập và làm theo Bác đã thành nền nếp ở phần lớn chi bộ; nơi nào người đứng đầu làm trước thì"
        " nơi đó việc khó được giải quyết nhanh hơn.",
        "2. Tiếp tục thực hiện Chỉ thị số 05-CT/TW ngày 15 tháng 5 năm 2016 gắn với công tác thi đua, khen thưởng"
        " theo Chỉ thị số 34-CT/TW ngày 07 tháng 4 năm 2014; mỗi năm chọn một chủ đề sát với việc của địa phương.",
        "3. Các tỉnh ủy, thành ủy cụ thể hóa Kết luận này bằng chương trình hành động, sơ kết hằng năm vào dịp"
        " kỷ niệm ngày sinh của Bác.",
    ),
    (),
    ("- Các tỉnh ủy, thành ủy;", "- Lưu Văn phòng Trung ương Đảng."),
    ("T/M BỘ CHÍNH TRỊ", "Vũ Trọng Hiếu"),
)

PLAN = Paper(
    "ke-hoach-88-KH-UBND-can-tho.docx",
    ("ỦY BAN NHÂN DÂN", "THÀNH PHỐ CẦN THƠ", "Số: 88/KH-UBND"),
    (*NATION, "Cần Thơ, ngày 14 tháng 02 năm 2025"),
    (
        "KẾ HOẠCH",
        "Thực hiện Chỉ thị số 41-CT/TW ngày 26/12/2024 của Bộ Chính trị về tăng cường sự lãnh đạo của"
        " Đảng đối với công tác thi đua, khen thưởng trong tình hình mới",
    ),
    (
        "Thực hiện Chỉ thị số 41-CT/TW ngày 26/12/2024 của Bộ Chính trị về tăng cường sự lãnh đạo của"
        " Đảng đối với công tác thi đua, khen thưởng trong tình hình mới, Ủy ban nhân dân (UBND) thành phố Cần"
        " Thơ ban hành Kế hoạch như sau:",
        "# I. MỤC ĐÍCH, YÊU CẦU",
        "* Làm cho mỗi cơ quan, đơn vị của UBND[^1] thành phố hiểu thi đua là việc của mình, không phải của riêng"
        " bộ phận tổ chức.",
        "* Bảo đảm tỷ lệ khen thưởng người lao động trực tiếp đạt từ 65% trở lên.",
        "# II. NHIỆM VỤ VÀ THỜI GIAN",
        "| Nội dung | Cơ quan chủ trì | Thời gian",
        "| Quán triệt Chỉ thị | Sở Nội vụ | Quý I năm 2025",
        "| Sửa đổi Quyết định số 10/2024/QĐ-UBND[^2] | Sở Nội vụ | Quý IV năm 2025",
        "# III. TỔ CHỨC THỰC HIỆN",
        "Các sở, ban, ngành gửi chương trình hành động về Sở Nội vụ trước ngày 31 tháng 3 năm 2025; Hội đồng Thi"
        " đua - Khen thưởng thành phố hướng dẫn cách chấm điểm các cụm, khối thi đua.",
        "Trên đây là Kế hoạch của UBND thành phố Cần Thơ./.",
    ),
    (
        "Gồm các sở, các cơ quan ngang sở và các đơn vị sự nghiệp trực thuộc UBND thành phố.",
        "Quyết định số 10/2024/QĐ-UBND ngày 13 tháng 6 năm 2024 của UBND thành phố quy định về công tác thi đua,"
        " khen thưởng trên địa bàn thành phố Cần Thơ.",
    ),
    ("- Bộ Nội vụ;", "- Các sở, ban, ngành thành phố;", "- Lưu: VT."),
    ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Nguyễn Văn Minh"),
)

CAMPAIGN = Paper(
    "ke-hoach-95-KH-UBND-can-tho.docx",
    ("ỦY BAN NHÂN DÂN", "THÀNH PHỐ CẦN THƠ", "Số: 95/KH-UBND"),
    (*NATION, "Cần Thơ, ngày 21 tháng 6 năm 2024"),
    (
        "KẾ HOẠCH",
        "Tổ chức thực hiện Phong trào thi đua “Chung tay xóa nhà tạm, nhà dột nát trên địa bàn thành phố”",
    ),
    (
        "Thực hiện Quyết định số 539/QĐ-TTg ngày 19 tháng 6 năm 2024 của Thủ tướng Chính phủ ban hành Kế hoạch tổ"
        " chức thực hiện Phong trào thi đua “Cả nước chung tay xóa nhà tạm, nhà dột nát”, Ủy ban nhân dân thành"
        " phố Cần Thơ phát động Phong trào thi đua “Chung tay xóa nhà tạm, nhà dột nát trên địa bàn thành phố”"
        " với các nội dung sau:",
        "# I. MỤC TIÊU",
        "Trong năm 2025 sửa chữa hoặc xây mới toàn bộ số nhà tạm của hộ nghèo, hộ cận nghèo, gia đình người có"
        " công còn lại trên địa bàn.",
        "# II. NỘI DUNG THI ĐUA",
        "* Thi đua vận động nguồn lực, công khai từng khoản đóng góp.",
        "* Thi đua góp ngày công; mỗi tổ chức đoàn thể nhận giúp ít nhất một hộ.",
        "# III. KHEN THƯỞNG",
        "Việc khen thưởng thực hiện theo Luật Thi đua, khen thưởng năm 2022 và Nghị định số 98/2023/NĐ-CP ngày 31"
        " tháng 12 năm 2023 của Chính phủ.",
    ),
    (),
    ("- Các sở, ban, ngành thành phố;", "- Lưu: VT."),
    ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Bùi Thanh Phong"),
)

GUIDE = Paper(
    "huong-dan-09-HD-HDTDKT.docx",
    ("ỦY BAN NHÂN DÂN", "THÀNH PHỐ CẦN THƠ", "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG", "Số: 09/HD-HĐTĐKT"),
    (*NATION, "Cần Thơ, ngày 25 tháng 3 năm 2025"),
    ("HƯỚNG DẪN", "Chấm điểm, bình xét thi đua đối với các cụm, khối thi đua thành phố năm 2025"),
    (
        "Căn cứ Quyết định số 10/2024/QĐ-UBND ngày 13 tháng 6 năm 2024 của Ủy ban nhân dân thành phố Cần Thơ quy"
        " định về công tác thi đua, khen thưởng trên địa bàn thành phố Cần Thơ;",
        "Thực hiện Kế hoạch số 88/KH-UBND ngày 14 tháng 02 năm 2025 của Ủy ban nhân dân thành phố Cần Thơ, Hội"
        " đồng Thi đua - Khen thưởng thành phố hướng dẫn chấm điểm như sau:",
        "# I. THANG ĐIỂM",
        "* Kết quả nhiệm vụ chính trị: 60 điểm.",
        "* Xây dựng Đảng, chính quyền, đoàn thể: 25 điểm.",
        "* Công tác thi đua, khen thưởng: 15 điểm.",
        "# II. CÁCH CHẤM",
        "Đơn vị tự chấm, cụm, khối kiểm tra chéo, cơ quan thường trực thẩm định. Hướng dẫn này thay thế Hướng dẫn"
        " số 05/HD-HĐTĐKT ngày 18 tháng 3 năm 2024.",
    ),
    (),
    ("- Các cụm, khối thi đua;", "- Lưu: HĐTĐKT."),
    ("TM. HỘI ĐỒNG", "PHÓ CHỦ TỊCH", "Bùi Thanh Phong"),
)
