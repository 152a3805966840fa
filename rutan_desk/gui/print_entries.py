"""The papers of *Cetak* by receiver, each with a sentence on what it is good for."""

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.gui.print_paper import Paper
from rutan_desk.words.catalog import tr


def entries() -> tuple[Paper, ...]:
    """All of them, those of one receiver together, in the language in force."""
    return tuple(
        Paper(name, text, receiver)
        for receiver, papers in (
            (Receiver.KPPS, _for_kpps()),
            (Receiver.KPU, _for_kpu()),
            (Receiver.BAWASLU, _for_bawaslu()),
            (Receiver.DUKCAPIL, _for_dukcapil()),
            (Receiver.GUARDS, _for_the_guards()),
            (Receiver.INTERNAL, {**_for_the_desk(), **_of_the_day()}),
        )
        for name, text in papers.items()
    )


def _for_kpps() -> dict[str, str]:
    return {
        "roll": tr("Everybody with the right to vote on the day, by name, with room to sign."),
        "roll-dpt": tr("Those on the DPT of a station, by their numbers, with room to sign."),
        "roll-dptb": tr("Those on the DPTb with the ballots each receives; NIK in full."),
        "roll-dpk": tr("Those on the DPK, who vote in the last hour; NIK in full."),
    }


def _for_kpu() -> dict[str, str]:
    return {
        "kpu-proposal": tr(
            "Whom we propose for the list, by the columns of KPU’s form; NIK in full."
        ),
        "kpu-difference": tr(
            "What KPU must add, change or strike since the list last sent; NIK in full."
        ),
        "ballot-matrix": tr("How many papers of each contest each home region needs; counts only."),
        "ballot-supply": tr("Packed, needed, short and spare at a station, and whom to ask."),
        "not-eligible": tr("Who cannot vote, why, by which article and under which code of KPU."),
        "pdpb": tr("What changed since the pack last sent: new, gone, dead, of age, recorded."),
    }


def _for_bawaslu() -> dict[str, str]:
    return {
        "day-report": tr(
            "Figures, identities, remarks and records of the day, to sign; also for KPPS."
        ),
    }


def _for_dukcapil() -> dict[str, str]:
    return {
        "ktp-visit": tr("Whom the team takes in, in order, with room to sign; NIK in full."),
        "ktp-request": tr(
            "What is asked of Dukcapil for each, a part for each home region; NIK in full."
        ),
        "no-nik": tr("Everything by which Dukcapil may find the NIK; what is blank it fills in."),
    }


def _for_the_guards() -> dict[str, str]:
    return {
        "visit-calls": tr("Whom the guards bring, block by block, and when; no number of anybody."),
        "notices": tr("A slip for everybody on the roll: where, when, what to bring; with a code."),
        "call-list": tr("The next to be fetched to a station, with room for escorts and times."),
    }


def _for_the_desk() -> dict[str, str]:
    return {
        "recap": tr("How many by list, sex, age, disability and home region, with a chart."),
        "person": tr("What is known of one person: right, identity, lists, ballots, steps."),
        "station-plan": tr("Each station and its people by block."),
        "list-comparison": tr("KPU’s list against who is here: gone, missing, to decide."),
        "move-proposal": tr(
            "Whose move of vote to file or to check first, the most pressing on top."
        ),
        "moved-back": tr(
            "Who was released though on the list here, and may go back to the list at home."
        ),
        "kk-request": tr("Whose family is asked for the KK, what is missing, and whether it came."),
    }


def _of_the_day() -> dict[str, str]:
    return {
        "evening-check": tr("What the check of the evening before finds now, to sign."),
        "emergency-roll": tr("The whole roll as it stands, to go on by pen when the PC fails."),
        "retention": tr("What was destroyed after the election, and what is kept until when."),
    }
