"""Turns of reports: several papers at once, papers alike beside each other, lists of local plans, what notes list."""

from __future__ import annotations

import pytest

from ingest.model import SELF, Document, Node, Source, SourceText
from ingest.pipeline import parse

HEAD = "UBND TỈNH LÂM ĐỒNG\nSố: 310/BC-UBND\nLâm Đồng, ngày 20 tháng 12 năm 2025\n\nBÁO CÁO\nKết quả công tác năm 2025\n\nI. KẾT QUẢ\n"

Stated = tuple[str, str, str]

ROWS: list[tuple[str, set[Stated], str]] = [
    (
        "Chủ tịch UBND tỉnh ký Chỉ thị số 07/CT-UBND ngày 12/5/2025 về phòng cháy rừng. Ban Quản lý rừng thi hành Chỉ thị này bằng Kế hoạch số 15/KH-BQL ngày 20/5/2025.",
        {("15/KH-BQL", "implements", "07/CT-UBND")},
        "thi hành … bằng",
    ),
    (
        "Chủ tịch UBND tỉnh ký Chỉ thị số 07/CT-UBND ngày 12/5/2025 về phòng cháy rừng. Thi hành Chỉ thị, các sở đều lập kế hoạch, sớm nhất là Sở Công Thương (Kế hoạch số 811/KH-SCT ngày 29/5/2025).",
        {("811/KH-SCT", "implements", "07/CT-UBND")},
        "a paper's kind alone after thi hành",
    ),
    (
        "Nghị định số 181/2018/NĐ-CP ngày 29/10/2018 về thi hành Luật Thú y.",
        set(),
        "NOT: a decree on the law's execution carries no law out",
    ),
    (
        "Ban Quản lý thi hành Quyết định số 1211/QĐ-UBND ngày 02/9/2025 bằng Kế hoạch số 884/KH-BQL ngày 26/9/2025; UBND xã Lát ban hành Kế hoạch số 37/KH-UBND ngày 29/9/2025 để cùng thực hiện.",
        {("884/KH-BQL", "implements", "1211/QĐ-UBND"), ("37/KH-UBND", "implements", "1211/QĐ-UBND")},
        "a plan beside a plan is for what that one carries out",
    ),
    (
        "UBND huyện có Kế hoạch số 21/KH-UBND ngày 08/3/2023, UBND thị xã ra Chỉ thị số 05/CT-UBND ngày 09/3/2023.\nHai văn bản nêu trên đã được thay bằng Kế hoạch số 118/KH-UBND ngày 12/8/2025 của UBND tỉnh.",
        {("118/KH-UBND", "replaces", "21/KH-UBND"), ("118/KH-UBND", "replaces", "05/CT-UBND")},
        "papers of two kinds in the paragraph above",
    ),
    (
        "UBND tỉnh ban hành Hướng dẫn số 12/HD-UBND ngày 15/4/2025 về lưu trữ (thay Hướng dẫn số 28/HD-UBND ngày 18/02/2022 trước đây).",
        {("12/HD-UBND", "replaces", "28/HD-UBND")},
        "(thay B)",
    ),
    (
        "Đến tháng 7, cả Nghị định số 93/2025/NĐ-CP và Nghị định số 94/2025/NĐ-CP được Nghị định số 201/2025/NĐ-CP sửa đổi, bổ sung.",
        {("201/2025/NĐ-CP", "amends", "93/2025/NĐ-CP"), ("201/2025/NĐ-CP", "amends", "94/2025/NĐ-CP")},
        "cả A và B được C sửa đổi",
    ),
    (
        "Nghị định số 93/2025/NĐ-CP và Nghị định số 94/2025/NĐ-CP được sửa đổi, bổ sung bởi Nghị định số 201/2025/NĐ-CP.",
        {("201/2025/NĐ-CP", "amends", "94/2025/NĐ-CP")},
        "NOT: without cả or đều it may be of the last alone",
    ),
    (
        "Chính phủ ban hành Nghị định số 51/2024/NĐ-CP ngày 02/5/2024 và Nghị định số 52/2024/NĐ-CP ngày 03/5/2024 về giá. Nghị định số 233/2025/NĐ-CP sửa đổi, bổ sung một số điều của hai nghị định trên.",
        {("233/2025/NĐ-CP", "amends", "51/2024/NĐ-CP"), ("233/2025/NĐ-CP", "amends", "52/2024/NĐ-CP")},
        "articles of two decrees",
    ),
    (
        "Danh mục tại Quyết định số 1960/QĐ-UBND ngày 23/12/2024 được thay bằng danh mục kèm theo Quyết định số 41/QĐ-UBND ngày 09/01/2025.",
        {("41/QĐ-UBND", "amends", "1960/QĐ-UBND")},
        "a part of a paper is replaced",
    ),
    (
        "HĐND tỉnh thông qua Nghị quyết số 28/2025/NQ-HĐND ngày 10/7/2025 về phí. Nghị quyết trên được thông qua dựa trên Nghị định số 58/2024/NĐ-CP.",
        {("28/2025/NQ-HĐND", "based_on", "58/2024/NĐ-CP")},
        "Nghị quyết trên được …",
    ),
    (
        "Theo Kết luận thanh tra số 88/KL-TTr ngày 20/3/2025, còn 9 dự án chậm; Sở Tài chính đã có Công văn số 702/STC-QLĐT ngày 24/4/2025 tổ chức thực hiện Kết luận này.",
        {("702/STC-QLĐT", "implements", "88/KL-TTr")},
        "NOT: what is carried out is no basis too",
    ),
    (
        "Nhiều xã ban hành kế hoạch, cụ thể hóa Chỉ thị số 35-CT/TW, điển hình như Đảng ủy xã Lát (Kế hoạch số 51-KH/ĐU ngày 30/9/2025).",
        {("51-KH/ĐU", "implements", "35-CT/TW")},
        "what unnamed plans carry out is not what was issued",
    ),
    (
        "Bộ Xây dựng, Bộ Ngoại giao lần lượt có Công văn số 6120/BXD-HT ngày 05/9/2025, Công văn số 7250/BNG-LS ngày 08/9/2025 để triển khai Chỉ thị số 27/CT-TTg về bến phà.",
        {("6120/BXD-HT", "implements", "27/CT-TTg"), ("7250/BNG-LS", "implements", "27/CT-TTg")},
        "lần lượt có A, B để …",
    ),
    (
        "Thực hiện Nghị quyết số 66/NQ-CP ngày 10/4/2025 của Chính phủ, hầu hết địa phương đã ban hành kế hoạch<sup>1</sup>.\n\n<sup>1</sup> UBND phường Cam Ly: Kế hoạch số 83/KH-UBND ngày 08/9/2025; UBND xã Lát: Kế hoạch số 22/KH-UBND ngày 14/9/2025.",
        {("83/KH-UBND", "implements", "66/NQ-CP"), ("22/KH-UBND", "implements", "66/NQ-CP")},
        "who issued what, in a note",
    ),
    (
        "Cùng với Luật Chăn nuôi số 61/2024/QH15, Chính phủ ban hành các nghị định quy định chi tiết<sup>1</sup>.\n\n<sup>1</sup> Nghị định số 62/2025/NĐ-CP ngày 06/3/2025 về giống.",
        {("62/2025/NĐ-CP", "guides", "61/2024/QH15")},
        "decrees of a note guide the law",
    ),
    (
        "Từ năm 2026, các quyết định về giá cũ<sup>1</sup> được thay thế hoàn toàn bởi Nghị quyết số 44/2025/NQ-HĐND ngày 26/12/2025 của HĐND tỉnh.\n\n<sup>1</sup> Quyết định số 27/2018/QĐ-UBND ngày 14/9/2018 của UBND tỉnh.",
        {("44/2025/NQ-HĐND", "replaces", "27/2018/QĐ-UBND")},
        "what a note lists was replaced",
    ),
]

ROWS += [
    (
        "Áp dụng Nghị định số 52/2021/NĐ-CP ngày 21/12/2021 quy định chi tiết Luật Thú y về kiểm dịch, nay đã được Nghị định số 84/2025/NĐ-CP sửa đổi, bổ sung.",
        {("84/2025/NĐ-CP", "amends", "52/2021/NĐ-CP"), ("52/2021/NĐ-CP", "guides", "")},
        "the decree is amended, not the law in its title",
    ),
    (
        "Hai Nghị định số 40/2015/NĐ-CP ngày 14/5/2015, số 51/2019/NĐ-CP ngày 31/12/2019 hết hiệu lực khi Nghị định số 93/2025/NĐ-CP ngày 01/4/2025 của Chính phủ quy định biện pháp để tổ chức, hướng dẫn thi hành Luật Thú y có hiệu lực thi hành; nay đã ổn định.",
        {
            ("93/2025/NĐ-CP", "repeals", "40/2015/NĐ-CP"),
            ("93/2025/NĐ-CP", "repeals", "51/2019/NĐ-CP"),
            ("93/2025/NĐ-CP", "guides", ""),
        },
        "a long title before the day of effect",
    ),
    (
        "Các xã triển khai nhiệm vụ theo Nghị quyết số 66-NQ/TW và các văn bản chỉ đạo của Chính phủ, Bộ Y tế<sup>1</sup>.\n\n<sup>1</sup> Quyết định số 588/QĐ-TTg ngày 28/4/2020 của Thủ tướng Chính phủ; Quyết định số 537/QĐ-TTg ngày 17/4/2020 của Thủ tướng Chính phủ.",
        set(),
        "NOT: what is carried out beside a resolution does not carry it out",
    ),
]


def told(document: Document) -> set[Stated]:
    def name(node: Node) -> str:
        return "SELF" if node == SELF else document.citations[node.index].number or ""

    return {
        (name(r.subject), r.rel, name(r.object)) for r in document.relations if r.object.kind != "campaign"
    }


@pytest.mark.parametrize(("sentence", "expected", "remark"), ROWS, ids=[row[2] for row in ROWS])
def test_turns_of_reports(sentence: str, expected: set[Stated], remark: str) -> None:
    document = parse(SourceText(Source("a.txt", "0" * 64, "text/plain"), HEAD + sentence + "\n"))
    assert told(document) == expected, remark


def test_a_campaign_in_a_directives_title_is_not_what_is_answered() -> None:
    sentence = (
        "Hiện thực hóa Chỉ thị số 21/CT-TTg ngày 05/01/2023 về đẩy mạnh công tác xây dựng phong trào toàn dân bảo vệ rừng "
        "đước ven biển, UBND tỉnh đã có Kế hoạch số 65/KH-UBND ngày 20/3/2023.\n"
    )
    document = parse(SourceText(Source("a.txt", "0" * 64, "text/plain"), HEAD + sentence))
    assert told(document) == {("65/KH-UBND", "implements", "21/CT-TTg")}
    plans = [r for r in document.relations if r.object.kind == "campaign" and r.subject != SELF]
    assert all(document.citations[r.subject.index].number != "65/KH-UBND" for r in plans)


def test_what_a_sentence_names_is_launched_and_not_the_campaign_before() -> None:
    text = (
        "Phong trào “Doanh nghiệp hội nhập” được triển khai theo Kế hoạch số 58/KH-UBND ngày 02/3/2024. Sau đó Hiệp hội đề nghị "
        "lấy tên chung là “Doanh nghiệp xanh”; UBND tỉnh đã phát động bằng Kế hoạch số 222/KH-UBND ngày 23/10/2025.\n"
    )
    document = parse(SourceText(Source("a.txt", "0" * 64, "text/plain"), HEAD + text))
    named = [
        document.campaigns[r.object.index].name for r in document.relations
        if r.object.kind == "campaign" and document.citations[r.subject.index].number == "222/KH-UBND"
    ]  # fmt: skip
    assert "Doanh nghiệp hội nhập" not in named


PROGRAMME = HEAD.replace("310/BC-UBND", "310/CTr-UBND").replace(
    "BÁO CÁO\nKết quả công tác năm 2025", "CHƯƠNG TRÌNH\nVề bảo vệ rừng"
)
THIS: list[tuple[str, set[Stated], str]] = [
    (
        "Áp dụng Thông tư số 12/2022/TT-BTNMT ngày 10/01/2022; Thông tư này đã được sửa bởi Thông tư số 17/2025/TT-BTNMT.",
        {("17/2025/TT-BTNMT", "amends", "12/2022/TT-BTNMT")},
        "a circular named before, not the programme",
    ),
    (
        "UBND tỉnh ban hành Kế hoạch số 76/KH-UBND ngày 22/3/2024; Kế hoạch này thay thế Kế hoạch số 16/KH-UBND ngày 02/3/2022.",
        {("76/KH-UBND", "replaces", "16/KH-UBND")},
        "a plan named before",
    ),
    (
        "Chương trình này thay thế Chương trình số 12/CTr-UBND ngày 02/2/2021.",
        {("SELF", "replaces", "12/CTr-UBND")},
        "the programme itself",
    ),
]


@pytest.mark.parametrize(("sentence", "expected", "remark"), THIS, ids=[row[2] for row in THIS])
def test_this_paper_in_a_programme(sentence: str, expected: set[Stated], remark: str) -> None:
    document = parse(SourceText(Source("a.txt", "0" * 64, "text/plain"), PROGRAMME + sentence + "\n"))
    assert told(document) == expected, remark


def test_a_ground_ends_where_an_aim_begins() -> None:
    head = HEAD.replace("310/BC-UBND", "310/KH-UBND").replace("BÁO CÁO\nKết quả công tác năm 2025\n\nI. KẾT QUẢ\n", "KẾ HOẠCH\nTrồng rừng năm 2026\n\n")  # fmt: skip
    aim = "Trên cơ sở các kết quả đã đạt được, để hoàn thành các chỉ tiêu theo Nghị quyết số 66-NQ/TW.\nUBND tỉnh ban hành Kế hoạch như sau:\n"
    ground = aim.replace("các kết quả đã đạt được, để hoàn thành các chỉ tiêu theo ", "")
    stated = [
        told(parse(SourceText(Source("a.txt", "0" * 64, "text/plain"), head + words)))
        for words in (aim, ground)
    ]
    assert stated == [{("SELF", "implements", "66-NQ/TW")}, {("SELF", "based_on", "66-NQ/TW")}]


def test_a_title_in_capitals_names_its_drive() -> None:
    head = HEAD.split("BÁO CÁO")[0].replace("310/BC-UBND", "310/CT-UBND")
    text = f'{head}CHỈ THỊ\nVỀ VIỆC TĂNG CƯỜNG THỰC HIỆN CUỘC VẬN ĐỘNG\n"TOÀN DÂN TRỒNG RỪNG GIỮ SUỐI"\nCuộc vận động “Toàn dân trồng rừng giữ suối” đã được hưởng ứng.\n'
    document = parse(SourceText(Source("a.txt", "0" * 64, "text/plain"), text))
    assert [c.name for c in document.campaigns] == ["Toàn dân trồng rừng giữ suối"]
    assert [(r.subject, r.rel) for r in document.relations] == [(SELF, "implements")]
