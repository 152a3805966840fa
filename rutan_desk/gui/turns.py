"""Work on the GUI thread in turns, so that the window answers in between."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer


def in_turns(
    owner: QObject, wanted: Callable[[], bool], acts: Sequence[Callable[[], object]]
) -> None:
    """Do one after the other, each as an event of its own, as long as it is ``wanted``.

    Nothing more is done when ``owner`` is gone.
    """

    def go_on() -> None:
        if wanted():
            acts[0]()
            in_turns(owner, wanted, acts[1:])

    if acts:
        QTimer.singleShot(0, owner, go_on)
