"""What a file is, by its content; its name and extension prove nothing."""

from enum import Enum, auto
from pathlib import Path

from rutan_desk.domain.errors import SheetUnreadable

MAX_FILE = 200 * 1024 * 1024
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_FOREIGN = (
    b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"{\\rtf", b"MZ", b"\x7fELF", b"Rar!",
    b"7z\xbc\xaf", b"\x1f\x8b", b"SQLite format 3", b"BM6", b"II*\x00", b"MM\x00*",
    b"MIME-Version",
)  # fmt: skip
_HTML_SIGNS = ("<table", "<html", "<!doctype html", "<tr", "<td")


class FileKind(Enum):
    """The families of readers."""

    ZIP = auto()
    OLE = auto()
    MARKUP = auto()
    TEXT = auto()


def read_file(path: Path) -> bytes:
    """The whole file, or :class:`SheetUnreadable` in place of every operating system error.

    Locked by Excel on Windows is a ``PermissionError`` and so ``not_allowed``; files above
    200 MB are ``too_big``.
    """
    try:
        if path.is_dir():
            raise SheetUnreadable(path.name, "unknown")
        if path.stat().st_size > MAX_FILE:
            raise SheetUnreadable(path.name, "too_big")
        data = path.read_bytes()
    except FileNotFoundError as problem:
        raise SheetUnreadable(path.name, "missing") from problem
    except PermissionError as problem:
        raise SheetUnreadable(path.name, "not_allowed") from problem
    except (OSError, ValueError) as problem:
        raise SheetUnreadable(path.name, "missing") from problem
    if not data.strip(b"\x00 \r\n\t\xef\xbb\xbf\xff\xfe"):
        raise SheetUnreadable(path.name, "empty")
    return data


def sniff(data: bytes, file: str) -> FileKind:
    """The family of ``data``; pictures, documents and programs are refused as ``unknown``."""
    if data.startswith(b"PK"):
        return FileKind.ZIP
    if data.startswith(_OLE):
        return FileKind.OLE
    if data.startswith(_FOREIGN):
        raise SheetUnreadable(file, "unknown")
    head = data[:65536].replace(b"\x00", b"").decode("latin-1").casefold()
    if "urn:schemas-microsoft-com:office:spreadsheet" in head:
        return FileKind.MARKUP
    start = head.lstrip("ï»¿ÿþ \r\n\t")
    marked = start.startswith("<") and any(sign in head for sign in _HTML_SIGNS)
    return FileKind.MARKUP if marked else FileKind.TEXT
