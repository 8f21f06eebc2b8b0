"""What the graph answers about agencies, places and their documents."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.store import GraphStore
from kg.sync import catch_up
from kg.view import GraphView
from tests.kg.builders import FakeCatalog, header, paper
from tests.kg.finding import one
from tests.kg.library import ALL, EVERY_RELATION


def test_agencies(view: GraphView) -> None:
    found = view.agencies("ubnd tp")[0]
    assert found.name == "UBND thành phố Cần Thơ"
    assert found.documents == 4
    assert "Ủy ban nhân dân thành phố" in found.aliases


def test_what_became_of_agencies_and_to_whom_papers_went(tmp_path: Path) -> None:
    with GraphStore(tmp_path) as store:
        catch_up(store, FakeCatalog(EVERY_RELATION))
        view = GraphView(store)
        (change,) = view.agency_changes()
        assert change[:3] == (("Sở A",), "Sở B", "2025-03-01")
        assert len(change.sources) == 1
        assert view.recipients(one(view, "99/QĐ-TTg").iri) == ("Bộ Nội vụ",)
        assert view.recipients("not an IRI") == ()


AGENCIES = [
    # (issuer of the paper, as asked, whether it is meant)
    ("UBND thành phố Cần Thơ", "Ủy ban nhân dân thành phố Cần Thơ", True),
    ("Chủ tịch UBND thành phố Cần Thơ", "UBND thành phố Cần Thơ", True),
    ("UBND thành phố Cần Thơ", "Chủ tịch UBND thành phố Cần Thơ", False),
    ("UBND thành phố Cần Thơ (cũ)", "UBND thành phố Cần Thơ", True),
    ("Bộ trưởng Bộ Y tế", "Bộ Y tế", True),
    ("Ban Thường vụ Thành ủy Cần Thơ", "Thành ủy Cần Thơ", True),
    ("UBND thành phố Cần Thơ", "UBND", True),
    ("UBND tỉnh Sóc Trăng", "UBND thành phố Cần Thơ", False),
    ("Sở Y tế thành phố Cần Thơ", "Bộ Y tế", False),
]


PLACES = [
    # (number, issuer, place in the header, place asked for, whether it is of that place)
    ("7/KH-UBND", "UBND thành phố Cần Thơ", "Cần Thơ", "Cần Thơ", True),
    ("7/KH-UBND", "UBND thành phố Cần Thơ", None, "can tho", True),
    ("7/KH-UBND", "UBND tỉnh Sóc Trăng", "Sóc Trăng", "Cần Thơ", False),
    ("7/KH-UBND", "UBND huyện Phong Điền", "Cần Thơ", "Cần Thơ", True),
    ("7/QĐ-BNV", "Bộ Nội vụ", "Hà Nội", "Hà Nội", False),
    ("7/KH-UBND", "UBND thành phố Hà Nội", "Hà Nội", "Hà Nội", True),
]


@pytest.mark.parametrize(("number", "issuer", "stands", "asked", "meant"), PLACES)
def test_documents_of_a_place(
    tmp_path: Path, number: str, issuer: str, stands: str | None, asked: str, meant: bool
) -> None:
    with GraphStore(tmp_path) as store:
        catch_up(store, FakeCatalog([paper(header("Kế hoạch", number, "2024-04-04", issuer, place=stands))]))
        assert len(GraphView(store).documents(place=asked)) == meant


@pytest.mark.parametrize(("issuer", "asked", "meant"), AGENCIES)
def test_agencies_by_long_short_and_part_of_their_names(
    tmp_path: Path, issuer: str, asked: str, meant: bool
) -> None:
    with GraphStore(tmp_path) as store:
        catch_up(store, FakeCatalog([paper(header("Quyết định", "7/QĐ-UBND", "2024-04-04", issuer))]))
        assert len(GraphView(store).documents(issuer=asked)) == meant
        assert len(GraphView(store).find("7/QĐ-UBND", issuer=asked)) == meant


def test_documents_by_agency_type_and_period(view: GraphView) -> None:
    def numbers(**more: object) -> list[str | None]:
        return [c.number for c in view.documents(**more)]  # type: ignore[arg-type]

    assert numbers(issuer="UBND thành phố Cần Thơ", held=True) == ["15/2025/QĐ-UBND", "137/KH-UBND"]
    assert numbers(type="Quyết định", year_from=2023, year_to=2024) == ["10/2024/QĐ-UBND", "9/2023/QĐ-UBND"]
    assert numbers(held=True, limit=2) == ["20/BC-UBND", "137/KH-UBND"]
    assert len(numbers(held=True)) == len(ALL)
    assert numbers(year_from=2026) == []
