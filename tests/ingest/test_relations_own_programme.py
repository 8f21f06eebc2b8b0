"""What a paper says that it is for: annexed programmes, aims in a list, conclusions and reviews of its own."""

from __future__ import annotations

import pytest

from ingest.model import SELF, Document, Node, Source, SourceText
from ingest.pipeline import parse

Stated = tuple[str, str, str]


def read(kind: str, number: str, body: str) -> Document:
    head = f"UBND TỈNH LÂM ĐỒNG\nSố: {number}\nLâm Đồng, ngày 20 tháng 12 năm 2026\n\n{kind.upper()}\nVề một số việc trước mắt\n\n"
    return parse(SourceText(Source("a.txt", "0" * 64, "text/plain"), head + body + "\n"))


def stated(found: Document) -> set[Stated]:
    def name(node: Node) -> str:
        if node == SELF:
            return "SELF"
        if node.kind == "campaign":
            return found.campaigns[node.index].name
        cited = found.citations[node.index]
        return cited.number or cited.name or ""

    return {(name(r.subject), r.rel, name(r.object)) for r in found.relations}


ROWS: list[tuple[str, str, str, set[Stated], str]] = [
    (
        "Quyết định",
        "77/QĐ-UBND",
        "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch thực hiện Nghị quyết số 36-NQ/TW ngày 22/10/2018 của Ban Chấp hành Trung ương.",
        {("SELF", "implements", "36-NQ/TW")},
        "a plan annexed and what it is for",
    ),
    (
        "Quyết định",
        "77/QĐ-UBND",
        "Điều 1. Ban hành kèm theo Quyết định này Chương trình hành động của UBND tỉnh triển khai Phong trào thi đua “Lâm Đồng chung sức giữ rừng đầu nguồn”.",
        {("SELF", "implements", "Lâm Đồng chung sức giữ rừng đầu nguồn")},
        "the same for a campaign",
    ),
    (
        "Quyết định",
        "77/QĐ-UBND",
        "Điều 1. Ban hành kèm theo Quyết định này Quy chế phối hợp giữa các sở trong quản lý giống cây.\nĐiều 2. Các sở thực hiện Nghị quyết số 36-NQ/TW ngày 22/10/2018.",
        set(),
        "NOT: what others are told to carry out in another article",
    ),
    (
        "Kế hoạch",
        "78/KH-UBND",
        "Thực hiện:\n- Chỉ thị số 19/CT-TTg ngày 05/6/2026 của Thủ tướng Chính phủ;\n- Kế hoạch số 61/KH-BNNMT ngày 30/6/2026 của Bộ Nông nghiệp và Môi trường;\nUBND tỉnh ban hành Kế hoạch phòng cháy rừng mùa khô như sau:",
        {("SELF", "implements", "19/CT-TTg"), ("SELF", "implements", "61/KH-BNNMT")},
        "aims in a list of the opening",
    ),
    (
        "Kế hoạch",
        "78/KH-UBND",
        "Thực hiện Quyết định số 2210/QĐ-TTg ngày 14/10/2026 của Thủ tướng Chính phủ về việc phát động đợt thi đua “100 ngày nước sạch”, UBND tỉnh ban hành Kế hoạch tổ chức thực hiện đợt thi đua với các nội dung như sau:",
        {
            ("SELF", "implements", "2210/QĐ-TTg"),
            ("SELF", "implements", "100 ngày nước sạch"),
            ("2210/QĐ-TTg", "launches", "100 ngày nước sạch"),
        },
        "the campaign that the plan is for is named before",
    ),
    (
        "Kết luận",
        "31-KL/TU",
        "Ban Thường vụ Tỉnh ủy kết luận về tiếp tục đẩy mạnh thực hiện Nghị quyết số 12-NQ/TU ngày 11/4/2022 của Tỉnh ủy về du lịch, như sau:",
        {("SELF", "implements", "12-NQ/TU")},
        "a conclusion on going on with a resolution",
    ),
    (
        "Báo cáo",
        "90/BC-UBND",
        "UBND tỉnh báo cáo sơ kết 02 năm thực hiện Phong trào thi đua “Lâm Đồng chung sức giữ rừng đầu nguồn” như sau:",
        {("SELF", "reports_on", "Lâm Đồng chung sức giữ rừng đầu nguồn")},
        "a report's own campaign",
    ),
    (
        "Báo cáo",
        "90/BC-UBND",
        "Thực hiện Công văn số 1822/UBND-KT ngày 06/4/2026 của UBND tỉnh, Sở Tài chính tổng hợp tình hình thu, kính báo cáo như sau:",
        {("SELF", "implements", "1822/UBND-KT")},
        "who puts figures together reports",
    ),
    (
        "Báo cáo",
        "90/BC-HĐND",
        "Thực hiện Công văn số 412/BNV-TĐ ngày 04/3/2026 của Bộ Nội vụ về việc sơ kết một năm triển khai Phong trào “Sạch từ bếp ra đồng”, UBND tỉnh báo cáo như sau:",
        {("SELF", "implements", "412/BNV-TĐ")},
        "NOT: a letter that asks for a review reports on nothing",
    ),
    (
        "Chỉ thị",
        "12/CT-UBND",
        "Thực hiện Nghị quyết Đại hội Đảng bộ tỉnh, Chủ tịch UBND tỉnh phát động phong trào thi đua “Bản làng sáng đèn” giai đoạn 2026 - 2030 và yêu cầu các sở:",
        {("SELF", "launches", "Bản làng sáng đèn")},
        "who launches before any paper is named",
    ),
    (
        "Chỉ thị",
        "12/CT-UBND",
        "Căn cứ Luật Lâm nghiệp số 16/2017/QH14 và thực hiện Chỉ thị số 20/CT-TTg ngày 14/5/2026 của Thủ tướng Chính phủ, Chủ tịch UBND tỉnh yêu cầu:",
        {("SELF", "based_on", "16/2017/QH14"), ("SELF", "implements", "20/CT-TTg")},
        "a ground and an aim in one clause",
    ),
    (
        "Nghị quyết",
        "33/2026/NQ-HĐND",
        "Điều 3. Điều khoản thi hành\nNghị quyết này được cụ thể hóa từ Nghị quyết số 21-NQ/TU ngày 10/01/2025 của Tỉnh ủy và thay cho các văn bản trước đây.",
        set(),
        "NOT: no paper tells that another one replaced it",
    ),
    (
        "Quyết định",
        "905/QĐ-UBND",
        "Điều 1. Sửa đổi Điều 2 Quyết định số 640/QĐ-UBND ngày 18/3/2024 như sau: “Điều 2. Quyết định này có hiệu lực từ ngày 01/5/2024 và thay thế Quyết định số 215/QĐ-UBND”.",
        {("SELF", "amends", "640/QĐ-UBND")},
        "NOT: the words of new wording are the amended paper's",
    ),
    (
        "Chương trình hành động",
        "14-CTr/TU",
        "I. NỘI DUNG\n1. Các cấp làm sớm.\nChương trình hành động này thay thế Chương trình số 22-CTr/TU ngày 15/01/2018 của Tỉnh ủy.",
        {("SELF", "replaces", "22-CTr/TU")},
        "a programme of action replaces a programme",
    ),
    (
        "Báo cáo",
        "90/BC-HND",
        "Thực hiện Kế hoạch số 18-KH/HNDTW ngày 26/6/2025 về tổng kết Phong trào “Nông dân giữ rừng”, Hội Nông dân tỉnh báo cáo kết quả như sau:",
        {("SELF", "implements", "18-KH/HNDTW")},
        "NOT: a plan of a review that is carried out reports on nothing",
    ),
    (
        "Hướng dẫn liên ngành",
        "25/HDLN-SYT-SGDĐT",
        "I. NỘI DUNG\n1. Các trường cân đo mỗi năm.\n2. Hướng dẫn liên ngành này thay thế Hướng dẫn liên ngành số 14/HDLN-SYT-SGDĐT ngày 22/8/2024.",
        {("SELF", "replaces", "14/HDLN-SYT-SGDĐT")},
        "a joint guide names itself",
    ),
    (
        "Kế hoạch",
        "78/KH-UBND",
        "Căn cứ tình hình thực tế, Sở Y tế tổ chức diễn tập theo Kế hoạch số 2711/KH-BCĐ ngày 21/8/2025.",
        set(),
        "NOT: a paper behind the main clause is no ground",
    ),
]


@pytest.mark.parametrize(("kind", "number", "body", "expected", "remark"), ROWS)
def test_own_programme(kind: str, number: str, body: str, expected: set[Stated], remark: str) -> None:
    assert stated(read(kind, number, body)) == expected, remark


BODY_ROWS: list[tuple[str, set[Stated], str]] = [
    (
        "Nghị quyết số 19-NQ/TW ngày 16/6/2022 được Chính phủ triển khai bằng Nghị quyết số 26/NQ-CP ngày 27/02/2023 và được Tỉnh ủy cụ thể hóa qua Chương trình số 44-CTr/TU ngày 12/10/2022.",
        {("26/NQ-CP", "implements", "19-NQ/TW"), ("44-CTr/TU", "implements", "19-NQ/TW")},
        "two passives of one paper",
    ),
    (
        "Chỉ thị số 65/CT-BQP ngày 08/8/2025 được Quân khu triển khai bằng Kế hoạch số 1702/KH-BTL, Bộ Chỉ huy triển khai bằng Kế hoạch số 2904/KH-BCH và các huyện triển khai bằng Kế hoạch số 31/KH-HB.",
        {
            ("1702/KH-BTL", "implements", "65/CT-BQP"),
            ("2904/KH-BCH", "implements", "65/CT-BQP"),
            ("31/KH-HB", "implements", "65/CT-BQP"),
        },
        "a third one in the row",
    ),
    (
        "Nhằm nâng cao chất lượng phục vụ theo Chỉ thị số 20-CT/TU của Tỉnh ủy, Sở Nội vụ đã ban hành Kế hoạch số 57/KH-SNV.",
        {("57/KH-SNV", "implements", "20-CT/TU")},
        "an aim by a directive",
    ),
    (
        "Cũng trong quý II, thực hiện Chỉ thị số 20-CT/TU của Tỉnh ủy, Sở Nội vụ đã ban hành Kế hoạch số 57/KH-SNV.",
        {("57/KH-SNV", "implements", "20-CT/TU")},
        "a fronted clause behind other words",
    ),
    (
        "Các văn bản đã ban hành để lãnh đạo thực hiện Chỉ thị số 35-CT/TW ngày 14/6/2024 về đại hội đảng gồm: (1) Kế hoạch số 31-KH/TU; (2) Công văn số 610-CV/TU; (3) Hướng dẫn số 9-HD/BTCTU.",
        {
            ("31-KH/TU", "implements", "35-CT/TW"),
            ("610-CV/TU", "implements", "35-CT/TW"),
            ("9-HD/BTCTU", "implements", "35-CT/TW"),
        },
        "a list within a line behind a title",
    ),
    (
        "Thực hiện Quyết định số 757/QĐ-BCĐCĐS ngày 29/4/2025 của Ban Chỉ đạo của Chính phủ về khoa học, chuyển đổi số và Đề án 06 ban hành Kế hoạch triển khai Phong trào “Thôn số”, UBND tỉnh ban hành Kế hoạch số 28/KH-UBND.",
        {("757/QĐ-BCĐCĐS", "implements", "Thôn số"), ("28/KH-UBND", "implements", "757/QĐ-BCĐCĐS")},
        "a scheme in a board's name is no paper of the sentence",
    ),
    (
        "UBND tỉnh ban hành Kế hoạch số 63/KH-UBND ngày 11/9/2025 thực hiện Kế hoạch số 14-KH/TU ngày 22/8/2025 của Tỉnh ủy; Kế hoạch này thay thế Kế hoạch số 12/KH-UBND ngày 16/5/2025.",
        {("63/KH-UBND", "implements", "14-KH/TU"), ("63/KH-UBND", "replaces", "12/KH-UBND")},
        "this plan is the one issued, not the one in its title",
    ),
    (
        "Trong năm, tỉnh đã sơ kết 03 năm thực hiện Chỉ thị số 20-CT/TU ngày 12/5/2023.",
        set(),
        "NOT: a review told of is not this report's",
    ),
    (
        "Tiếp tục thực hiện Luật Khiếu nại, Luật Tố cáo và các văn bản hướng dẫn thi hành1.\n-----\n1 Nghị định số 124/2020/NĐ-CP ngày 19/10/2020 quy định chi tiết một số điều của Luật Khiếu nại; Thông tư số 05/2021/TT-TTCP ngày 01/10/2021 về xử lý đơn.",
        {
            ("124/2020/NĐ-CP", "guides", "Luật Khiếu nại"),
            ("05/2021/TT-TTCP", "guides", "Luật Khiếu nại"),
            ("05/2021/TT-TTCP", "guides", "Luật Tố cáo"),
        },
        "what a note lists guides the laws before it, but for one whose title tells which",
    ),
    (
        "Sở Y tế đã căn cứ Kế hoạch số 480/KH-BYT ngày 01/10/2025 của Bộ Y tế ban hành Kế hoạch số 21/KH-SYT ngày 20/10/2025 về tiêm chủng.",
        {("21/KH-SYT", "based_on", "480/KH-BYT")},
        "a ground within the clause",
    ),
    (
        "Sở Y tế kiểm tra 12 trạm theo Kế hoạch số 21/KH-SYT ngày 20/10/2025. Kết quả kiểm tra được nêu tại Báo cáo số 44/BC-SYT ngày 30/11/2025.",
        {("44/BC-SYT", "reports_on", "21/KH-SYT")},
        "results in a report, over two sentences",
    ),
    (
        "Ban Pháp chế có Báo cáo số 47/BC-BPC ngày 28/11/2025 kết quả giám sát tình hình thực hiện Nghị quyết số 111/2024/QH15.",
        {("47/BC-BPC", "reports_on", "111/2024/QH15")},
        "results of looking how a resolution is carried out",
    ),
    (
        "Hệ thống văn bản triển khai Nghị quyết số 66-NQ/TW được ban hành đầy đủ (Kế hoạch số 07-KH/TU của Tỉnh ủy; Kế hoạch số 40/KH-UBND của UBND tỉnh).",
        {("07-KH/TU", "implements", "66-NQ/TW"), ("40/KH-UBND", "implements", "66-NQ/TW")},
        "a bracket lists the papers",
    ),
    (
        "Thủ tướng Chính phủ ban hành Quyết định số 1478/QĐ-TTg ngày 28/11/2022; UBND tỉnh Lâm Đồng tổ chức thực hiện bằng Kế hoạch số 58/KH-UBND, UBND tỉnh Đắk Nông bằng Kế hoạch số 57/KH-UBND.",
        {("58/KH-UBND", "implements", "1478/QĐ-TTg"), ("57/KH-UBND", "implements", "1478/QĐ-TTg")},
        "the verb told once for two",
    ),
    (
        "Đảng ủy đã quán triệt Quy định số 296-QĐ/TW ngày 30/5/2025, Hướng dẫn số 05-HD/UBKTTW ngày 04/7/2025 thực hiện một số điều Quy định số 296-QĐ/TW, Quy định số 69-QĐ/TW ngày 06/7/2022 về kỷ luật đảng.",
        {("05-HD/UBKTTW", "guides", "296-QĐ/TW")},
        "a guide on some articles; the list goes on behind it",
    ),
    (
        "Hưởng ứng phong trào thi đua “Đổi mới hợp tác xã” do Thủ tướng Chính phủ phát động tại Quyết định số 167/QĐ-TTg ngày 03/02/2021; UBND xã phát động phong trào “Mỗi hợp tác xã một trang mạng” theo Kế hoạch số 31/KH-UBND ngày 14/01/2026.",
        {
            ("167/QĐ-TTg", "launches", "Đổi mới hợp tác xã"),
            ("31/KH-UBND", "launches", "Mỗi hợp tác xã một trang mạng"),
        },
        "NOT: a semicolon parts what is launched from what is answered",
    ),
    (
        "Thực hiện Kế hoạch số 31/KH-TLĐ ngày 22/02/2023, LĐLĐ tỉnh Lâm Đồng, LĐLĐ tỉnh Đắk Nông đã ban hành kế hoạch thực hiện1.\n-----\n1 Kế hoạch số 22/KH-LĐLĐ ngày 18/4/2023; Kế hoạch số 40/KH-LĐLĐ ngày 20/4/2023.",
        {("22/KH-LĐLĐ", "implements", "31/KH-TLĐ"), ("40/KH-LĐLĐ", "implements", "31/KH-TLĐ")},
        "bodies known by letters act too",
    ),
    (
        "Nghị định số 163/2025/NĐ-CP ngày 29/6/2025 quy định chi tiết một số điều của Luật Dược, thay thế Nghị định số 54/2017/NĐ-CP và Nghị định số 155/2018/NĐ-CP.",
        {
            ("163/2025/NĐ-CP", "guides", "Luật Dược"),
            ("163/2025/NĐ-CP", "replaces", "54/2017/NĐ-CP"),
            ("163/2025/NĐ-CP", "replaces", "155/2018/NĐ-CP"),
        },
        "the decree replaces decrees, not the law in its title",
    ),
    (
        "Sở có Công văn số 281/SXD-QH ngày 29/5/2026 đề nghị Bộ Xây dựng hướng dẫn vướng mắc khi áp dụng Nghị định số 114/2021/NĐ-CP.",
        set(),
        "NOT: who asks for guidance guides nothing",
    ),
    (
        "Sở trình UBND tỉnh ban hành Kế hoạch thực hiện Nghị quyết số 248/2025/QH15 ngày 10/12/2025, thay thế Kế hoạch số 163/KH-UBND ngày 30/10/2025.",
        set(),
        "NOT: what is carried out replaces nothing of another kind",
    ),
    (
        "Luật Thanh niên số 57/2020/QH14 và Luật số 97/2025/QH15 về sửa đổi, bổ sung một số điều của Luật Thanh niên, Luật Công đoàn, Luật Thực hiện dân chủ ở cơ sở.",
        {
            ("97/2025/QH15", "amends", "57/2020/QH14"),
            ("97/2025/QH15", "amends", "Luật Công đoàn"),
            ("97/2025/QH15", "amends", "Luật Thực hiện dân chủ ở cơ sở"),
        },
        "the amended law beside its amender alters none",
    ),
]


@pytest.mark.parametrize(("body", "expected", "remark"), BODY_ROWS)
def test_told_in_the_body(body: str, expected: set[Stated], remark: str) -> None:
    assert stated(read("Báo cáo", "310/BC-UBND", "I. KẾT QUẢ\n" + body)) == expected, remark
