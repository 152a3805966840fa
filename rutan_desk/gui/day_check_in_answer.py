"""The answer of the check-in: a band nobody can mistake, who it is, and what to hand out."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from rutan_desk.domain.check_in import VerdictKind
from rutan_desk.domain.day import Act, DayEvent
from rutan_desk.domain.election import Election
from rutan_desk.gui import theme
from rutan_desk.gui.day_check_in_band import ActChips, Band, away_button
from rutan_desk.gui.day_check_in_many import Candidates
from rutan_desk.gui.day_check_in_rows import Shown
from rutan_desk.gui.flow import FlowBox
from rutan_desk.gui.lists_section import FrontStack
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.sort_header import announce
from rutan_desk.gui.widgets import column, label, line, look
from rutan_desk.ops.day_finding import Answer, FindingKind
from rutan_desk.words.catalog import tr
from rutan_desk.words.day_check_in import (
    advice_text,
    help_text,
    reasons,
    recorded_text,
    roll_text,
    station_text,
    verdict_name,
    why_text,
)
from rutan_desk.words.moments import clock_time
from rutan_desk.words.supply import contest_code
from rutan_desk.words.values import place_of

_NAMES, _WHERE, _WHY = (40, 34, 28, 22), 18, 15
"""The name is as large as fits in one line."""
_LETTERS = "font-size: {size}px; font-weight: {weight};"
_BODY = 208
_TONES = {
    VerdictKind.MAY: Tone.GREEN,
    VerdictKind.WARN: Tone.AMBER,
    VerdictKind.NO: Tone.RED,
}


class AnswerCard(QFrame):
    """One person, several to choose from, nobody, or what was just recorded.

    ``act`` is called with what a key means for the person shown, ``away`` when somebody is
    turned away, ``pick`` with the candidate chosen.
    """

    def __init__(
        self,
        act: Callable[[Act], object],
        away: Callable[[], object],
        pick: Callable[[int], object],
    ) -> None:
        super().__init__()
        look(self, "card")
        self.band = Band()
        self.name, self.where = _large(_NAMES[0]), _large(_WHERE, 400)
        self.place = _large(_WHERE)
        self.why, self.advice = _large(_WHY), label("", "quiet", wrap=True)
        self.papers, self.acts = FlowBox(theme.S), ActChips(act, away)
        self.many = Candidates(pick)
        self.title, self.text = label("", "heading", wrap=True), label("", "quiet", wrap=True)
        self.plain_away = away_button(away)
        self.body = FrontStack()
        self.one, self.plain = self._one(), self._plain()
        for page in (self.plain, self.one, self.many):
            self.body.addWidget(page)
        self.body.setMinimumHeight(theme.px(_BODY))
        self.setLayout(column(self.band, self.body, margin=1))
        self._size = 0
        self.rest()

    def _one(self) -> QWidget:
        made = QWidget()
        self.where.setWordWrap(False)
        where = line(self.where, gap=theme.XS)
        where.addWidget(self.place, 1)
        for part in (self.where, self.place):
            part.setAlignment(Qt.AlignmentFlag.AlignTop)
        parts = (self.name, where, self.why, self.advice, self.papers, None, self.acts)
        box = column(*parts, gap=theme.S)
        box.setContentsMargins(theme.XL, theme.M, theme.XL, theme.M)
        made.setLayout(box)
        return made

    def _plain(self) -> QWidget:
        made = QWidget()
        away = line(self.plain_away, None)
        box = column(None, self.title, self.text, away, None, gap=theme.S)
        box.setContentsMargins(theme.XL, theme.M, theme.XL, theme.M)
        made.setLayout(box)
        return made

    # --- what it shows

    def rest(self) -> None:
        """Nothing was typed yet."""
        self.band.say(tr("Ready"), None)
        self._say_plain(
            tr("Type a name, a list number or a NIK, or scan a notice"),
            tr("Enter marks who is shown as having voted, if nothing is against it."),
        )

    def show_answer(self, shown: Shown, election: Election) -> None:
        """What a text came to."""
        kind = shown.finding.kind
        if kind is FindingKind.NONE:
            self._show_nobody(shown)
        elif kind is FindingKind.MANY:
            self.many.show_candidates(shown.finding.candidates)
            self.band.say(
                tr("{count} people fit").format(count=shown.finding.count),
                Tone.AMBER,
                tr("↑ ↓ choose · Enter shows"),
            )
            self.body.setCurrentWidget(self.many)
            self._tell(self.band.word.text())
        elif shown.answer is not None:
            self._show_one(shown, shown.answer, election)

    def _show_nobody(self, shown: Shown) -> None:
        if shown.finding.bad_token:
            self.band.say(tr("Not a notice of this day"), Tone.RED)
            words = tr("The code was not made by this desk for this election.")
            self._say_plain(words, tr("Ask for the KTP-el, and look the name up."), away=True)
        else:
            self.band.say(tr("Nobody fits"), Tone.RED)
            words = tr("“{text}” is nobody of this registry").format(text=shown.text)
            more = tr("Try a part of the name. Who is unknown here may not vote here.")
            self._say_plain(words, more, away=True)
        self._tell(f"{self.band.word.text()}. {self.title.text()}")

    def _show_one(self, shown: Shown, answer: Answer, election: Election) -> None:
        verdict = answer.verdict
        keys = tr("Enter = has voted") if shown.allowed else ""
        said = reasons(answer, election)
        word = verdict_name(verdict.kind).upper()
        first = said[0] if verdict.kind is VerdictKind.NO and said else ""
        self.band.say(" · ".join(filter(None, (word, first))), _TONES[verdict.kind], keys)
        self._show_person(answer)
        further = said[1:] if first else said
        why = [*further, *([why_text(answer)] if verdict.kind is VerdictKind.NO else [])]
        self._say(self.why, _sentence(why))
        self._say(self.advice, advice_text(answer))
        self.acts.show_acts(shown.acts, away=verdict.kind is VerdictKind.NO)
        self.body.setCurrentWidget(self.one)
        told = (
            self.band.word,
            self.name,
            self.where,
            self.place,
            self.why,
            self.advice,
            self.band.keys,
        )
        self._tell(". ".join(filter(None, (one.text() for one in told))))

    def _show_person(self, answer: Answer) -> None:
        person, row = answer.person, answer.line
        self.name.setText(person.name if person else row.name if row else "–")
        self._fit()
        block = tr("Block {block}").format(block=place_of(person)) if person else ""
        where = " · ".join(filter(None, (block, roll_text(row))))
        self.where.setText(f"{where} ·" if row else where)
        self.place.setText(station_text(answer.station) if row else "")
        self.papers.empty()
        if answer.ballots:
            self.papers.add(_chip_name(tr("Ballots")))
        for code in answer.ballots:
            self.papers.add(_chip(contest_code(code), None))
        if answer.disability is not None:
            self.papers.add(_chip(help_text(answer.disability), Tone.AMBER))
        known = bool(answer.ballots) or answer.disability is not None
        self.papers.setVisible(known and answer.verdict.allowed)
        self.papers.rearrange()

    def show_recorded(self, answer: Answer, event: DayEvent) -> None:
        """What was just written to the disk."""
        said = recorded_text(event.act, clock_time(event.at))
        self.band.say(said, Tone.GREEN if event.act is Act.VOTED else Tone.AMBER)
        self._show_person(answer)
        self._say(self.why, "")
        self._say(self.advice, tr("The next one, please. Ctrl+Z takes the last mark back."))
        self.acts.show_acts(())
        self.body.setCurrentWidget(self.one)
        self._tell(f"{said}. {self.name.text()}")

    def show_done(self, word: str, name: str) -> None:
        """Something else that was recorded."""
        self.band.say(word, Tone.AMBER)
        self._say_plain(name, tr("It stays on record with its time, officer and station."))
        self._tell(f"{word}. {name}")

    def refuse(self, words: str) -> None:
        """What could not be recorded, and why."""
        self.band.say(tr("Nothing was recorded"), Tone.RED)
        self._say_plain(words, "")
        self._tell(f"{self.band.word.text()}. {words}")

    # --- parts

    def _say_plain(self, title: str, text: str, *, away: bool = False) -> None:
        self.title.setText(title)
        self.text.setText(text)
        self.plain_away.setVisible(away)
        self.body.setCurrentWidget(self.plain)

    @staticmethod
    def _say(part: QLabel, text: str) -> None:
        part.setText(text)
        part.setVisible(bool(text))

    def _tell(self, words: str) -> None:
        self.setAccessibleName(words)
        if self.isVisible():
            announce(self, words)

    def _fit(self) -> None:
        room = self.width() - 2 * theme.XL - 4
        for size in _NAMES:
            measure = QFontMetrics(theme.font(theme.px(size), theme.SEMIBOLD))
            if measure.horizontalAdvance(self.name.text()) <= room:
                break
        if size != self._size:
            self._size = size
            self.name.setStyleSheet(_LETTERS.format(size=theme.px(size), weight=600))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override."""
        super().resizeEvent(event)
        self._fit()


def _sentence(parts: list[str]) -> str:
    """Clauses as one sentence."""
    said = "; ".join(filter(None, parts))
    return f"{said[0].upper()}{said[1:]}." if said else ""


def _chip(text: str, tone: Tone | None) -> QLabel:
    made = label(text, "pill")
    made.setProperty("tone", tone.value if tone else Tone.GREY.value)
    made.setStyleSheet(f"font-size: {theme.px(14)}px; font-weight: 600;")
    return made


def _chip_name(text: str) -> QLabel:
    made = label(text, "quiet")
    made.setMinimumHeight(theme.px(22))
    return made


def _large(size: int, weight: int = 600) -> QLabel:
    made = label("", wrap=True)
    made.setStyleSheet(_LETTERS.format(size=theme.px(size), weight=weight))
    return made
