"""The report of a voting day: its text, its sums, its bytes, and every letter in its place."""

from dataclasses import replace
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from rutan_desk.reports.day_report import day_report_parts
from rutan_desk.reports.day_report_sheet import (
    BySex,
    Changed,
    Conflict,
    ContestLine,
    DayReport,
    DeskTold,
    ListFigures,
    Record,
    RemarkLine,
    StationReport,
    TurnedAway,
    Withdrawn,
    together,
)
from rutan_desk.reports.imprint import Signature
from rutan_desk.reports.list_drawing import list_sheet_pdf
from rutan_desk.reports.list_sheet import ListSheet, ListSheetWords
from rutan_desk.reports.style import PAGE_SIZES
from rutan_desk.words.catalog import set_language
from rutan_desk.words.day_report_tables import report_tables

MARGIN = 10 * 72 / 25.4
WORDS = ListSheetWords(
    continued="{title} (lanjutan)",
    replaced_legend="?: huruf yang tidak dapat dicetak",
    page_counts="Halaman ini: {count} baris",
    list_counts="Seluruh daftar: {count} baris",
    signed_at="{place}, ....................................",
)
STATES = (
    "Sudah memilih", "Menolak", "Sakit", "Sidang", "Bon", "Rawat inap", "Isolasi", "Bebas",
    "Pindah", "Meninggal", "Kabur", "Surat suara habis", "Belum dipanggil", "Dipanggil",
    "Di luar blok", "Antre", "Tidak ada di registri",
)  # fmt: skip
CONTESTS = ("PPWP", "DPD", "DPR", "DPRD PROV", "DPRD KAB")
NASTY = "W" * 90 + " GÜNTHER-ÅNGSTRÖM 漢 " + "Mj" * 60


def one_list(name, scale):
    states = tuple(
        BySex(scale * (60 if at == 0 else at % 4), scale * (7 if at == 0 else at % 2))
        for at in range(len(STATES))
    )
    voted = states[0]
    return ListFigures(
        name=name,
        states=states,
        disabled=BySex(3 * scale, scale),
        disabled_voted=BySex(2 * scale, 0),
        counted=replace(voted, male=voted.male - (name == "DPTb")),
    )


def one_station(number, scale, **changes):
    made = StationReport(
        number=str(900 + number),
        place=f"Aula {number}",
        lists=(one_list("DPT", scale), one_list("DPTb", 1), one_list("DPK", 0)),
        ballots=tuple(
            ContestLine(label, tuple(str(scale * (100 - at)) for at in range(5)))
            for label in (
                "Diserahkan menurut tanda kami",
                "Diterima, dengan cadangan",
                "Digunakan",
                "Dikembalikan",
                "Tidak digunakan",
                "Suara sah",
                "Suara tidak sah",
            )
        ),
        checks=tuple(
            ContestLine(f"E{one}: diterima = digunakan + dikembalikan", ("100 = 100",) * 5)
            for one in range(1, 7)
        ),
        remarks=(RemarkLine("DPTb, L", "60", "59", "Satu pemilih tidak menandatangani."),),
    )
    return replace(made, **changes)


def record(number, what="Sudah memilih", station="901"):
    return Record(what, station, "3f2a", number, "14 Februari 2029 08.14", "Budi", "pindai")


def report_of(stations=4, many=3, name="ORANG CONTOH"):
    told = range(1, many + 1)
    return DayReport(
        states=STATES,
        absences=11,
        contests=CONTESTS,
        stations=tuple(one_station(at, at) for at in range(1, stations + 1)),
        half_hours=tuple(
            (f"{7 + at // 2:02}.{'30' if at % 2 else '00'}",
             tuple((at * 7 + one * 3) % 40 for one in range(stations)))
            for at in range(13)
        ),
        closes_at=12,
        changed=tuple(
            Changed("Ditambah", "901", f"DPTb {one}", f"{name} {one}", "Surat pindah datang",
                    "13 Februari 2029 21.02", "Budi") for one in told
        ),
        withdrawn=tuple(
            Withdrawn(f"{name} {one}", record(one), record(one + 90, "Dibatalkan"),
                      "salah orang", "Sri") for one in told
        ),
        conflicts=tuple(
            Conflict(f"{name} {one}", (record(one), record(one + 7, station="902")))
            for one in told
        ),
        turned_away=tuple(
            TurnedAway(f"{name} {one}", "901", "tidak ada di daftar", "10.05", "Budi")
            for one in told
        ),
        desks=(DeskTold("3f2a", "Meja utama", 412, 412, "14 Februari 2029 13.31"),),
    )  # fmt: skip


@pytest.fixture(autouse=True)
def english():
    """The tables in the words of the source; the values are Indonesian."""
    set_language("en")


@pytest.fixture
def make_sheet(make_roll):
    def make(report, **changes):
        sheet = ListSheet(
            report="day-report",
            title="LAPORAN HARI PEMUNGUTAN SUARA",
            subtitle="Pemilihan Umum Nasional 2029 · semua TPS",
            words=WORDS,
            imprint=make_roll().imprint,
            parts=day_report_parts(report, report_tables()),
            facts=((("Pemilihan", "Nasional 2029"),), (("Keadaan", "ditutup"),)),
            notes=("NIK dan alasan kesehatan tidak dicetak",),
            signatures=(
                Signature("Petugas registrasi", "Budi"),
                *(Signature(f"Ketua KPPS TPS {one.number}") for one in report.stations),
                Signature("Kepala Rutan", "CONTOH", "NIP 1"),
            ),
            place="Blora",
        )
        return replace(sheet, **changes)

    return make


def pages_of(pdf):
    return [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages]


def test_the_report_reads_as_agreed(golden, text_of, make_sheet):
    golden("day_report.txt", text_of(list_sheet_pdf(make_sheet(report_of(2)))))


@pytest.mark.parametrize("stations", [1, 2, 4])
def test_every_column_adds_up_and_the_stations_to_the_first_page(stations):
    report = report_of(stations)
    tables = report_tables()
    parts = day_report_parts(report, tables)
    summary = parts[0]
    for at in range(2, len(summary.columns)):
        if summary.columns[at].heading != tables.summary.headings[8]:
            told = sum(int(row[at]) for row in summary.rows)
            assert int(summary.totals[0][at]) == told
    voters = [part for part in parts if part.totals and part.columns[0].heading == tables.state]
    for part in voters:
        for at in range(1, len(part.columns)):
            assert int(part.totals[0][at]) == sum(int(row[at]) for row in part.rows)
    pages = voters[-stations:]
    assert int(summary.totals[0][4]) == sum(int(one.totals[0][-1]) for one in pages)
    assert int(summary.totals[0][7]) == sum(int(one.rows[0][-1]) for one in pages)
    half_hours = next(part for part in parts if part.chart)
    assert half_hours.chart is not None
    assert sum(bar.count for bar in half_hours.chart.bars) == int(half_hours.totals[0][-2])
    assert half_hours.rows[-1][-1] == half_hours.totals[0][-2]


def test_the_first_page_parts_the_absent_from_the_rest():
    report = report_of(1)
    [row] = day_report_parts(report, report_tables())[0].rows
    states = report.stations[0].whole.states
    assert int(row[9]) == sum(one.total for one in states[1:12])
    assert int(row[10]) == sum(one.total for one in states[12:])
    assert row[8] == "67.7%"


def test_same_day_same_bytes(make_sheet):
    first = list_sheet_pdf(make_sheet(report_of()))
    list_sheet_pdf(make_sheet(report_of(1), size="F4"))
    assert list_sheet_pdf(make_sheet(report_of())) == first


@pytest.mark.parametrize("size", PAGE_SIZES)
@pytest.mark.parametrize(("stations", "many"), [(1, 0), (2, 3), (4, 25)])
def test_nothing_lies_on_anything_on_any_paper(make_sheet, faults, size, stations, many):
    pdf = list_sheet_pdf(make_sheet(report_of(stations, many), size=size))
    assert faults(pdf, MARGIN) == []


@pytest.mark.parametrize("name", [NASTY, "漢字", "‮evil", ""])
def test_nasty_names_stay_in_their_cells(make_sheet, faults, name):
    report = report_of(2, name=name)
    stations = tuple(replace(one, place=name, number=name[:40]) for one in report.stations)
    pdf = list_sheet_pdf(make_sheet(replace(report, stations=stations)))
    assert faults(pdf, MARGIN) == []


@settings(max_examples=8)
@given(name=st.text(st.characters(), max_size=200))
def test_whatever_is_typed_stays_in_its_cell(make_sheet, faults, name):
    assert faults(list_sheet_pdf(make_sheet(report_of(1, 2, name))), MARGIN) == []


def test_a_day_on_which_nothing_happened_says_so(make_sheet):
    words = report_tables()
    nobody = ListFigures(name="DPT", states=(BySex(),) * len(STATES))
    station = StationReport(number="901", lists=(nobody,))
    report = DayReport(states=STATES, absences=11, contests=(), stations=(station,))
    text = " ".join("\n".join(pages_of(list_sheet_pdf(make_sheet(report)))).split())
    for table in (
        words.half_hours, words.changed, words.withdrawn, words.conflicts, words.turned_away,
        words.desks, words.ballots, words.checks, words.remarks,
    ):  # fmt: skip
        assert table.empty in text, table.title
    assert words.counted not in text


def test_several_records_of_one_person_stand_under_each_other():
    parts = day_report_parts(report_of(1, 1), report_tables())
    conflicts = next(part for part in parts if part.title == report_tables().conflicts.title)
    assert [row[2] for row in conflicts.rows] == ["901", "902"]
    assert {row[0] for row in conflicts.rows} == {"ORANG CONTOH 1"}


def test_lists_are_added_up_and_a_count_only_when_all_were_counted():
    some = (one_list("DPT", 2), one_list("DPTb", 1))
    whole = together("", some)
    assert whole.listed.total == sum(one.listed.total for one in some)
    assert whole.counted == BySex(179, 21)
    assert together("", (some[0], replace(some[1], counted=None))).counted is None
    assert (BySex(1, 2, 3) + BySex(1, 1, 1)).total == 9
