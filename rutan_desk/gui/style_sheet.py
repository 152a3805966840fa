"""The style sheet, written from the tokens; a widget says its part in a ``look``."""

import re
from string import Template

from rutan_desk.gui import theme
from rutan_desk.gui.icons import image_path

_LENGTH = re.compile(r"\b([2-9]|\d{2,})px")
"""Every length but a hairline."""
_SHEET = """
* { font-size: ${BODY}px; }
QWidget { color: $text; }
QMainWindow, QDialog, QWidget[look="page"], QWidget[look="start"] { background: $window; }
QScrollArea, QScrollArea > QWidget > QWidget[look="inside"] { background: transparent;
  border: none; }
QToolTip { background: $raised; color: $text; border: 1px solid $field_line; padding: 4px; }
QLabel { background: transparent; }
QLabel[look="title"] { font-size: ${TITLE}px; font-weight: 600; }
QLabel[look="person"] { font-size: 19px; font-weight: 600; }
QLabel[look="heading"] { font-size: ${HEADING}px; font-weight: 600; }
QLabel[look="strong"] { font-weight: 600; }
QLabel[look="small"] { font-size: ${SMALL}px; color: $quiet; }
QLabel[look="quiet"] { color: $quiet; }
QLabel[look="brand"] { font-size: ${HEADING}px; font-weight: 600; }
QLabel[look="copy"] { background: $raised; color: $quiet; font-size: ${SMALL}px;
  font-weight: 600; border-radius: 9px; padding: 2px 8px; }
QLabel[look="demo"] { background: $amber_fill; color: $amber; font-size: ${SMALL}px;
  font-weight: 600; border-radius: 9px; padding: 2px 8px; }
QLabel[look="avatar"] { background: $selected; color: $link; font-size: ${SMALL}px;
  font-weight: 600; border-radius: 13px; }
QLabel[look="key"] { font-size: ${HEADING}px; font-weight: 600; background: $raised;
  border-radius: 6px; padding: 8px; }
QLabel[look="problem"] { color: $red; font-size: ${SMALL}px; }
QLabel[tone="green"], QFrame[tone="green"] { background: $green_fill; color: $green; }
QLabel[tone="amber"], QFrame[tone="amber"] { background: $amber_fill; color: $amber; }
QLabel[tone="red"], QFrame[tone="red"] { background: $red_fill; color: $red; }
QLabel[tone="grey"], QFrame[tone="grey"] { background: $grey_fill; color: $grey; }
QFrame[tone="green"] QLabel { color: $green; }
QFrame[tone="amber"] QLabel { color: $amber; }
QFrame[tone="red"] QLabel { color: $red; }
QFrame[tone="grey"] QLabel { color: $grey; }
QLabel[look="pill"] { font-size: ${SMALL}px; border-radius: 10px; padding: 2px 9px; }
QFrame[look="notice"] { border-radius: 8px; }
QFrame[look="band"] { background: $raised; border-top-left-radius: ${RADIUS_CARD}px;
  border-top-right-radius: ${RADIUS_CARD}px; }
QFrame[look="band"][tone="green"] { background: $green; }
QFrame[look="band"][tone="amber"] { background: $amber; }
QFrame[look="band"][tone="red"] { background: $red; }
QFrame[look="band"] QLabel { font-size: 17px; font-weight: 600; color: $quiet; }
QFrame[look="band"][tone="green"] QLabel, QFrame[look="band"][tone="amber"] QLabel,
QFrame[look="band"][tone="red"] QLabel { color: $panel; }
QLineEdit[look="huge"] { font-size: 22px; padding: 11px 16px; border-radius: 8px;
  border: 2px solid $link; min-height: 30px; }
QLineEdit[look="huge"]:focus { padding: 11px 16px; border: 2px solid $link; }
QPushButton[look="act"] { background: transparent; border: 1px solid $line; border-radius: 12px;
  padding: 3px 10px; font-weight: 400; color: $quiet; min-height: 18px; }
QPushButton[look="act"]:hover { background: $raised; color: $text; }
QPushButton[look="act"]:focus { border: 2px solid $link; padding: 2px 9px; }

QFrame[look="card"] { background: $panel; border: 1px solid $line;
  border-radius: ${RADIUS_CARD}px; }
QFrame[look="rail"] { background: $rail; border: none; border-right: 1px solid $line; }
QFrame[look="top"] { background: $rail; border: none; border-bottom: 1px solid $line; }
QFrame[look="status"] { background: $rail; border: none; border-top: 1px solid $line; }
QFrame[look="status"] QPushButton { background: transparent; border: 1px solid transparent;
  border-radius: 4px; padding: 1px 5px; font-weight: 400; font-size: ${SMALL}px; color: $quiet; }
QFrame[look="status"] QPushButton:hover { background: $raised; color: $text; }
QFrame[look="status"] QPushButton:focus { border: 1px solid $link; }
QFrame[look="status"] QPushButton[tone="amber"] { background: $amber_fill; color: $amber;
  font-weight: 600; }
QFrame[look="popover"] { background: $panel; border: 1px solid $field_line; }
QFrame[look="find"] { background: $panel; border: 1px solid $field_line; border-radius: 8px; }
QLabel[look="keycap"] { color: $quiet; border: 1px solid $line; border-radius: 4px;
  font-size: ${SMALL}px; padding: 0 5px; background: $panel; }
QListWidget { background: transparent; border: none; outline: none; }
QListWidget::item { padding: 7px 10px; border-radius: ${RADIUS_FIELD}px; color: $text;
  border: 2px solid transparent; }
QListWidget::item:hover { background: $raised; }
QListWidget::item:selected { background: $selected; color: $link; }
QListWidget::item:selected:focus { border: 2px solid $link; }
QFrame[look="hairline"] { background: $line; border: none; max-height: 1px; min-height: 1px; }

QPushButton { background: $panel; border: 1px solid $field_line; border-radius: ${RADIUS_FIELD}px;
  padding: 7px 14px; font-weight: 600; }
QPushButton:hover { background: $raised; }
QPushButton:pressed { background: $selected; }
QPushButton:disabled { color: $quiet; background: $raised; border-color: $line; }
QPushButton:focus { border: 2px solid $link; padding: 6px 13px; }
QPushButton[look="primary"] { background: $accent; color: $on_accent; border: 1px solid $accent; }
QPushButton[look="primary"]:hover { background: $accent_hover; }
QPushButton[look="primary"]:disabled { background: $raised; color: $quiet; border-color: $line; }
QPushButton[look="primary"]:focus { border: 2px solid $text; padding: 6px 13px; }
QPushButton[look="link"] { background: transparent; border: 2px solid transparent; color: $link;
  padding: 2px 6px; font-weight: 400; text-align: left; }
QPushButton[look="link"]:hover { text-decoration: underline; }
QPushButton[look="link"]:focus { border: 2px solid $link; }
QPushButton[look="link"]:disabled { color: $quiet; background: transparent;
  border-color: transparent; }
QPushButton[look="quiet"] { background: transparent; border: 2px solid transparent;
  padding: 5px 10px; font-weight: 400; color: $quiet; }
QPushButton[look="quiet"]:hover { background: $raised; color: $text; }
QPushButton[look="quiet"]:disabled { background: transparent; border-color: transparent; }
QPushButton[look="quiet"]:focus { border: 2px solid $link; }
QPushButton[look="quiet"]::menu-indicator { image: none; width: 0; }
QPushButton[look="room"] { background: transparent; border: 2px solid transparent; text-align: left;
  padding: 6px 8px; font-weight: 400; }
QPushButton[look="room"]:hover { background: $raised; }
QPushButton[look="room"]:checked { background: $selected; color: $link; font-weight: 600; }
QPushButton[look="room"]:focus { border: 2px solid $link; }
QPushButton[look="chip"] { background: $panel; border: 1px solid $field_line; border-radius: 13px;
  padding: 4px 11px; font-weight: 400; min-height: 18px; }
QPushButton[look="chip"]:hover { background: $raised; }
QPushButton[look="chip"]:checked { background: $selected; border: 1px solid $link; color: $link;
  font-weight: 600; }
QPushButton[look="chip"]:focus { border: 2px solid $link; padding: 3px 10px; }
QPushButton[look="choice"] { text-align: left; padding: 13px 15px; background: $panel;
  border: 1px solid $line; border-radius: ${RADIUS_CARD}px; font-weight: 600; }
QPushButton[look="choice"]:hover { background: $raised; border-color: $field_line; }
QPushButton[look="choice"]:focus { border: 2px solid $link; padding: 12px 14px; }

QLineEdit, QComboBox, QSpinBox { background: $panel; border: 1px solid $field_line;
  border-radius: ${RADIUS_FIELD}px; padding: 7px 10px; min-height: 18px;
  selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus { border: 2px solid $link; padding: 6px 9px; }
QLineEdit:read-only { background: $raised; }
QPlainTextEdit { background: $panel; border: 1px solid $field_line;
  border-radius: ${RADIUS_FIELD}px;
  padding: 6px; }
QPlainTextEdit:focus { border: 2px solid $link; padding: 5px; }
QComboBox { padding-right: 26px; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url("$chevron_down"); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: $panel; border: 1px solid $field_line; padding: 4px;
  selection-background-color: $selected; selection-color: $text; outline: none; }
QSpinBox QLineEdit { border: none; padding: 0 0 0 8px; background: transparent; }
QSplitter::handle { background: transparent; image: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QSpinBox::up-button, QSpinBox::down-button { border: none; background: transparent; width: 20px; }
QSpinBox::up-arrow { image: url("$chevron_up"); width: 12px; height: 12px; }
QSpinBox::down-arrow { image: url("$chevron_down"); width: 12px; height: 12px; }
QCheckBox, QRadioButton { spacing: 8px; padding: 3px; border: 2px solid transparent;
    border-radius: 6px; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid $link; }
QCheckBox::indicator, QRadioButton::indicator { width: 12px; height: 12px;
  border: 2px solid $quiet; border-radius: 8px; background: $panel; }
QCheckBox::indicator { border-radius: 4px; }
QCheckBox::indicator:checked { border-color: $accent; background: $accent; image: url("$check"); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $line; }
QRadioButton::indicator:checked { width: 8px; height: 8px; border: 4px solid $link; }

QTableView { background: transparent; border: none; outline: none; gridline-color: transparent;
  selection-background-color: $selected; selection-color: $text; }
QTableView:focus { border: none; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: transparent; color: $quiet; font-size: ${SMALL}px;
  border: none; border-bottom: 1px solid $line; padding: 0 10px; height: 34px; }
QHeaderView::section:hover { color: $text; }
QHeaderView::up-arrow { image: url("$chevron_up"); width: 12px; height: 12px; }
QHeaderView::down-arrow { image: url("$chevron_down"); width: 12px; height: 12px; }
QTableCornerButton::section { background: transparent; border: none; }

QMenu { background: $panel; border: 1px solid $field_line; border-radius: 8px; padding: 6px;
  icon-size: 18px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 5px; }
QMenu::item:selected { background: $selected; }
QMenu::item:disabled { color: $quiet; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }
QMenu::icon { padding-left: 8px; }

QProgressBar { background: $raised; border: none; border-radius: 3px; max-height: 6px;
  min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar::handle:vertical { background: $field_line; border-radius: 4px; min-height: 32px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle:horizontal { background: $field_line; border-radius: 4px; min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QPdfView { background: $raised; border: none; }
"""


def style_sheet() -> str:
    """The whole sheet in the colours and the size in force."""
    sizes = {name: getattr(theme, name) for name in ("BODY", "TITLE", "HEADING", "SMALL")}
    radii = {name: getattr(theme, name) for name in ("RADIUS_FIELD", "RADIUS_CARD")}
    colours = {name: theme.colour(name) for name in theme.COLOURS}
    arrows = {f"chevron_{way}": image_path(f"chevron-{way}", "quiet") for way in ("up", "down")}
    arrows["check"] = image_path("check", "on_accent")
    sheet = _LENGTH.sub(lambda found: f"{theme.px(int(found[1]))}px", _SHEET)
    return Template(sheet).substitute(sizes | radii | colours | arrows)
