"""Files that are no list of people: each refused in words, none a traceback."""

import csv
import io
import os
import random
import struct
import sys
import zipfile

import pytest
import xlsxwriter
import xlwt
from xlwt.CompoundDoc import XlsDoc

from rutan_desk.domain.errors import DeskError, HeadingsNotFound, SheetUnreadable
from rutan_desk.exchange import grid, sniff, workbook, zips
from rutan_desk.exchange.people_sheet import read_people
from tests.exchange.files import TODAY, write_html, write_ods, write_text, write_xls, write_xlsx

ROWS = [["Nama", "L/P", "Tgl Lahir"], *([f"ORANG {n}", "L", "12-01-1990"] for n in range(60))]


def noise(size):
    return random.Random(7).randbytes(size)


def a_file(tmp_path, writer):
    return writer(tmp_path / "utuh", ROWS).read_bytes()


def zipped(**members):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in members.items():
            file.writestr(name.replace("__", "/").replace("_DOT_", "."), content)
    return packed.getvalue()


def replaced_sheet(tmp_path, content):
    """A workbook whose first sheet is ``content`` instead."""
    packed = io.BytesIO()
    whole = zipfile.ZipFile(io.BytesIO(a_file(tmp_path, write_xlsx)))
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
        for member in whole.infolist():
            is_sheet = member.filename == "xl/worksheets/sheet1.xml"
            file.writestr(member.filename, content if is_sheet else whole.read(member))
    return packed.getvalue()


def bomb(tmp_path):
    return replaced_sheet(tmp_path, b"<worksheet><sheetData>" + b" " * 60_000_000)


def lying_bomb(tmp_path):
    """A bomb that says in its headers that it is small."""
    data = bytearray(bomb(tmp_path))
    huge = struct.pack("<I", 60_000_022)
    while (place := data.find(huge)) >= 0:
        data[place : place + 4] = struct.pack("<I", 1000)
    return bytes(data)


def far_cell(tmp_path):
    cells = (
        b'<row r="1"><c r="A1"><v>1</v></c></row>'
        b'<row r="900000"><c r="XFD900000"><v>2</v></c></row>'
    )
    return replaced_sheet(tmp_path, b"<worksheet><sheetData>" + cells + b"</sheetData></worksheet>")


def far_row(tmp_path):
    cells = b'<row r="1"><c r="A1"><v>1</v></c><c r="A1048576"><v>2</v></c></row>'
    return replaced_sheet(tmp_path, b"<worksheet><sheetData>" + cells + b"</sheetData></worksheet>")


def repeated_ods(tmp_path):
    whole = zipfile.ZipFile(io.BytesIO(a_file(tmp_path, write_ods)))
    content = whole.read("content.xml").replace(
        b"<table:table-row>", b'<table:table-row table:number-rows-repeated="1000000">'
    )
    return zipped(content_DOT_xml=content, mimetype=whole.read("mimetype"))


def encrypted_xls():
    """A BIFF workbook with a FILEPASS record, as Excel writes for a password."""
    book = xlwt.Workbook()
    book.add_sheet("A").write(0, 0, "Nama")
    stream = book.get_biff_data()
    first = 4 + struct.unpack("<H", stream[2:4])[0]
    passed = struct.pack("<HHHHHH", 0x2F, 54, 1, 1, 1, 0) + b"\x11" * 46
    out = io.BytesIO()
    XlsDoc().save(out, stream[:first] + passed + stream[first:])
    return out.getvalue()


def renamed_stream(tmp_path, name):
    """An OLE file whose only stream has another name, as Word or a password makes it."""
    data = bytearray(a_file(tmp_path, write_xls))
    place = data.find("Workbook".encode("utf-16-le"))
    text = f"{name}\0".encode("utf-16-le")
    data[place : place + 66] = text.ljust(64, b"\0") + struct.pack("<H", len(text))
    return bytes(data)


def encrypted_xlsx(tmp_path):
    return renamed_stream(tmp_path, "EncryptedPackage")


def far_column_xls(tmp_path):
    """One broken byte: a cell in column 65,000, which would need all memory there is."""
    book = xlwt.Workbook()
    book.add_sheet("A").write(9, 200, 7.5)
    book.save(tmp_path / "jauh")
    data = (tmp_path / "jauh").read_bytes()
    cell = struct.pack("<HHHH", 0x27E, 10, 9, 200)
    assert data.count(cell) == 1
    return data.replace(cell, struct.pack("<HHHH", 0x27E, 10, 9, 65_000))


def reversed_range_xls(tmp_path):
    """A sheet that claims to begin below its end."""
    data = a_file(tmp_path, write_xls)
    record = struct.pack("<HH", 0x200, 14)
    place = data.index(record) + 4
    return data[:place] + struct.pack("<I", 4000) + data[place + 4 :]


def unclosed_ods(tmp_path):
    """A closing tag misspelt by one broken byte: the reader would look for it for ever."""
    whole = zipfile.ZipFile(io.BytesIO(a_file(tmp_path, write_ods)))
    content = whole.read("content.xml").replace(b"</table:table>", b"</table:1able>")
    return zipped(content_DOT_xml=content, mimetype=whole.read("mimetype"))


def far_name(tmp_path):
    cells = b'<row r="1"><c r="A1"><v>1</v></c><c r="ZZZZZZZ1"><v>2</v></c></row>'
    return replaced_sheet(tmp_path, b"<worksheet><sheetData>" + cells + b"</sheetData></worksheet>")


def endless_xls(tmp_path):
    """A chain of sectors that comes back to where it was."""
    data = bytearray(a_file(tmp_path, write_xls))
    table = 512 + 512 * struct.unpack_from("<I", data, 76)[0]
    data[table : table + 512] = bytes(512)
    return bytes(data)


def one_wide_row(tmp_path):
    cells = b"<c><v>1</v></c>" * 90_000
    far = b'<row r="90000"><c r="A90000"><v>1</v></c></row>'
    content = b'<worksheet><sheetData><row r="1">' + cells + b"</row>" + far
    return replaced_sheet(tmp_path, content + b"</sheetData></worksheet>")


def countless_words(tmp_path):
    whole = zipfile.ZipFile(io.BytesIO(a_file(tmp_path, write_xlsx)))
    members = {name.replace(".", "_DOT_"): whole.read(name) for name in whole.namelist()}
    words = members["xl/sharedStrings_DOT_xml"]
    members["xl/sharedStrings_DOT_xml"] = words.replace(b'Count="', b'Count="99999999')
    return zipped(**members)


def encrypted_zip(tmp_path):
    data = bytearray(a_file(tmp_path, write_xlsx))
    place = 0
    while (place := data.find(b"PK\x01\x02", place)) >= 0:
        data[place + 8] |= 1
        place += 4
    return bytes(data)


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
HOSTILE = {
    "empty": (lambda _: b"", "empty"),
    "only blank lines": (lambda _: b"\r\n \r\n\t\r\n", "empty"),
    "only a byte order mark": (lambda _: b"\xff\xfe", "empty"),
    "zeros": (lambda _: bytes(4096), "empty"),
    "random bytes": (lambda _: noise(5000), "unknown"),
    "random bytes after a zip's mark": (lambda _: b"PK\x03\x04" + noise(5000), "truncated"),
    "random bytes after an OLE mark": (lambda _: OLE + noise(5000), "truncated"),
    "pdf": (lambda _: b"%PDF-1.7\n" + noise(900), "unknown"),
    "png": (lambda _: b"\x89PNG\r\n\x1a\n" + noise(900), "unknown"),
    "jpeg": (lambda _: b"\xff\xd8\xff\xe0" + noise(900), "unknown"),
    "program": (lambda _: b"MZ" + noise(900), "unknown"),
    "rtf": (lambda _: b"{\\rtf1 Nama}", "unknown"),
    "gzip": (lambda _: b"\x1f\x8b\x08" + noise(900), "unknown"),
    "mht": (lambda _: b"MIME-Version: 1.0\r\n\r\nNama;NIK", "unknown"),
    "docx": (lambda _: zipped(word__document_DOT_xml="<a/>"), "unknown"),
    "any zip": (lambda _: zipped(a_DOT_txt="Nama,NIK"), "unknown"),
    "empty zip": (lambda _: zipped(), "unknown"),
    "html without a table": (lambda _: b"<html><p>Sesi habis</p></html>", "unknown"),
    "xlsx cut in half": (lambda t: a_file(t, write_xlsx)[:3000], "truncated"),
    "xlsx without its end": (lambda t: a_file(t, write_xlsx)[:-30], "truncated"),
    "xlsx with broken xml": (lambda t: replaced_sheet(t, b"<worksheet><sheetData><row"), None),
    "xlsx with a changed middle": (
        lambda t: (d := a_file(t, write_xlsx))[:900] + noise(400) + d[1300:],
        "truncated",
    ),
    "xls cut in half": (lambda t: a_file(t, write_xls)[:3000], None),
    "xls head only": (lambda t: a_file(t, write_xls)[:600], "truncated"),
    "ods cut in half": (lambda t: a_file(t, write_ods)[:1000], "truncated"),
    "encrypted xlsx": (encrypted_xlsx, "encrypted"),
    "encrypted xls": (lambda _: encrypted_xls(), "encrypted"),
    "encrypted zip": (encrypted_zip, "encrypted"),
    "encrypted ods": (
        lambda _: zipped(
            content_DOT_xml=noise(500).hex(),
            **{"META-INF__manifest_DOT_xml": "<manifest:encryption-data/>"},
        ),
        "encrypted",
    ),
    "zip bomb": (bomb, "too_big"),
    "lying zip bomb": (lying_bomb, "too_big"),
    "two cells far apart": (far_cell, "too_big"),
    "a cell in the last row": (far_row, "too_big"),
    "a cell in column 65,000 of an xls": (far_column_xls, "truncated"),
    "an ods with a broken tag": (unclosed_ods, "truncated"),
    "an xls upside down": (reversed_range_xls, "truncated"),
    "a column that cannot be": (far_name, "too_big"),
    "an xls without an end": (endless_xls, "truncated"),
    "a word document": (lambda t: renamed_stream(t, "WordDocument"), "unknown"),
    "cells without addresses": (one_wide_row, "too_big"),
    "more words than memory": (countless_words, "too_big"),
    "ods of repeated rows": (repeated_ods, "too_big"),
    "workbook without cells": (lambda t: replaced_sheet(t, b"<worksheet/>"), "empty"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_refused_in_words(tmp_path, name):
    make, why = HOSTILE[name]
    path = tmp_path / "penghuni.xls"
    path.write_bytes(make(tmp_path))
    with pytest.raises(DeskError) as refused:
        read_people(path, today=TODAY)
    assert isinstance(refused.value, SheetUnreadable | HeadingsNotFound)
    assert refused.value.file == "penghuni.xls"
    if why is not None:
        assert isinstance(refused.value, SheetUnreadable)
        assert refused.value.why == why


@pytest.mark.parametrize("text", ["Yth. Bapak Kepala\nDengan hormat", "a,b,c\n1,2,3\n", "Nama"])
def test_text_of_something_else_has_no_headings(tmp_path, text):
    path = tmp_path / "surat.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(HeadingsNotFound):
        read_people(path, today=TODAY)


def why_of(path):
    with pytest.raises(SheetUnreadable) as refused:
        read_people(path, today=TODAY)
    return refused.value.why


def test_no_file_and_a_folder(tmp_path):
    assert why_of(tmp_path / "tidak ada.xlsx") == "missing"
    assert why_of(tmp_path) == "unknown"
    assert why_of(tmp_path / ("x" * 5000)) == "missing"


def test_a_file_that_excel_holds_open_is_not_allowed(tmp_path, monkeypatch):
    path = write_xlsx(tmp_path / "a.xlsx", ROWS)

    def locked(_):
        raise PermissionError(13, "The process cannot access the file")

    monkeypatch.setattr(type(path), "read_bytes", locked)
    assert why_of(path) == "not_allowed"


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="needs an ordinary user of Linux"
)
def test_a_file_without_permission_is_not_allowed(tmp_path):
    path = write_xlsx(tmp_path / "a.xlsx", ROWS)
    path.chmod(0)
    assert why_of(path) == "not_allowed"


def test_a_file_beyond_every_list_is_too_big(tmp_path, monkeypatch):
    path = write_xlsx(tmp_path / "a.xlsx", ROWS)
    monkeypatch.setattr(sniff, "MAX_FILE", 100)
    assert why_of(path) == "too_big"


@pytest.mark.parametrize("writer", [write_text, write_html, write_xlsx])
def test_too_many_rows_are_too_big(tmp_path, monkeypatch, writer):
    path = writer(tmp_path / "a", ROWS)
    for module in (grid, workbook, sys.modules["rutan_desk.exchange.delimited"]):
        monkeypatch.setattr(module, "MAX_ROWS", 50)
    monkeypatch.setattr(sys.modules["rutan_desk.exchange.markup"], "MAX_ROWS", 50)
    assert why_of(path) == "too_big"


def reader_that(fails):
    return type("Book", (), {"from_filelike": staticmethod(fails)})


def test_a_panic_of_the_reader_is_a_refusal(tmp_path, monkeypatch):
    class PanicException(BaseException):
        pass

    def panic(_):
        raise PanicException("index out of bounds")

    monkeypatch.setattr(workbook, "CalamineWorkbook", reader_that(panic))
    assert why_of(write_xlsx(tmp_path / "a.xlsx", ROWS)) == "truncated"


def test_an_interrupt_is_no_refusal(tmp_path, monkeypatch):
    def interrupt(_):
        raise KeyboardInterrupt

    monkeypatch.setattr(workbook, "CalamineWorkbook", reader_that(interrupt))
    with pytest.raises(KeyboardInterrupt):
        read_people(write_xlsx(tmp_path / "a.xlsx", ROWS), today=TODAY)


@pytest.mark.parametrize("writer", [write_xlsx, write_xls, write_ods, write_html, write_text])
def test_any_damage_is_read_or_refused(tmp_path, writer):
    """Single bytes changed and tails cut off: values or a refusal, never a traceback."""
    whole = a_file(tmp_path, writer)
    chance = random.Random(3)
    for round_ in range(60):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 8)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        path = tmp_path / f"rusak{round_}"
        path.write_bytes(data[: chance.choice([len(data), chance.randrange(len(data))])])
        try:
            sheet = read_people(path, today=TODAY)
        except DeskError:
            continue
        assert len(sheet.lines) + len(sheet.skipped) >= 0


def test_formatted_but_empty_cells_to_the_end_of_the_sheet_are_no_bomb(tmp_path):
    book = xlsxwriter.Workbook(tmp_path / "a.xlsx")
    sheet = book.add_worksheet()
    for place, row in enumerate(ROWS):
        sheet.write_row(place, 0, row)
    shaded = book.add_format({"bg_color": "yellow"})
    sheet.write_blank(1_048_575, 16_383, None, shaded)
    sheet.set_row(1_048_574, 20, shaded)
    book.close()
    assert len(read_people(tmp_path / "a.xlsx", today=TODAY).lines) == 60


def test_two_hundred_thousand_rows_are_read(tmp_path):
    path = tmp_path / "a.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(
            [("Nama", "Blok"), *((f"ORANG {n}", "A") for n in range(200_000))]
        )
    assert len(read_people(path, today=TODAY).lines) == 200_000


def test_a_real_workbook_of_200_000_rows_passes_the_guard():
    assert zips.MAX_CELLS > 200_000 * 100
