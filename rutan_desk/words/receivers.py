"""Who gets a paper, in words."""

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.words.catalog import tr


def for_receiver(receiver: Receiver) -> str:
    """The line that says for whom a paper is."""
    return {
        Receiver.KPPS: tr("For KPPS"),
        Receiver.DUKCAPIL: tr("For Dukcapil"),
        Receiver.KPU: tr("For KPU"),
        Receiver.BAWASLU: tr("For Bawaslu"),
        Receiver.WALL: tr("For the notice board"),
        Receiver.GUARDS: tr("For the guards"),
        Receiver.INTERNAL: tr("For the desk itself"),
    }[receiver]
