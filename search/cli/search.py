"""The command `search`: passages by page, with filters, counts and reasons."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated

import typer

from search.cli.options import DataOption, JsonOption, check_day, open_engine, print_json
from search.cli.words import UsageProblem

if TYPE_CHECKING:
    from search.engine.find import FoundPassage, Searched

_SHOWN_FACETS = 8
_SHOWN_REASONS = 8
_FACET_WORDS = {
    "type": "Loại", "agency": "Cơ quan", "place": "Địa bàn", "year": "Năm", "status": "Tình trạng", "campaign": "Phong trào",
}  # fmt: skip


def search(
    words: Annotated[str, typer.Argument(metavar="TỪ-NGỮ", help="Điều cần tìm, có dấu hay không dấu.")],
    type: Annotated[list[str] | None, typer.Option("--type", metavar="LOẠI", help="Loại văn bản; lặp lại để chọn nhiều.")] = None,
    agency: Annotated[list[str] | None, typer.Option("--agency", metavar="CƠ-QUAN", help="Cơ quan ban hành.")] = None,
    place: Annotated[list[str] | None, typer.Option("--place", metavar="ĐỊA-BÀN", help="Tỉnh, thành phố.")] = None,
    date_from: Annotated[str | None, typer.Option("--from", metavar="NGÀY", help="Từ ngày, tháng hoặc năm (2024-05-17).")] = None,
    date_to: Annotated[str | None, typer.Option("--to", metavar="NGÀY", help="Đến hết ngày, tháng hoặc năm.")] = None,
    status: Annotated[list[str] | None, typer.Option("--status", metavar="T", help="inForce, partiallyInForce, notInForce, unknown.")] = None,
    campaign: Annotated[list[str] | None, typer.Option("--campaign", metavar="TÊN", help="Phong trào thi đua.")] = None,
    document: Annotated[str | None, typer.Option("--document", metavar="SỐ", help="Chỉ tìm trong một văn bản.")] = None,
    limit: Annotated[int, typer.Option("--limit", min=1, max=100, help="Số đoạn văn một trang.")] = 10,
    offset: Annotated[int, typer.Option("--offset", min=0, help="Bỏ qua bao nhiêu đoạn đầu.")] = 0,
    explain: Annotated[bool, typer.Option("--explain", help="Cho biết vì sao mỗi đoạn được xếp ở đó.")] = False,
    as_json: JsonOption = False,
    data: DataOption = None,
) -> int:  # fmt: skip
    """Tìm đoạn văn, lọc và đếm theo loại, cơ quan, địa bàn, thời gian, tình trạng, phong trào."""
    from search.engine.find import Where, searched_json
    from search.engine.known import unknown_status

    check_day(date_from)
    check_day(date_to)
    wrong = unknown_status(status or ())
    if wrong:
        raise UsageProblem(wrong)
    where = Where(
        tuple(type or ()), tuple(agency or ()), tuple(place or ()), date_from, date_to, tuple(status or ()),
        tuple(campaign or ()), document,
    )  # fmt: skip
    with open_engine(data) as engine:
        found = engine.find(words, limit=limit, offset=offset, where=where, explain=explain)
        if as_json:
            print_json(searched_json(found))
        else:
            sys.stdout.write(searched_text(found))
    return 0


def searched_text(found: Searched) -> str:
    """What `luocdo search` prints: how many, the passages, the counts."""
    from search.cli.printing import fill, strong

    first = found.offset + 1
    head = (
        f"{found.total} đoạn của {found.documents} văn bản; đoạn {first}–{found.offset + len(found.passages)}:"
        if found.passages
        else "Không có trong kho đoạn nào khớp."
    )
    lines = [fill(f"Tìm: {found.understood}"), *(fill(note) for note in found.notes), "", strong(head)]
    for number, passage in enumerate(found.passages, first):
        lines += _passage_lines(number, passage)
    if found.passages:
        lines += ["", *_facet_lines(found)]
    return "\n".join(lines) + "\n"


def _passage_lines(number: int, passage: FoundPassage) -> list[str]:
    from search.cli.printing import fill, strong
    from search.labels import section_words

    place = ", ".join(part for part in (section_words(passage.section), f"trang {passage.page}") if part)
    lines = [strong(fill(f"{number}. {passage.document} — {place} ({passage.score:.2f})"))]
    lines.append(fill(f"“{passage.snippet}”", "   "))
    for reason in passage.why[:_SHOWN_REASONS]:
        moved = "" if reason.contribution is None else f" → {reason.contribution:+.2f}"
        lines.append(fill(f"· {reason.label}: {reason.value:.2f}{moved}", "     "))
    return lines


def _facet_lines(found: Searched) -> list[str]:
    from search.cli.printing import fill
    from search.labels import STATUS_WORDS

    words = {**STATUS_WORDS, "unknown": "chưa rõ"}
    lines = []
    for name, facets in found.facets.items():
        told = [
            f"{words.get(facet.value, facet.value)} ({facet.documents})" for facet in facets[:_SHOWN_FACETS]
        ]
        if told:
            more = len(facets) - len(told)
            lines.append(
                fill(f"{_FACET_WORDS[name]}: {', '.join(told)}{f' và {more} nữa' if more > 0 else ''}")
            )
    return lines


COMMANDS: dict[str, Callable[..., int]] = {"search": search}
