"""One row of a list of people, as believed values, doubts and notes.

Reading a field never loses the person: what cannot be right is kept as written, flagged,
and left out of the values.
"""

from collections.abc import Callable, Container, Mapping
from datetime import date

from rutan_desk.domain.nik import check_nik
from rutan_desk.domain.note import Level, error, warning
from rutan_desk.domain.person import Citizenship, Kind, Sex
from rutan_desk.domain.region import level
from rutan_desk.exchange import codes
from rutan_desk.exchange.cells import Row, Value, is_nothing, plain, text_of
from rutan_desk.exchange.dates import (
    NoSuchDate,
    birth_fault,
    day_first,
    is_endless,
    read_date,
    split_birth,
)
from rutan_desk.exchange.draft import Draft
from rutan_desk.exchange.headings import Headings
from rutan_desk.exchange.model import Line
from rutan_desk.exchange.numbers import bare, check_nkk, excel_fault, written
from rutan_desk.exchange.splits import (
    block_name,
    cell_name,
    region_code,
    register_class,
    split_address,
    split_name,
    split_room,
    split_rt_rw,
)

_PLACES = ("village", "district", "city", "province")
_WRITTEN_TO = {"rt_rw": "rt", "block_cell": "block"}
_TEXTS = ("sdp_number", "mother", "father", "birth_place", "region_as_written")
_CODES: Mapping[str, Callable[[str], object]] = {
    "sex": codes.read_sex,
    "marital_status": codes.read_marital,
    "disability": codes.read_disability,
    "service": codes.read_service,
    "kind": codes.read_kind,
}


class LineReader:
    """Reads the rows of one sheet; knows its columns and its damaged ones."""

    def __init__(
        self,
        headings: Headings,
        *,
        today: date,
        districts: Container[str] | None,
        damaged: Container[str],
        month_first: Container[str] = (),
    ) -> None:
        self._at = {source: places[0] for source, places in headings.sources.items()}
        self._aliases = headings.sources.get("alias", ())
        self._today = today
        self._districts = districts
        self._damaged = damaged
        self._month_first = month_first
        # Where no column is for the date alone, the place may hold it too.
        alone = "birth_date" in self._at or "birth" in self._at
        self._both = "birth" if alone else "birth_place"
        self._codes_here = {field: _CODES[field] for field in _CODES if field in self._at}
        self._steps = self._chosen_steps()

    def _chosen_steps(self) -> list[Callable[[Row, Draft], None]]:
        """Only the steps whose columns this sheet has."""
        steps: list[tuple[tuple[str, ...], Callable[[Row, Draft], None]]] = [
            (("name",), self._name),
            (("birth", "birth_place", "birth_date"), self._birth),
            (("sex", "marital_status", "disability", "service", "kind"), self._codes),
            (("sex_male", "sex_female"), self._ticks),
            (("citizenship", "country"), self._citizenship),
            (("occupation",), self._occupation),
            (("register_number", "register_class"), self._register),
            (("street", "rt", "rw", "rt_rw"), self._address),
            (("region", *_PLACES), self._region),
            (("block", "cell", "block_cell"), self._room),
            (("admitted_on", "release_on"), self._stay),
            (_TEXTS, self._texts),
            (("nkk",), self._nkk),
            (("nik",), self._nik),
        ]
        chosen = [step for sources, step in steps if any(source in self._at for source in sources)]
        return [*chosen, self._staff] if "staff" in self._at else chosen

    def read(self, row: Row, number: int) -> Line:
        """The line of the file's row ``number`` (counted from 1)."""
        draft = Draft()
        for step in self._steps:
            step(row, draft)
        cells = tuple([one if one.__class__ is str else text_of(one) for one in row])
        return Line(number, draft.values, draft.nik, tuple(draft.doubts), tuple(draft.notes), cells)

    def _value(self, row: Row, source: str) -> Value:
        place = self._at.get(source)
        return row[place] if place is not None and place < len(row) else ""

    def _text(self, row: Row, source: str) -> str:
        """The cell in one line; empty when it says that there is nothing."""
        value = self._value(row, source)
        if value == "":
            return ""
        text = plain(value if isinstance(value, str) else text_of(value))
        return "" if len(text) < 8 and is_nothing(text) else text

    def _undated(self, row: Row, source: str, draft: Draft) -> str:
        """A cell such as ``1/2``; Excel makes a date of it, and then nobody knows any more."""
        value = self._value(row, source)
        if isinstance(value, date):
            field = _WRITTEN_TO.get(source, source)
            draft.doubt(field, text_of(value), f"{field}_date_cell")
            return ""
        return self._text(row, source)

    def _name(self, row: Row, draft: Draft) -> None:
        name, aliases = split_name(self._text(row, "name"))
        found = list(aliases)
        for place in self._aliases:
            if place < len(row) and not is_nothing(alias := plain(text_of(row[place]))):
                found.append(alias)
        if any(map(str.isalnum, name)):
            draft.values["name"] = name
        else:
            draft.notes.append(error("name_missing", "name"))
        if found:
            draft.values["alias"] = ", ".join(dict.fromkeys(found))

    def _birth(self, row: Row, draft: Draft) -> None:
        """Place and date, out of two cells or of one that holds both."""
        draft.put("birth_place", self._text(row, "birth_place"))
        value = self._date(row, "birth_date", draft)
        both = self._value(row, self._both)
        if isinstance(both, str):
            place, inside = split_birth(self._text(row, self._both))
            if place or inside:
                draft.put("birth_place", place)
            value = inside if value == "" else value
        elif value == "":
            value = both
        if value != "":
            self._birth_date(value, draft)

    def _date(self, row: Row, source: str, draft: Draft) -> Value:
        """The cell; in a column that has the month first, the day put first, with a note."""
        value = self._value(row, source)
        if source not in self._month_first or not isinstance(value, str):
            return value
        turned = day_first(value)
        if turned != value:
            draft.notes.append(warning("month_first", source))
        return turned

    def _birth_date(self, value: Value, draft: Draft) -> None:
        try:
            born = read_date(value, today=self._today, past=True)
        except NoSuchDate:
            draft.doubt("birth_date", text_of(value), "birth_date_invalid")
            return
        if born is not None and (fault := birth_fault(born, self._today)):
            draft.doubt("birth_date", text_of(value), fault)
        else:
            draft.put("birth_date", born)

    def _codes(self, row: Row, draft: Draft) -> None:
        for field, read in self._codes_here.items():
            if not (text := self._text(row, field)):
                continue
            try:
                draft.put(field, read(text))
            except codes.UnknownWord:
                draft.doubt(field, text, f"{field}_unknown")

    def _ticks(self, row: Row, draft: Draft) -> None:
        male, female = self._text(row, "sex_male"), self._text(row, "sex_female")
        if male and female:
            draft.doubt("sex", f"L {male} P {female}", "sex_unknown")
        elif male or female:
            draft.values["sex"] = Sex.MALE if male else Sex.FEMALE

    def _citizenship(self, row: Row, draft: Draft) -> None:
        text = self._text(row, "citizenship") or self._text(row, "country")
        try:
            found = codes.read_citizenship(text)
        except codes.UnknownWord:
            draft.doubt("citizenship", text, "citizenship_unknown")
            return
        draft.put("citizenship", found)
        if found is Citizenship.WNA:
            draft.notes.append(warning("foreigner", "citizenship", text))

    def _occupation(self, row: Row, draft: Draft) -> None:
        text = self._text(row, "occupation")
        if text and codes.hints_at_service(text) and "service" not in draft.values:
            draft.notes.append(warning("service_hint", "service", text))

    def _register(self, row: Row, draft: Draft) -> None:
        number, named = (
            self._undated(row, "register_number", draft),
            self._text(row, "register_class"),
        )
        draft.put("register_number", number)
        found = register_class(named) if named else None
        found = found or (register_class(number) if number else None)
        draft.put("register_class", found)
        if found is None and (number or named):
            draft.notes.append(warning("register_class_unknown", "register_class", named))

    def _address(self, row: Row, draft: Draft) -> None:
        address = split_address(self._text(row, "street"))
        rt, rw = (
            split_rt_rw(self._undated(row, "rt_rw", draft)) if "rt_rw" in self._at else (None, None)
        )
        draft.put("street", address.street)
        draft.put("rt", self._small_number(row, "rt") or rt or address.rt)
        draft.put("rw", self._small_number(row, "rw") or rw or address.rw)

    def _small_number(self, row: Row, source: str) -> str:
        text = self._text(row, source)
        return text.upper().removeprefix(source.upper()).strip(" .:") if text else ""

    def _region(self, row: Row, draft: Draft) -> None:
        parts = [text for source in _PLACES if (text := self._text(row, source))]
        named = [text for text in parts if region_code(text) is None]
        codes_found = [code for text in parts if (code := region_code(text))]
        own = self._text(row, "region")
        code = region_code(own) or (codes_found[0] if codes_found else None)
        draft.put("region", code)
        if own and region_code(own) is None:
            named.insert(0, own)
        elif own and level(code or "") >= len(named):
            # A code that says as much as the names beside it leaves nothing to look up.
            named = []
        draft.put("region_as_written", ", ".join(named))

    def _room(self, row: Row, draft: Draft) -> None:
        block, cell = split_room(self._undated(row, "block_cell", draft))
        draft.put("block", block_name(self._undated(row, "block", draft)) or block)
        draft.put("cell", cell_name(self._undated(row, "cell", draft)) or cell)

    def _stay(self, row: Row, draft: Draft) -> None:
        for field in ("admitted_on", "release_on"):
            value = self._date(row, field, draft)
            if value == "" or (isinstance(value, str) and is_endless(value)):
                continue
            try:
                draft.put(field, read_date(value, today=self._today, past=False))
            except NoSuchDate:
                draft.doubt(field, text_of(value), f"{field}_invalid")

    def _texts(self, row: Row, draft: Draft) -> None:
        for field in _TEXTS:
            if field in self._at and field != "birth_place":
                draft.put(field, self._text(row, field))

    def _nkk(self, row: Row, draft: Draft) -> None:
        value = self._value(row, "nkk")
        text = written(value)
        if text is None:
            return
        number, fault = (
            None,
            excel_fault(value, text, damaged_column="nkk" in self._damaged, field="nkk"),
        )
        if fault is None:
            number, fault = check_nkk(bare(text))
        if fault is None:
            draft.put("nkk", number)
        else:
            draft.doubt("nkk", text, fault.code)

    def _nik(self, row: Row, draft: Draft) -> None:
        value = self._value(row, "nik")
        text = draft.nik = written(value)
        if text is None:
            return
        fault = excel_fault(value, text, damaged_column="nik" in self._damaged, field="nik")
        if fault is not None:
            draft.notes.append(fault)
            return
        born, sex = draft.values.get("birth_date"), draft.values.get("sex")
        check = check_nik(
            bare(text),
            today=self._today,
            born=born if isinstance(born, date) else None,
            sex=sex if isinstance(sex, Sex) else None,
            districts=self._districts,
        )
        draft.notes.extend(check.notes)
        if not any(note.level is Level.ERROR for note in check.notes):
            draft.put("nik", check.number)

    def _staff(self, row: Row, draft: Draft) -> None:
        draft.values.setdefault("kind", Kind.STAFF)
