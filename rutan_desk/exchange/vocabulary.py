"""The many spellings of each heading, and the field each of them means, kind of list by kind.

A heading is compared as :func:`heading_key` folds it: no case, punctuation, legends in
brackets; abbreviations written out (``Tgl. Lhr`` and ``Tanggal Lahir`` are one key). Only
whole keys count, so that ``Nomor Induk``, SDP's own 15-digit number, never becomes a NIK.
Sources: FORMS §1.1, §1.3, §2.2.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

_WORDS = re.compile(r"[^\W_]+")
_LEGEND = re.compile(r"\([^)]*\)|\[[^\]]*\]|\b(?:L\s*/\s*P|B\s*/\s*S\s*/\s*P)\s*$|\*+")
_LONG_FORMS = {
    "no": "nomor", "nmr": "nomor", "nomer": "nomor", "num": "nomor",
    "tgl": "tanggal", "tg": "tanggal", "tangal": "tanggal",
    "tmp": "tempat", "tmpt": "tempat", "tpt": "tempat", "tmpat": "tempat",
    "lhr": "lahir", "kelahiran": "lahir", "nm": "nama", "jns": "jenis", "kelmin": "kelamin",
    "stat": "status", "stts": "status",
    "reg": "register", "registrasi": "register", "regist": "register", "regis": "register",
    "registrsi": "register", "msk": "masuk", "eks": "ekspirasi", "eksp": "ekspirasi",
    "exp": "ekspirasi", "expirasi": "ekspirasi", "ekpirasi": "ekspirasi",
    "expired": "ekspirasi", "nikah": "kawin", "perkawinan": "kawin", "pernikahan": "kawin",
    "kab": "kabupaten", "kec": "kecamatan", "kel": "kelurahan", "prov": "provinsi",
    "prop": "provinsi", "propinsi": "provinsi", "almt": "alamat", "kmr": "kamar",
    "kwn": "kewarganegaraan", "wn": "kewarganegaraan", "gol": "golongan",
    "ktpel": "ktp", "ektp": "ktp",
}  # fmt: skip
_FILLERS = frozenset((
    "wbp", "napi", "tahanan", "narapidana", "penghuni", "pemilih", "warga",
    "binaan", "dan", "the", "of", "sesuai",
))  # fmt: skip

# Fields of a person, each with its keys. Combined cells come after.
_PERSON = {
    "name": "nama, namalengkap, namalengkapktp, namaktp, namalengkapalias, namadanalias, "
    "namalengkapdanalias, fullname, name, namaterdakwa, namatersangka",
    "staff_name": "namapegawai, namapetugas, namalengkappegawai, namalengkappetugas",
    "alias": "namaalias, alias, namaalias1, namaalias2, namaalias3, alias1, alias2, alias3, "
    "namakecil, namakecil1, namakecil2, namakecil3, namapanggilan, namalain, panggilan, aka",
    "nik": "nik, nikktp, nomornik, nomorktp, nomorindukktp, nomorindukkependudukan, niknomorktp, "
    "indukkependudukan, nomoridentitas, nomoridentitasktp, nomorkependudukan, niksiak, "
    "nomorindukkependudukannik, nomorktpnik, ktpnik, nomornikktp, identitasktp, "
    "nomorindukkependudukanktp",
    "nkk": "nkk, nomorkk, nomorkartukeluarga, kk, kartukeluarga, nomornkk, nkknomorkk",
    "register_number": "nomorregister, register, nomorregistergolongan, "
    "nomorregistergol, regnomor, nomorregisterupt, nomorregisterlapas, nomorregisterrutan",
    "register_class": "golonganregister, kelasregister, jenisregister, golongan, "
    "statusregister, registergolongan, idreg",
    "sdp_number": "nomorinduk, nomorinduksdp, idsdp, nomorinduknasional, indukwbp",
    "birth_place": "tempatlahir, kotalahir, tempatkelahiran",
    "birth_date": "tanggallahir, lahir, tanggalkelahiran, dob, birthdate, lahirtanggal",
    "sex": "jeniskelamin, jk, kelamin, lp, sex, gender, lkpr, jnskelamin, seks, jeniskel, jenkel, "
    "jkel, lakilakiperempuan, jeniskelaminlp, jklp, kelaminlp",
    "marital_status": "statuskawin, kawin, statusmarital, bsp, stskawin, sts, "
    "maritalstatus, marital",
    "citizenship": "kewarganegaraan, warganegara, jeniswarganegara, wniwna, kebangsaan, "
    "statuskewarganegaraan, jeniskewarganegaraan",
    "country": "negara, negaraasal, negaraasing",
    "mother": "namaibu, ibu, namaibukandung, ibukandung, namagadisibukandung",
    "father": "namaayah, ayah, namaayahkandung, ayahkandung, namabapak, bapak, "
    "binbinti, bin, binti",
    "street": "alamatktp, alamat, alamatrumah, jalan, jalandukuh, dukuh, alamatjalandukuh, "
    "alamatjalan, alamatlengkap, alamatasal, alamattinggal, tempattinggal, jalandusun, dusun, "
    "alamatdomisili, alamatsekarang, alamatterakhir, alamatrumahktp",
    "rt": "rt, alamatrt, nomorrt",
    "rw": "rw, alamatrw, nomorrw",
    "region": "kodewilayah, kodekecamatan, kodekelurahan, kodedesa, kodewilayahktp, region",
    "region_as_written": "wilayahktp, wilayahsesuaiktp",
    "province": "provinsi, alamatprovinsi, provinsiasal",
    "city": "kota, kabupaten, kabupatenkota, kotakabupaten, kabkota, alamatkabupaten, "
    "alamatkota, alamatkabupatenkota, kabupatenkotaasal, namakab",
    "district": "kecamatan, distrik, alamatkecamatan, namakecamatan",
    "village": "desa, kelurahan, desakelurahan, kelurahandesa, namakelurahan, namadesa, "
    "alamatdesakelurahan, alamatdesa, alamatkelurahan, alamatkelurahandesa",
    "disability": "disabilitas, difabel, dis, dif, jenisdisabilitas, cacat, cacattubuh, "
    "penyandangdisabilitas, ragamdisabilitas, kodedisabilitas",
    "service": "tnipolri, anggotatnipolri, statustnipolri, kedinasan, dinas, service",
    "block": "blok, lokasiblok, namablok, wisma, paviliun, blokhunian",
    "cell": "kamar, sel, lokasisel, nomorkamar, nomorsel, lokasikamar, kamarsel, selkamar",
    "admitted_on": "tanggalmasuk, tanggalmasukupt, tanggalmasuklapas, tanggalmasukrutan, "
    "masukupt, masuktanggal, tanggalditerima, tanggalpenerimaan, masukrutan, masuklapas",
    "release_on": "tanggalekspirasi, ekspirasi, tanggalbebas, bebas, tanggalakhirpidana, "
    "ekspirasiakhir, tanggalekspirasiakhir, perkiraanbebas, tanggalekspirasibebas",
    "kind": "jenisorang, jenispemilih, kind",
    "occupation": "pekerjaan, jenispekerjaan, profesi",
    "is_disabled": "isdisabilitas",
    # combined cells
    "birth": "tempattanggallahir, ttl, tempatlahirtanggal, tempattgllahir, lahirtempattanggal, "
    "tempatlahirtanggallahir, tempatlahirdantanggallahir, kotatanggallahir, tempatdantanggallahir",
    "block_cell": "blokkamar, bloksel, kamarblok, lokasi, hunian, penempatan, lokasihunian, "
    "lokasikamarblok, lokasibloksel, lokasiblokkamar, bloknomorkamar, lokasipenempatan, "
    "kamarhunian, bloklokasisel, tempathunian",
    "rt_rw": "rtrw, alamatrtrw, rtdanrw",
}
# Headings of real exports that say "list of people" without being kept.
_OTHERS = (
    "nomor, nomorurut, urut, usia, umur, agama, pendidikan, suku, tingkatpendidikan, perkara, "
    "undangundang, uu, pasal, pasalutama, jeniskejahatan, nomorputusanakhir, "
    "jeniskejahatannarkotika, tanggalmulaiditahan, tanggalpenahanan, asalupt, uptasal, "
    "verifikasi, lamapidana, keterangan, ket, telepon, nomortelepon, nomorhp, residivis, "
    "kasus, jpu, nomorsuratpenahanan, totalhukuman, pasfoto, statuskerjawali, tps, ktp, "
    "statusktp, statusktpel, ektp, statuskepemilikanktp, dpid, sumber, updatedat, kecid, "
    "kelid, tpsid, tahapanid, nip, jabatan, statuswbp, kodepos, status, nomorregisterinstansi"
)

# Cells that hold more than one field, or say one in other words: nobody names them.
_NO_FIELDS = {
    "staff_name", "country", "occupation", "is_disabled", "birth", "block_cell", "rt_rw",
    "province", "city", "district", "village",
}  # fmt: skip
# What a voter list has in common with a list of people; whatever else it has is not kept.
_SHARED = (
    "name", "nik", "nkk", "register_number", "birth_place", "birth_date", "sex",
    "marital_status", "street", "rt", "rw", "region", "disability",
)  # fmt: skip
_COMBINED = ("birth", "rt_rw", "province", "city", "district", "village", "region_as_written")
_VOTER = {
    "number": "nomor, nomorurut, urut, nomordpt, nomorurutdpt, dpt, nomorurutdaftar",
    "ktp_el": "statuskepemilikanktpel, statusktpel, statuskepemilikanktp, statusktp, ktpel, "
    "ktp, kepemilikanktpel, kepemilikanktp, stsktp, stsktpel, statusperekamanktpel, "
    "statusperekaman, statuskepemilikanktpelektronik, statusktpelektronik",
    "remark": "keterangan, ket, keteranganubahdata",
    "dpid": "dpid, iddpt",
    "tps": "tps, nomortps",
    "status": "status",
}
# Dukcapil's answers; the headings with underscores in SIAK's export, as far as known.
_ASKED = ("name", "nik", "nkk", "register_number", "birth_place", "birth_date", "sex", "mother")
_ANSWER = {
    "number": "nomor, nomorurut, urut",
    "name": f"{_PERSON['name']}, namalgkp",
    "sex": f"{_PERSON['sex']}, jenisklmin",
    "mother": f"{_PERSON['mother']}, namalgkpibu",
    "nik_found": "nikditemukan, niksiak, nikdukcapil, nikdatabase, nikhasil, nikhasilpencarian, "
    "nikhasilbiometrik, nikbiometrik, niktemuan, nikbenar, nikseharusnya, nikpadanan",
    "recording": "statusperekaman, statusrekam, statusrekamktpel, statusrekamktp, "
    "statusperekamanktpel, statusperekamanktp, statusperekamanktpelektronik, statusktpel, "
    "statusktp, ktpstatus, statusbiometrik, kodestatus, statuscode, currentstatuscode, "
    "statusdukcapil, hasilpengecekan, hasilcek, hasil, perekaman, status",
    "recorded_on": "tanggalstatus, tanggalstatusktp, tanggalcek, tanggalpengecekan, "
    "tanggaljawaban, tanggalupdate",
    "captured_on": "tanggalperekaman, tanggalrekam, tanggalrekamktpel, tanggalrekamktp, "
    "tanggalperekamanktpel, tanggalperekamanktp, ktpcreated",
    "remark": "keterangan, ket, catatan",
}


def heading_key(text: str) -> str:
    """What a heading says, folded: ``No. Reg`` → ``nomorregister``."""
    return _keys(text)[1]


@lru_cache(4096)
def _keys(text: str) -> tuple[str, str]:
    """The folded heading with every word, and without the words that add nothing."""
    words = _WORDS.findall(_LEGEND.sub(" ", text)) or _WORDS.findall(text)
    folded = [word.casefold() for word in words]
    long = [_LONG_FORMS.get(word, word) for word in folded]
    telling = [word for word in long if word not in _FILLERS]
    return "".join(long), "".join(telling or long)


def _table(entries: str) -> list[str]:
    return [entry.strip().replace(" ", "") for entry in entries.split(",")]


@dataclass(frozen=True, slots=True, eq=False)
class Vocabulary:
    """The headings that one kind of list has.

    ``fields`` are the fields a person may name for a column; ``meanings`` gives for a key
    its field or combined cell and its rank among the spellings of it; ``others`` are keys
    that belong to such lists without being kept. ``name`` is empty for lists of people.
    """

    name: str
    fields: frozenset[str]
    meanings: Mapping[str, tuple[str, int]]
    others: frozenset[str]

    def _found(self, text: str) -> tuple[str, int] | None:
        whole, telling = _keys(text)
        return self.meanings.get(whole) or self.meanings.get(telling)

    def meaning(self, text: str) -> str | None:
        """The field or combined cell a heading stands for; ``None`` when it is not kept."""
        found = self._found(text)
        return found[0] if found else None

    def rank(self, text: str) -> int:
        """Which of two headings of one field is the better one: the lower."""
        found = self._found(text)
        return found[1] if found else len(_OTHERS)

    def is_known(self, text: str) -> bool:
        """Whether a heading belongs to such lists, kept or not."""
        return self.meaning(text) is not None or heading_key(text) in self.others


def _vocabulary(name: str, fields: Iterable[str], spellings: Mapping[str, str]) -> Vocabulary:
    meanings = {
        key: (field, rank)
        for field, keys in spellings.items()
        for rank, key in enumerate(_table(keys))
    }
    every = {key for keys in (*_PERSON.values(), _OTHERS) for key in _table(keys)}
    return Vocabulary(name, frozenset(fields), meanings, frozenset(every - set(meanings)))


PEOPLE = _vocabulary("", _PERSON.keys() - _NO_FIELDS, _PERSON)
"""Lists of people, as a prison keeps them."""
VOTERS = _vocabulary(
    "dpt",
    (*_SHARED, "region_as_written", *_VOTER),
    {field: _PERSON[field] for field in (*_SHARED, *_COMBINED)} | _VOTER,
)
"""Voter lists, as KPU keeps them: *Model A-Daftar Pemilih*, Sidalih's file, the printed DPT."""
KTP_ANSWER = _vocabulary(
    "ktp-el", (*_ASKED, *_ANSWER), {field: _PERSON[field] for field in (*_ASKED, "birth")} | _ANSWER
)
"""Answers of Dukcapil: who was found, under which number, and how far the recording is."""
