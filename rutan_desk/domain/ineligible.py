"""Everybody who cannot vote here, with each reason, its article and KPU's code for it.

KPU has a code for few of them (FORMS §3), and none for a revoked right: what has no code is
said in words. Who left for another place is struck with the code of a change of domicile.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.domain.election import Election
from rutan_desk.domain.lists import ListReason
from rutan_desk.domain.person import Person, Presence
from rutan_desk.domain.readiness import NoWay, Readiness, State
from rutan_desk.domain.right import Bar, Outcome

NO_CODE = "-"
MOVED_AWAY = "pindah_domisili"
"""The reason in the code table for who was released or transferred."""
_NO_WAY_ARTICLES = {
    NoWay.NO_LIST: "UU 7/2017 ps. 210 ayat (1)",
    NoWay.NO_BALLOT: "UU 7/2017 ps. 348 ayat (4)",
}


class Group(StrEnum):
    """What kind of no it is."""

    HERE = "here"
    LEFT = "left"
    NO_WAY = "no_way"


@dataclass(frozen=True, slots=True)
class Why:
    """One reason: where it stands in the law, and KPU's code (``-``: the election has none)."""

    reason: Bar | NoWay
    article: str
    code: str


@dataclass(frozen=True, slots=True)
class Ineligible:
    """One person who cannot vote, and every reason, gravest first."""

    readiness: Readiness
    group: Group
    whys: tuple[Why, ...]

    @property
    def person(self) -> Person:
        """Whom this is about."""
        return self.readiness.person

    @property
    def listed(self) -> bool:
        """Whether a list of KPU for this election still holds him."""
        return (
            self.readiness.line is not None
            or ListReason.LIST_INACTIVE in self.readiness.place.reasons
        )


def not_eligible(people: Iterable[Readiness], election: Election) -> tuple[Ineligible, ...]:
    """Everybody whose answer is no, in the order given; who lacks only a date is not among them."""
    return tuple(_judged(one, election) for one in people if one.state is State.UNABLE)


def concerns(one: Ineligible, receiver: Receiver) -> bool:
    """Whether a receiver outside is told of somebody.

    Who left, lives, and stands on no list of this election votes elsewhere: he is no business
    of KPU or Bawaslu, and to say of him that he may not vote would be wrong.
    """
    gone = one.group is Group.LEFT and one.person.presence is not Presence.DIED
    return receiver is Receiver.INTERNAL or not gone or one.listed


def _judged(one: Readiness, election: Election) -> Ineligible:
    if one.no_way is not None:
        return Ineligible(one, Group.NO_WAY, (_no_way(one.no_way, election),))
    bars = zip(one.right.bars, one.articles, strict=True)
    whys = tuple(
        Why(bar, article, election.tms_code(_reason(bar, one.person)) or NO_CODE)
        for bar, article in bars
        if bar.outcome is Outcome.BARRED
    )
    gone = one.person.presence is not Presence.PRESENT
    return Ineligible(one, Group.LEFT if gone else Group.HERE, whys)


def _reason(bar: Bar, person: Person) -> str:
    """The desk's word for a bar in the code table; TNI and Polri have a code each."""
    if bar is Bar.IN_SERVICE and person.service is not None:
        return person.service.value.lower()
    return MOVED_AWAY if bar in (Bar.RELEASED, Bar.TRANSFERRED) else bar.value


def _no_way(no_way: NoWay, election: Election) -> Why:
    """An election under laws of its own says where its rule stands, or it is not said at all."""
    article = "" if election.articles else _NO_WAY_ARTICLES[no_way]
    return Why(no_way, election.articles.get(no_way.value, article) or NO_CODE, NO_CODE)
