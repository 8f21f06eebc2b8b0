"""Words of agencies' names as data: heads, and the small words that carry a name on or end it (`agencies.grammar`)."""

from __future__ import annotations

from typing import Final

from ingest.letters import pairs, words

HEADS: Final = (
    "Trung tâm", "Trường", "Đại học", "Học viện", "Bệnh viện", "Viện", "Cục", "Chi cục", "Tổng cục", "Vụ", "Ban Quản lý", "Ban Chỉ đạo",
    "Ban Tổ chức", "Ban Thi đua", "Ban TĐKT", "Ban Dân tộc", "Ban Tuyên giáo", "Ban Dân vận", "Ban Nội chính", "Ban Phong trào", "Ban Tôn giáo",
    "Ban Thường trực", "Ban Chấp hành", "Ban Thường vụ", "Đoàn Chủ tịch", "Ban Cơ yếu", "Ban An toàn", "Ban Kinh tế", "Ban Pháp chế", "Ban Văn hóa",
    "Ban Đô thị", "Hội đồng", "HĐTĐKT", "Hội", "Hiệp hội", "Liên đoàn", "Liên minh", "Liên hiệp", "Tổng Liên đoàn", "LĐLĐ", "Tổng LĐLĐ",
    "Thành đoàn", "Tỉnh đoàn", "Đoàn Thanh niên", "Đoàn TNCS", "Đoàn Luật sư", "Công đoàn", "Đoàn đại biểu Quốc hội", "Đoàn ĐBQH", "Công ty", "Cty", "Tổng công ty",
    "Tập đoàn", "Ngân hàng", "Kho bạc", "Quỹ", "Đài", "Báo", "Cổng Thông tin", "Cổng TTĐT", "Công TTĐT", "Thanh tra", "Công an", "Bộ Chỉ huy",
    "Ban Chỉ huy", "Bộ Tư lệnh", "Quân khu", "Văn phòng", "VP", "Cụm thi đua", "Khối thi đua", "Ủy ban Mặt trận", "Uỷ ban Mặt trận",
    "Mặt trận Tổ quốc", "UBMTTQ", "UBMTTQVN", "Ủy ban", "Uỷ ban", "Tòa án nhân dân", "Toà án nhân dân", "TAND", "Viện kiểm sát nhân dân", "VKSND",
    "Bảo hiểm xã hội", "Kiểm toán", "Vườn ươm", "Khu Quản lý", "Đảng bộ", "Đảng ủy", "Đảng uỷ", "Đảng đoàn", "Hạt Kiểm lâm", "Phòng", "Thư viện",
    "Bảo tàng", "Nhà hát", "Khu bảo tồn", "Đội", "Đồn", "Chi nhánh", "Hợp tác xã", "Cảng vụ", "Tạp chí", "Nhà xuất bản", "Nhà khách", "Trạm",
    "Tổ công tác", "Ban", "BCH", "BCĐ", "Tiểu ban", "Quân chủng", "Binh chủng", "Quân đoàn", "Binh đoàn", "Ban Xây dựng Đảng", "Ban Đại diện", "Bộ đội Biên phòng", "Cảng hàng không quốc tế",
    "Cảng hàng không", "Sư đoàn", "Lữ đoàn", "Trung đoàn", "Bưu điện", "Cơ quan", "Câu lạc bộ", "Thông tấn xã", "Sở Giao dịch", "Hải quan", "Thuế",
    "Thống kê", "Thi hành án dân sự", "Văn phòng đăng ký đất đai", "Hội đồng quản lý",
)  # fmt: skip

LOOSE: Final = frozenset({
    "Cục", "Chi cục", "Tổng cục", "Ban Quản lý", "Ban Chỉ đạo", "Khu Quản lý", "Tổ công tác", "Bộ Chỉ huy", "Ban Chỉ huy", "Ban An toàn",
})  # fmt: skip
TOPICAL: Final = frozenset({"Ban Chỉ đạo", "Tổ công tác", "Hội đồng", "Ủy ban"})
"""Heads that may be followed by the matter they are for."""
LEGAL: Final = frozenset({"Công ty", "Cty", "Tổng công ty", "Hợp tác xã", "Trường", "Bệnh viện", "Ngân hàng"})
"""Heads whose form or kind may stand in small letters before their name: "Công ty cổ phần Cấp nước", "Trường tiểu học Ngô Quyền"."""
RANKS: Final = frozenset(["trưởng", "phó", "viên", "bộ", "ủy", "uỷ", "cáo", "chí"])
ALONE: Final = frozenset({
    "Mặt trận Tổ quốc", "LĐLĐ", "HĐTĐKT", "Thành đoàn", "Tỉnh đoàn", "Đoàn đại biểu Quốc hội", "Đoàn ĐBQH", "Ban TĐKT", "Đảng bộ", "Cổng TTĐT", "Công TTĐT", "UBMTTQ", "UBMTTQVN", "Thanh tra", "Công an", "Đảng ủy", "Đảng uỷ", "Bảo hiểm xã hội", "Kho bạc", "Thuế", "Hải quan", "Thống kê", "Đoàn Luật sư", "Thi hành án dân sự", "Hạt Kiểm lâm", "Tòa án nhân dân", "Toà án nhân dân", "TAND", "Viện kiểm sát nhân dân", "VKSND", "Thư viện", "Bảo tàng",
})  # fmt: skip
BARE: Final = frozenset({
    "Mặt trận Tổ quốc", "Thành đoàn", "Tỉnh đoàn", "Đoàn Thanh niên", "Bộ đội Biên phòng", "Ban Pháp chế", "Ban Dân tộc", "Ban Đô thị", "Ban TĐKT", "HĐTĐKT",
})  # fmt: skip
"""Heads that are names by themselves, place or not."""
WHOLE: Final = frozenset({
    "Tòa án nhân dân", "Toà án nhân dân", "Viện kiểm sát nhân dân", "Văn phòng đăng ký đất đai", "Hội đồng quản lý",
})  # fmt: skip
"""Whole names, to which at most a place or a level belongs."""
TOPIC_PAIRS: Final = pairs("nâng_cao tăng_cường bảo_đảm đảm_bảo huy_động cung_cấp xác_định xây_dựng tìm_kiếm")
"""Verbs that "và" joins to the matter of a committee."""
SPECIAL: Final = frozenset({"Cục", "Chi cục", "Tổng cục", "Vụ", "Viện", "Trung tâm", "Phòng", "Đội", "Trạm"})
"""Heads of offices that are each for some matter, which may be two."""
NO_NOUN: Final = words(
    "ban sở bộ cơ đơn tổ cá các những chủ ủy uỷ hội tỉnh huyện quận xã phường thị thành người lãnh cán công giám thủ trưởng phó chánh viên "
    "khi sau trước phải cần không chưa vẫn còn tự cùng báo trình gửi chỉ yêu hướng thông kết quyết xin mời kính kịp sớm ngay bước tiếp toàn mọi mỗi từng nhiều một hai ba bốn địa bạn nhân ngành cấp khối lực đại nhóm đồng gia doanh"
)
"""Words that begin, behind "và", who acts besides or what is done."""
SMALL_FIRST: Final = frozenset(
    {
        ("Hội đồng", "quốc"),
        *(("Hội", word) for word in words("nông phụ cựu khuyến chữ người liên nạn luật nhà đông văn sinh")),
        ("Sở Giao dịch", "chứng"),
        ("Ủy ban", "quốc"),
        ("Công đoàn", "ngành"),
        ("Ban Chấp hành", "công"),
        ("Liên đoàn", "lao"),
        ("Trung tâm", "chỉ"),
        ("Cổng Thông tin", "điện"),
        ("Liên hiệp", "các"),
        ("Báo", "điện"),
        ("Báo", "và"),
        ("Đảng ủy", "các"),
        ("Đảng uỷ", "các"),
    }
)
"""Small words that names begin with after their heads."""
STOP_PAIRS: Final = pairs(
    "tổ_chức thực_hiện ban_hành tham_mưu báo_cáo đề_nghị triển_khai hướng_dẫn thẩm_định công_bố "
    "tăng_cường đẩy_mạnh xem_xét quyết_định phê_duyệt theo_dõi chỉ_đạo kịp_thời căn_cứ trực_thuộc "
    "tiến_hành đơn_vị cá_nhân quy_định yêu_cầu tích_cực bảo_đảm đảm_bảo hoàn_thành rà_soát nghiêm_túc "
    "tập_trung phụ_trách quán_triệt chịu_trách ngày_càng thống_nhất chia_sẻ tham_gia tổng_hợp thông_qua "
    "thông_báo phát_động tổng_kết nắm_tình lập_kế lập_danh duy_trì huy_động nâng_cao tiếp_nhận cung_cấp "
    "nắm_giữ định_hướng chủ_động phát_hành soạn_thảo đăng_ký ký_kết biểu_dương tôn_vinh trao_tặng tiếp_thu kiến_nghị đánh_giá chuẩn_bị kiểm_soát kiểm_tra xử_lý hỗ_trợ phối_hợp thành_lập khảo_sát phát_huy khẩn_trương thường_xuyên trân_trọng giới_thiệu cảm_ơn cập_nhật giám_sát đôn_đốc lồng_ghép tạo_điều bố_trí trao_đổi thẩm_tra ưu_tiên vận_hành phục_vụ chủ_trì"
)
KEPT_PAIRS: Final = pairs(
    "ngân_hàng trách_nhiệm chương_trình công_trình quy_trình truyền_hình giao_thông giao_dịch giao_lưu đổi_mới chủ_quyền "
    "chủ_nghĩa đối_ngoại đồng_bào đồng_bằng phân_phối hàng_hóa hàng_hải hàng_không kết_hợp kết_nối "
    "tiếp_công tiếp_thị cấp_nước cấp_cứu cấp_thoát hợp_nhất lập_pháp xác_thực một_thành "
    "người_có nước_ngoài lưu_ký bù_trừ đối_tác dục_thường nhi_đồng năm_châu cấp_huyện cấp_tỉnh cấp_xã trình_độ các_dân hàng_giả ngoài_nước hiệp_các khối_các điều_phối phòng_không không_quân tài_khoản lý_vận thôn_mới nhà_ở các_tổ"
)
"""Pairs of words that names do hold though one of them alone ends a name."""
STOP: Final = words(
    "đã đang sẽ có là được bị về để theo tại trong trên cho với do đến từ khi cùng gồm này nêu trình "
    "hoặc hay nhằm qua vào ra còn phải cần nên thì mà bằng như sau trước đó đây nhiều mỗi từng của những "
    "giai kết luôn chưa không cũng sang gửi ký thuộc nói nơi hàng vừa mới lại rất đều nhất cả xác đối "
    "ngoài khác bao trừ nếu đưa giao một hai ở đạt tiếp chủ phối xét gắn đi cấp các phân đồng lập nhận "
    "tặng lần nhiệm ngày năm mở họp niêm đăng đặt soạn chấm khoản"
)
