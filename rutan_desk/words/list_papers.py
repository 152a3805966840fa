"""The labels of the lists of an election on paper, in the language in force."""

from datetime import datetime

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
            tr("People"),
            tr("On KPU’s list"),
            tr("Ceiling"),
            tr("Room left"),
            tr("Over the ceiling"),
        ),
        empty=tr("No station yet."),
    )
    each = PartWords(
        title=tr("No station yet"),
        headings=(tr("L/P"), tr("Block / cell"), tr("List")),
        empty=tr("Nobody votes here."),
    )
    return _desk_paper(now, SheetWords(title="PEMBAGIAN TPS", parts=(sums, each)))


def comparison_words(now: datetime) -> ListPaperWords:
    """KPU's list against who is here."""
    number = tr("No. on the list")
    gone = PartWords(
        title=tr("On the list, but gone"),
        headings=(tr("NIK"), tr("How"), tr("Since")),
        empty=tr("Everybody on the list is here."),
    )
    absent = PartWords(
        title=tr("Here, but not on the list"),
        headings=(tr("NIK"), tr("Block / cell"), tr("KTP-el address")),
        empty=tr("Everybody here is on the list."),
    )
    waiting = PartWords(
        title=tr("Lines to decide"),
        headings=(tr("NIK"), tr("Birth date"), tr("Street")),
        empty=tr("Every line is decided."),
    )
    here = PartWords(
        title=tr("On the list and here"),
        headings=(tr("NIK"), tr("Name here"), tr("Block / cell")),
        empty=tr("Nobody on the list is here."),
    )
    notes = (f"{tr('No.')}: {number}", _masked())
    parts = (gone, absent, waiting, here)
    return _desk_paper(now, SheetWords(title="PERBANDINGAN DAFTAR", parts=parts, notes=notes))


def moves_words(now: datetime) -> ListPaperWords:
    """Whose move to file."""
    queue = PartWords(
        headings=(
            tr("NIK"),
            tr("Block / cell"),
            tr("KTP-el address"),
            tr("Listed at"),
            tr("Reason"),
            tr("Last day"),
        ),
        empty=tr("No move is to be filed."),
    )
    sheet = SheetWords(title="USULAN PINDAH MEMILIH", parts=(queue,), notes=(_masked(),))
    return _desk_paper(now, sheet)


def move_back_words(now: datetime) -> ListPaperWords:
    """Who was released and goes back to the list at home."""
    queue = PartWords(
        headings=(
            tr("NIK"),
            tr("No. on the list"),
            tr("KTP-el address"),
            tr("Left on"),
            tr("Last day"),
        ),
        empty=tr("Nobody is to be moved back."),
    )
    sheet = SheetWords(title="USULAN PINDAH MEMILIH KEMBALI", parts=(queue,), notes=(_masked(),))
    return _desk_paper(now, sheet)


def matrix_words(now: datetime) -> ListPaperWords:
    """Home region by contest."""
    table = PartWords(
        headings=(tr("Not certain"),),
        empty=tr("Nobody can vote here yet."),
    )
    notes = (tr("Not certain: people for whom some paper cannot be said yet"),)
    sheet = SheetWords(title="KEBUTUHAN SURAT SUARA PER DAERAH ASAL", parts=(table,), notes=notes)
    return _kpu_paper(now, sheet)


def supply_words(now: datetime) -> ListPaperWords:
    """Whether the papers of a station will suffice."""
    headings = (
        tr("Ballot"),
        tr("Packed (all)"),
        tr("Packed (by right)"),
        tr("DPT"),
        tr("Freed"),
        tr("DPTb"),
        tr("DPK"),
        tr("Staff"),
        tr("Needed"),
        tr("Short (all)"),
        tr("Spare (all)"),
        tr("Short (by right)"),
        tr("Spare (by right)"),
        tr("Short since"),
    )
    none = tr("The election has no contest.")
    now_part = PartWords(title=tr("As the lists stand"), headings=headings, empty=none)
    later = PartWords(
        title=tr("If everybody who can still be listed is"), headings=headings, empty=none
    )
    asked = PartWords(
        title=tr("Papers to ask for"),
        headings=(tr("Ballot"), tr("Ask of"), tr("Papers")),
        note=tr("What the neighbouring stations cannot give is asked of KPU."),
        empty=tr("The ballots will suffice."),
    )
    notes = (
        tr("Packed (all): KPU packs for every head of the DPT, with the reserve"),
        tr("Packed (by right): KPU packs only for those with a right to this contest"),
    )
    parts = (now_part, later, asked)
    return _kpu_paper(now, SheetWords(title="PERKIRAAN SURAT SUARA", parts=parts, notes=notes))


def proposal_words(now: datetime) -> ListPaperWords:
    """Whom we propose to KPU."""
    sent = PartWords(title=tr("Proposed"), headings=(), empty=tr("Nobody is to be proposed."))
    sheet = SheetWords(title="USULAN DAFTAR PEMILIH LOKASI KHUSUS", parts=(sent, _held_back()))
    return _kpu_paper(now, sheet)


def difference_words(now: datetime) -> ListPaperWords:
    """What changed since the list last sent."""
    changes = PartWords(
        title=tr("Changes"),
        headings=(tr("Code"), tr("Change"), tr("What changed")),
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
