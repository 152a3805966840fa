from hypothesis import given
from hypothesis import strategies as st

from rutan_desk.domain.paper_table import PaperColumn, PaperPart, PaperTable
from rutan_desk.domain.table_difference import CellChange, RowFate, table_difference

HEADINGS = ("No.", "Nama", "Blok")


def table(*rows, keys=(), title="", headings=HEADINGS):
    columns = tuple(PaperColumn(one) for one in headings)
    return PaperTable("DAFTAR", (), (PaperPart(title, columns, tuple(rows), tuple(keys)),))


def test_the_same_differs_in_nothing():
    one = table(("1", "ANI", "A"), ("2", "BUDI", "B"), keys=("person:a", "person:b"))
    assert table_difference(one, one) == ()


def test_a_row_that_came_a_row_that_went_and_a_cell():
    before = table(("1", "ANI", "A"), ("2", "BUDI", "B"), keys=("person:a", "person:b"))
    after = table(("1", "BUDI", "C"), ("2", "CICI", "A"), keys=("person:b", "person:c"))
    gone, changed, added = table_difference(before, after)
    assert (gone.fate, gone.key, gone.number, gone.name) == (RowFate.GONE, "person:a", 1, "ANI")
    assert (changed.fate, changed.cells) == (RowFate.CHANGED, (CellChange("Blok", "B", "C"),))
    assert (added.fate, added.number, added.now) == (RowFate.ADDED, 2, ("2", "CICI", "A"))


def test_a_number_that_only_counts_is_no_difference_but_any_other_is():
    before = table(("1", "ANI", "A"), ("2", "BUDI", "B"), keys=("a", "b"))
    after = table(("1", "BUDI", "B"), keys=("b",))
    assert [one.fate for one in table_difference(before, after)] == [RowFate.GONE]
    before = table(("7", "ANI", "A"), ("9", "BUDI", "B"), keys=("a", "b"))
    after = table(("7", "ANI", "A"), ("8", "BUDI", "B"), keys=("a", "b"))
    [changed] = table_difference(before, after)
    assert changed.cells == (CellChange("No.", "9", "8"),)


def test_rows_without_a_key_are_known_by_what_they_are_called():
    before = table(("12", "Laki-laki", "4"), ("13", "Perempuan", "5"))
    after = table(("12", "Perempuan", "5"), ("13", "Laki-laki", "6"))
    found = {one.name: one.cells for one in table_difference(before, after)}
    assert found["Laki-laki"] == (CellChange("No.", "12", "13"), CellChange("Blok", "4", "6"))


def test_one_person_on_two_rows_stays_two_rows():
    before = table(("7", "ANI", "A"), ("9", "ANI", "B"), keys=("a", "a"))
    after = table(("7", "ANI", "A"), keys=("a",))
    [gone] = table_difference(before, after)
    assert (gone.fate, gone.was[2]) == (RowFate.GONE, "B")


def test_a_table_with_other_headings_is_another_table():
    before = table(("1", "ANI", "A"))
    after = table(("1", "ANI"), headings=("No.", "Nama"))
    fates = [one.fate for one in table_difference(before, after)]
    assert fates == [RowFate.GONE, RowFate.ADDED]


ROWS = st.lists(
    st.tuples(st.text(max_size=3), st.text(max_size=3), st.text(max_size=3)), max_size=6
)


@given(before=ROWS, after=ROWS)
def test_what_is_told_leads_from_one_to_the_other(before, after):
    keys = [[f"k{place % 4}" for place in range(len(rows))] for rows in (before, after)]
    found = table_difference(table(*before, keys=keys[0]), table(*after, keys=keys[1]))
    fates = [one.fate for one in found]
    assert len(before) - fates.count(RowFate.GONE) == len(after) - fates.count(RowFate.ADDED)
    assert bool(found) or [row[1:] for row in before] == [row[1:] for row in after]
