"""The pages of the help about paper: printed, checked, taken elsewhere, destroyed."""

from rutan_desk.gui.help_topic import Topic
from rutan_desk.words.catalog import tr


def paper_topics() -> tuple[Topic, ...]:
    """Every task with paper, the most frequent first."""
    return (_print(), _changes(), _batch(), _sheets(), _verify())


def _print() -> Topic:
    return Topic(
        "print",
        tr("Print a list"),
        (
            tr("Open Print (Ctrl+7) and choose the list, under who receives it, with ↑ and ↓."),
            tr("Choose the station and the paper beside it; type what the list is for."),
            tr("Look at the preview: it is exactly what comes out of the printer."),
            tr("Print: choose the printer, the pages and how many copies. Or save it as PDF."),
        ),
        (
            tr(
                "Every foot says the list, the copy, the purpose and the page; so does the history."
            ),
            tr("A printer that cannot reach our margins is told before anything is sent."),
        ),
    )


def _changes() -> Topic:
    return Topic(
        "changes",
        tr("Print only what changed"),
        (
            tr("Open Print (Ctrl+7) and choose the list that was printed before."),
            tr("Under “{choice}” choose the earlier print, by its time and copy.").format(
                choice=tr("What stands on it")
            ),
            tr("Look at the preview: what came, what went, what is different, each with its deed."),
            tr("Print it, and hand it to whoever has the earlier one."),
        ),
        (
            tr("The choice is there once the same list was printed or saved before."),
            tr("When nothing changed, one page says so."),
        ),
    )


def _batch() -> Topic:
    return Topic(
        "batch",
        tr("Everything for one receiver"),
        (
            tr("Open Print (Ctrl+7) and choose “{choice}”.").format(
                choice=tr("All papers of a receiver…")
            ),
            tr("Choose for whom, the paper, and what it is for."),
            tr("Make the folder: choose where it goes, a stick for example."),
            tr("Open the folder. Its cover lists every file with its pages, lines and list."),
        ),
        (
            tr("A list that cannot be made yet is left out, and the cover says why."),
            tr("The folder is made whole or not at all: Stop leaves nothing behind."),
        ),
    )


def _sheets() -> Topic:
    return Topic(
        "sheets",
        tr("A list as a spreadsheet"),
        (
            tr("Open Print (Ctrl+7) and choose the list."),
            tr("Choose “{choice}”, then a name that ends in .xlsx or .csv.").format(
                choice=tr("Save as a sheet…")
            ),
        ),
        (
            tr("The sheet shows what the paper shows to its receiver; masked numbers stay masked."),
            tr("Numbers such as the NIK are text, so Excel cannot round them."),
            tr("Notices and the emergency roll are no tables: they are only printed."),
        ),
    )


def _verify() -> Topic:
    return Topic(
        "verify",
        tr("Check a printed file"),
        (
            tr("Open Print (Ctrl+7) and choose “{choice}”, or drop the file on the page.").format(
                choice=tr("Verify a PDF…")
            ),
            tr(
                "Read the answer: as it was printed, out of date, altered, or not of this registry."
            ),
            tr("Out of date: the rows that would be different today, each with its deed."),
            tr("Altered: the page and the line, as it was printed and as it stands there now."),
        ),
        (
            tr("The file is only read; nothing is changed by it."),
            tr("The code on the last page holds the list, the seal and the counts of the paper."),
        ),
    )


def retention_topic() -> Topic:
    """The one task with paper that takes it away."""
    return Topic(
        "retention",
        tr("Destroy the data of a closed election"),
        (
            tr("Open the settings and choose Data retention. Only a head destroys."),
            tr("Look in folders and sticks too: papers and copies are found only where you look."),
            tr("The folder of the emergency roll is looked in by itself: put its stick in first."),
            tr("Look through the list, and untick what has to stay."),
            tr("Choose Destroy, and type the word that is asked for. It cannot be undone."),
            tr("Print the certificate of destruction and have it signed."),
        ),
        (
            tr("The registry itself and its newest backup are never destroyed."),
            tr(
                "A PDF of ours is known by its seal too, also when somebody wrote on it. Scans,"
                " photos and lists printed from a copy are not known: look for those yourself."
            ),
            tr("How many months are kept is set there too, and each file says until when."),
        ),
    )
