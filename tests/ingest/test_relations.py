"""Relations: one row a pattern. Sentences are ours; numbers and names of institutions may be real."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.model import Header
from tests.ingest.relating import BODY, Triple, in_body, read, triples

STATED = [
    # titles of cited papers
    ("Kế hoạch số 12/KH-UBND ngày 03 tháng 02 năm 2025 của UBND thành phố về thực hiện Nghị quyết số 05-NQ/TU ngày 09 tháng 01 năm 2025 của Thành ủy.",
     {("12/KH-UBND", "implements", "05-NQ/TU")}, "a title after date and issuer"),
    ("Thành ủy ban hành Chương trình số 31-CTr/TU ngày 05 tháng 5 năm 2025 thực hiện Chỉ thị số 44-CT/TW của Ban Bí thư về hoạt động nghệ thuật.",
     {("31-CTr/TU", "implements", "44-CT/TW")}, "without “về”"),
    ("Thông tư số 07/2024/TT-BNV của Bộ Nội vụ hướng dẫn thi hành một số điều của Nghị định số 33/2024/NĐ-CP và Luật Lưu trữ số 33/2024/QH15.",
     {("07/2024/TT-BNV", "guides", "33/2024/NĐ-CP"), ("07/2024/TT-BNV", "guides", "33/2024/QH15")}, "two higher papers side by side are both guided"),
    ("Các đơn vị thực hiện Nghị định số 33/2024/NĐ-CP quy định chi tiết một số điều của Luật Lưu trữ và Thông tư số 07/2024/TT-BNV của Bộ Nội vụ.",
     {("33/2024/NĐ-CP", "guides", "Luật Lưu trữ")}, "a decree does not guide a circular beside the law"),
    ("Nghị quyết số 21/NQ-HĐND ngày 08 tháng 7 năm 2025 sửa đổi, bổ sung Nghị quyết số 11/NQ-HĐND ngày 06 tháng 12 năm 2024.",
     {("21/NQ-HĐND", "amends", "11/NQ-HĐND")}, "amending by title"),
    ("Quyết định số 88/QĐ-UBND ngày 02 tháng 4 năm 2025 (thay thế Quyết định số 17/QĐ-UBND ngày 05 tháng 01 năm 2021) giao nhiệm vụ cho các sở.",
     {("88/QĐ-UBND", "replaces", "17/QĐ-UBND")}, "in parentheses: of the paper before"),
    ("Nghị định số 40/2020/NĐ-CP được thay thế bằng Nghị định số 85/2025/NĐ-CP ngày 08 tháng 4 năm 2025.",
     {("85/2025/NĐ-CP", "replaces", "40/2020/NĐ-CP")}, "passive"),
    ("Luật Đầu tư công số 39/2019/QH14 đã được sửa đổi, bổ sung một số điều theo Luật số 64/2020/QH14 và Luật số 03/2022/QH15.",
     {("64/2020/QH14", "amends", "39/2019/QH14"), ("03/2022/QH15", "amends", "39/2019/QH14")}, "passive with two amending laws"),
    ("Kế hoạch số 46/KH-UBND ngày 25 tháng 8 năm 2025 về thực hiện Nghị quyết số 71/NQ-CP của Chính phủ ban hành Chương trình hành động thực hiện Nghị quyết số 52-NQ/TW.",
     {("46/KH-UBND", "implements", "71/NQ-CP"), ("71/NQ-CP", "implements", "52-NQ/TW")}, "nested titles are a chain, not a fan"),
    ("Quyết định số 19/QĐ-BNV ngày 03 tháng 3 năm 2025 đính chính Thông tư số 02/2025/TT-BNV.",
     {("19/QĐ-BNV", "corrects", "02/2025/TT-BNV")}, "correction"),
    ("Kế hoạch số 15/KH-UBND và Kế hoạch số 16/KH-UBND ngày 02 tháng 02 năm 2025 của UBND thành phố về thực hiện Nghị quyết số 57-NQ/TW.",
     {("15/KH-UBND", "implements", "57-NQ/TW"), ("16/KH-UBND", "implements", "57-NQ/TW")}, "two papers share one title"),
    ("UBND thành phố đã cụ thể hóa Nghị quyết số 57-NQ/TW bằng Kế hoạch số 46/KH-UBND ngày 25 tháng 8 năm 2025.",
     {("46/KH-UBND", "implements", "57-NQ/TW")}, "the means"),
    ("Kế hoạch thực hiện Nghị quyết số 57-NQ/TW ban hành kèm theo Quyết định số 88/QĐ-UBND ngày 05 tháng 5 năm 2025.",
     {("88/QĐ-UBND", "implements", "57-NQ/TW")}, "a decision stands for the plan annexed to it"),
    ("UBND thành phố đã phê duyệt Đề án số 02/ĐA-UBND tại Quyết định số 12/QĐ-UBND ngày 02 tháng 02 năm 2025.",
     {("12/QĐ-UBND", "approves", "02/ĐA-UBND")}, "approved at"),
    ("Báo cáo số 12/BC-UBND ngày 05 tháng 01 năm 2025 của UBND thành phố về kết quả thực hiện Nghị quyết số 05/NQ-HĐND.",
     {("12/BC-UBND", "reports_on", "05/NQ-HĐND")}, "a report by title"),
    ("1 | Kế hoạch số 12/KH-UBND ngày 03 tháng 02 năm 2025 | Triển khai thực hiện Nghị quyết số 57-NQ/TW | Sở Nội vụ",
     {("12/KH-UBND", "implements", "57-NQ/TW")}, "a table's row"),
    ("Nghị định số 21/2014/NĐ-CP sửa đổi, bổ sung bởi Nghị định số 22/2018/NĐ-CP, Nghị định số 23/2021/NĐ-CP.",
     {("22/2018/NĐ-CP", "amends", "21/2014/NĐ-CP"), ("23/2021/NĐ-CP", "amends", "21/2014/NĐ-CP")}, "a passive without “được”"),
    ("Thông tư số 4/2021/TT-BNV sửa đổi, bổ sung một số điều của Thông tư số 2/2016/TT-BNV quy định về thi tuyển, Thông tư số 3/2017/TT-BNV quy định về hồ sơ.",
     {("4/2021/TT-BNV", "amends", "2/2016/TT-BNV"), ("4/2021/TT-BNV", "amends", "3/2017/TT-BNV")}, "a list of amended papers, each with its title"),
    ("Nghị định số 61/2017/NĐ-CP quy định về bến thủy; cảng cạn; kho ngoại quan được sửa đổi, bổ sung bởi Nghị định số 62/2020/NĐ-CP.",
     {("62/2020/NĐ-CP", "amends", "61/2017/NĐ-CP")}, "semicolons inside the title of the amended paper"),
    ("UBND thành phố đã ban hành Kế hoạch thực hiện Nghị quyết số 57-NQ/TW (Kế hoạch số 46/KH-UBND ngày 25 tháng 8 năm 2025).",
     {("46/KH-UBND", "implements", "57-NQ/TW")}, "the number in parentheses"),
    ("Thành phố đã ban hành các văn bản triển khai Nghị quyết số 18-NQ/TW: Kế hoạch số 5/KH-UBND ngày 02 tháng 01 năm 2025, Kế hoạch số 6/KH-UBND ngày 03 tháng 01 năm 2025.",
     {("5/KH-UBND", "implements", "18-NQ/TW"), ("6/KH-UBND", "implements", "18-NQ/TW")}, "a list in the sentence"),
    ("Kế hoạch số 9/KH-UBND ngày 02 tháng 02 năm 2025 được ban hành để thực hiện Nghị quyết số 05-NQ/TU của Thành ủy.",
     {("9/KH-UBND", "implements", "05-NQ/TU")}, "issued to carry out"),
    # fronted clauses
    ("Thực hiện Chỉ thị số 17/CT-TTg ngày 02 tháng 5 năm 2025 của Thủ tướng Chính phủ về an toàn giao thông, UBND thành phố đã ban hành Kế hoạch số 66/KH-UBND ngày 20 tháng 5 năm 2025.",
     {("66/KH-UBND", "implements", "17/CT-TTg")}, "fronted"),
    ("Thực hiện Nghị quyết số 03-NQ/TU ngày 05 tháng 01 năm 2025 của Thành ủy về du lịch; Kết luận số 88-KL/TW ngày 09 tháng 02 năm 2025 và Công văn số 415/BNV-CCVC ngày 03 tháng 3 năm 2025 của Bộ Nội vụ, UBND thành phố ban hành Kế hoạch số 70/KH-UBND ngày 01 tháng 4 năm 2025, Quyết định số 801/QĐ-UBND ngày 02 tháng 4 năm 2025.",
     {(a, "implements", b) for a in ("70/KH-UBND", "801/QĐ-UBND") for b in ("03-NQ/TU", "88-KL/TW", "415/BNV-CCVC")}, "three objects, two subjects"),
    ("Thực hiện Thông báo số 120-TB/TU ngày 05 tháng 5 năm 2025 của Thường trực Thành ủy, UBND thành phố có Công văn số 2100/UBND-XDĐT ngày 09 tháng 5 năm 2025.",
     {("2100/UBND-XDĐT", "implements", "120-TB/TU")}, "“có Công văn số”"),
    ("Trên cơ sở Hướng dẫn số 23-HD/BTCTW ngày 05 tháng 8 năm 2024 của Ban Tổ chức Trung ương, Thành ủy đã ban hành Quyết định số 915-QĐ/TU ngày 10 tháng 9 năm 2024.",
     {("915-QĐ/TU", "based_on", "23-HD/BTCTW")}, "basis"),
    ("Thực hiện Kết luận số 21-KL/TW ngày 25 tháng 10 năm 2021 của Ban Chấp hành Trung ương, Thành ủy đã ban hành Kế hoạch số 90-KH/TU ngày 02 tháng 3 năm 2022; đồng thời ban hành Hướng dẫn số 12-HD/TU ngày 08 tháng 3 năm 2022 về sinh hoạt chi bộ.",
     {("90-KH/TU", "implements", "21-KL/TW"), ("12-HD/TU", "implements", "21-KL/TW")}, "“đồng thời ban hành” keeps the object"),
]  # fmt: skip

SILENT = [
    ("Tiếp tục thực hiện Chỉ thị số 17/CT-TTg ngày 02 tháng 5 năm 2025 của Thủ tướng Chính phủ về an toàn giao thông.", "an office carries it out itself"),
    ("Thực hiện Quyết định số 45/QĐ-UBND ngày 02 tháng 5 năm 2025 về sắp xếp tổ chức, Sở Nội vụ đã tổ chức 03 lớp tập huấn.", "nothing is issued"),
    ("Sở Tài chính đang soạn Nghị quyết sửa đổi, bổ sung Nghị quyết số 31/2019/NQ-HĐND của HĐND thành phố.", "the amending paper is a draft without number"),
    ("Kinh phí thực hiện theo quy định tại Nghị định số 10/2022/NĐ-CP và Thông tư số 13/2022/TT-BTC.", "side by side is no relation"),
    ("Trường hợp Nghị định số 10/2022/NĐ-CP được sửa đổi, bổ sung hoặc thay thế thì thực hiện theo văn bản mới.", "a condition"),
    ("Triển khai Quyết định số 77/QĐ-BXD ngày 09 tháng 3 năm 2024. Ban hành Quyết định số 412/QĐ-UBND ngày 15 tháng 4 năm 2024 giao đất.", "two sentences of one office"),
    ("UBND thành phố ban hành Kế hoạch số 12/KH-UBND ngày 03 tháng 02 năm 2025 về cải cách hành chính, trong đó giao Sở Nội vụ thực hiện Quyết định số 5/QĐ-TTg.", "a new clause after “trong đó”"),
    ("Nghị định số 31/2024/NĐ-CP quy định các loại bến thuộc phạm vi điều chỉnh của Luật Đường bộ.", "“điều chỉnh” as a noun"),
    ("Công văn số 71-CV/BCĐ ngày 02 tháng 3 năm 2025 về tổng kết Nghị quyết số 28-NQ/TW.", "a letter that calls for a review is no report"),
    ("Chỉ đạo các sở, ngành rà soát Quyết định số 20/2022/QĐ-UBND để sửa đổi, bổ sung cho phù hợp Luật Đất đai năm 2024.", "a decision alters no law"),
    ("Sở Tư pháp góp ý dự án Luật sửa đổi, bổ sung một số điều của Luật Đất đai.", "a draft law"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected", "remark"), STATED)
def test_what_a_sentence_states(sentence: str, expected: set[Triple], remark: str) -> None:
    assert in_body(sentence) == expected, remark


@pytest.mark.parametrize(("sentence", "remark"), SILENT)
def test_what_a_sentence_does_not_state(sentence: str, remark: str) -> None:
    assert in_body(sentence) == set(), remark


def test_a_paper_named_above_is_found_when_only_one_fits() -> None:
    one = "UBND thành phố ban hành Kế hoạch số 12/KH-UBND ngày 03 tháng 02 năm 2025. Thực hiện Kế hoạch nêu trên, Sở Nội vụ đã ban hành Công văn số 88/SNV-CCHC ngày 10 tháng 02 năm 2025."
    assert in_body(one) == {("88/SNV-CCHC", "implements", "12/KH-UBND")}
    two = "UBND thành phố ban hành Kế hoạch số 11/KH-UBND, Kế hoạch số 12/KH-UBND. Thực hiện Kế hoạch nêu trên, Sở Nội vụ đã ban hành Công văn số 88/SNV-CCHC ngày 10 tháng 02 năm 2025."
    assert in_body(two) == set()


def test_a_note_numbers_what_the_sentence_says_was_issued() -> None:
    raw = (
        "BÁO CÁO\nKết quả công tác năm\nI. KẾT QUẢ\n1. Chung\n"
        "Thực hiện Quyết định số 99/QĐ-TTg ngày 05 tháng 01 năm 2025 của Thủ tướng Chính phủ về chuyển đổi số, UBND thành phố đã ban hành "
        "kế hoạch tổ chức thực hiện trên địa bàn¹. Các sở đã triển khai.\n\n"
        "¹ Kế hoạch số 14/KH-UBND ngày 20 tháng 01 năm 2025; Kế hoạch số 15/KH-UBND ngày 21 tháng 01 năm 2025.\n"
    )
    doc = read(raw, BODY)
    assert triples(doc) == {
        ("14/KH-UBND", "implements", "99/QĐ-TTg"),
        ("15/KH-UBND", "implements", "99/QĐ-TTg"),
    }
    assert all(r.inherited and r.rule == "note-issued" for r in doc.relations)


def test_a_note_names_what_is_carried_out() -> None:
    raw = (
        "BÁO CÁO\nKết quả công tác năm\nI. KẾT QUẢ\n1. Chung\n"
        "Nhằm cụ thể hóa các chủ trương của Trung ương¹ về kinh tế tư nhân, UBND thành phố đã ban hành Kế hoạch số 77/KH-UBND ngày 09 tháng 9 năm 2025.\n\n"
        "¹ Nghị quyết số 68-NQ/TW ngày 04 tháng 5 năm 2025 của Bộ Chính trị; Nghị quyết số 198/2025/QH15 ngày 17 tháng 5 năm 2025 của Quốc hội.\n"
    )
    assert triples(read(raw, BODY)) == {
        ("77/KH-UBND", "implements", "68-NQ/TW"),
        ("77/KH-UBND", "implements", "198/2025/QH15"),
    }


def test_a_list_inherits_its_lead_in() -> None:
    raw = (
        "BÁO CÁO\nKết quả công tác năm\nI. KẾT QUẢ\n1. Chung\n"
        "Thực hiện Nghị quyết số 18-NQ/TW ngày 25 tháng 10 năm 2017, thành phố đã ban hành các văn bản sau:\n"
        "- Chỉ thị số 04/CT-UBND ngày 02 tháng 02 năm 2025 về sắp xếp bộ máy;\n"
        "- Kế hoạch số 30/KH-UBND ngày 10 tháng 02 năm 2025 về tinh giản biên chế.\n"
    )
    doc = read(raw, BODY)
    assert triples(doc) == {
        ("04/CT-UBND", "implements", "18-NQ/TW"),
        ("30/KH-UBND", "implements", "18-NQ/TW"),
    }
    assert all(r.inherited for r in doc.relations)


def test_a_lead_in_may_name_what_the_list_carries_out() -> None:
    raw = (
        "BÁO CÁO\nKết quả công tác năm\nI. KẾT QUẢ\n1. Chung\n"
        "Thành ủy đã ban hành các văn bản lãnh đạo thực hiện Nghị quyết số 18-NQ/TW ngày 25 tháng 10 năm 2017, gồm:\n"
        "- Kế hoạch số 30-KH/TU ngày 10 tháng 02 năm 2025;\n- Thông báo số 31-TB/TU ngày 11 tháng 02 năm 2025.\n"
    )
    assert triples(read(raw, BODY)) == {
        ("30-KH/TU", "implements", "18-NQ/TW"),
        ("31-TB/TU", "implements", "18-NQ/TW"),
    }


def test_a_report_reports_on_what_its_headings_and_opening_name() -> None:
    raw = (
        "BÁO CÁO\nKết quả công tác năm\n"
        "Thực hiện Nghị quyết số 02-NQ/TU ngày 02 tháng 01 năm 2025 của Thành ủy, UBND thành phố đã ban hành Kế hoạch số 08/KH-UBND ngày 09 tháng 01 năm 2025. "
        "UBND thành phố báo cáo kết quả thực hiện như sau:\n"
        "I. KẾT QUẢ\n1. Kết quả triển khai thực hiện Chỉ thị số 32-CT/TW ngày 05 tháng 3 năm 2024 của Ban Bí thư\nĐã hoàn thành.\n"
    )
    assert triples(read(raw, BODY)) == {
        ("08/KH-UBND", "implements", "02-NQ/TU"),
        ("SELF", "reports_on", "08/KH-UBND"),
        ("SELF", "reports_on", "32-CT/TW"),
    }


def test_the_paper_itself_in_title_and_opening() -> None:
    header = Header(type="Kế hoạch", number="5/KH-UBND", date="2025-02-01", issuer="UBND thành phố Cần Thơ",
                    title="Thực hiện Nghị quyết số 57-NQ/TW về khoa học, công nghệ")  # fmt: skip
    doc = read(
        "KẾ HOẠCH\nThực hiện Nghị quyết số 57-NQ/TW về khoa học, công nghệ\n"
        "Căn cứ Nghị quyết số 03/NQ-CP ngày 09 tháng 01 năm 2025 của Chính phủ; thực hiện Kế hoạch số 11-KH/TU ngày 20 tháng 01 năm 2025 của Thành ủy, "
        "UBND thành phố ban hành Kế hoạch như sau:\nI. MỤC ĐÍCH\n1. Cụ thể hóa các nhiệm vụ.\n",
        header,
    )
    assert triples(doc) == {
        ("SELF", "implements", "57-NQ/TW"),
        ("SELF", "based_on", "03/NQ-CP"),
        ("SELF", "implements", "11-KH/TU"),
    }


def test_an_opening_that_tells_of_others_is_not_the_papers_own_act() -> None:
    header = Header(
        type="Chỉ thị", number="7/CT-UBND", date="2025-02-01", title="Về tăng cường phòng, chống cháy, nổ"
    )
    told = "Thực hiện Công điện số 12/CĐ-TTg ngày 02 tháng 02 năm 2024, các cơ quan, đơn vị đã triển khai nhiều giải pháp. "
    own = "Thực hiện Chỉ thị số 3/CT-TTg ngày 05 tháng 01 năm 2025, Chủ tịch UBND thành phố yêu cầu:\n1. Kiểm tra.\n"
    doc = read(f"CHỈ THỊ\nVề tăng cường phòng, chống cháy, nổ\n{told}{own}", header)
    assert triples(doc) == {("SELF", "implements", "3/CT-TTg")}


def test_relations_carry_the_sentence_that_proves_them() -> None:
    sentence = STATED[0][0]
    doc = read(f"BÁO CÁO\nKết quả công tác năm\nI. KẾT QUẢ\n1. Chung\n{sentence}\n", BODY)
    (relation,) = doc.relations
    assert doc.text.clean[relation.start : relation.end] == sentence
    assert relation.rule == "title-of-cited" and 0 < relation.confidence <= 1 and not relation.inherited


def test_reading_is_linear_on_hostile_text() -> None:
    raw = "Thực hiện " + "Nghị quyết số 1/NQ-CP, " * 3000 + "“" * 2000 + "(" * 2000
    assert len(read(raw, BODY).citations) == 1


_PARTS = st.lists(
    st.sampled_from(
        [
            "Thực hiện Chỉ thị số 5/CT-TTg, ", "UBND thành phố ban hành Kế hoạch số 6/KH-UBND", " sửa đổi, bổ sung Quyết định số 7/QĐ-UBND",
            " và ", "; ", ". ", "\n", "(thay thế ", ")", "Căn cứ Luật Đất đai;\n", "“", "”", "Điều 1. ", "Bãi bỏ ", "khoản 2 Điều 3 Nghị định số 8/2020/NĐ-CP",
            " được sửa đổi bởi ", "phong trào thi đua “Làng xanh phố sạch”", "- ", "các văn bản sau:\n", " này", "hết hiệu lực", "phát động ",
        ]
    ),
    max_size=25,
)  # fmt: skip


@given(_PARTS, st.sampled_from(["Báo cáo", "Kế hoạch", "Nghị định", "Văn bản hợp nhất", None]))
def test_any_text_is_read_alike_twice_and_every_finding_has_its_place(
    parts: list[str], kind: str | None
) -> None:
    header = Header(type=kind, number="9/X", date="2025-01-01", title="Kết quả công tác năm")
    raw = "KẾT QUẢ\nKết quả công tác năm\n" + "".join(parts)
    doc = read(raw, header)
    assert doc == read(raw, header)
    for r in doc.relations:
        assert 0 <= r.start < r.end <= len(doc.text.clean)
        assert r.rule and 0 < r.confidence <= 1 and r.subject != r.object
    assert len({(r.subject, r.rel, r.object, r.provision) for r in doc.relations}) == len(doc.relations)
    assert all(doc.text.clean[p.start : p.end].strip() for p in doc.provisions)
    for c in doc.campaigns:
        assert c.mentions and c.part_of != doc.campaigns.index(c)
