"""The balance and the close of a voting day in words: rows, identities, what is still open."""

from collections.abc import Sequence

from rutan_desk.domain.balance import BlockerKind, Difference
from rutan_desk.domain.result_form import Check, Trio
from rutan_desk.domain.roll_count import ListCount
from rutan_desk.words.catalog import tr
from rutan_desk.words.day import figure_name, state_name
from rutan_desk.words.supply import contest_code


def voter_row(name: str) -> str:
    """A line of C.HASIL about voters: A is the DPT, B who used the right."""
    return {
        "listed": tr("A. On the DPT"),
        "dpt": tr("B1. Voted, DPT"),
        "dptb": tr("B2. Voted, DPTb"),
        "dpk": tr("B3. Voted, DPK"),
        "users": tr("B4. Voted, all lists"),
        "sexes": tr("of these L · P"),
        "disabled": tr("of these with a disability"),
    }[name]


def paper_row(name: str) -> str:
    """A figure of KPPS that is typed in."""
    return {
        "received": tr("Papers received"),
        "used": tr("Papers used"),
        "returned": tr("Returned, spoiled"),
        "unused": tr("Not used"),
        "valid": tr("Valid votes"),
        "invalid": tr("Invalid votes"),
    }[name]


def check_row(name: str) -> str:
    """Some identities of C.HASIL, as the name of a row."""
    return {
        "voters": tr("E1, E2, E6: our voters add up"),
        "received": tr("E5: received = used + returned + not used"),
        "used": tr("E5: used = voters"),
        "votes": tr("E3, E4: valid + invalid = voters"),
    }[name]


def holds(checks: Sequence[Check]) -> bool | None:
    """Whether all of them hold; ``None``: nothing is wrong, but something is not known yet."""
    said = [one.holds for one in checks]
    return False if False in said else None if None in said else True


def check_cell(checks: Sequence[Check]) -> str:
    """How they stand, with both sides where it is one alone or where it fails."""
    kept = holds(checks)
    if kept is None:
        return "–"
    if len(checks) == 1 and kept:
        return f"{checks[0].left} = {checks[0].right}"
    if kept:
        return tr("agrees")
    wrong = next(one for one in checks if one.holds is False)
    sign = ">" if wrong.key.startswith("E6") else "≠"
    said = f"{wrong.left} {sign} {wrong.right}"
    return said if len(checks) == 1 else f"{wrong.key.partition(':')[0]}: {said}"


def sexes_text(trio: Trio) -> str:
    """Men and women of a line."""
    return f"L {trio.male} · P {trio.female}"


def difference_line(one: Difference) -> str:
    """What does not agree at the station shown, with both numbers."""
    what, _, of = one.key.partition(":")
    words = {
        "received": tr("{contest}: {theirs} papers received, {ours} used, returned or not used."),
        "used": tr("{contest}: {theirs} papers used, {ours} voters."),
        "votes": tr("{contest}: {theirs} valid and invalid votes, {ours} voters."),
    }.get(what)
    if words is None:
        words = tr("{figure}: {theirs}; ours: {ours}.")
    return words.format(
        contest=contest_code(of),
        figure=figure_name(one.key),
        ours=one.ours,
        theirs=one.theirs,
    )


def unaccounted_line(count: int, names: Sequence[str]) -> str:
    """Who neither came nor is known to be absent; ``names`` are the first few of them."""
    said = ", ".join(names)
    if count > len(names):
        said = tr("{names} and {count} more").format(names=said, count=count - len(names))
    return tr("{count} people neither voted nor are noted as absent: {names}.").format(
        count=count, names=said
    )


def agrees_line(key: str) -> str:
    """A remark on something that agrees by now."""
    return tr("{figure}: agrees by now.").format(figure=figure_name(key))


def others_text(count: ListCount) -> str:
    """Who is neither among the voters nor to be expected, by why."""
    parts = [f"{state_name(state)} {number}" for state, number in count.absent.items()]
    for words, number in (
        (tr("not ours {count}"), count.not_ours),
        (tr("added {count}"), count.added),
        (tr("struck {count}"), count.struck),
    ):
        if number:
            parts.append(words.format(count=number))
    return " · ".join(parts) or tr("Nobody is noted as absent.")


def open_text(kind: BlockerKind, station: str, count: int) -> str:
    """What is still to be settled before the day can be closed."""
    words = {
        BlockerKind.DIFFERENCE: tr("{station}: {count} differences without a remark."),
        BlockerKind.FIGURES_MISSING: tr("{station}: {count} figures of KPPS are missing."),
        BlockerKind.CONFLICT: tr("{count} people are recorded twice: withdraw one, or remark."),
        BlockerKind.QUEUEING: tr("{station}: {count} people are still queueing."),
        BlockerKind.UNACCOUNTED: tr("{station}: {count} people are not accounted for."),
        BlockerKind.OFF_ROLL: tr("{count} people have voted who stand on no roll."),
    }[kind]
    return words.format(station=station, count=count)


def open_way(kind: BlockerKind) -> str:
    """Where that is settled, for a link."""
    if kind is BlockerKind.FIGURES_MISSING:
        return tr("To the figures")
    if kind is BlockerKind.QUEUEING:
        return tr("To the check-in")
    if kind is BlockerKind.OFF_ROLL:
        return tr("To the desks")
    return tr("To the remark")
