"""Invented people for demo and practice: Javanese-style names, serials 9xxx, no one real."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import count
from random import Random

HEADINGS = (
    "No", "No. Registrasi", "Nama Lengkap", "Nm Alias 1", "NIK", "NKK", "Tempat, Tgl Lahir", "JK",
    "Status Kawin", "Kewarganegaraan", "Alamat", "RT", "RW", "Kode Wilayah", "Disabilitas",
    "Blok / Kamar", "Tgl Msk UPT", "Tgl Ekspirasi",
)  # fmt: skip
STAFF_HEADINGS = (
    "No", "Nama Pegawai", "NIK", "Tempat, Tgl Lahir", "JK", "Status Kawin", "Kode Wilayah",
    "Jenis Orang",
)  # fmt: skip
_MEN = (
    "SUTRISNO", "WAGIMAN", "BAMBANG", "AGUS", "SLAMET", "PAIJO", "NGATEMIN", "DWI", "TRI", "EKO",
    "JOKO", "SUGENG", "KASNO", "PARMIN", "TUKIRAN", "SUWARDI", "RIYANTO", "HENDRIK", "ANDI",
    "TEGUH", "WIDODO", "SURYONO", "MARGONO", "PURNOMO", "IMAM", "YUSUF", "ARIF", "RUDI", "FAJAR",
    "GALIH", "DIMAS", "RENDRA",
)  # fmt: skip
_WOMEN = (
    "SITI", "ENDANG", "SRI", "KASMIRAH", "WATI", "RATNA", "DEWI", "LESTARI", "TUTIK", "RUKMINI",
    "YUNI", "NUR",
)  # fmt: skip
_SECOND = (
    "RAHARJO", "NUGROHO", "SANTOSO", "PRASETYO", "WIBOWO", "HIDAYAT", "SETIAWAN", "SUSANTO",
    "KUSUMO", "SAPUTRO", "UTOMO", "HARTONO", "WAHYUDI", "SUPRIYADI", "PAMUNGKAS", "CAHYONO",
    "MULYONO", "GUNAWAN", "ISKANDAR", "SUBEKTI", "HANDOKO",
)  # fmt: skip
_PLACES = {
    "33.16.09": "BLORA", "33.16.08": "BLORA", "33.16.05": "BLORA", "33.16.02": "BLORA",
    "33.16.13": "BLORA", "33.15.13": "GROBOGAN", "33.17.10": "REMBANG", "33.18.10": "PATI",
    "33.74.05": "SEMARANG", "35.22.15": "BOJONEGORO", "34.04.07": "SLEMAN",
}  # fmt: skip
_CLASSES = ("A.I", "A.II", "A.III", "B.I", "B.I", "B.I", "B.IIa", "B.IIb")
Row = dict[str, str]


def inmates(random: Random, number: int, day: date) -> list[tuple[str, ...]]:
    """A spreadsheet of inmates, headings first; ``day`` is the day of voting.

    The first lines are the hard cases (as many as fit into ``number``).
    """
    serial = count(9001)
    rows = [_inmate(random, place, day, serial) for place in range(number)]
    for row, change in zip(rows, _hard_cases(day), strict=False):
        change(row)
    _share(rows, "NIK", 10, 11)
    _share(rows, "Nama Lengkap", 12, 13)
    _addresses(rows)
    _no_numbers(rows)
    for place, row in enumerate(rows):
        row["No"] = str(place + 1)
    return [HEADINGS, *(tuple(row[heading] for heading in HEADINGS) for row in rows)]


def staff(random: Random, number: int, day: date) -> list[tuple[str, ...]]:
    """A spreadsheet of staff who vote with the inmates, headings first."""
    serial = count(9701)
    rows = []
    for place in range(number):
        row = _inmate(random, place, day, serial)
        row |= {"No": str(place + 1), "Jenis Orang": "Petugas"}
        row["Nama Pegawai"] = row["Nama Lengkap"]
        rows.append(tuple(row[heading] for heading in STAFF_HEADINGS))
    return [STAFF_HEADINGS, *rows]


def _inmate(random: Random, place: int, day: date, serial: Iterator[int]) -> Row:
    woman = random.random() < 0.08
    names = [random.choice(_WOMEN if woman else _MEN), random.choice(_SECOND)]
    if random.random() < 0.15:
        names.append(("BINTI " if woman else "BIN ") + random.choice(_MEN))
    born = day - timedelta(days=random.randint(19 * 366, 62 * 365))
    region = random.choice([*_PLACES, "33.16.09", "33.16.09", "33.16.05"])
    admitted = day - timedelta(days=random.randint(60, 900))
    return {
        "No. Registrasi": f"{random.choice(_CLASSES)}.{place + 1:03}/{admitted.year}",
        "Nama Lengkap": " ".join(names),
        "Nm Alias 1": random.choice(_MEN) if random.random() < 0.06 else "",
        "NIK": _nik(region, born, woman, next(serial)),
        "NKK": _nik(region, admitted, False, 9000 + place % 999 + 1) if place % 3 else "",
        "Tempat, Tgl Lahir": f"{_PLACES[region]}, {born:%d-%m-%Y}",
        "JK": "P" if woman else "L",
        "Status Kawin": random.choice("BSSP"),
        "Kewarganegaraan": "WNI",
        "Alamat": f"DUKUH CONTOH {random.randint(1, 40)}",
        "RT": f"{random.randint(1, 9):03}",
        "RW": f"{random.randint(1, 6):03}",
        "Kode Wilayah": region,
        "Disabilitas": random.choice("136") if random.random() < 0.03 else "",
        "Blok / Kamar": f"{'W' if woman else random.choice('ABC')}-{random.randint(1, 12):02}",
        "Tgl Msk UPT": f"{admitted:%d/%m/%Y}",
        "Tgl Ekspirasi": f"{admitted + timedelta(days=random.randint(300, 2500)):%d/%m/%Y}",
    }


def _nik(region: str, day: date, woman: bool, serial: int) -> str:
    inside = f"{day.day + (40 if woman else 0):02}{day:%m%y}"
    return f"{region.replace('.', '')}{inside}{(serial - 9001) % 999 + 9001:04}"


def _hard_cases(day: date) -> list[Callable[[Row], None]]:
    """What goes wrong in real exports, one invented person each."""

    def put(**values: str) -> Callable[[Row], None]:
        named = {"nik": "NIK", "born": "Tempat, Tgl Lahir", "marital": "Status Kawin"}
        return lambda row: row.update(
            {named.get(name, name.replace("_", " ")): value for name, value in values.items()}
        )

    def young(marital: str, serial: int) -> Callable[[Row], None]:
        def change(row: Row) -> None:
            born = day.replace(year=day.year - 17) + timedelta(days=40)
            row["NIK"] = _nik("33.16.09", born, False, serial)
            row |= {"Tempat, Tgl Lahir": f"BLORA, {born:%d-%m-%Y}", "JK": "L"}
            row["Status Kawin"] = marital

        return change

    def foreigner(row: Row) -> None:
        row |= {"Nama Lengkap": "LIM CONTOH HOCK", "Kewarganegaraan": "MALAYSIA", "NIK": ""}

    def twin(given: str, serial: int) -> Callable[[Row], None]:
        def change(row: Row) -> None:
            row |= {"Nama Lengkap": f"{given} KEMBAR CONTOH", "JK": "L"}
            row |= {"Tempat, Tgl Lahir": "BLORA, 05-05-1995", "Kode Wilayah": "33.16.09"}
            row["NIK"] = f"331609050595{serial}"

        return change

    long_alias = (
        "RADEN MAS PANJANG SEKALI NAMANYA CONTOH SAJA ALIAS SI GEMBUL DARI KAMPUNG SEBERANG KALI"
    )
    return [
        put(nik=""),
        put(nik="3,31609E+15"),
        put(nik="331609010190900"),
        put(nik="0000000000000000"),
        foreigner,
        young("S", 9990),
        young("B", 9991),
        twin("WAHYU", 9995),
        twin("WAHYONO", 9996),
        put(Nama_Lengkap=long_alias),
        put(),
        put(),
        put(),
        put(),
        put(born="BLORA, 31-02-1990"),
        put(born="REMBANG, -"),
        put(nik="3316094101889998", JK="L"),
    ]


def _addresses(rows: list[Row]) -> None:
    """Some come without the address of their KTP-el, and some from the station's own desa."""
    for row in rows[18::10]:
        row |= {"Kode Wilayah": "", "Alamat": "", "RT": "", "RW": ""}
    for row in rows[23::24]:
        row["Kode Wilayah"] = "33.16.09.1016"


def _no_numbers(rows: list[Row]) -> None:
    """Transferees come without a NIK, as everywhere."""
    for row in rows[30:33]:
        row["NIK"] = ""


def _share(rows: list[Row], heading: str, one: int, other: int) -> None:
    """Two lines with the same value: a double NIK, two people of one name."""
    if len(rows) > max(one, other):
        rows[other][heading] = rows[one][heading]
