"""The emergency roll, drawn every minute, against a bare canvas with the same texts (DESIGN §9)."""

import random
from dataclasses import fields
from datetime import date
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from rutan_desk.domain.person import Sex
from rutan_desk.reports.emergency_roll import (
    EmergencyLine,
    EmergencyRoll,
    EmergencyWords,
    emergency_pdf,
)
from rutan_desk.reports.imprint import Imprint, PageWords
from rutan_desk.reports.text import REGULAR, widths

PER_PAGE = 34
SYLLABLES = ("su", "wa", "gi", "man", "sri", "tri", "no", "wi", "ra", "har", "yo", "pri", "ja")
LONG = {"counts": tuple(map(str, range(8))), "how": ("langkah",) * 4}


def labels(kind):
    return kind(**{one.name: LONG.get(one.name, one.name[:8]) for one in fields(kind)})


def roll_of(people):
    """Invented people at two stations, a third of them ticked, every name another."""
    chance = random.Random(4)

    def word(most):
        return "".join(chance.choices(SYLLABLES, k=chance.randint(2, most))).upper()

    lines = tuple(
        EmergencyLine(
            station=f"TPS {901 + number * 2 // (people + 1)}",
            category="DPT",
            number=str(number),
            name=" ".join(word(4) for _ in range(chance.randint(1, 3))),
            sex=Sex.FEMALE if number % 8 == 3 else Sex.MALE,
            block=f"A-{number % 20:02}",
            disability=number % 20 == 7,
            voted_at=f"08.{number % 60:02}" if number % 3 == 0 else "",
            state=f"Antre 09.{number % 60:02}" if number % 3 == 1 else "",
        )
        for number in range(1, people + 1)
    )
    imprint = Imprint(
        words=labels(PageWords), prison="Rutan Contoh", printed_at="hari ini", printed_by="Budi"
    )
    return EmergencyRoll(
        words=labels(EmergencyWords),
        imprint=imprint,
        election="Pemilu Contoh",
        day=date(2029, 2, 14),
        day_text="14 Februari 2029",
        stand="no. 1 pukul 08.14",
        desks=(),
        counts=(),
        totals=(),
        lines=lines,
        order=tuple(sorted(range(people), key=lambda at: (lines[at].block, lines[at].name))),
    )


def bare_pdf(roll):
    """The same texts twice in the same font, a rule under each line, and nothing else."""
    widths(REGULAR)
    out = BytesIO()
    canvas = Canvas(out, invariant=1, pageCompression=1)
    lines = [*roll.lines, *(roll.lines[at] for at in roll.order)]
    for start in range(0, len(lines), PER_PAGE):
        canvas.setFont(REGULAR, 9)
        y = 780.0
        for line in lines[start : start + PER_PAGE]:
            texts = (line.number, line.name, line.sex, line.block, line.voted_at, line.state)
            for place, text in enumerate(filter(None, texts)):
                canvas.drawString(30 + 60 * place, y, text)
            canvas.line(30, y - 3, 560, y - 3)
            y -= 20
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def test_an_emergency_roll_of_5000_lines(measuring, best, tell):
    roll = roll_of(5_000 if measuring else 50)
    emergency_pdf(roll_of(3))
    drawn, bare = best(lambda _: emergency_pdf(roll)), best(lambda _: bare_pdf(roll))
    tell("emergency roll of 5,000 lines / bare canvas", drawn / bare, "2")
