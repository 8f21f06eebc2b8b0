"""What holds of identities whatever papers cite, and in whatever order they came."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.model import Citation, Document, Header
from kg.iris import Iris
from kg.ledger import Ledger
from tests.kg.builders import cite, header, paper
from tests.kg.test_identity import CT, FISH, ROADS, ST, K

_PLACES = [(CT, "Cần Thơ"), (ST, "Sóc Trăng"), ("Bộ Nội vụ", "Hà Nội")]


@st.composite
def _citations(draw: st.DrawFn) -> Citation:
    kind, number = draw(
        st.sampled_from(
            [
                (K, "5/KH-UBND"), ("Kế hoạch", "05/KH-UBND"), ("Chỉ thị", "5-CT/TW"), ("Chỉ thị", "5-CT/TU"),
                ("Nghị quyết", "5/NQ-HĐND"), ("Nghị quyết", "5/NQHĐND"), ("Quyết định", "5/2024/QĐ-UBND"),
                ("Luật", "5/2024/QH15"), ("Nghị quyết", "5/2024/QH15"), ("Chỉ thị", "5"), (K, "5"), ("Luật", None),
            ]
        )
    )  # fmt: skip
    year = draw(st.sampled_from([None, 2022, 2024]))
    day = draw(st.sampled_from(["05", "06", "20"]))
    date = f"{year}-0{draw(st.integers(1, 3))}-{day}" if year and draw(st.booleans()) else None
    issuer = draw(st.sampled_from([None, CT, ST, "UBND xã", "UBND xã Đông Phước"]))
    name = "Luật Đấu thầu" if kind == "Luật" else None
    subject = draw(st.sampled_from([None, FISH, ROADS]))
    return Citation(
        kind, number, name=name, date=date, issuer=issuer, year=year, short=number == "5", subject=subject
    )


@st.composite
def _papers(draw: st.DrawFn) -> list[Document]:
    made = []
    for i in range(draw(st.integers(1, 5))):
        issuer, place = draw(st.sampled_from(_PLACES))
        date = draw(st.sampled_from([None, "2023-05-05", "2025-05-05"]))
        number = draw(st.sampled_from([None, "5/KH-UBND", "6/KH-UBND"]))
        own = Header(type=K, number=number, date=date, issuer=issuer, place=place, title="thi đua")
        made.append(paper(own, draw(st.lists(_citations(), max_size=5)), name=f"{i}.txt"))
    return made


def told(ledger: Ledger, documents: Iterable[Document]) -> dict[str, object]:
    return {d.source.sha256: ledger.assignments(d.source.sha256) for d in documents}


def described(ledger: Ledger) -> list[tuple[object, ...]]:
    return ledger._db.execute("SELECT iri, block, description FROM identity ORDER BY iri").fetchall()


@settings(max_examples=60, deadline=None)
@given(_papers())
def test_papers_that_are_one_are_of_one_place_and_level(papers: list[Document]) -> None:
    """Whatever is cited: no local paper is of two named places or levels, and where two days are taken for one
    paper's, that is told."""
    papers = list({p.source.sha256: p for p in papers}.values())
    held: dict[str, list[tuple[Citation, str]]] = defaultdict(list)
    with closing(Ledger(Path(":memory:"), Iris())) as ledger:
        ledger.update((i, p.source.sha256, p) for i, p in enumerate(papers, 1))
        for document in papers:
            for index, read in ledger.assignments(document.source.sha256).items():
                if index >= 0 and not read.candidates:
                    held[read.iri].append((document.citations[index], read.reason))
    for said in held.values():
        if "UBND" in (said[0][0].number or ""):
            issuers = {c.issuer for c, _ in said if c.issuer}
            assert len(issuers & {CT, ST, "UBND xã Đông Phước"}) < 2
            assert not ("UBND xã" in issuers and issuers & {CT, ST})
        days = {c.date for c, _ in said if c.date}
        assert len(days) < 2 or any("nơi khác ghi ngày" in reason for _, reason in said)


@settings(max_examples=60, deadline=None)
@given(_papers(), st.randoms(use_true_random=False))
def test_order_of_arrival_changes_nothing(papers: list[Document], chance: random.Random) -> None:
    """All at once, shuffled, one by one, or with papers that came and went: the same identities."""
    papers = list({p.source.sha256: p for p in papers}.values())
    shuffled = list(papers)
    chance.shuffle(shuffled)
    guest = paper(
        header(K, "5/KH-UBND", "2024-01-05", CT),
        [cite("Luật", "5/2024/QH15", name="Luật Đấu thầu")],
        name="khach",
    )
    with closing(Ledger(Path(":memory:"), Iris())) as one, closing(Ledger(Path(":memory:"), Iris())) as other:
        one.update((i, p.source.sha256, p) for i, p in enumerate(papers, 1))
        for i, document in enumerate(shuffled, 1):
            other.update([(i, document.source.sha256, document)])
            if i == 1:
                other.update([(1, guest.source.sha256, guest)])
        if guest.source.sha256 not in {p.source.sha256 for p in papers}:
            other.update([(len(papers) + 1, guest.source.sha256, None)])
            assert told(one, papers) == told(other, papers)
            assert described(one) == described(other)
