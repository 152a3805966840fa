"""The rolls of DPT, DPTb and DPK out of a real registry, before and after the freeze."""

from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.domain.errors import StationUnknown
from rutan_desk.domain.lists import Category
from rutan_desk.domain.movement import Movement
from rutan_desk.ops.day_freeze import freeze
from rutan_desk.ops.day_roll import add_to_roll, strike_from_roll
from rutan_desk.ops.people import edit_person, mark_left
from rutan_desk.ops.readiness import everybody
from rutan_desk.ops.roll_papers import ListRollAsked, list_roll
from rutan_desk.store.day import roll_lines
from rutan_desk.store.elections import active_election
from rutan_desk.store.people import all_people, get_person
from rutan_desk.store.stations import stations_of
from rutan_desk.words.catalog import set_language
from rutan_desk.words.paper_makers import MAKERS
from rutan_desk.words.paper_request import PaperRequest
from rutan_desk.words.roll_papers import list_roll_words
from tests.day_parts import person_named, station_ids
from tests.reports.geometry import faults

MARGIN = 10 * 72 / 25.4
LISTS = ("roll-dpt", "roll-dptb", "roll-dpk")


@pytest.fixture(autouse=True)
def english():
    set_language("en")


def made_of(registry, watch, report, station=None, **changes):
    db, election = registry.db, active_election(registry.db)
    numbered = {one.number: one for one in stations_of(db, election.id)}
    asked = PaperRequest(
        election=election,
        people=lambda: everybody(db, watch.now.date(), election),
        now=watch.now,
        station=numbered[station] if station else None,
    )
    return MAKERS[report](db, registry.desk, replace(asked, **changes))


def text_of(printed):
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(printed.pdf)).pages)


def rows_of(printed):
    [part] = printed.table.parts
    return part.rows


def test_each_list_is_by_its_numbers_and_for_kpps(prison, watch):
    made = {one: made_of(prison, watch, one) for one in LISTS}
    names = {one: [row[1:3] for row in rows_of(printed)] for one, printed in made.items()}
    assert names == {
        "roll-dpt": [("9", "NAMA A"), ("10", "NAMA B"), ("11", "NAMA C"), ("12", "ORANG LAIN")],
        "roll-dptb": [("1", "NAMA D"), ("2", "NAMA E")],
        "roll-dpk": [("1", "NAMA F")],
    }
    assert {one.receiver for one in made.values()} == {Receiver.KPPS}
    for printed in made.values():
        assert faults(printed.pdf, MARGIN) == []
    assert "Model C.DAFTAR HADIR DPTb-KPU" in text_of(made["roll-dptb"])


def test_the_number_is_whole_only_where_the_card_is_matched(prison, watch):
    numbers = {one.name: str(one.nik) for one in all_people(prison.db)}
    dpt, dptb, dpk = (text_of(made_of(prison, watch, one)) for one in LISTS)
    assert not any(number in dpt for number in numbers.values())
    assert numbers["NAMA A"][:6] + "*" * 10 in dpt
    assert numbers["NAMA D"] in dptb
    assert numbers["NAMA F"] in dpk


def test_of_movers_the_papers_are_ticked_and_counted(prison, watch):
    printed = made_of(prison, watch, "roll-dptb")
    assert printed.size == "A4 landscape"
    contests = active_election(prison.db).contests
    assert [one.heading for one in printed.table.parts[0].columns[-len(contests) :]] == [
        one.code.replace("_", " ") for one in contests
    ]
    assert rows_of(printed)[0][-len(contests) :] == ("V",) * len(contests)
    db, person = prison.db, person_named(prison, "D")
    edit_person(db, prison.desk, replace(get_person(db, person), region=None))
    assert rows_of(made_of(prison, watch, "roll-dptb"))[0][-1] == "…"


def test_only_the_dpk_shows_the_desa(prison, watch):
    dptb, dpk = (rows_of(made_of(prison, watch, one))[0][6] for one in LISTS[1:])
    assert dpk.endswith(dptb)
    assert len(dpk) > len(dptb)


def test_after_the_freeze_it_is_the_frozen_list(prison, watch):
    freeze(prison.db, prison.desk)
    before = made_of(prison, watch, "roll-dptb")
    person = person_named(prison, "D")
    edit_person(prison.db, prison.desk, replace(get_person(prison.db, person), name="NAMA BARU"))
    after = made_of(prison, watch, "roll-dptb", people=lambda: pytest.fail("judged again"))
    assert rows_of(after) == rows_of(before)
    assert after.list_id == before.list_id


def test_who_left_before_the_freeze_is_noted_and_stays(prison, watch):
    left = [person_named(prison, "B")]
    mark_left(prison.db, prison.desk, left, Movement.RELEASED, watch.now.date())
    printed = made_of(prison, watch, "roll-dpt")
    assert rows_of(printed)[1][2] == "NAMA B\nno longer at the Rutan"
    assert printed.lines == 4


def test_a_struck_line_goes_and_an_addition_is_told(prison, watch):
    freeze(prison.db, prison.desk)
    db, desk, first = prison.db, prison.desk, station_ids(prison)["901"]
    line = next(one for one in roll_lines(db, active_election(db).id) if one.name == "NAMA A")
    strike_from_roll(db, desk, line.id, "alasan rahasia")
    add_to_roll(db, desk, person_named(prison, "A"), first, Category.DPK, "alasan rahasia")
    dpt, dpk = (made_of(prison, watch, one) for one in ("roll-dpt", "roll-dpk"))
    assert [row[1] for row in rows_of(dpt)] == ["10", "11", "12"]
    assert rows_of(dpk)[1][2] == "NAMA A\nadded after the freeze"
    assert "rahasia" not in text_of(dpk)


def test_each_row_says_who_it_is(prison, watch):
    [part] = made_of(prison, watch, "roll-dpt").table.parts
    person = get_person(prison.db, person_named(prison, "A"))
    assert part.keys[0] == f"person:{person.uuid}"
    assert part.keys[3] == ""
    freeze(prison.db, prison.desk)
    [part] = made_of(prison, watch, "roll-dpt").table.parts
    assert part.keys[3].startswith("line:")


def test_another_station_and_one_that_is_not_there(prison, watch):
    assert [row[2] for row in rows_of(made_of(prison, watch, "roll-dpt", "902"))] == ["NAMA G"]
    assert made_of(prison, watch, "roll-dpk", "902").lines == 0
    words = list_roll_words(active_election(prison.db), Category.DPT, watch.now)
    asked = ListRollAsked(election=active_election(prison.db), category=Category.DPT, station="7")
    with pytest.raises(StationUnknown):
        list_roll(prison.db, prison.desk, words, list, asked)
