"""The pages of the help about voting day; a part of the day adds its own here."""

from rutan_desk.gui.help_topic import Topic
from rutan_desk.words.catalog import tr


def day_topics() -> tuple[Topic, ...]:
    """Every task of the day, in its order."""
    return (
        _evening(),
        _check_in(),
        _close(),
        _desks(),
    )


def _check_in() -> Topic:
    return Topic(
        "check-in",
        tr("Check voters in"),
        (
            tr("Open Polling day (Ctrl+5), Check-in, and choose your station once."),
            tr("Type a name, a list number or a NIK, or scan the QR of the notice."),
            tr("Read the band: green and amber may vote, red may not, and says why."),
            tr("Press Enter: has voted. A scanner sends its own Enter: one scan, one voter."),
            tr("When several fit, ↑ and ↓ choose, Enter shows, and Enter once more marks."),
        ),
        (
            tr("F2 to F11 mark queueing, refused, ill and the rest; the chips name their keys."),
            tr("Somebody unknown or without the right: F12 keeps on record that he came."),
            tr("A wrong mark is taken back under “Last”, or with Ctrl+Z, and asks for a reason."),
            tr("/ leads back to the field from anywhere on the page."),
        ),
    )


def _evening() -> Topic:
    return Topic(
        "evening",
        tr("Prepare the polling day"),
        (
            tr("Open Polling day (Ctrl+5), The evening before, and choose a folder on a stick."),
            tr("Check everything, red first: the link beside it leads to where it is put right."),
            tr("Freeze the roll: numbers are fixed, and the lists are locked."),
            tr("Print the sheet and have it signed."),
            tr("In the morning, at the hour of opening, open the day."),
        ),
        (
            tr("Later a line is added or struck with a reason, under Changes of the roll."),
            tr("A freeze can be taken back until the first mark."),
        ),
    )


def _desks() -> Topic:
    return Topic(
        "desks",
        tr("Use several desks"),
        (
            tr("After the freeze, under Several desks, hand out a copy for each other desk."),
            tr("Copy its folder onto the other PC and open it with the same password."),
            tr(
                "At any time a copy writes its notes to a stick; take the file in at the main desk."
            ),
            tr("Who is marked at two desks is shown with both records: withdraw the wrong one."),
        ),
        (
            tr("Any order, any number of times: nothing is lost and nothing is counted twice."),
            tr("The main PC is lost: the head makes a copy the main desk, under Several desks."),
        ),
    )


def _close() -> Topic:
    return Topic(
        "close-day",
        tr("Balance and close the day"),
        (
            tr("Open Polling day (Ctrl+5), Balance and close, and choose the station."),
            tr("Type what KPPS counted, a contest at a time: Enter goes down the column."),
            tr("Type KPPS’s count of the voters of each list; what differs stands out."),
            tr("Write a remark beside everything that differs, and press Enter."),
            tr("Nothing is open any more: the head closes the day."),
            tr("Report of voting day: print it and have it signed."),
        ),
        (
            tr("A column is saved when you leave it; Ctrl+Z takes it back."),
            tr("The day may differ, but not in silence: without the remark it stays open."),
            tr("A closed day can only be read. The head reopens it with a reason."),
        ),
    )
