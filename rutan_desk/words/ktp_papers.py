"""The labels of the papers of the KTP-el work, in the language in force."""

from collections.abc import Callable
from datetime import datetime

from rutan_desk.domain.ktp_el import KtpEl, Recording
from rutan_desk.domain.standing import Action
from rutan_desk.domain.visit import Visit
from rutan_desk.ops.ktp_rows import KtpPaperWords
from rutan_desk.ops.sheet_paper import PartWords, SheetWords
from rutan_desk.words.catalog import tr
from rutan_desk.words.ktp_el import element_name, recording_name
from rutan_desk.words.list_papers import list_paper
from rutan_desk.words.moments import full_day, long_day
from rutan_desk.words.rights import action_text
from rutan_desk.words.values import short_day


def visit_words(now: datetime, visit: Visit) -> KtpPaperWords:
    """Whom the team takes in."""
    table = PartWords(
        headings=(*_person_headings(), tr("To be done"), tr("Signature")),
        empty=tr("Nobody stands on this visit yet."),
    )
    return _words(
        now,
        SheetWords(title="DAFTAR PELAYANAN KTP-EL", parts=(table,), notes=(_blanks(),)),
        tr("For Dukcapil"),
        _at_the_visit,
        _of_visit(visit),
    )


def calls_words(now: datetime, visit: Visit) -> KtpPaperWords:
    """Whom the guards bring, and when."""
    table = PartWords(
        headings=(tr("Block / cell"), tr("Time"), tr("Brought")),
        empty=tr("Nobody stands on this visit yet."),
    )
    sheet = SheetWords(title="DAFTAR PANGGILAN PEREKAMAN KTP-EL", parts=(table,))
    return _words(now, sheet, tr("For the guards"), _at_the_visit, _of_visit(visit))


def request_words(now: datetime) -> KtpPaperWords:
    """What is asked of Dukcapil, home by home."""
    table = PartWords(
        headings=(*_person_headings(), tr("Recording"), tr("Asked for"), tr("Answer")),
        empty=tr("Nothing is to be asked of Dukcapil."),
    )
    sheet = SheetWords(title="PERMOHONAN KE DUKCAPIL", parts=(table,), notes=(_blanks(),))
    return _words(now, sheet, tr("For Dukcapil"), _asked_for)


def no_nik_words(now: datetime) -> KtpPaperWords:
    """Who has no NIK."""
    table = PartWords(
        headings=(
            tr("NKK"),
            tr("Birth"),
            tr("Mother"),
            tr("Father"),
            tr("KTP-el address"),
            tr("Searched by biometrics"),
            tr("NIK found"),
        ),
        empty=tr("Everybody has a NIK."),
    )
    sheet = SheetWords(title="DAFTAR WARGA BINAAN TANPA NIK", parts=(table,), notes=(_blanks(),))
    return _words(now, sheet, tr("For Dukcapil"), _asked_for)


def kk_words(now: datetime) -> KtpPaperWords:
    """Whose family is asked for the KK."""
    table = PartWords(
        headings=(
            tr("Block / cell"),
            tr("Parents"),
            tr("Missing"),
            tr("Asked on"),
            tr("Came on"),
        ),
        empty=tr("No KK is needed."),
    )
    sheet = SheetWords(title="PERMINTAAN KARTU KELUARGA", parts=(table,), notes=(_blanks(),))
    return _words(now, sheet, tr("For the desk itself"), action_text)


def _person_headings() -> tuple[str, ...]:
    return (tr("NIK"), tr("NKK"), tr("Birth"), tr("Mother"), tr("KTP-el address"))


def _of_visit(visit: Visit) -> str:
    return " · ".join(filter(None, (full_day(visit.planned_on), visit.place, visit.team)))


def _blanks() -> str:
    return tr("Dotted lines: not known here, please fill in")


def _at_the_visit(action: Action) -> str:
    """What the team does with somebody."""
    words = {
        Action.SCHEDULE_RECORDING: tr("Record"),
        Action.RECORD_AGAIN: tr("Record again"),
        Action.SEARCH_BIOMETRICS: tr("Search by fingerprint or iris"),
    }
    return words.get(action) or _asked_for(action)


def _asked_for(action: Action) -> str:
    """What Dukcapil is asked to do, said to Dukcapil."""
    words = {
        Action.FIND_NIK: tr("Find the NIK"),
        Action.REPAIR_NIK: tr("Check the NIK, give the right one"),
        Action.DECIDE_DUPLICATE: tr("Say whose NIK it is"),
        Action.REMOVE_DOUBLE_RECORD: tr("Remove the double record"),
        Action.CHECK_RECORDING: tr("Say whether recorded"),
        Action.REPRINT_CARD: tr("Print the card"),
        Action.ASK_SUBSTITUTE: tr("Issue a paper in place of the card"),
    }
    return words.get(action) or action_text(action)


def _recording(ktp: KtpEl | None) -> str:
    """The status as far as known, with its day and Dukcapil's own word."""
    if ktp is None:
        return recording_name(Recording.UNKNOWN)
    lines = [recording_name(ktp.recording)]
    if ktp.recording_as_written:
        lines.append(ktp.recording_as_written)
    if ktp.recorded_on:
        lines.append(short_day(ktp.recorded_on))
    return "\n".join(lines)


def _words(
    now: datetime,
    sheet: SheetWords,
    receiver: str,
    action: Callable[[Action], str],
    subtitle: str = "",
) -> KtpPaperWords:
    return KtpPaperWords(
        sheet=list_paper(now, sheet, receiver),
        subtitle=subtitle or tr("KTP-el and voting right"),
        action=action,
        recording=_recording,
        element=element_name,
        day=short_day,
        last_day=long_day,
        until=tr("Recording helps until"),
        blank="." * 18,
        blank_number="." * 32,
        blank_name="." * 26,
        blank_wide="." * 36,
        alias=tr("alias {alias}"),
        street=tr("RT {rt} RW {rw}"),
        dukcapil=tr("Dukcapil {region}"),
        no_home=tr("KTP-el address not known"),
        block=tr("Block {block}"),
        no_block=tr("No block"),
        slot="{time}",
        gone=tr("not here any more"),
    )
