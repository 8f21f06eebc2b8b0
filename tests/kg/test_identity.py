"""Which mentions are one document: cases from the rules."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterable, Sequence
from contextlib import closing
from pathlib import Path

import pytest

from ingest.model import Citation, Document, Header
from kg.claims import claims_of
from kg.iris import DEFAULT_BASE, Iris
from kg.ledger import Ledger
from tests.kg.builders import cite, header, paper

CT = "UBND thành phố Cần Thơ"
ST = "UBND tỉnh Sóc Trăng"


def resolve(folder: Path, documents: Iterable[Document]) -> Ledger:
    ledger = Ledger(folder / "ledger.sqlite", Iris())
    ledger.update((i + 1, d.source.sha256, d) for i, d in enumerate(documents))
    return ledger


def groups(folder: Path, *citations: Citation, own: Header | None = None) -> list[list[int]]:
    """Each citation in a paper of its own (all from Cần Thơ unless told otherwise): which are one document.

    An ambiguous one is written as ~position.
    """
    own = own or header("Công văn", None, "2025-06-01", CT, title="thư")
    papers = [paper(own, [c], name=f"{i}.txt") for i, c in enumerate(citations)]
    return grouped(folder, papers)


def grouped(folder: Path, papers: Sequence[Document]) -> list[list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    with closing(resolve(folder, papers)) as ledger:
        for i, document in enumerate(papers):
            given_to = ledger.assignments(document.source.sha256)[0]
            found["?" * bool(given_to.candidates) + given_to.iri].append(~i if given_to.candidates else i)
    return sorted(found.values())


P = "Chương trình mục tiêu quốc gia trồng rừng"


def programme(name: str, year: int | None = None) -> Citation:
    return cite("Chương trình", None, name=name, year=year)


K, C = "Kế hoạch", "Chương trình"
TU, CITY = "Thành ủy Cần Thơ", "Ban Chỉ đạo thành phố Cần Thơ"
FISH, ROADS = "về nuôi cá tra sạch ven sông", "nâng cấp cầu đường nông thôn liên ấp"
RULES, LAW = "Quy chế hoạt động", "Luật Cây xanh"
CONGRESS = "về đại hội đảng bộ các cấp tiến tới Đại hội lần thứ "
CASES = [
    # (citations, groups, what it shows)
    ([cite(K, "137/KH-UBND", "2022-06-22", CT), cite(K, "137/KH-UBND", "2024-08-26", ST)], [[0], [1]], "place and year"),
    ([cite(K, "137/KH-UBND", "2024-06-22", CT), cite(K, "137/KH-UBND", "2024-08-26", ST)], [[0], [1]], "place alone"),
    ([cite(K, "137/KH-UBND", "2022-06-22", CT), cite(K, "137/KH-UBND", "2023-06-22", CT)], [[0], [1]], "numbers restart each year"),
    ([cite(K, "137/KH-UBND", "2022-06-22", CT), cite(K, "137/KH-UBND", "2022-06-23", CT)], [[0, 1]], "a day misprinted: one number a year"),
    ([cite(K, "137/KH-UBND", "2022-06-22", CT), cite(K, "137/KH-UBND")], [[0, 1]], "no date: the one that fits"),
    ([cite(K, "137/KH-UBND", "2024-08-26", ST), cite(K, "137/KH-UBND")], [[0], [1]], "no issuer means the paper's own place"),
    ([cite(K, "137/KH-UBND", "2024-08-26", ST), cite(K, "137/KH-UBND", "2024-08-26")], [[0, 1]], "unless the date agrees"),
    ([cite(K, "137/KH-UBND", "2022-06-22", CT), cite(K, "137/KH-UBND", "2023-06-22", CT), cite(K, "137/KH-UBND", None, CT)], [[~2], [0], [1]], "two fit: ambiguous"),
    ([cite(K, "137/KH-UBND", "2022-06-22", CT), cite(K, "137/KH-UBND", "2026-06-22", CT), cite(K, "137/KH-UBND", None, CT)], [[0, 2], [1]], "a younger one cannot be meant"),
    ([programme(P), programme(P + " giai đoạn 2021 - 2025", 2021)], [[0, 1]], "a programme with and without its period"),
    ([programme(P + " giai đoạn 2016 - 2020", 2016), programme(P + " giai đoạn 2021 - 2025", 2021)], [[0], [1]], "two periods of a programme"),
    ([programme("Quy hoạch thành phố Cần Thơ thời kỳ 2021 - 2030", 2021), programme("Quy hoạch tỉnh Sóc Trăng thời kỳ 2021 - 2030", 2021)], [[0], [1]], "two provinces' plannings"),
    ([cite(K, "137/KH-UBND", year=2022, issuer=CT), cite(K, "137/KH-UBND", "2022-06-22", CT)], [[0, 1]], "year alone"),
    ([cite(K, "08/KH-UBND", "2022-06-22", CT), cite(K, "8/KH-UBND", "2022-06-22", CT)], [[0, 1]], "leading zero"),
    ([cite(K, "137/KH-UBND", "2022-06-22", CT), cite(K, "137/KH-UBND", "2022-06-22", "Chủ tịch UBND thành phố Cần Thơ")], [[0, 1]], "its chairman signs for it"),
    ([cite(K, "137/KH-UBND", "2022-06-22", CT), cite(K, "137/KH-UBND", "2022-07-22", "UBND huyện Phong Điền")], [[0], [1]], "a district has its own numbers"),
    ([cite("Quyết định", "5/QĐ-UBND", "2022-06-22", CT), cite(K, "5/KH-UBND", "2022-06-22", CT)], [[0], [1]], "type in the symbol"),
    ([cite("Chỉ thị", "41-CT/TW", "2024-12-26", "Bộ Chính trị"), cite("Chỉ thị", "41-CT/TW", None, "Ban Bí thư")], [[0, 1]], "one numbering for all who write /TW"),
    ([cite("Chỉ thị", "41-CT/TW", "2024-12-26", "Bộ Chính trị"), cite("Chỉ thị", "41-CT/TW", "2010-02-02", "Ban Bí thư")], [[0], [1]], "another term of the Central Committee"),
    ([cite("Chỉ thị", "41-CT/TW", "2024-12-26"), cite("Chỉ thị", "41-CT/TW", "2024-11-28")], [[0, 1]], "a date misprinted within the term"),
    ([cite("Quyết định", "81-QĐ/TW", "2024-12-26"), cite("Quy định", "81-QĐ/TW", "2024-12-26")], [[0], [1]], "QĐ means two types in the Party"),
    ([cite("Nghị quyết", "17-NQ/TU", "2023-12-04", "Thành ủy Cần Thơ"), cite("Nghị quyết", "17/NQ-TU", None, "Thành ủy Cần Thơ")], [[0, 1]], "separators misplaced"),
    ([cite("Nghị quyết", "17-NQ/TU", "2023-12-04", "Thành ủy Cần Thơ"), cite("Nghị quyết", "17-NQ/TU", "2023-10-04", "Tỉnh ủy Sóc Trăng")], [[0], [1]], "every province has a committee"),
    ([cite("Nghị quyết", "164/NQ-HĐND", "2023-12-04", "HĐND tỉnh Sóc Trăng"), cite("Nghị quyết", "164/NQHĐND", "2023-12-04", "HĐND tỉnh Sóc Trăng")], [[0, 1]], "dash lost"),
    ([cite("Nghị định", "98/2023/NĐ-CP", "2023-12-31", "Chính phủ"), cite("Nghị định", "98/2023/NĐ-CP", "2023-12-13")], [[0, 1]], "a normative symbol is whole"),
    ([cite("Quyết định", "10/2024/QĐ-UBND", "2024-03-31", CT), cite("Quyết định", "10/2024/QĐ-UBND", "2024-03-30", ST)], [[0], [1]], "but for the place of a local one"),
    ([cite("Luật", "43/2022/QH15", year=2022), cite("Nghị quyết", "43/2022/QH15", year=2022)], [[0], [1]], "numbers run per type in the Assembly"),
    ([cite("Luật", "45/2019/QH14", year=2019), cite("Bộ luật", "45/2019/QH14", year=2019)], [[0, 1]], "a code is a law"),
    ([cite("Quyết định", "1315/QĐ-TTg", "2021-11-09", "Thủ tướng Chính phủ"), cite("Quyết định", "1315/QĐ-TTg")], [[0, 1]], "one Prime Minister"),
    ([cite("Quyết định", "1315/QĐ-TTg", "2021-11-09"), cite("Quyết định", "1315/QĐ-TTg", "2022-11-09")], [[0], [1]], "but another year"),
    ([cite("Nghị quyết", "66.17/2026/NQ-CP", "2026-04-04"), cite("Nghị quyết", "66.7/2026/NQ-CP", "2026-01-04"), cite("Nghị quyết", "66/2026/NQ-CP", "2026-01-05")], [[0], [1], [2]], "numbers with a point"),
    ([cite("Công văn", "1352/UBND-KGVX", "2024-04-04", CT), cite("Công văn", "1352/UBND-NC", "2024-04-04", CT)], [[0], [1]], "another unit"),
    ([cite("Hướng dẫn", "9/HD-HĐTĐKT", "2024-04-04", "Hội đồng Thi đua - Khen thưởng Trung ương"), cite("Hướng dẫn", "9/HD-HĐTĐKT", "2024-04-14", "Hội đồng Thi đua - Khen thưởng thành phố Cần Thơ")], [[0], [1]], "councils of two levels"),
    ([cite(K, "27/KH-UBND", "2025-02-13", CT), cite(K, "27/KH-UBND", "2025-08-13", CT)], [[0], [1]], "a merged city numbers anew from 1 July 2025"),
    ([cite(K, "27/KH-UBND", "2025-08-13", CT), cite(K, "27/KH-UBND", year=2025, issuer=CT)], [[0, 1]], "the year alone fits either half"),
    ([cite(K, "27/KH-UBND", "2025-08-13", CT), cite(K, "27/KH-UBND", year=2025, issuer=CT + " (cũ)")], [[0], [1]], "the old city is not the merged one"),
    ([cite(K, "27/KH-UBND", "2025-02-13", "UBND thành phố Hà Nội"), cite(K, "27/KH-UBND", "2025-08-13", "UBND thành phố Hà Nội")], [[0, 1]], "Ha Noi was not merged"),
    ([cite(K, "22-KH/TU", "2025-09-09", "Thành ủy Cần Thơ"), cite(K, "22-KH/TU", "2025-01-09", "Thành ủy Cần Thơ")], [[0], [1]], "nor does its Party committee go on"),
    ([cite("Quyết định", "2/QĐ-CTĐ6TP", "2025-09-11", "Cụm trưởng Cụm thi đua 6 thành phố trực thuộc Trung ương"), cite("Quyết định", "2/QĐ-CTĐ6TP", "2025-09-11")], [[0, 1]], "the word city is no place"),
    ([cite("Luật", None, name="Luật Đấu thầu"), cite("Luật", "22/2023/QH15", year=2023, name="Luật Đấu thầu")], [[0, 1]], "a law by name"),
    ([cite("Luật", None, name="Luật Đầu tư"), cite("Luật", "39/2019/QH14", year=2019, name="Luật Đầu tư công")], [[0], [1]], "a longer name is another law"),
    ([cite("Luật", None, name="Luật Quản lý thuế"), cite("Luật", "38/2019/QH14", year=2019, name="Luật Quản lý thuế"), cite("Luật", "56/2006/QH11", year=2006, name="Luật Quản lý thuế")], [[0, 1], [2]], "one name, two laws: the one in force"),
    ([cite("Luật", None, name="Luật Quản lý thuế"), cite("Luật", "38/2024/QH15", year=2024, name="Luật Quản lý thuế"), cite("Luật", "56/2006/QH11", year=2006, name="Luật Quản lý thuế")], [[~0], [1], [2]], "soon after a new law nothing decides"),
    ([cite("Luật", None, name="Luật Quản lý thuế"), cite("Luật", None, name="Luật Quản lý thuế", year=2020), cite("Luật", "56/2006/QH11", year=2006, name="Luật Quản lý thuế")], [[~0], [1], [2]], "nor does a law whose number nobody told"),
    ([cite("Hợp đồng", "69/2020/QH14", year=2020), cite("Luật", "69/2020/QH14", year=2020)], [[0, 1]], "the Assembly passes no contracts"),
    ([cite("Thông tư", "24/TT-LB", "1994-12-07", "Liên bộ"), cite("Thông tư", "24/TT-LB", "1994-12-07")], [[0, 1]], "a circular is never local"),
    ([cite("Luật", None, name="Luật Quản lý thuế", year=2019), cite("Luật", "38/2019/QH14", year=2019, name="Luật Quản lý thuế"), cite("Luật", "56/2006/QH11", year=2006, name="Luật Quản lý thuế")], [[0, 1], [2]], "the year decides"),
    ([cite("Luật", None, name="Luật Quản lý thuế"), cite("Luật", "108/2026/QH15", year=2026, name="Luật Quản lý thuế"), cite("Luật", "38/2019/QH14", year=2019, name="Luật Quản lý thuế")], [[0, 2], [1]], "a younger law cannot be meant"),
    ([cite("Luật", None, name="Luật Thi đua khen thưởng"), cite("Luật", None, name="Luật Thi đua, Khen thưởng", year=2022)], [[0, 1]], "comma and year"),
    ([cite("Đề án", "06", short=True), cite("Đề án", "6/ĐA-UBND", "2022-01-06", CT)], [[0, 1]], "a short form with one candidate"),
    ([cite("Đề án", "06", short=True), cite("Đề án", "6/ĐA-UBND", "2022-01-06", CT), cite("Đề án", "6/ĐA-UBND", "2023-01-06", CT)], [[~0], [1], [2]], "and with two"),
    ([cite("Đề án", "06", short=True), cite("Đề án", "06", short=True)], [[0, 1]], "a short form alone"),
    ([cite("Đề án", "06", short=True), cite(K, "6/KH-UBND", "2022-01-06", CT)], [[0], [1]], "a short form keeps its type"),
    ([cite("Nghị quyết", None, name="Nghị quyết Đại hội Đảng bộ thành phố lần thứ XIV"), cite("Nghị quyết", None, name="Nghị quyết Đại hội đại biểu Đảng bộ thành phố lần thứ XIV, nhiệm kỳ 2020 - 2025")], [[0, 1]], "unnumbered, by name"),
    ([cite("Nghị quyết", None, name="Nghị quyết Đại hội Đảng bộ thành phố lần thứ XIV"), cite("Nghị quyết", None, name="Nghị quyết Đại hội Đảng bộ thành phố Cần Thơ lần thứ XIV")], [[0, 1]], "the province left out at home"),
    ([cite("Nghị quyết", None, name="Nghị quyết Đại hội Đảng bộ thành phố lần thứ XIV"), cite("Nghị quyết", None, name="Nghị quyết Đại hội Đảng bộ tỉnh Sóc Trăng lần thứ XIV")], [[0], [1]], "another province's congress"),
    ([cite("Nghị quyết", None, name="Nghị quyết Đại hội Đảng bộ thành phố lần thứ XIV"), cite("Nghị quyết", None, name="Nghị quyết Đại hội lần thứ XIV của Đảng")], [[0], [1]], "nor the national one"),
    ([cite(C, "9-CTr/TU", "2024-10-02", TU, subject=FISH), cite(C, "9-CTr/TU", "2024-11-20", TU, subject=ROADS)], [[0], [1]], "one number, two days, two titles: two papers"),
    ([cite(C, "9-CTr/TU", "2024-10-02", TU, subject=FISH), cite(C, "9-CTr/TU", "2024-10-20", TU, subject=FISH + " đến năm 2030")], [[0, 1]], "a day misprinted under one title"),
    ([cite(C, "9-CTr/TU", "2024-10-02", TU, subject=FISH), cite(C, "9-CTr/TU", "2024-10-20", TU, subject=ROADS)], [[0], [1]], "the day differs and so does the title"),
    ([cite(C, "9-CTr/TU", "2024-10-02", TU, subject=FISH), cite(C, "9-CTr/TU", "2024-11-20", TU, subject=ROADS), cite(C, "9-CTr/TU", None, TU)], [[~2], [0], [1]], "without a day either may be meant"),
    ([cite(C, "9-CTr/TU", "2024-10-02", TU, subject=FISH), cite(C, "9-CTr/TU", "2024-11-20", TU, subject=ROADS), cite(C, "9-CTr/TU", None, TU, subject=ROADS, year=2024)], [[0], [1, 2]], "but the title decides"),
    ([cite(K, "44/KH-UBND", "2024-03-04", CT), cite(K, "44/KH-UBND", "2024-05-15", CT)], [[0], [1]], "two days that no slip explains"),
    ([cite(K, "44/KH-UBND", "2024-03-04", CT, subject=FISH), cite(K, "44/KH-UBND", "2024-05-15", CT, subject=FISH)], [[0, 1]], "unless the title is the same"),
    ([cite(K, "44/KH-UBND", "2024-03-04", CT), cite(K, "44/KH-UBND", "2024-04-03", CT)], [[0, 1]], "day and month swapped"),
    ([cite("Quyết định", "12/2021/QĐ-UBND", "2021-03-04", CT), cite("Quyết định", "12/2021/QĐ-UBND", "2021-05-15", CT)], [[0, 1]], "a normative number is given once a year"),
    ([cite("Quyết định", "12/QĐ-BCĐ", "2024-03-04", CITY, subject=RULES), cite("Quyết định", "12/QĐ-BCĐ", "2024-05-15", CITY, subject=RULES)], [[0], [1]], "every committee has its rules of work"),
    ([cite("Quyết định", "12/2021/QĐ-UBND", "2021-03-04", CT, subject=FISH), cite("Quyết định", "12/2021/QĐ-UBND", "2021-05-15", CT, subject=FISH + " đến năm 2025")], [[0, 1]], "whatever the day under one title"),
    ([cite("Quyết định", "12/2021/QĐ-UBND", "2021-03-04", CT, subject=FISH), cite("Quyết định", "12/2021/QĐ-UBND", "2021-05-15", CT, subject=ROADS)], [[0], [1]], "another day under another title: one of them is misnumbered"),
    ([cite("Nghị định", "12/2021/NĐ-CP", "2021-03-04", subject=FISH), cite("Nghị định", "12/2021/NĐ-CP", "2021-05-15", subject=ROADS)], [[0, 1]], "the Government's number stays whole"),
    ([cite(K, "44/KH-UBND", "2025-09-08", "UBND xã"), cite(K, "44/KH-UBND", "2025-09-18", "UBND phường Sông Hậu")], [[0], [1]], "a commune is not a named ward"),
    ([cite(K, "44/KH-UBND", "2025-09-08", "UBND xã"), cite(K, "44/KH-UBND", "2025-09-08", CT)], [[0], [1]], "nor the city, whatever the date"),
    ([cite(K, "44/KH-UBND", None, "UBND tỉnh"), cite(K, "44/KH-UBND", "2023-06-15", CT)], [[0], [1]], "a province is no city"),
    ([cite(K, "44/KH-UBND", None, "UBND thành phố"), cite(K, "44/KH-UBND", "2023-06-15", CT)], [[0, 1]], "but the city is"),
    ([cite("Luật", None, "2025-02-11", name=LAW), cite("Luật", "70/2025/QH15", "2025-05-20", name=LAW)], [[0], [1]], "a law of another day keeps its own"),
    ([cite("Luật", None, "2025-05-21", name=LAW), cite("Luật", "70/2025/QH15", "2025-05-20", name=LAW)], [[0, 1]], "its day misprinted"),
    ([cite("Luật", None, "2025-02-11", name=LAW), cite("Luật", "70/2025/QH15", "2025-05-20", name=LAW), cite("Luật", "61/2025/QH15", "2025-02-11", name=LAW)], [[0, 2], [1]], "and joins the law of its day"),
    ([cite("Luật", None, "2025-05-20", name=LAW), cite("Luật", "70/2025/QH15", "2025-05-20", subject="Cây xanh")], [[0, 1]], "its number given with a title"),
    ([cite("Luật", None, "2025-02-11", name=LAW), cite("Luật", "70/2025/QH15", "2025-05-20", subject="Cây xanh")], [[0], [1]], "of another day"),
    ([cite("Luật", None, "2025-05-20", name=LAW), cite("Luật", "70/2025/QH15", "2025-05-20", subject="Mặt nước")], [[0], [1]], "several laws are passed on one day"),
    ([cite("Luật", None, "2025-05-20", name=LAW), cite("Nghị quyết", "70/2025/QH15", "2025-05-20", subject="Cây xanh")], [[0], [1]], "a resolution is no law"),
    ([cite("Luật", None, "2020-11-26", name="Luật Quản lý đê của HĐND, UBND"), cite("Luật", None, "2020-11-26", name="Luật Quản lý đê của Hội đồng nhân dân và Ủy ban nhân dân")], [[0, 1]], "short forms in a law's name"),
    ([cite("Luật", None, "2020-11-26", name="Luật sửa đổi Luật Cây xanh"), cite("Luật", None, "2020-11-26", name="Luật sửa đổi, bổ sung một số điều của Luật Cây xanh")], [[0, 1]], "some articles of a law"),
    ([cite("Luật", None, "2020-11-26", name="Luật sửa đổi, bổ sung một số điều của 9 luật liên quan đến cây xanh"), cite("Luật", None, "2020-11-26", name="Luật sửa đổi, bổ sung một số điều của 9 luật có liên quan đến cây xanh")], [[0, 1]], "of several laws"),
    ([cite("Bộ luật", None, "2020-11-26", name="Bộ luật Cây xanh Việt Nam"), cite("Bộ luật", None, "2020-11-26", name="Bộ luật Cây xanh")], [[0, 1]], "whose law it is"),
    ([cite("Luật", None, "2020-11-26", name="Luật Tổ chức HĐND"), cite("Luật", None, "2020-11-26", name="Luật Tổ chức HĐND và UBND")], [[0], [1]], "another law of that day"),
    ([cite("Luật", None, name=LAW), cite("Luật", "70/2025/QH15", "2025-06-20", name=LAW)], [[0], [1]], "a law passed after the paper cannot be its ground"),
    ([cite("Luật", None, name=LAW), cite("Luật", "70/2020/QH14", "2020-06-20", name=LAW), cite("Luật", None, name=LAW, year=2012)], [[0, 1], [2]], "with two of one name the younger of those known, when it is long in force"),
    ([cite("Luật", None, "2022-05-10", name=LAW), cite("Luật", None, "2022-06-20", name=LAW), cite("Luật", None, "2022-06-20", name=LAW), cite("Luật", None, name=LAW, year=2022)], [[0], [1, 2, 3]], "of two days of a year the younger, which most papers tell"),
    ([cite("Luật", None, "2022-05-10", name=LAW), cite("Luật", None, "2022-05-10", name=LAW), cite("Luật", None, "2022-06-20", name=LAW), cite("Luật", None, name=LAW, year=2022)], [[0, 1], [2], [~3]], "else it stays open"),
    ([cite("Chỉ thị", "31-CT/TW", "2014-05-30", "Bộ Chính trị", subject=CONGRESS + "XII"), cite("Chỉ thị", "31-CT/TW", "2019-05-30", "Bộ Chính trị", subject=CONGRESS + "XIII"), cite("Chỉ thị", "31-CT/TW", None, "Bộ Chính trị", subject=CONGRESS + "XIV")], [[0], [1], [~2]], "one congress is not the next"),
    ([cite("Đề án", "07", short=True), cite("Đề án", "07", issuer="Chính phủ", short=True)], [[0, 1]], "a short form with and without who it is of"),
]  # fmt: skip


@pytest.mark.parametrize(("citations", "expected", "_remark"), CASES, ids=[c[2] for c in CASES])
def test_what_is_one_document(
    tmp_path: Path, citations: list[Citation], expected: list[list[int]], _remark: str
) -> None:
    for turn in range(3):
        order = list(range(len(citations)))
        random.Random(turn).shuffle(order)
        (tmp_path / str(turn)).mkdir()
        got = groups(tmp_path / str(turn), *(citations[i] for i in order))
        back = sorted(sorted(~order[~i] if i < 0 else order[i] for i in group) for group in got)
        assert back == sorted(expected)


def test_home_decides_between_places(tmp_path: Path) -> None:
    plans = [cite(K, "20/KH-UBND", "2024-01-26", CT), cite(K, "20/KH-UBND", "2024-02-20", ST)]
    own = header("Báo cáo", "1/BC-UBND", "2025-02-02", ST, place="Sóc Trăng")
    papers = [
        paper(header("Công văn", None, "2025-06-01", CT, title="a"), [c], name=str(i))
        for i, c in enumerate(plans)
    ]
    assert grouped(tmp_path, [*papers, paper(own, [cite(K, "20/KH-UBND")])]) == [[0], [1, 2]]


def test_the_paper_itself_takes_the_stub(tmp_path: Path) -> None:
    own = header(K, "20/KH-UBND", "2024-01-26", CT, title="thi đua")
    citing = paper(header("Báo cáo", "1/BC-UBND", "2025-02-02", CT), [cite(K, "20/KH-UBND", "2024-01-26")])
    held = paper(own)
    with closing(resolve(tmp_path, [citing, held])) as ledger:
        (told,) = {
            ledger.assignments(citing.source.sha256)[0].iri,
            ledger.assignments(held.source.sha256)[-1].iri,
        }
        described = dict(ledger.dirty_identities())[told]
        assert described is not None and described.held and described.title == "thi đua"


def test_iris_say_what_the_document_is(tmp_path: Path) -> None:
    citing = paper(
        header(K, "20/KH-UBND", "2024-01-26", CT),
        [cite("Chỉ thị", "41-CT/TW", "2023-12-26"), cite("Nghị định", "98/2023/NĐ-CP"), cite("Luật", None, name="Luật Thi đua, khen thưởng")],
    )  # fmt: skip
    with closing(resolve(tmp_path, [citing])) as ledger:
        told = [
            a.iri.removeprefix(DEFAULT_BASE)
            for _, a in sorted(ledger.assignments(citing.source.sha256).items())
        ]
    assert told == [
        "van-ban/ke-hoach/20-kh-ubnd/can-tho/2024",
        "van-ban/chi-thi/41-ct-tw/khoa-13",
        "van-ban/nghi-dinh/98-2023-nd-cp",
        "van-ban/luat/thi-dua-khen-thuong",
    ]


def test_conflicting_dates_are_kept_and_told(tmp_path: Path) -> None:
    dates = ["2024-12-26", "2024-12-26", "2024-11-28"]
    papers = [
        paper(
            header("Công văn", None, "2025-06-01", CT, title="a"),
            [cite("Chỉ thị", "41-CT/TW", d)],
            name=str(i),
        )
        for i, d in enumerate(dates)
    ]
    with closing(resolve(tmp_path, papers)) as ledger:
        (described,) = (d for _, d in ledger.dirty_identities() if d and d.number)
    assert described.date == "2024-12-26"
    assert described.conflicts == ("ngày ban hành: 2024-12-26 (2), 2024-11-28 (1)",)


def test_a_paper_of_nowhere_is_not_one_of_a_place(tmp_path: Path) -> None:
    """What a paper without head cites undated is nobody's; a date or a title ties it."""
    known = cite(K, "44/KH-UBND", "2023-06-15", CT, subject=FISH)
    mine = header("Công văn", None, "2025-06-01", CT, title="thư")
    nowhere = header(None, None, None, None)
    bare = [cite(K, "44/KH-UBND"), cite(K, "44/KH-UBND", "2023-06-15"), cite(K, "44/KH-UBND", subject=FISH)]
    papers = [paper(mine, [known], name="0"), *(paper(nowhere, [c], name=f"{c}") for c in bare)]
    assert grouped(tmp_path, papers) == [[0, 2, 3], [1]]


def test_a_ministry_cites_no_province_by_a_short_form(tmp_path: Path) -> None:
    plan = cite("Đề án", "8-ĐA/TU", "2022-01-06", TU)
    city = paper(header("Báo cáo", "1/BC-UBND", "2025-02-02", CT, place="Cần Thơ"), [plan])
    central = paper(
        header("Nghị quyết", "9/NQ-CP", "2025-03-03", "Chính phủ", place="Hà Nội"),
        [cite("Đề án", "08", short=True)],
    )
    assert grouped(tmp_path, [city, central]) == [[0], [1]]


def test_a_commune_means_itself(tmp_path: Path) -> None:
    own = header("Báo cáo", "7/BC-UBND", "2025-12-12", "UBND xã Đông Phước", place="Đông Phước")
    told = [
        cite(K, "44/KH-UBND", "2025-09-08", "UBND xã"),
        cite(K, "44/KH-UBND", None, "UBND xã Đông Phước"),
    ]
    assert grouped(tmp_path, [paper(own, [c], name=str(i)) for i, c in enumerate(told)]) == [[0, 1]]


def test_what_speaks_against_a_merge_is_told(tmp_path: Path) -> None:
    said = [
        cite("Quyết định", "12/2021/QĐ-UBND", "2021-03-04", CT),
        cite("Quyết định", "12/2021/QĐ-UBND", "2021-05-15", CT),
        cite(C, "9-CTr/TU", "2024-10-02", TU, subject=FISH),
        cite(C, "9-CTr/TU", "2024-11-20", TU, subject=ROADS),
    ]
    own = header("Công văn", None, "2025-12-01", CT, title="thư")
    papers = [paper(own, [c], name=str(i)) for i, c in enumerate(said)]
    with closing(resolve(tmp_path, papers)) as ledger:
        reasons = [ledger.assignments(p.source.sha256)[0].reason for p in papers]
        conflicts = {d.date: d.conflicts for _, d in ledger.dirty_identities() if d and d.number}
    assert "không có gì trái nhau" not in " ".join(reasons)
    assert "nơi khác ghi ngày 15/05/2021" in reasons[0] and "nơi khác ghi ngày 04/03/2021" in reasons[1]
    assert "văn bản khác ngày 20/11/2024" in reasons[2] and "văn bản khác ngày 02/10/2024" in reasons[3]
    assert conflicts["2021-03-04"] == ("ngày ban hành: 2021-03-04 (1), 2021-05-15 (1)",)
    assert conflicts["2024-10-02"] == ("số, ký hiệu: còn được ghi cho văn bản ngày 20/11/2024",)


@pytest.mark.parametrize(
    ("cited", "names"),
    [
        ([cite("Luật", "70/2025/QH15", subject="Cây xanh")], ["Luật Cây xanh"]),
        ([cite("Luật", "70/2025/QH15", subject="LUẬT CÂY XANH")], ["Luật cây xanh"]),
        ([cite("Luật", "70/2025/QH15", subject="sửa đổi Luật Cây xanh")], ["Luật sửa đổi Luật Cây xanh"]),
        ([cite("Luật", f"{n}/2025/QH15", subject="Cây xanh") for n in (70, 71)], [None, None]),
        ([cite("Luật", "70/2025/QH15", subject="cây " * 50)], [None]),
        ([cite("Nghị định", "70/2025/NĐ-CP", subject="Cây xanh")], [None]),
    ],
)
def test_a_law_is_named_by_its_title_where_that_is_its_own(
    cited: list[Citation], names: list[str | None]
) -> None:
    told = paper(header("Công văn", None, "2025-06-01", CT, title="thư"), cited, name="a.txt")
    claims = claims_of(told)[1:]
    assert [claim.name for claim in claims] == names
    assert all(claim.title for claim in claims) == (len(claims) == 1)
