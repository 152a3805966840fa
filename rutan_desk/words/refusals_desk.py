"""Refusals around people, deeds, elections and paper, in words."""

from collections.abc import Callable
from typing import Any

from rutan_desk.domain import errors
from rutan_desk.domain.errors import DeskError
from rutan_desk.domain.note import error
from rutan_desk.words.catalog import tr
from rutan_desk.words.notes import note_text
from rutan_desk.words.people import field_name, movement_name, presence_name


def _person_unknown(refusal: errors.PersonUnknown) -> str:
    return tr("There is no person number {number} in the registry. Search again.").format(
        number=refusal.person_id
    )


def _nik_taken(refusal: errors.NikTaken) -> str:
    return tr(
        "The NIK {nik} already belongs to {holder}. Nothing was saved. Compare both KTP-el first."
    ).format(nik=refusal.masked, holder=refusal.holder)


def _nik_invalid(refusal: errors.NikInvalid) -> str:
    return tr("The NIK {nik} cannot be right: {why}. Nothing was saved.").format(
        nik=refusal.masked, why=note_text(error(refusal.code, "nik"))
    )


def _name_missing(refusal: errors.NameMissing) -> str:
    return tr("A name is needed. Nothing was saved.")


def _region_unknown(refusal: errors.RegionUnknown) -> str:
    return tr("There is no region with the code {region}. Nothing was saved.").format(
        region=refusal.region
    )


def _movement_impossible(refusal: errors.MovementImpossible) -> str:
    return tr("{name} is {presence}; “{movement}” cannot follow. Nothing was saved.").format(
        name=refusal.name,
        presence=presence_name(refusal.presence),
        movement=movement_name(refusal.movement),
    )


def _revocation_invalid(refusal: errors.RevocationInvalid) -> str:
    if refusal.why == "withdrawn":
        return tr("This revocation is already withdrawn. Nothing was saved.")
    if refusal.why == "dates":
        return tr("The revocation ends before it starts. Nothing was saved. Check the dates.")
    return tr("A revocation needs the number of the decision and the court. Nothing was saved.")


def _revocation_unknown(refusal: errors.RevocationUnknown) -> str:
    return tr("There is no court decision number {number} in the registry.").format(
        number=refusal.revocation_id
    )


def _bulk_impossible(refusal: errors.BulkImpossible) -> str:
    words = (
        tr("The field “{field}” cannot hold this value. Nothing was saved.")
        if refusal.why == "value"
        else tr("The field “{field}” differs from person to person. Change it one by one.")
    )
    return words.format(field=field_name(refusal.field))


def _logo_unusable(refusal: errors.LogoUnusable) -> str:
    words = {
        "size": tr("The file “{file}” is larger than 5 MB. Choose a smaller picture."),
        "svg": tr("The SVG “{file}” is damaged. Save the logo as PNG and choose that."),
    }
    other = tr("The file “{file}” is no picture that can be read. Choose a PNG, JPEG or SVG.")
    return words.get(refusal.why, other).format(file=refusal.file)


def _deed_unknown(refusal: errors.DeedUnknown) -> str:
    return tr("There is no deed number {number} in the history.").format(number=refusal.deed_id)


def _not_undoable(refusal: errors.NotUndoable) -> str:
    return tr("Deed number {number} cannot be undone: it changed no data of people.").format(
        number=refusal.deed_id
    )


def _changed_since(refusal: errors.ChangedSince) -> str:
    return tr(
        "Deed number {number} can no longer be undone: the same data was changed later by deed"
        " number {later}. Undo that one first."
    ).format(number=refusal.deed_id, later=refusal.later)


def _nothing_to_undo(refusal: errors.NothingToUndo) -> str:
    return tr("There is nothing to redo.") if refusal.redo else tr("There is nothing to undo.")


def _election_unknown(refusal: errors.ElectionUnknown) -> str:
    if not refusal.election:
        return tr("No election is active. Choose one in the settings.")
    return tr("There is no election {election}. Known: {known}.").format(
        election=refusal.election, known=", ".join(refusal.known) or "-"
    )


def _preset_unknown(refusal: errors.PresetUnknown) -> str:
    return tr("There is no preset {preset}. Known: {known}.").format(
        preset=refusal.preset, known=", ".join(refusal.known)
    )


def _profile_invalid(refusal: errors.ProfileInvalid) -> str:
    return tr("The election profile {profile} is not usable: check the key {key}.").format(
        profile=refusal.profile, key=refusal.key
    )


def _report_unknown(refusal: errors.ReportUnknown) -> str:
    return tr("There is no report {report}. Known: {known}.").format(
        report=refusal.report, known=", ".join(refusal.known)
    )


def _station_unknown(refusal: errors.StationUnknown) -> str:
    if not refusal.station and not refusal.known:
        return tr("This election has no special station yet. Nothing was changed. Add it first.")
    if not refusal.station:
        return tr("Say which station it is: {known}. Nothing was changed.").format(
            known=", ".join(refusal.known)
        )
    return tr("There is no station {station}. Known: {known}.").format(
        station=refusal.station, known=", ".join(refusal.known) or "-"
    )


WORDS: dict[type[DeskError], Callable[[Any], str]] = {
    errors.PersonUnknown: _person_unknown,
    errors.NikTaken: _nik_taken,
    errors.NikInvalid: _nik_invalid,
    errors.NameMissing: _name_missing,
    errors.RegionUnknown: _region_unknown,
    errors.MovementImpossible: _movement_impossible,
    errors.RevocationInvalid: _revocation_invalid,
    errors.RevocationUnknown: _revocation_unknown,
    errors.BulkImpossible: _bulk_impossible,
    errors.LogoUnusable: _logo_unusable,
    errors.DeedUnknown: _deed_unknown,
    errors.NotUndoable: _not_undoable,
    errors.ChangedSince: _changed_since,
    errors.NothingToUndo: _nothing_to_undo,
    errors.ElectionUnknown: _election_unknown,
    errors.PresetUnknown: _preset_unknown,
    errors.ProfileInvalid: _profile_invalid,
    errors.ReportUnknown: _report_unknown,
    errors.StationUnknown: _station_unknown,
}
