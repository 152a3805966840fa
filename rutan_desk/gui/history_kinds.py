"""The kinds of deed in words, to choose from: every kind there is a title for."""

from rutan_desk.words.catalog import tr


def kind_words() -> dict[str, str]:
    """What somebody looks for, by what the journal calls it; kin stand together."""
    return {**_people(), **_ktp_el(), **_lists(), **_day(), **_papers(), **_registry()}


def _people() -> dict[str, str]:
    return {
        "import": tr("Imports"),
        "add-person": tr("People added"),
        "admit-person": tr("People admitted"),
        "edit-person": tr("People changed"),
        "bulk-edit": tr("Many people changed"),
        "move-person": tr("Comings and goings"),
        "mark-left": tr("Many people left"),
        "record-revocation": tr("Court decisions"),
        "edit-revocation": tr("Court decisions corrected"),
        "withdraw-revocation": tr("Court decisions withdrawn"),
        "merge-people": tr("Two rows made one person"),
        "decide-different": tr("Two people told apart"),
    }


def _ktp_el() -> dict[str, str]:
    return {
        "record-ktp": tr("Steps of KTP-el"),
        "note-ktp": tr("Notes on KTP-el"),
        "plan-visit": tr("Visits planned"),
        "edit-visit": tr("Visits changed"),
        "fill-visit": tr("Visits filled by rule"),
        "add-to-visit": tr("People put on a visit"),
        "remove-from-visit": tr("People taken off a visit"),
        "visit-results": tr("Results of visits"),
        "close-visit": tr("Visits closed"),
        "cancel-visit": tr("Visits cancelled"),
        "import-ktp-el": tr("Answers of Dukcapil"),
        "repair-nik": tr("NIKs typed again"),
    }


def _lists() -> dict[str, str]:
    return {
        "create-election": tr("Elections made"),
        "edit-election": tr("Elections changed"),
        "choose-election": tr("Elections chosen"),
        "close-election": tr("Elections closed"),
        "make-psu": tr("Repeat votes"),
        "import-list": tr("Voter lists imported"),
        "decide-lines": tr("Lines of lists decided"),
        "record-check": tr("DPT checks"),
        "record-move": tr("Moves filed"),
        "withdraw-move": tr("Moves taken back"),
        "record-letter": tr("Moving letters"),
        "record-moved-back": tr("Moves back home"),
        "save-station": tr("Stations"),
        "remove-station": tr("Stations removed"),
        "assign-station": tr("Stations assigned by hand"),
        "allocate": tr("Allocations to stations"),
        "set-dapils": tr("Dapils"),
    }


def _day() -> dict[str, str]:
    return {
        "day-freeze": tr("Rolls frozen"),
        "day-unfreeze": tr("Freezes taken back"),
        "day-add": tr("Lines put onto the roll"),
        "day-strike": tr("Lines struck from the roll"),
        "day-open": tr("Voting day opened"),
        "day-mark": tr("Marks of voting day"),
        "day-turn-away": tr("People turned away"),
        "day-withdraw": tr("Marks withdrawn"),
        "day-queue": tr("Queue closed"),
        "day-figures": tr("Figures of KPPS"),
        "day-remark": tr("Remarks of voting day"),
        "day-close": tr("Voting day closed"),
        "day-reopen": tr("Voting day reopened"),
        "day-hand-out": tr("Copies handed out"),
        "day-copy": tr("Copies begun"),
        "day-new-desk": tr("Desks that count anew"),
        "day-merge": tr("Notes of other desks"),
        "day-take-over": tr("Copies made the main desk"),
    }


def _papers() -> dict[str, str]:
    return {
        "print": tr("Prints"),
        "batch": tr("Folders of papers"),
        "export": tr("Exports"),
        "export-proposal": tr("Lists for KPU"),
        "proposal-columns": tr("Columns for KPU"),
        "recovery-sheet": tr("Recovery sheets"),
        "retention-plan": tr("Destruction begun"),
        "retention-wipe": tr("Data destroyed"),
    }


def _registry() -> dict[str, str]:
    return {
        "create": tr("Registry made"),
        "change-settings": tr("Settings"),
        "add-officer": tr("Officers added"),
        "remove-officer": tr("Officers removed"),
        "change-role": tr("Roles changed"),
        "change-password": tr("Passwords changed"),
        "recover": tr("Opened with the recovery sheet"),
        "backup": tr("Backups"),
        "restore": tr("Restores"),
        "undo": tr("Undone"),
    }
