"""The command `luocdo export`."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from search.cli.export_options import (
    AgencyOption,
    AlsoOption,
    AroundOption,
    ByTimeOption,
    CampaignOption,
    DepthOption,
    DirectionOption,
    FormatOption,
    HeldOption,
    LayoutOption,
    OutputOption,
    PageOption,
    PlaceOption,
    RelationOption,
    ShapeOption,
    SinceOption,
    StatusOption,
    TypeOption,
    UntilOption,
)
from search.cli.options import DataOption, check_day, open_engine, tell
from search.cli.words import UsageProblem

_DIRECTIONS = ("both", "out", "in")
_LAYOUTS = ("relation", "time", "force")
_PAGES = ("a4", "a4-dung", "slide")
_STATUSES = ("inForce", "partiallyInForce", "notInForce")


def export(
    form: FormatOption,
    output: OutputOption,
    around: AroundOption = None,
    depth: DepthOption = 1,
    relation: RelationOption = None,
    type: TypeOption = None,
    since: SinceOption = None,
    until: UntilOption = None,
    also: AlsoOption = None,
    direction: DirectionOption = "both",
    agency: AgencyOption = None,
    place: PlaceOption = None,
    status: StatusOption = None,
    campaign: CampaignOption = None,
    held: HeldOption = None,
    shape: ShapeOption = "",
    by_time: ByTimeOption = False,
    layout: LayoutOption = "",
    page: PageOption = "",
    data: DataOption = None,
) -> int:
    """Xuất đồ thị, cả hoặc một phần, ra tệp."""
    _check(relation or (), direction, status or (), layout, page)
    check_day(since)
    check_day(until)
    with open_engine(data) as engine, _written(output) as out:
        engine.export(
            form,
            out,
            around=around,
            depth=depth,
            relations=tuple(relation or ()),
            types=tuple(type or ()),
            since=since,
            until=until,
            also=tuple(also or ()),
            direction=direction,
            agencies=tuple(agency or ()),
            places=tuple(place or ()),
            statuses=tuple(status or ()),
            campaigns=tuple(campaign or ()),
            held=held,
            shape=shape,
            order=layout or ("time" if by_time else "relation"),
            page=page,
        )
    return 0


def _check(relations: Sequence[str], direction: str, statuses: Sequence[str], layout: str, page: str) -> None:
    """Refuse words that the options do not know, with those they do."""
    from search.labels import RELATION_WORDS

    for chosen, allowed, told in (
        (relations, RELATION_WORDS, "quan hệ"),
        ((direction,), _DIRECTIONS, "hướng"),
        (statuses, _STATUSES, "hiệu lực"),
        ((layout,) if layout else (), _LAYOUTS, "bố cục"),
        ((page,) if page else (), _PAGES, "khổ"),
    ):
        for word in chosen:
            if word not in allowed:
                raise UsageProblem(f"Không có {told} “{word}”: chọn trong {', '.join(allowed)}.")


@contextmanager
def _written(output: Path) -> Iterator[BinaryIO]:
    """The file to write to, "-" the screen. A file stands under its name only when it is whole; an export that
    cannot be made is wrong use."""
    from kg.errors import ExportError

    try:
        if str(output) == "-":
            with open(sys.stdout.fileno(), "wb", closefd=False) as screen:
                yield screen
            return
        beside = output.with_name(output.name + ".part")
        try:
            with beside.open("wb") as out:
                yield out
            beside.replace(output)
        except BaseException:
            beside.unlink(missing_ok=True)
            raise
    except ExportError as error:
        raise UsageProblem(str(error)) from error
    tell(f"Đã xuất ra {output}.")


COMMANDS: dict[str, Callable[..., int]] = {"export": export}
