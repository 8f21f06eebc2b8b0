"""The signs of an answer, their learnt weights, and the script that learns them."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict, astuple, fields, replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.answers.answerable import FILE, MEANT, Answerable, Weighing, default_answerable
from search.answers.model import PassageText
from search.answers.relevance import content_words, relevance, said_of
from search.answers.signs import Signs, asked_of, signs, years_named, years_told
from search.encoder import default_encoder
from search.engine.engine import Engine
from search.found import Hit
from search.restore import default_restorer
from search.settings import Settings
from search.training import answerable as training
from tests.search.graph import passages
from tests.search.library import write_papers

BEES = "Mỗi hộ nuôi ong được hỗ trợ hai triệu đồng tiền thùng gỗ và một lớp tập huấn lấy mật an toàn."
GUESTS = "Công tác tiếp dân được duy trì vào sáng thứ hai hằng tuần."


def told(question: str, *texts: str, head: str = "", places: tuple[str, ...] = ()) -> Signs:
    found = passages(*texts)
    return signs(asked_of(question, places), [], found, [head] * len(found), 200)[0]


def judged(question: str, *texts: str) -> float:
    found: list[PassageText] = passages(*texts) if texts else []
    return relevance(question, [], found, [""] * len(found)).score


def test_what_is_held_is_told_from_what_is_not() -> None:
    assert judged("Hộ nuôi ong được hỗ trợ bao nhiêu tiền thùng gỗ?", BEES) > 0
    assert judged("Lịch thi đấu bóng chuyền nữ sáng mai ra sao?", BEES) < 0
    assert judged("Lịch thi đấu?") < 0


def test_signs_are_shares() -> None:
    found = told("Hộ nuôi ong được hỗ trợ bao nhiêu?", "hộ nuôi ong được hỗ trợ")
    assert found.window == found.headed == found.pairs == pytest.approx(1.0)
    assert found.counted == 1.0
    assert all(0 <= sign <= 1 for sign in astuple(found)[2:])


@pytest.mark.parametrize("question", ["", "?", "gì", "2024", "zzz qqq", "là gì ở đâu", "a" * 3000])
@pytest.mark.parametrize("text", ["", "…", "Điều 9.", BEES * 40])
def test_any_words_have_signs(question: str, text: str) -> None:
    assert all(np.isfinite(astuple(told(question, text))))


@given(st.text(max_size=60), st.lists(st.text(max_size=120), min_size=1, max_size=5))
def test_any_characters_have_signs_within_their_bounds(question: str, texts: list[str]) -> None:
    assert all(0 <= sign <= 1.000001 for sign in astuple(told(question, *texts))[2:])


def test_the_passage_that_says_most_is_the_best() -> None:
    found = passages(GUESTS, BEES, GUESTS)
    found_best = relevance("Hộ nuôi ong ở Cà Mau được hỗ trợ gì?", [], found, [""] * 3, places=("Cà Mau",))
    assert found_best.nearest(found) == [found[1]]
    assert found_best.said[1] > 0.8 > max(found_best.said[0], found_best.said[2])


def test_words_far_apart_are_in_no_window() -> None:
    near = told("thùng gỗ mật ong", "Thùng gỗ để lấy mật ong.")
    far = told("thùng gỗ mật ong", "Thùng gỗ" + " và việc khác" * 30 + " mật ong.")
    assert near.window > far.window


def test_headings_count_in_every_window() -> None:
    found = [replace(p, section="II. NUÔI ONG") for p in passages("Hỗ trợ hai triệu đồng.")]
    both = signs(asked_of("Nuôi ong hỗ trợ mấy đồng?"), [], found, [""])[0]
    assert both.headed > both.window


def test_numbers_and_places_must_be_named() -> None:
    assert told("Quý 3 thu bao nhiêu?", "Thu quý 3 đạt mười tỷ.").numbers == 0
    assert told("Quý 4 thu bao nhiêu?", "Thu quý 3 đạt mười tỷ.").numbers == 1
    assert told("Thu ở Cà Mau?", "Thu đạt mười tỷ.", places=("Cà Mau",)).places == 1
    assert told("Thu ở Cà Mau?", "Thu đạt mười tỷ.", head="UBND tỉnh Cà Mau", places=("Cà Mau",)).places == 0


def test_rare_words_weigh_more_and_marks_tell_words_apart() -> None:
    rarity = default_restorer().rarity
    assert rarity("của") < rarity("kiểm") < rarity("zzz")
    text = "Tàu cá phải gắn thiết bị giám sát hành trình."
    assert told("Tàu cá gắn thiết bị gì?", text).window > told("Tàu cả gần thiết bì gì?", text).window
    assert told("tau ca gan thiet bi giam sat gi", text).window > 0.7


def test_hits_tell_nearness_and_lead() -> None:
    found = passages(BEES, GUESTS)
    hits = [
        Hit(found[0].id, "k", 1.0, {"meaning": 0.6, "mixed": 0.9}),
        Hit(found[1].id, "k", 0.5, {"mixed": 0.4}),
    ]
    near = signs(asked_of("Hộ nuôi ong được hỗ trợ gì?"), hits, found, ["", ""])[0]
    assert near.near == pytest.approx(0.6)
    assert near.ahead == pytest.approx(0.5)


@pytest.mark.parametrize(
    ("text", "years", "remark"),
    [
        ("Năm 2019 có bao nhiêu hộ nghèo?", (2019,), "alone"),
        ("Giai đoạn 2021 - 2025 trồng bao nhiêu cây?", (2021, 2025), "two ends"),
        ("Quyết định 10/2024/QĐ-UBND", (), "in a symbol"),
        ("ngày 28/6/2024", (), "in a date"),
        ("Mức 2.024 đồng và 20245 cây", (), "in an amount"),
    ],
)  # fmt: skip
def test_years_of_a_question(text: str, years: tuple[int, ...], remark: str) -> None:
    assert years_named(text) == years, remark


def test_years_of_a_text_with_those_between() -> None:
    assert years_told("giai đoạn 2021 – 2024, báo cáo ngày 3/4/2026") == {2021, 2022, 2023, 2024, 2026}
    assert 2020 not in years_told("từ 1990 - 2090")


def test_the_shipped_file_was_fitted_with_the_shipped_encoder() -> None:
    held = default_answerable()
    assert held.encoder == default_encoder().fingerprint
    assert set(held.meaning.weights) == {field.name for field in fields(Signs)}
    assert set(held.words.weights) == set(held.meaning.weights) - MEANT


def test_another_encoder_is_judged_by_words_alone() -> None:
    plain = told("Hộ nuôi ong được hỗ trợ gì?", BEES)
    near = replace(plain, near=0.9, ahead=0.9)
    held = default_answerable()
    assert held.score(near, held.encoder) > held.score(plain, held.encoder)
    assert held.score(near, "another") == held.score(plain, "another") == held.score(plain, "")


def test_a_file_is_read_as_it_was_written(tmp_path: Path) -> None:
    held = Answerable("e", Weighing({"window": 1.0}, -1.0, 0.5), Weighing({}, 0.0, 0.0))
    held.save(tmp_path / "a.json")
    assert Answerable.load(tmp_path / "a.json") == held


def test_unknown_signs_are_refused(tmp_path: Path) -> None:
    content = json.loads(FILE.read_text(encoding="utf-8"))
    content["words"]["weights"]["colour"] = 1.0
    (tmp_path / "a.json").write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(ValueError, match="colour"):
        Answerable.load(tmp_path / "a.json")


def test_said_of_and_content_words() -> None:
    assert said_of("hộ nuôi ong", [BEES]) > said_of("hộ nuôi ong", [GUESTS])
    assert content_words("Cái gì ở đâu khi nào") < content_words("Hộ nuôi ong lấy mật")


def cases() -> list[training.Case]:
    """Eighty questions; answered are those whose words stand together."""
    random = np.random.default_rng(0)
    base = asdict(told("Hộ nuôi ong được hỗ trợ gì?", GUESTS))
    made = []
    for i in range(80):
        share = float(np.clip(0.3 + 0.4 * (i % 2) + random.normal(0, 0.1), 0, 1))
        made.append(
            training.Case(
                f"q{i}", "ab"[i % 4 // 2], bool(i % 2), Signs(**base | {"window": share, "near": share / 2})
            )
        )
    return made


def test_weights_are_learnt_and_folds_keep_questions_apart() -> None:
    made = cases()
    scores = training.folded(made, ("window", "near"))
    answered = np.array([case.answered for case in made])
    assert training.area(scores[answered], scores[~answered]) > 0.95
    limit = training.limit_at(made, scores, 0.05)
    assert (scores[answered] < limit).mean() <= 0.05
    held = training.learnt(made, "e", 0.05)
    assert held.encoder == "e"
    assert held.meaning.weights["window"] > 0


def test_the_script_asks_libraries_and_writes_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    library = tmp_path / "library"
    with Engine(library, Settings(workers=1)) as engine:
        engine.ingest([write_papers(tmp_path / "papers")])
        key = next(iter(engine.catalog.all_keys()))
    asked = [
        ("Mỗi phường trồng thêm bao nhiêu cây bóng mát?", True, None),
        ("Tỉnh đã chăm sóc bao nhiêu rừng đầu nguồn?", True, None),
        ("Sở nào chọn giống cây?", True, None),
        ("Giá vé tàu điện là bao nhiêu?", False, None),
        ("Bao giờ thi tốt nghiệp?", False, [key]),
        ("Ai vô địch giải cờ vua?", False, []),
    ]
    lines = [
        json.dumps({"library": str(library), "question": q, "answered": a, "source": "s", "documents": d})
        for q, a, d in asked
    ]
    (tmp_path / "cases.jsonl").write_text("\n".join(lines), encoding="utf-8")
    found = training.cases_of(tmp_path / "cases.jsonl")
    assert [case.answered for case in found] == [True, True, True, False, False]
    monkeypatch.setattr(
        sys, "argv", ["answerable", str(tmp_path / "cases.jsonl"), "--out", str(tmp_path / "out.json")]
    )
    training.main()
    assert Answerable.load(tmp_path / "out.json").encoder == default_encoder().fingerprint
    assert "area" in capsys.readouterr().out
