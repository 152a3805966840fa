"""Values of reports: invented people, and the labels in both languages."""

import importlib.util
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from rutan_desk.domain.person import Disability, Person, Sex
from rutan_desk.reports.recovery import RecoverySheet, RecoveryWords
from rutan_desk.reports.roll import (
    Imprint,
    PageWords,
    RollLine,
    RollSheet,
    RollWords,
    Signature,
    roll_line,
)

DAY = date(2029, 2, 14)
NOTICE = "Daftar bantu, bukan formulir resmi KPU"

PAGE_ID = PageWords(
    notice=NOTICE,
    page="Halaman {page} dari {pages}",
    list_id="Nomor daftar",
    seal="Segel",
    printed="Dicetak {at} oleh {officer}",
    page_counts="Halaman ini {count} · L {male} · P {female}",
    list_counts="Seluruh daftar {count} · L {male} · P {female}",
    demo="CONTOH",
    demo_notice="semua orang di sini rekaan",
    copy="Salinan ke-{copy}",
    purpose="keperluan: {purpose}",
    proof="Kode: untuk memeriksa lembar ini",
)
PAGE_EN = PageWords(
    notice=f"{NOTICE} (helper list, not an official KPU form)",
    page="Page {page} of {pages}",
    list_id="List",
    seal="Seal",
    printed="Printed {at} by {officer}",
    page_counts="This page {count} · L {male} · P {female}",
    list_counts="Whole list {count} · L {male} · P {female}",
    demo="CONTOH",
    demo_notice="everybody in it is invented",
    copy="Copy {copy}",
    purpose="purpose: {purpose}",
    proof="Code: to check this paper",
)
WORDS_ID = RollWords(
    title="Daftar Hadir Pemilih",
    day="Hari, tanggal",
    station="TPS",
    place="Tempat",
    region="Wilayah",
    voters="Pemilih",
    number="No.",
    name="Nama",
    sex="L/P",
    age="Umur",
    nik="NIK",
    address="Alamat KTP-el",
    disability="Dis.",
    signature="Tanda tangan",
    alias="alias {alias}",
    disability_mark="D",
    disability_legend="{mark}: penyandang disabilitas, tawarkan bantuan",
    sex_legend="L: laki-laki, P: perempuan",
    nik_legend="NIK: hanya enam angka pertama dicetak",
    replaced_legend="?: huruf yang tidak dapat dicetak",
    empty="Tidak ada pemilih dalam daftar ini.",
    totals="Rekapitulasi",
    male="Laki-laki",
    female="Perempuan",
    sex_unknown="Belum diisi",
    total="Jumlah",
    on_the_list="Pemilih dalam daftar",
    with_disability="di antaranya penyandang disabilitas",
    attended="Hadir (diisi oleh KPPS)",
    attended_with_disability="di antaranya penyandang disabilitas (diisi oleh KPPS)",
    signed_at="{place}, ....................................",
)
WORDS_EN = RollWords(
    title="Daftar Hadir Pemilih",
    day="Day, date",
    station="Station",
    place="Place",
    region="Region",
    voters="Voters",
    number="No.",
    name="Name",
    sex="L/P",
    age="Age",
    nik="NIK",
    address="KTP-el address",
    disability="Dis.",
    signature="Signature",
    alias="alias {alias}",
    disability_mark="D",
    disability_legend="{mark}: has a disability, offer help",
    sex_legend="L: male, P: female",
    nik_legend="NIK: only the first six digits are printed",
    replaced_legend="?: a letter that cannot be printed",
    empty="Nobody is on this list.",
    totals="Recapitulation",
    male="Male (L)",
    female="Female (P)",
    sex_unknown="Not known",
    total="Total",
    on_the_list="Voters on the list",
    with_disability="of them with a disability",
    attended="Present (filled in by KPPS)",
    attended_with_disability="of them with a disability (filled in by KPPS)",
    signed_at="{place}, ....................................",
)
IMPRINT = Imprint(
    words=PAGE_ID,
    prison="RUMAH TAHANAN NEGARA KELAS IIB CONTOH",
    letterhead=(
        "KEMENTERIAN IMIGRASI DAN PEMASYARAKATAN REPUBLIK INDONESIA",
        "KANTOR WILAYAH JAWA TENGAH",
        "RUMAH TAHANAN NEGARA KELAS IIB CONTOH",
        "Jalan Rekaan Nomor 1, Contoh 58200",
    ),
    seal="7f3a91c200be" + "0" * 52,
    printed_at="7 Februari 2029 pukul 08.14",
    printed_by="Bagus Santoso",
    regulation="UU 7/2017; PKPU 7/2022 jo. 7/2023; PKPU 25/2023",
    receiver="Untuk KPPS",
    purpose="daftar hadir di TPS",
    copy=2,
)
SIGNATURES = (
    Signature("Ketua KPPS"),
    Signature("Kepala Rutan", "Sri Wahyuni, S.H., M.H.", "NIP 197001011990032001"),
)
NAMES = ("SUTRISNO", "WAGIMAN", "SITI RAHAYU", "BAMBANG NUGROHO", "LIM BENG HOCK", "PAIJO")
REGIONS = ("Kec. Cepu, Kab. Blora", "Kec. Blora, Kab. Blora", "Kec. Bojonegoro, Kab. Bojonegoro")


def invented(number: int) -> Person:
    """A voter who does not exist."""
    return Person(
        id=number,
        name=f"{NAMES[number % len(NAMES)]} {NAMES[number * 7 % 5]}",
        alias="GEMBUL" if number % 9 == 0 else None,
        nik=None if number % 11 == 0 else f"331609{number % 28 + 1:02}0190{number % 9999 + 1:04}",
        sex=Sex.FEMALE if number % 8 == 3 else Sex.MALE,
        birth_date=None if number % 50 == 0 else date(1960 + number % 45, 1, number % 28 + 1),
        disability=Disability.HEARING if number % 20 == 7 else None,
    )


def line(number: int) -> RollLine:
    return roll_line(number, invented(number), region=REGIONS[number % 3], day=DAY)


@pytest.fixture
def make_roll() -> Callable[..., RollSheet]:
    """A roll of so many invented voters, or of the lines given."""

    def make(people: int = 0, **changes) -> RollSheet:
        sheet = RollSheet(
            words=WORDS_ID,
            imprint=IMPRINT,
            election="Pemilihan Umum Nasional 2029",
            day=DAY,
            day_text="Rabu, 14 Februari 2029",
            station="TPS 901",
            station_place="Aula Rutan Contoh",
            station_region="Kel. Kunden, Kec. Blora, Kab. Blora",
            lines=tuple(line(number) for number in range(1, people + 1)),
            signatures=SIGNATURES,
            signed_at="Blora",
        )
        return replace(sheet, **changes)

    return make


RECOVERY_ID = RecoveryWords(
    title="Lembar Pemulihan",
    secret="RAHASIA",
    what=(
        "Lembar ini membuka registri tanpa kata sandi siapa pun. Siapa yang memegangnya dapat "
        "membaca semua data di dalamnya."
    ),
    prison="Satuan kerja",
    registry="Registri",
    made="Dibuat",
    groups="Kunci pemulihan",
    alphabet=(
        "Delapan kelompok berisi delapan angka dan huruf. Huruf I, L, O dan U tidak dipakai; "
        "huruf besar dan kecil sama saja. Salah ketik ditemukan dalam kelompoknya sendiri."
    ),
    qr="Kode di samping dan baris di bawahnya memuat kunci yang sama: pindai atau salin.",
    use_title="Cara memakai",
    uses=(
        "Buka Rutan Desk, pilih registri, lalu pilih “Buka dengan lembar pemulihan”.",
        "Ketik kelompok 1 sampai 8 berurutan. Kelompok yang salah ketik langsung ditunjukkan.",
        "Buat kata sandi baru untuk setiap petugas, lalu cetak lembar pemulihan yang baru.",
    ),
    keep_title="Tempat menyimpan",
    keeping=(
        "Dalam amplop tersegel di brankas Kepala Rutan. Catat setiap kali amplop dibuka.",
        "Jangan difoto, disalin, dikirim, atau disimpan bersama komputer registri.",
    ),
    replaces_title="Lembar sebelumnya",
    replaces=(
        "Lembar ini menggantikan semua lembar pemulihan yang lebih lama dari registri ini; "
        "musnahkan lembar lama.",
        "Kunci berganti bila seorang petugas dihapus: cetak dan simpan lembar yang baru.",
    ),
    handover="Diserahkan dalam amplop tersegel:",
    signed_at="{place}, ....................................",
)
GROUPS = tuple(f"{number}QX7M2K{number}" for number in range(1, 9))


@pytest.fixture
def make_recovery() -> Callable[..., RecoverySheet]:
    """The recovery sheet of an invented registry."""

    def make(**changes) -> RecoverySheet:
        sheet = RecoverySheet(
            words=RECOVERY_ID,
            page_words=PAGE_ID,
            prison="Rutan Kelas IIB Contoh",
            registry_id="7F3A-91C2",
            made_at="7 Februari 2029 pukul 08.14",
            made_by="Bagus Santoso",
            groups=GROUPS,
            qr_text="".join(GROUPS),
            signatures=(Signature("Yang menyerahkan"), Signature("Kepala Rutan")),
            place="Blora",
        )
        return replace(sheet, **changes)

    return make


@pytest.fixture
def one_line() -> RollLine:
    return line(1)


@pytest.fixture(scope="session")
def geometry() -> Any:
    """The module beside this file; the tests are no package."""
    path = Path(__file__).parent / "geometry.py"
    spec = importlib.util.spec_from_file_location("report_geometry", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def faults(geometry: Any) -> Callable[[bytes, float], list[str]]:
    """Everything wrong with the geometry of a document."""
    found: Callable[[bytes, float], list[str]] = geometry.faults
    return found


@pytest.fixture
def picture_of(geometry: Any) -> Any:
    """The first page as a grey picture."""
    return geometry.picture


@pytest.fixture
def fonts_of() -> Callable[[bytes], list[bool]]:
    """For each font of each page, whether it is embedded."""

    def look(pdf: bytes) -> list[bool]:
        found = []
        for page in PdfReader(BytesIO(pdf)).pages:
            resources: Any = page["/Resources"]
            for font in resources["/Font"].values():
                found.append("/FontFile2" in font.get_object().get("/FontDescriptor", {}))
        return found

    return look


@pytest.fixture(scope="session")
def text_of() -> Callable[[bytes], str]:
    """The text as a program reads it back, pages parted by form feeds."""

    def read(pdf: bytes) -> str:
        return "\f\n".join(page.extract_text() + "\n" for page in PdfReader(BytesIO(pdf)).pages)

    return read
