"""What an officer may say of one line of Dukcapil's answer, and both sides in facts."""

from dataclasses import dataclass

from rutan_desk.domain.person import Person
from rutan_desk.exchange.ktp_model import PlannedAnswer, Verdict
from rutan_desk.exchange.list_matching import Candidate
from rutan_desk.gui.ktp_answer_rows import AnswerDifference
from rutan_desk.gui.lists_match_cases import Fact, field_verdict
from rutan_desk.gui.rows_model import Run, Tone
from rutan_desk.words.catalog import tr
from rutan_desk.words.ktp_answer import answer_field_name
from rutan_desk.words.ktp_el import recording_name
from rutan_desk.words.notes import note_text
from rutan_desk.words.people import field_name, presence_name, sex_name
from rutan_desk.words.values import NOTHING, place_of, short_day


@dataclass(frozen=True, slots=True)
class Choices:
    """What Enter decides, and what else T decides; with their words."""

    first: Verdict
    first_word: str
    second: Verdict | None = None
    second_word: str = ""


def choices_of(found: AnswerDifference, one: PlannedAnswer, person: Person) -> Choices:
    """A number is taken with Enter only by who has none; somebody else's by nobody."""
    number = one.line.found
    same = Choices(Verdict.HIS, tr("Same person (Enter)"))
    if number is not None and number != person.nik:
        if found.holder_of(number) is not None:
            return Choices(Verdict.HIS, tr("Same person, without the NIK (Enter)"))
        if person.nik is None:
            return Choices(
                Verdict.TAKE_NIK,
                tr("Same person, take the NIK (Enter)"),
                Verdict.HIS,
                tr("Without the NIK (T)"),
            )
        return Choices(
            Verdict.HIS,
            tr("Same person, keep our NIK (Enter)"),
            Verdict.TAKE_NIK,
            tr("Take Dukcapil’s NIK (T)"),
        )
    if person.nik is not None and one.line.nik == person.nik and one.person is None:
        return Choices(same.first, same.first_word, Verdict.NOT_HIS_NIK, tr("Not our NIK (T)"))
    return Choices(Verdict.HIS, tr("Record it (Enter)")) if one.held else same


def warnings_of(found: AnswerDifference, one: PlannedAnswer, person: Person) -> list[Run]:
    """What an officer must have read before he decides."""
    runs = []
    holder = found.holder_of(one.line.found)
    if holder is not None and holder.id != person.id:
        words = tr("This NIK stands with {name} here: it is not taken from there.")
        runs.append(Run(words.format(name=holder.name), Tone.RED))
    codes = ("answer_for_leaver", "answer_older", "recording_back")
    runs += [Run(note_text(note), Tone.AMBER) for note in one.notes if note.code in codes]
    if person.nik is not None and one.line.found not in (None, person.nik) and holder is None:
        runs.append(Run(tr("Another NIK than the one here."), Tone.AMBER))
    return runs


def answer_facts(
    found: AnswerDifference, one: PlannedAnswer, person: Person | None, candidate: Candidate | None
) -> list[Fact]:
    """Line and person field by field; without a person only the line."""
    line = one.line

    def fact(field: str, listed: str | None, here: str | None, label: str = "") -> Fact:
        beside = (here or NOTHING) if person is not None else ""
        verdict = field_verdict(field, candidate)
        return Fact(label or field_name(field), listed or NOTHING, beside, verdict)

    who = person or Person(name="")
    alias = f"{who.name} · {who.alias}" if who.alias else who.name
    where = (
        place_of(who) if who.presence == "present"
        else f"{presence_name(who.presence)} {short_day(who.left_on)}"
    )  # fmt: skip
    known = one.before.recording if one.before and one.before.person_id == who.id else None
    said = line.as_written or NOTHING
    if line.status is not None and not line.status.not_found:
        said = f"{recording_name(line.status.recording)} ({said})"
    asked = line.nik or line.nik_as_written
    numbers = [fact("nik", asked, who.nik or who.nik_as_written)]
    if line.found and line.found != asked:
        numbers.append(fact("", line.found, who.nik, answer_field_name("nik_found")))
    return [
        fact("name", line.name, alias),
        *numbers,
        fact("birth_date", short_day(line.birth_date), short_day(who.birth_date)),
        fact("birth_place", line.birth_place, who.birth_place),
        fact("sex", line.sex and sex_name(line.sex), who.sex and sex_name(who.sex)),
        fact("register_number", line.register_number, who.register_number),
        fact("mother", line.mother, who.mother),
        fact("", said, known and recording_name(known), answer_field_name("recording")),
        fact(
            "",
            short_day(line.recorded_on or found.plan.answered_on),
            short_day(one.before.recorded_on) if known and one.before else None,
            answer_field_name("recorded_on"),
        ),
        fact("block", None, where),
    ]
