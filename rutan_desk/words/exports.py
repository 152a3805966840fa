"""Tables that can be exported, in words."""

from rutan_desk.words.catalog import tr


def table_title(table: str) -> str:
    """What a table is called, on its sheet and on paper."""
    return {
        "people": tr("People in the registry"),
        "list-comparison": tr("Comparison with KPU’s list"),
    }.get(table, table)
