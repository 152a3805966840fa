"""The records in the report of a voting day: what was changed, taken back, doubled, refused."""

from rutan_desk.reports.chart import Chart
from rutan_desk.reports.day_report_sheet import DayReport, DayReportWords, Record, TableWords
from rutan_desk.reports.list_sheet import SheetColumn, SheetPart

NONE = "-"


def record_parts(report: DayReport, words: DayReportWords) -> tuple[SheetPart, ...]:
    """Changes since the freeze, withdrawals, conflicts, who was turned away, and the desks."""
    return (
        _changed(words, report),
        _withdrawn(words, report),
        _conflicts(words, report),
        _turned_away(words, report),
        _desks(words, report),
    )


def _changed(words: DayReportWords, report: DayReport) -> SheetPart:
    rows = tuple(
        (one.what, one.station, one.list_and_number, one.name, one.reason, one.at, one.officer)
        for one in report.changed
    )
    return _named(words.changed, rows, bold=3)


def _withdrawn(words: DayReportWords, report: DayReport) -> SheetPart:
    rows = tuple(
        (
            one.name,
            one.taken_back.what if one.taken_back else NONE,
            _told(words, one.taken_back, one.taken_back.station) if one.taken_back else NONE,
            _told(words, one.withdrawal),
            "\n".join(
                filter(None, (one.reason, words.second.format(name=one.second) * bool(one.second)))
            ),
        )
        for one in report.withdrawn
    )
    return _named(words.withdrawn, rows, bold=0)


def _conflicts(words: DayReportWords, report: DayReport) -> SheetPart:
    """A line of each record, so that the records of one person stand under each other."""
    rows = tuple(
        (one.name, some.what, some.station, _told(words, some), some.means)
        for one in report.conflicts
        for some in one.records
    )
    return _named(words.conflicts, rows, bold=0)


def _turned_away(words: DayReportWords, report: DayReport) -> SheetPart:
    rows = tuple(
        (one.name, one.station, one.reason, one.at, one.officer) for one in report.turned_away
    )
    return _named(words.turned_away, rows, bold=0)


def _desks(words: DayReportWords, report: DayReport) -> SheetPart:
    rows = tuple(
        (one.desk, one.station or NONE, str(one.events), str(one.last), one.at)
        for one in report.desks
    )
    desk, station, events, last, at = words.desks.headings
    columns = (
        SheetColumn(desk),
        SheetColumn(station),
        SheetColumn(events, "right"),
        SheetColumn(last, "right"),
        SheetColumn(at),
    )
    return plain_table(words.desks, columns, rows)


def _named(words: TableWords, rows: tuple[tuple[str, ...], ...], *, bold: int) -> SheetPart:
    """A table of records, the name in it ``bold``."""
    columns = tuple(SheetColumn(text, bold=at == bold) for at, text in enumerate(words.headings))
    return plain_table(words, columns, rows)


def plain_table(
    words: TableWords,
    columns: tuple[SheetColumn, ...],
    rows: tuple[tuple[str, ...], ...],
    totals: tuple[tuple[str, ...], ...] = (),
    chart: Chart | None = None,
) -> SheetPart:
    """A table in the words of its own; its note only when there is something to note."""
    return SheetPart(
        columns=columns,
        rows=rows,
        title=words.title,
        note=words.note if rows else "",
        totals=totals,
        empty=words.empty,
        chart=chart,
    )


def _told(words: DayReportWords, one: Record, station: str = "") -> str:
    """A record in one cell: where, when and by whom, and the desk and number it is found by."""
    found = words.record.format(desk=one.desk, number=one.number)
    return "\n".join(filter(None, (station, one.at, one.officer, found)))
