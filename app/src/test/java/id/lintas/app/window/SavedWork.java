package id.lintas.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.lintas.engine.project.CaseProject;

/** The file that a group has saved, looked at value by value. */
final class SavedWork {

    private final CaseProject project;

    private SavedWork(CaseProject project) {
        this.project = project;
    }

    static SavedWork of(CaseProject project) {
        return new SavedWork(project);
    }

    void isWhatTheGroupWrote() {
        issue();
        causes();
        activity();
        obstacle();
        practice();
        question();
        group();
    }

    private void has(String step, String pointer, Object value) {
        JsonNode node = project.steps().get(step).data().at(pointer);
        Object found = node.isInt() ? (Object) node.intValue() : node.isBoolean() ? node.booleanValue() : node.asText();
        assertThat(found).as(step + pointer).isEqualTo(value);
    }

    private void issue() {
        String step = "issue-analysis";
        has(step, "/issues/0/statement", BpsWork.ISSUE);
        has(step, "/issues/0/problems", "Satu perusahaan menerima beberapa kuesioner serupa dalam satu tahun.");
        has(step, "/issues/0/affected", "Perusahaan responden dan petugas lapangan");
        has(step, "/issues/0/sectors/1", "Direktorat distribusi");
        has(step, "/issues/0/whyNotAlone", "Surveinya milik direktorat yang berbeda-beda.");
        has(step, "/issues/0/drivers/0", "why-sectoral-ego");
        has(step, "/issues/0/evidence/0/fact", "Pertanyaan yang serupa diajukan dalam tahun yang sama");
        has(step, "/issues/0/evidence/0/source", "Teks kasus");
        has(step, "/issues/0/actual", "yes");
        has(step, "/issues/0/problematic", "yes");
        has(step, "/issues/0/widespread", "yes");
        has(step, "/issues/0/feasible", "yes");
        has(step, "/issues/0/urgency", 5);
        has(step, "/issues/0/seriousness", 4);
        has(step, "/issues/0/growth", 3);
        has(step, "/chosen", "i1");
        has(step, "/issues/0/reason", "Total USG tertinggi, dan melibatkan banyak pihak.");
    }

    private void causes() {
        String step = "issue-analysis";
        has(step, "/causes/0/text", BpsWork.CAUSE);
        has(step, "/causes/0/rib", "method");
        has(step, "/causes/0/root", true);
        has(step, "/whys/0", "Mengapa terbebani? Karena surveinya banyak.");
        has(step, "/rootCause", "Tidak ada satu rancangan survei lintas direktorat.");
    }

    private void activity() {
        String step = "activity-planning";
        has(step, "/activities/0/name", BpsWork.ACTIVITY);
        has(step, "/activities/0/description", "Semua survei usaha disusun dalam satu kalender.");
        has(step, "/activities/0/causes/0", "issue-analysis:f1");
        has(step, "/activities/0/type", "how-type-joint-planning");
        has(step, "/activities/0/typeReason", "Rencananya satu, pelaksanaannya dibagi.");
        has(step, "/activities/0/practice", "practice-strengthening-coordination");
        has(step, "/activities/0/servicePattern", "service-pattern-centralised");
        has(step, "/activities/0/lead", "Sekretariat Utama");
        has(step, "/activities/0/partners/0", "Direktorat statistik produksi");
        has(step, "/activities/0/accountable/0", "Sekretariat Utama");
        has(step, "/activities/0/responsible/0", "Direktorat statistik produksi");
        has(step, "/activities/0/start", 1);
        has(step, "/activities/0/end", 6);
        has(step, "/activities/0/output", "Satu kalender survei usaha");
        has(step, "/activities/0/indicator", "Survei usaha yang ada di kalender");
        has(step, "/activities/0/baseline", "0");
        has(step, "/activities/0/target", "12");
        has(step, "/activities/0/unit", "survei");
        has(step, "/activities/0/due", 6);
        has(step, "/activities/0/raised/0", "benefit-raised-policy-coherence");
    }

    private void obstacle() {
        String step = "obstacle-estimation";
        has(step, "/obstacles/0/description", BpsWork.OBSTACLE);
        has(step, "/obstacles/0/kind", "obstacle-competition");
        has(step, "/obstacles/0/activities/0", "activity-planning:k1");
        has(step, "/obstacles/0/likelihood", 4);
        has(step, "/obstacles/0/impact", 5);
        has(step, "/obstacles/0/treatment", "reduce");
        has(step, "/obstacles/0/mitigation", "Indikator beban bersama masuk perjanjian kinerja");
        has(step, "/obstacles/0/owner", "Sekretaris Utama");
        has(step, "/obstacles/0/residualLikelihood", 2);
        has(step, "/obstacles/0/residualImpact", 3);
    }

    private void practice() {
        String step = "best-practices";
        assertThat(project.steps().get(step).data().at("/practices/0/libraryId").asText())
                .isNotEmpty();
        has(step, "/practices/0/lesson", "Ukur dahulu kemiripan pertanyaannya, lalu gabungkan.");
        has(step, "/practices/0/activities/0", "activity-planning:k1");
    }

    private void question() {
        String step = "quiz";
        has(step, "/questions/0/stem", BpsWork.STEM);
        has(step, "/questions/0/options/0/text", "Anggarannya lebih besar");
        has(step, "/questions/0/options/3/text", "Tidak memerlukan pemimpin");
        has(step, "/questions/0/answer", "q1b");
        has(step, "/questions/0/explanation", "WoG menuju tujuan bersama tanpa melebur instansinya.");
        has(step, "/questions/0/concept", "definition-apsc");
        has(step, "/questions/0/source", "Tayangan, Definisi WoG");
    }

    private void group() {
        assertThat(project.title()).isEqualTo("Kalender bersama BPS");
        assertThat(project.group().name()).isEqualTo("Kelompok 3");
        assertThat(project.group().className()).isEqualTo("Angkatan 32");
        assertThat(project.group().institution()).isEqualTo("Pusdiklat BPS");
        assertThat(project.group().facilitator()).isEqualTo("Ibu Ratna");
        assertThat(project.group().members())
                .extracting("name", "number")
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Rina", "11"));
    }
}
