package id.lintas.app.window;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a group does in the five tasks on the BPS case, deed by deed, with mouse and keyboard. */
final class BpsWork {

    static final String ISSUE = "Responden perusahaan terbebani banyaknya survei usaha";
    static final String CAUSE = "Tiap direktorat merancang surveinya sendiri";
    static final String ACTIVITY = "Kalender survei usaha bersama";
    static final String OBSTACLE = "Direktorat enggan melepas surveinya";
    static final String STEM = "Apa yang membedakan WoG dari kerja sektoral?";

    private final Hands hands;

    BpsWork(Hands hands) {
        this.hands = hands;
    }

    void all() {
        issue();
        scores();
        choice();
        causes();
        activity();
        roles();
        months();
        obstacle();
        practice();
        question();
        group();
    }

    private void write(Map<String, String> fields) {
        fields.forEach(hands::write);
    }

    void issue() {
        hands.press("addFirstIssue");
        hands.type("statement", ISSUE);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("problems", "Satu perusahaan menerima beberapa kuesioner serupa dalam satu tahun.");
        fields.put("whyNotAlone", "Surveinya milik direktorat yang berbeda-beda.");
        fields.put("sectors", "Direktorat statistik produksi\nDirektorat distribusi");
        fields.put("affected", "Perusahaan responden dan petugas lapangan");
        write(fields);
        hands.tick("drivers", "Ego sektoral");
        hands.press("addEvidence");
        hands.write("fact.e1", "Pertanyaan yang serupa diajukan dalam tahun yang sama");
        hands.write("source.e1", "Teks kasus");
    }

    /** APKL with Space, USG with digits, in the row of the issue. */
    void scores() {
        hands.cell("issues", 0, 2);
        for (int criterion = 0; criterion < 4; criterion++) {
            hands.keys("SPACE", "RIGHT");
        }
        for (String score : new String[] {"5", "4", "3"}) {
            hands.keys(score, "RIGHT");
        }
    }

    void choice() {
        hands.press("chooseIssue");
        hands.write("reason", "Total USG tertinggi, dan melibatkan banyak pihak.");
    }

    void causes() {
        hands.tab("Fishbone");
        hands.press("addFirstCause");
        hands.type("text", CAUSE);
        hands.choose("rib", "Metode");
        hands.press("markRoot");
        hands.tab("5 mengapa");
        hands.write("why.1", "Mengapa terbebani? Karena surveinya banyak.");
        hands.write("rootCause", "Tidak ada satu rancangan survei lintas direktorat.");
    }

    void activity() {
        hands.press("task.activity-planning");
        hands.press("addFirstActivity");
        hands.type("name", ACTIVITY);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("description", "Semua survei usaha disusun dalam satu kalender.");
        fields.put("lead", "Sekretariat Utama");
        fields.put("partners", "Direktorat statistik produksi");
        write(fields);
        hands.choose("type", "Joint planning");
        hands.write("typeReason", "Rencananya satu, pelaksanaannya dibagi.");
        hands.choose("practice", "Penguatan koordinasi");
        hands.choose("servicePattern", "Terpusat");
        fields.clear();
        fields.put("output", "Satu kalender survei usaha");
        fields.put("indicator", "Survei usaha yang ada di kalender");
        fields.put("baseline", "0");
        fields.put("target", "12");
        fields.put("unit", "survei");
        fields.put("due", "6");
        write(fields);
        hands.tick("raised", "Koherensi kebijakan");
    }

    void roles() {
        hands.tab("RACI");
        hands.cell("raciMatrix", 0, 1);
        hands.keys("A", "DOWN", "R");
    }

    void months() {
        hands.tab("Jadwal");
        hands.write("start", "1");
        hands.write("end", "6");
    }

    void obstacle() {
        hands.press("task.obstacle-estimation");
        hands.press("addFirstObstacle");
        hands.type("description", OBSTACLE);
        hands.choose("kind", "Kompetisi");
        hands.write("owner", "Sekretaris Utama");
        hands.tick("likelihood", "4");
        hands.tick("impact", "5");
        hands.tick("treatment", "Kurangi");
        hands.write("mitigation", "Indikator beban bersama masuk perjanjian kinerja");
        hands.tick("residualLikelihood", "2");
        hands.tick("residualImpact", "3");
        hands.tick("activities", ACTIVITY);
    }

    void practice() {
        hands.press("task.best-practices");
        hands.type("searchLibrary", "beban responden");
        hands.row("results", 0);
        hands.press("use");
        hands.write("lesson", "Ukur dahulu kemiripan pertanyaannya, lalu gabungkan.");
        hands.press("pick.activities");
        hands.menu("pick.k1");
    }

    void question() {
        hands.press("task.quiz");
        hands.press("addFirstQuestion");
        hands.type("stem", STEM);
        hands.write("optionA", "Anggarannya lebih besar");
        hands.write("optionB", "Bekerja melintasi batas bidang demi tujuan bersama");
        hands.write("optionC", "Semua instansi dilebur menjadi satu");
        hands.write("optionD", "Tidak memerlukan pemimpin");
        hands.press("rightB");
        hands.write("explanation", "WoG menuju tujuan bersama tanpa melebur instansinya.");
        hands.type("concept", "APSC");
        hands.keys("ENTER");
        hands.write("source", "Tayangan, Definisi WoG");
    }

    void group() {
        hands.press("page.group");
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", "Kalender bersama BPS");
        fields.put("name", "Kelompok 3");
        fields.put("className", "Angkatan 32");
        fields.put("institution", "Pusdiklat BPS");
        fields.put("facilitator", "Ibu Ratna");
        write(fields);
        hands.press("addMember");
        hands.write("member0.name", "Rina");
        hands.write("member0.number", "11");
    }
}
