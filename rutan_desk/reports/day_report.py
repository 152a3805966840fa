"""The tables of the report of a voting day, from its frozen figures.

The first page sums what the pages of the stations say, and every column of a station adds
up from who voted over each absence to who is listed.
"""

from collections.abc import Sequence
from dataclasses import replace

from rutan_desk.reports.chart import Chart
from rutan_desk.reports.day_report_records import NONE, plain_table, record_parts
from rutan_desk.reports.day_report_sheet import (
    BySex,
    ContestLine,
    DayReport,
    DayReportWords,
    ListFigures,
    StationReport,
    TableWords,
    together,
)
from rutan_desk.reports.list_sheet import SheetColumn, SheetPart
from rutan_desk.reports.style import mm

_BARS = 28 * mm
"""Of a chart that lies on the same page as its table, or below the summary."""


def day_report_parts(report: DayReport, words: DayReportWords) -> tuple[SheetPart, ...]:
    """Every table: all stations, the half hours, each station, and then the records."""
    whole = together("", tuple(one.whole for one in report.stations))
    lists = _over_stations(report.stations)
    several = (
        [_voters(words, report, words.whole, lists, whole)] if len(report.stations) > 1 else []
    )
    stations = [part for one in report.stations for part in _station(words, report, one)]
    return (
        _summary(words, report, whole),
        *several,
        _half_hours(words, report),
        *stations,
        *record_parts(report, words),
    )


def _over_stations(stations: Sequence[StationReport]) -> tuple[ListFigures, ...]:
    """Each list summed over the stations, in the order they first appear."""
    names = dict.fromkeys(one.name for station in stations for one in station.lists)
    return tuple(
        together(
            name, tuple(one for station in stations for one in station.lists if one.name == name)
        )
        for name in names
    )


def _summary(words: DayReportWords, report: DayReport, whole: ListFigures) -> SheetPart:
    """A line of each station, and the sum that the head signs."""
    rows = tuple(
        (one.number, one.place or NONE, *_summed(words, report, one.whole), str(one.open))
        for one in report.stations
    )
    sums = _summed(words, report, whole)
    total = (words.total, "", *sums, str(sum(one.open for one in report.stations)))
    number, place, *figures = words.summary.headings
    columns = (
        SheetColumn(number, bold=True),
        SheetColumn(place, weight=2),
        *(SheetColumn(text, "right") for text in figures),
    )
    return plain_table(words.summary, columns, rows, totals=(total,))


def _summed(words: DayReportWords, report: DayReport, one: ListFigures) -> tuple[str, ...]:
    absent = sum(some.total for some in one.states[1 : 1 + report.absences])
    rest = sum(some.total for some in one.states[1 + report.absences :])
    whole, tenth = divmod(round(1000 * one.voted.total / (one.listed.total or 1)), 10)
    return (
        *_three(one.listed),
        *_three(one.voted),
        words.share.format(whole=whole, tenth=tenth),
        str(absent),
        str(rest),
    )


def _station(words: DayReportWords, report: DayReport, one: StationReport) -> tuple[SheetPart, ...]:
    """The tables of one station, each titled with its number."""
    name = words.station.format(number=one.number)

    def titled(table: TableWords) -> str:
        return words.of_station.format(station=name, title=table.title)

    remarks = SheetPart(
        columns=tuple(SheetColumn(text) for text in words.remarks.headings),
        rows=tuple((some.what, some.ours, some.theirs, some.text) for some in one.remarks),
        title=titled(words.remarks),
        empty=words.remarks.empty,
    )
    return (
        _voters(words, report, titled(words.voters), one.lists, one.whole),
        _kpps(words, titled(words.kpps), one),
        _by_contest(words, report, titled(words.ballots), words.ballots, one.ballots),
        _by_contest(words, report, titled(words.checks), words.checks, one.checks),
        remarks,
    )


def _voters(
    words: DayReportWords,
    report: DayReport,
    title: str,
    lists: Sequence[ListFigures],
    whole: ListFigures,
) -> SheetPart:
    """Who voted, each absence and all the rest by list and sex; their sum is who is listed."""
    groups = (*lists, whole)
    rows = tuple(
        (label, *(text for one in groups for text in _three(one.states[at])))
        for at, label in enumerate(report.states)
    )
    total = (words.listed, *(text for one in groups for text in _three(one.listed)))
    return SheetPart(
        columns=_columns(words, words.state, lists),
        rows=rows,
        title=title,
        totals=(total,),
        note=words.voters.note,
        whole=True,
    )


def _kpps(words: DayReportWords, title: str, one: StationReport) -> SheetPart:
    """KPPS's count of each list against ours, and the disabled on it and of those who voted."""
    groups = (*one.lists, one.whole)
    unknown = (NONE,) * 3
    counted = [_three(some.counted) if some.counted else unknown for some in groups]
    apart = [_apart(some.voted, some.counted) if some.counted else unknown for some in groups]
    blank = [unknown] * len(one.lists)
    seen = one.disabled_counted
    rows = (
        (words.counted_by_kpps, counted),
        (words.difference, apart),
        (words.disabled, [_three(some.disabled) for some in groups]),
        (words.disabled_voted, [_three(some.disabled_voted) for some in groups]),
        (words.disabled_by_kpps, [*blank, _three(seen) if seen else unknown]),
    )
    return SheetPart(
        columns=_columns(words, words.line, one.lists),
        rows=tuple((label, *(text for some in cells for text in some)) for label, cells in rows),
        title=title,
    )


def _columns(
    words: DayReportWords, first: str, lists: Sequence[ListFigures]
) -> tuple[SheetColumn, ...]:
    """A label, then three columns of each list and of all together."""
    sexes = (words.male, words.female, words.both)
    return (
        SheetColumn(first, weight=4),
        *(
            SheetColumn(f"{name} {sex}", "right", 1, name == words.total)
            for name in (*(one.name for one in lists), words.total)
            for sex in sexes
        ),
    )


def _by_contest(
    words: DayReportWords,
    report: DayReport,
    title: str,
    table: TableWords,
    lines: Sequence[ContestLine],
) -> SheetPart:
    """Lines of C.HASIL or identities, one column for each contest."""
    return SheetPart(
        columns=(
            SheetColumn(words.line, weight=3),
            *(SheetColumn(text, "right") for text in report.contests),
        ),
        rows=tuple((one.label, *one.cells) for one in lines),
        title=title,
        empty=table.empty,
        whole=True,
    )


def _half_hours(words: DayReportWords, report: DayReport) -> SheetPart:
    """Who voted when: the chart, and below it its figures by station."""
    rows, so_far = [], 0
    for label, counts in report.half_hours:
        so_far += sum(counts)
        rows.append((label, *map(str, counts), str(sum(counts)), str(so_far)))
    sums = [
        sum(counts[at] for _, counts in report.half_hours) for at in range(len(report.stations))
    ]
    total = (words.total, *map(str, sums), str(sum(sums)), "")
    first, *last = words.half_hours.headings
    heads = [words.station.format(number=one.number) for one in report.stations]
    columns = (
        SheetColumn(first),
        *(SheetColumn(text, "right") for text in (*heads, *last)),
    )
    chart = Chart(report.bars, words.counted, report.closes_at, words.closes, _BARS)
    table = plain_table(words.half_hours, columns, tuple(rows), totals=(total,), chart=chart)
    return replace(table, whole=True)


def _apart(ours: BySex, theirs: BySex) -> tuple[str, str, str]:
    """How far KPPS's count is from ours; a plus where they counted more."""
    pairs = ((theirs.male, ours.male), (theirs.female, ours.female), (theirs.total, ours.total))
    return (*(f"{a - b:+}" if a != b else "0" for a, b in pairs),)  # type: ignore[return-value]


def _three(some: BySex) -> tuple[str, str, str]:
    return str(some.male), str(some.female), str(some.total)
