"""What was checked, filed and answered about somebody's place on the lists, in words."""

from rutan_desk.domain.contest import Contest, Reach
from rutan_desk.domain.election import Election
from rutan_desk.domain.enrolment import Elsewhere, Enrolment
from rutan_desk.domain.lists import ListPlace
from rutan_desk.domain.readiness import Readiness
from rutan_desk.domain.region import PROVINCE, REGENCY, part
from rutan_desk.domain.station import Station
from rutan_desk.words.ballots import gap_text
from rutan_desk.words.catalog import tr
from rutan_desk.words.deeds_election import elsewhere_name
from rutan_desk.words.lists import category_name, list_reason_text
from rutan_desk.words.lists_page import ground_name
from rutan_desk.words.values import short_day


def place_text(place: ListPlace) -> str:
    """The list and every reason, as one sentence."""
    reasons = "; ".join(map(list_reason_text, place.reasons))
    name = category_name(place.category)
    return f"{name}: {reasons}." if reasons else f"{name}."


def check_text(one: Enrolment) -> str:
    """What cekdptonline or KPU answered, and when."""
    if one.elsewhere is Elsewhere.UNKNOWN:
        return tr("not checked yet")
    said = elsewhere_name(one.elsewhere)
    if one.elsewhere_place:
        said = f"{said}, {one.elsewhere_place}"
    return f"{said} · {short_day(one.checked_on)}" if one.checked_on else said


def move_text(one: Enrolment) -> str:
    """When a move was filed, and on what ground; empty while none was."""
    if one.applied_on is None:
        return ""
    ground = ground_name(one.ground) if one.ground else tr("ground not recorded")
    return f"{short_day(one.applied_on)} · {ground}"


def letter_text(one: Enrolment) -> str:
    """The number and day of the *surat pindah memilih*; empty until it has come."""
    if not one.letter_number and one.letter_on is None:
        return ""
    return f"{one.letter_number or '–'} · {short_day(one.letter_on)}"


def without_ballot(one: Readiness, election: Election) -> list[tuple[str, str]]:
    """The papers somebody does not get, under each reason: ``("DPD, DPR", "why")``."""
    if one.ballots is None or one.station is None:
        return []
    said: dict[str, list[str]] = {}
    for contest in election.contests:
        if contest.code not in one.ballots.codes:
            said.setdefault(_why_not(contest, one, one.station), []).append(contest.code)
    return [(", ".join(codes), why) for why, codes in said.items()]


def _why_not(contest: Contest, one: Readiness, station: Station) -> str:
    if part(station.region, PROVINCE) in contest.absent_in:
        return tr("this province does not elect it")
    if one.ballots is not None and contest.code in one.ballots.open:
        return "; ".join(gap_text(gap) for gap in one.ballots.gaps)
    home = one.person.region or ""
    if part(home, PROVINCE) != part(station.region, PROVINCE):
        return tr("KTP-el address in another province")
    if Reach.REGENCY in contest.same and part(home, REGENCY) != part(station.region, REGENCY):
        return tr("KTP-el address in another kabupaten or kota")
    return tr("KTP-el address in another dapil")
