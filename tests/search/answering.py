"""A graph, passages and a lexicon in memory that tests of answers ask."""

from __future__ import annotations

from kg.cards import CampaignCard, Evidence, Status
from search.answers.answer import answer
from search.answers.model import Answer
from search.questions.question import Lexicon, Previous, read_question
from tests.search.graph import FakeGraph, FakePassages, card, edge, joined, passages

DIRECTIVE = card("05/CT-TTg", "Chỉ thị", "2025-03-01", "Thủ tướng Chính phủ", title="Về đẩy mạnh trồng cây")


PLAN_HP = card(
    "58/KH-UBND",
    "Kế hoạch",
    "2025-03-12",
    "UBND thành phố Hải Phòng",
    held=True,
    title="Trồng cây xanh đô thị",
)


PLAN_LC = card("58/KH-UBND", "Kế hoạch", "2024-04-02", "UBND tỉnh Lào Cai", title="Phòng cháy rừng")


PLAN_WARD = card("7/KH-UBND", "Kế hoạch", "2025-04-01", "UBND phường Lê Chân")


LETTER = card("310/UBND-XD", "Công văn", "2025-03-20", "UBND thành phố Hải Phòng")


LAW_13 = card("11/2013/QH13", "Luật", "2013-06-20", "Quốc hội", name="Luật Lưu trữ")


LAW_24 = card("33/2024/QH15", "Luật", "2024-06-21", "Quốc hội", name="Luật Lưu trữ")


DECREE = card("30/2020/NĐ-CP", "Nghị định", "2020-03-05", "Chính phủ", effective="2020-03-05")


DECISION = card(
    "77/QĐ-BNV",
    "Quyết định",
    "2025-05-20",
    "Bộ Nội vụ",
    held=True,
    effective="2025-06-01",
    signer="Trần Thị Thử",
    title="Ban hành Quy chế lưu trữ hồ sơ",
)


OLD = card("12/QĐ-BNV", "Quyết định", "2019-01-10", "Bộ Nội vụ")


RESOLUTION = card("31/NQ-HĐND", "Nghị quyết", None, "HĐND thành phố Hải Phòng", year=2024)


TREES = CampaignCard("c:trees", "Cả nước chung tay trồng một tỷ cây xanh", "Thủ tướng Chính phủ", "2021-2025")


TREES_HP = CampaignCard(
    "c:trees-hp",
    "Hải Phòng chung tay trồng một tỷ cây xanh",
    "UBND thành phố Hải Phòng",
    "2021-2025",
    part_of="c:trees",
)


SENTENCE = "Thực hiện Chỉ thị số 05/CT-TTg, UBND thành phố ban hành Kế hoạch số 58/KH-UBND ngày 12/3/2025."


EDGES = [
    edge(PLAN_HP, "implements", DIRECTIVE, SENTENCE),
    edge(LETTER, "implements", DIRECTIVE, "Công văn số 310/UBND-XD triển khai Chỉ thị số 05/CT-TTg."),
    edge(
        PLAN_WARD,
        "implements",
        PLAN_HP,
        "Kế hoạch số 7/KH-UBND triển khai Kế hoạch số 58/KH-UBND của thành phố.",
    ),
    edge(PLAN_LC, "implements", RESOLUTION, "Kế hoạch số 58/KH-UBND của tỉnh Lào Cai."),
    edge(DECISION, "based_on", LAW_24, "Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;"),
    edge(
        DECISION, "based_on", DECREE, "Căn cứ Nghị định số 30/2020/NĐ-CP của Chính phủ về công tác văn thư;"
    ),
    edge(DECISION, "replaces", OLD, "Quyết định này thay thế Quyết định số 12/QĐ-BNV.", provision="Điều 2"),
    edge(PLAN_HP, "launches", TREES_HP, "Phát động phong trào “Hải Phòng chung tay trồng một tỷ cây xanh”."),
    edge(DIRECTIVE, "launches", TREES, "Phát động phong trào “Cả nước chung tay trồng một tỷ cây xanh”."),
]


GRAPH = FakeGraph(
    [DIRECTIVE, PLAN_HP, PLAN_LC, PLAN_WARD, LETTER, LAW_13, LAW_24, DECREE, DECISION, OLD, RESOLUTION],
    EDGES,
    [TREES, TREES_HP],
    {
        DIRECTIVE.iri: [Evidence("bao-cao.txt", 1, SENTENCE, 0, len(SENTENCE), "")],
        OLD.iri: [
            Evidence("bao-cao.txt", 1, "Quyết định này thay thế Quyết định số 12/QĐ-BNV.", 300, 340, "")
        ],
        PLAN_LC.iri: [Evidence("bao-cao.txt", 1, "Kế hoạch số 58/KH-UBND ngày 02/4/2024", 200, 240, "")],
        PLAN_HP.iri: [Evidence("bao-cao.txt", 1, SENTENCE, 0, len(SENTENCE), "")],
    },
    {OLD.iri: Status("notInForce", "2025-06-01", (EDGES[6],)), DECISION.iri: Status("inForce", "2025-06-01")},
)


TEXTS = joined(
    passages(
        SENTENCE,
        "Nghị quyết số 31/NQ-HĐND quy định mức hỗ trợ cây giống cho hộ dân vùng ven biển là hai mươi nghìn đồng một cây.",
        "Công tác tiếp dân được duy trì vào sáng thứ hai hằng tuần.",
    ),
    passages(
        "QUYẾT ĐỊNH số 77/QĐ-BNV ngày 20 tháng 5 năm 2025 ban hành Quy chế lưu trữ hồ sơ",
        "Điều 9. Hồ sơ được giữ ít nhất mười năm.",
        "Điều 12. Quyết định này có hiệu lực thi hành kể từ ngày 01 tháng 6 năm 2025.",
        iri=DECISION.iri,
        document="Quyết định 77/QĐ-BNV",
        source="quyet-dinh.txt",
    ),
)


LEXICON = Lexicon.build(laws=["Luật Lưu trữ"], campaigns=[TREES.name, TREES_HP.name])


def ask(text: str, texts: FakePassages = TEXTS, previous: Previous | None = None) -> Answer:
    return answer(read_question(text, LEXICON, previous), GRAPH, texts.search, texts)  # type: ignore[arg-type]


def numbers(reply: Answer) -> list[str | None]:
    return [d.number for d in reply.documents]
