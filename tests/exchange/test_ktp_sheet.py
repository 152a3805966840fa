"""Dukcapil's answers: its codes, its headings, and every format such a file may have."""

from datetime import date

import pytest

from rutan_desk.domain.ktp_el import Recording
from rutan_desk.exchange.ktp_codes import read_status
from rutan_desk.exchange.ktp_sheet import answer_line, read_answer
from tests.exchange.files import TODAY, WRITERS, write_xlsx

SIAK = ["NIK", "NAMA_LGKP", "TMPT_LHR", "TGL_LHR", "JENIS_KLMIN", "NAMA_LGKP_IBU", "STATUS_CODE"]


@pytest.mark.parametrize(
    ("text", "recording"),
    [
        ("UNREGISTERED", Recording.UNREGISTERED),
        ("BELUM REKAM", Recording.UNREGISTERED),
        ("Belum Perekaman", Recording.UNREGISTERED),
        ("BIO_CAPTURED", Recording.CAPTURED),
        ("PROCESSING", Recording.PROCESSING),
        ("PRO", Recording.PROCESSING),
        ("SENT_FOR_ENROLLMENT", Recording.SENT),
        ("sfe", Recording.SENT),
        ("RECEIVED_AT_CENTRAL", Recording.RECEIVED),
        ("PRINT_READY_RECORD", Recording.PRINT_READY),
        ("PRR", Recording.PRINT_READY),
        ("PRR (siap cetak)", Recording.PRINT_READY),
        ("PRR - SUDAH REKAM", Recording.PRINT_READY),
        ("CARD_PRINTED", Recording.PRINTED),
        ("CARD ISSUED", Recording.PRINTED),
        ("EFAC", Recording.FAILED),
        ("ENROLL_FAILURE_AT_CENTRAL", Recording.FAILED),
        ("ENROLL FAILURE AT REGIONAL", Recording.FAILED),
        ("SEARCH_FAILURE_AT_CENTRAL", Recording.FAILED),
        ("DUPLICATE_RECORD", Recording.DUPLICATE),
        ("DUP", Recording.DUPLICATE),
    ],
)
def test_every_code_of_dukcapil(text, recording):
    status = read_status(text)
    assert status is not None
    assert (status.recording, status.loose, status.not_found) == (recording, False, False)


def test_recorded_alone_does_not_say_how_far():
    status = read_status("SUDAH REKAM")
    assert status is not None
    assert (status.recording, status.loose) == (Recording.CAPTURED, True)


@pytest.mark.parametrize("text", ["DATA TIDAK DITEMUKAN", "NIK tidak ditemukan", "Tidak padan"])
def test_nobody_found(text):
    status = read_status(text)
    assert status is not None
    assert status.not_found


@pytest.mark.parametrize("text", ["", "XYZ_77", "PRR / DUP", "S", "meninggal"])
def test_what_is_not_known_is_not_guessed(text):
    assert read_status(text) is None


@pytest.fixture
def answered(tmp_path):
    def answered(rows, kind="xlsx", **how):
        path = WRITERS[kind](tmp_path / f"jawaban.{kind.partition('-')[0]}", rows)
        sheet = read_answer(path, today=TODAY, **how)
        return sheet, [answer_line(one) for one in sheet.lines]

    return answered


@pytest.mark.parametrize("kind", WRITERS)
def test_every_format_gives_the_same(answered, kind):
    rows = [
        SIAK,
        ["3316090101909001", "ORANG CONTOH", "BLORA", "01-01-1990", "L", "IBU CONTOH", "PRR"],
    ]
    sheet, [line] = answered(rows, kind)
    assert (line.nik, line.name, line.birth_date) == (
        "3316090101909001", "ORANG CONTOH", date(1990, 1, 1),
    )  # fmt: skip
    assert (line.mother, line.as_written) == ("IBU CONTOH", "PRR")
    assert line.status is not None
    assert line.status.recording is Recording.PRINT_READY
    assert sheet.unused == ()


def test_title_rows_totals_and_signatures_are_no_answers(answered):
    sheet, lines = answered(
        [
            ["DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL"],
            ["No", "NIK", "Nama Lengkap", "Status Perekaman", "Tgl Rekam"],
            ["1", "3316090101909001", "ORANG CONTOH", "SUDAH REKAM", date(2026, 3, 4)],
            ["", "", "JUMLAH", "1", ""],
            ["", "", "Kepala Dinas", "", ""],
        ]
    )
    assert [one.name for one in lines] == ["ORANG CONTOH"]
    assert lines[0].captured_on == date(2026, 3, 4)
    assert len(sheet.skipped) == 2


def test_a_number_found_stands_beside_the_one_asked_about(answered):
    _, [line] = answered(
        [
            ["NIK", "Nama", "NIK Ditemukan", "Status KTP-el"],
            ["3316090101909001", "ORANG CONTOH", "3316090101909002", "PRR"],
        ]
    )
    assert (line.nik, line.found) == ("3316090101909001", "3316090101909002")


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (3316090101909002, "nik_numeric_cell"),
        ("3,31609E+15", "nik_excel"),
        ("331609", "nik_length"),
    ],
)
def test_a_number_found_that_cannot_be_right_is_none(answered, number, code):
    sheet, [line] = answered(
        [["Nama", "NIK Ditemukan", "Status KTP-el"], ["ORANG CONTOH", number, "PRR"]]
    )
    assert line.found is None
    assert code in [note.code for note in sheet.lines[0].notes]


def test_a_status_in_the_remarks_and_codes_nobody_knows(answered):
    sheet, lines = answered(
        [
            ["NIK", "Nama", "Keterangan"],
            ["3316090101909001", "ORANG SATU", "BELUM REKAM"],
            ["3316090101909002", "ORANG DUA", "XYZ_77"],
        ]
    )
    assert lines[0].status is not None
    assert (lines[1].status, lines[1].as_written) == (None, "XYZ_77")
    [note] = sheet.lines[1].notes
    assert (note.code, note.detail) == ("status_unknown", "XYZ_77")


def test_a_day_that_has_not_come_is_no_day(answered):
    sheet, [line] = answered(
        [["NIK", "Nama", "Status", "Tgl Status"],
         ["3316090101909001", "ORANG CONTOH", "PRR", date(2030, 1, 1)]]
    )  # fmt: skip
    assert line.recorded_on is None
    assert [one.field for one in sheet.lines[0].doubts] == ["recorded_on"]


def test_a_hidden_number_is_kept_as_written(tmp_path):
    rows = [["NIK", "Nama", "Status"], ["331609**********", "ORANG CONTOH", "PRR"]]
    sheet = read_answer(write_xlsx(tmp_path / "a.xlsx", rows), today=TODAY)
    line = answer_line(sheet.lines[0])
    assert (line.nik, line.nik_as_written) == (None, "331609**********")
