"""A change of many people at once, in words."""

from rutan_desk.ops.bulk import BulkPreview, NotFor
from rutan_desk.words.catalog import tr


def not_for_text(why: NotFor) -> str:
    """Why the field of one person is left alone."""
    return {
        NotFor.LEFT: tr("has left and has no room here"),
        NotFor.STAFF: tr("is staff and has no register"),
        NotFor.DATES: tr("would be released before the day of admission"),
    }[why]


def preview_text(preview: BulkPreview) -> str:
    """The sentence that adds up to the people chosen."""
    return tr(
        "{changes} people change, {already} are so already, {refused} are left alone."
    ).format(
        changes=len(preview.changes),
        already=len(preview.already),
        refused=len(preview.refused),
    )
