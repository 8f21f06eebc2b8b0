"""Text and Markdown files: which encoding, and is it text at all.

Tried in this order: byte order marks (UTF-8, UTF-16, UTF-32), UTF-8, UTF-16 without a mark, Windows-1258.
Nothing is guessed: bytes that fit none of these are refused with the reason.
"""

from __future__ import annotations

import codecs
import re
import unicodedata

from ingest.errors import BinaryContent, EmptyFile, Truncated, WrongEncoding

_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "PDF"),
    (b"PK\x03\x04", "zip hoặc DOCX"),
    (b"\xd0\xcf\x11\xe0", "tài liệu Word 97-2003"),
    (b"\x89PNG", "ảnh PNG"),
    (b"\xff\xd8\xff", "ảnh JPEG"),
    (b"GIF8", "ảnh GIF"),
    (b"II*\x00", "ảnh TIFF"),
    (b"MM\x00*", "ảnh TIFF"),
    (b"\x1f\x8b", "gzip"),
    (b"7z\xbc\xaf", "7-Zip"),
    (b"Rar!", "RAR"),
    (b"\x7fELF", "chương trình"),
    (b"MZ\x90", "chương trình"),
    (b"SQLite format 3\x00", "cơ sở dữ liệu SQLite"),
)
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\r\x0b\x0c\x1b")) + b"\x7f"
_VIETNAMESE = set("aăâbcdđeêghiklmnoôơpqrstuưvxyfjwz")
# "Ủy ban" saved as UTF-8, read as Windows-1252 and saved again gives these pairs; no Vietnamese text has them.
_TWICE = re.compile("á[»º][\x80-\xbf\u2018-\u203a€‚ƒ„…†‡ˆ‰Š‹ŒŽ]|Ä[‘ƒ\x90\x91]|Æ[°¡]")
# Letters of the fonts of before 2000 (TCVN3 "ABC"), read as if they were Windows-1252.
_TCVN3 = re.compile("[µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô­õøö÷ùúýûüþ]")


def decode(data: bytes, path: str) -> str:
    """The characters of a text file, line ends as they are, without a byte order mark.

    Raises EmptyFile, BinaryContent, Truncated or WrongEncoding, naming `path`. Linear.
    """
    if not data.strip(b" \t\r\n\x00\xef\xbb\xbf"):
        raise EmptyFile(path)
    for signature, what in _SIGNATURES:
        if data.startswith(signature):
            raise BinaryContent(path, f"tên tệp là văn bản nhưng nội dung là {what}")
    text = _with_mark(data, path)
    if text is None:
        text = _without_mark(data, path)
    if not text.strip():
        raise EmptyFile(path)
    sample = text[:500_000]
    if len(_TWICE.findall(sample)) > max(3, len(sample) // 500):
        raise WrongEncoding(path, "chữ đã bị mã hóa hai lần (UTF-8 đọc nhầm thành Windows-1252 rồi lưu lại)")
    return text


def _with_mark(data: bytes, path: str) -> str | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return data[len(mark) :].decode(encoding)
            except UnicodeDecodeError as error:
                raise WrongEncoding(
                    path,
                    f"đầu tệp ghi bảng mã {encoding.upper()} nhưng byte thứ {error.start + len(mark)} không hợp lệ",
                ) from error
    return None


def _without_mark(data: bytes, path: str) -> str:
    if b"\x00" in data[:4096]:
        return _utf16(data, path)
    controls = len(data) - len(data.translate(None, _CONTROLS))
    if controls * 200 > len(data):
        raise BinaryContent(path, "tên tệp là văn bản nhưng nội dung là dữ liệu nhị phân")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.reason == "unexpected end of data" and len(data) - error.start < 4 and error.start > 0:
            raise Truncated(path, "tệp bị cắt cụt giữa một chữ ở cuối") from error
        where = error.start
    text = _windows_1258(data)
    if text is not None:
        return text
    raise WrongEncoding(path, f"không nhận ra bảng mã (không phải UTF-8 ở byte thứ {where}){_old_font(data)}")


def _utf16(data: bytes, path: str) -> str:
    """UTF-16 without a mark: in Vietnamese text every second byte is 0 or 1 or 0x1E, and none is elsewhere."""
    sample = data[: 4096 - 4096 % 2]
    high = b"\x00\x01\x1e\x20\x03"
    for encoding, offset in (("utf-16-le", 1), ("utf-16-be", 0)):
        page = sample[offset::2]
        if page and sum(byte in high for byte in page) >= 0.98 * len(page) and len(data) % 2 == 0:
            try:
                text = data.decode(encoding)
            except UnicodeDecodeError:
                continue
            if "\x00" not in text:
                return text
    raise BinaryContent(path, "tên tệp là văn bản nhưng nội dung là dữ liệu nhị phân")


def _windows_1258(data: bytes) -> str | None:
    """Windows-1258 when every letter is Vietnamese and every tone mark stands on a vowel; else None."""
    try:
        text = data.decode("cp1258")
    except UnicodeDecodeError:
        return None
    composed = unicodedata.normalize("NFC", text)
    foreign = marked = 0
    for char in composed:
        if char < "\x80":
            continue
        if unicodedata.combining(char):
            return None
        if char.isalpha():
            bare = unicodedata.normalize("NFD", char.lower())[0]
            if bare in "đ" or (char.lower() not in "ß×÷" and bare in _VIETNAMESE and bare.isascii()):
                marked += 1
            else:
                foreign += 1
        elif char not in "“”‘’–—…«»°§·•€²³":
            foreign += 1
    words = set(re.findall(r"\w+", composed.lower()))
    known = words & {
        "và",
        "của",
        "số",
        "về",
        "các",
        "ngày",
        "tháng",
        "năm",
        "được",
        "thực",
        "hiện",
        "ban",
        "điều",
    }
    return text if foreign * 50 <= marked and len(known) >= min(3, len(words) // 4 + 1) else None


def _old_font(data: bytes) -> str:
    sample = data[:200_000].decode("latin-1")
    letters = len(re.findall("[\xa1-\xff]", sample))
    if letters > 20 and len(_TCVN3.findall(sample)) > 0.8 * letters:
        return ", có vẻ là phông chữ cũ TCVN3 (ABC) hoặc VNI, hãy chuyển sang Unicode trước khi nạp"
    return ", hãy lưu lại tệp bằng UTF-8"
