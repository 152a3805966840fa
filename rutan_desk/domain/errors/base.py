"""The root of all refusals."""


class DeskError(Exception):
    """A refusal with a reason; GUI and command line turn its fields into a sentence."""
