"""The value behind the recovery sheet: the registry's own key, printed once."""

from dataclasses import dataclass

from rutan_desk.reports.imprint import PageWords, Signature


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoveryWords:
    """The labels of the recovery sheet, in the language of the desk.

    ``uses``, ``keeping`` and ``replaces`` are sentences, one paragraph or numbered step
    each; ``groups`` is the heading over the key and ``alphabet`` the sentence under it.
    """

    title: str
    secret: str
    what: str
    prison: str
    registry: str
    made: str
    groups: str
    alphabet: str
    qr: str
    use_title: str
    uses: tuple[str, ...]
    keep_title: str
    keeping: tuple[str, ...]
    replaces_title: str
    replaces: tuple[str, ...]
    handover: str
    signed_at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoverySheet:
    """Everything on the one A4 page.

    ``groups`` are the key's groups in order, check characters included (eight of eight);
    ``qr_text`` is what a scanner reads: the same key. ``registry_id`` tells sheets of
    several registries apart. The page is a secret: the bytes belong to a printer or a
    file the officer chose, never to a temporary file.
    """

    words: RecoveryWords
    page_words: PageWords
    prison: str
    registry_id: str
    made_at: str
    made_by: str
    groups: tuple[str, ...]
    qr_text: str
    signatures: tuple[Signature, ...] = ()
    place: str = ""
    demo: bool = False
