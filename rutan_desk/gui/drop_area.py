"""Step 1 of an import: a file dropped or chosen, and why the last one was not read."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QPushButton

from rutan_desk.gui import icons, theme
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.widgets import Notice, clear, column, label, line, look
from rutan_desk.words.catalog import tr


class DropArea(QFrame):
    """Where a file is dropped, or chosen with the button."""

    dropped = Signal(object)

    def __init__(self, title: str = "", text: str = "") -> None:
        super().__init__()
        look(self, "card")
        self.setAcceptDrops(True)
        sign = label()
        sign.setPixmap(icons.icon("file-spreadsheet", "quiet", 40).pixmap(40, 40))
        heading = label(title or tr("Drop the list of inmates here"), "heading")
        kinds = label(
            text
            or tr(
                "xlsx, xls, ods, csv or a table saved from SDP."
                " The file is only read, never changed."
            ),
            "quiet",
            wrap=True,
        )
        for part in (sign, heading, kinds):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.button = QPushButton(tr("Choose a file…"))
        look(self.button, "primary")
        self.problem = column()
        self.setLayout(
            column(
                None,
                sign,
                heading,
                kinds,
                theme.S,
                line(None, self.button, None),
                theme.S,
                self.problem,
                None,
                gap=theme.S,
                margin=theme.XXL,
            )
        )

    def say(self, refusal: str) -> None:
        """Why the last file was not read; empty takes it away."""
        clear(self.problem)
        if refusal:
            notice = Notice(Tone.RED, tr("This file was not read"), refusal)
            notice.setMaximumWidth(620)
            row = line()
            row.addStretch(1)
            row.addWidget(notice, 4)
            row.addStretch(1)
            self.problem.addLayout(row)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt override: one file from this PC."""
        urls = event.mimeData().urls()
        if len(urls) == 1 and urls[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt override."""
        event.acceptProposedAction()
        self.dropped.emit(Path(event.mimeData().urls()[0].toLocalFile()))
