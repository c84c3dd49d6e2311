package id.lintas.testkit.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Other forms of a text: its sentences and clauses in another order, or part of its words replaced. */
final class Disguise {

    private static final double REPLACED = 0.22;
    private static final double INSERTED = 0.06;

    private static final Map<String, String> SYNONYMS = synonyms(
            "menyusun membuat,memeriksa mengecek,membagikan menyebarkan,"
                    + "menggabungkan menyatukan,mengirim menyampaikan,menetapkan memutuskan,membiayai mendanai,menguji mencoba,"
                    + "petugas staf,perusahaan badan-usaha,laporan catatan,kegiatan program,bersama gabungan,daftar senarai,"
                    + "jadwal kalender,kantor dinas,pimpinan atasan,biaya ongkos,berbeda berlainan,lambat pelan,rusak macet,"
                    + "hilang raib,wilayah daerah,kota urban,rapat pertemuan,aturan ketentuan,sering kerap,jelas terang,"
                    + "data informasi,pelatihan diklat,layanan jasa,awal permulaan,akhir ujung,minggu pekan,menunda mengundurkan");
    private static final List<String> OTHERS =
            List.of("terkait", "internal", "pihak", "utama", "resmi", "umum", "khusus", "lain", "tertentu", "setempat");

    private final Random random;

    Disguise(Random random) {
        this.random = random;
    }

    private static Map<String, String> synonyms(String pairs) {
        Map<String, String> all = new HashMap<>();
        for (String pair : pairs.split(",", -1)) {
            String[] words = pair.split(" ", -1);
            all.put(words[0], words[1].replace('-', ' '));
        }
        return Map.copyOf(all);
    }

    /** The same sentences, each with its clauses turned round, in another order. */
    String reordered(String text) {
        List<String> sentences = new ArrayList<>(List.of(text.split("(?<=\\.) ", -1)));
        Collections.shuffle(sentences, random);
        sentences.replaceAll(Disguise::turned);
        return String.join(" ", sentences);
    }

    private static String turned(String sentence) {
        String[] clauses = sentence.replaceAll("\\.$", "").split(", ", 2);
        if (clauses.length < 2) {
            return sentence;
        }
        String first = clauses[1].substring(0, 1).toUpperCase(Locale.ROOT) + clauses[1].substring(1);
        return first + ", " + clauses[0].toLowerCase(Locale.ROOT) + ".";
    }

    /** About a third of the words are others, some are put in between, and every other sentence is turned round. */
    String reworded(String text) {
        StringBuilder all = new StringBuilder();
        for (String sentence : text.split("(?<=\\.) ", -1)) {
            String turned = random.nextBoolean() ? turned(sentence) : sentence;
            for (String word : turned.split(" ", -1)) {
                all.append(all.length() == 0 ? "" : " ").append(other(word));
                if (random.nextDouble() < INSERTED) {
                    all.append(' ').append(OTHERS.get(random.nextInt(OTHERS.size())));
                }
            }
        }
        return all.toString();
    }

    private String other(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replaceAll("\\W", "");
        String end = word.matches(".*\\W") ? word.substring(word.length() - 1) : "";
        if (SYNONYMS.containsKey(plain)) {
            return SYNONYMS.get(plain) + end;
        }
        boolean replaced = plain.length() > 4 && random.nextDouble() < REPLACED;
        return replaced ? OTHERS.get(random.nextInt(OTHERS.size())) + end : word;
    }
}
