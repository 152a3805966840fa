<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>The program itself failed ({kind}). The registry is safe: what was saved stays saved. Details are in catatan.log.</source>
        <translation>Program ini sendiri yang gagal ({kind}). Data registri aman: yang sudah disimpan tetap tersimpan. Rinciannya ada di catatan.log.</translation>
    </message>
    <message>
        <source>Every seal is whole and the data agrees with the journal.</source>
        <translation>Semua segel utuh dan data cocok dengan jurnal.</translation>
    </message>
    <message>
        <source>The journal was altered behind the program&apos;s back: {where}.</source>
        <translation>Jurnal diubah di luar program: {where}.</translation>
    </message>
    <message>
        <source>Deed number {number}: {title}</source>
        <translation>Tindakan nomor {number}: {title}</translation>
    </message>
    <message>
        <source>Give the number of a deed, or “last”.</source>
        <translation>Sebutkan nomor tindakan, atau “last”.</translation>
    </message>
    <message>
        <source>This list is of all stations.</source>
        <translation>Daftar ini selalu memuat semua TPS.</translation>
    </message>
    <message>
        <source>This list is not of a visit.</source>
        <translation>Daftar ini bukan daftar suatu kunjungan.</translation>
    </message>
    <message>
        <source>Copy for TPS {station}: {folder}</source>
        <translation>Salinan untuk TPS {station}: {folder}</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Tersimpan: {path}</translation>
    </message>
    <message>
        <source>{new} new notes from {name}, {known} known before.</source>
        <translation>{new} catatan baru dari {name}, {known} sudah diketahui.</translation>
    </message>
    <message>
        <source>the main desk</source>
        <translation>meja utama</translation>
    </message>
    <message>
        <source>This is the main desk already.</source>
        <translation>Ini sudah meja utama.</translation>
    </message>
    <message>
        <source>not in the file: {name}</source>
        <translation>tidak ada di berkas: {name}</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Saved as deed number {number}.</source>
        <translation>Disimpan sebagai tindakan nomor {number}.</translation>
    </message>
    <message>
        <source>no longer on the list: {name}</source>
        <translation>tidak ada lagi di daftar: {name}</translation>
    </message>
    <message>
        <source>here, but on no list: {name}</source>
        <translation>ada di sini, tetapi tidak ada di daftar mana pun: {name}</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>baris {row}</translation>
    </message>
    <message>
        <source>{able} of {all} people may vote.</source>
        <translation>{able} dari {all} orang berhak memilih.</translation>
    </message>
    <message>
        <source>Sample registry: {folder}</source>
        <translation>Registri contoh: {folder}</translation>
    </message>
    <message>
        <source>Officer: {officer}</source>
        <translation>Petugas: {officer}</translation>
    </message>
    <message>
        <source>Password: {password}</source>
        <translation>Sandi: {password}</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Kunci pemulihan</translation>
    </message>
    <message>
        <source>the head</source>
        <translation>kepala</translation>
    </message>
    <message>
        <source>Registry: {folder}</source>
        <translation>Registri: {folder}</translation>
    </message>
    <message>
        <source>Recovery sheet: {path}</source>
        <translation>Lembar pemulihan: {path}</translation>
    </message>
    <message>
        <source>Recovery key, write it down and keep it in a safe:</source>
        <translation>Kunci pemulihan, catat dan simpan di brankas:</translation>
    </message>
    <message>
        <source> (removed)</source>
        <translation> (dihapus)</translation>
    </message>
    <message>
        <source>{name} may now open the registry.</source>
        <translation>{name} sekarang dapat membuka registri.</translation>
    </message>
    <message>
        <source>{name} can no longer open the registry.</source>
        <translation>{name} tidak dapat lagi membuka registri.</translation>
    </message>
    <message>
        <source>{name} is now {role}.</source>
        <translation>{name} sekarang {role}.</translation>
    </message>
    <message>
        <source>New password for {name} saved.</source>
        <translation>Sandi baru untuk {name} tersimpan.</translation>
    </message>
    <message>
        <source>Backup of {people} people verified: {file}</source>
        <translation>Cadangan {people} orang sudah diperiksa: {file}</translation>
    </message>
    <message>
        <source>Restored: {folder}</source>
        <translation>Dipulihkan: {folder}</translation>
    </message>
    <message>
        <source>What was there is kept in {kept}</source>
        <translation>Isi sebelumnya disimpan di {kept}</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>beres</translation>
    </message>
    <message>
        <source>LOOK</source>
        <translation>PERIKSA</translation>
    </message>
    <message>
        <source>The self-check found trouble: restore a backup, or ask for help.</source>
        <translation>Pemeriksaan menemukan masalah: pulihkan cadangan, atau minta bantuan.</translation>
    </message>
    <message>
        <source>Password of {officer}</source>
        <translation>Sandi {officer}</translation>
    </message>
    <message>
        <source>New password of {officer}</source>
        <translation>Sandi baru {officer}</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Ketik sekali lagi</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Terjadi kesalahan</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Salin rincian</translation>
    </message>
    <message>
        <source>All papers of a receiver</source>
        <translation>Semua daftar untuk satu penerima</translation>
    </message>
    <message>
        <source>Lists of the folder</source>
        <translation>Isi folder</translation>
    </message>
    <message>
        <source>Lists made</source>
        <translation>Daftar yang sudah dibuat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Buka folder</translation>
    </message>
    <message>
        <source>A new folder “{folder}” is made in the place you choose, with a cover that lists what is in it.</source>
        <translation>Folder baru “{folder}” dibuat di tempat yang Anda pilih, lengkap dengan sampul yang mencantumkan isinya.</translation>
    </message>
    <message>
        <source>Make a folder of {lists}…</source>
        <translation>Buat folder berisi {lists}…</translation>
    </message>
    <message>
        <source>Where the new folder goes</source>
        <translation>Tempat folder baru</translation>
    </message>
    <message>
        <source>Writing the folder…</source>
        <translation>Menulis folder…</translation>
    </message>
    <message>
        <source>{done} of {of}: {list}</source>
        <translation>{done} dari {of}: {list}</translation>
    </message>
    <message>
        <source>{lists} left out</source>
        <translation>{lists} tidak disertakan</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Dihentikan. Tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>No folder was made</source>
        <translation>Folder tidak dibuat</translation>
    </message>
    <message>
        <source>This is a mistake of the program. What was saved is safe; what was being typed may have to be typed again. The details hold no names and no numbers of people.</source>
        <translation>Ini kesalahan program. Yang sudah disimpan aman; yang sedang diketik mungkin perlu diketik lagi. Rincian ini tidak memuat nama atau nomor siapa pun.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Tersalin</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Tampilkan sandi</translation>
    </message>
    <message>
        <source>Too short: at least {least} characters.</source>
        <translation>Terlalu pendek: paling sedikit {least} karakter.</translation>
    </message>
    <message>
        <source>Weak: easily guessed. Several words are better than one.</source>
        <translation>Lemah: mudah ditebak. Beberapa kata lebih baik daripada satu.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Baik.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Kuat.</translation>
    </message>
    <message>
        <source>D-{days}</source>
        <translation>H-{days}</translation>
    </message>
    <message>
        <source>D+{days}</source>
        <translation>H+{days}</translation>
    </message>
    <message>
        <source>D-day</source>
        <translation>Hari H</translation>
    </message>
    <message>
        <source>Undo: {title}</source>
        <translation>Urungkan: {title}</translation>
    </message>
    <message>
        <source>Redo: {title}</source>
        <translation>Ulangi: {title}</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Beranda</translation>
    </message>
    <message>
        <source>Voter lists</source>
        <translation>Daftar pemilih</translation>
    </message>
    <message>
        <source>Addresses without a code</source>
        <translation>Alamat tanpa kode wilayah</translation>
    </message>
    <message>
        <source>What it may mean</source>
        <translation>Wilayah yang mungkin dimaksud</translation>
    </message>
    <message>
        <source>Nothing fits these words. Look for the place below.</source>
        <translation>Tidak ada yang cocok. Cari wilayahnya di bawah.</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Wilayah lain</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Lewati</translation>
    </message>
    <message>
        <source>↑ ↓ choose, Enter applies, S skips</source>
        <translation>↑ ↓ memilih, Enter menerapkan, S melewati</translation>
    </message>
    <message>
        <source>No address waits for its code</source>
        <translation>Tidak ada alamat yang menunggu kode wilayah</translation>
    </message>
    <message>
        <source>Addresses that an import writes without one will be here. Who has none at all is asked for.</source>
        <translation>Alamat dari impor yang belum berkode akan muncul di sini. Yang belum punya alamat ditanyakan tersendiri.</translation>
    </message>
    <message>
        <source>As written: {text}</source>
        <translation>Tertulis: {text}</translation>
    </message>
    <message>
        <source>Apply to {count} people</source>
        <translation>Terapkan pada {count} orang</translation>
    </message>
    <message>
        <source>Apply to 1 person</source>
        <translation>Terapkan pada 1 orang</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} dan {count} lainnya</translation>
    </message>
    <message>
        <source>RT {rt}, RW {rw} are recorded too.</source>
        <translation>RT {rt}, RW {rw} ikut dicatat.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Compared with the text</source>
        <translation>Dibandingkan dengan teks</translation>
    </message>
    <message>
        <source>{levels} agree</source>
        <translation>{levels} cocok</translation>
    </message>
    <message>
        <source>not {levels}</source>
        <translation>bukan {levels}</translation>
    </message>
    <message>
        <source>desa</source>
        <translation>desa</translation>
    </message>
    <message>
        <source>kec.</source>
        <translation>kec.</translation>
    </message>
    <message>
        <source>kab.</source>
        <translation>kab.</translation>
    </message>
    <message>
        <source>prov.</source>
        <translation>prov.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <translation>CONTOH</translation>
    </message>
    <message>
        <source>Invented people, for practice only</source>
        <translation>Orang rekaan, hanya untuk latihan</translation>
    </message>
    <message>
        <source>Officer and settings</source>
        <translation>Petugas dan pengaturan</translation>
    </message>
    <message>
        <source>Rutan without a name</source>
        <translation>Rutan tanpa nama</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Tidak ada yang diurungkan</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Tidak ada yang diulangi</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Tutup pesan</translation>
    </message>
    <message>
        <source>Open the backups in the settings</source>
        <translation>Buka cadangan di pengaturan</translation>
    </message>
    <message>
        <source>Saved {at}</source>
        <translation>Tersimpan {at}</translation>
    </message>
    <message>
        <source>Seal {seal}</source>
        <translation>Segel {seal}</translation>
    </message>
    <message>
        <source>{what}, and {count} more</source>
        <translation>{what}, dan {count} lagi</translation>
    </message>
    <message>
        <source>What is wrong, and what to do</source>
        <translation>Apa yang salah dan apa yang harus dilakukan</translation>
    </message>
    <message>
        <source>The next to be called</source>
        <translation>Yang dipanggil berikutnya</translation>
    </message>
    <message>
        <source>Print this list…</source>
        <translation>Cetak daftar ini…</translation>
    </message>
    <message>
        <source>For which station</source>
        <translation>Untuk TPS</translation>
    </message>
    <message>
        <source>Out of which block</source>
        <translation>Dari blok</translation>
    </message>
    <message>
        <source>How many are called</source>
        <translation>Berapa yang dipanggil</translation>
    </message>
    <message>
        <source>people</source>
        <translation>orang</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Berikutnya</translation>
    </message>
    <message>
        <source>Nobody is left to be called here.</source>
        <translation>Tidak ada lagi yang perlu dipanggil di sini.</translation>
    </message>
    <message>
        <source>{count} not called yet</source>
        <translation>{count} belum dipanggil</translation>
    </message>
    <message>
        <source>Call these {count}</source>
        <translation>Panggil {count} orang ini</translation>
    </message>
    <message>
        <source>assistance</source>
        <translation>pendampingan</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Help topics</source>
        <translation>Topik bantuan</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tombol cepat</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Cari orang</translation>
    </message>
    <message>
        <source>Move in a list; from the search field into it</source>
        <translation>Bergerak di daftar; dari kolom cari ke daftar</translation>
    </message>
    <message>
        <source>Choose the column to sort by; a bar stands under its heading</source>
        <translation>Pilih kolom untuk mengurutkan; garis muncul di bawah judulnya</translation>
    </message>
    <message>
        <source>Sort by that column: upwards, downwards, as before</source>
        <translation>Urutkan menurut kolom itu: naik, turun, seperti semula</translation>
    </message>
    <message>
        <source>Sort by that column too</source>
        <translation>Urutkan juga menurut kolom itu</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>Salin baris yang dipilih</translation>
    </message>
    <message>
        <source>To the next field or button</source>
        <translation>Ke kolom atau tombol berikutnya</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spasi</translation>
    </message>
    <message>
        <source>Press the button that has the ring</source>
        <translation>Tekan tombol yang berbingkai</translation>
    </message>
    <message>
        <source>Back, or away with a list that has opened</source>
        <translation>Kembali, atau menutup daftar yang terbuka</translation>
    </message>
    <message>
        <source>Verify the seals</source>
        <translation>Periksa segel</translation>
    </message>
    <message>
        <source>Undo this deed</source>
        <translation>Urungkan tindakan ini</translation>
    </message>
    <message>
        <source>Deeds</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>No deed is like this</source>
        <translation>Tidak ada tindakan seperti ini</translation>
    </message>
    <message>
        <source>Choose other days, another officer or another person.</source>
        <translation>Pilih hari, petugas, atau orang yang lain.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tampilkan semua</translation>
    </message>
    <message>
        <source>Nothing has been done yet</source>
        <translation>Belum ada tindakan</translation>
    </message>
    <message>
        <source>The newest {count} deeds</source>
        <translation>{count} tindakan terbaru</translation>
    </message>
    <message>
        <source>{count} deeds</source>
        <translation>{count} tindakan</translation>
    </message>
    <message>
        <source>{count} deeds up to the one chosen</source>
        <translation>{count} tindakan sampai yang dipilih</translation>
    </message>
    <message>
        <source>Nothing was changed behind the program&apos;s back. Newest seal: {seal}.</source>
        <translation>Tidak ada yang diubah di luar program. Segel terbaru: {seal}.</translation>
    </message>
    <message>
        <source>All seals are whole</source>
        <translation>Semua segel utuh</translation>
    </message>
    <message>
        <source>Deeds: {deeds}. Restore the newest backup from before, or ask for help.</source>
        <translation>Tindakan: {deeds}. Pulihkan cadangan terbaru dari sebelumnya, atau minta bantuan.</translation>
    </message>
    <message>
        <source>The file was changed behind the program&apos;s back</source>
        <translation>Berkas diubah di luar program</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Name, alias, NIK or register no.</source>
        <translation>Nama, alias, NIK, atau no. register</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>All officers</source>
        <translation>Semua petugas</translation>
    </message>
    <message>
        <source>Kind of deed</source>
        <translation>Jenis tindakan</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Kapan saja</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>7 hari terakhir</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>30 hari terakhir</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Dari … sampai …</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Hari pertama</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hari terakhir</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Segel</translation>
    </message>
    <message>
        <source>No such number on this list</source>
        <translation>Nomor itu tidak ada di daftar ini</translation>
    </message>
    <message>
        <source>Nobody fits: note the name for KPPS</source>
        <translation>Tidak ada yang cocok: catat namanya untuk KPPS</translation>
    </message>
    <message>
        <source>Recorded, on paper at {time}</source>
        <translation>Dicatat, di kertas pukul {time}</translation>
    </message>
    <message>
        <source>{count} fit, type the number</source>
        <translation>{count} cocok, ketik nomornya</translation>
    </message>
    <message>
        <source>no. {number}, {time}</source>
        <translation>no. {number}, {time}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>The newest emergency roll of this PC goes up to record</source>
        <translation>Daftar darurat terbaru dari PC ini sampai catatan</translation>
    </message>
    <message>
        <source>Last record of this desk</source>
        <translation>Catatan terakhir meja ini</translation>
    </message>
    <message>
        <source>Typed from paper</source>
        <translation>Diketik dari kertas</translation>
    </message>
    <message>
        <source>Row of the headings</source>
        <translation>Baris judul</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Lembar</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Lupakan</translation>
    </message>
    <message>
        <source>Forget the columns of last time</source>
        <translation>Lupakan kolom terakhir kali</translation>
    </message>
    <message>
        <source>Columns as last time</source>
        <translation>Kolom seperti terakhir kali</translation>
    </message>
    <message>
        <source>Headings in row</source>
        <translation>Judul di baris</translation>
    </message>
    <message>
        <source>Fields and their columns</source>
        <translation>Data dan kolomnya</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>Yang dibaca</translation>
    </message>
    <message>
        <source>Not used: {headings}</source>
        <translation>Tidak dipakai: {headings}</translation>
    </message>
    <message>
        <source>Column for {field}</source>
        <translation>Kolom untuk {field}</translation>
    </message>
    <message>
        <source>– none –</source>
        <translation>– tidak ada –</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>The sheet as it is</source>
        <translation>Lembar apa adanya</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Saringan</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Perbedaan</translation>
    </message>
    <message>
        <source>Nothing under this filter</source>
        <translation>Tidak ada di saringan ini</translation>
    </message>
    <message>
        <source>Choose another filter above.</source>
        <translation>Pilih saringan lain di atas.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>A backup is made first.</source>
        <translation>Cadangan dibuat dahulu.</translation>
    </message>
    <message>
        <source>Apply {count} changes</source>
        <translation>Terapkan {count} perubahan</translation>
    </message>
    <message>
        <source>Nothing to apply</source>
        <translation>Tidak ada yang diterapkan</translation>
    </message>
    <message>
        <source>The row chosen</source>
        <translation>Baris yang dipilih</translation>
    </message>
    <message>
        <source>Row {row} of the file</source>
        <translation>Baris {row} di berkas</translation>
    </message>
    <message>
        <source>{name} is in the registry and not in this file. Nothing is changed: tick the name under “Not in the file” when the person has left.</source>
        <translation>{name} ada di registri tetapi tidak di berkas ini. Tidak ada yang diubah: centang namanya di “Tidak ada di berkas” bila orangnya sudah keluar.</translation>
    </message>
    <message>
        <source>This row holds nobody and is left out.</source>
        <translation>Baris ini tidak berisi orang dan dilewati.</translation>
    </message>
    <message>
        <source>in the registry as {name}</source>
        <translation>di registri bernama {name}</translation>
    </message>
    <message>
        <source>Drop the list of inmates here</source>
        <translation>Seret daftar penghuni ke sini</translation>
    </message>
    <message>
        <source>xlsx, xls, ods, csv or a table saved from SDP. The file is only read, never changed.</source>
        <translation>xlsx, xls, ods, csv atau tabel dari SDP. Berkas hanya dibaca, tidak diubah.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Pilih berkas…</translation>
    </message>
    <message>
        <source>This file was not read</source>
        <translation>Berkas ini tidak terbaca</translation>
    </message>
    <message>
        <source>1 File</source>
        <translation>1 Berkas</translation>
    </message>
    <message>
        <source>2 Columns</source>
        <translation>2 Kolom</translation>
    </message>
    <message>
        <source>3 Difference</source>
        <translation>3 Perbedaan</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Impor penghuni</translation>
    </message>
    <message>
        <source>See the difference</source>
        <translation>Lihat perbedaan</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Membaca berkas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Wrong column? Choose another one; the file is read again at once.</source>
        <translation>Kolom keliru? Pilih yang lain; berkas langsung dibaca ulang.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Membaca berkas…</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Lembar kerja</translation>
    </message>
    <message>
        <source>Choose a list of people</source>
        <translation>Pilih daftar orang</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Semua berkas</translation>
    </message>
    <message>
        <source>Every change is shown before anything is written</source>
        <translation>Setiap perubahan ditampilkan sebelum ada yang disimpan</translation>
    </message>
    <message>
        <source>headings in row {row}</source>
        <translation>judul di baris {row}</translation>
    </message>
    <message>
        <source>sheet “{sheet}”</source>
        <translation>lembar “{sheet}”</translation>
    </message>
    <message>
        <source>Read like this the file holds no list</source>
        <translation>Dibaca seperti ini, berkas tidak memuat daftar</translation>
    </message>
    <message>
        <source>Imported: {file}</source>
        <translation>Diimpor: {file}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Bermasalah</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Berubah</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sama</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>Tidak ada di berkas</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Dilewati</translation>
    </message>
    <message>
        <source>Find a person, page or deed</source>
        <translation>Cari orang, halaman, tindakan</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Ditemukan</translation>
    </message>
    <message>
        <source>Nothing fits. Try a part of the name, the register number or the NIK.</source>
        <translation>Tidak ada yang cocok. Coba sebagian nama, nomor register, atau NIK.</translation>
    </message>
    <message>
        <source>{shown} of {all} shown; type more to narrow them down</source>
        <translation>{shown} dari {all} ditampilkan; ketik lagi untuk mempersempit</translation>
    </message>
    <message>
        <source>↑ ↓ choose, Enter opens, Esc closes</source>
        <translation>↑ ↓ memilih, Enter membuka, Esc menutup</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>Deed</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Abroad</source>
        <translation>Luar negeri</translation>
    </message>
    <message>
        <source>{election}, {day}. Station in {place} ({code})</source>
        <translation>{election}, {day}. TPS di {place} ({code})</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>More people have left than are on the list.</source>
        <translation>Yang sudah keluar lebih banyak daripada yang ada dalam daftar.</translation>
    </message>
    <message>
        <source>{given} is not a contest of {known} with its counts, as in DPR=51,20</source>
        <translation>{given} bukan salah satu dari {known} beserta jumlahnya, misalnya DPR=51,20</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Apa yang terjadi</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>stays out</source>
        <translation>tidak dimasukkan</translation>
    </message>
    <message>
        <source>the person comes in without the doubtful value</source>
        <translation>orangnya masuk tanpa data yang diragukan</translation>
    </message>
    <message>
        <source>proposal: has left; tick the name</source>
        <translation>usul: sudah keluar; centang namanya</translation>
    </message>
    <message>
        <source>empty row</source>
        <translation>baris kosong</translation>
    </message>
    <message>
        <source>second line of the headings</source>
        <translation>baris kedua judul</translation>
    </message>
    <message>
        <source>row of column numbers</source>
        <translation>baris nomor kolom</translation>
    </message>
    <message>
        <source>headings once more</source>
        <translation>judul berulang</translation>
    </message>
    <message>
        <source>title</source>
        <translation>judul</translation>
    </message>
    <message>
        <source>total</source>
        <translation>jumlah</translation>
    </message>
    <message>
        <source>signature line</source>
        <translation>baris tanda tangan</translation>
    </message>
    <message>
        <source>only a number</source>
        <translation>hanya nomor</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>keterangan</translation>
    </message>
    <message>
        <source>{rows} rows read = {new} new + {changed} changed + {unchanged} unchanged + {refused} refused.</source>
        <translation>{rows} baris terbaca = {new} baru + {changed} berubah + {unchanged} sama + {refused} ditolak.</translation>
    </message>
    <message>
        <source>{count} rows skipped ({parts}).</source>
        <translation>{count} baris dilewati ({parts}).</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Cari apa saja</translation>
    </message>
    <message>
        <source>Import from file…</source>
        <translation>Impor dari berkas…</translation>
    </message>
    <message>
        <source>Save a backup…</source>
        <translation>Simpan cadangan…</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>Bantuan dan tombol cepat</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Kunci layar</translation>
    </message>
    <message>
        <source>Close the registry</source>
        <translation>Tutup registri</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Ikut sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Ukuran tampilan</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Kunci otomatis</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Tidak pernah</translation>
    </message>
    <message>
        <source>After a minute of rest</source>
        <translation>Setelah diam 1 menit</translation>
    </message>
    <message>
        <source>After {minutes} minutes of rest</source>
        <translation>Setelah diam {minutes} menit</translation>
    </message>
    <message>
        <source>backup {at}</source>
        <translation>cadangan {at}</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Simpan cadangan</translation>
    </message>
    <message>
        <source>Backup saved and verified: {file}</source>
        <translation>Cadangan tersimpan dan sudah diperiksa: {file}</translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>Selesai: {title}</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Apa yang harus dilakukan</translation>
    </message>
    <message>
        <source>Name, alias, NIK, register no.</source>
        <translation>Nama, alias, NIK, no. register</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Tambah orang</translation>
    </message>
    <message>
        <source>Inmate</source>
        <translation>Warga binaan</translation>
    </message>
    <message>
        <source>{shown} of {all} shown</source>
        <translation>{shown} dari {all} ditampilkan</translation>
    </message>
    <message>
        <source>Reading the registry…</source>
        <translation>Membaca registri…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message>
        <source>Nobody is in the registry yet</source>
        <translation>Belum ada orang di registri</translation>
    </message>
    <message>
        <source>Import a list of the prison: Excel or CSV, as it was exported.</source>
        <translation>Impor daftar penghuni: Excel atau CSV, apa adanya seperti diekspor.</translation>
    </message>
    <message>
        <source>To the notes for the main desk</source>
        <translation>Ke catatan untuk meja utama</translation>
    </message>
    <message>
        <source>{count} people here · {inmates} inmates, {staff} staff</source>
        <translation>{count} orang di sini · {inmates} warga binaan, {staff} petugas</translation>
    </message>
    <message>
        <source>Import the list of inmates from SDP or Excel; you see every change first.</source>
        <translation>Impor daftar penghuni dari SDP atau Excel; setiap perubahan ditampilkan dahulu.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>Search the lists</source>
        <translation>Cari di daftar</translation>
    </message>
    <message>
        <source>Name, NIK, number on the list</source>
        <translation>Nama, NIK, nomor di daftar</translation>
    </message>
    <message>
        <source>People and lines</source>
        <translation>Orang dan baris daftar</translation>
    </message>
    <message>
        <source>Nobody fits this search</source>
        <translation>Tidak ada yang cocok</translation>
    </message>
    <message>
        <source>Look in another group, or take the search away.</source>
        <translation>Lihat kelompok lain, atau hapus pencarian.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Hapus pencarian</translation>
    </message>
    <message>
        <source>KPU’s list is not here yet</source>
        <translation>Daftar KPU belum ada</translation>
    </message>
    <message>
        <source>Import the list KPU sent for this station; you see every line first.</source>
        <translation>Impor daftar yang dikirim KPU untuk TPS ini; setiap baris diperlihatkan dahulu.</translation>
    </message>
    <message>
        <source>Look at the spelling, or show everybody again.</source>
        <translation>Periksa ejaannya, atau tampilkan semua orang.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Tampilkan semua</translation>
    </message>
    <message>
        <source>View “{name}” saved.</source>
        <translation>Tampilan “{name}” disimpan.</translation>
    </message>
    <message>
        <source>View “{name}” saved, without the search: it may name a person.</source>
        <translation>Tampilan “{name}” disimpan tanpa teks pencarian, karena mungkin menyebut seseorang.</translation>
    </message>
    <message>
        <source>{count} rows copied, NIK masked.</source>
        <translation>{count} baris disalin, NIK disamarkan.</translation>
    </message>
    <message>
        <source>people {at}</source>
        <translation>orang {at}</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Ekspor yang ditampilkan</translation>
    </message>
    <message>
        <source>KPU’s list was read and is not taken in yet.</source>
        <translation>Daftar KPU sudah dibaca dan belum dimasukkan.</translation>
    </message>
    <message>
        <source>“{title}” is not saved yet.</source>
        <translation>“{title}” belum disimpan.</translation>
    </message>
    <message>
        <source>May vote</source>
        <translation>Berhak</translation>
    </message>
    <message>
        <source>May not vote</source>
        <translation>Tidak berhak</translation>
    </message>
    <message>
        <source>Needs action</source>
        <translation>Perlu tindakan</translation>
    </message>
    <message>
        <source>NIK problems</source>
        <translation>NIK bermasalah</translation>
    </message>
    <message>
        <source>Detainees</source>
        <translation>Tahanan</translation>
    </message>
    <message>
        <source>Convicts</source>
        <translation>Narapidana</translation>
    </message>
    <message>
        <source>Free before D</source>
        <translation>Segera bebas</translation>
    </message>
    <message>
        <source>Free before voting day</source>
        <translation>Bebas sebelum hari-H</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>People who are not in the file</source>
        <translation>Orang yang tidak ada di berkas</translation>
    </message>
    <message>
        <source>What happened to them</source>
        <translation>Apa yang terjadi</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Pada hari apa</translation>
    </message>
    <message>
        <source>Remark, such as the number of the letter</source>
        <translation>Keterangan, misalnya nomor surat</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Centang semua</translation>
    </message>
    <message>
        <source>Tick who has left; the others stay as they are.</source>
        <translation>Centang yang sudah keluar; yang lain tidak berubah.</translation>
    </message>
    <message>
        <source>Record {count} people: {movement}</source>
        <translation>Catat {count} orang: {movement}</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Hapus centang</translation>
    </message>
    <message>
        <source>Who is added or struck</source>
        <translation>Siapa yang ditambahkan atau dicoret</translation>
    </message>
    <message>
        <source>Add or strike: name, NIK, register or list no.</source>
        <translation>Tambah atau coret: nama, NIK, nomor register, atau nomor urut</translation>
    </message>
    <message>
        <source>Who fits; Enter adds or strikes</source>
        <translation>Yang cocok; Enter menambah atau mencoret</translation>
    </message>
    <message>
        <source>Nobody fits.</source>
        <translation>Tidak ada yang cocok.</translation>
    </message>
    <message>
        <source>Strike from the roll</source>
        <translation>Coret dari daftar</translation>
    </message>
    <message>
        <source>Changes of the roll since the freeze</source>
        <translation>Perubahan daftar sejak dibekukan</translation>
    </message>
    <message>
        <source>Nothing has been changed since the freeze.</source>
        <translation>Belum ada yang diubah sejak dibekukan.</translation>
    </message>
    <message>
        <source>Strike {name}, {line}, {station} from the roll? The line stays, struck.</source>
        <translation>Coret {name}, {line}, {station} dari daftar? Barisnya tetap ada, tercoret.</translation>
    </message>
    <message>
        <source>nobody of ours</source>
        <translation>bukan penghuni sini</translation>
    </message>
    <message>
        <source>on no list</source>
        <translation>tidak di daftar mana pun</translation>
    </message>
    <message>
        <source>Register no.</source>
        <translation>No. register</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ditambahkan</translation>
    </message>
    <message>
        <source>Struck</source>
        <translation>Dicoret</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>People who fit</source>
        <translation>Orang yang cocok</translation>
    </message>
    <message>
        <source>not of this registry</source>
        <translation>bukan orang registrasi ini</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blok</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrasi</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Print their list…</source>
        <translation>Cetak daftarnya…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Batalkan…</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Batalkan catatan</translation>
    </message>
    <message>
        <source>{count} people at {time}: {state}</source>
        <translation>{count} orang pukul {time}: {state}</translation>
    </message>
    <message>
        <source>Take back for {count} people: {state}. Why?</source>
        <translation>Batalkan untuk {count} orang: {state}. Mengapa?</translation>
    </message>
    <message>
        <source>Nothing has been typed yet.</source>
        <translation>Belum ada yang diketik.</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Diketik</translation>
    </message>
    <message>
        <source>{done} recorded, {others} only told</source>
        <translation>{done} dicatat, {others} hanya diberitahukan</translation>
    </message>
    <message>
        <source>typed wrongly from paper</source>
        <translation>salah ketik dari kertas</translation>
    </message>
    <message>
        <source>What was typed; Backspace takes one back</source>
        <translation>Yang diketik; Backspace membatalkan satu</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation>Belum ada yang dicatat.</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Terakhir</translation>
    </message>
    <message>
        <source>Last events; Backspace takes one back</source>
        <translation>Catatan terakhir; Backspace membatalkan satu</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>dibatalkan</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>List and station</source>
        <translation>Daftar dan TPS</translation>
    </message>
    <message>
        <source>Out for long after</source>
        <translation>Dianggap lama di luar setelah</translation>
    </message>
    <message>
        <source>long after {count} minutes</source>
        <translation>lama setelah {count} menit</translation>
    </message>
    <message>
        <source>On the way; F11 brings back</source>
        <translation>Dalam perjalanan; F11 mencatat kembali</translation>
    </message>
    <message>
        <source>Notice again…</source>
        <translation>Pemberitahuan lagi…</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Dalam perjalanan</translation>
    </message>
    <message>
        <source>Nobody is out of the block.</source>
        <translation>Tidak ada yang di luar blok.</translation>
    </message>
    <message>
        <source>{out} out, {called} called</source>
        <translation>{out} di luar, {called} dipanggil</translation>
    </message>
    <message>
        <source>{count} out for long</source>
        <translation>{count} terlalu lama di luar</translation>
    </message>
    <message>
        <source>{time}, {count} min</source>
        <translation>{time}, {count} menit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Only data missing</source>
        <translation>Hanya kurang data</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Tenggat</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Tenggat</translation>
    </message>
    <message>
        <source>Missing data</source>
        <translation>Data yang kurang</translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation>Cari di antrean</translation>
    </message>
    <message>
        <source>Name or NIK</source>
        <translation>Nama atau NIK</translation>
    </message>
    <message>
        <source>Every Dukcapil</source>
        <translation>Semua Dukcapil</translation>
    </message>
    <message>
        <source>Every block</source>
        <translation>Semua blok</translation>
    </message>
    <message>
        <source>Any data</source>
        <translation>Semua data</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Langkah terakhir</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>belum pasti</translation>
    </message>
    <message>
        <source>State of the NIK</source>
        <translation>Keadaan NIK</translation>
    </message>
    <message>
        <source>alias {alias}</source>
        <translation>alias {alias}</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Lahir</translation>
    </message>
    <message>
        <source>KTP-el address</source>
        <translation>Alamat KTP-el</translation>
    </message>
    <message>
        <source>Remembered columns of a file</source>
        <translation>Kolom berkas yang diingat</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Kop surat</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Place of signing</source>
        <translation>Tempat penandatanganan</translation>
    </message>
    <message>
        <source>Name of the signatory</source>
        <translation>Nama penanda tangan</translation>
    </message>
    <message>
        <source>Office of the signatory</source>
        <translation>Jabatan penanda tangan</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Number of the TPS</source>
        <translation>Nomor TPS</translation>
    </message>
    <message>
        <source>Place of the TPS</source>
        <translation>Tempat TPS</translation>
    </message>
    <message>
        <source>Region of the TPS</source>
        <translation>Wilayah TPS</translation>
    </message>
    <message>
        <source>Invented people</source>
        <translation>Orang rekaan</translation>
    </message>
    <message>
        <source>Minutes between backups</source>
        <translation>Jarak cadangan (menit)</translation>
    </message>
    <message>
        <source>Second folder or stick</source>
        <translation>Folder kedua atau flashdisk</translation>
    </message>
    <message>
        <source>Months kept after closing</source>
        <translation>Bulan simpan setelah ditutup</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktif</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Kejadian</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Hak</translation>
    </message>
    <message>
        <source>Decision number</source>
        <translation>Nomor putusan</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Pengadilan</translation>
    </message>
    <message>
        <source>Final since</source>
        <translation>Inkrah sejak</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Ballots handed out</source>
        <translation>Surat suara yang dibagikan</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>Jenis pemilihan</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Persediaan</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sisa</translation>
    </message>
    <message>
        <source>Still to get one</source>
        <translation>Masih akan menerima</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Dicabut pada</translation>
    </message>
    <message>
        <source>Register class before</source>
        <translation>Golongan register sebelumnya</translation>
    </message>
    <message>
        <source>picture, {size}</source>
        <translation>gambar, {size}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>the rules of the election</source>
        <translation>aturan pemilihan</translation>
    </message>
    <message>
        <source>right to vote revoked</source>
        <translation>hak memilih dicabut</translation>
    </message>
    <message>
        <source>right to be elected revoked</source>
        <translation>hak dipilih dicabut</translation>
    </message>
    <message>
        <source>right to vote and to be elected revoked</source>
        <translation>hak memilih dan dipilih dicabut</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>People added</source>
        <translation>Orang ditambahkan</translation>
    </message>
    <message>
        <source>People admitted</source>
        <translation>Orang masuk</translation>
    </message>
    <message>
        <source>People changed</source>
        <translation>Orang diubah</translation>
    </message>
    <message>
        <source>Many people changed</source>
        <translation>Banyak orang diubah</translation>
    </message>
    <message>
        <source>Many people left</source>
        <translation>Banyak orang keluar</translation>
    </message>
    <message>
        <source>Court decisions corrected</source>
        <translation>Putusan pengadilan diperbaiki</translation>
    </message>
    <message>
        <source>Court decisions withdrawn</source>
        <translation>Putusan pengadilan dicabut</translation>
    </message>
    <message>
        <source>Two rows made one person</source>
        <translation>Dua baris menjadi satu orang</translation>
    </message>
    <message>
        <source>Two people told apart</source>
        <translation>Dua orang dibedakan</translation>
    </message>
    <message>
        <source>Steps of KTP-el</source>
        <translation>Langkah KTP-el</translation>
    </message>
    <message>
        <source>Notes on KTP-el</source>
        <translation>Catatan KTP-el</translation>
    </message>
    <message>
        <source>Visits planned</source>
        <translation>Kunjungan direncanakan</translation>
    </message>
    <message>
        <source>Visits changed</source>
        <translation>Kunjungan diubah</translation>
    </message>
    <message>
        <source>Visits filled by rule</source>
        <translation>Kunjungan diisi menurut aturan</translation>
    </message>
    <message>
        <source>People put on a visit</source>
        <translation>Orang dimasukkan ke kunjungan</translation>
    </message>
    <message>
        <source>People taken off a visit</source>
        <translation>Orang dikeluarkan dari kunjungan</translation>
    </message>
    <message>
        <source>Results of visits</source>
        <translation>Hasil kunjungan</translation>
    </message>
    <message>
        <source>Visits closed</source>
        <translation>Kunjungan ditutup</translation>
    </message>
    <message>
        <source>Visits cancelled</source>
        <translation>Kunjungan dibatalkan</translation>
    </message>
    <message>
        <source>Answers of Dukcapil</source>
        <translation>Jawaban Dukcapil</translation>
    </message>
    <message>
        <source>NIKs typed again</source>
        <translation>NIK diketik ulang</translation>
    </message>
    <message>
        <source>Elections made</source>
        <translation>Pemilihan dibuat</translation>
    </message>
    <message>
        <source>Elections changed</source>
        <translation>Pemilihan diubah</translation>
    </message>
    <message>
        <source>Elections chosen</source>
        <translation>Pemilihan dipilih</translation>
    </message>
    <message>
        <source>Elections closed</source>
        <translation>Pemilihan ditutup</translation>
    </message>
    <message>
        <source>Repeat votes</source>
        <translation>Pemungutan suara ulang</translation>
    </message>
    <message>
        <source>DPT checks</source>
        <translation>Cek DPT</translation>
    </message>
    <message>
        <source>Moves filed</source>
        <translation>Pengajuan pindah</translation>
    </message>
    <message>
        <source>Moves taken back</source>
        <translation>Pengajuan dibatalkan</translation>
    </message>
    <message>
        <source>Moving letters</source>
        <translation>Surat pindah memilih</translation>
    </message>
    <message>
        <source>Moves back home</source>
        <translation>Pindah kembali</translation>
    </message>
    <message>
        <source>Stations removed</source>
        <translation>TPS dihapus</translation>
    </message>
    <message>
        <source>Stations assigned by hand</source>
        <translation>TPS ditetapkan dengan tangan</translation>
    </message>
    <message>
        <source>Allocations to stations</source>
        <translation>Pembagian ke TPS</translation>
    </message>
    <message>
        <source>Voter lists imported</source>
        <translation>Impor daftar pemilih</translation>
    </message>
    <message>
        <source>Lines of lists decided</source>
        <translation>Baris daftar diputuskan</translation>
    </message>
    <message>
        <source>Dapils</source>
        <translation>Dapil</translation>
    </message>
    <message>
        <source>Lists for KPU</source>
        <translation>Daftar untuk KPU</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Rolls frozen</source>
        <translation>Daftar dibekukan</translation>
    </message>
    <message>
        <source>Freezes taken back</source>
        <translation>Pembekuan dibatalkan</translation>
    </message>
    <message>
        <source>Lines put onto the roll</source>
        <translation>Baris ditambahkan ke daftar beku</translation>
    </message>
    <message>
        <source>Lines struck from the roll</source>
        <translation>Baris dicoret dari daftar beku</translation>
    </message>
    <message>
        <source>Voting day opened</source>
        <translation>Hari pemungutan dibuka</translation>
    </message>
    <message>
        <source>Marks of voting day</source>
        <translation>Catatan hari pemungutan</translation>
    </message>
    <message>
        <source>People turned away</source>
        <translation>Orang yang ditolak</translation>
    </message>
    <message>
        <source>Marks withdrawn</source>
        <translation>Catatan ditarik</translation>
    </message>
    <message>
        <source>Figures of KPPS</source>
        <translation>Angka KPPS</translation>
    </message>
    <message>
        <source>Remarks of voting day</source>
        <translation>Keterangan hari pemungutan</translation>
    </message>
    <message>
        <source>Voting day closed</source>
        <translation>Hari pemungutan ditutup</translation>
    </message>
    <message>
        <source>Voting day reopened</source>
        <translation>Hari pemungutan dibuka kembali</translation>
    </message>
    <message>
        <source>Copies begun</source>
        <translation>Salinan mulai dipakai</translation>
    </message>
    <message>
        <source>Desks that count anew</source>
        <translation>Meja yang menghitung ulang</translation>
    </message>
    <message>
        <source>Notes of other desks</source>
        <translation>Catatan meja lain</translation>
    </message>
    <message>
        <source>Copies made the main desk</source>
        <translation>Salinan dijadikan meja utama</translation>
    </message>
    <message>
        <source>Folders of papers</source>
        <translation>Folder daftar cetak</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>Columns for KPU</source>
        <translation>Kolom untuk KPU</translation>
    </message>
    <message>
        <source>Recovery sheets</source>
        <translation>Lembar pemulihan</translation>
    </message>
    <message>
        <source>Destruction begun</source>
        <translation>Pemusnahan dimulai</translation>
    </message>
    <message>
        <source>Data destroyed</source>
        <translation>Data dimusnahkan</translation>
    </message>
    <message>
        <source>Registry made</source>
        <translation>Registri dibuat</translation>
    </message>
    <message>
        <source>Officers added</source>
        <translation>Petugas ditambahkan</translation>
    </message>
    <message>
        <source>Officers removed</source>
        <translation>Petugas dihapus</translation>
    </message>
    <message>
        <source>Roles changed</source>
        <translation>Peran diubah</translation>
    </message>
    <message>
        <source>Passwords changed</source>
        <translation>Sandi diubah</translation>
    </message>
    <message>
        <source>Opened with the recovery sheet</source>
        <translation>Dibuka dengan lembar pemulihan</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>Restores</source>
        <translation>Pemulihan</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Diurungkan</translation>
    </message>
    <message>
        <source>final on {day}</source>
        <translation>inkracht {day}</translation>
    </message>
    <message>
        <source>not final</source>
        <translation>belum inkracht</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>sampai {day}</translation>
    </message>
    <message>
        <source>for life</source>
        <translation>seumur hidup</translation>
    </message>
    <message>
        <source>withdrawn on {day}</source>
        <translation>ditarik pada {day}</translation>
    </message>
    <message>
        <source>bars voting</source>
        <translation>menghalangi memilih</translation>
    </message>
    <message>
        <source>does not bar voting</source>
        <translation>tidak menghalangi memilih</translation>
    </message>
    <message>
        <source>The person chosen</source>
        <translation>Orang yang dipilih</translation>
    </message>
    <message>
        <source>Choose somebody in the list to see the answer and the reasons.</source>
        <translation>Pilih seseorang di daftar untuk melihat jawaban dan alasannya.</translation>
    </message>
    <message>
        <source>Parts of the person</source>
        <translation>Bagian data orang</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Right to vote</source>
        <translation>Hak pilih</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Edit {station}</source>
        <translation>Ubah {station}</translation>
    </message>
    <message>
        <source>Remove {station}</source>
        <translation>Hapus {station}</translation>
    </message>
    <message>
        <source>Attendance lists</source>
        <translation>Daftar hadir</translation>
    </message>
    <message>
        <source>Attendance lists of {station}</source>
        <translation>Daftar hadir {station}</translation>
    </message>
    <message>
        <source>region not known yet</source>
        <translation>wilayah belum diketahui</translation>
    </message>
    <message>
        <source>counted from the list</source>
        <translation>dihitung dari daftar</translation>
    </message>
    <message>
        <source>DPT according to KPU</source>
        <translation>DPT menurut KPU</translation>
    </message>
    <message>
        <source>KPPS</source>
        <translation>KPPS</translation>
    </message>
    <message>
        <source>Bound blocks</source>
        <translation>Blok yang terikat</translation>
    </message>
    <message>
        <source>Lists, TPS</source>
        <translation>Daftar &amp; TPS</translation>
    </message>
    <message>
        <source>Record leaving or return…</source>
        <translation>Catat keluar atau kembali…</translation>
    </message>
    <message>
        <source>Kept as written, not believed</source>
        <translation>Disimpan sebagaimana tertulis, belum dipercaya</translation>
    </message>
    <message>
        <source>None recorded. Only a final decision of a court takes the right to vote.</source>
        <translation>Tidak ada catatan. Hak pilih hanya dicabut oleh putusan pengadilan yang berkekuatan hukum tetap.</translation>
    </message>
    <message>
        <source>Record a court decision…</source>
        <translation>Catat putusan pengadilan…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Perbaiki…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Tarik…</translation>
    </message>
    <message>
        <source>Court decisions</source>
        <translation>Putusan pengadilan</translation>
    </message>
    <message>
        <source>Comings and goings</source>
        <translation>Masuk dan keluar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ekspor…</translation>
    </message>
    <message>
        <source>Contests</source>
        <translation>Jenis pemilihan</translation>
    </message>
    <message>
        <source>Home region by contest</source>
        <translation>Daerah asal per jenis surat suara</translation>
    </message>
    <message>
        <source>Nobody can vote here yet</source>
        <translation>Belum ada yang dapat memilih di sini</translation>
    </message>
    <message>
        <source>Whoever has the right and a station is counted here, by home and contest.</source>
        <translation>Setiap orang yang berhak dan punya TPS dihitung di sini, per daerah asal dan jenis surat suara.</translation>
    </message>
    <message>
        <source>Which ballots somebody gets is decided by the station he votes at.</source>
        <translation>Surat suara seseorang ditentukan oleh TPS tempat ia memilih.</translation>
    </message>
    <message>
        <source>To the stations</source>
        <translation>Ke bagian TPS</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Change a field…</source>
        <translation>Ubah satu isian…</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nama tampilan</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Simpan tampilan</translation>
    </message>
    <message>
        <source>All blocks</source>
        <translation>Semua blok</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Hall, building or street</source>
        <translation>Aula, gedung, atau jalan</translation>
    </message>
    <message>
        <source>Kecamatan or desa</source>
        <translation>Kecamatan atau desa</translation>
    </message>
    <message>
        <source>{most} (of the election)</source>
        <translation>{most} (dari pemilihan)</translation>
    </message>
    <message>
        <source>Add the TPS</source>
        <translation>Tambahkan TPS</translation>
    </message>
    <message>
        <source>Save {station}</source>
        <translation>Simpan {station}</translation>
    </message>
    <message>
        <source>Type a name, a list number or a NIK, or scan a notice</source>
        <translation>Ketik nama, nomor daftar, atau NIK, atau pindai pemberitahuan</translation>
    </message>
    <message>
        <source>Enter marks who is shown as having voted, if nothing is against it.</source>
        <translation>Enter mencatat orang yang tampil sudah memilih, bila tidak ada halangan.</translation>
    </message>
    <message>
        <source>{count} people fit</source>
        <translation>{count} orang cocok</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter shows</source>
        <translation>↑ ↓ memilih · Enter menampilkan</translation>
    </message>
    <message>
        <source>Not a notice of this day</source>
        <translation>Bukan pemberitahuan hari ini</translation>
    </message>
    <message>
        <source>The code was not made by this desk for this election.</source>
        <translation>Kode itu tidak dibuat oleh meja ini untuk pemilu ini.</translation>
    </message>
    <message>
        <source>Ask for the KTP-el, and look the name up.</source>
        <translation>Minta KTP-el, lalu cari namanya.</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Tidak ada yang cocok</translation>
    </message>
    <message>
        <source>“{text}” is nobody of this registry</source>
        <translation>“{text}” tidak ada di registrasi ini</translation>
    </message>
    <message>
        <source>Try a part of the name. Who is unknown here may not vote here.</source>
        <translation>Coba sebagian namanya. Yang tidak dikenal di sini tidak boleh memilih di sini.</translation>
    </message>
    <message>
        <source>Enter = has voted</source>
        <translation>Enter = sudah memilih</translation>
    </message>
    <message>
        <source>Block {block}</source>
        <translation>Blok {block}</translation>
    </message>
    <message>
        <source>The next one, please. Ctrl+Z takes the last mark back.</source>
        <translation>Silakan berikutnya. Ctrl+Z membatalkan catatan terakhir.</translation>
    </message>
    <message>
        <source>It stays on record with its time, officer and station.</source>
        <translation>Tetap tercatat dengan waktu, petugas, dan TPS-nya.</translation>
    </message>
    <message>
        <source>Nothing was recorded</source>
        <translation>Tidak ada yang dicatat</translation>
    </message>
    <message>
        <source>New TPS</source>
        <translation>TPS baru</translation>
    </message>
    <message>
        <source>Nobody in the registry has a block yet.</source>
        <translation>Belum ada orang dengan blok dalam register.</translation>
    </message>
    <message>
        <source>KPPS and guards</source>
        <translation>KPPS dan petugas ketertiban</translation>
    </message>
    <message>
        <source>Only a whole number, or nothing.</source>
        <translation>Isi bilangan bulat, atau kosongkan.</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Simpan tampilan ini…</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation>Hapus tampilan</translation>
    </message>
    <message>
        <source>Print this person’s sheet…</source>
        <translation>Cetak lembar orang ini…</translation>
    </message>
    <message>
        <source>Ballots: {codes}.</source>
        <translation>Surat suara: {codes}.</translation>
    </message>
    <message>
        <source>What may go wrong</source>
        <translation>Yang mungkin menghalangi</translation>
    </message>
    <message>
        <source>Name and register</source>
        <translation>Nama dan register</translation>
    </message>
    <message>
        <source>{age} years on voting day</source>
        <translation>{age} tahun pada hari H</translation>
    </message>
    <message>
        <source>Citizen, of age on voting day, right not revoked ({article}).</source>
        <translation>WNI, cukup umur pada hari H, hak tidak dicabut ({article}).</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Untuk siapa</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Keperluan</translation>
    </message>
    <message>
        <source>As each list says itself</source>
        <translation>Sesuai masing-masing daftar</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pratinjau</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Simpan PDF…</translation>
    </message>
    <message>
        <source>Print what is shown</source>
        <translation>Cetak yang ditampilkan</translation>
    </message>
    <message>
        <source>{people} on {pages}, list {list_id}. For the desk itself.</source>
        <translation>{people} pada {pages}, daftar {list_id}. Untuk keperluan sendiri.</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 halaman</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} halaman</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 baris</translation>
    </message>
    <message>
        <source>1 list</source>
        <translation>1 daftar</translation>
    </message>
    <message>
        <source>{count} lists</source>
        <translation>{count} daftar</translation>
    </message>
    <message>
        <source>{lists} on {pages}, and the cover, are in “{folder}”.</source>
        <translation>{lists} pada {pages}, beserta sampulnya, ada di “{folder}”.</translation>
    </message>
    <message>
        <source>Making the list…</source>
        <translation>Menyusun daftar…</translation>
    </message>
    <message>
        <source>Save and open…</source>
        <translation>Simpan dan buka…</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Mencetak</translation>
    </message>
    <message>
        <source>Print anyway</source>
        <translation>Tetap cetak</translation>
    </message>
    <message>
        <source>Stands in the footer of every page and in the journal.</source>
        <translation>Tercantum di kaki setiap halaman dan di jurnal.</translation>
    </message>
    <message>
        <source>Print {pages}</source>
        <translation>Cetak {pages}</translation>
    </message>
    <message>
        <source>{lines} on {pages}, list {list_id}.</source>
        <translation>{lines} pada {pages}, daftar {list_id}.</translation>
    </message>
    <message>
        <source>For KPU: numbers in full where KPU needs them.</source>
        <translation>Untuk KPU: nomor ditulis lengkap bila KPU memerlukannya.</translation>
    </message>
    <message>
        <source>For the KPPS.</source>
        <translation>Untuk KPPS.</translation>
    </message>
    <message>
        <source>For Bawaslu and the KPPS.</source>
        <translation>Untuk Bawaslu dan KPPS.</translation>
    </message>
    <message>
        <source>For Dukcapil: numbers in full where Dukcapil needs them.</source>
        <translation>Untuk Dukcapil: nomor lengkap bila Dukcapil memerlukannya.</translation>
    </message>
    <message>
        <source>For the guards: without any NIK.</source>
        <translation>Untuk petugas jaga: tanpa NIK siapa pun.</translation>
    </message>
    <message>
        <source>For the desk itself.</source>
        <translation>Untuk meja sendiri.</translation>
    </message>
    <message>
        <source>people list {list_id}</source>
        <translation>daftar orang {list_id}</translation>
    </message>
    <message>
        <source>Quarter {number} of {year}</source>
        <translation>Triwulan {number} {year}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} s.d. {last}</translation>
    </message>
    <message>
        <source>Nothing changed since the last pack.</source>
        <translation>Tidak ada perubahan sejak laporan terakhir.</translation>
    </message>
    <message>
        <source>Voters at the Rutan</source>
        <translation>Pemilih di Rutan</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>Pemilih</translation>
    </message>
    <message>
        <source>Voters at the last pack</source>
        <translation>Pemilih pada laporan terakhir</translation>
    </message>
    <message>
        <source>Voters now</source>
        <translation>Pemilih sekarang</translation>
    </message>
    <message>
        <source>L/P not known</source>
        <translation>L/P belum diketahui</translation>
    </message>
    <message>
        <source>Last pack</source>
        <translation>Laporan terakhir</translation>
    </message>
    <message>
        <source>none yet: everybody is new</source>
        <translation>belum ada: semua baru</translation>
    </message>
    <message>
        <source>list {list}</source>
        <translation>daftar {list}</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Masa</translation>
    </message>
    <message>
        <source>By {rule}; Ket. (14) - : the place in the list of voters at home is not touched</source>
        <translation>Berdasarkan {rule}; Ket. (14) - : tidak mengubah daftar pemilih di alamat asal</translation>
    </message>
    <message>
        <source>Came to the Rutan</source>
        <translation>Masuk Rutan</translation>
    </message>
    <message>
        <source>Come of age or married</source>
        <translation>Mencapai usia pilih atau sudah kawin</translation>
    </message>
    <message>
        <source>Right to vote given back</source>
        <translation>Hak pilih dipulihkan</translation>
    </message>
    <message>
        <source>No longer TNI/Polri</source>
        <translation>Tidak lagi TNI/Polri</translation>
    </message>
    <message>
        <source>Data corrected: voters</source>
        <translation>Data diperbaiki: menjadi pemilih</translation>
    </message>
    <message>
        <source>Left the Rutan</source>
        <translation>Keluar dari Rutan</translation>
    </message>
    <message>
        <source>Right to vote revoked</source>
        <translation>Hak pilih dicabut</translation>
    </message>
    <message>
        <source>Now TNI/Polri</source>
        <translation>Menjadi TNI/Polri</translation>
    </message>
    <message>
        <source>Data corrected: no voters</source>
        <translation>Data diperbaiki: bukan pemilih</translation>
    </message>
    <message>
        <source>KTP-el newly recorded</source>
        <translation>KTP-el baru selesai direkam</translation>
    </message>
    <message>
        <source>came in</source>
        <translation>masuk</translation>
    </message>
    <message>
        <source>active {service}</source>
        <translation>anggota aktif {service}</translation>
    </message>
    <message>
        <source>{what}, {day}</source>
        <translation>{what}, {day}</translation>
    </message>
    <message>
        <source>the same person was listed twice</source>
        <translation>orang yang sama tercatat dua kali</translation>
    </message>
    <message>
        <source>listed by mistake</source>
        <translation>salah catat</translation>
    </message>
    <message>
        <source>foreign national</source>
        <translation>warga negara asing</translation>
    </message>
    <message>
        <source>birth date or marital status corrected</source>
        <translation>tanggal lahir atau status perkawinan diperbaiki</translation>
    </message>
    <message>
        <source>of age or married now</source>
        <translation>mencapai usia pilih atau sudah kawin</translation>
    </message>
    <message>
        <source>right to vote given back</source>
        <translation>hak pilih dipulihkan</translation>
    </message>
    <message>
        <source>civilian again</source>
        <translation>kembali sipil</translation>
    </message>
    <message>
        <source>KTP-el recorded</source>
        <translation>KTP-el selesai direkam</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Kunjungan</translation>
    </message>
    <message>
        <source>Who is on it</source>
        <translation>Siapa yang dimuat</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Berapa orang</translation>
    </message>
    <message>
        <source>Show the notices…</source>
        <translation>Tampilkan pemberitahuan…</translation>
    </message>
    <message>
        <source>On a sheet</source>
        <translation>Per lembar</translation>
    </message>
    <message>
        <source>{count} on a sheet</source>
        <translation>{count} per lembar</translation>
    </message>
    <message>
        <source>One person: number or name</source>
        <translation>Satu orang: nomor atau nama</translation>
    </message>
    <message>
        <source>Block by block, with a code the check-in scans; a second one says that it is one.</source>
        <translation>Per blok, dengan kode yang dipindai di meja hadir; lembar kedua bertanda cetak ulang.</translation>
    </message>
    <message>
        <source>{count} people fit. Type more of the name, or the number.</source>
        <translation>{count} orang cocok. Ketik nama lebih lengkap, atau nomornya.</translation>
    </message>
    <message>
        <source>Nobody on the roll fits.</source>
        <translation>Tidak ada yang cocok di daftar.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Yang berikutnya</translation>
    </message>
    <message>
        <source>Not listed yet</source>
        <translation>Belum terdaftar</translation>
    </message>
    <message>
        <source>{count} notices</source>
        <translation>{count} pemberitahuan</translation>
    </message>
    <message>
        <source>Changed since {at} · copy {copy} of the changes · {pages} · {officer}</source>
        <translation>Berubah sejak {at} · salinan {copy} daftar perubahan · {pages} · {officer}</translation>
    </message>
    <message>
        <source>Changed since {at} · copy {copy} · {pages} · {officer}</source>
        <translation>Berubah sejak {at} · salinan {copy} · {pages} · {officer}</translation>
    </message>
    <message>
        <source>NIK and NKK stand in full: hand it to nobody else.</source>
        <translation>NIK dan NKK tercantum lengkap: jangan serahkan kepada pihak lain.</translation>
    </message>
    <message>
        <source>NIKs are masked or left out.</source>
        <translation>NIK disamarkan atau tidak dicantumkan.</translation>
    </message>
    <message>
        <source>A helper list, not an official KPU form.</source>
        <translation>Daftar bantu, bukan formulir resmi KPU.</translation>
    </message>
    <message>
        <source>Name on the list</source>
        <translation>Nama di daftar</translation>
    </message>
    <message>
        <source>Put onto the roll</source>
        <translation>Tambahkan ke daftar</translation>
    </message>
    <message>
        <source>Never mind (Esc)</source>
        <translation>Tidak jadi (Esc)</translation>
    </message>
    <message>
        <source>Put {name} onto the frozen roll, after the last number?</source>
        <translation>Tambahkan {name} ke daftar yang dibekukan, sesudah nomor terakhir?</translation>
    </message>
    <message>
        <source>The roll, and KPPS’s count of the voters</source>
        <translation>Daftar pemilih, dan hitungan KPPS atas pemilih</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>Semua daftar</translation>
    </message>
    <message>
        <source>With a disability</source>
        <translation>Penyandang disabilitas</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>KPPS L</source>
        <translation>KPPS L</translation>
    </message>
    <message>
        <source>KPPS P</source>
        <translation>KPPS P</translation>
    </message>
    <message>
        <source>A reason is needed: it is printed beside the addition.</source>
        <translation>Alasan wajib diisi: dicetak di samping penambahan.</translation>
    </message>
    <message>
        <source>May be</source>
        <translation>Mungkin</translation>
    </message>
    <message>
        <source>What agrees</source>
        <translation>Yang cocok</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Langkah berikut</translation>
    </message>
    <message>
        <source>People of the queue</source>
        <translation>Orang dalam antrean</translation>
    </message>
    <message>
        <source>Nobody waits for anything</source>
        <translation>Tidak ada yang menunggu</translation>
    </message>
    <message>
        <source>Everybody here has a number, a recording, a card, and all data for KPU.</source>
        <translation>Semua orang di sini punya NIK, perekaman, kartu, dan semua data untuk KPU.</translation>
    </message>
    <message>
        <source>Nobody fits what is chosen</source>
        <translation>Tidak ada yang cocok dengan pilihan</translation>
    </message>
    <message>
        <source>Take the filters and the search away to see the whole queue.</source>
        <translation>Hapus saringan dan pencarian untuk melihat seluruh antrean.</translation>
    </message>
    <message>
        <source>Show the whole queue</source>
        <translation>Tampilkan seluruh antrean</translation>
    </message>
    <message>
        <source>What happened to people of the queue is not recorded yet.</source>
        <translation>Yang terjadi pada orang dalam antrean belum dicatat.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Diputuskan</translation>
    </message>
    <message>
        <source>Name in the answer</source>
        <translation>Nama dalam jawaban</translation>
    </message>
    <message>
        <source>nobody like it</source>
        <translation>tidak ada yang mirip</translation>
    </message>
    <message>
        <source>+{count} more</source>
        <translation>+{count} lagi</translation>
    </message>
    <message>
        <source>Voter attendance list</source>
        <translation>Daftar hadir pemilih</translation>
    </message>
    <message>
        <source>Everybody with the right to vote on the day, by name, with room to sign.</source>
        <translation>Semua yang berhak memilih pada hari H, menurut nama, dengan ruang tanda tangan.</translation>
    </message>
    <message>
        <source>This PC has no program to open {file}.</source>
        <translation>PC ini tidak punya program untuk membuka {file}.</translation>
    </message>
    <message>
        <source>Save a summary…</source>
        <translation>Simpan ringkasan…</translation>
    </message>
    <message>
        <source>Print a summary…</source>
        <translation>Cetak ringkasan…</translation>
    </message>
    <message>
        <source>Save {count} lines to correct…</source>
        <translation>Simpan {count} baris untuk diperbaiki…</translation>
    </message>
    <message>
        <source>Save the lines to correct</source>
        <translation>Simpan baris yang perlu diperbaiki</translation>
    </message>
    <message>
        <source>Saved: {file}. Correct the lines there and import that file.</source>
        <translation>Tersimpan: {file}. Perbaiki barisnya di sana, lalu impor berkas itu.</translation>
    </message>
    <message>
        <source>import summary {file}</source>
        <translation>ringkasan impor {file}</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Simpan PDF</translation>
    </message>
    <message>
        <source>Save as a sheet</source>
        <translation>Simpan sebagai lembar kerja</translation>
    </message>
    <message>
        <source>The pages do not fit this printer</source>
        <translation>Halaman tidak pas untuk pencetak ini</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Dikirim ke pencetak.</translation>
    </message>
    <message>
        <source>Sent to the printer: pages {pages}.</source>
        <translation>Dikirim ke pencetak: halaman {pages}.</translation>
    </message>
    <message>
        <source>Sent to the printer: pages {pages}, {copies} times.</source>
        <translation>Dikirim ke pencetak: halaman {pages}, {copies} kali.</translation>
    </message>
    <message>
        <source>Write to a stick…</source>
        <translation>Tulis ke flashdisk…</translation>
    </message>
    <message>
        <source>Drop the file of another desk here</source>
        <translation>Letakkan berkas meja lain di sini</translation>
    </message>
    <message>
        <source>A .hari file from its stick. Any order, any number of times.</source>
        <translation>Berkas .hari dari flashdisknya. Urutannya bebas, boleh berulang kali.</translation>
    </message>
    <message>
        <source>Make this the main desk</source>
        <translation>Jadikan meja utama</translation>
    </message>
    <message>
        <source>Notes of this desk</source>
        <translation>Catatan meja ini</translation>
    </message>
    <message>
        <source>Notes of another desk</source>
        <translation>Catatan meja lain</translation>
    </message>
    <message>
        <source>The main PC is lost: make this the main desk…</source>
        <translation>PC utama hilang: jadikan ini meja utama…</translation>
    </message>
    <message>
        <source>Folder or stick for the notes</source>
        <translation>Folder atau flashdisk untuk catatan</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Tersimpan: {file}</translation>
    </message>
    <message>
        <source>Folder or stick for the copy</source>
        <translation>Folder atau flashdisk untuk salinan</translation>
    </message>
    <message>
        <source>The copy “{name}” lies in {folder}.</source>
        <translation>Salinan “{name}” ada di {folder}.</translation>
    </message>
    <message>
        <source>Copy that folder onto the other PC and open it there with Rutan Desk. After that its notes come back on a stick.</source>
        <translation>Salin folder itu ke PC lain dan buka di sana dengan Rutan Desk. Setelah itu catatannya kembali lewat flashdisk.</translation>
    </message>
    <message>
        <source>Notes of a desk</source>
        <translation>Catatan meja</translation>
    </message>
    <message>
        <source>This file was not taken in</source>
        <translation>Berkas ini tidak diterima</translation>
    </message>
    <message>
        <source>Withdrawn. Both stay on record, with the reason.</source>
        <translation>Dibatalkan. Keduanya tetap tercatat, beserta alasannya.</translation>
    </message>
    <message>
        <source>Only when the main PC does not come back. Take in every other file first. Why?</source>
        <translation>Hanya bila PC utama tidak kembali. Terima dahulu semua berkas lain. Mengapa?</translation>
    </message>
    <message>
        <source>This is the main desk now: everything can be written here.</source>
        <translation>Ini sekarang meja utama: semuanya dapat dicatat di sini.</translation>
    </message>
    <message>
        <source>Change folder…</source>
        <translation>Ganti folder…</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Pernah dibuka</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Folder data</translation>
    </message>
    <message>
        <source>Data folder: {folder}</source>
        <translation>Folder data: {folder}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Addresses without a region</source>
        <translation>Alamat tanpa wilayah</translation>
    </message>
    <message>
        <source>1 place to decide</source>
        <translation>1 tempat perlu diputuskan</translation>
    </message>
    <message>
        <source>{count} places to decide</source>
        <translation>{count} tempat perlu diputuskan</translation>
    </message>
    <message>
        <source>Password lost? Open with the recovery sheet</source>
        <translation>Lupa sandi? Buka dengan lembar pemulihan</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Pulihkan cadangan</translation>
    </message>
    <message>
        <source>Try it with invented people</source>
        <translation>Coba dengan orang rekaan</translation>
    </message>
    <message>
        <source>The desk is locked</source>
        <translation>Layar terkunci</translation>
    </message>
    <message>
        <source>{officer} goes on where it stopped. What was typed is still there.</source>
        <translation>{officer} melanjutkan dari tempat berhenti. Yang sudah diketik masih ada.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Buka kunci</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Sebentar…</translation>
    </message>
    <message>
        <source>Make a new registry</source>
        <translation>Buat registri baru</translation>
    </message>
    <message>
        <source>Open a registry in another folder</source>
        <translation>Buka registri di folder lain</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Selamat datang</translation>
    </message>
    <message>
        <source>So that nobody in the Rutan who has the right to vote loses the vote. Everything stays on this PC.</source>
        <translation>Agar tidak seorang pun di Rutan yang berhak memilih kehilangan suaranya. Semua data tetap di PC ini.</translation>
    </message>
    <message>
        <source>Open the registry</source>
        <translation>Buka registri</translation>
    </message>
    <message>
        <source>Choose your name and type your password.</source>
        <translation>Pilih nama Anda dan ketik sandi.</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Tetap</translation>
    </message>
    <message>
        <source>Goes into it</source>
        <translation>Digabungkan ke sana</translation>
    </message>
    <message>
        <source>Different: choose what stays</source>
        <translation>Berbeda: pilih yang dipakai</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Sama</translation>
    </message>
    <message>
        <source>To the opening of the day</source>
        <translation>Menuju pembukaan</translation>
    </message>
    <message>
        <source>Print the emergency roll…</source>
        <translation>Cetak daftar darurat…</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Periksa semuanya</translation>
    </message>
    <message>
        <source>Print the signed sheet…</source>
        <translation>Cetak lembar tanda tangan…</translation>
    </message>
    <message>
        <source>Freeze the roll</source>
        <translation>Bekukan daftar</translation>
    </message>
    <message>
        <source>Take the freeze back…</source>
        <translation>Batalkan pembekuan…</translation>
    </message>
    <message>
        <source>Open the day</source>
        <translation>Buka hari pemungutan</translation>
    </message>
    <message>
        <source>To the check-in</source>
        <translation>Ke meja hadir</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Bekukan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Take the freeze back</source>
        <translation>Batalkan pembekuan</translation>
    </message>
    <message>
        <source>The lists can be changed again then. Why is it taken back?</source>
        <translation>Daftar pemilih dapat diubah lagi setelah itu. Mengapa dibatalkan?</translation>
    </message>
    <message>
        <source>None is chosen. Choose a stick or another disk.</source>
        <translation>Belum dipilih. Pilih flashdisk atau diska lain.</translation>
    </message>
    <message>
        <source>Looking at everything…</source>
        <translation>Sedang memeriksa semuanya…</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Belum diperiksa.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Buka {name}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>kiri</translation>
    </message>
    <message>
        <source>right</source>
        <translation>kanan</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Sandi</translation>
    </message>
    <message>
        <source>Wait {seconds} s</source>
        <translation>Tunggu {seconds} dtk</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Sandi baru</translation>
    </message>
    <message>
        <source>Several words are easy to remember and hard to guess.</source>
        <translation>Beberapa kata mudah diingat dan sukar ditebak.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Kedua sandi berbeda.</translation>
    </message>
    <message>
        <source>One encrypted file holds everything. Only passwords and the recovery sheet open it.</source>
        <translation>Semua data ada di satu berkas terenkripsi. Hanya sandi dan lembar pemulihan yang membukanya.</translation>
    </message>
    <message>
        <source>Make the registry</source>
        <translation>Buat registri</translation>
    </message>
    <message>
        <source>Prison</source>
        <translation>Rutan</translation>
    </message>
    <message>
        <source>Another prison…</source>
        <translation>Rutan lain…</translation>
    </message>
    <message>
        <source>Name of the prison</source>
        <translation>Nama Rutan</translation>
    </message>
    <message>
        <source>as it stands on letters</source>
        <translation>seperti di kop surat</translation>
    </message>
    <message>
        <source>Your name, as head of the registry</source>
        <translation>Nama Anda, sebagai kepala registri</translation>
    </message>
    <message>
        <source>Type the name of the prison.</source>
        <translation>Ketik nama Rutan.</translation>
    </message>
    <message>
        <source>Type your name.</source>
        <translation>Ketik nama Anda.</translation>
    </message>
    <message>
        <source>Open with the recovery sheet</source>
        <translation>Buka dengan lembar pemulihan</translation>
    </message>
    <message>
        <source>Type the eight groups of the sheet, or scan its code into the field.</source>
        <translation>Ketik delapan kelompok di lembar itu, atau pindai kodenya ke kolom ini.</translation>
    </message>
    <message>
        <source>Open with this key</source>
        <translation>Buka dengan kunci ini</translation>
    </message>
    <message>
        <source>The backup is opened and checked first. What is in the folder now is kept beside it.</source>
        <translation>Cadangan dibuka dan diperiksa dahulu. Isi folder sekarang tetap disimpan di sampingnya.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Pulihkan</translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation>Pilih cadangan…</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>Belum ada berkas dipilih</translation>
    </message>
    <message>
        <source>Made by themselves, opened and checked. Restoring one can itself be undone.</source>
        <translation>Dibuat sendiri, dibuka dan diperiksa. Pemulihan pun dapat dibatalkan.</translation>
    </message>
    <message>
        <source>The first one is made when you close or import.</source>
        <translation>Yang pertama dibuat saat Anda menutup atau mengimpor.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Pulihkan…</translation>
    </message>
    <message>
        <source>Restore another file…</source>
        <translation>Pulihkan berkas lain…</translation>
    </message>
    <message>
        <source>Decide the lines</source>
        <translation>Putuskan barisnya</translation>
    </message>
    <message>
        <source>Import KPU’s list</source>
        <translation>Impor daftar KPU</translation>
    </message>
    <message>
        <source>To the changes of the roll</source>
        <translation>Ke perubahan daftar</translation>
    </message>
    <message>
        <source>To the self-check</source>
        <translation>Ke pemeriksaan mandiri</translation>
    </message>
    <message>
        <source>Choose the election</source>
        <translation>Pilih pemilihannya</translation>
    </message>
    <message>
        <source>Allocate them</source>
        <translation>Bagi ke TPS</translation>
    </message>
    <message>
        <source>To the ballot supply</source>
        <translation>Ke persediaan surat suara</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Cadangkan sekarang</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Pilih foldernya…</translation>
    </message>
    <message>
        <source>To the officers</source>
        <translation>Ke daftar petugas</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Record it all the same</source>
        <translation>Tetap catat</translation>
    </message>
    <message>
        <source>On record: {what}, {day}.</source>
        <translation>Tercatat: {what}, {day}.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Simpan catatan</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Choose the second folder</source>
        <translation>Pilih folder kedua</translation>
    </message>
    <message>
        <source>No second folder</source>
        <translation>Tanpa folder kedua</translation>
    </message>
    <message>
        <source>While something changed, a backup</source>
        <translation>Selama ada perubahan, cadangkan</translation>
    </message>
    <message>
        <source>every {count} minutes</source>
        <translation>setiap {count} menit</translation>
    </message>
    <message>
        <source>not by the clock</source>
        <translation>tidak berkala</translation>
    </message>
    <message>
        <source>Backup made and checked: {file}.</source>
        <translation>Cadangan dibuat dan diperiksa: {file}.</translation>
    </message>
    <message>
        <source>Nothing changed since the last backup: {file}.</source>
        <translation>Tidak ada perubahan sejak cadangan terakhir: {file}.</translation>
    </message>
    <message>
        <source>This folder lies inside the registry&apos;s own folder</source>
        <translation>Folder ini berada di dalam folder registri</translation>
    </message>
    <message>
        <source>Choose a stick or another disk, which survives when this one fails.</source>
        <translation>Pilih flashdisk atau disk lain, yang tetap selamat bila disk ini rusak.</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Pilih cadangan</translation>
    </message>
    <message>
        <source>Restored: {file}. What was here before is the newest backup in the list: restoring that one takes this back.</source>
        <translation>Dipulihkan: {file}. Keadaan sebelumnya ada di cadangan terbaru dalam daftar: pulihkan itu untuk membatalkan.</translation>
    </message>
    <message>
        <source>Close, and restore it on the start screen as another officer…</source>
        <translation>Tutup dan pulihkan di layar awal sebagai petugas lain…</translation>
    </message>
    <message>
        <source>Your password when this backup was made</source>
        <translation>Sandi Anda saat cadangan ini dibuat</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Pulihkan cadangan ini</translation>
    </message>
    <message>
        <source>Back to {name}?</source>
        <translation>Kembali ke {name}?</translation>
    </message>
    <message>
        <source>Everything is then as it was at that time. A backup of now is made first.</source>
        <translation>Semuanya kembali seperti saat itu. Keadaan sekarang dicadangkan dahulu.</translation>
    </message>
    <message>
        <source>Choose the backup first.</source>
        <translation>Pilih cadangan dahulu.</translation>
    </message>
    <message>
        <source>Save the sheet as PDF…</source>
        <translation>Simpan lembar sebagai PDF…</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Cetak lembar</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Not now; ask again next time</source>
        <translation>Nanti saja; tanyakan lagi lain kali</translation>
    </message>
    <message>
        <source>Without this sheet lost passwords mean lost data</source>
        <translation>Tanpa lembar ini, sandi hilang berarti data hilang</translation>
    </message>
    <message>
        <source>Seal it in an envelope in the safe of the head of the Rutan, never beside this PC.</source>
        <translation>Segel dalam amplop di brankas Kepala Rutan, jangan di dekat PC ini.</translation>
    </message>
    <message>
        <source>Keep the recovery sheet</source>
        <translation>Simpan lembar pemulihan</translation>
    </message>
    <message>
        <source>Type group {number} back from the sheet</source>
        <translation>Ketik kembali kelompok {number} dari lembar</translation>
    </message>
    <message>
        <source>The sheet has left the program. The key is hidden now: read it from the sheet.</source>
        <translation>Lembar sudah keluar dari program. Kunci kini disembunyikan: baca dari lembarnya.</translation>
    </message>
    <message>
        <source>Save or print the sheet to go on.</source>
        <translation>Simpan atau cetak lembar untuk melanjutkan.</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Simpan lembar pemulihan</translation>
    </message>
    <message>
        <source>recovery sheet</source>
        <translation>lembar pemulihan</translation>
    </message>
    <message>
        <source>That is not group {number}. Compare it with the sheet.</source>
        <translation>Itu bukan kelompok {number}. Cocokkan dengan lembarnya.</translation>
    </message>
    <message>
        <source>Pages of the file</source>
        <translation>Halaman berkas data</translation>
    </message>
    <message>
        <source>Seals of the journal</source>
        <translation>Segel jurnal</translation>
    </message>
    <message>
        <source>Data agrees with the journal</source>
        <translation>Data cocok dengan jurnal</translation>
    </message>
    <message>
        <source>Version of the file</source>
        <translation>Versi berkas data</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Cadangan terakhir</translation>
    </message>
    <message>
        <source>Place of the data folder</source>
        <translation>Letak folder data</translation>
    </message>
    <message>
        <source>Free disk space</source>
        <translation>Ruang kosong disk</translation>
    </message>
    <message>
        <source>Free space in the second folder</source>
        <translation>Ruang kosong di folder kedua</translation>
    </message>
    <message>
        <source>Clock of this PC</source>
        <translation>Jam PC ini</translation>
    </message>
    <message>
        <source>Time zone of this PC</source>
        <translation>Zona waktu PC ini</translation>
    </message>
    <message>
        <source>The clock looks wrong</source>
        <translation>Jam PC tampaknya salah</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>Disk hampir penuh</translation>
    </message>
    <message>
        <source>The second folder is nearly full</source>
        <translation>Folder kedua hampir penuh</translation>
    </message>
    <message>
        <source>Time zone is not WIB, WITA or WIT</source>
        <translation>Zona waktu bukan WIB, WITA, atau WIT</translation>
    </message>
    <message>
        <source>Set the date and the time of this PC: deeds and prints bear them.</source>
        <translation>Betulkan tanggal dan jam PC ini: tindakan dan cetakan memuatnya.</translation>
    </message>
    <message>
        <source>Soon nothing more can be saved or backed up. Remove files that are not needed from this disk, not from the data folder.</source>
        <translation>Sebentar lagi tidak ada yang dapat disimpan atau dicadangkan. Hapus berkas yang tidak diperlukan dari disk ini, jangan dari folder data.</translation>
    </message>
    <message>
        <source>The next copies of the backups may not fit. Remove other files from it, or choose another folder in the settings.</source>
        <translation>Salinan cadangan berikutnya mungkin tidak muat. Hapus berkas lain dari sana, atau pilih folder lain di pengaturan.</translation>
    </message>
    <message>
        <source>It shows a year before this program was made.</source>
        <translation>Jam menunjukkan tahun sebelum program ini dibuat.</translation>
    </message>
    <message>
        <source>It stands before the newest deed in the history.</source>
        <translation>Jam menunjukkan waktu sebelum tindakan terakhir di riwayat.</translation>
    </message>
    <message>
        <source>It was set back while the program was open.</source>
        <translation>Jam dimundurkan saat program terbuka.</translation>
    </message>
    <message>
        <source>It stands more than a year after the newest deed.</source>
        <translation>Jam menunjukkan waktu lebih dari setahun sesudah tindakan terakhir.</translation>
    </message>
    <message>
        <source>Deadlines are counted by the clock of this PC. If it is used in Indonesia, choose WIB, WITA or WIT in its settings.</source>
        <translation>Tenggat dihitung dengan jam PC ini. Jika dipakai di Indonesia, pilih WIB, WITA, atau WIT di pengaturan PC.</translation>
    </message>
    <message>
        <source>registry made: {prison}</source>
        <translation>registri dibuat: {prison}</translation>
    </message>
    <message>
        <source>import {file}: {new} new, {changed} changed</source>
        <translation>impor {file}: {new} baru, {changed} berubah</translation>
    </message>
    <message>
        <source>add {name}</source>
        <translation>tambah {name}</translation>
    </message>
    <message>
        <source>change {name}: {fields}</source>
        <translation>ubah {name}: {fields}</translation>
    </message>
    <message>
        <source>{movement}: {count} people, {day}</source>
        <translation>{movement}: {count} orang, {day}</translation>
    </message>
    <message>
        <source>court decision on {name}</source>
        <translation>putusan pengadilan atas {name}</translation>
    </message>
    <message>
        <source>court decision on {name} corrected</source>
        <translation>putusan pengadilan atas {name} diperbaiki</translation>
    </message>
    <message>
        <source>court decision on {name} withdrawn: {why}</source>
        <translation>putusan pengadilan atas {name} dicabut: {why}</translation>
    </message>
    <message>
        <source>change {field} of {count} people: {value}</source>
        <translation>ubah {field} {count} orang: {value}</translation>
    </message>
    <message>
        <source>print {report}: {lines}, {pages}, list {list_id}</source>
        <translation>cetak {report}: {lines}, {pages}, daftar {list_id}</translation>
    </message>
    <message>
        <source>folder of papers {folder}: {files} files, {receiver}</source>
        <translation>folder berkas {folder}: {files} berkas, {receiver}</translation>
    </message>
    <message>
        <source>export {table}: {rows} rows, {file}</source>
        <translation>ekspor {table}: {rows} baris, {file}</translation>
    </message>
    <message>
        <source>print the recovery sheet</source>
        <translation>cetak lembar pemulihan</translation>
    </message>
    <message>
        <source>backup {file}</source>
        <translation>cadangan {file}</translation>
    </message>
    <message>
        <source>restore backup {file}</source>
        <translation>pulihkan cadangan {file}</translation>
    </message>
    <message>
        <source>opened with the recovery sheet</source>
        <translation>dibuka dengan lembar pemulihan</translation>
    </message>
    <message>
        <source>add officer {name} ({role})</source>
        <translation>tambah petugas {name} ({role})</translation>
    </message>
    <message>
        <source>remove officer {name}, new key</source>
        <translation>hapus petugas {name}, kunci baru</translation>
    </message>
    <message>
        <source>officer {name} is now {role}</source>
        <translation>petugas {name} sekarang {role}</translation>
    </message>
    <message>
        <source>new password for {name}</source>
        <translation>sandi baru untuk {name}</translation>
    </message>
    <message>
        <source>change settings</source>
        <translation>ubah pengaturan</translation>
    </message>
    <message>
        <source>redo: {title}</source>
        <translation>ulangi: {title}</translation>
    </message>
    <message>
        <source>undo: {title}</source>
        <translation>urungkan: {title}</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>kosong</translation>
    </message>
    <message>
        <source>numbers of the columns</source>
        <translation>nomor kolom</translation>
    </message>
    <message>
        <source>headings repeated</source>
        <translation>judul berulang</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>tanda tangan</translation>
    </message>
    <message>
        <source>not active in Sidalih</source>
        <translation>tidak aktif di Sidalih</translation>
    </message>
    <message>
        <source>of another station</source>
        <translation>dari TPS lain</translation>
    </message>
    <message>
        <source>{rows} rows read = {new} new + {changed} changed + {unchanged} unchanged + {refused} refused. {skipped} rows skipped (titles, totals, signatures). {missing} people of the registry are not in the file.</source>
        <translation>{rows} baris terbaca = {new} baru + {changed} berubah + {unchanged} sama + {refused} ditolak. {skipped} baris dilewati (judul, jumlah, tanda tangan). {missing} orang di registri tidak ada di berkas.</translation>
    </message>
    <message>
        <source>Lines to correct</source>
        <translation>Baris yang perlu diperbaiki</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januari</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februari</translation>
    </message>
    <message>
        <source>March</source>
        <translation>Maret</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mei</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>Agustus</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Desember</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Senin</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Selasa</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Rabu</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Kamis</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Jumat</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sabtu</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Minggu</translation>
    </message>
    <message>
        <source>{field} is not recognised, kept as written</source>
        <translation>{field} tidak dikenali, disimpan sebagaimana tertulis</translation>
    </message>
    <message>
        <source>{field} cannot be right, kept as written</source>
        <translation>{field} tidak mungkin benar, disimpan sebagaimana tertulis</translation>
    </message>
    <message>
        <source>{field} stood in a date cell, kept as written</source>
        <translation>{field} tertulis di sel tanggal, disimpan sebagaimana tertulis</translation>
    </message>
    <message>
        <source>{field} is doubtful</source>
        <translation>{field} meragukan</translation>
    </message>
    <message>
        <source>NIK does not have 16 digits</source>
        <translation>NIK tidak 16 digit</translation>
    </message>
    <message>
        <source>NIK has signs that are no digits</source>
        <translation>NIK memuat tanda yang bukan angka</translation>
    </message>
    <message>
        <source>NIK is only a placeholder of zeros</source>
        <translation>NIK hanya deretan nol</translation>
    </message>
    <message>
        <source>the birth date inside the NIK does not exist</source>
        <translation>tanggal lahir di dalam NIK tidak ada</translation>
    </message>
    <message>
        <source>NIK stood in a number cell, its last digit may be lost</source>
        <translation>NIK tertulis di sel angka, digit terakhir mungkin hilang</translation>
    </message>
    <message>
        <source>NIK was damaged by Excel</source>
        <translation>NIK rusak oleh Excel</translation>
    </message>
    <message>
        <source>the same NIK stands with another person: {detail}</source>
        <translation>NIK yang sama tercatat pada orang lain: {detail}</translation>
    </message>
    <message>
        <source>the birth date inside the NIK differs; valid by law, check it</source>
        <translation>tanggal lahir di dalam NIK berbeda; sah menurut hukum, periksa</translation>
    </message>
    <message>
        <source>the sex inside the NIK differs; valid by law, check it</source>
        <translation>jenis kelamin di dalam NIK berbeda; sah menurut hukum, periksa</translation>
    </message>
    <message>
        <source>the region code inside the NIK is not in the list of today</source>
        <translation>kode wilayah di dalam NIK tidak ada di daftar sekarang</translation>
    </message>
    <message>
        <source>NIK ends in 0000; no NIK does, perhaps Excel damaged it</source>
        <translation>NIK berakhir 0000; tidak ada NIK seperti itu, mungkin rusak oleh Excel</translation>
    </message>
    <message>
        <source>NIK was first issued in another region; valid by law</source>
        <translation>NIK pertama terbit di wilayah lain; sah menurut hukum</translation>
    </message>
    <message>
        <source>15 digits: perhaps the Nomor Induk of SDP, not the NIK</source>
        <translation>15 digit: mungkin Nomor Induk SDP, bukan NIK</translation>
    </message>
    <message>
        <source>KPU hid digits of the NIK</source>
        <translation>angka NIK disembunyikan KPU</translation>
    </message>
    <message>
        <source>another line of the list has the same NIK</source>
        <translation>baris lain di daftar ini memuat NIK yang sama</translation>
    </message>
    <message>
        <source>KPU hid digits of the NKK</source>
        <translation>angka NKK disembunyikan KPU</translation>
    </message>
    <message>
        <source>NKK does not have 16 digits</source>
        <translation>NKK tidak 16 digit</translation>
    </message>
    <message>
        <source>NKK has signs that are no digits</source>
        <translation>NKK memuat tanda yang bukan angka</translation>
    </message>
    <message>
        <source>NKK is only a placeholder of zeros</source>
        <translation>NKK hanya deretan nol</translation>
    </message>
    <message>
        <source>NKK stood in a number cell, its last digit may be lost</source>
        <translation>NKK tertulis di sel angka, digit terakhir mungkin hilang</translation>
    </message>
    <message>
        <source>NKK was damaged by Excel</source>
        <translation>NKK rusak oleh Excel</translation>
    </message>
    <message>
        <source>the same register number stands with another person: {detail}</source>
        <translation>no. register yang sama tercatat pada orang lain: {detail}</translation>
    </message>
    <message>
        <source>the register class cannot be read from the number</source>
        <translation>golongan register tidak terbaca dari nomornya</translation>
    </message>
    <message>
        <source>this birth date does not exist</source>
        <translation>tanggal lahir ini tidak ada</translation>
    </message>
    <message>
        <source>the birth date lies in the future</source>
        <translation>tanggal lahir di masa depan</translation>
    </message>
    <message>
        <source>the line has no name</source>
        <translation>baris tanpa nama</translation>
    </message>
    <message>
        <source>a foreign citizen</source>
        <translation>warga negara asing</translation>
    </message>
    <message>
        <source>perhaps the same person as {detail}</source>
        <translation>mungkin orang yang sama dengan {detail}</translation>
    </message>
    <message>
        <source>{field} was typed by an officer and is kept</source>
        <translation>{field} diketik petugas dan tetap dipakai</translation>
    </message>
    <message>
        <source>dates of this column were read with the month first; check them</source>
        <translation>tanggal di kolom ini dibaca dengan bulan di depan; periksa</translation>
    </message>
    <message>
        <source>had left and is in the file again</source>
        <translation>pernah keluar dan ada lagi di berkas</translation>
    </message>
    <message>
        <source>KPU marked the line with code {detail}: no longer a voter</source>
        <translation>KPU menandai baris ini dengan kode {detail}: tidak lagi memenuhi syarat</translation>
    </message>
    <message>
        <source>KTP-el is neither S nor B, kept as written</source>
        <translation>KTP-el bukan S atau B, disimpan apa adanya</translation>
    </message>
    <message>
        <source>the occupation names TNI or Polri; check whether in active service</source>
        <translation>pekerjaan menyebut TNI atau Polri; periksa apakah masih aktif</translation>
    </message>
    <message>
        <source>Daftar bantu, bukan formulir resmi KPU (helper list, not an official KPU form)</source>
        <translation>Daftar bantu, bukan formulir resmi KPU</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Halaman {page} dari {pages}</translation>
    </message>
    <message>
        <source>Printed {at} by {officer}</source>
        <translation>Dicetak {at} oleh {officer}</translation>
    </message>
    <message>
        <source>This page: {count} voters (L {male}, P {female})</source>
        <translation>Halaman ini: {count} pemilih (L {male}, P {female})</translation>
    </message>
    <message>
        <source>Whole list: {count} voters (L {male}, P {female})</source>
        <translation>Seluruh daftar: {count} pemilih (L {male}, P {female})</translation>
    </message>
    <message>
        <source>Voting day</source>
        <translation>Hari pemungutan suara</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>TPS</translation>
    </message>
    <message>
        <source>none by hand</source>
        <translation>tidak ditetapkan dengan tangan</translation>
    </message>
    <message>
        <source>The allocation may place them again.</source>
        <translation>Pembagian boleh menempatkan mereka lagi.</translation>
    </message>
    <message>
        <source>{count} of {most} places are then taken.</source>
        <translation>Lalu terisi {count} dari {most} tempat.</translation>
    </message>
    <message>
        <source>List: {what}</source>
        <translation>Daftar: {what}</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Yang diubah</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>L/P</source>
        <translation>L/P</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Umur</translation>
    </message>
    <message>
        <source>Dis.</source>
        <translation>Dis.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Tanda tangan</translation>
    </message>
    <message>
        <source>Helper slip of the Rutan, not KPU’s C.PEMBERITAHUAN-KPU.</source>
        <translation>Kertas bantu Rutan, bukan C.PEMBERITAHUAN-KPU.</translation>
    </message>
    <message>
        <source>List, no.</source>
        <translation>Daftar, no.</translation>
    </message>
    <message>
        <source>Come at</source>
        <translation>Saran waktu</translation>
    </message>
    <message>
        <source>Bring one of these:</source>
        <translation>Bawa salah satu:</translation>
    </message>
    <message>
        <source>Cut where the marks cross</source>
        <translation>Potong pada tanda silang</translation>
    </message>
    <message>
        <source>Nobody on the roll gets a notice.</source>
        <translation>Tidak ada yang mendapat pemberitahuan.</translation>
    </message>
    <message>
        <source>This page: {count} notices</source>
        <translation>Halaman ini: {count} lembar</translation>
    </message>
    <message>
        <source>In all: {count} notices</source>
        <translation>Seluruhnya: {count} lembar</translation>
    </message>
    <message>
        <source>For the people on the roll, by their block</source>
        <translation>Untuk pemilih dalam daftar, menurut bloknya</translation>
    </message>
    <message>
        <source>event no. {number} at {at}</source>
        <translation>peristiwa no. {number} pukul {at}</translation>
    </message>
    <message>
        <source>{desk} (this desk)</source>
        <translation>{desk} (meja ini)</translation>
    </message>
    <message>
        <source>{state}, back {at}</source>
        <translation>{state}, kembali {at}</translation>
    </message>
    <message>
        <source>not back yet</source>
        <translation>belum kembali</translation>
    </message>
    <message>
        <source>not one of ours</source>
        <translation>bukan warga binaan kita</translation>
    </message>
    <message>
        <source>Known up to</source>
        <translation>Keadaan sampai</translation>
    </message>
    <message>
        <source>If the computer, the power or the printer fails</source>
        <translation>Bila komputer, listrik, atau pencetak mati</translation>
    </message>
    <message>
        <source>Figures at that moment</source>
        <translation>Jumlah pada saat itu</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Terdaftar</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Not called</source>
        <translation>Belum dipanggil</translation>
    </message>
    <message>
        <source>The last event of each desk</source>
        <translation>Peristiwa terakhir setiap meja</translation>
    </message>
    <message>
        <source>Name of the desk</source>
        <translation>Nama meja</translation>
    </message>
    <message>
        <source>Hand out a copy…</source>
        <translation>Bagikan salinan…</translation>
    </message>
    <message>
        <source>Copies handed out</source>
        <translation>Salinan yang dibagikan</translation>
    </message>
    <message>
        <source>Copies for the stations</source>
        <translation>Salinan untuk TPS</translation>
    </message>
    <message>
        <source>Making the copy…</source>
        <translation>Sedang membuat salinan…</translation>
    </message>
    <message>
        <source>A copy is the whole registry for another PC, encrypted, opened with the same passwords. It records the day for its station and goes on when this PC is out of reach.</source>
        <translation>Salinan berisi seluruh registri untuk PC lain, terenkripsi, dibuka dengan kata sandi yang sama. Salinan mencatat hari pemungutan untuk TPS-nya dan tetap berjalan tanpa PC ini.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Meja</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Dibagikan</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>nothing has happened yet</source>
        <translation>belum ada peristiwa</translation>
    </message>
    <message>
        <source>By number: {place}</source>
        <translation>Menurut nomor: {place}</translation>
    </message>
    <message>
        <source>By block: {place}</source>
        <translation>Menurut blok: {place}</translation>
    </message>
    <message>
        <source>without a block</source>
        <translation>tanpa blok</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Paraf</translation>
    </message>
    <message>
        <source>Added: {reason}</source>
        <translation>Tambahan: {reason}</translation>
    </message>
    <message>
        <source>STRUCK: {reason}</source>
        <translation>DICORET: {reason}</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>{mark}: voter with a disability; offer help</source>
        <translation>{mark}: pemilih penyandang disabilitas; tawarkan bantuan</translation>
    </message>
    <message>
        <source>Nobody stands on the roll.</source>
        <translation>Tidak ada seorang pun dalam daftar.</translation>
    </message>
    <message>
        <source>This page: {count} lines, {voted} voted</source>
        <translation>Halaman ini: {count} baris, {voted} memilih</translation>
    </message>
    <message>
        <source>Whole roll: {count} lines, {voted} voted</source>
        <translation>Seluruh daftar: {count} baris, {voted} memilih</translation>
    </message>
    <message>
        <source>Go on with this paper. A time under “Voted” is in the computer already.</source>
        <translation>Lanjutkan dengan kertas ini. Jam di kolom “Sudah memilih” sudah tercatat di komputer.</translation>
    </message>
    <message>
        <source>Write time and initials in the empty columns for everybody who votes from now on.</source>
        <translation>Tulis jam dan paraf di kolom kosong untuk setiap orang yang memilih sesudahnya.</translation>
    </message>
    <message>
        <source>Who is not on this roll, or is struck, does not vote here: note the name overleaf.</source>
        <translation>Yang tidak ada di daftar ini, atau dicoret, tidak memilih di sini: catat namanya di balik kertas.</translation>
    </message>
    <message>
        <source>When the computer works again, enter what was written by pen under “From paper” on the page of voting day, from the event number above on.</source>
        <translation>Bila komputer hidup lagi, masukkan tulisan tangan di bagian “Dari kertas” pada halaman hari pemungutan, mulai sesudah nomor peristiwa di atas.</translation>
    </message>
    <message>
        <source>L: male, P: female</source>
        <translation>L: laki-laki, P: perempuan</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>TPS</translation>
    </message>
    <message>
        <source>Reopen the day</source>
        <translation>Buka kembali</translation>
    </message>
    <message>
        <source>The day is closed. The report is ready to be signed.</source>
        <translation>Hari pemungutan ditutup. Laporan siap ditandatangani.</translation>
    </message>
    <message>
        <source>Why is the day reopened? The reason is printed on the report.</source>
        <translation>Mengapa hari pemungutan dibuka kembali? Alasannya tercetak pada laporan.</translation>
    </message>
    <message>
        <source>The day is open again.</source>
        <translation>Hari pemungutan dibuka kembali.</translation>
    </message>
    <message>
        <source>Figures or remarks are typed and not saved.</source>
        <translation>Ada angka atau keterangan yang diketik dan belum disimpan.</translation>
    </message>
    <message>
        <source>no block</source>
        <translation>tanpa blok</translation>
    </message>
    <message>
        <source>KPU’s list</source>
        <translation>daftar KPU</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>manual</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>otomatis</translation>
    </message>
    <message>
        <source>TPS</source>
        <translation>TPS</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>{score} of 100</source>
        <translation>{score} dari 100</translation>
    </message>
    <message>
        <source>On KPU’s list</source>
        <translation>Di daftar KPU</translation>
    </message>
    <message>
        <source>In the registry</source>
        <translation>Di registri</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Batas</translation>
    </message>
    <message>
        <source>Room left</source>
        <translation>Sisa tempat</translation>
    </message>
    <message>
        <source>Over the ceiling</source>
        <translation>Lebih dari batas</translation>
    </message>
    <message>
        <source>No station yet.</source>
        <translation>Belum ada TPS.</translation>
    </message>
    <message>
        <source>Print the plan…</source>
        <translation>Cetak pembagian…</translation>
    </message>
    <message>
        <source>Allocate all anew…</source>
        <translation>Bagi ulang semua…</translation>
    </message>
    <message>
        <source>Allocate automatically…</source>
        <translation>Bagi otomatis…</translation>
    </message>
    <message>
        <source>Stations and their blocks</source>
        <translation>TPS dan bloknya</translation>
    </message>
    <message>
        <source>Stations and people</source>
        <translation>TPS dan orang</translation>
    </message>
    <message>
        <source>This election has no station yet</source>
        <translation>Pemilihan ini belum punya TPS</translation>
    </message>
    <message>
        <source>Add one under Stations, then people can be placed.</source>
        <translation>Tambahkan di bagian TPS, lalu orang dapat dibagi.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Semua orang</translation>
    </message>
    <message>
        <source>No station yet</source>
        <translation>Belum ada TPS</translation>
    </message>
    <message>
        <source>KPU’s list and people placed by hand stay where they are.</source>
        <translation>Yang ada di daftar KPU dan yang ditempatkan manual tetap di tempatnya.</translation>
    </message>
    <message>
        <source>All anew</source>
        <translation>Bagi ulang semua</translation>
    </message>
    <message>
        <source>Automatic allocation</source>
        <translation>Pembagian otomatis</translation>
    </message>
    <message>
        <source>Allocate {count} people</source>
        <translation>Bagi {count} orang</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>Tidak ada yang berubah</translation>
    </message>
    <message>
        <source>{count} people allocated</source>
        <translation>{count} orang dibagi</translation>
    </message>
    <message>
        <source>KPU’s list says where they vote: nobody was moved.</source>
        <translation>TPS mereka ditentukan daftar KPU: tidak ada yang dipindahkan.</translation>
    </message>
    <message>
        <source>{count} people: {station}</source>
        <translation>{count} orang: {station}</translation>
    </message>
    <message>
        <source>no longer by hand</source>
        <translation>tidak lagi manual</translation>
    </message>
    <message>
        <source>Block / cell</source>
        <translation>Blok / kamar</translation>
    </message>
    <message>
        <source>Nobody is left to be called.</source>
        <translation>Tidak ada lagi yang harus dipanggil.</translation>
    </message>
    <message>
        <source>Out and Back: tick, or write the time</source>
        <translation>Keluar dan Kembali: centang atau tulis jamnya</translation>
    </message>
    <message>
        <source>all blocks</source>
        <translation>semua blok</translation>
    </message>
    <message>
        <source>Escort</source>
        <translation>Pengawal</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Keluar pukul</translation>
    </message>
    <message>
        <source>Back at</source>
        <translation>Kembali pukul</translation>
    </message>
    <message>
        <source>Registry officer</source>
        <translation>Petugas registrasi</translation>
    </message>
    <message>
        <source>The check has not been run.</source>
        <translation>Pemeriksaan belum dijalankan.</translation>
    </message>
    <message>
        <source>L+P also counts those whose sex the list does not say</source>
        <translation>L+P juga menghitung yang jenis kelaminnya tidak tertulis dalam daftar</translation>
    </message>
    <message>
        <source>NIK and reasons of health are not printed</source>
        <translation>NIK dan alasan kesehatan tidak dicetak</translation>
    </message>
    <message>
        <source>For the head of the Rutan; shown to KPPS and Bawaslu</source>
        <translation>Untuk Kepala Rutan; diperlihatkan kepada KPPS dan Bawaslu</translation>
    </message>
    <message>
        <source>On the list, not in the registry</source>
        <translation>Dalam daftar, tidak ada di registri</translation>
    </message>
    <message>
        <source>Day opened</source>
        <translation>Hari dibuka</translation>
    </message>
    <message>
        <source>Queue closed</source>
        <translation>Antrean ditutup</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Dibuka kembali</translation>
    </message>
    <message>
        <source>{moment} by {officer}</source>
        <translation>{moment} oleh {officer}</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>belum</translation>
    </message>
    <message>
        <source>{count}, the last {moment}</source>
        <translation>{count}, terakhir {moment}</translation>
    </message>
    <message>
        <source>Head of the KPPS, TPS {number}</source>
        <translation>Ketua KPPS TPS {number}</translation>
    </message>
    <message>
        <source>A. DPT</source>
        <translation>A. DPT</translation>
    </message>
    <message>
        <source>B1. Voters of the DPT, by our marks</source>
        <translation>B1. Pengguna hak pilih dalam DPT, menurut tanda kami</translation>
    </message>
    <message>
        <source>B2. Voters of the DPTb, by our marks</source>
        <translation>B2. Pengguna hak pilih dalam DPTb, menurut tanda kami</translation>
    </message>
    <message>
        <source>B3. Voters of the DPK, by our marks</source>
        <translation>B3. Pengguna hak pilih dalam DPK, menurut tanda kami</translation>
    </message>
    <message>
        <source>B4. All voters, by our marks</source>
        <translation>B4. Jumlah pengguna hak pilih, menurut tanda kami</translation>
    </message>
    <message>
        <source>Of them with a disability</source>
        <translation>Di antaranya disabilitas</translation>
    </message>
    <message>
        <source>Papers received, with the reserve</source>
        <translation>Surat suara diterima, dengan cadangan</translation>
    </message>
    <message>
        <source>Papers used</source>
        <translation>Surat suara digunakan</translation>
    </message>
    <message>
        <source>Papers returned, damaged or wrongly punched</source>
        <translation>Surat suara dikembalikan, rusak atau keliru coblos</translation>
    </message>
    <message>
        <source>Papers not used</source>
        <translation>Surat suara tidak digunakan</translation>
    </message>
    <message>
        <source>A. On the DPT</source>
        <translation>A. Terdaftar dalam DPT</translation>
    </message>
    <message>
        <source>B1. Voted, DPT</source>
        <translation>B1. Memilih, DPT</translation>
    </message>
    <message>
        <source>B2. Voted, DPTb</source>
        <translation>B2. Memilih, DPTb</translation>
    </message>
    <message>
        <source>B3. Voted, DPK</source>
        <translation>B3. Memilih, DPK</translation>
    </message>
    <message>
        <source>B4. Voted, all lists</source>
        <translation>B4. Memilih, semua daftar</translation>
    </message>
    <message>
        <source>of these L · P</source>
        <translation>di antaranya L · P</translation>
    </message>
    <message>
        <source>of these with a disability</source>
        <translation>di antaranya disabilitas</translation>
    </message>
    <message>
        <source>Papers received</source>
        <translation>Surat suara diterima</translation>
    </message>
    <message>
        <source>Returned, spoiled</source>
        <translation>Dikembalikan (rusak, keliru coblos)</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Tidak digunakan</translation>
    </message>
    <message>
        <source>Valid votes</source>
        <translation>Suara sah</translation>
    </message>
    <message>
        <source>Invalid votes</source>
        <translation>Suara tidak sah</translation>
    </message>
    <message>
        <source>E1, E2, E6: our voters add up</source>
        <translation>E1, E2, E6: pemilih kita berjumlah benar</translation>
    </message>
    <message>
        <source>E5: used = voters</source>
        <translation>E5: digunakan = pemilih</translation>
    </message>
    <message>
        <source>E3, E4: valid + invalid = voters</source>
        <translation>E3, E4: sah + tidak sah = pemilih</translation>
    </message>
    <message>
        <source>{contest}: {theirs} papers received, {ours} used, returned or not used.</source>
        <translation>{contest}: {theirs} surat suara diterima, {ours} digunakan, dikembalikan, atau tidak digunakan.</translation>
    </message>
    <message>
        <source>{contest}: {theirs} papers used, {ours} voters.</source>
        <translation>{contest}: {theirs} surat suara digunakan, {ours} pemilih.</translation>
    </message>
    <message>
        <source>{contest}: {theirs} valid and invalid votes, {ours} voters.</source>
        <translation>{contest}: {theirs} suara sah dan tidak sah, {ours} pemilih.</translation>
    </message>
    <message>
        <source>{figure}: {theirs}; ours: {ours}.</source>
        <translation>{figure}: {theirs}; kita: {ours}.</translation>
    </message>
    <message>
        <source>{count} people neither voted nor are noted as absent: {names}.</source>
        <translation>{count} orang tidak memilih dan tidak dicatat tidak hadir: {names}.</translation>
    </message>
    <message>
        <source>{figure}: agrees by now.</source>
        <translation>{figure}: kini sudah cocok.</translation>
    </message>
    <message>
        <source>not ours {count}</source>
        <translation>bukan warga binaan kita {count}</translation>
    </message>
    <message>
        <source>added {count}</source>
        <translation>tambahan {count}</translation>
    </message>
    <message>
        <source>struck {count}</source>
        <translation>dicoret {count}</translation>
    </message>
    <message>
        <source>{station}: {count} differences without a remark.</source>
        <translation>{station}: {count} selisih tanpa keterangan.</translation>
    </message>
    <message>
        <source>{station}: {count} figures of KPPS are missing.</source>
        <translation>{station}: {count} angka KPPS belum ada.</translation>
    </message>
    <message>
        <source>{count} people are recorded twice: withdraw one, or remark.</source>
        <translation>{count} orang tercatat ganda: tarik salah satu, atau beri keterangan.</translation>
    </message>
    <message>
        <source>{station}: {count} people are still queueing.</source>
        <translation>{station}: {count} orang masih antre.</translation>
    </message>
    <message>
        <source>{station}: {count} people are not accounted for.</source>
        <translation>{station}: {count} orang belum jelas keberadaannya.</translation>
    </message>
    <message>
        <source>{count} people have voted who stand on no roll.</source>
        <translation>{count} orang memilih tetapi tidak ada dalam daftar mana pun.</translation>
    </message>
    <message>
        <source>To the figures</source>
        <translation>Ke angka</translation>
    </message>
    <message>
        <source>To the remark</source>
        <translation>Ke keterangan</translation>
    </message>
    <message>
        <source>Valid and invalid votes</source>
        <translation>Suara sah dan tidak sah</translation>
    </message>
    <message>
        <source>E1: L+P = total on every line</source>
        <translation>E1: L+P = jumlah pada setiap baris</translation>
    </message>
    <message>
        <source>E2: voters of the three lists = all voters</source>
        <translation>E2: pengguna dari ketiga daftar = jumlah pengguna</translation>
    </message>
    <message>
        <source>E3: all votes = valid + invalid</source>
        <translation>E3: seluruh suara = sah + tidak sah</translation>
    </message>
    <message>
        <source>E4: all votes = all voters</source>
        <translation>E4: seluruh suara = jumlah pengguna</translation>
    </message>
    <message>
        <source>E5: received = used + returned + not used</source>
        <translation>E5: diterima = digunakan + dikembalikan + tidak digunakan</translation>
    </message>
    <message>
        <source>E5: used = all voters</source>
        <translation>E5: digunakan = jumlah pengguna</translation>
    </message>
    <message>
        <source>E6: voters no more than listed, disabled no more than voters</source>
        <translation>E6: pengguna tidak melebihi DPT, disabilitas tidak melebihi pengguna</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>terdaftar</translation>
    </message>
    <message>
        <source>voters</source>
        <translation>pengguna</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>disabilitas</translation>
    </message>
    <message>
        <source>No remark yet</source>
        <translation>Belum ada keterangan</translation>
    </message>
    <message>
        <source>Figures of KPPS not typed in</source>
        <translation>Angka KPPS yang belum diketik</translation>
    </message>
    <message>
        <source>Voted, on no line in force</source>
        <translation>Memilih, tanpa baris yang berlaku</translation>
    </message>
    <message>
        <source>Unknown person</source>
        <translation>Orang tak dikenal</translation>
    </message>
    <message>
        <source>Main desk</source>
        <translation>Meja utama</translation>
    </message>
    <message>
        <source>Nobody votes here.</source>
        <translation>Tidak ada yang memilih di sini.</translation>
    </message>
    <message>
        <source>No. on the list</source>
        <translation>No. di daftar</translation>
    </message>
    <message>
        <source>On the list, but gone</source>
        <translation>Ada di daftar, sudah tidak di sini</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Sebab</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Everybody on the list is here.</source>
        <translation>Semua yang ada di daftar berada di sini.</translation>
    </message>
    <message>
        <source>Here, but not on the list</source>
        <translation>Di sini, tidak ada di daftar</translation>
    </message>
    <message>
        <source>Everybody here is on the list.</source>
        <translation>Semua yang di sini ada di daftar.</translation>
    </message>
    <message>
        <source>Lines to decide</source>
        <translation>Baris yang perlu diputuskan</translation>
    </message>
    <message>
        <source>Every line is decided.</source>
        <translation>Semua baris sudah diputuskan.</translation>
    </message>
    <message>
        <source>On the list and here</source>
        <translation>Ada di daftar dan di sini</translation>
    </message>
    <message>
        <source>Name here</source>
        <translation>Nama di sini</translation>
    </message>
    <message>
        <source>Nobody on the list is here.</source>
        <translation>Tidak ada nama di daftar yang berada di sini.</translation>
    </message>
    <message>
        <source>DPT check</source>
        <translation>Cek DPT</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Listed at</source>
        <translation>Terdaftar di</translation>
    </message>
    <message>
        <source>TPS and desa it named</source>
        <translation>TPS dan desa yang disebut</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Dicek pada</translation>
    </message>
    <message>
        <source>Move filed</source>
        <translation>Pengajuan pindah</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>Diajukan pada</translation>
    </message>
    <message>
        <source>Last day for this ground: {day}.</source>
        <translation>Hari terakhir untuk alasan ini: {day}.</translation>
    </message>
    <message>
        <source>Move taken back</source>
        <translation>Pengajuan dibatalkan</translation>
    </message>
    <message>
        <source>Moving letter</source>
        <translation>Surat pindah memilih</translation>
    </message>
    <message>
        <source>Letter of</source>
        <translation>Tanggal surat</translation>
    </message>
    <message>
        <source>Letter no.</source>
        <translation>No. surat</translation>
    </message>
    <message>
        <source>The letter is older than the filing.</source>
        <translation>Suratnya lebih tua daripada pengajuannya.</translation>
    </message>
    <message>
        <source>has a letter already</source>
        <translation>sudah punya surat</translation>
    </message>
    <message>
        <source>the letter is older than the filing</source>
        <translation>suratnya lebih tua daripada pengajuannya</translation>
    </message>
    <message>
        <source>no number typed</source>
        <translation>nomor belum diisi</translation>
    </message>
    <message>
        <source>Filed back home</source>
        <translation>Pindah kembali</translation>
    </message>
    <message>
        <source>is still here</source>
        <translation>masih di sini</translation>
    </message>
    <message>
        <source>has died</source>
        <translation>meninggal</translation>
    </message>
    <message>
        <source>is on KPU’s list of our station</source>
        <translation>ada dalam daftar KPU untuk TPS kita</translation>
    </message>
    <message>
        <source>no move was filed</source>
        <translation>belum ada pengajuan pindah</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Surat</translation>
    </message>
    <message>
        <source>No move is to be filed.</source>
        <translation>Tidak ada pindah memilih yang perlu diajukan.</translation>
    </message>
    <message>
        <source>To file</source>
        <translation>Perlu diajukan</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Sudah diajukan</translation>
    </message>
    <message>
        <source>No move was filed.</source>
        <translation>Belum ada pindah memilih yang diajukan.</translation>
    </message>
    <message>
        <source>{given}: gets the paper, {not_given}: does not, {open}: not settled yet</source>
        <translation>{given}: mendapat surat suara, {not_given}: tidak, {open}: belum pasti</translation>
    </message>
    <message>
        <source>TPS of origin</source>
        <translation>TPS asal</translation>
    </message>
    <message>
        <source>TPS of destination</source>
        <translation>TPS tujuan</translation>
    </message>
    <message>
        <source>List here</source>
        <translation>Daftar di sini</translation>
    </message>
    <message>
        <source>Nobody is to be moved back.</source>
        <translation>Tidak ada yang perlu dipindahkan kembali.</translation>
    </message>
    <message>
        <source>Nobody was moved back.</source>
        <translation>Belum ada yang dipindahkan kembali.</translation>
    </message>
    <message>
        <source>Too late to file</source>
        <translation>Terlambat diajukan</translation>
    </message>
    <message>
        <source>Nobody was released too late for it.</source>
        <translation>Tidak ada yang bebas setelah batas waktu.</translation>
    </message>
    <message>
        <source>Karutan’s statement</source>
        <translation>Pernyataan Karutan</translation>
    </message>
    <message>
        <source>checked {day}</source>
        <translation>dicek {day}</translation>
    </message>
    <message>
        <source>filed {day}</source>
        <translation>diajukan {day}</translation>
    </message>
    <message>
        <source>letter {number}, {day}</source>
        <translation>surat {number}, {day}</translation>
    </message>
    <message>
        <source>letter awaited</source>
        <translation>surat ditunggu</translation>
    </message>
    <message>
        <source>Home region</source>
        <translation>Daerah asal</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>Belum pasti</translation>
    </message>
    <message>
        <source>Nobody can vote here yet.</source>
        <translation>Belum ada yang dapat memilih di sini.</translation>
    </message>
    <message>
        <source>Not certain: people for whom some paper cannot be said yet</source>
        <translation>Belum pasti: orang yang sebagian surat suaranya belum dapat ditentukan</translation>
    </message>
    <message>
        <source>Ballots of the station</source>
        <translation>Surat suara di TPS</translation>
    </message>
    <message>
        <source>{ballot} now</source>
        <translation>{ballot} saat ini</translation>
    </message>
    <message>
        <source>{ballot} at most</source>
        <translation>{ballot} paling banyak</translation>
    </message>
    <message>
        <source>Packed (all)</source>
        <translation>Dikemas (semua)</translation>
    </message>
    <message>
        <source>Packed (by right)</source>
        <translation>Dikemas (yang berhak)</translation>
    </message>
    <message>
        <source>Needed: DPT</source>
        <translation>Diperlukan: DPT</translation>
    </message>
    <message>
        <source>Needed: DPTb</source>
        <translation>Diperlukan: DPTb</translation>
    </message>
    <message>
        <source>Needed: DPK</source>
        <translation>Diperlukan: DPK</translation>
    </message>
    <message>
        <source>Needed: staff</source>
        <translation>Diperlukan: petugas</translation>
    </message>
    <message>
        <source>Served by supporting stations</source>
        <translation>Dilayani TPS penyangga</translation>
    </message>
    <message>
        <source>Needed in all</source>
        <translation>Diperlukan seluruhnya</translation>
    </message>
    <message>
        <source>By the most that can be needed; what the supporting stations cannot give is asked of KPU.</source>
        <translation>Dihitung menurut kebutuhan paling banyak; yang tidak dapat dipenuhi TPS penyangga diminta kepada KPU.</translation>
    </message>
    <message>
        <source>Now: as the lists stand; at most: if everybody who can still be listed is</source>
        <translation>Saat ini: menurut daftar saat ini; paling banyak: bila semua yang masih dapat didaftarkan sudah terdaftar</translation>
    </message>
    <message>
        <source>Sum of changes</source>
        <translation>Rekapitulasi perubahan</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>Tidak terpakai</translation>
    </message>
    <message>
        <source>DPTb</source>
        <translation>DPTb</translation>
    </message>
    <message>
        <source>DPK</source>
        <translation>DPK</translation>
    </message>
    <message>
        <source>Short (all)</source>
        <translation>Kurang (semua)</translation>
    </message>
    <message>
        <source>Spare (all)</source>
        <translation>Sisa (semua)</translation>
    </message>
    <message>
        <source>Short (by right)</source>
        <translation>Kurang (yang berhak)</translation>
    </message>
    <message>
        <source>Spare (by right)</source>
        <translation>Sisa (yang berhak)</translation>
    </message>
    <message>
        <source>Short since</source>
        <translation>Kurang sejak</translation>
    </message>
    <message>
        <source>All stations: who voted and who did not</source>
        <translation>Semua TPS: yang memilih dan yang tidak</translation>
    </message>
    <message>
        <source>Who voted and who did not</source>
        <translation>Yang memilih dan yang tidak</translation>
    </message>
    <message>
        <source>KPPS’s count, and voters with a disability</source>
        <translation>Hitungan KPPS dan pemilih disabilitas</translation>
    </message>
    <message>
        <source>The election has no contest.</source>
        <translation>Pemilihan ini tidak memiliki jenis surat suara.</translation>
    </message>
    <message>
        <source>Identities of C.HASIL</source>
        <translation>Kecocokan C.HASIL</translation>
    </message>
    <message>
        <source>Nothing could be compared yet.</source>
        <translation>Belum ada yang dapat dibandingkan.</translation>
    </message>
    <message>
        <source>Remark: why it does not agree</source>
        <translation>Keterangan: mengapa tidak cocok</translation>
    </message>
    <message>
        <source>Remark on: {text}</source>
        <translation>Keterangan untuk: {text}</translation>
    </message>
    <message>
        <source>A remark is needed</source>
        <translation>Perlu keterangan</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Beres</translation>
    </message>
    <message>
        <source>Nothing differs so far.</source>
        <translation>Sejauh ini tidak ada selisih.</translation>
    </message>
    <message>
        <source>Differences and remarks</source>
        <translation>Selisih dan keterangan</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Yang berbeda</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Kami</translation>
    </message>
    <message>
        <source>Everything agrees.</source>
        <translation>Semuanya cocok.</translation>
    </message>
    <message>
        <source>Voted in each half hour, all stations</source>
        <translation>Memilih per setengah jam, semua TPS</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>penutupan</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Temuan</translation>
    </message>
    <message>
        <source>Printed → in this file</source>
        <translation>Saat dicetak → di berkas ini</translation>
    </message>
    <message>
        <source>List row</source>
        <translation>Baris daftar</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Hilang</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Dihapus</translation>
    </message>
    <message>
        <source>Shifted</source>
        <translation>Bergeser</translation>
    </message>
    <message>
        <source>Drawn over</source>
        <translation>Ditimpa gambar</translation>
    </message>
    <message>
        <source>Page missing</source>
        <translation>Halaman hilang</translation>
    </message>
    <message>
        <source>Page added</source>
        <translation>Halaman ditambah</translation>
    </message>
    <message>
        <source>Page replaced</source>
        <translation>Halaman diganti</translation>
    </message>
    <message>
        <source>Page moved</source>
        <translation>Halaman berpindah</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Dalam daftar</translation>
    </message>
    <message>
        <source>Voted, counted by KPPS</source>
        <translation>Memilih, hitungan KPPS</translation>
    </message>
    <message>
        <source>Difference: KPPS less ours</source>
        <translation>Selisih: KPPS dikurangi kami</translation>
    </message>
    <message>
        <source>With a disability: on the list</source>
        <translation>Disabilitas: dalam daftar</translation>
    </message>
    <message>
        <source>With a disability: voted</source>
        <translation>Disabilitas: memilih</translation>
    </message>
    <message>
        <source>With a disability: voted, counted by KPPS</source>
        <translation>Disabilitas: memilih, hitungan KPPS</translation>
    </message>
    <message>
        <source>{station}: {title}</source>
        <translation>{station}: {title}</translation>
    </message>
    <message>
        <source>desk {desk}, no. {number}</source>
        <translation>meja {desk}, no. {number}</translation>
    </message>
    <message>
        <source>Witness: {name}</source>
        <translation>Saksi: {name}</translation>
    </message>
    <message>
        <source>{whole}.{tenth}%</source>
        <translation>{whole},{tenth}%</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Listed L</source>
        <translation>Terdaftar L</translation>
    </message>
    <message>
        <source>Listed P</source>
        <translation>Terdaftar P</translation>
    </message>
    <message>
        <source>Voted L</source>
        <translation>Memilih L</translation>
    </message>
    <message>
        <source>Voted P</source>
        <translation>Memilih P</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Open differences</source>
        <translation>Selisih terbuka</translation>
    </message>
    <message>
        <source>Others: not called, not yet voted, or not in our registry</source>
        <translation>Lainnya: belum dipanggil, belum memilih, atau tidak ada di registri kami</translation>
    </message>
    <message>
        <source>Turnout by half hour</source>
        <translation>Kehadiran per setengah jam</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Sampai saat itu</translation>
    </message>
    <message>
        <source>Nobody has voted.</source>
        <translation>Belum ada yang memilih.</translation>
    </message>
    <message>
        <source>The roll was not changed after the freeze.</source>
        <translation>Daftar tidak diubah setelah dibekukan.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Tanda</translation>
    </message>
    <message>
        <source>First record</source>
        <translation>Catatan semula</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>Tidak ada yang dibatalkan.</translation>
    </message>
    <message>
        <source>Conflicts: records that cannot all be true</source>
        <translation>Pertentangan: catatan yang tidak mungkin semuanya benar</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Cara catat</translation>
    </message>
    <message>
        <source>There is no conflict.</source>
        <translation>Tidak ada pertentangan.</translation>
    </message>
    <message>
        <source>Nobody was turned away.</source>
        <translation>Tidak ada yang ditolak.</translation>
    </message>
    <message>
        <source>Desks whose records are in this report</source>
        <translation>Meja yang catatannya ada dalam laporan ini</translation>
    </message>
    <message>
        <source>Last no.</source>
        <translation>No. terakhir</translation>
    </message>
    <message>
        <source>Last record</source>
        <translation>Catatan terakhir</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Belum ada catatan.</translation>
    </message>
    <message>
        <source>As the lists stand</source>
        <translation>Menurut daftar saat ini</translation>
    </message>
    <message>
        <source>If everybody who can still be listed is</source>
        <translation>Bila semua yang masih dapat didaftarkan sudah terdaftar</translation>
    </message>
    <message>
        <source>Ballot forecast</source>
        <translation>Perkiraan surat suara</translation>
    </message>
    <message>
        <source>Ballots are packed for a station: for its DPT and the reserve.</source>
        <translation>Surat suara dikemas per TPS: sebanyak DPT-nya ditambah cadangan.</translation>
    </message>
    <message>
        <source>{count} people: {gap}</source>
        <translation>{count} orang: {gap}</translation>
    </message>
    <message>
        <source>Their ballots are reckoned as needed until this is known.</source>
        <translation>Surat suara mereka dihitung sebagai kebutuhan sampai hal ini diketahui.</translation>
    </message>
    <message>
        <source>Set the dapil</source>
        <translation>Tetapkan dapil</translation>
    </message>
    <message>
        <source>Show these people</source>
        <translation>Tampilkan orangnya</translation>
    </message>
    <message>
        <source>Papers to ask for</source>
        <translation>Surat suara yang perlu diminta</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Lembar</translation>
    </message>
    <message>
        <source>Everything for a receiver…</source>
        <translation>Semua untuk satu penerima…</translation>
    </message>
    <message>
        <source>Or drop a PDF on this page.</source>
        <translation>Atau letakkan PDF di halaman ini.</translation>
    </message>
    <message>
        <source>Ask of</source>
        <translation>Diminta kepada</translation>
    </message>
    <message>
        <source>Packed (all): KPU packs for every head of the DPT, with the reserve</source>
        <translation>Dikemas (semua): KPU mengemas untuk setiap orang dalam DPT, ditambah cadangan</translation>
    </message>
    <message>
        <source>Packed (by right): KPU packs only for those with a right to this contest</source>
        <translation>Dikemas (yang berhak): KPU mengemas hanya untuk yang berhak atas jenis surat suara ini</translation>
    </message>
    <message>
        <source>Freed: papers of DPT voters who can no longer vote here; not among those needed</source>
        <translation>Tidak terpakai: surat suara pemilih DPT yang tidak lagi dapat memilih di sini; tidak termasuk yang diperlukan</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Diusulkan</translation>
    </message>
    <message>
        <source>Nobody is to be proposed.</source>
        <translation>Tidak ada yang perlu diusulkan.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Yang berubah</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Dikirim pada</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Panjang</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>berkas PDF</translation>
    </message>
    <message>
        <source>a printer</source>
        <translation>pencetak</translation>
    </message>
    <message>
        <source>Went to</source>
        <translation>Keluar ke</translation>
    </message>
    <message>
        <source>Pages sent</source>
        <translation>Halaman yang dicetak</translation>
    </message>
    <message>
        <source>Times printed</source>
        <translation>Berapa kali dicetak</translation>
    </message>
    <message>
        <source>List or table</source>
        <translation>Daftar atau tabel</translation>
    </message>
    <message>
        <source>{lines} on {pages}, {size}</source>
        <translation>{lines} pada {pages}, {size}</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Penerima</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Triwulan</translation>
    </message>
    <message>
        <source>Only changes</source>
        <translation>Hanya perubahan</translation>
    </message>
    <message>
        <source>since the print of deed {deed}</source>
        <translation>sejak cetakan tindakan {deed}</translation>
    </message>
    <message>
        <source>List ID</source>
        <translation>ID daftar</translation>
    </message>
    <message>
        <source>State of the registry</source>
        <translation>Keadaan registri</translation>
    </message>
    <message>
        <source>Checksum (SHA-256)</source>
        <translation>Sidik berkas (SHA-256)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Lists in it</source>
        <translation>Jumlah daftar</translation>
    </message>
    <message>
        <source>List ID of the cover</source>
        <translation>ID daftar sampul</translation>
    </message>
    <message>
        <source>People KPU has from us since then</source>
        <translation>Orang yang sejak itu ada di KPU dari kita</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>Terakhir dikirim</translation>
    </message>
    <message>
        <source>Nothing changed since the list last sent.</source>
        <translation>Tidak ada perubahan sejak daftar terakhir dikirim.</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Belum dapat diusulkan</translation>
    </message>
    <message>
        <source>These lines would be refused by KPU; they go out once they are complete.</source>
        <translation>Baris ini akan ditolak KPU; diusulkan setelah dilengkapi.</translation>
    </message>
    <message>
        <source>Nobody is held back.</source>
        <translation>Semua yang memenuhi syarat dapat diusulkan.</translation>
    </message>
    <message>
        <source>NIK: only the first six digits are printed</source>
        <translation>NIK: hanya enam digit pertama yang dicetak</translation>
    </message>
    <message>
        <source>For KPU</source>
        <translation>Untuk KPU</translation>
    </message>
    <message>
        <source>{title} (continued)</source>
        <translation>{title} (lanjutan)</translation>
    </message>
    <message>
        <source>?: a letter that cannot be printed</source>
        <translation>?: huruf yang tidak dapat dicetak</translation>
    </message>
    <message>
        <source>Whole list: {count} lines</source>
        <translation>Seluruh daftar: {count} baris</translation>
    </message>
    <message>
        <source>KTP-el</source>
        <translation>KTP-el</translation>
    </message>
    <message>
        <source>all stations</source>
        <translation>semua TPS</translation>
    </message>
    <message>
        <source>Address unknown</source>
        <translation>Alamat belum diketahui</translation>
    </message>
    <message>
        <source>Nobody is on this list: no one in the registry has the right to vote on the day.</source>
        <translation>Daftar ini kosong: tidak ada orang di registri yang berhak memilih pada hari H.</translation>
    </message>
    <message>
        <source>Recapitulation</source>
        <translation>Rekapitulasi</translation>
    </message>
    <message>
        <source>Male (L)</source>
        <translation>Laki-laki (L)</translation>
    </message>
    <message>
        <source>Female (P)</source>
        <translation>Perempuan (P)</translation>
    </message>
    <message>
        <source>{voted} of {listed} ({share} %)</source>
        <translation>{voted} dari {listed} ({share} %)</translation>
    </message>
    <message>
        <source>Not said on the list</source>
        <translation>Tidak disebut di daftar</translation>
    </message>
    <message>
        <source>Without a disability</source>
        <translation>Bukan penyandang disabilitas</translation>
    </message>
    <message>
        <source>Without a block</source>
        <translation>Tanpa blok</translation>
    </message>
    <message>
        <source>Queue {station}</source>
        <translation>Antrean {station}</translation>
    </message>
    <message>
        <source>Queue {station}, since {at}</source>
        <translation>Antrean {station}, sejak {at}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Belum diketahui</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>Cukup</translation>
    </message>
    <message>
        <source>{count} too few</source>
        <translation>kurang {count}</translation>
    </message>
    <message>
        <source>Used up at {at}, {count} too few</source>
        <translation>Habis pukul {at}, kurang {count}</translation>
    </message>
    <message>
        <source>{station} {contest}: {left} left, {more}</source>
        <translation>{station} {contest}: sisa {left}, {more}</translation>
    </message>
    <message>
        <source>{contest}: {given} handed out of {supply}; {more}</source>
        <translation>{contest}: {given} dibagikan dari {supply}; {more}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Voters on the list</source>
        <translation>Pemilih dalam daftar</translation>
    </message>
    <message>
        <source>of them with a disability</source>
        <translation>di antaranya penyandang disabilitas</translation>
    </message>
    <message>
        <source>Present (filled in by KPPS)</source>
        <translation>Hadir (diisi KPPS)</translation>
    </message>
    <message>
        <source>of them with a disability (filled in by KPPS)</source>
        <translation>di antaranya penyandang disabilitas (diisi KPPS)</translation>
    </message>
    <message>
        <source>RECOVERY SHEET</source>
        <translation>LEMBAR PEMULIHAN</translation>
    </message>
    <message>
        <source>SECRET: keep it sealed</source>
        <translation>RAHASIA: simpan tersegel</translation>
    </message>
    <message>
        <source>This sheet holds the key of the registry. Whoever has it can read everything in it; without it, lost passwords mean lost data.</source>
        <translation>Lembar ini memuat kunci registri. Siapa pun yang memegangnya dapat membaca seluruh isinya; tanpa lembar ini, sandi hilang berarti data hilang.</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registri</translation>
    </message>
    <message>
        <source>KPU: {text}</source>
        <translation>KPU: {text}</translation>
    </message>
    <message>
        <source>Registry: {text}</source>
        <translation>Registri: {text}</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Berbeda</translation>
    </message>
    <message>
        <source>Copy {copy}</source>
        <translation>Salinan ke-{copy}</translation>
    </message>
    <message>
        <source>purpose: {purpose}</source>
        <translation>keperluan: {purpose}</translation>
    </message>
    <message>
        <source>Code: list, seal and counts, to check this paper</source>
        <translation>Kode: daftar, segel, dan jumlah, untuk memeriksa lembar ini</translation>
    </message>
    <message>
        <source>no L/P: {count}</source>
        <translation>tanpa L/P: {count}</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Eight groups of eight digits and letters. I, L, O and U are not used; small letters are the same. A typing mistake is found in its own group.</source>
        <translation>Delapan kelompok berisi delapan angka dan huruf. I, L, O, dan U tidak dipakai; huruf kecil sama saja. Salah ketik ditemukan pada kelompoknya sendiri.</translation>
    </message>
    <message>
        <source>The code beside and the line below it hold the same key: scan it or copy it.</source>
        <translation>Kode di samping dan baris di bawahnya memuat kunci yang sama: pindai atau salin.</translation>
    </message>
    <message>
        <source>When it is needed</source>
        <translation>Kapan diperlukan</translation>
    </message>
    <message>
        <source>The password of every head is forgotten, or kunci.json is lost.</source>
        <translation>Sandi semua kepala terlupa, atau kunci.json hilang.</translation>
    </message>
    <message>
        <source>Start Rutan Desk, choose the data folder and then “Open with the recovery sheet”.</source>
        <translation>Jalankan Rutan Desk, pilih folder data, lalu “Buka dengan lembar pemulihan”.</translation>
    </message>
    <message>
        <source>Type the eight groups or scan the code, and give a new password.</source>
        <translation>Ketik delapan kelompok atau pindai kodenya, lalu buat sandi baru.</translation>
    </message>
    <message>
        <source>How it is kept</source>
        <translation>Cara menyimpan</translation>
    </message>
    <message>
        <source>In a sealed and signed envelope in the safe of the head of the Rutan.</source>
        <translation>Dalam amplop tersegel dan bertanda tangan di brankas Kepala Rutan.</translation>
    </message>
    <message>
        <source>Never beside the computer, never as a photograph, never sent.</source>
        <translation>Jangan di dekat komputer, jangan difoto, jangan dikirim.</translation>
    </message>
    <message>
        <source>When it is replaced</source>
        <translation>Kapan diganti</translation>
    </message>
    <message>
        <source>Removing an officer gives the registry a new key: print a new sheet and destroy this one.</source>
        <translation>Menghapus petugas memberi registri kunci baru: cetak lembar baru dan musnahkan yang ini.</translation>
    </message>
    <message>
        <source>Handed over in a sealed envelope:</source>
        <translation>Diserahkan dalam amplop tersegel:</translation>
    </message>
    <message>
        <source>For KPPS</source>
        <translation>Untuk KPPS</translation>
    </message>
    <message>
        <source>SUMMARY OF AN IMPORT</source>
        <translation>RINGKASAN IMPOR</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Jumlah berkas</translation>
    </message>
    <message>
        <source>This page is the file {name}.</source>
        <translation>Halaman ini adalah berkas {name}.</translation>
    </message>
    <message>
        <source>In this folder</source>
        <translation>Dalam folder ini</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Tidak disertakan</translation>
    </message>
    <message>
        <source>No paper was left out.</source>
        <translation>Semua berkas disertakan.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>List of</source>
        <translation>Nama daftar</translation>
    </message>
    <message>
        <source>Copy No.</source>
        <translation>Salinan ke-</translation>
    </message>
    <message>
        <source>Row of headings</source>
        <translation>Baris judul</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Baris dibaca</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>on another visit</source>
        <translation>pada kunjungan lain</translation>
    </message>
    <message>
        <source>certain voter</source>
        <translation>pemilih pasti</translation>
    </message>
    <message>
        <source>What changed, and what to look at</source>
        <translation>Yang berubah dan yang perlu dilihat</translation>
    </message>
    <message>
        <source>Nothing changed and nothing needs a look.</source>
        <translation>Tidak ada yang berubah dan tidak ada yang perlu dilihat.</translation>
    </message>
    <message>
        <source>This page: {count} lines</source>
        <translation>Halaman ini: {count} baris</translation>
    </message>
    <message>
        <source>Whole summary: {count} lines</source>
        <translation>Seluruh ringkasan: {count} baris</translation>
    </message>
    <message>
        <source>For the desk itself</source>
        <translation>Untuk keperluan sendiri</translation>
    </message>
    <message>
        <source>{field} changed</source>
        <translation>{field} berubah</translation>
    </message>
    <message>
        <source>{field}: {old}, now {new}</source>
        <translation>{field}: {old}, kini {new}</translation>
    </message>
    <message>
        <source>Head of the KPPS</source>
        <translation>Ketua KPPS</translation>
    </message>
    <message>
        <source>Rutan and letterhead</source>
        <translation>Rutan &amp; kop surat</translation>
    </message>
    <message>
        <source>Letterhead, one line each</source>
        <translation>Kop surat, satu baris masing-masing</translation>
    </message>
    <message>
        <source>Head of the Rutan</source>
        <translation>Kepala Rutan</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Simpan perubahan</translation>
    </message>
    <message>
        <source>What the Rutan is called</source>
        <translation>Identitas Rutan</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Yang menyerahkan</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Yang menerima</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Register class</source>
        <translation>Golongan register</translation>
    </message>
    <message>
        <source>SDP number</source>
        <translation>Nomor Induk SDP</translation>
    </message>
    <message>
        <source>NIK as written</source>
        <translation>NIK sebagaimana tertulis</translation>
    </message>
    <message>
        <source>NKK</source>
        <translation>NKK</translation>
    </message>
    <message>
        <source>Recording not known</source>
        <translation>Perekaman belum diketahui</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Belum rekam</translation>
    </message>
    <message>
        <source>Recorded, not sent yet</source>
        <translation>Sudah rekam, belum dikirim</translation>
    </message>
    <message>
        <source>In process</source>
        <translation>Sedang diproses</translation>
    </message>
    <message>
        <source>Sent to the centre</source>
        <translation>Dikirim ke pusat</translation>
    </message>
    <message>
        <source>Received at the centre</source>
        <translation>Diterima di pusat</translation>
    </message>
    <message>
        <source>Ready to print (PRR)</source>
        <translation>Siap cetak (PRR)</translation>
    </message>
    <message>
        <source>Card printed</source>
        <translation>Kartu tercetak</translation>
    </message>
    <message>
        <source>Recording failed</source>
        <translation>Perekaman gagal</translation>
    </message>
    <message>
        <source>Double record</source>
        <translation>Rekaman ganda</translation>
    </message>
    <message>
        <source>Card not known</source>
        <translation>Kartu belum diketahui</translation>
    </message>
    <message>
        <source>Card in hand</source>
        <translation>Kartu ada</translation>
    </message>
    <message>
        <source>Card lost</source>
        <translation>Kartu hilang</translation>
    </message>
    <message>
        <source>Card kept elsewhere</source>
        <translation>Kartu di tempat lain</translation>
    </message>
    <message>
        <source>No card yet</source>
        <translation>Kartu belum ada</translation>
    </message>
    <message>
        <source>Suket of recording</source>
        <translation>Suket perekaman</translation>
    </message>
    <message>
        <source>Biodata penduduk</source>
        <translation>Biodata penduduk</translation>
    </message>
    <message>
        <source>Document with photo</source>
        <translation>Dokumen berfoto</translation>
    </message>
    <message>
        <source>Status of the recording</source>
        <translation>Status perekaman</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kartu</translation>
    </message>
    <message>
        <source>Paper here</source>
        <translation>Dokumen ada</translation>
    </message>
    <message>
        <source>Paper no longer here</source>
        <translation>Dokumen tidak ada lagi</translation>
    </message>
    <message>
        <source>KK asked of the family</source>
        <translation>KK diminta kepada keluarga</translation>
    </message>
    <message>
        <source>Record a step…</source>
        <translation>Catat langkah…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Catatan…</translation>
    </message>
    <message>
        <source>Recording and card</source>
        <translation>Perekaman dan kartu</translation>
    </message>
    <message>
        <source>Not on a visit so far.</source>
        <translation>Belum pernah ikut kunjungan.</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Beres</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>Belum beres</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identitas</translation>
    </message>
    <message>
        <source>Substitutes</source>
        <translation>Pengganti</translation>
    </message>
    <message>
        <source>Fingerprints taken</source>
        <translation>Sidik jari diambil</translation>
    </message>
    <message>
        <source>KK asked for</source>
        <translation>KK diminta</translation>
    </message>
    <message>
        <source>KK received</source>
        <translation>KK diterima</translation>
    </message>
    <message>
        <source>New card asked for</source>
        <translation>Cetak ulang diminta</translation>
    </message>
    <message>
        <source>Biometric search</source>
        <translation>Biometrik</translation>
    </message>
    <message>
        <source>Unknown NIK</source>
        <translation>NIK tak dikenal</translation>
    </message>
    <message>
        <source>Data that KPU wants</source>
        <translation>Data yang diminta KPU</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Tidak ada yang kurang.</translation>
    </message>
    <message>
        <source>Missing: {names}</source>
        <translation>Kurang: {names}</translation>
    </message>
    <message>
        <source>Type what is missing</source>
        <translation>Lengkapi yang kurang</translation>
    </message>
    <message>
        <source>Record the status</source>
        <translation>Catat status</translation>
    </message>
    <message>
        <source>Not called up</source>
        <translation>Tidak terpanggil</translation>
    </message>
    <message>
        <source>Searched by fingerprint or iris</source>
        <translation>Dicari dengan sidik jari atau iris mata</translation>
    </message>
    <message>
        <source>has left the prison</source>
        <translation>sudah keluar</translation>
    </message>
    <message>
        <source>something of a later day is on record</source>
        <translation>sudah ada catatan dengan tanggal lebih baru</translation>
    </message>
    <message>
        <source>has no NIK</source>
        <translation>tidak punya NIK</translation>
    </message>
    <message>
        <source>Identity not in order</source>
        <translation>Identitas belum lengkap</translation>
    </message>
    <message>
        <source>no NIK</source>
        <translation>tanpa NIK</translation>
    </message>
    <message>
        <source>the NIK is damaged</source>
        <translation>NIK rusak</translation>
    </message>
    <message>
        <source>another person here has the same NIK</source>
        <translation>NIK sama dengan orang lain di sini</translation>
    </message>
    <message>
        <source>Dukcapil does not know the NIK, or it is another’s</source>
        <translation>NIK tidak dikenal Dukcapil atau milik orang lain</translation>
    </message>
    <message>
        <source>searched by fingerprint or iris, nothing found</source>
        <translation>dicari dengan sidik jari atau iris mata, tidak ditemukan</translation>
    </message>
    <message>
        <source>the family was asked for the KK</source>
        <translation>KK sudah diminta kepada keluarga</translation>
    </message>
    <message>
        <source>the KK is here: read the NIK from it</source>
        <translation>KK sudah ada: baca NIK dari KK</translation>
    </message>
    <message>
        <source>it is not known whether recorded</source>
        <translation>belum diketahui apakah sudah rekam</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>belum rekam</translation>
    </message>
    <message>
        <source>recorded, still in process</source>
        <translation>sudah rekam, masih diproses</translation>
    </message>
    <message>
        <source>the recording failed</source>
        <translation>perekaman gagal</translation>
    </message>
    <message>
        <source>double record: recording again is useless</source>
        <translation>rekaman ganda: merekam ulang tidak berguna</translation>
    </message>
    <message>
        <source>KPU’s list says recorded (S)</source>
        <translation>daftar KPU menyebut sudah rekam (S)</translation>
    </message>
    <message>
        <source>the last day for it has passed</source>
        <translation>hari terakhirnya sudah lewat</translation>
    </message>
    <message>
        <source>the card is here</source>
        <translation>kartu ada</translation>
    </message>
    <message>
        <source>nobody has looked whether the card is here</source>
        <translation>belum diperiksa apakah kartu ada di sini</translation>
    </message>
    <message>
        <source>the card is lost</source>
        <translation>kartu hilang</translation>
    </message>
    <message>
        <source>the card is kept elsewhere</source>
        <translation>kartu disimpan di tempat lain</translation>
    </message>
    <message>
        <source>the card has not been printed or never came</source>
        <translation>kartu belum dicetak atau belum pernah sampai</translation>
    </message>
    <message>
        <source>a new card has been asked for</source>
        <translation>cetak ulang sudah diminta</translation>
    </message>
    <message>
        <source>a paper that this election accepts is here</source>
        <translation>ada dokumen yang diterima pemilihan ini</translation>
    </message>
    <message>
        <source>the paper that is here is not accepted</source>
        <translation>dokumen yang ada tidak diterima</translation>
    </message>
    <message>
        <source>this election accepts a suket of recording</source>
        <translation>pemilihan ini menerima suket perekaman</translation>
    </message>
    <message>
        <source>this election accepts a biodata penduduk</source>
        <translation>pemilihan ini menerima biodata penduduk</translation>
    </message>
    <message>
        <source>Birth place</source>
        <translation>Tempat lahir</translation>
    </message>
    <message>
        <source>Regency of the KTP-el</source>
        <translation>Kab/kota KTP-el</translation>
    </message>
    <message>
        <source>Desa</source>
        <translation>Desa</translation>
    </message>
    <message>
        <source>KTP-el status (S/B)</source>
        <translation>Status KTP-el (S/B)</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Direncanakan</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Sudah rekam</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Tidak hadir</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gagal</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>Menolak</translation>
    </message>
    <message>
        <source>Card handed over</source>
        <translation>Kartu diserahkan</translation>
    </message>
    <message>
        <source>Searched, no NIK found</source>
        <translation>Dicari, NIK tidak ditemukan</translation>
    </message>
    <message>
        <source>At court</source>
        <translation>Sidang</translation>
    </message>
    <message>
        <source>In hospital</source>
        <translation>Rawat inap di rumah sakit</translation>
    </message>
    <message>
        <source>Ill</source>
        <translation>Sakit</translation>
    </message>
    <message>
        <source>Not called yet</source>
        <translation>Belum dipanggil</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Dipanggil</translation>
    </message>
    <message>
        <source>Voted</source>
        <translation>Sudah memilih</translation>
    </message>
    <message>
        <source>Refuses to vote</source>
        <translation>Menolak</translation>
    </message>
    <message>
        <source>Out on loan</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>In isolation</source>
        <translation>Sel isolasi</translation>
    </message>
    <message>
        <source>No papers left</source>
        <translation>Surat suara habis</translation>
    </message>
    <message>
        <source>Back in the block</source>
        <translation>Kembali ke blok</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Not frozen yet</source>
        <translation>Belum dibekukan</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Dibekukan</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Dibuka</translation>
    </message>
    <message>
        <source>Day closed</source>
        <translation>Hari ditutup</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>diketik</translation>
    </message>
    <message>
        <source>scanned</source>
        <translation>dipindai</translation>
    </message>
    <message>
        <source>from paper</source>
        <translation>dari kertas</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>baris perintah</translation>
    </message>
    <message>
        <source>votes at TPS {station}</source>
        <translation>memilih di TPS {station}</translation>
    </message>
    <message>
        <source>already voted at {time} at TPS {station}</source>
        <translation>sudah memilih pukul {time} di TPS {station}</translation>
    </message>
    <message>
        <source>somebody with the same NIK or register number voted at {time} at TPS {station}</source>
        <translation>orang dengan NIK atau nomor registrasi yang sama sudah memilih pukul {time} di TPS {station}</translation>
    </message>
    <message>
        <source>voting begins at {time}</source>
        <translation>pemungutan suara dimulai pukul {time}</translation>
    </message>
    <message>
        <source>began after {time}</source>
        <translation>dimulai sesudah pukul {time}</translation>
    </message>
    <message>
        <source>DPTb from {time} on</source>
        <translation>DPTb mulai pukul {time}</translation>
    </message>
    <message>
        <source>DPK from {time} on</source>
        <translation>DPK mulai pukul {time}</translation>
    </message>
    <message>
        <source>voting ended at {time}</source>
        <translation>pemungutan suara selesai pukul {time}</translation>
    </message>
    <message>
        <source>voting is on {day}</source>
        <translation>pemungutan suara pada {day}</translation>
    </message>
    <message>
        <source>the roll is not frozen yet</source>
        <translation>daftar hari pemungutan belum dibekukan</translation>
    </message>
    <message>
        <source>the day has been closed</source>
        <translation>hari pemungutan sudah ditutup</translation>
    </message>
    <message>
        <source>on no list of this place</source>
        <translation>tidak ada di daftar mana pun di tempat ini</translation>
    </message>
    <message>
        <source>struck from the roll</source>
        <translation>dicoret dari daftar</translation>
    </message>
    <message>
        <source>already voted</source>
        <translation>sudah memilih</translation>
    </message>
    <message>
        <source>somebody with the same NIK or register number has voted</source>
        <translation>orang dengan NIK atau nomor registrasi yang sama sudah memilih</translation>
    </message>
    <message>
        <source>has left the prison: withdraw that first</source>
        <translation>sudah keluar dari Rutan: batalkan catatan itu dahulu</translation>
    </message>
    <message>
        <source>votes at another station</source>
        <translation>memilih di TPS lain</translation>
    </message>
    <message>
        <source>has no right to vote</source>
        <translation>tidak mempunyai hak pilih</translation>
    </message>
    <message>
        <source>no paper of this station is for the address</source>
        <translation>tidak ada surat suara TPS ini untuk alamatnya</translation>
    </message>
    <message>
        <source>the day is not open yet</source>
        <translation>hari pemungutan belum dibuka</translation>
    </message>
    <message>
        <source>DPT and DPTb are still queueing and go first</source>
        <translation>pemilih DPT dan DPTb masih antre dan didahulukan</translation>
    </message>
    <message>
        <source>was noted as absent, and comes after all</source>
        <translation>sudah dicatat tidak hadir, tetapi ternyata datang</translation>
    </message>
    <message>
        <source>has left according to the registry: make sure who this is</source>
        <translation>menurut registri sudah keluar: pastikan siapa orang ini</translation>
    </message>
    <message>
        <source>is marked so already</source>
        <translation>sudah dicatat demikian</translation>
    </message>
    <message>
        <source>is further on already</source>
        <translation>sudah berada pada tahap berikutnya</translation>
    </message>
    <message>
        <source>is not out of the block</source>
        <translation>tidak sedang di luar blok</translation>
    </message>
    <message>
        <source>is itself a withdrawal: mark again instead</source>
        <translation>adalah pembatalan: catat ulang saja</translation>
    </message>
    <message>
        <source>has been withdrawn already</source>
        <translation>sudah dibatalkan</translation>
    </message>
    <message>
        <source>voting is on another day</source>
        <translation>pemungutan suara pada hari lain</translation>
    </message>
    <message>
        <source>voting has not begun</source>
        <translation>pemungutan suara belum dimulai</translation>
    </message>
    <message>
        <source>began late</source>
        <translation>terlambat dimulai</translation>
    </message>
    <message>
        <source>voting has ended</source>
        <translation>pemungutan suara sudah selesai</translation>
    </message>
    <message>
        <source>too early for the DPK</source>
        <translation>terlalu awal untuk DPK</translation>
    </message>
    <message>
        <source>too early for the DPTb</source>
        <translation>terlalu awal untuk DPTb</translation>
    </message>
    <message>
        <source>{contest}: papers received</source>
        <translation>{contest}: surat suara diterima</translation>
    </message>
    <message>
        <source>{contest}: papers used</source>
        <translation>{contest}: surat suara digunakan</translation>
    </message>
    <message>
        <source>{contest}: papers returned</source>
        <translation>{contest}: surat suara dikembalikan</translation>
    </message>
    <message>
        <source>{contest}: papers not used</source>
        <translation>{contest}: surat suara tidak digunakan</translation>
    </message>
    <message>
        <source>{contest}: valid votes</source>
        <translation>{contest}: suara sah</translation>
    </message>
    <message>
        <source>{contest}: invalid votes</source>
        <translation>{contest}: suara tidak sah</translation>
    </message>
    <message>
        <source>{contest}: valid and invalid votes</source>
        <translation>{contest}: suara sah dan tidak sah</translation>
    </message>
    <message>
        <source>people not accounted for</source>
        <translation>orang yang belum jelas</translation>
    </message>
    <message>
        <source>somebody marked twice</source>
        <translation>seseorang tercatat dua kali</translation>
    </message>
    <message>
        <source>KPPS’s count of the disabled, {sex}</source>
        <translation>hitungan KPPS untuk disabilitas, {sex}</translation>
    </message>
    <message>
        <source>KPPS’s count of the {list}, {sex}</source>
        <translation>hitungan KPPS untuk {list}, {sex}</translation>
    </message>
    <message>
        <source>TPS {station}, {figure}: ours {ours}, KPPS {theirs}</source>
        <translation>TPS {station}, {figure}: kami {ours}, KPPS {theirs}</translation>
    </message>
    <message>
        <source>{name} is marked as having voted more than once: {records}</source>
        <translation>{name} tercatat memilih lebih dari sekali: {records}</translation>
    </message>
    <message>
        <source>{name} voted, and was noted as absent: {records}</source>
        <translation>{name} sudah memilih, tetapi dicatat tidak hadir: {records}</translation>
    </message>
    <message>
        <source>{act} {time} TPS {station}, {officer}</source>
        <translation>{act} {time} TPS {station}, {officer}</translation>
    </message>
    <message>
        <source>Write a remark.</source>
        <translation>Tulis keterangannya.</translation>
    </message>
    <message>
        <source>TPS {station}: {count} figures of KPPS are missing, first {figure}.</source>
        <translation>TPS {station}: {count} angka KPPS belum diisi, pertama {figure}.</translation>
    </message>
    <message>
        <source>{count} people are in a conflict: withdraw one, or remark.</source>
        <translation>{count} orang tercatat ganda: batalkan salah satu, atau beri keterangan.</translation>
    </message>
    <message>
        <source>TPS {station}: {count} people are still queueing.</source>
        <translation>TPS {station}: {count} orang masih antre.</translation>
    </message>
    <message>
        <source>TPS {station}: {count} people neither voted nor are noted as absent. Note why, or write a remark.</source>
        <translation>TPS {station}: {count} orang belum memilih dan belum dicatat tidak hadir. Catat sebabnya, atau tulis keterangan.</translation>
    </message>
    <message>
        <source>{count} people are marked who stand on no roll.</source>
        <translation>{count} orang tercatat padahal tidak ada di daftar.</translation>
    </message>
    <message>
        <source>No. {number} of {count}</source>
        <translation>No. {number} dari {count}</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Sudah keluar</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>Belum ada hasil</translation>
    </message>
    <message>
        <source>Nobody else is without a result.</source>
        <translation>Tidak ada lagi yang belum ada hasilnya.</translation>
    </message>
    <message>
        <source>Next: {name}, {room}</source>
        <translation>Berikutnya: {name}, {room}</translation>
    </message>
    <message>
        <source>Why absent? Press the number; Esc goes back.</source>
        <translation>Mengapa tidak hadir? Tekan nomornya; Esc untuk kembali.</translation>
    </message>
    <message>
        <source>⇧  More…</source>
        <translation>⇧  Lainnya…</translation>
    </message>
    <message>
        <source>Turn away, and record it</source>
        <translation>Tolak dan catat</translation>
    </message>
    <message>
        <source>{word}, key {key}</source>
        <translation>{word}, tombol {key}</translation>
    </message>
    <message>
        <source>Not reached in time</source>
        <translation>Tidak sempat dilayani</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Alasan lain</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Tanggal lahir</translation>
    </message>
    <message>
        <source>It is this person</source>
        <translation>Orang ini</translation>
    </message>
    <message>
        <source>It is this person, and the NIK is theirs</source>
        <translation>Orang ini, dan NIK itu miliknya</translation>
    </message>
    <message>
        <source>The NIK is somebody else’s</source>
        <translation>NIK itu milik orang lain</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Perekaman</translation>
    </message>
    <message>
        <source>Day of the status</source>
        <translation>Tanggal status</translation>
    </message>
    <message>
        <source>Status as written</source>
        <translation>Status sesuai tulisan</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>Tanggal rekam</translation>
    </message>
    <message>
        <source>NIK not known to Dukcapil</source>
        <translation>NIK tidak dikenal Dukcapil</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Diminta tanggal</translation>
    </message>
    <message>
        <source>NIK found</source>
        <translation>NIK ditemukan</translation>
    </message>
    <message>
        <source>this status is not known, kept as written: {detail}</source>
        <translation>status ini tidak dikenal, disimpan sesuai tulisan: {detail}</translation>
    </message>
    <message>
        <source>Dukcapil gives a NIK for {detail}: decide whether to take it</source>
        <translation>Dukcapil memberi NIK untuk {detail}: putuskan apakah dipakai</translation>
    </message>
    <message>
        <source>Dukcapil gives another NIK for {detail} than the one here: decide</source>
        <translation>Dukcapil memberi NIK lain untuk {detail} daripada yang ada di sini: putuskan</translation>
    </message>
    <message>
        <source>{detail} has left the prison: decide whether to record it</source>
        <translation>{detail} sudah keluar dari rutan: putuskan apakah dicatat</translation>
    </message>
    <message>
        <source>something of a later day is on record: decide whether to record it</source>
        <translation>sudah tercatat keadaan dari hari yang lebih baru: putuskan apakah dicatat</translation>
    </message>
    <message>
        <source>the recording was known to be further: look at it</source>
        <translation>perekaman sebelumnya tercatat lebih maju: periksa</translation>
    </message>
    <message>
        <source>{rows} rows read = {new} new + {changed} changed + {unchanged} unchanged + {refused} refused. {matched} matched, {open} to decide, {found} NIKs taken. {missing} people here without a complete record are not in the file. {skipped} rows skipped.</source>
        <translation>{rows} baris dibaca = {new} baru + {changed} berubah + {unchanged} tetap + {refused} ditolak. {matched} cocok, {open} perlu diputuskan, {found} NIK dipakai. {missing} orang di sini yang rekamannya belum lengkap tidak ada di berkas. {skipped} baris dilewati.</translation>
    </message>
    <message>
        <source>status not known, kept as written: {code} ({count} lines)</source>
        <translation>status tidak dikenal, disimpan sesuai tulisan: {code} ({count} baris)</translation>
    </message>
    <message>
        <source>Not known to Dukcapil</source>
        <translation>Tidak dikenal Dukcapil</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Region of the first registration</source>
        <translation>Wilayah pendaftaran pertama</translation>
    </message>
    <message>
        <source>answer of Dukcapil from {file}: {new} new, {changed} changed</source>
        <translation>jawaban Dukcapil dari {file}: {new} baru, {changed} berubah</translation>
    </message>
    <message>
        <source>NIK of {name} taken away, after {document}</source>
        <translation>NIK {name} dihapus, menurut {document}</translation>
    </message>
    <message>
        <source>NIK of {name} typed from {document}</source>
        <translation>NIK {name} diketik dari {document}</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>Status kawin</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Kewarganegaraan</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>Yang dilakukan</translation>
    </message>
    <message>
        <source>All visits</source>
        <translation>Semua kunjungan</translation>
    </message>
    <message>
        <source>How full the visit is</source>
        <translation>Keterisian kunjungan</translation>
    </message>
    <message>
        <source>Find people of the visit</source>
        <translation>Cari orang pada kunjungan</translation>
    </message>
    <message>
        <source>Name, block, NIK</source>
        <translation>Nama, blok, NIK</translation>
    </message>
    <message>
        <source>People of the visit</source>
        <translation>Orang pada kunjungan</translation>
    </message>
    <message>
        <source>Remove from the visit</source>
        <translation>Keluarkan dari kunjungan</translation>
    </message>
    <message>
        <source>Take in results</source>
        <translation>Catat hasil</translation>
    </message>
    <message>
        <source>Fill by rule…</source>
        <translation>Isi menurut aturan…</translation>
    </message>
    <message>
        <source>Add people…</source>
        <translation>Tambah orang…</translation>
    </message>
    <message>
        <source>List for the team…</source>
        <translation>Daftar untuk tim…</translation>
    </message>
    <message>
        <source>Call list…</source>
        <translation>Daftar panggilan…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>Close the visit…</source>
        <translation>Tutup kunjungan…</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Batalkan kunjungan</translation>
    </message>
    <message>
        <source>{count} of {most} places taken</source>
        <translation>{count} dari {most} tempat terisi</translation>
    </message>
    <message>
        <source>Results can be taken in from {day} on.</source>
        <translation>Hasil dapat dicatat mulai {day}.</translation>
    </message>
    <message>
        <source>Fill it by rule: who can still be recorded in time, certain voters first.</source>
        <translation>Isi menurut aturan: yang masih sempat direkam, pemilih pasti didahulukan.</translation>
    </message>
    <message>
        <source>Nobody stands on this visit yet.</source>
        <translation>Belum ada orang pada kunjungan ini.</translation>
    </message>
    <message>
        <source>For Dukcapil</source>
        <translation>Untuk Dukcapil</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>Dibawa</translation>
    </message>
    <message>
        <source>For the guards</source>
        <translation>Untuk petugas jaga</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Dimohon</translation>
    </message>
    <message>
        <source>Nothing is to be asked of Dukcapil.</source>
        <translation>Tidak ada yang perlu dimintakan ke Dukcapil.</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>Lahir</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Ibu</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Ayah</translation>
    </message>
    <message>
        <source>Searched by biometrics</source>
        <translation>Dicari lewat biometrik</translation>
    </message>
    <message>
        <source>Everybody has a NIK.</source>
        <translation>Semua orang memiliki NIK.</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Orang tua</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Belum ada</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>Diterima tanggal</translation>
    </message>
    <message>
        <source>No KK is needed.</source>
        <translation>Tidak ada KK yang diperlukan.</translation>
    </message>
    <message>
        <source>Dotted lines: not known here, please fill in</source>
        <translation>Garis titik-titik: belum diketahui, mohon diisi</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Rekam</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>Rekam ulang</translation>
    </message>
    <message>
        <source>Search by fingerprint or iris</source>
        <translation>Cari lewat sidik jari atau iris</translation>
    </message>
    <message>
        <source>Find the NIK</source>
        <translation>Cari NIK</translation>
    </message>
    <message>
        <source>Check the NIK, give the right one</source>
        <translation>Periksa NIK, beri yang benar</translation>
    </message>
    <message>
        <source>Say whose NIK it is</source>
        <translation>Nyatakan NIK itu milik siapa</translation>
    </message>
    <message>
        <source>Remove the double record</source>
        <translation>Hapus rekaman ganda</translation>
    </message>
    <message>
        <source>Say whether recorded</source>
        <translation>Nyatakan sudah rekam atau belum</translation>
    </message>
    <message>
        <source>Print the card</source>
        <translation>Cetak KTP-el</translation>
    </message>
    <message>
        <source>Issue a paper in place of the card</source>
        <translation>Terbitkan surat pengganti KTP-el</translation>
    </message>
    <message>
        <source>KTP-el and voting right</source>
        <translation>KTP-el dan hak pilih</translation>
    </message>
    <message>
        <source>Recording helps until</source>
        <translation>Perekaman berguna sampai</translation>
    </message>
    <message>
        <source>RT {rt} RW {rw}</source>
        <translation>RT {rt} RW {rw}</translation>
    </message>
    <message>
        <source>Dukcapil {region}</source>
        <translation>Dukcapil {region}</translation>
    </message>
    <message>
        <source>KTP-el address not known</source>
        <translation>Alamat KTP-el belum diketahui</translation>
    </message>
    <message>
        <source>No block</source>
        <translation>Tanpa blok</translation>
    </message>
    <message>
        <source>not here any more</source>
        <translation>tidak di sini lagi</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Jalan</translation>
    </message>
    <message>
        <source>RT</source>
        <translation>RT</translation>
    </message>
    <message>
        <source>RW</source>
        <translation>RW</translation>
    </message>
    <message>
        <source>Region of the KTP-el</source>
        <translation>Wilayah KTP-el</translation>
    </message>
    <message>
        <source>Region as written</source>
        <translation>Wilayah sebagaimana tertulis</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>Men and women</source>
        <translation>Laki-laki dan perempuan</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Disabilitas</translation>
    </message>
    <message>
        <source>Nobody is noted as absent.</source>
        <translation>Tidak ada yang dicatat tidak hadir.</translation>
    </message>
    <message>
        <source>of {listed} ({share} %)</source>
        <translation>dari {listed} ({share} %)</translation>
    </message>
    <message>
        <source>As it was at {at}</source>
        <translation>Keadaan pukul {at}</translation>
    </message>
    <message>
        <source>Ballots will not suffice</source>
        <translation>Surat suara tidak akan cukup</translation>
    </message>
    <message>
        <source>To the desks</source>
        <translation>Ke beberapa meja</translation>
    </message>
    <message>
        <source>TNI/Polri</source>
        <translation>TNI/Polri</translation>
    </message>
    <message>
        <source>Dismissal decree</source>
        <translation>SK pemberhentian</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Kamar</translation>
    </message>
    <message>
        <source>Admitted on</source>
        <translation>Tanggal masuk</translation>
    </message>
    <message>
        <source>Expected release</source>
        <translation>Ekspirasi</translation>
    </message>
    <message>
        <source>Inmate or staff</source>
        <translation>Warga binaan atau petugas</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Keberadaan</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Keluar tanggal</translation>
    </message>
    <message>
        <source>Kept as written</source>
        <translation>Disimpan sebagaimana tertulis</translation>
    </message>
    <message>
        <source>Typed by an officer</source>
        <translation>Diketik petugas</translation>
    </message>
    <message>
        <source>Away for now</source>
        <translation>Sedang di luar</translation>
    </message>
    <message>
        <source>Expected back</source>
        <translation>Perkiraan kembali</translation>
    </message>
    <message>
        <source>Is the same as person no.</source>
        <translation>Sama dengan orang no.</translation>
    </message>
    <message>
        <source>here</source>
        <translation>di Rutan</translation>
    </message>
    <message>
        <source>released</source>
        <translation>bebas</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>pindah</translation>
    </message>
    <message>
        <source>died</source>
        <translation>meninggal</translation>
    </message>
    <message>
        <source>escaped</source>
        <translation>melarikan diri</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Bebas</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Pindah</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Meninggal</translation>
    </message>
    <message>
        <source>Escaped</source>
        <translation>Melarikan diri</translation>
    </message>
    <message>
        <source>Readmitted</source>
        <translation>Masuk kembali</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Register changed</source>
        <translation>Alih register</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>Bon (dipinjam)</translation>
    </message>
    <message>
        <source>Taken to hospital</source>
        <translation>Rawat inap</translation>
    </message>
    <message>
        <source>Taken to court</source>
        <translation>Sidang</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>on loan</source>
        <translation>dibon</translation>
    </message>
    <message>
        <source>in hospital</source>
        <translation>rawat inap di luar</translation>
    </message>
    <message>
        <source>at court</source>
        <translation>sedang sidang</translation>
    </message>
    <message>
        <source>male</source>
        <translation>laki-laki</translation>
    </message>
    <message>
        <source>female</source>
        <translation>perempuan</translation>
    </message>
    <message>
        <source>inmate</source>
        <translation>warga binaan</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>petugas</translation>
    </message>
    <message>
        <source>not married</source>
        <translation>belum kawin</translation>
    </message>
    <message>
        <source>married</source>
        <translation>kawin</translation>
    </message>
    <message>
        <source>once married</source>
        <translation>pernah kawin</translation>
    </message>
    <message>
        <source>physical</source>
        <translation>fisik</translation>
    </message>
    <message>
        <source>intellectual</source>
        <translation>intelektual</translation>
    </message>
    <message>
        <source>mental</source>
        <translation>mental</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>sensorik wicara</translation>
    </message>
    <message>
        <source>hearing</source>
        <translation>sensorik rungu</translation>
    </message>
    <message>
        <source>sight</source>
        <translation>sensorik netra</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Dihentikan. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>There is no person number {number} in the registry. Search again.</source>
        <translation>Tidak ada orang nomor {number} di registri. Cari lagi.</translation>
    </message>
    <message>
        <source>The NIK {nik} already belongs to {holder}. Nothing was saved. Compare both KTP-el first.</source>
        <translation>NIK {nik} sudah milik {holder}. Tidak ada yang disimpan. Cocokkan dahulu kedua KTP-el.</translation>
    </message>
    <message>
        <source>The NIK {nik} cannot be right: {why}. Nothing was saved.</source>
        <translation>NIK {nik} tidak mungkin benar: {why}. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>A name is needed. Nothing was saved.</source>
        <translation>Nama wajib diisi. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>There is no region with the code {region}. Nothing was saved.</source>
        <translation>Tidak ada wilayah dengan kode {region}. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>{name} is {presence}; “{movement}” cannot follow. Nothing was saved.</source>
        <translation>{name} {presence}; “{movement}” tidak mungkin menyusul. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>This revocation is already withdrawn. Nothing was saved.</source>
        <translation>Pencabutan ini sudah ditarik. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>The revocation ends before it starts. Nothing was saved. Check the dates.</source>
        <translation>Pencabutan berakhir sebelum dimulai. Tidak ada yang disimpan. Periksa tanggalnya.</translation>
    </message>
    <message>
        <source>A revocation needs the number of the decision and the court. Nothing was saved.</source>
        <translation>Pencabutan perlu nomor putusan dan nama pengadilan. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>There is no court decision number {number} in the registry.</source>
        <translation>Tidak ada putusan pengadilan nomor {number} di registri.</translation>
    </message>
    <message>
        <source>The field “{field}” cannot hold this value. Nothing was saved.</source>
        <translation>Isian “{field}” tidak dapat memuat nilai ini. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>The field “{field}” differs from person to person. Change it one by one.</source>
        <translation>Isian “{field}” berbeda tiap orang. Ubah satu per satu.</translation>
    </message>
    <message>
        <source>The file “{file}” is larger than 5 MB. Choose a smaller picture.</source>
        <translation>Berkas “{file}” lebih besar dari 5 MB. Pilih gambar yang lebih kecil.</translation>
    </message>
    <message>
        <source>The SVG “{file}” is damaged. Save the logo as PNG and choose that.</source>
        <translation>SVG “{file}” rusak. Simpan logo sebagai PNG, lalu pilih berkas itu.</translation>
    </message>
    <message>
        <source>The file “{file}” is no picture that can be read. Choose a PNG, JPEG or SVG.</source>
        <translation>Berkas “{file}” bukan gambar yang dapat dibaca. Pilih PNG, JPEG, atau SVG.</translation>
    </message>
    <message>
        <source>There is no deed number {number} in the history.</source>
        <translation>Tidak ada tindakan nomor {number} di riwayat.</translation>
    </message>
    <message>
        <source>Deed number {number} cannot be undone: it changed no data of people.</source>
        <translation>Tindakan nomor {number} tidak dapat diurungkan: tidak mengubah data orang.</translation>
    </message>
    <message>
        <source>Deed number {number} can no longer be undone: the same data was changed later by deed number {later}. Undo that one first.</source>
        <translation>Tindakan nomor {number} tidak dapat diurungkan lagi: data yang sama diubah kemudian oleh tindakan nomor {later}. Urungkan yang itu dahulu.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Tidak ada yang diulangi.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Tidak ada yang diurungkan.</translation>
    </message>
    <message>
        <source>No election is active. Choose one in the settings.</source>
        <translation>Tidak ada pemilihan yang aktif. Pilih di pengaturan.</translation>
    </message>
    <message>
        <source>There is no election {election}. Known: {known}.</source>
        <translation>Tidak ada pemilihan {election}. Yang ada: {known}.</translation>
    </message>
    <message>
        <source>There is no preset {preset}. Known: {known}.</source>
        <translation>Tidak ada preset {preset}. Yang ada: {known}.</translation>
    </message>
    <message>
        <source>The election profile {profile} is not usable: check the key {key}.</source>
        <translation>Profil pemilihan {profile} tidak dapat dipakai: periksa kunci {key}.</translation>
    </message>
    <message>
        <source>There is no report {report}. Known: {known}.</source>
        <translation>Tidak ada laporan {report}. Yang ada: {known}.</translation>
    </message>
    <message>
        <source>This election has no special station yet. Nothing was changed. Add it first.</source>
        <translation>Pemilihan ini belum memiliki TPS lokasi khusus. Tidak ada yang diubah. Tambahkan TPS itu lebih dahulu.</translation>
    </message>
    <message>
        <source>Say which station it is: {known}. Nothing was changed.</source>
        <translation>Sebutkan TPS yang dimaksud: {known}. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>There is no station {station}. Known: {known}.</source>
        <translation>Tidak ada TPS {station}. Yang ada: {known}.</translation>
    </message>
    <message>
        <source>There is no registry in {folder}. Choose another folder, or make a new registry.</source>
        <translation>Tidak ada registri di {folder}. Pilih folder lain, atau buat registri baru.</translation>
    </message>
    <message>
        <source>{folder} already holds a registry; it was left as it is. Choose another folder.</source>
        <translation>{folder} sudah berisi registri; dibiarkan apa adanya. Pilih folder lain.</translation>
    </message>
    <message>
        <source>The key file kunci.json is missing in {folder}. The data is safe: open the registry with the recovery sheet.</source>
        <translation>Berkas kunci.json tidak ada di {folder}. Data aman: buka registri dengan lembar pemulihan.</translation>
    </message>
    <message>
        <source>The key file {path} cannot be read. The data is safe: open the registry with the recovery sheet.</source>
        <translation>Berkas kunci {path} tidak terbaca. Data aman: buka registri dengan lembar pemulihan.</translation>
    </message>
    <message>
        <source>That is not the password of {officer}. The next try is possible in {wait} seconds.</source>
        <translation>Itu bukan sandi {officer}. Coba lagi setelah {wait} detik.</translation>
    </message>
    <message>
        <source>That is not the password of {officer}. Check the Caps Lock key and try again.</source>
        <translation>Itu bukan sandi {officer}. Periksa tombol Caps Lock dan coba lagi.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Wait {wait} seconds, then try again.</source>
        <translation>Terlalu banyak sandi salah. Tunggu {wait} detik, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Say which officer you are: {known}.</source>
        <translation>Sebutkan nama petugas Anda: {known}.</translation>
    </message>
    <message>
        <source>No officer named {officer} works here. Known: {known}.</source>
        <translation>Tidak ada petugas bernama {officer} di sini. Yang ada: {known}.</translation>
    </message>
    <message>
        <source>An officer named {officer} already has a password. Choose another name.</source>
        <translation>Petugas bernama {officer} sudah punya sandi. Pilih nama lain.</translation>
    </message>
    <message>
        <source>{officer} is the only head of the registry. Make another officer head first.</source>
        <translation>{officer} satu-satunya kepala registri. Jadikan petugas lain kepala dahulu.</translation>
    </message>
    <message>
        <source>{officer} may not do this; it needs the role {role}. Nothing was changed.</source>
        <translation>{officer} tidak berwenang; perlu peran {role}. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>A password needs at least {least} characters. Type a longer one.</source>
        <translation>Sandi paling sedikit {least} karakter. Ketik yang lebih panjang.</translation>
    </message>
    <message>
        <source>Group {group} of the recovery key has a typing mistake. Compare it with the sheet.</source>
        <translation>Kelompok {group} kunci pemulihan salah ketik. Cocokkan dengan lembarnya.</translation>
    </message>
    <message>
        <source>The recovery key has {expected} groups of 8 characters; {groups} were typed.</source>
        <translation>Kunci pemulihan terdiri atas {expected} kelompok berisi 8 karakter; yang diketik {groups}.</translation>
    </message>
    <message>
        <source>This recovery key does not open the registry in {folder}. It belongs to another registry, or a newer sheet was printed after an officer was removed.</source>
        <translation>Kunci pemulihan ini tidak membuka registri di {folder}. Kunci ini milik registri lain, atau lembar baru sudah dicetak setelah seorang petugas dihapus.</translation>
    </message>
    <message>
        <source>The registry {path} is damaged and was not touched. Restore one of the {backups} backups in the folder cadangan.</source>
        <translation>Registri {path} rusak dan tidak disentuh. Pulihkan salah satu dari {backups} cadangan di folder cadangan.</translation>
    </message>
    <message>
        <source>The registry {path} is damaged and was not touched. Restore a backup from another disk or stick.</source>
        <translation>Registri {path} rusak dan tidak disentuh. Pulihkan cadangan dari disk atau flashdisk lain.</translation>
    </message>
    <message>
        <source>The registry {path} was written by a newer version of Rutan Desk and was left as it is. Install that version to open it.</source>
        <translation>Registri {path} ditulis oleh versi Rutan Desk yang lebih baru dan dibiarkan apa adanya. Pasang versi itu untuk membukanya.</translation>
    </message>
    <message>
        <source>The registry is open elsewhere. Close it there, then try again.</source>
        <translation>Registri sedang dibuka di tempat lain. Tutup di sana, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The registry is open on {host}, by {officer}, since {since}. Close it there, then try again.</source>
        <translation>Registri sedang dibuka di {host} oleh {officer} sejak {since}. Tutup di sana, lalu coba lagi.</translation>
    </message>
    <message>
        <source>{folder} cannot be written to. Nothing was changed. Use a folder you may write to.</source>
        <translation>{folder} tidak dapat ditulisi. Tidak ada yang diubah. Pakai folder yang boleh Anda tulisi.</translation>
    </message>
    <message>
        <source>The disk of {folder} is full. The last step was not done; everything before it is safe. Make room, then repeat it.</source>
        <translation>Disk tempat {folder} penuh. Langkah terakhir tidak dilakukan; semua sebelumnya aman. Kosongkan ruang, lalu ulangi.</translation>
    </message>
    <message>
        <source>There is no screen here to show a window on. The command line works without one.</source>
        <translation>Tidak ada layar untuk menampilkan jendela. Baris perintah tetap dapat dipakai.</translation>
    </message>
    <message>
        <source>{path} cannot be written. Check the folder, or close the file if it is open in another program.</source>
        <translation>{path} tidak dapat ditulis. Periksa foldernya, atau tutup berkas itu di program lain.</translation>
    </message>
    <message>
        <source>{path} is not a Rutan Desk backup, or only part of one. Nothing was changed.</source>
        <translation>{path} bukan cadangan Rutan Desk, atau hanya sebagian. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The backup {path} is damaged. Nothing was changed. Choose another backup.</source>
        <translation>Cadangan {path} rusak. Tidak ada yang diubah. Pilih cadangan lain.</translation>
    </message>
    <message>
        <source>The journal in {path} was altered: its seals do not fit. Nothing was changed. Choose another backup.</source>
        <translation>Jurnal di {path} diubah orang: segelnya tidak cocok. Tidak ada yang diubah. Pilih cadangan lain.</translation>
    </message>
    <message>
        <source>{file} is empty. Nothing was changed. Export it again.</source>
        <translation>{file} kosong. Tidak ada yang diubah. Ekspor lagi.</translation>
    </message>
    <message>
        <source>{file} is damaged or was not copied whole. Nothing was changed. Copy or export it again.</source>
        <translation>{file} rusak atau tidak tersalin utuh. Tidak ada yang diubah. Salin atau ekspor lagi.</translation>
    </message>
    <message>
        <source>{file} is protected by a password. Nothing was changed. Save it without a password, then import it.</source>
        <translation>{file} dilindungi sandi. Tidak ada yang diubah. Simpan tanpa sandi, lalu impor.</translation>
    </message>
    <message>
        <source>{file} is not a spreadsheet this program can read. Nothing was changed. Save it as .xlsx, .xls, .ods or .csv.</source>
        <translation>{file} bukan lembar kerja yang dapat dibaca program ini. Tidak ada yang diubah. Simpan sebagai .xlsx, .xls, .ods, atau .csv.</translation>
    </message>
    <message>
        <source>{file} is far too big for a list of people. Nothing was changed. Check that it is the right file.</source>
        <translation>{file} terlalu besar untuk daftar orang. Tidak ada yang diubah. Periksa apakah berkasnya benar.</translation>
    </message>
    <message>
        <source>No deed of this registry has the seal {seal}. Check that the right data folder is open.</source>
        <translation>Tidak ada tindakan di registri ini dengan segel {seal}. Periksa apakah folder data yang terbuka sudah benar.</translation>
    </message>
    <message>
        <source>The file {file} is not there. Nothing was changed.</source>
        <translation>Berkas {file} tidak ada. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>{file} cannot be read. Close it in other programs, or copy it to another folder.</source>
        <translation>{file} tidak dapat dibaca. Tutup di program lain, atau salin ke folder lain.</translation>
    </message>
    <message>
        <source>{file} is too big for a list of this program.</source>
        <translation>{file} terlalu besar untuk daftar dari program ini.</translation>
    </message>
    <message>
        <source>{file} is not a PDF.</source>
        <translation>{file} bukan PDF.</translation>
    </message>
    <message>
        <source>{file} is damaged or only part of a PDF. Ask for the file again.</source>
        <translation>{file} rusak atau hanya sebagian dari PDF. Minta berkasnya sekali lagi.</translation>
    </message>
    <message>
        <source>{file} is locked with a password. Ask for the file without one; lists of this program never have one.</source>
        <translation>{file} dikunci dengan kata sandi. Minta berkas tanpa kata sandi; daftar dari program ini tidak pernah memakainya.</translation>
    </message>
    <message>
        <source>“{report}” was never printed or saved, so nothing can be compared. Print it whole.</source>
        <translation>“{report}” belum pernah dicetak atau disimpan, jadi tidak ada yang dapat dibandingkan. Cetaklah seluruhnya.</translation>
    </message>
    <message>
        <source>Deed {deed} is a print of “{printed}”, of another list than this “{report}”. Choose a print of the same list.</source>
        <translation>Tindakan {deed} adalah cetakan “{printed}”, bukan dari daftar “{report}” ini. Pilihlah cetakan dari daftar yang sama.</translation>
    </message>
    <message>
        <source>“{report}” cannot be compared with an earlier print. Print it whole.</source>
        <translation>“{report}” tidak dapat dibandingkan dengan cetakan sebelumnya. Cetaklah seluruhnya.</translation>
    </message>
    <message>
        <source>“{report}” is not a table and has no sheet. Save it as a PDF.</source>
        <translation>“{report}” bukan tabel dan tidak mempunyai lembar kerja. Simpanlah sebagai PDF.</translation>
    </message>
    <message>
        <source>There is something in {folder} already. Choose a new or an empty folder; nothing was written.</source>
        <translation>Folder {folder} sudah berisi sesuatu. Pilihlah folder baru atau folder kosong; tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>A time of {months} months cannot be set: 0 to {most} are possible.</source>
        <translation>Waktu {months} bulan tidak dapat dipakai: yang mungkin 0 sampai {most}.</translation>
    </message>
    <message>
        <source>Pages {asked} are not there: this paper has {pages}. Nothing was printed; choose others.</source>
        <translation>Halaman {asked} tidak ada: dokumen ini {pages} halaman. Tidak ada yang dicetak; pilih halaman lain.</translation>
    </message>
    <message>
        <source>The file could not be printed to. Choose another place, or save the PDF.</source>
        <translation>Cetakan tidak dapat ditulis ke berkas itu. Pilih tempat lain, atau simpan PDF.</translation>
    </message>
    <message>
        <source>{printer} takes no pages. Look whether it is on and connected, then print again.</source>
        <translation>{printer} tidak menerima halaman. Periksa apakah menyala dan tersambung, lalu cetak lagi.</translation>
    </message>
    <message>
        <source>Nothing is due yet: nothing was destroyed. “retention” lists what is kept until when.</source>
        <translation>Belum ada yang jatuh waktu: tidak ada yang dimusnahkan. “retention” memuat apa yang disimpan sampai kapan.</translation>
    </message>
    <message>
        <source>{file} cannot be opened. Nothing was changed. Close it in Excel, or copy it to another folder.</source>
        <translation>{file} tidak dapat dibuka. Tidak ada yang diubah. Tutup di Excel, atau salin ke folder lain.</translation>
    </message>
    <message>
        <source>No row with headings such as Nama and No. Registrasi was found in {file}. Nothing was changed. Check that it is a list of people with its headings above it.</source>
        <translation>Baris judul seperti Nama dan No. Registrasi tidak ditemukan dalam {file}. Tidak ada yang diubah. Periksa apakah berkas itu daftar orang dengan judul kolom di atasnya.</translation>
    </message>
    <message>
        <source>The file has no column “{heading}” for the field {field}. Nothing was changed.</source>
        <translation>Berkas tidak punya kolom “{heading}” untuk data {field}. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>There is no field named {field}. Nothing was changed.</source>
        <translation>Tidak ada data bernama {field}. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The registry was changed after {file} was compared with it. Nothing was imported. Read the file again.</source>
        <translation>Registri berubah setelah {file} dibandingkan. Tidak ada yang diimpor. Baca berkas itu lagi.</translation>
    </message>
    <message>
        <source>{file} cannot be written. Choose a name that ends in one of {known}.</source>
        <translation>{file} tidak dapat ditulis. Pilih nama yang berakhiran salah satu dari {known}.</translation>
    </message>
    <message>
        <source>There is nothing to export: the table has no rows. No file was written.</source>
        <translation>Tidak ada yang diekspor: tabelnya kosong. Tidak ada berkas yang ditulis.</translation>
    </message>
    <message>
        <source>KPU decides</source>
        <translation>KPU memutuskan</translation>
    </message>
    <message>
        <source>Foreigner</source>
        <translation>WNA</translation>
    </message>
    <message>
        <source>Decision no.</source>
        <translation>No. putusan</translation>
    </message>
    <message>
        <source>Right revoked</source>
        <translation>Hak dicabut</translation>
    </message>
    <message>
        <source>Final on</source>
        <translation>Inkracht pada</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Berlaku mulai</translation>
    </message>
    <message>
        <source>Court decision</source>
        <translation>Putusan pengadilan</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Catat putusan</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Simpan perbaikan</translation>
    </message>
    <message>
        <source>Empty: not final, so it bars nothing.</source>
        <translation>Kosong: belum inkracht, jadi tidak menghalangi.</translation>
    </message>
    <message>
        <source>Empty: for life.</source>
        <translation>Kosong: seumur hidup.</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>Akhir sebelum awal.</translation>
    </message>
    <message>
        <source>On {day} this person may not vote.</source>
        <translation>Pada {day} orang ini tidak berhak memilih.</translation>
    </message>
    <message>
        <source>On {day} this decision does not bar voting.</source>
        <translation>Pada {day} putusan ini tidak menghalangi hak pilih.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Annulled on review, wrong person</source>
        <translation>Dibatalkan dalam PK, salah orang</translation>
    </message>
    <message>
        <source>It stays on record and bars nothing any more.</source>
        <translation>Putusan tetap tercatat, tetapi tidak lagi menghalangi.</translation>
    </message>
    <message>
        <source>Withdraw the court decision</source>
        <translation>Tarik putusan pengadilan</translation>
    </message>
    <message>
        <source>Withdraw the decision</source>
        <translation>Tarik putusan</translation>
    </message>
    <message>
        <source>Under age</source>
        <translation>Di bawah umur</translation>
    </message>
    <message>
        <source>No station</source>
        <translation>Tanpa TPS</translation>
    </message>
    <message>
        <source>Station {number}</source>
        <translation>TPS {number}</translation>
    </message>
    <message>
        <source>Step due on {day}</source>
        <translation>Tenggat {day}</translation>
    </message>
    <message>
        <source>Waiting for {owner}</source>
        <translation>Menunggu {owner}</translation>
    </message>
    <message>
        <source>Here, without the right</source>
        <translation>Ada di sini, tanpa hak pilih</translation>
    </message>
    <message>
        <source>With the right, NIK not in order</source>
        <translation>Berhak, NIK belum beres</translation>
    </message>
    <message>
        <source>Identity in order, on no list yet</source>
        <translation>Identitas beres, belum di daftar</translation>
    </message>
    <message>
        <source>On a list, no station yet</source>
        <translation>Di daftar, belum ada TPS</translation>
    </message>
    <message>
        <source>Has a station, not ready yet</source>
        <translation>Ada TPS, belum siap</translation>
    </message>
    <message>
        <source>List: {list}</source>
        <translation>Daftar: {list}</translation>
    </message>
    <message>
        <source>Overseas</source>
        <translation>Luar negeri</translation>
    </message>
    <message>
        <source>Ballot {contest}</source>
        <translation>Surat suara {contest}</translation>
    </message>
    <message>
        <source>With the right, but cannot vote</source>
        <translation>Berhak, tetapi tidak dapat memilih</translation>
    </message>
    <message>
        <source>KPU code: the code of this election for who is not eligible; -: it has none</source>
        <translation>Kode KPU: kode tidak memenuhi syarat (TMS) pada pemilihan ini; -: tidak ada kodenya</translation>
    </message>
    <message>
        <source>Place and date of birth</source>
        <translation>Tempat, tanggal lahir</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Dasar hukum</translation>
    </message>
    <message>
        <source>KPU code</source>
        <translation>Kode KPU</translation>
    </message>
    <message>
        <source>KPU list</source>
        <translation>Daftar KPU</translation>
    </message>
    <message>
        <source>Left and on no list (not printed)</source>
        <translation>Sudah keluar dan tidak terdaftar (tidak dicetak)</translation>
    </message>
    <message>
        <source>Here, without the right to vote</source>
        <translation>Ada di Rutan, tidak mempunyai hak pilih</translation>
    </message>
    <message>
        <source>Everybody here has the right to vote, or may turn out to have it.</source>
        <translation>Semua yang ada di Rutan mempunyai hak pilih, atau mungkin ternyata mempunyainya.</translation>
    </message>
    <message>
        <source>Have left the prison</source>
        <translation>Sudah keluar dari Rutan</translation>
    </message>
    <message>
        <source>Nobody who left is to be told of.</source>
        <translation>Tidak ada yang perlu diberitahukan.</translation>
    </message>
    <message>
        <source>With the right to vote, but no ballot here</source>
        <translation>Mempunyai hak pilih, tetapi tidak mendapat surat suara di sini</translation>
    </message>
    <message>
        <source>Everybody with the right to vote can get a ballot here.</source>
        <translation>Semua yang mempunyai hak pilih dapat memperoleh surat suara di sini.</translation>
    </message>
    <message>
        <source>The dead, and who still stands on a list; whoever else left has the right elsewhere.</source>
        <translation>Yang meninggal, dan yang masih tercantum di daftar; selebihnya mempunyai hak pilih di tempat lain.</translation>
    </message>
    <message>
        <source>On no list</source>
        <translation>Tanpa daftar</translation>
    </message>
    <message>
        <source>No ballot</source>
        <translation>Tanpa surat suara</translation>
    </message>
    <message>
        <source>Marital status?</source>
        <translation>Status kawin?</translation>
    </message>
    <message>
        <source>Ask KPU</source>
        <translation>Tanya KPU</translation>
    </message>
    <message>
        <source>Check DPT</source>
        <translation>Cek DPT</translation>
    </message>
    <message>
        <source>File the move</source>
        <translation>Urus pindah</translation>
    </message>
    <message>
        <source>Ground of move?</source>
        <translation>Alasan pindah?</translation>
    </message>
    <message>
        <source>Await letter</source>
        <translation>Tunggu surat</translation>
    </message>
    <message>
        <source>Assign station</source>
        <translation>Tentukan TPS</translation>
    </message>
    <message>
        <source>Address?</source>
        <translation>Alamat?</translation>
    </message>
    <message>
        <source>Desa?</source>
        <translation>Desa?</translation>
    </message>
    <message>
        <source>Set dapil</source>
        <translation>Isi dapil</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Pindah kembali</translation>
    </message>
    <message>
        <source>Confirm return</source>
        <translation>Pastikan kembali</translation>
    </message>
    <message>
        <source>Recorded?</source>
        <translation>Sudah rekam?</translation>
    </message>
    <message>
        <source>Record KTP-el</source>
        <translation>Rekam KTP-el</translation>
    </message>
    <message>
        <source>Await KTP-el</source>
        <translation>Tunggu KTP-el</translation>
    </message>
    <message>
        <source>Reprint card</source>
        <translation>Cetak ulang</translation>
    </message>
    <message>
        <source>Ask substitute</source>
        <translation>Minta pengganti</translation>
    </message>
    <message>
        <source>Ask for KK</source>
        <translation>Minta KK</translation>
    </message>
    <message>
        <source>See the card</source>
        <translation>Lihat kartu</translation>
    </message>
    <message>
        <source>Fetch the card</source>
        <translation>Ambil kartu</translation>
    </message>
    <message>
        <source>Birth date?</source>
        <translation>Tanggal lahir?</translation>
    </message>
    <message>
        <source>Born 29 February</source>
        <translation>Lahir 29 Februari</translation>
    </message>
    <message>
        <source>died before voting day</source>
        <translation>meninggal sebelum hari pemungutan suara</translation>
    </message>
    <message>
        <source>released before voting day</source>
        <translation>bebas sebelum hari pemungutan suara</translation>
    </message>
    <message>
        <source>transferred before voting day</source>
        <translation>pindah sebelum hari pemungutan suara</translation>
    </message>
    <message>
        <source>escaped before voting day</source>
        <translation>melarikan diri sebelum hari pemungutan suara</translation>
    </message>
    <message>
        <source>not an Indonesian citizen</source>
        <translation>bukan warga negara Indonesia</translation>
    </message>
    <message>
        <source>active member of TNI or Polri, no dismissal decree shown</source>
        <translation>anggota aktif TNI atau Polri, SK pemberhentian belum ditunjukkan</translation>
    </message>
    <message>
        <source>a final court decision revokes the right to vote</source>
        <translation>hak memilih dicabut dengan putusan pengadilan yang berkekuatan hukum tetap</translation>
    </message>
    <message>
        <source>under age on voting day and never married</source>
        <translation>belum cukup umur pada hari pemungutan suara dan belum pernah kawin</translation>
    </message>
    <message>
        <source>under age on voting day; marital status is not known</source>
        <translation>belum cukup umur pada hari pemungutan suara; status kawin belum diketahui</translation>
    </message>
    <message>
        <source>the birth date is not known</source>
        <translation>tanggal lahir belum diketahui</translation>
    </message>
    <message>
        <source>comes of age on 29 February, which this year does not have</source>
        <translation>cukup umur pada 29 Februari, yang tidak ada di tahun ini</translation>
    </message>
    <message>
        <source>May vote. Citizen, of age on voting day, right not revoked ({article}).</source>
        <translation>Berhak memilih. WNI, cukup umur pada hari H, hak tidak dicabut ({article}).</translation>
    </message>
    <message>
        <source>NIK in order</source>
        <translation>NIK cocok</translation>
    </message>
    <message>
        <source>NIK to check</source>
        <translation>NIK perlu dicek</translation>
    </message>
    <message>
        <source>People here</source>
        <translation>Orang di sini</translation>
    </message>
    <message>
        <source>Identity in order</source>
        <translation>Identitas beres</translation>
    </message>
    <message>
        <source>On a list</source>
        <translation>Masuk daftar</translation>
    </message>
    <message>
        <source>Has a station</source>
        <translation>Dapat TPS</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Siap</translation>
    </message>
    <message>
        <source>{count} not</source>
        <translation>{count} tidak</translation>
    </message>
    <message>
        <source>{count} not yet</source>
        <translation>{count} belum</translation>
    </message>
    <message>
        <source>Invitations delivered</source>
        <translation>C.PEMBERITAHUAN sudah dibagikan</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Besok</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} hari</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>{days} hari lalu</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Kemarin</translation>
    </message>
    <message>
        <source>{day} · today</source>
        <translation>{day} · hari ini</translation>
    </message>
    <message>
        <source>{day} · tomorrow</source>
        <translation>{day} · besok</translation>
    </message>
    <message>
        <source>{day} · in {days} days</source>
        <translation>{day} · {days} hari lagi</translation>
    </message>
    <message>
        <source>was due {day}</source>
        <translation>lewat sejak {day}</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 orang</translation>
    </message>
    <message>
        <source>Cannot vote</source>
        <translation>Tidak dapat</translation>
    </message>
    <message>
        <source>on no voter list, and too late or not able to come onto one</source>
        <translation>tidak ada di daftar pemilih mana pun dan sudah terlambat atau tidak dapat masuk daftar</translation>
    </message>
    <message>
        <source>no ballot of this election is for his KTP-el address</source>
        <translation>tidak ada surat suara pemilihan ini untuk alamat KTP-el-nya</translation>
    </message>
    <message>
        <source>expected to be released before voting day</source>
        <translation>diperkirakan bebas sebelum hari pemungutan suara</translation>
    </message>
    <message>
        <source>out of the prison now; the return has to be confirmed</source>
        <translation>sedang di luar rutan; kepulangannya harus dipastikan</translation>
    </message>
    <message>
        <source>one ballot is read differently by KPU&apos;s tools: ask KPU</source>
        <translation>satu surat suara dibaca berbeda oleh alat KPU: tanyakan ke KPU</translation>
    </message>
    <message>
        <source>too late to put NIK, recording or card in order</source>
        <translation>terlambat untuk membereskan NIK, perekaman, atau kartu</translation>
    </message>
    <message>
        <source>Search the NIK by fingerprint or iris</source>
        <translation>Cari NIK dengan sidik jari atau iris mata</translation>
    </message>
    <message>
        <source>Ask the family for the KK</source>
        <translation>Minta KK kepada keluarga</translation>
    </message>
    <message>
        <source>Have the NIK found by name, birth date and mother</source>
        <translation>Minta NIK dicari dengan nama, tanggal lahir, dan nama ibu</translation>
    </message>
    <message>
        <source>Have the double record removed</source>
        <translation>Minta rekaman ganda dihapus</translation>
    </message>
    <message>
        <source>Record the KTP-el again</source>
        <translation>Rekam ulang KTP-el</translation>
    </message>
    <message>
        <source>Schedule the recording of the KTP-el</source>
        <translation>Jadwalkan perekaman KTP-el</translation>
    </message>
    <message>
        <source>Find out whether the KTP-el is recorded</source>
        <translation>Cek apakah sudah rekam KTP-el</translation>
    </message>
    <message>
        <source>Wait for the recording to be processed</source>
        <translation>Tunggu perekaman selesai diproses</translation>
    </message>
    <message>
        <source>Have the card printed</source>
        <translation>Minta kartu dicetak</translation>
    </message>
    <message>
        <source>Ask for a paper in place of the card</source>
        <translation>Minta dokumen pengganti KTP-el</translation>
    </message>
    <message>
        <source>Have the card brought here</source>
        <translation>Minta kartu diantar ke sini</translation>
    </message>
    <message>
        <source>Look whether the card is here</source>
        <translation>Periksa apakah kartu ada di sini</translation>
    </message>
    <message>
        <source>Dukcapil at home</source>
        <translation>Dukcapil asal</translation>
    </message>
    <message>
        <source>Dukcapil here</source>
        <translation>Dukcapil setempat</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Keluarga</translation>
    </message>
    <message>
        <source>no station yet</source>
        <translation>belum ada TPS</translation>
    </message>
    <message>
        <source>KPU decides on the right to vote</source>
        <translation>hak pilih diputuskan KPU</translation>
    </message>
    <message>
        <source>NKK missing</source>
        <translation>NKK kosong</translation>
    </message>
    <message>
        <source>NKK damaged</source>
        <translation>NKK rusak</translation>
    </message>
    <message>
        <source>NIK damaged</source>
        <translation>NIK rusak</translation>
    </message>
    <message>
        <source>NIK of two people</source>
        <translation>NIK dipakai dua orang</translation>
    </message>
    <message>
        <source>the NIK is missing</source>
        <translation>NIK kosong</translation>
    </message>
    <message>
        <source>name missing</source>
        <translation>nama kosong</translation>
    </message>
    <message>
        <source>birth place missing</source>
        <translation>tempat lahir kosong</translation>
    </message>
    <message>
        <source>birth date missing</source>
        <translation>tanggal lahir kosong</translation>
    </message>
    <message>
        <source>birth date impossible</source>
        <translation>tanggal lahir tidak mungkin</translation>
    </message>
    <message>
        <source>younger than five years</source>
        <translation>berumur kurang dari lima tahun</translation>
    </message>
    <message>
        <source>marital status missing</source>
        <translation>status kawin kosong</translation>
    </message>
    <message>
        <source>under age and not married</source>
        <translation>di bawah umur dan belum kawin</translation>
    </message>
    <message>
        <source>sex missing</source>
        <translation>jenis kelamin kosong</translation>
    </message>
    <message>
        <source>street of the KTP-el address missing</source>
        <translation>jalan alamat KTP-el kosong</translation>
    </message>
    <message>
        <source>RT missing</source>
        <translation>RT kosong</translation>
    </message>
    <message>
        <source>RT is no number</source>
        <translation>RT bukan angka</translation>
    </message>
    <message>
        <source>RW missing</source>
        <translation>RW kosong</translation>
    </message>
    <message>
        <source>RW is no number</source>
        <translation>RW bukan angka</translation>
    </message>
    <message>
        <source>region of the KTP-el address missing</source>
        <translation>wilayah alamat KTP-el kosong</translation>
    </message>
    <message>
        <source>kecamatan of the KTP-el address missing</source>
        <translation>kecamatan alamat KTP-el kosong</translation>
    </message>
    <message>
        <source>disability is none of KPU’s codes</source>
        <translation>disabilitas tidak sesuai kode KPU</translation>
    </message>
    <message>
        <source>KTP-el status unknown</source>
        <translation>status KTP-el belum diketahui</translation>
    </message>
    <message>
        <source>held back: {name}: {reasons}</source>
        <translation>belum dapat diusulkan: {name}: {reasons}</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>Dihapus</translation>
    </message>
    <message>
        <source>double of another line</source>
        <translation>ganda dengan baris lain</translation>
    </message>
    <message>
        <source>left the Rutan</source>
        <translation>keluar dari Rutan</translation>
    </message>
    <message>
        <source>foreigner</source>
        <translation>warga negara asing</translation>
    </message>
    <message>
        <source>member of TNI</source>
        <translation>anggota TNI</translation>
    </message>
    <message>
        <source>member of Polri</source>
        <translation>anggota Polri</translation>
    </message>
    <message>
        <source>right to vote revoked by a court</source>
        <translation>hak pilih dicabut pengadilan</translation>
    </message>
    <message>
        <source>now at another station</source>
        <translation>kini di TPS lain</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Perihal</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Diberikan</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>Tidak ada yang perlu dilakukan.</translation>
    </message>
    <message>
        <source>Nothing is known.</source>
        <translation>Belum ada yang diketahui.</translation>
    </message>
    <message>
        <source>no right to vote</source>
        <translation>tidak memiliki hak pilih</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>lewat waktu</translation>
    </message>
    <message>
        <source>KPU difference</source>
        <translation>Perubahan usulan KPU</translation>
    </message>
    <message>
        <source>KPU proposal</source>
        <translation>Usulan KPU</translation>
    </message>
    <message>
        <source>{what}: {rows} lines, {held_back} held back, {file}</source>
        <translation>{what}: {rows} baris, {held_back} belum dapat diusulkan, {file}</translation>
    </message>
    <message>
        <source>columns of the KPU proposal changed</source>
        <translation>kolom usulan KPU diubah</translation>
    </message>
    <message>
        <source>NIK double</source>
        <translation>NIK ganda</translation>
    </message>
    <message>
        <source>NIK missing</source>
        <translation>Tanpa NIK</translation>
    </message>
    <message>
        <source>Complete the birth date</source>
        <translation>Lengkapi tanggal lahir</translation>
    </message>
    <message>
        <source>Complete the marital status</source>
        <translation>Lengkapi status kawin</translation>
    </message>
    <message>
        <source>Ask KPU for a decision</source>
        <translation>Minta keputusan KPU</translation>
    </message>
    <message>
        <source>Type the NIK again from the KTP-el or KK</source>
        <translation>Ketik ulang NIK dari KTP-el atau KK</translation>
    </message>
    <message>
        <source>Decide whose NIK it is</source>
        <translation>Tentukan pemilik NIK</translation>
    </message>
    <message>
        <source>Check the DPT online</source>
        <translation>Cek DPT Online</translation>
    </message>
    <message>
        <source>File the move to this station</source>
        <translation>Urus pindah memilih ke TPS ini</translation>
    </message>
    <message>
        <source>Record the ground of the move</source>
        <translation>Catat alasan pindah memilih</translation>
    </message>
    <message>
        <source>Wait for the letter of the move</source>
        <translation>Tunggu surat pindah memilih</translation>
    </message>
    <message>
        <source>Type the birth date</source>
        <translation>Isi tanggal lahir</translation>
    </message>
    <message>
        <source>Choose the marital status</source>
        <translation>Pilih status kawin</translation>
    </message>
    <message>
        <source>Type the NIK</source>
        <translation>Isi NIK</translation>
    </message>
    <message>
        <source>Complete the address</source>
        <translation>Lengkapi alamat</translation>
    </message>
    <message>
        <source>Record the DPT check</source>
        <translation>Catat hasil cek DPT</translation>
    </message>
    <message>
        <source>Record the filing</source>
        <translation>Catat pengajuan pindah</translation>
    </message>
    <message>
        <source>Record the ground</source>
        <translation>Catat alasan pindah</translation>
    </message>
    <message>
        <source>Assign a station</source>
        <translation>Tentukan TPS</translation>
    </message>
    <message>
        <source>Record the filing back</source>
        <translation>Catat pindah kembali</translation>
    </message>
    <message>
        <source>Record the return</source>
        <translation>Catat kembali</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Bandingkan keduanya</translation>
    </message>
    <message>
        <source>Open the stations</source>
        <translation>Buka daftar TPS</translation>
    </message>
    <message>
        <source>Record that it was asked for</source>
        <translation>Catat sudah diminta</translation>
    </message>
    <message>
        <source>Record the fingerprints taken</source>
        <translation>Catat sudah direkam</translation>
    </message>
    <message>
        <source>Record the card</source>
        <translation>Catat kartu</translation>
    </message>
    <message>
        <source>Record the paper</source>
        <translation>Catat dokumen</translation>
    </message>
    <message>
        <source>Record the search</source>
        <translation>Catat pencarian</translation>
    </message>
    <message>
        <source>Record the KK received</source>
        <translation>Catat KK diterima</translation>
    </message>
    <message>
        <source>{owner}, overdue since {day}.</source>
        <translation>{owner}, lewat batas sejak {day}.</translation>
    </message>
    <message>
        <source>{owner}, today is the last day.</source>
        <translation>{owner}, hari ini batas terakhir.</translation>
    </message>
    <message>
        <source>{owner}, by {day} at the latest (1 day left).</source>
        <translation>{owner}, paling lambat {day} (1 hari lagi).</translation>
    </message>
    <message>
        <source>{owner}, by {day} at the latest ({days} days left).</source>
        <translation>{owner}, paling lambat {day} ({days} hari lagi).</translation>
    </message>
    <message>
        <source>Complete the KTP-el address</source>
        <translation>Lengkapi alamat KTP-el</translation>
    </message>
    <message>
        <source>Complete the desa of the KTP-el address</source>
        <translation>Lengkapi desa pada alamat KTP-el</translation>
    </message>
    <message>
        <source>Set the dapil of the station</source>
        <translation>Tetapkan dapil TPS</translation>
    </message>
    <message>
        <source>File the move back to the home station</source>
        <translation>Urus pindah memilih kembali ke TPS asal</translation>
    </message>
    <message>
        <source>Confirm the return before voting day</source>
        <translation>Pastikan kembali sebelum hari pemungutan</translation>
    </message>
    <message>
        <source>Rutan</source>
        <translation>Rutan</translation>
    </message>
    <message>
        <source>Dukcapil</source>
        <translation>Dukcapil</translation>
    </message>
    <message>
        <source>KPU</source>
        <translation>KPU</translation>
    </message>
    <message>
        <source>head</source>
        <translation>kepala</translation>
    </message>
    <message>
        <source>officer</source>
        <translation>petugas</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>pembaca</translation>
    </message>
    <message>
        <source>when closing</source>
        <translation>saat menutup</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>sebelum impor</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>sebelum pemulihan</translation>
    </message>
    <message>
        <source>by the clock</source>
        <translation>berkala</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>sebelum versi baru</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>atas permintaan</translation>
    </message>
    <message>
        <source>put there by hand</source>
        <translation>ditaruh sendiri</translation>
    </message>
    <message>
        <source>No second folder is set. Choose a stick or another disk.</source>
        <translation>Folder kedua belum diatur. Pilih flashdisk atau disk lain.</translation>
    </message>
    <message>
        <source>The backup was copied to the second folder.</source>
        <translation>Cadangan sudah disalin ke folder kedua.</translation>
    </message>
    <message>
        <source>The second folder already holds the newest backup.</source>
        <translation>Folder kedua sudah memuat cadangan terbaru.</translation>
    </message>
    <message>
        <source>The second folder is not there. Plug the stick in.</source>
        <translation>Folder kedua tidak ada. Pasang flashdisknya.</translation>
    </message>
    <message>
        <source>The second folder is full. Make room on it, or choose another.</source>
        <translation>Folder kedua penuh. Kosongkan ruang, atau pilih yang lain.</translation>
    </message>
    <message>
        <source>The second folder cannot be written. Choose another.</source>
        <translation>Folder kedua tidak dapat ditulisi. Pilih yang lain.</translation>
    </message>
    <message>
        <source>The copy in the second folder failed. Try another stick or disk.</source>
        <translation>Salinan di folder kedua gagal. Coba flashdisk atau disk lain.</translation>
    </message>
    <message>
        <source>These options go with kpu-proposal.</source>
        <translation>Pilihan ini hanya untuk kpu-proposal.</translation>
    </message>
    <message>
        <source>Choose one of --difference and --all.</source>
        <translation>Pilih salah satu: --difference atau --all.</translation>
    </message>
    <message>
        <source>{rows} rows saved: {path}</source>
        <translation>{rows} baris disimpan: {path}</translation>
    </message>
    <message>
        <source>These options go with a list.</source>
        <translation>Pilihan ini berlaku untuk sebuah daftar.</translation>
    </message>
    <message>
        <source>The clock is right now</source>
        <translation>Jam sekarang sudah benar</translation>
    </message>
    <message>
        <source>Backup failed: look at the settings</source>
        <translation>Cadangan gagal: lihat pengaturan</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Belum ada cadangan</translation>
    </message>
    <message>
        <source>Backup {age}, old</source>
        <translation>Cadangan {age}, sudah lama</translation>
    </message>
    <message>
        <source>Backup {age}</source>
        <translation>Cadangan {age}</translation>
    </message>
    <message>
        <source>Second folder is not there</source>
        <translation>Folder kedua tidak ada</translation>
    </message>
    <message>
        <source>Stick {age}, old</source>
        <translation>Cadangan kedua {age}, sudah lama</translation>
    </message>
    <message>
        <source>Stick {age}</source>
        <translation>Cadangan kedua {age}</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>baru saja</translation>
    </message>
    <message>
        <source>{count} minutes ago</source>
        <translation>{count} menit lalu</translation>
    </message>
    <message>
        <source>{count} hours ago</source>
        <translation>{count} jam lalu</translation>
    </message>
    <message>
        <source>{count} days ago</source>
        <translation>{count} hari lalu</translation>
    </message>
    <message>
        <source>Something typed is not saved yet. Unlock the desk before closing.</source>
        <translation>Ada ketikan yang belum disimpan. Buka kunci dahulu sebelum menutup.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Tutup tanpa menyimpan</translation>
    </message>
    <message>
        <source>Making a backup before closing…</source>
        <translation>Membuat cadangan sebelum ditutup…</translation>
    </message>
    <message>
        <source>Close at once</source>
        <translation>Tutup sekarang juga</translation>
    </message>
    <message>
        <source>Import the list of inmates</source>
        <translation>Mengimpor daftar penghuni</translation>
    </message>
    <message>
        <source>Export the list of inmates from SDP, or take the Excel file as it is.</source>
        <translation>Ekspor daftar penghuni dari SDP, atau pakai berkas Excel apa adanya.</translation>
    </message>
    <message>
        <source>Look at the columns: amber ones are doubtful, and you can choose another field.</source>
        <translation>Periksa kolomnya: yang kuning meragukan, dan Anda dapat memilih isian lain.</translation>
    </message>
    <message>
        <source>Look at the differences, problems first. Nothing is changed yet.</source>
        <translation>Periksa perbedaannya, yang bermasalah dahulu. Belum ada yang diubah.</translation>
    </message>
    <message>
        <source>Apply. Everything the file changed is one deed: Ctrl+Z takes all of it back.</source>
        <translation>Terapkan. Semua perubahan dari berkas itu satu tindakan: Ctrl+Z membatalkan semuanya.</translation>
    </message>
    <message>
        <source>A file that is imported twice changes nothing the second time.</source>
        <translation>Berkas yang diimpor dua kali tidak mengubah apa pun pada kali kedua.</translation>
    </message>
    <message>
        <source>A NIK that Excel rounded is never guessed: type it again from the KTP or KK.</source>
        <translation>NIK yang dibulatkan Excel tidak pernah ditebak: ketik ulang dari KTP atau KK.</translation>
    </message>
    <message>
        <source>Open Import (Ctrl+6) and choose the file, or drop it on the page.</source>
        <translation>Buka Impor (Ctrl+6) lalu pilih berkasnya, atau seret ke halaman itu.</translation>
    </message>
    <message>
        <source>Why can this person not vote?</source>
        <translation>Mengapa orang ini tidak dapat memilih?</translation>
    </message>
    <message>
        <source>Press Ctrl+K and type the name, the alias, the NIK or the register number.</source>
        <translation>Tekan Ctrl+K lalu ketik nama, alias, NIK, atau nomor register.</translation>
    </message>
    <message>
        <source>Press Enter. The sentence under the name says yes or no, and by which article.</source>
        <translation>Tekan Enter. Kalimat di bawah nama menyebut berhak atau tidak, dan pasalnya.</translation>
    </message>
    <message>
        <source>The card under it says what has to be done next, by whom, and until when.</source>
        <translation>Kartu di bawahnya menyebut langkah berikutnya, siapa yang mengerjakan, dan batas waktunya.</translation>
    </message>
    <message>
        <source>Being held or convicted does not take the vote away; only a court decision does.</source>
        <translation>Ditahan atau dipidana tidak menghapus hak pilih; hanya putusan pengadilan yang mencabutnya.</translation>
    </message>
    <message>
        <source>If the sentence is wrong, a fact is wrong: correct it beside the sentence.</source>
        <translation>Jika kalimatnya salah, ada data yang salah: perbaiki di sebelahnya.</translation>
    </message>
    <message>
        <source>Who still needs a NIK or a KTP-el</source>
        <translation>Siapa yang belum punya NIK atau KTP-el</translation>
    </message>
    <message>
        <source>Open KTP-el (Ctrl+3): the queue, the most urgent first.</source>
        <translation>Buka KTP-el (Ctrl+3): antreannya, yang paling mendesak lebih dahulu.</translation>
    </message>
    <message>
        <source>Choose a step above the list, then a Dukcapil or a block. Enter opens a person.</source>
        <translation>Pilih langkah di atas daftar, lalu Dukcapil atau blok. Enter membuka orangnya.</translation>
    </message>
    <message>
        <source>Choose one or many of the list and press T to record what happened.</source>
        <translation>Pilih satu atau banyak orang di daftar dan tekan T untuk mencatat yang terjadi.</translation>
    </message>
    <message>
        <source>Look who changes and who does not, and why. Then record it.</source>
        <translation>Lihat siapa yang berubah dan siapa yang tidak, serta alasannya. Lalu catat.</translation>
    </message>
    <message>
        <source>Everything recorded at once is one deed: Ctrl+Z takes all of it back.</source>
        <translation>Yang dicatat sekaligus adalah satu tindakan: Ctrl+Z membatalkan semuanya.</translation>
    </message>
    <message>
        <source>The chart shows how many were recorded each week, and how many will remain.</source>
        <translation>Grafik menunjukkan berapa yang direkam tiap pekan dan berapa yang akan tersisa.</translation>
    </message>
    <message>
        <source>Visits of Dukcapil, its answers and the repair of NIKs are the other parts.</source>
        <translation>Kunjungan Dukcapil, jawabannya, dan perbaikan NIK ada di bagian lain.</translation>
    </message>
    <message>
        <source>Backups, and how to restore one</source>
        <translation>Cadangan dan cara memulihkannya</translation>
    </message>
    <message>
        <source>The program backs up by itself: when closing, before an import, by the clock.</source>
        <translation>Program membuat cadangan sendiri: saat ditutup, sebelum impor, dan berkala.</translation>
    </message>
    <message>
        <source>Set a second folder on a stick in the settings: this PC may break or be stolen.</source>
        <translation>Tetapkan folder kedua di flashdisk lewat pengaturan: PC ini bisa rusak atau dicuri.</translation>
    </message>
    <message>
        <source>To restore, open the settings, choose Backups, choose one by its day, restore it.</source>
        <translation>Untuk memulihkan, buka pengaturan, pilih Cadangan, pilih menurut harinya, lalu pulihkan.</translation>
    </message>
    <message>
        <source>Type your password. What was there before is kept beside it.</source>
        <translation>Ketik sandi Anda. Yang ada sebelumnya tetap disimpan di sebelahnya.</translation>
    </message>
    <message>
        <source>The line at the bottom says how old the newest backup is; amber is too old.</source>
        <translation>Baris di bawah menyebut umur cadangan terbaru; kuning berarti sudah terlalu lama.</translation>
    </message>
    <message>
        <source>A backup is encrypted like the registry: the same passwords open it.</source>
        <translation>Cadangan terenkripsi seperti registri: sandi yang sama membukanya.</translation>
    </message>
    <message>
        <source>The password is lost</source>
        <translation>Sandi lupa atau hilang</translation>
    </message>
    <message>
        <source>Another officer: a head sets a new password in the settings, under Officers.</source>
        <translation>Petugas lain: kepala menetapkan sandi baru di pengaturan, bagian Petugas.</translation>
    </message>
    <message>
        <source>The only head: take the recovery sheet out of the safe.</source>
        <translation>Satu-satunya kepala: ambil lembar pemulihan dari brankas.</translation>
    </message>
    <message>
        <source>On the start screen choose “Password lost?” and type the eight groups.</source>
        <translation>Di layar awal pilih “Lupa sandi?” lalu ketik delapan kelompoknya.</translation>
    </message>
    <message>
        <source>Choose a new password. Put the sheet back into the safe.</source>
        <translation>Tetapkan sandi baru. Kembalikan lembar itu ke brankas.</translation>
    </message>
    <message>
        <source>Without passwords and without the sheet nobody can open the registry, nor can we.</source>
        <translation>Tanpa sandi dan tanpa lembar itu tidak seorang pun dapat membuka registri, kami pun tidak.</translation>
    </message>
    <message>
        <source>Officers and what they may do</source>
        <translation>Petugas dan wewenangnya</translation>
    </message>
    <message>
        <source>Open the settings and choose Officers. Only a head can change them.</source>
        <translation>Buka pengaturan lalu pilih Petugas. Hanya kepala yang dapat mengubahnya.</translation>
    </message>
    <message>
        <source>Add each person who works here under their own name: the history tells who did.</source>
        <translation>Tambahkan setiap orang yang bekerja di sini dengan namanya sendiri: riwayat mencatat siapa yang berbuat.</translation>
    </message>
    <message>
        <source>When somebody leaves, remove them on the same day.</source>
        <translation>Bila ada yang berhenti, hapus pada hari yang sama.</translation>
    </message>
    <message>
        <source>Then print a new recovery sheet: the old one opens nothing any more.</source>
        <translation>Lalu cetak lembar pemulihan baru: yang lama tidak membuka apa pun lagi.</translation>
    </message>
    <message>
        <source>A head does everything; an officer works with people; a viewer only reads.</source>
        <translation>Kepala dapat semuanya; petugas mengolah data orang; pembaca hanya melihat.</translation>
    </message>
    <message>
        <source>Leaving the desk? Ctrl+L locks it, and it locks itself after a while.</source>
        <translation>Meninggalkan meja? Ctrl+L mengunci layar, dan layar mengunci sendiri setelah beberapa saat.</translation>
    </message>
    <message>
        <source>Where the registry may lie</source>
        <translation>Tempat menyimpan registri</translation>
    </message>
    <message>
        <source>Best on this PC, or on an encrypted stick that is kept in the safe.</source>
        <translation>Paling baik di PC ini, atau di flashdisk terenkripsi yang disimpan di brankas.</translation>
    </message>
    <message>
        <source>Close the registry (Ctrl+Shift+L) before you move its folder.</source>
        <translation>Tutup registri (Ctrl+Shift+L) sebelum memindahkan foldernya.</translation>
    </message>
    <message>
        <source>Move the whole folder, then choose it with “Change folder…” on the start screen.</source>
        <translation>Pindahkan seluruh folder, lalu pilih lewat “Ganti folder…” di layar awal.</translation>
    </message>
    <message>
        <source>A network share or a synced folder can damage the file and copies it elsewhere.</source>
        <translation>Folder jaringan atau folder tersinkron dapat merusak berkas dan menyalinnya ke tempat lain.</translation>
    </message>
    <message>
        <source>A second PC opens it with a backup, never by sharing the folder.</source>
        <translation>PC kedua membukanya dari cadangan, bukan dengan berbagi folder.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Sebelum dan sesudah</translation>
    </message>
    <message>
        <source>seal {seal}</source>
        <translation>segel {seal}</translation>
    </message>
    <message>
        <source>from {file}</source>
        <translation>dari {file}</translation>
    </message>
    <message>
        <source>This deed wrote no rows; there is nothing to undo.</source>
        <translation>Tindakan ini tidak mengubah data; tidak ada yang diurungkan.</translation>
    </message>
    <message>
        <source>the first {shown} of {all} rows</source>
        <translation>{shown} dari {all} baris pertama</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Siapa atau apa</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Isian</translation>
    </message>
    <message>
        <source>new</source>
        <translation>baru</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>dihapus</translation>
    </message>
    <message>
        <source>The release lies before the admission.</source>
        <translation>Tanggal bebas sebelum tanggal masuk.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Tanggal ini belum tiba.</translation>
    </message>
    <message>
        <source>This NIK belongs to {holder} already. Compare both KTP-el.</source>
        <translation>NIK ini sudah dimiliki {holder}. Bandingkan kedua KTP-el.</translation>
    </message>
    <message>
        <source>The NIK says: born {day}, {sex}.</source>
        <translation>Menurut NIK: lahir {day}, {sex}.</translation>
    </message>
    <message>
        <source>RT and RW</source>
        <translation>RT dan RW</translation>
    </message>
    <message>
        <source>Block and cell</source>
        <translation>Blok dan kamar</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Orang baru</translation>
    </message>
    <message>
        <source>Save {count} changes</source>
        <translation>Simpan {count} perubahan</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Simpan perubahan</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Nama harus diisi.</translation>
    </message>
    <message>
        <source>16 digits, as the document says</source>
        <translation>16 angka, seperti pada dokumen</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Number or day of the document, if any</source>
        <translation>Nomor atau tanggal dokumen, bila ada</translation>
    </message>
    <message>
        <source>Save the NIK (Enter)</source>
        <translation>Simpan NIK (Enter)</translation>
    </message>
    <message>
        <source>The document says the same</source>
        <translation>Dokumen menyebut sama</translation>
    </message>
    <message>
        <source>Not theirs: take it away</source>
        <translation>Bukan NIK-nya: hapus</translation>
    </message>
    <message>
        <source>Right NIK</source>
        <translation>NIK yang benar</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Harus diisi.</translation>
    </message>
    <message>
        <source>Name the document the NIK is read from.</source>
        <translation>Sebutkan dokumen sumber NIK ini.</translation>
    </message>
    <message>
        <source>Letter of Dukcapil</source>
        <translation>Surat Dukcapil</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>Akta kelahiran</translation>
    </message>
    <message>
        <source>Court ruling</source>
        <translation>Putusan pengadilan</translation>
    </message>
    <message>
        <source>– choose –</source>
        <translation>– pilih –</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulir</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Keterangan dokumen</translation>
    </message>
    <message>
        <source>Also who has left, and over later entries</source>
        <translation>Juga yang sudah keluar, dan menimpa catatan yang lebih baru</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Type the day as dd-mm-yyyy.</source>
        <translation>Ketik tanggal sebagai hh-bb-tttt.</translation>
    </message>
    <message>
        <source>Record for {count} people</source>
        <translation>Catat untuk {count} orang</translation>
    </message>
    <message>
        <source>Record for those chosen…</source>
        <translation>Catat untuk yang dipilih…</translation>
    </message>
    <message>
        <source>{count} of {all} chosen</source>
        <translation>{count} dari {all} dipilih</translation>
    </message>
    <message>
        <source>The headings of the file</source>
        <translation>Baris judul berkas</translation>
    </message>
    <message>
        <source>Columns of the file for KPU</source>
        <translation>Kolom berkas untuk KPU</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Back to KPU’s form</source>
        <translation>Kembali ke formulir KPU</translation>
    </message>
    <message>
        <source>Tick what goes out, name it, and move it with Alt+↑ and Alt+↓. “Alamat / RT” stands under a common heading.</source>
        <translation>Centang kolom yang dikirim, beri judul, dan pindahkan dengan Alt+↑ dan Alt+↓. “Alamat / RT” berada di bawah judul bersama.</translation>
    </message>
    <message>
        <source>Heading of {column}</source>
        <translation>Judul kolom {column}</translation>
    </message>
    <message>
        <source>Move {column} up</source>
        <translation>Naikkan {column}</translation>
    </message>
    <message>
        <source>Move {column} down</source>
        <translation>Turunkan {column}</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Lanjut mengisi</translation>
    </message>
    <message>
        <source>This is no day of the calendar. Write it as 31-12-1990.</source>
        <translation>Tanggal ini tidak ada di kalender. Tulis seperti 31-12-1990.</translation>
    </message>
    <message>
        <source>New register no.</source>
        <translation>No. register baru</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>Golongan baru</translation>
    </message>
    <message>
        <source>To where, on which letter</source>
        <translation>Ke mana, surat nomor berapa</translation>
    </message>
    <message>
        <source>Record: {movement}</source>
        <translation>Catat: {movement}</translation>
    </message>
    <message>
        <source>This day has not come yet. What is expected stands in the data.</source>
        <translation>Tanggal ini belum tiba. Perkiraan bebas dicatat pada data.</translation>
    </message>
    <message>
        <source>This day lies before the admission.</source>
        <translation>Tanggal ini sebelum tanggal masuk.</translation>
    </message>
    <message>
        <source>This day lies before the leaving.</source>
        <translation>Tanggal ini sebelum tanggal keluar.</translation>
    </message>
    <message>
        <source>Empty: not known yet.</source>
        <translation>Kosong: belum diketahui.</translation>
    </message>
    <message>
        <source>What this changed for the election</source>
        <translation>Yang berubah untuk pemilihan</translation>
    </message>
    <message>
        <source>For the election this means</source>
        <translation>Artinya untuk pemilihan</translation>
    </message>
    <message>
        <source>{file}, row {row}</source>
        <translation>{file}, baris {row}</translation>
    </message>
    <message>
        <source>Taken out of the registry again</source>
        <translation>Dikeluarkan lagi dari registri</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Pemilihan</translation>
    </message>
    <message>
        <source>Parts of the voter lists</source>
        <translation>Bagian daftar pemilih</translation>
    </message>
    <message>
        <source>This election is closed. Its lists can be read, and no longer changed.</source>
        <translation>Pemilihan ini sudah ditutup. Daftarnya dapat dibaca, tidak dapat diubah lagi.</translation>
    </message>
    <message>
        <source>A repeat vote (PSU): its lists are frozen, and can only be read.</source>
        <translation>Pemungutan suara ulang (PSU): daftarnya dibekukan, hanya dapat dibaca.</translation>
    </message>
    <message>
        <source>{name} (closed)</source>
        <translation>{name} (ditutup)</translation>
    </message>
    <message>
        <source>{name} (not in force)</source>
        <translation>{name} (tidak aktif)</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Pemilihan</translation>
    </message>
    <message>
        <source>New election…</source>
        <translation>Pemilihan baru…</translation>
    </message>
    <message>
        <source>Rules of this election</source>
        <translation>Aturan pemilihan ini</translation>
    </message>
    <message>
        <source>Use this election</source>
        <translation>Pakai pemilihan ini</translation>
    </message>
    <message>
        <source>Repeat vote (PSU)…</source>
        <translation>Pemungutan suara ulang (PSU)…</translation>
    </message>
    <message>
        <source>Close for good…</source>
        <translation>Tutup untuk selamanya…</translation>
    </message>
    <message>
        <source>{count} rules need a decision of KPU</source>
        <translation>{count} aturan menunggu keputusan KPU</translation>
    </message>
    <message>
        <source>Until then the program counts with the assumption that stands there.</source>
        <translation>Sampai ada keputusan, program menghitung dengan anggapan yang tertulis di sana.</translation>
    </message>
    <message>
        <source>Save or discard what you changed first.</source>
        <translation>Simpan atau batalkan dulu perubahan Anda.</translation>
    </message>
    <message>
        <source>Names of the forms</source>
        <translation>Nama formulir</translation>
    </message>
    <message>
        <source>Voting age</source>
        <translation>Usia memilih</translation>
    </message>
    <message>
        <source>Born on 29 February: of age on</source>
        <translation>Lahir 29 Februari: cukup umur pada</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Surat suara</translation>
    </message>
    <message>
        <source>Voters from another province</source>
        <translation>Pemilih dari provinsi lain</translation>
    </message>
    <message>
        <source>Documents that are accepted</source>
        <translation>Dokumen yang diterima</translation>
    </message>
    <message>
        <source>Last recording of a KTP-el, days before</source>
        <translation>Perekaman KTP-el terakhir, hari sebelumnya</translation>
    </message>
    <message>
        <source>Last day to move, days before</source>
        <translation>Batas pindah memilih, hari sebelumnya</translation>
    </message>
    <message>
        <source>Last day to move on a special ground, days before</source>
        <translation>Batas pindah alasan khusus, hari sebelumnya</translation>
    </message>
    <message>
        <source>Grounds to move</source>
        <translation>Alasan pindah memilih</translation>
    </message>
    <message>
        <source>Special grounds to move</source>
        <translation>Alasan khusus pindah memilih</translation>
    </message>
    <message>
        <source>Convicts count as detained until D-7</source>
        <translation>Terpidana dianggap tahanan sampai H-7</translation>
    </message>
    <message>
        <source>Entry after the last day to move</source>
        <translation>Masuk sesudah batas pindah</translation>
    </message>
    <message>
        <source>Most voters of a TPS</source>
        <translation>Pemilih terbanyak per TPS</translation>
    </message>
    <message>
        <source>Fewest voters of a special TPS</source>
        <translation>Pemilih tersedikit TPS khusus</translation>
    </message>
    <message>
        <source>Most voters of a TPS by law</source>
        <translation>Pemilih terbanyak per TPS menurut UU</translation>
    </message>
    <message>
        <source>First number of special TPS</source>
        <translation>Nomor pertama TPS khusus</translation>
    </message>
    <message>
        <source>Last number of special TPS</source>
        <translation>Nomor terakhir TPS khusus</translation>
    </message>
    <message>
        <source>Reserve ballots, per cent of the DPT</source>
        <translation>Surat suara cadangan, persen dari DPT</translation>
    </message>
    <message>
        <source>Rounding of reserve ballots</source>
        <translation>Pembulatan surat suara cadangan</translation>
    </message>
    <message>
        <source>The TPS opens</source>
        <translation>TPS buka</translation>
    </message>
    <message>
        <source>Latest start</source>
        <translation>Mulai paling lambat</translation>
    </message>
    <message>
        <source>Hours suggested for the DPT</source>
        <translation>Saran jam untuk DPT</translation>
    </message>
    <message>
        <source>DPTb from</source>
        <translation>DPTb mulai</translation>
    </message>
    <message>
        <source>DPTb before its hour is refused</source>
        <translation>DPTb sebelum jamnya ditolak</translation>
    </message>
    <message>
        <source>DPK from</source>
        <translation>DPK mulai</translation>
    </message>
    <message>
        <source>The TPS closes</source>
        <translation>TPS tutup</translation>
    </message>
    <message>
        <source>Who queues at closing still votes</source>
        <translation>Yang mengantre saat tutup tetap memilih</translation>
    </message>
    <message>
        <source>Invitations delivered, days before</source>
        <translation>Pemberitahuan disampaikan, hari sebelumnya</translation>
    </message>
    <message>
        <source>Invitations asked for, days before</source>
        <translation>Pemberitahuan diminta, hari sebelumnya</translation>
    </message>
    <message>
        <source>Members of the KPPS</source>
        <translation>Anggota KPPS</translation>
    </message>
    <message>
        <source>Guards of the TPS</source>
        <translation>Petugas ketertiban TPS</translation>
    </message>
    <message>
        <source>Codes of TMS</source>
        <translation>Kode TMS</translation>
    </message>
    <message>
        <source>Codes of changes</source>
        <translation>Kode perubahan</translation>
    </message>
    <message>
        <source>Codes of disabilities</source>
        <translation>Kode disabilitas</translation>
    </message>
    <message>
        <source>Codes of marital status</source>
        <translation>Kode status kawin</translation>
    </message>
    <message>
        <source>Codes of the KTP-el</source>
        <translation>Kode KTP-el</translation>
    </message>
    <message>
        <source>Reasons for invitations not delivered</source>
        <translation>Alasan pemberitahuan tidak tersampaikan</translation>
    </message>
    <message>
        <source>up</source>
        <translation>ke atas</translation>
    </message>
    <message>
        <source>down</source>
        <translation>ke bawah</translation>
    </message>
    <message>
        <source>to the nearest</source>
        <translation>ke yang terdekat</translation>
    </message>
    <message>
        <source>PPWP only</source>
        <translation>hanya PPWP</translation>
    </message>
    <message>
        <source>no ballot</source>
        <translation>tanpa surat suara</translation>
    </message>
    <message>
        <source>suket</source>
        <translation>surat keterangan</translation>
    </message>
    <message>
        <source>biodata of the population</source>
        <translation>biodata penduduk</translation>
    </message>
    <message>
        <source>document with a photo</source>
        <translation>dokumen berfoto</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Kesehatan</translation>
    </message>
    <message>
        <source>The program looks at the file, the backups and this PC.</source>
        <translation>Program memeriksa berkas, cadangan, dan PC ini.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Periksa lagi</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Memeriksa…</translation>
    </message>
    <message>
        <source>Everything is in order</source>
        <translation>Semuanya beres</translation>
    </message>
    <message>
        <source>The registry is damaged</source>
        <translation>Registri rusak</translation>
    </message>
    <message>
        <source>Do not go on working. Restore the newest backup from before, or ask for help.</source>
        <translation>Jangan teruskan bekerja. Pulihkan cadangan terbaru dari sebelumnya, atau minta bantuan.</translation>
    </message>
    <message>
        <source>Needs attention: {count}</source>
        <translation>Perlu perhatian: {count}</translation>
    </message>
    <message>
        <source>make a backup</source>
        <translation>buat cadangan</translation>
    </message>
    <message>
        <source>make room</source>
        <translation>kosongkan ruang</translation>
    </message>
    <message>
        <source>set the clock</source>
        <translation>setel jam</translation>
    </message>
    <message>
        <source>look at the time zone</source>
        <translation>periksa zona waktu</translation>
    </message>
    <message>
        <source>move the folder</source>
        <translation>pindahkan folder</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>rusak</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>belum ada cadangan</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lisensi</translation>
    </message>
    <message>
        <source>Licence of</source>
        <translation>Lisensi dari</translation>
    </message>
    <message>
        <source>Typeface Inter (screen)</source>
        <translation>Huruf Inter (layar)</translation>
    </message>
    <message>
        <source>Typeface Noto Sans (paper)</source>
        <translation>Huruf Noto Sans (kertas)</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Ikon</translation>
    </message>
    <message>
        <source>Codes and names of regions</source>
        <translation>Kode dan nama wilayah</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Teks lisensi</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>Remembered on this PC, for whoever works here.</source>
        <translation>Diingat di PC ini, untuk siapa pun yang bekerja di sini.</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Everybody has a password of their own; the history names who did what.</source>
        <translation>Setiap orang punya sandi sendiri; riwayat mencatat siapa melakukan apa.</translation>
    </message>
    <message>
        <source>Add an officer…</source>
        <translation>Tambah petugas…</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Anda</translation>
    </message>
    <message>
        <source>Role of {name}</source>
        <translation>Peran {name}</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>Sandi baru…</translation>
    </message>
    <message>
        <source>New password for {name}</source>
        <translation>Sandi baru untuk {name}</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Keluarkan…</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Keluarkan {name}</translation>
    </message>
    <message>
        <source>Add an officer</source>
        <translation>Tambah petugas</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Type the name of the officer.</source>
        <translation>Ketik nama petugas.</translation>
    </message>
    <message>
        <source>Save the password</source>
        <translation>Simpan sandi</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>Keluarkan {name}?</translation>
    </message>
    <message>
        <source>{name} can no longer open the registry, and the file gets a new key. The recovery sheet printed before no longer works: a new one must be printed.</source>
        <translation>{name} tidak dapat lagi membuka registri, dan berkas mendapat kunci baru. Lembar pemulihan yang lama tidak berlaku lagi: yang baru harus dicetak.</translation>
    </message>
    <message>
        <source>Data retention</source>
        <translation>Retensi data</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Bagian pengaturan</translation>
    </message>
    <message>
        <source>“{section}” has changes that are not saved.</source>
        <translation>“{section}” punya perubahan yang belum disimpan.</translation>
    </message>
    <message>
        <source>The voters stand here.</source>
        <translation>Daftar pemilih di sini.</translation>
    </message>
    <message>
        <source>The page as it will be printed</source>
        <translation>Halaman seperti akan dicetak</translation>
    </message>
    <message>
        <source>All elections</source>
        <translation>Semua pemilihan</translation>
    </message>
    <message>
        <source>Back to the rules</source>
        <translation>Kembali ke aturan</translation>
    </message>
    <message>
        <source>Show what this changes</source>
        <translation>Lihat akibatnya</translation>
    </message>
    <message>
        <source>This election is closed. You can read it here.</source>
        <translation>Pemilihan ini sudah ditutup. Di sini hanya dapat dibaca.</translation>
    </message>
    <message>
        <source>Only a head can change this. You can read it here.</source>
        <translation>Hanya kepala yang dapat mengubah ini. Anda dapat membacanya.</translation>
    </message>
    <message>
        <source>Save 1 change</source>
        <translation>Simpan 1 perubahan</translation>
    </message>
    <message>
        <source>This contradicts another rule, or cannot be. Nothing was saved.</source>
        <translation>Nilai ini bertentangan dengan aturan lain atau tidak mungkin. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>Type the name of the election.</source>
        <translation>Ketik nama pemilihan.</translation>
    </message>
    <message>
        <source>A copy on another disk or a stick survives when this PC does not.</source>
        <translation>Salinan di disk lain atau flashdisk tetap ada bila PC ini rusak.</translation>
    </message>
    <message>
        <source>It is not there now, or holds no backup yet. Plug the stick in.</source>
        <translation>Folder itu tidak ada sekarang, atau belum berisi cadangan. Pasang flashdisk.</translation>
    </message>
    <message>
        <source>Newest copy: {age}</source>
        <translation>Salinan terbaru: {age}</translation>
    </message>
    <message>
        <source>Plug the stick in and make a backup.</source>
        <translation>Pasang flashdisk lalu buat cadangan.</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>terperiksa</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>tidak terbaca</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>has left and has no room here</source>
        <translation>sudah keluar dan tidak punya kamar di sini</translation>
    </message>
    <message>
        <source>is staff and has no register</source>
        <translation>petugas, tidak punya register</translation>
    </message>
    <message>
        <source>would be released before the day of admission</source>
        <translation>akan bebas sebelum tanggal masuk</translation>
    </message>
    <message>
        <source>{changes} people change, {already} are so already, {refused} are left alone.</source>
        <translation>{changes} orang berubah, {already} sudah demikian, {refused} dibiarkan.</translation>
    </message>
    <message>
        <source>People in the registry</source>
        <translation>Orang dalam registri</translation>
    </message>
    <message>
        <source>Comparison with KPU’s list</source>
        <translation>Perbandingan dengan daftar KPU</translation>
    </message>
    <message>
        <source>Voters to fetch</source>
        <translation>Pemilih yang dijemput</translation>
    </message>
    <message>
        <source>Notices to voters</source>
        <translation>Pemberitahuan pemilih</translation>
    </message>
    <message>
        <source>Changes: {list}</source>
        <translation>Perubahan: {list}</translation>
    </message>
    <message>
        <source>Attendance list of the DPT</source>
        <translation>Daftar hadir DPT</translation>
    </message>
    <message>
        <source>Attendance list of the DPTb</source>
        <translation>Daftar hadir DPTb</translation>
    </message>
    <message>
        <source>Attendance list of the DPK</source>
        <translation>Daftar hadir DPK</translation>
    </message>
    <message>
        <source>Emergency roll</source>
        <translation>Daftar darurat</translation>
    </message>
    <message>
        <source>Check of the evening before</source>
        <translation>Pemeriksaan malam sebelumnya</translation>
    </message>
    <message>
        <source>Report of voting day</source>
        <translation>Laporan hari pemungutan suara</translation>
    </message>
    <message>
        <source>List of people</source>
        <translation>Daftar orang</translation>
    </message>
    <message>
        <source>People who cannot vote</source>
        <translation>Orang yang tidak dapat memilih</translation>
    </message>
    <message>
        <source>Sheet of one person</source>
        <translation>Lembar perorangan</translation>
    </message>
    <message>
        <source>Recapitulation of voters</source>
        <translation>Rekapitulasi pemilih</translation>
    </message>
    <message>
        <source>Quarterly pack for KPU (PDPB)</source>
        <translation>Laporan triwulan untuk KPU (PDPB)</translation>
    </message>
    <message>
        <source>Record of destroyed data</source>
        <translation>Berita acara pemusnahan data</translation>
    </message>
    <message>
        <source>Cover of a folder of papers</source>
        <translation>Sampul folder berkas</translation>
    </message>
    <message>
        <source>The registry lies on a network share ({name}). A broken connection can damage it. Move the data folder to this PC or to a stick.</source>
        <translation>Registri terletak di folder jaringan ({name}). Sambungan yang putus dapat merusaknya. Pindahkan folder data ke PC ini atau ke flashdisk.</translation>
    </message>
    <message>
        <source>{name} synchronises the folder of the registry. It can damage the file and copies it to other computers. Move the data folder out of it.</source>
        <translation>{name} menyinkronkan folder registri. Itu dapat merusak berkas dan menyalinnya ke komputer lain. Pindahkan folder data dari sana.</translation>
    </message>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>hh-bb-tttt</translation>
    </message>
    <message>
        <source>Read it like this</source>
        <translation>Baca seperti ini</translation>
    </message>
    <message>
        <source>Choose the row that holds the headings.</source>
        <translation>Pilih baris yang berisi judul kolom.</translation>
    </message>
    <message>
        <source>The name and one more column are needed.</source>
        <translation>Nama dan satu kolom lain diperlukan.</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Berkas lain</translation>
    </message>
    <message>
        <source>Where are the headings?</source>
        <translation>Di mana judul kolomnya?</translation>
    </message>
    <message>
        <source>{count} people chosen</source>
        <translation>{count} orang dipilih</translation>
    </message>
    <message>
        <source>Empty this field</source>
        <translation>Kosongkan</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nilai baru</translation>
    </message>
    <message>
        <source>Change {count} people</source>
        <translation>Ubah {count} orang</translation>
    </message>
    <message>
        <source>Type or choose the new value; then you see who would change.</source>
        <translation>Isi atau pilih nilai baru; lalu tampak siapa yang berubah.</translation>
    </message>
    <message>
        <source>Record: {what}</source>
        <translation>Catat: {what}</translation>
    </message>
    <message>
        <source>Record for {count}</source>
        <translation>Catat untuk {count}</translation>
    </message>
    <message>
        <source>Fill in what is missing; then you see what changes.</source>
        <translation>Isi yang belum ada; lalu terlihat apa yang berubah.</translation>
    </message>
    <message>
        <source>Then on the list:</source>
        <translation>Lalu dalam daftar:</translation>
    </message>
    <message>
        <source>The list stays: {place}</source>
        <translation>Daftarnya tetap: {place}</translation>
    </message>
    <message>
        <source>It is recorded so already.</source>
        <translation>Sudah tercatat demikian.</translation>
    </message>
    <message>
        <source>Then on the lists: {sums}</source>
        <translation>Lalu dalam daftar: {sums}</translation>
    </message>
    <message>
        <source>{count} would change</source>
        <translation>{count} berubah</translation>
    </message>
    <message>
        <source>{count} are so already</source>
        <translation>{count} sudah begitu</translation>
    </message>
    <message>
        <source>{count} are left alone</source>
        <translation>{count} tidak diubah</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(kosong)</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>dan {count} lagi</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Naik</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Turun</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Seperti semula</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Saringan lainnya</translation>
    </message>
    <message>
        <source>Remove the filter: {filter}</source>
        <translation>Lepas saringan: {filter}</translation>
    </message>
    <message>
        <source>Where “{field}” comes from</source>
        <translation>Asal “{field}”</translation>
    </message>
    <message>
        <source>Where this value comes from</source>
        <translation>Asal nilai ini</translation>
    </message>
    <message>
        <source>Nobody has typed or imported this yet.</source>
        <translation>Belum pernah diisi atau diimpor.</translation>
    </message>
    <message>
        <source>Show in the history</source>
        <translation>Tampilkan di Riwayat</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>Pilih logo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Hapus logo</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG; or drop the file here.</source>
        <translation>PNG, JPEG, atau SVG; berkas juga dapat diseret ke sini.</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Tanpa logo</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Not sorted</source>
        <translation>Tidak diurutkan</translation>
    </message>
    <message>
        <source>{column} upwards</source>
        <translation>{column} naik</translation>
    </message>
    <message>
        <source>{column} downwards</source>
        <translation>{column} turun</translation>
    </message>
    <message>
        <source>Sorted by {columns}</source>
        <translation>Diurutkan menurut {columns}</translation>
    </message>
    <message>
        <source>LIST OF PEOPLE</source>
        <translation>DAFTAR ORANG</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Ditampilkan</translation>
    </message>
    <message>
        <source>{shown} of {all} people</source>
        <translation>{shown} dari {all} orang</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Urutan</translation>
    </message>
    <message>
        <source>Nobody is on this list.</source>
        <translation>Tidak ada orang dalam daftar ini.</translation>
    </message>
    <message>
        <source>This page: {count} people</source>
        <translation>Halaman ini: {count} orang</translation>
    </message>
    <message>
        <source>Whole list: {count} people</source>
        <translation>Seluruh daftar: {count} orang</translation>
    </message>
    <message>
        <source>Everybody in the registry</source>
        <translation>Semua orang dalam registri</translation>
    </message>
    <message>
        <source>Search “{text}”</source>
        <translation>Pencarian “{text}”</translation>
    </message>
    <message>
        <source>The register class is not printed</source>
        <translation>Golongan register tidak dicetak</translation>
    </message>
    <message>
        <source>Register no.: serial and year only</source>
        <translation>No. register: hanya nomor urut dan tahun</translation>
    </message>
    <message>
        <source>{heading} (descending)</source>
        <translation>{heading} (menurun)</translation>
    </message>
    <message>
        <source>Part of a name, or a code</source>
        <translation>Bagian nama, atau kode</translation>
    </message>
    <message>
        <source>This place is not known. Choose it from the list.</source>
        <translation>Wilayah ini tidak dikenal. Pilih dari daftar.</translation>
    </message>
    <message>
        <source>The code {code} no longer exists. Choose the place again.</source>
        <translation>Kode {code} sudah tidak berlaku. Pilih kembali wilayahnya.</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provinsi</translation>
    </message>
    <message>
        <source>Kab/Kota</source>
        <translation>Kab/Kota</translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Desa/Kel</source>
        <translation>Desa/Kel</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Wilayah yang ditemukan</translation>
    </message>
    <message>
        <source>↑ ↓ choose, Enter takes it, Esc closes</source>
        <translation>↑ ↓ memilih, Enter mengambil, Esc menutup</translation>
    </message>
    <message>
        <source>No place has this in its name or code.</source>
        <translation>Tidak ada wilayah dengan nama atau kode ini.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Tingkat</translation>
    </message>
    <message>
        <source>KTP-el address unknown</source>
        <translation>alamat KTP-el belum diketahui</translation>
    </message>
    <message>
        <source>kabupaten or kota needed</source>
        <translation>perlu kabupaten/kota</translation>
    </message>
    <message>
        <source>kecamatan needed</source>
        <translation>perlu kecamatan</translation>
    </message>
    <message>
        <source>desa needed: the dapils divide this kecamatan</source>
        <translation>perlu desa: kecamatan ini terbagi dalam beberapa dapil</translation>
    </message>
    <message>
        <source>the station’s dapil is not known</source>
        <translation>dapil TPS belum diketahui</translation>
    </message>
    <message>
        <source>in no dapil of the list: newer than it, ask KPU</source>
        <translation>tidak ada dalam daftar dapil: wilayah baru, tanyakan KPU</translation>
    </message>
    <message>
        <source>ask KPU about {contests}</source>
        <translation>tanyakan KPU tentang {contests}</translation>
    </message>
    <message>
        <source>The dapil of the station is not known for {contests}. Give its kecamatan or desa, or KPU’s dapil file with --dapil.</source>
        <translation>Dapil TPS belum diketahui untuk {contests}. Berikan kecamatan atau desanya, atau berkas dapil KPU dengan --dapil.</translation>
    </message>
    <message>
        <source>{count} regions of the dapil file are in no list of regions: {codes}</source>
        <translation>{count} wilayah dalam berkas dapil tidak ada dalam daftar wilayah: {codes}</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>Surat suara</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Dikemas</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Diperlukan</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kurang</translation>
    </message>
    <message>
        <source>Spare</source>
        <translation>Sisa</translation>
    </message>
    <message>
        <source>Packed by right</source>
        <translation>Dikemas menurut hak</translation>
    </message>
    <message>
        <source>Short by right</source>
        <translation>Kurang menurut hak</translation>
    </message>
    <message>
        <source>Ballots will be short: {contests}.</source>
        <translation>Surat suara akan kurang: {contests}.</translation>
    </message>
    <message>
        <source>The ballots will suffice.</source>
        <translation>Surat suara akan cukup.</translation>
    </message>
    <message>
        <source>{voters} voters are more than the {most} of one station: {stations} stations are needed, unless KPU allows more.</source>
        <translation>{voters} pemilih melebihi {most} untuk satu TPS: diperlukan {stations} TPS, kecuali KPU mengizinkan lebih.</translation>
    </message>
    <message>
        <source>listed elsewhere</source>
        <translation>terdaftar di tempat lain</translation>
    </message>
    <message>
        <source>in no DPT</source>
        <translation>tidak ada di DPT mana pun</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>belum diketahui</translation>
    </message>
    <message>
        <source>new election {name}, {day}</source>
        <translation>pemilihan baru {name}, {day}</translation>
    </message>
    <message>
        <source>change election {name}, now on {day}</source>
        <translation>ubah pemilihan {name}, kini {day}</translation>
    </message>
    <message>
        <source>change election {name}</source>
        <translation>ubah pemilihan {name}</translation>
    </message>
    <message>
        <source>work on election {name}</source>
        <translation>kerjakan pemilihan {name}</translation>
    </message>
    <message>
        <source>close election {name}</source>
        <translation>tutup pemilihan {name}</translation>
    </message>
    <message>
        <source>repeat vote (PSU) of {of}: {name}, {day}</source>
        <translation>pemungutan suara ulang (PSU) dari {of}: {name}, {day}</translation>
    </message>
    <message>
        <source>save station {number}</source>
        <translation>simpan TPS {number}</translation>
    </message>
    <message>
        <source>remove station {number}</source>
        <translation>hapus TPS {number}</translation>
    </message>
    <message>
        <source>dapils of {name}: {count}</source>
        <translation>dapil {name}: {count}</translation>
    </message>
    <message>
        <source>allocate stations: {count} people</source>
        <translation>bagi TPS: {count} orang</translation>
    </message>
    <message>
        <source>no fixed station any more: {who}</source>
        <translation>tidak lagi di TPS tetap: {who}</translation>
    </message>
    <message>
        <source>to station {number} by hand: {who}</source>
        <translation>ke TPS {number} oleh petugas: {who}</translation>
    </message>
    <message>
        <source>DPT check: {who}, {answer}</source>
        <translation>cek DPT: {who}, {answer}</translation>
    </message>
    <message>
        <source>move filed: {who}, {day}</source>
        <translation>pindah memilih diajukan: {who}, {day}</translation>
    </message>
    <message>
        <source>move taken back: {who}</source>
        <translation>pengajuan pindah memilih ditarik: {who}</translation>
    </message>
    <message>
        <source>moving letter came: {who}</source>
        <translation>surat pindah memilih diterima: {who}</translation>
    </message>
    <message>
        <source>filed back to the home station: {who}, {day}</source>
        <translation>diajukan kembali ke TPS asal: {who}, {day}</translation>
    </message>
    <message>
        <source>Block {block} at {station}: {count} people</source>
        <translation>Blok {block} di {station}: {count} orang</translation>
    </message>
    <message>
        <source>Show the people of {station} in Orang</source>
        <translation>Tampilkan orang {station} di halaman Orang</translation>
    </message>
    <message>
        <source>How full {station} is</source>
        <translation>Keterisian {station}</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} orang</translation>
    </message>
    <message>
        <source>{count} of {most} people</source>
        <translation>{count} dari {most} orang</translation>
    </message>
    <message>
        <source>to be placed</source>
        <translation>perlu ditempatkan</translation>
    </message>
    <message>
        <source>the same NIK</source>
        <translation>NIK sama</translation>
    </message>
    <message>
        <source>came back under a new register number</source>
        <translation>masuk kembali dengan nomor register baru</translation>
    </message>
    <message>
        <source>the same register number</source>
        <translation>nomor register sama</translation>
    </message>
    <message>
        <source>the same name and birth date</source>
        <translation>nama dan tanggal lahir sama</translation>
    </message>
    <message>
        <source>like names, the same birth date</source>
        <translation>nama mirip, tanggal lahir sama</translation>
    </message>
    <message>
        <source>NIKs one digit apart, like names</source>
        <translation>NIK berbeda satu angka, nama mirip</translation>
    </message>
    <message>
        <source>two people, not one: {name} and {other}</source>
        <translation>dua orang berbeda: {name} dan {other}</translation>
    </message>
    <message>
        <source>one person, not two: {name} and {other}</source>
        <translation>orang yang sama: {name} dan {other}</translation>
    </message>
    <message>
        <source>No list</source>
        <translation>Tidak dalam daftar</translation>
    </message>
    <message>
        <source>Not yet clear</source>
        <translation>Belum jelas</translation>
    </message>
    <message>
        <source>in the DPT of the special station</source>
        <translation>dalam DPT TPS lokasi khusus</translation>
    </message>
    <message>
        <source>move filed in time</source>
        <translation>pindah memilih diajukan tepat waktu</translation>
    </message>
    <message>
        <source>move filed in time on a special ground</source>
        <translation>pindah memilih diajukan tepat waktu dengan alasan khusus</translation>
    </message>
    <message>
        <source>surat pindah memilih is here</source>
        <translation>surat pindah memilih sudah ada</translation>
    </message>
    <message>
        <source>the letter’s dates lie after the cut-off: check them</source>
        <translation>tanggal surat melewati batas waktu: periksa</translation>
    </message>
    <message>
        <source>filed after the last day for this ground</source>
        <translation>diajukan setelah batas waktu untuk alasan ini</translation>
    </message>
    <message>
        <source>the last day to move has passed</source>
        <translation>batas waktu pindah memilih sudah lewat</translation>
    </message>
    <message>
        <source>this election does not know the ground</source>
        <translation>alasan ini tidak dikenal dalam pemilihan ini</translation>
    </message>
    <message>
        <source>that convicts may file so late is for KPU to decide</source>
        <translation>batas H-7 untuk terpidana memerlukan keputusan KPU</translation>
    </message>
    <message>
        <source>KTP-el address in the station’s own desa</source>
        <translation>alamat KTP-el di desa/kelurahan TPS</translation>
    </message>
    <message>
        <source>surat pindah memilih has not come yet</source>
        <translation>surat pindah memilih belum diterima</translation>
    </message>
    <message>
        <source>in another DPT: file the move</source>
        <translation>terdaftar di DPT lain: ajukan pindah memilih</translation>
    </message>
    <message>
        <source>check at cekdptonline whether listed elsewhere</source>
        <translation>periksa di cekdptonline apakah terdaftar di tempat lain</translation>
    </message>
    <message>
        <source>KPU decides whether a late entry may vote</source>
        <translation>KPU memutuskan apakah yang terlambat boleh memilih</translation>
    </message>
    <message>
        <source>the ground of the move is not recorded</source>
        <translation>alasan pindah memilih belum dicatat</translation>
    </message>
    <message>
        <source>the desa of the KTP-el or of the station is missing</source>
        <translation>desa/kelurahan pada KTP-el atau desa/kelurahan TPS belum diisi</translation>
    </message>
    <message>
        <source>has left: the line on the list is inactive</source>
        <translation>sudah keluar: DPT tidak aktif</translation>
    </message>
    <message>
        <source>transferred: the receiving prison files the move</source>
        <translation>dipindahkan: UPT penerima mengajukan pindah memilih</translation>
    </message>
    <message>
        <source>released: file the move back home</source>
        <translation>bebas: ajukan pindah memilih kembali ke daerah asal</translation>
    </message>
    <message>
        <source>released: too late to move back home</source>
        <translation>bebas: terlambat untuk pindah memilih kembali</translation>
    </message>
    <message>
        <source>moved back home</source>
        <translation>sudah pindah memilih kembali ke daerah asal</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>sudah keluar</translation>
    </message>
    <message>
        <source>The election {election} is closed and stays as it is. Nothing was saved. Only a repeat vote (PSU) can be made from it.</source>
        <translation>Pemilihan {election} sudah ditutup dan tetap seperti adanya. Tidak ada yang disimpan. Darinya hanya dapat dibuat pemungutan suara ulang (PSU).</translation>
    </message>
    <message>
        <source>{election} is a repeat vote (PSU): its voters are those of the vote it repeats, and its lists stay as they are. Nothing was saved.</source>
        <translation>{election} adalah pemungutan suara ulang (PSU): pemilihnya sama dengan pemungutan yang diulang dan daftarnya tetap. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>{election} is not the active election. Make it active first.</source>
        <translation>{election} bukan pemilihan yang aktif. Aktifkan dahulu.</translation>
    </message>
    <message>
        <source>A repeat vote (PSU) is held after the vote it repeats, which is on {day}. Nothing was saved. Check the day.</source>
        <translation>Pemungutan suara ulang (PSU) diadakan setelah pemungutan yang diulang, yaitu {day}. Tidak ada yang disimpan. Periksa harinya.</translation>
    </message>
    <message>
        <source>This election already has a station {number}. Nothing was saved. Check the number.</source>
        <translation>Pemilihan ini sudah mempunyai TPS {number}. Tidak ada yang disimpan. Periksa nomornya.</translation>
    </message>
    <message>
        <source>The number of a station is one to three digits. Nothing was saved.</source>
        <translation>Nomor TPS terdiri atas satu sampai tiga angka. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>The region of station {number} must be a kecamatan or a desa. Nothing was saved.</source>
        <translation>Wilayah TPS {number} harus kecamatan atau desa/kelurahan. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>The ceiling of station {number} must be above zero. Nothing was saved.</source>
        <translation>Batas pemilih TPS {number} harus lebih dari nol. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>The DPT of station {number} cannot be below zero. Nothing was saved.</source>
        <translation>DPT TPS {number} tidak boleh kurang dari nol. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>A block of station {number} is already bound to another station. Nothing was saved.</source>
        <translation>Sebuah blok TPS {number} sudah terikat pada TPS lain. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>Station {number} cannot be removed: {people} people and {lines} lines of lists belong to it. Nothing was changed.</source>
        <translation>TPS {number} tidak dapat dihapus: {people} orang dan {lines} baris daftar ada padanya. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Station {number} cannot have a ceiling of {ceiling}: {allocated} people already vote there. Nothing was saved. Put some of them at another station first.</source>
        <translation>TPS {number} tidak dapat diberi batas {ceiling}: sudah {allocated} orang memilih di sana. Tidak ada yang disimpan. Pindahkan dahulu sebagian ke TPS lain.</translation>
    </message>
    <message>
        <source>{dapil} belongs to a contest that this election does not hold. Nothing was saved.</source>
        <translation>{dapil} milik jenis pemilihan yang tidak ada dalam pemilihan ini. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>Every dapil needs a name of its own. Nothing was saved.</source>
        <translation>Setiap dapil memerlukan nama sendiri. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>{dapil} has no region. Nothing was saved.</source>
        <translation>{dapil} tidak mempunyai wilayah. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>A region of {dapil} already belongs to another dapil. Nothing was saved.</source>
        <translation>Sebuah wilayah {dapil} sudah milik dapil lain. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>The file {file} cannot be opened. Nothing was changed.</source>
        <translation>Berkas {file} tidak dapat dibuka. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>{file} is not a dapil file as KPU publishes it (JSON). Nothing was changed.</source>
        <translation>{file} bukan berkas dapil seperti yang diterbitkan KPU (JSON). Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>{file} has no dapil for a contest of this election. Nothing was changed. Check that it is the file of this election.</source>
        <translation>{file} tidak memuat dapil untuk salah satu jenis pemilihan ini. Tidak ada yang diubah. Periksa apakah berkas itu milik pemilihan ini.</translation>
    </message>
    <message>
        <source>{file} names the region {detail}, which does not exist (any more). Nothing was changed.</source>
        <translation>{file} menyebut wilayah {detail} yang tidak (lagi) ada. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>No dapil in {file} holds the region {detail} of our station. Nothing was changed. Check that it is the file of this election.</source>
        <translation>Tidak ada dapil dalam {file} yang memuat wilayah {detail} tempat TPS kita. Tidak ada yang diubah. Periksa apakah berkas itu milik pemilihan ini.</translation>
    </message>
    <message>
        <source>This day has not come yet. Nothing was saved. Check the date.</source>
        <translation>Hari ini belum tiba. Tidak ada yang disimpan. Periksa tanggalnya.</translation>
    </message>
    <message>
        <source>This election does not know this ground for moving. Nothing was saved.</source>
        <translation>Pemilihan ini tidak mengenal alasan pindah memilih tersebut. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>No move has been filed for {name}. Nothing was saved. Record the filing first.</source>
        <translation>Belum ada pengajuan pindah memilih untuk {name}. Tidak ada yang disimpan. Catat dahulu pengajuannya.</translation>
    </message>
    <message>
        <source>The letter for {name} needs its number. Nothing was saved.</source>
        <translation>Surat pindah memilih {name} memerlukan nomor. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>The letter for {name} is older than the filing. Nothing was saved. Check the dates.</source>
        <translation>Surat pindah memilih {name} lebih tua daripada pengajuannya. Tidak ada yang disimpan. Periksa tanggalnya.</translation>
    </message>
    <message>
        <source>{name} has not left: there is nothing to move back. Nothing was saved.</source>
        <translation>{name} belum keluar: tidak ada yang perlu dipindahkan kembali. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>{name} has died. Nothing was saved.</source>
        <translation>{name} telah meninggal. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>{name} cannot be expected back before leaving. Nothing was saved. Check the dates.</source>
        <translation>{name} tidak mungkin kembali sebelum pergi. Tidak ada yang disimpan. Periksa tanggalnya.</translation>
    </message>
    <message>
        <source>The register number and class of {name} are the same as before. Nothing was saved.</source>
        <translation>Nomor dan golongan register {name} sama dengan sebelumnya. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>Decision {decision} of {court} already takes this right at that time. Nothing was saved. Correct or withdraw that one first.</source>
        <translation>Putusan {decision} dari {court} sudah mencabut hak ini pada waktu yang sama. Tidak ada yang disimpan. Perbaiki atau cabut dahulu catatan itu.</translation>
    </message>
    <message>
        <source>{file} is the list of TPS {found}, not of TPS {wanted}. Nothing was changed. Choose the station it is of, or another file.</source>
        <translation>{file} adalah daftar TPS {found}, bukan TPS {wanted}. Tidak ada yang diubah. Pilih TPS yang sesuai, atau berkas lain.</translation>
    </message>
    <message>
        <source>{file} is a list of {found}, but the station is in {wanted}. Nothing was changed. Choose the station it is of, or another file.</source>
        <translation>{file} adalah daftar dari {found}, padahal TPS berada di {wanted}. Tidak ada yang diubah. Pilih TPS yang sesuai, atau berkas lain.</translation>
    </message>
    <message>
        <source>There is no line {line} on the lists any more. Nothing was changed.</source>
        <translation>Baris {line} tidak ada lagi di daftar pemilih. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>{name} is already number {number} of this list. Nothing was changed. Decide that line first.</source>
        <translation>{name} sudah menjadi nomor {number} di daftar ini. Tidak ada yang diubah. Putuskan baris itu lebih dahulu.</translation>
    </message>
    <message>
        <source>This is one row, not two. Nothing was changed.</source>
        <translation>Ini satu baris, bukan dua. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>One of the two already is the same as somebody else. Nothing was changed.</source>
        <translation>Salah satu dari keduanya sudah digabungkan dengan orang lain. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>An inmate and a member of the staff are two people. Nothing was changed.</source>
        <translation>Warga binaan dan petugas adalah dua orang berbeda. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>{field} cannot be chosen. Nothing was changed.</source>
        <translation>{field} tidak dapat dipilih. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Perlu diputuskan</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Cocok</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation>Bukan warga binaan kita</translation>
    </message>
    <message>
        <source>NIK but for one digit</source>
        <translation>NIK berbeda satu angka</translation>
    </message>
    <message>
        <source>visible digits of the NIK</source>
        <translation>angka NIK yang terlihat</translation>
    </message>
    <message>
        <source>a like name</source>
        <translation>nama yang mirip</translation>
    </message>
    <message>
        <source>birth date with day and month swapped</source>
        <translation>tanggal lahir dengan hari dan bulan tertukar</translation>
    </message>
    <message>
        <source>birth date but for day, month or year</source>
        <translation>tanggal lahir berbeda hari, bulan, atau tahun</translation>
    </message>
    <message>
        <source>the same: {agrees}</source>
        <translation>sama: {agrees}</translation>
    </message>
    <message>
        <source>the same: {agrees}; different: {disagrees}</source>
        <translation>sama: {agrees}; berbeda: {disagrees}</translation>
    </message>
    <message>
        <source>Birth date as written</source>
        <translation>Tanggal lahir apa adanya</translation>
    </message>
    <message>
        <source>DPID</source>
        <translation>DPID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>TPS {number}</source>
        <translation>TPS {number}</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} dan {other}</translation>
    </message>
    <message>
        <source>Kind of station</source>
        <translation>Jenis TPS</translation>
    </message>
    <message>
        <source>Most voters</source>
        <translation>Pemilih terbanyak</translation>
    </message>
    <message>
        <source>DPT by KPU’s own figure</source>
        <translation>DPT menurut angka KPU</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blok</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Berlaku</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Pencocokan</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>Orang lain</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Dibuat pada</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Yang dikirim</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>DPT elsewhere</source>
        <translation>DPT di tempat lain</translation>
    </message>
    <message>
        <source>Move filed on</source>
        <translation>Pindah diajukan pada</translation>
    </message>
    <message>
        <source>Moved back on</source>
        <translation>Pindah kembali pada</translation>
    </message>
    <message>
        <source>in the prison</source>
        <translation>di dalam Rutan/Lapas</translation>
    </message>
    <message>
        <source>nearby, supporting</source>
        <translation>di dekatnya, penyangga</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>satu orang</translation>
    </message>
    <message>
        <source>two people</source>
        <translation>dua orang</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} baris</translation>
    </message>
    <message>
        <source>On the newest list</source>
        <translation>Ada di daftar terbaru</translation>
    </message>
    <message>
        <source>{rows} rows read = {new} new + {changed} changed + {unchanged} unchanged + {refused} refused. {matched} matched, {open} to decide, {gone} no longer on the list. {missing} people are here and on no list. {skipped} rows skipped.</source>
        <translation>{rows} baris dibaca = {new} baru + {changed} berubah + {unchanged} tetap + {refused} ditolak. {matched} cocok, {open} perlu diputuskan, {gone} tidak ada lagi di daftar. {missing} orang ada di sini tetapi tidak ada di daftar mana pun. {skipped} baris dilewati.</translation>
    </message>
    <message>
        <source>voter list of TPS {station} from {file}: {new} new, {changed} changed</source>
        <translation>daftar pemilih TPS {station} dari {file}: {new} baru, {changed} berubah</translation>
    </message>
    <message>
        <source>line of the list decided: {name}</source>
        <translation>baris daftar pemilih diputuskan: {name}</translation>
    </message>
    <message>
        <source>line of the list is not ours: {name}</source>
        <translation>baris daftar pemilih bukan warga binaan kita: {name}</translation>
    </message>
    <message>
        <source>{count} lines of the list decided</source>
        <translation>{count} baris daftar pemilih diputuskan</translation>
    </message>
    <message>
        <source>Pairs that may be one person</source>
        <translation>Pasangan yang mungkin satu orang</translation>
    </message>
    <message>
        <source>1 pair to decide</source>
        <translation>1 pasang perlu diputuskan</translation>
    </message>
    <message>
        <source>{count} pairs to decide</source>
        <translation>{count} pasang perlu diputuskan</translation>
    </message>
    <message>
        <source>Rows that may be one person</source>
        <translation>Baris yang mungkin satu orang</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Orang berbeda</translation>
    </message>
    <message>
        <source>The same person: merge</source>
        <translation>Orang yang sama: gabungkan</translation>
    </message>
    <message>
        <source>Enter: compare · Ctrl+Enter or G: merge · B: different people</source>
        <translation>Enter: bandingkan · Ctrl+Enter atau G: gabungkan · B: orang berbeda</translation>
    </message>
    <message>
        <source>Both rows</source>
        <translation>Kedua baris</translation>
    </message>
    <message>
        <source>Nobody is in the registry twice</source>
        <translation>Tidak ada yang tercatat dua kali</translation>
    </message>
    <message>
        <source>Two rows with one NIK, register number, or name and birth date will be here.</source>
        <translation>Dua baris dengan NIK, nomor register, atau nama dan tanggal lahir yang sama akan muncul di sini.</translation>
    </message>
    <message>
        <source>One row is of an {one}, the other of {other}: they stay two.</source>
        <translation>Yang satu {one}, yang lain {other}: keduanya tetap terpisah.</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Pasangan</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Tanda</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>dua kali</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Kemiripan</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>This election is closed</source>
        <translation>Pemilihan ini sudah ditutup</translation>
    </message>
    <message>
        <source>Everything stays as it was on the day. Nothing waits any more.</source>
        <translation>Semuanya tetap seperti pada harinya. Tidak ada lagi pekerjaan yang menunggu.</translation>
    </message>
    <message>
        <source>Choose another election…</source>
        <translation>Pilih pemilihan lain…</translation>
    </message>
    <message>
        <source>Voting day is over</source>
        <translation>Hari pemungutan suara sudah lewat</translation>
    </message>
    <message>
        <source>No last day is left. When all is done, the head closes the election.</source>
        <translation>Semua batas waktu sudah lewat. Bila semuanya selesai, kepala menutup pemilihan ini.</translation>
    </message>
    <message>
        <source>To the elections…</source>
        <translation>Ke daftar pemilihan…</translation>
    </message>
    <message>
        <source>From people to ready voters</source>
        <translation>Dari penghuni sampai siap memilih</translation>
    </message>
    <message>
        <source>Recapitulation…</source>
        <translation>Rekapitulasi…</translation>
    </message>
    <message>
        <source>Print the recapitulation of voters</source>
        <translation>Cetak rekapitulasi pemilih</translation>
    </message>
    <message>
        <source>{count} with the right have no way to vote here any more</source>
        <translation>{count} orang berhak tetapi tidak dapat lagi memilih di sini</translation>
    </message>
    <message>
        <source>Decide whom lines of KPU&apos;s list mean</source>
        <translation>Tentukan siapa yang dimaksud baris daftar KPU</translation>
    </message>
    <message>
        <source>Mend what holds people back from the proposal</source>
        <translation>Benahi data yang menahan orang dari usulan</translation>
    </message>
    <message>
        <source>Decide pairs that may be one person</source>
        <translation>Putuskan pasangan yang mungkin satu orang</translation>
    </message>
    <message>
        <source>Find the region of addresses</source>
        <translation>Tentukan wilayah alamat</translation>
    </message>
    <message>
        <source>Work, most urgent first</source>
        <translation>Pekerjaan, paling mendesak dulu</translation>
    </message>
    <message>
        <source>Nothing waits for anybody.</source>
        <translation>Tidak ada pekerjaan yang menunggu.</translation>
    </message>
    <message>
        <source>{count} more…</source>
        <translation>{count} lagi…</translation>
    </message>
    <message>
        <source>Done last</source>
        <translation>Terakhir dikerjakan</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tampilkan semua</translation>
    </message>
    <message>
        <source>Find people to move</source>
        <translation>Cari orang yang dipindahkan</translation>
    </message>
    <message>
        <source>Name or block</source>
        <translation>Nama atau blok</translation>
    </message>
    <message>
        <source>People and their stations</source>
        <translation>Orang dan TPS-nya</translation>
    </message>
    <message>
        <source>Nobody here.</source>
        <translation>Tidak ada orang di sini.</translation>
    </message>
    <message>
        <source>Station to move to</source>
        <translation>TPS tujuan</translation>
    </message>
    <message>
        <source>No longer by hand</source>
        <translation>Lepas tanda manual</translation>
    </message>
    <message>
        <source>Move {count} people</source>
        <translation>Pindahkan {count} orang</translation>
    </message>
    <message>
        <source>Choose people or a block, then a station; or drag them to one.</source>
        <translation>Pilih orang atau blok, lalu TPS; atau seret ke TPS.</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>{count} dipilih</translation>
    </message>
    <message>
        <source>{count} chosen; {held} of them stay where KPU’s list has them</source>
        <translation>{count} dipilih; {held} di antaranya tetap di TPS menurut daftar KPU</translation>
    </message>
    <message>
        <source>{contest}: {count} people</source>
        <translation>{contest}: {count} orang</translation>
    </message>
    <message>
        <source>All stations</source>
        <translation>Semua TPS</translation>
    </message>
    <message>
        <source>Record {count} answers</source>
        <translation>Catat {count} hasil</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Hasil pengecekan</translation>
    </message>
    <message>
        <source>The station it named</source>
        <translation>TPS yang disebut</translation>
    </message>
    <message>
        <source>Move to this station</source>
        <translation>Pindah memilih ke TPS ini</translation>
    </message>
    <message>
        <source>Record {count} moves</source>
        <translation>Catat {count} pindah memilih</translation>
    </message>
    <message>
        <source>Ground of the move</source>
        <translation>Alasan pindah memilih</translation>
    </message>
    <message>
        <source>Surat pindah memilih</source>
        <translation>Surat pindah memilih</translation>
    </message>
    <message>
        <source>Record the letter</source>
        <translation>Catat suratnya</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>Nomor surat</translation>
    </message>
    <message>
        <source>Moved back home</source>
        <translation>Dipindahkan kembali</translation>
    </message>
    <message>
        <source>Record {count} people</source>
        <translation>Catat {count} orang</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Putuskan…</translation>
    </message>
    <message>
        <source>Record the DPT check…</source>
        <translation>Catat hasil cek DPT…</translation>
    </message>
    <message>
        <source>File the move…</source>
        <translation>Catat pindah memilih…</translation>
    </message>
    <message>
        <source>Letter came…</source>
        <translation>Surat diterima…</translation>
    </message>
    <message>
        <source>Moved back…</source>
        <translation>Sudah dipindahkan kembali…</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Buka orangnya</translation>
    </message>
    <message>
        <source>Decide again…</source>
        <translation>Putuskan ulang…</translation>
    </message>
    <message>
        <source>Import KPU’s list…</source>
        <translation>Impor daftar KPU…</translation>
    </message>
    <message>
        <source>Decide {count} lines</source>
        <translation>Putuskan {count} baris</translation>
    </message>
    <message>
        <source>No list of KPU yet for this election.</source>
        <translation>Belum ada daftar KPU untuk pemilihan ini.</translation>
    </message>
    <message>
        <source>{lines} lines on KPU’s list.</source>
        <translation>{lines} baris di daftar KPU.</translation>
    </message>
    <message>
        <source>{lines} lines on KPU’s list = {here} here + {gone} gone + {open} not settled + {not_ours} not ours. {absent} inmates here are not on it.</source>
        <translation>{lines} baris daftar KPU = {here} di sini + {gone} sudah pergi + {open} belum dipastikan + {not_ours} bukan orang kita. {absent} penghuni di sini tidak ada di daftar.</translation>
    </message>
    <message>
        <source>Read KPU’s dapil file…</source>
        <translation>Baca berkas dapil KPU…</translation>
    </message>
    <message>
        <source>Dapils of the stations</source>
        <translation>Dapil TPS</translation>
    </message>
    <message>
        <source>Use the dapils of {preset}</source>
        <translation>Pakai dapil {preset}</translation>
    </message>
    <message>
        <source>This election has no contest that is held by dapil.</source>
        <translation>Pemilihan ini tidak punya jenis pemilihan per dapil.</translation>
    </message>
    <message>
        <source>First add a TPS: its region decides the dapil.</source>
        <translation>Tambahkan TPS dahulu: wilayahnya menentukan dapil.</translation>
    </message>
    <message>
        <source>Only a head can change the dapils. You can read them here.</source>
        <translation>Hanya kepala yang dapat mengubah dapil. Di sini Anda dapat membacanya.</translation>
    </message>
    <message>
        <source>They decide who gets which ballot. Drop KPU’s file here, or choose a way.</source>
        <translation>Dapil menentukan siapa mendapat surat suara apa. Jatuhkan berkas KPU di sini, atau pilih caranya.</translation>
    </message>
    <message>
        <source>Choose regions…</source>
        <translation>Pilih wilayah…</translation>
    </message>
    <message>
        <source>{dapil} · TPS {numbers}</source>
        <translation>{dapil} · TPS {numbers}</translation>
    </message>
    <message>
        <source>KPU’s dapil file</source>
        <translation>Berkas dapil KPU</translation>
    </message>
    <message>
        <source>Our stations: {dapils}.</source>
        <translation>TPS kita: {dapils}.</translation>
    </message>
    <message>
        <source>Use these {count} dapils</source>
        <translation>Pakai {count} dapil ini</translation>
    </message>
    <message>
        <source>Dapils saved</source>
        <translation>Dapil tersimpan</translation>
    </message>
    <message>
        <source>The regions of a dapil are being chosen and are not saved.</source>
        <translation>Wilayah sebuah dapil sedang dipilih dan belum disimpan.</translation>
    </message>
    <message>
        <source>Name of the dapil</source>
        <translation>Nama dapil</translation>
    </message>
    <message>
        <source>As KPU writes it: JAWA TENGAH III</source>
        <translation>Seperti ditulis KPU: JAWA TENGAH III</translation>
    </message>
    <message>
        <source>Add a kab/kota, kecamatan or desa</source>
        <translation>Tambah kab/kota, kecamatan, atau desa</translation>
    </message>
    <message>
        <source>No region yet.</source>
        <translation>Belum ada wilayah.</translation>
    </message>
    <message>
        <source>Save the dapil</source>
        <translation>Simpan dapil</translation>
    </message>
    <message>
        <source>Take out {region}</source>
        <translation>Keluarkan {region}</translation>
    </message>
    <message>
        <source>A dapil needs its name.</source>
        <translation>Dapil harus diberi nama.</translation>
    </message>
    <message>
        <source>{region} already belongs to {wider}.</source>
        <translation>{region} sudah termasuk dalam {wider}.</translation>
    </message>
    <message>
        <source>Station of the list</source>
        <translation>TPS pemilik daftar</translation>
    </message>
    <message>
        <source>Drop KPU’s list of the station here</source>
        <translation>Letakkan daftar KPU untuk TPS ini di sini</translation>
    </message>
    <message>
        <source>Model A-Daftar Pemilih, a file of Sidalih, or whatever KPU sent: it is only read.</source>
        <translation>Model A-Daftar Pemilih, berkas Sidalih, atau apa pun yang dikirim KPU: hanya dibaca.</translation>
    </message>
    <message>
        <source>Back to the lists</source>
        <translation>Kembali ke daftar</translation>
    </message>
    <message>
        <source>Choose KPU’s list</source>
        <translation>Pilih daftar KPU</translation>
    </message>
    <message>
        <source>This line is kept, and counts no longer.</source>
        <translation>Baris ini disimpan, dan tidak dihitung lagi.</translation>
    </message>
    <message>
        <source>No longer on the list</source>
        <translation>Tidak ada lagi di daftar</translation>
    </message>
    <message>
        <source>Whom it means</source>
        <translation>Orang yang dimaksud</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Orang lain</translation>
    </message>
    <message>
        <source>Somebody else: name, NIK, register no.</source>
        <translation>Orang lain: nama, NIK, no. registrasi</translation>
    </message>
    <message>
        <source>Who it may be</source>
        <translation>Siapa yang mungkin</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Perbandingan</translation>
    </message>
    <message>
        <source>Those without doubt…</source>
        <translation>Yang sudah jelas…</translation>
    </message>
    <message>
        <source>Later (S)</source>
        <translation>Nanti (S)</translation>
    </message>
    <message>
        <source>Nobody of ours (N)</source>
        <translation>Bukan orang kita (N)</translation>
    </message>
    <message>
        <source>Back to the difference</source>
        <translation>Kembali ke perbedaan</translation>
    </message>
    <message>
        <source>Same person (Enter)</source>
        <translation>Orang yang sama (Enter)</translation>
    </message>
    <message>
        <source>Same person, without the NIK (Enter)</source>
        <translation>Orang yang sama, tanpa NIK (Enter)</translation>
    </message>
    <message>
        <source>Same person, take the NIK (Enter)</source>
        <translation>Orang yang sama, ambil NIK (Enter)</translation>
    </message>
    <message>
        <source>Without the NIK (T)</source>
        <translation>Tanpa NIK (T)</translation>
    </message>
    <message>
        <source>Same person, keep our NIK (Enter)</source>
        <translation>Orang yang sama, NIK kita tetap (Enter)</translation>
    </message>
    <message>
        <source>Take Dukcapil’s NIK (T)</source>
        <translation>Ambil NIK dari Dukcapil (T)</translation>
    </message>
    <message>
        <source>Not our NIK (T)</source>
        <translation>Bukan NIK orang ini (T)</translation>
    </message>
    <message>
        <source>Record it (Enter)</source>
        <translation>Catat (Enter)</translation>
    </message>
    <message>
        <source>This NIK stands with {name} here: it is not taken from there.</source>
        <translation>NIK ini tercatat pada {name} di sini: tidak diambil dari sana.</translation>
    </message>
    <message>
        <source>Another NIK than the one here.</source>
        <translation>NIK berbeda dari yang tercatat di sini.</translation>
    </message>
    <message>
        <source>{count} lines to decide</source>
        <translation>{count} baris belum dipastikan</translation>
    </message>
    <message>
        <source>Nobody in the registry is like this line: search for him, or he is not ours.</source>
        <translation>Tidak ada orang di registri yang mirip baris ini: cari orangnya, atau ia bukan orang kita.</translation>
    </message>
    <message>
        <source>Likeness of at least</source>
        <translation>Kemiripan paling sedikit</translation>
    </message>
    <message>
        <source>Lines without doubt</source>
        <translation>Baris yang sudah jelas</translation>
    </message>
    <message>
        <source>Only lines with one such candidate, whom no other line may mean.</source>
        <translation>Hanya baris dengan satu calon seperti itu, yang tidak mungkin ditunjuk baris lain.</translation>
    </message>
    <message>
        <source>Every decision can be changed later, and this is undone at once.</source>
        <translation>Setiap keputusan dapat diubah kemudian, dan semuanya dapat diurungkan sekaligus.</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Satu per satu</translation>
    </message>
    <message>
        <source>Also who is on KPU’s list already</source>
        <translation>Sertakan yang sudah ada di daftar KPU</translation>
    </message>
    <message>
        <source>Number of KPU’s letter</source>
        <translation>Nomor surat KPU</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>boleh kosong</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Kolom…</translation>
    </message>
    <message>
        <source>Other papers</source>
        <translation>Dokumen lain</translation>
    </message>
    <message>
        <source>Export for KPU…</source>
        <translation>Ekspor untuk KPU…</translation>
    </message>
    <message>
        <source>Export the changes…</source>
        <translation>Ekspor perubahan…</translation>
    </message>
    <message>
        <source>Export for KPU</source>
        <translation>Ekspor untuk KPU</translation>
    </message>
    <message>
        <source>{count} lines saved for KPU: {file}</source>
        <translation>{count} baris disimpan untuk KPU: {file}</translation>
    </message>
    <message>
        <source>The columns of the file for KPU are kept.</source>
        <translation>Susunan kolom berkas untuk KPU disimpan.</translation>
    </message>
    <message>
        <source>Parts of the proposal</source>
        <translation>Bagian usulan</translation>
    </message>
    <message>
        <source>This election has no special station yet</source>
        <translation>Pemilihan ini belum punya TPS lokasi khusus</translation>
    </message>
    <message>
        <source>A proposal is of the people of a special station.</source>
        <translation>Usulan memuat orang-orang dari TPS lokasi khusus.</translation>
    </message>
    <message>
        <source>Add a TPS</source>
        <translation>Tambah TPS</translation>
    </message>
    <message>
        <source>Stations and dapils</source>
        <translation>TPS dan dapil</translation>
    </message>
    <message>
        <source>Place, ceiling, KPU’s figure and KPPS can still be changed.</source>
        <translation>Tempat, batas pemilih, angka KPU, dan KPPS masih dapat diubah.</translation>
    </message>
    <message>
        <source>Without a station nobody can be given a list, ballots or a place to vote.</source>
        <translation>Tanpa TPS tidak seorang pun mendapat daftar, surat suara, atau tempat memilih.</translation>
    </message>
    <message>
        <source>First save or cancel the TPS that is open.</source>
        <translation>Simpan atau batalkan dahulu TPS yang sedang dibuka.</translation>
    </message>
    <message>
        <source>{station} saved</source>
        <translation>{station} tersimpan</translation>
    </message>
    <message>
        <source>A TPS is being changed and is not saved.</source>
        <translation>Sebuah TPS sedang diubah dan belum disimpan.</translation>
    </message>
    <message>
        <source>None while there is no station or no list.</source>
        <translation>Belum ada selama TPS atau daftarnya belum ada.</translation>
    </message>
    <message>
        <source>None of this election.</source>
        <translation>Tidak ada untuk pemilihan ini.</translation>
    </message>
    <message>
        <source>Not {codes}: {why}.</source>
        <translation>Tanpa {codes}: {why}.</translation>
    </message>
    <message>
        <source>The lists of this election are closed: nothing more can be recorded.</source>
        <translation>Daftar pemilihan ini sudah ditutup: tidak ada lagi yang dapat dicatat.</translation>
    </message>
    <message>
        <source>Checked and filed</source>
        <translation>Pengecekan dan pengajuan</translation>
    </message>
    <message>
        <source>KPU remarks: {text}</source>
        <translation>Keterangan KPU: {text}</translation>
    </message>
    <message>
        <source>DPT check…</source>
        <translation>Cek DPT…</translation>
    </message>
    <message>
        <source>Move filed…</source>
        <translation>Pengajuan pindah…</translation>
    </message>
    <message>
        <source>Moving letter…</source>
        <translation>Surat pindah…</translation>
    </message>
    <message>
        <source>Take the move back…</source>
        <translation>Batalkan pengajuan…</translation>
    </message>
    <message>
        <source>Filed back home…</source>
        <translation>Pindah kembali…</translation>
    </message>
    <message>
        <source>Station…</source>
        <translation>TPS…</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>belum ditetapkan</translation>
    </message>
    <message>
        <source>by KPU’s list</source>
        <translation>menurut daftar KPU</translation>
    </message>
    <message>
        <source>by the allocation</source>
        <translation>menurut pembagian</translation>
    </message>
    <message>
        <source>the only special station</source>
        <translation>satu-satunya TPS lokasi khusus</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>belum dicek</translation>
    </message>
    <message>
        <source>People of a visit</source>
        <translation>Peserta kunjungan Dukcapil</translation>
    </message>
    <message>
        <source>Whom the team takes in, in order, with room to sign; NIK in full.</source>
        <translation>Siapa yang dilayani tim, menurut urutan, dengan ruang tanda tangan; NIK lengkap.</translation>
    </message>
    <message>
        <source>Request to Dukcapil</source>
        <translation>Permohonan ke Dukcapil</translation>
    </message>
    <message>
        <source>What is asked of Dukcapil for each, a part for each home region; NIK in full.</source>
        <translation>Apa yang dimohonkan kepada Dukcapil untuk tiap orang, satu bagian per daerah asal; NIK lengkap.</translation>
    </message>
    <message>
        <source>People without a NIK</source>
        <translation>Orang tanpa NIK</translation>
    </message>
    <message>
        <source>Everything by which Dukcapil may find the NIK; what is blank it fills in.</source>
        <translation>Semua keterangan agar Dukcapil dapat menemukan NIK; yang kosong diisi Dukcapil.</translation>
    </message>
    <message>
        <source>Calls for a visit</source>
        <translation>Panggilan untuk kunjungan</translation>
    </message>
    <message>
        <source>Whom the guards bring, block by block, and when; no number of anybody.</source>
        <translation>Siapa yang dijemput petugas jaga, blok demi blok, dan kapan; tanpa nomor siapa pun.</translation>
    </message>
    <message>
        <source>Who votes where</source>
        <translation>Pembagian TPS</translation>
    </message>
    <message>
        <source>Those on the DPT of a station, by their numbers, with room to sign.</source>
        <translation>Mereka yang ada di DPT satu TPS, menurut nomornya, dengan tempat tanda tangan.</translation>
    </message>
    <message>
        <source>Those on the DPTb with the ballots each receives; NIK in full.</source>
        <translation>Mereka yang ada di DPTb beserta surat suara yang diterima; NIK lengkap.</translation>
    </message>
    <message>
        <source>Those on the DPK, who vote in the last hour; NIK in full.</source>
        <translation>Mereka yang ada di DPK, yang memilih pada jam terakhir; NIK lengkap.</translation>
    </message>
    <message>
        <source>Who cannot vote, why, by which article and under which code of KPU.</source>
        <translation>Siapa yang tidak dapat memilih, sebabnya, pasalnya, dan kode KPU-nya.</translation>
    </message>
    <message>
        <source>What changed since the pack last sent: new, gone, dead, of age, recorded.</source>
        <translation>Yang berubah sejak paket terakhir dikirim: baru, keluar, meninggal, cukup umur, terekam.</translation>
    </message>
    <message>
        <source>Figures, identities, remarks and records of the day, to sign; also for KPPS.</source>
        <translation>Angka, kesesuaian, keterangan, dan catatan hari itu, untuk ditandatangani; juga bagi KPPS.</translation>
    </message>
    <message>
        <source>A slip for everybody on the roll: where, when, what to bring; with a code.</source>
        <translation>Selembar bagi setiap orang di daftar: di mana, kapan, membawa apa; dengan kode.</translation>
    </message>
    <message>
        <source>The next to be fetched to a station, with room for escorts and times.</source>
        <translation>Yang berikutnya dijemput ke TPS, dengan tempat untuk pengawal dan jam.</translation>
    </message>
    <message>
        <source>How many by list, sex, age, disability and home region, with a chart.</source>
        <translation>Jumlah menurut daftar, jenis kelamin, umur, disabilitas, dan daerah asal, dengan diagram.</translation>
    </message>
    <message>
        <source>What is known of one person: right, identity, lists, ballots, steps.</source>
        <translation>Yang diketahui tentang satu orang: hak, identitas, daftar, surat suara, langkah.</translation>
    </message>
    <message>
        <source>Each station and its people by block.</source>
        <translation>Setiap TPS dengan orangnya menurut blok.</translation>
    </message>
    <message>
        <source>KPU’s list against who is here: gone, missing, to decide.</source>
        <translation>Daftar KPU dibandingkan dengan penghuni: sudah keluar, belum terdaftar, perlu diputuskan.</translation>
    </message>
    <message>
        <source>What the check of the evening before finds now, to sign.</source>
        <translation>Yang ditemukan pemeriksaan malam sebelumnya saat ini, untuk ditandatangani.</translation>
    </message>
    <message>
        <source>The whole roll as it stands, to go on by pen when the PC fails.</source>
        <translation>Seluruh daftar seperti keadaannya, untuk melanjutkan dengan pena bila PC rusak.</translation>
    </message>
    <message>
        <source>What was destroyed after the election, and what is kept until when.</source>
        <translation>Yang dimusnahkan setelah pemilu, dan yang disimpan sampai kapan.</translation>
    </message>
    <message>
        <source>For Bawaslu</source>
        <translation>Untuk Bawaslu</translation>
    </message>
    <message>
        <source>Moves to file</source>
        <translation>Pindah memilih yang perlu diajukan</translation>
    </message>
    <message>
        <source>Whose move of vote to file or to check first, the most pressing on top.</source>
        <translation>Siapa yang pindah memilihnya perlu diajukan atau dicek dahulu; yang paling mendesak di atas.</translation>
    </message>
    <message>
        <source>People to move back</source>
        <translation>Orang yang perlu dipindahkan kembali</translation>
    </message>
    <message>
        <source>Who was released though on the list here, and may go back to the list at home.</source>
        <translation>Siapa yang sudah bebas padahal terdaftar di sini, dan dapat kembali ke daftar di rumahnya.</translation>
    </message>
    <message>
        <source>Family cards to ask for</source>
        <translation>Kartu keluarga yang diminta</translation>
    </message>
    <message>
        <source>Whose family is asked for the KK, what is missing, and whether it came.</source>
        <translation>Keluarga siapa yang dimintai KK, apa yang kurang, dan apakah sudah datang.</translation>
    </message>
    <message>
        <source>Ballots by home region</source>
        <translation>Surat suara per daerah asal</translation>
    </message>
    <message>
        <source>How many papers of each contest each home region needs; counts only.</source>
        <translation>Jumlah surat suara tiap jenis yang diperlukan per daerah asal; hanya angka.</translation>
    </message>
    <message>
        <source>Packed, needed, short and spare at a station, and whom to ask.</source>
        <translation>Dikemas, diperlukan, kurang, dan lebih di satu TPS, serta ke mana meminta.</translation>
    </message>
    <message>
        <source>Proposal to KPU</source>
        <translation>Usulan ke KPU</translation>
    </message>
    <message>
        <source>Whom we propose for the list, by the columns of KPU’s form; NIK in full.</source>
        <translation>Siapa yang diusulkan ke daftar, menurut kolom formulir KPU; NIK lengkap.</translation>
    </message>
    <message>
        <source>Changes since the last proposal</source>
        <translation>Perubahan sejak usulan terakhir</translation>
    </message>
    <message>
        <source>What KPU must add, change or strike since the list last sent; NIK in full.</source>
        <translation>Apa yang perlu KPU tambah, ubah, atau coret sejak daftar terakhir dikirim; NIK lengkap.</translation>
    </message>
    <message>
        <source>People whose answer changes</source>
        <translation>Orang yang jawabannya berubah</translation>
    </message>
    <message>
        <source>Enter opens the person; nothing is saved yet.</source>
        <translation>Enter membuka orangnya; belum ada yang disimpan.</translation>
    </message>
    <message>
        <source>What is edited</source>
        <translation>Yang disunting</translation>
    </message>
    <message>
        <source>The answer changes for {count} people</source>
        <translation>Jawaban berubah untuk {count} orang</translation>
    </message>
    <message>
        <source>Nobody&apos;s answer changes</source>
        <translation>Tidak ada orang yang jawabannya berubah</translation>
    </message>
    <message>
        <source>{count} of them come into another state.</source>
        <translation>{count} di antaranya berpindah keadaan.</translation>
    </message>
    <message>
        <source>{state}: {before} → {after}</source>
        <translation>{state}: {before} → {after}</translation>
    </message>
    <message>
        <source>Decided by KPU: {rules}</source>
        <translation>Diputuskan KPU: {rules}</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Yang berubah</translation>
    </message>
    <message>
        <source>no longer: {action}</source>
        <translation>tidak lagi: {action}</translation>
    </message>
    <message>
        <source>new: {action}</source>
        <translation>baru: {action}</translation>
    </message>
    <message>
        <source>ballots {change}</source>
        <translation>surat suara {change}</translation>
    </message>
    <message>
        <source>the reasons</source>
        <translation>alasannya</translation>
    </message>
    <message>
        <source>Name of the election</source>
        <translation>Nama pemilihan</translation>
    </message>
    <message>
        <source>A new election</source>
        <translation>Pemilihan baru</translation>
    </message>
    <message>
        <source>It begins with the rules of a profile; every rule can be edited afterwards.</source>
        <translation>Dimulai dengan aturan sebuah profil; setiap aturan dapat disunting sesudahnya.</translation>
    </message>
    <message>
        <source>Make the election</source>
        <translation>Buat pemilihan</translation>
    </message>
    <message>
        <source>one station, as in the settings of the Rutan</source>
        <translation>satu TPS, seperti dalam pengaturan Rutan</translation>
    </message>
    <message>
        <source>as in {election}</source>
        <translation>seperti {election}</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Repeat vote (PSU) of {election}</source>
        <translation>Pemungutan suara ulang (PSU) dari {election}</translation>
    </message>
    <message>
        <source>Stations, dapils, lists and enrolments are copied as they are now, and stay so: the voters are those of the same DPT, DPTb and DPK.</source>
        <translation>TPS, dapil, daftar, dan pencatatan pemilih disalin apa adanya dan tidak berubah lagi: pemilihnya ialah pemilih dalam DPT, DPTb, dan DPK yang sama.</translation>
    </message>
    <message>
        <source>Make the repeat vote</source>
        <translation>Buat pemungutan suara ulang</translation>
    </message>
    <message>
        <source>Close {election} for good?</source>
        <translation>Tutup {election} untuk selamanya?</translation>
    </message>
    <message>
        <source>Its rules, stations, lists and enrolments can then only be read. The people of the registry go on as before. This cannot be undone.</source>
        <translation>Aturan, TPS, daftar, dan pencatatan pemilihnya sesudah itu hanya dapat dibaca. Data orang dalam buku tetap dapat diubah. Penutupan tidak dapat diurungkan.</translation>
    </message>
    <message>
        <source>Close {election} for good</source>
        <translation>Tutup {election} untuk selamanya</translation>
    </message>
    <message>
        <source>{table}: code</source>
        <translation>{table}: kode</translation>
    </message>
    <message>
        <source>{table}: words of {code}</source>
        <translation>{table}: kata-kata untuk {code}</translation>
    </message>
    <message>
        <source>Two lines have the same code.</source>
        <translation>Dua baris memakai kode yang sama.</translation>
    </message>
    <message>
        <source>Every line needs a code and words.</source>
        <translation>Setiap baris memerlukan kode dan kata-katanya.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Tulis bilangan bulat.</translation>
    </message>
    <message>
        <source>Write the hour as 07.00.</source>
        <translation>Tulis jam seperti 07.00.</translation>
    </message>
    <message>
        <source>Write a number, as 2 or 2,5.</source>
        <translation>Tulis angka, seperti 2 atau 2,5.</translation>
    </message>
    <message>
        <source>This is no day of the calendar. Write it as 14-02-2029.</source>
        <translation>Tanggal ini tidak ada dalam kalender. Tulis seperti 14-02-2029.</translation>
    </message>
    <message>
        <source>Write the day as 14-02-2029.</source>
        <translation>Tulis tanggal seperti 14-02-2029.</translation>
    </message>
    <message>
        <source>KPU has decided this</source>
        <translation>KPU sudah memutuskannya</translation>
    </message>
    <message>
        <source>Where this stands now</source>
        <translation>Dasar aturannya sekarang</translation>
    </message>
    <message>
        <source>needs a decision of KPU</source>
        <translation>perlu keputusan KPU</translation>
    </message>
    <message>
        <source>What the rules are about</source>
        <translation>Kelompok aturan</translation>
    </message>
    <message>
        <source>Rules of the election</source>
        <translation>Aturan pemilihan</translation>
    </message>
    <message>
        <source>KPU has to decide  {count}</source>
        <translation>Perlu keputusan KPU  {count}</translation>
    </message>
    <message>
        <source>Election: {name}, {countdown}</source>
        <translation>Pemilihan: {name}, {countdown}</translation>
    </message>
    <message>
        <source>Elections and their rules…</source>
        <translation>Pemilihan dan aturannya…</translation>
    </message>
    <message>
        <source>Nothing changes for the election.</source>
        <translation>Tidak ada yang berubah untuk pemilihan.</translation>
    </message>
    <message>
        <source>{action}, by {day} at the latest.</source>
        <translation>{action}, paling lambat {day}.</translation>
    </message>
    <message>
        <source>{before} becomes {after}.</source>
        <translation>{before} menjadi {after}.</translation>
    </message>
    <message>
        <source>The line on the {list} becomes inactive; it is not struck out.</source>
        <translation>Baris dalam {list} menjadi tidak aktif; tidak dicoret.</translation>
    </message>
    <message>
        <source>The line on the {list} is active again.</source>
        <translation>Baris dalam {list} aktif lagi.</translation>
    </message>
    <message>
        <source>List: {before} becomes {after}.</source>
        <translation>Daftar: {before} menjadi {after}.</translation>
    </message>
    <message>
        <source>1 ballot is freed: {codes}.</source>
        <translation>1 surat suara bebas: {codes}.</translation>
    </message>
    <message>
        <source>{count} ballots are freed: {codes}.</source>
        <translation>{count} surat suara bebas: {codes}.</translation>
    </message>
    <message>
        <source>1 ballot less is needed: {codes}.</source>
        <translation>Kebutuhan berkurang 1 surat suara: {codes}.</translation>
    </message>
    <message>
        <source>{count} ballots less are needed: {codes}.</source>
        <translation>Kebutuhan berkurang {count} surat suara: {codes}.</translation>
    </message>
    <message>
        <source>1 ballot is needed: {codes}.</source>
        <translation>Perlu 1 surat suara: {codes}.</translation>
    </message>
    <message>
        <source>{count} ballots are needed: {codes}.</source>
        <translation>Perlu {count} surat suara: {codes}.</translation>
    </message>
    <message>
        <source>No longer to be done: {actions}.</source>
        <translation>Tidak perlu lagi: {actions}.</translation>
    </message>
    <message>
        <source>Dates and lists</source>
        <translation>Tanggal dan daftar</translation>
    </message>
    <message>
        <source>Voters and documents</source>
        <translation>Pemilih dan dokumen</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Forms and codes</source>
        <translation>Formulir dan kode</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>dipakai</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>ditutup</translation>
    </message>
    <message>
        <source>repeat vote (PSU)</source>
        <translation>pemungutan suara ulang (PSU)</translation>
    </message>
    <message>
        <source>Last day to move, all grounds</source>
        <translation>Batas pindah memilih, semua alasan</translation>
    </message>
    <message>
        <source>Last day to move, special grounds</source>
        <translation>Batas pindah memilih, alasan khusus</translation>
    </message>
    <message>
        <source>Last recording of a KTP-el that helps</source>
        <translation>Perekaman KTP-el terakhir yang berguna</translation>
    </message>
    <message>
        <source>{what}: {before} → {after}</source>
        <translation>{what}: {before} → {after}</translation>
    </message>
    <message>
        <source>ground not recorded</source>
        <translation>alasan belum dicatat</translation>
    </message>
    <message>
        <source>this province does not elect it</source>
        <translation>provinsi ini tidak memilihnya</translation>
    </message>
    <message>
        <source>KTP-el address in another province</source>
        <translation>alamat KTP-el di provinsi lain</translation>
    </message>
    <message>
        <source>KTP-el address in another kabupaten or kota</source>
        <translation>alamat KTP-el di kabupaten/kota lain</translation>
    </message>
    <message>
        <source>KTP-el address in another dapil</source>
        <translation>alamat KTP-el di dapil lain</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Pembagian TPS</translation>
    </message>
    <message>
        <source>Ballots by home</source>
        <translation>Surat suara per daerah asal</translation>
    </message>
    <message>
        <source>On the list, here</source>
        <translation>Di daftar, di sini</translation>
    </message>
    <message>
        <source>On the list, has left</source>
        <translation>Di daftar, sudah pergi</translation>
    </message>
    <message>
        <source>Here, not on the list</source>
        <translation>Di sini, tidak di daftar</translation>
    </message>
    <message>
        <source>Staff, not on the list</source>
        <translation>Petugas, tidak di daftar</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Belum dipastikan</translation>
    </message>
    <message>
        <source>Nobody of ours</source>
        <translation>Bukan orang kita</translation>
    </message>
    <message>
        <source>They vote from the DPT of the station, with the ballots of their KTP-el.</source>
        <translation>Mereka memilih sebagai DPT TPS ini, dengan surat suara sesuai alamat KTP-el.</translation>
    </message>
    <message>
        <source>DPT no longer active here: who was released before the day is moved back home.</source>
        <translation>DPT tidak aktif di sini: yang bebas sebelum hari H dipindahkan kembali ke daerah asal.</translation>
    </message>
    <message>
        <source>Check the DPT of each; who is listed elsewhere is moved here in time.</source>
        <translation>Cek DPT setiap orang; yang terdaftar di TPS lain diurus pindah memilih tepat waktu.</translation>
    </message>
    <message>
        <source>Officers vote at home, or move here on the ground of duty.</source>
        <translation>Petugas memilih di daerah asal, atau pindah memilih ke sini karena bertugas.</translation>
    </message>
    <message>
        <source>Lines of KPU’s list that may mean somebody here: you decide each.</source>
        <translation>Baris daftar KPU yang mungkin orang di sini: Anda yang memutuskan.</translation>
    </message>
    <message>
        <source>Lines that mean nobody of the registry: report them to KPU.</source>
        <translation>Baris yang bukan siapa pun di registri: laporkan ke KPU.</translation>
    </message>
    <message>
        <source>Nobody on the list is here</source>
        <translation>Tidak ada orang di daftar yang berada di sini</translation>
    </message>
    <message>
        <source>No line of the list means somebody who is here.</source>
        <translation>Tidak ada baris daftar yang menunjuk orang di sini.</translation>
    </message>
    <message>
        <source>Nobody on the list has left</source>
        <translation>Belum ada orang di daftar yang pergi</translation>
    </message>
    <message>
        <source>Every inmate is on the list</source>
        <translation>Semua penghuni ada di daftar</translation>
    </message>
    <message>
        <source>There is nobody to move here.</source>
        <translation>Tidak ada yang perlu diurus pindah memilih.</translation>
    </message>
    <message>
        <source>No staff is left</source>
        <translation>Tidak ada petugas tersisa</translation>
    </message>
    <message>
        <source>Every officer of the registry is on a list.</source>
        <translation>Semua petugas di registri ada di daftar.</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Semua sudah dipastikan</translation>
    </message>
    <message>
        <source>Whom every line means is decided.</source>
        <translation>Setiap baris sudah diputuskan orangnya.</translation>
    </message>
    <message>
        <source>Nobody else is on the list</source>
        <translation>Tidak ada orang lain di daftar</translation>
    </message>
    <message>
        <source>No line was decided to mean nobody of ours.</source>
        <translation>Belum ada baris yang diputuskan bukan orang kita.</translation>
    </message>
    <message>
        <source>on duty on voting day</source>
        <translation>menjalankan tugas pada hari pemungutan suara</translation>
    </message>
    <message>
        <source>inpatient, or with one</source>
        <translation>rawat inap atau mendampingi pasien</translation>
    </message>
    <message>
        <source>in a care home</source>
        <translation>di panti sosial</translation>
    </message>
    <message>
        <source>in drug rehabilitation</source>
        <translation>rehabilitasi narkoba</translation>
    </message>
    <message>
        <source>in prison or detention</source>
        <translation>tahanan rutan atau terpidana lapas</translation>
    </message>
    <message>
        <source>studying</source>
        <translation>tugas belajar</translation>
    </message>
    <message>
        <source>moved house</source>
        <translation>pindah domisili</translation>
    </message>
    <message>
        <source>struck by a disaster</source>
        <translation>tertimpa bencana alam</translation>
    </message>
    <message>
        <source>working away from home</source>
        <translation>bekerja di luar domisili</translation>
    </message>
    <message>
        <source>Listed at another station</source>
        <translation>Terdaftar di TPS lain</translation>
    </message>
    <message>
        <source>In no DPT</source>
        <translation>Tidak ada di DPT mana pun</translation>
    </message>
    <message>
        <source>Not known any more</source>
        <translation>Belum diketahui lagi</translation>
    </message>
    <message>
        <source>No. {number} on KPU’s list</source>
        <translation>No. {number} di daftar KPU</translation>
    </message>
    <message>
        <source>different</source>
        <translation>berbeda</translation>
    </message>
    <message>
        <source>one digit off</source>
        <translation>beda satu digit</translation>
    </message>
    <message>
        <source>as far as seen</source>
        <translation>sejauh terlihat</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>mirip</translation>
    </message>
    <message>
        <source>swapped</source>
        <translation>tertukar</translation>
    </message>
    <message>
        <source>nearly</source>
        <translation>hampir sama</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>sama</translation>
    </message>
    <message>
        <source>by an officer</source>
        <translation>oleh petugas</translation>
    </message>
    <message>
        <source>by its number</source>
        <translation>dari nomornya</translation>
    </message>
    <message>
        <source>To propose</source>
        <translation>Diusulkan</translation>
    </message>
    <message>
        <source>Changed since last sent</source>
        <translation>Berubah sejak terakhir dikirim</translation>
    </message>
    <message>
        <source>Sent so far</source>
        <translation>Sudah dikirim</translation>
    </message>
    <message>
        <source>Inmates with the right to vote who are on no list here yet; all is checked.</source>
        <translation>Warga binaan berhak pilih yang belum ada di daftar mana pun di sini; semuanya sudah diperiksa.</translation>
    </message>
    <message>
        <source>KPU would refuse these lines. Open one to complete it; then it goes out.</source>
        <translation>Baris ini akan ditolak KPU. Buka orangnya untuk melengkapi; setelah itu ikut terkirim.</translation>
    </message>
    <message>
        <source>What KPU must add, change or strike. Sending it begins the next comparison.</source>
        <translation>Apa yang perlu KPU tambah, ubah, atau coret. Setelah diekspor, perbandingan berikutnya dimulai dari sini.</translation>
    </message>
    <message>
        <source>Every list that left the desk; the newest is what is compared with.</source>
        <translation>Semua daftar yang pernah dikirim; yang terbaru menjadi pembanding.</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Belum ada yang dikirim</translation>
    </message>
    <message>
        <source>Send the proposal first; then changes show here.</source>
        <translation>Kirim usulan dahulu; setelah itu perubahan tampil di sini.</translation>
    </message>
    <message>
        <source>Nothing to export</source>
        <translation>Tidak ada yang diekspor</translation>
    </message>
    <message>
        <source>Everybody with the right to vote is on a list here, or is held back.</source>
        <translation>Semua yang berhak pilih sudah ada di daftar, atau ditahan.</translation>
    </message>
    <message>
        <source>Nobody is held back</source>
        <translation>Tidak ada yang ditahan</translation>
    </message>
    <message>
        <source>Every line would pass the checks of KPU.</source>
        <translation>Semua baris lolos pemeriksaan KPU.</translation>
    </message>
    <message>
        <source>What you export for KPU is kept here.</source>
        <translation>Yang Anda ekspor untuk KPU tercatat di sini.</translation>
    </message>
    <message>
        <source>{count} people to propose, {held} held back.</source>
        <translation>{count} orang diusulkan, {held} ditahan.</translation>
    </message>
    <message>
        <source>Nothing was sent to KPU yet.</source>
        <translation>Belum ada yang dikirim ke KPU.</translation>
    </message>
    <message>
        <source>Last sent on {day}.</source>
        <translation>Terakhir dikirim {day}.</translation>
    </message>
    <message>
        <source>Changes only</source>
        <translation>Hanya perubahan</translation>
    </message>
    <message>
        <source>Whole list</source>
        <translation>Daftar lengkap</translation>
    </message>
    <message>
        <source>Running number</source>
        <translation>Nomor urut</translation>
    </message>
    <message>
        <source>Remark (B, U, 1–8)</source>
        <translation>Keterangan (B, U, 1–8)</translation>
    </message>
    <message>
        <source>Kabupaten/kota</source>
        <translation>Kabupaten/kota</translation>
    </message>
    <message>
        <source>Desa/kelurahan</source>
        <translation>Desa/kelurahan</translation>
    </message>
    <message>
        <source>Region code</source>
        <translation>Kode wilayah</translation>
    </message>
    <message>
        <source>At least one column is needed.</source>
        <translation>Paling sedikit satu kolom diperlukan.</translation>
    </message>
    <message>
        <source>The column with the name is needed: KPU finds each line by it.</source>
        <translation>Kolom nama diperlukan: KPU mencari setiap baris dengan nama.</translation>
    </message>
    <message>
        <source>{column} has no heading.</source>
        <translation>{column} belum punya judul.</translation>
    </message>
    <message>
        <source>Two columns have the heading “{heading}”.</source>
        <translation>Dua kolom berjudul “{heading}”.</translation>
    </message>
    <message>
        <source>special location</source>
        <translation>lokasi khusus</translation>
    </message>
    <message>
        <source>supporting, outside</source>
        <translation>penyangga di luar</translation>
    </message>
    <message>
        <source>Special stations: {special} · supporting stations outside: {others}</source>
        <translation>TPS lokasi khusus: {special} · TPS penyangga di luar: {others}</translation>
    </message>
    <message>
        <source>{most} (own)</source>
        <translation>{most} (khusus TPS ini)</translation>
    </message>
    <message>
        <source>More than the {most} the law allows a station. It can be saved.</source>
        <translation>Lebih dari {most} yang dibolehkan undang-undang untuk satu TPS. Tetap dapat disimpan.</translation>
    </message>
    <message>
        <source>{count} over the ceiling</source>
        <translation>{count} di atas batas</translation>
    </message>
    <message>
        <source>{members} of {all_members} members, {guards} of {all_guards} guards</source>
        <translation>{members} dari {all_members} anggota, {guards} dari {all_guards} petugas ketertiban</translation>
    </message>
    <message>
        <source>Chair of the KPPS</source>
        <translation>Ketua KPPS</translation>
    </message>
    <message>
        <source>Member {number}</source>
        <translation>Anggota {number}</translation>
    </message>
    <message>
        <source>Guard {number}</source>
        <translation>Petugas ketertiban {number}</translation>
    </message>
    <message>
        <source>{placed} people get a station, {moved} move to another, {over} are over a ceiling.</source>
        <translation>{placed} orang mendapat TPS, {moved} pindah ke TPS lain, {over} di atas batas.</translation>
    </message>
    <message>
        <source>{count} people may vote here; every one has a station</source>
        <translation>{count} orang dapat memilih di sini; semuanya punya TPS</translation>
    </message>
    <message>
        <source>{count} people may vote here; {without} have no station</source>
        <translation>{count} orang dapat memilih di sini; {without} belum punya TPS</translation>
    </message>
    <message>
        <source>Dapil DPR</source>
        <translation>Dapil DPR</translation>
    </message>
    <message>
        <source>Dapil DPRD Provinsi</source>
        <translation>Dapil DPRD Provinsi</translation>
    </message>
    <message>
        <source>Dapil DPRD Kabupaten/Kota</source>
        <translation>Dapil DPRD Kabupaten/Kota</translation>
    </message>
    <message>
        <source>Dapils read: {counts}.</source>
        <translation>Dapil terbaca: {counts}.</translation>
    </message>
    <message>
        <source>{count} region codes no longer exist and are left out: {codes}. Homes there are asked for, never guessed.</source>
        <translation>{count} kode wilayah tidak ada lagi dan dilewati: {codes}. Alamat di sana ditanyakan, tidak pernah ditebak.</translation>
    </message>
    <message>
        <source>No dapil yet: {count} people have no certain ballot for this contest.</source>
        <translation>Belum ada dapil: {count} orang belum pasti surat suaranya untuk pemilihan ini.</translation>
    </message>
    <message>
        <source>The kecamatan of TPS {numbers} is divided between dapils: give the station its desa.</source>
        <translation>Kecamatan TPS {numbers} terbagi antardapil: isi desa TPS.</translation>
    </message>
    <message>
        <source>Divided between dapils, so the desa is needed: {districts}. {count} people lack it.</source>
        <translation>Terbagi antardapil, jadi desa diperlukan: {districts}. {count} orang belum mempunyainya.</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>abu-abu</translation>
    </message>
    <message>
        <source>red</source>
        <translation>merah</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>kuning</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>biru</translation>
    </message>
    <message>
        <source>green</source>
        <translation>hijau</translation>
    </message>
    <message>
        <source>maroon</source>
        <translation>merah marun</translation>
    </message>
    <message>
        <source>light blue</source>
        <translation>biru muda</translation>
    </message>
    <message>
        <source>turquoise</source>
        <translation>hijau tosca</translation>
    </message>
    <message>
        <source>{contest} ({colour})</source>
        <translation>{contest} ({colour})</translation>
    </message>
    <message>
        <source>{people} people who can vote here, from {regions} home regions</source>
        <translation>{people} orang dapat memilih di sini, dari {regions} daerah asal</translation>
    </message>
    <message>
        <source>for {count} some ballot is not certain yet</source>
        <translation>surat suara {count} orang belum pasti</translation>
    </message>
    <message>
        <source>{count} {contest} ballots short</source>
        <translation>Kurang {count} surat suara {contest}</translation>
    </message>
    <message>
        <source>{contest} ballots suffice, {count} to spare</source>
        <translation>Surat suara {contest} cukup, lebih {count}</translation>
    </message>
    <message>
        <source>{contest} ballots just suffice</source>
        <translation>Surat suara {contest} pas</translation>
    </message>
    <message>
        <source>Short {count}</source>
        <translation>Kurang {count}</translation>
    </message>
    <message>
        <source>Spare {count}</source>
        <translation>Lebih {count}</translation>
    </message>
    <message>
        <source>{need} needed, {packed} packed</source>
        <translation>{need} diperlukan, {packed} dikemas</translation>
    </message>
    <message>
        <source>Foreseeable from the first list on.</source>
        <translation>Sudah dapat diperkirakan sejak daftar pertama.</translation>
    </message>
    <message>
        <source>Foreseeable since {day}: whoever came after found no ballot left.</source>
        <translation>Sudah dapat diperkirakan sejak {day}: yang datang sesudahnya tidak kebagian surat suara.</translation>
    </message>
    <message>
        <source>If KPU packs by right only ({packed}): {count} short.</source>
        <translation>Jika KPU mengemas menurut hak saja ({packed}): kurang {count}.</translation>
    </message>
    <message>
        <source>If KPU packs by right only ({packed}): {count} to spare.</source>
        <translation>Jika KPU mengemas menurut hak saja ({packed}): lebih {count}.</translation>
    </message>
    <message>
        <source>If everybody who can still be listed is: {count} short.</source>
        <translation>Jika semua yang masih dapat didaftarkan sudah terdaftar: kurang {count}.</translation>
    </message>
    <message>
        <source>{count} of TPS {number}</source>
        <translation>{count} ke TPS {number}</translation>
    </message>
    <message>
        <source>{count} of KPU</source>
        <translation>{count} ke KPU</translation>
    </message>
    <message>
        <source>Ask for {parts}.</source>
        <translation>Minta {parts}.</translation>
    </message>
    <message>
        <source>Packed for all of the DPT</source>
        <translation>Dikemas untuk seluruh DPT</translation>
    </message>
    <message>
        <source>Freed by leavers</source>
        <translation>Sisa dari yang keluar</translation>
    </message>
    <message>
        <source>DPT still here</source>
        <translation>DPT yang masih di sini</translation>
    </message>
    <message>
        <source>DPT {dpt}: {short} of {contests} ballots will be short</source>
        <translation>DPT {dpt}: {short} dari {contests} jenis surat suara akan kurang</translation>
    </message>
    <message>
        <source>DPT {dpt}: all {contests} ballots suffice</source>
        <translation>DPT {dpt}: semua {contests} jenis surat suara cukup</translation>
    </message>
    <message>
        <source>{what}: {who}, {day}</source>
        <translation>{what}: {who}, {day}</translation>
    </message>
    <message>
        <source>remark on the KTP-el of {name}</source>
        <translation>catatan KTP-el {name}</translation>
    </message>
    <message>
        <source>plan a visit of Dukcapil, {day}</source>
        <translation>rencanakan kunjungan Dukcapil, {day}</translation>
    </message>
    <message>
        <source>change the visit of Dukcapil, {day}</source>
        <translation>ubah kunjungan Dukcapil, {day}</translation>
    </message>
    <message>
        <source>fill the visit of {day}: {who}</source>
        <translation>isi kunjungan {day}: {who}</translation>
    </message>
    <message>
        <source>onto the visit of {day}: {who}</source>
        <translation>masukkan ke kunjungan {day}: {who}</translation>
    </message>
    <message>
        <source>off the visit of {day}: {who}</source>
        <translation>keluarkan dari kunjungan {day}: {who}</translation>
    </message>
    <message>
        <source>results taken in</source>
        <translation>hasil dicatat</translation>
    </message>
    <message>
        <source>visit of {day}: {who}, {what}</source>
        <translation>kunjungan {day}: {who}, {what}</translation>
    </message>
    <message>
        <source>close the visit of {day}: {count} of {of} recorded</source>
        <translation>tutup kunjungan {day}: {count} dari {of} terekam</translation>
    </message>
    <message>
        <source>call off the visit of {day}</source>
        <translation>batalkan kunjungan {day}</translation>
    </message>
    <message>
        <source>This cannot be recorded of a KTP-el. Nothing was saved.</source>
        <translation>Hal ini tidak dapat dicatat untuk KTP-el. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>The answer has no such line. Nothing was decided.</source>
        <translation>Jawaban tidak memiliki baris itu. Tidak ada yang diputuskan.</translation>
    </message>
    <message>
        <source>Say whom the line means. Nothing was decided.</source>
        <translation>Sebutkan siapa yang dimaksud baris itu. Tidak ada yang diputuskan.</translation>
    </message>
    <message>
        <source>The line gives no NIK that can be right. Nothing was decided.</source>
        <translation>Baris itu tidak memberi NIK yang mungkin benar. Tidak ada yang diputuskan.</translation>
    </message>
    <message>
        <source>Name the document the NIK was read from. Nothing was saved.</source>
        <translation>Sebutkan dokumen asal NIK itu. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>There is no visit number {number} any more. Nothing was changed.</source>
        <translation>Kunjungan nomor {number} tidak ada lagi. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>A visit needs room for at least one person. Nothing was saved.</source>
        <translation>Kunjungan harus dapat melayani paling sedikit satu orang. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>The visit has room for {count} people only. Nothing was saved. Plan another one, or raise the number.</source>
        <translation>Kunjungan hanya dapat melayani {count} orang. Tidak ada yang disimpan. Rencanakan kunjungan lain atau naikkan jumlahnya.</translation>
    </message>
    <message>
        <source>{name} is not in the prison any more. Nothing was saved.</source>
        <translation>{name} tidak ada lagi di rutan. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>This visit is over or called off. Nothing was saved.</source>
        <translation>Kunjungan ini sudah selesai atau dibatalkan. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>No visit of Dukcapil is planned. Plan one first.</source>
        <translation>Belum ada kunjungan Dukcapil yang direncanakan. Rencanakan dahulu.</translation>
    </message>
    <message>
        <source>Results of this visit are already taken in. Nothing was saved. Close the visit instead.</source>
        <translation>Hasil kunjungan ini sudah dicatat. Tidak ada yang disimpan. Tutup saja kunjungannya.</translation>
    </message>
    <message>
        <source>This is not a day between the visit and today. Nothing was saved.</source>
        <translation>Tanggal ini bukan antara hari kunjungan dan hari ini. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>This person does not stand on the visit. Nothing was saved. Add the person first.</source>
        <translation>Orang ini tidak ada dalam daftar kunjungan. Tidak ada yang disimpan. Tambahkan dahulu.</translation>
    </message>
    <message>
        <source>Say why {name} was absent, and only then. Nothing was saved.</source>
        <translation>Sebutkan alasan {name} tidak hadir, dan hanya bila tidak hadir. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>{name} already has a result. Nothing was saved. Undo that one first.</source>
        <translation>{name} sudah punya hasil. Tidak ada yang disimpan. Urungkan dahulu hasil itu.</translation>
    </message>
    <message>
        <source>The visit still has {count} people without a result. Nothing was saved. Take them in, or say why they did not come.</source>
        <translation>Masih ada {count} orang tanpa hasil pada kunjungan ini. Tidak ada yang disimpan. Catat hasilnya atau sebutkan alasan mereka tidak hadir.</translation>
    </message>
    <message>
        <source>Papers for Dukcapil</source>
        <translation>Dokumen untuk Dukcapil</translation>
    </message>
    <message>
        <source>Parts of the work on KTP-el</source>
        <translation>Bagian pekerjaan KTP-el</translation>
    </message>
    <message>
        <source>Recording helps until {day} ({days})</source>
        <translation>Perekaman masih berguna sampai {day} ({days})</translation>
    </message>
    <message>
        <source>After {day} a recording no longer helps</source>
        <translation>Setelah {day} perekaman tidak berguna lagi</translation>
    </message>
    <message>
        <source>Recorded in each week: {weeks}</source>
        <translation>Direkam tiap pekan: {weeks}</translation>
    </message>
    <message>
        <source>Recorded per week</source>
        <translation>Direkam per pekan</translation>
    </message>
    <message>
        <source>Not known yet:</source>
        <translation>Belum diketahui:</translation>
    </message>
    <message>
        <source>{element}: {count}</source>
        <translation>{element}: {count}</translation>
    </message>
    <message>
        <source>Making the backup and taking the file in…</source>
        <translation>Membuat cadangan dan memasukkan berkas…</translation>
    </message>
    <message>
        <source>Find people to add</source>
        <translation>Cari orang untuk ditambahkan</translation>
    </message>
    <message>
        <source>Name, block, register number, NIK</source>
        <translation>Nama, blok, nomor register, NIK</translation>
    </message>
    <message>
        <source>People to add</source>
        <translation>Orang yang dapat ditambahkan</translation>
    </message>
    <message>
        <source>Fill by rule</source>
        <translation>Isi menurut aturan</translation>
    </message>
    <message>
        <source>Add people by hand</source>
        <translation>Tambah orang satu per satu</translation>
    </message>
    <message>
        <source>Room for {count} more.</source>
        <translation>Masih ada tempat untuk {count} orang.</translation>
    </message>
    <message>
        <source>Add {count} people</source>
        <translation>Tambahkan {count} orang</translation>
    </message>
    <message>
        <source>How the visit went</source>
        <translation>Hasil kunjungan</translation>
    </message>
    <message>
        <source>Why the rest did not come</source>
        <translation>Alasan sisanya tidak hadir</translation>
    </message>
    <message>
        <source>Close the visit</source>
        <translation>Tutup kunjungan</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Kembali ke pencatatan hasil</translation>
    </message>
    <message>
        <source>{done} of {count} people have a result.</source>
        <translation>{done} dari {count} orang sudah ada hasilnya.</translation>
    </message>
    <message>
        <source>{open} have none: they count as absent.</source>
        <translation>{open} belum ada hasilnya: dianggap tidak hadir.</translation>
    </message>
    <message>
        <source>{again} go back to the queue, with the reason.</source>
        <translation>{again} orang kembali ke antrean beserta alasannya.</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>Hari kunjungan</translation>
    </message>
    <message>
        <source>People the team can take</source>
        <translation>Jumlah orang yang dapat dilayani tim</translation>
    </message>
    <message>
        <source>Hall, block or room</source>
        <translation>Aula, blok, atau ruangan</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tim</translation>
    </message>
    <message>
        <source>Office and names, as far as known</source>
        <translation>Kantor dan nama petugas, sejauh diketahui</translation>
    </message>
    <message>
        <source>Save the visit</source>
        <translation>Simpan kunjungan</translation>
    </message>
    <message>
        <source>Plan the visit</source>
        <translation>Rencanakan kunjungan ini</translation>
    </message>
    <message>
        <source>Plan a visit of Dukcapil</source>
        <translation>Rencanakan kunjungan Dukcapil</translation>
    </message>
    <message>
        <source>Recording after {day} no longer helps for this election.</source>
        <translation>Perekaman setelah {day} tidak lagi membantu untuk pemilihan ini.</translation>
    </message>
    <message>
        <source>Only a whole number.</source>
        <translation>Hanya bilangan bulat.</translation>
    </message>
    <message>
        <source>This is no day of the calendar. Write it as 31-12-2028.</source>
        <translation>Tanggal ini tidak ada dalam kalender. Tulis seperti 31-12-2028.</translation>
    </message>
    <message>
        <source>People with a result</source>
        <translation>Orang yang sudah ada hasilnya</translation>
    </message>
    <message>
        <source>Jump to a person</source>
        <translation>Lompat ke seseorang</translation>
    </message>
    <message>
        <source>Jump to: name, block, NIK</source>
        <translation>Lompat ke: nama, blok, NIK</translation>
    </message>
    <message>
        <source>Undo the last (Ctrl+Z)</source>
        <translation>Urungkan yang terakhir (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo this one (Backspace)</source>
        <translation>Urungkan orang ini (Backspace)</translation>
    </message>
    <message>
        <source>Finish (Ctrl+Enter)</source>
        <translation>Selesai (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Back to the visit</source>
        <translation>Kembali ke kunjungan</translation>
    </message>
    <message>
        <source>{done} of {count} have a result</source>
        <translation>{done} dari {count} sudah ada hasilnya</translation>
    </message>
    <message>
        <source>Nobody on this visit fits.</source>
        <translation>Tidak ada yang cocok pada kunjungan ini.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Antrean</translation>
    </message>
    <message>
        <source>Which visits</source>
        <translation>Kunjungan yang mana</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Rencanakan kunjungan</translation>
    </message>
    <message>
        <source>Visits of Dukcapil</source>
        <translation>Kunjungan Dukcapil</translation>
    </message>
    <message>
        <source>Plan a day on which Dukcapil’s team records people here with its machine.</source>
        <translation>Rencanakan hari kedatangan tim Dukcapil untuk merekam warga binaan di sini.</translation>
    </message>
    <message>
        <source>No visit of Dukcapil yet</source>
        <translation>Belum ada kunjungan Dukcapil</translation>
    </message>
    <message>
        <source>Dukcapil’s answer</source>
        <translation>Jawaban Dukcapil</translation>
    </message>
    <message>
        <source>NIK repair</source>
        <translation>Perbaikan NIK</translation>
    </message>
    <message>
        <source>Search by fingerprint</source>
        <translation>Cari NIK biometrik</translation>
    </message>
    <message>
        <source>Ask for the KK</source>
        <translation>Minta KK</translation>
    </message>
    <message>
        <source>Type the NIK again</source>
        <translation>Ketik ulang NIK</translation>
    </message>
    <message>
        <source>Remove the double</source>
        <translation>Hapus rekam ganda</translation>
    </message>
    <message>
        <source>Check the recording</source>
        <translation>Cek perekaman</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Tunggu</translation>
    </message>
    <message>
        <source>Ask for a paper</source>
        <translation>Minta surat</translation>
    </message>
    <message>
        <source>Look for the card</source>
        <translation>Cari kartu</translation>
    </message>
    <message>
        <source>Any urgency</source>
        <translation>Semua tenggat</translation>
    </message>
    <message>
        <source>Certain voters</source>
        <translation>Pemilih pasti</translation>
    </message>
    <message>
        <source>At most 14 days left</source>
        <translation>Sisa paling lama 14 hari</translation>
    </message>
    <message>
        <source>Still in time</source>
        <translation>Masih sempat</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>On no visit yet</source>
        <translation>Belum masuk kunjungan</translation>
    </message>
    <message>
        <source>Home not known</source>
        <translation>Asal belum diketahui</translation>
    </message>
    <message>
        <source>{count} days late</source>
        <translation>lewat {count} hari</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hari ini</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} hari</translation>
    </message>
    <message>
        <source>On a planned visit</source>
        <translation>Masuk rencana kunjungan</translation>
    </message>
    <message>
        <source>week of {day}: {count}</source>
        <translation>pekan mulai {day}: {count}</translation>
    </message>
    <message>
        <source>Nobody waits to be recorded any more.</source>
        <translation>Tidak ada lagi yang menunggu perekaman.</translation>
    </message>
    <message>
        <source>The last day for it, {day}, has come: {count} people are not recorded.</source>
        <translation>Hari terakhirnya, {day}, sudah tiba: {count} orang belum direkam.</translation>
    </message>
    <message>
        <source>At this rate all {count} are recorded by {day}.</source>
        <translation>Dengan laju ini semua {count} orang selesai direkam pada {day}.</translation>
    </message>
    <message>
        <source>At this rate {count} people remain on {day}.</source>
        <translation>Dengan laju ini {count} orang tersisa pada tanggal {day}.</translation>
    </message>
    <message>
        <source>{waiting} wait · {rate} a week in the last four weeks · {needed} needed</source>
        <translation>{waiting} menunggu · {rate} per pekan dalam empat pekan terakhir · perlu {needed}</translation>
    </message>
    <message>
        <source>Visit of {day}</source>
        <translation>Kunjungan {day}</translation>
    </message>
    <message>
        <source>Nothing to be done</source>
        <translation>Tidak ada yang perlu dilakukan</translation>
    </message>
    <message>
        <source>{count} people can still be recorded in time and come next: {sure} certain voters</source>
        <translation>{count} orang masih sempat dilayani dan mendapat giliran berikutnya: {sure} pemilih pasti</translation>
    </message>
    <message>
        <source>By block</source>
        <translation>Per blok</translation>
    </message>
    <message>
        <source>The visit is full. Raise its number, or plan another one.</source>
        <translation>Kunjungan sudah penuh. Naikkan jumlahnya, atau rencanakan kunjungan lain.</translation>
    </message>
    <message>
        <source>Nobody else waits for a recording, or all of them stand on a planned visit.</source>
        <translation>Tidak ada lagi yang menunggu perekaman, atau semuanya sudah ada pada kunjungan yang direncanakan.</translation>
    </message>
    <message>
        <source>No NIK</source>
        <translation>Tanpa NIK</translation>
    </message>
    <message>
        <source>cell {cell}</source>
        <translation>kamar {cell}</translation>
    </message>
    <message>
        <source>Born {day}</source>
        <translation>Lahir {day}</translation>
    </message>
    <message>
        <source>mother {name}</source>
        <translation>ibu {name}</translation>
    </message>
    <message>
        <source>Dukcapil’s answer was taken in</source>
        <translation>Jawaban Dukcapil sudah dimasukkan</translation>
    </message>
    <message>
        <source>Dukcapil’s answer was read and not taken in.</source>
        <translation>Jawaban Dukcapil sudah dibaca dan belum dimasukkan.</translation>
    </message>
    <message>
        <source>Take the decision back (Del)</source>
        <translation>Batalkan keputusan (Del)</translation>
    </message>
    <message>
        <source>Statuses this program does not know</source>
        <translation>Status yang tidak dikenal program ini</translation>
    </message>
    <message>
        <source>Decide {count} lines…</source>
        <translation>Putuskan {count} baris…</translation>
    </message>
    <message>
        <source>{name} is here without a complete record, and not in this answer.</source>
        <translation>{name} ada di sini tanpa rekaman lengkap, dan tidak ada dalam jawaban ini.</translation>
    </message>
    <message>
        <source>Day of the answer</source>
        <translation>Tanggal jawaban</translation>
    </message>
    <message>
        <source>Drop Dukcapil’s answer here</source>
        <translation>Letakkan jawaban Dukcapil di sini</translation>
    </message>
    <message>
        <source>A sheet of NIKs, names and statuses (PRR, SFE, DUP, CARD_PRINTED, BELUM REKAM…) as Dukcapil sent it: it is only read.</source>
        <translation>Lembar NIK, nama, dan status (PRR, SFE, DUP, CARD_PRINTED, BELUM REKAM…) sebagaimana dikirim Dukcapil: hanya dibaca.</translation>
    </message>
    <message>
        <source>Choose Dukcapil’s answer</source>
        <translation>Pilih jawaban Dukcapil</translation>
    </message>
    <message>
        <source>Read like this the file holds no answer</source>
        <translation>Dibaca seperti ini berkas tidak memuat jawaban</translation>
    </message>
    <message>
        <source>NIKs to look at</source>
        <translation>NIK yang perlu diperiksa</translation>
    </message>
    <message>
        <source>Number and registry</source>
        <translation>NIK dan registri</translation>
    </message>
    <message>
        <source>No NIK to repair</source>
        <translation>Tidak ada NIK yang perlu diperbaiki</translation>
    </message>
    <message>
        <source>No number is damaged, double or odd any more.</source>
        <translation>Tidak ada lagi NIK yang rusak, ganda, atau janggal.</translation>
    </message>
    <message>
        <source>{name} has the same NIK.</source>
        <translation>{name} memiliki NIK yang sama.</translation>
    </message>
    <message>
        <source>A NIK was typed and not saved.</source>
        <translation>NIK sudah diketik dan belum disimpan.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Yang salah</translation>
    </message>
    <message>
        <source>The number says</source>
        <translation>Menurut NIK</translation>
    </message>
    <message>
        <source>The registry says</source>
        <translation>Menurut registri</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>tidak disebut</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>cocok</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>berbeda</translation>
    </message>
    <message>
        <source>Find the person by name, register number or NIK.</source>
        <translation>Cari orangnya dengan nama, nomor registrasi, atau NIK.</translation>
    </message>
    <message>
        <source>Whose sheet shall it be?</source>
        <translation>Lembar siapa?</translation>
    </message>
    <message>
        <source>Find the person</source>
        <translation>Cari orangnya</translation>
    </message>
    <message>
        <source>To the visits</source>
        <translation>Ke bagian kunjungan</translation>
    </message>
    <message>
        <source>This paper cannot be made yet</source>
        <translation>Dokumen ini belum dapat dibuat</translation>
    </message>
    <message>
        <source>not printed yet</source>
        <translation>belum dicetak</translation>
    </message>
    <message>
        <source>printed {day}</source>
        <translation>dicetak {day}</translation>
    </message>
    <message>
        <source>1 p.</source>
        <translation>1 hlm.</translation>
    </message>
    <message>
        <source>{count} pp.</source>
        <translation>{count} hlm.</translation>
    </message>
    <message>
        <source>Not printed yet</source>
        <translation>Belum pernah dicetak</translation>
    </message>
    <message>
        <source>Last printed {day}, {pages}</source>
        <translation>Terakhir dicetak {day}, {pages}</translation>
    </message>
    <message>
        <source>{visit} saved</source>
        <translation>{visit} disimpan</translation>
    </message>
    <message>
        <source>{count} people put on the visit</source>
        <translation>{count} orang dimasukkan ke kunjungan</translation>
    </message>
    <message>
        <source>{count} people taken off the visit</source>
        <translation>{count} orang dikeluarkan dari kunjungan</translation>
    </message>
    <message>
        <source>The visit is closed. Who was not recorded is in the queue again.</source>
        <translation>Kunjungan ditutup. Yang belum terekam kembali ke antrean.</translation>
    </message>
    <message>
        <source>List for the team</source>
        <translation>Daftar untuk tim</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Daftar panggilan</translation>
    </message>
    <message>
        <source>A visit is being planned and is not saved.</source>
        <translation>Kunjungan sedang disusun dan belum disimpan.</translation>
    </message>
    <message>
        <source>Opened after {time}.</source>
        <translation>Dibuka sesudah pukul {time}.</translation>
    </message>
    <message>
        <source>Say at which station with --station.</source>
        <translation>Sebutkan TPS-nya dengan --station.</translation>
    </message>
    <message>
        <source>Withdrawn: {event}</source>
        <translation>Dibatalkan: {event}</translation>
    </message>
    <message>
        <source>TPS {number}: {listed} listed, {voted} voted, {queueing} queueing, {out} out of the block, {absence} absent, {unaccounted} not accounted for</source>
        <translation>TPS {number}: {listed} terdaftar, {voted} sudah memilih, {queueing} antre, {out} di luar blok, {absence} tidak hadir, {unaccounted} belum jelas</translation>
    </message>
    <message>
        <source>not ours</source>
        <translation>bukan penghuni kita</translation>
    </message>
    <message>
        <source>{count} conflicts</source>
        <translation>{count} pencatatan ganda</translation>
    </message>
    <message>
        <source>{count} turned away</source>
        <translation>{count} ditolak</translation>
    </message>
    <message>
        <source>{name} is now number {number} of the {list}, TPS {station}.</source>
        <translation>{name} sekarang nomor {number} pada {list}, TPS {station}.</translation>
    </message>
    <message>
        <source>{name} is struck from the roll.</source>
        <translation>{name} dicoret dari daftar.</translation>
    </message>
    <message>
        <source>{given} is no figure, as in used:PPWP=212</source>
        <translation>{given} bukan angka, contoh: used:PPWP=212</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Tersimpan.</translation>
    </message>
    <message>
        <source>{given} is none of {known}</source>
        <translation>{given} bukan salah satu dari {known}</translation>
    </message>
    <message>
        <source>Voters per half hour</source>
        <translation>Pemilih per setengah jam</translation>
    </message>
    <message>
        <source>Voters per half hour: {slots}</source>
        <translation>Pemilih per setengah jam: {slots}</translation>
    </message>
    <message>
        <source>{at}: {count}</source>
        <translation>{at}: {count}</translation>
    </message>
    <message>
        <source>{at}: {count}, still {more} needed</source>
        <translation>{at}: {count}, masih perlu {more}</translation>
    </message>
    <message>
        <source>Call the next of a block</source>
        <translation>Panggil berikutnya dari satu blok</translation>
    </message>
    <message>
        <source>Turned away, recorded</source>
        <translation>Ditolak, sudah dicatat</translation>
    </message>
    <message>
        <source>Voters of this list who have voted</source>
        <translation>Pemilih daftar ini yang sudah memilih</translation>
    </message>
    <message>
        <source>List on the paper</source>
        <translation>Daftar di kertas</translation>
    </message>
    <message>
        <source>Number or name, and the hour: 17 10.14</source>
        <translation>Nomor atau nama, dan jamnya: 17 10.14</translation>
    </message>
    <message>
        <source>List number or name of somebody ticked on paper, and the hour if it is there</source>
        <translation>Nomor daftar atau nama yang dicentang di kertas, dan jamnya bila ada</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Daftar ini</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <translation>Mulai dari mana</translation>
    </message>
    <message>
        <source>The cover of the emergency roll says up to which record it goes. A time under “Voted” is in the computer already.</source>
        <translation>Sampul daftar darurat menyebut sampai catatan nomor berapa isinya. Jam di kolom “Memilih” sudah ada di komputer.</translation>
    </message>
    <message>
        <source>Type only what was written by pen. Whoever is in already is told, never doubled.</source>
        <translation>Ketik hanya yang ditulis dengan pena. Yang sudah tercatat diberitahukan, tidak pernah digandakan.</translation>
    </message>
    <message>
        <source>{voted} of {listed} have voted</source>
        <translation>{voted} dari {listed} sudah memilih</translation>
    </message>
    <message>
        <source>Print notices…</source>
        <translation>Cetak pemberitahuan…</translation>
    </message>
    <message>
        <source>Taken back. Both stay on record, with the reason.</source>
        <translation>Dibatalkan. Keduanya tetap tercatat, dengan alasannya.</translation>
    </message>
    <message>
        <source>A tick from paper is typed and not recorded.</source>
        <translation>Satu centang dari kertas sudah diketik tetapi belum dicatat.</translation>
    </message>
    <message>
        <source>A reason is typed and not recorded.</source>
        <translation>Alasan sudah diketik tetapi belum dicatat.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>Turn away {name}, and keep it on record. Why?</source>
        <translation>Tolak {name} dan catat. Mengapa?</translation>
    </message>
    <message>
        <source>unknown here</source>
        <translation>tidak dikenal di sini</translation>
    </message>
    <message>
        <source>Name, number, NIK, or scan the notice</source>
        <translation>Nama, nomor, NIK, atau pindai pemberitahuan</translation>
    </message>
    <message>
        <source>Find a voter by name, list number, NIK or scanned notice</source>
        <translation>Cari pemilih dengan nama, nomor daftar, NIK, atau pindaian pemberitahuan</translation>
    </message>
    <message>
        <source>Nobody is left who could come.</source>
        <translation>Tidak ada lagi yang masih dapat datang.</translation>
    </message>
    <message>
        <source>{count} have not come, and the hours are over.</source>
        <translation>{count} belum datang, padahal waktu sudah habis.</translation>
    </message>
    <message>
        <source>{count} still to come: {needed} is needed.</source>
        <translation>{count} belum datang: perlu {needed}.</translation>
    </message>
    <message>
        <source>Too slow: {needed} is needed.</source>
        <translation>Terlalu lambat: perlu {needed}.</translation>
    </message>
    <message>
        <source>Enough: done at {at}.</source>
        <translation>Cukup: selesai {at}.</translation>
    </message>
    <message>
        <source>{count} in 10 minutes</source>
        <translation>{count} per 10 menit</translation>
    </message>
    <message>
        <source>{contest} {station}: {left} left</source>
        <translation>{contest} {station}: sisa {left}</translation>
    </message>
    <message>
        <source>{count} would get none. Ask the next station in time.</source>
        <translation>{count} orang tidak akan kebagian. Minta ke TPS terdekat sebelum terlambat.</translation>
    </message>
    <message>
        <source>Used up at {at}. {more}</source>
        <translation>Habis pukul {at}. {more}</translation>
    </message>
    <message>
        <source>{count} people are recorded twice</source>
        <translation>{count} orang tercatat ganda</translation>
    </message>
    <message>
        <source>Decide each under “Several desks”.</source>
        <translation>Putuskan satu per satu di “Beberapa meja”.</translation>
    </message>
    <message>
        <source>Voters who have voted</source>
        <translation>Pemilih yang sudah memilih</translation>
    </message>
    <message>
        <source>Have voted</source>
        <translation>Sudah memilih</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Laju</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>dari {count}</translation>
    </message>
    <message>
        <source>Queueing</source>
        <translation>Antre</translation>
    </message>
    <message>
        <source>Out of the block</source>
        <translation>Keluar blok</translation>
    </message>
    <message>
        <source>Absent, with a reason</source>
        <translation>Tidak hadir, beralasan</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Check or changes of the roll</source>
        <translation>Pemeriksaan atau perubahan daftar</translation>
    </message>
    <message>
        <source>This is the copy “{name}” for TPS {station}.</source>
        <translation>Ini salinan “{name}” untuk TPS {station}.</translation>
    </message>
    <message>
        <source>Only voting day is recorded here. Lists, figures and the close are on the main desk: bring it the notes on a stick.</source>
        <translation>Di sini hanya hari pemungutan yang dicatat. Daftar, angka, dan penutupan ada di meja utama: bawa catatannya ke sana dengan flashdisk.</translation>
    </message>
    <message>
        <source>COPY TPS {station}</source>
        <translation>SALINAN TPS {station}</translation>
    </message>
    <message>
        <source>The roll is frozen and changed on the main desk.</source>
        <translation>Daftar dibekukan dan diubah di meja utama.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Pemeriksaan</translation>
    </message>
    <message>
        <source>Changes of the roll</source>
        <translation>Perubahan daftar</translation>
    </message>
    <message>
        <source>Backup made and checked.</source>
        <translation>Cadangan dibuat dan diperiksa.</translation>
    </message>
    <message>
        <source>Folder of the emergency roll</source>
        <translation>Folder daftar darurat</translation>
    </message>
    <message>
        <source>Opened after {time}: note in the minutes why it began late.</source>
        <translation>Dibuka setelah pukul {time}: catat dalam berita acara mengapa terlambat.</translation>
    </message>
    <message>
        <source>On the roll: {name}, {line}</source>
        <translation>Masuk daftar: {name}, {line}</translation>
    </message>
    <message>
        <source>Struck from the roll, with the reason.</source>
        <translation>Dicoret dari daftar, beserta alasannya.</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Yang diperiksa</translation>
    </message>
    <message>
        <source>Nothing yet. The check looks at the lists, the roll, the papers, the backups, the printer, the power and the officers, and changes nothing.</source>
        <translation>Belum ada. Yang diperiksa: daftar pemilih, daftar yang dibekukan, surat suara, cadangan, pencetak, listrik, dan petugas. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The lists are not frozen yet.</source>
        <translation>Daftar belum dikunci.</translation>
    </message>
    <message>
        <source>To the evening before</source>
        <translation>Ke malam sebelumnya</translation>
    </message>
    <message>
        <source>The day is not open yet.</source>
        <translation>Hari pemungutan belum dibuka.</translation>
    </message>
    <message>
        <source>To opening the day</source>
        <translation>Ke pembukaan hari pemungutan</translation>
    </message>
    <message>
        <source>The day is closed.</source>
        <translation>Hari pemungutan sudah ditutup.</translation>
    </message>
    <message>
        <source>To the balance and close</source>
        <translation>Ke penutupan</translation>
    </message>
    <message>
        <source>Polling day</source>
        <translation>Hari pemungutan</translation>
    </message>
    <message>
        <source>Parts of the polling day</source>
        <translation>Bagian hari pemungutan</translation>
    </message>
    <message>
        <source>Witness (may stay empty)</source>
        <translation>Saksi (boleh kosong)</translation>
    </message>
    <message>
        <source>A reason is needed: it stays beside what was taken back.</source>
        <translation>Perlu alasan: alasan itu tetap tersimpan di samping yang dibatalkan.</translation>
    </message>
    <message>
        <source>May vote here</source>
        <translation>Boleh memilih di sini</translation>
    </message>
    <message>
        <source>May vote here, but mind</source>
        <translation>Boleh memilih, perhatikan</translation>
    </message>
    <message>
        <source>May not vote here</source>
        <translation>Tidak boleh memilih di sini</translation>
    </message>
    <message>
        <source>struck from the roll: {reason}</source>
        <translation>dicoret dari daftar: {reason}</translation>
    </message>
    <message>
        <source>comes after all, was noted as: {state}</source>
        <translation>ternyata datang, tadinya tercatat: {state}</translation>
    </message>
    <message>
        <source>Send him there. He may not vote here.</source>
        <translation>Arahkan ke sana. Di sini tidak boleh memilih.</translation>
    </message>
    <message>
        <source>An unlisted voter can void the station. Turn him away and record it (F12).</source>
        <translation>Pemilih yang tidak terdaftar dapat membatalkan TPS. Tolak dan catat (F12).</translation>
    </message>
    <message>
        <source>Turn him away and record it (F12).</source>
        <translation>Tolak dan catat (F12).</translation>
    </message>
    <message>
        <source>If that mark is wrong, take it back with a reason under “Last”.</source>
        <translation>Bila catatan itu salah, batalkan dengan alasan di “Terakhir”.</translation>
    </message>
    <message>
        <source>Compare both rows before anything is taken back.</source>
        <translation>Bandingkan kedua baris sebelum ada yang dibatalkan.</translation>
    </message>
    <message>
        <source>If he is here after all, take that mark back with a reason.</source>
        <translation>Bila ternyata masih di sini, batalkan catatan itu dengan alasan.</translation>
    </message>
    <message>
        <source>Let him wait and look him up again then.</source>
        <translation>Minta menunggu, lalu cari lagi nanti.</translation>
    </message>
    <message>
        <source>Open the day first, under “The evening before”.</source>
        <translation>Buka dahulu hari pemungutan, di “Malam sebelumnya”.</translation>
    </message>
    <message>
        <source>{list} no. {number}</source>
        <translation>{list} no. {number}</translation>
    </message>
    <message>
        <source>assistance: {kind}</source>
        <translation>pendampingan: {kind}</translation>
    </message>
    <message>
        <source>Recorded at {at}: has voted</source>
        <translation>Sudah dicatat {at}: memilih</translation>
    </message>
    <message>
        <source>Recorded at {at}: {act}</source>
        <translation>Sudah dicatat {at}: {act}</translation>
    </message>
    <message>
        <source>Take back: {name}, {act} at {at}. Why?</source>
        <translation>Batalkan: {name}, {act} pukul {at}. Mengapa?</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Perlu dilihat</translation>
    </message>
    <message>
        <source>Everything is in order for voting day.</source>
        <translation>Semuanya beres untuk hari pemungutan suara.</translation>
    </message>
    <message>
        <source>Voting day can begin; look at what is marked.</source>
        <translation>Hari pemungutan dapat dimulai; lihat yang ditandai.</translation>
    </message>
    <message>
        <source>Not ready for voting day: put in order what is marked.</source>
        <translation>Belum siap untuk hari pemungutan: bereskan yang ditandai.</translation>
    </message>
    <message>
        <source>List from KPU</source>
        <translation>Daftar dari KPU</translation>
    </message>
    <message>
        <source>Stations of the voters</source>
        <translation>TPS para pemilih</translation>
    </message>
    <message>
        <source>Roll frozen</source>
        <translation>Daftar dibekukan</translation>
    </message>
    <message>
        <source>Roll and lists</source>
        <translation>Daftar yang dibekukan dan daftar pemilih</translation>
    </message>
    <message>
        <source>Ballot papers</source>
        <translation>Surat suara</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>Copy in the second folder</source>
        <translation>Salinan di folder kedua</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Pencetak</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Listrik</translation>
    </message>
    <message>
        <source>{name} is closed. Choose the right election.</source>
        <translation>{name} sudah ditutup. Pilih pemilihan yang benar.</translation>
    </message>
    <message>
        <source>{name}, {day}: today</source>
        <translation>{name}, {day}: hari ini</translation>
    </message>
    <message>
        <source>{name}, {day}: tomorrow</source>
        <translation>{name}, {day}: besok</translation>
    </message>
    <message>
        <source>{name}, {day}: rehearsal on another date</source>
        <translation>{name}, {day}: latihan pada tanggal lain</translation>
    </message>
    <message>
        <source>{name}, {day}: neither today nor tomorrow. Choose the right election.</source>
        <translation>{name}, {day}: bukan hari ini dan bukan besok. Pilih pemilihan yang benar.</translation>
    </message>
    <message>
        <source>TPS {station}: no list yet. Import KPU’s list.</source>
        <translation>TPS {station}: belum ada daftar. Impor daftar KPU.</translation>
    </message>
    <message>
        <source>TPS {station}: {lines} lines, {open} not decided. Decide whom they mean.</source>
        <translation>TPS {station}: {lines} baris, {open} belum diputuskan. Putuskan siapa yang dimaksud.</translation>
    </message>
    <message>
        <source>TPS {station}: {lines} lines, all decided</source>
        <translation>TPS {station}: {lines} baris, semua sudah diputuskan</translation>
    </message>
    <message>
        <source>{without} people who may vote have no station. Allocate them.</source>
        <translation>{without} orang yang dapat memilih belum mempunyai TPS. Bagikan ke TPS.</translation>
    </message>
    <message>
        <source>Everybody who may vote has a station</source>
        <translation>Semua yang dapat memilih sudah mempunyai TPS</translation>
    </message>
    <message>
        <source>Not frozen yet. Freeze it when everything else is in order.</source>
        <translation>Belum dibekukan. Bekukan setelah semua yang lain beres.</translation>
    </message>
    <message>
        <source>Frozen on {moment} by {by}</source>
        <translation>Dibekukan {moment} oleh {by}</translation>
    </message>
    <message>
        <source>{count} lines, as on the lists</source>
        <translation>{count} baris, sama dengan daftar pemilih</translation>
    </message>
    <message>
        <source>TPS {station} {list}: {roll} on the roll, {lists} on the lists</source>
        <translation>TPS {station} {list}: {roll} di daftar yang dibekukan, {lists} di daftar pemilih</translation>
    </message>
    <message>
        <source>TPS {station}: enough for everybody</source>
        <translation>TPS {station}: cukup untuk semua</translation>
    </message>
    <message>
        <source>TPS {station}: short of {short}; a supporting station has them</source>
        <translation>TPS {station}: kurang {short}; TPS penyangga mempunyainya</translation>
    </message>
    <message>
        <source>TPS {station}: short of {short}. Ask KPU.</source>
        <translation>TPS {station}: kurang {short}. Minta ke KPU.</translation>
    </message>
    <message>
        <source>None yet. Make a backup.</source>
        <translation>Belum ada. Buat cadangan.</translation>
    </message>
    <message>
        <source>{hours} hours old. Make a backup.</source>
        <translation>Berumur {hours} jam. Buat cadangan.</translation>
    </message>
    <message>
        <source>{hours} hours old</source>
        <translation>Berumur {hours} jam</translation>
    </message>
    <message>
        <source>No second folder is chosen: a lost PC would take the backups along.</source>
        <translation>Folder kedua belum dipilih: bila PC hilang, cadangannya ikut hilang.</translation>
    </message>
    <message>
        <source>Nothing there now. Put the stick in and make a backup.</source>
        <translation>Sekarang tidak ada apa-apa di sana. Pasang flashdisk dan buat cadangan.</translation>
    </message>
    <message>
        <source>Not looked at from here. Print a page to try it.</source>
        <translation>Tidak diperiksa dari sini. Coba cetak satu halaman.</translation>
    </message>
    <message>
        <source>No printer answers. Connect it and print a page.</source>
        <translation>Tidak ada pencetak yang menjawab. Sambungkan dan cetak satu halaman.</translation>
    </message>
    <message>
        <source>This PC does not tell. See that it is on the plug.</source>
        <translation>PC ini tidak memberitahukannya. Pastikan tersambung ke listrik.</translation>
    </message>
    <message>
        <source>battery {percent} %</source>
        <translation>baterai {percent} %</translation>
    </message>
    <message>
        <source>On the plug</source>
        <translation>Tersambung ke listrik</translation>
    </message>
    <message>
        <source>On the battery: put in the plug</source>
        <translation>Memakai baterai: sambungkan ke listrik</translation>
    </message>
    <message>
        <source>{count} officers with a password, {heads} of them head</source>
        <translation>{count} petugas dengan kata sandi, {heads} di antaranya kepala</translation>
    </message>
    <message>
        <source>Add a second one: who withdraws a mark needs a witness.</source>
        <translation>Tambahkan petugas kedua: pembatalan catatan memerlukan saksi.</translation>
    </message>
    <message>
        <source>{bad} not in order, {warn} to be looked at, {ok} in order, at {at}.</source>
        <translation>{bad} belum beres, {warn} perlu dilihat, {ok} beres, pukul {at}.</translation>
    </message>
    <message>
        <source>Frozen on {moment} by {by}. {count} lines are in force.</source>
        <translation>Dibekukan {moment} oleh {by}. {count} baris berlaku.</translation>
    </message>
    <message>
        <source>The head freezes the roll. The lists are locked from then on.</source>
        <translation>Kepala yang membekukan daftar. Sejak itu daftar pemilih terkunci.</translation>
    </message>
    <message>
        <source>The roll is taken from the lists, which are locked from then on.</source>
        <translation>Daftar hari pemungutan diambil dari daftar pemilih, yang terkunci sejak itu.</translation>
    </message>
    <message>
        <source>The day was closed at {at}.</source>
        <translation>Hari pemungutan ditutup pukul {at}.</translation>
    </message>
    <message>
        <source>Open since {at}.</source>
        <translation>Dibuka sejak pukul {at}.</translation>
    </message>
    <message>
        <source>A rehearsal can be opened at any time, once the roll is frozen.</source>
        <translation>Gladi dapat dibuka kapan saja setelah daftar dibekukan.</translation>
    </message>
    <message>
        <source>On {day} from {at} on. Before that people can only be called.</source>
        <translation>Pada {day} mulai pukul {at}. Sebelum itu pemilih hanya dapat dipanggil.</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Meja hadir</translation>
    </message>
    <message>
        <source>The evening before</source>
        <translation>Malam sebelumnya</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Pemanggilan</translation>
    </message>
    <message>
        <source>Turnout</source>
        <translation>Kehadiran</translation>
    </message>
    <message>
        <source>Live picture</source>
        <translation>Pantauan</translation>
    </message>
    <message>
        <source>From paper</source>
        <translation>Dari kertas</translation>
    </message>
    <message>
        <source>Balance and close</source>
        <translation>Penutupan</translation>
    </message>
    <message>
        <source>Several desks</source>
        <translation>Beberapa meja</translation>
    </message>
    <message>
        <source>{day} · the lists are not frozen yet</source>
        <translation>{day} · daftar belum dikunci</translation>
    </message>
    <message>
        <source>{day} · frozen, not open yet</source>
        <translation>{day} · daftar terkunci, belum dibuka</translation>
    </message>
    <message>
        <source>{day} · open since {at}</source>
        <translation>{day} · dibuka sejak {at}</translation>
    </message>
    <message>
        <source>{day} · closed at {at}</source>
        <translation>{day} · ditutup pukul {at}</translation>
    </message>
    <message>
        <source>{text} · rehearsal</source>
        <translation>{text} · gladi</translation>
    </message>
    <message>
        <source>roll of {election} frozen: {count} lines</source>
        <translation>daftar {election} dibekukan: {count} baris</translation>
    </message>
    <message>
        <source>roll of {election} no longer frozen: {why}</source>
        <translation>pembekuan daftar {election} dibatalkan: {why}</translation>
    </message>
    <message>
        <source>voting day of {election} opened</source>
        <translation>hari pemungutan {election} dibuka</translation>
    </message>
    <message>
        <source>voting day of {election} closed: {voted} voted</source>
        <translation>hari pemungutan {election} ditutup: {voted} memilih</translation>
    </message>
    <message>
        <source>voting day of {election} reopened: {why}</source>
        <translation>hari pemungutan {election} dibuka kembali: {why}</translation>
    </message>
    <message>
        <source>{act}: {who}, TPS {station}</source>
        <translation>{act}: {who}, TPS {station}</translation>
    </message>
    <message>
        <source>{act}: {who}</source>
        <translation>{act}: {who}</translation>
    </message>
    <message>
        <source>turned away: {who}, TPS {station}: {why}</source>
        <translation>ditolak: {who}, TPS {station}: {why}</translation>
    </message>
    <message>
        <source>withdrawn, {act}: {who}: {why}</source>
        <translation>ditarik, {act}: {who}: {why}</translation>
    </message>
    <message>
        <source>queue closed at {time}</source>
        <translation>antrean ditutup pukul {time}</translation>
    </message>
    <message>
        <source>onto the roll, {list} of TPS {number}: {name}: {why}</source>
        <translation>tambahan daftar, {list} TPS {number}: {name}: {why}</translation>
    </message>
    <message>
        <source>struck from the roll, {list}: {name}: {why}</source>
        <translation>dicoret dari daftar, {list}: {name}: {why}</translation>
    </message>
    <message>
        <source>{count} figures of KPPS typed in, TPS {number}</source>
        <translation>{count} angka KPPS diketik, TPS {number}</translation>
    </message>
    <message>
        <source>remark, TPS {number}: {figure}</source>
        <translation>keterangan, TPS {number}: {figure}</translation>
    </message>
    <message>
        <source>copy handed out for TPS {station}: {name}</source>
        <translation>salinan dibagikan untuk TPS {station}: {name}</translation>
    </message>
    <message>
        <source>this is the copy for TPS {station}: {name}</source>
        <translation>ini salinan untuk TPS {station}: {name}</translation>
    </message>
    <message>
        <source>this desk counts its notes anew</source>
        <translation>meja ini menomori catatannya dari awal</translation>
    </message>
    <message>
        <source>copy {name} made the main desk: {why}</source>
        <translation>salinan {name} dijadikan meja utama: {why}</translation>
    </message>
    <message>
        <source>{count} notes taken in from {name}: {file}</source>
        <translation>{count} catatan diterima dari {name}: {file}</translation>
    </message>
    <message>
        <source>The roll is not frozen yet. Nothing was saved. The head freezes it the day before.</source>
        <translation>Daftar pemilih belum dibekukan. Tidak ada yang disimpan. Kepala membekukannya sehari sebelumnya.</translation>
    </message>
    <message>
        <source>The roll is frozen already, since {moment}. Nothing was changed.</source>
        <translation>Daftar pemilih sudah dibekukan, sejak {moment}. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The lists of {election} are locked: the roll is frozen. Nothing was changed. Add to the roll or strike from it on the voting-day page, with a reason.</source>
        <translation>Daftar {election} terkunci karena sudah dibekukan. Tidak ada yang diubah. Tambah atau coret di halaman hari pemungutan, dengan alasan.</translation>
    </message>
    <message>
        <source>The freeze cannot be taken back: {count} things are noted or handed out already. Nothing was changed.</source>
        <translation>Pembekuan tidak dapat dibatalkan: {count} hal sudah dicatat atau dibagikan. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The day is not open yet. Nothing was saved. Open it on the voting-day page.</source>
        <translation>Hari pemungutan belum dibuka. Tidak ada yang disimpan. Bukalah di halaman hari pemungutan.</translation>
    </message>
    <message>
        <source>The day is open already, since {moment}. Nothing was changed.</source>
        <translation>Hari pemungutan sudah dibuka, sejak {moment}. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The day has been closed, {moment}. Nothing was saved. The head can reopen it with a reason.</source>
        <translation>Hari pemungutan sudah ditutup, {moment}. Tidak ada yang disimpan. Kepala dapat membukanya kembali dengan alasan.</translation>
    </message>
    <message>
        <source>The day is not closed. Nothing was changed.</source>
        <translation>Hari pemungutan tidak ditutup. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Voting is on {day}. Nothing was saved. Check the clock of this computer, or the election.</source>
        <translation>Pemungutan suara pada {day}. Tidak ada yang disimpan. Periksa jam komputer ini, atau pemilihannya.</translation>
    </message>
    <message>
        <source>{list} votes from {time} on. Nothing was saved. Let the person come back then.</source>
        <translation>{list} memilih mulai pukul {time}. Tidak ada yang disimpan. Minta orangnya datang lagi pada waktu itu.</translation>
    </message>
    <message>
        <source>Voting begins at {time}. Nothing was saved.</source>
        <translation>Pemungutan suara dimulai pukul {time}. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>The hour {time} has not come yet. Nothing was saved. Look at the hour on the paper again.</source>
        <translation>Pukul {time} belum tiba. Tidak ada yang disimpan. Lihat kembali jam pada kertas.</translation>
    </message>
    <message>
        <source>Voting ended at {time}, and {name} was not queueing by then. Nothing was saved. Ask KPPS.</source>
        <translation>Pemungutan suara berakhir pukul {time}, dan {name} belum mengantre pada waktu itu. Tidak ada yang disimpan. Tanyakan kepada KPPS.</translation>
    </message>
    <message>
        <source>The queue is closed already. Nothing was changed.</source>
        <translation>Antrean sudah ditutup. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The queue is closed at {time}, not before. Nothing was changed.</source>
        <translation>Antrean ditutup pukul {time}, tidak sebelumnya. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The day cannot be closed yet: {count} things do not agree or are missing. Nothing was changed. Settle them, or write a remark to each.</source>
        <translation>Hari pemungutan belum dapat ditutup: {count} hal tidak cocok atau belum ada. Tidak ada yang diubah. Selesaikan, atau tulis keterangan untuk masing-masing.</translation>
    </message>
    <message>
        <source>Nobody stands on a list of {election}. Nothing was frozen. Load KPU’s lists first.</source>
        <translation>Tidak ada seorang pun dalam daftar {election}. Tidak ada yang dibekukan. Muat dahulu daftar KPU.</translation>
    </message>
    <message>
        <source>{twin}, with the same NIK or register number as {name}, voted at {time} at TPS {station}. Nothing was saved. One person votes once.</source>
        <translation>{twin}, dengan NIK atau nomor register yang sama dengan {name}, sudah memilih pukul {time} di TPS {station}. Tidak ada yang disimpan. Satu orang memilih satu kali.</translation>
    </message>
    <message>
        <source>{name} already voted, at {time} at TPS {station}. Nothing was saved.</source>
        <translation>{name} sudah memilih, pukul {time} di TPS {station}. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>{name} votes at TPS {right}, not at TPS {station}. Nothing was saved. Send the person there.</source>
        <translation>{name} memilih di TPS {right}, bukan di TPS {station}. Tidak ada yang disimpan. Arahkan orangnya ke sana.</translation>
    </message>
    <message>
        <source>{name} was struck from the roll: {reason}. Nothing was saved.</source>
        <translation>{name} sudah dicoret dari daftar: {reason}. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>{name} stands on no list of this place. Nothing was saved. Somebody on no list who votes can void the station: note that the person was turned away.</source>
        <translation>{name} tidak ada dalam daftar mana pun di sini. Tidak ada yang disimpan. Orang di luar daftar yang memilih dapat menyebabkan PSU: catat bahwa orangnya ditolak.</translation>
    </message>
    <message>
        <source>{name} has no right to vote. Nothing was saved.</source>
        <translation>{name} tidak mempunyai hak pilih. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>No paper of this station is for {name}. Nothing was saved. Ask KPPS.</source>
        <translation>Tidak ada surat suara TPS ini untuk {name}. Tidak ada yang disimpan. Tanyakan kepada KPPS.</translation>
    </message>
    <message>
        <source>{name} is noted as having left: {state}. Nothing was saved. If that is wrong, withdraw it first.</source>
        <translation>{name} tercatat sudah keluar: {state}. Tidak ada yang disimpan. Bila keliru, tarik dahulu catatan itu.</translation>
    </message>
    <message>
        <source>{name}: “{act}” does not follow “{state}”. Nothing was saved.</source>
        <translation>{name}: “{act}” tidak dapat menyusul “{state}”. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>{name} stands on the roll of a voting day. Nothing was changed. Both rows stay until the election is closed.</source>
        <translation>{name} ada dalam daftar hari pemungutan. Tidak ada yang diubah. Kedua baris tetap ada sampai pemilihan ditutup.</translation>
    </message>
    <message>
        <source>{name} already stands on the roll: {list} number {number}, TPS {station}. Nothing was changed.</source>
        <translation>{name} sudah ada dalam daftar: {list} nomor {number}, TPS {station}. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The line of {name} is struck already: {reason}. Nothing was changed.</source>
        <translation>Baris {name} sudah dicoret: {reason}. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>{name} has voted, so the line stays. Withdraw the mark first if it is wrong.</source>
        <translation>{name} sudah memilih, maka barisnya tetap. Tarik dahulu tandanya bila keliru.</translation>
    </message>
    <message>
        <source>Say at which station of this election it was. Nothing was saved.</source>
        <translation>Sebutkan di TPS mana dalam pemilihan ini kejadiannya. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>This needs a reason. Nothing was saved. Write it, then try again.</source>
        <translation>Ini memerlukan alasan. Tidak ada yang disimpan. Tulis alasannya, lalu coba lagi.</translation>
    </message>
    <message>
        <source>There is no such note of this day. Nothing was withdrawn.</source>
        <translation>Catatan itu tidak ada pada hari ini. Tidak ada yang ditarik.</translation>
    </message>
    <message>
        <source>This has been withdrawn already. Nothing was changed.</source>
        <translation>Ini sudah ditarik. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>A withdrawal stays. Nothing was changed. Mark the person again instead.</source>
        <translation>Penarikan tidak dapat ditarik. Tidak ada yang diubah. Tandai orangnya sekali lagi.</translation>
    </message>
    <message>
        <source>What was done on voting day is not undone here. Nothing was changed. Take it back on the voting-day page, with a reason.</source>
        <translation>Yang dicatat pada hari pemungutan tidak diurungkan di sini. Tidak ada yang diubah. Tariklah di halaman hari pemungutan, dengan alasan.</translation>
    </message>
    <message>
        <source>The roll has no line {line}. Nothing was changed.</source>
        <translation>Daftar tidak mempunyai baris {line}. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>{figure}: {value} is no count. Nothing was saved. Type a whole number.</source>
        <translation>{figure}: {value} bukan jumlah. Tidak ada yang disimpan. Ketik bilangan bulat.</translation>
    </message>
    <message>
        <source>{figure} is no figure of this station. Nothing was saved.</source>
        <translation>{figure} bukan angka TPS ini. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>“{text}” is nobody’s whole name or number here. Nothing was saved. Give the list number with its station, the NIK, or the whole name.</source>
        <translation>“{text}” bukan nama lengkap atau nomor siapa pun di sini. Tidak ada yang disimpan. Berikan nomor daftar beserta TPS-nya, NIK, atau nama lengkap.</translation>
    </message>
    <message>
        <source>“{text}” are several: {names}. Nothing was saved. Name one.</source>
        <translation>“{text}” ada beberapa: {names}. Tidak ada yang disimpan. Sebutkan salah satu.</translation>
    </message>
    <message>
        <source>{path} is not a file that desks exchange, or cannot be read. Nothing was changed. Choose the file another desk wrote on the stick.</source>
        <translation>{path} bukan berkas pertukaran antarmeja, atau tidak dapat dibaca. Tidak ada yang diubah. Pilih berkas yang ditulis meja lain di flashdisk.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Rutan Desk. Nothing was changed. Use the same version on every desk.</source>
        <translation>{path} ditulis oleh versi Rutan Desk yang lebih baru. Tidak ada yang diubah. Gunakan versi yang sama di setiap meja.</translation>
    </message>
    <message>
        <source>{path} is damaged, or was changed after the desk wrote it. Nothing was changed. Write it again on that desk.</source>
        <translation>{path} rusak, atau diubah setelah ditulis oleh meja itu. Tidak ada yang diubah. Tulis ulang berkas itu di meja tersebut.</translation>
    </message>
    <message>
        <source>{path} belongs to another registry. Nothing was changed.</source>
        <translation>{path} berasal dari registri lain. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>{path} belongs to another election. Nothing was changed.</source>
        <translation>{path} berasal dari pemilihan lain. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>{path} belongs to another freeze of the roll. Nothing was changed. Hand out the copies anew after the roll has been frozen again.</source>
        <translation>{path} berasal dari pembekuan daftar yang lain. Tidak ada yang diubah. Bagikan salinan baru setelah daftar dibekukan kembali.</translation>
    </message>
    <message>
        <source>{path} is an older file of {name}: it ends at note {number}, and up to note {known} all is here already. Nothing was changed. Bring the newest file of that desk.</source>
        <translation>{path} adalah berkas lama dari {name}: berakhir pada catatan ke-{number}, padahal sampai catatan ke-{known} semuanya sudah ada di sini. Tidak ada yang diubah. Bawa berkas terbaru dari meja itu.</translation>
    </message>
    <message>
        <source>{folder} cannot be reached. Put the stick in again, then repeat the step. What is in the registry is safe.</source>
        <translation>{folder} tidak dapat dijangkau. Pasang kembali flashdisk, lalu ulangi langkah ini. Isi registri tetap aman.</translation>
    </message>
    <message>
        <source>This is the copy “{name}” for TPS {station}: it only records voting day. Nothing was changed. Do this on the main desk.</source>
        <translation>Ini salinan “{name}” untuk TPS {station}: hanya untuk mencatat hari pemungutan suara. Tidak ada yang diubah. Lakukan ini di meja utama.</translation>
    </message>
    <message>
        <source>Ballot papers and votes, as KPPS counted them</source>
        <translation>Surat suara dan suara, menurut hitungan KPPS</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Tutup hari pemungutan</translation>
    </message>
    <message>
        <source>Report of voting day…</source>
        <translation>Laporan hari pemungutan…</translation>
    </message>
    <message>
        <source>Reopen the day…</source>
        <translation>Buka kembali hari pemungutan…</translation>
    </message>
    <message>
        <source>Closing the day</source>
        <translation>Penutupan hari pemungutan</translation>
    </message>
    <message>
        <source>Closed {moment}</source>
        <translation>Ditutup {moment}</translation>
    </message>
    <message>
        <source>By {officer}. Everything can only be read now.</source>
        <translation>Oleh {officer}. Semuanya kini hanya dapat dibaca.</translation>
    </message>
    <message>
        <source>{count} things are still open.</source>
        <translation>{count} hal belum beres.</translation>
    </message>
    <message>
        <source>Everything is settled.</source>
        <translation>Semuanya sudah beres.</translation>
    </message>
    <message>
        <source>Reopened: {reason}</source>
        <translation>Dibuka kembali: {reason}</translation>
    </message>
    <message>
        <source>Only a head can reopen the day.</source>
        <translation>Hanya kepala yang dapat membuka kembali hari pemungutan.</translation>
    </message>
    <message>
        <source>Only a head can close the day.</source>
        <translation>Hanya kepala yang dapat menutup hari pemungutan.</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Catatan ganda</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Batalkan catatan</translation>
    </message>
    <message>
        <source>The first {count} are shown.</source>
        <translation>Ditampilkan {count} yang pertama.</translation>
    </message>
    <message>
        <source>Withdraw this record…</source>
        <translation>Batalkan catatan ini…</translation>
    </message>
    <message>
        <source>At {desk}, {officer}, {means}</source>
        <translation>Di {desk}, {officer}, {means}</translation>
    </message>
    <message>
        <source>this desk</source>
        <translation>meja ini</translation>
    </message>
    <message>
        <source>the main desk or another</source>
        <translation>meja utama atau meja lain</translation>
    </message>
    <message>
        <source>another desk</source>
        <translation>meja lain</translation>
    </message>
    <message>
        <source>Emergency roll: the stick does not answer</source>
        <translation>Daftar darurat: flashdisk tidak menanggapi</translation>
    </message>
    <message>
        <source>Emergency roll: no folder is chosen</source>
        <translation>Daftar darurat: folder belum dipilih</translation>
    </message>
    <message>
        <source>Emergency roll of {time} written</source>
        <translation>Daftar darurat pukul {time} tertulis</translation>
    </message>
    <message>
        <source>Emergency roll: the stick is not there</source>
        <translation>Daftar darurat: flashdisk tidak ada</translation>
    </message>
    <message>
        <source>Emergency roll: the stick is full</source>
        <translation>Daftar darurat: flashdisk penuh</translation>
    </message>
    <message>
        <source>Emergency roll: the stick cannot be written</source>
        <translation>Daftar darurat: flashdisk tidak dapat ditulisi</translation>
    </message>
    <message>
        <source>Emergency roll: not written</source>
        <translation>Daftar darurat: tidak tertulis</translation>
    </message>
    <message>
        <source>The work goes on, and the next try comes by itself. Until then this PC has no fresh roll outside: look at the stick, or choose another folder.</source>
        <translation>Pekerjaan berjalan terus, dan percobaan berikutnya terjadi sendiri. Sampai saat itu tidak ada daftar terbaru di luar PC ini: periksa flashdisk, atau pilih folder lain.</translation>
    </message>
    <message>
        <source>Check voters in</source>
        <translation>Mencatat kehadiran pemilih</translation>
    </message>
    <message>
        <source>Open Polling day (Ctrl+5), Check-in, and choose your station once.</source>
        <translation>Buka Hari pemungutan (Ctrl+5), Meja hadir, lalu pilih TPS sekali saja.</translation>
    </message>
    <message>
        <source>Type a name, a list number or a NIK, or scan the QR of the notice.</source>
        <translation>Ketik nama, nomor daftar, atau NIK, atau pindai QR pemberitahuan.</translation>
    </message>
    <message>
        <source>Read the band: green and amber may vote, red may not, and says why.</source>
        <translation>Baca pitanya: hijau dan kuning boleh memilih, merah tidak boleh dan menyebut sebabnya.</translation>
    </message>
    <message>
        <source>Press Enter: has voted. A scanner sends its own Enter: one scan, one voter.</source>
        <translation>Tekan Enter: sudah memilih. Pemindai mengirim Enter sendiri: satu pindaian, satu pemilih.</translation>
    </message>
    <message>
        <source>When several fit, ↑ and ↓ choose, Enter shows, and Enter once more marks.</source>
        <translation>Bila beberapa cocok, ↑ dan ↓ memilih, Enter menampilkan, Enter sekali lagi mencatat.</translation>
    </message>
    <message>
        <source>F2 to F11 mark queueing, refused, ill and the rest; the chips name their keys.</source>
        <translation>F2 sampai F11 mencatat antre, menolak, sakit, dan lainnya; tombolnya tertulis pada cip.</translation>
    </message>
    <message>
        <source>Somebody unknown or without the right: F12 keeps on record that he came.</source>
        <translation>Orang tak dikenal atau tanpa hak pilih: F12 mencatat bahwa ia datang.</translation>
    </message>
    <message>
        <source>A wrong mark is taken back under “Last”, or with Ctrl+Z, and asks for a reason.</source>
        <translation>Catatan yang salah dibatalkan di “Terakhir” atau dengan Ctrl+Z, dan diminta alasannya.</translation>
    </message>
    <message>
        <source>/ leads back to the field from anywhere on the page.</source>
        <translation>/ kembali ke kolom isian dari mana pun di halaman ini.</translation>
    </message>
    <message>
        <source>Prepare the polling day</source>
        <translation>Menyiapkan hari pemungutan</translation>
    </message>
    <message>
        <source>Open Polling day (Ctrl+5), The evening before, and choose a folder on a stick.</source>
        <translation>Buka Hari pemungutan (Ctrl+5), Malam sebelumnya, lalu pilih folder di flashdisk.</translation>
    </message>
    <message>
        <source>Check everything, red first: the link beside it leads to where it is put right.</source>
        <translation>Periksa semuanya, yang merah dahulu: tautan di sampingnya menuju tempat membereskannya.</translation>
    </message>
    <message>
        <source>Later a line is added or struck with a reason, under Changes of the roll.</source>
        <translation>Setelah itu baris ditambah atau dicoret dengan alasan, di bagian Perubahan daftar.</translation>
    </message>
    <message>
        <source>Balance and close the day</source>
        <translation>Neraca dan penutupan hari pemungutan</translation>
    </message>
    <message>
        <source>Open Polling day (Ctrl+5), Balance and close, and choose the station.</source>
        <translation>Buka Hari pemungutan (Ctrl+5), Penutupan, dan pilih TPS.</translation>
    </message>
    <message>
        <source>Type what KPPS counted, a contest at a time: Enter goes down the column.</source>
        <translation>Ketik hitungan KPPS, satu jenis pemilihan demi satu: Enter turun satu baris.</translation>
    </message>
    <message>
        <source>Type KPPS’s count of the voters of each list; what differs stands out.</source>
        <translation>Ketik hitungan KPPS atas pemilih tiap daftar; yang berbeda tampak menonjol.</translation>
    </message>
    <message>
        <source>Write a remark beside everything that differs, and press Enter.</source>
        <translation>Tulis keterangan pada setiap selisih, lalu tekan Enter.</translation>
    </message>
    <message>
        <source>Nothing is open any more: the head closes the day.</source>
        <translation>Semuanya sudah beres: kepala menutup hari pemungutan.</translation>
    </message>
    <message>
        <source>Report of voting day: print it and have it signed.</source>
        <translation>Laporan hari pemungutan: cetak dan mintakan tanda tangan.</translation>
    </message>
    <message>
        <source>A column is saved when you leave it; Ctrl+Z takes it back.</source>
        <translation>Satu kolom tersimpan saat ditinggalkan; Ctrl+Z mengurungkannya.</translation>
    </message>
    <message>
        <source>The day may differ, but not in silence: without the remark it stays open.</source>
        <translation>Selisih boleh ada, tetapi tidak boleh didiamkan: tanpa keterangan hari pemungutan tidak dapat ditutup.</translation>
    </message>
    <message>
        <source>A closed day can only be read. The head reopens it with a reason.</source>
        <translation>Hari yang sudah ditutup hanya dapat dibaca. Kepala membukanya kembali dengan alasan.</translation>
    </message>
    <message>
        <source>Freeze the roll: numbers are fixed, and the lists are locked.</source>
        <translation>Bekukan daftar: nomor urut tetap, dan daftar pemilih terkunci.</translation>
    </message>
    <message>
        <source>Print the sheet and have it signed.</source>
        <translation>Cetak lembarnya dan mintakan tanda tangan.</translation>
    </message>
    <message>
        <source>In the morning, at the hour of opening, open the day.</source>
        <translation>Pagi hari, pada jam pembukaan, buka hari pemungutan.</translation>
    </message>
    <message>
        <source>A freeze can be taken back until the first mark.</source>
        <translation>Pembekuan dapat dibatalkan sampai catatan pertama.</translation>
    </message>
    <message>
        <source>Use several desks</source>
        <translation>Memakai beberapa meja</translation>
    </message>
    <message>
        <source>After the freeze, under Several desks, hand out a copy for each other desk.</source>
        <translation>Setelah dibekukan, di bagian Beberapa meja, bagikan salinan untuk setiap meja lain.</translation>
    </message>
    <message>
        <source>Copy its folder onto the other PC and open it with the same password.</source>
        <translation>Salin foldernya ke PC lain dan buka dengan kata sandi yang sama.</translation>
    </message>
    <message>
        <source>At any time a copy writes its notes to a stick; take the file in at the main desk.</source>
        <translation>Kapan saja salinan menulis catatannya ke flashdisk; terima berkasnya di meja utama.</translation>
    </message>
    <message>
        <source>Who is marked at two desks is shown with both records: withdraw the wrong one.</source>
        <translation>Orang yang tercatat di dua meja ditampilkan dengan kedua catatannya: batalkan yang keliru.</translation>
    </message>
    <message>
        <source>Any order, any number of times: nothing is lost and nothing is counted twice.</source>
        <translation>Urutannya bebas, boleh berulang kali: tidak ada yang hilang atau dihitung dua kali.</translation>
    </message>
    <message>
        <source>The main PC is lost: the head makes a copy the main desk, under Several desks.</source>
        <translation>PC utama hilang: kepala menjadikan sebuah salinan meja utama, di bagian Beberapa meja.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <source>{at}, up to note {number}</source>
        <translation>{at}, sampai catatan {number}</translation>
    </message>
    <message>
        <source>Nothing new from {name}: all {known} notes were here already.</source>
        <translation>Tidak ada yang baru dari {name}: ke-{known} catatannya sudah ada di sini.</translation>
    </message>
    <message>
        <source>{count} notes are left out: about people or stations that are not in this registry. Take the file in again when they are.</source>
        <translation>{count} catatan dilewati: tentang orang atau TPS yang tidak ada dalam registri ini. Terima berkas ini lagi bila sudah ada.</translation>
    </message>
    <message>
        <source>No conflict: nobody is marked as having voted twice.</source>
        <translation>Tidak ada catatan ganda: tidak seorang pun tercatat memilih dua kali.</translation>
    </message>
    <message>
        <source>1 conflict to decide: both records are kept until one is withdrawn.</source>
        <translation>1 catatan ganda harus diputuskan: keduanya disimpan sampai salah satunya dibatalkan.</translation>
    </message>
    <message>
        <source>{count} conflicts to decide: all records are kept until one is withdrawn.</source>
        <translation>{count} catatan ganda harus diputuskan: semuanya disimpan sampai salah satunya dibatalkan.</translation>
    </message>
    <message>
        <source>{name}: has voted more than once</source>
        <translation>{name}: tercatat memilih lebih dari sekali</translation>
    </message>
    <message>
        <source>{name}: has voted, and was noted as absent later</source>
        <translation>{name}: sudah memilih, lalu dicatat tidak hadir</translation>
    </message>
    <message>
        <source>{events} notes are known here, {own} of them written at this desk.</source>
        <translation>{events} catatan diketahui di sini, {own} di antaranya ditulis di meja ini.</translation>
    </message>
    <message>
        <source>Give a quarter as in 2026-4.</source>
        <translation>Tulis triwulan seperti 2026-4.</translation>
    </message>
    <message>
        <source>That quarter has not begun yet.</source>
        <translation>Triwulan itu belum dimulai.</translation>
    </message>
    <message>
        <source>This list is not of a quarter.</source>
        <translation>Daftar ini bukan per triwulan.</translation>
    </message>
    <message>
        <source>Say whose sheet with --person, by the number of the person.</source>
        <translation>Sebutkan lembar siapa dengan --person, menurut nomor orangnya.</translation>
    </message>
    <message>
        <source>This list is not of a person.</source>
        <translation>Daftar ini bukan tentang satu orang.</translation>
    </message>
    <message>
        <source>This list is not for that receiver.</source>
        <translation>Daftar ini bukan untuk penerima itu.</translation>
    </message>
    <message>
        <source>Destroy {count} files for good?</source>
        <translation>Musnahkan {count} berkas untuk selamanya?</translation>
    </message>
    <message>
        <source>{name}: closed on {day}, backups and papers kept until {until}</source>
        <translation>{name}: ditutup {day}, cadangan dan cetakan disimpan sampai {until}</translation>
    </message>
    <message>
        <source>No election is closed yet.</source>
        <translation>Belum ada pemilihan yang ditutup.</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… dan {count} lagi</translation>
    </message>
    <message>
        <source>only time has passed</source>
        <translation>hanya karena waktu berjalan</translation>
    </message>
    <message>
        <source>{what} (deed {number}, {day}, {officer})</source>
        <translation>{what} (tindakan {number}, {day}, {officer})</translation>
    </message>
    <message>
        <source>other changes, the newest: {what}</source>
        <translation>perubahan lain, yang terbaru: {what}</translation>
    </message>
    <message>
        <source>follows from other changes</source>
        <translation>akibat beberapa perubahan lain</translation>
    </message>
    <message>
        <source>follows from another change</source>
        <translation>akibat perubahan lain</translation>
    </message>
    <message>
        <source>work of voting day</source>
        <translation>pekerjaan hari pemungutan suara</translation>
    </message>
    <message>
        <source>data corrected</source>
        <translation>data diperbaiki</translation>
    </message>
    <message>
        <source>person newly recorded</source>
        <translation>orang baru dicatat</translation>
    </message>
    <message>
        <source>data of the Rutan read in</source>
        <translation>data Rutan dibaca masuk</translation>
    </message>
    <message>
        <source>court decision</source>
        <translation>putusan pengadilan</translation>
    </message>
    <message>
        <source>answer or recording of KTP-el</source>
        <translation>jawaban atau perekaman KTP-el</translation>
    </message>
    <message>
        <source>KPU’s list read or decided</source>
        <translation>daftar KPU dibaca atau diputuskan</translation>
    </message>
    <message>
        <source>move of voter</source>
        <translation>pindah memilih</translation>
    </message>
    <message>
        <source>division of stations</source>
        <translation>pembagian TPS</translation>
    </message>
    <message>
        <source>two records of one person</source>
        <translation>dua catatan satu orang</translation>
    </message>
    <message>
        <source>election set up</source>
        <translation>pengaturan pemilihan</translation>
    </message>
    <message>
        <source>work of the desk</source>
        <translation>pekerjaan petugas registrasi</translation>
    </message>
    <message>
        <source>Citizen, of age on voting day, right not revoked</source>
        <translation>WNI, cukup umur pada hari H, hak pilih tidak dicabut</translation>
    </message>
    <message>
        <source>Line then</source>
        <translation>Baris semula</translation>
    </message>
    <message>
        <source>Line now</source>
        <translation>Baris kini</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Dikeluarkan</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Isinya</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Tidak ada yang ditambahkan.</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>Isinya semula</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Tidak ada yang dikeluarkan.</translation>
    </message>
    <message>
        <source>Nothing says otherwise.</source>
        <translation>Tidak ada isian yang berubah.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>now {new}</source>
        <translation>kini {new}</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Dibandingkan dengan</translation>
    </message>
    <message>
        <source>List then</source>
        <translation>Daftar semula</translation>
    </message>
    <message>
        <source>List now</source>
        <translation>Daftar kini</translation>
    </message>
    <message>
        <source>{at}, copy {copy}</source>
        <translation>{at}, salinan ke-{copy}</translation>
    </message>
    <message>
        <source>changes since an earlier print</source>
        <translation>perubahan sejak cetakan sebelumnya</translation>
    </message>
    <message>
        <source>voters sign in at the station</source>
        <translation>daftar hadir pemilih di TPS</translation>
    </message>
    <message>
        <source>voters proposed for the list</source>
        <translation>usulan daftar pemilih</translation>
    </message>
    <message>
        <source>changes of the proposal already sent</source>
        <translation>perubahan usulan yang telah dikirim</translation>
    </message>
    <message>
        <source>planning of ballots</source>
        <translation>perencanaan surat suara</translation>
    </message>
    <message>
        <source>moves to be filed</source>
        <translation>pengajuan pindah memilih</translation>
    </message>
    <message>
        <source>moves back to be filed</source>
        <translation>pengajuan pindah memilih kembali</translation>
    </message>
    <message>
        <source>recording of KTP-el at the Rutan</source>
        <translation>perekaman KTP-el di Rutan</translation>
    </message>
    <message>
        <source>people brought to the recording</source>
        <translation>pemanggilan ke tempat perekaman</translation>
    </message>
    <message>
        <source>help asked of Dukcapil</source>
        <translation>permohonan bantuan Dukcapil</translation>
    </message>
    <message>
        <source>search for a NIK</source>
        <translation>penelusuran NIK</translation>
    </message>
    <message>
        <source>family cards asked of families</source>
        <translation>permintaan KK kepada keluarga</translation>
    </message>
    <message>
        <source>handed to each person</source>
        <translation>disampaikan kepada yang bersangkutan</translation>
    </message>
    <message>
        <source>people brought to the station</source>
        <translation>pemanggilan ke TPS</translation>
    </message>
    <message>
        <source>voting goes on by pen</source>
        <translation>pemungutan suara dilanjutkan secara manual</translation>
    </message>
    <message>
        <source>check before voting day</source>
        <translation>pemeriksaan menjelang hari pemungutan suara</translation>
    </message>
    <message>
        <source>report of voting day</source>
        <translation>laporan hari pemungutan suara</translation>
    </message>
    <message>
        <source>voters to be struck or not to be listed</source>
        <translation>pemilih yang dicoret atau tidak didaftar</translation>
    </message>
    <message>
        <source>file of one person</source>
        <translation>berkas satu orang</translation>
    </message>
    <message>
        <source>recapitulation of voters</source>
        <translation>rekapitulasi pemilih</translation>
    </message>
    <message>
        <source>update of the data of voters</source>
        <translation>pemutakhiran data pemilih</translation>
    </message>
    <message>
        <source>proof that data was destroyed</source>
        <translation>bukti pemusnahan data</translation>
    </message>
    <message>
        <source>papers handed over together</source>
        <translation>berkas yang diserahkan bersama</translation>
    </message>
    <message>
        <source>Nobody in the registry has the right to vote.</source>
        <translation>Belum ada seorang pun dalam register yang mempunyai hak pilih.</translation>
    </message>
    <message>
        <source>By station</source>
        <translation>Menurut TPS</translation>
    </message>
    <message>
        <source>By age on voting day</source>
        <translation>Menurut umur pada hari pemungutan suara</translation>
    </message>
    <message>
        <source>By disability</source>
        <translation>Menurut disabilitas</translation>
    </message>
    <message>
        <source>Detainees and convicts</source>
        <translation>Tahanan dan narapidana</translation>
    </message>
    <message>
        <source>By home region (KTP-el)</source>
        <translation>Menurut daerah asal (KTP-el)</translation>
    </message>
    <message>
        <source>Counted: everybody with the right to vote, or who may turn out to have it</source>
        <translation>Dihitung: semua yang mempunyai hak pilih, atau yang mungkin ternyata mempunyainya</translation>
    </message>
    <message>
        <source>None yet: on no list yet, or it is not clear</source>
        <translation>Belum: belum ada di daftar mana pun, atau belum jelas</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Belum</translation>
    </message>
    <message>
        <source>Voters by age on voting day</source>
        <translation>Pemilih menurut umur pada hari pemungutan suara</translation>
    </message>
    <message>
        <source>On a list, but can no longer vote</source>
        <translation>Terdaftar, tetapi TMS</translation>
    </message>
    <message>
        <source>Age not known</source>
        <translation>Umur belum diketahui</translation>
    </message>
    <message>
        <source>{age} and over</source>
        <translation>{age} ke atas</translation>
    </message>
    <message>
        <source>Under {age}</source>
        <translation>Di bawah {age}</translation>
    </message>
    <message>
        <source>Register not known</source>
        <translation>Register belum diketahui</translation>
    </message>
    <message>
        <source>No disability</source>
        <translation>Tanpa disabilitas</translation>
    </message>
    <message>
        <source>For the notice board</source>
        <translation>Untuk papan pengumuman</translation>
    </message>
    <message>
        <source>Saved {at} by {officer}</source>
        <translation>Disimpan {at} oleh {officer}</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>cadangan</translation>
    </message>
    <message>
        <source>registry put aside by a restore</source>
        <translation>registri yang digantikan saat pemulihan</translation>
    </message>
    <message>
        <source>copy for voting day</source>
        <translation>salinan untuk hari pemungutan suara</translation>
    </message>
    <message>
        <source>events of voting day</source>
        <translation>kejadian hari pemungutan suara</translation>
    </message>
    <message>
        <source>paper or sheet</source>
        <translation>daftar cetak atau lembar kerja</translation>
    </message>
    <message>
        <source>printed list</source>
        <translation>daftar cetak</translation>
    </message>
    <message>
        <source>emergency roll</source>
        <translation>daftar darurat</translation>
    </message>
    <message>
        <source>temporary file</source>
        <translation>berkas sementara</translation>
    </message>
    <message>
        <source>{kind}, by its seal {seal}</source>
        <translation>{kind}, dikenal dari segel {seal}</translation>
    </message>
    <message>
        <source>not there now</source>
        <translation>sekarang tidak ada</translation>
    </message>
    <message>
        <source>cannot be read now</source>
        <translation>sekarang tidak dapat dibaca</translation>
    </message>
    <message>
        <source>too big for a paper of this program</source>
        <translation>terlalu besar untuk cetakan program ini</translation>
    </message>
    <message>
        <source>locked with a password</source>
        <translation>terkunci dengan kata sandi</translation>
    </message>
    <message>
        <source>Left because they could not be looked into: {count}</source>
        <translation>Dibiarkan karena tidak dapat diperiksa: {count}</translation>
    </message>
    <message>
        <source>overwritten and removed</source>
        <translation>ditimpa dan dihapus</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>sudah tidak ada</translation>
    </message>
    <message>
        <source>left: it holds something else by now</source>
        <translation>dibiarkan: isinya sudah lain</translation>
    </message>
    <message>
        <source>left: it could not be written to</source>
        <translation>dibiarkan: tidak dapat ditulisi</translation>
    </message>
    <message>
        <source>left: stopped before its turn</source>
        <translation>dibiarkan: dihentikan sebelum gilirannya</translation>
    </message>
    <message>
        <source>cut off: look whether it is still there</source>
        <translation>terputus: periksa apakah masih ada</translation>
    </message>
    <message>
        <source>may be destroyed</source>
        <translation>boleh dimusnahkan</translation>
    </message>
    <message>
        <source>kept: the newest backup</source>
        <translation>disimpan: cadangan terbaru</translation>
    </message>
    <message>
        <source>kept: the election is not closed</source>
        <translation>disimpan: pemilihan belum ditutup</translation>
    </message>
    <message>
        <source>kept: its events were not taken in yet</source>
        <translation>disimpan: kejadiannya belum digabungkan</translation>
    </message>
    <message>
        <source>kept: it cannot be read now</source>
        <translation>disimpan: sekarang tidak dapat dibaca</translation>
    </message>
    <message>
        <source>kept: it holds other pages too</source>
        <translation>disimpan: berisi halaman lain juga</translation>
    </message>
    <message>
        <source>kept: a copy wrote it, look yourself</source>
        <translation>disimpan: ditulis salinan, periksa sendiri</translation>
    </message>
    <message>
        <source>kept until {day}</source>
        <translation>disimpan sampai {day}</translation>
    </message>
    <message>
        <source>its time ended {day}</source>
        <translation>waktunya habis {day}</translation>
    </message>
    <message>
        <source>UU 27/2022 (articles 42 to 44) has personal data destroyed once its time is over, but names no number of months: the Rutan sets its own.</source>
        <translation>UU 27/2022 (Pasal 42 sampai 44) menghendaki data pribadi dimusnahkan setelah waktunya habis, tetapi tidak menyebut jumlah bulan: Rutan menetapkannya sendiri.</translation>
    </message>
    <message>
        <source>closed on {closed}, backups and papers kept until {until}</source>
        <translation>ditutup {closed}, cadangan dan cetakan disimpan sampai {until}</translation>
    </message>
    <message>
        <source>{gone} of {count} files destroyed, {size}</source>
        <translation>{gone} dari {count} berkas dimusnahkan, {size}</translation>
    </message>
    <message>
        <source>Nothing was destroyed yet.</source>
        <translation>Belum ada yang dimusnahkan.</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Closed elections</source>
        <translation>Pemilihan yang ditutup</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Ditutup tanggal</translation>
    </message>
    <message>
        <source>Backups and papers kept until</source>
        <translation>Cadangan dan cetakan disimpan sampai</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Dimusnahkan</translation>
    </message>
    <message>
        <source>Not destroyed</source>
        <translation>Tidak dimusnahkan</translation>
    </message>
    <message>
        <source>Nothing was left.</source>
        <translation>Tidak ada yang tersisa.</translation>
    </message>
    <message>
        <source>The registry itself and its newest backup are never destroyed</source>
        <translation>Registri sendiri dan cadangan terbarunya tidak pernah dimusnahkan</translation>
    </message>
    <message>
        <source>On SSDs and sticks the disk itself may keep parts that no program reaches</source>
        <translation>Pada SSD dan flashdisk, perangkat dapat menyimpan sisa yang tidak terjangkau program</translation>
    </message>
    <message>
        <source>Data of closed elections</source>
        <translation>Data pemilihan yang ditutup</translation>
    </message>
    <message>
        <source>Kept after closing</source>
        <translation>Disimpan setelah ditutup</translation>
    </message>
    <message>
        <source>{months} months</source>
        <translation>{months} bulan</translation>
    </message>
    <message>
        <source>Files destroyed</source>
        <translation>Berkas dimusnahkan</translation>
    </message>
    <message>
        <source>about to destroy {count} files of closed elections</source>
        <translation>akan memusnahkan {count} berkas pemilihan yang ditutup</translation>
    </message>
    <message>
        <source>{destroyed} of {count} files of closed elections destroyed</source>
        <translation>{destroyed} dari {count} berkas pemilihan yang ditutup dimusnahkan</translation>
    </message>
    <message>
        <source>NIK: match it with the KTP-el</source>
        <translation>NIK: cocokkan dengan KTP-el</translation>
    </message>
    <message>
        <source>No. {list}</source>
        <translation>No. {list}</translation>
    </message>
    <message>
        <source>V: gets the paper, –: does not, …: not settled yet</source>
        <translation>V: menerima surat suara, –: tidak menerima, …: belum pasti</translation>
    </message>
    <message>
        <source>{list}, as in {form}</source>
        <translation>{list}, mengacu pada {form}</translation>
    </message>
    <message>
        <source>no longer at the Rutan</source>
        <translation>tidak lagi di Rutan</translation>
    </message>
    <message>
        <source>added after the freeze</source>
        <translation>ditambahkan setelah daftar dibekukan</translation>
    </message>
    <message>
        <source>Genuine, but stale</source>
        <translation>Asli, tetapi usang</translation>
    </message>
    <message>
        <source>Reads the same</source>
        <translation>Isinya sama</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Diubah</translation>
    </message>
    <message>
        <source>Printed, not comparable</source>
        <translation>Tercatat, tidak dapat dibandingkan</translation>
    </message>
    <message>
        <source>No such print</source>
        <translation>Tidak ada cetakan ini</translation>
    </message>
    <message>
        <source>Another registry</source>
        <translation>Registri lain</translation>
    </message>
    <message>
        <source>Not a list of this program</source>
        <translation>Bukan daftar dari program ini</translation>
    </message>
    <message>
        <source>{file} is as it was printed on {at} by {officer}, and the list would be the same today.</source>
        <translation>{file} sama dengan yang dicetak {at} oleh {officer}, dan daftar yang dibuat hari ini pun sama.</translation>
    </message>
    <message>
        <source>{file} was altered after it was printed on {at} by {officer}. Places that differ: {places}.</source>
        <translation>{file} diubah setelah dicetak {at} oleh {officer}. Bagian yang berbeda: {places}.</translation>
    </message>
    <message>
        <source>{file} reads word for word as printed on {at} by {officer}, but is drawn in another way, as when a PDF is printed to a PDF again: signs and lines cannot be compared. The list would be another today.</source>
        <translation>Kata demi kata {file} sama dengan yang dicetak {at} oleh {officer}, tetapi digambar dengan cara lain, seperti PDF yang dicetak ulang ke PDF: tanda dan garis tidak dapat dibandingkan. Daftar yang dibuat hari ini akan berbeda.</translation>
    </message>
    <message>
        <source>{file} reads word for word as printed on {at} by {officer}, but is drawn in another way, as when a PDF is printed to a PDF again: signs and lines cannot be compared. Ask for the file itself.</source>
        <translation>Kata demi kata {file} sama dengan yang dicetak {at} oleh {officer}, tetapi digambar dengan cara lain, seperti PDF yang dicetak ulang ke PDF: tanda dan garis tidak dapat dibandingkan. Minta berkas aslinya.</translation>
    </message>
    <message>
        <source>The journal has no print of list {list_id} with the seal {seal}: {file} was never printed or saved as a paper of this registry.</source>
        <translation>Jurnal tidak memuat cetakan daftar {list_id} dengan segel {seal}: {file} tidak pernah dicetak atau disimpan dari registri ini.</translation>
    </message>
    <message>
        <source>This registry never had the seal {seal}: {file} is of another registry, or newer than this one.</source>
        <translation>Registri ini tidak pernah memiliki segel {seal}: {file} berasal dari registri lain, atau lebih baru daripada yang ini.</translation>
    </message>
    <message>
        <source>{file} has no text, as a scan or a photo: it cannot be compared. Ask for the PDF itself, or compare the list code on the paper with the journal.</source>
        <translation>{file} tidak memuat teks, seperti hasil pindai atau foto: tidak dapat dibandingkan. Minta PDF aslinya, atau cocokkan kode daftar di kertas dengan jurnal.</translation>
    </message>
    <message>
        <source>{file} is not a list of this program: no page says a list code and a seal.</source>
        <translation>{file} bukan daftar dari program ini: tidak ada halaman yang memuat kode daftar dan segel.</translation>
    </message>
    <message>
        <source>{file} is as it was printed on {at} by {officer}, but the list cannot be made today: {why}</source>
        <translation>{file} sama dengan yang dicetak {at} oleh {officer}, tetapi daftar itu tidak dapat dibuat hari ini: {why}</translation>
    </message>
    <message>
        <source>{file} is as it was printed on {at} by {officer}, but stale. Rows that would be different today: {changes}.</source>
        <translation>{file} sama dengan yang dicetak {at} oleh {officer}, tetapi sudah usang. Baris yang akan berbeda hari ini: {changes}.</translation>
    </message>
    <message>
        <source>{file} is as it was printed on {at} by {officer}, but stale: the list would be another today.</source>
        <translation>{file} sama dengan yang dicetak {at} oleh {officer}, tetapi sudah usang: daftar yang dibuat hari ini akan berbeda.</translation>
    </message>
    <message>
        <source>{file} is byte for byte what was printed on {at} by {officer}, but this paper cannot be made again and compared with the registry.</source>
        <translation>{file} persis sama dengan berkas yang dicetak {at} oleh {officer}, tetapi dokumen ini tidak dapat dibuat ulang untuk dibandingkan dengan registri.</translation>
    </message>
    <message>
        <source>The journal has the print of {at} by {officer}, but the paper cannot be made again, so {file} cannot be compared: {why}</source>
        <translation>Jurnal memuat cetakan {at} oleh {officer}, tetapi dokumen itu tidak dapat dibuat ulang, sehingga {file} tidak dapat dibandingkan: {why}</translation>
    </message>
    <message>
        <source>The journal has the print of {at} by {officer}, but the paper cannot be made again as it was, so {file} cannot be compared line by line.</source>
        <translation>Jurnal memuat cetakan {at} oleh {officer}, tetapi dokumen itu tidak dapat dibuat ulang seperti semula, sehingga {file} tidak dapat dibandingkan baris demi baris.</translation>
    </message>
    <message>
        <source>copy {copy}</source>
        <translation>salinan ke-{copy}</translation>
    </message>
    <message>
        <source>Page {page}, line {line}: printed was “{was}”, the file says “{now}”</source>
        <translation>Halaman {page}, baris {line}: tercetak “{was}”, di berkas “{now}”</translation>
    </message>
    <message>
        <source>Page {page}, line {line}: “{now}” was added</source>
        <translation>Halaman {page}, baris {line}: “{now}” ditambahkan</translation>
    </message>
    <message>
        <source>Page {page}, line {line}: “{was}” is missing</source>
        <translation>Halaman {page}, baris {line}: “{was}” tidak ada</translation>
    </message>
    <message>
        <source>Page {page}, line {line}: “{now}” stands in another place</source>
        <translation>Halaman {page}, baris {line}: “{now}” berada di tempat lain</translation>
    </message>
    <message>
        <source>Page {page}: the text is the same, but not what is drawn there</source>
        <translation>Halaman {page}: teksnya sama, tetapi gambarnya tidak</translation>
    </message>
    <message>
        <source>Page {page}: the words are the same, drawn in another way</source>
        <translation>Halaman {page}: kata-katanya sama, digambar dengan cara lain</translation>
    </message>
    <message>
        <source>Page {page} is missing</source>
        <translation>Halaman {page} tidak ada</translation>
    </message>
    <message>
        <source>Page {page} does not belong to the list</source>
        <translation>Halaman {page} bukan bagian dari daftar</translation>
    </message>
    <message>
        <source>Page {page} was replaced by another</source>
        <translation>Halaman {page} diganti dengan halaman lain</translation>
    </message>
    <message>
        <source>Page {page} is page {other} of the list</source>
        <translation>Halaman {page} adalah halaman {other} dari daftar</translation>
    </message>
    <message>
        <source>{place} (the numbers differ)</source>
        <translation>{place} (angkanya berbeda)</translation>
    </message>
    <message>
        <source>added: {name}</source>
        <translation>bertambah: {name}</translation>
    </message>
    <message>
        <source>gone: {name}</source>
        <translation>hilang: {name}</translation>
    </message>
    <message>
        <source>changed: {name} ({cells})</source>
        <translation>berubah: {name} ({cells})</translation>
    </message>
    <message>
        <source>no deed, only time has passed</source>
        <translation>tanpa tindakan, hanya karena waktu berlalu</translation>
    </message>
    <message>
        <source>deed {number}, {at}, {officer}: {title}</source>
        <translation>tindakan nomor {number}, {at}, {officer}: {title}</translation>
    </message>
    <message>
        <source>Print a list</source>
        <translation>Mencetak daftar</translation>
    </message>
    <message>
        <source>Open Print (Ctrl+7) and choose the list, under who receives it, with ↑ and ↓.</source>
        <translation>Buka Cetak (Ctrl+7) dan pilih daftarnya, di bawah penerimanya, dengan ↑ dan ↓.</translation>
    </message>
    <message>
        <source>Choose the station and the paper beside it; type what the list is for.</source>
        <translation>Pilih TPS dan kertas di sebelahnya; ketik keperluan daftar itu.</translation>
    </message>
    <message>
        <source>Look at the preview: it is exactly what comes out of the printer.</source>
        <translation>Lihat pratinjaunya: persis seperti yang keluar dari pencetak.</translation>
    </message>
    <message>
        <source>Print: choose the printer, the pages and how many copies. Or save it as PDF.</source>
        <translation>Cetak: pilih pencetak, halaman, dan jumlah rangkap. Atau simpan sebagai PDF.</translation>
    </message>
    <message>
        <source>Every foot says the list, the copy, the purpose and the page; so does the history.</source>
        <translation>Setiap kaki halaman memuat daftar, salinan, keperluan, dan nomor halaman; riwayat juga.</translation>
    </message>
    <message>
        <source>A printer that cannot reach our margins is told before anything is sent.</source>
        <translation>Jika pencetak tidak mencapai batas tepi kita, hal itu dikatakan sebelum ada yang dikirim.</translation>
    </message>
    <message>
        <source>Print only what changed</source>
        <translation>Mencetak yang berubah saja</translation>
    </message>
    <message>
        <source>Open Print (Ctrl+7) and choose the list that was printed before.</source>
        <translation>Buka Cetak (Ctrl+7) dan pilih daftar yang pernah dicetak.</translation>
    </message>
    <message>
        <source>Under “{choice}” choose the earlier print, by its time and copy.</source>
        <translation>Di bawah “{choice}” pilih cetakan sebelumnya menurut waktu dan salinannya.</translation>
    </message>
    <message>
        <source>What stands on it</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>Look at the preview: what came, what went, what is different, each with its deed.</source>
        <translation>Lihat pratinjaunya: yang bertambah, yang hilang, yang berbeda, masing-masing dengan tindakannya.</translation>
    </message>
    <message>
        <source>Print it, and hand it to whoever has the earlier one.</source>
        <translation>Cetak, lalu serahkan kepada yang memegang cetakan sebelumnya.</translation>
    </message>
    <message>
        <source>The choice is there once the same list was printed or saved before.</source>
        <translation>Pilihan itu ada setelah daftar yang sama pernah dicetak atau disimpan.</translation>
    </message>
    <message>
        <source>When nothing changed, one page says so.</source>
        <translation>Jika tidak ada yang berubah, satu halaman menyatakannya.</translation>
    </message>
    <message>
        <source>Everything for one receiver</source>
        <translation>Semua daftar untuk satu penerima</translation>
    </message>
    <message>
        <source>Open Print (Ctrl+7) and choose “{choice}”.</source>
        <translation>Buka Cetak (Ctrl+7) dan pilih “{choice}”.</translation>
    </message>
    <message>
        <source>All papers of a receiver…</source>
        <translation>Semua daftar untuk satu penerima…</translation>
    </message>
    <message>
        <source>Choose for whom, the paper, and what it is for.</source>
        <translation>Pilih untuk siapa, kertasnya, dan keperluannya.</translation>
    </message>
    <message>
        <source>Make the folder: choose where it goes, a stick for example.</source>
        <translation>Buat foldernya: pilih tempatnya, misalnya flashdisk.</translation>
    </message>
    <message>
        <source>Open the folder. Its cover lists every file with its pages, lines and list.</source>
        <translation>Buka foldernya. Sampulnya memuat setiap berkas dengan halaman, baris, dan daftarnya.</translation>
    </message>
    <message>
        <source>A list that cannot be made yet is left out, and the cover says why.</source>
        <translation>Daftar yang belum dapat dibuat tidak disertakan, dan sampul menyebutkan alasannya.</translation>
    </message>
    <message>
        <source>The folder is made whole or not at all: Stop leaves nothing behind.</source>
        <translation>Folder dibuat utuh atau tidak sama sekali: Hentikan tidak meninggalkan apa pun.</translation>
    </message>
    <message>
        <source>A list as a spreadsheet</source>
        <translation>Daftar sebagai lembar kerja</translation>
    </message>
    <message>
        <source>Open Print (Ctrl+7) and choose the list.</source>
        <translation>Buka Cetak (Ctrl+7) dan pilih daftarnya.</translation>
    </message>
    <message>
        <source>Choose “{choice}”, then a name that ends in .xlsx or .csv.</source>
        <translation>Pilih “{choice}”, lalu nama yang berakhiran .xlsx atau .csv.</translation>
    </message>
    <message>
        <source>Save as a sheet…</source>
        <translation>Simpan lembar kerja…</translation>
    </message>
    <message>
        <source>The sheet shows what the paper shows to its receiver; masked numbers stay masked.</source>
        <translation>Lembar kerja memuat apa yang dilihat penerima di kertas; nomor yang disamarkan tetap disamarkan.</translation>
    </message>
    <message>
        <source>Numbers such as the NIK are text, so Excel cannot round them.</source>
        <translation>Nomor seperti NIK berupa teks, sehingga Excel tidak dapat membulatkannya.</translation>
    </message>
    <message>
        <source>Notices and the emergency roll are no tables: they are only printed.</source>
        <translation>Pemberitahuan dan daftar darurat bukan tabel: keduanya hanya dicetak.</translation>
    </message>
    <message>
        <source>Check a printed file</source>
        <translation>Memeriksa berkas cetakan</translation>
    </message>
    <message>
        <source>Open Print (Ctrl+7) and choose “{choice}”, or drop the file on the page.</source>
        <translation>Buka Cetak (Ctrl+7) dan pilih “{choice}”, atau letakkan berkasnya di halaman itu.</translation>
    </message>
    <message>
        <source>Verify a PDF…</source>
        <translation>Periksa PDF…</translation>
    </message>
    <message>
        <source>Read the answer: as it was printed, out of date, altered, or not of this registry.</source>
        <translation>Baca jawabannya: seperti saat dicetak, tidak mutakhir, diubah, atau bukan dari registri ini.</translation>
    </message>
    <message>
        <source>Out of date: the rows that would be different today, each with its deed.</source>
        <translation>Tidak mutakhir: baris yang hari ini akan berbeda, masing-masing dengan tindakannya.</translation>
    </message>
    <message>
        <source>Altered: the page and the line, as it was printed and as it stands there now.</source>
        <translation>Diubah: halaman dan barisnya, seperti saat dicetak dan seperti yang tertulis sekarang.</translation>
    </message>
    <message>
        <source>The file is only read; nothing is changed by it.</source>
        <translation>Berkas hanya dibaca; tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The code on the last page holds the list, the seal and the counts of the paper.</source>
        <translation>Kode di halaman terakhir memuat daftar, segel, dan jumlah pada kertas itu.</translation>
    </message>
    <message>
        <source>Destroy the data of a closed election</source>
        <translation>Memusnahkan data pemilihan yang ditutup</translation>
    </message>
    <message>
        <source>Open the settings and choose Data retention. Only a head destroys.</source>
        <translation>Buka pengaturan dan pilih Retensi data. Hanya kepala yang memusnahkan.</translation>
    </message>
    <message>
        <source>Look in folders and sticks too: papers and copies are found only where you look.</source>
        <translation>Lihat juga di folder dan flashdisk: cetakan dan salinan hanya ditemukan di tempat yang dilihat.</translation>
    </message>
    <message>
        <source>The folder of the emergency roll is looked in by itself: put its stick in first.</source>
        <translation>Folder daftar darurat diperiksa dengan sendirinya: pasang dulu flashdisk-nya.</translation>
    </message>
    <message>
        <source>Look through the list, and untick what has to stay.</source>
        <translation>Periksa daftarnya, dan hapus centang pada yang harus tetap ada.</translation>
    </message>
    <message>
        <source>Choose Destroy, and type the word that is asked for. It cannot be undone.</source>
        <translation>Pilih Musnahkan, lalu ketik kata yang diminta. Tidak dapat diurungkan.</translation>
    </message>
    <message>
        <source>Print the certificate of destruction and have it signed.</source>
        <translation>Cetak berita acara pemusnahan dan mintakan tanda tangan.</translation>
    </message>
    <message>
        <source>The registry itself and its newest backup are never destroyed.</source>
        <translation>Registri itu sendiri dan cadangan terbarunya tidak pernah dimusnahkan.</translation>
    </message>
    <message>
        <source>A PDF of ours is known by its seal too, also when somebody wrote on it. Scans, photos and lists printed from a copy are not known: look for those yourself.</source>
        <translation>PDF dari sini dikenal juga dari segelnya, walaupun sudah dicoret orang. Pindaian, foto, dan daftar yang dicetak dari salinan tidak dikenal: cari sendiri.</translation>
    </message>
    <message>
        <source>How many months are kept is set there too, and each file says until when.</source>
        <translation>Jumlah bulan simpan juga diatur di sana, dan setiap berkas menyebutkan sampai kapan.</translation>
    </message>
    <message>
        <source>Name, register number, NIK</source>
        <translation>Nama, nomor registrasi, NIK</translation>
    </message>
    <message>
        <source>The printer takes paper of {width} × {height} mm; this list is made for {size}.</source>
        <translation>Pencetak memakai kertas {width} × {height} mm; daftar ini dibuat untuk {size}.</translation>
    </message>
    <message>
        <source>The printer leaves white: {edges}. Our pages have {needed} mm at each edge.</source>
        <translation>Pencetak menyisakan tepi kosong: {edges}. Halaman kami bertepi {needed} mm di setiap sisi.</translation>
    </message>
    <message>
        <source>Choose that paper in the printer’s settings, or another size of the list.</source>
        <translation>Pilih kertas itu di pengaturan pencetak, atau ukuran daftar yang lain.</translation>
    </message>
    <message>
        <source>Choose narrower edges in the printer’s settings, or another printer.</source>
        <translation>Pilih tepi yang lebih sempit di pengaturan pencetak, atau pencetak lain.</translation>
    </message>
    <message>
        <source>Printed all the same, the pages come out at {percent} % and nothing is cut.</source>
        <translation>Jika tetap dicetak, halaman menjadi {percent} % dan tidak ada yang terpotong.</translation>
    </message>
    <message>
        <source>Printed all the same, nothing is cut.</source>
        <translation>Jika tetap dicetak, tidak ada yang terpotong.</translation>
    </message>
    <message>
        <source>left {mm} mm</source>
        <translation>kiri {mm} mm</translation>
    </message>
    <message>
        <source>top {mm} mm</source>
        <translation>atas {mm} mm</translation>
    </message>
    <message>
        <source>right {mm} mm</source>
        <translation>kanan {mm} mm</translation>
    </message>
    <message>
        <source>bottom {mm} mm</source>
        <translation>bawah {mm} mm</translation>
    </message>
    <message>
        <source>Backups, papers, copies and temporary files of closed elections, outside the registry. The registry itself always stays.</source>
        <translation>Cadangan, cetakan, salinan, dan berkas sementara dari pemilihan yang ditutup, di luar registri. Registrinya sendiri selalu tetap ada.</translation>
    </message>
    <message>
        <source>months</source>
        <translation>bulan</translation>
    </message>
    <message>
        <source>Save the months</source>
        <translation>Simpan jumlah bulan</translation>
    </message>
    <message>
        <source>Keep after closing</source>
        <translation>Simpan setelah ditutup</translation>
    </message>
    <message>
        <source>Until one is closed for good, under Election, nothing may be destroyed.</source>
        <translation>Sebelum ada yang ditutup selamanya, di bagian Pemilihan, tidak ada yang boleh dimusnahkan.</translation>
    </message>
    <message>
        <source>time is over</source>
        <translation>waktunya habis</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>disimpan</translation>
    </message>
    <message>
        <source>Files of closed elections</source>
        <translation>Berkas dari pemilihan yang ditutup</translation>
    </message>
    <message>
        <source>Look in a folder or stick too…</source>
        <translation>Lihat juga di folder atau flashdisk…</translation>
    </message>
    <message>
        <source>Leave out the chosen folders</source>
        <translation>Tanpa folder pilihan</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Lihat lagi</translation>
    </message>
    <message>
        <source>Certificate of destruction…</source>
        <translation>Berita acara pemusnahan…</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Melihat</translation>
    </message>
    <message>
        <source>Looking: {done} of {count} files…</source>
        <translation>Memeriksa: {done} dari {count} berkas…</translation>
    </message>
    <message>
        <source>Nothing lies about</source>
        <translation>Tidak ada berkas yang tertinggal</translation>
    </message>
    <message>
        <source>Beside the registry and in the places looked in there is nothing of it.</source>
        <translation>Di dekat registri dan di tempat yang dilihat tidak ada lagi berkasnya.</translation>
    </message>
    <message>
        <source>Look in a folder or stick too</source>
        <translation>Lihat juga di folder atau flashdisk</translation>
    </message>
    <message>
        <source>Looked in the registry’s folder and the second folder for backups.</source>
        <translation>Sudah dilihat: folder registri, serta folder kedua untuk cadangan.</translation>
    </message>
    <message>
        <source>And in: {places}</source>
        <translation>Juga di: {places}</translation>
    </message>
    <message>
        <source>Papers, sheets and copies are found only where you look for them.</source>
        <translation>Cetakan, lembar kerja, dan salinan hanya ditemukan di tempat yang Anda lihat.</translation>
    </message>
    <message>
        <source>{count} files ({size}) may be destroyed now; kept: {kept}.</source>
        <translation>{count} berkas ({size}) boleh dimusnahkan sekarang; disimpan: {kept}.</translation>
    </message>
    <message>
        <source>No file may be destroyed now; kept: {kept}.</source>
        <translation>Belum ada berkas yang boleh dimusnahkan; disimpan: {kept}.</translation>
    </message>
    <message>
        <source>Destroy {count} files ({size})…</source>
        <translation>Musnahkan {count} berkas ({size})…</translation>
    </message>
    <message>
        <source>Nothing to destroy</source>
        <translation>Tidak ada yang dimusnahkan</translation>
    </message>
    <message>
        <source>Destroying</source>
        <translation>Memusnahkan</translation>
    </message>
    <message>
        <source>Stopped. Nothing was destroyed.</source>
        <translation>Dihentikan. Tidak ada yang dimusnahkan.</translation>
    </message>
    <message>
        <source>DESTROY</source>
        <translation>MUSNAHKAN</translation>
    </message>
    <message>
        <source>Destroy {count} files ({size}) for good?</source>
        <translation>Musnahkan {count} berkas ({size}) untuk selamanya?</translation>
    </message>
    <message>
        <source>They are overwritten and removed. Neither undo nor a backup brings them back. The registry and its newest backup stay.</source>
        <translation>Berkas ditimpa dan dihapus. Tidak dapat dikembalikan dengan urungkan maupun cadangan. Registri dan cadangan terbarunya tetap ada.</translation>
    </message>
    <message>
        <source>To go on, type {word}</source>
        <translation>Untuk melanjutkan, ketik {word}</translation>
    </message>
    <message>
        <source>Destroy {count} files for good</source>
        <translation>Musnahkan {count} berkas untuk selamanya</translation>
    </message>
    <message>
        <source>Nothing was destroyed: the word is not there yet.</source>
        <translation>Belum ada yang dimusnahkan: katanya belum diketik.</translation>
    </message>
    <message>
        <source>{folder} ({count} files)</source>
        <translation>{folder} ({count} berkas)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Verify a PDF</source>
        <translation>Periksa PDF</translation>
    </message>
    <message>
        <source>Pages compared</source>
        <translation>Halaman yang sudah dibandingkan</translation>
    </message>
    <message>
        <source>Any list that this program printed or saved. The file is only read, never changed; the answer says whether it is as it was printed, and whether it still holds.</source>
        <translation>Daftar apa pun yang pernah dicetak atau disimpan oleh program ini. Berkas hanya dibaca, tidak pernah diubah; jawabannya menyatakan apakah isinya masih seperti saat dicetak dan apakah masih berlaku.</translation>
    </message>
    <message>
        <source>Drop a PDF here</source>
        <translation>Letakkan PDF di sini</translation>
    </message>
    <message>
        <source>Choose a PDF…</source>
        <translation>Pilih PDF…</translation>
    </message>
    <message>
        <source>Choose a PDF</source>
        <translation>Pilih PDF</translation>
    </message>
    <message>
        <source>Drop one file at a time.</source>
        <translation>Letakkan satu berkas setiap kali.</translation>
    </message>
    <message>
        <source>Reading {file} and comparing it with the registry…</source>
        <translation>Membaca {file} dan membandingkannya dengan registri…</translation>
    </message>
    <message>
        <source>Choose another PDF…</source>
        <translation>Pilih PDF lain…</translation>
    </message>
    <message>
        <source>Stopped. Choose a file, or drop one.</source>
        <translation>Dihentikan. Pilih berkas atau letakkan di sini.</translation>
    </message>
    <message>
        <source>Drop another PDF here</source>
        <translation>Letakkan PDF lain di sini</translation>
    </message>
    <message>
        <source>Altered places</source>
        <translation>Bagian yang diubah</translation>
    </message>
    <message>
        <source>Rows that would be different today</source>
        <translation>Baris yang hari ini akan berbeda</translation>
    </message>
    <message>
        <source>{pages}, list {list_id}. To be signed, and shown to Bawaslu.</source>
        <translation>{pages}, daftar {list_id}. Untuk ditandatangani, dan ditunjukkan kepada Bawaslu.</translation>
    </message>
    <message>
        <source>{lines} on {pages}</source>
        <translation>{lines} pada {pages}</translation>
    </message>
</context>
</TS>
