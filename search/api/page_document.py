"""The page of one document in five tabs, each an address of its own: lược đồ, toàn văn, thuộc tính, căn cứ, hiệu lực."""

from __future__ import annotations

from typing import Annotated, Any, Literal
from urllib.parse import quote, urlencode

from fastapi import APIRouter, Query
from fastapi.responses import HTMLResponse

from ingest.catalog.errors import UnknownDocument
from ingest.errors import LuocdoError
from kg.cards import DocumentCard, Status
from search.api.dependencies import EngineDep
from search.api.documents import DAY
from search.api.page_quoted import citation, quoted
from search.api.rendering import NOT_YET, Page, PageDep, report_links
from search.engine.engine import Engine
from search.engine.known import UNKNOWN
from search.engine.show import Shown
from search.engine.text import LookedFor, basis_tree, history
from search.labels import STATUS_WORDS, date_words

router = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)

Tab = Literal["toan-van", "thuoc-tinh", "luoc-do", "can-cu", "hieu-luc"]
TABS = {
    "toan-van": "Toàn văn",
    "thuoc-tinh": "Thuộc tính",
    "luoc-do": "Lược đồ",
    "can-cu": "Căn cứ",
    "hieu-luc": "Lịch sử hiệu lực",
}
NameParam = Annotated[str | None, Query(alias="so", min_length=1, max_length=2000)]
FileParam = Annotated[str | None, Query(alias="tep", min_length=1, max_length=4000)]


@router.get("/van-ban")
def document(
    page: PageDep, engine: EngineDep, name: Annotated[str, Query(alias="so", min_length=1)]
) -> HTMLResponse:
    """The lược đồ of one document."""
    return _page(page, engine, "luoc-do", name, None, LookedFor())


@router.get("/van-ban/{tab}")
def tab(
    page: PageDep,
    engine: EngineDep,
    tab: Tab,
    name: NameParam = None,
    file: FileParam = None,
    start: Annotated[int, Query(alias="tu", ge=0)] = 0,
    end: Annotated[int, Query(alias="den", ge=0)] = 0,
    quote: Annotated[str, Query(alias="cau", max_length=500)] = "",
    length: Annotated[int, Query(alias="dai", ge=0, le=20_000)] = 0,
    on: Annotated[str, Query(alias="ngay", pattern=f"{DAY}|^$")] = "",
) -> HTMLResponse:
    """One tab of the document that `so` names, or that the file `tep` holds. In the text, the span `tu`-`den` of the
    file, or the quote that begins with `cau`, is marked; the history also tells the state on the day `ngay`."""
    looked_for = LookedFor((start, end) if end > start else None, quote, length)
    return _page(page, engine, tab, name, file, looked_for, on)


def _page(
    page: Page,
    engine: Engine,
    tab: str,
    name: str | None,
    file: str | None,
    looked_for: LookedFor,
    on: str = "",
) -> HTMLResponse:
    try:
        key = None
        if file is not None:
            key, iri = engine.file_key(file)
            name = iri or name
        if not name:
            raise UnknownDocument(engine.directory, "")
        shown = engine.show(name)
        if shown.candidates:
            return page.render("candidates.html", candidates=shown.candidates)
        return page.render("document.html", **_values(engine, tab, shown, key, looked_for, on))
    except LuocdoError as error:
        return page.trouble(error, name or "")


def _values(
    engine: Engine, tab: str, shown: Shown, key: str | None, looked_for: LookedFor, on: str
) -> dict[str, Any]:
    """What the template of a tab needs, and no more."""
    iri, keys = shown.card.iri, engine.file_keys(shown.card.iri)
    counts = {"luoc-do": len(shown.outgoing) + len(shown.incoming)}
    values: dict[str, Any] = {
        "shown": shown,
        "tab": tab,
        "tabs": [
            (one, title, f"/van-ban/{one}?{urlencode({'so': iri})}", counts.get(one))
            for one, title in TABS.items()
            if one != "toan-van" or keys
        ],
        "copies": [(one, path) for one, path in keys],
        "actions": _actions(shown, keys[0][0] if keys else None, on),
    }
    if tab == "toan-van":
        chosen = key or next((one for one, _ in keys), None)
        values["key"] = chosen
        values["text"] = engine.text(chosen, looked_for) if chosen else None
        values["asked_place"] = bool(looked_for.span or looked_for.quote)
        found = quoted(values["text"]) if values["text"] else None
        values["quoted"] = found
        values["cited_as"] = citation(found, shown.card) if found else ""
    elif tab == "can-cu":
        values["tree"] = basis_tree(engine.legal_basis(iri), iri)
    elif tab == "hieu-luc":
        values["events"] = history(shown.card, shown.status, shown.outgoing)
        values["on"] = on
        values["then"] = (
            state_on(shown.card, engine.read(lambda view: view.status(iri, on)), on) if on else None
        )
    elif tab == "thuoc-tinh":
        values["facts"] = facts_of(shown)
    return values


def state_on(card: DocumentCard, status: Status, on: str) -> str:
    """The state on a day as a word of `STATUS_WORDS`, `notYet` before the document took effect, or `unknown`."""
    starts = card.effective or card.date
    if starts and on < starts:
        return NOT_YET
    return status.word or UNKNOWN


def _actions(shown: Shown, key: str | None, on: str) -> list[tuple[str, str]]:
    """(address, words) of what can be saved: a report on the document, as of a day where one is asked for, and the file
    as it came."""
    iri = shown.card.iri
    kind = "directive" if any(edge.rel == "implements" for edge in shown.incoming) else "document"
    told = report_links(kind, iri, on)
    if key:
        told.append((f"/api/v1/documents/{quote(iri, safe='')}/file", "Tải tệp gốc"))
    return told


def facts_of(shown: Shown) -> list[tuple[str, str | None]]:
    """What is known of a document, as (name, value); values that are not known are empty."""
    card = shown.card
    return [
        ("Loại văn bản", card.type),
        ("Số, ký hiệu", card.number),
        ("Tên gọi", card.name),
        ("Trích yếu", card.title),
        ("Ngày ban hành", date_words(card.date)),
        ("Cơ quan ban hành", card.issuer),
        ("Người ký", card.signer),
        ("Địa bàn", card.place),
        ("Ngày hiệu lực", date_words(card.effective)),
        ("Ngày hết hiệu lực", date_words(card.expires)),
        ("Tình trạng", STATUS_WORDS.get(shown.status.word or "", "chưa rõ")),
        ("Trong kho", "có toàn văn" if card.held else "chỉ được nhắc đến, chưa có trong kho"),
        ("Được nhắc đến", f"{len(shown.mentions)} lần"),
        ("Tệp", ", ".join(path.rsplit("/", 1)[-1] for path in shown.files)),
        ("Định danh", card.iri),
    ]
