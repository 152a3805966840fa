"""A doubtful place of the data folder, in words."""

from rutan_desk.store.place import Place, PlaceWarning
from rutan_desk.words.catalog import tr


def place_text(warning: PlaceWarning) -> str:
    """What is doubtful, what may happen, what to do."""
    words = {
        Place.SHARE: tr(
            "The registry lies on a network share ({name}). A broken connection can damage it."
            " Move the data folder to this PC or to a stick."
        ),
        Place.SYNCED: tr(
            "{name} synchronises the folder of the registry. It can damage the file and copies"
            " it to other computers. Move the data folder out of it."
        ),
    }
    return words[warning.place].format(name=warning.name)
