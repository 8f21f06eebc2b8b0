"""What people see in a browser when something is wrong: a page in their language, never the document for programs."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient

from search.api import create_app
from search.settings import Settings

BROWSER = {"accept": "text/html,application/xhtml+xml,*/*;q=0.8"}


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    settings = Settings(data=str(tmp_path_factory.mktemp("none") / "data"), hosts="testserver", upload_mb=1)
    with TestClient(create_app(settings), raise_server_exceptions=False) as opened:
        yield opened


@pytest.mark.parametrize(
    ("path", "status", "told", "remark"),
    [
        ("/khong-co", 404, "Địa chỉ này không có ở đây.", "a mistyped address"),
        ("/danh-muc?nam=abc", 422, "Tham số không hợp lệ hoặc còn thiếu: nam.", "a filter that cannot be"),
        ("/van-ban", 422, "còn thiếu: so.", "an address cut short"),
        ("/van-ban/khong-co?so=1", 422, "còn thiếu: tab.", "no such tab"),
        ("/do-thi/nut?so=x", 503, "hãy nạp tệp vào kho trước", "a part of a page, without a library"),
        (
            "/danh-muc",
            503,
            "hãy nạp tệp vào kho trước",
            "a page without a library: no word of folders and commands",
        ),
        ("/?trang=0&q=x", 422, "trang", "a page before the first"),
        ("/khong-co?" + "x" * 20_000, 414, "Địa chỉ quá dài.", "too long to be told again"),
    ],
)
def test_people_get_a_page(client: TestClient, path: str, status: int, told: str, remark: str) -> None:
    answer = client.get(path, headers=BROWSER)
    assert answer.status_code == status and answer.headers["content-type"].startswith("text/html"), remark
    assert 'role="alert"' in answer.text and told in answer.text
    assert ("Có thể thử" in answer.text) is (status != 503), "without a library only files help"
    assert len(answer.text) < 20_000
    assert "script-src 'self'" in answer.headers["content-security-policy"]


def test_a_page_of_trouble_speaks_english_and_escapes(client: TestClient) -> None:
    page = client.get("/<script>x</script>?lang=en", headers=BROWSER).text
    assert "There is nothing at this address." in page and "<script>x" not in page
    client.cookies.clear()


def test_too_much_at_once_is_told_as_a_page(client: TestClient) -> None:
    answer = client.post("/nap-tep", files={"files": ("to.txt", b"x" * 1_100_000)}, headers=BROWSER)
    assert answer.status_code == 413 and "Tối đa 1 MB cho một lần gửi." in answer.text
    assert answer.headers["content-type"].startswith("text/html")


@pytest.mark.parametrize(
    ("path", "headers", "remark"),
    [
        ("/api/v1/khong-co", BROWSER, "an address of programs, looked at in a browser"),
        ("/khong-co", {"accept": "*/*"}, "a program that asks for a page"),
        ("/danh-muc?nam=abc", {"accept": "application/json"}, "JSON is asked for"),
    ],
)
def test_programs_get_the_document(
    client: TestClient, path: str, headers: dict[str, str], remark: str
) -> None:
    answer = client.get(path, headers=headers)
    assert answer.headers["content-type"] == "application/problem+json", remark
    assert answer.json()["status"] == answer.status_code
