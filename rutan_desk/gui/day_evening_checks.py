"""What the check of the evening before found: a light, a sentence and a way to mend each."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rutan_desk.gui import theme
from rutan_desk.gui.day_evening_rows import Checked, EveningView, Remedy, remedy
from rutan_desk.gui.home_parts import HomeCard, inset, row_margins, ruled
from rutan_desk.gui.rows_model import Run, Tone
from rutan_desk.gui.widgets import button, clear, column, label, line, pill
from rutan_desk.ops.day_evening import EveningItem, Light
from rutan_desk.words.catalog import tr
from rutan_desk.words.day_evening import item_name, item_text, light_name

TONES = {Light.OK: Tone.GREEN, Light.WARN: Tone.AMBER, Light.BAD: Tone.RED}


class CheckList(HomeCard):
    """The gravest first; ``mend`` is called with the ``Remedy`` whose link was followed."""

    def __init__(self, mend: Callable[[Remedy], object]) -> None:
        super().__init__(tr("What was looked at"))
        self._mend = mend
        self.links: dict[str, QWidget] = {}
        self.show_checked(None, None)

    def show_checked(self, checked: Checked | None, view: EveningView | None) -> None:
        """Fill it in; ``None``: nothing has been looked at since the program was opened."""
        clear(self.body)
        self.links = {}
        if checked is None:
            words = tr(
                "Nothing yet. The check looks at the lists, the roll, the papers, the backups,"
                " the printer, the power and the officers, and changes nothing."
            )
            self.body.addLayout(inset(label(words, "quiet", wrap=True)))
            return
        wide = max(pill(_run(light)).sizeHint().width() for light in Light)
        rows = [self._row(one, view, wide) for one in checked.gravest_first]
        self.body.addLayout(ruled(rows))

    def _row(self, item: EveningItem, view: EveningView | None, wide: int) -> QWidget:
        name, text = item_name(item.key), item_text(item)
        said = column(label(name, "strong", wrap=True), label(text, "quiet", wrap=True), gap=1)
        row = line(gap=theme.M)
        row.addLayout(_light(item, wide))
        row.addLayout(said, 1)
        found = remedy(item, view)
        if found is not None:
            link = button(found.word, lambda: self._mend(found), "link")
            link.setAccessibleName(f"{found.word}: {name}")
            self.links.setdefault(item.key, link)
            row.addWidget(link, 0, Qt.AlignmentFlag.AlignVCenter)
        row.setContentsMargins(*row_margins())
        made = QWidget()
        made.setLayout(row)
        made.setAccessibleName(f"{name}: {light_name(item.light)}. {text}")
        return made


def _run(light: Light) -> Run:
    return Run(light_name(light), TONES[light])


def _light(item: EveningItem, wide: int) -> QHBoxLayout:
    """The light, in a column of its own."""
    held = QWidget()
    held.setFixedWidth(wide)
    held.setLayout(line(pill(_run(item.light)), None))
    return line(held)
