"""The logo of the letterhead: any picture in, a small PNG kept, shown, printed, undone."""

from base64 import b64decode
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QSize, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QImage

from rutan_desk.domain.errors import LogoUnusable
from rutan_desk.gui.history_words import open_deed
from rutan_desk.gui.settings_logo import MOST_BYTES, MOST_PIXELS, logo_text
from rutan_desk.gui.settings_page import SettingsPage
from rutan_desk.ops.history import undo_last
from rutan_desk.store.history import history
from rutan_desk.store.settings import read_settings
from rutan_desk.words.catalog import tr

LEFT = Qt.MouseButton.LeftButton
SVG = (
    '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 40">'
    '<rect x="5" y="10" width="10" height="20" fill="#00ff00"/></svg>'
)


@pytest.fixture
def part(desktop):
    page = desktop.go(SettingsPage)
    page.open_section("institution")
    desktop.settle()
    return page.section("institution")


@pytest.fixture
def picture(tmp_path):
    """A file of that size in that format, red all over."""

    def make(name, width, height):
        image = QImage(width, height, QImage.Format.Format_RGB32)
        image.fill(QColor("#ff0000"))
        assert image.save(str(tmp_path / name))
        return tmp_path / name

    return make


def kept(text):
    """What is kept, as a picture."""
    found = QImage.fromData(b64decode(text))
    assert not found.isNull()
    return found


def ask(desktop, read):
    found: list[Any] = []
    desktop.context.worker.ask(desktop.window, read, found.append)
    desktop.settle()
    return found[0]


@pytest.mark.parametrize(
    ("name", "size", "expected"),
    [
        ("kecil.png", (40, 50), (40, 50)),
        ("besar.jpg", (3000, 2000), (720, 480)),
        ("lebar.png", (4000, 100), (800, 20)),
    ],
)
def test_a_picture_is_kept_as_a_png_no_larger_than_needed(qapp, picture, name, size, expected):
    found = kept(logo_text(picture(name, *size)))
    assert (found.width(), found.height()) == expected
    assert found.pixelColor(1, 1).red() > 250


def test_an_svg_is_drawn_sharp_on_nothing(qapp, tmp_path):
    path = tmp_path / "logo.svg"
    path.write_text(SVG, encoding="utf-8")
    found = kept(logo_text(path))
    assert found.size() == QSize(MOST_PIXELS.height() // 2, MOST_PIXELS.height())
    assert found.pixelColor(2, 2).alpha() == 0
    assert found.pixelColor(found.rect().center()) == QColor("#00ff00")
    assert logo_text(path) == logo_text(path)


@pytest.mark.parametrize(
    ("name", "data", "why"),
    [
        ("bukan.png", b"PK\x03\x04 bukan gambar", "picture"),
        ("kosong.jpg", b"", "picture"),
        ("potong.svg", SVG[:120].encode(), "svg"),
        ("lain.svg", b"<html/>", "svg"),
        ("tanpa-isi.svg", b'<svg xmlns="http://www.w3.org/2000/svg"/>', "svg"),
        ("besar.png", b"x" * (MOST_BYTES + 1), "size"),
    ],
)
def test_what_is_no_picture_is_refused(qapp, tmp_path, name, data, why):
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(LogoUnusable) as refusal:
        logo_text(path)
    assert (refusal.value.file, refusal.value.why) == (name, why)


def test_half_a_png_is_refused(qapp, picture):
    path = picture("setengah.png", 300, 300)
    path.write_bytes(path.read_bytes()[:60])
    with pytest.raises(LogoUnusable):
        logo_text(path)


def test_a_file_that_is_gone_is_refused(qapp, tmp_path):
    with pytest.raises(LogoUnusable):
        logo_text(tmp_path / "hilang.png")


def test_a_logo_is_chosen_shown_saved_and_undone(desktop, part, picture, qtbot):
    without = part.preview.picture.copy()
    desktop.files.file = picture("logo.png", 400, 480)
    qtbot.mouseClick(part.logo.choose_button, LEFT)
    desktop.settle()
    part.preview.draw()
    desktop.settle()
    assert part.preview.picture != without
    assert not part.logo.picture.pixmap().isNull()
    qtbot.mouseClick(part.save_button, LEFT)
    desktop.settle()
    saved = ask(desktop, read_settings)
    assert saved.logo == part.logo.logo
    assert saved.logo_png.startswith(b"\x89PNG")
    newest = ask(desktop, lambda db: history(db, 1)[0])
    [line] = ask(desktop, lambda db: open_deed(db, newest.id)).lines
    assert (line.who, line.before) == (tr("Logo"), "–")
    assert line.after.startswith(tr("picture, {size}").format(size=""))
    assert len(line.after) < 30
    assert saved.logo[:20] not in repr(saved) + str(newest.details)
    desktop.context.worker.do(undo_last)
    desktop.settle()
    assert ask(desktop, read_settings).logo == ""
    assert part.logo.logo == ""
    assert part.logo.remove_button.isHidden()


def test_a_logo_is_dropped_and_removed_again(desktop, part, picture, qtbot):
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(picture("logo.jpg", 80, 80)))])
    drop = QDropEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, files, LEFT, Qt.KeyboardModifier.NoModifier
    )
    part.logo.dropEvent(drop)
    desktop.settle()
    assert part.logo.logo
    assert part.unsaved()
    part.logo.remove_button.setFocus()
    qtbot.keyClick(part.logo.remove_button, Qt.Key.Key_Space)
    assert part.logo.logo == ""
    assert not part.unsaved()


def test_a_refused_file_is_said_in_its_place_and_changes_nothing(desktop, part, tmp_path, qtbot):
    desktop.files.file = tmp_path / "catatan.png"
    desktop.files.file.write_text("bukan gambar", encoding="utf-8")
    qtbot.mouseClick(part.logo.choose_button, LEFT)
    desktop.settle()
    assert "catatan.png" in part.logo.problem.text()
    assert part.logo.choose_button.accessibleDescription() == part.logo.problem.text()
    assert not part.unsaved()
    desktop.files.file = None
    qtbot.mouseClick(part.logo.choose_button, LEFT)
    assert "catatan.png" in part.logo.problem.text()
