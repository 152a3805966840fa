"""Real spreadsheets in every format, of invented people."""

import csv
import html
import io
from collections.abc import Callable, Sequence
from datetime import date, datetime, time
from pathlib import Path

import xlsxwriter
import xlwt
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P

TODAY = date(2026, 11, 23)
Rows = Sequence[Sequence[object]]


def write_xlsx(path: Path, rows: Rows, *, name: str = "Lap. Penghuni") -> Path:
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet(name)
    day = book.add_format({"num_format": "dd-mm-yyyy"})
    for place, row in enumerate(rows):
        for column, value in enumerate(row):
            if isinstance(value, str):
                sheet.write_string(place, column, value)
            elif isinstance(value, date):
                moment = datetime.combine(value, time())
                sheet.write_datetime(place, column, moment, day)
            else:
                sheet.write(place, column, value)
    book.close()
    return path


def write_xls(path: Path, rows: Rows, *, name: str = "Lap. Penghuni") -> Path:
    book = xlwt.Workbook()
    sheet = book.add_sheet(name)
    day = xlwt.easyxf(num_format_str="DD-MM-YYYY")
    for place, row in enumerate(rows):
        for column, value in enumerate(row):
            if isinstance(value, date):
                sheet.write(place, column, value, day)
            elif value != "":
                sheet.write(place, column, value)
    book.save(str(path))
    return path


def _ods_cell(value: object) -> TableCell:
    if isinstance(value, date):
        cell = TableCell(valuetype="date", datevalue=value.isoformat())
    elif isinstance(value, int | float):
        cell = TableCell(valuetype="float", value=str(value))
    elif value == "" or value is None:
        return TableCell()
    else:
        cell = TableCell(valuetype="string")
    cell.addElement(P(text=str(value)))
    return cell


def write_ods(path: Path, rows: Rows, *, name: str = "Lap. Penghuni") -> Path:
    book = OpenDocumentSpreadsheet()
    table = Table(name=name)
    for row in rows:
        line = TableRow()
        for value in row:
            line.addElement(_ods_cell(value))
        table.addElement(line)
    book.spreadsheet.addElement(table)
    book.save(str(path))
    return path


def _words(row: Sequence[object]) -> list[str]:
    return [one.strftime("%d-%m-%Y") if isinstance(one, date) else str(one) for one in row]


def write_text(
    path: Path, rows: Rows, *, delimiter: str = ",", encoding: str = "utf-8", end: str = "\r\n"
) -> Path:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter, lineterminator=end).writerows(map(_words, rows))
    path.write_bytes(text.getvalue().encode(encoding))
    return path


def write_html(path: Path, rows: Rows) -> Path:
    lines = [
        "<tr>" + "".join(f"<td>{html.escape(one)}</td>" for one in _words(row)) + "</tr>"
        for row in rows
    ]
    page = f"<html><head><meta charset=utf-8></head><body><table>{''.join(lines)}</table></body>"
    path.write_text(page, encoding="utf-8")
    return path


def _text(delimiter: str, encoding: str) -> Callable[[Path, Rows], Path]:
    return lambda path, rows: write_text(path, rows, delimiter=delimiter, encoding=encoding)


WRITERS: dict[str, Callable[[Path, Rows], Path]] = {
    "xlsx": write_xlsx,
    "xls": write_xls,
    "ods": write_ods,
    "html": write_html,
    "csv-comma-utf8": _text(",", "utf-8"),
    "csv-semicolon-bom": _text(";", "utf-8-sig"),
    "csv-tab-utf16": _text("\t", "utf-16"),
    "csv-comma-utf16le-without-mark": _text(",", "utf-16-le"),
    "csv-semicolon-cp1252": _text(";", "cp1252"),
    "sidalih": _text("#", "utf-8"),
}
