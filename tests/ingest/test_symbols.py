"""Symbols: every family, every way of mistyping them, and what only looks like one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.agencies.codes import CENTRAL, canonical_issuer_code, central_issuer, local_issuer
from ingest.symbols import canonical, find_small_symbols, find_symbols, fold, normalize, parse
from ingest.types import canonical_type, code_of_type, type_of_code
from tests.pace import assert_linear, cpu_seconds

FAMILIES = [
    ("150/KH-UBND", "state", "Kế hoạch", ("UBND",), "state paper with a named type"),
    ("09/HD-HĐTĐKT", "state", "Hướng dẫn", ("HĐTĐKT",), "a council as issuer"),
    ("1315/QĐ-TTg", "state", "Quyết định", ("TTg",), "small letter inside the issuer"),
    ("1668/NQ-UBTVQH15", "state", "Nghị quyết", ("UBTVQH15",), "issuer with its term"),
    ("02/QĐ-CTĐ6TP", "state", "Quyết định", ("CTĐ6TP",), "unseen issuer with a digit inside"),
    ("07/KH-MTTQ-BTT", "state", "Kế hoạch", ("MTTQ", "BTT"), "issuer and unit"),
    ("436/BC-UBVHXH15", "state", "Báo cáo", ("UBVHXH15",), "committee of the National Assembly"),
    ("03/VBHN-VPQH", "state", "Văn bản hợp nhất", ("VPQH",), "consolidated text"),
    ("12/TTr-SNgV", "state", "Tờ trình", ("SNgV",), "small letters in type and issuer"),
    ("1352/UBND-KGVX", "dispatch", "Công văn", ("UBND", "KGVX"), "công văn of a local government"),
    ("404/BTĐKTTW", "dispatch", "Công văn", ("BTĐKTTW",), "công văn without a unit"),
    ("4225/BNN-KH", "dispatch", "Công văn", ("BNN", "KH"), "a unit spelled like a type is a unit"),
    ("98/2023/NĐ-CP", "normative", "Nghị định", ("CP",), "decree"),
    ("10/2024/QĐ-UBND", "normative", "Quyết định", ("UBND",), "normative decision of a province"),
    ("004/2025/TT-BNV", "normative", "Thông tư", ("BNV",), "padded number stays as printed"),
    ("66.17/2026/NQ-CP", "normative", "Nghị quyết", ("CP",), "dotted number"),
    ("27/2005/PL-UBTVQH11", "normative", "Pháp lệnh", ("UBTVQH11",), "ordinance"),
    ("45/2022/QH15", "assembly", None, ("QH15",), "law or resolution: only words tell"),
    ("351/2017/UBTVQH14", "assembly", None, ("UBTVQH14",), "Standing Committee"),
    ("24/2015/TTLT-BYT-BGTVT", "joint", "Thông tư liên tịch", ("BYT", "BGTVT"), "joint circular"),
    (
        "01/2014/NQLT/CP-UBTWMTTQVN",
        "joint",
        "Nghị quyết liên tịch",
        ("CP", "UBTWMTTQVN"),
        "joint resolution with a slash",
    ),
    ("41-CT/TW", "party", "Chỉ thị", ("TW",), "Party directive"),
    ("87-CTr/TU", "party", "Chương trình", ("TU",), "Party programme"),
    ("1181-CV/TU", "party", "Công văn", ("TU",), "Party letter"),
    ("81-QĐ/BTCTW", "party", "Quyết định", ("BTCTW",), "Party organisation board"),
    ("104815/CTHCM-TTHT", "dispatch", "Công văn", ("CTHCM", "TTHT"), "a tax office's letter: six digits"),
    ("64/CP", "old", None, ("CP",), "before 1998"),
    ("24-CP", "old", None, ("CP",), "before 1998, with a dash"),
]


@pytest.mark.parametrize(("text", "family", "kind", "issuers", "remark"), FAMILIES)
def test_families(text: str, family: str, kind: str | None, issuers: tuple[str, ...], remark: str) -> None:
    symbol = parse(text)
    assert symbol is not None, remark
    assert (symbol.text, symbol.family, symbol.type_name, symbol.issuers) == (text, family, kind, issuers), (
        remark
    )
    assert symbol.correction is None, remark


REPAIRS = [
    ("12/2005/NQ-HĐND7", "12/2005/NQ-HĐND7", False, "a council's term in that year"),
    ("12/2005/NQ-HĐND3", "12/2005/NQ-HĐND", False, "a note's mark, for no council's term"),
    ("12/2005/QĐ-UBND7", "12/2005/QĐ-UBND", False, "a committee has no term"),
    ("3311//BXD-VT", "3311/BXD-VT", True, "two slashes"),
    ("19/2009/NQ .HĐND", "19/2009/NQ-HĐND", True, "a dot for the dash"),
    ("41-TW/CT", "41-CT/TW", True, "type and issuer changed places"),
    ("17/NQ-TU", "17-NQ/TU", True, "a Party paper typed like a State one"),
    ("164/NQHĐND", "164/NQ-HĐND", True, "missing dash"),
    ("158/2024QH15", "158/2024/QH15", True, "missing slash"),
    ("41 CT/TW", "41-CT/TW", True, "a space for the dash"),
    ("41CT/TW", "41-CT/TW", True, "the dash lost"),
    ("63/TTr.BQLKTQ", "63/TTr-BQLKTQ", True, "a dot for the dash before an unknown body"),
    ("76-NQ/BCSD", "76-NQ/BCSĐ", True, "D for Đ"),
    ("12/2023/TT-BLDTBXH", "12/2023/TT-BLĐTBXH", True, "D for Đ inside an issuer"),
    ("26/2016/TT-BLĐTBX", "26/2016/TT-BLĐTBXH", True, "last letter lost"),
    ("50/2022/NĐ_CP", "50/2022/NĐ-CP", True, "underscore for the dash"),
    ("150/BC/UBND", "150/BC-UBND", True, "slash for the dash"),
    ("05-CT/TƯ", "05-CT/TW", True, "Trung ương abbreviated the old way"),
    ("1668/NQ-\nUBTVQH15", "1668/NQ-UBTVQH15", False, "broken by a line end"),
    ("41-\n\nCT/TW", "41-CT/TW", False, "broken by an empty line"),
    ("405- KH/TU", "405-KH/TU", False, "space after the dash"),
    ("150 /BC-UBND", "150/BC-UBND", False, "space before the slash"),
    ("41–CT/TW", "41-CT/TW", False, "wide dash"),
    ("45/2013/QHl3", "45/2013/QH13", False, "a letter for the first digit of the term"),
    ("900/2015/UBTVQHỈ3", "900/2015/UBTVQH13", False, "a letter with a mark for it"),
    ("82/2019/N\u00d0-CP", "82/2019/NĐ-CP", False, "the Icelandic letter that looks like Đ"),
    ("12/2020/TT-B\u0422\u0421", "12/2020/TT-BTC", False, "Cyrillic letters that look Latin"),
    ("41-ct/tw", "41-CT/TW", False, "small letters"),
    ("10/2024/qđ-ubnd", "10/2024/QĐ-UBND", False, "small letters with marks"),
    ("1315/qd-ttg", "1315/QĐ-TTg", True, "typed without marks"),
]


@pytest.mark.parametrize(("typed", "expected", "told", "remark"), REPAIRS)
def test_repairs(typed: str, expected: str, told: bool, remark: str) -> None:
    symbol = parse(typed)
    assert symbol is not None, remark
    assert symbol.text == expected, remark
    assert (symbol.correction is not None) == told, remark
    if symbol.correction:
        assert symbol.correction.endswith("→ " + expected), remark


FOUND = [
    ("theo số 12/TTr-UBND và 41-CT/TW", ["12/TTr-UBND", "41-CT/TW"], "two in one sentence"),
    ("Số:188/2026/NĐ-CP", ["188/2026/NĐ-CP"], "no space after the colon"),
    ("Quyết định số185/QĐ-UBND", ["185/QĐ-UBND"], "number glued to the label"),
    ("các số 39-NQ/TW, 18-NQ/TW,19-NQ/TW", ["39-NQ/TW", "18-NQ/TW", "19-NQ/TW"], "a list without a space"),
    ("Kế hoạch số 26/KH-UBND4 của thành phố", ["26/KH-UBND"], "a footnote's mark is no part of the issuer"),
    ("Thông tư số 15/2015/TT-BL ĐTBXH", ["15/2015/TT-BLĐTBXH"], "an issuer's code cut in two"),
    ("QCVN 01:2021/BTNMT", [], "a technical standard"),
    ("đạt 36/36 xã, xếp hạng 22/63", [], "fractions"),
    ("ngày 26/12/2024 - UBND thành phố", [], "a date before an agency"),
    ("giai đoạn 2021 - 2025", [], "a period"),
    ("tỷ lệ 1/2000 KCN", [], "a map's scale"),
    ("https://a.vn/x%2042/2015/TT-BL%C4%90TBXH", [], "part of an address"),
]


@pytest.mark.parametrize(("text", "expected", "remark"), FOUND)
def test_found_in_text(text: str, expected: list[str], remark: str) -> None:
    assert [f.symbol.text for f in find_symbols(normalize(text))] == expected, remark


def test_spans_cover_the_surface() -> None:
    text = normalize("Căn cứ Nghị quyết số 1668/NQ- UBTVQH15 ngày 16/6/2025")
    (found,) = find_symbols(text)
    assert text[found.start : found.end] == "1668/NQ- UBTVQH15"


FOLDS = [
    ("41-CT/TW", "41-TW/CT", "a typing mistake does not part two mentions"),
    ("04/KH-UBND", "4/KH-UBND", "zeros before the serial number say nothing"),
    ("164/NQ-HĐND", "164/nq-hdnd", "case and marks"),
    ("137 /KH-UBND", "137/KH–UBND", "spaces and dashes"),
]


@pytest.mark.parametrize(("one", "other", "remark"), FOLDS)
def test_fold_joins(one: str, other: str, remark: str) -> None:
    assert fold(one) == fold(other), remark


@pytest.mark.parametrize(
    ("one", "other", "remark"),
    [
        ("137/KH-UBND", "137/QĐ-UBND", "types"),
        ("98/2023/NĐ-CP", "98/2022/NĐ-CP", "years"),
        ("17-NQ/TU", "17-NQ/TW", "committees"),
        ("40/KH-UBND", "4/KH-UBND", "only leading zeros go"),
    ],
)
def test_fold_parts(one: str, other: str, remark: str) -> None:
    assert fold(one) != fold(other), remark


@pytest.mark.parametrize("text", ["", "Kế hoạch", "2024", "1/2000", "12-05-2024", "Luật Đất đai"])
def test_no_symbol(text: str) -> None:
    assert parse(text) is None
    assert canonical(text) is None
    assert isinstance(fold(text), str)


NUMBERS = st.one_of(st.integers(1, 9999).map(str), st.integers(1, 9).map(lambda n: f"0{n}"))
TYPES = st.sampled_from(["KH", "QĐ", "NQ", "CT", "BC", "TTr", "TB", "HD", "CTr"])
ISSUERS = st.sampled_from(["UBND", "HĐND", "TTg", "CP", "BNV", "BLĐTBXH", "HĐTĐKT", "SNV", "BYT"])


@given(NUMBERS, TYPES, ISSUERS)
def test_state_round_trip(number: str, kind: str, issuer: str) -> None:
    text = f"{number}/{kind}-{issuer}"
    symbol = parse(text)
    assert symbol is not None
    assert symbol.text == text
    assert parse(symbol.text) == symbol


@given(NUMBERS, TYPES, st.sampled_from(["TW", "TU", "BTCTW"]))
def test_party_round_trip(number: str, kind: str, issuer: str) -> None:
    text = f"{number}-{kind}/{issuer}"
    symbol = parse(text)
    assert symbol is not None
    assert (symbol.text, symbol.family) == (text, "party")


@given(
    NUMBERS,
    st.integers(1946, 2040),
    ISSUERS,
    st.sampled_from([" ", "", "\n"]),
    st.sampled_from(["-", "–", "—"]),
)
def test_noise_does_not_change_the_symbol(number: str, year: int, issuer: str, gap: str, dash: str) -> None:
    symbol = parse(f"{number}{gap}/{year}/{gap}QĐ{dash}{gap}{issuer}")
    assert symbol is not None
    assert symbol.text == f"{number}/{year}/QĐ-{issuer}"


@given(st.text(alphabet="0123456789/-. KHUBNDTWnăm\n", max_size=300))
def test_any_text_gives_spans_inside_it(text: str) -> None:
    plain = normalize(text)
    assert len(plain) == len(text)
    last = 0
    for found in find_symbols(plain):
        assert last <= found.start < found.end <= len(plain)
        last = found.end


@pytest.mark.parametrize("unit", ["1/", "12-", "1 / ", "9/2024/", "150/KH-", "41-CT/", "1.1.1", "A/B-C"])
def test_linear_on_hostile_text(unit: str) -> None:
    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        return cpu_seconds(lambda: list(find_symbols(text)))

    assert_linear(seconds, 20_000, 8, least_s=0.003)


def test_codes_tell_their_issuers() -> None:
    assert central_issuer("BLĐTBXH") == "Bộ Lao động - Thương binh và Xã hội"
    assert central_issuer("QH15") == "Quốc hội"
    assert central_issuer("UBTVQH14") == "Ủy ban Thường vụ Quốc hội"
    assert central_issuer("ABCXYZ") is None
    assert local_issuer("UBND") == "UBND"
    assert canonical_issuer_code("tu") == "TU"
    assert canonical_issuer_code("TƯ") == "TW"
    assert all(canonical_issuer_code(code) for code in CENTRAL)


def test_types_and_codes() -> None:
    assert type_of_code("qd") == "Quyết định"
    assert code_of_type("Tờ trình") == "TTr"
    assert canonical_type("NGHỊ  QUYẾT") == "Nghị quyết"
    assert canonical_type("thông tư liên tịch") == "Thông tư liên tịch"
    assert canonical_type("bài thơ") is None


@pytest.mark.parametrize(
    ("printed", "text", "issuers"),
    [
        ("24/2015/TTLT-BYTBGTVT", "24/2015/TTLT-BYT-BGTVT", ("BYT", "BGTVT")),
        ("8/KHLT-SGDĐTSYTSTC", "8/KHLT-SGDĐT-SYT-STC", ("SGDĐT", "SYT", "STC")),
        ("8/KHLT-ABCXYZ", "8/KHLT-ABCXYZ", ("ABCXYZ",)),
    ],
)
def test_a_dash_lost_between_offices_that_write_together(
    printed: str, text: str, issuers: tuple[str, ...]
) -> None:
    symbol = parse(printed)
    assert symbol is not None
    assert (symbol.text, symbol.issuers) == (text, issuers)
    assert symbol.correction == (None if printed == text else f"{printed} → {text}")


SMALL = [
    ("thực hiện kế hoạch số 8/kh-hkh", ["8/KH-HKH"], "the words tell the type of an unknown office's code"),
    ("thực hiện mẫu số 8/kh-hkh", [], "a form's number"),
    ("theo số 8/kh-ubnd", ["8/KH-UBND"], "a known office"),
]


@pytest.mark.parametrize(("text", "expected", "remark"), SMALL, ids=[row[2] for row in SMALL])
def test_small_letters(text: str, expected: list[str], remark: str) -> None:
    assert [found.symbol.text for found in find_small_symbols(text)] == expected, remark
