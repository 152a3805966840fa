"""Only what changed since a print: who came, who went, what is said otherwise, and why."""

from contextlib import closing
from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.domain.errors import (
    DeedUnknown,
    NoEarlierPrint,
    PrintNotComparable,
    PrintOfAnotherList,
)
from rutan_desk.domain.movement import Movement
from rutan_desk.domain.person import Marital, Person, Sex
from rutan_desk.ops.bulk import bulk_edit
from rutan_desk.ops.movements import move_person
from rutan_desk.ops.people import add_person, edit_person
from rutan_desk.ops.verifying import Verdict, Verifying, verify
from rutan_desk.store.as_of import as_of
from rutan_desk.store.deeds_since import deeds_since
from rutan_desk.store.history import history
from rutan_desk.store.journal import last_deed_id
from rutan_desk.store.people import all_people, get_person
from rutan_desk.words.catalog import set_language
from rutan_desk.words.change_reasons import change_reason
from rutan_desk.words.paper_again import paper_again
from rutan_desk.words.paper_makers import MAKERS
from rutan_desk.words.print_since import can_be_compared, earlier_prints, last_print
from tests.conftest import NOW
from tests.ops.paper_room import (
    drawn,
    made_demo,
    newest,
    noted,
    people_on,
    request_of,
    rolled_back,
)

NEW = Person(
    name="ORANG BARU CONTOH",
    nik="3316090101909055",
    birth_date=date(1990, 1, 1),
    sex=Sex.MALE,
    marital_status=Marital.NEVER,
    register_number="B.I.999/2028",
    block="A-01",
    region="33.16.09.1016",
)


@pytest.fixture(scope="module")
def made_once(tmp_path_factory):
    yield from made_demo(tmp_path_factory.mktemp("contoh"))


@pytest.fixture
def demo(made_once):
    set_language("en")
    yield from rolled_back(made_once)


def parts(printed):
    return [part.rows for part in printed.table.parts]


def changed(registry, made):
    """One came, one left, one is called otherwise; who left and whose name it was."""
    leaver, renamed = people_on(registry, made)[2:4]
    db, desk = registry.db, registry.desk
    edit_person(db, desk, replace(get_person(db, renamed.id), name="NAMA DIPERBAIKI"))
    move_person(db, desk, leaver.id, Movement.RELEASED, NOW.date())
    add_person(db, desk, NEW)
    return leaver, renamed


def text_of(pdf):
    pages = PdfReader(BytesIO(pdf)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def test_nothing_changed_is_a_page_that_says_so(demo):
    first, deed = noted(demo, "roll")
    made = drawn(demo, "roll", since=deed)
    assert (made.report, made.lines, made.pages) == ("roll-since", 0, 1)
    assert first.list_id in text_of(made.pdf)
    assert "Nothing was added." in text_of(made.pdf)


def test_who_came_who_left_and_what_is_said_otherwise(demo):
    first, deed = noted(demo, "roll")
    leaver, renamed = changed(demo, first)
    made = drawn(demo, "roll", since=deed)
    [added], [gone], [other] = parts(made)
    assert (added[1], gone[1], other[1]) == (NEW.name, leaver.name, renamed.name)
    assert added[-1] == "person newly recorded, 24 January 2029"
    assert gone[-1] == "Released, 24 January 2029"
    assert other[-1] == "data corrected, 24 January 2029"
    assert "NAMA DIPERBAIKI" in other[-2]
    assert (gone[2], made.lines, made.receiver) == ("3", 3, Receiver.KPPS)
    assert all(part.keys for part in made.table.parts)


def test_it_discloses_no_more_than_the_list_itself(demo):
    _, deed = noted(demo, "roll")
    add_person(demo.db, demo.desk, NEW)
    made = drawn(demo, "roll", since=deed)
    said = text_of(made.pdf)
    nik, register = str(NEW.nik), str(NEW.register_number)
    assert nik[:6] in said
    assert nik not in said
    assert register not in said
    _, deed = noted(demo, "kpu-proposal")
    move_person(demo.db, demo.desk, _stored(demo, nik).id, Movement.DIED, NOW.date())
    assert nik in text_of(drawn(demo, "kpu-proposal", since=deed).pdf)


def _stored(registry, nik):
    return next(one for one in all_people(registry.db) if one.nik == nik)


def test_last_is_the_newest_print_of_that_very_list(demo):
    whole = request_of(demo)
    with pytest.raises(NoEarlierPrint):
        last_print(demo.db, "station-plan", whole)
    _, first = noted(demo, "station-plan")
    noted(demo, "roll")
    assert last_print(demo.db, "station-plan", whole).deed == first
    _, second = noted(demo, "station-plan", size="F4", purpose="arsip")
    found = [one.deed for one in earlier_prints(demo.db, "station-plan", whole)]
    assert found == [second, first]


def test_a_list_of_changes_counts_as_the_newest_print(demo):
    first, deed = noted(demo, "roll")
    changed(demo, first)
    _, second = noted(demo, "roll", since=deed)
    assert last_print(demo.db, "roll", request_of(demo)).deed == second
    assert drawn(demo, "roll", since=second).lines == 0
    assert drawn(demo, "roll", since=deed).lines == 3


def test_another_receiver_is_another_list(demo):
    _, deed = noted(demo, "recap", receiver="kpu")
    assert last_print(demo.db, "recap", request_of(demo, receiver="kpu")).deed == deed
    with pytest.raises(NoEarlierPrint):
        last_print(demo.db, "recap", request_of(demo, receiver="bawaslu"))
    with pytest.raises(PrintOfAnotherList):
        drawn(demo, "recap", receiver="bawaslu", since=deed)


def test_the_first_station_is_the_same_whether_it_was_named_or_not(demo):
    made, deed = noted(demo, "roll")
    number = made.table.facts[0][1].removeprefix("TPS ")
    from rutan_desk.store.stations import stations_of

    request = request_of(demo)
    [station] = [one for one in stations_of(demo.db, request.election.id) if one.number == number]
    assert last_print(demo.db, "roll", replace(request, station=station)).deed == deed
    assert f"TPS {number}" in text_of(drawn(demo, "roll", since=deed).pdf)


def test_a_print_of_something_else_is_refused(demo):
    _, deed = noted(demo, "station-plan")
    with pytest.raises(PrintOfAnotherList):
        drawn(demo, "roll", since=deed)
    with pytest.raises(DeedUnknown):
        drawn(demo, "roll", since=deed + 5)


@pytest.mark.parametrize("name", ["evening-check", "notices", "emergency-roll"])
def test_a_paper_without_lines_is_refused(demo, name):
    assert not can_be_compared(name)
    assert earlier_prints(demo.db, name, request_of(demo)) == []
    with pytest.raises(PrintNotComparable):
        last_print(demo.db, name, request_of(demo))


def test_the_language_of_the_earlier_print_does_not_count(demo):
    set_language("id")
    _, deed = noted(demo, "station-plan")
    set_language("en")
    assert drawn(demo, "station-plan", since=deed).lines == 0


def test_every_list_can_say_what_changed(demo):
    before = {"notices", "emergency-roll", "day-report", "evening-check", "person"}
    deeds = {name: noted(demo, name)[1] for name in sorted(set(MAKERS) - before)}
    changed(demo, drawn(demo, "roll"))
    for name, deed in deeds.items():
        made, whole = drawn(demo, name, since=deed), drawn(demo, name)
        assert (made.report, made.receiver) == (f"{whole.report}-since", whole.receiver)
        assert made.pages >= 1


def test_a_list_of_changes_can_be_verified(demo, tmp_path):
    first, deed = noted(demo, "roll")
    changed(demo, first)
    made, _ = noted(demo, "roll", since=deed)
    path = tmp_path / "perubahan.pdf"
    path.write_bytes(made.pdf)
    found = verify(demo.db, demo.desk, path, Verifying(again=paper_again))
    assert (found.verdict, found.identical) == (Verdict.SAME, True)
    with closing(as_of(demo.db, made.seal)) as past:
        assert paper_again(past, demo.desk, made.asked).pdf == made.pdf


def test_the_desk_reads_which_deed_it_was(demo):
    _, deed = noted(demo, "station-plan")
    add_person(demo.db, demo.desk, NEW)
    [added], *_ = parts(drawn(demo, "station-plan", since=deed))
    number = newest(demo).id
    assert added[-1] == f"add {NEW.name} (deed {number}, 24 January 2029, {demo.desk.officer})"


def test_a_reason_never_says_a_register_or_somebody_else(demo):
    begun = last_deed_id(demo.db)
    person, other = people_on(demo, drawn(demo, "roll"))[:2]
    bulk_edit(demo.db, demo.desk, [person.id], "register_class", "B2A")
    since = deeds_since(demo.db, begun)
    key = f"person:{person.uuid}"
    for receiver in Receiver:
        assert change_reason(since, key, receiver) == "data corrected, 24 January 2029"
    said = change_reason(since, f"person:{other.uuid}", Receiver.KPU)
    assert said == "follows from another change, 24 January 2029"
    edit_person(demo.db, demo.desk, replace(get_person(demo.db, other.id), name="SIAPA PUN"))
    since = deeds_since(demo.db, last_deed_id(demo.db) - 1)
    for receiver in set(Receiver) - {Receiver.INTERNAL}:
        assert "SIAPA" not in change_reason(since, key, receiver)
    assert change_reason(deeds_since(demo.db, last_deed_id(demo.db)), key, Receiver.KPPS) == (
        "only time has passed"
    )
    assert history(demo.db, 1)[0].id > begun


def test_the_changes_of_one_person_say_whose_and_which_deed_of_his(demo):
    someone, other = all_people(demo.db)[:2]
    _, since = noted(demo, "person", person=someone.id)
    edit_person(demo.db, demo.desk, replace(someone, name="NAMA DIPERBAIKI"))
    number = newest(demo).id
    edit_person(demo.db, demo.desk, replace(other, name="SIAPA PUN"))
    made = drawn(demo, "person", person=someone.id, since=since)
    assert made.table.subtitle == "NAMA DIPERBAIKI"
    _, _, [changed] = parts(made)
    assert changed[1] == "Name"
    assert f"(deed {number}," in changed[-1]
    assert "SIAPA" not in changed[-1]
    assert made.table.parts[2].columns[1].heading == "Item"


def test_a_visit_is_named_on_its_list_of_changes(demo):
    first, since = noted(demo, "ktp-visit")
    made = drawn(demo, "ktp-visit", since=since)
    assert made.table.subtitle == first.table.subtitle
    assert "all stations" not in text_of(made.pdf)


def test_a_count_is_nobodys_deed(demo):
    _, since = noted(demo, "recap")
    first, second = people_on(demo, drawn(demo, "roll"))[1:3]
    move_person(demo.db, demo.desk, first.id, Movement.RELEASED, NOW.date())
    [*_, only] = parts(drawn(demo, "recap", since=since))
    assert {row[-1].startswith("Released: ") for row in only} == {True}
    edit_person(demo.db, demo.desk, replace(get_person(demo.db, second.id), mother="SITI"))
    [*_, rows] = parts(drawn(demo, "recap", since=since))
    assert {row[-1].startswith("other changes, the newest: ") for row in rows} == {True}
    told = deeds_since(demo.db, since)
    assert told.sure(f"person:{first.uuid}")
    assert not told.sure("")
    assert change_reason(told, "", Receiver.KPU) == "follows from other changes, 24 January 2029"


def test_what_is_to_be_filled_in_is_no_row_of_dots(demo):
    first, since = noted(demo, "ktp-request")
    asked = people_on(demo, first)[0]
    edit_person(demo.db, demo.desk, replace(get_person(demo.db, asked.id), mother="SITI CONTOH"))
    _, _, [changed] = parts(drawn(demo, "ktp-request", since=since))
    assert changed[-2] == "Mother: -, now SITI CONTOH"
    add_person(demo.db, demo.desk, replace(NEW, region=None))
    [added], *_ = parts(drawn(demo, "ktp-request", since=since))
    assert "..." not in added[-2]
    assert NEW.nik in added[-2]


def test_however_long_it_is_nothing_is_cut_off(demo):
    first, since = noted(demo, "ktp-request")
    db, desk = demo.db, demo.desk
    stays, leaves = people_on(demo, first)[:2]
    last = "UJUNG AKHIR NAMA JALAN"
    street = ("DUKUH CONTOH " * 9)[: 119 - len(last)] + " " + last
    for one in (stays, leaves):
        facts = get_person(db, one.id)
        edit_person(db, desk, replace(facts, street=street, mother="M" * 120, birth_place="B" * 60))
    _, since = noted(demo, "ktp-request")
    edit_person(db, desk, replace(get_person(db, stays.id), street="Y" * 120, mother="Z" * 120))
    move_person(db, desk, leaves.id, Movement.RELEASED, NOW.date())
    made = drawn(demo, "ktp-request", since=since)
    _, [gone], [changed] = parts(made)
    assert all(len(line) < 300 for row in (gone, changed) for line in row[-2].split("\n"))
    said = text_of(made.pdf).replace(" ", "")
    assert said.count(last.replace(" ", "")) == 2
    assert "…" not in text_of(made.pdf).replace("RT …", "").replace("RW …", "")
    for letter in "YZ":
        assert sum(part.count(letter) for part in [said]) >= 120
