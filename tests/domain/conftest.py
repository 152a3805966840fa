from dataclasses import replace
from datetime import date, time
from decimal import Decimal

import pytest

from rutan_desk.domain.contest import Contest, Reach
from rutan_desk.domain.election import (
    SOURCED_KEYS,
    Code,
    Document,
    Election,
    Ground,
    LeapDay,
    OutOfProvince,
    Rounding,
    TmsCode,
)
from rutan_desk.domain.movement import Revocation, RevokedRight
from rutan_desk.domain.person import Marital, Person

ELECTION = Election(
    profile="uji",
    name="Pemilu uji",
    day=date(2024, 2, 14),
    form_suffix="KPU",
    voting_age=17,
    leap_day=LeapDay.MARCH_1,
    contests=(
        Contest(code="PPWP", name="Presiden", colour="abu-abu", same=()),
        Contest(code="DPD", name="DPD", colour="merah", same=(Reach.PROVINCE,)),
    ),
    out_of_province=OutOfProvince.PPWP_ONLY,
    docs_accepted=(Document.KTP_EL, Document.SUKET),
    recording_cut=0,
    cut_general=30,
    cut_special=7,
    grounds_general=tuple(Ground),
    grounds_special=(Ground.DUTY, Ground.INPATIENT, Ground.DETAINED, Ground.DISASTER),
    h7_includes_terpidana=True,
    late_entry_allowed=False,
    max_per_station=300,
    min_per_station=100,
    law_ceiling=500,
    station_first=901,
    station_last=950,
    reserve_pct=Decimal("2.5"),
    reserve_round=Rounding.UP,
    opens=time(7),
    latest_start=time(7, 30),
    dpt_slots=(time(7), time(8), time(9), time(10)),
    dptb_from=time(11),
    dptb_from_blocks=False,
    dpk_from=time(12),
    closes=time(13),
    queue_served=True,
    invite_cut=3,
    invite_ask_cut=1,
    kpps_members=7,
    station_guards=2,
    tms_codes=(TmsCode(code="5", text="WNA", reason="wna"),),
    change_codes=(Code(code="U", text="Ubah"),),
    disability_codes=(Code(code="1", text="Fisik"),),
    marital_codes=(Code(code="B", text="Belum"), Code(code="S", text="Sudah")),
    ktp_el_codes=(Code(code="S", text="Sudah"),),
    undelivered_reasons=(Code(code="bebas", text="Bebas"),),
    articles={},
    regulations=("UU 7/2017",),
    undecided=("leap_day",),
    sources=dict.fromkeys(SOURCED_KEYS, "aturan uji"),
)


@pytest.fixture(scope="session")
def make_election():
    """An invented election of 14 February 2024, with changes."""

    def make(**changes) -> Election:
        return replace(ELECTION, **changes)

    return make


@pytest.fixture(scope="session")
def make_person():
    """Somebody invented who may vote: an unmarried adult, here, a citizen."""

    def make(**changes) -> Person:
        facts = {"name": "Wage Contoh", "birth_date": date(1990, 5, 17)}
        return Person(**{**facts, "marital_status": Marital.NEVER, **changes})

    return make


@pytest.fixture(scope="session")
def make_revocation():
    """A final order of 2025 on the right to vote, for life unless changed."""

    def make(**changes) -> Revocation:
        facts = {"person_id": 1, "decision_number": "1/Pid/2025/PN Uji", "court": "PN Uji"}
        rest = {"right": RevokedRight.VOTE, "final_on": date(2025, 3, 10)}
        return Revocation(**{**facts, **rest, **changes})

    return make
