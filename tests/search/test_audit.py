"""The log of who changed what: written by several threads, and still after the service has ended."""

from __future__ import annotations

import gc
import json
import warnings
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from search.engine.audit import FILE, Audit


def entries(directory: Path) -> list[str]:
    return [json.loads(line)["what"] for line in (directory / FILE).read_text(encoding="utf-8").splitlines()]


def test_threads_write_whole_lines_through_one_file(tmp_path: Path) -> None:
    audit = Audit(tmp_path)
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda i: audit.write("văn thư", str(i)), range(200)))
    audit.close()
    assert sorted(map(int, entries(tmp_path))) == list(range(200))


def test_an_entry_after_the_end_is_kept_and_leaves_no_file_open(tmp_path: Path) -> None:
    audit = Audit(tmp_path)
    audit.write("văn thư", "nạp")
    audit.close()
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        audit.write("văn thư", "xong")
        del audit
        gc.collect()
    assert entries(tmp_path) == ["nạp", "xong"]
    assert not [w for w in seen if issubclass(w.category, ResourceWarning)]
