"""The list of people as it was shown on the desk: the same rows, columns and order on paper.

Internal paper. What may stand in a column was decided before (``ops.people_list``); here
the columns share the width, and the paper lies on its side when they need it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from rutan_desk.domain.list_id import list_id
from rutan_desk.domain.paper_table import PaperColumn, PaperPart, PaperTable
from rutan_desk.domain.proof import Proof
from rutan_desk.reports.frame import Fact, Frame
from rutan_desk.reports.imprint import Imprint
from rutan_desk.reports.style import BODY, LANDSCAPE, area, mm, new_canvas, put
from rutan_desk.reports.table import PADDING, Column, Row, Table, cell
from rutan_desk.reports.text import BOLD, REGULAR, SMALLEST, fit, legible, was_replaced, width_of

_ROW_HEIGHT = 6 * mm
_LONGEST = 300
"""A name and an alias of 120 letters each fit whole."""
_MODEST, _WIDE = 46 * mm, 84 * mm
"""What a column asks for before the paper is turned, and the most it may have."""
_WORD = 36 * mm
"""A word wider than this may be broken."""
_MOST = 0.9
"""The share of rows that should stand on one line, before the longest may have more."""
_SPARE = 2 * PADDING + 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleListWords:
    """The labels of the list, in the language of the desk.

    ``shown_of`` holds ``{shown}`` and ``{all}``; ``page_counts`` and ``list_counts`` hold
    ``{count}``.
    """

    title: str
    election: str
    day: str
    shown: str
    shown_of: str
    order: str
    number: str
    empty: str
    replaced_legend: str
    page_counts: str
    list_counts: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleListSheet:
    """All that the list says, worded and masked by the caller.

    ``filters`` names who is shown, ``order`` by what they are sorted (may be empty),
    ``everyone`` is how many are in the registry, ``notes`` stand at the foot of every
    page; ``keys`` say who each row is, for programs only. ``size`` is a key of
    ``style.PAGE_SIZES``, upright: ``turned`` decides.
    """

    words: PeopleListWords
    imprint: Imprint
    election: str
    day_text: str
    filters: str
    order: str
    everyone: int
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()
    size: str = "A4"


@dataclass(frozen=True, slots=True)
class _Need:
    """What a column would like to have, what most of its rows need, what keeps words whole."""

    like: float
    most: float
    least: float


def people_list_id(sheet: PeopleListSheet) -> str:
    """The id printed on the list: over filters, order, headings and every cell."""
    heading = (sheet.election, sheet.filters, sheet.order, *sheet.headings)
    rows = ([_shown(text) for text in row] for row in sheet.rows)
    return list_id([legible(text) for text in heading], rows)


def people_table(sheet: PeopleListSheet) -> PaperTable:
    """The same list as a plain table."""
    words = sheet.words
    columns = tuple(map(PaperColumn, sheet.headings))
    return PaperTable(
        title=words.title,
        facts=((words.election, sheet.election), (words.shown, sheet.filters)),
        parts=(PaperPart("", columns, sheet.rows, sheet.keys),),
    )


def turned(sheet: PeopleListSheet) -> str:
    """The paper as the columns need it: upright, or on its side."""
    return _turned(sheet, _needs(sheet))


def _turned(sheet: PeopleListSheet, needs: Sequence[_Need]) -> str:
    asked = sum(min(one.like, _MODEST) for one in needs)
    return sheet.size if asked <= area(sheet.size).width else sheet.size + LANDSCAPE


def people_list_pdf(sheet: PeopleListSheet) -> bytes:
    """Draw the list; the same sheet always gives the same bytes."""
    needs = _needs(sheet)
    size = _turned(sheet, needs)
    frame, table = _frame(sheet, size), _table(sheet, size, needs)
    rows = [_row(table, number, texts) for number, texts in enumerate(sheet.rows, 1)]
    first, other, lost = frame.rooms()
    pages = table.pages(rows, first - table.head_height, other - table.head_height, lost)
    words, out = sheet.words, BytesIO()
    canvas = new_canvas(
        out,
        size,
        title=f"{words.title}: {sheet.filters}",
        subject=sheet.election,
        author=sheet.imprint.prison,
        keywords=("rutan-desk people-list 1", f"list {frame.list_id}", f"count {len(rows)}"),
    )
    for number, page in enumerate(pages, 1):
        top = frame.head(canvas, number == 1)
        if page:
            table.draw(canvas, top, page)
        else:
            _draw_empty(canvas, sheet, size, top)
        frame.foot(canvas, number, len(pages), words.page_counts.format(count=len(page)))
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _frame(sheet: PeopleListSheet, size: str) -> Frame:
    words = sheet.words
    found = people_list_id(sheet)
    shown = words.shown_of.format(shown=len(sheet.rows), all=sheet.everyone)
    right = [Fact(words.shown, shown, bold=True)]
    if sheet.order:
        right.append(Fact(words.order, sheet.order))
    return Frame(
        size=size,
        imprint=sheet.imprint,
        title=words.title,
        subtitle=sheet.filters,
        running=f"{sheet.election} · {sheet.filters}",
        facts=((Fact(words.election, sheet.election), Fact(words.day, sheet.day_text)), right),
        list_id=found,
        counts=words.list_counts.format(count=len(sheet.rows)),
        legend=_legend(sheet),
        widest=max(len(sheet.rows), 1),
        proof=Proof("people-list", found, sheet.imprint.seal, len(sheet.rows)).text,
    )


def _legend(sheet: PeopleListSheet) -> str:
    replaced = any(was_replaced(text) for row in sheet.rows for text in row)
    return " · ".join([*sheet.notes, *([sheet.words.replaced_legend] if replaced else [])])


def _needs(sheet: PeopleListSheet) -> list[_Need]:
    """What every column needs; the first is the running number."""
    numbers = (sheet.words.number, (str(len(sheet.rows)),))
    columns = [
        (heading, tuple(_shown(row[at]) for row in sheet.rows))
        for at, heading in enumerate(sheet.headings)
    ]
    return [
        _need(heading, texts, _face(at)) for at, (heading, texts) in enumerate((numbers, *columns))
    ]


def _face(at: int) -> str:
    """The first column of the list is what people look a line up by."""
    return BOLD if at == 1 else REGULAR


def _need(heading: str, texts: Sequence[str], face: str) -> _Need:
    head = legible(heading)
    words = {word for text in texts for word in text.split(" ")}
    known = {text: width_of(text, BODY, face) for text in set(texts)}
    wide = sorted(known[text] for text in texts) or [0.0]
    least = max((width_of(word, SMALLEST, face) for word in words), default=0.0)
    head_least = max(width_of(word, SMALLEST, BOLD) for word in head.split(" "))
    like = min(max(wide[-1], head_least), _WIDE)
    least = min(max(least, head_least), like, _WORD)
    most = min(max(wide[int(_MOST * (len(wide) - 1))], least), like)
    return _Need(like + _SPARE, most + _SPARE, least + _SPARE)


def _table(sheet: PeopleListSheet, size: str, needs: Sequence[_Need]) -> Table:
    space = area(size)
    widths = _shared(needs, space.width)
    headings = (sheet.words.number, *sheet.headings)
    columns = tuple(
        Column(legible(heading), width, "left" if at else "center")
        for at, (heading, width) in enumerate(zip(headings, widths, strict=True))
    )
    return Table(space.left, columns, _ROW_HEIGHT)


def _shared(needs: Sequence[_Need], width: float) -> list[float]:
    """The width among the columns: all they like, what most need, words whole, or less."""
    like, most, least = (
        sum(values) for values in zip(*((n.like, n.most, n.least) for n in needs), strict=True)
    )
    if like <= width:
        spare = (width - like) / (len(needs) - 1) if len(needs) > 1 else 0
        return [one.like + (spare if at else 0) for at, one in enumerate(needs)]
    if most <= width:
        part = (width - most) / (like - most)
        return [one.most + (one.like - one.most) * part for one in needs]
    if least <= width:
        part = (width - least) / (most - least)
        return [one.least + (one.most - one.least) * part for one in needs]
    return [one.least * width / least for one in needs]


def _row(table: Table, number: int, texts: Sequence[str]) -> Row:
    widths = (column.width - 2 * PADDING for column in table.columns)
    return table.row(
        tuple(
            cell(fit(_shown(text), width, font=_face(at)))
            for at, (text, width) in enumerate(zip((str(number), *texts), widths, strict=True))
        )
    )


def _shown(text: str) -> str:
    return legible(text, _LONGEST)


def _draw_empty(canvas: Any, sheet: PeopleListSheet, size: str, top: float) -> None:
    space = area(size)
    block = fit(legible(sheet.words.empty), space.width, size=BODY + 2, least=BODY)
    put(canvas, block, (space.left + space.right) / 2, top - 4 * mm, "center")
