"""The right to vote on voting day, with every reason against it (table T1).

Being held, or even convicted, is no bar. Only what the law names is: leaving the prison
before the day, another citizenship, active service, a final court order on the right *to
vote*, and age without marriage.
"""

from calendar import isleap
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from rutan_desk.domain.election import Election, LeapDay
from rutan_desk.domain.movement import Revocation
from rutan_desk.domain.person import Citizenship, Marital, Person, Presence, age_on


class Outcome(StrEnum):
    """The answer, in the words of DOMAIN §9."""

    ELIGIBLE = "MS"
    BARRED = "TMS"
    ACTION = "TINDAK"
    KPU_DECIDES = "KPU"


class Bar(StrEnum):
    """A reason why somebody may not vote here, or why it cannot be said yet."""

    DIED = "meninggal"
    RELEASED = "bebas"
    TRANSFERRED = "pindah"
    ESCAPED = "melarikan_diri"
    FOREIGNER = "wna"
    IN_SERVICE = "tni_polri"
    REVOKED = "dicabut"
    UNDER_AGE = "umur"
    MARITAL_UNKNOWN = "lengkapi_status_kawin"
    BIRTH_DATE_UNKNOWN = "lengkapi_tanggal_lahir"
    LEAP_DAY = "lahir_29_februari"

    @property
    def outcome(self) -> Outcome:
        """What this reason makes of the answer."""
        return _OUTCOMES.get(self, Outcome.BARRED)

    @property
    def article(self) -> str:
        """Where the rule stands for a Pemilu, as officers cite it (see ``article_of``)."""
        return _ARTICLES[self]


_OUTCOMES = {
    Bar.MARITAL_UNKNOWN: Outcome.ACTION,
    Bar.BIRTH_DATE_UNKNOWN: Outcome.ACTION,
    Bar.LEAP_DAY: Outcome.KPU_DECIDES,
}
RIGHT_ARTICLE = "UU 7/2017 ps. 198"
_ARTICLES = {
    Bar.DIED: "UU 7/2017 ps. 198 ayat (1)",
    Bar.RELEASED: "PKPU 7/2022 ps. 179",
    Bar.TRANSFERRED: "PKPU 7/2022 ps. 179",
    Bar.ESCAPED: "PKPU 7/2022 ps. 179",
    Bar.FOREIGNER: "UU 7/2017 ps. 198 ayat (1)",
    Bar.IN_SERVICE: "UU 7/2017 ps. 200",
    Bar.REVOKED: "UU 7/2017 ps. 198 ayat (3)",
    Bar.UNDER_AGE: "UU 7/2017 ps. 1 angka 34",
    Bar.MARITAL_UNKNOWN: "UU 7/2017 ps. 1 angka 34",
    Bar.BIRTH_DATE_UNKNOWN: "UU 7/2017 ps. 1 angka 34",
    Bar.LEAP_DAY: "UU 7/2017 ps. 1 angka 34",
}
_LEFT = {
    Presence.DIED: Bar.DIED,
    Presence.RELEASED: Bar.RELEASED,
    Presence.TRANSFERRED: Bar.TRANSFERRED,
    Presence.ESCAPED: Bar.ESCAPED,
}


@dataclass(frozen=True, slots=True)
class Right:
    """Whether somebody may vote, and everything that stands against it, gravest first."""

    bars: tuple[Bar, ...] = ()

    @property
    def outcome(self) -> Outcome:
        """A bar outweighs a question to KPU, which outweighs an action of the desk."""
        found = {bar.outcome for bar in self.bars}
        for outcome in (Outcome.BARRED, Outcome.KPU_DECIDES, Outcome.ACTION):
            if outcome in found:
                return outcome
        return Outcome.ELIGIBLE


def article_of(bar: Bar, election: Election) -> str:
    """Where the rule stands in the law of *this* election, which may name its own."""
    return election.articles.get(bar, bar.article)


def right_to_vote(
    person: Person, election: Election, revocations: tuple[Revocation, ...] = ()
) -> Right:
    """Every bar on the day of the election (UU 7/2017 art. 1(34), 198 to 200).

    ``revocations`` are the person's own. Somebody who leaves on the day itself could still
    vote before leaving. A dismissal decree makes a soldier or policeman a civilian.
    """
    day = election.day
    bars = []
    if person.presence in _LEFT and (person.left_on is None or person.left_on < day):
        bars.append(_LEFT[person.presence])
    if person.citizenship is not Citizenship.WNI:
        bars.append(Bar.FOREIGNER)
    if person.service is not None and not (person.dismissal_decree or "").strip():
        bars.append(Bar.IN_SERVICE)
    if any(revocation.bars_voting_on(day) for revocation in revocations):
        bars.append(Bar.REVOKED)
    age_bar = _age_bar(person.birth_date, person.marital_status, election)
    return Right((*bars, age_bar) if age_bar else tuple(bars))


def _age_bar(born: date | None, marital: Marital | None, election: Election) -> Bar | None:
    # T1 row 9 stands whatever the marital status: no list takes a line without the date.
    if born is None:
        return Bar.BIRTH_DATE_UNKNOWN
    if age_on(born, election.day) >= election.voting_age:
        return None
    # Art. 1(34): marriage, even a past one, stands in for the age.
    if marital in (Marital.MARRIED, Marital.ONCE):
        return None
    if _turns_on_a_missing_day(born, election):
        if election.is_undecided("leap_day"):
            return Bar.LEAP_DAY
        if election.leap_day is LeapDay.FEBRUARY_28:
            return None
    return Bar.UNDER_AGE if marital is Marital.NEVER else Bar.MARITAL_UNKNOWN


def _turns_on_a_missing_day(born: date, election: Election) -> bool:
    """Born on 29 February, and the 28th of a common year is the day in question.

    No rule found says whether such a birthday falls on 28 February or on 1 March.
    """
    day = election.day
    return (
        (born.month, born.day) == (2, 29)
        and (day.month, day.day) == (2, 28)
        and not isleap(day.year)
        and day.year - born.year == election.voting_age
    )
