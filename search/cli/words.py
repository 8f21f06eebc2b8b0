"""Vietnamese for what typer itself says: the headings of the help texts and the messages about wrong use."""

from __future__ import annotations

import re
from typing import Any

from typer.core import TyperCommand, TyperGroup

_HELP = (
    ("Usage: ", "Cách dùng: "),
    (" [OPTIONS]", ""),
    ("COMMAND [ARGS]...", "LỆNH [THAM SỐ]..."),
    ("Options:", "Tùy chọn:"),
    ("Arguments:", "Tham số:"),
    ("Commands:", "Lệnh:"),
    ("Show this message and exit.", "Hiện hướng dẫn này rồi thoát."),
    ("[required]", "[bắt buộc]"),
    ("[default:", "[mặc định:"),
)
_KINDS = {"str": "chữ", "int": "số", "int range": "số", "path": "tệp", "Path": "tệp", "list[Path]": "tệp"}
"""What typer calls the kinds of values."""

_USAGE = (
    (r"No such option: (\S+)\.?", r"Không có tùy chọn “\1”."),
    (r"No such command '(.*?)'\.?", r"Không có lệnh “\1”."),
    (r"Missing argument '?([^'.]*)'?\.?", r"Thiếu tham số \1."),
    (r"Missing option '?([^'.]*)'?\.?", r"Thiếu tùy chọn \1."),
    (r"Missing command\.?", "Thiếu tên lệnh."),
    (r"Option '?([^' ]*)'? requires an argument\.?", r"Tùy chọn “\1” cần một giá trị."),
    (r"Got unexpected extra arguments?(?:\(s\))? \((.*?)\)\.?", r"Thừa tham số: \1."),
    (r"Invalid value for ([^:]*): ", r"Giá trị của \1 không hợp lệ: "),
    (r"Invalid value: ", "Giá trị không hợp lệ: "),
    (r"Did you mean (.*?)\?", r"Có phải ý bạn là \1?"),
    (r"\(Possible options: (.*?)\)", r"(Có thể là: \1)"),
    (r"Value error, ", ""),
    (r"Input should be a valid integer.*", "phải là số nguyên."),
    (r"Input should be greater than or equal to (\S+)", r"phải từ \1 trở lên."),
    (r"Input should be less than or equal to (\S+)", r"phải từ \1 trở xuống."),
    (r"(\S+) is not in the range (\S+?)\.?$", r"\1 nằm ngoài khoảng \2."),
    (r"'([^']*)' is not one of (.*?)\.?$", r"“\1” không thuộc \2."),
)


class UsageProblem(Exception):
    """A command line that says contradictory or impossible things; ends with exit code 2."""


def in_vietnamese(text: str) -> str:
    """A help text of typer with Vietnamese headings."""
    for english, vietnamese in _HELP:
        text = text.replace(english, vietnamese)
    return re.sub(r"<([\w\[\] ]+)>", _kind, text)


def _kind(found: re.Match[str]) -> str:
    """The kind of a value in Vietnamese, as wide as before, so that columns stay in line."""
    return f"<{_KINDS.get(found[1], found[1])}>".ljust(len(found[0]))


def usage_message(error: Exception) -> str | None:
    """The Vietnamese sentence for an error about the command line, None for any other error."""
    if isinstance(error, UsageProblem):
        return f"{error}\nXem hướng dẫn: luocdo --help"
    if not any(base.__name__ == "ClickException" for base in type(error).__mro__):
        return None
    if type(error).__name__ == "NoArgsIsHelpError":
        return in_vietnamese(str(error))
    message = getattr(error, "format_message", lambda: str(error))()
    for pattern, vietnamese in _USAGE:
        message = re.sub(pattern, vietnamese, message)
    context = getattr(error, "ctx", None)
    command = context.command_path if context is not None else "luocdo"
    return f"{message.strip()}\nXem hướng dẫn: {command} --help"


class VietnameseCommand(TyperCommand):
    """A command whose help has Vietnamese headings."""

    def get_help(self, ctx: Any) -> str:
        return in_vietnamese(super().get_help(ctx))


class VietnameseGroup(TyperGroup):
    """The list of commands with Vietnamese headings, in the order in which they were added."""

    def get_help(self, ctx: Any) -> str:
        return in_vietnamese(super().get_help(ctx))

    def list_commands(self, ctx: Any) -> list[str]:
        return list(self.commands)
