"""Titles of laws, codes and ordinances, as facts: help in seeing where a name ends that holds commas,
"và" or "của" ("Luật Quản lý, sử dụng tài sản công"). Names that are not here are read by grammar (`laws`).

Written by hand; a title in force and one replaced stand side by side. Plain names of one phrase need no entry
except where a longer word could follow ("Luật Đầu tư", "Luật Đầu tư công").
"""

from __future__ import annotations

from typing import Final

LAWS: Final = (
    "An ninh mạng", "An ninh quốc gia", "An toàn thông tin mạng", "An toàn thực phẩm", "An toàn, vệ sinh lao động",
    "An toàn vệ sinh lao động", "Ban hành văn bản quy phạm pháp luật", "Bảo hiểm tiền gửi", "Bảo hiểm xã hội", "Bảo hiểm y tế",
    "Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân", "Báo chí",
    "Bảo vệ bí mật nhà nước", "Bảo vệ dữ liệu cá nhân", "Bảo vệ môi trường", "Bảo vệ quyền lợi người tiêu dùng",
    "Bảo vệ sức khỏe nhân dân", "Bảo vệ và kiểm dịch thực vật", "Bảo vệ và phát triển rừng", "Bảo vệ, chăm sóc và giáo dục trẻ em",
    "Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân", "Biên giới quốc gia", "Biên phòng Việt Nam", "Biển Việt Nam",
    "Bình đẳng giới", "Bưu chính", "Các công cụ chuyển nhượng", "Các tổ chức tín dụng", "Cán bộ, công chức", "Căn cước",
    "Căn cước công dân", "Cảnh sát biển Việt Nam", "Cảnh sát cơ động", "Cảnh vệ", "Cạnh tranh", "Chăn nuôi",
    "Chất lượng sản phẩm, hàng hóa", "Chứng khoán", "Chuyển giao công nghệ", "Chuyển giao người đang chấp hành án phạt tù",
    "Chuyển đổi số", "Công an nhân dân", "Công chứng", "Công đoàn", "Công nghệ cao", "Công nghệ thông tin",
    "Công nghiệp công nghệ số", "Công nghiệp quốc phòng, an ninh và động viên công nghiệp", "Cơ yếu", "Cư trú",
    "Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài", "Dân chủ ở cơ sở", "Dân quân tự vệ", "Dầu khí",
    "Dẫn độ", "Di sản văn hóa", "Doanh nghiệp", "Dự trữ quốc gia", "Du lịch", "Dược", "Dữ liệu", "Đa dạng sinh học", "Đặc xá",
    "Đất đai", "Đấu giá tài sản", "Đấu thầu", "Đầu tư", "Đầu tư công", "Đầu tư theo phương thức đối tác công tư",
    "Đê điều", "Địa chất và khoáng sản", "Điện ảnh", "Điện lực", "Điều ước quốc tế", "Đo đạc và bản đồ", "Đo lường",
    "Đơn vị hành chính - kinh tế đặc biệt", "Đường bộ", "Đường sắt", "Giá", "Giám định tư pháp", "Giao dịch điện tử",
    "Giao thông đường bộ", "Giao thông đường thủy nội địa", "Giáo dục", "Giáo dục đại học", "Giáo dục nghề nghiệp",
    "Giáo dục quốc phòng và an ninh", "Hải quan", "Hàng không dân dụng Việt Nam", "Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác",
    "Hóa chất", "Hòa giải ở cơ sở", "Hòa giải, đối thoại tại Tòa án", "Hoạt động chữ thập đỏ",
    "Hoạt động giám sát của Quốc hội và Hội đồng nhân dân", "Hỗ trợ doanh nghiệp nhỏ và vừa", "Hộ tịch", "Hôn nhân và gia đình",
    "Hợp tác xã", "Kế toán", "Ký kết, gia nhập và thực hiện điều ước quốc tế", "Khám bệnh, chữa bệnh", "Khí tượng thủy văn", "Khiếu nại", "Khiếu nại, tố cáo", "Khoa học và công nghệ",
    "Khoa học, công nghệ và đổi mới sáng tạo", "Khoáng sản", "Kiểm toán độc lập", "Kiểm toán nhà nước", "Kiến trúc",
    "Kinh doanh bảo hiểm", "Kinh doanh bất động sản", "Lâm nghiệp", "Luật sư", "Lực lượng dự bị động viên", "Lưu trữ",
    "Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở", "Lý lịch tư pháp", "Mặt trận Tổ quốc Việt Nam", "Năng lượng nguyên tử",
    "Ngân hàng Nhà nước Việt Nam", "Ngân hàng Nhà nước", "Ngân sách nhà nước", "Nghĩa vụ quân sự", "Người cao tuổi", "Người khuyết tật",
    "Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng", "Nhà giáo", "Nhà ở",
    "Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam", "Nuôi con nuôi", "Phá sản", "Phí và lệ phí",
    "Phòng bệnh", "Phòng cháy và chữa cháy", "Phòng cháy, chữa cháy và cứu nạn, cứu hộ", "Phòng không nhân dân", "Phòng thủ dân sự",
    "Phòng, chống bạo lực gia đình", "Phòng, chống bệnh truyền nhiễm", "Phòng, chống khủng bố", "Phòng, chống ma túy",
    "Phòng, chống mua bán người", "Phòng, chống rửa tiền", "Phòng, chống tác hại của rượu, bia", "Phòng, chống tác hại của thuốc lá",
    "Phòng, chống tham nhũng", "Phòng, chống thiên tai", "Phòng, chống mại dâm",
    "Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (HIV/AIDS)", "Phổ biến, giáo dục pháp luật",
    "Quản lý, bảo vệ công trình quan trọng liên quan đến an ninh quốc gia", "Quản lý, sử dụng tài sản công",
    "Quản lý, sử dụng tài sản nhà nước", "Quản lý và đầu tư vốn nhà nước tại doanh nghiệp", "Quản lý nợ công", "Quản lý ngoại thương",
    "Quản lý thuế", "Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ", "Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp",
    "Quảng cáo", "Quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng", "Quốc phòng", "Quốc tịch Việt Nam", "Quy hoạch",
    "Quy hoạch đô thị", "Quy hoạch đô thị và nông thôn", "Sở hữu trí tuệ", "Sĩ quan Quân đội nhân dân Việt Nam",
    "Sử dụng năng lượng tiết kiệm và hiệu quả", "Tài nguyên nước", "Tài nguyên, môi trường biển và hải đảo", "Tần số vô tuyến điện",
    "Thanh niên", "Thanh tra", "Thi đua, khen thưởng", "Thi đua khen thưởng", "Thi hành án dân sự", "Thi hành án hình sự",
    "Thi hành tạm giữ, tạm giam", "Thi hành tạm giữ, tạm giam và cấm đi khỏi nơi cư trú", "Thể dục, thể thao", "Thống kê", "Thư viện",
    "Thú y", "Thủ đô", "Thuế bảo vệ môi trường", "Thuế giá trị gia tăng", "Thuế sử dụng đất nông nghiệp",
    "Thuế sử dụng đất phi nông nghiệp", "Thuế tài nguyên", "Thuế thu nhập cá nhân", "Thuế thu nhập doanh nghiệp",
    "Thuế tiêu thụ đặc biệt", "Thuế xuất khẩu, thuế nhập khẩu", "Thủy lợi", "Thủy sản", "Thực hành tiết kiệm, chống lãng phí",
    "Thực hiện dân chủ ở cơ sở", "Thực hiện dân chủ ở xã, phường, thị trấn", "Thương mại", "Thỏa thuận quốc tế", "Tiếp cận thông tin", "Tiếp công dân", "Tiết kiệm, chống lãng phí",
    "Tiêu chuẩn và quy chuẩn kỹ thuật", "Tín ngưỡng, tôn giáo", "Tố cáo", "Tố tụng hành chính", "Tổ chức chính quyền địa phương",
    "Tổ chức Chính phủ", "Tổ chức cơ quan điều tra hình sự", "Tổ chức Quốc hội", "Tổ chức Tòa án nhân dân",
    "Tổ chức Viện kiểm sát nhân dân", "Tổ chức Hội đồng nhân dân và Ủy ban nhân dân", "Trách nhiệm bồi thường của Nhà nước", "Trẻ em",
    "Trật tự, an toàn giao thông đường bộ", "Trí tuệ nhân tạo", "Trợ giúp pháp lý", "Trồng trọt", "Trọng tài thương mại", "Trưng cầu ý dân",
    "Trưng mua, trưng dụng tài sản", "Tư pháp người chưa thành niên", "Tương trợ tư pháp", "Tương trợ tư pháp về dân sự",
    "Tương trợ tư pháp về hình sự", "Viên chức", "Viễn thông", "Việc làm", "Xây dựng", "Xử lý vi phạm hành chính", "Xuất bản",
    "Xuất cảnh, nhập cảnh của công dân Việt Nam", "Ưu đãi người có công với cách mạng", "Xử lý vi phạm hành chính",
    "Cấp, thoát nước", "Báo chí", "Dân số", "Hội đồng nhân dân và Ủy ban nhân dân", "Tổ chức HĐND và UBND", "Giá", "Tòa án nhân dân",
    "Tình trạng khẩn cấp", "Phục hồi, phá sản", "Thương mại điện tử", "Đầu tư ra nước ngoài", "Bảo vệ bí mật nhà nước",
    "Tham gia lực lượng gìn giữ hòa bình của Liên hợp quốc", "Hợp nhất văn bản quy phạm pháp luật", "Phòng, chống ma tuý",
    "Pháp điển hệ thống quy phạm pháp luật", "Án phí, lệ phí Tòa án", "Ngoại hối", "Quản lý thị trường", "Cựu chiến binh",
    "Giống cây trồng", "Giống vật nuôi", "Thủ tục bắt giữ tàu bay", "Thủ tục bắt giữ tàu biển", "Động viên công nghiệp",
    "Chi phí giám định, định giá; chi phí cho người làm chứng, người phiên dịch trong tố tụng", "Cảnh sát môi trường",
    "Quản lý và sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ", "Nhãn hiệu", "Công an xã", "Dự bị động viên", "Cán bộ công chức",
    "Khám bệnh chữa bệnh", "Phòng chống tham nhũng", "Phòng chống thiên tai", "Tín ngưỡng tôn giáo", "Hoạt động giám sát của Quốc hội",
)  # fmt: skip
"""Names after "Luật" or "Pháp lệnh"."""

CODES: Final = (
    "Dân sự",
    "Hình sự",
    "Lao động",
    "Hàng hải Việt Nam",
    "Hàng hải",
    "Tố tụng dân sự",
    "Tố tụng hình sự",
)
"""Names after "Bộ luật"."""
