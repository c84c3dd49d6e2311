package id.lintas.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import javax.swing.text.JTextComponent;

/** Goes through the five tasks and looks whether the fields show what {@link BpsWork} has written. */
final class FieldsAgain {

    private final Hands hands;

    FieldsAgain(Hands hands) {
        this.hands = hands;
    }

    void showWhatTheGroupWrote() {
        issues();
        activities();
        obstacles();
        shows("task.quiz", "stem", BpsWork.STEM);
        shows("optionB", "Bekerja melintasi batas bidang demi tujuan bersama");
        shows("explanation", "WoG menuju tujuan bersama tanpa melebur instansinya.");
        shows("page.group", "title", "Kalender bersama BPS");
        shows("member0.name", "Rina");
        shows("member0.number", "11");
    }

    private void issues() {
        shows("statement", BpsWork.ISSUE);
        shows("sectors", "Direktorat statistik produksi\nDirektorat distribusi");
        shows("reason", "Total USG tertinggi, dan melibatkan banyak pihak.");
        shows("source.e1", "Teks kasus");
        hands.tab("Fishbone");
        shows("text", BpsWork.CAUSE);
        assertThat(hands.chosen("rib")).isEqualTo("Metode");
    }

    private void activities() {
        shows("task.activity-planning", "name", BpsWork.ACTIVITY);
        shows("lead", "Sekretariat Utama");
        assertThat(hands.chosen("type")).isEqualTo("Joint planning");
        shows("indicator", "Survei usaha yang ada di kalender");
        shows("due", "6");
    }

    private void obstacles() {
        shows("task.obstacle-estimation", "description", BpsWork.OBSTACLE);
        assertThat(hands.chosen("kind")).isEqualTo("Kompetisi");
        shows("mitigation", "Indikator beban bersama masuk perjanjian kinerja");
        hands.press("task.best-practices");
        hands.tab("Dipakai");
        shows("lesson", "Ukur dahulu kemiripan pertanyaannya, lalu gabungkan.");
    }

    private void shows(String page, String field, String text) {
        hands.press(page);
        shows(field, text);
    }

    private void shows(String field, String text) {
        hands.until(
                field + " with " + text,
                () -> hands.showing(JTextComponent.class, field)
                        .filter(f -> f.getText().equals(text))
                        .isPresent());
    }
}
