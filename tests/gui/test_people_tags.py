"""Filters that other pages open: told in words, taken away again, remembered; one book."""

import gc
import weakref
from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from rutan_desk.domain.ballots import BallotGap, Ballots
from rutan_desk.domain.election import Ground
from rutan_desk.domain.enrolment import Enrolment
from rutan_desk.domain.lists import Category
from rutan_desk.domain.overview import Stage
from rutan_desk.domain.person import Kind, Presence
from rutan_desk.domain.readiness import NoWay, Readiness, Risk, State, Step
from rutan_desk.domain.standing import Action, Owner
from rutan_desk.domain.station import Station
from rutan_desk.gui.book import book_of
from rutan_desk.gui.people_cells import columns
from rutan_desk.gui.people_page import PeoplePage
from rutan_desk.gui.people_reading import PeopleReader
from rutan_desk.gui.people_rows import counts_of, filter_name, person_row
from rutan_desk.gui.people_tags import filters_of
from rutan_desk.ops.people import edit_person
from rutan_desk.ops.readiness import everybody
from rutan_desk.ops.registry import create_registry, open_registry
from rutan_desk.store.elections import active_election
from rutan_desk.store.journal import deed
from rutan_desk.store.lists import save_enrolments
from rutan_desk.store.people import save_people
from rutan_desk.words.catalog import set_language
from rutan_desk.words.people_filters import action_short, state_text, tag_name
from tests.conftest import PASSWORD

LEFT = Qt.MouseButton.LeftButton
TODAY = date(2029, 1, 20)
HEAD = "Budi Contoh"


@pytest.fixture
def registry(tmp_path, clock, make_person):
    """Six people of a registry that is open here, without a window."""
    made = create_registry(tmp_path / "rutan", HEAD, PASSWORD, clock)
    some = [make_person(number, nik=None if number == 3 else "given") for number in range(1, 6)]
    some = [one if one.nik is None else make_person(at) for at, one in enumerate(some, 1)]
    left = replace(make_person(6), presence=Presence.RELEASED, left_on=date(2029, 1, 2))
    with deed(made.db, made.desk, "add-person", {"name": "-"}) as act:
        save_people(act, [*some, left])
    yield made
    made.close()


@pytest.fixture
def page(desktop):
    desktop.session.speak("en")
    return desktop.go(PeoplePage)


def names(page):
    return [page.model.at(place).person.name for place in range(page.model.rowCount())]


# --- the page


def test_another_page_opens_a_filter_that_nothing_hides(desktop, page, qtbot):
    qtbot.keyClicks(page.search, "sutris")
    page.list.filter_by("staff", "A-01")
    desktop.window.go("people", {"filter": "action:search_biometrics"})
    assert names(page) == ["PAIJO CONTOH"]
    assert (page.search.text(), page.list.block) == ("", "")
    chip = page.chips.chip("action:search_biometrics")
    assert chip.isVisible()
    assert chip.isChecked()
    assert chip.accessibleName() == "Search the NIK by fingerprint or iris: 1"
    assert chip.text().endswith("  1")
    assert page.head.text.text() == "1 of 9 shown"


def test_its_chip_takes_it_away_by_click_and_by_key(page, qtbot):
    for act in (
        lambda chip: qtbot.mouseClick(chip, LEFT),
        lambda chip: qtbot.keyClick(chip, Qt.Key.Key_Space),
    ):
        page.point_at({"filter": "owner:dukcapil"})
        chip = page.chips.chip("owner:dukcapil")
        chip.setFocus()
        act(chip)
        assert page.chips.current == "all"
        assert page.chips.chip("all").isChecked()
        assert len(names(page)) == 9
        assert "owner:dukcapil" not in page.chips._names
        assert QApplication.focusWidget() is page.chips.chip("all")


def test_another_chip_takes_its_place(page, qtbot):
    page.point_at({"filter": "owner:dukcapil"})
    qtbot.mouseClick(page.chips.chip("unable"), LEFT)
    assert names(page) == ["LIM CONTOH HOCK"]
    assert page.chips.tag == ""
    assert page.chips.chip("unable").isChecked()


def test_it_outlives_another_language_and_a_deed(desktop, page):
    page.point_at({"filter": "action:search_biometrics"})
    desktop.session.speak("id")
    anew = desktop.page(PeoplePage)
    assert anew is not page
    assert anew.chips.current == "action:search_biometrics"
    assert names(anew) == ["PAIJO CONTOH"]
    person = anew.model.at(0).person
    desktop.context.worker.do(
        lambda db, desk: edit_person(db, desk, replace(person, nik="3316090101909099"))
    )
    desktop.settle()
    assert names(anew) == []
    assert anew.chips.chip("action:search_biometrics").text().endswith("  0")


def test_a_tag_nobody_knows_shows_everybody(page):
    page.point_at({"filter": "weather:rain"})
    assert page.chips.current == "all"
    assert len(names(page)) == 9


def test_paper_names_it(desktop, page, qtbot):
    page.point_at({"filter": "list:unknown"})
    page.list.layout_.hide(set())
    qtbot.mouseClick(page.list.tools.print, LEFT)
    desktop.settle()
    pages = PdfReader(BytesIO(page.list.paper.printed.pdf)).pages
    text = " ".join("\n".join(one.extract_text() for one in pages).split())
    assert "List: Not yet clear" in text
    assert "A.III" not in text
    page.list.paper.close()


def test_f2_edits_the_person_chosen_though_another_one_is_still_beside(desktop, page, monkeypatch):
    monkeypatch.setattr("rutan_desk.gui.people_page._MOVING", 60_000)
    page.table.setFocus()
    page.table.pick(page.model.at(4).person.id)
    page.edit()
    desktop.settle()
    assert page.panel.host.form.person.id == page.model.at(4).person.id


def test_the_list_follows_the_keys_and_the_person_comes_when_they_rest(
    desktop, page, qtbot, monkeypatch
):
    desktop.settle()
    drawn: list[Readiness] = []
    monkeypatch.setattr(page.panel, "show_person", drawn.append)
    qtbot.keyClicks(page.search, "sutris")
    assert names(page) == ["SUTRISNO BIN KARTO"]
    assert drawn == []
    desktop.settle()
    assert {one.person.name for one in drawn} == {"SUTRISNO BIN KARTO"}


# --- reading


def test_only_who_was_changed_gets_another_row(registry):
    db, desk = registry.db, registry.desk
    reader = PeopleReader()
    first = reader.read(db, TODAY)
    person = first.rows[2].person
    edit_person(db, desk, replace(person, name="CONTOH BARU"))
    second = reader.read(db, TODAY)
    old, new = ({row.person.id: row for row in read.rows} for read in (first, second))
    assert {one for one in new if new[one] is not old[one]} == {person.id}
    assert new[person.id].person.name == "CONTOH BARU"


def test_what_is_known_of_all_together_is_read_with_them(registry):
    read = PeopleReader().read(registry.db, TODAY)
    assert [row.person.presence for row in read.rows][-1] is Presence.RELEASED
    assert read.places == {row.person.id: at for at, row in enumerate(read.rows)}
    assert set(read.niks) == {row.person.nik for row in read.rows if row.person.nik}
    for name, count in read.counts.items():
        assert count == sum(name in row.filters for row in read.rows)
    assert sum(count for name, count in read.counts.items() if name.startswith("stage:")) == 5
    assert len({id(row.filters) for row in read.rows}) < len(read.rows)
    assert read.registry


def test_one_book_of_a_registry_goes_with_it(tmp_path, clock):
    made = create_registry(tmp_path / "rutan", HEAD, PASSWORD, clock)
    book = book_of(made.db)
    assert book_of(made.db) is book
    gone = weakref.ref(made.db)
    made.close()
    again = open_registry(tmp_path / "rutan", HEAD, PASSWORD, clock)
    assert book_of(again.db) is not book
    again.close()
    del made, again
    gc.collect()
    assert gone() is None


# --- tags


def judged(registry):
    return everybody(registry.db, TODAY)[0]


def test_tags_say_steps_places_and_papers(registry):
    one = judged(registry)
    steps = (
        Step(Action.FILE_MOVE, Owner.RUTAN, date(2029, 2, 7)),
        Step(Action.AWAIT_LETTER, Owner.KPU),
    )
    found = filters_of(
        replace(
            one,
            state=State.ACTION,
            steps=steps,
            risks=(Risk.AWAY_ON_DAY,),
            station=Station(id=7, election_id=1, number="901"),
            ballots=Ballots(("PPWP", "DPR")),
        ),
        None,
    )
    assert found >= {
        "action",
        "state:perlu_tindakan",
        "action:file_move",
        "action:await_letter",
        "owner:rutan",
        "owner:kpu",
        "due:2029-02-07",
        "risk:away_on_day",
        "station:7",
        "ballots:PPWP",
        "ballots:DPR",
    }


@pytest.mark.parametrize(
    ("home", "tags"),
    [
        (None, {"region:none"}),
        ("33", {"region:none"}),
        ("33.16", {"region:33.16"}),
        ("33.16.09.2001", {"region:33.16", "region:33.16.09"}),
        ("99.01", {"region:99"}),
    ],
)
def test_a_home_is_known_as_deep_as_it_is(registry, home, tags):
    one = judged(registry)
    person = replace(one.person, region=home)
    one = replace(one, standing=replace(one.standing, person=person), state=State.ACTION)
    assert {tag for tag in filters_of(one, None) if tag.startswith("region:")} == tags


def test_who_left_is_in_no_stage_and_on_no_paper(registry):
    left = next(
        one for one in everybody(registry.db, TODAY) if one.person.presence is not Presence.PRESENT
    )
    kinds = {tag.partition(":")[0] for tag in filters_of(left, None) if ":" in tag}
    assert kinds == {"state", "list"}


def test_who_cannot_vote_in_spite_of_the_right_is_found(registry):
    one = replace(judged(registry), state=State.UNABLE, no_way=NoWay.NO_LIST, steps=())
    assert filters_of(one, None) >= {"unable", "no_way:any", "no_way:no_list", "may"}
    set_language("en")
    assert state_text(one) == "Cannot vote: On no list"


EVERY = [
    *(f"action:{one.value}" for one in Action),
    *(f"owner:{one.value}" for one in Owner),
    *(f"stage:{one.value}" for one in Stage),
    *(f"reached:{one.value}" for one in Stage),
    *(f"list:{one.value}" for one in Category),
    *(f"state:{one.value}" for one in State),
    *(f"risk:{one.value}" for one in Risk),
    *(f"no_way:{one.value}" for one in NoWay),
    "no_way:any",
    "due:2029-02-07",
    "station:7",
    "station:none",
    "region:33.16",
    "region:99",
    "region:none",
    "ballots:PPWP",
]


@pytest.mark.parametrize("tag", EVERY)
def test_every_tag_has_words(tag):
    set_language("en")
    assert filter_name(tag, {"7": "901"}).strip()


def test_a_station_is_named_by_its_number():
    set_language("en")
    assert tag_name("station:7", {"7": "901"}) == "Station 901"
    assert tag_name("due:2029-02-07") == "Step due on 07-02-2029"


@pytest.mark.parametrize("tag", ["", "all", "due:tomorrow", "action:dance", "sky:blue"])
def test_what_is_no_tag_has_none(tag):
    assert tag_name(tag) == ""


def test_every_next_step_has_two_words():
    set_language("en")
    assert all(0 < len(action_short(action)) <= 16 for action in Action)


# --- columns


def test_columns_of_the_election(registry):
    set_language("en")
    db, election = registry.db, active_election(registry.db)
    person = next(one.person for one in everybody(db, TODAY) if one.person.nik)
    enrolment = Enrolment(
        election_id=election.id,
        person_id=person.id,
        ground=Ground.DETAINED,
        applied_on=date(2029, 1, 5),
        letter_number="1/PP/2029",
        letter_on=date(2029, 1, 8),
    )
    with deed(db, registry.desk, "record-letter", {"people": 1}) as act:
        save_enrolments(act, [enrolment])
    rows = {one.person.id: person_row(one) for one in everybody(db, TODAY)}
    cells = {column.name: column for column in columns()}
    row = rows[person.id]
    assert cells["list"].text(row) == "DPTb"
    assert cells["station"].text(row) == "901"
    assert cells["state-of-nik"].text(row) in ("NIK in order", "NIK to check")
    assert cells["list_number"].text(row) == "–"
    wanted = next(one for one in rows.values() if one.person.nik is None)
    assert cells["action"].text(wanted) == "Search the NIK by fingerprint or iris"
    assert cells["owner"].text(wanted) == "Dukcapil here"
    assert cells["due"].text(wanted) != "–"
    for column in columns():
        ordered = sorted(map(column.sort or column.text, rows.values()))
        assert len(ordered) == len(rows)
        assert all(column.painted(one) for one in rows.values())


def test_papers_not_yet_certain_are_told(registry):
    one = judged(registry)
    cells = {column.name: column for column in columns()}
    row = person_row(replace(one, ballots=Ballots(("PPWP",), (BallotGap.VILLAGE_UNKNOWN,))))
    assert cells["ballots"].text(row) == "PPWP, ?"
    assert cells["ballots"].text(person_row(replace(one, ballots=None))) == "–"


def test_counting_counts_each_person_once(registry):
    rows = [person_row(one) for one in everybody(registry.db, TODAY)]
    counts = counts_of(rows)
    assert counts["all"] == 6
    assert counts["ready"] + counts["action"] + counts["unable"] == 6
    assert counts["staff"] == sum(row.person.kind is Kind.STAFF for row in rows)
