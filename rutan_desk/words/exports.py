"""Tables that can be exported, in words."""

from rutan_desk.words.catalog import tr


def table_title(table: str) -> str:
    """What a table is called, on its sheet and on paper."""
    if table.endswith("-since"):
        return tr("Changes: {list}").format(list=table_title(table.removesuffix("-since")))
    return {
        "people": tr("People in the registry"),
        "list-comparison": tr("Comparison with KPU’s list"),
        "roll": tr("Voter attendance list"),
        "roll-dpt": tr("Attendance list of the DPT"),
        "roll-dptb": tr("Attendance list of the DPTb"),
        "roll-dpk": tr("Attendance list of the DPK"),
        "kpu-proposal": tr("Proposal to KPU"),
        "kpu-difference": tr("Changes since the last proposal"),
        "ballot-matrix": tr("Ballots by home region"),
        "ballot-supply": tr("Ballot forecast"),
        "ktp-visit": tr("People of a visit"),
        "ktp-request": tr("Request to Dukcapil"),
        "no-nik": tr("People without a NIK"),
        "visit-calls": tr("Calls for a visit"),
        "station-plan": tr("Who votes where"),
        "move-proposal": tr("Moves to file"),
        "moved-back": tr("People to move back"),
        "kk-request": tr("Family cards to ask for"),
        "moves-to-file": tr("Moves to file"),
        "move-back": tr("People to move back"),
        "call-list": tr("Voters to fetch"),
        "notices": tr("Notices to voters"),
        "emergency-roll": tr("Emergency roll"),
        "evening-check": tr("Check of the evening before"),
        "day-report": tr("Report of voting day"),
        "people-list": tr("List of people"),
        "not-eligible": tr("People who cannot vote"),
        "person": tr("Sheet of one person"),
        "recap": tr("Recapitulation of voters"),
        "pdpb": tr("Quarterly pack for KPU (PDPB)"),
        "retention": tr("Record of destroyed data"),
        "batch": tr("Cover of a folder of papers"),
    }.get(table, table)
