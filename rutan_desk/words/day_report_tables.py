"""The labels of the tables in the report of a voting day."""

from rutan_desk.reports.day_report_sheet import DayReportWords, TableWords
from rutan_desk.words.catalog import tr


def report_tables() -> DayReportWords:
    """Every table of the report."""
    total = tr("Total")
    return DayReportWords(
        summary=_summary(),
        whole=tr("All stations: who voted and who did not"),
        voters=TableWords(title=tr("Who voted and who did not")),
        kpps=TableWords(title=tr("KPPS’s count, and voters with a disability")),
        ballots=TableWords(title=tr("Ballot papers"), empty=tr("The election has no contest.")),
        checks=TableWords(
            title=tr("Identities of C.HASIL"), empty=tr("Nothing could be compared yet.")
        ),
        remarks=TableWords(
            title=tr("Differences and remarks"),
            headings=(tr("What differs"), tr("Ours"), tr("KPPS"), tr("Remark")),
            empty=tr("Everything agrees."),
        ),
        half_hours=_half_hours(),
        counted=tr("Voted in each half hour, all stations"),
        closes=tr("closing"),
        **_records(),
        state=tr("What became of them"),
        line=tr("Line"),
        listed=tr("On the list"),
        counted_by_kpps=tr("Voted, counted by KPPS"),
        difference=tr("Difference: KPPS less ours"),
        disabled=tr("With a disability: on the list"),
        disabled_voted=tr("With a disability: voted"),
        disabled_by_kpps=tr("With a disability: voted, counted by KPPS"),
        male="L",
        female="P",
        both="L+P",
        total=total,
        station=tr("TPS {number}"),
        of_station=tr("{station}: {title}"),
        record=tr("desk {desk}, no. {number}"),
        second=tr("Witness: {name}"),
        share=tr("{whole}.{tenth}%"),
    )


def _summary() -> TableWords:
    return TableWords(
        title=tr("Summary"),
        headings=(
            tr("TPS"),
            tr("Place"),
            tr("Listed L"),
            tr("Listed P"),
            tr("Listed"),
            tr("Voted L"),
            tr("Voted P"),
            tr("Voted"),
            tr("Turnout"),
            tr("Absent"),
            tr("Others"),
            tr("Open differences"),
        ),
        note=tr("Others: not called, not yet voted, or not in our registry"),
    )


def _half_hours() -> TableWords:
    return TableWords(
        title=tr("Turnout by half hour"),
        headings=(tr("From"), tr("Total"), tr("So far")),
        empty=tr("Nobody has voted."),
    )


def _records() -> dict[str, TableWords]:
    """The tables of records, in the order of the paper."""
    officer, at, station, name = tr("Officer"), tr("At"), tr("TPS"), tr("Name")
    return {
        "changed": TableWords(
            title=tr("Changes of the roll since the freeze"),
            headings=(
                tr("Change"), station, tr("List, no."), name, tr("Reason"), at, officer,
            ),
            empty=tr("The roll was not changed after the freeze."),
        ),
        "withdrawn": TableWords(
            title=tr("Taken back"),
            headings=(name, tr("Mark"), tr("First record"), tr("Taken back"), tr("Reason")),
            empty=tr("Nothing was taken back."),
        ),
        "conflicts": TableWords(
            title=tr("Conflicts: records that cannot all be true"),
            headings=(name, tr("Mark"), station, tr("As recorded"), tr("Entered by")),
            empty=tr("There is no conflict."),
        ),
        "turned_away": TableWords(
            title=tr("Turned away"),
            headings=(name, station, tr("Reason"), at, officer),
            empty=tr("Nobody was turned away."),
        ),
        "desks": TableWords(
            title=tr("Desks whose records are in this report"),
            headings=(tr("Desk"), station, tr("Records"), tr("Last no."), tr("Last record")),
            empty=tr("Nothing was recorded."),
        ),
    }  # fmt: skip
