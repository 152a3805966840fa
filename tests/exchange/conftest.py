"""Readers of invented lists of people."""

import pytest

from rutan_desk.exchange.people_sheet import read_people
from tests.exchange.files import TODAY, WRITERS


@pytest.fixture
def read(tmp_path):
    """Write rows as a file of some format and read it as a list of people."""

    def read(rows, kind="xlsx", **how):
        path = WRITERS[kind](tmp_path / f"penghuni.{kind.partition('-')[0]}", rows)
        return read_people(path, today=TODAY, **how)

    return read


@pytest.fixture
def read_one(read):
    """The only line of a list with these headings and this row."""

    def read_one(headings, row, kind="xlsx", **how):
        sheet = read([headings, row], kind, **how)
        [line] = sheet.lines
        return line

    return read_one


@pytest.fixture
def codes_of():
    """The note codes of a line, in order."""
    return lambda line: [note.code for note in line.notes]
