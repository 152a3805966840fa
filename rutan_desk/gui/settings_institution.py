"""The Rutan itself: what stands on every page, who signs, and where the station is."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from rutan_desk.domain.region import DISTRICT, VILLAGE
from rutan_desk.domain.settings import Settings
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.fields import Field, side_by_side
from rutan_desk.gui.region_field import RegionField
from rutan_desk.gui.settings_logo import LogoField
from rutan_desk.gui.settings_preview import HeadPreview
from rutan_desk.gui.settings_section import (
    Section,
    Sitting,
    at_least,
    read_sitting,
    scrolling,
)
from rutan_desk.gui.widgets import button, column, hairline, label, line
from rutan_desk.words.catalog import tr


class InstitutionSection(Section):
    """The form left, the page as it will be printed right."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, tr("Rutan and letterhead"))
        self.sitting: Sitting | None = None
        self._filling = False
        self.logo = LogoField(context)
        self.letterhead = QPlainTextEdit()
        self.letterhead.setTabChangesFocus(True)
        self.letterhead.setFixedHeight(theme.px(84))
        self.letterhead.setAccessibleName(tr("Letterhead, one line each"))
        self.lines = {
            "prison": Field(tr("Prison")),
            "address": Field(tr("Address")),
            "place": Field(tr("Place of signing")),
            "head_title": Field(tr("Office of the signatory"), tr("Head of the Rutan")),
            "head_name": Field(tr("Name of the signatory")),
            "head_number": Field(tr("NIP")),
            "station_number": Field(tr("Number of the TPS")),
            "station_place": Field(tr("Place of the TPS")),
        }
        self.region = RegionField(
            tr("Region of the TPS"), context.worker, levels=(DISTRICT, VILLAGE)
        )
        self.preview = HeadPreview(context, self._for_preview)
        self.save_button = button(tr("Save the changes"), self.save_typed, "primary")
        self.discard_button = button(tr("Discard"), self.discard)
        self.logo.changed.connect(self._typed)
        self.letterhead.textChanged.connect(self._typed)
        for field in (*self.lines.values(), self.region):
            field.edit.textChanged.connect(self._typed)
        self._lay_out()

    def _lay_out(self) -> None:
        one, name = self.lines, label(tr("Letterhead, one line each"), "strong")
        name.setBuddy(self.letterhead)
        form = self._form = QWidget()
        form.setLayout(
            column(
                self.logo,
                column(name, self.letterhead, gap=theme.XS),
                one["prison"],
                one["address"],
                hairline(),
                one["head_title"],
                one["head_name"],
                side_by_side(one["head_number"], one["place"]),
                hairline(),
                side_by_side(one["station_number"], one["station_place"]),
                self.region,
                None,
                gap=theme.M,
            )
        )
        form.setContentsMargins(2, 2, theme.M, 2)
        self._row = line(gap=theme.L)
        self._area = scrolling(form, tr("What the Rutan is called"))
        self._row.addWidget(self._area, 5)
        self._row.addWidget(self.preview, 6)
        self.folding = [self._row]
        form.installEventFilter(self)
        at_least(self.preview, 150)
        self.body.addLayout(self._row, 1)
        self.body.addLayout(line(None, self.discard_button, self.save_button, gap=theme.M))

    def fold(self) -> None:
        """Section override: without room beside the form the page stands under it."""
        super().fold()
        hints = self._form.sizeHint().height(), self._form.heightForWidth(self.width())
        whole = max(hints) + theme.XS
        self._area.setMinimumHeight(whole if self.narrow else theme.px(150))
        self.preview.setMinimumHeight(theme.px(320 if self.narrow else 150))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt override: a sentence that came or went makes the form taller or not."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.fold()
        return False

    def read(self) -> None:
        """Section override: what is typed stays."""
        if not self.unsaved():
            self.context.worker.use(self, read_sitting, self._show)

    def _show(self, sitting: Sitting) -> None:
        if self.unsaved():
            return
        self.sitting = sitting
        self.read_only(head=sitting.head)
        self._fill(sitting.settings)
        for edit in (*(field.edit for field in self.lines.values()), self.region.edit):
            edit.setReadOnly(not sitting.head)
        self.letterhead.setReadOnly(not sitting.head)
        self.logo.set_read_only(not sitting.head)
        self.save_button.setVisible(sitting.head)
        self.discard_button.setVisible(sitting.head)
        self.preview.draw()

    def _fill(self, settings: Settings) -> None:
        self._filling = True
        self.logo.show_logo(settings.logo)
        self.letterhead.setPlainText("\n".join(settings.letterhead))
        for name, field in self.lines.items():
            field.edit.setText(getattr(settings, name))
            field.edit.setCursorPosition(0)
        self.region.code = settings.station_region
        self._filling = False
        self._judge()

    @property
    def typed(self) -> Settings:
        """The settings as they would be saved; a region that is none stays as it was."""
        before = self.sitting.settings if self.sitting else Settings()
        texts = {name: " ".join(field.text.split()) for name, field in self.lines.items()}
        rows = (" ".join(row.split()) for row in self.letterhead.toPlainText().splitlines())
        code = self.region.code
        region = before.station_region if code is None else code
        return replace(
            before,
            letterhead=tuple(row for row in rows if row),
            logo=self.logo.logo,
            station_region=region,
            **texts,  # type: ignore[arg-type]
        )

    def _for_preview(self) -> tuple[Settings, str]:
        return self.typed, self.sitting.officer.name if self.sitting else ""

    def _typed(self) -> None:
        if not self._filling:
            self._judge()
            self.preview.soon()

    def _judge(self) -> None:
        wrong = self.region.code is None
        self.save_button.setEnabled(self.unsaved() and not wrong)
        self.discard_button.setEnabled(self.unsaved())

    def unsaved(self) -> bool:
        """Section override."""
        if self.sitting is None or not self.sitting.head:
            return False
        return self.typed != self.sitting.settings or self.region.code is None

    def save_typed(self) -> None:
        """Save as one deed."""
        settings = self.typed

        def saved() -> None:
            if self.sitting is not None:
                self.sitting = replace(self.sitting, settings=settings)
            self._fill(settings)

        self.save(settings, saved)

    def discard(self) -> None:
        """Back to what is saved."""
        if self.sitting is not None:
            self._fill(self.sitting.settings)
            self.preview.draw()

    def remember(self) -> object:
        """Section override."""
        return (self.sitting, self.typed) if self.unsaved() else None

    def restore(self, state: object) -> None:
        """Section override."""
        match state:
            case (Sitting() as sitting, Settings() as typed):
                self.sitting = sitting
                self._fill(typed)
                self.preview.draw()
