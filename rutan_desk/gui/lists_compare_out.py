"""The comparison out of the program: as a paper, or as a spreadsheet of one group."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from rutan_desk.domain.election import Election
from rutan_desk.domain.station import Station
from rutan_desk.exchange.plain_export import TextTable
from rutan_desk.gui.context import Context
from rutan_desk.gui.lists_compare_rows import CompareRow
from rutan_desk.gui.rows_model import Column
from rutan_desk.words.catalog import tr
from rutan_desk.words.exports import table_title
from rutan_desk.words.lists_page import group_name
from rutan_desk.words.values import NOTHING

if TYPE_CHECKING:
    from rutan_desk.gui.lists_compare_paper import ListPaper

TABLE = "list-comparison"


def comparison_table(
    group: str, columns: Sequence[Column[CompareRow]], rows: Sequence[CompareRow]
) -> TextTable:
    """One group as text, as it is shown; NIKs are in none of its columns."""
    texts = ([one.text(row) for one in columns] for row in rows)
    return TextTable(
        title=f"{table_title(TABLE)}: {group_name(group)}",
        headings=tuple(one.heading for one in columns),
        rows=[["" if text == NOTHING else text for text in cells] for cells in texts],
    )


def comparison_paper(
    context: Context, election: Election, station: Station | None, parent: QWidget
) -> "ListPaper":
    """The preview of all groups on paper; what draws PDF is loaded only now."""
    from rutan_desk.gui.lists_compare_paper import ListPaper
    from rutan_desk.ops.list_papers import list_comparison
    from rutan_desk.words.list_papers import comparison_words

    clock = context.clock
    return ListPaper(
        context,
        tr("Print the comparison"),
        lambda db, desk, size: list_comparison(
            db, desk, comparison_words(clock()), election, station, size
        ),
        parent,
    )
