"""Everybody as a table that the importer of people reads back as the same people.

For the desk itself: NIK and NKK are whole, as text. The headings are those of the field,
in Indonesian whatever the language of the screen, so that any desk can read the file.
"""

from collections.abc import Callable, Sequence
from datetime import date

from rutan_desk.domain.person import Kind, Person
from rutan_desk.exchange.plain_export import TextTable

_OF_THE_TEXT = frozenset((
    "nik_length", "nik_digits", "nik_empty_pattern", "nik_date", "nik_serial",
))  # fmt: skip
"""Why a NIK is not believed whoever reads it; for other reasons the column stays blank."""


def people_table(people: Sequence[Person], title: str) -> TextTable:
    """One row a person, in the order given; what is not believed is left out."""
    rows = [tuple(text(person) for _, text in _COLUMNS) for person in people]
    return TextTable(title=title, headings=tuple(heading for heading, _ in _COLUMNS), rows=rows)


def _field(name: str) -> Callable[[Person], str]:
    def text(person: Person) -> str:
        value = getattr(person, name)
        if isinstance(value, date):
            return f"{value:%d-%m-%Y}"
        return str(value) if value is not None else ""

    return text


def _nik(person: Person) -> str:
    doubt = person.doubt("nik")
    if person.nik is None and doubt is not None and doubt.code in _OF_THE_TEXT:
        return doubt.text
    return person.nik or ""


def _kind(person: Person) -> str:
    return "Petugas" if person.kind is Kind.STAFF else "WBP"


_COLUMNS: tuple[tuple[str, Callable[[Person], str]], ...] = (
    ("No. Registrasi", _field("register_number")),
    ("Golongan Register", _field("register_class")),
    ("Nomor Induk SDP", _field("sdp_number")),
    ("Nama Lengkap", _field("name")),
    ("Alias", _field("alias")),
    ("NIK", _nik),
    ("NKK", _field("nkk")),
    ("Tempat Lahir", _field("birth_place")),
    ("Tanggal Lahir", _field("birth_date")),
    ("Jenis Kelamin", _field("sex")),
    ("Status Kawin", _field("marital_status")),
    ("Kewarganegaraan", _field("citizenship")),
    ("Nama Ibu", _field("mother")),
    ("Nama Ayah", _field("father")),
    ("Alamat", _field("street")),
    ("RT", _field("rt")),
    ("RW", _field("rw")),
    ("Kode Wilayah", _field("region")),
    ("Wilayah KTP", _field("region_as_written")),
    ("Disabilitas", _field("disability")),
    ("TNI/Polri", _field("service")),
    ("Blok", _field("block")),
    ("Kamar", _field("cell")),
    ("Tanggal Masuk", _field("admitted_on")),
    ("Tanggal Ekspirasi", _field("release_on")),
    ("Jenis Orang", _kind),
)
