"""The self-check in words, and what is wrong around the registry."""

from rutan_desk.domain.surroundings import Concern
from rutan_desk.words.catalog import tr
from rutan_desk.words.values import size_words


def check_name(code: str) -> str:
    """What was looked at."""
    return {
        "pages": tr("Pages of the file"),
        "seals": tr("Seals of the journal"),
        "tables": tr("Data agrees with the journal"),
        "schema": tr("Version of the file"),
        "backup": tr("Last backup"),
        "place": tr("Place of the data folder"),
        "room": tr("Free disk space"),
        "second-room": tr("Free space in the second folder"),
        "clock": tr("Clock of this PC"),
        "zone": tr("Time zone of this PC"),
    }[code]


def found_words(code: str, detail: str) -> str:
    """What was found: room on a disk as people say it, everything else as it is."""
    room = code in ("room", "second-room") and detail.endswith(" MiB")
    return size_words(int(detail.removesuffix(" MiB")) << 20) if room else detail


def check_advice(code: str) -> str:
    """What to do about a check that is not in order, in two or three words."""
    return {
        "backup": tr("make a backup"),
        "room": tr("make room"),
        "second-room": tr("make room"),
        "clock": tr("set the clock"),
        "zone": tr("look at the time zone"),
        "place": tr("move the folder"),
    }.get(code, tr("damaged"))


def concern_name(concern: Concern) -> str:
    """What is wrong, as short as the status line."""
    clock = tr("The clock looks wrong")
    return {
        Concern.ROOM: tr("The disk is nearly full"),
        Concern.SECOND_ROOM: tr("The second folder is nearly full"),
        Concern.ZONE: tr("Time zone is not WIB, WITA or WIT"),
    }.get(concern, clock)


def concern_text(concern: Concern) -> str:
    """Why, and what to do."""
    set_clock = tr("Set the date and the time of this PC: deeds and prints bear them.")
    return {
        Concern.ROOM: tr(
            "Soon nothing more can be saved or backed up. Remove files that are not needed from"
            " this disk, not from the data folder."
        ),
        Concern.SECOND_ROOM: tr(
            "The next copies of the backups may not fit. Remove other files from it, or choose"
            " another folder in the settings."
        ),
        Concern.BEFORE_PROGRAM: tr("It shows a year before this program was made.")
        + " "
        + set_clock,
        Concern.BEFORE_DEED: tr("It stands before the newest deed in the history.")
        + " "
        + set_clock,
        Concern.JUMPED: tr("It was set back while the program was open.") + " " + set_clock,
        Concern.FAR_AHEAD: tr("It stands more than a year after the newest deed.")
        + " "
        + set_clock,
        Concern.ZONE: tr(
            "Deadlines are counted by the clock of this PC. If it is used in Indonesia, choose"
            " WIB, WITA or WIT in its settings."
        ),
    }[concern]
