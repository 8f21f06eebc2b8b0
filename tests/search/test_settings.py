"""Settings: where each comes from, and what is told of a bad one."""

from __future__ import annotations

from pathlib import Path

import pytest

from search.settings import SettingsError, load_settings


def test_settings_come_from_option_environment_and_file_in_this_order(tmp_path: Path) -> None:
    (tmp_path / "luocdo.toml").write_text("limit = 3\nport = 9000\nworkers = 4\n", encoding="utf-8")
    environment = {
        "LUOCDO_DATA": str(tmp_path),
        "LUOCDO_PORT": "9001",
        "LUOCDO_LIMIT": "4",
        "LUOCDO_DEBUG": "1",
    }
    found = load_settings(environment, limit=5, host=None)
    assert (found.directory, found.limit, found.port, found.workers) == (tmp_path, 5, 9001, 4)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("limit = 'nhiều'", "Cài đặt không hợp lệ: “limit” phải là số nguyên"),
        ("rate = [1]", "“rate” phải là số"),
        ("không_có = 1", "tệp cài đặt"),
        ("khong_co = 1", "không có cài đặt “khong_co”"),
        ("= hỏng", "tệp cài đặt"),
        ("\x00", "tệp cài đặt"),
    ],
)
def test_bad_settings_are_told(tmp_path: Path, content: str, told: str) -> None:
    (tmp_path / "luocdo.toml").write_text(content, encoding="utf-8")
    with pytest.raises(SettingsError, match=told):
        load_settings({}, data=str(tmp_path))
