"""What every command shares: the data folder, the officer, the password, the clock."""

import logging
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import click

from rutan_desk.domain.errors import DeskError, OfficerUnknown
from rutan_desk.log import start_log, stop_log
from rutan_desk.ops.registry import officers_of, open_registry
from rutan_desk.store.registry import Registry
from rutan_desk.words.catalog import tr

PASSWORD = "RUTAN_DESK_PASSWORD"
NEW_PASSWORD = "RUTAN_DESK_NEW_PASSWORD"
RECOVERY_KEY = "RUTAN_DESK_RECOVERY_KEY"
OpenWindow = Callable[[Path | None, str | None, str | None], int]


def now() -> datetime:
    """The time of this PC with its zone."""
    return datetime.now().astimezone()


@dataclass(slots=True)
class Sitting:
    """One run of the program; ``folder`` is ``None`` until ``--data-dir`` names one."""

    given_folder: Path | None
    folder: Path
    officer: str | None
    open_window: OpenWindow

    @contextmanager
    def registry(self) -> Iterator[Registry]:
        """The open registry, closed again whatever happens; raises as ``open_registry``."""
        officer = self.officer or the_only(officers_of(self.folder))
        log = start_log(self.folder)
        try:
            registry = open_registry(self.folder, officer, secret(PASSWORD, officer), now)
            try:
                yield registry
            except (DeskError, click.exceptions.Exit):
                raise
            except Exception:
                logging.getLogger(__name__).exception("command failed")
                raise
            finally:
                registry.close()
        finally:
            stop_log(log)


def the_only(names: list[str]) -> str:
    """The one officer there is; raises ``OfficerUnknown`` when a choice is needed."""
    if len(names) != 1:
        raise OfficerUnknown("", tuple(names))
    return names[0]


def secret(variable: str, officer: str) -> str:
    """A password from the environment, else typed without echo."""
    found = os.environ.get(variable)
    if found is not None:
        return found
    label = tr("Password of {officer}").format(officer=officer)
    return str(click.prompt(label, hide_input=True, err=True))


def new_secret(variable: str, officer: str) -> str:
    """A new password from the environment, else typed twice without echo."""
    found = os.environ.get(variable)
    if found is not None:
        return found
    label = tr("New password of {officer}").format(officer=officer)
    return str(
        click.prompt(label, hide_input=True, err=True, confirmation_prompt=tr("The same again"))
    )
