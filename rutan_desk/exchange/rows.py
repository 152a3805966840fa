"""Which rows below the headings are people, and what the others are."""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from rutan_desk.exchange.cells import Row, Value, plain, text_of
from rutan_desk.exchange.headings import Headings
from rutan_desk.exchange.model import Why
from rutan_desk.exchange.vocabulary import heading_key

_TOTAL = re.compile(r"(?:sub\s*)?(?:jumlah|total|jml|grand total|rekap\w*)\b", re.IGNORECASE)
_SIGNATURE = re.compile(
    r"mengetahui|menyetujui|a\.?n\.? kepala|an\. ?kepala|kepala (?:rutan|lapas|dinas|bidang|"
    r"rumah tahanan|lembaga|subseksi|seksi|kesatuan|pengamanan)|"
    r"karutan|kalapas|kasubsi|ka\.? ?subsi|plh\b|plt\b|"
    r"petugas (?:registrasi|pelayanan|piket)|(?:dibuat|disusun|diperiksa) oleh|pembuat daftar|"
    r"yang membuat|nip\b[ .:]*\d*|\(?[ ._…]{8,}\)?|tanda tangan|ttd\b",
    re.IGNORECASE,
)
_PLACE_DATE = re.compile(
    r"[a-z .]{3,30}, *(?:tgl\.?|tanggal)? *(?:\d{1,2}|[. …_]+)[ -]*"
    r"(?:[a-z]+|\d{1,2}|[. …_]+)[ -]*(?:\d{4}|20[. …_]*)",
    re.IGNORECASE,
)
_REMARK = re.compile(
    r"(?:(?:keterangan|catatan|ket|note|sumber|dicetak|halaman|page|hal)(?![a-z])|\*)",
    re.IGNORECASE,
)
_TITLE = re.compile(
    r"(?:blok|kamar|wisma|sel|lantai|paviliun|golongan|register|kementerian|kantor wilayah|"
    r"direktorat|rutan|lapas|rumah tahanan|lembaga pemasyarakatan|daftar|laporan|keadaan|periode|"
    r"per tanggal|tanggal)\b",
    re.IGNORECASE,
)
_LONG_NUMBER = 6
_IDENTITY = (
    "nik", "nkk", "register_number", "birth_date", "birth", "sex", "admitted_on", "release_on",
    "sdp_number",
)  # fmt: skip
# Columns that stand beside somebody and never alone are somebody.
_BESIDE = ("number", "remark", "ktp_el", "dpid", "tps", "status")


class RowJudge:
    """Says why a row is nobody; rows are asked in the order of the file.

    Signature lines end a list: after the first, a bare name is the name of an official.
    """

    def __init__(self, headings: Headings) -> None:
        self._texts = headings.texts
        self._name = headings.sources["name"][0]
        self._identity = frozenset(
            place for source in _IDENTITY for place in headings.sources.get(source, ())
        )
        births = (headings.sources.get(one, ()) for one in ("birth", "birth_place"))
        self._birth = frozenset(place for places in births for place in places)
        self._mapped = frozenset(
            place
            for source, places in headings.sources.items()
            for place in (() if source in _BESIDE else places)
        )
        self._numbers = frozenset(
            place
            for place, text in enumerate(self._texts)
            if text == "#" or heading_key(text) in ("nomor", "nomorurut", "urut")
        )
        self._heading_keys = {heading_key(text) for text in self._texts if text}
        self._name_key = heading_key(self._texts[self._name])
        self._signed = False

    def why(self, row: Row) -> Why | None:
        """``None`` for a person, or for a line that must be refused in words."""
        filled = [(place, value) for place, value in enumerate(row) if value != ""]
        name = row[self._name] if self._name < len(row) else ""
        numeric = not isinstance(name, str) or name.strip("(). ").isdigit()
        if numeric and _is_numbering([value for _, value in filled]):
            return Why.NUMBERING
        if isinstance(name, str) and len(filled) > 3 and name.strip():
            repeated = len(name) < 40 and heading_key(name) == self._name_key
            return Why.REPEATED_HEADING if repeated and self._repeats(filled) else None
        texts = [(place, plain(text_of(value))) for place, value in filled]
        return self._sparse([(place, text) for place, text in texts if text])

    def _repeats(self, filled: Sequence[tuple[int, Value]]) -> bool:
        same = sum(heading_key(text_of(value)) in self._heading_keys for _, value in filled)
        return same * 2 > len(filled)

    def _sparse(self, texts: Sequence[tuple[int, str]]) -> Why | None:
        """A row with few cells, or without a name."""
        if not texts:
            return Why.BLANK
        name = next((text for place, text in texts if place == self._name), "")
        if self._is_somebody(texts, name):
            return None
        if _any(texts, _TOTAL.match):
            return Why.TOTAL
        signs = _any(texts, _SIGNATURE.match) or _any(texts, _PLACE_DATE.fullmatch)
        if signs or (self._signed and len(texts) < 4):
            self._signed = True
            return Why.SIGNATURE
        if _REMARK.match(name or texts[0][1]):
            return Why.REMARK
        if len(texts) == 1:
            return self._lonely(*texts[0])
        if self._repeats(texts):
            return Why.REPEATED_HEADING
        return None if self._has_person_data(texts) else Why.TITLE

    def _lonely(self, place: int, text: str) -> Why | None:
        if place == self._name:
            return Why.TITLE if _TITLE.match(text) else None
        if place in self._mapped:
            return None
        return Why.NUMBER_ONLY if text.rstrip(".").isdigit() else Why.TITLE

    def _is_somebody(self, texts: Sequence[tuple[int, str]], name: str) -> bool:
        """A name with a running number or some identity beside it, on a plain row.

        Words such as *Jumlah* are a name only where an identity stands beside them.
        """
        if not name or _SIGNATURE.match(name):
            return False
        known = [text for place, text in texts if self._identifies(place, text)]
        if _TOTAL.match(name):
            return any(sum(map(str.isdigit, text)) >= _LONG_NUMBER for text in known)
        return bool(known) or any(
            place in self._numbers and text.rstrip(".").isdigit() for place, text in texts
        )

    def _identifies(self, place: int, text: str) -> bool:
        if place in self._birth and not self._signed:
            return _PLACE_DATE.fullmatch(text) is not None or _is_plausible(text)
        return place in self._identity and _is_plausible(text)

    def _has_person_data(self, texts: Sequence[tuple[int, str]]) -> bool:
        return any(place in self._mapped for place, _ in texts)


def _is_plausible(text: str) -> bool:
    if _SIGNATURE.match(text) or _PLACE_DATE.fullmatch(text):
        return False
    return len(text) < 3 or any(letter.isdigit() for letter in text)


def _any(texts: Sequence[tuple[int, str]], says: Callable[[str], object]) -> bool:
    return any(says(text) for _, text in texts)


def _is_numbering(values: Sequence[Value]) -> bool:
    """``1 2 3 …`` under the headings, as KPU's forms have it."""
    texts = [text_of(value).strip("(). ") for value in values]
    if len(texts) < 3 or not all(text.isdigit() and len(text) < 3 for text in texts):
        return False
    numbers = [int(text) for text in texts]
    return all(left < right for left, right in pairwise(numbers)) and (numbers[0] <= 2)
