"""A registry nobody would wish for: every field empty, far too long, or in another script.

Invented people, for ``tests.screens`` only; nothing here went through a form or an import.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

from rutan_desk.domain.movement import Revocation, RevokedRight
from rutan_desk.domain.officer import Role
from rutan_desk.domain.person import Disability, Doubt, Kind, Marital, Person, Service, Sex
from rutan_desk.domain.settings import Settings
from rutan_desk.ops.officers import add_officer
from rutan_desk.ops.people import record_revocation
from rutan_desk.ops.registry import create_registry
from rutan_desk.store.journal import deed
from rutan_desk.store.people import all_people, save_people

HEAD = "Contoh Kepala Yang Bergelar Panjang Sekali Drs. H. Raden Mas S.H., M.H., M.Si."
LONG = ("RADEN MAS CONTOH " * 8)[:120].strip()
NAMES = (
    LONG,
    "X",
    "A'ISYAH BINTI D`ARTAGNAN O’NEIL-CONTOH",
    "ꦏꦕꦺꦴꦤ꧀ꦠꦺꦴꦃ CONTOH JAWA",
    "محمد المثال بن عبد الله",
    "李 例子",
    "Đặng Thị Ví Dụ",
    'CONTOH <b>TEBAL</b> & "KUTIP"',
    "TANPASPASI" * 12,
    "É" + "\u0301\u0302\u0303" * 6 + " ZALGO CONTOH",
)
BLOCK = "BLOK KHUSUS PENGAWASAN DAN PENGAMANAN SEMENTARA SAYAP TIMUR "[:60].strip()


def make_nasty(folder: Path, password: str, clock: Callable[[], datetime]) -> None:
    """Fill ``folder``; ``HEAD`` opens it."""
    settings = Settings(
        prison="Rumah Tahanan Negara Kelas IIB Contoh Dengan Nama Yang Amat Sangat Panjang Sekali",
        letterhead=("KEMENTERIAN " * 9, "DIREKTORAT " * 9, "KANTOR WILAYAH " * 7),
        address="Jalan Contoh Yang Panjang No. 123456 RT 001 RW 002 " * 3,
        place="Kabupaten Contoh Yang Panjang Sekali",
        head_name=HEAD,
        head_title="Kepala " + "Rumah Tahanan Negara Kelas IIB Contoh " * 2,
        station_place="Aula " + "Serbaguna " * 8,
        station_region="33.16.09",
        second_folder="/tidak/ada/" + "folder-yang-panjang/" * 6,
    )
    registry = create_registry(folder, HEAD, password, clock, settings=settings)
    add_officer(registry, "Contoh Petugas " + "Panjang " * 8, Role.OFFICER, password)
    with deed(registry.db, registry.desk, "add-person", {"name": LONG}) as act:
        save_people(act, [_person(number, clock().date()) for number in range(60)])
    first = all_people(registry.db)[0]
    for number in range(3):
        record_revocation(
            registry.db,
            registry.desk,
            Revocation(
                person_id=first.id,
                decision_number=f"CONTOH/{number}/" + "Pid.Sus-TPK/" * 6,
                court="Pengadilan Tindak Pidana Korupsi pada PN Contoh " * 2,
                right=RevokedRight.BOTH,
                final_on=date(2020 + 3 * number, 1, 1),
                until=date(2022 + 3 * number, 12, 31),
            ),
        )
    registry.close()


def _person(number: int, today: date) -> Person:
    bare = Person(name=NAMES[number % len(NAMES)])
    if number % 3 == 2:
        return bare
    long = replace(
        bare,
        alias="ALIAS " + "SANGAT PANJANG " * 6,
        register_number="B.IIa." + "9" * 30 + "/2028",
        register_class="B.IIa",
        sdp_number="9" * 40,
        nik=f"33160901019{number:05}",
        nik_as_written="3,31609E+15 dan tulisan panjang yang bukan NIK sama sekali",
        nkk=f"33160901019{number:05}",
        birth_place="KABUPATEN CONTOH " * 4,
        birth_date=today - timedelta(days=365 * 17 + number),
        sex=Sex.FEMALE if number % 2 else Sex.MALE,
        marital_status=Marital.ONCE,
        mother="IBU " + "CONTOH " * 14,
        father="BAPAK " + "CONTOH " * 14,
        street="JALAN " + "CONTOH PANJANG " * 9,
        rt="999",
        rw="999",
        region_as_written="KELURAHAN CONTOH " * 5,
        disability=Disability.SIGHT,
        block=BLOCK,
        cell="KAMAR NOMOR SERATUS DUA PULUH TIGA",
        admitted_on=today - timedelta(days=400),
        release_on=today + timedelta(days=3),
        doubts=(Doubt("birth_date", "31-02-1990 " * 8, "birth_date_invalid"),),
    )
    if number % 3 == 1:
        return replace(long, kind=Kind.STAFF, register_number=None, service=Service.POLRI)
    return long
