"""Ways in which offices say the same: verbs, fronted clauses, lists and their lead-ins, tables."""

from __future__ import annotations

import pytest

from ingest.model import Header
from tests.ingest.relating import Triple, in_body, read, triples

A, B, C = "15/2021/NQ-HĐND", "48/2025/NQ-HĐND", "52/2025/NQ-HĐND"

VERBS = [
    (f"Nghị quyết số {A} bị thay thế bởi Nghị quyết số {B}.", {(B, "replaces", A)}, "passive with bị"),
    (f"Nghị quyết số {A} bị bãi bỏ, thay thế bởi Nghị quyết số {B}.", {(B, "replaces", A)}, "two passive verbs"),
    (f"Nghị quyết số {A} được thay bằng Nghị quyết số {B}.", {(B, "replaces", A)}, "short passive"),
    (f"Nghị quyết số {A} (đã hết hiệu lực, được thay bằng Nghị quyết số {B}).", {(B, "replaces", A)}, "in brackets"),
    (f"Nghị quyết số {B} thay cho Nghị quyết số {A}.", {(B, "replaces", A)}, "thay cho"),
    (f"Nghị quyết số {B} thay Nghị quyết số {A}.", {(B, "replaces", A)}, "bare thay"),
    (f"Nghị quyết số {A} bị bãi bỏ bằng Nghị quyết số {B}.", {(B, "repeals", A)}, "repealed with"),
    (f"Nghị quyết số {A} hết hiệu lực theo Nghị quyết số {B}.", {(B, "repeals", A)}, "lapses by a paper"),
    (f"Nghị quyết số {A} hết hiệu lực theo quy định tại Nghị quyết số {B}.", set(), "a rule is the reason, no act"),
    (f"Nghị quyết số {A} được đính chính tại Nghị quyết số {B}.", {(B, "corrects", A)}, "corrected at"),
    (f"Nghị quyết số {A} bị tạm ngưng hiệu lực bởi Nghị quyết số {B}.", {(B, "suspends", A)}, "suspended by"),
    (f"Nghị quyết số {B} tạm ngưng hiệu lực và điều chỉnh thời hạn áp dụng Nghị quyết số {A} và Nghị quyết số {C}.",
     {(B, "suspends", A), (B, "suspends", C)}, "two verbs are one act"),
    (f"Nghị quyết số {B} kéo dài thời hạn áp dụng Nghị quyết số {A}.", {(B, "amends", A)}, "a term made longer"),
    ("Luật Đất đai số 31/2024/QH15 được quy định chi tiết bởi Nghị định số 102/2024/NĐ-CP.", {("102/2024/NĐ-CP", "guides", "31/2024/QH15")}, "guided by"),
    ("Thông tư số 9/2025/TT-BYT hướng dẫn hoạt động của trạm y tế, trong đó bãi bỏ Thông tư số 3/2015/TT-BYT.", {("9/2025/TT-BYT", "repeals", "3/2015/TT-BYT")}, "among which"),
    (f"1 | Nghị quyết | {A} ngày 09/7/2021 | Bị thay thế bởi Nghị quyết số {B} | 20/12/2025", {(B, "replaces", A)}, "a row of a table"),
    (f"2 | Nghị quyết | {A} | Sửa đổi Nghị quyết số 7/2019/NQ-HĐND | Bị bãi bỏ bởi Nghị quyết số {B}", {(A, "amends", "7/2019/NQ-HĐND"), (B, "repeals", A)}, "the row's first paper"),
    (f"3 | Nghị quyết | {A} | khoản 2 Điều 6; Điều 9 | Được sửa đổi bởi Nghị quyết số {B}", {(B, "amends", A)}, "a cell with a semicolon"),
]  # fmt: skip

FRONTED = [
    ("Chấp hành Chỉ thị số 5/CT-TTg, UBND tỉnh ban hành Kế hoạch số 6/KH-UBND.", "chấp hành"),
    ("Thi hành nghiêm Chỉ thị số 5/CT-TTg, UBND tỉnh ban hành Kế hoạch số 6/KH-UBND.", "no full word"),
    ("Quán triệt Chỉ thị số 5/CT-TTg, UBND tỉnh ban hành Kế hoạch số 6/KH-UBND.", "quán triệt"),
    ("Bám sát Chỉ thị số 5/CT-TTg, UBND tỉnh ban hành Kế hoạch số 6/KH-UBND.", "bám sát"),
    ("Nhằm hiện thực hóa Chỉ thị số 5/CT-TTg, UBND tỉnh ban hành Kế hoạch số 6/KH-UBND.", "hiện thực hóa"),
    ("Nhằm thể chế hóa Chỉ thị số 5/CT-TTg, UBND tỉnh ban hành Kế hoạch số 6/KH-UBND.", "thể chế hóa"),
    ("Theo chỉ đạo tại Chỉ thị số 5/CT-TTg, UBND tỉnh ban hành Kế hoạch số 6/KH-UBND.", "by direction"),
    ("Để khắc phục tình trạng trên, đồng thời tiếp tục triển khai Chỉ thị số 5/CT-TTg, UBND tỉnh ban hành Kế hoạch số 6/KH-UBND.", "a second purpose"),
    ("UBND tỉnh triển khai Chỉ thị số 5/CT-TTg tại Kế hoạch số 6/KH-UBND.", "means: tại"),
    ("UBND tỉnh cụ thể hóa Chỉ thị số 5/CT-TTg qua Kế hoạch số 6/KH-UBND.", "means: qua"),
    ("Chỉ thị số 5/CT-TTg được tỉnh thể chế hóa bằng Kế hoạch số 6/KH-UBND.", "passive means"),
    ("Ngành y tế theo dõi Chỉ thị số 5/CT-TTg. Để thực hiện, UBND tỉnh ban hành Kế hoạch số 6/KH-UBND.", "the sentence before"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected", "remark"), VERBS, ids=[r for _, _, r in VERBS])
def test_verbs(sentence: str, expected: set[Triple], remark: str) -> None:
    assert in_body(sentence) == expected, remark


@pytest.mark.parametrize(("sentence", "remark"), FRONTED, ids=[r for _, r in FRONTED])
def test_ways_of_carrying_out(sentence: str, remark: str) -> None:
    assert in_body(sentence) == {("6/KH-UBND", "implements", "5/CT-TTg")}, remark


BODIES = [
    ("Phong trào thi đua “Làng xanh phố sạch” được thành phố triển khai bằng Phong trào thi đua “Phường tôi sạch đẹp” do UBND thành phố phát động tại Kế hoạch số 9/KH-UBND.",
     {("9/KH-UBND", "launches", "campaign:Phường tôi sạch đẹp"), ("9/KH-UBND", "implements", "campaign:Làng xanh phố sạch")}, "a local campaign carries out another"),
    ("Các cơ quan thực hiện Chỉ thị số 5/CT-TTg và báo cáo theo mẫu tại Công văn số 9/UBND-VX.", set(), "“tại” after other words is no means"),
    ("Thành ủy ban hành Chương trình số 4-CTr/TU ngày 17/02/2023, Tỉnh ủy Hải Dương ban hành Chương trình số 7-CTr/TU ngày 24/02/2023 thực hiện Nghị quyết số 30-NQ/TW.",
     {("4-CTr/TU", "implements", "30-NQ/TW"), ("7-CTr/TU", "implements", "30-NQ/TW")}, "two offices, one purpose"),
    ("Thực hiện Nghị quyết số 30-NQ/TW, các đơn vị đã có văn bản triển khai như sau:\na) Phường Tân An: Kế hoạch số 9/KH-UBND;\nb) Hội Nông dân: Kế hoạch số 3/KH-HND.",
     {("9/KH-UBND", "implements", "30-NQ/TW"), ("3/KH-HND", "implements", "30-NQ/TW")}, "items named before their papers"),
    ("Các tỉnh đã ban hành kế hoạch triển khai Nghị quyết số 30-NQ/TW, điển hình như: tỉnh An Giang (Kế hoạch số 9/KH-UBND), thành phố Huế (Quyết định số 16/QĐ-UBND).",
     {("9/KH-UBND", "implements", "30-NQ/TW"), ("16/QĐ-UBND", "implements", "30-NQ/TW")}, "examples in brackets"),
    ("Để triển khai Nghị quyết số 30-NQ/TW, các địa phương lần lượt ban hành:\n- Kế hoạch số 9/KH-UBND;\n- Kế hoạch số 4/KH-UBND.",
     {("9/KH-UBND", "implements", "30-NQ/TW"), ("4/KH-UBND", "implements", "30-NQ/TW")}, "a bare lead-in"),
    ("UBND tỉnh phát động Phong trào thi đua “Làng xanh phố sạch” bằng Kế hoạch số 9/KH-UBND.",
     {("9/KH-UBND", "launches", "campaign:Làng xanh phố sạch")}, "launched with"),
    ("Phong trào thi đua “Làng xanh phố sạch” giai đoạn 2021 - 2025 (Quyết định số 58/QĐ-TTg). Tại địa phương, UBND tỉnh phát động bằng Kế hoạch số 9/KH-UBND.",
     {("58/QĐ-TTg", "launches", "campaign:Làng xanh phố sạch"), ("9/KH-UBND", "launches", "campaign:Làng xanh phố sạch"), ("9/KH-UBND", "implements", "58/QĐ-TTg")}, "a campaign with its paper in brackets"),
    ("UBND tỉnh có Quyết định số 17/QĐ-UBND ban hành Kế hoạch tổ chức Phong trào thi đua “Làng xanh phố sạch”.",
     {("17/QĐ-UBND", "implements", "campaign:Làng xanh phố sạch")}, "a plan for a campaign"),
    ("Nghị định số 98/2023/NĐ-CP và Thông tư số 1/2024/TT-BNV hướng dẫn Nghị định này.", {("1/2024/TT-BNV", "guides", "98/2023/NĐ-CP")}, "this, of another kind"),
    ("Căn cứ Nghị định số 78/2025/NĐ-CP được sửa đổi, bổ sung bởi Nghị định số 187/2025/NĐ-CP và Nghị định số 79/2025/NĐ-CP về kiểm tra văn bản.",
     {("187/2025/NĐ-CP", "amends", "78/2025/NĐ-CP")}, "a paper of its own title amends nothing"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected", "remark"), BODIES, ids=[r for _, _, r in BODIES])
def test_lists_and_company(sentence: str, expected: set[Triple], remark: str) -> None:
    assert in_body(sentence) == expected, remark


CIRCULAR = Header(type="Thông tư", number="7/2026/TT-BTC", date="2026-03-02", title="Bãi bỏ một số văn bản")
ITEMS = "1. Thông tư số 12/2010/TT-BTC ngày 20/01/2010 quy định cấp phát.\n2. Thông tư số 13/2011/TT-BTC ngày 21/02/2011 quy định thu phí.\n"
LEADS = [
    ("Điều 1. Bãi bỏ toàn bộ 02 văn bản quy phạm pháp luật\n", "a heading with a count"),
    ("Điều 1. Bãi bỏ văn bản\nBãi bỏ toàn bộ 02 văn bản quy phạm pháp luật sau đây:\n", "a lead-in with a count"),
    ("Điều 1. Bãi bỏ văn bản\nBãi bỏ toàn bộ 02 (hai) thông tư sau đây:\nCÔNG BÁO/Số 27/Ngày 01-02-2026\n95\n", "a page's foot between"),
    ("Điều 1. Các Thông tư sau đây hết hiệu lực kể từ ngày Thông tư này có hiệu lực:\n", "lapse together"),
]  # fmt: skip


@pytest.mark.parametrize(("lead", "remark"), LEADS, ids=[r for _, r in LEADS])
def test_lead_ins_of_repeals(lead: str, remark: str) -> None:
    doc = read(f"THÔNG TƯ\nBãi bỏ một số văn bản\n{lead}{ITEMS}", CIRCULAR)
    assert triples(doc) == {
        ("SELF", "repeals", "12/2010/TT-BTC"),
        ("SELF", "repeals", "13/2011/TT-BTC"),
    }, remark
    assert all(r.inherited for r in doc.relations)


OWN_ACTS = [
    ("Điều 2. Hiệu lực thi hành\nThông tư này thay thế Điều 5 Thông tư số 12/2010/TT-BTC và Thông tư số 13/2011/TT-BTC.\n",
     {("SELF", "amends", "12/2010/TT-BTC"), ("SELF", "replaces", "13/2011/TT-BTC")}, "to replace an article is to amend"),
    ("Điều 2. Hiệu lực thi hành\nThông tư này thay thế nội dung hướng dẫn thu phí quy định tại Thông tư số 12/2010/TT-BTC.\n", set(), "contents are not the whole paper"),
    ("Điều 2. Hiệu lực thi hành\nKéo dài thời hạn áp dụng Thông tư số 12/2010/TT-BTC đến hết năm 2027.\n", {("SELF", "amends", "12/2010/TT-BTC")}, "a longer term"),
    ("Điều 2. Hiệu lực thi hành\nTrường hợp Thông tư số 12/2010/TT-BTC bị bãi bỏ thì áp dụng văn bản mới.\n", set(), "a condition"),
    ("Điều 1. Bãi bỏ một phần các văn bản\n1. Bãi bỏ Điều 3 Thông tư số 12/2010/TT-BTC.\n", {("SELF", "repeals", "12/2010/TT-BTC")}, "an item that says itself what it does"),
    ("Điều 1. Bãi bỏ toàn bộ: Thông tư số 12/2010/TT-BTC, Thông tư số 13/2011/TT-BTC và Thông tư số 14/2011/TT-BTC.\n",
     {("SELF", "repeals", "12/2010/TT-BTC"), ("SELF", "repeals", "13/2011/TT-BTC"), ("SELF", "repeals", "14/2011/TT-BTC")}, "a colon before the objects"),
    ("Điều 2. Hiệu lực thi hành\n1. Các quy định tại Mục II Thông tư số 12/2010/TT-BTC trái với Thông tư này đều bãi bỏ.\n",
     {("SELF", "repeals", "12/2010/TT-BTC")}, "the verb at the end"),
    ("Điều 1. Công bố danh mục văn bản hết hiệu lực gồm:\n" + ITEMS, set(), "an announcement repeals nothing"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "expected", "remark"), OWN_ACTS, ids=[r for _, _, r in OWN_ACTS])
def test_own_acts(body: str, expected: set[Triple], remark: str) -> None:
    assert triples(read(f"THÔNG TƯ\nBãi bỏ một số văn bản\n{body}", CIRCULAR)) == expected, remark


PLAN = Header(
    type="Kế hoạch",
    number="7/KH-UBND",
    date="2026-03-02",
    issuer="UBND tỉnh Lào Cai",
    title="Phát triển du lịch",
)
OPENINGS = [
    ("Thực hiện Nghị quyết số 57-NQ/TW, UBND tỉnh ban hành Kế hoạch như sau:\n1. HĐND tỉnh thông qua Nghị quyết số 22/2025/NQ-HĐND về thuế.\n2. UBND tỉnh ban hành Quyết định số 99/QĐ-UBND về giá đất.\n",
     {("SELF", "implements", "57-NQ/TW")}, "a plan's opening is no lead-in"),
    ("Thực hiện Nghị quyết số 57-NQ/TW, tỉnh đã ban hành các văn bản sau:\n- Quyết định số 99/QĐ-UBND;\n- Quyết định số 98/QĐ-UBND.\n",
     {("99/QĐ-UBND", "implements", "57-NQ/TW"), ("98/QĐ-UBND", "implements", "57-NQ/TW")}, "what was issued before is not this plan"),
    ("Chấp hành Công điện số 143/CĐ-TTg và ý kiến chỉ đạo của Tỉnh ủy tại Công văn số 421-CV/TU, Chủ tịch UBND tỉnh yêu cầu:\n1. Kiểm tra.\n",
     {("SELF", "implements", "143/CĐ-TTg"), ("SELF", "implements", "421-CV/TU")}, "a direction beside"),
    ("1. Chung\nTrên đây là kế hoạch phát triển du lịch của tỉnh, thay thế Kế hoạch số 12/KH-UBND ngày 03/3/2025.\n", {("SELF", "replaces", "12/KH-UBND")}, "the closing words"),
    ("1. Chung\nKế hoạch này thay cho Kế hoạch số 12/KH-UBND ngày 03/3/2025.\n", {("SELF", "replaces", "12/KH-UBND")}, "this plan"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "expected", "remark"), OPENINGS, ids=[r for _, _, r in OPENINGS])
def test_openings(body: str, expected: set[Triple], remark: str) -> None:
    assert triples(read(f"KẾ HOẠCH\nPhát triển du lịch\n{body}", PLAN)) == expected, remark


def test_a_list_of_any_length_keeps_its_lead_in() -> None:
    items = "".join(
        f"{n}. Thông tư số {n}/2010/TT-BTC quy định việc {'rất dài ' * 60}.\n" for n in range(1, 40)
    )
    doc = read(f"THÔNG TƯ\nBãi bỏ một số văn bản\nĐiều 1. Bãi bỏ toàn bộ 39 thông tư sau:\n{items}", CIRCULAR)
    assert len(triples(doc)) == 39


def test_provisions_in_a_row_and_in_a_correction() -> None:
    row = "1 | Nghị quyết | 15/2021/NQ-HĐND | khoản 2 Điều 6; Điều 9 | Được sửa đổi bởi Nghị quyết số 48/2025/NQ-HĐND"
    doc = read(f"BÁO CÁO\nKết quả công tác năm\nI. KẾT QUẢ\n1. Chung\n{row}\n", Header(type="Báo cáo"))
    assert {r.provision for r in doc.relations} == {"khoản 2 Điều 6", "Điều 9"}
    header = Header(type="Quyết định", number="5/QĐ-BTC", title="Đính chính Thông tư số 12/2010/TT-BTC")
    doc = read(
        "QUYẾT ĐỊNH\nĐính chính Thông tư số 12/2010/TT-BTC\n"
        "Điều 1. Đính chính một số lỗi kỹ thuật tại Thông tư số 12/2010/TT-BTC như sau:\n"
        "1. Tại điểm đ khoản 3 Điều 16: “nêu tại điểm a khoản này”.\nNay sửa thành: “nêu tại điểm c khoản này”.\n"
        "2. Tại Điều 21: “theo khoản 2 Điều 23 Thông tư này”.\n",
        header,
    )
    corrected = {r.provision for r in doc.relations if r.rel == "corrects" and r.provision}
    assert corrected == {"điểm đ khoản 3 Điều 16", "Điều 21"}
    assert {p.provision for p in doc.provisions if p.target.kind == "citation"} >= {
        "điểm a khoản 3 Điều 16",
        "điểm c khoản 3 Điều 16",
        "khoản 2 Điều 23",
    }


def test_an_amending_law_names_the_law_it_amends() -> None:
    header = Header(
        type="Luật", number="131/2025/QH15", title="Luật sửa đổi, bổ sung một số điều của Luật Kho lạnh"
    )
    doc = read(
        "LUẬT\nSửa đổi, bổ sung một số điều của Luật Kho lạnh\nQuốc hội ban hành Luật sửa đổi, bổ sung một số điều của Luật Kho lạnh "
        "số 18/2012/QH13 đã được sửa đổi, bổ sung một số điều theo Luật số 35/2018/QH14 và Luật số 47/2024/QH15.\nĐiều 1. Phạm vi\n",
        header,
    )
    assert triples(doc) >= {
        ("SELF", "amends", "18/2012/QH13"),
        ("35/2018/QH14", "amends", "18/2012/QH13"),
        ("47/2024/QH15", "amends", "18/2012/QH13"),
    }
    assert not [r for r in doc.relations if r.object.kind == "self"]


X, Y, Z = "9/KH-UBND", "17/QĐ-UBND", "40/UBND-VX"
B5, G = "5/CT-TTg", "8/HD-BYT"

HELD = [
    (f"Các xã thực hiện Chỉ thị số {B5} về bến bãi. Trên cơ sở đó, UBND tỉnh đã ban hành Kế hoạch số {X}.", {(X, "implements", B5)}, "on that ground"),
    (f"Các xã thực hiện Chỉ thị số {B5} về bến bãi. Theo đó, UBND tỉnh ban hành Kế hoạch số {X}.", {(X, "implements", B5)}, "according to it"),
    (f"Các xã thực hiện Chỉ thị số {B5} giai đoạn 2021\n- 2030. Từ đó, UBND tỉnh ban hành Kế hoạch số {X}.", {(X, "implements", B5)}, "years over a line's end"),
    (f"UBND tỉnh ban hành Quyết định số {Y} về quản lý chợ của các sở, ban, ngành và UBND xã, phường, thay thế Quyết định số 3/QĐ-UBND.", {(Y, "replaces", "3/QĐ-UBND")}, "offices in a row before the verb"),
    (f"Thực hiện Chỉ thị số {B5}, tổ giúp việc được kiện toàn tại Quyết định số {Y}; việc lập bến được hướng dẫn tại Công văn số {Z}.", {(Y, "implements", B5), (Z, "implements", B5)}, "set up at"),
    (f"Thực hiện Chỉ thị số {B5} về Đề án 06, tổ công tác Đề án 06 được thành lập tại Quyết định số {Y}.", {(Y, "implements", B5)}, "a short name before it"),
    ("Phong trào “Bến xanh” do tỉnh phát động tại Kế hoạch số 1/KH-UBND. Tỉnh đoàn triển khai phong trào này bằng Kế hoạch số 2/KH-TĐTN.",
     {("1/KH-UBND", "launches", "campaign:Bến xanh"), ("2/KH-TĐTN", "implements", "campaign:Bến xanh")}, "this movement"),
    (f"UBND tỉnh ban hành Quyết định số {Y} phê duyệt khung đào tạo căn cứ Hướng dẫn số {G}.", {(Y, "based_on", G)}, "approves on the ground of"),
    (f"Số liệu nêu tại Công văn số {Z}, việc chi trả được tính trên cơ sở Hướng dẫn số {G}.", set(), "the ground of another clause"),
    ("Các xã theo Nghị định số 7/2025/NĐ-CP của Chính phủ về bến bãi, kho tàng (đã được sửa đổi, bổ sung tại Nghị định số 8/2025/NĐ-CP).",
     {("8/2025/NĐ-CP", "amends", "7/2025/NĐ-CP")}, "in brackets after a long title"),
    (f"UBND tỉnh ban hành Quyết định số {Y} chia lại cụm bến trên cơ sở Hướng dẫn số {G}.", {(Y, "based_on", G)}, "issues on the ground of"),
    (f"UBND tỉnh chia lại cụm bến tại Quyết định số {Y} dựa trên Hướng dẫn số {G}.", {(Y, "based_on", G)}, "ruled at, on the ground of"),
    (f"Để triển khai Chỉ thị số {B5}, UBND tỉnh đã ban hành Kế hoạch số {X}; Sở Y tế có Hướng dẫn số 2/HD-SYT thực hiện Kế hoạch số {X}.", {(X, "implements", B5), ("2/HD-SYT", "implements", X)}, "serves the plan, not its ground"),
    (f"Chỉ thị số {B5} về đẩy mạnh triển khai Nghị quyết số 71-NQ/TW trong mùa mưa.", {(B5, "implements", "71-NQ/TW")}, "what a paper urges to carry out"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected", "remark"), HELD, ids=[r for _, _, r in HELD])
def test_what_a_sentence_rests_on(sentence: str, expected: set[Triple], remark: str) -> None:
    assert in_body(sentence) == expected, remark


def test_an_opening_of_several_groups_goes_on_over_a_line_in_a_symbol() -> None:
    plan = Header(type="Kế hoạch", number="37/KH-UBND", title="Phòng, chống dịch bệnh năm 2026")
    doc = read(
        "KẾ HOẠCH\nPhòng, chống dịch bệnh năm 2026\nThực hiện Chỉ thị số 17-CT/TW về phòng dịch; Kế hoạch số 92/KH-\n\nBYT về tiêm chủng; "
        "Chương trình số 59-CTr/TU thực hiện Chỉ thị số 17-CT/TW; trên cơ sở đề nghị của Sở Y tế tại Tờ trình số 12/TTr-SYT, "
        "UBND thành phố ban hành Kế hoạch phòng, chống dịch bệnh như sau:\nI. MỤC TIÊU\n",
        plan,
    )
    assert triples(doc) == {
        ("SELF", "implements", "17-CT/TW"),
        ("SELF", "implements", "92/KH-BYT"),
        ("SELF", "implements", "59-CTr/TU"),
        ("SELF", "based_on", "12/TTr-SYT"),
        ("59-CTr/TU", "implements", "17-CT/TW"),
    }


def test_a_line_that_hangs_goes_on_in_the_next() -> None:
    found = in_body(f"UBND tỉnh ban hành Quyết định số {Y} phê duyệt khung đào tạo căn cứ\nHướng dẫn số {G}.")
    assert found == {(Y, "based_on", G)}


HEADED = [
    (f"a) Phong trào thi đua “Bến xanh” giai đoạn 2021 - 2025\nThực hiện Quyết định số {Y} ngày 18/5/2022 của UBND tỉnh, các xã đã lập bến.", {(Y, "launches", "campaign:Bến xanh")}, "carried out below its name"),
    (f"b) Phong trào thi đua “Bến xanh”\nHưởng ứng đợt thi đua ban hành kèm theo Quyết định số {Y}, các xã đã lập bến.", {(Y, "launches", "campaign:Bến xanh")}, "annexed to a decision"),
    (f"c) Kết quả của Phong trào thi đua “Bến xanh” ở các xã\nThực hiện Quyết định số {Y}, các xã đã lập bến.", set(), "a heading of results"),
    (f"Ngay sau khi có Chỉ thị số {B5}, UBND tỉnh ban hành Kế hoạch số {X}.", {(X, "implements", B5)}, "as soon as it came"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected", "remark"), HEADED, ids=[r for _, _, r in HEADED])
def test_what_a_heading_or_a_moment_gives(sentence: str, expected: set[Triple], remark: str) -> None:
    assert in_body(sentence) == expected, remark
