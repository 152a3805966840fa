"""The id of a printed list: a fingerprint of what the paper says, and short codes.

Two prints with the same id say the same about the same people in the same order. A
program that reads the text back from the paper can compute the id again: only the text
counts, never where a line or a page was broken.
"""

import unicodedata
from collections.abc import Iterable, Sequence
from hashlib import sha256

_CELL, _ROW = "\x1f", b"\x1e"


def list_id(heading: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Twelve hex digits in three groups, of a heading and rows of cells as printed.

    Spaces do not count, so a name wrapped over two lines reads the same; composed and
    decomposed letters are one; all else counts, the order of rows too.
    """
    digest = sha256(_squeezed(heading))
    for row in rows:
        digest.update(_ROW + _squeezed(row))
    return grouped(digest.hexdigest())


def _squeezed(cells: Sequence[str]) -> bytes:
    joined = _CELL.join("".join(cell.split()) for cell in cells)
    text = joined if joined.isascii() else unicodedata.normalize("NFC", joined)
    return text.encode("utf-8", "surrogatepass")


def grouped(code: str, groups: int = 3) -> str:
    """The first ``groups`` fours of a hex code, as people compare them: ``7F3A-91C2-00BE``.

    A journal seal is printed this way too; the empty code of an empty journal stays empty.
    """
    plain = code.replace("-", "").upper()[: groups * 4]
    return "-".join(plain[start : start + 4] for start in range(0, len(plain), 4))
