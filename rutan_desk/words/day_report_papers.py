"""The labels of the call list, of the evening check and of the report of the day on paper."""

from datetime import datetime

from rutan_desk.domain.day import UNDER_WAY, Act
from rutan_desk.ops.day_calling import CallListWords
from rutan_desk.ops.day_report_figures import FigureWords
from rutan_desk.ops.day_report_papers import DayReportPaperWords
from rutan_desk.ops.day_report_records import RecordWords
from rutan_desk.ops.evening_paper import EveningPaperWords
from rutan_desk.ops.sheet_paper import PartWords, SheetWords
from rutan_desk.words.catalog import tr
from rutan_desk.words.day import act_name, figure_name, means_name, phase_name, state_name
from rutan_desk.words.day_evening import item_name, item_text, light_name
from rutan_desk.words.day_report_tables import report_tables
from rutan_desk.words.list_papers import list_paper
from rutan_desk.words.lists import category_name
from rutan_desk.words.moments import moment
from rutan_desk.words.supply import contest_code

_WRITE = "." * 28


def call_list_words(now: datetime) -> CallListWords:
    """Whom the guards fetch next."""
    table = PartWords(
        headings=(
            tr("List"),
            tr("No."),
            tr("Name"),
            tr("L/P"),
            tr("Block / cell"),
            tr("Out"),
            tr("Back"),
            tr("Remark"),
        ),
        empty=tr("Nobody is left to be called."),
    )
    sheet = SheetWords(
        title="DAFTAR PANGGILAN PEMILIH",
        parts=(table,),
        notes=(tr("Out and Back: tick, or write the time"),),
    )
    return CallListWords(
        sheet=list_paper(now, sheet, tr("For the guards")),
        category=category_name,
        block=tr("Block"),
        all_blocks=tr("all blocks"),
        people=tr("People"),
        blanks=(
            (tr("Escort"), _WRITE),
            (tr("Escort"), _WRITE),
            (tr("Left at"), _WRITE),
            (tr("Back at"), _WRITE),
        ),
        signer=tr("Escort"),
        giver=tr("Registry officer"),
    )


def evening_words(now: datetime) -> EveningPaperWords:
    """What the check of the evening before found."""
    table = PartWords(
        headings=(tr("No."), tr("Check"), tr("Result"), tr("Details")),
        empty=tr("The check has not been run."),
    )
    sheet = SheetWords(title="PEMERIKSAAN MALAM SEBELUM PEMUNGUTAN SUARA", parts=(table,))
    return EveningPaperWords(
        sheet=list_paper(now, sheet, tr("For the desk itself")),
        name=item_name,
        text=item_text,
        light=light_name,
        signer=tr("Registry officer"),
    )


def day_report_words(now: datetime) -> DayReportPaperWords:
    """The report of the day."""
    sheet = SheetWords(
        title="LAPORAN HARI PEMUNGUTAN SUARA",
        parts=(),
        notes=(
            tr("L+P also counts those whose sex the list does not say"),
            tr("NIK and reasons of health are not printed"),
        ),
    )
    return DayReportPaperWords(
        sheet=list_paper(now, sheet, tr("For the head of the Rutan; shown to KPPS and Bawaslu")),
        tables=report_tables(),
        figures=_figure_words(),
        records=_record_words(),
        state=state_name,
        phase=phase_name,
        contest=contest_code,
        moment=moment,
        not_ours=tr("On the list, not in the registry"),
        facts=(
            tr("State"),
            tr("Roll frozen"),
            tr("Day opened"),
            tr("Queue closed"),
            tr("Day closed"),
            tr("Records"),
        ),
        reopened=tr("Reopened"),
        by=tr("{moment} by {officer}"),
        not_yet=tr("not yet"),
        events=tr("{count}, the last {moment}"),
        officer=tr("Registry officer"),
        kpps=tr("Head of the KPPS, TPS {number}"),
    )


def _figure_words() -> FigureWords:
    return FigureWords(
        category=category_name,
        lines={
            "listed": tr("A. DPT"),
            "dpt": tr("B1. Voters of the DPT, by our marks"),
            "dptb": tr("B2. Voters of the DPTb, by our marks"),
            "dpk": tr("B3. Voters of the DPK, by our marks"),
            "users": tr("B4. All voters, by our marks"),
            "disabled": tr("Of them with a disability"),
            "received": tr("Papers received, with the reserve"),
            "used": tr("Papers used"),
            "returned": tr("Papers returned, damaged or wrongly punched"),
            "unused": tr("Papers not used"),
            "valid": tr("Valid votes"),
            "invalid": tr("Invalid votes"),
            "votes": tr("Valid and invalid votes"),
        },
        identities={
            "E1": tr("E1: L+P = total on every line"),
            "E2": tr("E2: voters of the three lists = all voters"),
            "E3": tr("E3: all votes = valid + invalid"),
            "E4": tr("E4: all votes = all voters"),
            "E5:received": tr("E5: received = used + returned + not used"),
            "E5:used": tr("E5: used = all voters"),
            "E6": tr("E6: voters no more than listed, disabled no more than voters"),
        },
        parts={
            "listed": tr("listed"),
            "dpt": "DPT",
            "dptb": "DPTb",
            "dpk": "DPK",
            "users": tr("voters"),
            "disabled": tr("disabled"),
            "J": "L+P",
        },
        agrees=tr("agrees"),
        difference=figure_name,
        no_remark=tr("No remark yet"),
        missing=tr("Figures of KPPS not typed in"),
    )


def _record_words() -> RecordWords:
    return RecordWords(
        act=_told_of_a_name,
        means=means_name,
        category=category_name,
        moment=moment,
        added=tr("Added"),
        struck=tr("Struck"),
        off_roll=tr("Voted, on no line in force"),
        stranger=tr("Unknown person"),
        main_desk=tr("Main desk"),
    )


def _told_of_a_name(act: Act) -> str:
    """An act beside a name: that somebody did not come, but never that he was ill or at court."""
    if act.state in UNDER_WAY or act.state is None:
        return act_name(act)
    return tr("Absent")
