"""Commas inside names: whether the words behind a comma go on with the name before it or begin something else.

A name's parts are of one kind: nouns beside nouns ("nông thôn mới, đô thị văn minh", "nhà tạm, nhà dột nát"), adjectives
beside adjectives ("xanh, sạch, đẹp"), a verb beside a verb that has no object yet ("phòng, chống", "phòng ngừa, ứng phó").
A verb with its object behind a noun, a connective or somebody who acts begins the sentence's next part.
"""

from __future__ import annotations

import re
from typing import Final

from ingest.letters import LOWER, UPPER, pairs, words

_NEXT: Final = re.compile(rf",\s(?P<one>[{LOWER}]+)(?!\w)(?:\s(?P<two>[{LOWER}]+)(?!\w))?")
_BEFORE: Final = re.compile(rf"(?:([{UPPER}]?[{LOWER}]+)\s)?([^\W\d_]+)$")
VERBS: Final = pairs(
    "sắp_xếp xây_dựng thực_hiện đẩy_mạnh tăng_cường nâng_cao bảo_đảm đảm_bảo bảo_vệ phòng_chống phòng_ngừa ứng_phó giữ_gìn giữ_vững phát_huy "
    "phát_triển hỗ_trợ giúp_đỡ giúp_nhau tham_gia tổ_chức chăm_sóc chăm_lo tuyên_truyền vận_động tích_cực hoàn_thành triển_khai tạo_ra tạo_điều "
    "tạo_chuyển tạo_sự huy_động khắc_phục tập_trung phấn_đấu duy_trì đổi_mới cải_cách cải_thiện thúc_đẩy khuyến_khích nhân_rộng đấu_tranh ngăn_chặn "
    "giải_quyết quản_lý ủng_hộ đóng_góp đoàn_kết chỉnh_trang bảo_tồn học_tập rèn_luyện quan_tâm động_viên biểu_dương tôn_vinh kêu_gọi hưởng_ứng "
    "phối_hợp thu_hút làm_tốt ra_sức thi_đua quyết_tâm tiến_tới hướng_tới chung_tay chung_sức chào_mừng lập_thành ban_hành chỉ_đạo được_tổ giám_sát kiểm_tra điều_hành khai_thác vận_hành sử_dụng"
)
"""Verbs of two words that offices' tasks begin with."""
_VERB: Final = words("chống phòng giữ giảm xóa xoá giúp trồng làm nói nêu gắn đưa mở tạo lập tặng trao")
CLAUSE_WORDS: Final = words(
    "góp qua từ đồng nhất đặc trong ngoài trước sau khi nếu tuy nhưng mà nên vì do để nhằm với theo tại bằng như gồm kể là "
    "các những nhiều mỗi mọi toàn một hai ba bốn nay hiện hằng hàng đến đã đang sẽ được bị cần phải có không chưa vừa mới "
    "kịp ngày tháng năm quý tuần bước tiếp tiến về của và cùng tỉnh huyện quận xã phường hội đoàn đảng ủy ban sở bộ ngành cấp khối cụm chịu trừ"
)
"""Words that begin a clause, count something, or name who acts."""
SPOKEN_OF: Final = pairs(
    "công_tác công_chức công_an công_đoàn công_nhân hoạt_động phong_trào cuộc_vận đợt_thi việc_thực tình_hình chất_lượng hiệu_quả tỷ_lệ số_lượng "
    "kết_quả cụ_thể chẳng_hạn thành_phố thị_xã đơn_vị địa_phương cơ_quan cán_bộ nhân_dân người_dân chi_bộ đảng_viên hội_viên đoàn_viên lực_lượng tổ_dân đời_sống "
    "kế_hoạch chương_trình đề_án dự_án quy_hoạch chiến_lược nghị_quyết chỉ_thị quyết_định doanh_nghiệp mục_tiêu nhiệm_vụ giải_pháp giai_đoạn thời_kỳ tầm_nhìn định_hướng"
)
"""Nouns of two words that are spoken of for themselves: works, people, papers, periods."""


def lists_verbs(text: str, comma: int) -> bool:
    """Whether verbs that share what follows stand on both sides of the comma: "Quản lý, giám sát bảo hiểm". Constant cost."""
    before = _BEFORE.search(text, max(0, comma - 24), comma)
    return before is not None and ((before[1] or "").lower(), before[2]) in VERBS and goes_on(text, comma)


def goes_on(text: str, comma: int) -> bool:
    """Whether the words behind the comma at `comma` belong to the name that ends before it. Constant cost."""
    after = _NEXT.match(text, comma, comma + 30)
    before = _BEFORE.search(text, max(0, comma - 24), comma)
    if after is None or before is None:
        return False
    one = after["one"]
    verb = one in _VERB or (one, after["two"]) in VERBS
    if ((before[1] or "").lower(), before[2]) in VERBS or before[2].lower() in _VERB:
        return verb
    if one == "chống":
        return before[2] == "kiệm"
    return not verb and one not in CLAUSE_WORDS and (one, after["two"]) not in SPOKEN_OF
