"""The roll against a bare canvas with the same lines in the same font (DESIGN §9)."""

import random
import tracemalloc
from dataclasses import fields, replace
from datetime import date
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from rutan_desk.domain.person import Sex
from rutan_desk.reports.imprint import Imprint, PageWords
from rutan_desk.reports.list_drawing import list_sheet_pdf
from rutan_desk.reports.list_sheet import ListSheet, ListSheetWords, SheetColumn, SheetPart
from rutan_desk.reports.roll import RollLine, RollSheet, RollWords, roll_pdf
from rutan_desk.reports.roll_sheet import cells
from rutan_desk.reports.text import REGULAR, widths

PER_PAGE = 25
SYLLABLES = ("su", "wa", "gi", "man", "sri", "tri", "no", "wi", "ra", "har", "yo", "pri", "ja")


def labels(kind):
    return kind(**{field.name: field.name[:8] for field in fields(kind)})


def roll_of(people):
    """Invented people, every name another, every fourth address too."""
    chance = random.Random(4)

    def word(most):
        return "".join(chance.choices(SYLLABLES, k=chance.randint(2, most))).upper()

    lines = tuple(
        RollLine(
            number=number,
            name=" ".join(word(4) for _ in range(chance.randint(1, 3))),
            alias=word(3) if number % 9 == 0 else "",
            sex=Sex.FEMALE if number % 8 == 3 else Sex.MALE,
            age=17 + number % 60,
            nik="331609**********",
            region=f"Kec. {word(3) if number % 4 == 0 else 'Cepu'}, Kab. Blora",
            disability=number % 20 == 7,
        )
        for number in range(1, people + 1)
    )
    imprint = Imprint(
        words=labels(PageWords), prison="Rutan Contoh", printed_at="hari ini", printed_by="Budi"
    )
    return RollSheet(
        words=labels(RollWords),
        imprint=imprint,
        election="Pemilu Contoh",
        day=date(2029, 2, 14),
        day_text="14 Februari 2029",
        station="TPS 901",
        lines=lines,
    )


def bare_pdf(sheet):
    """The same texts in the same font, a rule under each line, and nothing else."""
    widths(REGULAR)
    out = BytesIO()
    canvas = Canvas(out, invariant=1, pageCompression=1)
    for start in range(0, len(sheet.lines), PER_PAGE):
        canvas.setFont(REGULAR, 9)
        y = 780.0
        for line in sheet.lines[start : start + PER_PAGE]:
            for place, text in enumerate(filter(None, cells(line, sheet.words))):
                canvas.drawString(30 + 60 * place, y, text)
            canvas.line(30, y - 3, 560, y - 3)
            y -= 27
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def test_a_roll_of_5000_lines(measuring, best, tell):
    sheet = roll_of(5_000 if measuring else 50)
    roll_pdf(roll_of(3))
    drawn, bare = best(lambda _: roll_pdf(sheet)), best(lambda _: bare_pdf(sheet))
    tell("roll of 5,000 lines / bare canvas", drawn / bare, "2")


def test_a_roll_grows_linearly(measuring, best, tell):
    few, many = (200, 20_000) if measuring else (20, 60)
    small, large = roll_of(few), roll_of(many)
    growth = best(lambda _: roll_pdf(large), rounds=1) / best(lambda _: roll_pdf(small))
    tell("roll, cost of a line at 20,000 / at 200", growth / (many / few), "about 1")
    tracemalloc.start()
    roll_pdf(large)
    tell("roll of 20,000 lines, MiB", tracemalloc.get_traced_memory()[1] / 2**20, "150 MiB")
    tracemalloc.stop()


def test_names_in_other_scripts_cost_little_more(measuring, best, tell):
    sheet = roll_of(2_000 if measuring else 20)
    names = ("محمد المثال", "陳大文", "김철수 CONTOH")
    lines = tuple(replace(one, name=names[one.number % 3]) for one in sheet.lines)
    other = replace(sheet, lines=lines)
    roll_pdf(other)
    mixed, plain = best(lambda _: roll_pdf(other)), best(lambda _: roll_pdf(sheet))
    tell("roll, names in other scripts / in Latin", mixed / plain, "2")


def list_of(rows):
    """Any list, its names those of the roll."""
    cells = tuple((str(one.number), one.name, one.nik, one.region) for one in roll_of(rows).lines)
    columns = tuple(SheetColumn(one) for one in ("No.", "Nama", "NIK", "Alamat"))
    return ListSheet(
        report="contoh",
        title="Daftar",
        subtitle="Contoh",
        words=labels(ListSheetWords),
        imprint=roll_of(0).imprint,
        parts=(SheetPart(columns, cells),),
    )


def test_a_list_grows_linearly(measuring, best, tell):
    few, many = (200, 20_000) if measuring else (20, 60)
    small, large = list_of(few), list_of(many)
    growth = best(lambda _: list_sheet_pdf(large), rounds=1) / best(lambda _: list_sheet_pdf(small))
    tell("list, cost of a line at 20,000 / at 200", growth / (many / few), "about 1")
    tracemalloc.start()
    list_sheet_pdf(large)
    tell("list of 20,000 lines, MiB", tracemalloc.get_traced_memory()[1] / 2**20, "150 MiB")
    tracemalloc.stop()
