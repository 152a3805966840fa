"""A registry of invented people, made by the same deeds an officer does."""

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from random import Random

from rutan_desk.domain.movement import Movement, Revocation, RevokedRight
from rutan_desk.domain.officer import Role
from rutan_desk.domain.person import Kind, Service
from rutan_desk.domain.settings import Settings
from rutan_desk.ops import people
from rutan_desk.ops.demo_ktp import furnish_ktp
from rutan_desk.ops.demo_lists import STATION_REGION, furnish_demo
from rutan_desk.ops.importing import apply_people, preview_people
from rutan_desk.ops.invented import inmates, staff
from rutan_desk.ops.officers import add_officer
from rutan_desk.ops.registry import NEXT_ELECTION, create_registry
from rutan_desk.store.elections import active_election
from rutan_desk.store.people import all_people
from rutan_desk.store.profiles import load_profile
from rutan_desk.store.registry import Clock, Registry

HEAD, PASSWORD = "Contoh Kepala", "contoh-2029"


@dataclass(frozen=True, slots=True)
class Demo:
    """An open demo registry and how to open it again."""

    registry: Registry
    officer: str
    password: str


def make_demo(folder: Path, clock: Clock, *, inmate_count: int = 212, seed: int = 1) -> Demo:
    """Fill ``folder`` with ``inmate_count`` invented inmates, 14 staff and every hard case.

    Two stations, Blora's dapils, a voter list of KPU, people in every state of moving and of
    the KTP-el, and two visits of Dukcapil.

    The same seed gives the same people. Raises ``RegistryExists``.
    """
    settings = Settings(
        prison="Rutan Kelas IIB Contoh",
        letterhead=(
            "KEMENTERIAN IMIGRASI DAN PEMASYARAKATAN REPUBLIK INDONESIA",
            "DIREKTORAT JENDERAL PEMASYARAKATAN",
            "KANTOR WILAYAH DIREKTORAT JENDERAL PEMASYARAKATAN JAWA TENGAH",
        ),
        address="Jalan Contoh No. 1, Blora",
        place="Blora",
        head_title="Kepala Rutan Kelas IIB Contoh",
        station_number="901",
        station_place="Aula Rutan Kelas IIB Contoh",
        station_region=STATION_REGION,
        demo=True,
    )
    # Three weeks ahead, on a Wednesday, as the sketches of a busy desk are.
    today = clock().date()
    day = today + timedelta(days=21 + (2 - today.weekday()) % 7)
    election = replace(load_profile(NEXT_ELECTION), name="Pemilu Contoh", day=day)
    registry = create_registry(
        folder, HEAD, PASSWORD, clock, settings=settings, election=election, preset="blora"
    )
    add_officer(registry, "Contoh Petugas", Role.OFFICER, PASSWORD)
    random = Random(seed)
    _import(registry, "Contoh penghuni.csv", inmates(random, inmate_count, day))
    _import(registry, "Contoh petugas.csv", staff(random, 14, day))
    _hard_cases(registry)
    with tempfile.TemporaryDirectory(prefix=".rutan-", dir=folder) as own:
        furnish_demo(registry, Random(seed), lambda name, rows: _written(Path(own) / name, rows))
    furnish_ktp(registry)
    return Demo(registry, HEAD, PASSWORD)


def _import(registry: Registry, name: str, rows: Sequence[Sequence[str]]) -> None:
    with tempfile.TemporaryDirectory(prefix=".rutan-", dir=registry.folder) as own:
        path = _written(Path(own) / name, rows)
        plan = preview_people(registry.db, registry.desk, path)
        apply_people(registry.db, registry.desk, plan)


def _written(path: Path, rows: Sequence[Sequence[str]]) -> Path:
    path.write_text("\r\n".join(";".join(row) for row in rows), encoding="utf-8")
    return path


def _hard_cases(registry: Registry) -> None:
    """What no spreadsheet says: service, court decisions, leaving, numbers from a card."""
    db, desk = registry.db, registry.desk
    day = active_election(db).day
    here = [one for one in all_people(db) if one.kind is Kind.INMATE and one.nik]
    by_number = sorted(here, key=lambda one: one.id)
    if len(by_number) < 7:
        return
    active, dismissed, revoked, elected_only, released, transferred, died = by_number[-7:]
    edit = people.edit_person
    edit(db, desk, replace(active, service=Service.POLRI))
    edit(db, desk, replace(dismissed, service=Service.POLRI, dismissal_decree="CONTOH/PTDH/1/2027"))
    people.record_revocation(
        db,
        desk,
        Revocation(
            person_id=revoked.id,
            decision_number="CONTOH/1/Pid.Sus/2028/PN Bla",
            court="PN Blora",
            right=RevokedRight.VOTE,
            final_on=day.replace(year=day.year - 1),
            until=day.replace(year=day.year + 2),
        ),
    )
    people.record_revocation(
        db,
        desk,
        Revocation(
            person_id=elected_only.id,
            decision_number="CONTOH/2/Pid.Sus/2028/PN Bla",
            court="PN Blora",
            right=RevokedRight.ELECTED,
            final_on=day.replace(year=day.year - 1),
        ),
    )
    today = desk.clock().date()
    people.move_person(db, desk, released.id, Movement.RELEASED, today, "bebas murni")
    people.move_person(db, desk, transferred.id, Movement.TRANSFERRED, today, "Lapas Contoh")
    people.move_person(db, desk, died.id, Movement.DIED, today)
