"""Lists of registries made by chance, read back as a reader would: the same people and sums."""

import re
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rutan_desk.domain.list_line import ListLine, Match
from rutan_desk.domain.person import Citizenship, Person, Sex
from rutan_desk.domain.readiness import State
from rutan_desk.domain.right import Outcome
from rutan_desk.ops.readiness import everybody
from rutan_desk.reports.read_back import PaperRead
from rutan_desk.store.elections import active_election
from rutan_desk.store.journal import deed
from rutan_desk.store.lists import save_lines
from rutan_desk.store.people import save_people
from rutan_desk.store.stations import stations_of
from rutan_desk.words.catalog import set_language
from tests.paper_press import bare_press


@dataclass(frozen=True)
class Somebody:
    """A person made by chance; ``listed``: on the DPT of our station."""

    sex: Sex | None
    born: date | None
    citizenship: Citizenship
    numbered: bool
    listed: bool
    letters: str


PEOPLE = st.lists(
    st.builds(
        Somebody,
        sex=st.sampled_from((Sex.MALE, Sex.FEMALE, None)),
        born=st.none() | st.dates(date(1930, 1, 1), date(2028, 1, 1)),
        citizenship=st.sampled_from(Citizenship),
        numbered=st.booleans(),
        listed=st.booleans(),
        letters=st.text("ABCDEFGHIJKLMNOPRSTUVWXYZ", min_size=1, max_size=9),
    ),
    max_size=40,
)


@pytest.fixture(scope="module")
def press(tmp_path_factory):
    made = bare_press(tmp_path_factory.mktemp("acak") / "rutan")
    yield made
    made.close()


@contextmanager
def registry_of(press, somebody):
    """These people in the registry; afterwards it is empty as before."""
    db, desk = press.registry.db, press.registry.desk
    election = active_election(db)
    station = stations_of(db, election.id)[0].id
    people = [
        Person(
            name=f"Q{number}Q {one.letters}",
            nik=f"33160901019{number:05}" if one.numbered else None,
            sex=one.sex,
            birth_date=one.born,
            citizenship=one.citizenship,
            region="33.16.09.1016",
        )
        for number, one in enumerate(somebody)
    ]
    db.conn.execute("SAVEPOINT chance")
    try:
        with deed(db, desk, "add-person", {"name": "acak"}) as act:
            saved = save_people(act, people)
            lines = [
                ListLine(
                    election_id=election.id,
                    station_id=station,
                    number=str(person.id),
                    name=person.name,
                    person_id=person.id,
                    match=Match.MATCHED,
                    by_hand=True,
                )
                for one, person in zip(somebody, saved, strict=True)
                if one.listed
            ]
            save_lines(act, lines)
        yield everybody(db, press.usual.date(), election)
    finally:
        db.conn.execute("ROLLBACK TO chance")
        db.conn.execute("RELEASE chance")


def read_back(press, name):
    """Who stands on a paper, and every page as one text."""
    paper = PaperRead(f"{name}.pdf", press.make(name).pdf)
    pages = [
        " ".join(line.text for line in paper.lines(page)) for page in range(1, paper.count + 1)
    ]
    return sorted(re.findall(r"\bQ\d+Q\b", " ".join(pages))), pages


def tagged(people):
    return sorted(one.person.name.split()[0] for one in people)


def by_sex(people):
    """How many, men and women."""
    sexes = [one.person.sex for one in people]
    return len(sexes), sexes.count(Sex.MALE), sexes.count(Sex.FEMALE)


def counted(pages, which):
    """The numbers of voters that the foot of pages says, summed."""
    pattern = rf"{which}: (\d+) voters \(L (\d+), P (\d+)\)"
    found = [tuple(map(int, one)) for page in pages for one in re.findall(pattern, page)]
    assert len(found) == len(pages)
    return found


@settings(max_examples=12, suppress_health_check=list(HealthCheck))
@given(PEOPLE)
def test_rolls_say_who_may_vote_and_how_many(press, somebody):
    set_language("en")
    with registry_of(press, somebody) as people:
        eligible = [one for one in people if one.right.outcome is Outcome.ELIGIBLE]
        listed = [one for one in people if one.line is not None]
        for name, those in (("roll", eligible), ("roll-dpt", listed)):
            names, pages = read_back(press, name)
            assert names == tagged(those), name
            assert set(counted(pages, "Whole list")) == {by_sex(those)}
            sums = zip(*counted(pages, "This page"), strict=True)
            assert tuple(map(sum, sums)) == by_sex(those)


@settings(max_examples=8, suppress_health_check=list(HealthCheck))
@given(PEOPLE)
def test_lists_say_who_cannot_vote_and_how_many_there_are(press, somebody):
    set_language("en")
    with registry_of(press, somebody) as people:
        unable = [one for one in people if one.state is State.UNABLE]
        names, pages = read_back(press, "not-eligible")
        assert names == tagged(unable)
        assert f"Whole list: {len(unable)} lines" in pages[-1]
        names, pages = read_back(press, "recap")
        assert names == []
        able = [one for one in people if one.right.outcome is not Outcome.BARRED]
        count, male, female = by_sex(able)
        assert f"{count} (L {male}, P {female})" in pages[0]
