"""What the papers about people take on the command line: whose sheet, and for whom."""

from dataclasses import dataclass

import click

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.words.catalog import tr
from rutan_desk.words.roster_paper_makers import FOR_RECEIVERS, OF_ONE_PERSON

RECEIVERS = tuple(dict.fromkeys(one.value for some in FOR_RECEIVERS.values() for one in some))


@dataclass(frozen=True, slots=True)
class Roster:
    """The number of a person, and a receiver; either may be missing."""

    person: int | None = None
    receiver: str | None = None


def roster_of(report: str, person: int | None, receiver: str | None) -> Roster:
    """Both as typed; raises ``UsageError`` where the report takes or needs another."""
    if (person is not None) is not (report in OF_ONE_PERSON):
        needed = tr("Say whose sheet with --person, by the number of the person.")
        raise click.UsageError(needed if person is None else tr("This list is not of a person."))
    if receiver is not None and Receiver(receiver) not in FOR_RECEIVERS.get(report, ()):
        raise click.UsageError(tr("This list is not for that receiver."))
    return Roster(person, receiver)
