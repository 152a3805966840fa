"""One row of a voter list: a person's row, and what only such a list says of him.

KPU often hides the last digits of NIK and NKK (``331609**********``): such a number is kept
as written, with a warning, and identifies nobody.
"""

import re
from collections.abc import Callable

from rutan_desk.domain.names import squeezed
from rutan_desk.domain.note import warning
from rutan_desk.exchange.cells import Row, plain
from rutan_desk.exchange.draft import Draft
from rutan_desk.exchange.lines import LineReader
from rutan_desk.exchange.numbers import written

_MASKED = re.compile(r"(?=\d)[\d*xX•#]{1,15}[*xX•#](?:[\d*xX•#]*)")
_KTP_EL = {
    **dict.fromkeys(("s", "sudah", "ya", "ada", "y", "sudahmemiliki", "memiliki", "1"), "S"),
    **dict.fromkeys(
        ("b", "belum", "tidak", "n", "tidakada", "belummemiliki", "blm", "0", "2"), "B"
    ),
}
_STRUCK = re.compile(r"[1-8]")


class VoterLineReader(LineReader):
    """Reads the rows of a voter list; the name stays whole, as KPU has it."""

    def _chosen_steps(self) -> list[Callable[[Row, Draft], None]]:
        return [*super()._chosen_steps(), self._listed]

    def _name(self, row: Row, draft: Draft) -> None:
        super()._name(row, draft)
        draft.values.pop("alias", None)
        if "name" in draft.values:
            draft.put("name", self._text(row, "name"))

    def _nik(self, row: Row, draft: Draft) -> None:
        text = self._masked(row, "nik", draft)
        if text is None:
            super()._nik(row, draft)
        else:
            draft.nik = text

    def _nkk(self, row: Row, draft: Draft) -> None:
        if self._masked(row, "nkk", draft) is None:
            super()._nkk(row, draft)

    def _masked(self, row: Row, source: str, draft: Draft) -> str | None:
        """The number with its hidden digits, when it has some."""
        text = written(self._value(row, source))
        bare = plain(text).replace(" ", "") if text else ""
        if not _MASKED.fullmatch(bare):
            return None
        draft.notes.append(warning(f"{source}_masked", source))
        return bare

    def _listed(self, row: Row, draft: Draft) -> None:
        """What stands beside a voter: number, KTP-el, remark, Sidalih's id, station, status."""
        for field in ("number", "dpid", "tps", "status", "remark"):
            draft.put(field, self._text(row, field).removesuffix(".").strip())
        if draft.values.get("dpid") == "0":
            del draft.values["dpid"]
        if text := self._text(row, "ktp_el"):
            if (code := _KTP_EL.get(squeezed(text))) is None:
                draft.doubt("ktp_el", text, "ktp_el_unknown")
            draft.put("ktp_el", code)
        remark = str(draft.values.get("remark", ""))
        if _STRUCK.fullmatch(remark):
            draft.notes.append(warning("struck_by_kpu", "remark", remark))
