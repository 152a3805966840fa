"""The region names of the country, keyed for comparing with what people write."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from rutan_desk.domain.region import DISTRICT, PROVINCE, REGENCY, VILLAGE, level, part
from rutan_desk.exchange.address_words import key_of

_KINDS = ("kabupaten", "kota", "administrasi", "daerahkhususibukota", "daerahistimewa")
_SHORT = {
    "jateng": "jawatengah", "jatim": "jawatimur", "jabar": "jawabarat", "jogja": "yogyakarta",
    "diy": "yogyakarta", "diyogyakarta": "yogyakarta", "jogjakarta": "yogyakarta",
    "dki": "jakarta", "dkijakarta": "jakarta", "sumut": "sumaterautara",
    "sumbar": "sumaterabarat", "sumsel": "sumateraselatan", "babel": "kepulauanbangkabelitung",
    "kepri": "kepulauanriau", "kalbar": "kalimantanbarat", "kalteng": "kalimantantengah",
    "kalsel": "kalimantanselatan", "kaltim": "kalimantantimur", "kaltara": "kalimantanutara",
    "ntb": "nusatenggarabarat", "ntt": "nusatenggaratimur", "sulut": "sulawesiutara",
    "sulteng": "sulawesitengah", "sulsel": "sulawesiselatan", "sultra": "sulawesitenggara",
    "sulbar": "sulawesibarat", "malut": "malukuutara",
}  # fmt: skip
_SHORT = {short: key_of(name) for short, name in _SHORT.items()}


class Places:
    """Built once of all names (official, by dotted code), then only read.

    ``home`` is the region of the reader: of two that fit equally the nearer one is meant,
    and an address that says no kabupaten is looked for there.
    """

    def __init__(self, names: Mapping[str, str], home: str = "") -> None:
        self.home = home
        self.keys: dict[str, str] = {}
        self.cities: set[str] = set()
        self._inside: dict[str, dict[str, str]] = defaultdict(dict)
        self._called: dict[tuple[int, str], list[str]] = defaultdict(list)
        for code, name in names.items():
            self._add(code, name)

    def _add(self, code: str, name: str) -> None:
        depth, key = level(code), key_of(name)
        if depth == REGENCY and key.startswith("kota"):
            self.cities.add(code)
        if depth in (PROVINCE, REGENCY):
            for kind in _KINDS:
                key = key.removeprefix(kind)
        self.keys[code] = key
        self._inside[part(code, depth - 1) or ""][code] = key
        self._called[depth, key].append(code)

    def called(self, depth: int, key: str) -> list[str]:
        """The codes of a level with exactly this name."""
        if depth == PROVINCE:
            key = _SHORT.get(key, key)
        return self._called.get((depth, key), [])

    def inside(self, code: str) -> dict[str, str]:
        """Keys by code of what lies directly in a region; of ``""`` the provinces."""
        return self._inside.get(code, {})

    def regencies(self) -> dict[str, str]:
        """Keys by code of every kabupaten and kota."""
        return self._deeper(self.inside(""))

    def districts(self, code: str) -> dict[str, str]:
        """Keys by code of every kecamatan of a province or kabupaten."""
        inside = self.inside(code)
        return self._deeper(inside) if level(code) == PROVINCE else inside

    def villages(self, code: str) -> dict[str, str]:
        """Keys by code of every village of a kecamatan or kabupaten."""
        inside = self.inside(code)
        return self._deeper(inside) if level(code) == REGENCY else inside

    def _deeper(self, codes: Iterable[str]) -> dict[str, str]:
        return {code: key for area in codes for code, key in self.inside(area).items()}

    def nearness(self, code: str) -> int:
        """2 in the home kabupaten, 1 in the home province, else 0."""
        for depth, near in ((REGENCY, 2), (PROVINCE, 1)):
            area = part(self.home, depth)
            if area and part(code, depth) == area:
                return near
        return 0


DEPTHS = (PROVINCE, REGENCY, DISTRICT, VILLAGE)
