"""The live picture of voting day in words: its groups, the queue, and the papers."""

from datetime import datetime

from rutan_desk.domain.pace import PaperPace, Turnout
from rutan_desk.domain.person import Sex
from rutan_desk.words.catalog import tr
from rutan_desk.words.moments import clock_time
from rutan_desk.words.people import sex_name
from rutan_desk.words.supply import contest_code


def voted_text(turnout: Turnout) -> str:
    """How many of how many, and how much that is."""
    return tr("{voted} of {listed} ({share} %)").format(
        voted=turnout.voted, listed=turnout.listed, share=share_of(turnout)
    )


def share_of(turnout: Turnout) -> int:
    """The turnout in per cent."""
    return round(100 * turnout.share)


def sex_group(sex: Sex | None) -> str:
    """Men or women; a list may say neither."""
    return sex_name(sex).capitalize() if sex else tr("Not said on the list")


def disability_group(*, disabled: bool) -> str:
    """Whether a disability is noted."""
    return tr("With a disability") if disabled else tr("Without a disability")


def block_group(block: str | None) -> str:
    """A block; ``None`` is of those who are not ours, empty of those who have none."""
    if block is None:
        return tr("Not ours")
    return tr("Block {block}").format(block=block) if block else tr("Without a block")


def queue_text(station: str, since: datetime | None) -> str:
    """Whose queue it is, and since when the first of it waits."""
    if since is None:
        return tr("Queue {station}").format(station=station)
    return tr("Queue {station}, since {at}").format(station=station, at=clock_time(since))


def runs_out_text(paper: PaperPace) -> str:
    """Whether the papers last, or when the last is handed out."""
    if paper.left is None:
        return tr("Not known")
    if not paper.short:
        return tr("Enough")
    if paper.out_at is None:
        return tr("{count} too few").format(count=paper.short)
    return tr("Used up at {at}, {count} too few").format(
        at=clock_time(paper.out_at), count=paper.short
    )


def short_text(station: str, paper: PaperPace) -> str:
    """Which papers of a station will not suffice, and until when they last."""
    words = tr("{station} {contest}: {left} left, {more}")
    more = runs_out_text(paper)
    return words.format(
        station=station,
        contest=contest_code(paper.contest),
        left=paper.left,
        more=more[:1].lower() + more[1:],
    )


def paper_said(contest: str, paper: PaperPace) -> str:
    """One line of the papers for a screen reader."""
    return tr("{contest}: {given} handed out of {supply}; {more}").format(
        contest=contest,
        given=paper.handed_out,
        supply="–" if paper.supply is None else paper.supply,
        more=runs_out_text(paper),
    )
