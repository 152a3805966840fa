"""Papers about people and their numbers by name: who cannot vote, one person, the recapitulation.

Part of the table of all papers, ``words.paper_makers``.
"""

from collections.abc import Mapping
from dataclasses import replace

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.ops.ineligible_papers import ineligible_paper
from rutan_desk.ops.person_paper import one_of, person_paper
from rutan_desk.ops.printing import Printed
from rutan_desk.ops.recap_papers import recap_paper
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk
from rutan_desk.store.people import revocations_of
from rutan_desk.words.ineligible_papers import ineligible_words
from rutan_desk.words.paper_request import Maker, PaperRequest
from rutan_desk.words.person_paper import person_said, person_words
from rutan_desk.words.recap_papers import recap_words

FOR_RECEIVERS: Mapping[str, tuple[Receiver, ...]] = {
    "not-eligible": (Receiver.KPU, Receiver.BAWASLU, Receiver.INTERNAL),
    "recap": (Receiver.INTERNAL, Receiver.KPU, Receiver.BAWASLU),
    "move-proposal": (Receiver.INTERNAL, Receiver.KPU),
}
"""Those that can be for one receiver or another; the first when none is named."""
OF_ONE_PERSON = frozenset({"person"})
"""Those of one person; without one they raise ``PersonUnknown``."""


def receiver_of(name: str, asked: str | None) -> Receiver:
    """For whom a paper is; raises ``ValueError`` for whom it is not made."""
    if asked is None:
        return FOR_RECEIVERS[name][0]
    if (found := Receiver(asked)) not in FOR_RECEIVERS[name]:
        raise ValueError(f"{name} is not for {asked}")
    return found


def _not_eligible(db: Database, desk: Desk, one: PaperRequest) -> Printed:
    receiver = receiver_of("not-eligible", one.receiver)
    words = ineligible_words(one.now, receiver)
    words = replace(words, sheet=replace(words.sheet, purpose=one.purpose))
    return ineligible_paper(db, desk, words, one.people(), one.election, one.size, receiver)


def _recap(db: Database, desk: Desk, one: PaperRequest) -> Printed:
    receiver = receiver_of("recap", one.receiver)
    words = recap_words(one.now, receiver)
    words = replace(words, sheet=replace(words.sheet, purpose=one.purpose))
    return recap_paper(db, desk, words, one.people(), one.election, one.size, receiver)


def _person(db: Database, desk: Desk, one: PaperRequest) -> Printed:
    found = one_of(one.people(), one.person)
    words = replace(person_words(one.now), purpose=one.purpose)
    said = person_said(found, one.election, revocations_of(db, found.person.id), one.now.date())
    return person_paper(db, desk, words, found, said, one.election, one.size)


ROSTER_MAKERS: Mapping[str, Maker] = {
    "not-eligible": _not_eligible,
    "person": _person,
    "recap": _recap,
}
"""By the name that ``print`` takes."""
