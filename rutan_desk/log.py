"""``catatan.log``: what happened, for whoever helps later; no NIK is ever whole in it."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

from rutan_desk.domain.nik import mask_in_text
from rutan_desk.store.folder import LOG

_MOST_BYTES, _KEPT = 512 * 1024, 3


class MaskingFormatter(logging.Formatter):
    """Formats a record with its traceback, long numbers cut to their first six digits."""

    def format(self, record: logging.LogRecord) -> str:
        """Logging override."""
        return mask_in_text(super().format(record))


def start_log(folder: Path) -> logging.Handler:
    """Log into the data folder from now on; a folder that cannot be written is no error."""
    handler: logging.Handler
    try:
        handler = RotatingFileHandler(
            folder / LOG, maxBytes=_MOST_BYTES, backupCount=_KEPT, encoding="utf-8", delay=False
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(MaskingFormatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    ours = logging.getLogger("rutan_desk")
    ours.setLevel(logging.INFO)
    ours.addHandler(handler)
    return handler


def stop_log(handler: logging.Handler) -> None:
    """Let the log file go."""
    logging.getLogger("rutan_desk").removeHandler(handler)
    handler.close()
