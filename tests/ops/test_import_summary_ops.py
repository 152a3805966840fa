import re
from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.ops.import_summary import import_summary
from rutan_desk.ops.importing import apply_people, preview_people
from rutan_desk.ops.printing import record_print
from rutan_desk.store.history import history
from rutan_desk.store.journal import last_seal
from rutan_desk.words.catalog import set_language
from rutan_desk.words.deeds import deed_title
from rutan_desk.words.paper import change_text, import_paper

HEAD = "No. Registrasi;Nama Lengkap;NIK;NKK;Tgl Lahir;JK;Blok"
FIRST = (
    "B.I.001/2028;SUTRISNO CONTOH;3316090101909001;3316091111111111;01-01-1990;L;A-01",
    "A.III.002/2028;WAGIMAN CONTOH;3316091505859002;;15-05-1985;L;B-02",
    "B.I.003/2028;NGATEMIN CONTOH;;;02-02-1992;L;C-03",
)
SECOND = (
    "B.I.044/2028;SUTRISNO CONTOH;3316090101909001;3316092222222222;01-01-1990;L;B-07",
    "B.I.003/2028;NGATEMIN CONTOH;331609020292900;;02-02-1992;L;C-03",
    "B.I.005/2028;;;;;;",
    "B.I.006/2028;TUKIMAN CONTOH;;;03-03-1993;L;A-02",
    ";;;;;;",
    ";JUMLAH 4;;;;;",
)


@pytest.fixture
def plan_of(registry, tmp_path):
    def plan(*rows):
        path = tmp_path / "penghuni.csv"
        path.write_text("\n".join([HEAD, *rows]), "utf-8")
        return preview_people(registry.db, registry.desk, path)

    return plan


@pytest.fixture
def text(registry, plan_of):
    """The summary of the second file, as read from the page; in English."""
    set_language("en")
    apply_people(registry.db, registry.desk, plan_of(*FIRST))
    words = import_paper(registry.clock())
    made = import_summary(registry.db, registry.desk, plan_of(*SECOND), words)
    pages = PdfReader(BytesIO(made.pdf)).pages
    return " ".join("\n".join(page.extract_text() for page in pages).split())


def test_the_counts_add_up_to_the_rows_of_the_file(text):
    for said in ("Rows read : 4", "New : 1", "Changed : 2", "Unchanged : 0", "Refused : 1"):
        assert said in text
    assert "Not in the file : 1" in text
    assert "Skipped : 2" in text


def test_it_says_what_changed_what_is_wrong_and_who_is_missing(text):
    assert "Block: B-07" not in text
    assert "Block: A-01, now B-07" in text
    assert "the line has no name" in text
    assert "NIK does not have 16 digits" in text
    assert "WAGIMAN CONTOH Not in the file" in text
    assert re.search(r"Skipped (blank: 6|total: 7)", text)
    assert "TUKIMAN" not in text
    assert text.count("NGATEMIN CONTOH") == 1
    order = [text.index(one) for one in ("NGATEMIN", "SUTRISNO", "WAGIMAN")]
    assert order == sorted(order)


def test_it_shows_neither_whole_numbers_nor_the_register(text):
    assert "NKK: 331609**********, now 331609**********" in text
    assert not re.search(r"\d{12}", text)
    assert "B.I." not in text
    assert "Register no. changed" in text


def test_it_changes_nothing_and_is_noted_like_any_print(registry, plan_of):
    plan = plan_of(*FIRST)
    words = import_paper(registry.clock())
    before = last_seal(registry.db)
    made = import_summary(registry.db, registry.desk, plan, words, "F4")
    assert import_summary(registry.db, registry.desk, plan, words, "F4").pdf == made.pdf
    assert last_seal(registry.db) == before
    assert (made.receiver, made.size, made.lines, made.pages) == (Receiver.INTERNAL, "F4", 0, 1)
    record_print(registry.db, registry.desk, made, "file")
    [latest] = history(registry.db, 1)
    assert latest.details["receiver"] == "internal"
    assert made.list_id in deed_title(latest.kind, latest.details)


def test_a_change_is_worded_as_paper_may_show_it():
    set_language("en")
    assert change_text("nik", None, "3316090101909001") == "NIK: -, now 331609**********"
    assert change_text("register_class", "A.I", "B.I") == "Register class changed"
    born = change_text("birth_date", date(1990, 1, 2), None)
    assert born == "Birth date: 02-01-1990, now -"
