"""Bad input: every file is refused with a Vietnamese sentence that names the file and the reason."""

from __future__ import annotations

import io
import os
import stat
import zipfile
from pathlib import Path

import pytest

from ingest import errors
from ingest.readers import Found, Limits, read, walk
from tests.ingest.office_files import docx, p, pdf

TEXT = "Ủy ban nhân dân thành phố ban hành Kế hoạch của năm và giao cho các ngành thực hiện.\n"
SMALL = Limits(file=200_000, unpacked=300_000, members=5, depth=1)
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

BAD_FILES: list[tuple[str, bytes, type[errors.ReadError], str]] = [
    # name, content, error, words of the reason
    ("rong.txt", b"", errors.EmptyFile, "rỗng"),
    ("trang.txt", b" \r\n\t\n", errors.EmptyFile, "rỗng"),
    ("dau.txt", b"\xef\xbb\xbf", errors.EmptyFile, "rỗng"),
    ("anh.txt", b"\x89PNG\r\n\x1a\n" + bytes(200), errors.BinaryContent, "ảnh PNG"),
    ("nen.txt", b"PK\x03\x04" + bytes(50), errors.BinaryContent, "zip hoặc DOCX"),
    ("so.txt", bytes(range(256)) * 20, errors.BinaryContent, "nhị phân"),
    ("khong.txt", b"abc\x00\x01\x02def" * 50, errors.BinaryContent, "nhị phân"),
    ("cu.txt", "Céng hßa x· héi chñ nghÜa ViÖt Nam".encode("latin-1") * 20, errors.WrongEncoding, "TCVN3"),
    (
        "la.txt",
        "Größe für Straßen Übung".encode("latin-1") * 20,
        errors.WrongEncoding,
        "không nhận ra bảng mã",
    ),
    ("dau16.txt", b"\xff\xfe\x00\xd8\x41", errors.WrongEncoding, "UTF-16"),
    ("hailan.txt", (TEXT.encode().decode("cp1252", "ignore") * 20).encode(), errors.WrongEncoding, "hai lần"),
    ("cut.txt", (TEXT + "Ủ").encode()[:-1], errors.Truncated, "cắt cụt"),
    ("lon.txt", TEXT.encode() * 3000, errors.TooLarge, "quá lớn"),
    ("rong.html", b"<html><body><script>x</script></body></html>", errors.EmptyFile, "không có chữ"),
    ("rong.docx", b"", errors.EmptyFile, "rỗng"),
    ("khongchu.docx", docx(p("")), errors.EmptyFile, "không có chữ"),
    ("cut.docx", docx(p(TEXT))[:300], errors.Truncated, "cắt cụt"),
    ("gia.docx", b"day khong phai docx", errors.DamagedFile, "không phải là DOCX"),
    ("cu.docx", OLE + bytes(600), errors.UnsupportedFormat, "Word 97-2003"),
    (
        "khoa.docx",
        OLE + bytes(100) + "EncryptedPackage".encode("utf-16-le"),
        errors.PasswordProtected,
        "mật khẩu",
    ),
    ("hong.docx", docx("<w:p>"), errors.DamagedFile, "hỏng"),
    ("gia.pdf", b"day khong phai pdf", errors.DamagedFile, "không phải là PDF"),
    ("cut.pdf", pdf("A page of text")[:700], errors.Truncated, "cắt cụt"),
    ("khoa.pdf", pdf("A page of text", password="bi mat"), errors.PasswordProtected, "mật khẩu"),
    ("quet.pdf", pdf("", "", picture=True), errors.NoTextLayer, "mọi trang"),
    ("trang.pdf", pdf(""), errors.EmptyFile, "không có chữ"),
    ("cu.doc", OLE, errors.UnsupportedFormat, ".docx"),
    ("bang.xlsx", b"PK", errors.UnsupportedFormat, "loại tệp"),
    ("khongduoi", b"abc", errors.UnsupportedFormat, "loại tệp"),
]


@pytest.mark.parametrize(("name", "data", "error", "words"), BAD_FILES, ids=[row[0] for row in BAD_FILES])
def test_bad_file(tmp_path: Path, name: str, data: bytes, error: type[errors.ReadError], words: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(error) as caught:
        read(path, limits=SMALL)
    assert type(caught.value) is error
    message = str(caught.value)
    assert name in message and words in message
    assert message.startswith("Không đọc được") and message.endswith(".")


def test_damaged_zip_inside_a_docx(tmp_path: Path) -> None:
    data = bytearray(docx(p(TEXT * 50)))
    at = data.index(b"word/document.xml") + 40
    data[at : at + 20] = bytes(20)
    path = tmp_path / "hong.docx"
    path.write_bytes(bytes(data))
    with pytest.raises(errors.DamagedFile):
        read(path)


def test_scan_names_its_pages(tmp_path: Path) -> None:
    path = tmp_path / "quet.pdf"
    path.write_bytes(pdf("", "", "", picture=True))
    with pytest.raises(errors.NoTextLayer) as caught:
        read(path)
    assert (caught.value.pages, caught.value.total) == ((1, 2, 3), 3)


def test_missing_file_and_file_without_permission(tmp_path: Path) -> None:
    with pytest.raises(errors.MissingFile, match="không có tệp"):
        read(tmp_path / "khong-co.txt")
    with pytest.raises(errors.MissingFile):
        read(tmp_path)


def test_error_names_the_page() -> None:
    error = errors.DamagedFile("a.pdf", "trang bị hỏng", 4)
    assert str(error) == "Không đọc được “a.pdf”, trang 4: trang bị hỏng."
    assert isinstance(error, errors.LuocdoError)


def test_errors_survive_a_process_boundary() -> None:
    import pickle

    for error in (
        errors.MissingFile("a"),
        errors.TooLarge("a", 5, 3),
        errors.NoTextLayer("a", (1,), 2),
        errors.PasswordProtected("a"),
        errors.EmptyFile("a"),
        errors.DamagedFile("a", "hỏng", 3),
    ):
        again = pickle.loads(pickle.dumps(error))
        assert type(again) is type(error) and str(again) == str(error)


# -- folders and zip files ---------------------------------------------------------------------------------


def archive(folder: Path, members: dict[str, bytes], name: str = "goi.zip") -> Path:
    path = folder / name
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for member, data in members.items():
            package.writestr(member, data)
    return path


def outcome(found: list[Found], root: Path) -> dict[str, str]:
    return {f.name.removeprefix(f"{root}/"): type(f.error).__name__ if f.error else "" for f in found}


def test_walk_searches_folders_in_order_and_passes_over_litter(tmp_path: Path) -> None:
    for name in (
        "b.txt",
        "a.md",
        ".an.txt",
        "~$a.docx",
        "Thumbs.db",
        "ma.py",
        "con/c.txt",
        "con/__MACOSX/x.txt",
    ):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(TEXT)
    (tmp_path / "vong").symlink_to(tmp_path)
    found = [f.name.removeprefix(f"{tmp_path}/") for f in walk([tmp_path, tmp_path / "ma.py"])]
    assert found == ["a.md", "b.txt", "con/c.txt", "ma.py"]


def test_walk_reports_a_path_that_does_not_exist_and_goes_on(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    found = list(walk([tmp_path / "khong-co", tmp_path / "a.txt"]))
    assert isinstance(found[0].error, errors.MissingFile) and "khong-co" in str(found[0].error)
    assert found[1].error is None


def test_zip_members_are_read_and_dangerous_ones_refused(tmp_path: Path) -> None:
    members = {
        "tot.txt": TEXT.encode(),
        "../ra-ngoai.txt": b"x",
        "/goc.txt": b"x",
        "C:\\o.txt": b"x",
        "thu muc/Kế hoạch.txt": TEXT.encode(),
    }
    path = archive(tmp_path, members)
    before = sorted(tmp_path.rglob("*"))
    got: dict[str, str] = {}
    for f in walk([path]):
        got |= outcome([f], path)
        if f.error is None:
            assert read(f.path, name=f.name).text == TEXT
        else:
            assert "ra ngoài gói" in str(f.error)
    assert got == {
        "tot.txt": "",
        "../ra-ngoai.txt": "UnsafeArchive",
        "/goc.txt": "UnsafeArchive",
        "C:\\o.txt": "UnsafeArchive",
        "thu muc/Kế hoạch.txt": "",
    }
    assert sorted(tmp_path.rglob("*")) == before, "nothing is unpacked beside the archive"


def test_zip_bombs_and_limits(tmp_path: Path) -> None:
    path = archive(tmp_path, {"a.txt": bytes(11_000_000), "b.txt": TEXT.encode()})
    assert outcome(list(walk([path])), path) == {"a.txt": "UnsafeArchive", "b.txt": ""}
    assert outcome(list(walk([path], SMALL)), path) == {"a.txt": "TooLarge", "b.txt": ""}
    many = archive(tmp_path, {f"{i}.txt": b"x" for i in range(6)}, "nhieu.zip")
    assert outcome(list(walk([many], SMALL)), tmp_path) == {"nhieu.zip": "UnsafeArchive"}
    full = archive(tmp_path, {f"{i}.txt": os.urandom(150_000) for i in range(3)}, "day.zip")
    assert outcome(list(walk([full], SMALL)), full) == {"0.txt": "", "1.txt": "", "2.txt": "UnsafeArchive"}


def test_a_member_that_lies_about_its_size_is_stopped(tmp_path: Path) -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("a.txt", bytes(250_000))
    real = (250_000).to_bytes(4, "little")
    path = tmp_path / "doi.zip"
    path.write_bytes(data.getvalue().replace(real, (100).to_bytes(4, "little")))
    found = list(walk([path], SMALL))
    assert len(found) == 1 and found[0].error is not None


def test_nested_links_encrypted_and_broken_archives(tmp_path: Path) -> None:
    inner = archive(tmp_path, {"x.txt": TEXT.encode()}, "trong.zip").read_bytes()
    path = archive(tmp_path, {"trong.zip": inner}, "ngoai.zip")
    assert outcome(list(walk([path])), path) == {"trong.zip/x.txt": ""}
    assert outcome(list(walk([path], SMALL)), path) == {"trong.zip": "UnsafeArchive"}
    link = tmp_path / "link.zip"
    with zipfile.ZipFile(link, "w") as package:
        info = zipfile.ZipInfo("a.txt")
        info.external_attr = (stat.S_IFLNK | 0o777) << 16
        package.writestr(info, "/etc/passwd")
    assert outcome(list(walk([link])), link) == {"a.txt": "UnsafeArchive"}
    locked = bytearray(archive(tmp_path, {"a.txt": TEXT.encode()}, "khoa.zip").read_bytes())
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        locked[locked.index(signature) + offset] |= 1
    (tmp_path / "khoa.zip").write_bytes(bytes(locked))
    assert outcome(list(walk([tmp_path / "khoa.zip"])), tmp_path / "khoa.zip") == {
        "a.txt": "PasswordProtected"
    }
    (tmp_path / "hong.zip").write_bytes(inner[:40])
    assert outcome(list(walk([tmp_path / "hong.zip"])), tmp_path) == {"hong.zip": "Truncated"}


def test_unpacked_members_are_gone_when_the_walk_ends(tmp_path: Path) -> None:
    path = archive(tmp_path, {"a.txt": TEXT.encode(), "b.txt": TEXT.encode()})
    walking = walk([path])
    first = next(walking)
    assert first.path.exists()
    walking.close()
    assert not first.path.exists()
