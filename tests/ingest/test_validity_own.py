"""Acts on validity: tables of old and new papers, what a paper does itself, and what is only planned."""

from __future__ import annotations

import pytest

from tests.ingest.acting import Row, Stated, acts

# fmt: off
TABLES: list[Row] = [
    ("BC", "| STT | Tên văn bản | Văn bản sửa đổi, bổ sung | Văn bản bãi bỏ |\n|---|---|---|---|\n| 1 | Quyết định số 12/2019/QĐ-UBND | Quyết định số 05/2021/QĐ-UBND | Quyết định số 40/2025/QĐ-UBND |\n| 2 | Quyết định số 13/2019/QĐ-UBND | | Quyết định số 41/2025/QĐ-UBND |", {("05/2021/QĐ-UBND", "amends", "12/2019/QĐ-UBND"), ("40/2025/QĐ-UBND", "repeals", "12/2019/QĐ-UBND"), ("41/2025/QĐ-UBND", "repeals", "13/2019/QĐ-UBND")}),
    ("BC", "| TT | Văn bản | Tình trạng |\n|---|---|---|\n| 1 | Nghị quyết số 26/2020/NQ-HĐND | Đã được thay thế bởi Nghị quyết số 41/2025/NQ-HĐND |\n| 2 | Nghị quyết số 27/2020/NQ-HĐND | Hết hiệu lực một phần (Nghị quyết số 42/2025/NQ-HĐND sửa đổi Điều 3) |\n| 3 | Nghị quyết số 28/2020/NQ-HĐND | Còn hiệu lực |", {("41/2025/NQ-HĐND", "replaces", "26/2020/NQ-HĐND"), ("42/2025/NQ-HĐND", "amends", "27/2020/NQ-HĐND")}),
    ("BC", "| Văn bản | Hình thức xử lý | Văn bản xử lý |\n|---|---|---|\n| Quyết định số 12/2019/QĐ-UBND | Bãi bỏ | Quyết định số 40/2025/QĐ-UBND |\n| Quyết định số 13/2019/QĐ-UBND | Đính chính | Công văn số 900/UBND-NC |\n| Quyết định số 14/2019/QĐ-UBND | Đề nghị thay thế | |", {("40/2025/QĐ-UBND", "repeals", "12/2019/QĐ-UBND"), ("900/UBND-NC", "corrects", "13/2019/QĐ-UBND")}),
    ("BC", "| Văn bản mới ban hành | Thay thế văn bản |\n|---|---|\n| Kế hoạch số 45/KH-UBND | Kế hoạch số 12/KH-UBND; Kế hoạch số 13/KH-UBND |", {("45/KH-UBND", "replaces", "12/KH-UBND"), ("45/KH-UBND", "replaces", "13/KH-UBND")}),
    ("PL", "| TT | Văn bản được thay thế | Văn bản thay thế | Ghi chú |\n|---|---|---|---|\n| 1 | Quyết định số 15/QĐ-UBND, Quyết định số 16/QĐ-UBND | Quyết định số 77/QĐ-UBND | |\n| 2 | Quyết định số 18/QĐ-UBND | Quyết định số 78/QĐ-UBND | |", {("77/QĐ-UBND", "replaces", "15/QĐ-UBND"), ("77/QĐ-UBND", "replaces", "16/QĐ-UBND"), ("78/QĐ-UBND", "replaces", "18/QĐ-UBND")}),
    ("PL", "| TT | Tên văn bản | Lý do hết hiệu lực | Văn bản làm căn cứ |\n|---|---|---|---|\n| 1 | Quyết định số 15/QĐ-UBND | Bị thay thế | Quyết định số 77/QĐ-UBND |\n| 2 | Quyết định số 18/QĐ-UBND | Bị bãi bỏ | Quyết định số 78/QĐ-UBND |", {("77/QĐ-UBND", "replaces", "15/QĐ-UBND"), ("78/QĐ-UBND", "repeals", "18/QĐ-UBND")}),
    ("PL", "| Nghị định gốc | Nghị định sửa đổi, bổ sung |\n|---|---|\n| Nghị định số 15/2020/NĐ-CP | Nghị định số 14/2022/NĐ-CP |\n| Nghị định số 91/2017/NĐ-CP | Nghị định số 98/2023/NĐ-CP; Nghị định số 152/2025/NĐ-CP |", {("14/2022/NĐ-CP", "amends", "15/2020/NĐ-CP"), ("152/2025/NĐ-CP", "amends", "91/2017/NĐ-CP"), ("98/2023/NĐ-CP", "amends", "91/2017/NĐ-CP")}),
    ("PL", "| TT | Số văn bản | Hết hiệu lực bởi |\n|---|---|---|\n| 1 | 15/2019/QĐ-UBND | 77/2025/QĐ-UBND |\n| 2 | 18/2019/QĐ-UBND | 78/2025/QĐ-UBND |", {("77/2025/QĐ-UBND", "repeals", "15/2019/QĐ-UBND"), ("78/2025/QĐ-UBND", "repeals", "18/2019/QĐ-UBND")}),
    ("PL", "| Kế hoạch cũ | Kế hoạch mới |\n|---|---|\n| Kế hoạch số 15/KH-UBND | Kế hoạch số 77/KH-UBND |\n| Kế hoạch số 16/KH-UBND | Kế hoạch số 78/KH-UBND |", {("77/KH-UBND", "replaces", "15/KH-UBND"), ("78/KH-UBND", "replaces", "16/KH-UBND")}),
    ("PL", "| TT | Văn bản | Thay thế cho |\n|---|---|---|\n| 1 | Quyết định số 77/2025/QĐ-UBND | Quyết định số 15/2019/QĐ-UBND |\n| 2 | Quyết định số 78/2025/QĐ-UBND | Quyết định số 18/2019/QĐ-UBND |", {("77/2025/QĐ-UBND", "replaces", "15/2019/QĐ-UBND"), ("78/2025/QĐ-UBND", "replaces", "18/2019/QĐ-UBND")}),
    ("PL", "| TT | Nghị quyết | Sửa đổi, bổ sung | Thay thế |\n|---|---|---|---|\n| 1 | 10/2019/NQ-HĐND | 05/2021/NQ-HĐND | 33/2025/NQ-HĐND |\n| 2 | 11/2019/NQ-HĐND | 06/2021/NQ-HĐND | 34/2025/NQ-HĐND |", {("05/2021/NQ-HĐND", "amends", "10/2019/NQ-HĐND"), ("06/2021/NQ-HĐND", "amends", "11/2019/NQ-HĐND"), ("33/2025/NQ-HĐND", "replaces", "10/2019/NQ-HĐND"), ("34/2025/NQ-HĐND", "replaces", "11/2019/NQ-HĐND")}),
]
# fmt: on
"""Tables of old and new papers."""

# fmt: off
OWN: list[Row] = [
    ("CV", "Công văn này thay thế nội dung hướng dẫn nêu tại Công văn số 655/SNV-TCCB ngày 02/5/2026 của Sở Nội vụ.", {("SELF", "replaces", "655/SNV-TCCB")}),
    ("CV", "Công văn này không thay thế hướng dẫn tại Công văn số 655/SNV-TCCB ngày 02/5/2026 của Sở Nội vụ.", set()),
    ("CV", "Công văn số 655/SNV-TCCB ngày 02/5/2026 có sai sót về thời hạn. Sở Nội vụ xin đính chính như sau: “10/5” sửa thành “20/5”.", {("SELF", "corrects", "655/SNV-TCCB")}),
    ("CV", "Sở Nội vụ thu hồi Công văn số 655/SNV-TCCB ngày 02/5/2026 về việc tuyển dụng.", {("SELF", "repeals", "655/SNV-TCCB")}),
    ("KH", "Kế hoạch này được ban hành thay cho Kế hoạch số 12/KH-UBND ngày 05/01/2026 và Kế hoạch số 19/KH-UBND ngày 20/01/2026.", {("SELF", "replaces", "12/KH-UBND"), ("SELF", "replaces", "19/KH-UBND")}),
    ("KH", "Kể từ ngày ban hành Kế hoạch này, Kế hoạch số 12/KH-UBND ngày 05/01/2026 hết hiệu lực thi hành.", {("SELF", "repeals", "12/KH-UBND")}),
    ("KH", "Bãi bỏ khoản 2 mục III Kế hoạch số 12/KH-UBND ngày 05/01/2026; các nội dung khác của Kế hoạch số 12/KH-UBND vẫn giữ nguyên.", {("SELF", "repeals", "12/KH-UBND")}),
    ("QĐ", "Điều 3. Quyết định này có hiệu lực từ ngày 01/3/2026 và bãi bỏ:\na) Quyết định số 22/2020/QĐ-UBND;\nb) Khoản 3 Điều 5 Quyết định số 23/2020/QĐ-UBND.", {("SELF", "repeals", "22/2020/QĐ-UBND"), ("SELF", "repeals", "23/2020/QĐ-UBND")}),
    ("QĐ", "Điều 2. Hiệu lực thi hành\n1. Quyết định này có hiệu lực kể từ ngày 01/3/2026.\n2. Các Quyết định số 22/2020/QĐ-UBND, số 23/2020/QĐ-UBND của Ủy ban nhân dân tỉnh hết hiệu lực kể từ ngày Quyết định này có hiệu lực thi hành.", {("SELF", "repeals", "22/2020/QĐ-UBND"), ("SELF", "repeals", "23/2020/QĐ-UBND")}),
    ("QĐ", "Điều 1. Ngưng hiệu lực thi hành Quyết định số 22/2020/QĐ-UBND đến hết ngày 31/12/2026.", {("SELF", "suspends", "22/2020/QĐ-UBND")}),
    ("QĐ", "Điều 1. Đính chính khoản 1 Điều 4 Quyết định số 22/2020/QĐ-UBND do lỗi kỹ thuật trình bày.", {("SELF", "corrects", "22/2020/QĐ-UBND")}),
    ("NQ", "Điều 3. Nghị quyết số 26/2020/NQ-HĐND, Nghị quyết số 07/2023/NQ-HĐND hết hiệu lực kể từ ngày Nghị quyết này được thông qua.", {("SELF", "repeals", "07/2023/NQ-HĐND"), ("SELF", "repeals", "26/2020/NQ-HĐND")}),
    ("NQ", "2. Thay thế cụm từ “Sở Kế hoạch và Đầu tư” bằng cụm từ “Sở Tài chính” tại Điều 4 Nghị quyết số 26/2020/NQ-HĐND.", {("SELF", "amends", "26/2020/NQ-HĐND")}),
    ("TT", "Điều 10. Thông tư này có hiệu lực từ ngày 01/8/2026. Thông tư số 06/2021/TT-BXD, Thông tư số 10/2021/TT-BXD hết hiệu lực kể từ ngày Thông tư này có hiệu lực; riêng Điều 4 Thông tư số 06/2021/TT-BXD tiếp tục áp dụng đến hết năm 2026.", {("SELF", "repeals", "06/2021/TT-BXD"), ("SELF", "repeals", "10/2021/TT-BXD")}),
    ("NĐ", "Nghị định này thay thế Nghị định số 15/2021/NĐ-CP ngày 03/3/2021, được sửa đổi, bổ sung bởi Nghị định số 35/2023/NĐ-CP ngày 20/6/2023; bãi bỏ Điều 12 Nghị định số 35/2023/NĐ-CP.", {("35/2023/NĐ-CP", "amends", "15/2021/NĐ-CP"), ("SELF", "repeals", "35/2023/NĐ-CP"), ("SELF", "replaces", "15/2021/NĐ-CP")}),
    ("TB", "Thông báo số 80/TB-UBND ngày 02/6/2026 bị hủy bỏ, thay bằng Thông báo này.", {("SELF", "replaces", "80/TB-UBND")}),
    ("TB", "UBND xã thông báo hủy Thông báo số 80/TB-UBND ngày 02/6/2026.", {("SELF", "repeals", "80/TB-UBND")}),
    ("TB", "UBND xã điều chỉnh thời gian nêu tại Thông báo số 80/TB-UBND ngày 02/6/2026, cụ thể như sau:", {("SELF", "amends", "80/TB-UBND")}),
    ("HD", "Hướng dẫn này có hiệu lực từ ngày ký, thay thế Hướng dẫn số 03/HD-LĐLĐ ngày 12/3/2021; Công văn số 250/LĐLĐ-TC ngày 09/9/2022 cũng hết hiệu lực từ ngày này.", {("SELF", "repeals", "250/LĐLĐ-TC"), ("SELF", "replaces", "03/HD-LĐLĐ")}),
    ("KL", "Ban Thường vụ Tỉnh ủy thống nhất thu hồi Thông báo số 90-TB/TU ngày 02/3/2026.", {("SELF", "repeals", "90-TB/TU")}),
    ("CV", "Công văn này thay cho các Công văn: số 101/SNV-TCCB, số 132/SNV-TCCB, số 155/SNV-TCCB.", {("SELF", "replaces", "101/SNV-TCCB"), ("SELF", "replaces", "132/SNV-TCCB"), ("SELF", "replaces", "155/SNV-TCCB")}),
    ("CV", "Nay Sở Nội vụ hủy bỏ Công văn số 101/SNV-TCCB ngày 03/3/2026 do ban hành không đúng thẩm quyền.", {("SELF", "repeals", "101/SNV-TCCB")}),
    ("CV", "Sở Nội vụ đính chính nội dung tại mục 2 Công văn số 101/SNV-TCCB ngày 03/3/2026 như sau:", {("SELF", "corrects", "101/SNV-TCCB")}),
    ("CV", "Tại mục 2 Công văn số 101/SNV-TCCB ngày 03/3/2026 đã ghi “30/4”, nay sửa lại là “30/5”.", {("SELF", "corrects", "101/SNV-TCCB")}),
    ("CT", "Chỉ thị này thay thế Chỉ thị số 02/CT-UBND ngày 09/01/2022 của Chủ tịch UBND thành phố.", {("SELF", "replaces", "02/CT-UBND")}),
    ("CTPH", "Chương trình này có hiệu lực từ ngày ký và thay thế Chương trình phối hợp số 02/CTrPH-HND-STNMT ngày 10/10/2020.", {("SELF", "replaces", "02/CTrPH-HND-STNMT")}),
    ("QĐ", "Điều 2. Quyết định này có hiệu lực kể từ ngày ký; thay thế các Quyết định số 15/QĐ-UBND ngày 03/01/2020, số 16/QĐ-UBND ngày 04/01/2020 và các quy định trước đây trái với Quyết định này.", {("SELF", "replaces", "15/QĐ-UBND"), ("SELF", "replaces", "16/QĐ-UBND")}),
    ("QĐ", "Điều 2. Quyết định số 15/QĐ-UBND ngày 03/01/2020 hết hiệu lực thi hành kể từ ngày Quyết định này có hiệu lực.", {("SELF", "repeals", "15/QĐ-UBND")}),
    ("QĐ", "Điều 1. Sửa đổi, bổ sung khoản 2 Điều 3 Quy chế ban hành kèm theo Quyết định số 15/QĐ-UBND ngày 03/01/2020 như sau:", {("SELF", "amends", "15/QĐ-UBND")}),
    ("QĐ", "Điều 1. Bãi bỏ toàn bộ 03 quyết định sau đây:\n1. Quyết định số 15/QĐ-UBND ngày 03/01/2020.\n2. Quyết định số 16/QĐ-UBND ngày 04/01/2020.\n3. Quyết định số 17/QĐ-UBND ngày 05/01/2020.", {("SELF", "repeals", "15/QĐ-UBND"), ("SELF", "repeals", "16/QĐ-UBND"), ("SELF", "repeals", "17/QĐ-UBND")}),
    ("NQ", "Điều 2. Kéo dài thời gian thực hiện Nghị quyết số 90/2021/NQ-HĐND đến hết ngày 31/12/2026.", {("SELF", "amends", "90/2021/NQ-HĐND")}),
    ("NQ", "Điều 3. Nghị quyết này có hiệu lực từ ngày 01/01/2027. Nghị quyết số 90/2021/NQ-HĐND và Nghị quyết số 12/2023/NQ-HĐND sửa đổi Nghị quyết số 90/2021/NQ-HĐND hết hiệu lực kể từ ngày Nghị quyết này có hiệu lực.", {("12/2023/NQ-HĐND", "amends", "90/2021/NQ-HĐND"), ("SELF", "repeals", "12/2023/NQ-HĐND"), ("SELF", "repeals", "90/2021/NQ-HĐND")}),
    ("NĐ", "Điều 30. Sửa đổi, bổ sung Nghị định số 06/2022/NĐ-CP ngày 07/01/2022, đã được sửa đổi, bổ sung bởi Nghị định số 119/2025/NĐ-CP ngày 09/6/2025, như sau:", {("119/2025/NĐ-CP", "amends", "06/2022/NĐ-CP"), ("SELF", "amends", "06/2022/NĐ-CP")}),
    ("CV", "Sở Nội vụ gửi Công văn này thay cho Công văn số 101/SNV-TCCB đã gửi ngày 03/3/2026.", {("SELF", "replaces", "101/SNV-TCCB")}),
    ("CV", "Công văn số 101/SNV-TCCB ngày 03/3/2026 của Sở Nội vụ hết hiệu lực kể từ ngày ký Công văn này.", {("SELF", "repeals", "101/SNV-TCCB")}),
    ("CV", "Vì vậy, Sở Nội vụ xin rút lại Công văn số 101/SNV-TCCB ngày 03/3/2026.", {("SELF", "repeals", "101/SNV-TCCB")}),
    ("CV", "Đính chính Công văn số 101/SNV-TCCB ngày 03/3/2026 của Sở Nội vụ như sau:", {("SELF", "corrects", "101/SNV-TCCB")}),
    ("KH", "Kế hoạch này điều chỉnh, bổ sung Kế hoạch số 12/KH-UBND ngày 05/01/2026; các nội dung không điều chỉnh thực hiện theo Kế hoạch số 12/KH-UBND.", {("SELF", "amends", "12/KH-UBND")}),
    ("KH", "Điều chỉnh Phụ lục kèm theo Kế hoạch số 12/KH-UBND ngày 05/01/2026 như sau:", {("SELF", "amends", "12/KH-UBND")}),
    ("KH", "UBND tỉnh điều chỉnh một số chỉ tiêu tại Kế hoạch số 12/KH-UBND ngày 05/01/2026 như sau:", {("SELF", "amends", "12/KH-UBND")}),
    ("TB", "Thông báo này thay thế các Thông báo trước đây: số 80/TB-UBND, số 81/TB-UBND.", {("SELF", "replaces", "80/TB-UBND"), ("SELF", "replaces", "81/TB-UBND")}),
    ("TB", "Thông báo số 80/TB-UBND ngày 02/6/2026 không còn giá trị kể từ ngày ban hành Thông báo này.", {("SELF", "repeals", "80/TB-UBND")}),
    ("QĐ", "Điều 4. Quyết định này có hiệu lực từ ngày ký, bãi bỏ các Quyết định số 15/QĐ-UBND, 16/QĐ-UBND và Điều 2 Quyết định số 17/QĐ-UBND.", {("SELF", "repeals", "15/QĐ-UBND"), ("SELF", "repeals", "16/QĐ-UBND"), ("SELF", "repeals", "17/QĐ-UBND")}),
    ("QĐ", "Điều 4. Quyết định này thay thế Quyết định số 15/QĐ-UBND; Quyết định số 16/QĐ-UBND hết hiệu lực thi hành.", {("SELF", "repeals", "16/QĐ-UBND"), ("SELF", "replaces", "15/QĐ-UBND")}),
    ("QĐ", "Điều 1. Thu hồi Quyết định số 15/QĐ-UBND ngày 03/01/2020 của UBND tỉnh về việc giao đất.", {("SELF", "repeals", "15/QĐ-UBND")}),
    ("TT", "Điều 9. Bãi bỏ Thông tư số 06/2021/TT-BXD, trừ Điều 5 Thông tư này tiếp tục có hiệu lực đến ngày 31/12/2026.", {("SELF", "repeals", "06/2021/TT-BXD")}),
]
# fmt: on
"""What a paper itself does."""

# fmt: off
ARTICLES: list[Row] = [
    ("QĐ", "Điều 1. Sửa đổi, bổ sung danh sách xóm đặc biệt khó khăn ban hành kèm theo Quyết định số 212/QĐ-UBND ngày 16/9/2021 như sau: đưa 03 xóm ra khỏi danh sách.", {("SELF", "amends", "212/QĐ-UBND")}),
    ("QĐ", "Điều 1. Bổ sung ông Trần Văn B vào Tổ công tác thành lập theo Quyết định số 212/QĐ-UBND ngày 16/9/2021 của Chủ tịch UBND tỉnh.", {("SELF", "amends", "212/QĐ-UBND")}),
    ("QĐ", "Điều 1. Cho phép điều chỉnh quy mô dự án đã được UBND tỉnh phê duyệt tại Quyết định số 212/QĐ-UBND ngày 16/9/2021.", {("SELF", "amends", "212/QĐ-UBND")}),
    ("NQ", "Điều 1. Điều chỉnh tổng mức đầu tư dự án Hồ Khe Lau quyết định tại Nghị quyết số 35/NQ-HĐND ngày 12/7/2021 từ 90 tỷ đồng lên 110 tỷ đồng.", {("SELF", "amends", "35/NQ-HĐND")}),
    ("QĐ", "Điều 1. Bổ sung kinh phí cho Sở Y tế từ nguồn dự phòng giao tại Quyết định số 212/QĐ-UBND ngày 16/9/2021.", set()),
    ("QĐ", "Điều 1. Điều chỉnh giá đất theo hệ số quy định tại Quyết định số 212/QĐ-UBND ngày 16/9/2021.", set()),
    ("QĐ", "Điều 1. Điều chỉnh diện tích dự án nêu tại Quyết định số 370/QĐ-TTg ngày 04/5/2024 của Thủ tướng Chính phủ.", set()),
    ("QĐ", "Điều 2. Giao Sở Xây dựng điều chỉnh đồ án đã được phê duyệt tại Quyết định số 212/QĐ-UBND ngày 16/9/2021.", set()),
    ("TT", "Điều 2. Khoản 2 Điều 5 Thông tư số 12/2020/TT-BXD được sửa đổi, bổ sung như sau:", {("SELF", "amends", "12/2020/TT-BXD")}),
    ("TT", "Điều 2. Điều 7a được bổ sung vào sau Điều 7 Thông tư số 12/2020/TT-BXD như sau:", {("SELF", "amends", "12/2020/TT-BXD")}),
    ("TT", "Điều 2. Trường hợp Điều 5 Thông tư số 12/2020/TT-BXD được sửa đổi thành quy định mới thì áp dụng quy định mới.", set()),
    ("TT", "Điều 2. Mẫu số 03 ban hành kèm theo Thông tư số 12/2020/TT-BXD được thay thế bằng Mẫu số 03 ban hành kèm theo Thông tư này.", {("SELF", "amends", "12/2020/TT-BXD")}),
    ("TT", "Điều 2. Bãi bỏ cụm từ “huyện” tại Mẫu số 02 ban hành kèm theo Thông tư số 12/2020/TT-BXD.", {("SELF", "amends", "12/2020/TT-BXD")}),
    ("QĐ", "Điều 2. Quyết định số 15/QĐ-UBND ngày 03/01/2020 được bãi bỏ bởi Quyết định này. Riêng Quyết định số 16/QĐ-UBND ngày 04/01/2020 chỉ bị bãi bỏ nội dung tại số thứ tự 4.", {("SELF", "repeals", "15/QĐ-UBND"), ("SELF", "repeals", "16/QĐ-UBND")}),
    ("QĐ", "Điều 2. Các quyết định sau đây bị bãi bỏ: Quyết định số 15/QĐ-UBND ngày 03/01/2020; Quyết định số 16/QĐ-UBND ngày 04/01/2020.", {("SELF", "repeals", "15/QĐ-UBND"), ("SELF", "repeals", "16/QĐ-UBND")}),
    ("QĐ", "Điều 2. Các văn bản đã hết hiệu lực gồm: Quyết định số 15/QĐ-UBND ngày 03/01/2020.", set()),
    ("QĐ", "Điều 2. Bãi bỏ 02 quyết định quy phạm pháp luật về đất đai do UBND tỉnh ban hành, bao gồm: Quyết định số 15/2019/QĐ-UBND ngày 03/01/2019; Quyết định số 16/2020/QĐ-UBND ngày 04/01/2020.", {("SELF", "repeals", "15/2019/QĐ-UBND"), ("SELF", "repeals", "16/2020/QĐ-UBND")}),
    ("QĐ", "Điều 2. Quyết định này thay thế đồng thời ba quyết định: Quyết định số 15/QĐ-UBND (Sở Y tế), Quyết định số 16/QĐ-UBND (Sở Tài chính) và Quyết định số 17/QĐ-UBND.", {("SELF", "replaces", "15/QĐ-UBND"), ("SELF", "replaces", "16/QĐ-UBND"), ("SELF", "replaces", "17/QĐ-UBND")}),
    ("NQ", "Điều 1. Nhất trí thông qua việc bãi bỏ Nghị quyết số 28/NQ-HĐND ngày 20/12/2023 do không còn phù hợp.", {("SELF", "repeals", "28/NQ-HĐND")}),
    ("QĐ", "Điều 2. Việc bãi bỏ Quyết định số 15/QĐ-UBND ngày 03/01/2020 do Sở Tư pháp tham mưu.", set()),
    ("QĐ", "Điều 2. Quyết định số 15/QĐ-UBND ngày 03/01/2020 bị vô hiệu kể từ ngày Quyết định này được ký.", {("SELF", "repeals", "15/QĐ-UBND")}),
    ("NQ", "Điều 1. Ngưng hiệu lực thi hành đến hết năm 2026 đối với quy định tại khoản 3 Điều 12 Nghị quyết số 31/2024/NQ-HĐND và Điều 3 Nghị quyết số 27/2023/NQ-HĐND.", {("SELF", "suspends", "27/2023/NQ-HĐND"), ("SELF", "suspends", "31/2024/NQ-HĐND")}),
    ("QĐ", "Điều 1. Tạm thời chưa thi hành Quyết định số 15/QĐ-UBND ngày 03/01/2020 cho đến khi có kết luận thanh tra.", {("SELF", "suspends", "15/QĐ-UBND")}),
    ("QH", "Điều 2. Kể từ ngày Nghị quyết này được thông qua, Nghị quyết số 326/2016/UBTVQH14 về án phí chấm dứt hiệu lực.", {("SELF", "repeals", "326/2016/UBTVQH14")}),
    ("QH", "Điều 2. Ngưng hiệu lực khoản 3 Điều 126 Luật Đất đai số 31/2024/QH15 đến hết năm 2026.", {("SELF", "suspends", "31/2024/QH15")}),
    ("QĐ", "Điều 2. Nâng mức hỗ trợ quy định tại khoản 2 Điều 4 Quyết định số 15/2020/QĐ-UBND từ 2 triệu đồng lên 3 triệu đồng.", {("SELF", "amends", "15/2020/QĐ-UBND")}),
    ("QĐ", "Điều 2. Đưa dự án Cầu Hiếu 2 ra khỏi danh mục kèm theo Quyết định số 15/QĐ-UBND ngày 03/01/2020.", {("SELF", "amends", "15/QĐ-UBND")}),
    ("TT", "Điều 2. Viết lại khoản 3 Điều 7 Thông tư số 06/2021/TT-BXD như sau:", {("SELF", "amends", "06/2021/TT-BXD")}),
    ("TT", "Điều 2. Khoản 3 Điều 7 Thông tư số 06/2021/TT-BXD nay đọc là: “3. Hồ sơ nộp trực tuyến.”", {("SELF", "amends", "06/2021/TT-BXD")}),
    ("QĐ", "Điều 2. Thời hạn nêu tại Điều 2 Quyết định số 15/QĐ-UBND được kéo dài đến hết quý II năm 2026.", {("SELF", "amends", "15/QĐ-UBND")}),
    ("NĐ", "Điều 9. Giấy phép cấp theo Nghị định số 15/2021/NĐ-CP được gia hạn đến hết năm 2026.", set()),
    ("NĐ", "Điều 9. Bổ sung giấy tờ còn thiếu quy định tại khoản 2 Điều 5 Nghị định số 15/2021/NĐ-CP trong 05 ngày.", set()),
    ("NQ", "Điều 2. Tăng cường các giải pháp nêu tại Nghị quyết số 12/2021/NQ-HĐND.", set()),
    ("NQ", "Điều 2. Đưa các mục tiêu nêu tại Nghị quyết số 12/2021/NQ-HĐND vào chương trình công tác năm.", set()),
    ("QĐ", "Điều 2. Sửa lỗi chính tả tại trang 3 Quyết định số 15/QĐ-UBND: “Nam Đàng” thành “Nam Đàn”.", {("SELF", "corrects", "15/QĐ-UBND")}),
    ("QĐ", "Điều 2. Việc thi hành Quyết định số 15/QĐ-UBND được tạm dừng trong thời gian thanh tra.", {("SELF", "suspends", "15/QĐ-UBND")}),
    ("QĐ", "Điều 2. Cùng với việc ban hành Quyết định này, Quyết định số 15/QĐ-UBND ngày 03/01/2020 được hủy bỏ.", {("SELF", "repeals", "15/QĐ-UBND")}),
    ("QĐ", "Điều 4. Khi Quyết định số 15/QĐ-UBND hết hiệu lực, các đơn vị bàn giao hồ sơ.", set()),
    ("TT", "Điều 2. Tiếp tục thực hiện các Thông tư số 06/2021/TT-BXD và số 07/2021/TT-BXD về định mức cho đến khi bị thay thế.", set()),
    ("QĐ", "Điều 2. Chấm dứt việc thực hiện Quyết định số 15/QĐ-UBND ngày 03/01/2020.", {("SELF", "repeals", "15/QĐ-UBND")}),
    ("QĐ", "Điều 2. Hết hiệu lực một phần: Quyết định số 15/QĐ-UBND ngày 03/01/2020 (Điều 3).", {("SELF", "repeals", "15/QĐ-UBND")}),
    ("NĐ", "Điều 2. Nghị định này bãi bỏ các điều, khoản sau: Điều 5 Nghị định số 15/2021/NĐ-CP; khoản 2 Điều 8 Nghị định số 35/2023/NĐ-CP.", {("SELF", "repeals", "15/2021/NĐ-CP"), ("SELF", "repeals", "35/2023/NĐ-CP")}),
    ("NĐ", "Điều 9. Hiệu lực thi hành\nChứng chỉ cấp theo Nghị định số 15/2021/NĐ-CP hết hiệu lực kể từ ngày 01/7/2026.", set()),
    ("NĐ", "Điều 9. Kể từ ngày Nghị định số 15/2021/NĐ-CP hết hiệu lực, hồ sơ đã tiếp nhận được giải quyết theo Nghị định này.", set()),
    ("TT", "Điều 9. Kể từ ngày 15/8/2026, các Thông tư sau không còn hiệu lực: số 06/2021/TT-BXD; số 10/2021/TT-BXD.", {("SELF", "repeals", "06/2021/TT-BXD"), ("SELF", "repeals", "10/2021/TT-BXD")}),
    ("NQ", "Điều 2. Tiếp tục kéo dài thời hạn áp dụng Nghị quyết số 12/2021/NQ-HĐND đến khi có quy định mới.", {("SELF", "amends", "12/2021/NQ-HĐND")}),
    ("QĐ", "Điều 2. Quyết định số 15/QĐ-UBND ngày 03/01/2020 được bổ sung Điều 2a sau Điều 2.", {("SELF", "amends", "15/QĐ-UBND")}),
]
# fmt: on
"""What articles do without naming the paper, or to what another paper carries."""

# fmt: off
NOT_STATED: list[Row] = [
    ("BC", "Sở Tài chính kiến nghị bãi bỏ Quyết định số 08/2017/QĐ-UBND, thay thế Quyết định số 15/2019/QĐ-UBND trong năm 2026.", set()),
    ("BC", "Văn bản này chưa thay thế Quyết định số 27/2021/QĐ-UBND mà chỉ hướng dẫn thêm.", set()),
    ("BC", "Dự kiến quý III trình HĐND tỉnh ban hành nghị quyết thay thế Nghị quyết số 29/2021/NQ-HĐND và Nghị quyết số 30/2021/NQ-HĐND.", set()),
    ("BC", "Đến ngày Quyết định số 39/2025/QĐ-UBND được ban hành, Quyết định số 05/2014/QĐ-UBND vẫn còn hiệu lực.", set()),
    ("BC", "Quyết định số 39/2025/QĐ-UBND và Quyết định số 05/2014/QĐ-UBND đều được đăng Công báo; văn bản nào cũng còn hiệu lực.", set()),
    ("CV", "Đề nghị Bộ Nội vụ cho biết Nghị định số 90/2020/NĐ-CP đã bị Nghị định số 335/2025/NĐ-CP thay thế hay chưa.", set()),
    ("KH", "- Rà soát, sửa đổi Quyết định số 22/2020/QĐ-UBND; bãi bỏ Quyết định số 23/2020/QĐ-UBND trong quý II.", set()),
    ("KH", "Sở Tư pháp tham mưu UBND tỉnh bãi bỏ Quyết định số 22/2020/QĐ-UBND, Quyết định số 23/2020/QĐ-UBND.", set()),
    ("TIN", "Bộ Y tế đang lấy ý kiến dự thảo thông tư thay thế Thông tư 12/2018/TT-BYT và Thông tư 13/2018/TT-BYT.", set()),
    ("KL", "Thống nhất chủ trương thay thế Quyết định số 55-QĐ/TU bằng quyết định mới, giao Ban Tổ chức Tỉnh ủy tham mưu.", set()),
    ("TTR", "Sở Xây dựng kính trình UBND tỉnh ban hành Quyết định thay thế Quyết định số 19/2021/QĐ-UBND ngày 14/5/2021.", set()),
    ("TTR", "Dự thảo Quyết định gồm 5 điều, thay thế Quyết định số 19/2021/QĐ-UBND và bãi bỏ Quyết định số 30/2022/QĐ-UBND.", set()),
    ("BC", "UBND tỉnh giao Sở Tài chính tham mưu bãi bỏ Quyết định số 11/2018/QĐ-UBND vì trái với Nghị định số 151/2017/NĐ-CP.", set()),
    ("BC", "Quyết định số 11/2018/QĐ-UBND không trái Nghị định số 151/2017/NĐ-CP, chưa cần sửa đổi, bổ sung.", set()),
    ("BC", "Quyết định số 11/2018/QĐ-UBND hết hiệu lực do hết thời hạn quy định trong văn bản.", set()),
    ("BC", "Sau rà soát, đề nghị tiếp tục áp dụng Quyết định số 11/2018/QĐ-UBND; bãi bỏ Quyết định số 12/2018/QĐ-UBND; thay thế Quyết định số 13/2018/QĐ-UBND.", set()),
    ("BC", "Bổ sung kinh phí thực hiện Nghị quyết số 25/2022/NQ-HĐND theo Quyết định số 700/QĐ-UBND.", set()),
    ("BC", "Sở đã điều chỉnh dự toán theo Quyết định số 700/QĐ-UBND ngày 02/4/2026.", set()),
    ("BC", "Đội ngũ cán bộ được bổ sung theo Đề án số 04/ĐA-UBND, thay thế dần nhân sự hợp đồng theo Nghị định số 111/2022/NĐ-CP.", set()),
    ("BC", "Tạm dừng tuyển dụng theo Công văn số 12/CV-BCĐ ngày 12/01/2025 của Ban Chỉ đạo.", set()),
    ("BC", "Thông tư số 56/2022/TT-BTC đã được Bộ Tài chính thay thế.", set()),
    ("BC", "Trước khi Thông tư số 56/2022/TT-BTC bị bãi bỏ, tỉnh đã có Quyết định số 800/QĐ-UBND hướng dẫn.", set()),
    ("BC", "Việc sửa đổi Quyết định số 5/2020/QĐ-UBND đang được Sở Tư pháp thẩm định tại Báo cáo số 33/BC-STP.", set()),
    ("BC", "Công văn số 90/STP-VB thay mặt Sở trả lời Công văn số 77/UBND-NC.", set()),
    ("BC", "Ông A được bổ nhiệm theo Quyết định số 12/QĐ-SNV thay ông B nghỉ hưu theo Quyết định số 10/QĐ-SNV.", set()),
    ("BC", "Quyết định số 90/QĐ-UBND thu hồi 3,2 ha đất đã giao theo Quyết định số 12/QĐ-UBND.", set()),
    ("CV", "Sở Nội vụ nhận được Công văn số 55/UBND-NV đề nghị bãi bỏ Quyết định số 08/QĐ-UBND.", set()),
    ("CT", "Giao Sở Tư pháp rà soát, tham mưu UBND thành phố bãi bỏ Quyết định số 17/2019/QĐ-UBND.", set()),
    ("CT", "Các sở, ngành khẩn trương sửa đổi Quyết định số 17/2019/QĐ-UBND theo Luật số 72/2025/QH15.", set()),
    ("QĐ", "Điều 3. Các quy định tại Quyết định số 15/QĐ-UBND không trái với Quyết định này tiếp tục có hiệu lực.", set()),
    ("TT", "Điều 8. Trường hợp các văn bản dẫn chiếu tại Thông tư này được sửa đổi, bổ sung hoặc thay thế thì thực hiện theo văn bản mới.", set()),
    ("TT", "Điều 8. Thông tư số 09/2020/TT-BXD được tiếp tục thực hiện cho đến khi có văn bản thay thế.", set()),
    ("TIN", "Bộ Nội vụ đề xuất bãi bỏ 15 thông tư, trong đó có Thông tư 03/2019/TT-BNV và Thông tư 06/2020/TT-BNV.", set()),
    ("PL", "| TT | Văn bản | Đề xuất |\n|---|---|---|\n| 1 | Quyết định số 15/QĐ-UBND | Thay thế bằng Quyết định mới |\n| 2 | Quyết định số 18/QĐ-UBND | Bãi bỏ |", set()),
]
# fmt: on
"""Denied, asked about or planned: nothing is stated."""


@pytest.mark.parametrize(("kind", "text", "expected"), [*TABLES, *OWN, *ARTICLES, *NOT_STATED])
def test_acts_on_validity(kind: str, text: str, expected: set[Stated]) -> None:
    assert acts(kind, text) == expected
