"""The labels of every printed page, in the language in force."""

from datetime import datetime

from rutan_desk.domain.election import Election
from rutan_desk.exchange.model import Outcome
from rutan_desk.ops.import_summary import ImportPaperWords
from rutan_desk.ops.printing import PaperWords, RecoveryPaperWords
from rutan_desk.reports.import_summary import ImportWords
from rutan_desk.reports.imprint import PageWords
from rutan_desk.reports.recovery_sheet import RecoveryWords
from rutan_desk.reports.roll_sheet import RollWords
from rutan_desk.words.catalog import tr
from rutan_desk.words.imports import outcome_name, skipped_reason
from rutan_desk.words.moments import full_day, moment
from rutan_desk.words.notes import note_text
from rutan_desk.words.people import field_name
from rutan_desk.words.purposes import default_purpose
from rutan_desk.words.values import masked_text


def page_words() -> PageWords:
    """The frame of every page."""
    return PageWords(
        notice=tr("Daftar bantu, bukan formulir resmi KPU (helper list, not an official KPU form)"),
        page=tr("Page {page} of {pages}"),
        list_id=tr("List"),
        seal=tr("Seal"),
        printed=tr("Printed {at} by {officer}"),
        page_counts=tr("This page: {count} voters (L {male}, P {female})"),
        list_counts=tr("Whole list: {count} voters (L {male}, P {female})"),
        demo="CONTOH",
        demo_notice=tr("Invented people, for practice only"),
        copy=tr("Copy {copy}"),
        purpose=tr("purpose: {purpose}"),
        proof=tr("Code: list, seal and counts, to check this paper"),
    )


def roll_words() -> RollWords:
    """The roll (daftar hadir pemilih)."""
    return RollWords(
        title="DAFTAR HADIR PEMILIH",
        day=tr("Voting day"),
        station=tr("Station"),
        place=tr("Place"),
        region=tr("Region"),
        voters=tr("Voters"),
        number=tr("No."),
        name=tr("Name"),
        sex=tr("L/P"),
        age=tr("Age"),
        nik=tr("NIK"),
        address=tr("KTP-el address"),
        disability=tr("Dis."),
        signature=tr("Signature"),
        alias=tr("alias {alias}"),
        disability_mark=tr("D"),
        disability_legend=tr("{mark}: voter with a disability; offer help"),
        sex_legend=tr("L: male, P: female"),
        nik_legend=tr("NIK: only the first six digits are printed"),
        replaced_legend=tr("?: a letter that cannot be printed"),
        empty=tr(
            "Nobody is on this list: no one in the registry has the right to vote on the day."
        ),
        totals=tr("Recapitulation"),
        male=tr("Male (L)"),
        female=tr("Female (P)"),
        sex_unknown=tr("Not known"),
        no_sex=tr("no L/P: {count}"),
        total=tr("Total"),
        on_the_list=tr("Voters on the list"),
        with_disability=tr("of them with a disability"),
        attended=tr("Present (filled in by KPPS)"),
        attended_with_disability=tr("of them with a disability (filled in by KPPS)"),
        signed_at="{place}, ....................................",
    )


def recovery_words() -> RecoveryWords:
    """The recovery sheet."""
    return RecoveryWords(
        title=tr("RECOVERY SHEET"),
        secret=tr("SECRET: keep it sealed"),
        what=tr(
            "This sheet holds the key of the registry. Whoever has it can read everything in"
            " it; without it, lost passwords mean lost data."
        ),
        prison=tr("Prison"),
        registry=tr("Registry"),
        made=tr("Made"),
        groups=tr("Recovery key"),
        alphabet=tr(
            "Eight groups of eight digits and letters. I, L, O and U are not used; small letters"
            " are the same. A typing mistake is found in its own group."
        ),
        qr=tr("The code beside and the line below it hold the same key: scan it or copy it."),
        use_title=tr("When it is needed"),
        uses=(
            tr("The password of every head is forgotten, or kunci.json is lost."),
            tr("Start Rutan Desk, choose the data folder and then “Open with the recovery sheet”."),
            tr("Type the eight groups or scan the code, and give a new password."),
        ),
        keep_title=tr("How it is kept"),
        keeping=(
            tr("In a sealed and signed envelope in the safe of the head of the Rutan."),
            tr("Never beside the computer, never as a photograph, never sent."),
        ),
        replaces_title=tr("When it is replaced"),
        replaces=(
            tr(
                "Removing an officer gives the registry a new key: print a new sheet and destroy"
                " this one."
            ),
        ),
        handover=tr("Handed over in a sealed envelope:"),
        signed_at="{place}, ....................................",
    )


def roll_paper(election: Election, now: datetime, purpose: str = "") -> PaperWords:
    """Everything the roll of an election says that is not data."""
    return PaperWords(
        page=page_words(),
        roll=roll_words(),
        day=full_day(election.day),
        printed_at=moment(now),
        signatories=signature_titles(),
        receiver=tr("For KPPS"),
        purpose=purpose,
    )


def recovery_paper(now: datetime) -> RecoveryPaperWords:
    """Everything the recovery sheet says that is not data."""
    return RecoveryPaperWords(
        page=page_words(),
        sheet=recovery_words(),
        made_at=moment(now),
        signatories=handover_titles(),
    )


def import_words() -> ImportWords:
    """The summary of an import."""
    return ImportWords(
        title=tr("SUMMARY OF AN IMPORT"),
        file=tr("File"),
        sheet=tr("Sheet"),
        heading_row=tr("Row of headings"),
        rows=tr("Rows read"),
        row=tr("Row"),
        name=tr("Name"),
        outcome=tr("Result"),
        details=tr("What changed, and what to look at"),
        empty=tr("Nothing changed and nothing needs a look."),
        page_counts=tr("This page: {count} lines"),
        list_counts=tr("Whole summary: {count} lines"),
    )


def import_paper(now: datetime) -> ImportPaperWords:
    """Everything the summary of an import says that is not data."""
    outcomes = [outcome_name(one) for one in Outcome]
    missing, skipped = tr("Not in the file"), tr("Skipped")
    new, changed, unchanged, refused = outcomes
    return ImportPaperWords(
        page=page_words(),
        sheet=import_words(),
        printed_at=moment(now),
        receiver=tr("For the desk itself"),
        purpose=default_purpose("import-summary"),
        counts=(new, changed, unchanged, refused, missing, skipped),
        missing=missing,
        skipped=skipped,
        outcome=outcome_name,
        change=change_text,
        note=note_text,
        why=skipped_reason,
    )


def change_text(field: str, old: object, new: object) -> str:
    """A changed field as paper may show it: NIK and NKK masked, the register unsaid (T10)."""
    if field in ("register_number", "register_class"):
        return tr("{field} changed").format(field=field_name(field))
    return tr("{field}: {old}, now {new}").format(
        field=field_name(field), old=masked_text(field, old), new=masked_text(field, new)
    )


def signature_titles() -> tuple[str, str]:
    """Who signs the roll: the head of the KPPS, and the head of the prison."""
    return tr("Head of the KPPS"), tr("Head of the Rutan")


def handover_titles() -> tuple[str, str]:
    """Who hands the recovery sheet over, and who receives it."""
    return tr("Handed over by"), tr("Received by")
