"""Dukcapil's words and codes for how far a recording is, as the desk's own (DOMAIN §3.1).

A code may stand with underscores or blanks, short or long, alone or with words behind it
(``PRR (siap cetak)``). What is not known here stays as written; nothing is guessed.
"""

import re
from dataclasses import dataclass

from rutan_desk.domain.ktp_el import Recording
from rutan_desk.domain.names import squeezed


@dataclass(frozen=True, slots=True)
class Status:
    """What a code says.

    ``loose``: recorded, but not how far it has come. ``not_found``: Dukcapil has nobody under
    the number or name it was asked for; the recording is unknown then.
    """

    recording: Recording
    loose: bool = False
    not_found: bool = False


_CODES = {
    Recording.UNREGISTERED: "unregistered belumrekam belumperekaman belummerekam blmrekam "
    "blmperekaman belumterekam belumrekamktp belumrekamktpel belumrekamektp "
    "belummelakukanperekaman belumadaperekaman tidakrekam belumwajib belumwajibktp",
    Recording.CAPTURED: "biocaptured bc",
    Recording.PROCESSING: "processing pro adjudicaterecord adjudicateinprocess adj packetretry "
    "sedangdiproses dalamproses proses",
    Recording.SENT: "sentforenrollment sentforenrolment sfe sentfordedup",
    Recording.RECEIVED: "receivedatcentral rac",
    Recording.PRINT_READY: "printreadyrecord printready prr siapcetak belumcetak "
    "sudahrekambelumcetak sentforcardprinting",
    Recording.PRINTED: "cardprinted cardshipped cardissued sudahcetak sudahdicetak tercetak "
    "ktpsudahdicetak ktpelsudahdicetak sudahktpel sudahmemilikiktpel memilikiktpel",
    Recording.FAILED: "enrollfailure enrollfailureatcentral efac enrollfailureatregional efar "
    "searchfailure searchfailureatcentral sfac gagalrekam rekamgagal perekamangagal gagal",
    Recording.DUPLICATE: "duplicaterecord duplicate dup ganda rekamganda dataganda duplikat "
    "biometrikganda perekamanganda",
}
_LOOSE = (
    "sudahrekam sudahperekaman sudahmerekam sdhrekam sdhperekaman sudahterekam terekam rekam "
    "sudahrekamktp sudahrekamktpel sudahrekamektp sudahmelakukanperekaman recorded"
)
_NOT_FOUND = (
    "tidakditemukan datatidakditemukan niktidakditemukan nikdatatidakditemukan notfound "
    "tidakadadata tidakadadalamdatabase tidakterdaftar niktidakterdaftar niktidakvalid "
    "tidakpadan niktidakpadan datatidakada tidakdikenal"
)
_STATUS = {
    **{word: Status(one) for one, words in _CODES.items() for word in words.split()},
    **{word: Status(Recording.CAPTURED, loose=True) for word in _LOOSE.split()},
    **{word: Status(Recording.UNKNOWN, not_found=True) for word in _NOT_FOUND.split()},
}
_PARTS = re.compile(r"[()\[\]/:;,]|\s-|-\s")


def read_status(text: str) -> Status | None:
    """What a word or code says; ``None`` for one that is not known.

    Of several parts (``PRR - siap cetak``) all that are known must say the same.
    """
    whole = _STATUS.get(squeezed(text))
    if whole is not None:
        return whole
    parts = (_STATUS.get(squeezed(one)) for one in _PARTS.split(text))
    known = {one for one in parts if one is not None}
    sure = {one for one in known if not one.loose} or known
    return sure.pop() if len(sure) == 1 else None
