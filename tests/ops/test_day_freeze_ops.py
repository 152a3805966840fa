"""The roll frozen the evening before, the lists locked, additions and strikes, the opening."""

from dataclasses import replace
from datetime import timedelta

import pytest

from rutan_desk.domain.day import Act, DayEvent, DayState, DeskCopy, Phase
from rutan_desk.domain.election import Ground
from rutan_desk.domain.enrolment import Elsewhere
from rutan_desk.domain.errors import (
    AlreadyFrozen,
    AlreadyOnRoll,
    DayBegun,
    DayIsClosed,
    DayIsOpen,
    ElectionClosed,
    LineStruck,
    LineVoted,
    ListsLocked,
    NotFrozen,
    NotTheDay,
    PersonUnknown,
    ReasonMissing,
    RoleTooLow,
    RollEmpty,
    RollLineUnknown,
    StationUnknown,
    TooEarly,
)
from rutan_desk.domain.lists import Category
from rutan_desk.domain.movement import Movement
from rutan_desk.domain.officer import Role
from rutan_desk.domain.person import Disability, Sex
from rutan_desk.domain.station import Station, StationKind
from rutan_desk.ops.day_freeze import freeze, is_rehearsal, open_day, unfreeze
from rutan_desk.ops.day_roll import add_to_roll, roll_of, strike_from_roll
from rutan_desk.ops.elections import close_election, create_election, edit_election
from rutan_desk.ops.enrolments import record_check, record_move
from rutan_desk.ops.people import add_person, edit_person, move_person
from rutan_desk.ops.readiness import everybody
from rutan_desk.ops.stations import (
    allocate_people,
    assign_station,
    plan_allocation,
    remove_station,
    save_station,
    set_dapils,
)
from rutan_desk.ops.voter_lists import decide_line
from rutan_desk.store.audit import broken_seals, tables_that_disagree
from rutan_desk.store.day import (
    add_event,
    copies_of,
    day_of,
    desk_id,
    roll_lines,
    save_copy,
    save_day,
)
from rutan_desk.store.elections import active_election, all_elections
from rutan_desk.store.journal import Desk, deed, last_seal
from rutan_desk.store.lists import lines_of, save_lines
from rutan_desk.store.people import all_people, get_person
from rutan_desk.store.stations import dapils_of, get_station, stations_of
from tests.day_parts import DAY, VILLAGE, at, person_named, small_prison, station_ids


@pytest.fixture
def election(prison):
    return active_election(prison.db)


@pytest.fixture
def frozen(prison):
    freeze(prison.db, prison.desk)
    return prison


def roll(registry):
    """Station, list, number, name of every line."""
    numbers = {one: number for number, one in station_ids(registry).items()}
    return [
        (numbers[one.station_id], one.category.value, one.number, one.name)
        for one in roll_lines(registry.db, active_election(registry.db).id)
    ]


def event(registry, letter, act, number=1, **more):
    """An event as a desk writes it, put into the tables by hand."""
    election = active_election(registry.db)
    made = DayEvent(
        election_id=election.id,
        desk="aaaaaaaaaaaa",
        number=number,
        stamp=number,
        person_id=person_named(registry, letter),
        act=act,
        station_id=station_ids(registry)["901"],
        at=registry.clock(),
        officer="Budi",
        **more,
    )
    with deed(registry.db, registry.desk, "day-mark", {"name": letter, "act": act.value}) as done:
        return add_event(done, made)


def test_the_freeze_takes_kpus_lines_and_numbers_the_other_lists_by_name(prison, election):
    seal = last_seal(prison.db)
    day = freeze(prison.db, prison.desk)
    assert roll(prison) == [
        ("901", "dpt", "9", "NAMA A"),
        ("901", "dpt", "10", "NAMA B"),
        ("901", "dpt", "11", "NAMA C"),
        ("901", "dpt", "12", "ORANG LAIN"),
        ("901", "dptb", "1", "NAMA D"),
        ("901", "dptb", "2", "NAMA E"),
        ("901", "dpk", "1", "NAMA F"),
        ("902", "dpt", "1", "NAMA G"),
    ]
    assert day == day_of(prison.db, election.id)
    assert (day.phase, day.frozen_by, day.frozen_at) == (Phase.FROZEN, "Budi", prison.clock())
    assert day.frozen_seal == seal
    assert len(day.secret) == 64
    assert desk_id(prison.db)
    assert not broken_seals(prison.db)
    assert not tables_that_disagree(prison.db)


def test_a_line_knows_sex_disability_and_papers_of_whom_it_means(frozen, election):
    lines = {one.name: one for one in roll_lines(frozen.db, election.id)}
    assert lines["NAMA B"].sex is Sex.FEMALE
    assert lines["NAMA C"].disability is Disability.PHYSICAL
    every = tuple(one.code for one in election.contests)
    assert set(lines["NAMA A"].ballots) <= set(every)
    assert lines["NAMA A"].ballots
    assert lines["NAMA F"].ballots == lines["NAMA A"].ballots
    assert (lines["ORANG LAIN"].person_id, lines["ORANG LAIN"].ballots) == (None, ())


def test_who_left_before_the_freeze_stands_on_the_roll_as_gone(prison, election):
    on = prison.clock().date()
    db, desk = prison.db, prison.desk
    for letter, movement in zip(
        "ABDF",
        (Movement.RELEASED, Movement.TRANSFERRED, Movement.DIED, Movement.ESCAPED),
        strict=True,
    ):
        move_person(db, desk, person_named(prison, letter), movement, on)
    freeze(db, desk)
    gone = {one.name: one.gone for one in roll_lines(db, election.id) if one.gone}
    assert gone == {
        "NAMA A": DayState.RELEASED,
        "NAMA B": DayState.TRANSFERRED,
        "NAMA D": DayState.DIED,
    }


def test_of_a_supporting_station_only_who_is_ours_is_on_the_roll(prison, election):
    db, desk = prison.db, prison.desk
    save_station(
        db,
        desk,
        Station(election_id=election.id, number="3", kind=StationKind.SUPPORTING, region=VILLAGE),
    )
    other = station_ids(prison)["3"]
    stranger = lines_of(db, election.id, station_ids(prison)["901"])[-1]
    with deed(db, desk, "decide-lines", {"count": 1, "ours": 0, "name": "X"}) as act:
        save_lines(act, [_fresh(stranger, other)])
    assert all(one.station_id != other for one in roll_of(db, election, judged(prison)))


def _fresh(line, station_id):
    return replace(line, id=0, uuid="", station_id=station_id)


def judged(registry):
    return everybody(registry.db, registry.clock().date())


def test_a_second_freeze_is_refused_and_says_since_when(frozen):
    with pytest.raises(AlreadyFrozen) as refused:
        freeze(frozen.db, frozen.desk)
    assert refused.value.at == frozen.clock()


def test_nobody_on_a_list_is_nothing_to_freeze(registry):
    with pytest.raises(RollEmpty):
        freeze(registry.db, registry.desk)


def test_only_a_head_freezes_and_takes_the_freeze_back(prison):
    officer = Desk("Sari", Role.OFFICER, prison.clock)
    with pytest.raises(RoleTooLow):
        freeze(prison.db, officer)
    freeze(prison.db, prison.desk)
    with pytest.raises(RoleTooLow):
        unfreeze(prison.db, officer, "salah")


def test_a_closed_election_is_not_frozen(prison, election):
    close_election(prison.db, prison.desk, election.id)
    with pytest.raises(ElectionClosed):
        freeze(prison.db, prison.desk)


def test_the_freeze_is_taken_back_with_a_reason_and_made_anew(frozen, election):
    with pytest.raises(ReasonMissing):
        unfreeze(frozen.db, frozen.desk, "  ")
    before = day_of(frozen.db, election.id)
    assert before is not None
    assert unfreeze(frozen.db, frozen.desk, "daftar KPU baru") >= {"day", "roll_line"}
    assert day_of(frozen.db, election.id) is None
    assert roll_lines(frozen.db, election.id) == []
    with pytest.raises(NotFrozen):
        unfreeze(frozen.db, frozen.desk, "sekali lagi")
    assert freeze(frozen.db, frozen.desk).secret != before.secret


def test_after_the_first_event_or_copy_the_freeze_stays(frozen, election):
    event(frozen, "A", Act.CALLED)
    with pytest.raises(DayBegun) as refused:
        unfreeze(frozen.db, frozen.desk, "salah")
    assert refused.value.count == 1
    with deed(frozen.db, frozen.desk, "day-hand-out", {"name": "B", "station": "901"}) as act:
        save_copy(
            act,
            DeskCopy(
                election_id=election.id,
                station_id=station_ids(frozen)["901"],
                desk="bbbbbbbbbbbb",
                name="Laptop B",
                handed_at=frozen.clock(),
            ),
        )
    assert copies_of(frozen.db, election.id)
    with pytest.raises(DayBegun) as refused:
        unfreeze(frozen.db, frozen.desk, "salah")
    assert refused.value.count == 2


LIST_OPS = {
    "check": lambda r, e: record_check(
        r.db, r.desk, e.id, [person_named(r, "A")], Elsewhere.YES, place="TPS 1"
    ),
    "move": lambda r, e: record_move(
        r.db, r.desk, e.id, [person_named(r, "A")], Ground.DETAINED, r.clock().date()
    ),
    "plan": lambda r, e: plan_allocation(r.db, e.id, r.clock().date()),
    "allocate": lambda r, e: allocate_people(r.db, r.desk, e.id, afresh=True),
    "assign": lambda r, e: assign_station(r.db, r.desk, e.id, [person_named(r, "A")], None),
    "dapils": lambda r, e: set_dapils(r.db, r.desk, e.id, dapils_of(r.db, e.id)),
    "decide": lambda r, e: decide_line(r.db, r.desk, lines_of(r.db, e.id)[0].id, None),
    "add station": lambda r, e: save_station(r.db, r.desk, Station(election_id=e.id, number="77")),
    "remove station": lambda r, e: remove_station(r.db, r.desk, station_ids(r)["902"]),
    "edit": lambda r, e: edit_election(r.db, r.desk, _named(e, "Pemilu Lain")),
}


def _named(election, name):
    return replace(election, name=name)


@pytest.mark.parametrize("op", LIST_OPS)
def test_from_the_freeze_on_the_lists_are_locked(frozen, election, op):
    with pytest.raises(ListsLocked) as refused:
        LIST_OPS[op](frozen, election)
    assert refused.value.election == election.name


def test_people_move_on_and_kpps_is_named_though_the_lists_are_locked(frozen, election):
    db, desk = frozen.db, frozen.desk
    person = get_person(db, person_named(frozen, "A"))
    edit_person(db, desk, replace(person, cell="12"))
    move_person(db, desk, person.id, Movement.RELEASED, frozen.clock().date())
    station = stations_of(db, election.id)[0]
    save_station(db, desk, replace(station, kpps=("CONTOH KETUA",), place="Aula"))
    assert get_station(db, station.id).place == "Aula"
    assert [one.gone for one in roll_lines(db, election.id) if one.name == "NAMA A"] == [None]


def test_the_lists_of_another_election_stay_open(frozen):
    create_election(frozen.db, frozen.desk, "pilkada-2024", "Pilkada Contoh")
    other = next(one for one in all_elections(frozen.db) if one.name == "Pilkada Contoh")
    save_station(frozen.db, frozen.desk, Station(election_id=other.id, number="77"))


# --- after the freeze


def test_an_addition_comes_after_the_last_of_its_list_with_its_reason(
    frozen, election, watch, make_person
):
    add_person(frozen.db, frozen.desk, make_person(8, name="NAMA H", region=VILLAGE))
    watch.now = at(9)
    late, station = person_named(frozen, "H"), station_ids(frozen)["901"]
    line = add_to_roll(frozen.db, frozen.desk, late, station, Category.DPTB, " surat  datang ")
    assert (line.number, line.added_reason) == ("3", "surat datang")
    assert (line.changed_at, line.changed_by) == (at(9), "Budi")
    assert line.ballots
    assert line in roll_lines(frozen.db, election.id)
    with pytest.raises(AlreadyOnRoll) as refused:
        add_to_roll(frozen.db, frozen.desk, late, station, Category.DPK, "lagi")
    assert (refused.value.category, refused.value.number, refused.value.station) == (
        "dptb",
        "3",
        "901",
    )


def test_an_addition_to_an_empty_list_is_its_first_with_all_papers_for_the_dpk(frozen, make_person):
    db, desk = frozen.db, frozen.desk
    add_person(db, desk, make_person(8, name="NAMA H", region="31.71.01.1001"))
    late, station = person_named(frozen, "H"), station_ids(frozen)["902"]
    line = add_to_roll(db, desk, late, station, Category.DPK, "KPPS menerima")
    assert line.number == "1"
    own = add_to_roll_ballots(frozen, "NAMA A")
    assert set(line.ballots) >= set(own)


def add_to_roll_ballots(registry, name):
    lines = roll_lines(registry.db, active_election(registry.db).id)
    return next(one.ballots for one in lines if one.name == name)


def test_an_addition_needs_a_reason_a_freeze_a_person_and_a_station_of_this_election(
    prison, make_person
):
    db, desk = prison.db, prison.desk
    someone, station = person_named(prison, "A"), station_ids(prison)["901"]
    with pytest.raises(NotFrozen):
        add_to_roll(db, desk, someone, station, Category.DPT, "x")
    create_election(db, desk, "pilkada-2024", "Pilkada Contoh")
    freeze(db, desk)
    with pytest.raises(ReasonMissing):
        add_to_roll(db, desk, someone, station, Category.DPT, " ")
    with pytest.raises(PersonUnknown):
        add_to_roll(db, desk, 999, station, Category.DPT, "x")
    other = db.execute("SELECT max(id) FROM station").fetchone()[0]
    with pytest.raises(StationUnknown):
        add_to_roll(db, desk, someone, other, Category.DPT, "x")


def line_of(registry, name):
    lines = roll_lines(registry.db, active_election(registry.db).id)
    return next(one for one in lines if one.name == name)


def test_a_struck_line_stays_with_its_reason_and_is_struck_once(frozen):
    db, desk = frozen.db, frozen.desk
    assert strike_from_roll(db, desk, line_of(frozen, "NAMA D").id, "TMS") == {"roll_line"}
    assert not line_of(frozen, "NAMA D").active
    with pytest.raises(LineStruck):
        strike_from_roll(db, desk, line_of(frozen, "NAMA D").id, "lagi")
    with pytest.raises(RollLineUnknown):
        strike_from_roll(db, desk, 999, "lagi")
    strike_from_roll(db, desk, line_of(frozen, "ORANG LAIN").id, "ganda")
    again = add_to_roll(
        db, desk, person_named(frozen, "D"), station_ids(frozen)["901"], Category.DPTB, "ralat"
    )
    assert again.number == "3"


def test_who_voted_is_struck_only_after_the_mark_was_withdrawn(frozen):
    line = line_of(frozen, "NAMA A")
    voted = event(frozen, "A", Act.VOTED)
    with pytest.raises(LineVoted):
        strike_from_roll(frozen.db, frozen.desk, line.id, "TMS")
    event(frozen, "A", Act.WITHDRAWN, 2, withdraws=voted.uuid, reason="salah orang")
    strike_from_roll(frozen.db, frozen.desk, line.id, "TMS")


# --- the opening


def test_the_day_opens_on_its_date_from_the_first_minute_on(frozen, watch):
    with pytest.raises(NotTheDay) as refused:
        open_day(frozen.db, frozen.desk)
    assert refused.value.day == DAY.isoformat()
    watch.now = at(6, 59)
    with pytest.raises(TooEarly):
        open_day(frozen.db, frozen.desk)
    watch.now = at(7)
    opened = open_day(frozen.db, frozen.desk)
    assert (opened.day.phase, opened.day.opened_at, opened.late) == (Phase.OPEN, at(7), False)
    with pytest.raises(DayIsOpen):
        open_day(frozen.db, frozen.desk)


@pytest.mark.parametrize(("minute", "late"), [(30, False), (31, True)])
def test_a_late_start_is_said_and_does_not_block(frozen, watch, minute, late):
    watch.now = at(7, minute)
    assert open_day(frozen.db, frozen.desk).late is late


def test_a_closed_day_is_neither_opened_nor_changed(frozen, election, watch):
    known = day_of(frozen.db, election.id)
    assert known is not None
    day = replace(
        known,
        phase=Phase.CLOSED,
        opened_at=at(7),
        closed_at=at(15),
        closed_by="Budi",
    )
    with deed(frozen.db, frozen.desk, "day-close", {"election": election.name}) as act:
        save_day(act, day)
    watch.now = at(16)
    with pytest.raises(DayIsClosed):
        open_day(frozen.db, frozen.desk)
    with pytest.raises(DayIsClosed):
        strike_from_roll(frozen.db, frozen.desk, line_of(frozen, "NAMA D").id, "TMS")


def test_before_the_freeze_there_is_nothing_to_open(prison):
    with pytest.raises(NotFrozen):
        open_day(prison.db, prison.desk)


def test_a_rehearsal_opens_on_any_date(tmp_path, watch, make_person):
    registry = small_prison(tmp_path / "latihan", watch, make_person, demo=True)
    try:
        watch.now = at(3, day=DAY - timedelta(days=20))
        assert is_rehearsal(registry.db)
        freeze(registry.db, registry.desk)
        assert not open_day(registry.db, registry.desk).late
    finally:
        registry.close()


def test_everybody_on_the_roll_is_on_it_once(frozen, election):
    people = [one.person_id for one in roll_lines(frozen.db, election.id) if one.person_id]
    assert sorted(people) == sorted(one.id for one in all_people(frozen.db))
