"""The papers of the KTP-el work, out of a real registry: what each says, and to whom."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime, time
from io import BytesIO

import pytest
from pypdf import PdfReader

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.domain.errors import VisitInvalid
from rutan_desk.domain.ktp_el import Mark, Milestone, Recording
from rutan_desk.domain.movement import Movement
from rutan_desk.domain.visit import Visit
from rutan_desk.ops import ktp_papers, visit_papers
from rutan_desk.ops.ktp_el import record_mark
from rutan_desk.ops.people import edit_person, mark_left
from rutan_desk.ops.printing import record_print
from rutan_desk.ops.readiness import everybody
from rutan_desk.ops.visit_papers import CallTimes
from rutan_desk.ops.visits import plan_visit
from rutan_desk.store.elections import active_election
from rutan_desk.store.history import history
from rutan_desk.store.journal import deed
from rutan_desk.store.people import all_people, get_person, save_people
from rutan_desk.store.settings import read_settings, save_settings
from rutan_desk.store.visits import all_visits, lines_of_visit
from rutan_desk.words import ktp_papers as words
from rutan_desk.words.catalog import set_language
from rutan_desk.words.ktp_paper_makers import KTP_MAKERS, next_visit
from rutan_desk.words.paper_request import PaperRequest
from tests.moulds import demo_of
from tests.reports.geometry import faults

NOW = datetime(2029, 1, 10, 8, 14, tzinfo=UTC)
TODAY = NOW.date()
MARGIN = 10 * 72 / 25.4
TO_DUKCAPIL = ("ktp-visit", "ktp-request", "no-nik")


@pytest.fixture(autouse=True)
def english():
    set_language("en")


@pytest.fixture
def clock():
    return lambda: NOW


@pytest.fixture
def demo(tmp_path, clock):
    made = demo_of(tmp_path / "contoh", clock, inmate_count=60)
    yield made
    made.close()


@pytest.fixture
def few(registry, make_person):
    """Four invented people on one visit: everything known, nothing known, and two besides."""
    whole = make_person(
        1,
        alias="KANCIL",
        nkk="3316090101000001",
        birth_place="BLORA",
        mother="IBU CONTOH",
        father="BAPAK CONTOH",
        street="JL. CONTOH 1",
        rt="001",
        rw="002",
        region="33.16.09.1015",
        cell="3",
    )
    bare = make_person(2, nik=None, birth_date=None, block="B", name="ORANG TANPA DATA")
    far = replace(whole, nik="352201010190900" + "3", name="ORANG JAUH", alias=None, block="B",
                  region="35.22.01", register_number="B.I.003/2028")  # fmt: skip
    gone = replace(whole, nik="3316090101909004", name="ORANG PINDAH", block="A-01",
                   register_number="B.I.004/2028")  # fmt: skip
    with deed(registry.db, registry.desk, "add-person") as act:
        saved = save_people(act, [whole, bare, far, gone])
    ids = [one.id for one in saved]
    mark = Mark(Milestone.RECORDING, date(2029, 1, 5), Recording.UNREGISTERED)
    record_mark(registry.db, registry.desk, [saved[0].id, saved[3].id], mark)
    visit = Visit(planned_on=date(2029, 1, 15), place="Aula Contoh", team="Tim Contoh", capacity=9)
    plan_visit(registry.db, registry.desk, visit, ids)
    mark_left(registry.db, registry.desk, [saved[3].id], Movement.RELEASED, TODAY)
    return saved


def papers(registry, size="A4"):
    election = active_election(registry.db)
    people = everybody(registry.db, TODAY, election)
    asked = PaperRequest(
        election=election, people=lambda: people, now=NOW, size=size, purpose="work at hand"
    )
    return {name: make(registry.db, registry.desk, asked) for name, make in KTP_MAKERS.items()}


def text_of(printed):
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(printed.pdf)).pages)


def test_dukcapil_reads_numbers_and_no_block_guards_the_other_way_round(demo):
    made = papers(demo)
    people = all_people(demo.db)
    for name, printed in made.items():
        text = text_of(printed)
        whole = [
            one for one in people for number in (one.nik, one.nkk) if number and number in text
        ]
        assert bool(whole) is (name in TO_DUKCAPIL), name
        assert not [one for one in people if (one.register_number or "-x-") in text], name
        rooms = [one for one in people if f"{one.block} / {one.cell}" in text]
        assert bool(rooms) is (name not in TO_DUKCAPIL), name
    receivers = {name: printed.receiver for name, printed in made.items()}
    assert receivers == {
        **dict.fromkeys(TO_DUKCAPIL, Receiver.DUKCAPIL),
        "visit-calls": Receiver.GUARDS,
        "kk-request": Receiver.INTERNAL,
    }


@pytest.mark.parametrize("size", ["A4", "F4", "Legal"])
def test_every_letter_lies_in_its_place(demo, size):
    with deed(demo.db, demo.desk, "change-settings") as act:
        save_settings(act, replace(read_settings(demo.db), demo=False))
    for name, printed in papers(demo, size).items():
        assert printed.size.startswith(size), name
        assert faults(printed.pdf, MARGIN) == [], name


@pytest.mark.parametrize("name", KTP_MAKERS)
def test_the_papers_read_as_agreed(golden, registry, few, name):
    text = text_of(papers(registry)[name])
    golden(f"{name}.txt", re.sub(r"Seal [-0-9A-F]+", "Seal", text))


def test_the_papers_of_an_empty_registry_say_so(registry):
    election = active_election(registry.db)
    asked = PaperRequest(election=election, people=list, now=NOW, purpose="work at hand")
    with pytest.raises(VisitInvalid) as refusal:
        KTP_MAKERS["ktp-visit"](registry.db, registry.desk, asked)
    assert refusal.value.why == "none"
    for name, said in (
        ("ktp-request", "Nothing is to be asked of Dukcapil."),
        ("no-nik", "Everybody has a NIK."),
        ("kk-request", "No KK is needed."),
    ):
        assert said in text_of(KTP_MAKERS[name](registry.db, registry.desk, asked))
    plan_visit(registry.db, registry.desk, Visit(planned_on=date(2029, 1, 15), capacity=9))
    for name in ("ktp-visit", "visit-calls"):
        made = KTP_MAKERS[name](registry.db, registry.desk, asked)
        assert "Nobody stands on this visit yet." in text_of(made)


def test_the_next_papers_are_for_the_earliest_visit(registry):
    for day in (20, 15, 18):
        visit = Visit(planned_on=date(2029, 1, day), capacity=9)
        plan_visit(registry.db, registry.desk, visit)
    assert next_visit(registry.db).planned_on == date(2029, 1, 15)


def test_a_letter_to_one_home_names_nobody_of_another(registry, few):
    election = active_election(registry.db)
    people = everybody(registry.db, TODAY, election)
    made = ktp_papers.ktp_request(
        registry.db, registry.desk, words.request_words(NOW), people, election, home="35.22"
    )
    text = " ".join(text_of(made).split())
    assert "Dukcapil Kab. Bojonegoro" in text
    assert (made.lines, "ORANG JAUH" in text, "KANCIL" in text) == (1, True, False)


def test_the_call_list_leaves_out_who_is_gone_and_calls_in_turns(registry, few):
    [visit] = all_visits(registry.db)
    people = everybody(registry.db, TODAY)
    said = words.calls_words(NOW, visit)
    made = visit_papers.visit_calls(
        registry.db, registry.desk, said, visit, people, active_election(registry.db),
        times=CallTimes(begin=time(9), minutes=20, at_once=2),
    )  # fmt: skip
    text = text_of(made)
    assert (made.lines, "ORANG PINDAH" in text) == (3, False)
    assert "Block A-01" in text
    assert (text.count("09.00"), text.count("09.20")) == (2, 1)


@pytest.mark.parametrize(
    ("times", "count", "slots"),
    [
        (CallTimes(), 0, []),
        (CallTimes(time(11, 30), 30, 1), 3, [time(11, 30), time(13), time(13, 30)]),
        (CallTimes(time(12, 15), 10, 2), 2, [time(13), time(13)]),
        (CallTimes(time(23, 30), 60, 1), 3, [time(23, 30), time(23, 59), time(23, 59)]),
        (CallTimes(time(8), 0, 0), 2, [time(8), time(8, 1)]),
    ],
)
def test_time_slots(times, count, slots):
    assert times.slots(count) == slots


def test_names_of_any_length_stay_whole(registry, few):
    long = "RADEN MAS " + "SOERJADIWANGSANINGRAT " * 8
    edit_person(registry.db, registry.desk, replace(get_person(registry.db, few[0].id), name=long))
    for name, printed in papers(registry).items():
        assert faults(printed.pdf, MARGIN) == [], name
    assert text_of(papers(registry)["ktp-visit"]).count("SOERJADIWANGSANINGRAT") == 8


def test_the_list_keeps_the_order_of_the_visit(demo):
    visit = next_visit(demo.db)
    made = papers(demo)["ktp-visit"]
    order = [get_person(demo.db, one.person_id).name for one in lines_of_visit(demo.db, visit.id)]
    text = " ".join(text_of(made).split())
    assert made.lines == len(order) > 0
    assert all(f"{place} {name}" in text for place, name in enumerate(order, 1))


def test_a_print_is_noted_with_its_receiver(registry, few):
    made = papers(registry)["ktp-request"]
    record_print(registry.db, registry.desk, made, "file")
    details = history(registry.db, 1)[0].details
    assert (details["report"], details["receiver"]) == ("ktp-request", "dukcapil")
