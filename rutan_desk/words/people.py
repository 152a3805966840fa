"""What the registry knows of people, in words."""

from rutan_desk.domain.movement import Movement
from rutan_desk.domain.person import Away, Disability, Kind, Marital, Presence, Sex
from rutan_desk.words.catalog import tr


def field_name(field: str) -> str:
    """A field of a person as a label."""
    names = {
        "name": tr("Name"),
        "alias": tr("Alias"),
        "register_number": tr("Register no."),
        "register_class": tr("Register class"),
        "sdp_number": tr("SDP number"),
        "nik": tr("NIK"),
        "nik_as_written": tr("NIK as written"),
        "nkk": tr("NKK"),
        "birth_place": tr("Birth place"),
        "birth_date": tr("Birth date"),
        "sex": tr("Sex"),
        "marital_status": tr("Marital status"),
        "citizenship": tr("Citizenship"),
        "mother": tr("Mother"),
        "father": tr("Father"),
        "street": tr("Street"),
        "rt": tr("RT"),
        "rw": tr("RW"),
        "region": tr("Region of the KTP-el"),
        "region_as_written": tr("Region as written"),
        "disability": tr("Disability"),
        "service": tr("TNI/Polri"),
        "dismissal_decree": tr("Dismissal decree"),
        "block": tr("Block"),
        "cell": tr("Cell"),
        "admitted_on": tr("Admitted on"),
        "release_on": tr("Expected release"),
        "kind": tr("Inmate or staff"),
        "presence": tr("Presence"),
        "left_on": tr("Left on"),
        "doubts": tr("Kept as written"),
        "by_hand": tr("Typed by an officer"),
        "away": tr("Away for now"),
        "back_on": tr("Expected back"),
        "merged_into": tr("Is the same as person no."),
    }
    return names.get(field, field)


def presence_name(presence: str) -> str:
    """Where somebody is."""
    return {
        Presence.PRESENT: tr("here"),
        Presence.RELEASED: tr("released"),
        Presence.TRANSFERRED: tr("transferred"),
        Presence.DIED: tr("died"),
        Presence.ESCAPED: tr("escaped"),
    }[Presence(presence)]


def movement_name(movement: str) -> str:
    """What happened to somebody's presence."""
    return {
        Movement.RELEASED: tr("Released"),
        Movement.TRANSFERRED: tr("Transferred"),
        Movement.DIED: tr("Died"),
        Movement.ESCAPED: tr("Escaped"),
        Movement.READMITTED: tr("Readmitted"),
        Movement.ADMITTED: tr("Admitted"),
        Movement.REGISTER_CHANGED: tr("Register changed"),
        Movement.ON_LOAN: tr("On loan"),
        Movement.IN_HOSPITAL: tr("Taken to hospital"),
        Movement.AT_COURT: tr("Taken to court"),
        Movement.RETURNED: tr("Returned"),
    }[Movement(movement)]


def away_name(away: str) -> str:
    """Where somebody present is for now."""
    return {
        Away.LOAN: tr("on loan"),
        Away.HOSPITAL: tr("in hospital"),
        Away.COURT: tr("at court"),
    }[Away(away)]


def sex_name(sex: Sex | None) -> str:
    """L or P in words."""
    if sex is None:
        return "-"
    return tr("male") if sex is Sex.MALE else tr("female")


def kind_name(kind: Kind) -> str:
    """Why somebody is in the registry."""
    return tr("inmate") if kind is Kind.INMATE else tr("staff")


def marital_name(status: Marital | None) -> str:
    """KPU's B, S, P in words."""
    if status is None:
        return "-"
    return {
        Marital.NEVER: tr("not married"),
        Marital.MARRIED: tr("married"),
        Marital.ONCE: tr("once married"),
    }[status]


def disability_name(disability: Disability | None) -> str:
    """KPU's 1 to 6 in words."""
    if disability is None:
        return "-"
    return {
        Disability.PHYSICAL: tr("physical"),
        Disability.INTELLECTUAL: tr("intellectual"),
        Disability.MENTAL: tr("mental"),
        Disability.SPEECH: tr("speech"),
        Disability.HEARING: tr("hearing"),
        Disability.SIGHT: tr("sight"),
    }[disability]
