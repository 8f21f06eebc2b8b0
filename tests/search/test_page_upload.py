"""The page of an upload: what must be looked at comes first, thousands of files stay a page, nothing is called done too early."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from ingest.batch import FileResult, Result
from ingest.readers import SUPPORTED
from search.api import create_app
from search.api.page_upload import LAST_SHOWN, MOST_SHOWN, grouped, stands
from search.api.rendering import short_paths
from search.engine.jobs import Job, JobStore, State
from search.settings import Settings


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def client(data: Path) -> Iterator[TestClient]:
    # not opened: no thread takes the jobs of these tests in
    yield TestClient(create_app(Settings(data=str(data))), base_url="http://127.0.0.1")


def job_with(data: Path, name: str, results: dict[Result, int], *, ended: bool) -> str:
    """A job as another process has left it."""
    store = JobStore(data)
    job = store.add([(name, io.BytesIO(b"x"))], "ai đó")
    store.begin(job.id)
    for result, count in results.items():
        for number in range(count):
            store.add_result(
                job.id,
                FileResult(
                    f"tải lên/{name}/{result}-{number}.txt", result, reason="vì thế" * (result == "failed")
                ),
            )
    if ended:
        store.end(job.id)
    return job.id


def test_a_job_of_thousands_is_a_page(data: Path, client: TestClient) -> None:
    job = job_with(data, "kho.zip", {"added": 450, "failed": 3}, ended=True)
    page = client.get(f"/nap-tep/{job}").text
    assert page.count('<p class="name">') == MOST_SHOWN + 3 and "… và 250 tệp khác." in page
    assert page.index('id="failed"') < page.index('id="added"') and "Cách sửa những lỗi thường gặp" in page
    assert (
        "kho.zip › failed-0.txt" in page and "Đã nạp xong, có tệp lỗi: không nạp được 3, đã thêm 450" in page
    )


@pytest.mark.parametrize(
    ("reason", "told", "remark"),
    [
        (
            "cùng nội dung với “/kho/2024/ke-hoach.txt”",
            "cùng nội dung với “2024 › ke-hoach.txt”",
            "of this machine",
        ),
        ("cùng nội dung với “tải lên/gói.zip/c.txt”", "cùng nội dung với “gói.zip › c.txt”", "of an upload"),
        ("trước đây là “301/KH-UBND”", "trước đây là “301/KH-UBND”", "a number is no path"),
        ("chưa đọc được loại tệp “.exe”", "chưa đọc được loại tệp “.exe”", "no path"),
    ],
)
def test_folders_of_the_server_are_not_shown(reason: str, told: str, remark: str) -> None:
    assert short_paths(reason) == told, remark


def test_a_job_under_way_tells_the_last_files(data: Path, client: TestClient) -> None:
    job = job_with(data, "kho.zip", {"failed": 1, "added": 99}, ended=False)
    page = client.get(f"/nap-tep/{job}").text
    assert (
        page.count('<p class="name">') == LAST_SHOWN and "added-98.txt" in page and "failed-0.txt" not in page
    )
    assert "Đang nạp…: không nạp được 1, đã thêm 99" in page and "Các tệp vừa đọc:" in page
    assert "<progress aria-label" in page, "nobody knows how many files are packed in it"
    plain = client.get(f"/nap-tep/{job_with(data, 'a.txt', {}, ended=False)}").text
    assert '<progress max="1" value="0"' in plain and "Chưa có kết quả nào." in plain


def test_the_last_jobs_tell_how_they_ended(data: Path, client: TestClient) -> None:
    job_with(data, "tốt.zip", {"added": 2}, ended=True)
    job_with(data, "hỏng.zip", {"failed": 60}, ended=True)
    page = client.get("/nap-tep").text
    good, bad = page.index("tốt.zip"), page.index("hỏng.zip")
    assert bad < good, "newest first"
    assert "không nạp được: 60" in page[bad:good] and 'chip nothing">Không nạp được tệp nào' in page[bad:good]
    assert "đã thêm: 2" in page[good:] and 'chip done">Đã nạp xong' in page[good:]


@pytest.mark.parametrize(
    ("state", "counts", "word", "remark"),
    [
        ("done", {"added": 2}, "done", "all went well"),
        ("done", {"failed": 2, "added": 1}, "partly", "some did not"),
        ("done", {"failed": 2}, "nothing", "none did"),
        ("done", {}, "done", "an empty zip"),
        ("running", {"failed": 2}, "running", "more may come"),
        ("failed", {"failed": 2}, "failed", "the job itself"),
    ],
)
def test_how_a_job_stands(state: State, counts: dict[str, int], word: str, remark: str) -> None:
    assert (
        stands(Job("i", "", ("a",), "2026-01-01T00:00:00+00:00", None, None, state, None, 1, (), counts))
        == word
    ), remark


def test_groups_come_in_the_order_of_what_needs_a_look() -> None:
    ends: tuple[Result, ...] = ("added", "unchanged", "failed", "replaced", "added")
    results = [FileResult(str(n), word) for n, word in enumerate(ends)]
    assert [(word, len(found)) for word, found in grouped(results).items()] == [
        ("failed", 1), ("replaced", 1), ("added", 2), ("unchanged", 1)
    ]  # fmt: skip


def test_the_form_says_all_endings_that_are_read_to_its_script(client: TestClient) -> None:
    page = client.get("/nap-tep").text
    told = page.split('data-formats="')[1].split('"')[0].split()
    assert set(told) == {*SUPPORTED, ".zip"}
    assert ".htm," not in page and ".html," in page, "people are told the usual ones"
