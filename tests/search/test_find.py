"""One page of a search: filters over everything, counts, paging, reasons."""

from __future__ import annotations

import math
from itertools import pairwise, product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from search.encoder import HashedEncoder
from search.entries import Condition, Facts, Filters, IndexEntry, day_number
from search.explain import LABELS, PARTS, moved, reasons
from search.features import FEATURES
from search.found import Facet, counted
from search.index import PassageIndex
from search.rerank import Ranker
from search.tokens import syllables

TYPES = ("Kế hoạch", "Quyết định", "Báo cáo")
PLACES = ("thành phố Cần Thơ", "tỉnh Sóc Trăng")
THINGS = ("cầu", "chợ", "trường học", "bến xe", "thư viện", "công viên", "trạm bơm", "vỉa hè")
DOCUMENTS = [
    Facts(kind, f"UBND {place}", place, f"20{20 + number % 5}-0{1 + number % 9}-15", "")
    for number, (kind, place, _) in enumerate(product(TYPES, PLACES, range(4)))
]


def entries(number: int, facts: Facts) -> list[IndexEntry]:
    """A document of eight passages, each about one thing."""
    return [
        IndexEntry(
            f"{number}-{at}", f"k{number}", f"{number}/2024/X", f"Văn bản số {number} về sửa chữa", f"Điều {at}. {thing}",
            f"Cơ quan lập hồ sơ sửa chữa {thing} và báo cáo hằng quý.", 1,
            facts.type, facts.issuer, facts.place, facts.date,
        )
        for at, thing in enumerate(THINGS)
    ]  # fmt: skip


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> PassageIndex:
    """24 documents of eight passages in two segments; one document was removed again."""
    index = PassageIndex(tmp_path_factory.mktemp("find"), encoder=HashedEncoder(32))
    for number, facts in enumerate(DOCUMENTS):
        index.replace(f"k{number}", entries(number, facts))
        if number == 12:
            index.commit(1)
    index.replace("k99", entries(99, DOCUMENTS[0]))
    index.commit(2)
    index.remove("k99")
    index.commit(3)
    return index


ASKED = [
    (Filters(type="ke hoach"), lambda f: f.type == "Kế hoạch", "one type, typed without marks"),
    (Filters(type=("Kế hoạch", "Báo cáo")), lambda f: f.type != "Quyết định", "any of two types"),
    (Filters(place=PLACES[1], date_from="2023"), lambda f: f.place == PLACES[1] and f.date >= "2023", "and"),
    (Filters(date_from="2021-03", date_to="2021-04"), lambda f: "2021-03" <= f.date[:7] <= "2021-04", "months"),
    (Filters(issuer="UBND tỉnh Sóc Trăng"), lambda f: f.issuer.endswith("Sóc Trăng"), "agency"),
    (Filters(documents=frozenset(("k0", "k23", "absent"))), lambda f: f in (DOCUMENTS[0], DOCUMENTS[23]), "keys"),
    (Filters(documents=frozenset()), lambda f: False, "no document allowed"),
    (Filters(type="Công điện"), lambda f: False, "a type that nothing has"),
]  # fmt: skip


@pytest.mark.parametrize(("filters", "right", "remark"), ASKED)
def test_filters_hold_for_every_page_and_every_count(index: PassageIndex, filters, right, remark) -> None:
    wanted = {f"k{n}" for n, facts in enumerate(DOCUMENTS) if right(facts)}
    found = index.find("sửa chữa", limit=500, filters=filters, facets=True)
    assert {hit.document_key for hit in found.hits} == wanted == set(found.by_document), remark
    assert len(found.hits) == found.total == 8 * len(wanted)
    assert sum(facet.documents for facet in found.facets["type"]) == found.documents == len(wanted)


def test_pages_join_into_the_whole_without_gap_or_repetition(index: PassageIndex) -> None:
    """192 passages match: more than the pool of both legs holds."""
    whole = index.find("báo cáo sửa chữa", limit=500, facets=True)
    pages = [
        hit for at in range(0, 200, 7) for hit in index.find("báo cáo sửa chữa", limit=7, offset=at).hits
    ]
    names = [hit.passage_id for hit in pages]
    assert names == [hit.passage_id for hit in whole.hits]
    assert len(set(names)) == whole.total == 192
    scores = [hit.score for hit in pages]
    assert all(a >= b - 1e-6 for a, b in pairwise(scores))
    assert index.find("báo cáo sửa chữa", limit=7, offset=192).hits == ()


def test_facets_count_documents_and_passages(index: PassageIndex) -> None:
    found = index.find("sửa chữa", limit=1, facets=True)
    assert set(found.facets["type"]) == {Facet(kind, 8, 64) for kind in TYPES}
    assert set(found.facets["place"]) == {Facet(place, 12, 96) for place in PLACES}
    assert sum(facet.documents for facet in found.facets["year"]) == 24
    assert found.facets["campaign"] == ()


def test_what_a_facet_says_its_filter_gives(index: PassageIndex) -> None:
    found = index.find("sửa chữa", facets=True, filters=Filters(place=PLACES[0]))
    for facet in found.facets["year"]:
        wanted = Filters(place=PLACES[0], date_from=facet.value, date_to=facet.value)
        again = index.find("sửa chữa", facets=True, filters=wanted)
        assert (again.documents, again.total) == (facet.documents, facet.passages)


def test_a_blank_question_matches_all_that_passes_and_signs_alone_match_nothing(index: PassageIndex) -> None:
    assert index.find("", limit=3, facets=True).total == 192
    assert len(index.find(" ", limit=3, filters=Filters(type="Báo cáo"), offset=62).hits) == 2
    assert index.find("?!", facets=True).total == 0


def test_rare_words_decide_what_matches(index: PassageIndex) -> None:
    """All passages hold "sửa chữa"; the words of a thing tell, so with them only its passages match beyond the pool."""
    counts = index.finder().by_document(_wording("sửa chữa trạm bơm"), Filters(), np.empty(0, np.int64))
    assert sum(counts.values()) == 24


def test_what_was_understood_is_told(index: PassageIndex) -> None:
    assert index.find("bao cao sua chua").understood == "báo cáo sửa chữa"


def test_a_hit_tells_why(index: PassageIndex) -> None:
    hit = index.find("hồ sơ sửa chữa bến xe", limit=1, explain=True).hits[0]
    told = {reason.name: reason for reason in hit.why}
    assert told["mixed"].contribution is None
    features = [reason for reason in hit.why if reason.contribution is not None]
    assert {reason.name for reason in features} == set(FEATURES)
    moves = [abs(reason.contribution) for reason in features]
    assert moves == sorted(moves, reverse=True)
    assert index.find("hồ sơ sửa chữa bến xe", limit=1).hits[0].why == ()


def test_a_named_document_says_so(index: PassageIndex) -> None:
    hits = index.find("7/2024/X sửa chữa", limit=30, explain=True).hits
    assert {hit.document_key for hit in hits[:8]} == {"k7"}
    assert [bool([r for r in hit.why if r.name == "named"]) for hit in hits] == [True] * 8 + [False] * 22


def test_every_feature_has_a_label() -> None:
    assert set(LABELS) == set(FEATURES)
    assert all(label[0].isupper() for label in (*LABELS.values(), *PARTS.values()))


def test_what_features_moved_adds_up_to_the_score() -> None:
    random = np.random.default_rng(4)
    one = np.ones(1, np.float32)
    ranker = Ranker(np.ones(1, np.uint32), one, random.standard_normal(3).astype(np.float32), one)
    columns = random.standard_normal((30, 3)).astype(np.float32)
    raw = ranker.raw(columns)
    assert np.allclose(moved(ranker, columns).sum(axis=1), raw - raw.mean(), atol=1e-4)


def test_reasons_without_the_last_stage() -> None:
    assert [reason.name for reason in reasons({"words": 3.0, "mixed": 0.5}, True)] == [
        "named",
        "words",
        "mixed",
    ]


DAYS = [("2024", "0", 20240000), ("2024", "9", 20249999), ("2024-05", "9", 20240599), ("2024-05-07", "0", 20240507),
        (None, "0", 0), ("không rõ", "0", 0)]  # fmt: skip


@pytest.mark.parametrize(("date", "filler", "expected"), DAYS)
def test_days_are_numbers(date: str | None, filler: str, expected: int) -> None:
    assert day_number(date, filler) == expected


@given(st.sets(st.sampled_from([f"k{n}" for n in range(9)])), st.sampled_from(["k1", "k8", None]))
@settings(max_examples=40, deadline=None)
def test_a_condition_asks_no_more_than_its_filters(keys: set[str], one: str | None) -> None:
    condition = Condition(Filters(documents=frozenset(keys), document_key=one))
    met = {key for key in (f"k{n}" for n in range(9)) if condition.met_by(key, Facts())}
    assert met == (keys & {one} if one else keys)


def test_threads_search_side_by_side(index: PassageIndex) -> None:
    """Each thread with filters of its own, more of them than are remembered."""
    from concurrent.futures import ThreadPoolExecutor

    wanted = [Filters(documents=frozenset((f"k{n % 24}",))) for n in range(96)]
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda filters: index.find("sửa chữa cầu đường", filters=filters).hits, wanted))
    assert [{hit.document_key for hit in hits} for hits in found] == [
        set(one.documents or ()) for one in wanted
    ]


def test_spellings_of_one_name_count_together() -> None:
    found = counted(
        [("UBND Thành phố", 2), ("UBND thành phố", 1), ("UBND thành phố", 4), ("", 9), ("Bộ Y tế", 1)]
    )
    assert found == (Facet("UBND thành phố", 3, 7), Facet("Bộ Y tế", 1, 1))


def _wording(text: str):  # type: ignore[no-untyped-def]
    from search.wording import read_wording

    wording = read_wording(text)
    assert len(wording.syllables) >= math.ceil(len(syllables(text)) / 2)
    return wording
