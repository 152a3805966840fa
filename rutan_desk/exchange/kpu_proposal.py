"""*Model A-Daftar Pemilih* as a workbook: the people a prison proposes to KPU (FORMS §1.1, §1.4).

The 14 numbered columns with their three rows of headings, then the full KTP-el address. All
is text: a NIK is a name, no number. The same list always gives the same bytes.
"""

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import groupby
from operator import attrgetter
from typing import Any

from rutan_desk.domain.errors import MappingInvalid
from rutan_desk.domain.proposal import ProposalLine

FORM = "MODEL A-DAFTAR PEMILIH"
LEGEND = (
    "Keterangan Status Perkawinan (7): B: Belum kawin, S: Sudah kawin, P: Pernah kawin",
    "Keterangan Disabilitas (12): 1 Fisik, 2 Intelektual, 3 Mental, 4 Sensorik Wicara, "
    "5 Sensorik Rungu, 6 Sensorik Netra",
    "Kolom Keterangan Status Kepemilikan KTP-el (13): S: Sudah memiliki KTP-el, "
    "B: Belum memiliki KTP-el",
    "Kolom Keterangan (14): B: Pemilih Baru, U: Ubah elemen data, 1: Meninggal, 2: Ganda, "
    "3: Dibawah umur, 4: Pindah domisili, 5: WNA, 6: TNI, 7: Polri, 8: TPS tidak sesuai",
)
"""The foot of the form, word for word (FORMS §1.1)."""
_ALWAYS = datetime(2000, 1, 1, tzinfo=UTC)
_A4 = 9
_NARROWEST, _WIDEST = 5, 34


@dataclass(frozen=True, slots=True)
class ProposalColumn:
    """One column: the field it shows, its heading, and the one above several columns."""

    field: str
    heading: str
    group: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StationSheet:
    """The list of one station, in the order of the form; ``region`` names where it stands.

    ``region`` are province, kabupaten or kota, kecamatan and desa, empty where unknown.
    """

    number: str
    region: tuple[str, str, str, str] = ("", "", "", "")
    lines: tuple[ProposalLine, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalBook:
    """All that the workbook says, a sheet for each station.

    ``titles`` stand above each other at the top; ``letter`` is KPU's letter that asked for
    the list, printed above them when given. ``places`` maps a region code to the names of
    province, kabupaten or kota, kecamatan and desa.
    """

    titles: tuple[str, ...]
    sheets: tuple[StationSheet, ...]
    places: Mapping[str, tuple[str, str, str, str]]
    columns: tuple[ProposalColumn, ...]
    letter: str = ""


_ADDRESS = "Alamat"
COLUMNS = (
    ProposalColumn("number", "No"),
    ProposalColumn("nkk", "No KK"),
    ProposalColumn("nik", "NIK"),
    ProposalColumn("name", "Nama"),
    ProposalColumn("birth_place", "Tempat Lahir"),
    ProposalColumn("birth_date", "Tanggal Lahir"),
    ProposalColumn("marital_status", "Status Perkawinan B/S/P"),
    ProposalColumn("sex", "Jenis Kelamin L/P"),
    ProposalColumn("street", "Jalan/Dukuh", _ADDRESS),
    ProposalColumn("rt", "RT", _ADDRESS),
    ProposalColumn("rw", "RW", _ADDRESS),
    ProposalColumn("disability", "Disabilitas"),
    ProposalColumn("ktp_el", "Status KTP-el"),
    ProposalColumn("remark", "Keterangan"),
    ProposalColumn("province", "Provinsi"),
    ProposalColumn("regency", "Kabupaten/Kota"),
    ProposalColumn("district", "Kecamatan"),
    ProposalColumn("village", "Desa/Kelurahan"),
    ProposalColumn("region", "Kode Wilayah"),
)
"""The form of FORMS §1.1, and the KTP-el address behind it."""
ADDED = frozenset({"province", "regency", "district", "village", "region"})
"""Fields that are no column of the form: they carry no number."""
_PLACES = ("province", "regency", "district", "village")
_BETWEEN = " / "


def columns_of(chosen: Mapping[str, str]) -> tuple[ProposalColumn, ...]:
    """Columns in another order or under other headings; none chosen: those of the form.

    ``chosen`` maps fields to headings in their order; ``Alamat / RT`` stands under a common
    heading. Raises ``MappingInvalid`` for a field there is not, a heading without text, two
    alike, and when the name is missing.
    """
    if not chosen:
        return COLUMNS
    known = {one.field for one in COLUMNS}
    found = []
    for field, text in chosen.items():
        group, _, heading = text.rpartition(_BETWEEN)
        if field not in known or not heading.strip():
            raise MappingInvalid(field, text)
        found.append(ProposalColumn(field, heading.strip(), group.strip()))
    texts = list(chosen.values())
    for field, text in chosen.items():
        if texts.count(text) > 1:
            raise MappingInvalid(field, text)
    if "name" not in chosen:
        raise MappingInvalid("name", "")
    return tuple(found)


def chosen_of(columns: Sequence[ProposalColumn]) -> dict[str, str]:
    """Columns as a setting keeps them; ``columns_of`` gives them back."""
    return {one.field: _BETWEEN.join(filter(None, (one.group, one.heading))) for one in columns}


def cells_of(
    columns: Sequence[ProposalColumn],
    number: int,
    line: ProposalLine,
    place: tuple[str, str, str, str],
) -> tuple[str, ...]:
    """One line under the columns; ``number`` is the running number."""
    values = {**dict(zip(_PLACES, place, strict=True)), "number": str(number)}
    texts = (
        values[one.field] if one.field in values else getattr(line, one.field) for one in columns
    )
    return tuple(map(str, texts))


def proposal_xlsx(book: ProposalBook) -> bytes:
    """The workbook: headings stay in sight and on every page, landscape, fitted to the width."""
    # Loaded when a workbook is written, not when the window opens.
    import xlsxwriter

    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as workbook:
        workbook.set_properties({"created": _ALWAYS, "title": " ".join(book.titles)})
        for sheet in book.sheets:
            _Sheet(workbook, book, sheet).write()
    return out.getvalue()


@dataclass(slots=True)
class _Sheet:
    """Writes one station from the top down."""

    workbook: Any
    book: ProposalBook
    station: StationSheet

    def write(self) -> None:
        columns = self.book.columns
        page = self.workbook.add_worksheet(f"TPS {self.station.number}"[:31])
        text = self._format()
        rows = [
            cells_of(columns, number, line, self.book.places[line.region])
            for number, line in enumerate(self.station.lines, 1)
        ]
        for column, width in enumerate(_widths(columns, rows)):
            page.set_column(column, column, width, text)
        top = self._head(page)
        below = self._headings(page, top)
        boxed, middle = self._format(border=1), self._format(border=1, align="center")
        for row, cells in enumerate(rows, below):
            for column, cell in enumerate(cells):
                narrow = columns[column].field in _CENTRED
                page.write_string(row, column, cell, middle if narrow else boxed)
        for row, line in enumerate(LEGEND, below + len(rows) + 1):
            page.write_string(row, 0, line, self._format(font_size=8))
        self._set_up(page, top, below, below + len(rows))

    def _format(self, **looks: object) -> Any:
        return self.workbook.add_format({"num_format": "@", "valign": "top", **looks})

    def _head(self, page: Any) -> int:
        """Form name in its box, titles, and where the station is; returns the next row."""
        bold = self._format(bold=True)
        row, last = 0, len(self.book.columns) - 1
        box = self._format(bold=True, border=2, align="center")
        _merge(page, (row, max(last - 3, 0)), (row, last), FORM, box)
        for text in (*([self.book.letter] if self.book.letter else []), *self.book.titles):
            page.write_string(row, 0, text, bold)
            row += 1
        row += 1
        province, regency, district, village = (one.upper() for one in self.station.region)
        left = (("PROVINSI", province), ("KABUPATEN/KOTA", regency))
        right = (
            ("KECAMATAN", district),
            ("DESA/KELURAHAN", village),
            ("TPS", self.station.number.zfill(3)),
        )
        aside = min(8, max(last - 1, 2))
        for at, facts in ((0, left), (aside, right)):
            for step, (label, value) in enumerate(facts):
                page.write_string(row + step, at, label, bold)
                page.write_string(row + step, at + (2 if not at else 1), f": {value}", bold)
        return row + len(right) + 1

    def _headings(self, page: Any, top: int) -> int:
        """Names, names of the parts, numbers 1 to 14; returns the first row below."""
        looks = self._format(bold=True, border=1, align="center", text_wrap=True)
        columns, at, number = self.book.columns, 0, 0
        for group, parts in groupby(columns, key=attrgetter("group")):
            together = list(parts)
            if group:
                _merge(page, (top, at), (top, at + len(together) - 1), group, looks)
            for step, one in enumerate(together, at):
                if group:
                    page.write_string(top + 1, step, one.heading, looks)
                else:
                    _merge(page, (top, step), (top + 1, step), one.heading, looks)
                number += one.field not in ADDED
                shown = "" if one.field in ADDED else str(number)
                page.write_string(top + 2, step, shown, looks)
            at += len(together)
        page.set_row(top, 26)
        return top + 3

    def _set_up(self, page: Any, top: int, below: int, end: int) -> None:
        page.freeze_panes(below, 0)
        page.ignore_errors({"number_stored_as_text": f"A1:XFD{end + 1}"})
        page.set_paper(_A4)
        page.set_landscape()
        page.fit_to_pages(1, 0)
        page.repeat_rows(top, below - 1)
        page.set_margins(left=0.43, right=0.43, top=0.6, bottom=0.6)
        page.set_footer(f"&L{FORM} TPS {self.station.number}&R&P / &N")


_CENTRED = frozenset(
    {"number", "marital_status", "sex", "rt", "rw", "disability", "ktp_el", "remark"}
)


def _merge(page: Any, first: tuple[int, int], last: tuple[int, int], text: str, looks: Any) -> None:
    if first == last:
        page.write_string(*first, text, looks)
    else:
        page.merge_range(*first, *last, text, looks)


def _widths(columns: Sequence[ProposalColumn], rows: Sequence[Sequence[str]]) -> list[int]:
    """Wide enough for what stands below, and for the longest word of the heading."""
    found = []
    for at, column in enumerate(columns):
        longest = max((len(row[at]) for row in rows), default=0)
        word = max(map(len, column.heading.replace("/", "/ ").split()))
        found.append(min(max(longest, word, _NARROWEST) + 2, _WIDEST))
    return found
