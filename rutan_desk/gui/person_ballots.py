"""Ballot papers as chips: the colour of the paper's mark and its code, never colour alone."""

from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout

from rutan_desk.domain.contest import Contest
from rutan_desk.domain.election import Election
from rutan_desk.domain.readiness import Readiness
from rutan_desk.gui import theme
from rutan_desk.gui.flow import FlowBox
from rutan_desk.gui.widgets import column, label, line, look
from rutan_desk.words.ballots import ballots_remark
from rutan_desk.words.catalog import tr
from rutan_desk.words.enrolments import without_ballot

_PAPER = {
    "abu-abu": "#8a9097",
    "merah": "#d32f2f",
    "kuning": "#f2c200",
    "biru": "#1565c0",
    "hijau": "#2e7d32",
    "merah marun": "#7b1e2b",
    "biru muda": "#5bb8e8",
    "hijau tosca": "#20b2a6",
}
"""The colours printed on the papers, which no theme changes."""


class BallotChip(QFrame):
    """One paper: a mark in its colour, its code; its name and colour in words besides."""

    def __init__(self, contest: Contest) -> None:
        super().__init__()
        look(self, "pill")
        self.setObjectName("ballot")
        fill, edge = theme.colour("raised"), theme.colour("field_line")
        self.setStyleSheet(
            f"QFrame#ballot {{ background: {fill}; border: 1px solid {edge};"
            f" border-radius: {theme.px(6)}px; }}"
        )
        said = f"{contest.code}: {contest.name}"
        if contest.colour:
            said = f"{said} ({contest.colour})"
        self.setToolTip(said)
        self.setAccessibleName(said)
        inside = line(gap=theme.px(6))
        if contest.colour in _PAPER:
            inside.addWidget(_mark(contest.colour))
        inside.addWidget(label(contest.code, "strong"))
        inside.setContentsMargins(theme.px(7), theme.px(3), theme.px(8), theme.px(3))
        self.setLayout(inside)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)


def _mark(colour: str) -> QLabel:
    made, side = QLabel(), theme.px(12)
    made.setFixedSize(side, side)
    made.setStyleSheet(
        f"background: {_PAPER[colour]}; border: 1px solid {theme.colour('quiet')};"
        f" border-radius: {theme.px(3)}px;"
    )
    return made


def ballots_view(one: Readiness, election: Election) -> QVBoxLayout:
    """The papers somebody gets, and under each reason those he does not."""
    box = column(gap=theme.XS)
    ballots = one.ballots
    if ballots is None:
        why = tr("None while there is no station or no list.")
        box.addWidget(label(why, "quiet", wrap=True))
        return box
    if ballots.codes:
        chips = FlowBox(theme.XS)
        for contest in election.contests:
            if contest.code in ballots.codes:
                chips.add(BallotChip(contest))
        box.addWidget(chips)
    elif ballots.known:
        box.addWidget(label(tr("None of this election."), wrap=True))
    for codes, why in without_ballot(one, election):
        words = tr("Not {codes}: {why}.").format(codes=codes, why=why)
        box.addWidget(label(words, "small", wrap=True))
    if ballots.ask_kpu:
        remark = ballots_remark(ballots)
        box.addWidget(label(f"{remark[:1].upper()}{remark[1:]}.", "small", wrap=True))
    return box
