"""The labels of the rolls of one list, in the language in force, and who draws them."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from functools import partial

from rutan_desk.domain.election import Election
from rutan_desk.domain.lists import Category
from rutan_desk.ops.printing import Printed
from rutan_desk.ops.roll_papers import REPORTS, ListRollAsked, ListRollWords, list_roll
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk
from rutan_desk.words.catalog import tr
from rutan_desk.words.lists import category_name
from rutan_desk.words.paper import roll_paper
from rutan_desk.words.paper_request import Maker, PaperRequest

_TITLES = {
    Category.DPT: "DAFTAR HADIR PEMILIH TETAP (DPT)",
    Category.DPTB: "DAFTAR HADIR PEMILIH TAMBAHAN (DPTb)",
    Category.DPK: "DAFTAR HADIR PEMILIH KHUSUS (DPK)",
}
_FORM = "Model C.DAFTAR HADIR {name}-{suffix}"
"""The form of KPU whose content it follows (FORMS §1.7)."""


def list_roll_words(
    election: Election, category: Category, now: datetime, purpose: str = ""
) -> ListRollWords:
    """Everything the roll of one list says that is not data."""
    whole, name = roll_paper(election, now, purpose), category_name(category)
    form = _FORM.format(name=name, suffix=election.form_suffix)
    in_full = tr("NIK: match it with the KTP-el")
    return ListRollWords(
        paper=replace(
            whole,
            roll=replace(
                whole.roll,
                title=_TITLES[category],
                list_label=tr("List"),
                ballots=tr("Ballots"),
                list_number=tr("No. {list}").format(list=name),
                nik_legend=whole.roll.nik_legend if category is Category.DPT else in_full,
                ballots_legend=tr("V: gets the paper, –: does not, …: not settled yet"),
                empty=tr("Nobody is on this list."),
            ),
        ),
        of_list=tr("{list}, as in {form}").format(list=name, form=form),
        gone=tr("no longer at the Rutan"),
        added=tr("added after the freeze"),
    )


def _list_roll(category: Category, db: Database, desk: Desk, one: PaperRequest) -> Printed:
    said = list_roll_words(one.election, category, one.now, one.purpose)
    number = one.station.number if one.station is not None else None
    asked = ListRollAsked(election=one.election, category=category, station=number, size=one.size)
    return list_roll(db, desk, said, one.people, asked)


ROLL_MAKERS: Mapping[str, Maker] = {
    report: partial(_list_roll, category) for category, report in REPORTS.items()
}
"""By the name that ``print`` takes; each raises ``StationUnknown`` where there is none."""
