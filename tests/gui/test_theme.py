"""Colours that can be read, figures that stand in columns, icons at every density."""

import pytest
from PySide6.QtGui import QFont, QFontInfo, QFontMetrics
from PySide6.QtWidgets import QLineEdit, QStyle

from rutan_desk.gui import icons, theme
from rutan_desk.gui.fields import PasswordField, SearchField
from rutan_desk.gui.frame import rooms
from rutan_desk.gui.rows_model import Run, Tone, sign_of
from rutan_desk.gui.style_sheet import style_sheet
from rutan_desk.gui.theme import Mode
from rutan_desk.gui.widgets import pill


@pytest.fixture(autouse=True)
def light(qapp):
    theme.apply(qapp, Mode.LIGHT)
    yield
    theme.apply(qapp, Mode.LIGHT)


@pytest.mark.parametrize("dark", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize("pair", theme.TEXT_ON, ids="-on-".join)
def test_text_can_be_read_on_its_ground(pair, dark):
    words, ground = (theme.COLOURS[name][dark] for name in pair)
    assert theme.contrast(words, ground) >= 4.5


@pytest.mark.parametrize("dark", [0, 1], ids=["light", "dark"])
def test_the_focus_ring_stands_out(dark):
    for ground in ("window", "panel", "rail"):
        ring, behind = theme.COLOURS["link"][dark], theme.COLOURS[ground][dark]
        assert theme.contrast(ring, behind) >= 3


def test_contrast_is_reckoned_as_wcag_says():
    assert theme.contrast("#000000", "#ffffff") == pytest.approx(21)
    assert theme.contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_every_colour_of_the_sheet_is_in_the_table():
    sheet = style_sheet()
    assert "$" not in sheet
    assert theme.colour("accent") in sheet


def test_dark_and_light_differ_and_the_system_is_asked(qapp):
    theme.apply(qapp, Mode.DARK)
    assert theme.is_dark()
    assert theme.colour("window") == theme.COLOURS["window"][1]
    theme.apply(qapp, Mode.SYSTEM)
    assert theme.is_dark() is (qapp.styleHints().colorScheme().name == "Dark")


def test_the_bundled_family_is_used_and_its_figures_are_of_one_width(qapp):
    font = theme.font(13)
    assert QFontInfo(font).family() == "Inter"
    assert QFontInfo(theme.font(13, QFont.Weight.DemiBold)).styleName() == "SemiBold"
    metrics = QFontMetrics(font)
    assert len({metrics.horizontalAdvance(figure * 8) for figure in "0123456789"}) == 1


def test_icons_are_tinted_and_sharp_at_every_density(qapp):
    picture = icons.pixmap("users", "red", 18, 2.0)
    assert picture.width() == 36
    image = picture.toImage()
    solid = {
        image.pixelColor(x, y).name()
        for x in range(36)
        for y in range(36)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert solid == {theme.colour("red")}


def test_every_icon_named_is_there(qapp):
    for name in [
        *(room.icon for room in rooms()),
        *(sign_of(tone) for tone in Tone if tone.is_pill),
    ]:
        assert not icons.icon(name).isNull()


def test_icons_inside_fields_grow_with_everything_else(qapp, qtbot):
    tall: dict[int, set[int]] = {}
    for percent in (100, 200):
        theme.apply(qapp, Mode.LIGHT, percent)
        for field in (PasswordField("Sandi"), SearchField("Cari", "")):
            edit = field if isinstance(field, QLineEdit) else field.edit
            qtbot.addWidget(field)
            metric = edit.style().pixelMetric(QStyle.PixelMetric.PM_LineEditIconSize, None, edit)
            tall.setdefault(percent, set()).add(metric)
    assert tall == {100: {16}, 200: {theme.ICON}}
    assert theme.ICON == 36


def test_a_state_grows_too(qapp, qtbot):
    heights = []
    for percent in (100, 200):
        theme.apply(qapp, Mode.LIGHT, percent)
        made = pill(Run("siap", Tone.GREEN))
        qtbot.addWidget(made)
        heights.append(made.height())
    assert heights == [22, 44]
