"""Refusals around spreadsheets, in words."""

from collections.abc import Callable
from typing import Any

from rutan_desk.domain import errors
from rutan_desk.domain.errors import DeskError
from rutan_desk.words.catalog import tr


def _sheet_unreadable(refusal: errors.SheetUnreadable) -> str:
    words = {
        "empty": tr("{file} is empty. Nothing was changed. Export it again."),
        "truncated": tr(
            "{file} is damaged or was not copied whole. Nothing was changed. Copy or export it"
            " again."
        ),
        "encrypted": tr(
            "{file} is protected by a password. Nothing was changed. Save it without a"
            " password, then import it."
        ),
        "unknown": tr(
            "{file} is not a spreadsheet this program can read. Nothing was changed. Save it as"
            " .xlsx, .xls, .ods or .csv."
        ),
        "too_big": tr(
            "{file} is far too big for a list of people. Nothing was changed. Check that it is"
            " the right file."
        ),
        "missing": tr("The file {file} is not there. Nothing was changed."),
        "not_allowed": tr(
            "{file} cannot be opened. Nothing was changed. Close it in Excel, or copy it to"
            " another folder."
        ),
    }
    return words[refusal.why].format(file=refusal.file)


def _headings_not_found(refusal: errors.HeadingsNotFound) -> str:
    return tr(
        "No row with headings such as Nama and No. Registrasi was found in {file}. Nothing was"
        " changed. Check that it is a list of people with its headings above it."
    ).format(file=refusal.file)


def _mapping_invalid(refusal: errors.MappingInvalid) -> str:
    if refusal.heading:
        return tr(
            "The file has no column “{heading}” for the field {field}. Nothing was changed."
        ).format(heading=refusal.heading, field=refusal.field)
    return tr("There is no field named {field}. Nothing was changed.").format(field=refusal.field)


def _plan_stale(refusal: errors.PlanStale) -> str:
    return tr(
        "The registry was changed after {file} was compared with it. Nothing was imported."
        " Read the file again."
    ).format(file=refusal.file)


def _format_unknown(refusal: errors.FormatUnknown) -> str:
    return tr("{file} cannot be written. Choose a name that ends in one of {known}.").format(
        file=refusal.file, known=", ".join(refusal.known)
    )


def _nothing_to_export(refusal: errors.NothingToExport) -> str:
    return tr("There is nothing to export: the table has no rows. No file was written.")


WORDS: dict[type[DeskError], Callable[[Any], str]] = {
    errors.SheetUnreadable: _sheet_unreadable,
    errors.HeadingsNotFound: _headings_not_found,
    errors.MappingInvalid: _mapping_invalid,
    errors.PlanStale: _plan_stale,
    errors.FormatUnknown: _format_unknown,
    errors.NothingToExport: _nothing_to_export,
}
