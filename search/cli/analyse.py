"""The command `luocdo analyse`: what the shape of the graph tells, each result with its reason and proof."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer

from search.cli.options import DataOption, JsonOption, open_engine, print_json
from search.cli.words import UsageProblem

if TYPE_CHECKING:
    from kg.analysis import Insight

WORDS = ("relied-on", "missing", "contradictions", "communities", "orphans")
"""What is told where nothing is named; `spread` needs a campaign."""


def analyse(
    what: Annotated[
        str | None,
        typer.Argument(
            metavar="[MỤC]", help=f"{', '.join(WORDS)} hoặc spread; không nêu là tất cả trừ spread."
        ),
    ] = None,
    campaign: Annotated[
        str | None, typer.Option("--campaign", metavar="TÊN", help="Phong trào mà spread theo dõi.")
    ] = None,
    limit: Annotated[int, typer.Option("--limit", min=1, max=10000, help="Số kết quả mỗi mục.")] = 10,
    as_json: JsonOption = False,
    data: DataOption = None,
) -> int:
    """Phân tích đồ thị: văn bản quan trọng, còn thiếu, mâu thuẫn, đứng riêng, các nhóm, một phong trào lan đi ra sao."""
    if what is not None and what not in (*WORDS, "spread"):
        raise UsageProblem(f"Không có mục “{what}”: chọn trong {', '.join((*WORDS, 'spread'))}.")
    if what == "spread" and not campaign:
        raise UsageProblem("Mục spread cần tên phong trào (--campaign).")
    from kg import analysis

    with open_engine(data) as engine:
        engine.documents(limit=1)  # lets the graph follow the catalog first
        told = {
            word: analysis.analyse(engine.graph, word, campaign=campaign, limit=limit)
            for word in ((what,) if what else WORDS)
        }
    if as_json:
        print_json({word: [asdict(insight) for insight in found] for word, found in told.items()})
    else:
        sys.stdout.write("\n".join(_section(analysis.ANALYSES[word], found) for word, found in told.items()))
    return 0


def _section(heading: str, found: Sequence[Insight]) -> str:
    from search.cli.printing import fill, strong

    lines = [strong(heading) + ":"]
    for number, insight in enumerate(found, 1):
        lines += [fill(f"{number}. {insight.title}", "  "), fill(insight.reason, "     ")]
        for proof in insight.evidence[:1]:
            lines.append(
                fill(f"“{proof.quote}” — {proof.source.rsplit('/', 1)[-1]}, trang {proof.page}", "     ")
            )
    return "\n".join(lines if found else [*lines, "  không có"]) + "\n"


COMMANDS: dict[str, Callable[..., int]] = {"analyse": analyse}
