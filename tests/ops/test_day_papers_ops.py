"""The notices out of a real registry: who gets one, what it says, and how reprints are told."""

from dataclasses import replace
from datetime import timedelta
from io import BytesIO

import pypdfium2  # type: ignore[import-untyped]
import pytest
from pypdf import PdfReader

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.domain.errors import NotFrozen
from rutan_desk.domain.lists import Category
from rutan_desk.domain.movement import Movement
from rutan_desk.domain.notice_token import person_handle, read_token
from rutan_desk.ops.day_freeze import freeze, unfreeze
from rutan_desk.ops.day_papers import NoticesAsked, notices
from rutan_desk.ops.day_roll import strike_from_roll
from rutan_desk.ops.people import edit_person, mark_left
from rutan_desk.ops.printing import record_print
from rutan_desk.ops.stations import save_station
from rutan_desk.store.day import day_of, roll_lines
from rutan_desk.store.elections import active_election
from rutan_desk.store.history import history
from rutan_desk.store.journal import deed
from rutan_desk.store.lists import lines_of, save_lines
from rutan_desk.store.people import all_people, get_person
from rutan_desk.store.stations import stations_of
from rutan_desk.words.catalog import set_language
from rutan_desk.words.day_papers import notice_words
from rutan_desk.words.paper_makers import MAKERS
from rutan_desk.words.paper_request import PaperRequest
from tests.day_parts import person_named
from tests.reports.geometry import faults
from tests.reports.qr_reader import read_codes

MARGIN = 10 * 72 / 25.4


@pytest.fixture(autouse=True)
def english():
    set_language("en")


@pytest.fixture
def frozen(prison):
    freeze(prison.db, prison.desk)
    return prison


def made_of(registry, **asked):
    election = active_election(registry.db)
    words = notice_words(election, registry.clock())
    return notices(registry.db, registry.desk, words, NoticesAsked(election=election, **asked))


def uuids(registry, names):
    return frozenset(get_person(registry.db, person_named(registry, one)).uuid for one in names)


def text_of(printed):
    pages = PdfReader(BytesIO(printed.pdf)).pages
    return " ".join("\n".join(page.extract_text() for page in pages).split())


def names_in(printed):
    text = text_of(printed)
    return "".join(sorted(letter for letter in "ABCDEFG" if f"NAMA {letter}" in text))


def test_before_the_freeze_there_are_none(prison):
    with pytest.raises(NotFrozen):
        made_of(prison)


def test_everybody_of_ours_on_the_roll_gets_one(frozen):
    made = made_of(frozen)
    assert (made.lines, made.pages, made.receiver) == (7, 1, Receiver.GUARDS)
    assert names_in(made) == "ABCDEFG"
    assert "ORANG LAIN" not in text_of(made)


def test_who_is_struck_or_had_left_gets_none(prison, watch):
    db, desk = prison.db, prison.desk
    mark_left(db, desk, [person_named(prison, "B")], Movement.RELEASED, watch.now.date())
    freeze(db, desk)
    [line] = [one for one in roll_lines(db, active_election(db).id) if one.name == "NAMA E"]
    strike_from_roll(db, desk, line.id, "ganda")
    assert names_in(made_of(prison)) == "ACDFG"


def test_it_tells_list_number_and_hour(frozen):
    text = text_of(made_of(frozen))
    for said in ("DPT 9", "DPTb 1", "DPTb 2", "DPK 1", "11.00–13.00", "12.00–13.00"):
        assert said in text
    # 9 to 11 of a list that ends at 12, and number 1 of one.
    assert [text.count(hour) for hour in ("07.00–", "08.00–", "09.00–", "10.00–")] == [1, 0, 1, 2]


def test_kpus_figure_says_how_many_share_the_hours(prison):
    db, desk = prison.db, prison.desk
    [first, _] = stations_of(db, active_election(db).id)
    save_station(db, desk, replace(first, listed=40))
    freeze(db, desk)
    text = text_of(made_of(prison, station=first))
    assert [text.count(hour) for hour in ("07.00–", "08.00–", "09.00–", "10.00–")] == [2, 1, 0, 0]


def test_the_codes_on_paper_are_those_of_the_people(frozen):
    made = made_of(frozen)
    day = day_of(frozen.db, active_election(frozen.db).id)
    assert day is not None
    with pypdfium2.PdfDocument(made.pdf) as document:
        found = read_codes(document[0].render(scale=150 / 72, grayscale=True).to_pil())
    people = {person_handle(one.uuid) for one in all_people(frozen.db)}
    assert {read_token(day.secret, text) for text in found} == people
    assert len(found) == 7


def test_no_number_of_anybody_stands_on_it(frozen):
    text = text_of(made_of(frozen))
    for one in all_people(frozen.db):
        assert (one.nik or "-")[:6] not in text
        assert str(one.register_number) not in text


def test_a_part_of_them(frozen):
    db, desk = frozen.db, frozen.desk
    edit_person(db, desk, replace(get_person(db, person_named(frozen, "G")), block="C", cell="7"))
    second = stations_of(db, active_election(db).id)[1]
    assert names_in(made_of(frozen, station=second)) == "G"
    assert names_in(made_of(frozen, block="C")) == "G"
    assert "C / 7" in text_of(made_of(frozen, block="C"))
    some = uuids(frozen, "AF")
    assert names_in(made_of(frozen, people=some)) == "AF"
    assert names_in(made_of(frozen, people=some, category=Category.DPK)) == "F"
    none = made_of(frozen, block="Z")
    assert (none.lines, none.people) == (0, ())
    assert "Nobody on the roll gets a notice." in text_of(none)


def test_a_reprint_is_told_from_the_journal(frozen):
    db, desk = frozen.db, frozen.desk
    record_print(db, desk, made_of(frozen, people=uuids(frozen, "A")), "printer")
    assert history(db, 1)[0].details["people"] == [person_named(frozen, "A")]
    again = text_of(made_of(frozen))
    assert again.count("CETAK ULANG") == again.count("CETAK ULANG 1") == 1
    record_print(db, desk, made_of(frozen), "file")
    third = text_of(made_of(frozen))
    assert (third.count("CETAK ULANG 2"), third.count("CETAK ULANG 1")) == (1, 6)


def test_a_preview_is_no_print(frozen):
    made_of(frozen)
    assert "CETAK ULANG" not in text_of(made_of(frozen))


def test_after_a_new_freeze_the_notices_are_new(frozen, watch):
    db, desk = frozen.db, frozen.desk
    record_print(db, desk, made_of(frozen), "printer")
    unfreeze(db, desk, "salah daftar")
    watch.now -= timedelta(hours=3)
    freeze(db, desk)
    assert "CETAK ULANG" not in text_of(made_of(frozen))


@pytest.mark.parametrize(
    ("language", "size", "per_sheet"), [("id", "A4", 8), ("en", "F4", 4), ("id", "Legal", 8)]
)
def test_every_letter_lies_in_its_place(frozen, language, size, per_sheet):
    set_language(language)
    db, desk = frozen.db, frozen.desk
    long = "RADEN MAS " + "SOERJADIWANGSANINGRAT " * 5
    person = get_person(db, person_named(frozen, "A"))
    some = uuids(frozen, "AG")
    edit_person(db, desk, replace(person, name=long, block="BLOK WIJAYA KUSUMA TIMUR"))
    made = made_of(frozen, size=size, per_sheet=per_sheet, people=some)
    assert faults(made.pdf, MARGIN) == []
    assert text_of(made).count("SOERJADIWANGSANINGRAT") == 5


@pytest.mark.parametrize(("name", "lines"), [("notices", 7), ("emergency-roll", 8)])
def test_they_are_made_by_name(frozen, watch, name, lines):
    election = active_election(frozen.db)
    asked = PaperRequest(election=election, people=list, now=watch.now, size="Legal")
    made = MAKERS[name](frozen.db, frozen.desk, asked)
    assert (made.report, made.lines, made.size) == (name, lines, "Legal")


@pytest.mark.parametrize("number", ["", "9a", "0"])
def test_where_kpu_wrote_no_number_the_place_counts(prison, number):
    db, desk = prison.db, prison.desk
    for line in lines_of(db, active_election(db).id):
        with deed(db, desk, "import-list", {}) as act:
            save_lines(act, [replace(line, number=number)])
    freeze(db, desk)
    text = text_of(made_of(prison))
    assert [text.count(hour) for hour in ("07.00–", "08.00–", "09.00–", "10.00–")] == [2, 1, 1, 0]
