"""What holds for any list: every row accounted for, and the same file changes nothing."""

from dataclasses import replace
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from rutan_desk.exchange.model import Outcome
from rutan_desk.exchange.people_sheet import read_people
from rutan_desk.exchange.plan import plan_people
from tests.exchange.files import TODAY, write_text, write_xlsx

HEAD = ["Nama Lengkap", "No Reg", "NIK", "No KK", "Tempat, Tgl Lahir", "L/P", "Status Perkawinan",
        "Alamat", "Blok / Kamar", "Tgl Ekspirasi", "Kewarganegaraan"]  # fmt: skip

words = st.sampled_from(
    ["PAIJO", "PAIMIN", "SITI", "SRI", "MOH. ALI", "Muhammad Ali", "TRI als TOK"]
)
few_numbers = st.sampled_from(
    ["3316091402079001", "3316091402079002", "3.31609E+15", "331609140207900", "", "-", "tidak ada",
     3316091402079003, "3316095402079001"]
)  # fmt: skip
registers = st.sampled_from(["", "A.I/1/2026", "a.i/1/2026", "B.IIa.7/2025", "NR 3", "A.I/2/2026"])
births = st.sampled_from(
    ["", "BLORA, 14-02-2007", "BLORA", "14/02/2007", "31-02-1990", "CEPU, 1 Jan 2050",
     date(2007, 2, 14)]
)  # fmt: skip
rows = st.tuples(
    st.one_of(words, words, st.sampled_from(["", "JUMLAH", "Mengetahui"])),
    registers,
    few_numbers,
    few_numbers,
    births,
    st.sampled_from(["L", "P", "", "?"]),
    st.sampled_from(["Kawin", "B", "", "entah"]),
    st.sampled_from(["", "Jl. A RT 1 RW 2", "RT 3"]),
    st.sampled_from(["", "A-1", "Blok B", "C 7"]),
    st.sampled_from(["", "-", "1-2-2030", "seumur hidup", "kapan"]),
    st.sampled_from(["", "WNI", "Laos", "x"]),
)
sheets = st.lists(rows, max_size=14)


def apply(plan, registry):
    """What the store does with a plan: new people at the end, changed ones in place."""
    people = {person.id: person for person in registry}
    following = max(people, default=0) + 1
    for line in plan.lines:
        if line.outcome is Outcome.NEW:
            people[following] = replace(line.person, id=following, uuid=f"u{following}")
            following += 1
        elif line.outcome is Outcome.CHANGED:
            people[line.person.id] = line.person
    return list(people.values())


def counts_agree(plan, sheet, rows):
    total = plan.new + plan.changed + plan.unchanged + plan.refused
    assert plan.rows == total == len(sheet.lines)
    seen = [line.row for line in sheet.lines] + [one.row for one in sheet.skipped]
    assert sorted(seen) == list(range(sheet.header_row + 1, sheet.header_row + 1 + rows))


def written(folder, name, table, *, text=False):
    write = write_text if text else write_xlsx
    path = write(folder / name, [["KOP SURAT"], HEAD, *table, ["penutup"]])
    return read_people(path, today=TODAY)


def assert_nobody_is_lost_or_doubled(registry, plan):
    niks = [person.nik for person in registry if person.nik]
    assert len(niks) == len(set(niks))
    claimed = [line.before.id for line in plan.lines if line.before]
    assert len(claimed) == len(set(claimed))


@settings(max_examples=200)
@given(table=sheets, text=st.booleans())
def test_the_same_file_again_changes_nothing(tmp_path_factory, table, text):
    sheet = written(tmp_path_factory.mktemp("daftar"), "a", table, text=text)
    plan = plan_people(sheet, [], today=TODAY)
    counts_agree(plan, sheet, len(table) + 1)
    registry = apply(plan, [])
    again = plan_people(sheet, registry[::-1], today=TODAY)
    assert again.new == again.changed == 0
    assert again.refused == plan.refused
    assert_nobody_is_lost_or_doubled(registry, again)


@settings(max_examples=200)
@given(first=sheets, second=sheets)
def test_a_newer_file_settles_at_once_or_after_a_number_came_free(tmp_path_factory, first, second):
    """A NIK its holder gives up in an import can be believed in the next: no one is new then."""
    folder = tmp_path_factory.mktemp("daftar")
    registry = apply(plan_people(written(folder, "a", first), [], today=TODAY), [])
    newer = written(folder, "b", second)
    plan = plan_people(newer, registry, today=TODAY)
    counts_agree(plan, newer, len(second) + 1)
    assert_nobody_is_lost_or_doubled(registry, plan)
    registry = apply(plan, registry)
    again = plan_people(newer, registry, today=TODAY)
    assert again.new == 0
    assert_nobody_is_lost_or_doubled(registry, again)
    changed = [set(line.changes) for line in again.lines if line.changes]
    assert all(fields <= {"nik", "nik_as_written"} for fields in changed)


@given(sheets, sheets)
def test_nothing_typed_by_hand_is_ever_lost(tmp_path_factory, first, second):
    folder = tmp_path_factory.mktemp("daftar")
    hand = frozenset(["name", "nik", "birth_date", "block", "sex", "register_number"])
    sheet = read_people(write_xlsx(folder / "a", [HEAD, *first, ["penutup"]]), today=TODAY)
    people = apply(plan_people(sheet, [], today=TODAY), [])
    registry = [replace(person, by_hand=hand, dismissal_decree="Kep/1") for person in people]
    newer = read_people(write_xlsx(folder / "b", [HEAD, *second, ["penutup"]]), today=TODAY)
    plan = plan_people(newer, registry, today=TODAY)
    after = {person.id: person for person in apply(plan, registry)}
    for person in registry:
        kept = after[person.id]
        assert kept.dismissal_decree == "Kep/1"
        for field in hand:
            assert getattr(kept, field) == getattr(person, field)
    claimed = {line.before.id for line in plan.lines if line.before}
    assert not claimed & {person.id for person in plan.missing}
