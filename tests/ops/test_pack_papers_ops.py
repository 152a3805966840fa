"""The quarterly pack and the lists of moves on paper: what each says, again and later."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.domain.election import Ground
from rutan_desk.domain.enrolment import Elsewhere, Enrolment
from rutan_desk.domain.movement import Movement
from rutan_desk.domain.person import Citizenship
from rutan_desk.ops.demo import make_demo
from rutan_desk.ops.people import add_person, edit_person, mark_left
from rutan_desk.ops.printing import record_print
from rutan_desk.ops.readiness import everybody
from rutan_desk.store.as_of import as_of
from rutan_desk.store.elections import active_election
from rutan_desk.store.journal import deed, last_seal
from rutan_desk.store.lists import save_enrolments
from rutan_desk.store.people import all_people, get_person, save_people
from rutan_desk.store.settings import read_settings, save_settings
from rutan_desk.store.stations import save_stations, stations_of
from rutan_desk.words.catalog import set_language
from rutan_desk.words.paper_again import paper_again
from rutan_desk.words.paper_makers import MAKERS
from rutan_desk.words.paper_request import PaperRequest
from tests.reports.geometry import faults

MARGIN = 10 * 72 / 25.4
SEPTEMBER, DECEMBER, JANUARY = (
    datetime(year, month, 20, 8, 14, tzinfo=UTC)
    for year, month in ((2028, 9), (2028, 12), (2029, 1))
)
NAMES = st.one_of(
    st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=120),
    st.text("WMjgpÁŰ' ", min_size=100, max_size=120),
    st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=1, max_size=120),
)
PAPERS = ("pdpb", "move-proposal", "moved-back")


class Watch:
    def __init__(self):
        self.now = SEPTEMBER

    def __call__(self):
        return self.now


@pytest.fixture(autouse=True)
def english():
    set_language("en")


@pytest.fixture
def clock():
    return Watch()


@pytest.fixture
def prison(registry, make_person):
    """Invented people who were told of in September, and what happened to them until December."""
    db, desk = registry.db, registry.desk
    for number in range(1, 7):
        add_person(
            db, desk, make_person(number, region="33.16.09.1015", street="JL. CONTOH", rt="001")
        )
    add_person(db, desk, make_person(7, name="ANAK CONTOH", birth_date=date(2011, 11, 11)))
    add_person(db, desk, make_person(8, name="ASING CONTOH", citizenship=Citizenship.WNA))
    return registry


def drawn(registry, name, size="A4", **asked):
    election = active_election(registry.db)
    day = registry.clock().date()
    request = PaperRequest(
        election=election,
        people=lambda: everybody(registry.db, day, election),
        now=registry.clock(),
        size=size,
        **asked,
    )
    return MAKERS[name](registry.db, registry.desk, request)


def send(registry, **asked):
    made = drawn(registry, "pdpb", **asked)
    record_print(registry.db, registry.desk, made, "file")
    return made


def autumn(registry, make_person):
    """What happens between the two packs."""
    db, desk = registry.db, registry.desk
    registry.clock.now = DECEMBER
    for number, movement in ((1, Movement.RELEASED), (2, Movement.DIED)):
        mark_left(db, desk, [number], movement, date(2028, 11, 5))
    add_person(db, desk, make_person(20, name="BARU CONTOH", admitted_on=date(2028, 10, 3)))


def text_of(made):
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(made.pdf)).pages)


def flat(made):
    return " ".join(text_of(made).split())


def told(made):
    """Names by table, the sums apart."""
    return {part.title: [row[3] for row in part.rows] for part in made.table.parts[1:]}


def sums(made):
    return {row[0]: row[1:] for row in made.table.parts[0].rows}


def test_the_first_pack_tells_everybody(prison):
    made = drawn(prison, "pdpb")
    assert told(made) == {"Came to the Rutan": [f"ORANG CONTOH {number}" for number in range(1, 7)]}
    assert sums(made)["= Voters now"] == ("6", "0", "6")
    assert "none yet: everybody is new" in flat(made)
    assert made.receiver is Receiver.KPU


def test_the_next_one_tells_what_changed(prison, make_person):
    first = send(prison)
    autumn(prison, make_person)
    made = drawn(prison, "pdpb")
    assert told(made) == {
        "Came to the Rutan": ["BARU CONTOH"],
        "Come of age or married": ["ANAK CONTOH"],
        "Left the Rutan": ["ORANG CONTOH 1"],
        "Died": ["ORANG CONTOH 2"],
    }
    assert sums(made)["Voters at the last pack"] == ("6", "0", "6", "0")
    assert sums(made)["+ Came to the Rutan"] == ("1", "0", "1", "6")
    assert sums(made)["= Voters now"] == ("6", "0", "6", "6")
    assert f"Quarter III of 2028 · list {first.list_id}" in flat(made)
    text = text_of(made)
    assert "3316090101909020" in text
    assert "A-01" not in text
    assert "B.I.020" not in text


def test_printed_again_it_says_the_same_whatever_happens_later(prison, make_person):
    send(prison)
    autumn(prison, make_person)
    made = send(prison)
    assert drawn(prison, "pdpb").list_id == made.list_id
    prison.clock.now = DECEMBER + timedelta(days=8)
    mark_left(prison.db, prison.desk, [3], Movement.RELEASED, date(2028, 12, 28))
    prison.clock.now = JANUARY
    again = send(prison, quarter="2028-4")
    assert (again.list_id, again.copy) == (made.list_id, 2)
    after = drawn(prison, "pdpb")
    assert told(after) == {"Left the Rutan": ["ORANG CONTOH 3"]}
    assert f"list {made.list_id}" in flat(after)


def test_a_quarter_never_told_ends_on_its_last_day(prison, make_person):
    send(prison)
    autumn(prison, make_person)
    prison.clock.now = JANUARY
    mark_left(prison.db, prison.desk, [3], Movement.RELEASED, date(2029, 1, 2))
    late = send(prison, quarter="2028-4")
    assert told(late)["Left the Rutan"] == ["ORANG CONTOH 1"]
    assert told(drawn(prison, "pdpb")) == {"Left the Rutan": ["ORANG CONTOH 3"]}


def test_what_was_written_late_comes_in_the_next_pack(prison, make_person):
    send(prison)
    prison.clock.now = DECEMBER
    send(prison)
    prison.clock.now = JANUARY
    mark_left(prison.db, prison.desk, [1], Movement.DIED, date(2028, 12, 28))
    assert told(drawn(prison, "pdpb")) == {"Died": ["ORANG CONTOH 1"]}


def test_a_pack_without_changes_says_so_on_one_page(prison):
    send(prison)
    prison.clock.now = DECEMBER
    made = drawn(prison, "pdpb", size="F4")
    people = [one for one in all_people(prison.db) if one.name == "ANAK CONTOH"]
    assert told(made) == {"Come of age or married": ["ANAK CONTOH"]}
    with deed(prison.db, prison.desk, "edit-person", {"name": "x"}) as act:
        save_people(act, [replace(one, birth_date=date(2015, 1, 1)) for one in people])
    made = drawn(prison, "pdpb", size="F4")
    assert (made.pages, told(made)) == (1, {"Changes": []})
    assert "Nothing changed since the last pack." in flat(made)


def test_a_quarter_to_come_is_refused(prison):
    with pytest.raises(ValueError, match="2028-4"):
        drawn(prison, "pdpb", quarter="2028-4")


def test_codes_are_those_of_the_election(prison, make_person):
    send(prison)
    autumn(prison, make_person)
    codes = {row[3]: row[10] for part in drawn(prison, "pdpb").table.parts[1:] for row in part.rows}
    assert codes == {
        "BARU CONTOH": "-",
        "ANAK CONTOH": "B",
        "ORANG CONTOH 1": "-",
        "ORANG CONTOH 2": "1",
    }


def test_it_is_made_again_from_the_registry_as_it_was(prison, make_person):
    send(prison)
    autumn(prison, make_person)
    seal, made = last_seal(prison.db), drawn(prison, "pdpb")
    record_print(prison.db, prison.desk, made, "file")
    mark_left(prison.db, prison.desk, [3], Movement.DIED, date(2028, 12, 1))
    past = as_of(prison.db, seal)
    assert paper_again(past, prison.desk, made.asked).pdf == made.pdf
    past.close()


def test_the_pack_reads_as_agreed(golden, prison, make_person):
    send(prison)
    autumn(prison, make_person)
    golden(
        "pdpb.txt", re.sub(r"(Seal|list|List) [-0-9A-F]{14}", r"\1", text_of(drawn(prison, "pdpb")))
    )


# ---- moves ----------------------------------------------------------------------------


@pytest.fixture
def movers(prison):
    """One move to file, one filed with its letter, one released in time, one moved back."""
    db, election = prison.db, active_election(prison.db)
    base: dict[str, Any] = {
        "election_id": election.id,
        "elsewhere": Elsewhere.YES,
        "checked_on": date(2028, 9, 1),
    }
    filed: dict[str, Any] = {"ground": Ground.DETAINED, "applied_on": date(2028, 9, 5)}
    letter: dict[str, Any] = {"letter_number": "12/PP/2028", "letter_on": date(2028, 9, 10)}
    with deed(db, prison.desk, "edit-enrolment", {"name": "x"}) as act:
        stations = stations_of(db, election.id)
        save_stations(act, [replace(one, region="33.16.09.1009") for one in stations])
        save_enrolments(
            act,
            [
                Enrolment(person_id=3, elsewhere_place="TPS 4 Cepu", **base),
                Enrolment(person_id=4, elsewhere_place="TPS 5 Cepu", **base, **filed, **letter),
                Enrolment(person_id=5, **base, **filed, **letter),
                Enrolment(person_id=6, **base, **filed, **letter, moved_back_on=date(2028, 9, 19)),
            ],
        )
    mark_left(db, prison.desk, [5, 6], Movement.RELEASED, date(2028, 9, 18))
    edit_person(db, prison.desk, replace(get_person(db, 3), region="35.22.01"))
    return prison


def test_ballots_are_marked_in_the_order_of_the_form(movers):
    made = drawn(movers, "move-proposal")
    to_file, filed = made.table.parts
    headings = [one.heading for one in to_file.columns]
    assert headings[6:9] == ["DPR", "DPD", "PPWP"]
    assert "Letter" not in headings
    row = next(row for row in to_file.rows if row[1] == "ORANG CONTOH 3")
    assert row[6:9] == ("X", "X", "V")
    assert row[5] == "TPS 4 Cepu\nchecked 01-09-2028"
    assert row[9] == "Karutan’s statement"
    [mover] = filed.rows
    assert mover[1] == "ORANG CONTOH 4"
    assert mover[10] == "filed 05-09-2028\nletter 12/PP/2028, 10-09-2028"
    assert "3316090101909004" not in text_of(made)


def test_kpu_reads_what_stands_in_the_letter_and_never_the_block(movers):
    made = drawn(movers, "move-proposal", receiver="kpu")
    [table] = made.table.parts
    [row] = table.rows
    assert made.receiver is Receiver.KPU
    assert row[1:5] == ("-", "3316090101909003", "ORANG CONTOH 3", "L")
    assert row[5].endswith("01-01-1990")
    assert row[7:12] == ("TPS 4 Cepu", row[8], "X", "X", "V")
    assert row[-1] == "Karutan’s statement"
    text = text_of(made)
    assert "A-01" not in text
    assert "B.I." not in text
    assert "For KPU" in text


def test_who_goes_back_stands_where_it_is_with_him(movers):
    to_file, filed, late = drawn(movers, "moved-back").table.parts
    assert [row[1] for row in to_file.rows] == ["ORANG CONTOH 5"]
    assert [(row[1], row[7]) for row in filed.rows] == [("ORANG CONTOH 6", "19-09-2028")]
    assert late.rows == ()
    movers.clock.now = datetime(2029, 2, 12, 8, 14, tzinfo=UTC)
    to_file, _, late = drawn(movers, "moved-back").table.parts
    assert (to_file.rows, [row[1] for row in late.rows]) == ((), ["ORANG CONTOH 5"])


@pytest.mark.parametrize("name", ["move-proposal", "moved-back"])
def test_the_moves_read_as_agreed(golden, movers, name):
    text = text_of(drawn(movers, name))
    golden(f"{name}.txt", re.sub(r"Seal [-0-9A-F]+", "Seal", text))


# ---- geometry -------------------------------------------------------------------------


@pytest.mark.parametrize("size", ["A4", "F4", "Legal"])
@pytest.mark.parametrize("language", ["id", "en"])
def test_every_letter_lies_in_its_place(tmp_path, clock, size, language):
    set_language(language)
    demo = make_demo(tmp_path / "contoh", clock, inmate_count=40).registry
    with deed(demo.db, demo.desk, "change-settings") as act:
        save_settings(act, replace(read_settings(demo.db), demo=False))
    for name in PAPERS:
        made = drawn(demo, name, size)
        assert made.size.startswith(size)
        assert faults(made.pdf, MARGIN) == [], name
    demo.close()


@given(names=st.lists(NAMES, min_size=3, max_size=6), size=st.sampled_from(["A4", "F4", "Legal"]))
@settings(max_examples=8)
def test_no_name_leaves_its_cell(movers, names, size):
    people = [
        replace(one, name=names[one.id % len(names)], street=names[(one.id + 1) % len(names)])
        for one in all_people(movers.db)
    ]
    with deed(movers.db, movers.desk, "edit-person", {"name": "x"}) as act:
        save_people(act, people)
    for name in PAPERS:
        assert faults(drawn(movers, name, size).pdf, MARGIN) == [], name
