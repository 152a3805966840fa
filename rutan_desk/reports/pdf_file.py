"""The parts of any PDF that it is judged by: where its text stands, and what it draws.

Loaded only when a file is read back: the library behind it takes a while.
"""

import logging
import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from typing import Any

from pypdf import PdfReader
from pypdf.errors import PyPdfError
from pypdf.generic import (
    ArrayObject,
    ContentStream,
    DictionaryObject,
    IndirectObject,
    NullObject,
    StreamObject,
)

logging.getLogger("pypdf").setLevel(logging.CRITICAL)
"""What a strange file makes it complain of becomes one refusal, nothing else."""

FAULTS = (
    PyPdfError, OSError, ValueError, TypeError, KeyError, IndexError, AttributeError,
    AssertionError, ArithmeticError, NotImplementedError, RecursionError, MemoryError,
    zlib.error, struct.error,
)  # fmt: skip
"""All that the library stumbles with over a file that is broken or made to break it."""
_DEEPEST = 60
_DRAWN = ("/Resources", "/MediaBox", "/CropBox", "/Rotate", "/Annots")
_NOT_DRAWN = frozenset({"/Parent", "/P", "/Length", "/Filter", "/DecodeParms"})
_FONT_FILES = frozenset({"/FontFile", "/FontFile2", "/FontFile3"})
_ASLANT = 0.01
_Matrix = Sequence[float]


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece of text where it begins, in points from the lower left corner."""

    x: float
    y: float
    aslant: bool
    text: str


class PdfFile:
    """A PDF in memory; any of ``FAULTS`` may be raised by everything here."""

    def __init__(self, content: bytes) -> None:
        self._reader = PdfReader(BytesIO(content))
        self.encrypted = self._reader.is_encrypted
        self._known: dict[tuple[int, int], bytes] = {}
        self._fonts: dict[tuple[int, int], str] = {}

    def count(self) -> int:
        """How many pages there are."""
        return len(self._reader.pages)

    def keywords(self) -> tuple[str, ...]:
        """The keywords of the file, as ``style.new_canvas`` joins them."""
        said = self._reader.metadata
        return tuple(str(said.get("/Keywords", "")).split("; ")) if said is not None else ()

    def drawing(self, page: int) -> str:
        """A fingerprint of all that a page draws: contents, fonts, pictures, notes on it."""
        contents = self._reader.pages[page - 1].get_contents()
        return self._fingerprint(page, contents.get_data() if contents is not None else b"")

    def strokes(self, page: int) -> str:
        """The same whatever blanks and line ends stand between the operators, but slower."""
        contents = self._reader.pages[page - 1].get_contents()
        parsed = ContentStream(contents, self._reader).operations if contents is not None else []
        return self._fingerprint(page, "\n".join(map(_stroke, parsed)).encode())

    def fonts(self, page: int) -> frozenset[str]:
        """The embedded fonts of a page by their content; of each a part that is its own."""
        resources = self._reader.pages[page - 1].get("/Resources", {})
        files: set[str] = set()
        self._font_files(resources.get_object().get("/Font"), files, 0)
        return frozenset(files)

    def _font_files(self, value: Any, files: set[str], depth: int) -> None:
        """Every font file that a part of the resources points at."""
        value = value.get_object() if value is not None else None
        if depth > _DEEPEST:
            raise RecursionError
        if isinstance(value, DictionaryObject):
            for name in value:
                if name in _FONT_FILES:
                    files.add(self._font_file(value.raw_get(name)))
                elif name not in _NOT_DRAWN:
                    self._font_files(value.raw_get(name), files, depth + 1)
        elif isinstance(value, ArrayObject) and depth:
            for one in value:
                self._font_files(one, files, depth + 1)

    def _font_file(self, value: Any) -> str:
        key = (value.idnum, value.generation)
        if key not in self._fonts:
            self._fonts[key] = sha256(value.get_object().get_data()).hexdigest()
        return self._fonts[key]

    def _fingerprint(self, page: int, content: bytes) -> str:
        found = self._reader.pages[page - 1]
        digest = sha256(content)
        for name in _DRAWN:
            value = found.raw_get(name) if name in found else found.get(name)
            digest.update(name.encode() + self._of(value, 0))
        return digest.hexdigest()

    def pieces(self, page: int) -> list[Placed]:
        """The text of a page, piece by piece as it was drawn."""
        pieces: list[Placed] = []

        def take(text: str, place: _Matrix, own: _Matrix, _font: object, _size: float) -> None:
            read = " ".join(text.split())
            if read:
                x = own[4] * place[0] + own[5] * place[2] + place[4]
                y = own[4] * place[1] + own[5] * place[3] + place[5]
                turn = own[0] * place[1] + own[1] * place[3]
                pieces.append(Placed(x, y, abs(turn) > _ASLANT, read))

        self._reader.pages[page - 1].extract_text(visitor_text=take)
        return pieces

    def _of(self, value: Any, depth: int) -> bytes:
        """The fingerprint of a part of the file and of all that it points at."""
        if not isinstance(value, IndirectObject):
            return self._content_of(value, depth)
        key = (value.idnum, value.generation)
        if key not in self._known:
            self._known[key] = b"again"
            self._known[key] = self._content_of(value.get_object(), depth + 1)
        return self._known[key]

    def _content_of(self, value: Any, depth: int) -> bytes:
        if depth > _DEEPEST:
            raise RecursionError
        digest = sha256()
        if isinstance(value, StreamObject):
            digest.update(value.get_data())
        if isinstance(value, DictionaryObject):
            for name in sorted(set(value) - _NOT_DRAWN):
                digest.update(name.encode() + self._of(value.raw_get(name), depth + 1))
        elif isinstance(value, ArrayObject):
            for one in value:
                digest.update(self._of(one, depth + 1))
        elif not isinstance(value, NullObject):
            digest.update(repr(value).encode("utf-8", "surrogatepass"))
        return digest.digest()


def _stroke(operation: tuple[Any, bytes]) -> str:
    """One operator and what it is given, numbers as short as they can be."""
    operands, operator = operation
    return f"{_given(operands)} {operator.decode('latin-1')}"


def _given(value: Any) -> str:
    if isinstance(value, list | tuple):
        return f"[{' '.join(map(_given, value))}]"
    if isinstance(value, float | int):
        return f"{float(value):g}"
    return repr(value)
