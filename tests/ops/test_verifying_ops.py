"""Real prints of a demo registry, altered by hand, held against journal and registry."""

from collections import defaultdict
from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rutan_desk.domain.errors import Cancelled, PaperUnreadable
from rutan_desk.domain.lists import Category
from rutan_desk.domain.person import Marital
from rutan_desk.domain.table_difference import RowFate
from rutan_desk.ops import verifying
from rutan_desk.ops.day_freeze import freeze
from rutan_desk.ops.day_roll import strike_from_roll
from rutan_desk.ops.demo import make_demo
from rutan_desk.ops.people import edit_person
from rutan_desk.ops.printing import record_print
from rutan_desk.ops.readiness import everybody
from rutan_desk.ops.verifying import Verdict, Verifying, read_paper, verify
from rutan_desk.reports.page_faults import FaultKind
from rutan_desk.reports.text import legible
from rutan_desk.store.day import roll_lines
from rutan_desk.store.elections import active_election
from rutan_desk.store.history import history
from rutan_desk.store.journal import deed, last_seal
from rutan_desk.store.people import all_people, get_person, save_people
from rutan_desk.store.stations import stations_of
from rutan_desk.words.catalog import set_language
from rutan_desk.words.paper_again import paper_again
from rutan_desk.words.paper_makers import MAKERS
from rutan_desk.words.paper_request import PaperRequest
from rutan_desk.words.verifying import change_text, fault_text, row_name, verdict_text
from tests import tamper
from tests.conftest import NOW

HOW = Verifying(again=paper_again)


@pytest.fixture(scope="module")
def made_once(tmp_path_factory):
    from argon2 import Parameters
    from argon2.low_level import Type

    from rutan_desk.store import keys

    before, keys.COST = keys.COST, Parameters(Type.ID, 19, 16, 32, 1, 8, 1)
    folder = tmp_path_factory.mktemp("contoh") / "rutan"
    with closing(make_demo(folder, lambda: NOW, inmate_count=120).registry) as registry:
        yield registry
    keys.COST = before


@pytest.fixture
def demo(made_once):
    """The demo registry as it was made; what a test writes is rolled back."""
    made_once.db.conn.execute("SAVEPOINT test")
    yield made_once
    made_once.db.conn.execute("ROLLBACK TO test")
    made_once.db.conn.execute("RELEASE test")


def drawn(registry, name="roll", **asked):
    db, election = registry.db, active_election(registry.db)
    request = PaperRequest(
        election=election, people=lambda: everybody(db, NOW.date(), election), now=NOW, **asked
    )
    return MAKERS[name](db, registry.desk, request)


def printed(registry, name="roll", **asked):
    """The paper, noted as printed."""
    made = drawn(registry, name, **asked)
    record_print(registry.db, registry.desk, made, "file")
    return made


def verified(registry, path, pdf, how=HOW):
    path = path / "daftar.pdf"
    path.write_bytes(pdf)
    return verify(registry.db, registry.desk, path, how)


def name_on(pdf, page, folder):
    """A line in the middle of a page of the roll, and the name on it."""
    for number, line in enumerate(read_paper_of(pdf, folder).lines(page), 1):
        for piece in line.pieces if 150 < line.y < 600 else ():
            words = piece.text.split()
            if 40 < piece.x < 200 and len(words) > 1 and "".join(words).isalpha():
                return number, piece.text
    raise LookupError


def read_paper_of(pdf, folder):
    path = folder / "asli.pdf"
    path.write_bytes(pdf)
    return read_paper(path)


def test_what_was_not_touched_is_the_same(demo, tmp_path):
    made = printed(demo)
    found = verified(demo, tmp_path, made.pdf)
    assert (found.verdict, found.identical) == (Verdict.SAME, True)
    assert (found.marks.list_id, found.noted.pages) == (made.list_id, found.pages)
    assert last_seal(demo.db).upper() != found.marks.seal


def test_a_file_that_another_program_saved_is_still_the_same(demo, tmp_path):
    made = printed(demo)
    found = verified(demo, tmp_path, tamper.saved_again(made.pdf))
    assert (found.verdict, found.identical, found.faults) == (Verdict.SAME, False, ())


@pytest.mark.parametrize("language", ["id", "en"])
def test_it_is_made_again_in_the_language_it_had(demo, tmp_path, language):
    set_language(language)
    made = printed(demo, "kpu-proposal", size="F4", everyone=True, purpose="rapat pleno")
    set_language("id" if language == "en" else "en")
    found = verified(demo, tmp_path, tamper.saved_again(made.pdf))
    assert (found.verdict, found.noted.purpose) == (Verdict.SAME, "rapat pleno")


def test_every_paper_before_the_freeze_can_be_verified(demo, tmp_path):
    someone = everybody(demo.db, NOW.date(), active_election(demo.db))[0].person
    options = {"person": {"person": someone.id}}
    before = {"notices", "emergency-roll", "day-report"}
    for name in sorted(set(MAKERS) - before - {"evening-check"}):
        made = printed(demo, name, **options.get(name, {}))
        found = verified(demo, tmp_path, tamper.saved_again(made.pdf))
        assert (name, found.verdict, found.faults) == (name, Verdict.SAME, ())


def test_every_paper_of_the_day_can_be_verified(demo, tmp_path):
    freeze(demo.db, demo.desk)
    for name in ("notices", "emergency-roll", "call-list", "day-report", "roll-dpt"):
        made = printed(demo, name)
        found = verified(demo, tmp_path, tamper.saved_again(made.pdf))
        assert (name, found.verdict) == (name, Verdict.SAME)


@pytest.mark.parametrize("name", ["call-list", "notices"])
def test_a_paper_of_chosen_people_is_compared_with_just_them(demo, tmp_path, name):
    freeze(demo.db, demo.desk)
    station, chosen, others = _at_one_station(demo)
    uuids = [one.uuid for one in chosen]
    made = printed(demo, name, station=station, chosen=uuids, category=Category.DPT)
    assert made.lines == len(chosen)
    assert made.purpose
    found = verified(demo, tmp_path, made.pdf)
    assert (found.verdict, found.identical) == (Verdict.SAME, True)
    edit_person(demo.db, demo.desk, replace(others[0], block="Z"))
    assert verified(demo, tmp_path, made.pdf).verdict is Verdict.SAME
    edit_person(demo.db, demo.desk, replace(chosen[0], block="Z"))
    found = verified(demo, tmp_path, tamper.saved_again(made.pdf))
    assert (found.verdict, found.faults) == (Verdict.STALE, ())


def test_who_was_chosen_and_struck_since_makes_it_stale(demo, tmp_path):
    freeze(demo.db, demo.desk)
    station, chosen, _ = _at_one_station(demo)
    made = printed(demo, "call-list", station=station, chosen=[one.uuid for one in chosen])
    [line] = [
        one
        for one in roll_lines(demo.db, station.election_id)
        if one.person_id == chosen[0].id and one.active
    ]
    strike_from_roll(demo.db, demo.desk, line.id, "ganda")
    found = verified(demo, tmp_path, made.pdf)
    assert found.verdict is Verdict.STALE
    assert [change.row.fate for change in found.changes] == [RowFate.GONE]
    assert row_name(found.changes[0].row) == chosen[0].name


def test_a_notice_printed_again_is_verified_with_its_mark(demo, tmp_path):
    freeze(demo.db, demo.desk)
    station, [one, *_], _ = _at_one_station(demo)
    made = [printed(demo, "notices", station=station, chosen=[one.uuid]) for _ in range(3)]
    assert len({each.list_id for each in made}) == 3
    assert len({each.pdf for each in made}) == 3
    for place, each in enumerate(made):
        found = verified(demo, tmp_path, each.pdf)
        assert (found.verdict, found.identical) == (Verdict.SAME, True)
        assert found.noted.deed == made_deeds(demo)[place]


def made_deeds(registry):
    """The prints noted, the oldest first."""
    return sorted(one.id for one in history(registry.db, 10, kind="print"))


def _at_one_station(registry):
    """The first station, four people of its DPT, and the others of it."""
    db = registry.db
    station = stations_of(db, active_election(db).id)[0]
    own = [
        one.person_id
        for one in roll_lines(db, station.election_id)
        if (one.station_id, one.category) == (station.id, Category.DPT)
        and one.person_id is not None and one.gone is None
    ]  # fmt: skip
    people = [get_person(db, one) for one in own]
    return station, people[:4], people[4:]


def test_a_paper_that_looks_at_the_pc_is_known_but_not_compared(demo, tmp_path):
    made = printed(demo, "evening-check")
    found = verified(demo, tmp_path, made.pdf)
    assert (found.verdict, found.identical) == (Verdict.NOTED, True)
    again = verified(demo, tmp_path, tamper.saved_again(made.pdf))
    assert (again.verdict, again.identical) == (Verdict.NOTED, False)
    assert verdict_text(found) != verdict_text(again)


def test_another_name_is_found_on_its_line(demo, tmp_path):
    made = printed(demo)
    line, name = name_on(made.pdf, 2, tmp_path)
    other = "Z" + name[1:]
    found = verified(demo, tmp_path, tamper.replaced(made.pdf, 2, name, other))
    assert found.verdict is Verdict.ALTERED
    [fault] = found.faults
    assert (fault.kind, fault.page, fault.line) == (FaultKind.LINE_CHANGED, 2, line)
    assert name in fault.was
    assert other in fault.now
    assert "2" in fault_text(fault)
    assert name in fault_text(fault)


def test_another_digit_of_a_nik_is_found_and_not_told_whole(demo, tmp_path):
    made = printed(demo, "kpu-proposal")
    nik = next(
        word
        for line in read_paper_of(made.pdf, tmp_path).lines(1)
        for piece in line.pieces
        for word in piece.text.split()
        if len(word) == 16 and word.isdecimal()
    )
    other = nik[:-1] + str((int(nik[-1]) + 1) % 10)
    found = verified(demo, tmp_path, tamper.replaced(made.pdf, 1, nik, other))
    [fault] = found.faults
    assert (found.verdict, fault.kind, fault.page) == (Verdict.ALTERED, FaultKind.LINE_CHANGED, 1)
    said = fault_text(fault)
    assert nik not in said
    assert other not in said
    set_language("en")
    assert "numbers differ" in fault_text(fault)


def test_a_footer_with_another_count_is_found(demo, tmp_path):
    made = printed(demo)
    altered = tamper.replaced(made.pdf, 1, f": {made.lines} pemilih", f": {made.lines + 1} pemilih")
    found = verified(demo, tmp_path, altered)
    assert found.verdict is Verdict.ALTERED
    assert {fault.page for fault in found.faults} == {1}


def test_a_removed_page_is_named(demo, tmp_path):
    made = printed(demo)
    rest = [page for page in range(1, made.pages + 1) if page != 3]
    found = verified(demo, tmp_path, tamper.pages_of(made.pdf, *rest))
    assert found.verdict is Verdict.ALTERED
    assert [(one.kind, one.page) for one in found.faults] == [(FaultKind.PAGE_MISSING, 3)]


def test_swapped_pages_are_named(demo, tmp_path):
    made = printed(demo)
    order = [1, 3, 2, *range(4, made.pages + 1)]
    found = verified(demo, tmp_path, tamper.pages_of(made.pdf, *order))
    assert [(one.kind, one.page, one.other) for one in found.faults] == [
        (FaultKind.PAGE_MOVED, 2, 3),
        (FaultKind.PAGE_MOVED, 3, 2),
    ]


def test_a_page_twice_does_not_belong(demo, tmp_path):
    made = printed(demo)
    order = [1, 2, 2, *range(3, made.pages + 1)]
    found = verified(demo, tmp_path, tamper.pages_of(made.pdf, *order))
    kinds = {one.kind for one in found.faults}
    assert (found.verdict, kinds) == (Verdict.ALTERED, {FaultKind.PAGE_ADDED})


def test_a_page_of_another_list_is_named(demo, tmp_path):
    other = printed(demo, "station-plan")
    made = printed(demo)
    pages = [(made.pdf, page) for page in range(1, made.pages + 1)]
    pages[1] = (other.pdf, 2)
    found = verified(demo, tmp_path, tamper.put_together(*pages))
    assert found.noted.report == "roll"
    assert [(one.kind, one.page) for one in found.faults] == [(FaultKind.PAGE_REPLACED, 2)]


def test_an_added_line_is_found(demo, tmp_path):
    made = printed(demo)
    line = b"\nBT /F1+0 9 Tf 1 0 0 1 60 300.123 Tm (ORANG SISIPAN) Tj ET\n"
    found = verified(demo, tmp_path, tamper.redraw(made.pdf, 2, lambda data: data + line))
    assert found.verdict is Verdict.ALTERED
    [fault] = found.faults
    assert fault.kind in (FaultKind.LINE_ADDED, FaultKind.LINE_CHANGED)
    assert "ORANG SISIPAN" in fault.now
    assert fault.page == 2


def test_a_row_that_was_taken_out_is_found(demo, tmp_path):
    made = printed(demo)
    _, name = name_on(made.pdf, 2, tmp_path)
    found = verified(demo, tmp_path, tamper.replaced(made.pdf, 2, f"({name})", "()"))
    [fault] = found.faults
    assert name in fault.was
    assert name not in fault.now


def test_what_was_painted_over_or_stuck_on_is_found(demo, tmp_path):
    made = printed(demo)
    paint = b"\nq 1 g 40 300 200 30 re f Q\n"
    for altered in (
        tamper.redraw(made.pdf, 2, lambda data: data + paint),
        tamper.noted_on(made.pdf, 2),
    ):
        found = verified(demo, tmp_path, altered)
        assert found.verdict is Verdict.ALTERED
        assert [(one.kind, one.page) for one in found.faults] == [(FaultKind.DRAWING, 2)]


def test_a_text_in_another_column_is_found(demo, tmp_path):
    made = printed(demo)
    _, name = name_on(made.pdf, 2, tmp_path)

    def shift(data):
        at = data.index(f"({name})".encode())
        start = data.rindex(b"1 0 0 1 ", 0, at) + len(b"1 0 0 1 ")
        end = data.index(b" ", start)
        return data[:start] + str(float(data[start:end]) + 9).encode() + data[end:]

    found = verified(demo, tmp_path, tamper.redraw(made.pdf, 2, shift))
    [fault] = found.faults
    assert (fault.kind, fault.page) == (FaultKind.LINE_MOVED, 2)


def test_an_altered_list_code_is_found_by_the_seal(demo, tmp_path):
    made = printed(demo)
    pdf = made.pdf
    for page in range(1, made.pages + 1):
        pdf = tamper.replaced(pdf, page, made.list_id, "0000-0000-0000")
    found = verified(demo, tmp_path, pdf)
    assert (found.verdict, found.noted.list_id) == (Verdict.ALTERED, made.list_id)
    assert len(found.faults) == made.pages


def test_a_stale_list_says_who_changed_and_by_which_deed(demo, tmp_path):
    made = printed(demo)
    person = next(
        one.person
        for one in everybody(demo.db, NOW.date(), active_election(demo.db))
        if f"person:{one.person.uuid}" in made.table.parts[0].keys
    )
    edit_person(demo.db, demo.desk, replace(person, name="ZULKARNAIN CONTOH"))
    found = verified(demo, tmp_path, made.pdf)
    assert found.verdict is Verdict.STALE
    [change] = found.changes
    assert (change.row.fate, change.row.key) == (RowFate.CHANGED, f"person:{person.uuid}")
    assert change.deed == history(demo.db)[0]
    assert "ZULKARNAIN CONTOH" in change_text(change)
    assert person.name in row_name(change.row)
    assert verified(demo, tmp_path, tamper.saved_again(made.pdf)).verdict is Verdict.STALE


def test_who_left_and_who_came_is_told(demo, tmp_path):
    made = printed(demo)
    keys = made.table.parts[0].keys
    judged = everybody(demo.db, NOW.date(), active_election(demo.db))
    person = next(
        one.person
        for one in judged
        if f"person:{one.person.uuid}" in keys and one.person.marital_status is Marital.NEVER
    )
    key = f"person:{person.uuid}"
    edit_person(demo.db, demo.desk, replace(person, birth_date=NOW.date() - timedelta(days=2000)))
    found = verified(demo, tmp_path, made.pdf)
    assert [(one.row.fate, one.row.key) for one in found.changes] == [(RowFate.GONE, key)]
    shorter = printed(demo)
    edit_person(
        demo.db, demo.desk, replace(get_person(demo.db, person.id), birth_date=person.birth_date)
    )
    back = verified(demo, tmp_path, shorter.pdf)
    assert [(one.row.fate, one.row.key) for one in back.changes] == [(RowFate.ADDED, key)]
    # The first print is current again: the registry says the same.
    assert verified(demo, tmp_path, made.pdf).verdict is Verdict.SAME


def test_altered_comes_before_stale(demo, tmp_path):
    made = printed(demo)
    _, name = name_on(made.pdf, 2, tmp_path)
    key = made.table.parts[0].keys[0]
    judged = everybody(demo.db, NOW.date(), active_election(demo.db))
    person = next(one.person for one in judged if f"person:{one.person.uuid}" == key)
    edit_person(demo.db, demo.desk, replace(person, name="ZULKARNAIN CONTOH"))
    found = verified(demo, tmp_path, tamper.replaced(made.pdf, 2, name, "Q" + name[1:]))
    assert found.verdict is Verdict.ALTERED
    assert len(found.faults) == 1


def test_of_copies_the_right_one_is_found(demo, tmp_path):
    first, second = printed(demo), printed(demo, purpose="arsip")
    assert (first.list_id, first.copy, second.copy) == (second.list_id, 1, 2)
    for made in (first, second):
        found = verified(demo, tmp_path, tamper.saved_again(made.pdf))
        assert (found.verdict, found.noted.copy) == (Verdict.SAME, made.copy)


def test_what_was_never_noted_is_no_print(demo, tmp_path):
    found = verified(demo, tmp_path, drawn(demo).pdf)
    assert (found.verdict, found.noted) == (Verdict.NO_SUCH_PRINT, None)


def test_a_paper_of_another_registry_is_told(demo, registry, tmp_path):
    found = verified(demo, tmp_path, printed(registry, "recap").pdf)
    assert found.verdict is Verdict.OTHER_REGISTRY


def test_any_other_pdf_is_not_ours(demo, tmp_path):
    assert verified(demo, tmp_path, tamper.blank()).verdict is Verdict.NOT_OURS


def test_a_print_of_an_older_program_is_known_but_not_compared(demo, tmp_path):
    made = drawn(demo)
    details = {
        "report": "roll", "list_id": made.list_id, "lines": made.lines, "pages": made.pages,
        "receiver": "kpps", "size": "A4", "target": "file",
    }  # fmt: skip
    with deed(demo.db, demo.desk, "print", details):
        pass
    found = verified(demo, tmp_path, made.pdf)
    assert (found.verdict, found.why, found.identical) == (Verdict.NOTED, None, False)


def test_a_program_that_draws_another_way_accuses_nobody(demo, tmp_path):
    made = printed(demo)

    def otherwise(db, desk, asked, now=None):
        again = paper_again(db, desk, asked, now)
        _, name = name_on(again.pdf, 2, tmp_path)
        return replace(again, pdf=tamper.replaced(again.pdf, 2, name, "Q" + name[1:]))

    how = Verifying(again=otherwise)
    assert verified(demo, tmp_path, tamper.saved_again(made.pdf), how).verdict is Verdict.NOTED
    assert verified(demo, tmp_path, made.pdf, how).verdict is Verdict.SAME


def test_a_paper_it_no_longer_knows_is_told(demo, tmp_path):
    made = printed(demo)
    how = Verifying(again=lambda *asked: paper_again(asked[0], asked[1], {"paper": "lain"}))
    found = verified(demo, tmp_path, tamper.saved_again(made.pdf), how)
    assert found.verdict is Verdict.NOTED
    assert "lain" in verdict_text(found)


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "not_pdf"),
        (b"bukan pdf", "not_pdf"),
        (b"%PDF-1.4\n%%EOF", "damaged"),
        (b"%PDF-1.4\n" + bytes(range(256)) * 20, "damaged"),
        (tamper.encrypted(tamper.blank()), "encrypted"),
        (tamper.blank()[:200], "damaged"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused(demo, tmp_path, content, why):
    with pytest.raises(PaperUnreadable) as refusal:
        verified(demo, tmp_path, content)
    assert refusal.value == PaperUnreadable("daftar.pdf", why)


@pytest.mark.parametrize("share", [3, 5, 8, 9])
def test_a_list_cut_short_is_refused(demo, tmp_path, share):
    pdf = printed(demo).pdf
    with pytest.raises(PaperUnreadable, match="damaged"):
        verified(demo, tmp_path, pdf[: len(pdf) * share // 10])


def test_a_missing_or_huge_file_is_refused(demo, tmp_path, monkeypatch):
    with pytest.raises(PaperUnreadable) as refusal:
        verify(demo.db, demo.desk, tmp_path / "tidak-ada.pdf", HOW)
    assert refusal.value.why == "missing"
    with pytest.raises(PaperUnreadable) as refusal:
        verify(demo.db, demo.desk, tmp_path, HOW)
    assert refusal.value.why in ("not_allowed", "missing")
    monkeypatch.setattr(verifying, "MOST_BYTES", 100)
    with pytest.raises(PaperUnreadable) as refusal:
        verified(demo, tmp_path, printed(demo).pdf)
    assert refusal.value.why == "too_big"


def test_resources_without_end_are_no_trap(demo, tmp_path):
    made = printed(demo)
    pages = [(made.pdf, page) for page in range(1, made.pages + 1)]
    found = verified(demo, tmp_path, tamper.put_together(*pages, (tamper.endless(), 1)))
    assert [one.kind for one in found.faults] == [FaultKind.PAGE_ADDED]


def test_it_tells_how_far_it_is_and_can_be_stopped(demo, tmp_path):
    pdf, told = tamper.saved_again(printed(demo).pdf), []
    pdf = tamper.replaced(pdf, 1, "Halaman", "Halamam")
    verified(
        demo, tmp_path, pdf, Verifying(again=paper_again, progress=lambda *at: told.append(at))
    )
    assert told
    with pytest.raises(Cancelled):
        verified(demo, tmp_path, pdf, Verifying(again=paper_again, cancelled=lambda: True))


def test_verifying_writes_nothing(demo, tmp_path):
    made = printed(demo)
    before = last_seal(demo.db)
    verified(demo, tmp_path, tamper.saved_again(made.pdf))
    assert last_seal(demo.db) == before


NAMES = st.text("AÀBÇDEÉŁØŽaeiouñ'-. ()\\0123", min_size=1, max_size=120).filter(str.strip)


@settings(max_examples=8)
@given(names=st.lists(NAMES, min_size=1, max_size=9, unique=True))
def test_what_is_read_back_is_what_the_registry_says(registry, make_person, tmp_path, names):
    db = registry.db
    with deed(db, registry.desk, "import", {"file": "x", "new": 1, "changed": 0}) as act:
        save_people(act, [make_person(nik=None, name=name) for name in names])
    made = printed(registry)
    read = read_paper_of(made.pdf, tmp_path)
    places = {person.name: 0 for person in all_people(db)}
    for page in range(1, read.count + 1):
        columns = defaultdict(list)
        for line in read.lines(page):
            for piece in line.pieces:
                columns[piece.x].append(piece.text)
        for texts in columns.values():
            column = "".join("".join(texts).split())
            for name in places:
                places[name] += "".join(legible(name).split()) in column
    assert [name for name, seen in places.items() if not seen] == []
    assert verified(registry, tmp_path, tamper.saved_again(made.pdf)).verdict is Verdict.SAME
