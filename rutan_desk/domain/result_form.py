"""One column of C.HASIL, and the identities E1 to E6 that its lines must keep (FORMS §1.10)."""

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Trio:
    """One line of the form: L, P and *jumlah*; ``None`` is not known."""

    male: int | None = None
    female: int | None = None
    total: int | None = None


@dataclass(frozen=True, slots=True)
class Check:
    """One identity: both sides, and whether it holds (``None``: one side is not known)."""

    key: str
    left: int | None
    right: int | None
    holds: bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultForm:
    """The lines of C.HASIL for one contest.

    ``listed`` is the DPT, ``dpt`` to ``dpk`` who used the right on each list, ``users`` all of
    them, ``disabled`` those among them. Then the papers: ``received``, ``used``, ``returned``
    (spoiled or voted wrongly) and ``unused``; and the votes.
    """

    contest: str = ""
    listed: Trio
    dpt: Trio
    dptb: Trio
    dpk: Trio
    users: Trio
    disabled: Trio = Trio()
    received: int | None = None
    used: int | None = None
    returned: int | None = None
    unused: int | None = None
    valid: int | None = None
    invalid: int | None = None
    votes: int | None = None

    @property
    def accounted(self) -> int | None:
        """The papers that somebody can show: used, returned and unused."""
        return total(self.used, self.returned, self.unused)


def total(*parts: int | None) -> int | None:
    """The sum, as long as every part is known."""
    known = [part for part in parts if part is not None]
    return sum(known) if len(known) == len(parts) else None


def identities(form: ResultForm) -> tuple[Check, ...]:
    """E1 to E6 of one form; the keys end in the contest, where the form names one."""
    rules = (*_sums(form), *_papers(form), *_bounds(form))
    suffix = f":{form.contest}" if form.contest else ""
    return tuple(Check(key + suffix, left, right, holds) for key, left, right, holds in rules)


_Rule = tuple[str, int | None, int | None, bool | None]


def _equal(key: str, left: int | None, right: int | None) -> _Rule:
    return key, left, right, None if left is None or right is None else left == right


def _at_most(key: str, left: int | None, right: int | None) -> _Rule:
    return key, left, right, None if left is None or right is None else left <= right


def _sums(form: ResultForm) -> Iterator[_Rule]:
    """E1: J = L + P on every line of voters. E2: the users of the lists add up."""
    for name in ("listed", "dpt", "dptb", "dpk", "users", "disabled"):
        line: Trio = getattr(form, name)
        yield _equal(f"E1:{name}", line.total, total(line.male, line.female))
    parts = (form.dpt, form.dptb, form.dpk)
    yield _equal("E2:L", form.users.male, total(*(part.male for part in parts)))
    yield _equal("E2:P", form.users.female, total(*(part.female for part in parts)))
    yield _equal("E2:J", form.users.total, total(*(part.total for part in parts)))


def _papers(form: ResultForm) -> Iterator[_Rule]:
    """E3 and E4: valid and invalid are all votes, one of each user. E5: no paper is lost."""
    yield _equal("E3", form.votes, total(form.valid, form.invalid))
    yield _equal("E4", form.votes, form.users.total)
    yield _equal("E5:received", form.received, form.accounted)
    yield _equal("E5:used", form.used, form.users.total)


def _bounds(form: ResultForm) -> Iterator[_Rule]:
    """E6: no more users than listed, no more of them disabled than came."""
    for name, fewer, more in (
        ("dpt", form.dpt, form.listed),
        ("disabled", form.disabled, form.users),
    ):
        yield _at_most(f"E6:{name}:L", fewer.male, more.male)
        yield _at_most(f"E6:{name}:P", fewer.female, more.female)
        yield _at_most(f"E6:{name}:J", fewer.total, more.total)
