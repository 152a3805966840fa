"""Several desks on voting day in words: copies, what a file brought, conflicts."""

from rutan_desk.domain.attendance import ConflictKind
from rutan_desk.domain.day import DeskCopy
from rutan_desk.ops.day_copies import Merged
from rutan_desk.words.catalog import tr
from rutan_desk.words.moments import clock_time


def back_text(copy: DeskCopy) -> str:
    """When its notes came back last, and up to which."""
    if copy.merged_at is None:
        return tr("nothing yet")
    return tr("{at}, up to note {number}").format(
        at=clock_time(copy.merged_at), number=copy.merged_number
    )


def desk_name(merged: Merged) -> str:
    """What the desk is called that wrote a file."""
    return merged.name or tr("the main desk")


def merged_text(merged: Merged) -> str:
    """What a file brought, in one sentence."""
    if not merged.new:
        words = tr("Nothing new from {name}: all {known} notes were here already.")
    else:
        words = tr("{new} new notes from {name}, {known} known before.")
    return words.format(new=merged.new, name=desk_name(merged), known=merged.known)


def left_out_text(merged: Merged) -> str:
    """What could not be taken in; empty when all was."""
    if not merged.left_out:
        return ""
    return tr(
        "{count} notes are left out: about people or stations that are not in this registry."
        " Take the file in again when they are."
    ).format(count=merged.left_out)


def clashes_text(count: int) -> str:
    """How many conflicts stand."""
    if not count:
        return tr("No conflict: nobody is marked as having voted twice.")
    if count == 1:
        return tr("1 conflict to decide: both records are kept until one is withdrawn.")
    return tr("{count} conflicts to decide: all records are kept until one is withdrawn.").format(
        count=count
    )


def clash_title(kind: ConflictKind, name: str) -> str:
    """What cannot be true of somebody."""
    words = {
        ConflictKind.VOTED_TWICE: tr("{name}: has voted more than once"),
        ConflictKind.ABSENT_AFTER_VOTE: tr("{name}: has voted, and was noted as absent later"),
    }[kind]
    return words.format(name=name)


def own_text(own: int, events: int) -> str:
    """How many notes there are to bring along."""
    return tr("{events} notes are known here, {own} of them written at this desk.").format(
        events=events, own=own
    )
