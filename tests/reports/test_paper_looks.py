"""Every paper as it was approved: its first page as a small picture, and what it says.

``--accept`` takes what is drawn now; look at it with ``python -m tests.papers`` first.
"""

from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageChops, ImageFilter
from pypdf import PdfReader

from rutan_desk.words.catalog import set_language
from rutan_desk.words.paper_makers import MAKERS
from tests.paper_press import NASTY, small_press

GOLDEN = Path(__file__).parent.parent / "golden"
LOOKS, TEXTS = GOLDEN / "looks", GOLDEN / "papers"
SCALE = 0.35
"""Pixels a point: the page as a stamp, where a rule or a block out of place still shows."""
BLUR, TOLERANCE = 3, 14
"""Of 255 a spot may differ after a blur of 20 points: seals are never the same."""
FEW = 12
READ_ELSEWHERE = {
    "roll": "roll_A4.txt",
    "roll-dptb": "roll_dptb.txt",
    "notices": "notices_8.txt",
    "emergency-roll": "emergency_roll.txt",
    "day-report": "day_report.txt",
    "not-eligible": "not-eligible-kpu.txt",
    "recap": "recap-kpu.txt",
    "person": "person-fine.txt",
    **{
        name: f"{name}.txt"
        for name in (
            "ktp-visit", "visit-calls", "ktp-request", "no-nik", "kk-request", "move-proposal",
            "moved-back", "pdpb", "retention",
        )
    },
}  # fmt: skip
"""Papers whose own tests keep a text of theirs."""
READ_HERE = sorted(set(MAKERS) - set(READ_ELSEWHERE))


def _grey_square(canvas: Any, _text: str, left: float, bottom: float, side: float) -> None:
    """Where a code stands, which is never the same twice."""
    canvas.saveState()
    canvas.setFillGray(0.5)
    canvas.rect(left, bottom, side, side, stroke=0, fill=1)
    canvas.restoreState()


@pytest.fixture(scope="module")
def press(tmp_path_factory):
    made = small_press(tmp_path_factory.mktemp("gawat"))
    made.call(NASTY)
    yield made
    made.close()


@pytest.fixture(scope="module")
def few(tmp_path_factory):
    """People called simply, and few of them: what is kept is read by somebody."""
    made = small_press(tmp_path_factory.mktemp("sedikit"), more=FEW)
    yield made
    made.close()


@pytest.mark.parametrize("name", MAKERS)
def test_the_first_page_looks_as_it_was_approved(
    press, picture_of, pytestconfig, monkeypatch, name
):
    for module in ("qr", "notice_drawing"):
        monkeypatch.setattr(f"rutan_desk.reports.{module}.draw_qr", _grey_square)
    set_language("en")
    drawn: Any = picture_of(press.make(name).pdf, SCALE).quantize(16).convert("L")
    path = LOOKS / f"{name}.png"
    if pytestconfig.getoption("--accept"):
        path.parent.mkdir(exist_ok=True)
        drawn.quantize(16).save(path, optimize=True)
    approved = Image.open(path).convert("L")
    assert drawn.size == approved.size
    blurred = [one.filter(ImageFilter.BoxBlur(BLUR)) for one in (drawn, approved)]
    worst: Any = ImageChops.difference(*blurred).getextrema()[1]
    assert worst <= TOLERANCE, f"{worst} of 255 somewhere"


@pytest.mark.parametrize("name", READ_HERE)
def test_it_reads_as_it_was_approved(few, golden, name):
    made = few.make(name)
    pages = [page.extract_text() for page in PdfReader(BytesIO(made.pdf)).pages]
    text = "\f\n".join(f"{page}\n" for page in pages)
    # Seal and list code change with every field a deed or a list gets.
    for code, stands_for in ((made.list_id, "DAFTAR"), (_printed(made.seal), "SEGEL")):
        assert code in text
        text = text.replace(code, stands_for)
    golden(f"papers/{name}.txt", text)


def _printed(seal: str) -> str:
    """The seal as it stands on paper."""
    return "-".join(seal[at : at + 4].upper() for at in (0, 4, 8))


def test_every_paper_has_been_approved_and_nothing_is_kept_of_one_that_is_gone():
    assert {path.stem for path in LOOKS.glob("*.png")} == set(MAKERS)
    assert [path.stem for path in sorted(TEXTS.glob("*.txt"))] == READ_HERE
    assert [one for one in READ_ELSEWHERE.values() if not (GOLDEN / one).is_file()] == []
