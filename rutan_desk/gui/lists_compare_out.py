"""One group of the comparison out of the program, as a spreadsheet."""

from collections.abc import Sequence

from rutan_desk.exchange.plain_export import TextTable
from rutan_desk.gui.lists_compare_rows import CompareRow
from rutan_desk.gui.rows_model import Column
from rutan_desk.words.exports import table_title
from rutan_desk.words.lists_page import group_name
from rutan_desk.words.values import NOTHING

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
