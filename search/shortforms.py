"""Short forms that people type and texts spell out: BHYT, UBND, THPT, …

General abbreviations of Vietnamese administration, written down by hand; a text's own definitions ("sau đây
viết tắt là …") are agencies' aliases and live elsewhere. A short form with several readings is left out.
"""

from __future__ import annotations

from itertools import pairwise

from search.tokens import fold

_TABLE = """
atgt an toàn giao thông
atlđ an toàn lao động
attp an toàn thực phẩm
attt an toàn thông tin
anqp an ninh quốc phòng
antt an ninh trật tự
bhtn bảo hiểm thất nghiệp
bhtnlđ bảo hiểm tai nạn lao động
bhxh bảo hiểm xã hội
bhyt bảo hiểm y tế
blds bộ luật dân sự
blhs bộ luật hình sự
bllđ bộ luật lao động
bltths bộ luật tố tụng hình sự
blttds bộ luật tố tụng dân sự
blđtbxh bộ lao động thương binh và xã hội
bkhcn bộ khoa học và công nghệ
bhtnds bảo hiểm trách nhiệm dân sự
bkhđt bộ kế hoạch và đầu tư
bgdđt bộ giáo dục và đào tạo
bgtvt bộ giao thông vận tải
bnnptnt bộ nông nghiệp và phát triển nông thôn
btnmt bộ tài nguyên và môi trường
btttt bộ thông tin và truyền thông
bvhttdl bộ văn hóa thể thao và du lịch
bvmt bảo vệ môi trường
bttp bổ trợ tư pháp
cand công an nhân dân
cbcc cán bộ công chức
cbccvc cán bộ công chức viên chức
cccd căn cước công dân
ccvc công chức viên chức
cchc cải cách hành chính
cđs chuyển đổi số
cmnd chứng minh nhân dân
cntt công nghệ thông tin
csdl cơ sở dữ liệu
csgt cảnh sát giao thông
ctcp công ty cổ phần
dnnn doanh nghiệp nhà nước
dnnvv doanh nghiệp nhỏ và vừa
dntn doanh nghiệp tư nhân
dqtv dân quân tự vệ
dtts dân tộc thiểu số
dvc dịch vụ công
gdđt giáo dục và đào tạo
gdnn giáo dục nghề nghiệp
gdtx giáo dục thường xuyên
gcn giấy chứng nhận
gplx giấy phép lái xe
gpmb giải phóng mặt bằng
gpxd giấy phép xây dựng
gtgt giá trị gia tăng
gtvt giao thông vận tải
hcm hồ chí minh
hđlđ hợp đồng lao động
hđnd hội đồng nhân dân
hđqt hội đồng quản trị
hđtđkt hội đồng thi đua khen thưởng
hssv học sinh sinh viên
htx hợp tác xã
kcb khám bệnh chữa bệnh
khđt kế hoạch và đầu tư
kcn khu công nghiệp
khcn khoa học và công nghệ
ktnn kiểm toán nhà nước
ktxh kinh tế xã hội
lđtbxh lao động thương binh và xã hội
lhpn liên hiệp phụ nữ
llvt lực lượng vũ trang
mttq mặt trận tổ quốc
mttqvn mặt trận tổ quốc việt nam
nđt nhà đầu tư
nhnn ngân hàng nhà nước
nhtm ngân hàng thương mại
nkt người khuyết tật
nlđ người lao động
nnptnt nông nghiệp và phát triển nông thôn
nsđp ngân sách địa phương
nsnn ngân sách nhà nước
nstw ngân sách trung ương
ntm nông thôn mới
nvqs nghĩa vụ quân sự
pccc phòng cháy chữa cháy
pcccr phòng cháy chữa cháy rừng
pctn phòng chống tham nhũng
pctt phòng chống thiên tai
ptnt phát triển nông thôn
qlnn quản lý nhà nước
qppl quy phạm pháp luật
qsdđ quyền sử dụng đất
qđnd quân đội nhân dân
qlđđ quản lý đất đai
sgk sách giáo khoa
shtt sở hữu trí tuệ
sxkd sản xuất kinh doanh
tand tòa án nhân dân
tandtc tòa án nhân dân tối cao
tctd tổ chức tín dụng
tđkt thi đua khen thưởng
tbxh thương binh và xã hội
thads thi hành án dân sự
thahs thi hành án hình sự
thcs trung học cơ sở
thpt trung học phổ thông
tnhh trách nhiệm hữu hạn
tncn thu nhập cá nhân
tndn thu nhập doanh nghiệp
tnlđ tai nạn lao động
tngt tai nạn giao thông
tnmt tài nguyên và môi trường
tttt thông tin và truyền thông
tthc thủ tục hành chính
ttck thị trường chứng khoán
ttđt thông tin điện tử
tscđ tài sản cố định
ubnd ủy ban nhân dân
ubmttq ủy ban mặt trận tổ quốc
ubtvqh ủy ban thường vụ quốc hội
vbhn văn bản hợp nhất
vbpl văn bản pháp luật
vbqppl văn bản quy phạm pháp luật
vhttdl văn hóa thể thao và du lịch
vksnd viện kiểm sát nhân dân
vpđd văn phòng đại diện
vphc vi phạm hành chính
vsattp vệ sinh an toàn thực phẩm
xhcn xã hội chủ nghĩa
xklđ xuất khẩu lao động
xpvphc xử phạt vi phạm hành chính
xlvphc xử lý vi phạm hành chính
"""
_LONG = {short: long.split() for short, long in (line.split(" ", 1) for line in _TABLE.split("\n") if line)}
_LONG |= {fold(short): long for short, long in _LONG.items() if fold(short) not in _LONG}


_SHORT: dict[tuple[str, ...], str] = {
    tuple(long): short for short, long in _LONG.items() if fold(short) != short
}
_SHORT = {tuple(long): short for short, long in _LONG.items()} | _SHORT
_BEGINNINGS = frozenset(long[:2] for long in _SHORT)
"""Every long form has two words or more: where none of these stands, none begins."""
_LENGTHS = sorted({len(long) for long in _SHORT}, reverse=True)


def spelled_out(words: list[str]) -> list[str]:
    """The words with short forms spelled out where they stand; at the end, the short forms of all that has one."""
    if any(word in _LONG for word in words):
        long = [part for word in words for part in _LONG.get(word, (word,))]
    else:
        long = words
    starts = [start for start, pair in enumerate(pairwise(long)) if pair in _BEGINNINGS]
    short = [
        found
        for length in (_LENGTHS if starts else ())
        for start in starts
        if start + length <= len(long) and (found := _SHORT.get(tuple(long[start : start + length])))
    ]
    return long + short
