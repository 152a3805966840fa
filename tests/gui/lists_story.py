"""The story both the tests and the pictures use: a list of 83 names against 174 inmates."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from rutan_desk.domain.movement import Movement
from rutan_desk.domain.nik import masked
from rutan_desk.domain.person import Person
from rutan_desk.domain.settings import Settings
from rutan_desk.ops.people import mark_left
from rutan_desk.ops.registry import create_registry
from rutan_desk.store.journal import deed
from rutan_desk.store.people import all_people, save_people
from rutan_desk.store.profiles import load_profile
from rutan_desk.store.registry import Clock, Registry
from tests import moulds
from tests.conftest import PASSWORD, MakePerson
from tests.exchange.files import write_xlsx

HEAD = "Budi Contoh"
TITLES = ["No", "No KK", "NIK", "Nama", "Tempat Lahir", "Tanggal Lahir", "Jenis Kelamin"]
_SOUNDS = ("BA", "CE", "DI", "FO", "GU", "HA", "JE", "KI", "LO", "MU")


def spelled(number: int) -> str:
    """An invented name that is like no other."""
    return "".join(_SOUNDS[int(digit)] for digit in f"{number:03}")


def make_story(folder: Path, clock: Clock, make_person: MakePerson) -> None:
    """174 inmates two weeks before the day, four of them gone (two free, two moved)."""
    moulds.cast(("story", clock()), folder, lambda place: _story(place, clock, make_person))


def _story(folder: Path, clock: Clock, make_person: MakePerson) -> Registry:
    settings = Settings(
        prison="Rutan Contoh",
        station_number="901",
        station_place="Aula Rutan Contoh",
        station_region="33.16.09.1016",
    )
    day = clock().date() + timedelta(days=14)
    election = replace(load_profile("pemilu-nasional-2029"), name="Pemilu Contoh", day=day)
    registry = create_registry(
        folder, HEAD, PASSWORD, clock, settings=settings, election=election, preset="blora"
    )
    with deed(registry.db, registry.desk, "add-person", {"name": "174"}) as act:
        save_people(act, [_inmate(make_person, number) for number in range(1, 175)])
    gone = [one.id for one in by_number(all_people(registry.db))[76:80]]
    today = clock().date()
    mark_left(registry.db, registry.desk, gone[:2], Movement.RELEASED, today)
    mark_left(registry.db, registry.desk, gone[2:], Movement.TRANSFERRED, today)
    return registry


def _inmate(make_person: MakePerson, number: int) -> Person:
    born = date(1970 + number % 30, 1 + number % 12, 1 + number % 28)
    made = make_person(number, name=f"{spelled(number)} CONTOH {spelled(999 - number)}")
    return replace(made, birth_date=born, region="33.16.09.1015")


def by_number(people: Sequence[Person]) -> list[Person]:
    """In the order of their register numbers."""
    return sorted(people, key=lambda one: one.register_number or "")


def story_rows(people: Sequence[Person]) -> list[list[object]]:
    """50 by NIK, 20 hidden, 6 misspelt, 4 gone since, 3 that are nobody of ours."""
    known = by_number(people)
    rows = [_row(one, one.nik or "") for one in known[:50]]
    rows += [_row(one, masked(one.nik)) for one in known[50:70]]
    rows += [_row(one, "", f"{one.name[:-1]}H ALIAS KANCIL") for one in known[70:76]]
    rows += [_row(one, one.nik or "") for one in known[76:80]]
    rows += [
        ["", "", f"352201010170{at:04}", f"BUKAN {spelled(900 + at)}", "", "01-01-1970", "L"]
        for at in range(1, 4)
    ]
    numbered: list[list[object]] = [[str(at), *row[1:]] for at, row in enumerate(rows, 1)]
    return [["DAFTAR PEMILIH TETAP TPS 901"], [], list(TITLES), *numbered]


def _row(person: Person, nik: str, name: str = "") -> list[object]:
    born = f"{person.birth_date:%d-%m-%Y}" if person.birth_date else ""
    return ["", "", nik, name or person.name, "", born, "L"]


def story_file(folder: Path, people: Sequence[Person]) -> Path:
    """KPU's list as it came."""
    return write_xlsx(folder / "DPT TPS 901.xlsx", story_rows(people), name="TPS 901")
