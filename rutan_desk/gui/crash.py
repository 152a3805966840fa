"""When the program itself is wrong: the details to copy, and nothing about people."""

import platform
import traceback
from types import TracebackType

import PySide6
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from rutan_desk.gui import theme
from rutan_desk.gui.widgets import button, column, label, line
from rutan_desk.words.catalog import tr


def details_of(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> str:
    """Where it happened, without values: messages of exceptions may hold names."""
    lines = [
        f"Rutan Desk · Python {platform.python_version()} · Qt {PySide6.__version__}"
        f" · {platform.system()} {platform.release()}"
    ]
    for frame in traceback.extract_tb(trace):
        place = frame.filename.replace("\\", "/").split("/")
        lines.append(f"{'/'.join(place[-2:])}:{frame.lineno} {frame.name}")
    lines.append(kind.__name__)
    cause = fault.__cause__ or fault.__context__
    if cause is not None:
        lines.append(f"  {type(cause).__name__}")
    return "\n".join(lines)


class CrashDialog(QDialog):
    """Says that the registry is safe, and lets the details be copied."""

    def __init__(self, details: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Something went wrong"))
        self.details = QPlainTextEdit(details)
        self.details.setReadOnly(True)
        self.details.setAccessibleName(tr("Details"))
        self.details.setMinimumSize(theme.px(520), theme.px(180))
        self.copy_button = button(tr("Copy the details"), self._copy, icon="copy")
        self.close_button = button(tr("Close"), self.accept, "primary")
        words = tr(
            "This is a mistake of the program. What was saved is safe; what was being typed may"
            " have to be typed again. The details hold no names and no numbers of people."
        )
        self.setLayout(
            column(
                label(tr("Something went wrong"), "title"),
                label(words, wrap=True),
                self.details,
                line(self.copy_button, None, self.close_button, gap=theme.S),
                gap=theme.L,
                margin=theme.XL,
            )
        )
        self.close_button.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())
        self.copy_button.setText(tr("Copied"))
