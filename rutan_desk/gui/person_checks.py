"""What is to be said about a person while it is typed: wrong, odd, or in order."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from rutan_desk.domain.nik import NikCheck, check_nik
from rutan_desk.domain.note import Level, Note, error
from rutan_desk.exchange.dates import birth_fault
from rutan_desk.gui.rows_model import Tone
from rutan_desk.store.regions import known_districts
from rutan_desk.words.catalog import tr
from rutan_desk.words.notes import note_text
from rutan_desk.words.people import sex_name
from rutan_desk.words.values import short_day

Said = dict[str, tuple[str, Tone]]
_NKK_DIGITS = 16


def person_findings(
    values: Mapping[str, Any], today: date, holder_of: Callable[[str], str | None]
) -> Said:
    """Per field a sentence and how grave it is; red stands in the way of saving.

    ``holder_of`` names somebody else who has that NIK, or nobody.
    """
    said: Said = {}
    if values.get("nik"):
        said["nik"] = _nik(values, today, holder_of)
    if values.get("nkk") and not _is_nkk(values["nkk"]):
        said["nkk"] = _sentence(error("nkk_length", "nkk")), Tone.RED
    born, admitted, release = (
        values.get(name) for name in ("birth_date", "admitted_on", "release_on")
    )
    fault = birth_fault(born, today) if born else None
    if fault:
        said["birth_date"] = _sentence(error(fault, "birth_date")), Tone.RED
    if admitted and release and release < admitted:
        said["release_on"] = tr("The release lies before the admission."), Tone.RED
    elif admitted and admitted > today:
        said["admitted_on"] = tr("This day has not come yet."), Tone.AMBER
    return said


def _nik(
    values: Mapping[str, Any], today: date, holder_of: Callable[[str], str | None]
) -> tuple[str, Tone]:
    check = check_nik(
        values["nik"],
        today=today,
        born=values.get("birth_date"),
        sex=values.get("sex"),
        home=values.get("region"),
        districts=known_districts(),
    )
    if check.number is None:
        faults = [_sentence(note) for note in check.notes if note.level is Level.ERROR]
        return " ".join(faults), Tone.RED
    holder = holder_of(check.number)
    if holder is not None:
        taken = tr("This NIK belongs to {holder} already. Compare both KTP-el.")
        return taken.format(holder=holder), Tone.RED
    inside = _inside(check)
    if check.notes:
        return " ".join([*map(_sentence, check.notes), inside]), Tone.AMBER
    return inside, Tone.GREY


def _inside(check: NikCheck) -> str:
    """The birth date and the sex that the number itself says."""
    says = tr("The NIK says: born {day}, {sex}.")
    return says.format(day=short_day(check.birth_date), sex=sex_name(check.sex))


def _is_nkk(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) == _NKK_DIGITS and bool(text.strip("0"))


def _sentence(note: Note) -> str:
    text = note_text(note).removesuffix(": ")
    return f"{text[:1].upper()}{text[1:]}."
