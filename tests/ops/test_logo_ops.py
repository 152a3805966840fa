"""The logo is a setting like any other: noted, undone, and on every paper with a letterhead."""

from base64 import b64encode
from dataclasses import replace
from io import BytesIO

import pytest
from PIL import Image
from pypdf import PdfReader

from rutan_desk.domain.settings import Settings
from rutan_desk.ops.history import undo_last
from rutan_desk.ops.printing import RollRequest, roll
from rutan_desk.ops.settings import change_settings
from rutan_desk.store.audit import broken_seals, tables_that_disagree
from rutan_desk.store.elections import active_election
from rutan_desk.store.settings import read_settings
from rutan_desk.words.paper import roll_paper


@pytest.fixture
def logo():
    out = BytesIO()
    Image.new("RGBA", (40, 48), (20, 90, 120, 255)).save(out, "PNG")
    return b64encode(out.getvalue()).decode("ascii")


def pictures(registry):
    """How many pictures the roll holds, page by page."""
    election = active_election(registry.db)
    words = roll_paper(election, registry.desk.clock())
    printed = roll(registry.db, registry.desk, words, RollRequest())
    return [len(page.images) for page in PdfReader(BytesIO(printed.pdf)).pages]


def test_a_logo_is_printed_once_it_is_set_and_gone_once_undone(registry, logo):
    assert pictures(registry) == [0]
    settings = replace(read_settings(registry.db), logo=logo)
    change_settings(registry.db, registry.desk, settings)
    assert read_settings(registry.db) == settings
    assert pictures(registry) == [1]
    assert broken_seals(registry.db) == []
    assert tables_that_disagree(registry.db) == []
    undo_last(registry.db, registry.desk)
    assert read_settings(registry.db).logo == ""
    assert pictures(registry) == [0]


def test_the_picture_is_in_no_words_about_the_settings(logo):
    assert logo not in repr(Settings(logo=logo))
    assert Settings(logo=logo).logo_png.startswith(b"\x89PNG")
    assert Settings().logo_png == b""
