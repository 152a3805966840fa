"""What the program noticed about a value, in words."""

from rutan_desk.domain.note import Note
from rutan_desk.words.catalog import tr
from rutan_desk.words.ktp_answer import answer_field_name, answer_notes


def note_text(note: Note) -> str:
    """One note as a short phrase, its detail filled in; unknown codes name their field."""
    words = {**_nik_words(), **_other_words(), **answer_notes()}.get(note.code) or _by_ending(
        note.code
    )
    return words.format(detail=note.detail, field=answer_field_name(note.field))


def _by_ending(code: str) -> str:
    """Words for faults that any field may have: ``sex_unknown``, ``release_on_invalid``."""
    endings = {
        "_unknown": tr("{field} is not recognised, kept as written"),
        "_invalid": tr("{field} cannot be right, kept as written"),
        "_date_cell": tr("{field} stood in a date cell, kept as written"),
    }
    return next(
        (words for ending, words in endings.items() if code.endswith(ending)),
        tr("{field} is doubtful"),
    )


def _nik_words() -> dict[str, str]:
    return {
        "nik_length": tr("NIK does not have 16 digits"),
        "nik_digits": tr("NIK has signs that are no digits"),
        "nik_empty_pattern": tr("NIK is only a placeholder of zeros"),
        "nik_date": tr("the birth date inside the NIK does not exist"),
        "nik_numeric_cell": tr("NIK stood in a number cell, its last digit may be lost"),
        "nik_excel": tr("NIK was damaged by Excel"),
        "nik_duplicate": tr("the same NIK stands with another person: {detail}"),
        "nik_birth_mismatch": tr("the birth date inside the NIK differs; valid by law, check it"),
        "nik_sex_mismatch": tr("the sex inside the NIK differs; valid by law, check it"),
        "nik_region_unknown": tr("the region code inside the NIK is not in the list of today"),
        "nik_serial": tr("NIK ends in 0000; no NIK does, perhaps Excel damaged it"),
        "nik_region_elsewhere": tr("NIK was first issued in another region; valid by law"),
        "nik_is_nomor_induk": tr("15 digits: perhaps the Nomor Induk of SDP, not the NIK"),
        "nik_masked": tr("KPU hid digits of the NIK"),
        "nik_twice_in_list": tr("another line of the list has the same NIK"),
        "nkk_masked": tr("KPU hid digits of the NKK"),
        "nkk_length": tr("NKK does not have 16 digits"),
        "nkk_digits": tr("NKK has signs that are no digits"),
        "nkk_empty_pattern": tr("NKK is only a placeholder of zeros"),
        "nkk_numeric_cell": tr("NKK stood in a number cell, its last digit may be lost"),
        "nkk_excel": tr("NKK was damaged by Excel"),
    }


def _other_words() -> dict[str, str]:
    return {
        "register_duplicate": tr("the same register number stands with another person: {detail}"),
        "register_class_unknown": tr("the register class cannot be read from the number"),
        "birth_date_invalid": tr("this birth date does not exist"),
        "birth_date_future": tr("the birth date lies in the future"),
        "name_missing": tr("the line has no name"),
        "foreigner": tr("a foreign citizen"),
        "possible_same_person": tr("perhaps the same person as {detail}"),
        "kept_by_hand": tr("{field} was typed by an officer and is kept"),
        "month_first": tr("dates of this column were read with the month first; check them"),
        "readmitted": tr("had left and is in the file again"),
        "struck_by_kpu": tr("KPU marked the line with code {detail}: no longer a voter"),
        "ktp_el_unknown": tr("KTP-el is neither S nor B, kept as written"),
        "service_hint": tr("the occupation names TNI or Polri; check whether in active service"),
    }
