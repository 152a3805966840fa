"""The licences of the program and of what it brings along, in full."""

from importlib.metadata import PackageNotFoundError, distribution

from PySide6.QtWidgets import QComboBox, QPlainTextEdit

from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.settings_section import Section
from rutan_desk.gui.widgets import line
from rutan_desk.paths import resources
from rutan_desk.words.catalog import tr

_FILES = {
    "inter": "fonts/inter/LICENSE",
    "noto-sans": "fonts/noto-sans/LICENSE",
    "icons": "icons/LICENSE",
    "regions": "regions/LICENSE.md",
}


def own_licence() -> str:
    """The licence of the program: beside the package, or in its installed metadata."""
    beside = resources().parent / "LICENSE"
    if beside.is_file():
        return beside.read_text(encoding="utf-8")
    try:
        found = distribution("rutan-desk")
    except PackageNotFoundError:
        return "Apache License 2.0\nhttps://www.apache.org/licenses/LICENSE-2.0"
    texts = (found.read_text(name) for name in ("licenses/LICENSE", "LICENSE"))
    return next((text for text in texts if text), "Apache License 2.0")


def licence_text(name: str) -> str:
    """One licence in full."""
    if name == "rutan-desk":
        return own_licence()
    path = resources() / _FILES[name]
    return path.read_text(encoding="utf-8") if path.is_file() else path.name


class LicencesSection(Section):
    """One licence at a time, chosen above."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, tr("Licences"))
        self.choice = QComboBox()
        self.choice.setAccessibleName(tr("Licence of"))
        for name, word in {
            "rutan-desk": "Rutan Desk",
            "inter": tr("Typeface Inter (screen)"),
            "noto-sans": tr("Typeface Noto Sans (paper)"),
            "icons": tr("Icons"),
            "regions": tr("Codes and names of regions"),
        }.items():
            self.choice.addItem(word, name)
        self.page = QPlainTextEdit()
        self.page.setReadOnly(True)
        self.page.setTabChangesFocus(True)
        self.page.setAccessibleName(tr("Text of the licence"))
        self.choice.currentIndexChanged.connect(lambda _place: self.read())
        self.body.addLayout(line(self.choice, None))
        self.body.addWidget(self.page, 1)
        self.body.setSpacing(theme.M)

    def read(self) -> None:
        """Section override."""
        text = licence_text(str(self.choice.currentData()))
        if text != self.page.toPlainText():
            self.page.setPlainText(text)
