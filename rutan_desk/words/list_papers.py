"""The labels of the lists of an election on paper, in the language in force."""

from datetime import datetime

from rutan_desk.domain.person import Sex
from rutan_desk.ops.sheet_paper import Headings, ListPaperWords, PartWords, SheetWords, Wording
from rutan_desk.reports.list_sheet import ListSheetWords
from rutan_desk.words.catalog import tr
from rutan_desk.words.lists import category_name, list_reason_text
from rutan_desk.words.moments import long_day, moment
from rutan_desk.words.paper import page_words, signature_titles
from rutan_desk.words.people import field_name, presence_name
from rutan_desk.words.proposal import change_name, fault_text, gone_reason


def station_plan_words(now: datetime) -> ListPaperWords:
    """Who votes at which station."""
    sums = PartWords(
        title=tr("Stations"),
        headings=(
            tr("TPS"),
            *(one.value for one in Sex),
            tr("Voters"),
            tr("On KPU’s list"),
            tr("Ceiling"),
            tr("Room left"),
            tr("Over the ceiling"),
        ),
        empty=tr("No station yet."),
    )
    each = PartWords(
        title=tr("No station yet"),
        headings=(tr("No."), tr("L/P"), tr("Block / cell"), tr("List")),
        empty=tr("Nobody votes here."),
    )
    return _desk_paper(now, SheetWords(title="PEMBAGIAN TPS", parts=(sums, each)))


def comparison_words(now: datetime) -> ListPaperWords:
    """KPU's list against who is here."""
    number = tr("No. on the list")
    gone = PartWords(
        title=tr("On the list, but gone"),
        headings=(number, tr("NIK"), tr("How"), tr("Since")),
        empty=tr("Everybody on the list is here."),
    )
    absent = PartWords(
        title=tr("Here, but not on the list"),
        headings=(tr("No."), tr("NIK"), tr("Block / cell"), tr("KTP-el address")),
        empty=tr("Everybody here is on the list."),
    )
    waiting = PartWords(
        title=tr("Lines to decide"),
        headings=(number, tr("NIK"), tr("Birth date"), tr("Street")),
        empty=tr("Every line is decided."),
    )
    here = PartWords(
        title=tr("On the list and here"),
        headings=(number, tr("NIK"), tr("Name here"), tr("Block / cell")),
        empty=tr("Nobody on the list is here."),
    )
    parts = (gone, absent, waiting, here)
    sheet = SheetWords(title="PERBANDINGAN DAFTAR", parts=parts, notes=(_masked(),))
    return _desk_paper(now, sheet)


def matrix_words(now: datetime) -> ListPaperWords:
    """Home region by contest."""
    table = PartWords(
        headings=(tr("Voters"), tr("Not certain")),
        empty=tr("Nobody can vote here yet."),
    )
    notes = (tr("Not certain: people for whom some paper cannot be said yet"),)
    sheet = SheetWords(title="KEBUTUHAN SURAT SUARA PER DAERAH ASAL", parts=(table,), notes=notes)
    return _kpu_paper(now, sheet)


def supply_words(now: datetime) -> ListPaperWords:
    """Whether the papers of a station will suffice."""
    balance = PartWords(
        title=tr("Ballots of the station"),
        headings=(
            tr("Papers"),
            tr("{ballot} now"),
            tr("{ballot} at most"),
            tr("Packed (all)"),
            tr("Packed (by right)"),
            tr("Needed: DPT"),
            tr("Needed: DPTb"),
            tr("Needed: DPK"),
            tr("Needed: staff"),
            tr("Served by supporting stations"),
            tr("Needed in all"),
            tr("Freed"),
            tr("Short (all)"),
            tr("Spare (all)"),
            tr("Short (by right)"),
            tr("Spare (by right)"),
            tr("Short since"),
        ),
        empty=tr("The election has no contest."),
    )
    asked = PartWords(
        title=tr("Papers to ask for"),
        headings=(tr("Ballot"), tr("Ask of"), tr("Papers")),
        note=tr(
            "By the most that can be needed; "
            "what the supporting stations cannot give is asked of KPU."
        ),
        empty=tr("The ballots will suffice."),
    )
    notes = (
        tr("Now: as the lists stand; at most: if everybody who can still be listed is"),
        tr("Packed (all): KPU packs for every head of the DPT, with the reserve"),
        tr("Packed (by right): KPU packs only for those with a right to this contest"),
        tr("Freed: papers of DPT voters who can no longer vote here; not among those needed"),
    )
    sheet = SheetWords(title="PERKIRAAN SURAT SUARA", parts=(balance, asked), notes=notes)
    return _kpu_paper(now, sheet)


def proposal_words(now: datetime) -> ListPaperWords:
    """Whom we propose to KPU."""
    sent = PartWords(title=tr("Proposed"), headings=(), empty=tr("Nobody is to be proposed."))
    sheet = SheetWords(title="USULAN DAFTAR PEMILIH LOKASI KHUSUS", parts=(sent, _held_back()))
    return _kpu_paper(now, sheet)


def difference_words(now: datetime) -> ListPaperWords:
    """What changed since the list last sent."""
    changes = PartWords(
        title=tr("Changes"),
        headings=(tr("Sum of changes"), tr("What changed")),
        note=tr("Last sent"),
        empty=tr("Nothing changed since the list last sent."),
    )
    sheet = SheetWords(
        title="PERUBAHAN USULAN DAFTAR PEMILIH LOKASI KHUSUS", parts=(changes, _held_back())
    )
    return _kpu_paper(now, sheet)


def _held_back() -> PartWords:
    return PartWords(
        title=tr("Held back"),
        headings=(),
        note=tr("These lines would be refused by KPU; they go out once they are complete."),
        empty=tr("Nobody is held back."),
    )


def _masked() -> str:
    return tr("NIK: only the first six digits are printed")


def _desk_paper(now: datetime, sheet: SheetWords) -> ListPaperWords:
    return list_paper(now, sheet, tr("For the desk itself"))


def _kpu_paper(now: datetime, sheet: SheetWords) -> ListPaperWords:
    return list_paper(now, sheet, tr("For KPU"))


def list_paper(now: datetime, sheet: SheetWords, receiver: str) -> ListPaperWords:
    """Any list in the words that all lists share, for a receiver named in words."""
    return ListPaperWords(
        page=page_words(),
        frame=frame_words(),
        sheet=sheet,
        head=_headings(),
        say=_wording(),
        printed_at=moment(now),
        receiver=receiver,
        head_of_rutan=signature_titles()[1],
    )


def frame_words() -> ListSheetWords:
    """What every list says."""
    return ListSheetWords(
        continued=tr("{title} (continued)"),
        replaced_legend=tr("?: a letter that cannot be printed"),
        page_counts=tr("This page: {count} lines"),
        list_counts=tr("Whole list: {count} lines"),
        signed_at="{place}, ....................................",
    )


def _wording() -> Wording:
    return Wording(
        day=long_day,
        presence=presence_name,
        category=category_name,
        reason=list_reason_text,
        fault=fault_text,
        change=change_name,
        gone=gone_reason,
        changed=_changed,
    )


def _changed(name: str, old: str, new: str) -> str:
    """A field of a line that changed, whole: KPU must find the line by it."""
    label = {"station": tr("TPS"), "ktp_el": tr("KTP-el")}.get(name) or field_name(name)
    return tr("{field}: {old}, now {new}").format(field=label, old=old, new=new)


def _headings() -> Headings:
    return Headings(
        election=tr("Election"),
        day=tr("Voting day"),
        station=tr("Station"),
        place=tr("Place"),
        number=tr("No."),
        name=tr("Name"),
        sex=tr("L/P"),
        nik=tr("NIK"),
        nkk=tr("NKK"),
        birth_date=tr("Birth date"),
        address=tr("KTP-el address"),
        block=tr("Block"),
        people=tr("People"),
        total=tr("Total"),
        last_day=tr("Last day"),
        reason=tr("Reason"),
        all_stations=tr("all stations"),
        unknown_address=tr("Address unknown"),
        abroad=tr("Abroad"),
    )
