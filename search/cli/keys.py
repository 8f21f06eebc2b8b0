"""The command `luocdo keys`: who may reach the service from other machines."""

from __future__ import annotations

import sys
from collections.abc import Callable
from enum import StrEnum
from typing import Annotated

import typer

from search.cli.options import DataOption, JsonOption, print_json, tell
from search.cli.words import UsageProblem


class Action(StrEnum):
    """What to do with keys."""

    add = "add"
    list = "list"
    remove = "remove"


def keys(
    action: Annotated[Action, typer.Argument(metavar="add|list|remove", help="Cấp, xem hoặc thu khóa.")],
    name: Annotated[
        str | None, typer.Argument(metavar="TÊN", help="Tên người hoặc máy dùng khóa (remove nhận cả mã).")
    ] = None,
    write: Annotated[bool, typer.Option("--write", help="Khóa được cả nạp văn bản, không chỉ đọc.")] = False,
    as_json: JsonOption = False,
    data: DataOption = None,
) -> int:
    """Khóa truy cập cho máy khác: cấp, xem, thu."""
    from search.engine.keys import KeyRing
    from search.settings import load_settings

    ring = KeyRing(load_settings(data=data).directory)
    if action is Action.list:
        told = [{"id": k.id, "name": k.name, "scopes": k.scopes, "created": k.created} for k in ring.all()]
        if as_json:
            print_json(told)
        elif not told:
            sys.stdout.write("Chưa có khóa nào.\n")
        else:
            sys.stdout.writelines(
                f"{k.id}  {k.created[:10]}  {'đọc, ghi' if 'write' in k.scopes else 'đọc':8}  {k.name}\n"
                for k in ring.all()
            )
        return 0
    if not name:
        raise UsageProblem("Thiếu tên khóa.")
    if action is Action.remove:
        sys.stdout.write(f"Đã thu khóa “{ring.remove(name).name}”.\n")
        return 0
    token = ring.add(name, ("read", "write") if write else ("read",))
    tell(
        "Khóa chỉ hiện một lần, hãy cất giữ; máy khách gửi trong đầu mục X-API-Key hoặc Authorization: Bearer."
    )
    sys.stdout.write(f"{token}\n")
    return 0


COMMANDS: dict[str, Callable[..., int]] = {"keys": keys}
