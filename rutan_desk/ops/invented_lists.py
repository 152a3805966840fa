"""An invented voter list (DPT) for the demo: what KPU might send for its special station."""

from collections.abc import Callable, Sequence
from random import Random

from rutan_desk.domain.person import Person

LIST_HEADINGS = (
    "No", "No KK", "NIK", "Nama", "Tempat Lahir", "Tanggal Lahir", "Status Perkawinan",
    "Jenis Kelamin", "Jalan/Dukuh", "RT", "RW", "Disabilitas", "Status KTP-el", "Keterangan",
)  # fmt: skip
_NOBODY = ("SUKARDI TAKDIKENAL", "PONIMIN TAKDIKENAL", "YATNO TAKDIKENAL")
Line = dict[str, str]


def voter_list(random: Random, people: Sequence[Person]) -> list[tuple[str, ...]]:
    """A list of about half of the people, headings first, with what KPU's lists get wrong.

    That is another spelling of a name, a digit of a NIK, no NIK, and people nobody knows.
    Whoever is first in ``people`` is surely on it.
    """
    wanted = len(people) // 2
    sure, others = people[: min(6, wanted)], people[min(6, wanted) :]
    chosen = sorted(
        [*sure, *random.sample(others, wanted - len(sure))], key=lambda one: (one.name, one.id)
    )
    lines = [_line(one) for one in chosen]
    for line, spoil in zip(lines[3::9], _SPOILS * len(lines), strict=False):
        spoil(line)
    if lines:
        lines += [{"Nama": name, "Jenis Kelamin": "L"} for name in _NOBODY]
    for number, line in enumerate(lines):
        line["No"] = str(number + 1)
    return [LIST_HEADINGS, *(tuple(line.get(one, "") for one in LIST_HEADINGS) for line in lines)]


def _line(person: Person) -> Line:
    return {
        "No KK": person.nkk or "",
        "NIK": person.nik or "",
        "Nama": person.name,
        "Tempat Lahir": person.birth_place or "",
        "Tanggal Lahir": f"{person.birth_date:%d|%m|%Y}" if person.birth_date else "",
        "Status Perkawinan": person.marital_status or "",
        "Jenis Kelamin": person.sex or "",
        "Jalan/Dukuh": person.street or "",
        "RT": person.rt or "",
        "RW": person.rw or "",
        "Disabilitas": person.disability or "0",
        "Status KTP-el": "S",
    }


def _other_spelling(line: Line) -> None:
    line["Nama"] = line["Nama"].replace("DWI", "DWIE").replace("SU", "SOE", 1)
    line["NIK"] = ""


def _wrong_digit(line: Line) -> None:
    last = line["NIK"][-1:]
    line["NIK"] = line["NIK"][:-1] + ("7" if last != "7" else "8") if last else ""


def _no_number(line: Line) -> None:
    line["NIK"] = ""


_SPOILS: list[Callable[[Line], None]] = [_other_spelling, _wrong_digit, _no_number]
