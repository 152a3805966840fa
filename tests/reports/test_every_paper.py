"""Every paper there is, out of a real registry, on every size, whatever people are called."""

import re
import shutil
import subprocess
from dataclasses import dataclass, field
from io import BytesIO

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from rutan_desk.ops.printing import Printed
from rutan_desk.reports.style import MARGIN, PAGE_SIZES, mm
from rutan_desk.store.elections import active_election
from rutan_desk.words.catalog import set_language
from rutan_desk.words.paper import page_words
from rutan_desk.words.paper_makers import MAKERS
from tests.paper_press import NASTY, OF_THE_DAY, Press, bare_press, small_press

NOTHING_YET = frozenset({"retention"})
"""Papers with nothing to say of these registries."""
NOT_OFFICIAL = "bukan formulir resmi KPU"
EDGE = 10 * mm
NAMES = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=120),
    st.text("محمدكلاىئگی٠١٢ 陳大文やマ김철수 (12.5) CONTOH", min_size=1, max_size=120),
    st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=1, max_size=120),
    st.text("WMjgpÁŰ' ", min_size=100, max_size=120),
    st.sampled_from(NASTY),
).map(lambda one: one if one.strip() else "X")


@dataclass(frozen=True)
class Pile:
    """Papers of a registry that stays as it is: each is drawn and read once."""

    press: Press
    language: str = "id"
    drawn: dict[tuple[str, str], Printed] = field(default_factory=dict)
    read: dict[str, list[str]] = field(default_factory=dict)

    def paper(self, name: str, size: str = "A4") -> Printed:
        if (name, size) not in self.drawn:
            set_language(self.language)
            self.drawn[name, size] = self.press.make(name, size)
        return self.drawn[name, size]

    def pages(self, name: str) -> list[str]:
        if name not in self.read:
            self.read[name] = [flat(page) for page in pages_of(self.paper(name).pdf)]
        return self.read[name]


def pages_of(pdf: bytes) -> list[str]:
    return [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages]


def flat(text: str) -> str:
    return " ".join(text.split())


@pytest.fixture(scope="module")
def nasty(tmp_path_factory):
    """The papers of people called what nobody would wish for."""
    press = small_press(tmp_path_factory.mktemp("gawat"))
    press.call(NASTY)
    yield Pile(press)
    press.close()


@pytest.fixture(scope="module")
def plain(tmp_path_factory):
    """The papers of people called simply, in English."""
    press = small_press(tmp_path_factory.mktemp("biasa"))
    press.call(("ORANG CONTOH", "SITI RAHAYU"))
    yield Pile(press, "en")
    press.close()


@pytest.fixture(scope="module")
def press(tmp_path_factory):
    """A registry whose people are called anew by each test."""
    made = small_press(tmp_path_factory.mktemp("nama"))
    yield made
    made.close()


@pytest.fixture(scope="module")
def bare(tmp_path_factory):
    made = bare_press(tmp_path_factory.mktemp("kosong") / "rutan")
    yield made
    made.close()


# ---- geometry -------------------------------------------------------------------------


@pytest.mark.parametrize("size", PAGE_SIZES)
@pytest.mark.parametrize("name", MAKERS)
def test_nothing_is_outside_its_place_or_on_top_of_anything(nasty, faults, name, size):
    made = nasty.paper(name, size)
    assert made.lines > 0 or name in NOTHING_YET
    assert faults(made.pdf, EDGE) == []


@pytest.mark.parametrize("name", MAKERS)
# A paper takes long to look at: what fails is told as it is.
@settings(max_examples=2, phases=(Phase.reuse, Phase.generate))
@given(st.lists(NAMES, min_size=3, max_size=9), st.sampled_from(sorted(PAGE_SIZES)))
def test_whatever_people_are_called_it_is_tidy(press, faults, name, names, size):
    press.call(names, [name])
    assert faults(press.make(name, size).pdf, EDGE) == []


@pytest.mark.parametrize("name", sorted(set(MAKERS) - OF_THE_DAY - {"person"}))
def test_of_nobody_there_is_one_page(bare, faults, name):
    made = bare.make(name)
    assert faults(made.pdf, EDGE) == []
    assert made.pages == 1
    assert NOT_OFFICIAL in flat(pages_of(made.pdf)[0])


# ---- content --------------------------------------------------------------------------


@pytest.mark.parametrize("name", MAKERS)
def test_every_page_says_what_it_is(plain, name):
    made, pages = plain.paper(name), plain.pages(name)
    set_language("en")
    election, words = active_election(plain.press.registry_of(name).db).name, page_words()
    for number, text in enumerate(pages, 1):
        for item in (
            NOT_OFFICIAL, words.page.format(page=number, pages=len(pages)), made.list_id,
            made.seal[:4].upper(), "by Budi", words.copy.format(copy=made.copy), made.purpose,
        ):  # fmt: skip
            assert item in text, (number, item)
    assert election in pages[0]
    assert "Rutan Contoh" in pages[0]
    assert len(pages) == made.pages


@pytest.mark.parametrize("name", MAKERS)
def test_the_pages_add_up_to_the_list(plain, name):
    made, pages = plain.paper(name), plain.pages(name)
    # The emergency roll has everybody once more, by block.
    first = [page for page in pages if "By block: " not in page]
    counted = [int(one) for page in first for one in re.findall(r"This page: (\d+) ", page)]
    assert sum(counted) == made.lines
    assert any(re.search(rf"(Whole \w+|In all): {made.lines} ", page) for page in pages)


@pytest.mark.skipif(shutil.which("qpdf") is None, reason="qpdf is not installed")
@pytest.mark.parametrize("name", MAKERS)
def test_the_file_is_sound(nasty, tmp_path, name):
    path = tmp_path / "kertas.pdf"
    path.write_bytes(nasty.paper(name).pdf)
    done = subprocess.run(["qpdf", "--check", path], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout


@pytest.mark.parametrize("name", MAKERS)
def test_every_font_is_in_the_file(nasty, fonts_of, name):
    embedded = fonts_of(nasty.paper(name).pdf)
    assert embedded
    assert all(embedded)


def test_margins_are_those_of_the_house():
    assert MARGIN >= EDGE
