"""Refusals around paper, in words."""

from collections.abc import Callable
from typing import Any

from rutan_desk.domain import errors
from rutan_desk.domain.errors import DeskError
from rutan_desk.words.catalog import tr
from rutan_desk.words.exports import table_title


def _seal_unknown(refusal: errors.SealUnknown) -> str:
    return tr(
        "No deed of this registry has the seal {seal}. Check that the right data folder is open."
    ).format(seal=refusal.seal)


def _paper_unreadable(refusal: errors.PaperUnreadable) -> str:
    words = {
        "missing": tr("The file {file} is not there. Nothing was changed."),
        "not_allowed": tr(
            "{file} cannot be read. Close it in other programs, or copy it to another folder."
        ),
        "too_big": tr("{file} is too big for a list of this program."),
        "not_pdf": tr("{file} is not a PDF."),
        "damaged": tr("{file} is damaged or only part of a PDF. Ask for the file again."),
        "encrypted": tr(
            "{file} is locked with a password. Ask for the file without one; lists of this"
            " program never have one."
        ),
    }
    return words[refusal.why].format(file=refusal.file)


def _no_earlier_print(refusal: errors.NoEarlierPrint) -> str:
    return tr(
        "“{report}” was never printed or saved, so nothing can be compared. Print it whole."
    ).format(report=table_title(refusal.report))


def _another_list(refusal: errors.PrintOfAnotherList) -> str:
    return tr(
        "Deed {deed} is a print of “{printed}”, of another list than this “{report}”. Choose a"
        " print of the same list."
    ).format(
        deed=refusal.deed,
        printed=table_title(refusal.printed),
        report=table_title(refusal.report),
    )


def _not_comparable(refusal: errors.PrintNotComparable) -> str:
    return tr("“{report}” cannot be compared with an earlier print. Print it whole.").format(
        report=table_title(refusal.report)
    )


def _not_a_table(refusal: errors.NotATable) -> str:
    return tr("“{report}” is not a table and has no sheet. Save it as a PDF.").format(
        report=table_title(refusal.report)
    )


def _folder_not_empty(refusal: errors.FolderNotEmpty) -> str:
    return tr(
        "There is something in {folder} already. Choose a new or an empty folder; nothing was"
        " written."
    ).format(folder=refusal.folder)


def _retention_invalid(refusal: errors.RetentionInvalid) -> str:
    return tr("A time of {months} months cannot be set: 0 to {most} are possible.").format(
        months=refusal.months, most=refusal.most
    )


def _no_such_pages(refusal: errors.NoSuchPages) -> str:
    return tr(
        "Pages {asked} are not there: this paper has {pages}. Nothing was printed; choose others."
    ).format(asked=refusal.asked, pages=refusal.pages)


def _printer_failed(refusal: errors.PrinterFailed) -> str:
    if not refusal.printer:
        return tr("The file could not be printed to. Choose another place, or save the PDF.")
    return tr(
        "{printer} takes no pages. Look whether it is on and connected, then print again."
    ).format(printer=refusal.printer)


WORDS: dict[type[DeskError], Callable[[Any], str]] = {
    errors.SealUnknown: _seal_unknown,
    errors.PaperUnreadable: _paper_unreadable,
    errors.NothingDue: lambda refusal: tr(
        "Nothing is due yet: nothing was destroyed. “retention” lists what is kept until when."
    ),
    errors.RetentionInvalid: _retention_invalid,
    errors.NoEarlierPrint: _no_earlier_print,
    errors.PrintOfAnotherList: _another_list,
    errors.PrintNotComparable: _not_comparable,
    errors.NotATable: _not_a_table,
    errors.FolderNotEmpty: _folder_not_empty,
    errors.NoSuchPages: _no_such_pages,
    errors.PrinterFailed: _printer_failed,
    errors.FileUnviewable: lambda refusal: tr("This PC has no program to open {file}.").format(
        file=refusal.file
    ),
}
