"""Words that end laws' names, and words that only seem to."""

from __future__ import annotations

from typing import Final

from ingest.letters import pairs, words

STOP: Final = words(
    "ngày số năm này đó trên nêu nói và hoặc hay được bị đã đang sẽ có là thì quy để khi nếu mà do "
    "bởi tại từ đến trừ ban thông sửa hiện mới cũ còn phải không cũng nhằm vào ra như vẫn nhưng kể "
    "hết chưa đều gồm bao cụ sau nhất tháng theo của về trong với cho các những một cùng trước thuộc "
    "ở nên vì việc liên nghị quyết bộ pháp luật điều khoản điểm chương mục phần tiết văn"
)
NEVER: Final = words(
    "ngày số được đã trình trước có bị thì là kể từ đến sau khi nếu này trên nêu đang sẽ phải không định"
)
"""Words that no title holds even after "theo" or "của"; "định" stands for quy định."""
STOP_CAPITAL: Final = words(
    "Điều Khoản Điểm Chương Mục Phần Luật Bộ Nghị Quyết Thông Pháp Chỉ Hiến Kế Kết Căn"
)
NOT_FIRST: Final = words("Số Nam Năm Chúng Tôi Các Những Trong Theo Việc Về Khi Nếu Để Ban") | STOP_CAPITAL
STOP_PAIRS: Final = pairs(
    "chính_phủ bộ_trưởng người_đứng dự_án dự_thảo cơ_quan hướng_dẫn triển_khai thay_thế bãi_bỏ phê_duyệt"
)
PAPERS: Final = pairs("Công_văn Công_điện Tờ_trình Báo_cáo Hướng_dẫn Văn_bản Đề_án Biên_bản Quy_chế Quy_định")
"""How other papers begin, whose number is not the law's."""
KEPT_PAIRS: Final = pairs(
    "tư_pháp dân_số tần_số cán_bộ đồng_bộ hợp_pháp lập_pháp hành_pháp phạm_pháp giao_thông truyền_thông viễn_thông người_có có_công đang_chấp người_đang "
    "làm_việc trọng_điểm địa_điểm thí_điểm pháp_lý nội_bộ "
    "không_gian không_quân không_khí quy_hoạch quy_chuẩn thông_tin điều_tra văn_hóa một_thành sau_đại hiện_vật liên_kết quyết_toán "
    "nghị_viện thông_minh phần_mềm đối_ngoại đối_thoại gian_số đổi_số nghệ_số tế_số liệu_số hội_số"
)
"""Words that titles do hold though the first of them alone ends a title."""

ACTORS: Final = pairs(
    "thành_phố cơ_quan tổ_chức cá_nhân doanh_nghiệp đơn_vị địa_phương công_dân nhà_nước ủy_ban người_dân người_sử người_lao người_bị "
    "hợp_đồng giấy_chứng bản_án biên_bản đơn_khởi chứng_từ tòa_án hội_đồng viện_kiểm bị_cáo bị_đơn nguyên_đơn chủ_đầu chủ_thể chủ_sở nhà_đầu"
)
"""How a sentence's subject begins after "Theo Luật X, ...": not part of a title."""
