"""The labels of the quarterly pack for KPU (PDPB), in the language in force."""

from dataclasses import dataclass
from datetime import date, datetime

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.domain.pdpb import Group, PackLine, Why
from rutan_desk.domain.person import Service
from rutan_desk.domain.quarter import Quarter
from rutan_desk.ops.pack_papers import PackWords
from rutan_desk.ops.sheet_paper import PartWords, SheetWords
from rutan_desk.words.catalog import tr
from rutan_desk.words.list_papers import list_paper
from rutan_desk.words.moments import long_day
from rutan_desk.words.people import presence_name
from rutan_desk.words.receivers import for_receiver

_NUMERALS = ("I", "II", "III", "IV")


def quarter_name(quarter: Quarter) -> str:
    """A quarter as KPU writes it: Triwulan IV 2026."""
    number = _NUMERALS[quarter.number - 1]
    return tr("Quarter {number} of {year}").format(number=number, year=quarter.year)


def _period(quarter: Quarter) -> str:
    return tr("{first} to {last}").format(
        first=long_day(quarter.first_day), last=long_day(quarter.last_day)
    )


def pack_words(now: datetime, since: date | None = None) -> PackWords:
    """The pack of a quarter; of days up to ``since`` nothing is said."""
    nothing = tr("Nothing changed since the last pack.")
    parts = (
        PartWords(title=tr("Voters at the Rutan"), headings=(), empty=""),
        *(PartWords(title=group_name(one), headings=(), empty="") for one in Group),
        PartWords(title=tr("Changes"), headings=(), empty=nothing),
    )
    sheet = SheetWords(title="PEMUTAKHIRAN DATA PEMILIH BERKELANJUTAN", parts=parts)
    return PackWords(
        sheet=list_paper(now, sheet, for_receiver(Receiver.KPU)),
        quarter=quarter_name,
        of_group=group_name,
        change=_Changes(since).text,
        change_heading=tr("What changed"),
        what=tr("Voters"),
        before=tr("Voters at the last pack"),
        now=tr("Voters now"),
        no_sex=tr("L/P not known"),
        last_pack=tr("Last pack"),
        first_pack=tr("none yet: everybody is new"),
        list_of=tr("list {list}"),
        period=tr("Period"),
        period_text=_period,
        basis=tr("By {rule}; Ket. (14) - : the place in the list of voters at home is not touched"),
    )


def group_name(group: Group) -> str:
    """What a line tells, for its sum."""
    return {
        Group.CAME: tr("Came to the Rutan"),
        Group.OF_AGE: tr("Come of age or married"),
        Group.RESTORED: tr("Right to vote given back"),
        Group.CIVILIAN: tr("No longer TNI/Polri"),
        Group.NOW_VOTER: tr("Data corrected: voters"),
        Group.LEFT: tr("Left the Rutan"),
        Group.DIED: tr("Died"),
        Group.REVOKED: tr("Right to vote revoked"),
        Group.IN_SERVICE: tr("Now TNI/Polri"),
        Group.NO_VOTER: tr("Data corrected: no voters"),
        Group.RECORDED: tr("KTP-el newly recorded"),
    }[group]


@dataclass(frozen=True, slots=True)
class _Changes:
    """Says what became of somebody; ``since`` is the day of the last pack."""

    since: date | None

    def text(self, line: PackLine) -> str:
        """With its day, where that is known and lies after the last pack."""
        person = line.person
        match line.group:
            case Group.CAME:
                return self._on(tr("came in"), person.admitted_on)
            case Group.LEFT:
                return self._on(presence_name(line.why.value), person.left_on)
            case Group.DIED:
                return self._on(tr("died"), person.left_on)
            case Group.IN_SERVICE:
                return tr("active {service}").format(service=_service(person.service))
            case Group.NO_VOTER:
                return _why(line.why)
        return _plain(line.group)

    def _on(self, what: str, day: date | None) -> str:
        if day is None or (self.since is not None and day < self.since):
            return what
        return tr("{what}, {day}").format(what=what, day=long_day(day))


def _service(service: Service | None) -> str:
    return {Service.TNI: "TNI", Service.POLRI: "Polri"}[service] if service else "-"


def _why(why: Why) -> str:
    return {
        Why.DOUBLE: tr("the same person was listed twice"),
        Why.MISTAKE: tr("listed by mistake"),
        Why.FOREIGNER: tr("foreign national"),
    }.get(why, tr("birth date or marital status corrected"))


def _plain(group: Group) -> str:
    return {
        Group.OF_AGE: tr("of age or married now"),
        Group.RESTORED: tr("right to vote given back"),
        Group.CIVILIAN: tr("civilian again"),
        Group.NOW_VOTER: tr("data corrected"),
        Group.REVOKED: tr("right to vote revoked by a court"),
    }.get(group, tr("KTP-el recorded"))
