package id.lintas.testkit.review;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Sentences as groups write them on one case: few subjects, the same agencies again and again, rarely the same sentence. */
final class Sentences {

    private static final List<String> ROLE = list(
            "kepala,petugas,pengelola,pimpinan,staf,pengawas,sekretaris,pelaksana,"
                    + "perancang,penyusun,pembina,juru bicara,pendamping,penyelia,operator,analis,auditor,bendahara,relawan,penghubung");
    private static final List<String> UNIT = list(
            "direktorat,bagian umum,dinas kominfo,kantor wilayah,biro keuangan,puskesmas,"
                    + "balai uji,inspektorat,kecamatan,kementerian,lembaga arsip,pemerintah kota,badan usaha,bank daerah,universitas,"
                    + "asosiasi dagang,pelabuhan,rumah sakit,sekolah,koperasi,pos jaga,kepolisian,bandara,pabrik,pasar induk,"
                    + "perpustakaan,loket terpadu,gudang pangan,kelurahan,stasiun,forum warga,dewan kota,komisi etik,pengadilan");
    private static final List<String> DOES =
            list("menyusun,menunda,memeriksa,membagikan,menolak,menggabungkan,mencatat,"
                    + "mengirim,memperbarui,menetapkan,menghapus,menyederhanakan,membiayai,mengulang,mengumumkan,menguji,mengganti,"
                    + "menyepakati,menahan,menyerahkan,membahas,mengunci,memetakan,menyalin,mengawasi,menghitung,membuka,menutup,"
                    + "melaporkan,melengkapi,menagih,merawat,meminjam,memotong,menandai,mengurutkan,menyaring,membatalkan,menjemput,"
                    + "menyimpan,mengubah,merinci,menebak,menukar,memisahkan,menertibkan,mendaftar,mempercepat");
    private static final List<String> THING =
            list("kalender,daftar,kuesioner,laporan,perjanjian,anggaran,petunjuk,aplikasi,nomor,"
                    + "jadwal,surat,peta,notula,kamus,sampel,data,izin,pedoman,akses,rencana,indikator,biaya,berkas,pertanyaan,kontrak,"
                    + "kode,tanggapan,hak,arsip,modul,tarif,kartu,jaringan,ruang,mesin,kendaraan,formulir,antrean,survei,rapat,"
                    + "pelatihan,honor,alamat,stempel,tabel,grafik,rekaman,keluhan,janji,target,sanksi,hadiah,regulasi,definisi,"
                    + "sertifikat,tagihan,stok,benih,obat,listrik");
    private static final List<String> WHICH = list(
            "bulanan,bersama,serupa,tahunan,gabungan,teknis,daerah,perusahaan,wilayah,kerja,"
                    + "istilah,inti,layanan,petugas,lama,pembayaran,pertemuan,rahasia,terbuka,digital,cetak,harian,sementara,ganda,"
                    + "resmi,pusat,lapangan,mutakhir,kosong,wajib,pilihan,cadangan,elektronik,publik,internal,keliling,mandiri,"
                    + "terpadu,lintas sektor,antarinstansi,prioritas,percobaan,nasional,setempat,khusus,rutin,awal,akhir");
    private static final List<String> WHEN =
            list("pada awal,sebelum,setelah,menjelang,selama,sepanjang,sesudah,sekitar,di akhir," + "di tengah");
    private static final List<String> EVENT =
            list("triwulan,musim hujan,rapat koordinasi,sidang anggaran,pemilu,ramadan,masa tanam,"
                    + "tahun ajaran,pergantian pejabat,audit,sensus,libur sekolah,banjir,panen,pameran,kunjungan menteri,serah terima,"
                    + "uji coba,penutupan buku,hari kerja,peresmian,mutasi,lelang,wabah,kampanye,puncak arus mudik");
    private static final List<String> STATE = list(
            "lambat,kabur,mahal,ganda,rusak,hilang,tertunda,berbeda,tumpang tindih,tidak jelas,"
                    + "jarang dibaca,salah alamat,belum lengkap,sulit dilacak,mudah bocor,cepat usang,tidak seragam,kurang dipercaya,"
                    + "tercecer,bertentangan,melebihi pagu,kedaluwarsa,tak terpakai,terlalu rumit,dipertanyakan,saling menunggu");

    private final Random random;

    Sentences(Random random) {
        this.random = random;
    }

    private static List<String> list(String words) {
        return List.of(words.split(","));
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    /** @param sentences how many, at least */
    String text(int sentences) {
        StringBuilder all = new StringBuilder(sentence());
        for (int i = 1; i < sentences + random.nextInt(2); i++) {
            all.append(' ').append(sentence());
        }
        return all.toString();
    }

    private String who() {
        return any(ROLE) + " " + any(UNIT);
    }

    private String what() {
        return any(THING) + " " + any(WHICH);
    }

    private String sentence() {
        String deed = who() + " " + any(DOES) + " " + what();
        String when = any(WHEN) + " " + any(EVENT);
        String why = what() + " " + any(STATE);
        String words = switch (random.nextInt(6)) {
            case 0 -> deed + " " + when + ", sebab " + why;
            case 1 -> "karena " + why + ", " + deed + " " + when;
            case 2 -> deed + ", sehingga " + why;
            case 3 -> when + ", " + deed + " serta " + what();
            case 4 -> "tanpa " + what() + ", " + deed + " " + when;
            default -> what() + " belum siap " + when + ", padahal " + deed;
        };
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }
}
