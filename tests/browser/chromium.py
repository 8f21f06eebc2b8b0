"""Where the Chromium of this machine is. `python -m tests.browser.chromium` says how to get one and fails without."""

from __future__ import annotations

import os
import shutil
import sys

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
ADVICE = (
    "Không thấy Chromium: phần thử trang web bằng trình duyệt không chạy. Cài rồi chạy lại:\n"
    "  Debian, Ubuntu: sudo apt-get install chromium\n"
    "  macOS: brew install --cask chromium;  nơi khác: đặt LUOCDO_CHROMIUM=đường/dẫn/tới/chromium\n"
    "  make test-browser"
)


def chromium() -> str | None:
    """The path of the browser, `LUOCDO_CHROMIUM` first; None where there is none."""
    return os.environ.get("LUOCDO_CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)


if __name__ == "__main__":
    if chromium() is None:
        print(ADVICE, file=sys.stderr)
        raise SystemExit(1)
