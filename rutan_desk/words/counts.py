"""Counts in words: English has a singular, Indonesian has none; and figures with a fraction."""

from rutan_desk.words.catalog import language, tr


def pages_text(count: int) -> str:
    """How many pages."""
    return tr("1 page") if count == 1 else tr("{count} pages").format(count=count)


def lines_text(count: int) -> str:
    """How many lines."""
    return tr("1 line") if count == 1 else tr("{count} lines").format(count=count)


def lists_text(count: int) -> str:
    """How many lists."""
    return tr("1 list") if count == 1 else tr("{count} lists").format(count=count)


def people_text(count: int) -> str:
    """How many people."""
    return tr("1 person") if count == 1 else tr("{count} people").format(count=count)


def decimals_text(figure: str) -> str:
    """A figure that was written with a point as the language writes it: 3.5 or 3,5."""
    return figure if language() == "en" else figure.replace(".", ",")
