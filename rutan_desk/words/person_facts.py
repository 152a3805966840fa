"""Who somebody is and whether he may vote, as rows of his sheet; numbers masked (T10)."""

from collections.abc import Iterable, Sequence

from rutan_desk.domain.election import Election
from rutan_desk.domain.ineligible import not_eligible
from rutan_desk.domain.movement import Revocation, RevokedRight
from rutan_desk.domain.note import Note, error
from rutan_desk.domain.person import Person, age_on
from rutan_desk.domain.readiness import Readiness
from rutan_desk.domain.right import RIGHT_ARTICLE, Bar, article_of
from rutan_desk.store.regions import region_label
from rutan_desk.words.catalog import tr
from rutan_desk.words.moments import long_day
from rutan_desk.words.notes import note_text
from rutan_desk.words.people import field_name
from rutan_desk.words.rights import bar_text, nik_state_name, no_way_text
from rutan_desk.words.values import masked_text, short_day

Pairs = list[tuple[str, str]]
_SELDOM = (
    "alias", "mother", "father", "disability", "service", "dismissal_decree", "admitted_on",
    "left_on", "away", "back_on",
)  # fmt: skip
"""Fields that are said only where there is something."""


def facts_of(one: Readiness, election: Election) -> Pairs:
    """Who he is: what is nearly always there stands even when it is missing."""
    person = one.person
    age = (
        tr("{age} years on voting day").format(age=age_on(person.birth_date, election.day))
        if person.birth_date
        else ""
    )
    born = long_day(person.birth_date) if person.birth_date else ""
    numbers = (nik_state_name(one.nik), *_nik_notes(one))
    nik = masked_text("nik", person.nik or person.nik_as_written)
    return [
        _field(person, "name"),
        *_known(person, ("alias",)),
        *(_field(person, name) for name in ("kind", "sex", "presence")),
        (field_name("nik"), "\n".join((nik or "-", *numbers))),
        (field_name("nkk"), masked_text("nkk", person.nkk)),
        (tr("Born"), lines(joined(person.birth_place, born), age)),
        *(_field(person, name) for name in ("marital_status", "citizenship")),
        (tr("KTP-el address"), _address(person)),
        (tr("Block / cell"), " / ".join(filter(None, (person.block, person.cell))) or "-"),
        *_known(person, _SELDOM[1:]),
        *([_field(person, "doubts")] if person.doubts else []),
    ]


def _field(person: Person, name: str) -> tuple[str, str]:
    return field_name(name), masked_text(name, getattr(person, name))


def _known(person: Person, names: Sequence[str]) -> list[tuple[str, str]]:
    return [_field(person, name) for name in names if getattr(person, name) is not None]


def _nik_notes(one: Readiness) -> list[str]:
    """What is odd or wrong about the number."""
    notes: tuple[Note, ...] = one.nik_check.notes if one.nik_check else ()
    doubt = one.person.doubt("nik")
    if doubt is not None:
        notes = (*notes, error(doubt.code, "nik"))
    return [capital(note_text(note).removesuffix(": ")) for note in notes]


def _address(person: Person) -> str:
    near = [f"{name} {text}" for name, text in (("RT", person.rt), ("RW", person.rw)) if text]
    region = region_label(person.region) if person.region else person.region_as_written
    return lines(person.street, " ".join(near), region)


def right_of(one: Readiness, election: Election, revocations: Iterable[Revocation]) -> Pairs:
    """Every reason with its article; the decisions of courts; what stands in the way else."""
    found = [
        (capital(bar_text(bar)), article)
        for bar, article in zip(one.right.bars, one.articles, strict=True)
    ]
    if not found:
        own = article_of(Bar.UNDER_AGE, election) if election.articles else RIGHT_ARTICLE
        found = [(tr("Citizen, of age on voting day, right not revoked"), own)]
    found += [(_decision(each, election), _revoked_by(election)) for each in revocations]
    if one.no_way is not None:
        [cannot] = not_eligible((one,), election)
        found.append((capital(no_way_text(one.no_way)), cannot.whys[0].article))
    return found


def _revoked_by(election: Election) -> str:
    return article_of(Bar.REVOKED, election)


def _decision(one: Revocation, election: Election) -> str:
    """What a court took and whether it counts on the day; never which case it was."""
    final = (
        tr("final on {day}").format(day=short_day(one.final_on))
        if one.final_on
        else tr("not final")
    )
    until = tr("until {day}").format(day=short_day(one.until)) if one.until else tr("for life")
    if one.withdrawn_on is not None:
        until = tr("withdrawn on {day}").format(day=short_day(one.withdrawn_on))
    bars = one.bars_voting_on(election.day)
    counts = tr("bars voting") if bars else tr("does not bar voting")
    return capital("; ".join((_revoked(one.right), final, until, counts)))


def _revoked(right: RevokedRight) -> str:
    return {
        RevokedRight.VOTE: tr("right to vote revoked"),
        RevokedRight.ELECTED: tr("right to be elected revoked"),
        RevokedRight.BOTH: tr("right to vote and to be elected revoked"),
    }[right]


def joined(*parts: str | None) -> str:
    """What is known, on one line."""
    return ", ".join(part for part in parts if part) or "-"


def lines(*parts: str | None) -> str:
    """What is known, each on a line of its own."""
    return "\n".join(part for part in parts if part and part != "-") or "-"


def capital(text: str) -> str:
    """A clause as it begins a cell."""
    return text[:1].upper() + text[1:]
