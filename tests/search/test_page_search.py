"""Addresses of the searching and listing pages: what is chosen, given up, leafed through; what could not be read."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from fastapi.testclient import TestClient

from ingest.batch import FileResult
from kg.cards import DocumentCard
from search.api import create_app
from search.api.page_list import Wanted
from search.api.page_quality import failed_files, lacks_of, quality, understood_files
from search.api.page_search import Asked, asked, pages_near
from search.engine.engine import Engine
from search.settings import Settings


def query(address: str) -> dict[str, list[str]]:
    return parse_qs(urlsplit(address).query)


def test_a_value_is_chosen_and_given_up() -> None:
    start = asked(
        "cây xanh", kind=["Kế hoạch"], agency=[""], year=["2025", "hai", "20250"], status=["inForce", "x"]
    )
    assert start.chosen["type"] == ("Kế hoạch",) and start.chosen["agency"] == ()
    assert start.chosen["year"] == ("2025",) and start.chosen["status"] == ("inForce",)
    assert start.narrowed and not asked("cây xanh").narrowed
    assert asked("cây", part="doan").narrowed and asked("cây", page=2).narrowed
    more = query(start.address("type", "Quyết định"))
    assert more["loai"] == ["Kế hoạch", "Quyết định"] and more["q"] == ["cây xanh"] and "trang" not in more
    assert "loai" not in query(start.address("type", "Kế hoạch"))
    assert query(start.address("year", "2024"))["nam"] == ["2024"], "one year at a time"
    assert query(start.address(page=3))["trang"] == ["3"]


def test_years_become_a_period() -> None:
    where = Asked("x", {"year": ("2025", "2023"), "type": ("Luật",)}).where()
    assert (where.date_from, where.date_to, where.type) == ("2023", "2025", ("Luật",))
    assert Asked("x", {}).where().date_from is None


@pytest.mark.parametrize(
    ("last", "page", "told"),
    [
        (0, 1, ""),
        (1, 1, ""),
        (3, 1, "[1] 2 3 ›"),
        (9, 5, "‹ 1 3 4 [5] 6 7 9 ›"),
        (9, 9, "‹ 1 7 8 [9]"),
    ],
)
def test_pages_near_the_one_shown(last: int, page: int, told: str) -> None:
    steps = pages_near(last, page, lambda number: f"/?trang={number}")
    assert " ".join(word if link else f"[{word}]" for word, link in steps) == told


def test_the_list_keeps_what_was_chosen() -> None:
    wanted = Wanted("kế hoạch", {"type": "Kế hoạch", "year": "2025"}, "so", 4)
    kept = {"tim": ["kế hoạch"], "loai": ["Kế hoạch"], "nam": ["2025"], "xep": ["so"]}
    assert query(wanted.address()) == kept
    assert query(wanted.address("year")) == {name: one for name, one in kept.items() if name != "nam"}
    assert query(wanted.address("held", "true", page=2)) == {**kept, "kho": ["true"], "trang": ["2"]}


def test_the_list_is_narrowed(flawed_library: Path) -> None:
    with TestClient(create_app(Settings(data=str(flawed_library))), base_url="http://127.0.0.1") as client:
        whole = client.get("/danh-muc").text
        assert "77/QĐ-BNV" in whole and "12/QĐ-BNV" in whole
        held = client.get("/danh-muc", params={"kho": "true", "loai": "Quyết định"}).text
        assert "77/QĐ-BNV" in held and "12/QĐ-BNV" not in held and "58/KH-UBND" not in held
        found = client.get("/danh-muc", params={"tim": "quyet dinh 77", "xep": "lạ"}).text
        assert "77/QĐ-BNV" in found and "58/KH-UBND" not in found
        nothing = client.get("/danh-muc", params={"tim": "qwxz"}).text
        assert "Không có văn bản nào với các điều kiện này" in nothing
        for wrong in ({"trang": "0"}, {"nam": "hai"}, {"kho": "x"}):
            assert client.get("/danh-muc", params=wrong).status_code == 422
        assert client.get("/danh-muc", params={"trang": "90"}).status_code == 200


def test_what_could_not_be_read_is_told(flawed_library: Path) -> None:
    with Engine(flawed_library) as engine:
        told = {flaw.words: flaw for flaw in quality(engine)}
        assert told["không đọc được số ký hiệu"].count == 1 and told["chưa nối với văn bản nào"].count == 1
        (failed,) = failed_files(engine)
        assert failed.name.endswith("hong.pdf") and failed.reason
        assert told["không đọc được ngày"].first[0][1].startswith("https://")
        keys = {
            engine.file_key(str(path))[0] for path in (flawed_library.parent / "papers").glob("ghi-chu.txt")
        }
        results = [FileResult("ghi-chu.txt", "added", key=key) for key in keys]
        results += [FileResult("x.txt", "failed"), FileResult("mất.txt", "added", key="0" * 64)]
        (seen,) = understood_files(engine, results).values()
        assert "số ký hiệu" in seen.lacks and seen.relations == 0


@pytest.mark.parametrize(
    ("card", "lacks"),
    [
        (DocumentCard("i", "Luật", None, "Luật Lưu trữ", "2024-06-21", "Quốc hội"), ()),
        (DocumentCard("i", None, "1/KH", None, "2024-06-21", None), ("loại", "cơ quan ban hành")),
        (DocumentCard("i"), ("loại", "số ký hiệu", "ngày", "cơ quan ban hành")),
    ],
)
def test_the_facts_a_card_lacks(card: DocumentCard, lacks: tuple[str, ...]) -> None:
    assert lacks_of(card) == lacks
