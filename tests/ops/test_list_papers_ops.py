"""The lists of an election on paper, out of a real registry: what each says, and to whom."""

from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO

import pytest
from pypdf import PdfReader

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.domain.movement import Movement
from rutan_desk.ops import (
    kpu_papers,
    list_papers,
    move_back_papers,
    move_papers,
    proposal_papers,
)
from rutan_desk.ops.ballots import supply_of
from rutan_desk.ops.people import edit_person, move_person
from rutan_desk.ops.printing import record_print
from rutan_desk.ops.proposal import proposal, proposal_difference
from rutan_desk.ops.proposal_files import write_proposal
from rutan_desk.ops.readiness import everybody
from rutan_desk.store.elections import active_election
from rutan_desk.store.history import history
from rutan_desk.store.people import all_people, get_person
from rutan_desk.store.stations import stations_of
from rutan_desk.words import list_papers as words
from rutan_desk.words.catalog import set_language
from rutan_desk.words.deeds import deed_title
from rutan_desk.words.move_papers import move_back_words, moves_words
from rutan_desk.words.proposal import fault_text
from tests.moulds import demo_of

NOW = datetime(2029, 1, 24, 8, 14, tzinfo=UTC)
TODAY = date(2029, 1, 24)


@pytest.fixture(autouse=True)
def english():
    set_language("en")


@pytest.fixture
def demo(tmp_path, clock):
    made = demo_of(tmp_path / "contoh", clock, inmate_count=80)
    yield made
    made.close()


def papers(registry, size="A4"):
    """Every list, drawn once."""
    db, desk = registry.db, registry.desk
    election = active_election(db)
    people = everybody(db, TODAY, election)
    station = stations_of(db, election.id)[0]
    found = supply_of(db, people, election, station)
    made, changed = proposal(db, desk, election, all=True), proposal_difference(db, desk, election)
    return {
        "plan": list_papers.station_plan(
            db, desk, words.station_plan_words(NOW), people, election, size
        ),
        "comparison": list_papers.list_comparison(
            db, desk, words.comparison_words(NOW), election, station, size
        ),
        "moves": move_papers.moves_to_file(db, desk, moves_words(NOW), people, election, size),
        "back": move_back_papers.people_to_move_back(
            db, desk, move_back_words(NOW), people, election, size
        ),
        "matrix": kpu_papers.ballot_matrix_paper(
            db, desk, words.matrix_words(NOW), people, election, station, size
        ),
        "supply": kpu_papers.supply_paper(db, desk, words.supply_words(NOW), found, election, size),
        "proposal": proposal_papers.proposal_paper(db, desk, words.proposal_words(NOW), made, size),
        "difference": proposal_papers.difference_paper(
            db, desk, words.difference_words(NOW), changed, size
        ),
    }


def text_of(printed):
    return "".join(page.extract_text() for page in PdfReader(BytesIO(printed.pdf)).pages)


def test_only_kpu_reads_whole_numbers_and_nobody_the_register(demo):
    made = papers(demo)
    people = all_people(demo.db)
    for name, printed in made.items():
        text = text_of(printed).replace("\n", "")
        whole = [one for one in people if one.nik and one.nik in text]
        assert bool(whole) is (name in ("proposal", "difference")), name
        assert [
            one.register_number for one in people if (one.register_number or "-x-") in text
        ] == []
        internal = name in ("plan", "comparison", "moves", "back")
        assert printed.receiver is (Receiver.INTERNAL if internal else Receiver.KPU)


@pytest.mark.parametrize("size", ["A4", "F4", "Legal"])
def test_every_list_fits_every_paper(demo, size):
    for name, printed in papers(demo, size).items():
        assert printed.size.startswith(size), name
        assert printed.pages == len(PdfReader(BytesIO(printed.pdf)).pages)


def test_the_lists_of_an_empty_registry_say_so(registry):
    made = papers(registry)
    for name, said in (
        ("plan", "Nobody votes here."),
        ("comparison", "Everybody here is on the list."),
        ("moves", "No move is to be filed."),
        ("back", "Nobody is to be moved back."),
        ("matrix", "Nobody can vote here yet."),
        ("supply", "The ballots will suffice."),
        ("proposal", "Nobody is to be proposed."),
        ("difference", "Nothing changed since the list last sent."),
    ):
        assert said in text_of(made[name]), name
        assert made[name].pages == 1


def test_the_held_back_stand_on_the_paper_with_every_reason(demo):
    text = " ".join(text_of(papers(demo)["proposal"]).split())
    made = proposal(demo.db, demo.desk, active_election(demo.db), all=True)
    assert made.held_back
    for one in made.held_back:
        assert one.person.name in text
        assert all(fault_text(fault) in text for fault in one.faults)


def test_who_left_the_list_is_told_with_how_and_since_when(demo):
    listed = next(one for one in everybody(demo.db, TODAY) if one.line is not None and one.voter)
    move_person(demo.db, demo.desk, listed.person.id, Movement.ESCAPED, TODAY)
    text = text_of(papers(demo)["comparison"])
    gone = text.partition("On the list, but gone")[2]
    assert listed.person.name in gone
    assert "escaped" in gone


def test_the_difference_tells_old_and_new_and_why_somebody_is_struck(demo, tmp_path):
    db, desk = demo.db, demo.desk
    election = active_election(db)
    made = proposal(db, desk, election, all=True)
    write_proposal(db, desk, tmp_path / "usulan.xlsx", made)
    changed, gone = (get_person(db, one.person_id) for one in made.lines[:2])
    edit_person(db, desk, replace(changed, street="JL. BARU CONTOH"))
    move_person(db, desk, gone.id, Movement.DIED, TODAY)
    text = " ".join(text_of(papers(demo)["difference"]).split())
    assert f"Street: {changed.street}, now JL. BARU CONTOH" in text
    assert "No longer died" in text


def test_a_print_is_noted_with_its_receiver(demo):
    printed = papers(demo)["supply"]
    record_print(demo.db, demo.desk, printed, "file")
    [done] = history(demo.db, 1)
    assert (done.details["report"], done.details["receiver"]) == ("ballot-supply", "kpu")
    assert deed_title(done.kind, done.details)


def test_a_list_of_another_language_is_the_same_list_of_people(demo):
    english = papers(demo)["moves"]
    set_language("id")
    assert papers(demo)["moves"].lines == english.lines
    assert replace(english, pdf=b"").report == "moves-to-file"


def test_every_changed_line_stands_whole_in_the_columns_of_the_form(demo, tmp_path):
    db, desk = demo.db, demo.desk
    made = proposal(db, desk, active_election(db), all=True)
    write_proposal(db, desk, tmp_path / "usulan.xlsx", made)
    changed, gone = (get_person(db, one.person_id) for one in made.lines[:2])
    edit_person(db, desk, replace(changed, street="JL. BARU CONTOH"))
    move_person(db, desk, gone.id, Movement.DIED, TODAY)
    sums, lines, _ = papers(demo)["difference"].table.parts
    numbers = [one.heading.rpartition("(")[2].rstrip(")") for one in lines.columns[:-1]]
    assert numbers == ["1", "2", "3", "4", "5–6", "7", "8", "9–11", "12", "13", "14"]
    rows = {row[2]: row for row in lines.rows}
    assert rows[gone.nik][10:] == ("1", "No longer\ndied")
    assert rows[changed.nik][1:4] == (changed.nkk, changed.nik, changed.name)
    assert rows[changed.nik][7].startswith("JL. BARU CONTOH\nRT ")
    assert [one.heading for one in sums.columns][1:4] == [
        "Pemilih Baru", "Tidak Memenuhi Syarat", "Perbaikan Data",
    ]  # fmt: skip
    assert sums.rows == (("901", "0", "1", "1", "2"),)
    assert sums.totals == (("Total", "0", "1", "1", "2"),)


def test_the_head_of_the_form_says_where_the_station_stands(demo):
    for name in ("proposal", "difference"):
        facts = dict(papers(demo)[name].table.facts)
        assert facts["Kabupaten/Kota"] == "Kab. Blora"
        assert facts["Kecamatan"] == "Blora"
    made = papers(demo)["proposal"]
    rows = [row for part in made.table.parts[:-1] for row in part.rows]
    women = sum(row[6] == "P" for row in rows)
    men = len(rows) - women
    assert dict(made.table.facts)["Proposed"] == f"{len(rows)} (L {men}, P {women})"


def test_papers_needed_and_packed_add_up(demo):
    made = papers(demo)["supply"]
    balance, asked = made.table.parts
    rows = {row[0]: [int(one) for one in row[1:]] for row in balance.rows[:-1]}
    for at in range(len(balance.columns) - 1):
        needs = sum(rows[f"Needed: {one}"][at] for one in ("DPT", "DPTb", "DPK", "staff"))
        served = rows["Served by supporting stations"][at]
        assert rows["Needed in all"][at] == needs - served
        short, spare = rows["Short (all)"][at], rows["Spare (all)"][at]
        assert rows["Packed (all)"][at] + short - spare == rows["Needed in all"][at]
    contests = len(active_election(demo.db).contests)
    short = sum(rows["Short (all)"][contests:])
    assert sum(int(row[2]) for row in asked.rows) == short > 0


def test_the_plan_counts_the_voters_of_every_station(demo):
    overview, *stations = papers(demo)["plan"].table.parts
    assert len(overview.rows) == len(stations)
    for row, part in zip(overview.rows, stations, strict=True):
        sexes = [one[2] for one in part.rows]
        assert row[2:5] == tuple(map(str, (sexes.count("L"), sexes.count("P"), len(sexes))))
    [total] = overview.totals
    assert total[4] == str(sum(int(row[4]) for row in overview.rows))
