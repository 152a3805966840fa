"""Words and letters for KPU's codes: sex, marriage, citizenship, disability, service."""

import re
from functools import lru_cache
from typing import TypeVar

from rapidfuzz import fuzz

from rutan_desk.domain.names import squeezed
from rutan_desk.domain.person import Citizenship, Disability, Kind, Marital, Service, Sex
from rutan_desk.exchange.cells import is_nothing

Code = TypeVar("Code")


class UnknownWord(ValueError):
    """A cell holds no word or code that is known for its field."""


_SEX = {
    Sex.MALE: "l lk laki lakilaki lakilak laki2 pria male m 1 cowok",
    Sex.FEMALE: "p pr perempuan wanita female f w 2 prp cewek",
}
# Letters are KPU's; digits are Dukcapil's (1 belum, 2 kawin, 3 and 4 cerai).
_MARITAL = {
    Marital.NEVER: "b belum belumkawin belummenikah belumnikah blmkawin blm bk bujang lajang "
    "jejaka gadis perawan single tidakkawin tidakmenikah tk 1",
    Marital.MARRIED: "s sudah sudahkawin sudahmenikah kawin menikah nikah k m kawintercatat "
    "kawinbelumtercatat kawintidaktercatat beristri bersuami married sudahnikah 2",
    Marital.ONCE: "p pernah pernahkawin pernahmenikah cerai ceraihidup ceraimati janda duda "
    "ceraihiduptercatat ceraihidupbelumtercatat ch cm divorced widowed 3 4",
}
_CITIZENSHIP = {
    Citizenship.WNI: "wni indonesia warganegaraindonesia ri id idn ina republikindonesia "
    "wniketurunan indonesian nkri",
    Citizenship.WNA: "wna asing warganegaraasing usa uea rrc rrt png uk prc wargaasing foreigner",
}
_DISABILITY = {
    Disability.PHYSICAL: "1 fisik cacatfisik tunadaksa daksa cacattubuh disabilitasfisik",
    Disability.INTELLECTUAL: "2 intelektual tunagrahita grahita disabilitasintelektual",
    Disability.MENTAL: "3 mental cacatmental jiwa odgj gangguanjiwa psikis disabilitasmental "
    "tunalaras",
    Disability.SPEECH: "4 wicara sensorikwicara tunawicara bisu cacatwicara",
    Disability.HEARING: "5 rungu sensorikrungu tunarungu tuli cacatrungu",
    Disability.SIGHT: "6 netra sensoriknetra tunanetra buta cacatnetra",
}
_NONE = frozenset((
    "0", "tidak", "tidakada", "tdk", "tdkada", "bukan", "no",
    "n", "t", "tanpa", "normal", "nihil", "false",
))  # fmt: skip
_IN_SERVICE = {
    Service.TNI: "tni tniad tnial tniau anggotatni tentara",
    Service.POLRI: "polri polisi anggotapolri kepolisian kepolisianri",
}
_INMATES = frozenset((
    "wbp", "napi", "narapidana", "tahanan", "penghuni", "inmate", "warga",
    "binaan",
))  # fmt: skip
_STAFF = ("petugas", "pegawai", "staf", "sipir")
_SERVING = re.compile(r"\b(tni|polri|polisi|tentara|abri|kepolisian)\b", re.IGNORECASE)
_SERVED = re.compile(r"\b(pensiun\w*|purna\w*|purn|mantan|eks|ex|bekas|pecatan)\b", re.IGNORECASE)


def _lookup(table: dict[Code, str]) -> dict[str, Code]:
    return {word: code for code, words in table.items() for word in words.split()}


_SEX_OF = _lookup(_SEX)
_MARITAL_OF = _lookup(_MARITAL)
_CITIZENSHIP_OF = _lookup(_CITIZENSHIP)
_DISABILITY_OF = _lookup(_DISABILITY)
_SERVICE_OF = _lookup(_IN_SERVICE)


def _known(text: str, table: dict[str, Code]) -> Code:
    try:
        return table[squeezed(text)]
    except KeyError:
        raise UnknownWord(text) from None


@lru_cache(1024)
def read_sex(text: str) -> Sex | None:
    """L or P out of letters or words; ``None`` when nothing was written."""
    return None if is_nothing(text) else _known(text, _SEX_OF)


@lru_cache(1024)
def read_marital(text: str) -> Marital | None:
    """B, S or P out of KPU's letters, Dukcapil's digits, or words."""
    return None if is_nothing(text) else _known(text, _MARITAL_OF)


@lru_cache(1024)
def read_citizenship(text: str) -> Citizenship | None:
    """WNI, or WNA for any other country; ``None`` when nothing was written.

    A misspelt Indonesia stays WNI: a typing mistake must not cost anybody the vote. A
    short or numeric code that is not known raises :class:`UnknownWord`.
    """
    if is_nothing(text):
        return None
    word = squeezed(text)
    if word in _CITIZENSHIP_OF:
        return _CITIZENSHIP_OF[word]
    if fuzz.ratio(word, "indonesia") >= 75 or word.startswith("indonesia"):
        return Citizenship.WNI
    if len(word) < 4 or any(letter.isdigit() for letter in word):
        raise UnknownWord(text)
    return Citizenship.WNA


@lru_cache(1024)
def read_disability(text: str) -> Disability | None:
    """KPU's code 1 to 6 out of the code or the word; ``None`` for none."""
    word = squeezed(text)
    return None if is_nothing(text) or word in _NONE else _known(text, _DISABILITY_OF)


@lru_cache(1024)
def read_service(text: str) -> Service | None:
    """TNI or POLRI, from a column that is about nothing else."""
    word = squeezed(text)
    return None if is_nothing(text) or word in _NONE else _known(text, _SERVICE_OF)


@lru_cache(1024)
def hints_at_service(text: str) -> bool:
    """Whether an occupation sounds like active service; never more than a hint."""
    return bool(_SERVING.search(text)) and not _SERVED.search(text)


@lru_cache(1024)
def read_kind(text: str) -> Kind | None:
    """Staff when the cell says so; ``None`` when it says nothing of the kind."""
    word = squeezed(text)
    if word.startswith(_STAFF):
        return Kind.STAFF
    return Kind.INMATE if word in _INMATES else None
