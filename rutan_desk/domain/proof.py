"""What the code on the last page of a paper says: enough to find and to check its print."""

from dataclasses import dataclass

from rutan_desk.domain.list_id import grouped

_MARK, _BETWEEN = "RD7", "|"
_PARTS = 5


@dataclass(frozen=True, slots=True)
class Proof:
    """Which report, which list, as of which seal, with how many lines.

    ``list_id`` and ``seal`` are as printed (``7F3A-91C2-00BE``); ``more`` are further counts,
    of a roll men and women.
    """

    report: str
    list_id: str
    seal: str
    count: int
    more: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """What the code holds: ``RD7|report|list id|seal|count`` and further counts."""
        told = (_MARK, self.report, self.list_id, grouped(self.seal), str(self.count))
        return _BETWEEN.join((*told, *self.more))


def read_proof(text: str) -> Proof | None:
    """The proof that a scanned code holds; ``None`` when it is no code of this program."""
    mark, *told = text.strip().split(_BETWEEN)
    if mark != _MARK or len(told) < _PARTS - 1 or not told[3].isdecimal():
        return None
    report, list_id, seal, count, *more = told
    return Proof(report, list_id, seal, int(count), tuple(more))
